import type { Metadata, Root, Targets, TargetFile } from '@tufjs/models';
import { createHash } from 'node:crypto';

import type { SourceError } from '../../domain/errors.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { demand, demandSignatures, guard, parseMetadata, readMetadata, TufFault } from './metadata.ts';

/** One TUF repository, addressed by the paths of its files. */
export interface TufRepository {
  /** The bytes of a file; no body when the repository says that there is none. */
  get(
    path: string,
    options: { readonly maxBytes: number; readonly immutable: boolean },
  ): Promise<Result<Uint8Array | undefined, SourceError>>;
}

/** What an earlier run saw: a repository never goes back behind it. */
export interface TufVersions {
  readonly root: number;
  readonly timestamp: number;
  readonly snapshot: number;
  readonly targets: number;
  /** Keys of timestamp and snapshot: when they are replaced, their versions may begin anew (TUF 5.3.11). */
  readonly online: string;
}

export interface TufRequest {
  /** Root metadata that is trusted from the beginning. */
  readonly root: unknown;
  readonly repository: TufRepository;
  /** Milliseconds since the epoch: what has expired by then is not believed. */
  readonly now: number;
  readonly seen?: TufVersions;
  /** Whether a target of that name is the one; the top level's is preferred, exactly one must be. */
  readonly isWanted: (name: string) => boolean;
}

export interface TufTarget {
  readonly bytes: Uint8Array;
  readonly versions: TufVersions;
}

const MAX_ROTATIONS = 64;
const MAX_ROOT = 512_000;
const MAX_TIMESTAMP = 16_384;
const MAX_SNAPSHOT = 2_000_000;
const MAX_TARGETS = 5_000_000;
const MAX_TARGET = 4 * 1024 * 1024;
const MAX_DELEGATIONS = 8;

/**
 * One target of a TUF repository, by the client workflow of the specification (version 1.0, section 5): root by root up
 * to the newest, then timestamp, snapshot, targets, the target itself. Signatures, versions, expiry, lengths and digests
 * are checked on the way; the first that is wrong is the error. Delegations are followed one level deep.
 */
export async function readTufTarget(request: TufRequest): Promise<Result<TufTarget, SourceError>> {
  try {
    return ok(await runWorkflow(request));
  } catch (error) {
    if (error instanceof TufFault) return err({ kind: error.kind, message: error.message });
    throw error;
  }
}

async function runWorkflow(request: TufRequest): Promise<TufTarget> {
  const { now, seen, isWanted } = request;
  const root = await loadRoot(request);
  const { roles, consistentSnapshot } = root.signed;
  demand(consistentSnapshot, 'its files have no versions in their names');
  const online = JSON.stringify([roles['timestamp']?.keyIDs, roles['snapshot']?.keyIDs]);
  const before = seen?.online === online ? seen : undefined;

  const timestamp = parseMetadata(
    'timestamp',
    await need(request, 'timestamp.json', { maxBytes: MAX_TIMESTAMP, immutable: false }),
  );
  demandSignatures(root, 'timestamp', timestamp);
  demand(timestamp.signed.version >= (before?.timestamp ?? 0), 'its timestamp is older than one seen before');
  demandFresh(timestamp, 'timestamp', now);

  const { snapshotMeta } = timestamp.signed;
  demand(snapshotMeta.version >= (before?.snapshot ?? 0), 'its snapshot is older than one seen before');
  const snapshotBytes = await need(request, `${snapshotMeta.version}.snapshot.json`, {
    maxBytes: Math.min(snapshotMeta.length ?? MAX_SNAPSHOT, MAX_SNAPSHOT),
    immutable: true,
  });
  guard('its snapshot is not the one that its timestamp names', () =>
    snapshotMeta.verify(Buffer.from(snapshotBytes)),
  );
  const snapshot = parseMetadata('snapshot', snapshotBytes);
  demandSignatures(root, 'snapshot', snapshot);
  demand(snapshot.signed.version === snapshotMeta.version, 'its snapshot has another version than stated');
  demandFresh(snapshot, 'snapshot', now);

  const load = async (role: string, delegator: Metadata<Root> | Metadata<Targets>) => {
    const meta = snapshot.signed.meta[`${role}.json`];
    if (meta === undefined) throw new TufFault('its snapshot does not name its targets');
    const bytes = await need(request, `${meta.version}.${encodeURIComponent(role)}.json`, {
      maxBytes: Math.min(meta.length ?? MAX_TARGETS, MAX_TARGETS),
      immutable: true,
    });
    guard('its targets are not those that its snapshot names', () => meta.verify(Buffer.from(bytes)));
    const targets = parseMetadata('targets', bytes);
    demandSignatures(delegator, role, targets);
    demand(targets.signed.version === meta.version, 'its targets have another version than stated');
    demandFresh(targets, 'targets', now);
    return targets;
  };
  const targets = await load('targets', root);
  demand(targets.signed.version >= (before?.targets ?? 0), 'its targets are older than those seen before');
  const target = (await findTarget(targets, isWanted, load)) ?? fail('it has no such target');
  const bytes = await download(request, target);
  const versions = {
    root: root.signed.version,
    timestamp: timestamp.signed.version,
    snapshot: snapshot.signed.version,
    targets: targets.signed.version,
    online,
  };
  return { bytes, versions };
}

