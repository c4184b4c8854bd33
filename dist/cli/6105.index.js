export const id = 6105;
export const ids = [6105];
export const modules = {

/***/ 46105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerifyArtifact: () => (/* binding */ runVerifyArtifact)
});

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/cli/open-world.js + 1 modules
var open_world = __webpack_require__(31952);
// EXTERNAL MODULE: ./build/verify/artifact-demand.js
var artifact_demand = __webpack_require__(36366);
;// CONCATENATED MODULE: ./build/cli/read-demand.js


const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}\/[A-Za-z0-9_.-]{1,100}$/;
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;
const PUBLIC = 'https://github.com';
function readDemand(args, env) {
    const value = (name) => args.values.get(name);
    const repo = value('repo');
    const owner = value('owner');
    const server = readServer(env);
    const wrong = (message, hint) => (0,result/* err */._)({ message, hint });
    if (server === undefined) {
        return wrong('GITHUB_SERVER_URL is no https address', 'Leave it unset for GitHub itself.');
    }
    const identity = value('certificate-identity');
    const isNamed = identity !== undefined && value('certificate-oidc-issuer') !== undefined;
    if (repo !== undefined ? owner !== undefined : owner === undefined && !isNamed) {
        return wrong('give either --repo or --owner', 'For example --repo cli/cli. What no workflow signed takes --certificate-identity and --certificate-oidc-issuer instead.');
    }
    if (repo !== undefined && !REPOSITORY.test(repo)) {
        return wrong(`--repo is ${JSON.stringify(repo)}`, 'Write OWNER/NAME.');
    }
    if (owner !== undefined && !OWNER.test(owner)) {
        return wrong(`--owner is ${JSON.stringify(owner)}`, 'Write the name of an account or organisation.');
    }
    const signerRepo = value('signer-repo');
    if (signerRepo !== undefined && !REPOSITORY.test(signerRepo)) {
        return wrong(`--signer-repo is ${JSON.stringify(signerRepo)}`, 'Write OWNER/NAME.');
    }
    if (value('release') !== undefined && (repo === undefined || value('bundle') !== undefined)) {
        return wrong('--release needs --repo and asks the service', 'Leave --owner and --bundle out.');
    }
    if (args.positionals.length === 0 && value('release') === undefined) {
        return wrong('no file to verify', 'Name one: countersign verify FILE --repo OWNER/NAME.');
    }
    const workflow = value('workflow');
    const signer = workflow === undefined ? undefined : (0,artifact_demand/* parseSignerWorkflow */.p)(workflow, { server, repo: signerRepo ?? repo });
    if (workflow !== undefined && signer === undefined) {
        return wrong(`--workflow is ${JSON.stringify(workflow)}`, 'Write a file name like release.yml, or OWNER/NAME/.github/workflows/release.yml.');
    }
    if (identity !== undefined && (signer !== undefined || signerRepo !== undefined)) {
        return wrong('--certificate-identity is the whole identity', 'Leave --workflow and --signer-repo out beside it.');
    }
    return (0,result.ok)({
        server,
        issuer: value('certificate-oidc-issuer') ?? issuerOf(server),
        denySelfHosted: args.flags.has('deny-self-hosted'),
        ...given('repo', repo),
        ...given('owner', owner),
        ...given('signer', signer),
        ...given('signerRepo', signerRepo),
        ...given('identity', identity),
        ...given('sourceRef', value('source-ref')),
        ...given('sourceDigest', value('source-digest')?.toLowerCase()),
        ...given('trigger', value('trigger')),
    });
}
function readServer(env) {
    const text = env['GITHUB_SERVER_URL']?.trim().replace(/\/+$/, '') ?? '';
    if (text === '')
        return PUBLIC;
    return /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?$/.test(text) ? text.toLowerCase() : undefined;
}
function issuerOf(server) {
    const tenant = /^https:\/\/([a-z0-9-]+\.ghe\.com)$/.exec(server)?.[1];
    return tenant === undefined
        ? 'https://token.actions.githubusercontent.com'
        : `https://token.actions.${tenant}`;
}
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./build/cli/run.js
var run = __webpack_require__(32720);
// EXTERNAL MODULE: ./build/cli/write-result.js
var write_result = __webpack_require__(29986);
;// CONCATENATED MODULE: ./build/cli/verify-artifact.js





