import type { Change } from '../../src/domain/change.ts';
import type { Component, FileReport } from '../../src/domain/component.ts';
import { createFingerprint } from '../../src/domain/fingerprint.ts';
import type { Purl } from '../../src/domain/purl.ts';
import type { FactTable } from '../../src/domain/rule.ts';
import type { Finding } from '../../src/domain/verdict.ts';
import type { Inventory } from '../../src/inventory/format.ts';
import { buildReport, type ReportInput } from '../../src/report/build-report.ts';
import type { DescribeRule } from '../../src/report/describe-rule.ts';
import type { Report } from '../../src/report/model.ts';

/** Tuesday 2026-03-24 14:02:11 UTC. */
export const NOW = Date.parse('2026-03-24T14:02:11Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function makeComponent(
  part: Partial<Component> & { readonly name: string; readonly version: string },
): Component {
  const ecosystem = part.ecosystem ?? 'npm';
  return {
    purl: `pkg:${ecosystem}/${part.name.replace('@', '%40')}@${part.version}` as Purl,
    ecosystem,
    scope: 'runtime',
    direct: true,
    integrity: [],
    source: { kind: 'registry' },
    lockfile: 'package-lock.json',
    locations: [{ file: part.lockfile ?? 'package-lock.json', line: 14 }],
    dependsOn: [],
    format: 'npm-lock',
    ...part,
  };
}

export function makeFinding(
  component: Component,
  part: Partial<Finding> & { readonly rule: string; readonly message: string },
): Finding {
  return {
    subject: {
      kind: 'component',
      id: component.purl,
      name: component.name,
      version: component.version,
      ecosystem: component.ecosystem,
      scope: component.scope,
      direct: component.direct,
      lockfile: component.lockfile,
    },
    verdict: 'fail',
    level: 'block',
    evidence: [],
    ...(component.locations[0] === undefined ? {} : { location: component.locations[0] }),
    fingerprint: createFingerprint([
      part.rule,
      part.variant ?? '',
      'component',
      component.purl,
      component.lockfile,
    ]),
    ...part,
  };
}

export function makeUnknown(
  component: Component,
  part: Partial<Finding> & { readonly rule: string; readonly message: string },
): Finding {
  return makeFinding(component, { verdict: 'unknown', level: 'warn', reason: 'stripped-by-mirror', ...part });
}

export function makeFile(path: string, part: Partial<FileReport> = {}): FileReport {
  return { path, format: 'npm-lock', role: 'lock', status: 'read', components: 1, ...part };
}

export function makeInventory(components: readonly Component[], part: Partial<Inventory> = {}): Inventory {
  const paths = [...new Set(components.map(({ lockfile }) => lockfile))].sort();
  return {
    files: paths.map((path) =>
      makeFile(path, { components: components.filter(({ lockfile }) => lockfile === path).length }),
    ),
    components,
    projects: [],
    declarations: [],
    problems: [],
    ...part,
  };
}

export function makeReport(part: Partial<ReportInput> = {}): Report {
  const inventory = part.inventory ?? makeInventory([makeComponent({ name: 'vite', version: '8.3.4' })]);
  return buildReport({
    toolVersion: '0.1.0',
    asOf: NOW,
    offline: false,
    policy: { source: 'defaults', mode: 'enforce', failOn: 'block' },
    inventory,
    findings: [],
    passed: [new Map([['known-malicious', inventory.components.length]])],
    judged:
      part.changes === undefined
        ? inventory.components.length
        : part.changes.filter(({ to }) => to !== undefined).length,
    problems: [],
    registries: [],
    factsOf: () => undefined,
    allowEmpty: false,
    ...part,
  });
}

const http = { kind: 'http', fetchedAt: '2026-03-24T14:02:11.000Z', sha256: '71e3'.repeat(16) } as const;

/** A pull request that brings in a listed malicious release, over a small Python project. */
export function redReport(part: Partial<ReportInput> = {}): Report {
  const python = { ecosystem: 'pypi', lockfile: 'requirements.txt', format: 'requirements' } as const;
  const before = makeComponent({ name: 'litellm', version: '1.82.6', ...python });
  const after = makeComponent({ name: 'litellm', version: '1.82.8', direct: false, ...python });
  const parent = makeComponent({ name: 'agent-kit', version: '2.0.1', ...python, dependsOn: [after.purl] });
  const httpx = makeComponent({ name: 'httpx', version: '0.28.1', ...python });
  const changes: Change[] = [
    { kind: 'upgraded', from: before, to: after, size: 'patch' },
    { kind: 'added', to: parent, size: 'unknown' },
    {
      kind: 'upgraded',
      from: makeComponent({ name: 'httpx', version: '0.28.0', ...python }),
      to: httpx,
      size: 'patch',
    },
  ];
  return makeReport({
    inventory: makeInventory([after, parent, httpx], {
      projects: [
        {
          dir: '.',
          file: 'requirements.txt',
          ecosystem: 'pypi',
          name: 'acme-app',
          dependsOn: [parent.purl, httpx.purl],
        },
      ],
    }),
    changes,
    findings: [
      makeFinding(after, {
        rule: 'version-vanished',
        variant: 'version-absent',
        message: 'the registry no longer has this version, but has 1.82.6 and 1,204 others',
        evidence: [{ ...http, url: 'https://registry.example/simple/litellm/' }],
        fix: { kind: 'advice', text: 'Use 1.82.6.' },
      }),
      makeFinding(after, {
        rule: 'known-malicious',
        message: 'a listed compromised release: steals credentials at every Python start',
        evidence: [{ kind: 'intel', id: 'litellm-2026-03', references: ['MAL-2026-2144'] }],
        fix: {
          kind: 'edit',
          file: 'requirements.txt',
          line: 14,
          before: 'litellm==1.82.8',
          after: 'litellm==1.82.6',
        },
      }),
      makeFinding(after, {
        rule: 'release-age',
        message: 'published 3 hours ago; the policy asks for 3 days for a patch release',
        until: NOW + 2.9 * DAY,
        fix: { kind: 'advice', text: 'Wait until 2026-03-27 11:38 UTC, and stay on 1.82.6 meanwhile.' },
      }),
      makeFinding(after, {
        rule: 'publisher-changed',
        level: 'warn',
        message: 'published by another account than the 40 releases before it',
        evidence: [{ ...http, url: 'https://registry.example/pypi/litellm/json' }],
      }),
      makeUnknown(httpx, {
        rule: 'ownership-changed',
        reason: 'not-published',
        message: 'the registry does not say who owns a project',
      }),
    ],
    policy: { source: 'org/.github@4f1c2d9', mode: 'enforce', failOn: 'block' },
    ...part,
  });
}

