import type { ProjectSubject } from '../domain/facts.ts';
import type { Settings } from '../domain/rule.ts';
import type { Inventory } from '../inventory/format.ts';
import { isExamplePath } from '../rules/example-path.ts';
import { lockCommand } from '../rules/lock-command.ts';
import { lockDrift } from '../rules/lock-drift.ts';
import { missingLockfile } from '../rules/missing-lockfile.ts';
import { buildProjectSubjects } from '../rules/project-subjects.ts';
import type { LockStep } from './plan.ts';

/**
 * The manifests whose lockfile is missing or does not hold what they ask for, by the rules `missing-lockfile` and
 * `lock-drift`. Examples and tests are left out.
 */
export function findLockSteps(inventory: Inventory, settings: Settings): readonly LockStep[] {
  return buildProjectSubjects(inventory)
    .filter(({ dir }) => !isExamplePath(dir))
    .flatMap((subject) => {
      const failed = [missingLockfile, lockDrift].flatMap((rule) => {
        if (!rule.applies(subject, settings)) return [];
        const decision = rule.decide(subject, {}, settings);
        return decision.verdict === 'fail' && decision.variant !== 'undeclared' ? [decision.message] : [];
      });
      const [reason] = failed;
      return reason === undefined ? [] : [describe(subject, reason)];
    });
}

function describe({ dir, ecosystem, manifest, lockfiles }: ProjectSubject, reason: string): LockStep {
  const [lock] = lockfiles;
  const command = lockCommand({
    ecosystem,
    manifest: manifest.path,
    ...(lock !== undefined ? { format: lock.format } : {}),
  });
  return {
    dir: lock === undefined ? dir : directoryOf(lock.path),
    manifest: manifest.path,
    ...(lock !== undefined ? { lockfile: lock.path } : {}),
    reason,
    ...(command !== undefined ? { command: withoutScripts(command, lock?.format) } : {}),
  };
}

/** The same in the client's lock-only mode, with the scripts of packages off where it would run any. */
function withoutScripts(command: string, format: string | undefined): string {
  if (/^(?:npm|pnpm|bun) /.test(command)) return `${command} --ignore-scripts`;
  if (command !== 'yarn install') return command;
  // Yarn 1 has no mode that only locks.
  return format === 'yarn-classic-lock' ? `${command} --ignore-scripts` : `${command} --mode=update-lockfile`;
}

function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}
