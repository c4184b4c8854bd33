import type { LockDifference, LockedActionJudgement } from '../domain/actions-lock.ts';
import type { Component } from '../domain/component.ts';
import { known, unknown, type Fact } from '../domain/fact.ts';
import type { ComponentSubject } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import type { FactTable } from '../domain/rule.ts';
import type { Inventory } from '../inventory/format.ts';
import { ACTIONS_LOCK, findActionsLocks } from './actions-lock-files.ts';
import { verifyActionsLock, type ActionsLockCheck, type ActionsLockSources } from './actions-lock.ts';
import type { World } from './world.ts';

/** Without them nobody can be asked. */
type Remotes = Partial<Pick<World, 'remotes'>>;

type FactsOf = (subject: ComponentSubject) => FactTable;

export interface ActionsLockSubjects {
  readonly components: readonly ComponentSubject[];
  /** Adds what was asked about locked actions to the facts of those subjects that have `lockDifferences`. */
  readonly addFacts: (tables: FactsOf) => FactsOf;
}

/**
 * Gives each use of an action, and each entry of an Actions lockfile, what the lockfile of its repository and the
 * workflows disagree about there. Servers are asked only about entries among the subjects.
 */
export async function attachActionsLocks(
  components: readonly ComponentSubject[],
  context: {
    readonly inventory: Inventory;
    readonly world: Pick<World, 'workTree'> & Remotes;
    readonly policy: Pick<Policy, 'exclude' | 'registries'>;
  },
): Promise<ActionsLockSubjects> {
  const { inventory, world, policy } = context;
  const { exclude } = policy;
  const checks = new Map<string, ActionsLockCheck>();
  const files = findActionsLocks(inventory.files.map(({ path }) => path));
  if (files.length === 0) return { components, addFacts: (tables) => tables };
  const sources = await openSources(world, policy);
  for (const file of files) {
    const entries = components.filter(({ component }) => component.lockfile === file);
    const lines = new Set(entries.flatMap(({ component }) => component.locations.map(({ line }) => line)));
    const base = file.slice(0, -ACTIONS_LOCK.length);
    checks.set(base, await verifyActionsLock({ base, exclude, lines }, world.workTree, sources));
  }
  const bases = [...checks.keys()].sort((a, b) => b.length - a.length);
  const checkOf = ({ lockfile, ecosystem }: Component): ActionsLockCheck | undefined => {
    const base = ecosystem === 'github' ? bases.find((one) => lockfile.startsWith(one)) : undefined;
    const check = base === undefined ? undefined : checks.get(base);
    // A lock that cannot be read is a problem of the run already.
    return check?.lock === undefined ? undefined : check;
  };
  const at = indexPlaces([...checks.values()]);
  return {
    components: components.map((subject) => {
      const { component } = subject;
      if (checkOf(component) === undefined) return subject;
      const lockDifferences = component.locations.flatMap((place) => at.get(placeKey(place)) ?? []);
      return { ...subject, lockDifferences };
    }),
    addFacts: (tables) => (subject) => {
      const check = checkOf(subject.component);
      if (check === undefined) return tables(subject);
      const lockedAction =
        sources === undefined
          ? unknown('unsupported', 'nobody can be asked about locked actions here')
          : readJudgement(subject.component, check);
      return { ...tables(subject), lockedAction };
    },
  };
}

async function openSources(
  world: Remotes,
  { registries }: Pick<Policy, 'registries'>,
): Promise<ActionsLockSources | undefined> {
  const opened = await world.remotes?.(registries);
  return opened === undefined ? undefined : { remote: opened.gitRemote, hosting: opened.hosting };
}

/** Of a use in a workflow nothing is asked: the entry that it leads to is a subject of its own. */
function readJudgement(component: Component, check: ActionsLockCheck): Fact<LockedActionJudgement> {
  const own = component.lockfile === check.file;
  const judged = own ? component.locations.flatMap(({ line }) => check.judgements.get(line) ?? []) : [];
  const [place] = component.locations;
  return known(
    {
      differences: judged.flatMap(({ differences }) => differences),
      unknown: judged.flatMap((one) => one.unknown),
    },
    { kind: 'file', file: check.file, ...(own && place !== undefined ? { line: place.line } : {}) },
  );
}

function indexPlaces(checks: readonly ActionsLockCheck[]): ReadonlyMap<string, readonly LockDifference[]> {
  const places = new Map<string, LockDifference[]>();
  for (const difference of checks.flatMap(({ differences }) => differences)) {
    const key = placeKey(difference.location);
    const found = places.get(key);
    if (found === undefined) places.set(key, [difference]);
    else found.push(difference);
  }
  return places;
}

function placeKey({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${line} ${file}`;
}
