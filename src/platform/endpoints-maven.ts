import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { childOf, childrenOf, parseXml, textOf, type XmlElement } from '../domain/xml.ts';
import { findClient, isInside } from './endpoints-client.ts';
import { readBase, readConfigFile } from './endpoints-config.ts';
import { readMavenDefault } from './endpoints-maven-default.ts';
import type { Endpoint, ResolveContext } from './endpoints.ts';
import type { Environment } from './http-proxy.ts';

interface Repository {
  readonly id: string;
  readonly url: string;
}

interface Mirror extends Repository {
  readonly of: string;
  readonly blocked: boolean;
}

interface Settings {
  readonly mirrors: readonly Mirror[];
  readonly repositories: readonly Repository[];
  readonly servers: readonly { readonly id: string; readonly user: string; readonly password: string }[];
}

/**
 * Maven: repositories and mirrors of the user's settings.xml over those of the installation, and Maven's own default as
 * the installed Maven carries it. Nothing is started: Maven would have to fetch a plugin to answer. What a Gradle build
 * declares itself is a program of the project, so that a component may come from elsewhere, unless a mirror stands for
 * all (`all`).
 */
export async function resolveMaven(context: ResolveContext): Promise<Endpoint> {
  const { env, homeDir, project } = context;
  const home = findMavenHome(env, project);
  const user = readSettings(join(homeDir, '.m2', 'settings.xml'), env);
  const site = home === undefined ? EMPTY : readSettings(join(home, 'conf', 'settings.xml'), env);
  const mirrors = [...user.mirrors, ...site.mirrors];
  const declared = [...user.repositories, ...site.repositories];
  const own = declared.some(({ id }) => id === 'central') ? undefined : await readMavenDefault(home);
  // Where Maven's default cannot be found out, a mirror of it needs no address of it.
  const central = { id: 'central', url: own ?? '' };
  const repositories = declared.some(({ id }) => id === 'central') ? declared : [...declared, central];
  const urls: string[] = [];
  for (const repository of repositories) {
    const mirror = mirrors.find((one) => isMirrorOf(one.of, repository));
    if (mirror?.blocked === true) continue;
    const { id, url } = mirror ?? repository;
    const base = readBase(url);
    if (base === undefined || urls.includes(base.url)) continue;
    const server = [...user.servers, ...site.servers].find((one) => one.id === id);
    const basic =
      base.basic ??
      (server === undefined
        ? undefined
        : Buffer.from(`${server.user}:${server.password}`).toString('base64'));
    if (basic !== undefined) context.credentials.add(base.url, `Basic ${basic}`);
    urls.push(base.url);
  }
  const mirrored = mirrors.some(({ of }) => /^(?:\*|external:\*)$/.test(of.trim()));
  const stated = mirrors.some(({ blocked }) => !blocked) || declared.length > 0;
  return {
    ecosystem: 'maven',
    bases: urls.map((url) => ({ url })),
    origin: urls.length === 0 ? 'nothing found' : stated ? "Maven's settings.xml" : "Maven's default",
    ...(mirrored && urls.length > 0 ? { all: true as const } : {}),
    ...(urls.length === 0
      ? {
          problem:
            'no Maven repository is configured and no Maven is installed: set a mirror in ~/.m2/settings.xml, or registries.maven in the policy',
        }
      : {}),
  };
}

const EMPTY: Settings = { mirrors: [], repositories: [], servers: [] };

function findMavenHome(env: Environment, project: string | undefined): string | undefined {
  const stated = env['MAVEN_HOME'] ?? env['M2_HOME'];
  if (stated !== undefined && stated !== '') return isInside(stated, project) ? undefined : stated;
  const client = findClient('mvn', env, project);
  try {
    return client === undefined ? undefined : dirname(dirname(realpathSync(client)));
  } catch {
    return undefined;
  }
}

function readSettings(path: string, env: Environment): Settings {
  const text = readConfigFile(path);
  const document = text === undefined ? undefined : parseXml(text);
  if (document?.ok !== true || document.value.name !== 'settings') return EMPTY;
  const root = document.value;
  const value = (element: XmlElement, name: string): string => expand(textOf(element, name) ?? '', env);
  const activated = childrenOf(childOf(root, 'activeProfiles'), 'activeProfile').map(({ text }) =>
    text.trim(),
  );
  const profiles = childrenOf(childOf(root, 'profiles'), 'profile').filter(
    (profile) =>
      activated.includes(textOf(profile, 'id') ?? '') ||
      textOf(childOf(profile, 'activation'), 'activeByDefault') === 'true',
  );
  return {
    mirrors: childrenOf(childOf(root, 'mirrors'), 'mirror').map((mirror) => ({
      id: value(mirror, 'id'),
      url: value(mirror, 'url'),
      of: value(mirror, 'mirrorOf'),
      blocked: textOf(mirror, 'blocked') === 'true',
    })),
    repositories: profiles
      .flatMap((profile) => childrenOf(childOf(profile, 'repositories'), 'repository'))
      .filter((repository) => textOf(childOf(repository, 'releases'), 'enabled') !== 'false')
      .map((repository) => ({ id: value(repository, 'id'), url: value(repository, 'url') })),
    servers: childrenOf(childOf(root, 'servers'), 'server').flatMap((server) => {
      const [user, password] = [value(server, 'username'), value(server, 'password')];
      // An encrypted one takes the user's master password, which is Maven's to use.
      return user === '' || password === '' || /^\{.*\}$/.test(password)
        ? []
        : [{ id: value(server, 'id'), user, password }];
    }),
  };
}

function expand(text: string, env: Environment): string {
  return text.replace(/\$\{env\.([A-Za-z0-9_]{1,128})\}/g, (whole, name: string) => env[name] ?? whole);
}

/** Maven's list: an id, `*`, `external:*`, `external:http:*`, and `!id` for what is left out. */
function isMirrorOf(list: string, { id, url }: Repository): boolean {
  const external = !/^(?:https?:\/\/(?:localhost|127\.0\.0\.1)(?:[:/]|$)|file:)/i.test(url);
  let found = false;
  for (const pattern of list.split(',').map((part) => part.trim())) {
    if (pattern === `!${id}`) return false;
    if (pattern === id) return true;
    found ||=
      pattern === '*' ||
      (pattern === 'external:*' && external) ||
      (pattern === 'external:http:*' && external && /^http:/i.test(url));
  }
  return found;
}
