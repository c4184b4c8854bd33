import { defineRule } from '../domain/rule.ts';
import { isMalformed } from './digests.ts';
import { quote } from './quote.ts';
import { isRelease } from './release.ts';

export const checksumDb = defineRule({
  meta: {
    id: 'checksum-db',
    title: 'Digest in go.sum is not the one in the checksum database',
    what: 'Compares both digests that go.sum states for a Go module, of its zip and of its go.mod, with the record in the checksum database that GOSUMDB names. A record counts only when hashes lead from it to a tree head that the database has signed, and that head only when it continues the one seen in the last run. Fails when a digest differs. What GOPRIVATE or GONOSUMDB covers, what the database does not have, and anything that cannot be proven is unknown.',
    why: 'The go command trusts a line that stands in go.sum and never asks again. Whoever changes that line in a pull request, or owned the proxy on the day it was written, decides which bytes are built. The checksum database is an append-only log that the whole world sees the same, so that one changed line stands out.',
    incident:
      'On 2025-02-03 it became known that boltdb-go, a typosquat of the module bolt, had hidden behind a changed tag since 2021: the proxy served the first, malicious bytes, the repository showed clean ones. The log is where such a difference can be settled.',
    fix: 'Do not build. Restore the line of the base branch, or remove it and run go mod download again with the checksum database turned on, and find out who changed it.',
    defaultLevel: 'block',
    unknown: 'block-on-outage',
    falseAlarms:
      'None by construction: the log never changes a record. A mirror that packs modules anew breaks every digest, and go refuses such modules too.',
    references: ['https://go.dev/ref/mod#checksum-database', 'https://www.rfc-editor.org/rfc/rfc6962'],
    since: '0.1.0',
    group: 'integrity',
  },
  subject: 'component',
  needs: ['checksumRecord'],
  applies: ({ component }) =>
    component.ecosystem === 'golang' &&
    isRelease(component) &&
    component.integrity.some((digest) => !isMalformed(digest)),
  decide: ({ component }, { checksumRecord }) => {
    let undecided = false;
    for (const digest of component.integrity) {
      if (isMalformed(digest)) continue;
      const isMod = digest.file === 'go.mod';
      const recorded = isMod ? checksumRecord.mod : checksumRecord.zip;
      if (recorded.length === 0) undecided = true;
      else if (!recorded.includes(digest.raw)) {
        return {
          verdict: 'fail',
          variant: isMod ? 'go.mod' : 'zip',
          message: `go.sum says ${quote(digest.raw)} for its ${isMod ? 'go.mod' : 'zip'}, the checksum database says ${quote(recorded[0] ?? '')}`,
          fix: {
            kind: 'advice',
            text: 'Do not build it. Restore the line of the base branch and find out who changed it.',
          },
        };
      }
    }
    return undecided
      ? {
          verdict: 'unknown',
          reason: 'not-published',
          detail: 'the record in the checksum database has no digest of that kind',
        }
      : { verdict: 'pass' };
  },
});
