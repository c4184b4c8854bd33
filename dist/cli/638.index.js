export const id = 638;
export const ids = [638];
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

/***/ 91405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4424);
/* harmony import */ var _merge_conflict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91594);


const MAX_DEPTH = 100;
const MAX_DUPLICATES = 20;
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const STAR = 42;
const COMMA = 44;
const MINUS = 45;
const SLASH = 47;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
function parseJson(text, options = {}) {
    const jsonc = options.jsonc === true;
    const length = text.length;
    const problems = [];
    let failure;
    let at = 0;
    let line = 1;
    let lineStart = 0;
    const root = readDocument();
    if (root !== undefined && failure === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ root, problems });
    const conflict = (0,_merge_conflict_js__WEBPACK_IMPORTED_MODULE_1__/* .findMergeConflict */ .m)(text);
    if (conflict !== undefined) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({
            code: 'merge-conflict',
            message: `line ${conflict} holds an unresolved merge conflict`,
            line: conflict,
        });
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(failure ?? { code: 'bad-syntax', message: 'the text is not JSON', line });
    function readDocument() {
        const node = readValue(0);
        if (node === undefined)
            return undefined;
        skipSpace();
        return at < length ? fail('text after the end of the value') : node;
    }
    function readValue(depth) {
        skipSpace();
        if (at >= length)
            return fail(depth === 0 ? 'the file is empty' : 'the text ends too early');
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            const start = at;
            const value = readString();
            if (value === undefined)
                return undefined;
            return { kind: 'scalar', value, line, start, end: at };
        }
        if (code === OPEN_BRACE || code === OPEN_BRACKET) {
            if (depth >= MAX_DEPTH) {
                failure ??= { code: 'too-deep', message: `nesting is deeper than ${MAX_DEPTH} levels`, line };
                return undefined;
            }
            return code === OPEN_BRACE ? readMap(depth + 1) : readSeq(depth + 1);
        }
        return code === MINUS || (code >= 48 && code <= 57) ? readNumber() : readWord();
    }
    function readMap(depth) {
        const entries = new Map();
        const node = { kind: 'map', line, entries };
        at += 1;
        for (;;) {
            skipSpace();
            let code = text.charCodeAt(at);
            if (code === CLOSE_BRACE && (jsonc || entries.size === 0))
                break;
            if (code !== QUOTE)
                return fail('a key in double quotes was expected');
            const keyLine = line;
            const key = readString();
            if (key === undefined)
                return undefined;
            skipSpace();
            if (text.charCodeAt(at) !== COLON)
                return fail('a colon was expected after the key');
            at += 1;
            const value = readValue(depth);
            if (value === undefined)
                return undefined;
            const earlier = entries.get(key);
            if (earlier !== undefined && !sameScalar(earlier.value, value))
                noteDuplicate(key, earlier.line, keyLine);
            entries.set(key, { line: keyLine, value });
            skipSpace();
            code = text.charCodeAt(at);
            if (code === CLOSE_BRACE)
                break;
            if (code !== COMMA)
                return fail('a comma or a closing brace was expected');
            at += 1;
        }
        at += 1;
        return node;
    }
    function readSeq(depth) {
        const items = [];
        const node = { kind: 'seq', line, items };
        at += 1;
        for (;;) {
            skipSpace();
            if (text.charCodeAt(at) === CLOSE_BRACKET && (jsonc || items.length === 0))
                break;
            const value = readValue(depth);
            if (value === undefined)
                return undefined;
            items.push(value);
            skipSpace();
            const code = text.charCodeAt(at);
            if (code === CLOSE_BRACKET)
                break;
            if (code !== COMMA)
                return fail('a comma or a closing bracket was expected');
            at += 1;
        }
        at += 1;
        return node;
    }
    function readString() {
        const start = at;
        let end = at + 1;
        let escaped = false;
        for (; end < length; end += 1) {
            const code = text.charCodeAt(end);
            if (code === QUOTE) {
                at = end + 1;
                return escaped ? unescape(start) : text.slice(start + 1, end);
            }
            if (code === BACKSLASH) {
                escaped = true;
                end += 1;
            }
            else if (code < SPACE) {
                at = end;
                return fail('a control character or a line end stands inside a string');
            }
        }
        return fail('a string does not end');
    }
    function unescape(start) {
        try {
            return JSON.parse(text.slice(start, at));
        }
        catch {
            at = start;
            return fail('a string has a malformed escape');
        }
    }
    function readNumber() {
        const start = at;
        NUMBER.lastIndex = at;
        const match = NUMBER.exec(text);
        if (match === null)
            return fail('a number is malformed');
        at += match[0].length;
        return { kind: 'scalar', value: Number(match[0]), line, start, end: at };
    }
    function readWord() {
        const start = at;
        for (const [word, value] of WORDS) {
            if (!text.startsWith(word, at))
                continue;
            at += word.length;
            return { kind: 'scalar', value, line, start, end: at };
        }
        return fail('a value was expected');
    }
    function skipSpace() {
        let here = at;
        for (; here < length; here += 1) {
            const code = text.charCodeAt(here);
            if (code === LF) {
                line += 1;
                lineStart = here + 1;
            }
            else if (code === SLASH && jsonc) {
                const end = skipComment(here);
                if (end === here)
                    break;
                here = end - 1;
            }
            else if (code !== SPACE && code !== CR && code !== TAB)
                break;
        }
        at = here;
    }
    function skipComment(start) {
        const next = text.charCodeAt(start + 1);
        if (next === SLASH) {
            const end = text.indexOf('\n', start);
            return end < 0 ? length : end;
        }
        if (next !== STAR)
            return start;
        const close = text.indexOf('*/', start + 2);
        if (close < 0)
            return start;
        for (let lf = text.indexOf('\n', start); lf >= 0 && lf < close; lf = text.indexOf('\n', lf + 1)) {
            line += 1;
            lineStart = lf + 1;
        }
        return close + 2;
    }
    function noteDuplicate(key, first, second) {
        if (problems.length >= MAX_DUPLICATES)
            return;
        problems.push({
            code: 'duplicate-key',
            message: `the key ${showKey(key)} stands twice in one object, on line ${first} and on line ${second}`,
            line: second,
        });
    }
    function fail(what) {
        failure ??= {
            code: 'bad-syntax',
            message: `${what} (line ${line}, column ${Math.max(1, at - lineStart + 1)})`,
            line,
        };
        return undefined;
    }
}
function showKey(key) {
    return JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key);
}
function sameScalar(a, b) {
    return a.kind === 'scalar' && b.kind === 'scalar' && a.value === b.value;
}


