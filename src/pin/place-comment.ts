import type { Reference } from './reference.ts';
import { parseVersionTag } from './version-tag.ts';

/** How a file writes the version beside a pin. */
export interface CommentStyle {
  /** What stands before the `#`. */
  readonly gap: string;
  /** How the version is written: `# v4`, `# tag=v4`, `# pin@v4`, `# ratchet:owner/name@v4`; hooks have one of their own. */
  readonly form: 'plain' | 'tag=' | 'pin@' | 'ratchet';
}

/** Text to put in place of a span; an empty span inserts. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const WORD =
  /^(#[ \t]*)((?:(?:renovate[ \t]*:[ \t]*)?(?:tag[ \t]*=[ \t]*|version=)|frozen:[ \t]*|pin@|ratchet:[^\s@]+@|@)?)([^\s,;]+)/;
const MAX_LINE = 10_000;

/** The style that most lines of a file have; one space and the plain form where none has any. */
export function readCommentStyle(text: string, references: readonly Reference[]): CommentStyle {
  const forms = new Map<CommentStyle['form'], number>();
  let [one, more] = [0, 0];
  for (const { comment, span } of references) {
    if (comment === undefined) continue;
    const word = WORD.exec(text.slice(comment.span.start, comment.span.end));
    if (word !== null && parseVersionTag(word[3] ?? '') !== undefined) add(forms, formOf(word[2] ?? ''));
    const gap = /[ \t]*$/.exec(text.slice(span.end, comment.span.start))?.[0] ?? '';
    if (gap === ' ') one++;
    else if (gap.length > 1) more++;
  }
  if (one + more === 0) {
    for (const line of text.split('\n')) {
      if (line.length > MAX_LINE) continue;
      const gap = /[^\s#]([ \t]+)#[ \t]/.exec(line)?.[1];
      if (gap === ' ') one++;
      else if (gap !== undefined) more++;
    }
  }
  const [form] = [...forms].toSorted((a, b) => b[1] - a[1])[0] ?? ['plain' as const];
  return { gap: more > one ? '  ' : ' ', form };
}

function formOf(prefix: string): CommentStyle['form'] {
  if (prefix.startsWith('ratchet:')) return 'ratchet';
  if (prefix.startsWith('pin@')) return 'pin@';
  return /tag[ \t]*=/.test(prefix) ? 'tag=' : 'plain';
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/**
 * The patch that puts a version into the remark of a pin's line. A version that stands there is replaced in its own
 * form; any other remark is kept whole behind the new one (`# v4.2.2 # keep this`). Undefined when the line says so
 * already, and where a remark would swallow what follows the value.
 */
export function placeComment(
  text: string,
  reference: Reference,
  wanted: { readonly version: string; readonly style: CommentStyle; readonly oldRef: string },
): Patch | undefined {
  const { version, style, oldRef } = wanted;
  if (reference.style === 'block') return undefined;
  if (reference.comment === undefined) return appendComment(text, reference, wanted);
  const { start, end } = reference.comment.span;
  const remark = text.slice(start, end);
  const found = WORD.exec(remark);
  if (found !== null) {
    const [whole, lead = '', prefix = '', word = ''] = found;
    if (word === version) return undefined;
    const rest = remark.slice(whole.length);
    // On a line that is not pinned yet, a version that begins a sentence is part of the sentence.
    const alone = /^[,;]?[ \t]*(?:#|$)/.test(rest);
    if (word === oldRef || (parseVersionTag(word) !== undefined && (reference.state === 'exact' || alone))) {
      const from = start + lead.length + prefix.length;
      return { start: from, end: from + word.length, text: version };
    }
  }
  return { start, end: start, text: `${writeRemark(reference, version, style)} ` };
}

function appendComment(
  text: string,
  reference: Reference,
  { version, style }: { readonly version: string; readonly style: CommentStyle },
): Patch | undefined {
  const quote = reference.style === 'single' ? "'" : reference.style === 'double' ? '"' : '';
  const at = reference.span.end + quote.length;
  if (text.slice(reference.span.end, at) !== quote) return undefined;
  const lineEnd = text.indexOf('\n', at);
  const rest = text.slice(at, lineEnd < 0 ? text.length : lineEnd);
  if (rest.trim() !== '') return undefined;
  return { start: at, end: at, text: style.gap + writeRemark(reference, version, style) };
}

function writeRemark(reference: Reference, version: string, { form }: CommentStyle): string {
  // What `pre-commit autoupdate --freeze` writes, and takes away again when it thaws.
  if (reference.kind === 'hook') return `# frozen: ${version}`;
  switch (form) {
    case 'tag=':
    case 'pin@':
      return `# ${form}${version}`;
    case 'ratchet': {
      const at = reference.text.indexOf('@');
      return at > 0 ? `# ratchet:${reference.text.slice(0, at)}@${version}` : `# ${version}`;
    }
    default:
      return `# ${version}`;
  }
}
