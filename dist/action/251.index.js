export const id = 251;
export const ids = [251];
export const modules = {

/***/ 53575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctorStep: () => (/* binding */ runDoctorStep)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/domain/ecosystem.js
var ecosystem = __webpack_require__(41657);
// EXTERNAL MODULE: ./build/domain/fact.js
var fact = __webpack_require__(38223);
// EXTERNAL MODULE: ./build/inventory/read-inventory.js + 2 modules
var read_inventory = __webpack_require__(3121);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/pin/describe-pin.js
var describe_pin = __webpack_require__(66357);
;// CONCATENATED MODULE: ./build/app/diagnose-repositories.js


async function diagnoseRepositories(components, { world, policy }) {
    const asked = components.map(describe_pin/* repositoryOf */._M).find((repository) => repository !== undefined);
    if (asked === undefined)
        return undefined;
    const { gitRemote, hosting } = await world.remotes(policy.registries);
    const url = gitRemote.urlOf(asked);
    const [refs, hosted] = await Promise.all([gitRemote.refs(url), hosting.repository(asked)]);
    const server = hostOf(url);
    const api = hosting.address === undefined ? undefined : hostOf(hosting.address);
    return {
        asked,
        ...(server !== undefined ? { server } : {}),
        refs: stateOf(refs),
        ...(api !== undefined ? { api } : {}),
        hosting: stateOf(hosted),
    };
}
function stateOf(answer) {
    return answer.ok ? 'known' : (0,fact/* unknownReason */.$h)(answer.error.kind);
}
function renderRepositories(one) {
    const say = (state) => (state === 'known' ? 'seen' : `not seen (${fact/* UNKNOWN_TEXT */.L5[state]})`);
    return [
        `Repositories of actions: ${one.server ?? 'no host'}, by git; ${one.api ?? 'no API without a token in GITHUB_TOKEN or GH_TOKEN'}`,
        `  asked about ${one.asked}`,
        `  branches and tags: ${say(one.refs)}`,
        `  archived or renamed: ${say(one.hosting)}`,
    ];
}
function hostOf(address) {
    const host = URL.canParse(address) ? new URL(address).host : '';
    return host === '' ? undefined : host;
}

// EXTERNAL MODULE: ./build/app/gather-checksums.js + 12 modules
var gather_checksums = __webpack_require__(43525);
// EXTERNAL MODULE: ./build/app/gather-facts.js
var gather_facts = __webpack_require__(93775);
// EXTERNAL MODULE: ./build/app/gather-proofs.js + 6 modules
var gather_proofs = __webpack_require__(80139);
// EXTERNAL MODULE: ./build/app/read-policy.js + 6 modules
var read_policy = __webpack_require__(97103);
// EXTERNAL MODULE: ./build/app/trust.js + 1 modules
var trust = __webpack_require__(46332);
// EXTERNAL MODULE: ./build/app/version.js
var version = __webpack_require__(73912);
;// CONCATENATED MODULE: ./build/app/doctor.js











const ONLY_WHERE_USED = ['gem', 'maven'];
async function diagnose(request, world) {
    const { policy, problems } = (0,read_policy/* readPolicy */.T)({}, world, undefined);
    const inventory = (0,read_inventory/* readInventory */.z)(world.workTree, { exclude: policy.exclude });
    const head = world.git?.resolve('HEAD');
    const askable = inventory.components.filter(gather_facts/* isAskable */.cy);
    const used = new Set(askable.map(({ ecosystem }) => ecosystem));
    const registries = (await world.registries(policy.registries)).filter(({ ecosystem }) => used.has(ecosystem) || !ONLY_WHERE_USED.includes(ecosystem));
    const endpoints = await world.endpoints(policy.registries, registries.map(({ ecosystem }) => ecosystem));
    const diagnosed = await Promise.all(registries.map(async (registry) => {
        const endpoint = endpoints.find((candidate) => candidate.ecosystem === registry.ecosystem);
        return { ...(await probe(registry, askable)), ...endpoint };
    }));
    const checksums = await probeChecksums(askable, { world, policy });
    const repositories = await diagnoseRepositories(inventory.components, { world, policy });
    const trust = await probeTrust(askable, { world, policy });
    const hosts = diagnosed
        .flatMap((registry) => registry.bases)
        .concat(checksums.base ?? [], trust?.address ?? [])
        .map(hostOf)
        .concat(repositories?.server, repositories?.api)
        .filter((host) => host !== undefined);
    return {
        tool: version/* TOOL_VERSION */.w,
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
        ...(repositories !== undefined ? { repositories } : {}),
        ...(trust !== undefined ? { trust: trust.origin } : {}),
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
    const module = askable.find(gather_checksums/* isInGoSum */.fu);
    if (module === undefined)
        return { facts: {} };
    const { facts, counts } = await (0,gather_checksums/* gatherChecksums */.Mq)([module], context);
    const fact = facts.get(module.purl);
    return {
        facts: fact === undefined ? {} : { checksumRecord: fact.known ? 'known' : fact.reason },
        ...(counts.base !== undefined ? { base: counts.base } : {}),
    };
}
async function probeTrust(askable, { world, policy }) {
    if (world.trustRoots === undefined || !askable.some(gather_proofs/* isProvable */.Q))
        return undefined;
    const opened = (await world.trustRoots(policy.registries)).open('public-good');
    const { origin, sha256, problem } = await (0,trust/* openTrust */.N)(world, { registries: policy.registries }).packages();
    return {
        origin: {
            origin,
            ...(sha256 !== undefined ? { sha256 } : {}),
            ...(problem !== undefined ? { problem } : {}),
        },
        ...(opened.ok ? { address: opened.value.address } : {}),
    };
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
    if (diagnosis.repositories !== undefined)
        lines.push('', ...renderRepositories(diagnosis.repositories));
    if (diagnosis.trust !== undefined) {
        const { origin, problem } = diagnosis.trust;
        lines.push('', `Trusted roots for attestations: ${origin === 'refreshed' ? 'up to date' : `those of this version${problem === undefined ? '' : `, newer ones could not be had: ${(0,report_escape/* forTerminal */.Qf)(problem)}`}`}`);
    }
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
    const title = ecosystem/* ECOSYSTEM_TITLE */.U[registry.ecosystem];
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
            lines.push(`  does not see (${fact/* UNKNOWN_TEXT */.L5[reason] ?? reason}): ${nameFacts(names)}`);
        }
    }
    return [...lines, ...registry.observations.map((observation) => `  ${observation}`)];
}
function indented(line) {
    const text = line.trimStart();
    return `${' '.repeat(line.length - text.length)}${(0,report_escape/* forTerminal */.Qf)(text)}`;
}

