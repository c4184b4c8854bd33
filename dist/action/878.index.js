export const id = 878;
export const ids = [878];
export const modules = {

/***/ 85218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mc: () => (/* binding */ attestOutputs),
  FA: () => (/* binding */ attestRun),
  hX: () => (/* binding */ bundlePaths),
  Gn: () => (/* binding */ withAttestations)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/report/attestation-lines.js
var attestation_lines = __webpack_require__(64299);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/action/attester.js
var action_attester = __webpack_require__(31585);
;// CONCATENATED MODULE: ./build/action/hash-subjects.js


async function hashSubjects(paths, world) {
    const subjects = new Map();
    for (const path of paths) {
        const digests = await world.digestNamedFile(path);
        if (!digests.ok)
            return (0,result/* err */._)(`${path}: ${digests.error.message}`);
        const { sha256 } = digests.value;
        subjects.set(`${(0,external_node_path_.basename)(path)} ${sha256}`, { name: (0,external_node_path_.basename)(path), digest: { sha256 } });
    }
    return (0,result.ok)([...subjects.values()]);
}

;// CONCATENATED MODULE: ./build/action/attest.js








async function attestRun(made, context) {
    const outcomes = [];
    for (const candidate of await listCandidates(made, context)) {
        const outcome = await attestOne(candidate, context);
        outcomes.push(outcome);
        const text = (0,report_escape/* forLog */.Ig)((0,attestation_lines/* describeOutcome */.S)(outcome));
        if (outcome.state === 'attested')
            core/* info */.pq(text);
        else if (outcome.state === 'skipped')
            core/* warning */.$e(text, { title: 'Countersign' });
        else
            core/* error */.z3(text, { title: 'Countersign' });
    }
    return outcomes;
}
function attestOutputs(outcomes) {
    const done = outcomes.filter((outcome) => outcome.state === 'attested');
    return {
        'attestation-id': done.map(({ id }) => id).join('\n'),
        'attestation-url': done.map(({ url }) => url).join('\n'),
        'bundle-path': bundlePaths(outcomes).join('\n'),
    };
}
function bundlePaths(outcomes) {
    return outcomes.flatMap((outcome) => 'bundlePath' in outcome && outcome.bundlePath !== undefined ? [outcome.bundlePath] : []);
}
function withAttestations(exitCode, outcomes) {
    return exitCode !== 1 && outcomes.some(({ state }) => state === 'failed') ? 2 : exitCode;
}
async function listCandidates(made, context) {
    const { attest } = context.inputs;
    const vsa = attest.vsa && made.vsa !== undefined ? [prepareVsa(made.vsa)] : [];
    if (!attest.sbom || made.sboms.length === 0)
        return vsa;
    const subjects = await findSubjects(context);
    return [...vsa, ...made.sboms.map((sbom) => prepareSbom(sbom, { subjects, complete: made.complete }))];
}
function prepareVsa({ text }) {
    const candidate = { what: 'verification summary', file: 'countersign.vsa.sigstore.json' };
    const { subject, predicateType, predicate } = JSON.parse(text);
    return predicate.verificationResult === 'PASSED'
        ? { ...candidate, prepared: (0,result.ok)({ subjects: subject, predicateType, predicate }) }
        : { ...candidate, prepared: (0,result/* err */._)({ why: 'it says FAILED, and only a pass is signed' }) };
}
const NAMES = { 'cyclonedx-json': ['CycloneDX', 'bom.cdx'], 'spdx-json': ['SPDX', 'bom.spdx'] };
function prepareSbom({ format, text }, about) {
    const [name, stem] = NAMES[format];
    const candidate = { what: `SBOM (${name})`, file: `${stem}.sigstore.json` };
    if (!about.complete) {
        return {
            ...candidate,
            prepared: (0,result/* err */._)({ why: 'files of the project could not be read, so that it lacks what they hold' }),
        };
    }
    if (!about.subjects.ok) {
        const hint = 'Name built files that are there, relative to the workspace, in subject-path.';
        return { ...candidate, prepared: (0,result/* err */._)({ why: `${about.subjects.error}.`, hint }) };
    }
    const predicate = JSON.parse(text);
    const predicateType = format === 'cyclonedx-json'
        ? 'https://cyclonedx.org/bom'
        : `https://spdx.dev/Document/v${(predicate.spdxVersion ?? '').replace('SPDX-', '')}`;
    return { ...candidate, prepared: (0,result.ok)({ subjects: about.subjects.value, predicateType, predicate }) };
}
async function findSubjects({ inputs, world, }) {
    const { subject } = inputs.attest;
    if (subject === undefined)
        return (0,result/* err */._)('nothing is named that it is about');
    if (!('paths' in subject))
        return (0,result.ok)([subject]);
    return hashSubjects(subject.paths, world);
}
async function attestOne(candidate, context) {
    const { what, file, prepared } = candidate;
    if (!prepared.ok) {
        const { why, hint } = prepared.error;
        return hint === undefined ? { what, state: 'skipped', why } : { what, state: 'failed', why, hint };
    }
    const tooLarge = (0,action_attester/* sizeProblem */.bi)(prepared.value);
    if (tooLarge !== undefined) {
        const hint = 'Attest smaller parts: one run for each directory, with path.';
        return { what, state: 'failed', why: `${tooLarge}.`, hint };
    }
    const attester = await context.openAttester();
    const done = await attester.attest(prepared.value);
    const bundle = done.ok ? done.value.bundle : done.error.bundle;
    const bundlePath = bundle === undefined ? undefined : (0,external_node_path_.join)(context.outputDir, file);
    if (bundlePath !== undefined)
        (0,external_node_fs_.writeFileSync)(bundlePath, `${JSON.stringify(bundle)}\n`);
    if (done.ok) {
        return { what, state: 'attested', id: done.value.id, url: done.value.url, bundlePath: bundlePath ?? '' };
    }
    const { message, hint } = done.error;
    return { what, state: 'failed', why: message, hint, ...(bundlePath !== undefined ? { bundlePath } : {}) };
}


/***/ }),

