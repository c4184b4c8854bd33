import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll } from 'vitest';

import { createFakeGitRemote } from '../support/fake-git-remote.ts';
import { describeRepository } from '../support/git-fixture.ts';
import { startGitHttpServer } from '../support/git-http-server.ts';
import { makeDirectory, openGitRemote, removeDirectories } from '../support/open-git-remote.ts';
import { describeGitRemote } from './git-remote.contract.ts';

afterAll(removeDirectories);

describeGitRemote('the fake', {
  directory: makeDirectory,
  open: (root) => {
    const names = readdirSync(join(root, 'owner')).map((name) => `owner/${name}`);
    const repositories = names.map((name) => [name, describeRepository(join(root, name))]);
    return Promise.resolve({
      remote: createFakeGitRemote(Object.fromEntries(repositories)),
      close: () => Promise.resolve(),
    });
  },
});

describeGitRemote('git from a directory', {
  directory: makeDirectory,
  open: (root) => {
    const remote = openGitRemote(`file://${root}`);
    return Promise.resolve({ remote, close: () => remote.close() });
  },
});

describeGitRemote('git over HTTP', {
  directory: makeDirectory,
  open: async (root) => {
    const server = await startGitHttpServer(root);
    const remote = openGitRemote(server.url);
    return {
      remote,
      close: async () => {
        await remote.close();
        await server.close();
      },
    };
  },
});
