export const id = 7110;
export const ids = [7110];
export const modules = {

/***/ 7110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completenessExitCode: () => (/* binding */ completenessExitCode),
/* harmony export */   talkProblems: () => (/* binding */ talkProblems)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

function completenessExitCode(inventory) {
    if (inventory.problems.some((problem) => problem.severity === 'broken'))
        return 2;
    return inventory.problems.length > 0 ? 3 : 0;
}
function talkProblems(problems, talk) {
    for (const problem of problems) {
        const place = problem.location === undefined ? '' : `${problem.location.file}:${problem.location.line}: `;
        talk((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forLog)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(`${place}${problem.message} [${problem.code}]`)));
        if (problem.hint !== undefined)
            talk((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forLog)(`  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(problem.hint)}`));
    }
}


/***/ })

};
