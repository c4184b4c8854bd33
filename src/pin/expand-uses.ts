import { unknown, unknownReason, type Unknown } from '../domain/fact.ts';
import { decodeText } from '../inventory/decode-text.ts';
import { listUses } from '../inventory/list-uses.ts';
import type { GitRemote } from '../ports.ts';
import { readUseTarget } from './use-target.ts';
import type { Need, NotHeld } from './workflow-needs.ts';

/** The entries that the used actions of one entry use themselves, or why nobody can say. */
export type ReadUses =
  | { readonly known: true; readonly keys: ReadonlySet<string> }
  | { readonly known: false; readonly unknown: Unknown };

/** Where the code of an entry stands. */
export interface LockedCode {
  readonly url: string;
  readonly commit: string;
}

export interface Expanded {
  /** By key; only entries of which an action is used. */
  readonly uses: ReadonlyMap<string, ReadUses>;
  /** All that is reached, the beginning first. */
  readonly needs: readonly Need[];
  readonly notHeld: readonly NotHeld[];
}

const MAX_ACTIONS = 2_000;
const AT_ONCE = 8;

/**
 * Follows actions into the metadata of the actions that they use, each at its locked commit. Reusable workflows are
 * not followed: what they use is locked by the repository that they stand in. `codeOf` says where an entry's code
 * is, or undefined when that is not known.
 */
export async function expandUses(
  start: readonly Need[],
  options: {
    readonly remote: GitRemote;
    readonly codeOf: (need: Need) => Promise<LockedCode | undefined>;
  },
): Promise<Expanded> {
  const needs = new Map(start.map((need) => [`${need.key} ${need.path}`, need]));
  const uses = new Map<string, ReadUses>();
  const notHeld: NotHeld[] = [];
  let wave = start.filter(({ kind }) => kind === 'action');
  while (wave.length > 0) {
    const next: Need[] = [];
    for (let i = 0; i < wave.length; i += AT_ONCE) {
      const part = wave.slice(i, i + AT_ONCE);
      const read = await Promise.all(
        part.map(async (need) => ({ need, found: await follow(need, options) })),
      );
      for (const { need, found } of read) {
        uses.set(need.key, merge(uses.get(need.key), found.uses));
        notHeld.push(...found.notHeld);
        for (const inner of found.needs) {
          const name = `${inner.key} ${inner.path}`;
          if (needs.has(name)) continue;
          if (needs.size >= MAX_ACTIONS) {
            const detail = `only the first ${MAX_ACTIONS} actions are followed`;
            uses.set(need.key, { known: false, unknown: unknown('budget', detail) });
            continue;
          }
          needs.set(name, inner);
          if (inner.kind === 'action') next.push(inner);
        }
      }
    }
    wave = next;
  }
  return { uses, needs: [...needs.values()], notHeld };
}

interface Followed {
  readonly uses: ReadUses;
  readonly needs: readonly Need[];
  readonly notHeld: readonly NotHeld[];
}

async function follow(need: Need, options: Parameters<typeof expandUses>[1]): Promise<Followed> {
  const code = await options.codeOf(need);
  if (code === undefined)
    return lost(unknown('not-published', 'the commits of some locked actions are not known'));
  for (const name of ['action.yml', 'action.yaml']) {
    const path = need.path === '' ? name : `${need.path}/${name}`;
    const bytes = await options.remote.file(code.url, code.commit, path);
    if (!bytes.ok && bytes.error.kind === 'not-found') continue;
    if (!bytes.ok)
      return lost(
        unknown(unknownReason(bytes.error.kind), `the metadata of locked actions: ${bytes.error.message}`),
      );
    return readMetadata(need, `${need.key}/${path}`, bytes.value);
  }
  return lost(unknown('not-published', 'the commits of some locked actions hold no metadata of an action'));
}

function readMetadata(need: Need, file: string, bytes: Uint8Array): Followed {
  const text = decodeText(bytes);
  const found = text.ok ? listUses(file, text.value) : undefined;
  if (found === undefined || found.problems.length > 0)
    return lost(unknown('malformed', 'the metadata of some locked actions cannot be read'));
  const keys = new Set<string>();
  const needs: Need[] = [];
  const notHeld: NotHeld[] = [];
  for (const use of found.uses) {
    const target = readUseTarget(use.text);
    const location = { file, line: use.line };
    if (target.kind === 'remote') {
      const { kind: _, ...rest } = target;
      keys.add(target.key);
      needs.push({ ...rest, text: use.text, kind: use.kind, location });
    } else if (target.kind === 'own' && use.text.startsWith('$')) {
      // Another action of the same repository at the same commit: the same entry.
      needs.push({ ...need, path: target.path, text: use.text, location });
    } else {
      const why = target.kind === 'own' ? 'it is taken from the work space of whoever runs it' : target.why;
      notHeld.push({ kind: 'open', what: use.text, why, location });
    }
  }
  for (const image of found.images) {
    const location = { file, line: image.line };
    notHeld.push({
      kind: 'image',
      what: `docker://${image.text}`,
      why: 'the lockfile holds no images',
      location,
    });
  }
  return { uses: { known: true, keys }, needs, notHeld };
}

function lost(cause: Unknown): Followed {
  return { uses: { known: false, unknown: cause }, needs: [], notHeld: [] };
}

/** An entry covers several actions of a repository: all must be known. */
function merge(a: ReadUses | undefined, b: ReadUses): ReadUses {
  if (a === undefined || !b.known) return b;
  return a.known ? { known: true, keys: new Set([...a.keys, ...b.keys]) } : a;
}
