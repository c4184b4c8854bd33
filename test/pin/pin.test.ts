import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { planPins, pinExitCode, type PinParts, type PinRequest } from '../../src/app/pin.ts';
import type { World } from '../../src/app/world.ts';
import { writeLocks } from '../../src/app/write-locks.ts';
import { writePins } from '../../src/app/write-pins.ts';
import { err, ok } from '../../src/domain/result.ts';
import { changeFile } from '../../src/pin/change-file.ts';
import { renderPlanJson } from '../../src/pin/plan-json.ts';
import { renderPlanText } from '../../src/pin/plan-text.ts';
import type { PinPlan } from '../../src/pin/plan.ts';
import type { Reference } from '../../src/pin/reference.ts';
import { resolveGit } from '../../src/pin/resolve-git.ts';
import { resolveImage } from '../../src/pin/resolve-image.ts';
import { defaultPolicy } from '../../src/rules/default-policy.ts';
import { fakeHosting } from '../support/fake-pins.ts';
import { commit, digestOf, findByLine, only, standInImages, standInRemote, type Tags } from './stand-in.ts';

const NOW = Date.UTC(2026, 2, 24);
const DAY = 86_400_000;
const CI = '.github/workflows/ci.yml';
const [A, B, C] = [commit('aaaa'), commit('bbbb'), commit('cccc')];

interface Set {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly remotes?: Readonly<Record<string, Tags>>;
  readonly times?: Readonly<Record<string, number>>;
  readonly images?: Readonly<Record<string, string>>;
}

function build(set: Set): { world: World; asked: string[]; disk: Map<string, Uint8Array> } {
  const remote = standInRemote(set.remotes ?? {}, set.times);
  const disk = new Map(Object.entries(set.files).map(([path, text]) => [path, Buffer.from(text as string)]));
  const refuse = (): never => {
    throw new Error('not used by pin');
  };
  const world: World = {
    clock: { now: () => NOW },
    workTree: {
      id: 'worktree',
      list: () =>
        ok({ entries: [...disk].map(([path, { length }]) => ({ path, size: length })), skipped: [] }),
      read: (path) => {
        const bytes = disk.get(path);
        return bytes === undefined
          ? err({ kind: 'not-found', message: 'the file does not exist' })
          : ok(bytes);
      },
    },
    git: undefined,
    above: undefined,
    registries: async () => [],
    endpoints: refuse,
    remotes: async () => ({ gitRemote: remote, hosting: fakeHosting({}) }),
    tagMemory: refuse,
    images: async () => standInImages(set.images ?? {}),
    writeFile: (path, text) => {
      if (path.startsWith('locked/')) return err({ kind: 'not-permitted', message: 'it may not be written' });
      disk.set(path, Buffer.from(text));
      return ok(undefined);
    },
    runLockClient: async (client, copied) =>
      client === 'uv'
        ? err({ kind: 'not-found', message: 'uv was not found' })
        : ok(Buffer.from(`${[...copied.keys()].join(' ')}\n`)),
    readNamedFile: () => undefined,
    digestNamedFile: () => Promise.reject(new Error('not used here')),
    locateInRepository: () => undefined,
    talk: () => {},
    rootName: 'project',
    owner: undefined,
    sourceDateEpoch: undefined,
    finish: async () => ok(undefined),
  };
  return { world, asked: remote.asked, disk };
}

const REQUEST: PinRequest = { only: [], exclude: [], update: false, major: false, checkOnly: false };

async function plan(
  set: Set,
  request: Partial<PinRequest> = {},
  parts: Partial<PinParts> = {},
): Promise<{
  plan: PinPlan;
  asked: string[];
  after: (path?: string) => string;
  world: World;
  disk: Map<string, Uint8Array>;
}> {
  const { world, asked, disk } = build(set);
  const made = await planPins({ ...REQUEST, ...request }, world, { find: findByLine, ...parts });
  return {
    plan: made.plan,
    asked,
    world,
    disk,
    after: (path = CI) =>
      made.plan.files.find((file) => file.path === path)?.after ?? String(set.files[path] ?? 'no such file'),
  };
}

