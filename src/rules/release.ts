import type { Component } from '../domain/component.ts';
import { isRegistryEcosystem } from '../domain/ecosystem.ts';

/**
 * Whether a component is one exact release of a package registry, so that the registry's facts are about its bytes.
 * A bundled package is not: it came inside another package's artifact.
 */
export function isRelease(component: Component): boolean {
  return (
    isRegistryEcosystem(component.ecosystem) &&
    component.source.kind === 'registry' &&
    component.version !== '' &&
    component.bundled !== true
  );
}
