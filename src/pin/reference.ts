import type { Location } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import type { ImageReference } from '../inventory/image-reference.ts';

/** A half-open range of UTF-16 units of a file's text (after its byte order mark, which no span covers). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a reference leads to. */
export type Target =
  | {
      /** `uses:` of an action or reusable workflow in another repository. */
      readonly kind: 'action';
      /** As written, `owner/name`. */
      readonly repository: string;
      /** Below the repository's root; empty for the root. */
      readonly path: string;
      /** What stands behind the first `@`; empty when nothing does. */
      readonly ref: string;
    }
  | {
      /** A git address with a revision: pre-commit hooks, submodules, devcontainer. */
      readonly kind: 'git';
      readonly url: string;
      readonly ref: string;
    }
  | { readonly kind: 'image'; readonly image: ImageReference }
  | {
      readonly kind: 'python';
      /** PEP 503 normal form. */
      readonly name: string;
      /** Of `==`; absent when the requirement does not name one version. */
      readonly version?: string;
      /** `sha256:…` as written, in the order of the file. */
      readonly hashes: readonly string[];
    }
  | {
      /** A tool that a script installs. */
      readonly kind: 'tool';
      /** The client: `pip`, `npm`, `npx`, `dlx`, `go`, `cargo`, `uvx`, `curl`, `docker`. */
      readonly client: string;
      readonly name: string;
      readonly version?: string;
    }
  /** Nothing that can be asked for: an expression, or a thing of the repository itself. */
  | { readonly kind: 'none' };

export type ReferenceKind =
  | 'action'
  | 'workflow'
  | 'image'
  | 'feature'
  | 'requirement'
  | 'hook'
  | 'submodule'
  | 'tool'
  | 'lock-entry'
  /** A part of an update configuration that waits for nothing. */
  | 'cooldown';

/** One place in a file that names something from outside, with everything a rewriter needs. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly location: Location;
  /** The value as its format reads it, without quotes. */
  readonly text: string;
  /** Where the value stands, quotes not included: what a rewriter replaces. */
  readonly span: Span;
  /** How it is written there. `block`: a folded or literal scalar, or lines joined by a continuation. */
  readonly style: 'plain' | 'single' | 'double' | 'block';
  /** The remark that ends the line: its text without `#`, and the span from `#` to its last character. */
  readonly comment?: { readonly text: string; readonly span: Span };
  /** The version that the remark claims: `v4.2.2`. */
  readonly claimed?: string;
  /** `own`: of this repository itself, nothing to pin. */
  readonly state: 'exact' | 'loose' | 'undecidable' | 'own';
  /** Why it is undecidable, or why it can be reported but not rewritten. One plain sentence. */
  readonly reason?: string;
  readonly target: Target;
}

/** What a finder has to say about one file. It never throws, and one broken part never hides the rest. */
export interface Found {
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}