/***/ }),

/***/ 91594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ findMergeConflict)
/* harmony export */ });
function findMergeConflict(text) {
    let at = text.startsWith(OURS) ? 0 : lineWith(text, OURS, 0);
    if (at < 0) {
        const divider = lineWith(text, '=======', 0);
        if (divider < 0 || lineWith(text, THEIRS, divider) < 0)
            return undefined;
        at = divider;
    }
    else if (lineWith(text, '=======', at) < 0) {
        return undefined;
    }
    let line = 1;
    for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1))
        line++;
    return line;
}
const OURS = '<<<<<<< ';
const THEIRS = '>>>>>>> ';
function lineWith(text, marker, from) {
    const at = text.indexOf(`\n${marker}`, from);
    return at < 0 ? -1 : at + 1;
}


/***/ }),

/***/ 43835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items)
/* harmony export */ });
function child(node, key) {
    return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}
function text(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
function entries(node) {
    return node?.kind === 'map' ? node.entries : [];
}
function items(node) {
    return node?.kind === 'seq' ? node.items : [];
}
function isTrue(node) {
    return node?.kind === 'scalar' && (node.value === true || node.value === 'true');
}


/***/ }),

/***/ 60638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkSbom: () => (/* binding */ checkSbom),
  renderSbomCheck: () => (/* reexport */ renderSbomCheck)
});

// EXTERNAL MODULE: ./build/sbom/safe-text.js
var safe_text = __webpack_require__(56823);
;// CONCATENATED MODULE: ./build/sbom/check-problems.js

const MAX_PROBLEMS = 100;
function listProblems() {
    const list = [];
    let leftOut = 0;
    const add = (severity, line, message) => {
        if (list.length < MAX_PROBLEMS)
            list.push({ severity, message: (0,safe_text/* safeText */.Hk)(message, 400), line });
        else
            leftOut += 1;
    };
    return {
        error: (line, message) => add('error', line, message),
        warn: (line, message) => add('warning', line, message),
        list,
        leftOut: () => leftOut,
    };
}
function quote(text) {
    return JSON.stringify((0,safe_text/* safeText */.Hk)(text, 80));
}

;// CONCATENATED MODULE: ./build/sbom/measure-elements.js
function measureNtia(sbom) {
    return standard('ntia-2021', 'NTIA minimum elements (2021)', {
        source: 'NTIA, The Minimum Elements For a Software Bill of Materials, July 2021: the seven data fields',
        elements: [
            ofComponents(sbom, 'supplier-name', { title: 'Supplier Name', read: (item) => item.producer }),
            ofComponents(sbom, 'component-name', { title: 'Component Name', read: (item) => item.name }),
            ofComponents(sbom, 'component-version', {
                title: 'Version of the Component',
                read: (item) => item.version,
            }),
            ofComponents(sbom, 'unique-identifiers', {
                title: 'Other Unique Identifiers',
                read: (item) => item.identifiers,
            }),
            ofComponents(sbom, 'dependency-relationship', {
                title: 'Dependency Relationship',
                read: (item) => item.dependency,
            }),
            ofDocument('sbom-author', 'Author of SBOM Data', sbom.author),
            ofDocument('timestamp', 'Timestamp', sbom.timestamp),
        ],
    });
}
function measureCisa(sbom) {
    const signature = sbom.signed
        ? undefined
        : 'Only a signature inside the document can be seen here; a detached one or an attestation fulfils this too.';
    return standard('cisa-2026', 'CISA minimum elements (2026)', {
        source: 'CISA and partners, 2026 Minimum Elements for an SBOM, 29 July 2026: the 17 data fields as the SPDX and OpenSSF mappings name them',
        elements: [
            ofDocument('sbom-author', 'SBOM Author', sbom.author),
            ofDocument('sbom-author-signature', 'SBOM Author Signature', sbom.signed ? 'yes' : undefined, signature),
            ofDocument('sbom-data-format-name', 'SBOM Data Format Name', sbom.format),
            ofDocument('sbom-data-format-version', 'SBOM Data Format Version', sbom.specVersion),
            ofDocument('sbom-generation-context', 'SBOM Generation Context', sbom.generationContext),
            ofDocument('sbom-timestamp', 'SBOM Timestamp', sbom.timestamp),
            ofDocument('sbom-tool-name', 'SBOM Tool Name', sbom.toolName),
            ofDocument('sbom-tool-version', 'SBOM Tool Version', sbom.toolVersion),
            ofDocument('sbom-version', 'SBOM Version', sbom.identity),
            ofComponents(sbom, 'component-producer', {
                title: 'Component Producer',
                read: (item) => item.producer,
            }),
            ofComponents(sbom, 'component-dependency-relationship', {
                title: 'Component Dependency Relationship',
                read: (item) => item.dependency,
            }),
            ofComponents(sbom, 'component-hash-algorithm', {
                title: 'Component Hash Algorithm',
                read: (item) => item.hashAlgorithm,
            }),
            ofComponents(sbom, 'component-hash-value', {
                title: 'Component Hash Value',
                read: (item) => item.hashValue,
            }),
            ofComponents(sbom, 'component-identifiers', {
                title: 'Component Identifiers',
                read: (item) => item.identifiers,
            }),
            ofComponents(sbom, 'component-license', { title: 'Component License', read: (item) => item.license }),
            ofComponents(sbom, 'component-name', { title: 'Component Name', read: (item) => item.name }),
            ofComponents(sbom, 'component-version', { title: 'Component Version', read: (item) => item.version }),
        ],
    });
}
function standard(id, title, content) {
    const complete = content.elements.filter((element) => element.status === 'complete').length;
    return { id, title, ...content, complete };
}
function ofDocument(id, title, value, note) {
    const have = value === undefined ? 0 : 1;
    return {
        id,
        title,
        about: 'document',
        status: have === 1 ? 'complete' : 'incomplete',
        have,
        of: 1,
        declaredUnknown: 0,
        missing: [],
        ...(note !== undefined ? { note } : {}),
    };
}
function ofComponents(sbom, id, field) {
    let have = 0;
    let declaredUnknown = 0;
    const missing = [];
    for (const component of sbom.components) {
        const state = field.read(component);
        if (state === 'have')
            have += 1;
        else if (state === 'unknown')
            declaredUnknown += 1;
        else if (missing.length < 5)
            missing.push(`${component.label} (line ${component.line})`);
    }
    const of = sbom.components.length;
    const status = of > 0 && have === of ? 'complete' : of > 0 && have + declaredUnknown === of ? 'unknown' : 'incomplete';
    return { id, title: field.title, about: 'component', status, have, of, declaredUnknown, missing };
}

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/inventory/json.js
var json = __webpack_require__(91405);
// EXTERNAL MODULE: ./build/inventory/node.js
var inventory_node = __webpack_require__(43835);
;// CONCATENATED MODULE: ./build/sbom/open-sbom.js




