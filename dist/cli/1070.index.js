export const id = 1070;
export const ids = [1070,1592,5343];
export const modules = {

/***/ 41070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveWorker: () => (/* binding */ serveWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _verify_verify_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45343);
/* harmony import */ var _verify_trusted_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91592);



function serveWorker() {
    const { roots: texts } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const roots = texts.flatMap((json) => {
        const root = (0,_verify_trusted_root_js__WEBPACK_IMPORTED_MODULE_2__.readTrustedRoot)(json);
        return root.ok ? [root.value] : [];
    });
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (job) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage((0,_verify_verify_job_js__WEBPACK_IMPORTED_MODULE_1__.runVerifyJob)(job, roots)));
}


/***/ }),

/***/ 97803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   mI: () => (/* binding */ parseMoment)
/* harmony export */ });
const MAX_TEXT = 4096;
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
function asText(value) {
    if (typeof value !== 'string' || value === '')
        return undefined;
    return value.length > MAX_TEXT ? value.slice(0, MAX_TEXT) : value;
}
function member(value, key) {
    const object = asObject(value);
    return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}
function parseObject(body) {
    try {
        return asObject(JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')));
    }
    catch {
        return undefined;
    }
}
function parseMoment(value) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== 'string' ||
        !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/.test(value)) {
        return Number.NaN;
    }
    return Date.parse(value.replace(/(\.\d{3})\d+/, '$1'));
}


/***/ }),

/***/ 17884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   Ty: () => (/* binding */ normalizePypiName),
/* harmony export */   k0: () => (/* binding */ makePurl)
/* harmony export */ });
/* unused harmony export splitPurl */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4424);

