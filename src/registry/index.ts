import { join } from 'node:path';

import type { RegistryEcosystem } from '../domain/ecosystem.ts';
import type { SourceError } from '../domain/errors.ts';
import { ok, type Result } from '../domain/result.ts';
import { createDiskCache, defaultCacheDirectory, noCache } from '../platform/cache.ts';
import { systemClock } from '../platform/clock.ts';
import { createGitRemote } from '../platform/git-remote.ts';
import { createArtifactAttestations } from '../platform/github-attestations-api.ts';
import { createGithubApi, readHostingSettings } from '../platform/github-api.ts';
import { createConnection } from '../platform/http-connection.ts';
import type { AskClient } from '../platform/endpoints-client.ts';
import {
  resolveEndpoint,
  resolveSumdbEndpoint,
  type Endpoint,
  type SumdbEndpoint,
} from '../platform/endpoints.ts';
import { createCredentials } from '../platform/endpoints-credentials.ts';
import { cacheHttp, offlineHttp } from '../platform/http-cache.ts';
import type { Environment } from '../platform/http-proxy.ts';
import { openRecording, type Recording } from '../platform/recorder-replay.ts';
import { createRecorder } from '../platform/recorder.ts';
import type {
  ArtifactAttestations,
  ChecksumDatabase,
  Clock,
  GitRemote,
  HostingApi,
  Http,
  ImageRegistry,
  PackageRegistry,
  ProofSource,
  TagMemory,
  TrustRootSource,
} from '../ports.ts';
import type { RegistryAdapter } from './adapter.ts';
import { cargoAdapter } from './cargo.ts';
import { createRegistry } from './driver.ts';
import { gemAdapter } from './gem.ts';
import { createFactsPack, noFactsPack, type FactsPack } from './facts-pack.ts';
import { createChecksumDatabase } from './golang-sumdb.ts';
import { golangAdapter } from './golang.ts';
import { createImages, replayImages } from './images.ts';
import { mavenAdapter } from './maven.ts';
import { createMemory, replayMemory } from './memory.ts';
import { npmAdapter } from './npm.ts';
import { createProofSource } from './proofs.ts';
import { createPypiAdapter } from './pypi.ts';
import { createTagMemory } from './tag-memory.ts';
import { createTrustRootSource } from './trust-roots.ts';

export interface RegistriesOptions {
  readonly env: Environment;
  readonly homeDir: string;
  /** The store's directory; `false` for none. By default where the platform keeps caches. */
  readonly cacheDir?: string | false;
  readonly offline: boolean;
  /** Milliseconds since the epoch: releases after it are as if not there. */
  readonly asOf?: number;
  /** Directory to write every exchange to. */
  readonly record?: string;
  /** Directory to answer from, instead of any network, store or configuration. */
  readonly replay?: string;
  readonly policyRegistries: Readonly<Partial<Record<RegistryEcosystem | 'docker', string>>>;
  /** Where the system's configuration stands, `/etc` by default. */
  readonly systemDir?: string;
  /** Milliseconds from now for all requests of the run; 15 minutes by default. */
  readonly deadlineMs?: number;
  /** Milliseconds for which facts that may change are used again without asking; one hour by default. */
  readonly freshFor?: number;
  /** Requests at once, 24 by default. */
  readonly concurrency?: number;
  /** The directory that is checked: nothing is started from it. */
  readonly project?: string;
  readonly userAgent?: string;
  readonly clock?: Clock;
  /** When the run began, milliseconds since the epoch: what a recording keeps as the moment judged from. */
  readonly startedAt?: number;
  /** Stands in for the package managers' clients, in tests. */
  readonly ask?: AskClient;
  /** A sentence for the person who waits, for example that a client is asked. */
  readonly onTalk?: (sentence: string) => void;
}

export interface Registries {
  readonly registries: readonly PackageRegistry[];
  readonly images: ImageRegistry;
  /** For other sources (advisories, attestations): recorded, replayed, cached and bounded with the rest. */
  readonly http: Http;
  /** Remote repositories and their hosting service: recorded and replayed with the rest. */
  readonly gitRemote: GitRemote;
  readonly hosting: HostingApi;
  /** What earlier runs saw of their tags. */
  readonly tagMemory: TagMemory;
  /** The checksum database of Go modules; `stated` is the policy's, in place of GOSUMDB. One for the whole run. */
  checksumDatabase(stated?: string): ChecksumDatabase;
  readonly proofs: ProofSource;
  readonly trustRoots: TrustRootSource;
  readonly artifactAttestations: ArtifactAttestations;
  /** The moment the recorded run judged from, when this is a replay. */
  readonly recordedAsOf?: number;
  /** The endpoints of these ecosystems, found out now if need be. For `doctor` and the egress list. */
  endpoints(ecosystems: readonly RegistryEcosystem[]): Promise<readonly Endpoint[]>;
  /** Writes stores and the recording, closes connections. Errors only where a recording was asked for. */
  finish(): Promise<Result<void, SourceError>>;
}