;// CONCATENATED MODULE: ./build/action/doctor.js



async function runDoctorStep(context) {
    const diagnosis = await diagnose({ offline: context.inputs.offline }, context.world);
    for (const line of renderDiagnosis(diagnosis).split('\n'))
        core/* info */.pq((0,report_escape/* forLog */.Ig)(line));
    core/* setOutput */.uH('verdict', diagnosis.ready ? 'pass' : 'unknown');
    return diagnosis.ready ? 0 : 3;
}


/***/ }),

/***/ 55245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ chooseVersion),
  D: () => (/* binding */ coveredReleases)
});

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/pin/ref-name.js
const PLAIN = /^\w[\w.+/@-]{0,199}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
function isPlainRefName(name) {
    return PLAIN.test(name) && !COMMIT.test(name);
}
function isCommitName(name) {
    return COMMIT.test(name);
}

// EXTERNAL MODULE: ./build/pin/releases.js
var releases = __webpack_require__(11128);
// EXTERNAL MODULE: ./build/pin/version-tag.js
var version_tag = __webpack_require__(34205);
;// CONCATENATED MODULE: ./build/pin/choose-version.js




function chooseVersion(refs, written) {
    if (written === '')
        return (0,result/* err */._)({ kind: 'unresolved', reason: 'it names no version' });
    const tag = findRef(refs, 'refs/tags/', written);
    const branch = findRef(refs, 'refs/heads/', written);
    if (tag !== undefined && branch !== undefined) {
        return (0,result/* err */._)({ kind: 'ambiguous', reason: `${written} is the name of a branch and of a tag there` });
    }
    const named = tag ?? branch;
    if (isCommitName(written)) {
        return named === undefined
            ? (0,result.ok)(describeCommit(refs, commitBehind(refs, written.toLowerCase())))
            : (0,result/* err */._)({
                kind: 'ambiguous',
                reason: `${written} is a commit's name and that of a ${tag === undefined ? 'branch' : 'tag'} there`,
            });
    }
    if (named !== undefined)
        return (0,result.ok)(describeNamed(refs, named, tag === undefined ? 'branch' : 'tag'));
    if (/^[0-9a-f]{7,63}$/i.test(written))
        return expandShort(refs, written.toLowerCase());
    return (0,result/* err */._)({ kind: 'unresolved', reason: `there is no branch and no tag ${written}` });
}
function findRef({ refs }, prefix, written) {
    return refs.find(({ name }) => name === prefix + written || (name === written && name.startsWith(prefix)));
}
function describeNamed(refs, ref, from) {
    const name = shortName(ref.name);
    const family = from === 'tag' ? (0,version_tag/* parseVersionTag */._Q)(name)?.family : undefined;
    const release = (0,releases/* bestRelease */.IZ)((0,releases/* listReleases */.tH)(refs), {
        commit: ref.commit,
        name,
        ...(family !== undefined ? { family } : {}),
    });
    const version = release?.tag.name ?? (name !== 'latest' && isPlainRefName(name) ? name : undefined);
    return { commit: ref.commit, from, ...(version !== undefined ? { version } : {}) };
}
function shortName(name) {
    return name.replace(/^refs\/(?:tags|heads)\//, '');
}
function describeCommit(refs, commit) {
    const version = (0,releases/* bestRelease */.IZ)((0,releases/* listReleases */.tH)(refs), { commit })?.tag.name;
    return { commit, from: 'commit', ...(version !== undefined ? { version } : {}) };
}
function commitBehind({ refs }, object) {
    return refs.find((ref) => ref.object === object)?.commit ?? object;
}
function expandShort(refs, prefix) {
    const commits = new Set(refs.refs.flatMap(({ object, commit }) => object.startsWith(prefix) || commit.startsWith(prefix) ? [commit] : []));
    const [commit] = commits;
    if (commit !== undefined && commits.size === 1)
        return (0,result.ok)(describeCommit(refs, commit));
    return (0,result/* err */._)(commits.size === 0
        ? {
            kind: 'unresolved',
            reason: `no branch or tag has the name ${prefix} or ends at a commit that begins so`,
        }
        : { kind: 'ambiguous', reason: `${commits.size} commits there begin with ${prefix}` });
}
function coveredReleases(refs, written, choice) {
    const wide = (0,version_tag/* parseVersionTag */._Q)(shortName(written));
    if (wide === undefined || (0,version_tag/* isFullVersion */.kj)(wide) || wide.prerelease !== '')
        return [];
    const now = choice.version === undefined ? undefined : (0,version_tag/* parseVersionTag */._Q)(choice.version);
    return (0,releases/* stableReleases */._S)((0,releases/* listReleases */.tH)(refs), wide.family).filter(({ tag, commit }) => commit !== choice.commit &&
        (0,version_tag/* coversRelease */.qT)(wide, tag) &&
        (now === undefined || !(0,version_tag/* isFullVersion */.kj)(now) || (0,version_tag/* compareVersionTags */.Vw)(tag, now) <= 0));
}


/***/ }),

