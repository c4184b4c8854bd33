import { countOf } from '../report/count-words.ts';
import { forLog, forTerminal } from '../report/escape.ts';
import { choosePaint, type Paint } from '../report/paint.ts';
import { renderLockOutcome } from './lock-outcome.ts';
import { nameReference } from './name-reference.ts';
import type { LeftKind, LockStep, PinChange, PinLeft, PinPlan, WrittenFiles } from './plan.ts';
import type { Reference } from './reference.ts';

const MAX_NAME = 120;
/** So many are listed of those that are left for one reason; JSON has all. */
const MAX_ALIKE = 10;
const TITLES: readonly (readonly [LeftKind, string])[] = [
  ['loose', 'Loose: what they lead to can change'],
  ['unresolved', 'Could not be resolved'],
  ['ambiguous', 'Has two meanings'],
  ['undecidable', 'Cannot be pinned by a tool'],
  ['held', 'Too young'],
  ['excluded', 'Excluded, for the reason given'],
];

export interface PlanTextOptions {
  readonly color: boolean;
  /** Only counted: nothing was resolved. */
  readonly check: boolean;
  readonly done?: WrittenFiles | undefined;
}

/** The plan for a person: the numbers first, then each change, what is left and why, and the commands for lockfiles. */
export function renderPlanText(plan: PinPlan, options: PlanTextOptions): string {
  const paint = choosePaint(options.color);
  const blocks = [
    [paint(headline(plan, options), 'bold', plan.counts.loose > 0 && options.check ? 'red' : 'green')],
    plan.changes
      .filter(({ reference }) => !isFailed(reference, options.done))
      .map((change) => describeChange(change, paint)),
    ...TITLES.map(([kind, title]) => describeLeft(plan.left, { kind, title, paint })),
    options.done?.unlocked === undefined ? describeLocks(plan.locks, paint) : [],
    describeFailed(options.done, paint),
    describeUnlocked(options.done?.unlocked ?? [], paint),
  ];
  return forLog(
    `${blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n${plan.actionsLock === undefined ? '' : `\n${renderLockOutcome(plan.actionsLock)}`}`,
  );
}

function headline(plan: PinPlan, { check, done }: PlanTextOptions): string {
  const { exact, loose, undecidable, excluded } = plan.counts;
  if (exact + loose + undecidable + excluded === 0 && plan.problems.length === 0) {
    return 'No reference to anything outside was found.';
  }
  const rest = [
    ...(undecidable > 0 ? [`${undecidable} undecidable`] : []),
    ...(excluded > 0 ? [`${excluded} excluded`] : []),
    ...(plan.problems.length > 0 ? [countOf(plan.problems.length, 'problem')] : []),
  ];
  const tail = rest.length === 0 ? '' : `, ${rest.join(', ')}`;
  if (check) {
    return loose === 0
      ? `Nothing loose: ${countOf(exact, 'reference')} exact${tail}`
      : `${countOf(loose, 'reference')} loose, ${exact} exact${tail}`;
  }
  const left = plan.left.filter(({ kind }) => kind !== 'excluded').length;
  const verb = done === undefined ? 'would change' : 'changed';
  const failed = new Set(done?.failed.map(({ path }) => path));
  const files = plan.files.filter(({ path }) => !failed.has(path)).length;
  const changed = plan.changes.filter(({ reference }) => !isFailed(reference, done)).length;
  return `${countOf(changed, 'reference')} in ${countOf(files, 'file')} ${verb}, ${left} left, ${excluded} excluded${plan.problems.length > 0 ? `, ${countOf(plan.problems.length, 'problem')}` : ''}`;
}

function isFailed({ location }: Reference, done: WrittenFiles | undefined): boolean {
  return done?.failed.some(({ path }) => path === location.file) ?? false;
}

function describeChange({ reference, from, to, version, why }: PinChange, paint: Paint): string {
  const written = reference.target.kind === 'image' ? (version ?? '') : from;
  const said = version === undefined || version === written ? '' : ` (${safe(version)})`;
  return `  ${place(reference)}  ${safe(nameReference(reference))}  ${safe(shorten(written))} → ${paint(safe(shorten(to)), 'green')}${said}  ${paint(forTerminal(why), 'dim')}`;
}

/** Twelve digits of a commit or digest: the diff has them all. */
function shorten(text: string): string {
  const digest = /^(sha256:)?([0-9a-f]{12})[0-9a-f]{28,}$/.exec(text);
  return digest === null ? text : `${digest[1] ?? ''}${digest[2] ?? ''}`;
}

function describeLeft(
  left: readonly PinLeft[],
  { kind, title, paint }: { readonly kind: LeftKind; readonly title: string; readonly paint: Paint },
): readonly string[] {
  const own = left.filter((one) => one.kind === kind);
  if (own.length === 0) return [];
  const heading = paint(`${title} (${own.length}):`, 'bold');
  if (kind === 'loose') {
    return [heading, ...own.map(({ reference }) => `  ${place(reference)}  ${safe(reference.text)}`)];
  }
  const lines: string[] = [];
  const met = new Map<string, number>();
  for (const { reference, reason } of own) {
    const count = (met.get(reason) ?? 0) + 1;
    met.set(reason, count);
    if (count > MAX_ALIKE && kind === 'unresolved') continue;
    lines.push(`  ${place(reference)}  ${safe(reference.text)}: ${forTerminal(reason)}`);
  }
  return [heading, ...lines, ...(kind === 'unresolved' ? describeFolded(met) : [])];
}

function describeFolded(met: ReadonlyMap<string, number>): readonly string[] {
  return [...met].flatMap(([reason, count]) =>
    count > MAX_ALIKE ? [`  and ${count - MAX_ALIKE} more: ${forTerminal(reason)}`] : [],
  );
}

function describeLocks(locks: readonly LockStep[], paint: Paint): readonly string[] {
  if (locks.length === 0) return [];
  return [
    paint(`Lockfiles to write with their own client (${locks.length}):`, 'bold'),
    ...locks.map(
      ({ dir, manifest, reason, command }) =>
        `  ${forTerminal(manifest)} ${forTerminal(reason)}\n      ${command === undefined ? 'use your package manager' : `${forTerminal(command)}${dir === '.' ? '' : `   in ${forTerminal(dir)}`}`}`,
    ),
  ];
}

function describeFailed(done: WrittenFiles | undefined, paint: Paint): readonly string[] {
  if (done === undefined || done.failed.length === 0) return [];
  return [
    paint(`Not written, as they were (${done.failed.length}):`, 'bold', 'red'),
    ...done.failed.map(({ path, reason }) => `  ${forTerminal(path)}: ${forTerminal(reason)}`),
  ];
}

function describeUnlocked(unlocked: NonNullable<WrittenFiles['unlocked']>, paint: Paint): readonly string[] {
  if (unlocked.length === 0) return [];
  return [
    paint(`Lockfiles still to be written (${unlocked.length}):`, 'bold'),
    ...unlocked.map(({ manifest, reason }) => `  ${forTerminal(manifest)}: ${forTerminal(reason)}`),
  ];
}

function place({ location }: Reference): string {
  return `${forTerminal(location.file)}:${location.line}`;
}

function safe(text: string): string {
  return forTerminal(text, { max: MAX_NAME });
}
