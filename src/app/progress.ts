import { renderProgress } from '../report/progress.ts';
import type { World } from './world.ts';

const QUIET_MS = 2_000;
const EVERY_MS = 1_000;
const WIDTH = 80;

export interface Progress {
  advance(done: number): void;
  stop(): void;
}

/** Tells the person who waits how far the work is, once it has taken two seconds and then every second. */
export function startProgress(world: World, title: string, total: number): Progress {
  let done = 0;
  let shown = -1;
  let elapsed = 0;
  const timer = setInterval(() => {
    elapsed += EVERY_MS;
    if (elapsed < QUIET_MS || done === shown) return;
    shown = done;
    world.talk(renderProgress({ title, done, total, elapsed }, WIDTH));
  }, EVERY_MS);
  timer.unref();
  return {
    advance: (count) => {
      done = count;
    },
    stop: () => clearInterval(timer),
  };
}
