import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { err } from '../../../src/domain/result.ts';
import { readTufTarget, type TufRequest } from '../../../src/verify/tuf/read-target.ts';
import {
  mintKey,
  mintPlan,
  mintRepository,
  rootOf,
  seal,
  serve,
  targetRow,
  type Plan,
  type Signed,
} from './mint-repository.ts';

const NOW = Date.UTC(2026, 10, 1);
const ROOT = Buffer.from('{"mediaType":"trusted root"}');
const plan = mintPlan();
const initial = JSON.parse(seal(rootOf(plan), plan.rootKeys).toString()) as unknown;

const isRoot = (name: string) => name === 'trusted_root.json';

function request(files: ReadonlyMap<string, Buffer>, over: Partial<TufRequest> = {}): TufRequest {
  return { root: initial, repository: serve(files), now: NOW, isWanted: isRoot, ...over };
}

const read = async (files: ReadonlyMap<string, Buffer>, over: Partial<TufRequest> = {}) => {
  const target = await readTufTarget(request(files, over));
  return target.ok ? Buffer.from(target.value.bytes).toString() : target.error.message;
};
const mint = (change: Partial<Plan> = {}, targets: Record<string, Buffer> = { 'trusted_root.json': ROOT }) =>
  mintRepository({ ...plan, ...change }, { targets });

/** The same repository with one file of metadata written anew. */
function alter(
  files: Map<string, Buffer>,
  path: string,
  change: (signed: Signed) => Signed,
  keys = [plan.onlineKey],
) {
  const { signed } = JSON.parse(files.get(path)?.toString() ?? '') as { signed: Signed };
  return new Map(files).set(path, seal(change(signed), keys));
}

