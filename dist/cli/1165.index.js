export const id = 1165;
export const ids = [1165,9924,1592,5542];
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

/***/ 31952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/domain/instant.js
const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
function parseInstant(text) {
    if (text.length > 40 || !ISO.test(text))
        return undefined;
    const day = text.slice(0, 10);
    const check = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(check) || new Date(check).toISOString().slice(0, 10) !== day)
        return undefined;
    const withZone = text.length === 10 || /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`;
    const value = Date.parse(withZone);
    return Number.isNaN(value) ? undefined : value;
}

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/cli/open-world.js



async function openWorld(args, io) {
    if (args.positionals.length > 1) {
        return (0,result/* err */._)({
            message: `one directory at a time, not ${args.positionals.length}`,
            hint: 'Run the command once for each.',
        });
    }
    const asOfText = args.values.get('as-of');
    const asOf = asOfText === undefined ? undefined : parseInstant(asOfText);
    if (asOfText !== undefined && asOf === undefined) {
        return (0,result/* err */._)({
            message: `--as-of is ${JSON.stringify(asOfText)}, which is not a time`,
            hint: 'Write it like 2026-03-24T11:00:00Z, or 2026-03-24.',
        });
    }
    const minutes = Number(args.values.get('timeout') ?? '15');
    if (!(minutes > 0 && minutes <= 1440)) {
        return (0,result/* err */._)({
            message: `--timeout is ${JSON.stringify(args.values.get('timeout'))}`,
            hint: 'Give minutes between 0 and 1440, for example 15.',
        });
    }
    if (args.values.has('record') && args.values.has('replay')) {
        return (0,result/* err */._)({
            message: '--record and --replay exclude each other',
            hint: 'A replay is already a recording: copy its directory.',
        });
    }
    const { createWorld } = await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 80523));
    const cacheDir = args.values.get('cache-dir');
    const record = args.values.get('record');
    const replay = args.values.get('replay');
    return createWorld({
        root: (0,external_node_path_.resolve)(io.cwd, args.positionals[0] ?? '.'),
        cwd: io.cwd,
        env: io.env,
        offline: args.flags.has('offline'),
        deadlineMs: minutes * 60_000,
        talk: (line) => {
            if (!args.flags.has('quiet'))
                io.err(`${line}\n`);
        },
        ...(io.program !== undefined ? { program: io.program } : {}),
        ...(asOf !== undefined ? { asOf } : {}),
        ...(record !== undefined ? { record: (0,external_node_path_.resolve)(io.cwd, record) } : {}),
        ...(replay !== undefined ? { replay: (0,external_node_path_.resolve)(io.cwd, replay) } : {}),
        ...(args.flags.has('no-cache')
            ? { cacheDir: false }
            : cacheDir !== undefined
                ? { cacheDir: (0,external_node_path_.resolve)(io.cwd, cacheDir) }
                : {}),
    });
}


/***/ }),

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

/***/ 61165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerifyVsa: () => (/* binding */ runVerifyVsa)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/rules/quote.js
var quote = __webpack_require__(84932);
// EXTERNAL MODULE: ./build/verify/bundle.js + 4 modules
var bundle = __webpack_require__(68879);
;// CONCATENATED MODULE: ./build/verify/check-vsa.js
const SKEW = 5 * 60_000;
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_SHOWN = 200;
function checkVsa(bytes, demand) {
    const statement = bytes.length > MAX_BYTES ? undefined : parse(bytes);
    if (statement === undefined)
        return ['it is not a JSON object of at most 16 MiB'];
    const problems = [];
    const expect = (holds, problem) => {
        if (!holds)
            problems.push(problem);
    };
    expect(statement['_type'] === 'https://in-toto.io/Statement/v1', 'it is not an in-toto statement of version 1');
    expect(statement['predicateType'] === 'https://slsa.dev/verification_summary/v1', 'its predicate is not a SLSA verification summary of version 1');
    const subjects = list(statement['subject']).map(object);
    for (const wanted of demand.subjects) {
        expect(subjects.some((subject) => object(subject?.['digest'])?.[wanted.algorithm] === wanted.digest &&
            (wanted.name === undefined || subject?.['name'] === wanted.name)), `it is not about ${wanted.name === undefined ? '' : `${show(wanted.name)} with `}${wanted.algorithm} ${wanted.digest}`);
    }
    expect(demand.subjects.length > 0, 'no subject was demanded, so that it could be about anything');
    const predicate = object(statement['predicate']);
    const demandText = (what, is, wanted) => expect(wanted === undefined || is === wanted, `its ${what} is ${show(is)}, not ${show(wanted)}`);
    demandText('verifier', object(predicate?.['verifier'])?.['id'], demand.verifierId);
    demandText('resource', predicate?.['resourceUri'], demand.resourceUri);
    demandText('policy', object(predicate?.['policy'])?.['uri'], demand.policyUri);
    const at = readTime(predicate?.['timeVerified']);
    expect(at !== undefined, 'it does not say when it was verified');
    if (at !== undefined) {
        expect(at <= demand.now + SKEW, 'it was verified in the future');
        expect(demand.notBefore === undefined || at >= demand.notBefore, 'it was verified too long ago');
    }
    expect(predicate?.['verificationResult'] === 'PASSED', `its result is ${show(predicate?.['verificationResult'])}, not PASSED`);
    expect(!list(predicate?.['verifiedLevels']).includes('FAILED'), 'its levels say FAILED');
    return problems;
}
function parse(bytes) {
    try {
        return object(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch {
        return undefined;
    }
}
function object(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.assign(Object.create(null), value)
        : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function readTime(value) {
    if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value)) {
        return undefined;
    }
    const at = Date.parse(value.replace(/(\.\d{3})\d+/, '$1'));
    return Number.isFinite(at) ? at : undefined;
}
function show(value) {
    return typeof value === 'string' ? `“${value.slice(0, MAX_SHOWN)}”` : 'not stated';
}

// EXTERNAL MODULE: ./build/verify/compare-identity.js
var compare_identity = __webpack_require__(69042);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/json.js
var domain_json = __webpack_require__(97803);
// EXTERNAL MODULE: ./build/verify/statement.js
var statement = __webpack_require__(9165);
;// CONCATENATED MODULE: ./build/verify/dsse.js



const MAX_SIGNATURES = 16;
const CURVES = {
    prime256v1: 'sha256',
    secp384r1: 'sha384',
    secp521r1: 'sha512',
};
const MIN_RSA_BITS = 2048;
function readEnvelope(json) {
    const payload = (0,domain_json/* member */.Dc)(json, 'payload');
    const payloadType = (0,domain_json/* asText */.e1)((0,domain_json/* member */.Dc)(json, 'payloadType'));
    const signatures = (0,domain_json/* asArray */._j)((0,domain_json/* member */.Dc)(json, 'signatures'));
    if (typeof payload !== 'string' || payloadType === undefined)
        return undefined;
    if (signatures.length === 0 || signatures.length > MAX_SIGNATURES)
        return undefined;
    const decoded = signatures.map((item) => (0,domain_json/* asText */.e1)((0,domain_json/* member */.Dc)(item, 'sig')));
    if (decoded.includes(undefined))
        return undefined;
    return {
        payload: Buffer.from(payload, 'base64'),
        payloadType,
        signatures: decoded.map((text) => Buffer.from(text ?? '', 'base64')),
    };
}
function isUsableKey(key) {
    return digestFor(key) !== undefined;
}
function envelopeProblem(envelope, key) {
    const { payload, payloadType, signatures } = envelope;
    if (payloadType !== statement/* IN_TOTO */.B1)
        return 'its envelope holds no in-toto statement';
    const digest = digestFor(key);
    const signed = preAuthEncoding(payloadType, payload);
    const holds = digest !== undefined && signatures.some((signature) => check(signed, { signature, key, digest }));
    return holds ? undefined : 'no signature in its envelope is by the given key';
}
function check(signed, by) {
    try {
        return (0,external_node_crypto_.verify)(by.digest, signed, by.key, by.signature);
    }
    catch {
        return false;
    }
}
function digestFor(key) {
    const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec':
            return Object.hasOwn(CURVES, namedCurve) ? CURVES[namedCurve] : undefined;
        case 'ed25519':
            return null;
        case 'rsa':
            return modulusLength >= MIN_RSA_BITS ? 'sha256' : undefined;
        default:
            return undefined;
    }
}
function preAuthEncoding(type, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), payload]);
}

;// CONCATENATED MODULE: ./build/verify/check-signed-vsa.js





function checkVsaForm(form, demand, by) {
    if (form.kind === 'statement') {
        const unsigned = by.signer === undefined ? [] : ['it is a bare statement, which nobody signed'];
        return { problems: [...unsigned, ...checkVsa(form.payload, demand)] };
    }
    const { signer, roots } = by;
    if (signer === undefined)
        return { problems: ['nobody is named who must have signed it'] };
    const opened = form.kind === 'envelope' ? openEnvelope(form.envelope, signer) : openBundle(form.json, { signer, roots });
    if ('problems' in opened)
        return opened;
    return { problems: checkVsa(opened.payload, demand), signer: opened.signer };
}
const THE_KEY = 'the given key';
function openEnvelope(envelope, signer) {
    if (signer.kind !== 'key') {
        return { problems: ['its envelope has no certificate, so that only a key can say who signed it'] };
    }
    const problem = envelopeProblem(envelope, signer.key);
    return problem === undefined ? { payload: envelope.payload, signer: THE_KEY } : { problems: [problem] };
}
function openBundle(json, { signer, roots }) {
    const options = signer.kind === 'key'
        ? { roots, keys: () => ({ key: signer.key, from: -Infinity, until: Infinity }) }
        : { roots };
    const result = (0,bundle/* verifyBundle */.I)(json, options);
    if (result.outcome !== 'verified')
        return { problems: [describeFault(result)] };
    if (result.payload === undefined)
        return { problems: ['it signs an artifact and holds no statement'] };
    const problems = signerProblems(signer, result.claims);
    return problems.length > 0
        ? { problems }
        : { payload: result.payload, signer: result.claims?.san ?? THE_KEY };
}
const FAULTS = {
    malformed: 'its bundle cannot be read',
    invalid: 'its signature does not hold',
    'wrong-subject': 'it signs something else',
    'wrong-identity': 'somebody else signed it',
    'unknown-root': 'who signed it is not vouched for by anybody known here',
};
function describeFault(result) {
    return `${FAULTS[result.outcome]} (${result.detail})`;
}
function signerProblems(signer, claims) {
    if (signer.kind === 'key') {
        return claims === undefined ? [] : ['a certificate signed it, not the given key'];
    }
    if (claims === undefined)
        return ['a key signed it, and no certificate says whose it is'];
    const differ = (what, is, wanted) => `its signer’s ${what} is ${(0,quote/* quote */.h)(is ?? 'not stated')}, not ${(0,quote/* quote */.h)(wanted)}`;
    const { san, ref, expected } = signer;
    return [
        ...(san !== undefined && san !== claims.san ? [differ('identity', claims.san, san)] : []),
        ...(0,compare_identity/* compareIdentity */.G3)(expected, claims).map(({ what, from, to }) => differ(what, to, from)),
        ...(ref !== undefined && ref !== claims.ref ? [differ('ref', claims.ref, ref)] : []),
    ];
}

;// CONCATENATED MODULE: ./build/verify/read-vsa-file.js


const MAX_LINES = 100;
function readVsaFile(bytes) {
    const whole = (0,domain_json/* parseObject */.lj)(bytes);
    if (whole !== undefined)
        return [formOf(whole, bytes)];
    const lines = splitLines(bytes);
    if (lines.length > MAX_LINES)
        return undefined;
    const parsed = lines.map(domain_json/* parseObject */.lj);
    if (parsed.length === 0 || parsed.includes(undefined))
        return [{ kind: 'statement', payload: bytes }];
    return parsed.flatMap((json, index) => (json === undefined ? [] : [formOf(json, lines[index] ?? bytes)]));
}
function formOf(json, bytes) {
    const type = (0,domain_json/* asText */.e1)((0,domain_json/* member */.Dc)(json, 'mediaType')) ?? '';
    if (type.startsWith('application/vnd.dev.sigstore.bundle') ||
        (0,domain_json/* asObject */.eB)((0,domain_json/* member */.Dc)(json, 'verificationMaterial')) !== undefined) {
        return { kind: 'bundle', json };
    }
    const envelope = readEnvelope(json);
    return envelope === undefined ? { kind: 'statement', payload: bytes } : { kind: 'envelope', envelope };
}
function splitLines(bytes) {
    const lines = [];
    let from = 0;
    while (from <= bytes.length && lines.length <= MAX_LINES) {
        const end = bytes.indexOf(0x0a, from);
        const to = end < 0 ? bytes.length : end;
        const line = bytes.subarray(from, to);
        if (line.some((byte) => byte > 0x20))
            lines.push(line);
        from = to + 1;
    }
    return lines;
}

// EXTERNAL MODULE: ./build/cli/open-world.js + 1 modules
var open_world = __webpack_require__(31952);
// EXTERNAL MODULE: ./build/cli/read-input.js
var read_input = __webpack_require__(76528);
// EXTERNAL MODULE: ./build/cli/run.js
var run = __webpack_require__(32720);
;// CONCATENATED MODULE: ./build/cli/signer-demand.js




const ISSUER = 'https://token.actions.githubusercontent.com';
const REPO = /^(?:([a-z0-9.-]+)\/)?([\w.-]{1,100}\/[\w.-]{1,100})$/i;
const TENANT = /^[a-z0-9-]+\.ghe\.com$/;
const OF_CERTIFICATES = ['repo', 'workflow', 'ref', 'certificate-identity', 'certificate-oidc-issuer'];
const SIGNER_HINT = 'Say who must have signed: --repo OWNER/REPO, or --certificate-identity with --certificate-oidc-issuer, or --key FILE.';
function readSignerDemand({ values }, cwd) {
    const given = OF_CERTIFICATES.filter((name) => values.has(name));
    const keyPath = values.get('key');
    if (keyPath !== undefined) {
        if (given.length > 0) {
            return (0,result/* err */._)({ message: `--key excludes --${given[0]}`, hint: 'A key has no identity beside itself.' });
        }
        const key = (0,read_input/* readPublicKey */.R)((0,external_node_path_.resolve)(cwd, keyPath));
        return key !== undefined && isUsableKey(key)
            ? (0,result.ok)({ kind: 'key', key })
            : (0,result/* err */._)({
                message: `${keyPath} holds no public key that can be used`,
                hint: 'Give a public key in PEM: ECDSA on P-256, P-384 or P-521, Ed25519, or RSA of at least 2,048 bits.',
            });
    }
    return given.length === 0 ? (0,result.ok)(undefined) : readCertificateDemand(values);
}
function readCertificateDemand(values) {
    const repo = values.get('repo');
    const san = values.get('certificate-identity');
    const stated = values.get('certificate-oidc-issuer');
    if (repo === undefined && (san === undefined || stated === undefined)) {
        return (0,result/* err */._)({ message: 'it is not said in full who must have signed', hint: SIGNER_HINT });
    }
    const address = repo === undefined ? undefined : readRepo(repo);
    if (repo !== undefined && address === undefined) {
        return (0,result/* err */._)({
            message: `--repo is ${JSON.stringify(repo)}`,
            hint: 'Write it OWNER/REPO, or HOST/OWNER/REPO with github.com or a host below ghe.com.',
        });
    }
    const workflow = values.get('workflow');
    const ref = values.get('ref');
    if (ref !== undefined && !ref.startsWith('refs/')) {
        return (0,result/* err */._)({
            message: `--ref is ${JSON.stringify(ref)}`,
            hint: 'Write it in full, for example refs/heads/main or refs/tags/v1.2.3.',
        });
    }
    return (0,result.ok)({
        kind: 'certificate',
        expected: {
            issuer: stated ?? address?.issuer ?? ISSUER,
            ...(address !== undefined ? { repository: address.repository } : {}),
            ...(workflow !== undefined ? { workflow } : {}),
        },
        ...(san !== undefined ? { san } : {}),
        ...(ref !== undefined ? { ref } : {}),
    });
}
function readRepo(text) {
    const [, host = 'github.com', name] = REPO.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    if (host === 'github.com')
        return { repository: `https://github.com/${name}`, issuer: ISSUER };
    return TENANT.test(host)
        ? { repository: `https://${host}/${name}`, issuer: `https://token.actions.${host}` }
        : undefined;
}

