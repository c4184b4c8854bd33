import type { Problem } from '../domain/errors.ts';
import { child, entries, items, text as textOf, type DataNode } from './node.ts';
import { quote } from './quote.ts';
import { parseYaml } from './yaml.ts';

/** Versions of the Actions lockfile that are understood in full. v0.0.3 added `hostname`. */
export const ACTIONS_LOCK_VERSIONS: readonly string[] = ['v0.0.2', 'v0.0.3'];

/** One mention of an entry, by its key. */
export interface LockedPin {
  /** See {@link LockedAction.key}. */
  readonly key: string;
  readonly line: number;
}

export interface LockedWorkflow {
  /** From the top of the repository, as written. */
  readonly path: string;
  readonly line: number;
  readonly pins: readonly LockedPin[];
}

/** What the lock says about one repository at one reference. */
export interface LockedAction {
  /** `owner/name@ref` as {@link lockKey} writes it. */
  readonly key: string;
  /** As written, `owner/name`; a path below it is kept, though the format knows none. */
  readonly name: string;
  /** Behind the first `@` of the key: what the workflows write. */
  readonly written: string;
  /** The tag or branch that the commit was found by. */
  readonly ref: string;
  /** Lower-case hex. */
  readonly commit: string;
  /** Decimal; up to 19 digits, which a number would not hold. */
  readonly ownerId: string;
  readonly repoId: string;
  /** Absent: the server that the repository itself is on. */
  readonly hostname?: string;
  readonly uses: readonly LockedPin[];
  readonly line: number;
}

export interface ActionsLock {
  readonly version: string;
  readonly workflows: readonly LockedWorkflow[];
  /** Those that are valid, in the order of the file. */
  readonly actions: readonly LockedAction[];
}

