export const id = 3368;
export const ids = [3368];
export const modules = {

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readUpdateFiles)
/* harmony export */ });
/* harmony import */ var _inventory_decode_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _inventory_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1531);
/* harmony import */ var _pin_update_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2331);



const MAX_BYTES = 1024 * 1024;
function readUpdateFiles(tree, options) {
    const listing = tree.list();
    if (!listing.ok)
        return [];
    const present = new Map(listing.value.entries.map(({ path, size }) => [path, size]));
    const isExcluded = (0,_inventory_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .createPathMatcher */ .a)(options.exclude);
    const services = [];
    const clients = [];
    for (const path of _pin_update_config_js__WEBPACK_IMPORTED_MODULE_1__/* .UPDATE_FILES */ .yA) {
        const size = present.get(path);
        if (size === undefined || isExcluded(path))
            continue;
        const config = read(tree, { path, size });
        if (config === undefined)
            continue;
        if (config.tool === 'dependabot')
            services.push(config);
        else if (config.tool !== 'renovate')
            clients.push(config);
        else if (!services.some(({ tool }) => tool === 'renovate'))
            services.push(config);
    }
    return services
        .filter(({ path }) => options.base === undefined || !sameBytes(tree, options.base, path))
        .map((updateConfig) => ({ path: updateConfig.path, updateConfig, clients }));
}
function read(tree, file) {
    const { path, size } = file;
    const bytes = size > MAX_BYTES ? undefined : tree.read(path);
    const text = bytes?.ok === true ? (0,_inventory_decode_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes.value) : undefined;
    if (text?.ok === true)
        return (0,_pin_update_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readUpdateConfig */ .kk)(path, text.value);
    if (path.includes('dependabot'))
        return unreadable(path, 'dependabot');
    return path !== 'package.json' && _pin_update_config_js__WEBPACK_IMPORTED_MODULE_1__/* .RENOVATE_FILES */ .rr.includes(path) ? unreadable(path, 'renovate') : undefined;
}
function unreadable(path, tool) {
    return { path, tool, entries: [], problem: { sentence: 'the file is not text that can be read', line: 1 } };
}
function sameBytes(tree, base, path) {
    const [now, before] = [tree.read(path), base.read(path)];
    return now.ok && before.ok && Buffer.from(now.value).equals(before.value);
}


/***/ }),

/***/ 5245:
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
var releases = __webpack_require__(1128);
// EXTERNAL MODULE: ./build/pin/version-tag.js
var version_tag = __webpack_require__(4205);
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

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ bestRelease),
/* harmony export */   _S: () => (/* binding */ stableReleases),
/* harmony export */   tH: () => (/* binding */ listReleases)
/* harmony export */ });
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4205);

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

/***/ 2331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rr: () => (/* binding */ RENOVATE_FILES),
  yA: () => (/* binding */ UPDATE_FILES),
  vd: () => (/* binding */ addCooldown),
  kk: () => (/* binding */ readUpdateConfig)
});

// EXTERNAL MODULE: ./build/inventory/node.js
var inventory_node = __webpack_require__(6216);
// EXTERNAL MODULE: ./build/inventory/toml.js + 1 modules
var toml = __webpack_require__(5762);
// EXTERNAL MODULE: ./build/inventory/yaml.js + 2 modules
var yaml = __webpack_require__(9084);
;// CONCATENATED MODULE: ./build/pin/update-clients.js



