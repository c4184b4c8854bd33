import { countOf, formatNumber } from './count-words.ts';
import { describeTrust } from './describe-trust.ts';
import { codeSpan, forMarkdown } from './escape.ts';
import { formatMinute } from './format-time.ts';
import { stoppingFindings, subjectsOf } from './headline.ts';
import type { Report } from './model.ts';
import { toSafeUrl } from './safe-url.ts';

export interface SummaryLinks {
  /** https addresses of the uploaded JSON report and SBOM. */
  readonly report?: string;
  readonly sbom?: string;
}

/** The last line: what is left, counts, policy and mode, moment, version, links. */
export function renderFooter(report: Report, links: SummaryLinks): string {
  const { counts, policy, run } = report;
  const stopped = subjectsOf(
    stoppingFindings(report).filter(({ subject }) => subject.kind === 'component'),
  ).size;
  const parts: string[] = [];
  const others = counts.judged - stopped;
  if (stopped > 0 && others > 0) {
    parts.push(`**${countOf(others, 'other')}: nothing stops ${others === 1 ? 'it' : 'them'}**`);
  }
  const trust = describeTrust(report);
  parts.push(
    `**${formatNumber(counts.unknown)} unknown**`,
    `${countOf(counts.components, 'component')}, ${countOf(counts.files, 'file')} read`,
    `${countOf(counts.passed, 'check')} passed`,
    ...(run.scope === 'changes' ? ['only what changed was judged'] : []),
    `policy ${codeSpan(policy.source, { max: 200 })}${policy.mode === 'audit' ? ', audit mode: nothing is stopped' : ''}`,
    ...(trust !== undefined ? [trust] : []),
    `judged at ${formatMinute(run.asOf)}${run.offline ? ', offline' : ''}`,
    `Countersign ${forMarkdown(report.tool.version, { max: 64 })}`,
  );
  for (const [text, address] of [
    ['report', links.report],
    ['SBOM', links.sbom],
  ] as const) {
    const url = address === undefined ? undefined : toSafeUrl(address);
    if (url !== undefined) parts.push(`[${text}](<${url}>)`);
  }
  return parts.join(' · ');
}
