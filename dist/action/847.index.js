export const id = 847;
export const ids = [847];
export const modules = {

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
    const text = `${(0,report_escape/* forLog */.Ig)((0,report_escape/* forTerminal */.Qf)(title, { max: 200 }))}: ${(0,count_words/* formatNumber */.ZV)(shown)} of ${(0,count_words/* formatNumber */.ZV)(Math.max(0, total))}${share}, ${seconds}`;
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

// EXTERNAL MODULE: ./build/rules/index.js + 46 modules
var rules = __webpack_require__(79949);
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

/***/ 95314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
function closest(word, candidates) {
    if (word.length > 60)
        return undefined;
    let best;
    let bestDistance = Math.min(4, Math.max(2, Math.ceil(word.length / 2) + 1));
    for (const candidate of candidates) {
        const distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const current = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 41657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ECOSYSTEM_TITLE),
/* harmony export */   q: () => (/* binding */ isRegistryEcosystem)
/* harmony export */ });
const REGISTRY_ECOSYSTEMS = ['npm', 'pypi', 'golang', 'cargo', 'gem', 'maven'];
function isRegistryEcosystem(ecosystem) {
    return REGISTRY_ECOSYSTEMS.includes(ecosystem);
}
const ECOSYSTEM_TITLE = {
    npm: 'npm',
    pypi: 'PyPI',
    golang: 'Go',
    cargo: 'Cargo',
    gem: 'RubyGems',
    maven: 'Maven',
    github: 'GitHub Actions',
    docker: 'container image',
    generic: 'other',
};


/***/ }),

/***/ 38223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ unknownReason),
/* harmony export */   L5: () => (/* binding */ UNKNOWN_TEXT),
/* harmony export */   cr: () => (/* binding */ unknown),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
function known(value, evidence) {
    return { known: true, value, evidence };
}
function unknown(reason, detail) {
    return { known: false, reason, detail };
}
function unknownReason(kind) {
    switch (kind) {
        case 'timeout':
            return 'unreachable';
        case 'not-found':
            return 'not-published';
        case 'too-large':
            return 'budget';
        default:
            return kind;
    }
}
const UNKNOWN_TEXT = {
    offline: 'the run was asked not to use the network and nothing was recorded or cached',
    unreachable: 'the source did not answer in time',
    'rate-limited': 'the source asked us to slow down for longer than this run may last',
    malformed: 'the source answered with something that is not what its protocol says',
    unsupported: 'this source, format or kind of version is not one we can judge',
    'stripped-by-mirror': 'the registry mirror in use does not pass this on',
    'not-published': 'the source does not publish this',
    'not-permitted': 'the credentials at hand do not allow reading this',
    budget: 'the limit of time, size or requests for this run was reached',
};


/***/ }),

/***/ 97803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   mI: () => (/* binding */ parseMoment)
/* harmony export */ });
const MAX_TEXT = 4096;
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
function asText(value) {
    if (typeof value !== 'string' || value === '')
        return undefined;
    return value.length > MAX_TEXT ? value.slice(0, MAX_TEXT) : value;
}
function member(value, key) {
    const object = asObject(value);
    return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}
function parseObject(body) {
    try {
        return asObject(JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')));
    }
    catch {
        return undefined;
    }
}
function parseMoment(value) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== 'string' ||
        !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/.test(value)) {
        return Number.NaN;
    }
    return Date.parse(value.replace(/(\.\d{3})\d+/, '$1'));
}


/***/ }),

/***/ 80075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule),
/* harmony export */   P: () => (/* binding */ unknownLevel)
/* harmony export */ });
function defineRule(rule) {
    return rule;
}
const OUTAGES = [
    'unreachable',
    'rate-limited',
    'malformed',
    'not-permitted',
    'budget',
];
function unknownLevel(meta, reason, policy) {
    const own = policy.rules.get(meta.id)?.unknown;
    if (own !== undefined)
        return own;
    if (policy.unknown !== 'by-rule')
        return policy.unknown;
    if (meta.unknown !== 'block-on-outage')
        return meta.unknown;
    return OUTAGES.includes(reason) ? 'block' : 'warn';
}


/***/ }),

/***/ 32233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ locateSubject),
/* harmony export */   q: () => (/* binding */ describeSubject)
/* harmony export */ });
function describeSubject(kind, subject) {
    switch (kind) {
        case 'component': {
            const { component } = subject;
            return {
                kind: 'component',
                id: component.purl,
                name: component.name,
                version: component.version,
                ecosystem: component.ecosystem,
                scope: component.scope,
                direct: component.direct,
                lockfile: component.lockfile,
            };
        }
        case 'project': {
            const project = subject;
            return {
                kind: 'project',
                id: `${project.ecosystem}:${project.dir}`,
                name: project.manifest.path,
                ecosystem: project.ecosystem,
            };
        }
        case 'installed': {
            const { path, name, ecosystem } = subject;
            return { kind: 'file', id: path, name, ecosystem };
        }
        case 'reference': {
            const { kind, client, name, text, version, ecosystem, locations } = subject;
            return {
                kind,
                id: `${client}:${text}`,
                name,
                ...(version !== undefined ? { version } : {}),
                ...(ecosystem !== undefined ? { ecosystem } : {}),
                scope: 'build',
                lockfile: locations[0].file,
            };
        }
        case 'file': {
            const { path } = subject;
            return { kind: 'file', id: path, name: path };
        }
        default: {
            const { exception } = subject;
            return { kind: 'exception', id: `${exception.rule} ${exception.package}`, name: exception.package };
        }
    }
}
function locateSubject(kind, subject) {
    switch (kind) {
        case 'component':
            return subject.component.locations[0];
        case 'project':
            return { file: subject.manifest.path, line: 1 };
        case 'installed':
            return { file: subject.path, line: 1 };
        case 'reference':
            return subject.locations[0];
        case 'file': {
            const { path, updateConfig } = subject;
            return { file: path, line: updateConfig.problem?.line ?? updateConfig.entries[0]?.line ?? 1 };
        }
        default:
            return subject.exception.location;
    }
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
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/* unused harmony export columnsOf */
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

/***/ 25831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ applyExceptions),
/* harmony export */   i: () => (/* binding */ expiryMoment)
/* harmony export */ });
/* harmony import */ var _match_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42804);

const DAY = 86_400_000;
function expiryMoment(day) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
        return undefined;
    const start = Date.parse(`${day}T00:00:00Z`);
    if (!Number.isFinite(start) || new Date(start).toISOString().slice(0, 10) !== day)
        return undefined;
    return start + DAY;
}
function applyExceptions(findings, policy, now) {
    const valid = policy.exceptions.filter(({ expires }) => {
        const end = expiryMoment(expires);
        return end !== undefined && now < end;
    });
    const used = new Set();
    if (valid.length === 0)
        return { findings, used };
    const marked = findings.map((finding) => {
        const covering = valid.filter((exception) => (exception.rule === '*' || exception.rule === finding.rule) &&
            (0,_match_package_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPackage */ .C)(exception.package, finding.subject));
        for (const exception of covering)
            used.add(exception);
        const [first] = covering;
        if (first === undefined)
            return finding;
        const { reason, owner, expires } = first;
        return { ...finding, exception: { reason, owner, expires } };
    });
    return { findings: marked, used };
}


/***/ }),

/***/ 95096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ checksumDb)
/* harmony export */ });
/* harmony import */ var _domain_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80075);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39965);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84932);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30537);




const checksumDb = (0,_domain_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    meta: {
        id: 'checksum-db',
        title: 'Digest in go.sum is not the one in the checksum database',
        what: 'Compares both digests that go.sum states for a Go module, of its zip and of its go.mod, with the record in the checksum database that GOSUMDB names. A record counts only when hashes lead from it to a tree head that the database has signed, and that head only when it continues the one seen in the last run. Fails when a digest differs. What GOPRIVATE or GONOSUMDB covers, what the database does not have, and anything that cannot be proven is unknown.',
        why: 'The go command trusts a line that stands in go.sum and never asks again. Whoever changes that line in a pull request, or owned the proxy on the day it was written, decides which bytes are built. The checksum database is an append-only log that the whole world sees the same, so that one changed line stands out.',
        incident: 'On 2025-02-03 it became known that boltdb-go, a typosquat of the module bolt, had hidden behind a changed tag since 2021: the proxy served the first, malicious bytes, the repository showed clean ones. The log is where such a difference can be settled.',
        fix: 'Do not build. Restore the line of the base branch, or remove it and run go mod download again with the checksum database turned on, and find out who changed it.',
        defaultLevel: 'block',
        unknown: 'block-on-outage',
        falseAlarms: 'None by construction: the log never changes a record. A mirror that packs modules anew breaks every digest, and go refuses such modules too.',
        references: ['https://go.dev/ref/mod#checksum-database', 'https://www.rfc-editor.org/rfc/rfc6962'],
        since: '0.1.0',
        group: 'integrity',
    },
    subject: 'component',
    needs: ['checksumRecord'],
    applies: ({ component }) => component.ecosystem === 'golang' &&
        (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelease */ .M)(component) &&
        component.integrity.some((digest) => !(0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .isMalformed */ .ON)(digest)),
    decide: ({ component }, { checksumRecord }) => {
        let undecided = false;
        for (const digest of component.integrity) {
            if ((0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .isMalformed */ .ON)(digest))
                continue;
            const isMod = digest.file === 'go.mod';
            const recorded = isMod ? checksumRecord.mod : checksumRecord.zip;
            if (recorded.length === 0)
                undecided = true;
            else if (!recorded.includes(digest.raw)) {
                return {
                    verdict: 'fail',
                    variant: isMod ? 'go.mod' : 'zip',
                    message: `go.sum says ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(digest.raw)} for its ${isMod ? 'go.mod' : 'zip'}, the checksum database says ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(recorded[0] ?? '')}`,
                    fix: {
                        kind: 'advice',
                        text: 'Do not build it. Restore the line of the base branch and find out who changed it.',
                    },
                };
            }
        }
        return undecided
            ? {
                verdict: 'unknown',
                reason: 'not-published',
                detail: 'the record in the checksum database has no digest of that kind',
            }
            : { verdict: 'pass' };
    },
});


/***/ }),

/***/ 39965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ showDigest),
/* harmony export */   FI: () => (/* binding */ isWeak),
/* harmony export */   ON: () => (/* binding */ isMalformed),
/* harmony export */   XQ: () => (/* binding */ groupByFile),
/* harmony export */   dB: () => (/* binding */ strongestAlgorithm),
/* harmony export */   qe: () => (/* binding */ findSurplus),
/* harmony export */   vR: () => (/* binding */ compareDigests)
/* harmony export */ });
const STRENGTH = {
    unknown: 0,
    md5: 1,
    sha1: 2,
    sha224: 3,
    sha256: 4,
    h1: 4,
    sha384: 5,
    sha512: 6,
};
const HEX_LENGTH = {
    md5: 32,
    sha1: 40,
    sha224: 56,
    sha256: 64,
    sha384: 96,
    sha512: 128,
};
const HEX = /^[0-9a-f]+$/;
const H1 = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
function strongestAlgorithm(digests) {
    return digests.reduce((best, { algorithm }) => (STRENGTH[algorithm] > STRENGTH[best] ? algorithm : best), 'unknown');
}
function isWeak(algorithm) {
    return STRENGTH[algorithm] <= STRENGTH.sha1;
}
function isMalformed({ algorithm, digest, raw }) {
    if (algorithm === 'unknown' || digest === '')
        return true;
    if (algorithm === 'h1')
        return !H1.test(digest);
    if (digest.length !== HEX_LENGTH[algorithm] || !HEX.test(digest))
        return true;
    const prefix = `${algorithm}-`;
    if (!raw.startsWith(prefix))
        return false;
    const question = raw.indexOf('?', prefix.length);
    const base64 = raw.slice(prefix.length, question < 0 ? undefined : question);
    return Buffer.from(digest, 'hex').toString('base64') !== base64;
}
function groupByFile(digests) {
    const groups = new Map();
    for (const digest of digests) {
        const key = digest.file ?? '';
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [digest]);
        else
            group.push(digest);
    }
    return groups;
}
function compareDigests(left, right) {
    const theirs = new Set(right.map(({ algorithm }) => algorithm));
    const algorithm = strongestAlgorithm(left.filter((digest) => theirs.has(digest.algorithm)));
    if (algorithm === 'unknown')
        return { result: 'incomparable', algorithm };
    const values = new Set(right.filter((digest) => digest.algorithm === algorithm).map(({ digest }) => digest));
    const equal = left.some((digest) => digest.algorithm === algorithm && values.has(digest.digest));
    return { result: equal ? 'equal' : 'different', algorithm };
}
function findSurplus(left, right, algorithm) {
    const values = new Set(right.map((digest) => `${digest.algorithm}:${digest.digest}`));
    return left.find((digest) => digest.algorithm === algorithm && !values.has(`${algorithm}:${digest.digest}`));
}
function showDigest(digests, algorithm) {
    const found = digests.find((digest) => digest.algorithm === algorithm);
    if (found === undefined)
        return `no ${algorithm}`;
    return `${algorithm} ${found.digest.slice(0, 16)}…`;
}


/***/ }),

/***/ 69392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isExamplePath)
/* harmony export */ });
const WORDS = 'bench benches benchmark benchmarks demo demos e2e example examples fixture fixtures playground playgrounds sample samples spec specs template templates test test-data testdata tests testsuite';
const NAMES = new Set(WORDS.split(' '));
const PREFIXED = /^(?:demo|example|fixture|playground|sample|template)s?-/;
function isExamplePath(dir) {
    return dir.split('/').some((segment) => {
        const name = segment.toLowerCase().replace(/^[._]{1,3}|[._]{1,3}$/g, '');
        return NAMES.has(name) || PREFIXED.test(name);
    });
}


/***/ }),

/***/ 79949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/domain/rule.js
var rule = __webpack_require__(80075);
;// CONCATENATED MODULE: ./build/rules/actions-lock-mismatch.js

const actionsLockMismatch = (0,rule/* defineRule */.K)({
    meta: {
        id: 'actions-lock-mismatch',
        title: 'Actions lockfile that does not hold what the workflows use',
        what: 'Where a repository has the lockfile of gh actions-lock: fails when a workflow that the lockfile lists uses an action or reusable workflow that it has not, or at another reference; when a release tag points to another commit than was locked; when a locked commit is gone or on no branch or tag of its repository; when the repository behind the name is another one; and when an action uses others than its entry says. Entries that nothing uses and workflows that are not listed are recorded.',
        why: 'GitHub runs the commits that the lockfile names, so it is as good as what stands in it. An entry that a change smuggled in, or a commit that only a fork has, runs with your secrets, and the workflow file beside it still shows a harmless tag.',
        incident: 'On 2026-03-19 someone moved 76 of the 77 tags of aquasecurity/trivy-action to commits with a stealer. A lockfile would have kept the old commits running, and this rule would have named the moved tags.',
        fix: 'Look at what differs first. When it is meant, write the lockfile anew with countersign pin --actions-lock --write, which also pins what is loose, or with gh actions-lock. A commit on no branch or tag and a repository that was replaced must not be locked again before someone has read the code.',
        defaultLevel: 'block',
        unknown: 'warn',
        falseAlarms: 'What it blocks cannot come from an ordinary release: only re-pushed version tags and rewritten histories look the same. Tags like v4 and branches may move without a finding. Not measured on a corpus.',
        references: [
            'https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles',
            'https://github.com/github/actions-lockfile',
            'https://github.com/advisories/GHSA-69fq-xp46-6x23',
        ],
        since: '0.2.0',
        group: 'pinning',
    },
    subject: 'component',
    needs: ['lockedAction'],
    applies: ({ lockDifferences }) => lockDifferences !== undefined,
    provenAlone: ({ lockDifferences }) => failWith(lockDifferences?.filter(({ level }) => level !== 'record')),
    decide: ({ lockDifferences }, { lockedAction }) => {
        const proven = failWith(lockedAction.differences.filter(({ level }) => level !== 'record'));
        if (proven !== undefined)
            return proven;
        const [open] = lockedAction.unknown;
        if (open !== undefined)
            return { verdict: 'unknown', reason: open.reason, detail: open.detail };
        return failWith([...(lockDifferences ?? []), ...lockedAction.differences]) ?? { verdict: 'pass' };
    },
});
const STRENGTH = { record: 1, warn: 2, block: 3 };
function failWith(differences = []) {
    const [worst, ...others] = differences.toSorted((a, b) => STRENGTH[b.level] - STRENGTH[a.level]);
    if (worst === undefined)
        return undefined;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return {
        verdict: 'fail',
        variant: worst.kind,
        level: worst.level,
        message: `${worst.message}${more}`,
        location: worst.location,
        fix: FIXES[worst.kind] ?? UPDATE,
    };
}
const UPDATE = { kind: 'command', text: 'gh actions-lock' };
const WRITE = { kind: 'command', text: 'countersign pin --actions-lock --write' };
const READ_FIRST = {
    kind: 'advice',
    text: 'Read the code of the locked commit before anything runs it again; then lock another version of the action.',
};
const FIXES = {
    'not-locked': WRITE,
    'ref-changed': WRITE,
    'workflow-not-locked': WRITE,
    'workflow-gone': WRITE,
    'unused-pin': WRITE,
    'unused-entry': WRITE,
    'uses-differ': WRITE,
    'impostor-commit': READ_FIRST,
    'commit-absent': READ_FIRST,
    'repository-replaced': READ_FIRST,
    'moved-tag': {
        kind: 'advice',
        text: 'Keep the locked commit, and ask the action’s maintainers why the tag was moved.',
    },
    'repository-gone': { kind: 'advice', text: 'Use another action, or a fork that you keep yourself.' },
};

// EXTERNAL MODULE: ./build/rules/checksum-db.js
var checksum_db = __webpack_require__(95096);
;// CONCATENATED MODULE: ./build/rules/anomaly.js
function quietUnlessChanged({ change }) {
    return change === undefined ? { level: 'record' } : {};
}

