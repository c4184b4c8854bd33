import { setTimeout as sleep } from 'node:timers/promises';

import { getOctokit } from '@actions/github';

import { err, ok, type Result } from '../domain/result.ts';
import { redactSecrets } from '../report/redact-secrets.ts';
import { explainFault, waitFor, type FailedRequest, type HostFault } from './github-fault.ts';

/** The few things that a pull request needs of the hosting service's REST API. Nothing throws. */
export interface GithubHost {
  readonly owner: string;
  readonly name: string;
  /** Address of the GraphQL API, which Enterprise Server has beside its REST API. */
  readonly graphql: string;
  /** Data of an answer; `what` completes “may not …”. Only 2xx are values. */
  get<T>(path: string, what: string): Promise<Result<T, HostFault>>;
  send<T>(request: Sending): Promise<Result<T, HostFault>>;
  /** Scopes of a classic token, as the service states them; undefined for other kinds of tokens. */
  scopes(): readonly string[] | undefined;
}

export interface Sending {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly what: string;
  /** Whether doing it twice is the same as once. Otherwise it is not sent again after a fault of the network. */
  readonly repeatable: boolean;
}

export interface HostOptions {
  readonly token: string;
  /** Base address of the REST API. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Milliseconds for all waiting together; two minutes unless told. */
  readonly patience?: number;
  readonly talk: (line: string) => void;
}

const ONE_REQUEST_MS = 30_000;
const MAX_ATTEMPTS = 4;

export function openGithubHost(options: HostOptions): GithubHost {
  const api = options.api.replace(/\/+$/, '');
  const octokit = getOctokit(options.token, { baseUrl: api });
  const [owner = '', name = ''] = options.repository.split('/');
  let patience = options.patience ?? 120_000;
  let scopes: readonly string[] | undefined;

  async function ask<T>(
    request: Pick<Sending, 'path' | 'what' | 'body' | 'repeatable'> & { readonly method: string },
  ): Promise<Result<T, HostFault>> {
    for (let attempt = 0; ; attempt++) {
      try {
        const { data, headers } = await octokit.request(`${request.method} ${request.path}`, {
          ...request.body,
          headers: { 'x-github-api-version': '2022-11-28' },
          request: { signal: AbortSignal.timeout(ONE_REQUEST_MS) },
        });
        const stated = headers['x-oauth-scopes'];
        if (typeof stated === 'string') scopes = splitScopes(stated);
        return ok(data as T);
      } catch (error) {
        const failed = readFailure(error, options.token);
        const wait =
          request.repeatable || failed.status !== undefined
            ? waitFor(failed, attempt, Date.now())
            : undefined;
        if (wait === undefined || wait > patience || attempt + 1 >= MAX_ATTEMPTS) {
          return err(explainFault(failed, request.what));
        }
        patience -= wait;
        options.talk(`GitHub asks to wait ${Math.ceil(wait / 1000)} s before it may ${request.what}.`);
        await sleep(wait);
      }
    }
  }

  return {
    owner,
    name,
    graphql: `${api.replace(/\/api\/v3$/, '/api')}/graphql`,
    scopes: () => scopes,
    get: (path, what) => ask({ method: 'GET', path, what, repeatable: true }),
    send: (request) => ask(request),
  };
}

function splitScopes(text: string): readonly string[] | undefined {
  const scopes = text.split(',').map((scope) => scope.trim());
  return scopes.every((scope) => scope === '') ? undefined : scopes;
}

function readFailure(error: unknown, token: string): FailedRequest {
  const { status, response, message } = error as {
    status?: unknown;
    message?: unknown;
    response?: { headers?: FailedRequest['headers']; data?: unknown };
  };
  const data = response?.data;
  const said = (data as { message?: unknown } | undefined)?.message;
  const clean = (text: string): string => redactSecrets(text.replaceAll(token, '***'));
  return {
    // The client gives 500 to faults of the network, which have no answer.
    ...(typeof status === 'number' && response !== undefined ? { status } : {}),
    message: clean(describe(textOf(said) || textOf(message), data)),
    headers: response?.headers ?? {},
    body: clean(typeof data === 'string' ? data : JSON.stringify(data ?? '')),
  };
}

/** GitHub's words, with those of its validation. */
function describe(message: string, data: unknown): string {
  const errors = (data as { errors?: unknown } | undefined)?.errors;
  if (!Array.isArray(errors)) return message;
  const words = errors.slice(0, 3).map((item: unknown) => {
    if (typeof item === 'string') return item;
    const { message: own, field, code } = (item ?? {}) as Record<string, unknown>;
    return textOf(own) || `${textOf(field)} ${textOf(code)}`;
  });
  return `${message}: ${words.join('; ')}`;
}

/** A branch's name as a part of an address: slashes stay. */
export function encodeRef(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

/** A text in an answer; empty where it is missing or something else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
