export const id = 3912;
export const ids = [3912];
export const modules = {

/***/ 73912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TOOL_VERSION: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
const TOOL_VERSION = '0.1.0';


/***/ })

};
