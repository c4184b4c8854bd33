import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { GitRemote, Http } from '../ports.ts';
import type { Endpoint } from './endpoints.ts';
import { replayGit } from './recorder-git-replay.ts';
import type { RecordedBody } from './recording-git.ts';
import { redactUrl } from './redact.ts';
import {
  bodyPath,
  exchangeKey,
  isRecording,
  type RecordedExchange,
  type RecordedRequest,
  type RecordingFile,
} from './recording.ts';

export interface Recording {
  readonly file: RecordingFile;
  /** Answers only from the recording; what it lacks is `offline`. */
  readonly http: Http;
  readonly gitRemote: GitRemote;
}

const MAX_INDEX = 256 * 1024 * 1024;
const MISSING: SourceError = { kind: 'offline', message: 'the recording does not hold this answer' };

/** Opens a recording. An index that is absent, cut or of another version is an error; bodies are checked when used. */
export function openRecording(directory: string): Result<Recording, SourceError> {
  let file: RecordingFile;
  try {
    const bytes = readFileSync(join(directory, 'recording.json'));
    if (bytes.length > MAX_INDEX) return err({ kind: 'too-large', message: 'the recording is too large' });
    file = JSON.parse(bytes.toString('utf8')) as RecordingFile;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return err(
      missing
        ? { kind: 'not-found', message: 'there is no recording.json in the directory to replay' }
        : { kind: 'malformed', message: 'the recording.json to replay cannot be read' },
    );
  }
  if (!isRecording(file)) {
    return err({ kind: 'unsupported', message: 'the recording is not of schema version 1' });
  }
  const exchanges = new Map<string, RecordedExchange>();
  for (const exchange of file.exchanges) {
    const url = addressOf(exchange.request, file.endpoints);
    exchanges.set(exchangeKey({ url, headers: { accept: exchange.request.accept } }), exchange);
  }
  return ok({
    file,
    http: { get: (request) => answer(exchanges.get(exchangeKey(request)), request, { directory, file }) },
    gitRemote: replayGit(file.git, (body) => readBody(directory, body)),
  });
}

async function answer(
  exchange: RecordedExchange | undefined,
  request: Parameters<Http['get']>[0],
  { directory, file }: { readonly directory: string; readonly file: RecordingFile },
): ReturnType<Http['get']> {
  if (exchange === undefined) return err(MISSING);
  const { response, error } = exchange;
  if (response === undefined) return err(error ?? MISSING);
  const found = await readBody(directory, response.body);
  if (!found.ok) return found;
  const body = found.value;
  if (response.status >= 200 && response.status < 300) {
    const problem = request.validate?.(body);
    if (problem !== undefined) return err({ kind: 'malformed', message: problem });
  }
  return ok({
    status: response.status,
    url:
      response.address === undefined
        ? redactUrl(request.url)
        : addressOf({ ...response, address: response.address }, file.endpoints),
    headers: response.headers,
    body,
    fetchedAt: exchange.fetchedAt,
    fromCache: exchange.fromCache,
  });
}

/** The bytes of a body, when they have the digest they were recorded with. */
async function readBody(directory: string, recorded: RecordedBody): Promise<Result<Uint8Array, SourceError>> {
  let body: Uint8Array;
  try {
    if (!/^[0-9a-f]{64}$/.test(recorded.sha256)) throw new Error('not a digest');
    body = await readFile(join(directory, bodyPath(recorded.sha256)));
  } catch {
    return err({ kind: 'offline', message: 'the recording lacks the body of this answer' });
  }
  return createHash('sha256').update(body).digest('hex') === recorded.sha256
    ? ok(body)
    : err({
        kind: 'malformed',
        message: 'a body in the recording does not have the digest it was recorded with',
      });
}

function addressOf(
  request: Pick<RecordedRequest, 'endpoint' | 'address'>,
  endpoints: RecordingFile['endpoints'],
): string {
  if (request.endpoint === undefined) return request.address;
  const [ecosystem = '', index = ''] = request.endpoint.split(':');
  const endpoint = Object.hasOwn(endpoints, ecosystem)
    ? (endpoints as Readonly<Record<string, Endpoint>>)[ecosystem]
    : undefined;
  return (endpoint?.bases[Number(index)]?.url ?? '') + request.address;
}