const MINUTES = 1_440;
const SECONDS = 86_400;
function readClient(path, text) {
    switch (path) {
        case '.npmrc':
            return config('npm', path, fromLine(text, /^[ \t]*min-release-age[ \t]*=[ \t]*"?(\d{1,6})"?[ \t]*$/m, 1));
        case 'pnpm-workspace.yaml':
            return config('pnpm', path, fromYaml(text, 'minimumReleaseAge'));
        case '.yarnrc.yml':
            return config('yarn', path, fromYaml(text, 'npmMinimalAgeGate'));
        case 'bunfig.toml':
            return config('bun', path, fromBun(text));
        case 'uv.toml':
        case 'pyproject.toml':
            return readUv(path, text);
        default:
            return undefined;
    }
}
function config(tool, path, found) {
    if (found === undefined)
        return undefined;
    const waiting = found.days > 0 ? { state: 'waits', days: found.days } : { state: 'none' };
    return { path, tool, entries: [{ name: 'every package', line: found.line, waiting }] };
}
function fromLine(text, pattern, perDay) {
    const match = pattern.exec(text);
    return match === null
        ? undefined
        : { days: Number(match[1]) / perDay, line: text.slice(0, match.index).split('\n').length };
}
function fromYaml(text, key) {
    const parsed = (0,yaml/* parseYaml */.h)(text);
    const node = parsed.ok ? (0,inventory_node/* child */.jf)(parsed.value.documents[0], key) : undefined;
    const match = /^(\d{1,9})(m|h|d|w)?$/.exec((0,inventory_node/* text */.Qq)(node) ?? '');
    if (node === undefined || match === null)
        return undefined;
    const per = { m: MINUTES, h: 24, d: 1, w: 1 / 7 }[match[2] ?? 'm'] ?? MINUTES;
    return { days: Number(match[1]) / per, line: node.line };
}
function fromBun(text) {
    const parsed = (0,toml/* parseToml */.MT)(text, 'bunfig.toml');
    if (!parsed.ok)
        return undefined;
    const age = (0,toml/* tomlTable */.lR)(parsed.value.root['install'])?.['minimumReleaseAge'];
    return typeof age === 'number'
        ? { days: age / SECONDS, line: parsed.value.lineOf('install', 'minimumReleaseAge') }
        : undefined;
}
function readUv(path, text) {
    const parsed = (0,toml/* parseToml */.MT)(text, path);
    if (!parsed.ok)
        return undefined;
    const { root, lineOf } = parsed.value;
    const inProject = path === 'pyproject.toml';
    const table = inProject ? (0,toml/* tomlTable */.lR)((0,toml/* tomlTable */.lR)(root['tool'])?.['uv']) : root;
    const value = table?.['exclude-newer'];
    if (value === undefined)
        return undefined;
    const line = inProject ? lineOf('tool', 'uv', 'exclude-newer') : lineOf('exclude-newer');
    const span = /^(\d{1,4}) (day|week)s?$/.exec(typeof value === 'string' ? value : '');
    const days = Number(span?.[1]) * (span?.[2] === 'week' ? 7 : 1);
    const waiting = Number.isNaN(days)
        ? { state: 'partly', what: 'releases after a fixed moment' }
        : { state: 'waits', days };
    return { path, tool: 'uv', entries: [{ name: 'every package', line, waiting }] };
}

