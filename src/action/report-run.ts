import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as core from '@actions/core';

import type { CheckResult } from '../app/check.ts';
import { completenessExitCode } from '../app/completeness.ts';
import { describeRule } from '../app/describe-rule.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { renderAttestations } from '../report/attestation-lines.ts';
import { forLog, forMarkdown } from '../report/escape.ts';
import { fromTop } from '../report/from-top.ts';
import { renderJson } from '../report/json.ts';
import { stepOutputs } from '../report/outputs.ts';
import { renderSarif } from '../report/sarif.ts';
import { renderSummary } from '../report/summary.ts';
import type { SummaryLinks } from '../report/summary-footer.ts';
import { renderTerminal } from '../report/terminal.ts';
import { attestOutputs, attestRun, bundlePaths, withAttestations } from './attest.ts';
import type { ActionContext } from './run-action.ts';
import { uploadFiles } from './upload.ts';
import { writeSboms } from './write-sboms.ts';
import { writeVsa } from './write-vsa.ts';

/** Reports a judged run to every place a reader may look; gives the step's exit code. */
export async function reportRun(result: CheckResult, context: ActionContext): Promise<number> {
  const { inputs, world, outputDir } = context;
  const { report } = result;
  const prefix = world.git?.prefix ?? '';
  const write = (name: string, text: string): string => {
    const path = join(outputDir, name);
    writeFileSync(path, text);
    return path;
  };
  const reportPath = write('report.json', renderJson(report));
  const sarifPath = write('countersign.sarif', renderSarif(report, { describeRule, prefix }));
  const summaryPath = write('summary.md', renderSummary(report, { describeRule }));
  const sboms = await writeSboms(result, context);

  for (const line of renderTerminal(report, { color: false, width: 120, describeRule }).split('\n'))
    core.info(forLog(line));
  annotate(report, prefix);
  const wanted = inputs.verify.vsa || inputs.attest.vsa ? writeVsa(result, context) : undefined;
  const vsa = wanted?.ok === true ? wanted.value : undefined;
  const attested = await attestRun(
    { vsa, sboms, complete: completenessExitCode(result.inventory) === 0 },
    context,
  );
  const ownCode = wanted?.ok === false && report.exitCode !== 1 ? 2 : report.exitCode;
  const exitCode = withAttestations(ownCode, attested);
  if (inputs.summary) {
    const text = renderSummary(report, { describeRule, links: linkFiles(context) });
    const missing = wanted?.ok === false ? `\n\n- ⛔ ${forMarkdown(wanted.error)}\n` : '';
    await writeSummary(`${text}${missing}${renderAttestations(attested)}`);
  }
  for (const [name, value] of Object.entries({
    ...stepOutputs(report, { reportPath, sarifPath, sbomPath: sboms[0]?.path }),
    'exit-code': String(exitCode),
    'vsa-path': vsa?.path ?? '',
    ...attestOutputs(attested),
  })) {
    core.setOutput(name, value);
  }
  const more = [...sboms, ...(vsa === undefined ? [] : [vsa])].map(({ path }) => path);
  await uploadFiles([reportPath, sarifPath, summaryPath, ...more, ...bundlePaths(attested)], context);
  return exitCode;
}

/** Files are named from the top of the repository, where GitHub looks for them. */
function annotate(report: Parameters<typeof renderAnnotations>[0], prefix: string): void {
  for (const { level, message, title, file, line } of renderAnnotations(report, { describeRule })) {
    const emit = { error: core.error, warning: core.warning, notice: core.notice }[level];
    emit(message, {
      title,
      ...(file !== undefined ? { file: fromTop(prefix, file) } : {}),
      ...(line !== undefined ? { startLine: line } : {}),
    });
  }
}

/**
 * Where the artifact will be: on the run's own page, whose address is known before anything is uploaded. Only the job
 * summary has it: summary.md of a replay must be the bytes of the recorded run, which was another one.
 */
function linkFiles({ inputs }: ActionContext): SummaryLinks {
  const {
    GITHUB_SERVER_URL: server = '',
    GITHUB_REPOSITORY: repository = '',
    GITHUB_RUN_ID: run = '',
  } = process.env;
  if (!inputs.upload || server === '' || repository === '' || run === '') return {};
  const page = `${server}/${repository}/actions/runs/${run}#artifacts`;
  return { report: page, ...(inputs.sbomFormat === 'none' ? {} : { sbom: page }) };
}

async function writeSummary(summary: string): Promise<void> {
  try {
    await core.summary.addRaw(summary).write();
  } catch {
    core.info('No job summary can be written here; it is in summary.md of the artifact.');
  }
}
