import { onePerPlace } from './one-per-place.ts';
import type { PinChange, PinFile, PinLeft } from './plan.ts';
import type { FindReferences, ReadFile } from './read-file.ts';
import type { Reference } from './reference.ts';
import type { Settled } from './resolved.ts';
import { createRewriter } from './rewrite.ts';

interface ChangedOne {
  readonly file?: PinFile;
  readonly left: readonly PinLeft[];
}

/**
 * The file with its references changed. It is read again afterwards: when a changed one is not exact then, or another
 * one is gone, nothing of the file is changed.
 */
export function changeFile(file: ReadFile, settled: readonly Settled[], find: FindReferences): ChangedOne {
  const left = settled.flatMap(({ reference, resolution }) =>
    resolution.ok ? [] : [{ reference, kind: resolution.error.kind, reason: resolution.error.reason }],
  );
  const hasRemarks = /\.ya?ml$/i.test(file.path) || /(?:^|\/)actions\.lock$/.test(file.path);
  const rewriter = createRewriter(file.text, file.references);
  const steps = settled.flatMap(({ reference, resolution }) => {
    if (!resolution.ok || resolution.value === undefined) return [];
    const resolved = resolution.value;
    const step = {
      reference,
      value: resolved.value,
      oldRef: resolved.from,
      ...(resolved.remark && hasRemarks && resolved.version !== undefined
        ? { version: resolved.version }
        : {}),
      ...(resolved.hashes !== undefined ? { hashes: resolved.hashes } : {}),
    };
    return rewriter.changes(step) ? [{ step, resolved }] : [];
  });
  if (steps.length === 0) return { left };
  const after = rewriter.apply(steps.map(({ step }) => step));
  if (!isUnderstood(file, after, { changed: steps.map(({ step }) => step.reference), find })) {
    const reason = 'the changed file would not read as it should, so nothing of it is changed';
    return {
      left: [
        ...left,
        ...steps.map(({ step }) => ({ reference: step.reference, kind: 'undecidable' as const, reason })),
      ],
    };
  }
  const changes = steps.map(
    ({ step, resolved }): PinChange => ({
      reference: step.reference,
      from: resolved.from,
      to: resolved.to,
      why: resolved.why,
      ...(resolved.version !== undefined ? { version: resolved.version } : {}),
      ...(resolved.publishedAt !== undefined ? { publishedAt: resolved.publishedAt } : {}),
    }),
  );
  return {
    file: { path: file.path, before: file.mark + file.text, after: file.mark + after, changes },
    left,
  };
}

function isUnderstood(
  file: ReadFile,
  after: string,
  { changed, find }: { readonly changed: readonly Reference[]; readonly find: FindReferences },
): boolean {
  const found = find(file.path, after);
  if (found === undefined) return false;
  const now = onePerPlace(found.references);
  if (now.length !== file.references.length) return false;
  return file.references.every((reference, i) => {
    const fresh = now[i];
    if (fresh === undefined || fresh.kind !== reference.kind) return false;
    return changed.includes(reference) ? fresh.state === 'exact' : fresh.text === reference.text;
  });
}
