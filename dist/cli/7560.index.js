export const id = 7560;
export const ids = [7560];
export const modules = {

/***/ 41657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ECOSYSTEM_TITLE),
/* harmony export */   q: () => (/* binding */ isRegistryEcosystem)
/* harmony export */ });
const REGISTRY_ECOSYSTEMS = ['npm', 'pypi', 'golang', 'cargo', 'gem', 'maven'];
function isRegistryEcosystem(ecosystem) {
    return REGISTRY_ECOSYSTEMS.includes(ecosystem);
}
const ECOSYSTEM_TITLE = {
    npm: 'npm',
    pypi: 'PyPI',
    golang: 'Go',
    cargo: 'Cargo',
    gem: 'RubyGems',
    maven: 'Maven',
    github: 'GitHub Actions',
    docker: 'container image',
    generic: 'other',
};


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

/***/ 80075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule),
/* harmony export */   P: () => (/* binding */ unknownLevel)
/* harmony export */ });
function defineRule(rule) {
    return rule;
}
const OUTAGES = [
    'unreachable',
    'rate-limited',
    'malformed',
    'not-permitted',
    'budget',
];
function unknownLevel(meta, reason, policy) {
    const own = policy.rules.get(meta.id)?.unknown;
    if (own !== undefined)
        return own;
    if (policy.unknown !== 'by-rule')
        return policy.unknown;
    if (meta.unknown !== 'block-on-outage')
        return meta.unknown;
    return OUTAGES.includes(reason) ? 'block' : 'warn';
}


/***/ }),

/***/ 97560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   provenanceIdentity: () => (/* binding */ provenanceIdentity)
/* harmony export */ });
/* harmony import */ var _domain_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80075);
/* harmony import */ var _verify_compare_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69042);
/* harmony import */ var _verify_identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50620);
/* harmony import */ var _verify_write_identities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55910);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84932);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30537);






const provenanceIdentity = (0,_domain_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .defineRule */ .K)({
    meta: {
        id: 'provenance-identity',
        title: 'Built by somebody else than recorded, or provenance that is false',
        what: `Verifies every attestation of a release (signature, certificate, transparency log) and compares who built it with whom ${_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi} or the lockfile expects: ids of repository and owner, repository, workflow, kind of ref, trigger, each exactly. Fails when one differs, when a recorded package or one of its locked files has no provenance any more, and when an attestation does not verify. Without a recorded builder it cannot be decided. Provenance that verifies says who built a release, not that it is harmless.`,
        why: 'An attestation always names somebody. Whether it is the right one, only an earlier look can tell: names can be similar, repositories can be transferred, and a stolen token can start a new workflow on an unusual branch.',
        incident: 'Three large campaigns of 2026 published malware with provenance that verifies: built from orphan commits, unusual branches and new workflows of the real repositories.',
        fix: `Look at the run that the certificate names. If the change is right, write it down with countersign identities --update and commit ${_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi} by itself.`,
        defaultLevel: 'block',
        unknown: 'record',
        falseAlarms: 'Compares only what somebody recorded. Projects that rename a workflow or start releases in another way fail once; a repository that only changed its name is recorded, not blocked.',
        references: [
            'https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md',
            'https://peps.python.org/pep-0740/',
        ],
        since: '0.1.0',
        group: 'integrity',
    },
    subject: 'component',
    needs: ['provenance', 'expectedIdentity'],
    applies: ({ component }) => (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelease */ .M)(component) && (component.ecosystem === 'npm' || component.ecosystem === 'pypi'),
    decide: ({ component }, { provenance, expectedIdentity }, { now }) => {
        const { attestations } = provenance;
        const forged = attestations.find(isForged);
        if (forged !== undefined)
            return failForged(forged);
        const foreign = attestations.find((item) => item.outcome === 'unknown-root');
        if (foreign !== undefined) {
            return {
                verdict: 'unknown',
                reason: 'unsupported',
                detail: `an attestation was not verified: ${foreign.detail}`,
            };
        }
        const signed = attestations.filter((item) => item.outcome === 'verified' && item.claims !== undefined);
        const [expected] = expectedIdentity;
        if (expected !== undefined && signed.length === 0) {
            const what = attestations.length === 0
                ? 'it has no provenance'
                : 'none of its attestations says who built these bytes';
            return failGone(expected, what);
        }
        const [unbacked] = provenance.without;
        if (expected !== undefined && unbacked !== undefined) {
            return failGone(expected, `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(unbacked)} has no provenance`);
        }
        const [first] = signed;
        if (first === undefined)
            return { verdict: 'pass' };
        if (expected === undefined) {
            return {
                verdict: 'unknown',
                reason: 'unsupported',
                detail: `nobody recorded in ${_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi} who is expected to build it (countersign identities --update does)`,
            };
        }
        for (const { claims } of signed) {
            if (claims === undefined)
                continue;
            const differences = expectedIdentity.map((identity) => (0,_verify_compare_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .compareIdentity */ .G3)(identity, claims));
            if (differences.some((changes) => changes.length === 0))
                continue;
            const fewest = differences.reduce((best, item) => (item.length < best.length ? item : best));
            const recorded = (0,_verify_compare_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .toIdentity */ .uH)(claims, new Date(now).toISOString().slice(0, 10));
            const key = (0,_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .identityKey */ .US)(component.ecosystem, component.name);
            return failChanged(fewest, expected, recorded === undefined ? key : [key, ...(0,_verify_write_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .renderIdentity */ .c)(recorded)].join('; '));
        }
        return { verdict: 'pass' };
    },
});
function isForged(item) {
    return item.outcome === 'malformed' || item.outcome === 'invalid' || item.outcome === 'wrong-identity';
}
function failForged(item) {
    const what = item.kind === 'other' ? 'an attestation' : `its ${item.kind} attestation`;
    const file = item.file === undefined ? '' : ` of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(item.file)}`;
    return {
        verdict: 'fail',
        variant: 'false',
        message: `${what}${file} does not hold: ${item.detail}`,
        fix: { kind: 'advice', text: 'Do not install it; tell the project and the registry.' },
    };
}
function failGone({ source }, what) {
    return {
        verdict: 'fail',
        variant: 'gone',
        message: `${what}, while ${source.file} line ${source.line} says who builds it`,
        fix: { kind: 'advice', text: 'Stay with the release before; look whether the project said why.' },
    };
}
function failChanged(changes, { source }, entry) {
    const list = changes.map(({ what, from, to }) => `${what} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(from)} → ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(to)}`).join(', ');
    const harmless = changes.every((change) => change.harmless === true);
    return {
        verdict: 'fail',
        variant: harmless ? 'renamed' : 'changed',
        ...(harmless ? { level: 'record' } : {}),
        message: `built by somebody else than ${source.file} line ${source.line} expects: ${list}`,
        fix: { kind: 'advice', text: `Look at the run it was built in. If that is right, record it: ${entry}` },
    };
}


/***/ }),

/***/ 30537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isRelease)
/* harmony export */ });
/* harmony import */ var _domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41657);

function isRelease(component) {
    return ((0,_domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryEcosystem */ .q)(component.ecosystem) &&
        component.source.kind === 'registry' &&
        component.version !== '' &&
        component.bundled !== true);
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
