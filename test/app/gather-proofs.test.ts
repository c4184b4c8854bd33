import { createHash, generateKeyPairSync, sign } from 'node:crypto';

import { beforeAll, describe, expect, it } from 'vitest';

import { gatherProofs } from '../../src/app/gather-proofs.ts';
import { openTrust } from '../../src/app/trust.ts';
import type { World } from '../../src/app/world.ts';
import type { Component, Integrity } from '../../src/domain/component.ts';
import { known, unknown } from '../../src/domain/fact.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { ReleaseFacts } from '../../src/ports.ts';
import { parseObject } from '../../src/domain/json.ts';
import { unknownFacts } from '../../src/registry/release-facts.ts';
import { readPackument } from '../../src/registry/npm-packument.ts';
import { computeFacts } from '../../src/registry/release-facts.ts';
import { change, component, EVIDENCE } from '../rules/helpers.ts';
import { createInstance, statementOf, type Instance } from '../verify/mint.ts';
import { announce, recorded } from '../verify/recorded.ts';

const NOBODY = { packages: new Map(), problems: [] };
const hash = (algorithm: 'sha256' | 'sha512', text: string, file?: string): Integrity => {
  const bytes = createHash(algorithm).update(text).digest();
  const raw =
    algorithm === 'sha512' ? `sha512-${bytes.toString('base64')}` : `sha256:${bytes.toString('hex')}`;
  return { algorithm, digest: bytes.toString('hex'), raw, ...(file === undefined ? {} : { file }) };
};

let instance: Instance;
beforeAll(async () => {
  instance = await createInstance();
});

type Answers = Readonly<Record<string, unknown>>;

/** A world whose proofs come from a table: `keys`, or a component's name, or an address. */
function worldOf(answers: Answers) {
  const asked: string[] = [];
  const answer = (key: string) => {
    asked.push(key);
    return Promise.resolve(
      key in answers
        ? ok({ body: Buffer.from(JSON.stringify(answers[key])), evidence: EVIDENCE })
        : err({ kind: 'not-found' as const, message: 'there is none' }),
    );
  };
  const world = {
    talk: () => {},
    proofs: () =>
      Promise.resolve({
        keys: () => answer('keys'),
        attestations: (it: Component, address?: string) => answer(address ?? it.name),
      }),
  } as unknown as World;
  return { world, asked };
}

function factsOf(over: Partial<ReleaseFacts>): ReleaseFacts {
  return { ...unknownFacts(unknown('offline', 'not asked')), ...over };
}

async function gather(
  components: readonly Component[],
  options: { facts: ReleaseFacts; answers?: Answers; changed?: boolean },
) {
  const { world, asked } = worldOf(options.answers ?? {});
  const proofsOf = await gatherProofs(
    components.map((it) => ({ component: it, ...(options.changed === true ? { change: change() } : {}) })),
    {
      world,
      registries: {},
      releases: new Map(components.map(({ purl }) => [purl, options.facts])),
      identities: NOBODY,
      trust: openTrust(
        { clock: { now: () => 0 } },
        { registries: {}, given: { roots: [instance.root], sha256: 'minted' } },
      ),
    },
  );
  return { proofs: components.map(proofsOf), asked };
}

const ARCHIVE = hash('sha512', 'archive');
const npm = component({ integrity: [ARCHIVE] });
const attested = factsOf({ attestations: known({ present: true }, EVIDENCE) });

