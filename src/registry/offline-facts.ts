import { unknown } from '../domain/fact.ts';
import type { ReleaseFactName } from '../domain/facts.ts';
import type { ReleaseFacts } from '../ports.ts';

/** What a registry may say differently from one day to the next. */
const PRESENT_STATE: readonly ReleaseFactName[] = [
  'registryState',
  'yanked',
  'deprecated',
  'projectStatus',
  'ownership',
];

const NOT_ASKED = unknown(
  'offline',
  'what the registry says now can only be known by asking, and the run was asked not to',
);
const NOT_KEPT = unknown('offline', 'the run was asked not to use the network and the answer was not kept');

/**
 * The facts of a run without a network. What never changes (times, digests, publishers) is taken from earlier answers;
 * what the registry would say now is unknown, however young the earlier answer is. `unplaced`: no address was found,
 * which is no fault of the configuration when nothing could be asked.
 */
export function withoutNetwork(facts: ReleaseFacts, unplaced: string | undefined): ReleaseFacts {
  const changed: Partial<Record<ReleaseFactName, unknown>> = {};
  for (const [name, fact] of Object.entries(facts) as [ReleaseFactName, ReleaseFacts[ReleaseFactName]][]) {
    if (fact.known) {
      if (PRESENT_STATE.includes(name)) changed[name] = NOT_ASKED;
    } else if (fact.detail === unplaced) changed[name] = NOT_KEPT;
  }
  return { ...facts, ...changed } as ReleaseFacts;
}
