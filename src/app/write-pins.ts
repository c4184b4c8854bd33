import type { ChangedFile } from '../pin/diff.ts';
import type { WrittenFiles } from '../pin/plan.ts';
import type { World } from './world.ts';

/**
 * Writes the changed files, each in one step. One that fails, or is no longer what was read, is left; the others are
 * written. `lock` was made for all of them: it is written last, and only when none of them failed.
 */
export function writePins(
  files: readonly ChangedFile[],
  world: Pick<World, 'workTree' | 'writeFile'>,
  lock?: ChangedFile,
): WrittenFiles {
  const done = writeFiles(files, world);
  if (lock === undefined) return done;
  if (done.failed.length > 0) {
    const reason = 'it was made for files that could not be written';
    return { ...done, failed: [...done.failed, { path: lock.path, reason }] };
  }
  const locked = writeFiles([lock], world);
  return { written: [...done.written, ...locked.written], failed: locked.failed };
}

function writeFiles(
  files: readonly ChangedFile[],
  world: Pick<World, 'workTree' | 'writeFile'>,
): WrittenFiles {
  const written: string[] = [];
  const failed: { path: string; reason: string }[] = [];
  for (const { path, before, after, created } of files) {
    const now = world.workTree.read(path);
    const isSame = now.ok
      ? created !== true && Buffer.from(before).equals(now.value)
      : created === true && now.error.kind === 'not-found';
    if (!isSame) {
      failed.push({ path, reason: now.ok ? 'it changed meanwhile' : now.error.message });
      continue;
    }
    const done = world.writeFile(path, after, created === true ? { create: true } : {});
    if (done.ok) written.push(path);
    else failed.push({ path, reason: done.error.message });
  }
  return { written, failed };
}
