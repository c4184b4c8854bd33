export const id = 6912;
export const ids = [6912];
export const modules = {

/***/ 56912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPinParts: () => (/* binding */ openPinParts)
});

// EXTERNAL MODULE: ./build/pin/find-references.js + 17 modules
var find_references = __webpack_require__(85861);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/domain/purl.js
var domain_purl = __webpack_require__(17884);
;// CONCATENATED MODULE: ./build/pin/resolve-python.js


async function resolvePythonHashes(releases, registry) {
    const asked = releases.map((release) => ({ release, component: describe(release) }));
    const facts = await registry.releases(asked.flatMap(({ component }) => component ?? []));
    return new Map(asked.map(({ release, component }) => {
        const found = component === undefined ? undefined : facts.get(component.purl);
        return [release, found === undefined ? (0,result/* err */._)(NOT_A_RELEASE) : readHashes(found)];
    }));
}
const NOT_A_RELEASE = {
    kind: 'unsupported',
    message: 'this is not the name and version of a Python release',
};
function describe({ name, version }) {
    if (version === '' || version.includes('*'))
        return undefined;
    const normal = (0,domain_purl/* normalizePypiName */.Ty)(name);
    const purl = (0,domain_purl/* makePurl */.k0)({ type: 'pypi', name: normal, version });
    if (!purl.ok)
        return undefined;
    return {
        purl: purl.value,
        ecosystem: 'pypi',
        name: normal,
        version,
        scope: 'unknown',
        direct: true,
        integrity: [],
        source: { kind: 'registry' },
        lockfile: '',
        locations: [],
        dependsOn: [],
        format: 'requirements',
    };
}
function readHashes(facts) {
    const { registryState, artifacts, yanked } = facts;
    if (!registryState.known)
        return (0,result/* err */._)(failed(registryState));
    const absent = ABSENT[registryState.value.state];
    if (absent !== undefined)
        return (0,result/* err */._)({ kind: 'not-found', message: absent });
    if (!artifacts.known)
        return (0,result/* err */._)(failed(artifacts));
    const hashes = readDigests(artifacts.value);
    if (!hashes.ok)
        return hashes;
    const withdrawn = yanked.known && yanked.value.yanked ? { yanked: yanked.value.reason ?? '' } : {};
    return (0,result.ok)({
        hashes: hashes.value,
        files: artifacts.value.length,
        ...withdrawn,
        evidence: artifacts.evidence,
    });
}
const ABSENT = {
    present: undefined,
    'version-absent': 'the index has the project, but not this version',
    'package-absent': 'the index does not have the project',
    'package-quarantined': 'the index withholds the project while it is examined',
    'security-holder': 'the index replaced the project by a placeholder',
    'absent-from-partial-mirror': 'the index, which holds only a part of its upstream, does not have this release',
};
function readDigests(artifacts) {
    const malformed = (message) => (0,result/* err */._)({ kind: 'malformed', message });
    if (artifacts.length === 0)
        return malformed('the index names no file of this release');
    const byFile = new Map();
    const hashes = new Set();
    for (const { file, integrity } of artifacts) {
        const own = new Set(integrity.flatMap(({ algorithm, digest }) => (algorithm === 'sha256' ? [`sha256:${digest}`] : [])));
        const [hash] = own;
        if (hash === undefined)
            return malformed('the index gives no sha256 for a file of this release');
        if (own.size > 1 || (file !== undefined && (byFile.get(file) ?? hash) !== hash)) {
            return malformed('the index gives two digests for one file of this release');
        }
        if (file !== undefined)
            byFile.set(file, hash);
        hashes.add(hash);
    }
    return (0,result.ok)([...hashes].sort());
}
function failed({ reason, detail }) {
    return { kind: KIND[reason], message: detail };
}
const KIND = {
    offline: 'offline',
    unreachable: 'unreachable',
    'rate-limited': 'rate-limited',
    malformed: 'malformed',
    unsupported: 'unsupported',
    'stripped-by-mirror': 'unsupported',
    'not-published': 'not-found',
    'not-permitted': 'not-permitted',
    budget: 'budget',
};

;// CONCATENATED MODULE: ./build/app/python-hashes.js


function openPythonHashes(world) {
    return async (name, version) => {
        const registries = await world.registries({});
        const index = registries.find(({ ecosystem }) => ecosystem === 'pypi');
        if (index === undefined)
            return (0,result/* err */._)({ kind: 'unsupported', message: 'no index of Python packages is known' });
        const release = { name, version };
        const found = (await resolvePythonHashes([release], index)).get(release);
        if (found === undefined)
            return (0,result/* err */._)({ kind: 'unsupported', message: 'the index did not answer' });
        return found.ok ? (0,result.ok)(found.value.hashes) : found;
    };
}

;// CONCATENATED MODULE: ./build/app/pin-parts.js


function openPinParts(world) {
    return { find: find_references/* findReferences */.y, pythonHashes: openPythonHashes(world) };
}


/***/ })

};
