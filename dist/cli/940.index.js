export const id = 940;
export const ids = [940];
export const modules = {

/***/ 9559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDoctor: () => (/* binding */ runDoctor)
/* harmony export */ });
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5210);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);
/* harmony import */ var _write_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2263);



async function runDoctor(args, io) {
    const format = args.values.get('format') ?? 'text';
    if (format !== 'text' && format !== 'json') {
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .failUsage */ .y)(io, { message: `doctor cannot print ${format}`, hint: 'Use text or json.' });
    }
    const opened = await (0,_open_world_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorld */ .H)(args, io);
    if (!opened.ok)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .failUsage */ .y)(io, opened.error);
    const { diagnose, renderDiagnosis } = await Promise.all(/* import() */[__webpack_require__.e(951), __webpack_require__.e(332), __webpack_require__.e(555), __webpack_require__.e(162), __webpack_require__.e(936), __webpack_require__.e(754), __webpack_require__.e(96)]).then(__webpack_require__.bind(__webpack_require__, 1096));
    const diagnosis = await diagnose({ offline: args.flags.has('offline') }, opened.value);
    await opened.value.finish();
    const text = format === 'json' ? `${JSON.stringify(diagnosis, undefined, 2)}\n` : renderDiagnosis(diagnosis);
    return (0,_write_result_js__WEBPACK_IMPORTED_MODULE_2__/* .writeResult */ .Zk)(text, diagnosis.ready ? 0 : 3, { args, io });
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
