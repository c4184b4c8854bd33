import { EVENT_ID, parseEvents, YAMLException, type Event } from 'js-yaml';

import { err, ok, type Result } from '../domain/result.ts';
import { joinFlowLine, MAX_JOINED } from './join-flow-lines.ts';
import { findMergeConflict } from './merge-conflict.ts';
import type { DataNode } from './node.ts';
import { buildYamlNodes, MAX_YAML_DEPTH, type YamlError } from './yaml-nodes.ts';

export type { YamlError };

export interface YamlOptions {
  /** 100 unless told. */
  readonly maxDocuments?: number;
  /** Occurrences of `*alias` in the whole text; 100 unless told. */
  readonly maxAliases?: number;
  /** Local tags (`!reset`) that are let through as if they were not there. */
  readonly tags?: readonly string[];
}

/** Upper bound of the nodes of one text, which bounds memory; the largest real lockfiles have a fifth of it. */
const MAX_NODES = 2_000_000;

/**
 * Reads YAML 1.2 with every scalar as the text that stands there (failsafe schema: `1.10` stays `1.10`), every
 * document of the stream, and the line of every part. Merge keys (`<<`) are resolved, explicit keys win.
 * Refused with a line: unresolved merge conflicts, duplicate keys, keys that are not text, unknown tags, and
 * anything beyond the bounds (depth 100, 100 aliases, 100,000 nodes added by them, 10,000 merged entries,
 * 100 documents, 2,000,000 nodes). An empty text has no documents. Never throws.
 */
export function parseYaml(
  text: string,
  options: YamlOptions = {},
): Result<{ readonly documents: readonly DataNode[] }, YamlError> {
  const conflict = findMergeConflict(text);
  if (conflict !== undefined) {
    return err({ code: 'merge-conflict', message: 'holds an unresolved merge conflict', line: conflict });
  }
  const maxDocuments = options.maxDocuments ?? 100;
  const excess = findExcess(text, maxDocuments);
  if (excess !== undefined) return err(excess);
  const events = readEvents(text);
  if (!events.ok) return events;
  const built = buildYamlNodes(text, events.value, {
    maxAliases: options.maxAliases ?? 100,
    tags: options.tags ?? [],
  });
  if (!built.ok) return built;
  return built.value.length > maxDocuments ? err(tooMany(maxDocuments)) : ok({ documents: built.value });
}

/** The events of a text, flow collections with lines less deep than the grammar wants included. */
function readEvents(text: string): Result<readonly Event[], YamlError> {
  const joined: number[] = [];
  let current = text;
  let first: YamlError | undefined;
  for (;;) {
    try {
      const events = parseEvents(current, { maxDepth: MAX_YAML_DEPTH });
      return first === undefined || joined.every((at) => !isInScalar(events, at)) ? ok(events) : err(first);
    } catch (error) {
      first ??= describe(error);
      const offset =
        error instanceof YAMLException && error.reason === 'deficient indentation'
          ? error.mark?.position
          : undefined;
      const next =
        offset === undefined || joined.length >= MAX_JOINED ? undefined : joinFlowLine(current, offset);
      if (next === undefined) return err(first);
      joined.push(next.at);
      current = next.text;
    }
  }
}

/** Inside a text over several lines a line break means something else than blanks. */
function isInScalar(events: readonly Event[], at: number): boolean {
  return events.some(
    (event) => event.type === EVENT_ID.SCALAR && event.valueStart <= at && at < event.valueEnd,
  );
}

function describe(error: unknown): YamlError {
  if (error instanceof YAMLException) {
    const line = (error.mark?.line ?? 0) + 1;
    return error.reason.startsWith('nesting exceeded')
      ? { code: 'too-deep', message: `is nested deeper than ${MAX_YAML_DEPTH} levels`, line }
      : { code: 'bad-syntax', message: `is not valid YAML: ${error.reason.slice(0, 200)}`, line };
  }
  // The library's own stack or memory limits; anything else would be a bug of ours and still must not end the run.
  return { code: 'bad-syntax', message: 'is not valid YAML: it could not be parsed', line: 1 };
}

function tooMany(limit: number): YamlError {
  return { code: 'bad-structure', message: `holds more than ${limit} YAML documents`, line: 1 };
}

/** Counts before parsing what would cost memory out of proportion. */
function findExcess(text: string, maxDocuments: number): YamlError | undefined {
  let markers = 0;
  for (const marker of ['\n---', '\n...']) {
    for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 4)) {
      if (++markers > 2 * maxDocuments + 2) return tooMany(maxDocuments);
    }
  }
  // A node needs two characters or more, so that short texts cannot exceed the bound.
  if (text.length <= 2 * MAX_NODES) return undefined;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13 || c === 44 || c === 91 || c === 123) marks++;
  }
  return marks > MAX_NODES
    ? { code: 'file-too-large', message: `holds more than ${MAX_NODES} values`, line: 1 }
    : undefined;
}
