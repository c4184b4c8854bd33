import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { err, ok, type Result } from '../domain/result.ts';
import type { AttestSubject } from './attester.ts';

/** Bytes of one file. */
const MAX_FILE = 64 * 1024 ** 3;

/** The files as subjects: their own name and SHA-256. The first one that cannot be read is the error. */
export async function hashSubjects(
  paths: readonly string[],
  workspace: string,
): Promise<Result<readonly AttestSubject[], string>> {
  const subjects = new Map<string, AttestSubject>();
  for (const path of paths) {
    const file = resolve(workspace, path);
    try {
      const info = await stat(file);
      if (!info.isFile()) return err(`${path} is no file`);
      if (info.size > MAX_FILE) return err(`${path} has more than ${MAX_FILE / 1024 ** 3} GiB`);
      const hash = createHash('sha256');
      await pipeline(createReadStream(file), hash);
      const sha256 = hash.digest('hex');
      subjects.set(`${basename(file)} ${sha256}`, { name: basename(file), digest: { sha256 } });
    } catch (error) {
      return err(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
    }
  }
  return ok([...subjects.values()]);
}
