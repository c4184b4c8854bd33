import { resolve } from 'node:path';

import { openTrust } from '../app/trust.ts';
import { err, type Result } from '../domain/result.ts';
import { githubRoot } from '../verify/github-root.ts';
import { readTrustedRoots } from '../verify/read-trusted-roots.ts';
import { publicGoodRoot, type TrustRoot } from '../verify/trusted-root.ts';
import { openWorld } from './open-world.ts';
import type { ParsedArgs } from './parse-args.ts';
import { readBytes } from './read-input.ts';
import type { TerminalIo } from './terminal-io.ts';

const MAX_FILE = 16 * 1024 * 1024;

/** The roots in the file of `--trusted-root`; without it those of the public instances, refreshed where they can be reached. */
export async function trustedRoots(
  args: ParsedArgs,
  io: TerminalIo,
): Promise<Result<readonly TrustRoot[], string>> {
  const path = args.values.get('trusted-root');
  if (path === undefined) return { ok: true, value: await refreshedRoots(args, io) };
  const bytes = readBytes(resolve(io.cwd, path), MAX_FILE);
  return bytes === undefined ? err('the file with the trusted root cannot be read') : readTrustedRoots(bytes);
}

async function refreshedRoots(args: ParsedArgs, io: TerminalIo): Promise<readonly TrustRoot[]> {
  const opened = await openWorld({ ...args, positionals: [] }, io);
  if (!opened.ok) return [publicGoodRoot(), githubRoot()];
  const embeddedOnly = args.flags.has('offline');
  const { roots } = await openTrust(opened.value, { registries: {}, embeddedOnly }).artifacts();
  await opened.value.finish();
  return roots;
}
