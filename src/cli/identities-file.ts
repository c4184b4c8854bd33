import type { SeenIdentity } from '../app/collect-identities.ts';
import type { World } from '../app/world.ts';
import type { ExpectedIdentity } from '../domain/provenance.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { IDENTITIES_PATH, parseIdentities } from '../verify/identities.ts';
import { renderIdentities } from '../verify/write-identities.ts';
import type { UsageError } from './parse-args.ts';

export interface IdentitiesFile {
  readonly recorded: ReadonlyMap<string, ExpectedIdentity>;
  /** Writes the file anew, sorted, with these in place of what it had for them; comments in it are lost. */
  write(changed: ReadonlyMap<string, SeenIdentity>): Result<void, UsageError>;
}

/**
 * The file of identities below the directory that is looked at. A file with mistakes is an error and left alone, and so is
 * one that is, or lies behind, a symbolic link: a checked-out link must not decide what is overwritten.
 */
export function openIdentitiesFile(
  world: Pick<World, 'workTree' | 'writeFile'>,
): Result<IdentitiesFile, UsageError> {
  const bytes = world.workTree.read(IDENTITIES_PATH);
  // A file that is there and cannot be read must not look empty.
  if (!bytes.ok && bytes.error.kind !== 'not-found') {
    return err({
      message: `${IDENTITIES_PATH} cannot be read: ${bytes.error.message}`,
      hint: 'Mend it first; nothing was recorded.',
    });
  }
  const text = bytes.ok ? Buffer.from(bytes.value).toString('utf8') : '';
  const { packages, problems } = parseIdentities(text, IDENTITIES_PATH);
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
      const after = renderIdentities(new Map<string, SeenIdentity>([...packages, ...changed]));
      const done = world.writeFile(IDENTITIES_PATH, after, { create: true, directories: true });
      return done.ok
        ? done
        : err({
            message: `${IDENTITIES_PATH} cannot be written: ${done.error.message}`,
            hint: 'Run it where the work tree may be written, and the path is no link.',
          });
    },
  });
}
