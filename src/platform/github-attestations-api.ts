import { createHash } from 'node:crypto';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ArtifactAttestations, AttestationQuery, Http, HttpResponse, Proof } from '../ports.ts';
import { isInternalHost } from './http-address.ts';
import { redactUrl } from './redact.ts';

const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const MAX_PAGE = 32 * 1024 * 1024;
const MAX_BUNDLE = 16 * 1024 * 1024;
const MAX_PAGES = 10;

/**
 * GitHub's REST API for attestations (version 2022-11-28). Public ones need no token; the HTTP client attaches the one
 * that there is, to the API's host alone.
 */
export function createArtifactAttestations(options: {
  readonly http: Http;
  /** Base address of the REST API, without a slash at the end. */
  readonly api: string;
}): ArtifactAttestations {
  const { http, api } = options;
  const isInternal = URL.canParse(api) && isInternalHost(new URL(api).hostname);
  const listAt = async (path: string, query: AttestationQuery): Promise<Result<Proof[], SourceError>> => {
    const type = encodeURIComponent(query.predicateType);
    let url: string | undefined =
      `${api}/${path}/attestations/${query.digest}?per_page=100&predicate_type=${type}`;
    const pages: Proof[] = [];
    while (url !== undefined && pages.length < MAX_PAGES) {
      const answer: Result<HttpResponse, SourceError> = await http.get({
        url,
        headers: HEADERS,
        maxBytes: MAX_PAGE,
      });
      if (!answer.ok) return answer;
      if (answer.value.status !== 200) break;
      pages.push(toProof(answer.value));
      url = nextPage(answer.value, api);
    }
    return ok(pages);
  };
  return {
    address: api,
    list: async (query) => {
      if (!/^sha(?:1:[0-9a-f]{40}|256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(query.digest))
        return err(NO_NAME);
      if ('repo' in query.of) {
        const [owner = '', name = '', more] = query.of.repo.split('/');
        return NAME.test(owner) && NAME.test(name) && more === undefined
          ? listAt(`repos/${owner}/${name}`, query)
          : err(NO_NAME);
      }
      const { owner } = query.of;
      if (!NAME.test(owner)) return err(NO_NAME);
      // The service knows organisations and people at different places.
      const found = await listAt(`orgs/${owner}`, query);
      return found.ok && found.value.length > 0 ? found : listAt(`users/${owner}`, query);
    },
    fetch: async (url) => {
      if (!isFetchable(url, isInternal)) {
        return err({ kind: 'malformed', message: 'the service names an address that is not fetched' });
      }
      const answer = await http.get({
        url,
        headers: { accept: '*/*' },
        maxBytes: MAX_BUNDLE,
        ...(isInternal ? {} : { publicOnly: true }),
      });
      if (!answer.ok) return answer;
      return answer.value.status === 200
        ? ok(toProof(answer.value))
        : err({ kind: 'not-found', message: 'the service does not hand out an attestation that it names' });
    },
  };
}

const NO_NAME: SourceError = { kind: 'unsupported', message: 'not a repository, owner or digest' };

function isFetchable(text: string, isInternal: boolean): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (isInternal && protocol === 'http:');
}

/** The `next` of the Link header (RFC 8288), on the API's own host alone. */
function nextPage({ headers }: HttpResponse, api: string): string | undefined {
  const link = /<([^<>]+)>;\s*rel="next"/.exec(headers['link'] ?? '')?.[1];
  return link?.startsWith(`${api}/`) === true ? link : undefined;
}

function toProof(response: HttpResponse): Proof {
  return {
    body: response.body,
    evidence: {
      kind: 'http',
      url: redactUrl(response.url),
      fetchedAt: response.fetchedAt,
      sha256: createHash('sha256').update(response.body).digest('hex'),
      ...(response.fromCache ? { fromCache: true } : {}),
    },
  };
}
