import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Environment } from '../platform/http-proxy.ts';
import type { Clock, Http, HttpResponse, Proof, TrustRootName, TrustRootSource } from '../ports.ts';
import type { TufRepository, TufVersions } from '../verify/tuf/read-target.ts';
import { httpEvidence } from './adapter.ts';
import type { Memory } from './memory.ts';

export interface TrustRootSourceOptions {
  readonly http: Http;
  readonly memory: Memory;
  /** What has expired by then is not believed. */
  readonly clock: Clock;
  /** `TUF_MIRROR`: another address of the public-good instance's repository. */
  readonly env: Environment;
  /** Stands in for the root metadata of this version, in tests. */
  readonly roots?: Readonly<Partial<Record<Instance, unknown>>>;
}

type Instance = 'public-good' | 'github';

const ADDRESSES: Readonly<Record<Instance, string>> = {
  'public-good': 'https://tuf-repo-cdn.sigstore.dev/',
  github: 'https://tuf-repo.github.com/',
};
const DAY = 24 * 3_600_000;
/** Milliseconds for one file: whoever cannot reach the repository must not wait long to hear so. */
const DEADLINE = 5_000;

/** Trusted roots over HTTP, from Sigstore's and GitHub's own TUF repositories. */
export function createTrustRootSource(options: TrustRootSourceOptions): TrustRootSource {
  const asked = new Map<TrustRootName, Promise<Result<Proof, SourceError>>>();
  return {
    refresh: (what) => {
      const answer = asked.get(what) ?? refresh(what, options);
      asked.set(what, answer);
      return answer;
    },
  };
}

async function refresh(
  what: TrustRootName,
  options: TrustRootSourceOptions,
): Promise<Result<Proof, SourceError>> {
  const instance = what === 'github' ? 'github' : 'public-good';
  const base = addressOf(instance, options.env);
  if (base === undefined) {
    return err({ kind: 'unsupported', message: 'TUF_MIRROR is not an http or https address' });
  }
  const { memory, clock } = options;
  await memory.open();
  const name = `tuf ${instance} ${base}`;
  const kept = readKept(memory.recall('heads', name));
  const now = clock.now();
  const { readTufTarget } = await import('../verify/tuf/read-target.ts');
  const root = options.roots?.[instance] ?? (await loadRoot(instance));
  const read = async (anew: boolean) => {
    const repository = openRepository(base, options.http, {
      anew,
      // Asked for a newer root today already.
      ...(!anew && kept !== undefined && Math.abs(now - kept.at) < DAY ? { newest: kept.versions.root } : {}),
    });
    const target = await readTufTarget({
      root,
      repository,
      now,
      isWanted: what === 'npm-keys' ? isNpmKeys : isTrustedRoot,
      ...(kept !== undefined ? { seen: kept.versions } : {}),
    });
    return { target, repository };
  };
  let { target, repository } = await read(false);
  // What was kept may have expired meanwhile.
  if (!target.ok && repository.usedStore) ({ target, repository } = await read(true));
  const { last } = repository;
  if (!target.ok || last === undefined) return err(describeFault(target));
  memory.remember('heads', name, {
    at: repository.askedForRoot || kept === undefined ? now : kept.at,
    versions: target.value.versions,
  });
  return ok({ body: target.value.bytes, evidence: httpEvidence(last) });
}

function isTrustedRoot(path: string): boolean {
  return path === 'trusted_root.json';
}

/** In the repository it stands below the name of the registry whose keys they are. */
function isNpmKeys(path: string): boolean {
  return path.endsWith('/keys.json');
}

function describeFault(target: Result<unknown, SourceError>): SourceError {
  return target.ok
    ? { kind: 'malformed', message: 'the repository answered nothing' }
    : { kind: target.error.kind, message: target.error.message };
}

interface OpenRepository extends TufRepository {
  /** The answer with the target. */
  readonly last: HttpResponse | undefined;
  readonly usedStore: boolean;
  readonly askedForRoot: boolean;
}

function openRepository(
  base: string,
  http: Http,
  options: { readonly anew: boolean; readonly newest?: number },
): OpenRepository {
  let last: HttpResponse | undefined;
  let usedStore = false;
  let askedForRoot = false;
  return {
    get: async (path, { maxBytes, immutable }) => {
      const version = /^(\d+)\.root\.json$/.exec(path)?.[1];
      if (options.newest !== undefined && Number(version) > options.newest) return ok(undefined);
      if (version !== undefined) askedForRoot = true;
      const answer = await http.get({
        url: `${base}${path}`,
        headers: { accept: '*/*' },
        maxBytes,
        deadline: DEADLINE,
        ...(immutable ? { immutable } : { freshFor: DAY, anew: options.anew }),
      });
      if (!answer.ok) return answer;
      last = answer.value;
      usedStore ||= !immutable && answer.value.fromCache;
      return ok(answer.value.status === 200 ? answer.value.body : undefined);
    },
    get last() {
      return last;
    },
    get usedStore() {
      return usedStore;
    },
    get askedForRoot() {
      return askedForRoot;
    },
  };
}

function addressOf(instance: Instance, env: Environment): string | undefined {
  const mirror = instance === 'public-good' ? (env.TUF_MIRROR?.trim() ?? '') : '';
  if (mirror === '') return ADDRESSES[instance];
  try {
    const { protocol, username, password, search, hash } = new URL(mirror);
    const isPlain = username === '' && password === '' && search === '' && hash === '';
    return isPlain && /^https?:$/.test(protocol) ? `${mirror.replace(/\/+$/, '')}/` : undefined;
  } catch {
    return undefined;
  }
}

async function loadRoot(instance: Instance): Promise<unknown> {
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
