import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..', '..');

export const TOOLS = {
  act: join(ROOT, '.cache', 'tools', 'act'),
  actionlint: join(ROOT, '.cache', 'tools', 'actionlint'),
  node24: join(ROOT, '.cache', 'node24', 'bin', 'node'),
} as const;

/** Throws with what to do when one of the tools is missing: an end-to-end test never passes by not running. */
export function requireTools(): void {
  const missing = Object.entries(TOOLS).filter(([, path]) => !existsSync(path));
  if (missing.length === 0) return;
  throw new Error(
    `${missing.map(([name]) => name).join(', ')} not found under .cache/: run .ci/tools.sh first`,
  );
}

/** Whether this machine lets an ordinary process make a network namespace of its own with the loopback up. */
export function canUnshareNetwork(): boolean {
  try {
    execFileSync('unshare', ['-rn', 'sh', '-c', 'ip link set lo up'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
