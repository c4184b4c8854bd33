import { unknown, type Unknown } from '../domain/fact.ts';
import type { ClockSample } from './record.ts';

const TOLERANCE = 60_000;
const BULK_WINDOW = 10 * 60_000;
const BULK_COUNT = 10;
const RELEASE = /^v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?$/;

/** The one sentence for every release whose registry dates releases by its own cache. */
export const MIRROR_CLOCK: Unknown = unknown(
  'stripped-by-mirror',
  'the registry mirror stamps its own times, so publication times are not known',
);

interface Dated {
  readonly version: string;
  readonly publishedAt?: number;
}

/**
 * Compares times with version order inside release lines: patches of one minor line, and first releases of the minor
 * lines of one major. Maintained older lines and pre-releases, which real packages date out of order, are left out.
 */
export function sampleClock(versions: readonly Dated[]): ClockSample {
  const lines = new Map<string, { order: number; at: number }[]>();
  const add = (line: string, order: number, at: number) => {
    const found = lines.get(line);
    if (found === undefined) lines.set(line, [{ order, at }]);
    else found.push({ order, at });
  };
  for (const { version, publishedAt } of versions) {
    if (publishedAt === undefined || Number.isNaN(publishedAt)) continue;
    const match = RELEASE.exec(version);
    if (match === null) continue;
    const [major = '', minor = '', patch = '0'] = match.slice(1);
    add(`${major}.${minor}`, Number(patch), publishedAt);
    if (Number(patch) === 0) add(major, Number(minor), publishedAt);
  }
  let pairs = 0;
  let inversions = 0;
  for (const line of lines.values()) {
    line.sort((a, b) => a.order - b.order);
    for (let i = 1; i < line.length; i++) {
      const previous = line[i - 1];
      const next = line[i];
      if (previous === undefined || next === undefined || previous.order === next.order) continue;
      pairs++;
      if (next.at + TOLERANCE < previous.at) inversions++;
    }
  }
  return { pairs, inversions };
}

/** Whether one package alone shows that its times are a mirror's. */
export function betraysMirrorClock(sample: ClockSample, versions: readonly Dated[]): boolean {
  if (sample.inversions >= 2 && sample.inversions / sample.pairs >= 0.15) return true;
  return isBulk(versions);
}

/**
 * Whether many packages together show it. Genuine registries are far below the threshold: an inversion inside a line
 * needs a lower version published after a higher one of the same line.
 */
export function betraysMirrorClockTogether(samples: readonly ClockSample[]): boolean {
  let pairs = 0;
  let inversions = 0;
  for (const sample of samples) {
    pairs += sample.pairs;
    inversions += sample.inversions;
  }
  return inversions >= 5 && inversions / pairs >= 0.05;
}

/** Half of all releases, ten at least, within ten minutes: a mirror that was filled at one moment. */
function isBulk(versions: readonly Dated[]): boolean {
  const times = versions
    .map((item) => item.publishedAt)
    .filter((at): at is number => at !== undefined && !Number.isNaN(at))
    .sort((a, b) => a - b);
  const needed = Math.max(BULK_COUNT, Math.ceil(times.length / 2));
  for (let i = needed - 1; i < times.length; i++) {
    if ((times[i] ?? 0) - (times[i - needed + 1] ?? 0) <= BULK_WINDOW) return true;
  }
  return false;
}
