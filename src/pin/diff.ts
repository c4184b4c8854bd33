import { diffLines, type Step } from './diff-lines.ts';

export interface ChangedFile {
  /** Relative to the root, forward slashes. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** There is no such file yet; `before` is empty. */
  readonly created?: true;
}

const CONTEXT = 3;
const NEW_FILE = 'new file mode 100644\n';

/**
 * The changes as one patch that `git apply` takes: unified, three lines of context, `a/` and `b/`, byte for byte with
 * CRLF and byte order marks, names quoted as git quotes them; new files are made. Empty when nothing changes.
 */
export function renderDiff(files: readonly ChangedFile[]): string {
  return files.map(renderFile).join('');
}

function renderFile({ path, before, after, created }: ChangedFile): string {
  if (before === after && created !== true) return '';
  const [old, fresh] = [splitLines(before), splitLines(after)];
  const hunks = groupHunks(diffLines(old, fresh)).map((hunk) => renderHunk(hunk, old, fresh));
  const [a, b] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
  const head = created === true ? NEW_FILE : '';
  const from = created === true ? '/dev/null' : `${a}${endMark(a)}`;
  // Git names the two sides only where lines follow.
  const names = hunks.length === 0 ? '' : `--- ${from}\n+++ ${b}${endMark(b)}\n`;
  return `diff --git ${a} ${b}\n${head}${names}${hunks.join('')}`;
}

/** Lines with their ends. */
function splitLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => `${line}\n`);
  const last = (lines.pop() ?? '').slice(0, -1);
  return last === '' ? lines : [...lines, last];
}

function groupHunks(steps: readonly Step[]): readonly (readonly Step[])[] {
  const hunks: Step[][] = [];
  let current: Step[] | undefined;
  let lastChange = -1;
  for (const [i, step] of steps.entries()) {
    if (step.kind === 'same') continue;
    if (current === undefined || i - lastChange - 1 > 2 * CONTEXT) {
      if (current !== undefined) current.push(...steps.slice(lastChange + 1, lastChange + 1 + CONTEXT));
      current = steps.slice(Math.max(0, i - CONTEXT), i);
      hunks.push(current);
    } else {
      current.push(...steps.slice(lastChange + 1, i));
    }
    current.push(step);
    lastChange = i;
  }
  current?.push(...steps.slice(lastChange + 1, lastChange + 1 + CONTEXT));
  return hunks;
}

function renderHunk(steps: readonly Step[], old: readonly string[], fresh: readonly string[]): string {
  const [first] = steps;
  const removed = steps.filter(({ kind }) => kind !== 'add').length;
  const added = steps.filter(({ kind }) => kind !== 'remove').length;
  const range = (start: number, count: number): string =>
    count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;
  const lines = steps.map(({ kind, old: i, fresh: j }) => {
    const line = (kind === 'add' ? fresh[j] : old[i]) ?? '';
    const mark = kind === 'same' ? ' ' : kind === 'add' ? '+' : '-';
    return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
  });
  return `@@ -${range(first?.old ?? 0, removed)} +${range(first?.fresh ?? 0, added)} @@\n${lines.join('')}`;
}

const NEEDS_QUOTES = /[^ !#-[\]-~]/;
const ESCAPES: Readonly<Record<number, string>> = {
  7: '\\a',
  8: '\\b',
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
};

/** As git writes names with `core.quotePath`: in C's notation when a byte is a control, a quote, a backslash or not ASCII. */
function quotePath(path: string): string {
  if (!NEEDS_QUOTES.test(path)) return path;
  let quoted = '';
  for (const byte of Buffer.from(path)) {
    quoted +=
      ESCAPES[byte] ??
      (byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte));
  }
  return `"${quoted}"`;
}

/** A name with a space ends in a tab, so that readers know where it ends. */
function endMark(name: string): string {
  return name.includes(' ') && !name.startsWith('"') ? '\t' : '';
}
