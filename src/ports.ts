import type { Component } from './domain/component.ts';
import type { RegistryEcosystem } from './domain/ecosystem.ts';
import type { SourceError } from './domain/errors.ts';
import type { Evidence } from './domain/evidence.ts';
import type { Fact, Unknown } from './domain/fact.ts';
import type { ReleaseFactName, ReleaseFactTypes } from './domain/facts.ts';
import type { Reach } from './domain/pin-facts.ts';
import type { Result } from './domain/result.ts';

export type { Reach } from './domain/pin-facts.ts';

/** The world's edges. Types only: adapters stand in `registry/` and `platform/`, fakes in the tests. */

export interface Clock {
  /** Milliseconds since the epoch, UTC. */
  now(): number;
}

export interface TreeEntry {
  /** Relative to the root, forward slashes, no leading `./`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** A tree of files: a work tree on disk, or a commit read through git without touching the work tree. */
export interface FileTree {
  /** What it is, for the report: `worktree` or a 40-digit commit. */
  readonly id: string;
  /** Regular files only, sorted by path; directories that never hold a project's own files are skipped. */
  list(): Result<TreeListing, SourceError>;
  /** The bytes of one regular file inside the root. Symbolic links that leave the root are `not-permitted`. */
  read(path: string): Result<Uint8Array, SourceError>;
  /** Says which files will be read next, so that a tree with costly reads can fetch them at once. */
  prefetch?(paths: readonly string[]): void;
}

export interface TreeListing {
  readonly entries: readonly TreeEntry[];
  /** What the walk did not enter or not return, with the reason. Never silently empty. */
  readonly skipped: readonly {
    readonly path: string;
    readonly code: 'file-not-regular' | 'file-outside-root' | 'walk-truncated' | 'file-not-readable';
    readonly reason: string;
    /** Of a symbolic link that stays inside the root: the path it leads to. */
    readonly target?: string;
  }[];
}

export interface HttpRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Decompressed bytes; the default is the client's. */
  readonly maxBytes?: number;
  /** Milliseconds for the whole exchange with all retries; the default is the client's. */
  readonly deadline?: number;
  /**
   * Looks at the decoded body of every 2xx answer, fresh or cached: a sentence when it cannot be what was asked
   * for, `undefined` when it can. Such an answer is fetched again, and `malformed` in the end.
   */
  readonly validate?: (body: Uint8Array) => string | undefined;
  /** The answer never changes: once cached it is not asked for again. */
  readonly immutable?: boolean;
  /** Asks again although an answer is kept, and keeps the new one in its place. */
  readonly anew?: boolean;
  /** Milliseconds for which a cached answer is used without asking again; 0 by default. */
  readonly freshFor?: number;
  /** The address was chosen by what is checked or by a server: refused when it leads to an internal address. */
  readonly publicOnly?: boolean;
}

export interface HttpResponse {
  readonly status: number;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded. */
  readonly body: Uint8Array;
  /** The same body as it came, when it came as gzip: what a store keeps. */
  readonly gzip?: Uint8Array;
  /** ISO 8601, UTC: when these bytes came from the network. */
  readonly fetchedAt: string;
  readonly fromCache: boolean;
}

/** GET only. 2xx, 304 (answered from the cache), 404, 410 are values; everything else is an error. */
export interface Http {
  get(request: HttpRequest): Promise<Result<HttpResponse, SourceError>>;
}

/** Threads of this program that run jobs given as plain values. An error means that the job has to be run elsewhere. */
export interface WorkerPool {
  readonly run: (job: unknown) => Promise<Result<unknown, SourceError>>;
  /** Ends all threads. */
  close(): Promise<void>;
}

/** A package manager that can write its lockfile from manifests alone, without running code of any package. */
export type LockClient = 'npm' | 'pnpm' | 'uv' | 'cargo';

/** Bytes by key. Losing an entry is never an error; a broken store behaves as an empty one. */
export interface Cache {
  get(key: string): Promise<Uint8Array | undefined>;
  put(key: string, bytes: Uint8Array): Promise<void>;
}

export type ReleaseFacts = { readonly [K in ReleaseFactName]: Fact<ReleaseFactTypes[K]> };

/** One ecosystem's package registry, as the user's configuration names it. */
export interface PackageRegistry {
  readonly ecosystem: RegistryEcosystem;
  /**
   * Facts about locked releases. Never rejects: what cannot be had is an unknown fact. The answer has one entry
   * per distinct purl asked for. `progress` is called with the number of packages done so far.
   */
  releases(
    components: readonly Component[],
    progress?: (done: number) => void,
  ): Promise<ReadonlyMap<string, ReleaseFacts>>;
  /** For `doctor` and the report: which addresses are used, why, and what they were seen to strip. */
  describe(): RegistryDescription;
}

