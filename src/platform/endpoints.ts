import type { RegistryEcosystem } from '../domain/ecosystem.ts';
import type { Cache, Clock } from '../ports.ts';
import { resolveCargo } from './endpoints-cargo.ts';
import { createAskClient, findClient, type AskClient } from './endpoints-client.ts';
import { readBase } from './endpoints-config.ts';
import type { Credentials } from './endpoints-credentials.ts';
import { resolveGem } from './endpoints-gem.ts';
import { resolveGolang } from './endpoints-golang.ts';
import { resolveMaven } from './endpoints-maven.ts';
import { resolveNpm } from './endpoints-npm.ts';
import { resolvePypi } from './endpoints-pypi.ts';
import { resolveSumdb } from './endpoints-sumdb.ts';
import type { Environment } from './http-proxy.ts';

/** One base address. Ends with a slash; holds no user information. */
export interface EndpointBase {
  readonly url: string;
  /** npm: the scope this base answers for. */
  readonly scope?: string;
  /** Cargo and RubyGems: the registry's address as locks write it; Cargo's own registry is `default`. */
  readonly index?: string;
}

/** Where one ecosystem's packages are asked for, and which setting said so. Never comes from the project checked. */
export interface Endpoint {
  readonly ecosystem: RegistryEcosystem;
  /** Empty when nothing could be found out. */
  readonly bases: readonly EndpointBase[];
  readonly origin: string;
  /** Why there is no base, with the setting to set. */
  readonly problem?: string;
  /** Maven: stands in for every repository of a build, so that what it does not have is nowhere. */
  readonly all?: true;
  /** Go: module patterns whose names are never sent to a proxy, and what follows each base (`,` or `|`). */
  readonly golang?: {
    readonly noProxy: string;
    readonly direct: boolean;
    /** Present once somebody asked for it. */
    readonly sumdb?: SumdbEndpoint;
  };
}

/** The checksum database that the user's GOSUMDB names. */
export interface SumdbEndpoint {
  /** Module patterns that GONOSUMDB (by default GOPRIVATE) keeps away from it. */
  readonly excluded: string;
  /** `name+id+key`; absent when there is a problem. */
  readonly key?: string;
  /** Its address where GOSUMDB states one: then no proxy is asked. Ends with a slash; no user information. */
  readonly url?: string;
  /** Why there is none, with the setting to set. */
  readonly problem?: string;
}

export interface EndpointOptions {
  readonly policyRegistries: Readonly<Partial<Record<RegistryEcosystem, string>>>;
  readonly env: Environment;
  readonly homeDir: string;
  /** Nothing is started; remembered answers of clients are used at any age. */
  readonly offline: boolean;
  readonly cache: Cache;
  readonly clock: Clock;
  readonly credentials: Credentials;
  /** The directory that is checked: no client is started from it. */
  readonly project?: string;
  /** Stands in for the clients, in tests. */
  readonly ask?: AskClient;
  /** A sentence for the person who waits. */
  readonly onTalk?: (sentence: string) => void;
}

/** What the resolver of one ecosystem is given. */
export interface ResolveContext extends Omit<EndpointOptions, 'ask'> {
  /** Asks a client unless offline; the answer, as `read` understood it, is remembered for a day. */
  readonly ask: (question: ClientQuestion) => Promise<string | undefined>;
}

interface ClientQuestion {
  /** What is asked, for the store's key. */
  readonly id: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Environment;
  /** Finds the answer in what the client printed. */
  readonly read: (output: string) => string | undefined;
}

const REMEMBER = 24 * 3_600_000;

/** The one address of an ecosystem, in this order: policy, variables, the user's files, the client, its default. */
export async function resolveEndpoint(
  ecosystem: RegistryEcosystem,
  options: EndpointOptions,
): Promise<Endpoint> {
  const context: ResolveContext = { ...options, ask: createAsk(options) };
  const override = options.policyRegistries[ecosystem];
  if (override !== undefined) {
    const base = readBase(override);
    if (base === undefined) {
      return {
        ecosystem,
        bases: [],
        origin: 'policy',
        problem: `the policy's registries.${ecosystem} is not an http or https address`,
      };
    }
    if (base.basic !== undefined) options.credentials.add(base.url, `Basic ${base.basic}`);
    return {
      ecosystem,
      bases: [{ url: base.url }],
      origin: 'policy',
      ...(ecosystem === 'maven' ? { all: true as const } : {}),
      ...(ecosystem === 'golang'
        ? { golang: { noProxy: (await resolveGolang(context)).golang?.noProxy ?? '', direct: false } }
        : {}),
    };
  }
  switch (ecosystem) {
    case 'npm':
      return resolveNpm(context);
    case 'pypi':
      return resolvePypi(context);
    case 'golang':
      return resolveGolang(context);
    case 'gem':
      return resolveGem(context);
    case 'maven':
      return resolveMaven(context);
    default:
      return resolveCargo(context);
  }
}

/** The checksum database of Go modules, found as the go command finds it. */
export function resolveSumdbEndpoint(options: EndpointOptions): Promise<SumdbEndpoint> {
  return resolveSumdb({ ...options, ask: createAsk(options) });
}

/** Asks clients, or what they answered within the last day. */
export function createAsk(options: Omit<EndpointOptions, 'policyRegistries'>): ResolveContext['ask'] {
  const ask = options.ask ?? createAskClient(options);
  return async ({ id, command, args, env, read }) => {
    const file = options.ask === undefined ? findClient(command, options.env, options.project) : command;
    if (file === undefined) return undefined;
    const key = `endpoints/${id}/${file}/${options.homeDir}`;
    const remembered = readRemembered(await options.cache.get(key));
    const age = options.clock.now() - (remembered?.at ?? 0);
    if (remembered !== undefined && (options.offline || (age >= 0 && age < REMEMBER)))
      return remembered.answer;
    if (options.offline) return undefined;
    options.onTalk?.(`asking ${command} which registry it uses`);
    const output = await ask(command, args, env);
    const answer = output === undefined ? undefined : read(output);
    if (answer !== undefined) {
      await options.cache.put(key, Buffer.from(JSON.stringify({ at: options.clock.now(), answer })));
    }
    return answer;
  };
}

function readRemembered(bytes: Uint8Array | undefined): { at: number; answer: string } | undefined {
  if (bytes === undefined) return undefined;
  try {
    const value = JSON.parse(Buffer.from(bytes).toString('utf8')) as { at?: unknown; answer?: unknown };
    return typeof value.at === 'number' && typeof value.answer === 'string'
      ? { at: value.at, answer: value.answer }
      : undefined;
  } catch {
    return undefined;
  }
}
