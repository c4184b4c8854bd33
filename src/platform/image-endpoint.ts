import type { Environment } from './http-proxy.ts';
import type { ResolveContext } from './endpoints.ts';
import { readBase, variable } from './endpoints-config.ts';
import type { ImageConfig } from './image-config.ts';

/** Where images named without a host are asked for. */
export interface DefaultImages {
  /** In the order to ask; end with a slash. A path is what the registry puts before every name. */
  readonly bases: readonly { readonly url: string; readonly basic?: string }[];
  readonly origin: string;
  /** Names are asked for as written: this registry has no `library/` for those of one part. */
  readonly flat?: true;
}

export const IMAGE_REGISTRY_VARIABLE = 'COUNTERSIGN_IMAGE_REGISTRY';

export const NO_IMAGE_REGISTRY = `no registry is known for images named without a host: set registries.docker in the policy or ${IMAGE_REGISTRY_VARIABLE}, or registry-mirrors in docker's daemon.json`;

/**
 * The registry of names without a host, in this order: policy, `COUNTERSIGN_IMAGE_REGISTRY`, mirrors in docker's and
 * podman's configuration, the only registry that podman searches, the index that `docker login` or docker itself
 * names. Nothing when none of them says.
 */
export async function resolveDefaultImages(options: {
  readonly policy: string | undefined;
  readonly env: Environment;
  readonly config: ImageConfig;
  readonly ask: ResolveContext['ask'];
}): Promise<DefaultImages | undefined> {
  const { policy, env, config } = options;
  if (policy !== undefined) return single(policy, 'policy');
  const stated = variable(env, IMAGE_REGISTRY_VARIABLE);
  if (stated !== undefined) return single(stated, IMAGE_REGISTRY_VARIABLE);
  const [mirror] = config.mirrors;
  if (mirror !== undefined) {
    return { bases: config.mirrors.map(({ url }) => ({ url })), origin: mirror.origin };
  }
  if (config.unqualified !== undefined) {
    const found = single(`https://${config.unqualified}`, "podman's registries.conf");
    return found === undefined ? undefined : { ...found, flat: true };
  }
  if (config.index !== undefined) return single(config.index, "docker's config.json");
  const index = await options.ask({
    id: 'docker',
    command: 'docker',
    args: ['info', '--format', '{{.IndexServerAddress}}'],
    read: (output) => /^https?:\/\/[^\s/@]+\/\S*$/m.exec(output)?.[0],
  });
  return single(index, 'docker info');
}

/** An index address ends with the version of an older protocol, which is no part of any name. */
function single(address: string | undefined, origin: string): DefaultImages | undefined {
  const base = readBase(address?.replace(/\/v[12]\/?$/, '/'));
  return base === undefined ? undefined : { bases: [base], origin };
}
