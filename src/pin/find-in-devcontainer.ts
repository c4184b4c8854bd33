import { child, entries, type DataNode } from '../inventory/node.ts';
import { parseJson } from '../inventory/json.ts';
import { createFinding, refuse } from './finding.ts';
import { makeImageReference } from './make-reference.ts';
import { placeScalar, type Placed } from './place-scalar.ts';
import type { Found } from './reference.ts';

/** The image of a dev container and its features, which are images by another name. Local features belong to the repository. */
export function findInDevcontainer(file: string, text: string): Found {
  const json = parseJson(text, { jsonc: true });
  if (!json.ok) return refuse(file, json.error);
  const finding = createFinding(file);
  const { root } = json.value;
  const image = child(root, 'image');
  const placed = placeScalar(text, image, { comments: false });
  if (placed !== undefined) {
    finding.addResult(
      makeImageReference(placed, { file, line: image?.line ?? 1 }, { open: placed.text.includes('${') }),
    );
  }
  const features = child(root, 'features');
  let from = features === undefined ? 0 : startOf(text, features);
  for (const [key, { line, value }] of entries(features)) {
    const name = placeKey(text, key, from);
    if (name === undefined) {
      finding.complain('bad-structure', 'A feature is written with escapes and was not read.', line);
      continue;
    }
    from = value.kind === 'scalar' ? value.end : name.span.end;
    const location = { file, line };
    const own = /^\.{0,2}\//.test(key);
    if (own) finding.add({ ...name, kind: 'feature', location, state: 'own', target: { kind: 'none' } });
    else if (/^https?:/.test(key)) {
      finding.add({
        ...name,
        kind: 'feature',
        location,
        state: 'loose',
        reason: 'an archive at an address has no digest that could be written here',
        target: { kind: 'none' },
      });
    } else
      finding.addResult(makeImageReference(name, location, { kind: 'feature', open: key.includes('${') }));
  }
  return finding.found();
}

/** Nodes of maps carry their line, not their offset. */
function startOf(text: string, node: DataNode): number {
  let start = 0;
  for (let line = 1; line < node.line; line++) {
    const next = text.indexOf('\n', start);
    if (next < 0) break;
    start = next + 1;
  }
  return start;
}

/** Where a key stands as it reads, at or behind an offset. */
function placeKey(text: string, key: string, from: number): Placed | undefined {
  const written = JSON.stringify(key);
  for (let at = text.indexOf(written, from); at >= 0; at = text.indexOf(written, at + 1)) {
    const after = /^\s*:/.test(text.slice(at + written.length, at + written.length + 200));
    const span = { start: at + 1, end: at + written.length - 1 };
    if (after)
      return text.slice(span.start, span.end) === key ? { text: key, span, style: 'double' } : undefined;
  }
  return undefined;
}
