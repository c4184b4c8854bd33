import { child, items, type DataNode } from '../inventory/node.ts';
import type { Finding } from './finding.ts';
import { findTools } from './find-tools.ts';
import { makeImageReference, makeUsesReference } from './make-reference.ts';
import { placeScalar } from './place-scalar.ts';

/** Where the references of steps are looked for and gathered. */
export interface StepContext {
  readonly file: string;
  readonly text: string;
  readonly finding: Finding;
}

/** What a list of steps uses and which tools its scripts install. Steps that run side by side stand in a list of their own. */
export function findInSteps(steps: DataNode | undefined, context: StepContext): void {
  for (const step of items(steps)) {
    if (step.kind !== 'map') continue;
    if (step.entries.has('uses')) findUses(child(step, 'uses'), 'action', context);
    for (const tool of findTools(child(step, 'run'), context)) context.finding.add(tool);
    findInSteps(child(step, 'parallel'), context);
  }
}

/** One `uses`. A value that names nothing is a problem of its own and hides none of the others. */
export function findUses(
  node: DataNode | undefined,
  kind: 'action' | 'workflow',
  { file, text, finding }: StepContext,
): void {
  const placed = placeScalar(text, node);
  if (placed !== undefined) {
    finding.addResult(makeUsesReference(placed, kind, { file, line: node?.line ?? 1 }));
  } else if (node !== undefined) finding.complain('bad-structure', 'A `uses` names nothing.', node.line);
}

/** An image given as text, or as a map with `image`. */
export function findImage(node: DataNode | undefined, { file, text, finding }: StepContext): void {
  const value = node?.kind === 'map' ? child(node, 'image') : node;
  const placed = placeScalar(text, value);
  if (placed !== undefined) {
    finding.addResult(makeImageReference(placed, { file, line: value?.line ?? 1 }));
  }
}
