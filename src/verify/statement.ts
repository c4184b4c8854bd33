import type { Integrity } from '../domain/component.ts';
import { asArray, asObject, asText, member, parseObject, type Json } from '../domain/json.ts';

/** An in-toto statement (v0.1 and v1): a predicate about subjects. */
export interface Statement {
  readonly subjects: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: Json | undefined;
}

export interface Subject {
  readonly name: string;
  /** Algorithm to lower-case hex. */
  readonly digests: ReadonlyMap<string, string>;
}

export const IN_TOTO = 'application/vnd.in-toto+json';

const TYPES: readonly string[] = ['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1'];
const MAX_SUBJECTS = 10_000;
const STRONG: readonly string[] = ['sha256', 'sha384', 'sha512'];

/** The statement of a payload; `undefined` when it is none, or names nothing that it is about. */
export function readStatement(payload: Uint8Array): Statement | undefined {
  const root = parseObject(payload);
  const predicateType = asText(member(root, 'predicateType'));
  const type = asText(member(root, '_type')) ?? '';
  const subjects = asArray(member(root, 'subject'));
  if (predicateType === undefined || !TYPES.includes(type)) return undefined;
  if (subjects.length === 0 || subjects.length > MAX_SUBJECTS) return undefined;
  return { predicateType, subjects: subjects.map(readSubject), predicate: member(root, 'predicate') };
}

function readSubject(item: Json): Subject {
  const digests = Object.entries(asObject(member(item, 'digest')) ?? {});
  return {
    name: asText(member(item, 'name')) ?? '',
    digests: new Map(
      digests.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.toLowerCase()]] : [])),
    ),
  };
}

/**
 * The subject that is the artifact with one of these digests: equal in every algorithm that both state, at least one of
 * them SHA-2. Verification of the signature alone does not compare this.
 */
export function findSubject(
  statement: Statement,
  digests: readonly Pick<Integrity, 'algorithm' | 'digest'>[],
): Subject | undefined {
  return statement.subjects.find((subject) => {
    const common = digests.filter(({ algorithm }) => subject.digests.has(algorithm));
    return (
      common.some(({ algorithm }) => STRONG.includes(algorithm)) &&
      common.every(({ algorithm, digest }) => subject.digests.get(algorithm) === digest)
    );
  });
}