/** TUF 5.3: every root is signed by the keys of the one before it and by its own. */
async function loadRoot({ root: trusted, repository, now, seen }: TufRequest): Promise<Metadata<Root>> {
  let root = guard('the root to begin with cannot be read', () => readMetadata('root', trusted as never));
  demandSignatures(root, 'root', root);
  for (let rotations = 0; ; rotations++) {
    demand(rotations < MAX_ROTATIONS, 'its root was replaced too many times');
    const version = root.signed.version + 1;
    const answer = await repository.get(`${version}.root.json`, { maxBytes: MAX_ROOT, immutable: true });
    if (!answer.ok) throw new TufFault(answer.error.message, answer.error.kind);
    if (answer.value === undefined) break;
    const next = parseMetadata('root', answer.value);
    demandSignatures(root, 'root', next);
    demand(next.signed.version === version, 'its root has another version than its file is named after');
    demandSignatures(next, 'root', next);
    root = next;
  }
  demand(root.signed.version >= (seen?.root ?? 0), 'its root is older than one seen before');
  demandFresh(root, 'root', now);
  return root;
}

async function findTarget(
  targets: Metadata<Targets>,
  isWanted: TufRequest['isWanted'],
  load: (role: string, delegator: Metadata<Targets>) => Promise<Metadata<Targets>>,
): Promise<TargetFile | undefined> {
  const own = only(Object.values(targets.signed.targets).filter(({ path }) => isWanted(path)));
  if (own !== undefined) return own;
  const roles = Object.values(targets.signed.delegations?.roles ?? {});
  demand(roles.length <= MAX_DELEGATIONS, 'it delegates to too many roles');
  const found: TargetFile[] = [];
  for (const role of roles) {
    const delegated = await load(role.name, targets);
    // A role speaks for the names that were given to it, for no others.
    found.push(
      ...Object.values(delegated.signed.targets).filter(
        ({ path }) => isWanted(path) && role.isDelegatedPath(path),
      ),
    );
  }
  return only(found);
}

function only(found: readonly TargetFile[]): TargetFile | undefined {
  demand(found.length <= 1, 'it has several such targets');
  return found[0];
}

/** TUF 5.7, with the digest in the file's name. */
async function download(request: TufRequest, target: TargetFile): Promise<Uint8Array> {
  const [prefix] = Object.values(target.hashes);
  demand(/^[0-9a-f]{64,128}$/.test(prefix ?? ''), 'its target has no digest');
  demand(target.length <= MAX_TARGET, 'its target is too large');
  const folder = target.path.lastIndexOf('/') + 1;
  const path = target.path.split('/').map(encodeURIComponent).join('/');
  demand(!/(?:^|\/)\.{1,2}(?:\/|$)/.test(path), 'its target has no usable name');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const place = folder === 0 ? '' : `${path.slice(0, path.lastIndexOf('/'))}/`;
  const bytes = await need(request, `targets/${place}${prefix}.${name}`, {
    maxBytes: target.length,
    immutable: true,
  });
  const known = Object.entries(target.hashes).filter(([name]) => name === 'sha256' || name === 'sha512');
  const isSame = known.every(([name, digest]) => createHash(name).update(bytes).digest('hex') === digest);
  demand(
    bytes.length === target.length && known.length > 0 && isSame,
    'its target is not the one that its targets name',
  );
  return bytes;
}

async function need(
  { repository }: TufRequest,
  path: string,
  options: { readonly maxBytes: number; readonly immutable: boolean },
): Promise<Uint8Array> {
  const answer = await repository.get(path, options);
  if (!answer.ok) throw new TufFault(answer.error.message, answer.error.kind);
  return answer.value ?? fail(`it has no ${path}`);
}

function demandFresh(
  { signed }: { readonly signed: { isExpired(at: Date): boolean } },
  role: string,
  now: number,
): void {
  demand(!signed.isExpired(new Date(now)), `its ${role} metadata has expired`);
}

function fail(message: string): never {
  throw new TufFault(message);
}
