import { join } from 'node:path';

import type { Endpoint, ResolveContext } from './endpoints.ts';
import { parseIni, readBase, readConfigFile, variable } from './endpoints-config.ts';
import type { Environment } from './http-proxy.ts';

/** pip's settings out of the user's files, later ones winning: site, user, `PIP_CONFIG_FILE`. */
export function readPipSettings(env: Environment, homeDir: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  if (env.PIP_CONFIG_FILE === '/dev/null' || env.PIP_CONFIG_FILE === 'nul') return settings;
  const directories = (env.XDG_CONFIG_DIRS ?? '/etc/xdg').split(':').filter((item) => item !== '');
  const files = [
    ...directories.map((directory) => join(directory, 'pip', 'pip.conf')),
    '/etc/pip.conf',
    ...(env.ProgramData === undefined ? [] : [join(env.ProgramData, 'pip', 'pip.ini')]),
    join(homeDir, 'Library', 'Application Support', 'pip', 'pip.conf'),
    join(homeDir, '.pip', 'pip.conf'),
    join(env.XDG_CONFIG_HOME ?? join(homeDir, '.config'), 'pip', 'pip.conf'),
    ...(env.APPDATA === undefined ? [] : [join(env.APPDATA, 'pip', 'pip.ini')]),
    ...(env.VIRTUAL_ENV === undefined ? [] : [join(env.VIRTUAL_ENV, 'pip.conf')]),
    ...(env.PIP_CONFIG_FILE === undefined ? [] : [env.PIP_CONFIG_FILE]),
  ];
  for (const file of files) {
    for (const [key, value] of parseIni(readConfigFile(file))) settings.set(key.replaceAll('_', '-'), value);
  }
  return settings;
}

/** PyPI: `PIP_INDEX_URL`, uv's variables, the user's pip and uv files, then pip (or uv) itself. */
export async function resolvePypi(context: ResolveContext): Promise<Endpoint> {
  const { env, homeDir } = context;
  const settings = readPipSettings(env, homeDir);
  const found = fromVariables(env) ?? fromFiles(settings, env, homeDir) ?? (await fromClients(context));
  const base = readBase(found?.value);
  if (base?.basic !== undefined) context.credentials.add(base.url, `Basic ${base.basic}`);
  return {
    ecosystem: 'pypi',
    bases: base === undefined ? [] : [{ url: base.url }],
    origin: found?.origin ?? 'nothing found',
    ...(base === undefined
      ? {
          problem:
            'no Python index is configured and pip could not be asked: set PIP_INDEX_URL, or registries.pypi in the policy',
        }
      : {}),
  };
}

interface Found {
  readonly value: string;
  readonly origin: string;
}

function fromVariables(env: Environment): Found | undefined {
  for (const name of ['PIP_INDEX_URL', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL']) {
    const value = variable(env, name);
    // uv allows `name=address`.
    if (value !== undefined) return { value: value.replace(/^[\w-]+=(?=https?:)/, ''), origin: name };
  }
  return undefined;
}

function fromFiles(
  settings: ReadonlyMap<string, string>,
  env: Environment,
  homeDir: string,
): Found | undefined {
  const own = settings.get('install.index-url') ?? settings.get('global.index-url');
  if (own !== undefined) return { value: own, origin: "the user's pip configuration" };
  const text = readConfigFile(join(env.XDG_CONFIG_HOME ?? join(homeDir, '.config'), 'uv', 'uv.toml')) ?? '';
  const simple = /^\s*index-url\s*=\s*["']([^"'\s]+)["']/m.exec(text)?.[1];
  const table = text.split(/^\s*\[\[index\]\]\s*$/m).find((part) => /^\s*default\s*=\s*true\b/m.test(part));
  const named = /^\s*url\s*=\s*["']([^"'\s]+)["']/m.exec(table ?? '')?.[1];
  const value = named ?? simple;
  return value === undefined ? undefined : { value, origin: "the user's uv.toml" };
}

async function fromClients(context: ResolveContext): Promise<Found | undefined> {
  const { PIP_INDEX_URL: _unset, ...env } = context.env;
  const read = (output: string) => {
    const option = output.indexOf('--index-url');
    const url = /https?:\/\/[^\s()<>"'\]]+/.exec(output.slice(Math.max(0, option)))?.[0];
    return option < 0 ? undefined : readBase(url)?.url;
  };
  const wide = { ...env, COLUMNS: '1000', PIP_DISABLE_PIP_VERSION_CHECK: '1' };
  for (const [id, command, args] of [
    ['pip', 'pip', ['install', '--help']],
    ['pip3', 'pip3', ['install', '--help']],
    ['python-pip', 'python3', ['-I', '-m', 'pip', 'install', '--help']],
    ['uv', 'uv', ['pip', 'install', '--help']],
  ] as const) {
    // The help text names the address in force: the configured one, or the client's own default.
    const value = await context.ask({ id, command, args, env: wide, read });
    if (value !== undefined) return { value, origin: `${id === 'uv' ? 'uv' : 'pip'}'s default` };
  }
  return undefined;
}
