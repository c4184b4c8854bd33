import { realpathSync } from 'node:fs';

import { readConfigFile } from './endpoints-config.ts';
import type { Environment } from './http-proxy.ts';

/**
 * Certificates that the user's environment trusts besides Node's own store: `SSL_CERT_FILE`, npm's `cafile`, pip's
 * `cert`. `NODE_EXTRA_CA_CERTS` is Node's own business; it is read here only when others are, because naming
 * authorities replaces Node's list.
 */
export function readExtraCa(
  env: Environment,
  settings: { readonly npm: ReadonlyMap<string, string>; readonly pip: ReadonlyMap<string, string> },
): { readonly certificates: readonly string[]; readonly origins: readonly string[] } {
  const candidates: readonly (readonly [string, string | undefined])[] = [
    ['SSL_CERT_FILE', env.SSL_CERT_FILE],
    ["npm's cafile", env.npm_config_cafile ?? settings.npm.get('cafile')],
    ["pip's cert", env.PIP_CERT ?? settings.pip.get('global.cert')],
  ];
  const origins: string[] = [];
  const files = new Set<string>();
  const own = resolve(env.NODE_EXTRA_CA_CERTS);
  if (own !== undefined) origins.push('NODE_EXTRA_CA_CERTS');
  for (const [origin, path] of candidates) {
    const file = resolve(path);
    if (file === undefined || file === own || files.has(file)) continue;
    files.add(file);
    origins.push(origin);
  }
  if (files.size === 0) return { certificates: [], origins };
  if (own !== undefined) files.add(own);
  return { certificates: [...files].flatMap((file) => readConfigFile(file) ?? []), origins };
}

function resolve(path: string | undefined): string | undefined {
  if (path === undefined || path === '') return undefined;
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
