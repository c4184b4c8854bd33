import type { Inventory } from '../inventory/format.ts';
import { compareText } from './compare-text.ts';
import { safeText } from './safe-text.ts';

const MAX_GAPS = 100;

/** Why components may be missing: files that were not read or only in part, and problems. Sorted, at most 101. */
export function listGaps(inventory: Inventory): string[] {
  const gaps = new Set<string>();
  for (const file of inventory.files) {
    if (file.status !== 'read')
      gaps.add(`${file.path}: ${file.status}: ${file.reason ?? 'no reason is known'}`);
    else if (file.reason !== undefined) gaps.add(`${file.path}: read in part: ${file.reason}`);
  }
  for (const problem of inventory.problems) {
    const place = problem.location === undefined ? '' : `${problem.location.file}:${problem.location.line}: `;
    gaps.add(`${place}${problem.severity}: ${problem.message}`);
  }
  if (inventory.files.length === 0)
    gaps.add('no lockfile, manifest or other file with dependencies was recognised');
  const sorted = [...new Set([...gaps].map((gap) => safeText(gap, 512)))].sort(compareText);
  const left = sorted.length - MAX_GAPS;
  return left > 0 ? [...sorted.slice(0, MAX_GAPS), `${left} more`] : sorted;
}
