import { compareText } from '../domain/compare-text.ts';
import type { Problem } from '../domain/errors.ts';
import type { Policy } from '../domain/policy.ts';
import { formats } from '../inventory/formats.ts';
import { readInventory } from '../inventory/read-inventory.ts';
import { changeFile } from '../pin/change-file.ts';
import { findLockSteps } from '../pin/lock-steps.ts';
import type { PinCounts, PinFile, PinLeft, PinPlan, WrittenFiles } from '../pin/plan.ts';
import type { FindReferences, ReadFile } from '../pin/read-file.ts';
import type { Reference } from '../pin/reference.ts';
import type { PythonHashes } from '../pin/resolve-requirement.ts';
import {
  createExcluder,
  createSelector,
  findIdleWords,
  REFERENCE_KINDS,
  type Exclusion,
} from '../pin/select-references.ts';
import { findLooseUpdates, writeCooldowns } from './pin-cooldowns.ts';
import { planActionsLock } from './plan-actions-lock.ts';
import { readPolicy } from './read-policy.ts';
import { readReferences } from './read-references.ts';
import { resolvePins } from './resolve-pins.ts';
import type { World } from './world.ts';

export interface PinRequest {
  readonly policyPath?: string;
  /** Kinds of references, and patterns for files and names; empty for all. */
  readonly only: readonly string[];
  readonly exclude: readonly Exclusion[];
  /** Also moves exact references to newer releases. */
  readonly update: boolean;
  /** With `update`: also to another major version. */
  readonly major: boolean;
  /** Days that a commit must be old. Left out: 7 with `update`, else 0. */
  readonly minAge?: number;
  /** Only counts: nothing is resolved, nothing is asked. */
  readonly checkOnly: boolean;
  /** Also what the Actions lockfile of the root would be; with `checkOnly`, whether it holds what the workflows use. */
  readonly actionsLock?: boolean;
}

/** What this use case is made of besides the world. */
export interface PinParts {
  readonly find: FindReferences;
  readonly pythonHashes?: PythonHashes;
}

/** Of 37 hijacked releases whose exposure is known, 32 were withdrawn within 7 days. */
const UPDATE_MIN_AGE = 7;

/**
 * Finds what is not exact below the root, and what it would become. Writes nothing. A reference that cannot be resolved
 * is left and said; it never hides the others. Never throws for anything that was read or answered.
 */
export async function planPins(
  request: PinRequest,
  world: World,
  parts: PinParts,
): Promise<{ readonly plan: PinPlan; readonly policy: Policy }> {
  const { policy, problems: policyProblems } = readPolicy(request, world, undefined);
  const read = readReferences(world.workTree, { find: parts.find, exclude: policy.exclude });
  const updates = findLooseUpdates(world.workTree, policy.exclude);
  const all = [
    ...read.files.flatMap(({ references }) => references),
    ...updates.map(({ reference }) => reference),
  ];
  const sorted = sortReferences(read.files, request);
  const waiting = sortReferences([{ references: updates.map(({ reference }) => reference) }], request);
  // Whoever asks for them first decides which registries a run has: the policy does.
  if (!request.checkOnly && sorted.wanted.length > 0) await world.registries(policy.registries);
  const settled = request.checkOnly
    ? []
    : await resolvePins(sorted.wanted, {
        world,
        parts,
        settings: {
          now: world.clock.now(),
          minAge: request.minAge ?? (request.update ? UPDATE_MIN_AGE : 0),
          update: request.update ? { major: request.major } : false,
        },
      });
  const byReference = new Map(settled.map((one) => [one.reference, one]));
  const files: PinFile[] = [];
  const left: PinLeft[] = [...sorted.left, ...waiting.left];
  for (const file of read.files) {
    const own = file.references.flatMap((reference) => byReference.get(reference) ?? []);
    const done = changeFile(file, own, parts.find);
    if (done.file !== undefined) files.push(done.file);
    left.push(...done.left);
  }
  const hasty = new Set(waiting.wanted.map(({ reference }) => reference));
  const loose = updates.filter(({ reference }) => hasty.has(reference));
  if (!request.checkOnly) files.push(...writeCooldowns(loose, world.workTree));
  files.sort((a, b) => compareText(a.path, b.path));
  const order = new Map(read.files.flatMap((file) => file.references).map((one, i) => [one, i]));
  const actionsLock =
    request.actionsLock === true ? await planActionsLock(request, { world, policy, files }) : undefined;
  const plan: PinPlan = {
    files,
    changes: files.flatMap(({ changes }) => changes),
    left: left.toSorted((a, b) => (order.get(a.reference) ?? 0) - (order.get(b.reference) ?? 0)),
    locks: request.only.length === 0 && !request.checkOnly ? lockSteps(policy, world) : [],
    problems: joinProblems(
      [...policyProblems, ...read.problems, ...describeIdle(request.only, all)],
      actionsLock?.problems ?? [],
    ),
    counts: addCounts(sorted.counts, waiting.counts),
    ...(actionsLock !== undefined ? { actionsLock } : {}),
  };
  return { plan, policy };
}

