import { describe, expect, it } from 'vitest';

import { groupCauses } from '../../src/report/group-causes.ts';
import { renderUnknowns } from '../../src/report/summary-unknowns.ts';
import { createFakeGitRemote, type FakeRepository } from '../support/fake-git-remote.ts';
import { fakeHosting, keepTags, noHosting } from '../support/fake-pins.ts';
import { checkPins, noRemote, tell, workflowOf, type Remotes } from '../support/pin-world.ts';

const DAY = 86_400_000;
const id = (letter: string) => letter.repeat(40);
const NODE = { 'action.yml': 'runs:\n  using: node24\n  main: dist/index.js\n' };

/** main: a - b - c - d; v1.0.0 at a, v1.1.0 at b, v1.2.0 and v1 at d; e is of a fork. */
const DO: FakeRepository = {
  defaultBranch: 'refs/heads/main',
  refs: {
    'refs/heads/main': id('d'),
    'refs/tags/v1.0.0': id('a'),
    'refs/tags/v1.1.0': id('9'),
    'refs/tags/v1.2.0': id('d'),
    'refs/tags/v1': id('d'),
  },
  tags: { [id('9')]: id('b') },
  commits: {
    [id('a')]: { time: 100 * DAY, files: NODE },
    [id('b')]: { parents: [id('a')], time: 200 * DAY, files: NODE },
    [id('c')]: { parents: [id('b')], time: 210 * DAY, files: NODE },
    [id('d')]: { parents: [id('c')], time: 290 * DAY, files: NODE },
    [id('e')]: { parents: [id('d')], time: 300 * DAY, files: NODE },
  },
};

async function found(uses: readonly string[], remotes: Partial<Remotes> = {}): Promise<readonly string[]> {
  const git = remotes.git ?? createFakeGitRemote({ 'acme/do': DO });
  const { report } = await checkPins(workflowOf(...uses), { ...remotes, git });
  return tell(report);
}

