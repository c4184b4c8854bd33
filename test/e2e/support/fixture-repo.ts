import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { commit, git, type Files } from './git.ts';

/** A repository as a runner has it after `actions/checkout`, with the event that started the run. */
export interface Checkout {
  readonly dir: string;
  readonly event: 'push' | 'pull_request' | 'pull_request_target' | 'merge_group' | 'schedule';
  readonly eventPath: string;
  readonly base?: string;
  readonly head: string;
  /** The commit that is checked out. */
  readonly sha: string;
}

export const REPOSITORY = 'acme/app';
const PULL_NUMBER = 7;
/** Where the checkouts say they came from: nothing listens there, so that no test depends on asking. */
const NOWHERE = `http://127.0.0.1:9/${REPOSITORY}`;

interface PullOptions {
  readonly base: Files;
  readonly head: Files;
  /** What else the base branch gained after the pull request began. */
  readonly baseLater?: Files;
  /** The event still names the base from before `baseLater`, as GitHub's do when the base moves meanwhile. */
  readonly staleEvent?: boolean;
  readonly fork?: boolean;
  /** As `fetch-depth` of actions/checkout; 0 is everything. */
  readonly depth?: number;
  /** Only for pull_request_target: what is checked out. GitHub's default is the base. */
  readonly checkedOut?: 'base' | 'head';
  /** Hostile text for the titles and names that an event carries. */
  readonly title?: string;
  readonly branch?: string;
}

export function pushCheckout(
  files: Files,
  options: { readonly visibility?: 'public' | 'private' } = {},
): Checkout {
  const scratch = makeScratch();
  const work = join(scratch, 'work');
  mkdirSync(work);
  git(work, 'init', '-q');
  const head = commit(work, 'Start', files);
  const eventPath = writeEvent(scratch, {
    ref: 'refs/heads/main',
    before: '0'.repeat(40),
    after: head,
    repository: { ...repository(REPOSITORY), visibility: options.visibility ?? 'public' },
    head_commit: { id: head, message: 'Start' },
  });
  return { dir: work, event: 'push', eventPath, head, sha: head };
}

/** The merge commit of a pull request checked out detached, its base and head in the event. */
export function pullCheckout(options: PullOptions): Checkout {
  const made = makePull(options);
  const dir = cloneAt(made.scratch, made.origin, {
    ref: `refs/pull/${PULL_NUMBER}/merge`,
    depth: options.depth ?? 0,
  });
  return {
    dir,
    event: 'pull_request',
    eventPath: writeEvent(made.scratch, pullEvent(made, options)),
    base: made.base,
    head: made.head,
    sha: git(dir, 'rev-parse', 'HEAD'),
  };
}

export function pullTargetCheckout(options: PullOptions): Checkout {
  const made = makePull(options);
  const ref = options.checkedOut === 'head' ? `refs/pull/${PULL_NUMBER}/head` : 'refs/heads/main';
  const dir = cloneAt(made.scratch, made.origin, { ref, depth: options.depth ?? 0 });
  return {
    dir,
    event: 'pull_request_target',
    eventPath: writeEvent(made.scratch, pullEvent(made, options)),
    base: made.base,
    head: made.head,
    sha: git(dir, 'rev-parse', 'HEAD'),
  };
}

/** The commit of a merge queue checked out: the base with the pull request merged into it. */
export function mergeGroupCheckout(options: PullOptions): Checkout {
  const pull = pullCheckout(options);
  const group = {
    head_sha: pull.sha,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-${PULL_NUMBER}-${pull.base ?? ''}`,
    base_sha: pull.base,
    base_ref: 'refs/heads/main',
  };
  const event = { action: 'checks_requested', merge_group: group, repository: repository(REPOSITORY) };
  return { ...pull, event: 'merge_group', eventPath: writeEvent(makeScratch(), event) };
}

interface MadePull {
  readonly scratch: string;
  /** The base that the change began from. */
  readonly start: string;
  readonly origin: string;
  readonly base: string;
  readonly head: string;
}

function makePull(options: PullOptions): MadePull {
  const scratch = makeScratch();
  const origin = join(scratch, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '-q');
  const start = commit(origin, 'Base', options.base);
  git(origin, 'checkout', '-q', '-b', 'change');
  const head = commit(origin, 'Change', options.head);
  git(origin, 'checkout', '-q', 'main');
  const base = options.baseLater === undefined ? start : commit(origin, 'Later', options.baseLater);
  git(origin, 'checkout', '-q', '--detach', 'main');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'Merge', head);
  git(origin, 'update-ref', `refs/pull/${PULL_NUMBER}/merge`, 'HEAD');
  git(origin, 'update-ref', `refs/pull/${PULL_NUMBER}/head`, head);
  git(origin, 'checkout', '-q', 'main');
  return { scratch, origin, start, base, head };
}

function cloneAt(
  scratch: string,
  origin: string,
  at: { readonly ref: string; readonly depth: number },
): string {
  const dir = join(scratch, 'work');
  mkdirSync(dir);
  git(dir, 'init', '-q');
  git(dir, 'remote', 'add', 'origin', `file://${origin}`);
  const target = at.ref
    .replace('refs/heads/', 'refs/remotes/origin/')
    .replace('refs/pull/', 'refs/remotes/pull/');
  const specs = [`+${at.ref}:${target}`, ...(at.depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [])];
  git(
    dir,
    'fetch',
    '-q',
    '--no-tags',
    ...(at.depth === 0 ? [] : [`--depth=${at.depth}`]),
    'origin',
    ...specs,
  );
  git(dir, 'checkout', '-q', '--detach', target);
  git(dir, 'remote', 'set-url', 'origin', NOWHERE);
  return dir;
}

function pullEvent(made: MadePull, options: PullOptions): unknown {
  const from = options.fork === true ? 'stranger/app' : REPOSITORY;
  return {
    action: 'synchronize',
    number: PULL_NUMBER,
    repository: repository(REPOSITORY),
    pull_request: {
      number: PULL_NUMBER,
      title: options.title ?? 'Change dependencies',
      user: { login: 'stranger' },
      base: {
        ref: 'main',
        sha: options.staleEvent === true ? made.start : made.base,
        repo: repository(REPOSITORY),
      },
      head: {
        ref: options.branch ?? 'change',
        sha: made.head,
        repo: { ...repository(from), fork: options.fork === true },
      },
    },
  };
}

function repository(fullName: string): Record<string, unknown> {
  const [owner, name] = fullName.split('/');
  return { full_name: fullName, name, owner: { login: owner }, default_branch: 'main', private: false };
}

function writeEvent(scratch: string, event: unknown): string {
  const path = join(scratch, 'event.json');
  writeFileSync(path, JSON.stringify(event));
  return path;
}

function makeScratch(): string {
  return mkdtempSync(join(tmpdir(), 'countersign-e2e-'));
}
