import { isIP } from 'node:net';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Http, HttpRequest, HttpResponse } from '../ports.ts';
import { isInternalHost } from './http-address.ts';
import { parseChallenges, type Challenge } from './http-challenge.ts';
import type { HttpClient } from './http.ts';
import type { ImageLogin, ImageLogins } from './image-login.ts';
import { isLoopback } from './image-places.ts';

export interface ImageHttpOptions {
  /** A client without credentials of its own. */
  readonly client: Pick<HttpClient, 'get'>;
  readonly logins: ImageLogins;
  /** Whether the user's configuration names the host, so that it may lie inside. */
  readonly knows: (host: string) => Promise<boolean>;
}

const MAX_TOKEN_ANSWER = 256 * 1024;

/**
 * Requests to container registries with the login that each asks for: Basic, or a bearer token from the realm that
 * the registry itself names (anonymous without a login). The user's login for a registry goes to that registry and to
 * its realm only. Tokens are kept for the run, by registry and scope; they are in no answer, store or recording.
 */
export function createImageHttp(options: ImageHttpOptions): Http {
  const tokens = new Map<string, Promise<Result<string, SourceError>>>();
  const tokenFor = (question: TokenQuestion) => {
    const key = `${question.registry.origin} ${question.realm.href} ${question.scope}`;
    let token = tokens.get(key);
    if (token === undefined) {
      token = askToken(question, options).then((result) => {
        if (!result.ok) tokens.delete(key);
        return result;
      });
      tokens.set(key, token);
    }
    return token;
  };
  return {
    get: async (request) => {
      const url = new URL(request.url);
      const known = await options.knows(url.host);
      const bounds = { publicOnly: !known, answers401: true };
      const first = await options.client.get({ ...request, ...bounds });
      if (!first.ok || first.value.status !== 401) return first;
      // A 401 that comes from elsewhere, after a redirect, is no question of this registry.
      if (new URL(first.value.url).origin !== url.origin) return err(REFUSED);
      const authorization = await answer(parseChallenges(first.value.headers['www-authenticate']), {
        url,
        known,
        request,
        tokenFor,
        logins: options.logins,
      });
      if (!authorization.ok) return authorization;
      const second = await options.client.get({
        ...request,
        ...bounds,
        headers: { ...request.headers, authorization: authorization.value },
      });
      return second.ok && second.value.status === 401 ? err(REFUSED) : second;
    },
  };
}

const REFUSED: SourceError = {
  kind: 'not-permitted',
  message: 'the image registry does not let this be read with the login at hand',
};

const NO_LOGIN: SourceError = {
  kind: 'not-permitted',
  message: 'the image registry asks for a login: log in with docker login',
};

interface TokenQuestion {
  readonly registry: URL;
  readonly realm: URL;
  readonly service: string | undefined;
  readonly scope: string;
  readonly login: ImageLogin | undefined;
  readonly known: boolean;
  readonly deadline: number | undefined;
}

async function answer(
  challenges: readonly Challenge[],
  context: {
    readonly url: URL;
    readonly known: boolean;
    readonly request: HttpRequest;
    readonly tokenFor: (question: TokenQuestion) => Promise<Result<string, SourceError>>;
    readonly logins: ImageLogins;
  },
): Promise<Result<string, SourceError>> {
  const { url, known, request } = context;
  const login = await context.logins.of(url.host);
  const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
  if (bearer === undefined) {
    if (!challenges.some(({ scheme }) => scheme === 'basic')) return err(REFUSED);
    return login?.kind === 'basic' ? ok(login.authorization) : err(NO_LOGIN);
  }
  const realm = checkRealm(bearer.parameters.get('realm'), { url, known });
  if (!realm.ok) return realm;
  const token = await context.tokenFor({
    registry: url,
    realm: realm.value,
    service: bearer.parameters.get('service'),
    scope: chooseScope(bearer.parameters.get('scope'), url),
    login,
    known,
    deadline: request.deadline,
  });
  return token.ok ? ok(`Bearer ${token.value}`) : token;
}