describe('pinning', () => {
  it('pins what it can, leaves and says the rest, asks each repository once', async () => {
    const text = `on: push
jobs:
  a:
    steps:
      - uses: actions/checkout@v4
      - uses: actions/checkout/sub@v4
      - uses: gone/gone@v1
      - uses: a/both@v1
      - uses: ./local
      - uses: a/b@\${{ matrix.ref }}
      - image: alpine:3.20
      - image: alpine
      - uses: docker://ghcr.io/x/y:1
      - uses: a/none
      - uses: a/pinned@${C} # v9
`;
    const {
      plan: made,
      asked,
      after,
    } = await plan({
      files: { [CI]: text },
      remotes: {
        'actions/checkout': { v4: A, 'v4.2.2': A },
        'a/both': { v1: A, 'refs/heads/v1': B },
        'a/none': { v1: A },
      },
      images: { 'alpine:3.20': digestOf('11'), 'alpine:latest': digestOf('22') },
    });
    expect(after()).toBe(
      text
        .replace('checkout@v4', `checkout@${A} # v4.2.2`)
        .replace('sub@v4', `sub@${A} # v4.2.2`)
        .replace('alpine:3.20', `alpine:3.20@${digestOf('11')}`)
        .replace('image: alpine\n', `image: alpine:latest@${digestOf('22')}\n`),
    );
    expect(made.left.map(({ reference, kind }) => [reference.text, kind])).toEqual([
      ['gone/gone@v1', 'unresolved'],
      ['a/both@v1', 'ambiguous'],
      ['a/b@${{', 'undecidable'],
      ['docker://ghcr.io/x/y:1', 'unresolved'],
      ['a/none', 'unresolved'],
    ]);
    expect(asked.toSorted()).toEqual(
      ['a/both', 'a/none', 'actions/checkout', 'gone/gone'].map((name) => `refs https://git.example/${name}`),
    );
    expect(made.counts).toEqual({ exact: 1, loose: 8, undecidable: 1, excluded: 0 });
    expect(pinExitCode(made, { check: false, policy: defaultPolicy })).toBe(3);
  });

  it('gives the same plan whatever the order of the answers, and twice is once', async () => {
    const files = { [CI]: '- uses: a/b@v1\r\n- uses: a/c@v1', Dockerfile: 'FROM alpine:3\n' };
    const remotes = { 'a/b': { v1: A }, 'a/c': { v1: B, 'v1.0.0': B } };
    const images = { 'alpine:3': digestOf('11') };
    const first = await plan({ files, remotes, images });
    expect(first.after()).toBe(`- uses: a/b@${A} # v1\r\n- uses: a/c@${B} # v1.0.0`);
    expect(first.after('Dockerfile')).toBe(`FROM alpine:3@${digestOf('11')}\n`);
    const again = await plan({
      files: { [CI]: first.after(), Dockerfile: first.after('Dockerfile') },
      remotes,
      images,
    });
    expect(again.plan.files).toEqual([]);
    expect(again.asked).toEqual([]);
    expect(pinExitCode(again.plan, { check: true, policy: defaultPolicy })).toBe(0);
  });

  it('keeps a byte order mark', async () => {
    const { after } = await plan({
      files: { [CI]: '\ufeff- uses: a/b@v1\n' },
      remotes: { 'a/b': { v1: A } },
    });
    expect(after()).toBe(`\ufeff- uses: a/b@${A} # v1\n`);
  });

  it('a file that cannot be read is a problem and hides no other', async () => {
    const { plan: made, after } = await plan({
      files: { [CI]: '- uses: a/b@v1\n', '.github/workflows/bad.yml': Buffer.from([0xff, 0xfe, 0]) },
      remotes: { 'a/b': { v1: A } },
    });
    expect(after()).toContain(A);
    expect(made.problems).toMatchObject([{ code: 'bad-encoding', severity: 'broken' }]);
    expect(pinExitCode(made, { check: false, policy: defaultPolicy })).toBe(2);
  });

  it('counts every reference of no known place, and one alias once', async () => {
    const find: PinParts['find'] = (path, text) => {
      const [one] = findByLine(path, text)?.references ?? [];
      if (one === undefined) return { references: [], problems: [] };
      const nowhere: Reference = { ...one, text: '*b', state: 'undecidable', span: { start: 0, end: 0 } };
      return { references: [nowhere, one, one, nowhere], problems: [] };
    };
    const { plan: made, after } = await plan(
      { files: { [CI]: '- uses: a/b@v1\n' }, remotes: { 'a/b': { v1: A } } },
      {},
      { find },
    );
    expect(made.counts).toEqual({ exact: 0, loose: 1, undecidable: 2, excluded: 0 });
    expect(after()).toBe(`- uses: a/b@${A} # v1\n`);
  });

  it('leaves what its finder says cannot be rewritten, and asks nobody', async () => {
    const find: PinParts['find'] = (path, text) => ({
      references: (findByLine(path, text)?.references ?? []).map((one) => ({
        ...one,
        reason: 'it names no version.',
      })),
      problems: [],
    });
    const { plan: made, asked } = await plan({ files: { [CI]: '- uses: a/b\n' } }, {}, { find });
    expect(made.left).toMatchObject([{ kind: 'undecidable', reason: 'it names no version' }]);
    expect(asked).toEqual([]);
  });

  it('does not read a file above 16 MiB', async () => {
    const { plan: made } = await plan({ files: { [CI]: Buffer.alloc(16 * 1024 * 1024 + 1, 0x20) } });
    expect(made.problems).toMatchObject([{ code: 'file-too-large', severity: 'broken' }]);
  });

  it('changes nothing of a file that would not read as meant afterwards', async () => {
    const find: PinParts['find'] = (path, text) =>
      text.includes(A) ? { references: [], problems: [] } : findByLine(path, text);
    const { plan: made } = await plan(
      { files: { [CI]: '- uses: a/b@v1\n' }, remotes: { 'a/b': { v1: A } } },
      {},
      { find },
    );
    expect(made.files).toEqual([]);
    expect(made.left).toMatchObject([
      { kind: 'undecidable', reason: expect.stringContaining('would not read') },
    ]);
  });

  it.each(['v1\n  run: evil', 'v1 # x', '##[error]x', 'x: y', '\u001b[2J'])(
    'a hostile tag %j never reaches a file',
    async (name) => {
      const { plan: made } = await plan({
        files: { [CI]: '- uses: a/b@main\n- uses: a/b@v1\n' },
        remotes: { 'a/b': { 'refs/heads/main': A, [name]: A, v1: B, [`v1.0.0${name}`]: B } },
      });
      expect(made.files[0]?.after).toBe(`- uses: a/b@${A} # main\n- uses: a/b@${B} # v1\n`);
    },
  );
});

