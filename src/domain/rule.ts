import type { FactName, FactTypes, SubjectKind, Subjects } from './facts.ts';
import type { Fact, UnknownReason } from './fact.ts';
import type { Policy } from './policy.ts';
import type { Decision, Level } from './verdict.ts';

/** The page of a rule: `explain`, docs/rules.md and the summary use these texts. Plain words, no markup. */
export interface RuleMeta {
  /** kebab-case; equals the file's name. */
  readonly id: string;
  readonly title: string;
  /** What it looks at and when it fails. */
  readonly what: string;
  /** Why this matters to someone who never heard of it. */
  readonly why: string;
  /** A real incident that it would have stopped or shown, with its date. */
  readonly incident: string;
  /** How to mend. */
  readonly fix: string;
  readonly defaultLevel: Level;
  /** What an unknown does without a setting in the policy; a function may weigh the reason. */
  readonly unknown: 'block' | 'warn' | 'record' | 'block-on-outage';
  /** Measured or bounded false alarms per 1,000 benign releases, with its origin; or why it cannot cry wolf. */
  readonly falseAlarms: string;
  readonly references: readonly string[];
  /** Version of Countersign that first had it. */
  readonly since: string;
  /** What `decide` judges, for grouping in the docs. */
  readonly group: 'registry' | 'integrity' | 'anomaly' | 'pinning' | 'project' | 'intel' | 'policy';
}

/** What a rule may know besides subject and facts. */
export interface Settings {
  readonly policy: Policy;
  /** The moment the run judges from, milliseconds since the epoch. */
  readonly now: number;
}

type Known<N extends FactName> = { readonly [K in N]: FactTypes[K] };

/**
 * A rule receives only the facts it declares, all of them known: the engine answers *unknown* itself when one
 * is missing. So no rule can pass on absent data, and reading an undeclared fact does not compile.
 */
export interface Rule<
  K extends SubjectKind = SubjectKind,
  N extends FactName = FactName,
  H extends FactName = never,
> {
  readonly meta: RuleMeta;
  readonly subject: K;
  readonly needs: readonly N[];
  /** Facts that make the mend better where they are known. They never decide: the verdict is the same without them. */
  readonly helps?: readonly H[];
  /** Whether the rule has anything to say about this subject, from the subject alone. */
  readonly applies: (subject: Subjects[K], settings: Settings) => boolean;
  /**
   * A failure that the subject alone proves, asked before any fact: it stands even when every source is out of
   * reach. It can only fail, never pass.
   */
  readonly provenAlone?: (subject: Subjects[K], settings: Settings) => Failure | undefined;
  readonly decide: (
    subject: Subjects[K],
    facts: Known<N> & Partial<Known<H>>,
    settings: Settings,
  ) => Decision;
}

export type Failure = Extract<Decision, { readonly verdict: 'fail' }>;

/** A rule whose types are forgotten, as the index and the engine hold it. */
export interface AnyRule {
  readonly meta: RuleMeta;
  readonly subject: SubjectKind;
  readonly needs: readonly FactName[];
  readonly helps?: readonly FactName[];
  readonly applies: (subject: never, settings: Settings) => boolean;
  readonly provenAlone?: (subject: never, settings: Settings) => Failure | undefined;
  readonly decide: (subject: never, facts: never, settings: Settings) => Decision;
}

/** Checks the rule's own types; the result is the rule. */
export function defineRule<K extends SubjectKind, N extends FactName, H extends FactName = never>(
  rule: Rule<K, N, H>,
): Rule<K, N, H> {
  return rule;
}

/** The facts of one subject, as far as they were asked for. An absent entry counts as unknown (`unsupported`). */
export type FactTable = { readonly [K in FactName]?: Fact<FactTypes[K]> };

const OUTAGES: readonly UnknownReason[] = [
  'unreachable',
  'rate-limited',
  'malformed',
  'not-permitted',
  'budget',
];

/**
 * What an unknown does. `block-on-outage`: an answer that failed to come blocks, because an attacker or a
 * fault could cause it; an answer that this source never gives, or that the user chose not to ask for, warns.
 */
export function unknownLevel(
  meta: RuleMeta,
  reason: UnknownReason,
  policy: Policy,
): 'block' | 'warn' | 'record' {
  const own = policy.rules.get(meta.id)?.unknown;
  if (own !== undefined) return own;
  if (policy.unknown !== 'by-rule') return policy.unknown;
  if (meta.unknown !== 'block-on-outage') return meta.unknown;
  return OUTAGES.includes(reason) ? 'block' : 'warn';
}
