import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { rules } from '../../src/rules/index.ts';
import { listDocs, readDoc, tableOf } from './read-docs.ts';

it('states the number of rules as it is, wherever it does', () => {
  for (const path of listDocs()) {
    for (const [, count] of readDoc(path).matchAll(/\b(\d+) rules\b/g))
      expect(Number(count), path).toBe(rules.length);
  }
  expect(readDoc('CHANGELOG.md')).toContain(`${rules.length} rules`);
});

it('states the version of the package in the changelog', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(readDoc('CHANGELOG.md')).toContain(`## ${version}`);
});

it('shows in the README only demonstrations that the script runs, by rules that exist', () => {
  const script = readFileSync('scripts/demo.mjs', 'utf8');
  const rows = tableOf(readDoc('README.md'), 'measured');
  expect(rows.length).toBeGreaterThan(4);
  const ids = new Set(rules.map(({ meta }) => `\`${meta.id}\``));
  for (const [name = '', code = '', ...named] of rows) {
    const subject = /^(?:litellm 1\.82\.[68]|trivy-action by a tag that was moved)/.exec(name)?.[0] ?? '';
    expect(script, name).toContain(subject);
    expect(subject).not.toBe('');
    expect(['0', '1', '2', '3']).toContain(code);
    for (const id of named.flatMap((cell) => cell.split(', ')).filter((cell) => cell !== ''))
      expect(ids).toContain(id);
  }
});