/***/ 11128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ bestRelease),
/* harmony export */   _S: () => (/* binding */ stableReleases),
/* harmony export */   tH: () => (/* binding */ listReleases)
/* harmony export */ });
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34205);

const TAGS = 'refs/tags/';
const HEADS = 'refs/heads/';
const listed = new WeakMap();
function listReleases(refs) {
    const known = listed.get(refs);
    if (known !== undefined)
        return known;
    const releases = readReleases(refs);
    listed.set(refs, releases);
    return releases;
}
function readReleases({ refs }) {
    const branches = new Set(refs.flatMap(({ name }) => (name.startsWith(HEADS) ? [name.slice(HEADS.length)] : [])));
    return refs.flatMap(({ name, commit }) => {
        if (!name.startsWith(TAGS))
            return [];
        const tag = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionTag */ ._Q)(name.slice(TAGS.length));
        return tag === undefined || branches.has(tag.name) ? [] : [{ tag, commit }];
    });
}
function bestRelease(releases, wanted) {
    const here = releases.filter(({ commit }) => commit === wanted.commit);
    const families = [...new Set(here.map(({ tag }) => tag.family))];
    const family = wanted.family !== undefined && families.includes(wanted.family)
        ? wanted.family
        : wanted.family !== undefined && wanted.family !== ''
            ? undefined
            : families.includes('')
                ? ''
                : families.length === 1
                    ? families[0]
                    : undefined;
    return here
        .filter(({ tag }) => tag.family === family)
        .toSorted((a, b) => rank(b.tag, wanted.name) - rank(a.tag, wanted.name) || (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersionTags */ .Vw)(b.tag, a.tag))[0];
}
function rank(tag, name) {
    const numbers = Math.min(tag.numbers.length, 3);
    return ((tag.prerelease === '' ? 100 : 0) +
        numbers * 10 +
        (tag.name === name ? 2 : 0) +
        (tag.name.startsWith('v') ? 1 : 0));
}
function stableReleases(releases, family) {
    const stable = releases.filter(({ tag }) => tag.family === family && tag.prerelease === '');
    const lines = new Set(stable.filter(({ tag }) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullVersion */ .kj)(tag)).map(({ tag }) => tag.numbers[0]));
    return stable
        .filter(({ tag }) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullVersion */ .kj)(tag) || !lines.has(tag.numbers[0]))
        .toSorted((a, b) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersionTags */ .Vw)(b.tag, a.tag) || (a.tag.name < b.tag.name ? 1 : a.tag.name > b.tag.name ? -1 : 0));
}


