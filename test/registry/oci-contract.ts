import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ImageRegistry } from '../../src/ports.ts';
import { indexImage, singleImage, type TestImage } from '../support/images.ts';

export const IMAGES: readonly TestImage[] = [
  indexImage('library/base', 'latest'),
  indexImage('team/app', '1.2'),
  indexImage('team/list', '3', 'docker'),
  singleImage('team/one', '1'),
  singleImage('team/deep/docker', 'v2.0', 'docker'),
];

export interface StartedImages {
  readonly registry: ImageRegistry;
  close(): Promise<void>;
}

/** What every image registry has to do: the adapter and the fake alike. `start` serves {@link IMAGES}. */
export function imageRegistryContract(name: string, start: () => Promise<StartedImages>): void {
  describe(name, () => {
    let started: StartedImages;
    beforeAll(async () => {
      started = await start();
    }, 60_000);
    afterAll(() => started?.close());

    it.each(IMAGES)('resolves $path:$tag to the digest of what is served', async (image) => {
      const { path, tag, top, platforms } = image;
      const result = await started.registry.resolve({ path: path.replace(/^library\//, ''), tag });
      expect(result).toMatchObject({
        ok: true,
        value: {
          digest: top.digest,
          mediaType: top.mediaType,
          platforms,
          evidence: { kind: 'http', sha256: top.digest.slice('sha256:'.length) },
        },
      });
    });

    it('takes latest where there is no tag', async () => {
      const result = await started.registry.resolve({ path: 'base' });
      expect(result).toMatchObject({ ok: true, value: { digest: IMAGES[0]?.top.digest } });
    });

    it('confirms a digest', async () => {
      const digest = IMAGES[1]?.top.digest ?? '';
      const result = await started.registry.resolve({ path: 'team/app', digest });
      expect(result).toMatchObject({ ok: true, value: { digest } });
    });

    it.each([
      ['a tag', { path: 'team/app', tag: '9.9' }],
      ['latest', { path: 'team/app' }],
      ['a repository', { path: 'team/nobody', tag: '1' }],
      ['a digest', { path: 'team/app', digest: `sha256:${'0'.repeat(64)}` }],
    ])('says not-found for %s that is not there', async (_what, image) => {
      expect(await started.registry.resolve(image)).toMatchObject({
        ok: false,
        error: { kind: 'not-found' },
      });
    });

    it.each(['../../etc', 'a//b', 'A/B', 'a?x=1', 'a/../b', ''])(
      'does not ask for the name %j',
      async (path) => {
        const result = await started.registry.resolve({ path, tag: '1' });
        expect(result).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
      },
    );
  });
}
