import type { Integrity } from '../domain/component.ts';
import { asText, member, type Json } from '../domain/json.ts';
import { parsePurl, type Purl } from '../domain/purl.ts';
import type { AttestationCheck } from '../domain/provenance.ts';
import { checkAttestation, kindOf, type Trust } from './check-attestation.ts';
import type { RegistryKey } from './npm-keys.ts';
import type { TrustedKey } from './bundle.ts';

export interface AttestedPackage {
  readonly purl: Purl;
  readonly name: string;
  readonly version: string;
  /** As the lockfile states it. */
  readonly integrity: readonly Integrity[];
}

const MAX_ATTESTATIONS = 32;

/**
 * Every attestation in an answer of `/-/npm/v1/attestations/NAME@VERSION`. `undefined`: the answer is not what the
 * protocol says. A publish attestation must be signed by a key of the registry, and name the release in its predicate.
 */
export function checkNpmAttestations(
  answer: Json | undefined,
  release: AttestedPackage,
  trust: Pick<Trust, 'roots'> & { readonly keys: readonly RegistryKey[] },
): readonly AttestationCheck[] | undefined {
  const list = member(answer, 'attestations');
  if (!Array.isArray(list) || list.length > MAX_ATTESTATIONS) return undefined;
  // Subjects have no qualifiers.
  const [plain] = release.purl.split(/[?#]/, 1);
  const artifact = {
    digests: release.integrity,
    isNamed: (subject: string) => {
      const purl = parsePurl(subject);
      return purl.ok && purl.value === plain;
    },
  };
  return list.map((item: Json) => {
    const predicateType = asText(member(item, 'predicateType')) ?? '';
    return checkAttestation(member(item, 'bundle'), artifact, {
      roots: trust.roots,
      keys: (hint) => findKey(hint, trust.keys),
      predicateType,
      judge: ({ predicate, predicateType: type }, claims) => {
        if (kindOf(type) !== 'publish') return undefined;
        if (claims !== undefined) {
          return {
            outcome: 'wrong-identity',
            detail: 'a certificate signed it instead of a key of the registry',
          };
        }
        const isSame =
          member(predicate, 'name') === release.name && member(predicate, 'version') === release.version;
        return isSame
          ? undefined
          : { outcome: 'wrong-subject', detail: 'its predicate names another release' };
      },
    });
  });
}

function findKey(hint: string, keys: readonly RegistryKey[]): TrustedKey | undefined {
  return keys.find(({ keyid, use }) => keyid === hint && use !== 'signatures');
}
