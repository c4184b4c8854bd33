export const id = 643;
export const ids = [643];
export const modules = {

/***/ 6643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./build/rules/index.js + 33 modules
var rules = __webpack_require__(4936);
;// CONCATENATED MODULE: ./build/app/describe-rule.js

const BY_ID = new Map(rules/* rules */.a.map((rule) => [rule.meta.id, rule.meta]));
function describeRule(id) {
    return BY_ID.get(id);
}

// EXTERNAL MODULE: ./build/cli/open-world.js + 1 modules
var open_world = __webpack_require__(5210);
// EXTERNAL MODULE: ./build/cli/run.js
var run = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/cli/write-result.js
var write_result = __webpack_require__(2263);
;// CONCATENATED MODULE: ./build/cli/check.js




const FORMATS = ['text', 'json', 'sarif', 'markdown'];
async function runCheck(args, io) {
    const format = args.values.get('format') ?? 'text';
    if (!FORMATS.includes(format)) {
        return (0,run/* failUsage */.y)(io, {
            message: `check cannot print ${format}`,
            hint: `Use one of ${FORMATS.join(', ')}; \`countersign sbom\` writes SBOMs.`,
        });
    }
    const opened = await (0,open_world/* openWorld */.H)(args, io);
    if (!opened.ok)
        return (0,run/* failUsage */.y)(io, opened.error);
    const { check } = await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(555), __webpack_require__.e(162), __webpack_require__.e(754), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 5469));
    const { report } = await check(toRequest(args), opened.value);
    const exitCode = await (0,write_result/* finishWorld */._P)(opened.value, report.exitCode, io);
    const text = await renderAs(format, report, { args, io });
    return (0,write_result/* writeResult */.Zk)(text, exitCode, { args, io });
}
async function renderAs(format, report, context) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 818).then(__webpack_require__.bind(__webpack_require__, 9818))).renderJson(report);
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(937), __webpack_require__.e(31)]).then(__webpack_require__.bind(__webpack_require__, 9031))).renderSarif(report, { describeRule: describeRule });
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 2130))).renderSummary(report, { describeRule: describeRule });
        default: {
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(937), __webpack_require__.e(743)]).then(__webpack_require__.bind(__webpack_require__, 4743));
            return renderTerminal(report, {
                color: (0,write_result/* wantsColor */.zK)(context.args, context.io),
                width: Math.max(40, Math.min(context.io.columns ?? 100, 160)),
                describeRule: describeRule,
            });
        }
    }
}
function toRequest(args) {
    const policyPath = args.values.get('policy');
    const base = args.values.get('base');
    const mode = args.values.get('mode');
    const failOn = args.values.get('fail-on');
    return {
        ...(policyPath !== undefined ? { policyPath } : {}),
        ...(base !== undefined ? { base } : {}),
        scope: (args.values.get('scope') ?? 'auto'),
        ...(mode !== undefined ? { mode } : {}),
        ...(failOn !== undefined ? { failOn } : {}),
        allowEmpty: args.flags.has('allow-empty'),
        offline: args.flags.has('offline'),
    };
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
function formatInstant(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(67);
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
    const { createWorld } = await __webpack_require__.e(/* import() */ 266).then(__webpack_require__.bind(__webpack_require__, 4266));
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

/***/ 2263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   _P: () => (/* binding */ finishWorld),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);



async function writeResult(text, exitCode, context) {
    const { args, io } = context;
    const output = args.values.get('output');
    if (output === undefined) {
        io.out(text);
        return exitCode;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, output), text);
        return exitCode;
    }
    catch (error) {
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failUsage */ .y)(io, {
            message: `--output ${output} cannot be written: ${error.code ?? 'unknown error'}`,
            hint: 'Name a file in a directory that exists and may be written.',
        });
    }
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
    const code = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failUsage */ .y)(io, {
        message: done.error.message,
        hint: 'Name a directory that may be written for --record.',
    });
    return exitCode === 1 ? exitCode : code;
}


/***/ })

};
