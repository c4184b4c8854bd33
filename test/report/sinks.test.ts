import { stripVTControlCharacters } from 'node:util';

import { describe, expect, it } from 'vitest';

import type { Purl } from '../../src/domain/purl.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import type { DescribeRule } from '../../src/report/describe-rule.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/model.ts';
import { stepOutputs } from '../../src/report/outputs.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { HOSTILE_TEXTS } from './hostile-text.ts';
import { renderGithub, tagsOf } from './render-github.ts';
import {
  makeComponent,
  makeFile,
  makeFinding,
  makeInventory,
  makeReport,
  makeUnknown,
  NOW,
} from './sample-reports.ts';

const TOKEN = `npm_${'Zq7'.repeat(12)}`;
const SECRETS = [TOKEN, 'hunter2hunter2'];

/** A report in which every text that could come from outside is the given one. */
function hostileReport(text: string, mode: 'enforce' | 'audit' = 'enforce'): Report {
  const component = makeComponent({
    name: text,
    version: text,
    lockfile: text,
    purl: `pkg:npm/x@${text}` as Purl,
    direct: false,
    locations: [{ file: text, line: 3 }],
  });
  const before = makeComponent({ name: text, version: `${text}0`, lockfile: text });
  const parent = makeComponent({
    name: `${text}p`,
    version: '1',
    lockfile: text,
    dependsOn: [component.purl],
  });
  const many = Array.from({ length: 6 }, (_, index) =>
    makeComponent({ ...component, name: `${index}${text}`, purl: `pkg:npm/${index}@${text}` as Purl }),
  );
  return makeReport({
    policy: { source: text, mode, failOn: 'block' },
    inventory: makeInventory([component, parent, ...many], {
      files: [
        makeFile(text, { format: text, reason: text }),
        makeFile(`${text}2`, { status: 'broken', reason: text }),
      ],
      projects: [{ dir: text, name: text, file: text, ecosystem: 'npm', dependsOn: [parent.purl] }],
      problems: [
        {
          code: 'bad-syntax',
          severity: 'broken',
          message: text,
          hint: text,
          location: { file: text, line: 1 },
        },
      ],
    }),
    changes: [{ kind: 'upgraded', from: before, to: component, size: 'patch' }],
    findings: [
      makeFinding(component, {
        rule: 'known-malicious',
        message: text,
        variant: text,
        fix: { kind: 'edit', file: text, line: 3, before: text, after: text },
        evidence: [
          {
            kind: 'http',
            url: `https://user:hunter2hunter2@h.example/${text}`,
            fetchedAt: '2026-03-24T14:02:11.000Z',
            sha256: '0'.repeat(64),
          },
          { kind: 'intel', id: text, references: [text, 'MAL-2026-2144'] },
        ],
      }),
      makeFinding(component, {
        rule: 'weak-integrity',
        message: text,
        fix: { kind: 'command', text },
        evidence: [{ kind: 'file', file: text, line: 1 }],
      }),
      makeFinding(component, {
        rule: 'release-burst',
        message: text,
        level: 'record',
        evidence: [{ kind: 'git', repository: text, ref: text, commit: text }],
      }),
      makeFinding(component, {
        rule: 'x',
        message: text,
        exception: { reason: text, owner: text, expires: text },
      }),
      ...many.map((item) =>
        makeFinding(item, { rule: 'y', message: text, until: NOW + 1, fix: { kind: 'advice', text } }),
      ),
      ...many.map((item) => makeFinding(item, { rule: 'z', message: text, level: 'warn' })),
      makeUnknown(component, { rule: 'q', message: text }),
      makeUnknown(component, { rule: 'r', message: `${text}2`, level: 'block' }),
    ],
    registries: [
      { ecosystem: 'npm', bases: [text], origin: text, requests: 1, fromCache: 0, observations: [text] },
    ],
  });
}

const plainRule: DescribeRule = (id) => ({ title: id, why: 'why', fix: 'fix', incident: 'incident' });
const options = { describeRule: plainRule };

const lineSinks: readonly (readonly [string, (report: Report) => string])[] = [
  ['terminal', (report) => renderTerminal(report, { color: false, width: 100, ...options })],
  ['terminal in colour', (report) => renderTerminal(report, { color: true, width: 60, ...options })],
  [
    'annotations',
    (report) =>
      renderAnnotations(report, options)
        .flatMap(({ title, message }) => [title, message])
        .join('\n'),
  ],
  ['outputs', (report) => Object.values(stepOutputs(report)).join('\n')],
];
const allSinks: typeof lineSinks = [
  ...lineSinks,
  ['summary', (report) => renderSummary(report, options)],
  ['sarif', (report) => renderSarif(report, { ...options, excepted: 'suppressed' })],
  ['json', renderJson],
];

