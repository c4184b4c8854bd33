export const id = 616;
export const ids = [616];
export const modules = {

/***/ 18456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
// Message signature bundle - $case: 'messageSignature'
function toMessageSignatureBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'messageSignature',
            messageSignature: {
                messageDigest: {
                    algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
                    digest: options.digest,
                },
                signature: options.signature,
            },
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
// DSSE envelope bundle - $case: 'dsseEnvelope'
function toDSSEBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: toEnvelope(options),
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
function toEnvelope(options) {
    return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)],
    };
}
function toSignature(options) {
    return {
        keyid: options.keyHint || '',
        sig: options.signature,
    };
}
// Verification material
function toVerificationMaterial(options) {
    return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
    };
}
function toKeyContent(options) {
    if (options.certificate) {
        if (options.certificateChain) {
            return {
                $case: 'x509CertificateChain',
                x509CertificateChain: {
                    certificates: [{ rawBytes: options.certificate }],
                },
            };
        }
        else {
            return {
                $case: 'certificate',
                certificate: { rawBytes: options.certificate },
            };
        }
    }
    else {
        return {
            $case: 'publicKey',
            publicKey: {
                hint: options.keyHint || '',
            },
        };
    }
}


/***/ }),

/***/ 37742:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
// Type guards for bundle variants.
function isBundleWithCertificateChain(b) {
    return b.verificationMaterial.content.$case === 'x509CertificateChain';
}
function isBundleWithPublicKey(b) {
    return b.verificationMaterial.content.$case === 'publicKey';
}
function isBundleWithMessageSignature(b) {
    return b.content.$case === 'messageSignature';
}
function isBundleWithDsseEnvelope(b) {
    return b.content.$case === 'dsseEnvelope';
}


/***/ }),

/***/ 47714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValidationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ValidationError extends Error {
    fields;
    constructor(message, fields) {
        super(message);
        this.fields = fields;
    }
}
exports.ValidationError = ValidationError;


/***/ }),

/***/ 61040:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.vw = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var build_1 = __webpack_require__(18456);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } });
var bundle_1 = __webpack_require__(37742);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } });
var error_1 = __webpack_require__(47714);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.ValidationError; } });
var serialized_1 = __webpack_require__(23404);
Object.defineProperty(exports, "vw", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } });
var validate_1 = __webpack_require__(9352);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.isBundleV01; } });


/***/ }),

/***/ 23404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
const validate_1 = __webpack_require__(9352);
const bundleFromJSON = (obj) => {
    const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
    switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
            (0, validate_1.assertBundleV01)(bundle);
            break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
            (0, validate_1.assertBundleV02)(bundle);
            break;
        default:
            (0, validate_1.assertBundleLatest)(bundle);
            break;
    }
    return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = (bundle) => {
    return protobuf_specs_1.Bundle.toJSON(bundle);
};
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = (obj) => {
    return protobuf_specs_1.Envelope.fromJSON(obj);
};
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = (envelope) => {
    return protobuf_specs_1.Envelope.toJSON(envelope);
};
exports.envelopeToJSON = envelopeToJSON;


/***/ }),

