import { makePurl } from '../domain/purl.ts';
import type { ParsedComponent } from './format.ts';
import { keyOf, type Coordinates, type VerificationFile } from './gradle-verification-file.ts';

const PART = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9_.+~-]{0,199}$/;

/** A component of a Maven repository, named `group:artifact`; a sentence when its coordinates are none. */
export function makeMavenComponent(
  coordinates: Coordinates,
  given: Pick<ParsedComponent, 'scope' | 'locations'>,
): ParsedComponent | { readonly code: 'bad-name' | 'bad-version'; readonly why: string } {
  const { group, name, version } = coordinates;
  if (!PART.test(group) || group.includes('..') || !PART.test(name) || name.includes('..'))
    return { code: 'bad-name', why: 'these are no group and name that a component can have' };
  if (!VERSION.test(version))
    return { code: 'bad-version', why: 'this is not a version that a component can have' };
  const purl = makePurl({ type: 'maven', namespace: group, name, version });
  if (!purl.ok) return { code: 'bad-name', why: purl.error };
  return {
    purl: purl.value,
    ecosystem: 'maven',
    name: `${group}:${name}`,
    version,
    direct: null,
    integrity: [],
    source: { kind: 'registry' },
    dependsOn: [],
    ...given,
  };
}

/** What the build's verification metadata demands of a component; `undefined` where the build has none. */
export function demandOf(
  coordinates: Coordinates,
  verification: VerificationFile | undefined,
): Pick<ParsedComponent, 'integrity' | 'unchecked'> {
  if (verification === undefined) return { integrity: [], unchecked: 'off' };
  const entry = verification.components.get(keyOf(coordinates));
  const integrity = entry?.integrity ?? [];
  if (integrity.length > 0) return { integrity };
  const unchecked = entry?.signed === true ? 'signed' : verification.excuse(coordinates);
  return { integrity, ...(unchecked === undefined ? {} : { unchecked }) };
}
