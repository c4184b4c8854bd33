import { openPinParts } from '../app/pin-parts.ts';
import { pinExitCode, planPins } from '../app/pin.ts';
import { err, ok } from '../domain/result.ts';
import { renderDiff } from '../pin/diff.ts';
import { changedFiles } from '../pin/lock-outcome.ts';
import { renderPlanText } from '../pin/plan-text.ts';
import { readDays, readExclusion } from '../pin/read-settings.ts';
import type { PinEngine } from './pin.ts';

/** The plan of the command line, from the step's inputs. */
export const pinEngine: PinEngine = {
  plan: async (inputs, world) => {
    if (inputs.major && !inputs.update)
      return err('The input major needs update: true; only an update moves to another version.');
    if (inputs.actionsLock && world.above !== undefined) {
      return err(
        'The input actions-lock needs the top of the repository as path: GitHub reads the lockfile only there.',
      );
    }
    const exclude = [];
    for (const line of inputs.exclude) {
      const read = readExclusion(line);
      if (!read.ok)
        return err(`The input exclude has the line ${JSON.stringify(line)}, which gives no ${read.error}.`);
      exclude.push(read.value);
    }
    const minAge = inputs.minAge === undefined ? undefined : readDays(inputs.minAge);
    if (inputs.minAge !== undefined && minAge === undefined) {
      return err(`The input min-age is ${JSON.stringify(inputs.minAge)}; give days between 0 and 3650.`);
    }
    const request = {
      only: inputs.only,
      exclude,
      update: inputs.update,
      major: inputs.major,
      checkOnly: false,
      actionsLock: inputs.actionsLock,
      ...(inputs.policyPath !== undefined ? { policyPath: inputs.policyPath } : {}),
      ...(minAge !== undefined ? { minAge } : {}),
    };
    const { plan, policy } = await planPins(request, world, openPinParts(world));
    const exitCode = pinExitCode(plan, { check: false, policy });
    const text = renderPlanText(plan, { color: false, check: false });
    const { actionsLock, ...rest } = plan;
    const lock = actionsLock?.kind === 'proposal' ? { actionsLock } : {};
    return ok({ plan: { ...rest, ...lock, files: changedFiles(plan) }, exitCode, text });
  },
  renderDiff,
};
