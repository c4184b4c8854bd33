export const id = 6553;
export const ids = [6553];
export const modules = {

/***/ 6553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose),
/* harmony export */   renderDiagnosis: () => (/* binding */ renderDiagnosis)
/* harmony export */ });
/* harmony import */ var _domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1657);
/* harmony import */ var _domain_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8223);
/* harmony import */ var _inventory_read_inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3121);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _gather_checksums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3525);
/* harmony import */ var _gather_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3775);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7103);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3912);








async function diagnose(request, world) {
    const { policy, problems } = (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T)({}, world, undefined);
    const inventory = (0,_inventory_read_inventory_js__WEBPACK_IMPORTED_MODULE_2__.readInventory)(world.workTree, { exclude: policy.exclude });
    const head = world.git?.resolve('HEAD');
    const askable = inventory.components.filter(_gather_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .isAskable */ .cy);
    const registries = await world.registries(policy.registries);
    const endpoints = await world.endpoints(policy.registries);
    const diagnosed = await Promise.all(registries.map(async (registry) => {
        const endpoint = endpoints.find((candidate) => candidate.ecosystem === registry.ecosystem);
        return { ...(await probe(registry, askable)), ...endpoint };
    }));
    const checksums = await probeChecksums(askable, { world, policy });
    const hosts = diagnosed
        .flatMap((registry) => registry.bases)
        .concat(checksums.base ?? [])
        .map(hostOf)
        .filter((host) => host !== undefined);
    return {
        tool: _version_js__WEBPACK_IMPORTED_MODULE_7__.TOOL_VERSION,
        time: new Date(world.clock.now()).toISOString(),
        offline: request.offline,
        git: { repository: world.git !== undefined, ...(head?.ok === true ? { head: head.value } : {}) },
        files: {
            recognised: inventory.files.length,
            read: inventory.files.filter((file) => file.status === 'read').length,
            problems: inventory.problems.length,
        },
        policy: { source: policy.source, problems: problems.map((problem) => problem.message) },
        registries: diagnosed.map((one) => one.ecosystem === 'golang' ? { ...one, facts: { ...one.facts, ...checksums.facts } } : one),
        egress: [...new Set(hosts)].sort(),
        ready: problems.length === 0 &&
            diagnosed.every((registry) => registry.asked === undefined || registry.facts['registryState'] === 'known'),
    };
}
async function probe(registry, askable) {
    const component = askable.find((candidate) => candidate.ecosystem === registry.ecosystem);
    const facts = {};
    if (component !== undefined) {
        const answer = (await registry.releases([component])).get(component.purl) ?? {};
        for (const [name, fact] of Object.entries(answer)) {
            facts[name] = fact.known ? 'known' : fact.reason;
        }
    }
    return { ...registry.describe(), ...(component !== undefined ? { asked: component.purl } : {}), facts };
}
async function probeChecksums(askable, context) {
    const module = askable.find(_gather_checksums_js__WEBPACK_IMPORTED_MODULE_4__/* .isInGoSum */ .fu);
    if (module === undefined)
        return { facts: {} };
    const { facts, counts } = await (0,_gather_checksums_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherChecksums */ .Mq)([module], context);
    const fact = facts.get(module.purl);
    return {
        facts: fact === undefined ? {} : { checksumRecord: fact.known ? 'known' : fact.reason },
        ...(counts.base !== undefined ? { base: counts.base } : {}),
    };
}
function hostOf(base) {
    return URL.canParse(base) ? new URL(base).host : undefined;
}
function renderDiagnosis(diagnosis) {
    const lines = [
        summarise(diagnosis),
        '',
        `Countersign ${diagnosis.tool}, ${diagnosis.time}${diagnosis.offline ? ', offline' : ''}`,
        `Files: ${diagnosis.files.read} of ${diagnosis.files.recognised} recognised files read${diagnosis.files.problems > 0 ? `, ${diagnosis.files.problems} problems (see \`countersign inventory\`)` : ''}`,
        `Git: ${diagnosis.git.head ?? (diagnosis.git.repository ? 'a repository without a commit' : 'no repository here: no comparison with a base')}`,
        `Policy: ${diagnosis.policy.source}`,
        ...diagnosis.policy.problems.map((problem) => `  ${problem}`),
    ];
    for (const registry of diagnosis.registries)
        lines.push('', ...renderRegistry(registry));
    lines.push('', `Hosts to allow: ${diagnosis.egress.length === 0 ? 'none found' : diagnosis.egress.join(', ')}`);
    return `${lines.map(indented).join('\n')}\n`;
}
function summarise({ ready, offline, registries }) {
    if (offline)
        return 'Offline: no registry was asked; what the cache knows is shown.';
    if (!ready)
        return 'Not ready: see below.';
    return registries.some(({ asked }) => asked !== undefined)
        ? 'Ready: every registry this project needs answered.'
        : 'Ready: this project needs no registry.';
}
const WORDS = {
    registryState: 'whether a version exists',
    publishedAt: 'publication times',
    checksumRecord: 'the checksum database',
    artifacts: 'files and digests',
    yanked: 'withdrawals',
    deprecated: 'deprecations',
    projectStatus: 'quarantine',
    publisher: 'who published',
    maintainers: 'maintainers',
    ownership: 'ownership over time',
    timeline: 'the history of releases',
    installHooks: 'install hooks',
    signatures: 'registry signatures',
    attestations: 'provenance',
    earlierRecord: 'what an earlier run saw',
    registryAddress: 'its own address',
    metadata: 'licence and links',
};
function nameFacts(names) {
    return names.map((name) => WORDS[name] ?? name).join(', ');
}
function renderRegistry(registry) {
    const title = _domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__/* .ECOSYSTEM_TITLE */ .U[registry.ecosystem];
    const lines = registry.bases.length === 0
        ? [`${title}: no address found${registry.problem === undefined ? '' : `: ${registry.problem}`}`]
        : [`${title}: ${registry.bases.join(', ')} (named by ${registry.origin})`];
    if (registry.asked === undefined)
        lines.push('  not asked: this project has no component of it');
    else {
        const entries = Object.entries(registry.facts);
        const seen = entries.filter(([, state]) => state === 'known').map(([name]) => name);
        lines.push(`  asked about ${registry.asked}`, `  sees: ${seen.length === 0 ? 'nothing' : nameFacts(seen)}`);
        for (const reason of [...new Set(entries.map(([, state]) => state))].filter((state) => state !== 'known')) {
            const names = entries.filter(([, state]) => state === reason).map(([name]) => name);
            lines.push(`  does not see (${_domain_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_TEXT */ .L5[reason] ?? reason}): ${nameFacts(names)}`);
        }
    }
    return [...lines, ...registry.observations.map((observation) => `  ${observation}`)];
}
function indented(line) {
    const text = line.trimStart();
    return `${' '.repeat(line.length - text.length)}${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__.forTerminal)(text)}`;
}


/***/ })

};