describe('--check', () => {
  it('asks nobody, counts and lists', async () => {
    const { plan: made, asked } = await plan(
      {
        files: {
          [CI]: `- uses: a/b@v1\n- uses: a/b@${A}\n- uses: a/b@abcdef1\n- uses: a/b@${'g'.repeat(40)}\n`,
        },
      },
      { checkOnly: true },
    );
    expect(asked).toEqual([]);
    expect(made.counts).toEqual({ exact: 1, loose: 3, undecidable: 0, excluded: 0 });
    expect(made.left.map(({ kind, reference }) => [kind, reference.text])).toEqual([
      ['loose', 'a/b@v1'],
      ['loose', 'a/b@abcdef1'],
      ['loose', `a/b@${'g'.repeat(40)}`],
    ]);
    expect(pinExitCode(made, { check: true, policy: defaultPolicy })).toBe(1);
  });
  it('what is undecidable is no failure unless the policy blocks on unknowns', async () => {
    const { plan: made } = await plan({ files: { [CI]: '- image: ${X}\n' } }, { checkOnly: true });
    expect(pinExitCode(made, { check: true, policy: defaultPolicy })).toBe(0);
    expect(pinExitCode(made, { check: true, policy: { ...defaultPolicy, unknown: 'block' } })).toBe(3);
  });
});

describe('--only and --exclude', () => {
  const files = { [CI]: '- uses: a/b@v1\n- image: alpine:3\n', 'sub/Dockerfile': 'FROM alpine:3\n' };
  const images = { 'alpine:3': digestOf('11') };
  it.each([
    [['action'], ['a/b@v1']],
    [['image'], ['alpine:3', 'alpine:3']],
    [['sub/**'], ['alpine:3']],
    [['a/*'], ['a/b@v1']],
    [
      ['Dockerfile', 'action'],
      ['a/b@v1', 'alpine:3'],
    ],
  ])('--only %j', async (only, texts) => {
    const { plan: made } = await plan({ files, images, remotes: { 'a/b': { v1: A } } }, { only });
    expect(made.changes.map(({ reference }) => reference.text)).toEqual(texts);
  });

  it('says of a pattern that fits nothing that it fits nothing: a slip of the pen is no all-clear', async () => {
    const { plan: made } = await plan({ files }, { only: ['actions', 'image'], checkOnly: true });
    expect(made.problems).toMatchObject([
      { code: 'bad-usage', severity: 'unsupported', message: expect.stringContaining('"actions"') },
    ]);
    expect(
      pinExitCode({ ...made, counts: { ...made.counts, loose: 0 } }, { check: true, policy: defaultPolicy }),
    ).toBe(3);
  });
  it('--exclude lists what it leaves with its reason, and it is not loose', async () => {
    const { plan: made } = await plan(
      { files, images },
      {
        exclude: [
          { pattern: 'a/*', reason: 'ours' },
          { pattern: 'alpine', reason: 'base' },
        ],
        checkOnly: true,
      },
    );
    expect(made.left.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['excluded', 'ours'],
      ['excluded', 'base'],
      ['excluded', 'base'],
    ]);
    expect(made.counts).toEqual({ exact: 0, loose: 0, undecidable: 0, excluded: 3 });
  });
});

