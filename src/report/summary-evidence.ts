import type { Evidence } from '../domain/evidence.ts';
import { describeEvidence } from './describe-evidence.ts';
import { codeSpan, forTable } from './escape.ts';

/** Advisory ids that OSV has a page for; only these become links, and only to there. */
const ADVISORY = /^(?:MAL|GHSA|CVE|PYSEC|RUSTSEC|GO)-[A-Za-z0-9-]{4,40}$/;

/** One piece of evidence for a table cell: addresses as code that can be copied, advisories as links. */
export function renderEvidence(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'http':
      return `${codeSpan(evidence.url, { max: 200 })} ${forTable(describeEvidence(evidence).slice(evidence.url.length), { max: 200 })}`;
    case 'intel': {
      const links = evidence.references
        .filter((id) => ADVISORY.test(id))
        .slice(0, 3)
        .map((id) => `[${id}](https://osv.dev/vulnerability/${id})`);
      return [forTable(describeEvidence(evidence), { max: 200 }), ...links].join(', ');
    }
    default:
      return forTable(describeEvidence(evidence), { max: 200 });
  }
}
