import type { TextInsertion, UpdateConfig, Waiting } from '../domain/update-config.ts';
import { parseJson } from '../inventory/json.ts';
import { child, entries, items, text as textOf, type DataNode } from '../inventory/node.ts';
import { endOfLine } from './insert-line.ts';
import { MEND_DAYS } from './update-dependabot.ts';

/** Built-in presets that make one ecosystem wait three days (Renovate, `security` and `config` presets). */
const WAITING_PRESETS: ReadonlyMap<string, string> = new Map([
  ['security:minimumReleaseAgeNpm', 'npm packages'],
  ['config:best-practices', 'npm packages'],
  ['npm:unpublishSafe', 'npm packages'],
  ['security:minimumReleaseAgePypi', 'Python packages'],
]);
const IDLE_PRESET = 'security:only-security-updates';

/** Namespaces of presets that Renovate brings along; none but those above sets an age. */
const BUILT_IN =
  /^(?:config|default|docker|group|helpers|mergeConfidence|monorepo|npm|packages|preview|replacements|schedule|security|workarounds|abandonments|customManagers|regexManagers)?:[\w-]+(?:\([^()]*\))?$/;

/**
 * `minimumReleaseAge` of a Renovate configuration, JSON with comments (JSON5 as far as it is that). Renovate reads
 * the first file that it finds; other presets than its own stand in other repositories and cannot be read here.
 */
export function readRenovate(path: string, text: string): UpdateConfig | undefined {
  const tool = 'renovate';
  const inPackage = path.endsWith('package.json');
  const parsed = parseJson(text, { jsonc: !inPackage });
  if (!parsed.ok) {
    // A package.json that is no JSON is its own reader's problem.
    if (inPackage) return undefined;
    const sentence = 'the file is not JSON that can be read';
    return { path, tool, entries: [], problem: { sentence, line: parsed.error.line } };
  }
  const { root } = parsed.value;
  const config = inPackage ? child(root, 'renovate') : root;
  if (config === undefined) return undefined;
  if (config.kind !== 'map') {
    const sentence = 'the configuration of Renovate is not a map';
    return { path, tool, entries: [], problem: { sentence, line: config.line } };
  }
  const waiting = readWaiting(config);
  const insertion =
    waiting.state === 'none' && !inPackage && !config.entries.has('minimumReleaseAge')
      ? insertAge(text, config.entries.size === 0)
      : undefined;
  const line = config.entries.get('minimumReleaseAge')?.line ?? config.line;
  return {
    path,
    tool,
    entries: [{ name: 'every package', line, waiting, ...(insertion === undefined ? {} : { insertion }) }],
  };
}

function readWaiting(config: DataNode): Waiting {
  const enabled = child(config, 'enabled');
  if (enabled?.kind === 'scalar' && enabled.value === false) return { state: 'idle' };
  const ignored = new Set(items(child(config, 'ignorePresets')).flatMap((item) => textOf(item) ?? []));
  const listed = child(config, 'extends');
  const presets = (listed?.kind === 'scalar' ? [listed] : items(listed))
    .flatMap((item) => textOf(item) ?? [])
    .filter((preset) => !ignored.has(preset));
  if (presets.includes(IDLE_PRESET)) return { state: 'idle' };
  const own = child(config, 'minimumReleaseAge');
  const rules = items(child(config, 'packageRules')).filter((rule) => child(rule, 'minimumReleaseAge'));
  const general = rules.filter((rule) => ![...entries(rule)].some(([key]) => /^(?:match|exclude)/.test(key)));
  const days = [...general.map((rule) => child(rule, 'minimumReleaseAge')), own]
    .map(readAge)
    .find((age) => age !== 0);
  if (days !== undefined) {
    return Number.isNaN(days) ? { state: 'undecidable', reason: ODD } : { state: 'waits', days };
  }
  if (presets.some((preset) => !BUILT_IN.test(preset))) return { state: 'undecidable', reason: ELSEWHERE };
  const some = presets.flatMap((preset) => WAITING_PRESETS.get(preset) ?? []);
  if (rules.some((rule) => readAge(child(rule, 'minimumReleaseAge')) !== 0)) some.push('some packages');
  return some.length === 0 ? { state: 'none' } : { state: 'partly', what: [...new Set(some)].join(' and ') };
}

const ODD = 'the age in the file is not written as Renovate reads it';
const ELSEWHERE = 'a preset from another repository decides, which is not read here';

const UNITS: Readonly<Record<string, number>> = {
  s: 1 / 86_400,
  second: 1 / 86_400,
  m: 1 / 1_440,
  minute: 1 / 1_440,
  h: 1 / 24,
  hour: 1 / 24,
  d: 1,
  day: 1,
  w: 7,
  week: 7,
  month: 30,
  y: 365,
  year: 365,
};

/** Days; 0 where nothing stands or none is asked for, `NaN` for what is no age. */
function readAge(node: DataNode | undefined): number {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return 0;
  const match = /^\s*(\d{1,6})\s*([a-z]+?)s?\s*$/i.exec(textOf(node) ?? '');
  const unit = match?.[2]?.toLowerCase() ?? '';
  return Number(match?.[1]) * (Object.hasOwn(UNITS, unit) ? (UNITS[unit] ?? Number.NaN) : Number.NaN);
}

/** The first member of the outermost map, laid out as the one that was first before. */
function insertAge(text: string, empty: boolean): TextInsertion | undefined {
  const lead = /^(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*\{/.exec(text)?.[0];
  if (lead === undefined || /\r(?!\n)/.test(text)) return undefined;
  const offset = lead.length;
  const gap = /^[ \t]*(?:\r?\n)?[ \t]*/.exec(text.slice(offset))?.[0] ?? '';
  const member = `"minimumReleaseAge": "${MEND_DAYS} days"`;
  const multi = gap.includes('\n');
  const indent = gap.slice(gap.lastIndexOf('\n') + 1) || (empty ? '  ' : '');
  const inserted = multi
    ? `${endOfLine(text, -1)}${indent}${member}${empty ? '' : ','}`
    : `${empty ? ' ' : gap === '' ? '' : ' '}${member}${empty ? ' ' : gap === '' ? ', ' : ','}`;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const feed = text.indexOf('\n', offset);
  const rest = text.slice(offset, feed < 0 ? text.length : feed).replace(/\r$/, '');
  const before = text.slice(start, offset) + rest;
  return {
    offset,
    text: inserted,
    line: text.slice(0, offset).split('\n').length,
    before,
    after: text.slice(start, offset) + inserted.replaceAll('\r\n', '\n') + rest,
  };
}
