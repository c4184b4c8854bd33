import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { HostFault } from './github-fault.ts';
import type { GithubHost } from './github-host.ts';

/** The account that a token speaks as. */
export interface Identity {
  readonly login: string;
  /** The token that the runner made for this job. */
  readonly runnerToken: boolean;
}

export const RUNNER_LOGIN = 'github-actions[bot]';

/** Tokens that may change workflow files, in the order in which they should be thought of. */
export const WORKFLOW_TOKENS =
  'a token of a GitHub App with the permissions contents, pull requests and workflows (write), a fine-grained personal access token with the same three, or a classic one with the scopes repo and workflow';

/**
 * Who the token is: users by REST; tokens of apps and of the runner, which REST does not let ask, by GraphQL. What is
 * found is compared with the authors of branches and pull requests before anything of them is touched.
 */
export async function identify(host: GithubHost): Promise<Result<Identity, HostFault>> {
  const user = await host.get<{ login?: unknown }>('/user', 'say who it belongs to');
  if (user.ok && typeof user.value.login === 'string')
    return ok({ login: user.value.login, runnerToken: user.value.login === RUNNER_LOGIN });
  if (!user.ok && user.error.kind !== 'not-permitted' && user.error.kind !== 'not-found') return user;
  if (!user.ok && user.error.status === 401) return user;
  const answer = await host.send<{ data?: { viewer?: { login?: unknown } } }>({
    method: 'POST',
    path: host.graphql,
    body: { query: '{ viewer { login } }' },
    what: 'say who it belongs to',
    repeatable: true,
  });
  if (!answer.ok) return answer;
  const login = answer.value.data?.viewer?.login;
  return typeof login === 'string'
    ? ok({ login, runnerToken: login === RUNNER_LOGIN })
    : err({ kind: 'not-permitted', message: 'GitHub does not say whom the token belongs to.' });
}

/** Why this token cannot change these workflow files; undefined when nothing known speaks against it. */
export function refuseWorkflows(
  paths: readonly string[],
  who: Identity,
  scopes: readonly string[] | undefined,
): string | undefined {
  const workflows = paths.filter((path) => path.startsWith('.github/workflows/'));
  if (workflows.length === 0) return undefined;
  const count = `${workflows.length} workflow file${workflows.length === 1 ? '' : 's'}`;
  if (who.runnerToken) {
    return `${count} would change, and GITHUB_TOKEN can never be allowed to change those. Give as token ${WORKFLOW_TOKENS}.`;
  }
  if (scopes !== undefined && !scopes.includes('workflow')) {
    return `${count} would change, and the classic token lacks the scope workflow. Add it, or give as token ${WORKFLOW_TOKENS}.`;
  }
  return undefined;
}

/**
 * Asks for a pull request that cannot be made, from a branch whose name git forbids. A token with the right to make
 * one is told that the branch is invalid, one without that it may not.
 */
export async function mayOpenPulls(host: GithubHost, base: string): Promise<Result<undefined, HostFault>> {
  const answer = await host.send({
    method: 'POST',
    path: `/repos/${host.owner}/${host.name}/pulls`,
    body: { title: 'Countersign: may a pull request be opened?', head: 'countersign..probe', base },
    what: 'open a pull request',
    repeatable: true,
  });
  if (answer.ok || answer.error.status === 422) return ok(undefined);
  return answer;
}
