import { describe, expect, it } from 'vitest';

import { readIdentities } from '../../src/app/read-identities.ts';
import type { World } from '../../src/app/world.ts';
import { err } from '../../src/domain/result.ts';
import type { FileTree } from '../../src/ports.ts';
import { IDENTITIES_PATH } from '../../src/verify/identities.ts';
import { fakeTree } from '../inventory/fake-tree.ts';

const file = (id: string) => ({ [IDENTITIES_PATH]: `packages:\n  npm/x: { repository-id: "${id}" }\n` });
const worldOf = (workTree: FileTree, above?: World['above']) => ({ workTree, above }) as unknown as World;
const idIn = (found: ReturnType<typeof readIdentities>) => found.packages.get('npm/x')?.repositoryId;

describe('who is expected', () => {
  it('is what the base says, not what the change brings along', () => {
    const world = worldOf(fakeTree(file('666')));
    const base = { commit: 'b'.repeat(40), tree: fakeTree(file('1')) };
    expect(idIn(readIdentities({ base: 'main' }, world, base))).toBe('1');
    expect(idIn(readIdentities({ base: 'main' }, world, { ...base, tree: fakeTree({}) }))).toBeUndefined();
  });

  it('is nobody when the base cannot be read', () => {
    expect(readIdentities({ base: 'main' }, worldOf(fakeTree(file('666'))), undefined).packages.size).toBe(0);
  });

  it('is what the work tree says without a base, the repository’s where the root has none', () => {
    expect(idIn(readIdentities({}, worldOf(fakeTree(file('1'))), undefined))).toBe('1');
    const above = { prefix: 'a/b/', workTree: fakeTree(file('2')), tree: () => fakeTree(file('3')) };
    const found = readIdentities({}, worldOf(fakeTree({}), above), undefined);
    expect(idIn(found)).toBe('2');
    expect(found.packages.get('npm/x')?.source.file).toBe(`../../${IDENTITIES_PATH}`);
    expect(idIn(readIdentities({}, worldOf(fakeTree(file('1')), above), undefined))).toBe('1');
  });

  it('is a problem when the file is there and cannot be read, or is broken', () => {
    const tree = {
      ...fakeTree({}),
      read: () => err({ kind: 'not-permitted' as const, message: 'a link out' }),
    };
    expect(readIdentities({}, worldOf(tree), undefined).problems).toMatchObject([{ severity: 'broken' }]);
    const broken = fakeTree({ [IDENTITIES_PATH]: 'packages: [\n' });
    expect(readIdentities({}, worldOf(broken), undefined).problems).toMatchObject([
      { severity: 'broken', location: { file: IDENTITIES_PATH } },
    ]);
  });
});