// EXTERNAL MODULE: ./build/cli/trusted-roots.js
var trusted_roots = __webpack_require__(95542);
;// CONCATENATED MODULE: ./build/cli/verify-vsa.js










const DAY = 86_400_000;
const verify_vsa_MAX_BYTES = 16 * 1024 * 1024;
const MAX_TOLD = 10;
const SUBJECT = /^(sha256|sha512|gitCommit|gitTag):([0-9a-fA-F]{40,128})(?:=(.+))?$/;
const HINT = 'Write: countersign verify-vsa FILE --subject sha256:HEX, or gitCommit:HEX.';
async function runVerifyVsa(args, io) {
    const read = await readRequest(args, io);
    if (!read.ok)
        return (0,run/* failUsage */.y)(io, read.error);
    const checks = read.value;
    const say = (line) => io.out(`${(0,report_escape.forLog)((0,report_escape.forTerminal)(line))}\n`);
    const passed = checks.find(({ problems }) => problems.length === 0);
    if (passed !== undefined) {
        const by = passed.signer === undefined ? '' : `, signed by ${passed.signer}`;
        say(`pass: the verification summary says PASSED and is about what was demanded${by}.`);
        if (passed.signer === undefined && !args.flags.has('quiet')) {
            io.err('It was not signed: whoever could write the file could say this. --require-signature refuses it.\n');
        }
        return 0;
    }
    if (checks.length === 1) {
        say('fail: the verification summary does not open the gate:');
        for (const problem of checks[0]?.problems ?? [])
            say(`  - ${problem}`);
        return 1;
    }
    say(`fail: none of the ${checks.length} verification summaries opens the gate:`);
    for (const [index, { problems }] of checks.slice(0, MAX_TOLD).entries()) {
        say(`  - ${index + 1}: ${problems.join('; ')}`);
    }
    if (checks.length > MAX_TOLD)
        say(`  and ${checks.length - MAX_TOLD} more`);
    return 1;
}
async function readRequest(args, io) {
    const { cwd } = io;
    const [file, ...more] = args.positionals;
    if (file === undefined || more.length > 0) {
        return (0,result/* err */._)({ message: 'one file with a verification summary', hint: HINT });
    }
    const demand = readDemand(args);
    if (!demand.ok)
        return demand;
    const signer = readSignerDemand(args, cwd);
    if (!signer.ok)
        return signer;
    const rootPath = args.values.get('trusted-root');
    const bytes = (0,read_input/* readBytes */.i)((0,external_node_path_.resolve)(cwd, file), verify_vsa_MAX_BYTES);
    if (bytes === undefined) {
        return (0,result/* err */._)({
            message: `${file} cannot be read`,
            hint: 'Name an in-toto statement, a DSSE envelope or a Sigstore bundle (JSON) of at most 16 MiB.',
        });
    }
    const forms = readVsaFile(bytes);
    if (forms === undefined) {
        return (0,result/* err */._)({ message: `${file} has too many lines`, hint: 'Give those that are about the subject.' });
    }
    if (signer.value === undefined && forms.some(({ kind }) => kind !== 'statement')) {
        return (0,result/* err */._)({
            message: `${file} is signed, and nobody is named who must have signed it`,
            hint: SIGNER_HINT,
        });
    }
    const needsRoots = rootPath !== undefined || forms.some(({ kind }) => kind !== 'statement');
    const roots = needsRoots ? await loadRoots(args, io) : (0,result.ok)([]);
    if (!roots.ok)
        return roots;
    const signed = args.flags.has('require-signature') || rootPath !== undefined;
    return (0,result.ok)(forms.map((form) => {
        const check = checkVsaForm(form, demand.value, { signer: signer.value, roots: roots.value });
        return signed && form.kind === 'statement' && signer.value === undefined
            ? { problems: ['it is a bare statement, which nobody signed', ...check.problems] }
            : check;
    }));
}
async function loadRoots(args, io) {
    const opened = await (0,open_world/* openWorld */.H)({ ...args, positionals: [] }, io);
    if (!opened.ok)
        return opened;
    const trust = (0,trusted_roots.readTrust)(args, opened.value);
    if (!trust.ok)
        return trust;
    const { roots } = await trust.value.artifacts();
    await opened.value.finish();
    return (0,result.ok)(roots);
}
function readDemand(args) {
    const subjects = (args.values.get('subject') ?? '').split(',').map(readSubject);
    if (subjects.includes(undefined)) {
        return (0,result/* err */._)({ message: '--subject must say what is deployed', hint: HINT });
    }
    const days = args.values.get('max-age');
    if (days !== undefined && !(Number(days) > 0 && Number(days) <= 36_500)) {
        return (0,result/* err */._)({ message: `--max-age is ${JSON.stringify(days)}`, hint: 'Give days, for example 7.' });
    }
    const now = Date.now();
    return (0,result.ok)({
        subjects: subjects.filter((subject) => subject !== undefined),
        now,
        ...(days !== undefined ? { notBefore: now - Number(days) * DAY } : {}),
        ...given(args, 'verifier', 'verifierId'),
        ...given(args, 'resource', 'resourceUri'),
        ...given(args, 'policy-uri', 'policyUri'),
    });
}
function readSubject(text) {
    const found = SUBJECT.exec(text.trim());
    if (found?.[1] === undefined || found[2] === undefined)
        return undefined;
    return {
        algorithm: found[1],
        digest: found[2].toLowerCase(),
        ...(found[3] !== undefined ? { name: found[3] } : {}),
    };
}
function given(args, name, key) {
    const value = args.values.get(name);
    return value === undefined ? {} : { [key]: value };
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

/***/ 69042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ compareIdentity),
/* harmony export */   uH: () => (/* binding */ toIdentity)
/* harmony export */ });
/* unused harmony export refClassOf */
/* harmony import */ var _slsa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56869);
/* harmony import */ var _workflow_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59795);


