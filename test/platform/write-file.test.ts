import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { writeInside } from '../../src/platform/write-file.ts';

let top: string;
let root: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'countersign-write-'));
  root = join(top, 'root');
  mkdirSync(join(root, 'sub'), { recursive: true });
  writeFileSync(join(root, 'sub', 'file.yml'), 'old\n');
  writeFileSync(join(top, 'outside.yml'), 'outside\n');
});
afterEach(() => {
  chmodSync(join(root, 'sub'), 0o755);
  rmSync(top, { recursive: true, force: true });
});

describe('replacing a file', () => {
  it('writes every byte, keeps the mode, and leaves nothing beside it', () => {
    chmodSync(join(root, 'sub', 'file.yml'), 0o751);
    expect(writeInside(root, 'sub/file.yml', '\ufeffnéw\r\n')).toEqual({ ok: true, value: undefined });
    expect(readFileSync(join(root, 'sub', 'file.yml'))).toEqual(Buffer.from('\ufeffnéw\r\n'));
    expect(statSync(join(root, 'sub', 'file.yml')).mode & 0o777).toBe(0o751);
    expect(readdirSync(join(root, 'sub'))).toEqual(['file.yml']);
  });

  it('leaves another name of the file as it was', () => {
    linkSync(join(root, 'sub', 'file.yml'), join(top, 'hard.yml'));
    expect(writeInside(root, 'sub/file.yml', 'new\n').ok).toBe(true);
    expect(readFileSync(join(top, 'hard.yml'), 'utf8')).toBe('old\n');
  });

  it.each([
    '../outside.yml',
    'sub/../../outside.yml',
    '/etc/hosts',
    './sub/file.yml',
    'sub//file.yml',
    '',
    'sub/file.yml\0',
    'sub/none.yml',
    'sub',
  ])('refuses %j', (path) => {
    expect(writeInside(root, path, 'new\n').ok).toBe(false);
    expect(readFileSync(join(root, 'sub', 'file.yml'), 'utf8')).toBe('old\n');
    expect(readFileSync(join(top, 'outside.yml'), 'utf8')).toBe('outside\n');
  });

  it('F01 refuses every link, in the path and at its end, within the root too', () => {
    symlinkSync(join(top, 'outside.yml'), join(root, 'link.yml'));
    symlinkSync(top, join(root, 'up'));
    symlinkSync('sub', join(root, 'alias'));
    for (const path of ['link.yml', 'up/outside.yml', 'alias/file.yml']) {
      expect(writeInside(root, path, 'new\n')).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
    }
    expect(readFileSync(join(top, 'outside.yml'), 'utf8')).toBe('outside\n');
    expect(readFileSync(join(root, 'sub', 'file.yml'), 'utf8')).toBe('old\n');
  });

  it('a failure leaves the file as it was and nothing beside it', () => {
    chmodSync(join(root, 'sub', 'file.yml'), 0o444);
    expect(writeInside(root, 'sub/file.yml', 'new\n')).toMatchObject({ ok: false });
    expect(readFileSync(join(root, 'sub', 'file.yml'), 'utf8')).toBe('old\n');
    expect(readdirSync(join(root, 'sub'))).toEqual(['file.yml']);
  });

  it.skipIf(process.getuid?.() === 0)('F09 a directory that may not be written is an error', () => {
    chmodSync(join(root, 'sub'), 0o555);
    expect(writeInside(root, 'sub/file.yml', 'new\n')).toMatchObject({
      ok: false,
      error: { kind: 'not-permitted' },
    });
    expect(readFileSync(join(root, 'sub', 'file.yml'), 'utf8')).toBe('old\n');
  });
});
