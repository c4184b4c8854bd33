import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { defaultPolicy } from '../../src/rules/default-policy.ts';
import { rules } from '../../src/rules/index.ts';
import { parsePolicy } from '../../src/rules/policy-file.ts';
import { ROOT } from './kit-files.ts';

const path = 'workflows/policy/countersign.yml';
const text = readFileSync(join(ROOT, path), 'utf8');

it('is read without a complaint', () => {
  expect(parsePolicy({ text, path, source: path }, rules).problems).toEqual([]);
});

it('says nothing but the defaults, so that copying it changes no verdict', () => {
  const { policy } = parsePolicy({ text, path, source: 'defaults' }, rules);
  expect(policy).toEqual({ ...defaultPolicy, rules: policy.rules });
  for (const [id, setting] of policy.rules) {
    const meta = rules.find((rule) => rule.meta.id === id)?.meta;
    expect(setting.level, id).toBe(meta?.defaultLevel);
  }
  expect(policy.rules.size).toBeGreaterThan(0);
});
