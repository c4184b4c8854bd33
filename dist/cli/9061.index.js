export const id = 9061;
export const ids = [9061];
export const modules = {

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

/***/ 17884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   Ty: () => (/* binding */ normalizePypiName),
/* harmony export */   k0: () => (/* binding */ makePurl)
/* harmony export */ });
/* unused harmony export splitPurl */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4424);

const MAX_LENGTH = 2048;
const MAX_NAME = 214;
const MAX_VERSION = 256;
const TYPE = /^[a-z][a-z0-9.+-]*$/;
const QUALIFIER_KEY = /^[a-z][a-z0-9._-]*$/;
const FORBIDDEN = /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ud800-\udfff\\]/u;
const FORBIDDEN_VERSION = FORBIDDEN;
const LOWERCASE_TYPES = new Set(['github', 'bitbucket', 'pypi', 'composer', 'hex']);
function normalizePypiName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
function makePurl(parts) {
    const type = parts.type.toLowerCase();
    if (!TYPE.test(type))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the type ${show(parts.type)} is not a purl type`);
    const fold = LOWERCASE_TYPES.has(type);
    let name = fold ? parts.name.toLowerCase() : parts.name;
    if (type === 'pypi')
        name = normalizePypiName(name);
    const nameProblem = checkSegment(name);
    if (nameProblem !== undefined)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the name ${show(parts.name)} ${nameProblem}`);
    if (name.length > MAX_NAME)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the name ${show(name)} is longer than ${MAX_NAME} characters`);
    let text = `pkg:${type}/`;
    if (parts.namespace !== undefined && parts.namespace !== '') {
        const segments = (fold ? parts.namespace.toLowerCase() : parts.namespace).split('/');
        for (const segment of segments) {
            const problem = checkSegment(segment);
            if (problem !== undefined)
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the namespace ${show(parts.namespace)} ${problem}`);
            text += `${encodeSegment(segment)}/`;
        }
    }
    text += encodeSegment(name);
    if (parts.version !== undefined && parts.version !== '') {
        if (FORBIDDEN_VERSION.test(parts.version))
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the version ${show(parts.version)} has a forbidden character`);
        if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(parts.version))
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the version ${show(parts.version)} has a dot segment`);
        if (parts.version.length > MAX_VERSION)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the version ${show(parts.version)} is longer than ${MAX_VERSION} characters`);
        text += `@${encodeSegment(parts.version)}`;
    }
    const qualifiers = Object.entries(parts.qualifiers ?? {}).filter(([, value]) => value !== '');
    if (qualifiers.length > 0) {
        const encoded = [];
        for (const [key, value] of qualifiers) {
            if (!QUALIFIER_KEY.test(key))
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the qualifier ${show(key)} is not a purl qualifier`);
            if (FORBIDDEN.test(value))
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the qualifier ${show(key)} has a forbidden character`);
            encoded.push(`${key}=${encodeQualifier(value)}`);
        }
        text += `?${encoded.sort().join('&')}`;
    }
    if (parts.subpath !== undefined && parts.subpath !== '') {
        const segments = parts.subpath.split('/').filter((segment) => segment !== '');
        for (const segment of segments) {
            const problem = checkSegment(segment);
            if (problem !== undefined)
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the subpath ${show(parts.subpath)} ${problem}`);
        }
        if (segments.length > 0)
            text += `#${segments.map(encodeSegment).join('/')}`;
    }
    if (text.length > MAX_LENGTH)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the package URL is longer than ${MAX_LENGTH} characters`);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text);
}
function parsePurl(text) {
    const parts = splitPurl(text);
    return parts.ok ? makePurl(parts.value) : parts;
}
function splitPurl(text) {
    if (text.length > MAX_LENGTH)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the package URL is longer than ${MAX_LENGTH} characters`);
    if (!text.startsWith('pkg:'))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} does not start with pkg:`);
    let rest = text.slice(4).replace(/^\/+/, '');
    let subpath;
    const hash = rest.indexOf('#');
    if (hash >= 0) {
        subpath = rest.slice(hash + 1);
        rest = rest.slice(0, hash);
    }
    const qualifiers = Object.create(null);
    const question = rest.indexOf('?');
    try {
        if (question >= 0) {
            for (const pair of rest.slice(question + 1).split('&')) {
                const equals = pair.indexOf('=');
                if (equals < 1)
                    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has a qualifier without a value`);
                const key = pair.slice(0, equals).toLowerCase();
                if (Object.hasOwn(qualifiers, key))
                    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has the qualifier ${show(key)} twice`);
                qualifiers[key] = decodeURIComponent(pair.slice(equals + 1));
            }
            rest = rest.slice(0, question);
        }
        const slash = rest.indexOf('/');
        if (slash < 1)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has no name`);
        const type = rest.slice(0, slash).toLowerCase();
        let path = rest.slice(slash + 1);
        const at = path.indexOf('@', path.startsWith('@') ? 1 : 0);
        let version;
        if (at >= 0) {
            version = path.slice(at + 1);
            if (version.includes('@'))
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has two @ signs`);
            version = decodeURIComponent(version);
            path = path.slice(0, at);
        }
        const segments = path
            .split('/')
            .filter((segment) => segment !== '')
            .map(decodeURIComponent);
        const name = segments.pop();
        if (name === undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has no name`);
        if (segments.some((segment) => segment.includes('/')) || name.includes('/')) {
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has an escaped slash inside a name`);
        }
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
            type,
            name,
            ...(segments.length > 0 ? { namespace: segments.join('/') } : {}),
            ...(version !== undefined ? { version } : {}),
            ...(question >= 0 ? { qualifiers } : {}),
            ...(subpath !== undefined ? { subpath: subpath.split('/').map(decodeURIComponent).join('/') } : {}),
        });
    }
    catch {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has a malformed percent escape`);
    }
}
function packageKey(purl) {
    const end = purl.search(/[@?#]/);
    return end < 0 ? purl : purl.slice(0, end);
}
function checkSegment(segment) {
    if (segment === '')
        return 'is empty or has an empty segment';
    if (segment === '.' || segment === '..')
        return 'has a dot segment';
    if (segment.includes('/'))
        return 'has a slash inside a segment';
    if (FORBIDDEN.test(segment))
        return 'has a forbidden character';
    return undefined;
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
function encodeSegment(segment) {
    return PLAIN.test(segment) ? segment : escapeRest(encodeURIComponent(segment)).replaceAll('%3A', ':');
}
function encodeQualifier(value) {
    return PLAIN.test(value)
        ? value
        : escapeRest(encodeURIComponent(value)).replaceAll('%3A', ':').replaceAll('%2F', '/');
}
function escapeRest(text) {
    return text.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function show(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ }),

/***/ 51558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  vn: () => (/* binding */ intrinsicSize),
  V1: () => (/* binding */ isPrerelease),
  lF: () => (/* binding */ isVersion),
  uE: () => (/* binding */ releaseNumbers),
  ib: () => (/* binding */ satisfies),
  ft: () => (/* binding */ updateSize)
});

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/domain/version-gem.js
const FORM = /^[0-9]+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function isGemVersion(text) {
    return FORM.test(text);
}
function compareGemVersions(a, b) {
    const left = canonical(a);
    const right = canonical(b);
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
        const order = compareSegments(left[at] ?? 0n, right[at] ?? 0n);
        if (order !== 0)
            return order;
    }
    return 0;
}
function gemNumbers(text) {
    const numbers = [];
    for (const segment of segmentsOf(text)) {
        if (typeof segment === 'string')
            break;
        numbers.push(Number(segment));
    }
    return numbers;
}
function isGemPrerelease(text) {
    return /[A-Za-z-]/.test(text);
}
function compareSegments(a, b) {
    if (typeof a !== typeof b)
        return typeof a === 'string' ? -1 : 1;
    return a === b ? 0 : a < b ? -1 : 1;
}
function canonical(text) {
    const all = segmentsOf(text);
    const first = all.findIndex((segment) => typeof segment === 'string');
    const end = first < 0 ? all.length : first;
    return [...withoutZeros(all.slice(0, end)), ...withoutZeros(all.slice(end))];
}
function withoutZeros(segments) {
    return segments.slice(0, segments.findLastIndex((segment) => segment !== 0n) + 1);
}
function segmentsOf(text) {
    const found = text.replaceAll('-', '.pre.').match(/[0-9]+|[A-Za-z]+/g) ?? [];
    return found.map((part) => (/^[0-9]/.test(part) ? BigInt(part) : part));
}

;// CONCATENATED MODULE: ./build/domain/version-maven.js
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const RELEASE = rankOf('');
const ALIASES = new Map([
    ['ga', ''],
    ['final', ''],
    ['release', ''],
    ['cr', 'rc'],
]);
const SHORT = new Map([
    ['a', 'alpha'],
    ['b', 'beta'],
    ['m', 'milestone'],
]);
const version_maven_FORM = /^[0-9A-Za-z][0-9A-Za-z._+-]*$/;
function isMavenVersion(text) {
    return version_maven_FORM.test(text) && /[0-9]/.test(text);
}
function compareMavenVersions(a, b) {
    return compareLists(parse(a), parse(b));
}
function mavenNumbers(text) {
    const start = /^[0-9]+(?:\.[0-9]+)*/.exec(text)?.[0];
    return start === undefined ? [] : start.split('.').map(Number);
}
function isMavenPrerelease(text) {
    return /(?:^|[^a-z])(?:alpha|beta|milestone|rc|cr|snapshot|[abm](?=[0-9]))(?:[^a-z]|$)/i.test(text);
}
function parse(text) {
    const lower = text.toLowerCase();
    const lists = [];
    let list = [];
    lists.push(list);
    const open = () => {
        const next = [];
        list.push(next);
        list = next;
        lists.push(next);
    };
    let start = 0;
    let digits = false;
    const take = (end, beforeDigit) => {
        const part = lower.slice(start, end);
        if (end === start)
            list.push(0n);
        else
            list.push(digits ? BigInt(part) : qualifierOf(part, beforeDigit));
    };
    for (let at = 0; at < lower.length; at += 1) {
        const char = lower.charAt(at);
        if (char === '.') {
            take(at, false);
            start = at + 1;
        }
        else if (char === '-') {
            take(at, false);
            start = at + 1;
            open();
        }
        else if (/[0-9]/.test(char)) {
            if (!digits && at > start) {
                if (list.length > 0)
                    open();
                take(at, true);
                start = at;
                open();
            }
            digits = true;
        }
        else {
            if (digits && at > start) {
                take(at, false);
                start = at;
                open();
            }
            digits = false;
        }
    }
    if (lower.length > start) {
        if (!digits && list.length > 0)
            open();
        take(lower.length, false);
    }
    for (const one of lists.toReversed())
        normalize(one);
    return lists[0] ?? [];
}
function qualifierOf(part, beforeDigit) {
    const full = beforeDigit ? (SHORT.get(part) ?? part) : part;
    return ALIASES.get(full) ?? full;
}
function normalize(list) {
    for (let at = list.length - 1; at >= 0; at -= 1) {
        const item = list[at];
        if (isNull(item))
            list.splice(at, 1);
        else if (!Array.isArray(item))
            break;
    }
}
function isNull(item) {
    if (typeof item === 'bigint')
        return item === 0n;
    return typeof item === 'string' ? rankOf(item) === RELEASE : item.length === 0;
}
function compareLists(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const order = compareItems(a[at], b[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareItems(a, b) {
    if (a === undefined)
        return b === undefined ? 0 : -compareItems(b, undefined);
    if (b === undefined) {
        if (typeof a === 'bigint')
            return a === 0n ? 0 : 1;
        if (typeof a === 'string')
            return compareText(rankOf(a), RELEASE);
        return a.map((item) => compareItems(item, undefined)).find((order) => order !== 0) ?? 0;
    }
    const kinds = kindOf(a) - kindOf(b);
    if (kinds !== 0)
        return kinds;
    if (typeof a === 'string')
        return compareText(rankOf(a), rankOf(b));
    if (typeof a === 'bigint')
        return a === b ? 0 : a < b ? -1 : 1;
    return compareLists(a, b);
}
function kindOf(item) {
    if (typeof item === 'string')
        return 0;
    return typeof item === 'bigint' ? 2 : 1;
}
function rankOf(qualifier) {
    const at = QUALIFIERS.indexOf(qualifier);
    return at < 0 ? `${QUALIFIERS.length}-${qualifier}` : String(at);
}
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/domain/version.js




const MAX_VERSION = 256;
const PLAIN_SEMVER = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
const OWN_ORDERS = {
    gem: {
        is: isGemVersion,
        compare: compareGemVersions,
        numbers: gemNumbers,
        isPrerelease: isGemPrerelease,
    },
    maven: {
        is: isMavenVersion,
        compare: compareMavenVersions,
        numbers: mavenNumbers,
        isPrerelease: isMavenPrerelease,
    },
};
function compareVersions(ecosystem, a, b) {
    if (a.length > MAX_VERSION || b.length > MAX_VERSION)
        return undefined;
    if (ecosystem === 'pypi') {
        if (!isPep440(a) || !isPep440(b))
            return undefined;
        return pep440.compare(a, b);
    }
    const own = OWN_ORDERS[ecosystem];
    if (own !== undefined)
        return own.is(a) && own.is(b) ? own.compare(a, b) : undefined;
    const left = parseSemver(ecosystem, a);
    const right = parseSemver(ecosystem, b);
    return left === undefined || right === undefined ? undefined : left.compare(right);
}
function isVersion(ecosystem, text) {
    if (text.length > MAX_VERSION)
        return false;
    const own = OWN_ORDERS[ecosystem];
    if (own !== undefined)
        return own.is(text);
    return ecosystem === 'pypi' ? isPep440(text) : parseSemver(ecosystem, text) !== undefined;
}
function releaseNumbers(ecosystem, text) {
    if (text.length > MAX_VERSION)
        return undefined;
    if (ecosystem === 'pypi')
        return isPep440(text) ? (pep440.explain(text)?.release ?? undefined) : undefined;
    const own = OWN_ORDERS[ecosystem];
    if (own !== undefined)
        return own.is(text) ? own.numbers(text) : undefined;
    const plain = PLAIN_SEMVER.exec(text);
    if (plain !== null)
        return [Number(plain[1]), Number(plain[2]), Number(plain[3])];
    const version = parseSemver(ecosystem, text);
    return version === undefined ? undefined : [version.major, version.minor, version.patch];
}
function isPrerelease(ecosystem, text) {
    const own = OWN_ORDERS[ecosystem];
    if (own !== undefined)
        return isVersion(ecosystem, text) && own.isPrerelease(text);
    if (ecosystem === 'pypi')
        return isPep440(text) && pep440.explain(text)?.is_prerelease === true;
    return (parseSemver(ecosystem, text)?.prerelease.length ?? 0) > 0;
}
function updateSize(ecosystem, from, to) {
    const left = releaseNumbers(ecosystem, from);
    const right = releaseNumbers(ecosystem, to);
    if (left === undefined || right === undefined)
        return 'unknown';
    if ((left[0] ?? 0) !== (right[0] ?? 0))
        return 'major';
    if ((left[1] ?? 0) !== (right[1] ?? 0))
        return 'minor';
    return 'patch';
}
function intrinsicSize(ecosystem, version) {
    const numbers = releaseNumbers(ecosystem, version);
    if (numbers === undefined)
        return 'unknown';
    if ((numbers[2] ?? 0) !== 0)
        return 'patch';
    return (numbers[1] ?? 0) !== 0 ? 'minor' : 'major';
}
function satisfies(ecosystem, version, range) {
    if (range.length > MAX_VERSION || !isVersion(ecosystem, version))
        return undefined;
    switch (ecosystem) {
        case 'pypi':
            return satisfiesPep440(version, range);
        case 'npm':
            return semver.validRange(range) === null
                ? undefined
                : semver.satisfies(version, range, { includePrerelease: true });
        case 'cargo': {
            const npmRange = cargoRange(range);
            return semver.validRange(npmRange) === null
                ? undefined
                : semver.satisfies(version, npmRange, { includePrerelease: true });
        }
        case 'golang': {
            const order = compareVersions('golang', version, range);
            return order === undefined ? undefined : order >= 0;
        }
        default:
            return undefined;
    }
}
function satisfiesPep440(version, range) {
    const text = range.trim();
    if (text === '' || text === '*')
        return true;
    if (!pep440.validRange(text))
        return undefined;
    return pep440.satisfies(version, text, { prereleases: true });
}
function cargoRange(range) {
    return range
        .split(',')
        .map((part) => part.trim())
        .map((part) => (/^\d/.test(part) ? `^${part}` : part))
        .join(' ');
}
function isPep440(text) {
    return pep440.valid(text) !== null;
}
function parseSemver(ecosystem, text) {
    const strict = ecosystem === 'npm' || ecosystem === 'cargo';
    const parsed = strict ? semver.parse(text) : semver.parse(text.replace(/^v/, ''));
    return parsed ?? undefined;
}


/***/ }),

/***/ 88748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4424);

const MAX_DEPTH = 50;
const MAX_ELEMENTS = 1_000_000;
const NAME = /[A-Za-z_][\w.:-]*/y;
const BLANKS = /[ \t\r\n]*/y;
const ENTITIES = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
]);
function parseXml(text) {
    const state = { text, at: 0, line: 1, counted: 0, elements: 0, problem: undefined };
    const root = readDocument(state);
    if (root !== undefined && state.problem === undefined)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(root);
    const line = lineOf(state);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(state.problem ?? { code: 'bad-syntax', message: 'The document has no element.', line });
}
function childOf(element, name) {
    return element?.children.find((child) => child.name === name);
}
function childrenOf(element, name) {
    return element?.children.filter((child) => child.name === name) ?? [];
}
function textOf(element, name) {
    const text = childOf(element, name)?.text.trim();
    return text === '' ? undefined : text;
}
function refuse(state, message, code = 'bad-syntax') {
    state.problem ??= { code, message, line: lineOf(state) };
    return undefined;
}
function lineOf(state) {
    const end = Math.min(state.at, state.text.length);
    for (let next = state.text.indexOf('\n', state.counted); next >= 0 && next < end; next = state.text.indexOf('\n', next + 1)) {
        state.line += 1;
        state.counted = next + 1;
    }
    return state.line;
}
function readDocument(state) {
    const declaration = /^<\?xml[ \t\r\n][^?]{0,500}\?>/.exec(state.text)?.[0] ?? '';
    const encoding = /encoding[ \t\r\n]*=[ \t\r\n]*["']([^"']*)["']/.exec(declaration)?.[1];
    if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding))
        return refuse(state, 'The document states another encoding than UTF-8.', 'unsupported-feature');
    state.at = declaration.length;
    const open = [];
    let root;
    while (state.problem === undefined && state.at < state.text.length) {
        const parent = open.at(-1);
        const next = state.text.indexOf('<', state.at);
        const end = next < 0 ? state.text.length : next;
        if (end > state.at)
            takeText(state, end, parent);
        if (next < 0 || takeAside(state, parent))
            continue;
        if (state.text.startsWith('</', next)) {
            closeElement(state, open);
            continue;
        }
        const opened = openElement(state);
        if (opened === undefined)
            break;
        const { element, closed } = opened;
        if (parent !== undefined)
            parent.children.push(element);
        else if (root === undefined)
            root = element;
        else
            refuse(state, 'The document has a second root element.');
        if (!closed && open.push(element) > MAX_DEPTH)
            refuse(state, `The elements are nested more than ${MAX_DEPTH} levels deep.`, 'too-deep');
    }
    const last = open.at(-1);
    if (last !== undefined)
        refuse(state, `The element of line ${last.line} is not closed: the document is not complete.`);
    return root;
}
function takeText(state, end, parent) {
    const text = state.text.slice(state.at, end);
    if (parent !== undefined)
        parent.text += resolve(state, text);
    else if (text.trim() !== '')
        refuse(state, OUTSIDE);
    state.at = end;
}
const OUTSIDE = 'There is text outside of the root element.';
function takeAside(state, parent) {
    const { text, at } = state;
    if (state.problem !== undefined)
        return true;
    if (text.startsWith('<!--', at))
        skipTo(state, '-->', 4);
    else if (text.startsWith('<?', at))
        skipTo(state, '?>', 2);
    else if (text.startsWith('<![CDATA[', at)) {
        if (parent === undefined)
            refuse(state, OUTSIDE);
        else if (skipTo(state, ']]>', 9))
            parent.text += text.slice(at + 9, state.at - 3);
    }
    else if (text.startsWith('<!', at))
        refuse(state, 'The document has a document type, which is not read.', 'unsupported-feature');
    else
        return false;
    return true;
}
function skipTo(state, end, from) {
    const found = state.text.indexOf(end, state.at + from);
    if (found < 0)
        refuse(state, 'A comment, instruction or CDATA section is not closed.');
    else
        state.at = found + end.length;
    return found >= 0;
}
function closeElement(state, open) {
    state.at += 2;
    const name = takeName(state);
    skipBlanks(state);
    if (state.text[state.at] !== '>')
        refuse(state, 'An end tag is not closed.');
    if (open.pop()?.name !== name)
        refuse(state, 'An end tag does not belong to the element that is open.');
    state.at += 1;
}
function openElement(state) {
    const line = lineOf(state);
    if ((state.elements += 1) > MAX_ELEMENTS)
        return refuse(state, `The document has more than ${MAX_ELEMENTS} elements.`, 'unsupported-feature');
    state.at += 1;
    const name = takeName(state);
    if (name === undefined)
        return undefined;
    const attributes = new Map();
    const element = { name, attributes, children: [], text: '', line };
    for (;;) {
        const before = state.at;
        skipBlanks(state);
        if (state.text.startsWith('/>', state.at)) {
            state.at += 2;
            return { element, closed: true };
        }
        if (state.text[state.at] === '>') {
            state.at += 1;
            return { element, closed: false };
        }
        if (state.at === before)
            return refuse(state, 'A start tag is not closed.');
        const key = takeName(state);
        const value = key === undefined ? undefined : takeValue(state);
        if (key === undefined || value === undefined)
            return undefined;
        if (attributes.has(key))
            return refuse(state, 'An element has one attribute twice.', 'duplicate-key');
        attributes.set(key, value);
    }
}
function takeValue(state) {
    skipBlanks(state);
    if (state.text[state.at] !== '=')
        return refuse(state, 'An attribute has no value.');
    state.at += 1;
    skipBlanks(state);
    const quote = state.text[state.at];
    const end = quote === '"' || quote === "'" ? state.text.indexOf(quote, state.at + 1) : -1;
    if (end < 0)
        return refuse(state, 'The value of an attribute is not closed.');
    const value = state.text.slice(state.at + 1, end);
    if (value.includes('<'))
        return refuse(state, 'The value of an attribute holds the start of a tag.');
    state.at = end + 1;
    return resolve(state, value.replace(/\r\n|[\t\r\n]/g, ' '));
}
function takeName(state) {
    NAME.lastIndex = state.at;
    const name = NAME.exec(state.text)?.[0];
    if (name === undefined)
        return refuse(state, 'A name is expected here.');
    state.at += name.length;
    return name;
}
function skipBlanks(state) {
    BLANKS.lastIndex = state.at;
    state.at += BLANKS.exec(state.text)?.[0].length ?? 0;
}
function resolve(state, text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&([^;&\s]{0,16};?)/g, (whole, reference) => {
        const name = reference.endsWith(';') ? reference.slice(0, -1) : '';
        const found = ENTITIES.get(name) ?? characterOf(name);
        if (found === undefined)
            refuse(state, 'A reference names no known entity or character.');
        return found ?? whole;
    });
}
function characterOf(name) {
    const [, decimal, hex] = /^#(?:([0-9]{1,7})|x([0-9A-Fa-f]{1,6}))$/.exec(name) ?? [];
    if (decimal === undefined && hex === undefined)
        return undefined;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isCharacter = code === 9 ||
        code === 10 ||
        code === 13 ||
        (code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000));
    return isCharacter ? String.fromCodePoint(code) : undefined;
}


/***/ }),

/***/ 969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ isInternalHost),
/* harmony export */   AT: () => (/* binding */ followRedirect),
/* harmony export */   Kk: () => (/* binding */ isInternalAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

function isInternalAddress(address) {
    const text = address.replace(/^\[|\]$/g, '').toLowerCase();
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(text))
        return isInternalV4(text);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) !== 6)
        return false;
    const mapped = /^::(?:ffff:)?(\d+\.\d+\.\d+\.\d+)$/.exec(text)?.[1];
    if (mapped !== undefined)
        return isInternalV4(mapped);
    const hex = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(text);
    if (hex !== null) {
        const high = Number.parseInt(hex[1] ?? '0', 16);
        const low = Number.parseInt(hex[2] ?? '0', 16);
        return isInternalV4(`${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`);
    }
    return text === '::' || text === '::1' || /^f[cd]/.test(text) || /^fe[89ab]/.test(text);
}
function isInternalV4(text) {
    const [a = 0, b = 0] = text.split('.').map(Number);
    return (a === 0 ||
        a === 10 ||
        a === 127 ||
        (a === 100 && b >= 64 && b < 128) ||
        (a === 169 && b === 254) ||
        (a === 172 && b >= 16 && b < 32) ||
        (a === 192 && b === 168));
}
function followRedirect(from, location) {
    if (location === undefined)
        return { refused: 'a redirect without an address' };
    let url;
    try {
        url = new URL(location, from);
    }
    catch {
        return { refused: 'a redirect to something that is not an address' };
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && from.protocol === 'http:')) {
        return { refused: `a redirect from ${from.protocol}// to ${url.protocol}//` };
    }
    if (url.username !== '' || url.password !== '')
        return { refused: 'a redirect with user information' };
    if (isInternalHost(url.hostname) && url.hostname !== from.hostname && !isInternalHost(from.hostname)) {
        return { refused: 'a redirect to an internal address' };
    }
    return { url };
}
function isInternalHost(hostname) {
    return hostname === 'localhost' || hostname.endsWith('.localhost') || isInternalAddress(hostname);
}


/***/ }),

/***/ 89562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createGate)
/* harmony export */ });
const SUCCESSES_PER_STEP = 20;
function createGate(maximum) {
    let limit = maximum;
    let inside = 0;
    let successes = 0;
    let closed = false;
    const waiting = [];
    let head = 0;
    const admit = () => {
        for (;;) {
            const next = waiting[head];
            if (next === undefined || inside >= limit)
                break;
            head++;
            inside++;
            next(true);
        }
        if (head > 1024 && head * 2 > waiting.length) {
            waiting.splice(0, head);
            head = 0;
        }
    };
    return {
        enter() {
            if (closed)
                return Promise.resolve(false);
            if (inside < limit && head >= waiting.length) {
                inside++;
                return Promise.resolve(true);
            }
            return new Promise((resolve) => {
                waiting.push(resolve);
            });
        },
        close() {
            closed = true;
            for (const next of waiting.splice(head))
                next(false);
        },
        leave() {
            inside--;
            admit();
        },
        slowDown() {
            limit = Math.max(1, Math.floor(limit / 2));
            successes = 0;
        },
        speedUp() {
            if (limit === maximum || ++successes < SUCCESSES_PER_STEP)
                return;
            successes = 0;
            limit++;
            admit();
        },
        get limit() {
            return limit;
        },
    };
}


/***/ }),

/***/ 91077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor),
/* harmony export */   u: () => (/* binding */ readProxySettings)
/* harmony export */ });
function readProxySettings(env, npm = {}) {
    const variable = (name) => {
        const value = env[name.toLowerCase()] ?? env[name.toUpperCase()];
        return value === undefined || value === '' ? undefined : value;
    };
    const all = variable('all_proxy');
    const plain = env.REQUEST_METHOD === undefined ? variable('http_proxy') : env.http_proxy;
    const https = variable('https_proxy') ?? npm.httpsProxy ?? all ?? npm.proxy;
    const http = plain ?? npm.proxy ?? all;
    const noProxy = (variable('no_proxy') ?? npm.noProxy ?? '')
        .split(/[\s,]+/)
        .map((entry) => entry.trim().toLowerCase())
        .filter((entry) => entry !== '');
    const bad = [http, https].find((proxy) => proxy !== undefined && normalizeProxy(proxy) === undefined);
    const httpProxy = http === undefined ? undefined : normalizeProxy(http);
    const httpsProxy = https === undefined ? undefined : normalizeProxy(https);
    return {
        ...(httpProxy !== undefined ? { http: httpProxy } : {}),
        ...(httpsProxy !== undefined ? { https: httpsProxy } : {}),
        noProxy,
        ...(bad !== undefined ? { problem: 'the configured proxy is not an http or https address' } : {}),
    };
}
function proxyFor(url, settings) {
    const proxy = url.protocol === 'https:' ? settings.https : settings.http;
    if (proxy === undefined || isExempt(url, settings.noProxy))
        return undefined;
    return proxy;
}
function isExempt(url, noProxy) {
    const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '');
    const port = url.port !== '' ? url.port : url.protocol === 'https:' ? '443' : '80';
    return noProxy.some((entry) => {
        if (entry === '*')
            return true;
        const match = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry);
        const wanted = (match?.[1] ?? entry).replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
        if (match?.[2] !== undefined && match[2] !== port)
            return false;
        return wanted !== '' && (host === wanted || host.endsWith(`.${wanted}`));
    });
}
function normalizeProxy(text) {
    try {
        const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
        return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 99061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistries: () => (/* binding */ createRegistries)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/result.js
var domain_result = __webpack_require__(4424);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/platform/cache-directory.js


async function makeDirectory(path) {
    try {
        await (0,promises_.mkdir)(path, { mode: 0o700 });
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        const parent = (0,external_node_path_.dirname)(path);
        if (code !== 'ENOENT' || parent === path)
            throw error;
        await makeDirectory(parent);
        await (0,promises_.mkdir)(path, { mode: 0o700 }).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again;
        });
    }
}

;// CONCATENATED MODULE: ./build/platform/cache.js





