import type { Clock } from '../ports.ts';

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still at a moment: milliseconds since the epoch, or ISO 8601 text. */
export function fixedClock(at: number | string): Clock {
  const moment = typeof at === 'number' ? at : Date.parse(at);
  if (!Number.isFinite(moment)) throw new TypeError('a fixed clock needs a moment');
  return { now: () => moment };
}
