export const id = 2348;
export const ids = [2348,9924];
export const modules = {

/***/ 2348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerifyVsa: () => (/* binding */ runVerifyVsa)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/verify/check-vsa.js
const SKEW = 5 * 60_000;
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_SHOWN = 200;
function checkVsa(bytes, demand) {
    const statement = bytes.length > MAX_BYTES ? undefined : parse(bytes);
    if (statement === undefined)
        return ['it is not a JSON object of at most 16 MiB'];
    const problems = [];
    const expect = (holds, problem) => {
        if (!holds)
            problems.push(problem);
    };
    expect(statement['_type'] === 'https://in-toto.io/Statement/v1', 'it is not an in-toto statement of version 1');
    expect(statement['predicateType'] === 'https://slsa.dev/verification_summary/v1', 'its predicate is not a SLSA verification summary of version 1');
    const subjects = list(statement['subject']).map(object);
    for (const wanted of demand.subjects) {
        expect(subjects.some((subject) => object(subject?.['digest'])?.[wanted.algorithm] === wanted.digest &&
            (wanted.name === undefined || subject?.['name'] === wanted.name)), `it is not about ${wanted.name === undefined ? '' : `${show(wanted.name)} with `}${wanted.algorithm} ${wanted.digest}`);
    }
    expect(demand.subjects.length > 0, 'no subject was demanded, so that it could be about anything');
    const predicate = object(statement['predicate']);
    const demandText = (what, is, wanted) => expect(wanted === undefined || is === wanted, `its ${what} is ${show(is)}, not ${show(wanted)}`);
    demandText('verifier', object(predicate?.['verifier'])?.['id'], demand.verifierId);
    demandText('resource', predicate?.['resourceUri'], demand.resourceUri);
    demandText('policy', object(predicate?.['policy'])?.['uri'], demand.policyUri);
    const at = readTime(predicate?.['timeVerified']);
    expect(at !== undefined, 'it does not say when it was verified');
    if (at !== undefined) {
        expect(at <= demand.now + SKEW, 'it was verified in the future');
        expect(demand.notBefore === undefined || at >= demand.notBefore, 'it was verified too long ago');
    }
    expect(predicate?.['verificationResult'] === 'PASSED', `its result is ${show(predicate?.['verificationResult'])}, not PASSED`);
    expect(!list(predicate?.['verifiedLevels']).includes('FAILED'), 'its levels say FAILED');
    return problems;
}
function parse(bytes) {
    try {
        return object(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch {
        return undefined;
    }
}
function object(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.assign(Object.create(null), value)
        : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function readTime(value) {
    if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value)) {
        return undefined;
    }
    const at = Date.parse(value.replace(/(\.\d{3})\d+/, '$1'));
    return Number.isFinite(at) ? at : undefined;
}
function show(value) {
    return typeof value === 'string' ? `“${value.slice(0, MAX_SHOWN)}”` : 'not stated';
}

// EXTERNAL MODULE: ./build/cli/run.js
var run = __webpack_require__(2720);
;// CONCATENATED MODULE: ./build/cli/verify-vsa.js





const DAY = 86_400_000;
const verify_vsa_MAX_BYTES = 16 * 1024 * 1024;
const SUBJECT = /^(sha256|sha512|gitCommit|gitTag):([0-9a-fA-F]{40,128})(?:=(.+))?$/;
async function runVerifyVsa(args, io) {
    const [file, ...more] = args.positionals;
    if (file === undefined || more.length > 0) {
        return (0,run/* failUsage */.y)(io, { message: 'one file with a verification summary', hint: HINT });
    }
    const subjects = (args.values.get('subject') ?? '').split(',').map(readSubject);
    if (subjects.includes(undefined)) {
        return (0,run/* failUsage */.y)(io, { message: '--subject must say what is deployed', hint: HINT });
    }
    const days = args.values.get('max-age');
    if (days !== undefined && !(Number(days) > 0 && Number(days) <= 36_500)) {
        return (0,run/* failUsage */.y)(io, {
            message: `--max-age is ${JSON.stringify(days)}`,
            hint: 'Give days, for example 7.',
        });
    }
    const bytes = readSmall((0,external_node_path_.resolve)(io.cwd, file));
    if (bytes === undefined) {
        return (0,run/* failUsage */.y)(io, { message: `${file} cannot be read`, hint: 'Name an in-toto statement (JSON).' });
    }
    const now = Date.now();
    const demand = {
        subjects: subjects.filter((subject) => subject !== undefined),
        now,
        ...(days !== undefined ? { notBefore: now - Number(days) * DAY } : {}),
        ...given(args, 'verifier', 'verifierId'),
        ...given(args, 'resource', 'resourceUri'),
        ...given(args, 'policy-uri', 'policyUri'),
    };
    const problems = checkVsa(bytes, demand);
    const say = (line) => io.out(`${(0,report_escape.forLog)((0,report_escape.forTerminal)(line))}\n`);
    if (problems.length === 0) {
        say('pass: the verification summary says PASSED and is about what was demanded.');
        if (!args.flags.has('quiet')) {
            io.err('A statement has no signature of its own: check the one of its attestation as well.\n');
        }
        return 0;
    }
    say('fail: the verification summary does not open the gate:');
    for (const problem of problems)
        say(`  - ${problem}`);
    return 1;
}
const HINT = 'Write: countersign verify-vsa FILE --subject sha256:HEX, or gitCommit:HEX.';
function readSubject(text) {
    const found = SUBJECT.exec(text.trim());
    if (found?.[1] === undefined || found[2] === undefined)
        return undefined;
    return {
        algorithm: found[1],
        digest: found[2].toLowerCase(),
        ...(found[3] !== undefined ? { name: found[3] } : {}),
    };
}
function given(args, name, key) {
    const value = args.values.get(name);
    return value === undefined ? {} : { [key]: value };
}
function readSmall(path) {
    try {
        const info = (0,external_node_fs_.statSync)(path);
        return info.isFile() && info.size <= verify_vsa_MAX_BYTES ? (0,external_node_fs_.readFileSync)(path) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   UT: () => (/* binding */ forTable),
/* harmony export */   forLog: () => (/* binding */ forLog),
/* harmony export */   forTerminal: () => (/* binding */ forTerminal)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _redact_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2130);


const MAX_TEXT = 500;
const MAX_TERMINAL = 2_000;
function forTerminal(text, options = {}) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text, options.max ?? MAX_TERMINAL);
}
function forLog(text) {
    return text
        .replace(/##(?=\[)/g, '## ')
        .split(/(\r\n|\n|\r|\u0085|\u2028|\u2029|\v|\f)/)
        .map((line) => (LOG_COMMAND.test(line) ? line.replace('::', ': :') : line))
        .join('');
}
const LOG_COMMAND = /^(?:\s|[\u0000-\u001f\u0085\u200b-\u200f\u2060\ufeff]|\u001b\[[0-9;]{0,32}m)*::/;
function forMarkdown(text, options = {}) {
    return neutraliseMarkdown((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text, options.max ?? MAX_TEXT));
}
function forTable(text, options = {}) {
    return forMarkdown(text, options) || '–';
}
function forHtml(text, options = {}) {
    return escapeHtml((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text, options.max ?? MAX_TEXT));
}
function codeSpan(text, options = {}) {
    const line = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text, options.max ?? MAX_TEXT);
    if (line === '')
        return '–';
    if (line.includes('|'))
        return `<code>${neutraliseMarkdown(line)}</code>`;
    const fence = '`'.repeat(longestRun(line) + 1);
    if (fence.length > 16)
        return `<code>${neutraliseMarkdown(line)}</code>`;
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
function codeBlock(lines, language = '') {
    const safe = lines.map((line) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripSequences */ .Xj)((0,_redact_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .f)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(line, 4_000)))).trimEnd(), 2_000));
    const fence = '`'.repeat(Math.max(3, safe.reduce((most, line) => Math.max(most, longestRun(line)), 0) + 1));
    return [`${fence}${language}`, ...safe, fence].join('\n');
}
const BREAK = '&#8203;';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
function neutraliseMarkdown(text) {
    return text.replace(/[&<>"'\\`*_{}[\]()|~^!]|^[-+=]|^\d{1,9}[.)]|#|@|\$|:(?=[^\s\d])|\bwww(?=\.)|\bGH(?=-\d)/gi, (found) => {
        const named = ENTITIES[found];
        if (named !== undefined)
            return named;
        if (found === '$')
            return '<span>$</span>';
        if (found === '#')
            return `&#35;${BREAK}`;
        if (found === '@' || found === ':' || /^[wg]/i.test(found))
            return `${found}${BREAK}`;
        const mark = found.at(-1) ?? '';
        return `${found.slice(0, -1)}&#${mark.charCodeAt(0)};`;
    });
}
function longestRun(text) {
    let longest = 0;
    let run = 0;
    for (const character of text) {
        run = character === '`' ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}


/***/ }),

