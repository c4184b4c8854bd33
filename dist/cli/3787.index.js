export const id = 3787;
export const ids = [3787];
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

/***/ 55245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ chooseVersion),
  D: () => (/* binding */ coveredReleases)
});

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/pin/ref-name.js
const PLAIN = /^\w[\w.+/@-]{0,199}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
function isPlainRefName(name) {
    return PLAIN.test(name) && !COMMIT.test(name);
}
function isCommitName(name) {
    return COMMIT.test(name);
}

// EXTERNAL MODULE: ./build/pin/releases.js
var releases = __webpack_require__(11128);
// EXTERNAL MODULE: ./build/pin/version-tag.js
var version_tag = __webpack_require__(34205);
;// CONCATENATED MODULE: ./build/pin/choose-version.js




function chooseVersion(refs, written) {
    if (written === '')
        return (0,result/* err */._)({ kind: 'unresolved', reason: 'it names no version' });
    const tag = findRef(refs, 'refs/tags/', written);
    const branch = findRef(refs, 'refs/heads/', written);
    if (tag !== undefined && branch !== undefined) {
        return (0,result/* err */._)({ kind: 'ambiguous', reason: `${written} is the name of a branch and of a tag there` });
    }
    const named = tag ?? branch;
    if (isCommitName(written)) {
        return named === undefined
            ? (0,result.ok)(describeCommit(refs, commitBehind(refs, written.toLowerCase())))
            : (0,result/* err */._)({
                kind: 'ambiguous',
                reason: `${written} is a commit's name and that of a ${tag === undefined ? 'branch' : 'tag'} there`,
            });
    }
    if (named !== undefined)
        return (0,result.ok)(describeNamed(refs, named, tag === undefined ? 'branch' : 'tag'));
    if (/^[0-9a-f]{7,63}$/i.test(written))
        return expandShort(refs, written.toLowerCase());
    return (0,result/* err */._)({ kind: 'unresolved', reason: `there is no branch and no tag ${written}` });
}
function findRef({ refs }, prefix, written) {
    return refs.find(({ name }) => name === prefix + written || (name === written && name.startsWith(prefix)));
}
function describeNamed(refs, ref, from) {
    const name = shortName(ref.name);
    const family = from === 'tag' ? (0,version_tag/* parseVersionTag */._Q)(name)?.family : undefined;
    const release = (0,releases/* bestRelease */.IZ)((0,releases/* listReleases */.tH)(refs), {
        commit: ref.commit,
        name,
        ...(family !== undefined ? { family } : {}),
    });
    const version = release?.tag.name ?? (name !== 'latest' && isPlainRefName(name) ? name : undefined);
    return { commit: ref.commit, from, ...(version !== undefined ? { version } : {}) };
}
function shortName(name) {
    return name.replace(/^refs\/(?:tags|heads)\//, '');
}
function describeCommit(refs, commit) {
    const version = (0,releases/* bestRelease */.IZ)((0,releases/* listReleases */.tH)(refs), { commit })?.tag.name;
    return { commit, from: 'commit', ...(version !== undefined ? { version } : {}) };
}
function commitBehind({ refs }, object) {
    return refs.find((ref) => ref.object === object)?.commit ?? object;
}
function expandShort(refs, prefix) {
    const commits = new Set(refs.refs.flatMap(({ object, commit }) => object.startsWith(prefix) || commit.startsWith(prefix) ? [commit] : []));
    const [commit] = commits;
    if (commit !== undefined && commits.size === 1)
        return (0,result.ok)(describeCommit(refs, commit));
    return (0,result/* err */._)(commits.size === 0
        ? {
            kind: 'unresolved',
            reason: `no branch or tag has the name ${prefix} or ends at a commit that begins so`,
        }
        : { kind: 'ambiguous', reason: `${commits.size} commits there begin with ${prefix}` });
}
function coveredReleases(refs, written, choice) {
    const wide = (0,version_tag/* parseVersionTag */._Q)(shortName(written));
    if (wide === undefined || (0,version_tag/* isFullVersion */.kj)(wide) || wide.prerelease !== '')
        return [];
    const now = choice.version === undefined ? undefined : (0,version_tag/* parseVersionTag */._Q)(choice.version);
    return (0,releases/* stableReleases */._S)((0,releases/* listReleases */.tH)(refs), wide.family).filter(({ tag, commit }) => commit !== choice.commit &&
        (0,version_tag/* coversRelease */.qT)(wide, tag) &&
        (now === undefined || !(0,version_tag/* isFullVersion */.kj)(now) || (0,version_tag/* compareVersionTags */.Vw)(tag, now) <= 0));
}


/***/ }),

/***/ 11128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ bestRelease),
/* harmony export */   _S: () => (/* binding */ stableReleases),
/* harmony export */   tH: () => (/* binding */ listReleases)
/* harmony export */ });
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34205);

