export const id = 9944;
export const ids = [9944];
export const modules = {

/***/ 24815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose),
  renderDiagnosis: () => (/* binding */ renderDiagnosis)
});

// EXTERNAL MODULE: ./build/domain/ecosystem.js
var ecosystem = __webpack_require__(41657);
// EXTERNAL MODULE: ./build/domain/fact.js
var fact = __webpack_require__(38223);
// EXTERNAL MODULE: ./build/inventory/read-inventory.js + 2 modules
var read_inventory = __webpack_require__(3121);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/pin/describe-pin.js
var describe_pin = __webpack_require__(66357);
;// CONCATENATED MODULE: ./build/app/diagnose-repositories.js


async function diagnoseRepositories(components, { world, policy }) {
    const asked = components.map(describe_pin/* repositoryOf */._M).find((repository) => repository !== undefined);
    if (asked === undefined)
        return undefined;
    const { gitRemote, hosting } = await world.remotes(policy.registries);
    const url = gitRemote.urlOf(asked);
    const [refs, hosted] = await Promise.all([gitRemote.refs(url), hosting.repository(asked)]);
    const server = hostOf(url);
    const api = hosting.address === undefined ? undefined : hostOf(hosting.address);
    return {
        asked,
        ...(server !== undefined ? { server } : {}),
        refs: stateOf(refs),
        ...(api !== undefined ? { api } : {}),
        hosting: stateOf(hosted),
    };
}
function stateOf(answer) {
    return answer.ok ? 'known' : (0,fact/* unknownReason */.$h)(answer.error.kind);
}
function renderRepositories(one) {
    const say = (state) => (state === 'known' ? 'seen' : `not seen (${fact/* UNKNOWN_TEXT */.L5[state]})`);
    return [
        `Repositories of actions: ${one.server ?? 'no host'}, by git; ${one.api ?? 'no API without a token in GITHUB_TOKEN or GH_TOKEN'}`,
        `  asked about ${one.asked}`,
        `  branches and tags: ${say(one.refs)}`,
        `  archived or renamed: ${say(one.hosting)}`,
    ];
}
function hostOf(address) {
    const host = URL.canParse(address) ? new URL(address).host : '';
    return host === '' ? undefined : host;
}

// EXTERNAL MODULE: ./build/app/gather-checksums.js + 12 modules
var gather_checksums = __webpack_require__(43525);
// EXTERNAL MODULE: ./build/app/gather-facts.js
var gather_facts = __webpack_require__(93775);
// EXTERNAL MODULE: ./build/app/gather-proofs.js + 6 modules
var gather_proofs = __webpack_require__(80139);
// EXTERNAL MODULE: ./build/app/read-policy.js + 6 modules
var read_policy = __webpack_require__(97103);
// EXTERNAL MODULE: ./build/app/trust.js + 1 modules
var trust = __webpack_require__(46332);
// EXTERNAL MODULE: ./build/app/version.js
var version = __webpack_require__(73912);
;// CONCATENATED MODULE: ./build/app/doctor.js











