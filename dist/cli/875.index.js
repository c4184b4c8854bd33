export const id = 875;
export const ids = [875];
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

/***/ 30715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ }),

/***/ 65649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createLineFinder),
/* harmony export */   h: () => (/* binding */ findComment)
/* harmony export */ });
function createLineFinder(text) {
    const starts = findLineStarts(text);
    let index = 0;
    return (offset) => {
        while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= offset)
            index++;
        while (index > 0 && (starts[index] ?? 0) > offset)
            index--;
        return index + 1;
    };
}
function findLineStarts(text) {
    const starts = [0];
    if (!text.includes('\r')) {
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        return starts;
    }
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}
function findComment(text, end) {
    let i = end;
    let c = text.charCodeAt(i);
    while (c === 32 || c === 9 || c === 44 || c === 93 || c === 125)
        c = text.charCodeAt(++i);
    if (c !== 35 || i === end)
        return undefined;
    const before = text.charCodeAt(i - 1);
    if (before !== 32 && before !== 9)
        return undefined;
    let stop = i + 1;
    for (c = text.charCodeAt(stop); stop < text.length && c !== 10 && c !== 13;)
        c = text.charCodeAt(++stop);
    return text.slice(i + 1, stop).trim();
}


/***/ }),

/***/ 54300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/inventory/join-flow-lines.js
const MAX_JOINED = 30;
function joinFlowLine(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    if (lineStart === 0 || text.slice(lineStart, offset).trim() !== '')
        return undefined;
    const before = text.lastIndexOf('\n', lineStart - 2) + 1;
    const line = text.slice(before, lineStart);
    const remark = /(?:^|[ \t])#/.exec(line);
    if (remark !== null && /["']/.test(line.slice(0, remark.index)))
        return undefined;
    const kept = remark === null ? line.trimEnd() : line.slice(0, remark.index);
    const joined = kept + ' '.repeat(line.length - kept.length);
    return { text: text.slice(0, before) + joined + text.slice(lineStart), at: lineStart - 1 };
}

// EXTERNAL MODULE: ./build/inventory/merge-conflict.js
var merge_conflict = __webpack_require__(91594);
// EXTERNAL MODULE: ./build/inventory/quote.js
var quote = __webpack_require__(30715);
// EXTERNAL MODULE: ./build/inventory/yaml-places.js
var yaml_places = __webpack_require__(65649);
;// CONCATENATED MODULE: ./build/inventory/yaml-nodes.js




const MAX_YAML_DEPTH = 100;
const MAX_ALIASED_NODES = 100_000;
const MAX_MERGED = 10_000;
const CORE_TAGS = ['str', 'map', 'seq', 'int', 'float', 'bool', 'null', 'binary', 'timestamp', 'set', 'omap'];
const KNOWN_TAGS = ['!', ...CORE_TAGS.flatMap((tag) => [`!!${tag}`, `!<tag:yaml.org,2002:${tag}>`])];
const NO_ENTRIES = new Map();
const NO_ITEMS = [];
function buildYamlNodes(text, events, options) {
    const tags = new Set([...KNOWN_TAGS, ...options.tags]);
    const lineAt = (0,yaml_places/* createLineFinder */.N)(text);
    const frames = [];
    const documents = [];
    let anchors = new Map();
    let position = 0;
    let nodes = 0;
    let aliases = 0;
    let aliasedNodes = 0;
    let merged = 0;
    let failure;
    for (const event of events) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                anchors = new Map();
                open('document', position, undefined);
                break;
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                open('map', event.start, event);
                break;
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                open('seq', event.start, event);
                break;
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                addScalar(event);
                break;
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                addAlias(text.slice(event.anchorStart, event.anchorEnd), event.anchorStart);
                break;
            default:
                close();
        }
        if (failure !== undefined)
            return (0,result/* err */._)(failure);
    }
    return (0,result.ok)(documents);
    function fail(code, message, line) {
        failure ??= { code, message, line };
    }
    function awaitsKey() {
        const frame = frames.at(-1);
        return frame?.kind === 'map' && frame.key === undefined;
    }
    function open(kind, start, event) {
        const line = lineAt(start);
        if (awaitsKey())
            fail('bad-structure', 'has a key that is not text', line);
        if (kind !== 'document')
            nodes++;
        frames.push({
            kind,
            line,
            entries: kind === 'map' ? new Map() : NO_ENTRIES,
            items: kind === 'seq' ? [] : NO_ITEMS,
            nodesBefore: nodes - 1,
            anchor: event === undefined ? undefined : readProperties(event),
            height: 0,
            key: undefined,
            keyLine: 0,
            merging: false,
            merges: undefined,
        });
    }
    function close() {
        const frame = frames.pop();
        if (frame === undefined || frame.kind === 'document')
            return;
        const { line, anchor, height } = frame;
        if (frame.merges !== undefined)
            merge(frame.entries, frame.merges, line);
        const node = frame.kind === 'seq'
            ? { kind: 'seq', line, items: frame.items }
            : { kind: 'map', line, entries: frame.entries };
        if (anchor !== undefined) {
            anchor.node = node;
            anchor.size = nodes - frame.nodesBefore;
            anchor.height = height;
        }
        add(node, height, false);
    }
    function add(node, height, isMergeKey) {
        const frame = frames.at(-1);
        if (frame === undefined)
            return;
        if (height >= frame.height)
            frame.height = height + 1;
        if (frame.kind === 'document') {
            documents.push(node);
        }
        else if (frame.kind === 'seq') {
            frame.items.push(node);
        }
        else if (frame.key === undefined) {
            const key = node.kind === 'scalar' ? String(node.value) : '';
            if (frame.entries.has(key) || (isMergeKey && frame.merges !== undefined)) {
                fail('duplicate-key', `has the key ${(0,quote/* quote */.h)(key)} twice in one map`, lineAt(position));
            }
            frame.key = key;
            frame.keyLine = node.line;
            frame.merging = isMergeKey;
        }
        else {
            const sources = frame.merging ? mergeSources(node) : undefined;
            if (sources !== undefined)
                frame.merges = sources;
            else
                frame.entries.set(frame.key, { line: frame.keyLine, value: node });
            frame.key = undefined;
        }
    }
    function merge(entries, sources, line) {
        for (const source of sources) {
            if (source.kind !== 'map')
                continue;
            for (const [key, entry] of source.entries) {
                if (++merged > MAX_MERGED)
                    return fail('too-many-aliases', `merges more than ${MAX_MERGED} keys`, line);
                if (!entries.has(key))
                    entries.set(key, entry);
            }
        }
    }
    function addAlias(name, start) {
        const line = lineAt(start);
        const anchor = anchors.get(name);
        if (anchor === undefined)
            return fail('bad-structure', 'uses an alias that no anchor before it names', line);
        const { node, size, height } = anchor;
        if (node === undefined)
            return fail('too-many-aliases', 'has an alias inside its own anchor', line);
        if (++aliases > options.maxAliases) {
            return fail('too-many-aliases', `uses more than ${options.maxAliases} aliases`, line);
        }
        aliasedNodes += size;
        nodes += size;
        if (aliasedNodes > MAX_ALIASED_NODES) {
            return fail('too-many-aliases', `expands to more than ${MAX_ALIASED_NODES} values`, line);
        }
        if (frames.length + height > MAX_YAML_DEPTH) {
            return fail('too-deep', `is nested deeper than ${MAX_YAML_DEPTH} levels`, line);
        }
        if (awaitsKey() && node.kind !== 'scalar')
            return fail('bad-structure', 'has a key that is not text', line);
        position = start + name.length;
        add(node, height, false);
    }
    function readProperties(event) {
        if (event.tagStart >= 0) {
            const tag = text.slice(event.tagStart, event.tagEnd);
            if (!tags.has(tag))
                fail('unsupported-feature', `uses the unknown tag ${(0,quote/* quote */.h)(tag)}`, lineAt(event.tagStart));
        }
        if (event.anchorStart < 0)
            return undefined;
        const anchor = { node: undefined, size: 0, height: 0 };
        anchors.set(text.slice(event.anchorStart, event.anchorEnd), anchor);
        return anchor;
    }
    function addScalar(event) {
        nodes++;
        const anchor = readProperties(event);
        const isKey = awaitsKey();
        const node = readScalar(event, isKey);
        if (anchor !== undefined) {
            anchor.node = node;
            anchor.size = 1;
        }
        const plain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && event.tagStart < 0;
        add(node, 0, isKey && plain && node.value === '<<');
    }
    function readScalar(event, isKey) {
        if (event.valueStart < 0) {
            const at = Math.max(position, event.tagEnd, event.anchorEnd);
            return { kind: 'scalar', value: '', line: lineAt(at), start: at, end: at };
        }
        const { style } = event;
        const quoted = style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
        const start = quoted ? event.valueStart - 1 : event.valueStart;
        const end = quoted ? event.valueEnd + 1 : event.valueEnd;
        const value = event.fast ? text.slice(event.valueStart, event.valueEnd) : (0,js_yaml/* getScalarValue */.KE)(text, event);
        const line = lineAt(start);
        position = end;
        const block = style === js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK || style === js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK;
        const comment = isKey || block ? undefined : (0,yaml_places/* findComment */.h)(text, end);
        return comment === undefined
            ? { kind: 'scalar', value, line, start, end }
            : { kind: 'scalar', value, line, start, end, comment };
    }
}
function mergeSources(node) {
    if (node.kind === 'map')
        return [node];
    return node.kind === 'seq' && node.items.every((item) => item.kind === 'map') ? node.items : undefined;
}

