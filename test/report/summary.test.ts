import { describe, expect, it } from 'vitest';

import { renderSummary } from '../../src/report/summary.ts';
import { renderGithub, textOf } from './render-github.ts';
import {
  describeRule,
  firstRunReport,
  greenReport,
  holdReport,
  makeComponent,
  makeFile,
  makeFinding,
  makeInventory,
  makeReport,
  redReport,
} from './sample-reports.ts';

const options = { describeRule, links: { report: 'https://github.com/acme/app/actions/runs/1/artifacts/2' } };
const samples = [
  ['red', redReport()],
  ['green', greenReport()],
  ['hold', holdReport()],
  ['first-run', firstRunReport()],
] as const;

describe('renderSummary', () => {
  it.each(samples)('%s is what the reader is meant to see', async (name, report) => {
    await expect(renderSummary(report, options)).toMatchFileSnapshot(`./fixtures/summary-${name}.md`);
  });
  it.each(samples)('%s shows verdict and first fold on one screen', (_name, report) => {
    const html = renderGithub(renderSummary(report, options));
    const beforeFold = html.slice(0, html.indexOf('<details>'));
    const lines = [...beforeFold.matchAll(/<(?:h3|p|li|tr)>/g)].length;
    expect(lines).toBeLessThan(20);
    expect(html.indexOf('<h3>')).toBe(0);
  });
  it('leads each package with name, versions, place, evidence and what to do', () => {
    const text = textOf(renderGithub(renderSummary(redReport(), options)));
    expect(text).toContain(
      'litellm 1.82.6 → 1.82.8 (PyPI, runtime, needed by agent-kit@2.0.1, via requirements.txt:14)',
    );
    expect(text).toContain(
      'https://registry.example/simple/litellm/ read 2026-03-24 14:02:11Z, sha256 71e371e3…',
    );
    expect(text).toContain('incident litellm-2026-03, MAL-2026-2144');
    expect(text).toContain('write litellm==1.82.6 in requirements.txt:14 instead of litellm==1.82.8');
    expect(text).toContain(
      '--- a/requirements.txt\n+++ b/requirements.txt\n@@ -14,1 +14,1 @@\n-litellm==1.82.8\n+litellm==1.82.6',
    );
    expect(text).toContain('2 others: nothing stops them');
  });
  it('never advises to wait for a malicious release', () => {
    expect(renderSummary(redReport(), options)).not.toContain('Wait until');
    expect(renderSummary(holdReport(), options)).toContain('and stay on 1.14.0 meanwhile');
  });
  it('names what was not read, with place, code and hint', () => {
    const report = makeReport({
      inventory: makeInventory([makeComponent({ name: 'a', version: '1' })], {
        files: [
          makeFile('package-lock.json'),
          makeFile('odd.lock', { status: 'unsupported', reason: 'version 99' }),
        ],
        problems: [
          {
            code: 'merge-conflict',
            severity: 'broken',
            message: 'has merge markers',
            location: { file: 'yarn.lock', line: 9 },
            hint: 'Resolve them.',
          },
        ],
      }),
    });
    const text = textOf(renderGithub(renderSummary(report, options)));
    expect(text).toContain('⚠ Could not read 1 input');
    expect(text).toContain('yarn.lock:9: has merge markers (merge-conflict). Resolve them.');
    expect(text).toContain('odd.lock: version 99');
  });
  it('lists exceptions with reason, owner and end', () => {
    const component = makeComponent({ name: 'a', version: '1' });
    const exception = { reason: 'vendored', owner: 'ana', expires: '2026-12-31' };
    const text = textOf(
      renderGithub(
        renderSummary(
          makeReport({ findings: [makeFinding(component, { rule: 'x', message: 'm', exception })] }),
          options,
        ),
      ),
    );
    expect(text).toContain('Accepted by exception: 1');
    expect(text.replace(/\s+/g, ' ')).toContain('x a 1 vendored ana 2026-12-31');
  });
  it('says audit mode in the first and the last line', () => {
    const lines = renderSummary(
      redReport({ policy: { source: 'p', mode: 'audit', failOn: 'block' } }),
      options,
    )
      .trim()
      .split('\n');
    expect(lines[0]).toContain('Audit mode, nothing is stopped');
    expect(lines.at(-1)).toContain('audit mode: nothing is stopped');
  });
  it('links only to https addresses without user information', () => {
    const report = greenReport();
    for (const address of [
      'javascript:alert(1)',
      'http://x.example/',
      'https://u:p@x.example/',
      'nonsense',
    ]) {
      expect(renderSummary(report, { describeRule, links: { report: address } })).not.toContain('[report]');
    }
    expect(renderSummary(report, options)).toContain(
      '[report](<https://github.com/acme/app/actions/runs/1/artifacts/2>)',
    );
  });
});
