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
  'site-packages',
  'dist-packages',
  'labextensions',
]);

/**
 * Whether a walk leaves a directory out: version control's own files, installed packages (also those of virtual
 * environments of any name), and the output of Cargo or Maven (`target` beside their manifest). `dist`, `build` and
 * `vendor` are walked: they may hold a project's own files. A `pyvenv.cfg` leaves nothing out: a change that adds one
 * beside a project would hide it.
 */
export function isPrunedDirectory(
  name: string,
  has: { readonly sibling: (name: string) => boolean },
): boolean {
  if (ALWAYS.has(name)) return true;
  return name === 'target' && (has.sibling('Cargo.toml') || has.sibling('pom.xml'));
}
