import type { RegistryEcosystem } from '../domain/ecosystem.ts';
import type { SourceError, SourceErrorKind } from '../domain/errors.ts';
import type { HttpRequest } from '../ports.ts';
import type { Endpoint } from './endpoints.ts';
import { isGitSection, type GitSection } from './recording-git.ts';
import type { ImagePlace } from './image-places.ts';
import { redactUrl } from './redact.ts';

/** recording.json, as schema/recording.schema.json and docs/recordings.md describe it. */
export interface RecordingFile {
  readonly schemaVersion: 1;
  readonly tool: 'countersign';
  /** ISO 8601 UTC: the moment the recorded run judged from. */
  readonly asOf: string;
  /** Whether it was asked for (`--as-of`) and later releases were left out, or is just when the run began. */
  readonly asOfGiven: boolean;
  readonly endpoints: Readonly<Partial<Record<RegistryEcosystem, Endpoint>>>;
  /** Sorted by address and accepted types. */
  readonly exchanges: readonly RecordedExchange[];
  /** What the run recalled from earlier runs. */
  readonly memory: {
    readonly digests: Readonly<Record<string, unknown>>;
    readonly owners: Readonly<Record<string, unknown>>;
    /** Only where a tag was recalled. */
    readonly tags?: Readonly<Record<string, unknown>>;
    /** Signed tree heads by the name of their checksum database. */
    readonly heads?: Readonly<Record<string, unknown>>;
  };
  /** Sentences about the connection that the report repeats. */
  readonly connection: readonly string[];
  /** Only where a remote repository was asked. */
  readonly git?: GitSection;
  /** Only where the hosting service was asked: its API, and whether there was a token. */
  readonly hosting?: { readonly api: string; readonly authorized: boolean };
  /** Where images were asked for, or why they were not; sorted by registry. Absent when no image was asked for. */
  readonly images?: readonly RecordedPlace[];
}

export interface RecordedPlace {
  /** The host in the images' names; absent for the default registry. */
  readonly registry?: string;
  readonly place?: ImagePlace;
  readonly error?: SourceError;
}

export interface RecordedExchange {
  readonly request: RecordedRequest;
  /** ISO 8601 UTC. */
  readonly fetchedAt: string;
  readonly fromCache: boolean;
  readonly response?: {
    readonly status: number;
    /** The final address after redirects, written as in the request; absent when it is the same. */
    readonly endpoint?: string;
    readonly address?: string;
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
  'docker-content-digest',
  'etag',
  'last-modified',
  'date',
  'age',
  'link',
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

/** Whether parsed JSON has the shape that a replay relies on. */
export function isRecording(value: unknown): value is RecordingFile {
  const file = members(value);
  const memory = members(file?.memory);
  return (
    file?.schemaVersion === 1 &&
    typeof file.asOf === 'string' &&
    typeof file.asOfGiven === 'boolean' &&
    Number.isFinite(Date.parse(file.asOf)) &&
    Object.values(members(file.endpoints) ?? { bad: null }).every(isEndpoint) &&
    Array.isArray(file.exchanges) &&
    file.exchanges.every(isExchange) &&
    members(memory?.digests) !== undefined &&
    members(memory?.owners) !== undefined &&
    (memory?.tags === undefined || members(memory.tags) !== undefined) &&
    Array.isArray(file.connection) &&
    file.connection.every((line) => typeof line === 'string') &&
    (file.git === undefined || isGitSection(file.git)) &&
    (file.hosting === undefined || typeof members(file.hosting)?.api === 'string') &&
    (file.images === undefined || (Array.isArray(file.images) && file.images.every(isRecordedPlace)))
  );
}

function isEndpoint(value: unknown): boolean {
  const endpoint = members(value);
  return (
    typeof endpoint?.origin === 'string' &&
    Array.isArray(endpoint.bases) &&
    endpoint.bases.every((base) => typeof members(base)?.url === 'string')
  );
}

function isRecordedPlace(value: unknown): boolean {
  const item = members(value);
  const place = members(item?.place);
  const error = members(item?.error);
  return place === undefined
    ? typeof error?.kind === 'string' && typeof error.message === 'string'
    : typeof place.origin === 'string' &&
        Array.isArray(place.bases) &&
        place.bases.every((base) => typeof base === 'string' && URL.canParse(base));
}

function isExchange(value: unknown): boolean {
  const exchange = members(value);
  const request = members(exchange?.request);
  const response = members(exchange?.response);
  const error = members(exchange?.error);
  return (
    typeof request?.address === 'string' &&
    typeof request.accept === 'string' &&
    typeof exchange?.fetchedAt === 'string' &&
    Number.isFinite(Date.parse(exchange.fetchedAt)) &&
    typeof exchange.fromCache === 'boolean' &&
    (response === undefined
      ? typeof error?.kind === 'string' && typeof error.message === 'string'
      : typeof response.status === 'number' &&
        members(response.headers) !== undefined &&
        typeof members(response.body)?.sha256 === 'string')
  );
}

function members(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
