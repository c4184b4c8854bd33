import type { TextInsertion, UpdateConfig, UpdateEntry, Waiting } from '../domain/update-config.ts';
import { child, items, text as textOf, type DataNode, type ScalarNode } from '../inventory/node.ts';
import { parseYaml } from '../inventory/yaml.ts';
import { insertAfterLine } from './insert-line.ts';

/** The days that a mend sets: in 7 days 32 of 37 hijacked releases whose exposure is known were withdrawn. */
export const MEND_DAYS = 7;

const SIZES = ['semver-major-days', 'semver-minor-days', 'semver-patch-days'] as const;

/**
 * `updates[].cooldown` of `.github/dependabot.yml` (version 2). Security updates never wait, so an entry that opens
 * nothing else (`open-pull-requests-limit: 0`) is idle.
 */
export function readDependabot(path: string, text: string): UpdateConfig {
  const tool = 'dependabot';
  const parsed = parseYaml(text);
  if (!parsed.ok) {
    const { line } = parsed.error;
    return { path, tool, entries: [], problem: { sentence: 'the file is not YAML that can be read', line } };
  }
  const [root] = parsed.value.documents;
  const updates = child(root, 'updates');
  if (updates?.kind !== 'seq') {
    const problem = { sentence: 'the file has no list of updates', line: root?.line ?? 1 };
    return { path, tool, entries: [], problem };
  }
  return { path, tool, entries: items(updates).map((item) => readEntry(item, text)) };
}

function readEntry(entry: DataNode, text: string): UpdateEntry {
  const ecosystem = child(entry, 'package-ecosystem');
  const name = textOf(ecosystem) ?? 'unnamed';
  const directory = textOf(child(entry, 'directory'));
  const waiting = readWaiting(entry);
  const mend =
    waiting.state === 'none' && child(entry, 'cooldown') === undefined && ecosystem?.kind === 'scalar'
      ? insertCooldown(entry, { text, after: ecosystem })
      : undefined;
  return {
    name: directory === undefined ? name : `${name} in ${directory}`,
    line: ecosystem?.line ?? entry.line,
    waiting,
    ...(mend === undefined ? {} : { insertion: mend }),
  };
}

function readWaiting(entry: DataNode): Waiting {
  if (textOf(child(entry, 'open-pull-requests-limit')) === '0') return { state: 'idle' };
  const cooldown = child(entry, 'cooldown');
  if (cooldown === undefined) return { state: 'none' };
  if (cooldown.kind !== 'map') {
    return textOf(cooldown) === '' ? { state: 'none' } : { state: 'undecidable', reason: ODD };
  }
  const fallback = readDays(child(cooldown, 'default-days'));
  const sizes = SIZES.map((size) => readDays(child(cooldown, size)) ?? fallback);
  const all = [fallback, ...sizes];
  if (all.includes(Number.NaN)) return { state: 'undecidable', reason: ODD };
  const days = sizes.flatMap((value) => value ?? []);
  if (days.every((value) => value === 0)) return { state: 'none' };
  const include = items(child(cooldown, 'include')).map(textOf);
  if (include.length > 0 && !include.includes('*')) {
    return { state: 'partly', what: 'the packages that its cooldown includes' };
  }
  return days.length === SIZES.length && days.every((value) => value > 0)
    ? { state: 'waits', days: Math.min(...days) }
    : { state: 'partly', what: 'some sizes of update' };
}

const ODD = 'the cooldown in the file is not written as Dependabot reads it';

/** `undefined` where nothing stands, `NaN` for what is no whole number of days. */
function readDays(node: DataNode | undefined): number | undefined {
  if (node === undefined) return undefined;
  const written = textOf(node) ?? '';
  return /^\d{1,4}$/.test(written) ? Number(written) : Number.NaN;
}

/** Below the line that names the ecosystem, in the column of its key. Nothing for flow style or odd layouts. */
function insertCooldown(
  entry: DataNode,
  place: { readonly text: string; readonly after: ScalarNode },
): TextInsertion | undefined {
  const { text, after } = place;
  const lineStart = text.lastIndexOf('\n', after.start - 1) + 1;
  const lead = /^(\s*(?:-[ ]+)?)(["']?)package-ecosystem\2[ ]*:[ ]+$/.exec(
    text.slice(lineStart, after.start),
  )?.[1];
  if (lead === undefined || lead.includes('\t')) return undefined;
  const own = ' '.repeat(lead.length);
  const inner = own + ' '.repeat(findStep(entry, { text, column: lead.length }));
  return insertAfterLine(text, after, [`${own}cooldown:`, `${inner}default-days: ${MEND_DAYS}`]);
}

/** By how much the entry itself indents what is below its keys; 2 when it shows no example. */
function findStep(entry: DataNode, place: { readonly text: string; readonly column: number }): number {
  const interval = child(child(entry, 'schedule'), 'interval');
  if (interval?.kind !== 'scalar') return 2;
  const lineStart = place.text.lastIndexOf('\n', interval.start - 1) + 1;
  const lead = /^( *)["']?interval["']?[ ]*:/.exec(place.text.slice(lineStart, interval.start))?.[1];
  const step = (lead?.length ?? 0) - place.column;
  return step >= 1 && step <= 8 ? step : 2;
}