;// CONCATENATED MODULE: ./build/rules/format-duration.js
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
function formatDuration(milliseconds) {
    const span = Math.max(0, milliseconds);
    if (span < MINUTE)
        return 'less than a minute';
    if (span < HOUR)
        return count(span / MINUTE, 'minute');
    if (span < 2 * DAY)
        return count(span / HOUR, 'hour');
    if (span < 730 * DAY)
        return count(span / DAY, 'day');
    return count(span / (365.25 * DAY), 'year');
}
function count(value, unit) {
    const whole = Math.floor(value);
    return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
}
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
function formatMoment(milliseconds) {
    const date = new Date(Math.ceil(milliseconds / MINUTE) * MINUTE);
    if (Number.isNaN(date.getTime()))
        return 'an unknown time';
    const iso = date.toISOString();
    return `${WEEKDAYS[date.getUTCDay()] ?? ''} ${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

// EXTERNAL MODULE: ./build/rules/release.js
var release = __webpack_require__(30537);
;// CONCATENATED MODULE: ./build/rules/dormant-revived.js




const YEAR = 365 * 86_400_000;
const dormantRevived = (0,rule/* defineRule */.K)({
    meta: {
        id: 'dormant-revived',
        title: 'First release after more than a year of silence',
        what: 'Measures the time between this release and the one published before it. Fails when it is more than 365 days.',
        why: 'An abandoned package has nobody who would notice a stranger publishing it. Attackers look for old accounts whose password or e-mail domain can be had.',
        incident: 'rand-user-agent had rested for months when 2.0.83 and 2.0.84 appeared on 2025-05-05 with a remote-control tool inside, published with an old automation token.',
        fix: 'Look whether the maintainers announced the release; wait for the cooldown if they did not.',
        defaultLevel: 'warn',
        unknown: 'warn',
        falseAlarms: 'Measured on 12,255 PyPI releases of 31 projects: 1.6 per 1,000; small packages that are simply finished have more.',
        references: [
            'https://www.aikido.dev/blog/catching-a-rat-remote-access-trojian-rand-user-agent-supply-chain-compromise',
        ],
        since: '0.1.0',
        group: 'anomaly',
    },
    subject: 'component',
    needs: ['timeline', 'publishedAt'],
    applies: ({ component }) => (0,release/* isRelease */.M)(component),
    decide: (subject, { timeline: { previous }, publishedAt }) => {
        if (previous === undefined)
            return { verdict: 'pass' };
        const gap = publishedAt - previous.publishedAt;
        if (!Number.isFinite(gap) || gap < 0) {
            return {
                verdict: 'unknown',
                reason: 'malformed',
                detail: 'the registry states publication times that contradict each other',
            };
        }
        if (gap <= YEAR)
            return { verdict: 'pass' };
        return {
            verdict: 'fail',
            ...quietUnlessChanged(subject),
            message: `published ${formatDuration(gap)} after the release before it, ${previous.version}`,
            fix: { kind: 'advice', text: 'Look whether the maintainers announced the release.' },
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/pin-subject.js
function isAction({ component: { pin } }) {
    return (pin?.kind === 'action' || pin?.kind === 'workflow') && pin.state !== 'undecidable';
}
function isPinnedAction(subject) {
    return isAction(subject) && subject.component.pin?.state === 'exact';
}
function shortCommit(commit) {
    return commit.slice(0, 8);
}

// EXTERNAL MODULE: ./build/rules/quote.js
var quote = __webpack_require__(84932);
;// CONCATENATED MODULE: ./build/rules/archived.js



const archived = (0,rule/* defineRule */.K)({
    meta: {
        id: 'archived',
        title: 'Action’s repository is archived or has another name now',
        what: 'Asks the hosting service about the repository of every action and reusable workflow. Warns when it is archived, and when it answers under another name than the workflow says. Without a token nothing is asked and the answer is unknown.',
        why: 'Nobody mends an archived action. A renamed one works through a redirect, which ends when somebody else takes the old name, and then their code runs.',
        incident: 'In May 2022 somebody registered the abandoned GitHub name behind the package phpass and served code that stole cloud keys to all who still used that name.',
        fix: 'Move to a maintained action, or write the new name after you have looked who owns it.',
        defaultLevel: 'warn',
        unknown: 'record',
        falseAlarms: 'States what the service itself says. An archived action that is finished and pinned does no harm by that alone, so it does not block.',
        references: [
            'https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories',
            'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2022/ctx-and-phpass.md',
        ],
        since: '0.1.0',
        group: 'pinning',
    },
    subject: 'component',
    needs: ['hosting'],
    applies: isAction,
    decide: (_subject, { hosting: { asked, fullName, archived } }) => {
        if (asked.toLowerCase() !== fullName.toLowerCase()) {
            return {
                verdict: 'fail',
                variant: 'renamed',
                message: `the repository is called ${(0,quote/* quote */.h)(fullName)} now; the old name can be taken by somebody else`,
                fix: { kind: 'advice', text: `If you trust its owner, write ${fullName} instead of ${asked}.` },
            };
        }
        return archived
            ? { verdict: 'fail', message: 'the repository is archived: nobody mends it any more' }
            : { verdict: 'pass' };
    },
});

// EXTERNAL MODULE: ./build/domain/ecosystem.js
var domain_ecosystem = __webpack_require__(41657);
;// CONCATENATED MODULE: ./build/rules/address.js
const SCHEME = /^(?:registry\+|sparse\+|git\+|direct\+)?(https?|ssh|git|file):\/\//i;
function inspectAddress(address) {
    if (isLocalPath(address))
        return { host: '' };
    const url = parseAddress(address);
    if (url === undefined)
        return { problem: 'not-an-address', host: '' };
    const host = url.hostname;
    if (url.username !== '' || url.password !== '')
        return { problem: 'user-information', host };
    if (url.protocol === 'file:')
        return { host: '' };
    if (hidesHost(address, host))
        return { problem: 'hidden-host', host };
    if (url.protocol !== 'https:')
        return { problem: 'not-encrypted', host };
    return { host };
}
function isLocalPath(text) {
    return /^(?:\.{0,2}\/|[A-Za-z0-9._-]+(?:\/|$)|[A-Za-z]:[\\/])/.test(text) && !text.includes('://');
}
const MAX_RECENT = 64;
const recent = new Map();
function parseAddress(address) {
    const known = recent.get(address);
    if (known !== undefined)
        return known;
    const url = parseAnew(address);
    if (recent.size >= MAX_RECENT)
        recent.clear();
    recent.set(address, url);
    return url;
}
function parseAnew(address) {
    if (address.length > 4096 || /[\u0000-\u0020\u007f]/.test(address) || !SCHEME.test(address))
        return undefined;
    const text = address.replace(/^(?:registry|sparse|git|direct)\+/i, '');
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
}
function isBelow(address, base) {
    const url = parseAddress(address);
    const root = parseAddress(base);
    if (url === undefined || root === undefined)
        return false;
    if (url.protocol !== root.protocol || url.host !== root.host)
        return false;
    const prefix = root.pathname.endsWith('/') ? root.pathname : `${root.pathname}/`;
    return `${url.pathname}/`.startsWith(prefix);
}
function hidesHost(address, host) {
    const start = address.indexOf('://');
    if (start < 0)
        return true;
    const authority = address.slice(start + 3).split(/[/?#\\]/, 1)[0] ?? '';
    const written = authority.replace(/:\d*$/, '').toLowerCase();
    return written !== host || host.startsWith('[::ffff:');
}

;// CONCATENATED MODULE: ./build/rules/resolve-path.js
function resolvePath(file, path) {
    const text = path.replace(/^(?:file|link|portal):(?:\/\/(?=\/))?/, '').replaceAll('\\', '/');
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text) || text.startsWith('~'))
        return undefined;
    const segments = file.split('/').slice(0, -1);
    for (const segment of text.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return undefined;
    }
    return segments.length === 0 ? '.' : segments.join('/');
}

;// CONCATENATED MODULE: ./build/rules/exotic-dependency.js




const DEEPEST = 8;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const exoticDependency = (0,rule/* defineRule */.K)({
    meta: {
        id: 'exotic-dependency',
        title: 'Dependency from outside any registry',
        what: 'Looks at dependencies that come from git, from an archive at an address, or from a path. Fails when git is named without a full commit, when a dependency of a dependency comes from git, when an archive is fetched from an address, and, blocking, when an archive has neither encryption nor a digest or a path leads out of the repository.',
        why: 'What comes around the registry comes around its controls too: no publication time, no owner, no removal when it turns bad. A branch or an archive at an address can be changed by its owner at any moment.',
        incident: 'The releases hijacked in the TanStack packages on 2026-05-11 carried an optional dependency on a commit of a GitHub repository that belonged to no branch; installing it ran the worm.',
        fix: 'Use a registry release. Where git is needed, name the full 40-digit commit.',
        defaultLevel: 'block',
        unknown: 'warn',
        falseAlarms: 'Direct git dependencies with a full commit and paths inside the repository pass. What remains is rare in lockfiles of published projects; only the two plainly dangerous forms block.',
        references: [
            'https://github.com/TanStack/tanstack.com/blob/main/src/blog/npm-supply-chain-compromise-postmortem.md',
            'https://github.com/lirantal/lockfile-lint',
        ],
        since: '0.1.0',
        group: 'project',
    },
    subject: 'component',
    needs: [],
    applies: ({ component }) => (0,domain_ecosystem/* isRegistryEcosystem */.q)(component.ecosystem) && component.source.kind !== 'registry',
    decide: ({ component }) => {
        const { source } = component;
        switch (source.kind) {
            case 'git':
                return judgeGit(component, source);
            case 'url':
                return judgeArchive(component, source.url);
            case 'path':
                return judgePath(component, source.path);
            default:
                return { verdict: 'pass' };
        }
    },
});
function judgeGit({ direct }, source) {
    if (source.commit === undefined || !COMMIT.test(source.commit)) {
        return {
            verdict: 'fail',
            variant: 'git-without-commit',
            level: 'warn',
            message: 'comes from git without a full commit, so that its owner can change it at any moment',
            fix: { kind: 'advice', text: 'Name the full 40-digit commit, or use a registry release.' },
        };
    }
    if (direct !== false)
        return { verdict: 'pass' };
    return {
        verdict: 'fail',
        variant: 'git-indirect',
        level: 'warn',
        message: 'a dependency of a dependency comes from a git commit instead of a registry',
        fix: {
            kind: 'advice',
            text: 'Find out which package asks for it, and why; published packages rarely need git.',
        },
    };
}
function judgeArchive({ integrity }, url) {
    const { host, problem } = inspectAddress(url);
    const from = host === '' ? 'an address' : host;
    const protectedByDigest = integrity.length > 0;
    if (problem === 'user-information' || problem === 'hidden-host') {
        return {
            verdict: 'fail',
            variant: 'hidden-address',
            message: `comes from an address that hides its real host, which is ${from}`,
            fix: { kind: 'advice', text: 'Use a registry release.' },
        };
    }
    if (problem !== undefined && !protectedByDigest) {
        return {
            verdict: 'fail',
            variant: 'archive-unprotected',
            message: `comes as an archive from ${from} with neither encryption nor a digest`,
            fix: {
                kind: 'advice',
                text: 'Use a registry release, or an https address with a digest in the lockfile.',
            },
        };
    }
    return {
        verdict: 'fail',
        variant: protectedByDigest ? 'archive' : 'archive-without-digest',
        level: 'warn',
        message: `comes as an archive from ${from}, outside any registry${protectedByDigest ? '' : ', and without a digest'}`,
        fix: { kind: 'advice', text: 'Use a registry release.' },
    };
}
const MEMBER_RELATIVE = /^(?:yarn|pnpm|bun)/;
function judgePath({ lockfile, format }, path) {
    if (resolvePath(lockfile, path) !== undefined)
        return { verdict: 'pass' };
    if (MEMBER_RELATIVE.test(format) && resolvePath(`${'x/'.repeat(DEEPEST)}x`, path) !== undefined) {
        return {
            verdict: 'unknown',
            reason: 'unsupported',
            detail: 'the lockfile does not say which directory its relative paths start from',
        };
    }
    return {
        verdict: 'fail',
        variant: 'path-outside',
        message: 'comes from a path outside the repository, where nobody reviews it',
        fix: { kind: 'advice', text: 'Move it into the repository, or use a registry release.' },
    };
}

// EXTERNAL MODULE: ./build/rules/digests.js
var rules_digests = __webpack_require__(39965);
;// CONCATENATED MODULE: ./build/rules/immutable-drift.js



const immutableDrift = (0,rule/* defineRule */.K)({
    meta: {
        id: 'immutable-drift',
        title: 'Same version, other bytes than last time',
        what: 'Compares the digest in the lockfile with the one the base branch’s lockfile has for the very same version, and with the one we recorded in an earlier run. Fails when both name the same artifact in the same algorithm and differ, or when a change removes the digest. The first sight of a version has nothing to compare with and passes.',
        why: 'A version that was seen once must stay what it was. A change means that the release was replaced, that a mirror swaps bytes, or that somebody edited the lockfile.',
        incident: 'The PyPI release ctx 0.1.2 of 2014 was replaced by malicious bytes under the same version on 2022-05-14.',
        fix: 'Do not install. Keep both digests, find out which one the registry states now, and report the change.',
        defaultLevel: 'block',
        unknown: 'record',
        falseAlarms: 'None by construction. A digest in a stronger algorithm, or digests for files added later, are no change.',
        references: [
            'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2022/ctx-and-phpass.md',
        ],
        since: '0.1.0',
        group: 'integrity',
    },
    subject: 'component',
    needs: ['earlierRecord'],
    applies: ({ component, change }) => ((0,release/* isRelease */.M)(component) && component.integrity.some((digest) => !(0,rules_digests/* isMalformed */.ON)(digest))) ||
        change?.kind === 'rehashed',
    provenAlone: ({ component, change }) => change?.kind === 'rehashed' && change.from !== undefined
        ? judgeChange(change.from.integrity, component.integrity, hasOneArchive(component))
        : undefined,
    decide: ({ component }, { earlierRecord }) => {
        if (!earlierRecord.seen || earlierRecord.integrity.length === 0)
            return { verdict: 'pass' };
        const drift = findDrift(earlierRecord.integrity, component.integrity);
        if (drift === 'incomparable') {
            return {
                verdict: 'unknown',
                reason: 'unsupported',
                detail: 'the earlier record holds digests of other files or other algorithms only',
            };
        }
        if (drift === undefined)
            return { verdict: 'pass' };
        return {
            verdict: 'fail',
            message: `on ${earlierRecord.at.slice(0, 10)} this version had ${drift.before}, now the lockfile says ${drift.after}`,
            fix: {
                kind: 'advice',
                text: 'Do not install it. Restore the recorded digest, and find out who changed it.',
            },
        };
    },
});
function hasOneArchive({ ecosystem }) {
    return ecosystem === 'npm' || ecosystem === 'cargo' || ecosystem === 'gem';
}
function judgeChange(before, after, oneArchive) {
    const fix = { kind: 'advice', text: 'Restore the digest of the base branch.' };
    if (before.length > 0 && after.length === 0) {
        return {
            verdict: 'fail',
            variant: 'removed',
            message: 'the version stays, but the change removes its digest',
            fix,
        };
    }
    const drift = findDrift(before, after);
    const { algorithm } = (0,rules_digests/* compareDigests */.vR)(after, before);
    const surplus = oneArchive && drift === undefined ? (0,rules_digests/* findSurplus */.qe)(after, before, algorithm) : undefined;
    if (surplus !== undefined) {
        return {
            verdict: 'fail',
            variant: 'added',
            message: `the version stays, but beside its digest the change also accepts ${(0,rules_digests/* showDigest */.CG)([surplus], algorithm)}`,
            fix,
        };
    }
    if (drift === undefined || drift === 'incomparable')
        return undefined;
    return {
        verdict: 'fail',
        variant: 'changed',
        message: `the version stays, but the change replaces ${drift.before} by ${drift.after}`,
        fix,
    };
}
function findDrift(before, after) {
    const ways = new Set(before.map(packingOf));
    const comparable = after.filter((digest) => ways.has(packingOf(digest)));
    const old = (0,rules_digests/* groupByFile */.XQ)(before);
    let compared = false;
    for (const [file, group] of (0,rules_digests/* groupByFile */.XQ)(comparable)) {
        const earlier = old.get(file);
        if (earlier === undefined)
            continue;
        const { result, algorithm } = (0,rules_digests/* compareDigests */.vR)(group, earlier);
        if (result === 'different' && !group.every((digest) => isAmong(digest, before))) {
            return { before: (0,rules_digests/* showDigest */.CG)(earlier, algorithm), after: (0,rules_digests/* showDigest */.CG)(group, algorithm) };
        }
        compared ||= result === 'equal';
    }
    if (compared)
        return undefined;
    return (0,rules_digests/* compareDigests */.vR)(comparable, before).result === 'equal' ? undefined : 'incomparable';
}
function isAmong({ algorithm, digest }, known) {
    return known.some((one) => one.algorithm === algorithm && one.digest === digest);
}
function packingOf({ raw }) {
    return /^(\d+(?:c\d+)?)\//.exec(raw)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./build/rules/impostor-commit.js


const FIX = {
    kind: 'advice',
    text: 'Pin a commit that a release of the repository leads to. If a workflow ran with this one, rotate every secret it could read.',
};
const impostorCommit = (0,rule/* defineRule */.K)({
    meta: {
        id: 'impostor-commit',
        title: 'Pinned commit belongs to no branch or tag of the repository',
        what: 'Asks git whether a branch or tag of the named repository contains the pinned commit. Fails when none does, as with a commit of a fork, and when the repository does not have it at all. When git cannot tell, the answer is unknown.',
        why: 'GitHub gives out commits of every fork under the name of the original repository. So a pin can name a trusted repository and run code that its maintainers never saw.',
        incident: 'On 2025-03-14 the tags of tj-actions/changed-files were moved to a commit that stood on no branch; on 2026-03-19 the same happened to aquasecurity/trivy-action. Of eight attacks on actions that we know of, seven used such commits.',
        fix: FIX.text,
        defaultLevel: 'block',
        unknown: 'warn',
        falseAlarms: 'None by construction while the repository keeps its history: ancestry is decided by git itself. Of 30 distinct pins in 31 public repositories whose commit could be looked up all stood on a branch or tag. A maintainer who rewrites a branch and deletes the tag leaves honest pins behind that look the same; nobody can tell those apart, and both should move to a release.',
        references: [
            'https://github.com/advisories/GHSA-mrrh-fwg8-r2c3',
            'https://github.com/advisories/GHSA-69fq-xp46-6x23',
            'https://www.chainguard.dev/unchained/what-the-fork-imposter-commits-in-github-actions-and-ci-cd',
        ],
        since: '0.1.0',
        group: 'pinning',
    },
    subject: 'component',
    needs: ['reach'],
    applies: isPinnedAction,
    decide: (_subject, { reach }) => {
        switch (reach.state) {
            case 'tip':
            case 'ancestor':
                return { verdict: 'pass' };
            case 'absent':
                return {
                    verdict: 'fail',
                    variant: 'absent',
                    message: 'the repository does not have the pinned commit: it was deleted, or it never was there',
                    fix: FIX,
                };
            default:
                return {
                    verdict: 'fail',
                    message: 'no branch and no tag of the repository contains the pinned commit: it comes from a fork, or its branch is gone',
                    fix: FIX,
                };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/install-hook-added.js




const installHookAdded = (0,rule/* defineRule */.K)({
    meta: {
        id: 'install-hook-added',
        title: 'Release that newly runs code on installation',
        what: 'Compares the install hooks of the release (preinstall, install, postinstall and the like) with those of the release before it. Fails when one is new. npm only: there the registry states them.',
        why: 'An install hook runs with your rights before you have used or seen anything of the package. It is the first thing a hijacker adds.',
        incident: 'eslint-scope 3.7.2 (2018-07-12) added a postinstall hook that sent npm tokens away. 59 % of the hijacked releases we know of added code that runs on install, start or import.',
        fix: 'Read the hook before you install, or install with --ignore-scripts. Stay on the earlier release until you know what it is for.',
        defaultLevel: 'warn',
        unknown: 'warn',
        falseAlarms: 'Measured on 2,070 npm releases: 4.3 per 1,000. While such a release is younger than the cooldown, release-age blocks it.',
        references: [
            'https://eslint.org/blog/2018/07/postmortem-for-malicious-package-publishes',
            'https://github.com/npm/cli/blob/latest/docs/lib/content/using-npm/scripts.md',
        ],
        since: '0.1.0',
        group: 'anomaly',
    },
    subject: 'component',
    needs: ['installHooks'],
    applies: ({ component }) => (0,release/* isRelease */.M)(component) && component.ecosystem === 'npm',
    decide: (subject, { installHooks: { current, previous } }) => {
        if (previous === undefined)
            return { verdict: 'pass' };
        const before = new Set(previous.value);
        const added = [...new Set(current)].filter((hook) => !before.has(hook)).sort();
        if (added.length === 0)
            return { verdict: 'pass' };
        return {
            verdict: 'fail',
            ...quietUnlessChanged(subject),
            message: `runs ${added.slice(0, 3).map(quote/* quote */.h).join(', ')} on installation; ${previous.version} did not`,
            fix: { kind: 'advice', text: 'Read the hook first, or install with --ignore-scripts.' },
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/installed-drift.js


const installedDrift = (0,rule/* defineRule */.K)({
    meta: {
        id: 'installed-drift',
        title: 'What is installed is not what is locked',
        what: 'Asked for with verify --installed. Compares installed npm packages with the lockfile: the name and version in every package.json, for npm by path and with npm’s own note of the archives it used. Compares virtual environments with the lock, every file with the digest in its distribution’s RECORD, and lists what no RECORD names and what runs at every start of Python. Missing development and optional packages are recorded only. The contents of npm packages cannot be compared without their archives, nor compiled Python files with anything: both are unknown. A RECORD lies beside the files it lists, so that whoever changes both is not seen here.',
        why: 'A clean lockfile says nothing about a directory that was already there: restored from a cache, changed by an install script, or edited by whoever was on the machine. What is imported is what is on disk.',
        incident: 'The PyPI release litellm 1.82.8 of 2026-03-24 put a start-up file of 34,628 bytes into site-packages, which ran at every start of Python in that environment, whether or not litellm was imported.',
        fix: 'Delete the directory and install anew from the lock (npm ci, uv sync, pip-sync); then look for what had changed it.',
        defaultLevel: 'block',
        unknown: 'warn',
        falseAlarms: 'A package that rewrites its own files after installation, and files that a tool writes into site-packages without listing them, are told as changed or unlisted. Unlisted files warn only.',
        references: [
            'https://packaging.python.org/en/latest/specifications/recording-installed-packages/',
            'https://docs.python.org/3/library/site.html',
        ],
        since: '0.1.0',
        group: 'integrity',
    },
    subject: 'installed',
    needs: [],
    applies: () => true,
    decide: ({ state, against, ecosystem }) => {
        if (state.kind === 'same')
            return { verdict: 'pass' };
        if (state.kind === 'not-compared')
            return { verdict: 'unknown', reason: state.reason, detail: state.detail };
        return {
            verdict: 'fail',
            variant: state.kind,
            fix: fixOf(state, ecosystem),
            ...describe(state, (0,quote/* quote */.h)(against)),
        };
    },
});
function describe(state, against) {
    switch (state.kind) {
        case 'other-version':
            return {
                message: `version ${(0,quote/* quote */.h)(state.installed)} is installed, ${against} has ${(0,quote/* quote */.h)(state.locked)}`,
            };
        case 'other-package':
            return {
                message: `${(0,quote/* quote */.h)(state.installed)} is installed there, ${against} has ${(0,quote/* quote */.h)(state.locked)}`,
            };
        case 'other-archive':
            return {
                message: `npm notes that it installed ${(0,quote/* quote */.h)(state.installed)}, ${against} has ${(0,quote/* quote */.h)(state.locked)}`,
            };
        case 'missing':
            return {
                message: `${against} has ${(0,quote/* quote */.h)(state.version)}, which is not installed`,
                level: state.expected ? 'warn' : 'record',
            };
        case 'extra':
            return {
                message: `version ${(0,quote/* quote */.h)(state.version)} is installed, ${against} does not have the package`,
                level: state.tolerated ? 'record' : 'block',
            };
        case 'file-changed':
            return { message: `${countFiles(state.files)} not what ${against} says` };
        case 'file-missing':
            return { message: `${countFiles(state.files)} missing that ${against} names`, level: 'warn' };
        case 'file-outside':
            return { message: `${against} names ${(0,quote/* quote */.h)(state.file)}, which lies outside the environment` };
        case 'unlisted':
            return {
                message: `${countFiles(state.files)} in no RECORD, the first ${(0,quote/* quote */.h)(state.first)}`,
                level: 'warn',
            };
        default:
            return {
                message: `${state.runsCode ? 'runs' : 'is read'} at every start of Python${state.listed ? '' : ', and no RECORD vouches for it'}: ${(0,quote/* quote */.h)(state.excerpt)}`,
                level: state.runsCode ? (state.listed ? 'warn' : 'block') : 'record',
            };
    }
}
function countFiles(count) {
    return count === 1 ? '1 file is' : `${count} files are`;
}
function fixOf(state, ecosystem) {
    if (state.kind === 'start-up') {
        return {
            kind: 'advice',
            text: 'Read the file. Keep it only if you know which package needs it, and then write an exception.',
        };
    }
    return {
        kind: 'advice',
        text: ecosystem === 'npm'
            ? 'Delete node_modules and install anew from the lock, for example with npm ci.'
            : 'Delete the environment and install anew from the lock, for example with uv sync.',
    };
}

// EXTERNAL MODULE: ./build/rules/integrity-mismatch.js
var integrity_mismatch = __webpack_require__(6196);
;// CONCATENATED MODULE: ./build/rules/suggest-version.js
const SAFE_NAME = /^@?[A-Za-z0-9][A-Za-z0-9._/~-]{0,213}$/;
const SAFE_VERSION = /^[A-Za-z0-9][A-Za-z0-9.+!_-]{0,127}$/;
function suggestVersion(component, version) {
    if (!SAFE_NAME.test(component.name) || !SAFE_VERSION.test(version)) {
        return { kind: 'advice', text: 'Choose another version of it and update the lockfile.' };
    }
    const edit = editRequirement(component, version);
    if (edit !== undefined)
        return edit;
    const command = component.direct === false ? undefined : commandFor(component, version);
    if (command !== undefined)
        return { kind: 'command', text: command };
    if (component.ecosystem === 'github' || component.ecosystem === 'docker') {
        const what = component.ecosystem === 'github' ? 'full commit' : 'digest';
        return { kind: 'advice', text: `Use ${component.name} ${version}, named by its ${what}.` };
    }
    if (component.format.startsWith('requirements')) {
        return {
            kind: 'advice',
            text: `Ask for ${component.name}==${version} in what this file is compiled from, and compile it again with hashes.`,
        };
    }
    return {
        kind: 'advice',
        text: `Lock ${component.name} to ${version} (an override or constraint of your package manager does it for an indirect dependency).`,
    };
}
function editRequirement({ pin, integrity, version: old, locations }, version) {
    const [place] = locations;
    if (pin?.kind !== 'requirement' || integrity.length > 0 || place === undefined || old === '')
        return undefined;
    const { text } = pin;
    if (!text.endsWith(`==${old}`))
        return undefined;
    return { kind: 'edit', ...place, before: text, after: `${text.slice(0, -old.length)}${version}` };
}
function commandFor(component, version) {
    const { name, format, scope } = component;
    const dev = scope === 'dev';
    switch (component.ecosystem) {
        case 'npm':
            if (format.startsWith('pnpm'))
                return `pnpm add ${dev ? '-D ' : ''}${name}@${version}`;
            if (format.startsWith('yarn'))
                return `yarn add ${dev ? '-D ' : ''}${name}@${version}`;
            if (format.startsWith('bun'))
                return `bun add ${dev ? '-d ' : ''}${name}@${version}`;
            return `npm install ${dev ? '--save-dev ' : ''}${name}@${version}`;
        case 'pypi':
            if (format.startsWith('uv'))
                return `uv add ${dev ? '--dev ' : ''}'${name}==${version}'`;
            if (format.startsWith('poetry'))
                return `poetry add ${dev ? '--group dev ' : ''}'${name}==${version}'`;
            if (format.startsWith('pdm'))
                return `pdm add ${dev ? '-d ' : ''}'${name}==${version}'`;
            if (format.startsWith('pipfile'))
                return `pipenv install ${dev ? '--dev ' : ''}'${name}==${version}'`;
            return undefined;
        case 'cargo':
            return `cargo update -p ${name} --precise ${version}`;
        case 'golang':
            return `go get ${name}@${version}`;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/rules/known-malicious.js


const knownMalicious = (0,rule/* defineRule */.K)({
    meta: {
        id: 'known-malicious',
        title: 'Listed as compromised',
        what: 'Compares name and version with the embedded list of real incidents: hijacked releases, worm campaigns, look-alike packages, actions whose tags were moved. Versions are compared as exact text, or by the ecosystem’s own order where an advisory gives a range. A pinned action matches by its commit, and by a listed version in its remark or at its commit; where tags were moved, commits that the versions really name do not match. A listed name without a version that can be compared is unknown.',
        why: 'The release is known to harm whoever installs it. Nothing needs to be weighed any more.',
        incident: 'litellm 1.82.7 and 1.82.8 (MAL-2026-2144, 2026-03-24) sent environment, SSH, cloud and cluster secrets away.',
        fix: 'Move to the version named as good. If the release was ever installed, rotate every secret that machine could read.',
        defaultLevel: 'block',
        unknown: 'warn',
        falseAlarms: 'Lists exact versions wherever the reports name them, because open-ended ranges flagged clean replacements in the past.',
        references: [
            'https://github.com/ossf/malicious-packages',
            'https://github.com/Cobenian/shai-hulud-detect',
        ],
        since: '0.1.0',
        group: 'intel',
    },
    subject: 'component',
    needs: ['knownMalicious'],
    applies: () => true,
    decide: ({ component }, { knownMalicious }) => {
        const [first] = knownMalicious;
        if (first === undefined)
            return { verdict: 'pass' };
        const ids = [...new Set(knownMalicious.flatMap((match) => [match.id, ...match.aliases]))];
        return {
            verdict: 'fail',
            variant: first.id,
            message: `listed as compromised on ${first.date}: ${first.effect} (${ids.slice(0, 4).join(', ')})`,
            fix: mend(component, knownMalicious),
        };
    },
});
function mend(component, matches) {
    const safe = matches.find((match) => match.safeVersion !== undefined)?.safeVersion;
    return safe === undefined
        ? { kind: 'advice', text: 'Remove it: no good version is known.' }
        : suggestVersion(component, safe);
}

// EXTERNAL MODULE: ./build/rules/lock-drift.js
var lock_drift = __webpack_require__(10363);
;// CONCATENATED MODULE: ./build/rules/maintainer-added.js




const maintainerAdded = (0,rule/* defineRule */.K)({
    meta: {
        id: 'maintainer-added',
        title: 'New maintainer since the release before',
        what: 'Compares the accounts with publishing rights at this release with those at the release before it. Fails when one was added. Only npm keeps the list with every release.',
        why: 'Being made a maintainer is how several attackers got in: they helped for a while, were trusted, and published.',
        incident: 'A helpful stranger became maintainer of event-stream and published 3.3.6 in September 2018 with a dependency that stole from wallets; it was found after 2 months.',
        fix: 'Look who the new maintainer is and whether the project said so.',
        defaultLevel: 'warn',
        unknown: 'warn',
        falseAlarms: 'Measured on 2,070 npm releases: 6.3 per 1,000.',
        references: [
            'https://github.com/dominictarr/event-stream/issues/116',
            'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2018/event_stream.md',
        ],
        since: '0.1.0',
        group: 'anomaly',
    },
    subject: 'component',
    needs: ['maintainers'],
    applies: ({ component }) => (0,release/* isRelease */.M)(component) && component.ecosystem === 'npm',
    decide: (subject, { maintainers: { current, previous } }) => {
        if (previous === undefined)
            return { verdict: 'pass' };
        const before = new Set(previous.value.map(({ name }) => name));
        const added = [...new Set(current.map(({ name }) => name))].filter((name) => !before.has(name)).sort();
        if (added.length === 0)
            return { verdict: 'pass' };
        const names = added.slice(0, 3).map(quote/* quote */.h).join(', ');
        const more = added.length > 3 ? ` and ${added.length - 3} more` : '';
        return {
            verdict: 'fail',
            ...quietUnlessChanged(subject),
            message: `${names}${more} got publishing rights since ${previous.version}`,
            fix: { kind: 'advice', text: 'Look whether the project announced the new maintainer.' },
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/missing-cooldown-config.js


const missingCooldownConfig = (0,rule/* defineRule */.K)({
    meta: {
        id: 'missing-cooldown-config',
        title: 'Update service without a cooldown',
        what: 'Looks at the configuration of Dependabot and Renovate at the top of the repository. Warns when an entry that opens version updates sets no cooldown; records it when the cooldown covers only some packages. A Renovate preset in another repository is unknown. Without such a configuration there is nothing to judge.',
        why: 'These services propose a release within hours of its publication, while stolen releases are usually withdrawn within days. A cooldown lets others find out first; security updates do not wait for it.',
        incident: 'The litellm releases published with a stolen token on 2026-03-24 were withdrawn 2 hours and 32 minutes later. A cooldown of one day would have kept them out of every proposed update.',
        fix: 'Give every entry of dependabot.yml a cooldown with default-days, or set minimumReleaseAge for Renovate.',
        defaultLevel: 'warn',
        unknown: 'record',
        falseAlarms: 'None by construction for what stands in the file. A repository that means to take every release at once is warned about; an exception says so.',
        references: [
            'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference',
            'https://docs.renovatebot.com/key-concepts/minimum-release-age/',
        ],
        since: '0.2.0',
        group: 'project',
    },
    subject: 'file',
    needs: [],
    applies: ({ updateConfig: { tool, problem, entries } }) => (tool === 'dependabot' || tool === 'renovate') &&
        (problem !== undefined || entries.some(({ waiting }) => waiting.state !== 'idle')),
    decide,
});
function decide({ updateConfig, clients }) {
    const { problem } = updateConfig;
    if (problem !== undefined)
        return { verdict: 'unknown', reason: 'malformed', detail: problem.sentence };
    const entries = updateConfig.entries.filter(({ waiting }) => waiting.state !== 'idle');
    const loose = entries.filter(({ waiting }) => waiting.state === 'none');
    const [first] = loose;
    if (first !== undefined) {
        return {
            verdict: 'fail',
            message: `${describeLoose(loose, entries.length)} before new releases${describeClients(clients)}`,
            location: { file: updateConfig.path, line: first.line },
            fix: missing_cooldown_config_mend(updateConfig, loose),
        };
    }
    for (const { waiting } of entries) {
        if (waiting.state === 'undecidable') {
            return { verdict: 'unknown', reason: 'unsupported', detail: waiting.reason };
        }
    }
    for (const { name, waiting, line } of entries) {
        if (waiting.state !== 'partly')
            continue;
        return {
            verdict: 'fail',
            variant: 'partly',
            level: 'record',
            message: `${(0,quote/* quote */.h)(name)} waits only for ${waiting.what}`,
            location: { file: updateConfig.path, line },
            fix: { kind: 'advice', text: ADVICE[updateConfig.tool === 'renovate' ? 'renovate' : 'dependabot'] },
        };
    }
    return { verdict: 'pass' };
}
function describeLoose(loose, all) {
    const [first] = loose;
    if (loose.length === 1)
        return `${(0,quote/* quote */.h)(first?.name ?? '')} does not wait`;
    return `${loose.length} of ${all} entries do not wait`;
}
function describeClients(clients) {
    const waiting = clients.flatMap(({ path, entries: [entry] }) => entry?.waiting.state === 'waits' ? [(0,quote/* quote */.h)(path)] : []);
    return waiting.length === 0 ? '' : `; the client itself is told to wait in ${waiting.join(', ')}`;
}
const ADVICE = {
    dependabot: 'Give every entry below updates a cooldown with default-days: 7.',
    renovate: 'Set minimumReleaseAge to 7 days at the top of the configuration.',
};
function missing_cooldown_config_mend({ path, tool }, loose) {
    const insertion = loose.length === 1 ? loose[0]?.insertion : undefined;
    if (insertion === undefined) {
        return { kind: 'advice', text: ADVICE[tool === 'renovate' ? 'renovate' : 'dependabot'] };
    }
    const { line, before, after } = insertion;
    return { kind: 'edit', file: path, line, before, after };
}

;// CONCATENATED MODULE: ./build/rules/missing-integrity.js


const missingIntegrity = (0,rule/* defineRule */.K)({
    meta: {
        id: 'missing-integrity',
        title: 'Lock entry without a digest',
        what: 'Looks at every lock entry whose bytes come from a registry or an address, in formats that have a place for a digest. Fails when none is there. Packages shipped inside another package have no artifact of their own and are recorded only, and so are entries of yarn’s newer lockfile, which leaves the digest out for platforms it did not fetch, components that a Gradle build trusts or checks by signature, and Gradle builds without verification metadata. Git, local and workspace sources are not looked at.',
        why: 'Without a digest the lockfile names a version but not its bytes: whoever controls the registry, a mirror or the connection can hand out something else under the same version.',
        incident: 'The PyPI release ctx 0.1.2, unchanged since 2014, was replaced under its own version on 2022-05-14 after its owner’s e-mail domain was taken over. A locked digest would have refused the new file.',
        fix: 'Let your package manager write the lockfile anew with digests (Gradle: the verification metadata), and look at the difference before you commit it.',
        defaultLevel: 'warn',
        unknown: 'warn',
        falseAlarms: 'None by construction: the digest is there or not. Lockfiles written by old clients can miss hundreds; one regeneration mends them all.',
        references: [
            'https://www.w3.org/TR/SRI/',
            'https://pip.pypa.io/en/stable/topics/secure-installs/',
            'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2022/ctx-and-phpass.md',
        ],
        since: '0.1.0',
        group: 'integrity',
    },
    subject: 'component',
    needs: [],
    applies: ({ component }) => (0,domain_ecosystem/* isRegistryEcosystem */.q)(component.ecosystem) &&
        component.version !== '' &&
        component.pin === undefined &&
        (component.source.kind === 'registry' || component.source.kind === 'url'),
    decide: ({ component }) => {
        if (component.integrity.some(({ raw }) => raw.trim() !== ''))
            return { verdict: 'pass' };
        if (component.bundled === true) {
            return {
                verdict: 'fail',
                variant: 'bundled',
                level: 'record',
                message: 'shipped inside another package’s archive: only the digest of that archive covers it',
            };
        }
        if (component.unchecked !== undefined)
            return UNCHECKED[component.unchecked];
        if (component.format.includes('berry')) {
            return {
                verdict: 'fail',
                variant: 'not-fetched',
                level: 'record',
                message: 'the lock entry has no checksum; yarn writes one only for packages it fetched on that machine',
                fix: { kind: 'command', text: 'yarn install --check-cache' },
            };
        }
        return {
            verdict: 'fail',
            message: 'the lock entry has no digest, so that any bytes with this version are accepted',
            fix: regenerate(component),
        };
    },
});
const WRITE_METADATA = { kind: 'command', text: 'gradle --write-verification-metadata sha256 help' };
const UNCHECKED = {
    trusted: {
        verdict: 'fail',
        variant: 'trusted',
        level: 'record',
        message: 'the build trusts it without a digest, by its list of trusted artifacts',
    },
    signed: {
        verdict: 'fail',
        variant: 'signed',
        level: 'record',
        message: 'the build asks for a signature of a key and for no digest; signatures of files are not checked here',
    },
    off: {
        verdict: 'fail',
        variant: 'not-verified',
        level: 'record',
        message: 'the build has no verification metadata, so that it compares no file with a digest',
        fix: WRITE_METADATA,
    },
};
function regenerate({ ecosystem, format }) {
    if (ecosystem === 'golang')
        return { kind: 'command', text: 'go mod tidy' };
    if (ecosystem === 'cargo')
        return { kind: 'command', text: 'cargo generate-lockfile' };
    if (ecosystem === 'maven')
        return WRITE_METADATA;
    if (ecosystem === 'gem')
        return { kind: 'command', text: 'bundle lock --add-checksums' };
    if (format === 'npm-lock')
        return { kind: 'command', text: 'npm install --package-lock-only' };
    if (format.startsWith('pnpm'))
        return { kind: 'command', text: 'pnpm install --lockfile-only' };
    if (format.startsWith('poetry'))
        return { kind: 'command', text: 'poetry lock' };
    if (format.startsWith('uv'))
        return { kind: 'command', text: 'uv lock' };
    return { kind: 'advice', text: 'Let your package manager write this entry anew.' };
}

// EXTERNAL MODULE: ./build/rules/missing-lockfile.js
var missing_lockfile = __webpack_require__(45836);
;// CONCATENATED MODULE: ./build/rules/follow-tag.js


const MAX_LINES = 3;
function followTag(record, refs) {
    return judgeRecord(record) ?? judgeCrowd(refs);
}
function judgeRecord({ tag, commit, full, earlier, locked }) {
    if (commit === undefined) {
        return earlier === undefined || !full
            ? undefined
            : {
                verdict: 'fail',
                variant: 'gone',
                level: 'warn',
                message: `the tag ${(0,quote/* quote */.h)(tag)} is gone; on ${dayOf(earlier.at)} it was commit ${shortCommit(earlier.commit)}`,
            };
    }
    const before = locked !== undefined && locked !== commit
        ? { commit: locked, said: `the Actions lockfile has it at ${shortCommit(locked)}` }
        : earlier !== undefined && earlier.commit !== commit
            ? {
                commit: earlier.commit,
                said: `on ${dayOf(earlier.at)} it was ${shortCommit(earlier.commit)}`,
            }
            : undefined;
    if (before === undefined)
        return undefined;
    return {
        verdict: 'fail',
        ...(full ? {} : { variant: 'moving-tag', level: 'record' }),
        message: `the tag ${(0,quote/* quote */.h)(tag)} is commit ${shortCommit(commit)} now; ${before.said}`,
        fix: {
            kind: 'advice',
            text: full
                ? `Pin ${before.commit}, where the tag was before, until the maintainers explain the move.`
                : 'Pin the full commit of the release you reviewed.',
        },
    };
}
function judgeCrowd({ tags, commit = '' }) {
    const lines = new Set(tags.flatMap((tag) => {
        const numbers = /^v?(\d{1,9}\.\d{1,9})\.\d{1,9}$/.exec(tag);
        return numbers === null ? [] : [numbers[1]];
    }));
    if (lines.size <= MAX_LINES)
        return undefined;
    return {
        verdict: 'fail',
        variant: 'many-versions',
        level: 'warn',
        message: `${tags.length} tags of ${lines.size} release lines lead to the one commit ${shortCommit(commit)}, as when all of them are moved at once`,
    };
}
function dayOf(at) {
    return at.slice(0, 10);
}

;// CONCATENATED MODULE: ./build/rules/moved-tag.js



const movedTag = (0,rule/* defineRule */.K)({
    meta: {
        id: 'moved-tag',
        title: 'A version’s tag leads to another commit than before',
        what: 'Follows the tag that a use names, or that the remark beside its pinned commit claims, and compares its commit with the one an earlier run recorded and with the one in the Actions lockfile. Blocks when the tag of a full version such as v4.2.2 moved, warns when it is gone, or when full versions of more than three release lines stand at one commit. A tag such as v4 moves with every release and is recorded. The first sight of a tag has nothing to compare with.',
        why: 'The tag of a full version has no reason to move. When it does, somebody replaced what everyone who names it will run next.',
        incident: 'On 2025-03-14 every tag of tj-actions/changed-files up to v45.0.7 was moved to one malicious commit; on 2026-03-19 so were 76 of the 77 tags of aquasecurity/trivy-action.',
        fix: 'Do not run it. Pin the commit recorded before, look for an advisory, and rotate the secrets of workflows that ran since.',
        defaultLevel: 'block',
        unknown: 'warn',
        falseAlarms: 'Only tags of three or more numbers block. A maintainer who publishes a version anew under the same tag is one, and should be asked why; how often that happens was not measured. Of 2,725 commits with full versions in 26 public repositories one carries two release lines, none more. When the first sight was of a moved tag, its way back fails too: an exception with an end date covers that.',
        references: [
            'https://github.com/advisories/GHSA-mrrh-fwg8-r2c3',
            'https://github.com/advisories/GHSA-69fq-xp46-6x23',
            'https://github.com/aquasecurity/trivy-action/issues/541',
        ],
        since: '0.1.0',
        group: 'pinning',
    },
    subject: 'component',
    needs: ['tagRecord', 'pinnedRefs'],
    applies: (subject) => isAction(subject) &&
        (subject.component.pin?.comment !== undefined ||
            (subject.component.pin?.state === 'loose' && subject.component.version !== '')),
    decide: (_subject, { tagRecord, pinnedRefs }) => followTag(tagRecord, pinnedRefs) ?? { verdict: 'pass' },
});

;// CONCATENATED MODULE: ./build/rules/ownership-changed.js



const ownershipChanged = (0,rule/* defineRule */.K)({
    meta: {
        id: 'ownership-changed',
        title: 'Package belongs to somebody else than last time',
        what: 'Compares the owner that the registry names (organisation, roles) with the one we recorded in an earlier run. PyPI only, which keeps no history of it, so every run records it. The first sight has nothing to compare with and passes.',
        why: 'Packages are sold, handed over and taken over. The new owner inherits the trust of everybody who has it in a lockfile.',
        incident: 'ctx on PyPI was taken over on 2022-05-14 by registering the expired domain of its owner’s e-mail address; 8 years after the last release new ones appeared.',
        fix: 'Look whether the project announced it; wait for the cooldown, and read the next release’s changes.',
        defaultLevel: 'warn',
        unknown: 'record',
        falseAlarms: 'Not measured yet, since no registry keeps the history. It can fire at most once per change of owner.',
        references: [
            'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2022/ctx-and-phpass.md',
            'https://github.com/pypi/warehouse/blob/main/docs/blog/posts/2025-08-18-preventing-domain-resurrections.md',
        ],
        since: '0.1.0',
        group: 'anomaly',
    },
    subject: 'component',
    needs: ['ownership'],
    applies: ({ component }) => (0,release/* isRelease */.M)(component) && component.ecosystem === 'pypi',
    decide: (_subject, { ownership: { current, recorded } }) => {
        if (recorded === undefined || recorded.owner === current)
            return { verdict: 'pass' };
        return {
            verdict: 'fail',
            message: `belongs to ${(0,quote/* quote */.h)(current)}; on ${recorded.at.slice(0, 10)} it belonged to ${(0,quote/* quote */.h)(recorded.owner)}`,
            fix: { kind: 'advice', text: 'Look whether the project announced the new owner.' },
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/pin-comment-mismatch.js



const FULL = /\d+\.\d+\.\d/;
const pinCommentMismatch = (0,rule/* defineRule */.K)({
    meta: {
        id: 'pin-comment-mismatch',
        title: 'The version beside a pinned commit is not at that commit',
        what: 'Takes the version in the remark beside a pinned commit and asks the repository where the tag of that version leads, tag objects peeled. Fails when it leads to another commit, or when there is no such version. A remark such as v4 passes as long as a release of that line stands at the commit, because that tag moves with every release; where no version at all stands there, it is recorded only.',
        why: 'People review the remark, machines run the commit. Whoever changes the commit and leaves the remark slips other code past the reader, and tools that update pins compare by the remark.',
        incident: 'On 2025-03-14 the tags of tj-actions/changed-files led to commit 0e58ed86, which claimed to be a change of the bot renovate. A pin written in those hours with the remark v45.0.7 names that commit, and fails here since the tags are back at their own.',
        fix: 'Write the commit that the version leads to, or the version that stands at the commit. Look at what the commit is before you keep it.',
        defaultLevel: 'warn',
        unknown: 'warn',
        falseAlarms: 'Of 36 distinct pins in 31 public repositories (677 workflow and action files) 3 had the remark of another version, each forgotten in an update; no other one failed that its repository could be asked about. A forgotten remark is wrong and harmless, which is why it warns and does not block.',
        references: [
            'https://github.com/advisories/GHSA-mrrh-fwg8-r2c3',
            'https://docs.zizmor.sh/audits/',
            'https://docs.github.com/en/actions/reference/security/secure-use',
        ],
        since: '0.1.0',
        group: 'pinning',
    },
    subject: 'component',
    needs: ['pinnedRefs'],
    applies: (subject) => isPinnedAction(subject) && subject.component.pin?.comment !== undefined,
    decide: ({ component }, { pinnedRefs: { claimed, tags, commit = '' } }) => {
        if (claimed === undefined || claimed.state === 'here' || claimed.state === 'drifted') {
            return { verdict: 'pass' };
        }
        const [there = tags[0]] = tags.filter((tag) => FULL.test(tag));
        const really = there === undefined ? 'no version stands there' : `there stands ${(0,quote/* quote */.h)(there)}`;
        if (claimed.state === 'absent') {
            return {
                verdict: 'fail',
                variant: 'no-such-version',
                message: `the remark says ${(0,quote/* quote */.h)(claimed.version)}, and the repository has no such version; at the pinned commit ${shortCommit(commit)} ${really}`,
            };
        }
        const wide = !FULL.test(claimed.version) && !tags.some((tag) => FULL.test(tag));
        return {
            verdict: 'fail',
            ...(wide ? { variant: 'moving-tag', level: 'record' } : {}),
            message: `the remark says ${(0,quote/* quote */.h)(claimed.version)}, which is commit ${shortCommit(claimed.commit)}; pinned is ${shortCommit(commit)}, and ${really}`,
            fix: wide
                ? { kind: 'advice', text: 'Write the full version that stands at the commit into the remark.' }
                : {
                    kind: 'advice',
                    text: `Look at the commit. If ${component.name.split('/', 2).join('/')} ${claimed.version} is what you want, pin ${claimed.commit}.`,
                },
        };
    },
});

// EXTERNAL MODULE: ./build/rules/apply-exceptions.js
var apply_exceptions = __webpack_require__(25831);
;// CONCATENATED MODULE: ./build/rules/policy-exception.js



const policy_exception_DAY = 86_400_000;
const LONGEST_DAYS = 366;
const policyException = (0,rule/* defineRule */.K)({
    meta: {
        id: 'policy-exception',
        title: 'Exception that is over, unused or very long',
        what: 'Looks at the exceptions in the policy. Fails when one has expired or covers nothing any more; records one that is granted for more than a year.',
        why: 'Exceptions are made in a hurry and stay for years. An expired one no longer protects anybody from a finding, and an unused one may hide the next.',
        incident: 'Part of the tokens stolen from Trivy on 2026-02-28 had been left in place after the clean-up; the attackers used one of them on 2026-03-19 to move the action’s tags. What is meant to be temporary needs a date that somebody checks.',
        fix: 'Remove it, or give it a new date and an owner who agrees.',
        defaultLevel: 'warn',
        unknown: 'warn',
        falseAlarms: 'None by construction: it reads only your own policy.',
        references: ['https://github.com/advisories/GHSA-69fq-xp46-6x23'],
        since: '0.1.0',
        group: 'policy',
    },
    subject: 'exception',
    needs: [],
    applies: () => true,
    decide: ({ exception, used }, _facts, { now }) => {
        const end = (0,apply_exceptions/* expiryMoment */.i)(exception.expires);
        if (end === undefined || now >= end) {
            return {
                verdict: 'fail',
                variant: 'expired',
                message: `expired on ${exception.expires} and covers nothing any more; its owner is ${(0,quote/* quote */.h)(exception.owner)}`,
                fix: { kind: 'advice', text: 'Remove it, or renew it with a new reason and date.' },
            };
        }
        if (!used) {
            return {
                verdict: 'fail',
                variant: 'unused',
                message: 'covers nothing that this run found',
                fix: { kind: 'advice', text: 'Remove it from the policy.' },
            };
        }
        const days = Math.ceil((end - now) / policy_exception_DAY);
        if (days > LONGEST_DAYS) {
            return {
                verdict: 'fail',
                variant: 'long',
                level: 'record',
                message: `is granted for another ${days} days; a year is long enough for anybody to look again`,
                fix: { kind: 'advice', text: 'Choose a date within the next year.' },
            };
        }
        return { verdict: 'pass' };
    },
});

// EXTERNAL MODULE: ./build/verify/compare-identity.js
var compare_identity = __webpack_require__(69042);
// EXTERNAL MODULE: ./build/verify/identities.js
var identities = __webpack_require__(50620);
// EXTERNAL MODULE: ./build/verify/write-identities.js
var write_identities = __webpack_require__(55910);
;// CONCATENATED MODULE: ./build/rules/provenance-identity.js






const provenanceIdentity = (0,rule/* defineRule */.K)({
    meta: {
        id: 'provenance-identity',
        title: 'Built by somebody else than recorded, or provenance that is false',
        what: `Verifies every attestation of a release (signature, certificate, transparency log) and compares who built it with whom ${identities/* IDENTITIES_PATH */.Xi} or the lockfile expects: ids of repository and owner, repository, workflow, kind of ref, trigger, each exactly. Fails when one differs, when a recorded package or one of its locked files has no provenance any more, and when an attestation does not verify. Without a recorded builder it cannot be decided. Provenance that verifies says who built a release, not that it is harmless.`,
        why: 'An attestation always names somebody. Whether it is the right one, only an earlier look can tell: names can be similar, repositories can be transferred, and a stolen token can start a new workflow on an unusual branch.',
        incident: 'Three large campaigns of 2026 published malware with provenance that verifies: built from orphan commits, unusual branches and new workflows of the real repositories.',
        fix: `Look at the run that the certificate names. If the change is right, write it down with countersign identities --update and commit ${identities/* IDENTITIES_PATH */.Xi} by itself.`,
        defaultLevel: 'block',
        unknown: 'record',
        falseAlarms: 'Compares only what somebody recorded. Projects that rename a workflow or start releases in another way fail once; a repository that only changed its name is recorded, not blocked.',
        references: [
            'https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md',
            'https://peps.python.org/pep-0740/',
        ],
        since: '0.1.0',
        group: 'integrity',
    },
    subject: 'component',
    needs: ['provenance', 'expectedIdentity'],
    applies: ({ component }) => (0,release/* isRelease */.M)(component) && (component.ecosystem === 'npm' || component.ecosystem === 'pypi'),
    decide: ({ component }, { provenance, expectedIdentity }, { now }) => {
        const { attestations } = provenance;
        const forged = attestations.find(isForged);
        if (forged !== undefined)
            return failForged(forged);
        const foreign = attestations.find((item) => item.outcome === 'unknown-root');
        if (foreign !== undefined) {
            return {
                verdict: 'unknown',
                reason: 'unsupported',
                detail: `an attestation was not verified: ${foreign.detail}`,
            };
        }
        const signed = attestations.filter((item) => item.outcome === 'verified' && item.claims !== undefined);
        const [expected] = expectedIdentity;
        if (expected !== undefined && signed.length === 0) {
            const what = attestations.length === 0
                ? 'it has no provenance'
                : 'none of its attestations says who built these bytes';
            return failGone(expected, what);
        }
        const [unbacked] = provenance.without;
        if (expected !== undefined && unbacked !== undefined) {
            return failGone(expected, `${(0,quote/* quote */.h)(unbacked)} has no provenance`);
        }
        const [first] = signed;
        if (first === undefined)
            return { verdict: 'pass' };
        if (expected === undefined) {
            return {
                verdict: 'unknown',
                reason: 'unsupported',
                detail: `nobody recorded in ${identities/* IDENTITIES_PATH */.Xi} who is expected to build it (countersign identities --update does)`,
            };
        }
        for (const { claims } of signed) {
            if (claims === undefined)
                continue;
            const differences = expectedIdentity.map((identity) => (0,compare_identity/* compareIdentity */.G3)(identity, claims));
            if (differences.some((changes) => changes.length === 0))
                continue;
            const fewest = differences.reduce((best, item) => (item.length < best.length ? item : best));
            const recorded = (0,compare_identity/* toIdentity */.uH)(claims, new Date(now).toISOString().slice(0, 10));
            const key = (0,identities/* identityKey */.US)(component.ecosystem, component.name);
            return failChanged(fewest, expected, recorded === undefined ? key : [key, ...(0,write_identities/* renderIdentity */.c)(recorded)].join('; '));
        }
        return { verdict: 'pass' };
    },
});
function isForged(item) {
    return item.outcome === 'malformed' || item.outcome === 'invalid' || item.outcome === 'wrong-identity';
}
function failForged(item) {
    const what = item.kind === 'other' ? 'an attestation' : `its ${item.kind} attestation`;
    const file = item.file === undefined ? '' : ` of ${(0,quote/* quote */.h)(item.file)}`;
    return {
        verdict: 'fail',
        variant: 'false',
        message: `${what}${file} does not hold: ${item.detail}`,
        fix: { kind: 'advice', text: 'Do not install it; tell the project and the registry.' },
    };
}
function failGone({ source }, what) {
    return {
        verdict: 'fail',
        variant: 'gone',
        message: `${what}, while ${source.file} line ${source.line} says who builds it`,
        fix: { kind: 'advice', text: 'Stay with the release before; look whether the project said why.' },
    };
}
function failChanged(changes, { source }, entry) {
    const list = changes.map(({ what, from, to }) => `${what} ${(0,quote/* quote */.h)(from)} → ${(0,quote/* quote */.h)(to)}`).join(', ');
    const harmless = changes.every((change) => change.harmless === true);
    return {
        verdict: 'fail',
        variant: harmless ? 'renamed' : 'changed',
        ...(harmless ? { level: 'record' } : {}),
        message: `built by somebody else than ${source.file} line ${source.line} expects: ${list}`,
        fix: { kind: 'advice', text: `Look at the run it was built in. If that is right, record it: ${entry}` },
    };
}

// EXTERNAL MODULE: ./build/domain/subject.js
var domain_subject = __webpack_require__(32233);
// EXTERNAL MODULE: ./build/rules/match-package.js
var match_package = __webpack_require__(42804);
;// CONCATENATED MODULE: ./build/rules/provenance-missing.js





const provenance_missing_FIX = {
    kind: 'advice',
    text: 'Stay with the release before, or ask the project why this one was published in another way.',
};
const provenanceMissing = (0,rule/* defineRule */.K)({
    meta: {
        id: 'provenance-missing',
        title: 'Required provenance is missing',
        what: 'Looks at the packages that the policy lists under provenance.required. Fails when a release of them has no provenance that verifies and is about the locked bytes; for PyPI, when a locked file has none. Says nothing about other packages.',
        why: 'Provenance says which workflow of which repository built a release. A project that always publishes it and suddenly does not has been published from somebody’s machine, or by somebody else.',
        incident: 'axios 1.14.1 (2026-03-31) was published by hand from a taken-over account and had no provenance, while the releases before it had been published by the project’s workflow.',
        fix: 'Stay with the release before. Take the package off the list if the project stopped publishing provenance and said so.',
        defaultLevel: 'block',
        unknown: 'block',
        falseAlarms: 'Cannot cry wolf by itself: it looks only at packages that the policy lists.',
        references: ['https://slsa.dev/spec/v1.0/provenance', 'https://github.com/axios/axios/issues/10636'],
        since: '0.1.0',
        group: 'integrity',
    },
    subject: 'component',
    needs: ['provenance'],
    applies: (subject, { policy }) => policy.provenance.required.length > 0 &&
        (0,release/* isRelease */.M)(subject.component) &&
        (subject.component.ecosystem === 'npm' || subject.component.ecosystem === 'pypi') &&
        policy.provenance.required.some((pattern) => (0,match_package/* matchesPackage */.C)(pattern, (0,domain_subject/* describeSubject */.q)('component', subject))),
    decide: (_, { provenance }) => {
        const { attestations, without, unchecked } = provenance;
        if (attestations.length === 0) {
            return { verdict: 'fail', message: 'the policy requires provenance, and it has none', fix: provenance_missing_FIX };
        }
        if (!isBacked(provenance)) {
            const wrong = attestations.find((item) => item.outcome !== 'verified');
            const detail = wrong === undefined ? 'none says who built it' : wrong.detail;
            if (wrong?.outcome === 'unknown-root') {
                return {
                    verdict: 'unknown',
                    reason: 'unsupported',
                    detail: `its attestation was not verified: ${detail}`,
                };
            }
            return {
                verdict: 'fail',
                variant: 'not-verified',
                message: `the policy requires provenance, and none of its attestations will do: ${detail}`,
                fix: provenance_missing_FIX,
            };
        }
        const [first] = without;
        if (first !== undefined) {
            const more = without.length > 1 ? ` and ${without.length - 1} more` : '';
            return {
                verdict: 'fail',
                variant: 'some-files',
                message: `the policy requires provenance, and ${(0,quote/* quote */.h)(first)}${more} have none`,
                fix: provenance_missing_FIX,
            };
        }
        return unchecked === 0
            ? { verdict: 'pass' }
            : { verdict: 'unknown', reason: 'budget', detail: 'not every locked file’s provenance was fetched' };
    },
});
function isBacked({ attestations }) {
    const files = new Set(attestations.map(({ file }) => file));
    return [...files].every((file) => attestations.some((item) => item.file === file &&
        item.outcome === 'verified' &&
        item.kind !== 'other' &&
        item.claims !== undefined));
}

;// CONCATENATED MODULE: ./build/rules/publisher-changed.js




const publisherChanged = (0,rule/* defineRule */.K)({
    meta: {
        id: 'publisher-changed',
        title: 'Published by somebody else than before',
        what: 'Compares the account that published the release with the one of the release before it. Warns when this account never published the package before, records it when it did. Only npm says who published a release.',
        why: 'A stolen account that was only recently given rights, or a maintainer who handed the package over, shows first in the name of the publisher.',
        incident: 'axios 1.14.1 (2026-03-31) was published from a taken-over maintainer account by hand, while the releases before it had been published by the project’s workflow.',
        fix: 'Look whether the project announced the new publisher; wait for the cooldown if it did not.',
        defaultLevel: 'warn',
        unknown: 'warn',
        falseAlarms: 'Measured on 2,070 npm releases: 5.8 first-time publishers and 26 changes of publisher per 1,000.',
        references: ['https://github.com/axios/axios/issues/10636'],
        since: '0.1.0',
        group: 'anomaly',
    },
    subject: 'component',
    needs: ['publisher'],
    applies: ({ component }) => (0,release/* isRelease */.M)(component) && component.ecosystem === 'npm',
    decide: (subject, { publisher }) => {
        const { current, previous, seenBefore } = publisher;
        if (previous === undefined || previous.value.name === current.name)
            return { verdict: 'pass' };
        const change = `published by ${(0,quote/* quote */.h)(current.name)}, while ${previous.version} was published by ${(0,quote/* quote */.h)(previous.value.name)}`;
        if (seenBefore) {
            return {
                verdict: 'fail',
                variant: 'known-publisher',
                level: 'record',
                message: `${change}; both published it before`,
            };
        }
        return {
            verdict: 'fail',
            variant: 'first-time-publisher',
            ...quietUnlessChanged(subject),
            message: `${change}; the new account never published it before`,
            fix: { kind: 'advice', text: 'Look whether the project announced the new publisher.' },
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/quarantined.js


const quarantined = (0,rule/* defineRule */.K)({
    meta: {
        id: 'quarantined',
        title: 'Package withheld by the registry',
        what: 'Fails when the registry withholds the whole package while it looks into a report: marked as quarantined, or every one of its versions hidden at once.',
        why: 'A registry takes this step when it has good reason to think that the package was taken over. Any of its versions may be affected until the result is known.',
        incident: 'PyPI quarantined the whole litellm project on 2026-03-24, 2 hours and 32 minutes after the first hijacked release.',
        fix: 'Stop installing it until the registry has decided; take bytes you verified before from your own mirror if you must build.',
        defaultLevel: 'block',
        unknown: 'block-on-outage',
        falseAlarms: 'Fires only on the registry’s own state. Registries lift it within days when a report was wrong.',
        references: ['https://peps.python.org/pep-0792/'],
        since: '0.1.0',
        group: 'registry',
    },
    subject: 'component',
    needs: ['registryState'],
    applies: ({ component }) => (0,release/* isRelease */.M)(component),
    decide: (_subject, { registryState }) => {
        switch (registryState.state) {
            case 'package-quarantined':
                return {
                    verdict: 'fail',
                    message: 'the registry withholds the whole package during an investigation',
                    fix: {
                        kind: 'advice',
                        text: 'Do not install it until the registry has released it; remove it if you can do without.',
                    },
                };
            case 'absent-from-partial-mirror':
                return {
                    verdict: 'unknown',
                    reason: 'stripped-by-mirror',
                    detail: 'the registry in use holds only a part of its upstream, so that absence says nothing',
                };
            default:
                return { verdict: 'pass' };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/ref-confusion.js



const refConfusion = (0,rule/* defineRule */.K)({
    meta: {
        id: 'ref-confusion',
        title: 'The reference can mean two things',
        what: 'Looks for the written name among the branches and among the tags of the repository. Fails when both have it, and when a branch or tag is named like the full commit that is pinned.',
        why: 'Which of the two runs is decided by the service and not by you. Whoever may create branches, often more people than may release, can then replace what a tag stands for without moving it.',
        incident: 'No attack by this way alone is known to us. On 2025-03-11 reviewdog/action-setup was led to malicious code, most likely through the write access that its contributors were given automatically: enough to create a branch beside any tag.',
        fix: 'Pin the full commit of the release you reviewed. Where something is named like a commit, tell the maintainers and do not use it until it is gone.',
        defaultLevel: 'warn',
        unknown: 'warn',
        falseAlarms: 'Fires only when both names are there, which can be checked by hand. In 31 public repositories with 8,888 tags none has a branch and a tag of one name; a project that keeps both on purpose is possible, which is why it warns.',
        references: ['https://docs.zizmor.sh/audits/', 'https://github.com/advisories/GHSA-qmg3-hpqr-gqvc'],
        since: '0.1.0',
        group: 'pinning',
    },
    subject: 'component',
    needs: ['pinnedRefs'],
    applies: (subject) => isAction(subject) && subject.component.version !== '',
    decide: ({ component: { pin, version } }, { pinnedRefs: { written } }) => {
        if (pin?.state === 'exact') {
            return written === 'neither'
                ? { verdict: 'pass' }
                : {
                    verdict: 'fail',
                    variant: 'named-like-a-commit',
                    message: `the repository has a ${written === 'both' ? 'branch and a tag' : written} that is named like the pinned commit`,
                };
        }
        return written === 'both'
            ? {
                verdict: 'fail',
                message: `${(0,quote/* quote */.h)(version)} is the name of a branch and of a tag in the repository`,
            }
            : { verdict: 'pass' };
    },
});

// EXTERNAL MODULE: ./build/domain/purl.js
var purl = __webpack_require__(17884);
// EXTERNAL MODULE: ./build/domain/version.js + 2 modules
var domain_version = __webpack_require__(51558);
;// CONCATENATED MODULE: ./build/rules/artifact-path.js




function namesOtherPackage(component, address) {
    const segments = pathSegments(address);
    if (segments === undefined)
        return 'has a path that cannot be read';
    const file = segments.at(-1) ?? '';
    if (component.ecosystem === 'npm')
        return judgeNpm(component, segments, file);
    if (component.ecosystem === 'pypi')
        return judgePypi(component, file);
    return undefined;
}
function pathSegments(address) {
    const url = parseAddress(address);
    if (url === undefined)
        return undefined;
    try {
        return decodeURIComponent(url.pathname)
            .split('/')
            .filter((segment) => segment !== '');
    }
    catch {
        return undefined;
    }
}
function judgeNpm(component, segments, file) {
    const wanted = component.name.split('/');
    const dash = segments.lastIndexOf('-');
    if (dash < 0) {
        const path = `/${segments.join('/')}/`;
        return path.includes(`/${component.name}/`) || path.includes(`/${component.name.replace('/', '__')}/`)
            ? undefined
            : `does not name ${(0,quote/* quote */.h)(component.name)}`;
    }
    const own = segments.slice(Math.max(0, dash - wanted.length), dash);
    if (own.join('/') !== component.name)
        return `is for ${(0,quote/* quote */.h)(own.join('/'))}`;
    const before = segments[dash - wanted.length - 1];
    if (wanted.length === 1 && before?.startsWith('@') === true)
        return `is for ${(0,quote/* quote */.h)(`${before}/${component.name}`)}`;
    if (component.version === '')
        return undefined;
    const base = wanted.at(-1) ?? '';
    const version = component.version.split('+', 1)[0] ?? '';
    const tail = segments.slice(dash + 1).join('/');
    const fits = [`${base}-${version}.tgz`, `${base}-${component.version}.tgz`].some((name) => file === name || tail === `${component.name}-${version}.tgz`);
    return fits ? undefined : `is for the file ${(0,quote/* quote */.h)(file)}`;
}
const ARCHIVE = /\.(?:tar\.gz|zip|tar\.bz2|tgz|tar\.xz|egg)$/i;
function judgePypi(component, file) {
    if (file.toLowerCase().endsWith('.whl')) {
        const [name, version] = file.split('-');
        return name !== undefined && version !== undefined && fitsPypi(component, name, version)
            ? undefined
            : `is for the file ${(0,quote/* quote */.h)(file)}`;
    }
    if (!ARCHIVE.test(file))
        return undefined;
    const stem = file.replace(ARCHIVE, '');
    for (let dash = stem.indexOf('-'); dash >= 0; dash = stem.indexOf('-', dash + 1)) {
        if (fitsPypi(component, stem.slice(0, dash), stem.slice(dash + 1)))
            return undefined;
    }
    return `is for the file ${(0,quote/* quote */.h)(file)}`;
}
function fitsPypi(component, name, version) {
    if ((0,purl/* normalizePypiName */.Ty)(name) !== (0,purl/* normalizePypiName */.Ty)(component.name))
        return false;
    const written = version.replace('_', '+');
    return (version === component.version ||
        (0,domain_version/* compareVersions */.Zy)('pypi', version, component.version) === 0 ||
        (0,domain_version/* compareVersions */.Zy)('pypi', written, component.version) === 0);
}

;// CONCATENATED MODULE: ./build/rules/registry-mismatch.js





const registryMismatch = (0,rule/* defineRule */.K)({
    meta: {
        id: 'registry-mismatch',
        title: 'Lock entry points at another registry or another package',
        what: 'Looks at the address in a lock entry. Blocks when it belongs to another package or version, holds user information, hides its host behind escapes or number forms, is fetched with neither encryption nor a digest, when one file of a release comes from elsewhere and the others do not, or when a change moves an entry to a host that is not the configured registry. Warns when only the encryption is missing or a new entry comes from another registry than the configured one, and records it for entries that were there before. For Cargo and Go only the form of the address is judged.',
        why: 'Installers fetch what the lockfile’s address says, not what the name says. An edited address is one line among thousands, and the list of packages still reads as harmless.',
        incident: 'The malicious torchtriton of 2022-12-25 was installed because the name was found at another index than the intended one. Lockfile injection, shown in 2019, does the same with an edited address.',
        fix: 'Write the entry anew from the configured registry. If several registries are intended, name yours in the policy under registries or in the client’s configuration.',
        defaultLevel: 'block',
        unknown: 'warn',
        falseAlarms: 'Once in 86,000 entries of 695 real lockfiles: Yarn had written a release whose archive holds the manifest of another version. The other blocking cases do not occur in lockfiles that package managers write. Another registry alone does not block, because teams mix a mirror and the public registry.',
        references: [
            'https://github.com/lirantal/lockfile-lint',
            'https://pytorch.org/blog/compromised-nightly-dependency/',
        ],
        since: '0.1.0',
        group: 'registry',
    },
    subject: 'component',
    needs: ['registryAddress'],
    applies: ({ component }) => (0,domain_ecosystem/* isRegistryEcosystem */.q)(component.ecosystem) &&
        component.bundled !== true &&
        addressesOf(component).length > 0,
    provenAlone: ({ component }) => judgeForm(component) ?? registry_mismatch_judgePath(component),
    decide: (subject, { registryAddress: { bases } }) => {
        const { component } = subject;
        const addresses = addressesOf(component);
        const plain = addresses.find((address) => inspectAddress(address).problem === 'not-encrypted' && !bases.some((base) => isBelow(address, base)));
        if (plain !== undefined) {
            const decision = fail('not-encrypted', `fetched from ${hostOf(plain)} without encryption`);
            return component.integrity.length === 0 ? decision : { ...decision, level: 'warn' };
        }
        if (component.ecosystem === 'golang' || component.ecosystem === 'cargo')
            return { verdict: 'pass' };
        if (bases.length === 0) {
            return {
                verdict: 'unknown',
                reason: 'unsupported',
                detail: 'no registry address is configured to compare with',
            };
        }
        const isForeign = (address) => !bases.some((base) => isBelow(address, base));
        const foreign = addresses.filter(isForeign);
        return foreign.length === 0
            ? { verdict: 'pass' }
            : (judgeMixed(component, isForeign) ?? judgeForeign(subject, foreign));
    },
});
function addressesOf({ source }) {
    if (source.kind !== 'registry')
        return [];
    const { index } = source;
    if (index === undefined)
        return filesOf(source);
    return [...filesOf(source), ...index.split(' ').filter((address) => address !== '')];
}
function filesOf({ url, others = [], }) {
    return url === undefined || url === '' ? others : [url, ...others];
}
function judgeForm(component) {
    for (const address of addressesOf(component)) {
        const { problem, host } = inspectAddress(address);
        if (problem === 'user-information') {
            return fail(problem, `the address holds a user name or password; its real host is ${host}`);
        }
        if (problem === 'hidden-host')
            return fail(problem, `the address hides its real host, which is ${host}`);
        if (problem === 'not-an-address')
            return fail(problem, `${(0,quote/* quote */.h)(address)} is not an address`);
    }
    return undefined;
}
function registry_mismatch_judgePath(component) {
    const { source } = component;
    if (source.kind !== 'registry')
        return undefined;
    for (const address of filesOf(source)) {
        const other = namesOtherPackage(component, address);
        if (other !== undefined)
            return fail('other-package', `the address ${(0,quote/* quote */.h)(address)} ${other}`);
    }
    return undefined;
}
function judgeMixed({ source }, isForeign) {
    const files = source.kind === 'registry' ? filesOf(source) : [];
    const foreign = files.find(isForeign);
    return foreign === undefined || files.every(isForeign)
        ? undefined
        : fail('mixed-registry', `one of its files is fetched from ${hostOf(foreign)}, the others from the configured registry`);
}
function judgeForeign({ component, change }, foreign) {
    const before = change?.from === undefined ? [] : addressesOf(change.from).map(hostOf);
    const hosts = foreign.map(hostOf);
    const fresh = hosts.find((host) => !before.includes(host));
    const host = fresh ?? hosts[0] ?? '';
    const decision = fail('other-registry', `fetched from ${host}, which is not the configured registry`);
    if (change === undefined || fresh === undefined)
        return { ...decision, level: 'record' };
    if (change.from === undefined)
        return { ...decision, level: 'warn' };
    const from = before.length === 0 ? 'the configured registry' : before.join(', ');
    const switched = fail('registry-switched', `the change moves it from ${from} to ${host}, which is not the configured registry`);
    return before.length === 0 && component.integrity.length > 0 ? { ...switched, level: 'warn' } : switched;
}
function fail(variant, message) {
    return {
        verdict: 'fail',
        variant,
        message,
        fix: { kind: 'advice', text: 'Remove the entry and lock it anew from the configured registry.' },
    };
}
function hostOf(address) {
    const { host } = inspectAddress(address);
    return host === '' ? 'a local path' : host;
}

;// CONCATENATED MODULE: ./build/rules/registry-signature.js


const registrySignature = (0,rule/* defineRule */.K)({
    meta: {
        id: 'registry-signature',
        title: 'The registry did not sign the locked bytes',
        what: 'Verifies npm’s signature over name, version and digest with the registry’s public keys, and takes the digest from the lockfile instead of asking the registry again: so lockfile and signature are bound to each other. Fails when a signature by a known key does not fit, or was made with a key that had expired when the release was published. Not decided where a mirror leaves signatures out, where the lockfile has no sha512, and for keys that nobody knows. Only npm signs.',
        why: 'Whoever serves the packages can replace both a package and its digest. The signature can only be made with the registry’s key, whichever mirror, cache or proxy hands the package out.',
        incident: 'In April 2021 the Codecov uploader was found to be altered on its download server for two months: who serves the bytes could change them. A signature by another key shows that.',
        fix: 'Do not install. Compare the lockfile entry with its history in git, and ask the registry from another network.',
        defaultLevel: 'block',
        unknown: 'warn',
        falseAlarms: 'None seen: all 377 releases of a package that were signed with two keys over the years verify.',
        references: ['https://github.com/npm/cli/issues/10018', 'https://github.com/npm/cli/issues/8066'],
        since: '0.1.0',
        group: 'integrity',
    },
    subject: 'component',
    needs: ['signatureCheck'],
    applies: ({ component }) => (0,release/* isRelease */.M)(component) && component.ecosystem === 'npm',
    decide: (_, { signatureCheck }) => signatureCheck.outcome === 'verified'
        ? { verdict: 'pass' }
        : {
            verdict: 'fail',
            message: `the registry’s signature does not hold: ${signatureCheck.detail}`,
            fix: {
                kind: 'advice',
                text: 'Do not install it. Compare the lockfile entry with its history, then with a second network.',
            },
        },
});

// EXTERNAL MODULE: ./build/domain/fact.js
var fact = __webpack_require__(38223);
;// CONCATENATED MODULE: ./build/rules/cooldown.js



function chooseCooldown({ component, change }, policy) {
    const stated = change?.size ?? 'unknown';
    const size = stated === 'unknown' ? (0,domain_version/* intrinsicSize */.vn)(component.ecosystem, component.version) : stated;
    if (isExempt(component, policy))
        return { days: 0, size };
    const table = daysOf(component, policy);
    return { days: size === 'unknown' ? Math.max(table.major, table.minor, table.patch) : table[size], size };
}
function daysOf(component, policy) {
    const { ecosystem } = component;
    const own = (0,domain_ecosystem/* isRegistryEcosystem */.q)(ecosystem) ? policy.cooldown.ecosystems[ecosystem] : undefined;
    return own ?? policy.cooldown.default;
}
function isExempt(component, policy) {
    const { purl, name, version, ecosystem } = component;
    return policy.cooldown.exempt.some((pattern) => (0,match_package/* matchesPackage */.C)(pattern, { id: purl, name, version, ecosystem }));
}

;// CONCATENATED MODULE: ./build/rules/release-age.js





const release_age_DAY = 86_400_000;
const SKEW = 5 * 60_000;
const OLDEST = 788_918_400_000;
const releaseAge = (0,rule/* defineRule */.K)({
    meta: {
        id: 'release-age',
        title: 'Release younger than the cooldown',
        what: 'Compares the time a release was published with the number of days the policy asks for, which depends on the ecosystem and on whether the update is a major, minor or patch one. Fails while the release is younger. A publication time that lies in the future or before 1995 counts as unknown.',
        why: 'Most hijacked releases are found and removed within hours. Who waits a few days never installs them. Nothing else stops as many attacks for as little effort.',
        incident: 'litellm 1.82.8 was published on 2026-03-24 at 10:52 UTC and withdrawn 2 hours and 32 minutes after the first bad release. A wait of one day would have kept it out.',
        fix: 'Wait until the time shown, or stay on the earlier version meanwhile. For your own packages, list their names under cooldown.exempt in the policy.',
        defaultLevel: 'block',
        unknown: 'block-on-outage',
        falseAlarms: 'It holds, it does not accuse: the newest stable release of a package is less than a week old 34 % of the time, so new updates wait. Releases that have aged pass for ever.',
        references: [
            'https://github.com/pypi/warehouse/blob/main/docs/blog/posts/2026-04-02-incident-report-litellm-telnyx-supply-chain-attack.md',
            'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown-',
        ],
        since: '0.1.0',
        group: 'registry',
    },
    subject: 'component',
    needs: ['publishedAt'],
    applies: (subject, settings) => (0,release/* isRelease */.M)(subject.component) && chooseCooldown(subject, settings.policy).days > 0,
    decide: (subject, { publishedAt }, { now, policy }) => {
        if (!Number.isFinite(publishedAt) || publishedAt < OLDEST) {
            const { reason, detail } = (0,fact/* unknown */.cr)('malformed', 'the registry states a publication time that cannot be true');
            return { verdict: 'unknown', reason, detail };
        }
        const age = now - publishedAt;
        if (age < -SKEW) {
            const { reason, detail } = (0,fact/* unknown */.cr)('malformed', 'the registry dates the release later than the moment judged from: a later --as-of, or clocks that agree, would tell its age');
            return { verdict: 'unknown', reason, detail };
        }
        const cooldown = chooseCooldown(subject, policy);
        const until = publishedAt + cooldown.days * release_age_DAY;
        if (now >= until)
            return { verdict: 'pass' };
        return {
            verdict: 'fail',
            message: `published ${age < 60_000 ? 'less than a minute' : formatDuration(age)} ago; ${release_age_describe(cooldown)}`,
            fix: wait(until, subject.change?.from?.version),
            until,
        };
    },
});
function release_age_describe({ days, size }) {
    const span = `${days} day${days === 1 ? '' : 's'}`;
    return size === 'unknown'
        ? `the policy asks for ${span}`
        : `the policy asks for ${span} for a ${size} release`;
}
function wait(until, earlier) {
    const meanwhile = earlier === undefined || earlier === '' ? '' : `, and stay on ${earlier} meanwhile`;
    return { kind: 'advice', text: `Wait until ${formatMoment(until)}${meanwhile}.` };
}

;// CONCATENATED MODULE: ./build/rules/release-burst.js


const MOST = 3;
const releaseBurst = (0,rule/* defineRule */.K)({
    meta: {
        id: 'release-burst',
        title: 'Many releases within one day',
        what: 'Counts the releases of the package in the 24 hours that end with this one. Fails with more than 3, or with releases for 2 or more major versions among at least 3.',
        why: 'Who has stolen a token publishes as much as possible before it is withdrawn: follow-ups within minutes, and one release for every major version in use.',
        incident: 'On 2025-08-26 the nx package got 8 hijacked releases for two major and minor lines within hours. 70 % of the hijacked releases we know of came in a burst.',
        fix: 'Look for other oddities of the same release; a burst alone is usually a project repairing its own release.',
        defaultLevel: 'record',
        unknown: 'record',
        falseAlarms: 'Measured on 12,255 PyPI releases of 31 projects: 43 per 1,000 have more than 3 releases in 24 hours. Too common to warn by itself, so it is only recorded.',
        references: ['https://github.com/nrwl/nx/issues/32522'],
        since: '0.1.0',
        group: 'anomaly',
    },
    subject: 'component',
    needs: ['timeline'],
    applies: ({ component }) => (0,release/* isRelease */.M)(component),
    decide: (_subject, { timeline: { inLastDay, majorsInLastDay } }) => {
        const manyMajors = majorsInLastDay >= 2 && inLastDay >= MOST;
        if (inLastDay <= MOST && !manyMajors)
            return { verdict: 'pass' };
        const majors = majorsInLastDay >= 2 ? `, for ${majorsInLastDay} major versions` : '';
        return {
            verdict: 'fail',
            variant: manyMajors ? 'several-majors' : 'many',
            message: `one of ${inLastDay} releases within 24 hours${majors}`,
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/stale-pin.js




const stale_pin_DAY = 86_400_000;
const MAX_BEHIND = 180 * stale_pin_DAY;
const stalePin = (0,rule/* defineRule */.K)({
    meta: {
        id: 'stale-pin',
        title: 'Pinned commit is far behind the releases of its line',
        what: 'Compares the time of the pinned commit with that of the newest stable release of the same major version. Recorded when the release is more than 180 days younger, and when the pinned commit is no release while a younger one exists.',
        why: 'A pin keeps bad updates out and good ones too: fixes of the action’s own weaknesses do not arrive. A pin that nobody updates is forgotten rather than chosen.',
        incident: 'When GitHub closed its old artifact service on 2025-01-30, workflows on github.com that still pinned actions/upload-artifact v3 or older stopped working.',
        fix: 'Let Dependabot or Renovate propose updates of pins, with a cooldown, and review them.',
        defaultLevel: 'record',
        unknown: 'record',
        falseAlarms: 'Old is not wrong, so it is only recorded. The times are those that the committers state; a maintenance line with a single late release is the known harmless case.',
        references: [
            'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/keeping-your-actions-up-to-date-with-dependabot',
            'https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/',
        ],
        since: '0.1.0',
        group: 'pinning',
    },
    subject: 'component',
    needs: ['pinnedRefs', 'pinAge'],
    applies: isPinnedAction,
    decide: (_subject, { pinnedRefs: { tags }, pinAge: { newest } }) => {
        if (newest === undefined)
            return { verdict: 'pass' };
        const behind = newest.after;
        if (behind > MAX_BEHIND) {
            return {
                verdict: 'fail',
                message: `${(0,quote/* quote */.h)(newest.tag)} is ${formatDuration(behind)} younger than the pinned commit`,
            };
        }
        if (behind > 0 && !tags.some((tag) => /\d/.test(tag))) {
            return {
                verdict: 'fail',
                variant: 'no-release',
                message: `the pinned commit is no release, and ${(0,quote/* quote */.h)(newest.tag)} is ${formatDuration(behind)} younger`,
            };
        }
        return { verdict: 'pass' };
    },
});

;// CONCATENATED MODULE: ./build/rules/transitive-unpinned.js



const SHOWN = 3;
const transitiveUnpinned = (0,rule/* defineRule */.K)({
    meta: {
        id: 'transitive-unpinned',
        title: 'A pinned action uses something that is not pinned',
        what: 'Reads the pinned action or reusable workflow at its commit, what it uses of its own repository, and what it pins in turn: three levels deep, at most fifty files. Recorded when a step uses a tag or branch of another repository, or an image by tag. Actions that run on node bring their code with them and pass.',
        why: 'Your pin holds the outer action only. When it uses another one by a tag, whoever moves that tag runs code in your workflow all the same.',
        incident: 'On 2025-03-11 reviewdog/action-setup was led to malicious code. Actions such as tj-actions/eslint-changed-files used it by tag inside, so workflows that pinned those ran it too; the stolen token then opened tj-actions/changed-files.',
        fix: 'Ask the maintainers to pin, use another action, or copy the few steps into your own workflow.',
        defaultLevel: 'record',
        unknown: 'record',
        falseAlarms: 'None by construction: the file at that commit is read. Of references in 1,147 public workflow files 46 % were not pinned, so it would speak often about files of others, which is why it is only recorded.',
        references: [
            'https://github.com/advisories/GHSA-qmg3-hpqr-gqvc',
            'https://docs.github.com/en/actions/reference/security/secure-use',
        ],
        since: '0.1.0',
        group: 'pinning',
    },
    subject: 'component',
    needs: ['pinnedUses'],
    applies: isPinnedAction,
    decide: (_subject, { pinnedUses }) => {
        if (pinnedUses.length === 0)
            return { verdict: 'pass' };
        const shown = pinnedUses
            .slice(0, SHOWN)
            .map(({ text, through }) => through.length > 1 ? `${(0,quote/* quote */.h)(text)} (by way of ${(0,quote/* quote */.h)(through.at(-1) ?? '')})` : (0,quote/* quote */.h)(text));
        const more = pinnedUses.length - shown.length;
        return {
            verdict: 'fail',
            message: `at the pinned commit it uses ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}, which can be moved`,
        };
    },
});

;// CONCATENATED MODULE: ./build/rules/subject-mismatch.js



const subjectMismatch = (0,rule/* defineRule */.K)({
    meta: {
        id: 'subject-mismatch',
        title: 'Attestation about something else',
        what: 'Compares what a verified attestation is about with the lockfile: the digest of the archive, and the name of the package or file. Fails when they differ. The signature alone does not compare them.',
        why: 'A true attestation of one file can be put beside another file. Everything about it verifies, only not for these bytes.',
        incident: 'No attack is known, but the mistake is: cosign before 1.10.1 (CVE-2022-35929, August 2022) accepted an image when any attestation beside it was signed, whatever it stated.',
        fix: 'Do not install. Look at who changed the lockfile; if it is right, the registry hands out an attestation of something else: report it.',
        defaultLevel: 'block',
        unknown: 'record',
        falseAlarms: 'Cannot cry wolf: two digests are equal or not. None on recorded attestations of 11 releases at npm and PyPI.',
        references: [
            'https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md',
            'https://github.com/sigstore/cosign/security/advisories/GHSA-vjxv-45g9-9296',
        ],
        since: '0.1.0',
        group: 'integrity',
    },
    subject: 'component',
    needs: ['provenance'],
    applies: ({ component }) => (0,release/* isRelease */.M)(component) && (component.ecosystem === 'npm' || component.ecosystem === 'pypi'),
    decide: (_, { provenance: { attestations, unchecked } }) => {
        const wrong = attestations.find((item) => item.outcome === 'wrong-subject');
        if (wrong !== undefined) {
            const file = wrong.file === undefined ? '' : ` beside ${(0,quote/* quote */.h)(wrong.file)}`;
            return {
                verdict: 'fail',
                message: `the ${wrong.kind} attestation${file} is not about the locked bytes: ${wrong.detail}`,
                fix: {
                    kind: 'advice',
                    text: 'Do not install it. Find out whether the lockfile or the registry changed.',
                },
            };
        }
        return unchecked === 0
            ? { verdict: 'pass' }
            : { verdict: 'unknown', reason: 'budget', detail: 'not every locked file’s provenance was fetched' };
    },
});

;// CONCATENATED MODULE: ./build/rules/trust-downgrade.js


const KNOWN_BENIGN = new Set([
    'npm/chokidar@4.0.3',
    'npm/semver@6.3.1',
    'npm/undici-types@6.21.0',
    'npm/vite@6.4.1',
]);
const trustDowngrade = (0,rule/* defineRule */.K)({
    meta: {
        id: 'trust-downgrade',
        title: 'Published with less proof than the releases before it',
        what: 'Compares how a release was published with the lower versions of its package: by a trusted publisher, with provenance, or with neither. Fails when the version before it in the same release line had more; warns when an older one of the line, or the newest of a lower line, had more. Pre-releases are compared with pre-releases only.',
        why: 'A stolen token publishes, but it cannot run the project’s workflow. So malware that is published by hand lacks the provenance that the releases before it had.',
        incident: 'axios 1.14.1 (2026-03-31) was published by hand from a taken-over account; axios 1.14.0 had provenance. This difference was visible in the first second.',
        fix: 'Stay with the version that had more, and ask the project. It is often a release made by hand in a hurry, which the project can confirm.',
        defaultLevel: 'block',
        unknown: 'record',
        falseAlarms: 'Of 377 releases of nuxt one pre-release fails. Four releases of popular packages are known to have been published by hand by their maintainers and are recorded only. What has long been locked warns at most.',
        references: ['https://github.com/axios/axios/issues/10636', 'https://pnpm.io/settings#trustpolicy'],
        since: '0.1.0',
        group: 'anomaly',
    },
    subject: 'component',
    needs: ['provenanceHistory'],
    applies: ({ component }) => (0,release/* isRelease */.M)(component) && (component.ecosystem === 'npm' || component.ecosystem === 'pypi'),
    decide: ({ component, change }, { provenanceHistory: { current, sameLine, otherLine } }) => {
        const earlier = sameLine ?? otherLine;
        if (earlier === undefined)
            return { verdict: 'pass' };
        const benign = KNOWN_BENIGN.has(`${component.ecosystem}/${component.name}@${component.version}`);
        const direct = sameLine?.between === 0;
        const level = benign ? 'record' : weigh(direct, change !== undefined);
        const known = benign ? '; its maintainers are known to have published it by hand' : '';
        return {
            verdict: 'fail',
            variant: sameLine === undefined ? 'other-line' : direct ? 'same-line' : 'earlier-in-line',
            ...(level !== undefined ? { level } : {}),
            message: `published ${trust_downgrade_describe(current)}, while ${earlier.version} was published ${trust_downgrade_describe(earlier.marks)}${known}`,
            fix: { kind: 'advice', text: `Stay with ${earlier.version} until the project confirms this release.` },
        };
    },
});
function weigh(direct, isNew) {
    if (direct)
        return isNew ? undefined : 'warn';
    return isNew ? 'warn' : 'record';
}
function trust_downgrade_describe({ attested, trustedPublisher }) {
    if (trustedPublisher)
        return 'by a trusted publisher';
    return attested ? 'with provenance' : 'without provenance';
}

;// CONCATENATED MODULE: ./build/rules/unhashed-requirement.js

const unhashedRequirement = (0,rule/* defineRule */.K)({
    meta: {
        id: 'unhashed-requirement',
        title: 'Python requirement that is not exact or has no hash',
        what: 'Looks at the entries of requirements files. Warns when an entry names no exact version; records it when the version is exact but no hash of its files is given.',
        why: 'A requirements file without exact versions is no lockfile: pip takes the newest release that fits. With versions but without hashes, the index can still hand out other bytes.',
        incident: 'Between 40 and 50 % of the installations of the hijacked litellm releases on 2026-03-24 came from requirements without an exact version.',
        fix: 'Write the file with pip-compile or uv and let it add hashes.',
        defaultLevel: 'warn',
        unknown: 'warn',
        falseAlarms: 'None by construction. Most public requirements files have no hashes, so that alone is only recorded.',
        references: [
            'https://pip.pypa.io/en/stable/topics/secure-installs/',
            'https://github.com/jazzband/pip-tools',
        ],
        since: '0.1.0',
        group: 'pinning',
    },
    subject: 'component',
    needs: [],
    applies: ({ component: { ecosystem, pin, source } }) => ecosystem === 'pypi' && pin?.kind === 'requirement' && source.kind === 'registry',
    decide: ({ component: { version, integrity, pin, lockfile } }) => {
        if (pin?.state === 'undecidable') {
            return {
                verdict: 'unknown',
                reason: 'unsupported',
                detail: 'a variable decides at installation time which version is used',
            };
        }
        if (version === '') {
            return {
                verdict: 'fail',
                message: 'no exact version: every installation takes the newest release that fits',
                fix: compileCommand(lockfile),
            };
        }
        if (integrity.length === 0) {
            return {
                verdict: 'fail',
                variant: 'without-hash',
                level: 'record',
                message: 'an exact version without a hash of its files',
                fix: compileCommand(lockfile),
            };
        }
        return { verdict: 'pass' };
    },
});
function compileCommand(file) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const advice = 'Keep the names you ask for in a .in file and let a tool write this one';
    if (!/^[A-Za-z0-9_][A-Za-z0-9._-]*\.txt$/.test(name))
        return { kind: 'advice', text: `${advice}, with hashes.` };
    const input = `${name.slice(0, -4)}.in`;
    return { kind: 'advice', text: `${advice}: uv pip compile --generate-hashes ${input} -o ${name}` };
}

;// CONCATENATED MODULE: ./build/rules/unpinned-action.js



const FIRST_PARTY = /^(?:actions|github)\//i;
const unpinnedAction = (0,rule/* defineRule */.K)({
    meta: {
        id: 'unpinned-action',
        title: 'Action or reusable workflow without a full commit',
        what: 'Looks at every use of an action or reusable workflow from another repository. Fails when it names a tag, a branch or a short commit instead of the full 40-digit commit. Actions of GitHub itself are recorded only. A reference that an expression decides is unknown.',
        why: 'A tag can be moved. Whoever takes over an action’s repository moves its tags, and every workflow that names a tag runs their code with your secrets at its next start.',
        incident: 'On 2025-03-14 all tags of tj-actions/changed-files up to v45.0.7 were moved to one malicious commit; about 23,000 repositories used it. On 2026-03-19 it happened to 76 of 77 tags of aquasecurity/trivy-action.',
        fix: 'Write the full commit and keep the version in a comment beside it. Dependabot and Renovate update both.',
        defaultLevel: 'warn',
        unknown: 'warn',
        falseAlarms: 'None by construction. In 1,147 public workflow files 46 % of the references to other repositories were not pinned, which is why it warns and does not block.',
        references: [
            'https://github.com/advisories/GHSA-mrrh-fwg8-r2c3',
            'https://github.com/advisories/GHSA-69fq-xp46-6x23',
            'https://docs.github.com/en/actions/reference/security/secure-use',
        ],
        since: '0.1.0',
        group: 'pinning',
    },
    subject: 'component',
    needs: [],
    helps: ['pinnedRefs', 'tagRecord'],
    applies: ({ component: { pin } }) => pin?.kind === 'action' || pin?.kind === 'workflow',
    decide: ({ component: { name, pin } }, { pinnedRefs, tagRecord }) => {
        if (pin === undefined || pin.state === 'exact')
            return { verdict: 'pass' };
        if (pin.state === 'undecidable') {
            return {
                verdict: 'unknown',
                reason: 'unsupported',
                detail: 'an expression decides at run time which action is used',
            };
        }
        return {
            verdict: 'fail',
            ...(FIRST_PARTY.test(name) ? { variant: 'first-party', level: 'record' } : {}),
            message: `${(0,quote/* quote */.h)(pin.text)} can be moved to other code; only a full commit cannot`,
            fix: unpinned_action_mend(pinnedRefs, tagRecord),
        };
    },
});
function unpinned_action_mend(refs, tag) {
    if (refs !== undefined && tag !== undefined) {
        const strange = followTag(tag, refs);
        if (strange !== undefined && strange.level !== 'record')
            return FIND_OUT;
        if (refs.replacement?.edit !== undefined)
            return { kind: 'edit', ...refs.replacement.edit };
    }
    return { kind: 'command', text: 'countersign pin --write' };
}
const FIND_OUT = {
    kind: 'advice',
    text: 'Do not pin what the name leads to now. Find out first why it changed, and pin a commit from before.',
};

;// CONCATENATED MODULE: ./build/rules/unpinned-image.js


const IMAGE = /^[a-z0-9][a-z0-9._:/-]*$/;
const unpinnedImage = (0,rule/* defineRule */.K)({
    meta: {
        id: 'unpinned-image',
        title: 'Container image without a digest',
        what: 'Looks at images in Dockerfiles, compose files and workflows. Warns when an image has no tag or the tag latest; records it when it has another tag but no digest. An image that a variable or a matrix decides is unknown.',
        why: 'A tag points at whatever was pushed last. Only the digest names the bytes that you tested.',
        incident: 'On 2026-03-22 images of aquasec/trivy tagged 0.69.5 and 0.69.6 were pushed with a stolen credential; no release of that number existed.',
        fix: 'Write image:tag@sha256:… with the digest of the multi-platform index; Dependabot and Renovate keep it up to date.',
        defaultLevel: 'warn',
        unknown: 'record',
        falseAlarms: 'None by construction. Tags without a digest are the normal case in public Dockerfiles, so a named version is only recorded.',
        references: [
            'https://github.com/advisories/GHSA-69fq-xp46-6x23',
            'https://github.com/opencontainers/image-spec/blob/main/descriptor.md',
        ],
        since: '0.1.0',
        group: 'pinning',
    },
    subject: 'component',
    needs: [],
    applies: ({ component: { pin } }) => pin?.kind === 'image',
    decide: ({ component: { version, pin } }) => {
        if (pin === undefined || pin.state === 'exact')
            return { verdict: 'pass' };
        if (pin.state === 'undecidable') {
            return {
                verdict: 'unknown',
                reason: 'unsupported',
                detail: 'a variable or matrix decides at build time which image is used',
            };
        }
        const moving = version === '' || version === 'latest';
        return {
            verdict: 'fail',
            ...(moving ? {} : { variant: 'tag', level: 'record' }),
            message: moving
                ? `${(0,quote/* quote */.h)(pin.text)} means whatever was pushed last`
                : `${(0,quote/* quote */.h)(pin.text)} names a tag, which can be pushed again with other content`,
            fix: digestCommand(pin.text),
        };
    },
});
function digestCommand(text) {
    const image = text.replace(/^docker:\/\//, '');
    return IMAGE.test(image)
        ? { kind: 'command', text: `docker buildx imagetools inspect ${image}` }
        : { kind: 'advice', text: 'Add the digest of the image that you tested.' };
}

;// CONCATENATED MODULE: ./build/rules/tool-fix.js
const tool_fix_SAFE_NAME = /^@?[A-Za-z0-9][A-Za-z0-9._/-]{0,213}$/;
const tool_fix_IMAGE = /^[a-z0-9][a-z0-9._:/-]*$/;
function mendTool({ client, name, text, state }) {
    const exact = state === 'exact';
    const safe = tool_fix_SAFE_NAME.test(name);
    const example = (separator) => safe ? `Write ${name}${separator}VERSION with the version you tested` : 'Name the version you tested';
    switch (client) {
        case 'curl':
            return advise('Download it to a file, compare it with the sha256 of what you reviewed (sha256sum --check), and run that file.');
        case 'docker':
        case 'podman':
            return tool_fix_IMAGE.test(text)
                ? { kind: 'command', text: `docker buildx imagetools inspect ${text}` }
                : advise('Add the digest of the image that you tested.');
        case 'pip':
        case 'pipx':
        case 'uv':
        case 'uvx': {
            const hashes = 'a requirements file with hashes, installed with --require-hashes, ties it to its content';
            return advise(exact ? `${capital(hashes)}.` : `${example('==')}; ${hashes}.`);
        }
        case 'npm':
        case 'npx':
        case 'dlx': {
            const locked = 'as a development dependency its digest stands in the lockfile, and npx --no-install runs it';
            return advise(exact ? `${capital(locked)}.` : `${example('@')}; ${locked}.`);
        }
        case 'go':
            return advise(`${example('@')}: the checksum database then vouches for its content.`);
        case 'cargo':
            return advise(exact
                ? 'Install with --locked, so that its own dependencies stay those of its lockfile.'
                : `${example('@')}, and install with --locked.`);
        default:
            return advise(exact ? 'Where it matters, keep its digest and compare before it is run.' : `${example(':')}.`);
    }
}
function advise(text) {
    return { kind: 'advice', text };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/rules/unpinned-tool.js



const unpinned_tool_FIRST_PARTY = new Map([
    ['pip', /^(?:pip|setuptools|wheel)$/],
    ['npm', /^(?:npm|corepack)$/],
    ['gem', /^(?:bundler|rubygems-update)$/],
    ['go', /^golang\.org\/x\//],
]);
const unpinnedTool = (0,rule/* defineRule */.K)({
    meta: {
        id: 'unpinned-tool',
        title: 'Tool that a script installs without an exact version',
        what: 'Looks at what the scripts of workflows and composite actions install or run from outside: with pip, uv, pipx, npm, npx, pnpm, yarn, bun, go, cargo and gem, images of docker run, and scripts that curl or wget feed to a shell. Warns when no exact version is written, when an image has no tag, and when a downloaded script is run whose address does not hold a commit or digest, or whose way is not encrypted. Records an exact version without a digest, the clients themselves and their parts, and what npx may find among the installed packages. A version that a variable decides is unknown.',
        why: 'No lockfile covers such a line. Whoever takes over the package, or the server of the script, runs code in your build at its next start, with all the secrets of the job.',
        incident: 'From 2021-01-31 to 2021-04-01 the script that thousands of workflows ran with curl and bash from codecov.io sent the variables of every build away, keys and tokens among them.',
        fix: 'Name the version you tested, better with its digest: a requirements file with hashes, a package in the lockfile, an image with its digest, a script that is downloaded, compared with its sha256 and only then run.',
        defaultLevel: 'warn',
        unknown: 'warn',
        falseAlarms: 'None by construction: it repeats what the script says. In 553 workflow and action files of 27 public repositories it found 44 tools and warned of 23 of them, in 8 of the repositories; the lockfiles cleared 5 uses of npx.',
        references: [
            'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2021/codecov.md',
            'https://docs.github.com/en/actions/reference/security/secure-use',
            'https://pip.pypa.io/en/stable/topics/secure-installs/',
        ],
        since: '0.1.0',
        group: 'pinning',
    },
    subject: 'reference',
    needs: [],
    applies: ({ kind }) => kind === 'tool',
    decide: (tool) => {
        const open = findUnencrypted(tool);
        if (open !== undefined)
            return open;
        if (tool.state === 'undecidable') {
            return {
                verdict: 'unknown',
                reason: 'unsupported',
                detail: 'a variable decides when the script runs which version of a tool is installed',
            };
        }
        const found = tool.state === 'loose' ? judgeLoose(tool) : judgeExact(tool);
        return found ?? { verdict: 'pass' };
    },
});
function judgeLoose(tool) {
    const { client, name, version } = tool;
    if (client === 'curl') {
        return unpinned_tool_fail(tool, {
            variant: 'remote-script',
            message: 'a script from the network is run as it comes: whoever holds that address decides what it does',
        });
    }
    if (client === 'docker' || client === 'podman')
        return judgeImage(tool);
    if (tool.locked === 'installed')
        return undefined;
    if (tool.locked === 'locked' || tool.locked === 'other') {
        return unpinned_tool_fail(tool, {
            variant: 'maybe-installed',
            level: 'record',
            message: tool.locked === 'locked'
                ? 'a lockfile has this package, but no command of this file installs from it: without it the newest release is run'
                : 'no lockfile has a package of this name: unless an installed one brings this command, the newest release is run',
        });
    }
    if (unpinned_tool_FIRST_PARTY.get(client)?.test(name) === true) {
        return unpinned_tool_fail(tool, {
            variant: 'first-party',
            level: 'record',
            message: 'no exact version is written; it comes from those who make the client itself',
        });
    }
    return unpinned_tool_fail(tool, {
        message: version === undefined
            ? 'no exact version is written: every run takes the newest release that fits'
            : `${(0,quote/* quote */.h)(version)} is no exact version: every run takes the newest release that fits`,
    });
}
function judgeImage(tool) {
    const { version, text } = tool;
    return version === undefined || version === 'latest'
        ? unpinned_tool_fail(tool, { variant: 'image', message: `${(0,quote/* quote */.h)(text)} means whatever was pushed last` })
        : unpinned_tool_fail(tool, {
            variant: 'image-tag',
            level: 'record',
            message: `${(0,quote/* quote */.h)(text)} names a tag, which can be pushed again with other content`,
        });
}
function judgeExact(tool) {
    const { client, version } = tool;
    if (client === 'go' || client === 'curl' || client === 'docker' || client === 'podman')
        return undefined;
    if (version !== undefined && /^[0-9a-f]{40}$/.test(version))
        return undefined;
    return unpinned_tool_fail(tool, {
        variant: 'without-digest',
        level: 'record',
        message: 'an exact version, and nothing that ties it to its content',
    });
}
function findUnencrypted(tool) {
    if (tool.client !== 'curl' || !/^(?:http|ftp):\/\//i.test(tool.text) || LOCAL.test(tool.text))
        return undefined;
    return unpinned_tool_fail(tool, {
        variant: 'unencrypted',
        message: 'a script is run that comes without encryption: anyone on the way can change it',
    });
}
const LOCAL = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i;
function unpinned_tool_fail(tool, failure) {
    const { length } = tool.locations;
    const places = length > 1 ? ` (${length} times in this file)` : '';
    return { verdict: 'fail', ...failure, message: `${failure.message}${places}`, fix: mendTool(tool) };
}

;// CONCATENATED MODULE: ./build/rules/version-vanished.js



const versionVanished = (0,rule/* defineRule */.K)({
    meta: {
        id: 'version-vanished',
        title: 'Locked version is gone from the registry',
        what: 'Asks the registry for the exact version in the lockfile. Fails when this version is gone while others are served, when the whole package is gone, and when a security placeholder stands in its place. A registry that holds only a part of its upstream gives no answer: unknown. A package that is withheld during an investigation is the business of the rule quarantined.',
        why: 'Registries almost never delete a release, except when it was malicious or published by mistake. A lockfile that still names it may have brought the bad bytes to your machines already, and the next installation fails or, worse, gets them from a cache.',
        incident: 'The litellm releases 1.82.7 and 1.82.8 of 2026-03-24 were removed while all others came back. 66 % of the hijacked releases we know of were removed later.',
        fix: 'Move to the nearest version that is still served, and find out why this one went. If it was ever installed, treat the secrets of those machines as read.',
        defaultLevel: 'block',
        unknown: 'block-on-outage',
        falseAlarms: 'Cannot fire while the registry serves the version. A private package that is asked for at a public registry looks like a package that is gone: set the registry in the policy.',
        references: [
            'https://peps.python.org/pep-0792/',
            'https://github.com/pypi/warehouse/blob/main/docs/blog/posts/2026-04-02-incident-report-litellm-telnyx-supply-chain-attack.md',
        ],
        since: '0.1.0',
        group: 'registry',
    },
    subject: 'component',
    needs: ['registryState'],
    applies: ({ component }) => (0,release/* isRelease */.M)(component),
    decide: ({ component }, { registryState }) => {
        switch (registryState.state) {
            case 'present':
            case 'package-quarantined':
                return { verdict: 'pass' };
            case 'version-absent': {
                const { nearest, otherVersions } = registryState;
                const others = `${otherVersions} other version${otherVersions === 1 ? '' : 's'}`;
                const has = nearest === undefined ? others : `${others}, the nearest being ${nearest}`;
                return {
                    verdict: 'fail',
                    variant: 'version-absent',
                    message: `the registry no longer has ${component.version}, but has ${has}`,
                    fix: nearest === undefined
                        ? { kind: 'advice', text: 'Choose a version that the registry still serves.' }
                        : suggestVersion(component, nearest),
                };
            }
            case 'package-absent':
                return {
                    verdict: 'fail',
                    variant: 'package-absent',
                    message: 'the registry does not know this package at all, so anybody may be able to register its name',
                    fix: {
                        kind: 'advice',
                        text: 'Remove it. If it is a private package, name its registry in the policy so that the right one is asked.',
                    },
                };
            case 'security-holder':
                return {
                    verdict: 'fail',
                    variant: 'security-holder',
                    message: 'the registry replaced this package by a security placeholder, as it does with malicious ones',
                    fix: {
                        kind: 'advice',
                        text: 'Remove it, and treat the secrets of machines that installed it as read.',
                    },
                };
            default:
                return {
                    verdict: 'unknown',
                    reason: 'stripped-by-mirror',
                    detail: 'the registry in use holds only a part of its upstream, so that absence says nothing',
                };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/weak-integrity.js



const weakIntegrity = (0,rule/* defineRule */.K)({
    meta: {
        id: 'weak-integrity',
        title: 'Digest that proves little or nothing',
        what: 'Looks at the digests of a lock entry. Warns when an artifact has only MD5 or SHA-1 digests. Fails hard when a digest cannot be one: wrong length, wrong alphabet, base64 that is not canonical, an unknown algorithm.',
        why: 'Two different files with one MD5 or SHA-1 digest can be made today. A digest that cannot be one is worse: some clients skip it in silence, and the entry only looks protected.',
        incident: 'In February 2017 researchers published two different PDF files with the same SHA-1 digest; since 2020 such pairs can be made with chosen contents.',
        fix: 'Let your package manager write the entry anew; current clients use SHA-256 or SHA-512.',
        defaultLevel: 'block',
        unknown: 'warn',
        falseAlarms: 'None by construction. Lockfiles of npm before 5 and yarn before 1.10 carry SHA-1 only, which warns and does not block.',
        references: ['https://shattered.io/', 'https://sha-mbles.github.io/', 'https://www.w3.org/TR/SRI/'],
        since: '0.1.0',
        group: 'integrity',
    },
    subject: 'component',
    needs: [],
    applies: ({ component }) => component.integrity.some(({ raw }) => raw.trim() !== ''),
    decide: ({ component }) => {
        const bad = component.integrity.find(rules_digests/* isMalformed */.ON);
        if (bad !== undefined) {
            return {
                verdict: 'fail',
                variant: 'malformed',
                message: `${(0,quote/* quote */.h)(bad.raw)} is not a digest: its algorithm, length or alphabet is wrong`,
                fix: { kind: 'advice', text: 'Remove the entry and let your package manager write it anew.' },
            };
        }
        const weak = artifacts(component.ecosystem, component.integrity).filter((group) => (0,rules_digests/* isWeak */.FI)((0,rules_digests/* strongestAlgorithm */.dB)(group)));
        const [first] = weak;
        if (first === undefined)
            return { verdict: 'pass' };
        const algorithm = (0,rules_digests/* strongestAlgorithm */.dB)(first);
        return {
            verdict: 'fail',
            variant: 'weak',
            level: 'warn',
            message: `only ${algorithm.toUpperCase()} protects ${weak.length === 1 ? 'its artifact' : `${weak.length} of its artifacts`}`,
            fix: {
                kind: 'advice',
                text: 'Write the lockfile anew with a current version of your package manager.',
            },
        };
    },
});
function artifacts(ecosystem, digests) {
    const groups = (0,rules_digests/* groupByFile */.XQ)(digests);
    const unnamed = groups.get('');
    if (ecosystem !== 'pypi' || unnamed === undefined)
        return [...groups.values()];
    return [
        ...[...groups].filter(([file]) => file !== '').map(([, group]) => group),
        ...unnamed.map((digest) => [digest]),
    ];
}

;// CONCATENATED MODULE: ./build/rules/yanked-or-deprecated.js



const yankedOrDeprecated = (0,rule/* defineRule */.K)({
    meta: {
        id: 'yanked-or-deprecated',
        title: 'Release withdrawn or deprecated by its authors',
        what: 'Asks the registry whether the locked release was yanked (PyPI, Cargo) or retracted (Go), which warns, or marked as deprecated (npm), which is recorded.',
        why: 'Authors withdraw a release when it is broken or unsafe. Lockfiles keep it alive: installers still fetch a yanked release that is named exactly.',
        incident: 'After the worm that was published through the TanStack packages on 2026-05-11, the 84 bad versions were first deprecated with a warning, before the registry removed them.',
        fix: 'Move to a release that its authors stand behind; the reason they gave is in the message.',
        defaultLevel: 'warn',
        unknown: 'warn',
        falseAlarms: 'Fires only on the authors’ own mark. Deprecation is common for harmless reasons (a package was renamed), so it is recorded and does not warn.',
        references: [
            'https://peps.python.org/pep-0592/',
            'https://doc.rust-lang.org/cargo/commands/cargo-yank.html',
            'https://go.dev/ref/mod#go-mod-file-retract',
        ],
        since: '0.1.0',
        group: 'registry',
    },
    subject: 'component',
    needs: ['yanked', 'deprecated'],
    applies: ({ component }) => (0,release/* isRelease */.M)(component),
    decide: (_subject, { yanked, deprecated }) => {
        if (yanked.yanked) {
            return {
                verdict: 'fail',
                variant: 'yanked',
                message: `withdrawn by its authors${because(yanked.reason)}`,
                fix: { kind: 'advice', text: 'Update to a release that is not withdrawn.' },
            };
        }
        if (deprecated.deprecated) {
            return {
                verdict: 'fail',
                variant: 'deprecated',
                level: 'record',
                message: `deprecated by its authors${because(deprecated.message)}`,
                fix: { kind: 'advice', text: 'Look for the successor that the authors name.' },
            };
        }
        return { verdict: 'pass' };
    },
});
function because(text) {
    return text === undefined || text.trim() === '' ? ', without a reason' : `: ${(0,quote/* quote */.h)(text)}`;
}

;// CONCATENATED MODULE: ./build/rules/index.js








































const rules = [
    knownMalicious,
    versionVanished,
    quarantined,
    integrity_mismatch/* integrityMismatch */.e,
    checksum_db/* checksumDb */.U,
    immutableDrift,
    registryMismatch,
    registrySignature,
    subjectMismatch,
    provenanceIdentity,
    provenanceMissing,
    trustDowngrade,
    releaseAge,
    yankedOrDeprecated,
    weakIntegrity,
    missingIntegrity,
    exoticDependency,
    impostorCommit,
    movedTag,
    pinCommentMismatch,
    refConfusion,
    unpinnedAction,
    actionsLockMismatch,
    transitiveUnpinned,
    archived,
    stalePin,
    unpinnedImage,
    unpinnedTool,
    unhashedRequirement,
    installHookAdded,
    publisherChanged,
    maintainerAdded,
    ownershipChanged,
    dormantRevived,
    releaseBurst,
    missing_lockfile/* missingLockfile */.O,
    lock_drift/* lockDrift */.H,
    installedDrift,
    missingCooldownConfig,
    policyException,
];


/***/ }),

/***/ 6196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ integrityMismatch)
/* harmony export */ });
/* harmony import */ var _domain_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80075);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39965);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84932);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30537);




const FIX = {
    kind: 'advice',
    text: 'Do not install it. Find out which side changed: compare with the lockfile’s history, then with a second network.',
};
const integrityMismatch = (0,_domain_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    meta: {
        id: 'integrity-mismatch',
        title: 'Lockfile and registry disagree about the bytes',
        what: 'Compares the digest in the lockfile with the one the registry states for the same version. npm: the strongest algorithm of the lockfile decides, and every digest in it must be the registry’s, since clients accept an archive that fits any of them. PyPI: every locked digest must belong to one of the release’s files; it only warns when single files are no longer served and the others fit, and when the digest is that of another file of the same release. Cargo: the checksum must be equal. RubyGems: each checksum must be that of its own file, one per platform. Maven: the digests of each file, as Gradle’s verification metadata demands them; a repository that states only SHA-1 of a file leaves it unknown, and another digest that the build accepts beside the true one only warns. Not applied to Go, whose registry states no such digest, and to yarn’s newer lockfile, whose checksum is of yarn’s own archive.',
        why: 'A published version never changes. Two digests for one version mean that the lockfile was tampered with, that the registry or a mirror serves something else, or that the release was replaced.',
        incident: 'In April 2021 the Codecov uploader was found to be altered on its download server for two months. A user who compared its digest with the published one noticed.',
        fix: 'Do not install. Look at who changed the lockfile; ask the registry from another network; if the registry changed, report it.',
        defaultLevel: 'block',
        unknown: 'block-on-outage',
        falseAlarms: 'None seen: releases are immutable at these registries, save that single files can be deleted at PyPI. Pipenv has written pylock files in which every digest stands beside the wrong file name; both only warn. A mirror that packs archives anew breaks every digest, and is worth knowing about; so do the second digests that Yarn 1 writes when two registries served different archives.',
        references: [
            'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2021/codecov.md',
            'https://www.w3.org/TR/SRI/',
        ],
        since: '0.1.0',
        group: 'integrity',
    },
    subject: 'component',
    needs: ['artifacts'],
    applies: ({ component }) => (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelease */ .M)(component) &&
        component.ecosystem !== 'golang' &&
        !component.format.includes('berry') &&
        component.integrity.some((digest) => !(0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .isMalformed */ .ON)(digest)),
    decide: ({ component }, { artifacts }) => {
        const locked = component.integrity.filter((digest) => !(0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .isMalformed */ .ON)(digest));
        if (component.ecosystem === 'maven')
            return compareEach(locked, artifacts);
        return component.ecosystem === 'pypi' || component.ecosystem === 'gem'
            ? compareFiles(locked, artifacts)
            : compareSingle(locked, artifacts.flatMap(({ integrity }) => integrity));
    },
});
function compareSingle(locked, stated) {
    const { result, algorithm } = (0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigests */ .vR)(locked, stated);
    if (result === 'different') {
        return {
            verdict: 'fail',
            message: `the lockfile says ${(0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .showDigest */ .CG)(locked, algorithm)}, the registry says ${(0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .showDigest */ .CG)(stated, algorithm)}`,
            fix: FIX,
        };
    }
    if (result !== 'equal' || algorithm !== (0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .strongestAlgorithm */ .dB)(locked))
        return incomparable();
    const surplus = (0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .findSurplus */ .qe)(locked, stated, algorithm);
    if (surplus === undefined)
        return { verdict: 'pass' };
    return {
        verdict: 'fail',
        variant: 'surplus',
        message: `beside the digest of the registry the lockfile also accepts ${(0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .showDigest */ .CG)([surplus], algorithm)}`,
        fix: FIX,
    };
}
function compareFiles(locked, artifacts) {
    const byFile = new Map();
    for (const { file, integrity } of artifacts) {
        if (file !== undefined)
            byFile.set(file, [...(byFile.get(file) ?? []), ...integrity]);
    }
    const all = artifacts.flatMap(({ integrity }) => integrity);
    const stated = new Set(all.map(({ algorithm, digest }) => `${algorithm}:${digest}`));
    const algorithms = new Set(all.map(({ algorithm }) => algorithm));
    const gone = [];
    let swapped;
    let found = 0;
    let undecided = false;
    for (const digest of locked) {
        const { file } = digest;
        const same = file === undefined ? undefined : byFile.get(file);
        if (same !== undefined && (0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigests */ .vR)([digest], same).result === 'different') {
            const owner = artifacts.find(({ integrity }) => integrity.some((one) => isSame(one, digest)))?.file;
            if (owner === undefined)
                return different(digest, same);
            swapped ??= misnamed(digest, owner);
            continue;
        }
        if (!algorithms.has(digest.algorithm))
            undecided = true;
        else if (stated.has(`${digest.algorithm}:${digest.digest}`))
            found += 1;
        else if (file !== undefined && byFile.size > 0 && same === undefined)
            gone.push(digest);
        else
            return unlisted(digest, artifacts.length);
    }
    const [first] = gone;
    if (first !== undefined && found === 0)
        return unlisted(first, artifacts.length);
    if (swapped !== undefined)
        return swapped;
    if (first !== undefined)
        return noLongerServed(gone);
    return undecided ? incomparable() : { verdict: 'pass' };
}
function compareEach(locked, artifacts) {
    let surplus;
    let open;
    for (const [file, digests] of (0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .groupByFile */ .XQ)(locked)) {
        const stated = artifacts.filter((one) => one.file === file).flatMap(({ integrity }) => integrity);
        const { result, algorithm } = (0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigests */ .vR)(digests, stated);
        const own = digests.filter((digest) => digest.algorithm === algorithm);
        const [first] = own;
        if (result === 'different' && first !== undefined)
            return different(first, stated);
        const also = (0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .findSurplus */ .qe)(own, stated, algorithm);
        if (result === 'incomparable' || ((0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .isWeak */ .FI)(algorithm) && !(0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .isWeak */ .FI)((0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .strongestAlgorithm */ .dB)(digests))))
            open ??= stated.length === 0 ? unstated() : onlyWeak(stated);
        else if (also !== undefined)
            surplus ??= alsoAccepted(also);
    }
    return surplus ?? open ?? { verdict: 'pass' };
}
function alsoAccepted(digest) {
    return {
        verdict: 'fail',
        variant: 'also-accepted',
        level: 'warn',
        ...placeOf(digest),
        message: `beside the digest of the repository the build also accepts ${(0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .showDigest */ .CG)([digest], digest.algorithm)} for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(digest.file ?? '')}`,
        fix: {
            kind: 'advice',
            text: 'Remove the other digest, unless you know which repository serves that file.',
        },
    };
}
function unstated() {
    return {
        verdict: 'unknown',
        reason: 'not-published',
        detail: 'the repositories of your configuration state no digest of one of its files',
    };
}
function onlyWeak(stated) {
    return {
        verdict: 'unknown',
        reason: 'not-published',
        detail: `the repository states only ${(0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .strongestAlgorithm */ .dB)(stated).toUpperCase()} of one of its files, which proves nothing`,
    };
}
function isSame(a, b) {
    return a.algorithm === b.algorithm && a.digest === b.digest;
}
function different(digest, stated) {
    return {
        verdict: 'fail',
        variant: 'different',
        ...placeOf(digest),
        message: `for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(digest.file ?? '')} the lockfile says ${(0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .showDigest */ .CG)([digest], digest.algorithm)}, the registry says ${(0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .showDigest */ .CG)(stated, digest.algorithm)}`,
        fix: FIX,
    };
}
function misnamed(digest, owner) {
    return {
        verdict: 'fail',
        variant: 'other-file',
        ...placeOf(digest),
        level: 'warn',
        message: `for ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(digest.file ?? '')} the lockfile says the digest of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(owner)}, another file of the same release`,
        fix: {
            kind: 'advice',
            text: 'Lock the release anew; the tool that wrote this entry mixed up its files.',
        },
    };
}
function unlisted(digest, count) {
    const what = digest.file === undefined ? 'a locked digest' : (0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(digest.file);
    return {
        verdict: 'fail',
        variant: 'unlisted',
        ...placeOf(digest),
        message: `${what} (${(0,_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .showDigest */ .CG)([digest], digest.algorithm)}) belongs to none of the ${count} files of this release`,
        fix: FIX,
    };
}
function noLongerServed(gone) {
    const [first] = gone;
    const more = gone.length > 1 ? ` and ${gone.length - 1} more` : '';
    return {
        verdict: 'fail',
        variant: 'file-gone',
        level: 'warn',
        message: `the registry no longer serves ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(first?.file ?? '')}${more}; the other locked files of this release fit`,
        fix: {
            kind: 'advice',
            text: 'Lock the release anew. A platform that needs a missing file cannot install it.',
        },
    };
}
function placeOf({ location }) {
    return location === undefined ? {} : { location };
}
function incomparable() {
    return {
        verdict: 'unknown',
        reason: 'not-published',
        detail: 'the registry states no digest in the algorithm that the lockfile uses',
    };
}


/***/ }),

/***/ 75333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ lockCommand)
/* harmony export */ });
function lockCommand(options) {
    const { ecosystem, manifest, format = '' } = options;
    switch (ecosystem) {
        case 'npm':
            if (format.startsWith('pnpm'))
                return 'pnpm install --lockfile-only';
            if (format.startsWith('yarn'))
                return 'yarn install';
            if (format.startsWith('bun'))
                return 'bun install --lockfile-only';
            return 'npm install --package-lock-only';
        case 'pypi':
            if (format.startsWith('poetry'))
                return 'poetry lock';
            if (format.startsWith('pdm'))
                return 'pdm lock';
            if (format.startsWith('pipfile') || manifest.endsWith('Pipfile'))
                return 'pipenv lock';
            if (manifest.endsWith('pyproject.toml'))
                return 'uv lock';
            return undefined;
        case 'cargo':
            return 'cargo generate-lockfile';
        case 'gem':
            return 'bundle lock';
        case 'golang':
            return 'go mod tidy';
        default:
            return undefined;
    }
}


/***/ }),

/***/ 10363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ lockDrift)
/* harmony export */ });
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17884);
/* harmony import */ var _domain_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80075);
/* harmony import */ var _domain_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51558);
/* harmony import */ var _example_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69392);
/* harmony import */ var _lock_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75333);
/* harmony import */ var _lock_of_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75029);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84932);







const lockDrift = (0,_domain_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .defineRule */ .K)({
    meta: {
        id: 'lock-drift',
        title: 'Lockfile does not fit its manifest',
        what: 'Compares what a manifest asks for with what its lockfile holds. Fails when a package is asked for and not locked, when no locked version satisfies the range asked for, and, recorded only, when the lockfile says that the project asks for a package which the manifest does not name. Below directories of tests, fixtures and examples all of it is recorded only.',
        why: 'A lockfile that does not fit is ignored or rewritten by the next installation, so the reviewed versions are not the installed ones. An entry nobody asked for may have been put in by hand.',
        incident: 'Lockfile injection was shown in 2019: an entry slipped into a lockfile that the manifest never asked for is installed all the same.',
        fix: 'Run your package manager’s lock command and commit the result.',
        defaultLevel: 'warn',
        unknown: 'record',
        falseAlarms: 'Optional and peer dependencies, Python build requirements that are not locked, and ranges that the root overrides are left out. Ranges that cannot be read (tags, several sources) count as unknown.',
        references: ['https://github.com/lirantal/lockfile-lint'],
        since: '0.1.0',
        group: 'project',
    },
    subject: 'project',
    needs: [],
    applies: ({ manifest, lockfiles, declarations }) => declarations.length > 0 && lockfiles.some(({ format }) => (0,_lock_of_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockOf */ .v)(format, manifest.format)),
    decide: (project) => {
        const own = project.manifest.format;
        const subject = {
            ...project,
            lockfiles: project.lockfiles.filter(({ format }) => (0,_lock_of_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockOf */ .v)(format, own)),
            components: project.components.filter(({ format }) => (0,_lock_of_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockOf */ .v)(format, own)),
        };
        const { manifest, lockfiles } = subject;
        if ([manifest, ...lockfiles].some(({ status }) => status !== 'read')) {
            return {
                verdict: 'unknown',
                reason: 'unsupported',
                detail: 'the manifest or its lockfile could not be read in full',
            };
        }
        const { missing, outside, undecided } = compareDeclarations(subject);
        if (missing.length > 0)
            return fail(subject, 'not-locked', missing, (names) => `asks for ${names}, which the lockfile does not hold`);
        if (outside.length > 0)
            return fail(subject, 'out-of-range', outside, (names) => `asks for ${names}; no locked version fits`);
        const undeclared = findUndeclared(subject);
        if (undeclared.length > 0) {
            return {
                verdict: 'fail',
                variant: 'undeclared',
                level: 'record',
                message: `the lockfile says that it asks for ${list(undeclared.map(_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h))}, which the manifest does not name`,
                ...commandOf(subject),
            };
        }
        return undecided
            ? {
                verdict: 'unknown',
                reason: 'unsupported',
                detail: 'some ranges in the manifest are not ones that can be compared with versions',
            }
            : { verdict: 'pass' };
    },
});
function compareDeclarations(subject) {
    const { declarations, components, members = [], overrides = [] } = subject;
    const own = new Set(members);
    const decided = new Set(overrides);
    const byName = new Map();
    for (const component of components) {
        for (const name of new Set([component.name, component.alias ?? component.name])) {
            const key = keyOf(component.ecosystem, name);
            const group = byName.get(key);
            if (group === undefined)
                byName.set(key, [component]);
            else
                group.push(component);
        }
    }
    const missing = [];
    const outside = [];
    let undecided = false;
    for (const declaration of declarations) {
        if (declaration.kind !== 'registry' || own.has(declaration.name))
            continue;
        const locked = byName.get(keyOf(declaration.ecosystem, declaration.name));
        if (locked === undefined) {
            if (isLocked(declaration))
                missing.push(declaration);
            continue;
        }
        const fits = fitsAny(declaration, locked);
        if (fits === undefined)
            undecided = true;
        else if (!fits && !decided.has(declaration.name))
            outside.push(declaration);
    }
    return { missing, outside, undecided };
}
function isLocked({ ecosystem, scope }) {
    return scope !== 'optional' && !(ecosystem === 'pypi' && scope === 'build');
}
function fitsAny(declaration, locked) {
    const range = declaration.range.trim();
    if (range === '')
        return true;
    let undecided = false;
    for (const component of locked) {
        const fits = component.source.kind === 'registry'
            ? (0,_domain_version_js__WEBPACK_IMPORTED_MODULE_1__/* .satisfies */ .ib)(declaration.ecosystem, component.version, range)
            : undefined;
        if (fits === true)
            return true;
        if (fits === undefined)
            undecided = true;
    }
    return undecided ? undefined : false;
}
function findUndeclared(subject) {
    const { ecosystem, asked, declarations, components, peers = [], dynamic } = subject;
    if (asked === undefined || dynamic === true)
        return [];
    const key = (name) => keyOf(ecosystem, name);
    const mentioned = new Set([...declarations.map(({ name }) => name), ...peers].map(key));
    const wanted = new Set(asked);
    const held = components.filter((component) => wanted.has(component.purl) && !isTool(component));
    const heldNames = new Set(held.flatMap(namesOf).map(key));
    const others = held.filter((component) => !namesOf(component).some((name) => mentioned.has(key(name))));
    const standIns = declarations.filter(({ kind, name }) => kind !== 'registry' && !heldNames.has(key(name)));
    const names = [...new Set(others.map(({ name }) => name))].sort();
    return names.length <= standIns.length ? [] : names;
}
function namesOf({ name, alias }) {
    return alias === undefined ? [name] : [name, alias];
}
function isTool({ ecosystem, scope }) {
    return ecosystem === 'generic' || (ecosystem === 'npm' && scope === 'build');
}
function keyOf(ecosystem, name) {
    return ecosystem === 'pypi' ? (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePypiName */ .Ty)(name) : name;
}
function fail(subject, variant, declarations, sentence) {
    const [first] = declarations;
    return {
        verdict: 'fail',
        variant,
        ...((0,_example_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isExamplePath */ .E)(subject.dir) ? { level: 'record' } : {}),
        message: sentence(list(declarations.map(({ name, range }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(`${name} ${range}`.trim())))),
        ...(first !== undefined ? { location: first.location } : {}),
        ...commandOf(subject),
    };
}
function commandOf({ ecosystem, manifest, lockfiles }) {
    const format = lockfiles[0]?.format;
    const text = (0,_lock_command_js__WEBPACK_IMPORTED_MODULE_6__/* .lockCommand */ .L)({
        ecosystem,
        manifest: manifest.path,
        ...(format !== undefined ? { format } : {}),
    });
    return text === undefined ? {} : { fix: { kind: 'command', text } };
}
function list(items) {
    const shown = items.slice(0, 3).join(', ');
    return items.length > 3 ? `${shown} and ${items.length - 3} more` : shown;
}


/***/ }),

/***/ 75029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isLockOf)
/* harmony export */ });
function isLockOf(lock, manifest) {
    if (lock === 'requirements')
        return false;
    return (lock === 'pipfile-lock') === (manifest === 'pipfile');
}


/***/ }),

/***/ 42804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ matchesPackage)
/* harmony export */ });
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17884);

const ECOSYSTEMS = new Set([
    'npm',
    'pypi',
    'golang',
    'cargo',
    'gem',
    'maven',
    'github',
    'docker',
    'generic',
]);
function matchesPackage(pattern, target) {
    if (pattern === '*' || pattern === target.id)
        return true;
    if (pattern.startsWith('pkg:'))
        return matchesPurl(pattern, target);
    if (matchesName(pattern, target))
        return true;
    const slash = pattern.indexOf('/');
    if (slash < 1)
        return false;
    const ecosystem = pattern.slice(0, slash).toLowerCase();
    return (ECOSYSTEMS.has(ecosystem) &&
        ecosystem === target.ecosystem &&
        matchesName(pattern.slice(slash + 1), target));
}
function matchesPurl(pattern, target) {
    const wanted = (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(pattern);
    const own = (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(target.id);
    if (!wanted.ok || !own.ok)
        return false;
    if ((0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .packageKey */ .MO)(wanted.value) === wanted.value)
        return (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .packageKey */ .MO)(own.value) === wanted.value;
    return withoutQualifiers(own.value) === withoutQualifiers(wanted.value);
}
function withoutQualifiers(purl) {
    const end = purl.search(/[?#]/);
    return end < 0 ? purl : purl.slice(0, end);
}
function matchesName(pattern, target) {
    if (pattern === '')
        return false;
    if (pattern.endsWith('*')) {
        const prefix = pattern.slice(0, -1);
        return fold(target, target.name).startsWith(fold(target, prefix));
    }
    const at = pattern.lastIndexOf('@');
    if (at > 0) {
        return (fold(target, pattern.slice(0, at)) === fold(target, target.name) &&
            pattern.slice(at + 1) === target.version);
    }
    return fold(target, pattern) === fold(target, target.name);
}
function fold(target, name) {
    if (target.ecosystem === 'pypi')
        return (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePypiName */ .Ty)(name);
    return target.ecosystem === 'github' ? name.toLowerCase() : name;
}


/***/ }),

/***/ 45836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ missingLockfile)
/* harmony export */ });
/* harmony import */ var _domain_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80075);
/* harmony import */ var _example_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69392);
/* harmony import */ var _lock_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75333);



const missingLockfile = (0,_domain_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    meta: {
        id: 'missing-lockfile',
        title: 'Dependencies without a lockfile',
        what: 'Looks at every manifest that asks for packages from a registry. Fails when no lockfile beside it, or at the root of its workspace, covers it. Recorded only below directories that by their name hold tests, fixtures, examples or benchmarks.',
        why: 'Without a lockfile each installation takes the newest version that fits, including one published a minute ago by somebody who stole a token.',
        incident: 'Between 40 and 50 % of the installations of the hijacked litellm releases on 2026-03-24 were not pinned to a version at all.',
        fix: 'Create the lockfile with your package manager’s own command and commit it.',
        defaultLevel: 'warn',
        unknown: 'warn',
        falseAlarms: 'Libraries that leave the lockfile out on purpose are warned about; their own tests and releases still install something. Large repositories keep hundreds of manifests as test data that nobody installs, so those are recorded and not warned about.',
        references: [
            'https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-lock-json.md',
            'https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html',
        ],
        since: '0.1.0',
        group: 'project',
    },
    subject: 'project',
    needs: [],
    applies: ({ declarations }) => declarations.some(needsLock),
    decide: ({ dir, ecosystem, manifest, lockfiles, declarations }) => {
        if (lockfiles.length > 0)
            return { verdict: 'pass' };
        const asked = declarations.filter(needsLock).length;
        const command = (0,_lock_command_js__WEBPACK_IMPORTED_MODULE_2__/* .lockCommand */ .L)({ ecosystem, manifest: manifest.path });
        return {
            verdict: 'fail',
            ...((0,_example_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isExamplePath */ .E)(dir) ? { variant: 'example', level: 'record' } : {}),
            message: `asks for ${asked} package${asked === 1 ? '' : 's'} and has no lockfile`,
            fix: command === undefined
                ? { kind: 'advice', text: 'Create a lockfile with your package manager and commit it.' }
                : { kind: 'command', text: command },
        };
    },
});
function needsLock({ kind, ecosystem, scope }) {
    return (kind === 'registry' || kind === 'alias') && !(ecosystem === 'pypi' && scope === 'build');
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

/***/ 30537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isRelease)
/* harmony export */ });
/* harmony import */ var _domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41657);

function isRelease(component) {
    return ((0,_domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryEcosystem */ .q)(component.ecosystem) &&
        component.source.kind === 'registry' &&
        component.version !== '' &&
        component.bundled !== true);
}


/***/ }),

/***/ 69042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ compareIdentity),
/* harmony export */   uH: () => (/* binding */ toIdentity)
/* harmony export */ });
/* unused harmony export refClassOf */
/* harmony import */ var _slsa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56869);
/* harmony import */ var _workflow_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59795);


function compareIdentity(expected, claims) {
    const changes = [];
    const note = (what, from, to) => changes.push({ what, from, to: to ?? 'none' });
    const { repository, workflow, refClass } = expected;
    const exact = [
        ['issuer', expected.issuer, claims.issuer],
        ['repository id', expected.repositoryId, claims.repositoryId],
        ['owner id', expected.ownerId, claims.ownerId],
        ['trigger', expected.trigger, claims.trigger],
    ];
    for (const [what, from, to] of exact)
        if (from !== undefined && from !== to)
            note(what, from, to);
    if (repository !== undefined &&
        (claims.repository === undefined || !(0,_slsa_js__WEBPACK_IMPORTED_MODULE_0__/* .sameAddress */ .xU)(repository, claims.repository))) {
        const renamed = expected.repositoryId !== undefined && expected.repositoryId === claims.repositoryId;
        changes.push({
            what: 'repository',
            from: repository,
            to: claims.repository ?? 'none',
            ...(renamed ? { harmless: true } : {}),
        });
    }
    const path = (0,_workflow_path_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowPath */ .R)(claims);
    if (workflow !== undefined && !isSameWorkflow(workflow, path))
        note('workflow', workflow, path);
    const ref = refClassOf(claims.ref);
    if (refClass !== undefined && refClass !== ref)
        note('kind of ref', refClass, ref);
    return changes;
}
function isSameWorkflow(expected, path) {
    if (path === undefined)
        return false;
    return path === expected || (!expected.includes('/') && path === `.github/workflows/${expected}`);
}
function refClassOf(ref) {
    if (ref === undefined)
        return undefined;
    if (ref.startsWith('refs/tags/'))
        return 'tag';
    if (ref.startsWith('refs/heads/'))
        return 'branch';
    return ref.startsWith('refs/pull/') ? 'pr' : 'other';
}
function toIdentity(claims, firstSeen) {
    const { repository, repositoryId, ownerId, trigger, issuer } = claims;
    if (repository === undefined && repositoryId === undefined)
        return undefined;
    const workflow = (0,_workflow_path_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowPath */ .R)(claims);
    const refClass = refClassOf(claims.ref);
    return {
        ...(repository !== undefined ? { repository } : {}),
        ...(repositoryId !== undefined ? { repositoryId } : {}),
        ...(ownerId !== undefined ? { ownerId } : {}),
        ...(workflow !== undefined ? { workflow } : {}),
        ...(refClass !== undefined ? { refClass } : {}),
        ...(trigger !== undefined ? { trigger } : {}),
        ...(issuer !== undefined ? { issuer } : {}),
        firstSeen,
    };
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

/***/ 56869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ findContradiction),
/* harmony export */   WX: () => (/* binding */ isProvenance),
/* harmony export */   xU: () => (/* binding */ sameAddress)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97803);
/* harmony import */ var _rules_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84932);


const V02 = 'https://slsa.dev/provenance/v0.2';
const V1 = 'https://slsa.dev/provenance/v1';
function isProvenance(predicateType) {
    return predicateType === V02 || predicateType === V1;
}
function findContradiction(statement, claims) {
    const build = statement.predicateType === V1
        ? readV1(statement.predicate)
        : statement.predicateType === V02
            ? readV02(statement.predicate)
            : {};
    const { repository, commit } = build;
    if (repository !== undefined &&
        claims.repository !== undefined &&
        !sameAddress(repository, claims.repository)) {
        return `its predicate names the repository ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(repository)}, its certificate ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(claims.repository)}`;
    }
    return commit !== undefined && claims.commit !== undefined && commit !== claims.commit
        ? `its predicate names the commit ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(commit)}, its certificate ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(claims.commit)}`
        : undefined;
}
function readV1(predicate) {
    const definition = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(predicate, 'buildDefinition');
    const workflow = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(definition, 'externalParameters'), 'workflow');
    const [source] = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(definition, 'resolvedDependencies'));
    return present((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(workflow, 'repository')) ?? addressOf((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(source, 'uri'))), (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(source, 'digest'), 'gitCommit')));
}
function readV02(predicate) {
    const source = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(predicate, 'invocation'), 'configSource');
    return present(addressOf((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(source, 'uri'))), (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(source, 'digest'), 'sha1')));
}
function present(repository, commit) {
    return {
        ...(repository !== undefined ? { repository } : {}),
        ...(commit !== undefined ? { commit } : {}),
    };
}
function addressOf(uri) {
    return uri?.replace(/^git\+/, '').split('@', 1)[0];
}
function sameAddress(a, b) {
    const fold = (text) => text.toLowerCase().replace(/(?:\.git)?\/?$/, '');
    return fold(a) === fold(b);
}


/***/ }),

/***/ 59795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workflowPath)
/* harmony export */ });
function workflowPath({ buildConfig, repository, san }) {
    const text = buildConfig ?? san;
    if (text === undefined || repository === undefined)
        return undefined;
    if (!text.toLowerCase().startsWith(`${repository.toLowerCase()}/`))
        return undefined;
    const rest = text.slice(repository.length).replace(/^\/+/, '');
    const ref = rest.indexOf('@refs/');
    const end = ref < 0 ? rest.indexOf('@') : ref;
    return end < 0 ? rest : rest.slice(0, end);
}


/***/ }),

/***/ 55910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderIdentity)
/* harmony export */ });
/* unused harmony export renderIdentities */
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50620);


function renderIdentities(packages) {
    const lines = [
        '# Who was seen to build each package. Reviewed like code: a change here is a change of who is trusted.',
        'version: 1',
        'packages:',
    ];
    if (packages.size === 0)
        lines[2] = 'packages: {}';
    for (const [name, identity] of [...packages].sort(([a], [b]) => compareText(a, b))) {
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
