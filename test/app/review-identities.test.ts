import { describe, expect, it } from 'vitest';

import { renderIdentities } from '../../src/app/identities-text.ts';
import { reviewIdentities } from '../../src/app/review-identities.ts';
import { known, unknown } from '../../src/domain/fact.ts';
import type { AttestationCheck, ExpectedIdentity, SignerClaims } from '../../src/domain/provenance.ts';
import { component, EVIDENCE } from '../rules/helpers.ts';

const NOW = Date.UTC(2026, 10, 26, 12);
const base = { predicateType: 'https://slsa.dev/provenance/v1', kind: 'provenance' } as const;
const claims = (over: SignerClaims = {}): SignerClaims => ({
  repository: 'https://github.com/owner/name',
  repositoryId: '1',
  ownerId: '9',
  ref: 'refs/tags/v1',
  trigger: 'push',
  issuer: 'https://token.actions.githubusercontent.com',
  ...over,
});
const built = (over?: SignerClaims): AttestationCheck => ({
  ...base,
  outcome: 'verified',
  claims: claims(over),
});
const bad: AttestationCheck = { ...base, outcome: 'invalid', detail: 'the signature is wrong' };
const recorded: ExpectedIdentity = {
  repository: 'https://github.com/owner/name',
  repositoryId: '1',
  ownerId: '9',
  refClass: 'tag',
  firstSeen: '2026-01-01',
  source: { file: 'identities.yml', line: 3 },
};

function review(
  releases: readonly (readonly AttestationCheck[] | undefined)[],
  expected: ExpectedIdentity | undefined,
) {
  return reviewIdentities(
    releases.map((_, index) => ({ component: component({ version: `1.0.${index}` }) })),
    {
      recorded: new Map(expected === undefined ? [] : [['npm/left-pad', expected]]),
      now: NOW,
      proofsOf: ({ version }) => {
        const row = releases[Number(version.slice(4))];
        return {
          provenance:
            row === undefined
              ? unknown('offline', 'not asked')
              : known({ attestations: row, without: [], unchecked: 0 }, EVIDENCE),
          signatureCheck: unknown('offline', ''),
          expectedIdentity: known([], EVIDENCE),
        };
      },
    },
  );
}

describe('who builds the packages, against who is recorded', () => {
  it.each([
    ['the recorded builder', [[built()]], recorded, 'same'],
    ['the recorded builder of two releases', [[built()], [built()]], recorded, 'same'],
    ['a setting that is not recorded differs', [[built({ trigger: 'release' })]], recorded, 'same'],
    ['a builder of an unrecorded package', [[built()]], undefined, 'new'],
    ['two builders of an unrecorded package', [[built()], [built({ ownerId: '8' })]], undefined, 'doubtful'],
    ['another owner', [[built({ ownerId: '8' })]], recorded, 'changed'],
    ['the recorded builder and another', [[built()], [built({ ownerId: '8' })]], recorded, 'changed'],
    ['two others', [[built({ ownerId: '7' })], [built({ ownerId: '8' })]], recorded, 'doubtful'],
    ['an attestation that is false', [[built(), bad]], recorded, 'doubtful'],
    ['no attestation where one was', [[]], recorded, 'gone'],
    ['nothing known where one was', [undefined], recorded, 'unknown'],
    [
      'a builder without a repository',
      [[{ ...base, outcome: 'verified', claims: {} }]],
      undefined,
      'doubtful',
    ],
  ] as const)('%s', (_, releases, expected, state) => {
    const rows = review(releases, expected);
    expect(rows.map((row) => row.state)).toEqual([state]);
    expect(rows[0]?.seen === undefined, 'only what may be written is offered').toBe(
      state !== 'new' && state !== 'changed',
    );
  });

  it('says nothing of packages that have neither provenance nor a record', () => {
    expect(review([[]], undefined)).toEqual([]);
    const [unseen] = review([undefined], undefined);
    expect(unseen, 'what could not be looked at is counted').toMatchObject({
      state: 'unknown',
      recorded: false,
    });
  });

  it('shows what changed as old and new, and keeps to the settings of the record', () => {
    const [row] = review([[built({ repositoryId: '2', ref: 'refs/heads/main' })]], recorded);
    expect(row?.changes).toEqual([
      { what: 'repository id', from: '1', to: '2' },
      { what: 'kind of ref', from: 'tag', to: 'branch' },
    ]);
    expect(row?.seen).toEqual({
      repository: 'https://github.com/owner/name',
      repositoryId: '2',
      ownerId: '9',
      refClass: 'branch',
      firstSeen: '2026-11-26',
    });
    const text = renderIdentities(row === undefined ? [] : [row], undefined);
    expect(text).toContain('    repository id: 1 → 2\n    kind of ref: tag → branch\n');
    expect(text).toContain('identities --update');
  });

  it('keeps an identity whole that would have nothing to be known by', () => {
    const { repository: _, ...byId } = recorded;
    const [row] = review(
      [[{ ...base, outcome: 'verified', claims: { repository: 'https://github.com/other/name' } }]],
      byId,
    );
    expect(row?.seen).toMatchObject({ repository: 'https://github.com/other/name' });
  });

  it('lets nothing hostile into the terminal', () => {
    const [row] = review([[built({ repository: 'https://github.com/o/\u001b[31mred\u202e' })]], {
      ...recorded,
      repositoryId: '5',
    });
    const text = renderIdentities(row === undefined ? [] : [row], ['npm/left-pad']);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).toContain('(written)');
  });
});
