import type { Component } from '../domain/component.ts';
import { unknown } from '../domain/fact.ts';
import type { Endpoint } from '../platform/endpoints.ts';
import type { ReleaseFacts } from '../ports.ts';

/**
 * Whether the lock takes a component from a host that the configuration does not name. For npm the artifact's address
 * says so; Python's and Bundler's locks name the index, as files lie on hosts of their own. Cargo refuses such
 * components earlier.
 */
export function comesFromElsewhere(component: Component, endpoint: Endpoint): boolean {
  const { source, ecosystem } = component;
  if (source.kind !== 'registry') return false;
  const isForeign = (address: string): boolean => {
    const host = hostOf(address);
    return (
      host !== undefined &&
      !endpoint.bases.some(({ url, index }) => hostOf(url) === host || hostOf(index ?? '') === host)
    );
  };
  // A Gemfile without blocks may take a gem from any of its sources.
  if (ecosystem === 'gem') return (source.index ?? '').split(' ').some(isForeign);
  const address = ecosystem === 'npm' ? source.url : ecosystem === 'pypi' ? source.index : undefined;
  return address !== undefined && isForeign(address);
}

/** A package that another registry serves is not gone because this one does not have it. */
export function forgiveAbsence(facts: ReleaseFacts): ReleaseFacts {
  const { registryState } = facts;
  if (!registryState.known || registryState.value.state !== 'package-absent') return facts;
  return {
    ...facts,
    registryState: unknown(
      'unsupported',
      "the lock takes it from a registry that the user's configuration does not name, and the configured one does not have it",
    ),
  };
}

function hostOf(address: string): string | undefined {
  try {
    return new URL(address).host;
  } catch {
    return undefined;
  }
}
