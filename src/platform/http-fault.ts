import type { SourceError } from '../domain/errors.ts';
import { redactText } from './redact.ts';

export type Fault = SourceError & { readonly retry: boolean; readonly retryAfter?: number };

/** Why a hop that a server or the checked project chose is not taken. */
export const INTERNAL = 'the name leads to an internal address, which only your own configuration may name';

const CERTIFICATE = /CERT|SIGNED|SIGNATURE|ALTNAME|ERR_TLS|ERR_SSL|EPROTO|ISSUER|CRL/;

/** What a failed attempt means, by the code of the error that ended it. Messages carry no address of the request. */
export function classifyFailure(error: unknown): Fault {
  const code = codeOf(error);
  switch (code) {
    case 'UND_ERR_HEADERS_TIMEOUT':
    case 'UND_ERR_BODY_TIMEOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return { kind: 'timeout', message: 'no answer in time', retry: true };
    case 'ENOTFOUND':
      return { kind: 'unreachable', message: 'the host name does not resolve', retry: false };
    case 'EAI_AGAIN':
      return { kind: 'unreachable', message: 'the name service did not answer', retry: true };
    case 'ECONNREFUSED':
      return { kind: 'unreachable', message: 'the connection was refused', retry: true };
    case 'EINTERNALADDRESS':
      return { kind: 'not-permitted', message: INTERNAL, retry: false };
    case 'UND_ERR_HEADERS_OVERFLOW':
    case 'HPE_HEADER_OVERFLOW':
      return { kind: 'malformed', message: 'the answer has too many headers', retry: false };
    default:
      if (code.startsWith('HPE_')) {
        return { kind: 'malformed', message: `the answer is not valid HTTP (${code})`, retry: true };
      }
      if (CERTIFICATE.test(code)) {
        return {
          kind: 'unreachable',
          message: `the certificate of the host is not trusted (${code}); see NODE_EXTRA_CA_CERTS`,
          retry: false,
        };
      }
      return {
        kind: 'unreachable',
        message: `the connection failed (${redactText(code === '' ? String(error) : code).slice(0, 80)})`,
        retry: true,
      };
  }
}

/** What a status that carries no answer means. */
export function classifyStatus(status: number): Fault {
  if (status === 429)
    return { kind: 'rate-limited', message: 'the source asked to slow down (429)', retry: true };
  if (status === 401 || status === 403 || status === 407 || status === 451) {
    return { kind: 'not-permitted', message: `the source refused the request (${status})`, retry: false };
  }
  if (status === 408 || status === 425 || status >= 500) {
    return { kind: 'unreachable', message: `the source failed (${status})`, retry: status !== 501 };
  }
  return { kind: 'malformed', message: `the source answered with status ${status}`, retry: false };
}

function codeOf(error: unknown): string {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (cause instanceof AggregateError && cause.errors.length > 0) return codeOf(cause.errors[0]);
    const code = (cause as NodeJS.ErrnoException).code;
    if (typeof code === 'string') return code;
  }
  return '';
}