describe('a cooldown', () => {
  const remotes = { 'a/b': { v4: A, 'v4.2.2': A, 'v4.2.1': B, 'v4.1.0': C, 'refs/heads/main': A } };
  const times = { [A]: NOW - DAY, [B]: NOW - 3 * DAY, [C]: NOW - 30 * DAY };
  const become = async (
    ref: string,
    request: Partial<PinRequest>,
    at: Record<string, number> = times,
  ): Promise<string> => {
    const { plan: made, after } = await plan(
      { files: { [CI]: `- uses: a/b@${ref}` }, remotes, times: at },
      request,
    );
    return made.left[0] === undefined ? after() : `${made.left[0].kind}: ${made.left[0].reason}`;
  };
  it('asks for no time without one', async () => {
    const { asked, after } = await plan({ files: { [CI]: '- uses: a/b@v4' }, remotes });
    expect(asked).toEqual(['refs https://git.example/a/b']);
    expect(after()).toContain(A);
  });
  it.each([
    ['v4', 1, `- uses: a/b@${A} # v4.2.2`],
    ['v4', 2, `- uses: a/b@${B} # v4.2.1`],
    ['v4', 7, `- uses: a/b@${C} # v4.1.0`],
    ['v4', 31, 'held: its commit is younger than 31 days, and no release that it covers is older'],
    ['v4.2.2', 2, 'held: its commit is younger than 2 days, and nothing older is covered by it'],
    ['main', 2, 'held: its commit is younger than 2 days, and nothing older is covered by it'],
    ['v4.2.1', 2, `- uses: a/b@${B} # v4.2.1`],
  ])('%s, %d days', async (ref, minAge, after) => expect(await become(ref, { minAge })).toBe(after));
  it('a time that is not told, or lies ahead, is never old enough', async () => {
    expect(await become('v4.2.2', { minAge: 1 }, {})).toContain('unresolved: how old');
    expect(await become('v4.2.2', { minAge: 1 }, { [A]: NOW + DAY })).toContain('held');
    expect(await become('v4.2.2', { minAge: 1 }, { [A]: Number.NaN })).toContain('held');
  });
  it('holds images, whose age nobody tells', async () => {
    const { plan: made } = await plan({ files: { Dockerfile: 'FROM alpine:3\n' } }, { minAge: 1 });
    expect(made.left).toMatchObject([{ kind: 'held' }]);
  });
});

