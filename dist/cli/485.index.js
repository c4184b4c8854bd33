export const id = 485;
export const ids = [485];
export const modules = {

/***/ 90485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31952);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41780);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32720);
/* harmony import */ var _write_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29986);




async function runCheck(args, io) {
    const format = args.values.get('format') ?? 'text';
    if (!_render_report_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR.includes(format)) {
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failUsage */ .y)(io, {
            message: `check cannot print ${format}`,
            hint: `Use one of ${_render_report_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR.join(', ')}; \`countersign sbom\` writes SBOMs.`,
        });
    }
    const [opened, { check }] = await Promise.all([(0,_open_world_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorld */ .H)(args, io), Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(3292), __webpack_require__.e(5520), __webpack_require__.e(3121), __webpack_require__.e(2531), __webpack_require__.e(3787), __webpack_require__.e(7084), __webpack_require__.e(5314), __webpack_require__.e(5861), __webpack_require__.e(8327)]).then(__webpack_require__.bind(__webpack_require__, 38327))]);
    if (!opened.ok)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failUsage */ .y)(io, opened.error);
    const result = await check(toRequest(args), opened.value);
    const made = await (0,_render_report_js__WEBPACK_IMPORTED_MODULE_1__/* .writeVsa */ .GH)(result, opened.value, { args, io });
    let exitCode = await (0,_write_result_js__WEBPACK_IMPORTED_MODULE_3__/* .finishWorld */ ._P)(opened.value, made, io);
    if (args.flags.has('record-identities')) {
        const { recordIdentities } = await __webpack_require__.e(/* import() */ 3151).then(__webpack_require__.bind(__webpack_require__, 13151));
        const recorded = await recordIdentities(result.seenIdentities(), { world: opened.value, io });
        if (recorded !== 0 && exitCode === 0)
            exitCode = recorded;
    }
    const text = await (0,_render_report_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReport */ .B1)(format, result.report, { args, io });
    return (0,_write_result_js__WEBPACK_IMPORTED_MODULE_3__/* .writeResult */ .Zk)(text, exitCode, { args, io });
}
function toRequest(args) {
    const policyPath = args.values.get('policy');
    const trustedRoot = args.values.get('trusted-root');
    const base = args.values.get('base');
    const mode = args.values.get('mode');
    const failOn = args.values.get('fail-on');
    return {
        ...(policyPath !== undefined ? { policyPath } : {}),
        ...(trustedRoot !== undefined ? { trustedRoot } : {}),
        ...(base !== undefined ? { base } : {}),
        scope: (args.values.get('scope') ?? 'auto'),
        ...(mode !== undefined ? { mode } : {}),
        ...(failOn !== undefined ? { failOn } : {}),
        allowEmpty: args.flags.has('allow-empty'),
        offline: args.flags.has('offline'),
    };
}


/***/ })

};
