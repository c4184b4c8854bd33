import type { Policy } from '../domain/policy.ts';
import type { MapEntry } from '../inventory/node.ts';
import { readMap, readTexts, type PolicyReader } from './policy-reader.ts';

/** Reads `provenance`: `required` lists the packages whose releases must have provenance. */
export function readProvenance(entry: MapEntry | undefined, reader: PolicyReader): Policy['provenance'] {
  if (entry === undefined) return { required: [] };
  const map = readMap(reader, entry, { what: 'provenance', keys: ['required'] });
  const required = readTexts(reader, map?.get('required'), 'provenance.required');
  return { required: required.map(({ text }) => text) };
}
