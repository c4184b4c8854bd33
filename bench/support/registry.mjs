// A registry on the loopback that answers for every made package, as its own process so that it does not share the
// measured program's time. Prints its port and serves until it is ended.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

import { integrityOf, packagesOf } from './make-project.mjs';

const count = Number(process.argv[2]);
const bodies = new Map();
const server = createServer((request, response) => {
  const body = bodies.get(decodeURIComponent(request.url.slice(1)));
  if (body === undefined) {
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"not found"}');
    return;
  }
  response
    .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip', etag: '"1"' })
    .end(body);
});
server.listen(0, '127.0.0.1', () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  for (const { name, version } of packagesOf(count)) {
    const [major] = version.split('.');
    const earlier = `${Number(major) - 1}.99.0`;
    const release = (number) => ({
      name,
      version: number,
      license: 'MIT',
      _npmUser: { name: 'maker' },
      maintainers: [{ name: 'maker' }],
      dist: {
        integrity: integrityOf(name, number),
        tarball: `${base}/${name}/-/${name.replace(/^@[^/]*\//, '')}-${number}.tgz`,
        signatures: [{ keyid: 'k', sig: 's' }],
      },
    });
    bodies.set(
      name,
      gzipSync(
        JSON.stringify({
          name,
          'dist-tags': { latest: version },
          maintainers: [{ name: 'maker' }],
          versions: { [earlier]: release(earlier), [version]: release(version) },
          time: {
            created: '2020-01-01T00:00:00.000Z',
            [earlier]: '2020-12-01T00:00:00.000Z',
            [version]: '2021-01-01T00:00:00.000Z',
          },
        }),
      ),
    );
  }
  console.log(server.address().port);
});
