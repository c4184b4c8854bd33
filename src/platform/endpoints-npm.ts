import { join } from 'node:path';

import type { Endpoint, EndpointBase, ResolveContext } from './endpoints.ts';
import { expandVariables, parseIni, readBase, readConfigFile, variable } from './endpoints-config.ts';
import type { Environment } from './http-proxy.ts';

/** The user's npm settings: their own file over the global one. The project's is never read. */
export function readNpmSettings(env: Environment, homeDir: string): ReadonlyMap<string, string> {
  const prefix = variable(env, 'npm_config_prefix') ?? env.PREFIX;
  const files = [
    variable(env, 'npm_config_globalconfig') ??
      (prefix === undefined ? undefined : join(prefix, 'etc', 'npmrc')),
    join(env.XDG_CONFIG_HOME ?? join(homeDir, '.config'), 'pnpm', 'rc'),
    variable(env, 'npm_config_userconfig') ?? join(homeDir, '.npmrc'),
  ];
  const settings = new Map<string, string>();
  for (const file of files) {
    if (file === undefined) continue;
    for (const [key, value] of parseIni(readConfigFile(file))) settings.set(key, expandVariables(value, env));
  }
  return settings;
}

/** npm: `npm_config_registry`, the user's .npmrc (with scopes), yarn's own settings, then npm itself. */
export async function resolveNpm(context: ResolveContext): Promise<Endpoint> {
  const { env, homeDir } = context;
  const settings = readNpmSettings(env, homeDir);
  addCredentials(settings, context);
  const found = fromVariables(env) ?? fromFiles(settings, homeDir) ?? (await fromClient(context));
  const scopes: EndpointBase[] = [];
  for (const [key, value] of settings) {
    const scope = /^(@[^/:\s]+):registry$/.exec(key)?.[1];
    const base = scope === undefined ? undefined : readBase(value);
    if (scope === undefined || base === undefined) continue;
    if (base.basic !== undefined) context.credentials.add(base.url, `Basic ${base.basic}`);
    scopes.push({ url: base.url, scope });
  }
  scopes.sort((a, b) => ((a.scope ?? '') < (b.scope ?? '') ? -1 : 1));
  const base = readBase(found?.value);
  if (base?.basic !== undefined) context.credentials.add(base.url, `Basic ${base.basic}`);
  return {
    ecosystem: 'npm',
    bases: base === undefined ? scopes : [{ url: base.url }, ...scopes],
    origin: found?.origin ?? 'nothing found',
    ...(base === undefined ? { problem: NPM_PROBLEM } : {}),
  };
}

const NPM_PROBLEM =
  'no npm registry is configured and npm could not be asked: set npm_config_registry, or registries.npm in the policy';

interface Found {
  readonly value: string;
  readonly origin: string;
}

function fromVariables(env: Environment): Found | undefined {
  for (const name of ['npm_config_registry', 'YARN_NPM_REGISTRY_SERVER', 'BUN_CONFIG_REGISTRY']) {
    const value = variable(env, name);
    if (value !== undefined) return { value, origin: name };
  }
  return undefined;
}

function fromFiles(settings: ReadonlyMap<string, string>, homeDir: string): Found | undefined {
  const own = settings.get('registry');
  if (own !== undefined) return { value: own, origin: "the user's npmrc" };
  const yarn = /^npmRegistryServer:\s*["']?([^\s"'#]+)/m.exec(
    readConfigFile(join(homeDir, '.yarnrc.yml')) ?? '',
  )?.[1];
  return yarn === undefined ? undefined : { value: yarn, origin: "the user's .yarnrc.yml" };
}

async function fromClient(context: ResolveContext): Promise<Found | undefined> {
  const question = (id: string, extra: readonly string[]) =>
    context.ask({
      id,
      command: 'npm',
      args: ['config', 'get', 'registry', ...extra],
      env: { npm_config_loglevel: 'silent', npm_config_update_notifier: 'false' },
      read: (output) =>
        output
          .split(/\s+/)
          .map(readBase)
          .find((base) => base !== undefined)?.url,
    });
  const nowhere = join(context.homeDir, '.countersign-no-such-file');
  const [configured, builtin] = await Promise.all([
    question('npm', []),
    question('npm-default', [`--userconfig=${nowhere}`, `--globalconfig=${nowhere}-either`]),
  ]);
  if (configured === undefined) {
    return builtin === undefined ? undefined : { value: builtin, origin: "npm's default" };
  }
  return { value: configured, origin: configured === builtin ? "npm's default" : 'npm config' };
}

function addCredentials(settings: ReadonlyMap<string, string>, context: ResolveContext): void {
  const users = new Map<string, { name?: string; password?: string }>();
  for (const [key, value] of settings) {
    const match = /^(\/\/[^\s]*?)\/?:(_authToken|_auth|username|_password)$/i.exec(key);
    const [, place, kind] = match ?? [];
    if (place === undefined || kind === undefined || value.includes('${')) continue;
    const user = users.get(place) ?? {};
    if (kind === '_authToken') context.credentials.add(`${place}/`, `Bearer ${value}`);
    else if (kind === '_auth') context.credentials.add(`${place}/`, `Basic ${value}`);
    else if (kind === 'username') users.set(place, { ...user, name: value });
    else users.set(place, { ...user, password: Buffer.from(value, 'base64').toString('utf8') });
  }
  for (const [place, { name, password }] of users) {
    if (name === undefined || password === undefined) continue;
    context.credentials.add(`${place}/`, `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`);
  }
}
