import { join } from 'node:path';

import type { Endpoint, ResolveContext } from './endpoints.ts';
import { readBase, readConfigFile } from './endpoints-config.ts';

const NAMES = ['GOPROXY', 'GOPRIVATE', 'GONOPROXY'] as const;
type Settings = Partial<Record<(typeof NAMES)[number], string>>;

/** Go: `GOPROXY`, `GOPRIVATE`, `GONOPROXY` as variables, in the user's go/env file, else as `go env` says. */
export async function resolveGolang(context: ResolveContext): Promise<Endpoint> {
  const variables = pick(context.env);
  const file = pick(readGoEnv(context));
  const stated: Settings = { ...file, ...variables };
  const asked = stated.GOPROXY === undefined ? await askGo(context) : undefined;
  const settings: Settings = { ...asked, ...stated };
  const origin =
    variables.GOPROXY !== undefined
      ? 'GOPROXY'
      : file.GOPROXY !== undefined
        ? "the user's go/env file"
        : asked === undefined
          ? 'nothing found'
          : 'go env';
  const chain = (settings.GOPROXY ?? '').split(/[,|]/).map((item) => item.trim());
  const stop = chain.findIndex((item) => item === 'off' || item === 'direct');
  const bases = chain.slice(0, stop < 0 ? chain.length : stop).flatMap((item) => {
    const base = readBase(item);
    if (base?.basic !== undefined) context.credentials.add(base.url, `Basic ${base.basic}`);
    return base === undefined ? [] : [{ url: base.url }];
  });
  return {
    ecosystem: 'golang',
    bases,
    origin,
    golang: { noProxy: settings.GONOPROXY ?? settings.GOPRIVATE ?? '', direct: chain.includes('direct') },
    ...(bases.length === 0 ? { problem: problemOf(settings.GOPROXY) } : {}),
  };
}

function problemOf(goproxy: string | undefined): string {
  return goproxy === undefined
    ? 'no Go proxy is configured and go could not be asked: set GOPROXY, or registries.golang in the policy'
    : 'GOPROXY names no proxy, and module repositories are not asked directly';
}

function pick(source: Readonly<Record<string, string | undefined>>): Settings {
  const result: Settings = {};
  for (const name of NAMES) {
    const value = source[name];
    if (value !== undefined && value !== '') result[name] = value;
  }
  return result;
}

/** The user's go/env file, as `go env -w` writes it. */
export function readGoEnv({ env, homeDir }: ResolveContext): Record<string, string> {
  if (env.GOENV === 'off') return {};
  const files =
    env.GOENV !== undefined && env.GOENV !== ''
      ? [env.GOENV]
      : [
          join(env.XDG_CONFIG_HOME ?? join(homeDir, '.config'), 'go', 'env'),
          join(homeDir, 'Library', 'Application Support', 'go', 'env'),
          ...(env.APPDATA === undefined ? [] : [join(env.APPDATA, 'go', 'env')]),
        ];
  const result: Record<string, string> = {};
  for (const file of files) {
    for (const line of (readConfigFile(file) ?? '').split(/\r?\n/)) {
      const equals = line.indexOf('=');
      if (equals > 0 && !line.startsWith('#'))
        result[line.slice(0, equals).trim()] ??= line.slice(equals + 1).trim();
    }
  }
  return result;
}

async function askGo(context: ResolveContext): Promise<Settings | undefined> {
  const answer = await context.ask({
    id: 'go',
    command: 'go',
    args: ['env', '-json', ...NAMES],
    env: { GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '' },
    read: (output) => /\{[^{}]*\}/.exec(output)?.[0],
  });
  if (answer === undefined) return undefined;
  try {
    return pick(JSON.parse(answer) as Record<string, string>);
  } catch {
    return undefined;
  }
}
