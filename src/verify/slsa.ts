import { asArray, asText, member, type Json } from '../domain/json.ts';
import type { SignerClaims } from '../domain/provenance.ts';
import { quote } from '../rules/quote.ts';
import type { Statement } from './statement.ts';

/** What a provenance predicate says was built. Written by the build itself: the certificate is what is believed. */
interface StatedBuild {
  readonly repository?: string;
  readonly commit?: string;
}

const V02 = 'https://slsa.dev/provenance/v0.2';
const V1 = 'https://slsa.dev/provenance/v1';

export function isProvenance(predicateType: string): boolean {
  return predicateType === V02 || predicateType === V1;
}

/**
 * Where a SLSA provenance (v0.2, v1) contradicts the certificate that signed it: another repository or commit. Nothing
 * where either is silent. Build systems that keep several repositories' sources name the one that counts first.
 */
export function findContradiction(statement: Statement, claims: SignerClaims): string | undefined {
  const build =
    statement.predicateType === V1
      ? readV1(statement.predicate)
      : statement.predicateType === V02
        ? readV02(statement.predicate)
        : {};
  const { repository, commit } = build;
  if (
    repository !== undefined &&
    claims.repository !== undefined &&
    !sameAddress(repository, claims.repository)
  ) {
    return `its predicate names the repository ${quote(repository)}, its certificate ${quote(claims.repository)}`;
  }
  return commit !== undefined && claims.commit !== undefined && commit !== claims.commit
    ? `its predicate names the commit ${quote(commit)}, its certificate ${quote(claims.commit)}`
    : undefined;
}

function readV1(predicate: Json | undefined): StatedBuild {
  const definition = member(predicate, 'buildDefinition');
  const workflow = member(member(definition, 'externalParameters'), 'workflow');
  const [source] = asArray(member(definition, 'resolvedDependencies'));
  return present(
    asText(member(workflow, 'repository')) ?? addressOf(asText(member(source, 'uri'))),
    asText(member(member(source, 'digest'), 'gitCommit')),
  );
}

function readV02(predicate: Json | undefined): StatedBuild {
  const source = member(member(predicate, 'invocation'), 'configSource');
  return present(addressOf(asText(member(source, 'uri'))), asText(member(member(source, 'digest'), 'sha1')));
}

function present(repository: string | undefined, commit: string | undefined): StatedBuild {
  return {
    ...(repository !== undefined ? { repository } : {}),
    ...(commit !== undefined ? { commit } : {}),
  };
}

/** `git+https://host/owner/name@ref` without its scheme's prefix and its ref. */
function addressOf(uri: string | undefined): string | undefined {
  return uri?.replace(/^git\+/, '').split('@', 1)[0];
}

/** Equal addresses of a repository; hosts treat owner and name without regard to case. */
export function sameAddress(a: string, b: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/(?:\.git)?\/?$/, '');
  return fold(a) === fold(b);
}
