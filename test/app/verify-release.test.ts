import { describe, expect, it } from 'vitest';

import { verifyRelease } from '../../src/app/verify-release.ts';
import type { World } from '../../src/app/world.ts';
import type { SourceError } from '../../src/domain/errors.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { AttestationQuery } from '../../src/ports.ts';
import { EVIDENCE } from '../rules/helpers.ts';
import { createInstance, statementOf } from '../verify/mint.ts';

const COMMIT = 'c'.repeat(40);
const OBJECT = 'd'.repeat(40);
const ASSET = 'ab'.repeat(32);
const instance = await createInstance();
const roots = [{ ...instance.root, profile: 'github' as const }];

interface Given {
  readonly attested?: string;
  readonly id?: number;
  readonly tag?: string;
  readonly now?: { readonly commit: string; readonly object: string };
  /** The digest under which the service keeps it. */
  readonly keptUnder?: string;
  readonly fault?: SourceError;
  readonly bundle?: unknown;
}

async function release(given: Given, files: Readonly<Record<string, string>> = {}, trusted = roots) {
  const { attested = COMMIT, now = { commit: COMMIT, object: COMMIT } } = given;
  const bundle =
    given.bundle ??
    (await instance.attest(
      statementOf({
        predicateType: 'https://in-toto.io/attestation/release/v0.1',
        predicate: { repositoryId: String(given.id ?? 1001), tag: 'v1', repository: 'owner/name' },
        subjects: [
          { uri: 'pkg:github/owner/name@v1', digest: { sha1: attested } },
          { name: 'tool.tgz', digest: { sha256: ASSET } },
        ],
      }),
      { san: 'https://dotcom.releases.github.com', extensions: [] },
    ));
  const asked: AttestationQuery[] = [];
  const world = {
    remotes: () =>
      Promise.resolve({
        gitRemote: {
          urlOf: (name: string) => name,
          refs: () => Promise.resolve(ok({ refs: [{ name: 'refs/tags/v1', ...now }] })),
        },
        hosting: {
          repository: () => Promise.resolve(given.fault !== undefined ? err(given.fault) : ok({ id: 1001 })),
        },
      }),
    artifactAttestations: () =>
      Promise.resolve({
        address: 'https://api.example',
        list: (query: AttestationQuery) => {
          asked.push(query);
          const isThere = query.digest === `sha1:${given.keptUnder ?? attested}`;
          const body = Buffer.from(JSON.stringify({ attestations: isThere ? [{ bundle }] : [] }));
          return Promise.resolve(ok([{ body, evidence: EVIDENCE }]));
        },
        fetch: () => Promise.resolve(err({ kind: 'not-found', message: 'no' })),
      }),
  } as unknown as World;
  const artifacts = Object.entries(files).map(([name, sha256]) => ({ name, sha256 }));
  const verdict = await verifyRelease(
    { repo: 'owner/name', tag: given.tag ?? 'v1', artifacts, roots: trusted },
    world,
  );
  return { ...verdict, asked };
}

describe('an immutable release', () => {
  it('passes when the tag is what was attested, and the files are its assets', async () => {
    const done = await release({}, { 'dist/tool.tgz': ASSET, renamed: ASSET });
    expect(done).toMatchObject({ verdict: 'pass', problems: [], release: { commit: COMMIT } });
    expect(done.asked).toEqual([
      { of: { repo: 'owner/name' }, digest: `sha1:${COMMIT}`, predicateType: 'release' },
    ]);
  });

  it('knows the object of an annotated tag', async () => {
    const now = { commit: COMMIT, object: OBJECT };
    expect(await release({ now, attested: OBJECT })).toMatchObject({ verdict: 'pass' });
    expect(await release({ now })).toMatchObject({ verdict: 'pass' });
  });

  it.each([
    ['the tag was moved', { attested: OBJECT, keptUnder: COMMIT }, {}, `the tag was ${OBJECT}`],
    ['another repository has the name now', { id: 6 }, {}, 'about another repository or tag'],
    ['a file is not among the assets', {}, { 'other.tgz': 'cd'.repeat(32) }, 'none of its assets'],
    ['a file differs from its asset', {}, { 'tool.tgz': 'cd'.repeat(32) }, `that one is sha256:${ASSET}`],
    ['nothing was attested', { keptUnder: 'e'.repeat(40) }, {}, 'not immutable'],
    ['there is no such tag', { tag: 'v2' }, {}, 'has no tag v2'],
    ['the attestation is none', { bundle: {} }, {}, 'not a Sigstore bundle'],
  ] as const)('fails when %s', async (_, given, files, problem) => {
    const done = await release(given, files);
    expect(done.verdict).toBe('fail');
    expect(done.problems.join('; ')).toContain(problem);
  });

  it('is unknown when its number cannot be asked for, or it rests on a newer root', async () => {
    const fault = { kind: 'not-permitted', message: 'no token' } as const;
    expect(await release({ fault })).toMatchObject({
      verdict: 'unknown',
      reason: 'not-permitted',
      problems: ['no token'],
    });
    expect(await release({}, {}, [instance.root as (typeof roots)[0]])).toMatchObject({ verdict: 'unknown' });
  });
});
