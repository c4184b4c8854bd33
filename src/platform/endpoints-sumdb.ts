import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

import { isInside } from './endpoints-client.ts';
import { readBase, readConfigFile } from './endpoints-config.ts';
import { readGoEnv } from './endpoints-golang.ts';
import type { ResolveContext, SumdbEndpoint } from './endpoints.ts';

const NAMES = ['GOSUMDB', 'GONOSUMDB', 'GOPRIVATE', 'GOROOT'] as const;
type Settings = Partial<Record<(typeof NAMES)[number], string>>;

const MAX_BINARY = 256 * 1024 * 1024;
const SET_IT =
  "set GOSUMDB to the database's name+id+key, with its address after a space where it has another";

/**
 * The checksum database that `GOSUMDB` names (variable, go/env file, `go env`): `name+id+key`, or the name of one whose
 * key the installed go command carries, then optionally its address. A key is never taken from the network, and none is
 * trusted on first use.
 */
export async function resolveSumdb(context: ResolveContext): Promise<SumdbEndpoint> {
  const { env } = context;
  const file = readGoEnv(context);
  const stated: Settings = { ...pick(file), ...pick(env) };
  const needsGo = stated.GOSUMDB === undefined || !/[+]|^off$/.test(stated.GOSUMDB);
  const asked = needsGo ? await askGo(context) : undefined;
  const settings: Settings = { ...asked, ...stated };
  // What `go env` says about GONOSUMDB already holds GOPRIVATE as its default.
  const excluded = stated.GONOSUMDB ?? stated.GOPRIVATE ?? asked?.GONOSUMDB ?? asked?.GOPRIVATE ?? '';
  const problem = (text: string): SumdbEndpoint => ({ excluded, problem: text });
  const flags = env.GOFLAGS ?? file['GOFLAGS'] ?? '';
  if (isOn(env.GONOSUMCHECK) || /(?:^|\s)--?insecure(?:=(?:1|t|true))?(?:\s|$)/i.test(flags)) {
    return problem('GONOSUMCHECK or GOFLAGS=-insecure turns the checksum database off');
  }
  if (settings.GOSUMDB === 'off') return problem('GOSUMDB=off turns the checksum database off');
  const [named, address, ...rest] = (settings.GOSUMDB ?? '').split(/\s+/).filter((word) => word !== '');
  if (named === undefined)
    return problem(`no checksum database is configured and go could not be asked: ${SET_IT}`);
  if (rest.length > 0) return problem(`GOSUMDB has more than a key and an address: ${SET_IT}`);
  const key = named.includes('+') ? named : findKnownKey(named, settings.GOROOT, context.project);
  if (key === undefined) {
    return problem(`GOSUMDB names a database whose key the go command here does not carry: ${SET_IT}`);
  }
  if (address === undefined) return { excluded, key };
  const base = readBase(address);
  if (base === undefined) return problem('the address in GOSUMDB is not an http or https one');
  if (base.basic !== undefined) context.credentials.add(base.url, `Basic ${base.basic}`);
  return { excluded, key, url: base.url };
}

function pick(source: Readonly<Record<string, string | undefined>>): Settings {
  const result: Settings = {};
  for (const name of NAMES) {
    const value = source[name];
    if (value !== undefined && value !== '') result[name] = value;
  }
  return result;
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(?:0|false|off)?$/i.test(value);
}

async function askGo(context: ResolveContext): Promise<Settings | undefined> {
  const answer = await context.ask({
    id: 'go-sumdb',
    command: 'go',
    args: ['env', '-json', ...NAMES],
    env: { GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '' },
    read: (output) => /\{[^{}]*\}/.exec(output)?.[0],
  });
  if (answer === undefined) return undefined;
  try {
    return pick(JSON.parse(answer) as Record<string, string>);
  } catch {
    return undefined;
  }
}

/** The go command knows the keys of some databases by name: from its source where it is installed, else its binary. */
function findKnownKey(
  name: string,
  goroot: string | undefined,
  project: string | undefined,
): string | undefined {
  if (goroot === undefined || !isAbsolute(goroot) || isInside(goroot, project)) return undefined;
  const source = readConfigFile(join(goroot, 'src', 'cmd', 'go', 'internal', 'modfetch', 'key.go'));
  return (
    findKey(source ?? '', name) ??
    findKey(readBinary(join(goroot, 'bin', process.platform === 'win32' ? 'go.exe' : 'go')), name)
  );
}

/** `name+id+key`: eight hex digits and the 44 characters that base64 needs for the 33 bytes of an Ed25519 key. */
function findKey(text: string, name: string): string | undefined {
  const head = `${name}+`;
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const key = text.slice(at, at + head.length + 8 + 1 + 44);
    if (/^[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/.test(key.slice(head.length))) return key;
  }
  return undefined;
}

function readBinary(path: string): string {
  try {
    const info = statSync(path);
    return info.isFile() && info.size <= MAX_BINARY ? readFileSync(path, 'latin1') : '';
  } catch {
    return '';
  }
}
