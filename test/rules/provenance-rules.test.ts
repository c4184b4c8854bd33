import { describe, expect, it } from 'vitest';

import type {
  AttestationCheck,
  ExpectedIdentity,
  ProvenanceCheck,
  SignerClaims,
} from '../../src/domain/provenance.ts';
import { provenanceIdentity } from '../../src/rules/provenance-identity.ts';
import { provenanceMissing } from '../../src/rules/provenance-missing.ts';
import { registrySignature } from '../../src/rules/registry-signature.ts';
import { subjectMismatch } from '../../src/rules/subject-mismatch.ts';
import { trustDowngrade } from '../../src/rules/trust-downgrade.ts';
import { unknown } from '../../src/domain/fact.ts';
import { brief, change, component, facts, policy, run } from './helpers.ts';

const SOURCE = { file: '.github/countersign/identities.yml', line: 3 };
const CLAIMS: SignerClaims = {
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'https://github.com/owner/name',
  repositoryId: '1001',
  ownerId: '2002',
  buildConfig: 'https://github.com/owner/name/.github/workflows/release.yml@refs/tags/v1',
  ref: 'refs/tags/v1',
  trigger: 'push',
};
const EXPECTED: ExpectedIdentity = {
  repositoryId: '1001',
  workflow: '.github/workflows/release.yml',
  source: SOURCE,
};
const base = { predicateType: 'https://slsa.dev/provenance/v1', kind: 'provenance' } as const;
const good: AttestationCheck = { ...base, outcome: 'verified', claims: CLAIMS };
const publish: AttestationCheck = { ...base, kind: 'publish', outcome: 'verified' };
const bad = (
  outcome: 'invalid' | 'malformed' | 'wrong-subject' | 'wrong-identity' | 'unknown-root',
): AttestationCheck => ({
  ...base,
  outcome,
  detail: 'because',
});
const check = (
  attestations: readonly AttestationCheck[],
  over: Partial<ProvenanceCheck> = {},
): ProvenanceCheck => ({
  attestations,
  without: [],
  unchecked: 0,
  ...over,
});
const subject = { component: component() };
const changed = { component: component(), change: change() };

describe('registry-signature (I05, I06)', () => {
  it('passes, fails and does not know', () => {
    const verified = { outcome: 'verified', keyid: 'SHA256:x', vouchedBy: 'embedded' } as const;
    expect(brief(run(registrySignature, subject, { facts: facts({ signatureCheck: verified }) }))).toBe(
      'pass',
    );
    const invalid = { outcome: 'invalid', detail: 'it does not fit' } as const;
    expect(brief(run(registrySignature, subject, { facts: facts({ signatureCheck: invalid }) }))).toBe(
      'fail block',
    );
    const stripped = unknown('stripped-by-mirror', 'the registry mirror does not pass on signatures');
    expect(brief(run(registrySignature, subject, { facts: { signatureCheck: stripped } }))).toBe(
      'unknown warn stripped-by-mirror',
    );
    expect(brief(run(registrySignature, { component: component({ ecosystem: 'pypi' }) }))).toBe(
      'not applied',
    );
    expect(brief(run(registrySignature, { component: component({ bundled: true }) }))).toBe('not applied');
  });
});

describe('subject-mismatch', () => {
  it.each<[string, ProvenanceCheck, string]>([
    ['about the locked bytes', check([good, publish]), 'pass'],
    ['no attestations', check([]), 'pass'],
    ['about something else', check([good, bad('wrong-subject')]), 'fail block'],
    ['some files not fetched', check([good], { unchecked: 2 }), 'unknown record budget'],
  ])('%s', (_, provenance, expected) => {
    expect(brief(run(subjectMismatch, subject, { facts: facts({ provenance }) }))).toBe(expected);
  });
});

describe('provenance-identity (I11)', () => {
  const judge = (provenance: ProvenanceCheck, expectedIdentity: readonly ExpectedIdentity[] = [EXPECTED]) =>
    run(provenanceIdentity, subject, { facts: facts({ provenance, expectedIdentity }) });

  it.each<[string, ProvenanceCheck, readonly ExpectedIdentity[], string]>([
    ['the recorded builder', check([good, publish]), [EXPECTED], 'pass'],
    ['nobody recorded', check([good]), [], 'unknown record unsupported'],
    ['nobody recorded, no provenance', check([]), [], 'pass'],
    ['recorded, and no provenance any more', check([publish]), [EXPECTED], 'fail block gone'],
    [
      'recorded, and a file without provenance',
      check([{ ...good, file: 'a' }], { without: ['b'] }),
      [EXPECTED],
      'fail block gone',
    ],
    [
      'nobody recorded, a file without',
      check([{ ...good, file: 'a' }], { without: ['b'] }),
      [],
      'unknown record unsupported',
    ],
    ['another builder', check([good]), [{ ...EXPECTED, repositoryId: '1' }], 'fail block changed'],
    [
      'a second attestation by another builder',
      check([good, { ...good, claims: { ...CLAIMS, repositoryId: '1' } }]),
      [EXPECTED],
      'fail block changed',
    ],
    [
      'one of two that a lockfile names',
      check([good]),
      [{ ...EXPECTED, repositoryId: '1' }, EXPECTED],
      'pass',
    ],
    [
      'renamed',
      check([good]),
      [{ ...EXPECTED, repository: 'https://github.com/owner/old' }],
      'fail record renamed',
    ],
    ['an attestation that does not verify', check([good, bad('invalid')]), [], 'fail block false'],
    ['a malformed one', check([bad('malformed')]), [], 'fail block false'],
    [
      'one that the index attributes to somebody else',
      check([bad('wrong-identity')]),
      [],
      'fail block false',
    ],
    ['one under another root', check([good, bad('unknown-root')]), [EXPECTED], 'unknown record unsupported'],
  ])('%s', (_, provenance, expected, outcome) => {
    expect(brief(judge(provenance, expected))).toBe(outcome);
  });

  it('shows old → new, and the entry that would record it', () => {
    const finding = judge(check([good]), [{ ...EXPECTED, workflow: '.github/workflows/old.yml' }]);
    if (typeof finding === 'string') throw new Error(finding);
    expect(finding.message).toContain(
      'workflow “.github/workflows/old.yml” → “.github/workflows/release.yml”',
    );
    expect(finding.message).toContain('identities.yml line 3');
    expect(finding.fix?.kind === 'advice' && finding.fix.text).toContain('npm/left-pad');
    expect(finding.fix?.kind === 'advice' && finding.fix.text).toContain('repository-id: "1001"');
  });
});

