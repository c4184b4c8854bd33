import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';

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
  /** Base address of the attestations API. */
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
  identityToken: string;
  close(): Promise<void>;
}

/** One Sigstore instance of our own at the addresses of the public one and of GitHub's, and GitHub's API on loopback. */
export async function startSigstore(): Promise<SigstoreServices> {
  const instance = await createInstance();
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const answer = answerOf(request, text);
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
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
      nock.cleanAll();
      nock.enableNetConnect();
      nock.restore();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  function answerOf(request: IncomingMessage, text: string): { status: number; body: unknown } {
    const url = new URL(request.url ?? '/', base);
    const token = (request.headers.authorization ?? '').replace(/^\S+ /, '');
    if (url.pathname === '/identity') {
      const right = token === 'request-token' && url.searchParams.get('audience') === 'sigstore';
      return right ? { status: 200, body: { value: self.identityToken } } : { status: 401, body: {} };
    }
    if (request.method !== 'POST' || url.pathname !== `/repos/${REPOSITORY}/attestations`)
      return { status: 404, body: { message: 'Not Found' } };
    const { status } = self.storing;
    if (status < 300) self.stored.push({ bundle: JSON.parse(text).bundle, token });
    return self.storing;
  }

  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  const authority = fulcioHandler(instance.ca);
  // Real stampers give whole seconds; the mock writes parts of one as its own reader cannot take them.
  Object.assign(instance.tsa, { getCurrentTime: () => new Date(Math.floor(Date.now() / 1000) * 1000) });
  const stamper = tsaHandler(instance.tsa);
  for (const host of ['fulcio.sigstore.dev', 'fulcio.githubapp.com']) {
    intercept(host, authority.path, async (body) =>
      self.signing === 201 ? authority.fn(body) : { statusCode: self.signing, response: '' },
    );
  }
  intercept('rekor.sigstore.dev', '/api/v1/log/entries', async (body) => ({
    statusCode: 201,
    contentType: 'application/json',
    response: JSON.stringify(await instance.tlog.log(toEntry(JSON.parse(body)))),
  }));
  intercept('timestamp.githubapp.com', stamper.path, (body) => stamper.fn(body));
  return self;

  function intercept(
    host: string,
    path: string,
    handle: (body: string) => Promise<{
      readonly statusCode: number;
      readonly response: string | ArrayBufferView;
      readonly contentType?: string | undefined;
    }>,
  ): void {
    nock(`https://${host}`)
      .persist()
      .post(path)
      .reply(async (_uri, body) => {
        self.asked.push(host);
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        const { statusCode, response, contentType } = await handle(text);
        const bytes =
          typeof response === 'string'
            ? response
            : Buffer.from(response.buffer, response.byteOffset, response.byteLength);
        return [statusCode, bytes, { 'content-type': contentType ?? 'text/plain' }];
      });
  }
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

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
