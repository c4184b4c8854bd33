import { createHash, generateKeyPairSync } from 'node:crypto';

import { beforeAll, describe, expect, it } from 'vitest';

import type { Integrity } from '../../src/domain/component.ts';
import type { Json } from '../../src/domain/json.ts';
import type { Purl } from '../../src/domain/purl.ts';
import {
  checkArtifactAttestation,
  checkReleaseAttestation,
  readAttestationList,
} from '../../src/verify/github-attestations.ts';
import { checkNpmAttestations } from '../../src/verify/npm-attestations.ts';
import { embeddedNpmKeys, type RegistryKey } from '../../src/verify/npm-keys.ts';
import { checkPypiProvenance } from '../../src/verify/pypi-attestations.ts';
import { publicGoodRoot, readTrustedRoot } from '../../src/verify/trusted-root.ts';
import { createInstance, ISSUER, statementOf, workflowClaims, type Instance } from './mint.ts';
import { announce, recorded, type Loose } from './recorded.ts';

const NPM_PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const SLSA = 'https://slsa.dev/provenance/v1';
const HASH = createHash('sha512').update('the archive');
const SHA512 = HASH.copy().digest('hex');
const INTEGRITY: Integrity = { algorithm: 'sha512', digest: SHA512, raw: `sha512-${HASH.digest('base64')}` };
const PACKAGE = {
  purl: 'pkg:npm/%40scope/name@1.2.3' as Purl,
  name: '@scope/name',
  version: '1.2.3',
  integrity: [INTEGRITY],
};
const SUBJECT = { name: 'pkg:npm/%40scope/name@1.2.3', digest: { sha512: SHA512 } };

let instance: Instance;
beforeAll(async () => {
  instance = await createInstance();
});

