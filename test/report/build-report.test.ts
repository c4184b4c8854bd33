import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Problem } from '../../src/domain/errors.ts';
import type { Finding } from '../../src/domain/verdict.ts';
import { renderJson } from '../../src/report/json.ts';
import {
  firstRunReport,
  greenReport,
  makeComponent,
  makeFile,
  makeFinding,
  makeInventory,
  makeReport,
  makeUnknown,
  NOW,
  redReport,
} from './sample-reports.ts';

const vite = makeComponent({ name: 'vite', version: '8.3.4' });
const block = makeFinding(vite, { rule: 'release-age', message: 'too young' });
const warn = makeFinding(vite, { rule: 'publisher-changed', message: 'other publisher', level: 'warn' });
const record = makeFinding(vite, { rule: 'release-burst', message: 'burst', level: 'record' });
const required = makeUnknown(vite, {
  rule: 'release-age',
  message: 'no answer',
  reason: 'unreachable',
  level: 'block',
});
const optional = makeUnknown(vite, { rule: 'publisher-changed', message: 'stripped' });
const broken: Problem = {
  code: 'bad-syntax',
  severity: 'broken',
  message: 'not JSON',
  location: { file: 'a.lock', line: 3 },
};
const unsupported: Problem = { code: 'unsupported-version', severity: 'unsupported', message: 'version 99' };
const exception = { reason: 'vendored', owner: 'ana', expires: '2026-12-31' };
const audit = { source: 'defaults', mode: 'audit', failOn: 'block' } as const;

describe('verdict and exit code', () => {
  it.each([
    ['nothing wrong', {}, 'pass', 0],
    ['a block finding', { findings: [block] }, 'fail', 1],
    ['a warning', { findings: [warn] }, 'pass', 0],
    [
      'a warning with fail-on warn',
      { findings: [warn], policy: { source: 'p', mode: 'enforce', failOn: 'warn' } },
      'fail',
      1,
    ],
    [
      'a record with fail-on warn',
      { findings: [record], policy: { source: 'p', mode: 'enforce', failOn: 'warn' } },
      'pass',
      0,
    ],
    ['an excepted block finding', { findings: [{ ...block, exception }] }, 'pass', 0],
    ['required evidence unknown', { findings: [required] }, 'unknown', 3],
    ['required evidence unknown but excepted', { findings: [{ ...required, exception }] }, 'pass', 0],
    ['optional evidence unknown', { findings: [optional] }, 'pass', 0],
    ['broken input', { problems: [broken] }, 'unknown', 2],
    ['unsupported input', { problems: [unsupported] }, 'unknown', 3],
    ['broken input and a block finding', { problems: [broken], findings: [block] }, 'fail', 1],
    ['broken input and required unknown', { problems: [broken], findings: [required] }, 'unknown', 2],
    ['audit: a block finding', { findings: [block], policy: audit }, 'fail', 0],
    ['audit: required unknown', { findings: [required], policy: audit }, 'unknown', 0],
    ['audit: unsupported input', { problems: [unsupported], policy: audit }, 'unknown', 0],
    ['audit: broken input', { problems: [broken], policy: audit }, 'unknown', 2],
    [
      'audit: broken input and a block finding',
      { problems: [broken], findings: [block], policy: audit },
      'fail',
      2,
    ],
    ['P12: nothing recognised', { inventory: makeInventory([]) }, 'unknown', 3],
    ['nothing recognised, as expected', { inventory: makeInventory([]), allowEmpty: true }, 'pass', 0],
    [
      'P13: a file of unknown version without a problem',
      { inventory: makeInventory([vite], { files: [makeFile('x', { status: 'unsupported' })] }) },
      'unknown',
      3,
    ],
    [
      'a file left out by the policy beside one that was read',
      {
        inventory: makeInventory([vite], {
          files: [makeFile('package-lock.json'), makeFile('x', { status: 'unsupported' })],
        }),
      },
      'pass',
      0,
    ],
    [
      'every file left out by the policy, though an empty directory would be accepted',
      {
        inventory: makeInventory([], { files: [makeFile('x', { status: 'unsupported' })] }),
        allowEmpty: true,
      },
      'unknown',
      3,
    ],
    [
      'a broken file without a problem',
      { inventory: makeInventory([vite], { files: [makeFile('x', { status: 'broken' })] }) },
      'unknown',
      2,
    ],
    ['components, but no check was made on any', { passed: [] }, 'unknown', 3],
    [
      'files without components',
      { inventory: makeInventory([], { files: [makeFile('go.sum', { components: 0 })] }), passed: [] },
      'pass',
      0,
    ],
    ['no changes', { changes: [], passed: [] }, 'pass', 0],
  ] as const)('%s', (_name, part, verdict, exitCode) => {
    const report = makeReport({ inventory: makeInventory([vite]), ...part });
    expect({ verdict: report.verdict, exitCode: report.exitCode }).toEqual({ verdict, exitCode });
  });

  it('P14: adding a finding or a problem never betters the exit code', () => {
    const pool: Finding[] = [block, warn, record, required, optional];
    const severity = [0, 3, 2, 1];
    fc.assert(
      fc.property(
        fc.subarray(pool),
        fc.constantFrom(...pool),
        fc.subarray([broken, unsupported]),
        (findings, extra, problems) => {
          const before = makeReport({ findings, problems }).exitCode;
          const after = makeReport({ findings: [...findings, extra], problems }).exitCode;
          expect(severity.indexOf(after)).toBeGreaterThanOrEqual(severity.indexOf(before));
        },
      ),
    );
  });
});

