/**
 * A file's path from the top of the repository. `prefix`: from the top to the directory that was read, with a slash
 * at the end, or empty. Leading `../` of the file climb up the prefix, never above the top.
 */
export function fromTop(prefix: string, file: string): string {
  const parts = prefix.split('/').filter((part) => part !== '');
  let rest = file;
  while (rest.startsWith('../') && parts.length > 0) {
    parts.pop();
    rest = rest.slice(3);
  }
  return [...parts, rest].join('/');
}
