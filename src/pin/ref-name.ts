const PLAIN = /^\w[\w.+/@-]{0,199}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/**
 * Whether the name of a branch or tag may be written into a file: letters, digits and `. _ + / @ -` only, at most 200
 * of them. git allows far more, white space, `#` and quotes among it.
 */
export function isPlainRefName(name: string): boolean {
  return PLAIN.test(name) && !COMMIT.test(name);
}

/** A commit's full name: 40 or 64 hex digits of either case. */
export function isCommitName(name: string): boolean {
  return COMMIT.test(name);
}
