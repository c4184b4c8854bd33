export const id = 3530;
export const ids = [3530];
export const modules = {

/***/ 58715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ fetchAttestations)
});

// EXTERNAL MODULE: ./build/domain/json.js
var domain_json = __webpack_require__(97803);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/verify/github-attestations.js
var github_attestations = __webpack_require__(30541);
;// CONCATENATED MODULE: ./build/verify/snappy.js

const MAX_VARINT = 5;
function decodeSnappy(block, limit) {
    const header = readLength(block);
    if (header === undefined)
        return (0,result/* err */._)('the block has no length');
    if (header.length > limit)
        return (0,result/* err */._)(`the block says ${header.length} bytes, more than ${limit}`);
    const out = new Uint8Array(header.length);
    let to = 0;
    let at = header.end;
    while (at < block.length) {
        const element = readElement(block, at);
        if (element === undefined || to + element.length > out.length)
            return (0,result/* err */._)('the block is damaged');
        if (element.kind === 'literal') {
            if (element.start + element.length > block.length)
                return (0,result/* err */._)('the block is cut off');
            out.set(block.subarray(element.start, element.start + element.length), to);
        }
        else {
            if (element.offset === 0 || element.offset > to)
                return (0,result/* err */._)('the block refers to what is not there');
            for (let i = 0; i < element.length; i++)
                out[to + i] = out[to - element.offset + i];
        }
        to += element.length;
        at = element.end;
    }
    return to === out.length ? (0,result.ok)(out) : (0,result/* err */._)('the block is cut off');
}
function readLength(block) {
    let length = 0;
    for (let i = 0; i < MAX_VARINT; i++) {
        const byte = block[i];
        if (byte === undefined)
            return undefined;
        length += (byte & 0x7f) * 2 ** (7 * i);
        if (byte < 0x80)
            return length < 2 ** 32 ? { length, end: i + 1 } : undefined;
    }
    return undefined;
}
function readElement(block, at) {
    const tag = block[at];
    const upper = tag >> 2;
    switch (tag & 3) {
        case 0: {
            const extra = upper < 60 ? 0 : upper - 59;
            const stated = extra === 0 ? upper : readLittleEndian(block, at + 1, extra);
            if (stated === undefined)
                return undefined;
            const start = at + 1 + extra;
            return { kind: 'literal', start, length: stated + 1, end: start + stated + 1 };
        }
        case 1: {
            const low = block[at + 1];
            if (low === undefined)
                return undefined;
            return { kind: 'copy', offset: (tag >> 5) * 256 + low, length: (upper & 7) + 4, end: at + 2 };
        }
        default: {
            const width = (tag & 3) === 2 ? 2 : 4;
            const offset = readLittleEndian(block, at + 1, width);
            if (offset === undefined)
                return undefined;
            return { kind: 'copy', offset, length: upper + 1, end: at + 1 + width };
        }
    }
}
function readLittleEndian(block, at, width) {
    if (at + width > block.length)
        return undefined;
    let value = 0;
    for (let i = width - 1; i >= 0; i--)
        value = value * 256 + block[at + i];
    return value;
}

;// CONCATENATED MODULE: ./build/app/fetch-attestations.js




const MAX_BUNDLE = 64 * 1024 * 1024;
const MAX_FETCHED = 100;
const MAX_BYTES = 256 * 1024 * 1024;
async function fetchAttestations(source, query) {
    const pages = await source.list(query);
    if (!pages.ok)
        return pages;
    const bundles = [];
    let fetches = 0;
    let bytes = 0;
    for (const { body } of pages.value) {
        const answer = (0,domain_json/* parseObject */.lj)(body);
        if (answer === undefined) {
            return { ok: false, error: { kind: 'malformed', message: 'the answer of the service is not JSON' } };
        }
        for (const item of (0,github_attestations/* readAttestationList */.LV)(answer)) {
            if ('bundle' in item)
                bundles.push(item.bundle);
            else {
                if (++fetches > MAX_FETCHED || bytes > MAX_BYTES)
                    return { ok: false, error: TOO_MUCH };
                const fetched = await fetchBundle(source, item.url);
                if (!fetched.ok)
                    return fetched;
                bytes += fetched.value.bytes;
                bundles.push(fetched.value.bundle);
            }
        }
    }
    return (0,result.ok)(bundles);
}
async function fetchBundle(source, url) {
    const answer = await source.fetch(url);
    if (!answer.ok)
        return answer;
    const plain = (0,domain_json/* parseObject */.lj)(answer.value.body);
    if (plain !== undefined)
        return (0,result.ok)({ bundle: plain, bytes: answer.value.body.length });
    const decoded = decodeSnappy(answer.value.body, MAX_BUNDLE);
    const json = decoded.ok ? (0,domain_json/* parseObject */.lj)(decoded.value) : undefined;
    return json === undefined
        ? { ok: false, error: { kind: 'malformed', message: 'an attestation that the service keeps is damaged' } }
        : (0,result.ok)({ bundle: json, bytes: decoded.ok ? decoded.value.length : 0 });
}
const TOO_MUCH = {
    kind: 'budget',
    message: 'the service keeps more attestations of it than are looked at',
};


