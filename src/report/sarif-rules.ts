import { compareText } from './compare-text.ts';
import type { DescribeRule, RuleDescription } from './describe-rule.ts';
import { forMarkdown } from './escape.ts';
import { cleanText } from './json.ts';
import { isDanger } from './severity.ts';

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly properties: {
    readonly tags: readonly string[];
    readonly precision: 'very-high' | 'high' | 'medium';
    /** GitHub: above 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, below low. */
    readonly 'security-severity': string;
  };
}

type SarifLevel = 'error' | 'warning' | 'note' | 'none';

export const SARIF_LEVELS = { block: 'error', warn: 'warning', record: 'note', off: 'none' } as const;

/** The pages of the rules that spoke, sorted by id. */
export function describeSarifRules(ids: Iterable<string>, describeRule: DescribeRule): SarifRule[] {
  return [...new Set(ids)].sort(compareText).map((id) => toRule(id, describeRule(id)));
}

function toRule(id: string, page: RuleDescription | undefined): SarifRule {
  const level = page?.defaultLevel ?? 'warn';
  const title = page?.title ?? id;
  const what = page?.what ?? title;
  const reference = page?.references?.find((url) => url.startsWith('https://'));
  return {
    id,
    name: toPascalCase(id),
    shortDescription: { text: cleanText(title).slice(0, 1_024) },
    fullDescription: { text: cleanText(what).slice(0, 1_024) },
    help: {
      text: cleanText([what, page?.why ?? '', page?.fix ?? ''].filter((text) => text !== '').join(' ')),
      markdown: [
        forMarkdown(what, { max: 2_000 }),
        ...(page === undefined
          ? []
          : [
              `**Why it matters.** ${forMarkdown(page.why, { max: 2_000 })}`,
              `**It happened.** ${forMarkdown(page.incident, { max: 2_000 })}`,
              `**What to do.** ${forMarkdown(page.fix, { max: 2_000 })}`,
            ]),
      ].join('\n\n'),
    },
    ...(reference === undefined ? {} : { helpUri: reference }),
    defaultConfiguration: { level: SARIF_LEVELS[level] },
    properties: {
      tags: ['security', 'supply-chain', ...(page?.group === undefined ? [] : [page.group])],
      precision: isDanger(id) ? 'very-high' : page?.group === 'anomaly' ? 'medium' : 'high',
      'security-severity': isDanger(id) ? '9.5' : SEVERITY[level],
    },
  };
}

const SEVERITY = { block: '7.5', warn: '5.0', record: '2.0', off: '0.0' } as const;

function toPascalCase(id: string): string {
  return id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}
