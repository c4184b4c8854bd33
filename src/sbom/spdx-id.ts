import { createHash } from 'node:crypto';

import type { SbomPackage } from './model.ts';

const MAX_ID = 160;

/**
 * An SPDX identifier per ref (SPDX 2.3 clause 7.2: letters, digits, `.` and `-`). Readable; the same for the same
 * package in every document, unless two packages differ only in other characters: then both carry a digest.
 */
export function assignSpdxIds(packages: readonly SbomPackage[]): ReadonlyMap<string, string> {
  const byId = new Map<string, string[]>();
  for (const item of packages) {
    const id = readableId(item.ref);
    const refs = byId.get(id);
    if (refs === undefined) byId.set(id, [item.ref]);
    else refs.push(item.ref);
  }
  const ids = new Map<string, string>();
  for (const [id, refs] of byId) {
    for (const ref of refs) ids.set(ref, refs.length === 1 && id.length < MAX_ID ? id : digestId(id, ref));
  }
  return ids;
}

function readableId(ref: string): string {
  const text = ref.replace(/^pkg:/, '').replace(/[^A-Za-z0-9.]+/g, '-');
  return `SPDXRef-${text}`.slice(0, MAX_ID);
}

function digestId(id: string, ref: string): string {
  return `${id}-${createHash('sha256').update(ref).digest('hex').slice(0, 16)}`;
}
