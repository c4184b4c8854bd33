import type { SignerClaims } from '../domain/provenance.ts';

/** The path of the workflow inside its repository: what stands between the repository and the ref. */
export function workflowPath({ buildConfig, repository, san }: SignerClaims): string | undefined {
  const text = buildConfig ?? san;
  if (text === undefined || repository === undefined) return undefined;
  if (!text.toLowerCase().startsWith(`${repository.toLowerCase()}/`)) return undefined;
  const rest = text.slice(repository.length).replace(/^\/+/, '');
  // Tags of monorepos hold an at sign of their own: `@refs/tags/@scope/name@1.0.0`.
  const ref = rest.indexOf('@refs/');
  const end = ref < 0 ? rest.indexOf('@') : ref;
  return end < 0 ? rest : rest.slice(0, end);
}