;// CONCATENATED MODULE: ./build/pin/insert-line.js
function insertAfterLine(text, node, lines) {
    if (/[\r\n]/.test(text.slice(node.start, node.end)))
        return undefined;
    const start = text.lastIndexOf('\n', node.start - 1) + 1;
    const feed = text.indexOf('\n', node.end);
    const stop = feed < 0 ? text.length : feed;
    const offset = feed > 0 && text[feed - 1] === '\r' ? feed - 1 : stop;
    const before = text.slice(start, offset);
    if (before.includes('\r'))
        return undefined;
    const end = endOfLine(text, feed);
    return {
        offset,
        text: lines.map((line) => end + line).join(''),
        line: node.line,
        before,
        after: [before, ...lines].join('\n'),
    };
}
function endOfLine(text, feed) {
    const at = feed < 0 ? text.indexOf('\n') : feed;
    return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./build/pin/update-dependabot.js



const MEND_DAYS = 7;
const SIZES = ['semver-major-days', 'semver-minor-days', 'semver-patch-days'];
function readDependabot(path, text) {
    const tool = 'dependabot';
    const parsed = (0,yaml/* parseYaml */.h)(text);
    if (!parsed.ok) {
        const { line } = parsed.error;
        return { path, tool, entries: [], problem: { sentence: 'the file is not YAML that can be read', line } };
    }
    const [root] = parsed.value.documents;
    const updates = (0,inventory_node/* child */.jf)(root, 'updates');
    if (updates?.kind !== 'seq') {
        const problem = { sentence: 'the file has no list of updates', line: root?.line ?? 1 };
        return { path, tool, entries: [], problem };
    }
    return { path, tool, entries: (0,inventory_node/* items */.ld)(updates).map((item) => readEntry(item, text)) };
}
function readEntry(entry, text) {
    const ecosystem = (0,inventory_node/* child */.jf)(entry, 'package-ecosystem');
    const name = (0,inventory_node/* text */.Qq)(ecosystem) ?? 'unnamed';
    const directory = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(entry, 'directory'));
    const waiting = readWaiting(entry);
    const mend = waiting.state === 'none' && (0,inventory_node/* child */.jf)(entry, 'cooldown') === undefined && ecosystem?.kind === 'scalar'
        ? insertCooldown(entry, { text, after: ecosystem })
        : undefined;
    return {
        name: directory === undefined ? name : `${name} in ${directory}`,
        line: ecosystem?.line ?? entry.line,
        waiting,
        ...(mend === undefined ? {} : { insertion: mend }),
    };
}
function readWaiting(entry) {
    if ((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(entry, 'open-pull-requests-limit')) === '0')
        return { state: 'idle' };
    const cooldown = (0,inventory_node/* child */.jf)(entry, 'cooldown');
    if (cooldown === undefined)
        return { state: 'none' };
    if (cooldown.kind !== 'map') {
        return (0,inventory_node/* text */.Qq)(cooldown) === '' ? { state: 'none' } : { state: 'undecidable', reason: ODD };
    }
    const fallback = readDays((0,inventory_node/* child */.jf)(cooldown, 'default-days'));
    const sizes = SIZES.map((size) => readDays((0,inventory_node/* child */.jf)(cooldown, size)) ?? fallback);
    const all = [fallback, ...sizes];
    if (all.includes(Number.NaN))
        return { state: 'undecidable', reason: ODD };
    const days = sizes.flatMap((value) => value ?? []);
    if (days.every((value) => value === 0))
        return { state: 'none' };
    const include = (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(cooldown, 'include')).map(inventory_node/* text */.Qq);
    if (include.length > 0 && !include.includes('*')) {
        return { state: 'partly', what: 'the packages that its cooldown includes' };
    }
    return days.length === SIZES.length && days.every((value) => value > 0)
        ? { state: 'waits', days: Math.min(...days) }
        : { state: 'partly', what: 'some sizes of update' };
}
const ODD = 'the cooldown in the file is not written as Dependabot reads it';
function readDays(node) {
    if (node === undefined)
        return undefined;
    const written = (0,inventory_node/* text */.Qq)(node) ?? '';
    return /^\d{1,4}$/.test(written) ? Number(written) : Number.NaN;
}
function insertCooldown(entry, place) {
    const { text, after } = place;
    const lineStart = text.lastIndexOf('\n', after.start - 1) + 1;
    const lead = /^(\s*(?:-[ ]+)?)(["']?)package-ecosystem\2[ ]*:[ ]+$/.exec(text.slice(lineStart, after.start))?.[1];
    if (lead === undefined || lead.includes('\t'))
        return undefined;
    const own = ' '.repeat(lead.length);
    const inner = own + ' '.repeat(findStep(entry, { text, column: lead.length }));
    return insertAfterLine(text, after, [`${own}cooldown:`, `${inner}default-days: ${MEND_DAYS}`]);
}
function findStep(entry, place) {
    const interval = (0,inventory_node/* child */.jf)((0,inventory_node/* child */.jf)(entry, 'schedule'), 'interval');
    if (interval?.kind !== 'scalar')
        return 2;
    const lineStart = place.text.lastIndexOf('\n', interval.start - 1) + 1;
    const lead = /^( *)["']?interval["']?[ ]*:/.exec(place.text.slice(lineStart, interval.start))?.[1];
    const step = (lead?.length ?? 0) - place.column;
    return step >= 1 && step <= 8 ? step : 2;
}

// EXTERNAL MODULE: ./build/inventory/json.js
var json = __webpack_require__(1405);
;// CONCATENATED MODULE: ./build/pin/update-renovate.js




const WAITING_PRESETS = new Map([
    ['security:minimumReleaseAgeNpm', 'npm packages'],
    ['config:best-practices', 'npm packages'],
    ['npm:unpublishSafe', 'npm packages'],
    ['security:minimumReleaseAgePypi', 'Python packages'],
]);
const IDLE_PRESET = 'security:only-security-updates';
const BUILT_IN = /^(?:config|default|docker|group|helpers|mergeConfidence|monorepo|npm|packages|preview|replacements|schedule|security|workarounds|abandonments|customManagers|regexManagers)?:[\w-]+(?:\([^()]*\))?$/;
function readRenovate(path, text) {
    const tool = 'renovate';
    const inPackage = path.endsWith('package.json');
    const parsed = (0,json/* parseJson */.q)(text, { jsonc: !inPackage });
    if (!parsed.ok) {
        if (inPackage)
            return undefined;
        const sentence = 'the file is not JSON that can be read';
        return { path, tool, entries: [], problem: { sentence, line: parsed.error.line } };
    }
    const { root } = parsed.value;
    const config = inPackage ? (0,inventory_node/* child */.jf)(root, 'renovate') : root;
    if (config === undefined)
        return undefined;
    if (config.kind !== 'map') {
        const sentence = 'the configuration of Renovate is not a map';
        return { path, tool, entries: [], problem: { sentence, line: config.line } };
    }
    const waiting = update_renovate_readWaiting(config);
    const insertion = waiting.state === 'none' && !inPackage && !config.entries.has('minimumReleaseAge')
        ? insertAge(text, config.entries.size === 0)
        : undefined;
    const line = config.entries.get('minimumReleaseAge')?.line ?? config.line;
    return {
        path,
        tool,
        entries: [{ name: 'every package', line, waiting, ...(insertion === undefined ? {} : { insertion }) }],
    };
}
function update_renovate_readWaiting(config) {
    const enabled = (0,inventory_node/* child */.jf)(config, 'enabled');
    if (enabled?.kind === 'scalar' && enabled.value === false)
        return { state: 'idle' };
    const ignored = new Set((0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(config, 'ignorePresets')).flatMap((item) => (0,inventory_node/* text */.Qq)(item) ?? []));
    const listed = (0,inventory_node/* child */.jf)(config, 'extends');
    const presets = (listed?.kind === 'scalar' ? [listed] : (0,inventory_node/* items */.ld)(listed))
        .flatMap((item) => (0,inventory_node/* text */.Qq)(item) ?? [])
        .filter((preset) => !ignored.has(preset));
    if (presets.includes(IDLE_PRESET))
        return { state: 'idle' };
    const own = (0,inventory_node/* child */.jf)(config, 'minimumReleaseAge');
    const rules = (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(config, 'packageRules')).filter((rule) => (0,inventory_node/* child */.jf)(rule, 'minimumReleaseAge'));
    const general = rules.filter((rule) => ![...(0,inventory_node/* entries */.jO)(rule)].some(([key]) => /^(?:match|exclude)/.test(key)));
    const days = [...general.map((rule) => (0,inventory_node/* child */.jf)(rule, 'minimumReleaseAge')), own]
        .map(readAge)
        .find((age) => age !== 0);
    if (days !== undefined) {
        return Number.isNaN(days) ? { state: 'undecidable', reason: update_renovate_ODD } : { state: 'waits', days };
    }
    if (presets.some((preset) => !BUILT_IN.test(preset)))
        return { state: 'undecidable', reason: ELSEWHERE };
    const some = presets.flatMap((preset) => WAITING_PRESETS.get(preset) ?? []);
    if (rules.some((rule) => readAge((0,inventory_node/* child */.jf)(rule, 'minimumReleaseAge')) !== 0))
        some.push('some packages');
    return some.length === 0 ? { state: 'none' } : { state: 'partly', what: [...new Set(some)].join(' and ') };
}
const update_renovate_ODD = 'the age in the file is not written as Renovate reads it';
const ELSEWHERE = 'a preset from another repository decides, which is not read here';
const UNITS = {
    s: 1 / 86_400,
    second: 1 / 86_400,
    m: 1 / 1_440,
    minute: 1 / 1_440,
    h: 1 / 24,
    hour: 1 / 24,
    d: 1,
    day: 1,
    w: 7,
    week: 7,
    month: 30,
    y: 365,
    year: 365,
};
function readAge(node) {
    if (node === undefined || (node.kind === 'scalar' && node.value === null))
        return 0;
    const match = /^\s*(\d{1,6})\s*([a-z]+?)s?\s*$/i.exec((0,inventory_node/* text */.Qq)(node) ?? '');
    const unit = match?.[2]?.toLowerCase() ?? '';
    return Number(match?.[1]) * (Object.hasOwn(UNITS, unit) ? (UNITS[unit] ?? Number.NaN) : Number.NaN);
}
function insertAge(text, empty) {
    const lead = /^(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*\{/.exec(text)?.[0];
    if (lead === undefined || /\r(?!\n)/.test(text))
        return undefined;
    const offset = lead.length;
    const gap = /^[ \t]*(?:\r?\n)?[ \t]*/.exec(text.slice(offset))?.[0] ?? '';
    const member = `"minimumReleaseAge": "${MEND_DAYS} days"`;
    const multi = gap.includes('\n');
    const indent = gap.slice(gap.lastIndexOf('\n') + 1) || (empty ? '  ' : '');
    const inserted = multi
        ? `${endOfLine(text, -1)}${indent}${member}${empty ? '' : ','}`
        : `${empty ? ' ' : gap === '' ? '' : ' '}${member}${empty ? ' ' : gap === '' ? ', ' : ','}`;
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const feed = text.indexOf('\n', offset);
    const rest = text.slice(offset, feed < 0 ? text.length : feed).replace(/\r$/, '');
    const before = text.slice(start, offset) + rest;
    return {
        offset,
        text: inserted,
        line: text.slice(0, offset).split('\n').length,
        before,
        after: text.slice(start, offset) + inserted.replaceAll('\r\n', '\n') + rest,
    };
}

;// CONCATENATED MODULE: ./build/pin/update-config.js



const DEPENDABOT = ['.github/dependabot.yml', '.github/dependabot.yaml'];
const RENOVATE_FILES = [
    'renovate.json',
    'renovate.json5',
    '.github/renovate.json',
    '.github/renovate.json5',
    '.gitlab/renovate.json',
    '.gitlab/renovate.json5',
    '.renovaterc',
    '.renovaterc.json',
    '.renovaterc.json5',
    'package.json',
];
const CLIENTS = [
    '.npmrc',
    'pnpm-workspace.yaml',
    '.yarnrc.yml',
    'bunfig.toml',
    'uv.toml',
    'pyproject.toml',
];
const UPDATE_FILES = [...DEPENDABOT, ...RENOVATE_FILES, ...CLIENTS];
function readUpdateConfig(path, text) {
    const config = readEither(path, text);
    if (config === undefined || config.entries.every(({ insertion }) => insertion === undefined))
        return config;
    const mended = readEither(path, addCooldown(text, config));
    const sound = config.entries.every(({ insertion, waiting }, index) => (mended?.entries[index]?.waiting.state ?? 'none') ===
        (insertion === undefined ? waiting.state : 'waits'));
    return sound
        ? config
        : { ...config, entries: config.entries.map(({ name, line, waiting }) => ({ name, line, waiting })) };
}
function readEither(path, text) {
    if (DEPENDABOT.includes(path))
        return readDependabot(path, text);
    if (RENOVATE_FILES.includes(path))
        return readRenovate(path, text);
    return readClient(path, text);
}
function addCooldown(text, config) {
    const insertions = new Map(config.entries.flatMap(({ insertion }) => insertion === undefined ? [] : [[insertion.offset, insertion]]));
    return [...insertions.values()]
        .sort((a, b) => b.offset - a.offset)
        .reduce((result, { offset, text: added }) => result.slice(0, offset) + added + result.slice(offset), text);
}


/***/ }),

/***/ 4205:
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

/***/ 6895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ buildProjectSubjects)
/* harmony export */ });
/* harmony import */ var _domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1657);
/* harmony import */ var _inventory_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2310);
/* harmony import */ var _lock_of_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5029);



