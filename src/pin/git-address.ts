const HOST = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/;
const PATH = /^[A-Za-z0-9._~/+-]+$/;

/** Whether an address may be given to git as it stands: https or ssh, a host, a plain path, nothing secret in it. */
export function isGitAddress(url: string): boolean {
  if (url.length > 1000) return false;
  const match =
    /^(?:https:\/\/|ssh:\/\/(?:git@)?)([^/@]+)\/(.+)$/.exec(url) ?? /^git@([^/:@]+):(?!\/)(.+)$/.exec(url);
  const [, host = '', path = ''] = match ?? [];
  return HOST.test(host) && PATH.test(path) && !path.split('/').includes('..');
}
