/** One instruction of a Dockerfile with its continuation lines joined. */
export interface DockerfileInstruction {
  /** Upper case; the trigger behind ONBUILD stands in its place. */
  readonly keyword: string;
  /** What follows the keyword, remarks between continued lines left out. */
  readonly rest: string;
  /** Of the keyword, from 1. */
  readonly line: number;
}

export interface DockerfileLines {
  readonly instructions: readonly DockerfileInstruction[];
  /** Parser directives (`# syntax=…`) by lower-case name, with their line. */
  readonly directives: ReadonlyMap<string, { readonly value: string; readonly line: number }>;
  /** The line of a heredoc that nothing ends. */
  readonly openHeredoc?: number;
}

const DIRECTIVE = /^#[ \t]*([A-Za-z][A-Za-z0-9]*)[ \t]*=[ \t]*(.*)$/;
const HEREDOC_KEYWORDS: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD']);
const MAX_INSTRUCTION = 1_000_000;

/**
 * Splits a Dockerfile into instructions as BuildKit does: parser directives at the top (`escape` among them),
 * remarks and empty lines inside continued instructions left out, the bodies of heredocs skipped. Linear.
 */
export function splitDockerfile(text: string): DockerfileLines {
  const lines = text.split(/\r\n|\n|\r/);
  const directives = readDirectives(lines);
  const escape = directives.get('escape')?.value === '`' ? '`' : '\\';
  const instructions: DockerfileInstruction[] = [];
  let openHeredoc: number | undefined;
  for (let i = 0; i < lines.length; i++) {
    const start = i;
    const parts: string[] = [];
    let size = 0;
    let continued = true;
    for (; continued && i < lines.length; i++) {
      const raw = lines[i] ?? '';
      const trimmed = raw.trim();
      if (trimmed === '' || trimmed.startsWith('#')) {
        if (parts.length === 0) break;
        continue;
      }
      const end = raw.trimEnd();
      continued = end.endsWith(escape);
      size += end.length;
      if (size <= MAX_INSTRUCTION) parts.push(continued ? end.slice(0, -1) : raw);
    }
    if (parts.length === 0) continue;
    i--;
    const instruction = readInstruction(parts.join('').trim(), start + 1);
    if (instruction === undefined) continue;
    instructions.push(instruction);
    for (const { word, tabs } of findHeredocs(instruction)) {
      const opened = i;
      do i++;
      while (i < lines.length && (tabs ? (lines[i] ?? '').replace(/^\t+/, '') : lines[i]) !== word);
      if (i >= lines.length) openHeredoc ??= opened + 1;
    }
  }
  return { instructions, directives, ...(openHeredoc !== undefined ? { openHeredoc } : {}) };
}

function readDirectives(lines: readonly string[]): Map<string, { value: string; line: number }> {
  const found = new Map<string, { value: string; line: number }>();
  for (const [i, raw] of lines.entries()) {
    const match = raw.length > 1000 ? null : DIRECTIVE.exec(raw.trim());
    if (match === null) break;
    const name = (match[1] ?? '').toLowerCase();
    if (!found.has(name)) found.set(name, { value: (match[2] ?? '').trim(), line: i + 1 });
  }
  return found;
}

function readInstruction(text: string, line: number): DockerfileInstruction | undefined {
  const match = /^([A-Za-z]+)(?:\s+|$)/.exec(text);
  if (match === null) return undefined;
  const keyword = (match[1] ?? '').toUpperCase();
  const rest = text.slice(match[0].length).trimStart();
  return keyword === 'ONBUILD' ? readInstruction(rest, line) : { keyword, rest, line };
}

/** `<<EOF`, `<<-EOF`, `<<"EOF"`: in the order in which their bodies follow. */
function findHeredocs({ keyword, rest }: DockerfileInstruction): { word: string; tabs: boolean }[] {
  if (!HEREDOC_KEYWORDS.has(keyword) || !rest.includes('<<')) return [];
  const found: { word: string; tabs: boolean }[] = [];
  for (const match of rest.matchAll(
    /(?:^|[\s;&|(\d])<<(-?)(["']?)([A-Za-z_][\w.-]{0,200})\2(?=[\s;&|)<>]|$)/g,
  )) {
    found.push({ word: match[3] ?? '', tabs: match[1] === '-' });
  }
  return found;
}