const MAX_LENGTH = 2048;
const MAX_NAME = 214;
const MAX_VERSION = 256;
const TYPE = /^[a-z][a-z0-9.+-]*$/;
const QUALIFIER_KEY = /^[a-z][a-z0-9._-]*$/;
const FORBIDDEN = /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ud800-\udfff\\]/u;
const FORBIDDEN_VERSION = FORBIDDEN;
const LOWERCASE_TYPES = new Set(['github', 'bitbucket', 'pypi', 'composer', 'hex']);
function normalizePypiName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
function makePurl(parts) {
    const type = parts.type.toLowerCase();
    if (!TYPE.test(type))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the type ${show(parts.type)} is not a purl type`);
    const fold = LOWERCASE_TYPES.has(type);
    let name = fold ? parts.name.toLowerCase() : parts.name;
    if (type === 'pypi')
        name = normalizePypiName(name);
    const nameProblem = checkSegment(name);
    if (nameProblem !== undefined)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the name ${show(parts.name)} ${nameProblem}`);
    if (name.length > MAX_NAME)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the name ${show(name)} is longer than ${MAX_NAME} characters`);
    let text = `pkg:${type}/`;
    if (parts.namespace !== undefined && parts.namespace !== '') {
        const segments = (fold ? parts.namespace.toLowerCase() : parts.namespace).split('/');
        for (const segment of segments) {
            const problem = checkSegment(segment);
            if (problem !== undefined)
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the namespace ${show(parts.namespace)} ${problem}`);
            text += `${encodeSegment(segment)}/`;
        }
    }
    text += encodeSegment(name);
    if (parts.version !== undefined && parts.version !== '') {
        if (FORBIDDEN_VERSION.test(parts.version))
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the version ${show(parts.version)} has a forbidden character`);
        if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(parts.version))
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the version ${show(parts.version)} has a dot segment`);
        if (parts.version.length > MAX_VERSION)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the version ${show(parts.version)} is longer than ${MAX_VERSION} characters`);
        text += `@${encodeSegment(parts.version)}`;
    }
    const qualifiers = Object.entries(parts.qualifiers ?? {}).filter(([, value]) => value !== '');
    if (qualifiers.length > 0) {
        const encoded = [];
        for (const [key, value] of qualifiers) {
            if (!QUALIFIER_KEY.test(key))
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the qualifier ${show(key)} is not a purl qualifier`);
            if (FORBIDDEN.test(value))
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the qualifier ${show(key)} has a forbidden character`);
            encoded.push(`${key}=${encodeQualifier(value)}`);
        }
        text += `?${encoded.sort().join('&')}`;
    }
    if (parts.subpath !== undefined && parts.subpath !== '') {
        const segments = parts.subpath.split('/').filter((segment) => segment !== '');
        for (const segment of segments) {
            const problem = checkSegment(segment);
            if (problem !== undefined)
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the subpath ${show(parts.subpath)} ${problem}`);
        }
        if (segments.length > 0)
            text += `#${segments.map(encodeSegment).join('/')}`;
    }
    if (text.length > MAX_LENGTH)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the package URL is longer than ${MAX_LENGTH} characters`);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text);
}
function parsePurl(text) {
    const parts = splitPurl(text);
    return parts.ok ? makePurl(parts.value) : parts;
}
function splitPurl(text) {
    if (text.length > MAX_LENGTH)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the package URL is longer than ${MAX_LENGTH} characters`);
    if (!text.startsWith('pkg:'))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} does not start with pkg:`);
    let rest = text.slice(4).replace(/^\/+/, '');
    let subpath;
    const hash = rest.indexOf('#');
    if (hash >= 0) {
        subpath = rest.slice(hash + 1);
        rest = rest.slice(0, hash);
    }
    const qualifiers = Object.create(null);
    const question = rest.indexOf('?');
    try {
        if (question >= 0) {
            for (const pair of rest.slice(question + 1).split('&')) {
                const equals = pair.indexOf('=');
                if (equals < 1)
                    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has a qualifier without a value`);
                const key = pair.slice(0, equals).toLowerCase();
                if (Object.hasOwn(qualifiers, key))
                    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has the qualifier ${show(key)} twice`);
                qualifiers[key] = decodeURIComponent(pair.slice(equals + 1));
            }
            rest = rest.slice(0, question);
        }
        const slash = rest.indexOf('/');
        if (slash < 1)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has no name`);
        const type = rest.slice(0, slash).toLowerCase();
        let path = rest.slice(slash + 1);
        const at = path.indexOf('@', path.startsWith('@') ? 1 : 0);
        let version;
        if (at >= 0) {
            version = path.slice(at + 1);
            if (version.includes('@'))
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has two @ signs`);
            version = decodeURIComponent(version);
            path = path.slice(0, at);
        }
        const segments = path
            .split('/')
            .filter((segment) => segment !== '')
            .map(decodeURIComponent);
        const name = segments.pop();
        if (name === undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has no name`);
        if (segments.some((segment) => segment.includes('/')) || name.includes('/')) {
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has an escaped slash inside a name`);
        }
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
            type,
            name,
            ...(segments.length > 0 ? { namespace: segments.join('/') } : {}),
            ...(version !== undefined ? { version } : {}),
            ...(question >= 0 ? { qualifiers } : {}),
            ...(subpath !== undefined ? { subpath: subpath.split('/').map(decodeURIComponent).join('/') } : {}),
        });
    }
    catch {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${show(text)} has a malformed percent escape`);
    }
}
function packageKey(purl) {
    const end = purl.search(/[@?#]/);
    return end < 0 ? purl : purl.slice(0, end);
}
function checkSegment(segment) {
    if (segment === '')
        return 'is empty or has an empty segment';
    if (segment === '.' || segment === '..')
        return 'has a dot segment';
    if (segment.includes('/'))
        return 'has a slash inside a segment';
    if (FORBIDDEN.test(segment))
        return 'has a forbidden character';
    return undefined;
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
function encodeSegment(segment) {
    return PLAIN.test(segment) ? segment : escapeRest(encodeURIComponent(segment)).replaceAll('%3A', ':');
}
function encodeQualifier(value) {
    return PLAIN.test(value)
        ? value
        : escapeRest(encodeURIComponent(value)).replaceAll('%3A', ':').replaceAll('%2F', '/');
}
function escapeRest(text) {
    return text.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function show(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ }),

/***/ 84932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const LIMIT = 160;
function quote(text) {
    const line = text
        .slice(0, LIMIT * 4)
        .replace(/\s+/g, ' ')
        .trim();
    return `“${line.length > LIMIT ? `${line.slice(0, LIMIT)}…` : line}”`;
}


/***/ }),

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

/***/ 18212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NPM_KEYS: () => (/* binding */ NPM_KEYS),
/* harmony export */   PUBLIC_GOOD_ROOT: () => (/* binding */ PUBLIC_GOOD_ROOT),
/* harmony export */   PUBLIC_GOOD_TUF_ROOT: () => (/* binding */ PUBLIC_GOOD_TUF_ROOT)
/* harmony export */ });
const PUBLIC_GOOD_ROOT = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
        {
            baseUrl: 'https://rekor.sigstore.dev',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: { start: '2021-01-12T11:53:27Z' },
            },
            logId: { keyId: 'wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=' },
        },
        {
            baseUrl: 'https://log2025-1.rekor.sigstore.dev',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=',
                keyDetails: 'PKIX_ED25519',
                validFor: { start: '2025-09-23T00:00:00Z' },
            },
            logId: { keyId: 'zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A=' },
        },
    ],
    certificateAuthorities: [
        {
            subject: { organization: 'sigstore.dev', commonName: 'sigstore' },
            uri: 'https://fulcio.sigstore.dev',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ==',
                    },
                ],
            },
            validFor: { start: '2021-03-07T03:20:29Z', end: '2022-12-31T23:59:59.999Z' },
        },
        {
            subject: { organization: 'sigstore.dev', commonName: 'sigstore' },
            uri: 'https://fulcio.sigstore.dev',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow=',
                    },
                    {
                        rawBytes: 'MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ',
                    },
                ],
            },
            validFor: { start: '2022-04-13T20:06:15Z' },
        },
    ],
    ctlogs: [
        {
            baseUrl: 'https://ctfe.sigstore.dev/test',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: { start: '2021-03-14T00:00:00Z', end: '2022-10-31T23:59:59.999Z' },
            },
            logId: { keyId: 'CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I=' },
        },
        {
            baseUrl: 'https://ctfe.sigstore.dev/2022',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: { start: '2022-10-20T00:00:00Z' },
            },
            logId: { keyId: '3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4=' },
        },
    ],
    timestampAuthorities: [
        {
            subject: { organization: 'sigstore.dev', commonName: 'sigstore-tsa-selfsigned' },
            uri: 'https://timestamp.sigstore.dev/api/v1/timestamp',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw==',
                    },
                    {
                        rawBytes: 'MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E',
                    },
                ],
            },
            validFor: { start: '2025-07-04T00:00:00Z' },
        },
    ],
};
const NPM_KEYS = [
    {
        keyId: 'SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA',
        keyUsage: 'npm:signatures',
        publicKey: {
            rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==',
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            validFor: { start: '1999-01-01T00:00:00.000Z', end: '2025-01-29T00:00:00.000Z' },
        },
    },
    {
        keyId: 'SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA',
        keyUsage: 'npm:attestations',
        publicKey: {
            rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==',
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            validFor: { start: '2022-12-01T00:00:00.000Z', end: '2025-01-29T00:00:00.000Z' },
        },
    },
    {
        keyId: 'SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U',
        keyUsage: 'npm:signatures',
        publicKey: {
            rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY6Ya7W++7aUPzvMTrezH6Ycx3c+HOKYCcNGybJZSCJq/fd7Qa8uuAKtdIkUQtQiEKERhAmE5lMMJhP8OkDOa2g==',
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            validFor: { start: '2025-01-13T00:00:00.000Z' },
        },
    },
    {
        keyId: 'SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U',
        keyUsage: 'npm:attestations',
        publicKey: {
            rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY6Ya7W++7aUPzvMTrezH6Ycx3c+HOKYCcNGybJZSCJq/fd7Qa8uuAKtdIkUQtQiEKERhAmE5lMMJhP8OkDOa2g==',
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            validFor: { start: '2025-01-13T00:00:00.000Z' },
        },
    },
];
const PUBLIC_GOOD_TUF_ROOT = {
    signatures: [
        {
            keyid: 'e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2',
            sig: '3045022065c68f28ebe44d0a4e047a6e287f9669c8e3b31e08536396c67a1483326be8c6022100e7524a889e40de0df84231dd40e1fcc57fbbbf62055c17076568307dbc509046',
        },
        {
            keyid: '22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06',
            sig: '304502206fedc4a382a0c5155e812c9b7461fe388ef704fef9e093c5c236e20abbf8e6620221008bbec36b63bf9baebc03a83c770cf9387efc90907eb83070b7a875129512d687',
        },
        {
            keyid: '61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222',
            sig: '30450220468f4219db51c7e815e1e3d33d9987878aa12aeaf331604d5180dd60b19dfb350221009f778ef5e96647c08bd23d63f69c0cce6fc353d747b9d51f35dc0f8678de9fef',
        },
        {
            keyid: 'a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70',
            sig: '3045022029e2518a7bcac05ec0b227809ce0c969406743412f90dc5255401afb13363f4602210087a64182249e41dd11de91c9f385a33659bd60147a93d13c86b7a64e447f9826',
        },
        {
            keyid: '183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632',
            sig: '30450221008051c456ed2bf48aa5fc5742928ab0904266c1d6bdde5fc75ae20f12d098a95502203cc683bd86793808e6c9f89e2ca93f80b00c6ea64880ac4e37db69e2e86b24e3',
        },
    ],
    signed: {
        _type: 'root',
        consistent_snapshot: true,
        expires: '2027-04-22T19:27:31Z',
        keys: {
            '0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5': {
                keyid_hash_algorithms: ['sha256', 'sha512'],
                keytype: 'ecdsa',
                keyval: {
                    public: '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n',
                },
                scheme: 'ecdsa-sha2-nistp256',
                'x-tuf-on-ci-online-uri': 'gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1',
            },
            '183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632': {
                keytype: 'ecdsa',
                keyval: {
                    public: '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\n-----END PUBLIC KEY-----\n',
                },
                scheme: 'ecdsa-sha2-nistp256',
                'x-tuf-on-ci-keyowner': '@lance',
            },
            '22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06': {
                keyid_hash_algorithms: ['sha256', 'sha512'],
                keytype: 'ecdsa',
                keyval: {
                    public: '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n',
                },
                scheme: 'ecdsa-sha2-nistp256',
                'x-tuf-on-ci-keyowner': '@santiagotorres',
            },
            '61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222': {
                keyid_hash_algorithms: ['sha256', 'sha512'],
                keytype: 'ecdsa',
                keyval: {
                    public: '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n',
                },
                scheme: 'ecdsa-sha2-nistp256',
                'x-tuf-on-ci-keyowner': '@bobcallaway',
            },
            a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70: {
                keyid_hash_algorithms: ['sha256', 'sha512'],
                keytype: 'ecdsa',
                keyval: {
                    public: '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n',
                },
                scheme: 'ecdsa-sha2-nistp256',
                'x-tuf-on-ci-keyowner': '@joshuagl',
            },
            e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2: {
                keyid_hash_algorithms: ['sha256', 'sha512'],
                keytype: 'ecdsa',
                keyval: {
                    public: '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n',
                },
                scheme: 'ecdsa-sha2-nistp256',
                'x-tuf-on-ci-keyowner': '@mnm678',
            },
        },
        roles: {
            root: {
                keyids: [
                    'e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2',
                    '22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06',
                    '61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222',
                    'a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70',
                    '183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632',
                ],
                threshold: 3,
            },
            snapshot: {
                keyids: ['0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5'],
                threshold: 1,
                'x-tuf-on-ci-expiry-period': 3650,
                'x-tuf-on-ci-signing-period': 365,
            },
            targets: {
                keyids: [
                    'e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2',
                    '22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06',
                    '61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222',
                    'a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70',
                    '183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632',
                ],
                threshold: 3,
            },
            timestamp: {
                keyids: ['0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5'],
                threshold: 1,
                'x-tuf-on-ci-expiry-period': 7,
                'x-tuf-on-ci-signing-period': 6,
            },
        },
        spec_version: '1.0',
        version: 16,
        'x-tuf-on-ci-expiry-period': 197,
        'x-tuf-on-ci-signing-period': 46,
    },
};


