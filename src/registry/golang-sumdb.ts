import { unknown, type Unknown } from '../domain/fact.ts';
import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Endpoint, SumdbEndpoint } from '../platform/endpoints.ts';
import type { ChecksumDatabase, Http } from '../ports.ts';
import { httpEvidence } from './adapter.ts';
import { matchesModulePattern } from './golang-module.ts';
import { asText, member, type Json } from './json.ts';
import type { Memory } from './memory.ts';

const DAY = 24 * 3_600_000;
/** `host[/path]`, as the go command demands. */
const NAME = /^[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:\/[A-Za-z0-9._~-]+)*$/i;

export interface ChecksumDatabaseOptions {
  readonly sumdb: () => Promise<SumdbEndpoint>;
  readonly endpoint: () => Promise<Endpoint>;
  readonly http: Http;
  readonly memory: Memory;
  /** Nothing is asked: the address is the one that an earlier run used. */
  readonly offline?: boolean;
}

/**
 * The Go checksum database over HTTP: at the address in GOSUMDB, else through the first proxy that says it passes it on,
 * else, where GOPROXY ends in `direct` or is empty, at its own name. Records and tiles never change and are kept.
 */
export function createChecksumDatabase(options: ChecksumDatabaseOptions): ChecksumDatabase {
  const { http, memory } = options;
  const counts = { requests: 0, fromCache: 0 };
  let base: Promise<Result<string, SourceError>> | undefined;
  let used: string | undefined;
  const ask: Http['get'] = async (request) => {
    const answer = await http.get(request);
    if (answer.ok && answer.value.fromCache) counts.fromCache++;
    else counts.requests++;
    return answer;
  };
  const recall = async (name: string): Promise<Json | undefined> => {
    await memory.open();
    return memory.recall('heads', name) as Json | undefined;
  };

  return {
    key: async () => {
      const { key, problem } = await options.sumdb();
      return key ?? unknown('unsupported', problem ?? 'no checksum database is configured');
    },
    refuses: async (module): Promise<Unknown | undefined> =>
      matchesModulePattern((await options.sumdb()).excluded, module)
        ? unknown('unsupported', 'excluded by GONOSUMDB or GOPRIVATE')
        : undefined,
    get: async (path, { validate, anew }) => {
      const found = await (base ??= findBase());
      if (!found.ok) return found;
      used = found.value;
      const answer = await ask({
        url: `${found.value}${path}`,
        headers: { accept: '*/*' },
        immutable: true,
        maxBytes: 1024 * 1024,
        validate,
        anew,
      });
      if (!answer.ok) return answer;
      const { status, body } = answer.value;
      return ok({ ...(status < 400 ? { body } : {}), evidence: httpEvidence(answer.value) });
    },
    recallHead: async () => asText(member(await recall(await nameOf()), 'note')),
    rememberHead: async (note) => {
      memory.remember('heads', await nameOf(), { note, base: used ?? '' });
    },
    describe: () => ({ ...counts, ...(used !== undefined ? { base: used } : {}) }),
  };

  async function nameOf(): Promise<string> {
    return (await options.sumdb()).key?.split('+', 1)[0] ?? '';
  }

  async function findBase(): Promise<Result<string, SourceError>> {
    const { url } = await options.sumdb();
    if (url !== undefined) return ok(url);
    const name = await nameOf();
    if (!NAME.test(name)) {
      return err({ kind: 'unsupported', message: 'the name of the checksum database is not an address' });
    }
    if (options.offline === true) {
      const earlier = asText(member(await recall(name), 'base'));
      if (earlier !== undefined) return ok(earlier);
    }
    const endpoint = await options.endpoint();
    for (const proxy of endpoint.bases) {
      const answer = await ask({
        url: `${proxy.url}sumdb/${name}/supported`,
        headers: { accept: '*/*' },
        freshFor: DAY,
      });
      if (!answer.ok) return answer;
      if (answer.value.status < 400) return ok(`${proxy.url}sumdb/${name}/`);
    }
    if (endpoint.bases.length > 0 && endpoint.golang?.direct !== true) {
      return err({
        kind: 'unsupported',
        message:
          'the configured Go proxy does not pass the checksum database on: add its address to GOSUMDB after a space, or direct to GOPROXY',
      });
    }
    return ok(`https://${name}/`);
  }
}
