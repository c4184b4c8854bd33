import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Endpoint, EndpointBase, ResolveContext } from './endpoints.ts';
import { readBase, readConfigFile } from './endpoints-config.ts';
import { parseToml, table, type Toml } from './endpoints-toml.ts';

/** A registry nobody answers for: what cargo says when it cannot reach its index names the index. */
const NOBODY = 'http://127.0.0.1:1';
const PROBE = 'serde';

/**
 * Cargo: source replacement and registries of the user's own configuration, then cargo itself, then what is left of
 * an earlier download. Only sparse indexes can be read. A base with `index` `default` answers for the default
 * registry; others by the address that locks name.
 */
export async function resolveCargo(context: ResolveContext): Promise<Endpoint> {
  const home = context.env.CARGO_HOME ?? join(context.homeDir, '.cargo');
  const text = readConfigFile(join(home, 'config.toml')) ?? readConfigFile(join(home, 'config'));
  const config = text === undefined ? undefined : await parseToml(text);
  const registries = readRegistries(config, context);
  const replaced = replacement(config);
  if (replaced === 'not-sparse') {
    return {
      ecosystem: 'cargo',
      bases: registries,
      origin: "the user's Cargo configuration",
      problem: 'the Cargo index in use is not a sparse one: set registries.cargo in the policy',
    };
  }
  const found =
    replaced === undefined
      ? ((await fromClient(context)) ?? fromDownloads(home))
      : { value: replaced, origin: "the user's Cargo configuration" };
  const base = readBase(found?.value);
  return {
    ecosystem: 'cargo',
    bases: base === undefined ? registries : [{ url: base.url, index: 'default' }, ...registries],
    origin: found?.origin ?? 'nothing found',
    ...(base === undefined
      ? {
          problem:
            'no Cargo index is configured and cargo could not be asked: set registries.cargo in the policy to the sparse index',
        }
      : {}),
  };
}

interface Found {
  readonly value: string;
  readonly origin: string;
}

function fromClient(context: ResolveContext): Promise<Found | undefined> {
  return context
    .ask({
      id: 'cargo',
      command: 'cargo',
      args: ['info', PROBE],
      env: {
        CARGO_HTTP_PROXY: NOBODY,
        HTTPS_PROXY: NOBODY,
        https_proxy: NOBODY,
        NO_PROXY: '',
        no_proxy: '',
        CARGO_NET_RETRY: '0',
        CARGO_NET_OFFLINE: 'false',
        CARGO_TERM_COLOR: 'never',
      },
      read: readCargoMessage,
    })
    .then((value) => (value === undefined ? undefined : { value, origin: "cargo's own index" }));
}

/** The index out of the message that a file of it could not be had. */
export function readCargoMessage(output: string): string | undefined {
  const file = /https?:\/\/[^\s`'"]{1,1024}/.exec(output)?.[0];
  const base = file?.replace(/(?:config\.json|se\/rd\/serde)$/, '');
  return base === file ? undefined : readBase(base)?.url;
}

/** Sparse downloads leave a directory `HOST-hash` with a config.json; only a single one can be meant. */
function fromDownloads(home: string): Found | undefined {
  const directory = join(home, 'registry', 'index');
  let names: string[];
  try {
    names = readdirSync(directory);
  } catch {
    return undefined;
  }
  const sparse = names.filter(
    (name) =>
      /^[a-z0-9.-]+\.[a-z0-9-]+-[0-9a-f]{16}$/i.test(name) &&
      existsSync(join(directory, name, 'config.json')) &&
      !existsSync(join(directory, name, '.git')),
  );
  const [only] = sparse;
  return sparse.length !== 1 || only === undefined
    ? undefined
    : { value: `https://${only.slice(0, -17)}/`, origin: "Cargo's downloaded index" };
}

function replacement(config: Toml | undefined): string | undefined {
  const sources = table(config, 'source');
  let name: unknown = 'crates-io';
  for (let step = 0; step < 8 && typeof name === 'string'; step++) {
    const source = table(sources, name);
    const next = table(source, 'replace-with');
    if (next !== undefined) {
      name = next;
      continue;
    }
    const address = table(source, 'registry') ?? table(table(table(config, 'registries'), name), 'index');
    if (typeof address === 'string') {
      return address.startsWith('sparse+') ? address.slice('sparse+'.length) : 'not-sparse';
    }
    return source === undefined && name === 'crates-io' ? undefined : step === 0 ? undefined : 'not-sparse';
  }
  return undefined;
}

function readRegistries(config: Toml | undefined, context: ResolveContext): EndpointBase[] {
  const registries = table(config, 'registries');
  if (typeof registries !== 'object' || registries === null) return [];
  return Object.entries(registries)
    .flatMap(([name, registry]): EndpointBase[] => {
      const index =
        context.env[`CARGO_REGISTRIES_${name.toUpperCase().replaceAll('-', '_')}_INDEX`] ??
        table(registry, 'index');
      if (typeof index !== 'string' || !index.startsWith('sparse+')) return [];
      const base = readBase(index.slice('sparse+'.length));
      return base === undefined ? [] : [{ url: base.url, index }];
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