/** An answer of a registry about who stands behind a release, still to be verified. */
export interface Proof {
  readonly body: Uint8Array;
  readonly evidence: Evidence;
}

/**
 * The signing keys and attestations that registries keep beside their metadata. Never rejects; `not-found` is the
 * registry's own word that there is none. Each answer is asked for once a run, recorded and replayed like any other.
 */
export interface ProofSource {
  /** The keys that the registry of an npm component signs with. */
  keys(component: Component): Promise<Result<Proof, SourceError>>;
  /** npm: of the release. PyPI: of one file, at the address that the index names for it. */
  attestations(component: Component, address?: string): Promise<Result<Proof, SourceError>>;
  /** What earlier runs verified; absent where every answer must be looked at anew (recordings and replays). */
  readonly kept?: Cache;
}

/**
 * The TUF repositories that hand out newer trusted roots: of Sigstore's public-good instance and of GitHub's. They only
 * carry bytes; nothing is verified here.
 */
export interface TrustRootSource {
  /** An error where its setting is no address. */
  open(instance: SigstoreInstance): Result<TrustRepository, SourceError>;
}

export type SigstoreInstance = 'public-good' | 'github';

export interface TrustRepository {
  /** With a slash at the end. */
  readonly address: string;
  /**
   * The bytes at a path below it; no body when it has none. What is not `immutable` is taken from an earlier run for a
   * day, unless it is asked for `anew`.
   */
  get(
    path: string,
    options: { readonly maxBytes: number; readonly immutable: boolean; readonly anew: boolean },
  ): Promise<Result<{ readonly body?: Uint8Array; readonly evidence: Evidence }, SourceError>>;
  /** What an earlier run believed of it: a hint of any shape. */
  recall(): Promise<unknown>;
  remember(value: unknown): void;
}

export interface RegistryDescription {
  readonly ecosystem: RegistryEcosystem;
  /** Redacted base addresses; empty when none could be found. */
  readonly bases: readonly string[];
  /** Which setting named it, for example `npm_config_registry` or `npm config`. */
  readonly origin: string;
  readonly requests: number;
  readonly fromCache: number;
  /** Plain sentences, for example that publishers are stripped or that the clock is the mirror's own. */
  readonly observations: readonly string[];
}

export interface InstalledEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  /** Of a link: where it really leads, relative to the root; absent when that is outside or nowhere. */
  readonly target?: string;
}

/**
 * Installed packages on disk below the root: what the walk of the work tree leaves out. Paths as in {@link FileTree};
 * a path through a symbolic link is `not-permitted`. All calls together are bounded (`budget`).
 */
export interface InstalledFiles {
  /** Sorted by name. */
  list(path: string): Result<readonly InstalledEntry[], SourceError>;
  /** Whole files up to `maxBytes`. */
  read(path: string, maxBytes: number): Result<Uint8Array, SourceError>;
  /** Lower-case hex sha256 of a file of any size. */
  digest(path: string): Result<string, SourceError>;
}

/** The Go checksum database that the user's configuration names. It only carries bytes; nothing is verified here. */
export interface ChecksumDatabase {
  /** The verifier key `name+id+key`, or why there is none. */
  key(): Promise<string | Unknown>;
  /** Why a module must not be named to it (GONOSUMDB, GOPRIVATE); undefined when it may. */
  refuses(module: string): Promise<Unknown | undefined>;
  /**
   * The bytes at a path below it (`lookup/…`, `tile/…`); no body when it does not have them. `anew`: not those that an
   * earlier run kept.
   */
  get(
    path: string,
    options: { readonly validate: NonNullable<HttpRequest['validate']>; readonly anew: boolean },
  ): Promise<Result<{ readonly body?: Uint8Array; readonly evidence: Evidence }, SourceError>>;
  /** The signed note with the last tree head that an earlier run believed. */
  recallHead(): Promise<string | undefined>;
  rememberHead(note: string): Promise<void>;
  /** `base`: its address, once something was asked. */
  describe(): { readonly requests: number; readonly fromCache: number; readonly base?: string };
}

/** What git can tell about a repository on disk, without a network. */
export interface Git {
  /** From the top of the repository to the root, with a slash at the end; empty at the top. */
  readonly prefix: string;
  /** 40-digit commit of a ref, or why not. */
  resolve(ref: string): Result<string, SourceError>;
  /** The commit that two commits have in common. */
  mergeBase(a: string, b: string): Result<string, SourceError>;
  tree(commit: string): FileTree;
  /** Address of the remote `origin` as configured; may hold credentials. */
  origin(): Result<string, SourceError>;
  /**
   * Brings one commit into a shallow clone over the network. Only there where the user's credentials may be used.
   */
  readonly fetch?: (commit: string, depth: number) => Result<void, SourceError>;
  /** Committer time of a commit in milliseconds since the epoch. */
  commitTime(commit: string): Result<number, SourceError>;
}

