import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { readTufTarget } from '../../../src/verify/tuf/read-target.ts';
import {
  mintKey,
  mintPlan,
  mintRepository,
  rootOf,
  seal,
  serve,
  type Signed,
  type TufKey,
} from './mint-repository.ts';

const NOW = Date.UTC(2026, 10, 1);
const BYTES = Buffer.from('{"mediaType":"trusted root"}');
const hash = (name: string, bytes: Buffer = BYTES) => createHash(name).update(bytes).digest('hex');
const plan = mintPlan();
const root = JSON.parse(seal(rootOf(plan), plan.rootKeys).toString()) as unknown;

/** A repository whose targets are written as the case wants them, with everything above them in step. */
function repository(
  targets: Signed,
  options: {
    readonly files?: Readonly<Record<string, Buffer>>;
    readonly more?: Signed;
    readonly root?: Signed;
  } = {},
) {
  const files = mintRepository(plan, { targets: {} });
  const rewrite = (path: string, change: Signed, keys: readonly TufKey[]) => {
    const { signed } = JSON.parse(files.get(path)?.toString() ?? '') as { signed: Signed };
    const bytes = seal({ ...signed, ...change }, keys);
    files.set(path, bytes);
    return bytes;
  };
  const top = rewrite('1.targets.json', { targets, ...options.more }, [plan.targetsKey]);
  const meta: Record<string, Signed> = { 'targets.json': { version: 1, length: top.length } };
  for (const [path, bytes] of Object.entries(options.files ?? {})) {
    files.set(path, bytes);
    const role = /^1\.(role\d+)\.json$/.exec(path)?.[1];
    if (role !== undefined) meta[`${role}.json`] = { version: 1, length: bytes.length };
  }
  const snapshot = rewrite('1.snapshot.json', { meta }, [plan.onlineKey]);
  rewrite('timestamp.json', { meta: { 'snapshot.json': { version: 1, length: snapshot.length } } }, [
    plan.onlineKey,
  ]);
  return files;
}

async function read(
  files: ReadonlyMap<string, Buffer>,
  isWanted: (name: string) => boolean = (name) => name === 'trusted_root.json',
  from: unknown = root,
) {
  const target = await readTufTarget({ root: from, repository: serve(files), now: NOW, isWanted });
  return target.ok ? Buffer.from(target.value.bytes).toString() : target.error.message;
}

const row = (hashes: Readonly<Record<string, string>>, length = BYTES.length): Signed => ({
  'trusted_root.json': { length, hashes },
});
const at = (prefix: string) => ({ files: { [`targets/${prefix}.trusted_root.json`]: BYTES } });
const NOT_IT = 'its target is not the one that its targets name';

describe('the row of a target', () => {
  it.each(['sha256', 'sha512'])('is held to %s alone', async (name) => {
    expect(await read(repository(row({ [name]: hash(name) }), at(hash(name))))).toBe(BYTES.toString());
    const other = hash(name, Buffer.from('other'));
    expect(await read(repository(row({ [name]: other }), at(other)))).toBe(NOT_IT);
  });

  it('is held to every digest that it states, by the name of the first', async () => {
    const both = { sha512: hash('sha512'), sha256: hash('sha256') };
    expect(await read(repository(row(both), at(both.sha512)))).toBe(BYTES.toString());
    expect(await read(repository(row(both), at(both.sha256)))).toMatch(/^it has no targets\//);
    for (const name of ['sha256', 'sha512'] as const) {
      const wrong = { ...both, [name]: hash(name, Buffer.from('other')) };
      expect(await read(repository(row(wrong), at(wrong.sha512)))).toBe(NOT_IT);
    }
  });

  it('needs a digest of a kind that is known; others change nothing', async () => {
    const odd = 'f'.repeat(64);
    expect(await read(repository(row({ blake2s: odd }), at(odd)))).toBe(NOT_IT);
    expect(await read(repository(row({ sha256: hash('sha256'), blake2s: odd }), at(hash('sha256'))))).toBe(
      BYTES.toString(),
    );
  });

  it.each([
    ['too short', 'f'.repeat(63)],
    ['too long', 'f'.repeat(129)],
    ['with something before it', `x${'f'.repeat(64)}`],
    ['with something behind it', `${'f'.repeat(64)}/x`],
    ['in capitals', 'F'.repeat(64)],
  ])('has no digest that is %s', async (_, digest) => {
    expect(await read(repository(row({ sha256: digest })))).toBe('its target has no digest');
  });

  it('without any digest is none', async () => {
    expect(await read(repository(row({})))).toBe('its target has no digest');
  });

  it('is held to its length, of 4 MiB at most', async () => {
    const digest = { sha256: hash('sha256') };
    expect(await read(repository(row(digest, BYTES.length + 1), at(digest.sha256)))).toBe(NOT_IT);
    expect(await read(repository(row(digest, 4 * 1024 * 1024 + 1), at(digest.sha256)))).toBe(
      'its target is too large',
    );
    expect(await read(repository(row(digest, 4 * 1024 * 1024), at(digest.sha256)))).toBe(NOT_IT);
  });
});

describe('delegations', () => {
  const key = mintKey();
  const delegate = (count: number) => {
    const names = Array.from({ length: count }, (_, index) => `role${index}`);
    const digest = hash('sha256');
    const files = Object.fromEntries(
      names.map((name, index) => [
        `1.${name}.json`,
        seal(
          {
            _type: 'targets',
            spec_version: '1.0.31',
            version: 1,
            expires: '2100-01-01T00:00:00Z',
            targets:
              index === count - 1
                ? { 'a/keys.json': { length: BYTES.length, hashes: { sha256: digest } } }
                : {},
          },
          [key],
        ),
      ]),
    );
    const more = {
      delegations: {
        keys: { [key.id]: key.json },
        roles: names.map((name) => ({
          name,
          keyids: [key.id],
          threshold: 1,
          terminating: false,
          paths: ['a/*'],
        })),
      },
    };
    return repository({}, { more, files: { ...files, [`targets/a/${digest}.keys.json`]: BYTES } });
  };
  const isKeys = (name: string) => name.endsWith('/keys.json');

  it('are followed to eight roles, and to no more', async () => {
    expect(await read(delegate(8), isKeys)).toBe(BYTES.toString());
    expect(await read(delegate(9), isKeys)).toBe('it delegates to too many roles');
  });
});

describe('the form of a repository', () => {
  it('has versions in the names of its files', async () => {
    const flat = { ...rootOf(plan), consistent_snapshot: false };
    const begin = JSON.parse(seal(flat, plan.rootKeys).toString()) as unknown;
    const files = repository(row({ sha256: hash('sha256') }), at(hash('sha256')));
    expect(await read(files, undefined, begin)).toBe('its files have no versions in their names');
  });

  it('its targets have the version that its snapshot states', async () => {
    const place = at(hash('sha256'));
    const files = repository(row({ sha256: hash('sha256') }), { ...place, more: { version: 2 } });
    expect(await read(files)).toBe('its targets have another version than stated');
  });
});
