import { describe, expect, it } from 'vitest';

import { createMemoryCache } from '../../src/platform/cache.ts';
import { known, unknown } from '../../src/domain/fact.ts';
import type { Artifact } from '../../src/domain/facts.ts';
import type { Cache, ReleaseFacts } from '../../src/ports.ts';
import { hexIntegrity } from '../../src/registry/integrity.ts';
import { createMemory } from '../../src/registry/memory.ts';
import { unknownFacts } from '../../src/registry/release-facts.ts';
import { addMemory } from '../../src/registry/remember.ts';

const purl = 'pkg:pypi/demo@1.0.0';
const digest = (byte: string, file: string) => {
  const integrity = hexIntegrity('sha256', byte.repeat(64), file);
  if (integrity === undefined) throw new Error('not a digest');
  return integrity;
};

function facts(day: number, artifacts: readonly Artifact[], owner?: string): ReleaseFacts {
  const evidence = {
    kind: 'http',
    url: 'https://registry.example/',
    fetchedAt: `2026-06-0${day}T00:00:00.000Z`,
    sha256: '0'.repeat(64),
  } as const;
  return {
    ...unknownFacts(unknown('unsupported', 'not part of this test')),
    artifacts: known(artifacts, evidence),
    ...(owner === undefined ? {} : { ownership: known({ current: owner }, evidence) }),
  };
}

async function run(cache: Cache, seen: ReleaseFacts) {
  const memory = createMemory(cache);
  await memory.open();
  const result = addMemory(seen, { purl, memory });
  await memory.flush();
  return result;
}

describe('I04 digests', () => {
  it('once recorded are never replaced: a republished file differs in every later run', async () => {
    const cache = createMemoryCache();
    const first = await run(cache, facts(1, [{ integrity: [digest('a', 'demo.whl')] }]));
    expect(first.earlierRecord).toMatchObject({ known: true, value: { seen: false } });
    for (const day of [2, 3, 4]) {
      const later = await run(cache, facts(day, [{ integrity: [digest('b', 'demo.whl')] }]));
      expect(later.earlierRecord).toMatchObject({
        value: { seen: true, at: '2026-06-01T00:00:00.000Z', integrity: [digest('a', 'demo.whl')] },
        evidence: { kind: 'record', firstSeen: '2026-06-01T00:00:00.000Z' },
      });
    }
  });

  it('of files that came later are added', async () => {
    const cache = createMemoryCache();
    await run(cache, facts(1, [{ integrity: [digest('a', 'demo.whl')] }]));
    await run(cache, facts(2, [{ integrity: [digest('b', 'demo.tar.gz')] }]));
    const third = await run(cache, facts(3, []));
    expect(third.earlierRecord).toMatchObject({
      value: { integrity: [digest('a', 'demo.whl'), digest('b', 'demo.tar.gz')] },
    });
  });

  it('recorded in this run do not count as earlier', async () => {
    const memory = createMemory(createMemoryCache());
    await memory.open();
    const seen = facts(1, [{ integrity: [digest('a', 'demo.whl')] }]);
    addMemory(seen, { purl, memory });
    expect(addMemory(seen, { purl, memory }).earlierRecord).toMatchObject({ value: { seen: false } });
  });

  it('S01 of two runs at once are both kept', async () => {
    const cache = createMemoryCache();
    const memories = [createMemory(cache), createMemory(cache)];
    for (const [i, memory] of memories.entries()) {
      await memory.open();
      addMemory(facts(1, [{ integrity: [digest('a', 'demo.whl')] }]), {
        purl: `pkg:pypi/demo@1.0.${i}`,
        memory,
      });
    }
    for (const memory of memories) await memory.flush();
    const third = createMemory(cache);
    await third.open();
    expect([0, 1].map((i) => third.recall('digests', `pkg:pypi/demo@1.0.${i}`) !== undefined)).toEqual([
      true,
      true,
    ]);
  });

  it.each([
    '',
    'x',
    `${purl}\tnot json\n`,
    `${purl}\t{"at":7}\n`,
    `${purl}\t{"at":"x","integrity":{"__proto__":1}}\n`,
  ])('a damaged memory %j is as if empty, or harmless', async (text) => {
    const cache = createMemoryCache();
    await cache.put('keep/memory/digests', Buffer.from(text));
    const result = await run(cache, facts(1, [{ integrity: [digest('a', 'demo.whl')] }]));
    expect(result.earlierRecord.known).toBe(true);
  });
});

it('owners: a change stays visible in every later run', async () => {
  const cache = createMemoryCache();
  const first = await run(cache, facts(1, [], 'organization Demo'));
  expect(first.ownership).toMatchObject({ value: { current: 'organization Demo' } });
  expect(first.ownership.known && first.ownership.value.recorded).toBeUndefined();
  for (const day of [2, 3]) {
    const later = await run(cache, facts(day, [], 'mallory'));
    expect(later.ownership).toMatchObject({
      value: { current: 'mallory', recorded: { owner: 'organization Demo', at: '2026-06-01T00:00:00.000Z' } },
    });
  }
});
