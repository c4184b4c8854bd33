import type { Found, Reference } from './reference.ts';

/** Finds the references of one file, by its path and its text without byte order mark; undefined when it holds none by its kind. */
export type FindReferences = (path: string, text: string) => Found | undefined;

/** A file that was read, and what was found in it. */
export interface ReadFile {
  /** Relative to the root, forward slashes. */
  readonly path: string;
  /** `\ufeff` where the file begins with a byte order mark, else empty. */
  readonly mark: string;
  /** Without the mark. */
  readonly text: string;
  /** In the order of the text, one for each place. */
  readonly references: readonly Reference[];
}