/***/ }),

/***/ 23530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyArtifact: () => (/* binding */ verifyArtifact),
/* harmony export */   withIds: () => (/* binding */ withIds)
/* harmony export */ });
/* harmony import */ var _domain_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38223);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4424);
/* harmony import */ var _verify_artifact_demand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36366);
/* harmony import */ var _verify_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68879);
/* harmony import */ var _verify_github_attestations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30541);
/* harmony import */ var _fetch_attestations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58715);






const RANK = { pass: 0, unknown: 1, fail: 2 };
async function verifyArtifact(artifact, request, world) {
    const found = await findBundles(artifact, request, world);
    if (!found.ok) {
        const { kind, message } = found.error;
        return {
            artifact,
            verdict: 'unknown',
            reason: (0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownReason */ .$h)(kind),
            detail: message,
            attestations: [],
        };
    }
    const attestations = found.value
        .map((bundle) => judge(bundle, artifact, request))
        .sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);
    const [best] = attestations;
    if (best === undefined) {
        const { repo, owner, server } = request.demand;
        return {
            artifact,
            verdict: 'fail',
            detail: `${server}/${repo ?? owner ?? ''} has no attestation of it (${request.predicateType})`,
            attestations,
        };
    }
    return {
        artifact,
        verdict: best.verdict,
        ...(best.verdict === 'unknown' ? { reason: 'unsupported' } : {}),
        attestations,
    };
}
async function withIds(demand, isOffline, world) {
    if (demand.repo === undefined)
        return { demand };
    if (isOffline)
        return { demand, note: 'the number of the repository, because nobody was asked for it' };
    const { hosting } = await world.remotes({});
    const found = await hosting.repository(demand.repo);
    if (!found.ok)
        return { demand, note: `the number of the repository: ${found.error.message}` };
    const { id, ownerId } = found.value;
    return { demand: { ...demand, repositoryId: String(id), ownerId: String(ownerId) } };
}
async function findBundles({ sha256, sha512 }, { bundles, offline, demand, predicateType }, world) {
    if (bundles !== undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(bundles);
    if (offline)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)({ kind: 'offline', message: 'the run may not use the network: give --bundle' });
    const source = await world.artifactAttestations?.();
    if (source === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)({ kind: 'unsupported', message: 'no hosting service can be asked here' });
    const { repo, owner } = demand;
    if (repo === undefined && owner === undefined) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)({
            kind: 'unsupported',
            message: 'without --repo or --owner nobody can be asked: give --bundle',
        });
    }
    const of = repo !== undefined ? { repo } : { owner: owner ?? '' };
    const digest = sha256 === undefined ? `sha512:${sha512}` : `sha256:${sha256}`;
    return (0,_fetch_attestations_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchAttestations */ .e)(source, { of, digest, predicateType });
}
function judge(bundle, artifact, request) {
    const { roots, demand, predicateType } = request;
    const attestation = isPlainSignature(bundle)
        ? checkSignature(bundle, artifact, roots)
        : (0,_verify_github_attestations_js__WEBPACK_IMPORTED_MODULE_2__/* .checkArtifactAttestation */ .ZE)(bundle, artifact, { roots });
    if (attestation.outcome !== 'verified') {
        return {
            verdict: attestation.outcome === 'unknown-root' ? 'unknown' : 'fail',
            attestation,
            problems: [attestation.detail],
        };
    }
    const wrongType = attestation.predicateType === '' || attestation.predicateType === predicateType
        ? []
        : [`its predicate is ${attestation.predicateType}, not ${predicateType}`];
    const problems = [...wrongType, ...(0,_verify_artifact_demand_js__WEBPACK_IMPORTED_MODULE_5__/* .compareDemand */ .P)(attestation.claims, demand)];
    return { verdict: problems.length === 0 ? 'pass' : 'fail', attestation, problems };
}
function isPlainSignature(bundle) {
    return typeof bundle === 'object' && bundle !== null && 'messageSignature' in bundle;
}
function checkSignature(bundle, { sha256 }, roots) {
    const result = (0,_verify_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBundle */ .I)(bundle, { roots, ...(sha256 !== undefined ? { artifact: { sha256 } } : {}) });
    const named = { predicateType: '', kind: 'other' };
    return result.outcome === 'verified'
        ? {
            ...named,
            outcome: 'verified',
            ...(result.claims !== undefined ? { claims: result.claims } : {}),
        }
        : { ...named, outcome: result.outcome, detail: result.detail };
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

/***/ 30541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ readAttestationList),
/* harmony export */   Sd: () => (/* binding */ checkReleaseAttestation),
/* harmony export */   ZE: () => (/* binding */ checkArtifactAttestation)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97803);
/* harmony import */ var _rules_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84932);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68879);
/* harmony import */ var _check_attestation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15655);