describe('--update', () => {
  const remotes = {
    'a/b': {
      v1: B,
      'v1.0.0': A,
      'v1.1.0': B,
      'v1.2.0': C,
      'v2.0.0': C,
      'v1.3.0-rc1': C,
      tagged: { object: commit('0bec'), commit: A },
    },
  };
  const times = { [A]: NOW - 90 * DAY, [B]: NOW - 30 * DAY, [C]: NOW - DAY };
  const become = async (line: string, request: Partial<PinRequest> = {}): Promise<string> => {
    const { plan: made, after } = await plan(
      { files: { [CI]: line }, remotes, times },
      { update: true, ...request },
    );
    return made.left[0] === undefined ? after() : `${made.left[0].kind}: ${made.left[0].reason}`;
  };
  it.each([
    ['the newest that is a week old', `- uses: a/b@${A} # v1.0.0`, {}, `- uses: a/b@${B} # v1.1.0`],
    ['its remark kept', `- uses: a/b@${A} # v1.0.0 keep`, {}, `- uses: a/b@${B} # v1.1.0 keep`],
    [
      'the newest of all without a cooldown',
      `- uses: a/b@${A} # v1.0.0`,
      { minAge: 0 },
      `- uses: a/b@${C} # v1.2.0`,
    ],
    [
      'another major version when told',
      `- uses: a/b@${A} # v1.0.0`,
      { minAge: 0, major: true },
      `- uses: a/b@${C} # v2.0.0`,
    ],
    [
      'nothing newer that is old enough',
      `- uses: a/b@${B} # v1.1.0`,
      {},
      'held: v1.2.0 is younger than 7 days',
    ],
    ['never back', `- uses: a/b@${C} # v1.2.0`, { minAge: 0 }, `- uses: a/b@${C} # v1.2.0`],
    ['a loose one as well', '- uses: a/b@v1', {}, `- uses: a/b@${B} # v1.1.0`],
    [
      'a remark that lies',
      `- uses: a/b@${commit('dd')} # v1.0.0`,
      {},
      'ambiguous: the remark says v1.0.0, and that tag leads to another commit',
    ],
    [
      'an image with a digest',
      `- image: alpine:3@${digestOf('33')}`,
      {},
      `- image: alpine:3@${digestOf('33')}`,
    ],
  ] as const)('%s', async (_name, line, request, after) => expect(await become(line, request)).toBe(after));
  it('gives a pin without a remark the version of its commit', async () => {
    const { after } = await plan(
      { files: { [CI]: `- uses: a/b@${A}\n` }, remotes: { 'a/b': { 'v1.0.0': A } } },
      { update: true },
    );
    expect(after()).toBe(`- uses: a/b@${A} # v1.0.0\n`);
    const again = await plan(
      { files: { [CI]: after() }, remotes: { 'a/b': { 'v1.0.0': A } } },
      { update: true },
    );
    expect(again.plan.files).toEqual([]);
  });
  it.each([
    ['upper case', A.toUpperCase(), A],
    ['a tag object', commit('0bec'), A],
  ])('writes %s as its commit, and only when updating', async (_name, written, to) => {
    const set = {
      files: { [CI]: `- uses: a/b@${written} # v1.0.0\n` },
      remotes: { 'a/b': { 'v1.0.0': A, t: { object: commit('0bec'), commit: A } } },
    };
    expect((await plan(set)).plan.files).toEqual([]);
    expect((await plan(set, { update: true })).after()).toBe(`- uses: a/b@${to} # v1.0.0\n`);
  });
  it('leaves a hook whose remark says its version already', async () => {
    const set = {
      files: { '.pre-commit-config.yaml': `- rev: ${A}  # frozen: v1.0.0\n` },
      remotes: { hooks: { 'v1.0.0': A } },
    };
    expect((await plan(set, { update: true })).plan).toMatchObject({ files: [], changes: [], left: [] });
  });
  it.each([
    ['submodule', { kind: 'git', url: 'https://git.example/hooks', ref: '' }],
    ['lock-entry', { kind: 'action', repository: 'a/b', path: '', ref: A }],
  ] as const)('leaves a %s, which another tool writes', async (kind, target) => {
    const find: PinParts['find'] = (path, text) => ({
      references: (findByLine(path, text)?.references ?? []).map((one) => ({
        ...one,
        kind,
        target,
        reason: 'so it is.',
      })),
      problems: [],
    });
    const set = { files: { [CI]: `- uses: a/b@${A}\n` }, remotes: { 'a/b': { 'v1.0.0': A, 'v1.1.0': B } } };
    const { plan: made, asked } = await plan(set, { update: true, minAge: 0 }, { find });
    expect([made.files, made.left, asked]).toEqual([[], [], []]);
  });
  it('tells by the times what is newer when the remark names a line only', async () => {
    const D = commit('dddd');
    const lineOnly = (at: number): Promise<string> =>
      plan(
        { files: { [CI]: `- uses: a/b@${D} # v1` }, remotes, times: { ...times, [D]: at } },
        { update: true },
      ).then(({ after }) => after());
    expect(await lineOnly(NOW - 60 * DAY)).toBe(`- uses: a/b@${B} # v1.1.0`);
    expect(await lineOnly(NOW - 20 * DAY)).toContain(D);
  });
});

