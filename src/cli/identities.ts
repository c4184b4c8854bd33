import type { IdentityRow } from '../app/review-identities.ts';
import { forLog, forTerminal } from '../report/escape.ts';
import { identityKey, IDENTITIES_PATH } from '../verify/identities.ts';
import { openIdentitiesFile } from './identities-file.ts';
import { openWorld } from './open-world.ts';
import type { ParsedArgs } from './parse-args.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';
import { finishWorld, writeResult } from './write-result.ts';

/**
 * `countersign identities`: who builds the packages here, against who is recorded. Exit code 0 when all is as recorded,
 * or written with `--update`; 1 when something changed, is new, doubtful or gone; 3 when something could not be looked at.
 */
export async function runIdentities(args: ParsedArgs, io: TerminalIo): Promise<number> {
  const format = args.values.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json') {
    return failUsage(io, { message: `identities cannot print ${format}`, hint: 'Use text or json.' });
  }
  const named = args.lists.get('package') ?? [];
  if (named.length > 0 && !args.flags.has('update')) {
    return failUsage(io, { message: '--package chooses what --update writes', hint: 'Add --update.' });
  }
  const [opened, { check }, { renderIdentities }, { provenanceIdentity }] = await Promise.all([
    openWorld(args, io),
    import('../app/check.ts'),
    import('../app/identities-text.ts'),
    import('../rules/provenance-identity.ts'),
  ]);
  if (!opened.ok) return failUsage(io, opened.error);
  const file = openIdentitiesFile(opened.value);
  if (!file.ok) return failUsage(io, file.error);
  const policyPath = args.values.get('policy');
  const trustedRoot = args.values.get('trusted-root');
  const { reviewIdentities, report } = await check(
    {
      scope: 'everything',
      allowEmpty: true,
      offline: args.flags.has('offline'),
      only: ({ meta }) => meta.id === provenanceIdentity.meta.id,
      ...(policyPath !== undefined ? { policyPath } : {}),
      ...(trustedRoot !== undefined ? { trustedRoot } : {}),
    },
    opened.value,
  );
  const rows = reviewIdentities();
  const missing = named.filter((name) => !rows.some(({ key }) => key === normalize(name)));
  for (const name of missing) {
    io.err(`${forLog(forTerminal(name))}: nobody was seen to build it, and nobody is recorded\n`);
  }
  let written: readonly string[] | undefined;
  if (args.flags.has('update')) {
    const chosen = rows.filter(
      ({ key, seen }) => seen !== undefined && (named.length === 0 || named.map(normalize).includes(key)),
    );
    const done = file.value.write(new Map(chosen.flatMap(({ key, seen }) => (seen ? [[key, seen]] : []))));
    if (!done.ok) return failUsage(io, done.error);
    written = chosen.map(({ key }) => key);
  }
  for (const { message, location } of report.problems) {
    io.err(
      `${forLog(forTerminal(`${location?.file ?? IDENTITIES_PATH}:${location?.line ?? 1}: ${message}`))}\n`,
    );
  }
  const broken = report.problems.some(({ severity }) => severity === 'broken');
  const chosen = chooseExitCode(rows, written);
  const exitCode = broken ? 2 : chosen === 0 && missing.length > 0 ? 3 : chosen;
  const text =
    format === 'json'
      ? `${JSON.stringify({ schemaVersion: 1, packages: rows, ...(written ? { written } : {}) }, null, 2)}\n`
      : renderIdentities(rows, written);
  return writeResult(text, await finishWorld(opened.value, exitCode, io), { args, io });
}

function normalize(name: string): string {
  const slash = name.indexOf('/');
  return identityKey(name.slice(0, slash), name.slice(slash + 1));
}

function chooseExitCode(rows: readonly IdentityRow[], written: readonly string[] | undefined): 0 | 1 | 3 {
  const open = rows.filter(({ key, state }) => state !== 'same' && written?.includes(key) !== true);
  if (open.some(({ state }) => state !== 'unknown')) return 1;
  return open.length > 0 ? 3 : 0;
}
