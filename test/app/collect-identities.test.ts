import { describe, expect, it } from 'vitest';

import { collectIdentities } from '../../src/app/collect-identities.ts';
import { known, unknown } from '../../src/domain/fact.ts';
import type { AttestationCheck, SignerClaims } from '../../src/domain/provenance.ts';
import { component, EVIDENCE } from '../rules/helpers.ts';

const DAY = Date.UTC(2026, 10, 26, 12);
const base = { predicateType: 'https://slsa.dev/provenance/v1', kind: 'provenance' } as const;
const built = (claims: SignerClaims): AttestationCheck => ({ ...base, outcome: 'verified', claims });
const one = built({ repository: 'https://github.com/owner/name', repositoryId: '1', ref: 'refs/tags/v1' });
const two = built({ repository: 'https://github.com/owner/name', repositoryId: '2', ref: 'refs/tags/v1' });
const byKey: AttestationCheck = { ...base, kind: 'publish', outcome: 'verified' };
const bad: AttestationCheck = { ...base, outcome: 'invalid', detail: 'because' };

function collect(rows: readonly (readonly AttestationCheck[] | undefined)[]) {
  const subjects = rows.map((_, index) => ({ component: component({ version: `1.0.${index}` }) }));
  const seen = collectIdentities(
    subjects,
    (it) => {
      const row = rows[Number(it.version.slice(4))];
      const provenance =
        row === undefined
          ? unknown('offline', 'not asked')
          : known({ attestations: row, without: [], unchecked: 0 }, EVIDENCE);
      return { provenance, signatureCheck: unknown('offline', ''), expectedIdentity: known([], EVIDENCE) };
    },
    DAY,
  );
  return seen.get('npm/left-pad')?.repositoryId ?? 'nobody';
}

describe('who is recorded at first sight', () => {
  it.each([
    ['a verified builder', [[byKey, one]], '1'],
    ['the same in two releases', [[one], [one, byKey]], '1'],
    ['two builders', [[one], [two]], 'nobody'],
    ['two builders of one release, and one again', [[one, two], [one]], 'nobody'],
    ['one that does not verify beside it', [[one, bad]], 'nobody'],
    ['one that does not verify before it', [[bad], [one]], 'nobody'],
    ['only the registry', [[byKey]], 'nobody'],
    ['no attestations', [[]], 'nobody'],
    ['nothing known', [undefined], 'nobody'],
    ['a builder nobody can be found by', [[built({ san: 'a@b.example' })]], 'nobody'],
  ])('%s', (_, rows, expected) => {
    expect(collect(rows)).toBe(expected);
  });
});