/***/ }),

/***/ 14366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ FORGES),
/* harmony export */   y: () => (/* binding */ readLockIdentities)
/* harmony export */ });
const FORGES = {
    GitHub: { host: 'https://github.com', issuer: 'https://token.actions.githubusercontent.com' },
    GitLab: { host: 'https://gitlab.com', issuer: 'https://gitlab.com' },
};
function readLockIdentities(component) {
    return (component.attestationIdentities ?? []).flatMap((row) => {
        const kind = row['kind'] ?? '';
        const forge = Object.hasOwn(FORGES, kind) ? FORGES[kind] : undefined;
        const repository = row['repository'];
        const workflow = row['workflow'] ?? row['workflow_filepath'];
        if (forge === undefined || repository === undefined)
            return [];
        const { file, line } = component.locations[0] ?? { file: component.lockfile, line: 1 };
        return [
            {
                issuer: forge.issuer,
                repository: `${forge.host}/${repository}`,
                ...(workflow !== undefined ? { workflow } : {}),
                source: { file, line },
            },
        ];
    });
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

/***/ 56869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ findContradiction),
/* harmony export */   WX: () => (/* binding */ isProvenance),
/* harmony export */   xU: () => (/* binding */ sameAddress)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97803);
/* harmony import */ var _rules_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84932);


