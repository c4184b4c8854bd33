import type { PinRequest } from '../app/pin.ts';
import type { World } from '../app/world.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { PinPlan, WrittenFiles } from '../pin/plan.ts';
import { readDays, readExclusion } from '../pin/read-settings.ts';
import type { Exclusion } from '../pin/select-references.ts';
import { openWorld } from './open-world.ts';
import type { ParsedArgs, UsageError } from './parse-args.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';
import { finishWorld, inertOnStandardOutput, wantsColor, writeResult } from './write-result.ts';

/** `countersign pin`: prints what would become exact, or writes it. */
export async function runPin(args: ParsedArgs, io: TerminalIo): Promise<number> {
  const request = readRequest(args);
  if (!request.ok) return failUsage(io, request.error);
  const check = request.value.checkOnly;
  const format = args.values.get('format') ?? (check || args.flags.has('write') ? 'text' : 'diff');
  const [opened, { planPins, pinExitCode }, { openPinParts }] = await Promise.all([
    openWorld(args, io),
    import('../app/pin.ts'),
    import('../app/pin-parts.ts'),
  ]);
  if (!opened.ok) return failUsage(io, opened.error);
  const world = opened.value;
  if (request.value.actionsLock === true && world.above !== undefined) {
    return failUsage(io, {
      message: '--actions-lock needs the top of the repository',
      hint: `GitHub reads the lockfile only there; DIR is ${world.above.prefix} below it.`,
    });
  }
  const { plan, policy } = await planPins(request.value, world, openPinParts(world));
  const done = args.flags.has('write')
    ? await write(plan, { world, lock: args.flags.has('lock') })
    : undefined;
  const exitCode = await finishWorld(world, pinExitCode(plan, { check, policy, done }), io);
  const { talkProblems } = await import('../app/completeness.ts');
  talkProblems(plan.problems, (line) => io.err(`${line}\n`));
  const outcome = { plan, check, done, exitCode };
  if (format === 'diff') return printDiff(outcome, { args, io });
  return writeResult(await renderAs(format, outcome, { args, io }), exitCode, { args, io });
}

async function write(
  plan: PinPlan,
  { world, lock }: { readonly world: World; readonly lock: boolean },
): Promise<WrittenFiles> {
  const [{ writePins }, { changedLock }] = await Promise.all([
    import('../app/write-pins.ts'),
    import('../pin/lock-outcome.ts'),
  ]);
  const done = writePins(plan.files, world, changedLock(plan.actionsLock));
  if (!lock) return done;
  const { writeLocks } = await import('../app/write-locks.ts');
  const locked = await writeLocks(plan.locks, world);
  return { ...done, written: [...done.written, ...locked.written], unlocked: locked.unlocked };
}

interface Outcome {
  readonly plan: PinPlan;
  readonly check: boolean;
  readonly done: WrittenFiles | undefined;
  readonly exitCode: number;
}

async function renderAs(
  format: string,
  { plan, check, done, exitCode }: Outcome,
  { args, io }: { readonly args: ParsedArgs; readonly io: TerminalIo },
): Promise<string> {
  if (format === 'json') {
    const { renderPlanJson } = await import('../pin/plan-json.ts');
    const { TOOL_VERSION } = await import('../app/version.ts');
    return renderPlanJson(plan, { tool: TOOL_VERSION, exitCode, done });
  }
  const { renderPlanText } = await import('../pin/plan-text.ts');
  return renderPlanText(plan, { color: wantsColor(args, io), check, done });
}

/**
 * The patch byte for byte into a file or a pipe. A terminal and a runner's log obey what they are shown: there what
 * could act is written out, and it is said when that spoils the patch.
 */
async function printDiff(outcome: Outcome, context: { args: ParsedArgs; io: TerminalIo }): Promise<number> {
  const { args, io } = context;
  const [{ renderDiff }, { changedFiles }, { showDiff }, { renderPlanText }] = await Promise.all([
    import('../pin/diff.ts'),
    import('../pin/lock-outcome.ts'),
    import('../pin/show-diff.ts'),
    import('../pin/plan-text.ts'),
  ]);
  if (!args.flags.has('quiet')) io.err(renderPlanText(outcome.plan, { color: false, ...outcome }));
  const diff = renderDiff(changedFiles(outcome.plan));
  const isShown = io.isTerminal || (io.env['GITHUB_ACTIONS'] ?? '') !== '';
  if (args.values.has('output') || !isShown)
    return writeResult(diff, outcome.exitCode, { ...context, exact: true });
  const shown = inertOnStandardOutput(showDiff(diff));
  if (shown !== diff)
    io.err('The patch was made safe to show here and may not apply; --output FILE writes it as it is.\n');
  return writeResult(shown, outcome.exitCode, context);
}

function readRequest(args: ParsedArgs): Result<PinRequest, UsageError> {
  const flag = (name: string): boolean => args.flags.has(name);
  for (const [a, b] of [
    ['check', 'write'],
    ['check', 'update'],
  ] as const) {
    if (flag(a) && flag(b))
      return err({ message: `--${a} and --${b} exclude each other`, hint: `Leave one of them out.` });
  }
  if (flag('lock') && !flag('write'))
    return err({ message: '--lock needs --write', hint: 'Without it the commands are listed.' });
  if (flag('major') && !flag('update'))
    return err({ message: '--major needs --update', hint: 'Only an update moves to another version.' });
  const days = args.values.get('min-age');
  const minAge = days === undefined ? undefined : readDays(days);
  if (days !== undefined && minAge === undefined) {
    return err({
      message: `--min-age is ${JSON.stringify(days)}`,
      hint: 'Give days between 0 and 3650, for example 7.',
    });
  }
  const exclude: Exclusion[] = [];
  for (const text of args.lists.get('exclude') ?? []) {
    const read = readExclusion(text);
    if (!read.ok) {
      return err({
        message: `--exclude ${JSON.stringify(text)} gives no ${read.error}`,
        hint: "Write it as --exclude 'PATTERN=REASON', for example 'my-org/*=released by us'.",
      });
    }
    exclude.push(read.value);
  }
  const policyPath = args.values.get('policy');
  return ok({
    ...(policyPath !== undefined ? { policyPath } : {}),
    ...(minAge !== undefined ? { minAge } : {}),
    only: args.lists.get('only') ?? [],
    exclude,
    update: flag('update'),
    major: flag('major'),
    checkOnly: flag('check'),
    actionsLock: flag('actions-lock'),
  });
}
