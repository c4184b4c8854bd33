// Usage: node with-artifact-proxy.mjs ARTIFACT_PORT COMMAND [ARG...]
// Runs a command with ACTIONS_RUNTIME_URL set to a small proxy in front of act's artifact server, which does not
// know the field `mime_type` of CreateArtifact and wants the base64 padding that @azure/storage-blob strips from `sig`.
// A process of its own, so that both can live in a network namespace without any other network.
import { spawn } from 'node:child_process';
import { createServer, request } from 'node:http';

const [port, command, ...args] = process.argv.slice(2);

const server = createServer((incoming, outgoing) => {
  const chunks = [];
  incoming.on('data', (chunk) => chunks.push(chunk));
  incoming.on('end', () => forward(incoming, Buffer.concat(chunks), outgoing));
});

function forward(incoming, received, outgoing) {
  const url = new URL(incoming.url, 'http://127.0.0.1');
  const sig = url.searchParams.get('sig');
  if (sig !== null) url.searchParams.set('sig', sig.padEnd(Math.ceil(sig.length / 4) * 4, '='));
  let body = received;
  if (url.pathname.endsWith('/CreateArtifact')) {
    const { mime_type: _, mimeType: __, ...rest } = JSON.parse(received.toString('utf8'));
    body = Buffer.from(JSON.stringify(rest));
  }
  const headers = { ...incoming.headers, 'content-length': String(body.length) };
  delete headers['transfer-encoding'];
  const path = url.pathname + url.search;
  const upstream = request({ host: '127.0.0.1', port, path, method: incoming.method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  upstream.on('error', () => outgoing.writeHead(502).end());
  upstream.end(body);
}

server.listen(0, '127.0.0.1', () => {
  const env = { ...process.env, ACTIONS_RUNTIME_URL: `http://127.0.0.1:${server.address().port}/` };
  const child = spawn(command, args, { env, stdio: 'inherit' });
  const finish = (code) => process.exit(code);
  child.on('error', () => finish(127));
  child.on('exit', (code, signal) => finish(code ?? (signal === null ? 1 : 128)));
});
