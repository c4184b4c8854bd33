// Stricter than the real action where a slip would be a weakness: an empty repository or ref is an error here,
// because the real one would silently take the caller's repository instead.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const fail = (why) => {
  process.stdout.write(`::error::checkout stand-in: ${why}\n`);
  process.exit(1);
};

const repository = input('repository');
const ref = input('ref');
const mirror = join(process.env.CHECKOUT_MIRRORS ?? '', repository);
if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) fail(`repository is "${repository}"`);
if (!/^[0-9a-f]{40}$/.test(ref)) fail(`ref is "${ref}", not a full commit`);
if (!existsSync(mirror)) fail(`no mirror of ${repository}`);
if (input('persist-credentials') !== 'false') fail('persist-credentials is not false');

const target = join(process.env.GITHUB_WORKSPACE, input('path'));
if (existsSync(target)) fail(`${input('path')} exists already`);
mkdirSync(target, { recursive: true });
const git = (...args) => execFileSync('git', args, { cwd: target, stdio: 'inherit' });
git('init', '-q');
git('remote', 'add', 'origin', `file://${mirror}`);
const sparse = input('sparse-checkout').split('\n').filter(Boolean);
if (sparse.length > 0) {
  git('config', 'core.sparseCheckout', 'true');
  mkdirSync(join(target, '.git', 'info'), { recursive: true });
  writeFileSync(join(target, '.git', 'info', 'sparse-checkout'), `${sparse.join('\n')}\n`);
}
git('fetch', '-q', '--depth=1', 'origin', ref);
git('checkout', '-q', '--detach', 'FETCH_HEAD');
