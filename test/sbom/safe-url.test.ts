import fc from 'fast-check';
import { expect, it } from 'vitest';

import { isSafePurl } from '../../src/sbom/is-safe-purl.ts';
import { safeGitLocation, safeUrl, safeVcsUrl } from '../../src/sbom/safe-url.ts';

it.each([
  ['https://registry.example/a/-/a-1.0.0.tgz', 'https://registry.example/a/-/a-1.0.0.tgz'],
  ['HTTPS://Registry.Example:443/a b', 'https://registry.example/a%20b'],
  ['https://user:pass@registry.example/a?token=x#frag', 'https://registry.example/a'],
  ['https://registry.example/../../x', 'https://registry.example/x'],
  ['https://registry.example/a[1]|^%zz', 'https://registry.example/a%5B1%5D%7C%5E%25zz'],
  [
    'https://registry.example/ghp_0123456789012345678901234567890123456/x',
    'https://registry.example/REDACTED/x',
  ],
  ['ssh://git@github.com/a/b', 'ssh://git@github.com/a/b'],
  ['ssh://token@github.com/a/b', 'ssh://github.com/a/b'],
])('%s is written as %s', (text, url) => {
  expect(safeUrl(text)).toBe(url);
});

it.each([
  '',
  'x',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://',
  '//registry.example/x',
  `https://h.example/${'a'.repeat(3000)}`,
])('N14: %s is not written', (text) => {
  expect(safeUrl(text)).toBeUndefined();
});

it('N12: user information never survives', () => {
  expect(safeUrl('https://registry.example@evil.example/x.tgz')).toBe('https://evil.example/x.tgz');
});

it.each([
  ['git+https://github.com/a/b.git', 'https://github.com/a/b.git'],
  ['git@github.com:a/b.git', 'ssh://git@github.com/a/b.git'],
  ['github:a/b', 'https://github.com/a/b'],
  ['gitlab:a/b', 'https://gitlab.com/a/b'],
  ['h.example:a/b.git', 'ssh://h.example/a/b.git'],
  ['a/b', 'https://github.com/a/b'],
  ['git://github.com/a/b.git', 'git://github.com/a/b.git'],
  ['gist:123', undefined],
  ['a/b/c', undefined],
])('the repository %s is %s', (text, url) => {
  expect(safeVcsUrl(text)).toBe(url);
});

it('adds a commit only when it is one', () => {
  const commit = 'a'.repeat(40);
  expect(safeGitLocation('https://h.example/a', commit)).toBe(`git+https://h.example/a@${commit}`);
  expect(safeGitLocation('https://h.example/a', 'main;rm -rf')).toBe('git+https://h.example/a');
  expect(safeGitLocation('git://h.example/a', undefined)).toBe('git://h.example/a');
});

it('every address it writes is ASCII that a URL parser takes, and a second pass leaves it alone', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true })), (text) => {
      for (const url of [safeUrl(text), safeUrl(`https://h.example/${text}`)]) {
        if (url === undefined) continue;
        expect(url).toMatch(/^[!-~]+$/);
        expect(safeUrl(url)).toBe(url);
      }
    }),
  );
});

it.each([
  ['pkg:npm/%40a/b@1.0.0', true],
  ['pkg:npm/a@1?vcs_url=git+ssh://git%40github.com/a/b', true],
  ['pkg:npm/a@1?vcs_url=git+https://user:secret%40github.com/a/b', false],
  ['pkg:npm/a@1?download_url=https://h.example/npm_CANARYcanaryCANARYcanaryCANARYcanary12', false],
  ['pkg:npm/a b', false],
  ['pkg:npm', false],
  ['', false],
])('the purl %s may be written: %s', (text, safe) => {
  expect(isSafePurl(text)).toBe(safe);
});
