// Whole-process figures: wall seconds of each run, and the peak resident size where GNU time is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const GNU_TIME = existsSync('/usr/bin/time') ? '/usr/bin/time' : undefined;
const TIMEOUT = 300_000;

/**
 * Runs a command once to warm up (unless it is `warm`) and `runs` times to count, fewer times when `budget` seconds are
 * over before. The median, the extremes, the peak in MB, the exit codes.
 */
export function measure(command, args, options) {
  const { runs, env, cwd, budget = Number.POSITIVE_INFINITY, warm = false } = options;
  const seconds = [];
  const peaks = [];
  const codes = new Set();
  let spent = 0;
  for (let run = warm ? 1 : 0; run <= runs; run += 1) {
    const full = GNU_TIME === undefined ? [command, ...args] : [GNU_TIME, '-f', 'PEAK %M', command, ...args];
    const begin = performance.now();
    const done = spawnSync(full[0], full.slice(1), {
      env: { ...process.env, ...env },
      cwd,
      maxBuffer: 1 << 30,
      timeout: TIMEOUT,
    });
    const wall = (performance.now() - begin) / 1000;
    if (done.error !== undefined) return { failed: done.error.message };
    spent += wall;
    // A warm-up that uses up the budget is the only run, and counts.
    if (run === 0 && spent < budget) continue;
    seconds.push(wall);
    codes.add(done.status);
    const peak = /PEAK (\d+)/.exec(done.stderr.toString('latin1').slice(-200));
    if (peak !== null) peaks.push(Number(peak[1]) / 1024);
    if (spent >= budget) break;
  }
  seconds.sort((a, b) => a - b);
  return {
    median: seconds[Math.floor(seconds.length / 2)],
    least: seconds[0],
    most: seconds.at(-1),
    peak: peaks.length === 0 ? undefined : Math.max(...peaks),
    codes: [...codes].join(','),
  };
}

export function runOnce(command, args, env, cwd) {
  const limits = { maxBuffer: 1 << 30, timeout: TIMEOUT };
  return spawnSync(command, args, { env: { ...process.env, ...env }, cwd, ...limits });
}

/** How many packages a program wrote, in any of the forms the bench meets; 0 when there are none. */
export function countComponents(stdout, file) {
  try {
    const text =
      file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : stdout.toString('utf8');
    const written = JSON.parse(text);
    if (Array.isArray(written.results)) {
      return written.results.reduce((sum, result) => sum + result.packages.length, 0);
    }
    return (written.components ?? []).filter(({ type }) => type !== 'file').length;
  } catch {
    return 0;
  }
}
