import { child, items, text as textOf } from '../inventory/node.ts';
import { quote } from '../inventory/quote.ts';
import { readYaml } from '../inventory/read-yaml.ts';
import { createFinding, refuse } from './finding.ts';
import { isGitAddress } from './git-address.ts';
import { makeGitReference, undecidable } from './make-reference.ts';
import { placeScalar } from './place-scalar.ts';
import type { Found } from './reference.ts';

/** The repositories of pre-commit hooks by their `rev`. `local` and `meta` are no repositories. */
export function findInPreCommit(file: string, text: string): Found {
  const yaml = readYaml(text);
  if (!yaml.ok) return refuse(file, yaml.error);
  const finding = createFinding(file);
  for (const document of yaml.value.documents) {
    for (const entry of items(child(document, 'repos'))) {
      const url = textOf(child(entry, 'repo'))?.trim() ?? '';
      if (url === 'local' || url === 'meta') continue;
      const rev = child(entry, 'rev');
      const placed = placeScalar(text, rev);
      const location = { file, line: rev?.line ?? entry.line };
      if (placed === undefined)
        finding.complain('bad-structure', `The hooks of ${quote(url)} name no rev.`, entry.line);
      else if (isGitAddress(url)) finding.add(makeGitReference(placed, { kind: 'hook', location, url }));
      else
        finding.add(
          undecidable(placed, { kind: 'hook', location }, 'its repository is not at an https or ssh address'),
        );
    }
  }
  return finding.found();
}
