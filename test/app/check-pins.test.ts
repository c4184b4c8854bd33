import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { check } from '../../src/app/check.ts';
import { createWorld, type WorldOptions } from '../../src/app/wiring.ts';
import type { Report } from '../../src/report/model.ts';
import { git, makeRepository, type FixtureHistory } from '../support/git-fixture.ts';
import { makeDirectory, removeDirectories } from '../support/open-git-remote.ts';
import { tell, workflowOf } from '../support/pin-world.ts';

/** The whole of `check` with the real git adapter, over bare repositories on disk. */

const COMPOSITE = (uses: string) => `runs:\n  using: composite\n  steps:\n    - uses: ${uses}\n`;
const NODE = 'runs:\n  using: node24\n  main: index.js\n';
const DAY = 86_400;
const START = 1_750_000_000;

const HISTORY: FixtureHistory = {
  commits: [
    { id: 'one', ref: 'refs/heads/main', at: START, files: { 'action.yml': NODE, 'sub/action.yml': NODE } },
    { id: 'two', ref: 'refs/heads/main', parents: ['one'], at: START + 100 * DAY },
    { id: 'three', ref: 'refs/heads/main', parents: ['two'], at: START + 190 * DAY },
    {
      id: 'inside',
      ref: 'refs/heads/main',
      parents: ['three'],
      at: START + 200 * DAY,
      files: { 'action.yml': COMPOSITE('acme/inner@v1') },
    },
    // What a fork's pull request leaves behind: given out by the server, on no branch.
    {
      id: 'impostor',
      ref: 'refs/pull/1/head',
      parents: ['two'],
      at: START + 150 * DAY,
      files: { 'action.yml': 'name: evil\nruns:\n  using: node24\n  main: evil.js\n' },
    },
  ],
  tags: [{ id: 'annotated', name: 'v1.1.0', of: 'two' }],
  refs: {
    'refs/tags/v1.0.0': 'one',
    'refs/tags/v1.2.0': 'three',
    'refs/tags/v1': 'three',
    'refs/tags/v2.0.0': 'inside',
  },
};

let server: string;
let cacheDir: string;
let id: Readonly<Record<string, string>>;
const bare = (name: string) => join(server, 'acme', name);

beforeAll(() => {
  server = makeDirectory();
  cacheDir = makeDirectory();
  id = makeRepository(bare('do'), HISTORY);
});
afterAll(removeDirectories);

async function run(uses: readonly string[], options: Partial<WorldOptions> = {}): Promise<Report> {
  const root = makeDirectory();
  for (const [path, text] of Object.entries(workflowOf(...uses))) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const world = await createWorld({
    root,
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: makeDirectory(),
      GIT_CONFIG_NOSYSTEM: '1',
      GITHUB_SERVER_URL: `file://${server}`,
      GITHUB_API_URL: 'http://127.0.0.1:9',
    },
    offline: false,
    asOf: Date.parse('2026-06-01T00:00:00Z'),
    cacheDir,
    deadlineMs: 60_000,
    talk: () => {},
    ...options,
  });
  if (!world.ok) throw new Error(world.error.message);
  const { report } = await check({ scope: 'everything', allowEmpty: false, offline: false }, world.value);
  const finished = await world.value.finish();
  expect(finished.ok).toBe(true);
  return report;
}

/** Without what needs a token. */
const told = (report: Report) => tell(report).filter((line) => !line.startsWith('archived unknown'));

