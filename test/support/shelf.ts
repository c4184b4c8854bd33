import { createHash } from 'node:crypto';

import type { Component } from '../../src/domain/component.ts';
import type { RegistryEcosystem } from '../../src/domain/ecosystem.ts';
import { makePurl } from '../../src/domain/purl.ts';

/** What a registry holds, in a form that every ecosystem's protocol and the fake can be made from. */
export interface Shelf {
  readonly ecosystem: RegistryEcosystem;
  readonly packages: readonly ShelfPackage[];
}

export interface ShelfPackage {
  readonly name: string;
  readonly versions: readonly ShelfVersion[];
  readonly quarantined?: boolean;
}

interface ShelfVersion {
  readonly version: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly yanked?: boolean;
}

export function sha256Of(name: string, version: string): string {
  return createHash('sha256').update(`${name} ${version}`).digest('hex');
}

export function sha512Sri(name: string, version: string): string {
  return `sha512-${createHash('sha512').update(`${name} ${version}`).digest('base64')}`;
}

/** A component as an inventory would give it, from the registry. */
export function lockedComponent(
  ecosystem: RegistryEcosystem,
  name: string,
  version: string,
  extra: Partial<Component> = {},
): Component {
  const parts = name.split(ecosystem === 'maven' ? ':' : '/');
  const last = parts.pop() ?? '';
  const purl = makePurl({ type: ecosystem, namespace: parts.join('/'), name: last, version });
  if (!purl.ok) throw new Error(purl.error);
  return {
    purl: purl.value,
    ecosystem,
    name,
    version,
    scope: 'runtime',
    direct: true,
    integrity: [],
    source: { kind: 'registry' },
    lockfile: 'a.lock',
    locations: [{ file: 'a.lock', line: 1 }],
    dependsOn: [],
    format: 'a-lock',
    ...extra,
  };
}
