import { compareText } from '../domain/compare-text.ts';
import type { ExpectedIdentity } from '../domain/provenance.ts';
import { IDENTITY_KEYS, type IdentityKey } from './identities.ts';

type Written = Omit<ExpectedIdentity, 'source'>;

/** The file of identities: sorted, every value quoted, the same bytes for the same identities. */
export function renderIdentities(packages: ReadonlyMap<string, Written>): string {
  const lines = [
    '# Who was seen to build each package. Reviewed like code: a change here is a change of who is trusted.',
    'version: 1',
    'packages:',
  ];
  if (packages.size === 0) lines[2] = 'packages: {}';
  for (const [name, identity] of [...packages].sort(([a], [b]) => compareText(a, b))) {
    lines.push(`  ${quoteYaml(name)}:`, ...renderIdentity(identity).map((line) => `    ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

/** The lines of one package, as they stand in the file. */
export function renderIdentity(identity: Written): readonly string[] {
  const values: Readonly<Record<IdentityKey, string | undefined>> = {
    repository: identity.repository,
    'repository-id': identity.repositoryId,
    'owner-id': identity.ownerId,
    workflow: identity.workflow,
    ref: identity.refClass,
    trigger: identity.trigger,
    issuer: identity.issuer,
    'first-seen': identity.firstSeen,
  };
  return IDENTITY_KEYS.flatMap((key) => {
    const value = values[key];
    return value === undefined ? [] : [`${key}: ${quoteYaml(value)}`];
  });
}

/** A YAML scalar in double quotes; JSON strings are YAML, line and direction characters escaped. */
function quoteYaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
