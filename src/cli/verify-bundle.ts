import { createHash, createPublicKey } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { err, ok, type Result } from '../domain/result.ts';
import { forLog, forTerminal } from '../report/escape.ts';
import { MAX_BUNDLE, verifyBundle, type BundleOptions, type BundleResult } from '../verify/bundle.ts';
import type { SignedArtifact } from '../verify/digest-signature.ts';
import { findSubject } from '../verify/statement.ts';
import { publicGoodRoot, readTrustedRoot, type TrustRoot } from '../verify/trusted-root.ts';
import { readBytes } from './read-input.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';

interface Request {
  readonly bundle: unknown;
  readonly artifact: SignedArtifact;
  readonly options: BundleOptions;
}

const MAX_ARTIFACT = 2 ** 31 - 1;
const USAGE =
  'verify-bundle --bundle FILE (--certificate-identity NAME --certificate-oidc-issuer URL | --key FILE) [--trusted-root FILE] FILE_OR_DIGEST';

/**
 * `countersign verify-bundle`: one Sigstore bundle against one artifact, in the protocol of sigstore-conformance
 * (docs/cli_protocol.md there). Exit code 0 when it verifies, 1 when it does not, 2 when something cannot be read.
 */
export async function runVerifyBundle(args: readonly string[], io: TerminalIo): Promise<number> {
  const request = readRequest(args, io.cwd);
  if (!request.ok) return failUsage(io, { message: request.error, hint: `Usage: countersign ${USAGE}` });
  const { bundle, artifact, options } = request.value;
  const result = bindSubject(verifyBundle(bundle, options), artifact);
  if (result.outcome === 'verified') {
    const signer = result.claims?.san ?? 'the given key';
    io.out(forLog(`verified: signed by ${forTerminal(signer)}\n`));
    return 0;
  }
  io.err(forLog(`not verified (${result.outcome}): ${forTerminal(result.detail)}\n`));
  return 1;
}

/** A statement must be about the artifact; a plain signature has been checked over it already. */
function bindSubject(result: BundleResult, artifact: SignedArtifact): BundleResult {
  if (result.outcome !== 'verified' || result.statement === undefined) return result;
  const digests =
    'bytes' in artifact
      ? (['sha256', 'sha384', 'sha512'] as const).map((algorithm) => ({
          algorithm,
          digest: createHash(algorithm).update(artifact.bytes).digest('hex'),
        }))
      : [{ algorithm: 'sha256' as const, digest: artifact.sha256 }];
  return findSubject(result.statement, digests) === undefined
    ? { outcome: 'wrong-subject', detail: 'its statement is about another artifact' }
    : result;
}

function readRequest(args: readonly string[], cwd: string): Result<Request, string> {
  const parsed = parseWords(args);
  if (!parsed.ok) return parsed;
  const { values, file } = parsed.value;
  const { bundle: bundlePath, key: keyPath, 'trusted-root': rootPath } = values;
  const san = values['certificate-identity'];
  const issuer = values['certificate-oidc-issuer'];
  if (bundlePath === undefined) return err('--bundle is needed');
  if (keyPath === undefined && (san === undefined || issuer === undefined)) {
    return err('who must have signed is needed: an identity and its issuer, or a key');
  }
  if (values.staging === true && rootPath === undefined) {
    return err('the staging instance is not built in; give its root with --trusted-root');
  }
  const root = rootPath === undefined ? ok(publicGoodRoot()) : readRoot(resolve(cwd, rootPath));
  if (!root.ok) return root;
  const bundle = readJson(resolve(cwd, bundlePath));
  const artifact = readArtifact(file, cwd);
  if (!artifact.ok) return artifact;
  const common = { roots: [root.value], artifact: artifact.value };
  if (keyPath === undefined) {
    const options = { ...common, identity: { san: san ?? '', issuer: issuer ?? '' } };
    return ok({ bundle, artifact: artifact.value, options });
  }
  const pem = readBytes(resolve(cwd, keyPath), MAX_BUNDLE);
  try {
    const key = createPublicKey(Buffer.from(pem ?? ''));
    const trusted = { key, from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
    return ok({ bundle, artifact: artifact.value, options: { ...common, keys: () => trusted } });
  } catch {
    return err(`${keyPath} is not a public key`);
  }
}

interface Words {
  readonly values: {
    readonly bundle?: string;
    readonly key?: string;
    readonly 'trusted-root'?: string;
    readonly 'certificate-identity'?: string;
    readonly 'certificate-oidc-issuer'?: string;
    readonly staging?: boolean;
  };
  readonly file: string;
}

function parseWords(args: readonly string[]): Result<Words, string> {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        bundle: text,
        key: text,
        'trusted-root': text,
        'certificate-identity': text,
        'certificate-oidc-issuer': text,
        staging: { type: 'boolean' },
      },
    });
    const [file] = positionals;
    return file === undefined || positionals.length > 1
      ? err('exactly one file or digest is needed')
      : ok({ values, file });
  } catch (error) {
    return err(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'the options cannot be read');
  }
}

function readRoot(path: string): Result<TrustRoot, string> {
  return readTrustedRoot(readJson(path));
}

/** A digest is `sha256:` with 64 hexadecimal digits that is no file; everything else is a file. */
function readArtifact(text: string, cwd: string): Result<SignedArtifact, string> {
  const path = resolve(cwd, text);
  const digest = /^sha256:([0-9a-f]{64})$/i.exec(text)?.[1];
  if (digest !== undefined && !existsSync(path)) return ok({ sha256: digest.toLowerCase() });
  const bytes = readBytes(path, MAX_ARTIFACT);
  return bytes === undefined ? err(`${text} cannot be read`) : ok({ bytes });
}

/** What is no JSON is no bundle, which the verification says. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(Buffer.from(readBytes(path, MAX_BUNDLE) ?? '').toString('utf8'));
  } catch {
    return undefined;
  }
}
