import { readFileSync, statSync } from 'node:fs';

import type { Environment } from './http-proxy.ts';

const MAX_BYTES = 1024 * 1024;

/** A configuration file of the user as text; absent, unreadable and over-long files are as if empty. */
export function readConfigFile(path: string): string | undefined {
  try {
    const info = statSync(path);
    return info.isFile() && info.size <= MAX_BYTES
      ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The settings of an INI file by `section.key` (keys before any section by `key`). Names are lower-cased except those
 * that start with `//` or `@`; the first of repeated keys' lists wins, as only single values are asked for.
 */
export function parseIni(text: string | undefined): Map<string, string> {
  const settings = new Map<string, string>();
  let section = '';
  for (const raw of (text ?? '').split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    if (line.startsWith('[') && line.endsWith(']')) {
      section = `${line.slice(1, -1).trim().toLowerCase()}.`;
      continue;
    }
    const equals = line.startsWith('//') ? line.lastIndexOf('=', authEnd(line)) : line.indexOf('=');
    if (equals < 1) continue;
    const key = line.slice(0, equals).trim();
    const value = line
      .slice(equals + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    settings.set(section + (/^(?:\/\/|@)/.test(key) ? key : key.toLowerCase()), value);
  }
  return settings;
}

/** The first `=` after the setting's name, as values of tokens may hold more of them. */
function authEnd(line: string): number {
  return line.indexOf('=', Math.max(0, line.indexOf(':')));
}

/** `${NAME}` and `${NAME-default}` replaced as npm does; a variable that is not set stays as written. */
export function expandVariables(value: string, env: Environment): string {
  return value.replace(
    /\$\{([^}?-]{1,128})(?:(\?)|-([^}]{0,1024}))?\}/g,
    (whole, name: string, optional, fallback) => {
      const found = env[name];
      if (found !== undefined) return found;
      if (typeof fallback === 'string') return fallback;
      return optional === '?' ? '' : whole;
    },
  );
}

/**
 * A base address with a trailing slash and without user information, query and fragment, and the user information
 * apart. `undefined` for anything but http and https.
 */
export function readBase(
  text: string | undefined,
): { readonly url: string; readonly basic?: string } | undefined {
  if (text === undefined || text.length > 2048) return undefined;
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const user = decode(url.username);
  const password = decode(url.password);
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return {
    url: url.href,
    ...(user !== '' || password !== ''
      ? { basic: Buffer.from(`${user}:${password}`, 'utf8').toString('base64') }
      : {}),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A variable of the environment under any case, as npm reads them; empty counts as not set. */
export function variable(env: Environment, name: string): string | undefined {
  const direct = env[name];
  if (direct !== undefined && direct !== '') return direct;
  const wanted = name.toLowerCase();
  for (const [key, value] of Object.entries(env)) {
    if (value !== undefined && value !== '' && key.toLowerCase() === wanted) return value;
  }
  return undefined;
}
