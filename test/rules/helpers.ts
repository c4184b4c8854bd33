import type { Change } from '../../src/domain/change.ts';
import type { Component, HashAlgorithm, Integrity } from '../../src/domain/component.ts';
import { judge } from '../../src/domain/engine.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import { known } from '../../src/domain/fact.ts';
import type { FactTypes, SubjectKind, Subjects } from '../../src/domain/facts.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { makePurl } from '../../src/domain/purl.ts';
import type { AnyRule, FactTable } from '../../src/domain/rule.ts';
import type { Finding } from '../../src/domain/verdict.ts';
import { defaultPolicy } from '../../src/rules/default-policy.ts';

export const NOW = Date.parse('2026-03-24T12:00:00Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const EVIDENCE: Evidence = {
  kind: 'http',
  url: 'https://registry.example/x',
  fetchedAt: '2026-03-24T12:00:00.000Z',
  sha256: 'aa',
};

/** A component with harmless values for everything that a test does not care about. */
export function component(over: Partial<Component> = {}): Component {
  const ecosystem = over.ecosystem ?? 'npm';
  const name = over.name ?? 'left-pad';
  const version = over.version ?? '1.3.0';
  const slash = name.lastIndexOf('/');
  const made = makePurl({
    type: ecosystem,
    name: name.slice(slash + 1),
    version,
    ...(slash > 0 ? { namespace: name.slice(0, slash) } : {}),
  });
  if (!made.ok && over.purl === undefined) throw new Error(made.error);
  return {
    purl: made.ok ? made.value : (over.purl as Component['purl']),
    ecosystem,
    name,
    version,
    scope: 'runtime',
    direct: true,
    integrity: [],
    source: { kind: 'registry' },
    lockfile: 'package-lock.json',
    locations: [{ file: 'package-lock.json', line: 7 }],
    dependsOn: [],
    format: 'npm-lock',
    ...over,
  };
}

export function change(over: Partial<Change> = {}): Change {
  return { kind: 'upgraded', size: 'patch', ...over };
}

/** A digest of the right length for its algorithm, told apart by its seed. */
export function digest(algorithm: HashAlgorithm, seed: string, file?: string): Integrity {
  const length =
    { md5: 32, sha1: 40, sha224: 56, sha256: 64, sha384: 96, sha512: 128 }[algorithm as 'md5'] ?? 64;
  const hex = Buffer.from(seed).toString('hex').padEnd(length, '0').slice(0, length);
  return {
    algorithm,
    digest: hex,
    raw: `${algorithm}-${Buffer.from(hex, 'hex').toString('base64')}`,
    ...(file === undefined ? {} : { file }),
  };
}

export function facts(values: Partial<FactTypes>): FactTable {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, known(value, EVIDENCE)]),
  ) as FactTable;
}

export function policy(over: Partial<Policy> = {}): Policy {
  return { ...defaultPolicy, ...over };
}

/** What the engine makes of one rule and one subject: the finding, `pass`, or `not applied`. */
export function run(
  rule: AnyRule,
  subject: Subjects[SubjectKind],
  options: { readonly facts?: FactTable; readonly policy?: Policy; readonly now?: number } = {},
): Finding | 'pass' | 'not applied' {
  const judged = judge(rule.subject, [subject], {
    rules: [rule],
    settings: { policy: options.policy ?? defaultPolicy, now: options.now ?? NOW },
    factsOf: () => options.facts ?? {},
  });
  return judged.findings[0] ?? (judged.passed.has(rule.meta.id) ? 'pass' : 'not applied');
}

/** `verdict level variant` of a finding, for short expectations. */
export function brief(outcome: Finding | 'pass' | 'not applied'): string {
  if (typeof outcome === 'string') return outcome;
  const { verdict, level, variant, reason } = outcome;
  return [verdict, level, variant ?? reason].filter((part) => part !== undefined).join(' ');
}
