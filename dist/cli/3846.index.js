export const id = 3846;
export const ids = [3846,9924,1592];
export const modules = {

/***/ 76528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPublicKey),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


function readBytes(path, max) {
    try {
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
        return !info.isFile() || info.size > max ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch {
        return undefined;
    }
}
const MAX_KEY = 64 * 1024;
function readPublicKey(path) {
    const pem = Buffer.from(readBytes(path, MAX_KEY) ?? '').toString('latin1');
    if (pem.includes('PRIVATE KEY'))
        return undefined;
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 68253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerifyBundle: () => (/* binding */ runVerifyBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4424);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _verify_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68879);
/* harmony import */ var _verify_statement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9165);
/* harmony import */ var _verify_trusted_root_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91592);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76528);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32720);











const MAX_ARTIFACT = 2 ** 31 - 1;
const USAGE = 'verify-bundle --bundle FILE (--certificate-identity NAME --certificate-oidc-issuer URL | --key FILE) [--trusted-root FILE] FILE_OR_DIGEST';
async function runVerifyBundle(args, io) {
    const request = readRequest(args, io.cwd);
    if (!request.ok)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .failUsage */ .y)(io, { message: request.error, hint: `Usage: countersign ${USAGE}` });
    const { bundle, artifact, options } = request.value;
    const result = bindSubject((0,_verify_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .I)(bundle, options), artifact);
    if (result.outcome === 'verified') {
        const signer = result.claims?.san ?? 'the given key';
        io.out((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__.forLog)(`verified: signed by ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__.forTerminal)(signer)}\n`));
        return 0;
    }
    io.err((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__.forLog)(`not verified (${result.outcome}): ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__.forTerminal)(result.detail)}\n`));
    return 1;
}
function bindSubject(result, artifact) {
    if (result.outcome !== 'verified' || result.statement === undefined)
        return result;
    const digests = 'bytes' in artifact
        ? ['sha256', 'sha384', 'sha512'].map((algorithm) => ({
            algorithm,
            digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(artifact.bytes).digest('hex'),
        }))
        : [{ algorithm: 'sha256', digest: artifact.sha256 }];
    return (0,_verify_statement_js__WEBPACK_IMPORTED_MODULE_9__/* .findSubject */ .os)(result.statement, digests) === undefined
        ? { outcome: 'wrong-subject', detail: 'its statement is about another artifact' }
        : result;
}
function readRequest(args, cwd) {
    const parsed = parseWords(args);
    if (!parsed.ok)
        return parsed;
    const { values, file } = parsed.value;
    const { bundle: bundlePath, key: keyPath, 'trusted-root': rootPath } = values;
    const san = values['certificate-identity'];
    const issuer = values['certificate-oidc-issuer'];
    if (bundlePath === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_10__/* .err */ ._)('--bundle is needed');
    if (keyPath === undefined && (san === undefined || issuer === undefined)) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_10__/* .err */ ._)('who must have signed is needed: an identity and its issuer, or a key');
    }
    if (values.staging === true && rootPath === undefined) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_10__/* .err */ ._)('the staging instance is not built in; give its root with --trusted-root');
    }
    const root = rootPath === undefined ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)((0,_verify_trusted_root_js__WEBPACK_IMPORTED_MODULE_6__.publicGoodRoot)()) : readRoot((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, rootPath));
    if (!root.ok)
        return root;
    const bundle = readJson((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, bundlePath));
    const artifact = readArtifact(file, cwd);
    if (!artifact.ok)
        return artifact;
    const common = { roots: [root.value], artifact: artifact.value };
    if (keyPath === undefined) {
        const options = { ...common, identity: { san: san ?? '', issuer: issuer ?? '' } };
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ bundle, artifact: artifact.value, options });
    }
    const pem = (0,_read_input_js__WEBPACK_IMPORTED_MODULE_7__/* .readBytes */ .i)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, keyPath), _verify_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE */ .m);
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(Buffer.from(pem ?? ''));
        const trusted = { key, from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ bundle, artifact: artifact.value, options: { ...common, keys: () => trusted } });
    }
    catch {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_10__/* .err */ ._)(`${keyPath} is not a public key`);
    }
}
function parseWords(args) {
    try {
        const text = { type: 'string' };
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                bundle: text,
                key: text,
                'trusted-root': text,
                'certificate-identity': text,
                'certificate-oidc-issuer': text,
                staging: { type: 'boolean' },
            },
        });
        const [file] = positionals;
        return file === undefined || positionals.length > 1
            ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_10__/* .err */ ._)('exactly one file or digest is needed')
            : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ values, file });
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_10__/* .err */ ._)(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'the options cannot be read');
    }
}
function readRoot(path) {
    return (0,_verify_trusted_root_js__WEBPACK_IMPORTED_MODULE_6__.readTrustedRoot)(readJson(path));
}
function readArtifact(text, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, text);
    const digest = /^sha256:([0-9a-f]{64})$/i.exec(text)?.[1];
    if (digest !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ sha256: digest.toLowerCase() });
    const bytes = (0,_read_input_js__WEBPACK_IMPORTED_MODULE_7__/* .readBytes */ .i)(path, MAX_ARTIFACT);
    return bytes === undefined ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_10__/* .err */ ._)(`${text} cannot be read`) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ bytes });
}
function readJson(path) {
    try {
        return JSON.parse(Buffer.from((0,_read_input_js__WEBPACK_IMPORTED_MODULE_7__/* .readBytes */ .i)(path, _verify_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE */ .m) ?? '').toString('utf8'));
    }
    catch {
        return undefined;
    }
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

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   UT: () => (/* binding */ forTable),
/* harmony export */   forLog: () => (/* binding */ forLog),
/* harmony export */   forTerminal: () => (/* binding */ forTerminal)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);
/* harmony import */ var _redact_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52130);


