import type { Problem } from '../domain/errors.ts';
import type { Purl } from '../domain/purl.ts';
import { makeActionComponent } from './action-component.ts';
import type { InventoryFormat, Parsed, ParsedComponent, ParseInput } from './format.ts';
import { child, entries, items, text as textOf, type DataNode } from './node.ts';
import { quote } from './quote.ts';
import { refuseFile, refuseYaml } from './yaml-problem.ts';
import { parseYaml } from './yaml.ts';

const VERSION = 'v0.0.2';
const COMMIT = /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/;
const ID = /^[1-9]\d{0,18}$/;
const TOP_KEYS = new Set(['version', 'workflows', 'dependencies']);
const ENTRY_KEYS = new Set(['ref', 'commit', 'owner_id', 'repo_id', 'uses']);

/**
 * The lockfile of `gh actions-lock` (preview, version v0.0.2): every action that the onboarded workflows use, with
 * the commit that GitHub runs for it, and what it uses itself. Strict: an entry that is not understood in full makes
 * the file broken or unsupported, because GitHub runs what stands here.
 */
export const actionsLock: InventoryFormat = {
  id: 'actions-lock',
  title: 'GitHub Actions lockfile (gh actions-lock)',
  ecosystem: 'github',
  role: 'lock',
  files: ['.github/workflows/actions.lock'],
  matches: (path) => /(?:^|\/)\.github\/workflows\/actions\.lock$/.test(path),
  parse: parseActionsLock,
};

interface Locked {
  readonly component: ParsedComponent;
  readonly uses: readonly DataNode[];
}

function parseActionsLock({ path, text }: ParseInput): Parsed {
  const yaml = parseYaml(text, { maxDocuments: 1 });
  if (!yaml.ok) return refuseYaml(path, yaml.error);
  const [root] = yaml.value.documents;
  const version = textOf(child(root, 'version'));
  if (root?.kind !== 'map' || version !== VERSION) {
    return refuseFile(path, {
      code: 'unsupported-version',
      severity: 'unsupported',
      message:
        version === undefined
          ? 'The file states no version of the Actions lockfile.'
          : `The version ${quote(version)} of the Actions lockfile is not known; ${VERSION} is.`,
      line: child(root, 'version')?.line ?? 1,
    });
  }
  const problems: Problem[] = [];
  const complain = (message: string, line: number, severity: Problem['severity'] = 'broken'): void => {
    const code = severity === 'broken' ? 'bad-structure' : 'unsupported-feature';
    problems.push({ code, severity, message, location: { file: path, line } });
  };
  for (const [key, { line }] of root.entries) {
    if (!TOP_KEYS.has(key))
      complain(`The part ${quote(key)} of an Actions lockfile is not known.`, line, 'unsupported');
  }
  const locked = new Map<string, Locked>();
  for (const [key, { line, value }] of entries(child(root, 'dependencies'))) {
    const entry = readEntry(key, value, { file: path, line, complain });
    if (entry !== undefined) locked.set(key.toLowerCase(), entry);
  }
  const resolve = (nodes: readonly DataNode[], direct?: Set<Purl>): Purl[] =>
    nodes.flatMap((node) => {
      const name = textOf(node);
      const target = name === undefined ? undefined : locked.get(name.toLowerCase());
      if (target === undefined) {
        complain(`${quote(name ?? '')} is used and has no entry of its own.`, node.line);
        return [];
      }
      direct?.add(target.component.purl);
      return [target.component.purl];
    });
  const direct = new Set<Purl>();
  for (const [, { value }] of entries(child(root, 'workflows'))) resolve(items(value), direct);
  const components = [...locked.values()].map(({ component, uses }) => ({
    ...component,
    direct: direct.has(component.purl),
    dependsOn: resolve(uses),
  }));
  return { components, projects: [], declarations: [], problems };
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly complain: (message: string, line: number, severity?: Problem['severity']) => void;
}

function readEntry(key: string, node: DataNode, place: Place): Locked | undefined {
  const { file, line, complain } = place;
  for (const [name, entry] of entries(node)) {
    if (!ENTRY_KEYS.has(name))
      complain(`The key ${quote(name)} of an entry is not known.`, entry.line, 'unsupported');
  }
  const ref = textOf(child(node, 'ref'));
  const commit = textOf(child(node, 'commit')) ?? '';
  const ids = ['owner_id', 'repo_id'].map((name) => textOf(child(node, name)) ?? '');
  if (ref === undefined || ref === '' || !COMMIT.test(commit) || !ids.every((id) => ID.test(id))) {
    complain(`The entry ${quote(key)} has no valid ref, commit, owner_id and repo_id.`, line);
    return undefined;
  }
  const sha = commit.slice(commit.indexOf('-') + 1);
  const at = key.indexOf('@');
  const written = at < 0 ? '' : key.slice(at + 1);
  if (at < 0 || (/^[0-9a-f]{40,64}$/i.test(written) && written.toLowerCase() !== sha)) {
    complain(`The entry ${quote(key)} does not agree with its commit.`, line);
    return undefined;
  }
  const made = makeActionComponent({
    text: `${key.slice(0, at)}@${sha}`,
    kind: 'action',
    location: { file, line },
    comment: ref,
  });
  if (!made.ok) {
    complain(made.error.message, line);
    return undefined;
  }
  return { component: { ...made.value, constraint: written }, uses: items(child(node, 'uses')) };
}
