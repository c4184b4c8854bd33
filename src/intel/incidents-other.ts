import type { Incident } from './incident.ts';

/** GitHub Actions, container images, Cargo and Go. */
export const OTHER_INCIDENTS: readonly Incident[] = [
  {
    id: 'boltdb-go-2021-11',
    title: 'boltdb-go/bolt, a look-alike of boltdb/bolt',
    date: '2021-11',
    effect: 'lets the attacker run commands; the module proxy kept it after its tag was rewritten',
    aliases: [],
    references: ['https://safeguard.sh/resources/blog/go-module-mirror-boltdb-typosquat-three-year-backdoor'],
    affected: [{ ecosystem: 'golang', name: 'github.com/boltdb-go/bolt', versions: '*' }],
  },
  {
    id: 'rustdecimal-2022-03',
    title: 'rustdecimal, a look-alike of rust_decimal',
    date: '2022-03-25',
    effect: 'downloads and runs a program on build servers',
    aliases: ['RUSTSEC-2022-0042'],
    references: ['https://rustsec.org/advisories/RUSTSEC-2022-0042.html'],
    affected: [{ ecosystem: 'cargo', name: 'rustdecimal', versions: '*' }],
  },
  {
    id: 'faster-log-2025-05',
    title: 'faster_log and async_println, look-alikes of fast_log',
    date: '2025-05-25',
    effect: 'searches source files for private keys of crypto wallets and sends them away',
    aliases: [],
    references: ['https://github.com/rust-lang/blog.rust-lang.org/pull/1702'],
    affected: [
      { ecosystem: 'cargo', name: 'faster_log', versions: '*' },
      { ecosystem: 'cargo', name: 'async_println', versions: '*' },
    ],
  },
  {
    id: 'evm-units-2025-04',
    title: 'evm-units and uniswap-utils',
    date: '2025-04',
    effect: 'downloads and runs a program of the attacker',
    aliases: [],
    references: ['https://github.com/rust-lang/blog.rust-lang.org/pull/1758'],
    affected: [
      { ecosystem: 'cargo', name: 'evm-units', versions: '*' },
      { ecosystem: 'cargo', name: 'uniswap-utils', versions: '*' },
    ],
  },
  {
    id: 'finch-rust-2025-11',
    title: 'finch-rust and sha-rust, look-alikes',
    date: '2025-11-20',
    effect: 'steals credentials',
    aliases: [],
    references: ['https://github.com/rust-lang/blog.rust-lang.org/pull/1762'],
    affected: [
      { ecosystem: 'cargo', name: 'finch-rust', versions: '*' },
      { ecosystem: 'cargo', name: 'sha-rust', versions: '*' },
    ],
  },
  {
    id: 'reviewdog-2025-03',
    title: 'reviewdog/action-setup moved to a malicious commit',
    date: '2025-03-11',
    effect: 'prints the secrets of the workflow into its log',
    aliases: ['CVE-2025-30154', 'GHSA-qmg3-hpqr-gqvc'],
    references: ['https://github.com/reviewdog/reviewdog/issues/2079'],
    affected: [
      {
        ecosystem: 'github',
        name: 'reviewdog/action-setup',
        versions: ['f0d342d24037bb11d26b9bd8496e0808ba32e9ec'],
      },
    ],
  },
  {
    id: 'tj-actions-2025-03',
    title: 'tj-actions/changed-files: all tags moved to one malicious commit',
    date: '2025-03-14',
    effect: 'printed the secrets of the workflow into its log; the advisory names every tag up to v45.0.7',
    aliases: ['CVE-2025-30066', 'GHSA-mrrh-fwg8-r2c3'],
    references: ['https://github.com/tj-actions/changed-files/issues/2463'],
    affected: [
      {
        ecosystem: 'github',
        name: 'tj-actions/changed-files',
        versions: ['0e58ed8671d6b60d0890c21b07f8835ace038e67'],
        below: '46.0.0',
        safe: 'v46.0.1',
      },
    ],
  },
  {
    id: 'trivy-action-2026-03',
    title: 'trivy-action and setup-trivy: tags moved to malicious commits',
    date: '2026-03-19',
    effect: 'reads secrets out of the runner’s memory and files and sends them away',
    aliases: ['CVE-2026-33634', 'GHSA-69fq-xp46-6x23'],
    references: [
      'https://github.com/aquasecurity/trivy-action/issues/541',
      'https://github.com/advisories/GHSA-69fq-xp46-6x23',
    ],
    affected: [
      {
        ecosystem: 'github',
        name: 'aquasecurity/trivy-action',
        versions: ['ddb9da4475c1cef7d5389062bdfdfbdbd1394648'],
        below: '0.35.0',
        bareTagsOnly: true,
        safe: '0.35.0',
      },
      { ecosystem: 'github', name: 'aquasecurity/setup-trivy', below: '0.2.6', safe: 'v0.2.6' },
    ],
  },
  {
    id: 'trivy-image-2026-03',
    title: 'Images and release of trivy replaced',
    date: '2026-03-19',
    effect: 'steals credentials of the build that runs it',
    aliases: ['CVE-2026-33634', 'GHSA-69fq-xp46-6x23'],
    references: ['https://github.com/advisories/GHSA-69fq-xp46-6x23'],
    affected: [
      {
        ecosystem: 'docker',
        name: 'aquasec/trivy',
        versions: ['0.69.4', '0.69.5', '0.69.6'],
        safe: '0.69.3',
      },
      { ecosystem: 'docker', name: 'ghcr.io/aquasecurity/trivy', versions: ['0.69.4'], safe: '0.69.3' },
    ],
  },
];
