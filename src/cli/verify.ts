import { ARTIFACT_SETTINGS } from '../app/settings-artifact.ts';
import type { VerifyRequest } from '../app/verify.ts';
import { openWorld } from './open-world.ts';
import type { ParsedArgs } from './parse-args.ts';
import { FORMATS, renderReport, writeVsa } from './render-report.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';
import { finishWorld, writeResult } from './write-result.ts';

/** `countersign verify`. */
export async function runVerify(args: ParsedArgs, io: TerminalIo): Promise<number> {
  // With one of these the command is about files, not about a directory.
  if (ARTIFACT_SETTINGS.some(({ name }) => args.values.has(name) || args.flags.has(name))) {
    return (await import('./verify-artifact.ts')).runVerifyArtifact(args, io);
  }
  const format = args.values.get('format') ?? 'text';
  if (!FORMATS.includes(format)) {
    return failUsage(io, {
      message: `verify cannot print ${format}`,
      hint: `Use one of ${FORMATS.join(', ')}.`,
    });
  }
  const [opened, { verify }] = await Promise.all([openWorld(args, io), import('../app/verify.ts')]);
  if (!opened.ok) return failUsage(io, opened.error);
  const result = await verify(toRequest(args), opened.value);
  const made = await writeVsa(result, opened.value, { args, io });
  const exitCode = await finishWorld(opened.value, made, io);
  return writeResult(await renderReport(format, result.report, { args, io }), exitCode, { args, io });
}

function toRequest(args: ParsedArgs): VerifyRequest {
  const policyPath = args.values.get('policy');
  const trustedRoot = args.values.get('trusted-root');
  const mode = args.values.get('mode') as VerifyRequest['mode'];
  const failOn = args.values.get('fail-on') as VerifyRequest['failOn'];
  return {
    ...(policyPath !== undefined ? { policyPath } : {}),
    ...(trustedRoot !== undefined ? { trustedRoot } : {}),
    ...(mode !== undefined ? { mode } : {}),
    ...(failOn !== undefined ? { failOn } : {}),
    allowEmpty: args.flags.has('allow-empty'),
    offline: args.flags.has('offline'),
    installed: args.flags.has('installed'),
  };
}
