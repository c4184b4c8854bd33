export const id = 453;
export const ids = [453];
export const modules = {

/***/ 92453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkNpmAttestations: () => (/* binding */ checkNpmAttestations)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97803);
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17884);
/* harmony import */ var _check_attestation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22844);



const MAX_ATTESTATIONS = 32;
function checkNpmAttestations(answer, release, trust) {
    const list = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(answer, 'attestations');
    if (!Array.isArray(list) || list.length > MAX_ATTESTATIONS)
        return undefined;
    const artifact = {
        digests: release.integrity,
        isNamed: (subject) => {
            const purl = (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(subject);
            return purl.ok && purl.value === withoutQualifiers(release.purl);
        },
    };
    return list.map((item) => {
        const predicateType = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'predicateType')) ?? '';
        return (0,_check_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAttestation */ .X)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'bundle'), artifact, {
            roots: trust.roots,
            keys: (hint) => findKey(hint, trust.keys),
            predicateType,
            judge: ({ predicate, predicateType: type }, claims) => {
                if ((0,_check_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(type) !== 'publish')
                    return undefined;
                if (claims !== undefined) {
                    return {
                        outcome: 'wrong-identity',
                        detail: 'a certificate signed it instead of a key of the registry',
                    };
                }
                const isSame = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(predicate, 'name') === release.name && (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(predicate, 'version') === release.version;
                return isSame
                    ? undefined
                    : { outcome: 'wrong-subject', detail: 'its predicate names another release' };
            },
        });
    });
}
function findKey(hint, keys) {
    return keys.find(({ keyid, use }) => keyid === hint && use !== 'signatures');
}
function withoutQualifiers(purl) {
    const end = purl.search(/[?#]/);
    return end < 0 ? purl : purl.slice(0, end);
}


/***/ })

};
