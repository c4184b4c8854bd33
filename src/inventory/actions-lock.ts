import type { Problem } from '../domain/errors.ts';
import type { Purl } from '../domain/purl.ts';
import { makeActionComponent } from './action-component.ts';
import type { InventoryFormat, Parsed, ParsedComponent, ParseInput } from './format.ts';
import { readActionsLock, type LockedAction, type LockedPin } from './read-actions-lock.ts';

/**
 * The lockfile of `gh actions-lock` (preview, versions v0.0.2 and v0.0.3): every action that the onboarded workflows
 * use, with the commit that GitHub runs for it, and what it uses itself.
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

function parseActionsLock({ path, text }: ParseInput): Parsed {
  const { lock, problems } = readActionsLock(path, text);
  if (lock === undefined) return { components: [], projects: [], declarations: [], problems };
  const refused: Problem[] = [];
  const made = new Map<string, ParsedComponent>();
  for (const action of lock.actions) {
    const component = makeComponent(action, path);
    if (component.ok) made.set(action.key, component.value);
    else refused.push(component.error);
  }
  const purlsOf = (pins: readonly LockedPin[]): Purl[] =>
    pins.flatMap(({ key }) => made.get(key)?.purl ?? []);
  const direct = new Set(lock.workflows.flatMap(({ pins }) => purlsOf(pins)));
  const components = lock.actions.flatMap(({ key, uses }) => {
    const component = made.get(key);
    if (component === undefined) return [];
    return [{ ...component, direct: direct.has(component.purl), dependsOn: purlsOf(uses) }];
  });
  return { components, projects: [], declarations: [], problems: [...problems, ...refused] };
}

function makeComponent(action: LockedAction, file: string): ReturnType<typeof makeActionComponent> {
  const { name, commit, ref, written, hostname, line } = action;
  const made = makeActionComponent({
    text: `${name}@${commit}`,
    kind: 'action',
    location: { file, line },
    comment: ref,
  });
  if (!made.ok) return made;
  const { source } = made.value;
  const elsewhere = hostname !== undefined && hostname !== 'github.com' && source.kind === 'git';
  return {
    ok: true,
    value: {
      ...made.value,
      constraint: written,
      ...(elsewhere
        ? { source: { ...source, url: source.url.replace('//github.com/', `//${hostname}/`) } }
        : {}),
    },
  };
}
