import type { ReleaseFacts } from '../ports.ts';
import type { MergedComponent } from './merge-components.ts';
import type { SbomProperty } from './model.ts';
import type { License } from './normalize-license.ts';
import { safeText } from './safe-text.ts';

const MAX_VALUE = 512;
const MAX_LIST = 20;

/** Our own facts about a package, under names that start with `countersign:` (docs/sbom.md lists them). */
export function listProperties(
  component: MergedComponent,
  context: {
    readonly facts: ReleaseFacts | undefined;
    readonly license: License | undefined;
    readonly validPurl: boolean;
  },
): SbomProperty[] {
  const { facts, license, validPurl } = context;
  const properties: SbomProperty[] = [];
  const add = (name: string, value: string): void => {
    const text = safeText(value, MAX_VALUE);
    if (text !== '') properties.push({ name: `countersign:${name}`, value: text });
  };
  const addAll = (name: string, values: readonly string[]): void => {
    for (const value of values.slice(0, MAX_LIST)) add(name, value);
    if (values.length > MAX_LIST) add(`${name}-left-out`, `${values.length - MAX_LIST}`);
  };
  add('scope', component.scope);
  add('direct', component.direct === null ? 'unknown' : String(component.direct));
  addAll('alias', component.aliases);
  addAll('pin', component.pins);
  if (component.version === '') addAll('constraint', component.constraints);
  if (component.source.kind !== 'registry') add('source', component.source.kind);
  if (component.bundled) add('bundled', 'true');
  if (component.hasInstallScript) add('install-script', 'true');
  if (!validPurl) add('bad-purl', component.purl.split('?')[0] ?? '');
  if (license?.kind === 'expression' && license.raw !== undefined) add('license-as-written', license.raw);
  if (facts !== undefined) addReleaseState(facts, add);
  return properties;
}

function addReleaseState(facts: ReleaseFacts, add: (name: string, value: string) => void): void {
  const { registryState, yanked, deprecated, publishedAt, attestations } = facts;
  if (registryState?.known && registryState.value.state !== 'present') {
    add('registry-state', registryState.value.state);
  }
  if (yanked?.known && yanked.value.yanked) add('yanked', yanked.value.reason || 'true');
  if (deprecated?.known && deprecated.value.deprecated) add('deprecated', deprecated.value.message || 'true');
  if (publishedAt?.known && publishedAt.value >= 0 && publishedAt.value < 253_402_300_800_000) {
    add('published', new Date(publishedAt.value).toISOString());
  }
  if (attestations?.known) add('provenance', attestations.value.present ? 'published' : 'none published');
}