const DIGEST = /^(?:sha256:([0-9a-fA-F]{64})|sha512:([0-9a-fA-F]{128}))$/;
const PROVENANCE = 'https://slsa.dev/provenance/v1';
async function runVerifyArtifact(args, io) {
    const format = args.values.get('format') ?? 'text';
    if (format !== 'text' && format !== 'json') {
        return (0,run/* failUsage */.y)(io, { message: `verify cannot print ${format} about files`, hint: 'Use text or json.' });
    }
    const demand = readDemand(args, io.env);
    if (!demand.ok)
        return (0,run/* failUsage */.y)(io, demand.error);
    const opened = await (0,open_world/* openWorld */.H)({ ...args, positionals: [] }, io);
    if (!opened.ok)
        return (0,run/* failUsage */.y)(io, opened.error);
    const world = opened.value;
    const [artifacts, inputs] = await Promise.all([
        nameArtifacts(args.positionals, world),
        readInputs(args, world),
    ]);
    if (!artifacts.ok)
        return (0,run/* failUsage */.y)(io, artifacts.error);
    if (!inputs.ok)
        return (0,run/* failUsage */.y)(io, inputs.error);
    const { bundles, roots } = inputs.value;
    const tag = args.values.get('release');
    const { renderArtifacts, toJson } = await __webpack_require__.e(/* import() */ 2270).then(__webpack_require__.bind(__webpack_require__, 82270));
    if (tag !== undefined) {
        const { verifyRelease } = await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(8879), __webpack_require__.e(9115)]).then(__webpack_require__.bind(__webpack_require__, 19115));
        const release = await verifyRelease({ repo: demand.value.repo ?? '', tag, artifacts: artifacts.value, roots }, world);
        const exitCode = await (0,write_result/* finishWorld */._P)(world, EXIT_CODES[release.verdict], io);
        return (0,write_result/* writeResult */.Zk)(format === 'json' ? toJson({ release }) : renderArtifacts({ release }), exitCode, {
            args,
            io,
        });
    }
    const { verifyArtifact, withIds } = await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(8879), __webpack_require__.e(3530)]).then(__webpack_require__.bind(__webpack_require__, 23530));
    const offline = args.flags.has('offline');
    const { demand: whole, note } = await withIds(demand.value, bundles !== undefined || offline, world);
    const verdicts = [];
    for (const artifact of artifacts.value) {
        const predicateType = args.values.get('predicate-type') ?? PROVENANCE;
        verdicts.push(await verifyArtifact(artifact, { demand: whole, predicateType, offline, roots, ...(bundles !== undefined ? { bundles } : {}) }, world));
    }
    const trust = inputs.value.trust();
    const result = {
        artifacts: verdicts,
        ...(note !== undefined ? { note } : {}),
        ...(trust !== undefined ? { trust } : {}),
    };
    const worst = Math.max(...verdicts.map(({ verdict }) => RANKS.indexOf(verdict)));
    const exitCode = await (0,write_result/* finishWorld */._P)(world, EXIT_CODES[RANKS[worst] ?? 'unknown'], io);
    return (0,write_result/* writeResult */.Zk)(format === 'json' ? toJson(result) : renderArtifacts(result), exitCode, { args, io });
}
const RANKS = ['pass', 'unknown', 'fail'];
const EXIT_CODES = { pass: 0, fail: 1, unknown: 3 };
async function nameArtifacts(names, world) {
    const artifacts = [];
    for (const name of names) {
        const stated = readDigest(name);
        const found = stated !== undefined
            ? (0,result.ok)(stated)
            : name.startsWith('oci://')
                ? await resolveImage(name.slice('oci://'.length), world)
                : await world.digestNamedFile(name);
        if (!found.ok) {
            return (0,result/* err */._)({
                message: `${name}: ${found.error.message}`,
                hint: 'Name a file, sha256: with 64 hexadecimal digits, or oci:// with the name of an image.',
            });
        }
        artifacts.push({ name, ...found.value });
    }
    return (0,result.ok)(artifacts);
}
function readDigest(text) {
    const [, sha256, sha512] = DIGEST.exec(text) ?? [];
    if (sha256 !== undefined)
        return { sha256: sha256.toLowerCase() };
    return sha512 === undefined ? undefined : { sha512: sha512.toLowerCase() };
}
async function resolveImage(text, world) {
    const { parseImageReference } = await __webpack_require__.e(/* import() */ 6718).then(__webpack_require__.bind(__webpack_require__, 16718));
    const image = parseImageReference(text);
    if (image === undefined)
        return (0,result/* err */._)({ message: 'it is not the name of an image' });
    const resolved = image.digest !== undefined
        ? (0,result.ok)({ digest: image.digest })
        : await world.images().then((images) => images.resolve(image));
    if (!resolved.ok)
        return resolved;
    const digests = readDigest(resolved.value.digest);
    return digests === undefined ? (0,result/* err */._)({ message: 'its digest is not a sha256' }) : (0,result.ok)(digests);
}
async function readInputs(args, world) {
    const [{ readTrust }, { readBundles }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(2531), __webpack_require__.e(5542)]).then(__webpack_require__.bind(__webpack_require__, 95542)),
        Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(8879), __webpack_require__.e(3406)]).then(__webpack_require__.bind(__webpack_require__, 33406)),
    ]);
    const opened = readTrust(args, world);
    if (!opened.ok)
        return opened;
    const trust = opened.value;
    const { roots } = await trust.artifacts();
    const file = args.values.get('bundle');
    if (file === undefined)
        return (0,result.ok)({ roots, bundles: undefined, trust: () => trust.used() });
    const bytes = world.readNamedFile(file);
    const bundles = bytes === undefined ? undefined : readBundles(bytes);
    if (bundles?.ok !== true) {
        return (0,result/* err */._)({
            message: `--bundle ${file}: ${bundles?.error ?? 'it cannot be read'}`,
            hint: 'Name a Sigstore bundle, a file with one a line, or what the attestations API answered.',
        });
    }
    return (0,result.ok)({ roots, bundles: bundles.value, trust: () => trust.used() });
}