describe('single references', () => {
  const settings = { now: NOW, minAge: 0, update: false } as const;
  it('an answer without a full digest is none', async () => {
    const { plan: made } = await plan({
      files: { Dockerfile: 'FROM alpine:3\n' },
      images: { 'alpine:3': 'sha256:12' },
    });
    expect(made.files).toEqual([]);
    expect(made.left).toMatchObject([{ kind: 'unresolved', reason: 'the registry names no full digest' }]);
  });
  it('a feature gets a digest in place of its tag', async () => {
    const text = 'docker.example/features/node:1';
    const image = { registry: 'docker.example', path: 'features/node', tag: '1' };
    const reference: Reference = {
      ...only('image: x:1'),
      kind: 'feature',
      text,
      target: { kind: 'image', image },
    };
    const images = standInImages({ 'features/node:1': digestOf('11') });
    const resolved = await resolveImage(reference, image, { images, settings });
    expect(resolved.ok && resolved.value?.value).toBe(`docker.example/features/node@${digestOf('11')}`);
  });
  it('a version that does not end the value is not replaced', async () => {
    const target = { kind: 'git', url: 'https://git.example/hooks', ref: 'v1' } as const;
    const reference: Reference = { ...only('- rev: v1'), text: 'v1 or so', target };
    const remote = standInRemote({ hooks: { v1: A } });
    expect(await resolveGit(reference, target, { remote, settings })).toMatchObject({
      ok: false,
      error: { kind: 'undecidable' },
    });
    expect(remote.asked).toEqual([]);
  });
  it('no remark is written into a format that may have none', () => {
    const text = '{\n  "uses": "a/b@v1"\n}\n';
    const find: PinParts['find'] = (_path, json) => findByLine('x.yml', json);
    const references = find('', text)?.references ?? [];
    const [reference] = references;
    if (reference === undefined) throw new Error('no reference');
    const value = { value: `a/b@${A}`, from: 'v1', to: A, version: 'v1.0.0', remark: true, why: '' };
    const { file } = changeFile(
      { path: 'x.json', mark: '', text, references },
      [{ reference, resolution: ok(value) }],
      find,
    );
    expect(file?.after).toBe(text.replace('v1', A));
  });
});

describe('requirements', () => {
  const hash = (digit: string): string => `sha256:${digit.repeat(64)}`;
  const pythonHashes: NonNullable<PinParts['pythonHashes']> = async (name) =>
    name === 'gone'
      ? err({ kind: 'not-found', message: 'no such release' })
      : ok([hash('b'), hash('a'), hash('a')]);
  const become = async (text: string): Promise<{ text: string; kinds: string[] }> => {
    const { plan: made, after } = await plan({ files: { 'requirements.txt': text } }, {}, { pythonHashes });
    return { text: after('requirements.txt'), kinds: made.left.map(({ kind }) => kind) };
  };
  it('get the hashes of every file, all of a file or none', async () => {
    const hashes = ` \\\n    --hash=${hash('a')} \\\n    --hash=${hash('b')}`;
    expect(await become('litellm==1.82.6\nhttpx==1\n')).toEqual({
      text: `litellm==1.82.6${hashes}\nhttpx==1${hashes}\n`,
      kinds: [],
    });
    expect(await become('litellm==1.82.6\ngone==1\n')).toEqual({
      text: 'litellm==1.82.6\ngone==1\n',
      kinds: ['undecidable', 'unresolved'],
    });
    expect(await become('litellm==1.82.6\nhttpx>=1\n')).toEqual({
      text: 'litellm==1.82.6\nhttpx>=1\n',
      kinds: ['undecidable', 'undecidable'],
    });
  });
  it.each([[['md5:abc']], [['sha256:zz']], [[]]])('refuse an answer of %j', async (answer) => {
    const { plan: made } = await plan(
      { files: { 'requirements.txt': 'x==1\n' } },
      {},
      { pythonHashes: async () => ok(answer) },
    );
    expect(made.files).toEqual([]);
    expect(made.left).toMatchObject([{ kind: 'unresolved' }]);
  });
});

describe('lockfiles', () => {
  it('that are missing are listed with a command that runs no scripts', async () => {
    const { plan: made } = await plan({
      files: {
        'app/package.json': '{"name":"x","dependencies":{"left-pad":"^1.0.0"}}',
        'lib/pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = ["httpx"]\n',
        'test/fixtures/package.json': '{"name":"x","dependencies":{"left-pad":"^1.0.0"}}',
      },
    });
    expect(made.locks).toEqual([
      {
        dir: 'app',
        manifest: 'app/package.json',
        reason: expect.any(String),
        command: 'npm install --package-lock-only --ignore-scripts',
      },
      { dir: 'lib', manifest: 'lib/pyproject.toml', reason: expect.any(String), command: 'uv lock' },
    ]);
  });
});

