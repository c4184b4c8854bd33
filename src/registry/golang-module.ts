export interface ModuleNotes {
  readonly retractions: readonly { readonly low: string; readonly high: string; readonly reason?: string }[];
  /** The text after `Deprecated:` in the comment at the module directive. */
  readonly deprecated?: string;
}

/** Retractions and deprecation of a go.mod (Go modules reference); everything else in the file is passed over. */
export function parseRetractions(text: string): ModuleNotes {
  const retractions: { low: string; high: string; reason?: string }[] = [];
  let deprecated: string | undefined;
  let comment: string[] = [];
  let inBlock = false;
  let blockReason: string | undefined;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    const [code = '', ...rest] = line.split('//');
    const statement = code.trim();
    const beside = rest.join('//').trim();
    if (statement === '') {
      if (line.startsWith('//')) comment.push(beside);
      else comment = [];
      continue;
    }
    const note = beside !== '' ? beside : comment.length > 0 ? comment.join(' ') : undefined;
    if (inBlock) {
      if (statement === ')') inBlock = false;
      else add(retractions, statement, note ?? blockReason);
    } else if (/^retract\s*\($/.test(statement)) {
      inBlock = true;
      blockReason = note;
    } else if (/^retract\s/.test(statement)) add(retractions, statement.slice(7), note);
    else if (/^module\s/.test(statement)) {
      const all = [...comment, beside].join('\n');
      const at = all.search(/^Deprecated:/m);
      if (at >= 0)
        deprecated = all
          .slice(at + 'Deprecated:'.length)
          .split('\n\n')[0]
          ?.replaceAll('\n', ' ')
          .trim();
    }
    comment = [];
  }
  return { retractions, ...(deprecated !== undefined ? { deprecated } : {}) };
}

function add(
  retractions: { low: string; high: string; reason?: string }[],
  text: string,
  reason: string | undefined,
): void {
  const versions = text
    .replace(/[[\]]/g, '')
    .split(',')
    .map((part) => part.trim().replace(/^"|"$/g, ''));
  const [low, high = low] = versions;
  if (low === undefined || high === undefined || low === '' || retractions.length >= 10_000) return;
  retractions.push({
    low,
    high,
    ...(reason !== undefined && reason !== '' ? { reason: reason.slice(0, 1024) } : {}),
  });
}

/**
 * Whether a module's path, or a leading part of it, matches one of the comma-separated patterns of GOPRIVATE and
 * GONOPROXY: path.Match by element (`*`, `?`, `[…]`).
 */
export function matchesModulePattern(patterns: string, module: string): boolean {
  const elements = module.split('/');
  return patterns
    .split(',')
    .map((pattern) => pattern.trim().replace(/\/+$/, ''))
    .filter((pattern) => pattern !== '')
    .some((pattern) => {
      const parts = pattern.split('/');
      return (
        parts.length <= elements.length && parts.every((part, i) => matchElement(part, elements[i] ?? ''))
      );
    });
}

/** Glob without backtracking explosion: one place to return to for the last `*`. */
function matchElement(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    const step = matchOne(pattern, p, text.charAt(t));
    if (step > 0) {
      p += step;
      t++;
    } else if (pattern[p] === '*') {
      star = p++;
      mark = t;
    } else if (star >= 0) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** How many pattern characters matched this one; 0: none. */
function matchOne(pattern: string, at: number, char: string): number {
  const head = pattern[at];
  if (head === undefined || head === '*') return 0;
  if (head === '?') return 1;
  if (head === '\\') return pattern[at + 1] === char ? 2 : 0;
  if (head !== '[') return head === char ? 1 : 0;
  const end = pattern.indexOf(']', at + 2);
  if (end < 0) return 0;
  let set = pattern.slice(at + 1, end);
  const negated = set.startsWith('^');
  if (negated) set = set.slice(1);
  let hit = false;
  for (let i = 0; i < set.length; i++) {
    const low = set.charAt(i);
    if (set[i + 1] === '-' && i + 2 < set.length) {
      hit ||= char >= low && char <= set.charAt(i + 2);
      i += 2;
    } else hit ||= char === low;
  }
  return hit !== negated ? end - at + 1 : 0;
}