const MAX_SBOM_BYTES = 64 * 1024 * 1024;
const CYCLONEDX_VERSIONS = new Set(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7']);
const SPDX_VERSIONS = new Set(['2.0', '2.1', '2.2', '2.3']);
function openSbom(bytes, problems) {
    if (bytes.length > MAX_SBOM_BYTES) {
        return (0,result/* err */._)(`the file has ${bytes.length} bytes; at most ${MAX_SBOM_BYTES} are read`);
    }
    const decoded = decode(bytes);
    if (!decoded.ok)
        return decoded;
    const other = otherForm(decoded.value);
    if (other !== undefined)
        return (0,result/* err */._)(other);
    const parsed = (0,json/* parseJson */.q)(decoded.value);
    if (!parsed.ok)
        return (0,result/* err */._)(`the file is not readable as JSON: ${parsed.error.message}`);
    for (const problem of parsed.value.problems)
        problems.error(problem.line, problem.message);
    return recognise(parsed.value.root, problems);
}
function decode(bytes) {
    if (bytes.length === 0)
        return (0,result/* err */._)('the file is empty');
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        return (0,result/* err */._)('the file is UTF-16; JSON is exchanged as UTF-8');
    }
    try {
        return (0,result.ok)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return (0,result/* err */._)('the file is not valid UTF-8');
    }
}
function otherForm(content) {
    const start = content.slice(0, 4096).trimStart();
    if (start.startsWith('<'))
        return 'the file is XML, which is not supported; convert it to JSON';
    if (/^(?:#[^\n]*\n\s*)*SPDXVersion:/.test(start)) {
        return 'the file is SPDX tag-value, which is not supported; convert it to JSON';
    }
    return undefined;
}
function recognise(root, problems) {
    if (root.kind !== 'map')
        return (0,result/* err */._)('the file is JSON, but not an object: neither CycloneDX nor SPDX');
    const inner = (0,inventory_node/* child */.jf)(root, 'sbom');
    if (inner?.kind === 'map' && (0,inventory_node/* child */.jf)(inner, 'spdxVersion') !== undefined) {
        problems.warn(inner.line, 'the SPDX document stands inside an object named sbom, as GitHub exports it');
        return recognise(inner, problems);
    }
    const spdx = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(root, 'spdxVersion'));
    if (spdx !== undefined) {
        const version = spdx.replace(/^SPDX-/, '');
        if (SPDX_VERSIONS.has(version))
            return (0,result.ok)({ format: 'SPDX', specVersion: version, root });
        return (0,result/* err */._)(`SPDX ${show(version)} is not supported; 2.0 to 2.3 are`);
    }
    if (isSpdx3(root))
        return (0,result/* err */._)('the file is SPDX 3, which is not supported; 2.0 to 2.3 are');
    if ((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(root, 'bomFormat')) === 'CycloneDX') {
        const version = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(root, 'specVersion'));
        if (version === undefined)
            return (0,result/* err */._)('the CycloneDX document does not state its specVersion');
        if (CYCLONEDX_VERSIONS.has(version))
            return (0,result.ok)({ format: 'CycloneDX', specVersion: version, root });
        return (0,result/* err */._)(`CycloneDX ${show(version)} is not supported; 1.2 to 1.7 are`);
    }
    return (0,result/* err */._)('the file is JSON, but neither CycloneDX (bomFormat) nor SPDX (spdxVersion)');
}
function isSpdx3(root) {
    const context = (0,inventory_node/* child */.jf)(root, '@context');
    const first = context?.kind === 'seq' ? context.items[0] : context;
    return (0,inventory_node/* child */.jf)(root, '@graph') !== undefined || ((0,inventory_node/* text */.Qq)(first) ?? '').includes('spdx.org/rdf/3');
}
function show(version) {
    return (0,safe_text/* safeText */.Hk)(version, 20);
}

// EXTERNAL MODULE: ./build/domain/purl.js
var purl = __webpack_require__(17884);
// EXTERNAL MODULE: ./build/sbom/normalize-license.js
var normalize_license = __webpack_require__(7381);
;// CONCATENATED MODULE: ./build/sbom/check-values.js





