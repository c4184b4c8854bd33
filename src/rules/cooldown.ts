import type { UpdateSize } from '../domain/change.ts';
import type { Component } from '../domain/component.ts';
import { isRegistryEcosystem } from '../domain/ecosystem.ts';
import type { ComponentSubject } from '../domain/facts.ts';
import type { CooldownDays, Policy } from '../domain/policy.ts';
import { intrinsicSize } from '../domain/version.ts';
import { matchesPackage } from './match-package.ts';

export interface Cooldown {
  readonly days: number;
  readonly size: UpdateSize;
}

/**
 * Days the policy asks a release to be old, by ecosystem and by the size of the update; without a change to look at,
 * by the size the version seems to have. A size that cannot be told gets the longest wait. Exempt packages get 0.
 */
export function chooseCooldown({ component, change }: ComponentSubject, policy: Policy): Cooldown {
  const stated = change?.size ?? 'unknown';
  const size = stated === 'unknown' ? intrinsicSize(component.ecosystem, component.version) : stated;
  if (isExempt(component, policy)) return { days: 0, size };
  const table = daysOf(component, policy);
  return { days: size === 'unknown' ? Math.max(table.major, table.minor, table.patch) : table[size], size };
}

function daysOf(component: Component, policy: Policy): CooldownDays {
  const { ecosystem } = component;
  const own = isRegistryEcosystem(ecosystem) ? policy.cooldown.ecosystems[ecosystem] : undefined;
  return own ?? policy.cooldown.default;
}

function isExempt(component: Component, policy: Policy): boolean {
  const { purl, name, version, ecosystem } = component;
  return policy.cooldown.exempt.some((pattern) =>
    matchesPackage(pattern, { id: purl, name, version, ecosystem }),
  );
}
