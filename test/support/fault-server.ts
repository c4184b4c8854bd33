import { createServer, type Server, type Socket } from 'node:net';

/** One connection's request: the path and the headers as sent, and the count of requests for that path so far. */
interface RawRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly count: number;
}

export type RawHandler = (socket: Socket, request: RawRequest) => void;

export interface FaultServer {
  readonly url: string;
  readonly port: number;
  readonly requests: RawRequest[];
  count(path: string): number;
  close(): Promise<void>;
}

/** A server on loopback that writes bytes as told, wrong ones included. One request per connection. */
export async function startFaultServer(handlers: Readonly<Record<string, RawHandler>>): Promise<FaultServer> {
  const requests: RawRequest[] = [];
  const sockets = new Set<Socket>();
  const count = (path: string) => requests.filter((request) => request.path === path).length;
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      if (end < 0) return;
      const [line = '', ...lines] = text.slice(0, end).split('\r\n');
      text = text.slice(end + 4);
      const path = line.split(' ')[1] ?? '';
      const headers = Object.fromEntries(
        lines.map((item) => {
          const colon = item.indexOf(':');
          return [item.slice(0, colon).toLowerCase(), item.slice(colon + 1).trim()];
        }),
      );
      const request = { path, headers, count: count(path) + 1 };
      requests.push(request);
      const handler = handlers[path];
      if (handler === undefined) reply(404, '')(socket, request);
      else handler(socket, request);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    count,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** A whole, correct answer. */
export function reply(
  status: number,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): RawHandler {
  return (socket) => {
    const bytes = Buffer.from(body);
    const all = { 'content-type': 'application/json', 'content-length': String(bytes.length), ...headers };
    const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`HTTP/1.1 ${status} Said\r\n${head.join('')}connection: close\r\n\r\n`);
    socket.end(bytes);
  };
}

/** Bytes exactly as given, then the end of the connection. */
export function raw(...parts: readonly (string | Uint8Array)[]): RawHandler {
  return (socket) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };
}

/** The first handlers in turn, the last one for ever. */
export function sequence(...handlers: readonly RawHandler[]): RawHandler {
  return (socket, request) => handlers[Math.min(request.count, handlers.length) - 1]?.(socket, request);
}
