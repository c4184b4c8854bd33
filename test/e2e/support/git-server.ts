import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { commit, git, type Files } from './git.ts';

export interface GitServer {
  /** What GITHUB_SERVER_URL is set to: a name for the loopback that the artifact client takes for GitHub’s own cloud. */
  readonly url: string;
  /** Adds a commit with a tag to `owner/name`, which is made when it is not there; gives the commit. */
  readonly release: (repository: string, tag: string, files: Files) => string;
  readonly close: () => void;
}

/** Repositories over git's own smart HTTP server on the loopback. */
export async function startGitServer(): Promise<GitServer> {
  const root = mkdtempSync(join(tmpdir(), 'countersign-git-'));
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const child = spawn('git', ['-c', 'uploadpack.allowFilter=true', 'http-backend'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        REQUEST_METHOD: request.method ?? 'GET',
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        CONTENT_LENGTH: request.headers['content-length'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        REMOTE_ADDR: '127.0.0.1',
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    request.pipe(child.stdin);
    child.stdin.on('error', () => {});
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('close', () => {
      const all = Buffer.concat(parts);
      const end = all.indexOf('\r\n\r\n');
      const headers = all
        .subarray(0, end)
        .toString('latin1')
        .split('\r\n')
        .map((line) => line.split(/:\s*/, 2));
      const status = headers.find(([name]) => name?.toLowerCase() === 'status')?.[1];
      response.statusCode = status === undefined ? 200 : Number.parseInt(status, 10);
      for (const [name = '', value = ''] of headers)
        if (name !== '' && name !== 'Status') response.setHeader(name, value);
      response.end(all.subarray(end + 4));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://git.localhost:${(server.address() as AddressInfo).port}`,
    release: (repository, tag, files) => {
      const dir = join(root, repository);
      mkdirSync(dir, { recursive: true });
      git(dir, 'init', '-q');
      git(dir, 'config', 'uploadpack.allowFilter', 'true');
      git(dir, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
      const made = commit(dir, tag, files);
      git(dir, 'tag', '-f', tag);
      return made;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
