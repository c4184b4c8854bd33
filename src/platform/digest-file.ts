import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** Digests (lower-case hex) of a regular file of any size, read in pieces. */
export async function digestFile(
  path: string,
): Promise<Result<{ readonly sha256: string; readonly sha512: string }, SourceError>> {
  try {
    if (!(await stat(path)).isFile())
      return err({ kind: 'unsupported', message: 'it is not a regular file' });
    const [short, long] = [createHash('sha256'), createHash('sha512')];
    for await (const chunk of createReadStream(path)) {
      short.update(chunk as Buffer);
      long.update(chunk as Buffer);
    }
    return ok({ sha256: short.digest('hex'), sha512: long.digest('hex') });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return err(
      code === 'ENOENT'
        ? { kind: 'not-found', message: 'there is no such file' }
        : { kind: 'not-permitted', message: `it cannot be read: ${code ?? 'unknown error'}` },
    );
  }
}
