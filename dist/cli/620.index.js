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

/***/ 57321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ startProgress)
});

// EXTERNAL MODULE: ./build/report/count-words.js
var count_words = __webpack_require__(14484);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/wrap-text.js
var wrap_text = __webpack_require__(86399);
;// CONCATENATED MODULE: ./build/report/progress.js



function renderProgress({ title, done, total, elapsed }, width) {
    const seconds = `${Math.max(0, Math.floor(elapsed / 1_000))} s`;
    const shown = Math.min(Math.max(0, done), Math.max(0, total));
    const share = total > 0 ? ` (${Math.floor((shown / total) * 100)} %)` : '';
    const text = `${(0,report_escape.forLog)((0,report_escape.forTerminal)(title, { max: 200 }))}: ${(0,count_words/* formatNumber */.ZV)(shown)} of ${(0,count_words/* formatNumber */.ZV)(Math.max(0, total))}${share}, ${seconds}`;
    return (0,wrap_text/* wrapText */.C)(text, { width })[0] ?? '';
}

;// CONCATENATED MODULE: ./build/app/progress.js

const QUIET_MS = 2_000;
const EVERY_MS = 1_000;
const WIDTH = 80;
function startProgress(world, title, total) {
    let done = 0;
    let shown = -1;
    let elapsed = 0;
    const timer = setInterval(() => {
        elapsed += EVERY_MS;
        if (elapsed < QUIET_MS || done === shown)
            return;
        shown = done;
        world.talk(renderProgress({ title, done, total, elapsed }, WIDTH));
    }, EVERY_MS);
    timer.unref();
    return {
        advance: (count) => {
            done = count;
        },
        stop: () => clearInterval(timer),
    };
}


/***/ }),

/***/ 23778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   U: () => (/* binding */ listTrees)
/* harmony export */ });
function readNamed(named, world, base) {
    const suffix = base === undefined ? '' : `@${base.commit.slice(0, 12)}`;
    const path = named.replace(/^\.\//, '');
    for (const { tree, up } of listTrees(world, base)) {
        const bytes = tree.read(path);
        if (bytes.ok)
            return { ok: true, path: `${up}${path}`, source: `${path}${suffix}`, bytes: bytes.value };
    }
    const inside = base === undefined || !isOutside(named) ? undefined : world.locateInRepository(named);
    if (base !== undefined && inside !== undefined) {
        const bytes = (world.above?.tree(base.commit) ?? base.tree).read(inside);
        return bytes.ok
            ? { ok: true, path: inside, source: `${inside}${suffix}`, bytes: bytes.value }
            : { ok: false, why: 'the base commit has no such file' };
    }
    const own = isOutside(named) ? world.readNamedFile(named) : undefined;
    if (own !== undefined)
        return { ok: true, path: named, source: named, bytes: own };
    return {
        ok: false,
        why: base === undefined ? 'there is no such file' : 'the base commit has no such file',
    };
}
function listTrees(world, base) {
    const own = { tree: base?.tree ?? world.workTree, up: '' };
    if (world.above === undefined)
        return [own];
    const { workTree, tree, prefix } = world.above;
    return [
        own,
        { tree: base === undefined ? workTree : tree(base.commit), up: prefix.replace(/[^/]+/g, '..') },
    ];
}
function isOutside(path) {
    return path.startsWith('/') || path.startsWith('../') || /^[A-Za-z]:[\\/]/.test(path);
}


/***/ }),

/***/ 97103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// UNUSED EXPORTS: POLICY_PATHS

;// CONCATENATED MODULE: ./build/rules/default-policy.js
const DEFAULT_COOLDOWN = { major: 7, minor: 7, patch: 3 };
const defaultPolicy = {
    source: 'defaults',
    mode: 'enforce',
    rules: new Map(),
    cooldown: { default: DEFAULT_COOLDOWN, ecosystems: {}, exempt: [] },
    provenance: { required: [] },
    exceptions: [],
    failOn: 'block',
    unknown: 'by-rule',
    registries: {},
    exclude: [],
};