function buildProjectSubjects(inventory) {
    const ecosystems = fileEcosystems(inventory);
    const locks = inventory.files.filter(({ path, role }) => role === 'lock' && ecosystems.has(path));
    const index = indexInventory(inventory, locks, ecosystems);
    const subjects = [];
    for (const manifest of inventory.files) {
        if (manifest.role !== 'manifest')
            continue;
        const ecosystem = ecosystems.get(manifest.path);
        if (ecosystem === undefined || !(0,_domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryEcosystem */ .q)(ecosystem))
            continue;
        subjects.push(buildSubject(manifest, ecosystem, index));
    }
    return subjects;
}
function buildSubject(manifest, ecosystem, index) {
    const dir = directoryOf(manifest.path);
    const own = index.projects.get(manifest.path)?.[0];
    const lockfiles = findLocks(ecosystem, { dir, name: own?.name }, index).filter(({ path }) => path !== manifest.path);
    const covered = lockfiles.flatMap(({ path }) => index.projects.get(path) ?? []);
    const made = lockfiles.filter(({ format }) => (0,_lock_of_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .isLockOf */ .v)(format, manifest.format));
    const asked = askedBy(made.flatMap(({ path }) => index.projects.get(path) ?? []), { name: own?.name, dir });
    const roots = lockfiles.flatMap(({ path }) => index.projectsByDir.get(keyOf(ecosystem, directoryOf(path))) ?? []);
    const overrides = new Set(roots.flatMap((root) => root.overrides ?? []));
    const members = [{ ecosystem, dir }, ...covered].flatMap((project) => namesOf(project, index));
    return {
        dir,
        ecosystem,
        manifest,
        lockfiles,
        declarations: index.declarations.get(manifest.path) ?? [],
        components: lockfiles.flatMap(({ path }) => index.components.get(path) ?? []),
        ...(asked !== undefined ? { asked } : {}),
        members: [...new Set(members)].sort(),
        ...(own?.peers !== undefined ? { peers: own.peers } : {}),
        ...(overrides.size > 0 ? { overrides: [...overrides].sort() } : {}),
        ...(own?.dynamic === true ? { dynamic: true } : {}),
    };
}
function namesOf(project, index) {
    const names = index.projectNames.get(keyOf(project.ecosystem, project.dir)) ?? [];
    return names.length > 0 ? names : [project.dir.slice(project.dir.lastIndexOf('/') + 1)];
}
function findLocks(ecosystem, { dir, name }, index) {
    const beside = index.locksByDir.get(keyOf(ecosystem, dir)) ?? [];
    const member = index.locksByMember.get(keyOf(ecosystem, dir)) ?? [];
    if (beside.length > 0 || member.length > 0)
        return [...new Set([...beside, ...member])];
    if (ecosystem !== 'npm' && ecosystem !== 'cargo')
        return [];
    for (let above = parentOf(dir); above !== undefined; above = parentOf(above)) {
        const locks = index.locksByDir.get(keyOf(ecosystem, above)) ?? [];
        const open = locks.filter(({ path }) => mayCover(index.projects.get(path), { ecosystem, name }));
        if (open.length > 0 && index.manifestDirs.has(keyOf(ecosystem, above)))
            return open;
    }
    return [];
}
function mayCover(projects, { ecosystem, name }) {
    if (projects === undefined)
        return true;
    return ecosystem === 'cargo' && projects.some((project) => project.name === name);
}
function askedBy(covered, from) {
    const { name } = from;
    const own = covered.filter((project) => project.dir === from.dir && (name === undefined || project.name === undefined || project.name === name));
    return own.length === 0 ? undefined : [...new Set(own.flatMap(({ dependsOn }) => dependsOn))].sort();
}
function indexInventory(inventory, locks, ecosystems) {
    const byPath = new Map(locks.map((file) => [file.path, file]));
    const projectsByDir = group(inventory.projects, ({ ecosystem, dir }) => keyOf(ecosystem, dir));
    return {
        locksByDir: group(locks, ({ path }) => keyOf(ecosystems.get(path) ?? '', directoryOf(path))),
        locksByMember: new Map([...projectsByDir].map(([key, projects]) => [
            key,
            [...new Set(projects.flatMap(({ file }) => byPath.get(file) ?? []))],
        ])),
        manifestDirs: new Set(inventory.files
            .filter(({ role }) => role === 'manifest')
            .map(({ path }) => keyOf(ecosystems.get(path) ?? '', directoryOf(path)))),
        declarations: group(inventory.declarations, ({ location }) => location.file),
        components: group(inventory.components, ({ lockfile }) => lockfile),
        projects: group(inventory.projects, ({ file }) => file),
        projectsByDir,
        projectNames: new Map([...projectsByDir].map(([key, projects]) => [key, projects.flatMap(({ name }) => name ?? [])])),
    };
}
const UNREAD_LOCKS = new Map([
    ['bun-binary-lock', 'npm'],
    ['deno-lock', 'npm'],
    ['conda-lock', 'pypi'],
    ['pixi-lock', 'pypi'],
]);
function fileEcosystems(inventory) {
    const byFormat = new Map(UNREAD_LOCKS);
    for (const { id, ecosystem } of _inventory_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .F)
        byFormat.set(id, ecosystem);
    return new Map(inventory.files.flatMap(({ path, format }) => {
        const ecosystem = byFormat.get(format);
        return ecosystem === undefined ? [] : [[path, ecosystem]];
    }));
}
function group(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const found = groups.get(key);
        if (found === undefined)
            groups.set(key, [item]);
        else
            found.push(item);
    }
    return groups;
}
function keyOf(ecosystem, dir) {
    return `${ecosystem}:${dir}`;
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
function parentOf(dir) {
    return dir === '.' ? undefined : directoryOf(dir);
}


/***/ })

};
