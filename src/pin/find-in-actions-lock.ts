import { child, entries, text as textOf } from '../inventory/node.ts';
import { parseYaml } from '../inventory/yaml.ts';
import { createFinding, refuse } from './finding.ts';
import { makeUsesReference } from './make-reference.ts';
import { placeScalar } from './place-scalar.ts';
import type { Found } from './reference.ts';

const COMMIT = /^sha(?:1-[0-9a-f]{40}|256-[0-9a-f]{64})$/;

/**
 * The entries of an Actions lockfile. Each stands for the commit that it names; GitHub's own tool writes them, so
 * that none is rewritten here.
 */
export function findInActionsLock(file: string, text: string): Found {
  const yaml = parseYaml(text, { maxDocuments: 1 });
  if (!yaml.ok) return refuse(file, yaml.error);
  const finding = createFinding(file);
  for (const [key, { line, value }] of entries(child(yaml.value.documents[0], 'dependencies'))) {
    const commit = child(value, 'commit');
    const placed = placeScalar(text, commit);
    const sha = textOf(commit) ?? '';
    if (placed === undefined || !COMMIT.test(sha)) {
      finding.complain('bad-structure', 'An entry of the lockfile names no full commit.', line);
      continue;
    }
    const at = key.indexOf('@');
    const named = `${at < 0 ? key : key.slice(0, at)}@${sha.slice(sha.indexOf('-') + 1)}`;
    const ref = textOf(child(value, 'ref'));
    const made = makeUsesReference({ ...placed, text: named }, 'lock-entry', { file, line });
    finding.addResult(
      made.ok
        ? {
            ok: true,
            value: {
              ...made.value,
              text: placed.text,
              ...(ref !== undefined ? { claimed: ref } : {}),
              reason: 'an entry of the lockfile is written by the tool that made it',
            },
          }
        : made,
    );
  }
  return finding.found();
}
