import type { Ecosystem } from './ecosystem.ts';
import type { Purl } from './purl.ts';

/** What a component is needed for. `build` covers workflow actions, images and build requirements. */
export type Scope = 'runtime' | 'dev' | 'optional' | 'build' | 'unknown';

/** A place in a file: path relative to the root with forward slashes, line counted from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
}

export type HashAlgorithm = 'md5' | 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512' | 'h1' | 'unknown';

/** One digest of one artifact, as a lockfile or a registry states it. */
export interface Integrity {
  readonly algorithm: HashAlgorithm;
  /** Lower-case hex; for `h1` (Go dirhash) the base64 text; for `unknown` (malformed) the empty string. */
  readonly digest: string;
  /** Exactly as it was written: `sha512-…`, `sha256:…`, `h1:…`. */
  readonly raw: string;
  /** The artifact's file name, where the source says which file the digest belongs to. */
  readonly file?: string;
  /** Where it is written, when that is not where the component is named. */
  readonly location?: Location;
}

/** Where the bytes come from, as the lockfile says it. */
export type Source =
  | {
      readonly kind: 'registry';
      readonly url?: string;
      readonly index?: string;
      /** Where further files of the release come from: one address of each other host, and each of another package. */
      readonly others?: readonly string[];
    }
  | { readonly kind: 'git'; readonly url: string; readonly commit?: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'path'; readonly path: string };

/** How exactly a reference to an action, a workflow, an image or a requirement names its target. */
export interface Pin {
  /** `undecidable`: an expression or variable decides it at run time. */
  readonly state: 'exact' | 'loose' | 'undecidable';
  readonly kind: 'action' | 'workflow' | 'image' | 'requirement';
  /** The reference as written, without its quotes. */
  readonly text: string;
  /** The version a comment beside the pin claims (`# v4.2.2`), when there is one. */
  readonly comment?: string;
  /** Other versions that comments claim beside the same pin elsewhere in the same file. Unique, in the file's order. */
  readonly otherComments?: readonly string[];
}

/**
 * One dependency as one lockfile (or workflow, Dockerfile, ...) states it: unique per (purl, lockfile).
 * The project itself and its workspace members are never components; see {@link Project}.
 */
export interface Component {
  readonly purl: Purl;
  readonly ecosystem: Ecosystem;
  /** Full name as the ecosystem writes it (`@scope/name`, PEP 503 normal form, module path, `owner/repo/path`). */
  readonly name: string;
  /** Empty when the file states none (an unpinned requirement, an image without a tag). */
  readonly version: string;
  readonly scope: Scope;
  /** Whether a project of this file asks for it by name. `null`: the file does not say. */
  readonly direct: boolean | null;
  readonly integrity: readonly Integrity[];
  readonly source: Source;
  /** The file it was read from first; the key of uniqueness together with the purl. */
  readonly lockfile: string;
  readonly locations: readonly Location[];
  /** Sorted, unique; only purls of components of the same lockfile. */
  readonly dependsOn: readonly Purl[];
  /** The format's id, for example `npm-lock`. */
  readonly format: string;
  /** The name it is installed under when that is not its own. */
  readonly alias?: string;
  /** Shipped inside another package's artifact: has no artifact (and no digest) of its own. */
  readonly bundled?: boolean;
  /**
   * Why the build asks for no digest of it though there is a place for one: it trusts the component, checks its
   * signature instead, or checks nothing at all.
   */
  readonly unchecked?: 'trusted' | 'signed' | 'off';
  /** The lockfile says that it runs code on installation. */
  readonly hasInstallScript?: boolean;
  /** The range or specifier that led to it, where `version` is empty or the file states it. */
  readonly constraint?: string;
  readonly pin?: Pin;
  /** Who the lockfile says attested the files (pylock.toml `attestation-identities`): the publisher's kind and its keys. */
  readonly attestationIdentities?: readonly Readonly<Record<string, string>>[];
}

/** A project or workspace member that a lockfile or manifest describes: the root of the edges. */
export interface Project {
  /** Directory relative to the root, `.` for the root itself. */
  readonly dir: string;
  readonly file: string;
  readonly ecosystem: Ecosystem;
  readonly name?: string;
  readonly version?: string;
  /** Purls of the components it asks for by name. */
  readonly dependsOn: readonly Purl[];
  /** Names that its manifest mentions beside its declarations: peers, which a client may install and lock all the same. */
  readonly peers?: readonly string[];
  /** Names of packages whose version it decides for the whole tree, whatever range anyone asks for. */
  readonly overrides?: readonly string[];
  /** Its manifest leaves its dependencies to the build backend (PEP 621 `dynamic`): the declarations are not all. */
  readonly dynamic?: true;
}

/** One dependency that a manifest asks for by name. */
export interface Declaration {
  readonly ecosystem: Ecosystem;
  /** Directory of the manifest. */
  readonly dir: string;
  readonly name: string;
  /** The range as written; empty means any version. */
  readonly range: string;
  readonly scope: Scope;
  readonly location: Location;
  /** What kind of range it is; only `registry` ranges are compared with the lock. */
  readonly kind: 'registry' | 'git' | 'url' | 'path' | 'workspace' | 'alias';
}

export type FileStatus = 'read' | 'unsupported' | 'broken';

/** What became of one file that the inventory recognised. */
export interface FileReport {
  readonly path: string;
  readonly format: string;
  readonly role: 'lock' | 'manifest' | 'reference';
  readonly status: FileStatus;
  /** Why it was not read, or read only in part. */
  readonly reason?: string;
  /** Lower-case hex sha256 of the bytes that were judged. */
  readonly sha256?: string;
  readonly components: number;
}
