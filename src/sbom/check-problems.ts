import type { SbomProblem } from './check-model.ts';
import { safeText } from './safe-text.ts';

const MAX_PROBLEMS = 100;

/** Collects problems; counts those over the limit. */
export interface ProblemList {
  readonly error: (line: number, message: string) => void;
  readonly warn: (line: number, message: string) => void;
  readonly list: readonly SbomProblem[];
  readonly leftOut: () => number;
}

export function listProblems(): ProblemList {
  const list: SbomProblem[] = [];
  let leftOut = 0;
  const add = (severity: SbomProblem['severity'], line: number, message: string): void => {
    if (list.length < MAX_PROBLEMS) list.push({ severity, message: safeText(message, 400), line });
    else leftOut += 1;
  };
  return {
    error: (line, message) => add('error', line, message),
    warn: (line, message) => add('warning', line, message),
    list,
    leftOut: () => leftOut,
  };
}

/** A value from the file as it may stand in a message. */
export function quote(text: string): string {
  return JSON.stringify(safeText(text, 80));
}
