import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createWorld } from '../../src/app/wiring.ts';
import type { World } from '../../src/app/world.ts';
import { startLogServer } from './log-server.ts';
import { h1, SmallLog, sumLines } from './small-log.ts';

const USED = 'host.example/used';

/** A committed Go project with a checksum database on loopback, whose only line can be made wrong. */
export async function createGoProject() {
  const directory = mkdtempSync(join(tmpdir(), 'countersign-go-'));
  const server = await startLogServer(new SmallLog([sumLines(USED)]));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', directory, '-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], {
      encoding: 'utf8',
    }).trim();
  const write = (path: string, text: string): void => {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  const commit = (): string => {
    git('add', '-A');
    git('commit', '-q', '-m', 'change');
    return git('rev-parse', 'HEAD');
  };
  write('go.mod', `module app.example/x\n\ngo 1.22\n\nrequire ${USED} v1.0.0\n`);
  write('go.sum', sumLines(USED));
  git('init', '-q', '-b', 'main');
  return {
    directory,
    write,
    commit,
    git,
    first: commit(),
    breakSum: () => write('go.sum', sumLines(USED).replace(h1(`${USED}v1.0.0mod`), h1('evil'))),
    open: async (): Promise<World> => {
      const opened = await createWorld({
        root: directory,
        cwd: directory,
        env: {
          HOME: directory,
          PATH: process.env['PATH'],
          GOPROXY: server.url,
          GOSUMDB: server.log.key,
          GOPRIVATE: '',
        },
        offline: false,
        deadlineMs: 60_000,
        talk: () => {},
        cacheDir: false,
      });
      if (!opened.ok) throw new Error(opened.error.message);
      return opened.value;
    },
    close: async (): Promise<void> => {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export type GoProject = Awaited<ReturnType<typeof createGoProject>>;
