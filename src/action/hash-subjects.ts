import { basename } from 'node:path';

import type { World } from '../app/world.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { AttestSubject } from './attester.ts';

/** The files as subjects: their own name and SHA-256. The first one that cannot be read is the error. */
export async function hashSubjects(
  paths: readonly string[],
  world: Pick<World, 'digestNamedFile'>,
): Promise<Result<readonly AttestSubject[], string>> {
  const subjects = new Map<string, AttestSubject>();
  for (const path of paths) {
    const digests = await world.digestNamedFile(path);
    if (!digests.ok) return err(`${path}: ${digests.error.message}`);
    const { sha256 } = digests.value;
    subjects.set(`${basename(path)} ${sha256}`, { name: basename(path), digest: { sha256 } });
  }
  return ok([...subjects.values()]);
}
