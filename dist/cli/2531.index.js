export const id = 2531;
export const ids = [2531];
export const modules = {

/***/ 23778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   U: () => (/* binding */ listTrees)
/* harmony export */ });
function readNamed(named, world, base) {
    const suffix = base === undefined ? '' : `@${base.commit.slice(0, 12)}`;
    const path = named.replace(/^\.\//, '');
    for (const { tree, up } of listTrees(world, base)) {
        const bytes = tree.read(path);
        if (bytes.ok)
            return { ok: true, path: `${up}${path}`, source: `${path}${suffix}`, bytes: bytes.value };
    }
    const inside = base === undefined || !isOutside(named) ? undefined : world.locateInRepository(named);
    if (base !== undefined && inside !== undefined) {
        const bytes = (world.above?.tree(base.commit) ?? base.tree).read(inside);
        return bytes.ok
            ? { ok: true, path: inside, source: `${inside}${suffix}`, bytes: bytes.value }
            : { ok: false, why: 'the base commit has no such file' };
    }
    const own = isOutside(named) ? world.readNamedFile(named) : undefined;
    if (own !== undefined)
        return { ok: true, path: named, source: named, bytes: own };
    return {
        ok: false,
        why: base === undefined ? 'there is no such file' : 'the base commit has no such file',
    };
}
function listTrees(world, base) {
    const own = { tree: base?.tree ?? world.workTree, up: '' };
    if (world.above === undefined)
        return [own];
    const { workTree, tree, prefix } = world.above;
    return [
        own,
        { tree: base === undefined ? workTree : tree(base.commit), up: prefix.replace(/[^/]+/g, '..') },
    ];
}
function isOutside(path) {
    return path.startsWith('/') || path.startsWith('../') || /^[A-Za-z]:[\\/]/.test(path);
}


/***/ }),

/***/ 46332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openTrust)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
// EXTERNAL MODULE: ./build/verify/embedded-roots.js
var embedded_roots = __webpack_require__(18212);
// EXTERNAL MODULE: ./build/verify/npm-keys.js
var npm_keys = __webpack_require__(90058);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/app/refresh-root.js

