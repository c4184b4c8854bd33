/** A version with optional letters (RubyGems: Gem::Version, `1.2.3`, `2.0.0.rc1`, `1.0-beta`). */
const FORM = /^[0-9]+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

type Segment = string | bigint;

export function isGemVersion(text: string): boolean {
  return FORM.test(text);
}

/**
 * Order of two versions as RubyGems has it: number by number, letters before any number, zeros at the end of the
 * numbers and at the end of what follows them do not count. Both must be versions.
 */
export function compareGemVersions(a: string, b: string): number {
  const left = canonical(a);
  const right = canonical(b);
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const order = compareSegments(left[at] ?? 0n, right[at] ?? 0n);
    if (order !== 0) return order;
  }
  return 0;
}

/** The numbers before the first letter. */
export function gemNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  for (const segment of segmentsOf(text)) {
    if (typeof segment === 'string') break;
    numbers.push(Number(segment));
  }
  return numbers;
}

/** A version with a letter anywhere comes before its release. */
export function isGemPrerelease(text: string): boolean {
  return /[A-Za-z-]/.test(text);
}

function compareSegments(a: Segment, b: Segment): number {
  if (typeof a !== typeof b) return typeof a === 'string' ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

function canonical(text: string): readonly Segment[] {
  const all = segmentsOf(text);
  const first = all.findIndex((segment) => typeof segment === 'string');
  const end = first < 0 ? all.length : first;
  return [...withoutZeros(all.slice(0, end)), ...withoutZeros(all.slice(end))];
}

function withoutZeros(segments: readonly Segment[]): readonly Segment[] {
  return segments.slice(0, segments.findLastIndex((segment) => segment !== 0n) + 1);
}

function segmentsOf(text: string): readonly Segment[] {
  const found = text.replaceAll('-', '.pre.').match(/[0-9]+|[A-Za-z]+/g) ?? [];
  return found.map((part) => (/^[0-9]/.test(part) ? BigInt(part) : part));
}
