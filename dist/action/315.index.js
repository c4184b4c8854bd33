export const id = 315;
export const ids = [315];
export const modules = {

/***/ 19792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ CAMPAIGNS)
/* harmony export */ });
const COLLECTION = 'https://github.com/Cobenian/shai-hulud-detect';
const CAMPAIGNS = [
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
        effect: 'steals credentials, spreads to the other packages of its victim, and wipes the machine when a token is revoked',
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


/***/ }),

/***/ 73696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  INCIDENTS: () => (/* binding */ INCIDENTS),
  matchIncidents: () => (/* binding */ matchIncidents)
});

// EXTERNAL MODULE: ./build/intel/campaigns.js
var intel_campaigns = __webpack_require__(19792);
;// CONCATENATED MODULE: ./build/intel/find-listed.js
function findListed(list, name) {
    const line = findLine(list, name);
    if (line === undefined)
        return [];
    return line.split(' ').flatMap((group) => {
        const colon = group.indexOf(':');
        const campaign = group.slice(0, colon);
        return group
            .slice(colon + 1)
            .split(',')
            .map((version) => ({ campaign, version }));
    });
}
function findLine(list, name) {
    let low = 0;
    let high = list.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const start = list.lastIndexOf('\n', middle - 1) + 1;
        const newline = list.indexOf('\n', start);
        const end = newline < 0 ? list.length : newline;
        const blank = list.indexOf(' ', start);
        const found = list.slice(start, blank < 0 || blank > end ? end : blank);
        if (found === name)
            return list.slice(start + name.length + 1, end);
        if (found < name)
            low = end + 1;
        else
            high = start;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/intel/incidents-npm.js
const NPM_INCIDENTS = [
    {
        id: 'eslint-scope-2018-07',
        title: 'eslint-scope hijacked',
        date: '2018-07-12',
        effect: 'sends npm tokens away when it is installed',
        aliases: ['GHSA-hxxf-q3w9-4xgw'],
        references: ['https://eslint.org/blog/2018/07/postmortem-for-malicious-package-publishes'],
        affected: [
            { ecosystem: 'npm', name: 'eslint-scope', versions: ['3.7.2'], safe: '3.7.1' },
            { ecosystem: 'npm', name: 'eslint-config-eslint', versions: ['5.0.2'] },
        ],
    },
    {
        id: 'event-stream-2018-09',
        title: 'event-stream given a malicious dependency by a new maintainer',
        date: '2018-09-09',
        effect: 'steals from Bitcoin wallets of applications that include it',
        aliases: ['GHSA-mh6f-8j2x-4483'],
        references: ['https://github.com/dominictarr/event-stream/issues/116'],
        affected: [
            { ecosystem: 'npm', name: 'event-stream', versions: ['3.3.6'], safe: '3.3.5' },
            { ecosystem: 'npm', name: 'flatmap-stream', versions: '*' },
        ],
    },
    {
        id: 'electron-native-notify-2019-03',
        title: 'electron-native-notify turned against a wallet',
        date: '2019-03',
        effect: 'steals wallet seeds and pass phrases from the application that includes it',
        aliases: [],
        references: [
            'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2019/electron-native-notify.md',
        ],
        affected: [{ ecosystem: 'npm', name: 'electron-native-notify', versions: ['1.1.6'], safe: '1.1.5' }],
    },
    {
        id: 'purescript-installer-2019-07',
        title: 'Dependencies of the PureScript installer sabotaged',
        date: '2019-07-05',
        effect: 'breaks the installation of PureScript on purpose',
        aliases: [],
        references: [
            'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2019/purescript-npm.md',
        ],
        affected: [
            { ecosystem: 'npm', name: 'load-from-cwd-or-npm', versions: ['3.0.2'] },
            { ecosystem: 'npm', name: 'rate-map', versions: ['1.0.3'] },
        ],
    },
    {
        id: 'ua-parser-js-2021-10',
        title: 'ua-parser-js hijacked',
        date: '2021-10-22',
        effect: 'installs a coin miner and a password stealer when it is installed',
        aliases: ['GHSA-pjwm-rvh2-c87w'],
        references: ['https://github.com/advisories/GHSA-pjwm-rvh2-c87w'],
        affected: [
            { ecosystem: 'npm', name: 'ua-parser-js', versions: ['0.7.29', '0.8.0', '1.0.0'], safe: '0.7.28' },
        ],
    },
    {
        id: 'coa-rc-2021-11',
        title: 'coa and rc hijacked',
        date: '2021-11-04',
        effect: 'installs a password stealer when it is installed',
        aliases: ['GHSA-73qr-pfmq-6rp8', 'GHSA-g2q5-5433-rhrf'],
        references: [
            'https://github.com/advisories/GHSA-73qr-pfmq-6rp8',
            'https://github.com/advisories/GHSA-g2q5-5433-rhrf',
        ],
        affected: [
            {
                ecosystem: 'npm',
                name: 'coa',
                versions: ['2.0.3', '2.0.4', '2.1.1', '2.1.3', '3.0.1', '3.1.3'],
                safe: '2.0.2',
            },
            { ecosystem: 'npm', name: 'rc', versions: ['1.2.9', '1.3.9', '2.3.9'], safe: '1.2.8' },
        ],
    },
    {
        id: 'colors-faker-2022-01',
        title: 'colors and faker sabotaged by their author',
        date: '2022-01-08',
        effect: 'prints garbage in an endless loop, or is empty',
        aliases: ['GHSA-5rqg-jm4f-cqx7'],
        references: [
            'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2022/js-faker-colors.md',
        ],
        affected: [
            { ecosystem: 'npm', name: 'colors', versions: ['1.4.1', '1.4.2', '1.4.44-liberty-2'], safe: '1.4.0' },
            { ecosystem: 'npm', name: 'faker', versions: ['6.6.6'], safe: '5.5.3' },
        ],
    },
    {
        id: 'node-ipc-2022-03',
        title: 'node-ipc turned into protest software by its author',
        date: '2022-03-07',
        effect: 'overwrites files on machines in some countries, or leaves messages on the desktop',
        aliases: ['CVE-2022-23812'],
        references: [
            'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2022/node-ipc-peacenotwar.md',
        ],
        affected: [
            {
                ecosystem: 'npm',
                name: 'node-ipc',
                versions: ['9.2.2', '10.1.1', '10.1.2', '11.0.0'],
                safe: '9.2.1',
            },
        ],
    },
    {
        id: 'ledger-connect-kit-2023-12',
        title: 'Ledger Connect Kit hijacked',
        date: '2023-12-14',
        effect: 'drains the crypto wallets of people who visit a site that includes it',
        aliases: [],
        references: ['https://github.com/LedgerHQ/connect-kit'],
        affected: [
            {
                ecosystem: 'npm',
                name: '@ledgerhq/connect-kit',
                versions: ['1.1.5', '1.1.6', '1.1.7'],
                safe: '1.1.8',
            },
        ],
    },
    {
        id: 'lottie-player-2024-10',
        title: 'lottie-player hijacked',
        date: '2024-10-30',
        effect: 'asks visitors of the site to connect their crypto wallet and drains it',
        aliases: [],
        references: ['https://github.com/LottieFiles/lottie-player/issues/254'],
        affected: [
            {
                ecosystem: 'npm',
                name: '@lottiefiles/lottie-player',
                versions: ['2.0.5', '2.0.6', '2.0.7'],
                safe: '2.0.4',
            },
        ],
    },
    {
        id: 'solana-web3-2024-12',
        title: 'Solana web3.js hijacked',
        date: '2024-12-03',
        effect: 'sends private keys of crypto wallets away',
        aliases: ['CVE-2024-54134', 'GHSA-jcxm-7wvp-g6p5'],
        references: ['https://github.com/advisories/GHSA-jcxm-7wvp-g6p5'],
        affected: [{ ecosystem: 'npm', name: '@solana/web3.js', versions: ['1.95.6', '1.95.7'], safe: '1.95.8' }],
    },
    {
        id: 'xrpl-2025-04',
        title: 'xrpl.js hijacked',
        date: '2025-04-21',
        effect: 'sends private keys of crypto wallets away',
        aliases: ['CVE-2025-32965', 'GHSA-33qr-m49q-rxfx'],
        references: ['https://github.com/advisories/GHSA-33qr-m49q-rxfx'],
        affected: [
            {
                ecosystem: 'npm',
                name: 'xrpl',
                versions: ['2.14.2', '4.2.1', '4.2.2', '4.2.3', '4.2.4'],
                safe: '4.2.5',
            },
        ],
    },
    {
        id: 'rand-user-agent-2025-05',
        title: 'rand-user-agent hijacked through an old automation token',
        date: '2025-05-05',
        effect: 'installs a remote-control tool',
        aliases: [],
        references: [
            'https://www.aikido.dev/blog/catching-a-rat-remote-access-trojian-rand-user-agent-supply-chain-compromise',
        ],
        affected: [
            {
                ecosystem: 'npm',
                name: 'rand-user-agent',
                versions: ['1.0.110', '2.0.83', '2.0.84'],
                safe: '2.0.82',
            },
        ],
    },
    {
        id: 'react-native-aria-2025-06',
        title: 'react-native-aria and gluestack utilities hijacked',
        date: '2025-06-06',
        effect: 'lets the attacker run commands on the machine',
        aliases: [],
        references: ['https://github.com/gluestack/gluestack-ui/issues/2894'],
        affected: [
            { ecosystem: 'npm', name: '@gluestack-ui/utils', versions: ['0.1.16', '0.1.17'] },
            { ecosystem: 'npm', name: '@react-native-aria/button', versions: ['0.2.11'] },
            { ecosystem: 'npm', name: '@react-native-aria/checkbox', versions: ['0.2.11'] },
            { ecosystem: 'npm', name: '@react-native-aria/combobox', versions: ['0.2.8'] },
            { ecosystem: 'npm', name: '@react-native-aria/disclosure', versions: ['0.2.9'] },
            { ecosystem: 'npm', name: '@react-native-aria/focus', versions: ['0.2.10'] },
            { ecosystem: 'npm', name: '@react-native-aria/interactions', versions: ['0.2.17'] },
            { ecosystem: 'npm', name: '@react-native-aria/listbox', versions: ['0.2.10'] },
            { ecosystem: 'npm', name: '@react-native-aria/menu', versions: ['0.2.16'] },
            { ecosystem: 'npm', name: '@react-native-aria/overlays', versions: ['0.3.16'] },
            { ecosystem: 'npm', name: '@react-native-aria/radio', versions: ['0.2.14'] },
            { ecosystem: 'npm', name: '@react-native-aria/separator', versions: ['0.2.7'] },
            { ecosystem: 'npm', name: '@react-native-aria/slider', versions: ['0.2.13'] },
            { ecosystem: 'npm', name: '@react-native-aria/switch', versions: ['0.2.5'] },
            { ecosystem: 'npm', name: '@react-native-aria/tabs', versions: ['0.2.14'] },
            { ecosystem: 'npm', name: '@react-native-aria/toggle', versions: ['0.2.12'] },
            { ecosystem: 'npm', name: '@react-native-aria/utils', versions: ['0.2.13'] },
        ],
    },
    {
        id: 'eslint-config-prettier-2025-07',
        title: 'eslint-config-prettier and others hijacked by phishing',
        date: '2025-07-18',
        effect: 'runs a Windows program that gives the attacker control when it is installed',
        aliases: ['CVE-2025-54313', 'MAL-2025-6022'],
        references: ['https://github.com/prettier/eslint-config-prettier/issues/339'],
        affected: [
            {
                ecosystem: 'npm',
                name: 'eslint-config-prettier',
                versions: ['8.10.1', '9.1.1', '10.1.6', '10.1.7'],
                safe: '10.1.5',
            },
            { ecosystem: 'npm', name: 'eslint-plugin-prettier', versions: ['4.2.2', '4.2.3'], safe: '4.2.1' },
            { ecosystem: 'npm', name: 'synckit', versions: ['0.11.9'], safe: '0.11.8' },
            { ecosystem: 'npm', name: '@pkgr/core', versions: ['0.2.8'], safe: '0.2.7' },
            { ecosystem: 'npm', name: 'napi-postinstall', versions: ['0.3.1'], safe: '0.3.0' },
            { ecosystem: 'npm', name: 'got-fetch', versions: ['5.1.11', '5.1.12'], safe: '5.1.10' },
        ],
    },
    {
        id: 'nx-2025-08',
        title: 'nx and 7 of its plugins hijacked (s1ngularity)',
        date: '2025-08-26',
        effect: 'searches the machine for keys and wallets and publishes them in the victim’s own repositories',
        aliases: ['GHSA-cxm3-wv7p-598c'],
        references: ['https://github.com/nrwl/nx/issues/32522'],
        affected: [
            {
                ecosystem: 'npm',
                name: 'nx',
                versions: ['20.9.0', '20.10.0', '20.11.0', '20.12.0', '21.5.0', '21.6.0', '21.7.0', '21.8.0'],
                safe: '21.4.1',
            },
            { ecosystem: 'npm', name: '@nx/devkit', versions: ['20.9.0', '21.5.0'] },
            { ecosystem: 'npm', name: '@nx/enterprise-cloud', versions: ['3.2.0'] },
            { ecosystem: 'npm', name: '@nx/eslint', versions: ['21.5.0'] },
            { ecosystem: 'npm', name: '@nx/js', versions: ['20.9.0', '21.5.0'] },
            { ecosystem: 'npm', name: '@nx/key', versions: ['3.2.0'] },
            { ecosystem: 'npm', name: '@nx/node', versions: ['20.9.0', '21.5.0'] },
            { ecosystem: 'npm', name: '@nx/workspace', versions: ['20.9.0', '21.5.0'] },
        ],
    },
    {
        id: 'chalk-debug-2025-09',
        title: 'chalk, debug and 16 others hijacked by phishing',
        date: '2025-09-08',
        effect: 'swaps crypto wallet addresses in the browser of people who use the application',
        aliases: [],
        references: ['https://github.com/chalk/chalk/issues/656', 'https://github.com/yargs/cliui/issues/181'],
        affected: [
            { ecosystem: 'npm', name: 'ansi-regex', versions: ['6.2.1'], safe: '6.2.0' },
            { ecosystem: 'npm', name: 'ansi-styles', versions: ['6.2.2'], safe: '6.2.1' },
            { ecosystem: 'npm', name: 'backslash', versions: ['0.2.1'], safe: '0.2.0' },
            { ecosystem: 'npm', name: 'chalk', versions: ['5.6.1'], safe: '5.6.0' },
            { ecosystem: 'npm', name: 'chalk-template', versions: ['1.1.1'], safe: '1.1.0' },
            { ecosystem: 'npm', name: 'color', versions: ['5.0.1'], safe: '5.0.0' },
            { ecosystem: 'npm', name: 'color-convert', versions: ['3.1.1'], safe: '3.1.0' },
            { ecosystem: 'npm', name: 'color-name', versions: ['2.0.1'], safe: '2.0.0' },
            { ecosystem: 'npm', name: 'color-string', versions: ['2.1.1'], safe: '2.1.0' },
            { ecosystem: 'npm', name: 'debug', versions: ['4.4.2'], safe: '4.4.1' },
            { ecosystem: 'npm', name: 'error-ex', versions: ['1.3.3'], safe: '1.3.2' },
            { ecosystem: 'npm', name: 'has-ansi', versions: ['6.0.1'], safe: '6.0.0' },
            { ecosystem: 'npm', name: 'is-arrayish', versions: ['0.3.3'], safe: '0.3.2' },
            { ecosystem: 'npm', name: 'simple-swizzle', versions: ['0.2.3'], safe: '0.2.2' },
            { ecosystem: 'npm', name: 'slice-ansi', versions: ['7.1.1'], safe: '7.1.0' },
            { ecosystem: 'npm', name: 'strip-ansi', versions: ['7.1.1'], safe: '7.1.0' },
            { ecosystem: 'npm', name: 'supports-color', versions: ['10.2.1'], safe: '10.2.0' },
            { ecosystem: 'npm', name: 'supports-hyperlinks', versions: ['4.1.1'], safe: '4.1.0' },
            { ecosystem: 'npm', name: 'wrap-ansi', versions: ['9.0.1'], safe: '9.0.0' },
        ],
    },
    {
        id: 'canister-worm-2026-03',
        title: 'Packages of one maintainer reached by a worm',
        date: '2026-03-20',
        effect: 'runs on installation and steals npm tokens to spread',
        aliases: [],
        references: ['https://github.com/ugurrates/teampcp-supply-chain-attack'],
        affected: [{ ecosystem: 'npm', name: '@teale.io/eslint-config', versions: ['1.8.11', '1.8.12'] }],
    },
    {
        id: 'axios-2026-03',
        title: 'axios hijacked',
        date: '2026-03-31',
        effect: 'brings a dependency that installs a remote-control tool',
        aliases: ['MAL-2026-2307', 'GHSA-fw8c-xr5c-95f9'],
        references: ['https://github.com/axios/axios/issues/10636'],
        affected: [
            { ecosystem: 'npm', name: 'axios', versions: ['1.14.1', '0.30.4'], safe: '1.14.0' },
            { ecosystem: 'npm', name: 'plain-crypto-js', versions: '*' },
        ],
    },
    {
        id: 'bitwarden-cli-2026-04',
        title: 'Bitwarden command line hijacked',
        date: '2026-04-22',
        effect: 'steals tokens, keys, shell history and cloud secrets',
        aliases: [],
        references: ['https://github.com/bitwarden/clients/issues/20353'],
        affected: [{ ecosystem: 'npm', name: '@bitwarden/cli', versions: ['2026.4.0'] }],
    },
    {
        id: 'node-ipc-2026-05',
        title: 'node-ipc hijacked',
        date: '2026-05-14',
        effect: 'reads credential files whenever it is loaded and sends them away over DNS',
        aliases: [],
        references: ['https://securitylabs.datadoghq.com/articles/node-ipc-npm-malware-analysis/'],
        affected: [{ ecosystem: 'npm', name: 'node-ipc', versions: ['9.1.6', '9.2.3', '12.0.1'], safe: '9.2.1' }],
    },
    {
        id: 'art-template-2025-03',
        title: 'art-template hijacked',
        date: '2025-03-12',
        effect: 'loads an exploit kit into the browsers of people who visit the site',
        aliases: [],
        references: ['https://safedep.io/art-template-npm-supply-chain-compromise'],
        affected: [
            { ecosystem: 'npm', name: 'art-template', versions: ['4.13.3', '4.13.4', '4.13.5', '4.13.6'] },
        ],
    },
    {
        id: 'openapi-codegen-2026-08',
        title: 'openapi-react-query-codegen published by a comment',
        date: '2026-08-28',
        effect: 'runs hidden code when it is installed',
        aliases: [],
        references: [
            'https://github.com/7nohe/openapi-react-query-codegen/issues/217',
            'https://github.com/7nohe/openapi-react-query-codegen/issues/218',
        ],
        affected: [
            {
                ecosystem: 'npm',
                name: '@7nohe/openapi-react-query-codegen',
                versions: ['0.5.4', '0.5.5', '1.6.3', '1.6.4', '2.2.1', '2.2.2', '3.0.3', '3.0.4'],
                safe: '3.0.2',
            },
        ],
    },
];

;// CONCATENATED MODULE: ./build/intel/incidents-other.js
const OTHER_INCIDENTS = [
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
        id: 'bootstrap-sass-2019-03',
        title: 'bootstrap-sass 3.2.0.3, published from a taken over account',
        date: '2019-03-26',
        effect: 'runs code that anybody sends in a cookie to the web application',
        aliases: ['CVE-2019-10842'],
        references: ['https://github.com/twbs/bootstrap-sass/issues/1195'],
        affected: [{ ecosystem: 'gem', name: 'bootstrap-sass', versions: ['3.2.0.3'], safe: '3.2.0.4' }],
    },
    {
        id: 'strong-password-2019-06',
        title: 'strong_password 0.0.7, published from a taken over account',
        date: '2019-06-25',
        effect: 'fetches code from a paste site in production and runs it',
        aliases: ['CVE-2019-13354'],
        references: ['https://nvd.nist.gov/vuln/detail/CVE-2019-13354'],
        affected: [{ ecosystem: 'gem', name: 'strong_password', versions: ['0.0.7'], safe: '0.0.8' }],
    },
    {
        id: 'rest-client-2019-08',
        title: 'rest-client 1.6.10 to 1.6.13, published from a taken over account',
        date: '2019-08-14',
        effect: 'fetches code from a paste site, runs it and sends environment variables away',
        aliases: ['CVE-2019-15224'],
        references: ['https://github.com/rest-client/rest-client/issues/713'],
        affected: [
            {
                ecosystem: 'gem',
                name: 'rest-client',
                versions: ['1.6.10', '1.6.11', '1.6.12', '1.6.13'],
                safe: '1.6.14',
            },
        ],
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

;// CONCATENATED MODULE: ./build/intel/incidents-python.js
const PYTHON_INCIDENTS = [
    {
        id: 'colourama-2017-12',
        title: 'colourama, a look-alike of colorama',
        date: '2017-12',
        effect: 'replaces crypto wallet addresses on the clipboard',
        aliases: [],
        references: [
            'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2018/colourama.md',
        ],
        affected: [{ ecosystem: 'pypi', name: 'colourama', versions: '*' }],
    },
    {
        id: 'dateutil-jellyfish-2019-12',
        title: 'Look-alikes of dateutil and jellyfish',
        date: '2019-12-01',
        effect: 'steals SSH and GPG keys',
        aliases: [],
        references: ['https://github.com/dateutil/dateutil/issues/984'],
        affected: [
            { ecosystem: 'pypi', name: 'python3-dateutil', versions: '*' },
            { ecosystem: 'pypi', name: 'jeIlyfish', versions: '*' },
        ],
    },
    {
        id: 'ctx-2022-05',
        title: 'ctx taken over through an expired e-mail domain',
        date: '2022-05-14',
        effect: 'sends environment variables away',
        aliases: ['PYSEC-2022-199'],
        references: [
            'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2022/ctx-and-phpass.md',
        ],
        affected: [{ ecosystem: 'pypi', name: 'ctx', versions: ['0.1.2', '0.2.2', '0.2.6'] }],
    },
    {
        id: 'pypi-phishing-2022-08',
        title: 'exotel, spam and deep-translator hijacked by phishing',
        date: '2022-08-24',
        effect: 'downloads and runs a program of the attacker when it is installed',
        aliases: [],
        references: ['https://github.com/nidhaloff/deep-translator'],
        affected: [
            { ecosystem: 'pypi', name: 'exotel', versions: ['0.1.6'] },
            { ecosystem: 'pypi', name: 'spam', versions: ['2.0.2', '4.0.2'] },
            { ecosystem: 'pypi', name: 'deep-translator', versions: ['1.8.5'] },
        ],
    },
    {
        id: 'torchtriton-2022-12',
        title: 'torchtriton planted beside the nightly index of PyTorch',
        date: '2022-12-25',
        effect: 'sends SSH keys and files of the home directory away',
        aliases: [],
        references: ['https://pytorch.org/blog/compromised-nightly-dependency/'],
        affected: [{ ecosystem: 'pypi', name: 'torchtriton', versions: ['2.0.0+0d7e753227', '3.0.0'] }],
    },
    {
        id: 'aiocpa-2024-11',
        title: 'aiocpa turned malicious by its author',
        date: '2024-11-20',
        effect: 'sends tokens for a crypto payment service away',
        aliases: [],
        references: [
            'https://github.com/pypi/warehouse/blob/main/docs/blog/posts/2024-11-25-aiocpa-attack-analysis.md',
        ],
        affected: [{ ecosystem: 'pypi', name: 'aiocpa', versions: ['0.1.13', '0.1.14'], safe: '0.1.12' }],
    },
    {
        id: 'ultralytics-2024-12',
        title: 'ultralytics hijacked through its own workflow',
        date: '2024-12-04',
        effect: 'runs a coin miner',
        aliases: [],
        references: [
            'https://github.com/ultralytics/ultralytics/issues/18027',
            'https://github.com/pypi/warehouse/blob/main/docs/blog/posts/2024-12-11-ultralytics-attack-analysis.md',
        ],
        affected: [
            {
                ecosystem: 'pypi',
                name: 'ultralytics',
                versions: ['8.3.41', '8.3.42', '8.3.45', '8.3.46'],
                safe: '8.3.40',
            },
        ],
    },
    {
        id: 'num2words-2025-07',
        title: 'num2words hijacked by phishing',
        date: '2025-07-28',
        effect: 'runs code of the attacker when it is installed',
        aliases: [],
        references: ['https://github.com/savoirfairelinux/num2words'],
        affected: [{ ecosystem: 'pypi', name: 'num2words', versions: ['0.5.15', '0.5.16'], safe: '0.5.14' }],
    },
    {
        id: 'litellm-2026-03',
        title: 'litellm hijacked with a stolen token',
        date: '2026-03-24',
        effect: 'sends environment, SSH, cloud and cluster secrets away, in 1.82.8 at every start of Python',
        aliases: ['MAL-2026-2144', 'PYSEC-2026-2', 'GHSA-5mg7-485q-xm76'],
        references: [
            'https://github.com/BerriAI/litellm/issues/24512',
            'https://github.com/pypi/warehouse/blob/main/docs/blog/posts/2026-04-02-incident-report-litellm-telnyx-supply-chain-attack.md',
        ],
        affected: [{ ecosystem: 'pypi', name: 'litellm', versions: ['1.82.7', '1.82.8'], safe: '1.82.6' }],
    },
    {
        id: 'telnyx-2026-03',
        title: 'telnyx hijacked',
        date: '2026-03-27',
        effect: 'steals credentials when it is imported',
        aliases: [],
        references: ['https://github.com/team-telnyx/telnyx-python/issues/235'],
        affected: [{ ecosystem: 'pypi', name: 'telnyx', versions: ['4.87.1', '4.87.2'] }],
    },
    {
        id: 'xinference-2026-04',
        title: 'xinference hijacked',
        date: '2026-04-22',
        effect: 'steals credentials',
        aliases: [],
        references: ['https://research.jfrog.com/post/xinference-compromise/'],
        affected: [{ ecosystem: 'pypi', name: 'xinference', versions: ['2.6.0', '2.6.1', '2.6.2'] }],
    },
    {
        id: 'lightning-2026-04',
        title: 'lightning hijacked',
        date: '2026-04-30',
        effect: 'brings a program that steals credentials',
        aliases: [],
        references: ['https://lightning.ai/blog/pytorch-lightning-supply-chain-attack'],
        affected: [{ ecosystem: 'pypi', name: 'lightning', versions: ['2.6.2', '2.6.3'], safe: '2.6.1' }],
    },
    {
        id: 'mistralai-guardrails-2026-05',
        title: 'mistralai and guardrails-ai reached by a worm',
        date: '2026-05-12',
        effect: 'steals credentials',
        aliases: [],
        references: ['https://github.com/Cobenian/shai-hulud-detect'],
        affected: [
            { ecosystem: 'pypi', name: 'mistralai', versions: ['2.4.6'] },
            { ecosystem: 'pypi', name: 'guardrails-ai', versions: ['0.10.1'] },
        ],
    },
    {
        id: 'durabletask-2026-05',
        title: 'durabletask hijacked',
        date: '2026-05-19',
        effect: 'steals cloud, cluster and package tokens when it is imported, and spreads to other machines',
        aliases: [],
        references: ['https://safedep.io/malicious-durabletask-pypi-supply-chain-attack'],
        affected: [{ ecosystem: 'pypi', name: 'durabletask', versions: ['1.4.1', '1.4.2', '1.4.3'] }],
    },
];

// EXTERNAL MODULE: ./build/domain/version.js + 2 modules
var domain_version = __webpack_require__(51558);
;// CONCATENATED MODULE: ./build/intel/same-version.js

function isSameVersion({ ecosystem, version }, listed) {
    if (version === listed || withoutV(version) === withoutV(listed))
        return true;
    if (ecosystem === 'npm')
        return npmForm(version) === npmForm(listed);
    return ecosystem === 'pypi' && (0,domain_version/* compareVersions */.Zy)('pypi', version, listed) === 0;
}
function npmForm(version) {
    return withoutV(version)
        .split('+', 1)
        .join('')
        .replace(/(^|[.-])0+(?=\d)/g, '$1');
}
function withoutV(version) {
    return version.replace(/^[v=]+(?=\d)/, '');
}
function isBelow({ ecosystem, version }, affected) {
    const { below, bareTagsOnly } = affected;
    if (below === undefined || /^[0-9a-f]{40}$/i.test(version))
        return false;
    if (bareTagsOnly === true && /^v/i.test(version))
        return false;
    const tag = /^v?(\d{1,9})(?:\.(\d{1,9}))?$/.exec(version);
    if (ecosystem === 'github' && tag !== null) {
        const bound = below.split('.').map(Number);
        const major = Number(tag[1]);
        if (major !== bound[0])
            return major < (bound[0] ?? 0);
        return tag[2] !== undefined && Number(tag[2]) < (bound[1] ?? 0);
    }
    const order = (0,domain_version/* compareVersions */.Zy)(ecosystem, version, below);
    return order === undefined ? undefined : order < 0;
}

;// CONCATENATED MODULE: ./build/intel/match-pin.js

function isPinAffected({ ecosystem, version, pin }, affected, refs) {
    if (affected.versions === '*')
        return true;
    const claimed = pin?.comment;
    const names = [version.toLowerCase(), ...(claimed === undefined ? [] : [claimed]), ...(refs?.tags ?? [])];
    const listed = affected.versions ?? [];
    if (names.some((name) => listed.some((one) => isSameVersion({ ecosystem, version: name }, one))))
        return true;
    if (claimed === undefined || isBelow({ ecosystem, version: claimed }, affected) !== true)
        return false;
    switch (refs?.claimed?.state) {
        case 'here':
        case 'drifted':
            return false;
        case 'elsewhere':
            return /^v?\d+\.\d+\.\d/.test(claimed) ? true : undefined;
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./build/domain/purl.js
var purl = __webpack_require__(17884);
;// CONCATENATED MODULE: ./build/intel/normal-name.js

function normalName(ecosystem, name) {
    const lower = name.toLowerCase();
    switch (ecosystem) {
        case 'pypi':
            return (0,purl/* normalizePypiName */.Ty)(name);
        case 'cargo':
            return lower.replaceAll('_', '-');
        case 'github':
            return lower.split('/', 2).join('/');
        case 'docker':
            return lower.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '');
        default:
            return lower;
    }
}

// EXTERNAL MODULE: ./build/intel/release-list.js
var release_list = __webpack_require__(7679);
;// CONCATENATED MODULE: ./build/intel/match-incidents.js









const INCIDENTS = [...NPM_INCIDENTS, ...PYTHON_INCIDENTS, ...OTHER_INCIDENTS];
const LISTS = {
    npm: release_list/* NPM_RELEASES */.Rw,
    pypi: release_list/* PYPI_RELEASES */.OE,
    golang: release_list/* GO_RELEASES */.oE,
};
function matchIncidents(component, refs) {
    const name = normalName(component.ecosystem, component.name);
    const key = `${component.ecosystem}:${name}`;
    const matches = [];
    let undecided = false;
    for (const { incident, affected } of incidentsByName().get(key) ?? []) {
        const hit = component.pin?.state === 'exact' && component.ecosystem === 'github'
            ? isPinAffected(component, affected, refs)
            : isAffected(component, affected);
        if (hit === true)
            matches.push(toMatch(incident, affected.safe));
        undecided ||= hit === undefined;
    }
    const list = LISTS[component.ecosystem];
    const listed = list === undefined ? [] : findListed(list, name);
    if (component.version === '')
        undecided ||= listed.length > 0;
    else if (matches.length === 0) {
        const campaigns = new Set(listed.filter(({ version }) => isSameVersion(component, version)).map(({ campaign }) => campaign));
        for (const campaign of intel_campaigns/* CAMPAIGNS */.i)
            if (campaigns.has(campaign.id))
                matches.push(toMatch(campaign));
    }
    return { matches, undecided: undecided && matches.length === 0 };
}
function isAffected(component, affected) {
    if (affected.versions === '*')
        return true;
    if (component.version === '')
        return undefined;
    if (affected.versions?.some((version) => isSameVersion(component, version)) === true)
        return true;
    return isBelow(component, affected);
}
function toMatch(incident, safe) {
    const { id, title, aliases, date, effect, references } = incident;
    return {
        id,
        title,
        aliases,
        date,
        effect,
        references,
        ...(safe !== undefined ? { safeVersion: safe } : {}),
    };
}
let byName;
function incidentsByName() {
    if (byName !== undefined)
        return byName;
    byName = new Map();
    for (const incident of INCIDENTS) {
        for (const affected of incident.affected) {
            const key = `${affected.ecosystem}:${normalName(affected.ecosystem, affected.name)}`;
            const entries = byName.get(key);
            if (entries === undefined)
                byName.set(key, [{ incident, affected }]);
            else
                entries.push({ incident, affected });
        }
    }
    return byName;
}


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ PYPI_RELEASES),
/* harmony export */   Rw: () => (/* binding */ NPM_RELEASES),
/* harmony export */   oE: () => (/* binding */ GO_RELEASES)
/* harmony export */ });
const NPM_RELEASES = `02-echo npm-worm-2025:0.0.7\n@accordproject/concerto-analysis npm-worm-2025:3.24.1\n@accordproject/concerto-linter npm-worm-2025:3.24.1\n@accordproject/concerto-linter-default-ruleset npm-worm-2025:3.24.1\n@accordproject/concerto-metamodel npm-worm-2025:3.12.5\n@accordproject/concerto-types npm-worm-2025:3.24.1\n@accordproject/markdown-it-cicero npm-worm-2025:0.16.26\n@accordproject/template-engine npm-worm-2025:2.7.2\n@actbase/css-to-react-native-transform npm-worm-2025:1.0.3\n@actbase/native npm-worm-2025:0.1.32\n@actbase/node-server npm-worm-2025:1.1.19\n@actbase/react-absolute npm-worm-2025:0.8.3\n@actbase/react-daum-postcode npm-worm-2025:1.0.5\n@actbase/react-kakaosdk npm-worm-2025:0.9.27\n@actbase/react-native-actionsheet npm-worm-2025:1.0.3\n@actbase/react-native-devtools npm-worm-2025:0.1.3\n@actbase/react-native-fast-image npm-worm-2025:8.5.13\n@actbase/react-native-kakao-channel npm-worm-2025:1.0.2\n@actbase/react-native-kakao-navi npm-worm-2025:2.0.4\n@actbase/react-native-less-transformer npm-worm-2025:1.0.6\n@actbase/react-native-naver-login npm-worm-2025:1.0.1\n@actbase/react-native-simple-video npm-worm-2025:1.0.13\n@actbase/react-native-tiktok npm-worm-2025:1.1.3\n\
@adminide-stack/clock-tik-browser keyv-2026-08:12.0.24\n@adminide-stack/yantra-mobile keyv-2026-08:12.0.33\n@afetcan/api npm-worm-2025:0.0.13\n@afetcan/storage npm-worm-2025:0.0.27\n@ahmedhfarag/ngx-perfect-scrollbar npm-worm-2025:20.0.20\n@ahmedhfarag/ngx-virtual-scroller npm-worm-2025:4.0.4\n@alaan/s2s-auth npm-worm-2025:2.0.3\n@alexadark/amadeus-api npm-worm-2025:1.0.4\n@alexadark/gatsby-theme-events npm-worm-2025:1.0.1\n@alexadark/gatsby-theme-wordpress-blog npm-worm-2025:2.0.1\n@alexadark/reusable-functions npm-worm-2025:1.5.1\n@alexcolls/nuxt-socket.io npm-worm-2025:0.0.7,0.0.8\n@alexcolls/nuxt-ux npm-worm-2025:0.6.1,0.6.2\n@antstackio/eslint-config-antstack npm-worm-2025:0.0.3\n@antstackio/express-graphql-proxy npm-worm-2025:0.2.8\n@antstackio/graphql-body-parser npm-worm-2025:0.1.1\n@antstackio/json-to-graphql npm-worm-2025:1.0.3\n@antstackio/shelbysam npm-worm-2025:1.1.7\n@antv/a8 antv-2026-05:0.1.1,0.2.1\n@antv/adjust antv-2026-05:0.3.5,0.4.5\n@antv/algorithm antv-2026-05:0.2.26,0.3.26\n@antv/async-hook antv-2026-05:2.3.9,2.4.9\n@antv/attr antv-2026-05:0.4.5,0.5.5\n@antv/ava antv-2026-05:3.5.1,3.6.1\n@antv/ava-react antv-2026-05:3.4.2,3.5.2\n@antv/awards antv-2026-05:0.1.9,0.2.9\n\
@antv/calendar-heatmap antv-2026-05:1.2.2,1.3.2\n@antv/chart-linter antv-2026-05:1.2.6,1.3.6\n@antv/chart-node-g6 antv-2026-05:0.1.4,0.2.4\n@antv/chart-visualization-skills antv-2026-05:0.2.3,0.3.3\n@antv/ckb antv-2026-05:2.1.4,2.2.4\n@antv/color-schema antv-2026-05:0.3.3,0.4.3\n@antv/color-util antv-2026-05:2.1.6,2.2.6\n@antv/component antv-2026-05:2.2.11,2.3.11\n@antv/coord antv-2026-05:0.5.7,0.6.7\n@antv/d3-color antv-2026-05:1.1.0,1.2.0\n@antv/d3-interpolate antv-2026-05:1.1.3,1.2.3\n@antv/data-samples antv-2026-05:1.1.1,1.2.1\n@antv/data-set antv-2026-05:0.12.8,0.13.8\n@antv/data-wizard antv-2026-05:2.1.4,2.2.4\n@antv/dipper-component antv-2026-05:0.1.4,0.2.4\n@antv/dipper-hooks antv-2026-05:0.3.1,0.4.1\n@antv/dipper-map antv-2026-05:1.1.10,1.2.10\n@antv/dom-util antv-2026-05:2.1.4,2.2.4\n@antv/dumi-theme-antv antv-2026-05:0.10.4,0.9.4\n@antv/dw-analyzer antv-2026-05:1.2.5,1.3.5\n@antv/dw-random antv-2026-05:1.2.7,1.3.7\n@antv/dw-transform antv-2026-05:1.2.7,1.3.7\n@antv/dw-util antv-2026-05:1.2.4,1.3.4\n@antv/event-emitter antv-2026-05:0.2.3,0.3.3\n@antv/expr antv-2026-05:1.1.2,1.2.2\n@antv/f-charts antv-2026-05:0.1.0,0.2.0\n@antv/f-engine antv-2026-05:1.11.0,1.12.0\n@antv/f-lottie antv-2026-05:1.11.0,1.12.0\n\
@antv/f-my antv-2026-05:1.11.0,1.12.0\n@antv/f-react antv-2026-05:1.11.0,1.12.0\n@antv/f-test-utils antv-2026-05:1.1.9,1.2.9\n@antv/f-vue antv-2026-05:1.11.0,1.12.0\n@antv/f-wx antv-2026-05:1.11.0,1.12.0\n@antv/f2 antv-2026-05:5.15.0,5.16.0\n@antv/f2-algorithm antv-2026-05:5.8.0,5.9.0\n@antv/f2-canvas antv-2026-05:1.1.5,1.2.5\n@antv/f2-context antv-2026-05:0.1.1,0.2.1\n@antv/f2-graphic antv-2026-05:0.1.16,0.2.16\n@antv/f2-my antv-2026-05:4.1.52,4.2.52\n@antv/f2-react antv-2026-05:5.15.0,5.16.0\n@antv/f2-site antv-2026-05:4.1.42,4.2.42\n@antv/f2-vue antv-2026-05:4.1.33,4.2.33\n@antv/f2-wordcloud antv-2026-05:5.15.0,5.16.0\n@antv/f2-wx antv-2026-05:4.1.51,4.2.51\n@antv/f6 antv-2026-05:0.1.19,0.2.19\n@antv/f6-alipay antv-2026-05:0.1.7,0.2.7\n@antv/f6-core antv-2026-05:0.1.2,0.2.2\n@antv/f6-element antv-2026-05:0.1.1,0.2.1\n@antv/f6-hammerjs antv-2026-05:0.1.2,0.2.2\n@antv/f6-plugin antv-2026-05:1.1.6,1.2.6\n@antv/f6-ui antv-2026-05:1.1.3,1.2.3\n@antv/f6-wx antv-2026-05:0.1.7,0.2.7\n@antv/g antv-2026-05:6.4.1,6.5.1\n@antv/g-base antv-2026-05:0.6.16,0.7.16\n@antv/g-camera-api antv-2026-05:2.1.45,2.2.45\n@antv/g-canvas antv-2026-05:2.3.0,2.4.0\n@antv/g-canvaskit antv-2026-05:1.2.1,1.3.1\n\
@antv/g-compat antv-2026-05:1.1.11,1.2.11\n@antv/g-components antv-2026-05:2.1.42,2.2.42\n@antv/g-css-layout-api antv-2026-05:1.1.38,1.2.38\n@antv/g-css-typed-om-api antv-2026-05:1.1.38,1.2.38\n@antv/g-device-api antv-2026-05:1.7.13,1.8.13\n@antv/g-dom-mutation-observer-api antv-2026-05:2.1.42,2.2.42\n@antv/g-gesture antv-2026-05:3.1.42,3.2.42\n@antv/g-image-exporter antv-2026-05:1.1.42,1.2.42\n@antv/g-layout-blocklike antv-2026-05:1.8.49,1.9.49\n@antv/g-lite antv-2026-05:2.8.0,2.9.0\n@antv/g-lottie-player antv-2026-05:1.2.1,1.3.1\n@antv/g-math antv-2026-05:3.2.0,3.3.0\n@antv/g-mobile antv-2026-05:1.2.5,1.3.5\n@antv/g-mobile-canvas antv-2026-05:1.2.1,1.3.1\n@antv/g-mobile-canvas-element antv-2026-05:1.1.42,1.2.42\n@antv/g-mobile-svg antv-2026-05:1.2.1,1.3.1\n@antv/g-mobile-webgl antv-2026-05:1.2.1,1.3.1\n@antv/g-pattern antv-2026-05:2.1.42,2.2.42\n@antv/g-perf antv-2026-05:1.1.0,1.2.0\n@antv/g-plugin-3d antv-2026-05:2.2.1,2.3.1\n@antv/g-plugin-a11y antv-2026-05:1.5.1,1.6.1\n@antv/g-plugin-annotation antv-2026-05:1.3.0,1.4.0\n@antv/g-plugin-box2d antv-2026-05:2.2.1,2.3.1\n@antv/g-plugin-canvas-path-generator antv-2026-05:2.2.26,2.3.26\n@antv/g-plugin-canvas-picker antv-2026-05:2.4.1,2.5.1\n\
@antv/g-plugin-canvas-renderer antv-2026-05:2.6.1,2.7.1\n@antv/g-plugin-canvaskit-renderer antv-2026-05:2.4.1,2.5.1\n@antv/g-plugin-control antv-2026-05:2.2.1,2.3.1\n@antv/g-plugin-css-select antv-2026-05:2.2.1,2.3.1\n@antv/g-plugin-device-renderer antv-2026-05:2.7.1,2.8.1\n@antv/g-plugin-dom-interaction antv-2026-05:2.2.31,2.3.31\n@antv/g-plugin-dragndrop antv-2026-05:2.2.1,2.3.1\n@antv/g-plugin-gesture antv-2026-05:2.2.1,2.3.1\n@antv/g-plugin-gpgpu antv-2026-05:1.10.20,1.11.20\n@antv/g-plugin-html-renderer antv-2026-05:2.4.1,2.5.1\n@antv/g-plugin-image-loader antv-2026-05:2.4.1,2.5.1\n@antv/g-plugin-matterjs antv-2026-05:2.2.1,2.3.1\n@antv/g-plugin-mobile-interaction antv-2026-05:1.1.42,1.2.42\n@antv/g-plugin-physx antv-2026-05:2.2.1,2.3.1\n@antv/g-plugin-rough-canvas-renderer antv-2026-05:2.2.1,2.3.1\n@antv/g-plugin-rough-svg-renderer antv-2026-05:2.2.1,2.3.1\n@antv/g-plugin-svg-picker antv-2026-05:2.1.46,2.2.46\n@antv/g-plugin-svg-renderer antv-2026-05:2.5.1,2.6.1\n@antv/g-plugin-webgl-device antv-2026-05:1.10.17,1.11.17\n@antv/g-plugin-webgl-renderer antv-2026-05:1.1.26,1.2.26\n@antv/g-plugin-webgpu-device antv-2026-05:1.10.17,1.11.17\n@antv/g-plugin-yoga antv-2026-05:2.4.1,2.5.1\n\
@antv/g-plugin-zdog-canvas-renderer antv-2026-05:2.2.1,2.3.1\n@antv/g-plugin-zdog-svg-renderer antv-2026-05:2.2.1,2.3.1\n@antv/g-shader-components antv-2026-05:2.1.0,2.2.0\n@antv/g-svg antv-2026-05:2.2.1,2.3.1\n@antv/g-web-animations-api antv-2026-05:2.2.32,2.3.32\n@antv/g-web-components antv-2026-05:2.2.1,2.3.1\n@antv/g-webgl antv-2026-05:2.2.1,2.3.1\n@antv/g-webgl-compute antv-2026-05:0.1.1,0.2.1\n@antv/g-webgpu antv-2026-05:2.2.1,2.3.1\n@antv/g-webgpu-compiler antv-2026-05:0.8.2,0.9.2\n@antv/g-webgpu-core antv-2026-05:0.8.2,0.9.2\n@antv/g-webgpu-engine antv-2026-05:0.8.2,0.9.2\n@antv/g-webgpu-raytracer antv-2026-05:0.6.1,0.7.1\n@antv/g-webgpu-unitchart antv-2026-05:0.6.1,0.7.1\n@antv/g2 antv-2026-05:5.5.8,5.6.8\n@antv/g2-brush antv-2026-05:0.1.2,0.2.2\n@antv/g2-extension-3d antv-2026-05:0.3.0,0.4.0\n@antv/g2-extension-ava antv-2026-05:0.3.0,0.4.0\n@antv/g2-extension-plot antv-2026-05:0.3.2,0.4.2\n@antv/g2-plugin-slider antv-2026-05:2.2.1,2.3.1\n@antv/g2-ssr antv-2026-05:0.3.0,0.4.0\n@antv/g2plot antv-2026-05:2.5.35,2.6.35\n@antv/g2plot-schemas antv-2026-05:1.3.2,1.4.2\n@antv/g6 antv-2026-05:5.2.1,5.3.1\n@antv/g6-alipay antv-2026-05:0.1.1,0.2.1\n@antv/g6-cli antv-2026-05:0.1.4,0.2.4\n\
@antv/g6-core antv-2026-05:0.10.24,0.9.24\n@antv/g6-editor antv-2026-05:1.3.0,1.4.0\n@antv/g6-element antv-2026-05:0.10.25,0.9.25\n@antv/g6-extension-3d antv-2026-05:0.2.23,0.3.23\n@antv/g6-extension-react antv-2026-05:0.3.7,0.4.7\n@antv/g6-mobile antv-2026-05:0.2.2,0.3.2\n@antv/g6-pc antv-2026-05:0.10.25,0.9.25\n@antv/g6-plugin antv-2026-05:0.10.25,0.9.25\n@antv/g6-plugin-map-view antv-2026-05:0.1.4,0.2.4\n@antv/g6-plugins antv-2026-05:1.1.9,1.2.9\n@antv/g6-react-node antv-2026-05:1.5.8,1.6.8\n@antv/g6-ssr antv-2026-05:0.2.1,0.3.1\n@antv/g6-wx antv-2026-05:0.1.1,0.2.1\n@antv/gatsby-theme antv-2026-05:0.2.0,0.3.0\n@antv/geo-coord antv-2026-05:1.1.8,1.2.8\n@antv/gi-assets-advance antv-2026-05:2.6.22,2.7.22\n@antv/gi-assets-algorithm antv-2026-05:2.4.19,2.5.19\n@antv/gi-assets-basic antv-2026-05:2.5.40,2.6.40\n@antv/gi-assets-galaxybase antv-2026-05:1.3.15,1.4.15\n@antv/gi-assets-graphscope antv-2026-05:2.2.15,2.3.15\n@antv/gi-assets-hugegraph antv-2026-05:1.2.15,1.3.15\n@antv/gi-assets-janusgraph antv-2026-05:1.2.15,1.3.15\n@antv/gi-assets-neo4j antv-2026-05:2.2.15,2.3.15\n@antv/gi-assets-scene antv-2026-05:2.3.21,2.4.21\n@antv/gi-assets-tugraph antv-2026-05:2.2.15,2.3.15\n@antv/gi-assets-tugraph-analytics antv-2026-05:0.3.15,0.4.15\n\
@antv/gi-assets-xlab antv-2026-05:0.2.30,0.3.30\n@antv/gi-cli antv-2026-05:1.3.11,1.4.11\n@antv/gi-common-components antv-2026-05:1.4.16,1.5.16\n@antv/gi-mock-data antv-2026-05:1.1.5,1.2.5\n@antv/gi-public-data antv-2026-05:1.1.1,1.2.1\n@antv/gi-sdk antv-2026-05:3.1.0,3.2.0\n@antv/gi-sdk-app antv-2026-05:1.3.10,1.4.10\n@antv/gi-theme-antd antv-2026-05:0.7.11,0.8.11\n@antv/github-config-cli antv-2026-05:0.2.0,0.3.0\n@antv/gl-matrix antv-2026-05:2.8.1,2.9.1\n@antv/gpt-vis antv-2026-05:1.1.0,1.2.0\n@antv/gpt-vis-ssr antv-2026-05:0.4.7,0.5.7\n@antv/graphin antv-2026-05:3.1.5,3.2.5\n@antv/graphin-components antv-2026-05:2.5.1,2.6.1\n@antv/graphin-graphscope antv-2026-05:1.1.5,1.2.5\n@antv/graphin-icons antv-2026-05:1.1.0,1.2.0\n@antv/graphlib antv-2026-05:2.1.4,2.2.4\n@antv/hierarchy antv-2026-05:0.8.1,0.9.1\n@antv/infographic antv-2026-05:0.3.19,0.4.19\n@antv/insight-component antv-2026-05:1.1.0,1.2.0\n@antv/interaction antv-2026-05:0.2.5,0.3.5\n@antv/istanbul antv-2026-05:0.1.0,0.2.0\n@antv/knowledge antv-2026-05:1.2.4,1.3.4\n@antv/l7 antv-2026-05:2.26.10,2.27.10\n@antv/l7-component antv-2026-05:2.26.10,2.27.10\n@antv/l7-composite-layers antv-2026-05:0.18.1,0.19.1\n@antv/l7-core antv-2026-05:2.26.10,2.27.10\n\
@antv/l7-district antv-2026-05:2.4.12,2.5.12\n@antv/l7-draw antv-2026-05:3.2.5,3.3.5\n@antv/l7-editor antv-2026-05:1.2.13,1.3.13\n@antv/l7-extension-g-layer antv-2026-05:1.1.0,1.2.0\n@antv/l7-layers antv-2026-05:2.26.10,2.27.10\n@antv/l7-leaflet antv-2026-05:1.1.2,1.2.2\n@antv/l7-map antv-2026-05:2.26.10,2.27.10\n@antv/l7-mapkit antv-2026-05:0.6.0,0.7.0\n@antv/l7-maps antv-2026-05:2.26.10,2.27.10\n@antv/l7-mini antv-2026-05:2.21.8,2.22.8\n@antv/l7-pass antv-2026-05:1.1.0,1.2.0\n@antv/l7-react antv-2026-05:2.5.3,2.6.3\n@antv/l7-renderer antv-2026-05:2.26.10,2.27.10\n@antv/l7-scene antv-2026-05:2.26.10,2.27.10\n@antv/l7-source antv-2026-05:2.26.10,2.27.10\n@antv/l7-three antv-2026-05:2.26.10,2.27.10\n@antv/l7-utils antv-2026-05:2.26.10,2.27.10\n@antv/l7plot antv-2026-05:0.6.11,0.7.11\n@antv/l7plot-component antv-2026-05:0.1.11,0.2.11\n@antv/larkmap antv-2026-05:1.6.1,1.7.1\n@antv/layout-gpu antv-2026-05:1.2.7,1.3.7\n@antv/layout-wasm antv-2026-05:1.5.2,1.6.2\n@antv/li-aiearth-assets antv-2026-05:0.5.7,0.6.7\n@antv/li-analysis-assets antv-2026-05:1.10.1,1.11.1\n@antv/li-core-assets antv-2026-05:1.4.7,1.5.7\n@antv/li-editor antv-2026-05:1.7.1,1.8.1\n@antv/li-p2 antv-2026-05:1.10.2,1.9.2\n\
@antv/li-sam-assets antv-2026-05:0.2.4,0.3.4\n@antv/li-sdk antv-2026-05:1.6.1,1.7.1\n@antv/lite-insight antv-2026-05:2.2.1,2.3.1\n@antv/matrix-util antv-2026-05:3.1.4,3.2.4\n@antv/mcp-server-antv antv-2026-05:0.2.8,0.3.8\n@antv/mcp-server-chart antv-2026-05:0.10.10,0.11.10\n@antv/my-f2 antv-2026-05:2.2.7,2.3.7\n@antv/my-f2-pc antv-2026-05:0.2.1,0.3.1\n@antv/narrative-text-editor antv-2026-05:0.3.20,0.4.20\n@antv/narrative-text-schema antv-2026-05:0.4.7,0.5.7\n@antv/narrative-text-vis antv-2026-05:0.4.16,0.5.16\n@antv/path-util antv-2026-05:3.1.1,3.2.1\n@antv/react-g antv-2026-05:2.2.1,2.3.1\n@antv/s2 antv-2026-05:2.8.1,2.9.1\n@antv/s2-react antv-2026-05:2.4.1,2.5.1\n@antv/s2-react-components antv-2026-05:2.2.2,2.3.2\n@antv/s2-ssr antv-2026-05:0.2.1,0.3.1\n@antv/s2-vue antv-2026-05:2.3.0,2.4.0\n@antv/sam antv-2026-05:0.3.0,0.4.0\n@antv/scale antv-2026-05:0.6.2,0.7.2\n@antv/semantic-release-pnpm antv-2026-05:1.1.4,1.2.4\n@antv/smart-color antv-2026-05:0.3.1,0.4.1\n@antv/stat antv-2026-05:0.1.2,0.2.2\n@antv/t8 antv-2026-05:0.4.0,0.5.0\n@antv/thumbnails antv-2026-05:2.1.0,2.2.0\n@antv/thumbnails-component antv-2026-05:2.1.0,2.2.0\n@antv/torch antv-2026-05:1.1.6,1.2.6\n@antv/translator antv-2026-05:1.1.1,1.2.1\n\
@antv/util antv-2026-05:3.4.11,3.5.11\n@antv/vendor antv-2026-05:1.1.11,1.2.11\n@antv/vis-predict-engine antv-2026-05:0.2.1,0.3.1\n@antv/webgpu-graph antv-2026-05:1.1.0,1.2.0\n@antv/word-scale-chart antv-2026-05:0.4.4,0.5.4\n@antv/wx-f2 antv-2026-05:2.2.1,2.3.1\n@antv/x6 antv-2026-05:3.2.7,3.3.7\n@antv/x6-angular-shape antv-2026-05:3.1.1,3.2.1\n@antv/x6-common antv-2026-05:2.1.17,2.2.17\n@antv/x6-components antv-2026-05:0.11.7,0.12.7\n@antv/x6-geometry antv-2026-05:2.1.5,2.2.5\n@antv/x6-plugin-clipboard antv-2026-05:2.2.6,2.3.6\n@antv/x6-plugin-dnd antv-2026-05:2.2.1,2.3.1\n@antv/x6-plugin-export antv-2026-05:2.2.6,2.3.6\n@antv/x6-plugin-history antv-2026-05:2.3.4,2.4.4\n@antv/x6-plugin-keyboard antv-2026-05:2.3.3,2.4.3\n@antv/x6-plugin-minimap antv-2026-05:2.1.7,2.2.7\n@antv/x6-plugin-scroller antv-2026-05:2.1.10,2.2.10\n@antv/x6-plugin-selection antv-2026-05:2.3.2,2.4.2\n@antv/x6-plugin-snapline antv-2026-05:2.2.7,2.3.7\n@antv/x6-plugin-stencil antv-2026-05:2.2.5,2.3.5\n@antv/x6-plugin-transform antv-2026-05:2.2.8,2.3.8\n@antv/x6-react antv-2026-05:0.2.26,0.3.26\n@antv/x6-react-components antv-2026-05:2.1.9,2.2.9\n@antv/x6-react-shape antv-2026-05:3.1.1,3.2.1\n@antv/x6-vector antv-2026-05:1.5.2,1.6.2\n\
@antv/x6-vue-shape antv-2026-05:3.1.2,3.2.2\n@antv/x6-vue3-shape antv-2026-05:1.1.0,1.2.0\n@antv/xflow antv-2026-05:2.2.13,2.3.13\n@antv/xflow-core antv-2026-05:1.1.55,1.2.55\n@antv/xflow-diff antv-2026-05:1.1.0,1.2.0\n@antv/xflow-extension antv-2026-05:1.1.55,1.2.55\n@antv/xflow-hook antv-2026-05:1.1.55,1.2.55\n@art-ws/common npm-worm-2025:2.0.22,2.0.28\n@art-ws/config-eslint npm-worm-2025:2.0.4,2.0.5\n@art-ws/config-ts npm-worm-2025:2.0.7,2.0.8\n@art-ws/db-context npm-worm-2025:2.0.21,2.0.24\n@art-ws/di npm-worm-2025:2.0.28,2.0.32\n@art-ws/di-node npm-worm-2025:2.0.13\n@art-ws/eslint npm-worm-2025:1.0.5,1.0.6\n@art-ws/fastify-http-server npm-worm-2025:2.0.24,2.0.27\n@art-ws/http-server npm-worm-2025:2.0.21,2.0.25\n@art-ws/openapi npm-worm-2025:0.1.12,0.1.9\n@art-ws/package-base npm-worm-2025:1.0.5,1.0.6\n@art-ws/prettier npm-worm-2025:1.0.5,1.0.6\n@art-ws/slf npm-worm-2025:2.0.15,2.0.22\n@art-ws/ssl-info npm-worm-2025:1.0.10,1.0.9\n@art-ws/web-app npm-worm-2025:1.0.3,1.0.4\n@arv-bedrock/auth keyv-2026-08:1.1.7,1.1.8\n@arv-bedrock/auth-admin keyv-2026-08:1.0.2,1.0.3\n@arv-bedrock/auth-sso keyv-2026-08:1.6.1,1.6.2\n@arv-bedrock/auth-sso-backend keyv-2026-08:1.7.1,1.7.2\n@arv-bedrock/logger keyv-2026-08:1.7.1,1.7.2\n\
@aryanhussain/my-angular-lib npm-worm-2025:0.0.23\n@asyncapi/avro-schema-parser npm-worm-2025:3.0.25,3.0.26\n@asyncapi/bundler npm-worm-2025:0.6.5,0.6.6\n@asyncapi/cli npm-worm-2025:4.1.2,4.1.3\n@asyncapi/converter npm-worm-2025:1.6.3,1.6.4\n@asyncapi/diff npm-worm-2025:0.5.1,0.5.2\n@asyncapi/dotnet-rabbitmq-template npm-worm-2025:1.0.1,1.0.2\n@asyncapi/edavisualiser npm-worm-2025:1.2.1,1.2.2\n@asyncapi/generator npm-worm-2025:2.8.5,2.8.6\n@asyncapi/generator-components npm-worm-2025:0.3.2,0.3.3\n@asyncapi/generator-helpers npm-worm-2025:0.2.1,0.2.2\n@asyncapi/generator-react-sdk npm-worm-2025:1.1.4,1.1.5\n@asyncapi/go-watermill-template npm-worm-2025:0.2.76,0.2.77\n@asyncapi/html-template npm-worm-2025:3.3.2,3.3.3\n@asyncapi/java-spring-cloud-stream-template npm-worm-2025:0.13.5,0.13.6\n@asyncapi/java-spring-template npm-worm-2025:1.6.1,1.6.2\n@asyncapi/java-template npm-worm-2025:0.3.5,0.3.6\n@asyncapi/keeper npm-worm-2025:0.0.2,0.0.3\n@asyncapi/markdown-template npm-worm-2025:1.6.8,1.6.9\n@asyncapi/modelina npm-worm-2025:5.10.2,5.10.3\n@asyncapi/modelina-cli npm-worm-2025:5.10.2,5.10.3\n@asyncapi/multi-parser npm-worm-2025:2.2.1,2.2.2\n@asyncapi/nodejs-template npm-worm-2025:3.0.5,3.0.6\n\
@asyncapi/nodejs-ws-template npm-worm-2025:0.10.1,0.10.2\n@asyncapi/nunjucks-filters npm-worm-2025:2.1.1,2.1.2\n@asyncapi/openapi-schema-parser npm-worm-2025:3.0.25,3.0.26\n@asyncapi/optimizer npm-worm-2025:1.0.5,1.0.6\n@asyncapi/parser npm-worm-2025:3.4.1,3.4.2\n@asyncapi/php-template npm-worm-2025:0.1.1,0.1.2\n@asyncapi/problem npm-worm-2025:1.0.1,1.0.2\n@asyncapi/protobuf-schema-parser npm-worm-2025:3.5.2,3.5.3,3.6.1\n@asyncapi/python-paho-template npm-worm-2025:0.2.14,0.2.15\n@asyncapi/react-component npm-worm-2025:2.6.6,2.6.7\n@asyncapi/server-api npm-worm-2025:0.16.24,0.16.25\n@asyncapi/specs npm-worm-2025:6.10.1,6.8.2,6.8.3,6.9.1\n@asyncapi/studio npm-worm-2025:1.0.2,1.0.3\n@asyncapi/web-component npm-worm-2025:2.6.6,2.6.7\n@basic-ui-components-stc/basic-ui-components npm-worm-2025:1.0.5\n@bdkinc/knex-ibmi npm-worm-2025:0.5.7\n@beproduct/nestjs-auth tanstack-2026-05:0.1.2,0.1.3,0.1.4,0.1.5,0.1.6,0.1.7,0.1.8,0.1.9,0.1.10,0.1.11,0.1.12,0.1.13,0.1.14,0.1.15,0.1.16,0.1.17,0.1.18,0.1.19\n@browserbasehq/bb9 npm-worm-2025:1.2.21\n@browserbasehq/director-ai npm-worm-2025:1.0.3\n@browserbasehq/mcp npm-worm-2025:2.1.1\n@browserbasehq/mcp-server-browserbase npm-worm-2025:2.4.2\n@browserbasehq/sdk-functions npm-worm-2025:0.0.4\n\
@browserbasehq/stagehand npm-worm-2025:3.0.4\n@browserbasehq/stagehand-docs npm-worm-2025:1.0.1\n@cacheable/memory keyv-2026-08:2.2.1\n@cacheable/net keyv-2026-08:2.1.1\n@cacheable/node-cache keyv-2026-08:3.1.2\n@cacheable/utils keyv-2026-08:2.5.1\n@cap-js/db-service tanstack-2026-05:2.10.1\n@cap-js/postgres tanstack-2026-05:2.2.2\n@cap-js/sqlite tanstack-2026-05:2.2.2\n@caretive/caret-cli npm-worm-2025:0.0.2\n@ceeferenderer/fe-renderer-sdk dependency-confusion-2025-06:99.9.9\n@ceeferenderer/itg-renderer-sdk dependency-confusion-2025-06:99.9.9\n@chtijs/eslint-config npm-worm-2025:1.0.1\n@clausehq/flows-step-httprequest npm-worm-2025:0.1.14\n@clausehq/flows-step-jsontoxml npm-worm-2025:0.1.14\n@clausehq/flows-step-mqtt npm-worm-2025:0.1.14\n@clausehq/flows-step-sendgridemail npm-worm-2025:0.1.14\n@clausehq/flows-step-taskscreateurl npm-worm-2025:0.1.14\n@cllbk/ghl npm-worm-2025:1.3.1\n@cloudsop/hmoment dependency-confusion-2025-06:9.9.9\n@commute/bloom npm-worm-2025:1.0.3\n@commute/market-data npm-worm-2025:1.0.2\n@commute/market-data-chartjs npm-worm-2025:2.3.1\n@coveops/abi npm-worm-2025:2.0.1\n@crowdstrike/commitlint npm-worm-2025:8.1.1,8.1.2\n@crowdstrike/falcon-shoelace npm-worm-2025:0.4.1,0.4.2\n\
@crowdstrike/foundry-js npm-worm-2025:0.19.1,0.19.2\n@crowdstrike/glide-core npm-worm-2025:0.34.2,0.34.3\n@crowdstrike/logscale-dashboard npm-worm-2025:1.205.1,1.205.2\n@crowdstrike/logscale-file-editor npm-worm-2025:1.205.1,1.205.2\n@crowdstrike/logscale-parser-edit npm-worm-2025:1.205.1,1.205.2\n@crowdstrike/logscale-search npm-worm-2025:1.205.1,1.205.2\n@crowdstrike/tailwind-toucan-base npm-worm-2025:5.0.1,5.0.2\n@ctrl/deluge npm-worm-2025:1.2.0,7.2.1,7.2.2\n@ctrl/golang-template npm-worm-2025:1.4.2,1.4.3\n@ctrl/magnet-link npm-worm-2025:4.0.3,4.0.4\n@ctrl/ngx-codemirror npm-worm-2025:7.0.1,7.0.2\n@ctrl/ngx-csv npm-worm-2025:6.0.1,6.0.2\n@ctrl/ngx-emoji-mart npm-worm-2025:9.2.1,9.2.2\n@ctrl/ngx-rightclick npm-worm-2025:4.0.1,4.0.2\n@ctrl/qbittorrent npm-worm-2025:9.7.1,9.7.2\n@ctrl/react-adsense npm-worm-2025:2.0.1,2.0.2\n@ctrl/shared-torrent npm-worm-2025:6.3.1,6.3.2\n@ctrl/tinycolor npm-worm-2025:4.1.1,4.1.2\n@ctrl/torrent-file npm-worm-2025:4.1.1,4.1.2\n@ctrl/transmission npm-worm-2025:7.3.1\n@ctrl/ts-base32 npm-worm-2025:4.0.1,4.0.2\n@deliveroo/determinator keyv-2026-08:0.2.1\n@deliveroo/reevent keyv-2026-08:1.0.1\n@dev-blinq/ai-qa-logic npm-worm-2025:1.0.19\n@dev-blinq/blinqioclient npm-worm-2025:1.0.21\n\
@dev-blinq/cucumber-js npm-worm-2025:1.0.131\n@dev-blinq/cucumber_client npm-worm-2025:1.0.738\n@dev-blinq/ui-systems npm-worm-2025:1.0.93\n@dirigible-ai/sdk tanstack-2026-05:0.6.2,0.6.3\n@draftauth/client tanstack-2026-05:0.2.1,0.2.2\n@draftauth/core tanstack-2026-05:0.13.1,0.13.2\n@draftlab/auth tanstack-2026-05:0.24.1,0.24.2\n@draftlab/auth-router tanstack-2026-05:0.5.1,0.5.2\n@draftlab/db tanstack-2026-05:0.16.1,0.16.2\n@duckdb/duckdb-wasm npm-worm-2025:1.29.2\n@duckdb/node-api npm-worm-2025:1.3.3\n@duckdb/node-bindings npm-worm-2025:1.3.3\n@ensdomains/address-encoder npm-worm-2025:1.1.5\n@ensdomains/blacklist npm-worm-2025:1.0.1\n@ensdomains/buffer npm-worm-2025:0.1.2\n@ensdomains/ccip-read-cf-worker npm-worm-2025:0.0.4\n@ensdomains/ccip-read-dns-gateway npm-worm-2025:0.1.1\n@ensdomains/ccip-read-router npm-worm-2025:0.0.7\n@ensdomains/ccip-read-worker-viem npm-worm-2025:0.0.4\n@ensdomains/content-hash npm-worm-2025:3.0.1\n@ensdomains/curvearithmetics npm-worm-2025:1.0.1\n@ensdomains/cypress-metamask npm-worm-2025:1.2.1\n@ensdomains/dnsprovejs npm-worm-2025:0.5.3\n@ensdomains/dnssec-oracle-anchors npm-worm-2025:0.0.2\n@ensdomains/dnssecoraclejs npm-worm-2025:0.2.9\n@ensdomains/durin npm-worm-2025:0.1.2\n\
@ensdomains/durin-middleware npm-worm-2025:0.0.2\n@ensdomains/ens-archived-contracts npm-worm-2025:0.0.3\n@ensdomains/ens-avatar npm-worm-2025:1.0.4\n@ensdomains/ens-contracts npm-worm-2025:1.6.1\n@ensdomains/ens-test-env npm-worm-2025:1.0.2\n@ensdomains/ens-validation npm-worm-2025:0.1.1\n@ensdomains/ensjs npm-worm-2025:4.0.3\n@ensdomains/ensjs-react npm-worm-2025:0.0.5\n@ensdomains/eth-ens-namehash npm-worm-2025:2.0.16\n@ensdomains/hackathon-registrar npm-worm-2025:1.0.5\n@ensdomains/hardhat-chai-matchers-viem npm-worm-2025:0.1.15\n@ensdomains/hardhat-toolbox-viem-extended npm-worm-2025:0.0.6\n@ensdomains/mock npm-worm-2025:2.1.52\n@ensdomains/name-wrapper npm-worm-2025:1.0.1\n@ensdomains/offchain-resolver-contracts npm-worm-2025:0.2.2\n@ensdomains/op-resolver-contracts npm-worm-2025:0.0.2\n@ensdomains/react-ens-address npm-worm-2025:0.0.32\n@ensdomains/renewal npm-worm-2025:0.0.13\n@ensdomains/renewal-widget npm-worm-2025:0.1.10\n@ensdomains/reverse-records npm-worm-2025:1.0.1\n@ensdomains/server-analytics npm-worm-2025:0.0.2\n@ensdomains/solsha1 npm-worm-2025:0.0.4\n@ensdomains/subdomain-registrar npm-worm-2025:0.2.4\n@ensdomains/test-utils npm-worm-2025:1.3.1\n@ensdomains/thorin npm-worm-2025:0.6.51\n\
@ensdomains/ui npm-worm-2025:3.4.6\n@ensdomains/unicode-confusables npm-worm-2025:0.1.1\n@ensdomains/unruggable-gateways npm-worm-2025:0.0.3\n@ensdomains/vite-plugin-i18next-loader npm-worm-2025:4.0.4\n@ensdomains/web3modal npm-worm-2025:1.10.2\n@everreal/react-charts npm-worm-2025:2.0.2\n@everreal/validate-esmoduleinterop-imports npm-worm-2025:1.4.4,1.4.5\n@everreal/web-analytics npm-worm-2025:0.0.2\n@evolvconsulting/evolv-coder-lite phantom-gyp-2026-06:1.2.0\n@faq-component/core npm-worm-2025:0.0.4\n@faq-component/react npm-worm-2025:1.0.1\n@fishingbooker/browser-sync-plugin npm-worm-2025:1.0.5\n@fishingbooker/react-loader npm-worm-2025:1.0.7\n@fishingbooker/react-pagination npm-worm-2025:2.0.6\n@fishingbooker/react-raty npm-worm-2025:2.0.1\n@fishingbooker/react-swiper npm-worm-2025:0.1.5\n@hapheus/n8n-nodes-pgp npm-worm-2025:1.5.1\n@hestjs/core npm-worm-2025:0.2.1,1.0.1,1.0.2\n@hestjs/cqrs npm-worm-2025:0.1.6\n@hestjs/demo npm-worm-2025:0.1.2\n@hestjs/eslint-config npm-worm-2025:0.1.2\n@hestjs/logger npm-worm-2025:0.1.6\n@hestjs/scalar npm-worm-2025:0.1.7\n@hestjs/validation npm-worm-2025:0.1.6\n@hover-design/core npm-worm-2025:0.0.1\n@hover-design/react npm-worm-2025:0.2.1\n@hubsync/web-sdk-react keyv-2026-08:6.3.10,6.3.11,6.3.12,6.3.13,6.3.14,6.3.15,6.3.16,6.3.17,6.3.18,6.3.19,6.3.20,6.3.21,6.3.22,6.3.23,6.3.24,6.3.25,6.3.26,6.3.27,6.3.28,6.3.29,6.3.30,6.3.31,6.3.32,6.3.33,6.3.7,6.3.8,6.3.9\n\
@huntersofbook/auth-vue npm-worm-2025:0.4.2\n@huntersofbook/core npm-worm-2025:0.5.1\n@huntersofbook/core-nuxt npm-worm-2025:0.4.2\n@huntersofbook/form-naiveui npm-worm-2025:0.5.1\n@huntersofbook/i18n npm-worm-2025:0.8.2\n@huntersofbook/ui npm-worm-2025:0.5.1\n@hyperlook/telemetry-sdk npm-worm-2025:1.0.19\n@ifelsedeveloper/protocol-contracts-svm-idl npm-worm-2025:0.1.2,0.1.3\n@ifings/design-system npm-worm-2025:4.9.2\n@ifings/metatron3 npm-worm-2025:0.1.5\n@jagreehal/workflow phantom-gyp-2026-06:1.16.1\n@jayeshsadhwani/telemetry-sdk npm-worm-2025:1.0.14\n@kvytech/cli npm-worm-2025:0.0.7\n@kvytech/components npm-worm-2025:0.0.2\n@kvytech/habbit-e2e-test npm-worm-2025:0.0.2\n@kvytech/medusa-plugin-announcement npm-worm-2025:0.0.8\n@kvytech/medusa-plugin-management npm-worm-2025:0.0.5\n@kvytech/medusa-plugin-newsletter npm-worm-2025:0.0.5\n@kvytech/medusa-plugin-product-reviews npm-worm-2025:0.0.9\n@kvytech/medusa-plugin-promotion npm-worm-2025:0.0.2\n@kvytech/web npm-worm-2025:0.0.2\n@lessondesk/api-client npm-worm-2025:9.12.2,9.12.3\n@lessondesk/babel-preset npm-worm-2025:1.0.1\n@lessondesk/electron-group-api-client npm-worm-2025:1.0.3\n@lessondesk/eslint-config npm-worm-2025:1.4.2\n\
@lessondesk/material-icons npm-worm-2025:1.0.3\n@lessondesk/react-table-context npm-worm-2025:2.0.4\n@lessondesk/schoolbus npm-worm-2025:5.2.2,5.2.3\n@lint-md/cli antv-2026-05:2.1.0,2.2.0\n@lint-md/core antv-2026-05:2.1.0,2.2.0\n@lint-md/parser antv-2026-05:0.1.14,0.2.14\n@livecms/live-edit npm-worm-2025:0.0.32\n@livecms/nuxt-live-edit npm-worm-2025:1.9.2\n@lokeswari-satyanarayanan/rn-zustand-expo-template npm-worm-2025:1.0.9\n@louisle2/core npm-worm-2025:1.0.1\n@louisle2/cortex-js npm-worm-2025:0.1.6\n@lpdjs/firestore-repo-service npm-worm-2025:1.0.1\n@lui-ui/lui-nuxt npm-worm-2025:0.1.1\n@lui-ui/lui-tailwindcss npm-worm-2025:0.1.2\n@lui-ui/lui-vue npm-worm-2025:1.0.13\n@markvivanco/app-version-checker npm-worm-2025:1.0.1,1.0.2\n@mastra/acp mastra-2026-06:0.2.2\n@mastra/agent-browser mastra-2026-06:0.3.2\n@mastra/agent-builder mastra-2026-06:1.0.42\n@mastra/agentcore mastra-2026-06:0.2.2\n@mastra/agentfs mastra-2026-06:0.1.1\n@mastra/ai-sdk mastra-2026-06:1.4.6\n@mastra/arize mastra-2026-06:1.2.3\n@mastra/arthur mastra-2026-06:0.3.3\n@mastra/astra mastra-2026-06:1.0.2\n@mastra/auth mastra-2026-06:1.0.3\n@mastra/auth-auth0 mastra-2026-06:1.0.2\n@mastra/auth-better-auth mastra-2026-06:1.0.4\n\
@mastra/auth-clerk mastra-2026-06:1.0.3\n@mastra/auth-cloud mastra-2026-06:1.1.4\n@mastra/auth-firebase mastra-2026-06:1.0.1\n@mastra/auth-okta mastra-2026-06:0.0.5\n@mastra/auth-studio mastra-2026-06:1.2.4\n@mastra/auth-supabase mastra-2026-06:1.0.2\n@mastra/auth-workos mastra-2026-06:1.5.3\n@mastra/azure mastra-2026-06:0.2.3\n@mastra/blaxel mastra-2026-06:0.4.2\n@mastra/braintrust mastra-2026-06:1.1.4\n@mastra/brightdata mastra-2026-06:0.2.2\n@mastra/browser-firecrawl mastra-2026-06:0.1.1\n@mastra/browser-viewer mastra-2026-06:0.1.3\n@mastra/chroma mastra-2026-06:1.0.2\n@mastra/claude mastra-2026-06:1.0.3\n@mastra/clickhouse mastra-2026-06:1.10.1\n@mastra/client-js mastra-2026-06:1.24.1\n@mastra/cloud mastra-2026-06:0.1.24\n@mastra/cloudflare mastra-2026-06:1.4.2\n@mastra/cloudflare-d1 mastra-2026-06:1.0.7\n@mastra/codemod mastra-2026-06:1.0.4\n@mastra/convex mastra-2026-06:1.2.2\n@mastra/core mastra-2026-06:1.42.1\n@mastra/couchbase mastra-2026-06:1.0.4\n@mastra/cursor mastra-2026-06:0.2.1\n@mastra/dane mastra-2026-06:1.0.2\n@mastra/datadog mastra-2026-06:1.2.5\n@mastra/daytona mastra-2026-06:0.4.2\n@mastra/deployer mastra-2026-06:1.42.1\n@mastra/deployer-cloud mastra-2026-06:1.42.1\n\
@mastra/deployer-cloudflare mastra-2026-06:1.1.44\n@mastra/deployer-netlify mastra-2026-06:1.1.20\n@mastra/deployer-vercel mastra-2026-06:1.1.38\n@mastra/docker mastra-2026-06:0.3.1\n@mastra/dsql mastra-2026-06:1.0.3\n@mastra/duckdb mastra-2026-06:1.4.3\n@mastra/dynamodb mastra-2026-06:1.0.9\n@mastra/e2b mastra-2026-06:0.3.4\n@mastra/editor mastra-2026-06:0.11.3\n@mastra/elasticsearch mastra-2026-06:1.2.1\n@mastra/engine mastra-2026-06:0.1.1\n@mastra/evals mastra-2026-06:1.3.1\n@mastra/express mastra-2026-06:1.3.31\n@mastra/fastembed mastra-2026-06:1.1.3\n@mastra/fastify mastra-2026-06:1.3.31\n@mastra/files-sdk mastra-2026-06:0.2.1\n@mastra/gcs mastra-2026-06:0.2.3\n@mastra/github-signals mastra-2026-06:0.1.2\n@mastra/google-cloud-pubsub mastra-2026-06:1.0.6\n@mastra/google-drive mastra-2026-06:0.1.1\n@mastra/hono mastra-2026-06:1.4.26\n@mastra/inngest mastra-2026-06:1.5.2\n@mastra/koa mastra-2026-06:1.5.14\n@mastra/laminar mastra-2026-06:1.2.3\n@mastra/lance mastra-2026-06:1.0.7\n@mastra/langfuse mastra-2026-06:1.3.6\n@mastra/langsmith mastra-2026-06:1.2.4\n@mastra/libsql mastra-2026-06:1.13.1\n@mastra/loggers mastra-2026-06:1.1.3\n@mastra/longmemeval mastra-2026-06:1.0.50\n@mastra/mcp mastra-2026-06:1.10.1\n\
@mastra/mcp-docs-server mastra-2026-06:1.1.47\n@mastra/mcp-registry-registry mastra-2026-06:1.0.2\n@mastra/mem0 mastra-2026-06:0.1.14\n@mastra/memory mastra-2026-06:1.20.4\n@mastra/modal mastra-2026-06:0.2.2\n@mastra/mongodb mastra-2026-06:1.9.3\n@mastra/mssql mastra-2026-06:1.3.2\n@mastra/mysql mastra-2026-06:0.1.1\n@mastra/nestjs mastra-2026-06:0.1.15\n@mastra/node-audio mastra-2026-06:0.1.8\n@mastra/node-speaker mastra-2026-06:0.1.1\n@mastra/observability mastra-2026-06:1.14.2\n@mastra/openai mastra-2026-06:1.0.2\n@mastra/opencode mastra-2026-06:0.0.47\n@mastra/opensearch mastra-2026-06:1.0.3\n@mastra/otel-bridge mastra-2026-06:1.2.3\n@mastra/otel-exporter mastra-2026-06:1.2.3\n@mastra/perplexity mastra-2026-06:0.1.1\n@mastra/pg mastra-2026-06:1.13.1\n@mastra/pinecone mastra-2026-06:1.0.2\n@mastra/playground-ui mastra-2026-06:33.0.1\n@mastra/posthog mastra-2026-06:1.0.29\n@mastra/qdrant mastra-2026-06:1.0.3\n@mastra/rag mastra-2026-06:2.2.2\n@mastra/railway mastra-2026-06:0.1.1\n@mastra/react mastra-2026-06:1.0.1\n@mastra/redis mastra-2026-06:1.1.3\n@mastra/redis-streams mastra-2026-06:0.0.4\n@mastra/s3 mastra-2026-06:0.5.3\n@mastra/s3vectors mastra-2026-06:1.0.7\n@mastra/schema-compat mastra-2026-06:1.2.12\n\
@mastra/sentry mastra-2026-06:1.1.4\n@mastra/server mastra-2026-06:2.1.1\n@mastra/slack mastra-2026-06:1.3.1\n@mastra/spanner mastra-2026-06:1.1.2\n@mastra/speech-azure mastra-2026-06:0.2.1\n@mastra/speech-elevenlabs mastra-2026-06:0.2.1\n@mastra/speech-google mastra-2026-06:0.2.1\n@mastra/speech-ibm mastra-2026-06:0.2.1\n@mastra/speech-murf mastra-2026-06:0.2.1\n@mastra/speech-openai mastra-2026-06:0.2.1\n@mastra/speech-replicate mastra-2026-06:0.2.1\n@mastra/speech-speechify mastra-2026-06:0.2.1\n@mastra/stagehand mastra-2026-06:0.2.5\n@mastra/tavily mastra-2026-06:1.0.3\n@mastra/temporal mastra-2026-06:0.1.14\n@mastra/turbopuffer mastra-2026-06:1.0.3\n@mastra/twilio mastra-2026-06:1.0.2\n@mastra/upstash mastra-2026-06:1.1.3\n@mastra/vectorize mastra-2026-06:1.0.3\n@mastra/vercel mastra-2026-06:1.0.1\n@mastra/voice-aws-nova-sonic mastra-2026-06:0.1.4\n@mastra/voice-azure mastra-2026-06:0.11.2\n@mastra/voice-cloudflare mastra-2026-06:0.12.3\n@mastra/voice-deepgram mastra-2026-06:0.12.2\n@mastra/voice-elevenlabs mastra-2026-06:0.12.2\n@mastra/voice-gladia mastra-2026-06:0.12.2\n@mastra/voice-google mastra-2026-06:0.12.3\n@mastra/voice-google-gemini-live mastra-2026-06:0.12.2\n@mastra/voice-inworld mastra-2026-06:0.3.1\n\
@mastra/voice-modelslab mastra-2026-06:0.1.2\n@mastra/voice-murf mastra-2026-06:0.12.3\n@mastra/voice-openai mastra-2026-06:0.12.3\n@mastra/voice-openai-realtime mastra-2026-06:0.12.6\n@mastra/voice-playai mastra-2026-06:0.12.2\n@mastra/voice-sarvam mastra-2026-06:1.0.2\n@mastra/voice-speechify mastra-2026-06:0.12.2\n@mastra/voice-xai-realtime mastra-2026-06:0.1.2\n@mcp-use/cli npm-worm-2025:2.2.6,2.2.7\n@mcp-use/inspector npm-worm-2025:0.6.2,0.6.3\n@mcp-use/mcp-use npm-worm-2025:1.0.1,1.0.2\n@mesadev/rest tanstack-2026-05:0.28.3\n@mesadev/saguaro tanstack-2026-05:0.4.22\n@mesadev/sdk tanstack-2026-05:0.28.3\n@micado-digital/stadtmarketing-kufstein-external npm-worm-2025:1.9.1\n@mistralai/mistralai tanstack-2026-05:2.2.2,2.2.3,2.2.4\n@mistralai/mistralai-azure tanstack-2026-05:1.7.1,1.7.2,1.7.3\n@mistralai/mistralai-gcp tanstack-2026-05:1.7.1,1.7.2,1.7.3\n@mizzle-dev/orm npm-worm-2025:0.0.2\n@ml-toolkit-ts/preprocessing tanstack-2026-05:1.0.2,1.0.3\n@ml-toolkit-ts/xgboost tanstack-2026-05:1.0.3,1.0.4\n@mparpaillon/connector-parse npm-worm-2025:1.0.1\n@mparpaillon/imagesloaded npm-worm-2025:4.1.2\n@mparpaillon/page npm-worm-2025:1.0.1\n@nativescript-community/arraybuffers npm-worm-2025:1.1.6,1.1.7,1.1.8\n\
@nativescript-community/gesturehandler npm-worm-2025:2.0.35\n@nativescript-community/perms npm-worm-2025:3.0.5,3.0.6,3.0.7,3.0.8,3.0.9\n@nativescript-community/push npm-worm-2025:1.0.0\n@nativescript-community/sentry npm-worm-2025:4.6.43\n@nativescript-community/sqlite npm-worm-2025:3.5.2,3.5.3,3.5.4,3.5.5\n@nativescript-community/text npm-worm-2025:1.6.10,1.6.11,1.6.12,1.6.13,1.6.9\n@nativescript-community/typeorm npm-worm-2025:0.2.30,0.2.31,0.2.32,0.2.33\n@nativescript-community/ui-collectionview npm-worm-2025:6.0.6\n@nativescript-community/ui-document-picker npm-worm-2025:1.1.27,1.1.28\n@nativescript-community/ui-drawer npm-worm-2025:0.1.30\n@nativescript-community/ui-image npm-worm-2025:4.5.6\n@nativescript-community/ui-label npm-worm-2025:1.3.35,1.3.36,1.3.37\n@nativescript-community/ui-material-activityindicator npm-worm-2025:7.2.49\n@nativescript-community/ui-material-bottom-navigation npm-worm-2025:7.2.72,7.2.73,7.2.74,7.2.75\n@nativescript-community/ui-material-bottomnavigationbar npm-worm-2025:7.2.49\n@nativescript-community/ui-material-bottomsheet npm-worm-2025:7.2.49,7.2.72\n@nativescript-community/ui-material-button npm-worm-2025:7.2.49\n@nativescript-community/ui-material-cardview npm-worm-2025:7.2.49\n\
@nativescript-community/ui-material-core npm-worm-2025:7.2.49,7.2.72,7.2.73,7.2.74,7.2.75,7.2.76\n@nativescript-community/ui-material-core-tabs npm-worm-2025:7.2.72,7.2.73,7.2.74,7.2.75,7.2.76\n@nativescript-community/ui-material-dialogs npm-worm-2025:7.2.49\n@nativescript-community/ui-material-floatingactionbutton npm-worm-2025:7.2.49\n@nativescript-community/ui-material-progress npm-worm-2025:7.2.49\n@nativescript-community/ui-material-ripple npm-worm-2025:7.2.49,7.2.72,7.2.73,7.2.74,7.2.75\n@nativescript-community/ui-material-slider npm-worm-2025:7.2.49\n@nativescript-community/ui-material-snackbar npm-worm-2025:7.2.49\n@nativescript-community/ui-material-tabs npm-worm-2025:7.2.49,7.2.72,7.2.73,7.2.74,7.2.75\n@nativescript-community/ui-material-textfield npm-worm-2025:7.2.49\n@nativescript-community/ui-material-textview npm-worm-2025:7.2.49\n@nativescript-community/ui-pager npm-worm-2025:14.1.35,14.1.36,14.1.37,14.1.38\n@nativescript-community/ui-pulltorefresh npm-worm-2025:2.5.4,2.5.5,2.5.6,2.5.7\n@nebula.js/cli keyv-2026-08:7.1.2\n@nebula.js/cli-build keyv-2026-08:7.1.2\n@nebula.js/cli-sense keyv-2026-08:7.1.2\n@nebula.js/cli-serve keyv-2026-08:7.1.2\n@nebula.js/locale keyv-2026-08:0.6.2\n\
@nebula.js/nucleus keyv-2026-08:0.5.1\n@nebula.js/sn-action-button keyv-2026-08:2.3.1\n@nebula.js/sn-animator keyv-2026-08:2.13.1\n@nebula.js/sn-distributionplot keyv-2026-08:1.0.7\n@nebula.js/sn-layout-container keyv-2026-08:4.4.1\n@nebula.js/sn-line-chart keyv-2026-08:2.7.1\n@nebula.js/sn-listbox keyv-2026-08:0.19.3\n@nebula.js/sn-map keyv-2026-08:0.12.7\n@nebula.js/sn-nav-menu keyv-2026-08:0.14.2\n@nebula.js/sn-org-chart keyv-2026-08:1.7.1\n@nebula.js/sn-shape keyv-2026-08:1.5.1\n@nebula.js/sn-slider keyv-2026-08:0.20.1\n@nebula.js/sn-tabbed-container keyv-2026-08:2.4.1\n@nebula.js/snapshooter keyv-2026-08:0.6.1\n@nebula.js/stardust keyv-2026-08:7.1.2\n@nebula.js/test-utils keyv-2026-08:0.6.1\n@nebula.js/theme keyv-2026-08:0.6.1\n@nexe/config-manager npm-worm-2025:0.1.1\n@nexe/eslint-config npm-worm-2025:0.1.1\n@nexe/logger npm-worm-2025:0.1.3\n@nstudio/angular npm-worm-2025:20.0.4,20.0.5,20.0.6\n@nstudio/focus npm-worm-2025:20.0.4,20.0.5,20.0.6\n@nstudio/nativescript-checkbox npm-worm-2025:2.0.6,2.0.7,2.0.8,2.0.9\n@nstudio/nativescript-loading-indicator npm-worm-2025:5.0.1,5.0.2,5.0.3,5.0.4\n@nstudio/ui-collectionview npm-worm-2025:5.1.11,5.1.12,5.1.13,5.1.14\n@nstudio/web npm-worm-2025:20.0.4\n\
@nstudio/web-angular npm-worm-2025:20.0.4\n@nstudio/xplat npm-worm-2025:20.0.4,20.0.5,20.0.6,20.0.7\n@nstudio/xplat-utils npm-worm-2025:20.0.4,20.0.5,20.0.6,20.0.7\n@ntnx/passport-wso2 npm-worm-2025:0.0.3\n@ntnx/t npm-worm-2025:0.0.101\n@oku-ui/accordion npm-worm-2025:0.6.2\n@oku-ui/alert-dialog npm-worm-2025:0.6.2\n@oku-ui/arrow npm-worm-2025:0.6.2\n@oku-ui/aspect-ratio npm-worm-2025:0.6.2\n@oku-ui/avatar npm-worm-2025:0.6.2\n@oku-ui/checkbox npm-worm-2025:0.6.3\n@oku-ui/collapsible npm-worm-2025:0.6.2\n@oku-ui/collection npm-worm-2025:0.6.2\n@oku-ui/dialog npm-worm-2025:0.6.2\n@oku-ui/direction npm-worm-2025:0.6.2\n@oku-ui/dismissable-layer npm-worm-2025:0.6.2\n@oku-ui/focus-guards npm-worm-2025:0.6.2\n@oku-ui/focus-scope npm-worm-2025:0.6.2\n@oku-ui/hover-card npm-worm-2025:0.6.2\n@oku-ui/label npm-worm-2025:0.6.2\n@oku-ui/menu npm-worm-2025:0.6.2\n@oku-ui/motion npm-worm-2025:0.4.4\n@oku-ui/motion-nuxt npm-worm-2025:0.2.2\n@oku-ui/popover npm-worm-2025:0.6.2\n@oku-ui/popper npm-worm-2025:0.6.2\n@oku-ui/portal npm-worm-2025:0.6.2\n@oku-ui/presence npm-worm-2025:0.6.2\n@oku-ui/primitive npm-worm-2025:0.6.2\n@oku-ui/primitives npm-worm-2025:0.7.9\n@oku-ui/primitives-nuxt npm-worm-2025:0.3.1\n\
@oku-ui/progress npm-worm-2025:0.6.2\n@oku-ui/provide npm-worm-2025:0.6.2\n@oku-ui/radio-group npm-worm-2025:0.6.2\n@oku-ui/roving-focus npm-worm-2025:0.6.2\n@oku-ui/scroll-area npm-worm-2025:0.6.2\n@oku-ui/separator npm-worm-2025:0.6.2\n@oku-ui/slider npm-worm-2025:0.6.2\n@oku-ui/slot npm-worm-2025:0.6.2\n@oku-ui/switch npm-worm-2025:0.6.2\n@oku-ui/tabs npm-worm-2025:0.6.2\n@oku-ui/toast npm-worm-2025:0.6.2\n@oku-ui/toggle npm-worm-2025:0.6.2\n@oku-ui/toggle-group npm-worm-2025:0.6.2\n@oku-ui/toolbar npm-worm-2025:0.6.2\n@oku-ui/tooltip npm-worm-2025:0.6.2\n@oku-ui/use-composable npm-worm-2025:0.6.2\n@oku-ui/utils npm-worm-2025:0.6.2\n@oku-ui/visually-hidden npm-worm-2025:0.6.2\n@onereach/authorizer-helper keyv-2026-08:0.0.11,0.0.12,0.0.13\n@onereach/bandwidth-steps-voice-bxml keyv-2026-08:0.1.1,0.1.2,0.1.3\n@onereach/billing-dto keyv-2026-08:27.2.1,27.2.2,27.2.3\n@onereach/billing-shared keyv-2026-08:27.2.1,27.2.2,27.2.3\n@onereach/cb-schema-translator keyv-2026-08:1.3.1,1.3.2,1.3.3\n@onereach/channel-transformer keyv-2026-08:0.0.66,0.0.67,0.0.68\n@onereach/channel-transformers keyv-2026-08:0.0.5,0.0.6,0.0.7\n@onereach/ckeditor5-build-classic keyv-2026-08:30.0.1,30.0.2,30.0.3\n@onereach/condition-builder keyv-2026-08:1.0.8,1.0.9,1.0.10\n\
@onereach/content-builder keyv-2026-08:0.0.18,0.0.19,0.0.20\n@onereach/content-builder-template-compiler keyv-2026-08:0.0.3,0.0.4,0.0.5\n@onereach/expression-components keyv-2026-08:9.1.1,9.1.2,9.1.3\n@onereach/font-icons keyv-2026-08:27.0.2,27.0.3,27.0.4\n@onereach/get-version-data keyv-2026-08:3.1.2,3.1.3,3.1.4\n@onereach/idw-apps keyv-2026-08:0.1.3,0.1.4,0.1.5\n@onereach/idw-contracts keyv-2026-08:0.1.2,0.1.3,0.1.4\n@onereach/idw-init-account-resources keyv-2026-08:1.0.1,1.0.2,1.0.3\n@onereach/idw-sdk keyv-2026-08:0.1.2,0.1.3,0.1.4\n@onereach/idw-ui-components keyv-2026-08:0.1.2,0.1.3,0.1.4\n@onereach/lambda-invocation keyv-2026-08:1.2.1,1.2.2,1.2.3\n@onereach/messengers-infobip-sdk keyv-2026-08:0.1.1,0.1.2,0.1.3\n@onereach/or-browser keyv-2026-08:0.0.48,0.0.49,0.0.50\n@onereach/or-browser-next keyv-2026-08:0.0.11,0.0.12,0.0.13\n@onereach/or-content-builder-renderer keyv-2026-08:0.0.2,0.0.3,0.0.4\n@onereach/or-file-uploader-next keyv-2026-08:0.0.10,0.0.8,0.0.9\n@onereach/or-pro keyv-2026-08:1.13.1,1.13.2,1.13.3\n@onereach/or-sdk-agent-cli keyv-2026-08:0.0.6,0.0.7,0.0.8\n@onereach/orest-cli keyv-2026-08:2.4.1,2.4.2,2.4.3\n@onereach/orest-input-cli keyv-2026-08:1.18.1,1.18.2,1.18.3\n\
@onereach/orest-jest-presets keyv-2026-08:0.0.3,0.0.4,0.0.5\n@onereach/orest-vue-demi-vue2 keyv-2026-08:0.0.4,0.0.5,0.0.6\n@onereach/orest-vue-demi-vue3 keyv-2026-08:0.0.4,0.0.5,0.0.6\n@onereach/orest-vue3 keyv-2026-08:0.0.4,0.0.5,0.0.6\n@onereach/phonenumber-interpreter keyv-2026-08:0.0.18,0.0.19,0.0.20\n@onereach/pnpm-audit-junit keyv-2026-08:1.0.3,1.0.4,1.0.5\n@onereach/postcss-scoped-selector keyv-2026-08:1.2.1,1.2.2,1.2.3\n@onereach/regex-helper keyv-2026-08:0.5.16,0.5.17,0.5.18\n@onereach/regular-expressions keyv-2026-08:0.5.23,0.5.24,0.5.25\n@onereach/regular-expressions-test keyv-2026-08:0.0.4,0.0.5,0.0.6\n@onereach/rwc-client keyv-2026-08:6.4.7,6.4.8,6.4.9\n@onereach/salesforce-miaw-client keyv-2026-08:0.0.3,0.0.4,0.0.5\n@onereach/si-a-button keyv-2026-08:0.0.3,0.0.4,0.0.5\n@onereach/si-alert keyv-2026-08:0.4.11,0.4.12,0.4.13\n@onereach/si-checkbox keyv-2026-08:0.6.5,0.6.6,0.6.7\n@onereach/si-checkbox-group keyv-2026-08:0.3.5,0.3.6,0.3.7\n@onereach/si-code keyv-2026-08:0.6.4,0.6.5,0.6.6\n@onereach/si-collapsible-group keyv-2026-08:0.6.4,0.6.5,0.6.6\n@onereach/si-copyable-text keyv-2026-08:0.4.11,0.4.12,0.4.13\n@onereach/si-datepicker keyv-2026-08:0.4.5,0.4.6,0.4.7\n@onereach/si-divider keyv-2026-08:0.4.11,0.4.12,0.4.13\n\
@onereach/si-dropdown-advanced keyv-2026-08:0.4.5,0.4.6,0.4.7\n@onereach/si-dropdown-simple keyv-2026-08:0.4.5,0.4.6,0.4.7\n@onereach/si-header keyv-2026-08:0.4.11,0.4.12,0.4.13,0.4.14\n@onereach/si-list keyv-2026-08:0.7.4,0.7.5,0.7.6\n@onereach/si-merge-tag-input keyv-2026-08:0.4.5,0.4.6,0.4.7\n@onereach/si-radio-group keyv-2026-08:0.3.5,0.3.6,0.3.7\n@onereach/si-root keyv-2026-08:0.9.4,0.9.5,0.9.6\n@onereach/si-select keyv-2026-08:0.1.3,0.1.4,0.1.5\n@onereach/si-step-chooser keyv-2026-08:0.4.4,0.4.5,0.4.6\n@onereach/si-switch keyv-2026-08:0.4.5,0.4.6,0.4.7\n@onereach/si-text-message keyv-2026-08:0.4.5,0.4.6,0.4.7\n@onereach/si-textinput keyv-2026-08:0.5.5,0.5.6,0.5.7\n@onereach/si-validated-timestring-input keyv-2026-08:0.3.5,0.3.6,0.3.7\n@onereach/slack-helpers keyv-2026-08:1.0.3,1.0.4,1.0.5\n@onereach/ssml-editor keyv-2026-08:2.0.12,2.0.13,2.0.14\n@onereach/step-components keyv-2026-08:0.1.37,0.1.38,0.1.39\n@onereach/step-conversation keyv-2026-08:1.0.41,1.0.42,1.0.43\n@onereach/step-run-snowflake-query keyv-2026-08:0.1.1,0.1.2,0.1.3\n@onereach/step-voice keyv-2026-08:7.0.32,7.0.33,7.0.34\n@onereach/styles keyv-2026-08:27.0.2,27.0.3,27.0.4\n@onereach/time-interpreter keyv-2026-08:1.0.30,1.0.31,1.0.32\n\
@onereach/ts-memoize keyv-2026-08:1.0.2,1.0.3,1.0.4\n@onereach/types-contacts-api keyv-2026-08:9.0.10,9.0.8,9.0.9\n@onereach/ui-components keyv-2026-08:27.0.2,27.0.3,27.0.4\n@onereach/ui-components-common keyv-2026-08:27.0.2,27.0.3,27.0.4\n@onereach/ui-components-vue2 keyv-2026-08:27.0.2,27.0.3,27.0.4\n@onereach/v-event-calendar keyv-2026-08:0.1.22,0.1.23,0.1.24\n@onereach/webform keyv-2026-08:0.3.13,0.3.14,0.3.15\n@openclaw-cn/cli antv-2026-05:1.4.1\n@openclaw-cn/feishu antv-2026-05:0.2.11\n@openclaw-cn/libsignal antv-2026-05:2.1.1\n@openclaw-cn/toutiao-ops antv-2026-05:1.2.4\n@opensearch-project/opensearch tanstack-2026-05:3.5.3,3.6.2,3.7.0,3.8.0\n@operato/board npm-worm-2025:9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51\n@operato/data-grist npm-worm-2025:9.0.29,9.0.35,9.0.36,9.0.37\n@operato/graphql npm-worm-2025:9.0.22,9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51\n@operato/headroom npm-worm-2025:9.0.2,9.0.35,9.0.36,9.0.37\n@operato/help npm-worm-2025:9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51\n\
@operato/i18n npm-worm-2025:9.0.35,9.0.36,9.0.37\n@operato/input npm-worm-2025:9.0.27,9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48\n@operato/layout npm-worm-2025:9.0.35,9.0.36,9.0.37\n@operato/popup npm-worm-2025:9.0.22,9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51\n@operato/pull-to-refresh npm-worm-2025:9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47\n@operato/shell npm-worm-2025:9.0.22,9.0.35,9.0.36,9.0.37,9.0.38,9.0.39\n@operato/styles npm-worm-2025:9.0.2,9.0.35,9.0.36,9.0.37\n@operato/utils npm-worm-2025:9.0.22,9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51\n@or-sdk/account-settings keyv-2026-08:1.3.6,1.3.7,1.3.8\n@or-sdk/accounts keyv-2026-08:2.3.5,2.3.6,2.3.7\n@or-sdk/adapters keyv-2026-08:0.3.6,0.3.7,0.3.8\n@or-sdk/agents keyv-2026-08:4.21.3,4.21.4,4.21.5\n@or-sdk/api-tokens keyv-2026-08:1.4.2,1.4.3,1.4.4\n@or-sdk/api-tokens-lambda keyv-2026-08:1.4.2,1.4.3,1.4.4\n@or-sdk/apps keyv-2026-08:1.2.6,1.2.7,1.2.8\n@or-sdk/auth keyv-2026-08:0.38.1,0.38.2,0.38.3\n\
@or-sdk/authorizer keyv-2026-08:0.26.7,0.26.8,0.26.9\n@or-sdk/base keyv-2026-08:0.44.4,0.44.5,0.44.6\n@or-sdk/billing keyv-2026-08:27.2.1,27.2.2,27.2.3\n@or-sdk/billing-internal keyv-2026-08:27.2.1,27.2.2,27.2.3\n@or-sdk/bot-templates keyv-2026-08:2.2.5,2.2.6,2.2.7\n@or-sdk/bots keyv-2026-08:1.7.1,1.7.2,1.7.3\n@or-sdk/card-templates keyv-2026-08:2.2.5,2.2.6,2.2.7\n@or-sdk/cards keyv-2026-08:1.2.5,1.2.6,1.2.7\n@or-sdk/ccp keyv-2026-08:10.15.4,10.15.5,10.15.6\n@or-sdk/chat keyv-2026-08:0.3.1,0.3.2,0.3.3\n@or-sdk/contacts keyv-2026-08:4.7.5,4.7.6,4.7.7\n@or-sdk/content-request keyv-2026-08:0.2.6,0.2.7,0.2.8\n@or-sdk/data-hub keyv-2026-08:0.26.5,0.26.6,0.26.7\n@or-sdk/data-hub-svc keyv-2026-08:2.3.5,2.3.6,2.3.7\n@or-sdk/deployer keyv-2026-08:1.7.5,1.7.6,1.7.7\n@or-sdk/deployments keyv-2026-08:2.1.5,2.1.6,2.1.7\n@or-sdk/discovery keyv-2026-08:1.12.1,1.12.2,1.12.3\n@or-sdk/druid keyv-2026-08:1.4.7,1.4.8,1.4.9\n@or-sdk/event-manager keyv-2026-08:1.1.5,1.1.6,1.1.7\n@or-sdk/files keyv-2026-08:3.11.6,3.11.7,3.11.8\n@or-sdk/files-sync-node keyv-2026-08:0.1.8,0.1.9,0.1.10\n@or-sdk/flow-templates keyv-2026-08:2.1.5,2.1.6,2.1.7\n@or-sdk/flows keyv-2026-08:2.7.8,2.7.9,2.7.10\n@or-sdk/graph keyv-2026-08:1.10.5,1.10.6,1.10.7\n\
@or-sdk/hitl keyv-2026-08:0.41.1,0.41.2,0.41.3\n@or-sdk/identifiers keyv-2026-08:0.27.6,0.27.7,0.27.8\n@or-sdk/idw keyv-2026-08:9.0.4,9.0.5,9.0.6\n@or-sdk/idw-public keyv-2026-08:1.6.6,1.6.7,1.6.8\n@or-sdk/idw-skill keyv-2026-08:1.4.1,1.4.2,1.4.3\n@or-sdk/invitations keyv-2026-08:1.4.8,1.4.9,1.4.10\n@or-sdk/key-value-storage keyv-2026-08:0.28.6,0.28.7,0.28.8\n@or-sdk/keys keyv-2026-08:1.2.6,1.2.7,1.2.8\n@or-sdk/knowledge-models keyv-2026-08:0.25.5,0.25.6,0.25.7\n@or-sdk/library keyv-2026-08:0.5.6,0.5.7,0.5.8\n@or-sdk/library-categories keyv-2026-08:0.2.6,0.2.7,0.2.8\n@or-sdk/library-source keyv-2026-08:0.4.5,0.4.6,0.4.7\n@or-sdk/library-types-v1 keyv-2026-08:9.0.1,9.0.2,9.0.3\n@or-sdk/library-types-v2 keyv-2026-08:9.0.1,9.0.2,9.0.3\n@or-sdk/lookup keyv-2026-08:1.25.1,1.25.2,1.25.3\n@or-sdk/markdowner keyv-2026-08:0.5.1,0.5.2,0.5.3\n@or-sdk/mcp-tools keyv-2026-08:0.5.2,0.5.3,0.5.4\n@or-sdk/notifications keyv-2026-08:1.7.5,1.7.6,1.7.7\n@or-sdk/password keyv-2026-08:1.3.6,1.3.7,1.3.8\n@or-sdk/payments keyv-2026-08:3.2.5,3.2.6,3.2.7\n@or-sdk/permissions keyv-2026-08:2.8.1,2.8.2,2.8.3\n@or-sdk/permissions-cli keyv-2026-08:1.4.1,1.4.2,1.4.3\n@or-sdk/permissions-lambda keyv-2026-08:2.5.1,2.5.2,2.5.3\n\
@or-sdk/pgsql keyv-2026-08:1.5.1,1.5.2,1.5.3\n@or-sdk/providers keyv-2026-08:0.3.6,0.3.7,0.3.8\n@or-sdk/qna keyv-2026-08:3.4.2,3.4.3,3.4.4\n@or-sdk/queue-manager keyv-2026-08:1.4.6,1.4.7,1.4.8\n@or-sdk/sdk-api keyv-2026-08:0.29.2,0.29.3,0.29.4\n@or-sdk/settings keyv-2026-08:0.25.6,0.25.7,0.25.8\n@or-sdk/sku-builder keyv-2026-08:2.5.1,2.5.2,2.5.3\n@or-sdk/source keyv-2026-08:2.1.5,2.1.6,2.1.7\n@or-sdk/source-api keyv-2026-08:1.1.1,1.1.2,1.1.3\n@or-sdk/step-templates keyv-2026-08:2.2.5,2.2.6,2.2.7\n@or-sdk/store keyv-2026-08:2.1.5,2.1.6,2.1.7\n@or-sdk/tables keyv-2026-08:0.28.5,0.28.6,0.28.7\n@or-sdk/tags keyv-2026-08:1.1.5,1.1.6,1.1.7\n@or-sdk/tickets keyv-2026-08:1.9.5,1.9.6,1.9.7\n@or-sdk/transcripts keyv-2026-08:1.2.5,1.2.6,1.2.7\n@or-sdk/users keyv-2026-08:3.8.1,3.8.2,3.8.3\n@or-sdk/view-templates keyv-2026-08:2.2.5,2.2.6,2.2.7\n@or-sdk/views keyv-2026-08:3.1.5,3.1.6,3.1.7\n@or-sdk/web-search keyv-2026-08:0.6.1,0.6.2,0.6.3\n@orbitgtbelgium/mapbox-gl-draw-cut-polygon-mode npm-worm-2025:2.0.5\n@orbitgtbelgium/mapbox-gl-draw-scale-rotate-mode npm-worm-2025:1.1.1\n@orbitgtbelgium/orbit-components npm-worm-2025:1.2.9\n@orbitgtbelgium/time-slider npm-worm-2025:1.0.187\n@ornikar/apollo-link-timeout keyv-2026-08:1.4.2,1.4.3,1.4.4,1.4.5,1.4.6,1.4.7,1.4.10,1.4.11,1.4.8,1.4.9\n\
@ornikar/babel-preset-base keyv-2026-08:6.0.10,6.0.3,6.0.4,6.0.5,6.0.6,6.0.7,6.0.8,6.0.9,6.0.11,6.0.12,6.0.13,6.0.14\n@ornikar/babel-preset-kitt-universal keyv-2026-08:8.0.3,8.0.4,8.0.5,8.0.6,8.0.7,8.0.8,8.0.10,8.0.11,8.0.12,8.0.9\n@ornikar/babel-preset-react keyv-2026-08:6.1.10,6.1.4,6.1.5,6.1.6,6.1.7,6.1.8,6.1.9,6.1.11,6.1.12,6.1.13,6.1.14\n@ornikar/browserslist-config keyv-2026-08:8.0.3,8.0.4,8.0.5,8.0.6,8.0.7,8.0.8,8.0.9,8.0.10,8.0.11\n@ornikar/commitlint-config keyv-2026-08:8.3.2,8.3.3,8.3.4,8.3.5,8.3.6,8.3.7,8.3.8,8.3.10,8.3.11,8.3.12,8.3.9\n@ornikar/eslint-config keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.7,24.0.8,24.0.10,24.0.11,24.0.12,24.0.9\n@ornikar/eslint-config-babel keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.7,24.0.8,24.0.10,24.0.11,24.0.12,24.0.9\n@ornikar/eslint-config-babel-use keyv-2026-08:13.2.1,13.2.2,13.2.3,13.2.4,13.2.5,13.2.6,13.2.7,13.2.8,13.2.10,13.2.11,13.2.12,13.2.9\n@ornikar/eslint-config-formatjs keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.10,24.0.7,24.0.8,24.0.9\n@ornikar/eslint-config-node keyv-2026-08:12.2.1,12.2.2,12.2.3,12.2.4,12.2.5,12.2.6,12.2.10,12.2.7,12.2.8,12.2.9\n@ornikar/eslint-config-react keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.7,24.0.10,24.0.11,24.0.8,24.0.9\n\
@ornikar/eslint-config-typescript keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.10,24.0.7,24.0.8,24.0.9\n@ornikar/eslint-config-typescript-nestjs keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.7,24.0.10,24.0.11,24.0.8,24.0.9\n@ornikar/eslint-config-typescript-react keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.7,24.0.10,24.0.11,24.0.8,24.0.9\n@ornikar/eslint-plugin-neverthrow keyv-2026-08:1.3.1,1.3.2,1.3.3,1.3.4,1.3.5,1.3.6,1.3.7,1.3.8,1.3.10,1.3.11,1.3.12,1.3.9\n@ornikar/eslint-plugin-ornikar keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.7,24.0.10,24.0.11,24.0.8,24.0.9\n@ornikar/graphql-config keyv-2026-08:1.1.1,1.1.2,1.1.3,1.1.4,1.1.5,1.1.6,1.1.7,1.1.10,1.1.11,1.1.8,1.1.9\n@ornikar/intl-config keyv-2026-08:10.0.2,10.0.3,10.0.4,10.0.5,10.0.6,10.0.7,10.0.8,10.0.10,10.0.9\n@ornikar/jest-config keyv-2026-08:13.0.3,13.0.4,13.0.5,13.0.6,13.0.7,13.0.8,13.0.9,13.0.10,13.0.11,13.0.12,13.0.13\n@ornikar/jest-config-react keyv-2026-08:18.0.2,18.0.3,18.0.4,18.0.5,18.0.6,18.0.7,18.0.8,18.0.10,18.0.11,18.0.9\n@ornikar/jest-config-react-native keyv-2026-08:17.0.2,17.0.3,17.0.4,17.0.5,17.0.6,17.0.7,17.0.8,17.0.10,17.0.11,17.0.12,17.0.9\n@ornikar/jest-config-react-native-web keyv-2026-08:12.0.3,12.0.4,12.0.5,12.0.6,12.0.7,12.0.8,12.0.9,12.0.10,12.0.11,12.0.12,12.0.13\n\
@ornikar/kitt2 keyv-2026-08:1.0.1,1.0.2,1.0.3,1.0.4,1.0.5,1.0.6,1.0.7,1.0.10,1.0.11,1.0.8,1.0.9\n@ornikar/lerna-config keyv-2026-08:11.0.1,11.0.2,11.0.3,11.0.4,11.0.5,11.0.6,11.0.7,11.0.10,11.0.11,11.0.8,11.0.9\n@ornikar/monorepo-config keyv-2026-08:14.3.2,14.3.3,14.3.4,14.3.5,14.3.6,14.3.7,14.3.8,14.3.9,14.3.10,14.3.11,14.3.12,14.3.13\n@ornikar/postcss-config keyv-2026-08:9.1.2,9.1.3,9.1.4,9.1.5,9.1.6,9.1.7,9.1.8,9.1.10,9.1.11,9.1.12,9.1.9\n@ornikar/prettier-config keyv-2026-08:9.0.3,9.0.4,9.0.5,9.0.6,9.0.7,9.0.8,9.0.9,9.0.10,9.0.11\n@ornikar/prismic-components keyv-2026-08:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8,0.0.10,0.0.11,0.0.12,0.0.9\n@ornikar/react-modern-calendar-datepicker keyv-2026-08:3.2.1,3.2.2,3.2.3,3.2.4,3.2.5,3.2.6,3.2.7,3.2.10,3.2.11,3.2.8,3.2.9\n@ornikar/react-native-svg-transformer keyv-2026-08:1.0.10,1.0.11,1.0.6,1.0.7,1.0.8,1.0.9,1.0.12,1.0.13\n@ornikar/renovate-config keyv-2026-08:9.0.2,9.0.3,9.0.4,9.0.5,9.0.6,9.0.7,9.0.8,9.0.9,9.0.10,9.0.11,9.0.12,9.0.13\n@ornikar/repo-config keyv-2026-08:15.3.3,15.3.4,15.3.5,15.3.6,15.3.7,15.3.8,15.3.9,15.3.10,15.3.11,15.3.12,15.3.13\n@ornikar/repo-config-react keyv-2026-08:13.0.10,13.0.11,13.0.12,13.0.13,13.0.14,13.0.15,13.0.8,13.0.9,13.0.16,13.0.17,13.0.18,13.0.19\n\
@ornikar/repo-config-react-legacy-css keyv-2026-08:15.1.2,15.1.3,15.1.4,15.1.5,15.1.6,15.1.7,15.1.8,15.1.9,15.1.10,15.1.11,15.1.12,15.1.13\n@ornikar/rollup-config keyv-2026-08:11.1.2,11.1.3,11.1.4,11.1.5,11.1.6,11.1.7,11.1.8,11.1.9,11.1.10,11.1.11,11.1.12,11.1.13\n@ornikar/rollup-plugin-postcss keyv-2026-08:2.0.10,2.0.11,2.0.5,2.0.6,2.0.7,2.0.8,2.0.9,2.0.12,2.0.13,2.0.14,2.0.15\n@ornikar/slate-react-fork keyv-2026-08:1.0.1,1.0.2,1.0.3,1.0.4,1.0.5,1.0.6,1.0.7,1.0.10,1.0.11,1.0.8,1.0.9\n@ornikar/storybook-config keyv-2026-08:12.1.2,12.1.3,12.1.4,12.1.5,12.1.6,12.1.7,12.1.10,12.1.8,12.1.9\n@ornikar/stylelint-config keyv-2026-08:14.0.3,14.0.4,14.0.5,14.0.6,14.0.7,14.0.8,14.0.9,14.0.10,14.0.11,14.0.12,14.0.13\n@ornikar/typed-css-modules-loader keyv-2026-08:0.8.2,0.8.3,0.8.4,0.8.5,0.8.6,0.8.7,0.8.8,0.8.10,0.8.11,0.8.12,0.8.9\n@ornikar/webpack-config keyv-2026-08:12.0.2,12.0.3,12.0.4,12.0.5,12.0.6,12.0.7,12.0.8,12.0.10,12.0.11,12.0.12,12.0.9\n@osmanekrem/bmad npm-worm-2025:1.0.6\n@osmanekrem/error-handler npm-worm-2025:1.2.2\n@pergel/cli npm-worm-2025:0.11.1\n@pergel/module-box npm-worm-2025:0.6.1\n@pergel/module-graphql npm-worm-2025:0.6.1\n@pergel/module-ui npm-worm-2025:0.0.9\n@pergel/nuxt npm-worm-2025:0.25.5\n\
@phonos/types dependency-confusion-2025-06:9.9.10\n@picsart/ai-sdk keyv-2026-08:3.32.2\n@picsart/gen-ai keyv-2026-08:2.55.11\n@posthog/agent npm-worm-2025:1.24.1\n@posthog/ai npm-worm-2025:7.1.2\n@posthog/automatic-cohorts-plugin npm-worm-2025:0.0.8\n@posthog/bitbucket-release-tracker npm-worm-2025:0.0.8\n@posthog/cli npm-worm-2025:0.5.15\n@posthog/clickhouse npm-worm-2025:1.7.1\n@posthog/core npm-worm-2025:1.5.6\n@posthog/currency-normalization-plugin npm-worm-2025:0.0.8\n@posthog/customerio-plugin npm-worm-2025:0.0.8\n@posthog/databricks-plugin npm-worm-2025:0.0.8\n@posthog/drop-events-on-property-plugin npm-worm-2025:0.0.8\n@posthog/event-sequence-timer-plugin npm-worm-2025:0.0.8\n@posthog/filter-out-plugin npm-worm-2025:0.0.8\n@posthog/first-time-event-tracker npm-worm-2025:0.0.8\n@posthog/geoip-plugin npm-worm-2025:0.0.8\n@posthog/github-release-tracking-plugin npm-worm-2025:0.0.8\n@posthog/gitub-star-sync-plugin npm-worm-2025:0.0.8\n@posthog/heartbeat-plugin npm-worm-2025:0.0.8\n@posthog/hedgehog-mode npm-worm-2025:0.0.42\n@posthog/icons npm-worm-2025:0.36.1\n@posthog/ingestion-alert-plugin npm-worm-2025:0.0.8\n@posthog/intercom-plugin npm-worm-2025:0.0.8\n@posthog/kinesis-plugin npm-worm-2025:0.0.8\n\
@posthog/laudspeaker-plugin npm-worm-2025:0.0.8\n@posthog/lemon-ui npm-worm-2025:0.0.1\n@posthog/maxmind-plugin npm-worm-2025:0.1.6\n@posthog/migrator3000-plugin npm-worm-2025:0.0.8\n@posthog/netdata-event-processing npm-worm-2025:0.0.8\n@posthog/nextjs npm-worm-2025:0.0.3\n@posthog/nextjs-config npm-worm-2025:1.5.1\n@posthog/nuxt npm-worm-2025:1.2.9\n@posthog/pagerduty-plugin npm-worm-2025:0.0.8\n@posthog/piscina npm-worm-2025:3.2.1\n@posthog/plugin-contrib npm-worm-2025:0.0.6\n@posthog/plugin-server npm-worm-2025:1.10.8\n@posthog/plugin-unduplicates npm-worm-2025:0.0.8\n@posthog/postgres-plugin npm-worm-2025:0.0.8\n@posthog/react-rrweb-player npm-worm-2025:1.1.4\n@posthog/rrdom npm-worm-2025:0.0.31\n@posthog/rrweb npm-worm-2025:0.0.31\n@posthog/rrweb-player npm-worm-2025:0.0.31\n@posthog/rrweb-record npm-worm-2025:0.0.31\n@posthog/rrweb-replay npm-worm-2025:0.0.19\n@posthog/rrweb-snapshot npm-worm-2025:0.0.31\n@posthog/rrweb-utils npm-worm-2025:0.0.31\n@posthog/sendgrid-plugin npm-worm-2025:0.0.8\n@posthog/siphash npm-worm-2025:1.1.2\n@posthog/snowflake-export-plugin npm-worm-2025:0.0.8\n@posthog/taxonomy-plugin npm-worm-2025:0.0.8\n@posthog/twilio-plugin npm-worm-2025:0.0.8\n@posthog/twitter-followers-plugin npm-worm-2025:0.0.8\n\
@posthog/url-normalizer-plugin npm-worm-2025:0.0.8\n@posthog/variance-plugin npm-worm-2025:0.0.8\n@posthog/web-dev-server npm-worm-2025:1.0.5\n@posthog/wizard npm-worm-2025:1.18.1\n@posthog/zendesk-plugin npm-worm-2025:0.0.8\n@postman/aether-icons npm-worm-2025:2.23.2,2.23.4\n@postman/csv-parse npm-worm-2025:4.0.3,4.0.4,4.0.5\n@postman/final-node-keytar npm-worm-2025:7.9.1,7.9.2,7.9.3\n@postman/mcp-ui-client npm-worm-2025:5.5.1,5.5.2,5.5.3\n@postman/node-keytar npm-worm-2025:7.9.4,7.9.5,7.9.6\n@postman/pm-bin-linux-x64 npm-worm-2025:1.24.3,1.24.4,1.24.5\n@postman/pm-bin-macos-arm64 npm-worm-2025:1.24.3,1.24.4,1.24.5\n@postman/pm-bin-macos-x64 npm-worm-2025:1.24.3,1.24.5\n@postman/pm-bin-windows-x64 npm-worm-2025:1.24.3,1.24.4,1.24.5\n@postman/postman-collection-fork npm-worm-2025:4.3.3,4.3.4,4.3.5\n@postman/postman-mcp-cli npm-worm-2025:1.0.3,1.0.4,1.0.5\n@postman/postman-mcp-server npm-worm-2025:2.4.10,2.4.11,2.4.12\n@postman/pretty-ms npm-worm-2025:6.1.1,6.1.2,6.1.3\n@postman/secret-scanner-wasm npm-worm-2025:2.1.2,2.1.3,2.1.4\n@postman/tunnel-agent npm-worm-2025:0.6.5,0.6.6,0.6.7\n@postman/wdio-allure-reporter npm-worm-2025:0.0.7,0.0.9\n@postman/wdio-junit-reporter npm-worm-2025:0.0.4,0.0.5,0.0.6\n\
@pradhumngautam/common-app npm-worm-2025:1.0.2\n@productdevbook/animejs-vue npm-worm-2025:0.2.1\n@productdevbook/auth npm-worm-2025:0.2.2\n@productdevbook/chatwoot npm-worm-2025:2.0.1\n@productdevbook/motion npm-worm-2025:1.0.4\n@productdevbook/ts-i18n npm-worm-2025:1.4.2\n@pruthvi21/use-debounce npm-worm-2025:1.0.3\n@qlik/api keyv-2026-08:2.14.2\n@qlik/browserslist-config keyv-2026-08:3.0.2\n@qlik/carbon-core keyv-2026-08:2.1.1\n@qlik/carboncopy keyv-2026-08:1.1.6\n@qlik/design-tokens keyv-2026-08:1.3.13\n@qlik/dts-bundler keyv-2026-08:2.0.3\n@qlik/embed-react keyv-2026-08:2.5.3\n@qlik/embed-runtime keyv-2026-08:1.6.4\n@qlik/embed-svelte keyv-2026-08:1.1.4\n@qlik/embed-web-components keyv-2026-08:1.7.3\n@qlik/eslint-config keyv-2026-08:2.0.20\n@qlik/eslint-config-base keyv-2026-08:0.1.1\n@qlik/eslint-config-react keyv-2026-08:0.1.1\n@qlik/eslint-config-svelte keyv-2026-08:0.1.1\n@qlik/eslint-config-vue keyv-2026-08:0.1.1\n@qlik/nebula-table-utils keyv-2026-08:2.6.9\n@qlik/oxfmt-config keyv-2026-08:0.1.6\n@qlik/oxlint-config keyv-2026-08:0.7.2\n@qlik/prettier-config keyv-2026-08:1.0.3\n@qlik/react-native-simple-grid keyv-2026-08:1.5.5\n@qlik/runtime-module-loader keyv-2026-08:1.5.1\n\
@qlik/sdk keyv-2026-08:0.28.1\n@qlik/sprout-design-docs keyv-2026-08:1.0.2\n@qlik/sprout-gesture keyv-2026-08:0.0.13\n@qlik/sprout-icons keyv-2026-08:0.12.3\n@qlik/sprout-react keyv-2026-08:6.45.3\n@qlik/sprout-react-table keyv-2026-08:0.16.7\n@qlik/tsconfig keyv-2026-08:1.0.3\n@quick-start-soft/quick-document-translator npm-worm-2025:1.4.2511142126\n@quick-start-soft/quick-git-clean-markdown npm-worm-2025:1.4.2511142126\n@quick-start-soft/quick-markdown npm-worm-2025:1.4.2511142126\n@quick-start-soft/quick-markdown-compose npm-worm-2025:1.4.2506300029\n@quick-start-soft/quick-markdown-image npm-worm-2025:1.4.2511142126\n@quick-start-soft/quick-markdown-print npm-worm-2025:1.4.2511142126\n@quick-start-soft/quick-markdown-translator npm-worm-2025:1.4.2509202331\n@quick-start-soft/quick-remove-image-background npm-worm-2025:1.4.2511142126\n@quick-start-soft/quick-task-refine npm-worm-2025:1.4.2511142126\n@redhat-cloud-services/chrome redhat-cloud-services-2026-06:2.3.1,2.3.2,2.3.4\n@redhat-cloud-services/compliance-client redhat-cloud-services-2026-06:4.0.3,4.0.4,4.0.6\n@redhat-cloud-services/config-manager-client redhat-cloud-services-2026-06:5.0.4,5.0.5,5.0.7\n@redhat-cloud-services/entitlements-client redhat-cloud-services-2026-06:4.0.11,4.0.12,4.0.14\n\
@redhat-cloud-services/eslint-config-redhat-cloud-services redhat-cloud-services-2026-06:3.2.1,3.2.2,3.2.4\n@redhat-cloud-services/frontend-components redhat-cloud-services-2026-06:7.7.2,7.7.3,7.7.5\n@redhat-cloud-services/frontend-components-advisor-components redhat-cloud-services-2026-06:3.8.2,3.8.4,3.8.6\n@redhat-cloud-services/frontend-components-config redhat-cloud-services-2026-06:6.11.3,6.11.4,6.11.6\n@redhat-cloud-services/frontend-components-config-utilities redhat-cloud-services-2026-06:4.11.2,4.11.3,4.11.5\n@redhat-cloud-services/frontend-components-notifications redhat-cloud-services-2026-06:6.9.2,6.9.3,6.9.5\n@redhat-cloud-services/frontend-components-remediations redhat-cloud-services-2026-06:4.9.2,4.9.3,4.9.5\n@redhat-cloud-services/frontend-components-testing redhat-cloud-services-2026-06:1.2.1,1.2.2,1.2.4\n@redhat-cloud-services/frontend-components-translations redhat-cloud-services-2026-06:4.4.1,4.4.2,4.4.4\n@redhat-cloud-services/frontend-components-utilities redhat-cloud-services-2026-06:7.4.1,7.4.2,7.4.4\n@redhat-cloud-services/hcc-feo-mcp redhat-cloud-services-2026-06:0.3.1,0.3.2,0.3.4\n@redhat-cloud-services/hcc-kessel-mcp redhat-cloud-services-2026-06:0.3.1,0.3.2,0.3.4\n\
@redhat-cloud-services/hcc-pf-mcp redhat-cloud-services-2026-06:0.6.1,0.6.2,0.6.4\n@redhat-cloud-services/host-inventory-client redhat-cloud-services-2026-06:5.0.3,5.0.4,5.0.6\n@redhat-cloud-services/insights-client redhat-cloud-services-2026-06:4.0.4,4.0.5,4.0.7\n@redhat-cloud-services/integrations-client redhat-cloud-services-2026-06:6.0.4,6.0.5,6.0.7\n@redhat-cloud-services/javascript-clients-shared redhat-cloud-services-2026-06:2.0.8,2.0.9,2.0.11\n@redhat-cloud-services/notifications-client redhat-cloud-services-2026-06:6.1.4,6.1.5,6.1.7\n@redhat-cloud-services/patch-client redhat-cloud-services-2026-06:4.0.4,4.0.5,4.0.7\n@redhat-cloud-services/quickstarts-client redhat-cloud-services-2026-06:4.0.11,4.0.12,4.0.14\n@redhat-cloud-services/rbac-client redhat-cloud-services-2026-06:9.0.3,9.0.4,9.0.6\n@redhat-cloud-services/remediations-client redhat-cloud-services-2026-06:4.0.4,4.0.5,4.0.7\n@redhat-cloud-services/rule-components redhat-cloud-services-2026-06:4.7.2,4.7.3,4.7.5\n@redhat-cloud-services/sources-client redhat-cloud-services-2026-06:3.0.10,3.0.11,3.0.13\n@redhat-cloud-services/topological-inventory-client redhat-cloud-services-2026-06:3.0.10,3.0.11,3.0.13\n@redhat-cloud-services/tsc-transform-imports redhat-cloud-services-2026-06:1.2.2,1.2.4,1.2.6\n\
@redhat-cloud-services/types redhat-cloud-services-2026-06:3.6.1,3.6.2,3.6.4\n@redhat-cloud-services/vulnerabilities-client redhat-cloud-services-2026-06:2.1.8,2.1.9,2.1.11\n@relyt/claude-context-core npm-worm-2025:0.1.1\n@relyt/claude-context-mcp npm-worm-2025:0.1.1\n@relyt/mcp-server-relytone npm-worm-2025:0.0.3\n@rxap/ngx-bootstrap npm-worm-2025:19.0.3,19.0.4\n@sameepsi/sor npm-worm-2025:1.0.3\n@sameepsi/sor2 npm-worm-2025:2.0.2\n@seezo/sdr-mcp-server npm-worm-2025:0.0.5\n@servicetitan/acquisition-functions keyv-2026-08:5.22.1,5.22.2,5.22.3,5.22.4,5.22.5,5.22.6,5.22.7\n@servicetitan/admin-layout keyv-2026-08:2.4.3,2.4.4,2.4.5,2.4.6,2.4.7,2.4.8,2.4.9\n@servicetitan/admin-sql-table keyv-2026-08:1.0.14,1.0.15,1.0.16,1.0.17,1.0.18,1.0.19,1.0.20\n@servicetitan/ajax-handlers keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/anvil-css-utilities keyv-2026-08:14.5.4,14.5.5,14.5.6,14.5.7,14.5.8,14.5.9,14.5.10\n@servicetitan/anvil-fonts keyv-2026-08:14.5.4,14.5.5,14.5.6,14.5.7,14.5.8,14.5.9,14.5.10\n@servicetitan/anvil-icon keyv-2026-08:0.5.1,0.5.2,0.5.3,0.5.4,0.5.5,0.5.6,0.5.7\n@servicetitan/anvil-icons keyv-2026-08:14.5.4,14.5.5,14.5.6,14.5.7,14.5.8,14.5.9,14.5.10\n\
@servicetitan/anvil-react keyv-2026-08:0.11.3,0.11.4,0.11.5,0.11.6,0.11.7,0.11.8,0.11.9\n@servicetitan/anvil-themes keyv-2026-08:14.5.4,14.5.5,14.5.6,14.5.7,14.5.8,14.5.9,14.5.10\n@servicetitan/anvil-token keyv-2026-08:0.4.1,0.4.2,0.4.3,0.4.4,0.4.5,0.4.6,0.4.7\n@servicetitan/anvil2 keyv-2026-08:3.9.1,3.9.2,3.9.3,3.9.4,3.9.5,3.9.6,3.9.7\n@servicetitan/anvil2-codemods keyv-2026-08:0.11.2,0.11.3,0.11.4,0.11.5,0.11.6,0.11.7,0.11.8\n@servicetitan/anvil2-ext-atlas keyv-2026-08:4.0.2,4.0.3,4.0.4,4.0.5,4.0.6,4.0.7,4.0.8\n@servicetitan/anvil2-ext-charts keyv-2026-08:0.2.4,0.2.5,0.2.6,0.2.7,0.2.8,0.2.9,0.2.10\n@servicetitan/anvil2-ext-common keyv-2026-08:0.7.1,0.7.2,0.7.3,0.7.4,0.7.5,0.7.6,0.7.7\n@servicetitan/anvil2-ext-mwv keyv-2026-08:0.0.10,0.0.5,0.0.6,0.0.7,0.0.8,0.0.9,0.0.11\n@servicetitan/anvil2-illustrations keyv-2026-08:1.0.2,1.0.3,1.0.4,1.0.5,1.0.6,1.0.7,1.0.8\n@servicetitan/anvil2-mcp keyv-2026-08:0.0.10,0.0.11,0.0.12,0.0.13,0.0.14,0.0.9,0.0.15\n@servicetitan/assist-ui keyv-2026-08:2.1.1,2.1.2,2.1.3,2.1.4,2.1.5,2.1.6,2.1.7\n@servicetitan/assist-utils keyv-2026-08:1.1.2,1.1.3,1.1.4,1.1.5,1.1.6,1.1.7,1.1.8\n@servicetitan/carto-charts-core keyv-2026-08:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8\n\
@servicetitan/carto-charts-react keyv-2026-08:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8\n@servicetitan/carto-charts-rn keyv-2026-08:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8\n@servicetitan/carto-react-kit keyv-2026-08:0.8.4,0.8.5,0.8.6,0.8.7,0.8.8,0.8.9,0.8.10\n@servicetitan/carto-rn-kit keyv-2026-08:0.0.10,0.0.11,0.0.12,0.0.13,0.0.14,0.0.15,0.0.16\n@servicetitan/carto-tokens keyv-2026-08:0.3.1,0.3.2,0.3.3,0.3.4,0.3.5,0.3.6,0.3.7\n@servicetitan/component-usage keyv-2026-08:28.5.1,28.5.2,28.5.3,28.5.4,28.5.5,28.5.6,28.5.7\n@servicetitan/confirm keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7\n@servicetitan/confirm-navigation keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7\n@servicetitan/contentful keyv-2026-08:0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8,0.0.9\n@servicetitan/contentful-proxy keyv-2026-08:1.1.12,1.1.13,1.1.14,1.1.15,1.1.16,1.1.17,1.1.18\n@servicetitan/cp-api keyv-2026-08:1.115.1,1.115.2,1.115.3,1.115.4,1.115.5,1.115.6,1.115.7\n@servicetitan/cp-mfe keyv-2026-08:1.115.1,1.115.2,1.115.3,1.115.4,1.115.5,1.115.6,1.115.7\n@servicetitan/cp-mfe-dev keyv-2026-08:1.115.1,1.115.2,1.115.3,1.115.4,1.115.5,1.115.6,1.115.7\n@servicetitan/cp-react-hooks keyv-2026-08:1.115.1,1.115.2,1.115.3,1.115.4,1.115.5,1.115.6,1.115.7\n\
@servicetitan/cp-ui keyv-2026-08:1.115.1,1.115.2,1.115.3,1.115.4,1.115.5,1.115.6,1.115.7\n@servicetitan/culture keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7\n@servicetitan/data-query keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7\n@servicetitan/datadog-rum keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/datetime-utils keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7\n@servicetitan/design-system keyv-2026-08:14.5.4,14.5.5,14.5.6,14.5.7,14.5.8,14.5.9,14.5.10\n@servicetitan/docs-anvil-uikit-contrib keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7\n@servicetitan/docs-uikit keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/document-title keyv-2026-08:2.4.1,2.4.2,2.4.3,2.4.4,2.4.5,2.4.6,2.4.7\n@servicetitan/dte-pdf-editor keyv-2026-08:1.76.1,1.76.2,1.76.3,1.76.4,1.76.5,1.76.6,1.76.7\n@servicetitan/dte-unlayer keyv-2026-08:0.150.1,0.150.2,0.150.3,0.150.4,0.150.5,0.150.6,0.150.7\n@servicetitan/eh-module-communication keyv-2026-08:0.2.1,0.2.2,0.2.3,0.2.4,0.2.5,0.2.6,0.2.7\n@servicetitan/error-boundary keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/eslint-config keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n\
@servicetitan/eslint-plugin keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/eslint-plugin-decorators-declare keyv-2026-08:12.8.15,12.8.16,12.8.17,12.8.18,12.8.19,12.8.20,12.8.21\n@servicetitan/eslint-plugin-folder-schema keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/eslint-plugin-mobx-6 keyv-2026-08:12.8.15,12.8.16,12.8.17,12.8.18,12.8.19,12.8.20\n@servicetitan/eslint-plugin-processors-stub keyv-2026-08:12.8.15,12.8.16,12.8.17,12.8.18,12.8.19,12.8.20,12.8.21\n@servicetitan/examples keyv-2026-08:1.2.10,1.2.5,1.2.6,1.2.7,1.2.8,1.2.9,1.2.11\n@servicetitan/feature-spotlight keyv-2026-08:3.9.1,3.9.2,3.9.3,3.9.4,3.9.5,3.9.6,3.9.7\n@servicetitan/folder-lint keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/forge keyv-2026-08:0.5.1,0.5.2,0.5.3,0.5.4,0.5.5,0.5.6,0.5.7\n@servicetitan/form keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7\n@servicetitan/form-state keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7\n@servicetitan/grid keyv-2026-08:0.0.63,0.0.64,0.0.65,0.0.66,0.0.67,0.0.68,0.0.69\n@servicetitan/hammer-icon keyv-2026-08:1.2.1,1.2.2,1.2.3,1.2.4,1.2.5,1.2.6,1.2.7\n@servicetitan/hammer-react keyv-2026-08:1.42.2,1.42.3,1.42.4,1.42.5,1.42.6,1.42.7,1.42.8\n\
@servicetitan/hammer-token keyv-2026-08:3.1.1,3.1.2,3.1.3,3.1.4,3.1.5,3.1.6,3.1.7\n@servicetitan/hash-browser-router keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/help-center keyv-2026-08:1.0.10,1.0.11,1.0.12,1.0.13,1.0.8,1.0.9,1.0.14\n@servicetitan/html-sketchapp keyv-2026-08:4.2.10,4.2.11,4.2.12,4.2.13,4.2.8,4.2.9,4.2.14\n@servicetitan/install keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/intl keyv-2026-08:7.2.1,7.2.2,7.2.3,7.2.4,7.2.5,7.2.6,7.2.7\n@servicetitan/json-render-react keyv-2026-08:0.4.10,0.4.11,0.4.6,0.4.7,0.4.8,0.4.9,0.4.12\n@servicetitan/kendo-theme keyv-2026-08:0.0.27,0.0.28,0.0.29,0.0.30,0.0.31,0.0.32,0.0.33\n@servicetitan/ko-bridge keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/launchdarkly-service keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/lazy-module keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/ld-type-generator keyv-2026-08:0.2.1,0.2.2,0.2.3,0.2.4,0.2.5,0.2.6,0.2.7\n@servicetitan/line-item-editor keyv-2026-08:1.5.1,1.5.2,1.5.3,1.5.4,1.5.5,1.5.6,1.5.7\n@servicetitan/link-item keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7\n\
@servicetitan/log-service keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/marketing-direct-mail-components keyv-2026-08:20.1.1,20.1.2,20.1.3,20.1.4,20.1.5,20.1.6,20.1.7\n@servicetitan/marketing-email-components keyv-2026-08:20.2.3,20.2.4,20.2.5,20.2.6,20.2.7,20.2.8,20.2.9\n@servicetitan/marketing-form keyv-2026-08:0.1.2,0.1.3,0.1.4,0.1.5,0.1.6,0.1.7,0.1.8\n@servicetitan/marketing-global-route keyv-2026-08:1.14.1,1.14.2,1.14.3,1.14.4,1.14.5,1.14.6,1.14.7\n@servicetitan/marketing-integration-widgets keyv-2026-08:1.0.40,1.0.41,1.0.42,1.0.43,1.0.44,1.0.45,1.0.46\n@servicetitan/marketing-route keyv-2026-08:1.2.1,1.2.2,1.2.3,1.2.4,1.2.5,1.2.6,1.2.7\n@servicetitan/marketing-ui keyv-2026-08:9.3.1,9.3.2,9.3.3,9.3.4,9.3.5,9.3.6,9.3.7\n@servicetitan/marketing-widgets keyv-2026-08:1.0.1,1.0.2,1.0.3,1.0.4,1.0.5,1.0.6,1.0.7\n@servicetitan/measure-sheet-data keyv-2026-08:2.6.1,2.6.2,2.6.3,2.6.4,2.6.5,2.6.6,2.6.7\n@servicetitan/mfe-quick-actions keyv-2026-08:0.5.49,0.5.50,0.5.51,0.5.52,0.5.53,0.5.54,0.5.55\n@servicetitan/micro-frontend keyv-2026-08:0.0.4,0.0.5,0.0.6,0.0.7,0.0.8,0.0.9,0.0.10\n@servicetitan/microfront keyv-2026-08:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8\n\
@servicetitan/microfront-auth keyv-2026-08:0.0.10,0.0.5,0.0.6,0.0.7,0.0.8,0.0.9,0.0.11\n@servicetitan/microfront-tests keyv-2026-08:0.0.11,0.0.12,0.0.13,0.0.14,0.0.15,0.0.16,0.0.17\n@servicetitan/microfront-utils keyv-2026-08:1.4.1,1.4.2,1.4.3,1.4.4,1.4.5,1.4.6,1.4.7\n@servicetitan/modularpayments-webfields keyv-2026-08:1.0.53,1.0.54,1.0.55,1.0.56,1.0.57,1.0.58,1.0.59\n@servicetitan/moneyout-api-client keyv-2026-08:1.29.1,1.29.2,1.29.3,1.29.4,1.29.5,1.29.6,1.29.7\n@servicetitan/mpa-components keyv-2026-08:2.5.1,2.5.2,2.5.3,2.5.4,2.5.5,2.5.6,2.5.7\n@servicetitan/navigation keyv-2026-08:14.1.1,14.1.2,14.1.3,14.1.4,14.1.5,14.1.6,14.1.7\n@servicetitan/notifications keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7\n@servicetitan/onboarding-ui keyv-2026-08:18.5.1,18.5.2,18.5.3,18.5.4,18.5.5,18.5.6,18.5.7\n@servicetitan/quick-actions keyv-2026-08:1.15.2,1.15.3,1.15.4,1.15.5,1.15.6,1.15.7,1.15.8\n@servicetitan/react-hooks keyv-2026-08:7.7.1,7.7.2,7.7.3,7.7.4,7.7.5,7.7.6,7.7.7\n@servicetitan/react-ioc keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/responsive keyv-2026-08:6.1.1,6.1.2,6.1.3,6.1.4,6.1.5,6.1.6,6.1.7\n@servicetitan/restrict-imports keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n\
@servicetitan/schema-comparison keyv-2026-08:0.1.3,0.1.4,0.1.5,0.1.6,0.1.7,0.1.8,0.1.9\n@servicetitan/skeleton keyv-2026-08:9.2.4,9.2.5,9.2.6,9.2.7,9.2.8,9.2.9,9.2.10\n@servicetitan/standalone-core-feature-gates keyv-2026-08:1.11.4,1.11.5,1.11.6,1.11.7,1.11.8,1.11.9,1.11.10\n@servicetitan/standalone-feature-flags keyv-2026-08:2.3.2,2.3.3,2.3.4,2.3.5,2.3.6,2.3.7,2.3.8\n@servicetitan/standalone-root keyv-2026-08:1.11.3,1.11.4,1.11.5,1.11.6,1.11.7,1.11.8,1.11.9\n@servicetitan/standalone-tm-api keyv-2026-08:1.1.1,1.1.2,1.1.3,1.1.4,1.1.5,1.1.6,1.1.7\n@servicetitan/standalone-ui keyv-2026-08:2.2.4,2.2.5,2.2.6,2.2.7,2.2.8,2.2.9,2.2.10\n@servicetitan/startup keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/startup-jest keyv-2026-08:2.2.1,2.2.2,2.2.3,2.2.4,2.2.5,2.2.6,2.2.7\n@servicetitan/startup-mfe-compat keyv-2026-08:0.5.1,0.5.2,0.5.3,0.5.4,0.5.5,0.5.6,0.5.7\n@servicetitan/startup-utils keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/stylelint-config keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/suppress-warnings keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/table keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7\n\
@servicetitan/tanstack-query-mobx keyv-2026-08:6.2.1,6.2.2,6.2.3,6.2.4,6.2.5,6.2.6,6.2.7\n@servicetitan/temporal-lite keyv-2026-08:3.4.1,3.4.2,3.4.3,3.4.4,3.4.5,3.4.6,3.4.7\n@servicetitan/testing-library keyv-2026-08:6.6.1,6.6.2,6.6.3,6.6.4,6.6.5,6.6.6,6.6.7\n@servicetitan/thoughtspot-theme keyv-2026-08:1.7.1,1.7.2,1.7.3,1.7.4,1.7.5,1.7.6,1.7.7\n@servicetitan/time-zones keyv-2026-08:3.8.1,3.8.2,3.8.3,3.8.4,3.8.5,3.8.6,3.8.7\n@servicetitan/titan-chat-ui keyv-2026-08:7.1.3,7.1.4,7.1.5,7.1.6,7.1.7,7.1.8,7.1.9\n@servicetitan/titan-chat-ui-anvil2 keyv-2026-08:9.0.1,9.0.2,9.0.3,9.0.4,9.0.5,9.0.6,9.0.7\n@servicetitan/titan-chat-ui-common keyv-2026-08:9.0.1,9.0.2,9.0.3,9.0.4,9.0.5,9.0.6,9.0.7\n@servicetitan/titan-chat-ui-cypress keyv-2026-08:2.1.3,2.1.4,2.1.5,2.1.6,2.1.7,2.1.8,2.1.9\n@servicetitan/titan-chatbot-api keyv-2026-08:9.0.1,9.0.2,9.0.3,9.0.4,9.0.5,9.0.6,9.0.7\n@servicetitan/titan-chatbot-client keyv-2026-08:2.1.3,2.1.4,2.1.5,2.1.6,2.1.7,2.1.8,2.1.9\n@servicetitan/titan-chatbot-ui keyv-2026-08:7.1.3,7.1.4,7.1.5,7.1.6,7.1.7,7.1.8,7.1.9\n@servicetitan/titan-chatbot-ui-anvil2 keyv-2026-08:9.0.1,9.0.2,9.0.3,9.0.4,9.0.5,9.0.6,9.0.7\n@servicetitan/titan-chatbot-ui-cypress keyv-2026-08:9.0.1,9.0.2,9.0.3,9.0.4,9.0.5,9.0.6,9.0.7\n\
@servicetitan/tokens keyv-2026-08:12.9.1,12.9.2,12.9.3,12.9.4,12.9.5,12.9.6,12.9.7\n@servicetitan/toolbelt-shared-registry keyv-2026-08:1.14.1,1.14.2,1.14.3,1.14.4,1.14.5,1.14.6,1.14.7\n@servicetitan/uikit-docs keyv-2026-08:22.11.1,22.11.2,22.11.3,22.11.4,22.11.5,22.11.6,22.11.7\n@servicetitan/unit-tests keyv-2026-08:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8\n@servicetitan/va-mfe-loader keyv-2026-08:1.1.1,1.1.2,1.1.3,1.1.4,1.1.5,1.1.6,1.1.7\n@servicetitan/web-components keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7\n@servicetitan/widget-platform keyv-2026-08:5.6.1,5.6.2,5.6.3,5.6.4,5.6.5,5.6.6,5.6.7\n@servicetitan/widget-platform-monolith keyv-2026-08:5.6.1,5.6.2,5.6.3,5.6.4,5.6.5,5.6.6,5.6.7\n@seung-ju/next npm-worm-2025:0.0.2\n@seung-ju/openapi-generator npm-worm-2025:0.0.4\n@seung-ju/react-hooks npm-worm-2025:0.0.2\n@seung-ju/react-native-action-sheet npm-worm-2025:0.2.1\n@silgi/better-auth npm-worm-2025:0.8.1\n@silgi/drizzle npm-worm-2025:0.8.4\n@silgi/ecosystem npm-worm-2025:0.7.6\n@silgi/graphql npm-worm-2025:0.7.15\n@silgi/module-builder npm-worm-2025:0.8.8\n@silgi/openapi npm-worm-2025:0.7.4\n@silgi/permission npm-worm-2025:0.6.8\n@silgi/ratelimit npm-worm-2025:0.2.1\n\
@silgi/scalar npm-worm-2025:0.6.2\n@silgi/yoga npm-worm-2025:0.7.1\n@sme-ui/aoma-vevasound-metadata-lib npm-worm-2025:0.1.3\n@squawk/airport-data tanstack-2026-05:0.7.4,0.7.5,0.7.6,0.7.7,0.7.8\n@squawk/airports tanstack-2026-05:0.6.2,0.6.3,0.6.4,0.6.5,0.6.6\n@squawk/airspace tanstack-2026-05:0.8.1,0.8.2,0.8.3,0.8.4,0.8.5\n@squawk/airspace-data tanstack-2026-05:0.5.3,0.5.4,0.5.5,0.5.6,0.5.7\n@squawk/airway-data tanstack-2026-05:0.5.4,0.5.5,0.5.6,0.5.7,0.5.8\n@squawk/airways tanstack-2026-05:0.4.2,0.4.3,0.4.4,0.4.5,0.4.6\n@squawk/fix-data tanstack-2026-05:0.6.4,0.6.5,0.6.6,0.6.7,0.6.8\n@squawk/fixes tanstack-2026-05:0.3.2,0.3.3,0.3.4,0.3.5,0.3.6\n@squawk/flight-math tanstack-2026-05:0.5.4,0.5.5,0.5.6,0.5.7,0.5.8\n@squawk/flightplan tanstack-2026-05:0.5.2,0.5.3,0.5.4,0.5.5,0.5.6\n@squawk/geo tanstack-2026-05:0.4.4,0.4.5,0.4.6,0.4.7,0.4.8\n@squawk/icao-registry tanstack-2026-05:0.5.2,0.5.3,0.5.4,0.5.5,0.5.6\n@squawk/icao-registry-data tanstack-2026-05:0.8.4,0.8.5,0.8.6,0.8.7,0.8.8\n@squawk/mcp tanstack-2026-05:0.9.1,0.9.2,0.9.3,0.9.4,0.9.5\n@squawk/navaid-data tanstack-2026-05:0.6.4,0.6.5,0.6.6,0.6.7,0.6.8\n@squawk/navaids tanstack-2026-05:0.4.2,0.4.3,0.4.4,0.4.5,0.4.6\n@squawk/notams tanstack-2026-05:0.3.6,0.3.7,0.3.8,0.3.9,0.3.10\n\
@squawk/procedure-data tanstack-2026-05:0.7.3,0.7.4,0.7.5,0.7.6,0.7.7\n@squawk/procedures tanstack-2026-05:0.5.2,0.5.3,0.5.4,0.5.5,0.5.6\n@squawk/types tanstack-2026-05:0.8.1,0.8.2,0.8.3,0.8.4,0.8.5\n@squawk/units tanstack-2026-05:0.4.3,0.4.4,0.4.5,0.4.6,0.4.7\n@squawk/weather tanstack-2026-05:0.5.6,0.5.7,0.5.8,0.5.9,0.5.10\n@starmind/collector-cli antv-2026-05:0.3.10\n@strapbuild/react-native-date-time-picker npm-worm-2025:2.0.4\n@strapbuild/react-native-perspective-image-cropper npm-worm-2025:0.4.15\n@strapbuild/react-native-perspective-image-cropper-2 npm-worm-2025:0.4.7\n@strapbuild/react-native-perspective-image-cropper-poojan31 npm-worm-2025:0.4.6\n@supersurkhet/cli tanstack-2026-05:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7\n@supersurkhet/sdk tanstack-2026-05:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7\n@suraj_h/medium-common npm-worm-2025:1.0.5\n@tallyui/components tanstack-2026-05:1.0.1,1.0.2,1.0.3\n@tallyui/connector-medusa tanstack-2026-05:1.0.1,1.0.2,1.0.3\n@tallyui/connector-shopify tanstack-2026-05:1.0.1,1.0.2,1.0.3\n@tallyui/connector-vendure tanstack-2026-05:1.0.1,1.0.2,1.0.3\n@tallyui/connector-woocommerce tanstack-2026-05:1.0.1,1.0.2,1.0.3\n@tallyui/core tanstack-2026-05:0.2.1,0.2.2,0.2.3\n\
@tallyui/database tanstack-2026-05:1.0.1,1.0.2,1.0.3\n@tallyui/pos tanstack-2026-05:0.1.1,0.1.2,0.1.3\n@tallyui/storage-sqlite tanstack-2026-05:0.2.1,0.2.2,0.2.3\n@tallyui/theme tanstack-2026-05:0.2.1,0.2.2,0.2.3\n@tanstack/arktype-adapter tanstack-2026-05:1.166.12,1.166.15\n@tanstack/eslint-plugin-router tanstack-2026-05:1.161.9,1.161.12\n@tanstack/eslint-plugin-start tanstack-2026-05:0.0.4,0.0.7\n@tanstack/history tanstack-2026-05:1.161.9,1.161.12\n@tanstack/nitro-v2-vite-plugin tanstack-2026-05:1.154.12,1.154.15\n@tanstack/react-router tanstack-2026-05:1.169.5,1.169.8\n@tanstack/react-router-devtools tanstack-2026-05:1.166.16,1.166.19\n@tanstack/react-router-ssr-query tanstack-2026-05:1.166.15,1.166.18\n@tanstack/react-start tanstack-2026-05:1.167.68,1.167.71\n@tanstack/react-start-client tanstack-2026-05:1.166.51,1.166.54\n@tanstack/react-start-rsc tanstack-2026-05:0.0.47,0.0.50\n@tanstack/react-start-server tanstack-2026-05:1.166.55,1.166.58\n@tanstack/router-cli tanstack-2026-05:1.166.46,1.166.49\n@tanstack/router-core tanstack-2026-05:1.169.5,1.169.8\n@tanstack/router-devtools tanstack-2026-05:1.166.16,1.166.19\n@tanstack/router-devtools-core tanstack-2026-05:1.167.6,1.167.9\n\
@tanstack/router-generator tanstack-2026-05:1.166.45,1.166.48\n@tanstack/router-plugin tanstack-2026-05:1.167.38,1.167.41\n@tanstack/router-ssr-query-core tanstack-2026-05:1.168.3,1.168.6\n@tanstack/router-utils tanstack-2026-05:1.161.11,1.161.14\n@tanstack/router-vite-plugin tanstack-2026-05:1.166.53,1.166.56\n@tanstack/solid-router tanstack-2026-05:1.169.5,1.169.8\n@tanstack/solid-router-devtools tanstack-2026-05:1.166.16,1.166.19\n@tanstack/solid-router-ssr-query tanstack-2026-05:1.166.15,1.166.18\n@tanstack/solid-start tanstack-2026-05:1.167.65,1.167.68\n@tanstack/solid-start-client tanstack-2026-05:1.166.50,1.166.53\n@tanstack/solid-start-server tanstack-2026-05:1.166.54,1.166.57\n@tanstack/start-client-core tanstack-2026-05:1.168.5,1.168.8\n@tanstack/start-fn-stubs tanstack-2026-05:1.161.9,1.161.12\n@tanstack/start-plugin-core tanstack-2026-05:1.169.23,1.169.26\n@tanstack/start-server-core tanstack-2026-05:1.167.33,1.167.36\n@tanstack/start-static-server-functions tanstack-2026-05:1.166.44,1.166.47\n@tanstack/start-storage-context tanstack-2026-05:1.166.38,1.166.41\n@tanstack/valibot-adapter tanstack-2026-05:1.166.12,1.166.15\n@tanstack/virtual-file-routes tanstack-2026-05:1.161.10,1.161.13\n\
@tanstack/vue-router tanstack-2026-05:1.169.5,1.169.8\n@tanstack/vue-router-devtools tanstack-2026-05:1.166.16,1.166.19\n@tanstack/vue-router-ssr-query tanstack-2026-05:1.166.15,1.166.18\n@tanstack/vue-start tanstack-2026-05:1.167.61,1.167.64\n@tanstack/vue-start-client tanstack-2026-05:1.166.46,1.166.49\n@tanstack/vue-start-server tanstack-2026-05:1.166.50,1.166.53\n@tanstack/zod-adapter tanstack-2026-05:1.166.12,1.166.15\n@taskflow-corp/cli tanstack-2026-05:0.1.24,0.1.25,0.1.26,0.1.27,0.1.28,0.1.29\n@teselagen/bio-parsers npm-worm-2025:0.4.29,0.4.30\n@teselagen/bounce-loader npm-worm-2025:0.3.16,0.3.17\n@teselagen/file-utils npm-worm-2025:0.3.21,0.3.22\n@teselagen/liquibase-tools npm-worm-2025:0.4.1\n@teselagen/ove npm-worm-2025:0.7.39,0.7.40\n@teselagen/range-utils npm-worm-2025:0.3.14,0.3.15\n@teselagen/react-list npm-worm-2025:0.8.19,0.8.20\n@teselagen/react-table npm-worm-2025:6.10.19,6.10.20,6.10.21,6.10.22\n@teselagen/sequence-utils npm-worm-2025:0.3.33,0.3.34\n@teselagen/ui npm-worm-2025:0.9.10,0.9.9\n@thangved/callback-window npm-worm-2025:1.1.4\n@the-coca-cola-company/ngps-global-common-utils dependency-confusion-2025-06:9.9.9\n@the-coca-cola-company/receipt-scanner-admin-lib dependency-confusion-2025-06:9.9.9\n\
@thedelta/eslint-config npm-worm-2025:1.0.2\n@thiennq/docs-viewer keyv-2026-08:1.6.2,1.6.3,1.6.4\n@things-factory/attachment-base npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51,9.0.52,9.0.53,9.0.54,9.0.55\n@things-factory/auth-base npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45\n@things-factory/email-base npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51,9.0.52,9.0.53,9.0.54,9.0.55,9.0.56,9.0.57,9.0.58,9.0.59\n@things-factory/env npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45\n@things-factory/integration-base npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45\n@things-factory/integration-marketplace npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45\n@things-factory/shell npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45\n@tiaanduplessis/json npm-worm-2025:2.0.2,2.0.3\n@tiaanduplessis/react-progressbar npm-worm-2025:1.0.1,1.0.2\n@tiledesk/tiledesk-server megalodon-2026-05:2.18.6,2.18.7,2.18.8,2.18.9,2.18.10,2.18.11,2.18.12\n@tnf-dev/api npm-worm-2025:1.0.8\n@tnf-dev/core npm-worm-2025:1.0.8\n@tnf-dev/js npm-worm-2025:1.0.8\n@tnf-dev/mui npm-worm-2025:1.0.8\n@tnf-dev/react npm-worm-2025:1.0.8\n@tolka/cli tanstack-2026-05:1.0.2,1.0.3,1.0.4,1.0.5,1.0.6\n\
@trackstar/angular-trackstar-link npm-worm-2025:1.0.2\n@trackstar/react-trackstar-link npm-worm-2025:2.0.21\n@trackstar/react-trackstar-link-upgrade npm-worm-2025:1.1.10\n@trackstar/test-angular-package npm-worm-2025:0.0.9\n@trackstar/test-package npm-worm-2025:1.1.5\n@trefox/sleekshop-js npm-worm-2025:0.1.6\n@trigo/atrix npm-worm-2025:7.0.1\n@trigo/atrix-acl npm-worm-2025:4.0.2\n@trigo/atrix-elasticsearch npm-worm-2025:2.0.1\n@trigo/atrix-mongoose npm-worm-2025:1.0.2\n@trigo/atrix-orientdb npm-worm-2025:1.0.2\n@trigo/atrix-postgres npm-worm-2025:1.0.3\n@trigo/atrix-pubsub npm-worm-2025:4.0.3\n@trigo/atrix-redis npm-worm-2025:1.0.2\n@trigo/atrix-soap npm-worm-2025:1.0.2\n@trigo/atrix-swagger npm-worm-2025:3.0.1\n@trigo/bool-expressions npm-worm-2025:4.1.3\n@trigo/eslint-config-trigo npm-worm-2025:3.3.1\n@trigo/fsm npm-worm-2025:3.4.2\n@trigo/hapi-auth-signedlink npm-worm-2025:1.3.1\n@trigo/jsdt npm-worm-2025:0.2.1\n@trigo/keycloak-api npm-worm-2025:1.3.1\n@trigo/node-soap npm-worm-2025:0.5.4\n@trigo/pathfinder-ui-css npm-worm-2025:0.1.1\n@trigo/trigo-hapijs npm-worm-2025:5.0.1\n@trpc-rate-limiter/cloudflare npm-worm-2025:0.1.4\n@trpc-rate-limiter/hono npm-worm-2025:0.1.4\n@ui-ux-gang/devextreme-angular-rpk npm-worm-2025:24.1.7\n\
@ui-ux-gang/devextreme-rpk npm-worm-2025:24.1.7\n@uipath/access-policy-sdk tanstack-2026-05:0.3.1\n@uipath/access-policy-tool tanstack-2026-05:0.3.1\n@uipath/admin-tool tanstack-2026-05:0.1.1\n@uipath/agent-sdk tanstack-2026-05:1.0.2\n@uipath/agent-tool tanstack-2026-05:1.0.1\n@uipath/agent.sdk tanstack-2026-05:0.0.18\n@uipath/aops-policy-tool tanstack-2026-05:0.3.1\n@uipath/ap-chat tanstack-2026-05:1.5.7\n@uipath/api-workflow-tool tanstack-2026-05:1.0.1\n@uipath/apollo-core tanstack-2026-05:5.9.2\n@uipath/apollo-react tanstack-2026-05:4.24.5\n@uipath/apollo-wind tanstack-2026-05:2.16.2\n@uipath/auth tanstack-2026-05:1.0.1\n@uipath/case-tool tanstack-2026-05:1.0.1\n@uipath/cli tanstack-2026-05:1.0.1\n@uipath/codedagent-tool tanstack-2026-05:1.0.1\n@uipath/codedagents-tool tanstack-2026-05:0.1.12\n@uipath/codedapp-tool tanstack-2026-05:1.0.1\n@uipath/common tanstack-2026-05:1.0.1\n@uipath/context-grounding-tool tanstack-2026-05:0.1.1\n@uipath/data-fabric-tool tanstack-2026-05:1.0.2\n@uipath/docsai-tool tanstack-2026-05:1.0.1\n@uipath/filesystem tanstack-2026-05:1.0.1\n@uipath/flow-tool tanstack-2026-05:1.0.2\n@uipath/functions-tool tanstack-2026-05:1.0.1\n@uipath/gov-tool tanstack-2026-05:0.3.1\n\
@uipath/identity-tool tanstack-2026-05:0.1.1\n@uipath/insights-sdk tanstack-2026-05:1.0.1\n@uipath/insights-tool tanstack-2026-05:1.0.1\n@uipath/integrationservice-sdk tanstack-2026-05:1.0.2\n@uipath/integrationservice-tool tanstack-2026-05:1.0.2\n@uipath/llmgw-tool tanstack-2026-05:1.0.1\n@uipath/maestro-sdk tanstack-2026-05:1.0.1\n@uipath/maestro-tool tanstack-2026-05:1.0.1\n@uipath/orchestrator-tool tanstack-2026-05:1.0.1\n@uipath/packager-tool-apiworkflow tanstack-2026-05:0.0.19\n@uipath/packager-tool-bpmn tanstack-2026-05:0.0.9\n@uipath/packager-tool-case tanstack-2026-05:0.0.9\n@uipath/packager-tool-connector tanstack-2026-05:0.0.19\n@uipath/packager-tool-flow tanstack-2026-05:0.0.19\n@uipath/packager-tool-functions tanstack-2026-05:0.1.1\n@uipath/packager-tool-webapp tanstack-2026-05:1.0.6\n@uipath/packager-tool-workflowcompiler tanstack-2026-05:0.0.16\n@uipath/packager-tool-workflowcompiler-browser tanstack-2026-05:0.0.34\n@uipath/platform-tool tanstack-2026-05:1.0.1\n@uipath/project-packager tanstack-2026-05:1.1.16\n@uipath/resource-tool tanstack-2026-05:1.0.1\n@uipath/resourcecatalog-tool tanstack-2026-05:0.1.1\n@uipath/resources-tool tanstack-2026-05:0.1.11\n@uipath/robot tanstack-2026-05:1.3.4\n\
@uipath/rpa-legacy-tool tanstack-2026-05:1.0.1\n@uipath/rpa-tool tanstack-2026-05:0.9.5\n@uipath/solution-packager tanstack-2026-05:0.0.35\n@uipath/solution-tool tanstack-2026-05:1.0.1\n@uipath/solutionpackager-sdk tanstack-2026-05:1.0.11\n@uipath/solutionpackager-tool-core tanstack-2026-05:0.0.34\n@uipath/tasks-tool tanstack-2026-05:1.0.1\n@uipath/telemetry tanstack-2026-05:0.0.7\n@uipath/test-manager-tool tanstack-2026-05:1.0.2\n@uipath/tool-workflowcompiler tanstack-2026-05:0.0.12\n@uipath/traces-tool tanstack-2026-05:1.0.1\n@uipath/ui-widgets-multi-file-upload tanstack-2026-05:1.0.1\n@uipath/uipath-python-bridge tanstack-2026-05:1.0.1\n@uipath/vertical-solutions-tool tanstack-2026-05:1.0.1\n@uipath/vss tanstack-2026-05:0.1.6\n@uipath/widget.sdk tanstack-2026-05:1.2.3\n@umacloud/cli-darwin-arm64 keyv-2026-08:1.0.74\n@umacloud/cli-darwin-x64 keyv-2026-08:1.0.74\n@umacloud/cli-linux-arm64 keyv-2026-08:1.0.74\n@umacloud/cli-linux-musl-arm64 keyv-2026-08:1.0.74\n@umacloud/cli-linux-musl-x64 keyv-2026-08:1.0.74\n@umacloud/cli-linux-x64 keyv-2026-08:1.0.74\n@umacloud/cli-win32-x64 keyv-2026-08:1.0.74\n@umacloud/knowledge keyv-2026-08:1.0.74\n@vapi-ai/server-sdk phantom-gyp-2026-06:0.11.1,0.11.2,1.2.1,1.2.2\n\
@varsityvibe/api-client npm-worm-2025:1.3.36,1.3.37\n@varsityvibe/utils npm-worm-2025:5.0.6\n@varsityvibe/validation-schemas npm-worm-2025:0.6.7,0.6.8\n@viapip/eslint-config npm-worm-2025:0.2.4\n@vietmoney/react-big-calendar npm-worm-2025:0.26.0,0.26.1,0.26.2\n@vishadtyagi/full-year-calendar npm-worm-2025:0.1.11\n@voiceflow/alexa-types npm-worm-2025:2.15.61\n@voiceflow/anthropic npm-worm-2025:0.4.4,0.4.5\n@voiceflow/api-sdk npm-worm-2025:3.28.59\n@voiceflow/backend-utils npm-worm-2025:5.0.1,5.0.2\n@voiceflow/base-types npm-worm-2025:2.136.2,2.136.3\n@voiceflow/body-parser npm-worm-2025:1.21.2,1.21.3\n@voiceflow/chat-types npm-worm-2025:2.14.58,2.14.59\n@voiceflow/circleci-config-sdk-orb-import npm-worm-2025:0.2.1,0.2.2\n@voiceflow/commitlint-config npm-worm-2025:2.6.1,2.6.2\n@voiceflow/common npm-worm-2025:8.9.1,8.9.2\n@voiceflow/default-prompt-wrappers npm-worm-2025:1.7.3,1.7.4\n@voiceflow/dependency-cruiser-config npm-worm-2025:1.8.11,1.8.12\n@voiceflow/dtos-interact npm-worm-2025:1.40.1,1.40.2\n@voiceflow/encryption npm-worm-2025:0.3.2,0.3.3\n@voiceflow/eslint-config npm-worm-2025:7.16.4,7.16.5\n@voiceflow/eslint-plugin npm-worm-2025:1.6.1,1.6.2\n@voiceflow/exception npm-worm-2025:1.10.1,1.10.2\n\
@voiceflow/fetch npm-worm-2025:1.11.1,1.11.2\n@voiceflow/general-types npm-worm-2025:3.2.22,3.2.23\n@voiceflow/git-branch-check npm-worm-2025:1.4.3,1.4.4\n@voiceflow/google-dfes-types npm-worm-2025:2.17.12,2.17.13\n@voiceflow/google-types npm-worm-2025:2.21.13\n@voiceflow/husky-config npm-worm-2025:1.3.1,1.3.2\n@voiceflow/logger npm-worm-2025:2.4.2,2.4.3\n@voiceflow/metrics npm-worm-2025:1.5.1,1.5.2\n@voiceflow/natural-language-commander npm-worm-2025:0.5.2,0.5.3\n@voiceflow/nestjs-common npm-worm-2025:2.75.2,2.75.3\n@voiceflow/nestjs-mongodb npm-worm-2025:1.3.1,1.3.2\n@voiceflow/nestjs-rate-limit npm-worm-2025:1.3.2,1.3.3\n@voiceflow/nestjs-redis npm-worm-2025:1.3.1,1.3.2\n@voiceflow/nestjs-timeout npm-worm-2025:1.3.1,1.3.2\n@voiceflow/npm-package-json-lint-config npm-worm-2025:1.1.1\n@voiceflow/openai npm-worm-2025:3.2.2,3.2.3\n@voiceflow/pino npm-worm-2025:6.11.3,6.11.4\n@voiceflow/pino-pretty npm-worm-2025:4.4.1,4.4.2\n@voiceflow/prettier-config npm-worm-2025:1.10.1,1.10.2\n@voiceflow/react-chat npm-worm-2025:1.65.4\n@voiceflow/runtime npm-worm-2025:1.29.1,1.29.2\n@voiceflow/runtime-client-js npm-worm-2025:1.17.2,1.17.3\n@voiceflow/sdk-runtime npm-worm-2025:1.43.1,1.43.2\n@voiceflow/secrets-provider npm-worm-2025:1.9.2,1.9.3\n\
@voiceflow/semantic-release-config npm-worm-2025:1.4.1,1.4.2\n@voiceflow/serverless-plugin-typescript npm-worm-2025:2.1.7,2.1.8\n@voiceflow/slate-serializer npm-worm-2025:1.7.3,1.7.4\n@voiceflow/stitches-react npm-worm-2025:2.3.2,2.3.3\n@voiceflow/storybook-config npm-worm-2025:1.2.2,1.2.3\n@voiceflow/stylelint-config npm-worm-2025:1.1.1,1.1.2\n@voiceflow/test-common npm-worm-2025:2.1.1,2.1.2\n@voiceflow/tsconfig npm-worm-2025:1.12.1,1.12.2\n@voiceflow/tsconfig-paths npm-worm-2025:1.1.4,1.1.5\n@voiceflow/utils-designer npm-worm-2025:1.74.20\n@voiceflow/verror npm-worm-2025:1.1.4,1.1.5\n@voiceflow/vite-config npm-worm-2025:2.6.2,2.6.3\n@voiceflow/vitest-config npm-worm-2025:1.10.2,1.10.3\n@voiceflow/voice-types npm-worm-2025:2.10.58,2.10.59\n@voiceflow/voiceflow-types npm-worm-2025:3.32.45,3.32.46\n@voiceflow/widget npm-worm-2025:1.7.18,1.7.19\n@vucod/email npm-worm-2025:0.0.3\n@wame/ngx-adfs dependency-confusion-2025-06:9.9.11\n@wame/ngx-frf-utilities dependency-confusion-2025-06:9.9.11\n@workbench-stack/core keyv-2026-08:3.9.8\n@yoobic/design-system npm-worm-2025:6.5.17\n@yoobic/jpeg-camera-es6 npm-worm-2025:1.0.13\n@yoobic/yobi npm-worm-2025:8.7.53\n@zapier/ai-actions npm-worm-2025:0.1.18,0.1.19,0.1.20\n\
@zapier/ai-actions-react npm-worm-2025:0.1.12,0.1.13,0.1.14\n@zapier/babel-preset-zapier npm-worm-2025:6.4.1,6.4.2,6.4.3\n@zapier/browserslist-config-zapier npm-worm-2025:1.0.3,1.0.4,1.0.5\n@zapier/eslint-plugin-zapier npm-worm-2025:11.0.3,11.0.4,11.0.5\n@zapier/mcp-integration npm-worm-2025:3.0.1,3.0.2,3.0.3\n@zapier/secret-scrubber npm-worm-2025:1.1.3,1.1.4,1.1.5\n@zapier/spectral-api-ruleset npm-worm-2025:1.9.1,1.9.2,1.9.3\n@zapier/stubtree npm-worm-2025:0.1.2,0.1.3,0.1.4\n@zapier/zapier-sdk npm-worm-2025:0.15.5,0.15.6,0.15.7\nace-colorpicker-rpk npm-worm-2025:0.0.14\nagentwork-cli tanstack-2026-05:0.1.4,0.1.5\nai-crowl-shield npm-worm-2025:1.0.7\nai-figure antv-2026-05:0.5.0,0.6.0\nai-sdk-ollama phantom-gyp-2026-06:0.13.1,1.1.1,2.2.1,3.8.5\nai3 ironworm-2026-06:0.3.5\nairchief npm-worm-2025:0.3.1\nairpilot npm-worm-2025:0.8.8\namapcn antv-2026-05:0.2.2,0.3.2\nangulartics2 npm-worm-2025:14.1.1,14.1.2\nanother-shai npm-worm-2025:1.0.1\nansi-regex npm-worm-2025:6.2.1\nansi-styles npm-worm-2025:6.2.2\naonote ironworm-2026-06:0.11.1\narc-cli-fc npm-worm-2025:1.0.1\narjson ironworm-2026-06:0.1.4\narnext ironworm-2026-06:0.1.5\narnext-arkb ironworm-2026-06:0.0.2\nasciitranslator npm-worm-2025:1.0.3\n\
ast-plugin antv-2026-05:0.1.7,0.2.7\nasyncapi-preview npm-worm-2025:1.0.1,1.0.2\natomic-notes ironworm-2026-06:0.5.3\natrix npm-worm-2025:1.0.1\natrix-mongoose npm-worm-2025:1.0.1\nautomation_model npm-worm-2025:1.0.491\nautotel phantom-gyp-2026-06:2.26.4,3.4.3\nautotel-adapters phantom-gyp-2026-06:0.3.5\nautotel-audit phantom-gyp-2026-06:0.1.15\nautotel-aws phantom-gyp-2026-06:0.13.10\nautotel-backends phantom-gyp-2026-06:2.12.26\nautotel-cli phantom-gyp-2026-06:0.8.14\nautotel-cloudflare phantom-gyp-2026-06:2.18.16\nautotel-devtools phantom-gyp-2026-06:0.1.1,1.0.4,2.1.1,3.0.2,4.0.1,5.1.1,6.1.2\nautotel-drizzle phantom-gyp-2026-06:0.0.27\nautotel-edge phantom-gyp-2026-06:3.16.13\nautotel-eventcatalog phantom-gyp-2026-06:1.0.1,2.0.1,3.0.1,4.0.2,5.0.1\nautotel-hono phantom-gyp-2026-06:0.4.26\nautotel-mcp phantom-gyp-2026-06:0.1.14,2.0.1,3.0.1,4.0.1,5.0.1,6.0.1,7.0.1,8.0.1,9.0.1,10.0.1,11.0.1,13.0.1,14.0.1,15.0.2,16.0.1,17.0.2,18.0.1,19.0.1,20.0.1,21.1.1,22.0.1,23.0.1,24.0.1,25.0.1,26.0.2,27.0.1,28.0.3,29.0.1\nautotel-mcp-instrumentation phantom-gyp-2026-06:29.0.2,30.0.5,31.0.1,32.0.1,33.0.2,34.0.1\nautotel-mongoose phantom-gyp-2026-06:0.0.3,1.0.2,2.0.5,3.0.1,4.0.1,5.0.2,6.0.1\nautotel-pact phantom-gyp-2026-06:0.2.2,1.0.3\n\
autotel-playwright phantom-gyp-2026-06:0.4.32\nautotel-plugins phantom-gyp-2026-06:0.19.26\nautotel-sentry phantom-gyp-2026-06:0.5.13\nautotel-subscribers phantom-gyp-2026-06:4.1.1,5.0.1,6.0.1,7.0.1,8.0.1,9.0.1,10.0.1,11.0.1,12.0.1,13.0.1,14.1.1,15.0.1,16.0.2,17.0.1,18.0.3,19.0.1,20.0.1,21.0.1,22.0.2,23.0.2,24.0.1,25.0.1,26.0.1,27.0.2,28.0.2,29.0.6,30.0.4,31.1.4\nautotel-tanstack phantom-gyp-2026-06:1.13.27\nautotel-terminal phantom-gyp-2026-06:2.1.1,3.0.1,4.0.2,5.0.1,6.0.3,7.0.1,8.0.1,9.0.1,10.0.2,11.0.1,12.0.1,13.0.1,14.0.1,15.0.2,16.0.2,17.0.10,18.0.4,19.0.8,20.0.2,21.0.1,22.0.2,23.0.3\nautotel-vitest phantom-gyp-2026-06:0.4.26\nautotel-web phantom-gyp-2026-06:1.12.2\navvvatars-vue npm-worm-2025:1.1.2\nawaitly phantom-gyp-2026-06:1.33.3\nawaitly-analyze phantom-gyp-2026-06:0.24.2,1.1.1,2.0.1,3.0.1,4.0.1,5.0.1,6.0.1,7.0.1,8.0.1\nawaitly-libsql phantom-gyp-2026-06:0.1.1,1.0.1,2.0.1,3.0.1,4.0.1,5.0.1,6.0.1,7.0.1,8.0.1,9.0.1,10.0.1,11.0.1,12.0.1,13.0.1,14.0.1,15.0.1,16.0.1,17.0.1,18.1.1,19.0.1,20.0.1,21.0.1,22.0.1\nawaitly-mongo phantom-gyp-2026-06:0.1.1,1.0.1,2.0.1,3.0.1,4.0.1,5.0.1,6.0.1,7.0.1,8.0.1,9.1.1,10.0.1,11.0.1,12.0.1,13.0.1,14.0.1,15.0.1,16.0.1,17.0.1,18.0.1,19.1.1,20.0.1,21.0.1,22.0.1,23.0.1\n\
awaitly-postgres phantom-gyp-2026-06:0.1.1,1.0.1,2.0.1,3.0.2,4.0.1,5.0.1,6.0.1,7.0.1,8.0.1,9.0.1,10.0.1,11.0.1,12.0.1,13.0.1,14.0.1,15.0.1,16.0.1,17.0.1,18.0.1,19.1.1,20.0.1,21.0.1,22.0.1,23.0.1\nawaitly-visualizer phantom-gyp-2026-06:1.0.1,2.0.2,3.0.1,4.0.1,5.0.1,6.0.1,7.0.1,8.0.1,9.0.1,10.0.1,11.0.1,12.0.1,13.0.1,14.0.1,15.0.1,16.0.1,17.0.1,18.1.1,19.0.1,20.0.2,21.0.1,22.0.2\naxios-builder npm-worm-2025:1.2.1\naxios-cancelable npm-worm-2025:1.0.1,1.0.2\naxios-timed npm-worm-2025:1.0.1,1.0.2\nbabel-plugin-linaria-css-to-undefined keyv-2026-08:0.3.1,0.3.2,0.3.3,0.3.4,0.3.5,0.3.6,0.3.7,0.3.8,0.3.9,0.3.10,0.3.11,0.3.12,0.3.13,0.3.14,0.3.15,0.3.16,0.3.17\nbabel-plugin-version antv-2026-05:0.3.3,0.4.3\nbabel-preset-kinvey-flex-service npm-worm-2025:0.1.1\nbackslash npm-worm-2025:0.2.1\nbarebones-css npm-worm-2025:1.1.3,1.1.4\nbenmostyn-frame-print npm-worm-2025:1.0.1\nbest_gpio_controller npm-worm-2025:1.0.10\nbetter-auth-nuxt npm-worm-2025:0.0.10\nbetter-queue-nedb npm-worm-2025:0.1.5\nbidirectional-adapter npm-worm-2025:1.2.2,1.2.3,1.2.4,1.2.5\nblinqio-executions-cli npm-worm-2025:1.0.41\nblob-to-base64 npm-worm-2025:1.0.3\nbool-expressions npm-worm-2025:0.1.2\nboring-avatars-vanilla antv-2026-05:1.1.2,1.2.2\n\
browser-webdriver-downloader npm-worm-2025:3.0.8\nbuffered-interpolation-babylon6 npm-worm-2025:0.2.8\nbun-plugin-httpfile npm-worm-2025:0.1.1\nbyte-parser antv-2026-05:1.1.0,1.2.0\nbytecode-checker-cli npm-worm-2025:1.0.10,1.0.11,1.0.8,1.0.9\nbytes-to-x npm-worm-2025:1.0.1\ncache-manager keyv-2026-08:7.2.10\ncacheable keyv-2026-08:2.5.1\ncacheable-request keyv-2026-08:13.0.20\ncalc-loan-interest npm-worm-2025:1.0.4\ncanvas-nest.js antv-2026-05:2.1.4,2.2.4\ncapacitor-notificationhandler npm-worm-2025:0.0.2,0.0.3\ncapacitor-plugin-apptrackingios npm-worm-2025:0.0.21\ncapacitor-plugin-healthapp npm-worm-2025:0.0.2,0.0.3\ncapacitor-plugin-ihealth npm-worm-2025:1.1.8,1.1.9\ncapacitor-plugin-purchase npm-worm-2025:0.1.1\ncapacitor-plugin-scgssigninwithgoogle npm-worm-2025:0.0.5\ncapacitor-plugin-vonage npm-worm-2025:1.0.2,1.0.3\ncapacitor-purchase-history npm-worm-2025:0.0.10\ncapacitor-voice-recorder-wav npm-worm-2025:6.0.3\ncapacitorandroidpermissions npm-worm-2025:0.0.4,0.0.5\ncclr-component-resources dependency-confusion-2025-06:9.9.10\nceviz npm-worm-2025:0.0.5\nchain-key-validator web3-lookalikes-2026-05:0.2.3\nchalk npm-worm-2025:5.6.1\nchalk-template npm-worm-2025:1.1.1\nchrome-extension-downloads npm-worm-2025:0.0.3,0.0.4\n\
claud-code sandworm-mode-2026-02:0.2.1\nclaude-token-updater npm-worm-2025:1.0.3\ncloude sandworm-mode-2026-02:0.3.0\ncloude-code sandworm-mode-2026-02:0.2.1\ncmux-agent-mcp tanstack-2026-05:0.1.3,0.1.4,0.1.5,0.1.6,0.1.7,0.1.8\ncoinmarketcap-api npm-worm-2025:3.1.2,3.1.3\ncolor-convert npm-worm-2025:3.1.1\ncolor-name npm-worm-2025:2.0.1\ncolor-string npm-worm-2025:2.1.1\ncolors-regex npm-worm-2025:2.0.1\ncommand-irail npm-worm-2025:0.5.4\ncompare-obj npm-worm-2025:1.1.1,1.1.2\ncomposite-reducer npm-worm-2025:1.0.2,1.0.3,1.0.4,1.0.5\nconfig-cordova npm-worm-2025:0.8.5\nconv-context-next keyv-2026-08:1.0.1,1.0.2,1.0.3,1.0.4,1.0.5,1.0.6,1.0.7,1.0.8,1.0.9,1.0.10\ncordova-plugin-voxeet2 npm-worm-2025:1.0.24\ncordova-voxeet npm-worm-2025:1.0.32\ncount-it-down npm-worm-2025:1.0.1,1.0.2\ncpu-instructions npm-worm-2025:0.0.14\ncr-static-shared-components dependency-confusion-2025-06:9.9.9\ncreate-arnext-app ironworm-2026-06:0.0.10\ncreate-director-app npm-worm-2025:0.1.1\ncreate-glee-app npm-worm-2025:0.2.2,0.2.3\ncreate-hardhat3-app npm-worm-2025:1.1.1,1.1.2,1.1.3,1.1.4\ncreate-hest-app npm-worm-2025:0.1.9\ncreate-kinvey-flex-service npm-worm-2025:0.2.1\ncreate-mastra mastra-2026-06:1.13.1\n\
create-mcp-use-app npm-worm-2025:0.5.3,0.5.4\ncreate-silgi npm-worm-2025:0.3.1\ncross-stitch tanstack-2026-05:1.1.3,1.1.4,1.1.5,1.1.6,1.1.7\ncrypto-addr-codec npm-worm-2025:0.1.9\ncrypto-credential-scanner web3-lookalikes-2026-05:2.0.2\ncrypto-locale sandworm-mode-2026-02:1.0.0\ncrypto-reader-info sandworm-mode-2026-02:1.0.0\ncss-dedoupe npm-worm-2025:0.1.2\ncsv-tool-cli npm-worm-2025:1.2.1\ncwao ironworm-2026-06:0.5.6\ncwao-tools ironworm-2026-06:0.3.1\ncwao-units ironworm-2026-06:0.8.3\ndashboard-empty-state npm-worm-2025:1.0.3\ndb-evo npm-worm-2025:1.1.4,1.1.5\ndebug npm-worm-2025:4.4.2\ndefi-env-auditor web3-lookalikes-2026-05:0.3.2\ndefi-threat-scanner web3-lookalikes-2026-05:2.1.2\ndeployment-key-auditor web3-lookalikes-2026-05:0.7.3\ndesignstudiouiux npm-worm-2025:1.0.1\ndetect-cache sandworm-mode-2026-02:1.0.0\ndevextreme-angular-rpk npm-worm-2025:21.2.8\ndevextreme-rpk npm-worm-2025:21.2.8\ndevstart-cli npm-worm-2025:1.0.6\ndialogflow-es npm-worm-2025:1.1.2,1.1.3,1.1.4\ndiscord-bot-server npm-worm-2025:0.1.2\ndocusaurus-plugin-vanilla-extract npm-worm-2025:1.0.3\ndont-go npm-worm-2025:1.1.2\ndotnet-template npm-worm-2025:0.0.3,0.0.4\ndrop-events-on-property-plugin npm-worm-2025:0.0.2\n\
duckdb npm-worm-2025:1.3.3\neasy-day-js mastra-2026-06:1.11.21,1.11.22\neasypanel-sdk npm-worm-2025:0.3.2\necharts-for-react antv-2026-05:3.0.7,3.1.7,3.2.7\necto keyv-2026-08:5.0.1\neditable-contracts keyv-2026-08:0.0.12,0.0.13,0.0.14,0.0.15,0.0.16,0.0.17,0.0.18,0.0.19,0.0.20,0.0.21,0.0.22,0.0.23,0.0.24,0.0.25,0.0.26,0.0.27\neffect-analyzer phantom-gyp-2026-06:0.3.1\nelectron-volt npm-worm-2025:0.0.2\nemail-deliverability-tester npm-worm-2025:1.1.1\nember-browser-services npm-worm-2025:5.0.2,5.0.3\nember-headless-form npm-worm-2025:1.1.2,1.1.3\nember-headless-form-yup npm-worm-2025:1.0.1\nember-headless-table npm-worm-2025:2.1.5,2.1.6\nember-url-hash-polyfill npm-worm-2025:1.0.12,1.0.13\nember-velcro npm-worm-2025:2.2.1,2.2.2\nencounter-playground npm-worm-2025:0.0.2,0.0.3,0.0.4,0.0.5\nenforce-branch-name npm-worm-2025:1.1.3\nerror-ex npm-worm-2025:1.3.3\nesbuild-plugin-brotli npm-worm-2025:0.2.1\nesbuild-plugin-eta npm-worm-2025:0.1.1\nesbuild-plugin-httpfile npm-worm-2025:0.4.1\neslint-config-crowdstrike npm-worm-2025:11.0.2,11.0.3\neslint-config-crowdstrike-node npm-worm-2025:4.0.3,4.0.4\neslint-config-kinvey-flex-service npm-worm-2025:0.1.1\neslint-config-nitpicky npm-worm-2025:4.0.1\n\
eslint-config-teselagen npm-worm-2025:6.1.7,6.1.8\neslint-config-trigo npm-worm-2025:22.0.2\neslint-config-zeallat-base npm-worm-2025:1.0.4\neslint-plugin-awaitly phantom-gyp-2026-06:0.17.1,1.0.1\neslint-plugin-executable-stories-jest phantom-gyp-2026-06:1.2.1,2.1.8\neslint-plugin-executable-stories-playwright phantom-gyp-2026-06:1.2.1,2.1.8\neslint-plugin-executable-stories-vitest phantom-gyp-2026-06:1.2.1,2.1.8\neslint-plugin-folder-schema keyv-2026-08:1.0.10,1.0.11,1.0.12,1.0.13,1.0.14,1.0.15,1.0.16,1.0.17,1.0.18,1.0.19,1.0.20,1.0.6,1.0.7,1.0.8,1.0.9,1.0.21\neth-wallet-sentinel web3-lookalikes-2026-05:1.0.9\nethereum-ens npm-worm-2025:0.8.1\nevm-checkcode-cli npm-worm-2025:1.0.12,1.0.13,1.0.14,1.0.15\nexact-ticker npm-worm-2025:0.3.5\nexample-js-project keyv-2026-08:1.0.2,1.0.3,1.0.4,1.0.5,1.0.6,1.0.7,1.0.8,1.0.9,1.0.10,1.0.11\nexecutable-stories-cypress phantom-gyp-2026-06:3.1.1,4.0.1,5.0.1,6.1.1,7.0.3,8.3.2\nexecutable-stories-demo phantom-gyp-2026-06:0.1.11\nexecutable-stories-formatters phantom-gyp-2026-06:0.11.2\nexecutable-stories-init phantom-gyp-2026-06:0.1.2\nexecutable-stories-jest phantom-gyp-2026-06:3.1.1,4.0.1,5.0.1,6.1.1,7.0.3,8.3.2\nexecutable-stories-mcp phantom-gyp-2026-06:0.3.3\n\
executable-stories-playwright phantom-gyp-2026-06:3.1.1,4.0.1,5.0.1,6.1.1,7.0.3,8.4.3\nexecutable-stories-react phantom-gyp-2026-06:0.1.7\nexecutable-stories-vitest phantom-gyp-2026-06:2.0.1,3.1.1,4.0.1,5.0.1,6.1.1,7.0.3,8.3.3\nexpo-audio-session npm-worm-2025:0.2.1\nexpo-router-on-rails npm-worm-2025:0.0.4\nexpress-starter-template npm-worm-2025:1.0.10\nexpressos npm-worm-2025:1.1.3\nfat-fingered npm-worm-2025:1.0.1,1.0.2\nfeature-flip npm-worm-2025:1.0.1,1.0.2\nfile-entry-cache keyv-2026-08:11.1.6\nfilesize.js antv-2026-05:2.1.0,2.2.0\nfirestore-search-engine npm-worm-2025:1.2.3\nfittxt npm-worm-2025:1.0.2,1.0.3\nfixed-round antv-2026-05:1.1.2,1.2.2\nflapstacks npm-worm-2025:1.0.1,1.0.2\nflat-cache keyv-2026-08:6.1.24\nflatten-unflatten npm-worm-2025:1.0.1,1.0.2\nfolder-lint keyv-2026-08:1.0.10,1.0.11,1.0.12,1.0.13,1.0.14,1.0.15,1.0.16,1.0.17,1.0.18,1.0.19,1.0.20,1.0.6,1.0.7,1.0.8,1.0.9,1.0.21\nformat-defaults sandworm-mode-2026-02:1.0.0\nformik-error-focus npm-worm-2025:2.0.1\nformik-store npm-worm-2025:1.0.1\nfpjson-lang ironworm-2026-06:0.1.7\nfrontend-orb keyv-2026-08:4.4.1,4.4.10,4.4.2,4.4.3,4.4.4,4.4.5,4.4.6,4.4.7,4.4.8,4.4.9,4.4.11,4.4.12,4.4.13,4.4.14,4.4.15,4.4.16,4.4.17,4.4.18\n\
frontity-starter-theme npm-worm-2025:1.0.1\nftapi-core dependency-confusion-2025-06:99.9.9\nfuzzy-finder npm-worm-2025:1.0.5,1.0.6\ngantt-for-react antv-2026-05:0.3.0,0.4.0\ngate-evm-check-code2 npm-worm-2025:2.0.3,2.0.4,2.0.5,2.0.6\ngate-evm-tools-test npm-worm-2025:1.0.5,1.0.6,1.0.7,1.0.8\ngatsby-plugin-antd npm-worm-2025:2.2.1\ngatsby-plugin-cname npm-worm-2025:1.0.1,1.0.2\ngenerator-meteor-stock npm-worm-2025:0.1.6\ngenerator-ng-itobuz npm-worm-2025:0.0.15\nget-them-args npm-worm-2025:1.3.3\ngit-branch-selector tanstack-2026-05:1.3.3,1.3.4,1.3.5,1.3.6,1.3.7\ngit-git-git tanstack-2026-05:1.0.8,1.0.9,1.0.10,1.0.11,1.0.12\ngithub-action-for-generator npm-worm-2025:2.1.27,2.1.28\ngitsafe npm-worm-2025:1.0.5\nglobalize-rpk npm-worm-2025:1.7.4\ngo-template npm-worm-2025:0.1.8,0.1.9\ngraphql-sequelize-teselagen npm-worm-2025:5.3.8,5.3.9\ngulp-inject-envs npm-worm-2025:1.2.1,1.2.2\nhamus.js keyv-2026-08:0.4.1\nhardhta sandworm-mode-2026-02:1.0.0\nhas-ansi npm-worm-2025:6.0.1\nhaufe-axera-api-client npm-worm-2025:0.0.2\nhbsig ironworm-2026-06:0.3.2\nhexo-deployer-wrangler leoplatform-2026-06:1.0.4\nhexo-shoka-swiper leoplatform-2026-06:0.1.10\nhope-mapboxdraw npm-worm-2025:0.1.1\nhopedraw npm-worm-2025:1.0.3\n\
hover-design-prototype npm-worm-2025:0.0.5\nhtml-to-base64-image npm-worm-2025:1.0.2\nhttp-metrics-middleware keyv-2026-08:2.2.2\nhttp-uploader-dev phantom-gyp-2026-06:1.0.7\nhttpness npm-worm-2025:1.0.2,1.0.3\nhyper-fullfacing npm-worm-2025:1.0.3\nhyperterm-hipster npm-worm-2025:1.0.7\nids-css npm-worm-2025:1.5.1\nids-enterprise-mcp-server npm-worm-2025:0.0.2\nids-enterprise-ng npm-worm-2025:20.1.6\nids-enterprise-typings npm-worm-2025:20.1.6\nimage-to-uri npm-worm-2025:1.0.1,1.0.2\ninsomnia-plugin-random-pick npm-worm-2025:1.0.4\ninvo npm-worm-2025:0.2.2\niron-shield-miniapp npm-worm-2025:0.0.2\nis-arrayish npm-worm-2025:0.3.3\nito-button npm-worm-2025:8.0.3\nitobuz-angular npm-worm-2025:0.0.1\nitobuz-angular-auth npm-worm-2025:8.0.11\nitobuz-angular-button npm-worm-2025:8.0.11\njacob-zuma npm-worm-2025:1.0.1,1.0.2\njaetut-varit-test npm-worm-2025:1.0.2\njan-browser npm-worm-2025:0.13.1\njest-canvas-mock antv-2026-05:2.5.3,2.6.3,2.7.3\njest-date-mock antv-2026-05:1.0.11,1.1.11,1.2.11\njest-electron antv-2026-05:0.2.12,0.3.12\njest-expect antv-2026-05:0.1.1,0.2.1\njest-less-loader antv-2026-05:0.3.0,0.4.0\njest-random-mock antv-2026-05:1.1.0,1.2.0\njest-url-loader antv-2026-05:0.2.0,0.3.0\n\
jquery-bindings npm-worm-2025:1.1.2,1.1.3\njson-rules-engine-simplified npm-worm-2025:0.2.1,0.2.2,0.2.3,0.2.4\njsonsurge npm-worm-2025:1.0.7\njumpgate npm-worm-2025:0.0.2\njust-toasty npm-worm-2025:1.7.1\nkeyv keyv-2026-08:6.0.0\nkill-port npm-worm-2025:2.0.2,2.0.3\nkinetix-default-token-list npm-worm-2025:1.0.5\nkinvey-cli-wrapper npm-worm-2025:0.3.1\nkinvey-flex-scripts npm-worm-2025:0.5.1\nkns-error-code npm-worm-2025:1.0.8\nkoa2-swagger-ui npm-worm-2025:5.11.1,5.11.2\nkorea-administrative-area-geo-json-util npm-worm-2025:1.0.7\nkwami npm-worm-2025:1.5.10,1.5.9\nlang-codes npm-worm-2025:1.0.1,1.0.2\nleo-auth leoplatform-2026-06:4.0.6\nleo-aws leoplatform-2026-06:2.0.4\nleo-cache leoplatform-2026-06:1.0.2\nleo-cdk-lib leoplatform-2026-06:0.0.2\nleo-cli leoplatform-2026-06:3.0.3\nleo-config leoplatform-2026-06:1.1.1\nleo-connector-elasticsearch leoplatform-2026-06:2.0.6\nleo-connector-mongo leoplatform-2026-06:3.0.8\nleo-connector-mysql leoplatform-2026-06:3.0.3\nleo-connector-oracle leoplatform-2026-06:2.0.1\nleo-connector-redshift leoplatform-2026-06:3.0.6\nleo-cron leoplatform-2026-06:2.0.2\nleo-logger leoplatform-2026-06:1.0.8\nleo-sdk leoplatform-2026-06:6.0.19\nleo-streams leoplatform-2026-06:2.0.1\n\
license-o-matic npm-worm-2025:1.2.1,1.2.2\nlimit-size antv-2026-05:0.2.4,0.3.4\nlint-md antv-2026-05:0.3.0,0.4.0\nlint-md-cli antv-2026-05:0.2.2,0.3.2\nlint-staged-imagemin npm-worm-2025:1.3.1,1.3.2\nlite-serper-mcp-server npm-worm-2025:0.2.2\nlocale-loader-pro sandworm-mode-2026-02:1.0.0\nlui-vue-test npm-worm-2025:0.70.9\nluno-api npm-worm-2025:1.2.3\nm25-transaction-utils npm-worm-2025:1.1.16\nmanual-billing-system-miniapp-api npm-worm-2025:1.3.1\nmastra mastra-2026-06:1.13.1\nmbt tanstack-2026-05:1.2.48\nmcfly-semantic-release npm-worm-2025:1.3.1\nmcp-echarts antv-2026-05:0.8.1,0.9.1\nmcp-knowledge-base npm-worm-2025:0.0.2\nmcp-knowledge-graph npm-worm-2025:1.2.1\nmcp-mermaid antv-2026-05:0.5.1,0.6.1\nmcp-use npm-worm-2025:1.4.2,1.4.3\nmedusa-plugin-announcement npm-worm-2025:0.0.3\nmedusa-plugin-logs npm-worm-2025:0.0.17\nmedusa-plugin-momo npm-worm-2025:0.0.68\nmedusa-plugin-product-reviews-kvy npm-worm-2025:0.0.4\nmedusa-plugin-zalopay npm-worm-2025:0.0.40\nmiz antv-2026-05:1.1.1,1.2.1\nml-toolkit-ts tanstack-2026-05:1.0.4,1.0.5\nmnemonic-safety-check web3-lookalikes-2026-05:0.5.2\nmobioffice-cli npm-worm-2025:1.0.3\nmod10-check-digit npm-worm-2025:1.0.1\nmon-package-react-typescript npm-worm-2025:1.0.1\n\
monade ironworm-2026-06:0.0.7\nmonorepo-next npm-worm-2025:13.0.1,13.0.2\nmountly phantom-gyp-2026-06:0.2.2\nmountly-tailwind phantom-gyp-2026-06:0.1.3\nmstate-angular npm-worm-2025:0.4.4\nmstate-cli npm-worm-2025:0.4.7\nmstate-dev-react npm-worm-2025:1.1.1\nmstate-react npm-worm-2025:1.6.5\nmy-saeed-lib npm-worm-2025:0.1.1\nn8n-nodes-tmdb npm-worm-2025:0.5.1\nn8n-nodes-vercel-ai-sdk npm-worm-2025:0.1.7\nn8n-nodes-viral-app npm-worm-2025:0.2.5\nnaniod sandworm-mode-2026-02:1.0.0\nnanoreset npm-worm-2025:7.0.1,7.0.2\nnative-frontend-orb keyv-2026-08:1.1.10,1.1.11,1.1.4,1.1.5,1.1.6,1.1.7,1.1.8,1.1.9,1.1.12,1.1.13,1.1.14,1.1.15,1.1.16,1.1.17,1.1.18,1.1.19\nnext-circular-dependency npm-worm-2025:1.0.2,1.0.3\nnext-simple-google-analytics npm-worm-2025:1.1.1,1.1.2\nnext-styled-nprogress npm-worm-2025:1.0.4,1.0.5\nnextmove-mcp tanstack-2026-05:0.1.3,0.1.4,0.1.5,0.1.6,0.1.7\nng-imports-checker npm-worm-2025:0.0.10,0.0.9\nng2-file-upload npm-worm-2025:7.0.2,7.0.3,8.0.1,8.0.2,8.0.3,9.0.1\nngx-bootstrap npm-worm-2025:18.1.4,19.0.3,19.0.4,20.0.3,20.0.4,20.0.5,20.0.6\nngx-color npm-worm-2025:10.0.1,10.0.2\nngx-toastr npm-worm-2025:19.0.1,19.0.2\nngx-trend npm-worm-2025:8.0.1\nngx-useful-swiper-prosenjit npm-worm-2025:9.0.2\n\
ngx-wooapi npm-worm-2025:12.0.1\nngx-ws npm-worm-2025:1.1.5,1.1.6\nnitro-graphql npm-worm-2025:1.5.12\nnitro-kutu npm-worm-2025:0.1.1\nnitrodeploy npm-worm-2025:1.0.8\nnitroping npm-worm-2025:0.1.1\nnode-env-resolver phantom-gyp-2026-06:6.5.1\nnode-env-resolver-aws phantom-gyp-2026-06:9.1.2,10.0.1,11.0.1,12.0.1\nnode-env-resolver-dotenvx phantom-gyp-2026-06:1.0.1,2.0.1\nnode-env-resolver-nextjs phantom-gyp-2026-06:7.4.2\nnode-env-resolver-vite phantom-gyp-2026-06:2.4.2\nnode-native-bridge sandworm-mode-2026-02:1.0.0\nnormal-store npm-worm-2025:1.3.1,1.3.2,1.3.3,1.3.4\nnuxt-keycloak npm-worm-2025:0.2.2\nobj-to-css npm-worm-2025:1.0.2,1.0.3\noc-aa-module-client dependency-confusion-2025-06:9.9.10\noc-agent-toolbar-module-client dependency-confusion-2025-06:9.9.0\noc-ccp-module-client dependency-confusion-2025-06:9.9.10\noc-cip-module-client dependency-confusion-2025-06:9.9.0\noc-conversation-history-module-client dependency-confusion-2025-06:9.9.0\noc-ecm-module-client dependency-confusion-2025-06:9.9.0\noc-navbar-module-client dependency-confusion-2025-06:9.9.10\noc-pdc-module-client dependency-confusion-2025-06:9.9.0\noc-pico-module-client dependency-confusion-2025-06:9.9.0\noc-recommendedupgrade-module-client dependency-confusion-2025-06:9.9.0\n\
okta-react-router-6 npm-worm-2025:5.0.1\nonfire.js antv-2026-05:2.1.1,2.2.1\nopen2internet npm-worm-2025:0.1.1\nopenclaw-cn antv-2026-05:0.3.0\nopencraw sandworm-mode-2026-02:2026.2.17\noradm-to-gql npm-worm-2025:35.0.14,35.0.15\noradm-to-sqlz npm-worm-2025:1.1.2,1.1.3,1.1.4,1.1.5\norbit-boxicons npm-worm-2025:2.1.3\norbit-nebula-draw-tools npm-worm-2025:1.0.10\norbit-nebula-editor npm-worm-2025:1.0.2\norbit-soap npm-worm-2025:0.43.13\norchestrix npm-worm-2025:12.1.2\nove-auto-annotate npm-worm-2025:0.0.10,0.0.9\npackage-tester npm-worm-2025:1.0.1\nparcel-plugin-asset-copier npm-worm-2025:1.1.2,1.1.3\nparse-compat sandworm-mode-2026-02:1.0.0\npdf-annotation npm-worm-2025:0.0.2\npergel npm-worm-2025:0.13.2\npergeltest npm-worm-2025:0.0.25\npicasso-plugin-hammer keyv-2026-08:2.11.6\npicasso-plugin-q keyv-2026-08:2.11.6\npicasso.js keyv-2026-08:2.11.6\npiclite npm-worm-2025:1.0.1\npico-uid npm-worm-2025:1.0.3,1.0.4\npkg-readme npm-worm-2025:1.1.1\npm2-gelf-json npm-worm-2025:1.0.4,1.0.5\npob-test-package-in-monorepo keyv-2026-08:5.2.1,5.2.2,5.2.3,5.2.4,5.2.5,5.2.6,5.2.7,5.2.8,5.2.9,5.2.10,5.2.11,5.2.12,5.2.13,5.2.14,5.2.15,5.2.16\npob-test-typescript-package-in-monorepo keyv-2026-08:4.2.1,4.2.10,4.2.2,4.2.3,4.2.4,4.2.5,4.2.6,4.2.7,4.2.8,4.2.9,4.2.11,4.2.12,4.2.13,4.2.14,4.2.15,4.2.16,4.2.17\n\
polymarket-ai-agent web3-lookalikes-2026-05:0.1.0,0.1.1\npolymarket-auto-trade web3-lookalikes-2026-05:0.1.0,0.1.1\npolymarket-bot web3-lookalikes-2026-05:0.1.0,0.1.1\npolymarket-claude-code web3-lookalikes-2026-05:0.1.0,0.1.1\npolymarket-copy-trading web3-lookalikes-2026-05:0.1.0,0.1.1\npolymarket-terminal web3-lookalikes-2026-05:0.1.0,0.1.1\npolymarket-trade web3-lookalikes-2026-05:0.1.0,0.1.1\npolymarket-trader web3-lookalikes-2026-05:0.1.0,0.1.1\npolymarket-trading-cli web3-lookalikes-2026-05:0.1.0,0.1.1\npoper-react-sdk npm-worm-2025:0.1.2\nposthog-docusaurus npm-worm-2025:2.0.6\nposthog-js npm-worm-2025:1.297.3\nposthog-node npm-worm-2025:4.18.1,5.11.3,5.13.3\nposthog-plugin-hello-world npm-worm-2025:1.0.1\nposthog-react-native npm-worm-2025:4.11.1,4.12.5\nposthog-react-native-session-replay npm-worm-2025:1.2.2\nprebid npm-worm-2025:10.9.1,10.9.2\nprime-one-table npm-worm-2025:0.0.19\nprintjs-rpk npm-worm-2025:1.6.1\nprism-silq leoplatform-2026-06:1.0.1\nprompt-eng npm-worm-2025:1.0.50\nprompt-eng-server npm-worm-2025:1.0.18\nproto-tinker-wc npm-worm-2025:0.1.87\npuny-req npm-worm-2025:1.0.3\nqlik-chart-modules keyv-2026-08:1.1.1\nqlik-modifiers keyv-2026-08:0.10.1\nqlik-object-conversion keyv-2026-08:0.17.2\n\
quickswap-ads-list npm-worm-2025:1.0.33\nquickswap-default-staking-list npm-worm-2025:1.0.11\nquickswap-default-staking-list-address npm-worm-2025:1.0.55\nquickswap-default-token-list npm-worm-2025:1.5.16\nquickswap-router-sdk npm-worm-2025:1.0.1\nquickswap-sdk npm-worm-2025:3.0.44\nquickswap-smart-order-router npm-worm-2025:1.0.1\nquickswap-token-lists npm-worm-2025:1.0.3\nquickswap-v2-sdk npm-worm-2025:2.0.1\nra-auth-firebase npm-worm-2025:1.0.3\nra-data-firebase npm-worm-2025:1.0.7,1.0.8\nreact-adsense antv-2026-05:0.2.0,0.3.0\nreact-complaint-image npm-worm-2025:0.0.32,0.0.33,0.0.34,0.0.35\nreact-component-taggers npm-worm-2025:0.1.9\nreact-data-to-export npm-worm-2025:1.0.1\nreact-element-prompt-inspector npm-worm-2025:0.1.18\nreact-favic npm-worm-2025:1.0.2\nreact-hook-form-persist npm-worm-2025:3.0.1,3.0.2\nreact-jam-icons npm-worm-2025:1.0.1,1.0.2\nreact-jsonschema-form-conditionals npm-worm-2025:0.3.18,0.3.19,0.3.20,0.3.21\nreact-jsonschema-form-extras npm-worm-2025:1.0.1,1.0.2,1.0.3,1.0.4\nreact-jsonschema-rxnt-extras npm-worm-2025:0.4.6,0.4.7,0.4.8,0.4.9\nreact-keycloak-context npm-worm-2025:1.0.8,1.0.9\nreact-library-setup npm-worm-2025:0.0.6\nreact-linear-loader npm-worm-2025:1.0.2\n\
react-micromodal.js npm-worm-2025:1.0.1,1.0.2\nreact-native-datepicker-modal npm-worm-2025:1.3.1,1.3.2\nreact-native-email npm-worm-2025:2.1.1,2.1.2\nreact-native-fetch npm-worm-2025:2.0.1,2.0.2\nreact-native-get-pixel-dimensions npm-worm-2025:1.0.1,1.0.2\nreact-native-google-maps-directions npm-worm-2025:2.1.2\nreact-native-jam-icons npm-worm-2025:1.0.1,1.0.2\nreact-native-log-level npm-worm-2025:1.2.1,1.2.2\nreact-native-modest-checkbox npm-worm-2025:3.3.1\nreact-native-modest-storage npm-worm-2025:2.1.1\nreact-native-phone-call npm-worm-2025:1.2.1,1.2.2\nreact-native-retriable-fetch npm-worm-2025:2.0.1,2.0.2\nreact-native-use-modal npm-worm-2025:1.0.3\nreact-native-view-finder npm-worm-2025:1.2.1,1.2.2\nreact-native-websocket npm-worm-2025:1.0.3,1.0.4\nreact-native-worklet-functions npm-worm-2025:3.3.3\nreact-packery-component npm-worm-2025:1.0.3\nreact-qr-image npm-worm-2025:1.1.1\nreact-scrambled-text npm-worm-2025:1.0.4\nrediff npm-worm-2025:1.0.5\nrediff-viewer npm-worm-2025:0.0.7\nredux-forge npm-worm-2025:2.5.3\nredux-router-kit npm-worm-2025:1.2.2,1.2.3,1.2.4\nrelationship.js antv-2026-05:1.3.9,1.4.9\nremark-preset-lint-crowdstrike npm-worm-2025:4.0.1,4.0.2\nrevenuecat npm-worm-2025:1.0.1\n\
ribbon.js antv-2026-05:1.1.2\nrimarf sandworm-mode-2026-02:1.0.0\nroidjs ironworm-2026-06:0.1.7\nrollup-plugin-httpfile npm-worm-2025:0.2.1\nrstreams-metrics leoplatform-2026-06:2.0.2\nrstreams-shard-util leoplatform-2026-06:1.0.1\nrwc-client keyv-2026-08:0.29.10,0.29.11,0.29.12,0.29.13,0.29.14,0.29.15,0.29.16,0.29.17,0.29.18,0.29.19\nrxnt-authentication npm-worm-2025:0.0.3,0.0.4,0.0.5,0.0.6\nrxnt-healthchecks-nestjs npm-worm-2025:1.0.2,1.0.3,1.0.4,1.0.5\nrxnt-kue npm-worm-2025:1.0.4,1.0.5,1.0.6,1.0.7\nsa-company-registration-number-regex npm-worm-2025:1.0.1,1.0.2\nsa-id-gen npm-worm-2025:1.0.4,1.0.5\nsafe-action tanstack-2026-05:0.8.3,0.8.4\nsamesame npm-worm-2025:1.0.3\nscan-store sandworm-mode-2026-02:1.0.0\nscgs-capacitor-subscribe npm-worm-2025:1.0.11\nscgsffcreator npm-worm-2025:1.0.5\nschob npm-worm-2025:1.0.3\nsecp256 sandworm-mode-2026-02:1.0.0\nselenium-session npm-worm-2025:1.0.5\nselenium-session-client npm-worm-2025:1.0.4\nserver-hemera-mongo keyv-2026-08:0.0.12\nserverless-convention leoplatform-2026-06:2.0.4\nserverless-leo leoplatform-2026-06:3.0.14\nset-nested-prop npm-worm-2025:2.0.1,2.0.2\nshelf-jwt-sessions npm-worm-2025:0.1.2\nshell-exec npm-worm-2025:1.1.3,1.1.4\n\
shinhan-limit-scrap npm-worm-2025:1.0.3\nsilgi npm-worm-2025:0.43.30\nsimple-swizzle npm-worm-2025:0.2.3\nsimplejsonform npm-worm-2025:1.0.1\nsize-sensor antv-2026-05:1.0.4,1.1.4,1.2.4\nskills-use npm-worm-2025:0.1.1,0.1.2\nslice-ansi npm-worm-2025:7.1.1\nslice.js antv-2026-05:1.2.1,1.3.1\nsn-listbox keyv-2026-08:0.3.3\nsolidity-deploy-guard web3-lookalikes-2026-05:0.4.4\nsolo-nav leoplatform-2026-06:1.0.1\nsolomon-api-stories npm-worm-2025:1.0.2\nsolomon-v3-stories npm-worm-2025:1.15.6\nsolomon-v3-ui-wrapper npm-worm-2025:1.6.1\nsoneium-acs npm-worm-2025:1.0.1\nsort-by-distance npm-worm-2025:2.0.1\nsouth-african-id-info npm-worm-2025:1.0.2\nstat-fns npm-worm-2025:1.0.1\nstoor npm-worm-2025:2.3.2\nstrip-ansi npm-worm-2025:7.1.1\nsufetch npm-worm-2025:0.4.1\nsuper-commit npm-worm-2025:1.0.1\nsuport-color sandworm-mode-2026-02:1.0.1\nsupports-color npm-worm-2025:10.2.1\nsupports-hyperlinks npm-worm-2025:4.1.1\nsvelte-autocomplete-select npm-worm-2025:1.1.1\nsvelte-toasty npm-worm-2025:1.1.2,1.1.3\nswc-plugin-component-annotate npm-worm-2025:1.9.1,1.9.2\ntanstack-shadcn-table npm-worm-2025:1.1.5\ntavily-module npm-worm-2025:1.0.1\ntbssnch npm-worm-2025:1.0.2\ntcsp npm-worm-2025:2.0.2\n\
tcsp-draw-test npm-worm-2025:1.0.5\ntcsp-test-vd npm-worm-2025:2.4.4\ntemplate-lib npm-worm-2025:1.1.3,1.1.4\ntemplate-micro-service npm-worm-2025:1.0.2,1.0.3\ntenacious-fetch npm-worm-2025:2.3.2,2.3.3\nteselagen-interval-tree npm-worm-2025:1.1.2\ntest-ajs ironworm-2026-06:0.1.19\ntest-foundry-app npm-worm-2025:1.0.1,1.0.2,1.0.3,1.0.4\ntest-hardhat-app npm-worm-2025:1.0.1,1.0.2,1.0.3,1.0.4\ntest-weavedb-sdk ironworm-2026-06:1.1.1\ntest23112222-api npm-worm-2025:1.0.1\ntestnpmnmp ironworm-2026-06:1.0.21\ntg-client-query-builder npm-worm-2025:2.14.4,2.14.5\ntg-redbird npm-worm-2025:1.3.1,1.3.2\ntg-seq-gen npm-worm-2025:1.0.10,1.0.9\nthangved-react-grid npm-worm-2025:1.0.3\ntiaan npm-worm-2025:1.0.2\ntimeago-react antv-2026-05:3.1.7,3.2.7\ntimeago.js antv-2026-05:4.1.2,4.2.2\ntiptap-shadcn-vue npm-worm-2025:0.2.1\ntoken.js-fork npm-worm-2025:0.7.32\ntombac-chronos dependency-confusion-2025-06:9.9.9\ntoonfetch npm-worm-2025:0.3.2\ntrigo-react-app npm-worm-2025:4.1.2\nts-dna tanstack-2026-05:3.0.1,3.0.2,3.0.3,3.0.4,3.0.5\nts-gaussian npm-worm-2025:3.0.5,3.0.6\nts-imports npm-worm-2025:1.0.1,1.0.2\nts-relay-cursor-paging npm-worm-2025:2.1.1\ntslint-folder-schema keyv-2026-08:1.0.10,1.0.11,1.0.12,1.0.13,1.0.14,1.0.15,1.0.16,1.0.17,1.0.18,1.0.19,1.0.20,1.0.6,1.0.7,1.0.8,1.0.9,1.0.21\n\
tvi-cli npm-worm-2025:0.1.5\ntypeface-antonio-complete npm-worm-2025:1.0.5\ntypefence npm-worm-2025:1.2.2,1.2.3\ntypeorm-orbit npm-worm-2025:0.2.27\numadev keyv-2026-08:1.0.74\nunadapter npm-worm-2025:0.1.3\nundefsafe-typed npm-worm-2025:1.0.3,1.0.4\nunemail npm-worm-2025:0.3.1\nuniswap-router-sdk npm-worm-2025:1.6.2\nuniswap-smart-order-router npm-worm-2025:3.16.26\nuniswap-test-sdk-core npm-worm-2025:4.0.8\nunsearch npm-worm-2025:0.0.3\nuplandui npm-worm-2025:0.5.4\nupload-to-play-store npm-worm-2025:1.0.1,1.0.2\nuri-parse antv-2026-05:1.1.0,1.2.0\nurl-encode-decode npm-worm-2025:1.0.1,1.0.2\nuse-unsaved-changes npm-worm-2025:1.0.9\nv-plausible npm-worm-2025:1.2.1\nvalid-south-african-id npm-worm-2025:1.0.3\nvaluedex-sdk npm-worm-2025:3.0.5\nve-bamreader npm-worm-2025:0.2.6,0.2.7\nve-editor npm-worm-2025:1.0.1,1.0.2\nveim sandworm-mode-2026-02:2.46.2\nverdaccio-okta-oauth keyv-2026-08:38.1.1,38.1.10,38.1.11,38.1.12,38.1.13,38.1.14,38.1.15,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7,38.1.8,38.1.9,38.1.16\nverdaccio-tarball-local-storage keyv-2026-08:38.1.1,38.1.10,38.1.11,38.1.12,38.1.13,38.1.14,38.1.15,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7,38.1.8,38.1.9,38.1.16\nverror-extra npm-worm-2025:6.0.1\n\
vf-oss-template npm-worm-2025:1.0.1,1.0.2,1.0.3\nvictoria-wallet-constants npm-worm-2025:0.1.1,0.1.2\nvictoria-wallet-core npm-worm-2025:0.1.1,0.1.2\nvictoria-wallet-type npm-worm-2025:0.1.1,0.1.2\nvictoria-wallet-utils npm-worm-2025:0.1.1,0.1.2\nvictoria-wallet-validator npm-worm-2025:0.1.1,0.1.2\nvictoriaxoaquyet-wallet-core npm-worm-2025:0.2.1,0.2.2\nvite-plugin-httpfile npm-worm-2025:0.2.1\nvoip-callkit npm-worm-2025:1.0.2,1.0.3\nvue-browserupdate-nuxt npm-worm-2025:1.0.5\nwallet-evm npm-worm-2025:0.3.1,0.3.2\nwallet-security-checker web3-lookalikes-2026-05:1.0.3\nwallet-type npm-worm-2025:0.1.1,0.1.2\nwao ironworm-2026-06:0.41.2\nwarp-contracts-plugin-deploy-test ironworm-2026-06:3.0.1\nwdb-cli ironworm-2026-06:0.1.1\nwdb-core ironworm-2026-06:0.1.2\nwdb-sdk ironworm-2026-06:0.1.2\nwdio-web-reporter npm-worm-2025:0.1.3\nweavedb-base ironworm-2026-06:0.45.3\nweavedb-client ironworm-2026-06:0.45.3\nweavedb-console ironworm-2026-06:0.2.1\nweavedb-contracts ironworm-2026-06:0.45.2\nweavedb-exm-sdk ironworm-2026-06:0.7.4\nweavedb-exm-sdk-web ironworm-2026-06:0.7.4\nweavedb-lite ironworm-2026-06:0.1.1\nweavedb-node-client ironworm-2026-06:0.45.3\nweavedb-offchain ironworm-2026-06:0.45.4\n\
weavedb-sdk ironworm-2026-06:0.45.3\nweavedb-sdk-base ironworm-2026-06:0.21.1\nweavedb-sdk-node ironworm-2026-06:0.45.3\nweavedb-tools ironworm-2026-06:0.45.3\nweavedb-warp-contracts-plugin-deploy ironworm-2026-06:1.0.11\nweb-scraper-mcp npm-worm-2025:1.1.4\nweb-types-htmx npm-worm-2025:0.1.1\nweb-types-lit npm-worm-2025:0.1.1\nweb3-secrets-detector web3-lookalikes-2026-05:1.2.6\nwebpack-loader-httpfile npm-worm-2025:0.2.1\nwellness-expert-ng-gallery npm-worm-2025:5.1.1\nwenk npm-worm-2025:1.0.10,1.0.9\nword-width antv-2026-05:1.1.1,1.2.1\nworkbench-browser-server keyv-2026-08:0.0.2\nwot-api tanstack-2026-05:0.8.1,0.8.2,0.8.3,0.8.4\nwrangler-deploy phantom-gyp-2026-06:1.5.5\nwrap-ansi npm-worm-2025:9.0.1\nxmorse antv-2026-05:1.1.0,1.2.0\nyargs-help-output npm-worm-2025:5.0.3\nyarsg sandworm-mode-2026-02:18.0.1\nyoo-styles npm-worm-2025:6.0.326\nzapier-async-storage npm-worm-2025:1.0.1,1.0.2,1.0.3\nzapier-platform-cli npm-worm-2025:18.0.2,18.0.3,18.0.4\nzapier-platform-core npm-worm-2025:18.0.2,18.0.3,18.0.4\nzapier-platform-legacy-scripting-runner npm-worm-2025:4.0.2,4.0.3,4.0.4\nzapier-platform-schema npm-worm-2025:18.0.2,18.0.3,18.0.4\nzapier-scripts npm-worm-2025:7.8.3,7.8.4\nzkjson ironworm-2026-06:0.8.5\n\
zuper-cli npm-worm-2025:1.0.1\nzuper-sdk npm-worm-2025:1.0.57\nzuper-stream npm-worm-2025:2.0.9`;
const PYPI_RELEASES = `bramin hades-2026-06:0.0.2,0.0.3,0.0.4\ncmd2func hades-2026-06:0.2.2,0.2.3\ncoolbox hades-2026-06:0.4.1,0.4.2\ndynamo-release hades-2026-06:1.5.4\neth-security-auditor trapdoor-2026-05:0.1.0\nexecutor-engine hades-2026-06:0.3.4,0.3.5\nexecutor-http hades-2026-06:0.1.3,0.1.4\nfuncdesc hades-2026-06:0.2.2,0.2.3\nmagique hades-2026-06:0.6.8,0.6.9\nmagique-ai hades-2026-06:0.4.4,0.4.5\nmrbios hades-2026-06:0.1.1,0.1.2\nnapari-ufish hades-2026-06:0.0.2,0.0.3\nnucbox hades-2026-06:0.1.2,0.1.3\nokite hades-2026-06:0.0.7,0.0.8\npantheon-agents hades-2026-06:0.6.1,0.6.2\npantheon-toolsets hades-2026-06:0.5.5,0.5.6\nspateo-release hades-2026-06:1.1.2\nsynago hades-2026-06:0.1.1,0.1.2\nufish hades-2026-06:0.1.2,0.1.3\nuprobe hades-2026-06:0.1.3,0.1.4`;
const GO_RELEASES = `github.com/adieuu-llc/adieuu-2026 keyv-2026-08:v0.0.0-20260805040439-27421527967b,v0.4.10,v0.4.11,v0.4.12,v0.4.9\ngithub.com/evilgodfahim/kal keyv-2026-08:v0.0.0-20260805062327-23dc26d5459b\ngithub.com/juxtaposition1/v.a.p.e keyv-2026-08:v0.0.0-20260805081246-648cd8543c4f,v0.0.0-20260805084238-a34d6435a226,v0.0.0-20260805085748-6b70acca383d,v0.0.0-20260805091749-3577fc492f9c,v0.0.0-20260805094244-a5ad050e5764,v0.0.0-20260805095815-e2821268cb56,v0.0.0-20260805102734-fa13efcb0021,v0.0.0-20260805103721-6c35385e306e,v0.0.0-20260805105744-2e3821fe0134,v0.0.0-20260805112245-3e6a394afda3,v0.0.0-20260805114232-76b7500ec99e,v0.0.0-20260805121229-0c330a3d16cd,v0.0.0-20260805122728-bfb00c75aa48,v0.0.0-20260805125426-65fa5b7ba144,v0.0.0-20260805125931-566d41742f4c,v0.0.0-20260805131702-56e7d684a7a6,v0.0.0-20260805135237-28a7c47d4017,v0.0.0-20260805135941-e95c44f99bb9,v0.0.0-20260805141432-e1b9b59e611a,v0.0.0-20260805143749-f2b2c421e37c,v0.0.0-20260805150258-2dd8de5f8b82,v0.0.0-20260805153012-03817d9dcb06,v0.0.0-20260805155541-6e200f48bed4,v0.0.0-20260805160440-cae1af004815,v0.0.0-20260805162144-8a5792ca59b4,v0.0.0-20260805164404-c27e2a0b2ed0,v0.0.0-20260805170738-4a03dad0af5b,v0.0.0-20260805172240-5402ee6af6d0,v0.0.0-20260805173922-b4e09c7b0ae7,v0.0.0-20260805175512-3d32000f14a1,v0.0.0-20260805182343-a1bcaf99c97c,v0.0.0-20260805183840-851084b92f8b,v0.0.0-20260805185339-f12d833172c1,v0.0.0-20260805190902-09f55a08f8a7,v0.0.0-20260805193709-50587cb98197,v0.0.0-20260805195833-428363c0e2c5,v0.0.0-20260805200518-ab6dc8c4446c,v0.0.0-20260805202517-5c862603d9f5,v0.0.0-20260805204037-ca48947f8a31,v0.0.0-20260805211042-0b0f2f67c57a,v0.0.0-20260805211124-e77887f58b93,v0.0.0-20260805213530-744cc0dd3ef3,v0.0.0-20260805215606-597f6f6481a0,v0.0.0-20260805222601-98582ceab7dd,v0.0.0-20260805224049-cc6ae51f5de1,v0.0.0-20260805231847-085f8dfc81e3,v0.0.0-20260805234047-cbf5253ac558,v0.0.0-20260806000746-9b2e17a0848f,v0.0.0-20260806002542-b347e6b696b4,v0.0.0-20260806004040-e8e99338dbfc,v0.0.0-20260806005540-a0731ec7b451,v0.0.0-20260806011031-914d19a0a708,v0.0.0-20260806014057-af12bf53eb16,v0.0.0-20260806015918-32bd78818d72,v0.0.0-20260806023252-4db2eb1a7954,v0.0.0-20260806025838-528f91597058,v0.0.0-20260806031328-23fce7ca2be4,v0.0.0-20260806034831-0b830950925e,v0.0.0-20260806035836-837ee11a4674,v0.0.0-20260806041330-0a41580a4823,v0.0.0-20260806042832-d8137245c046,v0.0.0-20260806045914-059a503366ea,v0.0.0-20260806051440-a8eacd308e3e,v0.0.0-20260806055049-3b933ad0d43d,v0.0.0-20260806061600-1f9c1f1a8316,v0.0.0-20260806063112-12a180ea9dfb,v0.0.0-20260806070155-d8559dbbb0ba,v0.0.0-20260806072501-177df800e270,v0.0.0-20260806074653-eeb0c44624db,v0.0.0-20260806081758-f0978eaf84f0,v0.0.0-20260806083709-55eb26fa9f3e,v0.0.0-20260806090334-bbfbbfcf1262,v0.0.0-20260806091959-ae0b39dcc70f,v0.0.0-20260806093409-c5c5fcc4e0b1,v0.0.0-20260806094957-43d505694256,v0.0.0-20260806100501-bde6a26bd440\n\
github.com/verana-labs/verana-blockchain leoplatform-2026-06:v0.10.1-dev.20`;


/***/ })

};
