// Whole-process figures: wall seconds of each run, and the peak resident size where GNU time is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const GNU_TIME = existsSync('/usr/bin/time') ? '/usr/bin/time' : undefined;

/** Runs a command once to warm up and `runs` times to count. The median, the extremes, the peak in MB, the exit codes. */
export function measure(command, args, options) {
  const seconds = [];
  const peaks = [];
  const codes = new Set();
  for (let run = 0; run <= options.runs; run += 1) {
    const full = GNU_TIME === undefined ? [command, ...args] : [GNU_TIME, '-f', 'PEAK %M', command, ...args];
    const begin = process.hrtime.bigint();
    const done = spawnSync(full[0], full.slice(1), {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      maxBuffer: 1 << 30,
      timeout: 300_000,
    });
    const wall = Number(process.hrtime.bigint() - begin) / 1e9;
    if (done.error !== undefined) return { failed: done.error.message };
    if (run === 0) continue;
    seconds.push(wall);
    codes.add(done.status);
    const peak = /PEAK (\d+)/.exec(done.stderr.toString('latin1').slice(-200));
    if (peak !== null) peaks.push(Number(peak[1]) / 1024);
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