const TAGS = 'refs/tags/';
const HEADS = 'refs/heads/';
const listed = new WeakMap();
function listReleases(refs) {
    const known = listed.get(refs);
    if (known !== undefined)
        return known;
    const releases = readReleases(refs);
    listed.set(refs, releases);
    return releases;
}
function readReleases({ refs }) {
    const branches = new Set(refs.flatMap(({ name }) => (name.startsWith(HEADS) ? [name.slice(HEADS.length)] : [])));
    return refs.flatMap(({ name, commit }) => {
        if (!name.startsWith(TAGS))
            return [];
        const tag = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionTag */ ._Q)(name.slice(TAGS.length));
        return tag === undefined || branches.has(tag.name) ? [] : [{ tag, commit }];
    });
}
function bestRelease(releases, wanted) {
    const here = releases.filter(({ commit }) => commit === wanted.commit);
    const families = [...new Set(here.map(({ tag }) => tag.family))];
    const family = wanted.family !== undefined && families.includes(wanted.family)
        ? wanted.family
        : wanted.family !== undefined && wanted.family !== ''
            ? undefined
            : families.includes('')
                ? ''
                : families.length === 1
                    ? families[0]
                    : undefined;
    return here
        .filter(({ tag }) => tag.family === family)
        .toSorted((a, b) => rank(b.tag, wanted.name) - rank(a.tag, wanted.name) || (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersionTags */ .Vw)(b.tag, a.tag))[0];
}
function rank(tag, name) {
    const numbers = Math.min(tag.numbers.length, 3);
    return ((tag.prerelease === '' ? 100 : 0) +
        numbers * 10 +
        (tag.name === name ? 2 : 0) +
        (tag.name.startsWith('v') ? 1 : 0));
}
function stableReleases(releases, family) {
    const stable = releases.filter(({ tag }) => tag.family === family && tag.prerelease === '');
    const lines = new Set(stable.filter(({ tag }) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullVersion */ .kj)(tag)).map(({ tag }) => tag.numbers[0]));
    return stable
        .filter(({ tag }) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullVersion */ .kj)(tag) || !lines.has(tag.numbers[0]))
        .toSorted((a, b) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersionTags */ .Vw)(b.tag, a.tag) || (a.tag.name < b.tag.name ? 1 : a.tag.name > b.tag.name ? -1 : 0));
}


/***/ }),

/***/ 34205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ compareVersionTags),
/* harmony export */   _Q: () => (/* binding */ parseVersionTag),
/* harmony export */   kj: () => (/* binding */ isFullVersion),
/* harmony export */   qT: () => (/* binding */ coversRelease)
/* harmony export */ });
const MAX_NAME = 200;
const FAMILY = /^[A-Za-z][\w.-]*(?:\/[A-Za-z][\w.-]*)*[/@-](?=v?\d)/;
const VERSION = /^[vV]?(\d{1,9}(?:\.\d{1,9}){0,3})(?:[-.]?([A-Za-z][0-9A-Za-z.-]*)|-(\d[0-9A-Za-z.-]*))?(?:\+[0-9A-Za-z.-]+)?$/;
function parseVersionTag(name) {
    if (name.length > MAX_NAME)
        return undefined;
    const whole = read(name, '');
    if (whole !== undefined)
        return whole;
    const family = FAMILY.exec(name)?.[0];
    return family === undefined ? undefined : read(name, family);
}
function read(name, family) {
    const found = VERSION.exec(name.slice(family.length));
    if (found === null)
        return undefined;
    const numbers = (found[1] ?? '').split('.').map(Number);
    return { name, family, numbers, prerelease: found[2] ?? found[3] ?? '' };
}
function compareVersionTags(a, b) {
    for (let i = 0; i < 4; i++) {
        const step = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
        if (step !== 0)
            return step;
    }
    if (a.prerelease === b.prerelease)
        return 0;
    if (a.prerelease === '' || b.prerelease === '')
        return a.prerelease === '' ? 1 : -1;
    return comparePrereleases(a.prerelease, b.prerelease);
}
function comparePrereleases(a, b) {
    const left = a.match(/\d+|[A-Za-z]+/g) ?? [];
    const right = b.match(/\d+|[A-Za-z]+/g) ?? [];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const [x = '', y = ''] = [left[i], right[i]];
        if (x === y)
            continue;
        const numeric = /^\d/.test(x) && /^\d/.test(y);
        if (numeric && Number(x) !== Number(y))
            return Number(x) - Number(y);
        if (!numeric)
            return x < y ? -1 : 1;
    }
    return left.length - right.length;
}
function coversRelease(wide, release) {
    return (wide.family === release.family &&
        wide.prerelease === '' &&
        release.prerelease === '' &&
        wide.numbers.length < 3 &&
        release.numbers.length > wide.numbers.length &&
        wide.numbers.every((number, i) => number === release.numbers[i]));
}
function isFullVersion(tag) {
    return tag.numbers.length >= 3;
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


/***/ })

};