describe('pins against their repository', () => {
  it.each<[string, string, readonly string[]]>([
    ['a release with its version', `acme/do@${id('d')} # v1.2.0`, []],
    ['an annotated tag, by its commit', `acme/do@${id('b')} # v1.1.0`, []],
    ['the tag object itself', `acme/do@${id('9')} # v1.1.0`, []],
    ['in capitals', `acme/do@${id('D')} # v1.2.0`, []],
    ['without a remark', `acme/do@${id('d')}`, []],
    ['v1 where it is', `acme/do@${id('d')} # v1`, []],
    ['v1 that moved on', `acme/do@${id('b')} # v1`, []],
    ['tag=v1.2.0', `acme/do@${id('d')} # tag=v1.2.0`, []],
    ['1.2.0 for v1.2.0', `acme/do@${id('d')} # 1.2.0`, []],
    ['far behind', `acme/do@${id('a')} # v1.0.0`, ['stale-pin fail record']],
    ['the wrong version', `acme/do@${id('d')} # v1.1.0`, ['pin-comment-mismatch fail warn']],
    [
      'a version that is not there',
      `acme/do@${id('d')} # v9.9.9`,
      ['pin-comment-mismatch fail warn no-such-version'],
    ],
    [
      'v1 beside a commit that is no release',
      `acme/do@${id('c')} # v1`,
      ['pin-comment-mismatch fail record moving-tag', 'stale-pin fail record no-release'],
    ],
    ['a commit of a fork', `acme/do@${id('e')}`, ['impostor-commit fail block']],
    [
      'a commit of a fork under a version',
      `acme/do@${id('e')} # v1.2.0`,
      ['impostor-commit fail block', 'pin-comment-mismatch fail warn'],
    ],
    [
      'a commit that is not there',
      `acme/do@${id('f')}`,
      [
        'impostor-commit fail block absent',
        'stale-pin unknown record not-published',
        'transitive-unpinned unknown record not-published',
      ],
    ],
  ])('%s', async (_title, uses, expected) => {
    expect(await found([uses])).toEqual(expected);
  });

  it('writes the line anew for a loose reference: full commit and full version', async () => {
    const git = createFakeGitRemote({ 'acme/do': DO });
    const { report } = await checkPins(workflowOf('acme/do@v1', '"acme/do/sub@v1.1.0" # keep this'), { git });
    expect(report.findings.map(({ rule, fix }) => [rule, fix])).toEqual([
      [
        'unpinned-action',
        {
          kind: 'edit',
          file: '.github/workflows/ci.yml',
          line: 6,
          before: '      - uses: acme/do@v1',
          after: `      - uses: acme/do@${id('d')} # v1.2.0`,
        },
      ],
      [
        'unpinned-action',
        {
          kind: 'edit',
          file: '.github/workflows/ci.yml',
          line: 7,
          before: '      - uses: "acme/do/sub@v1.1.0" # keep this',
          after: `      - uses: "acme/do/sub@${id('b')}" # v1.1.0 keep this`,
        },
      ],
    ]);
  });

  it('asks for one list of refs for each repository, whatever is used of it', async () => {
    const git = createFakeGitRemote({ 'acme/do': DO });
    const uses = ['d', 'b', 'a'].map((letter) => `acme/do@${id(letter)}`);
    await checkPins(workflowOf(...uses, `Acme/Do/sub@${id('d')}`, 'acme/do@v1'), { git });
    expect(git.asked.filter((line) => line.startsWith('refs '))).toHaveLength(1);
  });

  it('asks for no times where the pinned commit is the newest release', async () => {
    const git = createFakeGitRemote({ 'acme/do': DO });
    await checkPins(workflowOf(`acme/do@${id('d')} # v1.2.0`), { git });
    expect(git.asked.filter((line) => line.startsWith('commit-time'))).toEqual([]);
  });

  it('asks nobody where there is no action, and none about an expression', async () => {
    const git = createFakeGitRemote({});
    expect(await found(['acme/${{ matrix.x }}@v1', './local', 'docker://alpine:3'], { git })).not.toEqual([]);
    expect(git.asked).toEqual([]);
  });

  it('does not ask for what only rules need that are off', async () => {
    const asked = async (rules: readonly string[]) => {
      const git = createFakeGitRemote({ 'acme/do': DO });
      const off = rules.map((rule) => `  ${rule}: off\n`).join('');
      const files = {
        ...workflowOf(`acme/do@${id('a')} # v1.0.0`),
        '.github/countersign.yml': `rules:\n${off}`,
      };
      await checkPins(files, { git });
      return [...new Set(git.asked.map((line) => line.split(' ', 1)[0]))].sort();
    };
    expect(await asked(['archived'])).toEqual(['commit-time', 'file', 'reach', 'refs']);
    expect(await asked(['impostor-commit', 'stale-pin', 'transitive-unpinned'])).toEqual(['refs']);
    expect(
      await asked([
        'archived',
        'impostor-commit',
        'moved-tag',
        'pin-comment-mismatch',
        'ref-confusion',
        'stale-pin',
        'transitive-unpinned',
        'unpinned-action',
      ]),
    ).toEqual([]);
  });

  it('says archived and renamed', async () => {
    const hosting = fakeHosting({ 'acme/do': { archived: true } });
    expect(await found([`acme/do@${id('d')}`], { hosting })).toEqual(['archived fail warn']);
    const renamed = fakeHosting({ 'acme/do': { fullName: 'other/do' } });
    expect(await found([`acme/do@${id('d')}`], { hosting: renamed })).toEqual(['archived fail warn renamed']);
    const recased = fakeHosting({ 'acme/do': { fullName: 'Acme/Do' } });
    expect(await found([`acme/do@${id('d')}`], { hosting: recased })).toEqual([]);
    expect(await found([`acme/do@${id('d')}`], { hosting: noHosting })).toEqual([
      'archived unknown record not-permitted',
    ]);
  });

  it('sees a branch beside a tag, and one named like the pinned commit', async () => {
    const refs = { ...DO.refs, 'refs/heads/v1': id('a'), [`refs/heads/${id('d')}`]: id('a') };
    const git = createFakeGitRemote({ 'acme/do': { ...DO, refs } });
    expect(await found(['acme/do@v1'], { git })).toEqual([
      'ref-confusion fail warn',
      'unpinned-action fail warn',
    ]);
    expect(await found([`acme/do@${id('d')}`], { git })).toEqual([
      'ref-confusion fail warn named-like-a-commit',
    ]);
  });
});

