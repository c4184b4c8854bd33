import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

import { indexPath } from '../../src/registry/cargo.ts';
import { sha256Of, sha512Sri, type Shelf, type ShelfPackage } from './shelf.ts';

export interface RegistryServer {
  /** The base as a user's configuration would name it, with a trailing slash. */
  readonly base: string;
  readonly paths: string[];
  close(): Promise<void>;
}

/** A registry on loopback that speaks its ecosystem's own protocol, made from a shelf. */
export async function startRegistryServer(shelf: Shelf): Promise<RegistryServer> {
  const paths: string[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    paths.push(path);
    const answer = answerFor(shelf, path, origin);
    if (answer === undefined) {
      response.writeHead(404).end('not found');
      return;
    }
    const etag = `"${Buffer.from(answer.body).length}-${shelf.packages.length}"`;
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    response.writeHead(200, { 'content-type': answer.type, etag }).end(answer.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as { port: number };
  origin = `http://127.0.0.1:${port}`;
  return {
    base: shelf.ecosystem === 'pypi' ? `${origin}/simple/` : `${origin}/`,
    paths,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answerFor(shelf: Shelf, path: string, origin: string): { type: string; body: string } | undefined {
  for (const item of shelf.packages) {
    const body = writers[shelf.ecosystem](item, path, origin);
    if (body !== undefined) return body;
  }
  return undefined;
}

type Writer = (
  item: ShelfPackage,
  path: string,
  origin: string,
) => { type: string; body: string } | undefined;

const hexOf = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');

const json = (value: unknown, type = 'application/json') => ({ type, body: JSON.stringify(value) });

const writers: Readonly<Record<Shelf['ecosystem'], Writer>> = {
  npm: (item, path, origin) =>
    path === `/${item.name.replace('/', '%2f')}` ? json(packumentOf(item, origin)) : undefined,
  pypi: (item, path, origin) =>
    path === `/simple/${item.name}/`
      ? json(simpleOf(item, origin), 'application/vnd.pypi.simple.v1+json')
      : undefined,
  golang: (item, path) => {
    const root = `/${item.name.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`)}/@v/`;
    if (!path.startsWith(root)) return undefined;
    const file = path.slice(root.length);
    if (file === 'list')
      return { type: 'text/plain', body: item.versions.map(({ version }) => `${version}\n`).join('') };
    const found = item.versions.find(({ version }) => file === `${version}.info`);
    if (found !== undefined) return json({ Version: found.version, Time: found.at });
    if (!item.versions.some(({ version }) => file === `${version}.mod`)) return undefined;
    const retracted = item.versions.filter(({ yanked }) => yanked === true);
    const lines = retracted.map(({ version }) => `retract ${version} // broken\n`);
    return { type: 'text/plain', body: `module ${item.name}\n\n${lines.join('')}` };
  },
  cargo: (item, path) => {
    if (path !== `/${indexPath(item.name)}`) return undefined;
    const lines = item.versions.map(({ version, at, yanked }) =>
      JSON.stringify({
        name: item.name,
        vers: version,
        deps: [],
        cksum: sha256Of(item.name, version),
        features: {},
        yanked: yanked === true,
        pubtime: at,
      }),
    );
    return { type: 'text/plain', body: `${lines.join('\n')}\n` };
  },
  maven: (item, path) => {
    const [group = '', artifact = ''] = item.name.split(':');
    const root = `/${group.replaceAll('.', '/')}/${artifact}/`;
    if (!path.startsWith(root)) return undefined;
    const file = path.slice(root.length);
    if (file === 'maven-metadata.xml') {
      const list = item.versions.map(({ version }) => `<version>${version}</version>`).join('');
      const body = `<metadata><versioning><versions>${list}</versions></versioning></metadata>`;
      return { type: 'text/xml', body };
    }
    for (const { version } of item.versions) {
      const stem = `${version}/${artifact}-${version}`;
      const bytes = `${item.name} ${version}`;
      if (file === `${stem}.pom.sha1`) return { type: 'text/plain', body: hexOf('sha1', bytes) };
      if (file === `${stem}.jar.sha256`) return { type: 'text/plain', body: sha256Of(item.name, version) };
    }
    return undefined;
  },
  gem: (item, path) => {
    if (path !== `/info/${item.name}`) return undefined;
    const lines = item.versions
      .filter(({ yanked }) => yanked !== true)
      .map(
        ({ version, at }) =>
          `${version} |checksum:${sha256Of(item.name, version)},ruby:>= 2.0&< 5.0,created_at:${at}`,
      );
    return { type: 'text/plain', body: `---\n${lines.join('\n')}\n` };
  },
};

function packumentOf(item: ShelfPackage, origin: string): unknown {
  const person = { name: 'alice', email: 'alice@registry.example' };
  return {
    name: item.name,
    'dist-tags': { latest: item.versions.at(-1)?.version },
    maintainers: [person],
    time: {
      created: item.versions[0]?.at,
      modified: item.versions.at(-1)?.at,
      ...Object.fromEntries(item.versions.map(({ version, at }) => [version, at])),
    },
    versions: Object.fromEntries(
      item.versions.map(({ version }) => [
        version,
        {
          name: item.name,
          version,
          _npmUser: person,
          maintainers: [person],
          dist: {
            integrity: sha512Sri(item.name, version),
            tarball: `${origin}/${item.name}/-/${version}.tgz`,
            signatures: [{ keyid: 'SHA256:k', sig: 's' }],
          },
        },
      ]),
    ),
  };
}

function simpleOf(item: ShelfPackage, origin: string): unknown {
  return {
    meta: { 'api-version': '1.4' },
    name: item.name,
    ...(item.quarantined === true ? { 'project-status': { status: 'quarantined' } } : {}),
    versions: item.versions.map(({ version }) => version),
    files:
      item.quarantined === true
        ? []
        : item.versions.map(({ version, at, yanked }) => ({
            filename: `${item.name.replaceAll('-', '_')}-${version}-py3-none-any.whl`,
            url: `${origin}/files/${item.name}-${version}.whl`,
            hashes: { sha256: sha256Of(item.name, version) },
            size: 10,
            'upload-time': at,
            yanked: yanked === true ? 'broken' : false,
          })),
  };
}
