import { err, ok } from '../domain/result.ts';
import type { ReadFile } from '../pin/read-file.ts';
import type { Reference } from '../pin/reference.ts';
import { resolveGit } from '../pin/resolve-git.ts';
import { resolveImage } from '../pin/resolve-image.ts';
import { resolveRequirement } from '../pin/resolve-requirement.ts';
import type { Resolution, ResolveSettings, Settled } from '../pin/resolved.ts';
import { endOfRequirement, whyNotRewritable } from '../pin/rewrite.ts';
import type { GitRemote } from '../ports.ts';
import { mapBounded } from './map-bounded.ts';
import type { PinParts } from './pin.ts';
import { startProgress } from './progress.ts';
import type { World } from './world.ts';

interface Wanted {
  readonly file: ReadFile;
  readonly reference: Reference;
}

interface Options {
  readonly world: World;
  readonly parts: PinParts;
  readonly settings: ResolveSettings;
}

const AT_ONCE = 8;

/** Asks for what every reference becomes, a few at a time; each repository, image and release is asked for once. */
export async function resolvePins(wanted: readonly Wanted[], options: Options): Promise<readonly Settled[]> {
  if (wanted.length === 0) return [];
  const { world } = options;
  const remote = once(async () => rememberRemote((await world.remotes({})).gitRemote));
  const images = once(() => world.images());
  const progress = startProgress(world, 'Resolving references', wanted.length);
  let done = 0;
  const answers = new Map<string, Promise<Resolution>>();
  const settled = await mapBounded(wanted, AT_ONCE, async ({ file, reference }): Promise<Settled> => {
    const key = JSON.stringify([
      reference.target,
      reference.text,
      reference.state,
      reference.kind,
      reference.claimed,
    ]);
    const known = answers.get(key);
    // Two of the same target may differ in whether they can be written.
    const resolution = whyNot(file, reference) ?? (await (known ?? start(key, reference)));
    progress.advance(++done);
    return { reference, resolution };
  });
  progress.stop();
  return agreeOnHashes(settled, wanted);

  function start(key: string, reference: Reference): Promise<Resolution> {
    const answer = resolveOne(reference);
    answers.set(key, answer);
    return answer;
  }

  async function resolveOne(reference: Reference): Promise<Resolution> {
    const { settings, parts } = options;
    const { target } = reference;
    switch (target.kind) {
      case 'action':
      case 'git':
        if (reference.state === 'exact' && settings.update === false) return ok(undefined);
        return resolveGit(reference, target, { remote: await remote(), settings });
      case 'image':
        if (reference.state === 'exact') return ok(undefined);
        return resolveImage(reference, target.image, { images: await images(), settings });
      case 'python':
        return resolveRequirement(reference, target, parts.pythonHashes);
      default:
        return reference.state === 'exact'
          ? ok(undefined)
          : err({ kind: 'undecidable', reason: 'what a script installs is written by hand' });
    }
  }
}

function whyNot(file: ReadFile, reference: Reference): Resolution | undefined {
  if (reference.state === 'exact') {
    // Exact by something else than its own text, or another tool's to write: nothing to move here.
    return reference.reason !== undefined || reference.kind === 'lock-entry' ? ok(undefined) : undefined;
  }
  if (reference.reason !== undefined)
    return err({ kind: 'undecidable', reason: withoutStop(reference.reason) });
  if (reference.kind === 'lock-entry')
    return err({ kind: 'undecidable', reason: 'the lockfile of Actions is written by gh actions-lock' });
  if (reference.target.kind === 'python' && !/\.(?:txt|in)$/i.test(file.path)) {
    return err({
      kind: 'undecidable',
      reason: 'hashes are written in requirements files only; this file wants a lockfile',
    });
  }
  if (reference.target.kind === 'python' && endOfRequirement(file.text, reference) === undefined) {
    return err({ kind: 'undecidable', reason: 'its line is continued with options of its own' });
  }
  const reason = whyNotRewritable(file.text, reference);
  return reason === undefined ? undefined : err({ kind: 'undecidable', reason });
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** With one hash in a file pip refuses every requirement without one: all of a file get them, or none. */
function agreeOnHashes(settled: readonly Settled[], wanted: readonly Wanted[]): readonly Settled[] {
  const bare = new Set<ReadFile>();
  const fileOf = new Map(wanted.map(({ file, reference }) => [reference, file]));
  for (const file of new Set(fileOf.values())) {
    const chosen = new Map(settled.map(({ reference, resolution }) => [reference, resolution]));
    const incomplete = file.references.some((reference) => {
      if (reference.target.kind !== 'python') return false;
      const resolution = chosen.get(reference);
      const hashed = resolution?.ok === true && resolution.value?.hashes !== undefined;
      return !hashed && reference.target.hashes.length === 0;
    });
    if (incomplete) bare.add(file);
  }
  return settled.map((one) => {
    const file = fileOf.get(one.reference);
    if (
      file === undefined ||
      !bare.has(file) ||
      !one.resolution.ok ||
      one.resolution.value?.hashes === undefined
    ) {
      return one;
    }
    const reason = 'another requirement of this file cannot be given hashes, and pip takes all or none';
    return { reference: one.reference, resolution: err({ kind: 'undecidable', reason }) };
  });
}

function rememberRemote(remote: GitRemote): GitRemote {
  const refs = new Map<string, ReturnType<GitRemote['refs']>>();
  const times = new Map<string, ReturnType<GitRemote['commitTime']>>();
  return {
    urlOf: (repository) => remote.urlOf(repository),
    reach: (url, commits) => remote.reach(url, commits),
    file: (url, commit, path) => remote.file(url, commit, path),
    refs: (url) => remember(refs, url, () => remote.refs(url)),
    commitTime: (url, commit) => remember(times, `${commit} ${url}`, () => remote.commitTime(url, commit)),
  };
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
