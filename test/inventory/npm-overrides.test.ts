import { describe, expect, it } from 'vitest';

import { packageJson } from '../../src/inventory/package-json.ts';
import { pnpmLock } from '../../src/inventory/pnpm-lock.ts';
import { pyproject } from '../../src/inventory/pyproject.ts';
import { overriddenName } from '../../src/inventory/npm-overrides.ts';
import { parseText } from './parse-text.ts';

describe('overrides', () => {
  it.each([
    ['a', 'a'],
    ['a@^1.0.0', 'a'],
    ['@scope/a', '@scope/a'],
    ['@scope/a@npm:1.x', '@scope/a'],
    ['**/a', 'a'],
    ['**/@scope/a', '@scope/a'],
    ['parent/a', 'a'],
    ['@scope/parent/a', 'a'],
    ['parent/@scope/a@1', '@scope/a'],
    ['parent@1>a@2', 'a'],
    ['@s/parent>@scope/a', '@scope/a'],
    ['', ''],
  ])('%s is about %s', (selector, name) => {
    expect(overriddenName(selector)).toBe(name);
  });

  it('reads those of npm (nested), Yarn and pnpm from the manifest', () => {
    const [project] = parseText(
      packageJson,
      JSON.stringify({
        overrides: { a: '1', b: { '.': '2', c: '3' } },
        resolutions: { '**/d': '4' },
        pnpm: { overrides: { 'e@<5': '5' } },
      }),
    ).projects;
    expect(project?.overrides).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('P04 stops in nested overrides, and takes none from what is no object', () => {
    const deep = `${'{"a":'.repeat(60)}"1"${'}'.repeat(60)}`;
    expect(parseText(packageJson, `{"overrides":${deep}}`).projects[0]?.overrides).toEqual(['a']);
    expect(parseText(packageJson, '{"overrides":["a"],"resolutions":"b"}').projects[0]).not.toHaveProperty(
      'overrides',
    );
  });

  it('reads those that pnpm wrote into its lockfile', () => {
    const lock = `lockfileVersion: '9.0'

overrides:
  vue: 3.2.40
  foo>@scope/bar: ^1.0.0

importers:

  .:
    dependencies:
      vue:
        specifier: 3.2.40
        version: 3.2.40

  packages/x: {}

packages:

  vue@3.2.40:
    resolution: {integrity: sha512-AAAA}

snapshots:

  vue@3.2.40: {}
`;
    const parsed = parseText(pnpmLock, lock, { path: 'pnpm-lock.yaml' });
    expect(parsed.projects.map(({ dir, overrides }) => [dir, overrides])).toEqual([
      ['.', ['vue', '@scope/bar']],
      ['packages/x', undefined],
    ]);
  });

  it('knows a Python project whose build backend adds dependencies', () => {
    const of = (dynamic: string): unknown =>
      parseText(pyproject, `[project]\nname = "x"\ndynamic = [${dynamic}]\n`).projects[0]?.dynamic;
    expect(of('"version", "dependencies"')).toBe(true);
    expect(of('"optional-dependencies"')).toBe(true);
    expect(of('"version"')).toBeUndefined();
  });
});
