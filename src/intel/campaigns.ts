import type { Incident } from './incident.ts';

/** A wave with hundreds of releases; which ones is in the generated release list. */
export type Campaign = Omit<Incident, 'affected'>;

const COLLECTION = 'https://github.com/Cobenian/shai-hulud-detect';

/** Named by the release list; the order is free, the ids are not. */
export const CAMPAIGNS: readonly Campaign[] = [
  {
    id: 'npm-worm-2025',
    title: 'Hijacked npm releases of September to November 2025 (Shai-Hulud)',
    date: '2025-09-14',
    effect: 'steals tokens and keys, publishes them, and spreads to the other packages of its victim',
    aliases: [],
    references: [
      COLLECTION,
      'https://github.com/valor-software/ngx-bootstrap/issues/6776',
      'https://github.com/tiaanduplessis/kill-port/issues/84',
    ],
  },
  {
    id: 'sandworm-mode-2026-02',
    title: 'Look-alikes of coding assistants and other packages',
    date: '2026-02',
    effect: 'steals credentials and plants instructions for coding assistants',
    aliases: [],
    references: ['https://socket.dev/blog/sandworm-mode-npm-worm-ai-toolchain-poisoning'],
  },
  {
    id: 'tanstack-2026-05',
    title: 'Worm through the TanStack packages and others',
    date: '2026-05-11',
    effect:
      'steals credentials, spreads to the other packages of its victim, and wipes the machine when a token is revoked',
    aliases: ['CVE-2026-45321', 'GHSA-g7cv-rxg3-hmpx'],
    references: [
      'https://github.com/TanStack/tanstack.com/blob/main/src/blog/npm-supply-chain-compromise-postmortem.md',
      COLLECTION,
    ],
  },
  {
    id: 'antv-2026-05',
    title: 'Worm through the AntV packages and others',
    date: '2026-05-19',
    effect: 'steals credentials and spreads to the other packages of its victim',
    aliases: [],
    references: [COLLECTION],
  },
  {
    id: 'megalodon-2026-05',
    title: 'tiledesk-server shipped with planted workflows',
    date: '2026-05-18',
    effect: 'brings workflow files that send secrets of the build away',
    aliases: [],
    references: ['https://safedep.io/megalodon-mass-github-repo-backdooring-ci-workflows/'],
  },
  {
    id: 'web3-lookalikes-2026-05',
    title: 'Malicious packages for crypto developers',
    date: '2026-05-20',
    effect: 'steals wallets and keys of crypto developers',
    aliases: [],
    references: [COLLECTION],
  },
  {
    id: 'dependency-confusion-2025-06',
    title: 'Public packages under the names of private ones',
    date: '2025-06',
    effect: 'runs on installation and tells a stranger who installed it and where',
    aliases: [],
    references: ['https://safedep.io/sl4x0-dependency-confusion-campaign/'],
  },
  {
    id: 'trapdoor-2026-05',
    title: 'Malicious packages for crypto and AI developers (TrapDoor)',
    date: '2026-05-22',
    effect: 'steals keys, wallets and cloud credentials and plants instructions for coding assistants',
    aliases: [],
    references: ['https://socket.dev/blog/trapdoor-crypto-stealer-npm-pypi-crates'],
  },
  {
    id: 'redhat-cloud-services-2026-06',
    title: 'Packages of redhat-cloud-services hijacked',
    date: '2026-06-01',
    effect: 'steals build, cloud and package tokens on installation and spreads to other packages',
    aliases: [],
    references: ['https://github.com/RedHatInsights/javascript-clients/issues/492'],
  },
  {
    id: 'phantom-gyp-2026-06',
    title: 'Worm hidden in the build step of native addons',
    date: '2026-06-03',
    effect: 'runs through a planted binding.gyp on installation, steals credentials and spreads',
    aliases: [],
    references: [
      'https://www.stepsecurity.io/blog/binding-gyp-npm-supply-chain-attack-spreads-like-worm',
      COLLECTION,
    ],
  },
  {
    id: 'ironworm-2026-06',
    title: 'Packages of weavedb and arnext hijacked',
    date: '2026-06-03',
    effect: 'runs a program on installation that steals wallets, keys and cluster secrets',
    aliases: [],
    references: ['https://research.jfrog.com/post/iron-worm-shai-hulud-rustier-cousin/'],
  },
  {
    id: 'hades-2026-06',
    title: 'Worm through PyPI wheels with start-up files',
    date: '2026-06-07',
    effect: 'runs at every start of Python, steals credentials and spreads',
    aliases: [],
    references: ['https://github.com/GangCaoLab/CoolBox/issues/117', COLLECTION],
  },
  {
    id: 'mastra-2026-06',
    title: 'All packages of mastra given a malicious dependency',
    date: '2026-06-17',
    effect: 'brings a dependency that steals browser data and crypto wallets on installation',
    aliases: [],
    references: ['https://github.com/mastra-ai/mastra/issues/18046'],
  },
  {
    id: 'leoplatform-2026-06',
    title: 'Packages of LeoPlatform and RStreams hijacked',
    date: '2026-06-25',
    effect: 'runs through a planted binding.gyp on installation, steals credentials and spreads',
    aliases: [],
    references: [COLLECTION],
  },
  {
    id: 'keyv-2026-08',
    title: 'Worm through keyv, cacheable and 440 other packages',
    date: '2026-08-04',
    effect: 'runs on installation, steals credentials, publishes them encrypted, and spreads',
    aliases: [],
    references: [COLLECTION],
  },
];
