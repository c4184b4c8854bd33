/** The directory of a path relative to the root; `.` for the root itself. */
export function dirOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}

/** The last segment of a path. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Joins a relative path onto a directory and resolves `.` and `..`; `.` is the root. Undefined when the result lies
 * outside the root, is absolute, or has a control character.
 */
export function joinPath(dir: string, path: string): string | undefined {
  // oxlint-disable-next-line no-control-regex
  if (path.startsWith('/') || /^[A-Za-z]:[\\/]|^\\|[\u0000-\u001f\u007f]/.test(path) || path.length > 4096) {
    return undefined;
  }
  const out: string[] = [];
  for (const part of `${dir}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') out.push(part);
    else if (out.pop() === undefined) return undefined;
  }
  return out.length === 0 ? '.' : out.join('/');
}
