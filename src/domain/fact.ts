import type { SourceErrorKind } from './errors.ts';
import type { Evidence } from './evidence.ts';

/** Why something is not known. Closed; every reason has a plain-words text in {@link UNKNOWN_TEXT}. */
export type UnknownReason =
  | 'offline'
  | 'unreachable'
  | 'rate-limited'
  | 'malformed'
  | 'unsupported'
  | 'stripped-by-mirror'
  | 'not-published'
  | 'not-permitted'
  | 'budget';

export interface Known<T> {
  readonly known: true;
  readonly value: T;
  readonly evidence: Evidence;
}

export interface Unknown {
  readonly known: false;
  readonly reason: UnknownReason;
  /** One plain sentence that holds for every subject of the same cause, so that equal ones fold into one line. */
  readonly detail: string;
}

/** Known with its evidence, or unknown with its reason. There is no third kind. */
export type Fact<T> = Known<T> | Unknown;

export function known<T>(value: T, evidence: Evidence): Known<T> {
  return { known: true, value, evidence };
}

export function unknown(reason: UnknownReason, detail: string): Unknown {
  return { known: false, reason, detail };
}

/** Maps a port's failure onto the reason a reader is told. `not-found` has a meaning of its own in each adapter. */
export function unknownReason(kind: SourceErrorKind): UnknownReason {
  switch (kind) {
    case 'timeout':
      return 'unreachable';
    case 'not-found':
      return 'not-published';
    case 'too-large':
      return 'budget';
    default:
      return kind;
  }
}

export const UNKNOWN_TEXT: Readonly<Record<UnknownReason, string>> = {
  offline: 'the run was asked not to use the network and nothing was recorded or cached',
  unreachable: 'the source did not answer in time',
  'rate-limited': 'the source asked us to slow down for longer than this run may last',
  malformed: 'the source answered with something that is not what its protocol says',
  unsupported: 'this source, format or kind of version is not one we can judge',
  'stripped-by-mirror': 'the registry mirror in use does not pass this on',
  'not-published': 'the source does not publish this',
  'not-permitted': 'the credentials at hand do not allow reading this',
  budget: 'the limit of time, size or requests for this run was reached',
};
