import type { Integrity, Location, Pin, Scope } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { makePurl } from '../domain/purl.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ParsedComponent } from './format.ts';
import { isFullDigest, parseImageReference, type ImageReference } from './image-reference.ts';
import { quote } from './quote.ts';

export interface ImageUse {
  /** As it stands in the file. */
  readonly text: string;
  /** With variables that have a value put in; the text itself unless told. */
  readonly resolved?: string;
  /** What is left is decided at run time. */
  readonly undecidable: boolean;
  readonly location: Location;
  readonly scope: Scope;
}

/**
 * The component that an image reference stands for. Exact only with a digest of full length; what a variable
 * decides has no version. Purl type `docker`: the digest is the version where there is one, then the tag is a
 * qualifier.
 */
export function makeImageComponent(use: ImageUse): Result<ParsedComponent, Problem> {
  const resolved = (use.resolved ?? use.text).replace(/^docker:\/\//, '');
  const image = use.undecidable ? guessImage(resolved) : parseImageReference(resolved);
  if (image === undefined) return err(refuse(use, 'is not an image reference'));
  const { registry, path } = image;
  const tag = use.undecidable ? undefined : image.tag;
  const digest = use.undecidable ? undefined : image.digest;
  const version = digest ?? tag ?? '';
  const slash = path.lastIndexOf('/');
  const purl = makePurl({
    type: 'docker',
    ...(slash > 0 ? { namespace: path.slice(0, slash) } : {}),
    name: path.slice(slash + 1),
    version,
    qualifiers: {
      ...(registry !== undefined ? { repository_url: registry } : {}),
      ...(digest !== undefined && tag !== undefined ? { tag } : {}),
    },
  });
  if (!purl.ok) return err(refuse(use, `cannot be named: ${purl.error}`));
  const exact = digest !== undefined && isFullDigest(digest);
  const pin: Pin = {
    state: use.undecidable ? 'undecidable' : exact ? 'exact' : 'loose',
    kind: 'image',
    text: use.text,
    ...(exact && tag !== undefined ? { comment: tag } : {}),
  };
  return ok({
    purl: purl.value,
    ecosystem: 'docker',
    name: registry === undefined ? path : `${registry}/${path}`,
    version,
    scope: use.scope,
    direct: true,
    integrity: exact ? [toIntegrity(digest)] : [],
    source: registry === undefined ? { kind: 'registry' } : { kind: 'registry', index: registry },
    locations: [use.location],
    dependsOn: [],
    pin,
  });
}

function toIntegrity(digest: string): Integrity {
  const colon = digest.indexOf(':');
  return {
    algorithm: digest.slice(0, colon) === 'sha512' ? 'sha512' : 'sha256',
    digest: digest.slice(colon + 1),
    raw: digest,
  };
}

/** The name as far as it is fixed; where even that is decided at run time, the expression itself as a name. */
function guessImage(text: string): ImageReference | undefined {
  const variable = text.search(/[$<]|\{\{/);
  const colon = text.indexOf(':', text.lastIndexOf('/', variable) + 1);
  const at = text.indexOf('@');
  const end = [colon, at].filter((place) => place > 0 && place < variable).toSorted((a, b) => a - b)[0];
  const fixed = end === undefined ? undefined : parseImageReference(text.slice(0, end));
  if (fixed !== undefined) return fixed;
  const path = text
    .replace(/\s+/g, '')
    .replace(/[^A-Za-z0-9._${}-]+/g, '_')
    .slice(0, 200);
  return path === '' ? undefined : { path };
}

function refuse(use: ImageUse, why: string): Problem {
  return {
    code: 'bad-name',
    severity: 'broken',
    message: `The image ${quote(use.text)} ${why}.`,
    location: use.location,
  };
}
