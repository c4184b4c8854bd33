import type { CheckRequest } from '../app/check.ts';
import { openWorld } from './open-world.ts';
import type { ParsedArgs } from './parse-args.ts';
import { FORMATS, renderReport, writeVsa } from './render-report.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';
import { finishWorld, writeResult } from './write-result.ts';

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
  const result = await check(toRequest(args), opened.value);
  const made = await writeVsa(result, opened.value, { args, io });
  let exitCode = await finishWorld(opened.value, made, io);
  if (args.flags.has('record-identities')) {
    const { recordIdentities } = await import('./record-identities.ts');
    const recorded = await recordIdentities(result.seenIdentities(), { world: opened.value, io });
    if (recorded !== 0 && exitCode === 0) exitCode = recorded;
  }
  const text = await renderReport(format, result.report, { args, io });
  return writeResult(text, exitCode, { args, io });
}

function toRequest(args: ParsedArgs): CheckRequest {
  const policyPath = args.values.get('policy');
  const trustedRoot = args.values.get('trusted-root');
  const base = args.values.get('base');
  const mode = args.values.get('mode') as CheckRequest['mode'];
  const failOn = args.values.get('fail-on') as CheckRequest['failOn'];
  return {
    ...(policyPath !== undefined ? { policyPath } : {}),
    ...(trustedRoot !== undefined ? { trustedRoot } : {}),
    ...(base !== undefined ? { base } : {}),
    scope: (args.values.get('scope') ?? 'auto') as CheckRequest['scope'],
    ...(mode !== undefined ? { mode } : {}),
    ...(failOn !== undefined ? { failOn } : {}),
    allowEmpty: args.flags.has('allow-empty'),
    offline: args.flags.has('offline'),
  };
}
