import { formatNumber } from './count-words.ts';
import { forLog, forTerminal } from './escape.ts';
import { wrapText } from './wrap-text.ts';

export interface ProgressState {
  /** What is being done: `asking npm`. */
  readonly title: string;
  readonly done: number;
  readonly total: number;
  /** Milliseconds since the work began. */
  readonly elapsed: number;
}

/** One line on how far the work is: `asking npm: 312 of 1,080 (28 %), 4 s`. Never wider than `width` columns. */
export function renderProgress({ title, done, total, elapsed }: ProgressState, width: number): string {
  const seconds = `${Math.max(0, Math.floor(elapsed / 1_000))} s`;
  const shown = Math.min(Math.max(0, done), Math.max(0, total));
  const share = total > 0 ? ` (${Math.floor((shown / total) * 100)} %)` : '';
  const text = `${forLog(forTerminal(title, { max: 200 }))}: ${formatNumber(shown)} of ${formatNumber(Math.max(0, total))}${share}, ${seconds}`;
  return wrapText(text, { width })[0] ?? '';
}
