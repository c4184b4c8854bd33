import { createDiskCache, type DiskCache } from './cache.ts';

/** The part of `@actions/cache` that is used. */
export interface ActionsCacheClient {
  isFeatureAvailable(): boolean;
  restoreCache(paths: string[], primaryKey: string, restoreKeys?: string[]): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

export interface ActionsCache {
  /** The store itself: a directory of the runner. */
  readonly cache: DiskCache;
  /** Brings back what the newest run that this one may see has saved. False when there is nothing, or no service. */
  restore(): Promise<boolean>;
  /** Saves the directory under a key of its own, as entries of the service never change. False when it was not. */
  save(): Promise<boolean>;
}

/**
 * The store on disk carried between workflow runs by the Actions cache. Every entry in it is a hint that checks itself,
 * so one that a pull request's run wrote can at worst be missing; failures of the service are never errors.
 * `scope` keeps apart what must not meet, for example the runs of a pull request and those of the default branch.
 */
export function createActionsCache(options: {
  readonly directory: string;
  readonly scope: string;
  /** Tells this run's entry from others': the run's id and attempt. */
  readonly run: string;
  readonly maxBytes?: number;
  /** Stands in for the toolkit, in tests. */
  readonly client?: () => Promise<ActionsCacheClient>;
  /** Plain sentences for the debug log. */
  readonly onTrouble?: (sentence: string) => void;
}): ActionsCache {
  const { directory } = options;
  const load = options.client ?? (() => import('@actions/cache'));
  const prefix = `countersign-1-${clean(options.scope)}-`;
  const cache = createDiskCache({
    directory,
    ...(options.maxBytes !== undefined ? { maxBytes: options.maxBytes } : {}),
  });
  let restored: string | undefined;
  const attempt = async <T>(what: string, work: (client: ActionsCacheClient) => Promise<T>, otherwise: T) => {
    try {
      const client = await load();
      return client.isFeatureAvailable() ? await work(client) : otherwise;
    } catch (error) {
      options.onTrouble?.(
        `the store could not be ${what}: ${error instanceof Error ? error.name : 'unknown'}`,
      );
      return otherwise;
    }
  };
  return {
    cache,
    restore: () =>
      attempt(
        'restored',
        async (client) => {
          restored = await client.restoreCache([directory], prefix + clean(options.run), [prefix]);
          return restored !== undefined;
        },
        false,
      ),
    save: async () => {
      await cache.prune(true);
      return attempt(
        'saved',
        async (client) => {
          const key = prefix + clean(options.run);
          // A re-run of a run that was saved has nothing to add under the same key.
          if (restored === key) return false;
          return (await client.saveCache([directory], key)) >= 0;
        },
        false,
      );
    },
  };
}

/** Keys may not hold commas and are cut at 512 characters by the service. */
function clean(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 128);
}
