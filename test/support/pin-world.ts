import { check, type CheckResult } from '../../src/app/check.ts';
import type { World } from '../../src/app/world.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { Report } from '../../src/report/model.ts';
import { fixedClock } from '../../src/platform/clock.ts';
import type { GitRemote, HostingApi, TagMemory } from '../../src/ports.ts';
import { fakeTree } from '../inventory/fake-tree.ts';
import { fakeHosting, noTagMemory } from './fake-pins.ts';

export interface Remotes {
  readonly git: GitRemote;
  readonly hosting?: HostingApi;
  readonly memory?: TagMemory;
}

/** Runs the real `check` over files in memory and the remotes given. */
export async function checkPins(
  files: Readonly<Record<string, string>>,
  remotes: Remotes,
): Promise<CheckResult> {
  return check({ scope: 'everything', allowEmpty: false, offline: false }, pinWorld(files, remotes));
}

/** A world of files in memory, the remotes given, and no registry. */
export function pinWorld(
  files: Readonly<Record<string, string>>,
  { git, hosting = fakeHosting({}), memory = noTagMemory }: Remotes,
): World {
  return {
    clock: fixedClock('2026-03-24T12:00:00Z'),
    workTree: fakeTree(files),
    git: undefined,
    above: undefined,
    registries: () => Promise.resolve([]),
    remotes: () => Promise.resolve({ gitRemote: git, hosting }),
    tagMemory: () => Promise.resolve(memory),
    endpoints: () => Promise.resolve([]),
    images: () => Promise.reject(new Error('a check asks no image registry')),
    writeFile: () => err({ kind: 'unsupported', message: 'a check writes nothing' }),
    runLockClient: () => Promise.reject(new Error('a check runs no client')),
    readNamedFile: () => undefined,
    digestNamedFile: () => Promise.reject(new Error('not used here')),
    locateInRepository: () => undefined,
    talk: () => {},
    rootName: 'app',
    owner: undefined,
    sourceDateEpoch: undefined,
    finish: () => Promise.resolve(ok(undefined)),
  };
}

/** A workflow with one step for each text: what stands behind `uses: `. */
export function workflowOf(...uses: readonly string[]): Readonly<Record<string, string>> {
  const steps = uses.map((text) => `      - uses: ${text}\n`).join('');
  return {
    '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`,
  };
}

/** `rule verdict level variant` of every finding, and of every rule that could not decide, sorted. */
export function tell({ findings, unknowns }: Report): readonly string[] {
  const failed = findings.map(({ rule, verdict, level, variant }) =>
    [rule, verdict, level, variant].filter((part) => part !== undefined).join(' '),
  );
  const undecided = unknowns.flatMap(({ rules, level, reason }) =>
    rules.map((rule) => `${rule} unknown ${level} ${reason}`),
  );
  return [...failed, ...undecided].sort();
}

/** Remotes of which none can be reached. */
export function noRemote(message = 'github.com: the connection was refused'): GitRemote {
  const refuse = () => Promise.resolve(err({ kind: 'unreachable' as const, message }));
  return {
    urlOf: (repository) => `https://github.com/${repository}`,
    refs: refuse,
    reach: refuse,
    commitTime: refuse,
    file: refuse,
  };
}