/** A run that looked at nothing because of a slip of the pen must not look like one that found nothing. */
function describeIdle(only: readonly string[], references: readonly Reference[]): readonly Problem[] {
  return findIdleWords(only, references).map((word) => ({
    code: 'bad-usage',
    severity: 'unsupported',
    message: `The pattern ${JSON.stringify(word)} of only fits no file and no name of a reference.`,
    hint: `Kinds are ${REFERENCE_KINDS.join(', ')}.`,
  }));
}

/** A file that two readers refuse is one problem. */
function joinProblems(first: readonly Problem[], second: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ code, location, message }: Problem): string => `${code} ${location?.file ?? message}`;
  const known = new Set(first.map(keyOf));
  return [...first, ...second.filter((problem) => !known.has(keyOf(problem)))];
}

function addCounts(a: PinCounts, b: PinCounts): PinCounts {
  return {
    exact: a.exact + b.exact,
    loose: a.loose + b.loose,
    undecidable: a.undecidable + b.undecidable,
    excluded: a.excluded + b.excluded,
  };
}

interface Sorted<F> {
  /** To be resolved. */
  readonly wanted: readonly { readonly file: F; readonly reference: Reference }[];
  readonly left: readonly PinLeft[];
  readonly counts: PinCounts;
}

function sortReferences<F extends Pick<ReadFile, 'references'>>(
  files: readonly F[],
  request: PinRequest,
): Sorted<F> {
  const isWanted = createSelector(request.only);
  const exclusionOf = createExcluder(request.exclude);
  const wanted: { file: F; reference: Reference }[] = [];
  const left: PinLeft[] = [];
  const counts = { exact: 0, loose: 0, undecidable: 0, excluded: 0 };
  for (const file of files) {
    for (const reference of file.references) {
      if (reference.state === 'own' || !isWanted(reference)) continue;
      const idle = reference.state === 'exact' && !request.update;
      const exclusion = idle ? undefined : exclusionOf(reference);
      if (exclusion !== undefined) {
        counts.excluded++;
        left.push({ reference, kind: 'excluded', reason: exclusion.reason });
        continue;
      }
      counts[reference.state]++;
      if (reference.state === 'undecidable') {
        const reason = withoutStop(reference.reason ?? 'it is decided at run time');
        left.push({ reference, kind: 'undecidable', reason });
      } else if (request.checkOnly && reference.state === 'loose') {
        left.push({ reference, kind: 'loose', reason: 'what it leads to can change' });
      } else if (!idle) {
        wanted.push({ file, reference });
      }
    }
  }
  return { wanted, left, counts };
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function lockSteps(policy: Policy, world: World): PinPlan['locks'] {
  const inventory = readInventory(world.workTree, {
    exclude: policy.exclude,
    formats: formats.filter(({ role }) => role !== 'reference'),
  });
  return findLockSteps(inventory, { policy, now: world.clock.now() });
}

/**
 * The exit code of a run: 1 (`check` only) when something is loose or the Actions lockfile out of date, 2 when a file
 * cannot be read or written, 3 when something stays unresolved.
 */
export function pinExitCode(
  plan: PinPlan,
  options: { readonly check: boolean; readonly policy: Policy; readonly done?: WrittenFiles | undefined },
): 0 | 1 | 2 | 3 {
  const { check, policy, done } = options;
  const lock = plan.actionsLock;
  if (check && plan.counts.loose > 0) return 1;
  if (lock?.kind === 'check' && lock.differences.length > 0) return 1;
  if ((done?.failed.length ?? 0) > 0 || plan.problems.some(({ severity }) => severity === 'broken')) return 2;
  if (plan.problems.length > 0 || (done?.unlocked?.length ?? 0) > 0) return 3;
  if (lock?.kind === 'check' && lock.unknown.length > 0) return 3;
  if (lock?.kind === 'proposal' && lock.left.some(({ kind }) => kind === 'unresolved')) return 3;
  if (check) return plan.counts.undecidable > 0 && policy.unknown === 'block' ? 3 : 0;
  return plan.left.some(({ kind }) => kind === 'unresolved' || kind === 'ambiguous') ? 3 : 0;
}