describe('check, with git repositories on disk', () => {
  it('raises no alarm about a clean history', async () => {
    const report = await run([
      `acme/do@${id['three']} # v1.2.0`,
      `acme/do/sub@${id['three']} # v1`,
      `acme/do@${id['two']} # v1.1.0`,
      `acme/do/sub@${id['annotated']} # v1.1.0`,
    ]);
    expect(told(report)).toEqual([]);
    expect(report.passed).toMatchObject({ 'impostor-commit': 4, 'moved-tag': 4, 'pin-comment-mismatch': 4 });
    expect(report.verdict).toBe('pass');
  });

  it('blocks a commit that only a fork has, though the server gives it out', async () => {
    const report = await run([`acme/do@${id['impostor']} # v1.2.0`]);
    expect(told(report)).toEqual([
      'impostor-commit fail block',
      'pin-comment-mismatch fail warn',
      'stale-pin fail record no-release',
    ]);
    expect(report.exitCode).toBe(1);
    const [finding] = report.findings;
    expect(finding?.evidence).toEqual([
      { kind: 'git', repository: `file://${server}/acme/do`, ref: '', commit: id['impostor'] },
    ]);
  });

  it('judges every remark beside one pin of one file, whichever stands first', async () => {
    const right = `acme/do@${id['three']} # v1.2.0`;
    const wrong = `acme/do@${id['three']} # v1.1.0`;
    for (const uses of [
      [right, wrong],
      [wrong, right],
      [`acme/do@${id['three']}`, wrong],
      [right, `acme/do@${id['three']} # v1`, wrong],
    ]) {
      const report = await run(uses);
      expect(told(report)).toEqual(['pin-comment-mismatch fail warn']);
      expect(report.findings[0]?.message).toContain('“v1.1.0”');
    }
    expect(told(await run([right, `acme/do@${id['three']} # v1`]))).toEqual([]);
  });

  it('sees a wrong version, an old pin, a loose reference inside, and a commit that is not there', async () => {
    expect(told(await run([`acme/do@${id['three']} # v1.1.0`]))).toEqual(['pin-comment-mismatch fail warn']);
    expect(told(await run([`acme/do@${id['one']} # v1.0.0`]))).toEqual(['stale-pin fail record']);
    expect(told(await run([`acme/do@${id['inside']} # v2.0.0`]))).toEqual([
      'transitive-unpinned fail record',
    ]);
    expect(told(await run([`acme/do@${'f'.repeat(40)}`]))).toEqual([
      'impostor-commit fail block absent',
      'stale-pin unknown record not-published',
      'transitive-unpinned unknown record not-published',
    ]);
  });

  it('says of a repository that is not there that nothing is known', async () => {
    const report = await run([`acme/deleted@${'f'.repeat(40)} # v1.0.0`]);
    expect(report.findings.filter(({ level }) => level === 'block')).toEqual([]);
    expect(told(report)).toContain('impostor-commit unknown warn not-published');
  });

  it('blocks a version that moved between two runs, and replays that without the repository', async () => {
    makeRepository(bare('moving'), HISTORY);
    const uses = [`acme/moving@${id['three']} # v1.2.0`];
    expect(told(await run(uses))).toEqual([]);
    git(bare('moving'), ['update-ref', 'refs/tags/v1.2.0', id['impostor'] ?? '']);
    const recording = makeDirectory();
    const moved = await run(uses, { record: recording });
    expect(told(moved)).toEqual(['moved-tag fail block', 'pin-comment-mismatch fail warn']);
    expect(moved.findings[0]).toMatchObject({
      rule: 'moved-tag',
      level: 'block',
      fix: { text: expect.stringContaining(id['three'] ?? '') as string },
    });
    const replayed = await run(uses, {
      replay: recording,
      cacheDir: makeDirectory(),
      env: { PATH: '/nowhere' },
    });
    expect(replayed.findings).toEqual(moved.findings);
    git(bare('moving'), ['update-ref', 'refs/tags/v1.2.0', id['three'] ?? '']);
    expect(told(await run(uses))).toEqual([]);
  });

  it('G06: gives the same unknowns again from a recording of a run that reached nobody', async () => {
    const recording = makeDirectory();
    const uses = [`acme/do@${id['three']} # v1.2.0`, `acme/other@${id['two']} # v1.0.0`, 'acme/third@v1'];
    const options = { cacheDir: false as const };
    const env = {
      PATH: process.env['PATH'],
      HOME: makeDirectory(),
      GIT_CONFIG_NOSYSTEM: '1',
      GITHUB_SERVER_URL: 'http://127.0.0.1:9',
      GITHUB_API_URL: 'http://127.0.0.1:9',
    };
    const report = await run(uses, { ...options, env, record: recording });
    expect(report).toMatchObject({ verdict: 'pass', counts: { blocked: 0 } });
    const details = new Set(report.unknowns.map(({ reason, detail }) => `${reason}: ${detail}`));
    // One sentence for git, one for the hosting service.
    expect(details.size).toBe(2);
    const replayed = await run(uses, { ...options, env: { PATH: '/nowhere' }, replay: recording });
    expect(replayed.unknowns).toEqual(report.unknowns);
    expect(replayed.findings).toEqual(report.findings);
  });

  it('asks nobody when it is offline', async () => {
    const report = await run([`acme/do@${id['three']} # v1.2.0`], { offline: true, cacheDir: false });
    expect(told(report)).toEqual([
      'impostor-commit unknown warn offline',
      'moved-tag unknown warn offline',
      'pin-comment-mismatch unknown warn offline',
      'ref-confusion unknown warn offline',
      'stale-pin unknown record offline',
      'transitive-unpinned unknown record offline',
    ]);
  });
});

