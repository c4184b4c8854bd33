import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import type { SeenIdentity } from '../app/collect-identities.ts';
import type { ExpectedIdentity } from '../domain/provenance.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { IDENTITIES_PATH, parseIdentities } from '../verify/identities.ts';
import { renderIdentities } from '../verify/write-identities.ts';
import type { ParsedArgs, UsageError } from './parse-args.ts';
import type { TerminalIo } from './terminal-io.ts';

export interface IdentitiesFile {
  readonly recorded: ReadonlyMap<string, ExpectedIdentity>;
  /** Writes the file anew, sorted, with these in place of what it had for them; comments in it are lost. */
  write(changed: ReadonlyMap<string, SeenIdentity>): Result<void, UsageError>;
}

/** The file of identities below the directory that is looked at. A file with mistakes is an error and left alone. */
export function openIdentitiesFile(args: ParsedArgs, io: TerminalIo): Result<IdentitiesFile, UsageError> {
  const path = resolve(io.cwd, args.positionals[0] ?? '.', IDENTITIES_PATH);
  const { packages, problems } = parseIdentities(readIfThere(path), IDENTITIES_PATH);
  const [mistake] = problems;
  if (mistake !== undefined) {
    return err({
      message: `${IDENTITIES_PATH} line ${mistake.location?.line ?? 1}: ${mistake.message}`,
      hint: 'Mend it first; nothing was recorded.',
    });
  }
  return ok({
    recorded: packages,
    write: (changed) => {
      if (changed.size === 0) return ok(undefined);
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, renderIdentities(new Map<string, SeenIdentity>([...packages, ...changed])));
        return ok(undefined);
      } catch (error) {
        return err({
          message: `${IDENTITIES_PATH} cannot be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`,
          hint: 'Run it where the work tree may be written.',
        });
      }
    },
  });
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    // A file that is there and cannot be read must not look empty.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? '' : 'unreadable: true';
  }
}
