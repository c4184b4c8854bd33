import { err, ok, type Result } from '../domain/result.ts';
import { refuseBranch } from './branch-name.ts';
import { blobName, openTree, type TreeFile } from './git-tree-at.ts';
import type { HostFault } from './github-fault.ts';
import { encodeRef, textOf, type GithubHost } from './github-host.ts';
import {
  COMMIT_MARK,
  PULL_MARK,
  readOwnBranch,
  readOwnPull,
  type OwnBranch,
  type OwnPull,
} from './own-branch.ts';
import { identify, mayOpenPulls, refuseWorkflows, WORKFLOW_TOKENS } from './write-rights.ts';

export interface ProposedFile {
  /** From the top of the repository. */
  readonly path: string;
  /** Empty also for a file that is to be made. */
  readonly before: string;
  readonly after: string;
}

export interface Proposal {
  readonly files: readonly ProposedFile[];
  readonly branch: string;
  /** The branch that it goes into; left out: the repository's default. */
  readonly baseBranch?: string;
  /** Without the mark that is added. */
  readonly message: string;
  readonly title: string;
  /** Without the mark that is added; short enough for it. */
  readonly body: string;
  readonly labels: readonly string[];
}

export interface Proposed {
  readonly number: number;
  readonly url: string;
  /** `opened` and `updated` pushed a commit; `unchanged` pushed none. */
  readonly state: 'opened' | 'updated' | 'unchanged';
  /** Sentences about what went wrong beside it. */
  readonly notes: readonly string[];
}

/** Nothing was pushed. */
export interface NotProposed {
  /** Sentences, the reason first. */
  readonly message: string;
}

/**
 * Brings changed files into a pull request: one commit on the base branch's head, made by the REST API, so that no
 * credential comes near git. Everything that can be asked is asked before the branch is touched; a branch or pull
 * request that this account did not make here is never touched. Running it again with the same files changes nothing.
 */
export async function proposeChanges(
  proposal: Proposal,
  host: GithubHost,
): Promise<Result<Proposed, NotProposed>> {
  const prepared = await prepare(proposal, host);
  if (!prepared.ok) return refuse(prepared.error);
  const { pull, own, target } = prepared.value;
  let created = false;
  let pushed = false;
  if (own === undefined || !isSame(own, target)) {
    const done = await push(proposal, { host, ...prepared.value });
    if (!done.ok) return refuse(done.error);
    pushed = true;
    created = own === undefined;
  }
  const settled = await settlePull(proposal, { host, pull, baseBranch: prepared.value.baseBranch });
  if (!settled.ok) {
    const after = created ? await withdraw(proposal.branch, host) : '';
    return refuse({ ...settled.error, message: `${settled.error.message}${after}` });
  }
  // Only once: who takes a label away later has a reason.
  const notes = pull === undefined ? await label(proposal.labels, settled.value.number, host) : [];
  const state = pull === undefined ? 'opened' : pushed ? 'updated' : 'unchanged';
  return ok({ number: settled.value.number, url: settled.value.url, state, notes });
}

interface Prepared {
  readonly baseBranch: string;
  /** Commit and tree of the base branch's head. */
  readonly base: { readonly commit: string; readonly tree: string };
  readonly pull: OwnPull | undefined;
  readonly own: OwnBranch | undefined;
  /** Path to what stands there now, and the name of what shall. */
  readonly target: ReadonlyMap<string, TreeFile & { readonly becomes: string }>;
}

