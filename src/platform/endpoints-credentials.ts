import { readConfigFile, readBase } from './endpoints-config.ts';
import type { Environment } from './http-proxy.ts';

/** The user's own credentials by address. Each is sent only to the host and below the path it was given for. */
export interface Credentials {
  add(base: string, authorization: string): void;
  /** The `Authorization` header for an address. */
  authorize(url: URL): string | undefined;
}

/** Empty; the netrc file is read when the first address without credentials of its own is asked for. */
export function createCredentials(env: Environment, homeDir: string): Credentials {
  const known = new Map<string, string>();
  let netrc: Map<string, string> | undefined;
  return {
    add: (base, authorization) => {
      const place = placeOf(base);
      if (place !== undefined && !known.has(place)) known.set(place, authorization);
    },
    authorize: (url) => {
      const path = `//${url.host}${url.pathname}`;
      let best: string | undefined;
      for (const place of known.keys()) {
        if (path.startsWith(place) && place.length > (best?.length ?? 0)) best = place;
      }
      if (best !== undefined) return known.get(best);
      netrc ??= parseNetrc(
        readConfigFile(env.NETRC ?? `${homeDir}/.netrc`) ?? readConfigFile(`${homeDir}/_netrc`),
      );
      return netrc.get(url.hostname);
    },
  };
}

/** `//host/path/`: npm's way to name a place, without the scheme. */
function placeOf(base: string): string | undefined {
  const read = readBase(base.startsWith('//') ? `https:${base}` : base);
  if (read === undefined) return undefined;
  const url = new URL(read.url);
  return `//${url.host}${url.pathname}`;
}

/** `machine HOST login NAME password SECRET` in any layout; `default` entries and macros are not used. */
export function parseNetrc(text: string | undefined): Map<string, string> {
  const result = new Map<string, string>();
  const words = (text ?? '')
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('#'))
    .join(' ')
    .split(/\s+/);
  let machine: string | undefined;
  let login = '';
  for (let i = 0; i < words.length; i++) {
    const value = words[i + 1];
    switch (words[i]) {
      case 'machine':
        machine = value;
        login = '';
        i++;
        break;
      case 'default':
      case 'macdef':
        machine = undefined;
        break;
      case 'login':
        login = value ?? '';
        i++;
        break;
      case 'password':
        if (machine !== undefined && value !== undefined && !result.has(machine)) {
          result.set(machine, `Basic ${Buffer.from(`${login}:${value}`).toString('base64')}`);
        }
        i++;
        break;
      default:
    }
  }
  return result;
}
