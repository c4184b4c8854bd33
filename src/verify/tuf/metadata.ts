import {
  Metadata,
  MetadataKind,
  type Root,
  type Snapshot,
  type Targets,
  type Timestamp,
} from '@tufjs/models';

import type { SourceError } from '../../domain/errors.ts';

/** The kinds of signed metadata, as their `_type` says. */
interface Kinds {
  readonly root: Root;
  readonly timestamp: Timestamp;
  readonly snapshot: Snapshot;
  readonly targets: Targets;
}

/** What is wrong with a repository, as a sentence. Thrown inside this folder alone and turned into a value at its edge. */
export class TufFault extends Error {
  readonly kind: SourceError['kind'];

  constructor(message: string, kind: SourceError['kind'] = 'malformed') {
    super(message);
    this.kind = kind;
  }
}

/** Reads metadata of one kind; nothing of it is trusted yet. */
export function parseMetadata<K extends keyof Kinds>(kind: K, bytes: Uint8Array): Metadata<Kinds[K]> {
  return guard(`its ${kind} metadata cannot be read`, () =>
    readMetadata(kind, JSON.parse(Buffer.from(bytes).toString('utf8')) as never),
  );
}

/** The same of JSON that has been parsed. */
export function readMetadata<K extends keyof Kinds>(kind: K, json: never): Metadata<Kinds[K]> {
  const kinds: Readonly<Record<keyof Kinds, string>> = MetadataKindByName;
  return Metadata.fromJSON(kinds[kind] as never, json) as unknown as Metadata<Kinds[K]>;
}

const MetadataKindByName = {
  root: MetadataKind.Root,
  timestamp: MetadataKind.Timestamp,
  snapshot: MetadataKind.Snapshot,
  targets: MetadataKind.Targets,
} as const;

/** As many valid signatures of the role's keys as the delegator demands (TUF 5.3.4, 5.4.2, 5.5.3, 5.6.3). */
export function demandSignatures(
  delegator: Metadata<Root> | Metadata<Targets>,
  role: string,
  metadata: Metadata<Kinds[keyof Kinds]>,
): void {
  guard(`its ${role} metadata does not have the signatures that it must have`, () =>
    delegator.verifyDelegate(role, metadata),
  );
}

export function demand(holds: boolean, problem: string): void {
  if (!holds) throw new TufFault(problem);
}

/** What the library throws becomes a fault with our sentence. */
export function guard<T>(problem: string, act: () => T): T {
  try {
    return act();
  } catch {
    throw new TufFault(problem);
  }
}
