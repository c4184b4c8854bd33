import type { Change } from '../domain/change.ts';
import type { FactTable } from '../domain/rule.ts';
import type { Finding, Verdict } from '../domain/verdict.ts';
import { compareText } from './compare-text.ts';
import type { ReportChange } from './model.ts';
import { stops } from './severity.ts';

const DAY = 86_400_000;
const ORDER: Readonly<Record<Verdict, number>> = { fail: 0, unknown: 1, pass: 2 };

/** The changes as the report shows them: stopped ones first, removals last, then by name. */
export function reportChanges(
  changes: readonly Change[],
  context: {
    readonly findings: readonly Finding[];
    readonly failOn: 'block' | 'warn';
    readonly factsOf: (purl: string) => FactTable | undefined;
    /** Milliseconds since the epoch. */
    readonly now: number;
  },
): ReportChange[] {
  const verdicts = worstVerdicts(context.findings, context.failOn);
  return changes
    .flatMap((change) => {
      const component = change.to ?? change.from;
      if (component === undefined) return [];
      const line = component.locations[0]?.line;
      return [
        {
          kind: change.kind,
          name: component.name,
          ecosystem: component.ecosystem,
          lockfile: component.lockfile,
          purl: component.purl,
          ...(change.from !== undefined ? { from: change.from.version } : {}),
          ...(change.to !== undefined ? { to: change.to.version } : {}),
          size: change.size,
          scope: component.scope,
          direct: component.direct,
          ...(line !== undefined ? { line } : {}),
          verdict:
            change.to === undefined
              ? 'pass'
              : (verdicts.get(keyOf(component.lockfile, component.purl)) ?? 'pass'),
          ...(change.to !== undefined ? tellFacts(context.factsOf(component.purl), context.now) : {}),
        } satisfies ReportChange,
      ];
    })
    .sort(
      (a, b) =>
        ORDER[a.verdict] - ORDER[b.verdict] ||
        Number(a.kind === 'removed') - Number(b.kind === 'removed') ||
        compareText(a.name, b.name) ||
        compareText(a.purl, b.purl) ||
        compareText(a.lockfile, b.lockfile) ||
        compareText(a.from ?? '', b.from ?? ''),
    );
}

function keyOf(lockfile: string, purl: string): string {
  return `${lockfile}\u0000${purl}`;
}

function worstVerdicts(findings: readonly Finding[], failOn: 'block' | 'warn'): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const finding of findings) {
    if (finding.subject.kind !== 'component' || finding.exception !== undefined) continue;
    const key = keyOf(finding.subject.lockfile ?? '', finding.subject.id);
    if (stops(finding, failOn)) verdicts.set(key, 'fail');
    else if (finding.verdict === 'unknown' && !verdicts.has(key)) verdicts.set(key, 'unknown');
  }
  return verdicts;
}

function tellFacts(
  facts: FactTable | undefined,
  now: number,
): Pick<ReportChange, 'ageDays' | 'publisher' | 'provenance'> {
  const published = facts?.publishedAt;
  const publisher = facts?.publisher;
  const attestations = facts?.attestations;
  return {
    ...(published?.known === true
      ? { ageDays: Math.max(0, Math.floor(((now - published.value) / DAY) * 10) / 10) }
      : {}),
    ...(publisher?.known === true ? { publisher: tellPublisher(publisher.value) } : {}),
    ...(attestations?.known === true
      ? { provenance: attestations.value.present ? ('published' as const) : ('none' as const) }
      : {}),
  };
}

function tellPublisher(publisher: {
  readonly current: { readonly name: string };
  readonly previous?: { readonly value: { readonly name: string } };
  readonly seenBefore: boolean;
}): NonNullable<ReportChange['publisher']> {
  if (publisher.previous === undefined) return 'first-release';
  if (publisher.previous.value.name === publisher.current.name) return 'same';
  return publisher.seenBefore ? 'seen-before' : 'new';
}
