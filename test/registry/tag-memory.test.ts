import { describe, expect, it } from 'vitest';

import { createMemoryCache } from '../../src/platform/cache.ts';
import { isRecording } from '../../src/platform/recording.ts';
import { createMemory, replayMemory } from '../../src/registry/memory.ts';
import { createTagMemory } from '../../src/registry/tag-memory.ts';

const URL = 'https://github.com/Acme/Do';
const seen = { commit: 'a'.repeat(40), at: '2026-03-24T10:39:00.000Z' };

describe('tags over runs', () => {
  it('are recalled by later runs only, whatever the letter case of the repository', async () => {
    const cache = createMemoryCache();
    const first = createMemory(cache);
    const tags = createTagMemory(first);
    expect(await tags.recall(URL, 'v1.0.0')).toBeUndefined();
    tags.remember(URL, 'v1.0.0', seen);
    expect(await tags.recall(URL, 'v1.0.0')).toBeUndefined();
    await first.flush();
    const second = createMemory(cache);
    const later = createTagMemory(second);
    expect(await later.recall('https://github.com/acme/do', 'v1.0.0')).toEqual(seen);
    expect(await later.recall(URL, 'V1.0.0')).toBeUndefined();
    expect(await later.recall(`${URL}2`, 'v1.0.0')).toBeUndefined();
    expect([...second.recalled.tags.keys()]).toEqual(['https://github.com/acme/do v1.0.0']);
  });

  it.each([
    'null',
    '[]',
    '"x"',
    '{"commit":"a","at":"2026-03-24"}',
    `{"commit":"${'a'.repeat(40)}"}`,
    `{"commit":"${'a'.repeat(40)}","at":"once"}`,
    `{"commit":"${'A'.repeat(40)}","at":"2026-03-24"}`,
    '{',
  ])('take %s from the store for nothing', async (line) => {
    const cache = createMemoryCache();
    await cache.put('keep/memory/tags', Buffer.from(`https://github.com/acme/do v1\t${line}\n`));
    expect(await createTagMemory(createMemory(cache)).recall(URL, 'v1')).toBeUndefined();
  });

  it('are replayed from a recording, which may be of before there were any', async () => {
    const without = createTagMemory(replayMemory({ digests: {}, owners: {} }));
    expect(await without.recall(URL, 'v1')).toBeUndefined();
    const held = createTagMemory(
      replayMemory({ digests: {}, owners: {}, tags: { 'https://github.com/acme/do v1': seen } }),
    );
    expect(await held.recall(URL, 'v1')).toEqual(seen);
    expect(await held.recall(URL, '__proto__')).toBeUndefined();
    const file = {
      schemaVersion: 1,
      tool: 'countersign',
      asOf: '2026-03-24T10:39:00.000Z',
      asOfGiven: false,
      endpoints: {},
      exchanges: [],
      connection: [],
    };
    expect(isRecording({ ...file, memory: { digests: {}, owners: {} } })).toBe(true);
    expect(isRecording({ ...file, memory: { digests: {}, owners: {}, tags: {} } })).toBe(true);
    expect(isRecording({ ...file, memory: { digests: {}, owners: {}, tags: [] } })).toBe(false);
  });
});