// EXTERNAL MODULE: ./build/rules/index.js + 45 modules
var rules = __webpack_require__(47523);
// EXTERNAL MODULE: ./build/inventory/yaml.js + 2 modules
var yaml = __webpack_require__(54300);
;// CONCATENATED MODULE: ./build/rules/policy-keys.js
const SETTING_KEYS = [
    'mode',
    'fail-on',
    'unknown',
    'rules',
    'cooldown',
    'provenance',
    'exceptions',
    'registries',
    'checksum-database',
    'exclude',
];
const REGISTRY_KEYS = ['npm', 'pypi', 'golang', 'cargo', 'gem', 'maven'];
const ADDRESS_KEYS = [...REGISTRY_KEYS, 'docker'];
const COOLDOWN_SIZES = ['major', 'minor', 'patch'];
const EXCEPTION_KEYS = ['rule', 'package', 'reason', 'owner', 'expires'];
const MAX_COOLDOWN_DAYS = 365;
const CHECKSUM_DATABASE_KEY = /^[^\s+]{1,256}\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/;

// EXTERNAL MODULE: ./build/rules/policy-reader.js
var policy_reader = __webpack_require__(30818);
;// CONCATENATED MODULE: ./build/rules/policy-cooldown.js



function readCooldown(entry, reader) {
    const fallback = defaultPolicy.cooldown;
    if (entry === undefined)
        return fallback;
    const map = (0,policy_reader/* readMap */.l8)(reader, entry, {
        what: 'cooldown',
        keys: ['default', ...REGISTRY_KEYS, 'exempt'],
    });
    if (map === undefined)
        return fallback;
    const general = readDays(map.get('default'), fallback.default, reader);
    const ecosystems = {};
    for (const key of REGISTRY_KEYS) {
        if (map.has(key))
            ecosystems[key] = readDays(map.get(key), general, reader);
    }
    const exempt = (0,policy_reader/* readTexts */.Z7)(reader, map.get('exempt'), 'cooldown.exempt').flatMap(({ text, line }) => {
        if (text !== '*')
            return [text];
        reader.reject(line, 'cooldown.exempt cannot hold *, which would exempt everything.', 'Use days of 0 instead.');
        return [];
    });
    return { default: general, ecosystems, exempt };
}
function readDays(entry, fallback, reader) {
    if (entry === undefined)
        return fallback;
    if (entry.value.kind === 'scalar') {
        const days = readNumber(entry, reader);
        return days === undefined ? fallback : { major: days, minor: days, patch: days };
    }
    const map = (0,policy_reader/* readMap */.l8)(reader, entry, { what: 'cooldown', keys: COOLDOWN_SIZES });
    if (map === undefined)
        return fallback;
    const of = (size) => {
        const setting = map.get(size);
        return setting === undefined ? fallback[size] : (readNumber(setting, reader) ?? fallback[size]);
    };
    return { major: of('major'), minor: of('minor'), patch: of('patch') };
}
function readNumber(entry, reader) {
    const text = (0,policy_reader/* readText */.yR)(entry.value) ?? '';
    const days = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (days <= MAX_COOLDOWN_DAYS)
        return days;
    return reader.reject(entry.line, `A cooldown must be a whole number of days between 0 and ${MAX_COOLDOWN_DAYS}.`, 'For example: patch: 3');
}

// EXTERNAL MODULE: ./build/rules/apply-exceptions.js
var apply_exceptions = __webpack_require__(25831);
// EXTERNAL MODULE: ./build/rules/quote.js
var quote = __webpack_require__(84932);
// EXTERNAL MODULE: ./build/domain/closest.js
var closest = __webpack_require__(95314);
;// CONCATENATED MODULE: ./build/rules/policy-exceptions.js





