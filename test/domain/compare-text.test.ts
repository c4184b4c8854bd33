import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareText } from '../../src/domain/compare-text.ts';

describe('the order of texts', () => {
  it('S02: is that of their UTF-8 bytes', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'I', 'ı', '\ud7ff', '\ue000', '\uffee', '\u{10000}', '\u{1f600}'),
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});