const TIMESTAMP = /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T[0-2]\d:[0-5]\d:[0-6]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const UNKNOWN_WORDS = new Set(['', 'noassertion', 'unknown', 'unspecified', 'n/a']);
const HASH_LENGTH = new Map([
    ['MD2', 32],
    ['MD4', 32],
    ['MD5', 32],
    ['SHA1', 40],
    ['SHA224', 56],
    ['SHA256', 64],
    ['SHA384', 96],
    ['SHA512', 128],
    ['SHA3256', 64],
    ['SHA3384', 96],
    ['SHA3512', 128],
    ['BLAKE2B256', 64],
    ['BLAKE2B384', 96],
    ['BLAKE2B512', 128],
    ['STREEBOG256', 64],
    ['STREEBOG512', 128],
]);
function meaningful(node) {
    const value = (0,inventory_node/* text */.Qq)(node);
    return value === undefined || isUnknownWord(value) ? undefined : value;
}
function nameState(node) {
    return ((0,inventory_node/* text */.Qq)(node) ?? '').trim() === '' ? 'missing' : 'have';
}
function stateOf(node) {
    const value = (0,inventory_node/* text */.Qq)(node);
    if (value === undefined || value.trim() === '')
        return 'missing';
    return isUnknownWord(value) ? 'unknown' : 'have';
}
function isUnknownWord(value) {
    return UNKNOWN_WORDS.has((0,safe_text/* cleanText */.X5)(value).toLowerCase());
}
function checkTimestamp(node, problems) {
    const value = (0,inventory_node/* text */.Qq)(node);
    if (node === undefined || value === undefined)
        return undefined;
    if (TIMESTAMP.test(value))
        return value;
    problems.error(node.line, `the time ${quote(value)} is not ISO 8601 with a time zone`);
    return undefined;
}
function checkPurl(node, problems) {
    const value = (0,inventory_node/* text */.Qq)(node);
    if (node === undefined || value === undefined)
        return false;
    const parsed = (0,purl/* parsePurl */.$l)(value);
    if (!parsed.ok)
        problems.warn(node.line, `not a valid package URL: ${parsed.error}`);
    return parsed.ok;
}
function checkHash(algorithm, value, at) {
    const length = HASH_LENGTH.get(algorithm.toUpperCase().replace(/[-_]/g, ''));
    if (/^[0-9a-f]+$/i.test(value) && (length === undefined || value.length === length))
        return true;
    at.problems.error(at.line, `the ${quote(algorithm)} hash ${quote(value)} is not ${length ?? 'a number of'} hex digits`);
    return false;
}
function checkExpression(value, line, problems) {
    if (value === 'NONE' || isUnknownWord(value))
        return;
    const license = (0,normalize_license/* normalizeLicense */.f)(value);
    if (license?.kind !== 'expression' || license.raw !== undefined) {
        if (!value.includes('DocumentRef-'))
            problems.warn(line, `${quote(value)} is not a valid SPDX licence expression`);
    }
}

;// CONCATENATED MODULE: ./build/sbom/read-cyclonedx-graph.js


function readCyclonedxGraph(root, components, problems) {
    const known = collectRefs(root, components, problems);
    const inGraph = new Set();
    const described = new Set();
    for (const entry of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(root, 'dependencies'))) {
        const ref = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(entry, 'ref'));
        if (ref === undefined) {
            problems.error(entry.line, 'an entry of dependencies has no ref');
            continue;
        }
        if (described.has(ref))
            problems.error(entry.line, `dependencies describes ${quote(ref)} twice`);
        described.add(ref);
        inGraph.add(ref);
        if (!known.has(ref))
            problems.error(entry.line, `dependencies names ${quote(ref)}, which is no bom-ref`);
        for (const target of [...(0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(entry, 'dependsOn')), ...(0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(entry, 'provides'))]) {
            const value = (0,inventory_node/* text */.Qq)(target);
            if (value === undefined)
                problems.error(target.line, 'a dependency is not a text');
            else if (known.has(value))
                inGraph.add(value);
            else
                problems.error(target.line, `${quote(ref)} depends on ${quote(value)}, which is no bom-ref`);
        }
    }
    const unknown = unknownRefs(root);
    return {
        stateOf: (ref) => {
            if (ref === undefined)
                return 'missing';
            if (inGraph.has(ref))
                return 'have';
            return unknown.has(ref) ? 'unknown' : 'missing';
        },
    };
}
function collectRefs(root, components, problems) {
    const refs = new Set();
    for (const node of [...components, ...(0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(root, 'services'))]) {
        const ref = (0,inventory_node/* child */.jf)(node, 'bom-ref');
        const value = (0,inventory_node/* text */.Qq)(ref);
        if (ref === undefined || value === undefined)
            continue;
        if (value === '')
            problems.error(ref.line, 'a bom-ref is empty');
        if (refs.has(value))
            problems.error(ref.line, `the bom-ref ${quote(value)} stands twice`);
        refs.add(value);
    }
    return refs;
}
function unknownRefs(root) {
    const refs = new Set();
    for (const composition of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(root, 'compositions'))) {
        const aggregate = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(composition, 'aggregate')) ?? '';
        if (aggregate !== 'unknown' && !aggregate.startsWith('incomplete'))
            continue;
        for (const ref of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(composition, 'dependencies')))
            refs.add((0,inventory_node/* text */.Qq)(ref) ?? '');
    }
    return refs;
}

;// CONCATENATED MODULE: ./build/sbom/read-cyclonedx.js