describe('npm attestations (I11, I12)', () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key: RegistryKey = {
    keyid: 'SHA256:test',
    key: pair.publicKey,
    use: 'attestations',
    from: Number.NEGATIVE_INFINITY,
    until: Number.POSITIVE_INFINITY,
    vouchedBy: 'embedded',
  };
  const check = (answer: unknown, keys = [key]) =>
    checkNpmAttestations(answer as Json, PACKAGE, { roots: [instance.root], keys });
  const one = async (statement: unknown, signing?: Parameters<Instance['attest']>[1], type = SLSA) =>
    check({
      attestations: [{ predicateType: type, bundle: await instance.attest(statement, signing) }],
    })?.[0];
  const publish = (predicate: unknown, subject: unknown = SUBJECT) =>
    instance.attestWithKey(statementOf({ subjects: [subject], predicateType: NPM_PUBLISH, predicate }), {
      keyid: key.keyid,
      privateKey: pair.privateKey,
    });

  it('verifies a provenance about the locked archive', async () => {
    const result = await one(statementOf({ subjects: [SUBJECT] }));
    expect(result).toMatchObject({
      outcome: 'verified',
      kind: 'provenance',
      claims: { repositoryId: '1001' },
    });
  });

  it('verifies a publish attestation by the registry’s key', async () => {
    const bundle = await publish({ name: PACKAGE.name, version: PACKAGE.version });
    const answer = { attestations: [{ predicateType: NPM_PUBLISH, bundle }] };
    expect(check(answer)).toMatchObject([{ outcome: 'verified', kind: 'publish' }]);
    expect(check(answer, [])).toMatchObject([{ outcome: 'unknown-root' }]);
    expect(check(answer, [{ ...key, use: 'signatures' }])).toMatchObject([{ outcome: 'unknown-root' }]);
    expect(check(answer, [{ ...key, until: Date.UTC(2020, 0, 1) }])).toMatchObject([{ outcome: 'invalid' }]);
    const foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    expect(check(answer, [{ ...key, key: foreign }])).toMatchObject([{ outcome: 'invalid' }]);
  });

  it('refuses a publish attestation about another release, or signed by somebody', async () => {
    const bundle = await publish({ name: PACKAGE.name, version: '1.2.4' });
    expect(check({ attestations: [{ predicateType: NPM_PUBLISH, bundle }] })).toMatchObject([
      { outcome: 'wrong-subject' },
    ]);
    const statement = statementOf({
      subjects: [SUBJECT],
      predicateType: NPM_PUBLISH,
      predicate: { name: PACKAGE.name, version: PACKAGE.version },
    });
    expect(await one(statement, {}, NPM_PUBLISH)).toMatchObject({ outcome: 'wrong-identity' });
  });

  it('refuses a provenance by a bare key, which says nothing about a builder', async () => {
    const bundle = await instance.attestWithKey(statementOf({ subjects: [SUBJECT] }), {
      keyid: key.keyid,
      privateKey: pair.privateKey,
    });
    expect(check({ attestations: [{ predicateType: SLSA, bundle }] })).toMatchObject([
      { outcome: 'wrong-identity' },
    ]);
  });

  const subjects: readonly (readonly [string, unknown])[] = [
    ['another digest', { ...SUBJECT, digest: { sha512: SHA512.replace(/^./, 'f') } }],
    ['another package', { ...SUBJECT, name: 'pkg:npm/name@1.2.3' }],
    ['another version', { ...SUBJECT, name: 'pkg:npm/%40scope/name@1.2.4' }],
    ['another ecosystem', { ...SUBJECT, name: 'pkg:pypi/name@1.2.3' }],
    ['a name that is no purl', { ...SUBJECT, name: '@scope/name@1.2.3' }],
    ['no digest', { name: SUBJECT.name }],
    ['only a weak digest', { name: SUBJECT.name, digest: { sha1: 'a'.repeat(40) } }],
  ];
  it.each(subjects)('trap 2: refuses a subject with %s', async (_, subject) => {
    expect(await one(statementOf({ subjects: [subject] }))).toMatchObject({ outcome: 'wrong-subject' });
  });

  it('refuses an attestation that is handed out as another kind', async () => {
    expect(await one(statementOf({ subjects: [SUBJECT] }), {}, NPM_PUBLISH)).toMatchObject({
      outcome: 'malformed',
    });
  });

  it('refuses a predicate that contradicts its certificate', async () => {
    const v1 = (repository: string, gitCommit: string) => ({
      buildDefinition: {
        externalParameters: { workflow: { repository } },
        resolvedDependencies: [{ digest: { gitCommit } }],
      },
    });
    const v02 = (uri: string, sha1: string) => ({ invocation: { configSource: { uri, digest: { sha1 } } } });
    const good = 'https://github.com/owner/name';
    const commit = 'a'.repeat(40);
    const cases: readonly (readonly [string, unknown, string])[] = [
      [SLSA, v1(good, commit), 'verified'],
      [SLSA, v1('https://github.com/Owner/Name', commit), 'verified'],
      [SLSA, v1('https://github.com/owner/other', commit), 'invalid'],
      [SLSA, v1(good, 'b'.repeat(40)), 'invalid'],
      [
        'https://slsa.dev/provenance/v0.2',
        v02(`git+${good}@refs/tags/@scope/name@1.2.3`, commit),
        'verified',
      ],
      ['https://slsa.dev/provenance/v0.2', v02(`git+${good}x@refs/heads/main`, commit), 'invalid'],
      ['https://slsa.dev/provenance/v0.2', v02(`git+${good}@refs/heads/main`, 'b'.repeat(40)), 'invalid'],
    ];
    for (const [predicateType, predicate, outcome] of cases) {
      const statement = statementOf({ subjects: [SUBJECT], predicateType, predicate });
      expect(await one(statement, {}, predicateType)).toMatchObject({ outcome });
    }
  });

  it('is not misled by answers that are none', () => {
    for (const answer of [undefined, null, [], {}, { attestations: {} }, { attestations: 'x' }]) {
      expect(check(answer)).toBeUndefined();
    }
    expect(check({ attestations: Array.from({ length: 33 }, () => null) })).toBeUndefined();
    expect(check({ attestations: [null, {}, 'x'] })?.map(({ outcome }) => outcome)).toEqual([
      'malformed',
      'malformed',
      'malformed',
    ]);
  });
});

