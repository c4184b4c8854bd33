import { describe, expect, it } from 'vitest';

import { requirementsIn } from '../../src/inventory/requirements-in.ts';
import { requirements } from '../../src/inventory/requirements.ts';
import { find, fixture, parseFiles, parseFixture, problems, table } from './parse-files.ts';

const A = 'a'.repeat(64);

function read(text: string, others: Record<string, string> = {}): ReturnType<typeof parseFiles> {
  return parseFiles(requirements, { 'requirements.txt': text, ...others });
}

describe('requirements files', () => {
  it('knows the names that pip users give them', () => {
    const matched = [
      'requirements.txt',
      'sub/requirements-dev.txt',
      'dev-requirements.txt',
      'requirements/test.txt',
      'constraints.txt',
      'Requirements.txt',
    ];
    expect(matched.filter((path) => !requirements.matches(path))).toEqual([]);
    const others = ['readme.txt', 'requirements.in', 'requirements/x/y.txt', 'src/my_constraints.txt'];
    expect(others.filter((path) => requirements.matches(path))).toEqual([]);
    expect(requirementsIn.matches('requirements/dev.in')).toBe(true);
  });

  it('reads pip-compile output: hashes, both marker versions, direct, edges, setuptools', () => {
    const parsed = parseFixture(requirements, 'python/requirements/compiled.txt');
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual([
      'alpha@1.0.0 unknown direct 2# :8',
      'gamma@3.0 unknown transitive 1# :12',
      'gamma@4.0 unknown transitive 1# :17',
      'testtool@8.3.4 unknown direct 1# :22',
      'setuptools@75.6.0 unknown transitive 1# :29',
    ]);
    expect(find(parsed, 'alpha').dependsOn).toEqual([
      'pkg:pypi/gamma@3.0',
      'pkg:pypi/gamma@4.0',
      'pkg:pypi/setuptools@75.6.0',
    ]);
    expect(find(parsed, 'testtool').dependsOn).toEqual(['pkg:pypi/gamma@4.0']);
    expect(find(parsed, 'alpha').pin).toEqual({
      state: 'exact',
      kind: 'requirement',
      text: 'alpha[fast]==1.0.0',
    });
    expect(find(parsed, 'alpha').source).toEqual({
      kind: 'registry',
      index: 'https://registry.example/simple',
    });
    expect(parsed.projects[0]?.dependsOn).toEqual(['pkg:pypi/alpha@1.0.0', 'pkg:pypi/testtool@8.3.4']);
  });

  it('reads annotations on the same line, and a project named without a file as direct', () => {
    const parsed = read(
      'alpha==1  # via demo-app\nbeta==2  # via alpha, -r extra.in\ngamma==3  # via alpha\n',
      {
        'pyproject.toml': '[project]\nname = "Demo_App"\n',
      },
    );
    expect(table(parsed)).toEqual([
      'alpha@1 runtime direct 0# :1',
      'beta@2 runtime direct 0# :2',
      'gamma@3 runtime transitive 0# :3',
    ]);
    expect(find(parsed, 'alpha').dependsOn).toEqual(['pkg:pypi/beta@2', 'pkg:pypi/gamma@3']);
  });

  it('tells exact from loose and undecidable', () => {
    const parsed = read(
      [
        'exact == 1.0',
        'identity===2.0-local',
        'prefix==1.*',
        'range>=1,<2',
        'bare',
        'both==1.5,!=1.4',
        'paren (>=3)',
        'variable==${VERSION}',
        'epoch==1!2.0.post1',
      ].join('\n'),
    );
    expect(problems(parsed)).toEqual([]);
    expect(parsed.components.map((it) => [it.name, it.version, it.pin?.state, it.constraint])).toEqual([
      ['exact', '1.0', 'exact', undefined],
      ['identity', '2.0-local', 'exact', undefined],
      ['prefix', '', 'loose', '==1.*'],
      ['range', '', 'loose', '>=1,<2'],
      ['bare', '', 'loose', undefined],
      ['both', '1.5', 'exact', undefined],
      ['paren', '', 'loose', '>=3'],
      ['variable', '', 'undecidable', undefined],
      ['epoch', '1!2.0.post1', 'exact', undefined],
    ]);
    expect(parsed.components.every((it) => it.direct === true)).toBe(true);
    expect(parsed.components[2]?.purl).toBe('pkg:pypi/prefix');
  });

  it('does not say what was asked for by name in a file of exact pins alone', () => {
    expect(read('alpha==1\nbeta==2\n').components.map((it) => it.direct)).toEqual([null, null]);
  });

  it('reads addresses, editables, archives and paths', () => {
    const parsed = read(
      [
        '-e .[dev]',
        '-e git+https://user:secret@github.com/acme/one.git@v1.0#egg=one&subdirectory=x',
        'git+https://github.com/acme/two@0123456789abcdef0123456789abcdef01234567#egg=two',
        `three @ https://files.registry.example/three-3.0-py3-none-any.whl#sha256=${A}`,
        'https://files.registry.example/four-4.0.tar.gz ; python_version > "3"',
        './libs/five',
        '-e ./libs/six[extra]',
        'vendor/seven-7.0-py3-none-any.whl',
      ].join('\n'),
      { 'libs/five/pyproject.toml': '[project]\nname = "Five.Real"\n' },
    );
    expect(problems(parsed)).toEqual([]);
    expect(parsed.components.map((it) => [it.name, it.version, it.source.kind, it.pin?.state])).toEqual([
      ['one', '', 'git', 'loose'],
      ['two', '', 'git', 'exact'],
      ['three', '3.0', 'url', 'exact'],
      ['four', '4.0', 'url', 'loose'],
      ['five-real', '', 'path', undefined],
      ['six', '', 'path', undefined],
      ['seven', '7.0', 'path', undefined],
    ]);
    expect(find(parsed, 'one').purl).not.toContain('secret');
    expect(find(parsed, 'three').integrity).toEqual([
      { algorithm: 'sha256', digest: A, raw: `sha256:${A}`, file: 'three-3.0-py3-none-any.whl' },
    ]);
  });

  it('follows -r and -c, ends at cycles, and says which files it read', () => {
    const parsed = parseFiles(requirements, {
      'requirements/dev.txt':
        '-r base.txt\n-c ../constraints.txt\n--requirement=../requirements.txt\nlinter\n',
      'requirements/base.txt': 'alpha\n-r dev.txt\n',
      'constraints.txt': `alpha==1.0 --hash=sha256:${A}\nunused==9\nloose<3\n`,
      'requirements.txt': 'beta==2\n',
    });
    expect(problems(parsed)).toEqual([]);
    expect(parsed.included).toEqual(['requirements/base.txt', 'constraints.txt', 'requirements.txt']);
    expect(table(parsed)).toEqual([
      'linter@ dev direct 0# :4',
      'alpha@1.0 runtime direct 1# :1,1',
      'beta@2 runtime ? 0# :1',
      'unused@9 unknown transitive 0# :2',
    ]);
    expect(find(parsed, 'alpha').locations.map((it) => it.file)).toEqual([
      'requirements/base.txt',
      'constraints.txt',
    ]);
  });

  it('refuses includes that are absent, on the network, or outside the tree', () => {
    const parsed = read(
      '-r gone.txt\n-r https://evil.example/r.txt\n-r ../../etc/passwd\n-r /etc/passwd\n-c ${FILE}\nalpha==1\n',
    );
    expect(problems(parsed)).toEqual([
      'broken file-not-readable :1',
      'unsupported unsupported-feature :2',
      'unsupported file-outside-root :3',
      'unsupported file-outside-root :4',
      'unsupported unsupported-feature :5',
    ]);
    expect(parsed.components.map((it) => it.name)).toEqual(['alpha']);
  });

  it('joins continued lines as pip does, with comments between them and Windows line ends', () => {
    const parsed = read(`alpha==1 \\\r\n  --hash=sha256:${A} \\\r\n  # a comment\r\nbeta==2 # note\r\n`);
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual(['alpha@1 runtime ? 1# :1', 'beta@2 runtime ? 0# :4']);
  });

  it('takes options with and without a value, in every way pip allows', () => {
    const parsed = read(
      `-i https://a.registry.example/simple\n--extra-index-url=https://b.registry.example/simple\n--no-binary :all:\n--pre\n--require-hashes\n--trusted-host x.example\nalpha==1 --hash sha256:${A} --config-settings="--global-option=--x y"\n`,
    );
    expect(problems(parsed)).toEqual([]);
    expect(find(parsed, 'alpha').integrity).toHaveLength(1);
    expect(find(parsed, 'alpha').source).toEqual({
      kind: 'registry',
      index: 'https://a.registry.example/simple https://b.registry.example/simple',
    });
  });

  it('P14: a hash, option or continuation that was cut is broken', () => {
    for (const text of [
      `alpha==1 --hash=sha256:${A.slice(1)}\n`,
      'alpha==1 --hash=\n',
      'alpha==1 --has\n',
      'alpha==1 \\\n',
      'alpha==1 ; python_version < "3.\n',
      'alpha=\n',
      'alpha[fa\n',
    ]) {
      expect(
        problems(read(text)).filter((it) => it.startsWith('broken')),
        text,
      ).toHaveLength(1);
    }
  });

  it('P14: of a compiled file, only a cut after a whole entry can be silent', () => {
    const text = fixture('python/requirements/compiled.txt');
    const full = read(text).components.length;
    let silent = 0;
    for (let length = 0; length < text.length; length++) {
      const part = text.slice(0, length);
      const parsed = read(part);
      const last = parsed.components.at(-1);
      // A last entry that lost its hashes differs from all others, and unhashed-requirement judges it.
      if (problems(parsed).length > 0 || parsed.components.length === full || last?.integrity.length === 0)
        continue;
      silent++;
      // What remains is a whole requirements file itself, so nothing in it can tell; a comparison with the base can.
      expect(part).toMatch(
        /^(?:[^]*--hash=sha256:[0-9a-f]{64} ?(?:\n *(?:#[^\n]*)?)*|(?:#[^\n]*\n?)*(?:--index-url [^\n]*\n?)?)$/,
      );
    }
    expect(silent).toBeGreaterThan(0);
  });

  it('P12: a byte order mark left in front, a NUL and other encodings are never a shorter list', () => {
    expect(problems(read('alp\u0000ha==1\nbeta==1\n'))).toEqual(['broken bad-name :1']);
    expect(problems(read('\u00ffalpha==1\n'))).toEqual(['broken bad-name :1']);
  });

  it('P13: an empty file and one of comments are valid and hold nothing', () => {
    expect(read('')).toMatchObject({ components: [], problems: [] });
    expect(read('# nothing\n\n')).toMatchObject({ components: [], problems: [] });
  });

  it('P15: names the line of a merge conflict', () => {
    expect(problems(read('alpha==1\n<<<<<<< HEAD\nbeta==1\n=======\nbeta==2\n>>>>>>> x\n'))).toEqual([
      'broken merge-conflict :2',
    ]);
  });

  it('N01 N02: refuses names that are none, keeps the rest', () => {
    for (const name of ['a\u202Eb', 'a\u200Bb', '\u0430xios', '__proto__', '-', 'x'.repeat(215)]) {
      const parsed = read(`${name}==1.0\ngood==1\nfine==2\n`);
      expect(
        parsed.components.map((it) => it.name),
        name,
      ).toEqual(['good', 'fine']);
      expect(problems(parsed)).toHaveLength(1);
      expect(problems(parsed)[0]).toMatch(/^broken (?:bad-name|bad-syntax) :1$/);
    }
    const lines = read('a\r::add-mask::x\ngood==1\nfine==1\n');
    expect(lines.components.map((it) => it.name)).toEqual(['a', 'good', 'fine']);
    expect(problems(lines)).toEqual(['broken bad-name :2']);
  });

  it('P03: takes names of object properties as ordinary names', () => {
    const parsed = read('constructor==1  # via toString\ntoString==1  # via -r x.in\nhasOwnProperty==1\n');
    expect(parsed.components.map((it) => it.name)).toEqual(['constructor', 'tostring', 'hasownproperty']);
    expect(find(parsed, 'tostring').dependsOn).toEqual(['pkg:pypi/constructor@1']);
  });

  it('N09: normalises names by PEP 503', () => {
    expect(read('Foo_Bar==1\nfoo-.-bar==1\n').components.map((it) => it.purl)).toEqual([
      'pkg:pypi/foo-bar@1',
      'pkg:pypi/foo-bar@1',
    ]);
  });

  it('N10: keeps a version as text, and refuses one that no purl can hold', () => {
    expect(find(read('alpha==01.0.0+build.1\n'), 'alpha').purl).toBe('pkg:pypi/alpha@01.0.0%2Bbuild.1');
    expect(problems(read(`alpha==1.${'9'.repeat(300)}\nbeta==1\n`))).toEqual(['broken bad-version :1']);
  });

  it('a text that is not a requirements file is unsupported, not read', () => {
    const prose = 'The requirements of this system are as follows.\nIt must be fast, and it must be good.\n';
    expect(problems(read(prose))).toEqual(['unsupported unsupported-feature :1']);
  });

  it('keeps a constraints file of its own: exact pins only, nothing asked for', () => {
    const parsed = parseFiles(requirements, { 'constraints.txt': 'alpha==1\nbeta<2\n' });
    expect(table(parsed)).toEqual(['alpha@1 unknown ? 0# :1']);
    expect(find(parsed, 'alpha').pin).toBeUndefined();
  });

  it('stays linear on hostile lines', () => {
    const started = performance.now();
    for (const text of [
      `a${'-'.repeat(500_000)}`,
      `a[${'b,'.repeat(250_000)}`,
      `a==1${' '.repeat(500_000)}x`,
      `a==1 ${'--hash=sha256:x '.repeat(60_000)}`,
      'a \\\n'.repeat(150_000),
      '# via\n#   a\n'.repeat(50_000),
      `a==1 ; ${'"'.repeat(500_001)}`,
      '-r a.txt\n'.repeat(50_000),
    ]) {
      expect(problems(read(text)).length + text.length).toBeGreaterThan(0);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('pip-compile sources', () => {
  it('declares what is asked for', () => {
    const parsed = parseFiles(requirementsIn, {
      'requirements/dev.in':
        '-r base.in\n-c ../constraints.txt\nAlpha_Lib>=1 ; python_version > "3"\n-e .\nbeta @ git+https://x.example/b\n',
    });
    expect(problems(parsed)).toEqual([]);
    expect(parsed.declarations.map((it) => [it.name, it.range, it.scope, it.kind, it.location.line])).toEqual(
      [
        ['alpha-lib', '>=1', 'dev', 'registry', 3],
        ['beta', '', 'dev', 'git', 5],
      ],
    );
  });
});