/***/ 88878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSbomStep: () => (/* binding */ runSbomStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _app_completeness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7110);
/* harmony import */ var _app_sbom_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53635);
/* harmony import */ var _report_attestation_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64299);
/* harmony import */ var _attest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85218);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16994);
/* harmony import */ var _write_sboms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2251);







const VERDICTS = { 0: 'pass', 2: 'unknown', 3: 'unknown' };
async function runSbomStep(context) {
    const { inputs, world } = context;
    const source = await (0,_app_sbom_js__WEBPACK_IMPORTED_MODULE_2__/* .readSbomSource */ .zz)(inputs.policy === undefined ? {} : { policyPath: inputs.policy }, world);
    const sboms = await (0,_write_sboms_js__WEBPACK_IMPORTED_MODULE_6__/* .writeSboms */ .Q)(source, context);
    const { inventory } = source;
    (0,_app_completeness_js__WEBPACK_IMPORTED_MODULE_1__/* .talkProblems */ .f)(inventory.problems, (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line));
    const complete = (0,_app_completeness_js__WEBPACK_IMPORTED_MODULE_1__/* .completenessExitCode */ .C)(inventory);
    const read = inventory.files.filter((file) => file.status === 'read').length;
    const line = `SBOM: ${inventory.components.length} components from ${read} of ${inventory.files.length} files.`;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line);
    const attested = await (0,_attest_js__WEBPACK_IMPORTED_MODULE_4__/* .attestRun */ .FA)({ sboms, complete: complete === 0 }, context);
    const exitCode = (0,_attest_js__WEBPACK_IMPORTED_MODULE_4__/* .withAttestations */ .Gn)(complete, attested);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('verdict', VERDICTS[complete]);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('exit-code', String(exitCode));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('sbom-path', sboms[0]?.path ?? '');
    for (const [name, value] of Object.entries((0,_attest_js__WEBPACK_IMPORTED_MODULE_4__/* .attestOutputs */ .Mc)(attested)))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
    if (inputs.summary)
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z
            .addRaw(`### Countersign\n\n${line}\n${(0,_report_attestation_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAttestations */ .k)(attested)}`)
            .write()
            .catch(() => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq('No job summary can be written here.'));
    await (0,_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadFiles */ .Z)([...sboms.map(({ path }) => path), ...(0,_attest_js__WEBPACK_IMPORTED_MODULE_4__/* .bundlePaths */ .hX)(attested)], context);
    return exitCode;
}


/***/ }),

/***/ 16994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ uploadFiles)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);