describe('PEP 740 provenance', () => {
  const digest = createHash('sha256').update('the wheel').digest('hex');
  const file = {
    file: 'my_project-1.0.0-py3-none-any.whl',
    integrity: [{ algorithm: 'sha256', digest, raw: `sha256:${digest}` } as const],
  };
  const subject = { name: file.file, digest: { sha256: digest } };
  const publisher = { kind: 'GitHub', repository: 'owner/name', workflow: 'release.yml', environment: '' };

  const toAttestation = (bundle: Loose) => ({
    version: 1,
    verification_material: {
      certificate: bundle.verificationMaterial.certificate.rawBytes,
      transparency_entries: bundle.verificationMaterial.tlogEntries,
    },
    envelope: {
      statement: bundle.dsseEnvelope.payload,
      signature: bundle.dsseEnvelope.signatures[0].sig,
    },
  });
  const check = async (options: { subject?: unknown; publisher?: unknown; signing?: Loose } = {}) => {
    const statement = statementOf({
      subjects: [options.subject ?? subject],
      predicateType: 'https://index.example/attestations/publish/v1',
    });
    const attestation = toAttestation(await instance.attest(statement, options.signing));
    const answer = {
      version: 1,
      attestation_bundles: [{ publisher: options.publisher ?? publisher, attestations: [attestation] }],
    };
    return checkPypiProvenance(answer as unknown as Json, file, { roots: [instance.root] })?.[0];
  };

  it('verifies as the bundle it is', async () => {
    expect(await check()).toMatchObject({ outcome: 'verified', kind: 'publish', file: file.file });
    const folded = { ...subject, name: 'My.Project-1.0.0-py3-none-any.whl' };
    expect(await check({ subject: folded })).toMatchObject({ outcome: 'verified' });
  });

  it('trap 2: refuses another file and another digest', async () => {
    const other = { ...subject, name: 'my_project-1.0.1-py3-none-any.whl' };
    expect(await check({ subject: other })).toMatchObject({ outcome: 'wrong-subject' });
    const bytes = { ...subject, digest: { sha256: '0'.repeat(64) } };
    expect(await check({ subject: bytes })).toMatchObject({ outcome: 'wrong-subject' });
  });

  const publishers: readonly (readonly [string, unknown])[] = [
    ['another repository', { ...publisher, repository: 'owner/nam' }],
    ['another workflow', { ...publisher, workflow: 'other.yml' }],
    ['another forge', { ...publisher, kind: 'GitLab' }],
    ['a person', { kind: 'Google', email: 'a@b.example' }],
  ];
  it.each(publishers)('the unsigned publisher is only compared: %s', async (_, stated) => {
    expect(await check({ publisher: stated })).toMatchObject({ outcome: 'wrong-identity' });
  });

  it('verifies what a reusable workflow signed for its caller', async () => {
    const extensions = workflowClaims({
      9: 'https://github.com/other/shared/.github/workflows/publish.yml@refs/heads/main',
    });
    const san = 'https://github.com/other/shared/.github/workflows/publish.yml@refs/heads/main';
    expect(await check({ signing: { extensions, san } })).toMatchObject({ outcome: 'verified' });
  });

  it('is not misled by answers that are none', () => {
    for (const answer of [null, {}, { version: 2, attestation_bundles: [] }, { version: 1 }]) {
      expect(checkPypiProvenance(answer as Json, file, { roots: [] })).toBeUndefined();
    }
    const empty = { version: 1, attestation_bundles: [{ attestations: [null, { version: 1 }] }] };
    expect(checkPypiProvenance(empty, file, { roots: [] })).toMatchObject([
      { outcome: 'malformed' },
      { outcome: 'malformed' },
    ]);
  });
});

