import { setTimeout as sleep } from 'node:timers/promises';

import { err, ok, type Result } from '../domain/result.ts';
import { redactSecrets } from '../report/redact-secrets.ts';
import type { Attestable, Attested, Attester, AttestFault } from './attester.ts';
import { openGithubHost } from './github-host.ts';

export interface GithubAttesterOptions {
  /** Absent: nothing can be stored. */
  readonly token?: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Base address of the REST API. */
  readonly api: string;
  /** Base address of the web site, which attestations stand under. */
  readonly server: string;
  /** Whether the runner gives the job identity tokens. */
  readonly hasIdentity: boolean;
  /** Milliseconds that signing may take; three minutes unless told. */
  readonly signWithin?: number;
  /** Milliseconds that storing may wait for GitHub; two minutes unless told. */
  readonly patience?: number;
  readonly talk: (line: string) => void;
}

const SIGN_WITHIN = 180_000;
const FORK = 'a pull request from a fork can never have it';

/**
 * Signs with a certificate for the running workflow: by the public Sigstore instance for a public repository, whose log
 * everybody can read, by GitHub's own for any other. Then stores the bundle with the repository.
 */
export function openGithubAttester(options: GithubAttesterOptions): Attester {
  return {
    attest: async (one) => {
      const refused = refuse(options);
      if (refused !== undefined) return err(refused);
      const signed = await sign(one, options);
      return signed.ok ? store(signed.value, options) : signed;
    },
  };
}

function refuse({ server, hasIdentity, token, repository }: GithubAttesterOptions): AttestFault | undefined {
  const host = URL.canParse(server) ? new URL(server).hostname : '';
  if (host !== 'github.com' && !/^[a-z0-9-]+\.ghe\.com$/.test(host)) {
    return {
      kind: 'unsupported',
      message: 'Only GitHub’s own service keeps attestations, and this run is on another.',
      hint: 'Leave out attest here; GitHub Enterprise Server has no attestations.',
    };
  }
  if (!hasIdentity) {
    return {
      kind: 'not-permitted',
      message: 'The job may not ask for an identity, which signing needs.',
      hint: `Add id-token: write and attestations: write to the permissions of the job, and of the job that calls it; ${FORK}.`,
    };
  }
  if (token === undefined || !/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    return {
      kind: 'not-permitted',
      message: 'There is no token, or no repository, to store attestations with.',
      hint: 'Leave the input token out, so that the job’s own is used.',
    };
  }
  return undefined;
}

async function sign(
  { subjects, predicateType, predicate }: Attestable,
  { token = '', signWithin = SIGN_WITHIN }: GithubAttesterOptions,
): Promise<Result<object, AttestFault>> {
  const { attest } = await import('@actions/attest');
  const late = new AbortController();
  try {
    const signing = attest({
      subjects: subjects.map(({ name, digest }) => ({ name, digest: { ...digest } })),
      predicateType,
      predicate,
      token,
      // Storing is done below: a signature that could not be stored must not be lost with the error.
      skipWrite: true,
    });
    // The library sets no limit where it asks for the identity token.
    const limit = sleep(signWithin, undefined, { signal: late.signal, ref: false });
    const done = await Promise.race([signing, limit]);
    return done === undefined ? err(explainSigning({ message: 'it took too long' }, token)) : ok(done.bundle);
  } catch (error) {
    return err(explainSigning(error, token));
  } finally {
    late.abort();
  }
}

function explainSigning(error: unknown, token: string): AttestFault {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  // The library's words hold the identity token itself when it cannot read it.
  if (code === 'IDENTITY_TOKEN_PARSE_ERROR' || code === 'IDENTITY_TOKEN_READ_ERROR') {
    return {
      kind: 'unreachable',
      message: 'The runner’s service gave no identity token, or one that cannot be read.',
      hint: 'Run the job again; if it stays so, look at the status of GitHub Actions.',
    };
  }
  const said = redactSecrets((typeof message === 'string' ? message : '').replaceAll(token, '***'));
  return {
    kind: 'unreachable',
    message: `Sigstore did not sign: ${said.slice(0, 300) || 'no reason was given'}.`,
    hint: 'Run the job again; the hosts that signing needs are in docs/verify.md.',
  };
}

async function store(bundle: object, options: GithubAttesterOptions): Promise<Result<Attested, AttestFault>> {
  const { token = '', repository, api, server, patience, talk } = options;
  const host = openGithubHost({
    token,
    repository,
    api,
    talk,
    ...(patience !== undefined ? { patience } : {}),
  });
  const answer = await host.send<{ readonly id?: unknown }>({
    method: 'POST',
    path: `/repos/${host.owner}/${host.name}/attestations`,
    body: { bundle },
    what: 'store the attestation',
    repeatable: true,
  });
  if (!answer.ok) {
    const { kind, message } = answer.error;
    const permission = kind === 'not-permitted' || kind === 'not-found';
    return err({
      kind: permission ? 'not-permitted' : kind === 'refused' ? 'refused' : 'unreachable',
      message,
      hint: permission
        ? 'Add attestations: write to the permissions of the job, and of the job that calls it; private repositories need a plan that has attestations.'
        : 'The signed bundle is among the files of this run. Run the job again.',
      bundle,
    });
  }
  const { id } = answer.value;
  if (typeof id !== 'number' && typeof id !== 'string') {
    return err({
      kind: 'refused',
      message: 'GitHub’s answer names no attestation.',
      hint: 'The signed bundle is among the files of this run. Run the job again.',
      bundle,
    });
  }
  const url = `${server.replace(/\/+$/, '')}/${repository}/attestations/${encodeURIComponent(id)}`;
  return ok({ bundle, id: String(id), url });
}
