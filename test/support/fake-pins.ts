import { err, ok } from '../../src/domain/result.ts';
import type { HostingApi, TagMemory } from '../../src/ports.ts';
import { createMemoryCache } from '../../src/platform/cache.ts';
import { createMemory } from '../../src/registry/memory.ts';
import { createTagMemory } from '../../src/registry/tag-memory.ts';

/** A hosting service as it is without a token. */
export const noHosting: HostingApi = {
  repository: () => Promise.resolve(err({ kind: 'not-permitted', message: 'there is no token' })),
};

/** A hosting service that knows each repository under the name and state given, and all others as they are asked for. */
export function fakeHosting(
  known: Readonly<Record<string, { readonly fullName?: string; readonly archived?: boolean }>>,
): HostingApi {
  return {
    repository: (repository) =>
      Promise.resolve(
        ok({
          fullName: known[repository]?.fullName ?? repository,
          id: 1,
          ownerId: 2,
          archived: known[repository]?.archived ?? false,
          defaultBranch: 'main',
          evidence: {
            kind: 'http',
            url: `https://api.github.com/repos/${repository}`,
            fetchedAt: '2026-03-24T10:39:00.000Z',
            sha256: '0'.repeat(64),
          },
        }),
      ),
  };
}

export const noTagMemory: TagMemory = {
  recall: () => Promise.resolve(undefined),
  remember: () => {},
};

/** Tags kept over runs: each call of `next` is a later run over the same store. */
export function keepTags(): { next(): { readonly memory: TagMemory; readonly flush: () => Promise<void> } } {
  const cache = createMemoryCache();
  return {
    next: () => {
      const memory = createMemory(cache);
      return { memory: createTagMemory(memory), flush: () => memory.flush() };
    },
  };
}
