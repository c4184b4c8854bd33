import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Environment } from './http-proxy.ts';

export const GITHUB = 'https://github.com';

const MAX_LENGTH = 2_048;
const SCP = /^git@([A-Za-z0-9][A-Za-z0-9.-]*):([A-Za-z0-9._~][^:]*)$/;

/**
 * The server that repositories named `owner/name` stand on: `GITHUB_SERVER_URL`, else that of GitHub. No slash at the
 * end. What is wrong with it is found when an address below it is checked.
 */
export function serverOf(env: Environment): string {
  const named = env.GITHUB_SERVER_URL?.trim().replace(/\/+$/, '') ?? '';
  return named === '' ? GITHUB : named;
}

/** No `.git` at the end: servers need none, and git finds `name` and `name.git` behind a `file://` address. */
export function addressOf(server: string, repository: string): string {
  return `${server}/${repository.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * Whether an address may be given to git. A project may name `https`, `ssh` and `git@host:path`; `http` and `file`
 * only where the user's own server is such a one. Never user information with a password, a query, a control
 * character, a step upwards, or anything that git or ssh would take for an option.
 */
export function checkAddress(address: string, server: string): Result<void, SourceError> {
  // oxlint-disable-next-line no-control-regex
  if (address.length > MAX_LENGTH || /^-|[\u0000-\u0020\u007f\\]/.test(address)) return refuse();
  if (/(?:^|[/:])\.\.?(?:\/|$)|%2e%2e|%2f|%00|%0[ad]/i.test(address)) return refuse();
  if (SCP.test(address)) return ok(undefined);
  if (!/^[a-z]+:\/\/[^/]/.test(address) && !address.startsWith('file:///')) return refuse();
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return refuse();
  }
  if (url.password !== '' || url.search !== '' || url.hash !== '' || url.hostname.startsWith('-'))
    return refuse();
  const below = address.startsWith(`${server}/`);
  switch (url.protocol) {
    case 'https:':
      return url.username === '' && url.hostname !== '' ? ok(undefined) : refuse();
    case 'ssh:':
      return /^[A-Za-z0-9._-]*$/.test(url.username) && !url.username.startsWith('-') && url.hostname !== ''
        ? ok(undefined)
        : refuse();
    case 'http:':
      return below && url.username === '' ? ok(undefined) : refuse();
    case 'file:':
      return below && url.host === '' ? ok(undefined) : refuse();
    default:
      return refuse();
  }
}

/** Where git really goes, the user's `insteadOf` applied. */
export interface Destination {
  /** What git may speak on the way there: a value of `GIT_ALLOW_PROTOCOL`. */
  readonly protocols: string;
  /** Host and port; empty for a directory of this machine. */
  readonly host: string;
}

/** The user's own configuration may lead anywhere that git reads without starting a program of that name's choice. */
export function readDestination(address: string): Result<Destination, SourceError> {
  const scp = /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)/.exec(address)?.[1];
  if (address.startsWith('/')) return ok({ protocols: 'file', host: '' });
  if (scp !== undefined && !address.includes('::')) return ok({ protocols: 'ssh', host: scp });
  try {
    const url = new URL(address);
    if (url.protocol === 'file:') return ok({ protocols: 'file', host: '' });
    if (url.protocol === 'https:') return ok({ protocols: 'https', host: url.host });
    if (url.protocol === 'http:') return ok({ protocols: 'http:https', host: url.host });
    if (url.protocol === 'ssh:') return ok({ protocols: 'ssh', host: url.host });
  } catch {
    // Not an address.
  }
  return err({ kind: 'unsupported', message: 'git is configured to use a transport that is not used here' });
}

function refuse(): Result<void, SourceError> {
  return err({
    kind: 'unsupported',
    message: 'the address is not one of https, ssh or git@host:path without credentials',
  });
}
