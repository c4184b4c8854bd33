import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import type { SeenIdentity } from '../app/collect-identities.ts';
import { IDENTITIES_PATH, parseIdentities } from '../verify/identities.ts';
import { addFirstSights, renderIdentities } from '../verify/write-identities.ts';
import type { ParsedArgs } from './parse-args.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';

/**
 * Adds first sights to the file of identities below the directory that was checked. The file is written anew, sorted;
 * comments in it are lost. A file with mistakes is left alone. Gives 0, or 2 when nothing could be written.
 */
export async function recordIdentities(
  seen: ReadonlyMap<string, SeenIdentity>,
  context: { readonly args: ParsedArgs; readonly io: TerminalIo },
): Promise<number> {
  const { args, io } = context;
  const path = resolve(io.cwd, args.positionals[0] ?? '.', IDENTITIES_PATH);
  const before = parseIdentities(readIfThere(path), IDENTITIES_PATH);
  const [mistake] = before.problems;
  if (mistake !== undefined) {
    return failUsage(io, {
      message: `${IDENTITIES_PATH} line ${mistake.location?.line ?? 1}: ${mistake.message}`,
      hint: 'Mend it first; nothing was recorded.',
    });
  }
  const after = addFirstSights(before.packages, seen);
  const added = after.size - before.packages.size;
  if (added > 0) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, renderIdentities(after));
    } catch (error) {
      return failUsage(io, {
        message: `${IDENTITIES_PATH} cannot be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`,
        hint: 'Run it where the work tree may be written.',
      });
    }
  }
  io.err(`${IDENTITIES_PATH}: ${added} added, ${before.packages.size} recorded before\n`);
  return 0;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    // A file that is there and cannot be read must not look empty.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? '' : 'unreadable: true';
  }
}
