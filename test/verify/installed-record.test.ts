import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readRecord } from '../../src/verify/installed-record.ts';
import { isStartUpHook, runsCode } from '../../src/verify/start-up-hook.ts';

const hex = createHash('sha256').update('x').digest('hex');
const written = `sha256=${Buffer.from(hex, 'hex').toString('base64url')}`;

describe('a RECORD', () => {
  it('has paths with digests; quotes, CRLF and padding are understood', () => {
    const text = `a.py,${written},1\r\n"b,c.py",${written}=,2\n"d""e.py",,\nRECORD,,\n\n`;
    expect(readRecord(text)).toEqual({
      entries: [
        { path: 'a.py', sha256: hex },
        { path: 'b,c.py', sha256: hex },
        { path: 'd"e.py' },
        { path: 'RECORD' },
      ],
      broken: 0,
    });
  });

  it.each([
    ['too few fields', 'a.py\n'],
    ['too many fields', 'a.py,,,\n'],
    ['no path', `,${written},1\n`],
    ['a quote that never ends', '"a.py,,\nb.py,,\n'],
  ])('with %s counts a broken line', (_title, text) => {
    expect(readRecord(text).broken).toBe(1);
  });

  it.each([
    ['another algorithm', 'md5=abc'],
    ['too short a digest', 'sha256=short'],
    ['too long a digest', `${written}A`],
    ['something before', `x${written}`],
    ['something after', `${written}==`],
  ])('with %s states no digest', (_title, hash) => {
    expect(readRecord(`a.py,${hash},1\n`)).toEqual({ entries: [{ path: 'a.py' }], broken: 0 });
  });

  it.each<[string, readonly string[]]>([
    ['', []],
    ['\n\r\n\n', []],
    ['a,,\nb,,', ['a', 'b']],
    ['"a\nb",,\n"c\r\nd",,\r\n', ['a\nb', 'c\r\nd']],
    ['"a,"",b",,\n', ['a,",b']],
    ['a"b",,\n', ['a"b"']],
    ['"a"b,,\n', ['ab']],
    ['"",,\na,,\n', ['a']],
    ['a\rb,,\n', ['a\rb']],
    ['a,,\r,\nb,,\r\n', ['b']],
    [',x\na,,\n', ['a']],
  ])('is CSV: %j', (text, paths) => {
    expect(readRecord(text).entries.map(({ path }) => path)).toEqual(paths);
  });

  it('of any text never throws, and keeps every path that a writer quotes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })), (paths) => {
        const text = paths.map((path) => `"${path.replaceAll('"', '""')}",${written},1\n`).join('');
        expect(readRecord(text).entries.map(({ path }) => path)).toEqual(paths);
        readRecord(paths.join('\n'));
      }),
      { numRuns: 200 },
    );
  });

  it('has at most 500,000 entries; those beyond are broken', () => {
    const { entries, broken } = readRecord('a,,\n'.repeat(500_002));
    expect([entries.length, broken]).toEqual([500_000, 2]);
  });
});

describe('start-up hooks', () => {
  it.each([
    ['litellm_init.pth', true],
    ['sitecustomize.py', true],
    ['sitecustomize', true],
    ['usercustomize.cpython-311-x86_64-linux-gnu.so', true],
    ['usercustomize.pyc', true],
    ['mysitecustomize.py', false],
    ['sitecustomize_docs.txt', false],
    ['a.pth.txt', false],
    ['.pth', true],
    ['pth', false],
    ['usercustomize.so', true],
    ['sitecustomize.pyd', true],
    ['sitecustomize.py.txt', false],
  ])('%s: %s', (name, expected) => {
    expect(isStartUpHook(name)).toBe(expected);
  });

  it.each([
    ['a.pth', 'import os; os.system("x")\n', true],
    ['a.pth', '/opt/lib\nimport\tos\n', true],
    ['a.pth', '# comment\r\nimport os\r\n', true],
    ['a.pth', '\uFEFFimport os', true],
    ['a.pth', 'x\u0000import os', true],
    ['a.pth', 'lib\u000bimport os', true],
    ['a.pth', './src\nimportant/path\n', false],
    ['a.pth', ' import os\n', false],
    ['a.pth', '', false],
    ['a.pth', '\tx\timport os\n', false],
    ['a.pth', 'x\u2028import os', true],
    ['a.pth', 'import\n', false],
    ['a.pth', 'x\uFEFFimport os', false],
    ['a.pth', 'lib\n\uFEFFimport os', false],
    ['a.pth', 'lib\u0000y', true],
    ['sitecustomize.py', '', true],
    ['sitecustomize.pth.py', 'x', true],
  ])('%s with %j runs code: %s', (name, text, expected) => {
    expect(runsCode(name, Buffer.from(text))).toBe(expected);
    // The bytes may be a part of something larger.
    const around = Buffer.from(`import x\n${text}\nimport y`);
    expect(runsCode(name, around.subarray(9, 9 + Buffer.byteLength(text)))).toBe(expected);
  });
});