/***/ 2130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ redactSecrets)
/* harmony export */ });
const MASK = '***';
const USER_INFO = /(\/\/|%2f%2f)(?!git@)[^\s/@"'<>\\]{1,1024}?(@|%40)/gi;
const NAMED = /(?<![A-Za-z0-9])(access_token|api[_-]?key|apikey|auth_?token|_auth|_password|client_secret|id_token|password|passwd|private_token|secret|sig|signature|token|x-amz-(?:credential|security-token|signature))(=|%3d)[^\s&"'<>#;,)`|\\]{1,2048}/gi;
const HEADER = /(?<![A-Za-z0-9])(authorization:?\s{0,4}(?:basic|bearer|token)?|bearer|basic)\s{1,4}[a-z0-9._~+/=-]{16,4096}/gi;
const SHAPES = [
    /(?<![A-Za-z0-9])gh[opsur]_[A-Za-z0-9]{20,255}/g,
    /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{20,255}/g,
    /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{16,128}/g,
    /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{20,128}/g,
    /(?<![A-Za-z0-9])pypi-[A-Za-z0-9_-]{50,512}/g,
    /(?<![A-Za-z0-9])cio[A-Za-z0-9]{32}\b/g,
    /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g,
    /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}/g,
    /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{32,255}/g,
    /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,2048}\.[A-Za-z0-9_-]{8,4096}\.[A-Za-z0-9_-]{0,2048}/g,
];
const MAY_HOLD_SECRET = /@|%40|=|%3d|gh[opsur]_|github_pat_|glpat-|npm_|pypi-|cio|xox|AKIA|ASIA|AIza|sk-|eyJ|bearer|basic|authorization/i;
function redactSecrets(text) {
    if (!MAY_HOLD_SECRET.test(text))
        return text;
    let result = text
        .replace(USER_INFO, `$1${MASK}$2`)
        .replace(NAMED, `$1$2${MASK}`)
        .replace(HEADER, `$1 ${MASK}`);
    for (const shape of SHAPES)
        result = result.replace(shape, MASK);
    return result;
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Xj: () => (/* binding */ stripSequences),
/* harmony export */   jQ: () => (/* binding */ showInvisible)
/* harmony export */ });
/* harmony import */ var _redact_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2130);

const INVISIBLE = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const TERMINAL_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]{0,256}[ -/]{0,64}[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{1,8}[0-~]/g;
function stripSequences(text) {
    return text.includes('\u001b') || /[\u0080-\u009f]/.test(text) ? text.replace(TERMINAL_SEQUENCE, '') : text;
}
const SHORT = { '\t': ' ', '\n': '\\n', '\r': '\\r' };
function showInvisible(text) {
    return text.replace(INVISIBLE, (character) => {
        const short = SHORT[character];
        if (short !== undefined)
            return short;
        const code = character.codePointAt(0) ?? 0;
        return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
    });
}
function cutText(text, max) {
    if (text.length <= max)
        return text;
    const end = Math.max(0, max - 1);
    const last = text.charCodeAt(end - 1);
    const splits = last >= 0xd800 && last <= 0xdbff;
    return `${text.slice(0, splits ? end - 1 : end)}…`;
}
function toOneLine(text, max) {
    const bounded = text.length > max * 4 + 8192 ? text.slice(0, max * 4 + 8192) : text;
    return cutText(showInvisible(stripSequences((0,_redact_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redactSecrets */ .f)(bounded))).trim(), max);
}


/***/ })

};