describe('GitHub attestations', () => {
  it('takes bundles and addresses out of the answer', () => {
    const answer = {
      attestations: [{ bundle: { a: 1 } }, { bundle: null, bundle_url: 'https://x.example' }, {}, null],
    };
    expect(readAttestationList(answer)).toEqual([{ bundle: { a: 1 } }, { url: 'https://x.example' }]);
    expect(readAttestationList({ attestations: 'x' })).toEqual([]);
  });

  it('verifies by digest, whatever the subject is called', async () => {
    const sha256 = 'ab'.repeat(32);
    const bundle = await instance.attest(statementOf({ subjects: [{ name: 'dist/x', digest: { sha256 } }] }));
    const trust = { roots: [instance.root] };
    expect(checkArtifactAttestation(bundle, { sha256 }, trust)).toMatchObject({ outcome: 'verified' });
    expect(checkArtifactAttestation(bundle, { sha256: 'cd'.repeat(32) }, trust)).toMatchObject({
      outcome: 'wrong-subject',
    });
  });

  describe('trap 6: release attestations', () => {
    const commit = 'c'.repeat(40);
    const subjects = [
      { uri: 'pkg:github/owner/name@v5', digest: { sha1: commit } },
      { name: 'tool.tgz', digest: { sha256: 'ab'.repeat(32) } },
    ];
    const predicateType = 'https://in-toto.io/attestation/release/v0.1';
    const predicate = { repositoryId: '1001', tag: 'v5', repository: 'owner/name' };
    const signing = { san: 'https://dotcom.releases.github.com', extensions: [] };
    const check = async (change: { statement?: object; signing?: object } = {}) => {
      const statement = statementOf({ subjects, predicateType, predicate, ...change.statement });
      const bundle = await instance.attest(statement, { ...signing, ...change.signing });
      return checkReleaseAttestation(bundle, { repositoryId: 1001, tag: 'v5' }, [
        { ...instance.root, profile: 'github' },
      ]);
    };

    it('bind a tag to its commit, and assets to their digests', async () => {
      expect(await check()).toEqual({
        outcome: 'verified',
        commit,
        assets: new Map([['tool.tgz', 'ab'.repeat(32)]]),
      });
    });

    const cases: readonly (readonly [string, Parameters<typeof check>[0], string])[] = [
      [
        'another signer',
        { signing: { san: 'https://dotcom.releases.github.com.example' } },
        'wrong-identity',
      ],
      [
        'another repository',
        { statement: { predicate: { ...predicate, repositoryId: '1002' } } },
        'wrong-subject',
      ],
      ['another tag', { statement: { predicate: { ...predicate, tag: 'v5.0' } } }, 'wrong-subject'],
      ['no repository id', { statement: { predicate: { tag: 'v5' } } }, 'wrong-subject'],
      ['another predicate', { statement: { predicateType: SLSA } }, 'malformed'],
      ['no commit', { statement: { subjects: subjects.slice(1) } }, 'malformed'],
      [
        'two commits',
        { statement: { subjects: [...subjects, { digest: { sha1: 'd'.repeat(40) } }] } },
        'malformed',
      ],
    ];
    it.each(cases)('refuse %s', async (_, change, outcome) => {
      expect(await check(change)).toMatchObject({ outcome });
    });

    it('are only believed under GitHub’s own root', async () => {
      const statement = statementOf({ subjects, predicateType, predicate });
      const bundle = await instance.attest(statement, signing);
      expect(
        checkReleaseAttestation(bundle, { repositoryId: 1001, tag: 'v5' }, [instance.root]),
      ).toMatchObject({ outcome: 'unknown-root' });
    });
  });
});

