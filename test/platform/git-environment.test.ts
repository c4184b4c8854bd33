import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { git, makeRepository } from '../support/git-fixture.ts';
import { startGitHttpServer, type GitHttpServer } from '../support/git-http-server.ts';
import { makeDirectory, openGitRemote, removeDirectories } from '../support/open-git-remote.ts';

let root: string;
let id: Readonly<Record<string, string>>;
/** Whatever runs that must not leaves a file here. */
let marks: string;
let trap: string;
const servers: GitHttpServer[] = [];

beforeEach(() => {
  root = makeDirectory();
  id = makeRepository(join(root, 'owner', 'name'), {
    commits: [
      { id: 'a', ref: 'refs/heads/main', files: { f: '1', '.gitattributes': '* filter=trap\n' } },
      { id: 'b', ref: 'refs/heads/main', parents: ['a'] },
    ],
  });
  marks = makeDirectory();
  trap = script(join(makeDirectory(), 'trap'));
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  await removeDirectories();
});

function script(path: string): string {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\ntouch ${marks}/$(basename "$0")-$$\nexit 1\n`);
  chmodSync(path, 0o755);
  return path;
}

async function serve(): Promise<GitHttpServer> {
  const server = await startGitHttpServer(root);
  servers.push(server);
  return server;
}

/** Every kind of question, so that every command is run. */
async function askAll(remote: ReturnType<typeof openGitRemote>, url = remote.urlOf('owner/name')) {
  const refs = await remote.refs(url);
  const reach = await remote.reach(url, [id['a'] ?? '', 'f'.repeat(40)]);
  const time = await remote.commitTime(url, id['a'] ?? '');
  const file = await remote.file(url, id['a'] ?? '', 'f');
  await remote.close();
  return [
    refs.ok ? refs.value.refs.length : refs.error,
    reach.ok ? [...reach.value.values()].map(({ state }) => state) : reach.error,
    time.ok ? time.value : time.error,
    file.ok ? Buffer.from(file.value).toString() : file.error,
  ];
}

const ALL = [1, ['ancestor', 'absent'], 1_700_000_000_000, '1'];

describe('F05: git is turned against us neither', () => {
  it('by the environment', async () => {
    const server = await serve();
    const env = {
      GIT_DIR: join(root, 'owner', 'name'),
      GIT_WORK_TREE: root,
      GIT_EXEC_PATH: join(trap, '..'),
      GIT_TEMPLATE_DIR: root,
      GIT_OBJECT_DIRECTORY: '/dev/null/x',
      GIT_ALTERNATE_OBJECT_DIRECTORIES: '/dev/null/x',
      GIT_INDEX_FILE: '/dev/null/x',
      GIT_NAMESPACE: 'other',
      GIT_SHALLOW_FILE: '/dev/null/x',
      GIT_GRAFT_FILE: '/dev/null/x',
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${trap}' 'protocol.allow=always'`,
      GIT_ALLOW_PROTOCOL: 'ext:file:http:https',
      GIT_PROXY_COMMAND: trap,
      GIT_EXTERNAL_DIFF: trap,
      GIT_EDITOR: trap,
      GIT_PAGER: trap,
      GIT_ASKPASS: trap,
      GIT_TRACE: join(marks, 'trace'),
      GIT_TRACE_CURL: join(marks, 'trace-curl'),
      GIT_TRACE2_EVENT: join(marks, 'trace2'),
      NODE_OPTIONS: `--require=${trap}`,
      LD_PRELOAD: trap,
      BASH_ENV: trap,
      ENV: trap,
    };
    expect(await askAll(openGitRemote(server.url, {}, env))).toEqual(ALL);
    expect(await askAll(openGitRemote(`file://${root}`, {}, env))).toEqual(ALL);
    expect(readdirSync(marks)).toEqual([]);
  });

  it('by programs in the project, nor by relative directories', async () => {
    const project = makeDirectory();
    for (const directory of ['bin', 'node_modules/.bin', '.']) {
      for (const name of ['git', 'git-remote-http', 'ssh', 'sh']) script(join(project, directory, name));
    }
    const path = [join(project, 'bin'), join(project, 'node_modules/.bin'), '.', 'bin', project];
    const env = { PATH: [...path, process.env['PATH'] ?? ''].join(delimiter) };
    expect(await askAll(openGitRemote((await serve()).url, { project }, env))).toEqual(ALL);
    expect(readdirSync(marks)).toEqual([]);
  });

  it('by the configuration of the repository that is checked, even around its own directory', async () => {
    const project = makeDirectory();
    git(project, ['init', '-q']);
    for (const [name, value] of [
      ['core.fsmonitor', trap],
      ['core.sshCommand', trap],
      ['core.hooksPath', join(trap, '..')],
      ['core.gitProxy', trap],
      ['core.askPass', trap],
      ['credential.helper', trap],
      ['uploadpack.packObjectsHook', trap],
      ['remote.origin.uploadpack', trap],
      ['filter.trap.smudge', trap],
      ['http.proxy', 'http://127.0.0.1:1'],
      [`url.ext::${trap} .insteadOf`, 'http://'],
      [`url.file:///nowhere/.insteadOf`, 'file://'],
    ] as const) {
      git(project, ['config', name, value]);
    }
    script(join(project, '.git', 'hooks', 'reference-transaction'));
    script(join(project, '.git', 'hooks', 'post-checkout'));
    const options = { project, historyDir: join(project, '.cache', 'git') };
    expect(await askAll(openGitRemote((await serve()).url, options))).toEqual(ALL);
    expect(await askAll(openGitRemote(`file://${root}`, options))).toEqual(ALL);
    expect(readdirSync(marks)).toEqual([]);
    expect(git(project, ['status', '--porcelain']).split('\n')).toEqual(['?? .cache/']);
  });

  it('by its template and its hooks in the home of the user', async () => {
    const home = makeDirectory();
    script(join(home, 'template', 'hooks', 'reference-transaction'));
    script(join(home, 'hooks', 'reference-transaction'));
    writeFileSync(
      join(home, '.gitconfig'),
      `[init]\n\ttemplateDir = ${home}/template\n[core]\n\thooksPath = ${home}/hooks\n\tfsmonitor = ${trap}\n[fetch]\n\tprune = true\n\trecurseSubmodules = true\n\tfsckObjects = true\n[gc]\n\tauto = 1\n[color]\n\tui = always\n`,
    );
    expect(await askAll(openGitRemote((await serve()).url, {}, { HOME: home }))).toEqual(ALL);
    expect(readdirSync(marks)).toEqual([]);
  });
});

