import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Git } from '../ports.ts';
import { createCommitTree } from './git-tree.ts';
import { createRunGit } from './run-git.ts';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * What the repository around a directory says about its history, read from the objects on disk: no network, no
 * change of the work tree, the index or the configuration. An error when there is no git or no repository.
 * Paths of its trees are relative to the directory, as those of the work tree are.
 */
export function openGit(
  root: string,
  options: {
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Bytes of one file; 64 MiB unless told. */
    readonly maxBytes?: number;
  },
): Result<Git, SourceError> {
  const found = createRunGit(root, options.environment);
  if (!found.ok) return found;
  const git = found.value;
  // One line in a work tree, none in a bare repository, whose trees start at the top.
  const inside = git(['rev-parse', '--git-dir', '--show-prefix']);
  if (!inside.ok) return inside;
  const prefix = inside.value.toString('utf8').split('\n')[1] ?? '';
  const maxBytes = options.maxBytes ?? 64 * 1024 * 1024;
  return ok({
    prefix,
    resolve: (ref) => {
      const problem = checkRef(ref);
      if (problem !== undefined) return err(problem);
      const answer = git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
      return answer.ok ? toCommit(answer.value) : err(missing(ref));
    },
    mergeBase: (a, b) => {
      const problem = checkRef(a) ?? checkRef(b);
      if (problem !== undefined) return err(problem);
      const answer = git(['merge-base', a, b]);
      return answer.ok ? toCommit(answer.value) : err(missing(`a common ancestor of ${a} and ${b}`));
    },
    origin: () => {
      const answer = git(['config', '--local', '--get', 'remote.origin.url']);
      return answer.ok ? ok(answer.value.toString('utf8').trim()) : answer;
    },
    tree: (commit) => createCommitTree(git, commit, maxBytes),
    commitTime: (commit) => {
      const problem = checkRef(commit);
      if (problem !== undefined) return err(problem);
      const answer = git(['cat-file', 'commit', commit]);
      return answer.ok ? readCommitterTime(answer.value) : err(missing(commit));
    },
  });
}

/** Nothing that git would take for an option, a range or a path reaches its command line. */
function checkRef(ref: string): SourceError | undefined {
  // oxlint-disable-next-line no-control-regex
  return ref === '' || ref.length > 1024 || /^-|[\u0000-\u0020\u007f]|\.\.|:/.test(ref)
    ? { kind: 'malformed', message: `${JSON.stringify(ref.slice(0, 80))} is not a git reference` }
    : undefined;
}

function toCommit(output: Buffer): Result<string, SourceError> {
  const commit = output.toString('latin1').split('\n', 1)[0]?.trim() ?? '';
  return COMMIT.test(commit)
    ? ok(commit)
    : err({ kind: 'malformed', message: 'git answered something that is not a commit' });
}

function missing(what: string): SourceError {
  return {
    kind: 'not-found',
    message: `${what} is not in this clone; check out with more history (fetch-depth: 0) or fetch it first`,
  };
}

/** From the raw object, because git's own formatting may run a signature program that the configuration names. */
export function readCommitterTime(object: Buffer): Result<number, SourceError> {
  const header = object.toString('utf8').split('\n\n', 1)[0] ?? '';
  const seconds = /^committer .* (\d{1,12}) [+-]\d{4}$/m.exec(header)?.[1];
  return seconds === undefined
    ? err({ kind: 'malformed', message: 'the commit names no committer time' })
    : ok(Number(seconds) * 1000);
}
