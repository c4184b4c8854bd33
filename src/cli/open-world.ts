import { resolve } from 'node:path';

import { parseInstant } from '../domain/instant.ts';
import { err, type Result } from '../domain/result.ts';
import type { World } from '../app/world.ts';
import type { ParsedArgs, UsageError } from './parse-args.ts';
import type { TerminalIo } from './terminal-io.ts';

/** Turns a command's arguments into the world it may touch. Wrong values are usage errors. */
export async function openWorld(args: ParsedArgs, io: TerminalIo): Promise<Result<World, UsageError>> {
  if (args.positionals.length > 1) {
    return err({
      message: `one directory at a time, not ${args.positionals.length}`,
      hint: 'Run the command once for each.',
    });
  }
  const asOfText = args.values.get('as-of');
  const asOf = asOfText === undefined ? undefined : parseInstant(asOfText);
  if (asOfText !== undefined && asOf === undefined) {
    return err({
      message: `--as-of is ${JSON.stringify(asOfText)}, which is not a time`,
      hint: 'Write it like 2026-03-24T11:00:00Z, or 2026-03-24.',
    });
  }
  const minutes = Number(args.values.get('timeout') ?? '15');
  if (!(minutes > 0 && minutes <= 1440)) {
    return err({
      message: `--timeout is ${JSON.stringify(args.values.get('timeout'))}`,
      hint: 'Give minutes between 0 and 1440, for example 15.',
    });
  }
  if (args.values.has('record') && args.values.has('replay')) {
    return err({
      message: '--record and --replay exclude each other',
      hint: 'A replay is already a recording: copy its directory.',
    });
  }
  const { createWorld } = await import('../app/wiring.ts');
  const cacheDir = args.values.get('cache-dir');
  const record = args.values.get('record');
  const replay = args.values.get('replay');
  return createWorld({
    root: resolve(io.cwd, args.positionals[0] ?? '.'),
    cwd: io.cwd,
    env: io.env,
    offline: args.flags.has('offline'),
    deadlineMs: minutes * 60_000,
    talk: (line) => {
      if (!args.flags.has('quiet')) io.err(`${line}\n`);
    },
    ...(io.program !== undefined ? { program: io.program } : {}),
    ...(asOf !== undefined ? { asOf } : {}),
    ...(record !== undefined ? { record: resolve(io.cwd, record) } : {}),
    ...(replay !== undefined ? { replay: resolve(io.cwd, replay) } : {}),
    ...(args.flags.has('no-cache')
      ? { cacheDir: false as const }
      : cacheDir !== undefined
        ? { cacheDir: resolve(io.cwd, cacheDir) }
        : {}),
  });
}
