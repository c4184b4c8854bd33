import { cutText, showInvisible, stripSequences, toOneLine } from './visible-text.ts';
import { redactSecrets } from './redact-secrets.ts';

/**
 * Text from outside, made inert for each sink. Every function yields one line, bounded in length, valid Unicode,
 * with secrets masked and invisible characters written as `\u202e`; only {@link forLog} keeps line breaks.
 */
export interface EscapeOptions {
  /** UTF-16 units before the sink's own escaping. */
  readonly max?: number;
}

const MAX_TEXT = 500;
const MAX_TERMINAL = 2_000;

/** For a terminal: no escape sequence, no control character, no line break. */
export function forTerminal(text: string, options: EscapeOptions = {}): string {
  return toOneLine(text, options.max ?? MAX_TERMINAL);
}

/**
 * For a log that a GitHub runner reads, of any number of lines: no line starts, after trimming, with `::`, and
 * `##[` appears nowhere, so that nothing in it is a workflow command. Other bytes, colours included, are kept.
 */
export function forLog(text: string): string {
  return text
    .replace(/##(?=\[)/g, '## ')
    .split(/(\r\n|\n|\r|\u0085|\u2028|\u2029|\v|\f)/)
    .map((line) => (LOG_COMMAND.test(line) ? line.replace('::', ': :') : line))
    .join('');
}

// .NET's Trim takes all white space; colours and invisible characters before the colons are held to be white too.
// oxlint-disable-next-line no-control-regex
const LOG_COMMAND = /^(?:\s|[\u0000-\u001f\u0085\u200b-\u200f\u2060\ufeff]|\u001b\[[0-9;]{0,32}m)*::/;

/** For running text in GitHub's Markdown: shows exactly what was given, and links, mentions and renders nothing. */
export function forMarkdown(text: string, options: EscapeOptions = {}): string {
  return neutraliseMarkdown(toOneLine(text, options.max ?? MAX_TEXT));
}

/** For a cell of a Markdown table: as {@link forMarkdown}, which leaves no bar and no line break; never empty. */
export function forTable(text: string, options: EscapeOptions = {}): string {
  return forMarkdown(text, options) || '–';
}

/** For HTML text and quoted attribute values. */
export function forHtml(text: string, options: EscapeOptions = {}): string {
  return escapeHtml(toOneLine(text, options.max ?? MAX_TEXT));
}

/**
 * A Markdown code span that shows the text literally, in running text and in table cells: the fence is longer
 * than any run of backticks inside. A bar, which a table would split at, makes it an HTML code element instead.
 */
export function codeSpan(text: string, options: EscapeOptions = {}): string {
  const line = toOneLine(text, options.max ?? MAX_TEXT);
  if (line === '') return '–';
  if (line.includes('|')) return `<code>${neutraliseMarkdown(line)}</code>`;
  const fence = '`'.repeat(longestRun(line) + 1);
  if (fence.length > 16) return `<code>${neutraliseMarkdown(line)}</code>`;
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A fenced Markdown block of literal lines. The language is ours, never from outside. */
export function codeBlock(lines: readonly string[], language = ''): string {
  const safe = lines.map((line) =>
    cutText(showInvisible(stripSequences(redactSecrets(cutText(line, 4_000)))).trimEnd(), 2_000),
  );
  const fence = '`'.repeat(Math.max(3, safe.reduce((most, line) => Math.max(most, longestRun(line)), 0) + 1));
  return [`${fence}${language}`, ...safe, fence].join('\n');
}

const BREAK = '&#8203;';
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/**
 * Entities take the meaning from every character that Markdown gives one (CommonMark 2.5); a zero-width space
 * after `@`, `#`, a colon, `www` and `GH` stops what GitHub finds in the rendered text: mentions, references,
 * addresses, emoji names. `<span>` around a dollar sign is GitHub's own way to keep it from opening a formula.
 */
function neutraliseMarkdown(text: string): string {
  return text.replace(
    /[&<>"'\\`*_{}[\]()|~^!]|^[-+=]|^\d{1,9}[.)]|#|@|\$|:(?=[^\s\d])|\bwww(?=\.)|\bGH(?=-\d)/gi,
    (found) => {
      const named = ENTITIES[found];
      if (named !== undefined) return named;
      if (found === '$') return '<span>$</span>';
      if (found === '#') return `&#35;${BREAK}`;
      if (found === '@' || found === ':' || /^[wg]/i.test(found)) return `${found}${BREAK}`;
      const mark = found.at(-1) ?? '';
      return `${found.slice(0, -1)}&#${mark.charCodeAt(0)};`;
    },
  );
}

function longestRun(text: string): number {
  let longest = 0;
  let run = 0;
  for (const character of text) {
    run = character === '`' ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
