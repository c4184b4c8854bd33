import { context as current } from '@actions/github';

export interface EventFacts {
  /** Commit to compare with, when the event is about a change. */
  readonly base?: string;
  /** The pull request's own commit, on pull_request. */
  readonly pullRequestHead?: string;
  /** Why nothing may be judged here: the run has rights that the checked-out code must not come near. */
  readonly refusal?: string;
}

/** What is read of the runner's context. */
export interface EventContext {
  readonly eventName: string;
  readonly sha: string;
  readonly payload: object;
}

interface Payload {
  readonly pull_request?: {
    readonly base?: { readonly sha?: unknown };
    readonly head?: { readonly sha?: unknown };
  };
  readonly merge_group?: { readonly base_sha?: unknown };
  readonly workflow_run?: { readonly head_sha?: unknown; readonly event?: unknown };
  readonly issue?: { readonly pull_request?: unknown };
}

const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
/** Events that run on a pull request's merge or base; what is judged is the change, by the base's policy. */
const PULL_REQUEST_EVENTS: readonly string[] = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
];

/**
 * What the event that started the run means for it. `pull_request_target`, `workflow_run` and a comment on a pull
 * request run with the base repository's token and secrets: code of the pull request that is checked out there is
 * refused. HEAD counts as the pull request's merge, whose first parent is the base, only while it is the commit
 * that GitHub made for this event: a branch that was checked out by name may have any parents.
 */
export function readEvent(checkedOut: string | undefined, context: EventContext = current): EventFacts {
  const payload = context.payload as Payload;
  if (checkedOut !== undefined && isPrivileged(context.eventName, payload)) {
    const head = commitOf(payload.pull_request?.head?.sha) ?? commitOf(payload.workflow_run?.head_sha);
    if (isForeign(checkedOut, head, context.sha)) {
      return {
        refusal: `This workflow runs on ${context.eventName} with the base repository’s token and has checked out the pull request’s code (${checkedOut.slice(0, 12)}). Use the pull_request event instead; it needs no secrets.`,
      };
    }
  }
  if (PULL_REQUEST_EVENTS.includes(context.eventName)) {
    const head = checkedOut === context.sha ? commitOf(payload.pull_request?.head?.sha) : undefined;
    return {
      ...withBase(payload.pull_request?.base?.sha),
      ...(head !== undefined ? { pullRequestHead: head } : {}),
    };
  }
  if (context.eventName === 'merge_group') return withBase(payload.merge_group?.base_sha);
  return {};
}

/** Whether the run has the base repository's rights and somebody else's change as its reason. */
function isPrivileged(eventName: string, { pull_request, workflow_run, issue }: Payload): boolean {
  switch (eventName) {
    case 'pull_request_target':
      return commitOf(pull_request?.head?.sha) !== undefined;
    case 'workflow_run': {
      const trigger = workflow_run?.event;
      const onChange = typeof trigger === 'string' && PULL_REQUEST_EVENTS.includes(trigger);
      return onChange && commitOf(workflow_run?.head_sha) !== undefined;
    }
    case 'issue_comment':
      return issue?.pull_request !== undefined;
    default:
      return false;
  }
}

/** In these events GITHUB_SHA is a commit of the base repository; anything else that is checked out came from outside. */
function isForeign(checkedOut: string, head: string | undefined, own: string): boolean {
  return checkedOut === head || (COMMIT.test(own) && checkedOut !== own);
}

function withBase(sha: unknown): EventFacts {
  const base = commitOf(sha);
  return base === undefined ? {} : { base };
}

function commitOf(sha: unknown): string | undefined {
  return typeof sha === 'string' && COMMIT.test(sha) ? sha : undefined;
}
