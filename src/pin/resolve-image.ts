import { err, ok } from '../domain/result.ts';
import { isFullDigest } from '../inventory/image-reference.ts';
import type { ImageRegistry } from '../ports.ts';
import type { Reference, Target } from './reference.ts';
import type { Resolution, ResolveSettings } from './resolved.ts';

/**
 * Puts the digest that a tag has now behind it: `alpine:3.20@sha256:…`. Without a tag `latest` is written out, which is
 * what the clients take. A dev container's feature takes a tag or a digest, not both. With a cooldown nothing is done:
 * registries do not say when a tag was moved.
 */
export async function resolveImage(
  reference: Reference,
  image: Extract<Target, { kind: 'image' }>['image'],
  options: { readonly images: ImageRegistry; readonly settings: ResolveSettings },
): Promise<Resolution> {
  if (reference.state === 'exact') return ok(undefined);
  if (options.settings.minAge > 0) {
    return err({
      kind: 'held',
      reason: 'registries do not say when a tag was moved; without a cooldown it is pinned as it is now',
    });
  }
  const { digest: _written, ...name } = image;
  const resolved = await options.images.resolve(name);
  if (!resolved.ok) {
    return err({ kind: 'unresolved', reason: `${resolved.error.kind}: ${resolved.error.message}` });
  }
  const { digest } = resolved.value;
  if (!isFullDigest(digest)) return err({ kind: 'unresolved', reason: 'the registry names no full digest' });
  const at = reference.text.indexOf('@');
  const base = at < 0 ? reference.text : reference.text.slice(0, at);
  const feature = reference.kind === 'feature';
  const colon = image.tag === undefined ? -1 : base.lastIndexOf(`:${image.tag}`);
  const named = feature ? (colon < 0 ? base : base.slice(0, colon)) : colon < 0 ? `${base}:latest` : base;
  return ok({
    value: `${named}@${digest}`,
    from: reference.text,
    to: digest,
    remark: false,
    why: 'what the tag points at now',
    version: image.tag ?? 'latest',
  });
}
