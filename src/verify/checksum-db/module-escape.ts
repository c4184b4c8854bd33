/**
 * The path of a release in a lookup, `MODULE@VERSION`, with capitals as `!` and the small letter, so that it survives
 * file systems without case. `undefined` for what no module can be called: it would be another address.
 */
export function lookupPath(release: { readonly path: string; readonly version: string }): string | undefined {
  const { path, version } = release;
  if (!isPlain(path) || path.split('/').some(isDots) || path.startsWith('-')) return undefined;
  if (!isPlain(version) || version.includes('/') || isDots(version)) return undefined;
  return `lookup/${escapeCase(path)}@${escapeCase(version)}`;
}

function isPlain(text: string): boolean {
  return text.length <= 1024 && /^[A-Za-z0-9._~+/-]+$/.test(text);
}

function isDots(element: string): boolean {
  return element === '' || element === '.' || element === '..';
}

function escapeCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
