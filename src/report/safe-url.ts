/** The address as it may stand in angle brackets of Markdown; undefined unless it is https without user information. */
export function toSafeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' && url.username === '' && url.password === ''
    ? url.href.replace(/[<>\\\s]/g, '')
    : undefined;
}