async function uploadFiles(files, context) {
    const { inputs, outputDir } = context;
    if (!inputs.upload || files.length === 0)
        return false;
    if ((process.env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '') {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq('No artifact service here; the files stay in the output directory.');
        return false;
    }
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(110), __webpack_require__.e(29), __webpack_require__.e(518)]).then(__webpack_require__.bind(__webpack_require__, 56518));
        const done = await new DefaultArtifactClient().uploadArtifact(inputs.artifactName, [...files], outputDir);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Uploaded ${files.length} files as artifact ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(inputs.artifactName)} (${done.size ?? 0} bytes).`);
        return true;
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(`The artifact could not be uploaded: ${error instanceof Error ? error.message : String(error)}`), {
            title: 'Countersign',
        });
        return false;
    }
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ writeSboms)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33838);
/* harmony import */ var _app_sbom_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53635);




const FILES = {
    'cyclonedx-json': 'bom.cdx.json',
    'spdx-json': 'bom.spdx.json',
};
async function writeSboms(source, context) {
    const { inputs, world, outputDir } = context;
    const formats = inputs.sbomFormat === 'none'
        ? []
        : inputs.sbomFormat === 'both'
            ? ['cyclonedx-json', 'spdx-json']
            : [inputs.sbomFormat];
    const written = [];
    for (const format of formats) {
        const fits = (0,_app_sbom_js__WEBPACK_IMPORTED_MODULE_3__/* .specVersionProblem */ .j3)(format, inputs.specVersion) === undefined;
        if (!fits && formats.length === 1)
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(`spec-version ${inputs.specVersion ?? ''} is not one of ${format}; its default is used.`);
        const text = await (0,_app_sbom_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSbomText */ .xj)({ format, ...(fits && inputs.specVersion !== undefined ? { specVersion: inputs.specVersion } : {}) }, source, world);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, FILES[format]);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
        written.push({ path, format, text });
    }
    return written;
}


/***/ }),

/***/ 7110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ completenessExitCode),
/* harmony export */   f: () => (/* binding */ talkProblems)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

function completenessExitCode(inventory) {
    if (inventory.problems.some((problem) => problem.severity === 'broken'))
        return 2;
    return inventory.problems.length > 0 ? 3 : 0;
}
function talkProblems(problems, talk) {
    for (const problem of problems) {
        const place = problem.location === undefined ? '' : `${problem.location.file}:${problem.location.line}: `;
        talk((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(`${place}${problem.message} [${problem.code}]`)));
        if (problem.hint !== undefined)
            talk((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(`  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(problem.hint)}`));
    }
}


/***/ }),

/***/ 93775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ prepareFactTables),
/* harmony export */   cy: () => (/* binding */ isAskable),
/* harmony export */   pc: () => (/* binding */ gatherFacts)
/* harmony export */ });
/* harmony import */ var _domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41657);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57321);


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
    const { loadIncidents } = await __webpack_require__.e(/* import() */ 835).then(__webpack_require__.bind(__webpack_require__, 72835));
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

/***/ 53635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j3: () => (/* binding */ specVersionProblem),
/* harmony export */   xj: () => (/* binding */ renderSbomText),
/* harmony export */   zz: () => (/* binding */ readSbomSource)
/* harmony export */ });
/* harmony import */ var _inventory_read_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3121);
/* harmony import */ var _gather_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93775);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97103);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73912);




async function readSbomSource(request, world) {
    const { policy, problems } = (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T)(request, world, undefined);
    const inventory = (0,_inventory_read_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .readInventory */ .z)(world.workTree, { exclude: policy.exclude });
    const { releases } = await (0,_gather_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherFacts */ .pc)(inventory.components, { world, policy });
    return {
        inventory: { ...inventory, problems: [...inventory.problems, ...problems] },
        policy,
        factsOf: (purl) => releases.get(purl),
    };
}
async function renderSbomText(request, source, world) {
    const { renderSbom } = await __webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 31270));
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
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL_VERSION */ .w,
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

/***/ 64299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeOutcome),
/* harmony export */   k: () => (/* binding */ renderAttestations)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _redact_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52130);
/* harmony import */ var _safe_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9270);



function describeOutcome(outcome) {
    switch (outcome.state) {
        case 'attested':
            return `Attested the ${outcome.what}: ${outcome.url}`;
        case 'skipped':
            return `The ${outcome.what} is not attested: ${outcome.why}.`;
        default:
            return `The ${outcome.what} could not be attested: ${outcome.why} ${outcome.hint}`;
    }
}
function renderAttestations(outcomes) {
    const lines = outcomes.map((outcome) => {
        if (outcome.state !== 'attested') {
            const mark = outcome.state === 'failed' ? '⛔' : 'ℹ️';
            return `- ${mark} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(describeOutcome(outcome), { max: 1_000 })}`;
        }
        const url = (0,_safe_url_js__WEBPACK_IMPORTED_MODULE_1__/* .toSafeUrl */ .w)(outcome.url);
        const id = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(outcome.id, { max: 64 });
        return `- 🔏 Attested the ${outcome.what}: ${url === undefined ? id : `[${id}](<${url}>)`}`;
    });
    return lines.length === 0 ? '' : (0,_redact_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .redactSecrets */ .f)(`\n\n${lines.join('\n')}\n`);
}


/***/ }),

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ toSafeUrl)
/* harmony export */ });
function toSafeUrl(address) {
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    return url.protocol === 'https:' && url.username === '' && url.password === ''
        ? url.href.replace(/[<>\\\s]/g, '')
        : undefined;
}


/***/ })

};
