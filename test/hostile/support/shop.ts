import { startRegistryServer, type RegistryServer } from '../../support/registry-server.ts';
import { sha256Of, sha512Sri, type Shelf } from '../../support/shelf.ts';
import type { Files } from './project.ts';

const DAY = '2024-03-01T10:00:00Z';

/** The names hold letters that Turkish and Swedish order and fold in their own way. */
export const NAMES = ['iota', 'indigo', 'zebra', 'alpha', 'i-am', 'aa-ring'];

const shelfOf = (ecosystem: Shelf['ecosystem']): Shelf => ({
  ecosystem,
  packages: NAMES.map((name) => ({
    name,
    versions: [
      { version: '1.0.0', at: DAY },
      { version: '1.1.0', at: '2024-04-01T10:00:00Z' },
    ],
  })),
});

export interface Shop {
  readonly files: Files;
  readonly env: Readonly<Record<string, string>>;
  readonly servers: readonly RegistryServer[];
  close(): Promise<void>;
}

/** A project of three ecosystems and the registries on loopback that have all of it. */
export async function startShop(): Promise<Shop> {
  const npm = await startRegistryServer(shelfOf('npm'));
  const pypi = await startRegistryServer(shelfOf('pypi'));
  const packages = Object.fromEntries(
    NAMES.map((name) => [
      `node_modules/${name}`,
      {
        version: '1.0.0',
        integrity: sha512Sri(name, '1.0.0'),
        ...(name === 'zebra' ? { dependencies: { alpha: '^1.0.0', iota: '^1.0.0' } } : {}),
      },
    ]),
  );
  const dependencies = Object.fromEntries(NAMES.map((name) => [name, '^1.0.0']));
  return {
    files: {
      'package.json': JSON.stringify({ name: 'shop', version: '1.0.0', dependencies }),
      'package-lock.json': JSON.stringify({
        name: 'shop',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: { '': { name: 'shop', version: '1.0.0', dependencies }, ...packages },
      }),
      'api/requirements.txt': NAMES.map(
        (name) => `${name}==1.0.0 --hash=sha256:${sha256Of(name, '1.0.0')}\n`,
      ).join(''),
      Dockerfile: 'FROM node:22\n',
    },
    env: { npm_config_registry: npm.base, PIP_INDEX_URL: pypi.base },
    servers: [npm, pypi],
    close: async () => {
      await npm.close();
      await pypi.close();
    },
  };
}