/***/ 9352:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(47714);
// Performs basic validation of a Sigstore bundle to ensure that all required
// fields are populated. This is not a complete validation of the bundle, but
// rather a check that the bundle is in a valid state to be processed by the
// rest of the code.
function assertBundle(b) {
    const invalidValues = validateBundleBase(b);
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the v0.1 bundle format.
function assertBundleV01(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionPromise(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
    }
}
// Type guard to determine if Bundle is a v0.1 bundle.
function isBundleV01(b) {
    try {
        assertBundleV01(b);
        return true;
    }
    catch (e) {
        return false;
    }
}
// Asserts that the given bundle conforms to the v0.2 bundle format.
function assertBundleV02(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the newest (0.3) bundle format.
function assertBundleLatest(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    invalidValues.push(...validateNoCertificateChain(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
function validateBundleBase(b) {
    const invalidValues = [];
    // Media type validation
    if (b.mediaType === undefined ||
        (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) &&
            !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
        invalidValues.push('mediaType');
    }
    // Content-related validation
    if (b.content === undefined) {
        invalidValues.push('content');
    }
    else {
        switch (b.content.$case) {
            case 'messageSignature':
                if (b.content.messageSignature.messageDigest === undefined) {
                    invalidValues.push('content.messageSignature.messageDigest');
                }
                else {
                    if (b.content.messageSignature.messageDigest.digest.length === 0) {
                        invalidValues.push('content.messageSignature.messageDigest.digest');
                    }
                }
                if (b.content.messageSignature.signature.length === 0) {
                    invalidValues.push('content.messageSignature.signature');
                }
                break;
            case 'dsseEnvelope':
                if (b.content.dsseEnvelope.payload.length === 0) {
                    invalidValues.push('content.dsseEnvelope.payload');
                }
                if (b.content.dsseEnvelope.signatures.length !== 1) {
                    invalidValues.push('content.dsseEnvelope.signatures');
                }
                else {
                    if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                        invalidValues.push('content.dsseEnvelope.signatures[0].sig');
                    }
                }
                break;
        }
    }
    // Verification material-related validation
    if (b.verificationMaterial === undefined) {
        invalidValues.push('verificationMaterial');
    }
    else {
        if (b.verificationMaterial.content === undefined) {
            invalidValues.push('verificationMaterial.content');
        }
        else {
            switch (b.verificationMaterial.content.$case) {
                case 'x509CertificateChain':
                    if (b.verificationMaterial.content.x509CertificateChain.certificates
                        .length === 0) {
                        invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
                    }
                    b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                        if (cert.rawBytes.length === 0) {
                            invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                        }
                    });
                    break;
                case 'certificate':
                    if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                        invalidValues.push('verificationMaterial.content.certificate.rawBytes');
                    }
                    break;
            }
        }
        if (b.verificationMaterial.tlogEntries === undefined) {
            invalidValues.push('verificationMaterial.tlogEntries');
        }
        else {
            if (b.verificationMaterial.tlogEntries.length > 0) {
                b.verificationMaterial.tlogEntries.forEach((entry, i) => {
                    if (entry.logId === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
                    }
                    if (entry.kindVersion === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
                    }
                });
            }
        }
    }
    return invalidValues;
}
// Necessary for V01 bundles
function validateInclusionPromise(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionPromise === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
            }
        });
    }
    return invalidValues;
}
// Necessary for V02 and later bundles
function validateInclusionProof(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionProof === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
            }
            else {
                if (entry.inclusionProof.checkpoint === undefined) {
                    invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
                }
            }
        });
    }
    return invalidValues;
}
// Necessary for V03 and later bundles
function validateNoCertificateChain(b) {
    const invalidValues = [];
    /* istanbul ignore next */
    if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
        invalidValues.push('verificationMaterial.content.$case');
    }
    return invalidValues;
}


/***/ }),

/***/ 42616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerifyJob: () => (/* binding */ runVerifyJob)
});

