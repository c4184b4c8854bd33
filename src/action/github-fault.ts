/** Why the hosting service did not do what it was asked. */
export interface HostFault {
  readonly kind: 'not-permitted' | 'not-found' | 'refused' | 'rate-limited' | 'unreachable';
  /** Plain sentences, free of the token; may hold words of the service. */
  readonly message: string;
  readonly status?: number;
}

/** What is read of an error of the REST client. */
export interface FailedRequest {
  readonly status?: number;
  readonly message: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly body: string;
}

/** Says in words what failed, and whether waiting helps. */
export function explainFault(failed: FailedRequest, what: string): HostFault {
  const { status, headers } = failed;
  const said = failed.message.slice(0, 300);
  if (status === undefined) {
    return { kind: 'unreachable', message: `GitHub could not be reached to ${what}: ${said}` };
  }
  if (isRateLimited(failed))
    return {
      kind: 'rate-limited',
      status,
      message: `GitHub asks to slow down for longer than this run may last.`,
    };
  const sso = String(headers['x-github-sso'] ?? '');
  if (status === 403 && sso !== '') {
    const message = `The token is not authorised for the organisation’s single sign-on, which is needed to ${what}. Authorise it in its settings, or use a token of a GitHub App.`;
    return { kind: 'not-permitted', status, message };
  }
  if (status === 401) {
    return {
      kind: 'not-permitted',
      status,
      message: 'GitHub does not accept the token: it is wrong or has expired.',
    };
  }
  if (status === 403) {
    const needed = String(headers['x-accepted-github-permissions'] ?? '');
    const hint = /^[a-z_=,; ]{1,200}$/.test(needed) ? ` It would need ${needed}.` : '';
    return { kind: 'not-permitted', status, message: `The token may not ${what} (${said}).${hint}` };
  }
  if (status === 404) {
    return {
      kind: 'not-found',
      status,
      message: `To ${what} is refused as not found: it is not there, or the token may not see or do it.`,
    };
  }
  if (status >= 500)
    return { kind: 'unreachable', status, message: `GitHub failed to ${what} (status ${status}).` };
  return { kind: 'refused', status, message: `GitHub refused to ${what} (status ${status}: ${said}).` };
}

/**
 * Milliseconds to wait before it is asked again; undefined when asking again does not help. `attempt` counts from 0.
 * Secondary limits say so in the body alone, with status 403.
 */
export function waitFor(failed: FailedRequest, attempt: number, now: number): number | undefined {
  const { status, headers } = failed;
  const after = Number(headers['retry-after']);
  if (isRateLimited(failed)) {
    if (after >= 0) return after * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && reset > 0) return Math.max(1000, reset * 1000 - now);
    // What GitHub asks for when it names no time.
    return 60_000;
  }
  if (status === undefined || status === 502 || status === 503 || status === 504) return 1000 * 2 ** attempt;
  return undefined;
}

function isRateLimited({ status, headers, body }: FailedRequest): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers['x-ratelimit-remaining'] === '0' || /secondary rate limit|abuse detection/i.test(body);
}
