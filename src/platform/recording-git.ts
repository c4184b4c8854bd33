import type { SourceErrorKind } from '../domain/errors.ts';
import type { Reach, RemoteRefs } from '../ports.ts';

/** The section `git` of recording.json: what remote repositories and their host answered. */
export interface GitSection {
  /** Where `owner/name` stood. */
  readonly server: string;
  /** Sorted by question, address, commit and path. */
  readonly answers: readonly (GitQuestion & GitAnswer)[];
}

export type GitQuestion = {
  /** Redacted. */
  readonly url: string;
} & (
  | { readonly ask: 'refs' }
  | { readonly ask: 'reach' | 'commit-time'; readonly commit: string }
  | { readonly ask: 'file'; readonly commit: string; readonly path: string }
);

export interface RecordedBody {
  readonly sha256: string;
  readonly bytes: number;
}

/** One of these. */
export interface GitAnswer {
  /** Of `refs` (JSON: the answer as the port gives it) and `file`. */
  readonly body?: RecordedBody;
  readonly reach?: Reach;
  /** Milliseconds since the epoch. */
  readonly time?: number;
  readonly error?: { readonly kind: SourceErrorKind; readonly message: string };
}

/** What tells questions apart. */
export function gitKey(question: GitQuestion): string {
  const commit = question.ask === 'refs' ? '' : question.commit;
  return JSON.stringify([question.ask, question.url, commit, question.ask === 'file' ? question.path : '']);
}

/** Whether parsed JSON has the shape that a replay relies on. */
export function isGitSection(value: unknown): value is GitSection {
  const section = members(value);
  return (
    typeof section?.server === 'string' && Array.isArray(section.answers) && section.answers.every(isAnswer)
  );
}

function isAnswer(value: unknown): boolean {
  const answer = members(value);
  if (typeof answer?.url !== 'string') return false;
  const { ask, commit, path, error } = answer;
  if (ask !== 'refs' && typeof commit !== 'string') return false;
  const failed = members(error);
  if (failed !== undefined) return typeof failed.kind === 'string' && typeof failed.message === 'string';
  switch (ask) {
    case 'refs':
      return typeof members(answer.body)?.sha256 === 'string';
    case 'file':
      return typeof path === 'string' && typeof members(answer.body)?.sha256 === 'string';
    case 'reach':
      return isReach(answer.reach);
    case 'commit-time':
      return typeof answer.time === 'number';
    default:
      return false;
  }
}

function isReach(value: unknown): value is Reach {
  const reach = members(value);
  switch (reach?.state) {
    case 'tip':
      return Array.isArray(reach.refs) && reach.refs.every((ref) => typeof ref === 'string');
    case 'ancestor':
      return typeof reach.of === 'string';
    default:
      return reach?.state === 'outside' || reach?.state === 'absent';
  }
}

/** Whether parsed JSON is a recorded list of branches and tags. */
export function isRemoteRefs(value: unknown): value is RemoteRefs {
  const answer = members(value);
  return (
    typeof answer?.url === 'string' &&
    (answer.defaultBranch === undefined || typeof answer.defaultBranch === 'string') &&
    typeof members(answer.evidence)?.kind === 'string' &&
    Array.isArray(answer.refs) &&
    answer.refs.every((item) => {
      const ref = members(item);
      return [ref?.name, ref?.object, ref?.commit].every((text) => typeof text === 'string');
    })
  );
}

function members(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