describe('counts', () => {
  it('count every finding once', () => {
    const { counts } = makeReport({
      findings: [block, warn, record, required, optional, { ...block, exception }],
    });
    expect(counts).toEqual({
      components: 1,
      files: 1,
      judged: 1,
      blocked: 1,
      warned: 1,
      recorded: 1,
      excepted: 1,
      unknown: 2,
      unknownRequired: 1,
      passed: 1,
    });
  });
  it('count as files only those that were read', () => {
    const inventory = makeInventory([vite], {
      files: [makeFile('a'), makeFile('b', { status: 'unsupported' })],
    });
    expect(makeReport({ inventory }).counts.files).toBe(1);
  });
  it('sum what passed over the kinds of subjects', () => {
    expect(
      makeReport({
        passed: [
          new Map([
            ['b', 2],
            ['a', 1],
          ]),
          new Map([['b', 3]]),
        ],
      }).passed,
    ).toEqual({ a: 1, b: 5 });
  });
});

describe('findings', () => {
  it('S02: stand in the same order whatever the order of the input', () => {
    const report = redReport();
    const all = [...redReport().findings];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (findings) => {
        expect(redReport({ findings }).findings).toEqual(redReport({ findings: all }).findings);
      }),
    );
    expect(report.findings.map(({ rule }) => rule)).toEqual([
      'known-malicious',
      'version-vanished',
      'release-age',
      'publisher-changed',
    ]);
  });
  it('S02: the whole report is byte-identical for shuffled findings', () => {
    const unknowns = greenReport();
    const components = ['a', 'b', 'c'].map((name) => makeComponent({ name, version: '1.0.0' }));
    const findings = components.flatMap((component) => [
      makeUnknown(component, { rule: 'x', message: 'stripped' }),
      makeFinding(component, { rule: 'y', message: 'm' }),
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
        const inventory = makeInventory(components);
        expect(renderJson(makeReport({ inventory, findings: shuffled }))).toBe(
          renderJson(makeReport({ inventory, findings })),
        );
      }),
    );
    expect(unknowns.unknowns).toHaveLength(1);
  });
  it('put what changed before what did not, and excepted ones last', () => {
    const old = makeComponent({ name: 'aaa', version: '1.0.0' });
    const { findings } = makeReport({
      inventory: makeInventory([vite, old]),
      changes: [{ kind: 'added', to: vite, size: 'unknown' }],
      findings: [
        makeFinding(old, { rule: 'known-malicious', message: 'bad', exception }),
        makeFinding(old, { rule: 'weak-integrity', message: 'sha1' }),
        block,
        warn,
      ],
    });
    expect(
      findings.map(({ subject, level, exception: covered }) => [subject.name, level, covered !== undefined]),
    ).toEqual([
      ['vite', 'block', false],
      ['aaa', 'block', false],
      ['vite', 'warn', false],
      ['aaa', 'block', true],
    ]);
  });
});

