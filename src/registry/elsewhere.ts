import type { Component } from '../domain/component.ts';
import type { Ecosystem } from '../domain/ecosystem.ts';
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
  // The repositories of a Gradle build stand in its scripts, which are programs.
  if (ecosystem === 'maven') return endpoint.all !== true;
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

/**
 * A package that another registry serves is not gone because this one does not have it. Maven repositories also share
 * the versions of one component among them.
 */
export function forgiveAbsence(facts: ReleaseFacts, ecosystem: Ecosystem): ReleaseFacts {
  const { registryState } = facts;
  const state = registryState.known ? registryState.value.state : undefined;
  const isForgiven = state === 'package-absent' || (state === 'version-absent' && ecosystem === 'maven');
  return isForgiven
    ? {
        ...facts,
        registryState: unknown('unsupported', ecosystem === 'maven' ? OTHER_REPOSITORY : OTHER_REGISTRY),
      }
    : facts;
}

const OTHER_REGISTRY =
  "the lock takes it from a registry that the user's configuration does not name, and the configured one does not have it";
const OTHER_REPOSITORY =
  "the build may take it from a repository that the user's configuration does not name, and those configured do not have it";

function hostOf(address: string): string | undefined {
  try {
    return new URL(address).host;
  } catch {
    return undefined;
  }
}
