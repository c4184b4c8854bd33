export const id = 8712;
export const ids = [8712];
export const modules = {

/***/ 58712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerify: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var _app_settings_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7902);
/* harmony import */ var _open_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31952);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41780);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32720);
/* harmony import */ var _write_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29986);





async function runVerify(args, io) {
    if (_app_settings_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .ARTIFACT_SETTINGS */ .R.some(({ name }) => args.values.has(name) || args.flags.has(name))) {
        return (await __webpack_require__.e(/* import() */ 6105).then(__webpack_require__.bind(__webpack_require__, 46105))).runVerifyArtifact(args, io);
    }
    const format = args.values.get('format') ?? 'text';
    if (!_render_report_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .hR.includes(format)) {
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .failUsage */ .y)(io, {
            message: `verify cannot print ${format}`,
            hint: `Use one of ${_render_report_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .hR.join(', ')}.`,
        });
    }
    const [opened, { verify }] = await Promise.all([(0,_open_world_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorld */ .H)(args, io), Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(3292), __webpack_require__.e(5520), __webpack_require__.e(3121), __webpack_require__.e(2531), __webpack_require__.e(3787), __webpack_require__.e(7084), __webpack_require__.e(5314), __webpack_require__.e(5861), __webpack_require__.e(8327), __webpack_require__.e(6799)]).then(__webpack_require__.bind(__webpack_require__, 6799))]);
    if (!opened.ok)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .failUsage */ .y)(io, opened.error);
    const result = await verify(toRequest(args), opened.value);
    const made = await (0,_render_report_js__WEBPACK_IMPORTED_MODULE_2__/* .writeVsa */ .GH)(result, opened.value, { args, io });
    const exitCode = await (0,_write_result_js__WEBPACK_IMPORTED_MODULE_4__/* .finishWorld */ ._P)(opened.value, made, io);
    return (0,_write_result_js__WEBPACK_IMPORTED_MODULE_4__/* .writeResult */ .Zk)(await (0,_render_report_js__WEBPACK_IMPORTED_MODULE_2__/* .renderReport */ .B1)(format, result.report, { args, io }), exitCode, { args, io });
}
function toRequest(args) {
    const policyPath = args.values.get('policy');
    const trustedRoot = args.values.get('trusted-root');
    const mode = args.values.get('mode');
    const failOn = args.values.get('fail-on');
    return {
        ...(policyPath !== undefined ? { policyPath } : {}),
        ...(trustedRoot !== undefined ? { trustedRoot } : {}),
        ...(mode !== undefined ? { mode } : {}),
        ...(failOn !== undefined ? { failOn } : {}),
        allowEmpty: args.flags.has('allow-empty'),
        offline: args.flags.has('offline'),
        installed: args.flags.has('installed'),
    };
}


/***/ })

};