const SERIAL = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TYPES = new Set([
    'application',
    'framework',
    'library',
    'container',
    'platform',
    'operating-system',
    'device',
    'device-driver',
    'firmware',
    'file',
    'machine-learning-model',
    'data',
    'cryptographic-asset',
]);
const SCOPES = new Set(['required', 'optional', 'excluded']);
function readCyclonedx(root, specVersion, problems) {
    const metadata = (0,inventory_node/* child */.jf)(root, 'metadata');
    const serial = (0,inventory_node/* child */.jf)(root, 'serialNumber');
    if (serial !== undefined && !SERIAL.test((0,inventory_node/* text */.Qq)(serial) ?? '')) {
        problems.error(serial.line, 'serialNumber is not urn:uuid: with a lower-case UUID');
    }
    const primary = (0,inventory_node/* child */.jf)(metadata, 'component');
    const nodes = listComponents(primary, (0,inventory_node/* child */.jf)(root, 'components'), problems);
    const graph = readCyclonedxGraph(root, nodes, problems);
    const declared = declaredUnknowns(metadata);
    const tool = readTool((0,inventory_node/* child */.jf)(metadata, 'tools'));
    const version = (0,inventory_node/* child */.jf)(root, 'version');
    return {
        format: 'CycloneDX',
        specVersion,
        name: meaningful((0,inventory_node/* child */.jf)(primary, 'name')),
        author: readAuthor(metadata),
        timestamp: checkTimestamp((0,inventory_node/* child */.jf)(metadata, 'timestamp'), problems),
        toolName: tool.name,
        toolVersion: tool.version,
        generationContext: readContext(metadata),
        identity: SERIAL.test((0,inventory_node/* text */.Qq)(serial) ?? '') && (version === undefined || version.kind === 'scalar')
            ? (0,inventory_node/* text */.Qq)(serial)
            : undefined,
        signed: (0,inventory_node/* child */.jf)(root, 'signature')?.kind === 'map',
        components: nodes.map((node) => readComponent(node, { graph, declared, problems })),
    };
}
function listComponents(primary, components, problems) {
    const found = [];
    const visit = (node) => {
        if (node.kind !== 'map') {
            problems.error(node.line, 'a component is not an object');
            return;
        }
        found.push(node);
        for (const inner of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(node, 'components')))
            visit(inner);
    };
    if (primary !== undefined)
        visit(primary);
    if (components !== undefined && components.kind !== 'seq')
        problems.error(components.line, 'components is not a list');
    for (const node of (0,inventory_node/* items */.ld)(components))
        visit(node);
    return found;
}
function readComponent(node, context) {
    const { graph, declared, problems } = context;
    const own = new Set([...declared, ...declaredIn(node)]);
    const name = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'name'));
    const version = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'version'));
    const label = (0,safe_text/* safeText */.Hk)(`${name ?? 'without a name'}${version === undefined ? '' : `@${version}`}`, 120);
    checkShape(node, label, problems);
    const ref = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'bom-ref'));
    const or = (state, field) => state === 'missing' && own.has(field) ? 'unknown' : state;
    const hash = or(readHashes(node, problems) ? 'have' : 'missing', 'hashes');
    return {
        label,
        line: node.line,
        name: nameState((0,inventory_node/* child */.jf)(node, 'name')),
        version: or((0,inventory_node/* child */.jf)(node, 'versionRange') === undefined ? stateOf((0,inventory_node/* child */.jf)(node, 'version')) : 'have', 'version'),
        producer: or(readProducer(node), 'supplier'),
        identifiers: or(readIdentifiers(node, problems), 'identifier'),
        license: or(readLicenses((0,inventory_node/* child */.jf)(node, 'licenses'), problems), 'license'),
        hashAlgorithm: hash,
        hashValue: hash,
        dependency: graph.stateOf(ref),
    };
}
function checkShape(node, label, problems) {
    const type = (0,inventory_node/* child */.jf)(node, 'type');
    if (!TYPES.has((0,inventory_node/* text */.Qq)(type) ?? '')) {
        problems.error(type?.line ?? node.line, `${quote(label)} has no type that CycloneDX knows`);
    }
    if ((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'name')) === undefined)
        problems.error(node.line, 'a component has no name');
    const scope = (0,inventory_node/* child */.jf)(node, 'scope');
    if (scope !== undefined && !SCOPES.has((0,inventory_node/* text */.Qq)(scope) ?? '')) {
        problems.error(scope.line, `the scope of ${quote(label)} is not required, optional or excluded`);
    }
}
function readProducer(node) {
    const candidates = [
        (0,inventory_node/* child */.jf)((0,inventory_node/* child */.jf)(node, 'supplier'), 'name'),
        (0,inventory_node/* child */.jf)((0,inventory_node/* child */.jf)(node, 'manufacturer'), 'name'),
        (0,inventory_node/* child */.jf)(node, 'publisher'),
        (0,inventory_node/* child */.jf)(node, 'author'),
        ...(0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(node, 'authors')).map((author) => (0,inventory_node/* child */.jf)(author, 'name')),
    ];
    return bestState(candidates.map(stateOf));
}
function readIdentifiers(node, problems) {
    const purl = checkPurl((0,inventory_node/* child */.jf)(node, 'purl'), problems);
    const other = meaningful((0,inventory_node/* child */.jf)(node, 'cpe')) !== undefined ||
        meaningful((0,inventory_node/* child */.jf)((0,inventory_node/* child */.jf)(node, 'swid'), 'tagId')) !== undefined ||
        (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(node, 'swhid')).length > 0 ||
        (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(node, 'omniborId')).length > 0;
    return purl || other ? 'have' : 'missing';
}
function readLicenses(licenses, problems) {
    const states = [];
    for (const choice of (0,inventory_node/* items */.ld)(licenses)) {
        const expression = (0,inventory_node/* child */.jf)(choice, 'expression');
        const value = (0,inventory_node/* text */.Qq)(expression);
        if (expression !== undefined && value !== undefined)
            checkExpression(value, expression.line, problems);
        const license = (0,inventory_node/* child */.jf)(choice, 'license');
        states.push(stateOf(expression), stateOf((0,inventory_node/* child */.jf)(license, 'id')), stateOf((0,inventory_node/* child */.jf)(license, 'name')));
    }
    return bestState(states);
}
function readHashes(node, problems) {
    const lists = [(0,inventory_node/* child */.jf)(node, 'hashes')];
    for (const reference of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(node, 'externalReferences'))) {
        if ((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(reference, 'type')) === 'distribution')
            lists.push((0,inventory_node/* child */.jf)(reference, 'hashes'));
    }
    let found = false;
    for (const hash of lists.flatMap((list) => (0,inventory_node/* items */.ld)(list))) {
        const algorithm = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(hash, 'alg'));
        const value = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(hash, 'content'));
        if (algorithm === undefined || value === undefined)
            problems.error(hash.line, 'a hash lacks alg or content');
        else if (checkHash(algorithm, value, { line: hash.line, problems }))
            found = true;
    }
    return found;
}
function readAuthor(metadata) {
    const people = (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(metadata, 'authors')).flatMap((item) => [
        (0,inventory_node/* child */.jf)(item, 'name'),
        (0,inventory_node/* child */.jf)(item, 'email'),
    ]);
    return [...people, (0,inventory_node/* child */.jf)((0,inventory_node/* child */.jf)(metadata, 'manufacturer'), 'name')].map(meaningful).find(Boolean);
}
function readTool(tools) {
    const all = [...(0,inventory_node/* items */.ld)(tools), ...(0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(tools, 'components')), ...(0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(tools, 'services'))];
    const named = all.filter((tool) => meaningful((0,inventory_node/* child */.jf)(tool, 'name')) !== undefined);
    const best = named.find((tool) => meaningful((0,inventory_node/* child */.jf)(tool, 'version')) !== undefined) ?? named[0];
    return { name: meaningful((0,inventory_node/* child */.jf)(best, 'name')), version: meaningful((0,inventory_node/* child */.jf)(best, 'version')) };
}
function readContext(metadata) {
    for (const lifecycle of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(metadata, 'lifecycles'))) {
        const phase = meaningful((0,inventory_node/* child */.jf)(lifecycle, 'phase')) ?? meaningful((0,inventory_node/* child */.jf)(lifecycle, 'name'));
        if (phase !== undefined)
            return phase;
    }
    return undefined;
}
const DECLARED = /^countersign:unknown:([a-z-]+)$/;
function declaredUnknowns(metadata) {
    const fields = new Set();
    for (const property of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(metadata, 'properties'))) {
        const match = DECLARED.exec((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(property, 'name')) ?? '');
        if (match?.[1] !== undefined)
            fields.add(match[1]);
    }
    return fields;
}
function declaredIn(node) {
    for (const property of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(node, 'properties'))) {
        if ((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(property, 'name')) !== 'countersign:unknown')
            continue;
        return ((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(property, 'value')) ?? '').split(', ').map((part) => part.split('=')[0] ?? '');
    }
    return [];
}
function bestState(states) {
    if (states.includes('have'))
        return 'have';
    return states.includes('unknown') ? 'unknown' : 'missing';
}