// EXTERNAL MODULE: ./build/domain/json.js
var domain_json = __webpack_require__(97803);
// EXTERNAL MODULE: ./build/domain/purl.js
var domain_purl = __webpack_require__(17884);
// EXTERNAL MODULE: ./build/rules/quote.js
var quote = __webpack_require__(84932);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
;// CONCATENATED MODULE: ./build/verify/certificate-claims.js
const FULCIO = '1.3.6.1.4.1.57264.1.';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const MAX_CLAIM = 4096;
const CLAIMS = [
    [8, 'issuer'],
    [9, 'buildSigner'],
    [11, 'runner'],
    [12, 'repository'],
    [13, 'commit'],
    [14, 'ref'],
    [15, 'repositoryId'],
    [17, 'ownerId'],
    [18, 'buildConfig'],
    [20, 'trigger'],
    [21, 'run'],
    [22, 'visibility'],
];
const OLD_CLAIMS = [
    [1, 'issuer'],
    [2, 'trigger'],
    [3, 'commit'],
    [6, 'ref'],
];
const UTF8_STRING = 0x0c;
const URI = 6;
const EMAIL = 1;
function readClaims(certificate) {
    const claims = {};
    for (const [number, name] of OLD_CLAIMS) {
        const text = decodeText(certificate.extension(`${FULCIO}${number}`)?.value);
        if (text !== undefined)
            claims[name] = text;
    }
    const oldRepository = decodeText(certificate.extension(`${FULCIO}5`)?.value);
    if (oldRepository !== undefined)
        claims.repository = `https://github.com/${oldRepository}`;
    for (const [number, name] of CLAIMS) {
        const extension = certificate.extension(`${FULCIO}${number}`);
        if (extension === undefined)
            continue;
        const text = decodeUtf8String(extension.value);
        if (text === undefined)
            delete claims[name];
        else
            claims[name] = text;
    }
    const san = readSubjectName(certificate);
    return { ...claims, ...(san !== undefined ? { san } : {}) };
}
function readSubjectName(certificate) {
    const names = certificate.extension(SUBJECT_ALTERNATIVE_NAME)?.valueObj.subs[0]?.subs ?? [];
    const [name] = names;
    if (name === undefined || names.length !== 1)
        return undefined;
    return name.tag.isContextSpecific(URI) || name.tag.isContextSpecific(EMAIL)
        ? decodeText(name.value)
        : undefined;
}
function decodeUtf8String(bytes) {
    const [tag, first] = bytes;
    if (tag !== UTF8_STRING || first === undefined)
        return undefined;
    let start = 2;
    let length = first;
    if (first >= 0x80) {
        const count = first & 0x7f;
        if (count > 2)
            return undefined;
        length = bytes.subarray(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
        start += count;
        if (length < (count === 1 ? 0x80 : 0x100))
            return undefined;
    }
    return bytes.length === start + length ? decodeText(bytes.subarray(start)) : undefined;
}
function decodeText(bytes) {
    if (bytes === undefined || bytes.length === 0 || bytes.length > MAX_CLAIM)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/verify/choose-root.js

function chooseRoot(entity, roots) {
    const { key } = entity;
    const root = key.$case === 'certificate'
        ? roots.find((candidate) => hasIssuer(candidate, key.certificate))
        : (roots.find((candidate) => findMissing(entity, candidate) === undefined) ?? roots[0]);
    if (root === undefined) {
        return (0,result/* err */._)('its certificate was issued by an authority that is not in the trusted roots at hand');
    }
    const missing = findMissing(entity, root);
    return missing === undefined
        ? (0,result.ok)(root)
        : (0,result/* err */._)(`it rests on ${missing} that is not in the trusted root at hand`);
}
function hasIssuer({ material }, leaf) {
    const wanted = leaf.extAuthorityKeyID?.keyIdentifier;
    return material.certificateAuthorities.some(({ certChain }) => certChain.some((authority) => {
        if (!authority.subject.equals(leaf.issuer))
            return false;
        const own = authority.extSubjectKeyID?.keyIdentifier;
        return wanted === undefined || own === undefined || own.equals(wanted);
    }));
}
function findMissing(entity, { material }) {
    const { tlogs, ctlogs, timestampAuthorities } = material;
    if (entity.tlogEntries.some(({ logId }) => !tlogs.some(({ logID }) => logID.equals(logId.keyId)))) {
        return 'a transparency log';
    }
    const scts = entity.key.$case === 'certificate'
        ? (entity.key.certificate.extSCT?.signedCertificateTimestamps ?? [])
        : [];
    if (scts.some((sct) => !ctlogs.some(({ logID }) => logID.equals(sct.logID))))
        return 'a certificate log';
    for (const item of entity.timestamps) {
        if (item.$case !== 'timestamp-authority')
            continue;
        const { signerIssuer, signerSerialNumber } = item.timestamp;
        const known = timestampAuthorities.some(({ certChain: [leaf] }) => leaf === undefined
            ? false
            : leaf.issuer.equals(signerIssuer) && leaf.serialNumber.equals(signerSerialNumber));
        if (!known)
            return 'a time stamper';
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/verify/ecdsa-digest.js
const CURVES = {
    prime256v1: {
        p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
        n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
        g: {
            x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
            y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
        },
        size: 32,
    },
    secp384r1: {
        p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
        n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
        g: {
            x: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
            y: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
        },
        size: 48,
    },
};
function verifyEcdsaDigest(digest, key, signature) {
    if (key.asymmetricKeyType !== 'ec')
        return false;
    const curve = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''];
    const numbers = readDer(signature);
    const { x, y } = key.export({ format: 'jwk' });
    if (curve === undefined || numbers === undefined || x === undefined || y === undefined)
        return false;
    const { r, s } = numbers;
    const { n, size, g } = curve;
    if (r <= 0n || r >= n || s <= 0n || s >= n)
        return false;
    const z = toNumber(digest.subarray(0, size));
    const inverse = invert(s, n);
    const q = { x: toNumber(Buffer.from(x, 'base64url')), y: toNumber(Buffer.from(y, 'base64url')) };
    const point = addMultiples(curve, { point: g, by: (z * inverse) % n }, { point: q, by: (r * inverse) % n });
    return point !== undefined && point.x % n === r;
}
function readDer(bytes) {
    if (bytes[0] !== 0x30 || bytes[1] !== bytes.length - 2 || bytes.length > 129)
        return undefined;
    const r = readInteger(bytes, 2);
    const s = r === undefined ? undefined : readInteger(bytes, r.end);
    return r === undefined || s === undefined || s.end !== bytes.length
        ? undefined
        : { r: r.value, s: s.value };
}
function readInteger(bytes, at) {
    const length = bytes[at + 1] ?? 0;
    const end = at + 2 + length;
    const [first, second] = bytes.subarray(at + 2);
    if (bytes[at] !== 0x02 || length === 0 || end > bytes.length || first === undefined)
        return undefined;
    if (first >= 0x80 || (first === 0 && length > 1 && second !== undefined && second < 0x80))
        return undefined;
    return { value: toNumber(bytes.subarray(at + 2, end)), end };
}
function toNumber(bytes) {
    return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}
function addMultiples(curve, a, b) {
    const both = add(curve, a.point, b.point);
    let sum;
    for (let bit = BigInt(curve.size * 8 - 1); bit >= 0n; bit--) {
        sum = add(curve, sum, sum);
        const inA = (a.by >> bit) & 1n;
        const inB = (b.by >> bit) & 1n;
        if (inA === 1n)
            sum = add(curve, sum, inB === 1n ? both : a.point);
        else if (inB === 1n)
            sum = add(curve, sum, b.point);
    }
    return sum;
}
function add({ p }, a, b) {
    if (a === undefined)
        return b;
    if (b === undefined)
        return a;
    if (a.x === b.x && (a.y + b.y) % p === 0n)
        return undefined;
    const slope = a.x === b.x
        ? ((3n * a.x * a.x - 3n) * invert(2n * a.y, p)) % p
        : ((b.y - a.y) * invert(modulo(b.x - a.x, p), p)) % p;
    const x = modulo(slope * slope - a.x - b.x, p);
    return { x, y: modulo(slope * (a.x - x) - a.y, p) };
}
function modulo(value, by) {
    const rest = value % by;
    return rest < 0n ? rest + by : rest;
}
function invert(value, by) {
    let [r0, r1] = [by, modulo(value, by)];
    let [t0, t1] = [0n, 1n];
    while (r1 > 1n) {
        const quotient = r0 / r1;
        [r0, r1] = [r1, r0 - quotient * r1];
        [t0, t1] = [t1, t0 - quotient * t1];
    }
    return modulo(t1, by);
}

;// CONCATENATED MODULE: ./build/verify/digest-signature.js


function digestSignature({ messageDigest, signature }, artifact) {
    const digest = 'bytes' in artifact
        ? (0,external_node_crypto_.createHash)('sha256').update(artifact.bytes).digest()
        : Buffer.from(artifact.sha256, 'hex');
    const isDigest = (other) => other.length === digest.length && (0,external_node_crypto_.timingSafeEqual)(other, digest);
    if (digest.length !== 32 || !isDigest(Buffer.from(messageDigest.digest)))
        return undefined;
    return {
        signature,
        compareSignature: (other) => other.equals(signature),
        compareDigest: isDigest,
        compareSignedDigest: isDigest,
        verifySignature: (key) => 'bytes' in artifact
            ? verifyBytes(artifact.bytes, key, signature)
            : verifyEcdsaDigest(digest, key, signature),
    };
}
function verifyBytes(bytes, key, signature) {
    const algorithm = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
    try {
        return (0,external_node_crypto_.verify)(algorithm, bytes, key, signature);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/verify/statement.js

const IN_TOTO = 'application/vnd.in-toto+json';
const TYPES = ['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1'];
const MAX_SUBJECTS = 10_000;
const STRONG = ['sha256', 'sha384', 'sha512'];
function readStatement(payload) {
    const root = (0,domain_json/* parseObject */.lj)(payload);
    const predicateType = (0,domain_json/* asText */.e1)((0,domain_json/* member */.Dc)(root, 'predicateType'));
    const type = (0,domain_json/* asText */.e1)((0,domain_json/* member */.Dc)(root, '_type')) ?? '';
    const subjects = (0,domain_json/* asArray */._j)((0,domain_json/* member */.Dc)(root, 'subject'));
    if (predicateType === undefined || !TYPES.includes(type))
        return undefined;
    if (subjects.length === 0 || subjects.length > MAX_SUBJECTS)
        return undefined;
    return { predicateType, subjects: subjects.map(readSubject), predicate: (0,domain_json/* member */.Dc)(root, 'predicate') };
}
function readSubject(item) {
    const digests = Object.entries((0,domain_json/* asObject */.eB)((0,domain_json/* member */.Dc)(item, 'digest')) ?? {});
    return {
        name: (0,domain_json/* asText */.e1)((0,domain_json/* member */.Dc)(item, 'name')) ?? '',
        digests: new Map(digests.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.toLowerCase()]] : []))),
    };
}
function findSubject(statement, digests) {
    return statement.subjects.find((subject) => {
        const common = digests.filter(({ algorithm }) => subject.digests.has(algorithm));
        return (common.some(({ algorithm }) => STRONG.includes(algorithm)) &&
            common.every(({ algorithm, digest }) => subject.digests.get(algorithm) === digest));
    });
}

;// CONCATENATED MODULE: ./build/verify/bundle.js







const MAX_BUNDLE = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
const MAX_ENTRIES = 16;
const VERSIONS = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.3\+json)$/;
function verifyBundle(json, options) {
    try {
        return verifyUnguarded(json, options);
    }
    catch (error) {
        return error instanceof verify_dist/* VerificationError */.mk
            ? fault('invalid', (0,quote/* quote */.h)(error.message))
            : fault('malformed', 'a part of it cannot be read');
    }
}
function verifyUnguarded(json, options) {
    const read = readBundle(json);
    if (read === undefined)
        return fault('malformed', 'it is not a Sigstore bundle');
    const { bundle, entity } = read;
    const statement = readContent(bundle);
    if (statement === 'malformed')
        return fault('malformed', 'its envelope holds no in-toto statement');
    if (namesAnotherKey(bundle))
        return fault('malformed', 'its envelope names another key than its signer has');
    if (statement === undefined) {
        const bound = bindArtifact(bundle, entity, options.artifact);
        if (bound !== undefined)
            return bound;
    }
    const { key } = entity;
    if (key.$case === 'public-key' && options.keys?.(key.hint) === undefined) {
        return fault('unknown-root', 'it is signed by a key that is not known');
    }
    const root = chooseRoot(entity, options.roots);
    if (!root.ok)
        return fault('unknown-root', root.error);
    runVerifier(entity, root.value, options);
    const claims = key.$case === 'certificate' ? readClaims(key.certificate) : undefined;
    const { identity } = options;
    if (identity !== undefined && (claims?.san !== identity.san || claims.issuer !== identity.issuer)) {
        return fault('wrong-identity', `it was signed by ${(0,quote/* quote */.h)(claims?.san ?? 'nobody')}, not by ${(0,quote/* quote */.h)(identity.san)}`);
    }
    return {
        outcome: 'verified',
        identity: identity === undefined ? 'unknown' : 'expected',
        ...(claims !== undefined ? { claims } : {}),
        ...(statement !== undefined ? { statement } : {}),
        ...(bundle.content.$case === 'dsseEnvelope' ? { payload: bundle.content.dsseEnvelope.payload } : {}),
    };
}
function fault(outcome, detail) {
    return { outcome, detail };
}
function readBundle(json) {
    try {
        const bundle = (0,dist/* bundleFromJSON */.vw)(json);
        if (!VERSIONS.test(bundle.mediaType))
            return undefined;
        const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
        const times = timestampVerificationData?.rfc3161Timestamps ?? [];
        if (tlogEntries.length > MAX_ENTRIES || times.length > MAX_ENTRIES)
            return undefined;
        return { bundle, entity: (0,verify_dist/* toSignedEntity */.DC)(bundle) };
    }
    catch {
        return undefined;
    }
}
function readContent({ content }) {
    if (content.$case !== 'dsseEnvelope')
        return undefined;
    const { payload, payloadType } = content.dsseEnvelope;
    return (payloadType === IN_TOTO ? readStatement(payload) : undefined) ?? 'malformed';
}
function namesAnotherKey({ content, verificationMaterial }) {
    if (content.$case !== 'dsseEnvelope')
        return false;
    const { content: signer } = verificationMaterial;
    const own = signer.$case === 'publicKey' ? signer.publicKey.hint : '';
    return content.dsseEnvelope.signatures.some(({ keyid }) => keyid !== '' && keyid !== own);
}
function bindArtifact(bundle, entity, artifact) {
    if (bundle.content.$case !== 'messageSignature')
        return undefined;
    if (artifact === undefined)
        return fault('wrong-subject', 'there is no artifact to compare it with');
    const own = digestSignature(bundle.content.messageSignature, artifact);
    if (own === undefined)
        return fault('wrong-subject', 'it is about another artifact');
    entity.signature = own;
    return undefined;
}
function runVerifier(entity, root, options) {
    const logs = root.profile === 'github' ? 0 : 1;
    const publicKey = (hint) => {
        const found = options.keys?.(hint);
        if (found === undefined)
            throw new Error('the key is not known');
        return {
            publicKey: found.key,
            validFor: (at) => at.getTime() >= found.from && at.getTime() <= found.until,
        };
    };
    new verify_dist/* Verifier */.BL({ ...root.material, publicKey }, { tlogThreshold: logs, ctlogThreshold: logs, timestampThreshold: 1 }).verify(entity);
}

