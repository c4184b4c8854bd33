/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface ProxySettings {
  readonly http?: string;
  readonly https?: string;
  readonly noProxy: readonly string[];
  /** Why a configured proxy cannot be used, without its address. */
  readonly problem?: string;
}

/**
 * The proxies that the environment names: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY` in either case, then
 * what the user's npm configuration says. Inside a CGI process `HTTP_PROXY` would be a request header and is ignored.
 */
export function readProxySettings(
  env: Environment,
  npm: { readonly proxy?: string; readonly httpsProxy?: string; readonly noProxy?: string } = {},
): ProxySettings {
  const variable = (name: string) => {
    const value = env[name.toLowerCase()] ?? env[name.toUpperCase()];
    return value === undefined || value === '' ? undefined : value;
  };
  const all = variable('all_proxy');
  const plain = env.REQUEST_METHOD === undefined ? variable('http_proxy') : env.http_proxy;
  const https = variable('https_proxy') ?? npm.httpsProxy ?? all ?? npm.proxy;
  const http = plain ?? npm.proxy ?? all;
  const noProxy = (variable('no_proxy') ?? npm.noProxy ?? '')
    .split(/[\s,]+/)
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '');
  const bad = [http, https].find((proxy) => proxy !== undefined && normalizeProxy(proxy) === undefined);
  const httpProxy = http === undefined ? undefined : normalizeProxy(http);
  const httpsProxy = https === undefined ? undefined : normalizeProxy(https);
  return {
    ...(httpProxy !== undefined ? { http: httpProxy } : {}),
    ...(httpsProxy !== undefined ? { https: httpsProxy } : {}),
    noProxy,
    ...(bad !== undefined ? { problem: 'the configured proxy is not an http or https address' } : {}),
  };
}

/** The proxy for an address, if it needs one. */
export function proxyFor(url: URL, settings: ProxySettings): string | undefined {
  const proxy = url.protocol === 'https:' ? settings.https : settings.http;
  if (proxy === undefined || isExempt(url, settings.noProxy)) return undefined;
  return proxy;
}

function isExempt(url: URL, noProxy: readonly string[]): boolean {
  const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '');
  const port = url.port !== '' ? url.port : url.protocol === 'https:' ? '443' : '80';
  return noProxy.some((entry) => {
    if (entry === '*') return true;
    const match = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry);
    const wanted = (match?.[1] ?? entry).replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    if (match?.[2] !== undefined && match[2] !== port) return false;
    return wanted !== '' && (host === wanted || host.endsWith(`.${wanted}`));
  });
}

function normalizeProxy(text: string): string | undefined {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