;// CONCATENATED MODULE: ./build/sbom/read-spdx-graph.js


const DEPENDENCY = /^(?:DEPENDS_ON|(?:[A-Z]+_)?DEPENDENCY_OF|CONTAINS|CONTAINED_BY|DESCRIBES|DESCRIBED_BY|DYNAMIC_LINK|STATIC_LINK|HAS_PREREQUISITE|PREREQUISITE_FOR|PACKAGE_OF|(?:DEV|BUILD|TEST)_TOOL_OF|OPTIONAL_COMPONENT_OF)$/;
const UNDECIDED = new Set(['NONE', 'NOASSERTION']);
const read_spdx_graph_DECLARED = /^countersign:unknown:([a-z-]+):/gm;
function readSpdxGraph(root, packages, problems) {
    const known = collectIds(root, packages, problems);
    const inGraph = new Set();
    const unknown = new Set();
    for (const described of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(root, 'documentDescribes')))
        inGraph.add((0,inventory_node/* text */.Qq)(described) ?? '');
    for (const relationship of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(root, 'relationships'))) {
        const type = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(relationship, 'relationshipType'));
        const from = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(relationship, 'spdxElementId'));
        const to = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(relationship, 'relatedSpdxElement'));
        if (type === undefined || from === undefined || to === undefined) {
            problems.error(relationship.line, 'a relationship lacks its type or one of its ends');
            continue;
        }
        for (const id of [from, to]) {
            if (known.has(id) || UNDECIDED.has(id) || id.startsWith('DocumentRef-'))
                continue;
            problems.error(relationship.line, `a relationship names ${quote(id)}, which is not in the document`);
        }
        if (!DEPENDENCY.test(type))
            continue;
        if (to === 'NOASSERTION')
            unknown.add(from);
        else {
            inGraph.add(from);
            inGraph.add(to);
        }
    }
    return {
        declared: read_spdx_graph_declaredUnknowns(root),
        stateOf: (id) => {
            if (id === undefined)
                return 'missing';
            if (inGraph.has(id))
                return 'have';
            return unknown.has(id) ? 'unknown' : 'missing';
        },
    };
}
function collectIds(root, packages, problems) {
    const ids = new Set(['SPDXRef-DOCUMENT']);
    for (const node of [...packages, ...(0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(root, 'files')), ...(0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(root, 'snippets'))]) {
        const id = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'SPDXID'));
        if (id === undefined)
            continue;
        if (ids.has(id))
            problems.error(node.line, `the identifier ${quote(id)} stands twice`);
        ids.add(id);
    }
    return ids;
}
function read_spdx_graph_declaredUnknowns(root) {
    const comment = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(root, 'comment')) ?? '';
    return new Set([...comment.matchAll(read_spdx_graph_DECLARED)].map((match) => match[1] ?? ''));
}

;// CONCATENATED MODULE: ./build/sbom/read-spdx.js





