export const id = 592;
export const ids = [592];
export const modules = {

/***/ 91592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publicGoodRoot: () => (/* binding */ publicGoodRoot),
/* harmony export */   readTrustedRoot: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54187);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4424);
/* harmony import */ var _embedded_roots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18212);




const GITHUB = Buffer.from('GitHub, Inc.', 'latin1');
function readTrustedRoot(json) {
    try {
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON(json);
        if (!root.mediaType.startsWith('application/vnd.dev.sigstore.trustedroot')) {
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('the file is not a Sigstore trusted root');
        }
        const hasBeginning = ({ publicKey }) => publicKey?.validFor?.start !== undefined;
        const material = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toTrustMaterial */ .jO)({ ...root, tlogs: root.tlogs.filter(hasBeginning), ctlogs: root.ctlogs.filter(hasBeginning) }, noKey);
        if (material.certificateAuthorities.some(({ certChain }) => certChain.length === 0)) {
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('the trusted root has an authority without certificates');
        }
        const isGithub = root.tlogs.length === 0 &&
            root.ctlogs.length === 0 &&
            material.certificateAuthorities.length > 0 &&
            material.certificateAuthorities.every(({ certChain }) => certChain[0]?.subject.includes(GITHUB) === true);
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ material, profile: isGithub ? 'github' : 'sigstore', json });
    }
    catch {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('the trusted root cannot be read');
    }
}
let publicGood;
function publicGoodRoot() {
    if (publicGood === undefined) {
        const read = readTrustedRoot(_embedded_roots_js__WEBPACK_IMPORTED_MODULE_2__.PUBLIC_GOOD_ROOT);
        if (!read.ok)
            throw new Error(read.error);
        publicGood = read.value;
    }
    return publicGood;
}
function noKey() {
    throw new Error('no key is known by a hint');
}


/***/ })

};
