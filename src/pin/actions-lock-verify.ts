import type { LockDifference } from '../domain/actions-lock.ts';
import type { Location } from '../domain/component.ts';
import { quote } from '../inventory/quote.ts';
import type { ActionsLock, LockedAction, LockedPin } from '../inventory/read-actions-lock.ts';
import type { Need, WorkflowNeeds } from './workflow-needs.ts';

/**
 * Compares a lockfile with the workflows of its repository; needs nothing from outside. A list of a workflow may hold
 * what the workflow uses itself, or all that is reached from there: the format's own tools write both.
 *
 * Only a workflow that the lock lists is bound by it (GitHub runs the others as ever), and only what can move is a
 * warning when it is missing.
 */
export function compareWithWorkflows(
  lock: ActionsLock,
  workflows: readonly WorkflowNeeds[],
  /** Where the lockfile stands, and the workflows that are there and were not read: nothing is said about those. */
  { file, excluded }: { readonly file: string; readonly excluded: ReadonlySet<string> },
): readonly LockDifference[] {
  const differences: LockDifference[] = [];
  const actions = new Map(lock.actions.map((action) => [action.key, action]));
  const byPath = new Map(workflows.map((workflow) => [workflow.path, workflow]));
  const listed = new Map(lock.workflows.map((workflow) => [workflow.path, workflow]));
  for (const workflow of workflows) {
    const held = listed.get(workflow.path);
    const [first] = workflow.needs;
    if (held !== undefined) differences.push(...findMissing(workflow, held.pins));
    else if (first !== undefined && lock.workflows.length > 0)
      differences.push(notListed(workflow.path, first));
  }
  for (const { path, line, pins } of lock.workflows) {
    const workflow = byPath.get(path);
    if (workflow === undefined && excluded.has(path)) continue;
    if (workflow === undefined) {
      differences.push({
        kind: 'workflow-gone',
        level: 'record',
        message: `the lockfile lists the workflow ${quote(path)}, which is not there`,
        location: { file, line },
      });
      continue;
    }
    const needed = reach(
      workflow.needs.map(({ key }) => key),
      actions,
    );
    for (const pin of pins) {
      if (needed.has(pin.key)) continue;
      differences.push({
        kind: 'unused-pin',
        level: 'record',
        message: `the lockfile lists ${quote(pin.key)} for ${quote(path)}, which does not use it`,
        location: { file, line: pin.line },
      });
    }
  }
  const used = reach(
    lock.workflows.flatMap(({ pins }) => pins.map(({ key }) => key)),
    actions,
  );
  for (const { key, line } of lock.actions) {
    if (used.has(key)) continue;
    const message = `no workflow of the lockfile uses the entry ${quote(key)}`;
    differences.push({ kind: 'unused-entry', level: 'record', message, location: { file, line } });
  }
  return differences;
}

function findMissing({ path, needs }: WorkflowNeeds, pins: readonly LockedPin[]): readonly LockDifference[] {
  const keys = new Set(pins.map(({ key }) => key));
  return needs.flatMap(({ key, text, exact, kind, location }): LockDifference[] => {
    if (keys.has(key)) return [];
    const repository = key.slice(0, key.indexOf('@') + 1);
    const others = pins.filter((pin) => pin.key.startsWith(repository)).map((pin) => pin.key);
    const through = location.file === path ? '' : ` through ${quote(location.file)}`;
    const level = exact ? 'record' : 'warn';
    if (others.length > 0) {
      const message = `${quote(path)} uses ${quote(text)}${through}, and the lockfile has ${others.map((other) => quote(other)).join(', ')} for it`;
      return [{ kind: 'ref-changed', level, message, location }];
    }
    const what = kind === 'workflow' ? 'reusable workflow' : 'action';
    const message = `${quote(path)} uses the ${what} ${quote(text)}${through}, which the lockfile does not list for it`;
    return [{ kind: 'not-locked', level, message, location }];
  });
}

function notListed(path: string, { location }: Need): LockDifference {
  return {
    kind: 'workflow-not-locked',
    level: 'record',
    message: `the lockfile does not list the workflow ${quote(path)}: GitHub resolves its tags and branches at every run`,
    location: location.file === path ? location : { file: path, line: 1 },
  };
}

/** The keys and all that they use. */
function reach(keys: readonly string[], actions: ReadonlyMap<string, LockedAction>): ReadonlySet<string> {
  const reached = new Set(keys);
  // A set may grow while it is walked: what was added is walked too.
  for (const key of reached) for (const used of actions.get(key)?.uses ?? []) reached.add(used.key);
  return reached;
}

/** Moves a place below the folder of the repository that holds the lockfile. */
export function placeBelow(base: string, location: Location): Location {
  return base === '' ? location : { ...location, file: `${base}${location.file}` };
}