const ID = /^SPDXRef-[A-Za-z0-9.-]+$/;
const ACTOR = /^(Person|Organization): *(.+)$/;
const TOOL = /^Tool: *(.+?)(?:-(v?\d[^-]*(?:-[^-]+)*))?$/;
const CONTEXT = /\b(?:design|source|pre-build|build|post-build|analy[sz]ed|deployed|runtime)\b/i;
const IDENTIFIER_TYPES = new Set([
    'cpe22Type',
    'cpe23Type',
    'swid',
    'swh',
    'gitoid',
    'maven-central',
    'nuget',
    'npm',
]);
function readSpdx(root, specVersion, problems) {
    const creation = (0,inventory_node/* child */.jf)(root, 'creationInfo');
    checkHead(root, problems);
    const nodes = (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(root, 'packages')).filter((node) => isPackage(node, problems));
    const graph = readSpdxGraph(root, nodes, problems);
    const creators = (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(creation, 'creators')).map((node) => (0,inventory_node/* text */.Qq)(node) ?? '');
    const tool = creators.map((creator) => TOOL.exec(creator)).find((match) => match !== null);
    const context = meaningful((0,inventory_node/* child */.jf)(creation, 'comment'));
    return {
        format: 'SPDX',
        specVersion,
        name: meaningful((0,inventory_node/* child */.jf)(root, 'name')),
        author: creators.map((creator) => ACTOR.exec(creator)?.[2]).find(Boolean),
        timestamp: checkTimestamp((0,inventory_node/* child */.jf)(creation, 'created'), problems),
        toolName: tool?.[1],
        toolVersion: tool?.[2],
        generationContext: context !== undefined && CONTEXT.test(context) ? context : undefined,
        identity: meaningful((0,inventory_node/* child */.jf)(root, 'documentNamespace')),
        signed: false,
        components: nodes.map((node) => readPackage(node, graph, problems)),
    };
}
function checkHead(root, problems) {
    if ((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(root, 'SPDXID')) !== 'SPDXRef-DOCUMENT')
        problems.error(root.line, 'SPDXID is not SPDXRef-DOCUMENT');
    if ((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(root, 'dataLicense')) !== 'CC0-1.0')
        problems.error(root.line, 'dataLicense is not CC0-1.0');
    if (nameState((0,inventory_node/* child */.jf)(root, 'name')) === 'missing')
        problems.error(root.line, 'the document has no name');
    const namespace = (0,inventory_node/* child */.jf)(root, 'documentNamespace');
    const value = (0,inventory_node/* text */.Qq)(namespace);
    if (value === undefined)
        problems.error(root.line, 'the document has no documentNamespace');
    else if (!/^[a-z][a-z0-9+.-]*:[^#\s]+$/i.test(value)) {
        problems.error(namespace?.line ?? root.line, 'documentNamespace is not a URI without a fragment');
    }
    const creation = (0,inventory_node/* child */.jf)(root, 'creationInfo');
    if ((0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(creation, 'creators')).length === 0)
        problems.error(creation?.line ?? root.line, 'creators is missing');
    if ((0,inventory_node/* child */.jf)(creation, 'created') === undefined)
        problems.error(creation?.line ?? root.line, 'created is missing');
}
function isPackage(node, problems) {
    if (node.kind !== 'map') {
        problems.error(node.line, 'a package is not an object');
        return false;
    }
    const id = (0,inventory_node/* child */.jf)(node, 'SPDXID');
    if (!ID.test((0,inventory_node/* text */.Qq)(id) ?? ''))
        problems.error(id?.line ?? node.line, `${quote((0,inventory_node/* text */.Qq)(id) ?? '')} is not an SPDX identifier`);
    if ((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'name')) === undefined)
        problems.error(node.line, 'a package has no name');
    if ((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'downloadLocation')) === undefined)
        problems.error(node.line, 'a package has no downloadLocation');
    return true;
}
function readPackage(node, graph, problems) {
    const version = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'versionInfo'));
    const name = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'name')) ?? 'without a name';
    const hash = readHash(node, problems);
    const declared = new Set([...graph.declared, ...read_spdx_declaredIn(node)]);
    return {
        label: (0,safe_text/* safeText */.Hk)(`${name}${version === undefined ? '' : `@${version}`}`, 120),
        line: node.line,
        name: nameState((0,inventory_node/* child */.jf)(node, 'name')),
        version: orDeclared(stateOf((0,inventory_node/* child */.jf)(node, 'versionInfo')), 'version', declared),
        producer: read_spdx_bestState([stateOf((0,inventory_node/* child */.jf)(node, 'supplier')), stateOf((0,inventory_node/* child */.jf)(node, 'originator'))]),
        identifiers: orDeclared(read_spdx_readIdentifiers(node, problems), 'identifier', declared),
        license: readLicense(node, problems),
        hashAlgorithm: orDeclared(hash, 'hashes', declared),
        hashValue: orDeclared(hash, 'hashes', declared),
        dependency: graph.stateOf((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'SPDXID'))),
    };
}
function orDeclared(state, field, declared) {
    return state === 'missing' && declared.has(field) ? 'unknown' : state;
}
function read_spdx_declaredIn(node) {
    for (const annotation of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(node, 'annotations'))) {
        const match = /^countersign:unknown=(.*)$/m.exec((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(annotation, 'comment')) ?? '');
        if (match?.[1] !== undefined)
            return match[1].split(', ').map((part) => part.split('=')[0] ?? '');
    }
    return [];
}
function readLicense(node, problems) {
    const states = [];
    for (const key of ['licenseConcluded', 'licenseDeclared']) {
        const field = (0,inventory_node/* child */.jf)(node, key);
        const value = (0,inventory_node/* text */.Qq)(field);
        if (field === undefined || value === undefined)
            continue;
        checkExpression(value, field.line, problems);
        states.push(stateOf(field));
    }
    return read_spdx_bestState(states);
}
function readHash(node, problems) {
    let state = 'missing';
    for (const checksum of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(node, 'checksums'))) {
        const algorithm = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(checksum, 'algorithm'));
        const value = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(checksum, 'checksumValue'));
        if (algorithm === undefined || value === undefined) {
            problems.error(checksum.line, 'a checksum lacks algorithm or checksumValue');
        }
        else if (checkHash(algorithm, value, { line: checksum.line, problems }))
            state = 'have';
    }
    for (const reference of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(node, 'externalRefs'))) {
        if (/^[a-z]+:[^\s?]+\?(?:[^\s]*&)?checksum=[a-z0-9]+:[0-9a-f]{32}/.test((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(reference, 'referenceLocator')) ?? ''))
            state = 'have';
    }
    return state;
}
function read_spdx_readIdentifiers(node, problems) {
    let state = 'missing';
    for (const reference of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(node, 'externalRefs'))) {
        const type = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(reference, 'referenceType')) ?? '';
        const locator = (0,inventory_node/* child */.jf)(reference, 'referenceLocator');
        if ((0,inventory_node/* text */.Qq)(locator) === undefined)
            problems.error(reference.line, 'an external reference has no referenceLocator');
        else if (type === 'purl' ? checkPurl(locator, problems) : IDENTIFIER_TYPES.has(type))
            state = 'have';
    }
    return state;
}
function read_spdx_bestState(states) {
    if (states.includes('have'))
        return 'have';
    return states.includes('unknown') ? 'unknown' : 'missing';
}

