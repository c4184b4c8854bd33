import type { CheckRequest } from '../app/check.ts';
import type { Report } from '../report/model.ts';
import { describeRule } from '../app/describe-rule.ts';
import { openWorld } from './open-world.ts';
import type { ParsedArgs } from './parse-args.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';
import { finishWorld, wantsColor, writeResult } from './write-result.ts';

const FORMATS: readonly string[] = ['text', 'json', 'sarif', 'markdown'];

/** `countersign check`. */
export async function runCheck(args: ParsedArgs, io: TerminalIo): Promise<number> {
  const format = args.values.get('format') ?? 'text';
  if (!FORMATS.includes(format)) {
    return failUsage(io, {
      message: `check cannot print ${format}`,
      hint: `Use one of ${FORMATS.join(', ')}; \`countersign sbom\` writes SBOMs.`,
    });
  }
  const [opened, { check }] = await Promise.all([openWorld(args, io), import('../app/check.ts')]);
  if (!opened.ok) return failUsage(io, opened.error);
  const { report, seenIdentities } = await check(toRequest(args), opened.value);
  let exitCode = await finishWorld(opened.value, report.exitCode, io);
  if (args.flags.has('record-identities')) {
    const { recordIdentities } = await import('./record-identities.ts');
    const recorded = await recordIdentities(seenIdentities(), { args, io });
    if (recorded !== 0 && exitCode === 0) exitCode = recorded;
  }
  const text = await renderAs(format, report, { args, io });
  return writeResult(text, exitCode, { args, io });
}

async function renderAs(
  format: string,
  report: Report,
  context: { args: ParsedArgs; io: TerminalIo },
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json.ts')).renderJson(report);
    case 'sarif':
      return (await import('../report/sarif.ts')).renderSarif(report, { describeRule });
    case 'markdown':
      return (await import('../report/summary.ts')).renderSummary(report, { describeRule });
    default: {
      const { renderTerminal } = await import('../report/terminal.ts');
      return renderTerminal(report, {
        color: wantsColor(context.args, context.io),
        width: Math.max(40, Math.min(context.io.columns ?? 100, 160)),
        describeRule,
      });
    }
  }
}

function toRequest(args: ParsedArgs): CheckRequest {
  const policyPath = args.values.get('policy');
  const base = args.values.get('base');
  const mode = args.values.get('mode') as CheckRequest['mode'];
  const failOn = args.values.get('fail-on') as CheckRequest['failOn'];
  return {
    ...(policyPath !== undefined ? { policyPath } : {}),
    ...(base !== undefined ? { base } : {}),
    scope: (args.values.get('scope') ?? 'auto') as CheckRequest['scope'],
    ...(mode !== undefined ? { mode } : {}),
    ...(failOn !== undefined ? { failOn } : {}),
    allowEmpty: args.flags.has('allow-empty'),
    offline: args.flags.has('offline'),
  };
}
