import type { RegistryEcosystem } from '../domain/ecosystem.ts';
import type { SourceError } from '../domain/errors.ts';
import type { Result } from '../domain/result.ts';
import type { Clock, FileTree, Git, PackageRegistry, ProofSource } from '../ports.ts';

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
  /** Signing keys and attestations of those registries; absent where none can be asked for. */
  readonly proofs?: (policyRegistries: Readonly<Record<string, string>>) => Promise<ProofSource>;
  /** The addresses in use, found out now if need be; `problem` says what to set where none was found. */
  endpoints(policyRegistries: Readonly<Record<string, string>>): Promise<readonly EndpointSummary[]>;
  /** Reads a file that the user named on the command line. */
  readNamedFile(path: string): Uint8Array | undefined;
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
