import type { IncomingMessage, ServerResponse } from 'node:http';

/** One packet of the git protocol. */
export function packet(text: string | Buffer): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes]);
}

const CAPABILITIES = Buffer.concat([
  packet('# service=git-upload-pack\n'),
  Buffer.from('0000'),
  ...['version 2\n', 'agent=test\n', 'ls-refs\n', 'fetch=shallow filter\n', 'object-format=sha1\n'].map(
    packet,
  ),
  Buffer.from('0000'),
]);

/** A server of protocol version 2 that lists what it is told and answers fetches with `pack`. */
export function answerGit(
  lines: () => readonly (string | Buffer)[],
  pack: Buffer = Buffer.from('0000'),
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    if (request.method === 'GET') {
      response.setHeader('content-type', 'application/x-git-upload-pack-advertisement');
      response.end(CAPABILITIES);
      return true;
    }
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('latin1')));
    request.on('end', () => {
      response.setHeader('content-type', 'application/x-git-upload-pack-result');
      if (!body.includes('command=ls-refs')) response.end(pack);
      else response.end(Buffer.concat([...lines().map(packet), Buffer.from('0000')]));
    });
    return true;
  };
}
