/** How long a service or client waits before it takes up a new release, as its configuration says it. */
export type Waiting =
  | { readonly state: 'waits'; readonly days: number }
  /** Only for some packages or sizes of update: `what` says for which. */
  | { readonly state: 'partly'; readonly what: string }
  | { readonly state: 'none' }
  /** The part makes no version updates, so nothing has to wait. */
  | { readonly state: 'idle' }
  /** One plain sentence that holds for every file of the same cause. */
  | { readonly state: 'undecidable'; readonly reason: string };

/** One part of a configuration that waiting can be set for. */
export interface UpdateEntry {
  /** What it updates: `npm in /`, `every package`. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
  readonly waiting: Waiting;
  /** One insertion that makes it wait 7 days; absent where the file is not written in a way that allows one. */
  readonly insertion?: TextInsertion;
}

export interface TextInsertion {
  /** UTF-16 units from the start of the text, after its byte order mark. The end of a line or after a brace. */
  readonly offset: number;
  readonly text: string;
  /** The line that it follows or changes: its number and content without the end of line, before and after. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What one file says about waiting. `entries` is empty when `problem` is there, or when it configures nothing. */
export interface UpdateConfig {
  readonly path: string;
  /** `dependabot` and `renovate` open pull requests; the others are package clients that resolve. */
  readonly tool: 'dependabot' | 'renovate' | 'npm' | 'pnpm' | 'yarn' | 'bun' | 'uv';
  readonly entries: readonly UpdateEntry[];
  /** Why the file could not be read. One plain sentence that holds for every file of the same cause. */
  readonly problem?: { readonly sentence: string; readonly line: number };
}
