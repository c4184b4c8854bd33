import { toOneLine } from './visible-text.ts';
import type { SubjectTopic } from './tell-story.ts';

const MAX_STEPS = 8;

/**
 * A Mermaid picture of how a package gets in, from the project along the shortest chain. Labels keep only letters,
 * digits and a few signs, so nothing from outside can end a label or start a directive.
 */
export function drawPath({ path }: SubjectTopic): string | undefined {
  // Asked for by name: the heading says it all.
  if (path === undefined || path.chain.length < 2) return undefined;
  const hidden = path.chain.length - MAX_STEPS;
  const steps =
    hidden > 0
      ? [...path.chain.slice(0, MAX_STEPS - 1), `${hidden} more steps`, ...path.chain.slice(-1)]
      : path.chain;
  const last = steps.length;
  return [
    '```mermaid',
    'flowchart LR',
    `  n0(["${toLabel(path.project === '.' ? 'this project' : path.project)}"])`,
    ...steps.map((step, index) => `  n${index} --> n${index + 1}["${toLabel(step)}"]`),
    `  style n${last} fill:#ffebe9,stroke:#cf222e,color:#82071e`,
    '```',
  ].join('\n');
}

function toLabel(text: string): string {
  return toOneLine(text, 60).replace(/[^\p{L}\p{N} @/.…_+-]/gu, '_');
}
