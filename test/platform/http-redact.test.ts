import fc from 'fast-check';
import { expect, it } from 'vitest';

import { redactText, redactUrl } from '../../src/platform/redact.ts';

it.each([
  'https://user:canary-secret@registry.example/x',
  'failed to fetch https://canarycanary@registry.example/x: no',
  'Authorization: Bearer canarycanarycanary',
  'authorization: basic Y2FuYXJ5Y2FuYXJ5',
  '//registry.example/:_authToken=canary-canary',
  '//registry.example/:_password="canarycanary"',
  'npm_canarycanarycanarycanarycanary',
  'ghp_canarycanarycanarycanary',
  'github_pat_canary_canarycanary',
  'pypi-canarycanarycanary',
  'password: canarycanary',
  'x?access_token=canarycanary&y=1',
  'eyJcanarycanary.eyJcanary.canary',
])('O12 redacts %s', (text) => {
  expect(redactText(text)).not.toMatch(/canary/i);
});

it.each([
  ['https://user:canary@registry.example/a/b', 'https://registry.example/a/b'],
  ['https://registry.example/a#canary', 'https://registry.example/a'],
  ['https://registry.example/a?token=canary&page=2', 'https://registry.example/a?token=***&page=2'],
  ['https://registry.example/a?X-Amz-Signature=canary', 'https://registry.example/a?X-Amz-Signature=***'],
  ['https://registry.example/@scope%2fname', 'https://registry.example/@scope%2fname'],
])('%s becomes %s', (url, expected) => {
  expect(redactUrl(url)).toBe(expected);
});

it('leaves ordinary text alone', () => {
  const text =
    'left-pad@1.3.0 was published 2 days ago; see https://registry.example/left-pad (token-like words are kept)';
  expect(redactText(text)).toBe(text);
});

it('is linear and total on any text', () => {
  fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => typeof redactText(text) === 'string'));
  const started = performance.now();
  redactText(`https://${'a:'.repeat(500_000)}`);
  redactText('eyJ'.repeat(300_000));
  redactText('token = '.repeat(100_000));
  redactUrl(`https://registry.example/?${'a=b&'.repeat(100_000)}`);
  expect(performance.now() - started).toBeLessThan(2_000);
});