/***/ }),

/***/ 36366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ compareDemand),
/* harmony export */   p: () => (/* binding */ parseSignerWorkflow)
/* harmony export */ });
/* harmony import */ var _rules_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84932);

const FOLDER = '.github/workflows/';
const SIGNER = /^(https:\/\/[^/@]+)\/([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^@]+)@(.+)$/;
function parseSignerWorkflow(text, context) {
    const at = text.indexOf('@');
    const whole = at < 0 ? text : text.slice(0, at);
    const ref = at < 0 ? undefined : text.slice(at + 1);
    const host = new URL(context.server).host.toLowerCase();
    const place = whole.toLowerCase().startsWith(`${host}/`) ? whole.slice(host.length + 1) : whole;
    const own = place.startsWith(FOLDER) || !place.includes('/');
    const [, repo, path] = own
        ? ['', context.repo, place.startsWith(FOLDER) ? place : `${FOLDER}${place}`]
        : (/^([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/.+)$/.exec(place) ?? []);
    if (repo === undefined || path === undefined || ref === '' || !/^[^\s@]+\.ya?ml$/.test(path))
        return undefined;
    return { repo, path, ...(ref !== undefined ? { ref } : {}) };
}
function compareDemand(claims, demand) {
    if (claims === undefined)
        return ['it was signed by a key, which says nothing of a repository'];
    const wrong = [];
    const expect = (what, is, wanted) => {
        if (wanted !== undefined && is !== wanted)
            wrong.push(`its ${what} is ${show(is)}, not ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(wanted)}`);
    };
    expect('issuer', claims.issuer, demand.issuer);
    const { server, repo, owner } = demand;
    const source = claims.repository === undefined ? undefined : below(claims.repository, server);
    if (repo !== undefined && !isSame(source, repo)) {
        wrong.push(`it was built from ${show(claims.repository)}, not from ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${server}/${repo}`)}`);
    }
    if (owner !== undefined && !isSame(source?.split('/')[0], owner)) {
        wrong.push(`it was built from ${show(claims.repository)}, not from one of ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${server}/${owner}`)}`);
    }
    expect('repository id', claims.repositoryId, demand.repositoryId);
    expect('owner id', claims.ownerId, demand.ownerId);
    wrong.push(...compareSigner(claims, demand));
    expect('ref', claims.ref, demand.sourceRef);
    expect('commit', claims.commit, demand.sourceDigest);
    expect('trigger', claims.trigger, demand.trigger);
    if (demand.denySelfHosted === true && claims.runner !== 'github-hosted') {
        wrong.push(`it was built on ${show(claims.runner)}, not on a runner of the service`);
    }
    return wrong;
}
function compareSigner({ san }, demand) {
    const { identity, signer, server } = demand;
    if (identity !== undefined) {
        return san === identity ? [] : [`it was signed by ${show(san)}, not by ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(identity)}`];
    }
    const [, host, repo, path, ref] = SIGNER.exec(san ?? '') ?? [];
    if (host?.toLowerCase() !== server.toLowerCase() || repo === undefined) {
        return [`it was signed by ${show(san)}, which is no workflow of ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(server)}`];
    }
    const wanted = signer?.repo ?? demand.signerRepo ?? demand.repo;
    const isFromOwner = wanted === undefined && isSame(repo.split('/')[0], demand.owner ?? '');
    if (!isFromOwner && !isSame(repo, wanted ?? '')) {
        return [`it was signed by a workflow of ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(repo)}, not of ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(wanted ?? demand.owner ?? '')}`];
    }
    if (signer === undefined)
        return [];
    if (path !== signer.path)
        return [`it was signed by the workflow ${show(path)}, not by ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(signer.path)}`];
    return signer.ref === undefined || signer.ref === ref
        ? []
        : [`it was signed by that workflow at ${show(ref)}, not at ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(signer.ref)}`];
}
function below(address, server) {
    const prefix = `${server.toLowerCase()}/`;
    return address.toLowerCase().startsWith(prefix) ? address.slice(prefix.length) : undefined;
}
function isSame(a, b) {
    return a !== undefined && a.toLowerCase() === b.toLowerCase();
}
function show(text) {
    return text === undefined ? 'not stated' : (0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text);
}


/***/ })

};
