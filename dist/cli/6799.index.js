export const id = 6799;
export const ids = [6799];
export const modules = {

/***/ 6799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isVerifying: () => (/* binding */ isVerifying),
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38327);

const GROUPS = ['integrity'];
function verify(request, world) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__.check)({ ...request, scope: 'everything', only: isVerifying }, world);
}
function isVerifying({ meta }) {
    return GROUPS.includes(meta.group);
}


/***/ })

};
