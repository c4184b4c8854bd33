import type { Policy } from '../domain/policy.ts';
import type { ChangedFile } from '../pin/diff.ts';
import type { LockOutcome } from '../pin/lock-outcome.ts';
import { writeActionsLock } from './actions-lock.ts';
import { checkActionsLock } from './check-actions-lock.ts';
import { overlayTree } from './overlay-tree.ts';
import type { World } from './world.ts';

/**
 * What the Actions lockfile of the root will be when `files` are written, or with `checkOnly` whether the one that is
 * there holds what the workflows use. Writes nothing.
 */
export async function planActionsLock(
  request: { readonly checkOnly: boolean; readonly update: boolean },
  context: {
    readonly world: Pick<World, 'workTree' | 'remotes'>;
    readonly policy: Pick<Policy, 'exclude' | 'registries'>;
    readonly files: readonly ChangedFile[];
  },
): Promise<LockOutcome> {
  const { world, policy, files } = context;
  const { gitRemote: remote, hosting } = await world.remotes(policy.registries);
  const { exclude } = policy;
  if (request.checkOnly)
    return { kind: 'check', ...(await checkActionsLock({ exclude }, world.workTree, remote)) };
  const tree = overlayTree(world.workTree, files);
  const made = await writeActionsLock({ exclude, relock: request.update }, tree, { remote, hosting });
  const bytes = tree.read(made.path);
  // Byte for byte, with the mark that reading takes off, so that a patch fits.
  const before = bytes.ok ? Buffer.from(bytes.value).toString('utf8') : '';
  const changes = made.after !== made.before;
  return {
    kind: 'proposal',
    ...made,
    before,
    after: changes ? made.after : before,
    ...(changes && !bytes.ok ? { created: true } : {}),
  };
}
