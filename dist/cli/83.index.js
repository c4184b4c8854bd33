export const id = 83;
export const ids = [83,9924];
export const modules = {

/***/ 89478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openIdentitiesFile)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4424);
/* harmony import */ var _verify_identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50620);
/* harmony import */ var _verify_write_identities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55910);



function openIdentitiesFile(world) {
    const bytes = world.workTree.read(_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi);
    if (!bytes.ok && bytes.error.kind !== 'not-found') {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            message: `${_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi} cannot be read: ${bytes.error.message}`,
            hint: 'Mend it first; nothing was recorded.',
        });
    }
    const text = bytes.ok ? Buffer.from(bytes.value).toString('utf8') : '';
    const { packages, problems } = (0,_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIdentities */ .go)(text, _verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi);
    const [mistake] = problems;
    if (mistake !== undefined) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            message: `${_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi} line ${mistake.location?.line ?? 1}: ${mistake.message}`,
            hint: 'Mend it first; nothing was recorded.',
        });
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        recorded: packages,
        write: (changed) => {
            if (changed.size === 0)
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
            const after = (0,_verify_write_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .renderIdentities */ .L)(new Map([...packages, ...changed]));
            const done = world.writeFile(_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi, after, { create: true, directories: true });
            return done.ok
                ? done
                : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
                    message: `${_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi} cannot be written: ${done.error.message}`,
                    hint: 'Run it where the work tree may be written, and the path is no link.',
                });
        },
    });
}


/***/ }),

/***/ 60083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runIdentities: () => (/* binding */ runIdentities)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _verify_identities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50620);
/* harmony import */ var _identities_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89478);
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31952);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32720);
/* harmony import */ var _write_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29986);






async function runIdentities(args, io) {
    const format = args.values.get('format') ?? 'text';
    if (format !== 'text' && format !== 'json') {
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .failUsage */ .y)(io, { message: `identities cannot print ${format}`, hint: 'Use text or json.' });
    }
    const named = args.lists.get('package') ?? [];
    if (named.length > 0 && !args.flags.has('update')) {
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .failUsage */ .y)(io, { message: '--package chooses what --update writes', hint: 'Add --update.' });
    }
    const [opened, { check }, { renderIdentities }, { provenanceIdentity }] = await Promise.all([
        (0,_open_world_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorld */ .H)(args, io),
        Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(3292), __webpack_require__.e(6167), __webpack_require__.e(5520), __webpack_require__.e(3121), __webpack_require__.e(7523), __webpack_require__.e(2531), __webpack_require__.e(3787), __webpack_require__.e(7084), __webpack_require__.e(5314), __webpack_require__.e(5861), __webpack_require__.e(8327)]).then(__webpack_require__.bind(__webpack_require__, 38327)),
        __webpack_require__.e(/* import() */ 5494).then(__webpack_require__.bind(__webpack_require__, 45494)),
        __webpack_require__.e(/* import() */ 7560).then(__webpack_require__.bind(__webpack_require__, 97560)),
    ]);
    if (!opened.ok)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .failUsage */ .y)(io, opened.error);
    const file = (0,_identities_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openIdentitiesFile */ .d)(opened.value);
    if (!file.ok)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .failUsage */ .y)(io, file.error);
    const policyPath = args.values.get('policy');
    const trustedRoot = args.values.get('trusted-root');
    const { reviewIdentities, report } = await check({
        scope: 'everything',
        allowEmpty: true,
        offline: args.flags.has('offline'),
        only: ({ meta }) => meta.id === provenanceIdentity.meta.id,
        ...(policyPath !== undefined ? { policyPath } : {}),
        ...(trustedRoot !== undefined ? { trustedRoot } : {}),
    }, opened.value);
    const rows = reviewIdentities();
    const missing = named.filter((name) => !rows.some(({ key }) => key === normalize(name)));
    for (const name of missing) {
        io.err(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forLog)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(name))}: nobody was seen to build it, and nobody is recorded\n`);
    }
    let written;
    if (args.flags.has('update')) {
        const chosen = rows.filter(({ key, seen }) => seen !== undefined && (named.length === 0 || named.map(normalize).includes(key)));
        const done = file.value.write(new Map(chosen.flatMap(({ key, seen }) => (seen ? [[key, seen]] : []))));
        if (!done.ok)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .failUsage */ .y)(io, done.error);
        written = chosen.map(({ key }) => key);
    }
    for (const { message, location } of report.problems) {
        io.err(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forLog)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(`${location?.file ?? _verify_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .IDENTITIES_PATH */ .Xi}:${location?.line ?? 1}: ${message}`))}\n`);
    }
    const broken = report.problems.some(({ severity }) => severity === 'broken');
    const chosen = chooseExitCode(rows, written);
    const exitCode = broken ? 2 : chosen === 0 && missing.length > 0 ? 3 : chosen;
    const text = format === 'json'
        ? `${JSON.stringify({ schemaVersion: 1, packages: rows, ...(written ? { written } : {}) }, null, 2)}\n`
        : renderIdentities(rows, written);
    return (0,_write_result_js__WEBPACK_IMPORTED_MODULE_5__/* .writeResult */ .Zk)(text, await (0,_write_result_js__WEBPACK_IMPORTED_MODULE_5__/* .finishWorld */ ._P)(opened.value, exitCode, io), { args, io });
}
function normalize(name) {
    const slash = name.indexOf('/');
    return (0,_verify_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .US)(name.slice(0, slash), name.slice(slash + 1));
}
function chooseExitCode(rows, written) {
    const open = rows.filter(({ key, state }) => state !== 'same' && written?.includes(key) !== true);
    if (open.some(({ state }) => state !== 'unknown'))
        return 1;
    return open.length > 0 ? 3 : 0;
}


