import type { Clock } from '../ports.ts';
import { readExtraCa } from './endpoints-ca.ts';
import type { Credentials } from './endpoints-credentials.ts';
import { readNpmSettings } from './endpoints-npm.ts';
import { readPipSettings } from './endpoints-pypi.ts';
import { readProxySettings, type Environment } from './http-proxy.ts';
import type { HttpClient } from './http.ts';

export interface Connection {
  readonly http: Pick<HttpClient, 'get'>;
  /** What a reader should know about the way to the network: added trust, proxies, clocks that differ. */
  readonly observations: () => readonly string[];
  close(): Promise<void>;
}

/** The network client set up as the user's environment says: proxies, authorities, credentials. Built at first use. */
export function createConnection(options: {
  readonly env: Environment;
  readonly homeDir: string;
  readonly clock: Clock;
  readonly credentials: Credentials;
  readonly runBudget: number;
  readonly concurrency?: number;
  readonly userAgent?: string;
}): Connection {
  const { env, homeDir, credentials } = options;
  const notes: string[] = [];
  let client: HttpClient | undefined;
  let opening: Promise<HttpClient> | undefined;
  // The run's time starts now, not at the first request.
  const ends = performance.now() + options.runBudget;
  const open = async () => {
    const { createHttp } = await import('./http.ts');
    const npm = readNpmSettings(env, homeDir);
    const pip = readPipSettings(env, homeDir);
    const proxies = readProxySettings(env, pickProxies(npm));
    const ca = readExtraCa(env, { npm, pip });
    if (ca.origins.length > 0) notes.push(`certificates are also trusted by ${ca.origins.join(', ')}`);
    if (proxies.http !== undefined || proxies.https !== undefined) notes.push('requests go through a proxy');
    client = createHttp({
      clock: options.clock,
      proxies,
      extraCa: ca.certificates,
      authorize: (url) => credentials.authorize(url),
      runBudget: Math.max(0, ends - performance.now()),
      ...(options.concurrency !== undefined ? { concurrency: options.concurrency } : {}),
      ...(options.userAgent !== undefined ? { userAgent: options.userAgent } : {}),
    });
    return client;
  };
  return {
    http: { get: async (request) => (await (opening ??= open())).get(request) },
    observations: () => {
      const skew = client?.clockSkew ?? 0;
      if (Math.abs(skew) < 5 * 60_000) return [...notes];
      const minutes = Math.round(Math.abs(skew) / 60_000);
      return [
        ...notes,
        `this machine's clock is ${minutes} minutes ${skew > 0 ? 'behind' : 'ahead of'} a server's`,
      ];
    },
    close: async () => {
      await (await opening)?.close();
    },
  };
}

function pickProxies(npm: ReadonlyMap<string, string>): {
  proxy?: string;
  httpsProxy?: string;
  noProxy?: string;
} {
  const entries: readonly (readonly ['proxy' | 'httpsProxy' | 'noProxy', string | undefined])[] = [
    ['proxy', npm.get('proxy')],
    ['httpsProxy', npm.get('https-proxy')],
    ['noProxy', npm.get('noproxy') ?? npm.get('no-proxy')],
  ];
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && value !== 'null' && value !== ''),
  );
}
