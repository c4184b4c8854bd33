import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';

export interface TokenServer {
  readonly realm: string;
  /** What was asked: query, or form, and the `Authorization` header. */
  readonly asked: { readonly query: URLSearchParams; readonly authorization: string | undefined }[];
  /** JSON Web Key Set of its key. */
  readonly jwks: string;
  mint(path: string, actions: readonly string[]): string;
  close(): Promise<void>;
}

const SERVICE = 'images.test';
const ISSUER = 'issuer.test';
const LOGIN = `Basic ${Buffer.from('reader:open sesame').toString('base64')}`;
const IDENTITY = 'identity-of-reader';

/** The realm of distribution's token protocol: anyone may read `open/`, `reader` the rest as well. */
export async function startTokenServer(): Promise<TokenServer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = publicKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(JSON.stringify(jwk)).digest('hex').slice(0, 16);
  const asked: { query: URLSearchParams; authorization: string | undefined }[] = [];
  const mint = (path: string, actions: readonly string[]) => {
    const now = Math.floor(Date.now() / 1000);
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const head = encode({ alg: 'RS256', typ: 'JWT', kid });
    const access = actions.length === 0 ? [] : [{ type: 'repository', name: path, actions }];
    const times = { iat: now, nbf: now - 60, exp: now + 600 };
    const body = encode({ iss: ISSUER, sub: '', aud: SERVICE, ...times, jti: `${now}`, access });
    const signer = createSign('RSA-SHA256').update(`${head}.${body}`);
    return `${head}.${body}.${signer.sign(privateKey, 'base64url')}`;
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { authorization } = request.headers;
      const form = request.method === 'POST';
      const query = form
        ? new URLSearchParams(Buffer.concat(chunks).toString())
        : new URL(request.url ?? '', 'http://x').searchParams;
      asked.push({ query, authorization });
      const path = /^repository:([^:]+):pull$/.exec(query.get('scope') ?? '')?.[1] ?? '';
      const known = form ? query.get('refresh_token') === IDENTITY : authorization === LOGIN;
      if ((authorization !== undefined || form) && !known) {
        response.writeHead(401, { 'content-type': 'application/json' }).end('{}');
        return;
      }
      const token = mint(path, known || path.startsWith('open/') ? ['pull'] : []);
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(form ? { access_token: token } : { token, expires_in: 600 }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as { port: number };
  return {
    realm: `http://127.0.0.1:${port}/token`,
    asked,
    jwks: JSON.stringify({ keys: [{ ...jwk, kid, alg: 'RS256', use: 'sig' }] }),
    mint,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The `auth` section of the registry that trusts it. */
export function tokenAuth(server: TokenServer, jwksFile: string): string {
  return [
    'auth:',
    '  token:',
    `    realm: ${server.realm}`,
    `    service: ${SERVICE}`,
    `    issuer: ${ISSUER}`,
    `    jwks: ${JSON.stringify(jwksFile)}`,
  ].join('\n');
}
