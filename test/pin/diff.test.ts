import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { diffLines } from '../../src/pin/diff-lines.ts';
import { renderDiff, type ChangedFile } from '../../src/pin/diff.ts';
import { showDiff } from '../../src/pin/show-diff.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-diff-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** Applies the patch with the real git, strictly, and gives the files as they are then. */
function apply(files: readonly ChangedFile[]): string[] {
  for (const { path, before, created } of files) {
    if (created === true) continue;
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), before);
  }
  execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '-'], {
    cwd: directory,
    input: renderDiff(files),
    env: {
      PATH: process.env['PATH'],
      GIT_CEILING_DIRECTORIES: dirname(directory),
      GIT_CONFIG_GLOBAL: '/dev/null',
    },
  });
  return files.map(({ path }) => readFileSync(join(directory, path), 'utf8'));
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `line ${i}`);
}

describe('a patch', () => {
  it('is what git would print', () => {
    const before = `${numbered(20).join('\n')}\n`;
    const after = before.replace('line 9\n', 'LINE 9\n');
    expect(renderDiff([{ path: 'a.yml', before, after }])).toBe(
      'diff --git a/a.yml b/a.yml\n--- a/a.yml\n+++ b/a.yml\n@@ -7,7 +7,7 @@\n line 6\n line 7\n line 8\n-line 9\n+LINE 9\n line 10\n line 11\n line 12\n',
    );
  });
  it('is empty when nothing changes', () =>
    expect(renderDiff([{ path: 'a', before: 'x', after: 'x' }])).toBe(''));

  it('of a new file is what git would print', () =>
    expect(renderDiff([{ path: 'a b.lock', before: '', after: 'x\ny\n', created: true }])).toBe(
      'diff --git a/a b.lock b/a b.lock\nnew file mode 100644\n--- /dev/null\n+++ b/a b.lock\t\n@@ -0,0 +1,2 @@\n+x\n+y\n',
    ));

  it.each([
    ['beside others', '.github/workflows/actions.lock', 'a: 1\nb: 2\n'],
    ['of one line', 'new.lock', 'a\n'],
    ['without a newline at the end', 'deep/er/new.lock', 'a\nb'],
    ['with a name that is quoted', 'näme "x"\t.lock', 'a\r\n'],
    ['without content', 'empty.lock', ''],
  ])('makes a new file, by git: %s', (_name, path, after) => {
    const files: ChangedFile[] = [
      { path: '.github/workflows/a.yml', before: 'a\n', after: 'b\n' },
      { path, before: '', after, created: true },
      { path: 'z.yml', before: 'x', after: 'y' },
    ];
    expect(apply(files)).toEqual(['b\n', after, 'y']);
  });

  it('of a new file is refused where there is one by now', () => {
    writeFileSync(join(directory, 'new.lock'), 'theirs\n');
    expect(() => apply([{ path: 'new.lock', before: '', after: 'ours\n', created: true }])).toThrow();
    expect(readFileSync(join(directory, 'new.lock'), 'utf8')).toBe('theirs\n');
  });

  it.each([
    ['CRLF', 'a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\n'],
    ['no final newline', 'a\nb', 'a\nB'],
    ['a final newline that comes', 'a\nb', 'a\nb\n'],
    ['a final newline that goes', 'a\nb\n', 'a\nb'],
    ['a mark', '\ufeffa: 1\nb\n', '\ufeffa: 2\nb\n'],
    ['from nothing', '', 'a\n'],
    ['to nothing', 'a\n', ''],
    ['hashes behind a line', 'a\nx==1\nb\n', 'a\nx==1 \\\n    --hash=1 \\\n    --hash=2\nb\n'],
    ['the first line', 'a\nb\nc\nd\ne\nf\n', 'A\nb\nc\nd\ne\nf\n'],
    [
      'far apart',
      `${numbered(40).join('\n')}\n`,
      `${numbered(40).join('\n').replace('line 3\n', 'x\n').replace('line 30', 'y')}\n`,
    ],
    [
      'near',
      `${numbered(40).join('\n')}\n`,
      `${numbered(40).join('\n').replace('line 3\n', 'x\n').replace('line 10', 'y')}\n`,
    ],
    ['tabs and escapes', 'a\tb\u001b[2J\nc\n', 'a\tb\u001b[2J\nC\n'],
    [
      'many lines',
      numbered(3_000).join('\n'),
      numbered(3_000)
        .map((text, i) => (i % 2 === 0 ? text : `${text}!`))
        .join('\n'),
    ],
  ])('is applied by git: %s', (_name, before, after) => {
    expect(apply([{ path: '.github/workflows/ci.yml', before, after }])).toEqual([after]);
  });

  it.each([
    'a b.yml',
    'tab\there.yml',
    'quote".yml',
    'back\\slash.yml',
    'näme.yml',
    'line\nbreak.yml',
    'esc\u001b[2J.yml',
    '-leading.yml',
    '$(id).yml',
    'b/b/b.yml',
    ' leading.yml',
  ])('is applied to a file named %j', (path) => {
    const files = [
      { path, before: 'a\nb\n', after: 'a\nB\n' },
      { path: 'other.yml', before: 'x', after: 'y' },
    ];
    expect(apply(files)).toEqual(['a\nB\n', 'y']);
    // oxlint-disable-next-line no-control-regex
    expect(renderDiff(files).split('\n').slice(0, 3).join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });

  it('property: git gives what was meant', () => {
    const text = fc
      .tuple(fc.array(fc.constantFrom('a', 'b', 'c', 'd\r', '', ' '), { maxLength: 25 }), fc.boolean())
      .map(([lines, last]) => lines.join('\n') + (last ? '\n' : ''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        expect(apply([{ path: 'f', before, after }])).toEqual([after]);
      }),
      { numRuns: 60 },
    );
  });

  it('property: the steps lead from one to the other', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });
    fc.assert(
      fc.property(lines, lines, (old, fresh) => {
        const steps = diffLines(old, fresh);
        expect(steps.filter(({ kind }) => kind !== 'add').map((step) => old[step.old])).toEqual(old);
        expect(steps.filter(({ kind }) => kind !== 'remove').map((step) => fresh[step.fresh])).toEqual(fresh);
        for (const step of steps) if (step.kind === 'same') expect(old[step.old]).toBe(fresh[step.fresh]);
      }),
      { numRuns: 500 },
    );
  });
});

it('O12 a patch that is shown masks what looks like a secret', () => {
  const token = `ghp_${'a'.repeat(36)}`;
  expect(showDiff(` env: ${token}\n`)).not.toContain(token);
});

it('O07 a patch that is shown holds nothing that a terminal obeys, and keeps tabs and line ends', () => {
  expect(showDiff(' a\tb\r\n+\u001b[2Jc\rd\u202e\n')).toBe(' a\tb\r\n+c\\rd\\u202e\n');
});
