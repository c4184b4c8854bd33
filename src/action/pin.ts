import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as core from '@actions/core';

import type { ChangedFile } from '../pin/diff.ts';
import { forLog, forMarkdown } from '../report/escape.ts';
import { fromTop } from '../report/from-top.ts';
import { renderProposal, type ProposalPlan } from '../report/pin-proposal.ts';
import { openGithubHost } from './github-host.ts';
import type { PinInputs } from './pin-inputs.ts';
import { proposeChanges, type NotProposed, type Proposed } from './pull-request.ts';
import type { ActionContext } from './run-action.ts';
import { uploadFiles } from './upload.ts';
import { err, type Result } from '../domain/result.ts';

/** What a plan is here: what to show, and whole files. */
export interface PinStepPlan extends ProposalPlan {
  readonly files: readonly ChangedFile[];
}

/** What makes plans; it knows nothing of where they go. */
export interface PinEngine {
  /** An error is a wrong input, in one sentence. */
  readonly plan: (
    inputs: PinInputs & { readonly policyPath?: string },
    world: ActionContext['world'],
  ) => Promise<
    Result<{ readonly plan: PinStepPlan; readonly exitCode: 0 | 1 | 2 | 3; readonly text: string }, string>
  >;
  readonly renderDiff: (files: PinStepPlan['files']) => string;
}

export const PATCH_NAME = 'countersign-pin.patch';
/** GitHub's limit, less our mark. */
const MAX_BODY = 65_536 - 200;
const MAX_SUMMARY = 200_000;

/**
 * `command: pin`: plans; brings the changes into a pull request where that is asked for and allowed, else keeps them
 * as a patch. When it was asked for and is not allowed, the step fails with the reason, and nothing was pushed.
 */
export async function runPinStep(context: ActionContext, engine: PinEngine): Promise<number> {
  const { inputs, world } = context;
  const planned = await engine.plan(
    { ...inputs.pin, ...(inputs.policy !== undefined ? { policyPath: inputs.policy } : {}) },
    world,
  );
  if (!planned.ok) {
    core.error(forLog(planned.error), { title: 'Countersign' });
    core.setOutput('verdict', 'unknown');
    return 2;
  }
  const { plan, text } = planned.value;
  for (const line of text.split('\n')) core.info(forLog(line));
  const prefix = world.git?.prefix ?? '';
  const files = plan.files.map((file) => ({ ...file, path: fromTop(prefix, file.path) }));
  const patch = files.length === 0 ? undefined : writePatch(engine.renderDiff(files), context);
  const asked = inputs.pin.pullRequest;
  const outcome = asked && files.length > 0 ? await propose(files, plan, context) : undefined;
  const exitCode = outcome?.ok === false ? 2 : planned.value.exitCode;

  tell(outcome, asked);
  setOutputs({ plan, patch, outcome, exitCode });
  const uploaded = patch !== undefined && outcome?.ok !== true && (await uploadFiles([patch], context));
  if (inputs.summary) await writeSummary({ plan, outcome, asked, uploaded }, context);
  return exitCode;
}

type Outcome = Result<Proposed, NotProposed>;

function writePatch(diff: string, { outputDir }: ActionContext): string {
  const path = join(outputDir, PATCH_NAME);
  writeFileSync(path, diff);
  return path;
}

async function propose(
  files: PinStepPlan['files'],
  plan: PinStepPlan,
  { inputs, world }: ActionContext,
): Promise<Outcome> {
  const { token, branch, commitMessage, labels } = inputs.pin;
  const { GITHUB_API_URL, GITHUB_REPOSITORY: repository = '', GITHUB_REF: ref = '' } = process.env;
  if (token === undefined) return err({ message: 'No token was given, which a pull request needs.' });
  core.setSecret(token);
  if (!/^[^/\s]+\/[^/\s]+$/.test(repository))
    return err({ message: 'GITHUB_REPOSITORY does not name a repository.' });
  if (ref !== '' && !ref.startsWith('refs/heads/')) {
    return err({
      message: `This run is about ${ref}, which is no branch that a pull request could go into. Run it on push, schedule or workflow_dispatch.`,
    });
  }
  const host = openGithubHost({
    token,
    repository,
    api: GITHUB_API_URL === undefined || GITHUB_API_URL === '' ? 'https://api.github.com' : GITHUB_API_URL,
    talk: (line) => core.info(forLog(line)),
  });
  const [title = ''] = commitMessage.split('\n');
  return proposeChanges(
    {
      files,
      branch,
      labels,
      message: commitMessage,
      title: title.slice(0, 200),
      body: renderProposal(plan, { now: world.clock.now(), max: MAX_BODY }),
      ...(ref !== '' ? { baseBranch: ref.slice('refs/heads/'.length) } : {}),
    },
    host,
  );
}

