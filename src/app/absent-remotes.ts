import { err } from '../domain/result.ts';
import type { ImageRegistry } from '../ports.ts';

const ABSENT = { kind: 'unsupported', message: 'this build has no client for it' } as const;

/** Answers every question with *unsupported*: what is asked of it stays unknown. */
export const absentImages: ImageRegistry = { resolve: async () => err(ABSENT) };
