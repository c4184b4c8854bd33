import type { SourceError } from '../domain/errors.ts';
import type { Result } from '../domain/result.ts';
import type { GitRemote, Reach } from '../ports.ts';
import { compareText } from '../domain/compare-text.ts';
import {
  gitKey,
  type GitAnswer,
  type GitQuestion,
  type GitSection,
  type RecordedBody,
} from './recording-git.ts';
import { redactText, redactUrl } from './redact.ts';

export interface GitRecorder {
  readonly gitRemote: GitRemote;
  /** Whether anything was asked so far. */
  readonly asked: boolean;
  section(): GitSection;
}

/**
 * Keeps the outcome of every question to remote repositories. `keepBody` writes bytes to the recording, or
 * gives nothing where it cannot, which is the recorder's to report. An answer is never replaced by a later failure of the same question.
 */
export function recordGit(
  remote: GitRemote,
  options: { readonly keepBody: (bytes: Uint8Array) => Promise<RecordedBody | undefined> },
): GitRecorder {
  const { keepBody } = options;
  const kept = new Map<string, GitQuestion & GitAnswer>();
  const keep = (question: GitQuestion, answer: GitAnswer) => {
    const key = gitKey(question);
    if (answer.error === undefined || !kept.has(key)) kept.set(key, { ...question, ...answer });
  };
  const keepBytes = async (question: GitQuestion, bytes: Uint8Array) => {
    const body = await keepBody(bytes);
    if (body !== undefined) keep(question, { body });
  };
  return {
    gitRemote: {
      urlOf: (repository) => remote.urlOf(repository),
      refs: async (url) => {
        const answer = await remote.refs(url);
        const question: GitQuestion = { ask: 'refs', url: redactUrl(url) };
        if (answer.ok) await keepBytes(question, Buffer.from(JSON.stringify(answer.value)));
        else keep(question, { error: clean(answer.error) });
        return answer;
      },
      reach: async (url, commits) => {
        const answer = await remote.reach(url, commits);
        for (const commit of new Set(commits)) {
          const question: GitQuestion = { ask: 'reach', url: redactUrl(url), commit };
          keep(question, reachAnswer(answer, commit));
        }
        return answer;
      },
      commitTime: async (url, commit) => {
        const answer = await remote.commitTime(url, commit);
        keep(
          { ask: 'commit-time', url: redactUrl(url), commit },
          answer.ok ? { time: answer.value } : { error: clean(answer.error) },
        );
        return answer;
      },
      file: async (url, commit, path) => {
        const answer = await remote.file(url, commit, path);
        const question: GitQuestion = { ask: 'file', url: redactUrl(url), commit, path };
        if (answer.ok) await keepBytes(question, answer.value);
        else keep(question, { error: clean(answer.error) });
        return answer;
      },
    },
    get asked() {
      return kept.size > 0;
    },
    section: () => ({
      server: redactUrl(remote.urlOf('owner/name')).replace(/\/owner\/name$/, ''),
      answers: [...kept].sort(([a], [b]) => compareText(a, b)).map(([, answer]) => answer),
    }),
  };
}

function reachAnswer(answer: Result<ReadonlyMap<string, Reach>, SourceError>, commit: string): GitAnswer {
  if (!answer.ok) return { error: clean(answer.error) };
  const reach = answer.value.get(commit);
  return reach === undefined
    ? { error: { kind: 'malformed', message: 'there was no answer for this commit' } }
    : { reach };
}

function clean(error: SourceError): SourceError {
  return { kind: error.kind, message: redactText(error.message) };
}
