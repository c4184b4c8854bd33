import { exactVersion, parseRequirement } from '../inventory/python-requirement.ts';
import { isAddress } from '../inventory/python-source.ts';
import { parseRequirementOptions } from '../inventory/requirements-options.ts';
import { createFinding } from './finding.ts';
import { findComment, type Placed } from './place-scalar.ts';
import type { Found, Reference } from './reference.ts';

interface Statement {
  /** Continued lines joined, remarks left out. */
  readonly text: string;
  readonly start: number;
  readonly line: number;
  readonly lines: number;
}

/**
 * The requirements of one file of pip, without the files it includes, which are found by themselves. Exact with `==`
 * and a hash. The span is the requirement with its marker, before its options. Local paths, addresses and options
 * alone are none.
 */
export function findInRequirements(file: string, text: string): Found {
  const finding = createFinding(file);
  for (const statement of splitStatements(text)) {
    if (statement.text === '') continue;
    const options = parseRequirementOptions(statement.text);
    if (
      options.text === '' ||
      options.editable ||
      isAddress(options.text) ||
      /^[./]|^\S*\//.test(options.text)
    )
      continue;
    const parsed = parseRequirement(options.text);
    if (!parsed.ok) {
      finding.complain(parsed.error.code, `A requirement ${parsed.error.message}.`, statement.line);
      continue;
    }
    if (parsed.value.url !== undefined) continue;
    const version = exactVersion(parsed.value.clauses);
    const { name } = parsed.value;
    const exact = version !== undefined && options.hashes.length > 0;
    const open = options.text.includes('${');
    finding.add({
      ...place(text, statement, options.text),
      kind: 'requirement',
      location: { file, line: statement.line },
      state: open ? 'undecidable' : exact ? 'exact' : 'loose',
      ...(open ? { reason: 'a variable of the environment decides what is required' } : {}),
      target: {
        kind: 'python',
        name,
        ...(version !== undefined && !open ? { version } : {}),
        hashes: options.hashes,
      },
    } satisfies Reference);
  }
  return finding.found();
}

function place(text: string, { start, lines }: Statement, requirement: string): Placed {
  const at = text.indexOf(requirement, start);
  const lineEnd = text.indexOf('\n', start);
  const alone = at >= 0 && (lineEnd < 0 || at + requirement.length <= lineEnd);
  const span = alone ? { start: at, end: at + requirement.length } : { start, end: start };
  const comment = alone && lines === 1 ? findComment(text, span.end) : undefined;
  return {
    text: requirement,
    span,
    style: alone ? 'plain' : 'block',
    ...(comment !== undefined ? { comment } : {}),
  };
}

/** Logical lines with their offsets, by pip's rules. Linear. */
function splitStatements(text: string): readonly Statement[] {
  const statements: Statement[] = [];
  let parts: string[] = [];
  let first = { start: 0, line: 1 };
  let line = 0;
  const push = (): void => {
    const joined = parts.join('');
    const remark = /(?:^|\s)#/.exec(joined);
    const own = (remark === null ? joined : joined.slice(0, remark.index)).trim();
    statements.push({ text: own, ...first, lines: parts.length });
    parts = [];
  };
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    const [, raw = '', end = ''] = match;
    line++;
    if (raw !== '' || parts.length > 0) {
      const remarkOnly = raw.trimStart().startsWith('#');
      if (parts.length === 0) first = { start: match.index, line };
      const continued = raw.endsWith('\\') && !remarkOnly;
      parts.push(continued ? raw.slice(0, -1) : remarkOnly ? ` ${raw}` : raw);
      if (!continued) push();
    }
    if (end === '') break;
  }
  if (parts.length > 0) push();
  return statements;
}
