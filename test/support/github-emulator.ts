import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

import { createEmulator, type Emulator } from 'emulate';

export interface Sent {
  readonly method: string;
  readonly path: string;
  /** Of the request; undefined when it has none. */
  readonly body: unknown;
  readonly token: string;
}

/** What is answered instead of asking the emulator. */
export interface Instead {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TokenKind {
  readonly login: string;
  /** `runner` and `app`: tokens of an installation, which the REST API does not tell whom they belong to. */
  readonly kind: 'classic' | 'fine-grained' | 'app' | 'runner';
  /** Of a classic token. */
  readonly scopes?: readonly string[];
}

export interface GithubEmulator {
  /** Base address of the REST API. */
  readonly url: string;
  readonly sent: Sent[];
  /** Asked for each request first; an answer is given instead of the emulator’s. */
  instead: (sent: Sent) => Instead | undefined;
  /** Speaks to the emulator itself, past every fault. */
  readonly call: <T>(method: string, path: string, body?: unknown) => Promise<T>;
  readonly close: () => Promise<void>;
}

const ADMIN = 'admin-token';

/**
 * A stateful GitHub on the loopback: the emulator, and before it what the emulator does not know: whom tokens belong to,
 * which of them may change workflow files, that a pull request needs its branch, and any fault that a test wants.
 */
export async function startGithub(options: {
  readonly tokens: Readonly<Record<string, TokenKind>>;
  /** `owner/name` of an empty repository. */
  readonly repository: string;
}): Promise<GithubEmulator> {
  const [owner = '', name = ''] = options.repository.split('/');
  const logins = [...new Set(Object.values(options.tokens).map(({ login }) => login))];
  const emulator: Emulator = await createEmulator({
    service: 'github',
    port: await freePort(),
    seed: {
      tokens: {
        [ADMIN]: { login: owner, scopes: ['repo', 'workflow'] },
        ...Object.fromEntries(
          Object.entries(options.tokens).map(([token, { login }]) => [token, { login, scopes: ['repo'] }]),
        ),
      },
      github: {
        users: [...new Set([owner, ...logins])].map((login) => ({ login })),
        repos: [{ owner, name, auto_init: true }],
      },
    },
  });
  const sent: Sent[] = [];
  const state: Pick<GithubEmulator, 'instead'> = { instead: () => undefined };
  const server = createServer((incoming, outgoing) => {
    void readBody(incoming).then(({ bytes, body }) => {
      const token = (incoming.headers.authorization ?? '').replace(/^\S+\s/, '');
      const one: Sent = { method: incoming.method ?? '', path: incoming.url ?? '', body, token };
      sent.push(one);
      const kind = options.tokens[token];
      const answer = state.instead(one) ?? knowBetter(one, kind);
      if (answer !== undefined) return reply(outgoing, answer);
      forward({ incoming, outgoing, bytes, target: emulator.url, kind });
    });
  });
  const url = await listen(server);
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${emulator.url}${path}`, {
      method,
      headers: { authorization: `token ${ADMIN}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (response.status === 204 ? undefined : await response.json()) as T;
  };
  for (const login of logins)
    await call('PUT', `/repos/${options.repository}/collaborators/${encodeURIComponent(login)}`, {
      permission: 'push',
    });
  return Object.assign(state, {
    url,
    sent,
    call,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  });
}

/** Where GitHub answers otherwise than the emulator. */
function knowBetter(sent: Sent, kind: TokenKind | undefined): Instead | undefined {
  if (kind === undefined) return { status: 401, body: { message: 'Bad credentials' } };
  const installation = kind.kind === 'app' || kind.kind === 'runner';
  if (sent.path === '/user' && installation)
    return { status: 403, body: { message: 'Resource not accessible by integration' } };
  if (sent.path === '/graphql') return { status: 200, body: { data: { viewer: { login: kind.login } } } };
  if (sent.method === 'POST' && sent.path.endsWith('/pulls')) {
    const { head } = sent.body as { head: string };
    if (head.includes('..'))
      return {
        status: 422,
        body: {
          message: 'Validation Failed',
          errors: [{ resource: 'PullRequest', field: 'head', code: 'invalid' }],
        },
      };
  }
  if (sent.method === 'POST' && sent.path.endsWith('/git/trees') && kind.kind === 'runner') {
    const { tree } = sent.body as { tree: { path: string }[] };
    if (tree.some(({ path }) => path.startsWith('.github/workflows/')))
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
  }
  return undefined;
}

