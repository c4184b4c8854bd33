import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { renderSarif } from '../../src/report/sarif.ts';
import {
  describeRule,
  firstRunReport,
  greenReport,
  holdReport,
  makeComponent,
  makeFinding,
  makeReport,
  redReport,
} from './sample-reports.ts';

interface Location {
  physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  kind: string;
  message: { text: string };
  locations: Location[];
  partialFingerprints: Record<string, string>;
  suppressions?: { status: string; justification: string }[];
}
interface Run {
  tool: {
    driver: { rules: { id: string; properties: Record<string, unknown>; help: { markdown: string } }[] };
  };
  results: Result[];
  invocations: {
    executionSuccessful: boolean;
    toolExecutionNotifications: { level: string; message: { text: string } }[];
  }[];
}

const { id: _id, $schema: _draft, ...body } = schema as Record<string, unknown>;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
(addFormats as unknown as (instance: Ajv) => void)(ajv);
const validate = ajv.compile(body);

function runOf(text: string): Run {
  const [run] = (JSON.parse(text) as { runs: Run[] }).runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

const vite = makeComponent({ name: 'vite', version: '8.3.4' });
const excepted = makeReport({
  findings: [
    makeFinding(vite, {
      rule: 'weak-integrity',
      message: 'SHA-1',
      exception: { reason: 'vendored', owner: 'ana', expires: '2026-12-31' },
    }),
  ],
});
const broken = makeReport({
  problems: [
    {
      code: 'bad-syntax',
      severity: 'broken',
      message: 'not JSON',
      hint: 'mend it',
      location: { file: 'a b/ü#.lock', line: 3 },
    },
  ],
});

describe('renderSarif', () => {
  it.each([
    ['red', redReport()],
    ['green', greenReport()],
    ['hold', holdReport()],
    ['first run', firstRunReport()],
    ['excepted', excepted],
    ['broken', broken],
  ])('follows the SARIF 2.1.0 schema: %s', (_name, report) => {
    for (const choice of ['omitted', 'suppressed'] as const) {
      const log = JSON.parse(renderSarif(report, { describeRule, excepted: choice })) as unknown;
      expect(validate(log) ? [] : validate.errors).toEqual([]);
    }
  });
  it('the schema test can fail', () => {
    const log = JSON.parse(renderSarif(redReport(), { describeRule })) as {
      runs: { results: { level: string }[] }[];
    };
    const result = log.runs[0]?.results[0];
    if (result !== undefined) result.level = 'fatal';
    expect(validate(log)).toBe(false);
  });
  it('keeps what GitHub asks for: a place, a known rule, one fingerprint for each result, relative addresses', () => {
    const run = runOf(renderSarif(firstRunReport(), { describeRule }));
    const { rules } = run.tool.driver;
    expect(run.results).toHaveLength(444);
    const seen = new Set<string>();
    for (const result of run.results) {
      expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(result.locations).toHaveLength(1);
      const place = result.locations[0]?.physicalLocation;
      expect(place?.artifactLocation.uri).toMatch(/^[^/:][^:]*$/);
      expect(place?.region.startLine).toBeGreaterThan(0);
      seen.add(result.partialFingerprints['primaryLocationLineHash'] ?? '');
    }
    expect(seen.size).toBe(444);
    for (const rule of rules) {
      expect(Number(rule.properties['security-severity'])).toBeGreaterThan(0);
      expect(Number(rule.properties['security-severity'])).toBeLessThanOrEqual(10);
      expect((rule.properties['tags'] as string[]).length).toBeLessThanOrEqual(20);
    }
  });
  it('gives a finding without a place the file it is about', () => {
    const { location: _location, ...placeless } = makeFinding(vite, { rule: 'x', message: 'm' });
    const run = runOf(renderSarif(makeReport({ findings: [placeless] }), { describeRule }));
    expect(run.results[0]?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'package-lock.json' },
      region: { startLine: 1 },
    });
  });
  it('leaves excepted findings out, or marks them suppressed on request', () => {
    expect(runOf(renderSarif(excepted, { describeRule })).results).toEqual([]);
    const [result] = runOf(renderSarif(excepted, { describeRule, excepted: 'suppressed' })).results;
    expect(result?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'vendored (ana, until the end of 2026-12-31)' },
    ]);
  });
  it('tells unknowns and problems as notifications, not as alerts', () => {
    const green = runOf(renderSarif(greenReport(), { describeRule }));
    expect(green.results).toEqual([]);
    expect(green.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
    expect(green.invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain(
      '10 checks could not be made',
    );
    const run = runOf(renderSarif(broken, { describeRule }));
    expect(run.invocations[0]?.executionSuccessful).toBe(false);
    expect(JSON.stringify(run)).toContain('a%20b/%C3%BC%23.lock');
  });
  it('has no embedded links in messages', () => {
    const report = makeReport({
      findings: [makeFinding(vite, { rule: 'x', message: 'see [here](https://evil.test)' })],
    });
    expect(runOf(renderSarif(report, { describeRule })).results[0]?.message.text).toBe(
      'vite 8.3.4: see [here] (https://evil.test).',
    );
  });
});
