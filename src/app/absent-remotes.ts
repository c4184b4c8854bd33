import { err } from '../domain/result.ts';
import type { GitRemote, ImageRegistry } from '../ports.ts';

const ABSENT = { kind: 'unsupported', message: 'this build has no client for it' } as const;

/** Answers every question with *unsupported*: what is asked of it stays unknown. */
export const absentGitRemote: GitRemote = {
  urlOf: (repository) => `https://github.com/${repository}`,
  refs: async () => err(ABSENT),
  reach: async () => err(ABSENT),
  commitTime: async () => err(ABSENT),
  file: async () => err(ABSENT),
};

export const absentImages: ImageRegistry = { resolve: async () => err(ABSENT) };
