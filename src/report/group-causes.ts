import { ECOSYSTEM_TITLE, type Ecosystem } from '../domain/ecosystem.ts';
import { UNKNOWN_TEXT, type UnknownReason } from '../domain/fact.ts';
import { compareText } from './compare-text.ts';
import type { UnknownGroup } from './model.ts';

/** Everything that could not be seen for one reason in one ecosystem, and who can mend it. */
export interface Cause {
  readonly reason: UnknownReason;
  /** The reason in plain words. */
  readonly text: string;
  /** People's name of the ecosystem; absent when several are touched. */
  readonly ecosystem?: string;
  readonly checks: number;
  /** Of these, the ones policy requires. */
  readonly required: number;
  readonly rules: readonly string[];
  readonly details: readonly CauseDetail[];
  readonly mend: string;
}

/** One sentence of a cause and how often it was the answer. */
export interface CauseDetail {
  readonly detail: string;
  readonly checks: number;
  readonly rules: readonly string[];
  /** Distinct packages or projects; absent where policy weighs the same sentence in two ways, as the sets may overlap. */
  readonly subjects?: number;
  readonly examples: readonly string[];
}

const MEND: Readonly<Record<UnknownReason, string>> = {
  offline: 'You: run again with the network, or replay a recording that has these answers.',
  unreachable:
    'Whoever runs the network or the registry: `countersign doctor` shows which address did not answer. Running again may be enough.',
  'rate-limited': 'You: run again later, or give a token so that the limit is higher.',
  malformed: 'Whoever runs the registry or the proxy in front of it: its answer breaks the protocol.',
  unsupported:
    'You, where a setting is named here; otherwise Countersign cannot judge this kind, and an exception records that you accept it.',
  'stripped-by-mirror':
    'The owner of the registry mirror: ask to pass these fields through, or allow the upstream (`countersign doctor` lists the addresses).',
  'not-published':
    'Only the publisher of the package. Where a finding says that a version is gone, this follows from it.',
  'not-permitted': 'Whoever grants the credentials: `countersign doctor` names what is missing.',
  budget: 'You: run again (answers already fetched are cached), or raise the limits of the run.',
};

/** Folds the groups of a report by reason and ecosystem: required ones first, then the largest. */
export function groupCauses(unknowns: readonly UnknownGroup[]): Cause[] {
  const open = new Map<string, UnknownGroup[]>();
  for (const group of unknowns) {
    const key = `${group.reason}\u0000${group.ecosystem ?? ''}`;
    const list = open.get(key);
    if (list === undefined) open.set(key, [group]);
    else list.push(group);
  }
  return [...open.values()]
    .flatMap((groups): Cause[] => {
      const [first] = groups;
      if (first === undefined) return [];
      const ecosystem = first.ecosystem === undefined ? undefined : titleOf(first.ecosystem);
      return [
        {
          reason: first.reason,
          text: UNKNOWN_TEXT[first.reason],
          ...(ecosystem !== undefined ? { ecosystem } : {}),
          checks: sum(groups),
          required: sum(groups.filter(({ level }) => level === 'block')),
          rules: [...new Set(groups.flatMap(({ rules }) => rules))].sort(compareText),
          details: mergeLevels(groups),
          mend: MEND[first.reason],
        },
      ];
    })
    .sort(
      (a, b) =>
        b.required - a.required ||
        b.checks - a.checks ||
        compareText(a.reason, b.reason) ||
        compareText(a.ecosystem ?? '', b.ecosystem ?? ''),
    );
}

function sum(groups: readonly UnknownGroup[]): number {
  return groups.reduce((total, { checks }) => total + checks, 0);
}

/** Groups that differ only in their level are one line. */
function mergeLevels(groups: readonly UnknownGroup[]): CauseDetail[] {
  const merged = new Map<string, CauseDetail>();
  for (const { detail, checks, rules, subjects, examples } of groups) {
    const known = merged.get(detail);
    merged.set(
      detail,
      known === undefined
        ? { detail, checks, rules, subjects, examples }
        : {
            detail,
            checks: known.checks + checks,
            rules: [...new Set([...known.rules, ...rules])].sort(compareText),
            examples: [...new Set([...known.examples, ...examples])].sort(compareText).slice(0, 10),
          },
    );
  }
  return [...merged.values()].sort((a, b) => b.checks - a.checks || compareText(a.detail, b.detail));
}

export function titleOf(ecosystem: string): string {
  return Object.hasOwn(ECOSYSTEM_TITLE, ecosystem) ? ECOSYSTEM_TITLE[ecosystem as Ecosystem] : ecosystem;
}
