import type { Source } from '../domain/component.ts';
import { makePurl, type Purl } from '../domain/purl.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { quote } from './quote.ts';
import { sourceQualifiers } from './source-qualifiers.ts';

const PART = /^[A-Za-z0-9_~!'()*-][A-Za-z0-9._~!'()*-]*$/;
const MAX_NAME = 214;

export interface NameProblem {
  readonly code: 'bad-name' | 'bad-version';
  readonly message: string;
}

/**
 * Whether the registry could hold a package of this name: `name` or `@scope/name` of URL-safe ASCII characters, at
 * most 214. Old names with capitals are allowed. Everything that only looks like a name (other alphabets, direction
 * marks, line ends, paths) is not one.
 */
export function isNpmName(name: string): boolean {
  if (name.length > MAX_NAME) return false;
  if (!name.startsWith('@')) return PART.test(name) && name !== 'node_modules';
  const slash = name.indexOf('/');
  return slash > 1 && PART.test(name.slice(1, slash)) && PART.test(name.slice(slash + 1));
}

/** A name that a directory of the project may be linked under: one that the registry would refuse is possible. */
export function isLocalName(name: string): boolean {
  return (
    name.length <= MAX_NAME && /^(?:@[!-.0-~]+\/)?[!-.0-~]+$/.test(name) && !/(?:^|\/)\.{0,2}$/.test(name)
  );
}

/** The purl of one npm package; one from git, an address or a path is told apart from the registry's by a qualifier. */
export function makeNpmPurl(name: string, version: string, source: Source): Result<Purl, NameProblem> {
  const named = isNpmName(name) || (source.kind === 'path' && isLocalName(name));
  if (!named) return err({ code: 'bad-name', message: `${quote(name)} is not an npm package name.` });
  const slash = name.indexOf('/');
  const parts = {
    type: 'npm',
    namespace: slash < 0 ? '' : name.slice(0, slash),
    name: name.slice(slash + 1),
    version,
  };
  if (source.kind !== 'registry') {
    const qualifiers =
      source.kind === 'path' ? { download_url: `file:${source.path}` } : sourceQualifiers(source);
    const qualified = makePurl({ ...parts, qualifiers });
    if (qualified.ok) return qualified;
  }
  const plain = makePurl(parts);
  return plain.ok
    ? ok(plain.value)
    : err({ code: 'bad-version', message: `The package ${quote(name)}: ${plain.error}.` });
}