const COMMIT = /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/;
const FULL_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const ID = /^[1-9]\d{0,18}$/;
const HOST = /^(?:github\.com|[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.ghe\.com)$/;
const TOP_KEYS: readonly string[] = ['version', 'workflows', 'dependencies'];
const ENTRY_KEYS: readonly string[] = ['ref', 'commit', 'owner_id', 'repo_id', 'uses'];

/**
 * Reads a lockfile of `gh actions-lock` strictly: what is not understood in full is a problem, because GitHub runs
 * what stands here. `lock` is absent when the file is of no known version or no YAML at all.
 */
export function readActionsLock(
  file: string,
  text: string,
): { readonly lock?: ActionsLock; readonly problems: readonly Problem[] } {
  const yaml = parseYaml(text, { maxDocuments: 1 });
  if (!yaml.ok) {
    const { code, message, line } = yaml.error;
    return {
      problems: [{ code, severity: 'broken', message: `The file ${message}.`, location: { file, line } }],
    };
  }
  const [root] = yaml.value.documents;
  const version = textOf(child(root, 'version'));
  if (root?.kind !== 'map' || version === undefined || !ACTIONS_LOCK_VERSIONS.includes(version)) {
    return { problems: [refuseVersion(file, version, child(root, 'version')?.line ?? 1)] };
  }
  const problems: Problem[] = [];
  const complain: Complain = (message, line, severity = 'broken') => {
    const code = severity === 'broken' ? 'bad-structure' : 'unsupported-feature';
    problems.push({ code, severity, message, location: { file, line } });
  };
  for (const [key, { line }] of root.entries) {
    if (!TOP_KEYS.includes(key))
      complain(`The part ${quote(key)} of an Actions lockfile is not known.`, line, 'unsupported');
  }
  const actions = new Map<string, LockedAction>();
  for (const [key, { line, value }] of entries(child(root, 'dependencies'))) {
    const action = readAction(key, value, { line, version, complain });
    if (action === undefined) continue;
    if (actions.has(action.key)) complain(`The entry ${quote(key)} stands there twice.`, line);
    else actions.set(action.key, action);
  }
  const workflows = [...entries(child(root, 'workflows'))].map(
    ([path, { line, value }]): LockedWorkflow => ({ path, line, pins: readPins(value, complain) }),
  );
  const lock = { version, workflows, actions: [...actions.values()] };
  for (const { key, line } of [...workflows.flatMap(({ pins }) => pins), ...lock.actions.flatMap(usesOf)]) {
    if (!actions.has(key)) complain(`${quote(key)} is used and has no entry of its own.`, line);
  }
  for (const action of findCycle(actions))
    complain(`The entry ${quote(action.key)} uses itself, over others or at once.`, action.line);
  return { lock, problems };
}

type Complain = (message: string, line: number, severity?: Problem['severity']) => void;

function refuseVersion(file: string, version: string | undefined, line: number): Problem {
  return {
    code: 'unsupported-version',
    severity: 'unsupported',
    message:
      version === undefined
        ? 'The file states no version of the Actions lockfile.'
        : `The version ${quote(version)} of the Actions lockfile is not known; ${ACTIONS_LOCK_VERSIONS.join(' and ')} are.`,
    location: { file, line },
  };
}

function readAction(
  key: string,
  node: DataNode,
  context: { readonly line: number; readonly version: string; readonly complain: Complain },
): LockedAction | undefined {
  const { line, version, complain } = context;
  const known = version === 'v0.0.2' ? ENTRY_KEYS : [...ENTRY_KEYS, 'hostname'];
  for (const [name, entry] of entries(node)) {
    if (!known.includes(name))
      complain(`The key ${quote(name)} of an entry is not known.`, entry.line, 'unsupported');
  }
  const ref = textOf(child(node, 'ref')) ?? '';
  const commit = textOf(child(node, 'commit')) ?? '';
  const [ownerId = '', repoId = ''] = ['owner_id', 'repo_id'].map((name) => textOf(child(node, name)) ?? '');
  if (ref === '' || !COMMIT.test(commit) || !ID.test(ownerId) || !ID.test(repoId)) {
    complain(`The entry ${quote(key)} has no valid ref, commit, owner_id and repo_id.`, line);
    return undefined;
  }
  const host = child(node, 'hostname');
  const hostname = textOf(host);
  if (host !== undefined && (hostname === undefined || !HOST.test(hostname))) {
    complain(`The entry ${quote(key)} has no valid hostname.`, host.line);
    return undefined;
  }
  const at = key.indexOf('@');
  const written = at < 0 ? '' : key.slice(at + 1);
  const sha = commit.slice(commit.indexOf('-') + 1);
  if (at < 0 || (FULL_COMMIT.test(written) && written.toLowerCase() !== sha)) {
    complain(`The entry ${quote(key)} does not agree with its commit.`, line);
    return undefined;
  }
  return {
    key: lockKey(key),
    name: key.slice(0, at),
    written,
    ref,
    commit: sha,
    ownerId,
    repoId,
    ...(hostname !== undefined ? { hostname } : {}),
    uses: readPins(child(node, 'uses'), complain),
    line,
  };
}

function readPins(node: DataNode | undefined, complain: Complain): readonly LockedPin[] {
  if (node !== undefined && node.kind !== 'seq' && !(node.kind === 'scalar' && textOf(node) === ''))
    complain('A list of what is used is no list.', node.line);
  return items(node).flatMap((item) => {
    const key = textOf(item);
    if (key === undefined) complain('What is used is no text.', item.line);
    return key === undefined ? [] : [{ key: lockKey(key), line: item.line }];
  });
}

/** The form in which pins are compared: only tags and branches tell cases apart. */
export function lockKey(pin: string): string {
  const at = pin.indexOf('@');
  if (at < 0 || FULL_COMMIT.test(pin.slice(at + 1))) return pin.toLowerCase();
  return pin.slice(0, at).toLowerCase() + pin.slice(at);
}

function usesOf({ uses }: LockedAction): readonly LockedPin[] {
  return uses;
}

/** The first entry of a circle, if there is one; no recursion, however long the chain. */
function findCycle(actions: ReadonlyMap<string, LockedAction>): readonly LockedAction[] {
  const done = new Set<string>();
  for (const start of actions.values()) {
    const open = new Set<string>();
    const path: { action: LockedAction; next: number }[] = [{ action: start, next: 0 }];
    open.add(start.key);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const key = top.action.uses[top.next++]?.key;
      if (key === undefined) {
        done.add(top.action.key);
        open.delete(top.action.key);
        path.pop();
        continue;
      }
      const used = actions.get(key);
      if (used === undefined || done.has(key)) continue;
      if (open.has(key)) return [used];
      open.add(key);
      path.push({ action: used, next: 0 });
    }
  }
  return [];
}