describe('the configuration of the user', () => {
  const homeWith = (text: string) => {
    const home = makeDirectory();
    writeFileSync(join(home, '.gitconfig'), text);
    return home;
  };

  it('may lead to another address', async () => {
    const HOME = homeWith(`[url "file://${root}/"]\n\tinsteadOf = https://github.com/\n`);
    const remote = openGitRemote('', {}, { HOME });
    expect(remote.urlOf('owner/name')).toBe('https://github.com/owner/name');
    expect(await askAll(remote)).toEqual(ALL);
  });

  it('may lead there by variables too', async () => {
    const env = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${root}/.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/',
    };
    expect(await askAll(openGitRemote('', {}, env))).toEqual(ALL);
  });

  it('reaches servers by ssh, in either spelling', async () => {
    const ssh = join(makeDirectory(), 'ssh');
    writeFileSync(
      ssh,
      `#!/bin/sh\ncd ${root} || exit 1\nwhile test $# -gt 1; do shift; done\nexec sh -c "$1"\n`,
    );
    chmodSync(ssh, 0o755);
    const HOME = homeWith(`[core]\n\tsshCommand = ${ssh}\n[ssh]\n\tvariant = simple\n`);
    const [refs, reach] = await askAll(openGitRemote('', {}, { HOME }), 'git@ghe.example:owner/name');
    expect([refs, reach]).toEqual(ALL.slice(0, 2));
    const env = { GIT_SSH_COMMAND: ssh, GIT_SSH_VARIANT: 'simple' };
    // Of such an address the path starts at the root of the host.
    const again = await askAll(openGitRemote('', {}, env), 'ssh://git@ghe.example/owner/name');
    expect(again[0]).toMatchObject({ kind: 'not-found' });
    const full = await askAll(openGitRemote('', {}, env), `ssh://git@ghe.example${root}/owner/name`);
    expect(full.slice(0, 2)).toEqual(ALL.slice(0, 2));
  });

  it('may not lead to a program', async () => {
    const HOME = homeWith(
      `[url "ext::${trap} "]\n\tinsteadOf = https://github.com/\n[protocol]\n\tallow = always\n`,
    );
    const [refs] = await askAll(openGitRemote('', {}, { HOME }));
    expect(refs).toMatchObject({ kind: 'unsupported' });
    expect(existsSync(marks) && readdirSync(marks)).toEqual([]);
  });

  it('gives credentials, and they are seen nowhere', async () => {
    const secret = 'canary-4711';
    const wanted = `Basic ${Buffer.from(`user:${secret}`).toString('base64')}`;
    const server = await startGitHttpServer(root, (request, response) => {
      if (request.headers.authorization === wanted) return false;
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end(`no ${secret}`);
      return true;
    });
    servers.push(server);
    const helper = `!f() { test \\"$1\\" = get && echo username=user && echo password=${secret}; }; f`;
    const HOME = homeWith(`[credential]\n\thelper = "${helper}"\n`);
    const answers = await askAll(openGitRemote(server.url, {}, { HOME }));
    expect(answers).toEqual(ALL);
    expect(JSON.stringify(await askAll(openGitRemote(server.url)))).not.toContain(secret);
  });

  it('is all that is sent: no token of the run', async () => {
    const server = await serve();
    const canary = 'ghp_canarycanarycanarycanary';
    const env = {
      GITHUB_TOKEN: canary,
      GH_TOKEN: canary,
      INPUT_TOKEN: canary,
      ACTIONS_RUNTIME_TOKEN: canary,
    };
    expect(await askAll(openGitRemote(server.url, {}, env))).toEqual(ALL);
    expect(JSON.stringify(server.requests)).not.toMatch(/canary|authorization/i);
  });
});
