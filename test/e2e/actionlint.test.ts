import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { callers, fillPlaceholders, own, reusable, ROOT, templates } from '../kit/kit-files.ts';
import { TOOLS } from './support/tools.ts';

/** Complaints of actionlint about one file, as its lines; an empty list when it is clean. */
function lint(path: string, cwd: string): readonly string[] {
  try {
    execFileSync(TOOLS.actionlint, ['-no-color', '-oneline', path], { cwd, encoding: 'utf8', stdio: 'pipe' });
    return [];
  } catch (error) {
    return String((error as { stdout?: string }).stdout)
      .split('\n')
      .filter(Boolean);
  }
}

it.each([...reusable, ...own])('$path is clean', ({ path }) => {
  expect(lint(path, ROOT)).toEqual([]);
});

it.each([...templates, ...callers])('$path is clean where it is copied to', ({ path, text }) => {
  const dir = mkdtempSync(join(tmpdir(), 'countersign-lint-'));
  try {
    mkdirSync(join(dir, '.github', 'workflows'), { recursive: true });
    const copy = join('.github', 'workflows', path.split('/').at(-1) ?? '');
    writeFileSync(join(dir, copy), fillPlaceholders(text));
    expect(lint(copy, dir)).toEqual([]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

it('would be seen: a wrong input and an unknown context', () => {
  const dir = mkdtempSync(join(tmpdir(), 'countersign-lint-'));
  const [check] = reusable;
  try {
    mkdirSync(join(dir, '.github', 'workflows'), { recursive: true });
    writeFileSync(join(dir, '.github', 'workflows', 'check.yml'), check?.text ?? '');
    const caller =
      'on: push\njobs:\n  a:\n    uses: ./.github/workflows/check.yml\n    with:\n      nope: x\n      path: ${{ github.nope }}\n';
    writeFileSync(join(dir, '.github', 'workflows', 'caller.yml'), caller);
    execFileSync('git', ['init', '-q'], { cwd: dir });
    const said = lint('.github/workflows/caller.yml', dir).join('\n');
    expect(said).toContain('"nope" is not defined');
    expect(said).toContain('property "nope" is not defined');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
