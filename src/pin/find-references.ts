import { compose } from '../inventory/compose.ts';
import { actionMetadata } from '../inventory/action-metadata.ts';
import { actionsLock } from '../inventory/actions-lock.ts';
import { dockerfile } from '../inventory/dockerfile.ts';
import { baseOf } from '../inventory/relative-path.ts';
import { requirements } from '../inventory/requirements.ts';
import { workflow } from '../inventory/workflow.ts';
import { findInAction } from './find-in-action.ts';
import { findInActionsLock } from './find-in-actions-lock.ts';
import { findInCompose } from './find-in-compose.ts';
import { findInDevcontainer } from './find-in-devcontainer.ts';
import { findInDockerfile } from './find-in-dockerfile.ts';
import { findInPreCommit } from './find-in-pre-commit.ts';
import { findInRequirements } from './find-in-requirements.ts';
import { findInSubmodules } from './find-in-submodules.ts';
import { findInWorkflow } from './find-in-workflow.ts';
import type { Found } from './reference.ts';

type Find = (file: string, text: string) => Found;

/** Which files hold references, and who finds them. The first that fits a path has it. */
const FINDERS: readonly { readonly matches: (path: string) => boolean; readonly find: Find }[] = [
  { matches: workflow.matches, find: findInWorkflow },
  { matches: actionsLock.matches, find: findInActionsLock },
  { matches: actionMetadata.matches, find: findInAction },
  { matches: dockerfile.matches, find: findInDockerfile },
  { matches: compose.matches, find: findInCompose },
  { matches: requirements.matches, find: findInRequirements },
  { matches: named('.pre-commit-config.yaml', '.pre-commit-config.yml'), find: findInPreCommit },
  { matches: named('.gitmodules'), find: findInSubmodules },
  { matches: (path) => /(?:^|\/)\.?devcontainer\.json$/.test(path), find: findInDevcontainer },
];

/**
 * Every reference of one file to something from outside, exact, loose or undecidable, with the place of its text.
 * Undefined for a file that holds none by its kind. `text` is without byte order mark. Never throws; linear.
 */
export function findReferences(path: string, text: string): Found | undefined {
  return FINDERS.find(({ matches }) => matches(path))?.find(path, text);
}

function named(...names: readonly string[]): (path: string) => boolean {
  return (path) => names.includes(baseOf(path));
}