function compareIdentity(expected, claims) {
    const changes = [];
    const note = (what, from, to) => changes.push({ what, from, to: to ?? 'none' });
    const { repository, workflow, refClass } = expected;
    const exact = [
        ['issuer', expected.issuer, claims.issuer],
        ['repository id', expected.repositoryId, claims.repositoryId],
        ['owner id', expected.ownerId, claims.ownerId],
        ['trigger', expected.trigger, claims.trigger],
    ];
    for (const [what, from, to] of exact)
        if (from !== undefined && from !== to)
            note(what, from, to);
    if (repository !== undefined &&
        (claims.repository === undefined || !(0,_slsa_js__WEBPACK_IMPORTED_MODULE_0__/* .sameAddress */ .xU)(repository, claims.repository))) {
        const renamed = expected.repositoryId !== undefined && expected.repositoryId === claims.repositoryId;
        changes.push({
            what: 'repository',
            from: repository,
            to: claims.repository ?? 'none',
            ...(renamed ? { harmless: true } : {}),
        });
    }
    const path = (0,_workflow_path_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowPath */ .R)(claims);
    if (workflow !== undefined && !isSameWorkflow(workflow, path))
        note('workflow', workflow, path);
    const ref = refClassOf(claims.ref);
    if (refClass !== undefined && refClass !== ref)
        note('kind of ref', refClass, ref);
    return changes;
}
function isSameWorkflow(expected, path) {
    if (path === undefined)
        return false;
    return path === expected || (!expected.includes('/') && path === `.github/workflows/${expected}`);
}
function refClassOf(ref) {
    if (ref === undefined)
        return undefined;
    if (ref.startsWith('refs/tags/'))
        return 'tag';
    if (ref.startsWith('refs/heads/'))
        return 'branch';
    return ref.startsWith('refs/pull/') ? 'pr' : 'other';
}
function toIdentity(claims, firstSeen) {
    const { repository, repositoryId, ownerId, trigger, issuer } = claims;
    if (repository === undefined && repositoryId === undefined)
        return undefined;
    const workflow = (0,_workflow_path_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowPath */ .R)(claims);
    const refClass = refClassOf(claims.ref);
    return {
        ...(repository !== undefined ? { repository } : {}),
        ...(repositoryId !== undefined ? { repositoryId } : {}),
        ...(ownerId !== undefined ? { ownerId } : {}),
        ...(workflow !== undefined ? { workflow } : {}),
        ...(refClass !== undefined ? { refClass } : {}),
        ...(trigger !== undefined ? { trigger } : {}),
        ...(issuer !== undefined ? { issuer } : {}),
        firstSeen,
    };
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
