import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { renderJson } from '../../src/report/json.ts';
import { renderReportSchema, reportSchema } from '../../src/report/report-schema.ts';
import {
  firstRunReport,
  greenReport,
  holdReport,
  makeInventory,
  makeReport,
  redReport,
} from './sample-reports.ts';

/** The schema with every object closed, so that a field it does not know is an error. */
function close(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(close);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)]));
  return copy['type'] === 'object' && 'properties' in copy ? { additionalProperties: false, ...copy } : copy;
}

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
const { $id: _id, ...open } = reportSchema;
const validate = ajv.compile(close(open) as object);

const full = makeReport({
  findings: redReport().findings.map((finding, index) =>
    index === 0 ? { ...finding, exception: { reason: 'r', owner: 'o', expires: '2026-12-31' } } : finding,
  ),
  problems: [
    { code: 'bad-syntax', severity: 'broken', message: 'm', location: { file: 'a', line: 1 }, hint: 'h' },
  ],
  head: 'a'.repeat(40),
  base: 'b'.repeat(40),
  registries: [
    {
      ecosystem: 'npm',
      bases: ['https://registry.example'],
      origin: 'npm config',
      requests: 3,
      fromCache: 1,
      observations: [],
    },
  ],
});

describe('renderJson', () => {
  it.each([
    ['red', redReport()],
    ['green', greenReport()],
    ['hold', holdReport()],
    ['first run', firstRunReport()],
    ['full', full],
    ['empty', makeReport({ inventory: makeInventory([]) })],
  ])('follows the published schema: %s', (_name, report) => {
    const text = renderJson(report);
    expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([]);
    expect(JSON.parse(text)).toEqual(report);
    expect(text.endsWith('}\n')).toBe(true);
  });
  it.each(['verdict', 'exitCode', 'counts', 'findings'])('the schema test can fail: without %s', (key) => {
    const { [key]: _gone, ...rest } = JSON.parse(renderJson(redReport())) as Record<string, unknown>;
    expect(validate(rest)).toBe(false);
    expect(validate({ ...rest, [key]: 'nonsense' })).toBe(false);
  });
  it('S02: gives the same bytes for the same report', () => {
    expect(renderJson(redReport())).toBe(renderJson(redReport()));
  });
});

it('schema/report.schema.json is the code’s own', () => {
  const path = new URL('../../schema/report.schema.json', import.meta.url);
  expect(readFileSync(path, 'utf8')).toBe(renderReportSchema());
});
