import type { Integrity } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { findMergeConflict } from './merge-conflict.ts';
import { quote } from './quote.ts';
import { mergeConflict } from './toml.ts';

export interface GoSumEntry {
  readonly path: string;
  readonly version: string;
  /** Digest of the module's zip: without one the module's code is not used, only its go.mod was read. */
  readonly zip?: Integrity;
  readonly mod?: Integrity;
  readonly line: number;
}

export interface GoSum {
  /** By `path version`. */
  readonly entries: ReadonlyMap<string, GoSumEntry>;
  readonly problems: readonly Problem[];
}

const H1 = /^[A-Za-z0-9+/]{43}=$/;
const MAX_PROBLEMS = 50;

/** Reads a go.sum. Two different digests for one file, which Go refuses too, are a problem. Linear. */
export function readGoSum(text: string, file: string): GoSum {
  const conflict = findMergeConflict(text);
  if (conflict !== undefined) return { entries: new Map(), problems: [mergeConflict(file, conflict)] };
  const entries = new Map<string, GoSumEntry>();
  const problems: Problem[] = [];
  text.split('\n').forEach((raw, index) => {
    const words = raw.trim().split(/\s+/);
    if (words.length === 1 && words[0] === '') return;
    const line = index + 1;
    const report = (code: Problem['code'], message: string): void => {
      if (problems.length < MAX_PROBLEMS) {
        problems.push({ code, severity: 'broken', message, location: { file, line } });
      }
    };
    const [path, stated, hash] = words;
    if (words.length !== 3 || path === undefined || stated === undefined || hash === undefined) {
      return report('bad-syntax', `${quote(raw)} does not have a module, a version and a hash.`);
    }
    const isMod = stated.endsWith('/go.mod');
    const version = isMod ? stated.slice(0, -7) : stated;
    const digest = readH1(hash, isMod ? 'go.mod' : 'zip');
    if (digest.algorithm === 'unknown') {
      report('bad-structure', `The hash ${quote(digest.raw)} of ${quote(path)} is not an h1 digest.`);
    }
    const key = `${path} ${version}`;
    const known = entries.get(key);
    const before = isMod ? known?.mod : known?.zip;
    if (before !== undefined && before.raw !== digest.raw) {
      report('duplicate-key', `${quote(path)} ${quote(stated)} has two different hashes.`);
      return;
    }
    // The place shown is the zip's own line where there is one.
    const base = known ?? { path, version, line };
    entries.set(key, isMod ? { ...base, mod: digest } : { ...base, line, zip: digest });
  });
  return { entries, problems };
}

/** The digests of an entry: zip first, each naming the file it belongs to. */
export function goSumIntegrity(entry: GoSumEntry | undefined): readonly Integrity[] {
  return [entry?.zip, entry?.mod].filter((it) => it !== undefined);
}

function readH1(raw: string, file: string): Integrity {
  const digest = raw.startsWith('h1:') ? raw.slice(3) : '';
  return H1.test(digest)
    ? { algorithm: 'h1', digest, raw, file }
    : { algorithm: 'unknown', digest: '', raw: raw.slice(0, 256), file };
}