describe.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text]))('hostile text %j', (_label, text) => {
  const report = hostileReport(text);
  it.each(lineSinks)('O01, O02, O07: stays inert in %s', (name, render) => {
    const out = render(report);
    const plain = stripVTControlCharacters(out);
    expect(plain.split('\n').filter((line) => line.trim().startsWith('::'))).toEqual([]);
    expect(out).not.toContain('##[');
    expect(plain).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    if (name !== 'terminal in colour') expect(out).not.toContain('\u001b');
  });
  it('O04-O06: stays inert in the summary', () => {
    const html = renderGithub(renderSummary(report, options));
    const allowed = new Set([
      'h3',
      'p',
      'strong',
      'em',
      'code',
      'pre',
      'span',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'br',
      'ul',
      'li',
      'details',
      'summary',
      'a',
    ]);
    expect([...tagsOf(html)].filter((tag) => !allowed.has(tag))).toEqual([]);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(links)).toEqual(new Set(['https://osv.dev/vulnerability/MAL-2026-2144']));
    expect([...html.matchAll(/<details>/g)].length).toBe([...html.matchAll(/<\/details>/g)].length);
    expect(html).not.toMatch(/<details open/);
    const outsideCode = html.replace(/<(code|pre)[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
    expect(outsideCode).not.toMatch(/@[a-z]|[^&]#\d|\bGH-\d|:\/\/|\bwww\./i);
  });
  it('O10: is valid Unicode and valid JSON in SARIF and JSON', () => {
    for (const out of [renderJson(report), renderSarif(report, options)]) {
      expect(out).not.toMatch(/\p{Cs}/u);
      JSON.parse(out, (_key, value: unknown) => {
        if (typeof value === 'string') expect(/\p{Cs}/u.test(value)).toBe(false);
        return value;
      });
    }
  });
});

describe('O12: secrets', () => {
  it.each(allSinks)('never reach %s', (_name, render) => {
    for (const text of [
      `https://u:hunter2hunter2@h.example/a?token=${TOKEN}`,
      `echoed ${TOKEN}`,
      `a\u200b${TOKEN}`,
    ]) {
      const out = render(hostileReport(text));
      for (const secret of SECRETS) expect(out).not.toContain(secret);
    }
  });
});

describe('O08: sizes', () => {
  const packages = Array.from({ length: 30_000 }, (_, index) =>
    makeComponent({
      name: `p${index}`,
      version: '1.0.0',
      locations: [{ file: 'package-lock.json', line: index + 1 }],
    }),
  );
  const report = makeReport({
    inventory: makeInventory(packages),
    findings: packages.flatMap((component, index) => [
      makeFinding(component, { rule: `rule-${index % 400}`, message: `${'$|`@x #1 '.repeat(60)}${index}` }),
      makeUnknown(component, { rule: 'u', message: `cause ${index % 5_000}` }),
    ]),
  });
  it('the summary stays under 1 MiB, keeps verdict and footer, and says what is left out', () => {
    const out = renderSummary(report, options);
    expect(Buffer.byteLength(out)).toBeLessThan(1_048_576);
    expect(out.startsWith('### ⛔ Blocked: all 30,000 dependencies break the policy, 30,000 checks')).toBe(
      true,
    );
    expect(out.trimEnd().split('\n').at(-1)).toContain('Countersign');
    expect(renderSummary(report, options)).toBe(out);
    const html = renderGithub(out);
    expect([...html.matchAll(/<details>/g)].length).toBe([...html.matchAll(/<\/details>/g)].length);
  });
  it('a smaller limit is held at every size, deterministically', () => {
    for (const maxBytes of [1_000, 5_000, 20_000, 65_536]) {
      const out = renderSummary(report, { ...options, maxBytes });
      expect(Buffer.byteLength(out)).toBeLessThanOrEqual(maxBytes);
      expect(out).toMatch(/^### ⛔ Blocked/);
      expect(out).toMatch(/did not fit here/);
      const html = renderGithub(out);
      expect([...html.matchAll(/<details>/g)].length).toBe([...html.matchAll(/<\/details>/g)].length);
    }
  });
  it('annotations are at most ten of a type and fifty in all, and count the rest', () => {
    const annotations = renderAnnotations(report, options);
    for (const level of ['error', 'warning', 'notice'] as const) {
      expect(annotations.filter((item) => item.level === level).length).toBeLessThanOrEqual(10);
    }
    expect(annotations.length).toBeLessThanOrEqual(50);
    expect(annotations.at(-1)).toMatchObject({ level: 'notice', title: '390 more errors' });
  });
  it('SARIF keeps the 5,000 most severe results, says so, and stays under 10 MB', () => {
    const text = renderSarif(report, options);
    const [run] = (
      JSON.parse(text) as { runs: { results: unknown[]; properties: Record<string, unknown> }[] }
    ).runs;
    expect(run?.results).toHaveLength(5_000);
    expect(run?.properties).toMatchObject({ omittedResults: 25_000, verdict: 'fail', exitCode: 1 });
    expect(text).toContain('25000 results were left out here');
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
  });
  it('the terminal stays readable', () => {
    expect(renderTerminal(report, { color: false, width: 100, ...options }).split('\n').length).toBeLessThan(
      700,
    );
  });
});
