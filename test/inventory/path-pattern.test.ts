import { describe, expect, it } from 'vitest';

import { createPathMatcher } from '../../src/inventory/path-pattern.ts';

describe('path patterns', () => {
  it.each([
    ['uv.lock', 'uv.lock', true],
    ['uv.lock', 'a/b/uv.lock', true],
    ['/uv.lock', 'a/uv.lock', false],
    ['/uv.lock', 'uv.lock', true],
    ['./a/uv.lock', 'a/uv.lock', true],
    ['fixtures', 'test/fixtures/a/uv.lock', true],
    ['fixtures/', 'test/fixtures/uv.lock', true],
    ['fixtures/', 'test/fixtures', false],
    ['test/fixtures', 'test/fixtures/uv.lock', true],
    ['test/fixtures', 'other/test/fixtures/uv.lock', false],
    ['**/fixtures/**', 'other/test/fixtures/uv.lock', true],
    ['**/fixtures/**', 'fixtures/uv.lock', true],
    ['a/**', 'a/b', true],
    ['a/**', 'a', false],
    ['a/**/z', 'a/z', true],
    ['a/**/z', 'a/b/c/z', true],
    ['a/**/z', 'a/b/c/y', false],
    ['**', 'anything/at/all', true],
    ['*.lock', 'a/uv.lock', true],
    ['a/*.lock', 'a/b/uv.lock', false],
    ['package-?ock.json', 'package-lock.json', true],
    ['*', 'a', true],
    ['a*b*c', 'aXbYc', true],
    ['a*b*c', 'aXbY', false],
    ['uv.lock', 'UV.lock', false],
    ['uv.lock', 'uvxlock', false],
    ['[a]', '[a]', true],
    ['', 'a', false],
    ['/', 'a', false],
  ])('%j on %j: %s', (pattern, path, expected) => {
    expect(createPathMatcher([pattern])(path)).toBe(expected);
  });

  it('lets a later pattern take back what an earlier one covered', () => {
    const matches = createPathMatcher(['test', '!test/keep']);
    expect(matches('test/a')).toBe(true);
    expect(matches('test/keep/a')).toBe(false);
    expect(createPathMatcher(['!a'])('a')).toBe(false);
  });

  it('ends quickly on patterns that make others backtrack', () => {
    const started = Date.now();
    createPathMatcher(['*a'.repeat(1000)])('a'.repeat(2000) + 'b');
    createPathMatcher(['**/a/'.repeat(200) + 'b'])('a/'.repeat(500) + 'c');
    expect(Date.now() - started).toBeLessThan(2000);
  });
});
