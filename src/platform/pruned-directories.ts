/** Directories that never hold a project's own files, by name. */
const ALWAYS: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  '.jj',
  'node_modules',
  '.venv',
  '__pycache__',
  '.tox',
  '.nox',
]);

/**
 * Whether a walk leaves a directory out: version control's own files, installed packages, virtual environments
 * (by their `pyvenv.cfg`, whatever their name), and the output of Cargo or Maven (`target` beside their manifest).
 * `dist`, `build` and `vendor` are walked: they may hold a project's own files.
 */
export function isPrunedDirectory(
  name: string,
  has: { readonly sibling: (name: string) => boolean; readonly child: (name: string) => boolean },
): boolean {
  if (ALWAYS.has(name)) return true;
  if (name === 'target') return has.sibling('Cargo.toml') || has.sibling('pom.xml');
  return has.child('pyvenv.cfg');
}