/** Looks at everything and changes nothing. */
async function prepare(proposal: Proposal, host: GithubHost): Promise<Result<Prepared, HostFault>> {
  const repository = `/repos/${host.owner}/${host.name}`;
  const about = await host.get<{
    default_branch?: unknown;
    archived?: unknown;
    permissions?: { push?: unknown };
  }>(repository, 'see the repository');
  if (!about.ok) return about;
  if (about.value.archived === true) return no('The repository is archived.');
  if (about.value.permissions?.push === false)
    return no('The token may not write to this repository (contents: write is needed).');
  const baseBranch = proposal.baseBranch ?? textOf(about.value.default_branch);
  const bad = refuseBranch(proposal.branch, baseBranch);
  if (bad !== undefined) return no(`The branch cannot be called ${JSON.stringify(proposal.branch)}: ${bad}.`);
  if (proposal.branch === about.value.default_branch)
    return no(`The branch ${proposal.branch} is the repository’s default branch.`);
  const who = await identify(host);
  if (!who.ok) return who;
  const paths = proposal.files.map(({ path }) => path);
  const workflows = refuseWorkflows(paths, who.value, host.scopes());
  if (workflows !== undefined) return no(workflows);

  const base = await readBase(baseBranch, host);
  if (!base.ok) return base;
  const target = await compareFiles(proposal.files, { host, tree: base.value.tree, baseBranch });
  if (!target.ok) return target;
  const options = { branch: proposal.branch, base: base.value.commit, baseBranch, who: who.value };
  const pull = await readOwnPull(host, options);
  if (!pull.ok) return pull;
  const own = await readOwnBranch(host, options);
  if (!own.ok) return own;
  if (pull.value === undefined) {
    const may = await mayOpenPulls(host, baseBranch);
    if (!may.ok) return withHint(may.error, 'The token needs pull-requests: write.');
  }
  return ok({ baseBranch, base: base.value, pull: pull.value, own: own.value, target: target.value });
}

async function readBase(branch: string, host: GithubHost): Promise<Result<Prepared['base'], HostFault>> {
  const repository = `/repos/${host.owner}/${host.name}`;
  const ref = await host.get<{ object?: { sha?: unknown } }>(
    `${repository}/git/ref/heads/${encodeRef(branch)}`,
    'read the base branch',
  );
  if (!ref.ok) return ref;
  const commit = textOf(ref.value.object?.sha);
  const found = await host.get<{ tree?: { sha?: unknown } }>(
    `${repository}/git/commits/${commit}`,
    'read the base branch',
  );
  return found.ok ? ok({ commit, tree: textOf(found.value.tree?.sha) }) : found;
}

const NOTHING = new Uint8Array();

/** The files on the base branch must be those that the changes were made for. */
async function compareFiles(
  files: readonly ProposedFile[],
  context: { readonly host: GithubHost; readonly tree: string; readonly baseBranch: string },
): Promise<Result<Prepared['target'], HostFault>> {
  const { tree } = context;
  const at = openTree(context.host, tree);
  const target = new Map<string, TreeFile & { becomes: string }>();
  for (const { path, before, after } of files) {
    const found = await at(path);
    if (!found.ok) return found;
    const there =
      found.value ?? (before === '' ? { mode: '100644', sha: blobName(NOTHING, tree) } : undefined);
    if (there === undefined || there.sha !== blobName(Buffer.from(before), there.sha)) {
      return no(
        `${path} is not on ${context.baseBranch} as it was read here: the branch has moved on, or another commit is checked out. Run again from its head.`,
      );
    }
    target.set(path, { ...there, becomes: blobName(Buffer.from(after), there.sha) });
  }
  return ok(target);
}

/** Whether the branch changes these files into just that, and nothing else. */
function isSame(own: OwnBranch, target: Prepared['target']): boolean {
  if (own.files.size !== target.size) return false;
  return [...target].every(([path, { becomes }]) => own.files.get(path) === becomes);
}

