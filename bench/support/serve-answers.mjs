// `node serve-answers.mjs PORT FILE`: a registry on loopback that gives the answers of a file, by path.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [port, file] = process.argv.slice(2);
const answers = new Map(
  Object.entries(JSON.parse(readFileSync(file, 'utf8'))).map(([path, body]) => [path, JSON.stringify(body)]),
);
createServer((request, response) => {
  const body = answers.get(decodeURIComponent(request.url ?? ''));
  if (body === undefined) response.writeHead(404).end('{}');
  else {
    const etag = `"${body.length}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': 'application/json', etag }).end(body);
  }
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
