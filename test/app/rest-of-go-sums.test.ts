import { describe, expect, it } from 'vitest';

import { listRestOfGoSums } from '../../src/app/rest-of-go-sums.ts';
import { readInventory } from '../../src/inventory/read-inventory.ts';
import { fakeTree } from '../inventory/fake-tree.ts';

const H1 = `h1:${'A'.repeat(43)}=`;
const FILES = {
  'go.mod': 'module host.example/a\n\ngo 1.22\n\nrequire host.example/b v1.0.0\n',
  'go.sum': `host.example/b v1.0.0 ${H1}\nhost.example/b v1.0.0/go.mod ${H1}\nhost.example/c v1.0.0/go.mod ${H1}\n`,
  'test/go.mod': 'module host.example/d\n\ngo 1.22\n\nrequire host.example/e v1.0.0\n',
  'test/go.sum': `host.example/e v1.0.0 ${H1}\nhost.example/f v1.0.0/go.mod ${H1}\n`,
};

describe('the rest of a go.sum', () => {
  it('is what belongs to no component, of every go.sum that is read', () => {
    const tree = fakeTree(FILES);
    const names = (exclude: readonly string[]) =>
      listRestOfGoSums(readInventory(tree, { exclude }), { head: tree }).map(({ name }) => name);
    expect(names([])).toEqual(['host.example/c', 'host.example/f']);
    expect(names(['test/**'])).toEqual(['host.example/c']);
  });
});
