/**
 * Poetry's own version operators in the language of PEP 440, so that they can be compared with a lock: `^1.2` is
 * `>=1.2,<2`, `~1.2` is `>=1.2,<1.3`, a bare `1.2` is `==1.2`, `1.*` is `==1.*`. What is PEP 440 already stays as it
 * is; so does what cannot be said there (`||`), which no comparison then decides.
 */
export function translatePoetryRange(range: string): string {
  const text = range.trim();
  if (text === '*' || text === '') return '';
  if (text.includes('|') || text.length > 256) return text;
  return text
    .split(',')
    .map((part) => translateClause(part.trim()))
    .join(',');
}

function translateClause(clause: string): string {
  const caret = /^\^\s*v?(\d[\w.+!-]*)$/.exec(clause)?.[1];
  if (caret !== undefined) {
    const numbers = releaseOf(caret);
    const first = numbers.findIndex((part) => part !== 0);
    // ^0.0 allows 0.0.x, ^0 allows 0.x: the last part that is written counts when all are zero.
    return bounded(caret, numbers, first < 0 ? numbers.length - 1 : first);
  }
  const tilde = /^~\s*v?(\d[\w.+!-]*)$/.exec(clause)?.[1];
  if (tilde !== undefined) {
    const numbers = releaseOf(tilde);
    return bounded(tilde, numbers, Math.min(1, numbers.length - 1));
  }
  if (/^v?\d/.test(clause)) return `==${clause.replace(/^v/, '')}`;
  return /^=\s*\d/.test(clause) ? `=${clause}` : clause;
}

/** `>=VERSION` and below the version in which the part at `index` is one more. */
function bounded(version: string, numbers: readonly number[], index: number): string {
  const upper = numbers.slice(0, index + 1);
  upper[index] = (upper[index] ?? 0) + 1;
  return `>=${version},<${upper.join('.')}`;
}

function releaseOf(version: string): readonly number[] {
  return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);
}
