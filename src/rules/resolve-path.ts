/**
 * A path that a file names, relative to that file's directory, as a path relative to the root (`.` for the root
 * itself). Undefined when it is absolute or leaves the root.
 */
export function resolvePath(file: string, path: string): string | undefined {
  const text = path.replace(/^(?:file|link|portal):(?:\/\/(?=\/))?/, '').replaceAll('\\', '/');
  if (text.startsWith('/') || /^[A-Za-z]:/.test(text) || text.startsWith('~')) return undefined;
  const segments = file.split('/').slice(0, -1);
  for (const segment of text.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.length === 0 ? '.' : segments.join('/');
}
