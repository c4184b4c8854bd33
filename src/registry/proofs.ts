import type { Component } from '../domain/component.ts';
import type { RegistryEcosystem } from '../domain/ecosystem.ts';
import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Endpoint } from '../platform/endpoints.ts';
import type { Cache, Http, Proof, ProofSource } from '../ports.ts';
import { httpEvidence } from './adapter.ts';
import { npmAttestationsUrl, npmKeysUrl } from './attestations-npm.ts';
import { pypiProvenanceUrl } from './attestations-pypi.ts';
import { parseObject } from './json.ts';

/** Bytes; the largest answer seen is under 1 MB. */
const MAX_ANSWER = 16 * 1024 * 1024;
/** Attestations can be added to a release and keys can be replaced, though seldom. */
const FRESH = 24 * 3_600_000;

export interface ProofSourceOptions {
  readonly http: Http;
  readonly endpointOf: (ecosystem: RegistryEcosystem) => Promise<Endpoint>;
  readonly kept?: Cache;
}

/** Proofs from the registries that the user's clients are configured for. */
export function createProofSource({ http, endpointOf, kept }: ProofSourceOptions): ProofSource {
  const asked = new Map<string, Promise<Result<Proof, SourceError>>>();
  const ask = (url: Result<string, SourceError>): Promise<Result<Proof, SourceError>> => {
    if (!url.ok) return Promise.resolve(url);
    const found = asked.get(url.value) ?? load(http, url.value);
    asked.set(url.value, found);
    return found;
  };
  return {
    keys: async (component) => ask(npmKeysUrl(component, await endpointOf('npm'))),
    attestations: async (component, address) => ask(await addressOf(component, address, endpointOf)),
    ...(kept !== undefined ? { kept } : {}),
  };
}

async function addressOf(
  component: Component,
  address: string | undefined,
  endpointOf: ProofSourceOptions['endpointOf'],
): Promise<Result<string, SourceError>> {
  if (component.ecosystem === 'npm') return npmAttestationsUrl(component, await endpointOf('npm'));
  if (component.ecosystem === 'pypi' && address !== undefined) {
    return pypiProvenanceUrl(component, { address, endpoint: await endpointOf('pypi') });
  }
  return err({ kind: 'unsupported', message: 'the registry of this ecosystem keeps no attestations' });
}

async function load(http: Http, url: string): Promise<Result<Proof, SourceError>> {
  const answer = await http.get({
    url,
    headers: { accept: 'application/json' },
    maxBytes: MAX_ANSWER,
    freshFor: FRESH,
    validate: (body) => (parseObject(body) === undefined ? 'the answer is not complete JSON' : undefined),
  });
  if (!answer.ok) return answer;
  return answer.value.status >= 400
    ? err({ kind: 'not-found', message: 'the registry says that there is none' })
    : ok({ body: answer.value.body, evidence: httpEvidence(answer.value) });
}