const MAGIC = 'countersign-cache-1';
const PRUNE_EVERY = 24 * 3_600_000;
const STALE_TEMPORARY = 3_600_000;
function defaultCacheDirectory(env, homeDir) {
    const own = env.COUNTERSIGN_CACHE_DIR;
    if (own !== undefined && own !== '')
        return own;
    const base = env.XDG_CACHE_HOME !== undefined && env.XDG_CACHE_HOME !== ''
        ? env.XDG_CACHE_HOME
        : (env.LOCALAPPDATA ?? (0,external_node_path_.join)(homeDir, '.cache'));
    return (0,external_node_path_.join)(base, 'countersign');
}
function createDiskCache(options) {
    const { directory, maxBytes = 512 * 1024 * 1024 } = options;
    let writable = true;
    return {
        get: async (key) => {
            const place = placeOf(directory, key);
            if (!(0,external_node_fs_.existsSync)(place))
                return undefined;
            try {
                return openEntry(await (0,promises_.readFile)(place), key);
            }
            catch {
                return undefined;
            }
        },
        put: async (key, bytes) => {
            if (!writable)
                return;
            const place = placeOf(directory, key);
            const temporary = `${place}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
            try {
                await makeDirectory((0,external_node_path_.dirname)(place));
                await (0,promises_.writeFile)(temporary, sealEntry(key, bytes), { mode: 0o600, flag: 'wx' });
                await (0,promises_.rename)(temporary, place);
            }
            catch (error) {
                const { code } = error;
                if (code !== 'EMFILE' && code !== 'ENFILE')
                    writable = false;
                await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
            }
        },
        prune: async (force = false) => {
            try {
                await prune(directory, maxBytes, force);
            }
            catch {
            }
        },
    };
}
function createMemoryCache() {
    const entries = new Map();
    return {
        get: (key) => Promise.resolve(entries.get(key)),
        put: (key, bytes) => {
            entries.set(key, bytes);
            return Promise.resolve();
        },
    };
}
const noCache = { get: () => Promise.resolve(undefined), put: () => Promise.resolve() };
function placeOf(directory, key) {
    const name = (0,external_node_crypto_.hash)('sha256', key, 'hex');
    return (0,external_node_path_.join)(directory, key.startsWith('keep/') ? 'keep' : 'entries', name.slice(0, 2), name.slice(2));
}
function sealEntry(key, bytes) {
    const name = Buffer.from(key, 'utf8');
    const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return Buffer.concat([Buffer.from(`${MAGIC} ${digest} ${name.length}\n`), name, bytes]);
}
function openEntry(entry, key) {
    const line = entry.indexOf(10);
    if (line < 0 || line > 200)
        return undefined;
    const [magic, digest, length] = Buffer.from(entry.subarray(0, line)).toString('latin1').split(' ');
    if (magic !== MAGIC || digest === undefined || length === undefined)
        return undefined;
    const start = line + 1 + Number(length);
    if (!(start <= entry.length))
        return undefined;
    if (Buffer.from(entry.subarray(line + 1, start)).toString('utf8') !== key)
        return undefined;
    const bytes = entry.subarray(start);
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') === digest ? bytes : undefined;
}
async function prune(directory, maxBytes, force) {
    const stamp = (0,external_node_path_.join)(directory, 'pruned');
    const now = Date.now();
    const last = await (0,promises_.stat)(stamp).then((info) => info.mtimeMs, () => undefined);
    if (last === undefined)
        await (0,promises_.writeFile)(stamp, '', { mode: 0o600 });
    if (!force && (last === undefined || now - last < PRUNE_EVERY))
        return;
    await (0,promises_.utimes)(stamp, now / 1000, now / 1000);
    const files = [];
    const root = (0,external_node_path_.join)(directory, 'entries');
    for (const group of await (0,promises_.readdir)(root)) {
        for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(root, group))) {
            const path = (0,external_node_path_.join)(root, group, name);
            const info = await (0,promises_.stat)(path);
            if (!info.isFile())
                continue;
            if (name.endsWith('.tmp')) {
                if (now - info.mtimeMs > STALE_TEMPORARY)
                    await (0,promises_.rm)(path, { force: true });
            }
            else
                files.push({ path, size: info.size, used: Math.max(info.atimeMs, info.mtimeMs) });
        }
    }
    files.sort((a, b) => b.used - a.used);
    let total = 0;
    for (const file of files) {
        total += file.size;
        if (total > maxBytes)
            await (0,promises_.rm)(file.path, { force: true });
    }
}

// EXTERNAL MODULE: ./build/platform/clock.js
var platform_clock = __webpack_require__(20152);
;// CONCATENATED MODULE: ./build/platform/git-address.js

const GITHUB = 'https://github.com';
const MAX_LENGTH = 2_048;
const SCP = /^git@([A-Za-z0-9][A-Za-z0-9.-]*):([A-Za-z0-9._~][^:]*)$/;
function serverOf(env) {
    const named = env.GITHUB_SERVER_URL?.trim().replace(/\/+$/, '') ?? '';
    return named === '' ? GITHUB : named;
}
function addressOf(server, repository) {
    return `${server}/${repository.split('/').map(encodeURIComponent).join('/')}`;
}
function checkAddress(address, server) {
    if (address.length > MAX_LENGTH || /^-|[\u0000-\u0020\u007f\\]/.test(address))
        return refuse();
    if (/(?:^|[/:])\.\.?(?:\/|$)|%2e%2e|%2f|%00|%0[ad]/i.test(address))
        return refuse();
    if (SCP.test(address))
        return (0,domain_result.ok)(undefined);
    if (!/^[a-z]+:\/\/[^/]/.test(address) && !address.startsWith('file:///'))
        return refuse();
    let url;
    try {
        url = new URL(address);
    }
    catch {
        return refuse();
    }
    if (url.password !== '' || url.search !== '' || url.hash !== '' || url.hostname.startsWith('-'))
        return refuse();
    const below = address.startsWith(`${server}/`);
    switch (url.protocol) {
        case 'https:':
            return url.username === '' && url.hostname !== '' ? (0,domain_result.ok)(undefined) : refuse();
        case 'ssh:':
            return /^[A-Za-z0-9._-]*$/.test(url.username) && !url.username.startsWith('-') && url.hostname !== ''
                ? (0,domain_result.ok)(undefined)
                : refuse();
        case 'http:':
            return below && url.username === '' ? (0,domain_result.ok)(undefined) : refuse();
        case 'file:':
            return below && url.host === '' ? (0,domain_result.ok)(undefined) : refuse();
        default:
            return refuse();
    }
}
function readDestination(address) {
    const scp = /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)/.exec(address)?.[1];
    if (address.startsWith('/'))
        return (0,domain_result.ok)({ protocols: 'file', host: '' });
    if (scp !== undefined && !address.includes('::'))
        return (0,domain_result.ok)({ protocols: 'ssh', host: scp });
    try {
        const url = new URL(address);
        if (url.protocol === 'file:')
            return (0,domain_result.ok)({ protocols: 'file', host: '' });
        if (url.protocol === 'https:')
            return (0,domain_result.ok)({ protocols: 'https', host: url.host });
        if (url.protocol === 'http:')
            return (0,domain_result.ok)({ protocols: 'http:https', host: url.host });
        if (url.protocol === 'ssh:')
            return (0,domain_result.ok)({ protocols: 'ssh', host: url.host });
    }
    catch {
    }
    return (0,domain_result/* err */._)({ kind: 'unsupported', message: 'git is configured to use a transport that is not used here' });
}
function refuse() {
    return (0,domain_result/* err */._)({
        kind: 'unsupported',
        message: 'the address is not one of https, ssh or git@host:path without credentials',
    });
}

;// CONCATENATED MODULE: ./build/platform/git-bare.js



const LOCAL = 120_000;
async function makeBare(gitDir, digits) {
    await makeDirectory(gitDir);
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'refs'), { mode: 0o700 });
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'objects', 'pack'), { mode: 0o700, recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
    await resetConfig(gitDir, digits);
}
async function resetConfig(gitDir, digits) {
    const format = digits === 64 ? '1\n[extensions]\n\tobjectFormat = sha256' : '0';
    await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'config'), `[core]\n\tbare = true\n\trepositoryFormatVersion = ${format}\n`);
}
async function readTypes(git, gitDir, names) {
    const answer = await git({
        args: ['cat-file', '--batch-check=%(objectname) %(objecttype)'],
        gitDir,
        input: names.map((name) => `${name}\n`).join(''),
        maxBytes: 100 * names.length + 1024,
        timeout: LOCAL,
    });
    if (!answer.ok)
        return undefined;
    const types = new Map();
    for (const line of answer.value.toString('latin1').split('\n')) {
        const [name = '', type = ''] = line.split(' ');
        if (/^(?:commit|tag|tree|blob)$/.test(type))
            types.set(name, type);
    }
    return types;
}
async function readObject(git, gitDir, name, maxBytes) {
    const answer = await git({
        args: ['cat-file', '--batch'],
        gitDir,
        input: `${name}\n`,
        maxBytes: maxBytes + 200,
        timeout: LOCAL,
    });
    if (!answer.ok)
        return undefined;
    const line = answer.value.indexOf(10);
    const [, type = '', size = ''] = answer.value.subarray(0, line).toString('latin1').split(' ');
    if (line < 0 || !/^\d+$/.test(size))
        return undefined;
    return { type, bytes: answer.value.subarray(line + 1, line + 1 + Number(size)) };
}

;// CONCATENATED MODULE: ./build/platform/git-history-store.js





const PACK = /^pack-[0-9a-f]{40,64}\.pack$/;
const MAX_PACKS = 12;
const STALE = 6 * 3_600_000;
const REINDEX = 30_000;
const noHistoryStore = {
    seed: () => Promise.resolve(undefined),
    publish: () => Promise.resolve(),
    prune: () => Promise.resolve(),
};
function createHistoryStore(directory, maxBytes = 256 * 1024 * 1024) {
    const placeOf = (url) => (0,external_node_path_.join)(directory, (0,external_node_crypto_.createHash)('sha256').update(url).digest('hex'));
    return {
        seed: async (url, gitDir, git) => {
            const place = placeOf(url);
            try {
                const entries = await (0,promises_.readdir)(place, { withFileTypes: true });
                if (!entries.every((entry) => entry.isFile()))
                    return undefined;
                const packs = entries.map(({ name }) => name).filter((name) => PACK.test(name));
                if (packs.length === 0 || packs.length > MAX_PACKS)
                    return undefined;
                for (const name of packs) {
                    const pack = (0,external_node_path_.join)(gitDir, 'objects', 'pack', name);
                    await take((0,external_node_path_.join)(place, name), pack);
                    const indexed = await git({ args: ['index-pack', pack], gitDir, timeout: REINDEX });
                    if (!indexed.ok)
                        throw new Error('a damaged pack');
                    await (0,promises_.writeFile)(pack.replace(/pack$/, 'promisor'), '');
                }
                await (0,promises_.utimes)(place, new Date(), new Date()).catch(() => { });
                const tips = await (0,promises_.readFile)((0,external_node_path_.join)(place, 'tips'), 'latin1').catch(() => '');
                return tips.split('\n').filter((name) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name));
            }
            catch {
                await empty(gitDir);
                return undefined;
            }
        },
        publish: async (url, gitDir, tips) => {
            const place = placeOf(url);
            const fresh = (0,external_node_path_.join)(directory, `tmp-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
            try {
                await makeDirectory(fresh);
                const packs = (0,external_node_path_.join)(gitDir, 'objects', 'pack');
                for (const name of await (0,promises_.readdir)(packs)) {
                    if (PACK.test(name))
                        await take((0,external_node_path_.join)(packs, name), (0,external_node_path_.join)(fresh, name));
                }
                await (0,promises_.writeFile)((0,external_node_path_.join)(fresh, 'tips'), tips.join('\n'));
                await (0,promises_.rename)(place, `${fresh}-old`).catch(() => { });
                await (0,promises_.rename)(fresh, place);
            }
            catch {
            }
            await (0,promises_.rm)(fresh, { recursive: true, force: true }).catch(() => { });
            await (0,promises_.rm)(`${fresh}-old`, { recursive: true, force: true }).catch(() => { });
        },
        prune: () => git_history_store_prune(directory, maxBytes).catch(() => { }),
    };
}
async function empty(gitDir) {
    const digits = /sha256/.test(await (0,promises_.readFile)((0,external_node_path_.join)(gitDir, 'config'), 'utf8')) ? 64 : 40;
    for (const name of ['objects', 'packed-refs', 'shallow', 'FETCH_HEAD']) {
        await (0,promises_.rm)((0,external_node_path_.join)(gitDir, name), { recursive: true, force: true });
    }
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'objects', 'pack'), { mode: 0o700, recursive: true });
    await resetConfig(gitDir, digits);
}
async function take(from, to) {
    await (0,promises_.link)(from, to).catch(() => (0,promises_.copyFile)(from, to));
}
async function git_history_store_prune(directory, maxBytes) {
    const now = Date.now();
    const kept = [];
    for (const name of await (0,promises_.readdir)(directory)) {
        const path = (0,external_node_path_.join)(directory, name);
        if (name.startsWith('tmp-')) {
            if (now - (await (0,promises_.lstat)(path)).mtimeMs > STALE)
                await (0,promises_.rm)(path, { recursive: true, force: true });
            continue;
        }
        const used = await (0,promises_.lstat)(path);
        let size = 0;
        for (const file of await (0,promises_.readdir)(path).catch(() => []))
            size += (await (0,promises_.lstat)((0,external_node_path_.join)(path, file))).size;
        kept.push({ path, size, used: used.mtimeMs });
    }
    kept.sort((a, b) => b.used - a.used);
    let total = 0;
    for (const { path, size } of kept) {
        total += size;
        if (total > maxBytes)
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/platform/git-peel.js

const MAX_TAG = 1024 * 1024;
const MAX_CHAIN = 20;
async function peelTag(git, gitDir, tag) {
    let name = tag;
    for (let depth = 0; depth < MAX_CHAIN; depth++) {
        const object = await readObject(git, gitDir, name, MAX_TAG);
        if (object?.type !== 'tag')
            return object?.type;
        const target = readTagTarget(object.bytes);
        if (target === undefined || target.type !== 'tag')
            return target?.type;
        name = target.object;
    }
    return undefined;
}
function readTagTarget(bytes) {
    const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
    const [, object, type] = /^object ([0-9a-f]{40,64})\ntype (commit|tag|tree|blob)\n/.exec(head) ?? [];
    return object === undefined || type === undefined ? undefined : { object, type };
}
function chooseRef(tips, refs, defaultBranch) {
    let best;
    for (const { name, commit } of refs) {
        if (!tips.has(commit))
            continue;
        const rank = name === defaultBranch ? -1 : rankOf(name);
        if (best === undefined || rank < best.rank)
            best = { name, rank };
    }
    return best?.name;
}
function rankOf(name) {
    if (name === 'refs/heads/main')
        return 0;
    if (name === 'refs/heads/master')
        return 1;
    return name.startsWith('refs/heads/') ? 2 : 3;
}

;// CONCATENATED MODULE: ./build/platform/git-history.js






const MAX_COMMITS_BYTES = 256 * 1024 * 1024;
const MAX_OBJECT = 1024 * 1024;
const WALK = 300_000;
async function openHistory(options) {
    const { url, gitDir, git, store } = options;
    try {
        await makeBare(gitDir, options.digits);
        const seeds = await store.seed(url, gitDir, git);
        let update = await bringUpToDate(options, seeds ?? []);
        if (!update.ok && seeds !== undefined && /^(?:malformed|unsupported)$/.test(update.error.kind)) {
            await empty(gitDir);
            update = await bringUpToDate(options, []);
        }
        if (!update.ok)
            return update;
        if (update.value.fetched)
            await store.publish(url, gitDir, update.value.tips);
        const { commits, main } = update.value;
        return (0,domain_result.ok)({
            contains: async (commit) => {
                if (!commits.includes(`${commit}\n`))
                    return (0,domain_result.ok)(undefined);
                if (main?.commits.includes(`${commit}\n`) === true)
                    return (0,domain_result.ok)(main.name);
                const name = chooseRef(await tipsContaining(options, commit), options.refs, options.defaultBranch);
                return name === undefined
                    ? (0,domain_result/* err */._)({ kind: 'budget', message: 'the branch or tag that contains the commit could not be found' })
                    : (0,domain_result.ok)(name);
            },
            read: async (commit) => {
                const object = await readObject(git, gitDir, commit, MAX_OBJECT);
                return object?.type === 'commit' ? object.bytes : undefined;
            },
        });
    }
    catch (error) {
        const { code = 'unknown' } = error;
        return (0,domain_result/* err */._)({ kind: 'budget', message: `the history could not be written to this machine (${code})` });
    }
}
async function bringUpToDate(options, seeds) {
    const { gitDir, refs, git, fetch } = options;
    const ends = [...new Set([...seeds, ...refs.flatMap(({ object, commit }) => [object, commit])])];
    const before = await readTypes(git, gitDir, ends);
    if (before === undefined)
        return (0,domain_result/* err */._)(UNREAD);
    let types = before;
    const isHere = (ref) => types.has(ref.object) && types.get(ref.commit) === 'commit';
    const known = seeds.filter((name) => types.get(name) === 'commit');
    await writeTips(gitDir, [...known, ...refs.filter(isHere).map(({ commit }) => commit)]);
    const wanted = [...new Set(refs.filter((ref) => !isHere(ref)).map(({ object }) => object))];
    if (wanted.length > 0) {
        const fetched = await fetch(gitDir, wanted, { filter: 'tree:0' });
        if (!fetched.ok) {
            return fetched.error.absent === true
                ? (0,domain_result/* err */._)({ kind: 'unreachable', message: 'the repository changed while it was read' })
                : fetched;
        }
        const after = await readTypes(git, gitDir, ends);
        if (after === undefined)
            return (0,domain_result/* err */._)(UNREAD);
        types = after;
    }
    if (await exists((0,external_node_path_.join)(gitDir, 'shallow')))
        return (0,domain_result/* err */._)(INCOMPLETE);
    const tips = [];
    for (const ref of refs) {
        if (types.get(ref.commit) === 'commit')
            tips.push(ref);
        else if (!/^(?:tree|blob)$/.test(types.get(ref.commit) ?? (await peelTag(git, gitDir, ref.object)) ?? '')) {
            return (0,domain_result/* err */._)(INCOMPLETE);
        }
    }
    const names = await writeTips(gitDir, tips.map(({ commit }) => commit));
    const commits = await walk(options, tips);
    if (!commits.ok)
        return commits;
    const first = chooseRef(new Set(tips.map(({ commit }) => commit)), tips, options.defaultBranch);
    const name = first?.startsWith('refs/heads/') === true ? first : undefined;
    const main = await walk(options, tips.filter((ref) => ref.name === name));
    return (0,domain_result.ok)({
        fetched: wanted.length > 0,
        tips: names,
        commits: commits.value,
        ...(name !== undefined && main.ok ? { main: { name, commits: main.value } } : {}),
    });
}
async function walk({ git, gitDir }, tips) {
    if (tips.length === 0)
        return (0,domain_result.ok)(Buffer.alloc(0));
    const walked = await git({
        args: ['rev-list', '--stdin'],
        gitDir,
        input: [...new Set(tips.map(({ commit }) => `${commit}\n`))].join(''),
        maxBytes: MAX_COMMITS_BYTES,
        timeout: WALK,
    });
    if (walked.ok)
        return walked;
    return walked.error.how === 'exit'
        ? (0,domain_result/* err */._)(INCOMPLETE)
        : (0,domain_result/* err */._)({ kind: 'budget', message: 'the history of the repository is more than may be read' });
}
const UNREAD = {
    kind: 'budget',
    message: 'git could not read the history in the time of this run',
};
const INCOMPLETE = {
    kind: 'unsupported',
    message: 'the server does not give out the whole history of its branches and tags',
};
async function writeTips(gitDir, tips) {
    const names = [...new Set(tips)].sort();
    await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'packed-refs'), `# pack-refs with: peeled fully-peeled sorted \n${names.map((name) => `${name} refs/tags/${name}\n`).join('')}`);
    return names;
}
async function tipsContaining(options, commit) {
    const answer = await options.git({
        args: ['tag', '--contains', commit, '--format=%(objectname)'],
        gitDir: options.gitDir,
        maxBytes: 100 * options.refs.length + 1024,
        timeout: WALK,
    });
    return new Set(answer.ok ? answer.value.toString('latin1').split('\n') : []);
}
function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/platform/git-objects.js



const MAX_COMMIT = 1024 * 1024;
const MAX_TREE = 16 * 1024 * 1024;
const MAX_FILE = 16 * 1024 * 1024;
const MAX_KEPT = 1024 * 1024;
function createObjects(options) {
    const { url, gitDir, digits, git, fetch, cache } = options;
    let made;
    const make = () => (made ??= makeBare(gitDir, digits).then(() => (0,domain_result.ok)(undefined), () => (0,domain_result/* err */._)({ kind: 'budget', message: 'nothing can be written to this machine' })));
    async function bring(name, how) {
        if (options.offline)
            return (0,domain_result/* err */._)(OFFLINE);
        return fetch(gitDir, [name], how);
    }
    async function obtain(name, how) {
        const key = `git/${name} ${url}`;
        const kept = openObject(name, await cache.get(key));
        if (kept !== undefined)
            return (0,domain_result.ok)(kept);
        const ready = await make();
        if (!ready.ok)
            return ready;
        let object = await readObject(git, gitDir, name, how.maxBytes);
        if (object === undefined) {
            const brought = await how.bring();
            if (!brought.ok)
                return brought;
            object = await readObject(git, gitDir, name, how.maxBytes);
        }
        if (object === undefined)
            return (0,domain_result/* err */._)({ kind: 'too-large', message: 'the object is more than may be read' });
        if (object.bytes.length <= MAX_KEPT)
            await cache.put(key, sealObject(object));
        return (0,domain_result.ok)(object);
    }
    return {
        commit: (name) => obtain(name, { maxBytes: MAX_COMMIT, bring: () => bring(name, { filter: 'tree:0', depth: 1 }) }),
        file: async (commit, path) => {
            const start = await obtain(commit, {
                maxBytes: MAX_COMMIT,
                bring: () => bring(commit, { filter: 'blob:none', depth: 1 }),
            });
            if (!start.ok)
                return start;
            const root = /^tree ([0-9a-f]{40,64})\n/.exec(start.value.bytes.toString('latin1', 0, 80))?.[1];
            if (start.value.type !== 'commit' || root === undefined)
                return (0,domain_result/* err */._)(NO_COMMIT);
            let next = root;
            const parts = path.split('/');
            for (const [index, part] of parts.entries()) {
                const tree = next;
                const found = await obtain(tree, {
                    maxBytes: MAX_TREE,
                    bring: () => bring(tree, { filter: 'blob:none' }),
                });
                if (!found.ok)
                    return found;
                const entry = found.value.type === 'tree' ? findEntry(found.value.bytes, part, digits / 2) : undefined;
                const last = index === parts.length - 1;
                if (entry === undefined || entry.mode.startsWith('4') === last || entry.mode.startsWith('16')) {
                    return (0,domain_result/* err */._)({ kind: 'not-found', message: 'the commit has no such file' });
                }
                if (entry.mode.startsWith('12')) {
                    return (0,domain_result/* err */._)({ kind: 'unsupported', message: 'the file is a symbolic link' });
                }
                next = entry.name;
            }
            const blob = next;
            const content = await obtain(blob, {
                maxBytes: MAX_FILE,
                bring: () => bring(blob, { filter: 'blob:none' }),
            });
            return content.ok ? (0,domain_result.ok)(new Uint8Array(content.value.bytes)) : content;
        },
    };
}
const OFFLINE = {
    kind: 'offline',
    message: 'the run was asked not to use the network and the answer was not kept',
};
const NO_COMMIT = { kind: 'not-found', message: 'the name is not that of a commit' };
function findEntry(tree, part, bytes) {
    const wanted = Buffer.from(part, 'utf8');
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(0x20, at);
        const nul = tree.indexOf(0, space);
        if (space < 0 || nul < 0 || nul + 1 + bytes > tree.length)
            return undefined;
        if (tree.subarray(space + 1, nul).equals(wanted)) {
            return {
                mode: tree.toString('latin1', at, space),
                name: tree.toString('hex', nul + 1, nul + 1 + bytes),
            };
        }
        at = nul + 1 + bytes;
    }
    return undefined;
}
function sealObject(object) {
    return Buffer.concat([Buffer.from(`${object.type} ${object.bytes.length}\0`), object.bytes]);
}
function openObject(name, kept) {
    if (kept === undefined)
        return undefined;
    const digest = (0,external_node_crypto_.createHash)(name.length === 64 ? 'sha256' : 'sha1')
        .update(kept)
        .digest('hex');
    if (digest !== name)
        return undefined;
    const bytes = Buffer.from(kept);
    const nul = bytes.indexOf(0);
    const type = bytes.toString('latin1', 0, nul).split(' ', 1)[0] ?? '';
    return { type, bytes: bytes.subarray(nul + 1) };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/platform/endpoints-client.js



const TIMEOUT = 8_000;
const DROPPED = /^(?:NODE_OPTIONS|NODE_PATH|PYTHONSTARTUP|PYTHONPATH|PYTHONHOME|PYTHON_.*|RUBYOPT|RUBYLIB|PERL5OPT|PERL5LIB|PERLLIB|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|PS4|GOFLAGS|RUSTC.*|CARGO_BUILD_.*|CARGO_TARGET_.*|CARGO_ALIAS_.*|LD_.*|DYLD_.*|GIT_.*|npm_config_(?:node_options|script_shell|shell|git|editor|viewer)|JAVA_TOOL_OPTIONS)$/i;
function createAskClient(options) {
    const { env, project } = options;
    return (command, args, extra = {}) => {
        const file = findClient(command, env, project);
        if (file === undefined)
            return Promise.resolve(undefined);
        const script = /\.(?:cmd|bat)$/i.test(file);
        return new Promise((resolve) => {
            (0,external_node_child_process_.execFile)(file, [...args], {
                ...clientSetting(options, extra),
                timeout: TIMEOUT,
                maxBuffer: 1024 * 1024,
                windowsHide: true,
                shell: script,
            }, (_error, stdout, stderr) => resolve(`${stdout}\n${stderr}`));
        });
    };
}
function clientSetting(options, extra = {}) {
    const { env, homeDir, project } = options;
    const kept = Object.entries({ ...env, HOME: homeDir, ...extra }).filter(([name]) => !DROPPED.test(name) && name.toUpperCase() !== 'PATH');
    return {
        cwd: process.platform === 'win32' ? homeDir : (0,external_node_path_.parse)(homeDir).root,
        env: { ...Object.fromEntries(kept), PATH: listDirectories(env, project).join(external_node_path_.delimiter) },
    };
}
function findClient(command, env, project) {
    const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
    for (const directory of listDirectories(env, project)) {
        for (const suffix of suffixes) {
            const file = (0,external_node_path_.join)(directory, command + suffix);
            try {
                (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
                if ((0,external_node_fs_.statSync)(file).isFile() && !isInside((0,external_node_fs_.realpathSync)(file), project))
                    return file;
            }
            catch {
            }
        }
    }
    return undefined;
}
function listDirectories(env, project) {
    return (env.PATH ?? env.Path ?? '').split(external_node_path_.delimiter).filter((directory) => {
        if (!(0,external_node_path_.isAbsolute)(directory) || directory.includes((0,external_node_path_.join)('node_modules', '.bin')))
            return false;
        const real = realOf(directory);
        return real !== undefined && !isInside(directory, project) && !isInside(real, project);
    });
}
function isInside(path, project) {
    if (project === undefined)
        return false;
    return [project, realOf(project) ?? project].some((root) => (path + external_node_path_.sep).startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep));
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/platform/git-environment.js


const KEPT = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|SSL_(?:CAINFO|CAPATH|CERT|KEY|VERSION|CIPHER_LIST|CERT_PASSWORD_PROTECTED)|PROXY_SSL_\w+|HTTP_PROXY_AUTHMETHOD|SSH|SSH_COMMAND|SSH_VARIANT)$/;
const git_environment_DROPPED = /^(?:GIT_.*|SSH_ASKPASS.*|DISPLAY|WAYLAND_DISPLAY|NODE_OPTIONS|NODE_PATH|PYTHONSTARTUP|PYTHONPATH|PYTHONHOME|RUBYOPT|RUBYLIB|PERL5OPT|PERL5LIB|PERLLIB|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|PS4|LD_.*|DYLD_.*|INPUT_.*|ACTIONS_.*|PATH|LANG|LANGUAGE|LC_.*)$/i;
function gitEnvironment(env, project) {
    const kept = Object.entries(env).filter(([name]) => KEPT.test(name) || !git_environment_DROPPED.test(name));
    return {
        ...Object.fromEntries(kept),
        PATH: listDirectories(env, project).join(external_node_path_.delimiter),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GCM_INTERACTIVE: 'never',
        SSH_ASKPASS_REQUIRE: 'never',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_PAGER: 'cat',
    };
}
const GIT_SETTINGS = [
    '--no-pager',
    '--no-replace-objects',
    ...[
        'core.fsmonitor=',
        'core.hooksPath=/dev/null',
        'core.attributesFile=/dev/null',
        'core.askPass=',
        'core.commitGraph=false',
        'core.multiPackIndex=false',
        'credential.interactive=false',
        'gc.auto=0',
        'maintenance.auto=false',
        'fetch.fsckObjects=false',
        'fetch.recurseSubmodules=false',
        'fetch.unpackLimit=1',
        'fetch.writeCommitGraph=false',
        'http.followRedirects=initial',
        'http.lowSpeedLimit=1',
        'http.lowSpeedTime=60',
        'log.showSignature=false',
        'protocol.version=2',
        'submodule.recurse=false',
        'transfer.bundleURI=false',
        'transfer.fsckObjects=false',
        'transfer.unpackLimit=1',
    ].flatMap((setting) => ['-c', setting]),
];

;// CONCATENATED MODULE: ./build/platform/git-command.js





const MAX_STDERR = 64 * 1024;
const LOOK_EVERY = 250;
const live = new Set();
let watching = false;
function createGitCommand(program, env) {
    if (!watching) {
        watching = true;
        process.once('exit', () => {
            for (const child of live)
                stop(child, 'SIGKILL');
        });
    }
    return (call) => new Promise((resolve) => {
        const packs = (0,external_node_path_.join)(call.gitDir, 'objects', 'pack');
        const child = (0,external_node_child_process_.spawn)(program, [...GIT_SETTINGS, ...call.args], {
            cwd: call.gitDir,
            env: {
                ...env,
                GIT_DIR: call.gitDir,
                GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(call.gitDir),
                GIT_ALLOW_PROTOCOL: call.protocols ?? 'none',
            },
            detached: process.platform !== 'win32',
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        live.add(child);
        let failure;
        const output = [];
        let bytes = 0;
        let stderr = '';
        let size = 0;
        let grewAt = 0;
        const end = (why) => {
            if (failure !== undefined)
                return;
            failure = why;
            stop(child, 'SIGTERM');
            setTimeout(() => stop(child, 'SIGKILL'), 1_000).unref();
        };
        const timer = setTimeout(() => end({ how: 'timeout', growing: performance.now() - grewAt < 5_000 && grewAt > 0 }), Math.max(0, call.timeout));
        const look = call.maxPacks === undefined
            ? undefined
            : setInterval(() => {
                void sizeOf(packs).then((now) => {
                    if (now > size)
                        grewAt = performance.now();
                    size = now;
                    if (now > (call.maxPacks ?? 0))
                        end({ how: 'packs-too-large' });
                });
            }, LOOK_EVERY);
        child.stdout.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > (call.maxBytes ?? 1024 * 1024))
                end({ how: 'too-large' });
            else
                output.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            stderr = (stderr + chunk.toString('utf8')).slice(-MAX_STDERR);
        });
        child.on('error', (error) => {
            failure ??= { how: 'start', code: error.code ?? 'unknown' };
            finish(undefined);
        });
        child.on('close', (code) => {
            if (call.maxPacks === undefined)
                finish(code);
            else
                void sizeOf(packs).then((now) => finish(code, now > (call.maxPacks ?? 0)));
        });
        child.stdin.on('error', () => { });
        child.stdin.end(call.input ?? '');
        function finish(code, isTooMuch = false) {
            clearTimeout(timer);
            clearInterval(look);
            live.delete(child);
            if (isTooMuch)
                failure ??= { how: 'packs-too-large' };
            if (failure !== undefined)
                resolve((0,domain_result/* err */._)(failure));
            else if (code === 0)
                resolve((0,domain_result.ok)(Buffer.concat(output)));
            else
                resolve((0,domain_result/* err */._)({ how: 'exit', stderr }));
        }
    });
}
function stop(child, signal) {
    if (child.pid === undefined || (signal === 'SIGKILL' && !live.has(child)))
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
    }
}
async function sizeOf(directory) {
    let total = 0;
    for (const name of await (0,promises_.readdir)(directory).catch(() => [])) {
        total += await (0,promises_.stat)((0,external_node_path_.join)(directory, name)).then((info) => info.size, () => 0);
    }
    return total;
}

// EXTERNAL MODULE: ./build/platform/redact.js
var redact = __webpack_require__(64173);
;// CONCATENATED MODULE: ./build/platform/git-fault.js

const NOT_GIT = 'the server answered something that is not the git protocol';
const MEANINGS = [
    [/^(?:error: unknown option|usage: git)/m, 'unsupported', 'this git is too old; 2.29 or later is needed'],
    [
        /not our ref|unadvertised object|no such remote ref|couldn't find remote ref/i,
        'not-found',
        'the repository does not have the commit',
        { absent: true },
    ],
    [
        /could not resolve (?:host|proxy|hostname)/i,
        'unreachable',
        'the host name does not resolve',
        { away: true },
    ],
    [
        /connection refused|couldn't connect to server|no route to host|network is unreachable|failed to connect to/i,
        'unreachable',
        'no connection could be made',
        { away: true },
    ],
    [/timed? ?out|too slow|less than 1 bytes\/sec/i, 'timeout', 'no answer in time', { away: true }],
    [
        /certificate|\bssl\b|gnutls|schannel|\btls\b/i,
        'unreachable',
        'the connection could not be secured: the certificate of the host is not trusted or TLS failed',
    ],
    [
        /host key verification failed|host key is known/i,
        'not-permitted',
        'the SSH key of the host is not known to this machine',
    ],
    [
        /terminal prompts disabled|could not read (?:username|password)|authentication failed|permission denied \(|returned error: 40[137]|access denied|401 unauthorized|403 forbidden/i,
        'not-permitted',
        'the repository is private or does not exist, or the git credentials of this machine may not read it',
    ],
    [
        /dubious ownership|is owned by/i,
        'not-permitted',
        'the directory of the repository belongs to another user; see safe.directory of git',
    ],
    [/returned error: 429/i, 'rate-limited', 'the server asked to slow down (429)'],
    [
        /repository .*not found|not found$|does not appear to be a git repository|returned error: 4(?:04|10)/im,
        'not-found',
        'there is no such repository, or it is private',
    ],
    [
        /unable to update url base from redirection|redirect|protocol \S+ (?:is )?(?:not supported|disabled)/i,
        'not-permitted',
        'the server sent git to another address',
    ],
    [/transport .* not allowed/i, 'unsupported', 'the address needs a transport that is not used here'],
    [/returned error: 5\d\d|internal server error/i, 'unreachable', 'the server failed', { passing: true }],
    [/no space left|disk quota/i, 'budget', 'there is no room left on this machine for the history'],
    [
        /bad line length|invalid pkt|protocol error|invalid server response|not valid: is this a git repository/i,
        'malformed',
        NOT_GIT,
    ],
    [
        /early eof|hung up|rpc failed|disconnect|connection (?:was )?(?:reset|closed)|empty reply|broken pipe/i,
        'unreachable',
        'the connection broke off',
        { away: true, passing: true },
    ],
    [
        /bad pack|corrupt|expected |invalid|malformed|mismatch|unknown object format|pack has|fatal: pack/i,
        'malformed',
        NOT_GIT,
    ],
];
const OUT_OF_TIME = { kind: 'budget', message: 'the time for this run is used up' };
function classifyGit(failure, host) {
    switch (failure.how) {
        case 'start':
            return { kind: 'unreachable', message: `git could not be run (${failure.code})` };
        case 'timeout':
            return failure.growing
                ? { kind: 'budget', message: 'the history of the repository is more than may be fetched' }
                : { ...sentence(host, 'timeout', 'no answer in time'), away: true };
        case 'too-large':
            return { kind: 'too-large', message: 'git answered more than may be read' };
        case 'packs-too-large':
            return { kind: 'budget', message: 'the history of the repository is more than may be fetched' };
        default: {
            const own = failure.stderr
                .split('\n')
                .filter((line) => !line.startsWith('remote:'))
                .join('\n');
            for (const [pattern, kind, message, extra] of MEANINGS) {
                if (pattern.test(own))
                    return { ...sentence(host, kind, message), ...extra };
            }
            return sentence(host, 'unreachable', 'git could not read the repository');
        }
    }
}
function sentence(host, kind, message) {
    return { kind, message: host === '' ? message : `${(0,redact/* redactText */.R)(host)}: ${message}` };
}

// EXTERNAL MODULE: ./build/platform/http-gate.js
var http_gate = __webpack_require__(89562);
;// CONCATENATED MODULE: ./build/platform/git-hosts.js


const MISSES = 2;
function createHosts(concurrency) {
    const hosts = new Map();
    const whole = (0,http_gate/* createGate */.q)(concurrency);
    const hostOf = (name) => {
        const host = hosts.get(name) ?? { met: false, misses: 0, last: undefined, probe: (0,http_gate/* createGate */.q)(MISSES) };
        hosts.set(name, host);
        return host;
    };
    return {
        ask: async (name, work) => {
            const host = hostOf(name);
            const early = !host.met;
            if (early)
                await host.probe.enter();
            const holds = early && !host.met && host.misses < MISSES;
            if (early && !holds)
                host.probe.leave();
            await whole.enter();
            try {
                if (host.misses >= MISSES) {
                    return (0,domain_result/* err */._)({ kind: 'unreachable', message: host.last?.message ?? `${name} could not be reached` });
                }
                const answer = await work(host.met);
                if (answer.ok || answer.error.away !== true) {
                    if (answer.ok || answer.error.kind !== 'budget') {
                        host.misses = 0;
                        host.met = true;
                    }
                    return answer;
                }
                const error = host.met ? answer.error : { ...answer.error, kind: 'unreachable' };
                host.misses++;
                host.last = error;
                host.probe.slowDown();
                return (0,domain_result/* err */._)(error);
            }
            finally {
                whole.leave();
                if (holds)
                    host.probe.leave();
            }
        },
    };
}

// EXTERNAL MODULE: ./build/domain/compare-text.js
var compare_text = __webpack_require__(26560);
;// CONCATENATED MODULE: ./build/platform/git-refs.js


const MAX_ADVERTISEMENT = 64 * 1024 * 1024;
const MAX_REFS = 200_000;
const LINE = /^([0-9a-f]{40}|[0-9a-f]{64})\t(.+)$/s;
const NULL_OBJECT = /^0+$/;
function readAdvertisement(output) {
    const refs = new Map();
    let defaultBranch;
    for (const line of splitLines(output)) {
        const symref = /^ref: (refs\/heads\/.+)\tHEAD$/s.exec(line)?.[1];
        if (symref !== undefined) {
            defaultBranch = symref;
            continue;
        }
        if (/^ref: .+\t.+$/s.test(line))
            continue;
        const [, object, name] = LINE.exec(line) ?? [];
        if (object === undefined || name === undefined)
            return (0,domain_result/* err */._)(MALFORMED);
        if (!/^refs\/(?:heads|tags)\/./s.test(name))
            continue;
        const tag = name.endsWith('^{}') ? refs.get(name.slice(0, -3)) : undefined;
        if (tag !== undefined) {
            refs.set(tag.name, { ...tag, commit: object });
            continue;
        }
        if (refs.has(name))
            return (0,domain_result/* err */._)(MALFORMED);
        if (refs.size >= MAX_REFS) {
            return (0,domain_result/* err */._)({
                kind: 'too-large',
                message: `the repository has more than ${MAX_REFS} branches and tags`,
            });
        }
        refs.set(name, { name, object, commit: object });
    }
    return (0,domain_result.ok)({
        ...(defaultBranch !== undefined ? { defaultBranch } : {}),
        refs: [...refs.values()].filter(leadsSomewhere).sort((a, b) => (0,compare_text/* compareText */.n)(a.name, b.name)),
    });
}
function leadsSomewhere({ object, commit }) {
    return !NULL_OBJECT.test(object) && !NULL_OBJECT.test(commit);
}
const MALFORMED = {
    kind: 'malformed',
    message: 'the server answered something that is not a list of branches and tags',
};
function splitLines(output) {
    const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        text = bytes
            .toString('latin1')
            .split('\n')
            .map((line) => decodeLine(line))
            .join('\n');
    }
    return text.split('\n').filter((line) => line !== '');
}
function decodeLine(latin1) {
    const text = Buffer.from(latin1, 'latin1').toString('utf8');
    return text.includes('\ufffd') ? latin1 : text;
}

// EXTERNAL MODULE: ./build/platform/run-git.js
var run_git = __webpack_require__(48966);
;// CONCATENATED MODULE: ./build/platform/git-session.js


