/** https; or http on loopback, for a registry that is there itself. Inside only for a registry the user named. */
function checkRealm(
  text: string | undefined,
  registry: { readonly url: URL; readonly known: boolean },
): Result<URL, SourceError> {
  const bad = (message: string) => err<SourceError>({ kind: 'not-permitted', message });
  if (text === undefined || text.length > 2048 || !URL.canParse(text)) {
    return err({ kind: 'malformed', message: 'the image registry names no address to get a token from' });
  }
  const realm = new URL(text);
  if (realm.username !== '' || realm.password !== '') {
    return bad('the image registry names an address with user information to get a token from');
  }
  const local = isLoopback(realm.hostname) && isLoopback(registry.url.hostname) && registry.known;
  if (realm.protocol !== 'https:' && !(realm.protocol === 'http:' && local)) {
    return bad('the image registry names an address that is not https to get a token from');
  }
  const literal = isIP(realm.hostname) !== 0 || realm.hostname.startsWith('[');
  if (!registry.known && (literal || isInternalHost(realm.hostname))) {
    return bad('the image registry names an internal address to get a token from');
  }
  return ok(realm);
}

/** The scope that the registry asks for when it only reads, else reading of the one repository. */
function chooseScope(asked: string | undefined, url: URL): string {
  const name = /^\/v2\/(.+)\/manifests\//.exec(url.pathname)?.[1] ?? '';
  const own = `repository:${name}:pull`;
  if (asked === undefined || asked.length > 1024) return own;
  // `type:name:action,action`; a word without colons is a registry's own way.
  return asked.split(' ').every((item) => !item.includes(':') || item.endsWith(':pull')) ? asked : own;
}

async function askToken(
  question: TokenQuestion,
  { client }: ImageHttpOptions,
): Promise<Result<string, SourceError>> {
  const { realm, service, scope, login, known } = question;
  let token: string | undefined;
  const common = {
    maxBytes: MAX_TOKEN_ANSWER,
    publicOnly: !known,
    validate: (body: Uint8Array) => {
      token = readToken(body);
      return token === undefined ? 'the answer holds no token' : undefined;
    },
    ...(question.deadline !== undefined ? { deadline: question.deadline } : {}),
  };
  const headers = { accept: 'application/json' };
  const asked = new URL(realm);
  if (service !== undefined) asked.searchParams.set('service', service);
  asked.searchParams.set('scope', scope);
  if (login?.kind === 'basic' && login.user !== '') asked.searchParams.set('account', login.user);
  const answer: Result<HttpResponse, SourceError> =
    login?.kind === 'identity'
      ? await client.get({
          ...common,
          url: realm.href,
          headers,
          form: {
            grant_type: 'refresh_token',
            refresh_token: login.token,
            client_id: 'countersign',
            scope,
            ...(service !== undefined ? { service } : {}),
          },
        })
      : await client.get({
          ...common,
          url: asked.href,
          headers: login === undefined ? headers : { ...headers, authorization: login.authorization },
        });
  if (!answer.ok) {
    const { kind, message } = answer.error;
    return err({ kind, message: `no token for the image registry: ${message}` });
  }
  if (token === undefined || answer.value.status !== 200) {
    return err({ kind: 'malformed', message: 'no token for the image registry: its realm does not exist' });
  }
  return ok(token);
}

/** `token` or `access_token`; only what can stand in a header. */
function readToken(body: Uint8Array): string | undefined {
  try {
    const root = JSON.parse(Buffer.from(body).toString('utf8')) as {
      token?: unknown;
      access_token?: unknown;
    };
    return [root.token, root.access_token].find(
      (item): item is string => typeof item === 'string' && /^[\w.~+/=:-]{1,65536}$/.test(item),
    );
  } catch {
    return undefined;
  }
}
