import { compareText } from '../domain/compare-text.ts';
import type { ActionsLock, LockedAction } from '../inventory/read-actions-lock.ts';

/** Of a lockfile that does not say otherwise. */
export const NEWEST_LOCK_VERSION = 'v0.0.3';

const HEAD = [
  '# Made by `countersign pin --actions-lock`, in the format of `gh actions-lock`.',
  '# Do not edit by hand; run either of them to update.',
  '# Docs: https://gh.io/actions-lockfile',
];

export type WritableLock = Pick<ActionsLock, 'version'> & {
  readonly workflows: readonly { readonly path: string; readonly keys: readonly string[] }[];
  readonly actions: readonly WritableAction[];
};

export type WritableAction = Omit<LockedAction, 'line' | 'uses' | 'name' | 'written'> & {
  readonly uses: readonly string[];
};

/**
 * The bytes of a lockfile as `gh actions-lock` itself writes them: sorted by code points, four spaces, every text in
 * single quotes. `before` is the file that it replaces, of which the remarks at the top are kept; the format's own
 * tool keeps none.
 */
export function renderActionsLock(lock: WritableLock, before?: string): string {
  const head = before === undefined ? HEAD : readHead(before);
  const lines = [...head, `version: ${quoteYaml(lock.version)}`];
  if (lock.workflows.length > 0) {
    lines.push('workflows:');
    for (const { path, keys } of lock.workflows.toSorted((a, b) => compareText(a.path, b.path))) {
      const sorted = [...new Set(keys)].sort(compareText);
      lines.push(`    ${quoteYaml(path)}:${sorted.length === 0 ? ' []' : ''}`);
      for (const key of sorted) lines.push(`        - ${quoteYaml(key)}`);
    }
  }
  if (lock.actions.length > 0) {
    lines.push('dependencies:');
    for (const action of lock.actions.toSorted((a, b) => compareText(a.key, b.key)))
      lines.push(...renderAction(action));
  }
  return `${lines.join('\n')}\n`;
}

function renderAction({ key, hostname, ref, commit, ownerId, repoId, uses }: WritableAction): string[] {
  const sorted = [...new Set(uses)].sort(compareText);
  return [
    `    ${quoteYaml(key)}:`,
    ...(hostname === undefined ? [] : [`        hostname: ${quoteYaml(hostname)}`]),
    `        ref: ${quoteYaml(ref)}`,
    `        commit: ${quoteYaml(`${commit.length === 64 ? 'sha256' : 'sha1'}-${commit}`)}`,
    `        owner_id: ${ownerId}`,
    `        repo_id: ${repoId}`,
    ...(sorted.length === 0 ? [] : ['        uses:']),
    ...sorted.map((used) => `            - ${quoteYaml(used)}`),
  ];
}

/** Remarks and empty lines before the first key. */
function readHead(text: string): readonly string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => !/^\s*(?:#.*)?$/.test(line));
  return lines.slice(0, Math.max(0, end));
}

/** Remarks that a rewriting drops: all but those at the top. */
export function countLostRemarks(text: string): number {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !/^\s*(?:#.*)?$/.test(line));
  return lines.slice(Math.max(0, end)).filter((line) => /^\s*#|\s#\s/.test(line)).length;
}

/** YAML 1.2, 7.3.2. The text holds no line break. */
function quoteYaml(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