const MAX_TEXT = 500;
const MAX_TERMINAL = 2_000;
function forTerminal(text, options = {}) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text, options.max ?? MAX_TERMINAL);
}
function forLog(text) {
    return text
        .replace(/##(?=\[)/g, '## ')
        .split(/(\r\n|\n|\r|\u0085|\u2028|\u2029|\v|\f)/)
        .map((line) => (LOG_COMMAND.test(line) ? line.replace('::', ': :') : line))
        .join('');
}
const LOG_COMMAND = /^(?:\s|[\u0000-\u001f\u0085\u200b-\u200f\u2060\ufeff]|\u001b\[[0-9;]{0,32}m)*::/;
function forMarkdown(text, options = {}) {
    return neutraliseMarkdown((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text, options.max ?? MAX_TEXT));
}
function forTable(text, options = {}) {
    return forMarkdown(text, options) || '–';
}
function forHtml(text, options = {}) {
    return escapeHtml((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text, options.max ?? MAX_TEXT));
}
function codeSpan(text, options = {}) {
    const line = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text, options.max ?? MAX_TEXT);
    if (line === '')
        return '–';
    if (line.includes('|'))
        return `<code>${neutraliseMarkdown(line)}</code>`;
    const fence = '`'.repeat(longestRun(line) + 1);
    if (fence.length > 16)
        return `<code>${neutraliseMarkdown(line)}</code>`;
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
function codeBlock(lines, language = '') {
    const safe = lines.map((line) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripSequences */ .Xj)((0,_redact_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .f)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(line, 4_000)))).trimEnd(), 2_000));
    const fence = '`'.repeat(Math.max(3, safe.reduce((most, line) => Math.max(most, longestRun(line)), 0) + 1));
    return [`${fence}${language}`, ...safe, fence].join('\n');
}
const BREAK = '&#8203;';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
function neutraliseMarkdown(text) {
    return text.replace(/[&<>"'\\`*_{}[\]()|~^!]|^[-+=]|^\d{1,9}[.)]|#|@|\$|:(?=[^\s\d])|\bwww(?=\.)|\bGH(?=-\d)/gi, (found) => {
        const named = ENTITIES[found];
        if (named !== undefined)
            return named;
        if (found === '$')
            return '<span>$</span>';
        if (found === '#')
            return `&#35;${BREAK}`;
        if (found === '@' || found === ':' || /^[wg]/i.test(found))
            return `${found}${BREAK}`;
        const mark = found.at(-1) ?? '';
        return `${found.slice(0, -1)}&#${mark.charCodeAt(0)};`;
    });
}
function longestRun(text) {
    let longest = 0;
    let run = 0;
    for (const character of text) {
        run = character === '`' ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}


/***/ }),

