import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A release as the registry on the loopback serves it. */
export interface Release {
  readonly name: string;
  readonly version: string;
  /** ISO 8601; left out: long ago. */
  readonly published?: string;
}

export interface LoopbackRegistry {
  /** The npm registry's base address, without a slash at the end. */
  readonly npm: string;
  /** The Python index's base address, with a slash at the end. */
  readonly python: string;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  /** What a runner's environment says so that these are used. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const ETAG = '"first"';
const LONG_AGO = '2024-05-01T10:00:00.000Z';
const PERSON = { name: 'maintainer', email: 'maintainer@example.invalid' };

/** The digest that both the lockfiles made here and the registry state for a release. */
export function digestOf({ name, version }: Release, algorithm: 'sha512' | 'sha256'): Buffer {
  return createHash(algorithm).update(`${name}@${version}`).digest();
}

export function sriOf(release: Release): string {
  return `sha512-${digestOf(release, 'sha512').toString('base64')}`;
}

/** Serves npm packuments and PEP 691 project pages of the given releases; everything else is 404. */
export async function startRegistry(releases: {
  readonly npm?: readonly Release[];
  readonly python?: readonly Release[];
}): Promise<LoopbackRegistry> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '/');
    requests.push(path);
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const page = npmPage(path, releases.npm ?? [], base) ?? pythonPage(path, releases.python ?? [], base);
    const type = path.startsWith('/simple/') ? 'application/vnd.pypi.simple.v1+json' : 'application/json';
    const known = page !== undefined && request.headers['if-none-match'] === ETAG;
    response.writeHead(known ? 304 : page === undefined ? 404 : 200, { 'content-type': type, etag: ETAG });
    response.end(known ? undefined : JSON.stringify(page ?? { message: 'not found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    npm: `${base}/npm`,
    python: `${base}/simple/`,
    requests,
    env: {
      npm_config_registry: `${base}/npm/`,
      PIP_INDEX_URL: `${base}/simple/`,
      UV_DEFAULT_INDEX: `${base}/simple/`,
    },
    close: async () => await stop(server),
  };
}

function npmPage(path: string, releases: readonly Release[], base: string): unknown {
  const own = releases.filter(({ name }) => path === `/npm/${name}`);
  const [first] = own;
  if (first === undefined) return undefined;
  const times = own.map(({ version, published }) => [version, published ?? LONG_AGO]);
  return {
    _id: first.name,
    name: first.name,
    'dist-tags': { latest: own.at(-1)?.version },
    maintainers: [PERSON],
    license: 'MIT',
    time: { created: LONG_AGO, modified: LONG_AGO, ...Object.fromEntries(times) },
    versions: Object.fromEntries(
      own.map((release) => [
        release.version,
        {
          name: release.name,
          version: release.version,
          license: 'MIT',
          maintainers: [PERSON],
          _npmUser: PERSON,
          dist: {
            integrity: sriOf(release),
            tarball: tarballOf(release, `${base}/npm`),
            signatures: [{ keyid: 'SHA256:example', sig: 'MEUCIQ==' }],
          },
        },
      ]),
    ),
  };
}

export function tarballOf({ name, version }: Release, npm: string): string {
  return `${npm}/${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
}

function pythonPage(path: string, releases: readonly Release[], base: string): unknown {
  const own = releases.filter(({ name }) => path === `/simple/${name}/` || path === `/simple/${name}`);
  const [first] = own;
  if (first === undefined) return undefined;
  return {
    meta: { 'api-version': '1.4' },
    name: first.name,
    'project-status': { status: 'active' },
    versions: own.map(({ version }) => version),
    files: own.map((release) => ({
      filename: wheelOf(release),
      url: `${base}/files/${wheelOf(release)}`,
      hashes: { sha256: digestOf(release, 'sha256').toString('hex') },
      size: 1000,
      'upload-time': release.published ?? LONG_AGO,
      yanked: false,
    })),
  };
}

export function wheelOf({ name, version }: Release): string {
  return `${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`;
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
