export const id = 2188;
export const ids = [2188,9924];
export const modules = {

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

/***/ 12188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPin: () => (/* binding */ runPin)
});

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/pin/read-settings.js

const MAX_DAYS = 3650;
function readExclusion(text) {
    const at = text.indexOf('=');
    const pattern = (at < 0 ? text : text.slice(0, at)).trim();
    const reason = at < 0 ? '' : text.slice(at + 1).trim();
    if (pattern === '')
        return (0,result/* err */._)('pattern');
    return reason === '' ? (0,result/* err */._)('reason') : (0,result.ok)({ pattern, reason });
}
function readDays(text) {
    const days = /^\d{1,4}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
    return days <= MAX_DAYS ? days : undefined;
}

// EXTERNAL MODULE: ./build/cli/open-world.js + 1 modules
var open_world = __webpack_require__(31952);
// EXTERNAL MODULE: ./build/cli/run.js
var run = __webpack_require__(32720);
// EXTERNAL MODULE: ./build/cli/write-result.js
var write_result = __webpack_require__(29986);
;// CONCATENATED MODULE: ./build/cli/pin.js





async function runPin(args, io) {
    const request = readRequest(args);
    if (!request.ok)
        return (0,run/* failUsage */.y)(io, request.error);
    const check = request.value.checkOnly;
    const format = args.values.get('format') ?? (check || args.flags.has('write') ? 'text' : 'diff');
    const [opened, { planPins, pinExitCode }, { openPinParts }] = await Promise.all([
        (0,open_world/* openWorld */.H)(args, io),
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3243), __webpack_require__.e(6167), __webpack_require__.e(5520), __webpack_require__.e(875), __webpack_require__.e(3121), __webpack_require__.e(7523), __webpack_require__.e(3787), __webpack_require__.e(7084), __webpack_require__.e(9986)]).then(__webpack_require__.bind(__webpack_require__, 37566)),
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3243), __webpack_require__.e(5520), __webpack_require__.e(875), __webpack_require__.e(5861), __webpack_require__.e(6912)]).then(__webpack_require__.bind(__webpack_require__, 56912)),
    ]);
    if (!opened.ok)
        return (0,run/* failUsage */.y)(io, opened.error);
    const world = opened.value;
    if (request.value.actionsLock === true && world.above !== undefined) {
        return (0,run/* failUsage */.y)(io, {
            message: '--actions-lock needs the top of the repository',
            hint: `GitHub reads the lockfile only there; DIR is ${world.above.prefix} below it.`,
        });
    }
    const { plan, policy } = await planPins(request.value, world, openPinParts(world));
    const done = args.flags.has('write')
        ? await write(plan, { world, lock: args.flags.has('lock') })
        : undefined;
    const exitCode = await (0,write_result/* finishWorld */._P)(world, pinExitCode(plan, { check, policy, done }), io);
    const { talkProblems } = await __webpack_require__.e(/* import() */ 7110).then(__webpack_require__.bind(__webpack_require__, 7110));
    talkProblems(plan.problems, (line) => io.err(`${line}\n`));
    const outcome = { plan, check, done, exitCode };
    if (format === 'diff')
        return printDiff(outcome, { args, io });
    return (0,write_result/* writeResult */.Zk)(await renderAs(format, outcome, { args, io }), exitCode, { args, io });
}
async function write(plan, { world, lock }) {
    const [{ writePins }, { changedLock }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7556).then(__webpack_require__.bind(__webpack_require__, 17556)),
        __webpack_require__.e(/* import() */ 7552).then(__webpack_require__.bind(__webpack_require__, 87552)),
    ]);
    const done = writePins(plan.files, world, changedLock(plan.actionsLock));
    if (!lock)
        return done;
    const { writeLocks } = await __webpack_require__.e(/* import() */ 8162).then(__webpack_require__.bind(__webpack_require__, 18162));
    const locked = await writeLocks(plan.locks, world);
    return { ...done, written: [...done.written, ...locked.written], unlocked: locked.unlocked };
}
async function renderAs(format, { plan, check, done, exitCode }, { args, io }) {
    if (format === 'json') {
        const { renderPlanJson } = await __webpack_require__.e(/* import() */ 9460).then(__webpack_require__.bind(__webpack_require__, 9460));
        const { TOOL_VERSION } = await __webpack_require__.e(/* import() */ 3912).then(__webpack_require__.bind(__webpack_require__, 73912));
        return renderPlanJson(plan, { tool: TOOL_VERSION, exitCode, done });
    }
    const { renderPlanText } = await __webpack_require__.e(/* import() */ 9381).then(__webpack_require__.bind(__webpack_require__, 69381));
    return renderPlanText(plan, { color: (0,write_result/* wantsColor */.zK)(args, io), check, done });
}
async function printDiff(outcome, context) {
    const { args, io } = context;
    const [{ renderDiff }, { changedFiles }, { showDiff }, { renderPlanText }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8500).then(__webpack_require__.bind(__webpack_require__, 68500)),
        __webpack_require__.e(/* import() */ 7552).then(__webpack_require__.bind(__webpack_require__, 87552)),
        __webpack_require__.e(/* import() */ 211).then(__webpack_require__.bind(__webpack_require__, 80211)),
        __webpack_require__.e(/* import() */ 9381).then(__webpack_require__.bind(__webpack_require__, 69381)),
    ]);
    if (!args.flags.has('quiet'))
        io.err(renderPlanText(outcome.plan, { color: false, ...outcome }));
    const diff = renderDiff(changedFiles(outcome.plan));
    const isShown = io.isTerminal || (io.env['GITHUB_ACTIONS'] ?? '') !== '';
    if (args.values.has('output') || !isShown)
        return (0,write_result/* writeResult */.Zk)(diff, outcome.exitCode, { ...context, exact: true });
    const shown = (0,write_result/* inertOnStandardOutput */.os)(showDiff(diff));
    if (shown !== diff)
        io.err('The patch was made safe to show here and may not apply; --output FILE writes it as it is.\n');
    return (0,write_result/* writeResult */.Zk)(shown, outcome.exitCode, context);
}
function readRequest(args) {
    const flag = (name) => args.flags.has(name);
    for (const [a, b] of [
        ['check', 'write'],
        ['check', 'update'],
    ]) {
        if (flag(a) && flag(b))
            return (0,result/* err */._)({ message: `--${a} and --${b} exclude each other`, hint: `Leave one of them out.` });
    }
    if (flag('lock') && !flag('write'))
        return (0,result/* err */._)({ message: '--lock needs --write', hint: 'Without it the commands are listed.' });
    if (flag('major') && !flag('update'))
        return (0,result/* err */._)({ message: '--major needs --update', hint: 'Only an update moves to another version.' });
    const days = args.values.get('min-age');
    const minAge = days === undefined ? undefined : readDays(days);
    if (days !== undefined && minAge === undefined) {
        return (0,result/* err */._)({
            message: `--min-age is ${JSON.stringify(days)}`,
            hint: 'Give days between 0 and 3650, for example 7.',
        });
    }
    const exclude = [];
    for (const text of args.lists.get('exclude') ?? []) {
        const read = readExclusion(text);
        if (!read.ok) {
            return (0,result/* err */._)({
                message: `--exclude ${JSON.stringify(text)} gives no ${read.error}`,
                hint: "Write it as --exclude 'PATTERN=REASON', for example 'my-org/*=released by us'.",
            });
        }
        exclude.push(read.value);
    }
    const policyPath = args.values.get('policy');
    return (0,result.ok)({
        ...(policyPath !== undefined ? { policyPath } : {}),
        ...(minAge !== undefined ? { minAge } : {}),
        only: args.lists.get('only') ?? [],
        exclude,
        update: flag('update'),
        major: flag('major'),
        checkOnly: flag('check'),
        actionsLock: flag('actions-lock'),
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


/***/ })

};
