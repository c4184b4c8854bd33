export interface InspectedAddress {
  readonly problem?: 'not-an-address' | 'user-information' | 'hidden-host' | 'not-encrypted';
  /** The host that would really be asked; empty when there is none. */
  readonly host: string;
}

const SCHEME = /^(?:registry\+|sparse\+|git\+|direct\+)?(https?|ssh|git|file):\/\//i;

/**
 * Looks at the form of a package address (WHATWG URL). `hidden-host`: the host as written is not the host that
 * the URL standard makes of it (percent escapes, `0x7f.1`, one decimal number, wide characters), or an IPv6 literal
 * that holds an IPv4 address.
 */
export function inspectAddress(address: string): InspectedAddress {
  // A directory of archives as an index, which uv and pip allow: there is no host to judge.
  if (isLocalPath(address)) return { host: '' };
  const url = parseAddress(address);
  if (url === undefined) return { problem: 'not-an-address', host: '' };
  const host = url.hostname;
  if (url.username !== '' || url.password !== '') return { problem: 'user-information', host };
  if (url.protocol === 'file:') return { host: '' };
  if (hidesHost(address, host)) return { problem: 'hidden-host', host };
  if (url.protocol !== 'https:') return { problem: 'not-encrypted', host };
  return { host };
}

function isLocalPath(text: string): boolean {
  return /^(?:\.{0,2}\/|[A-Za-z0-9._-]+(?:\/|$)|[A-Za-z]:[\\/])/.test(text) && !text.includes('://');
}

const MAX_RECENT = 64;
/** What was parsed last: the rules ask about one address several times, and about few base addresses always. */
const recent = new Map<string, URL | undefined>();

/** The URL without the prefix Cargo and pip put in front of the scheme; undefined when it is none with a host. */
export function parseAddress(address: string): URL | undefined {
  const known = recent.get(address);
  if (known !== undefined) return known;
  const url = parseAnew(address);
  if (recent.size >= MAX_RECENT) recent.clear();
  recent.set(address, url);
  return url;
}

function parseAnew(address: string): URL | undefined {
  // oxlint-disable-next-line no-control-regex
  if (address.length > 4096 || /[\u0000-\u0020\u007f]/.test(address) || !SCHEME.test(address))
    return undefined;
  const text = address.replace(/^(?:registry|sparse|git|direct)\+/i, '');
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Whether an address lies below a base address: same scheme, host and port, and the base's path in front. */
export function isBelow(address: string, base: string): boolean {
  const url = parseAddress(address);
  const root = parseAddress(base);
  if (url === undefined || root === undefined) return false;
  if (url.protocol !== root.protocol || url.host !== root.host) return false;
  const prefix = root.pathname.endsWith('/') ? root.pathname : `${root.pathname}/`;
  return `${url.pathname}/`.startsWith(prefix);
}

function hidesHost(address: string, host: string): boolean {
  const start = address.indexOf('://');
  if (start < 0) return true;
  const authority = address.slice(start + 3).split(/[/?#\\]/, 1)[0] ?? '';
  const written = authority.replace(/:\d*$/, '').toLowerCase();
  return written !== host || host.startsWith('[::ffff:');
}