/***/ 52130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ redactSecrets)
/* harmony export */ });
const MASK = '***';
const USER_INFO = /(\/\/|%2f%2f)(?!git@)[^\s/@"'<>\\]{1,1024}?(@|%40)/gi;
const NAMED = /(?<![A-Za-z0-9])(access_token|api[_-]?key|apikey|auth_?token|_auth|_password|client_secret|id_token|password|passwd|private_token|secret|sig|signature|token|x-amz-(?:credential|security-token|signature))(=|%3d)[^\s&"'<>#;,)`|\\]{1,2048}/gi;
const HEADER = /(?<![A-Za-z0-9])(authorization:?\s{0,4}(?:basic|bearer|token)?|bearer|basic)\s{1,4}[a-z0-9._~+/=-]{16,4096}/gi;
const SHAPES = [
    /(?<![A-Za-z0-9])gh[opsur]_[A-Za-z0-9]{20,255}/g,
    /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{20,255}/g,
    /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{16,128}/g,
    /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{20,128}/g,
    /(?<![A-Za-z0-9])pypi-[A-Za-z0-9_-]{50,512}/g,
    /(?<![A-Za-z0-9])cio[A-Za-z0-9]{32}\b/g,
    /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g,
    /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}/g,
    /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{32,255}/g,
    /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,2048}\.[A-Za-z0-9_-]{8,4096}\.[A-Za-z0-9_-]{0,2048}/g,
];
const MAY_HOLD_SECRET = /@|%40|=|%3d|gh[opsur]_|github_pat_|glpat-|npm_|pypi-|cio|xox|AKIA|ASIA|AIza|sk-|eyJ|bearer|basic|authorization/i;
function redactSecrets(text) {
    if (!MAY_HOLD_SECRET.test(text))
        return text;
    let result = text
        .replace(USER_INFO, `$1${MASK}$2`)
        .replace(NAMED, `$1$2${MASK}`)
        .replace(HEADER, `$1 ${MASK}`);
    for (const shape of SHAPES)
        result = result.replace(shape, MASK);
    return result;
}


/***/ }),

/***/ 30269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Xj: () => (/* binding */ stripSequences),
/* harmony export */   jQ: () => (/* binding */ showInvisible)
/* harmony export */ });
/* harmony import */ var _redact_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52130);

const INVISIBLE = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const TERMINAL_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]{0,256}[ -/]{0,64}[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{1,8}[0-~]/g;
function stripSequences(text) {
    return text.includes('\u001b') || /[\u0080-\u009f]/.test(text) ? text.replace(TERMINAL_SEQUENCE, '') : text;
}
const SHORT = { '\t': ' ', '\n': '\\n', '\r': '\\r' };
function showInvisible(text) {
    return text.replace(INVISIBLE, (character) => {
        const short = SHORT[character];
        if (short !== undefined)
            return short;
        const code = character.codePointAt(0) ?? 0;
        return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
    });
}
function cutText(text, max) {
    if (text.length <= max)
        return text;
    const end = Math.max(0, max - 1);
    const last = text.charCodeAt(end - 1);
    const splits = last >= 0xd800 && last <= 0xdbff;
    return `${text.slice(0, splits ? end - 1 : end)}…`;
}
function toOneLine(text, max) {
    const bounded = text.length > max * 4 + 8192 ? text.slice(0, max * 4 + 8192) : text;
    return cutText(showInvisible(stripSequences((0,_redact_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redactSecrets */ .f)(bounded))).trim(), max);
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