const ONLY_WHERE_USED = ['gem', 'maven'];
async function diagnose(request, world) {
    const { policy, problems } = (0,read_policy/* readPolicy */.T)({}, world, undefined);
    const inventory = (0,read_inventory.readInventory)(world.workTree, { exclude: policy.exclude });
    const head = world.git?.resolve('HEAD');
    const askable = inventory.components.filter(gather_facts/* isAskable */.cy);
    const used = new Set(askable.map(({ ecosystem }) => ecosystem));
    const registries = (await world.registries(policy.registries)).filter(({ ecosystem }) => used.has(ecosystem) || !ONLY_WHERE_USED.includes(ecosystem));
    const endpoints = await world.endpoints(policy.registries, registries.map(({ ecosystem }) => ecosystem));
    const diagnosed = await Promise.all(registries.map(async (registry) => {
        const endpoint = endpoints.find((candidate) => candidate.ecosystem === registry.ecosystem);
        return { ...(await probe(registry, askable)), ...endpoint };
    }));
    const checksums = await probeChecksums(askable, { world, policy });
    const repositories = await diagnoseRepositories(inventory.components, { world, policy });
    const trust = await probeTrust(askable, { world, policy });
    const hosts = diagnosed
        .flatMap((registry) => registry.bases)
        .concat(checksums.base ?? [], trust?.address ?? [])
        .map(hostOf)
        .concat(repositories?.server, repositories?.api)
        .filter((host) => host !== undefined);
    return {
        tool: version.TOOL_VERSION,
        time: new Date(world.clock.now()).toISOString(),
        offline: request.offline,
        git: { repository: world.git !== undefined, ...(head?.ok === true ? { head: head.value } : {}) },
        files: {
            recognised: inventory.files.length,
            read: inventory.files.filter((file) => file.status === 'read').length,
            problems: inventory.problems.length,
        },
        policy: { source: policy.source, problems: problems.map((problem) => problem.message) },
        registries: diagnosed.map((one) => one.ecosystem === 'golang' ? { ...one, facts: { ...one.facts, ...checksums.facts } } : one),
        ...(repositories !== undefined ? { repositories } : {}),
        ...(trust !== undefined ? { trust: trust.origin } : {}),
        egress: [...new Set(hosts)].sort(),
        ready: problems.length === 0 &&
            diagnosed.every((registry) => registry.asked === undefined || registry.facts['registryState'] === 'known'),
    };
}
async function probe(registry, askable) {
    const component = askable.find((candidate) => candidate.ecosystem === registry.ecosystem);
    const facts = {};
    if (component !== undefined) {
        const answer = (await registry.releases([component])).get(component.purl) ?? {};
        for (const [name, fact] of Object.entries(answer)) {
            facts[name] = fact.known ? 'known' : fact.reason;
        }
    }
    return { ...registry.describe(), ...(component !== undefined ? { asked: component.purl } : {}), facts };
}
async function probeChecksums(askable, context) {
    const module = askable.find(gather_checksums/* isInGoSum */.fu);
    if (module === undefined)
        return { facts: {} };
    const { facts, counts } = await (0,gather_checksums/* gatherChecksums */.Mq)([module], context);
    const fact = facts.get(module.purl);
    return {
        facts: fact === undefined ? {} : { checksumRecord: fact.known ? 'known' : fact.reason },
        ...(counts.base !== undefined ? { base: counts.base } : {}),
    };
}
async function probeTrust(askable, { world, policy }) {
    if (world.trustRoots === undefined || !askable.some(gather_proofs/* isProvable */.Q))
        return undefined;
    const opened = (await world.trustRoots(policy.registries)).open('public-good');
    const { origin, sha256, problem } = await (0,trust/* openTrust */.N)(world, { registries: policy.registries }).packages();
    return {
        origin: {
            origin,
            ...(sha256 !== undefined ? { sha256 } : {}),
            ...(problem !== undefined ? { problem } : {}),
        },
        ...(opened.ok ? { address: opened.value.address } : {}),
    };
}
function renderDiagnosis(diagnosis) {
    const lines = [
        summarise(diagnosis),
        '',
        `Countersign ${diagnosis.tool}, ${diagnosis.time}${diagnosis.offline ? ', offline' : ''}`,
        `Files: ${diagnosis.files.read} of ${diagnosis.files.recognised} recognised files read${diagnosis.files.problems > 0 ? `, ${diagnosis.files.problems} problems (see \`countersign inventory\`)` : ''}`,
        `Git: ${diagnosis.git.head ?? (diagnosis.git.repository ? 'a repository without a commit' : 'no repository here: no comparison with a base')}`,
        `Policy: ${diagnosis.policy.source}`,
        ...diagnosis.policy.problems.map((problem) => `  ${problem}`),
    ];
    for (const registry of diagnosis.registries)
        lines.push('', ...renderRegistry(registry));
    if (diagnosis.repositories !== undefined)
        lines.push('', ...renderRepositories(diagnosis.repositories));
    if (diagnosis.trust !== undefined) {
        const { origin, problem } = diagnosis.trust;
        lines.push('', `Trusted roots for attestations: ${origin === 'refreshed' ? 'up to date' : `those of this version${problem === undefined ? '' : `, newer ones could not be had: ${(0,report_escape.forTerminal)(problem)}`}`}`);
    }
    lines.push('', `Hosts to allow: ${diagnosis.egress.length === 0 ? 'none found' : diagnosis.egress.join(', ')}`);
    return `${lines.map(indented).join('\n')}\n`;
}
function summarise({ ready, offline, registries }) {
    if (offline)
        return 'Offline: no registry was asked; what the cache knows is shown.';
    if (!ready)
        return 'Not ready: see below.';
    return registries.some(({ asked }) => asked !== undefined)
        ? 'Ready: every registry this project needs answered.'
        : 'Ready: this project needs no registry.';
}
const WORDS = {
    registryState: 'whether a version exists',
    publishedAt: 'publication times',
    checksumRecord: 'the checksum database',
    artifacts: 'files and digests',
    yanked: 'withdrawals',
    deprecated: 'deprecations',
    projectStatus: 'quarantine',
    publisher: 'who published',
    maintainers: 'maintainers',
    ownership: 'ownership over time',
    timeline: 'the history of releases',
    installHooks: 'install hooks',
    signatures: 'registry signatures',
    attestations: 'provenance',
    earlierRecord: 'what an earlier run saw',
    registryAddress: 'its own address',
    metadata: 'licence and links',
};
function nameFacts(names) {
    return names.map((name) => WORDS[name] ?? name).join(', ');
}
function renderRegistry(registry) {
    const title = ecosystem/* ECOSYSTEM_TITLE */.U[registry.ecosystem];
    const lines = registry.bases.length === 0
        ? [`${title}: no address found${registry.problem === undefined ? '' : `: ${registry.problem}`}`]
        : [`${title}: ${registry.bases.join(', ')} (named by ${registry.origin})`];
    if (registry.asked === undefined)
        lines.push('  not asked: this project has no component of it');
    else {
        const entries = Object.entries(registry.facts);
        const seen = entries.filter(([, state]) => state === 'known').map(([name]) => name);
        lines.push(`  asked about ${registry.asked}`, `  sees: ${seen.length === 0 ? 'nothing' : nameFacts(seen)}`);
        for (const reason of [...new Set(entries.map(([, state]) => state))].filter((state) => state !== 'known')) {
            const names = entries.filter(([, state]) => state === reason).map(([name]) => name);
            lines.push(`  does not see (${fact/* UNKNOWN_TEXT */.L5[reason] ?? reason}): ${nameFacts(names)}`);
        }
    }
    return [...lines, ...registry.observations.map((observation) => `  ${observation}`)];
}
function indented(line) {
    const text = line.trimStart();
    return `${' '.repeat(line.length - text.length)}${(0,report_escape.forTerminal)(text)}`;
}


/***/ }),

/***/ 26560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
const LATE = /[\ud800-\uffff]/;
function compareText(a, b) {
    if (a === b)
        return 0;
    if (!LATE.test(a) || !LATE.test(b))
        return a < b ? -1 : 1;
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return lift(left) - lift(right);
    }
    return a.length - b.length;
}
function lift(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}


/***/ }),

/***/ 30818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   K_: () => (/* binding */ createPolicyReader),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   l8: () => (/* binding */ readMap),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84932);
/* harmony import */ var _domain_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95314);


function createPolicyReader(path) {
    const problems = [];
    return {
        path,
        problems,
        reject: (line, message, hint) => {
            problems.push({
                code: 'bad-policy',
                severity: 'broken',
                message,
                location: { file: path, line },
                ...(hint !== undefined ? { hint } : {}),
            });
            return undefined;
        },
    };
}
function readMap(reader, entry, options) {
    const { value } = entry;
    if (value.kind !== 'map') {
        return isEmpty(value)
            ? new Map()
            : reader.reject(entry.line, `${options.what} must be a map of settings.`, allowed(options.keys));
    }
    for (const [key, { line }] of value.entries) {
        if (options.keys.includes(key))
            continue;
        const near = (0,_domain_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(key, options.keys);
        reader.reject(line, `${options.what} has no setting ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)}.`, near === undefined ? allowed(options.keys) : `Did you mean ${near}?`);
    }
    return value.entries;
}
function readWord(reader, entry, options) {
    if (entry === undefined)
        return undefined;
    const word = readText(entry.value);
    const found = options.words.find((candidate) => candidate === word);
    if (found !== undefined)
        return found;
    const near = word === undefined ? undefined : (0,_domain_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(word, options.words);
    return reader.reject(entry.line, `${options.what} cannot be ${word === undefined ? 'that' : (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(word)}.`, near === undefined ? allowed(options.words) : `Did you mean ${near}?`);
}
function readTexts(reader, entry, what) {
    if (entry === undefined || isEmpty(entry.value))
        return [];
    if (entry.value.kind !== 'seq') {
        reader.reject(entry.line, `${what} must be a list.`, 'Write one item a line, each after a dash.');
        return [];
    }
    return entry.value.items.flatMap((item) => {
        const text = readText(item)?.trim();
        if (text !== undefined && text !== '' && text.length <= MAX_TEXT)
            return [{ text, line: item.line }];
        reader.reject(item.line, `${what} holds an item that is not a text of 1 to ${MAX_TEXT} characters.`);
        return [];
    });
}
const MAX_TEXT = 512;
function readText(node) {
    if (node.kind !== 'scalar' || node.value === null)
        return undefined;
    return String(node.value);
}
function isEmpty(node) {
    return node.kind === 'scalar' && (node.value === null || node.value === '');
}
function allowed(words) {
    return `Allowed: ${words.join(', ')}.`;
}


/***/ }),

/***/ 84932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const LIMIT = 160;
function quote(text) {
    const line = text
        .slice(0, LIMIT * 4)
        .replace(/\s+/g, ' ')
        .trim();
    return `“${line.length > LIMIT ? `${line.slice(0, LIMIT)}…` : line}”`;
}


/***/ }),

/***/ 50620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ IDENTITY_KEYS),
/* harmony export */   US: () => (/* binding */ identityKey),
/* harmony export */   Xi: () => (/* binding */ IDENTITIES_PATH),
/* harmony export */   go: () => (/* binding */ parseIdentities)
/* harmony export */ });
/* unused harmony exports REF_CLASSES, IDENTITY_PATTERNS, PACKAGE_PATTERN */
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17884);
/* harmony import */ var _inventory_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54300);
/* harmony import */ var _rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30818);
/* harmony import */ var _rules_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84932);




const IDENTITIES_PATH = '.github/countersign/identities.yml';
const IDENTITY_KEYS = [
    'repository',
    'repository-id',
    'owner-id',
    'workflow',
    'ref',
    'trigger',
    'issuer',
    'first-seen',
];
const REF_CLASSES = ['tag', 'branch', 'pr', 'other'];
const IDENTITY_PATTERNS = {
    repository: '^https://[^\\s@?#]+[^\\s@?#/]$',
    'repository-id': '^[0-9]{1,20}$',
    'owner-id': '^[0-9]{1,20}$',
    workflow: '^[^\\s/][^\\u0000-\\u001f]*$',
    ref: `^(?:${REF_CLASSES.join('|')})$`,
    trigger: '^[a-z_]{1,64}$',
    issuer: '^https://[^\\s@?#]+$',
    'first-seen': '^\\d{4}-\\d{2}-\\d{2}$',
};
const PACKAGE_PATTERN = '^(?:npm|pypi)/[^\\s]+$';
const MAX_VALUE = 512;
function identityKey(ecosystem, name) {
    return `${ecosystem}/${ecosystem === 'pypi' ? (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePypiName */ .Ty)(name) : name}`;
}
function parseIdentities(text, path) {
    const reader = (0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .createPolicyReader */ .K_)(path);
    const packages = new Map();
    const parsed = (0,_inventory_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text);
    if (!parsed.ok) {
        const { message, line } = parsed.error;
        reader.reject(line, `The file of identities ${message.replace(/\.$/, '')}. Nobody is expected.`);
        return { packages, problems: reader.problems };
    }
    const [first, second] = parsed.value.documents;
    if (second !== undefined)
        reader.reject(second.line, 'Only one YAML document is read.');
    if (first === undefined || (0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(first))
        return { packages, problems: reader.problems };
    const root = (0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readMap */ .l8)(reader, { line: first.line, value: first }, { what: 'The file of identities', keys: ['version', 'packages'] });
    checkVersion(root?.get('version'), reader);
    const list = root?.get('packages');
    if (list !== undefined && !(0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(list.value))
        readPackages(list, { reader, packages });
    return { packages, problems: reader.problems };
}
function checkVersion(entry, reader) {
    if (entry !== undefined && (0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(entry.value) !== '1') {
        reader.reject(entry.line, 'The version of the file must be 1.');
    }
}
function readPackages(entry, context) {
    const { reader, packages } = context;
    if (entry.value.kind !== 'map') {
        reader.reject(entry.line, 'packages must be a map from package to identity.');
        return;
    }
    for (const [name, item] of entry.value.entries) {
        const slash = name.indexOf('/');
        if (!new RegExp(PACKAGE_PATTERN).test(name)) {
            reader.reject(item.line, `${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)} is not a package.`, 'Write npm/name or pypi/name.');
            continue;
        }
        const identity = readIdentity(name, item, reader);
        if (identity !== undefined)
            packages.set(identityKey(name.slice(0, slash), name.slice(slash + 1)), identity);
    }
}
function readIdentity(name, entry, reader) {
    const before = reader.problems.length;
    const map = (0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readMap */ .l8)(reader, entry, { what: `The identity of ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)}`, keys: IDENTITY_KEYS });
    if (map === undefined)
        return undefined;
    const value = (key) => {
        const setting = map.get(key);
        return setting === undefined ? undefined : readValue(key, setting.value, reader);
    };
    const identity = {
        ...some('repository', value('repository')),
        ...some('repositoryId', value('repository-id')),
        ...some('ownerId', value('owner-id')),
        ...some('workflow', value('workflow')),
        ...some('refClass', value('ref')),
        ...some('trigger', value('trigger')),
        ...some('issuer', value('issuer')),
        ...some('firstSeen', value('first-seen')),
    };
    if (reader.problems.length === before &&
        identity.repository === undefined &&
        identity.repositoryId === undefined) {
        reader.reject(entry.line, `The identity of ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)} needs repository or repository-id.`);
    }
    if (reader.problems.length > before)
        return undefined;
    return { ...identity, source: { file: reader.path, line: entry.line } };
}
function readValue(key, node, reader) {
    const text = (0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(node);
    if (text !== undefined && text.length <= MAX_VALUE && new RegExp(IDENTITY_PATTERNS[key], 'u').test(text))
        return text;
    return reader.reject(node.line, `${key} cannot be ${text === undefined ? 'that' : (0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)}.`, key === 'ref' ? `Allowed: ${REF_CLASSES.join(', ')}.` : undefined);
}
function some(key, value) {
    return value === undefined ? {} : { [key]: value };
}


/***/ }),

/***/ 55910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderIdentities),
/* harmony export */   c: () => (/* binding */ renderIdentity)
/* harmony export */ });
/* harmony import */ var _domain_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26560);
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50620);


function renderIdentities(packages) {
    const lines = [
        '# Who was seen to build each package. Reviewed like code: a change here is a change of who is trusted.',
        'version: 1',
        'packages:',
    ];
    if (packages.size === 0)
        lines[2] = 'packages: {}';
    for (const [name, identity] of [...packages].sort(([a], [b]) => (0,_domain_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b))) {
        lines.push(`  ${quoteYaml(name)}:`, ...renderIdentity(identity).map((line) => `    ${line}`));
    }
    return `${lines.join('\n')}\n`;
}
function renderIdentity(identity) {
    const values = {
        repository: identity.repository,
        'repository-id': identity.repositoryId,
        'owner-id': identity.ownerId,
        workflow: identity.workflow,
        ref: identity.refClass,
        trigger: identity.trigger,
        issuer: identity.issuer,
        'first-seen': identity.firstSeen,
    };
    return _identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY_KEYS */ .UF.flatMap((key) => {
        const value = values[key];
        return value === undefined ? [] : [`${key}: ${quoteYaml(value)}`];
    });
}
function quoteYaml(text) {
    return JSON.stringify(text).replace(/[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
