import { compareText } from '../domain/compare-text.ts';
import type { Location } from '../domain/component.ts';
import type { Use, UsesOfFile } from '../inventory/list-uses.ts';
import { readUseTarget } from './use-target.ts';

/** One use of another repository that a workflow makes, by itself or through an action of its own repository. */
export interface Need {
  /** As the workflow or action file writes it. */
  readonly text: string;
  readonly key: string;
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
  readonly exact: boolean;
  readonly kind: Use['kind'];
  readonly location: Location;
}

/** Something that a workflow uses and an Actions lockfile has no place for. */
export interface NotHeld {
  /**
   * `open`: what would have to be locked cannot be told, so that the lock of the workflow would not be whole.
   * `workflow`: one that its own files keep out of the lock. `unresolved`: one that the remotes gave no entries for.
   */
  readonly kind: 'image' | 'script' | 'open' | 'workflow' | 'unresolved';
  readonly what: string;
  /** One sentence without its full stop. */
  readonly why: string;
  readonly location: Location;
}

export interface WorkflowNeeds {
  /** From the top of the repository. */
  readonly path: string;
  readonly needs: readonly Need[];
  readonly notHeld: readonly NotHeld[];
  /** It uses an action of its repository by `./`, for which the platform onboards no workflow. */
  readonly local: boolean;
}

const MISSING = 'the action is not among the files read here';
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/**
 * What each workflow of a repository needs locked: its own uses and those of the repository's actions that it reaches,
 * however deep. A reusable workflow of the repository is a workflow of its own. `files` are all workflows and action
 * metadata by their path from the top of the repository.
 */
export function collectNeeds(files: ReadonlyMap<string, UsesOfFile>): readonly WorkflowNeeds[] {
  return [...files.keys()]
    .filter((path) => WORKFLOW.test(path))
    .sort(compareText)
    .map((path) => needsOf(path, files));
}

function needsOf(workflow: string, files: ReadonlyMap<string, UsesOfFile>): WorkflowNeeds {
  const needs = new Map<string, Need>();
  const notHeld: NotHeld[] = [];
  const seen = new Set([workflow]);
  let local = false;
  for (const file of seen) {
    const found = files.get(file);
    if (found === undefined) continue;
    for (const use of found.uses) {
      const location = { file, line: use.line };
      const target = readUseTarget(use.text);
      if (target.kind === 'none') {
        notHeld.push({ kind: 'open', what: use.text, why: target.why, location });
      } else if (target.kind === 'remote') {
        const { kind: _, ...rest } = target;
        const key = `${target.key} ${target.path}`;
        if (!needs.has(key)) needs.set(key, { ...rest, text: use.text, kind: use.kind, location });
      } else if (use.kind === 'action') {
        local ||= use.text.startsWith('.');
        const metadata = ['action.yml', 'action.yaml']
          .map((name) => (target.path === '' ? name : `${target.path}/${name}`))
          .find((path) => files.has(path));
        // A set may grow while it is walked: what was added is walked too.
        if (metadata !== undefined) seen.add(metadata);
        else notHeld.push({ kind: 'open', what: use.text, why: MISSING, location });
      }
    }
    for (const image of found.images) {
      notHeld.push({
        kind: 'image',
        what: `docker://${image.text}`,
        why: 'the lockfile holds no images',
        location: { file, line: image.line },
      });
    }
    if (found.scripts > 0) {
      notHeld.push({
        kind: 'script',
        what: `${found.scripts} script${found.scripts === 1 ? '' : 's'}`,
        why: 'the lockfile does not know what a script installs',
        location: { file, line: 1 },
      });
    }
  }
  return { path: workflow, needs: [...needs.values()], notHeld, local };
}