describe('provenance-missing', () => {
  const required = policy({ provenance: { required: ['npm/left-*', 'requests'] } });
  const judge = (provenance: ProvenanceCheck, over = {}) =>
    brief(
      run(
        provenanceMissing,
        { component: component(over) },
        { facts: facts({ provenance }), policy: required },
      ),
    );

  it.each<[string, ProvenanceCheck, string]>([
    ['there and verified', check([good]), 'pass'],
    ['none', check([]), 'fail block'],
    ['only the registry’s own', check([publish]), 'fail block not-verified'],
    ['one that does not verify', check([bad('invalid')]), 'fail block not-verified'],
    ['one under another root', check([bad('unknown-root')]), 'unknown block unsupported'],
    ['one about something else', check([bad('wrong-subject')]), 'fail block not-verified'],
    ['only for some files', check([{ ...good, file: 'a' }], { without: ['b'] }), 'fail block some-files'],
    [
      'false for one of the files',
      check([
        { ...good, file: 'a' },
        { ...bad('invalid'), file: 'b' },
      ]),
      'fail block not-verified',
    ],
    ['not all files looked at', check([good], { unchecked: 1 }), 'unknown block budget'],
  ])('%s', (_, provenance, expected) => {
    expect(judge(provenance)).toBe(expected);
  });

  it('looks only at what the policy lists, and blocks what cannot be known', () => {
    expect(judge(check([]), { name: 'right-pad' })).toBe('not applied');
    expect(brief(run(provenanceMissing, subject, { facts: facts({ provenance: check([]) }) }))).toBe(
      'not applied',
    );
    const stripped = unknown('stripped-by-mirror', 'because');
    expect(
      brief(run(provenanceMissing, subject, { facts: { provenance: stripped }, policy: required })),
    ).toBe('unknown block stripped-by-mirror');
  });
});

describe('trust-downgrade', () => {
  const none = { attested: false, trustedPublisher: false };
  const attested = { attested: true, trustedPublisher: false };
  const trusted = { attested: true, trustedPublisher: true };
  const before = { version: '1.2.9', marks: attested, between: 0 };

  it.each([
    ['nothing had more', { current: none }, 'pass', 'pass'],
    [
      'the version before had provenance',
      { current: none, sameLine: before },
      'fail block same-line',
      'fail warn same-line',
    ],
    [
      'a trusted publisher before',
      { current: attested, sameLine: { ...before, marks: trusted } },
      'fail block same-line',
      'fail warn same-line',
    ],
    [
      'an older one had provenance',
      { current: none, sameLine: { ...before, between: 3 } },
      'fail warn earlier-in-line',
      'fail record earlier-in-line',
    ],
    [
      'another line had provenance',
      { current: none, otherLine: { version: '0.9.0', marks: attested } },
      'fail warn other-line',
      'fail record other-line',
    ],
  ])('%s', (_, provenanceHistory, isNew, isOld) => {
    const table = facts({ provenanceHistory });
    expect(brief(run(trustDowngrade, changed, { facts: table }))).toBe(isNew);
    expect(brief(run(trustDowngrade, subject, { facts: table }))).toBe(isOld);
  });

  it('records what is known to be benign', () => {
    for (const [name, version] of [
      ['chokidar', '4.0.3'],
      ['semver', '6.3.1'],
      ['vite', '6.4.1'],
      ['undici-types', '6.21.0'],
    ] as const) {
      const known = { component: component({ name, version }), change: change() };
      const table = facts({ provenanceHistory: { current: none, sameLine: before } });
      expect(brief(run(trustDowngrade, known, { facts: table }))).toBe('fail record same-line');
    }
  });

  it('axios 1.14.1: published by hand after releases with provenance', () => {
    const axios = { component: component({ name: 'axios', version: '1.14.1' }), change: change() };
    const sameLine = { version: '1.14.0', marks: trusted, between: 0 };
    const finding = run(trustDowngrade, axios, {
      facts: facts({ provenanceHistory: { current: none, sameLine } }),
    });
    expect(typeof finding !== 'string' && finding.message).toBe(
      'published without provenance, while 1.14.0 was published by a trusted publisher',
    );
  });
});