describe('tags over several runs', () => {
  const at = (refs: Readonly<Record<string, string>>) =>
    createFakeGitRemote(
      Object.fromEntries(
        ['acme/do', 'ACME/do'].map((name) => [name, { ...DO, refs: { ...DO.refs, ...refs } }]),
      ),
    );

  it('records a tag at first sight, blocks when that of a full version moves, and passes when it is back', async () => {
    const store = keepTags();
    const run = async (uses: string, git: Remotes['git']) => {
      const { memory, flush } = store.next();
      const lines = await found([uses], { git, memory });
      await flush();
      return lines.filter((line) => line.startsWith('moved-tag'));
    };
    const pinned = `acme/do@${id('a')} # v1.0.0`;
    expect(await run(pinned, at({}))).toEqual([]);
    expect(await run(pinned, at({}))).toEqual([]);
    for (let i = 0; i < 2; i++) {
      expect(await run(pinned, at({ 'refs/tags/v1.0.0': id('e') }))).toEqual(['moved-tag fail block']);
      expect(await run('acme/do@v1.0.0', at({ 'refs/tags/v1.0.0': id('e') }))).toEqual([
        'moved-tag fail block',
      ]);
    }
    expect(await run('ACME/do/sub@v1.0.0', at({ 'refs/tags/v1.0.0': id('e') }))).toEqual([
      'moved-tag fail block',
    ]);
    expect(await run(pinned, at({}))).toEqual([]);
    const { 'refs/tags/v1.0.0': _gone, ...rest } = DO.refs;
    const without = createFakeGitRemote({ 'acme/do': { ...DO, refs: rest } });
    expect(await run(pinned, without)).toEqual(['moved-tag fail warn gone']);
  });

  it('records that a tag such as v1 moved, once', async () => {
    const store = keepTags();
    const run = async (refs: Readonly<Record<string, string>>) => {
      const { memory, flush } = store.next();
      const lines = await found(['acme/do@v1'], { git: at(refs), memory });
      await flush();
      return lines.filter((line) => line.startsWith('moved-tag'));
    };
    expect(await run({ 'refs/tags/v1': id('b') })).toEqual([]);
    expect(await run({})).toEqual(['moved-tag fail record moving-tag']);
    expect(await run({})).toEqual([]);
  });

  it('compares with the Actions lockfile without any earlier run', async () => {
    const lock = (commit: string) => ({
      ...workflowOf('acme/do@v1.2.0'),
      '.github/workflows/actions.lock': `version: v0.0.2\nworkflows:\n  ci.yml:\n    - acme/do@v1.2.0\ndependencies:\n  acme/do@v1.2.0:\n    ref: v1.2.0\n    commit: sha1-${commit}\n    owner_id: 1\n    repo_id: 2\n`,
    });
    const moved = async (commit: string) => {
      const { report } = await checkPins(lock(commit), { git: at({}) });
      return tell(report).filter((line) => line.startsWith('moved-tag'));
    };
    expect(await moved(id('d'))).toEqual([]);
    expect(await moved(id('b'))).toEqual(['moved-tag fail block', 'moved-tag fail block']);
  });
});

