import { compareText } from '../domain/compare-text.ts';
import type { Location } from '../domain/component.ts';
import type { Ecosystem } from '../domain/ecosystem.ts';
import type { ReferenceSubject } from '../domain/facts.ts';
import { decodeText } from '../inventory/decode-text.ts';
import type { Inventory } from '../inventory/format.ts';
import { findReferences } from '../pin/find-references.ts';
import type { Reference } from '../pin/reference.ts';
import type { FileTree } from '../ports.ts';

interface State {
  readonly inventory: Inventory;
  readonly tree: FileTree;
}

const FORMATS: readonly string[] = ['workflow', 'action-metadata'];
/** Larger files were refused by the inventory. */
const MAX_BYTES = 16 * 1024 * 1024;

/** A command that installs what the lockfile of a JavaScript project says, and no further package. */
const INSTALLS =
  /\b(?:npm|pnpm|bun|yarn)[ \t]+(?:ci|clean-install|install|i)(?![^\n]{0,200}[ \t](?:-g|--global)\b)(?:[ \t]+--?[a-z]|[ \t]*(?:$|[;&|"'#\r]))|(?:^|[;&]|\brun:)[ \t]*yarn(?:[ \t]+--[a-z][\w=-]*)*[ \t]*\r?$/m;

const ECOSYSTEMS: ReadonlyMap<string, Ecosystem> = new Map([
  ['pip', 'pypi'],
  ['pipx', 'pypi'],
  ['uv', 'pypi'],
  ['uvx', 'pypi'],
  ['npm', 'npm'],
  ['npx', 'npm'],
  ['dlx', 'npm'],
  ['go', 'golang'],
  ['cargo', 'cargo'],
  ['gem', 'gem'],
  ['docker', 'docker'],
  ['podman', 'docker'],
]);

/**
 * The tools that scripts of workflows and composite actions install or run, in the order of paths and places. Only in
 * files that the inventory looked at; what it could not read of them it has reported. With a base, only those that the
 * same file does not have there.
 */
export function listReferences(head: State, base?: State): ReferenceSubject[] {
  const locked = listLocked(head);
  const before = new Map(base?.inventory.files.map(({ path, sha256 }) => [path, sha256]));
  const lockedBefore = base === undefined ? locked : listLocked(base);
  // What npx runs may change with a lockfile alone.
  const sameLocks = lockedBefore.size === locked.size && [...lockedBefore].every((name) => locked.has(name));
  return head.inventory.files
    .filter(({ format, sha256 }) => FORMATS.includes(format) && sha256 !== undefined)
    .toSorted((a, b) => compareText(a.path, b.path))
    .flatMap(({ path, sha256 }) => {
      if (sameLocks && before.get(path) === sha256) return [];
      const subjects = readTools(path, head.tree, locked);
      const earlier = base !== undefined && before.has(path) ? readTools(path, base.tree, lockedBefore) : [];
      const known = new Set(earlier.map(keyOf));
      return subjects.filter((subject) => !known.has(keyOf(subject)));
    });
}

function listLocked({ inventory }: State): ReadonlySet<string> {
  return new Set(inventory.components.flatMap(({ ecosystem, name }) => (ecosystem === 'npm' ? [name] : [])));
}

function keyOf({ client, name, text, locked }: Omit<ReferenceSubject, 'locations'>): string {
  return [client, name, text, locked ?? ''].join('\0');
}

function readTools(path: string, tree: FileTree, locked: ReadonlySet<string>): ReferenceSubject[] {
  const bytes = tree.read(path);
  if (!bytes.ok || bytes.value.length > MAX_BYTES) return [];
  const text = decodeText(bytes.value);
  if (!text.ok) return [];
  const installs = INSTALLS.test(text.value);
  const subjects = new Map<string, { subject: ReferenceSubject; locations: Location[] }>();
  for (const reference of findReferences(path, text.value)?.references ?? []) {
    const subject = toSubject(reference, { locked, installs });
    if (subject === undefined) continue;
    const known = subjects.get(keyOf(subject));
    if (known === undefined) subjects.set(keyOf(subject), { subject, locations: [] });
    else known.locations.push(reference.location);
  }
  return [...subjects.values()].map(({ subject, locations }) => ({
    ...subject,
    locations: [...subject.locations, ...locations],
  }));
}

function toSubject(
  { target, text, state, location }: Reference,
  project: { readonly locked: ReadonlySet<string>; readonly installs: boolean },
): ReferenceSubject | undefined {
  if (target.kind !== 'tool' || state === 'own') return undefined;
  const { client, name, version } = target;
  const ecosystem = ECOSYSTEMS.get(client);
  return {
    kind: 'tool',
    client,
    ...(ecosystem !== undefined ? { ecosystem } : {}),
    name,
    ...(version !== undefined ? { version } : {}),
    state,
    text,
    ...(client === 'npx' && version === undefined ? { locked: lookUp(name, project) } : {}),
    locations: [location],
  };
}

function lookUp(
  name: string,
  { locked, installs }: { readonly locked: ReadonlySet<string>; readonly installs: boolean },
): NonNullable<ReferenceSubject['locked']> {
  if (locked.size === 0) return 'none';
  if (!locked.has(name)) return 'other';
  return installs ? 'installed' : 'locked';
}
