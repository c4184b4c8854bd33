export const id = 3907;
export const ids = [3907];
export const modules = {

/***/ 93907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeList: () => (/* binding */ describeList)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _campaigns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19792);
/* harmony import */ var _match_incidents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51315);
/* harmony import */ var _release_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7679);




function describeList() {
    const newest = [..._match_incidents_js__WEBPACK_IMPORTED_MODULE_2__.INCIDENTS, ..._campaigns_js__WEBPACK_IMPORTED_MODULE_1__/* .CAMPAIGNS */ .i].reduce((last, { date }) => (date > last ? date : last), '');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const list of [_release_list_js__WEBPACK_IMPORTED_MODULE_3__/* .NPM_RELEASES */ .Rw, _release_list_js__WEBPACK_IMPORTED_MODULE_3__/* .PYPI_RELEASES */ .OE, _release_list_js__WEBPACK_IMPORTED_MODULE_3__/* .GO_RELEASES */ .oE])
        hash.update(list).update('\u0000');
    hash.update(JSON.stringify([_match_incidents_js__WEBPACK_IMPORTED_MODULE_2__.INCIDENTS, _campaigns_js__WEBPACK_IMPORTED_MODULE_1__/* .CAMPAIGNS */ .i]));
    return `list of ${newest}, sha256 ${hash.digest('hex').slice(0, 16)}`;
}


/***/ })

};
