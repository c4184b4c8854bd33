import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { CheckResult } from '../app/check.ts';
import { describeRule } from '../app/describe-rule.ts';
import type { World } from '../app/world.ts';
import type { Report } from '../report/model.ts';
import type { ParsedArgs } from './parse-args.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';
import { wantsColor } from './write-result.ts';

export const FORMATS: readonly string[] = ['text', 'json', 'sarif', 'markdown'];

/** A report in one of {@link FORMATS}. */
export async function renderReport(
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

/** Writes the verification summary that `--vsa` asks for. Gives the run's exit code, 2 when it cannot be written. */
export async function writeVsa(
  result: CheckResult,
  world: World,
  context: { readonly args: ParsedArgs; readonly io: TerminalIo },
): Promise<number> {
  const { args, io } = context;
  const file = args.values.get('vsa');
  const { exitCode } = result.report;
  if (file === undefined) return exitCode;
  const { summarizeVerification } = await import('../app/summarize-verification.ts');
  const resourceUri = args.values.get('resource');
  const verifierId = args.values.get('verifier');
  const text = summarizeVerification(
    result,
    {
      env: io.env,
      ...(verifierId !== undefined ? { verifierId } : {}),
      ...(resourceUri !== undefined ? { resourceUri } : {}),
    },
    world,
  );
  const fail = async (why: string, hint: string): Promise<number> => {
    const code = await failUsage(io, { message: `--vsa ${file} cannot be written: ${why}`, hint });
    return exitCode === 1 ? exitCode : code;
  };
  if (!text.ok) return fail(text.error, 'Run it over everything, where there are lockfiles.');
  try {
    writeFileSync(resolve(io.cwd, file), text.value);
    return exitCode;
  } catch (error) {
    return fail(
      (error as NodeJS.ErrnoException).code ?? 'unknown error',
      'Name a file in a directory that exists and may be written.',
    );
  }
}