;// CONCATENATED MODULE: ./build/inventory/yaml.js





const MAX_NODES = 2_000_000;
function parseYaml(text, options = {}) {
    const conflict = (0,merge_conflict/* findMergeConflict */.m)(text);
    if (conflict !== undefined) {
        return (0,result/* err */._)({ code: 'merge-conflict', message: 'holds an unresolved merge conflict', line: conflict });
    }
    const maxDocuments = options.maxDocuments ?? 100;
    const excess = findExcess(text, maxDocuments);
    if (excess !== undefined)
        return (0,result/* err */._)(excess);
    const events = readEvents(text);
    if (!events.ok)
        return events;
    const built = buildYamlNodes(text, events.value, {
        maxAliases: options.maxAliases ?? 100,
        tags: options.tags ?? [],
    });
    if (!built.ok)
        return built;
    return built.value.length > maxDocuments ? (0,result/* err */._)(tooMany(maxDocuments)) : (0,result.ok)({ documents: built.value });
}
function readEvents(text) {
    const joined = [];
    let current = text;
    let first;
    for (;;) {
        try {
            const events = (0,js_yaml/* parseEvents */.PH)(current, { maxDepth: MAX_YAML_DEPTH });
            return first === undefined || joined.every((at) => !isInScalar(events, at)) ? (0,result.ok)(events) : (0,result/* err */._)(first);
        }
        catch (error) {
            first ??= describe(error);
            const offset = error instanceof js_yaml/* YAMLException */.tB && error.reason === 'deficient indentation'
                ? error.mark?.position
                : undefined;
            const next = offset === undefined || joined.length >= MAX_JOINED ? undefined : joinFlowLine(current, offset);
            if (next === undefined)
                return (0,result/* err */._)(first);
            joined.push(next.at);
            current = next.text;
        }
    }
}
function isInScalar(events, at) {
    return events.some((event) => event.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart <= at && at < event.valueEnd);
}
function describe(error) {
    if (error instanceof js_yaml/* YAMLException */.tB) {
        const line = (error.mark?.line ?? 0) + 1;
        return error.reason.startsWith('nesting exceeded')
            ? { code: 'too-deep', message: `is nested deeper than ${MAX_YAML_DEPTH} levels`, line }
            : { code: 'bad-syntax', message: `is not valid YAML: ${error.reason.slice(0, 200)}`, line };
    }
    return { code: 'bad-syntax', message: 'is not valid YAML: it could not be parsed', line: 1 };
}
function tooMany(limit) {
    return { code: 'bad-structure', message: `holds more than ${limit} YAML documents`, line: 1 };
}
function findExcess(text, maxDocuments) {
    let markers = 0;
    for (const marker of ['\n---', '\n...']) {
        for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 4)) {
            if (++markers > 2 * maxDocuments + 2)
                return tooMany(maxDocuments);
        }
    }
    if (text.length <= 2 * MAX_NODES)
        return undefined;
    let marks = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === 10 || c === 13 || c === 44 || c === 91 || c === 123)
            marks++;
    }
    return marks > MAX_NODES
        ? { code: 'file-too-large', message: `holds more than ${MAX_NODES} values`, line: 1 }
        : undefined;
}


/***/ })

};
