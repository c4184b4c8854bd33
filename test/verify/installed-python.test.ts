import { describe, expect, it } from 'vitest';

import type { FoundDistribution } from '../../src/verify/installed-environment.ts';
import { compareEnvironment } from '../../src/verify/installed-python.ts';
import { component } from '../rules/helpers.ts';

const SITE = '.venv/lib/python3.12/site-packages';

const locked = (name: string, version: string) => component({ ecosystem: 'pypi', name, version });
const found = (name: string, version = '1.0', editable = false): FoundDistribution => ({
  path: `${SITE}/${name}.dist-info`,
  name,
  version,
  editable,
});

function compare(
  components: readonly ReturnType<typeof locked>[],
  distributions: readonly FoundDistribution[],
  own: readonly string[] = [],
) {
  return compareEnvironment(
    { files: ['requirements.txt', 'uv.lock'], components, own: new Set(own) },
    { path: SITE, found: distributions },
  );
}

const states = (...args: Parameters<typeof compare>) =>
  compare(...args).map(({ name, state }) => [name, state]);

describe('an environment against its lockfiles', () => {
  it('is the same by normal name and version', () => {
    expect(compare([locked('my-pkg', '1.0')], [found('My_Pkg')])).toEqual([
      {
        ecosystem: 'pypi',
        path: `${SITE}/My_Pkg.dist-info`,
        name: 'My_Pkg',
        against: 'requirements.txt, uv.lock',
        state: { kind: 'same' },
      },
    ]);
  });

  it.each([
    [['1.0'], '1.0'],
    [['1.0'], '1.0.0'],
    [['2.0', '1.0'], '1.0'],
    [[''], '7'],
    [['no version'], 'no version'],
  ])('locked as %j has %s', (versions, installed) => {
    const components = versions.map((version) => ({ ...locked('a', '1'), version }));
    expect(states(components, [found('a', installed)])).toEqual([['a', { kind: 'same' }]]);
  });

  it.each([
    [['1.0'], '1.1', '1.0'],
    [['2.0', '1.0', '1.5'], '3.0', '1.0, 1.5, 2.0'],
    [['1.0'], '', '1.0'],
    [['1.0'], 'no version', '1.0'],
  ])('locked as %j has another version with %j', (versions, installed, wanted) => {
    const components = versions.map((version) => locked('a', version));
    expect(states(components, [found('a', installed)])).toEqual([
      ['a', { kind: 'other-version', locked: wanted, installed }],
    ]);
  });

  it('has more: what installers bring, the project itself and editable directories are tolerated', () => {
    const distributions = [
      ...['pip', 'Setuptools', 'wheel', 'uv', 'distribute', 'pkg_resources'].map((name) => found(name)),
      found('My.App'),
      found('work', '2.0', true),
      found('evil', '3.0'),
    ];
    expect(states([locked('a', '1.0')], distributions, ['my-app']).slice(0, -1)).toEqual([
      ['pip', { kind: 'extra', version: '1.0', tolerated: true }],
      ['Setuptools', { kind: 'extra', version: '1.0', tolerated: true }],
      ['wheel', { kind: 'extra', version: '1.0', tolerated: true }],
      ['uv', { kind: 'extra', version: '1.0', tolerated: true }],
      ['distribute', { kind: 'extra', version: '1.0', tolerated: true }],
      ['pkg_resources', { kind: 'extra', version: '1.0', tolerated: true }],
      ['My.App', { kind: 'extra', version: '1.0', tolerated: true }],
      ['work', { kind: 'extra', version: '2.0', tolerated: true }],
      ['evil', { kind: 'extra', version: '3.0', tolerated: false }],
    ]);
  });

  it('that is locked is compared, whoever brought it', () => {
    expect(states([locked('pip', '1.0')], [found('pip', '2.0', true)], ['pip'])).toEqual([
      ['pip', { kind: 'other-version', locked: '1.0', installed: '2.0' }],
    ]);
  });

  it('may miss what is locked for others, said once for all versions', () => {
    const components = [locked('b', '2.0'), locked('a', '1.0'), locked('b', '1.0')];
    expect(compare(components, [found('a')]).slice(1)).toEqual([
      {
        ecosystem: 'pypi',
        path: `${SITE}/b`,
        name: 'b',
        against: 'requirements.txt, uv.lock',
        state: { kind: 'missing', version: '1.0, 2.0', expected: false },
      },
    ]);
  });
});
