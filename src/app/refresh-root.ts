import type { SourceError } from '../domain/errors.ts';
import { ok, type Result } from '../domain/result.ts';
import type { SigstoreInstance, TrustRepository } from '../ports.ts';
import type { TufRepository, TufVersions } from '../verify/tuf/read-target.ts';

/** A file that a TUF repository vouches for: the trusted root of its instance, or npm's keys. */
export type TrustFile = 'trusted-root' | 'npm-keys';

export interface RefreshOptions {
  readonly instance: SigstoreInstance;
  /** Milliseconds since the epoch: what has expired by then is not believed. */
  readonly now: number;
  /** Root metadata to begin with, in place of this version's. */
  readonly root?: unknown;
}

const DAY = 24 * 3_600_000;

/**
 * The bytes of a file as its repository hands it out now, verified from the root metadata that this version has; never
 * older than what an earlier run believed. Within a day nothing is asked twice.
 */
export async function refreshRoot(
  file: TrustFile,
  repository: TrustRepository,
  options: RefreshOptions,
): Promise<Result<Uint8Array, SourceError>> {
  const { now } = options;
  const kept = readKept(await repository.recall());
  const { readTufTarget } = await import('../verify/tuf/read-target.ts');
  const root = options.root ?? (await loadRoot(options.instance));
  const read = async (anew: boolean) => {
    // A newer root was asked for within the day already.
    const isRecent = !anew && kept !== undefined && Math.abs(now - kept.at) < DAY;
    const source = openSource(repository, { anew, newestRoot: isRecent ? kept.versions.root : undefined });
    const target = await readTufTarget({
      root,
      repository: source,
      now,
      isWanted: file === 'npm-keys' ? isNpmKeys : isTrustedRoot,
      ...(kept !== undefined ? { seen: kept.versions } : {}),
    });
    return { target, source, isRecent };
  };
  let answer = await read(false);
  // What was kept may have expired meanwhile.
  if (!answer.target.ok && answer.source.usedStore) answer = await read(true);
  const { target, isRecent } = answer;
  if (!target.ok) return target;
  repository.remember({ at: isRecent ? kept?.at : now, versions: target.value.versions });
  return ok(target.value.bytes);
}

function isTrustedRoot(path: string): boolean {
  return path === 'trusted_root.json';
}

/** In the repository it stands below the name of the registry whose keys they are. */
function isNpmKeys(path: string): boolean {
  return path.endsWith('/keys.json');
}

function openSource(
  repository: TrustRepository,
  options: { readonly anew: boolean; readonly newestRoot: number | undefined },
): TufRepository & { readonly usedStore: boolean } {
  let usedStore = false;
  return {
    get: async (path, { maxBytes, immutable }) => {
      const version = /^(\d+)\.root\.json$/.exec(path)?.[1];
      if (options.newestRoot !== undefined && Number(version) > options.newestRoot) return ok(undefined);
      const answer = await repository.get(path, { maxBytes, immutable, anew: options.anew });
      if (!answer.ok) return answer;
      const { body, evidence } = answer.value;
      usedStore ||= !immutable && evidence.kind === 'http' && evidence.fromCache === true;
      return ok(body);
    },
    get usedStore() {
      return usedStore;
    },
  };
}

async function loadRoot(instance: SigstoreInstance): Promise<unknown> {
  return instance === 'github'
    ? (await import('../verify/embedded-github.ts')).GITHUB_TUF_ROOT
    : (await import('../verify/embedded-roots.ts')).PUBLIC_GOOD_TUF_ROOT;
}

interface Kept {
  /** Milliseconds since the epoch: when the repository was last asked for a newer root. */
  readonly at: number;
  readonly versions: TufVersions;
}

/** The store is a hint: an entry of another shape is as if absent. */
function readKept(value: unknown): Kept | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { at, versions } = value as Readonly<Record<string, unknown>>;
  if (!Number.isFinite(at) || typeof versions !== 'object' || versions === null) return undefined;
  const { root, timestamp, snapshot, targets, online } = versions as Readonly<Record<string, unknown>>;
  const isWhole = [root, timestamp, snapshot, targets].every((version) => Number.isSafeInteger(version));
  return isWhole && typeof online === 'string' ? (value as Kept) : undefined;
}
