export const id = 5343;
export const ids = [5343];
export const modules = {

/***/ 15655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   X: () => (/* binding */ checkAttestation)
/* harmony export */ });
/* harmony import */ var _rules_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84932);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68879);
/* harmony import */ var _slsa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56869);
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
        return wrong('wrong-subject', 'none of its subjects has the digest of the artifact');
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

/***/ 88304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ checkPypiProvenance),
/* harmony export */   mW: () => (/* binding */ toBundle)
/* harmony export */ });
/* unused harmony export checkPypiAttestation */
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97803);
/* harmony import */ var _rules_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84932);
/* harmony import */ var _check_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15655);
/* harmony import */ var _forges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14366);
/* harmony import */ var _slsa_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56869);
/* harmony import */ var _workflow_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59795);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9165);







const MAX_BUNDLES = 16;
const MAX_ATTESTATIONS = 64;
function checkPypiProvenance(answer, file, trust) {
    const bundles = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(answer, 'attestation_bundles');
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(answer, 'version') !== 1 || !Array.isArray(bundles) || bundles.length > MAX_BUNDLES) {
        return undefined;
    }
    const rows = bundles.flatMap((bundle) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(bundle, 'attestations')).map((attestation) => ({
        attestation,
        publisher: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(bundle, 'publisher'),
    })));
    if (rows.length > MAX_ATTESTATIONS)
        return undefined;
    return rows.map(({ attestation, publisher }) => checkPypiAttestation(attestation, file, { ...trust, publisher }));
}
function checkPypiAttestation(attestation, file, options) {
    const artifact = {
        digests: file.integrity,
        isNamed: (subject) => foldFileName(subject) === foldFileName(file.file),
        file: file.file,
    };
    return (0,_check_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAttestation */ .X)(toBundle(attestation), artifact, {
        ...options,
        judge: (_, claims) => {
            const difference = comparePublisher(options.publisher, claims);
            return difference === undefined ? undefined : { outcome: 'wrong-identity', detail: difference };
        },
    });
}
function toBundle(attestation) {
    const material = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(attestation, 'verification_material');
    const envelope = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(attestation, 'envelope');
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(attestation, 'version') !== 1)
        return undefined;
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            certificate: { rawBytes: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(material, 'certificate') },
            tlogEntries: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(material, 'transparency_entries'),
        },
        dsseEnvelope: {
            payload: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(envelope, 'statement'),
            payloadType: _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_TOTO */ .B1,
            signatures: [{ sig: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(envelope, 'signature') }],
        },
    };
}
function comparePublisher(publisher, claims) {
    const kind = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(publisher, 'kind'));
    if (claims === undefined || kind === undefined)
        return undefined;
    const forge = Object.hasOwn(_forges_js__WEBPACK_IMPORTED_MODULE_1__/* .FORGES */ .t, kind) ? _forges_js__WEBPACK_IMPORTED_MODULE_1__/* .FORGES */ .t[kind] : undefined;
    const stated = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(publisher, 'repository'));
    if (forge === undefined || stated === undefined) {
        const email = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(publisher, 'email'));
        return email === undefined || email === claims.san
            ? undefined
            : `the index names the publisher ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(email)}, the certificate ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(claims.san ?? 'nobody')}`;
    }
    const repository = `${forge.host}/${stated}`;
    if (claims.repository === undefined || !(0,_slsa_js__WEBPACK_IMPORTED_MODULE_5__/* .sameAddress */ .xU)(repository, claims.repository)) {
        return `the index names the publisher ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(repository)}, the certificate ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(claims.repository ?? 'no repository')}`;
    }
    if (claims.issuer !== forge.issuer) {
        return `the index names a publisher that ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(forge.issuer)} vouches for, the certificate ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(claims.issuer ?? 'nobody')}`;
    }
    const workflow = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(publisher, 'workflow')) ?? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(publisher, 'workflow_filepath'));
    const path = (0,_workflow_path_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowPath */ .R)(claims);
    return workflow === undefined || path === undefined || path === workflow || path.endsWith(`/${workflow}`)
        ? undefined
        : `the index names the workflow ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(workflow)}, the certificate ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)}`;
}
function foldFileName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ }),

/***/ 45343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerifyJob: () => (/* binding */ runVerifyJob)
});

// EXTERNAL MODULE: ./build/domain/json.js
var domain_json = __webpack_require__(97803);
// EXTERNAL MODULE: ./build/domain/purl.js
var domain_purl = __webpack_require__(17884);
// EXTERNAL MODULE: ./build/verify/check-attestation.js
var check_attestation = __webpack_require__(15655);
;// CONCATENATED MODULE: ./build/verify/npm-attestations.js



const MAX_ATTESTATIONS = 32;
function checkNpmAttestations(answer, release, trust) {
    const list = (0,domain_json/* member */.Dc)(answer, 'attestations');
    if (!Array.isArray(list) || list.length > MAX_ATTESTATIONS)
        return undefined;
    const [plain] = release.purl.split(/[?#]/, 1);
    const artifact = {
        digests: release.integrity,
        isNamed: (subject) => {
            const purl = (0,domain_purl/* parsePurl */.$l)(subject);
            return purl.ok && purl.value === plain;
        },
    };
    return list.map((item) => {
        const predicateType = (0,domain_json/* asText */.e1)((0,domain_json/* member */.Dc)(item, 'predicateType')) ?? '';
        return (0,check_attestation/* checkAttestation */.X)((0,domain_json/* member */.Dc)(item, 'bundle'), artifact, {
            roots: trust.roots,
            keys: (hint) => findKey(hint, trust.keys),
            predicateType,
            judge: ({ predicate, predicateType: type }, claims) => {
                if ((0,check_attestation/* kindOf */.I)(type) !== 'publish')
                    return undefined;
                if (claims !== undefined) {
                    return {
                        outcome: 'wrong-identity',
                        detail: 'a certificate signed it instead of a key of the registry',
                    };
                }
                const isSame = (0,domain_json/* member */.Dc)(predicate, 'name') === release.name && (0,domain_json/* member */.Dc)(predicate, 'version') === release.version;
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

// EXTERNAL MODULE: ./build/verify/pypi-attestations.js
var pypi_attestations = __webpack_require__(88304);
;// CONCATENATED MODULE: ./build/verify/verify-job.js



function runVerifyJob(job, roots) {
    const json = (0,domain_json/* parseObject */.lj)(job.body);
    return job.kind === 'npm'
        ? checkNpmAttestations(json, job.release, { roots, keys: job.keys })
        : (0,pypi_attestations/* checkPypiProvenance */.Ok)(json, job.file, { roots });
}


/***/ })

};
