import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FIXED = {
  GIT_AUTHOR_NAME: 'Fixture',
  GIT_AUTHOR_EMAIL: 'fixture@example.invalid',
  GIT_COMMITTER_NAME: 'Fixture',
  GIT_COMMITTER_EMAIL: 'fixture@example.invalid',
  GIT_AUTHOR_DATE: '2026-04-01T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-04-01T12:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/** Runs git in a directory with a fixed identity and no configuration of the machine's; returns trimmed stdout. */
export function git(dir: string, ...args: readonly string[]): string {
  const options = { cwd: dir, env: { PATH: process.env['PATH'] ?? '', ...FIXED }, encoding: 'utf8' as const };
  return execFileSync('git', ['-c', 'init.defaultBranch=main', '-c', 'core.hooksPath=/dev/null', ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Path to text; `null` deletes, `{ link }` makes a symbolic link. */
export type Files = Readonly<Record<string, string | null | { readonly link: string }>>;

function writeFiles(dir: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(dir, path);
    if (content === null) {
      rmSync(target, { force: true, recursive: true });
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    if (typeof content === 'string') writeFileSync(target, content);
    else symlinkSync(content.link, target);
    if (path.endsWith('.sh')) chmodSync(target, 0o755);
  }
}

/** Writes files, commits everything, returns the commit. */
export function commit(dir: string, message: string, files: Files): string {
  writeFiles(dir, files);
  git(dir, 'add', '-A', '-f');
  git(dir, 'commit', '-q', '--allow-empty', '-m', message);
  return git(dir, 'rev-parse', 'HEAD');
}
