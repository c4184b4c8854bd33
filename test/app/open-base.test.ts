import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openBase } from '../../src/app/open-base.ts';
import { readPolicy } from '../../src/app/read-policy.ts';
import { createWorld } from '../../src/app/wiring.ts';

let directory: string;
const env = { PATH: process.env['PATH'], HOME: '/nonexistent' };

function git(cwd: string, ...args: string[]): string {
  return execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@t.example', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  ).trim();
}

/** A repository with a base, a branch from it, and one more commit on main after the branching. */
function makeOrigin(): { origin: string; base: string; mainTip: string; head: string } {
  const origin = join(directory, 'origin');
  git(directory, 'init', '-q', '-b', 'main', origin);
  const commit = (name: string): string => {
    writeFileSync(join(origin, name), name);
    git(origin, 'add', name);
    git(origin, 'commit', '-qm', name);
    return git(origin, 'rev-parse', 'HEAD');
  };
  const base = commit('base.txt');
  git(origin, 'checkout', '-qb', 'change');
  const head = commit('head.txt');
  git(origin, 'checkout', '-q', 'main');
  const mainTip = commit('later.txt');
  return { origin, base, mainTip, head };
}

async function open(root: string, base: string, fetchBase = false) {
  return openBase({ base, scope: 'auto' }, await makeWorld(root, fetchBase));
}

async function makeWorld(root: string, fetchBase = false) {
  const world = await createWorld({
    root,
    cwd: root,
    env,
    offline: false,
    deadlineMs: 1000,
    cacheDir: false,
    talk: () => {},
    fetchBase,
  });
  if (!world.ok) throw new Error(world.error.message);
  return world.value;
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-base-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe('the base of a comparison', () => {
  it('is what base and head have in common, so that what main gained later is not a change', async () => {
    const { origin, base, mainTip, head } = makeOrigin();
    git(origin, 'checkout', '-q', 'change');
    const opened = await open(origin, mainTip);
    expect(opened).toMatchObject({ base: { commit: base }, head, problems: [] });
  });

  it('F03: leaves the policy to the base branch as it is now, wherever the change branches off', async () => {
    const { origin, mainTip } = makeOrigin();
    git(origin, 'checkout', '-q', 'change');
    expect((await open(origin, mainTip)).tip?.commit).toBe(mainTip);
    git(origin, 'merge', '-q', '--no-edit', 'main');
    expect(await open(origin, mainTip)).not.toHaveProperty('tip');
  });

  it('is fetched into a shallow clone where that is allowed, and the clone stays as it was', async () => {
    const { origin, mainTip } = makeOrigin();
    const clone = join(directory, 'clone');
    git(directory, 'clone', '-q', '--depth=1', '--branch=change', `file://${origin}`, clone);
    expect((await open(clone, mainTip)).base).toBeUndefined();
    const opened = await open(clone, mainTip, true);
    expect(opened).toMatchObject({ base: { commit: mainTip }, problems: [] });
    expect(git(clone, 'status', '--porcelain')).toBe('');
    expect(git(clone, 'rev-parse', '--is-shallow-repository')).toBe('true');
  });

  it('that cannot be had is a problem with a hint, never silence', async () => {
    const { origin } = makeOrigin();
    for (const base of ['0'.repeat(40), 'no-such-branch', '--upload-pack=touch x', 'a..b']) {
      const opened = await open(origin, base, true);
      expect(opened.base).toBeUndefined();
      expect(opened.problems).toMatchObject([{ code: 'git-failed', severity: 'broken' }]);
      expect(opened.problems[0]?.hint).toContain('fetch-depth');
    }
  });

  it('outside a repository is a problem', async () => {
    const plain = mkdtempSync(join(tmpdir(), 'countersign-plain-'));
    expect((await open(plain, 'main')).problems).toHaveLength(1);
    rmSync(plain, { recursive: true });
  });
});

describe('a policy file that is named', () => {
  it.each(['', 'service'])(
    'F03: is the base’s, also when its address leads into the checked-out files (%s)',
    async (dir) => {
      const { origin, mainTip } = makeOrigin();
      mkdirSync(join(origin, 'service'));
      writeFileSync(join(origin, 'service', 'x'), '');
      writeFileSync(join(origin, 'policy.yml'), 'fail-on: warn\n');
      git(origin, 'add', '.');
      git(origin, 'commit', '-qm', 'policy');
      const base = git(origin, 'rev-parse', 'HEAD');
      writeFileSync(join(origin, 'policy.yml'), 'mode: audit\n');
      const root = join(origin, dir);
      const world = await makeWorld(root);
      symlinkSync(origin, join(directory, 'link'));
      const { base: opened } = openBase({ base, scope: 'auto' }, world);
      for (const policyPath of [join(origin, 'policy.yml'), join(directory, 'link', 'policy.yml')]) {
        const { policy, problems } = readPolicy({ base, policyPath }, world, opened);
        expect(problems).toEqual([]);
        expect(policy).toMatchObject({ mode: 'enforce', failOn: 'warn' });
      }
      const { base: before } = openBase({ base: mainTip, scope: 'auto' }, world);
      const { policy, problems } = readPolicy(
        { base: mainTip, policyPath: join(origin, 'policy.yml') },
        world,
        before,
      );
      expect(policy.mode).toBe('enforce');
      expect(problems).toMatchObject([{ code: 'bad-policy', severity: 'broken' }]);
    },
  );

  it('outside the repository is the user’s own', async () => {
    const { origin, base } = makeOrigin();
    const own = join(directory, 'own.yml');
    writeFileSync(own, 'mode: audit\n');
    const world = await makeWorld(origin);
    const { base: opened } = openBase({ base, scope: 'auto' }, world);
    expect(readPolicy({ base, policyPath: own }, world, opened).policy.mode).toBe('audit');
  });
});