describe('provenance of what is judged', () => {
  const provenance = async (digest = ARCHIVE.digest) => ({
    attestations: [
      {
        predicateType: 'https://slsa.dev/provenance/v1',
        bundle: await instance.attest(
          statementOf({ subjects: [{ name: 'pkg:npm/left-pad@1.3.0', digest: { sha512: digest } }] }),
        ),
      },
    ],
  });

  it('is fetched and verified against the lockfile’s digest', async () => {
    const { proofs } = await gather([npm], { facts: attested, answers: { 'left-pad': await provenance() } });
    expect(proofs[0]?.provenance).toMatchObject({
      known: true,
      value: { attestations: [{ outcome: 'verified', claims: { repositoryId: '1001' } }] },
    });
    const other = await gather([npm], { facts: attested, answers: { 'left-pad': await provenance('00') } });
    expect(other.proofs[0]?.provenance).toMatchObject({
      value: { attestations: [{ outcome: 'wrong-subject' }] },
    });
  });

  it('is not asked for where the registry says there is none, or says nothing', async () => {
    const none = factsOf({ attestations: known({ present: false }, EVIDENCE) });
    const first = await gather([npm], { facts: none });
    expect(first.asked).toEqual([]);
    expect(first.proofs[0]?.provenance).toMatchObject({ known: true, value: { attestations: [] } });
    const stripped = unknown('stripped-by-mirror', 'the registry mirror does not pass on attestations');
    const second = await gather([npm], { facts: factsOf({ attestations: stripped }) });
    expect(second.asked).toEqual([]);
    expect(second.proofs[0]?.provenance).toBe(stripped);
  });

  it('is unknown, never absent, when the answer does not come or is none', async () => {
    const gone = await gather([npm], { facts: attested });
    expect(gone.proofs[0]?.provenance).toMatchObject({ known: false, reason: 'stripped-by-mirror' });
    const odd = await gather([npm], { facts: attested, answers: { 'left-pad': { other: 1 } } });
    expect(odd.proofs[0]?.provenance).toMatchObject({ known: false, reason: 'malformed' });
  });

  it('is unknown where the lockfile has no digest that an attestation states', async () => {
    const sha1 = component({ integrity: [{ algorithm: 'sha1', digest: 'aa', raw: 'sha1-qg==' }] });
    const berry = component({ integrity: [ARCHIVE], format: 'yarn-berry-lock' });
    for (const it of [component(), sha1, berry]) {
      const { proofs, asked } = await gather([it], { facts: attested });
      expect(proofs[0]?.provenance).toMatchObject({ known: false, reason: 'unsupported' });
      expect(asked).toEqual([]);
    }
  });

  it('is verified once for a release that several lockfiles hold with one digest', async () => {
    const second = { ...npm, lockfile: 'b/package-lock.json' };
    const third = { ...npm, lockfile: 'c/package-lock.json', integrity: [hash('sha512', 'other')] };
    const { proofs, asked } = await gather([npm, second, third], {
      facts: attested,
      answers: { 'left-pad': await provenance() },
    });
    expect(asked).toHaveLength(2);
    expect(proofs[0]).toBe(proofs[1]);
    expect(proofs[2]?.provenance).toMatchObject({ value: { attestations: [{ outcome: 'wrong-subject' }] } });
  });

  it('asks nothing about what no registry answers for', async () => {
    const { proofs, asked } = await gather(
      [
        component({ ecosystem: 'cargo', integrity: [ARCHIVE] }),
        component({ source: { kind: 'git', url: 'https://git.example/x' } }),
        component({ bundled: true }),
      ],
      { facts: attested },
    );
    expect(proofs).toEqual([undefined, undefined, undefined]);
    expect(asked).toEqual([]);
  });
});

describe('provenance of Python files', () => {
  const files = [
    'a-1.0.tar.gz',
    'a-1.0-py3-none-any.whl',
    'a-1.0-cp312-x.whl',
    'a-1.0-cp313-x.whl',
    'a-1.0-cp314-x.whl',
  ];
  const python = component({
    ecosystem: 'pypi',
    name: 'a',
    version: '1.0',
    format: 'uv-lock',
    integrity: files.map((file) => hash('sha256', file, file)),
  });
  const facts = (attestedFiles: readonly string[]) =>
    factsOf({
      attestations: known({ present: true }, EVIDENCE),
      artifacts: known(
        [...files, 'a-1.0-not-locked.whl'].map((file) => ({
          file,
          integrity: [hash('sha256', file, file)],
          ...(attestedFiles.includes(file) ? { provenance: `/p/${file}` } : {}),
        })),
        EVIDENCE,
      ),
    });
  const answers = async (): Promise<Answers> =>
    Object.fromEntries(
      await Promise.all(
        files.map(async (file) => {
          const bundle = await instance.attest(
            statementOf({
              subjects: [{ name: file, digest: { sha256: hash('sha256', file).digest } }],
              predicateType: 'https://index.example/attestations/publish/v1',
            }),
          );
          return [
            `/p/${file}`,
            {
              version: 1,
              attestation_bundles: [
                {
                  publisher: { kind: 'GitHub', repository: 'owner/name', workflow: 'release.yml' },
                  attestations: [
                    {
                      version: 1,
                      verification_material: {
                        certificate: bundle.verificationMaterial.certificate.rawBytes,
                        transparency_entries: bundle.verificationMaterial.tlogEntries,
                      },
                      envelope: {
                        statement: bundle.dsseEnvelope.payload,
                        signature: bundle.dsseEnvelope.signatures[0]?.sig,
                      },
                    },
                  ],
                },
              ],
            },
          ];
        }),
      ),
    );

  it('is verified for every locked file of what changed, for a few of what did not', async () => {
    const table = await answers();
    const all = await gather([python], { facts: facts(files), answers: table, changed: true });
    expect(all.proofs[0]?.provenance).toMatchObject({ value: { unchecked: 0, without: [] } });
    expect(all.asked.sort()).toEqual(files.map((file) => `/p/${file}`).sort());
    const some = await gather([python], { facts: facts(files), answers: table });
    expect(some.asked).toHaveLength(4);
    expect(some.asked[0]).toBe('/p/a-1.0.tar.gz');
    expect(some.proofs[0]?.provenance).toMatchObject({ value: { unchecked: 1 } });
  });

  it('names the locked files without provenance', async () => {
    const { proofs } = await gather([python], {
      facts: facts(files.slice(0, 1)),
      answers: await answers(),
      changed: true,
    });
    expect(proofs[0]?.provenance).toMatchObject({
      value: { attestations: [{ outcome: 'verified', file: files[0] }], without: files.slice(1) },
    });
  });
});