const DAY = 24 * 3_600_000;
async function refreshRoot(file, repository, options) {
    const { now } = options;
    const kept = readKept(await repository.recall());
    const { readTufTarget } = await Promise.all(/* import() */[__webpack_require__.e(8908), __webpack_require__.e(3403)]).then(__webpack_require__.bind(__webpack_require__, 3403));
    const root = options.root ?? (await loadRoot(options.instance));
    const read = async (anew) => {
        const isRecent = !anew && kept !== undefined && Math.abs(now - kept.at) < DAY;
        const source = openSource(repository, { anew, newestRoot: isRecent ? kept.versions.root : undefined });
        const target = await readTufTarget({
            root,
            repository: source,
            now,
            isWanted: file === 'npm-keys' ? isNpmKeys : isTrustedRoot,
            ...(kept !== undefined ? { seen: kept.versions } : {}),
        });
        return { target, source, isRecent };
    };
    let answer = await read(false);
    if (!answer.target.ok && answer.source.usedStore)
        answer = await read(true);
    const { target, isRecent } = answer;
    if (!target.ok)
        return target;
    repository.remember({ at: isRecent ? kept?.at : now, versions: target.value.versions });
    return (0,result.ok)(target.value.bytes);
}
function isTrustedRoot(path) {
    return path === 'trusted_root.json';
}
function isNpmKeys(path) {
    return path.endsWith('/keys.json');
}
function openSource(repository, options) {
    let usedStore = false;
    return {
        get: async (path, { maxBytes, immutable }) => {
            const version = /^(\d+)\.root\.json$/.exec(path)?.[1];
            if (options.newestRoot !== undefined && Number(version) > options.newestRoot)
                return (0,result.ok)(undefined);
            const answer = await repository.get(path, { maxBytes, immutable, anew: options.anew });
            if (!answer.ok)
                return answer;
            const { body, evidence } = answer.value;
            usedStore ||= !immutable && evidence.kind === 'http' && evidence.fromCache === true;
            return (0,result.ok)(body);
        },
        get usedStore() {
            return usedStore;
        },
    };
}
async function loadRoot(instance) {
    return instance === 'github'
        ? (await __webpack_require__.e(/* import() */ 3730).then(__webpack_require__.bind(__webpack_require__, 13730))).GITHUB_TUF_ROOT
        : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18212))).PUBLIC_GOOD_TUF_ROOT;
}
function readKept(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { at, versions } = value;
    if (!Number.isFinite(at) || typeof versions !== 'object' || versions === null)
        return undefined;
    const { root, timestamp, snapshot, targets, online } = versions;
    const isWhole = [root, timestamp, snapshot, targets].every((version) => Number.isSafeInteger(version));
    return isWhole && typeof online === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/app/trust.js





function openTrust(world, options) {
    const { given } = options;
    let used;
    const note = (roots) => {
        used ??= pickOrigin(roots);
        return roots;
    };
    const once = new Map();
    const load = (key, make) => {
        const found = once.get(key) ?? make().then(note);
        once.set(key, found);
        return found;
    };
    const refresh = async (instance, file) => {
        if (options.embeddedOnly === true || world.trustRoots === undefined)
            return undefined;
        const opened = (await world.trustRoots(options.registries)).open(instance);
        if (!opened.ok)
            return opened;
        const root = options.tufRoots?.[instance];
        return refreshRoot(file, opened.value, {
            instance,
            now: world.clock.now(),
            ...(root !== undefined ? { root } : {}),
        });
    };
    let keys;
    const npmKeys = () => (keys ??= loadNpmKeys(refresh));
    const publicGood = () => load('public-good', () => openInstance('public-good', refresh));
    if (given !== undefined) {
        const own = {
            origin: 'given',
            sha256: given.sha256,
            roots: given.roots,
            digest: digestOf([given.sha256, embedded_roots.NPM_KEYS]),
        };
        const give = () => Promise.resolve(note(own));
        return {
            packages: give,
            artifacts: give,
            npmKeys,
            used: () => used,
        };
    }
    return {
        packages: publicGood,
        artifacts: () => load('artifacts', async () => {
            const [first, second] = await Promise.all([publicGood(), openInstance('github', refresh)]);
            const { problem } = first.problem === undefined ? second : first;
            return {
                origin: first.origin === second.origin ? first.origin : 'embedded',
                roots: [...first.roots, ...second.roots],
                digest: digestOf([first.digest, second.digest]),
                ...(problem !== undefined ? { problem } : {}),
            };
        }),
        npmKeys,
        used: () => used,
    };
}
async function openInstance(what, refresh) {
    const [answer, { readTrustedRoot, publicGoodRoot }] = await Promise.all([
        refresh(what, 'trusted-root'),
        Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(1592)]).then(__webpack_require__.bind(__webpack_require__, 91592)),
    ]);
    const newer = answer?.ok === true ? readTrustedRoot((0,json/* parseObject */.lj)(answer.value)) : undefined;
    const isUsable = newer?.ok === true && (newer.value.profile === 'github') === (what === 'github');
    if (isUsable && answer?.ok === true) {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(answer.value).digest('hex');
        return {
            origin: 'refreshed',
            sha256,
            roots: [newer.value],
            digest: digestOf(['refreshed', sha256, embedded_roots.NPM_KEYS]),
        };
    }
    const problem = answer === undefined
        ? undefined
        : answer.ok
            ? 'the newer trusted root is of a form that this version does not know'
            : answer.error.message;
    const embedded = what === 'github' ? await loadGithub() : publicGoodRoot();
    return {
        origin: 'embedded',
        roots: [embedded],
        digest: what === 'github' ? digestOf(['github', embedded.profile]) : digestOf([embedded_roots.PUBLIC_GOOD_ROOT, embedded_roots.NPM_KEYS]),
        ...(problem !== undefined ? { problem } : {}),
    };
}
async function loadGithub() {
    return (await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(6394)]).then(__webpack_require__.bind(__webpack_require__, 86394))).githubRoot();
}
async function loadNpmKeys(refresh) {
    const answer = await refresh('public-good', 'npm-keys');
    const newer = answer?.ok === true ? (0,npm_keys/* readKeysTarget */.mE)(keysOf(answer.value)) : [];
    const known = new Set((0,npm_keys/* embeddedNpmKeys */.wJ)().map(({ keyid, use }) => `${use} ${keyid}`));
    return [...(0,npm_keys/* embeddedNpmKeys */.wJ)(), ...newer.filter(({ keyid, use }) => !known.has(`${use} ${keyid}`))];
}
function keysOf(bytes) {
    return (0,json/* member */.Dc)((0,json/* parseObject */.lj)(bytes), 'keys');
}
function pickOrigin({ origin, sha256, problem }) {
    return {
        origin,
        ...(sha256 !== undefined ? { sha256 } : {}),
        ...(problem !== undefined ? { problem } : {}),
    };
}
function digestOf(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
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

/***/ 90058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mE: () => (/* binding */ readKeysTarget),
/* harmony export */   uS: () => (/* binding */ readKeysEndpoint),
/* harmony export */   wJ: () => (/* binding */ embeddedNpmKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97803);
/* harmony import */ var _embedded_roots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18212);



