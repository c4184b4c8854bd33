import type { DescribeRule } from './describe-rule.ts';
import type { Paint } from './paint.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  readonly describeRule: DescribeRule;
}

export interface TerminalContext extends TerminalOptions {
  readonly paint: Paint;
  /** Milliseconds since the epoch. */
  readonly now: number;
}
