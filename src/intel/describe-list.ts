import { createHash } from 'node:crypto';

import { CAMPAIGNS } from './campaigns.ts';
import { INCIDENTS } from './match-incidents.ts';
import { GO_RELEASES, NPM_RELEASES, PYPI_RELEASES } from './release-list.ts';

/** Names the state of the embedded list: the date of its newest incident and the start of its digest. */
export function describeList(): string {
  const newest = [...INCIDENTS, ...CAMPAIGNS].reduce((last, { date }) => (date > last ? date : last), '');
  const hash = createHash('sha256');
  for (const list of [NPM_RELEASES, PYPI_RELEASES, GO_RELEASES]) hash.update(list).update('\u0000');
  hash.update(JSON.stringify([INCIDENTS, CAMPAIGNS]));
  return `list of ${newest}, sha256 ${hash.digest('hex').slice(0, 16)}`;
}