function forward(exchange: {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly bytes: Buffer;
  readonly target: string;
  readonly kind: TokenKind | undefined;
}): void {
  const { incoming, outgoing, bytes, target, kind } = exchange;
  const { host: _, 'content-length': __, 'transfer-encoding': ___, ...headers } = incoming.headers;
  const onward = ask(
    new URL(incoming.url ?? '/', target),
    { method: incoming.method ?? 'GET', headers: { ...headers, 'content-length': bytes.length } },
    (answer) => {
      const { 'x-oauth-scopes': stated, ...rest } = answer.headers;
      const scopes = kind?.kind === 'classic' ? (kind.scopes ?? []).join(', ') : undefined;
      void stated;
      outgoing.writeHead(answer.statusCode ?? 500, {
        ...rest,
        ...(scopes === undefined ? {} : { 'x-oauth-scopes': scopes }),
      });
      answer.pipe(outgoing);
    },
  );
  onward.on('error', () => outgoing.destroy());
  onward.end(bytes);
}

function reply(outgoing: ServerResponse, { status, body, headers }: Instead): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
  outgoing.end(body === undefined ? '' : JSON.stringify(body));
}

async function readBody(incoming: IncomingMessage): Promise<{ bytes: Buffer; body: unknown }> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  try {
    return { bytes, body: bytes.length === 0 ? undefined : (JSON.parse(bytes.toString('utf8')) as unknown) };
  } catch {
    return { bytes, body: undefined };
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const url = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return Number(new URL(url).port);
}

/** Puts files onto a branch, which is made when it is not there, as one commit by the repository’s owner. */
export async function commitFiles(
  github: GithubEmulator,
  repository: string,
  change: {
    readonly files: Readonly<Record<string, string>>;
    readonly branch?: string;
    readonly from?: string;
    readonly message?: string;
  },
): Promise<string> {
  const { call } = github;
  const { files, branch = 'main', from = branch, message = 'Change' } = change;
  const base = `/repos/${repository}`;
  const ref = await call<{ object: { sha: string } }>('GET', `${base}/git/ref/heads/${from}`);
  const head = await call<{ tree: { sha: string } }>('GET', `${base}/git/commits/${ref.object.sha}`);
  const tree = await call<{ sha: string }>('POST', `${base}/git/trees`, {
    base_tree: head.tree.sha,
    tree: Object.entries(files).map(([path, content]) => ({
      path,
      mode: path.endsWith('.sh') ? '100755' : '100644',
      type: 'blob',
      content,
    })),
  });
  const commit = await call<{ sha: string }>('POST', `${base}/git/commits`, {
    message,
    tree: tree.sha,
    parents: [ref.object.sha],
  });
  if (from === branch)
    await call('PATCH', `${base}/git/refs/heads/${branch}`, { sha: commit.sha, force: true });
  else await call('POST', `${base}/git/refs`, { ref: `refs/heads/${branch}`, sha: commit.sha });
  return commit.sha;
}

/** Text of a file at a ref. */
export async function readFileAt(
  github: GithubEmulator,
  repository: string,
  at: { readonly path: string; readonly ref: string },
): Promise<string> {
  const { content } = await github.call<{ content: string }>(
    'GET',
    `/repos/${repository}/contents/${at.path}?ref=${encodeURIComponent(at.ref)}`,
  );
  return Buffer.from(content, 'base64').toString('utf8');
}
