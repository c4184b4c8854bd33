/** Letters with a meaning, lowest first; the empty text is the release itself, and unknown ones come after all of them. */
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const RELEASE = rankOf('');
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['ga', ''],
  ['final', ''],
  ['release', ''],
  ['cr', 'rc'],
]);
const SHORT: ReadonlyMap<string, string> = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
]);
const FORM = /^[0-9A-Za-z][0-9A-Za-z._+-]*$/;

type Item = bigint | string | List;
/** What stands behind a hyphen, or behind a change between digits and letters. */
type List = Item[];

/** Whether a text is a version that can be ordered: Maven itself takes any text for one. */
export function isMavenVersion(text: string): boolean {
  return FORM.test(text) && /[0-9]/.test(text);
}

/** Order of two versions by Maven's version order specification (POM reference). Both must be versions. */
export function compareMavenVersions(a: string, b: string): number {
  return compareLists(parse(a), parse(b));
}

/** The numbers at the start, up to the first letter or hyphen. */
export function mavenNumbers(text: string): readonly number[] {
  const start = /^[0-9]+(?:\.[0-9]+)*/.exec(text)?.[0];
  return start === undefined ? [] : start.split('.').map(Number);
}

export function isMavenPrerelease(text: string): boolean {
  return /(?:^|[^a-z])(?:alpha|beta|milestone|rc|cr|snapshot|[abm](?=[0-9]))(?:[^a-z]|$)/i.test(text);
}

function parse(text: string): List {
  const lower = text.toLowerCase();
  const lists: List[] = [];
  let list: List = [];
  lists.push(list);
  const open = (): void => {
    const next: List = [];
    list.push(next);
    list = next;
    lists.push(next);
  };
  let start = 0;
  let digits = false;
  const take = (end: number, beforeDigit: boolean): void => {
    const part = lower.slice(start, end);
    if (end === start) list.push(0n);
    else list.push(digits ? BigInt(part) : qualifierOf(part, beforeDigit));
  };
  for (let at = 0; at < lower.length; at += 1) {
    const char = lower.charAt(at);
    if (char === '.') {
      take(at, false);
      start = at + 1;
    } else if (char === '-') {
      take(at, false);
      start = at + 1;
      open();
    } else if (/[0-9]/.test(char)) {
      if (!digits && at > start) {
        if (list.length > 0) open();
        take(at, true);
        start = at;
        open();
      }
      digits = true;
    } else {
      if (digits && at > start) {
        take(at, false);
        start = at;
        open();
      }
      digits = false;
    }
  }
  if (lower.length > start) {
    // Letters at the end, or with digits behind them, stand behind a hyphen whichever separator is written.
    if (!digits && list.length > 0) open();
    take(lower.length, false);
  }
  for (const one of lists.toReversed()) normalize(one);
  return lists[0] ?? [];
}

function qualifierOf(part: string, beforeDigit: boolean): string {
  const full = beforeDigit ? (SHORT.get(part) ?? part) : part;
  return ALIASES.get(full) ?? full;
}

/** Zeros, empty qualifiers and empty lists at the end say nothing. */
function normalize(list: List): void {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const item = list[at] as Item;
    if (isNull(item)) list.splice(at, 1);
    else if (!Array.isArray(item)) break;
  }
}

function isNull(item: Item): boolean {
  if (typeof item === 'bigint') return item === 0n;
  return typeof item === 'string' ? rankOf(item) === RELEASE : item.length === 0;
}

function compareLists(a: List, b: List): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = compareItems(a[at], b[at]);
    if (order !== 0) return order;
  }
  return 0;
}

function compareItems(a: Item | undefined, b: Item | undefined): number {
  if (a === undefined) return b === undefined ? 0 : -compareItems(b, undefined);
  if (b === undefined) {
    if (typeof a === 'bigint') return a === 0n ? 0 : 1;
    if (typeof a === 'string') return compareText(rankOf(a), RELEASE);
    return a.map((item) => compareItems(item, undefined)).find((order) => order !== 0) ?? 0;
  }
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds;
  if (typeof a === 'string') return compareText(rankOf(a), rankOf(b as string));
  if (typeof a === 'bigint') return a === b ? 0 : a < (b as bigint) ? -1 : 1;
  return compareLists(a, b as List);
}

/** A qualifier comes before a list, and a list before a number. */
function kindOf(item: Item): number {
  if (typeof item === 'string') return 0;
  return typeof item === 'bigint' ? 2 : 1;
}

function rankOf(qualifier: string): string {
  const at = QUALIFIERS.indexOf(qualifier);
  return at < 0 ? `${QUALIFIERS.length}-${qualifier}` : String(at);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
