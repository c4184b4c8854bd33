import { createHash } from 'node:crypto';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { HostedRepository, HostingApi, Http, HttpResponse } from '../ports.ts';
import { isInternalHost } from './http-address.ts';
import type { Environment } from './http-proxy.ts';
import { redactUrl } from './redact.ts';

export interface HostingSettings {
  /** Base address of the REST API, without a slash at the end. */
  readonly api: string;
  /** Absent: nothing is asked. */
  readonly token?: string;
}

export interface HostingClient extends HostingApi {
  /**
   * The default branch (`refs/heads/main`) when it contains the commit; undefined when it does not, or nobody can say.
   * A few requests a run at most.
   */
  compare(repository: string, commit: string): Promise<string | undefined>;
  /** Whether anything was asked so far. */
  readonly asked: boolean;
}

const GITHUB_API = 'https://api.github.com';
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_COMPARED = 5;
const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };

/**
 * `GITHUB_API_URL`, else that of GitHub; `GITHUB_TOKEN`, else `GH_TOKEN`. A token is used only where it goes over
 * TLS or does not leave this machine and its network.
 */
export function readHostingSettings(env: Environment): HostingSettings {
  const named = env.GITHUB_API_URL?.trim().replace(/\/+$/, '') ?? '';
  const api = named === '' ? GITHUB_API : named;
  const token = [env.GITHUB_TOKEN, env.GH_TOKEN].find((text) => text !== undefined && text !== '');
  return token !== undefined && /^[\x21-\x7e]{1,4096}$/.test(token) && isSafe(api) ? { api, token } : { api };
}

function isSafe(api: string): boolean {
  try {
    const { protocol, hostname, username, password, search, hash } = new URL(api);
    const bare = username === '' && password === '' && search === '' && hash === '';
    return bare && (protocol === 'https:' || (protocol === 'http:' && isInternalHost(hostname)));
  } catch {
    return false;
  }
}

/**
 * GitHub's REST API (version 2022-11-28). The token is attached by the HTTP client, to that host alone; `authorized`
 * says whether there is one, because without it an hour's allowance is too small to be relied on. `http` is what
 * records and replays.
 */
export function createGithubApi(options: {
  readonly http: Http;
  readonly api: string;
  readonly authorized: boolean;
}): HostingClient {
  const { http, api, authorized } = options;
  const known = new Map<string, Promise<Result<HostedRepository, SourceError>>>();
  let asked = false;
  let compared = 0;

  const get = async (path: string): Promise<Result<HttpResponse, SourceError>> => {
    asked = true;
    if (!authorized) return err(NO_TOKEN);
    return http.get({
      url: `${api}/${path}`,
      headers: HEADERS,
      maxBytes: MAX_BYTES,
      validate: describeFault,
    });
  };
  const repository = async (name: string): Promise<Result<HostedRepository, SourceError>> => {
    if (!REPOSITORY.test(name)) return err({ kind: 'malformed', message: 'not the name of a repository' });
    const answer = await get(`repos/${name}`);
    if (!answer.ok) return answer;
    if (answer.value.status !== 200) return err(NOT_FOUND);
    return readRepository(answer.value);
  };
  const once = (name: string) => {
    const answer = known.get(name) ?? repository(name);
    known.set(name, answer);
    return answer;
  };
  return {
    ...(authorized ? { address: api } : {}),
    repository: once,
    compare: async (name, commit) => {
      if (!authorized || compared >= MAX_COMPARED || !/^[0-9a-f]{40}$/.test(commit)) return undefined;
      const found = await once(name);
      if (!found.ok) return undefined;
      compared++;
      const { fullName, defaultBranch } = found.value;
      const branch = encodeURIComponent(defaultBranch);
      const answer = await get(`repos/${fullName}/compare/${branch}...${commit}?per_page=1`);
      if (!answer.ok || answer.value.status !== 200) return undefined;
      const { status } = (parse(answer.value.body) ?? {}) as { status?: unknown };
      return status === 'behind' || status === 'identical' ? `refs/heads/${defaultBranch}` : undefined;
    },
    get asked() {
      return asked;
    },
  };
}

const NO_TOKEN: SourceError = {
  kind: 'not-permitted',
  message: 'the hosting service is asked only with a token (GITHUB_TOKEN), and there is none',
};
const NOT_FOUND: SourceError = {
  kind: 'not-found',
  message: 'there is no such repository, or the token may not see it',
};

function describeFault(body: Uint8Array): string | undefined {
  return parse(body) === undefined ? 'the answer is not a JSON object' : undefined;
}

/** The members that are used, each checked; the rest of the answer is not looked at. */
function readRepository(response: HttpResponse): Result<HostedRepository, SourceError> {
  const value = parse(response.body) ?? {};
  const { full_name: fullName, id, owner, archived, default_branch: defaultBranch } = value;
  const ownerId = typeof owner === 'object' && owner !== null && 'id' in owner ? owner.id : undefined;
  if (
    typeof fullName !== 'string' ||
    !REPOSITORY.test(fullName) ||
    typeof archived !== 'boolean' ||
    typeof defaultBranch !== 'string' ||
    // oxlint-disable-next-line no-control-regex
    /[\u0000-\u0020\u007f]|^$/.test(defaultBranch) ||
    !isId(id) ||
    !isId(ownerId)
  ) {
    return err({ kind: 'malformed', message: 'the answer does not describe a repository' });
  }
  return ok({
    fullName,
    id,
    ownerId,
    archived,
    defaultBranch,
    evidence: {
      kind: 'http',
      url: redactUrl(response.url),
      fetchedAt: response.fetchedAt,
      sha256: createHash('sha256').update(response.body).digest('hex'),
      ...(response.fromCache ? { fromCache: true } : {}),
    },
  });
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function parse(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
