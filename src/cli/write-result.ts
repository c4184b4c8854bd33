import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { World } from '../app/world.ts';
import { forLog } from '../report/escape.ts';
import type { ParsedArgs } from './parse-args.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';

/**
 * Prints a result, or writes it to `--output`. Gives the exit code, which is 2 when the file cannot be written. `exact`:
 * for a program that reads standard output, byte for byte; never for a log or a terminal.
 */
export async function writeResult(
  text: string,
  exitCode: number,
  context: { args: ParsedArgs; io: TerminalIo; exact?: boolean },
): Promise<number> {
  const { args, io } = context;
  const output = args.values.get('output');
  if (output === undefined) {
    io.out(context.exact === true ? text : inertOnStandardOutput(text));
    return exitCode;
  }
  try {
    writeFileSync(resolve(io.cwd, output), text);
    return exitCode;
  } catch (error) {
    return failUsage(io, {
      message: `--output ${output} cannot be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`,
      hint: 'Name a file in a directory that exists and may be written.',
    });
  }
}

/**
 * Standard output may be the log of a GitHub runner, which obeys `##[` anywhere in a line and `::` at its start. In
 * JSON the first can only stand inside a string, where another way to write it means the same.
 */
export function inertOnStandardOutput(text: string): string {
  return text.startsWith('{') ? text.replaceAll('##[', '#\\u0023[') : forLog(text);
}

/** Whether to colour: a terminal, no NO_COLOR, no --no-color, unless FORCE_COLOR asks for it. */
export function wantsColor(args: ParsedArgs, io: TerminalIo): boolean {
  const isSet = (name: string): boolean => (io.env[name] ?? '') !== '';
  if (args.flags.has('no-color') || isSet('NO_COLOR') || args.values.has('output')) return false;
  return isSet('FORCE_COLOR') || (io.isTerminal && io.env['TERM'] !== 'dumb');
}

/** Flushes what the run keeps. A recording that was asked for and cannot be written makes the run fail with 2. */
export async function finishWorld(world: World, exitCode: number, io: TerminalIo): Promise<number> {
  const done = await world.finish();
  if (done.ok) return exitCode;
  const code = await failUsage(io, {
    message: done.error.message,
    hint: 'Name a directory that may be written for --record.',
  });
  return exitCode === 1 ? exitCode : code;
}
