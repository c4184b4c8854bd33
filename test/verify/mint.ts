import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock';

import { readTrustedRoot, type TrustRoot } from '../../src/verify/trusted-root.ts';
import type { Loose } from './recorded.ts';

const FULCIO = '1.3.6.1.4.1.57264.1.';
const START = '2020-01-01T00:00:00Z';

export interface Extension {
  readonly oid: string;
  readonly value: string;
  /** Raw bytes instead of a DER UTF8String. */
  readonly legacy?: boolean;
}

export interface Signing {
  readonly san: string;
  readonly extensions: readonly Extension[];
}

/** The claims of a GitHub workflow, with whatever the case changes. */
export function workflowClaims(change: Readonly<Record<number, string>> = {}): readonly Extension[] {
  const values: Record<number, string> = {
    8: 'https://token.actions.githubusercontent.com',
    9: 'https://github.com/owner/name/.github/workflows/release.yml@refs/tags/v1.2.3',
    11: 'github-hosted',
    12: 'https://github.com/owner/name',
    13: 'a'.repeat(40),
    14: 'refs/tags/v1.2.3',
    15: '1001',
    17: '2002',
    18: 'https://github.com/owner/name/.github/workflows/release.yml@refs/tags/v1.2.3',
    20: 'push',
    21: 'https://github.com/owner/name/actions/runs/1/attempts/1',
    22: 'public',
    ...change,
  };
  return Object.entries(values).map(([number, value]) => ({ oid: `${FULCIO}${number}`, value }));
}

export const WORKFLOW = 'https://github.com/owner/name/.github/workflows/release.yml@refs/tags/v1.2.3';
export const ISSUER = 'https://token.actions.githubusercontent.com';

export function statementOf(options: {
  readonly subjects: readonly unknown[];
  readonly predicateType?: string;
  readonly predicate?: unknown;
}): unknown {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: options.subjects,
    predicateType: options.predicateType ?? 'https://slsa.dev/provenance/v1',
    predicate: options.predicate ?? {},
  };
}

