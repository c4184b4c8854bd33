import { placeComment, readCommentStyle, type CommentStyle, type Patch } from './place-comment.ts';
import type { Reference } from './reference.ts';

/** One reference and what it becomes. */
export interface Rewrite {
  readonly reference: Reference;
  /** The new value, without quotes. */
  readonly value: string;
  /** For the remark that ends the line; only of files whose remarks begin with `#`. */
  readonly version?: string;
  /** What was written where the commit stands now; a remark that says just that is replaced. */
  readonly oldRef?: string;
  /** `sha256:…` of every file of a Python release, put on lines of their own behind the requirement. */
  readonly hashes?: readonly string[];
}

/**
 * Why a reference cannot be changed by replacing its span, or undefined when it can: its text must stand there just as
 * it reads.
 */
export function whyNotRewritable(text: string, reference: Reference): string | undefined {
  const { start, end } = reference.span;
  if (!(start >= 0 && start < end && end <= text.length)) return 'its place in the file is not known';
  if (text.slice(start, end) === reference.text && !/[\r\n]/.test(reference.text)) return undefined;
  return 'it is written over several lines or with escapes; write it plainly on one line';
}

/**
 * Changes the given references and nothing else: every other byte, line breaks and quotes included, stays. A changed
 * reference changes its own line; hashes add lines behind it. References with overlapping spans are changed once.
 */
export function rewrite(
  text: string,
  rewrites: readonly Rewrite[],
  references: readonly Reference[],
): string {
  return createRewriter(text, references).apply(rewrites);
}

/** The same for one text, with a word about each single change beforehand. */
export function createRewriter(
  text: string,
  references: readonly Reference[],
): {
  /** Whether it would change anything. */
  readonly changes: (one: Rewrite) => boolean;
  readonly apply: (rewrites: readonly Rewrite[]) => string;
} {
  const style = readCommentStyle(text, references);
  return {
    changes: (one) => patchesOf(text, one, style).length > 0,
    apply: (rewrites) =>
      applyPatches(
        text,
        rewrites.flatMap((one) => patchesOf(text, one, style)),
      ),
  };
}

function patchesOf(text: string, one: Rewrite, style: CommentStyle): readonly Patch[] {
  const { reference, value, version, hashes } = one;
  if (whyNotRewritable(text, reference) !== undefined) return [];
  const patches: Patch[] = value === reference.text ? [] : [{ ...reference.span, text: value }];
  if (version !== undefined) {
    const comment = placeComment(text, reference, { version, style, oldRef: one.oldRef ?? '' });
    if (comment !== undefined) patches.push(comment);
  }
  if (hashes !== undefined && hashes.length > 0) {
    const at = endOfRequirement(text, reference);
    if (at !== undefined) patches.push({ start: at, end: at, text: writeHashes(text, at, hashes) });
  }
  return patches;
}

function applyPatches(text: string, patches: readonly Patch[]): string {
  const sorted = patches.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  let last: Patch | undefined;
  for (const patch of sorted) {
    if (patch.start < at || (last?.start === patch.start && last.end === patch.end)) continue;
    result += text.slice(at, patch.start) + patch.text;
    at = patch.end;
    last = patch;
  }
  return result + text.slice(at);
}

/**
 * Where the options of a requirement begin: behind its marker, before a remark. Undefined when its line is continued,
 * which is read as having options already.
 */
export function endOfRequirement(text: string, { span }: Reference): number | undefined {
  const lineEnd = text.indexOf('\n', span.end);
  const line = text.slice(span.end, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, '');
  const remark = /(?:^|\s)#/.exec(line);
  const content = (remark === null ? line : line.slice(0, remark.index)).trimEnd();
  return content.endsWith('\\') || line.trimEnd().endsWith('\\') ? undefined : span.end + content.length;
}

/** As pip-compile writes them. */
function writeHashes(text: string, at: number, hashes: readonly string[]): string {
  const lineEnd = text.indexOf('\n', at);
  const newline = text[(lineEnd < 0 ? text.indexOf('\n') : lineEnd) - 1] === '\r' ? '\r\n' : '\n';
  return hashes.map((hash) => ` \\${newline}    --hash=${hash}`).join('');
}
