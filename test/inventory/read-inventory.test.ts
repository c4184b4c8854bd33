import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { parsePurl, type Purl } from '../../src/domain/purl.ts';
import type { Inventory, InventoryFormat, ParsedComponent } from '../../src/inventory/format.ts';
import { printInventoryJson, toInventoryJson } from '../../src/inventory/inventory-json.ts';
import { renderInventoryText } from '../../src/inventory/inventory-text.ts';
import { readInventory, type InventoryOptions } from '../../src/inventory/read-inventory.ts';
import { createWorkTree } from '../../src/platform/file-tree.ts';
import { fakeTree } from './fake-tree.ts';

const LOCK = JSON.stringify({
  name: 'app',
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', dependencies: { a: '^1.0.0' } },
    'node_modules/a': {
      version: '1.0.0',
      resolved: 'https://registry.example/a/-/a-1.0.0.tgz',
      integrity: `sha512-${'A'.repeat(86)}==`,
    },
  },
});
const WORKFLOW = 'jobs: {a: {steps: [{uses: x/y@v1}]}}\n';

function purl(text: string): Purl {
  const parsed = parsePurl(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

function status(inventory: Inventory): string[] {
  return inventory.files.map((file) => `${file.path} ${file.format} ${file.status} ${file.components}`);
}

/** A format of the test's own: each line is a purl, a scope and what it depends on. */
function lineFormat(extra: Partial<InventoryFormat> = {}): InventoryFormat {
  return {
    id: 'lines',
    title: 'lines',
    ecosystem: 'npm',
    role: 'lock',
    files: ['*.lines'],
    matches: (path) => path.endsWith('.lines'),
    parse: ({ path, text }) => ({
      components: text
        .split('\n')
        .filter((line) => line.startsWith('pkg:'))
        .map((line, i): ParsedComponent => {
          const [id = '', scope = 'runtime', ...edges] = line.split(' ');
          return {
            purl: purl(id),
            ecosystem: 'npm',
            name: id,
            version: '1',
            scope: scope as ParsedComponent['scope'],
            direct: i === 0 ? false : null,
            integrity: [{ algorithm: 'unknown', digest: '', raw: `r${i}` }],
            source: { kind: 'registry' },
            locations: [{ file: path, line: i + 1 }],
            dependsOn: edges.map(purl),
          };
        }),
      projects: [],
      declarations: [],
      problems: [],
    }),
    ...extra,
  };
}

describe('reading an inventory', () => {
  it('reads every recognised file of a tree', () => {
    const inventory = readInventory(
      fakeTree({
        'package-lock.json': LOCK,
        'package.json': '{"name":"app","dependencies":{"a":"^1.0.0"}}',
        '.github/workflows/ci.yml': WORKFLOW,
        'README.md': '# hello',
      }),
    );
    expect(status(inventory)).toEqual([
      '.github/workflows/ci.yml workflow read 1',
      'package-lock.json npm-lock read 1',
      'package.json package-json read 0',
    ]);
    expect(inventory.problems).toEqual([]);
    expect(inventory.components.map((component) => [component.purl, component.lockfile])).toEqual([
      ['pkg:github/x/y@v1', '.github/workflows/ci.yml'],
      ['pkg:npm/a@1.0.0', 'package-lock.json'],
    ]);
    expect(inventory.files[1]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has no files for an empty tree, so that nothing scanned never looks like nothing wrong', () => {
    const inventory = readInventory(fakeTree({ 'README.md': 'x', 'src/main.c': 'int main;' }));
    expect(inventory).toEqual({ files: [], components: [], projects: [], declarations: [], problems: [] });
    expect(printInventoryJson(inventory)).toBe('{\n"files": [],\n"components": []\n}\n');
    expect(renderInventoryText(inventory, { color: false })).toContain('Nothing was found to examine');
  });

  it('keeps the good files beside a broken one', () => {
    const inventory = readInventory(
      fakeTree({
        '.github/workflows/bad.yml': 'jobs: [\n',
        '.github/workflows/good.yml': WORKFLOW,
        'a/package-lock.json': '{"lockfileVersion": 3',
        'b/package-lock.json': LOCK,
      }),
    );
    expect(inventory.components).toHaveLength(2);
    expect(inventory.files.filter((file) => file.status === 'broken').map((file) => file.path)).toEqual([
      '.github/workflows/bad.yml',
      'a/package-lock.json',
    ]);
    expect(inventory.files[0]?.reason).toMatch(/not valid YAML/);
    expect(inventory.problems.map(({ severity }) => severity)).toEqual(['broken', 'broken']);
  });

  it.each([
    ['UTF-16 little endian', Buffer.from('\ufeff{"lockfileVersion":3}', 'utf16le')],
    ['UTF-16 big endian', Buffer.from('\ufeff{"lockfileVersion":3}', 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(LOCK, 'utf16le')],
    ['NUL bytes', Buffer.concat([Buffer.from(LOCK), Buffer.from([0])])],
    ['overlong UTF-8', Buffer.concat([Buffer.from(LOCK), Buffer.from([0xc0, 0xaf])])],
    ['encoded surrogates', Buffer.concat([Buffer.from(LOCK), Buffer.from([0xed, 0xa0, 0x80])])],
    ['Latin-1', Buffer.concat([Buffer.from(LOCK), Buffer.from([0xe4])])],
  ])('P12: refuses %s', (_, bytes) => {
    const inventory = readInventory(fakeTree({ 'package-lock.json': bytes }));
    expect(inventory.files).toMatchObject([{ status: 'broken', components: 0 }]);
    expect(inventory.problems).toMatchObject([
      { code: 'bad-encoding', severity: 'broken', location: { file: 'package-lock.json', line: 1 } },
    ]);
  });

  it('P12: strips a UTF-8 byte order mark and reads CRLF', () => {
    const crlf = `\ufeff${JSON.stringify(JSON.parse(LOCK), null, 2).replaceAll('\n', '\r\n')}`;
    expect(readInventory(fakeTree({ 'package-lock.json': crlf })).components).toHaveLength(1);
  });

  it('holds the size limits: at the limit it reads, one byte more it refuses', () => {
    const limits = { maxFileBytes: LOCK.length, maxYamlBytes: WORKFLOW.length };
    const files = (more: string): Record<string, string> => ({
      'package-lock.json': `${LOCK}${more}`,
      '.github/workflows/ci.yml': `${WORKFLOW}${more}`,
    });
    expect(readInventory(fakeTree(files('')), { limits }).components).toHaveLength(2);
    const inventory = readInventory(fakeTree(files(' ')), { limits });
    expect(inventory.components).toEqual([]);
    expect(inventory.problems.map(({ code }) => code)).toEqual(['file-too-large', 'file-too-large']);
  });

  it('makes one component of several entries with one purl', () => {
    const { components } = readInventory(
      fakeTree({
        'a.lines':
          'pkg:npm/b@1 dev\npkg:npm/a@1 runtime pkg:npm/b@1 pkg:npm/gone@1\npkg:npm/b@1 runtime pkg:npm/a@1\n',
        'b.lines': 'pkg:npm/b@1 optional\n',
      }),
      { formats: [lineFormat()] },
    );
    expect(components.map(({ purl: id, lockfile }) => `${id} ${lockfile}`)).toEqual([
      'pkg:npm/a@1 a.lines',
      'pkg:npm/b@1 a.lines',
      'pkg:npm/b@1 b.lines',
    ]);
    expect(components[1]).toMatchObject({
      scope: 'runtime',
      direct: null,
      dependsOn: ['pkg:npm/a@1'],
      integrity: [{ raw: 'r0' }, { raw: 'r2' }],
      locations: [
        { file: 'a.lines', line: 1 },
        { file: 'a.lines', line: 3 },
      ],
    });
    expect(components[0]?.dependsOn).toEqual(['pkg:npm/b@1']);
  });

  it('sorts by code points, whatever the locale and the order of the tree', () => {
    const ids = ['pkg:npm/Z@1', 'pkg:npm/a@1', 'pkg:npm/b@10', 'pkg:npm/b@9'];
    for (const order of [ids, ids.toReversed()]) {
      const { components } = readInventory(fakeTree({ 'x.lines': order.join('\n') }), {
        formats: [lineFormat()],
      });
      expect(components.map((component) => component.purl)).toEqual(ids);
    }
  });

  it('turns a bug in a reader into a broken file, not into an end of the run', () => {
    const formats = [
      lineFormat({
        parse: () => {
          throw new TypeError('secret of the implementation');
        },
      }),
    ];
    const inventory = readInventory(fakeTree({ 'x.lines': 'a' }), { formats });
    expect(inventory.files).toMatchObject([{ status: 'broken' }]);
    expect(inventory.problems).toMatchObject([{ code: 'internal', severity: 'broken' }]);
    expect(inventory.problems[0]?.message).not.toContain('secret');
  });

  it('bounds the problems of one file and says how many more there are', () => {
    const formats = [
      lineFormat({
        parse: () => ({
          components: [],
          projects: [],
          declarations: [],
          problems: Array.from({ length: 5000 }, (_, i) => ({
            code: 'bad-name' as const,
            severity: i === 4999 ? ('broken' as const) : ('unsupported' as const),
            message: `p${i}`,
            location: { file: 'x.lines', line: i + 1 },
          })),
        }),
      }),
    ];
    const inventory = readInventory(fakeTree({ 'x.lines': 'a' }), { formats });
    expect(inventory.problems).toHaveLength(101);
    expect(inventory.problems.some(({ message }) => message.includes('4900 further'))).toBe(true);
    expect(inventory.files[0]?.status).toBe('broken');
  });

  it('lets the text decide between formats of one path', () => {
    const formats = [
      lineFormat({ id: 'first', accepts: (text) => text.startsWith('1') }),
      lineFormat({ id: 'second', accepts: (text) => !text.startsWith('1') }),
    ];
    const read = (text: string): string | undefined =>
      readInventory(fakeTree({ 'x.lines': text }), { formats }).files[0]?.format;
    expect([read('1'), read('2')]).toEqual(['first', 'second']);
  });

  it('gives readers the paths of the tree and siblings as text, and nothing outside of it', () => {
    const seen: unknown[] = [];
    const formats = [
      lineFormat({
        parse: ({ read, paths }) => {
          seen.push(paths?.(), read('b.txt')?.text, read('bad.txt'), read('../x'), read('gone'));
          return { components: [], projects: [], declarations: [], problems: [] };
        },
      }),
    ];
    const bad = Buffer.from([0xff]);
    readInventory(fakeTree({ 'a.lines': '', 'b.txt': '\ufeffhi', 'bad.txt': bad }), { formats });
    expect(seen).toEqual([['a.lines', 'b.txt', 'bad.txt'], 'hi', undefined, undefined, undefined]);
  });

  it('counts a file that another one reads in once, and lists it', () => {
    const inventory = readInventory(
      fakeTree({
        'requirements.txt': '-r base.txt\nb==1\n',
        'base.txt': 'a==1\n',
        'requirements-dev.txt': '-r requirements.txt\nc==1\n',
      }),
    );
    expect(inventory.components.map(({ purl: id, lockfile }) => `${id} ${lockfile}`)).toEqual([
      'pkg:pypi/a@1 requirements.txt',
      'pkg:pypi/b@1 requirements.txt',
      'pkg:pypi/c@1 requirements-dev.txt',
    ]);
    expect(inventory.files.map(({ path, status: what }) => `${path} ${what}`)).toEqual([
      'base.txt read',
      'requirements-dev.txt read',
      'requirements.txt read',
    ]);
    expect(inventory.files[0]?.reason).toBe('read as part of requirements.txt');
  });

  it.each(['-c', '-r'])(
    'never takes a lockfile of another format for a part of requirements (%s)',
    (option) => {
      const inventory = readInventory(
        fakeTree({
          'requirements.txt': `a==1\n${option} web/package-lock.json\n`,
          'web/package-lock.json': LOCK,
        }),
      );
      const file = inventory.files.find(({ path }) => path === 'web/package-lock.json');
      expect(file).toMatchObject({ format: 'npm-lock', status: 'read' });
      expect(file?.components).toBeGreaterThan(0);
      expect(inventory.components.some(({ lockfile }) => lockfile === 'web/package-lock.json')).toBe(true);
    },
  );

  it('leaves requirements that another file only narrows by what they are', () => {
    const inventory = readInventory(
      fakeTree({ 'requirements.txt': 'a>=1\nb==2\n', 'a-requirements.txt': 'c==3\n-c requirements.txt\n' }),
    );
    expect(inventory.components.map(({ purl: id, lockfile }) => `${id} ${lockfile}`)).toEqual([
      'pkg:pypi/a requirements.txt',
      'pkg:pypi/b@2 requirements.txt',
      'pkg:pypi/c@3 a-requirements.txt',
    ]);
  });

  it('ends when files read in each other', () => {
    const inventory = readInventory(
      fakeTree({
        'requirements.txt': '-r requirements-a.txt\nb==1\n',
        'requirements-a.txt': '-r requirements.txt\na==1\n',
      }),
    );
    expect(inventory.components.map((component) => component.purl)).toEqual(['pkg:pypi/a@1', 'pkg:pypi/b@1']);
    expect(inventory.files).toHaveLength(2);
  });

  it('lists what the policy leaves out, and reads only what is wanted', () => {
    const tree = fakeTree({
      'a/package-lock.json': LOCK,
      'test/fixtures/package-lock.json': '{',
      'deno.lock': '{}',
    });
    const left = readInventory(tree, { exclude: ['fixtures', 'deno.lock'] });
    expect(status(left)).toEqual([
      'a/package-lock.json npm-lock read 1',
      'deno.lock deno-lock unsupported 0',
      'test/fixtures/package-lock.json npm-lock unsupported 0',
    ]);
    expect(left.files[2]?.reason).toBe('left out by the policy (exclude)');
    expect(left.problems).toEqual([]);
    expect(readInventory(tree, { only: ['a'] }).files.map(({ path }) => path)).toEqual([
      'a/package-lock.json',
    ]);
  });

  it('tells vendored code from a directory that is only called vendor', () => {
    const files = (marker: string): Record<string, string> => ({
      [marker]: '',
      'app/vendor/pkg/package-lock.json': LOCK,
      'lib/vendor/package-lock.json': LOCK,
    });
    for (const marker of [
      'app/vendor/modules.txt',
      'app/vendor/autoload.php',
      'app/vendor/pkg/.cargo-checksum.json',
    ]) {
      expect(status(readInventory(fakeTree(files(marker))))).toEqual([
        'app/vendor/pkg/package-lock.json npm-lock unsupported 0',
        'lib/vendor/package-lock.json npm-lock read 1',
      ]);
    }
    expect(readInventory(fakeTree(files('app/vendor/readme'))).components).toHaveLength(2);
  });

  it('F02: a truncated walk is never a pass', () => {
    const { problems } = readInventory(
      fakeTree({ 'package-lock.json': LOCK }, [
        { path: 'deep', code: 'walk-truncated', reason: 'lies too deep' },
      ]),
    );
    expect(problems).toMatchObject([
      { code: 'walk-truncated', severity: 'unsupported', location: { file: 'deep' } },
    ]);
  });

  it('says when the files cannot be listed', () => {
    const { problems } = readInventory({
      ...fakeTree({}),
      list: () => ({ ok: false, error: { kind: 'not-found', message: 'no such commit' } }),
    });
    expect(problems).toMatchObject([{ severity: 'broken' }]);
  });

  it('F02: reads 10,000 lockfiles in a bounded time', () => {
    const files = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [`d${i}/package-lock.json`, LOCK]),
    );
    const started = performance.now();
    expect(readInventory(fakeTree(files)).components).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('reading an inventory from disk', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'inventory-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const read = (options?: InventoryOptions): Inventory => readInventory(createWorkTree(root), options);

  it('F01: makes links, directories and links to devices broken files', () => {
    symlinkSync('/proc/self/environ', join(root, 'package-lock.json'));
    symlinkSync('/dev/zero', join(root, 'yarn.lock'));
    mkdirSync(join(root, 'uv.lock'));
    mkdirSync(join(root, 'poetry.lock'));
    writeFileSync(join(root, 'poetry.lock', 'x'), '');
    symlinkSync('nowhere', join(root, 'pnpm-lock.yaml'));
    const inventory = read();
    expect(status(inventory)).toEqual([
      'package-lock.json npm-lock broken 0',
      'pnpm-lock.yaml pnpm-lock broken 0',
      'poetry.lock poetry-lock broken 0',
      'uv.lock uv-lock broken 0',
      expect.stringMatching(/^yarn\.lock yarn-\w+-lock broken 0$/),
    ]);
    expect(inventory.problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'file-outside-root broken',
      'file-not-regular broken',
      'file-not-regular broken',
      'file-not-regular broken',
      'file-outside-root broken',
    ]);
  });

  it('F01: takes a link to a file that is read anyway for what it is', () => {
    mkdirSync(join(root, 'a'));
    writeFileSync(join(root, 'a', 'package-lock.json'), LOCK);
    symlinkSync('a/package-lock.json', join(root, 'package-lock.json'));
    symlinkSync('a', join(root, 'b'));
    const inventory = read();
    expect(status(inventory)).toEqual([
      'a/package-lock.json npm-lock read 1',
      'package-lock.json npm-lock unsupported 0',
    ]);
    expect(inventory.problems).toEqual([]);
  });

  it('shows an empty directory for what it is', () => {
    expect(read()).toEqual({ files: [], components: [], projects: [], declarations: [], problems: [] });
  });
});

describe('the inventory as JSON and text', () => {
  const inventory = readInventory(
    fakeTree({ 'package-lock.json': LOCK, 'deno.lock': '{}', '.github/workflows/a\u202e.yml': WORKFLOW }),
  );

  it('has exactly the documented keys', () => {
    const json = toInventoryJson(inventory);
    expect(Object.keys(json)).toEqual(['files', 'components']);
    expect(json.files.map((file) => Object.keys(file))).toEqual([
      ['path', 'format', 'status'],
      ['path', 'format', 'status', 'reason'],
      ['path', 'format', 'status'],
    ]);
    expect(json.components[1]).toEqual({
      purl: 'pkg:npm/a@1.0.0',
      name: 'a',
      version: '1.0.0',
      scope: 'runtime',
      direct: true,
      integrity: [`sha512-${'A'.repeat(86)}==`],
      locations: [{ file: 'package-lock.json', line: 1 }],
      dependsOn: [],
    });
    expect(JSON.parse(printInventoryJson(inventory))).toEqual(json);
  });

  it('prints a table, trouble first, with nothing in it that acts on a terminal', () => {
    const text = renderInventoryText(inventory, { color: false });
    const rows = text.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(rows.slice(0, 5)).toEqual([
      ['2 components in 3 files'],
      [''],
      ['unsupported', 'deno.lock', 'deno-lock', 'Deno files are not read yet'],
      ['read', '.github/workflows/a\\u202e.yml', 'workflow', '1 component'],
      ['read', 'package-lock.json', 'npm-lock', '1 component'],
    ]);
    expect(text).toContain('\\u202e');
    expect(text).not.toContain('\u202e');
    expect(text).toMatch(/^ {2}x\/y {2}v1 {2}build {2}direct {2}loose$/m);
    expect(text).toMatch(/^ {2}a {2}1\.0\.0 {2}runtime {2}direct$/m);
  });

  it('colours only when asked', () => {
    expect(renderInventoryText(inventory, { color: true })).toContain('\u001b[');
    expect(renderInventoryText(inventory, { color: false })).not.toContain('\u001b');
  });
});