describe('--lock', () => {
  it('writes what a client made, and says of the others what to run', async () => {
    const manifest = '{"name":"x","dependencies":{"left-pad":"^1.0.0"}}';
    const {
      plan: made,
      world,
      disk,
    } = await plan({
      files: {
        'app/package.json': manifest,
        'app/packages/a/package.json': manifest,
        'app/.npmrc': 'registry=https://evil.example/',
        'lib/pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = ["httpx"]\n',
        'rust/Cargo.toml': '[package]\nname = "x"\nversion = "0.1.0"\n[dependencies]\nserde = "1"\n',
        'web/Pipfile': '[packages]\nhttpx = "*"\n',
      },
    });
    const done = await writeLocks(made.locks, world);
    expect(done.written).toEqual(expect.arrayContaining(['app/package-lock.json', 'rust/Cargo.lock']));
    expect(String(disk.get('app/package-lock.json'))).toBe('package.json packages/a/package.json\n');
    expect(done.unlocked).toEqual([
      { manifest: 'lib/pyproject.toml', reason: 'not-found: uv was not found' },
      { manifest: 'web/Pipfile', reason: expect.stringContaining('pipenv lock') },
    ]);
    expect(pinExitCode(made, { check: false, policy: defaultPolicy, done: { failed: [], ...done } })).toBe(3);
  });
});

describe('writing', () => {
  it('leaves a file that fails or has changed, and writes the others', async () => {
    const text = '- uses: a/b@v1\n';
    const names = [CI, 'locked/.github/workflows/a.yml', 'other/.github/workflows/b.yml'];
    const {
      plan: made,
      world,
      disk,
    } = await plan({
      files: Object.fromEntries(names.map((name) => [name, text])),
      remotes: { 'a/b': { v1: A } },
    });
    disk.set('other/.github/workflows/b.yml', Buffer.from('new\n'));
    const done = writePins(made.files, world);
    expect(done.written).toEqual([CI]);
    expect(done.failed).toEqual([
      { path: 'locked/.github/workflows/a.yml', reason: 'it may not be written' },
      { path: 'other/.github/workflows/b.yml', reason: 'it changed meanwhile' },
    ]);
    expect(String(disk.get(CI))).toContain(A);
    expect(String(disk.get('locked/.github/workflows/a.yml'))).toBe(text);
    expect(String(disk.get('other/.github/workflows/b.yml'))).toBe('new\n');
    const said = renderPlanText(made, { color: false, check: false, done });
    expect(said).toContain('1 reference in 1 file changed');
    expect(said).not.toContain('other/.github/workflows/b.yml:1');
  });
});

describe('many that fail alike', () => {
  it('are listed ten times, and counted', async () => {
    const text = Array.from({ length: 500 }, (_, i) => `- uses: a/r${i}@v1\n`).join('');
    const { plan: made } = await plan({ files: { [CI]: text } });
    const lines = renderPlanText(made, { color: false, check: false }).split('\n');
    expect(made.left).toHaveLength(500);
    expect(lines.filter((line) => line.includes('@v1'))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('  and 490 more: '))).toHaveLength(1);
    expect(renderPlanJson(made, { tool: '0', exitCode: 3 })).toContain('a/r499@v1');
  });
});

describe('O01 O02 O07 hostile names', () => {
  it('are inert in text and JSON', async () => {
    const hostile = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.constantFrom('##[error]', '\n::add-mask::x', '\u001b[2J', '\u202e'),
        async (name, evil) => {
          const { plan: made } = await plan({
            files: { [CI]: `- uses: a/${evil.trim()}@${name.replace(/\s/g, '')}${evil.trim()}\n` },
          });
          const text = renderPlanText(made, { color: false, check: false });
          const json = renderPlanJson(made, { tool: '0', exitCode: 3 });
          for (const out of [text, json]) {
            expect(out).not.toContain('##[');
            // oxlint-disable-next-line no-control-regex
            expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
            expect(out).not.toMatch(/^\s*::/m);
          }
          expect(text).not.toContain('\u202e');
          JSON.parse(json);
        },
      ),
      { numRuns: 100 },
    );
  });
});
