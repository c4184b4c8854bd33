import { compareText } from '../domain/compare-text.ts';
import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RemoteRef, RemoteRefs } from '../ports.ts';

/** Bytes of one advertisement. */
export const MAX_ADVERTISEMENT = 64 * 1024 * 1024;
const MAX_REFS = 200_000;
const LINE = /^([0-9a-f]{40}|[0-9a-f]{64})\t(.+)$/s;
const NULL_OBJECT = /^0+$/;

/**
 * Branches and tags of `git ls-remote`: one line per ref, and one with `^{}` after a tag that is an object, which
 * names what stands behind the last tag of the chain. Names are data, whatever they hold; bytes that are not UTF-8
 * are read as Latin-1. A line that is neither, or a ref named twice, makes the whole answer `malformed`. A ref that is
 * broken at the server leads nowhere (git then lists it with a name of zeros alone) and is none.
 */
export function readAdvertisement(
  output: Uint8Array,
): Result<Pick<RemoteRefs, 'defaultBranch' | 'refs'>, SourceError> {
  const refs = new Map<string, RemoteRef>();
  let defaultBranch: string | undefined;
  for (const line of splitLines(output)) {
    const symref = /^ref: (refs\/heads\/.+)\tHEAD$/s.exec(line)?.[1];
    if (symref !== undefined) {
      defaultBranch = symref;
      continue;
    }
    if (/^ref: .+\t.+$/s.test(line)) continue;
    const [, object, name] = LINE.exec(line) ?? [];
    if (object === undefined || name === undefined) return err(MALFORMED);
    if (!/^refs\/(?:heads|tags)\/./s.test(name)) continue;
    const tag = name.endsWith('^{}') ? refs.get(name.slice(0, -3)) : undefined;
    if (tag !== undefined) {
      refs.set(tag.name, { ...tag, commit: object });
      continue;
    }
    if (refs.has(name)) return err(MALFORMED);
    if (refs.size >= MAX_REFS) {
      return err({
        kind: 'too-large',
        message: `the repository has more than ${MAX_REFS} branches and tags`,
      });
    }
    refs.set(name, { name, object, commit: object });
  }
  return ok({
    ...(defaultBranch !== undefined ? { defaultBranch } : {}),
    refs: [...refs.values()].filter(leadsSomewhere).sort((a, b) => compareText(a.name, b.name)),
  });
}

function leadsSomewhere({ object, commit }: RemoteRef): boolean {
  return !NULL_OBJECT.test(object) && !NULL_OBJECT.test(commit);
}

const MALFORMED: SourceError = {
  kind: 'malformed',
  message: 'the server answered something that is not a list of branches and tags',
};

function splitLines(output: Uint8Array): readonly string[] {
  const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    text = bytes
      .toString('latin1')
      .split('\n')
      .map((line) => decodeLine(line))
      .join('\n');
  }
  return text.split('\n').filter((line) => line !== '');
}

function decodeLine(latin1: string): string {
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? latin1 : text;
}
