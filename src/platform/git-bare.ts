import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { makeDirectory } from './cache-directory.ts';
import type { RunGitCommand } from './git-command.ts';

/** Milliseconds for a command that uses no network. */
const LOCAL = 120_000;

/** Makes an empty bare repository of our own. `digits`: of its object names, 40 or 64. Rejects where it cannot. */
export async function makeBare(gitDir: string, digits: number): Promise<void> {
  await makeDirectory(gitDir);
  await mkdir(join(gitDir, 'refs'), { mode: 0o700 });
  await mkdir(join(gitDir, 'objects', 'pack'), { mode: 0o700, recursive: true });
  await writeFile(join(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
  await resetConfig(gitDir, digits);
}

/**
 * Fetching with a filter writes the remote into the configuration. Without it no later command can fetch what it
 * misses: it fails instead.
 */
export async function resetConfig(gitDir: string, digits: number): Promise<void> {
  const format = digits === 64 ? '1\n[extensions]\n\tobjectFormat = sha256' : '0';
  await writeFile(join(gitDir, 'config'), `[core]\n\tbare = true\n\trepositoryFormatVersion = ${format}\n`);
}

export interface StoredObject {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Kinds of objects by name; those that the repository lacks are left out. Undefined when git could not tell. */
export async function readTypes(
  git: RunGitCommand,
  gitDir: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string> | undefined> {
  const answer = await git({
    args: ['cat-file', '--batch-check=%(objectname) %(objecttype)'],
    gitDir,
    input: names.map((name) => `${name}\n`).join(''),
    maxBytes: 100 * names.length + 1024,
    timeout: LOCAL,
  });
  if (!answer.ok) return undefined;
  const types = new Map<string, string>();
  for (const line of answer.value.toString('latin1').split('\n')) {
    const [name = '', type = ''] = line.split(' ');
    if (/^(?:commit|tag|tree|blob)$/.test(type)) types.set(name, type);
  }
  return types;
}

/** One object; undefined when the repository lacks it or it has more bytes than asked for. */
export async function readObject(
  git: RunGitCommand,
  gitDir: string,
  name: string,
  maxBytes: number,
): Promise<StoredObject | undefined> {
  const answer = await git({
    args: ['cat-file', '--batch'],
    gitDir,
    input: `${name}\n`,
    maxBytes: maxBytes + 200,
    timeout: LOCAL,
  });
  if (!answer.ok) return undefined;
  const line = answer.value.indexOf(10);
  const [, type = '', size = ''] = answer.value.subarray(0, line).toString('latin1').split(' ');
  if (line < 0 || !/^\d+$/.test(size)) return undefined;
  return { type, bytes: answer.value.subarray(line + 1, line + 1 + Number(size)) };
}
