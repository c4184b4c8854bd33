export const id = 9665;
export const ids = [9665];
export const modules = {

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanText: () => (/* binding */ cleanText),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _redact_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52130);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);


function renderJson(report) {
    return `${JSON.stringify(report, (_key, value) => (typeof value === 'string' ? cleanText(value) : value), 2)}\n`;
}
const MAX_TEXT = 4_000;
function cleanText(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)((0,_redact_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .f)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, MAX_TEXT * 2)), MAX_TEXT).replace(/\p{Surrogate}/gu, '\ufffd');
}


/***/ })

};
