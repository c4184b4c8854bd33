/**
 * Lets at most `limit` holders through at once, in order of arrival. `slowDown` halves the limit, `speedUp` brings
 * it back one by one, so that a host that answers 429 is asked less at a time.
 */
export interface Gate {
  /** False when the gate was closed before the turn came. */
  enter(): Promise<boolean>;
  leave(): void;
  /** Sends everyone who waits away, and everyone who comes. */
  close(): void;
  slowDown(): void;
  speedUp(): void;
  readonly limit: number;
}

const SUCCESSES_PER_STEP = 20;

export function createGate(maximum: number): Gate {
  let limit = maximum;
  let inside = 0;
  let successes = 0;
  let closed = false;
  const waiting: ((admitted: boolean) => void)[] = [];
  let head = 0;

  const admit = () => {
    for (;;) {
      const next = waiting[head];
      if (next === undefined || inside >= limit) break;
      head++;
      inside++;
      next(true);
    }
    if (head > 1024 && head * 2 > waiting.length) {
      waiting.splice(0, head);
      head = 0;
    }
  };

  return {
    enter() {
      if (closed) return Promise.resolve(false);
      if (inside < limit && head >= waiting.length) {
        inside++;
        return Promise.resolve(true);
      }
      return new Promise((resolve) => {
        waiting.push(resolve);
      });
    },
    close() {
      closed = true;
      for (const next of waiting.splice(head)) next(false);
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
