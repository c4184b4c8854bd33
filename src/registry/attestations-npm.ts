import type { Component } from '../domain/component.ts';
import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Endpoint } from '../platform/endpoints.ts';
import { isUnknown, type Placed } from './adapter.ts';
import { npmAdapter } from './npm.ts';

/** The address of the keys that a component's registry signs with. */
export function npmKeysUrl(component: Component, endpoint: Endpoint): Result<string, SourceError> {
  const placed = place(component, endpoint);
  return placed.ok ? ok(`${placed.value.base.url}-/npm/v1/keys`) : placed;
}

/**
 * The address of a release's attestations. Built from the configured registry: the packument's own address may name a
 * host that the user never configured.
 */
export function npmAttestationsUrl(component: Component, endpoint: Endpoint): Result<string, SourceError> {
  const placed = place(component, endpoint);
  if (!placed.ok) return placed;
  const { base, name } = placed.value;
  const version = encodeURIComponent(component.version);
  return ok(`${base.url}-/npm/v1/attestations/${name.replace('/', '%2f')}@${version}`);
}

function place(component: Component, endpoint: Endpoint): Result<Placed, SourceError> {
  const placed = npmAdapter.place(component, endpoint);
  return isUnknown(placed) ? err({ kind: 'unsupported', message: placed.detail }) : ok(placed);
}
