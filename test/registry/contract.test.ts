import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createRegistries } from '../../src/registry/index.ts';
import { createFakeRegistry } from '../support/fake-registry.ts';
import { startRegistryServer } from '../support/registry-server.ts';
import type { Shelf } from '../support/shelf.ts';
import { registryContract } from './contract.ts';

function shelfOf(ecosystem: Shelf['ecosystem'], names: readonly [string, string], v = ''): Shelf {
  return {
    ecosystem,
    packages: names.map((name) => ({
      name,
      versions: [
        { version: `${v}1.0.0`, at: '2024-01-01T10:00:00Z' },
        { version: `${v}1.1.0`, at: '2024-03-01T10:00:00Z', yanked: true },
        { version: `${v}1.2.0`, at: '2024-05-01T10:00:00Z' },
      ],
    })),
  };
}

/** Where there is no yanking, or what is yanked is not there. */
function withoutYanked(shelf: Shelf): Shelf {
  return {
    ...shelf,
    packages: shelf.packages.map((item) => ({
      ...item,
      versions: item.versions.map(({ version, at }) => ({ version, at })),
    })),
  };
}

const shelves: readonly Shelf[] = [
  withoutYanked(shelfOf('npm', ['left', '@scope/right'])),
  shelfOf('pypi', ['left', 'right-side']),
  shelfOf('golang', ['host.example/Some/left', 'host.example/right'], 'v'),
  shelfOf('cargo', ['left', 'rig']),
  withoutYanked(shelfOf('gem', ['left', 'right_side'])),
  withoutYanked(shelfOf('maven', ['org.example:left', 'org.example.more:right-side'])),
];

for (const shelf of shelves) {
  const { ecosystem } = shelf;
  const open = (base: string, close: () => Promise<void>) => {
    const created = createRegistries({
      env: { HOME: '/nonexistent' },
      homeDir: mkdtempSync(join(tmpdir(), 'home-')),
      cacheDir: false,
      offline: false,
      policyRegistries: { [ecosystem]: base },
    });
    if (!created.ok) throw new Error(created.error.message);
    const { registries } = created.value;
    const registry = registries.find((item) => item.ecosystem === ecosystem);
    if (registry === undefined) throw new Error('no such registry');
    return {
      registry,
      close: async () => {
        await created.value.finish();
        await close();
      },
    };
  };
  registryContract(`the ${ecosystem} adapter`, {
    shelf,
    isDated: ecosystem !== 'maven',
    start: async () => {
      const server = await startRegistryServer(shelf);
      return open(server.base, () => server.close());
    },
    startUnreachable: async () => {
      const server = await startRegistryServer(shelf);
      await server.close();
      return open(server.base, () => Promise.resolve());
    },
  });
  registryContract(`the ${ecosystem} fake`, {
    shelf,
    start: () => Promise.resolve({ registry: createFakeRegistry(shelf), close: () => Promise.resolve() }),
  });
}
