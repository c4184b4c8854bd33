import { openWorld } from './open-world.ts';
import type { ParsedArgs } from './parse-args.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';
import { writeResult } from './write-result.ts';

/** `countersign doctor`: what this machine can and cannot see. */
export async function runDoctor(args: ParsedArgs, io: TerminalIo): Promise<number> {
  const format = args.values.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json') {
    return failUsage(io, { message: `doctor cannot print ${format}`, hint: 'Use text or json.' });
  }
  const opened = await openWorld(args, io);
  if (!opened.ok) return failUsage(io, opened.error);
  const { diagnose, renderDiagnosis } = await import('../app/doctor.ts');
  const diagnosis = await diagnose({ offline: args.flags.has('offline') }, opened.value);
  await opened.value.finish();
  const text =
    format === 'json' ? `${JSON.stringify(diagnosis, undefined, 2)}\n` : renderDiagnosis(diagnosis);
  return writeResult(text, diagnosis.ready ? 0 : 3, { args, io });
}
