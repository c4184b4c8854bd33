import { describe, expect, it } from 'vitest';

import { actionsLock } from '../../src/inventory/actions-lock.ts';
import { parseText } from './parse-text.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const LOCK = [
  "version: 'v0.0.2'",
  'workflows:',
  "    '.github/workflows/ci.yml':",
  "        - 'acme/tool@v1'",
  "    '.github/workflows/empty.yml': []",
  'dependencies:',
  "    'acme/tool@v1':",
  "        ref: 'v1.2.3'",
  `        commit: 'sha1-${A}'`,
  '        owner_id: 11',
  '        repo_id: 12',
  '        uses:',
  `            - 'other/inner@${B}'`,
  `    'other/inner@${B}':`,
  `        ref: 'v2'`,
  `        commit: 'sha1-${B}'`,
  '        owner_id: 21',
  '        repo_id: 22',
  '',
].join('\n');

function withHost(name: string): string {
  return LOCK.replace("        ref: 'v1.2.3'", `        hostname: '${name}'\n        ref: 'v1.2.3'`);
}

describe('the Actions lockfile', () => {
  it('reads the host of an entry, from v0.0.3 on', () => {
    const at = (name: string) =>
      parseText(actionsLock, withHost(name).replace('v0.0.2', 'v0.0.3')).components[0]?.source;
    expect(at('github.com')).toMatchObject({ url: 'https://github.com/acme/tool' });
    expect(at('acme.ghe.com')).toMatchObject({ url: 'https://acme.ghe.com/acme/tool' });
  });

  it('reads commits, directness and edges', () => {
    const { components, problems } = parseText(actionsLock, LOCK);
    expect(problems).toEqual([]);
    expect(components).toMatchObject([
      {
        purl: `pkg:github/acme/tool@${A}`,
        direct: true,
        dependsOn: [`pkg:github/other/inner@${B}`],
        locations: [{ line: 7 }],
        pin: { state: 'exact', comment: 'v1.2.3' },
        constraint: 'v1',
      },
      { purl: `pkg:github/other/inner@${B}`, direct: false, dependsOn: [], locations: [{ line: 14 }] },
    ]);
  });

  it.each([
    ['another version', LOCK.replace('v0.0.2', 'v0.0.4'), 'unsupported'],
    ['no version', LOCK.replace(/^version.*\n/, ''), 'unsupported'],
    ['an unknown part', `${LOCK}extra: {}\n`, 'unsupported'],
    [
      'an unknown key',
      LOCK.replace('        repo_id: 12', '        repo_id: 12\n        more: 1'),
      'unsupported',
    ],
    ['a missing entry', LOCK.replace("- 'acme/tool@v1'", "- 'acme/other@v1'"), 'broken'],
    ['a missing inner entry', LOCK.replace(`- 'other/inner@${B}'`, `- 'gone/inner@${B}'`), 'broken'],
    ['a short commit', LOCK.replace(`sha1-${A}`, `sha1-${A.slice(1)}`), 'broken'],
    [
      'a commit that is not its own name',
      LOCK.replace(`commit: 'sha1-${B}'`, `commit: 'sha1-${A}'`),
      'broken',
    ],
    ['no owner', LOCK.replace('        owner_id: 11\n', ''), 'broken'],
    ['a hostname before there were any', withHost('github.com'), 'unsupported'],
    ['a hostname that is none', withHost('GitHub.com').replace('v0.0.2', 'v0.0.3'), 'broken'],
    ['two names for one entry', LOCK.replace(`'other/inner@${B}':`, "'Acme/Tool@v1':"), 'broken'],
    ['a circle', LOCK.replace('repo_id: 22', `repo_id: 22\n        uses: ['acme/tool@v1']`), 'broken'],
    [
      'a list that is none',
      LOCK.replace("'.github/workflows/empty.yml': []", "'.github/workflows/empty.yml': x"),
      'broken',
    ],
    ['an empty file', '', 'unsupported'],
    ['a list', '[]', 'unsupported'],
  ])('is never read in silence with %s', (_, text, severity) => {
    expect(parseText(actionsLock, text).problems[0]?.severity).toBe(severity);
  });

  it('keeps the good entries beside a bad one', () => {
    const { components } = parseText(actionsLock, LOCK.replace('        owner_id: 21\n', ''));
    expect(components.map(({ name }) => name)).toEqual(['acme/tool']);
  });
});
