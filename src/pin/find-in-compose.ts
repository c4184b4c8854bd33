import { child, entries } from '../inventory/node.ts';
import { readYaml } from '../inventory/read-yaml.ts';
import { createFinding, refuse } from './finding.ts';
import { expandVariables } from '../inventory/expand-variables.ts';
import { isFullDigest, parseImageReference } from '../inventory/image-reference.ts';
import { makeImageReference, undecidable } from './make-reference.ts';
import { placeScalar } from './place-scalar.ts';
import type { Found } from './reference.ts';

/**
 * The image of every service that is not built here. With variables in it nothing can be rewritten; it is exact when
 * the defaults that stand beside them name a digest.
 */
export function findInCompose(file: string, text: string): Found {
  const yaml = readYaml(text, { tags: ['!reset', '!override'] });
  if (!yaml.ok) return refuse(file, yaml.error);
  const finding = createFinding(file);
  for (const document of yaml.value.documents) {
    for (const [, { value: service }] of entries(child(document, 'services'))) {
      const image = child(service, 'image');
      const placed = placeScalar(text, image);
      // With `build` the image's name is what the result is called.
      if (placed === undefined || child(service, 'build') !== undefined) continue;
      const location = { file, line: image?.line ?? 1 };
      if (!placed.text.includes('$')) finding.addResult(makeImageReference(placed, location));
      else if (!isExactByDefault(placed.text)) {
        finding.add(
          undecidable(placed, { kind: 'image', location }, 'a variable decides which image is used'),
        );
      } else finding.add({ ...placed, kind: 'image', location, state: 'exact', target: { kind: 'none' } });
    }
  }
  return finding.found();
}

function isExactByDefault(text: string): boolean {
  const { text: resolved, complete } = expandVariables(text, () => undefined);
  const digest = complete ? parseImageReference(resolved)?.digest : undefined;
  return digest !== undefined && isFullDigest(digest);
}
