import { readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Purl } from '../../src/domain/purl.ts';
import type { AttestationCheck } from '../../src/domain/provenance.ts';
import { checkArtifactAttestation } from '../../src/verify/github-attestations.ts';
import { githubRoot } from '../../src/verify/github-root.ts';
import { checkNpmAttestations } from '../../src/verify/npm-attestations.ts';
import { embeddedNpmKeys } from '../../src/verify/npm-keys.ts';
import { checkPypiAttestation, checkPypiProvenance } from '../../src/verify/pypi-attestations.ts';
import { readBundles } from '../../src/verify/read-bundles.ts';
import { readTrustedRoot, publicGoodRoot } from '../../src/verify/trusted-root.ts';
import { verifyBundle } from '../../src/verify/bundle.ts';
import { announce, recorded, type Loose } from './recorded.ts';

/**
 * Every recorded file with what it comes to: for npm the provenance, then the publish attestation. A file that stands in
 * the folder and not here makes the test fail.
 */
const GOOD = 'verified';
const PAYLOAD = 'invalid: “DSSE payload hash mismatch”';
const ENTRY = 'invalid: “tlog entry signature mismatch”';
const NO_STATEMENT = 'malformed: its envelope holds no in-toto statement';
const handedOut = (as: string, is: string) => `malformed: it was handed out as “${as}” and is “${is}”`;
const NPM = 'https://github.com/npm/attestation/tree/main/specs/';

const NPM_FILES: Readonly<Record<string, readonly [provenance: string, publish: string]>> = {
  'npm/provenance-npm-test-cli-v02-prega.json': [GOOD, GOOD],
  'npm/provenance-npm-test-cli-v02-prega-invalidsigprov.json': [PAYLOAD, GOOD],
  'npm/provenance-npm-test-cli-v02-prega-invalidsigpub.json': [GOOD, PAYLOAD],
  'npm/provenance-npm-test-cli-v1-prega.json': [GOOD, GOOD],
  'npm/provenance-npm-test-cli-v1-prega-invalidsigprov.json': [PAYLOAD, GOOD],
  'npm/provenance-npm-test-cli-v1-prega-invalidsigpub.json': [GOOD, PAYLOAD],
  'npm/provenance-npm-test-ossf.json': [GOOD, GOOD],
  'npm/provenance-npm-test-ossf-invalidsigprov.json': [PAYLOAD, GOOD],
  'npm/provenance-npm-test-ossf-invalidsigpub.json': [GOOD, PAYLOAD],
  'npm/supreme-googles-cli-v02-tag.json': [GOOD, GOOD],
  'npm/supreme-googles-cli-v02-tag-invalidsigprov.json': [PAYLOAD, GOOD],
  'npm/supreme-googles-cli-v02-tag-invalidsigpub.json': [GOOD, PAYLOAD],
  'npm-pacote/valid-attestations.json': [GOOD, GOOD],
  'npm-pacote/invalid-attestations.json': [GOOD, ENTRY],
  'npm-pacote/malformed-subject-attestations.json': [GOOD, PAYLOAD],
  'npm-pacote/mismatched-keyid-attestations.json': [
    'malformed: its envelope names another key than its signer has',
    GOOD,
  ],
  'npm-pacote/mismatched-subject-digest-attestations.json': [GOOD, PAYLOAD],
  'npm-pacote/mismatched-subject-name-attestations.json': [GOOD, PAYLOAD],
  'npm-pacote/no-keyid-attestations.json': [ENTRY, GOOD],
  'npm-pacote/unsupported-attestations.json': [GOOD, NO_STATEMENT],
  'npm-variants/npm-attestations.intoto.sigstore': [GOOD, GOOD],
  'npm-variants/npm-att-mismatch-prov-payloadtype.intoto.sigstore': [NO_STATEMENT, GOOD],
  'npm-variants/npm-att-mismatch-prov-predicatetype.intoto.sigstore': [
    handedOut('https://slsa.dev/provenanc/v0.2', 'https://slsa.dev/provenance/v0.2'),
    GOOD,
  ],
  'npm-variants/npm-att-mismatch-pub-payloadtype.intoto.sigstore': [NO_STATEMENT, GOOD],
  'npm-variants/npm-att-mismatch-pub-predicatetype.intoto.sigstore': [
    GOOD,
    handedOut(`${NPM}publis/v0.1`, `${NPM}publish/v0.1`),
  ],
  'npm-variants/npm-att-prov-invalid-signature.intoto.sigstore': [PAYLOAD, GOOD],
  'npm-variants/npm-att-publish-invalid-signature.intoto.sigstore': [GOOD, PAYLOAD],
  'npm-variants/npm-att-publish-nodigest.intoto.sigstore': [GOOD, PAYLOAD],
  'npm-variants/npm-att-publish-nosubjects.intoto.sigstore': [GOOD, NO_STATEMENT],
  'npm-variants/npm-stmt-mismatch-prov-predicatetype.intoto.sigstore': [PAYLOAD, GOOD],
  'npm-variants/npm-stmt-mismatch-prov-type.intoto.sigstore': [NO_STATEMENT, GOOD],
  'npm-variants/npm-stmt-mismatch-pub-predicatetype.intoto.sigstore': [GOOD, PAYLOAD],
  'npm-variants/npm-stmt-mismatch-pub-type.intoto.sigstore': [GOOD, NO_STATEMENT],
  'npm-variants/npmcli-valid-sigstore-attestations.json': [GOOD, GOOD],
  'npm-variants/npmcli-valid-tuf-js-attestations.json': [GOOD, GOOD],
};

