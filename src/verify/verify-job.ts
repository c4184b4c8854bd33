import { parseObject } from '../domain/json.ts';
import type { AttestationCheck } from '../domain/provenance.ts';
import { checkNpmAttestations, type AttestedPackage } from './npm-attestations.ts';
import type { RegistryKey } from './npm-keys.ts';
import { checkPypiProvenance, type AttestedFile } from './pypi-attestations.ts';
import type { TrustRoot } from './trusted-root.ts';

/** One registry's answer to verify: everything that the verdict depends on besides the roots, as values that can be copied. */
export type VerifyJob =
  | {
      readonly kind: 'npm';
      readonly body: Uint8Array;
      readonly release: AttestedPackage;
      readonly keys: readonly RegistryKey[];
    }
  | { readonly kind: 'pypi'; readonly body: Uint8Array; readonly file: AttestedFile };

/** `undefined`: the answer is not what its protocol says. Never throws. */
export function runVerifyJob(
  job: VerifyJob,
  roots: readonly TrustRoot[],
): readonly AttestationCheck[] | undefined {
  const json = parseObject(job.body);
  return job.kind === 'npm'
    ? checkNpmAttestations(json, job.release, { roots, keys: job.keys })
    : checkPypiProvenance(json, job.file, { roots });
}
