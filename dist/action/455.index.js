export const id = 455;
export const ids = [455];
export const modules = {

/***/ 29455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheckStep: () => (/* binding */ runCheckStep)
/* harmony export */ });
/* harmony import */ var _app_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41862);
/* harmony import */ var _judging_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7015);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3823);



async function runCheckStep(context) {
    const { inputs, world } = context;
    return (0,_report_run_js__WEBPACK_IMPORTED_MODULE_1__/* .reportRun */ .G)(await (0,_app_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)({ ...(0,_judging_request_js__WEBPACK_IMPORTED_MODULE_2__/* .judgingRequest */ .E)(context), scope: inputs.scope }, world), context);
}


/***/ })

};