describe('a target of a TUF repository', () => {
  it('is read by the chain of signatures, versions and digests', async () => {
    const repository = serve(mint());
    const target = await readTufTarget(request(new Map(), { repository }));
    expect(target).toMatchObject({ ok: true, value: { versions: { root: 1, timestamp: 1, targets: 1 } } });
    const digest = createHash('sha256').update(ROOT).digest('hex');
    expect(repository.asked).toEqual([
      '2.root.json',
      'timestamp.json',
      '1.snapshot.json',
      '1.targets.json',
      `targets/${digest}.trusted_root.json`,
    ]);
    expect(await read(mint())).toBe(ROOT.toString());
  });

  it('follows roots that replace each other, each signed by the one before and by itself', async () => {
    const next = { ...plan, rootKeys: [mintKey(), mintKey()], onlineKey: mintKey(), version: 2 };
    const files = mintRepository(next, { targets: { 'trusted_root.json': ROOT } });
    const chain = new Map(files).set('2.root.json', seal(rootOf(next), [...plan.rootKeys, ...next.rootKeys]));
    expect(await read(chain)).toBe(ROOT.toString());
    expect(await read(files), 'by itself alone').toMatch(/root metadata does not have the signatures/);
    const byOld = new Map(files).set('2.root.json', seal(rootOf(next), plan.rootKeys));
    expect(await read(byOld), 'by the old one alone').toMatch(/root metadata does not have the signatures/);
    const skipped = new Map(files).set(
      '2.root.json',
      seal(rootOf({ ...next, version: 3 }), [...plan.rootKeys, ...next.rootKeys]),
    );
    expect(await read(skipped)).toMatch(/another version than its file/);
  });

  it('needs as many root signatures as the root says', async () => {
    const next = { ...plan, version: 2 };
    const one = new Map(mint()).set('2.root.json', seal(rootOf(next), plan.rootKeys.slice(0, 1)));
    expect(await read(one)).toMatch(/signatures/);
    const two = new Map(mint()).set('2.root.json', seal(rootOf(next), plan.rootKeys.slice(1)));
    expect(await read(two)).toBe(ROOT.toString());
  });

  it.each([
    ['root', 'its root metadata has expired'],
    ['timestamp', 'its timestamp metadata has expired'],
    ['snapshot', 'its snapshot metadata has expired'],
    ['targets', 'its targets metadata has expired'],
  ])('is not believed when its %s has expired', async (role, problem) => {
    const expired = { [role]: new Date(NOW).toISOString() };
    const later = { ...plan, version: 2, expires: expired };
    const files = mint({ expires: expired });
    if (role === 'root') files.set('2.root.json', seal(rootOf(later), plan.rootKeys));
    expect(await read(files)).toBe(problem);
    expect(await read(files, { now: NOW - 1 })).toBe(ROOT.toString());
  });

  it('is not believed behind what was seen before', async () => {
    const versions = { root: 1, timestamp: 5, snapshot: 5, targets: 5 };
    const first = await readTufTarget(request(mint({ versions: { timestamp: 5, snapshot: 5, targets: 5 } })));
    const seen = first.ok ? first.value.versions : undefined;
    expect(seen).toMatchObject(versions);
    if (seen === undefined) return;
    const with5 = { timestamp: 5, snapshot: 5, targets: 5 };
    expect(await read(mint({ versions: with5 }), { seen })).toBe(ROOT.toString());
    expect(await read(mint({ versions: { ...with5, timestamp: 4 } }), { seen })).toMatch(
      /timestamp is older/,
    );
    expect(await read(mint({ versions: { ...with5, snapshot: 4 } }), { seen })).toMatch(/snapshot is older/);
    expect(await read(mint({ versions: { ...with5, targets: 4 } }), { seen })).toMatch(/targets are older/);
    expect(await read(mint(), { seen: { ...seen, root: 2 } })).toMatch(/root is older/);
    // Whoever replaced the keys may count anew (fast-forward recovery).
    expect(await read(mint(), { seen: { ...seen, online: 'others' } })).toBe(ROOT.toString());
  });

  it('is refused when metadata is signed by others, altered or of another kind', async () => {
    const stranger = [mintKey()];
    const same = (signed: Signed) => signed;
    const files = mint();
    expect(await read(alter(files, 'timestamp.json', same, stranger))).toMatch(
      /timestamp metadata does not have/,
    );
    expect(await read(alter(files, '1.snapshot.json', same, stranger))).toMatch(
      /not the one that its timestamp/,
    );
    expect(await read(alter(files, '1.targets.json', same, [plan.onlineKey]))).toMatch(
      /targets metadata does not/,
    );
    expect(
      await read(
        alter(files, '1.targets.json', (it) => ({ ...it, version: 1, expires: '2100-01-01' }), [
          plan.targetsKey,
        ]),
      ),
    ).toMatch(/not those that its snapshot names/);
    expect(await read(new Map(files).set('timestamp.json', Buffer.from('{}')))).toMatch(/cannot be read/);
    expect(await read(new Map(files).set('timestamp.json', Buffer.from('not json')))).toMatch(
      /cannot be read/,
    );
    expect(await read(alter(files, 'timestamp.json', (it) => ({ ...it, _type: 'snapshot' })))).toMatch(
      /cannot be read/,
    );
  });

  it('is refused when the snapshot or targets state another version than they are named by', async () => {
    const files = mint();
    const reversed = alter(files, '1.snapshot.json', (it) => ({ ...it, version: 2 }));
    const snapshot = reversed.get('1.snapshot.json') ?? Buffer.alloc(0);
    const named = alter(reversed, 'timestamp.json', (it) => ({
      ...it,
      meta: { 'snapshot.json': { version: 1, length: snapshot.length } },
    }));
    expect(await read(named)).toBe('its snapshot has another version than stated');
    const none = alter(files, '1.snapshot.json', (it) => ({ ...it, meta: {} }));
    const empty = none.get('1.snapshot.json') ?? Buffer.alloc(0);
    const without = alter(none, 'timestamp.json', (it) => ({
      ...it,
      meta: { 'snapshot.json': { version: 1, length: empty.length } },
    }));
    expect(await read(without)).toBe('its snapshot does not name its targets');
  });

  it('is refused when the bytes differ from its digest, or it is not there', async () => {
    const files = mint();
    const [path] = [...files.keys()].filter((name) => name.startsWith('targets/'));
    const other = Buffer.from(ROOT.toString().replace('root', 'toor'));
    expect(await read(new Map(files).set(path ?? '', other))).toMatch(/target is not the one/);
    expect(await read(new Map(files).set(path ?? '', ROOT.subarray(1)))).toMatch(/target is not the one/);
    const gone = new Map(files);
    gone.delete(path ?? '');
    expect(await read(gone)).toMatch(/^it has no targets\//);
    expect(await read(mint({}, { 'another.json': ROOT }))).toBe('it has no such target');
  });

  it.each([
    [{ hashes: { md5: '0'.repeat(64) } }, 'a digest of a kind that is not known'],
    [{ hashes: {} }, 'no digest'],
    [{ hashes: { sha256: '../../x' } }, 'a digest that is none'],
    [{ length: 10 ** 9 }, 'a length beyond every bound'],
  ])('is refused with a row of %j: %s', async (change, _what) => {
    const files = mint();
    const targets = alter(
      files,
      '1.targets.json',
      (it) => ({ ...it, targets: { 'trusted_root.json': { ...targetRow(ROOT), ...change } } }),
      [plan.targetsKey],
    );
    const bytes = targets.get('1.targets.json') ?? Buffer.alloc(0);
    const snapshot = alter(targets, '1.snapshot.json', (it) => ({
      ...it,
      meta: { 'targets.json': { version: 1, length: bytes.length } },
    }));
    const snapshotBytes = snapshot.get('1.snapshot.json') ?? Buffer.alloc(0);
    const whole = alter(snapshot, 'timestamp.json', (it) => ({
      ...it,
      meta: { 'snapshot.json': { version: 1, length: snapshotBytes.length } },
    }));
    const answer = await readTufTarget(request(whole));
    expect(answer.ok).toBe(false);
  });

  it('passes on why a file cannot be had', async () => {
    const broken = {
      get: () => Promise.resolve(err({ kind: 'unreachable' as const, message: 'nobody answers' })),
    };
    expect(await readTufTarget(request(new Map(), { repository: broken }))).toEqual(
      err({ kind: 'unreachable', message: 'nobody answers' }),
    );
    const later = {
      get: (path: string) =>
        Promise.resolve(
          path === 'timestamp.json'
            ? err({ kind: 'timeout' as const, message: 'too slow' })
            : { ok: true as const, value: undefined },
        ),
    };
    expect(await readTufTarget(request(new Map(), { repository: later }))).toEqual(
      err({ kind: 'timeout', message: 'too slow' }),
    );
  });

  it('is asked for with a bound on every file, which versions in its name make immutable', async () => {
    const files = mint();
    const asked: [string, number, boolean][] = [];
    const repository = {
      get: (path: string, { maxBytes, immutable }: { maxBytes: number; immutable: boolean }) => {
        asked.push([path.replace(/[0-9a-f]{64}\./, ''), maxBytes, immutable]);
        return Promise.resolve({ ok: true as const, value: files.get(path) });
      },
    };
    expect(await read(files, { repository })).toBe(ROOT.toString());
    expect(asked).toEqual([
      ['2.root.json', 512_000, true],
      ['timestamp.json', 16_384, false],
      ['1.snapshot.json', files.get('1.snapshot.json')?.length, true],
      ['1.targets.json', files.get('1.targets.json')?.length, true],
      ['targets/trusted_root.json', ROOT.length, true],
    ]);
  });

  it('is not believed from a root that cannot be read, or lacks its signatures', async () => {
    expect(await read(mint(), { root: {} })).toBe('the root to begin with cannot be read');
    const unsigned = JSON.parse(seal(rootOf(plan), [mintKey()]).toString()) as unknown;
    expect(await read(mint(), { root: unsigned })).toBe(
      'its root metadata does not have the signatures that it must have',
    );
  });

  it('throws what is no fault of the repository', async () => {
    const broken = { get: () => Promise.reject(new Error('a bug')) };
    await expect(readTufTarget(request(new Map(), { repository: broken }))).rejects.toThrow('a bug');
  });

  it.each(['../trusted_root.json', 'a/./trusted_root.json', 'a/..'])(
    'is refused under the name %s',
    async (name) => {
      expect(await read(mint({}, { [name]: ROOT }), { isWanted: (one) => one === name })).toBe(
        'its target has no usable name',
      );
    },
  );

  it('is addressed by its folder, digest and escaped name', async () => {
    const name = 'a/b/trusted_root.json';
    const repository = serve(mint({}, { [name]: ROOT }));
    expect(await read(new Map(), { repository, isWanted: (one) => one === name })).toBe(ROOT.toString());
    const digest = createHash('sha256').update(ROOT).digest('hex');
    expect(repository.asked.at(-1)).toBe(`targets/a/b/${digest}.trusted_root.json`);
  });

  it('ends when a repository replaces its root without end', async () => {
    const endless = {
      get: (path: string) =>
        Promise.resolve({
          ok: true as const,
          value: seal(rootOf({ ...plan, version: Number.parseInt(path, 10) }), plan.rootKeys),
        }),
    };
    expect(await readTufTarget(request(new Map(), { repository: endless }))).toMatchObject({
      error: { message: 'its root was replaced too many times' },
    });
  });
});

describe('a delegated target', () => {
  const key = mintKey();
  const keys = Buffer.from('{"keys":[]}');
  const isWanted = (name: string) => name.endsWith('/keys.json');
  const delegate = (name: string, paths: readonly string[]) =>
    mintRepository(plan, {
      targets: { 'trusted_root.json': ROOT },
      delegated: { name: 'registry.example', paths, key, targets: { [name]: keys } },
    });

  it('is found by its ending, below the name that was given to its role', async () => {
    const files = delegate('registry.example/keys.json', ['registry.example/*']);
    expect(await read(files, { isWanted })).toBe(keys.toString());
    expect(await read(files)).toBe(ROOT.toString());
  });

  it('is refused outside the names of its role, and when its role is not signed', async () => {
    const outside = delegate('elsewhere.example/keys.json', ['registry.example/*']);
    expect(await read(outside, { isWanted })).toBe('it has no such target');
    const files = delegate('registry.example/keys.json', ['registry.example/*']);
    const forged = alter(files, '1.registry.example.json', (signed) => signed, [plan.targetsKey]);
    expect(await read(forged, { isWanted })).toMatch(
      /registry.example metadata does not have the signatures/,
    );
  });

  it('is refused when there are several', async () => {
    const files = mintRepository(plan, { targets: { 'a/keys.json': keys, 'b/keys.json': keys } });
    expect(await read(files, { isWanted })).toBe('it has several such targets');
  });
});
