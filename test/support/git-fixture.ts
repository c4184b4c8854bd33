import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { FakeRepository } from './fake-git-remote.ts';

/** Runs git on a repository of the test, without anybody's configuration. */
export function git(directory: string, args: readonly string[], input?: string | Buffer): string {
  return readGit(directory, args, input).trim();
}

function readGit(directory: string, args: readonly string[], input?: string | Buffer): string {
  return execFileSync('git', ['-C', directory, ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
    input: input ?? '',
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@test.example',
      GIT_COMMITTER_NAME: 'c',
      GIT_COMMITTER_EMAIL: 'c@test.example',
      GIT_COMMITTER_DATE: '2026-03-24T10:39:00+02:00',
    },
  });
}

interface FixtureCommit {
  readonly id: string;
  readonly ref: string;
  readonly parents?: readonly string[];
  /** Seconds since the epoch. */
  readonly at?: number;
  /** Path to content; `link:` and `module:` make a symbolic link and a submodule. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface FixtureHistory {
  readonly commits: readonly FixtureCommit[];
  /** Annotated tags: name, and the id of a commit or of an earlier tag. */
  readonly tags?: readonly { readonly id: string; readonly name: string; readonly of: string }[];
  /** Further refs: name to id. */
  readonly refs?: Readonly<Record<string, string>>;
}

/** Makes a bare repository; the answer has the object name of every id. */
export function makeRepository(
  directory: string,
  history: FixtureHistory,
  settings: { readonly sha256?: boolean; readonly config?: Readonly<Record<string, string>> } = {},
): Readonly<Record<string, string>> {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const format = settings.sha256 === true ? ['--object-format=sha256'] : [];
  git(directory, ['init', '-q', '--bare', '-b', 'main', ...format]);
  for (const [name, value] of Object.entries({ 'uploadpack.allowFilter': 'true', ...settings.config })) {
    git(directory, ['config', name, value]);
  }
  const marks = new Map<string, number>();
  const markOf = (id: string) => `:${marks.get(id) ?? 0}`;
  const lines: string[] = [];
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}`;
  const who = (at: number) => `c <c@test.example> ${at} +0000`;
  for (const [index, commit] of history.commits.entries()) {
    marks.set(commit.id, marks.size + 1);
    const [first, ...others] = commit.parents ?? [];
    lines.push(
      `reset ${commit.ref}`,
      `commit ${commit.ref}`,
      `mark ${markOf(commit.id)}`,
      `committer ${who(commit.at ?? 1_700_000_000 + index * 60)}`,
      data(commit.id),
      ...(first === undefined ? [] : [`from ${markOf(first)}`]),
      ...others.map((parent) => `merge ${markOf(parent)}`),
    );
    for (const [path, content] of Object.entries(commit.files ?? {})) {
      if (content.startsWith('module:')) lines.push(`M 160000 ${content.slice(7)} ${path}`);
      else {
        const link = content.startsWith('link:');
        lines.push(`M ${link ? '120000' : '100644'} inline ${path}`, data(link ? content.slice(5) : content));
      }
    }
    lines.push('');
  }
  for (const tag of history.tags ?? []) {
    marks.set(tag.id, marks.size + 1);
    lines.push(
      `tag ${tag.name}`,
      `mark ${markOf(tag.id)}`,
      `from ${markOf(tag.of)}`,
      `tagger ${who(1_700_000_000)}`,
      data(tag.id),
    );
  }
  for (const [name, id] of Object.entries(history.refs ?? {})) {
    lines.push(`reset ${name}`, `from ${markOf(id)}`, '');
  }
  if (lines.length === 0) return {};
  const file = join(directory, 'marks');
  git(directory, ['fast-import', '--quiet', '--force', `--export-marks=${file}`], `${lines.join('\n')}\n`);
  const names = new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split(' ', 2) as [string, string]),
  );
  return Object.fromEntries([...marks.keys()].map((id) => [id, names.get(markOf(id)) ?? '']));
}

/** What stands in a repository on disk, for the fake: so that both are asked about the same. */
export function describeRepository(directory: string): FakeRepository {
  const lines = (args: readonly string[]) =>
    git(directory, args)
      .split('\n')
      .filter((line) => line !== '');
  const refs = Object.fromEntries(
    lines(['for-each-ref', '--format=%(objectname) %(refname)']).map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(space + 1), line.slice(0, space)];
    }),
  );
  const objects = lines(['cat-file', '--batch-all-objects', '--batch-check']).map((line) => line.split(' '));
  const named = (type: string) => objects.flatMap(([name = '', kind]) => (kind === type ? [name] : []));
  const commits = named('commit').map((name) => {
    const [parents = '', time = ''] = git(directory, ['log', '-1', '--format=%P,%ct', name]).split(',');
    const files = lines(['ls-tree', '-r', '--format=%(objectmode) %(objectname) %(path)', name]).map(
      (line) => {
        const [mode = '', id = '', ...path] = line.split(' ');
        const content = mode === '100644' ? readGit(directory, ['cat-file', 'blob', id]) : { mode };
        return [path.join(' '), content] as const;
      },
    );
    return [
      name,
      {
        parents: parents.split(' ').filter((parent) => parent !== ''),
        time: Number(time) * 1000,
        files: Object.fromEntries(files),
      },
    ] as const;
  });
  const tags = named('tag').map((name) => [
    name,
    /^object (\w+)/.exec(git(directory, ['cat-file', 'tag', name]))?.[1] ?? '',
  ]);
  return {
    refs,
    commits: Object.fromEntries(commits),
    tags: Object.fromEntries(tags) as Record<string, string>,
  };
}
