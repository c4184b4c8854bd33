import type { Location } from './component.ts';
import { createFingerprint } from './fingerprint.ts';
import { unknown, type Unknown } from './fact.ts';
import type { Evidence } from './evidence.ts';
import type { FactName, FactTypes, SubjectKind, Subjects } from './facts.ts';
import { unknownLevel, type AnyRule, type FactTable, type Settings } from './rule.ts';
import { describeSubject, locateSubject } from './subject.ts';
import type { Decision, Finding, Level, SubjectRef } from './verdict.ts';

export interface Judged {
  /** Failed and undecided, in the order of subjects and rules. */
  readonly findings: readonly Finding[];
  /** Rule id to the number of subjects that passed. */
  readonly passed: ReadonlyMap<string, number>;
}

/** Runs every rule of the kind over every subject. Pure: same input, same output. */
export function judge<K extends SubjectKind>(
  kind: K,
  subjects: readonly Subjects[K][],
  options: {
    readonly rules: readonly AnyRule[];
    readonly settings: Settings;
    readonly factsOf: (subject: Subjects[K]) => FactTable;
  },
): Judged {
  const { settings, factsOf } = options;
  const rules = options.rules.filter(
    (rule) => rule.subject === kind && effectiveLevel(rule, settings) !== 'off',
  );
  const findings: Finding[] = [];
  const passed = new Map<string, number>();
  for (const subject of subjects) {
    let facts: FactTable | undefined;
    let named: Named | undefined;
    for (const rule of rules) {
      if (!rule.applies(subject as never, settings)) continue;
      const proven = rule.provenAlone?.(subject as never, settings);
      if (proven === undefined) facts ??= factsOf(subject);
      const evidence: Evidence[] = [];
      const decision = proven ?? decide(rule, subject, { facts: facts ?? {}, settings, evidence });
      if (decision.verdict === 'pass') passed.set(rule.meta.id, (passed.get(rule.meta.id) ?? 0) + 1);
      else {
        named ??= { ref: describeSubject(kind, subject), location: locateSubject(kind, subject) };
        findings.push(toFinding(rule, named, { decision, evidence, settings }));
      }
    }
  }
  return { findings, passed };
}

/** The level policy gives a rule. */
export function effectiveLevel(rule: AnyRule, settings: Settings): Level {
  return settings.policy.rules.get(rule.meta.id)?.level ?? rule.meta.defaultLevel;
}

/** The facts that rules which are not off ask for. */
export function listNeeds(rules: readonly AnyRule[], settings: Settings): ReadonlySet<FactName> {
  const active = rules.filter((rule) => effectiveLevel(rule, settings) !== 'off');
  return new Set(active.flatMap(({ needs, helps }) => [...needs, ...(helps ?? [])]));
}

/** Adds what the decision rests on to `evidence`. */
function decide(
  rule: AnyRule,
  subject: unknown,
  context: { readonly facts: FactTable; readonly settings: Settings; readonly evidence: Evidence[] },
): Decision {
  const { facts, settings, evidence } = context;
  const values: Partial<Record<FactName, FactTypes[FactName]>> = {};
  for (const name of rule.needs) {
    const fact = facts[name];
    if (fact === undefined || !fact.known) {
      const { reason, detail }: Unknown =
        fact ?? unknown('unsupported', 'what decides this cannot be had for this kind of component');
      return { verdict: 'unknown', reason, detail };
    }
    values[name] = fact.value;
    evidence.push(fact.evidence);
  }
  for (const name of rule.helps ?? []) {
    const fact = facts[name];
    if (fact?.known !== true) continue;
    values[name] = fact.value;
    evidence.push(fact.evidence);
  }
  return rule.decide(subject as never, values as never, settings);
}

const STRENGTH: Readonly<Record<Level, number>> = { off: 0, record: 1, warn: 2, block: 3 };

/** How findings name their subject: the same for every rule, so made once. */
interface Named {
  readonly ref: SubjectRef;
  readonly location: Location | undefined;
  /** The second half of the fingerprints of what could not be decided about it. */
  mark?: string;
}

function toFinding(
  rule: AnyRule,
  named: Named,
  context: {
    readonly decision: Exclude<Decision, { verdict: 'pass' }>;
    readonly evidence: readonly Evidence[];
    readonly settings: Settings;
  },
): Finding {
  const { decision, evidence, settings } = context;
  const { ref } = named;
  if (decision.verdict === 'unknown') {
    // Made for every undecided check, tens of thousands in a run without a network: nothing is copied or digested.
    const finding: { -readonly [K in keyof Finding]: Finding[K] } = {
      rule: rule.meta.id,
      subject: ref,
      evidence: dedupe(evidence),
      verdict: 'unknown',
      level: unknownLevel(rule.meta, decision.reason, settings.policy),
      reason: decision.reason,
      message: decision.detail,
      fingerprint: `${unknownMark(rule.meta.id)}${(named.mark ??= subjectMark(ref))}`,
    };
    if (named.location !== undefined) finding.location = named.location;
    return finding;
  }
  const location = decision.location ?? named.location;
  const set = effectiveLevel(rule, settings) as Exclude<Level, 'off'>;
  const level =
    decision.level !== undefined && STRENGTH[decision.level] < STRENGTH[set] ? decision.level : set;
  return {
    rule: rule.meta.id,
    subject: ref,
    evidence: dedupe(evidence),
    ...(location !== undefined ? { location } : {}),
    verdict: 'fail',
    level,
    message: decision.message,
    ...(decision.variant !== undefined ? { variant: decision.variant } : {}),
    ...(decision.fix !== undefined ? { fix: decision.fix } : {}),
    ...(decision.until !== undefined ? { until: decision.until } : {}),
    fingerprint: createFingerprint([
      rule.meta.id,
      decision.variant ?? '',
      ref.kind,
      ref.id,
      ref.lockfile ?? '',
    ]),
  };
}

const HALF = 16;
const unknownMarks = new Map<string, string>();

/** The first half of the fingerprint of a rule that could not decide. */
function unknownMark(rule: string): string {
  let mark = unknownMarks.get(rule);
  if (mark === undefined) {
    mark = createFingerprint([rule, 'unknown']).slice(0, HALF);
    unknownMarks.set(rule, mark);
  }
  return mark;
}

function subjectMark({ kind, id, lockfile }: SubjectRef): string {
  return createFingerprint([kind, id, lockfile ?? '']).slice(0, HALF);
}

function dedupe(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < 2) return evidence;
  const seen = new Set<string>();
  return evidence.filter((item) => {
    const key = JSON.stringify(item);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
