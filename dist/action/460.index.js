export const id = 460;
export const ids = [460];
export const modules = {

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


/***/ })

};
