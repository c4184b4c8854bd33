import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { fulcioHandler, tsaHandler } from '@sigstore/mock';
import nock from 'nock';

import { createInstance, ISSUER, type Instance } from '../verify/mint.ts';
import type { Loose } from '../verify/recorded.ts';

export const REPOSITORY = 'acme/app';
export const SIGNER = `https://github.com/${REPOSITORY}/.github/workflows/ci.yml@refs/heads/main`;

/** What the runner's identity token says. */
export const CLAIMS = {
  sub: SIGNER,
  iss: ISSUER,
  repository: REPOSITORY,
  repository_id: '1001',
  repository_owner_id: '2002',
  ref: 'refs/heads/main',
  sha: 'c'.repeat(40),
  event_name: 'push',
  workflow_ref: `${REPOSITORY}/.github/workflows/ci.yml@refs/heads/main`,
  job_workflow_ref: `${REPOSITORY}/.github/workflows/ci.yml@refs/heads/main`,
  runner_environment: 'github-hosted',
  repository_visibility: 'public',
  run_id: '42',
  run_attempt: '1',
};

export interface SigstoreServices {
  readonly instance: Instance;
  /** Base address of the attestations API; the signing services stand below it at `/HOST/PATH`. */
  readonly api: string;
  /** What the runner sets for a job with `id-token: write`. */
  readonly env: Readonly<Record<string, string>>;
  /** Bundles that were stored, with the token each came with. */
  readonly stored: { readonly bundle: Loose; readonly token: string }[];
  /** Hosts that were asked to sign, log or stamp, in order. */
  readonly asked: string[];
  /** Status of the certificate authority; 201 unless told. */
  signing: number;
  /** Answer of the attestations API. */
  storing: { readonly status: number; readonly body: unknown };
  /** Undefined: the runner's service never answers. */
  identityToken: string | undefined;
  close(): Promise<void>;
}

interface Answer {
  readonly statusCode: number;
  readonly response: string | ArrayBufferView;
  readonly contentType?: string | undefined;
}

/**
 * One Sigstore instance of our own for everybody who signs, with the runner's identity service and GitHub's attestations
 * API, on loopback.
 */
export async function startSigstore(): Promise<SigstoreServices> {
  const instance = await createInstance();
  const ask = signingServices(instance);
  const server = createServer((request, response) => {
    void read(request)
      .then((text) => answerOf(request, text))
      .then(({ statusCode, response: body, contentType }) => {
        response.writeHead(statusCode, { 'content-type': contentType ?? 'application/json' });
        response.end(toBytes(body));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const self: SigstoreServices = {
    instance,
    api: base,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${base}/identity?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    },
    stored: [],
    asked: [],
    signing: 201,
    storing: { status: 201, body: { id: 4711 } },
    identityToken: identityToken(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return self;

  async function answerOf(request: IncomingMessage, text: string): Promise<Answer> {
    const url = new URL(request.url ?? '/', base);
    const token = (request.headers.authorization ?? '').replace(/^\S+ /, '');
    if (url.pathname === '/identity') {
      if (self.identityToken === undefined) return new Promise(() => {});
      const right = token === 'request-token' && url.searchParams.get('audience') === 'sigstore';
      return right ? json(200, { value: self.identityToken }) : json(401, {});
    }
    if (request.method === 'POST' && url.pathname === `/repos/${REPOSITORY}/attestations`) {
      const { status, body } = self.storing;
      if (status < 300) self.stored.push({ bundle: JSON.parse(text).bundle, token });
      return json(status, body);
    }
    const [, host = '', path = ''] = /^\/([^/]+)(\/.+)$/.exec(url.pathname) ?? [];
    const service = request.method === 'POST' ? ask(host, path) : undefined;
    if (service === undefined) return json(404, { message: 'Not Found' });
    self.asked.push(host);
    if (host.startsWith('fulcio.') && self.signing !== 201) return json(self.signing, {});
    return service(text);
  }
}

/** Sends what this process asks the hosts of Sigstore and of GitHub's own instance to the services; gives the way back. */
export function interceptSigstore({ api }: SigstoreServices): () => void {
  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  const hosts = [
    'fulcio.sigstore.dev',
    'rekor.sigstore.dev',
    'fulcio.githubapp.com',
    'timestamp.githubapp.com',
  ];
  for (const host of hosts) {
    nock(`https://${host}`)
      .persist()
      .post(/.*/)
      .reply(async (path, body) => {
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        const answer = await fetch(`${api}/${host}${path}`, { method: 'POST', body: text });
        const bytes = Buffer.from(await answer.arrayBuffer());
        return [answer.status, bytes, { 'content-type': answer.headers.get('content-type') ?? '' }];
      });
  }
  return () => {
    nock.cleanAll();
    nock.enableNetConnect();
    nock.restore();
  };
}

/** What a host answers at a path. */
function signingServices(
  instance: Instance,
): (host: string, path: string) => ((body: string) => Promise<Answer>) | undefined {
  const authority = fulcioHandler(instance.ca);
  const stamper = tsaHandler(instance.tsa);
  const services: Readonly<Record<string, (body: string) => Promise<Answer>>> = {
    [`fulcio ${authority.path}`]: authority.fn,
    [`timestamp ${stamper.path}`]: stamper.fn,
    'rekor /api/v1/log/entries': async (body) =>
      json(201, await instance.tlog.log(toEntry(JSON.parse(body)))),
  };
  return (host, path) => services[`${host.split('.')[0]} ${path}`];
}

/** What a log keeps of a proposed envelope: hashes and signatures. */
function toEntry({ spec }: Loose): object {
  const { envelope, verifiers } = spec.proposedContent as { envelope: string; verifiers: string[] };
  const { payload, signatures } = JSON.parse(envelope);
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: sha256(Buffer.from(envelope)) },
      payloadHash: { algorithm: 'sha256', value: sha256(Buffer.from(payload, 'base64')) },
      signatures: [{ signature: signatures[0].sig, verifier: verifiers[0] }],
    },
  };
}

function identityToken(): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(CLAIMS)}.${part('signature')}`;
}

function json(statusCode: number, body: unknown): Answer {
  return { statusCode, response: JSON.stringify(body), contentType: 'application/json' };
}

function toBytes(body: Answer['response']): Buffer {
  return typeof body === 'string'
    ? Buffer.from(body)
    : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