const TIMEOUTS = { first: 15_000, refs: 60_000, fetch: 180_000 };
const RUN_BUDGET = 15 * 60_000;
const MAX_HISTORY = 512 * 1024 * 1024;
const git_session_LOCAL = 10_000;
const LOCAL_AT_ONCE = 4;
function createGitSession(options) {
    const { env, project, historyDir } = options;
    const timeouts = { ...TIMEOUTS, ...options.timeouts };
    const ends = performance.now() + (options.runBudget ?? RUN_BUDGET);
    const hosts = createHosts(options.concurrency ?? 8);
    let run;
    const local = (0,http_gate/* createGate */.q)(LOCAL_AT_ONCE);
    const git = async (call) => {
        run ??= findGit(env, project);
        if (call.protocols !== undefined)
            return run(call);
        await local.enter();
        const left = Math.max(0, ends - performance.now());
        return run({ ...call, timeout: Math.min(call.timeout, left) }).finally(() => local.leave());
    };
    const destinations = new Map();
    let own;
    let places = 0;
    const ownDirectory = () => (own ??= makeOwn(historyDir));
    const place = async () => {
        const directory = await ownDirectory();
        return directory.ok ? (0,domain_result.ok)((0,external_node_path_.join)(directory.value, `repository-${++places}`)) : directory;
    };
    const destinationOf = (url) => {
        const known = destinations.get(url) ??
            ownDirectory().then(async (directory) => {
                if (!directory.ok)
                    return directory;
                const answer = await git({
                    args: ['ls-remote', '--get-url', '--', url],
                    gitDir: (0,external_node_path_.join)(directory.value, 'empty'),
                    timeout: git_session_LOCAL,
                });
                return answer.ok
                    ? readDestination(answer.value.toString('utf8').trim())
                    : (0,domain_result/* err */._)(classifyGit(answer.error, ''));
            });
        destinations.set(url, known);
        return known;
    };
    const network = async (url, call) => {
        if (performance.now() >= ends)
            return (0,domain_result/* err */._)(OUT_OF_TIME);
        const to = await destinationOf(url);
        if (!to.ok)
            return to;
        const { host, protocols } = to.value;
        return hosts.ask(host, async (met) => {
            for (let attempt = 1;; attempt++) {
                const left = ends - performance.now();
                if (left <= 0)
                    return (0,domain_result/* err */._)(OUT_OF_TIME);
                const timeout = Math.min(left, met ? call.timeout : Math.min(timeouts.first, call.timeout));
                const answer = await git({ ...call, protocols, timeout });
                if (answer.ok)
                    return answer;
                if (answer.error.how === 'timeout' && timeout === left)
                    return (0,domain_result/* err */._)(OUT_OF_TIME);
                const fault = classifyGit(answer.error, host);
                if (fault.passing !== true || attempt === 2)
                    return (0,domain_result/* err */._)(fault);
            }
        });
    };
    const fetchFrom = (url, what) => async (gitDir, names, how) => {
        const answer = await network(url, {
            args: [
                ...(what === 'objects' ? ['-c', 'fetch.negotiationAlgorithm=noop'] : []),
                'fetch',
                '--quiet',
                '--no-tags',
                '--no-write-fetch-head',
                '--no-recurse-submodules',
                `--filter=${how.filter}`,
                ...(how.depth === undefined ? [] : [`--depth=${how.depth}`]),
                '--stdin',
                '--',
                url,
            ],
            gitDir,
            input: names.map((name) => `${name}\n`).join(''),
            maxPacks: options.maxHistory ?? MAX_HISTORY,
            timeout: timeouts.fetch,
        });
        await resetConfig(gitDir, names[0]?.length ?? 40).catch(() => { });
        return answer.ok ? (0,domain_result.ok)(undefined) : answer;
    };
    const speaksGit = async (url) => {
        const to = await destinationOf(url);
        if (to.ok && !to.value.protocols.startsWith('http'))
            return true;
        const gitDir = await place();
        if (!gitDir.ok)
            return false;
        try {
            await makeBare(gitDir.value, NOTHING.length);
        }
        catch {
            return false;
        }
        const asked = await fetchFrom(url, 'objects')(gitDir.value, [NOTHING], { filter: 'tree:0', depth: 1 });
        return asked.ok || asked.error.absent === true;
    };
    return {
        git,
        place,
        store: historyDir === undefined ? noHistoryStore : createHistoryStore(historyDir),
        refs: async (url) => {
            const directory = await ownDirectory();
            if (!directory.ok)
                return directory;
            const output = await network(url, {
                args: ['ls-remote', '--symref', '--heads', '--tags', '--', url],
                gitDir: (0,external_node_path_.join)(directory.value, 'empty'),
                maxBytes: MAX_ADVERTISEMENT,
                timeout: timeouts.refs,
            });
            if (!output.ok)
                return output;
            const read = readAdvertisement(output.value);
            if (!read.ok)
                return read;
            const speaks = read.value.refs.length > 0 || (await speaksGit(url));
            if (!speaks)
                return (0,domain_result/* err */._)(WEB_PAGE);
            const sha256 = (0,external_node_crypto_.createHash)('sha256').update(output.value).digest('hex');
            const fetchedAt = new Date(options.clock.now()).toISOString();
            const shown = (0,redact/* redactUrl */.B)(url);
            return (0,domain_result.ok)({ url: shown, ...read.value, evidence: { kind: 'http', url: shown, fetchedAt, sha256 } });
        },
        fetchFrom,
        close: async () => {
            const directory = await own;
            if (directory?.ok !== true)
                return;
            await (0,promises_.rm)(directory.value, { recursive: true, force: true }).catch(() => { });
            if (historyDir !== undefined)
                await createHistoryStore(historyDir).prune();
        },
    };
}
function findGit(env, project) {
    const program = (0,run_git/* findProgram */.K)('git', env, git_session_realOf(project));
    return program === undefined
        ? () => Promise.resolve((0,domain_result/* err */._)({ how: 'start', code: 'not found in PATH' }))
        : createGitCommand(program, gitEnvironment(env, project));
}
async function makeOwn(historyDir) {
    let directory;
    try {
        if (historyDir === undefined)
            throw new Error('nothing is kept');
        await makeDirectory(historyDir);
        directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(historyDir, 'tmp-'));
    }
    catch {
        try {
            directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()), 'countersign-git-'));
        }
        catch {
            return (0,domain_result/* err */._)(NO_ROOM);
        }
    }
    try {
        await makeBare((0,external_node_path_.join)(directory, 'empty'), 40);
        return (0,domain_result.ok)(directory);
    }
    catch {
        return (0,domain_result/* err */._)(NO_ROOM);
    }
}
const NOTHING = `${'0'.repeat(39)}1`;
const WEB_PAGE = {
    kind: 'malformed',
    message: 'a web page came instead of a list of branches and tags, perhaps from a login or a captive portal',
};
const NO_ROOM = { kind: 'budget', message: 'nothing can be written to this machine' };
function git_session_realOf(project) {
    if (project === undefined)
        return '\0';
    try {
        return (0,external_node_fs_.realpathSync)(project);
    }
    catch {
        return project;
    }
}

// EXTERNAL MODULE: ./build/platform/git.js + 1 modules
var git = __webpack_require__(35376);
;// CONCATENATED MODULE: ./build/platform/git-remote.js







const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const git_remote_MAX_CHAIN = 20;
const MAX_PATH = 4_096;
function createGitRemote(options) {
    const server = serverOf(options.env);
    const session = createGitSession(options);
    const check = (url) => {
        const checked = checkAddress(url, server);
        return checked.ok ? undefined : checked.error;
    };
    const refs = remember(async (url) => {
        const problem = check(url) ?? (options.offline ? OFFLINE : undefined);
        return problem === undefined ? session.refs(url) : (0,domain_result/* err */._)(problem);
    });
    const historyOf = remember(async (url) => {
        const listed = await refs(url);
        if (!listed.ok)
            return listed;
        const gitDir = await session.place();
        if (!gitDir.ok)
            return gitDir;
        const { defaultBranch } = listed.value;
        return openHistory({
            url,
            gitDir: gitDir.value,
            refs: listed.value.refs,
            digits: listed.value.refs[0]?.object.length ?? 40,
            git: session.git,
            fetch: session.fetchFrom(url, 'history'),
            store: session.store,
            ...(defaultBranch !== undefined ? { defaultBranch } : {}),
        });
    });
    const objectsOf = remember(async (key) => {
        const [digits = '', url = ''] = key.split(' ');
        const gitDir = await session.place();
        if (!gitDir.ok)
            return gitDir;
        return (0,domain_result.ok)(createObjects({
            url,
            gitDir: gitDir.value,
            digits: Number(digits),
            git: session.git,
            fetch: session.fetchFrom(url, 'objects'),
            cache: options.cache,
            offline: options.offline,
        }));
    });
    const queues = new Map();
    const withObjects = async (url, name, work) => {
        const key = `${name.length} ${url}`;
        const before = queues.get(key) ?? Promise.resolve();
        const after = before.then(async () => {
            const objects = await objectsOf(key);
            return objects.ok ? work(objects.value) : objects;
        });
        queues.set(key, after);
        return after;
    };
    const commitOf = remember(async (key) => {
        const [first = '', url = ''] = key.split(' ');
        let name = first;
        for (let depth = 0; depth < git_remote_MAX_CHAIN; depth++) {
            const next = name;
            const here = historyOf.peek(url);
            const history = here === undefined ? undefined : await here;
            const bytes = history?.ok === true ? await history.value.read(next) : undefined;
            const object = bytes === undefined
                ? await withObjects(url, next, (objects) => objects.commit(next))
                : (0,domain_result.ok)({ type: 'commit', bytes });
            if (!object.ok)
                return object;
            if (object.value.type === 'commit')
                return (0,domain_result.ok)({ name, bytes: object.value.bytes });
            const target = object.value.type === 'tag' ? readTagTarget(object.value.bytes) : undefined;
            if (target === undefined)
                return (0,domain_result/* err */._)(git_remote_NO_COMMIT);
            name = target.object;
        }
        return (0,domain_result/* err */._)(git_remote_NO_COMMIT);
    });
    const standing = remember(async (key) => {
        const [commit = '', url = ''] = key.split(' ');
        const listed = await refs(url);
        if (!listed.ok)
            return listed;
        const tip = tipOf(listed.value, commit);
        if (tip !== undefined)
            return (0,domain_result.ok)(tip);
        const history = await historyOf(url);
        if (!history.ok) {
            const name = url.startsWith(`${server}/`) ? url.slice(server.length + 1).replace(/\.git$/, '') : '';
            const branch = name === '' ? undefined : await options.compare?.(name, commit);
            return branch === undefined ? history : (0,domain_result.ok)({ state: 'ancestor', of: branch });
        }
        const within = await history.value.contains(commit);
        if (!within.ok)
            return within;
        if (within.value !== undefined)
            return (0,domain_result.ok)({ state: 'ancestor', of: within.value });
        const given = await withObjects(url, commit, (objects) => objects.commit(commit));
        if (!given.ok)
            return given.error.absent === true ? (0,domain_result.ok)({ state: 'absent' }) : given;
        if (given.value.type === 'commit')
            return (0,domain_result.ok)({ state: 'outside' });
        const end = await commitOf(key);
        if (!end.ok)
            return end.error.kind === 'not-found' ? (0,domain_result.ok)({ state: 'absent' }) : end;
        const endTip = tipOf(listed.value, end.value.name);
        if (endTip !== undefined)
            return (0,domain_result.ok)(endTip);
        const endWithin = await history.value.contains(end.value.name);
        if (!endWithin.ok)
            return endWithin;
        return (0,domain_result.ok)(endWithin.value === undefined ? { state: 'outside' } : { state: 'ancestor', of: endWithin.value });
    });
    return {
        urlOf: (repository) => addressOf(server, repository),
        refs: async (url) => plain(await refs(url)),
        reach: async (url, commits) => {
            const problem = check(url) ?? (commits.every((commit) => COMMIT.test(commit)) ? undefined : NO_NAME);
            if (problem !== undefined)
                return (0,domain_result/* err */._)(problem);
            const result = new Map();
            for (const commit of new Set(commits)) {
                const state = await standing(`${commit.toLowerCase()} ${url}`);
                if (!state.ok)
                    return plain(state);
                result.set(commit, state.value);
            }
            return (0,domain_result.ok)(result);
        },
        commitTime: async (url, commit) => {
            const problem = check(url) ?? (COMMIT.test(commit) ? undefined : NO_NAME);
            if (problem !== undefined)
                return (0,domain_result/* err */._)(problem);
            const object = await commitOf(`${commit.toLowerCase()} ${url}`);
            return object.ok ? (0,git/* readCommitterTime */.C)(object.value.bytes) : plain(object);
        },
        file: async (url, commit, path) => {
            const problem = check(url) ?? (COMMIT.test(commit) ? undefined : NO_NAME) ?? checkPath(path);
            if (problem !== undefined)
                return (0,domain_result/* err */._)(problem);
            const name = commit.toLowerCase();
            return plain(await withObjects(url, name, (objects) => objects.file(name, path)));
        },
        close: () => session.close(),
    };
}
const NO_NAME = { kind: 'malformed', message: 'only a full commit can be asked for' };
const git_remote_NO_COMMIT = { kind: 'not-found', message: 'the name is not that of a commit' };
function tipOf({ refs }, name) {
    const names = refs.flatMap((ref) => (ref.commit === name || ref.object === name ? [ref.name] : []));
    return names.length === 0 ? undefined : { state: 'tip', refs: names };
}
function checkPath(path) {
    const good = path.length <= MAX_PATH && path.split('/').every((part) => !/^\.{0,2}$/.test(part));
    return good
        ? undefined
        : { kind: 'malformed', message: 'only a path inside the repository can be asked for' };
}
function plain(result) {
    if (result.ok)
        return result;
    return (0,domain_result/* err */._)({ kind: result.error.kind, message: result.error.message });
}
function remember(ask) {
    const known = new Map();
    const asked = (key) => {
        const answer = known.get(key) ?? ask(key);
        known.set(key, answer);
        return answer;
    };
    return Object.assign(asked, { peek: (key) => known.get(key) });
}

// EXTERNAL MODULE: ./build/platform/http-address.js
var http_address = __webpack_require__(969);
;// CONCATENATED MODULE: ./build/platform/github-attestations-api.js




