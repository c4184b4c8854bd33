export const id = 7357;
export const ids = [7357,1592];
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

/***/ 27357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EMBEDDED: () => (/* binding */ EMBEDDED),
/* harmony export */   readTrustSetting: () => (/* binding */ readTrustSetting)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _verify_read_trusted_roots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23552);
/* harmony import */ var _read_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23778);



const EMBEDDED = 'embedded';
function readTrustSetting(setting, world, base) {
    if (setting === undefined)
        return { options: {}, problems: [] };
    if (setting === EMBEDDED)
        return { options: { embeddedOnly: true }, problems: [] };
    const file = (0,_read_named_js__WEBPACK_IMPORTED_MODULE_2__/* .readNamed */ .M)(setting, world, base);
    const roots = file.ok ? (0,_verify_read_trusted_roots_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrustedRoots */ .P)(file.bytes) : undefined;
    if (file.ok && roots?.ok === true) {
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file.bytes).digest('hex');
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

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readTrustedRoots)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4424);
/* harmony import */ var _trusted_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91592);


const MAX_ROOTS = 32;
function readTrustedRoots(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    const whole = parse(text);
    const lines = text.split('\n', MAX_ROOTS + 1).filter((line) => line.trim() !== '');
    const documents = whole === undefined ? lines.map(parse) : [whole];
    if (documents.length > MAX_ROOTS)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`the file holds more than ${MAX_ROOTS} trusted roots`);
    const roots = [];
    for (const document of documents) {
        const root = (0,_trusted_root_js__WEBPACK_IMPORTED_MODULE_0__.readTrustedRoot)(document);
        if (!root.ok)
            return root;
        roots.push(root.value);
    }
    return roots.length === 0 ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('the file holds no trusted root') : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(roots);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