const ADAPTERS: readonly (() => RegistryAdapter)[] = [
  () => npmAdapter,
  createPypiAdapter,
  () => golangAdapter,
  () => cargoAdapter,
  () => gemAdapter,
  () => mavenAdapter,
];

const HOUR = 3_600_000;
const RUN_BUDGET = 15 * 60_000;

/**
 * The package registries of every ecosystem. Nothing is read, started or connected before it is needed. The only
 * error is a recording to replay that cannot be opened.
 */
export function createRegistries(options: RegistriesOptions): Result<Registries, SourceError> {
  if (options.replay === undefined) return ok(createLive(options));
  const recording = openRecording(options.replay);
  return recording.ok ? ok(createReplay(recording.value, options)) : recording;
}

function createLive(options: RegistriesOptions): Registries {
  const { env, homeDir, offline } = options;
  const clock = options.clock ?? systemClock;
  const started = options.startedAt ?? clock.now();
  const directory =
    options.cacheDir === false ? undefined : (options.cacheDir ?? defaultCacheDirectory(env, homeDir));
  const disk = directory === undefined ? undefined : createDiskCache({ directory });
  const cache = disk ?? noCache;
  const credentials = createCredentials(env, homeDir);
  const connection = createConnection({
    env,
    homeDir,
    clock,
    credentials,
    runBudget: options.deadlineMs ?? RUN_BUDGET,
    ...(options.concurrency !== undefined ? { concurrency: options.concurrency } : {}),
    ...(options.userAgent !== undefined ? { userAgent: options.userAgent } : {}),
  });
  const cached = offline ? offlineHttp(cache) : cacheHttp(connection.http, { cache, clock });
  const recorder =
    options.record === undefined ? undefined : createRecorder(cached, { directory: options.record, clock });
  const http = recorder?.http ?? cached;
  const { api, token } = readHostingSettings(env);
  if (token !== undefined) credentials.add(`${api}/`, `Bearer ${token}`);
  const hosting = createGithubApi({ http, api, authorized: token !== undefined });
  const liveGit = createGitRemote({
    env,
    clock,
    cache,
    offline,
    runBudget: options.deadlineMs ?? RUN_BUDGET,
    compare: (repository, commit) => hosting.compare(repository, commit),
    ...(directory !== undefined ? { historyDir: join(directory, 'git') } : {}),
    ...(options.project !== undefined ? { project: options.project } : {}),
  });
  const gitRemote = recorder?.recordGit(liveGit) ?? liveGit;
  const memory = createMemory(cache);
  const packs: FactsPack[] = [];
  const resolved = new Map<RegistryEcosystem, Promise<Endpoint>>();
  const endpointOptions = {
    policyRegistries: options.policyRegistries,
    env,
    homeDir,
    offline,
    cache,
    clock,
    credentials,
    ...(options.project !== undefined ? { project: options.project } : {}),
    ...(options.ask !== undefined ? { ask: options.ask } : {}),
    ...(options.onTalk !== undefined ? { onTalk: options.onTalk } : {}),
  };
  const endpointOf = (ecosystem: RegistryEcosystem) => {
    const found = resolved.get(ecosystem) ?? resolveEndpoint(ecosystem, endpointOptions);
    resolved.set(ecosystem, found);
    return found;
  };
  let sumdb: Promise<SumdbEndpoint> | undefined;
  let database: ChecksumDatabase | undefined;
  const openDatabase = (stated?: string): ChecksumDatabase => {
    const ownEnv = stated === undefined ? env : { ...env, GOSUMDB: stated };
    return createChecksumDatabase({
      sumdb: () => (sumdb ??= resolveSumdbEndpoint({ ...endpointOptions, env: ownEnv })),
      endpoint: () => endpointOf('golang'),
      http,
      memory,
      offline,
    });
  };
  const registries = ADAPTERS.map((create) => {
    const adapter = create();
    // A recording must hold every answer, so stored conclusions are not used for it.
    const pack =
      recorder !== undefined
        ? noFactsPack
        : createFactsPack({
            cache,
            clock,
            freshFor: options.freshFor ?? HOUR,
            anyAge: offline,
            ...(options.asOf !== undefined ? { asOf: options.asOf } : {}),
          });
    packs.push(pack);
    return createRegistry(adapter, {
      endpoint: () => endpointOf(adapter.ecosystem),
      http,
      pack,
      memory,
      offline,
      connection: connection.observations,
      ...(options.asOf !== undefined ? { asOf: options.asOf } : {}),
    });
  });
  const images = createImages(options, {
    cache,
    clock,
    ...(recorder !== undefined ? { record: recorder.wrap } : {}),
  });
  return {
    registries,
    images: images.registry,
    http,
    gitRemote,
    hosting,
    tagMemory: createTagMemory(memory),
    checksumDatabase: (stated) => (database ??= openDatabase(stated)),
    proofs: createProofSource({ http, endpointOf, ...(recorder === undefined ? { kept: cache } : {}) }),
    trustRoots: createTrustRootSource({ http, memory, env }),
    artifactAttestations: createArtifactAttestations({ http, api }),
    endpoints: (ecosystems) => Promise.all(ecosystems.map(endpointOf)),
    finish: async () => {
      await Promise.all([...packs.map((pack) => pack.flush()), memory.flush()]);
      await Promise.all([connection.close(), liveGit.close(), images.close()]);
      await disk?.prune();
      if (recorder === undefined) return ok(undefined);
      if (sumdb !== undefined) await endpointOf('golang');
      return recorder.finish({
        asOf: new Date(options.asOf ?? started).toISOString(),
        asOfGiven: options.asOf !== undefined,
        endpoints: await Promise.all([...resolved.values()].map((found) => withSumdb(found, sumdb))),
        memory: {
          digests: sortedObject(memory.recalled.digests),
          owners: sortedObject(memory.recalled.owners),
          ...(memory.recalled.tags.size > 0 ? { tags: sortedObject(memory.recalled.tags) } : {}),
          ...(memory.recalled.heads.size > 0 ? { heads: sortedObject(memory.recalled.heads) } : {}),
        },
        connection: connection.observations(),
        ...(hosting.asked ? { hosting: { api, authorized: token !== undefined } } : {}),
        ...images.recorded(),
      });
    },
  };
}

