import { resolve } from 'node:path';

import { err, ok, type Result } from '../domain/result.ts';
import type { SignerDemand } from '../verify/check-signed-vsa.ts';
import { isUsableKey } from '../verify/dsse.ts';
import type { ParsedArgs, UsageError } from './parse-args.ts';
import { readPublicKey } from './read-input.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const REPO = /^(?:([a-z0-9.-]+)\/)?([\w.-]{1,100}\/[\w.-]{1,100})$/i;
const TENANT = /^[a-z0-9-]+\.ghe\.com$/;
const OF_CERTIFICATES = ['repo', 'workflow', 'ref', 'certificate-identity', 'certificate-oidc-issuer'];

export const SIGNER_HINT =
  'Say who must have signed: --repo OWNER/REPO, or --certificate-identity with --certificate-oidc-issuer, or --key FILE.';

/** Who the arguments say must have signed; undefined when they say nothing about it. */
export function readSignerDemand(
  { values }: ParsedArgs,
  cwd: string,
): Result<SignerDemand | undefined, UsageError> {
  const given = OF_CERTIFICATES.filter((name) => values.has(name));
  const keyPath = values.get('key');
  if (keyPath !== undefined) {
    if (given.length > 0) {
      return err({ message: `--key excludes --${given[0]}`, hint: 'A key has no identity beside itself.' });
    }
    const key = readPublicKey(resolve(cwd, keyPath));
    return key !== undefined && isUsableKey(key)
      ? ok({ kind: 'key', key })
      : err({
          message: `${keyPath} holds no public key that can be used`,
          hint: 'Give a public key in PEM: ECDSA on P-256, P-384 or P-521, Ed25519, or RSA of at least 2,048 bits.',
        });
  }
  return given.length === 0 ? ok(undefined) : readCertificateDemand(values);
}

function readCertificateDemand(
  values: ReadonlyMap<string, string>,
): Result<SignerDemand | undefined, UsageError> {
  const repo = values.get('repo');
  const san = values.get('certificate-identity');
  const stated = values.get('certificate-oidc-issuer');
  if (repo === undefined && (san === undefined || stated === undefined)) {
    return err({ message: 'it is not said in full who must have signed', hint: SIGNER_HINT });
  }
  const address = repo === undefined ? undefined : readRepo(repo);
  if (repo !== undefined && address === undefined) {
    return err({
      message: `--repo is ${JSON.stringify(repo)}`,
      hint: 'Write it OWNER/REPO, or HOST/OWNER/REPO with github.com or a host below ghe.com.',
    });
  }
  const workflow = values.get('workflow');
  const ref = values.get('ref');
  if (ref !== undefined && !ref.startsWith('refs/')) {
    return err({
      message: `--ref is ${JSON.stringify(ref)}`,
      hint: 'Write it in full, for example refs/heads/main or refs/tags/v1.2.3.',
    });
  }
  return ok({
    kind: 'certificate',
    expected: {
      issuer: stated ?? address?.issuer ?? ISSUER,
      ...(address !== undefined ? { repository: address.repository } : {}),
      ...(workflow !== undefined ? { workflow } : {}),
    },
    ...(san !== undefined ? { san } : {}),
    ...(ref !== undefined ? { ref } : {}),
  });
}

function readRepo(text: string): { readonly repository: string; readonly issuer: string } | undefined {
  const [, host = 'github.com', name] = REPO.exec(text) ?? [];
  if (name === undefined) return undefined;
  if (host === 'github.com') return { repository: `https://github.com/${name}`, issuer: ISSUER };
  return TENANT.test(host)
    ? { repository: `https://${host}/${name}`, issuer: `https://token.actions.${host}` }
    : undefined;
}