/** A Sigstore instance of our own: certificate authority, certificate log, transparency log, time stamper. */
export async function createInstance() {
  const pair = (namedCurve = 'P-256') => generateKeyPairSync('ec', { namedCurve });
  const ctKeys = pair();
  const ctlog = await initializeCTLog(ctKeys);
  const ca = await initializeCA(pair('P-384'), ctlog);
  const tlog = await initializeTLog('https://rekor.example', pair());
  // Whole seconds, as real ones give: what reads the time takes no other fractions than it writes itself.
  const tsa = Object.assign(await initializeTSA(pair()), {
    getCurrentTime: () => new Date(Math.floor(Date.now() / 1000) * 1000),
  });

  const rootJson = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logRow('https://rekor.example', tlog.publicKey)],
    ctlogs: [logRow('https://ct.example', ctlog.publicKey)],
    certificateAuthorities: [
      {
        subject: { organization: 'mock', commonName: 'mock' },
        uri: 'https://fulcio.example',
        certChain: { certificates: [{ rawBytes: base64(ca.rootCertificate) }] },
        validFor: { start: START },
      },
    ],
    timestampAuthorities: [
      {
        subject: { organization: 'mock', commonName: 'mock' },
        uri: 'https://tsa.example',
        certChain: {
          certificates: [{ rawBytes: base64(tsa.intCertificate) }, { rawBytes: base64(tsa.rootCertificate) }],
        },
        validFor: { start: START },
      },
    ],
  };

  /** A bundle (v0.3) over a statement, signed by a fresh key with a certificate of this instance. */
  async function attest(statement: unknown, signing: Partial<Signing> & { payloadType?: string } = {}) {
    const payload = Buffer.from(typeof statement === 'string' ? statement : JSON.stringify(statement));
    const payloadType = signing.payloadType ?? 'application/vnd.in-toto+json';
    const keys = pair();
    const certificate = await issue(keys.publicKey, signing);
    const sig = sign('sha256', preAuthEncoding(payloadType, payload), keys.privateKey).toString('base64');
    const pem = toPem(certificate);
    const entry = {
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: {
        envelopeHash: { algorithm: 'sha256', value: '00' },
        payloadHash: { algorithm: 'sha256', value: hex(payload) },
        signatures: [{ signature: sig, verifier: Buffer.from(pem).toString('base64') }],
      },
    };
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: base64(certificate) },
        tlogEntries: [await logEntry(entry)],
      },
      dsseEnvelope: { payload: payload.toString('base64'), payloadType, signatures: [{ sig }] },
    };
  }

  /** A bundle over the bytes themselves, as Maven and cosign make them. */
  async function signBlob(bytes: Buffer, signing: Partial<Signing> = {}) {
    const keys = pair();
    const certificate = await issue(keys.publicKey, signing);
    const sig = sign('sha256', bytes, keys.privateKey).toString('base64');
    const entry = {
      apiVersion: '0.0.1',
      kind: 'hashedrekord',
      spec: {
        data: { hash: { algorithm: 'sha256', value: hex(bytes) } },
        signature: {
          content: sig,
          publicKey: { content: Buffer.from(toPem(certificate)).toString('base64') },
        },
      },
    };
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: base64(certificate) },
        tlogEntries: [await logEntry(entry)],
      },
      messageSignature: {
        messageDigest: {
          algorithm: 'SHA2_256',
          digest: createHash('sha256').update(bytes).digest('base64'),
        },
        signature: sig,
      },
    };
  }

  /** Signed by a bare key, as npm's publish attestations are. */
  async function attestWithKey(statement: unknown, key: { keyid: string; privateKey: KeyObject }) {
    const payload = Buffer.from(JSON.stringify(statement));
    const payloadType = 'application/vnd.in-toto+json';
    const sig = sign('sha256', preAuthEncoding(payloadType, payload), key.privateKey).toString('base64');
    const entry = {
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: {
        payloadHash: { algorithm: 'sha256', value: hex(payload) },
        signatures: [{ signature: sig, verifier: '' }],
      },
    };
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: key.keyid }, tlogEntries: [await logEntry(entry)] },
      dsseEnvelope: {
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ sig, keyid: key.keyid }],
      },
    };
  }

  /** The bundle with a time (RFC 3161) over its signature by the instance's time stamper. */
  async function stamp(bundle: Loose): Promise<Loose> {
    const signature = Buffer.from(bundle.dsseEnvelope.signatures[0].sig, 'base64');
    const signedTimestamp = await tsa.timestamp({
      artifactHash: createHash('sha256').update(signature).digest(),
      hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
      nonce: 1,
      policyOID: '1.3.6.1.4.1.57264.2',
    });
    const copy = structuredClone(bundle);
    copy.verificationMaterial.timestampVerificationData = {
      rfc3161Timestamps: [{ signedTimestamp: base64(signedTimestamp) }],
    };
    return copy;
  }

  async function issue(publicKey: KeyObject, signing: Partial<Signing>): Promise<Uint8Array> {
    const certificate = await ca.issueCertificate({
      publicKey: publicKey.export({ type: 'spki', format: 'der' }),
      subjectAltName: signing.san ?? WORKFLOW,
      extensions: [...(signing.extensions ?? workflowClaims())],
    });
    return new Uint8Array(certificate.buffer, certificate.byteOffset, certificate.byteLength);
  }

  async function logEntry(body: { kind: string; apiVersion: string }) {
    const [entry] = Object.values<Loose>(await tlog.log(body));
    const proof = entry.verification.inclusionProof;
    return {
      logIndex: String(entry.logIndex),
      logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
      kindVersion: { kind: body.kind, version: body.apiVersion },
      integratedTime: String(entry.integratedTime),
      inclusionPromise: { signedEntryTimestamp: entry.verification.signedEntryTimestamp },
      inclusionProof: {
        logIndex: String(proof.logIndex),
        rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
        treeSize: String(proof.treeSize),
        hashes: [],
        checkpoint: { envelope: proof.checkpoint },
      },
      canonicalizedBody: entry.body,
    };
  }

  const read = readTrustedRoot(rootJson);
  if (!read.ok) throw new Error(read.error);
  const root: TrustRoot = read.value;
  return { rootJson, root, ca, tlog, tsa, attest, attestWithKey, signBlob, stamp };
}

export type Instance = Awaited<ReturnType<typeof createInstance>>;

function logRow(baseUrl: string, publicKey: Buffer) {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: publicKey.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: START },
    },
    logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
  };
}

/** DSSE v1: what is signed. */
function preAuthEncoding(type: string, payload: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `),
    payload,
  ]);
}

function hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function base64(view: ArrayBufferView): string {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('base64');
}

function toPem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
