import { describe, expect, it } from 'vitest';

import { satisfies } from '../../src/domain/version.ts';
import { translatePoetryRange } from '../../src/inventory/poetry-range.ts';
import { pyproject } from '../../src/inventory/pyproject.ts';
import { parseFiles, problems } from './parse-files.ts';

describe('pyproject.toml', () => {
  it('declares dependencies, extras, groups and build requirements, each with its line', () => {
    const text = `[build-system]
requires = ["hatchling>=1.25"]

[project]
name = "Demo.App"
version = "1.0"
dependencies = [
    "Alpha_Lib[fast]>=1,<2 ; python_version > '3.8'", # a comment with ] and "
    "beta @ git+https://github.com/acme/beta@main",
    "local",
]

[project.optional-dependencies]
plot = ["plotter==3.*"]

[dependency-groups]
test = ["tester", { include-group = "lint" }]
lint = ["linter ~= 2.0"]

[tool.pdm.dev-dependencies]
old = ["-e file:///x#egg=skipped", "older"]

[tool.uv]
dev-dependencies = ["uvdev"]

[tool.uv.sources]
local = { path = "../local" }
`;
    const parsed = parseFiles(pyproject, { 'sub/pyproject.toml': text });
    expect(problems(parsed)).toEqual([]);
    expect(parsed.declarations.map((it) => [it.name, it.range, it.scope, it.kind, it.location.line])).toEqual(
      [
        ['alpha-lib', '>=1,<2', 'runtime', 'registry', 8],
        ['beta', '', 'runtime', 'git', 9],
        ['local', '', 'runtime', 'path', 10],
        ['plotter', '==3.*', 'optional', 'registry', 14],
        ['tester', '', 'dev', 'registry', 17],
        ['linter', '~= 2.0', 'dev', 'registry', 18],
        ['older', '', 'dev', 'registry', 21],
        ['uvdev', '', 'dev', 'registry', 24],
        ['hatchling', '>=1.25', 'build', 'registry', 2],
      ],
    );
    expect(parsed.projects).toEqual([
      { dir: 'sub', ecosystem: 'pypi', name: 'demo-app', version: '1.0', dependsOn: [] },
    ]);
  });

  it('reads the tables of Poetry, without python itself', () => {
    const text = `[tool.poetry]
name = "demo"
version = "0.1"
[tool.poetry.dependencies]
python = "^3.9"
caret = "^1.2"
many = [{ version = "^1", python = "<3.9" }, { version = "^2", python = ">=3.9" }]
opt = { version = "*", optional = true }
gitted = { git = "https://github.com/acme/x" }
[tool.poetry.group.dev.dependencies]
tool = "~2.1"
[tool.poetry.dev-dependencies]
old = "1.0"
`;
    const parsed = parseFiles(pyproject, { 'pyproject.toml': text });
    expect(parsed.declarations.map((it) => [it.name, it.range, it.scope, it.kind])).toEqual([
      ['caret', '>=1.2,<2', 'runtime', 'registry'],
      ['many', '>=1,<2', 'runtime', 'registry'],
      ['many', '>=2,<3', 'runtime', 'registry'],
      ['opt', '', 'optional', 'registry'],
      ['gitted', '', 'runtime', 'git'],
      ['old', '==1.0', 'dev', 'registry'],
      ['tool', '>=2.1,<2.2', 'dev', 'registry'],
    ]);
  });

  it('holds nothing when it only configures tools, and says what is broken otherwise', () => {
    expect(parseFiles(pyproject, { 'pyproject.toml': '[tool.black]\nline-length = 100\n' })).toMatchObject({
      declarations: [],
      projects: [],
      problems: [],
    });
    const bad = '[project]\nname = "x"\ndependencies = [\n  "ok",\n  "a\\u202eb",\n  "c >",\n]\n';
    expect(problems(parseFiles(pyproject, { 'pyproject.toml': bad }))).toEqual([
      'broken bad-name :5',
      'broken bad-syntax :6',
    ]);
    const shape = '[project]\ndependencies = "alpha"\n';
    expect(problems(parseFiles(pyproject, { 'pyproject.toml': shape }))).toEqual(['broken bad-structure :2']);
  });
});

describe('translatePoetryRange', () => {
  it('says the same in PEP 440', () => {
    const table: [string, string][] = [
      ['^1.2.3', '>=1.2.3,<2'],
      ['^0.2.3', '>=0.2.3,<0.3'],
      ['^0.0.3', '>=0.0.3,<0.0.4'],
      ['^0.0', '>=0.0,<0.1'],
      ['^0', '>=0,<1'],
      ['~1.2.3', '>=1.2.3,<1.3'],
      ['~1', '>=1,<2'],
      ['1.2', '==1.2'],
      ['1.*', '==1.*'],
      ['*', ''],
      ['>=1, !=1.5', '>=1,!=1.5'],
      ['^1 || ^2', '^1 || ^2'],
    ];
    for (const [poetry, pep440] of table) expect(translatePoetryRange(poetry), poetry).toBe(pep440);
  });

  it('gives ranges that can be decided', () => {
    expect(satisfies('pypi', '1.9.9', translatePoetryRange('^1.2'))).toBe(true);
    expect(satisfies('pypi', '2.0.0', translatePoetryRange('^1.2'))).toBe(false);
    expect(satisfies('pypi', '1.2', translatePoetryRange('1.2'))).toBe(true);
    expect(satisfies('pypi', '1.0', translatePoetryRange('^1 || ^2'))).toBeUndefined();
  });
});