/** One branch or tag of a remote repository. */
export interface RemoteRef {
  /** `refs/tags/v4.2.2`, `refs/heads/main`. */
  readonly name: string;
  /** The object the ref itself names: a tag object for an annotated tag. Lower-case hex. */
  readonly object: string;
  /** The commit at the end, every tag object on the way peeled. Lower-case hex. */
  readonly commit: string;
}

export interface RemoteRefs {
  /** Redacted. */
  readonly url: string;
  /** `refs/heads/main`, where the remote says which branch is its default. */
  readonly defaultBranch?: string;
  /** Branches and tags, sorted by name. */
  readonly refs: readonly RemoteRef[];
  readonly evidence: Evidence;
}

/**
 * Remote repositories by the git protocol, through the user's git, so that credentials, proxies, GitHub Enterprise
 * and `insteadOf` work. Never rejects. Every answer is asked for once a run, recorded and replayed like any other.
 */
export interface GitRemote {
  /** The address of `owner/name` on the server that the run's environment names; that of GitHub by default. */
  urlOf(repository: string): string;
  refs(url: string): Promise<Result<RemoteRefs, SourceError>>;
  /** One entry per distinct commit asked for. Decided by ancestry in git itself; undecidable is an error, not a state. */
  reach(url: string, commits: readonly string[]): Promise<Result<ReadonlyMap<string, Reach>, SourceError>>;
  /** Committer time in milliseconds since the epoch. */
  commitTime(url: string, commit: string): Promise<Result<number, SourceError>>;
  /** Bytes of one file at a commit; `not-found` when the commit has no such file. */
  file(url: string, commit: string, path: string): Promise<Result<Uint8Array, SourceError>>;
}

export interface ResolvedImage {
  /** `sha256:…` of the index where there is one, else of the manifest. */
  readonly digest: string;
  readonly mediaType: string;
  /** `linux/amd64`, sorted; empty where the manifest does not say. */
  readonly platforms: readonly string[];
  readonly evidence: Evidence;
}

/** Container registries by the OCI distribution API. */
export interface ImageRegistry {
  /** What a tag (or `latest` without one) points at now. */
  resolve(image: ImageName): Promise<Result<ResolvedImage, SourceError>>;
}

/** An image's name taken apart; `registry` is absent for the default one of container tools. */
export interface ImageName {
  readonly registry?: string;
  readonly path: string;
  readonly tag?: string;
  readonly digest?: string;
}

export interface HostedRepository {
  /** `owner/name` as the server spells it now: another than asked for after a rename. */
  readonly fullName: string;
  readonly id: number;
  readonly ownerId: number;
  readonly archived: boolean;
  readonly defaultBranch: string;
  readonly evidence: Evidence;
}

/** What only the hosting service knows, by its REST API. Without a token everything is `not-permitted`. */
export interface HostingApi {
  /** Where it is asked; absent without a token, when it is not. */
  readonly address?: string;
  repository(repository: string): Promise<Result<HostedRepository, SourceError>>;
}

/** Attestations that the hosting service keeps of artifacts, by digest. It only carries bytes; nothing is verified here. */
export interface ArtifactAttestations {
  /** Where it is asked. */
  readonly address: string;
  /**
   * The pages of the answer, at most ten; none when the service has no attestation, or none that may be seen. `digest`:
   * `sha256:HEX` or `sha1:HEX`. `predicateType`: a type, or the service's words `provenance` and `release`.
   */
  list(query: AttestationQuery): Promise<Result<readonly Proof[], SourceError>>;
  /** A bundle that the service keeps elsewhere, at the address that it gave. Never sends a token. */
  fetch(url: string): Promise<Result<Proof, SourceError>>;
}

export interface AttestationQuery {
  /** `owner/name`, or the name of an owner. */
  readonly of: { readonly repo: string } | { readonly owner: string };
  readonly digest: string;
  readonly predicateType: string;
}

/** What earlier runs saw of tags, by the repository's address. Losing it is never an error. */
export interface TagMemory {
  recall(url: string, tag: string): Promise<TagSighting | undefined>;
  /** Visible to later runs only. */
  remember(url: string, tag: string, sighting: TagSighting): void;
}

export interface TagSighting {
  /** Lower-case hex. */
  readonly commit: string;
  /** ISO 8601, UTC: when it was first seen there. */
  readonly at: string;
}
