import type { RegistryEcosystem } from '../domain/ecosystem.ts';
import type { Policy } from '../domain/policy.ts';
import type { SourceError } from '../domain/errors.ts';
import type { Result } from '../domain/result.ts';
import type {
  ArtifactAttestations,
  ChecksumDatabase,
  Clock,
  FileTree,
  Git,
  GitRemote,
  HostingApi,
  ImageRegistry,
  InstalledFiles,
  LockClient,
  PackageRegistry,
  ProofSource,
  TagMemory,
  TrustRootSource,
  WorkerPool,
} from '../ports.ts';

export interface EndpointSummary {
  readonly ecosystem: RegistryEcosystem;
  /** Redacted. */
  readonly bases: readonly string[];
  readonly origin: string;
  readonly problem?: string;
}

/** Everything outside that a use case may touch. Built by wiring.ts; built from fakes in tests. */
export interface World {
  readonly clock: Clock;
  /** The files on disk below the root. */
  readonly workTree: FileTree;
  /** Installed packages below the root; where it is absent, none can be compared. */
  readonly installedFiles?: InstalledFiles;
  /** The repository around the root, when there is one. */
  readonly git: Git | undefined;
  /** The top of that repository, when the root lies below it: there stands the repository's policy. */
  readonly above:
    | {
        /** From the top to the root, with a slash at the end. */
        readonly prefix: string;
        readonly workTree: FileTree;
        readonly tree: (commit: string) => FileTree;
      }
    | undefined;
  /** Adapters per ecosystem; built when first asked for, with the registries that the policy names. */
  registries(policyRegistries: Readonly<Record<string, string>>): Promise<readonly PackageRegistry[]>;
  /** Remote repositories and their hosting service; opened together with the registries. */
  remotes(
    policyRegistries: Readonly<Record<string, string>>,
  ): Promise<{ readonly gitRemote: GitRemote; readonly hosting: HostingApi }>;
  /** What earlier runs saw of tags; opened together with the registries. */
  tagMemory(policyRegistries: Readonly<Record<string, string>>): Promise<TagMemory>;
  /** The checksum database of Go modules; where it is absent, what it would say is unknown. */
  checksumDatabase?(policy: Pick<Policy, 'registries' | 'checksumDatabase'>): Promise<ChecksumDatabase>;
  /** Signing keys and attestations of those registries; absent where none can be asked for. */
  readonly proofs?: (policyRegistries: Readonly<Record<string, string>>) => Promise<ProofSource>;
  /** Where newer trusted roots come from; absent: those of this version count. */
  readonly trustRoots?: (policyRegistries: Readonly<Record<string, string>>) => Promise<TrustRootSource>;
  /** What the hosting service keeps of artifacts. */
  readonly artifactAttestations?: () => Promise<ArtifactAttestations>;
  /** Threads that begin with `data`; absent where this program cannot be started in one. */
  readonly workers?: (data: unknown) => WorkerPool;
  /** The addresses in use, found out now if need be; `problem` says what to set where none was found. */
  endpoints(
    policyRegistries: Readonly<Record<string, string>>,
    ecosystems: readonly RegistryEcosystem[],
  ): Promise<readonly EndpointSummary[]>;
  /** Container registries; built when first asked for. */
  images(): Promise<ImageRegistry>;
  /**
   * Replaces one regular file inside the root by a text, in one step: until it is done, and when it fails, the file is
   * as it was. Keeps its mode. A path that leads through a symbolic link is `not-permitted`. `create`: also makes one
   * that is not there; `directories`: with what is above it.
   */
  writeFile(
    path: string,
    text: string,
    options?: { readonly create?: boolean; readonly directories?: boolean },
  ): Result<void, SourceError>;
  /**
   * The lockfile that a package manager writes for these manifests (by their path below the directory to lock), worked
   * out elsewhere with scripts off; nothing of the root is changed.
   */
  runLockClient(
    client: LockClient,
    files: ReadonlyMap<string, Uint8Array>,
  ): Promise<Result<Uint8Array, SourceError>>;
  /** Reads a file that the user named on the command line. */
  readNamedFile(path: string): Uint8Array | undefined;
  /** Digests (lower-case hex) of a file of any size that the user named. */
  digestNamedFile(
    path: string,
  ): Promise<Result<{ readonly sha256: string; readonly sha512: string }, SourceError>>;
  /** From the top of the repository to a file that the user named, links followed; undefined for one that lies outside. */
  locateInRepository(path: string): string | undefined;
  /** A line for the person who waits (standard error). */
  talk(line: string): void;
  /** The name of the root directory, for an SBOM whose project states none. */
  readonly rootName: string;
  /** Who answers for an SBOM made here: the repository's owner on the runner. */
  readonly owner: string | undefined;
  /** SOURCE_DATE_EPOCH in milliseconds, when it is set and a number. */
  readonly sourceDateEpoch: number | undefined;
  /** Flushes caches and recordings. An error only where a recording was asked for and cannot be written. */
  finish(): Promise<Result<void, SourceError>>;
}
