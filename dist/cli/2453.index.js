export const id = 2453;
export const ids = [2453];
export const modules = {

/***/ 5655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   X: () => (/* binding */ checkAttestation)
/* harmony export */ });
/* harmony import */ var _rules_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4932);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8879);
/* harmony import */ var _slsa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6869);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9165);




const PUBLISH = /(?:^https:\/\/github\.com\/npm\/attestation\/tree\/main\/specs\/publish\/v0\.1|\/attestations\/publish\/v1)$/;
function kindOf(predicateType) {
    if ((0,_slsa_js__WEBPACK_IMPORTED_MODULE_1__/* .isProvenance */ .WX)(predicateType))
        return 'provenance';
    return PUBLISH.test(predicateType) ? 'publish' : 'other';
}
function checkAttestation(bundle, artifact, options) {
    const result = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyBundle */ .I)(bundle, options);
    const statement = result.outcome === 'verified' ? result.statement : undefined;
    const predicateType = statement?.predicateType ?? options.predicateType ?? '';
    const named = {
        predicateType,
        kind: kindOf(predicateType),
        ...(artifact.file !== undefined ? { file: artifact.file } : {}),
    };
    if (result.outcome !== 'verified')
        return { ...named, outcome: result.outcome, detail: result.detail };
    const wrong = (outcome, detail) => ({ ...named, outcome, detail });
    const { claims } = result;
    if (statement === undefined)
        return wrong('malformed', 'it holds a plain signature instead of a statement');
    if (options.predicateType !== undefined && options.predicateType !== predicateType) {
        return wrong('malformed', `it was handed out as ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(options.predicateType)} and is ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(predicateType)}`);
    }
    const subject = (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .findSubject */ .os)(statement, artifact.digests);
    if (subject === undefined) {
        return wrong('wrong-subject', 'none of its subjects has the digest of the locked artifact');
    }
    if (!artifact.isNamed(subject.name)) {
        return wrong('wrong-subject', `its subject with this digest is ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(subject.name)}`);
    }
    if (named.kind === 'provenance' && claims === undefined) {
        return wrong('wrong-identity', 'a key signed it, which says nothing about who built it');
    }
    const contradiction = claims === undefined ? undefined : (0,_slsa_js__WEBPACK_IMPORTED_MODULE_1__/* .findContradiction */ .Pq)(statement, claims);
    if (contradiction !== undefined)
        return wrong('invalid', contradiction);
    const judged = options.judge?.(statement, claims);
    if (judged !== undefined)
        return { ...named, ...judged };
    return { ...named, outcome: 'verified', ...(claims !== undefined ? { claims } : {}) };
}


/***/ }),

/***/ 2453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkNpmAttestations: () => (/* binding */ checkNpmAttestations)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7803);
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7884);
/* harmony import */ var _check_attestation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5655);



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
