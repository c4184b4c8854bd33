import type { Location } from '../domain/component.ts';
import { makeActionComponent } from '../inventory/action-component.ts';
import { isFullDigest, parseImageReference } from '../inventory/image-reference.ts';
import { quote } from '../inventory/quote.ts';
import type { Problem } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Placed } from './place-scalar.ts';
import type { Reference } from './reference.ts';

const OWN = /^(?:\.{1,2}|\$)(?:\/|$)/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/** The reference that a `uses` is: of another repository, of this one (`./`, `$/`), or an image (`docker://`). */
export function makeUsesReference(
  placed: Placed,
  kind: 'action' | 'workflow' | 'lock-entry',
  location: Location,
): Result<Reference, Problem> {
  const { text } = placed;
  if (OWN.test(text)) return ok({ ...placed, kind, location, state: 'own', target: { kind: 'none' } });
  if (text.startsWith('docker://')) return makeImageReference(placed, location);
  // The inventory decides what is a reference at all, so that both say the same.
  const made = makeActionComponent({ text, kind: kind === 'workflow' ? 'workflow' : 'action', location });
  if (!made.ok) return made;
  if (made.value.pin?.state === 'undecidable') {
    return ok(undecidable(placed, { kind, location }, 'an expression decides at run time what is used'));
  }
  const at = text.indexOf('@');
  const path = at < 0 ? text : text.slice(0, at);
  const [owner = '', name = '', ...below] = path.split('/');
  const ref = at < 0 ? '' : text.slice(at + 1);
  return ok({
    ...placed,
    kind,
    location,
    state: COMMIT.test(ref) ? 'exact' : 'loose',
    ...(ref === '' ? { reason: 'it names no version, so that none can be chosen for it' } : {}),
    target: { kind: 'action', repository: `${owner}/${name}`, path: below.join('/'), ref },
  });
}

/** The reference that an image is, with or without `docker://`. `open`: it holds variables that nobody decides here. */
export function makeImageReference(
  placed: Placed,
  location: Location,
  options: { readonly kind?: 'image' | 'feature'; readonly open?: boolean } = {},
): Result<Reference, Problem> {
  const kind = options.kind ?? 'image';
  const name = placed.text.replace(/^docker:\/\//, '');
  if (options.open === true || name.includes('${{')) {
    return ok(
      undecidable(placed, { kind, location }, 'a variable or matrix decides at run time which image is used'),
    );
  }
  const image = parseImageReference(name);
  if (image === undefined) {
    return err({
      code: 'bad-name',
      severity: 'broken',
      message: `The reference ${quote(placed.text)} is not an image reference.`,
      location,
    });
  }
  const exact = image.digest !== undefined && isFullDigest(image.digest);
  return ok({
    ...placed,
    kind,
    location,
    state: exact ? 'exact' : 'loose',
    target: { kind: 'image', image },
  });
}

export function undecidable(
  placed: Placed,
  { kind, location }: Pick<Reference, 'kind' | 'location'>,
  reason: string,
): Reference {
  return { ...placed, kind, location, state: 'undecidable', reason, target: { kind: 'none' } };
}

/** A reference to a git repository by its address; a full commit is exact. */
export function makeGitReference(
  placed: Placed,
  about: Pick<Reference, 'kind' | 'location'> & { readonly url: string },
): Reference {
  const { kind, location, url } = about;
  return {
    ...placed,
    kind,
    location,
    state: COMMIT.test(placed.text) ? 'exact' : 'loose',
    target: { kind: 'git', url, ref: placed.text },
  };
}
