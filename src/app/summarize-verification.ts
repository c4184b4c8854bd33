import type { Result } from '../domain/result.ts';
import type { Inventory } from '../inventory/format.ts';
import { readInventory } from '../inventory/read-inventory.ts';
import { buildVsa, renderVsa } from '../report/vsa.ts';
import type { CheckResult } from './check.ts';
import type { World } from './world.ts';

export interface SummaryOptions {
  /** URI of who answers for the verdict; left out: the workflow that runs this, else none in particular. */
  readonly verifierId?: string;
  /** URI of what was checked; left out: where the repository comes from. */
  readonly resourceUri?: string;
}

/** The verification summary of a run, as the text of an in-toto statement. */
export function summarizeVerification(
  { report, policy, inventory }: CheckResult,
  options: SummaryOptions & { readonly env: Readonly<Record<string, string | undefined>> },
  world: World,
): Result<string, string> {
  const commit = findCommit(inventory, policy.exclude, world);
  const origin = world.git?.origin();
  const statement = buildVsa(report, {
    policy,
    verifierId: options.verifierId ?? runningWorkflow(options.env) ?? 'urn:countersign:command-line',
    resourceUri:
      options.resourceUri ??
      (origin?.ok === true ? describeOrigin(origin.value) : undefined) ??
      `urn:countersign:directory:${encodeURIComponent(world.rootName)}`,
    ...(commit !== undefined ? { commit } : {}),
  });
  return statement.ok ? { ok: true, value: renderVsa(statement.value) } : statement;
}

/** The commit at HEAD, when it has exactly the files that were judged, with the very bytes that were judged. */
function findCommit({ files }: Inventory, exclude: readonly string[], world: World): string | undefined {
  const head = world.git?.resolve('HEAD');
  if (head?.ok !== true || world.git === undefined) return undefined;
  const committed = readInventory(world.git.tree(head.value), { exclude }).files;
  const mark = (all: typeof files): string => JSON.stringify(all.map(({ path, sha256 }) => [path, sha256]));
  return mark(committed) === mark(files) ? head.value : undefined;
}

/** `git+https://HOST/PATH` without user information; `HOST:PATH` of ssh counts as ssh://. */
function describeOrigin(origin: string): string | undefined {
  const short = /^(?:[^@/:]+@)?([A-Za-z0-9.-]+):(?!\/\/)(.+)$/.exec(origin);
  try {
    const url = new URL(short === null ? origin : `ssh://${short[1]}/${short[2]}`);
    if (!/^(?:https?|ssh|git):$/.test(url.protocol)) return undefined;
    return `git+${url.protocol}//${url.host}${url.pathname.replace(/\.git$/, '')}`;
  } catch {
    return undefined;
  }
}

/** The workflow that runs this, as its attestations name it. */
function runningWorkflow(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_SERVER_URL: server = '', GITHUB_WORKFLOW_REF: ref = '' } = env;
  return server === '' || ref === '' ? undefined : `${server}/${ref}`;
}
