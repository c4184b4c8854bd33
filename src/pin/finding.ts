import type { Problem } from '../domain/errors.ts';
import type { Result } from '../domain/result.ts';
import type { Found, Reference } from './reference.ts';

/** Gathers what one file holds: one reference for each place, however many aliases lead there, in the order of the text. */
export interface Finding {
  readonly add: (reference: Reference) => void;
  readonly addResult: (result: Result<Reference, Problem>) => void;
  readonly complain: (code: Problem['code'], message: string, line: number) => void;
  readonly found: () => Found;
}

export function createFinding(file: string): Finding {
  const references = new Map<string, Reference>();
  const problems: Problem[] = [];
  const add = (reference: Reference): void => {
    const { start, end } = reference.span;
    const key = `${start}:${end}`;
    if (!references.has(key)) references.set(key, reference);
  };
  return {
    add,
    addResult: (result) => {
      if (result.ok) add(result.value);
      else problems.push(result.error);
    },
    complain: (code, message, line) => {
      problems.push({ code, severity: 'broken', message, location: { file, line } });
    },
    found: () => ({
      references: [...references.values()].toSorted(
        (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
      ),
      problems,
    }),
  };
}

/** A file that cannot be read at all. */
export function refuse(
  file: string,
  error: Pick<Problem, 'code' | 'message'> & { readonly line: number },
): Found {
  const { code, message, line } = error;
  return {
    references: [],
    problems: [{ code, severity: 'broken', message: `The file ${message}.`, location: { file, line } }],
  };
}