describe('what pinned actions use', () => {
  const composite = (...uses: readonly string[]) => ({
    'action.yml': `runs:\n  using: composite\n  steps:\n${uses.map((text) => `    - uses: ${text}\n`).join('')}`,
  });
  const one = (files: Readonly<Record<string, string>>, commit = id('1')): FakeRepository => ({
    refs: { 'refs/heads/main': commit, 'refs/tags/v1.0.0': commit },
    commits: { [commit]: { files } },
  });
  const through = async (
    repositories: Readonly<Record<string, FakeRepository>>,
    use = `acme/outer@${id('1')}`,
  ) => {
    const { report } = await checkPins(workflowOf(use), { git: createFakeGitRemote(repositories) });
    return report;
  };

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['node', NODE, 0],
    [
      'composite with a script',
      { 'action.yaml': 'runs:\n  using: composite\n  steps:\n    - run: make\n      shell: sh\n' },
      0,
    ],
    ['composite with a tag', composite('acme/inner@v1'), 1],
    ['composite with local steps', composite('./sub'), 0],
    ['docker with a tag', { 'action.yml': 'runs:\n  using: docker\n  image: docker://alpine:3\n' }, 1],
    [
      'docker with a digest',
      { 'action.yml': `runs:\n  using: docker\n  image: docker://alpine@sha256:${'0'.repeat(64)}\n` },
      0,
    ],
    ['docker with a Dockerfile', { 'action.yml': 'runs:\n  using: docker\n  image: Dockerfile\n' }, 0],
  ])('%s', async (_title, files, count) => {
    expect(tell(await through({ 'acme/outer': one(files) }))).toEqual(
      Array.from({ length: count }, () => 'transitive-unpinned fail record'),
    );
  });

  it('names the way to what is loose, three levels deep and no deeper', async () => {
    const chain = (depth: number) =>
      Object.fromEntries(
        Array.from({ length: depth }, (_, level) => [
          level === 0 ? 'acme/outer' : `acme/level${level}`,
          one(composite(level === depth - 1 ? 'acme/last@main' : `acme/level${level + 1}@${id('1')}`)),
        ]),
      );
    const { findings } = await through(chain(3));
    expect(findings[0]?.message).toBe(
      `at the pinned commit it uses “acme/last@main” (by way of “acme/level2@${id('1')}”), which can be moved`,
    );
    expect(tell(await through(chain(4)))).toEqual([]);
  });

  it('reads a reusable workflow at its commit', async () => {
    const path = '.github/workflows/build.yml';
    const files = {
      [path]: 'on: workflow_call\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: a/b@v1\n',
    };
    const workflows = {
      '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    uses: acme/outer/${path}@${id('1')}\n`,
    };
    const { report } = await checkPins(workflows, { git: createFakeGitRemote({ 'acme/outer': one(files) }) });
    expect(tell(report)).toEqual(['transitive-unpinned fail record']);
  });

  it('follows what a workflow and an action use of their own repository', async () => {
    const called = 'on: workflow_call\njobs:\n  a:\n    uses: ./.github/workflows/inner.yml\n';
    const inner =
      'on: workflow_call\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ./workspace\n      - uses: $/sub\n';
    const files = {
      '.github/workflows/build.yml': called,
      '.github/workflows/inner.yml': inner,
      'sub/action.yml': composite('a/b@v1')['action.yml'],
    };
    const ci = `on: push\njobs:\n  a:\n    uses: acme/outer/.github/workflows/build.yml@${id('1')}\n`;
    const { report } = await checkPins(
      { '.github/workflows/ci.yml': ci },
      { git: createFakeGitRemote({ 'acme/outer': one(files) }) },
    );
    expect(report.findings.map(({ message }) => message)).toEqual([
      `at the pinned commit it uses “a/b@v1” (by way of “acme/outer/sub@${id('1')}”), which can be moved`,
    ]);
    const cut = await checkPins(
      { '.github/workflows/ci.yml': ci },
      { git: createFakeGitRemote({ 'acme/outer': one({ '.github/workflows/build.yml': called }) }) },
    );
    expect(tell(cut.report)).toEqual(['transitive-unpinned unknown record not-published']);
  });

  it('ends where actions use each other in a circle', async () => {
    const loop = {
      'acme/outer': one(composite(`acme/inner@${id('1')}`)),
      'acme/inner': one(composite(`acme/outer@${id('1')}`)),
    };
    expect(tell(await through(loop))).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['no such file', {}, 'not-published'],
    ['a broken file', { 'action.yml': 'runs: [' }, 'malformed'],
    ['bytes', { 'action.yml': 'runs:\u0000' }, 'malformed'],
    [
      'more files than may be read',
      composite(...Array.from({ length: 60 }, (_, i) => `acme/p${i}@${id('1')}`)),
      'budget',
    ],
  ])('is unknown, never pass: %s', async (_title, files, expected) => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`acme/p${i}`, one(NODE)]));
    expect(tell(await through({ ...many, 'acme/outer': one(files) }))).toEqual([
      `transitive-unpinned unknown record ${expected}`,
    ]);
  });
});

describe('when repositories cannot be reached', () => {
  it('folds all checks of fifty actions into one cause each for git and the hosting service', async () => {
    const uses = Array.from({ length: 50 }, (_, i) => `acme/action${i}@${id('a')} # v1.0.0`);
    const { report } = await checkPins(workflowOf(...uses), { git: noRemote(), hosting: noHosting });
    expect(report.counts).toMatchObject({ blocked: 0, warned: 0 });
    expect(report.exitCode).toBe(0);
    const causes = groupCauses(report.unknowns);
    expect(causes.map(({ reason, checks, details }) => [reason, checks, details.length])).toEqual([
      ['unreachable', 300, 1],
      ['not-permitted', 50, 1],
    ]);
    expect(renderUnknowns(report).split('\n')).toHaveLength(4);
  });

  it('still warns about what the file alone proves, and names the command', async () => {
    const { report } = await checkPins(workflowOf('acme/do@v1'), { git: noRemote() });
    const loose = report.findings.find(({ rule }) => rule === 'unpinned-action');
    expect(loose).toMatchObject({
      verdict: 'fail',
      level: 'warn',
      fix: { kind: 'command', text: 'countersign pin --write' },
    });
  });
});