/** Those of PyPI: under the public-good root; one was made on Sigstore's staging instance and needs its root. */
const PYPI_FILES: Readonly<Record<string, readonly string[]>> = {
  'attestations/pep740/pypi_attestations-0.0.19.tar.gz.provenance': [GOOD],
  'attestations/pep740/pypi_attestations-0.0.19.tar.gz.publish.attestation': [GOOD],
  'attestations/pep740/pypi_attestations-0.0.19.tar.gz.slsa.attestation': [GOOD],
  'attestations/pep740/rfc8785-0.1.2-py3-none-any.whl.publish.attestation': [
    'unknown-root: its certificate was issued by an authority that is not in the trusted roots at hand',
  ],
  'pypi-provenance/pep740-sampleproject-1.0.0.tar.gz.provenance': [GOOD],
  'pypi-provenance/sampleproject-3.0.0.tar.gz.publish.attestation': [GOOD],
  'pypi-provenance/sampleproject-4.0.0.tar.gz.provenance': [GOOD],
};

const DEMO = 'github_provenance_demo-0.0.12-py3-none-any';
const GITHUB_FILES: Readonly<Record<string, readonly [artifact: string, verdict: string]>> = {
  [`${DEMO}-bundle.jsonl`]: [`${DEMO}.whl`, GOOD],
  [`${DEMO}-bundle-missing-cert.jsonl`]: [`${DEMO}.whl`, 'malformed: it is not a Sigstore bundle'],
  [`${DEMO}-bundle-missing-verification-material.jsonl`]: [
    `${DEMO}.whl`,
    'malformed: it is not a Sigstore bundle',
  ],
  'reusable-workflow-attestation.sigstore.json': ['reusable-workflow-artifact', GOOD],
  'sigstore-js-2.1.0-bundle.json': ['sigstore-js-2.1.0.tgz', GOOD],
  'sigstore-js-2.1.0-bundle-v0.1.json': ['sigstore-js-2.1.0.tgz', GOOD],
  'sigstoreBundle-invalid-signature.json': [`${DEMO}.whl`, NO_STATEMENT],
};

const MAVEN = ['1.0.0', '1.3.0', '2.0.0'];

function tell(check: AttestationCheck | undefined): string {
  if (check === undefined) return 'not there';
  return check.outcome === 'verified' ? GOOD : `${check.outcome}: ${check.detail}`;
}