announce('attestations recorded at npm, PyPI and GitHub');
describe.skipIf(!recorded.present)('recorded attestations', () => {
  const trust = { roots: [publicGoodRoot()], keys: embeddedNpmKeys() };
  const digests = recorded.present ? recorded.json('attestations/artifact-digests.json') : {};

  function npm(path: string, purl: string, sha512: string, hex = true) {
    const at = purl.lastIndexOf('@');
    const bytes = Buffer.from(sha512, hex ? 'hex' : 'base64');
    const integrity: Integrity = {
      algorithm: 'sha512',
      digest: bytes.toString('hex'),
      raw: `sha512-${bytes.toString('base64')}`,
    };
    const name = decodeURIComponent(purl.slice('pkg:npm/'.length, at));
    const answer = recorded.json(path);
    const rows = Array.isArray(answer.attestations) ? answer : { attestations: [answer] };
    const result = checkNpmAttestations(
      rows,
      { purl: purl as Purl, name, version: purl.slice(at + 1), integrity: [integrity] },
      trust,
    );
    return result?.map(({ kind, outcome }) => `${kind} ${outcome}`).sort();
  }
  const subjectOf = (path: string) => {
    const answer = recorded.json(path);
    for (const row of answer.attestations) {
      const statement = JSON.parse(Buffer.from(row.bundle.dsseEnvelope.payload, 'base64').toString());
      if (typeof statement.subject?.[0]?.digest?.sha512 === 'string') return statement.subject[0];
    }
    throw new Error(`${path} has no subject`);
  };

  const BOTH = ['provenance verified', 'publish verified'];
  it.each([
    'npm-packument/nuxt@3.13.0.attestations.json',
    'attestations/npm/provenance-npm-test-ossf.json',
    'attestations/npm/provenance-npm-test-cli-v02-prega.json',
    'attestations/npm/provenance-npm-test-cli-v1-prega.json',
    'attestations/npm/supreme-googles-cli-v02-tag.json',
    'attestations/npm-pacote/valid-attestations.json',
    'attestations/npm-variants/npmcli-valid-sigstore-attestations.json',
    'attestations/npm-variants/npmcli-valid-tuf-js-attestations.json',
  ])('npm: %s verifies', (path) => {
    const { name, digest } = subjectOf(path);
    expect(npm(path, name, digest.sha512)).toEqual(BOTH);
    expect(
      npm(path, name, digest.sha512.replace(/^../, digest.sha512.startsWith('00') ? '11' : '00')),
    ).toEqual(['provenance wrong-subject', 'publish wrong-subject']);
  });

  it('npm: the digest of the real archive is the one in the lockfile', () => {
    const path = 'attestations/npm/provenance-npm-test-cli-v1-prega.json';
    expect(
      npm(path, 'pkg:npm/sigstore@2.3.1', digests['provenance-npm-test-cli-v1-prega.tgz'].sha512),
    ).toEqual(BOTH);
  });

  const tampered = [
    ['attestations/npm/provenance-npm-test-ossf-invalidsigprov.json', 'provenance'],
    ['attestations/npm/provenance-npm-test-ossf-invalidsigpub.json', 'publish'],
    ['attestations/npm/provenance-npm-test-cli-v02-prega-invalidsigprov.json', 'provenance'],
    ['attestations/npm/provenance-npm-test-cli-v02-prega-invalidsigpub.json', 'publish'],
    ['attestations/npm/provenance-npm-test-cli-v1-prega-invalidsigprov.json', 'provenance'],
    ['attestations/npm/provenance-npm-test-cli-v1-prega-invalidsigpub.json', 'publish'],
    ['attestations/npm/supreme-googles-cli-v02-tag-invalidsigprov.json', 'provenance'],
    ['attestations/npm/supreme-googles-cli-v02-tag-invalidsigpub.json', 'publish'],
    ['attestations/npm-variants/npm-att-prov-invalid-signature.intoto.sigstore', 'provenance'],
    ['attestations/npm-variants/npm-att-publish-invalid-signature.intoto.sigstore', 'publish'],
    ['attestations/npm-variants/npm-att-publish-nodigest.intoto.sigstore', 'publish'],
    ['attestations/npm-variants/npm-att-publish-nosubjects.intoto.sigstore', 'publish'],
    ['attestations/npm-variants/npm-att-mismatch-prov-payloadtype.intoto.sigstore', 'provenance'],
    ['attestations/npm-variants/npm-att-mismatch-prov-predicatetype.intoto.sigstore', 'provenance'],
    ['attestations/npm-variants/npm-att-mismatch-pub-predicatetype.intoto.sigstore', 'publish'],
    ['attestations/npm-variants/npm-stmt-mismatch-prov-predicatetype.intoto.sigstore', 'provenance'],
    ['attestations/npm-variants/npm-stmt-mismatch-pub-predicatetype.intoto.sigstore', 'publish'],
    ['attestations/npm-variants/npm-stmt-mismatch-prov-type.intoto.sigstore', 'provenance'],
    ['attestations/npm-variants/npm-stmt-mismatch-pub-type.intoto.sigstore', 'publish'],
    ['attestations/npm-pacote/invalid-attestations.json', 'publish'],
    ['attestations/npm-pacote/malformed-subject-attestations.json', 'publish'],
    ['attestations/npm-pacote/mismatched-subject-digest-attestations.json', 'publish'],
    ['attestations/npm-pacote/mismatched-subject-name-attestations.json', 'publish'],
    ['attestations/npm-pacote/unsupported-attestations.json', 'publish'],
  ] as const;
  it.each(tampered)('npm: %s fails', (path, kind) => {
    const { name, digest } = subjectOf(path);
    const result = npm(path, name, digest.sha512) ?? [];
    expect(result.length).toBeGreaterThan(0);
    expect(result).not.toContain(`${kind} verified`);
  });

  const pypi = (path: string, name: string, sha256: string, roots = trust.roots) =>
    checkPypiProvenance(
      recorded.json(path),
      { file: name, integrity: [{ algorithm: 'sha256', digest: sha256, raw: `sha256:${sha256}` }] },
      { roots },
    );
  const statementIn = (answer: Loose) =>
    JSON.parse(
      Buffer.from(answer.attestation_bundles[0].attestations[0].envelope.statement, 'base64').toString(),
    ).subject[0];

  it.each([
    ['pypi-provenance/sampleproject-4.0.0.tar.gz.provenance', 'https://github.com/pypa/sampleproject'],
    [
      'attestations/pep740/pypi_attestations-0.0.19.tar.gz.provenance',
      'https://github.com/trailofbits/pypi-attestations',
    ],
    [
      'pypi-provenance/pep740-sampleproject-1.0.0.tar.gz.provenance',
      'https://gitlab.com/pep740-example/sampleproject',
    ],
  ])('PyPI: %s verifies', (path, repository) => {
    const { name, digest } = statementIn(recorded.json(path));
    const results = pypi(path, name, digest.sha256) ?? [];
    expect(results.length).toBeGreaterThan(0);
    for (const result of results)
      expect(result).toMatchObject({ outcome: 'verified', claims: { repository } });
    for (const result of pypi(path, name, '00'.repeat(32)) ?? []) {
      expect(result).toMatchObject({ outcome: 'wrong-subject' });
    }
    for (const result of pypi(path, `x${name}`, digest.sha256) ?? []) {
      expect(result).toMatchObject({ outcome: 'wrong-subject' });
    }
    expect(pypi(path, name, digest.sha256, [])?.[0]).toMatchObject({ outcome: 'unknown-root' });
  });

  it('GitHub: public and private-instance attestations, each under its own root', () => {
    const read = readTrustedRoot(
      recorded.json('trusted-root/github-instance.sigstore-trust-root-rs-0.15.1.json'),
    );
    if (!read.ok) throw new Error(read.error);
    expect(read.value.profile).toBe('github');
    const roots = [publicGoodRoot(), read.value];
    const folder = 'attestations/github/';
    const demo = 'github_provenance_demo-0.0.12-py3-none-any';
    const line = JSON.parse(recorded.text(`${folder}${demo}-bundle.jsonl`).split('\n')[0] ?? '');
    const artifact = { sha256: digests[`${demo}.whl`].sha256 };
    expect(checkArtifactAttestation(line, artifact, { roots })).toMatchObject({
      outcome: 'verified',
      claims: { issuer: ISSUER },
    });
    expect(checkArtifactAttestation(line, artifact, { roots: [publicGoodRoot()] })).toMatchObject({
      outcome: 'unknown-root',
    });
    const reusable = recorded.json(`${folder}reusable-workflow-attestation.sigstore.json`);
    const sha256 = digests['reusable-workflow-artifact'].sha256;
    const result = checkArtifactAttestation(reusable, { sha256 }, { roots });
    expect(result).toMatchObject({ outcome: 'verified' });
    for (const name of [
      `${demo}-bundle-missing-cert.jsonl`,
      `${demo}-bundle-missing-verification-material.jsonl`,
    ]) {
      const broken = JSON.parse(recorded.text(folder + name).split('\n')[0] ?? '');
      expect(checkArtifactAttestation(broken, artifact, { roots })).toMatchObject({ outcome: 'malformed' });
    }
    const invalid = recorded.json(`${folder}sigstoreBundle-invalid-signature.json`);
    expect(checkArtifactAttestation(invalid, artifact, { roots }).outcome).not.toBe('verified');
  });
});