function readExceptions(entry, context) {
    if (entry === undefined || (0,policy_reader/* isEmpty */.Im)(entry.value))
        return [];
    if (entry.value.kind !== 'seq') {
        context.reader.reject(entry.line, 'exceptions must be a list.', 'Start each one with a dash.');
        return [];
    }
    return entry.value.items.flatMap((item) => readException(item, context) ?? []);
}
function readException(node, { ids, reader }) {
    const before = reader.problems.length;
    const map = (0,policy_reader/* readMap */.l8)(reader, { line: node.line, value: node }, { what: 'An exception', keys: EXCEPTION_KEYS });
    if (map === undefined)
        return undefined;
    const values = {};
    for (const key of EXCEPTION_KEYS) {
        const setting = map.get(key);
        const text = setting === undefined ? undefined : (0,policy_reader/* readText */.yR)(setting.value)?.trim();
        if (text === undefined || text === '') {
            reader.reject(setting?.line ?? node.line, `An exception needs ${key}.`, HINTS[key]);
        }
        else
            values[key] = text;
    }
    const { rule, package: pattern, reason, owner, expires } = values;
    if (rule !== undefined && rule !== '*' && !ids.includes(rule)) {
        const near = (0,closest/* closest */.k)(rule, ids);
        reader.reject(map.get('rule')?.line ?? node.line, `There is no rule ${(0,quote/* quote */.h)(rule)}.`, near === undefined ? HINTS.rule : `Did you mean ${near}?`);
    }
    if (rule === '*' && pattern !== undefined && /^(?:[a-z]+\/)?@?\*$/i.test(pattern)) {
        reader.reject(node.line, 'An exception cannot cover every rule for every package.', HINTS.package);
    }
    if (expires !== undefined && (0,apply_exceptions/* expiryMoment */.i)(expires) === undefined) {
        reader.reject(map.get('expires')?.line ?? node.line, `${(0,quote/* quote */.h)(expires)} is not a day.`, HINTS.expires);
    }
    if (reader.problems.length > before)
        return undefined;
    if (rule === undefined || pattern === undefined || reason === undefined)
        return undefined;
    if (owner === undefined || expires === undefined)
        return undefined;
    return { rule, package: pattern, reason, owner, expires, location: { file: reader.path, line: node.line } };
}
const HINTS = {
    rule: 'The id of a rule as docs/rules.md lists it, or * for all rules.',
    package: 'A purl, ecosystem/name, or a name; a trailing * stands for any rest.',
    reason: 'Say why this is acceptable, for whoever reads it in a year.',
    owner: 'Name the person or team that answers for it.',
    expires: 'Write the last day on which it holds as YYYY-MM-DD.',
};

;// CONCATENATED MODULE: ./build/rules/policy-provenance.js

function readProvenance(entry, reader) {
    if (entry === undefined)
        return { required: [] };
    const map = (0,policy_reader/* readMap */.l8)(reader, entry, { what: 'provenance', keys: ['required'] });
    const required = (0,policy_reader/* readTexts */.Z7)(reader, map?.get('required'), 'provenance.required');
    return { required: required.map(({ text }) => text) };
}

;// CONCATENATED MODULE: ./build/rules/policy-file.js









