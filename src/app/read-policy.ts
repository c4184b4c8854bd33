import type { Problem } from '../domain/errors.ts';
import type { Policy } from '../domain/policy.ts';
import { defaultPolicy } from '../rules/default-policy.ts';
import { rules } from '../rules/index.ts';
import { parsePolicy } from '../rules/policy-file.ts';
import type { Base } from './open-base.ts';
import { listTrees, readNamed } from './read-named.ts';
import type { World } from './world.ts';

export const POLICY_PATHS: readonly string[] = ['.github/countersign.yml', '.github/countersign.yaml'];

interface PolicyRequest {
  /** Commit or ref to compare with; its policy counts. */
  readonly base?: string;
  readonly policyPath?: string;
  readonly mode?: Policy['mode'];
  readonly failOn?: Policy['failOn'];
}

/**
 * The policy of a run. When two states are compared it is the base's, never the one the change brings along.
 * With a base that cannot be read, the defaults. A root below the top of its repository may have a policy of its own;
 * else the repository's counts. A file that the user names and that lies outside the repository is the user's own and read from disk. A broken file
 * never weakens a verdict: what it says wrongly falls back to the defaults and is a problem.
 */
export function readPolicy(
  request: PolicyRequest,
  world: World,
  base: Base | undefined,
): { readonly policy: Policy; readonly problems: readonly Problem[] } {
  const found: FoundPolicy =
    request.base !== undefined && base === undefined
      ? { path: '', source: 'defaults' }
      : findPolicy(request.policyPath, world, base);
  const problems: Problem[] = found.problem === undefined ? [] : [found.problem];
  let policy = defaultPolicy;
  if (found.text !== undefined) {
    const parsed = parsePolicy({ text: found.text, path: found.path, source: found.source }, rules);
    policy = parsed.policy;
    problems.push(...parsed.problems);
  }
  return {
    policy: {
      ...policy,
      ...(request.mode !== undefined ? { mode: request.mode } : {}),
      ...(request.failOn !== undefined ? { failOn: request.failOn } : {}),
    },
    problems,
  };
}

interface FoundPolicy {
  readonly path: string;
  readonly source: string;
  readonly text?: string;
  readonly problem?: Problem;
}

function findPolicy(named: string | undefined, world: World, base: Base | undefined): FoundPolicy {
  if (named !== undefined) {
    const file = readNamed(named, world, base);
    return file.ok ? decode(file.path, file.source, file.bytes) : unreadable(named, file.why);
  }
  const suffix = base === undefined ? '' : `@${base.commit.slice(0, 12)}`;
  for (const { tree, up } of listTrees(world, base)) {
    for (const path of POLICY_PATHS) {
      const bytes = tree.read(path);
      if (bytes.ok) return decode(`${up}${path}`, `${path}${suffix}`, bytes.value);
      if (bytes.error.kind !== 'not-found') return unreadable(path, bytes.error.message);
    }
  }
  return { path: POLICY_PATHS[0] ?? '', source: 'defaults' };
}

function decode(path: string, source: string, bytes: Uint8Array): FoundPolicy {
  try {
    return { path, source, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return unreadable(path, 'it is not UTF-8 text');
  }
}

function unreadable(path: string, why: string): FoundPolicy {
  return {
    path,
    source: 'defaults',
    problem: {
      code: 'bad-policy',
      severity: 'broken',
      message: `The policy file ${path} cannot be read: ${why}. The defaults apply.`,
      location: { file: path, line: 1 },
      hint: 'Name a file that exists, or leave the setting out to use .github/countersign.yml or the defaults.',
    },
  };
}
