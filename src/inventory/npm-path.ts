/**
 * Joins a directory (relative to the root, `.` for the root) and a relative path as a lockfile writes it, with `.`
 * and `..` resolved. Undefined when the result leaves the root, or the path is absolute or in a home directory.
 */
export function joinInside(dir: string, path: string): string | undefined {
  const text = path.replaceAll('\\', '/');
  if (/^(?:\/|~|[a-zA-Z]:)/.test(text) || text.includes('\0')) return undefined;
  const segments: string[] = [];
  for (const segment of `${dir}/${text}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else segments.push(segment);
  }
  return segments.length === 0 ? '.' : segments.join('/');
}

/** The directory of a file's path; `.` for the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}

/** The path of a file in a directory, without `./`. */
export function inDirectory(dir: string, name: string): string {
  return dir === '.' ? name : `${dir}/${name}`;
}
