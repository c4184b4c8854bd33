import type { ExpectedIdentity } from '../domain/provenance.ts';
import type { Component } from '../domain/component.ts';

/** The hosts whose publishers name a repository and a workflow file, as PyPI's trusted publishers do. */
export const FORGES: Readonly<Record<string, { readonly host: string; readonly issuer: string }>> = {
  GitHub: { host: 'https://github.com', issuer: 'https://token.actions.githubusercontent.com' },
  GitLab: { host: 'https://gitlab.com', issuer: 'https://gitlab.com' },
};

/** Who a lockfile expects (pylock.toml `attestation-identities`): one of them suffices. Other kinds are left out. */
export function readLockIdentities(component: Component): readonly ExpectedIdentity[] {
  return (component.attestationIdentities ?? []).flatMap((row) => {
    const kind = row['kind'] ?? '';
    const forge = Object.hasOwn(FORGES, kind) ? FORGES[kind] : undefined;
    const repository = row['repository'];
    const workflow = row['workflow'] ?? row['workflow_filepath'];
    if (forge === undefined || repository === undefined) return [];
    const { file, line } = component.locations[0] ?? { file: component.lockfile, line: 1 };
    return [
      {
        issuer: forge.issuer,
        repository: `${forge.host}/${repository}`,
        ...(workflow !== undefined ? { workflow } : {}),
        source: { file, line },
      },
    ];
  });
}
