export const id = 3406;
export const ids = [3406];
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

/***/ 33406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBundles: () => (/* binding */ readBundles)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97803);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4424);
/* harmony import */ var _github_attestations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30541);
/* harmony import */ var _pypi_attestations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88304);




const MAX_BUNDLES = 1_000;
const MAX_DEPTH = 4;
function readBundles(bytes) {
    const whole = parse(bytes);
    const found = whole === undefined ? readLines(bytes) : unfold(whole);
    if (found === undefined || found.length === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)('it holds no bundle that can be read');
    return found.length > MAX_BUNDLES ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`it holds more than ${MAX_BUNDLES} bundles`) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found);
}
function readLines(bytes) {
    const lines = Buffer.from(bytes)
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
    const values = lines.slice(0, MAX_BUNDLES + 1).map((line) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(Buffer.from(line)));
    return values.includes(undefined) ? undefined : values.flatMap((value) => unfold(value ?? null));
}
function unfold(value, depth = 0) {
    if (Array.isArray(value)) {
        return depth < MAX_DEPTH ? value.flatMap((item) => unfold(item, depth + 1)) : [];
    }
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, 'attestations') !== undefined) {
        return (0,_github_attestations_js__WEBPACK_IMPORTED_MODULE_0__/* .readAttestationList */ .LV)(value).flatMap((item) => ('bundle' in item ? [item.bundle] : []));
    }
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, 'attestation_bundles') !== undefined) {
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, 'attestation_bundles')).flatMap((bundle) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(bundle, 'attestations')).map(_pypi_attestations_js__WEBPACK_IMPORTED_MODULE_1__/* .toBundle */ .mW));
    }
    return [(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, 'verification_material') === undefined ? value : (0,_pypi_attestations_js__WEBPACK_IMPORTED_MODULE_1__/* .toBundle */ .mW)(value)];
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}


/***/ })

};
