export const id = 5542;
export const ids = [5542,1592];
export const modules = {

/***/ 3694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readTrustSetting)
});

// UNUSED EXPORTS: EMBEDDED

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/verify/trusted-root.js
var trusted_root = __webpack_require__(91592);
;// CONCATENATED MODULE: ./build/verify/read-trusted-roots.js


const MAX_ROOTS = 32;
function readTrustedRoots(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    const whole = parse(text);
    const lines = text.split('\n', MAX_ROOTS + 1).filter((line) => line.trim() !== '');
    const documents = whole === undefined ? lines.map(parse) : [whole];
    if (documents.length > MAX_ROOTS)
        return (0,result/* err */._)(`the file holds more than ${MAX_ROOTS} trusted roots`);
    const roots = [];
    for (const document of documents) {
        const root = (0,trusted_root.readTrustedRoot)(document);
        if (!root.ok)
            return root;
        roots.push(root.value);
    }
    return roots.length === 0 ? (0,result/* err */._)('the file holds no trusted root') : (0,result.ok)(roots);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/app/read-named.js
var read_named = __webpack_require__(23778);
;// CONCATENATED MODULE: ./build/app/read-trusted-root.js



const EMBEDDED = 'embedded';
function readTrustSetting(setting, world, base) {
    if (setting === undefined)
        return { options: {}, problems: [] };
    if (setting === EMBEDDED)
        return { options: { embeddedOnly: true }, problems: [] };
    const file = (0,read_named/* readNamed */.M)(setting, world, base);
    const roots = file.ok ? readTrustedRoots(file.bytes) : undefined;
    if (file.ok && roots?.ok === true) {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(file.bytes).digest('hex');
        return { options: { given: { roots: roots.value, sha256 } }, problems: [] };
    }
    const why = !file.ok ? file.why : roots?.ok === false ? roots.error : undefined;
    return {
        options: { given: NOBODY },
        problems: [
            {
                code: 'bad-trusted-root',
                severity: 'broken',
                message: `The trusted root ${setting} cannot be used: ${why ?? 'it cannot be read'}. Nothing signed is trusted.`,
                location: { file: setting, line: 1 },
                hint: 'Name a trusted_root.json (`gh attestation trusted-root` and `cosign trusted-root create` write one), or leave the setting out.',
            },
        ],
    };
}
const NOBODY = { roots: [], sha256: '' };


/***/ }),

/***/ 95542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrust: () => (/* binding */ readTrust)
/* harmony export */ });
/* harmony import */ var _app_read_trusted_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3694);
/* harmony import */ var _app_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46332);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4424);



function readTrust(args, world) {
    const { options, problems } = (0,_app_read_trusted_root_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrustSetting */ .h)(args.values.get('trusted-root'), world, undefined);
    const [problem] = problems;
    if (problem !== undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ message: problem.message, hint: problem.hint ?? '' });
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,_app_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .openTrust */ .N)(world, { registries: {}, ...options }));
}


/***/ }),

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
