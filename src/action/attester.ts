import type { Result } from '../domain/result.ts';

/** What is to be signed: the parts of an in-toto statement (v1). */
export interface Attestable {
  readonly subjects: readonly AttestSubject[];
  readonly predicateType: string;
  readonly predicate: object;
}

export interface AttestSubject {
  readonly name: string;
  /** Algorithm to lower-case hex. */
  readonly digest: Readonly<Record<string, string>>;
}

export interface Attested {
  /** A Sigstore bundle as JSON. */
  readonly bundle: object;
  readonly id: string;
  readonly url: string;
}

export interface AttestFault {
  readonly kind: 'not-permitted' | 'unsupported' | 'refused' | 'unreachable';
  /** Plain sentences, free of tokens; may hold words of the services. */
  readonly message: string;
  readonly hint: string;
  /** It is signed; only GitHub does not have it. */
  readonly bundle?: object;
}

/** Signs statements as the running workflow and leaves them with the hosting service. Nothing throws. */
export interface Attester {
  attest(one: Attestable): Promise<Result<Attested, AttestFault>>;
}

/** What GitHub takes. */
export const MAX_SUBJECTS = 1024;
/** Bytes of the predicate as JSON. */
export const MAX_PREDICATE = 16 * 1024 * 1024;

/** Why the statement is larger than GitHub takes; undefined when it is not. */
export function sizeProblem({ subjects, predicate }: Attestable): string | undefined {
  if (subjects.length > MAX_SUBJECTS) {
    return `it would be about ${subjects.length} subjects, and GitHub takes at most ${MAX_SUBJECTS}`;
  }
  const bytes = Buffer.byteLength(JSON.stringify(predicate));
  return bytes > MAX_PREDICATE
    ? `it has ${(bytes / 1024 / 1024).toFixed(1)} MiB, and GitHub takes at most ${MAX_PREDICATE / 1024 / 1024} MiB`
    : undefined;
}
