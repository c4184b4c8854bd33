import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compileJavaPattern } from '../../src/inventory/java-pattern.ts';

describe('compileJavaPattern', () => {
  it.each([
    ['org.example', 'org.example', true],
    ['org.example', 'orgxexample', true],
    ['org[.]example', 'orgxexample', false],
    ['^com[.]google($|([.].*))', 'com.google', true],
    ['^com[.]google($|([.].*))', 'com.google.guava', true],
    ['^com[.]google($|([.].*))', 'com.googlex', false],
    ['.*-sources[.]jar', 'a-1.0-sources.jar', true],
    ['.*-(sources|javadoc)\\.jar', 'a-1.0-javadoc.jar', true],
    ['.*-(sources|javadoc)\\.jar', 'a-1.0.jar', false],
    ['[a-c-]+[^0-9]\\d{2,3}?', 'a-cx12', true],
    ['[a-c-]+[^0-9]\\d{2,3}?', 'a-cx1', false],
    ['a{2}', 'aaa', false],
    ['a{2,}', 'aaa', true],
    ['(?:ab)?', '', true],
    ['', 'x', false],
    ['a|', '', true],
    ['[]a]', ']', true],
    ['x$y', 'xy', false],
  ])('%s and %s: %s', (pattern, text, expected) => {
    expect(compileJavaPattern(pattern)?.(text)).toBe(expected);
  });

  it.each([
    '(?i)a',
    '(?=a)',
    '(a)\\1',
    'a++',
    '\\p{L}',
    '[a&&b]',
    '[a[b]]',
    '(',
    ')',
    'a{',
    '*',
    '\\',
    '[a',
    'a{9,2}',
    '(a{50}){50}{50}',
  ])('does not pretend to know %s', (pattern) => {
    expect(compileJavaPattern(pattern)).toBeUndefined();
  });

  it('agrees with the engine on what both know (property)', () => {
    const pattern = fc.array(
      fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '*', '+', '?', '(', ')', '|', '{2}'),
      {
        maxLength: 10,
      },
    );
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[ab]{0,8}$/), (parts, text) => {
        const own = compileJavaPattern(parts.join(''));
        if (own === undefined) return;
        expect(own(text)).toBe(new RegExp(`^(?:${parts.join('')})$`).test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('S03: takes bounded time on what others take hours for', () => {
    const started = performance.now();
    for (const pattern of [
      '(a+)+b',
      '(a|a)*b',
      '(a*)*(a*)*b',
      '(.*){50}b',
      `${'(a?)'.repeat(60)}${'a'.repeat(60)}`,
    ])
      expect(compileJavaPattern(pattern)?.('a'.repeat(1_000)) ?? false).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
