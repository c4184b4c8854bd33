import type { SourceError } from '../../src/domain/errors.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { ActionsLockSources } from '../../src/app/actions-lock.ts';
import type { HostedRepository, Reach } from '../../src/ports.ts';

export interface ServedRepository {
  /** `refs/tags/v1` to commit. */
  readonly refs?: Readonly<Record<string, string>>;
  /** Commits behind a branch, to the name of it. */
  readonly behind?: Readonly<Record<string, string>>;
  /** Commits that only a fork has. */
  readonly outside?: readonly string[];
  /** Commit to path to text. */
  readonly files?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly id?: number;
  readonly ownerId?: number;
  readonly fullName?: string;
}

const SERVER = 'https://git.example';
const EVIDENCE = {
  kind: 'http' as const,
  url: SERVER,
  fetchedAt: '2026-03-24T12:00:00Z',
  sha256: '0'.repeat(64),
};
const GONE: SourceError = { kind: 'not-found', message: 'there is no such repository' };

/** A hosting service of a few repositories; `down` is what it answers instead, and `token: false` knows no numbers. */
export function serve(
  repositories: Readonly<Record<string, ServedRepository>>,
  options: { readonly down?: SourceError; readonly token?: boolean } = {},
): ActionsLockSources & { readonly asked: string[] } {
  const asked: string[] = [];
  const find = (url: string): Result<ServedRepository, SourceError> => {
    if (options.down !== undefined) return err(options.down);
    const found = repositories[url.replace(`${SERVER}/`, '').toLowerCase()];
    return found === undefined ? err(GONE) : ok(found);
  };
  const stand = ({ refs = {}, behind = {}, outside = [] }: ServedRepository, commit: string): Reach => {
    const tips = Object.keys(refs).filter((name) => refs[name] === commit);
    if (tips.length > 0) return { state: 'tip', refs: tips };
    if (behind[commit] !== undefined) return { state: 'ancestor', of: behind[commit] };
    return { state: outside.includes(commit) ? 'outside' : 'absent' };
  };
  return {
    asked,
    remote: {
      urlOf: (repository) => `${SERVER}/${repository}`,
      refs: async (url) => {
        asked.push(`refs ${url}`);
        const found = find(url);
        if (!found.ok) return found;
        const refs = Object.entries(found.value.refs ?? {});
        return ok({
          url,
          defaultBranch: 'refs/heads/main',
          refs: refs.map(([name, commit]) => ({ name, object: commit, commit })),
          evidence: EVIDENCE,
        });
      },
      reach: async (url, commits) => {
        asked.push(`reach ${url} ${commits.join(' ')}`);
        const found = find(url);
        return found.ok ? ok(new Map(commits.map((one) => [one, stand(found.value, one)]))) : found;
      },
      commitTime: async () => err({ kind: 'unsupported', message: 'not asked here' }),
      file: async (url, commit, path) => {
        asked.push(`file ${url} ${commit} ${path}`);
        const found = find(url);
        if (!found.ok) return found;
        const text = found.value.files?.[commit]?.[path];
        return text === undefined
          ? err({ kind: 'not-found', message: 'the commit has no such file' })
          : ok(new Uint8Array(Buffer.from(text)));
      },
    },
    hosting: {
      repository: async (name): Promise<Result<HostedRepository, SourceError>> => {
        asked.push(`repository ${name}`);
        if (options.token === false) return err({ kind: 'not-permitted', message: 'there is no token' });
        const found = find(`${SERVER}/${name}`);
        if (!found.ok) return found;
        const { id = 12, ownerId = 11, fullName = name } = found.value;
        return ok({ fullName, id, ownerId, archived: false, defaultBranch: 'main', evidence: EVIDENCE });
      },
    },
  };
}
