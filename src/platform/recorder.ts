import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { err, ok, type Result } from '../domain/result.ts';
import type { SourceError } from '../domain/errors.ts';
import type { Clock, GitRemote, Http, HttpRequest, HttpResponse } from '../ports.ts';
import { makeDirectory } from './cache-directory.ts';
import type { Endpoint } from './endpoints.ts';
import { recordGit, type GitRecorder } from './recorder-git.ts';
import type { RecordedBody } from './recording-git.ts';
import {
  bodyPath,
  exchangeKey,
  RECORDED_HEADERS,
  type RecordedExchange,
  type RecordedRequest,
  type RecordingFile,
} from './recording.ts';
import { redactText, redactUrl } from './redact.ts';

export interface Recorder {
  readonly http: Http;
  /** Records the exchanges of another client beside it. */
  readonly wrap: (other: Http) => Http;
  /** The same for questions to remote repositories. */
  recordGit(remote: GitRemote): GitRemote;
  /** Writes recording.json. The recording is complete only then. */
  finish(
    summary: Pick<RecordingFile, 'asOf' | 'asOfGiven' | 'memory' | 'connection' | 'hosting' | 'images'> & {
      readonly endpoints: readonly Endpoint[];
    },
  ): Promise<Result<void, SourceError>>;
}

interface Kept {
  readonly request: HttpRequest;
  readonly exchange: Omit<RecordedExchange, 'request'>;
  /** The final address. */
  readonly url: string | undefined;
}

/** Writes the outcome of every exchange (answers from the store too) to a directory. */
export function createRecorder(
  http: Http,
  options: { readonly directory: string; readonly clock: Clock },
): Recorder {
  const { directory, clock } = options;
  const exchanges = new Map<string, Kept>();
  const written = new Set<string>();
  let failure: unknown;
  const wrap = (other: Http): Http => ({
    get: async (request) => {
      const answer = await other.get(request);
      try {
        const exchange = answer.ok
          ? await keep(answer.value)
          : {
              fetchedAt: new Date(clock.now()).toISOString(),
              fromCache: false,
              error: { kind: answer.error.kind, message: redactText(answer.error.message) },
            };
        const url = answer.ok ? answer.value.url : undefined;
        exchanges.set(exchangeKey(request), { request, exchange, url });
      } catch (error) {
        failure ??= error;
      }
      return answer;
    },
  });
  let git: GitRecorder | undefined;
  return {
    http: wrap(http),
    wrap,
    recordGit: (remote) => {
      git = recordGit(remote, {
        keepBody: (bytes) =>
          keepBody(bytes).catch((error: unknown) => {
            failure ??= error;
            return undefined;
          }),
      });
      return git.gitRemote;
    },
    finish: async ({ endpoints, ...summary }) => {
      try {
        if (failure !== undefined) throw failure;
        const file: RecordingFile = {
          schemaVersion: 1,
          tool: 'countersign',
          asOf: summary.asOf,
          asOfGiven: summary.asOfGiven,
          endpoints: Object.fromEntries(
            [...endpoints]
              .sort((a, b) => (a.ecosystem < b.ecosystem ? -1 : 1))
              .map((endpoint) => [endpoint.ecosystem, endpoint]),
          ),
          exchanges: [...exchanges]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([, { request, exchange, url }]) => describe(request, { exchange, url, endpoints })),
          memory: summary.memory,
          connection: summary.connection,
          ...(git?.asked === true ? { git: git.section() } : {}),
          ...(summary.hosting !== undefined ? { hosting: summary.hosting } : {}),
          ...(summary.images === undefined ? {} : { images: summary.images }),
        };
        await makeDirectory(directory);
        const temporary = join(directory, `recording.json.${process.pid}.tmp`);
        await writeFile(temporary, `${JSON.stringify(file, undefined, 1)}\n`);
        await rename(temporary, join(directory, 'recording.json'));
        return ok(undefined);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        return err({
          kind: 'not-permitted',
          message: `the recording could not be written (${code ?? redactText(String(error))})`,
        });
      }
    },
  };

  async function keep(value: HttpResponse): Promise<Omit<RecordedExchange, 'request'>> {
    const headers = RECORDED_HEADERS.flatMap((name) => {
      const text = value.headers[name];
      return text === undefined ? [] : [[name, redactText(text)] as const];
    });
    return {
      fetchedAt: value.fetchedAt,
      fromCache: value.fromCache,
      response: {
        status: value.status,
        headers: Object.fromEntries(headers),
        body: await keepBody(value.body),
      },
    };
  }

  async function keepBody(bytes: Uint8Array): Promise<RecordedBody> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (!written.has(sha256)) {
      written.add(sha256);
      await makeDirectory(join(directory, 'bodies'));
      await writeFile(join(directory, bodyPath(sha256)), bytes);
    }
    return { sha256, bytes: bytes.length };
  }
}

function describe(
  request: HttpRequest,
  context: Omit<Kept, 'request'> & { readonly endpoints: readonly Endpoint[] },
): RecordedExchange {
  const { exchange, url, endpoints } = context;
  const asked = redactUrl(request.url);
  const moved = url === undefined || url === asked ? {} : splitAddress(url, endpoints);
  const recorded: RecordedRequest = {
    method: 'GET',
    ...splitAddress(asked, endpoints),
    accept: request.headers?.accept ?? '*/*',
  };
  return {
    request: recorded,
    ...exchange,
    ...(exchange.response === undefined ? {} : { response: { ...exchange.response, ...moved } }),
  };
}

/** An address as the base it continues and the rest. */
function splitAddress(
  address: string,
  endpoints: readonly Endpoint[],
): { readonly endpoint?: string; readonly address: string } {
  let best: { name: string; length: number } | undefined;
  for (const endpoint of endpoints) {
    endpoint.bases.forEach(({ url }, index) => {
      if (address.startsWith(url) && url.length > (best?.length ?? 0)) {
        best = { name: `${endpoint.ecosystem}:${index}`, length: url.length };
      }
    });
  }
  return best === undefined ? { address } : { endpoint: best.name, address: address.slice(best.length) };
}
