import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

import { ok } from '../../../src/domain/result.ts';
import type { TufRepository } from '../../../src/verify/tuf/read-target.ts';

export interface TufKey {
  readonly id: string;
  readonly json: unknown;
  readonly secret: KeyObject;
}

/** Canonical JSON (OLPC) of what is minted here: ASCII text, whole numbers. */
function canonicalize(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, item]) => `${JSON.stringify(name)}:${canonicalize(item)}`).join(',')}}`;
}

export type Signed = Record<string, unknown>;
export const FAR = '2100-01-01T00:00:00Z';

export function mintKey(): TufKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const der = publicKey.export({ format: 'der', type: 'spki' });
  const json = {
    keytype: 'ed25519',
    scheme: 'ed25519',
    keyval: { public: der.subarray(-32).toString('hex') },
  };
  return { id: createHash('sha256').update(canonicalize(json)).digest('hex'), json, secret: privateKey };
}

/** The file of metadata signed by these keys. */
export function seal(signed: Signed, keys: readonly TufKey[]): Buffer {
  const bytes = Buffer.from(canonicalize(signed));
  const signatures = keys.map(({ id, secret }) => ({
    keyid: id,
    sig: sign(null, bytes, secret).toString('hex'),
  }));
  return Buffer.from(JSON.stringify({ signed, signatures }));
}

export interface Plan {
  readonly rootKeys: readonly TufKey[];
  readonly onlineKey: TufKey;
  readonly targetsKey: TufKey;
  readonly version?: number;
  readonly expires?: Readonly<Record<string, string>>;
  /** Versions of the other metadata; 1 each by default. */
  readonly versions?: Readonly<Partial<Record<'timestamp' | 'snapshot' | 'targets', number>>>;
}

export function mintPlan(): Plan {
  return { rootKeys: [mintKey(), mintKey(), mintKey()], onlineKey: mintKey(), targetsKey: mintKey() };
}

export function rootOf({ rootKeys, onlineKey, targetsKey, version = 1, expires }: Plan): Signed {
  const keys = [...rootKeys, onlineKey, targetsKey];
  return {
    _type: 'root',
    spec_version: '1.0.31',
    consistent_snapshot: true,
    version,
    expires: expires?.['root'] ?? FAR,
    keys: Object.fromEntries(keys.map(({ id, json }) => [id, json])),
    roles: {
      root: { keyids: rootKeys.map(({ id }) => id), threshold: 2 },
      timestamp: { keyids: [onlineKey.id], threshold: 1 },
      snapshot: { keyids: [onlineKey.id], threshold: 1 },
      targets: { keyids: [targetsKey.id], threshold: 1 },
    },
  };
}

export function targetRow(bytes: Buffer): Signed {
  return {
    length: bytes.length,
    hashes: {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sha512: createHash('sha512').update(bytes).digest('hex'),
    },
  };
}

/** All files of a repository whose root is at the plan's version. */
export function mintRepository(
  plan: Plan,
  options: {
    readonly targets: Readonly<Record<string, Buffer>>;
    /** A delegated role with its own targets. */
    readonly delegated?: {
      readonly name: string;
      readonly paths: readonly string[];
      readonly key: TufKey;
      readonly targets: Readonly<Record<string, Buffer>>;
    };
  },
): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const { versions = {}, expires = {} } = plan;
  const common = (name: string, version = 1) => ({
    _type: name,
    spec_version: '1.0.31',
    version,
    expires: expires[name] ?? FAR,
  });
  const put = (all: Readonly<Record<string, Buffer>>): Signed => {
    for (const [name, bytes] of Object.entries(all)) {
      const digest = createHash('sha256').update(bytes).digest('hex');
      const slash = name.lastIndexOf('/') + 1;
      files.set(`targets/${name.slice(0, slash)}${digest}.${name.slice(slash)}`, bytes);
    }
    return Object.fromEntries(Object.entries(all).map(([name, bytes]) => [name, targetRow(bytes)]));
  };
  files.set(`${plan.version ?? 1}.root.json`, seal(rootOf(plan), plan.rootKeys));
  const { delegated } = options;
  const meta: Record<string, Signed> = {};
  const addTargets = (name: string, signed: Signed, key: TufKey) => {
    const bytes = seal(signed, [key]);
    const version = Number(signed['version']);
    files.set(`${version}.${encodeURIComponent(name)}.json`, bytes);
    meta[`${name}.json`] = { version, length: bytes.length };
  };
  addTargets(
    'targets',
    {
      ...common('targets', versions.targets),
      targets: put(options.targets),
      ...(delegated !== undefined
        ? {
            delegations: {
              keys: { [delegated.key.id]: delegated.key.json },
              roles: [
                {
                  name: delegated.name,
                  keyids: [delegated.key.id],
                  threshold: 1,
                  terminating: true,
                  paths: delegated.paths,
                },
              ],
            },
          }
        : {}),
    },
    plan.targetsKey,
  );
  if (delegated !== undefined) {
    addTargets(delegated.name, { ...common('targets'), targets: put(delegated.targets) }, delegated.key);
  }
  const snapshot = seal({ ...common('snapshot', versions.snapshot), meta }, [plan.onlineKey]);
  files.set(`${versions.snapshot ?? 1}.snapshot.json`, snapshot);
  files.set(
    'timestamp.json',
    seal(
      {
        ...common('timestamp', versions.timestamp),
        meta: {
          'snapshot.json': {
            version: versions.snapshot ?? 1,
            length: snapshot.length,
            hashes: { sha256: createHash('sha256').update(snapshot).digest('hex') },
          },
        },
      },
      [plan.onlineKey],
    ),
  );
  return files;
}

/** The repository as a port, with the paths that were asked for. */
export function serve(files: ReadonlyMap<string, Buffer>): TufRepository & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    get: (path, { maxBytes }) => {
      asked.push(path);
      const bytes = files.get(path);
      return Promise.resolve(
        bytes !== undefined && bytes.length > maxBytes
          ? { ok: false, error: { kind: 'too-large', message: 'the answer is too large' } }
          : ok(bytes),
      );
    },
  };
}