describe('unknowns', () => {
  it('I06: fold hundreds of equal ones across rules into one with true counts', () => {
    const { unknowns } = firstRunReport();
    expect(unknowns).toHaveLength(1);
    expect(unknowns[0]).toMatchObject({
      rules: ['install-hook-added', 'maintainer-added', 'publisher-changed'],
      reason: 'offline',
      level: 'warn',
      ecosystem: 'npm',
      checks: 1_152,
      subjects: 384,
    });
    expect(unknowns[0]?.examples).toHaveLength(10);
  });
  it('keep apart what has another consequence, and merge ecosystems of one cause', () => {
    const rust = makeComponent({
      name: 'serde',
      version: '1.0.0',
      ecosystem: 'cargo',
      lockfile: 'Cargo.lock',
    });
    const { unknowns } = makeReport({
      findings: [
        makeUnknown(vite, { rule: 'a', message: 'offline', reason: 'offline' }),
        makeUnknown(rust, { rule: 'a', message: 'offline', reason: 'offline' }),
        makeUnknown(vite, { rule: 'b', message: 'offline', reason: 'offline', level: 'block' }),
      ],
    });
    expect(unknowns.map(({ checks, level, ecosystem }) => [checks, level, ecosystem])).toEqual([
      [2, 'warn', undefined],
      [1, 'block', 'npm'],
    ]);
  });
});

describe('changes', () => {
  it('tell the worst outcome of each', () => {
    const verdicts = redReport().changes.map(({ name, verdict }) => [name, verdict]);
    expect(verdicts).toEqual([
      ['litellm', 'fail'],
      ['httpx', 'unknown'],
      ['agent-kit', 'pass'],
    ]);
  });
  it('tell age, publisher and provenance only where they are known', () => {
    const evidence = { kind: 'file', file: 'x' } as const;
    const report = makeReport({
      inventory: makeInventory([vite]),
      changes: [
        { kind: 'added', to: vite, size: 'unknown' },
        { kind: 'removed', from: makeComponent({ name: 'left', version: '1.0.0' }), size: 'unknown' },
      ],
      factsOf: () => ({
        publishedAt: { known: true, value: NOW - 1.99 * 86_400_000, evidence },
        publisher: {
          known: true,
          evidence,
          value: {
            current: { name: 'b' },
            previous: { version: '1', value: { name: 'a' } },
            seenBefore: false,
          },
        },
        attestations: { known: false, reason: 'stripped-by-mirror', detail: 'stripped' },
      }),
    });
    expect(report.changes[0]).toMatchObject({ ageDays: 1.9, publisher: 'new' });
    expect(report.changes[0]).not.toHaveProperty('provenance');
    expect(report.changes[1]).toMatchObject({ kind: 'removed', from: '1.0.0', verdict: 'pass' });
    expect(report.changes[1]).not.toHaveProperty('ageDays');
  });
});

describe('paths', () => {
  it('name the shortest way in', () => {
    expect(redReport().paths).toEqual([
      {
        purl: 'pkg:pypi/litellm@1.82.8',
        lockfile: 'requirements.txt',
        project: 'acme-app',
        chain: ['agent-kit@2.0.1', 'litellm@1.82.8'],
      },
    ]);
  });
  it('survive cycles and packages that nothing asks for', () => {
    const a = makeComponent({
      name: 'a',
      version: '1',
      dependsOn: [makeComponent({ name: 'b', version: '1' }).purl],
    });
    const b = makeComponent({ name: 'b', version: '1', dependsOn: [a.purl] });
    const report = makeReport({
      inventory: makeInventory([a, b]),
      findings: [makeFinding(b, { rule: 'x', message: 'm' })],
    });
    expect(report.paths).toEqual([]);
  });
  it('are at most fifty, also in a chain of 20,000', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      makeComponent({ name: `p${index}`, version: '1' }),
    );
    const linked = chain.map((component, index) => {
      const next = chain[index + 1];
      return { ...component, dependsOn: next === undefined ? [] : [next.purl] };
    });
    const first = linked[0];
    const start = performance.now();
    const { paths } = makeReport({
      inventory: makeInventory(linked, {
        projects: [
          {
            dir: '.',
            file: 'package-lock.json',
            ecosystem: 'npm',
            dependsOn: first === undefined ? [] : [first.purl],
          },
        ],
      }),
      findings: linked.slice(-200).map((component) => makeFinding(component, { rule: 'x', message: 'm' })),
    });
    expect(paths).toHaveLength(50);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

it('a problem reported by inventory and caller is one', () => {
  const { problems } = makeReport({
    inventory: makeInventory([vite], { problems: [broken] }),
    problems: [unsupported, broken],
  });
  expect(problems).toEqual([broken, unsupported]);
});
