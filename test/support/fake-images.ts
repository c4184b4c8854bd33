import { err, ok } from '../../src/domain/result.ts';
import type { ImageRegistry } from '../../src/ports.ts';
import type { TestImage } from './images.ts';

/** An image registry in memory. Names without a host are looked up below `library/` when they have one part. */
export function createFakeImages(images: readonly TestImage[]): ImageRegistry {
  return {
    resolve: ({ registry, path, tag, digest }) => {
      if (!/^[a-z0-9._-]+(?:\/[a-z0-9._-]+)*$/.test(path) || path.includes('..')) {
        return Promise.resolve(err({ kind: 'unsupported', message: 'no name of an image' }));
      }
      const full = registry === undefined && !path.includes('/') ? `library/${path}` : path;
      const found = images.find(
        (image) =>
          image.path === full &&
          (tag === undefined && digest !== undefined
            ? image.top.digest === digest
            : image.tag === (tag ?? 'latest')),
      );
      if (found === undefined) return Promise.resolve(err({ kind: 'not-found', message: 'no such image' }));
      return Promise.resolve(
        ok({
          digest: found.top.digest,
          mediaType: found.top.mediaType,
          platforms: found.platforms,
          evidence: {
            kind: 'http',
            url: `https://registry.example/v2/${full}/manifests/${tag ?? digest ?? 'latest'}`,
            fetchedAt: '2026-01-01T00:00:00.000Z',
            sha256: found.top.digest.slice('sha256:'.length),
          },
        }),
      );
    },
  };
}
