import { describe, expect, it } from 'vitest';

import { redactSecrets } from '../../src/report/redact-secrets.ts';

const long = 'Ab1'.repeat(14);

describe('redactSecrets', () => {
  it.each([
    ['https://user:hunter2@registry.example/a', 'https://***@registry.example/a'],
    ['https://tok3n@registry.example/a', 'https://***@registry.example/a'],
    ['git+ssh://git@github.com/acme/app.git', 'git+ssh://git@github.com/acme/app.git'],
    ['git+https://oauth2:abc@github.com/acme/app', 'git+https://***@github.com/acme/app'],
    [
      'pkg:generic/a@1?vcs_url=https:%2F%2Fu%3Ap%40host%2Fx',
      'pkg:generic/a@1?vcs_url=https:%2F%2F***%40host%2Fx',
    ],
    ['https://registry.example/@scope/name', 'https://registry.example/@scope/name'],
    ['https://h.example/x?token=abc&y=1', 'https://h.example/x?token=***&y=1'],
    ['Authorization: Bearer abcdefghijklmnopqrstuvwx', 'Authorization: Bearer ***'],
    ['see pkg:npm/%40types/node@22.1.0', 'see pkg:npm/%40types/node@22.1.0'],
    ['sha512-abc=', 'sha512-abc='],
  ])('O12: %s', (text, wanted) => {
    expect(redactSecrets(text)).toBe(wanted);
  });
  it.each([
    `ghp_${long}`,
    `github_pat_${long}`,
    `npm_${long.slice(0, 36)}`,
    `glpat-${long.slice(0, 20)}`,
    `pypi-${long}${long}`,
    'AKIAABCDEFGHIJKLMNOP',
  ])('O12: masks a token by its shape: %s', (token) => {
    expect(redactSecrets(`before ${token} after`)).toBe('before *** after');
  });
  it('O12: leaves ordinary names alone', () => {
    for (const text of ['npm_lazy', 'sk-learn', 'pypi-server', 'basic auth', 'a@b.example', 'token']) {
      expect(redactSecrets(text)).toBe(text);
    }
  });
  it('takes a bounded time', () => {
    const start = performance.now();
    for (const unit of ['//', '%2f%2f', 'token=', 'eyJa.', 'Bearer ', '@'])
      redactSecrets(unit.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
