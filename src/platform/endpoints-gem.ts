import { join } from 'node:path';

import { isInside } from './endpoints-client.ts';
import { readBase, readConfigFile } from './endpoints-config.ts';
import type { Endpoint, EndpointBase, ResolveContext } from './endpoints.ts';

const MIRROR = 'BUNDLE_MIRROR__';
const FALLBACK = '__FALLBACK_TIMEOUT';

/**
 * RubyGems: Bundler's mirrors (variables, then the user's files), the sources of the user's gemrc, then what gem itself
 * says. A base with an `index` answers for the source of that address only; the one without answers for all others.
 */
export async function resolveGem(context: ResolveContext): Promise<Endpoint> {
  const settings = readBundlerSettings(context);
  addCredentials(settings, context);
  const mirrors = readMirrors(settings, context);
  const all = mirrors.find(({ index }) => index === 'all');
  if (all !== undefined) return found([{ url: all.url }], 'mirror.all of Bundler');
  const sources = readGemrc(context);
  const listed = sources.length > 0 ? sources : mirrors.length > 0 ? [] : await askGem(context);
  const [first, ...others] = listed.flatMap((address) => {
    const base = readBase(address);
    if (base?.basic !== undefined) context.credentials.add(base.url, `Basic ${base.basic}`);
    return base?.url ?? [];
  });
  // A mirror of the first source stands in for it; a lock still names the source itself.
  const own = mirrors.some(({ index }) => index === first) ? undefined : first;
  const bases: EndpointBase[] = [
    ...(own === undefined ? [] : [{ url: own }]),
    ...mirrors,
    ...others
      .filter((url) => !mirrors.some(({ index }) => index === url))
      .map((url) => ({ url, index: url })),
  ];
  const origin =
    mirrors.length > 0 ? 'mirrors of Bundler' : sources.length > 0 ? "the user's gemrc" : 'gem sources';
  return bases.length > 0
    ? found(bases, origin)
    : {
        ecosystem: 'gem',
        bases: [],
        origin: 'nothing found',
        problem:
          'no gem server is configured and gem could not be asked: set a mirror in Bundler (mirror.all), or registries.gem in the policy',
      };
}

function found(bases: readonly EndpointBase[], origin: string): Endpoint {
  return { ecosystem: 'gem', bases, origin };
}

/** Bundler's settings by their variable's name: the application's over variables over the user's; never the project's. */
function readBundlerSettings({ env, homeDir, project }: ResolveContext): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  const home = env['BUNDLE_USER_HOME'] ?? join(homeDir, '.bundle');
  const application = env['BUNDLE_APP_CONFIG'];
  const take = (file: string): void => {
    if (isInside(file, project)) return;
    for (const line of (readConfigFile(file) ?? '').split(/\r?\n/)) {
      const [, key, value] = /^["']?(BUNDLE_\S+?)["']?:\s+(.+)$/.exec(line) ?? [];
      if (key !== undefined && value !== undefined)
        settings.set(key.toUpperCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'));
    }
  };
  take(env['BUNDLE_USER_CONFIG'] ?? join(home, 'config'));
  for (const [key, value] of Object.entries(env))
    if (key.startsWith('BUNDLE_') && value !== undefined && value !== '')
      settings.set(key.toUpperCase(), value);
  // A relative one is looked for in the project.
  if (application?.startsWith('/') === true) take(join(application, 'config'));
  return settings;
}

/** Addresses stand in names of variables with `___` for a hyphen and `__` for a dot, in capitals. */
function readMirrors(settings: ReadonlyMap<string, string>, context: ResolveContext): EndpointBase[] {
  const mirrors: EndpointBase[] = [];
  for (const [key, value] of settings) {
    if (!key.startsWith(MIRROR) || key.endsWith(FALLBACK)) continue;
    const name = decodeKey(key.slice(MIRROR.length));
    const isHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/?$/.test(name);
    const index = name === 'all' ? name : readBase(isHost ? `https://${name}` : name)?.url;
    const base = readBase(value);
    if (index === undefined || base === undefined) continue;
    if (base.basic !== undefined) context.credentials.add(base.url, `Basic ${base.basic}`);
    mirrors.push({ url: base.url, index });
  }
  return mirrors.sort((a, b) => ((a.index ?? '') < (b.index ?? '') ? -1 : 1));
}

/** `BUNDLE_GEMS__EXAMPLE__COM=user:password`, or a token alone. */
function addCredentials(settings: ReadonlyMap<string, string>, context: ResolveContext): void {
  for (const [key, value] of settings) {
    const host = decodeKey(key.slice('BUNDLE_'.length));
    if (!/^(?!(?:build|local|mirror)\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) || /[\s/]/.test(value))
      continue;
    const base = readBase(`https://${value}@${host}/`);
    if (base?.basic !== undefined) context.credentials.add(base.url, `Basic ${base.basic}`);
  }
}

function decodeKey(key: string): string {
  return key.replaceAll('___', '-').replaceAll('__', '.').toLowerCase();
}

/** The list `:sources:` of a gemrc. */
function readGemrc({ env, homeDir }: ResolveContext): readonly string[] {
  const files = [env['GEMRC'] ?? join(homeDir, '.gemrc'), join(homeDir, '.config', 'gem', 'gemrc')];
  for (const file of files) {
    const [, list] =
      /^:sources:[ \t]*\r?\n((?:[ \t]*-[^\n]*(?:\n|$))+)/m.exec(readConfigFile(file) ?? '') ?? [];
    const sources = (list ?? '')
      .split('\n')
      .flatMap((line) => /^\s*-\s*["']?(\S+?)["']?\s*$/.exec(line)?.[1] ?? []);
    if (sources.length > 0) return sources;
  }
  return [];
}

async function askGem({ ask }: ResolveContext): Promise<readonly string[]> {
  const answer = await ask({
    id: 'gem',
    command: 'gem',
    args: ['sources', '--list'],
    read: (output) => {
      const sources = output.split(/\s+/).filter((word) => /^https?:\/\//.test(word));
      return sources.length === 0 ? undefined : sources.join(' ');
    },
  });
  return answer?.split(' ') ?? [];
}