/** Five updates with nothing wrong, on a mirror that strips publishers and signatures. */
export function greenReport(part: Partial<ReportInput> = {}): Report {
  const names = ['vite', 'zod', '@types/node', 'undici', 'semver'];
  const after = names.map((name, index) => makeComponent({ name, version: `8.3.${index + 1}` }));
  const facts: FactTable = {
    publishedAt: {
      known: true,
      value: NOW - 21.44 * DAY,
      evidence: { ...http, url: 'https://registry.example/vite' },
    },
  };
  return makeReport({
    inventory: makeInventory(after),
    changes: after.map((to, index) => ({
      kind: 'upgraded',
      from: makeComponent({ name: to.name, version: `8.3.${index}` }),
      to,
      size: 'patch',
    })),
    findings: after.flatMap((component) =>
      ['publisher-changed', 'maintainer-added'].map((rule) =>
        makeUnknown(component, {
          rule,
          message: 'the registry in use does not pass on who published a release',
        }),
      ),
    ),
    factsOf: () => facts,
    ...part,
  });
}

/** One update that is only too young. */
export function holdReport(part: Partial<ReportInput> = {}): Report {
  const to = makeComponent({ name: 'axios', version: '1.14.1' });
  return makeReport({
    inventory: makeInventory([to]),
    changes: [
      { kind: 'upgraded', from: makeComponent({ name: 'axios', version: '1.14.0' }), to, size: 'patch' },
    ],
    findings: [
      makeFinding(to, {
        rule: 'release-age',
        message: 'published 41 minutes ago; the policy asks for 3 days for a patch release',
        until: Date.parse('2026-03-27T13:21:30Z'),
        fix: { kind: 'advice', text: 'Wait until 2026-03-27 13:22 UTC, and stay on 1.14.0 meanwhile.' },
        evidence: [{ ...http, url: 'https://registry.example/axios' }],
      }),
    ],
    ...part,
  });
}

/** The first run over a real repository: hundreds of equal findings and unknowns. */
export function firstRunReport(part: Partial<ReportInput> = {}): Report {
  const packages = Array.from({ length: 384 }, (_, index) =>
    makeComponent({
      name: `pkg-${index}`,
      version: '1.0.0',
      locations: [{ file: 'package-lock.json', line: index + 7 }],
    }),
  );
  const actions = Array.from({ length: 60 }, (_, index) =>
    makeComponent({
      name: `acme/action-${index}`,
      version: 'v1',
      ecosystem: 'github',
      scope: 'build',
      lockfile: '.github/workflows/ci.yml',
      locations: [{ file: '.github/workflows/ci.yml', line: index + 3 }],
    }),
  );
  return makeReport({
    inventory: makeInventory([...packages, ...actions]),
    findings: [
      ...packages.map((component) =>
        makeFinding(component, { rule: 'missing-integrity', message: 'the lockfile states no digest' }),
      ),
      ...actions.map((component) =>
        makeFinding(component, {
          rule: 'unpinned-action',
          level: 'warn',
          message: 'named by the movable tag v1',
          fix: { kind: 'advice', text: 'Name it by its full commit.' },
        }),
      ),
      ...packages.flatMap((component) =>
        ['publisher-changed', 'maintainer-added', 'install-hook-added'].map((rule) =>
          makeUnknown(component, { rule, reason: 'offline', message: 'the run was offline' }),
        ),
      ),
    ],
    ...part,
  });
}

export const describeRule: DescribeRule = (id) => ({
  title: `Rule ${id}`,
  why: 'Most hijacked releases are found and removed within hours. Who waits a few days never installs them.',
  fix: 'Generate the lockfile again with a current package manager.',
  incident: 'litellm 1.82.8 was published on 2026-03-24 at 10:52 UTC.',
  what: 'Looks at the lockfile.',
  references: ['https://example.org/page'],
  defaultLevel: 'block',
  group: 'registry',
});
