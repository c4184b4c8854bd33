import { countOf } from './count-words.ts';
import type { RuleTopic } from './tell-story.ts';

/** `60 dependencies`, `4 projects`, or `5 subjects` where they are of several kinds. */
export function countSubjects({ findings, subjects }: RuleTopic): string {
  const kinds = new Set(findings.map(({ subject }) => subject.kind));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined) return countOf(subjects, 'subject');
  return kind === 'component' ? countOf(subjects, 'dependency', 'dependencies') : countOf(subjects, kind);
}
