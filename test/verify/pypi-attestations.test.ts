import { describe, expect, it } from 'vitest';

import type { Json } from '../../src/domain/json.ts';
import { checkPypiAttestation, checkPypiProvenance, toBundle } from '../../src/verify/pypi-attestations.ts';
import { runVerifyJob } from '../../src/verify/verify-job.ts';
import { createInstance, statementOf, workflowClaims } from './mint.ts';
import type { Loose } from './recorded.ts';

const TYPE = 'https://index.example/attestations/publish/v1';
const digest = 'ab'.repeat(32);
const NAME = 'my_project-1.0.0-py3-none-any.whl';
const file = { file: NAME, integrity: [{ algorithm: 'sha256', digest, raw: `sha256:${digest}` } as const] };

const instance = await createInstance();
const roots = [instance.root];
const mint = async (signing: Parameters<typeof instance.attest>[1] = {}, name = NAME): Promise<Loose> => {
  const subjects = [{ name, digest: { sha256: digest } }];
  const bundle = await instance.attest(statementOf({ subjects, predicateType: TYPE }), signing);
  return {
    version: 1,
    verification_material: {
      certificate: bundle.verificationMaterial.certificate.rawBytes,
      transparency_entries: bundle.verificationMaterial.tlogEntries,
    },
    envelope: {
      statement: bundle.dsseEnvelope.payload,
      signature: bundle.dsseEnvelope.signatures[0]?.sig,
    },
  };
};

const GITLAB = 'https://gitlab.com/group/name';
const attested = await mint();
const gitlab = await mint({
  san: `${GITLAB}//ci/release.yml@refs/tags/v1`,
  extensions: workflowClaims({
    8: 'https://gitlab.com',
    12: GITLAB,
    18: `${GITLAB}//ci/release.yml@refs/tags/v1`,
  }),
});
const person = await mint({ san: 'https://person.example', extensions: [] });
const pathless = await mint({
  san: 'https://x.example',
  extensions: workflowClaims({ 18: 'https://x.example' }),
});
const otherIssuer = await mint({ extensions: workflowClaims({ 8: 'https://issuer.example' }) });
const [issuerAlone] = workflowClaims();
if (issuerAlone === undefined) throw new Error('no claims');
const sourceless = await mint({ extensions: [issuerAlone] });
const repositoryAlone = await mint({
  extensions: workflowClaims().filter(({ oid }) => oid.endsWith('.12')),
});
const nameless = await mint({ san: '', extensions: [] });
const check = (attestation: Loose, publisher?: Json) =>
  checkPypiAttestation(attestation, file, { roots, ...(publisher !== undefined ? { publisher } : {}) });

describe('a PEP 740 attestation', () => {
  it('is a bundle in another spelling', () => {
    const attestation = {
      version: 1,
      verification_material: { certificate: 'C', transparency_entries: [{ e: 1 }] },
      envelope: { statement: 'S', signature: 'G' },
    };
    expect(toBundle(attestation)).toEqual({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { certificate: { rawBytes: 'C' }, tlogEntries: [{ e: 1 }] },
      dsseEnvelope: {
        payload: 'S',
        payloadType: 'application/vnd.in-toto+json',
        signatures: [{ sig: 'G' }],
      },
    });
    for (const version of [0, 2, '1', undefined]) {
      expect(toBundle({ ...attestation, version })).toBeUndefined();
    }
    expect(toBundle({ version: 1 })).toBeDefined();
  });

  it('verifies without an index, which names a publisher', () => {
    expect(check(attested)).toMatchObject({ kind: 'publish', outcome: 'verified', file: NAME });
    expect(check({ ...attested, version: 2 })).toMatchObject({ outcome: 'malformed' });
  });

  it.each([
    ['My.Project-1.0.0-PY3-none-any.whl', 'verified'],
    ['my--project-1.0.0-py3_none.any-whl', 'verified'],
    ['myproject-1.0.0-py3-none-any.whl', 'wrong-subject'],
    ['my_project-1.0.0-py3-none-any.whl.', 'wrong-subject'],
    ['my_project-1.0.1-py3-none-any.whl', 'wrong-subject'],
  ])('trap 2: names the file: %s', async (name, outcome) => {
    expect(check(await mint({}, name))).toMatchObject({ outcome });
  });
});

