// The peers that may be installed, and how each is asked for the same work: every package of the lockfile, development
// ones too, without a network. None is needed; each that is found is measured where it can read the input.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const has = (directory, ...names) => names.some((name) => existsSync(join(directory, name)));
const isNpmFamily = (directory) => has(directory, 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock');

export const PEERS = [
  {
    name: 'osv-scanner',
    task: 'inventory',
    probe: ['osv-scanner', '--version'],
    fits: () => true,
    // Without its database it ends with 127 after it has listed the packages.
    run: (directory) => [
      'osv-scanner',
      ['scan', 'source', '--offline', '--all-packages', '--format', 'json', '-r', directory],
    ],
  },
  {
    name: 'syft',
    task: 'sbom',
    probe: ['syft', 'version'],
    fits: () => true,
    run: (directory) => ['syft', ['scan', `dir:${directory}`, '-q', '-o', 'cyclonedx-json']],
    env: { SYFT_CHECK_FOR_APP_UPDATE: 'false', SYFT_JAVASCRIPT_INCLUDE_DEV_DEPENDENCIES: 'true' },
  },
  {
    name: 'cdxgen',
    task: 'sbom',
    probe: ['cdxgen', '--version'],
    fits: (directory) => isNpmFamily(directory) || has(directory, 'uv.lock', 'Cargo.lock'),
    run: (directory, file) => {
      const type = isNpmFamily(directory) ? 'js' : has(directory, 'uv.lock') ? 'python' : 'rust';
      return ['cdxgen', ['-t', type, '--no-install-deps', '-o', file, directory]];
    },
    env: { FETCH_LICENSE: 'false' },
  },
  {
    name: 'cyclonedx-npm',
    task: 'sbom',
    probe: ['cyclonedx-npm', '--version'],
    fits: (directory) => has(directory, 'package-lock.json'),
    run: (directory) => [
      'cyclonedx-npm',
      ['--package-lock-only', '--ignore-npm-errors', '--flatten-components', join(directory, 'package.json')],
    ],
  },
  {
    name: 'cyclonedx-py',
    task: 'sbom',
    probe: ['cyclonedx-py', '--version'],
    fits: (directory) => has(directory, 'requirements.txt', 'poetry.lock'),
    run: (directory) => [
      'cyclonedx-py',
      has(directory, 'poetry.lock')
        ? ['poetry', directory]
        : ['requirements', join(directory, 'requirements.txt')],
    ],
  },
  {
    name: 'trivy',
    task: 'sbom',
    probe: ['trivy', '--version'],
    fits: () => true,
    run: (directory) => [
      'trivy',
      [
        'fs',
        '--offline-scan',
        '--skip-db-update',
        '--include-dev-deps',
        '--format',
        'cyclonedx',
        '-q',
        directory,
      ],
    ],
  },
];

/** Those that can be started, with the version they state. */
export function installedPeers(peers = PEERS) {
  return peers.flatMap((peer) => {
    const [command, ...args] = peer.probe;
    const done = spawnSync(command, args, { timeout: 60_000, encoding: 'utf8' });
    if (done.error !== undefined) return [];
    return [
      { ...peer, version: /\d+\.\d+\.\d+/.exec(done.stdout + done.stderr)?.[0] ?? '(version not stated)' },
    ];
  });
}
