export const id = 4882;
export const ids = [4882,9665];
export const modules = {

/***/ 94882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printInventoryJson: () => (/* binding */ printInventoryJson),
/* harmony export */   toInventoryJson: () => (/* binding */ toInventoryJson)
/* harmony export */ });
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9665);

function toInventoryJson(inventory) {
    return {
        files: inventory.files.map(({ path, format, status, reason }) => ({
            path,
            format,
            status,
            ...(reason !== undefined ? { reason: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__.cleanText)(reason) } : {}),
        })),
        components: inventory.components.map((component) => ({
            purl: component.purl,
            name: component.name,
            version: component.version,
            scope: component.scope,
            direct: component.direct,
            integrity: component.integrity.map(({ algorithm, raw }) => algorithm === 'unknown' ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__.cleanText)(raw) : raw),
            locations: component.locations.map(({ file, line }) => ({ file, line })),
            dependsOn: component.dependsOn,
        })),
    };
}
function printInventoryJson(inventory) {
    const { files, components } = toInventoryJson(inventory);
    return `{\n"files": ${printList(files)},\n"components": ${printList(components)}\n}\n`;
}
function printList(items) {
    if (items.length === 0)
        return '[]';
    return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}


/***/ }),

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
