import type { RegistryEcosystem } from '../domain/ecosystem.ts';
import type { SourceErrorKind } from '../domain/errors.ts';
import type { HttpRequest } from '../ports.ts';
import type { Endpoint } from './endpoints.ts';
import { redactUrl } from './redact.ts';

/** recording.json, as schema/recording.schema.json and docs/recordings.md describe it. */
export interface RecordingFile {
  readonly schemaVersion: 1;
  readonly tool: 'countersign';
  /** ISO 8601 UTC: the moment the recorded run judged from. */
  readonly asOf: string;
  readonly endpoints: Readonly<Partial<Record<RegistryEcosystem, Endpoint>>>;
  /** Sorted by address and accepted types. */
  readonly exchanges: readonly RecordedExchange[];
  /** What the run recalled from earlier runs. */
  readonly memory: Readonly<Record<'digests' | 'owners', Readonly<Record<string, unknown>>>>;
  /** Sentences about the connection that the report repeats. */
  readonly connection: readonly string[];
}

export interface RecordedExchange {
  readonly request: RecordedRequest;
  /** ISO 8601 UTC. */
  readonly fetchedAt: string;
  readonly fromCache: boolean;
  readonly response?: {
    readonly status: number;
    /** The final address after redirects, when it is another one. */
    readonly url?: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: { readonly sha256: string; readonly bytes: number };
  };
  readonly error?: { readonly kind: SourceErrorKind; readonly message: string };
}

export interface RecordedRequest {
  readonly method: 'GET';
  /** Which base of the endpoint table the address starts with: `npm:0`. Absent: `address` is the whole address. */
  readonly endpoint?: string;
  /** Below the base, or the whole address; redacted. */
  readonly address: string;
  readonly accept: string;
}

export const RECORDED_HEADERS: readonly string[] = [
  'content-type',
  'etag',
  'last-modified',
  'date',
  'age',
  'cache-control',
  'retry-after',
];

/** What tells requests apart: redacted address and accepted types. */
export function exchangeKey(request: HttpRequest): string {
  return `${redactUrl(request.url)} ${request.headers?.accept ?? '*/*'}`;
}

export function bodyPath(sha256: string): string {
  return `bodies/${sha256}`;
}
