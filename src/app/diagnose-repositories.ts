import type { Component } from '../domain/component.ts';
import type { SourceError } from '../domain/errors.ts';
import { UNKNOWN_TEXT, unknownReason, type UnknownReason } from '../domain/fact.ts';
import type { Policy } from '../domain/policy.ts';
import type { Result } from '../domain/result.ts';
import { repositoryOf } from '../pin/describe-pin.ts';
import type { World } from './world.ts';

type State = 'known' | UnknownReason;

/** What this machine sees of the repositories that the project's actions and reusable workflows stand in. */
export interface RepositoriesDiagnosis {
  /** `owner/name` of the first of them, which was asked about. */
  readonly asked: string;
  /** Host and port of the git server; absent where that is a directory or no address. */
  readonly server?: string;
  /** Its branches and tags, over git. */
  readonly refs: State;
  /** Host and port of the hosting service's API; absent without a token, when it is not asked. */
  readonly api?: string;
  /** Whether the repository is archived or has another name, by that API. */
  readonly hosting: State;
}

/** Asks about one repository; undefined where the project uses none. */
export async function diagnoseRepositories(
  components: readonly Component[],
  { world, policy }: { readonly world: World; readonly policy: Policy },
): Promise<RepositoriesDiagnosis | undefined> {
  const asked = components.map(repositoryOf).find((repository) => repository !== undefined);
  if (asked === undefined) return undefined;
  const { gitRemote, hosting } = await world.remotes(policy.registries);
  const url = gitRemote.urlOf(asked);
  const [refs, hosted] = await Promise.all([gitRemote.refs(url), hosting.repository(asked)]);
  const server = hostOf(url);
  const api = hosting.address === undefined ? undefined : hostOf(hosting.address);
  return {
    asked,
    ...(server !== undefined ? { server } : {}),
    refs: stateOf(refs),
    ...(api !== undefined ? { api } : {}),
    hosting: stateOf(hosted),
  };
}

function stateOf(answer: Result<unknown, SourceError>): State {
  return answer.ok ? 'known' : unknownReason(answer.error.kind);
}

/** Lines for a person, the later ones indented. */
export function renderRepositories(one: RepositoriesDiagnosis): readonly string[] {
  const say = (state: State): string => (state === 'known' ? 'seen' : `not seen (${UNKNOWN_TEXT[state]})`);
  return [
    `Repositories of actions: ${one.server ?? 'no host'}, by git; ${one.api ?? 'no API without a token in GITHUB_TOKEN or GH_TOKEN'}`,
    `  asked about ${one.asked}`,
    `  branches and tags: ${say(one.refs)}`,
    `  archived or renamed: ${say(one.hosting)}`,
  ];
}

/** Host and port of an address; undefined for one that has none. */
export function hostOf(address: string): string | undefined {
  const host = URL.canParse(address) ? new URL(address).host : '';
  return host === '' ? undefined : host;
}
