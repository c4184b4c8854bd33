import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { createAsk } from '../platform/endpoints.ts';
import { createCredentials } from '../platform/endpoints-credentials.ts';
import { cacheHttp, offlineHttp } from '../platform/http-cache.ts';
import { createConnection } from '../platform/http-connection.ts';
import { readImageConfig, type ImageConfig } from '../platform/image-config.ts';
import { resolveDefaultImages, type DefaultImages } from '../platform/image-endpoint.ts';
import { createImageHttp } from '../platform/image-http.ts';
import { createImageLogins } from '../platform/image-login.ts';
import { createImagePlaces, type ImagePlace, type ImagePlaces } from '../platform/image-places.ts';
import type { RecordedPlace } from '../platform/recording.ts';
import type { Cache, Clock, Http, ImageRegistry } from '../ports.ts';
import type { RegistriesOptions } from './index.ts';
import { createImageRegistry } from './oci.ts';

export interface Images {
  readonly registry: ImageRegistry;
  /** What a recording keeps of the places asked, when any was. */
  recorded(): { readonly images?: readonly RecordedPlace[] };
  close(): Promise<void>;
}

const RUN_BUDGET = 15 * 60_000;

/**
 * Container registries as the user's container tools are configured, on a connection of their own that knows none of
 * the package clients' credentials. Nothing is read, started or connected before the first image is asked for.
 */
export function createImages(
  options: RegistriesOptions,
  run: { readonly cache: Cache; readonly clock: Clock; readonly record?: (http: Http) => Http },
): Images {
  const { env, homeDir, offline } = options;
  const { cache, clock } = run;
  const credentials = createCredentials({}, '/nonexistent');
  const connection = createConnection({
    env,
    homeDir,
    clock,
    credentials: { ...credentials, authorize: () => undefined },
    runBudget: options.deadlineMs ?? RUN_BUDGET,
    ...(options.concurrency !== undefined ? { concurrency: options.concurrency } : {}),
    ...(options.userAgent !== undefined ? { userAgent: options.userAgent } : {}),
  });
  const project = options.project === undefined ? {} : { project: options.project };
  let config: Promise<ImageConfig> | undefined;
  const readConfig = () =>
    (config ??= readImageConfig({
      env,
      homeDir,
      ...project,
      ...(options.systemDir !== undefined ? { systemDir: options.systemDir } : {}),
    }));
  const logins = createImageLogins({ config: readConfig, env, homeDir, ...project });
  const own = new Set<string>();
  const findDefaults = async (): Promise<DefaultImages | undefined> => {
    const found = await resolveDefaultImages({
      policy: options.policyRegistries.docker,
      env,
      config: await readConfig(),
      ask: createAsk({
        env,
        homeDir,
        offline,
        cache,
        clock,
        credentials,
        ...project,
        ...(options.ask !== undefined ? { ask: options.ask } : {}),
        ...(options.onTalk !== undefined ? { onTalk: options.onTalk } : {}),
      }),
    });
    for (const { url, basic } of found?.bases ?? []) {
      const { host } = new URL(url);
      own.add(host);
      if (basic !== undefined) logins.add(host, basic);
    }
    return found;
  };
  let defaults: Promise<DefaultImages | undefined> | undefined;
  const places = rememberPlaces(
    createImagePlaces({ config: readConfig, defaults: () => (defaults ??= findDefaults()) }),
  );
  const live = createImageHttp({
    client: connection.http,
    logins,
    knows: async (host) => own.has(host) || (await readConfig()).knows(host),
  });
  const cached = offline ? offlineHttp(cache) : cacheHttp(live, { cache, clock });
  return {
    registry: createImageRegistry({ http: run.record?.(cached) ?? cached, places }),
    recorded: () => (places.used.size === 0 ? {} : { images: describePlaces(places.used) }),
    close: () => connection.close(),
  };
}

type UsedPlaces = ReadonlyMap<string | undefined, Result<ImagePlace, SourceError>>;

function rememberPlaces(places: ImagePlaces): ImagePlaces & { readonly used: UsedPlaces } {
  const used = new Map<string | undefined, Result<ImagePlace, SourceError>>();
  return {
    used,
    of: async (registry) => {
      const place = await places.of(registry);
      used.set(registry, place);
      return place;
    },
  };
}

function describePlaces(used: UsedPlaces): readonly RecordedPlace[] {
  return [...used]
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([registry, found]) => ({
      ...(registry === undefined ? {} : { registry }),
      ...(found.ok ? { place: found.value } : { error: found.error }),
    }));
}

/** Answers out of a recording. */
export function replayImages(recorded: readonly RecordedPlace[], http: Http): ImageRegistry {
  const places: ImagePlaces = {
    of: (registry) => {
      const found = recorded.find((item) => item.registry === registry);
      return Promise.resolve(
        found?.place !== undefined ? ok(found.place) : err(found?.error ?? NOT_RECORDED),
      );
    },
  };
  return createImageRegistry({ http, places });
}

const NOT_RECORDED: SourceError = {
  kind: 'offline',
  message: 'the recording does not hold this image registry',
};