announce('every recorded attestation');
describe.skipIf(!recorded.present)('every recorded attestation', () => {
  const roots = [publicGoodRoot(), githubRoot()];
  const digests = recorded.present ? recorded.json('attestations/artifact-digests.json') : {};
  const list = (folder: string) =>
    readdirSync(new URL(`../../../shared/data/${folder}`, import.meta.url)).sort();

  it('is in the tables', () => {
    const npm = ['npm', 'npm-pacote', 'npm-variants'].flatMap((folder) =>
      list(`attestations/${folder}`).map((file) => `${folder}/${file}`),
    );
    expect(npm.sort()).toEqual(Object.keys(NPM_FILES).sort());
    const pypi = ['attestations/pep740', 'pypi-provenance'].flatMap((folder) =>
      list(folder).map((file) => `${folder}/${file}`),
    );
    expect(pypi.sort()).toEqual(Object.keys(PYPI_FILES).sort());
    expect(list('attestations/github')).toEqual(Object.keys(GITHUB_FILES).sort());
    expect(list('attestations/maven')).toEqual(
      MAVEN.flatMap((version) => [
        `sigstore-java-${version}.pom.sha1`,
        `sigstore-java-${version}.pom.sigstore.json`,
      ]),
    );
  });

  it.each(Object.entries(NPM_FILES))('%s', (path, [provenance, publish]) => {
    const answer = recorded.json(`attestations/${path}`);
    const { name, digest } = subjectOf(answer);
    const at = name.lastIndexOf('@');
    const check = (sha512: string) =>
      checkNpmAttestations(
        answer,
        {
          purl: name as Purl,
          name: decodeURIComponent(name.slice('pkg:npm/'.length, at)),
          version: name.slice(at + 1),
          integrity: [
            {
              algorithm: 'sha512',
              digest: sha512,
              raw: `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`,
            },
          ],
        },
        { roots: [publicGoodRoot()], keys: embeddedNpmKeys() },
      ) ?? [];
    const isProvenance = (index: number) =>
      answer.attestations[index].bundle.verificationMaterial.publicKey === undefined;
    const results = check(digest.sha512);
    expect(results).toHaveLength(2);
    expect(tell(results.find((_, index) => isProvenance(index)))).toBe(provenance);
    expect(tell(results.find((_, index) => !isProvenance(index)))).toBe(publish);
    for (const other of check(`${digest.sha512.slice(2)}00`)) {
      expect(other.outcome, 'about another archive').not.toBe('verified');
    }
  });

  it.each(Object.entries(PYPI_FILES))('%s', (path, expected) => {
    const answer = recorded.json(path);
    const rows: Loose[] = answer.attestation_bundles?.flatMap((bundle: Loose) => bundle.attestations) ?? [
      answer,
    ];
    const [subject] = JSON.parse(Buffer.from(rows[0].envelope.statement, 'base64').toString()).subject;
    const check = (sha256: string, under = [publicGoodRoot()]) => {
      const file = {
        file: subject.name,
        integrity: [{ algorithm: 'sha256' as const, digest: sha256, raw: `sha256:${sha256}` }],
      };
      return answer.attestation_bundles === undefined
        ? [checkPypiAttestation(answer, file, { roots: under })]
        : (checkPypiProvenance(answer, file, { roots: under }) ?? []);
    };
    expect(check(subject.digest.sha256).map(tell)).toEqual(expected);
    const known = digests[subject.name]?.sha256;
    if (known !== undefined) expect(subject.digest.sha256).toBe(known);
    const staging = readTrustedRoot(recorded.json('trusted-root/staging.sigstore-python-4.5.1.json'));
    const under = expected[0] === GOOD || !staging.ok ? [publicGoodRoot()] : [staging.value];
    expect(check(subject.digest.sha256, under).map(tell)).toEqual(expected.map(() => GOOD));
    for (const other of check('00'.repeat(32), under)) {
      expect(tell(other)).toBe('wrong-subject: none of its subjects has the digest of the artifact');
    }
  });

  it.each(Object.entries(GITHUB_FILES))('%s', (file, [artifact, expected]) => {
    const bundles = readBundles(Buffer.from(recorded.text(`attestations/github/${file}`)));
    if (!bundles.ok) throw new Error(bundles.error);
    const { sha256, sha512 } = digests[artifact];
    const results = bundles.value.map((bundle) =>
      tell(
        checkArtifactAttestation(bundle, { sha256, ...(sha512 !== undefined ? { sha512 } : {}) }, { roots }),
      ),
    );
    expect(results).toEqual(results.map(() => expected));
    for (const bundle of bundles.value) {
      expect(checkArtifactAttestation(bundle, { sha256: '00'.repeat(32) }, { roots }).outcome).not.toBe(
        'verified',
      );
    }
  });

  it.each(MAVEN)('Maven: sigstore-java %s', (version) => {
    const name = `sigstore-java-${version}.pom`;
    const bundle = recorded.json(`attestations/maven/${name}.sigstore.json`);
    expect(verifyBundle(bundle, { roots, artifact: { sha256: digests[name].sha256 } })).toMatchObject({
      outcome: 'verified',
      claims: { repository: 'https://github.com/sigstore/sigstore-java', ref: `refs/tags/v${version}` },
    });
    for (const other of MAVEN.filter((item) => item !== version)) {
      const { sha256 } = digests[`sigstore-java-${other}.pom`];
      expect(verifyBundle(bundle, { roots, artifact: { sha256 } })).toEqual({
        outcome: 'wrong-subject',
        detail: 'it is about another artifact',
      });
    }
  });
});

/** The first subject with a digest: both attestations of an answer are about the same archive. */
function subjectOf(answer: Loose): { readonly name: string; readonly digest: { readonly sha512: string } } {
  for (const { bundle } of answer.attestations) {
    const statement = readPayload(bundle.dsseEnvelope.payload);
    if (typeof statement?.subject?.[0]?.digest?.sha512 === 'string') return statement.subject[0];
  }
  throw new Error('no subject');
}

function readPayload(payload: string): Loose {
  try {
    return JSON.parse(Buffer.from(payload, 'base64').toString());
  } catch {
    return undefined;
  }
}