const V02 = 'https://slsa.dev/provenance/v0.2';
const V1 = 'https://slsa.dev/provenance/v1';
function isProvenance(predicateType) {
    return predicateType === V02 || predicateType === V1;
}
function findContradiction(statement, claims) {
    const build = statement.predicateType === V1
        ? readV1(statement.predicate)
        : statement.predicateType === V02
            ? readV02(statement.predicate)
            : {};
    const { repository, commit } = build;
    if (repository !== undefined &&
        claims.repository !== undefined &&
        !sameAddress(repository, claims.repository)) {
        return `its predicate names the repository ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(repository)}, its certificate ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(claims.repository)}`;
    }
    return commit !== undefined && claims.commit !== undefined && commit !== claims.commit
        ? `its predicate names the commit ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(commit)}, its certificate ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(claims.commit)}`
        : undefined;
}
function readV1(predicate) {
    const definition = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(predicate, 'buildDefinition');
    const workflow = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(definition, 'externalParameters'), 'workflow');
    const [source] = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(definition, 'resolvedDependencies'));
    return present((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(workflow, 'repository')) ?? addressOf((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(source, 'uri'))), (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(source, 'digest'), 'gitCommit')));
}
function readV02(predicate) {
    const source = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(predicate, 'invocation'), 'configSource');
    return present(addressOf((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(source, 'uri'))), (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(source, 'digest'), 'sha1')));
}
function present(repository, commit) {
    return {
        ...(repository !== undefined ? { repository } : {}),
        ...(commit !== undefined ? { commit } : {}),
    };
}
function addressOf(uri) {
    return uri?.replace(/^git\+/, '').split('@', 1)[0];
}
function sameAddress(a, b) {
    const fold = (text) => text.toLowerCase().replace(/(?:\.git)?\/?$/, '');
    return fold(a) === fold(b);
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


/***/ }),

/***/ 59795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workflowPath)
/* harmony export */ });
function workflowPath({ buildConfig, repository, san }) {
    const text = buildConfig ?? san;
    if (text === undefined || repository === undefined)
        return undefined;
    if (!text.toLowerCase().startsWith(`${repository.toLowerCase()}/`))
        return undefined;
    const rest = text.slice(repository.length).replace(/^\/+/, '');
    const ref = rest.indexOf('@refs/');
    const end = ref < 0 ? rest.indexOf('@') : ref;
    return end < 0 ? rest : rest.slice(0, end);
}


/***/ })

};