const MAX_LISTED = 100;
const RELEASE = /^https:\/\/in-toto\.io\/attestation\/release\/v0\.\d+$/;
const RELEASE_SIGNER = 'https://dotcom.releases.github.com';
function readAttestationList(answer) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(answer, 'attestations'))
        .slice(0, MAX_LISTED)
        .flatMap((item) => {
        const bundle = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'bundle');
        if (bundle !== undefined && bundle !== null)
            return [{ bundle }];
        const url = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'bundle_url'));
        return url === undefined ? [] : [{ url }];
    });
}
function checkArtifactAttestation(bundle, artifact, trust) {
    return (0,_check_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAttestation */ .X)(bundle, {
        digests: ['sha256', 'sha512'].flatMap((algorithm) => {
            const digest = artifact[algorithm];
            return digest === undefined ? [] : [{ algorithm, digest }];
        }),
        isNamed: () => true,
        ...(artifact.file !== undefined ? { file: artifact.file } : {}),
    }, trust);
}
function checkReleaseAttestation(bundle, release, roots) {
    const result = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyBundle */ .I)(bundle, { roots: roots.filter(({ profile }) => profile === 'github') });
    if (result.outcome !== 'verified')
        return result;
    const { claims, statement } = result;
    if (claims?.san !== RELEASE_SIGNER) {
        return {
            outcome: 'wrong-identity',
            detail: `it was signed by ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(claims?.san ?? 'nobody')}, not by GitHub`,
        };
    }
    if (statement === undefined || !RELEASE.test(statement.predicateType)) {
        return { outcome: 'malformed', detail: 'it is not about a release' };
    }
    const { predicate, subjects } = statement;
    const id = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(predicate, 'repositoryId');
    const isSame = id === release.repositoryId || id === String(release.repositoryId);
    if (!isSame || (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(predicate, 'tag') !== release.tag) {
        return { outcome: 'wrong-subject', detail: 'it is about another repository or tag' };
    }
    const commits = subjects.flatMap(({ digests }) => digests.get('sha1') ?? []);
    const [commit] = commits;
    if (commit === undefined || commits.length !== 1 || !/^[0-9a-f]{40}$/.test(commit)) {
        return { outcome: 'malformed', detail: 'it binds the tag to no commit, or to several' };
    }
    const assets = subjects.flatMap(({ name, digests }) => {
        const sha256 = digests.get('sha256');
        return sha256 === undefined || name === '' ? [] : [[name, sha256]];
    });
    return { outcome: 'verified', commit, assets: new Map(assets) };
}


/***/ })

};
