/**
 * Lets at most `limit` holders through at once, in order of arrival. `slowDown` halves the limit, `speedUp` brings
 * it back one by one, so that a host that answers 429 is asked less at a time.
 */
export interface Gate {
  enter(signal: AbortSignal): Promise<boolean>;
  leave(): void;
  slowDown(): void;
  speedUp(): void;
  readonly limit: number;
}

const SUCCESSES_PER_STEP = 20;

export function createGate(maximum: number): Gate {
  let limit = maximum;
  let inside = 0;
  let successes = 0;
  const waiting: (() => void)[] = [];
  let head = 0;

  const admit = () => {
    for (;;) {
      const next = waiting[head];
      if (next === undefined || inside >= limit) break;
      head++;
      next();
    }
    if (head > 1024 && head * 2 > waiting.length) {
      waiting.splice(0, head);
      head = 0;
    }
  };

  return {
    enter(signal) {
      if (signal.aborted) return Promise.resolve(false);
      if (inside < limit && head >= waiting.length) {
        inside++;
        return Promise.resolve(true);
      }
      return new Promise((resolve) => {
        let settled = false;
        const giveUp = () => {
          if (settled) return;
          settled = true;
          resolve(false);
        };
        signal.addEventListener('abort', giveUp, { once: true });
        waiting.push(() => {
          if (settled) return;
          settled = true;
          signal.removeEventListener('abort', giveUp);
          inside++;
          resolve(true);
        });
      });
    },
    leave() {
      inside--;
      admit();
    },
    slowDown() {
      limit = Math.max(1, Math.floor(limit / 2));
      successes = 0;
    },
    speedUp() {
      if (limit === maximum || ++successes < SUCCESSES_PER_STEP) return;
      successes = 0;
      limit++;
      admit();
    },
    get limit() {
      return limit;
    },
  };
}
