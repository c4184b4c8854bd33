import type { Integrity } from '../domain/component.ts';
import { asArray, asText, member, type Json } from '../domain/json.ts';
import type { AttestationCheck, SignerClaims } from '../domain/provenance.ts';
import { quote } from '../rules/quote.ts';
import { checkAttestation, type Trust } from './check-attestation.ts';
import { FORGES } from './forges.ts';
import { sameAddress } from './slsa.ts';
import { workflowPath } from './workflow-path.ts';
import { IN_TOTO } from './statement.ts';

export interface AttestedFile {
  readonly file: string;
  /** As the lockfile states it. */
  readonly integrity: readonly Integrity[];
}

const MAX_BUNDLES = 16;
const MAX_ATTESTATIONS = 64;

/**
 * Every attestation in a PEP 740 provenance object about one file. `undefined`: the answer is not one. The publisher
 * beside the attestations is what the index says, unsigned: it is compared with the certificate and never believed.
 */
export function checkPypiProvenance(
  answer: Json | undefined,
  file: AttestedFile,
  trust: Trust,
): readonly AttestationCheck[] | undefined {
  const bundles = member(answer, 'attestation_bundles');
  if (member(answer, 'version') !== 1 || !Array.isArray(bundles) || bundles.length > MAX_BUNDLES) {
    return undefined;
  }
  const rows = bundles.flatMap((bundle: Json) =>
    asArray(member(bundle, 'attestations')).map((attestation) => ({
      attestation,
      publisher: member(bundle, 'publisher'),
    })),
  );
  if (rows.length > MAX_ATTESTATIONS) return undefined;
  return rows.map(({ attestation, publisher }) =>
    checkPypiAttestation(attestation, file, { ...trust, publisher }),
  );
}

/** One PEP 740 attestation about one file; `publisher` as the index states it, where there is an index. */
export function checkPypiAttestation(
  attestation: Json,
  file: AttestedFile,
  options: Trust & { readonly publisher?: Json | undefined },
): AttestationCheck {
  const artifact = {
    digests: file.integrity,
    isNamed: (subject: string) => foldFileName(subject) === foldFileName(file.file),
    file: file.file,
  };
  return checkAttestation(toBundle(attestation), artifact, {
    ...options,
    judge: (_, claims) => {
      const difference = comparePublisher(options.publisher, claims);
      return difference === undefined ? undefined : { outcome: 'wrong-identity', detail: difference };
    },
  });
}

/** The bundle (v0.3) that a PEP 740 attestation is another spelling of. */
export function toBundle(attestation: Json): unknown {
  const material = member(attestation, 'verification_material');
  const envelope = member(attestation, 'envelope');
  if (member(attestation, 'version') !== 1) return undefined;
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: member(material, 'certificate') },
      tlogEntries: member(material, 'transparency_entries'),
    },
    dsseEnvelope: {
      payload: member(envelope, 'statement'),
      payloadType: IN_TOTO,
      signatures: [{ sig: member(envelope, 'signature') }],
    },
  };
}

function comparePublisher(publisher: Json | undefined, claims: SignerClaims | undefined): string | undefined {
  const kind = asText(member(publisher, 'kind'));
  if (claims === undefined || kind === undefined) return undefined;
  const forge = Object.hasOwn(FORGES, kind) ? FORGES[kind] : undefined;
  const stated = asText(member(publisher, 'repository'));
  if (forge === undefined || stated === undefined) {
    const email = asText(member(publisher, 'email'));
    return email === undefined || email === claims.san
      ? undefined
      : `the index names the publisher ${quote(email)}, the certificate ${quote(claims.san ?? 'nobody')}`;
  }
  const repository = `${forge.host}/${stated}`;
  if (claims.repository === undefined || !sameAddress(repository, claims.repository)) {
    return `the index names the publisher ${quote(repository)}, the certificate ${quote(claims.repository ?? 'no repository')}`;
  }
  if (claims.issuer !== forge.issuer) {
    return `the index names a publisher that ${quote(forge.issuer)} vouches for, the certificate ${quote(claims.issuer ?? 'nobody')}`;
  }
  const workflow = asText(member(publisher, 'workflow')) ?? asText(member(publisher, 'workflow_filepath'));
  const path = workflowPath(claims);
  return workflow === undefined || path === undefined || path === workflow || path.endsWith(`/${workflow}`)
    ? undefined
    : `the index names the workflow ${quote(workflow)}, the certificate ${quote(path)}`;
}

/** File names differ in case and in `-`, `_` and `.` between the publisher's tool and the index (PEP 503, PEP 625). */
function foldFileName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