const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const MAX_PAGE = 32 * 1024 * 1024;
const MAX_BUNDLE = 16 * 1024 * 1024;
const MAX_PAGES = 10;
function createArtifactAttestations(options) {
    const { http, api } = options;
    const isInternal = URL.canParse(api) && (0,http_address/* isInternalHost */.AQ)(new URL(api).hostname);
    const listAt = async (path, query) => {
        const type = encodeURIComponent(query.predicateType);
        let url = `${api}/${path}/attestations/${query.digest}?per_page=100&predicate_type=${type}`;
        const pages = [];
        while (url !== undefined && pages.length < MAX_PAGES) {
            const answer = await http.get({
                url,
                headers: HEADERS,
                maxBytes: MAX_PAGE,
            });
            if (!answer.ok)
                return answer;
            if (answer.value.status !== 200)
                break;
            pages.push(toProof(answer.value));
            url = nextPage(answer.value, api);
        }
        return (0,domain_result.ok)(pages);
    };
    return {
        address: api,
        list: async (query) => {
            if (!/^sha(?:1:[0-9a-f]{40}|256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(query.digest))
                return (0,domain_result/* err */._)(github_attestations_api_NO_NAME);
            if ('repo' in query.of) {
                const [owner = '', name = '', more] = query.of.repo.split('/');
                return NAME.test(owner) && NAME.test(name) && more === undefined
                    ? listAt(`repos/${owner}/${name}`, query)
                    : (0,domain_result/* err */._)(github_attestations_api_NO_NAME);
            }
            const { owner } = query.of;
            if (!NAME.test(owner))
                return (0,domain_result/* err */._)(github_attestations_api_NO_NAME);
            const found = await listAt(`orgs/${owner}`, query);
            return found.ok && found.value.length > 0 ? found : listAt(`users/${owner}`, query);
        },
        fetch: async (url) => {
            if (!isFetchable(url, isInternal)) {
                return (0,domain_result/* err */._)({ kind: 'malformed', message: 'the service names an address that is not fetched' });
            }
            const answer = await http.get({
                url,
                headers: { accept: '*/*' },
                maxBytes: MAX_BUNDLE,
                ...(isInternal ? {} : { publicOnly: true }),
            });
            if (!answer.ok)
                return answer;
            return answer.value.status === 200
                ? (0,domain_result.ok)(toProof(answer.value))
                : (0,domain_result/* err */._)({ kind: 'not-found', message: 'the service does not hand out an attestation that it names' });
        },
    };
}
const github_attestations_api_NO_NAME = { kind: 'unsupported', message: 'not a repository, owner or digest' };
function isFetchable(text, isInternal) {
    if (!URL.canParse(text))
        return false;
    const { protocol, username, password } = new URL(text);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (isInternal && protocol === 'http:');
}
function nextPage({ headers }, api) {
    const link = /<([^<>]+)>;\s*rel="next"/.exec(headers['link'] ?? '')?.[1];
    return link?.startsWith(`${api}/`) === true ? link : undefined;
}
function toProof(response) {
    return {
        body: response.body,
        evidence: {
            kind: 'http',
            url: (0,redact/* redactUrl */.B)(response.url),
            fetchedAt: response.fetchedAt,
            sha256: (0,external_node_crypto_.createHash)('sha256').update(response.body).digest('hex'),
            ...(response.fromCache ? { fromCache: true } : {}),
        },
    };
}

;// CONCATENATED MODULE: ./build/platform/github-api.js




const GITHUB_API = 'https://api.github.com';
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_COMPARED = 5;
const github_api_HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
function readHostingSettings(env) {
    const named = env.GITHUB_API_URL?.trim().replace(/\/+$/, '') ?? '';
    const api = named === '' ? GITHUB_API : named;
    const token = [env.GITHUB_TOKEN, env.GH_TOKEN].find((text) => text !== undefined && text !== '');
    return token !== undefined && /^[\x21-\x7e]{1,4096}$/.test(token) && isSafe(api) ? { api, token } : { api };
}
function isSafe(api) {
    try {
        const { protocol, hostname, username, password, search, hash } = new URL(api);
        const bare = username === '' && password === '' && search === '' && hash === '';
        return bare && (protocol === 'https:' || (protocol === 'http:' && (0,http_address/* isInternalHost */.AQ)(hostname)));
    }
    catch {
        return false;
    }
}
function createGithubApi(options) {
    const { http, api, authorized } = options;
    const known = new Map();
    let asked = false;
    let compared = 0;
    const get = async (path) => {
        asked = true;
        if (!authorized)
            return (0,domain_result/* err */._)(NO_TOKEN);
        return http.get({
            url: `${api}/${path}`,
            headers: github_api_HEADERS,
            maxBytes: MAX_BYTES,
            validate: describeFault,
        });
    };
    const repository = async (name) => {
        if (!REPOSITORY.test(name))
            return (0,domain_result/* err */._)({ kind: 'malformed', message: 'not the name of a repository' });
        const answer = await get(`repos/${name}`);
        if (!answer.ok)
            return answer;
        if (answer.value.status !== 200)
            return (0,domain_result/* err */._)(NOT_FOUND);
        return readRepository(answer.value);
    };
    const once = (name) => {
        const answer = known.get(name) ?? repository(name);
        known.set(name, answer);
        return answer;
    };
    return {
        ...(authorized ? { address: api } : {}),
        repository: once,
        compare: async (name, commit) => {
            if (!authorized || compared >= MAX_COMPARED || !/^[0-9a-f]{40}$/.test(commit))
                return undefined;
            const found = await once(name);
            if (!found.ok)
                return undefined;
            compared++;
            const { fullName, defaultBranch } = found.value;
            const branch = encodeURIComponent(defaultBranch);
            const answer = await get(`repos/${fullName}/compare/${branch}...${commit}?per_page=1`);
            if (!answer.ok || answer.value.status !== 200)
                return undefined;
            const { status } = (parse(answer.value.body) ?? {});
            return status === 'behind' || status === 'identical' ? `refs/heads/${defaultBranch}` : undefined;
        },
        get asked() {
            return asked;
        },
    };
}
const NO_TOKEN = {
    kind: 'not-permitted',
    message: 'the hosting service is asked only with a token (GITHUB_TOKEN), and there is none',
};
const NOT_FOUND = {
    kind: 'not-found',
    message: 'there is no such repository, or the token may not see it',
};
function describeFault(body) {
    return parse(body) === undefined ? 'the answer is not a JSON object' : undefined;
}
function readRepository(response) {
    const value = parse(response.body) ?? {};
    const { full_name: fullName, id, owner, archived, default_branch: defaultBranch } = value;
    const ownerId = typeof owner === 'object' && owner !== null && 'id' in owner ? owner.id : undefined;
    if (typeof fullName !== 'string' ||
        !REPOSITORY.test(fullName) ||
        typeof archived !== 'boolean' ||
        typeof defaultBranch !== 'string' ||
        /[\u0000-\u0020\u007f]|^$/.test(defaultBranch) ||
        !isId(id) ||
        !isId(ownerId)) {
        return (0,domain_result/* err */._)({ kind: 'malformed', message: 'the answer does not describe a repository' });
    }
    return (0,domain_result.ok)({
        fullName,
        id,
        ownerId,
        archived,
        defaultBranch,
        evidence: {
            kind: 'http',
            url: (0,redact/* redactUrl */.B)(response.url),
            fetchedAt: response.fetchedAt,
            sha256: (0,external_node_crypto_.createHash)('sha256').update(response.body).digest('hex'),
            ...(response.fromCache ? { fromCache: true } : {}),
        },
    });
}
function isId(value) {
    return Number.isSafeInteger(value) && Number(value) > 0;
}
function parse(body) {
    try {
        const value = JSON.parse(Buffer.from(body).toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/platform/endpoints-config.js

const endpoints_config_MAX_BYTES = 1024 * 1024;
function readConfigFile(path) {
    try {
        const info = (0,external_node_fs_.statSync)(path);
        return info.isFile() && info.size <= endpoints_config_MAX_BYTES
            ? (0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, '')
            : undefined;
    }
    catch {
        return undefined;
    }
}
function parseIni(text) {
    const settings = new Map();
    let section = '';
    for (const raw of (text ?? '').split(/\r?\n/)) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#') || line.startsWith(';'))
            continue;
        if (line.startsWith('[') && line.endsWith(']')) {
            section = `${line.slice(1, -1).trim().toLowerCase()}.`;
            continue;
        }
        const equals = line.startsWith('//') ? line.lastIndexOf('=', authEnd(line)) : line.indexOf('=');
        if (equals < 1)
            continue;
        const key = line.slice(0, equals).trim();
        const value = line
            .slice(equals + 1)
            .trim()
            .replace(/^(["'])(.*)\1$/, '$2');
        settings.set(section + (/^(?:\/\/|@)/.test(key) ? key : key.toLowerCase()), value);
    }
    return settings;
}
function authEnd(line) {
    return line.indexOf('=', Math.max(0, line.indexOf(':')));
}
function expandVariables(value, env) {
    return value.replace(/\$\{([^}?-]{1,128})(?:(\?)|-([^}]{0,1024}))?\}/g, (whole, name, optional, fallback) => {
        const found = env[name];
        if (found !== undefined)
            return found;
        if (typeof fallback === 'string')
            return fallback;
        return optional === '?' ? '' : whole;
    });
}
function readBase(text) {
    if (text === undefined || text.length > 2048)
        return undefined;
    let url;
    try {
        url = new URL(text.trim());
    }
    catch {
        return undefined;
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    const user = decode(url.username);
    const password = decode(url.password);
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return {
        url: url.href,
        ...(user !== '' || password !== ''
            ? { basic: Buffer.from(`${user}:${password}`, 'utf8').toString('base64') }
            : {}),
    };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function variable(env, name) {
    const direct = env[name];
    if (direct !== undefined && direct !== '')
        return direct;
    const wanted = name.toLowerCase();
    for (const [key, value] of Object.entries(env)) {
        if (value !== undefined && value !== '' && key.toLowerCase() === wanted)
            return value;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/platform/endpoints-ca.js


function readExtraCa(env, settings) {
    const candidates = [
        ['SSL_CERT_FILE', env.SSL_CERT_FILE],
        ["npm's cafile", env.npm_config_cafile ?? settings.npm.get('cafile')],
        ["pip's cert", env.PIP_CERT ?? settings.pip.get('global.cert')],
    ];
    const origins = [];
    const files = new Set();
    const own = resolve(env.NODE_EXTRA_CA_CERTS);
    if (own !== undefined)
        origins.push('NODE_EXTRA_CA_CERTS');
    for (const [origin, path] of candidates) {
        const file = resolve(path);
        if (file === undefined || file === own || files.has(file))
            continue;
        files.add(file);
        origins.push(origin);
    }
    if (files.size === 0)
        return { certificates: [], origins };
    if (own !== undefined)
        files.add(own);
    return { certificates: [...files].flatMap((file) => readConfigFile(file) ?? []), origins };
}
function resolve(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/platform/endpoints-npm.js


function readNpmSettings(env, homeDir) {
    const prefix = variable(env, 'npm_config_prefix') ?? env.PREFIX;
    const files = [
        variable(env, 'npm_config_globalconfig') ??
            (prefix === undefined ? undefined : (0,external_node_path_.join)(prefix, 'etc', 'npmrc')),
        (0,external_node_path_.join)(env.XDG_CONFIG_HOME ?? (0,external_node_path_.join)(homeDir, '.config'), 'pnpm', 'rc'),
        variable(env, 'npm_config_userconfig') ?? (0,external_node_path_.join)(homeDir, '.npmrc'),
    ];
    const settings = new Map();
    for (const file of files) {
        if (file === undefined)
            continue;
        for (const [key, value] of parseIni(readConfigFile(file)))
            settings.set(key, expandVariables(value, env));
    }
    return settings;
}
async function resolveNpm(context) {
    const { env, homeDir } = context;
    const settings = readNpmSettings(env, homeDir);
    addCredentials(settings, context);
    const found = fromVariables(env) ?? fromFiles(settings, homeDir) ?? (await fromClient(context));
    const scopes = [];
    for (const [key, value] of settings) {
        const scope = /^(@[^/:\s]+):registry$/.exec(key)?.[1];
        const base = scope === undefined ? undefined : readBase(value);
        if (scope === undefined || base === undefined)
            continue;
        if (base.basic !== undefined)
            context.credentials.add(base.url, `Basic ${base.basic}`);
        scopes.push({ url: base.url, scope });
    }
    scopes.sort((a, b) => ((a.scope ?? '') < (b.scope ?? '') ? -1 : 1));
    const base = readBase(found?.value);
    if (base?.basic !== undefined)
        context.credentials.add(base.url, `Basic ${base.basic}`);
    return {
        ecosystem: 'npm',
        bases: base === undefined ? scopes : [{ url: base.url }, ...scopes],
        origin: found?.origin ?? 'nothing found',
        ...(base === undefined ? { problem: NPM_PROBLEM } : {}),
    };
}
const NPM_PROBLEM = 'no npm registry is configured and npm could not be asked: set npm_config_registry, or registries.npm in the policy';
function fromVariables(env) {
    for (const name of ['npm_config_registry', 'YARN_NPM_REGISTRY_SERVER', 'BUN_CONFIG_REGISTRY']) {
        const value = variable(env, name);
        if (value !== undefined)
            return { value, origin: name };
    }
    return undefined;
}
function fromFiles(settings, homeDir) {
    const own = settings.get('registry');
    if (own !== undefined)
        return { value: own, origin: "the user's npmrc" };
    const yarn = /^npmRegistryServer:\s*["']?([^\s"'#]+)/m.exec(readConfigFile((0,external_node_path_.join)(homeDir, '.yarnrc.yml')) ?? '')?.[1];
    return yarn === undefined ? undefined : { value: yarn, origin: "the user's .yarnrc.yml" };
}
async function fromClient(context) {
    const question = (id, extra) => context.ask({
        id,
        command: 'npm',
        args: ['config', 'get', 'registry', ...extra],
        env: { npm_config_loglevel: 'silent', npm_config_update_notifier: 'false' },
        read: (output) => output
            .split(/\s+/)
            .map(readBase)
            .find((base) => base !== undefined)?.url,
    });
    const nowhere = (0,external_node_path_.join)(context.homeDir, '.countersign-no-such-file');
    const [configured, builtin] = await Promise.all([
        question('npm', []),
        question('npm-default', [`--userconfig=${nowhere}`, `--globalconfig=${nowhere}-either`]),
    ]);
    if (configured === undefined) {
        return builtin === undefined ? undefined : { value: builtin, origin: "npm's default" };
    }
    return { value: configured, origin: configured === builtin ? "npm's default" : 'npm config' };
}
function addCredentials(settings, context) {
    const users = new Map();
    for (const [key, value] of settings) {
        const match = /^(\/\/[^\s]*?)\/?:(_authToken|_auth|username|_password)$/i.exec(key);
        const [, place, kind] = match ?? [];
        if (place === undefined || kind === undefined || value.includes('${'))
            continue;
        const user = users.get(place) ?? {};
        if (kind === '_authToken')
            context.credentials.add(`${place}/`, `Bearer ${value}`);
        else if (kind === '_auth')
            context.credentials.add(`${place}/`, `Basic ${value}`);
        else if (kind === 'username')
            users.set(place, { ...user, name: value });
        else
            users.set(place, { ...user, password: Buffer.from(value, 'base64').toString('utf8') });
    }
    for (const [place, { name, password }] of users) {
        if (name === undefined || password === undefined)
            continue;
        context.credentials.add(`${place}/`, `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`);
    }
}

;// CONCATENATED MODULE: ./build/platform/endpoints-pypi.js


function readPipSettings(env, homeDir) {
    const settings = new Map();
    if (env.PIP_CONFIG_FILE === '/dev/null' || env.PIP_CONFIG_FILE === 'nul')
        return settings;
    const directories = (env.XDG_CONFIG_DIRS ?? '/etc/xdg').split(':').filter((item) => item !== '');
    const files = [
        ...directories.map((directory) => (0,external_node_path_.join)(directory, 'pip', 'pip.conf')),
        '/etc/pip.conf',
        ...(env.ProgramData === undefined ? [] : [(0,external_node_path_.join)(env.ProgramData, 'pip', 'pip.ini')]),
        (0,external_node_path_.join)(homeDir, 'Library', 'Application Support', 'pip', 'pip.conf'),
        (0,external_node_path_.join)(homeDir, '.pip', 'pip.conf'),
        (0,external_node_path_.join)(env.XDG_CONFIG_HOME ?? (0,external_node_path_.join)(homeDir, '.config'), 'pip', 'pip.conf'),
        ...(env.APPDATA === undefined ? [] : [(0,external_node_path_.join)(env.APPDATA, 'pip', 'pip.ini')]),
        ...(env.VIRTUAL_ENV === undefined ? [] : [(0,external_node_path_.join)(env.VIRTUAL_ENV, 'pip.conf')]),
        ...(env.PIP_CONFIG_FILE === undefined ? [] : [env.PIP_CONFIG_FILE]),
    ];
    for (const file of files) {
        for (const [key, value] of parseIni(readConfigFile(file)))
            settings.set(key.replaceAll('_', '-'), value);
    }
    return settings;
}
async function resolvePypi(context) {
    const { env, homeDir } = context;
    const settings = readPipSettings(env, homeDir);
    const found = endpoints_pypi_fromVariables(env) ?? endpoints_pypi_fromFiles(settings, env, homeDir) ?? (await fromClients(context));
    const base = readBase(found?.value);
    if (base?.basic !== undefined)
        context.credentials.add(base.url, `Basic ${base.basic}`);
    return {
        ecosystem: 'pypi',
        bases: base === undefined ? [] : [{ url: base.url }],
        origin: found?.origin ?? 'nothing found',
        ...(base === undefined
            ? {
                problem: 'no Python index is configured and pip could not be asked: set PIP_INDEX_URL, or registries.pypi in the policy',
            }
            : {}),
    };
}
function endpoints_pypi_fromVariables(env) {
    for (const name of ['PIP_INDEX_URL', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL']) {
        const value = variable(env, name);
        if (value !== undefined)
            return { value: value.replace(/^[\w-]+=(?=https?:)/, ''), origin: name };
    }
    return undefined;
}
function endpoints_pypi_fromFiles(settings, env, homeDir) {
    const own = settings.get('install.index-url') ?? settings.get('global.index-url');
    if (own !== undefined)
        return { value: own, origin: "the user's pip configuration" };
    const text = readConfigFile((0,external_node_path_.join)(env.XDG_CONFIG_HOME ?? (0,external_node_path_.join)(homeDir, '.config'), 'uv', 'uv.toml')) ?? '';
    const simple = /^\s*index-url\s*=\s*["']([^"'\s]+)["']/m.exec(text)?.[1];
    const table = text.split(/^\s*\[\[index\]\]\s*$/m).find((part) => /^\s*default\s*=\s*true\b/m.test(part));
    const named = /^\s*url\s*=\s*["']([^"'\s]+)["']/m.exec(table ?? '')?.[1];
    const value = named ?? simple;
    return value === undefined ? undefined : { value, origin: "the user's uv.toml" };
}
async function fromClients(context) {
    const { PIP_INDEX_URL: _unset, ...env } = context.env;
    const read = (output) => {
        const option = output.indexOf('--index-url');
        const url = /https?:\/\/[^\s()<>"'\]]+/.exec(output.slice(Math.max(0, option)))?.[0];
        return option < 0 ? undefined : readBase(url)?.url;
    };
    const wide = { ...env, COLUMNS: '1000', PIP_DISABLE_PIP_VERSION_CHECK: '1' };
    for (const [id, command, args] of [
        ['pip', 'pip', ['install', '--help']],
        ['pip3', 'pip3', ['install', '--help']],
        ['python-pip', 'python3', ['-I', '-m', 'pip', 'install', '--help']],
        ['uv', 'uv', ['pip', 'install', '--help']],
    ]) {
        const value = await context.ask({ id, command, args, env: wide, read });
        if (value !== undefined)
            return { value, origin: `${id === 'uv' ? 'uv' : 'pip'}'s default` };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/platform/http-proxy.js
var http_proxy = __webpack_require__(91077);
;// CONCATENATED MODULE: ./build/platform/http-connection.js




function createConnection(options) {
    const { env, homeDir, credentials } = options;
    const notes = [];
    let client;
    let opening;
    const ends = performance.now() + options.runBudget;
    const open = async () => {
        const { createHttp } = await __webpack_require__.e(/* import() */ 8565).then(__webpack_require__.bind(__webpack_require__, 18565));
        const npm = readNpmSettings(env, homeDir);
        const pip = readPipSettings(env, homeDir);
        const proxies = (0,http_proxy/* readProxySettings */.u)(env, pickProxies(npm));
        const ca = readExtraCa(env, { npm, pip });
        if (ca.origins.length > 0)
            notes.push(`certificates are also trusted by ${ca.origins.join(', ')}`);
        if (proxies.http !== undefined || proxies.https !== undefined)
            notes.push('requests go through a proxy');
        client = createHttp({
            clock: options.clock,
            proxies,
            extraCa: ca.certificates,
            authorize: (url) => credentials.authorize(url),
            runBudget: Math.max(0, ends - performance.now()),
            ...(options.concurrency !== undefined ? { concurrency: options.concurrency } : {}),
            ...(options.userAgent !== undefined ? { userAgent: options.userAgent } : {}),
        });
        return client;
    };
    return {
        http: { get: async (request) => (await (opening ??= open())).get(request) },
        observations: () => {
            const skew = client?.clockSkew ?? 0;
            if (Math.abs(skew) < 5 * 60_000)
                return [...notes];
            const minutes = Math.round(Math.abs(skew) / 60_000);
            return [
                ...notes,
                `this machine's clock is ${minutes} minutes ${skew > 0 ? 'behind' : 'ahead of'} a server's`,
            ];
        },
        close: async () => {
            await (await opening)?.close();
        },
    };
}
function pickProxies(npm) {
    const entries = [
        ['proxy', npm.get('proxy')],
        ['httpsProxy', npm.get('https-proxy')],
        ['noProxy', npm.get('noproxy') ?? npm.get('no-proxy')],
    ];
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== 'null' && value !== ''));
}

;// CONCATENATED MODULE: ./build/platform/endpoints-toml.js
async function parseToml(text) {
    try {
        const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
        return parse(text);
    }
    catch {
        return undefined;
    }
}
function table(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}

;// CONCATENATED MODULE: ./build/platform/endpoints-cargo.js




const NOBODY = 'http://127.0.0.1:1';
const PROBE = 'serde';
async function resolveCargo(context) {
    const home = context.env.CARGO_HOME ?? (0,external_node_path_.join)(context.homeDir, '.cargo');
    const text = readConfigFile((0,external_node_path_.join)(home, 'config.toml')) ?? readConfigFile((0,external_node_path_.join)(home, 'config'));
    const config = text === undefined ? undefined : await parseToml(text);
    const registries = readRegistries(config, context);
    const replaced = replacement(config);
    if (replaced === 'not-sparse') {
        return {
            ecosystem: 'cargo',
            bases: registries,
            origin: "the user's Cargo configuration",
            problem: 'the Cargo index in use is not a sparse one: set registries.cargo in the policy',
        };
    }
    const found = replaced === undefined
        ? ((await endpoints_cargo_fromClient(context)) ?? fromDownloads(home))
        : { value: replaced, origin: "the user's Cargo configuration" };
    const base = readBase(found?.value);
    return {
        ecosystem: 'cargo',
        bases: base === undefined ? registries : [{ url: base.url, index: 'default' }, ...registries],
        origin: found?.origin ?? 'nothing found',
        ...(base === undefined
            ? {
                problem: 'no Cargo index is configured and cargo could not be asked: set registries.cargo in the policy to the sparse index',
            }
            : {}),
    };
}
function endpoints_cargo_fromClient(context) {
    return context
        .ask({
        id: 'cargo',
        command: 'cargo',
        args: ['info', PROBE],
        env: {
            CARGO_HTTP_PROXY: NOBODY,
            HTTPS_PROXY: NOBODY,
            https_proxy: NOBODY,
            NO_PROXY: '',
            no_proxy: '',
            CARGO_NET_RETRY: '0',
            CARGO_NET_OFFLINE: 'false',
            CARGO_TERM_COLOR: 'never',
        },
        read: readCargoMessage,
    })
        .then((value) => (value === undefined ? undefined : { value, origin: "cargo's own index" }));
}
function readCargoMessage(output) {
    const file = /https?:\/\/[^\s`'"]{1,1024}/.exec(output)?.[0];
    const base = file?.replace(/(?:config\.json|se\/rd\/serde)$/, '');
    return base === file ? undefined : readBase(base)?.url;
}
function fromDownloads(home) {
    const directory = (0,external_node_path_.join)(home, 'registry', 'index');
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return undefined;
    }
    const sparse = names.filter((name) => /^[a-z0-9.-]+\.[a-z0-9-]+-[0-9a-f]{16}$/i.test(name) &&
        (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, name, 'config.json')) &&
        !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, name, '.git')));
    const [only] = sparse;
    return sparse.length !== 1 || only === undefined
        ? undefined
        : { value: `https://${only.slice(0, -17)}/`, origin: "Cargo's downloaded index" };
}
function replacement(config) {
    const sources = table(config, 'source');
    let name = 'crates-io';
    for (let step = 0; step < 8 && typeof name === 'string'; step++) {
        const source = table(sources, name);
        const next = table(source, 'replace-with');
        if (next !== undefined) {
            name = next;
            continue;
        }
        const address = table(source, 'registry') ?? table(table(table(config, 'registries'), name), 'index');
        if (typeof address === 'string') {
            return address.startsWith('sparse+') ? address.slice('sparse+'.length) : 'not-sparse';
        }
        return source === undefined && name === 'crates-io' ? undefined : step === 0 ? undefined : 'not-sparse';
    }
    return undefined;
}
function readRegistries(config, context) {
    const registries = table(config, 'registries');
    if (typeof registries !== 'object' || registries === null)
        return [];
    return Object.entries(registries)
        .flatMap(([name, registry]) => {
        const index = context.env[`CARGO_REGISTRIES_${name.toUpperCase().replaceAll('-', '_')}_INDEX`] ??
            table(registry, 'index');
        if (typeof index !== 'string' || !index.startsWith('sparse+'))
            return [];
        const base = readBase(index.slice('sparse+'.length));
        return base === undefined ? [] : [{ url: base.url, index }];
    })
        .sort((a, b) => (a.url < b.url ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/platform/endpoints-gem.js



const MIRROR = 'BUNDLE_MIRROR__';
const FALLBACK = '__FALLBACK_TIMEOUT';
async function resolveGem(context) {
    const settings = readBundlerSettings(context);
    endpoints_gem_addCredentials(settings, context);
    const mirrors = readMirrors(settings, context);
    const all = mirrors.find(({ index }) => index === 'all');
    if (all !== undefined)
        return found([{ url: all.url }], 'mirror.all of Bundler');
    const sources = readGemrc(context);
    const listed = sources.length > 0 ? sources : mirrors.length > 0 ? [] : await askGem(context);
    const [first, ...others] = listed.flatMap((address) => {
        const base = readBase(address);
        if (base?.basic !== undefined)
            context.credentials.add(base.url, `Basic ${base.basic}`);
        return base?.url ?? [];
    });
    const own = mirrors.some(({ index }) => index === first) ? undefined : first;
    const bases = [
        ...(own === undefined ? [] : [{ url: own }]),
        ...mirrors,
        ...others
            .filter((url) => !mirrors.some(({ index }) => index === url))
            .map((url) => ({ url, index: url })),
    ];
    const origin = mirrors.length > 0 ? 'mirrors of Bundler' : sources.length > 0 ? "the user's gemrc" : 'gem sources';
    return bases.length > 0
        ? found(bases, origin)
        : {
            ecosystem: 'gem',
            bases: [],
            origin: 'nothing found',
            problem: 'no gem server is configured and gem could not be asked: set a mirror in Bundler (mirror.all), or registries.gem in the policy',
        };
}
function found(bases, origin) {
    return { ecosystem: 'gem', bases, origin };
}
function readBundlerSettings({ env, homeDir, project }) {
    const settings = new Map();
    const home = env['BUNDLE_USER_HOME'] ?? (0,external_node_path_.join)(homeDir, '.bundle');
    const application = env['BUNDLE_APP_CONFIG'];
    const take = (file) => {
        if (isInside(file, project))
            return;
        for (const line of (readConfigFile(file) ?? '').split(/\r?\n/)) {
            const [, key, value] = /^["']?(BUNDLE_\S+?)["']?:\s+(.+)$/.exec(line) ?? [];
            if (key !== undefined && value !== undefined)
                settings.set(key.toUpperCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'));
        }
    };
    take(env['BUNDLE_USER_CONFIG'] ?? (0,external_node_path_.join)(home, 'config'));
    for (const [key, value] of Object.entries(env))
        if (key.startsWith('BUNDLE_') && value !== undefined && value !== '')
            settings.set(key.toUpperCase(), value);
    if (application?.startsWith('/') === true)
        take((0,external_node_path_.join)(application, 'config'));
    return settings;
}
function readMirrors(settings, context) {
    const mirrors = [];
    for (const [key, value] of settings) {
        if (!key.startsWith(MIRROR) || key.endsWith(FALLBACK))
            continue;
        const name = decodeKey(key.slice(MIRROR.length));
        const isHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/?$/.test(name);
        const index = name === 'all' ? name : readBase(isHost ? `https://${name}` : name)?.url;
        const base = readBase(value);
        if (index === undefined || base === undefined)
            continue;
        if (base.basic !== undefined)
            context.credentials.add(base.url, `Basic ${base.basic}`);
        mirrors.push({ url: base.url, index });
    }
    return mirrors.sort((a, b) => ((a.index ?? '') < (b.index ?? '') ? -1 : 1));
}
function endpoints_gem_addCredentials(settings, context) {
    for (const [key, value] of settings) {
        const host = decodeKey(key.slice('BUNDLE_'.length));
        if (!/^(?!(?:build|local|mirror)\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) || /[\s/]/.test(value))
            continue;
        const base = readBase(`https://${value}@${host}/`);
        if (base?.basic !== undefined)
            context.credentials.add(base.url, `Basic ${base.basic}`);
    }
}
function decodeKey(key) {
    return key.replaceAll('___', '-').replaceAll('__', '.').toLowerCase();
}
function readGemrc({ env, homeDir }) {
    const files = [env['GEMRC'] ?? (0,external_node_path_.join)(homeDir, '.gemrc'), (0,external_node_path_.join)(homeDir, '.config', 'gem', 'gemrc')];
    for (const file of files) {
        const [, list] = /^:sources:[ \t]*\r?\n((?:[ \t]*-[^\n]*(?:\n|$))+)/m.exec(readConfigFile(file) ?? '') ?? [];
        const sources = (list ?? '')
            .split('\n')
            .flatMap((line) => /^\s*-\s*["']?(\S+?)["']?\s*$/.exec(line)?.[1] ?? []);
        if (sources.length > 0)
            return sources;
    }
    return [];
}
async function askGem({ ask }) {
    const answer = await ask({
        id: 'gem',
        command: 'gem',
        args: ['sources', '--list'],
        read: (output) => {
            const sources = output.split(/\s+/).filter((word) => /^https?:\/\//.test(word));
            return sources.length === 0 ? undefined : sources.join(' ');
        },
    });
    return answer?.split(' ') ?? [];
}

;// CONCATENATED MODULE: ./build/platform/endpoints-golang.js


const NAMES = ['GOPROXY', 'GOPRIVATE', 'GONOPROXY'];
async function resolveGolang(context) {
    const variables = pick(context.env);
    const file = pick(readGoEnv(context));
    const stated = { ...file, ...variables };
    const asked = stated.GOPROXY === undefined ? await askGo(context) : undefined;
    const settings = { ...asked, ...stated };
    const origin = variables.GOPROXY !== undefined
        ? 'GOPROXY'
        : file.GOPROXY !== undefined
            ? "the user's go/env file"
            : asked === undefined
                ? 'nothing found'
                : 'go env';
    const chain = (settings.GOPROXY ?? '').split(/[,|]/).map((item) => item.trim());
    const stop = chain.findIndex((item) => item === 'off' || item === 'direct');
    const bases = chain.slice(0, stop < 0 ? chain.length : stop).flatMap((item) => {
        const base = readBase(item);
        if (base?.basic !== undefined)
            context.credentials.add(base.url, `Basic ${base.basic}`);
        return base === undefined ? [] : [{ url: base.url }];
    });
    return {
        ecosystem: 'golang',
        bases,
        origin,
        golang: { noProxy: settings.GONOPROXY ?? settings.GOPRIVATE ?? '', direct: chain.includes('direct') },
        ...(bases.length === 0 ? { problem: problemOf(settings.GOPROXY) } : {}),
    };
}
function problemOf(goproxy) {
    return goproxy === undefined
        ? 'no Go proxy is configured and go could not be asked: set GOPROXY, or registries.golang in the policy'
        : 'GOPROXY names no proxy, and module repositories are not asked directly';
}
function pick(source) {
    const result = {};
    for (const name of NAMES) {
        const value = source[name];
        if (value !== undefined && value !== '')
            result[name] = value;
    }
    return result;
}
function readGoEnv({ env, homeDir }) {
    if (env.GOENV === 'off')
        return {};
    const files = env.GOENV !== undefined && env.GOENV !== ''
        ? [env.GOENV]
        : [
            (0,external_node_path_.join)(env.XDG_CONFIG_HOME ?? (0,external_node_path_.join)(homeDir, '.config'), 'go', 'env'),
            (0,external_node_path_.join)(homeDir, 'Library', 'Application Support', 'go', 'env'),
            ...(env.APPDATA === undefined ? [] : [(0,external_node_path_.join)(env.APPDATA, 'go', 'env')]),
        ];
    const result = {};
    for (const file of files) {
        for (const line of (readConfigFile(file) ?? '').split(/\r?\n/)) {
            const equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith('#'))
                result[line.slice(0, equals).trim()] ??= line.slice(equals + 1).trim();
        }
    }
    return result;
}
async function askGo(context) {
    const answer = await context.ask({
        id: 'go',
        command: 'go',
        args: ['env', '-json', ...NAMES],
        env: { GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '' },
        read: (output) => /\{[^{}]*\}/.exec(output)?.[0],
    });
    if (answer === undefined)
        return undefined;
    try {
        return pick(JSON.parse(answer));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/domain/xml.js
var xml = __webpack_require__(88748);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/platform/endpoints-maven-default.js




const ENTRY = 'org/apache/maven/model/pom-4.0.0.xml';
const MAX_ARCHIVE = 16 * 1024 * 1024;
const MAX_ENTRY = 1024 * 1024;
async function readMavenDefault(home) {
    if (home === undefined)
        return undefined;
    const text = readSuperPom((0,external_node_path_.join)(home, 'lib'));
    const document = text === undefined ? undefined : (0,xml/* parseXml */.NO)(text);
    if (document?.ok !== true)
        return undefined;
    const repositories = (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(document.value, 'repositories'), 'repository');
    return (0,xml/* textOf */.b6)(repositories.find((repository) => (0,xml/* textOf */.b6)(repository, 'id') === 'central'), 'url');
}
function readSuperPom(directory) {
    try {
        const names = (0,external_node_fs_.readdirSync)(directory).filter((name) => /^maven-(?:model-builder|impl)-[^/]*\.jar$/.test(name));
        for (const name of names.sort()) {
            const file = (0,external_node_path_.join)(directory, name);
            const { size } = (0,external_node_fs_.statSync)(file);
            const bytes = size > MAX_ARCHIVE ? undefined : readEntry((0,external_node_fs_.readFileSync)(file), ENTRY);
            if (bytes !== undefined)
                return bytes.toString('utf8');
        }
    }
    catch {
    }
    return undefined;
}
function readEntry(archive, wanted) {
    const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
    if (end < 0)
        return undefined;
    const count = archive.readUInt16LE(end + 10);
    let at = archive.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
        if (archive.readUInt32LE(at) !== 0x02014b50)
            return undefined;
        const nameLength = archive.readUInt16LE(at + 28);
        const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
        if (name === wanted) {
            const method = archive.readUInt16LE(at + 10);
            const size = archive.readUInt32LE(at + 20);
            const local = archive.readUInt32LE(at + 42);
            const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
            const bytes = archive.subarray(start, start + size);
            if (method === 0)
                return bytes.length > MAX_ENTRY ? undefined : bytes;
            return method === 8 ? (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: MAX_ENTRY }) : undefined;
        }
        at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/platform/endpoints-maven.js






async function resolveMaven(context) {
    const { env, homeDir, project } = context;
    const home = findMavenHome(env, project);
    const user = readSettings((0,external_node_path_.join)(homeDir, '.m2', 'settings.xml'), env);
    const site = home === undefined ? EMPTY : readSettings((0,external_node_path_.join)(home, 'conf', 'settings.xml'), env);
    const mirrors = [...user.mirrors, ...site.mirrors];
    const declared = [...user.repositories, ...site.repositories];
    const own = declared.some(({ id }) => id === 'central') ? undefined : await readMavenDefault(home);
    const central = { id: 'central', url: own ?? '' };
    const repositories = declared.some(({ id }) => id === 'central') ? declared : [...declared, central];
    const urls = [];
    for (const repository of repositories) {
        const mirror = mirrors.find((one) => isMirrorOf(one.of, repository));
        if (mirror?.blocked === true)
            continue;
        const { id, url } = mirror ?? repository;
        const base = readBase(url);
        if (base === undefined || urls.includes(base.url))
            continue;
        const server = [...user.servers, ...site.servers].find((one) => one.id === id);
        const basic = base.basic ??
            (server === undefined
                ? undefined
                : Buffer.from(`${server.user}:${server.password}`).toString('base64'));
        if (basic !== undefined)
            context.credentials.add(base.url, `Basic ${basic}`);
        urls.push(base.url);
    }
    const mirrored = mirrors.some(({ of }) => /^(?:\*|external:\*)$/.test(of.trim()));
    const stated = mirrors.some(({ blocked }) => !blocked) || declared.length > 0;
    return {
        ecosystem: 'maven',
        bases: urls.map((url) => ({ url })),
        origin: urls.length === 0 ? 'nothing found' : stated ? "Maven's settings.xml" : "Maven's default",
        ...(mirrored && urls.length > 0 ? { all: true } : {}),
        ...(urls.length === 0
            ? {
                problem: 'no Maven repository is configured and no Maven is installed: set a mirror in ~/.m2/settings.xml, or registries.maven in the policy',
            }
            : {}),
    };
}
const EMPTY = { mirrors: [], repositories: [], servers: [] };
function findMavenHome(env, project) {
    const stated = env['MAVEN_HOME'] ?? env['M2_HOME'];
    if (stated !== undefined && stated !== '')
        return isInside(stated, project) ? undefined : stated;
    const client = findClient('mvn', env, project);
    try {
        return client === undefined ? undefined : (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(client)));
    }
    catch {
        return undefined;
    }
}
function readSettings(path, env) {
    const text = readConfigFile(path);
    const document = text === undefined ? undefined : (0,xml/* parseXml */.NO)(text);
    if (document?.ok !== true || document.value.name !== 'settings')
        return EMPTY;
    const root = document.value;
    const value = (element, name) => expand((0,xml/* textOf */.b6)(element, name) ?? '', env);
    const activated = (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(root, 'activeProfiles'), 'activeProfile').map(({ text }) => text.trim());
    const profiles = (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(root, 'profiles'), 'profile').filter((profile) => activated.includes((0,xml/* textOf */.b6)(profile, 'id') ?? '') ||
        (0,xml/* textOf */.b6)((0,xml/* childOf */.GG)(profile, 'activation'), 'activeByDefault') === 'true');
    return {
        mirrors: (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(root, 'mirrors'), 'mirror').map((mirror) => ({
            id: value(mirror, 'id'),
            url: value(mirror, 'url'),
            of: value(mirror, 'mirrorOf'),
            blocked: (0,xml/* textOf */.b6)(mirror, 'blocked') === 'true',
        })),
        repositories: profiles
            .flatMap((profile) => (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(profile, 'repositories'), 'repository'))
            .filter((repository) => (0,xml/* textOf */.b6)((0,xml/* childOf */.GG)(repository, 'releases'), 'enabled') !== 'false')
            .map((repository) => ({ id: value(repository, 'id'), url: value(repository, 'url') })),
        servers: (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(root, 'servers'), 'server').flatMap((server) => {
            const [user, password] = [value(server, 'username'), value(server, 'password')];
            return user === '' || password === '' || /^\{.*\}$/.test(password)
                ? []
                : [{ id: value(server, 'id'), user, password }];
        }),
    };
}
function expand(text, env) {
    return text.replace(/\$\{env\.([A-Za-z0-9_]{1,128})\}/g, (whole, name) => env[name] ?? whole);
}
function isMirrorOf(list, { id, url }) {
    const external = !/^(?:https?:\/\/(?:localhost|127\.0\.0\.1)(?:[:/]|$)|file:)/i.test(url);
    let found = false;
    for (const pattern of list.split(',').map((part) => part.trim())) {
        if (pattern === `!${id}`)
            return false;
        if (pattern === id)
            return true;
        found ||=
            pattern === '*' ||
                (pattern === 'external:*' && external) ||
                (pattern === 'external:http:*' && external && /^http:/i.test(url));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/platform/endpoints-sumdb.js





const endpoints_sumdb_NAMES = ['GOSUMDB', 'GONOSUMDB', 'GOPRIVATE', 'GOROOT'];
const MAX_BINARY = 256 * 1024 * 1024;
const SET_IT = "set GOSUMDB to the database's name+id+key, with its address after a space where it has another";
async function resolveSumdb(context) {
    const { env } = context;
    const file = readGoEnv(context);
    const stated = { ...endpoints_sumdb_pick(file), ...endpoints_sumdb_pick(env) };
    const needsGo = stated.GOSUMDB === undefined || !/[+]|^off$/.test(stated.GOSUMDB);
    const asked = needsGo ? await endpoints_sumdb_askGo(context) : undefined;
    const settings = { ...asked, ...stated };
    const excluded = stated.GONOSUMDB ?? stated.GOPRIVATE ?? asked?.GONOSUMDB ?? asked?.GOPRIVATE ?? '';
    const problem = (text) => ({ excluded, problem: text });
    const flags = env.GOFLAGS ?? file['GOFLAGS'] ?? '';
    if (isOn(env.GONOSUMCHECK) || /(?:^|\s)--?insecure(?:=(?:1|t|true))?(?:\s|$)/i.test(flags)) {
        return problem('GONOSUMCHECK or GOFLAGS=-insecure turns the checksum database off');
    }
    if (settings.GOSUMDB === 'off')
        return problem('GOSUMDB=off turns the checksum database off');
    const [named, address, ...rest] = (settings.GOSUMDB ?? '').split(/\s+/).filter((word) => word !== '');
    if (named === undefined)
        return problem(`no checksum database is configured and go could not be asked: ${SET_IT}`);
    if (rest.length > 0)
        return problem(`GOSUMDB has more than a key and an address: ${SET_IT}`);
    const key = named.includes('+') ? named : findKnownKey(named, settings.GOROOT, context.project);
    if (key === undefined) {
        return problem(`GOSUMDB names a database whose key the go command here does not carry: ${SET_IT}`);
    }
    if (address === undefined)
        return { excluded, key };
    const base = readBase(address);
    if (base === undefined)
        return problem('the address in GOSUMDB is not an http or https one');
    if (base.basic !== undefined)
        context.credentials.add(base.url, `Basic ${base.basic}`);
    return { excluded, key, url: base.url };
}
function endpoints_sumdb_pick(source) {
    const result = {};
    for (const name of endpoints_sumdb_NAMES) {
        const value = source[name];
        if (value !== undefined && value !== '')
            result[name] = value;
    }
    return result;
}
function isOn(value) {
    return value !== undefined && !/^(?:0|false|off)?$/i.test(value);
}
async function endpoints_sumdb_askGo(context) {
    const answer = await context.ask({
        id: 'go-sumdb',
        command: 'go',
        args: ['env', '-json', ...endpoints_sumdb_NAMES],
        env: { GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '' },
        read: (output) => /\{[^{}]*\}/.exec(output)?.[0],
    });
    if (answer === undefined)
        return undefined;
    try {
        return endpoints_sumdb_pick(JSON.parse(answer));
    }
    catch {
        return undefined;
    }
}
function findKnownKey(name, goroot, project) {
    if (goroot === undefined || !(0,external_node_path_.isAbsolute)(goroot) || isInside(goroot, project))
        return undefined;
    const source = readConfigFile((0,external_node_path_.join)(goroot, 'src', 'cmd', 'go', 'internal', 'modfetch', 'key.go'));
    return (findKey(source ?? '', name) ??
        findKey(readBinary((0,external_node_path_.join)(goroot, 'bin', process.platform === 'win32' ? 'go.exe' : 'go')), name));
}
function findKey(text, name) {
    const head = `${name}+`;
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
        const key = text.slice(at, at + head.length + 8 + 1 + 44);
        if (/^[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/.test(key.slice(head.length)))
            return key;
    }
    return undefined;
}
function readBinary(path) {
    try {
        const info = (0,external_node_fs_.statSync)(path);
        return info.isFile() && info.size <= MAX_BINARY ? (0,external_node_fs_.readFileSync)(path, 'latin1') : '';
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/platform/endpoints.js









const REMEMBER = 24 * 3_600_000;
async function resolveEndpoint(ecosystem, options) {
    const context = { ...options, ask: createAsk(options) };
    const override = options.policyRegistries[ecosystem];
    if (override !== undefined) {
        const base = readBase(override);
        if (base === undefined) {
            return {
                ecosystem,
                bases: [],
                origin: 'policy',
                problem: `the policy's registries.${ecosystem} is not an http or https address`,
            };
        }
        if (base.basic !== undefined)
            options.credentials.add(base.url, `Basic ${base.basic}`);
        return {
            ecosystem,
            bases: [{ url: base.url }],
            origin: 'policy',
            ...(ecosystem === 'maven' ? { all: true } : {}),
            ...(ecosystem === 'golang'
                ? { golang: { noProxy: (await resolveGolang(context)).golang?.noProxy ?? '', direct: false } }
                : {}),
        };
    }
    switch (ecosystem) {
        case 'npm':
            return resolveNpm(context);
        case 'pypi':
            return resolvePypi(context);
        case 'golang':
            return resolveGolang(context);
        case 'gem':
            return resolveGem(context);
        case 'maven':
            return resolveMaven(context);
        default:
            return resolveCargo(context);
    }
}
function resolveSumdbEndpoint(options) {
    return resolveSumdb({ ...options, ask: createAsk(options) });
}
function createAsk(options) {
    const ask = options.ask ?? createAskClient(options);
    return async ({ id, command, args, env, read }) => {
        const file = options.ask === undefined ? findClient(command, options.env, options.project) : command;
        if (file === undefined)
            return undefined;
        const key = `endpoints/${id}/${file}/${options.homeDir}`;
        const remembered = readRemembered(await options.cache.get(key));
        const age = options.clock.now() - (remembered?.at ?? 0);
        if (remembered !== undefined && (options.offline || (age >= 0 && age < REMEMBER)))
            return remembered.answer;
        if (options.offline)
            return undefined;
        options.onTalk?.(`asking ${command} which registry it uses`);
        const output = await ask(command, args, env);
        const answer = output === undefined ? undefined : read(output);
        if (answer !== undefined) {
            await options.cache.put(key, Buffer.from(JSON.stringify({ at: options.clock.now(), answer })));
        }
        return answer;
    };
}
function readRemembered(bytes) {
    if (bytes === undefined)
        return undefined;
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return typeof value.at === 'number' && typeof value.answer === 'string'
            ? { at: value.at, answer: value.answer }
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/platform/endpoints-credentials.js

function createCredentials(env, homeDir) {
    const known = new Map();
    let netrc;
    return {
        add: (base, authorization) => {
            const place = endpoints_credentials_placeOf(base);
            if (place !== undefined && !known.has(place))
                known.set(place, authorization);
        },
        authorize: (url) => {
            const path = `//${url.host}${url.pathname}`;
            let best;
            for (const place of known.keys()) {
                if (path.startsWith(place) && place.length > (best?.length ?? 0))
                    best = place;
            }
            if (best !== undefined)
                return known.get(best);
            netrc ??= parseNetrc(readConfigFile(env.NETRC ?? `${homeDir}/.netrc`) ?? readConfigFile(`${homeDir}/_netrc`));
            return netrc.get(url.hostname);
        },
    };
}
function endpoints_credentials_placeOf(base) {
    const read = readBase(base.startsWith('//') ? `https:${base}` : base);
    if (read === undefined)
        return undefined;
    const url = new URL(read.url);
    return `//${url.host}${url.pathname}`;
}
function parseNetrc(text) {
    const result = new Map();
    const words = (text ?? '')
        .split(/\r?\n/)
        .filter((line) => !line.trimStart().startsWith('#'))
        .join(' ')
        .split(/\s+/);
    let machine;
    let login = '';
    for (let i = 0; i < words.length; i++) {
        const value = words[i + 1];
        switch (words[i]) {
            case 'machine':
                machine = value;
                login = '';
                i++;
                break;
            case 'default':
            case 'macdef':
                machine = undefined;
                break;
            case 'login':
                login = value ?? '';
                i++;
                break;
            case 'password':
                if (machine !== undefined && value !== undefined && !result.has(machine)) {
                    result.set(machine, `Basic ${Buffer.from(`${login}:${value}`).toString('base64')}`);
                }
                i++;
                break;
            default:
        }
    }
    return result;
}

;// CONCATENATED MODULE: ./build/platform/http-cache.js


const MAX_STORED = 32 * 1024 * 1024;
const KEPT_HEADERS = [
    'content-type',
    'docker-content-digest',
    'etag',
    'last-modified',
    'date',
    'link',
];
function cacheHttp(http, options) {
    const { cache, clock } = options;
    return {
        get: async (request) => {
            const key = keyOf(request);
            const stored = request.anew === true ? undefined : await read(cache, key, request);
            if (stored !== undefined && isFresh(stored, request, clock))
                return (0,domain_result.ok)(fromStore(stored, stored.fetchedAt));
            const conditions = {};
            if (stored?.headers.etag !== undefined)
                conditions['if-none-match'] = stored.headers.etag;
            else if (stored?.headers['last-modified'] !== undefined) {
                conditions['if-modified-since'] = stored.headers['last-modified'];
            }
            const answer = await http.get({ ...request, headers: { ...request.headers, ...conditions } });
            if (!answer.ok)
                return answer;
            const { value } = answer;
            if (value.status === 304) {
                if (stored === undefined)
                    return (0,domain_result/* err */._)({ kind: 'malformed', message: 'not modified, but nothing was asked so' });
                return (0,domain_result.ok)(fromStore(stored, value.fetchedAt));
            }
            const storable = request.immutable === true || 'etag' in value.headers || 'last-modified' in value.headers;
            if (value.status === 200 &&
                (storable || (request.freshFor ?? 0) > 0) &&
                value.body.length <= MAX_STORED) {
                await cache.put(key, seal(value));
            }
            return answer;
        },
    };
}
function offlineHttp(cache) {
    return {
        get: async (request) => {
            const stored = await read(cache, keyOf(request), request);
            return stored === undefined
                ? (0,domain_result/* err */._)({
                    kind: 'offline',
                    message: 'the run was asked not to use the network and the answer was not kept',
                })
                : (0,domain_result.ok)(fromStore(stored, stored.fetchedAt));
        },
    };
}
function keyOf(request) {
    return `http/${request.headers?.accept ?? '*/*'} ${request.url}`;
}
function isFresh(stored, request, clock) {
    if (request.immutable === true)
        return true;
    const age = clock.now() - Date.parse(stored.fetchedAt);
    return age >= 0 && age < (request.freshFor ?? 0);
}
function fromStore(stored, fetchedAt) {
    return { ...stored, fetchedAt, fromCache: true };
}
async function read(cache, key, request) {
    const bytes = await cache.get(key);
    if (bytes === undefined)
        return undefined;
    const line = bytes.indexOf(10);
    if (line < 0)
        return undefined;
    try {
        const head = JSON.parse(Buffer.from(bytes.subarray(0, line)).toString('utf8'));
        const kept = bytes.subarray(line + 1);
        const body = head.gzip === true ? (0,external_node_zlib_.gunzipSync)(kept, { maxOutputLength: MAX_STORED }) : kept;
        if (head.status !== 200 || typeof head.url !== 'string' || typeof head.fetchedAt !== 'string')
            return undefined;
        return request.validate?.(body) === undefined
            ? {
                status: head.status,
                url: head.url,
                headers: { ...head.headers },
                fetchedAt: head.fetchedAt,
                body,
            }
            : undefined;
    }
    catch {
        return undefined;
    }
}
function seal(value) {
    const headers = Object.fromEntries(KEPT_HEADERS.flatMap((name) => (value.headers[name] === undefined ? [] : [[name, value.headers[name]]])));
    const head = {
        status: value.status,
        url: value.url,
        headers,
        fetchedAt: value.fetchedAt,
        ...(value.gzip === undefined ? {} : { gzip: true }),
    };
    return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`, 'utf8'), value.gzip ?? value.body]);
}

;// CONCATENATED MODULE: ./build/platform/recording-git.js
function gitKey(question) {
    const commit = question.ask === 'refs' ? '' : question.commit;
    return JSON.stringify([question.ask, question.url, commit, question.ask === 'file' ? question.path : '']);
}
function isGitSection(value) {
    const section = members(value);
    return (typeof section?.server === 'string' && Array.isArray(section.answers) && section.answers.every(isAnswer));
}
function isAnswer(value) {
    const answer = members(value);
    if (typeof answer?.url !== 'string')
        return false;
    const { ask, commit, path, error } = answer;
    if (ask !== 'refs' && typeof commit !== 'string')
        return false;
    const failed = members(error);
    if (failed !== undefined)
        return typeof failed.kind === 'string' && typeof failed.message === 'string';
    switch (ask) {
        case 'refs':
            return typeof members(answer.body)?.sha256 === 'string';
        case 'file':
            return typeof path === 'string' && typeof members(answer.body)?.sha256 === 'string';
        case 'reach':
            return isReach(answer.reach);
        case 'commit-time':
            return typeof answer.time === 'number';
        default:
            return false;
    }
}
function isReach(value) {
    const reach = members(value);
    switch (reach?.state) {
        case 'tip':
            return Array.isArray(reach.refs) && reach.refs.every((ref) => typeof ref === 'string');
        case 'ancestor':
            return typeof reach.of === 'string';
        default:
            return reach?.state === 'outside' || reach?.state === 'absent';
    }
}
function isRemoteRefs(value) {
    const answer = members(value);
    return (typeof answer?.url === 'string' &&
        (answer.defaultBranch === undefined || typeof answer.defaultBranch === 'string') &&
        typeof members(answer.evidence)?.kind === 'string' &&
        Array.isArray(answer.refs) &&
        answer.refs.every((item) => {
            const ref = members(item);
            return [ref?.name, ref?.object, ref?.commit].every((text) => typeof text === 'string');
        }));
}
function members(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}

;// CONCATENATED MODULE: ./build/platform/recorder-git-replay.js




function replayGit(section, readBody) {
    const answers = new Map(section?.answers.map((answer) => [gitKey(answer), answer]));
    const find = (question) => {
        const answer = answers.get(gitKey({ ...question, url: (0,redact/* redactUrl */.B)(question.url) }));
        if (answer === undefined)
            return (0,domain_result/* err */._)(MISSING);
        return answer.error === undefined ? (0,domain_result.ok)(answer) : (0,domain_result/* err */._)(answer.error);
    };
    const bytesOf = async (question) => {
        const answer = find(question);
        if (!answer.ok)
            return answer;
        return answer.value.body === undefined ? (0,domain_result/* err */._)(MISSING) : readBody(answer.value.body);
    };
    return {
        urlOf: (repository) => addressOf(section?.server ?? GITHUB, repository),
        refs: async (url) => {
            const bytes = await bytesOf({ ask: 'refs', url });
            if (!bytes.ok)
                return bytes;
            const value = recorder_git_replay_parse(bytes.value);
            return isRemoteRefs(value) ? (0,domain_result.ok)(value) : (0,domain_result/* err */._)(NO_LIST);
        },
        reach: (url, commits) => {
            const result = new Map();
            for (const commit of new Set(commits)) {
                const answer = find({ ask: 'reach', url, commit });
                if (!answer.ok)
                    return Promise.resolve(answer);
                if (answer.value.reach === undefined)
                    return Promise.resolve((0,domain_result/* err */._)(MISSING));
                result.set(commit, answer.value.reach);
            }
            return Promise.resolve((0,domain_result.ok)(result));
        },
        commitTime: (url, commit) => {
            const answer = find({ ask: 'commit-time', url, commit });
            if (!answer.ok)
                return Promise.resolve(answer);
            const { time } = answer.value;
            return Promise.resolve(time === undefined ? (0,domain_result/* err */._)(MISSING) : (0,domain_result.ok)(time));
        },
        file: async (url, commit, path) => {
            const bytes = await bytesOf({ ask: 'file', url, commit, path });
            return bytes.ok ? (0,domain_result.ok)(new Uint8Array(bytes.value)) : bytes;
        },
    };
}
const MISSING = { kind: 'offline', message: 'the recording does not hold this answer' };
const NO_LIST = {
    kind: 'malformed',
    message: 'a body in the recording is not a list of branches and tags',
};
function recorder_git_replay_parse(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/platform/recording.js


const RECORDED_HEADERS = [
    'content-type',
    'docker-content-digest',
    'etag',
    'last-modified',
    'date',
    'age',
    'link',
    'cache-control',
    'retry-after',
];
function exchangeKey(request) {
    return `${(0,redact/* redactUrl */.B)(request.url)} ${request.headers?.accept ?? '*/*'}`;
}
function bodyPath(sha256) {
    return `bodies/${sha256}`;
}
function isRecording(value) {
    const file = recording_members(value);
    const memory = recording_members(file?.memory);
    return (file?.schemaVersion === 1 &&
        typeof file.asOf === 'string' &&
        typeof file.asOfGiven === 'boolean' &&
        Number.isFinite(Date.parse(file.asOf)) &&
        Object.values(recording_members(file.endpoints) ?? { bad: null }).every(isEndpoint) &&
        Array.isArray(file.exchanges) &&
        file.exchanges.every(isExchange) &&
        recording_members(memory?.digests) !== undefined &&
        recording_members(memory?.owners) !== undefined &&
        (memory?.tags === undefined || recording_members(memory.tags) !== undefined) &&
        Array.isArray(file.connection) &&
        file.connection.every((line) => typeof line === 'string') &&
        (file.git === undefined || isGitSection(file.git)) &&
        (file.hosting === undefined || typeof recording_members(file.hosting)?.api === 'string') &&
        (file.images === undefined || (Array.isArray(file.images) && file.images.every(isRecordedPlace))));
}
function isEndpoint(value) {
    const endpoint = recording_members(value);
    return (typeof endpoint?.origin === 'string' &&
        Array.isArray(endpoint.bases) &&
        endpoint.bases.every((base) => typeof recording_members(base)?.url === 'string'));
}
function isRecordedPlace(value) {
    const item = recording_members(value);
    const place = recording_members(item?.place);
    const error = recording_members(item?.error);
    return place === undefined
        ? typeof error?.kind === 'string' && typeof error.message === 'string'
        : typeof place.origin === 'string' &&
            Array.isArray(place.bases) &&
            place.bases.every((base) => typeof base === 'string' && URL.canParse(base));
}
function isExchange(value) {
    const exchange = recording_members(value);
    const request = recording_members(exchange?.request);
    const response = recording_members(exchange?.response);
    const error = recording_members(exchange?.error);
    return (typeof request?.address === 'string' &&
        typeof request.accept === 'string' &&
        typeof exchange?.fetchedAt === 'string' &&
        Number.isFinite(Date.parse(exchange.fetchedAt)) &&
        typeof exchange.fromCache === 'boolean' &&
        (response === undefined
            ? typeof error?.kind === 'string' && typeof error.message === 'string'
            : typeof response.status === 'number' &&
                recording_members(response.headers) !== undefined &&
                typeof recording_members(response.body)?.sha256 === 'string'));
}
function recording_members(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}

;// CONCATENATED MODULE: ./build/platform/recorder-replay.js








const MAX_INDEX = 256 * 1024 * 1024;
const recorder_replay_MISSING = { kind: 'offline', message: 'the recording does not hold this answer' };
function openRecording(directory) {
    let file;
    try {
        const bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, 'recording.json'));
        if (bytes.length > MAX_INDEX)
            return (0,domain_result/* err */._)({ kind: 'too-large', message: 'the recording is too large' });
        file = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        return (0,domain_result/* err */._)(missing
            ? { kind: 'not-found', message: 'there is no recording.json in the directory to replay' }
            : { kind: 'malformed', message: 'the recording.json to replay cannot be read' });
    }
    if (!isRecording(file)) {
        return (0,domain_result/* err */._)({ kind: 'unsupported', message: 'the recording is not of schema version 1' });
    }
    const exchanges = new Map();
    for (const exchange of file.exchanges) {
        const url = recorder_replay_addressOf(exchange.request, file.endpoints);
        exchanges.set(exchangeKey({ url, headers: { accept: exchange.request.accept } }), exchange);
    }
    return (0,domain_result.ok)({
        file,
        http: { get: (request) => answer(exchanges.get(exchangeKey(request)), request, { directory, file }) },
        gitRemote: replayGit(file.git, (body) => readBody(directory, body)),
    });
}
async function answer(exchange, request, { directory, file }) {
    if (exchange === undefined)
        return (0,domain_result/* err */._)(recorder_replay_MISSING);
    const { response, error } = exchange;
    if (response === undefined)
        return (0,domain_result/* err */._)(error ?? recorder_replay_MISSING);
    const found = await readBody(directory, response.body);
    if (!found.ok)
        return found;
    const body = found.value;
    if (response.status >= 200 && response.status < 300) {
        const problem = request.validate?.(body);
        if (problem !== undefined)
            return (0,domain_result/* err */._)({ kind: 'malformed', message: problem });
    }
    return (0,domain_result.ok)({
        status: response.status,
        url: response.address === undefined
            ? (0,redact/* redactUrl */.B)(request.url)
            : recorder_replay_addressOf({ ...response, address: response.address }, file.endpoints),
        headers: response.headers,
        body,
        fetchedAt: exchange.fetchedAt,
        fromCache: exchange.fromCache,
    });
}
async function readBody(directory, recorded) {
    let body;
    try {
        if (!/^[0-9a-f]{64}$/.test(recorded.sha256))
            throw new Error('not a digest');
        body = await (0,promises_.readFile)((0,external_node_path_.join)(directory, bodyPath(recorded.sha256)));
    }
    catch {
        return (0,domain_result/* err */._)({ kind: 'offline', message: 'the recording lacks the body of this answer' });
    }
    return (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex') === recorded.sha256
        ? (0,domain_result.ok)(body)
        : (0,domain_result/* err */._)({
            kind: 'malformed',
            message: 'a body in the recording does not have the digest it was recorded with',
        });
}
function recorder_replay_addressOf(request, endpoints) {
    if (request.endpoint === undefined)
        return request.address;
    const [ecosystem = '', index = ''] = request.endpoint.split(':');
    const endpoint = Object.hasOwn(endpoints, ecosystem)
        ? endpoints[ecosystem]
        : undefined;
    return (endpoint?.bases[Number(index)]?.url ?? '') + request.address;
}

;// CONCATENATED MODULE: ./build/platform/recorder-git.js



function recordGit(remote, options) {
    const { keepBody } = options;
    const kept = new Map();
    const keep = (question, answer) => {
        const key = gitKey(question);
        if (answer.error === undefined || !kept.has(key))
            kept.set(key, { ...question, ...answer });
    };
    const keepBytes = async (question, bytes) => {
        const body = await keepBody(bytes);
        if (body !== undefined)
            keep(question, { body });
    };
    return {
        gitRemote: {
            urlOf: (repository) => remote.urlOf(repository),
            refs: async (url) => {
                const answer = await remote.refs(url);
                const question = { ask: 'refs', url: (0,redact/* redactUrl */.B)(url) };
                if (answer.ok)
                    await keepBytes(question, Buffer.from(JSON.stringify(answer.value)));
                else
                    keep(question, { error: clean(answer.error) });
                return answer;
            },
            reach: async (url, commits) => {
                const answer = await remote.reach(url, commits);
                for (const commit of new Set(commits)) {
                    const question = { ask: 'reach', url: (0,redact/* redactUrl */.B)(url), commit };
                    keep(question, reachAnswer(answer, commit));
                }
                return answer;
            },
            commitTime: async (url, commit) => {
                const answer = await remote.commitTime(url, commit);
                keep({ ask: 'commit-time', url: (0,redact/* redactUrl */.B)(url), commit }, answer.ok ? { time: answer.value } : { error: clean(answer.error) });
                return answer;
            },
            file: async (url, commit, path) => {
                const answer = await remote.file(url, commit, path);
                const question = { ask: 'file', url: (0,redact/* redactUrl */.B)(url), commit, path };
                if (answer.ok)
                    await keepBytes(question, answer.value);
                else
                    keep(question, { error: clean(answer.error) });
                return answer;
            },
        },
        get asked() {
            return kept.size > 0;
        },
        section: () => ({
            server: (0,redact/* redactUrl */.B)(remote.urlOf('owner/name')).replace(/\/owner\/name$/, ''),
            answers: [...kept].sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b)).map(([, answer]) => answer),
        }),
    };
}
function reachAnswer(answer, commit) {
    if (!answer.ok)
        return { error: clean(answer.error) };
    const reach = answer.value.get(commit);
    return reach === undefined
        ? { error: { kind: 'malformed', message: 'there was no answer for this commit' } }
        : { reach };
}
function clean(error) {
    return { kind: error.kind, message: (0,redact/* redactText */.R)(error.message) };
}

;// CONCATENATED MODULE: ./build/platform/recorder.js








function createRecorder(http, options) {
    const { directory, clock } = options;
    const exchanges = new Map();
    const written = new Set();
    let failure;
    const wrap = (other) => ({
        get: async (request) => {
            const answer = await other.get(request);
            try {
                const exchange = answer.ok
                    ? await keep(answer.value)
                    : {
                        fetchedAt: new Date(clock.now()).toISOString(),
                        fromCache: false,
                        error: { kind: answer.error.kind, message: (0,redact/* redactText */.R)(answer.error.message) },
                    };
                const url = answer.ok ? answer.value.url : undefined;
                exchanges.set(exchangeKey(request), { request, exchange, url });
            }
            catch (error) {
                failure ??= error;
            }
            return answer;
        },
    });
    let git;
    return {
        http: wrap(http),
        wrap,
        recordGit: (remote) => {
            git = recordGit(remote, {
                keepBody: (bytes) => keepBody(bytes).catch((error) => {
                    failure ??= error;
                    return undefined;
                }),
            });
            return git.gitRemote;
        },
        finish: async ({ endpoints, ...summary }) => {
            try {
                if (failure !== undefined)
                    throw failure;
                const file = {
                    schemaVersion: 1,
                    tool: 'countersign',
                    asOf: summary.asOf,
                    asOfGiven: summary.asOfGiven,
                    endpoints: Object.fromEntries([...endpoints]
                        .sort((a, b) => (a.ecosystem < b.ecosystem ? -1 : 1))
                        .map((endpoint) => [endpoint.ecosystem, endpoint])),
                    exchanges: [...exchanges]
                        .sort(([a], [b]) => (a < b ? -1 : 1))
                        .map(([, { request, exchange, url }]) => describe(request, { exchange, url, endpoints })),
                    memory: summary.memory,
                    connection: summary.connection,
                    ...(git?.asked === true ? { git: git.section() } : {}),
                    ...(summary.hosting !== undefined ? { hosting: summary.hosting } : {}),
                    ...(summary.images === undefined ? {} : { images: summary.images }),
                };
                await makeDirectory(directory);
                const temporary = (0,external_node_path_.join)(directory, `recording.json.${process.pid}.tmp`);
                await (0,promises_.writeFile)(temporary, `${JSON.stringify(file, undefined, 1)}\n`);
                await (0,promises_.rename)(temporary, (0,external_node_path_.join)(directory, 'recording.json'));
                return (0,domain_result.ok)(undefined);
            }
            catch (error) {
                const { code } = error;
                return (0,domain_result/* err */._)({
                    kind: 'not-permitted',
                    message: `the recording could not be written (${code ?? (0,redact/* redactText */.R)(String(error))})`,
                });
            }
        },
    };
    async function keep(value) {
        const headers = RECORDED_HEADERS.flatMap((name) => {
            const text = value.headers[name];
            return text === undefined ? [] : [[name, (0,redact/* redactText */.R)(text)]];
        });
        return {
            fetchedAt: value.fetchedAt,
            fromCache: value.fromCache,
            response: {
                status: value.status,
                headers: Object.fromEntries(headers),
                body: await keepBody(value.body),
            },
        };
    }
    async function keepBody(bytes) {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        if (!written.has(sha256)) {
            written.add(sha256);
            await makeDirectory((0,external_node_path_.join)(directory, 'bodies'));
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, bodyPath(sha256)), bytes);
        }
        return { sha256, bytes: bytes.length };
    }
}
function describe(request, context) {
    const { exchange, url, endpoints } = context;
    const asked = (0,redact/* redactUrl */.B)(request.url);
    const moved = url === undefined || url === asked ? {} : splitAddress(url, endpoints);
    const recorded = {
        method: 'GET',
        ...splitAddress(asked, endpoints),
        accept: request.headers?.accept ?? '*/*',
    };
    return {
        request: recorded,
        ...exchange,
        ...(exchange.response === undefined ? {} : { response: { ...exchange.response, ...moved } }),
    };
}
function splitAddress(address, endpoints) {
    let best;
    for (const endpoint of endpoints) {
        endpoint.bases.forEach(({ url }, index) => {
            if (address.startsWith(url) && url.length > (best?.length ?? 0)) {
                best = { name: `${endpoint.ecosystem}:${index}`, length: url.length };
            }
        });
    }
    return best === undefined ? { address } : { endpoint: best.name, address: address.slice(best.length) };
}

// EXTERNAL MODULE: ./build/domain/fact.js
var fact = __webpack_require__(38223);
;// CONCATENATED MODULE: ./build/registry/adapter.js


function isUnknown(value) {
    return 'known' in value;
}
function failure(error) {
    return (0,fact/* unknown */.cr)((0,fact/* unknownReason */.$h)(error.kind), error.message);
}
function httpEvidence(response) {
    return {
        kind: 'http',
        url: response.url,
        fetchedAt: response.fetchedAt,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(response.body).digest('hex'),
        ...(response.fromCache ? { fromCache: true } : {}),
    };
}

;// CONCATENATED MODULE: ./build/registry/integrity.js
const HEX_LENGTH = {
    md5: 32,
    sha1: 40,
    sha224: 56,
    sha256: 64,
    sha384: 96,
    sha512: 128,
};
function parseSri(text) {
    if (typeof text !== 'string' || text.length > 4096)
        return [];
    const result = [];
    for (const part of text.split(/\s+/)) {
        const raw = part.split('?', 1)[0] ?? '';
        const dash = raw.indexOf('-');
        const algorithm = raw.slice(0, dash);
        if (dash < 1 || HEX_LENGTH[algorithm] === undefined)
            continue;
        const bytes = Buffer.from(raw.slice(dash + 1), 'base64');
        if (bytes.toString('base64') !== raw.slice(dash + 1))
            continue;
        const digest = bytes.toString('hex');
        if (digest.length === HEX_LENGTH[algorithm]) {
            result.push({ algorithm: algorithm, digest, raw });
        }
    }
    return result;
}
function hexIntegrity(algorithm, value, file) {
    if (typeof value !== 'string')
        return undefined;
    const digest = value.toLowerCase();
    const length = Object.hasOwn(HEX_LENGTH, algorithm) ? HEX_LENGTH[algorithm] : undefined;
    if (digest.length !== length || !/^[0-9a-f]+$/.test(digest))
        return undefined;
    return {
        algorithm: algorithm,
        digest,
        raw: `${algorithm}:${digest}`,
        ...(file !== undefined ? { file } : {}),
    };
}
function parseIntegrity(raw, file) {
    const colon = raw.indexOf(':');
    if (colon > 0)
        return hexIntegrity(raw.slice(0, colon), raw.slice(colon + 1), file);
    const [one] = parseSri(raw);
    return one === undefined || file === undefined ? one : { ...one, file };
}

// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
;// CONCATENATED MODULE: ./build/registry/mirror-clock.js

const TOLERANCE = 60_000;
const BULK_WINDOW = 10 * 60_000;
const BULK_COUNT = 10;
const RELEASE = /^v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?$/;
const MIRROR_CLOCK = (0,fact/* unknown */.cr)('stripped-by-mirror', 'the registry mirror stamps its own times, so publication times are not known');
function sampleClock(versions) {
    const lines = new Map();
    const add = (line, order, at) => {
        const found = lines.get(line);
        if (found === undefined)
            lines.set(line, [{ order, at }]);
        else
            found.push({ order, at });
    };
    for (const { version, publishedAt } of versions) {
        if (publishedAt === undefined || Number.isNaN(publishedAt))
            continue;
        const match = RELEASE.exec(version);
        if (match === null)
            continue;
        const [major = '', minor = '', patch = '0'] = match.slice(1);
        add(`${major}.${minor}`, Number(patch), publishedAt);
        if (Number(patch) === 0)
            add(major, Number(minor), publishedAt);
    }
    let pairs = 0;
    let inversions = 0;
    for (const line of lines.values()) {
        line.sort((a, b) => a.order - b.order);
        for (let i = 1; i < line.length; i++) {
            const previous = line[i - 1];
            const next = line[i];
            if (previous === undefined || next === undefined || previous.order === next.order)
                continue;
            pairs++;
            if (next.at + TOLERANCE < previous.at)
                inversions++;
        }
    }
    return { pairs, inversions };
}
function betraysMirrorClock(sample, versions) {
    if (sample.inversions >= 2 && sample.inversions / sample.pairs >= 0.15)
        return true;
    return isBulk(versions);
}
function betraysMirrorClockTogether(samples) {
    let pairs = 0;
    let inversions = 0;
    for (const sample of samples) {
        pairs += sample.pairs;
        inversions += sample.inversions;
    }
    return inversions >= 5 && inversions / pairs >= 0.05;
}
function isBulk(versions) {
    const times = versions
        .map((item) => item.publishedAt)
        .filter((at) => at !== undefined && !Number.isNaN(at))
        .sort((a, b) => a - b);
    const needed = Math.max(BULK_COUNT, Math.ceil(times.length / 2));
    for (let i = needed - 1; i < times.length; i++) {
        if ((times[i] ?? 0) - (times[i - needed + 1] ?? 0) <= BULK_WINDOW)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/registry/record.js
const NO_SAMPLE = { pairs: 0, inversions: 0 };

;// CONCATENATED MODULE: ./build/registry/cargo.js






const cargo_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
const EARLIEST = Date.UTC(2014, 0, 1);
const SKEW = 3_600_000;
const DEFAULT_INDEX = /^(?:registry\+)?https:\/\/github\.com\/rust-lang\/[a-z.-]+-index\/?$/;
const cargoAdapter = {
    ecosystem: 'cargo',
    place: (component, endpoint) => {
        if (!cargo_NAME.test(component.name))
            return (0,fact/* unknown */.cr)('unsupported', 'the name is not one that a crate can have');
        const index = component.source.kind === 'registry' ? component.source.index : undefined;
        const base = baseFor(index, endpoint);
        if (base !== undefined)
            return { base, name: component.name };
        return isDefault(index)
            ? (0,fact/* unknown */.cr)('unsupported', endpoint.problem ?? 'no Cargo index is configured')
            : (0,fact/* unknown */.cr)('unsupported', "the lock names a registry that the user's Cargo configuration does not name with a sparse index");
    },
    load: async ({ base, name, http }) => {
        let lines;
        const answer = await http.get({
            url: `${base.url}${indexPath(name)}`,
            headers: { accept: 'text/plain, application/json' },
            validate: (body) => {
                lines = parseLines(Buffer.from(body).toString('utf8'), name);
                return lines === undefined ? 'the answer is not a file of a Cargo index' : undefined;
            },
        });
        if (!answer.ok)
            return failure(answer.error);
        const evidence = httpEvidence(answer.value);
        const served = answer.value.status < 400 && lines !== undefined;
        const versions = served
            ? (lines ?? []).flatMap((line) => readLine(line, Date.parse(answer.value.fetchedAt)) ?? [])
            : [];
        const clock = served ? sampleClock(versions) : NO_SAMPLE;
        const problem = !versions.some((item) => item.publishedAt !== undefined)
            ? (0,fact/* unknown */.cr)('not-published', 'the index gives no publication times')
            : betraysMirrorClock(clock, versions)
                ? MIRROR_CLOCK
                : undefined;
        return {
            ecosystem: 'cargo',
            name,
            evidence,
            state: served ? 'served' : 'absent',
            partial: false,
            versions,
            projectStatus: 'active',
            artifactBases: [],
            ...(problem !== undefined && served ? { clockProblem: problem } : {}),
            clock,
            missing: cargo_MISSING,
        };
    },
};
const unsupported = (what) => (0,fact/* unknown */.cr)('unsupported', `the Cargo index does not state ${what}`);
const cargo_MISSING = {
    publisher: unsupported('who published a version'),
    maintainers: unsupported('the owners a version had'),
    ownership: unsupported('owners'),
    installHooks: unsupported('build scripts'),
    metadata: unsupported('metadata'),
    signatures: unsupported('signatures'),
    attestations: unsupported('attestations'),
};
function isDefault(index) {
    return index === undefined || index === '' || DEFAULT_INDEX.test(index);
}
function baseFor(index, endpoint) {
    const standard = endpoint.bases.find((base) => base.index === undefined || base.index === 'default');
    if (isDefault(index))
        return standard;
    const wanted = (index ?? '').replace(/^(?:sparse\+|registry\+)/, '').replace(/\/?$/, '/');
    return endpoint.bases.find((base) => base.url === wanted);
}
function indexPath(name) {
    const lower = name.toLowerCase();
    if (lower.length < 3)
        return `${lower.length}/${lower}`;
    if (lower.length === 3)
        return `3/${lower[0]}/${lower}`;
    return `${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`;
}
function parseLines(text, name) {
    const result = [];
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        try {
            const value = JSON.parse(line);
            if ((0,json/* asText */.e1)((0,json/* member */.Dc)(value, 'name'))?.toLowerCase() !== name.toLowerCase())
                return undefined;
            if ((0,json/* asText */.e1)((0,json/* member */.Dc)(value, 'vers')) === undefined)
                return undefined;
            result.push(value);
        }
        catch {
            return undefined;
        }
    }
    return result.length === 0 ? undefined : result;
}
function readLine(line, fetchedAt) {
    const version = (0,json/* asText */.e1)((0,json/* member */.Dc)((0,json/* asObject */.eB)(line), 'vers'));
    if (version === undefined)
        return undefined;
    const digest = hexIntegrity('sha256', (0,json/* member */.Dc)(line, 'cksum'));
    const at = (0,json/* parseMoment */.mI)((0,json/* member */.Dc)(line, 'pubtime'));
    const plausible = at === undefined || (at >= EARLIEST && at <= fetchedAt + SKEW);
    return {
        version,
        ...(at !== undefined ? { publishedAt: plausible ? at : Number.NaN } : {}),
        artifacts: [{ integrity: digest === undefined ? [] : [digest] }],
        yanked: { yanked: (0,json/* member */.Dc)(line, 'yanked') === true },
        deprecated: { deprecated: false },
    };
}

;// CONCATENATED MODULE: ./build/registry/elsewhere.js

function comesFromElsewhere(component, endpoint) {
    const { source, ecosystem } = component;
    if (source.kind !== 'registry')
        return false;
    if (ecosystem === 'maven')
        return endpoint.all !== true;
    const isForeign = (address) => {
        const host = hostOf(address);
        return (host !== undefined &&
            !endpoint.bases.some(({ url, index }) => hostOf(url) === host || hostOf(index ?? '') === host));
    };
    if (ecosystem === 'gem')
        return (source.index ?? '').split(' ').some(isForeign);
    const address = ecosystem === 'npm' ? source.url : ecosystem === 'pypi' ? source.index : undefined;
    return address !== undefined && isForeign(address);
}
function forgiveAbsence(facts, ecosystem) {
    const { registryState } = facts;
    const state = registryState.known ? registryState.value.state : undefined;
    const isForgiven = state === 'package-absent' || (state === 'version-absent' && ecosystem === 'maven');
    return isForgiven
        ? {
            ...facts,
            registryState: (0,fact/* unknown */.cr)('unsupported', ecosystem === 'maven' ? OTHER_REPOSITORY : OTHER_REGISTRY),
        }
        : facts;
}
const OTHER_REGISTRY = "the lock takes it from a registry that the user's configuration does not name, and the configured one does not have it";
const OTHER_REPOSITORY = "the build may take it from a repository that the user's configuration does not name, and those configured do not have it";
function hostOf(address) {
    try {
        return new URL(address).host;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/registry/observe.js
function observe(seen, clockBetrayed) {
    const details = new Map();
    for (const { facts } of seen) {
        const own = new Set();
        for (const fact of Object.values(facts)) {
            if (!fact.known && fact.reason === 'stripped-by-mirror')
                own.add(fact.detail);
        }
        for (const detail of own)
            details.set(detail, (details.get(detail) ?? 0) + 1);
    }
    const lines = [...details]
        .map(([detail, count]) => `${detail} (${count} of ${seen.length} releases)`)
        .sort();
    return clockBetrayed
        ? [...lines, 'over all packages, publication times contradict the order of versions']
        : lines;
}

;// CONCATENATED MODULE: ./build/registry/offline-facts.js

const PRESENT_STATE = [
    'registryState',
    'yanked',
    'deprecated',
    'projectStatus',
    'ownership',
];
const NOT_ASKED = (0,fact/* unknown */.cr)('offline', 'what the registry says now can only be known by asking, and the run was asked not to');
const NOT_KEPT = (0,fact/* unknown */.cr)('offline', 'the run was asked not to use the network and the answer was not kept');
function withoutNetwork(facts, unplaced) {
    const changed = {};
    for (const [name, fact] of Object.entries(facts)) {
        if (fact.known) {
            if (PRESENT_STATE.includes(name))
                changed[name] = NOT_ASKED;
        }
        else if (fact.detail === unplaced)
            changed[name] = NOT_KEPT;
    }
    return { ...facts, ...changed };
}

// EXTERNAL MODULE: ./build/domain/version.js + 2 modules
var domain_version = __webpack_require__(51558);
;// CONCATENATED MODULE: ./build/registry/trust-history.js

function compareMarks(record, visible, release) {
    if (release?.marks === undefined)
        return undefined;
    const { ecosystem } = record;
    const rank = trust_history_rankOf(release.marks);
    const line = lineOf(record, release.version);
    const early = (0,domain_version/* isPrerelease */.V1)(ecosystem, release.version);
    const lower = visible
        .filter((item) => (early || !(0,domain_version/* isPrerelease */.V1)(ecosystem, item.version)) &&
        ((0,domain_version/* compareVersions */.Zy)(ecosystem, item.version, release.version) ?? 0) < 0)
        .sort((a, b) => (0,domain_version/* compareVersions */.Zy)(ecosystem, b.version, a.version) ?? 0);
    const hasMore = ({ marks }) => marks !== undefined && trust_history_rankOf(marks) > rank;
    const own = line === undefined ? [] : lower.filter((item) => lineOf(record, item.version) === line);
    const between = own.findIndex(hasMore);
    const sameLine = own[between];
    const otherLine = lower.find((item) => hasMore(item) && !own.includes(item));
    return {
        current: release.marks,
        ...(sameLine?.marks !== undefined
            ? { sameLine: { version: sameLine.version, marks: sameLine.marks, between } }
            : {}),
        ...(otherLine?.marks !== undefined
            ? { otherLine: { version: otherLine.version, marks: otherLine.marks } }
            : {}),
    };
}
function trust_history_rankOf({ attested, trustedPublisher }) {
    return trustedPublisher ? 2 : attested ? 1 : 0;
}
function lineOf({ ecosystem }, version) {
    const numbers = (0,domain_version/* releaseNumbers */.uE)(ecosystem, version);
    if (numbers === undefined)
        return undefined;
    const [major = 0, minor = 0] = numbers;
    return major === 0 ? `0.${minor}` : String(major);
}

;// CONCATENATED MODULE: ./build/registry/release-facts.js



const DAY = 86_400_000;
const FACT_NAMES = [
    'registryState',
    'publishedAt',
    'artifacts',
    'yanked',
    'deprecated',
    'projectStatus',
    'publisher',
    'maintainers',
    'ownership',
    'installHooks',
    'timeline',
    'earlierRecord',
    'registryAddress',
    'metadata',
    'signatures',
    'attestations',
    'provenanceHistory',
];
function unknownFacts(cause) {
    return Object.fromEntries(FACT_NAMES.map((name) => [name, cause]));
}
function computeFacts(record, version, options) {
    const visible = record.versions.filter((item) => options.asOf === undefined ||
        item.version === version ||
        item.publishedAt === undefined ||
        !(item.publishedAt > options.asOf));
    const release = visible.find((item) => item.version === version);
    if (release !== undefined && isDated(release) && record.clockProblem === undefined) {
        const { publishedAt } = release;
        if (options.asOf !== undefined && publishedAt > options.asOf)
            return {
                ...unknownFacts(NOT_YET),
                publishedAt: (0,fact/* known */.eO)(publishedAt, release.evidence?.publishedAt ?? record.evidence),
            };
    }
    const history = record.clockProblem === undefined ? earlierInTime(visible, release) : undefined;
    const before = history === undefined ? precedingByVersion(record, visible, release) : history.at(-1);
    const { evidence } = record;
    const answer = (name, value, own) => {
        if (value !== undefined)
            return (0,fact/* known */.eO)(value, release?.evidence?.[name] ?? own ?? evidence);
        if (release === undefined && !PACKAGE_FACTS.includes(name))
            return absence(record, release);
        return record.missing[name] ?? absence(record, release);
    };
    const timed = (name, value) => {
        if (release === undefined)
            return absence(record, release);
        const missing = record.missing[name];
        if (missing !== undefined && (name === 'timeline' || value() === undefined))
            return missing;
        if (record.clockProblem !== undefined)
            return record.clockProblem;
        if (release.publishedAt === undefined || Number.isNaN(release.publishedAt))
            return badTime(release);
        return answer(name, value());
    };
    return {
        registryState: (0,fact/* known */.eO)(stateOf(record, visible, version), evidence),
        publishedAt: timed('publishedAt', () => release?.publishedAt),
        artifacts: answer('artifacts', release?.artifacts),
        yanked: answer('yanked', release?.yanked),
        deprecated: answer('deprecated', release?.deprecated),
        projectStatus: answer('projectStatus', record.projectStatus),
        publisher: timed('publisher', () => comparePublisher(release, history ?? [])),
        maintainers: timed('maintainers', () => compareBy(release, history?.findLast((item) => item.maintainers !== undefined) ?? before, (item) => item.maintainers)),
        ownership: answer('ownership', record.owner === undefined ? undefined : { current: record.owner }),
        installHooks: answer('installHooks', compareBy(release, before, (item) => item.installHooks)),
        timeline: timed('timeline', () => timelineOf(record, visible, release)),
        earlierRecord: (0,fact/* unknown */.cr)('unsupported', 'nothing was remembered'),
        registryAddress: (0,fact/* known */.eO)({ bases: [...new Set([...options.bases, ...record.artifactBases])] }, evidence),
        metadata: answer('metadata', release?.metadata),
        signatures: answer('signatures', release?.signatures),
        attestations: answer('attestations', release?.attestations),
        provenanceHistory: answer('provenanceHistory', compareMarks(record, visible, release)),
    };
}
const NOT_YET = (0,fact/* unknown */.cr)('not-published', 'the release was published only after the moment judged from');
const PACKAGE_FACTS = ['projectStatus', 'ownership'];
const CLOCK_FACTS = ['publishedAt', 'publisher', 'maintainers', 'timeline'];
function distrustClock(facts, cause) {
    const changed = CLOCK_FACTS.filter((name) => facts[name].known).map((name) => [name, cause]);
    return changed.length === 0 ? facts : { ...facts, ...Object.fromEntries(changed) };
}
function stateOf(record, visible, version) {
    if (record.state === 'quarantined')
        return { state: 'package-quarantined' };
    if (visible.some((item) => item.version === version)) {
        return record.state === 'security-holder' ? { state: 'security-holder' } : { state: 'present' };
    }
    if (record.state === 'security-holder')
        return { state: 'security-holder' };
    if (record.partial)
        return { state: 'absent-from-partial-mirror' };
    if (record.state === 'absent')
        return { state: 'package-absent' };
    const nearest = nearestVersion(record, visible, version);
    return {
        state: 'version-absent',
        otherVersions: visible.length,
        ...(nearest !== undefined ? { nearest } : {}),
    };
}
function nearestVersion(record, visible, version) {
    let below;
    let above;
    for (const { version: other } of visible) {
        const order = (0,domain_version/* compareVersions */.Zy)(record.ecosystem, other, version);
        if (order === undefined || order === 0)
            continue;
        if (order < 0) {
            if (below === undefined || ((0,domain_version/* compareVersions */.Zy)(record.ecosystem, other, below) ?? 0) > 0)
                below = other;
        }
        else if (above === undefined || ((0,domain_version/* compareVersions */.Zy)(record.ecosystem, other, above) ?? 0) < 0)
            above = other;
    }
    return below ?? above;
}
function absence(record, release) {
    if (release === undefined) {
        return record.state === 'absent'
            ? (0,fact/* unknown */.cr)('not-published', 'the registry does not have the package')
            : (0,fact/* unknown */.cr)('not-published', 'the registry does not have the version');
    }
    return (0,fact/* unknown */.cr)('not-published', 'the registry does not state this');
}
function badTime(release) {
    return release.publishedAt === undefined
        ? (0,fact/* unknown */.cr)('not-published', 'the registry gives no publication time for the release')
        : (0,fact/* unknown */.cr)('malformed', 'the registry gives a publication time that cannot be true');
}
function isDated(item) {
    return item.publishedAt !== undefined && !Number.isNaN(item.publishedAt);
}
function earlierInTime(visible, release) {
    if (release === undefined || !isDated(release))
        return undefined;
    return visible
        .filter(isDated)
        .filter((item) => item.publishedAt < release.publishedAt)
        .sort((a, b) => a.publishedAt - b.publishedAt || (a.version < b.version ? -1 : 1));
}
function precedingByVersion(record, visible, release) {
    if (release === undefined)
        return undefined;
    let best;
    for (const item of visible) {
        if (((0,domain_version/* compareVersions */.Zy)(record.ecosystem, item.version, release.version) ?? 0) >= 0)
            continue;
        if (best === undefined || ((0,domain_version/* compareVersions */.Zy)(record.ecosystem, item.version, best.version) ?? 0) > 0)
            best = item;
    }
    return best;
}
function compareBy(release, before, pick) {
    const current = release === undefined ? undefined : pick(release);
    if (current === undefined)
        return undefined;
    if (before === undefined)
        return { current };
    const value = pick(before);
    return value === undefined ? undefined : { current, previous: { version: before.version, value } };
}
function comparePublisher(release, history) {
    const before = history.findLast((item) => item.publisher !== undefined) ?? history.at(-1);
    const comparison = compareBy(release, before, (item) => item.publisher);
    if (comparison === undefined)
        return undefined;
    const { name } = comparison.current;
    return { ...comparison, seenBefore: history.some((item) => item.publisher?.name === name) };
}
function timelineOf(record, visible, release) {
    const history = earlierInTime(visible, release);
    if (release?.publishedAt === undefined || history === undefined)
        return undefined;
    const at = release.publishedAt;
    const window = visible.filter((item) => item === release || (isDated(item) && item.publishedAt <= at && item.publishedAt > at - DAY));
    const majors = new Set(window.map((item) => (0,domain_version/* releaseNumbers */.uE)(record.ecosystem, item.version)?.[0] ?? item.version));
    const previous = history.at(-1);
    return {
        ...(previous?.publishedAt !== undefined
            ? { previous: { version: previous.version, publishedAt: previous.publishedAt } }
            : {}),
        inLastDay: window.length,
        majorsInLastDay: majors.size,
        releases: visible.length,
    };
}

// EXTERNAL MODULE: ./build/domain/purl.js
var domain_purl = __webpack_require__(17884);
;// CONCATENATED MODULE: ./build/registry/remember.js




function addMemory(facts, context) {
    return { ...facts, earlierRecord: recallDigests(facts, context), ownership: recallOwner(facts, context) };
}
function recallDigests(facts, { purl, memory }) {
    const earlier = readRecord(memory.recall('digests', purl));
    const { artifacts } = facts;
    if (artifacts.known) {
        const at = earlier?.at ?? momentOf(artifacts.evidence);
        const files = new Set(earlier?.integrity.map(slotOf));
        const added = artifacts.value
            .flatMap((item) => item.integrity)
            .filter((item) => !files.has(slotOf(item)));
        if (at !== undefined && (earlier === undefined || added.length > 0)) {
            const integrity = [...(earlier?.integrity ?? []), ...added];
            memory.remember('digests', purl, {
                at,
                integrity: integrity.map((item) => (item.file === undefined ? item.raw : [item.raw, item.file])),
            });
        }
    }
    const value = earlier === undefined ? { seen: false } : { seen: true, at: earlier.at, integrity: earlier.integrity };
    return (0,fact/* known */.eO)(value, {
        kind: 'record',
        what: 'digests of the release in earlier runs',
        firstSeen: earlier?.at ?? '',
    });
}
function recallOwner(facts, { purl, memory }) {
    const { ownership } = facts;
    if (!ownership.known)
        return ownership;
    const key = (0,domain_purl/* packageKey */.MO)(purl);
    const line = memory.recall('owners', key);
    const owner = (0,json/* asText */.e1)((0,json/* member */.Dc)(line, 'owner'));
    const at = (0,json/* asText */.e1)((0,json/* member */.Dc)(line, 'at'));
    const now = momentOf(ownership.evidence);
    const { current } = ownership.value;
    if (owner === undefined || at === undefined) {
        if (now !== undefined)
            memory.remember('owners', key, { owner: current, at: now });
        return ownership;
    }
    return (0,fact/* known */.eO)({ current, recorded: { owner, at } }, ownership.evidence);
}
function readRecord(line) {
    const at = (0,json/* asText */.e1)((0,json/* member */.Dc)(line, 'at'));
    if (at === undefined)
        return undefined;
    const integrity = [];
    for (const item of (0,json/* asArray */._j)((0,json/* member */.Dc)(line, 'integrity'))) {
        const [raw, file] = typeof item === 'string' ? [item] : (0,json/* asArray */._j)(item);
        const one = typeof raw === 'string' ? parseIntegrity(raw, (0,json/* asText */.e1)(file)) : undefined;
        if (one !== undefined)
            integrity.push(one);
    }
    return { at, integrity };
}
function slotOf(item) {
    return `${item.algorithm} ${item.file ?? ''}`;
}
function momentOf(evidence) {
    return evidence.kind === 'http' ? evidence.fetchedAt : undefined;
}

;// CONCATENATED MODULE: ./build/registry/driver.js








const PACKAGES_AT_ONCE = 32;
function createRegistry(adapter, options) {
    const counts = { requests: 0, fromCache: 0 };
    const seen = [];
    let used;
    let clockBetrayed = false;
    const http = {
        get: async (request) => {
            const answer = await options.http.get(request);
            if (answer.ok && answer.value.fromCache)
                counts.fromCache++;
            else
                counts.requests++;
            return answer;
        },
    };
    return {
        ecosystem: adapter.ecosystem,
        releases: async (components, progress) => {
            const facts = new Map();
            if (components.length === 0)
                return facts;
            const endpoint = await options.endpoint();
            used = endpoint;
            await options.pack.open(endpoint);
            const stored = new Map();
            const groups = group(components, { adapter, endpoint, facts });
            const todo = [];
            let done = 0;
            for (const item of groups) {
                const missing = { ...item, versions: new Map() };
                for (const [version, purls] of item.versions) {
                    const cached = options.pack.get(firstOf(purls));
                    if (cached === undefined || lacksFiles(cached, item.wanted.get(version)))
                        missing.versions.set(version, purls);
                    else
                        for (const purl of purls)
                            stored.set(purl, cached);
                }
                if (missing.versions.size > 0)
                    todo.push(missing);
                else
                    progress?.(++done);
            }
            await forEach(todo, PACKAGES_AT_ONCE, async (item) => {
                const loaded = await adapter.load({
                    base: item.base,
                    name: item.name,
                    endpoint,
                    versions: [...item.versions.keys()].sort(),
                    wanted: item.wanted,
                    http,
                });
                for (const [version, purls] of item.versions) {
                    if (isUnknown(loaded)) {
                        for (const purl of purls)
                            facts.set(purl, unknownFacts(loaded));
                        continue;
                    }
                    const entry = {
                        facts: computeFacts(loaded, version, {
                            bases: [item.base.url],
                            ...(options.asOf !== undefined ? { asOf: options.asOf } : {}),
                        }),
                        clock: loaded.clock,
                    };
                    options.pack.put(firstOf(purls), entry);
                    for (const purl of purls)
                        stored.set(purl, entry);
                }
                progress?.(++done);
            });
            seen.push(...stored.values());
            clockBetrayed ||= betraysMirrorClockTogether(seen.map((item) => item.clock));
            await options.memory.open();
            for (const [purl, entry] of stored) {
                const trusted = clockBetrayed ? distrustClock(entry.facts, MIRROR_CLOCK) : entry.facts;
                facts.set(purl, addMemory(trusted, { purl, memory: options.memory }));
            }
            for (const component of components) {
                const own = facts.get(component.purl);
                if (own !== undefined && comesFromElsewhere(component, endpoint)) {
                    facts.set(component.purl, forgiveAbsence(own, component.ecosystem));
                }
            }
            const ordered = new Map();
            for (const { purl } of components) {
                const own = facts.get(purl);
                if (own === undefined)
                    continue;
                ordered.set(purl, options.offline === true ? withoutNetwork(own, endpoint.problem) : own);
            }
            return ordered;
        },
        describe: () => ({
            ecosystem: adapter.ecosystem,
            bases: used?.bases.map((base) => base.url) ?? [],
            origin: used?.origin ?? '',
            ...counts,
            observations: used === undefined ? [] : [...observe(seen, clockBetrayed), ...options.connection()],
        }),
    };
}
function group(components, context) {
    const { adapter, endpoint, facts } = context;
    const groups = new Map();
    for (const component of components) {
        const placed = driver_refuse(component, adapter) ?? adapter.place(component, endpoint);
        if (isUnknown(placed)) {
            facts.set(component.purl, unknownFacts(placed));
            continue;
        }
        const key = `${placed.base.url} ${placed.name}`;
        const found = groups.get(key) ?? {
            ...placed,
            versions: new Map(),
            wanted: new Map(),
        };
        groups.set(key, found);
        const purls = found.versions.get(component.version) ?? new Set();
        found.versions.set(component.version, purls.add(component.purl));
        if (adapter.wants !== undefined) {
            const { version } = component;
            found.wanted.set(version, joinWanted(found.wanted.get(version) ?? [], adapter.wants(component)));
        }
    }
    return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
function joinWanted(before, more) {
    const files = new Map(before.map((one) => [one.file, one]));
    for (const { file, algorithms } of more) {
        const all = new Set([...(files.get(file)?.algorithms ?? []), ...algorithms]);
        files.set(file, { file, algorithms: [...all].sort() });
    }
    return [...files.values()];
}
function lacksFiles({ facts }, wanted = []) {
    const { artifacts } = facts;
    if (!artifacts.known)
        return false;
    return wanted.some(({ file }) => !artifacts.value.some((one) => one.file === file));
}
function driver_refuse(component, adapter) {
    if (component.ecosystem !== adapter.ecosystem)
        return (0,fact/* unknown */.cr)('unsupported', 'another ecosystem');
    if (component.source.kind !== 'registry') {
        return (0,fact/* unknown */.cr)('unsupported', 'it does not come from a registry');
    }
    if (component.bundled === true)
        return (0,fact/* unknown */.cr)('unsupported', "it is shipped inside another package's artifact");
    if (component.version === '')
        return (0,fact/* unknown */.cr)('unsupported', 'no version is locked');
    return undefined;
}
function firstOf(purls) {
    const [first = ''] = purls;
    return first;
}
async function forEach(items, limit, work) {
    let next = 0;
    const worker = async () => {
        for (let item = items[next++]; item !== undefined; item = items[next++])
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}

;// CONCATENATED MODULE: ./build/registry/gem.js






const gem_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
const gem_LINE = /^([0-9][0-9A-Za-z.]*)(?:-([0-9A-Za-z._-]+))? ([^|]*)\|(.*)$/;
const gem_EARLIEST = Date.UTC(2003, 0, 1);
const gem_SKEW = 3_600_000;
const gemAdapter = {
    ecosystem: 'gem',
    place: (component, endpoint) => {
        if (!gem_NAME.test(component.name))
            return (0,fact/* unknown */.cr)('unsupported', 'the name is not one that a gem can have');
        const base = gem_baseFor(component, endpoint);
        return base === undefined
            ? (0,fact/* unknown */.cr)('unsupported', endpoint.problem ?? 'the user’s configuration names no server for this source')
            : { base, name: component.name };
    },
    load: async ({ base, name, http }) => {
        let lines;
        const answer = await http.get({
            url: `${base.url}info/${name}`,
            headers: { accept: 'text/plain' },
            validate: (body) => {
                lines = gem_parseLines(Buffer.from(body).toString('utf8'));
                return lines === undefined ? 'the answer is not a file of a compact index' : undefined;
            },
        });
        if (!answer.ok)
            return failure(answer.error);
        const served = answer.value.status < 400 && lines !== undefined;
        const versions = served ? gatherVersions(name, lines ?? [], Date.parse(answer.value.fetchedAt)) : [];
        const clock = served ? sampleClock(versions) : NO_SAMPLE;
        const problem = !versions.some((item) => item.publishedAt !== undefined)
            ? (0,fact/* unknown */.cr)('not-published', 'the index gives no publication times')
            : betraysMirrorClock(clock, versions)
                ? MIRROR_CLOCK
                : undefined;
        return {
            ecosystem: 'gem',
            name,
            evidence: httpEvidence(answer.value),
            state: served ? 'served' : 'absent',
            partial: false,
            versions,
            projectStatus: 'active',
            artifactBases: base.index === undefined ? [] : [base.index],
            ...(problem !== undefined && served ? { clockProblem: problem } : {}),
            clock,
            missing: gem_MISSING,
        };
    },
};
const gem_unsupported = (what) => (0,fact/* unknown */.cr)('unsupported', `the compact index does not state ${what}`);
const gem_MISSING = {
    publisher: gem_unsupported('who published a version'),
    maintainers: gem_unsupported('the owners a version had'),
    ownership: gem_unsupported('owners'),
    installHooks: gem_unsupported('native extensions'),
    metadata: gem_unsupported('metadata'),
    signatures: gem_unsupported('signatures'),
    attestations: gem_unsupported('attestations'),
};
function gem_baseFor({ source }, endpoint) {
    const remotes = source.kind === 'registry' ? (source.index ?? '').split(' ').map(normalBase) : [];
    return (endpoint.bases.find((base) => remotes.includes(normalBase(base.index ?? base.url))) ??
        endpoint.bases.find((base) => base.index === undefined));
}
function normalBase(address) {
    try {
        return new URL(address).href.replace(/\/*$/, '/').toLowerCase();
    }
    catch {
        return address;
    }
}
function gem_parseLines(text) {
    const rows = text.split('\n');
    const start = rows.indexOf('---');
    if (start < 0 || rows.pop() !== '')
        return undefined;
    const lines = [];
    for (const row of rows.slice(start + 1)) {
        if (row === '')
            continue;
        const [, version, platform = 'ruby', , tail = ''] = gem_LINE.exec(row) ?? [];
        if (version === undefined)
            return undefined;
        const stated = new Map();
        for (const part of tail.split(',')) {
            const colon = part.indexOf(':');
            if (colon > 0)
                stated.set(part.slice(0, colon).trim(), part.slice(colon + 1).trim());
        }
        lines.push({ version, platform, stated });
    }
    return lines;
}
function gatherVersions(name, lines, fetchedAt) {
    const versions = new Map();
    for (const { version, platform, stated } of lines) {
        const release = versions.get(version) ?? { artifacts: [], times: [] };
        versions.set(version, release);
        const file = `${name}-${version}${platform === 'ruby' ? '' : `-${platform}`}.gem`;
        const digest = hexIntegrity('sha256', stated.get('checksum'), file);
        release.artifacts.push({ file, integrity: digest === undefined ? [] : [digest] });
        const at = (0,json/* parseMoment */.mI)(stated.get('created_at'));
        if (at !== undefined)
            release.times.push(at >= gem_EARLIEST && at <= fetchedAt + gem_SKEW ? at : Number.NaN);
    }
    return [...versions].map(([version, { artifacts, times }]) => ({
        version,
        ...(times.length > 0 ? { publishedAt: Math.max(...times) } : {}),
        artifacts,
        yanked: { yanked: false },
        deprecated: { deprecated: false },
    }));
}

;// CONCATENATED MODULE: ./build/registry/facts-line.js




const NOT_STORED = (0,fact/* unknown */.cr)('unsupported', 'nothing was remembered');
function createCauseTable(value) {
    const causes = [];
    const places = new Map();
    const indexOf = (cause) => {
        const key = `${cause.reason} ${cause.detail}`;
        const found = places.get(key);
        if (found !== undefined)
            return found;
        places.set(key, causes.length);
        return causes.push(cause) - 1;
    };
    for (const item of (0,json/* asArray */._j)(value)) {
        const [reason, detail] = (0,json/* asArray */._j)(item);
        if (typeof reason !== 'string' || !Object.hasOwn(fact/* UNKNOWN_TEXT */.L5, reason))
            break;
        indexOf((0,fact/* unknown */.cr)(reason, (0,json/* asText */.e1)(detail) ?? ''));
    }
    return { causes, indexOf };
}
function packCauses(table) {
    return table.causes.map(({ reason, detail }) => [reason, detail]);
}
function packFacts({ facts, clock }, table) {
    const evidence = [];
    const packed = FACT_NAMES.map((name) => {
        if (name === 'earlierRecord')
            return 0;
        const fact = facts[name];
        if (!fact.known)
            return table.indexOf(fact);
        let place = evidence.indexOf(fact.evidence);
        if (place < 0)
            place = evidence.push(fact.evidence) - 1;
        return [place, name === 'artifacts' ? fact.value.map(packArtifact) : fact.value];
    });
    return [clock.pairs, clock.inversions, evidence.map(packEvidence), ...packed];
}
function unpackFacts(value, table) {
    const parts = (0,json/* asArray */._j)(value);
    const [pairs, inversions, second] = parts;
    if (parts.length !== FACT_NAMES.length + 3)
        return undefined;
    if (typeof pairs !== 'number' || typeof inversions !== 'number')
        return undefined;
    const evidence = [];
    for (const item of (0,json/* asArray */._j)(second)) {
        const one = unpackEvidence(item);
        if (one === undefined)
            return undefined;
        evidence.push(one);
    }
    const facts = {};
    for (let i = 0; i < FACT_NAMES.length; i++) {
        const name = FACT_NAMES[i];
        const fact = name === 'earlierRecord' ? NOT_STORED : unpackFact(name, parts[i + 3], { evidence, table });
        if (fact === undefined)
            return undefined;
        facts[name] = fact;
    }
    return { facts: facts, clock: { pairs, inversions } };
}
function unpackFact(name, part, context) {
    if (typeof part === 'number')
        return context.table.causes[part];
    if ((0,json/* asArray */._j)(part).length !== 2)
        return undefined;
    const [place = null, value = null] = (0,json/* asArray */._j)(part);
    const evidence = context.evidence[place];
    if (evidence === undefined || value === null)
        return undefined;
    return (0,fact/* known */.eO)(name === 'artifacts' ? (0,json/* asArray */._j)(value).map(unpackArtifact) : value, evidence);
}
function packArtifact({ file, url, size, integrity, provenance }) {
    return [file ?? 0, url ?? 0, size ?? 0, provenance ?? 0, ...integrity.map((item) => item.raw)];
}
function unpackArtifact(value) {
    const [file, url, size, provenance, ...raws] = (0,json/* asArray */._j)(value);
    const name = typeof file === 'string' ? file : undefined;
    const integrity = [];
    for (const raw of raws) {
        const one = typeof raw === 'string' ? parseIntegrity(raw, name) : undefined;
        if (one !== undefined)
            integrity.push(one);
    }
    return {
        ...(name !== undefined ? { file: name } : {}),
        ...(typeof url === 'string' ? { url } : {}),
        ...(typeof size === 'number' && size > 0 ? { size } : {}),
        integrity,
        ...(typeof provenance === 'string' ? { provenance } : {}),
    };
}
function packEvidence(evidence) {
    return evidence.kind === 'http' ? [evidence.url, evidence.fetchedAt, evidence.sha256] : evidence;
}
function unpackEvidence(value) {
    const [url, fetchedAt, sha256] = (0,json/* asArray */._j)(value);
    if (typeof url !== 'string' || typeof fetchedAt !== 'string' || typeof sha256 !== 'string')
        return undefined;
    return { kind: 'http', url, fetchedAt, sha256, fromCache: true };
}

;// CONCATENATED MODULE: ./build/registry/memory.js
const KINDS = ['digests', 'owners', 'tags', 'heads'];
function createMemory(cache) {
    const lines = new Map();
    const fresh = emptyMaps();
    const recalled = emptyMaps();
    let opened;
    const load = async () => {
        for (const kind of KINDS)
            lines.set(kind, memory_parseLines(await cache.get(entryOf(kind))));
    };
    return {
        open: () => (opened ??= load()),
        recall: (kind, key) => {
            const line = lines.get(kind)?.get(key);
            const value = line === undefined ? undefined : parseValue(line);
            if (value !== undefined)
                recalled[kind].set(key, value);
            return value;
        },
        remember: (kind, key, value) => {
            const line = JSON.stringify(value);
            if (lines.get(kind)?.get(key) !== line)
                fresh[kind].set(key, line);
        },
        flush: async () => {
            for (const kind of KINDS) {
                if (fresh[kind].size === 0)
                    continue;
                const merged = memory_parseLines(await cache.get(entryOf(kind)));
                for (const [key, line] of fresh[kind])
                    merged.set(key, line);
                await cache.put(entryOf(kind), formatLines(merged));
                fresh[kind].clear();
            }
        },
        recalled,
    };
}
function replayMemory(snapshot) {
    const recalled = emptyMaps();
    return {
        open: () => Promise.resolve(),
        recall: (kind, key) => {
            const kept = snapshot[kind];
            return kept !== undefined && Object.hasOwn(kept, key) ? kept[key] : undefined;
        },
        remember: () => { },
        flush: () => Promise.resolve(),
        recalled,
    };
}
function emptyMaps() {
    return { digests: new Map(), owners: new Map(), tags: new Map(), heads: new Map() };
}
function entryOf(kind) {
    return `keep/memory/${kind}`;
}
function memory_parseLines(bytes) {
    const result = new Map();
    if (bytes === undefined)
        return result;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    for (let start = 0; start < text.length;) {
        const found = text.indexOf('\n', start);
        const end = found < 0 ? text.length : found;
        const tab = text.indexOf('\t', start);
        if (tab > start && tab < end)
            result.set(text.slice(start, tab), text.slice(tab + 1, end));
        start = end + 1;
    }
    return result;
}
function formatLines(lines) {
    const parts = [];
    for (const [key, line] of lines)
        if (!/[\t\n\r]/.test(key))
            parts.push(`${key}\t${line}\n`);
    return Buffer.from(parts.join(''), 'utf8');
}
function parseValue(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/registry/facts-pack.js


const LAYOUT = 2;
const CAUSES = '#causes';
const MAX_CAUSES = 1_000;
function createFactsPack(options) {
    const { cache, clock, maxEntries = 20_000 } = options;
    let key;
    let lines = new Map();
    let table = createCauseTable(undefined);
    const fresh = new Map();
    return {
        open: async (endpoint) => {
            const bases = endpoint.bases
                .map((base) => `${base.url} ${base.scope ?? ''} ${base.index ?? ''}`)
                .sort();
            const wanted = `facts/${LAYOUT}/${endpoint.ecosystem}/${options.asOf ?? 'now'}/${bases.join('|')}`;
            if (key === wanted)
                return;
            key = wanted;
            lines = memory_parseLines(await cache.get(key));
            table = createCauseTable(parseValue(lines.get(CAUSES) ?? ''));
        },
        get: (purl) => {
            const line = lines.get(purl);
            if (line === undefined)
                return undefined;
            const end = line.indexOf(' ');
            const age = clock.now() - Number(line.slice(0, end));
            if (!options.anyAge && !(age >= 0 && age < options.freshFor))
                return undefined;
            return unpackFacts(parseValue(line.slice(end + 1)), table);
        },
        put: (purl, entry) => {
            fresh.set(purl, entry);
        },
        flush: async () => {
            if (key === undefined || fresh.size === 0)
                return;
            let merged = memory_parseLines(await cache.get(key));
            let causes = createCauseTable(parseValue(merged.get(CAUSES) ?? ''));
            if (causes.causes.length > MAX_CAUSES) {
                merged = new Map();
                causes = createCauseTable(undefined);
            }
            merged.delete(CAUSES);
            for (const [purl, entry] of fresh) {
                merged.delete(purl);
                merged.set(purl, `${askedAt(entry) ?? clock.now()} ${JSON.stringify(packFacts(entry, causes))}`);
            }
            let surplus = merged.size - maxEntries;
            for (const purl of merged.keys()) {
                if (surplus-- <= 0)
                    break;
                merged.delete(purl);
            }
            merged.set(CAUSES, JSON.stringify(packCauses(causes)));
            await cache.put(key, formatLines(merged));
            fresh.clear();
        },
    };
}
const noFactsPack = {
    open: () => Promise.resolve(),
    get: () => undefined,
    put: () => { },
    flush: () => Promise.resolve(),
};
function askedAt({ facts }) {
    const { registryState } = facts;
    return registryState.known && registryState.evidence.kind === 'http'
        ? Date.parse(registryState.evidence.fetchedAt)
        : undefined;
}

;// CONCATENATED MODULE: ./build/registry/golang-module.js
function parseRetractions(text) {
    const retractions = [];
    let deprecated;
    let comment = [];
    let inBlock = false;
    let blockReason;
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.trim();
        const [code = '', ...rest] = line.split('//');
        const statement = code.trim();
        const beside = rest.join('//').trim();
        if (statement === '') {
            if (line.startsWith('//'))
                comment.push(beside);
            else
                comment = [];
            continue;
        }
        const note = beside !== '' ? beside : comment.length > 0 ? comment.join(' ') : undefined;
        if (inBlock) {
            if (statement === ')')
                inBlock = false;
            else
                add(retractions, statement, note ?? blockReason);
        }
        else if (/^retract\s*\($/.test(statement)) {
            inBlock = true;
            blockReason = note;
        }
        else if (/^retract\s/.test(statement))
            add(retractions, statement.slice(7), note);
        else if (/^module\s/.test(statement)) {
            const all = [...comment, beside].join('\n');
            const at = all.search(/^Deprecated:/m);
            if (at >= 0)
                deprecated = all
                    .slice(at + 'Deprecated:'.length)
                    .split('\n\n')[0]
                    ?.replaceAll('\n', ' ')
                    .trim();
        }
        comment = [];
    }
    return { retractions, ...(deprecated !== undefined ? { deprecated } : {}) };
}
function add(retractions, text, reason) {
    const versions = text
        .replace(/[[\]]/g, '')
        .split(',')
        .map((part) => part.trim().replace(/^"|"$/g, ''));
    const [low, high = low] = versions;
    if (low === undefined || high === undefined || low === '' || retractions.length >= 10_000)
        return;
    retractions.push({
        low,
        high,
        ...(reason !== undefined && reason !== '' ? { reason: reason.slice(0, 1024) } : {}),
    });
}
function matchesModulePattern(patterns, module) {
    const elements = module.split('/');
    return patterns
        .split(',')
        .map((pattern) => pattern.trim().replace(/\/+$/, ''))
        .filter((pattern) => pattern !== '')
        .some((pattern) => {
        const parts = pattern.split('/');
        return (parts.length <= elements.length && parts.every((part, i) => matchElement(part, elements[i] ?? '')));
    });
}
function matchElement(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        const step = matchOne(pattern, p, text.charAt(t));
        if (step > 0) {
            p += step;
            t++;
        }
        else if (pattern[p] === '*') {
            star = p++;
            mark = t;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
function matchOne(pattern, at, char) {
    const head = pattern[at];
    if (head === undefined || head === '*')
        return 0;
    if (head === '?')
        return 1;
    if (head === '\\')
        return pattern[at + 1] === char ? 2 : 0;
    if (head !== '[')
        return head === char ? 1 : 0;
    const end = pattern.indexOf(']', at + 2);
    if (end < 0)
        return 0;
    let set = pattern.slice(at + 1, end);
    const negated = set.startsWith('^');
    if (negated)
        set = set.slice(1);
    let hit = false;
    for (let i = 0; i < set.length; i++) {
        const low = set.charAt(i);
        if (set[i + 1] === '-' && i + 2 < set.length) {
            hit ||= char >= low && char <= set.charAt(i + 2);
            i += 2;
        }
        else
            hit ||= char === low;
    }
    return hit !== negated ? end - at + 1 : 0;
}

;// CONCATENATED MODULE: ./build/registry/golang-sumdb.js





const golang_sumdb_DAY = 24 * 3_600_000;
const golang_sumdb_NAME = /^[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:\/[A-Za-z0-9._~-]+)*$/i;
function createChecksumDatabase(options) {
    const { http, memory } = options;
    const counts = { requests: 0, fromCache: 0 };
    let base;
    let used;
    const ask = async (request) => {
        const answer = await http.get(request);
        if (answer.ok && answer.value.fromCache)
            counts.fromCache++;
        else
            counts.requests++;
        return answer;
    };
    const recall = async (name) => {
        await memory.open();
        return memory.recall('heads', name);
    };
    return {
        key: async () => {
            const { key, problem } = await options.sumdb();
            return key ?? (0,fact/* unknown */.cr)('unsupported', problem ?? 'no checksum database is configured');
        },
        refuses: async (module) => matchesModulePattern((await options.sumdb()).excluded, module)
            ? (0,fact/* unknown */.cr)('unsupported', 'excluded by GONOSUMDB or GOPRIVATE')
            : undefined,
        get: async (path, { validate, anew }) => {
            const found = await (base ??= findBase());
            if (!found.ok)
                return found;
            used = found.value;
            const answer = await ask({
                url: `${found.value}${path}`,
                headers: { accept: '*/*' },
                immutable: true,
                maxBytes: 1024 * 1024,
                validate,
                anew,
            });
            if (!answer.ok)
                return answer;
            const { status, body } = answer.value;
            return (0,domain_result.ok)({ ...(status < 400 ? { body } : {}), evidence: httpEvidence(answer.value) });
        },
        recallHead: async () => (0,json/* asText */.e1)((0,json/* member */.Dc)(await recall(await nameOf()), 'note')),
        rememberHead: async (note) => {
            memory.remember('heads', await nameOf(), { note, base: used ?? '' });
        },
        describe: () => ({ ...counts, ...(used !== undefined ? { base: used } : {}) }),
    };
    async function nameOf() {
        return (await options.sumdb()).key?.split('+', 1)[0] ?? '';
    }
    async function findBase() {
        const { url } = await options.sumdb();
        if (url !== undefined)
            return (0,domain_result.ok)(url);
        const name = await nameOf();
        if (!golang_sumdb_NAME.test(name)) {
            return (0,domain_result/* err */._)({ kind: 'unsupported', message: 'the name of the checksum database is not an address' });
        }
        if (options.offline === true) {
            const earlier = (0,json/* asText */.e1)((0,json/* member */.Dc)(await recall(name), 'base'));
            if (earlier !== undefined)
                return (0,domain_result.ok)(earlier);
        }
        const endpoint = await options.endpoint();
        for (const proxy of endpoint.bases) {
            const answer = await ask({
                url: `${proxy.url}sumdb/${name}/supported`,
                headers: { accept: '*/*' },
                freshFor: golang_sumdb_DAY,
            });
            if (!answer.ok)
                return answer;
            if (answer.value.status < 400)
                return (0,domain_result.ok)(`${proxy.url}sumdb/${name}/`);
        }
        if (endpoint.bases.length > 0 && endpoint.golang?.direct !== true) {
            return (0,domain_result/* err */._)({
                kind: 'unsupported',
                message: 'the configured Go proxy does not pass the checksum database on: add its address to GOSUMDB after a space, or direct to GOPROXY',
            });
        }
        return (0,domain_result.ok)(`https://${name}/`);
    }
}

;// CONCATENATED MODULE: ./build/registry/golang.js






const MODULE = /^[A-Za-z0-9][A-Za-z0-9._~-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._~+-]*)*$/;
const VERSION = /^v[0-9][A-Za-z0-9.+_~-]*$/;
const golang_SKEW = 3_600_000;
const LIST_FRESH = 0;
const golangAdapter = {
    ecosystem: 'golang',
    place: (component, endpoint) => {
        const { name } = component;
        if (!MODULE.test(name) || name.split('/').some((part) => part === '.' || part === '..')) {
            return (0,fact/* unknown */.cr)('unsupported', 'the name is not one that a Go module can have');
        }
        if (matchesModulePattern(endpoint.golang?.noProxy ?? '', name)) {
            return (0,fact/* unknown */.cr)('not-permitted', 'GOPRIVATE or GONOPROXY keeps the module away from proxies');
        }
        const base = endpoint.bases[0];
        if (base === undefined)
            return (0,fact/* unknown */.cr)('unsupported', endpoint.problem ?? 'no Go proxy is configured');
        return { base, name };
    },
    load: async (request) => {
        const answers = [];
        for (const base of [
            request.base,
            ...request.endpoint.bases.filter((item) => item.url !== request.base.url),
        ]) {
            const answer = await loadFrom(base, request);
            if (!('known' in answer) && answer.state === 'served' && hasAll(answer, request.versions))
                return answer;
            answers.push(answer);
        }
        return (answers.find((answer) => !('known' in answer) && answer.state === 'served') ??
            answers.find((answer) => 'known' in answer) ??
            absentOr(answers[0], request));
    },
};
function hasAll(record, versions) {
    return versions.every((version) => record.versions.some((item) => item.version === version));
}
function absentOr(answer, request) {
    if (answer !== undefined && request.endpoint.golang?.direct !== true)
        return answer;
    return (0,fact/* unknown */.cr)('not-published', 'no proxy has the module; go would ask its repository directly, which is not done here');
}
async function loadFrom(base, request) {
    const root = `${base.url}${escapeModule(request.name)}/@v/`;
    const [list, ...infos] = await Promise.all([
        fetchList(root, request),
        ...request.versions.map((version) => fetchInfo(root, version, request)),
    ]);
    const failed = infos.find((info) => info !== undefined && 'known' in info);
    if (failed !== undefined)
        return failed;
    const found = infos.filter((info) => info !== undefined && !('known' in info));
    if ('known' in list) {
        if (found.length < request.versions.length || found.length === 0)
            return list;
    }
    const listed = 'known' in list ? [] : list.versions;
    const evidence = 'known' in list ? found[0]?.evidence?.publishedAt : list.evidence;
    if (evidence === undefined)
        return (0,fact/* unknown */.cr)('malformed', 'the proxy gave no answer to judge by');
    const notes = await fetchNotes(root, [...listed, ...found.map((item) => item.version)], request);
    const others = listed
        .filter((version) => !found.some((item) => item.version === version))
        .filter((version) => !request.versions.includes(version))
        .map((version) => ({ version }));
    return {
        ecosystem: 'golang',
        name: request.name,
        evidence,
        state: listed.length === 0 && found.length === 0 ? 'absent' : 'served',
        partial: false,
        versions: [...found.map((item) => addNotes(item, notes)), ...others],
        projectStatus: 'known' in notes || notes.deprecated === undefined ? 'active' : 'deprecated',
        artifactBases: [],
        clock: NO_SAMPLE,
        missing: missingFacts(notes),
    };
}
async function fetchList(root, { http }) {
    const answer = await http.get({
        url: `${root}list`,
        headers: { accept: 'text/plain' },
        freshFor: LIST_FRESH,
        validate: refuseHtml,
    });
    if (!answer.ok)
        return failure(answer.error);
    const evidence = httpEvidence(answer.value);
    if (answer.value.status >= 400)
        return { versions: [], evidence };
    const versions = Buffer.from(answer.value.body)
        .toString('utf8')
        .split(/\r?\n/)
        .map((line) => line.trim().split(/\s/, 1)[0] ?? '')
        .filter((line) => VERSION.test(line) && line.length <= 256);
    return { versions: [...new Set(versions)], evidence };
}
async function fetchInfo(root, version, { http }) {
    if (!VERSION.test(version))
        return (0,fact/* unknown */.cr)('unsupported', 'the version is not one that a Go module can have');
    const answer = await http.get({
        url: `${root}${escapeModule(version)}.info`,
        headers: { accept: 'application/json' },
        immutable: true,
        validate: (body) => (0,json/* asText */.e1)((0,json/* member */.Dc)((0,json/* parseObject */.lj)(body), 'Version')) === version
            ? undefined
            : 'the answer is about another version',
    });
    if (!answer.ok)
        return failure(answer.error);
    if (answer.value.status >= 400)
        return undefined;
    return readInfo(version, answer.value);
}
function readInfo(version, response) {
    const at = (0,json/* parseMoment */.mI)((0,json/* member */.Dc)((0,json/* parseObject */.lj)(response.body), 'Time'));
    const evidence = httpEvidence(response);
    const plausible = at === undefined || (at > 0 && at <= Date.parse(response.fetchedAt) + golang_SKEW);
    return {
        version,
        ...(at !== undefined ? { publishedAt: plausible ? at : Number.NaN } : {}),
        evidence: { publishedAt: evidence, registryState: evidence },
    };
}
async function fetchNotes(root, versions, { http }) {
    const highest = highestOf(versions);
    if (highest === undefined)
        return (0,fact/* unknown */.cr)('not-published', 'the proxy lists no version of the module');
    const answer = await http.get({
        url: `${root}${escapeModule(highest)}.mod`,
        immutable: true,
        maxBytes: 16 * 1024 * 1024,
        validate: refuseHtml,
    });
    if (!answer.ok)
        return failure(answer.error);
    if (answer.value.status >= 400) {
        return (0,fact/* unknown */.cr)('not-published', "the proxy does not have the highest version's go.mod");
    }
    return {
        ...parseRetractions(Buffer.from(answer.value.body).toString('utf8')),
        evidence: httpEvidence(answer.value),
    };
}
function highestOf(versions) {
    const releases = versions.filter((version) => !(0,domain_version/* isPrerelease */.V1)('golang', version));
    let best;
    for (const version of releases.length > 0 ? releases : versions) {
        if (best === undefined || ((0,domain_version/* compareVersions */.Zy)('golang', version, best) ?? 0) > 0)
            best = version;
    }
    return best;
}
function addNotes(item, notes) {
    if ('known' in notes)
        return item;
    const retraction = notes.retractions.find(({ low, high }) => ((0,domain_version/* compareVersions */.Zy)('golang', item.version, low) ?? -1) >= 0 &&
        ((0,domain_version/* compareVersions */.Zy)('golang', item.version, high) ?? 1) <= 0);
    return {
        ...item,
        yanked: {
            yanked: retraction !== undefined,
            ...(retraction?.reason !== undefined ? { reason: retraction.reason } : {}),
        },
        deprecated: notes.deprecated === undefined
            ? { deprecated: false }
            : { deprecated: true, message: notes.deprecated },
        evidence: { ...item.evidence, yanked: notes.evidence, deprecated: notes.evidence },
    };
}
function missingFacts(notes) {
    const unsupported = (what) => (0,fact/* unknown */.cr)('unsupported', `the Go proxy does not state ${what}`);
    return {
        publisher: unsupported('who published a version'),
        maintainers: unsupported('maintainers'),
        ownership: unsupported('owners'),
        installHooks: (0,fact/* unknown */.cr)('unsupported', 'Go modules run nothing on installation'),
        artifacts: (0,fact/* unknown */.cr)('unsupported', 'the Go proxy states no digests; the checksum database does'),
        signatures: unsupported('signatures'),
        attestations: unsupported('attestations'),
        metadata: unsupported('metadata'),
        timeline: (0,fact/* unknown */.cr)('unsupported', 'the Go proxy gives the time of one version at a time'),
        ...('known' in notes ? { yanked: notes, deprecated: notes } : {}),
    };
}
function refuseHtml(body) {
    return body.find((byte) => byte > 32) === 0x3c ? 'a web page came instead of data' : undefined;
}
function escapeModule(text) {
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/platform/image-config.js




async function readImageConfig(options) {
    const { env, homeDir } = options;
    const system = options.systemDir ?? '/etc';
    const config = env.XDG_CONFIG_HOME ?? (0,external_node_path_.join)(homeDir, '.config');
    const read = (files) => {
        for (const file of files) {
            const text = isInside(file, options.project) ? undefined : readConfigFile(file);
            if (text !== undefined)
                return text;
        }
        return undefined;
    };
    const client = parseJson(read([(0,external_node_path_.join)(env.DOCKER_CONFIG ?? (0,external_node_path_.join)(homeDir, '.docker'), 'config.json')]));
    const daemon = parseJson(read([
        (0,external_node_path_.join)(config, 'docker', 'daemon.json'),
        (0,external_node_path_.join)(homeDir, '.docker', 'daemon.json'),
        (0,external_node_path_.join)(system, 'docker', 'daemon.json'),
        ...(env.ProgramData === undefined ? [] : [(0,external_node_path_.join)(env.ProgramData, 'docker', 'config', 'daemon.json')]),
    ]));
    const podman = await parseToml(read([
        ...(env.CONTAINERS_REGISTRIES_CONF === undefined ? [] : [env.CONTAINERS_REGISTRIES_CONF]),
        (0,external_node_path_.join)(config, 'containers', 'registries.conf'),
        (0,external_node_path_.join)(system, 'containers', 'registries.conf'),
    ]) ?? '');
    return combine({ client, daemon, podman });
}
function combine(files) {
    const { client, daemon, podman } = files;
    const auths = Object.entries(image_config_members(table(client, 'auths')));
    const logins = new Map();
    const loginKeys = new Map();
    for (const [key, value] of auths) {
        const host = image_config_hostOf(key);
        if (host === undefined)
            continue;
        loginKeys.set(host, key);
        const basic = image_config_text(table(value, 'auth'));
        const identity = image_config_text(table(value, 'identitytoken'));
        if (basic !== undefined || identity !== undefined) {
            logins.set(host, {
                ...(basic !== undefined ? { basic } : {}),
                ...(identity !== undefined ? { identity } : {}),
            });
        }
    }
    const helpers = new Map();
    for (const [key, value] of Object.entries(image_config_members(table(client, 'credHelpers')))) {
        const host = image_config_hostOf(key);
        const name = image_config_text(value);
        if (host !== undefined && name !== undefined)
            helpers.set(host, name);
    }
    const tables = list(table(podman, 'registry'));
    const mirrors = [
        ...texts(table(daemon, 'registry-mirrors')).map((item) => ({ item, origin: "docker's daemon.json" })),
        ...tables
            .filter((item) => (image_config_text(table(item, 'prefix')) ?? image_config_text(table(item, 'location'))) === DEFAULT_NAME)
            .flatMap((item) => [...list(table(item, 'mirror')), item])
            .flatMap((item) => image_config_text(table(item, 'location')) ?? [])
            .filter((location) => location !== DEFAULT_NAME)
            .map((location) => ({ item: `https://${location}`, origin: "podman's registries.conf" })),
    ].flatMap(({ item, origin }) => {
        const base = readBase(item);
        return base === undefined ? [] : [{ url: base.url, origin }];
    });
    const places = tables.flatMap((item) => [item, ...list(table(item, 'mirror'))]);
    const insecure = new Set([
        ...texts(table(daemon, 'insecure-registries')).flatMap((item) => image_config_hostOf(item) ?? []),
        ...places
            .filter((item) => table(item, 'insecure') === true)
            .flatMap((item) => image_config_hostOf(image_config_text(table(item, 'location')) ?? '') ?? []),
    ]);
    const searched = texts(table(podman, 'unqualified-search-registries'));
    const only = searched.length === 1 && searched[0] !== DEFAULT_NAME ? searched[0] : undefined;
    const named = new Set([
        ...loginKeys.keys(),
        ...helpers.keys(),
        ...insecure,
        ...mirrors.map(({ url }) => new URL(url).host),
        ...places.flatMap((item) => image_config_hostOf(image_config_text(table(item, 'location')) ?? '') ?? []),
        ...(only === undefined ? [] : [image_config_hostOf(only) ?? only]),
    ]);
    const index = auths.map(([key]) => key).find((key) => /^https:\/\/[^/]+\/v1\/$/.test(key));
    const store = image_config_text(table(client, 'credsStore'));
    return {
        logins,
        loginKeys,
        helpers,
        ...(store !== undefined ? { store } : {}),
        ...(index !== undefined ? { index } : {}),
        mirrors,
        ...(only !== undefined ? { unqualified: only } : {}),
        insecure,
        knows: (host) => named.has(host),
    };
}
const DEFAULT_NAME = 'docker.io';
function image_config_hostOf(key) {
    const host = key
        .replace(/^https?:\/\//i, '')
        .replace(/\/.*$/s, '')
        .toLowerCase();
    return /^[\w.:[\]-]{1,255}$/.test(host) ? host : undefined;
}
function parseJson(content) {
    try {
        return content === undefined ? undefined : JSON.parse(content);
    }
    catch {
        return undefined;
    }
}
function image_config_members(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function texts(value) {
    return list(value).flatMap((item) => image_config_text(item) ?? []);
}
function image_config_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/platform/image-endpoint.js

const IMAGE_REGISTRY_VARIABLE = 'COUNTERSIGN_IMAGE_REGISTRY';
const NO_IMAGE_REGISTRY = `no registry is known for images named without a host: set registries.docker in the policy or ${IMAGE_REGISTRY_VARIABLE}, or registry-mirrors in docker's daemon.json`;
async function resolveDefaultImages(options) {
    const { policy, env, config } = options;
    if (policy !== undefined)
        return single(policy, 'policy');
    const stated = variable(env, IMAGE_REGISTRY_VARIABLE);
    if (stated !== undefined)
        return single(stated, IMAGE_REGISTRY_VARIABLE);
    const [mirror] = config.mirrors;
    if (mirror !== undefined) {
        return { bases: config.mirrors.map(({ url }) => ({ url })), origin: mirror.origin };
    }
    if (config.unqualified !== undefined) {
        const found = single(`https://${config.unqualified}`, "podman's registries.conf");
        return found === undefined ? undefined : { ...found, flat: true };
    }
    if (config.index !== undefined)
        return single(config.index, "docker's config.json");
    const index = await options.ask({
        id: 'docker',
        command: 'docker',
        args: ['info', '--format', '{{.IndexServerAddress}}'],
        read: (output) => /^https?:\/\/[^\s/@]+\/\S*$/m.exec(output)?.[0],
    });
    return single(index, 'docker info');
}
function single(address, origin) {
    const base = readBase(address?.replace(/\/v[12]\/?$/, '/'));
    return base === undefined ? undefined : { bases: [base], origin };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/platform/http-challenge.js
const MAX_HEADER = 8_192;
const TOKEN = /[\w!#$%&'*+.^`|~-]+/y;
const VALUE = /\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",=]+))/y;
const GAP = /[\s,]*/y;
function parseChallenges(header) {
    if (header === undefined || header.length > MAX_HEADER)
        return [];
    const challenges = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(header);
        if (match !== null)
            at = pattern.lastIndex;
        return match;
    };
    for (;;) {
        take(GAP);
        const word = take(TOKEN)?.[0].toLowerCase();
        if (word === undefined)
            return challenges;
        const value = take(VALUE);
        const current = challenges.at(-1);
        if (value === null)
            challenges.push({ scheme: word, parameters: new Map() });
        else if (current === undefined)
            return challenges;
        else if (!current.parameters.has(word)) {
            current.parameters.set(word, value[1]?.replace(/\\(.)/g, '$1') ?? value[2] ?? '');
        }
    }
}

;// CONCATENATED MODULE: ./build/platform/image-places.js




function createImagePlaces(options) {
    return {
        of: async (registry) => {
            if (registry !== undefined)
                return placeHost(registry, await options.config());
            const found = await options.defaults();
            return found === undefined
                ? (0,domain_result/* err */._)({ kind: 'unsupported', message: NO_IMAGE_REGISTRY })
                : (0,domain_result.ok)({
                    bases: found.bases.map(({ url }) => url),
                    origin: found.origin,
                    library: found.flat !== true,
                });
        },
    };
}
function placeHost(registry, config) {
    const host = registry.toLowerCase();
    const url = parseHost(host);
    if (url === undefined)
        return (0,domain_result/* err */._)(NO_HOST);
    if (config.knows(host)) {
        const plain = config.insecure.has(host) || isLoopback(url.hostname);
        const scheme = plain ? 'http' : 'https';
        return (0,domain_result.ok)({
            bases: [`${scheme}://${url.host}/`],
            origin: 'the configuration of container tools',
            library: false,
        });
    }
    const literal = (0,external_node_net_.isIP)(url.hostname) !== 0 || url.hostname.startsWith('[');
    if (literal || (0,http_address/* isInternalHost */.AQ)(url.hostname) || !url.hostname.includes('.'))
        return (0,domain_result/* err */._)(NOT_PUBLIC);
    return (0,domain_result.ok)({ bases: [`https://${url.host}/`], origin: 'image name', library: false });
}
const NO_HOST = {
    kind: 'unsupported',
    message: 'the registry in the name of the image is not a host',
};
const NOT_PUBLIC = {
    kind: 'not-permitted',
    message: 'a registry that only a file of the project names is asked when it has a public name: log in to it with docker login, or list it in the configuration of docker',
};
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function parseHost(host) {
    if (!URL.canParse(`https://${host}/`))
        return undefined;
    const url = new URL(`https://${host}/`);
    const same = url.host === host || `${url.host}:443` === host;
    return same && url.pathname === '/' && url.username === '' && url.password === '' ? url : undefined;
}

;// CONCATENATED MODULE: ./build/platform/image-http.js





const MAX_TOKEN_ANSWER = 256 * 1024;
function createImageHttp(options) {
    const tokens = new Map();
    const tokenFor = (question) => {
        const key = `${question.registry.origin} ${question.realm.href} ${question.scope}`;
        let token = tokens.get(key);
        if (token === undefined) {
            token = askToken(question, options).then((result) => {
                if (!result.ok)
                    tokens.delete(key);
                return result;
            });
            tokens.set(key, token);
        }
        return token;
    };
    return {
        get: async (request) => {
            const url = new URL(request.url);
            const known = await options.knows(url.host);
            const bounds = { publicOnly: !known, answers401: true };
            const first = await options.client.get({ ...request, ...bounds });
            if (!first.ok || first.value.status !== 401)
                return first;
            if (new URL(first.value.url).origin !== url.origin)
                return (0,domain_result/* err */._)(REFUSED);
            const authorization = await image_http_answer(parseChallenges(first.value.headers['www-authenticate']), {
                url,
                known,
                request,
                tokenFor,
                logins: options.logins,
            });
            if (!authorization.ok)
                return authorization;
            const second = await options.client.get({
                ...request,
                ...bounds,
                headers: { ...request.headers, authorization: authorization.value },
            });
            return second.ok && second.value.status === 401 ? (0,domain_result/* err */._)(REFUSED) : second;
        },
    };
}
const REFUSED = {
    kind: 'not-permitted',
    message: 'the image registry does not let this be read with the login at hand',
};
const NO_LOGIN = {
    kind: 'not-permitted',
    message: 'the image registry asks for a login: log in with docker login',
};
async function image_http_answer(challenges, context) {
    const { url, known, request } = context;
    const login = await context.logins.of(url.host);
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer === undefined) {
        if (!challenges.some(({ scheme }) => scheme === 'basic'))
            return (0,domain_result/* err */._)(REFUSED);
        return login?.kind === 'basic' ? (0,domain_result.ok)(login.authorization) : (0,domain_result/* err */._)(NO_LOGIN);
    }
    const realm = checkRealm(bearer.parameters.get('realm'), { url, known });
    if (!realm.ok)
        return realm;
    const token = await context.tokenFor({
        registry: url,
        realm: realm.value,
        service: bearer.parameters.get('service'),
        scope: chooseScope(bearer.parameters.get('scope'), url),
        login,
        known,
        deadline: request.deadline,
    });
    return token.ok ? (0,domain_result.ok)(`Bearer ${token.value}`) : token;
}
function checkRealm(text, registry) {
    const bad = (message) => (0,domain_result/* err */._)({ kind: 'not-permitted', message });
    if (text === undefined || text.length > 2048 || !URL.canParse(text)) {
        return (0,domain_result/* err */._)({ kind: 'malformed', message: 'the image registry names no address to get a token from' });
    }
    const realm = new URL(text);
    if (realm.username !== '' || realm.password !== '') {
        return bad('the image registry names an address with user information to get a token from');
    }
    const local = isLoopback(realm.hostname) && isLoopback(registry.url.hostname) && registry.known;
    if (realm.protocol !== 'https:' && !(realm.protocol === 'http:' && local)) {
        return bad('the image registry names an address that is not https to get a token from');
    }
    const literal = (0,external_node_net_.isIP)(realm.hostname) !== 0 || realm.hostname.startsWith('[');
    if (!registry.known && (literal || (0,http_address/* isInternalHost */.AQ)(realm.hostname))) {
        return bad('the image registry names an internal address to get a token from');
    }
    return (0,domain_result.ok)(realm);
}
function chooseScope(asked, url) {
    const name = /^\/v2\/(.+)\/manifests\//.exec(url.pathname)?.[1] ?? '';
    const own = `repository:${name}:pull`;
    if (asked === undefined || asked.length > 1024)
        return own;
    return asked.split(' ').every((item) => !item.includes(':') || item.endsWith(':pull')) ? asked : own;
}
async function askToken(question, { client }) {
    const { realm, service, scope, login, known } = question;
    let token;
    const common = {
        maxBytes: MAX_TOKEN_ANSWER,
        publicOnly: !known,
        validate: (body) => {
            token = readToken(body);
            return token === undefined ? 'the answer holds no token' : undefined;
        },
        ...(question.deadline !== undefined ? { deadline: question.deadline } : {}),
    };
    const headers = { accept: 'application/json' };
    const asked = new URL(realm);
    if (service !== undefined)
        asked.searchParams.set('service', service);
    asked.searchParams.set('scope', scope);
    if (login?.kind === 'basic' && login.user !== '')
        asked.searchParams.set('account', login.user);
    const answer = login?.kind === 'identity'
        ? await client.get({
            ...common,
            url: realm.href,
            headers,
            form: {
                grant_type: 'refresh_token',
                refresh_token: login.token,
                client_id: 'countersign',
                scope,
                ...(service !== undefined ? { service } : {}),
            },
        })
        : await client.get({
            ...common,
            url: asked.href,
            headers: login === undefined ? headers : { ...headers, authorization: login.authorization },
        });
    if (!answer.ok) {
        const { kind, message } = answer.error;
        return (0,domain_result/* err */._)({ kind, message: `no token for the image registry: ${message}` });
    }
    if (token === undefined || answer.value.status !== 200) {
        return (0,domain_result/* err */._)({ kind: 'malformed', message: 'no token for the image registry: its realm does not exist' });
    }
    return (0,domain_result.ok)(token);
}
function readToken(body) {
    try {
        const root = JSON.parse(Buffer.from(body).toString('utf8'));
        return [root.token, root.access_token].find((item) => typeof item === 'string' && /^[\w.~+/=:-]{1,65536}$/.test(item));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/platform/image-login.js


const image_login_TIMEOUT = 8_000;
const MAX_OUTPUT = 64 * 1024;
function createImageLogins(options) {
    const asked = new Map();
    return {
        of: (host) => {
            let login = asked.get(host);
            if (login === undefined)
                asked.set(host, (login = find(host, options)));
            return login;
        },
        add: (host, encoded) => {
            asked.set(host, Promise.resolve(readBasic(encoded)));
        },
    };
}
async function find(host, options) {
    const config = await options.config();
    const helper = config.helpers.get(host) ?? config.store;
    const helped = helper === undefined ? undefined : await askHelper(helper, config.loginKeys.get(host) ?? host, options);
    if (helped !== undefined)
        return helped;
    const stored = config.logins.get(host);
    if (stored?.identity !== undefined)
        return { kind: 'identity', token: stored.identity };
    return stored?.basic === undefined ? undefined : readBasic(stored.basic);
}
function readBasic(encoded) {
    const text = Buffer.from(encoded, 'base64')
        .toString('utf8')
        .replace(/\0{1,64}$/, '');
    const colon = text.indexOf(':');
    return colon < 0 ? undefined : basic(text.slice(0, colon), text.slice(colon + 1));
}
async function askHelper(name, server, options) {
    if (!/^[A-Za-z0-9][\w.-]{0,63}$/.test(name))
        return undefined;
    const file = findClient(`docker-credential-${name}`, options.env, options.project);
    if (file === undefined)
        return undefined;
    const output = await run(file, server, options);
    try {
        const answer = JSON.parse(output);
        const { Username: user, Secret: secret } = answer;
        if (typeof user !== 'string' || typeof secret !== 'string' || secret === '')
            return undefined;
        return user === '<token>' ? { kind: 'identity', token: secret } : basic(user, secret);
    }
    catch {
        return undefined;
    }
}
function run(file, input, options) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(file, ['get'], {
            ...clientSetting(options),
            stdio: ['pipe', 'pipe', 'ignore'],
            timeout: image_login_TIMEOUT,
            killSignal: 'SIGKILL',
            windowsHide: true,
            shell: /\.(?:cmd|bat)$/i.test(file),
        });
        let output = '';
        child.stdout.setEncoding('utf8');
        child.stdout.on('data', (chunk) => {
            output += chunk;
            if (output.length > MAX_OUTPUT)
                child.kill('SIGKILL');
        });
        child.stdin.on('error', () => { });
        child.on('error', () => resolve(''));
        child.on('close', (code) => resolve(code === 0 ? output : ''));
        child.stdin.end(`${input}\n`);
    });
}
function basic(user, password) {
    const encoded = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
    return { kind: 'basic', authorization: `Basic ${encoded}`, user };
}

;// CONCATENATED MODULE: ./build/registry/oci-manifest.js



const INDEX_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const MANIFEST_TYPES = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
function readManifest(body, contentType) {
    const root = (0,json/* parseObject */.lj)(body);
    if (root === undefined)
        return (0,domain_result/* err */._)('the answer is not a manifest');
    const stated = contentType?.split(';', 1)[0]?.trim().toLowerCase();
    const inside = (0,json/* asText */.e1)((0,json/* member */.Dc)(root, 'mediaType'));
    const known = [...INDEX_TYPES, ...MANIFEST_TYPES];
    if (inside !== undefined && !known.includes(inside))
        return (0,domain_result/* err */._)(OTHER_KIND);
    if (stated !== undefined && stated.startsWith('application/vnd.') && !known.includes(stated)) {
        return (0,domain_result/* err */._)(OTHER_KIND);
    }
    if (stated !== undefined && known.includes(stated) && inside !== undefined && inside !== stated) {
        return (0,domain_result/* err */._)('the manifest says that it is of another kind than its header does');
    }
    const version = (0,json/* member */.Dc)(root, 'schemaVersion');
    if (version !== 2)
        return (0,domain_result/* err */._)(version === 1 ? OTHER_KIND : 'the answer is not a manifest');
    const isIndex = Array.isArray((0,json/* member */.Dc)(root, 'manifests'));
    const isManifest = (0,json/* asObject */.eB)((0,json/* member */.Dc)(root, 'config')) !== undefined && Array.isArray((0,json/* member */.Dc)(root, 'layers'));
    if (isIndex === isManifest)
        return (0,domain_result/* err */._)('the manifest is neither an index nor an image, or both');
    const type = inside ?? (stated !== undefined && known.includes(stated) ? stated : undefined);
    const mediaType = type ?? (isIndex ? INDEX_TYPES[0] : MANIFEST_TYPES[0]) ?? '';
    if (INDEX_TYPES.includes(mediaType) !== isIndex) {
        return (0,domain_result/* err */._)('the manifest has other members than its kind asks for');
    }
    return (0,domain_result.ok)({
        digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`,
        mediaType,
        platforms: isIndex ? readPlatforms(root) : [],
    });
}
const OTHER_KIND = 'the registry answers with a kind of manifest that is not read';
function readPlatforms(root) {
    const names = (0,json/* asArray */._j)((0,json/* member */.Dc)(root, 'manifests')).flatMap((item) => {
        const platform = (0,json/* member */.Dc)(item, 'platform');
        const parts = [(0,json/* member */.Dc)(platform, 'os'), (0,json/* member */.Dc)(platform, 'architecture'), (0,json/* member */.Dc)(platform, 'variant')];
        const [os, architecture, variant] = parts.map((part) => typeof part === 'string' && /^[\w.-]{1,64}$/.test(part) ? part : undefined);
        if (os === undefined || architecture === undefined || os === 'unknown')
            return [];
        return [[os, architecture, ...(variant === undefined ? [] : [variant])].join('/')];
    });
    return [...new Set(names)].sort();
}

;// CONCATENATED MODULE: ./build/registry/oci.js




const MAX_MANIFEST = 4 * 1024 * 1024;
const ACCEPT = [...INDEX_TYPES, ...MANIFEST_TYPES].join(', ');
const PATH = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
function createImageRegistry(options) {
    const asked = new Map();
    return {
        resolve: (image) => {
            const key = JSON.stringify([image.registry, image.path, image.tag, image.digest]);
            let answer = asked.get(key);
            if (answer === undefined)
                asked.set(key, (answer = oci_resolve(image, options)));
            return answer;
        },
    };
}
async function oci_resolve(image, { http, places }) {
    const reference = image.tag ?? image.digest ?? 'latest';
    if (!(TAG.test(reference) || SHA256.test(reference)) || image.path.length > 255 || !PATH.test(image.path)) {
        return (0,domain_result/* err */._)({ kind: 'unsupported', message: 'the name is not one that a registry can be asked for' });
    }
    const place = await places.of(image.registry);
    if (!place.ok)
        return place;
    const name = place.value.library && !image.path.includes('/') ? `library/${image.path}` : image.path;
    let last = (0,domain_result/* err */._)({
        kind: 'unsupported',
        message: 'no registry is known',
    });
    for (const base of place.value.bases) {
        last = await ask(manifestUrl(base, name, reference), { http, reference });
        if (last.ok)
            return last;
    }
    return last;
}
function manifestUrl(base, name, reference) {
    const url = new URL(base);
    return `${url.origin}/v2${url.pathname}${name}/manifests/${reference}`;
}
async function ask(url, { http, reference }) {
    const answer = await http.get({
        url,
        headers: { accept: ACCEPT },
        maxBytes: MAX_MANIFEST,
        immutable: SHA256.test(reference),
        validate: (body) => (endsAsJson(body) ? undefined : 'the answer is not a manifest'),
    });
    if (!answer.ok)
        return answer;
    const { value } = answer;
    if (value.status === 404 || value.status === 410) {
        return (0,domain_result/* err */._)({ kind: 'not-found', message: 'the registry has no such image or tag' });
    }
    const manifest = readManifest(value.body, value.headers['content-type']);
    if (!manifest.ok) {
        return (0,domain_result/* err */._)({
            kind: manifest.error === OTHER_KIND ? 'unsupported' : 'malformed',
            message: manifest.error,
        });
    }
    const mismatch = compareDigests(value, { digest: manifest.value.digest, reference });
    if (mismatch !== undefined)
        return (0,domain_result/* err */._)(mismatch);
    return (0,domain_result.ok)({ ...manifest.value, evidence: httpEvidence(value) });
}
function compareDigests(response, { digest, reference }) {
    if (SHA256.test(reference) && reference !== digest) {
        return { kind: 'malformed', message: 'the manifest does not have the digest it was asked for by' };
    }
    const stated = response.headers['docker-content-digest'];
    if (stated === undefined)
        return undefined;
    const algorithm = /^(sha256|sha512):[0-9a-f]+$/.exec(stated)?.[1];
    const own = algorithm === 'sha512' ? `sha512:${(0,external_node_crypto_.createHash)('sha512').update(response.body).digest('hex')}` : digest;
    return stated === own
        ? undefined
        : { kind: 'malformed', message: 'the manifest does not have the digest that its header states' };
}
function endsAsJson(body) {
    try {
        JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'));
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/registry/images.js











const images_RUN_BUDGET = 15 * 60_000;
function createImages(options, run) {
    const { env, homeDir, offline } = options;
    const { cache, clock } = run;
    const credentials = createCredentials({}, '/nonexistent');
    const connection = createConnection({
        env,
        homeDir,
        clock,
        credentials: { ...credentials, authorize: () => undefined },
        runBudget: options.deadlineMs ?? images_RUN_BUDGET,
        ...(options.concurrency !== undefined ? { concurrency: options.concurrency } : {}),
        ...(options.userAgent !== undefined ? { userAgent: options.userAgent } : {}),
    });
    const project = options.project === undefined ? {} : { project: options.project };
    let config;
    const readConfig = () => (config ??= readImageConfig({
        env,
        homeDir,
        ...project,
        ...(options.systemDir !== undefined ? { systemDir: options.systemDir } : {}),
    }));
    const logins = createImageLogins({ config: readConfig, env, homeDir, ...project });
    const own = new Set();
    const findDefaults = async () => {
        const found = await resolveDefaultImages({
            policy: options.policyRegistries.docker,
            env,
            config: await readConfig(),
            ask: createAsk({
                env,
                homeDir,
                offline,
                cache,
                clock,
                credentials,
                ...project,
                ...(options.ask !== undefined ? { ask: options.ask } : {}),
                ...(options.onTalk !== undefined ? { onTalk: options.onTalk } : {}),
            }),
        });
        for (const { url, basic } of found?.bases ?? []) {
            const { host } = new URL(url);
            own.add(host);
            if (basic !== undefined)
                logins.add(host, basic);
        }
        return found;
    };
    let defaults;
    const places = rememberPlaces(createImagePlaces({ config: readConfig, defaults: () => (defaults ??= findDefaults()) }));
    const live = createImageHttp({
        client: connection.http,
        logins,
        knows: async (host) => own.has(host) || (await readConfig()).knows(host),
    });
    const cached = offline ? offlineHttp(cache) : cacheHttp(live, { cache, clock });
    return {
        registry: createImageRegistry({ http: run.record?.(cached) ?? cached, places }),
        recorded: () => (places.used.size === 0 ? {} : { images: describePlaces(places.used) }),
        close: () => connection.close(),
    };
}
function rememberPlaces(places) {
    const used = new Map();
    return {
        used,
        of: async (registry) => {
            const place = await places.of(registry);
            used.set(registry, place);
            return place;
        },
    };
}
function describePlaces(used) {
    return [...used]
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
        .map(([registry, found]) => ({
        ...(registry === undefined ? {} : { registry }),
        ...(found.ok ? { place: found.value } : { error: found.error }),
    }));
}
function replayImages(recorded, http) {
    const places = {
        of: (registry) => {
            const found = recorded.find((item) => item.registry === registry);
            return Promise.resolve(found?.place !== undefined ? (0,domain_result.ok)(found.place) : (0,domain_result/* err */._)(found?.error ?? NOT_RECORDED));
        },
    };
    return createImageRegistry({ http, places });
}
const NOT_RECORDED = {
    kind: 'offline',
    message: 'the recording does not hold this image registry',
};

;// CONCATENATED MODULE: ./build/registry/maven.js





const maven_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*:[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const maven_VERSION = /^[A-Za-z0-9][A-Za-z0-9_.+~-]*$/;
const FILE = /^[A-Za-z0-9_][A-Za-z0-9_.+~@-]*$/;
const maven_HEX_LENGTH = { sha1: 40, sha256: 64, sha512: 128 };
const MAX_DIGEST = 4_096;
const MAX_FILES = 100;
const mavenAdapter = {
    ecosystem: 'maven',
    place: (component, endpoint) => {
        const [base] = endpoint.bases;
        if (!maven_NAME.test(component.name) || /\.\.|[.:-]\.|\.:|:\./.test(component.name))
            return (0,fact/* unknown */.cr)('unsupported', 'the name is not one that a component of a Maven repository can have');
        if (!maven_VERSION.test(component.version) || component.version.endsWith('-SNAPSHOT'))
            return (0,fact/* unknown */.cr)('unsupported', 'a snapshot is no release: its files change under one version');
        return base === undefined
            ? (0,fact/* unknown */.cr)('unsupported', endpoint.problem ?? 'no Maven repository is configured')
            : { base, name: component.name };
    },
    wants: wantedOf,
    load: async (request) => {
        const releases = [];
        let evidence;
        for (const version of request.versions) {
            const found = await findRelease(version, request);
            if ('known' in found)
                return found;
            evidence ??= found.evidence;
            if (found.present)
                releases.push(recordOf(version, found));
        }
        const missing = request.versions.filter((version) => releases.every((one) => one.version !== version));
        const listed = missing.length === 0 ? undefined : await listVersions(request);
        if (listed !== undefined && 'known' in listed)
            return listed;
        const names = new Set(releases.map(({ version }) => version));
        const others = (listed?.versions ?? []).filter((version) => !names.has(version));
        const source = evidence ?? listed?.evidence;
        if (source === undefined)
            return (0,fact/* unknown */.cr)('malformed', 'the repository gave no answer that could be read');
        return {
            ecosystem: 'maven',
            name: request.name,
            evidence: listed?.evidence ?? source,
            state: releases.length > 0 || listed?.served === true ? 'served' : 'absent',
            partial: false,
            versions: [...releases, ...others.map((version) => recordOf(version, { artifacts: [] }))],
            projectStatus: 'active',
            artifactBases: request.endpoint.bases.map(({ url }) => url),
            clockProblem: UNDATED,
            clock: NO_SAMPLE,
            missing: maven_MISSING,
        };
    },
};
const UNDATED = (0,fact/* unknown */.cr)('not-published', 'a Maven repository gives no publication times');
const maven_unsupported = (what) => (0,fact/* unknown */.cr)('unsupported', `a Maven repository does not state ${what}`);
const maven_MISSING = {
    publishedAt: UNDATED,
    timeline: UNDATED,
    publisher: maven_unsupported('who published a version'),
    maintainers: maven_unsupported('the owners a version had'),
    ownership: maven_unsupported('owners'),
    installHooks: maven_unsupported('code that runs on installation'),
    metadata: (0,fact/* unknown */.cr)('unsupported', 'the descriptions of a Maven repository are not read'),
    signatures: (0,fact/* unknown */.cr)('unsupported', 'the PGP signatures of a Maven repository are not verified'),
    attestations: (0,fact/* unknown */.cr)('unsupported', 'the attestations of a Maven repository are not read'),
};
function wantedOf({ integrity }) {
    const files = new Map();
    for (const { file, algorithm } of integrity) {
        if (file === undefined || !FILE.test(file) || file.includes('..'))
            continue;
        const algorithms = files.get(file) ?? new Set();
        if (files.size < MAX_FILES)
            files.set(file, algorithms.add(algorithm));
    }
    return [...files].map(([file, algorithms]) => ({ file, algorithms: [...algorithms] }));
}
function recordOf(version, { artifacts, evidence, }) {
    return {
        version,
        artifacts,
        yanked: { yanked: false },
        deprecated: { deprecated: false },
        ...(evidence === undefined ? {} : { evidence: { artifacts: evidence } }),
    };
}
async function findRelease(version, request) {
    const [group = '', artifact = ''] = request.name.split(':');
    const path = `${group.replaceAll('.', '/')}/${artifact}/${version}/`;
    const wanted = request.wanted.get(version) ?? [];
    const files = wanted.length > 0 ? wanted : [{ file: `${artifact}-${version}.pom`, algorithms: [] }];
    let evidence;
    for (const { url } of request.endpoint.bases.length > 0 ? request.endpoint.bases : [request.base]) {
        const answers = await Promise.all(files.map((one) => readDigest(`${url}${path}`, one, request.http)));
        let present = false;
        const artifacts = [];
        for (const answer of answers) {
            if ('known' in answer)
                return answer;
            const { file, digest } = answer;
            evidence ??= answer.evidence;
            present ||= digest !== undefined;
            artifacts.push({
                file,
                ...(digest === undefined ? { integrity: [] } : { url: `${url}${path}${file}`, integrity: [digest] }),
            });
        }
        if (present)
            return { present, artifacts: wanted.length > 0 ? artifacts : [], evidence };
    }
    return { present: false, artifacts: [], evidence };
}
async function readDigest(directory, { file, algorithms }, http) {
    let evidence;
    for (const algorithm of ['sha512', 'sha256', 'sha1']) {
        if (algorithm !== 'sha1' && !algorithms.includes(algorithm))
            continue;
        const answer = await http.get({
            url: `${directory}${file}.${algorithm}`,
            headers: { accept: 'text/plain' },
            maxBytes: MAX_DIGEST,
            validate: (body) => digestIn(body, algorithm, file) === undefined ? 'the answer is not a digest' : undefined,
        });
        if (!answer.ok)
            return failure(answer.error);
        evidence = httpEvidence(answer.value);
        const digest = answer.value.status < 400 ? digestIn(answer.value.body, algorithm, file) : undefined;
        if (digest !== undefined)
            return { file, digest, evidence };
    }
    return { file, evidence };
}
function digestIn(body, algorithm, file) {
    const text = Buffer.from(body).toString('latin1');
    const found = new RegExp(`(?:^|[^0-9A-Za-z])([0-9A-Fa-f]{${maven_HEX_LENGTH[algorithm]}})(?:$|[^0-9A-Za-z])`).exec(text);
    return /^\s*</.test(text) ? undefined : hexIntegrity(algorithm, found?.[1], file);
}
async function listVersions({ name, base, endpoint, http }) {
    const [group = '', artifact = ''] = name.split(':');
    const versions = new Set();
    let served = false;
    let evidence;
    for (const { url } of endpoint.bases.length > 0 ? endpoint.bases : [base]) {
        let listed;
        const answer = await http.get({
            url: `${url}${group.replaceAll('.', '/')}/${artifact}/maven-metadata.xml`,
            headers: { accept: 'application/xml, text/xml' },
            validate: (body) => {
                listed = versionsIn(body);
                return listed === undefined ? 'the answer is not the list of versions of a component' : undefined;
            },
        });
        if (!answer.ok)
            return failure(answer.error);
        const isServed = answer.value.status < 400 && listed !== undefined;
        if (evidence === undefined || isServed)
            evidence = httpEvidence(answer.value);
        served ||= isServed;
        for (const version of isServed ? (listed ?? []) : [])
            versions.add(version);
    }
    return evidence === undefined
        ? (0,fact/* unknown */.cr)('unsupported', 'no Maven repository is configured')
        : { served, versions: [...versions], evidence };
}
function versionsIn(body) {
    const document = (0,xml/* parseXml */.NO)(Buffer.from(body).toString('utf8'));
    if (!document.ok || document.value.name !== 'metadata')
        return undefined;
    const list = (0,xml/* childOf */.GG)((0,xml/* childOf */.GG)(document.value, 'versioning'), 'versions');
    return (0,xml/* childrenOf */.LU)(list, 'version').map(({ text }) => text.trim());
}

;// CONCATENATED MODULE: ./build/registry/npm-packument.js




const npm_packument_EARLIEST = Date.UTC(2009, 0, 1);
const npm_packument_SKEW = 3_600_000;
const HOOKS = ['preinstall', 'install', 'postinstall'];
const HOLDER = /^\d+\.\d+\.\d+-security(?:\.\d+)?$/;
const NO_CLOCK = (0,fact/* unknown */.cr)('stripped-by-mirror', 'the registry mirror passes on neither signatures nor creation times, so its publication times are not believed');
function readPackument(packument, context) {
    const manifests = Object.entries((0,json/* asObject */.eB)((0,json/* member */.Dc)(packument, 'versions')) ?? {});
    const time = (0,json/* asObject */.eB)((0,json/* member */.Dc)(packument, 'time')) ?? {};
    const passesOn = hasMarkers(packument, manifests);
    const passesDeprecation = passesOn || manifests.some(([, manifest]) => (0,json/* asText */.e1)((0,json/* member */.Dc)(manifest, 'deprecated')) !== undefined);
    const passesProofs = manifests.some(([, manifest]) => isSigned(manifest));
    const wanted = context.versions === undefined ? undefined : new Set(context.versions);
    const versions = manifests.map(([version, manifest]) => npm_packument_readManifest(version, manifest, {
        full: wanted === undefined || wanted.has(version),
        time,
        passesOn,
        passesProofs,
        passesDeprecation,
        fetchedAt: context.fetchedAt,
    }));
    const tags = Object.values((0,json/* asObject */.eB)((0,json/* member */.Dc)(packument, 'dist-tags')) ?? {});
    const clock = sampleClock(versions);
    const clockProblem = judgeClock({ time, passesOn, clock, versions });
    return {
        ecosystem: 'npm',
        name: context.name,
        evidence: context.evidence,
        state: isHolder(packument, manifests) ? 'security-holder' : 'served',
        partial: (!passesOn && clockProblem !== undefined) ||
            tags.some((tag) => typeof tag === 'string' && !versions.some((item) => item.version === tag)),
        versions,
        projectStatus: 'active',
        artifactBases: tarballBases(manifests),
        ...(clockProblem !== undefined ? { clockProblem } : {}),
        clock,
        missing: npm_packument_missingFacts(passesOn, passesProofs),
    };
}
function hasMarkers(packument, manifests) {
    if ((0,json/* asArray */._j)((0,json/* member */.Dc)(packument, 'maintainers')).length > 0)
        return true;
    return manifests.some(([, manifest]) => isSigned(manifest));
}
function isSigned(manifest) {
    return (0,json/* asArray */._j)((0,json/* member */.Dc)((0,json/* member */.Dc)(manifest, 'dist'), 'signatures')).length > 0;
}
function judgeClock(context) {
    const { time, passesOn, clock, versions } = context;
    if (!Object.keys(time).some((key) => key !== 'created' && key !== 'modified')) {
        return (0,fact/* unknown */.cr)('stripped-by-mirror', 'the registry gives no publication times');
    }
    if (betraysMirrorClock(clock, versions))
        return MIRROR_CLOCK;
    if (!passesOn && !Object.hasOwn(time, 'created'))
        return NO_CLOCK;
    return undefined;
}
function isHolder(packument, manifests) {
    const latest = (0,json/* asText */.e1)((0,json/* member */.Dc)((0,json/* member */.Dc)(packument, 'dist-tags'), 'latest'));
    if (latest !== undefined && HOLDER.test(latest))
        return true;
    return manifests.length > 0 && manifests.every(([version]) => HOLDER.test(version));
}
function npm_packument_readManifest(version, manifest, context) {
    const at = (0,json/* parseMoment */.mI)((0,json/* member */.Dc)(context.time, version));
    const plausible = at === undefined || (at >= npm_packument_EARLIEST && at <= context.fetchedAt + npm_packument_SKEW);
    const publisher = context.passesOn ? readPerson((0,json/* member */.Dc)(manifest, '_npmUser')) : undefined;
    const maintainers = context.passesOn ? readPeople((0,json/* member */.Dc)(manifest, 'maintainers')) : undefined;
    return {
        version,
        ...(at !== undefined ? { publishedAt: plausible ? at : Number.NaN } : {}),
        ...(publisher !== undefined ? { publisher } : {}),
        ...(maintainers !== undefined ? { maintainers } : {}),
        installHooks: readHooks(manifest),
        ...(context.passesProofs ? { marks: readMarks(manifest) } : {}),
        ...(context.full ? readDetails(manifest, context) : {}),
    };
}
function readDetails(manifest, context) {
    const dist = (0,json/* member */.Dc)(manifest, 'dist');
    const deprecated = (0,json/* asText */.e1)((0,json/* member */.Dc)(manifest, 'deprecated'));
    const artifact = readArtifact(dist);
    return {
        ...(artifact !== undefined ? { artifacts: [artifact] } : {}),
        yanked: { yanked: false },
        ...(context.passesDeprecation
            ? {
                deprecated: deprecated === undefined ? { deprecated: false } : { deprecated: true, message: deprecated },
            }
            : {}),
        ...(context.passesProofs ? readProofs(dist) : {}),
        metadata: readMetadata(manifest, artifact),
    };
}
function readHooks(manifest) {
    const scripts = (0,json/* member */.Dc)(manifest, 'scripts');
    const hooks = HOOKS.filter((name) => (0,json/* asText */.e1)((0,json/* member */.Dc)(scripts, name)) !== undefined);
    if ((0,json/* member */.Dc)(manifest, 'gypfile') === true && !hooks.includes('install') && !hooks.includes('preinstall')) {
        hooks.push('gypfile');
    }
    return hooks;
}
function readArtifact(dist) {
    const integrity = parseSri((0,json/* member */.Dc)(dist, 'integrity'));
    const sha1 = hexIntegrity('sha1', (0,json/* member */.Dc)(dist, 'shasum'));
    if (sha1 !== undefined && !integrity.some((item) => item.algorithm === 'sha1'))
        integrity.push(sha1);
    const url = (0,json/* asText */.e1)((0,json/* member */.Dc)(dist, 'tarball'));
    if (integrity.length === 0 && url === undefined)
        return undefined;
    return { ...(url !== undefined ? { url } : {}), integrity };
}
function readMarks(manifest) {
    return {
        attested: (0,json/* asObject */.eB)((0,json/* member */.Dc)((0,json/* member */.Dc)(manifest, 'dist'), 'attestations')) !== undefined,
        trustedPublisher: (0,json/* asObject */.eB)((0,json/* member */.Dc)((0,json/* member */.Dc)(manifest, '_npmUser'), 'trustedPublisher')) !== undefined,
    };
}
function readProofs(dist) {
    const signatures = (0,json/* asArray */._j)((0,json/* member */.Dc)(dist, 'signatures')).flatMap((item) => {
        const keyid = (0,json/* asText */.e1)((0,json/* member */.Dc)(item, 'keyid'));
        const sig = (0,json/* asText */.e1)((0,json/* member */.Dc)(item, 'sig'));
        return keyid === undefined || sig === undefined ? [] : [{ keyid, sig }];
    });
    const attestations = (0,json/* asObject */.eB)((0,json/* member */.Dc)(dist, 'attestations'));
    const url = (0,json/* asText */.e1)((0,json/* member */.Dc)(attestations, 'url'));
    return {
        signatures,
        attestations: { present: attestations !== undefined, ...(url !== undefined ? { url } : {}) },
    };
}
function readMetadata(manifest, artifact) {
    const text = (key) => (0,json/* asText */.e1)((0,json/* member */.Dc)(manifest, key));
    const old = (0,json/* member */.Dc)(manifest, 'licenses');
    const license = text('license') ??
        (0,json/* asText */.e1)((0,json/* member */.Dc)((0,json/* member */.Dc)(manifest, 'license'), 'type')) ??
        ((0,json/* asArray */._j)(old).length > 0 ? joinLicenses((0,json/* asArray */._j)(old)) : undefined);
    const author = readPerson((0,json/* member */.Dc)(manifest, 'author'));
    const repository = text('repository') ?? (0,json/* asText */.e1)((0,json/* member */.Dc)((0,json/* member */.Dc)(manifest, 'repository'), 'url'));
    const entries = [
        ['license', license],
        ['description', text('description')],
        ['author', author?.name],
        ['homepage', text('homepage')],
        ['repository', repository],
        ['downloadUrl', artifact?.url],
    ];
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
function joinLicenses(licenses) {
    const names = licenses.flatMap((item) => (0,json/* asText */.e1)(item) ?? (0,json/* asText */.e1)((0,json/* member */.Dc)(item, 'type')) ?? []);
    if (names.length === 0)
        return undefined;
    return names.length === 1 ? names[0] : `(${names.join(' OR ')})`;
}
function readPeople(value) {
    if (!Array.isArray(value))
        return undefined;
    return (0,json/* asArray */._j)(value).flatMap((item) => readPerson(item) ?? []);
}
function readPerson(value) {
    const line = (0,json/* asText */.e1)(value);
    if (line !== undefined) {
        const end = line.search(/[<(]/);
        const name = (end < 0 ? line : line.slice(0, end)).trim();
        const email = /<([^<>\s]{1,254})>/.exec(line)?.[1];
        return name === '' && email === undefined ? undefined : person(name === '' ? (email ?? '') : name, email);
    }
    const name = (0,json/* asText */.e1)((0,json/* member */.Dc)(value, 'name'));
    const email = (0,json/* asText */.e1)((0,json/* member */.Dc)(value, 'email'));
    return name === undefined ? undefined : person(name, email);
}
function person(name, email) {
    return email === undefined ? { name } : { name, email };
}
function tarballBases(manifests) {
    const bases = new Set();
    for (const [, manifest] of manifests) {
        const url = (0,json/* asText */.e1)((0,json/* member */.Dc)((0,json/* member */.Dc)(manifest, 'dist'), 'tarball'));
        if (url === undefined || bases.size > 8)
            continue;
        try {
            bases.add(`${new URL(url).origin}/`);
        }
        catch {
        }
    }
    return [...bases].sort();
}
function npm_packument_missingFacts(passesOn, passesProofs) {
    const stripped = (what, passed = passesOn) => passed
        ? (0,fact/* unknown */.cr)('not-published', `the registry states no ${what} for this release`)
        : (0,fact/* unknown */.cr)('stripped-by-mirror', `the registry mirror does not pass on ${what}`);
    return {
        publisher: stripped('publishers'),
        maintainers: stripped('maintainers'),
        signatures: stripped('signatures', passesProofs),
        attestations: stripped('attestations', passesProofs),
        provenanceHistory: stripped('attestations', passesProofs),
        deprecated: stripped('deprecations'),
        ownership: (0,fact/* unknown */.cr)('unsupported', 'npm names no owner apart from the maintainers'),
    };
}

;// CONCATENATED MODULE: ./build/registry/npm.js





const npm_NAME = /^(?:@[^@/\s%?#\\]{1,214}\/)?[^@/\s%?#\\]{1,214}$/;
const npmAdapter = {
    ecosystem: 'npm',
    place: (component, endpoint) => {
        const { name } = component;
        if (!npm_NAME.test(name) || name.startsWith('.')) {
            return (0,fact/* unknown */.cr)('unsupported', 'the name is not one that npm can have');
        }
        const scope = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : undefined;
        const base = endpoint.bases.find((item) => item.scope !== undefined && item.scope === scope) ??
            endpoint.bases.find((item) => item.scope === undefined);
        if (base === undefined)
            return (0,fact/* unknown */.cr)('unsupported', endpoint.problem ?? 'no registry is configured');
        return { base, name };
    },
    load: async ({ base, name, versions, http }) => {
        let packument;
        const answer = await http.get({
            url: `${base.url}${name.replace('/', '%2f')}`,
            headers: { accept: 'application/json' },
            validate: (body) => {
                packument = (0,json/* parseObject */.lj)(body);
                return checkPackument(packument, name);
            },
        });
        if (!answer.ok)
            return failure(answer.error);
        const evidence = httpEvidence(answer.value);
        if (packument === undefined || answer.value.status >= 400) {
            return {
                ecosystem: 'npm',
                name,
                evidence,
                state: 'absent',
                partial: false,
                versions: [],
                projectStatus: 'active',
                artifactBases: [],
                clock: NO_SAMPLE,
                missing: {},
            };
        }
        return readPackument(packument, {
            name,
            evidence,
            versions,
            fetchedAt: Date.parse(answer.value.fetchedAt),
        });
    },
};
function checkPackument(packument, name) {
    if (packument === undefined)
        return 'the answer is not complete JSON';
    if ((0,json/* asObject */.eB)((0,json/* member */.Dc)(packument, 'versions')) === undefined)
        return 'the answer is not a packument';
    const stated = (0,json/* asText */.e1)((0,json/* member */.Dc)(packument, 'name'));
    return stated === undefined || stated === name ? undefined : 'the answer is about another package';
}

;// CONCATENATED MODULE: ./build/registry/attestations-npm.js



function npmKeysUrl(component, endpoint) {
    const placed = place(component, endpoint);
    return placed.ok ? (0,domain_result.ok)(`${placed.value.base.url}-/npm/v1/keys`) : placed;
}
function npmAttestationsUrl(component, endpoint) {
    const placed = place(component, endpoint);
    if (!placed.ok)
        return placed;
    const { base, name } = placed.value;
    const version = encodeURIComponent(component.version);
    return (0,domain_result.ok)(`${base.url}-/npm/v1/attestations/${name.replace('/', '%2f')}@${version}`);
}
function place(component, endpoint) {
    const placed = npmAdapter.place(component, endpoint);
    return isUnknown(placed) ? (0,domain_result/* err */._)({ kind: 'unsupported', message: placed.detail }) : (0,domain_result.ok)(placed);
}

;// CONCATENATED MODULE: ./build/registry/attestations-pypi.js


function pypiProvenanceUrl(component, context) {
    const [base] = context.endpoint.bases;
    if (base === undefined) {
        return (0,domain_result/* err */._)({ kind: 'unsupported', message: context.endpoint.problem ?? 'no index is configured' });
    }
    const page = `${base.url}${(0,domain_purl/* normalizePypiName */.Ty)(component.name)}/`;
    if (!URL.canParse(context.address, page)) {
        return (0,domain_result/* err */._)({ kind: 'malformed', message: 'the index names no address for the provenance' });
    }
    const url = new URL(context.address, page);
    return url.origin === new URL(page).origin && url.username === '' && url.password === ''
        ? (0,domain_result.ok)(url.href)
        : (0,domain_result/* err */._)({ kind: 'unsupported', message: 'the index keeps provenance on another host' });
}

;// CONCATENATED MODULE: ./build/registry/proofs.js





const MAX_ANSWER = 16 * 1024 * 1024;
const FRESH = 24 * 3_600_000;
function createProofSource({ http, endpointOf, kept }) {
    const asked = new Map();
    const ask = (url) => {
        if (!url.ok)
            return Promise.resolve(url);
        const found = asked.get(url.value) ?? load(http, url.value);
        asked.set(url.value, found);
        return found;
    };
    return {
        keys: async (component) => ask(npmKeysUrl(component, await endpointOf('npm'))),
        attestations: async (component, address) => ask(await proofs_addressOf(component, address, endpointOf)),
        ...(kept !== undefined ? { kept } : {}),
    };
}
async function proofs_addressOf(component, address, endpointOf) {
    if (component.ecosystem === 'npm')
        return npmAttestationsUrl(component, await endpointOf('npm'));
    if (component.ecosystem === 'pypi' && address !== undefined) {
        return pypiProvenanceUrl(component, { address, endpoint: await endpointOf('pypi') });
    }
    return (0,domain_result/* err */._)({ kind: 'unsupported', message: 'the registry of this ecosystem keeps no attestations' });
}
async function load(http, url) {
    const answer = await http.get({
        url,
        headers: { accept: 'application/json' },
        maxBytes: MAX_ANSWER,
        freshFor: FRESH,
        validate: (body) => ((0,json/* parseObject */.lj)(body) === undefined ? 'the answer is not complete JSON' : undefined),
    });
    if (!answer.ok)
        return answer;
    return answer.value.status >= 400
        ? (0,domain_result/* err */._)({ kind: 'not-found', message: 'the registry says that there is none' })
        : (0,domain_result.ok)({ body: answer.value.body, evidence: httpEvidence(answer.value) });
}

;// CONCATENATED MODULE: ./build/registry/pypi-html.js
const ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#34': '"',
    '#39': "'",
    apos: "'",
};
const MAX_ANCHORS = 100_000;
function readSimpleHtml(text) {
    const files = [];
    let anchors = 0;
    let at = 0;
    while (anchors < MAX_ANCHORS) {
        const start = indexOfTag(text, at);
        if (start < 0)
            break;
        const end = text.indexOf('>', start);
        if (end < 0)
            return undefined;
        anchors++;
        at = end + 1;
        const attributes = readAttributes(text.slice(start + 2, Math.min(end, start + 8192)));
        const href = attributes.get('href');
        if (href === undefined)
            continue;
        const file = readFile(href, attributes);
        if (file !== undefined)
            files.push(file);
    }
    const status = /<meta\s+name="pypi:project-status"\s+content="(active|archived|deprecated|quarantined)"/i.exec(text.slice(0, 8192))?.[1];
    if (files.length === 0 && anchors > 0)
        return undefined;
    if (files.length === 0 && /<(?:form|input)\b/i.test(text))
        return undefined;
    if (!/<\/(?:body|html)\s*>/i.test(text.slice(-4096)) && files.length === 0)
        return undefined;
    return {
        files,
        versions: [],
        ...(status !== undefined ? { status } : {}),
        statesStatus: status !== undefined,
        statesTimes: false,
        statesProvenance: files.some((file) => file.provenance !== undefined),
    };
}
function indexOfTag(text, from) {
    for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
        const tag = text.charCodeAt(at + 1) | 32;
        if (tag === 97 && /\s/.test(text[at + 2] ?? ''))
            return at;
    }
    return -1;
}
function readAttributes(text) {
    const attributes = new Map();
    for (const match of text.matchAll(/([a-z][a-z0-9-]{0,40})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi)) {
        const [, name = '', double, single, bare] = match;
        attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
    }
    return attributes;
}
function readFile(href, attributes) {
    const [address = '', fragment = ''] = href.split('#', 2);
    const last = address.split('?', 1)[0]?.split('/').pop() ?? '';
    const filename = decodePercent(last);
    if (!/\.(?:whl|zip|egg|exe|msi|rpm|tgz|tar\.(?:gz|bz2|xz|Z))$/.test(filename))
        return undefined;
    const [algorithm = '', digest = ''] = fragment.split('=', 2);
    const yanked = attributes.get('data-yanked');
    const provenance = attributes.get('data-provenance');
    return {
        filename,
        url: address,
        hashes: digest === '' ? [] : [[algorithm, digest]],
        yanked: yanked === undefined ? false : yanked === '' ? true : yanked,
        ...(provenance !== undefined && provenance !== '' ? { provenance } : {}),
    };
}
function decodeEntities(text) {
    return text.replace(/&([a-z]{2,4}|#\d{2});/g, (whole, name) => Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole);
}
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/registry/pypi-project.js




const PROBES = 3;
const pypi_project_MAX_BYTES = 128 * 1024 * 1024;
function createProjectApi() {
    const styles = new Map();
    return {
        ask: async (request) => {
            const root = rootOf(request.base.url);
            if (root === undefined)
                return withMissing(NOT_OFFERED);
            const state = styles.get(root) ?? { asked: 0, chain: Promise.resolve(undefined) };
            styles.set(root, state);
            if (state.asked < PROBES) {
                state.asked++;
                state.chain = state.chain.then((style) => style ?? probe(root, request));
            }
            const style = await state.chain;
            return style === undefined || style === 'none'
                ? withMissing(NOT_OFFERED)
                : fetchDetails(root, style, request);
        },
    };
}
const NOT_OFFERED = (0,fact/* unknown */.cr)('stripped-by-mirror', 'the index does not pass on owners and metadata of projects');
const LATEST_ONLY = (0,fact/* unknown */.cr)('not-published', 'the index gives metadata of the latest release only');
function rootOf(base) {
    return base.endsWith('/simple/') ? `${base.slice(0, -'simple/'.length)}pypi/` : undefined;
}
async function probe(root, { name, versions, http }) {
    const [version] = versions;
    if (version !== undefined && (await fetchJson(`${root}${name}/${version}/json`, http)).kind === 'answer') {
        return 'release';
    }
    return (await fetchJson(`${root}${name}/json`, http)).kind === 'answer' ? 'project' : undefined;
}
async function fetchJson(url, http) {
    let root;
    const answer = await http.get({
        url,
        headers: { accept: 'application/json' },
        maxBytes: pypi_project_MAX_BYTES,
        validate: (body) => {
            root = (0,json/* parseObject */.lj)(body);
            return (0,json/* asObject */.eB)((0,json/* member */.Dc)(root, 'info')) === undefined
                ? 'the answer is not a project description'
                : undefined;
        },
    });
    if (!answer.ok)
        return { kind: 'failed', cause: failure(answer.error) };
    if (root === undefined || answer.value.status >= 400)
        return { kind: 'absent' };
    return { kind: 'answer', root, evidence: httpEvidence(answer.value) };
}
async function fetchDetails(root, style, { name, versions, http }) {
    const urls = style === 'project'
        ? [`${root}${name}/json`]
        : versions.map((version) => `${root}${name}/${encodeURIComponent(version)}/json`);
    const answers = await Promise.all(urls.map((url) => fetchJson(url, http)));
    const found = answers.filter((answer) => answer.kind === 'answer');
    const failed = answers.find((answer) => answer.kind === 'failed');
    if (found.length === 0)
        return withMissing(failed?.cause ?? NOT_OFFERED);
    return (record) => {
        const owned = found.find((answer) => readOwner(answer.root) !== undefined);
        const owner = owned === undefined ? undefined : readOwner(owned.root);
        return {
            ...record,
            ...(owner !== undefined ? { owner } : {}),
            missing: { ...record.missing, metadata: failed?.cause ?? LATEST_ONLY },
            versions: record.versions.map((item) => {
                const own = found.find((answer) => {
                    const version = (0,json/* asText */.e1)((0,json/* member */.Dc)((0,json/* member */.Dc)(answer.root, 'info'), 'version'));
                    return (version !== undefined &&
                        ((0,domain_version/* compareVersions */.Zy)('pypi', version, item.version) === 0 || version === item.version));
                });
                if (own === undefined && owned === undefined)
                    return item;
                return {
                    ...item,
                    ...(own === undefined ? {} : { metadata: pypi_project_readInfo((0,json/* member */.Dc)(own.root, 'info')) }),
                    evidence: {
                        ...(own === undefined ? {} : { metadata: own.evidence }),
                        ...(owned === undefined ? {} : { ownership: owned.evidence }),
                    },
                };
            }),
        };
    };
}
function withMissing(cause) {
    return (record) => ({ ...record, missing: { ...record.missing, ownership: cause, metadata: cause } });
}
function readOwner(root) {
    const ownership = (0,json/* member */.Dc)(root, 'ownership');
    const organization = (0,json/* asText */.e1)((0,json/* member */.Dc)(ownership, 'organization'));
    if (organization !== undefined)
        return `organization ${organization}`;
    const owners = (0,json/* asArray */._j)((0,json/* member */.Dc)(ownership, 'roles'))
        .filter((item) => (0,json/* asText */.e1)((0,json/* member */.Dc)(item, 'role'))?.toLowerCase() === 'owner')
        .flatMap((item) => (0,json/* asText */.e1)((0,json/* member */.Dc)(item, 'user')) ?? [])
        .sort();
    return owners.length === 0 ? undefined : owners.join(', ');
}
function pypi_project_readInfo(info) {
    const text = (key) => (0,json/* asText */.e1)((0,json/* member */.Dc)(info, key));
    const urls = new Map(Object.entries((0,json/* asObject */.eB)((0,json/* member */.Dc)(info, 'project_urls')) ?? {}).flatMap(([label, url]) => {
        const value = (0,json/* asText */.e1)(url);
        return value === undefined ? [] : [[label.toLowerCase(), value]];
    }));
    const stated = text('license');
    const entries = [
        [
            'license',
            text('license_expression') ??
                (stated !== undefined && stated.length <= 128 ? stated : readClassifier(info)),
        ],
        ['description', text('summary')],
        ['author', text('author') ?? text('author_email')],
        ['homepage', text('home_page') ?? urls.get('homepage') ?? urls.get('home')],
        [
            'repository',
            urls.get('repository') ?? urls.get('source') ?? urls.get('source code') ?? urls.get('github'),
        ],
    ];
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
function readClassifier(info) {
    for (const item of (0,json/* asArray */._j)((0,json/* member */.Dc)(info, 'classifiers'))) {
        const parts = (0,json/* asText */.e1)(item)?.split(' :: ') ?? [];
        if (parts[0] === 'License' && parts.length > 1)
            return parts.at(-1);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/registry/pypi-simple.js





const pypi_simple_EARLIEST = Date.UTC(2003, 0, 1);
const pypi_simple_SKEW = 3_600_000;
const NO_PROVENANCE = (0,fact/* unknown */.cr)('stripped-by-mirror', 'the index does not say whether files have provenance');
const STATUSES = ['active', 'archived', 'deprecated', 'quarantined'];
function readSimpleJson(root) {
    const meta = (0,json/* member */.Dc)(root, 'meta');
    const [major = 0, minor = 0] = ((0,json/* asText */.e1)((0,json/* member */.Dc)(meta, 'api-version')) ?? '1.0').split('.').map(Number);
    const holder = (0,json/* asObject */.eB)((0,json/* member */.Dc)(root, 'project-status')) ?? meta;
    const stated = (0,json/* asText */.e1)((0,json/* member */.Dc)(holder, 'status')) ?? (0,json/* asText */.e1)((0,json/* member */.Dc)(meta, 'project-status'));
    const status = STATUSES.find((item) => item === stated);
    const files = (0,json/* asArray */._j)((0,json/* member */.Dc)(root, 'files')).flatMap((item) => {
        const filename = (0,json/* asText */.e1)((0,json/* member */.Dc)(item, 'filename'));
        if (filename === undefined)
            return [];
        const url = (0,json/* asText */.e1)((0,json/* member */.Dc)(item, 'url'));
        const size = (0,json/* member */.Dc)(item, 'size');
        const yanked = (0,json/* member */.Dc)(item, 'yanked');
        const provenance = (0,json/* asText */.e1)((0,json/* member */.Dc)(item, 'provenance'));
        const uploadTime = (0,json/* member */.Dc)(item, 'upload-time');
        return [
            {
                filename,
                ...(url !== undefined ? { url } : {}),
                hashes: Object.entries((0,json/* asObject */.eB)((0,json/* member */.Dc)(item, 'hashes')) ?? {}).map(([name, value]) => [
                    name,
                    value ?? null,
                ]),
                ...(typeof size === 'number' ? { size } : {}),
                ...(uploadTime !== undefined ? { uploadTime } : {}),
                ...(typeof yanked === 'boolean' || typeof yanked === 'string' ? { yanked } : {}),
                ...(provenance !== undefined ? { provenance } : {}),
            },
        ];
    });
    return {
        files,
        versions: (0,json/* asArray */._j)((0,json/* member */.Dc)(root, 'versions')).flatMap((item) => (0,json/* asText */.e1)(item) ?? []),
        ...(status !== undefined ? { status } : {}),
        statesStatus: status !== undefined || major > 1 || minor >= 4,
        statesTimes: files.some((file) => file.uploadTime !== undefined),
        statesProvenance: (0,json/* asArray */._j)((0,json/* member */.Dc)(root, 'files')).some((item) => (0,json/* member */.Dc)(item, 'provenance') !== undefined),
    };
}
function readSimpleProject(project, context) {
    const byVersion = new Map();
    for (const file of project.files) {
        const version = versionOf(file.filename, context.name);
        if (version === undefined)
            continue;
        const found = byVersion.get(version);
        if (found === undefined)
            byVersion.set(version, [file]);
        else
            found.push(file);
    }
    const versions = [...byVersion].map(([version, files]) => readVersion(version, files, { project, ...context }));
    const quarantined = project.status === 'quarantined' || project.files.length === 0;
    const clock = sampleClock(versions);
    const status = project.status ?? (project.statesStatus ? 'active' : undefined);
    return {
        ecosystem: 'pypi',
        name: context.name,
        evidence: context.evidence,
        state: quarantined ? 'quarantined' : 'served',
        partial: false,
        versions,
        ...(status !== undefined ? { projectStatus: status } : {}),
        artifactBases: fileBases(project.files, context.base),
        ...clockProblem(project, { clock, versions }),
        clock,
        missing: pypiMissing(project),
    };
}
function clockProblem(project, context) {
    if (!project.statesTimes) {
        return { clockProblem: (0,fact/* unknown */.cr)('stripped-by-mirror', 'the index gives no upload times') };
    }
    return betraysMirrorClock(context.clock, context.versions) ? { clockProblem: MIRROR_CLOCK } : {};
}
function versionOf(filename, name) {
    if (filename.length > 512)
        return undefined;
    if (filename.endsWith('.whl')) {
        const parts = filename.slice(0, -4).split('-');
        return parts.length >= 5 ? parts[1]?.replaceAll('_', '-') : undefined;
    }
    const stem = /^(.+?)(?:\.tar\.(?:gz|bz2|xz|Z)|\.tgz|\.zip|-py\d[\d.]*(?:-[^/]*)?\.egg|\.egg|\.win[^/]*\.exe|\.linux[^/]*|\.(?:exe|msi|rpm|deb|dmg))$/.exec(filename)?.[1];
    if (stem === undefined)
        return undefined;
    for (let dash = stem.indexOf('-'); dash > 0; dash = stem.indexOf('-', dash + 1)) {
        if ((0,domain_purl/* normalizePypiName */.Ty)(stem.slice(0, dash)) === name)
            return stem.slice(dash + 1);
    }
    return undefined;
}
function readVersion(version, files, context) {
    const artifacts = files.map(pypi_simple_readArtifact);
    const times = files.flatMap((file) => (0,json/* parseMoment */.mI)(file.uploadTime) ?? []);
    const at = times.length === 0 ? undefined : Math.min(...times);
    const plausible = at === undefined || (at >= pypi_simple_EARLIEST && at <= context.fetchedAt + pypi_simple_SKEW);
    const yanked = files.every((file) => file.yanked === true || typeof file.yanked === 'string');
    const reason = files.map((file) => file.yanked).find((item) => typeof item === 'string' && item !== '');
    const provenance = files.find((file) => file.provenance !== undefined)?.provenance;
    const deprecated = context.project.status === 'deprecated';
    return {
        version,
        ...(at !== undefined ? { publishedAt: plausible ? at : Number.NaN } : {}),
        artifacts,
        yanked: { yanked, ...(yanked && typeof reason === 'string' ? { reason } : {}) },
        deprecated: deprecated
            ? { deprecated: true, message: 'the project is marked as deprecated' }
            : { deprecated: false },
        ...(context.project.statesProvenance
            ? {
                marks: { attested: provenance !== undefined, trustedPublisher: false },
                attestations: {
                    present: provenance !== undefined,
                    ...(provenance !== undefined ? { url: provenance } : {}),
                },
            }
            : {}),
    };
}
function pypi_simple_readArtifact(file) {
    return {
        file: file.filename,
        ...(file.url !== undefined ? { url: file.url } : {}),
        ...(file.size !== undefined ? { size: file.size } : {}),
        integrity: file.hashes.flatMap(([name, value]) => hexIntegrity(name, value, file.filename) ?? []),
        ...(file.provenance !== undefined ? { provenance: file.provenance } : {}),
    };
}
function fileBases(files, base) {
    const bases = new Set();
    for (const { url } of files) {
        if (url === undefined || bases.size > 8)
            continue;
        try {
            bases.add(`${new URL(url, base).origin}/`);
        }
        catch {
        }
    }
    return [...bases].sort();
}
function pypiMissing(project) {
    const unsupported = (what) => (0,fact/* unknown */.cr)('unsupported', `Python indexes do not state ${what}`);
    return {
        publisher: unsupported('who published a release'),
        maintainers: unsupported('the maintainers a release had'),
        installHooks: unsupported('what runs on installation'),
        signatures: unsupported('registry signatures'),
        ownership: (0,fact/* unknown */.cr)('stripped-by-mirror', 'the index does not pass on who owns a project'),
        metadata: (0,fact/* unknown */.cr)('stripped-by-mirror', 'the index does not pass on the metadata of a release'),
        attestations: NO_PROVENANCE,
        provenanceHistory: NO_PROVENANCE,
        ...(project.statesStatus
            ? {}
            : { projectStatus: (0,fact/* unknown */.cr)('stripped-by-mirror', 'the index is older than project status (PEP 792)') }),
    };
}

;// CONCATENATED MODULE: ./build/registry/pypi.js









const pypi_ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';
const pypi_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,212}[A-Za-z0-9])?$/;
function createPypiAdapter() {
    const api = createProjectApi();
    return {
        ecosystem: 'pypi',
        place: (component, endpoint) => {
            if (!pypi_NAME.test(component.name)) {
                return (0,fact/* unknown */.cr)('unsupported', 'the name is not one that a Python project can have');
            }
            const base = endpoint.bases[0];
            if (base === undefined)
                return (0,fact/* unknown */.cr)('unsupported', endpoint.problem ?? 'no index is configured');
            return { base, name: (0,domain_purl/* normalizePypiName */.Ty)(component.name) };
        },
        load: (request) => pypi_load(request, api),
    };
}
async function pypi_load(request, api) {
    const { base, name, http, versions } = request;
    const details = api.ask(request);
    const simple = await fetchSimple(`${base.url}${name}/`, http);
    if ('known' in simple)
        return simple;
    if (simple.project === undefined) {
        return {
            ecosystem: 'pypi',
            name,
            evidence: simple.evidence,
            state: 'absent',
            partial: false,
            versions: [],
            artifactBases: [],
            clock: NO_SAMPLE,
            missing: {},
        };
    }
    const record = readSimpleProject(simple.project, {
        name,
        evidence: simple.evidence,
        fetchedAt: simple.fetchedAt,
        base: base.url,
    });
    return (await details)(spellAsLocked(record, versions));
}
async function fetchSimple(url, http) {
    let project;
    const answer = await http.get({
        url,
        headers: { accept: pypi_ACCEPT },
        validate: (body) => {
            project = readEither(body);
            return project === undefined ? 'the answer is not a project of a Python index' : undefined;
        },
    });
    if (!answer.ok)
        return failure(answer.error);
    const { value } = answer;
    return {
        ...(value.status < 400 && project !== undefined ? { project } : {}),
        evidence: httpEvidence(value),
        fetchedAt: Date.parse(value.fetchedAt),
    };
}
function readEither(body) {
    const first = body.find((byte) => byte > 32);
    if (first !== 0x7b)
        return readSimpleHtml(Buffer.from(body).toString('utf8'));
    const root = (0,json/* parseObject */.lj)(body);
    return root === undefined ||
        !Array.isArray((0,json/* asArray */._j)((0,json/* member */.Dc)(root, 'files'))) ||
        (0,json/* member */.Dc)(root, 'files') === undefined
        ? undefined
        : readSimpleJson(root);
}
function spellAsLocked(record, versions) {
    const wanted = versions.filter((version) => !record.versions.some((item) => item.version === version));
    if (wanted.length === 0)
        return record;
    return {
        ...record,
        versions: record.versions.map((item) => {
            const spelling = wanted.find((version) => (0,domain_version/* compareVersions */.Zy)('pypi', version, item.version) === 0);
            return spelling === undefined ? item : { ...item, version: spelling };
        }),
    };
}

;// CONCATENATED MODULE: ./build/registry/tag-memory.js

const tag_memory_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function createTagMemory(memory) {
    return {
        recall: async (url, tag) => {
            await memory.open();
            const line = memory.recall('tags', tag_memory_keyOf(url, tag));
            const commit = (0,json/* asText */.e1)((0,json/* member */.Dc)(line, 'commit'));
            const at = (0,json/* asText */.e1)((0,json/* member */.Dc)(line, 'at'));
            if (commit === undefined || at === undefined || !tag_memory_COMMIT.test(commit))
                return undefined;
            return Number.isNaN(Date.parse(at)) ? undefined : { commit, at };
        },
        remember: (url, tag, { commit, at }) => memory.remember('tags', tag_memory_keyOf(url, tag), { commit, at }),
    };
}
function tag_memory_keyOf(url, tag) {
    return `${url.toLowerCase()} ${tag}`;
}

;// CONCATENATED MODULE: ./build/registry/trust-roots.js


const ADDRESSES = {
    'public-good': 'https://tuf-repo-cdn.sigstore.dev/',
    github: 'https://tuf-repo.github.com/',
};
const trust_roots_DAY = 24 * 3_600_000;
const DEADLINE = 5_000;
function createTrustRootSource(options) {
    return {
        open: (instance) => {
            const address = trust_roots_addressOf(instance, options.env);
            return address === undefined
                ? (0,domain_result/* err */._)({ kind: 'unsupported', message: 'TUF_MIRROR is not an http or https address' })
                : (0,domain_result.ok)(openRepository(`tuf ${instance} ${address}`, address, options));
        },
    };
}
function openRepository(name, address, { http, memory }) {
    return {
        address,
        get: async (path, { maxBytes, immutable, anew }) => {
            const answer = await http.get({
                url: `${address}${path}`,
                headers: { accept: '*/*' },
                maxBytes,
                deadline: DEADLINE,
                ...(immutable ? { immutable } : { freshFor: trust_roots_DAY, anew }),
            });
            if (!answer.ok)
                return answer;
            const { status, body } = answer.value;
            return (0,domain_result.ok)({ ...(status < 400 ? { body } : {}), evidence: httpEvidence(answer.value) });
        },
        recall: async () => {
            await memory.open();
            return memory.recall('heads', name);
        },
        remember: (value) => memory.remember('heads', name, value),
    };
}
function trust_roots_addressOf(instance, env) {
    const mirror = instance === 'public-good' ? (env.TUF_MIRROR?.trim() ?? '') : '';
    if (mirror === '')
        return ADDRESSES[instance];
    try {
        const { protocol, username, password, search, hash } = new URL(mirror);
        const isPlain = username === '' && password === '' && search === '' && hash === '';
        return isPlain && /^https?:$/.test(protocol) ? `${mirror.replace(/\/+$/, '')}/` : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/registry/index.js



























const ADAPTERS = [
    () => npmAdapter,
    createPypiAdapter,
    () => golangAdapter,
    () => cargoAdapter,
    () => gemAdapter,
    () => mavenAdapter,
];
const HOUR = 3_600_000;
const registry_RUN_BUDGET = 15 * 60_000;
function createRegistries(options) {
    if (options.replay === undefined)
        return (0,domain_result.ok)(createLive(options));
    const recording = openRecording(options.replay);
    return recording.ok ? (0,domain_result.ok)(createReplay(recording.value, options)) : recording;
}
function createLive(options) {
    const { env, homeDir, offline } = options;
    const clock = options.clock ?? platform_clock/* systemClock */.m;
    const started = options.startedAt ?? clock.now();
    const directory = options.cacheDir === false ? undefined : (options.cacheDir ?? defaultCacheDirectory(env, homeDir));
    const disk = directory === undefined ? undefined : createDiskCache({ directory });
    const cache = disk ?? noCache;
    const credentials = createCredentials(env, homeDir);
    const connection = createConnection({
        env,
        homeDir,
        clock,
        credentials,
        runBudget: options.deadlineMs ?? registry_RUN_BUDGET,
        ...(options.concurrency !== undefined ? { concurrency: options.concurrency } : {}),
        ...(options.userAgent !== undefined ? { userAgent: options.userAgent } : {}),
    });
    const cached = offline ? offlineHttp(cache) : cacheHttp(connection.http, { cache, clock });
    const recorder = options.record === undefined ? undefined : createRecorder(cached, { directory: options.record, clock });
    const http = recorder?.http ?? cached;
    const { api, token } = readHostingSettings(env);
    if (token !== undefined)
        credentials.add(`${api}/`, `Bearer ${token}`);
    const hosting = createGithubApi({ http, api, authorized: token !== undefined });
    const liveGit = createGitRemote({
        env,
        clock,
        cache,
        offline,
        runBudget: options.deadlineMs ?? registry_RUN_BUDGET,
        compare: (repository, commit) => hosting.compare(repository, commit),
        ...(directory !== undefined ? { historyDir: (0,external_node_path_.join)(directory, 'git') } : {}),
        ...(options.project !== undefined ? { project: options.project } : {}),
    });
    const gitRemote = recorder?.recordGit(liveGit) ?? liveGit;
    const memory = createMemory(cache);
    const packs = [];
    const resolved = new Map();
    const endpointOptions = {
        policyRegistries: options.policyRegistries,
        env,
        homeDir,
        offline,
        cache,
        clock,
        credentials,
        ...(options.project !== undefined ? { project: options.project } : {}),
        ...(options.ask !== undefined ? { ask: options.ask } : {}),
        ...(options.onTalk !== undefined ? { onTalk: options.onTalk } : {}),
    };
    const endpointOf = (ecosystem) => {
        const found = resolved.get(ecosystem) ?? resolveEndpoint(ecosystem, endpointOptions);
        resolved.set(ecosystem, found);
        return found;
    };
    let sumdb;
    let database;
    const openDatabase = (stated) => {
        const ownEnv = stated === undefined ? env : { ...env, GOSUMDB: stated };
        return createChecksumDatabase({
            sumdb: () => (sumdb ??= resolveSumdbEndpoint({ ...endpointOptions, env: ownEnv })),
            endpoint: () => endpointOf('golang'),
            http,
            memory,
            offline,
        });
    };
    const registries = ADAPTERS.map((create) => {
        const adapter = create();
        const pack = recorder !== undefined
            ? noFactsPack
            : createFactsPack({
                cache,
                clock,
                freshFor: options.freshFor ?? HOUR,
                anyAge: offline,
                ...(options.asOf !== undefined ? { asOf: options.asOf } : {}),
            });
        packs.push(pack);
        return createRegistry(adapter, {
            endpoint: () => endpointOf(adapter.ecosystem),
            http,
            pack,
            memory,
            offline,
            connection: connection.observations,
            ...(options.asOf !== undefined ? { asOf: options.asOf } : {}),
        });
    });
    const images = createImages(options, {
        cache,
        clock,
        ...(recorder !== undefined ? { record: recorder.wrap } : {}),
    });
    return {
        registries,
        images: images.registry,
        http,
        gitRemote,
        hosting,
        tagMemory: createTagMemory(memory),
        checksumDatabase: (stated) => (database ??= openDatabase(stated)),
        proofs: createProofSource({ http, endpointOf, ...(recorder === undefined ? { kept: cache } : {}) }),
        trustRoots: createTrustRootSource({ http, memory, env }),
        artifactAttestations: createArtifactAttestations({ http, api }),
        endpoints: (ecosystems) => Promise.all(ecosystems.map(endpointOf)),
        finish: async () => {
            await Promise.all([...packs.map((pack) => pack.flush()), memory.flush()]);
            await Promise.all([connection.close(), liveGit.close(), images.close()]);
            await disk?.prune();
            if (recorder === undefined)
                return (0,domain_result.ok)(undefined);
            if (sumdb !== undefined)
                await endpointOf('golang');
            return recorder.finish({
                asOf: new Date(options.asOf ?? started).toISOString(),
                asOfGiven: options.asOf !== undefined,
                endpoints: await Promise.all([...resolved.values()].map((found) => withSumdb(found, sumdb))),
                memory: {
                    digests: sortedObject(memory.recalled.digests),
                    owners: sortedObject(memory.recalled.owners),
                    ...(memory.recalled.tags.size > 0 ? { tags: sortedObject(memory.recalled.tags) } : {}),
                    ...(memory.recalled.heads.size > 0 ? { heads: sortedObject(memory.recalled.heads) } : {}),
                },
                connection: connection.observations(),
                ...(hosting.asked ? { hosting: { api, authorized: token !== undefined } } : {}),
                ...images.recorded(),
            });
        },
    };
}
function createReplay({ file, http, gitRemote }, options) {
    const memory = replayMemory(file.memory);
    const recordedAsOf = Date.parse(file.asOf);
    const asOf = options.asOf ?? (file.asOfGiven ? recordedAsOf : undefined);
    const endpointOf = (ecosystem) => file.endpoints[ecosystem] ?? {
        ecosystem,
        bases: [],
        origin: 'recording',
        problem: 'the recording holds nothing of this ecosystem',
    };
    const registries = ADAPTERS.map((create) => {
        const adapter = create();
        return createRegistry(adapter, {
            endpoint: () => Promise.resolve(endpointOf(adapter.ecosystem)),
            http,
            pack: noFactsPack,
            memory,
            connection: () => file.connection,
            ...(asOf !== undefined ? { asOf } : {}),
        });
    });
    const database = createChecksumDatabase({
        sumdb: () => Promise.resolve(endpointOf('golang').golang?.sumdb ?? {
            excluded: '',
            problem: 'the recording holds nothing of a checksum database',
        }),
        endpoint: () => Promise.resolve(endpointOf('golang')),
        http,
        memory,
    });
    return {
        registries,
        images: replayImages(file.images ?? [], http),
        http,
        gitRemote,
        hosting: createGithubApi({
            http,
            api: file.hosting?.api ?? readHostingSettings({}).api,
            authorized: file.hosting?.authorized ?? true,
        }),
        tagMemory: createTagMemory(memory),
        checksumDatabase: () => database,
        proofs: createProofSource({ http, endpointOf: (ecosystem) => Promise.resolve(endpointOf(ecosystem)) }),
        trustRoots: createTrustRootSource({ http, memory, env: options.env }),
        artifactAttestations: createArtifactAttestations({
            http,
            api: file.hosting?.api ?? readHostingSettings(options.env).api,
        }),
        recordedAsOf,
        endpoints: (ecosystems) => Promise.resolve(ecosystems.map(endpointOf)),
        finish: () => Promise.resolve((0,domain_result.ok)(undefined)),
    };
}
async function withSumdb(found, sumdb) {
    const endpoint = await found;
    if (sumdb === undefined || endpoint.golang === undefined)
        return endpoint;
    return { ...endpoint, golang: { ...endpoint.golang, sumdb: await sumdb } };
}
function sortedObject(map) {
    return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ })

};