const STATES = {
  opened: 'was opened',
  updated: 'was updated',
  unchanged: 'holds these changes already',
} as const;

function tell(outcome: Outcome | undefined, asked: boolean): void {
  if (outcome === undefined) {
    if (asked) core.info('Nothing to change: no pull request is opened, and none is closed.');
    return;
  }
  if (!outcome.ok) {
    core.error(forLog(`No pull request, and nothing was pushed: ${outcome.error.message}`), {
      title: 'Countersign',
    });
    return;
  }
  const { number, url, state, notes } = outcome.value;
  core.info(forLog(`Pull request ${number} ${STATES[state]}: ${url}`));
  for (const note of notes) core.warning(forLog(note), { title: 'Countersign' });
}

function setOutputs(done: {
  readonly plan: PinStepPlan;
  readonly patch: string | undefined;
  readonly outcome: Outcome | undefined;
  readonly exitCode: number;
}): void {
  const { plan, patch, outcome, exitCode } = done;
  const pull = outcome?.ok === true ? outcome.value : undefined;
  for (const [name, value] of Object.entries({
    verdict: exitCode === 0 ? 'pass' : exitCode === 1 ? 'fail' : 'unknown',
    'exit-code': String(exitCode),
    changes: String(plan.changes.length),
    loose: String(plan.counts.loose),
    'patch-path': patch ?? '',
    'pull-request-number': pull === undefined ? '' : String(pull.number),
    'pull-request-url': pull?.url ?? '',
  })) {
    core.setOutput(name, value);
  }
}

async function writeSummary(
  done: {
    readonly plan: PinStepPlan;
    readonly outcome: Outcome | undefined;
    readonly asked: boolean;
    readonly uploaded: boolean;
  },
  { world }: ActionContext,
): Promise<void> {
  const text = [
    `### ${headline(done)}`,
    ...(done.outcome?.ok === false ? [forMarkdown(done.outcome.error.message, { max: 2_000 })] : []),
    ...(done.plan.files.length > 0 && done.outcome?.ok !== true ? [wherePatch(done.uploaded)] : []),
    renderProposal(done.plan, { now: world.clock.now(), max: MAX_SUMMARY }),
  ].join('\n\n');
  try {
    await core.summary.addRaw(`${text}\n`).write();
  } catch {
    core.info('No job summary can be written here.');
  }
}

function wherePatch(uploaded: boolean): string {
  return uploaded
    ? `The changes are in \`${PATCH_NAME}\` of this run’s artifact: \`git apply ${PATCH_NAME}\`.`
    : `The changes are in a file on the runner, which the output \`patch-path\` names; it was not uploaded.`;
}

function headline({
  plan,
  outcome,
  asked,
}: {
  readonly plan: PinStepPlan;
  readonly outcome: Outcome | undefined;
  readonly asked: boolean;
}): string {
  const count = `${plan.changes.length} of ${plan.counts.loose} loose references`;
  const lock = plan.actionsLock;
  const locked = lock !== undefined && lock.before !== lock.after;
  if (plan.changes.length === 0 && !locked) {
    const open = plan.counts.loose === 0 ? '✅ Nothing is loose' : `⚠ ${count} can be pinned`;
    return asked ? `${open}: no pull request is opened, and none is closed` : open;
  }
  const what =
    plan.changes.length === 0 ? 'the Actions lockfile' : locked ? `${count} and the Actions lockfile` : count;
  const verb = plan.changes.length === 0 ? 'written' : 'pinned';
  const begin = what.replace(/^t/, 'T');
  if (outcome === undefined) return `${begin} can be ${verb}: see the patch`;
  if (!outcome.ok) return `⛔ No pull request for ${what}: nothing was pushed`;
  const { number, url, state } = outcome.value;
  const link = /^https?:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9._/-]+$/.test(url)
    ? `[#${number}](${url})`
    : `${number}`;
  return `📌 ${begin} ${verb}: pull request ${link} ${STATES[state]}`;
}
