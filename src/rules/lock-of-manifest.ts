/**
 * Whether a lockfile of this format is made from a manifest of that format and holds all it asks for. A requirements
 * file may hold one part of what a project needs; a Pipfile.lock is made from the Pipfile, never from the project
 * file beside it.
 */
export function isLockOf(lock: string, manifest: string): boolean {
  if (lock === 'requirements') return false;
  return (lock === 'pipfile-lock') === (manifest === 'pipfile');
}
