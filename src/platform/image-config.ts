import { join } from 'node:path';

import { isInside } from './endpoints-client.ts';
import { readBase, readConfigFile } from './endpoints-config.ts';
import { parseToml, table } from './endpoints-toml.ts';
import type { Environment } from './http-proxy.ts';

export interface StoredLogin {
  /** `Basic …` credentials as the file keeps them: base64 of `user:password`. */
  readonly basic?: string;
  /** An OAuth refresh token. */
  readonly identity?: string;
}

/** What the user's container tools are configured with. Hosts are lower case, with their port where one is given. */
export interface ImageConfig {
  readonly logins: ReadonlyMap<string, StoredLogin>;
  /** The key that `docker login` wrote for a host, which its helpers know it by. */
  readonly loginKeys: ReadonlyMap<string, string>;
  /** Host to the suffix of its `docker-credential-` helper. */
  readonly helpers: ReadonlyMap<string, string>;
  /** The helper for all other hosts. */
  readonly store?: string;
  /** The address of the default registry as `docker login` keeps it. */
  readonly index?: string;
  /** Mirrors of the default registry: base addresses in the order to ask, and who names them. */
  readonly mirrors: readonly { readonly url: string; readonly origin: string }[];
  /** The only registry that podman looks for names without a host in, when it is one. */
  readonly unqualified?: string;
  readonly insecure: ReadonlySet<string>;
  /** Whether the user's configuration names this host, so that it may be asked whatever its address is. */
  readonly knows: (host: string) => boolean;
}

export interface ImageConfigOptions {
  readonly env: Environment;
  readonly homeDir: string;
  /** The directory that is checked: no configuration is read from it. */
  readonly project?: string;
  /** `/etc` unless said otherwise. */
  readonly systemDir?: string;
}

/** Reads docker's `config.json` and `daemon.json` and podman's `registries.conf` of the user and the system. */
export async function readImageConfig(options: ImageConfigOptions): Promise<ImageConfig> {
  const { env, homeDir } = options;
  const system = options.systemDir ?? '/etc';
  const config = env.XDG_CONFIG_HOME ?? join(homeDir, '.config');
  const read = (files: readonly string[]): string | undefined => {
    for (const file of files) {
      const text = isInside(file, options.project) ? undefined : readConfigFile(file);
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const client = parseJson(read([join(env.DOCKER_CONFIG ?? join(homeDir, '.docker'), 'config.json')]));
  const daemon = parseJson(
    read([
      join(config, 'docker', 'daemon.json'),
      join(homeDir, '.docker', 'daemon.json'),
      join(system, 'docker', 'daemon.json'),
      ...(env.ProgramData === undefined ? [] : [join(env.ProgramData, 'docker', 'config', 'daemon.json')]),
    ]),
  );
  const podman = await parseToml(
    read([
      ...(env.CONTAINERS_REGISTRIES_CONF === undefined ? [] : [env.CONTAINERS_REGISTRIES_CONF]),
      join(config, 'containers', 'registries.conf'),
      join(system, 'containers', 'registries.conf'),
    ]) ?? '',
  );
  return combine({ client, daemon, podman });
}

function combine(files: {
  readonly client: unknown;
  readonly daemon: unknown;
  readonly podman: unknown;
}): ImageConfig {
  const { client, daemon, podman } = files;
  const auths = Object.entries(members(table(client, 'auths')));
  const logins = new Map<string, StoredLogin>();
  const loginKeys = new Map<string, string>();
  for (const [key, value] of auths) {
    const host = hostOf(key);
    if (host === undefined) continue;
    loginKeys.set(host, key);
    const basic = text(table(value, 'auth'));
    const identity = text(table(value, 'identitytoken'));
    if (basic !== undefined || identity !== undefined) {
      logins.set(host, {
        ...(basic !== undefined ? { basic } : {}),
        ...(identity !== undefined ? { identity } : {}),
      });
    }
  }
  const helpers = new Map<string, string>();
  for (const [key, value] of Object.entries(members(table(client, 'credHelpers')))) {
    const host = hostOf(key);
    const name = text(value);
    if (host !== undefined && name !== undefined) helpers.set(host, name);
  }
  const tables = list(table(podman, 'registry'));
  const mirrors = [
    ...texts(table(daemon, 'registry-mirrors')).map((item) => ({ item, origin: "docker's daemon.json" })),
    ...tables
      .filter((item) => (text(table(item, 'prefix')) ?? text(table(item, 'location'))) === DEFAULT_NAME)
      .flatMap((item) => [...list(table(item, 'mirror')), item])
      .flatMap((item) => text(table(item, 'location')) ?? [])
      .filter((location) => location !== DEFAULT_NAME)
      .map((location) => ({ item: `https://${location}`, origin: "podman's registries.conf" })),
  ].flatMap(({ item, origin }) => {
    const base = readBase(item);
    return base === undefined ? [] : [{ url: base.url, origin }];
  });
  const places = tables.flatMap((item) => [item, ...list(table(item, 'mirror'))]);
  const insecure = new Set([
    ...texts(table(daemon, 'insecure-registries')).flatMap((item) => hostOf(item) ?? []),
    ...places
      .filter((item) => table(item, 'insecure') === true)
      .flatMap((item) => hostOf(text(table(item, 'location')) ?? '') ?? []),
  ]);
  const searched = texts(table(podman, 'unqualified-search-registries'));
  const only = searched.length === 1 && searched[0] !== DEFAULT_NAME ? searched[0] : undefined;
  const named = new Set([
    ...loginKeys.keys(),
    ...helpers.keys(),
    ...insecure,
    ...mirrors.map(({ url }) => new URL(url).host),
    ...places.flatMap((item) => hostOf(text(table(item, 'location')) ?? '') ?? []),
    ...(only === undefined ? [] : [hostOf(only) ?? only]),
  ]);
  const index = auths.map(([key]) => key).find((key) => /^https:\/\/[^/]+\/v1\/$/.test(key));
  const store = text(table(client, 'credsStore'));
  return {
    logins,
    loginKeys,
    helpers,
    ...(store !== undefined ? { store } : {}),
    ...(index !== undefined ? { index } : {}),
    mirrors,
    ...(only !== undefined ? { unqualified: only } : {}),
    insecure,
    knows: (host) => named.has(host),
  };
}

/** How container tools spell the default registry in names: no host that answers by that name. */
const DEFAULT_NAME = 'docker.io';

/** `https://host:1/v1/`, `host:1/path` and `host:1` name one host. */
function hostOf(key: string): string | undefined {
  const host = key
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*$/s, '')
    .toLowerCase();
  return /^[\w.:[\]-]{1,255}$/.test(host) ? host : undefined;
}

function parseJson(content: string | undefined): unknown {
  try {
    return content === undefined ? undefined : JSON.parse(content);
  } catch {
    return undefined;
  }
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): readonly string[] {
  return list(value).flatMap((item) => text(item) ?? []);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
