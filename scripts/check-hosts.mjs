// No file of the repository may name a package registry: the addresses are the user's. The names to look for are
// asked of the package clients on this machine, with no user configuration, so that none stands here either.
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

const none = { NPM_CONFIG_USERCONFIG: '/nonexistent/u', NPM_CONFIG_GLOBALCONFIG: '/nonexistent/g' };
const questions = [
  ['npm', ['config', 'get', 'registry'], none],
  [
    'python3',
    [
      '-c',
      'from pip._internal.models.index import PyPI as p; print("https://"+p.netloc); print("https://"+p.file_storage_domain)',
    ],
    {},
  ],
  ['go', ['env', 'GOPROXY', 'GOSUMDB'], {}],
  ['gem', ['sources', '--list', '--norc'], {}],
];
const hosts = new Set();
for (const [command, args, env] of questions) {
  const asked = spawnSync(command, args, {
    encoding: 'utf8',
    cwd: tmpdir(),
    env: Object.assign({}, process.env, env),
    timeout: 20_000,
  });
  for (const word of (asked.stdout ?? '').split(/[\s,|]+/)) {
    const host = word.replace(/^https?:\/\//, '').replace(/[/+].*$/, '');
    if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && !/^(127\.|localhost)/.test(host)) hosts.add(host);
  }
}
if (hosts.size === 0) {
  console.error('No package client on this machine named its registry: nothing could be checked.');
  process.exit(1);
}
const grep = spawnSync(
  'git',
  ['grep', '--untracked', '-lIaF', ...[...hosts].flatMap((host) => ['-e', host])],
  { encoding: 'utf8', maxBuffer: 1 << 26 },
);
const found = grep.stdout.trim();
if (found !== '') {
  console.error(`A package registry is named in:\n${found}`);
  process.exit(1);
}
if (grep.status !== 1) {
  console.error(`git grep failed: ${grep.stderr}`);
  process.exit(1);
}
console.log(`no file names one of the ${hosts.size} registry hosts that the clients here know`);
