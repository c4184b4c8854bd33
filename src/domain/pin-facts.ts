/**
 * Where a commit stands in a repository. `tip`: a branch or tag ends there (`refs` names them). `ancestor`: a branch
 * or tag contains it. `outside`: the server gives it out, but no branch or tag contains it, as with a commit of a
 * fork. `absent`: the server does not have it.
 */
export type Reach =
  | { readonly state: 'tip'; readonly refs: readonly string[] }
  | { readonly state: 'ancestor'; readonly of: string }
  | { readonly state: 'outside' }
  | { readonly state: 'absent' };

/** A tag and the commit at its end, every tag object on the way peeled. */
export interface TaggedCommit {
  /** Without `refs/tags/`. */
  readonly tag: string;
  /** Lower-case hex. */
  readonly commit: string;
}

/** What a repository's branches and tags say about one reference to it. Names of refs stand without their prefix. */
export interface PinnedRefs {
  /** `owner/name` as written. */
  readonly repository: string;
  /** The pinned commit, or the one that the written name leads to now; absent when it leads nowhere, or to two. */
  readonly commit?: string;
  /** Tags and branches that end there. */
  readonly tags: readonly string[];
  readonly branches: readonly string[];
  /** What the repository has under the written name. A commit is `neither`, unless something is named like it. */
  readonly written: 'tag' | 'branch' | 'both' | 'neither';
  /** The version in the remark beside the pin; absent without one. */
  readonly claimed?: ClaimedVersion;
  /** Newest stable releases; absent where the repository has none. */
  readonly newest?: TaggedCommit;
  readonly newestInLine?: TaggedCommit;
  /** For a loose reference: what to write instead. */
  readonly replacement?: Replacement;
}

/** Where the version of a remark leads. */
export type ClaimedVersion =
  | { readonly version: string; readonly state: 'absent' }
  | { readonly version: string; readonly state: 'here' }
  /** A tag such as `v4` has moved on, and a release of its line stands at the pinned commit. */
  | { readonly version: string; readonly state: 'drifted'; readonly release: string }
  | { readonly version: string; readonly state: 'elsewhere'; readonly commit: string };

export interface Replacement {
  readonly commit: string;
  /** The full version that stands there. */
  readonly version: string;
  /** The whole line with the reference, where it could be rewritten: without its line break. */
  readonly edit?: {
    readonly file: string;
    readonly line: number;
    readonly before: string;
    readonly after: string;
  };
}

/** A tag that a reference relies on, now and as it was known before. */
export interface TagRecord {
  readonly tag: string;
  /** Where the tag leads now; absent when it is gone. */
  readonly commit?: string;
  /** A full version (`v4.2.2`), which has no reason to move. */
  readonly full: boolean;
  /** What an earlier run saw. */
  readonly earlier?: { readonly commit: string /** ISO 8601, UTC. */; readonly at: string };
  /** What the Actions lockfile of this project says. */
  readonly locked?: string;
}

/** How the pinned commit stands in time to the newest stable release of its line. */
export interface PinAge {
  /** Absent when the release stands at the pinned commit, or there is none. */
  readonly newest?: {
    readonly tag: string;
    /** Milliseconds between the two commits' committer times; negative when the pinned one is the younger. */
    readonly after: number;
  };
}

export interface Hosting {
  /** `owner/name` as written, and as the server spells it now. */
  readonly asked: string;
  readonly fullName: string;
  readonly archived: boolean;
}

/** A loose reference inside something that is pinned. */
export interface LooseUse {
  /** As written there. */
  readonly text: string;
  /** Which references lead to it, the pinned one first, `text` not included. */
  readonly through: readonly string[];
}

/** Facts about one use of an action or reusable workflow, answered by the remote repository and its host. */
export interface PinFactTypes {
  pinnedRefs: PinnedRefs;
  reach: Reach;
  tagRecord: TagRecord;
  pinAge: PinAge;
  hosting: Hosting;
  pinnedUses: readonly LooseUse[];
}
