/** What a gate demands of a verification summary. Every part that is given must hold. */
export interface VsaDemand {
  /** Each must be among the subjects. */
  readonly subjects: readonly SubjectDemand[];
  readonly verifierId?: string;
  readonly resourceUri?: string;
  readonly policyUri?: string;
  /** Milliseconds since the epoch: what was verified before is too old. */
  readonly notBefore?: number;
  /** Milliseconds since the epoch: what was verified later lies in the future. */
  readonly now: number;
}

export interface SubjectDemand {
  /** `sha256`, `sha512` or `gitCommit`. */
  readonly algorithm: string;
  /** Lower-case hex. */
  readonly digest: string;
  readonly name?: string;
}

const SKEW = 5 * 60_000;
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_SHOWN = 200;

/**
 * Everything that keeps a verification summary from opening a gate, as plain sentences; none when it may. The order is
 * that of "How to verify" in the specification, save for the signature: a bare statement has none, so whoever calls
 * this must have checked the one of the envelope it came in.
 */
export function checkVsa(bytes: Uint8Array, demand: VsaDemand): readonly string[] {
  const statement = bytes.length > MAX_BYTES ? undefined : parse(bytes);
  if (statement === undefined) return ['it is not a JSON object of at most 16 MiB'];
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };
  expect(
    statement['_type'] === 'https://in-toto.io/Statement/v1',
    'it is not an in-toto statement of version 1',
  );
  expect(
    statement['predicateType'] === 'https://slsa.dev/verification_summary/v1',
    'its predicate is not a SLSA verification summary of version 1',
  );
  const subjects = list(statement['subject']).map(object);
  for (const wanted of demand.subjects) {
    expect(
      subjects.some(
        (subject) =>
          object(subject?.['digest'])?.[wanted.algorithm] === wanted.digest &&
          (wanted.name === undefined || subject?.['name'] === wanted.name),
      ),
      `it is not about ${wanted.name === undefined ? '' : `${show(wanted.name)} with `}${wanted.algorithm} ${wanted.digest}`,
    );
  }
  expect(demand.subjects.length > 0, 'no subject was demanded, so that it could be about anything');
  const predicate = object(statement['predicate']);
  const demandText = (what: string, is: unknown, wanted: string | undefined): void =>
    expect(wanted === undefined || is === wanted, `its ${what} is ${show(is)}, not ${show(wanted)}`);
  demandText('verifier', object(predicate?.['verifier'])?.['id'], demand.verifierId);
  demandText('resource', predicate?.['resourceUri'], demand.resourceUri);
  demandText('policy', object(predicate?.['policy'])?.['uri'], demand.policyUri);
  const at = readTime(predicate?.['timeVerified']);
  expect(at !== undefined, 'it does not say when it was verified');
  if (at !== undefined) {
    expect(at <= demand.now + SKEW, 'it was verified in the future');
    expect(demand.notBefore === undefined || at >= demand.notBefore, 'it was verified too long ago');
  }
  expect(
    predicate?.['verificationResult'] === 'PASSED',
    `its result is ${show(predicate?.['verificationResult'])}, not PASSED`,
  );
  expect(!list(predicate?.['verifiedLevels']).includes('FAILED'), 'its levels say FAILED');
  return problems;
}

type Members = Readonly<Record<string, unknown>>;

function parse(bytes: Uint8Array): Members | undefined {
  try {
    return object(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

/** Own members only: the text decides, not what objects inherit. */
function object(value: unknown): Members | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (Object.assign(Object.create(null), value) as Members)
    : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function readTime(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value)) {
    return undefined;
  }
  const at = Date.parse(value.replace(/(\.\d{3})\d+/, '$1'));
  return Number.isFinite(at) ? at : undefined;
}

function show(value: unknown): string {
  return typeof value === 'string' ? `“${value.slice(0, MAX_SHOWN)}”` : 'not stated';
}
