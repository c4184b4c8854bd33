import { createServer } from 'node:http';

import type { SmallLog } from './small-log.ts';

export interface LogServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly paths: string[];
  /** The log that is served; may be exchanged. */
  log: SmallLog;
  /** Records under the head that lookups carry; all by default. */
  headSize: number | undefined;
  /** Changes an answer on its way. */
  tamper: (path: string, body: Buffer) => Buffer | undefined;
  close(): Promise<void>;
}

/** A checksum database on loopback, at the root and, as a Go proxy passes it on, below `/sumdb/NAME`. */
export async function startLogServer(log: SmallLog): Promise<LogServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    self.paths.push(path);
    const prefix = `sumdb/${self.log.name}/`;
    const inner = path.startsWith(prefix) ? path.slice(prefix.length) : path;
    const found = inner === 'supported' ? Buffer.from('') : self.log.answer(inner, self.headSize);
    const body = found === undefined ? undefined : self.tamper(inner, found);
    if (body === undefined) response.writeHead(404).end('not found');
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as { port: number };
  const self: LogServer = {
    url: `http://127.0.0.1:${port}`,
    paths: [],
    log,
    headSize: undefined,
    tamper: (_path, body) => body,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return self;
}