describe('the unsigned publisher is compared', () => {
  const own = { kind: 'GitHub', repository: 'owner/name', workflow: 'release.yml' };
  const { workflow: _, ...noWorkflow } = own;

  it.each([
    ['as it is', attested, own],
    ['in other letters', attested, { ...own, repository: 'Owner/NAME' }],
    ['with the whole path', attested, { ...own, workflow: '.github/workflows/release.yml' }],
    ['without a workflow', attested, noWorkflow],
    ['at GitLab', gitlab, { kind: 'GitLab', repository: 'group/name', workflow_filepath: 'ci/release.yml' }],
    ['without a kind', attested, { repository: 'owner/other' }],
    ['a person without a kind', attested, { email: 'a@x.example' }],
    ['a kind that is no text', attested, { ...own, kind: 7, repository: 'owner/other' }],
    ['a kind that names nobody', attested, { kind: 'Other' }],
    ['without a repository', attested, { kind: 'GitHub' }],
    ['a person', person, { kind: 'Google', email: 'https://person.example' }],
    ['nothing', attested, null],
    ['an inherited kind', attested, { ...own, kind: 'constructor' }],
    ['a certificate that names no workflow', pathless, { ...own, workflow: 'x.yml' }],
  ] as const)('and is the certificate’s: %s', (_name, attestation, publisher) => {
    expect(check(attestation, publisher)).toMatchObject({ outcome: 'verified' });
  });

  const names = (stated: string, certificate: string, what = 'publisher') =>
    `the index names the ${what} “${stated}”, the certificate “${certificate}”`;
  const OWNER = 'https://github.com/owner/name';
  const PATH = '.github/workflows/release.yml';
  it.each([
    [
      'another repository',
      attested,
      { ...own, repository: 'owner/nam' },
      names('https://github.com/owner/nam', OWNER),
    ],
    ['another forge', attested, { ...own, kind: 'GitLab' }, names('https://gitlab.com/owner/name', OWNER)],
    [
      'another issuer for this repository',
      otherIssuer,
      own,
      'the index names a publisher that “https://token.actions.githubusercontent.com” vouches for, the certificate “https://issuer.example”',
    ],
    [
      'no issuer',
      repositoryAlone,
      own,
      'the index names a publisher that “https://token.actions.githubusercontent.com” vouches for, the certificate “nobody”',
    ],
    ['nobody', nameless, { kind: 'Google', email: 'a@x.example' }, names('a@x.example', 'nobody')],
    ['another workflow', attested, { ...own, workflow: 'other.yml' }, names('other.yml', PATH, 'workflow')],
    [
      'the end of its name',
      attested,
      { ...own, workflow: 'lease.yml' },
      names('lease.yml', PATH, 'workflow'),
    ],
    [
      'another workflow at GitLab',
      gitlab,
      { kind: 'GitLab', repository: 'group/name', workflow_filepath: 'other.yml' },
      names('other.yml', 'ci/release.yml', 'workflow'),
    ],
    ['no repository', person, own, names(OWNER, 'no repository')],
    [
      'a person instead',
      person,
      { kind: 'Google', email: 'a@x.example' },
      names('a@x.example', 'https://person.example'),
    ],
    ['an issuer without a repository', sourceless, own, names(OWNER, 'no repository')],
  ] as const)('and differs: %s', (_name, attestation, publisher, detail) => {
    expect(check(attestation, publisher)).toMatchObject({ outcome: 'wrong-identity', detail });
  });
});

describe('a PEP 740 provenance object', () => {
  const ask = (bundles: unknown, version: unknown = 1) =>
    checkPypiProvenance({ version, attestation_bundles: bundles } as Json, file, { roots });
  const nothing = (length: number) => Array.from({ length }, () => null);

  it('has each attestation compared with the publisher beside it', () => {
    const publisher = { kind: 'GitHub', repository: 'owner/name' };
    const bundles = [
      { publisher, attestations: [attested, gitlab] },
      { publisher: { ...publisher, repository: 'owner/other' }, attestations: [attested] },
      { attestations: [attested] },
    ];
    expect(ask(bundles)?.map(({ outcome }) => outcome)).toEqual([
      'verified',
      'wrong-identity',
      'wrong-identity',
      'verified',
    ]);
  });

  it('is verified from its bytes, under the roots at hand', () => {
    const body = Buffer.from(
      JSON.stringify({ version: 1, attestation_bundles: [{ attestations: [attested] }] }),
    );
    expect(runVerifyJob({ kind: 'pypi', body, file }, roots)).toMatchObject([{ outcome: 'verified' }]);
    expect(runVerifyJob({ kind: 'pypi', body, file }, [])).toMatchObject([{ outcome: 'unknown-root' }]);
  });

  it('has bounds', () => {
    const full = { attestations: nothing(4) };
    const bundles = Array.from({ length: 16 }, () => full);
    expect(ask(bundles)).toHaveLength(64);
    expect(ask([...bundles, {}])).toBeUndefined();
    expect(ask([...bundles.slice(1), { attestations: nothing(5) }])).toBeUndefined();
  });

  it.each([
    ['another version', [], 2],
    ['a version that is text', [], '1'],
    ['no list', { length: 0 }, 1],
    ['nothing', undefined, 1],
  ] as const)('with %s is none', (_, bundles, version) => {
    expect(ask(bundles, version)).toBeUndefined();
    expect(ask([])).toEqual([]);
  });
});
