export const id = 4704;
export const ids = [4704];
export const modules = {

/***/ 74704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summarizeVerification: () => (/* binding */ summarizeVerification)
});

// EXTERNAL MODULE: ./build/inventory/read-inventory.js + 2 modules
var read_inventory = __webpack_require__(3121);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/report/compare-text.js
var compare_text = __webpack_require__(5826);
;// CONCATENATED MODULE: ./build/report/vsa.js



const UNEVALUATED = 'SLSA_BUILD_LEVEL_UNEVALUATED';
function buildVsa(report, options) {
    if (report.run.scope !== 'everything') {
        return (0,result/* err */._)('only what changed was judged: a verification summary needs the scope everything');
    }
    const files = report.files.flatMap(({ path, sha256, status }) => sha256 === undefined || status !== 'read' ? [] : [{ name: path, digest: { sha256 } }]);
    if (files.length === 0)
        return (0,result/* err */._)('no file was judged that the summary could be about');
    const { commit } = options;
    const passed = report.verdict === 'pass' && report.exitCode === 0 && report.policy.mode === 'enforce';
    return (0,result.ok)({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [
            ...(commit === undefined
                ? []
                : [
                    {
                        name: options.resourceUri,
                        digest: { [commit.length === 40 ? 'gitCommit' : 'sha256']: commit },
                    },
                ]),
            ...unique(files),
        ],
        predicateType: 'https://slsa.dev/verification_summary/v1',
        predicate: {
            verifier: { id: options.verifierId, version: { [report.tool.name]: report.tool.version } },
            timeVerified: report.run.asOf,
            resourceUri: options.resourceUri,
            policy: { uri: policyUri(report), digest: { sha256: digestPolicy(options.policy) } },
            verificationResult: passed ? 'PASSED' : 'FAILED',
            verifiedLevels: [passed ? UNEVALUATED : 'FAILED'],
            dependencyLevels: report.counts.components > 0 ? { [UNEVALUATED]: report.counts.components } : {},
            slsaVersion: '1.1',
        },
    });
}
function renderVsa(statement) {
    return `${JSON.stringify(statement, undefined, 2)}\n`;
}
function unique(files) {
    return [...new Map(files.map((file) => [file.name, file])).values()].sort((a, b) => (0,compare_text/* compareText */.n)(a.name, b.name));
}
function policyUri({ policy, run, tool }) {
    const source = policy.source === 'defaults' ? `defaults:${tool.version}` : policy.source;
    return `urn:countersign:${run.command}:policy:${encodeURI(source).replace(/[?#]/g, encodeURIComponent)}`;
}
function digestPolicy(policy) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(policy, sortKeys)).digest('hex');
}
function sortKeys(_key, value) {
    if (value instanceof Map)
        return sortKeys('', Object.fromEntries(value));
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b)));
}

;// CONCATENATED MODULE: ./build/app/summarize-verification.js


function summarizeVerification({ report, policy, inventory }, options, world) {
    const commit = findCommit(inventory, policy.exclude, world);
    const origin = world.git?.origin();
    const statement = buildVsa(report, {
        policy,
        verifierId: options.verifierId ?? runningWorkflow(options.env) ?? 'urn:countersign:command-line',
        resourceUri: options.resourceUri ??
            (origin?.ok === true ? describeOrigin(origin.value) : undefined) ??
            `urn:countersign:directory:${encodeURIComponent(world.rootName)}`,
        ...(commit !== undefined ? { commit } : {}),
    });
    return statement.ok ? { ok: true, value: renderVsa(statement.value) } : statement;
}
function findCommit({ files }, exclude, world) {
    const head = world.git?.resolve('HEAD');
    if (head?.ok !== true || world.git === undefined)
        return undefined;
    const committed = (0,read_inventory.readInventory)(world.git.tree(head.value), { exclude }).files;
    const mark = (all) => JSON.stringify(all.map(({ path, sha256 }) => [path, sha256]));
    return mark(committed) === mark(files) ? head.value : undefined;
}
function describeOrigin(origin) {
    const short = /^(?:[^@/:]+@)?([A-Za-z0-9.-]+):(?!\/\/)(.+)$/.exec(origin);
    try {
        const url = new URL(short === null ? origin : `ssh://${short[1]}/${short[2]}`);
        if (!/^(?:https?|ssh|git):$/.test(url.protocol))
            return undefined;
        return `git+${url.protocol}//${url.host}${url.pathname.replace(/\.git$/, '')}`;
    }
    catch {
        return undefined;
    }
}
function runningWorkflow(env) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_WORKFLOW_REF: ref = '' } = env;
    return server === '' || ref === '' ? undefined : `${server}/${ref}`;
}


/***/ }),

/***/ 5826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ })

};
