import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createInstalledFiles } from '../../src/platform/installed-files.ts';

let base: string;
let root: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'countersign-files-'));
  root = join(base, 'root');
  mkdirSync(join(root, 'node_modules', 'a'), { recursive: true });
  writeFileSync(join(root, 'node_modules', 'a', 'x'), 'text');
  writeFileSync(join(base, 'secret'), 'secret');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const kindOf = (result: { readonly ok: boolean; readonly error?: { readonly kind: string } }): string =>
  result.ok ? 'ok' : (result.error?.kind ?? '');

describe('installed files', () => {
  it('are listed by name, links with where they lead inside the root', () => {
    symlinkSync('../node_modules/a', join(root, 'node_modules', 'inside'));
    symlinkSync(join(base, 'secret'), join(root, 'node_modules', 'outside'));
    symlinkSync('nowhere', join(root, 'node_modules', 'broken'));
    expect(createInstalledFiles(root).list('node_modules')).toEqual({
      ok: true,
      value: [
        { name: 'a', kind: 'directory' },
        { name: 'broken', kind: 'link' },
        { name: 'inside', kind: 'link', target: 'node_modules/a' },
        { name: 'outside', kind: 'link' },
      ],
    });
    expect(createInstalledFiles(root).list('.')).toMatchObject({
      ok: true,
      value: [{ name: 'node_modules' }],
    });
  });

  it('are read and digested whole', () => {
    const files = createInstalledFiles(root);
    const large = Buffer.alloc(3 * 1024 * 1024 + 7, 'ab');
    writeFileSync(join(root, 'node_modules', 'a', 'large'), large);
    expect(files.digest('node_modules/a/large')).toEqual({
      ok: true,
      value: createHash('sha256').update(large).digest('hex'),
    });
    const read = files.read('node_modules/a/large', large.length);
    expect(read.ok && Buffer.from(read.value).equals(large)).toBe(true);
    expect(kindOf(files.read('node_modules/a/large', large.length - 1))).toBe('too-large');
  });

  it.each([
    ['', 'not-permitted'],
    ['..', 'not-permitted'],
    ['../secret', 'not-permitted'],
    ['node_modules/../../secret', 'not-permitted'],
    ['node_modules//a', 'not-permitted'],
    ['/etc/passwd', 'not-permitted'],
    ['node_modules/a\0', 'not-permitted'],
    ['node_modules/link', 'not-permitted'],
    ['node_modules/dir/secret', 'not-permitted'],
    ['node_modules/none', 'not-found'],
    ['node_modules/a', 'not-permitted'],
    ['node_modules/pipe', 'not-permitted'],
  ])('F01 %j is refused and never blocks', (path, kind) => {
    symlinkSync(join(base, 'secret'), join(root, 'node_modules', 'link'));
    symlinkSync(base, join(root, 'node_modules', 'dir'));
    execFileSync('mkfifo', [join(root, 'node_modules', 'pipe')]);
    const files = createInstalledFiles(root);
    expect(kindOf(files.read(path, 100))).toBe(kind);
    expect(kindOf(files.digest(path))).toBe(kind);
  });

  it('have one limit for all calls, in steps and in bytes', () => {
    const few = createInstalledFiles(root, { maxSteps: 2 });
    expect(kindOf(few.list('node_modules'))).toBe('ok');
    expect(kindOf(few.list('node_modules'))).toBe('budget');
    const small = createInstalledFiles(root, { maxBytes: 6 });
    expect(kindOf(small.digest('node_modules/a/x'))).toBe('ok');
    expect(kindOf(small.digest('node_modules/a/x'))).toBe('budget');
  });
});
