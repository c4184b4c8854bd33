import { decodeText } from '../inventory/decode-text.ts';
import { readActionsLock } from '../inventory/read-actions-lock.ts';
import type { GitRemote } from '../ports.ts';
import type { LockedCode } from './expand-uses.ts';
import type { Need, NotHeld } from './workflow-needs.ts';

const LOCK = '.github/workflows/actions.lock';

/**
 * What a reusable workflow of another repository uses is locked there, or nowhere: undefined when the lockfile at its
 * commit lists it.
 */
export async function findUnlockedCallee(
  need: Need,
  code: LockedCode,
  remote: GitRemote,
): Promise<NotHeld | undefined> {
  const say = (why: string): NotHeld => ({ kind: 'workflow', what: need.text, why, location: need.location });
  const bytes = await remote.file(code.url, code.commit, LOCK);
  if (!bytes.ok) {
    return bytes.error.kind === 'not-found'
      ? say('its repository has no Actions lockfile at that commit, so that what it uses is not locked')
      : say(`whether its repository locks what it uses is not known: ${bytes.error.message}`);
  }
  const text = decodeText(bytes.value);
  const lock = text.ok ? readActionsLock(LOCK, text.value).lock : undefined;
  if (lock === undefined) return say('the Actions lockfile of its repository cannot be read');
  return lock.workflows.some(({ path }) => path === need.path)
    ? undefined
    : say('the Actions lockfile of its repository does not list it, so that what it uses is not locked');
}
