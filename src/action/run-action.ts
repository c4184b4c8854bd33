import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import * as core from '@actions/core';

import { createWorld } from '../app/wiring.ts';
import type { World } from '../app/world.ts';
import { forLog } from '../report/escape.ts';
import type { Attester } from './attester.ts';
import { readEvent } from './event.ts';
import { readInputs, type ActionInputs } from './inputs.ts';
import { openStore } from './store.ts';

/** What a command of the action may use. */
export interface ActionContext {
  readonly inputs: ActionInputs;
  readonly world: World;
  /** Commit to compare with, from the input or the event. */
  readonly base?: string;
  /** The pull request's own commit. */
  readonly pullRequestHead?: string;
  /** Absolute; exists. */
  readonly outputDir: string;
  /** What signs and stores attestations; opened when there is something to attest. */
  readonly openAttester: () => Promise<Attester>;
}

/**
 * Runs the step; the result is the exit code. A crash is never a pass. `program`: what was started, when it serves jobs
 * in a thread.
 */
export async function runAction(options: { readonly program?: string | undefined } = {}): Promise<number> {
  try {
    return await runStep(options.program);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    core.error('Countersign stopped on an internal error. This is a bug; the run is not a pass.', {
      title: 'Countersign',
    });
    for (const line of text.split('\n').slice(0, 12)) core.info(forLog(line));
    core.setOutput('verdict', 'unknown');
    return 2;
  }
}

async function runStep(program: string | undefined): Promise<number> {
  const inputs = readInputs();
  if (!inputs.ok) return refuse(inputs.error);
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const store = openStore(inputs.value, workspace);
  await store.restore();
  const opened = await createWorld({
    root: resolve(workspace, inputs.value.path),
    cwd: workspace,
    env: process.env,
    offline: inputs.value.offline,
    deadlineMs: inputs.value.timeoutMinutes * 60_000,
    talk: (line) => core.info(forLog(line)),
    cacheDir: store.directory,
    fetchBase: true,
    ...(program !== undefined ? { program } : {}),
    ...(inputs.value.asOf !== undefined ? { asOf: inputs.value.asOf } : {}),
    ...(inputs.value.record !== undefined ? { record: resolve(workspace, inputs.value.record) } : {}),
    ...(inputs.value.replay !== undefined ? { replay: resolve(workspace, inputs.value.replay) } : {}),
  });
  if (!opened.ok) return refuse(`${opened.error.message}. ${opened.error.hint}`);
  const world = opened.value;
  const head = world.git?.resolve('HEAD');
  const event = readEvent(head?.ok === true ? head.value : undefined);
  if (event.refusal !== undefined) return refuse(event.refusal);
  const base = inputs.value.base ?? event.base;
  const outputDir = resolve(
    workspace,
    inputs.value.outputDir ?? join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'countersign'),
  );
  mkdirSync(outputDir, { recursive: true });
  const context: ActionContext = {
    inputs: inputs.value,
    world,
    outputDir,
    openAttester: () => openAttester(inputs.value),
    ...(base !== undefined ? { base } : {}),
    ...(inputs.value.base === undefined && event.pullRequestHead !== undefined
      ? { pullRequestHead: event.pullRequestHead }
      : {}),
  };
  let exitCode = await runCommand(context);
  const finished = await world.finish();
  if (!finished.ok) {
    core.error(forLog(finished.error.message), { title: 'Countersign' });
    if (exitCode !== 1) exitCode = 2;
  }
  await store.save();
  return exitCode;
}

async function openAttester({ attest }: ActionInputs): Promise<Attester> {
  const { openGithubAttester } = await import('./github-attester.ts');
  const { env } = process;
  if (attest.token !== undefined) core.setSecret(attest.token);
  return openGithubAttester({
    repository: env['GITHUB_REPOSITORY'] ?? '',
    api: env['GITHUB_API_URL'] || 'https://api.github.com',
    server: env['GITHUB_SERVER_URL'] || 'https://github.com',
    hasIdentity: (env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '',
    talk: (line) => core.info(forLog(line)),
    ...(attest.token !== undefined ? { token: attest.token } : {}),
  });
}

async function runCommand(context: ActionContext): Promise<number> {
  switch (context.inputs.command) {
    case 'sbom':
      return (await import('./sbom.ts')).runSbomStep(context);
    case 'verify':
      return (await import('./verify.ts')).runVerifyStep(context);
    case 'inventory':
      return (await import('./inventory.ts')).runInventoryStep(context);
    case 'pin': {
      const [{ runPinStep }, { pinEngine }] = await Promise.all([
        import('./pin.ts'),
        import('./pin-engine.ts'),
      ]);
      return runPinStep(context, pinEngine);
    }
    case 'doctor':
      return (await import('./doctor.ts')).runDoctorStep(context);
    default:
      return (await import('./check.ts')).runCheckStep(context);
  }
}

function refuse(message: string): number {
  core.error(forLog(message), { title: 'Countersign' });
  core.setOutput('verdict', 'unknown');
  return 2;
}