const LEVELS = ['block', 'warn', 'record', 'off'];
const UNKNOWNS = ['block', 'warn', 'record'];
function parsePolicy(input, rules) {
    const { path, source } = input;
    const reader = (0,policy_reader/* createPolicyReader */.K_)(path);
    const root = readRoot(input.text, reader);
    const settings = root === undefined
        ? new Map()
        : ((0,policy_reader/* readMap */.l8)(reader, root, { what: 'The policy', keys: [...SETTING_KEYS, 'extends'] }) ??
            new Map());
    rejectExtends(settings.get('extends'), reader);
    const mode = (0,policy_reader/* readWord */.pS)(reader, settings.get('mode'), { what: 'mode', words: ['enforce', 'audit'] });
    const failOn = (0,policy_reader/* readWord */.pS)(reader, settings.get('fail-on'), { what: 'fail-on', words: ['block', 'warn'] });
    const unknown = (0,policy_reader/* readWord */.pS)(reader, settings.get('unknown'), {
        what: 'unknown',
        words: ['by-rule', ...UNKNOWNS],
    });
    const ids = rules.map(({ meta }) => meta.id);
    const checksumDatabase = readChecksumDatabase(settings.get('checksum-database'), reader);
    return {
        policy: {
            source,
            mode: mode ?? defaultPolicy.mode,
            rules: readRules(settings.get('rules'), ids, reader),
            cooldown: readCooldown(settings.get('cooldown'), reader),
            provenance: readProvenance(settings.get('provenance'), reader),
            exceptions: readExceptions(settings.get('exceptions'), { ids, reader }),
            failOn: failOn ?? defaultPolicy.failOn,
            unknown: unknown ?? defaultPolicy.unknown,
            registries: readRegistries(settings.get('registries'), reader),
            ...(checksumDatabase !== undefined ? { checksumDatabase } : {}),
            exclude: readExclude(settings.get('exclude'), reader),
        },
        problems: reader.problems,
    };
}
function readRoot(text, reader) {
    const parsed = (0,yaml/* parseYaml */.h)(text);
    if (!parsed.ok) {
        const { code, message, line } = parsed.error;
        reader.problems.push({
            code,
            severity: 'broken',
            message: `The policy file ${message.replace(/\.$/, '')}. The defaults apply.`,
            location: { file: reader.path, line },
            hint: 'Mend the YAML; countersign explain shows the settings of a rule.',
        });
        return undefined;
    }
    const [first, second] = parsed.value.documents;
    if (second !== undefined) {
        reader.reject(second.line, 'The policy file holds more than one YAML document; only the first applies.');
    }
    if (first === undefined || (0,policy_reader/* isEmpty */.Im)(first))
        return undefined;
    return { line: first.line, value: first };
}
function rejectExtends(entry, reader) {
    if (entry === undefined)
        return;
    reader.problems.push({
        code: 'unsupported-feature',
        severity: 'unsupported',
        message: 'The policy extends another file, which this version cannot do yet: nothing of that file applies.',
        location: { file: reader.path, line: entry.line },
        hint: 'Copy its settings into this file.',
    });
}
function readRules(entry, ids, reader) {
    const settings = new Map();
    if (entry === undefined || (0,policy_reader/* isEmpty */.Im)(entry.value))
        return settings;
    if (entry.value.kind !== 'map') {
        reader.reject(entry.line, 'rules must be a map from rule to setting.', 'For example: release-age: warn');
        return settings;
    }
    for (const [id, setting] of entry.value.entries) {
        if (!ids.includes(id)) {
            rejectRule(reader, setting.line, { id, ids });
            continue;
        }
        const read = readRuleSetting(id, setting, reader);
        if (read !== undefined)
            settings.set(id, read);
    }
    return settings;
}
function readRuleSetting(id, entry, reader) {
    if (isScalar(entry.value)) {
        const level = (0,policy_reader/* readWord */.pS)(reader, entry, { what: `The level of ${id}`, words: LEVELS });
        return level === undefined ? undefined : { level };
    }
    const map = (0,policy_reader/* readMap */.l8)(reader, entry, { what: `The rule ${id}`, keys: ['level', 'unknown'] });
    if (map === undefined)
        return undefined;
    const level = (0,policy_reader/* readWord */.pS)(reader, map.get('level'), { what: `The level of ${id}`, words: LEVELS });
    const unknown = (0,policy_reader/* readWord */.pS)(reader, map.get('unknown'), { what: `unknown of ${id}`, words: UNKNOWNS });
    return { ...(level !== undefined ? { level } : {}), ...(unknown !== undefined ? { unknown } : {}) };
}
function isScalar(node) {
    return node.kind === 'scalar';
}
function rejectRule(reader, line, { id, ids }) {
    const near = (0,closest/* closest */.k)(id, ids);
    reader.reject(line, `There is no rule ${(0,quote/* quote */.h)(id)}.`, near === undefined ? 'docs/rules.md lists all rules.' : `Did you mean ${near}?`);
}
function readRegistries(entry, reader) {
    if (entry === undefined)
        return {};
    const map = (0,policy_reader/* readMap */.l8)(reader, entry, { what: 'registries', keys: ADDRESS_KEYS });
    if (map === undefined)
        return {};
    const found = {};
    for (const key of ADDRESS_KEYS) {
        const setting = map.get(key);
        if (setting === undefined)
            continue;
        const address = (0,policy_reader/* readText */.yR)(setting.value) ?? '';
        if (isRegistryAddress(address))
            found[key] = address;
        else {
            reader.reject(setting.line, `The address of the ${key} registry is not a plain http or https address.`, 'Write it without user name and password; those belong into the client’s own configuration.');
        }
    }
    return found;
}
function readChecksumDatabase(entry, reader) {
    if (entry === undefined)
        return undefined;
    const text = (0,policy_reader/* readText */.yR)(entry.value) ?? '';
    const [key = '', address, ...rest] = text.split(' ');
    const sound = CHECKSUM_DATABASE_KEY.test(key) &&
        rest.length === 0 &&
        (address === undefined || isRegistryAddress(address));
    if (sound)
        return text;
    reader.reject(entry.line, 'The checksum database is not named by its verifier key.', 'Write name+id+key as GOSUMDB takes it, and its address after a space where it has another.');
    return undefined;
}
function isRegistryAddress(text) {
    if (text.length > 2048 || !/^https?:\/\//.test(text) || !URL.canParse(text))
        return false;
    const { username, password, hostname } = new URL(text);
    return username === '' && password === '' && hostname !== '';
}
function readExclude(entry, reader) {
    return (0,policy_reader/* readTexts */.Z7)(reader, entry, 'exclude').flatMap(({ text, line }) => {
        if (!text.startsWith('!') && !text.startsWith('/') && !text.split('/').includes('..'))
            return [text];
        reader.reject(line, `The pattern ${(0,quote/* quote */.h)(text)} cannot be used: patterns are relative to the root and are not negated.`, 'For example: test/fixtures/**');
        return [];
    });
}

// EXTERNAL MODULE: ./build/app/read-named.js
var read_named = __webpack_require__(23778);
;// CONCATENATED MODULE: ./build/app/read-policy.js




const POLICY_PATHS = ['.github/countersign.yml', '.github/countersign.yaml'];
function readPolicy(request, world, base) {
    const found = request.base !== undefined && base === undefined
        ? { path: '', source: 'defaults' }
        : findPolicy(request.policyPath, world, base);
    const problems = found.problem === undefined ? [] : [found.problem];
    let policy = defaultPolicy;
    if (found.text !== undefined) {
        const parsed = parsePolicy({ text: found.text, path: found.path, source: found.source }, rules/* rules */.a);
        policy = parsed.policy;
        problems.push(...parsed.problems);
    }
    return {
        policy: {
            ...policy,
            ...(request.mode !== undefined ? { mode: request.mode } : {}),
            ...(request.failOn !== undefined ? { failOn: request.failOn } : {}),
        },
        problems,
    };
}
function findPolicy(named, world, base) {
    if (named !== undefined) {
        const file = (0,read_named/* readNamed */.M)(named, world, base);
        return file.ok ? decode(file.path, file.source, file.bytes) : unreadable(named, file.why);
    }
    const suffix = base === undefined ? '' : `@${base.commit.slice(0, 12)}`;
    for (const { tree, up } of (0,read_named/* listTrees */.U)(world, base)) {
        for (const path of POLICY_PATHS) {
            const bytes = tree.read(path);
            if (bytes.ok)
                return decode(`${up}${path}`, `${path}${suffix}`, bytes.value);
            if (bytes.error.kind !== 'not-found')
                return unreadable(path, bytes.error.message);
        }
    }
    return { path: POLICY_PATHS[0] ?? '', source: 'defaults' };
}
function decode(path, source, bytes) {
    try {
        return { path, source, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return unreadable(path, 'it is not UTF-8 text');
    }
}
function unreadable(path, why) {
    return {
        path,
        source: 'defaults',
        problem: {
            code: 'bad-policy',
            severity: 'broken',
            message: `The policy file ${path} cannot be read: ${why}. The defaults apply.`,
            location: { file: path, line: 1 },
            hint: 'Name a file that exists, or leave the setting out to use .github/countersign.yml or the defaults.',
        },
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

/***/ 14484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   lE: () => (/* binding */ listFew),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
function countOf(count, one, many = `${one}s`) {
    return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
function formatNumber(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function listFew(names, noun) {
    return names.length > 4 ? countOf(names.length, noun) : listWords(names);
}
function listWords(words) {
    if (words.length <= 1)
        return words[0] ?? '';
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 86399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += widthOf(character.codePointAt(0) ?? 0);
    return columns;
}
function wrapText(text, { width, first = '', rest = first, }) {
    const room = Math.max(20, width);
    const lines = [];
    let line = first;
    let used = columnsOf(first);
    let empty = true;
    const flush = () => {
        lines.push(line.trimEnd());
        line = rest;
        used = columnsOf(rest);
        empty = true;
    };
    for (const word of text.split(' ')) {
        const columns = columnsOf(word);
        if (!empty && used + 1 + columns > room)
            flush();
        if (!empty) {
            line += ' ';
            used += 1;
        }
        if (used + columns <= room) {
            line += word;
            used += columns;
            empty = false;
            continue;
        }
        for (const character of word) {
            const wide = columnsOf(character);
            if (used + wide > room && !empty)
                flush();
            line += character;
            used += wide;
            empty = false;
        }
    }
    lines.push(line.trimEnd());
    return lines;
}
const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE = [
    [0x1100, 0x115f],
    [0x231a, 0x231b],
    [0x23e9, 0x23f3],
    [0x26d4, 0x26d4],
    [0x2705, 0x2705],
    [0x274c, 0x274c],
    [0x2753, 0x2755],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1f64f],
    [0x1f680, 0x1f9ff],
    [0x20000, 0x3fffd],
];
function widthOf(code) {
    if (code < 0x300)
        return 1;
    if (COMBINING.test(String.fromCodePoint(code)))
        return 0;
    return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
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