/***/ }),

/***/ 31952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/domain/instant.js
const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
function parseInstant(text) {
    if (text.length > 40 || !ISO.test(text))
        return undefined;
    const day = text.slice(0, 10);
    const check = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(check) || new Date(check).toISOString().slice(0, 10) !== day)
        return undefined;
    const withZone = text.length === 10 || /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`;
    const value = Date.parse(withZone);
    return Number.isNaN(value) ? undefined : value;
}

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/cli/open-world.js



async function openWorld(args, io) {
    if (args.positionals.length > 1) {
        return (0,result/* err */._)({
            message: `one directory at a time, not ${args.positionals.length}`,
            hint: 'Run the command once for each.',
        });
    }
    const asOfText = args.values.get('as-of');
    const asOf = asOfText === undefined ? undefined : parseInstant(asOfText);
    if (asOfText !== undefined && asOf === undefined) {
        return (0,result/* err */._)({
            message: `--as-of is ${JSON.stringify(asOfText)}, which is not a time`,
            hint: 'Write it like 2026-03-24T11:00:00Z, or 2026-03-24.',
        });
    }
    const minutes = Number(args.values.get('timeout') ?? '15');
    if (!(minutes > 0 && minutes <= 1440)) {
        return (0,result/* err */._)({
            message: `--timeout is ${JSON.stringify(args.values.get('timeout'))}`,
            hint: 'Give minutes between 0 and 1440, for example 15.',
        });
    }
    if (args.values.has('record') && args.values.has('replay')) {
        return (0,result/* err */._)({
            message: '--record and --replay exclude each other',
            hint: 'A replay is already a recording: copy its directory.',
        });
    }
    const { createWorld } = await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 80523));
    const cacheDir = args.values.get('cache-dir');
    const record = args.values.get('record');
    const replay = args.values.get('replay');
    return createWorld({
        root: (0,external_node_path_.resolve)(io.cwd, args.positionals[0] ?? '.'),
        cwd: io.cwd,
        env: io.env,
        offline: args.flags.has('offline'),
        deadlineMs: minutes * 60_000,
        talk: (line) => {
            if (!args.flags.has('quiet'))
                io.err(`${line}\n`);
        },
        ...(io.program !== undefined ? { program: io.program } : {}),
        ...(asOf !== undefined ? { asOf } : {}),
        ...(record !== undefined ? { record: (0,external_node_path_.resolve)(io.cwd, record) } : {}),
        ...(replay !== undefined ? { replay: (0,external_node_path_.resolve)(io.cwd, replay) } : {}),
        ...(args.flags.has('no-cache')
            ? { cacheDir: false }
            : cacheDir !== undefined
                ? { cacheDir: (0,external_node_path_.resolve)(io.cwd, cacheDir) }
                : {}),
    });
}


/***/ }),

/***/ 29986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   _P: () => (/* binding */ finishWorld),
/* harmony export */   os: () => (/* binding */ inertOnStandardOutput),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32720);




async function writeResult(text, exitCode, context) {
    const { args, io } = context;
    const output = args.values.get('output');
    if (output === undefined) {
        io.out(context.exact === true ? text : inertOnStandardOutput(text));
        return exitCode;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, output), text);
        return exitCode;
    }
    catch (error) {
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .failUsage */ .y)(io, {
            message: `--output ${output} cannot be written: ${error.code ?? 'unknown error'}`,
            hint: 'Name a file in a directory that exists and may be written.',
        });
    }
}
function inertOnStandardOutput(text) {
    return text.startsWith('{') ? text.replaceAll('##[', '#\\u0023[') : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(text);
}
function wantsColor(args, io) {
    const isSet = (name) => (io.env[name] ?? '') !== '';
    if (args.flags.has('no-color') || isSet('NO_COLOR') || args.values.has('output'))
        return false;
    return isSet('FORCE_COLOR') || (io.isTerminal && io.env['TERM'] !== 'dumb');
}
async function finishWorld(world, exitCode, io) {
    const done = await world.finish();
    if (done.ok)
        return exitCode;
    const code = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .failUsage */ .y)(io, {
        message: done.error.message,
        hint: 'Name a directory that may be written for --record.',
    });
    return exitCode === 1 ? exitCode : code;
}


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
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);
/* harmony import */ var _redact_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52130);


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

/***/ 52130:
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

/***/ 30269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Xj: () => (/* binding */ stripSequences),
/* harmony export */   jQ: () => (/* binding */ showInvisible)
/* harmony export */ });
/* harmony import */ var _redact_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52130);

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