describe('signatures of what is judged', () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const der = pair.publicKey.export({ type: 'spki', format: 'der' });
  const part = (bytes: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const ssh = Buffer.concat(
    [Buffer.from('ecdsa-sha2-nistp256'), Buffer.from('nistp256'), der.subarray(-65)].map(part),
  );
  const keyid = `SHA256:${createHash('sha256').update(ssh).digest('base64').replace('=', '')}`;
  const row = { keyid, scheme: 'ecdsa-sha2-nistp256', key: der.toString('base64'), expires: null };
  const sig = sign('sha256', Buffer.from(`left-pad@1.3.0:${ARCHIVE.raw}`), pair.privateKey).toString(
    'base64',
  );
  const facts = factsOf({ signatures: known([{ keyid, sig }], EVIDENCE) });

  it('asks the registry for its keys only when a key is not known', async () => {
    const { proofs, asked } = await gather([npm], { facts, answers: { keys: { keys: [row] } } });
    expect(asked).toEqual(['keys']);
    expect(proofs[0]?.signatureCheck).toMatchObject({
      known: true,
      value: { outcome: 'verified', vouchedBy: 'registry' },
    });
    const none = await gather([npm], { facts: factsOf({ signatures: known([], EVIDENCE) }) });
    expect(none.asked).toEqual([]);
    expect(none.proofs[0]?.signatureCheck).toMatchObject({ known: false, reason: 'not-published' });
  });

  it('fails for a lockfile with another digest, and does not know without the key', async () => {
    const other = component({ integrity: [hash('sha512', 'other')] });
    const { proofs } = await gather([other], { facts, answers: { keys: { keys: [row] } } });
    expect(proofs[0]?.signatureCheck).toMatchObject({ value: { outcome: 'invalid' } });
    const unknownKey = await gather([npm], { facts, answers: { keys: { keys: [] } } });
    expect(unknownKey.proofs[0]?.signatureCheck).toMatchObject({ known: false, reason: 'unsupported' });
    const unreachable = await gather([npm], { facts });
    expect(unreachable.proofs[0]?.signatureCheck).toMatchObject({ known: false, reason: 'not-published' });
  });
});

announce('a real release from packument to verdict');
describe.skipIf(!recorded.present)('a real release', () => {
  it('nuxt 3.13.0: signature and provenance hold for its own digest, for no other', async () => {
    const packument = parseObject(Buffer.from(recorded.text('npm-packument/nuxt.json')));
    if (packument === undefined) throw new Error('no packument');
    const record = readPackument(packument, {
      name: 'nuxt',
      evidence: EVIDENCE,
      fetchedAt: Date.UTC(2026, 0, 1),
    });
    const facts = computeFacts(record, '3.13.0', { bases: [] });
    const [archive] = facts.artifacts.known ? facts.artifacts.value : [];
    const integrity = archive?.integrity.filter(({ algorithm }) => algorithm === 'sha512') ?? [];
    const run = async (locked: readonly Integrity[]) => {
      const it = component({ name: 'nuxt', version: '3.13.0', integrity: locked });
      const { world } = worldOf({ nuxt: recorded.json('npm-packument/nuxt@3.13.0.attestations.json') });
      const proofsOf = await gatherProofs([{ component: it }], {
        world,
        registries: {},
        releases: new Map([[it.purl, facts]]),
        identities: NOBODY,
        trust: openTrust({ clock: { now: () => 0 } }, { registries: {} }),
      });
      return proofsOf(it);
    };
    const good = await run(integrity);
    expect(good?.signatureCheck).toMatchObject({ value: { outcome: 'verified', vouchedBy: 'embedded' } });
    expect(good?.provenance).toMatchObject({
      value: {
        attestations: [
          { kind: 'publish', outcome: 'verified' },
          {
            kind: 'provenance',
            outcome: 'verified',
            claims: {
              repository: 'https://github.com/nuxt/nuxt',
              repositoryId: '71995937',
              ownerId: '23360933',
              commit: '74ef96d096d0045fd00fccd880c1dbbfea51e22a',
              ref: 'refs/tags/v3.13.0',
              trigger: 'push',
              visibility: 'public',
            },
          },
        ],
      },
    });
    const bad = await run([hash('sha512', 'other')]);
    expect(bad?.signatureCheck).toMatchObject({ value: { outcome: 'invalid' } });
    expect(bad?.provenance).toMatchObject({
      value: { attestations: [{ outcome: 'wrong-subject' }, { outcome: 'wrong-subject' }] },
    });
  });

  it('nuxt: of 377 releases one counts as published with less than the one before it', () => {
    const packument = parseObject(Buffer.from(recorded.text('npm-packument/nuxt.json')));
    if (packument === undefined) throw new Error('no packument');
    const record = readPackument(packument, {
      name: 'nuxt',
      evidence: EVIDENCE,
      fetchedAt: Date.UTC(2026, 0, 1),
    });
    const direct = record.versions.flatMap(({ version }) => {
      const { provenanceHistory } = computeFacts(record, version, { bases: [] });
      if (!provenanceHistory.known) throw new Error(version);
      return provenanceHistory.value.sameLine?.between === 0 ? [version] : [];
    });
    // One pre-release that was made by hand after nightly builds with provenance.
    expect(direct).toEqual(['4.0.0-alpha.1']);
  });
});