function createReplay({ file, http, gitRemote }: Recording, options: RegistriesOptions): Registries {
  const memory = replayMemory(file.memory);
  const recordedAsOf = Date.parse(file.asOf);
  const asOf = options.asOf ?? (file.asOfGiven ? recordedAsOf : undefined);
  const endpointOf = (ecosystem: RegistryEcosystem): Endpoint =>
    file.endpoints[ecosystem] ?? {
      ecosystem,
      bases: [],
      origin: 'recording',
      problem: 'the recording holds nothing of this ecosystem',
    };
  const registries = ADAPTERS.map((create) => {
    const adapter = create();
    return createRegistry(adapter, {
      endpoint: () => Promise.resolve(endpointOf(adapter.ecosystem)),
      http,
      pack: noFactsPack,
      memory,
      connection: () => file.connection,
      ...(asOf !== undefined ? { asOf } : {}),
    });
  });
  const database = createChecksumDatabase({
    sumdb: () =>
      Promise.resolve(
        endpointOf('golang').golang?.sumdb ?? {
          excluded: '',
          problem: 'the recording holds nothing of a checksum database',
        },
      ),
    endpoint: () => Promise.resolve(endpointOf('golang')),
    http,
    memory,
  });
  return {
    registries,
    images: replayImages(file.images ?? [], http),
    http,
    gitRemote,
    hosting: createGithubApi({
      http,
      api: file.hosting?.api ?? readHostingSettings({}).api,
      // A recording that holds nothing of it answers `offline`.
      authorized: file.hosting?.authorized ?? true,
    }),
    tagMemory: createTagMemory(memory),
    checksumDatabase: () => database,
    proofs: createProofSource({ http, endpointOf: (ecosystem) => Promise.resolve(endpointOf(ecosystem)) }),
    trustRoots: createTrustRootSource({ http, memory, env: options.env }),
    artifactAttestations: createArtifactAttestations({
      http,
      api: file.hosting?.api ?? readHostingSettings(options.env).api,
    }),
    recordedAsOf,
    endpoints: (ecosystems) => Promise.resolve(ecosystems.map(endpointOf)),
    finish: () => Promise.resolve(ok(undefined)),
  };
}

/** A replay needs the database's key as well as the proxies. */
async function withSumdb(
  found: Promise<Endpoint>,
  sumdb: Promise<SumdbEndpoint> | undefined,
): Promise<Endpoint> {
  const endpoint = await found;
  if (sumdb === undefined || endpoint.golang === undefined) return endpoint;
  return { ...endpoint, golang: { ...endpoint.golang, sumdb: await sumdb } };
}

function sortedObject(map: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
