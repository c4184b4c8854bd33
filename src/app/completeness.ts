import type { Problem } from '../domain/errors.ts';
import type { Inventory } from '../inventory/format.ts';
import { forLog, forTerminal } from '../report/escape.ts';

/** 0 when every recognised file was read, 2 when one is broken, 3 when a lockfile is of a kind or version we cannot read. */
export function completenessExitCode(inventory: Inventory): 0 | 2 | 3 {
  if (inventory.problems.some((problem) => problem.severity === 'broken')) return 2;
  return inventory.problems.length > 0 ? 3 : 0;
}

/** Says every problem: place, code, sentence, hint. */
export function talkProblems(problems: readonly Problem[], talk: (line: string) => void): void {
  for (const problem of problems) {
    const place = problem.location === undefined ? '' : `${problem.location.file}:${problem.location.line}: `;
    talk(forLog(forTerminal(`${place}${problem.message} [${problem.code}]`)));
    if (problem.hint !== undefined) talk(forLog(`  ${forTerminal(problem.hint)}`));
  }
}