async function push(
  proposal: Proposal,
  context: Prepared & { readonly host: GithubHost },
): Promise<Result<undefined, HostFault>> {
  const { host, base, own, target } = context;
  const repository = `/repos/${host.owner}/${host.name}`;
  const post = (path: string, what: string, body: Readonly<Record<string, unknown>>) =>
    host.send<{ sha?: unknown }>({
      method: 'POST',
      path: `${repository}${path}`,
      what,
      body,
      repeatable: true,
    });
  const entries = [];
  for (const { path, after } of proposal.files) {
    const content = Buffer.from(after).toString('base64');
    const blob = await post('/git/blobs', 'write contents', { content, encoding: 'base64' });
    if (!blob.ok) return withHint(blob.error, 'The token needs contents: write.');
    entries.push({ path, mode: target.get(path)?.mode ?? '100644', type: 'blob', sha: blob.value.sha });
  }
  const hint = workflowHint(proposal.files);
  const tree = await post('/git/trees', 'change these files', { base_tree: base.tree, tree: entries });
  if (!tree.ok) return withHint(tree.error, hint);
  const commit = await post('/git/commits', 'make a commit', {
    message: `${proposal.message.trimEnd()}\n\n${COMMIT_MARK}`,
    tree: tree.value.sha,
    parents: [base.commit],
  });
  if (!commit.ok) return withHint(commit.error, hint);
  const sha = commit.value.sha;
  // The service moves a branch without asking what it stood at: look again, as late as possible.
  const still = await host.get<{ object?: { sha?: unknown } }>(
    `${repository}/git/ref/heads/${encodeRef(proposal.branch)}`,
    'read the branch',
  );
  if (!still.ok && still.error.status !== 404) return still;
  if ((still.ok ? still.value.object?.sha : undefined) !== own?.head)
    return no(`The branch ${proposal.branch} was moved meanwhile, and is left alone. Run again.`);
  const ref =
    own === undefined
      ? await post('/git/refs', 'make the branch', { ref: `refs/heads/${proposal.branch}`, sha })
      : await host.send({
          method: 'PATCH',
          path: `${repository}/git/refs/heads/${proposal.branch}`,
          what: 'move the branch',
          body: { sha, force: true },
          repeatable: true,
        });
  return ref.ok ? ok(undefined) : withHint(ref.error, hint);
}

function workflowHint(files: readonly ProposedFile[]): string {
  return files.some(({ path }) => path.startsWith('.github/workflows/'))
    ? `To change workflow files, give as token ${WORKFLOW_TOKENS}.`
    : 'The token needs contents: write.';
}

async function settlePull(
  proposal: Proposal,
  context: { readonly host: GithubHost; readonly pull: OwnPull | undefined; readonly baseBranch: string },
): Promise<Result<OwnPull, HostFault>> {
  const { host, pull, baseBranch } = context;
  const { title, branch } = proposal;
  const path = `/repos/${host.owner}/${host.name}/pulls`;
  const body = `${PULL_MARK}\n${proposal.body}`;
  if (pull !== undefined) {
    // GitHub may store other line ends than it was given.
    const same = pull.title === title && pull.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd();
    if (same) return ok(pull);
    const edited = await host.send({
      method: 'PATCH',
      path: `${path}/${pull.number}`,
      what: 'edit the pull request',
      body: { title, body },
      repeatable: true,
    });
    return edited.ok ? ok(pull) : edited;
  }
  const made = await host.send<{ number?: unknown; html_url?: unknown }>({
    method: 'POST',
    path,
    what: 'open a pull request',
    body: { title, body, head: branch, base: baseBranch, maintainer_can_modify: true },
    repeatable: false,
  });
  if (!made.ok)
    return withHint(
      made.error,
      'The token needs pull-requests: write; for GITHUB_TOKEN the repository’s settings must also allow GitHub Actions to create pull requests.',
    );
  return ok({ number: Number(made.value.number), url: textOf(made.value.html_url), title, body });
}

/** Takes back a branch that was made a moment ago and has no pull request. */
async function withdraw(branch: string, host: GithubHost): Promise<string> {
  const gone = await host.send({
    method: 'DELETE',
    path: `/repos/${host.owner}/${host.name}/git/refs/heads/${branch}`,
    what: 'take the branch back',
    repeatable: true,
  });
  return gone.ok ? '' : ` The branch ${branch} was made and could not be taken back: ${gone.error.message}`;
}

async function label(
  labels: readonly string[],
  number: number,
  host: GithubHost,
): Promise<readonly string[]> {
  if (labels.length === 0) return [];
  const done = await host.send({
    method: 'POST',
    path: `/repos/${host.owner}/${host.name}/issues/${number}/labels`,
    what: 'label the pull request',
    body: { labels },
    repeatable: true,
  });
  return done.ok ? [] : [done.error.message];
}

function no(message: string): Result<never, HostFault> {
  return err({ kind: 'refused', message });
}

function withHint(fault: HostFault, hint: string): Result<never, HostFault> {
  const help = fault.kind === 'not-permitted' || fault.kind === 'not-found' ? ` ${hint}` : '';
  return err({ ...fault, message: `${fault.message}${help}` });
}

function refuse({ message }: HostFault): Result<never, NotProposed> {
  return err({ message });
}