// EXTERNAL MODULE: ./build/verify/slsa.js
var slsa = __webpack_require__(56869);
;// CONCATENATED MODULE: ./build/verify/check-attestation.js




const PUBLISH = /(?:^https:\/\/github\.com\/npm\/attestation\/tree\/main\/specs\/publish\/v0\.1|\/attestations\/publish\/v1)$/;
function kindOf(predicateType) {
    if ((0,slsa/* isProvenance */.WX)(predicateType))
        return 'provenance';
    return PUBLISH.test(predicateType) ? 'publish' : 'other';
}
function checkAttestation(bundle, artifact, options) {
    const result = verifyBundle(bundle, options);
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
        return wrong('malformed', `it was handed out as ${(0,quote/* quote */.h)(options.predicateType)} and is ${(0,quote/* quote */.h)(predicateType)}`);
    }
    const subject = findSubject(statement, artifact.digests);
    if (subject === undefined) {
        return wrong('wrong-subject', 'none of its subjects has the digest of the artifact');
    }
    if (!artifact.isNamed(subject.name)) {
        return wrong('wrong-subject', `its subject with this digest is ${(0,quote/* quote */.h)(subject.name)}`);
    }
    if (named.kind === 'provenance' && claims === undefined) {
        return wrong('wrong-identity', 'a key signed it, which says nothing about who built it');
    }
    const contradiction = claims === undefined ? undefined : (0,slsa/* findContradiction */.Pq)(statement, claims);
    if (contradiction !== undefined)
        return wrong('invalid', contradiction);
    const judged = options.judge?.(statement, claims);
    if (judged !== undefined)
        return { ...named, ...judged };
    return { ...named, outcome: 'verified', ...(claims !== undefined ? { claims } : {}) };
}

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
        return checkAttestation((0,domain_json/* member */.Dc)(item, 'bundle'), artifact, {
            roots: trust.roots,
            keys: (hint) => findKey(hint, trust.keys),
            predicateType,
            judge: ({ predicate, predicateType: type }, claims) => {
                if (kindOf(type) !== 'publish')
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

// EXTERNAL MODULE: ./build/verify/forges.js
var forges = __webpack_require__(14366);
// EXTERNAL MODULE: ./build/verify/workflow-path.js
var workflow_path = __webpack_require__(59795);
;// CONCATENATED MODULE: ./build/verify/pypi-attestations.js







const MAX_BUNDLES = 16;
const pypi_attestations_MAX_ATTESTATIONS = 64;
function checkPypiProvenance(answer, file, trust) {
    const bundles = (0,domain_json/* member */.Dc)(answer, 'attestation_bundles');
    if ((0,domain_json/* member */.Dc)(answer, 'version') !== 1 || !Array.isArray(bundles) || bundles.length > MAX_BUNDLES) {
        return undefined;
    }
    const rows = bundles.flatMap((bundle) => (0,domain_json/* asArray */._j)((0,domain_json/* member */.Dc)(bundle, 'attestations')).map((attestation) => ({
        attestation,
        publisher: (0,domain_json/* member */.Dc)(bundle, 'publisher'),
    })));
    if (rows.length > pypi_attestations_MAX_ATTESTATIONS)
        return undefined;
    return rows.map(({ attestation, publisher }) => checkPypiAttestation(attestation, file, { ...trust, publisher }));
}
function checkPypiAttestation(attestation, file, options) {
    const artifact = {
        digests: file.integrity,
        isNamed: (subject) => foldFileName(subject) === foldFileName(file.file),
        file: file.file,
    };
    return checkAttestation(toBundle(attestation), artifact, {
        ...options,
        judge: (_, claims) => {
            const difference = comparePublisher(options.publisher, claims);
            return difference === undefined ? undefined : { outcome: 'wrong-identity', detail: difference };
        },
    });
}
function toBundle(attestation) {
    const material = (0,domain_json/* member */.Dc)(attestation, 'verification_material');
    const envelope = (0,domain_json/* member */.Dc)(attestation, 'envelope');
    if ((0,domain_json/* member */.Dc)(attestation, 'version') !== 1)
        return undefined;
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            certificate: { rawBytes: (0,domain_json/* member */.Dc)(material, 'certificate') },
            tlogEntries: (0,domain_json/* member */.Dc)(material, 'transparency_entries'),
        },
        dsseEnvelope: {
            payload: (0,domain_json/* member */.Dc)(envelope, 'statement'),
            payloadType: IN_TOTO,
            signatures: [{ sig: (0,domain_json/* member */.Dc)(envelope, 'signature') }],
        },
    };
}
function comparePublisher(publisher, claims) {
    const kind = (0,domain_json/* asText */.e1)((0,domain_json/* member */.Dc)(publisher, 'kind'));
    if (claims === undefined || kind === undefined)
        return undefined;
    const forge = Object.hasOwn(forges/* FORGES */.t, kind) ? forges/* FORGES */.t[kind] : undefined;
    const stated = (0,domain_json/* asText */.e1)((0,domain_json/* member */.Dc)(publisher, 'repository'));
    if (forge === undefined || stated === undefined) {
        const email = (0,domain_json/* asText */.e1)((0,domain_json/* member */.Dc)(publisher, 'email'));
        return email === undefined || email === claims.san
            ? undefined
            : `the index names the publisher ${(0,quote/* quote */.h)(email)}, the certificate ${(0,quote/* quote */.h)(claims.san ?? 'nobody')}`;
    }
    const repository = `${forge.host}/${stated}`;
    if (claims.repository === undefined || !(0,slsa/* sameAddress */.xU)(repository, claims.repository)) {
        return `the index names the publisher ${(0,quote/* quote */.h)(repository)}, the certificate ${(0,quote/* quote */.h)(claims.repository ?? 'no repository')}`;
    }
    if (claims.issuer !== forge.issuer) {
        return `the index names a publisher that ${(0,quote/* quote */.h)(forge.issuer)} vouches for, the certificate ${(0,quote/* quote */.h)(claims.issuer ?? 'nobody')}`;
    }
    const workflow = (0,domain_json/* asText */.e1)((0,domain_json/* member */.Dc)(publisher, 'workflow')) ?? (0,domain_json/* asText */.e1)((0,domain_json/* member */.Dc)(publisher, 'workflow_filepath'));
    const path = (0,workflow_path/* workflowPath */.R)(claims);
    return workflow === undefined || path === undefined || path === workflow || path.endsWith(`/${workflow}`)
        ? undefined
        : `the index names the workflow ${(0,quote/* quote */.h)(workflow)}, the certificate ${(0,quote/* quote */.h)(path)}`;
}
function foldFileName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./build/verify/verify-job.js



function runVerifyJob(job, roots) {
    const json = (0,domain_json/* parseObject */.lj)(job.body);
    return job.kind === 'npm'
        ? checkNpmAttestations(json, job.release, { roots, keys: job.keys })
        : checkPypiProvenance(json, job.file, { roots });
}


/***/ })

};
