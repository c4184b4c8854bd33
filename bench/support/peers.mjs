// The peers that may be installed, and how each is asked for the same work. None is needed; each that is found is measured.
import { spawnSync } from 'node:child_process';

export const PEERS = [
  {
    name: 'osv-scanner',
    task: 'inventory',
    probe: ['osv-scanner', '--version'],
    run: (dir) => [
      'osv-scanner',
      ['scan', 'source', '--offline', '--all-packages', '--format', 'json', '-r', dir],
    ],
  },
  {
    name: 'syft',
    task: 'sbom',
    probe: ['syft', 'version'],
    run: (dir) => ['syft', ['scan', `dir:${dir}`, '-q', '-o', 'cyclonedx-json']],
    env: { SYFT_CHECK_FOR_APP_UPDATE: 'false' },
  },
  {
    name: 'cdxgen',
    task: 'sbom',
    probe: ['cdxgen', '--version'],
    run: (dir) => ['cdxgen', ['-t', 'js', '--no-install-deps', '-o', '/dev/null', dir]],
    env: { FETCH_LICENSE: 'false' },
  },
  {
    name: 'cyclonedx-npm',
    task: 'sbom',
    probe: ['cyclonedx-npm', '--version'],
    run: (dir) => ['cyclonedx-npm', ['--package-lock-only', '--ignore-npm-errors', `${dir}/package.json`]],
  },
  {
    name: 'trivy',
    task: 'sbom',
    probe: ['trivy', '--version'],
    run: (dir) => ['trivy', ['fs', '--offline-scan', '--skip-db-update', '--format', 'cyclonedx', '-q', dir]],
  },
];

export function installedPeers() {
  return PEERS.filter(
    ({ probe: [command, ...args] }) => spawnSync(command, args, { timeout: 60_000 }).error === undefined,
  );
}
