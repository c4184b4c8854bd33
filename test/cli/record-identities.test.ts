import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { recordIdentities } from '../../src/cli/record-identities.ts';
import { createWorkTree } from '../../src/platform/file-tree.ts';
import { writeInside } from '../../src/platform/write-file.ts';
import { IDENTITIES_PATH } from '../../src/verify/identities.ts';

let directory: string;
let path: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-identities-'));
  path = join(directory, IDENTITIES_PATH);
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function record(seen: Readonly<Record<string, { readonly repositoryId: string }>>) {
  let text = '';
  const code = await recordIdentities(new Map(Object.entries(seen)), {
    world: {
      workTree: createWorkTree(directory),
      writeFile: (file, text_, how) => writeInside(directory, file, text_, how),
    },
    io: {
      env: {},
      cwd: directory,
      isTerminal: false,
      columns: undefined,
      out: () => {},
      err: (line) => (text += line),
    },
  });
  return { code, text };
}

it('makes the file, adds to it, and never changes what is recorded', async () => {
  expect(await record({ 'npm/b': { repositoryId: '1' } })).toEqual({
    code: 0,
    text: `${IDENTITIES_PATH}: 1 added, 0 recorded before\n`,
  });
  await record({ 'npm/b': { repositoryId: '666' }, 'npm/a': { repositoryId: '2' } });
  expect(readFileSync(path, 'utf8')).toMatch(
    /packages:\n  "npm\/a":\n    repository-id: "2"\n  "npm\/b":\n    repository-id: "1"\n$/,
  );
});

it('writes nothing when nothing is new', async () => {
  expect((await record({})).code).toBe(0);
  expect(existsSync(path)).toBe(false);
});

it('leaves a file with mistakes alone', async () => {
  mkdirSync(join(directory, '.github/countersign'), { recursive: true });
  writeFileSync(path, 'packages:\n  npm/x: { repo: 1 }\n');
  const { code, text } = await record({ 'npm/b': { repositoryId: '1' } });
  expect(code).toBe(2);
  expect(text).toContain('line 2');
  expect(readFileSync(path, 'utf8')).toContain('repo: 1');
});

it.each(['file', 'directory', 'parent'])(
  'overwrites nothing through a checked-out link: %s',
  async (what) => {
    const outside = mkdtempSync(join(tmpdir(), 'countersign-outside-'));
    const victim = join(outside, 'identities.yml');
    writeFileSync(victim, 'mine\n');
    if (what === 'parent') symlinkSync(outside, join(directory, '.github'));
    else mkdirSync(join(directory, '.github'));
    if (what === 'directory') symlinkSync(outside, join(directory, '.github/countersign'));
    if (what === 'file') {
      mkdirSync(join(directory, '.github/countersign'));
      symlinkSync(victim, path);
    }
    if (what === 'parent') mkdirSync(join(outside, 'countersign'));
    expect((await record({ 'npm/b': { repositoryId: '1' } })).code).toBe(2);
    expect(readFileSync(victim, 'utf8')).toBe('mine\n');
    expect(existsSync(join(outside, 'countersign', 'identities.yml'))).toBe(false);
    rmSync(outside, { recursive: true, force: true });
  },
);

it('says when it cannot be written', async () => {
  writeFileSync(join(directory, '.github'), 'a file where a directory should be');
  expect((await record({ 'npm/b': { repositoryId: '1' } })).code).toBe(2);
});
