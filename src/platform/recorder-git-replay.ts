import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { GitRemote, Reach } from '../ports.ts';
import { addressOf, GITHUB } from './git-address.ts';
import {
  gitKey,
  isRemoteRefs,
  type GitAnswer,
  type GitQuestion,
  type GitSection,
  type RecordedBody,
} from './recording-git.ts';
import { redactUrl } from './redact.ts';

/** Answers only from a recording; what it lacks, or the whole section where an older recording has none, is `offline`. */
export function replayGit(
  section: GitSection | undefined,
  readBody: (body: RecordedBody) => Promise<Result<Uint8Array, SourceError>>,
): GitRemote {
  const answers = new Map<string, GitAnswer>(section?.answers.map((answer) => [gitKey(answer), answer]));
  const find = (question: GitQuestion): Result<GitAnswer, SourceError> => {
    const answer = answers.get(gitKey({ ...question, url: redactUrl(question.url) }));
    if (answer === undefined) return err(MISSING);
    return answer.error === undefined ? ok(answer) : err(answer.error);
  };
  const bytesOf = async (question: GitQuestion): Promise<Result<Uint8Array, SourceError>> => {
    const answer = find(question);
    if (!answer.ok) return answer;
    return answer.value.body === undefined ? err(MISSING) : readBody(answer.value.body);
  };
  return {
    urlOf: (repository) => addressOf(section?.server ?? GITHUB, repository),
    refs: async (url) => {
      const bytes = await bytesOf({ ask: 'refs', url });
      if (!bytes.ok) return bytes;
      const value = parse(bytes.value);
      return isRemoteRefs(value) ? ok(value) : err(NO_LIST);
    },
    reach: (url, commits) => {
      const result = new Map<string, Reach>();
      for (const commit of new Set(commits)) {
        const answer = find({ ask: 'reach', url, commit });
        if (!answer.ok) return Promise.resolve(answer);
        if (answer.value.reach === undefined) return Promise.resolve(err(MISSING));
        result.set(commit, answer.value.reach);
      }
      return Promise.resolve(ok(result));
    },
    commitTime: (url, commit) => {
      const answer = find({ ask: 'commit-time', url, commit });
      if (!answer.ok) return Promise.resolve(answer);
      const { time } = answer.value;
      return Promise.resolve(time === undefined ? err(MISSING) : ok(time));
    },
    file: async (url, commit, path) => {
      const bytes = await bytesOf({ ask: 'file', url, commit, path });
      return bytes.ok ? ok(new Uint8Array(bytes.value)) : bytes;
    },
  };
}

const MISSING: SourceError = { kind: 'offline', message: 'the recording does not hold this answer' };
const NO_LIST: SourceError = {
  kind: 'malformed',
  message: 'a body in the recording is not a list of branches and tags',
};

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
