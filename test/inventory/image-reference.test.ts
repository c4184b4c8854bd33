import { describe, expect, it } from 'vitest';

import { expandVariables } from '../../src/inventory/expand-variables.ts';
import { isFullDigest, parseImageReference } from '../../src/inventory/image-reference.ts';

const SHA = `sha256:${'0a'.repeat(32)}`;

describe('image references', () => {
  it.each([
    ['node', { path: 'node' }],
    ['node:20', { path: 'node', tag: '20' }],
    ['library/node', { path: 'node' }],
    ['docker.io/library/node:20', { path: 'node', tag: '20' }],
    ['index.docker.io/acme/app', { path: 'acme/app' }],
    ['acme/app', { path: 'acme/app' }],
    ['localhost/app', { registry: 'localhost', path: 'app' }],
    ['localhost:5000/app:1', { registry: 'localhost:5000', path: 'app', tag: '1' }],
    ['GHCR.io/a/b/c:v1', { registry: 'ghcr.io', path: 'a/b/c', tag: 'v1' }],
    ['ghcr.io/library/x', { registry: 'ghcr.io', path: 'library/x' }],
    [`a/b@${SHA}`, { path: 'a/b', digest: SHA }],
    [`a/b:1@${SHA}`, { path: 'a/b', tag: '1', digest: SHA }],
    ['x/a--b__c.d', { path: 'x/a--b__c.d' }],
  ])('takes %s apart', (text, expected) => {
    expect(parseImageReference(text)).toEqual(expected);
  });

  it.each([
    '',
    ':tag',
    'a:',
    'a@',
    'a@sha256:',
    'a@latest',
    'Upper',
    'a//b',
    '/a',
    'a/',
    '../a',
    'a b',
    'a\nb',
    'user@host.example/a',
    'https://ghcr.io/a',
    'a:b:c',
    '-a',
    './a',
    'a_b.c/d',
    'a--b__c.d/e',
    `${'a-'.repeat(500)}.b/c`,
    'host.example:port/a',
    'a'.repeat(2000),
    `a:${'t'.repeat(129)}`,
    '\u0430lpine',
  ])('N02, N12: refuses %j', (text) => {
    expect(parseImageReference(text)).toBeUndefined();
  });

  it('holds only digests of full length for exact', () => {
    expect(isFullDigest(SHA)).toBe(true);
    expect(isFullDigest(`sha512:${'0'.repeat(128)}`)).toBe(true);
    for (const digest of [
      SHA.slice(0, -1),
      `${SHA}0`,
      SHA.toUpperCase(),
      `md5:${'0'.repeat(32)}`,
      'sha256:',
    ]) {
      expect(isFullDigest(digest)).toBe(false);
    }
  });
});

describe('variables', () => {
  const values: Readonly<Record<string, string>> = { A: '1', EMPTY: '', SELF: '$A' };
  const expand = (text: string): ReturnType<typeof expandVariables> =>
    expandVariables(text, (name) => (Object.hasOwn(values, name) ? values[name] : undefined));

  it.each([
    ['x', 'x', true],
    ['$A/${A}', '1/1', true],
    ['${B:-2}', '2', true],
    ['${B-2}', '2', true],
    ['${EMPTY:-2}', '2', true],
    ['${EMPTY-2}', '', true],
    ['${A:+yes}${B:+no}', 'yes', true],
    ['${B:-${A}}', '1', true],
    ['${B:-${C:-3}}', '3', true],
    ['$SELF', '$A', true],
    ['$$A', '$A', true],
    ['$B', '$B', false],
    ['${B}', '${B}', false],
    ['${B:?needed}', '${B:?needed}', false],
    ['${A%x}', '${A%x}', false],
    ['${A', '${A', false],
    ['$', '$', false],
    ['${}', '${}', false],
    ['${__proto__}', '${__proto__}', false],
  ])('%s becomes %s', (text, expected, complete) => {
    expect(expand(text)).toEqual({ text: expected, complete });
  });

  it('ends on nesting without end', () => {
    const started = performance.now();
    expect(expand('${X:-'.repeat(5000) + '}'.repeat(5000)).complete).toBe(false);
    expect(expand('$A'.repeat(100_000)).complete).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
