import { isIP } from 'node:net';

import type { SourceError } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { isInternalHost } from './http-address.ts';
import type { ImageConfig } from './image-config.ts';
import { NO_IMAGE_REGISTRY, type DefaultImages } from './image-endpoint.ts';

/** Where one registry of image names is asked. */
export interface ImagePlace {
  /** In the order to ask; each ends with a slash. */
  readonly bases: readonly string[];
  /** Which setting named it; `image name` where the name itself did. */
  readonly origin: string;
  /** The registry keeps names of one part below `library/`, which people leave out. */
  readonly library: boolean;
}

export interface ImagePlaces {
  /** For the host of an image's name; without one for the default registry. */
  of(registry: string | undefined): Promise<Result<ImagePlace, SourceError>>;
}

/**
 * A host that only a file of the project names is asked when it is a public name on https: never an address in
 * numbers, never this machine, and never (by the connection itself) a name that leads inside. What the user's own
 * configuration of container tools names may be anywhere, and on http where that says so or on loopback.
 */
export function createImagePlaces(options: {
  readonly config: () => Promise<ImageConfig>;
  readonly defaults: () => Promise<DefaultImages | undefined>;
}): ImagePlaces {
  return {
    of: async (registry) => {
      if (registry !== undefined) return placeHost(registry, await options.config());
      const found = await options.defaults();
      return found === undefined
        ? err({ kind: 'unsupported', message: NO_IMAGE_REGISTRY })
        : ok({
            bases: found.bases.map(({ url }) => url),
            origin: found.origin,
            library: found.flat !== true,
          });
    },
  };
}

function placeHost(registry: string, config: ImageConfig): Result<ImagePlace, SourceError> {
  const host = registry.toLowerCase();
  const url = parseHost(host);
  if (url === undefined) return err(NO_HOST);
  if (config.knows(host)) {
    const plain = config.insecure.has(host) || isLoopback(url.hostname);
    const scheme = plain ? 'http' : 'https';
    return ok({
      bases: [`${scheme}://${url.host}/`],
      origin: 'the configuration of container tools',
      library: false,
    });
  }
  const literal = isIP(url.hostname) !== 0 || url.hostname.startsWith('[');
  if (literal || isInternalHost(url.hostname) || !url.hostname.includes('.')) return err(NOT_PUBLIC);
  return ok({ bases: [`https://${url.host}/`], origin: 'image name', library: false });
}

const NO_HOST: SourceError = {
  kind: 'unsupported',
  message: 'the registry in the name of the image is not a host',
};

const NOT_PUBLIC: SourceError = {
  kind: 'not-permitted',
  message:
    'a registry that only a file of the project names is asked when it has a public name: log in to it with docker login, or list it in the configuration of docker',
};

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** The host as an address has it, when the address means the very same host: `0x7f.1` and `a%2eb` do not. */
function parseHost(host: string): URL | undefined {
  if (!URL.canParse(`https://${host}/`)) return undefined;
  const url = new URL(`https://${host}/`);
  const same = url.host === host || `${url.host}:443` === host;
  return same && url.pathname === '/' && url.username === '' && url.password === '' ? url : undefined;
}