;// CONCATENATED MODULE: ./build/sbom/render-check.js
const SHOWN_PROBLEMS = 20;
const WIDTH = 34;
function renderSbomCheck(check, format) {
    if (format === 'json')
        return `${JSON.stringify(check, undefined, 2)}\n`;
    const lines = check.document === undefined ? [`Not measured: ${check.reason ?? 'unknown'}.`] : listLines(check);
    return `${lines.map(inert).join('\n')}\n`;
}
function listLines(check) {
    const { document } = check;
    if (document === undefined)
        return [];
    const parts = [
        `${document.format} ${document.specVersion}`,
        ...(document.name !== undefined ? [`of ${document.name}`] : []),
        ...(document.timestamp !== undefined ? [`from ${document.timestamp}`] : []),
        ...(document.tool !== undefined ? [`by ${document.tool}`] : []),
    ];
    return [
        `${parts.join(' ')}: ${count(document.components, 'component')}, the subject included.`,
        '',
        ...problemLines(check),
        ...check.standards.flatMap((standard) => ['', ...standardLines(standard)]),
    ];
}
function problemLines(check) {
    const total = check.problems.length + check.problemsLeftOut;
    if (total === 0)
        return ['Structure: no error found.'];
    const errors = check.problems.filter((problem) => problem.severity === 'error').length;
    const shown = check.problems.slice(0, SHOWN_PROBLEMS);
    const more = total - shown.length;
    const warnings = check.problems.length - errors;
    const left = check.problemsLeftOut > 0 ? ` and ${check.problemsLeftOut} more of either` : '';
    return [
        `Structure: ${count(errors, 'error')}, ${count(warnings, 'warning')}${left}.`,
        ...shown.map((problem) => `  ${problem.severity} on line ${problem.line}: ${problem.message}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
    ];
}
function standardLines(standard) {
    return [
        `${standard.title}: ${standard.complete} of ${standard.elements.length} fields complete.`,
        ...standard.elements.flatMap(elementLines),
        `  List: ${standard.source}.`,
    ];
}
const MARK = {
    complete: 'complete  ',
    unknown: 'unknown   ',
    incomplete: 'incomplete',
};
function elementLines(element) {
    const { title, have, of, declaredUnknown, missing, note } = element;
    const absent = of - have - declaredUnknown;
    const said = declaredUnknown > 0 ? `, ${declaredUnknown} said to be unknown` : '';
    const lacking = absent > 0 ? `, ${absent} missing` : '';
    const value = element.about === 'document'
        ? have === 1
            ? 'stated'
            : 'not stated'
        : `${have} of ${of}${said}${lacking}`;
    const more = absent > missing.length ? `, and ${absent - missing.length} more` : '';
    return [
        `  ${MARK[element.status]}  ${title.padEnd(WIDTH)} ${value}`,
        ...(missing.length > 0 ? [`              without: ${missing.join(', ')}${more}`] : []),
        ...(note !== undefined ? [`              ${note}`] : []),
    ];
}
function count(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}
function inert(line) {
    return line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1 :');
}

;// CONCATENATED MODULE: ./build/sbom/check.js







function checkSbom(bytes) {
    const problems = listProblems();
    const opened = openSbom(bytes, problems);
    if (!opened.ok) {
        return {
            readable: false,
            reason: (0,safe_text/* safeText */.Hk)(opened.error, 400),
            problems: [],
            problemsLeftOut: 0,
            standards: [],
        };
    }
    const { format, root, specVersion } = opened.value;
    const read = format === 'SPDX' ? readSpdx : readCyclonedx;
    const sbom = read(root, specVersion, problems);
    if (sbom.components.length === 0)
        problems.warn(root.line, 'the document has no components: there is nothing to measure');
    return {
        readable: true,
        document: describe(sbom),
        problems: problems.list,
        problemsLeftOut: problems.leftOut(),
        standards: [measureNtia(sbom), measureCisa(sbom)],
    };
}
function describe(sbom) {
    const tool = [sbom.toolName, sbom.toolVersion].filter(Boolean).join(' ');
    return {
        format: sbom.format,
        specVersion: sbom.specVersion,
        ...(sbom.name !== undefined ? { name: (0,safe_text/* safeText */.Hk)(sbom.name, 200) } : {}),
        ...(sbom.timestamp !== undefined ? { timestamp: sbom.timestamp } : {}),
        ...(tool !== '' ? { tool: (0,safe_text/* safeText */.Hk)(tool, 200) } : {}),
        components: sbom.components.length,
    };
}


/***/ })

};
