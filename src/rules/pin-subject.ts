import type { ComponentSubject } from '../domain/facts.ts';

/** A use of an action or reusable workflow of another repository that names what it uses. */
export function isAction({ component: { pin } }: ComponentSubject): boolean {
  return (pin?.kind === 'action' || pin?.kind === 'workflow') && pin.state !== 'undecidable';
}

/** One that names a full commit. */
export function isPinnedAction(subject: ComponentSubject): boolean {
  return isAction(subject) && subject.component.pin?.state === 'exact';
}

/** The start of a commit's name, as people write it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 8);
}
