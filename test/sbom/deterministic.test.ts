import fc from 'fast-check';
import { expect, it } from 'vitest';

import { renderSbom } from '../../src/sbom/render-sbom.ts';
import { anySbom } from './arbitrary-input.ts';
import { makeInput, makeLarge } from './make-input.ts';

const FORMATS = [
  { format: 'cyclonedx-json', specVersion: '1.7' },
  { format: 'spdx-json', specVersion: '2.3' },
] as const;

it.each(FORMATS)('S02: $format has the same bytes in whatever order the facts come', (target) => {
  fc.assert(
    fc.property(anySbom, fc.infiniteStream(fc.nat()), (sbom, random) => {
      const shuffle = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
      const { inventory } = sbom;
      const shuffled = {
        files: shuffle(inventory.files),
        components: shuffle(inventory.components).map((item) => ({
          ...item,
          integrity: shuffle(item.integrity),
          locations: shuffle(item.locations),
          dependsOn: shuffle(item.dependsOn),
        })),
        projects: shuffle(inventory.projects).map((item) => ({
          ...item,
          dependsOn: shuffle(item.dependsOn),
        })),
        declarations: [],
        problems: shuffle(inventory.problems),
      };
      expect(renderSbom(makeInput({ ...sbom, ...target, inventory: shuffled }))).toBe(
        renderSbom(makeInput({ ...sbom, ...target })),
      );
    }),
    { numRuns: 200 },
  );
});

it.each(FORMATS)('S02: $format does not depend on time zone or clock', (target) => {
  const zone = process.env['TZ'];
  const text = renderSbom(makeInput({ ...makeLarge(5), ...target }));
  try {
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(renderSbom(makeInput({ ...makeLarge(5), ...target }))).toBe(text);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

it.each(FORMATS)('$format derives its identifier from the content', (target) => {
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;
  const one = renderSbom(makeInput({ ...makeLarge(3), ...target }));
  const other = renderSbom(makeInput({ ...makeLarge(4), ...target }));
  expect(uuid.exec(one)?.[0]).toBeDefined();
  expect(uuid.exec(one)?.[0]).not.toBe(uuid.exec(other)?.[0]);
});