const MAX_KEYS = 100;
const SCHEME = 'ecdsa-sha2-nistp256';
const P256_PREFIX = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex');
const POINT = 65;
function readKeysEndpoint(answer) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(answer, 'keys'))
        .slice(0, MAX_KEYS)
        .flatMap((item) => {
        const scheme = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'scheme')) ?? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'keytype'));
        const until = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMoment */ .mI)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'expires')) ?? Number.POSITIVE_INFINITY;
        if (scheme !== SCHEME || Number.isNaN(until))
            return [];
        return makeKey((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'keyid')), (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'key')), {
            use: 'both',
            from: Number.NEGATIVE_INFINITY,
            until,
            vouchedBy: 'registry',
        });
    });
}
let embedded;
function embeddedNpmKeys() {
    embedded ??= readKeysTarget(_embedded_roots_js__WEBPACK_IMPORTED_MODULE_1__.NPM_KEYS);
    return embedded;
}
function readKeysTarget(keys) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(keys).flatMap((item) => {
        const publicKey = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'publicKey');
        const use = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'keyUsage'));
        const from = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMoment */ .mI)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(publicKey, 'validFor'), 'start'));
        const until = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMoment */ .mI)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(publicKey, 'validFor'), 'end')) ?? Number.POSITIVE_INFINITY;
        if (use !== 'npm:signatures' && use !== 'npm:attestations')
            return [];
        if (from === undefined || Number.isNaN(from) || Number.isNaN(until))
            return [];
        return makeKey((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'keyId')), (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(publicKey, 'rawBytes')), {
            use: use === 'npm:signatures' ? 'signatures' : 'attestations',
            from,
            until,
            vouchedBy: 'embedded',
        });
    });
}
function makeKey(keyid, base64, rest) {
    if (base64 === undefined)
        return [];
    const der = Buffer.from(base64, 'base64');
    if (der.toString('base64') !== base64 || der.length !== P256_PREFIX.length + POINT)
        return [];
    if (!der.subarray(0, P256_PREFIX.length).equals(P256_PREFIX) || keyid !== fingerprint(der))
        return [];
    try {
        return [{ keyid, key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' }), ...rest }];
    }
    catch {
        return [];
    }
}
function fingerprint(der) {
    const parts = [Buffer.from(SCHEME), Buffer.from('nistp256'), der.subarray(-POINT)];
    const encoded = parts.flatMap((part) => {
        const length = Buffer.alloc(4);
        length.writeUInt32BE(part.length);
        return [length, part];
    });
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.concat(encoded)).digest('base64');
    return `SHA256:${digest.replace('=', '')}`;
}


/***/ })

};
