export const id = 620;
export const ids = [620,3912];
export const modules = {

/***/ 93775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ prepareFactTables),
/* harmony export */   cy: () => (/* binding */ isAskable),
/* harmony export */   pc: () => (/* binding */ gatherFacts)
/* harmony export */ });
/* harmony import */ var _domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41657);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57321);


async function gatherFacts(components, options) {
    const { world, policy } = options;
    const asked = components.filter(isAskable);
    if (asked.length === 0)
        return { releases: new Map(), descriptions: [] };
    const registries = await world.registries(policy.registries);
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .startProgress */ .o)(world, 'Asking registries', new Set(asked.map((component) => component.purl)).size);
    const done = new Map();
    const answers = await Promise.all(registries.map(async (registry) => {
        const own = asked.filter((component) => component.ecosystem === registry.ecosystem);
        if (own.length === 0)
            return undefined;
        const answer = await registry.releases(own, (count) => {
            done.set(registry.ecosystem, count);
            progress.advance([...done.values()].reduce((sum, value) => sum + value, 0));
        });
        return { answer, description: registry.describe() };
    }));
    progress.stop();
    const releases = new Map();
    const descriptions = [];
    for (const item of answers) {
        if (item === undefined)
            continue;
        descriptions.push(item.description);
        for (const [purl, facts] of item.answer)
            releases.set(purl, facts);
    }
    return { releases, descriptions };
}
function isAskable(component) {
    return ((0,_domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryEcosystem */ .q)(component.ecosystem) &&
        component.source.kind === 'registry' &&
        component.version !== '');
}
async function prepareFactTables(subjects, answers) {
    const { loadIncidents } = await __webpack_require__.e(/* import() */ 2835).then(__webpack_require__.bind(__webpack_require__, 72835));
    const incidents = await loadIncidents(subjects.map((subject) => subject.component));
    return ({ component }) => {
        const pin = answers.pins.get(component);
        const refs = pin?.pinnedRefs;
        const knownMalicious = incidents.fact(component, refs?.known === true ? refs.value : undefined);
        const facts = answers.releases.get(component.purl);
        const table = facts === undefined
            ? { ...pin, knownMalicious }
            : joinFacts(facts, { ...answers.proofsOf(component), knownMalicious });
        const checksumRecord = answers.checksums.get(component.purl);
        return checksumRecord === undefined ? table : { ...table, checksumRecord };
    };
}
function joinFacts(facts, own) {
    return {
        registryState: facts.registryState,
        publishedAt: facts.publishedAt,
        artifacts: facts.artifacts,
        yanked: facts.yanked,
        deprecated: facts.deprecated,
        projectStatus: facts.projectStatus,
        publisher: facts.publisher,
        maintainers: facts.maintainers,
        ownership: facts.ownership,
        installHooks: facts.installHooks,
        timeline: facts.timeline,
        earlierRecord: facts.earlierRecord,
        registryAddress: facts.registryAddress,
        metadata: facts.metadata,
        signatures: facts.signatures,
        attestations: facts.attestations,
        provenanceHistory: facts.provenanceHistory,
        signatureCheck: own.signatureCheck,
        provenance: own.provenance,
        expectedIdentity: own.expectedIdentity,
        knownMalicious: own.knownMalicious,
    };
}


/***/ }),

/***/ 53635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSbomSource: () => (/* binding */ readSbomSource),
/* harmony export */   renderSbomText: () => (/* binding */ renderSbomText),
/* harmony export */   specVersionProblem: () => (/* binding */ specVersionProblem)
/* harmony export */ });
/* harmony import */ var _inventory_read_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3121);
/* harmony import */ var _gather_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93775);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97103);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73912);




async function readSbomSource(request, world) {
    const { policy, problems } = (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T)(request, world, undefined);
    const inventory = (0,_inventory_read_inventory_js__WEBPACK_IMPORTED_MODULE_0__.readInventory)(world.workTree, { exclude: policy.exclude });
    const { releases } = await (0,_gather_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherFacts */ .pc)(inventory.components, { world, policy });
    return {
        inventory: { ...inventory, problems: [...inventory.problems, ...problems] },
        policy,
        factsOf: (purl) => releases.get(purl),
    };
}
async function renderSbomText(request, source, world) {
    const { renderSbom } = await Promise.all(/* import() */[__webpack_require__.e(9195), __webpack_require__.e(1311)]).then(__webpack_require__.bind(__webpack_require__, 1311));
    const root = source.inventory.projects.find((project) => project.dir === '.');
    const head = world.git?.resolve('HEAD');
    const origin = world.git?.origin();
    return renderSbom({
        format: request.format,
        specVersion: request.specVersion ?? (request.format === 'spdx-json' ? '2.3' : '1.6'),
        inventory: source.inventory,
        factsOf: source.factsOf,
        subject: {
            name: root?.name ?? world.rootName,
            ...(root?.version !== undefined ? { version: root.version } : {}),
            ...(head?.ok === true ? { commit: head.value } : {}),
            ...(origin?.ok === true && origin.value !== '' ? { vcs: origin.value } : {}),
        },
        timestamp: timestampOf(world, head?.ok === true ? head.value : undefined),
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_3__.TOOL_VERSION,
        ...(world.owner !== undefined ? { author: { kind: 'organization', name: world.owner } } : {}),
    });
}
function timestampOf(world, commit) {
    if (world.sourceDateEpoch !== undefined)
        return world.sourceDateEpoch;
    const time = commit === undefined ? undefined : world.git?.commitTime(commit);
    return time?.ok === true ? time.value : world.clock.now();
}
function specVersionProblem(format, version) {
    if (version === undefined)
        return undefined;
    const fits = format === 'spdx-json' ? version === '2.3' : version === '1.6' || version === '1.7';
    return fits
        ? undefined
        : `${format} has no version ${version} here; it has ${format === 'spdx-json' ? '2.3' : '1.6 and 1.7'}`;
}


/***/ }),

/***/ 73912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TOOL_VERSION: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
const TOOL_VERSION = '0.1.0';


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
