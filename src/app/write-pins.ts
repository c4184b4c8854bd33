import type { PinFile, WrittenFiles } from '../pin/plan.ts';
import type { World } from './world.ts';

/** Writes the changed files, each in one step. One that fails, or is no longer what was read, is left; the others are written. */
export function writePins(files: readonly PinFile[], world: World): WrittenFiles {
  const written: string[] = [];
  const failed: { path: string; reason: string }[] = [];
  for (const { path, before, after } of files) {
    const now = world.workTree.read(path);
    if (!now.ok || !Buffer.from(before).equals(now.value)) {
      failed.push({ path, reason: now.ok ? 'it changed meanwhile' : now.error.message });
      continue;
    }
    const done = world.writeFile(path, after);
    if (done.ok) written.push(path);
    else failed.push({ path, reason: done.error.message });
  }
  return { written, failed };
}
