import { readTrustSetting } from '../app/read-trusted-root.ts';
import { openTrust, type Trust } from '../app/trust.ts';
import type { World } from '../app/world.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ParsedArgs, UsageError } from './parse-args.ts';

/** The trust that `--trusted-root` names: a file, `embedded`, or without it the public instances, refreshed. */
export function readTrust(args: ParsedArgs, world: World): Result<Trust, UsageError> {
  const { options, problems } = readTrustSetting(args.values.get('trusted-root'), world, undefined);
  const [problem] = problems;
  if (problem !== undefined) return err({ message: problem.message, hint: problem.hint ?? '' });
  return ok(openTrust(world, { registries: {}, ...options }));
}
