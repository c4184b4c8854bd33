export interface Step {
  readonly kind: 'same' | 'remove' | 'add';
  /** Lines of the old text before this step. */
  readonly old: number;
  /** Lines of the new text before this step. */
  readonly fresh: number;
}

/** Above this many differing lines the differing part is given as one block: still right, only longer. */
const MAX_EDITS = 1_000;

/** The steps from one text's lines to another's, as few as possible (Myers, 1986). */
export function diffLines(old: readonly string[], fresh: readonly string[]): readonly Step[] {
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  )
    tail++;
  const middle = walk(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
  const same = (from: number, offset: number, count: number): Step[] =>
    Array.from({ length: count }, (_, i) => ({ kind: 'same', old: from + i, fresh: from + i + offset }));
  return [
    ...same(0, 0, head),
    ...middle.map((step) => ({ ...step, old: step.old + head, fresh: step.fresh + head })),
    ...same(old.length - tail, fresh.length - old.length, tail),
  ];
}

function walk(old: readonly string[], fresh: readonly string[]): readonly Step[] {
  const [n, m] = [old.length, fresh.length];
  const max = Math.min(n + m, MAX_EDITS);
  // The furthest old line reached on each diagonal, kept for every number of edits.
  const trail: Map<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= max; edits++) {
    const next = new Map(reached);
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(reached, k - 1) < at(reached, k + 1));
      let x = down ? at(reached, k + 1) : at(reached, k - 1) + 1;
      while (x < n && x - k < m && old[x] === fresh[x - k]) x++;
      next.set(k, x);
      if (x >= n && x - k >= m) return retrace([...trail, reached], { n, m });
    }
    trail.push(reached);
    reached = next;
  }
  return replaceAll(n, m);
}

function at(reached: ReadonlyMap<number, number>, k: number): number {
  return reached.get(k) ?? -1;
}

function retrace(trail: readonly ReadonlyMap<number, number>[], { n, m }: { n: number; m: number }): Step[] {
  const steps: Step[] = [];
  let [x, y] = [n, m];
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const reached = trail[edits] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -edits || (k !== edits && at(reached, k - 1) < at(reached, k + 1));
    const from = down ? k + 1 : k - 1;
    const fromX = edits === 0 ? 0 : at(reached, from);
    const fromY = edits === 0 ? 0 : fromX - from;
    const editEnd = edits === 0 || down ? fromX : fromX + 1;
    while (x > editEnd) {
      x--;
      y--;
      steps.push({ kind: 'same', old: x, fresh: y });
    }
    if (edits === 0) break;
    steps.push(
      down ? { kind: 'add', old: fromX, fresh: fromY } : { kind: 'remove', old: fromX, fresh: fromY },
    );
    [x, y] = [fromX, fromY];
  }
  return steps.toReversed();
}

function replaceAll(n: number, m: number): Step[] {
  return [
    ...Array.from({ length: n }, (_, i): Step => ({ kind: 'remove', old: i, fresh: 0 })),
    ...Array.from({ length: m }, (_, i): Step => ({ kind: 'add', old: n, fresh: i })),
  ];
}
