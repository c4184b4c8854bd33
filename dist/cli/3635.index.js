export const id = 3635;
export const ids = [3635,3912];
export const modules = {

/***/ 3775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ prepareFactTables),
/* harmony export */   cy: () => (/* binding */ isAskable),
/* harmony export */   pc: () => (/* binding */ gatherFacts)
/* harmony export */ });
/* harmony import */ var _domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1657);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7321);


async function gatherFacts(components, options) {
    const { world, policy } = options;
    const asked = components.filter(isAskable);
    if (asked.length === 0)
        return { releases: new Map(), descriptions: [] };
    const registries = await world.registries(policy.registries);
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .startProgress */ .o)(world, 'Asking registries', new Set(asked.map((component) => component.purl)).size);
    const done = new Map();
    const answers = await Promise.all(registries.map(async (registry) => {
        const own = asked.filter((component) => component.ecosystem === registry.ecosystem);
        if (own.length === 0)
            return undefined;
        const answer = await registry.releases(own, (count) => {
            done.set(registry.ecosystem, count);
            progress.advance([...done.values()].reduce((sum, value) => sum + value, 0));
        });
        return { answer, description: registry.describe() };
    }));
    progress.stop();
    const releases = new Map();
    const descriptions = [];
    for (const item of answers) {
        if (item === undefined)
            continue;
        descriptions.push(item.description);
        for (const [purl, facts] of item.answer)
            releases.set(purl, facts);
    }
    return { releases, descriptions };
}
function isAskable(component) {
    return ((0,_domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryEcosystem */ .q)(component.ecosystem) &&
        component.source.kind === 'registry' &&
        component.version !== '');
}
async function prepareFactTables(subjects, answers) {
    const { loadIncidents } = await __webpack_require__.e(/* import() */ 2835).then(__webpack_require__.bind(__webpack_require__, 2835));
    const incidents = await loadIncidents(subjects.map((subject) => subject.component));
    return ({ component }) => {
        const pin = answers.pins.get(component);
        const refs = pin?.pinnedRefs;
        const knownMalicious = incidents.fact(component, refs?.known === true ? refs.value : undefined);
        const facts = answers.releases.get(component.purl);
        const table = facts === undefined
            ? { ...pin, knownMalicious }
            : joinFacts(facts, { ...answers.proofsOf(component), knownMalicious });
        const checksumRecord = answers.checksums.get(component.purl);
        return checksumRecord === undefined ? table : { ...table, checksumRecord };
    };
}
function joinFacts(facts, own) {
    return {
        registryState: facts.registryState,
        publishedAt: facts.publishedAt,
        artifacts: facts.artifacts,
        yanked: facts.yanked,
        deprecated: facts.deprecated,
        projectStatus: facts.projectStatus,
        publisher: facts.publisher,
        maintainers: facts.maintainers,
        ownership: facts.ownership,
        installHooks: facts.installHooks,
        timeline: facts.timeline,
        earlierRecord: facts.earlierRecord,
        registryAddress: facts.registryAddress,
        metadata: facts.metadata,
        signatures: facts.signatures,
        attestations: facts.attestations,
        provenanceHistory: facts.provenanceHistory,
        signatureCheck: own.signatureCheck,
        provenance: own.provenance,
        expectedIdentity: own.expectedIdentity,
        knownMalicious: own.knownMalicious,
    };
}


/***/ }),

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSbomSource: () => (/* binding */ readSbomSource),
/* harmony export */   renderSbomText: () => (/* binding */ renderSbomText),
/* harmony export */   specVersionProblem: () => (/* binding */ specVersionProblem)
/* harmony export */ });
/* harmony import */ var _inventory_read_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3121);
/* harmony import */ var _gather_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3775);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7103);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3912);




async function readSbomSource(request, world) {
    const { policy, problems } = (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T)(request, world, undefined);
    const inventory = (0,_inventory_read_inventory_js__WEBPACK_IMPORTED_MODULE_0__.readInventory)(world.workTree, { exclude: policy.exclude });
    const { releases } = await (0,_gather_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherFacts */ .pc)(inventory.components, { world, policy });
    return {
        inventory: { ...inventory, problems: [...inventory.problems, ...problems] },
        policy,
        factsOf: (purl) => releases.get(purl),
    };
}
async function renderSbomText(request, source, world) {
    const { renderSbom } = await Promise.all(/* import() */[__webpack_require__.e(9195), __webpack_require__.e(1311)]).then(__webpack_require__.bind(__webpack_require__, 1311));
    const root = source.inventory.projects.find((project) => project.dir === '.');
    const head = world.git?.resolve('HEAD');
    const origin = world.git?.origin();
    return renderSbom({
        format: request.format,
        specVersion: request.specVersion ?? (request.format === 'spdx-json' ? '2.3' : '1.6'),
        inventory: source.inventory,
        factsOf: source.factsOf,
        subject: {
            name: root?.name ?? world.rootName,
            ...(root?.version !== undefined ? { version: root.version } : {}),
            ...(head?.ok === true ? { commit: head.value } : {}),
            ...(origin?.ok === true && origin.value !== '' ? { vcs: origin.value } : {}),
        },
        timestamp: timestampOf(world, head?.ok === true ? head.value : undefined),
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_3__.TOOL_VERSION,
        ...(world.owner !== undefined ? { author: { kind: 'organization', name: world.owner } } : {}),
    });
}
function timestampOf(world, commit) {
    if (world.sourceDateEpoch !== undefined)
        return world.sourceDateEpoch;
    const time = commit === undefined ? undefined : world.git?.commitTime(commit);
    return time?.ok === true ? time.value : world.clock.now();
}
function specVersionProblem(format, version) {
    if (version === undefined)
        return undefined;
    const fits = format === 'spdx-json' ? version === '2.3' : version === '1.6' || version === '1.7';
    return fits
        ? undefined
        : `${format} has no version ${version} here; it has ${format === 'spdx-json' ? '2.3' : '1.6 and 1.7'}`;
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TOOL_VERSION: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
const TOOL_VERSION = '0.1.0';


/***/ })

};
