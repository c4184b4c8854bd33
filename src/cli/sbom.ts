import type { SbomRequest } from '../app/sbom.ts';
import { openWorld } from './open-world.ts';
import type { ParsedArgs } from './parse-args.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';
import { finishWorld, writeResult } from './write-result.ts';

/** `countersign sbom` and `countersign sbom --check FILE`. */
export async function runSbom(args: ParsedArgs, io: TerminalIo): Promise<number> {
  if (args.values.has('check')) return runSbomCheck(args, io);
  const format = args.values.get('format') ?? 'cyclonedx-json';
  if (format !== 'cyclonedx-json' && format !== 'spdx-json') {
    return failUsage(io, {
      message: `sbom cannot print ${format}`,
      hint: 'Use cyclonedx-json or spdx-json.',
    });
  }
  const { readSbomSource, renderSbomText, specVersionProblem } = await import('../app/sbom.ts');
  const specVersion = args.values.get('spec-version') as SbomRequest['specVersion'];
  const wrong = specVersionProblem(format, specVersion);
  if (wrong !== undefined)
    return failUsage(io, { message: wrong, hint: 'Leave --spec-version out for the default.' });
  const opened = await openWorld(args, io);
  if (!opened.ok) return failUsage(io, opened.error);
  const world = opened.value;
  const policyPath = args.values.get('policy');
  const source = await readSbomSource(policyPath === undefined ? {} : { policyPath }, world);
  const text = await renderSbomText(
    { format, ...(specVersion !== undefined ? { specVersion } : {}) },
    source,
    world,
  );
  const { completenessExitCode, talkProblems } = await import('../app/completeness.ts');
  talkProblems(source.inventory.problems, (line) => io.err(`${line}\n`));
  const exitCode = await finishWorld(world, completenessExitCode(source.inventory), io);
  return writeResult(text, exitCode, { args, io });
}

async function runSbomCheck(args: ParsedArgs, io: TerminalIo): Promise<number> {
  const file = args.values.get('check') ?? '';
  const format = args.values.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json') {
    return failUsage(io, { message: `sbom --check cannot print ${format}`, hint: 'Use text or json.' });
  }
  const opened = await openWorld(args, io);
  if (!opened.ok) return failUsage(io, opened.error);
  const bytes = opened.value.readNamedFile(file);
  if (bytes === undefined)
    return failUsage(io, { message: `${file} cannot be read`, hint: 'Name a CycloneDX or SPDX JSON file.' });
  const { checkSbom, renderSbomCheck } = await import('../sbom/check.ts');
  const result = checkSbom(bytes);
  return writeResult(renderSbomCheck(result, format), result.readable ? 0 : 2, { args, io });
}
