export const id = 211;
export const ids = [211];
export const modules = {

/***/ 80211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showDiff: () => (/* binding */ showDiff)
/* harmony export */ });
/* harmony import */ var _report_redact_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52130);
/* harmony import */ var _report_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);


function showDiff(diff) {
    return diff
        .split('\n')
        .map((line) => {
        const end = line.endsWith('\r') ? '\r' : '';
        const body = end === '' ? line : line.slice(0, -1);
        return (0,_report_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripSequences */ .Xj)((0,_report_redact_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .f)(body)).split('\t').map(_report_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ).join('\t') + end;
    })
        .join('\n');
}


/***/ })

};
