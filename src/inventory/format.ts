import type { Component, Declaration, FileReport, Project } from '../domain/component.ts';
import type { Ecosystem } from '../domain/ecosystem.ts';
import type { Problem } from '../domain/errors.ts';

/** A component before the inventory gives it its lockfile and merges duplicates. */
export type ParsedComponent = Omit<Component, 'lockfile' | 'format'>;

export interface Parsed {
  readonly components: readonly ParsedComponent[];
  readonly projects: readonly Omit<Project, 'file'>[];
  readonly declarations: readonly Declaration[];
  /** A `broken` or `unsupported` problem sets the file's status; what was parsed nevertheless is kept. */
  readonly problems: readonly Problem[];
  /**
   * Other files that were read into this one (`-r other.txt`, go.sum beside go.mod). They are not counted again;
   * the inventory lists them as read as part of this file.
   */
  readonly included?: readonly string[];
  /** Those of `included` that this file only narrows versions by, and that others install from as they stand. */
  readonly standing?: readonly string[];
}

export interface ParseInput {
  /** Relative to the root. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** UTF-8, BOM stripped. Files that are not valid UTF-8 never reach a parser. */
  readonly text: string;
  /** Reads a sibling; the path is relative to the root. Undefined when it is not there or may not be read. */
  readonly read: (path: string) => ParseInputFile | undefined;
  /** Paths of all files of the tree, relative to the root; for workspace globs. Absent when they are not known. */
  readonly paths?: () => readonly string[];
}

export interface ParseInputFile {
  readonly path: string;
  readonly text: string;
}

/**
 * One lock, manifest or reference format. `parse` is pure, bounded, and never throws on any input: what it cannot
 * read is a Problem with a line. A file that is recognised and holds nothing is `read` with no components only when
 * its format says that emptiness is valid.
 */
export interface InventoryFormat {
  /** kebab-case, equals the file's name, for example `npm-lock`. */
  readonly id: string;
  readonly title: string;
  readonly ecosystem: Ecosystem;
  readonly role: FileReport['role'];
  /** Path patterns for the docs, for example `package-lock.json`. */
  readonly files: readonly string[];
  readonly matches: (path: string) => boolean;
  /**
   * For formats that share a path (`yarn.lock`): whether this text is mine. Among the formats that match a path, the
   * first one without this function, or with one that answers true, parses the file. Of those that share a path one
   * accepts everything the others leave.
   */
  readonly accepts?: (text: string) => boolean;
  readonly parse: (input: ParseInput) => Parsed;
}

export interface Inventory {
  readonly files: readonly FileReport[];
  readonly components: readonly Component[];
  readonly projects: readonly Project[];
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
}
