import { isIP, isIPv4 } from 'node:net';

/**
 * Whether an IP address is one that a public server must not send us to: this machine, the link (where clouds keep
 * their credentials), or a private network. IPv4 addresses inside IPv6 ones count as what they are.
 */
export function isInternalAddress(address: string): boolean {
  const text = address.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIPv4(text)) return isInternalV4(text);
  if (isIP(text) !== 6) return false;
  const mapped = /^::(?:ffff:)?(\d+\.\d+\.\d+\.\d+)$/.exec(text)?.[1];
  if (mapped !== undefined) return isInternalV4(mapped);
  const hex = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(text);
  if (hex !== null) {
    const high = Number.parseInt(hex[1] ?? '0', 16);
    const low = Number.parseInt(hex[2] ?? '0', 16);
    return isInternalV4(`${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`);
  }
  return text === '::' || text === '::1' || /^f[cd]/.test(text) || /^fe[89ab]/.test(text);
}

function isInternalV4(text: string): boolean {
  const [a = 0, b = 0] = text.split('.').map(Number);
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168)
  );
}

/**
 * The address of a redirect, or why it is not followed. Never from https to http, never to another scheme, never with
 * user information, never from a public name to an internal address (names are checked again when they resolve).
 */
export function followRedirect(from: URL, location: string | undefined): { url: URL } | { refused: string } {
  if (location === undefined) return { refused: 'a redirect without an address' };
  let url: URL;
  try {
    url = new URL(location, from);
  } catch {
    return { refused: 'a redirect to something that is not an address' };
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && from.protocol === 'http:')) {
    return { refused: `a redirect from ${from.protocol}// to ${url.protocol}//` };
  }
  if (url.username !== '' || url.password !== '') return { refused: 'a redirect with user information' };
  if (isInternalHost(url.hostname) && url.hostname !== from.hostname && !isInternalHost(from.hostname)) {
    return { refused: 'a redirect to an internal address' };
  }
  return { url };
}

/** Whether a host is written as an internal address, or is this machine by name. */
export function isInternalHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || isInternalAddress(hostname);
}
