import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Reference, Target } from './reference.ts';
import type { Resolution } from './resolved.ts';

/** `sha256:…` of every file of a release. */
export type PythonHashes = (name: string, version: string) => Promise<Result<readonly string[], SourceError>>;

const HASH = /^sha256:[0-9a-f]{64}$/;

/** Gives a requirement with `==` the hashes of every file of its release. Which version is right, only a resolver can say. */
export async function resolveRequirement(
  reference: Reference,
  target: Extract<Target, { kind: 'python' }>,
  pythonHashes: PythonHashes | undefined,
): Promise<Resolution> {
  if (reference.state === 'exact' || target.hashes.length > 0) return ok(undefined);
  const { name, version } = target;
  if (version === undefined) {
    return err({
      kind: 'undecidable',
      reason:
        'it names no single version; let a resolver choose one: uv pip compile --generate-hashes, or pip-compile --generate-hashes',
    });
  }
  if (pythonHashes === undefined) {
    return err({ kind: 'unresolved', reason: 'no package index is configured that could be asked' });
  }
  const hashes = await pythonHashes(name, version);
  if (!hashes.ok) return err({ kind: 'unresolved', reason: `${hashes.error.kind}: ${hashes.error.message}` });
  const unique = [...new Set(hashes.value)].sort();
  if (unique.length === 0 || !unique.every((hash) => HASH.test(hash))) {
    return err({
      kind: 'unresolved',
      reason: 'the index does not state a sha256 for every file of the release',
    });
  }
  return ok({
    value: reference.text,
    from: version,
    to: `${unique.length} ${unique.length === 1 ? 'hash' : 'hashes'}`,
    version,
    remark: false,
    hashes: unique,
    why: 'the hashes of every file of the release',
  });
}