/** Real incidents, made again in small: what the rules say at which moment. */
describe('incidents', () => {
  it('tj-actions/changed-files, 2025-03-14: every tag up to v45.0.7 moved to one commit outside all branches', async () => {
    const place = join(server, 'tj-actions', 'changed-files');
    const tags = ['v42.0.0', 'v43.0.0', 'v44.5.0', 'v45.0.6', 'v45.0.7'];
    const names = makeRepository(place, {
      commits: [
        ...tags.map((tag, i) => ({
          id: tag,
          ref: 'refs/heads/main',
          at: START + i * DAY,
          ...(i === 0 ? { files: { 'action.yml': NODE } } : { parents: [tags[i - 1] ?? ''] }),
        })),
        { id: 'evil', ref: 'refs/pull/1/head', parents: ['v45.0.7'], at: START + 9 * DAY },
      ],
      refs: Object.fromEntries([
        ...tags.map((tag) => [`refs/tags/${tag}`, tag]),
        ['refs/tags/v45', 'v45.0.7'],
      ]) as Record<string, string>,
    });
    const pinned = [`tj-actions/changed-files@${names['v45.0.7']} # v45.0.7`];
    const byTag = ['tj-actions/changed-files@v45.0.7'];
    const ours = (report: Report) =>
      told(report).filter((line) => !/^(?:unpinned|stale|known|transitive)/.test(line));
    expect(ours(await run(byTag))).toEqual([]);
    expect(ours(await run(pinned))).toEqual([]);

    for (const tag of [...tags, 'v45']) git(place, ['update-ref', `refs/tags/${tag}`, names['evil'] ?? '']);
    // With an earlier run to compare with, both are stopped; whoever had pinned is told to stay where he is.
    expect(ours(await run(byTag))).toEqual(['moved-tag fail block']);
    expect(ours(await run(pinned))).toContain('moved-tag fail block');
    // On first sight a tag makes the commit part of the repository; the crowd of versions on it is what shows.
    const fresh = { cacheDir: makeDirectory() };
    expect(ours(await run(byTag, fresh))).toEqual(['moved-tag fail warn many-versions']);
    // A pin written in those hours, after the tags were put back.
    for (const tag of tags) git(place, ['update-ref', `refs/tags/${tag}`, names[tag] ?? '']);
    git(place, ['update-ref', 'refs/tags/v45', names['v45.0.7'] ?? '']);
    const infected = [`tj-actions/changed-files@${names['evil']} # v45.0.7`];
    const after = await run(infected, { cacheDir: makeDirectory() });
    expect(ours(after)).toEqual(['impostor-commit fail block', 'pin-comment-mismatch fail warn']);
    expect(told(after)).toContain('known-malicious fail block tj-actions-2025-03');
  }, 60_000);

  it('trivy-action, 2026-03-19: each tag moved to a commit of its own outside all branches', async () => {
    const place = join(server, 'aquasecurity', 'trivy-action');
    const tags = ['0.32.0', '0.33.0', '0.34.0', '0.35.0'];
    const names = makeRepository(place, {
      commits: tags.flatMap((tag, i) => [
        {
          id: tag,
          ref: 'refs/heads/master',
          at: START + i * DAY,
          ...(i === 0 ? { files: { 'action.yml': NODE } } : { parents: [tags[i - 1] ?? ''] }),
        },
        { id: `evil ${tag}`, ref: `refs/pull/${i}/head`, parents: [tag], at: START + i * DAY },
      ]),
      refs: Object.fromEntries(tags.map((tag) => [`refs/tags/${tag}`, tag])),
    });
    const uses = tags.map((tag) => `aquasecurity/trivy-action@${tag}`);
    const moves = (report: Report) =>
      report.findings.filter(({ rule, level }) => rule === 'moved-tag' && level === 'block').length;
    expect(moves(await run(uses))).toBe(0);
    for (const tag of tags.slice(0, 3)) {
      git(place, ['update-ref', `refs/tags/${tag}`, names[`evil ${tag}`] ?? '']);
    }
    expect(moves(await run(uses))).toBe(3);
    for (const tag of tags) git(place, ['update-ref', '-d', `refs/tags/${tag}`]);
    const report = await run([`aquasecurity/trivy-action@${names['evil 0.34.0']} # 0.34.0`]);
    expect(told(report)).toEqual([
      'impostor-commit fail block',
      'known-malicious unknown warn unsupported',
      'moved-tag fail warn gone',
      'pin-comment-mismatch fail warn no-such-version',
    ]);
  }, 60_000);
});