/***/ }),

/***/ 34205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ compareVersionTags),
/* harmony export */   _Q: () => (/* binding */ parseVersionTag),
/* harmony export */   kj: () => (/* binding */ isFullVersion),
/* harmony export */   qT: () => (/* binding */ coversRelease)
/* harmony export */ });
const MAX_NAME = 200;
const FAMILY = /^[A-Za-z][\w.-]*(?:\/[A-Za-z][\w.-]*)*[/@-](?=v?\d)/;
const VERSION = /^[vV]?(\d{1,9}(?:\.\d{1,9}){0,3})(?:[-.]?([A-Za-z][0-9A-Za-z.-]*)|-(\d[0-9A-Za-z.-]*))?(?:\+[0-9A-Za-z.-]+)?$/;
function parseVersionTag(name) {
    if (name.length > MAX_NAME)
        return undefined;
    const whole = read(name, '');
    if (whole !== undefined)
        return whole;
    const family = FAMILY.exec(name)?.[0];
    return family === undefined ? undefined : read(name, family);
}
function read(name, family) {
    const found = VERSION.exec(name.slice(family.length));
    if (found === null)
        return undefined;
    const numbers = (found[1] ?? '').split('.').map(Number);
    return { name, family, numbers, prerelease: found[2] ?? found[3] ?? '' };
}
function compareVersionTags(a, b) {
    for (let i = 0; i < 4; i++) {
        const step = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
        if (step !== 0)
            return step;
    }
    if (a.prerelease === b.prerelease)
        return 0;
    if (a.prerelease === '' || b.prerelease === '')
        return a.prerelease === '' ? 1 : -1;
    return comparePrereleases(a.prerelease, b.prerelease);
}
function comparePrereleases(a, b) {
    const left = a.match(/\d+|[A-Za-z]+/g) ?? [];
    const right = b.match(/\d+|[A-Za-z]+/g) ?? [];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const [x = '', y = ''] = [left[i], right[i]];
        if (x === y)
            continue;
        const numeric = /^\d/.test(x) && /^\d/.test(y);
        if (numeric && Number(x) !== Number(y))
            return Number(x) - Number(y);
        if (!numeric)
            return x < y ? -1 : 1;
    }
    return left.length - right.length;
}
function coversRelease(wide, release) {
    return (wide.family === release.family &&
        wide.prerelease === '' &&
        release.prerelease === '' &&
        wide.numbers.length < 3 &&
        release.numbers.length > wide.numbers.length &&
        wide.numbers.every((number, i) => number === release.numbers[i]));
}
function isFullVersion(tag) {
    return tag.numbers.length >= 3;
}


/***/ })

};
