import { describe, expect, it } from 'vitest';

import { listRestOfVerification } from '../../src/app/rest-of-verification.ts';
import { readInventory } from '../../src/inventory/read-inventory.ts';
import { fakeTree } from '../inventory/fake-tree.ts';

const METADATA = 'gradle/verification-metadata.xml';
const metadata = (digests: Readonly<Record<string, string>>): string =>
  `<verification-metadata><components>${Object.entries(digests)
    .map(
      ([name, char]) =>
        `<component group="g" name="${name}" version="1"><artifact name="${name}-1.jar"><sha256 value="${char.repeat(64)}"/></artifact></component>`,
    )
    .join('\n')}</components></verification-metadata>\n`;

const FILES = {
  'app/gradle.lockfile': 'g:used:1=runtimeClasspath\nempty=\n',
  [METADATA]: metadata({ used: 'a', plugin: 'b', parent: 'c' }),
  [`alone/${METADATA}`]: metadata({ other: 'd' }),
};

describe('the rest of a verification metadata', () => {
  const namesOf = (
    files: Readonly<Record<string, string>>,
    options: { readonly base?: Readonly<Record<string, string>>; readonly exclude?: readonly string[] } = {},
  ): string[] => {
    const tree = fakeTree(files);
    const inventory = readInventory(tree, { exclude: options.exclude ?? [] });
    return listRestOfVerification(inventory, {
      head: tree,
      ...(options.base === undefined ? {} : { base: fakeTree(options.base) }),
    }).map(({ name, locations }) => `${name} ${locations[0]?.file}:${locations[0]?.line}`);
  };

  it('is what belongs to no component of its build’s lockfiles; without any it is the inventory', () => {
    expect(namesOf(FILES)).toEqual([`g:parent ${METADATA}:3`, `g:plugin ${METADATA}:2`]);
    expect(namesOf({ [METADATA]: FILES[METADATA] ?? '' })).toEqual([]);
    expect(namesOf(FILES, { exclude: ['gradle/**'] })).toEqual([]);
  });

  it('with a base is what changed', () => {
    expect(namesOf(FILES, { base: FILES })).toEqual([]);
    const before = { ...FILES, [METADATA]: metadata({ used: 'x', plugin: 'x', parent: 'c' }) };
    expect(namesOf(FILES, { base: before })).toEqual([`g:plugin ${METADATA}:2`]);
    expect(namesOf(FILES, { base: {} })).toHaveLength(2);
  });
});
