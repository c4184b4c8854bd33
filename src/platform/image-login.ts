import { spawn } from 'node:child_process';

import { clientSetting, findClient } from './endpoints-client.ts';
import type { Environment } from './http-proxy.ts';
import type { ImageConfig } from './image-config.ts';

/** The user's own login to one registry. */
export type ImageLogin =
  | { readonly kind: 'basic'; readonly authorization: string; readonly user: string }
  /** A refresh token, to be changed for an access token with a form. */
  | { readonly kind: 'identity'; readonly token: string };

export interface ImageLogins {
  /** For a host with its port. The configuration's, or what its credential helper says; asked once a run. */
  of(host: string): Promise<ImageLogin | undefined>;
  /** A login that an address of the user's own settings holds: base64 of `user:password`. */
  add(host: string, encoded: string): void;
}

export interface ImageLoginOptions {
  readonly config: () => Promise<ImageConfig>;
  readonly env: Environment;
  readonly homeDir: string;
  readonly project?: string;
}

const TIMEOUT = 8_000;
const MAX_OUTPUT = 64 * 1024;

export function createImageLogins(options: ImageLoginOptions): ImageLogins {
  const asked = new Map<string, Promise<ImageLogin | undefined>>();
  return {
    of: (host) => {
      let login = asked.get(host);
      if (login === undefined) asked.set(host, (login = find(host, options)));
      return login;
    },
    add: (host, encoded) => {
      asked.set(host, Promise.resolve(readBasic(encoded)));
    },
  };
}

async function find(host: string, options: ImageLoginOptions): Promise<ImageLogin | undefined> {
  const config = await options.config();
  const helper = config.helpers.get(host) ?? config.store;
  const helped =
    helper === undefined ? undefined : await askHelper(helper, config.loginKeys.get(host) ?? host, options);
  if (helped !== undefined) return helped;
  const stored = config.logins.get(host);
  if (stored?.identity !== undefined) return { kind: 'identity', token: stored.identity };
  return stored?.basic === undefined ? undefined : readBasic(stored.basic);
}

function readBasic(encoded: string): ImageLogin | undefined {
  const text = Buffer.from(encoded, 'base64')
    .toString('utf8')
    .replace(/\0{1,64}$/, '');
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : basic(text.slice(0, colon), text.slice(colon + 1));
}

/**
 * The protocol of docker's credential helpers: `get`, the server on standard input, JSON on standard output. The
 * program is one on PATH and never of the project; what it prints appears nowhere.
 */
async function askHelper(
  name: string,
  server: string,
  options: ImageLoginOptions,
): Promise<ImageLogin | undefined> {
  if (!/^[A-Za-z0-9][\w.-]{0,63}$/.test(name)) return undefined;
  const file = findClient(`docker-credential-${name}`, options.env, options.project);
  if (file === undefined) return undefined;
  const output = await run(file, server, options);
  try {
    const answer = JSON.parse(output) as { Username?: unknown; Secret?: unknown };
    const { Username: user, Secret: secret } = answer;
    if (typeof user !== 'string' || typeof secret !== 'string' || secret === '') return undefined;
    return user === '<token>' ? { kind: 'identity', token: secret } : basic(user, secret);
  } catch {
    return undefined;
  }
}

function run(file: string, input: string, options: ImageLoginOptions): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(file, ['get'], {
      ...clientSetting(options),
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: TIMEOUT,
      killSignal: 'SIGKILL',
      windowsHide: true,
      // The only argument is a constant; batch files cannot be started without a shell.
      shell: /\.(?:cmd|bat)$/i.test(file),
    });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk: string) => {
      output += chunk;
      if (output.length > MAX_OUTPUT) child.kill('SIGKILL');
    });
    child.stdin.on('error', () => {});
    child.on('error', () => resolve(''));
    child.on('close', (code) => resolve(code === 0 ? output : ''));
    child.stdin.end(`${input}\n`);
  });
}

function basic(user: string, password: string): ImageLogin {
  const encoded = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
  return { kind: 'basic', authorization: `Basic ${encoded}`, user };
}
