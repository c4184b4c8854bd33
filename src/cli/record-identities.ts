import type { SeenIdentity } from '../app/collect-identities.ts';
import type { World } from '../app/world.ts';
import { IDENTITIES_PATH } from '../verify/identities.ts';
import { openIdentitiesFile } from './identities-file.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';

/**
 * Adds first sights to the file of identities below the directory that was checked. What is recorded stays: changing it
 * is a decision of people (`identities --update`). Gives 0, or 2 when nothing could be written.
 */
export async function recordIdentities(
  seen: ReadonlyMap<string, SeenIdentity>,
  context: { readonly world: Pick<World, 'workTree' | 'writeFile'>; readonly io: TerminalIo },
): Promise<number> {
  const { world, io } = context;
  const file = openIdentitiesFile(world);
  if (!file.ok) return failUsage(io, file.error);
  const { recorded } = file.value;
  const added = new Map([...seen].filter(([key]) => !recorded.has(key)));
  const done = file.value.write(added);
  if (!done.ok) return failUsage(io, done.error);
  io.err(`${IDENTITIES_PATH}: ${added.size} added, ${recorded.size} recorded before\n`);
  return 0;
}
