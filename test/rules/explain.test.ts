import { describe, expect, it } from 'vitest';

import { renderRule, renderRuleList, renderRulesDocs, renderRulesTable } from '../../src/rules/explain.ts';
import { rules } from '../../src/rules/index.ts';
import { formatDuration, formatMoment } from '../../src/rules/format-duration.ts';
import { wrapText } from '../../src/rules/wrap-text.ts';

describe('explain', () => {
  it.each(rules.map(({ meta }) => [meta.id, meta] as const))(
    '%s: has all texts, no line beyond 80 but addresses',
    (_id, meta) => {
      const page = renderRule(meta);
      const flat = page.replace(/\s+/g, ' ');
      for (const text of [
        meta.title,
        meta.what,
        meta.why,
        meta.incident,
        meta.fix,
        meta.falseAlarms,
        ...meta.references,
      ]) {
        expect(flat).toContain(text);
      }
      expect(page.endsWith('\n')).toBe(true);
      for (const line of page.split('\n')) {
        if (!line.includes('https://')) expect(line.length, line).toBeLessThanOrEqual(80);
      }
    },
  );

  it('says what the policy changed', () => {
    const meta = rules.find((rule) => rule.meta.id === 'release-age')?.meta;
    if (meta === undefined) throw new Error('no release-age');
    expect(renderRule(meta, { level: 'warn' })).toContain('Set by the policy: warn');
    expect(renderRule(meta, { level: 'block' })).not.toContain('Set by the policy');
  });

  it('lists every rule once, in the terminal, the table and the docs', () => {
    for (const { meta } of rules) {
      expect(
        renderRuleList()
          .split('\n')
          .filter((line) => line.trim().startsWith(`${meta.id} `)),
      ).toHaveLength(1);
      expect(renderRulesTable()).toContain(`| [\`${meta.id}\`](docs/rules.md#${meta.id}) |`);
      expect(renderRulesDocs().match(new RegExp(`^## ${meta.id}$`, 'gm'))).toHaveLength(1);
    }
  });

  it('gives every section the same fact table', () => {
    const sections = renderRulesDocs().split(/^## /m).slice(1);
    for (const section of sections) {
      expect([...section.matchAll(/^\| ([A-Z][\w ]+) \|/gm)].map(([, name]) => name)).toEqual([
        'Level',
        'When not known',
        'Group',
        'Since',
        'Needs',
      ]);
    }
  });
});

describe('words for time', () => {
  it.each([
    [-5, 'less than a minute'],
    [59_999, 'less than a minute'],
    [60_000, '1 minute'],
    [41 * 60_000, '41 minutes'],
    [3_600_000, '1 hour'],
    [47 * 3_600_000, '47 hours'],
    [48 * 3_600_000, '2 days'],
    [729 * 86_400_000, '729 days'],
    [731 * 86_400_000, '2 years'],
  ])('%d ms is %s', (span, expected) => expect(formatDuration(span)).toBe(expected));

  it('rounds a moment up to the minute', () => {
    expect(formatMoment(Date.parse('2026-03-26T14:19:00.001Z'))).toBe('Thu 2026-03-26 14:20 UTC');
    expect(formatMoment(Number.NaN)).toBe('an unknown time');
  });
});

it('wraps between words only', () => {
  expect(wrapText('aa bb cc', 5)).toEqual(['aa bb', 'cc']);
  expect(wrapText(`x ${'y'.repeat(20)} z`, 5)).toEqual(['x', 'y'.repeat(20), 'z']);
});
