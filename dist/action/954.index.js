export const id = 954;
export const ids = [954,592];
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

/***/ 7015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgingRequest)
/* harmony export */ });
function judgingRequest({ inputs, base, pullRequestHead }) {
    return {
        allowEmpty: inputs.allowEmpty,
        offline: inputs.offline,
        ...(inputs.policy !== undefined ? { policyPath: inputs.policy } : {}),
        ...(inputs.trustedRoot !== undefined ? { trustedRoot: inputs.trustedRoot } : {}),
        ...(base !== undefined ? { base } : {}),
        ...(pullRequestHead !== undefined ? { pullRequestHead } : {}),
        ...(inputs.mode !== undefined ? { mode: inputs.mode } : {}),
        ...(inputs.failOn !== undefined ? { failOn: inputs.failOn } : {}),
    };
}


/***/ }),

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ reportRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/app/completeness.js
var completeness = __webpack_require__(7110);
// EXTERNAL MODULE: ./build/rules/index.js + 46 modules
var rules = __webpack_require__(79949);
;// CONCATENATED MODULE: ./build/app/describe-rule.js

const BY_ID = new Map(rules/* rules */.a.map((rule) => [rule.meta.id, rule.meta]));
function describeRule(id) {
    return BY_ID.get(id);
}

// EXTERNAL MODULE: ./build/report/severity.js
var severity = __webpack_require__(35440);
;// CONCATENATED MODULE: ./build/report/choose-fixes.js

const AFTERWARDS = {
    kind: 'advice',
    text: 'If it was ever installed, rotate every secret that machine or job could read.',
};
function chooseFixes(findings, describeRule) {
    const lasting = findings.filter(({ level, until }) => level === 'block' && until === undefined);
    const harmful = lasting.filter(({ rule }) => rule === 'known-malicious');
    const relevant = harmful.length > 0
        ? lasting.filter(({ rule }) => (0,severity/* isDanger */.GV)(rule))
        : lasting.length > 0
            ? findings.filter(({ until }) => until === undefined)
            : findings;
    const fixes = new Map();
    for (const { fix } of relevant)
        if (fix !== undefined)
            fixes.set(JSON.stringify(fix), fix);
    const [first] = relevant;
    if (fixes.size === 0 && first !== undefined) {
        const general = describeRule(first.rule)?.fix;
        if (general !== undefined)
            return [{ kind: 'advice', text: general }];
    }
    return [...fixes.values(), ...(harmful.length > 0 ? [AFTERWARDS] : [])];
}

// EXTERNAL MODULE: ./build/report/count-words.js
var count_words = __webpack_require__(14484);
;// CONCATENATED MODULE: ./build/report/count-subjects.js

function countSubjects({ findings, subjects }) {
    const kinds = new Set(findings.map(({ subject }) => subject.kind));
    const [kind] = kinds;
    if (kinds.size !== 1 || kind === undefined)
        return (0,count_words/* countOf */.pq)(subjects, 'subject');
    return kind === 'component' ? (0,count_words/* countOf */.pq)(subjects, 'dependency', 'dependencies') : (0,count_words/* countOf */.pq)(subjects, kind);
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/format-time.js
var format_time = __webpack_require__(83340);
// EXTERNAL MODULE: ./build/domain/ecosystem.js
var domain_ecosystem = __webpack_require__(41657);
// EXTERNAL MODULE: ./build/domain/fact.js
var fact = __webpack_require__(38223);
// EXTERNAL MODULE: ./build/report/compare-text.js
var compare_text = __webpack_require__(5826);
;// CONCATENATED MODULE: ./build/report/group-causes.js



const MEND = {
    offline: 'You: run again with the network, or replay a recording that has these answers.',
    unreachable: 'Whoever runs the network or the registry: `countersign doctor` shows which address did not answer. Running again may be enough.',
    'rate-limited': 'You: run again later, or give a token so that the limit is higher.',
    malformed: 'Whoever runs the registry or the proxy in front of it: its answer breaks the protocol.',
    unsupported: 'You, where a setting is named here; otherwise Countersign cannot judge this kind, and an exception records that you accept it.',
    'stripped-by-mirror': 'The owner of the registry mirror: ask to pass these fields through, or allow the upstream (`countersign doctor` lists the addresses).',
    'not-published': 'Only the publisher of the package. Where a finding says that a version is gone, this follows from it.',
    'not-permitted': 'Whoever grants the credentials: `countersign doctor` names what is missing.',
    budget: 'You: run again (answers already fetched are cached), or raise the limits of the run.',
};
function groupCauses(unknowns) {
    const open = new Map();
    for (const group of unknowns) {
        const key = `${group.reason}\u0000${group.ecosystem ?? ''}`;
        const list = open.get(key);
        if (list === undefined)
            open.set(key, [group]);
        else
            list.push(group);
    }
    return [...open.values()]
        .flatMap((groups) => {
        const [first] = groups;
        if (first === undefined)
            return [];
        const ecosystem = first.ecosystem === undefined ? undefined : titleOf(first.ecosystem);
        return [
            {
                reason: first.reason,
                text: fact/* UNKNOWN_TEXT */.L5[first.reason],
                ...(ecosystem !== undefined ? { ecosystem } : {}),
                checks: sum(groups),
                required: sum(groups.filter(({ level }) => level === 'block')),
                rules: [...new Set(groups.flatMap(({ rules }) => rules))].sort(compare_text/* compareText */.n),
                details: mergeLevels(groups),
                mend: MEND[first.reason],
            },
        ];
    })
        .sort((a, b) => b.required - a.required ||
        b.checks - a.checks ||
        (0,compare_text/* compareText */.n)(a.reason, b.reason) ||
        (0,compare_text/* compareText */.n)(a.ecosystem ?? '', b.ecosystem ?? ''));
}
function sum(groups) {
    return groups.reduce((total, { checks }) => total + checks, 0);
}
function mergeLevels(groups) {
    const merged = new Map();
    for (const { detail, checks, rules, subjects, examples } of groups) {
        const known = merged.get(detail);
        merged.set(detail, known === undefined
            ? { detail, checks, rules, subjects, examples }
            : {
                detail,
                checks: known.checks + checks,
                rules: [...new Set([...known.rules, ...rules])].sort(compare_text/* compareText */.n),
                examples: [...new Set([...known.examples, ...examples])].sort(compare_text/* compareText */.n).slice(0, 10),
            });
    }
    return [...merged.values()].sort((a, b) => b.checks - a.checks || (0,compare_text/* compareText */.n)(a.detail, b.detail));
}
function titleOf(ecosystem) {
    return Object.hasOwn(domain_ecosystem/* ECOSYSTEM_TITLE */.U, ecosystem) ? domain_ecosystem/* ECOSYSTEM_TITLE */.U[ecosystem] : ecosystem;
}

;// CONCATENATED MODULE: ./build/report/describe-evidence.js
function describeEvidence(evidence) {
    switch (evidence.kind) {
        case 'file': {
            const place = evidence.line === undefined ? evidence.file : `${evidence.file}:${evidence.line}`;
            return evidence.sha256 === undefined ? place : `${place}, sha256 ${shorten(evidence.sha256)}`;
        }
        case 'http': {
            const when = evidence.fetchedAt.slice(0, 19).replace('T', ' ');
            return `${evidence.url} read ${when}Z${evidence.fromCache === true ? ' (cached)' : ''}, sha256 ${shorten(evidence.sha256)}`;
        }
        case 'git': {
            const place = evidence.ref === '' ? 'commit' : `${evidence.ref} at`;
            return `git ${evidence.repository} ${place} ${shorten(evidence.commit)}`;
        }
        case 'intel':
            return `incident ${evidence.id}`;
        case 'record':
            return evidence.firstSeen === ''
                ? `${evidence.what}: none`
                : `${evidence.what}, first seen ${evidence.firstSeen.slice(0, 10)}`;
        default:
            return `policy ${evidence.source}`;
    }
}
function shorten(digest) {
    return digest.length > 12 ? `${digest.slice(0, 8)}…` : digest;
}

// EXTERNAL MODULE: ./build/report/wrap-text.js
var wrap_text = __webpack_require__(86399);
;// CONCATENATED MODULE: ./build/report/terminal-topic.js








const MAX_FINDINGS = 12;
const MAX_EXAMPLES = 3;
const MARKS = {
    block: { mark: '✗', style: 'red' },
    warn: { mark: '!', style: 'yellow' },
    record: { mark: '·', style: 'dim' },
};
function renderTopicLines(topic, context) {
    return topic.kind === 'rule' ? renderRule(topic, context) : renderSubject(topic, context);
}
function renderSubject(topic, context) {
    const { width, paint } = context;
    const name = (0,report_escape/* forTerminal */.Qf)(topic.subject.name, { max: 214 });
    const title = `${name}${nameVersion(topic)} (${describePlace(topic)})`;
    const more = topic.findings.length - MAX_FINDINGS;
    return [
        ...(0,wrap_text/* wrapText */.C)(title, { width, rest: '  ' }).map((line) => paint(line, 'bold')),
        ...topic.findings.slice(0, MAX_FINDINGS).flatMap((finding) => renderFinding(finding, context)),
        ...(more > 0 ? [`  … and ${(0,count_words/* countOf */.pq)(more, 'more finding')}`] : []),
        ...renderFixes(chooseFixes(topic.findings, context.describeRule), context),
    ];
}
const REMARKS = {
    added: ', new here,',
    rehashed: ', same version with another digest,',
    downgraded: ', a downgrade,',
};
function nameVersion({ subject, change }) {
    const version = (0,report_escape/* forTerminal */.Qf)(subject.version ?? '', { max: 128 });
    const from = (0,report_escape/* forTerminal */.Qf)(change?.from ?? '', { max: 128 });
    const arrow = from === '' || from === version ? '' : ` ${from} →`;
    return `${arrow}${version === '' ? '' : ` ${version}`}${change === undefined ? '' : (REMARKS[change.kind] ?? '')}`;
}
function describePlace({ subject, places, path }) {
    const [first] = places;
    const parent = path?.chain.at(-2);
    return [
        ...(subject.ecosystem === undefined ? [] : [(0,report_escape/* forTerminal */.Qf)(titleOf(subject.ecosystem))]),
        ...(subject.scope === undefined || subject.scope === 'unknown' ? [] : [(0,report_escape/* forTerminal */.Qf)(subject.scope)]),
        ...(parent === undefined ? [] : [`needed by ${(0,report_escape/* forTerminal */.Qf)(parent, { max: 120 })}`]),
        ...(first === undefined || first.file === subject.name
            ? [subject.kind]
            : [(0,report_escape/* forTerminal */.Qf)(`${first.file}:${first.line}`, { max: 400 })]),
        ...(places.length > 1 ? [(0,count_words/* countOf */.pq)(places.length - 1, 'more place')] : []),
    ].join(', ');
}
function renderFinding(finding, { width, paint }) {
    const { mark, style } = MARKS[finding.level];
    const rule = (0,report_escape/* forTerminal */.Qf)(finding.rule, { max: 80 });
    const lines = (0,wrap_text/* wrapText */.C)((0,report_escape/* forTerminal */.Qf)(finding.message, { max: 600 }), {
        width,
        first: `  ${mark} ${rule}: `,
        rest: '    ',
    });
    const [head = '', ...tail] = lines;
    const evidence = finding.evidence
        .slice(0, 2)
        .flatMap((item) => (0,wrap_text/* wrapText */.C)((0,report_escape/* forTerminal */.Qf)(describeEvidence(item), { max: 300 }), { width, first: '    ' }));
    return [
        head.replace(`${mark} ${rule}:`, () => paint(`${mark} ${rule}:`, style)),
        ...tail,
        ...evidence.map((line) => paint(line, 'dim')),
    ];
}
function renderFixes(fixes, { width, paint }) {
    return fixes.slice(0, 6).flatMap((fix) => {
        const [head = '', ...tail] = (0,wrap_text/* wrapText */.C)(describeFix(fix), { width, first: '  Do now: ', rest: '    ' });
        return [head.replace('Do now:', paint('Do now:', 'cyan')), ...tail];
    });
}
function describeFix(fix) {
    switch (fix.kind) {
        case 'command':
            return `run  ${(0,report_escape/* forTerminal */.Qf)(fix.text, { max: 1_000 })}`;
        case 'edit':
            return `in ${(0,report_escape/* forTerminal */.Qf)(`${fix.file}:${fix.line}`)} write  ${(0,report_escape/* forTerminal */.Qf)(fix.after, { max: 600 })}`;
        default:
            return (0,report_escape/* forTerminal */.Qf)(fix.text, { max: 1_000 });
    }
}
function renderRule(topic, context) {
    const { width, paint, now } = context;
    const [first] = topic.findings;
    if (first === undefined)
        return [];
    const page = context.describeRule(topic.rule);
    const { mark, style } = MARKS[first.level];
    const more = topic.findings.length - MAX_EXAMPLES;
    const fixes = new Set(topic.findings.map(({ fix }) => (fix === undefined ? '' : describeFix(fix))));
    const [only] = fixes;
    const general = page?.fix;
    const advice = fixes.size === 1 && only !== undefined && only !== '' ? only : general;
    return [
        ...(0,wrap_text/* wrapText */.C)(`${mark} ${(0,report_escape/* forTerminal */.Qf)(page?.title ?? topic.rule, { max: 200 })}: ${countSubjects(topic)} (${(0,report_escape/* forTerminal */.Qf)(topic.rule, { max: 80 })})${topic.message === undefined ? '' : `: ${(0,report_escape/* forTerminal */.Qf)(topic.message, { max: 300 })}`}`, { width, rest: '  ' }).map((line) => paint(line, 'bold', style)),
        ...topic.findings.slice(0, MAX_EXAMPLES).flatMap(({ subject, message, location, until }) => {
            const name = [subject.name, subject.version ?? ''].filter((part) => part !== '').join(' ');
            const place = location === undefined ? '' : ` in ${(0,report_escape/* forTerminal */.Qf)(`${location.file}:${location.line}`, { max: 400 })}`;
            const wait = until === undefined ? '' : `, until ${(0,format_time/* formatUntil */.AE)(until, now)}`;
            return (0,wrap_text/* wrapText */.C)(`${(0,report_escape/* forTerminal */.Qf)(name, { max: 300 })}${place}${topic.message === undefined ? `: ${(0,report_escape/* forTerminal */.Qf)(message, { max: 300 })}` : ''}${wait}`, {
                width,
                first: '  - ',
                rest: '    ',
            });
        }),
        ...(more > 0 ? [`  - and ${(0,count_words/* formatNumber */.ZV)(more)} more`] : []),
        ...(advice === undefined
            ? []
            : (0,wrap_text/* wrapText */.C)((0,report_escape/* forTerminal */.Qf)(advice, { max: 1_000 }), { width, first: '  Do now: ', rest: '    ' }).map((line, index) => (index === 0 ? line.replace('Do now:', paint('Do now:', 'cyan')) : line))),
    ];
}

;// CONCATENATED MODULE: ./build/report/tell-story.js

const APART = 3;
const APART_IN_DANGER = 10;
function tellStory(report) {
    const stopping = [];
    const warnings = [];
    const records = [];
    const excepted = [];
    for (const finding of report.findings) {
        if (finding.exception !== undefined)
            excepted.push(finding);
        else if ((0,severity/* stops */.Gb)(finding, report.policy.failOn))
            stopping.push(finding);
        else if (finding.level === 'record')
            records.push(finding);
        else
            warnings.push(finding);
    }
    const lookUp = indexReport(report);
    const bulk = bulkRules(stopping);
    const apart = new Set(stopping.filter((finding) => !bulk.has(causeOf(finding))).map(keyOf));
    const bulkWarnings = bulkRules(warnings);
    const beside = (finding) => apart.has(keyOf(finding)) && !bulkWarnings.has(causeOf(finding));
    return {
        stopped: arrange([...stopping, ...warnings.filter(beside)], bulk, lookUp),
        warned: arrange(warnings.filter((finding) => !beside(finding)), bulkWarnings, lookUp),
        recorded: arrange(records, bulkRules(records), lookUp),
        excepted,
    };
}
function keyOf({ subject }) {
    return `${subject.kind}\u0000${subject.id}`;
}
function causeOf(finding) {
    return `${finding.rule}\u0000${finding.variant ?? ''}`;
}
function bulkRules(findings) {
    const subjects = new Map();
    for (const finding of findings) {
        const cause = causeOf(finding);
        const entry = subjects.get(cause) ?? { rule: finding.rule, keys: new Set() };
        entry.keys.add(keyOf(finding));
        subjects.set(cause, entry);
    }
    const bulk = new Set();
    for (const [cause, { rule, keys }] of subjects) {
        if (keys.size > ((0,severity/* isDanger */.GV)(rule) ? APART_IN_DANGER : APART))
            bulk.add(cause);
    }
    return bulk;
}
function indexReport(report) {
    const changes = new Map();
    for (const change of report.changes) {
        if (change.to !== undefined && !changes.has(change.purl))
            changes.set(change.purl, change);
    }
    const paths = new Map();
    for (const path of report.paths)
        if (!paths.has(path.purl))
            paths.set(path.purl, path);
    return ({ id }) => {
        const change = changes.get(id);
        const path = paths.get(id);
        return { ...(change !== undefined ? { change } : {}), ...(path !== undefined ? { path } : {}) };
    };
}
function arrange(findings, bulk, lookUp) {
    const groups = new Map();
    for (const finding of findings) {
        const key = bulk.has(causeOf(finding)) ? `rule\u0000${causeOf(finding)}` : keyOf(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        if (bulk.has(causeOf(first))) {
            const same = group.every(({ message }) => message === first.message);
            return [
                {
                    kind: 'rule',
                    rule: first.rule,
                    findings: group,
                    subjects: new Set(group.map(keyOf)).size,
                    ...(same ? { message: first.message } : {}),
                },
            ];
        }
        return [{ kind: 'subject', subject: first.subject, ...mergePlaces(group), ...lookUp(first.subject) }];
    });
}
function mergePlaces(group) {
    const findings = new Map();
    const places = new Map();
    for (const finding of group) {
        const key = `${causeOf(finding)}\u0000${finding.message}`;
        if (!findings.has(key))
            findings.set(key, finding);
        const { location } = finding;
        if (location !== undefined)
            places.set(`${location.file}\u0000${location.line}`, location);
    }
    return { findings: [...findings.values()], places: [...places.values()] };
}

;// CONCATENATED MODULE: ./build/report/annotations.js








const MAX_OF_TYPE = 10;
const LEVELS = ['error', 'warning', 'notice'];
function renderAnnotations(report, { describeRule }) {
    const story = tellStory(report);
    const now = Date.parse(report.run.asOf);
    const failing = report.policy.mode === 'audit' ? 'warning' : 'error';
    const about = (level) => (topic) => topic.kind === 'rule'
        ? annotateRule(topic, { level, describeRule, now })
        : annotateSubject(topic, { level, describeRule });
    return limit([
        ...story.stopped.map(about(failing)),
        ...annotateProblems(report, failing),
        ...annotateUnknowns(report, failing),
        ...story.warned.map(about('warning')),
        ...story.recorded.map(about('notice')),
    ]);
}
function limit(all) {
    const byLevel = LEVELS.map((level) => all.filter((annotation) => annotation.level === level));
    const overflows = byLevel.some((list) => list.length > MAX_OF_TYPE);
    const room = (level) => MAX_OF_TYPE - (overflows && level === 'notice' ? 1 : 0);
    const shown = byLevel.flatMap((list, index) => list.slice(0, room(LEVELS[index] ?? 'notice')));
    if (!overflows)
        return shown;
    const omitted = byLevel.flatMap((list, index) => {
        const level = LEVELS[index] ?? 'notice';
        const count = list.length - room(level);
        return count > 0 ? [(0,count_words/* countOf */.pq)(count, `more ${level}`)] : [];
    });
    return [
        ...shown,
        {
            level: 'notice',
            title: (0,count_words/* listWords */.yh)(omitted),
            message: 'GitHub shows ten of a kind. The job summary and the report have all of them.',
        },
    ];
}
function annotateSubject(topic, { level, describeRule }) {
    const { subject, findings, places } = topic;
    const [place] = places;
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    const name = [subject.name, subject.version ?? ''].filter((part) => part !== '').join(' ');
    return {
        level,
        ...placeOf(place),
        title: inert(`${(0,report_escape/* forTerminal */.Qf)(name, { max: 160 })}: ${rules.slice(0, 3).join(', ')}${rules.length > 3 ? ` and ${rules.length - 3} more` : ''}`),
        message: inert([
            ...findings.slice(0, 6).map(({ rule, message }) => `${rule}: ${(0,report_escape/* forTerminal */.Qf)(message, { max: 400 })}`),
            ...(findings.length > 6 ? [`and ${(0,count_words/* countOf */.pq)(findings.length - 6, 'more finding')}`] : []),
            ...(places.length > 1 ? [`Also in ${(0,count_words/* countOf */.pq)(places.length - 1, 'more place')}.`] : []),
            ...chooseFixes(findings, describeRule)
                .slice(0, 3)
                .map((fix) => `Do now: ${describeFix(fix)}`),
        ].join('\n')),
    };
}
function annotateRule(topic, { level, describeRule, now, }) {
    const page = describeRule(topic.rule);
    const [first] = topic.findings;
    const shown = topic.findings.slice(0, 5).map(({ subject, location, until }) => {
        const name = [subject.name, subject.version ?? ''].filter((part) => part !== '').join(' ');
        const place = location === undefined ? '' : ` (${location.file}:${location.line})`;
        return `${(0,report_escape/* forTerminal */.Qf)(`${name}${place}`, { max: 300 })}${until === undefined ? '' : `, until ${(0,format_time/* formatUntil */.AE)(until, now)}`}`;
    });
    const more = topic.findings.length - shown.length;
    return {
        level,
        ...placeOf(first?.location),
        title: inert(`${(0,report_escape/* forTerminal */.Qf)(page?.title ?? topic.rule, { max: 120 })}: ${countSubjects(topic)}`),
        message: inert([
            `${topic.rule}: ${(0,report_escape/* forTerminal */.Qf)(first?.message ?? '', { max: 400 })}`,
            ...shown,
            ...(more > 0 ? [`and ${(0,count_words/* formatNumber */.ZV)(more)} more`] : []),
            ...(page === undefined ? [] : [`Do now: ${(0,report_escape/* forTerminal */.Qf)(page.fix, { max: 600 })}`]),
        ].join('\n')),
    };
}
function annotateProblems(report, level) {
    return report.problems.map(({ location, message, code, hint }) => ({
        level,
        ...placeOf(location),
        title: `Not read, so not checked: ${code}`,
        message: inert([
            (0,report_escape/* forTerminal */.Qf)(message, { max: 600 }),
            ...(hint === undefined ? [] : [(0,report_escape/* forTerminal */.Qf)(hint, { max: 600 })]),
        ].join('\n')),
    }));
}
function annotateUnknowns(report, failing) {
    const causes = groupCauses(report.unknowns);
    const required = causes.filter((cause) => cause.required > 0);
    const optional = report.counts.unknown - report.counts.unknownRequired;
    return [
        ...required.map((cause) => ({
            level: failing,
            title: `${(0,count_words/* countOf */.pq)(cause.required, 'required check')} could not be made`,
            message: inert([
                `${cause.ecosystem === undefined ? '' : `${(0,report_escape/* forTerminal */.Qf)(cause.ecosystem, { max: 80 })}: `}${cause.text}.`,
                ...cause.details.slice(0, 3).map(({ detail }) => (0,report_escape/* forTerminal */.Qf)(detail, { max: 400 })),
                cause.mend,
            ].join('\n')),
        })),
        ...(optional > 0
            ? [
                {
                    level: 'notice',
                    title: `${(0,count_words/* countOf */.pq)(optional, 'check')} could not be made`,
                    message: inert(causes
                        .filter((cause) => cause.checks > cause.required)
                        .slice(0, 5)
                        .map((cause) => `${cause.ecosystem === undefined ? '' : `${(0,report_escape/* forTerminal */.Qf)(cause.ecosystem, { max: 80 })}: `}${(0,count_words/* countOf */.pq)(cause.checks - cause.required, 'check')}: ${cause.text}. ${cause.mend}`)
                        .join('\n')),
                },
            ]
            : []),
    ];
}
function placeOf(location) {
    if (location === undefined)
        return {};
    return { file: (0,report_escape/* forTerminal */.Qf)(location.file, { max: 1_000 }), line: Math.max(1, location.line) };
}
function inert(text) {
    return (0,report_escape/* forLog */.Ig)(text);
}

// EXTERNAL MODULE: ./build/report/attestation-lines.js
var attestation_lines = __webpack_require__(64299);
// EXTERNAL MODULE: ./build/report/from-top.js
var from_top = __webpack_require__(1725);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/report/headline.js



const ICONS = {
    blocked: '⛔',
    hold: '⏸',
    broken: '⚠',
    empty: '❔',
    unknown: '❔',
    pass: '✅',
};
function writeHeadline(report) {
    const state = findState(report);
    const audit = report.policy.mode === 'audit' && report.exitCode === 0 && state !== 'pass';
    return {
        state,
        icon: ICONS[state],
        text: `${audit ? 'Audit mode, nothing is stopped. ' : ''}${WRITERS[state](report, audit)}`,
    };
}
function findState(report) {
    const stopping = stoppingFindings(report);
    const broken = report.problems.some(({ severity }) => severity === 'broken') || report.exitCode === 2;
    if (stopping.length > 0) {
        const onlyTime = stopping.every(({ until }) => until !== undefined);
        return onlyTime && !broken && report.counts.unknownRequired === 0 ? 'hold' : 'blocked';
    }
    if (broken)
        return 'broken';
    if (report.files.length === 0)
        return 'empty';
    return report.verdict === 'pass' ? 'pass' : 'unknown';
}
const WRITERS = {
    blocked: (report, audit) => `${audit ? 'Would be blocked' : 'Blocked'}: ${tellStopped(report)}${alsoUnknown(report)}`,
    hold: (report, audit) => {
        const stopping = stoppingFindings(report);
        const until = Math.max(...stopping.map((finding) => finding.until ?? 0));
        const young = stopping.every(({ rule }) => rule === 'release-age');
        const count = subjectsOf(stopping).size;
        const verb = count === 1 ? 'is' : 'are';
        return `${audit ? 'Would wait' : 'Wait'} until ${(0,format_time/* formatUntil */.AE)(until, Date.parse(report.run.asOf))}: ${outOf(count, report)} ${young ? `${verb} younger than your cooldown` : `${verb} stopped only until then`}${alsoUnknown(report)}`;
    },
    broken: (report) => {
        const files = new Set(report.problems
            .filter(({ severity }) => severity === 'broken')
            .map(({ location, message }) => location?.file ?? message));
        for (const { path, status } of report.files)
            if (status === 'broken')
                files.add(path);
        return `Could not read ${(0,count_words/* countOf */.pq)(files.size, 'input')}: what is in ${files.size === 1 ? 'it' : 'them'} was not checked${alsoUnknown(report)}`;
    },
    empty: ({ exitCode }) => `Nothing recognised: 0 files that list dependencies were found, so nothing was checked${exitCode === 3 ? ' (allow-empty accepts that)' : ''}`,
    unknown: tellUndecided,
    pass: tellPass,
};
function tellStopped(report) {
    const stopping = stoppingFindings(report);
    const components = stopping.filter(({ subject }) => subject.kind === 'component');
    const all = subjectsOf(components).size;
    const dangerous = subjectsOf(components.filter(({ rule }) => (0,severity/* isDanger */.GV)(rule))).size;
    const others = stopping.length - components.length;
    const rest = all - dangerous;
    const parts = [];
    if (dangerous > 0)
        parts.push(`${outOf(dangerous, report)} must not be installed`);
    if (rest > 0) {
        const verb = rest === 1 ? 'breaks' : 'break';
        parts.push(dangerous > 0
            ? `${(0,count_words/* formatNumber */.ZV)(rest)} more ${verb} the policy`
            : `${outOf(rest, report)} ${verb} the policy`);
    }
    if (others > 0)
        parts.push(`${(0,count_words/* countOf */.pq)(others, 'finding')} about the project or its policy`);
    return parts.join(', ');
}
function tellUndecided(report) {
    const { unknownRequired, judged } = report.counts;
    const unsupported = new Set(report.problems
        .filter(({ severity }) => severity === 'unsupported')
        .map(({ location, message }) => location?.file ?? message));
    if (report.counts.files === 0)
        for (const path of unreadFiles(report))
            unsupported.add(path);
    const parts = [];
    if (unsupported.size > 0) {
        parts.push(`${(0,count_words/* countOf */.pq)(unsupported.size, 'input')} ${unsupported.size === 1 ? 'is' : 'are'} of a kind we cannot judge`);
    }
    if (unknownRequired > 0)
        parts.push(`${(0,count_words/* countOf */.pq)(unknownRequired, 'required check')} could not be made`);
    if (parts.length === 0)
        parts.push(`no check was made on ${(0,count_words/* countOf */.pq)(judged, 'dependency', 'dependencies')}`);
    const optional = report.counts.unknown - unknownRequired;
    if (optional > 0)
        parts.push(`${(0,count_words/* countOf */.pq)(optional, 'other check')} could not be made either`);
    return `Could not decide: ${parts.join(', ')}`;
}
function tellPass(report) {
    const { judged, components, warned, recorded, excepted, unknown } = report.counts;
    const changes = report.run.scope === 'changes';
    const noun = changes ? 'changed dependency' : 'dependency';
    const nouns = changes ? 'changed dependencies' : 'dependencies';
    const what = (0,count_words/* countOf */.pq)(judged, noun, nouns);
    const unread = unreadFiles(report).length;
    const rest = [
        ...(warned > 0 ? [(0,count_words/* countOf */.pq)(warned, 'warning')] : []),
        ...(recorded > 0 ? [`${(0,count_words/* formatNumber */.ZV)(recorded)} recorded`] : []),
        ...(excepted > 0 ? [`${(0,count_words/* formatNumber */.ZV)(excepted)} accepted by exception`] : []),
        ...(unknown > 0 ? [`${(0,count_words/* countOf */.pq)(unknown, 'check')} could not be made`] : []),
        ...(unread > 0 ? [`${(0,count_words/* countOf */.pq)(unread, 'file')} not read`] : []),
    ];
    const tail = rest.map((part) => `; ${part}`).join('');
    if (report.files.length === 0)
        return `Nothing to stop: no file that lists dependencies was found${tail}`;
    if (changes && judged === 0)
        return `Nothing to stop: no dependency was added or updated${tail}`;
    if (!changes && components === 0)
        return `Nothing to stop: ${(0,count_words/* countOf */.pq)(report.counts.files, 'file')} read, no dependencies in them${tail}`;
    return rest.length === 0
        ? `Nothing to stop: ${what} ${judged === 1 ? 'passes' : 'pass'}`
        : `Nothing to stop in ${what}${tail}`;
}
function unreadFiles({ files }) {
    return [...new Set(files.filter(({ status }) => status !== 'read').map(({ path }) => path))];
}
function alsoUnknown({ counts }) {
    if (counts.unknown === 0)
        return '';
    const required = counts.unknownRequired > 0 ? ` (${(0,count_words/* formatNumber */.ZV)(counts.unknownRequired)} of them required)` : '';
    return `, ${(0,count_words/* countOf */.pq)(counts.unknown, 'check')} could not be made${required}`;
}
function outOf(count, { counts, run }) {
    const changed = run.scope === 'changes' ? 'changed ' : '';
    if (count === counts.judged) {
        return count === 1
            ? `the only ${changed}dependency`
            : `${count === 2 ? 'both' : `all ${(0,count_words/* formatNumber */.ZV)(count)}`} ${changed}dependencies`;
    }
    return `${(0,count_words/* formatNumber */.ZV)(count)} of ${(0,count_words/* formatNumber */.ZV)(counts.judged)} ${changed}dependencies`;
}
function stoppingFindings(report) {
    return report.findings.filter((finding) => (0,severity/* stops */.Gb)(finding, report.policy.failOn));
}
function subjectsOf(findings) {
    return new Set(findings.map(({ subject }) => `${subject.kind}\u0000${subject.lockfile ?? ''}\u0000${subject.id}`));
}

;// CONCATENATED MODULE: ./build/report/outputs.js

function stepOutputs(report, paths = {}) {
    const { counts } = report;
    return {
        verdict: report.verdict,
        'exit-code': String(report.exitCode),
        headline: writeHeadline(report).text,
        findings: String(counts.blocked + counts.warned + counts.recorded),
        blocked: String(counts.blocked),
        warned: String(counts.warned),
        unknown: String(counts.unknown),
        'unknown-required': String(counts.unknownRequired),
        components: String(counts.components),
        'report-path': paths.reportPath ?? '',
        'sarif-path': paths.sarifPath ?? '',
        'sbom-path': paths.sbomPath ?? '',
    };
}

;// CONCATENATED MODULE: ./build/report/sarif-rules.js




const SARIF_LEVELS = { block: 'error', warn: 'warning', record: 'note', off: 'none' };
function describeSarifRules(ids, describeRule) {
    return [...new Set(ids)].sort(compare_text/* compareText */.n).map((id) => toRule(id, describeRule(id)));
}
function toRule(id, page) {
    const level = page?.defaultLevel ?? 'warn';
    const title = page?.title ?? id;
    const what = page?.what ?? title;
    const reference = page?.references?.find((url) => url.startsWith('https://'));
    return {
        id,
        name: toPascalCase(id),
        shortDescription: { text: (0,json/* cleanText */.X)(title).slice(0, 1_024) },
        fullDescription: { text: (0,json/* cleanText */.X)(what).slice(0, 1_024) },
        help: {
            text: (0,json/* cleanText */.X)([what, page?.why ?? '', page?.fix ?? ''].filter((text) => text !== '').join(' ')),
            markdown: [
                (0,report_escape/* forMarkdown */.Bm)(what, { max: 2_000 }),
                ...(page === undefined
                    ? []
                    : [
                        `**Why it matters.** ${(0,report_escape/* forMarkdown */.Bm)(page.why, { max: 2_000 })}`,
                        `**It happened.** ${(0,report_escape/* forMarkdown */.Bm)(page.incident, { max: 2_000 })}`,
                        `**What to do.** ${(0,report_escape/* forMarkdown */.Bm)(page.fix, { max: 2_000 })}`,
                    ]),
            ].join('\n\n'),
        },
        ...(reference === undefined ? {} : { helpUri: reference }),
        defaultConfiguration: { level: SARIF_LEVELS[level] },
        properties: {
            tags: ['security', 'supply-chain', ...(page?.group === undefined ? [] : [page.group])],
            precision: (0,severity/* isDanger */.GV)(id) ? 'very-high' : page?.group === 'anomaly' ? 'medium' : 'high',
            'security-severity': (0,severity/* isDanger */.GV)(id) ? '9.5' : SEVERITY[level],
        },
    };
}
const SEVERITY = { block: '7.5', warn: '5.0', record: '2.0', off: '0.0' };
function toPascalCase(id) {
    return id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_match, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
;// CONCATENATED MODULE: ./build/report/sarif.js







const MAX_RESULTS = 5_000;
const MAX_NOTIFICATIONS = 500;
function renderSarif(report, options) {
    const prefix = options.prefix ?? '';
    const wanted = report.findings.filter(({ verdict, exception }) => verdict === 'fail' && (exception === undefined || options.excepted === 'suppressed'));
    const placed = wanted.flatMap((finding) => {
        const place = sarif_placeOf(finding, report);
        return place === undefined ? [] : [{ finding, place }];
    });
    const kept = placed.slice(0, MAX_RESULTS);
    const rules = describeSarifRules(kept.map(({ finding }) => finding.rule), options.describeRule);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: 'Countersign', semanticVersion: report.tool.version, rules },
                },
                automationDetails: { id: 'countersign/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checked repository.' } } },
                invocations: [
                    {
                        executionSuccessful: report.exitCode !== 2,
                        toolExecutionNotifications: listNotifications(report, wanted.length - kept.length, prefix),
                    },
                ],
                results: kept.map(({ finding, place }) => toResult(finding, place, { ruleIndex: indexes.get(finding.rule) ?? 0, prefix })),
                properties: {
                    verdict: report.verdict,
                    exitCode: report.exitCode,
                    headline: writeHeadline(report).text,
                    mode: report.policy.mode,
                    omittedResults: wanted.length - kept.length,
                    exceptedFindings: report.counts.excepted,
                    unknownChecks: report.counts.unknown,
                },
            },
        ],
    };
    return `${JSON.stringify(log, null, 1)}\n`;
}
function toResult(finding, place, { ruleIndex, prefix }) {
    const { subject, exception } = finding;
    const name = [subject.name, subject.version ?? ''].filter((part) => part !== '').join(' ');
    const fix = finding.fix === undefined ? '' : ` Do now: ${describeFix(finding.fix)}`;
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: SARIF_LEVELS[finding.level],
        kind: 'fail',
        message: { text: toMessage(`${name}: ${finding.message}.${fix}`) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: toUri((0,from_top/* fromTop */.k)(prefix, place.file)), uriBaseId: '%SRCROOT%' },
                    region: { startLine: Math.max(1, place.line) },
                },
            },
        ],
        partialFingerprints: {
            primaryLocationLineHash: `${finding.fingerprint}:1`,
            'countersign/v1': finding.fingerprint,
        },
        ...(exception === undefined
            ? {}
            : {
                suppressions: [
                    {
                        kind: 'external',
                        status: 'accepted',
                        justification: toMessage(`${exception.reason} (${exception.owner}, until the end of ${exception.expires})`),
                    },
                ],
            }),
        properties: {
            ...(subject.kind === 'component' ? { purl: (0,json/* cleanText */.X)(subject.id) } : {}),
            ...(finding.variant === undefined ? {} : { variant: (0,json/* cleanText */.X)(finding.variant) }),
        },
    };
}
function listNotifications(report, omitted, prefix) {
    const problems = report.problems
        .slice(0, MAX_NOTIFICATIONS)
        .map(({ code, severity, message, location, hint }) => ({
        level: severity === 'broken' ? 'error' : 'warning',
        descriptor: { id: code },
        message: { text: toMessage([message, hint ?? ''].filter((part) => part !== '').join('. ')) },
        ...(location === undefined
            ? {}
            : {
                locations: [
                    {
                        physicalLocation: {
                            artifactLocation: { uri: toUri((0,from_top/* fromTop */.k)(prefix, location.file)), uriBaseId: '%SRCROOT%' },
                            region: { startLine: Math.max(1, location.line) },
                        },
                    },
                ],
            }),
    }));
    const unknowns = groupCauses(report.unknowns)
        .slice(0, MAX_NOTIFICATIONS)
        .map(({ reason, required, checks, text, ecosystem, details, mend }) => ({
        level: required > 0 ? 'error' : 'note',
        descriptor: { id: `unknown/${reason}` },
        message: {
            text: toMessage(`${checks} checks could not be made${ecosystem === undefined ? '' : ` (${ecosystem})`}, ${required} of them required: ${text}. ${details
                .slice(0, 3)
                .map(({ detail }) => detail)
                .join('; ')}. ${mend}`),
        },
    }));
    const notice = omitted > 0
        ? [
            {
                level: 'warning',
                descriptor: { id: 'results-omitted' },
                message: { text: `${omitted} results were left out here; the JSON report has them.` },
            },
        ]
        : [];
    return [...problems, ...unknowns, ...notice];
}
function sarif_placeOf(finding, report) {
    if (finding.location !== undefined)
        return finding.location;
    const { subject } = finding;
    const file = subject.lockfile ?? (subject.kind === 'project' ? subject.name : undefined) ?? report.files[0]?.path;
    return file === undefined ? undefined : { file, line: 1 };
}
function toMessage(text) {
    const line = (0,visible_text/* showInvisible */.jQ)((0,visible_text/* stripSequences */.Xj)((0,json/* cleanText */.X)((0,visible_text/* cutText */.IN)(text, 4_000))));
    return (0,visible_text/* cutText */.IN)(line.replace(/\](?=\()/g, '] '), 1_000);
}
function toUri(path) {
    return (0,json/* cleanText */.X)(path)
        .slice(0, 2_048)
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}

;// CONCATENATED MODULE: ./build/report/fit-blocks.js
const encoder = new TextEncoder();
function fitBlocks(blocks, maxBytes, more) {
    const present = blocks.filter(({ text }) => text !== '');
    const sizes = present.map(({ text }) => encoder.encode(text).length + 2);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total <= maxBytes)
        return join(present.map(({ text }) => text));
    const reserved = encoder.encode(more(present.length)).length + 2;
    let left = maxBytes - reserved;
    present.forEach(({ essential }, index) => {
        if (essential === true)
            left -= sizes[index] ?? 0;
    });
    const kept = [];
    let omitted = 0;
    present.forEach(({ text, essential }, index) => {
        if (essential === true) {
            kept.push(text);
            return;
        }
        const size = sizes[index] ?? 0;
        if (size > left) {
            omitted += 1;
            return;
        }
        left -= size;
        kept.push(text);
    });
    kept.splice(kept.length - countTrailingEssential(present), 0, more(omitted));
    return join(kept);
}
function countTrailingEssential(blocks) {
    const last = blocks.findLastIndex(({ essential }) => essential !== true);
    return blocks.length - 1 - last;
}
function join(texts) {
    return `${texts.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/report/redact-secrets.js
var redact_secrets = __webpack_require__(52130);
;// CONCATENATED MODULE: ./build/report/summary-changes.js




const OPEN = 10;
const MAX_ROWS = 300;
const summary_changes_MARKS = { fail: '⛔', unknown: '❔', pass: '✓' };
const PUBLISHERS = {
    'first-release': 'first release',
    same: 'same',
    'seen-before': 'other, published it before',
    new: '⚠️ new',
};
function renderChanges(report, open) {
    const { changes } = report;
    if (changes.length === 0)
        return '';
    const shown = changes.slice(0, MAX_ROWS);
    const table = (rows) => [
        '| | changed | from → to | file | age | publisher | provenance |',
        '|---|---|---|---|---|---|---|',
        ...rows.map(renderRow),
    ];
    const head = open ? shown.slice(0, OPEN) : [];
    const rest = shown.slice(head.length);
    const omitted = changes.length - shown.length;
    const undecided = shown.some(({ verdict, kind }) => verdict === 'unknown' && kind !== 'removed');
    return [
        ...(head.length > 0 ? [...table(head), ''] : []),
        ...(open && undecided ? ['❔ nothing stops it, and at least one check could not be made', ''] : []),
        ...(rest.length > 0
            ? [
                `<details><summary>${head.length > 0 ? `${(0,count_words/* formatNumber */.ZV)(changes.length - head.length)} more changes` : `What changed: ${(0,count_words/* countOf */.pq)(changes.length, 'dependency', 'dependencies')}`}</summary>`,
                '',
                ...table(rest),
                ...(omitted > 0 ? ['', `${(0,count_words/* formatNumber */.ZV)(omitted)} more in the JSON report.`] : []),
                '',
                '</details>',
            ]
            : []),
    ]
        .join('\n')
        .trimEnd();
}
function renderRow(change) {
    const place = change.line === undefined ? change.lockfile : `${change.lockfile}:${change.line}`;
    const gone = change.kind === 'removed';
    return `| ${[
        gone ? '' : summary_changes_MARKS[change.verdict],
        `${(0,report_escape/* codeSpan */.SS)(change.name, { max: 214 })} (${(0,report_escape/* forTable */.UT)(titleOf(change.ecosystem))})`,
        renderStep(change),
        (0,report_escape/* codeSpan */.SS)(place, { max: 200 }),
        gone ? '' : change.ageDays === undefined ? '?' : (0,format_time/* formatAge */.nV)(change.ageDays),
        gone ? '' : change.publisher === undefined ? '?' : PUBLISHERS[change.publisher],
        gone ? '' : (change.provenance ?? '?'),
    ].join(' | ')} |`;
}
function renderStep(change) {
    const from = change.from === undefined ? '' : (0,report_escape/* codeSpan */.SS)(change.from, { max: 128 });
    const to = change.to === undefined ? '' : (0,report_escape/* codeSpan */.SS)(change.to, { max: 128 });
    switch (change.kind) {
        case 'added':
            return `new: ${to}`;
        case 'removed':
            return `${from} removed`;
        case 'rehashed':
            return `${to}, other digest`;
        case 'downgraded':
            return `${from} → ${to} (downgrade)`;
        default:
            return from === to ? `${to}, other source` : `${from} → ${to}`;
    }
}

;// CONCATENATED MODULE: ./build/report/fold-unread.js

const SHOWN = 3;
function foldUnread({ files, problems }) {
    const told = new Set(problems.map(({ location }) => location?.file));
    const groups = new Map();
    for (const file of files) {
        if (file.status === 'read' || told.has(file.path))
            continue;
        const key = `${file.status}\u0000${file.reason ?? ''}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [file]);
        else
            group.push(file);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const left = group.length - SHOWN;
        return [
            {
                status: first.status,
                paths: group.slice(0, SHOWN).map(({ path }) => path),
                more: left > 0 ? ` and ${(0,count_words/* countOf */.pq)(left, 'more file')}` : '',
                reason: first.reason ?? `the file is ${first.status}`,
            },
        ];
    });
}
function countUnread({ files, problems }) {
    const told = new Set(problems.map(({ location }) => location?.file));
    return problems.length + files.filter(({ status, path }) => status !== 'read' && !told.has(path)).length;
}

;// CONCATENATED MODULE: ./build/report/summary-files.js



const OPEN_PROBLEMS = 10;
const MAX_PROBLEMS = 200;
const MAX_FILES = 200;
function renderProblems(report) {
    const { problems } = report;
    const lines = [...problems.map(renderProblem), ...foldUnread(report).map(renderUnread)];
    if (lines.length === 0)
        return '';
    const hidden = lines.slice(OPEN_PROBLEMS, MAX_PROBLEMS);
    const omitted = lines.length - OPEN_PROBLEMS - hidden.length;
    return [
        `**Not read, so not checked (${(0,count_words/* formatNumber */.ZV)(countUnread(report))}):**`,
        '',
        ...lines.slice(0, OPEN_PROBLEMS),
        ...(hidden.length > 0
            ? [
                '',
                `<details><summary>${(0,count_words/* formatNumber */.ZV)(lines.length - OPEN_PROBLEMS)} more</summary>`,
                '',
                ...hidden,
                ...(omitted > 0 ? [`- and ${(0,count_words/* formatNumber */.ZV)(omitted)} more in the JSON report`] : []),
                '',
                '</details>',
            ]
            : []),
    ].join('\n');
}
function renderProblem({ location, message, code, hint, severity }) {
    const place = location === undefined ? '' : `${(0,report_escape/* codeSpan */.SS)(`${location.file}:${location.line}`)}: `;
    const mark = severity === 'broken' ? '⚠️' : '❔';
    return `- ${mark} ${place}${(0,report_escape/* forMarkdown */.Bm)(message)} (${(0,report_escape/* forMarkdown */.Bm)(code)})${hint === undefined ? '' : `. ${(0,report_escape/* forMarkdown */.Bm)(hint)}`}`;
}
function renderUnread({ paths, more, reason, status }) {
    const places = paths.map((path) => (0,report_escape/* codeSpan */.SS)(path)).join(', ');
    return `- ${status === 'broken' ? '⚠️' : '❔'} ${places}${more}: ${(0,report_escape/* forMarkdown */.Bm)(reason)}`;
}
function renderFiles(report) {
    const { files } = report;
    if (files.length === 0)
        return '';
    const omitted = files.length - MAX_FILES;
    return [
        `<details><summary>Files: ${(0,count_words/* formatNumber */.ZV)(report.counts.files)} of ${(0,count_words/* formatNumber */.ZV)(files.length)} read</summary>`,
        '',
        '| file | format | state | dependencies |',
        '|---|---|---|---|',
        ...files
            .slice(0, MAX_FILES)
            .map(({ path, format, status, reason, components }) => `| ${(0,report_escape/* codeSpan */.SS)(path, { max: 300 })} | ${(0,report_escape/* forTable */.UT)(format)} | ${status}${reason === undefined ? '' : `: ${(0,report_escape/* forTable */.UT)(reason, { max: 200 })}`} | ${(0,count_words/* formatNumber */.ZV)(components)} |`),
        ...(omitted > 0 ? ['', `${(0,count_words/* countOf */.pq)(omitted, 'more file')} in the JSON report.`] : []),
        '',
        '</details>',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/report/describe-trust.js
function describeTrust({ trust }) {
    if (trust?.origin === 'given')
        return 'attestations under the trusted root that was given';
    return trust?.problem === undefined
        ? undefined
        : 'attestations under the trusted roots of this version, newer ones could not be had';
}

// EXTERNAL MODULE: ./build/report/safe-url.js
var safe_url = __webpack_require__(9270);
;// CONCATENATED MODULE: ./build/report/summary-footer.js






function renderFooter(report, links) {
    const { counts, policy, run } = report;
    const stopped = subjectsOf(stoppingFindings(report).filter(({ subject }) => subject.kind === 'component')).size;
    const parts = [];
    const others = counts.judged - stopped;
    if (stopped > 0 && others > 0) {
        parts.push(`**${(0,count_words/* countOf */.pq)(others, 'other')}: nothing stops ${others === 1 ? 'it' : 'them'}**`);
    }
    const trust = describeTrust(report);
    parts.push(`**${(0,count_words/* formatNumber */.ZV)(counts.unknown)} unknown**`, `${(0,count_words/* countOf */.pq)(counts.components, 'component')}, ${(0,count_words/* countOf */.pq)(counts.files, 'file')} read`, `${(0,count_words/* countOf */.pq)(counts.passed, 'check')} passed`, ...(run.scope === 'changes' ? ['only what changed was judged'] : []), `policy ${(0,report_escape/* codeSpan */.SS)(policy.source, { max: 200 })}${policy.mode === 'audit' ? ', audit mode: nothing is stopped' : ''}`, ...(trust !== undefined ? [trust] : []), `judged at ${(0,format_time/* formatMinute */.Yi)(run.asOf)}${run.offline ? ', offline' : ''}`, `Countersign ${(0,report_escape/* forMarkdown */.Bm)(report.tool.version, { max: 64 })}`);
    for (const [text, address] of [
        ['report', links.report],
        ['SBOM', links.sbom],
    ]) {
        const url = address === undefined ? undefined : (0,safe_url/* toSafeUrl */.w)(address);
        if (url !== undefined)
            parts.push(`[${text}](<${url}>)`);
    }
    return parts.join(' · ');
}

;// CONCATENATED MODULE: ./build/report/severity-mark.js
function severityMark(finding) {
    if (finding.verdict === 'unknown')
        return '❔';
    if (finding.level === 'block')
        return '⛔';
    return finding.level === 'warn' ? '⚠️' : 'ℹ️';
}

;// CONCATENATED MODULE: ./build/report/draw-path.js

const MAX_STEPS = 8;
function drawPath({ path }) {
    if (path === undefined || path.chain.length < 2)
        return undefined;
    const hidden = path.chain.length - MAX_STEPS;
    const steps = hidden > 0
        ? [...path.chain.slice(0, MAX_STEPS - 1), `${hidden} more steps`, ...path.chain.slice(-1)]
        : path.chain;
    const last = steps.length;
    return [
        '```mermaid',
        'flowchart LR',
        `  n0(["${toLabel(path.project === '.' ? 'this project' : path.project)}"])`,
        ...steps.map((step, index) => `  n${index} --> n${index + 1}["${toLabel(step)}"]`),
        `  style n${last} fill:#ffebe9,stroke:#cf222e,color:#82071e`,
        '```',
    ].join('\n');
}
function toLabel(text) {
    return (0,visible_text/* toOneLine */.GX)(text, 60).replace(/[^\p{L}\p{N} @/.…_+-]/gu, '_');
}

;// CONCATENATED MODULE: ./build/report/summary-evidence.js


const ADVISORY = /^(?:MAL|GHSA|CVE|PYSEC|RUSTSEC|GO)-[A-Za-z0-9-]{4,40}$/;
function renderEvidence(evidence) {
    switch (evidence.kind) {
        case 'http':
            return `${(0,report_escape/* codeSpan */.SS)(evidence.url, { max: 200 })} ${(0,report_escape/* forTable */.UT)(describeEvidence(evidence).slice(evidence.url.length), { max: 200 })}`;
        case 'intel': {
            const links = evidence.references
                .filter((id) => ADVISORY.test(id))
                .slice(0, 3)
                .map((id) => `[${id}](https://osv.dev/vulnerability/${id})`);
            return [(0,report_escape/* forTable */.UT)(describeEvidence(evidence), { max: 200 }), ...links].join(', ');
        }
        default:
            return (0,report_escape/* forTable */.UT)(describeEvidence(evidence), { max: 200 });
    }
}

;// CONCATENATED MODULE: ./build/report/summary-subject.js







const summary_subject_MAX_ROWS = 12;
const MAX_FIXES = 6;
function summary_subject_renderSubject(topic, describeRule) {
    const fixes = chooseFixes(topic.findings, describeRule);
    return [
        nameSubject(topic),
        '',
        '| | what we saw | evidence |',
        '|---|---|---|',
        ...topic.findings.slice(0, summary_subject_MAX_ROWS).map((finding) => summary_subject_renderRow(finding)),
        ...(topic.findings.length > summary_subject_MAX_ROWS
            ? [`| | ${(0,count_words/* countOf */.pq)(topic.findings.length - summary_subject_MAX_ROWS, 'more finding')} in the report | |`]
            : []),
        '',
        ...summary_subject_renderFixes(fixes),
        ...renderFold(topic, fixes),
    ].join('\n');
}
function nameSubject(topic) {
    const { subject, places, path } = topic;
    const facts = [];
    if (subject.kind === 'component') {
        if (subject.ecosystem !== undefined)
            facts.push((0,report_escape/* forMarkdown */.Bm)(titleOf(subject.ecosystem)));
        if (subject.scope !== undefined && subject.scope !== 'unknown')
            facts.push((0,report_escape/* forMarkdown */.Bm)(subject.scope));
        if (subject.direct === true)
            facts.push('asked for directly');
        else if (subject.direct === false) {
            const parent = path?.chain.at(-2);
            facts.push(parent === undefined ? 'indirect' : `needed by ${(0,report_escape/* codeSpan */.SS)(parent, { max: 120 })}`);
        }
    }
    else
        facts.push(subject.kind);
    const [first] = places;
    if (first !== undefined && first.file !== subject.name) {
        const others = places.length - 1;
        facts.push(`via ${(0,report_escape/* codeSpan */.SS)(`${first.file}:${first.line}`)}${others > 0 ? ` and ${(0,count_words/* countOf */.pq)(others, 'more place')}` : ''}`);
    }
    return `**${(0,report_escape/* codeSpan */.SS)(subject.name, { max: 214 })}${summary_subject_nameVersion(topic)}** (${facts.join(', ')})`;
}
function summary_subject_nameVersion({ subject, change }) {
    const version = subject.version ?? '';
    const shown = version === '' ? '' : ` ${(0,report_escape/* codeSpan */.SS)(version, { max: 128 })}`;
    switch (change?.kind) {
        case 'added':
            return `${shown}, new here`;
        case 'rehashed':
            return `${shown}, same version with another digest`;
        case 'upgraded':
        case 'downgraded':
        case 'changed': {
            const from = change.from ?? '';
            if (from === '' || from === version)
                return shown;
            return ` ${(0,report_escape/* codeSpan */.SS)(from, { max: 128 })} →${shown}${change.kind === 'downgraded' ? ' (downgrade)' : ''}`;
        }
        default:
            return shown;
    }
}
function summary_subject_renderRow(finding) {
    const evidence = finding.evidence.slice(0, 2).map(renderEvidence);
    if (finding.evidence.length > 2)
        evidence.push(`and ${finding.evidence.length - 2} more`);
    const place = finding.location;
    if (evidence.length === 0 && place !== undefined)
        evidence.push((0,report_escape/* codeSpan */.SS)(`${place.file}:${place.line}`));
    return `| ${severityMark(finding)} ${(0,report_escape/* forTable */.UT)(finding.rule)} | ${(0,report_escape/* forTable */.UT)(finding.message)} | ${evidence.join('<br>') || '–'} |`;
}
function summary_subject_renderFixes(fixes) {
    const shown = fixes.slice(0, MAX_FIXES).map(renderFix);
    if (shown.length === 0)
        return [];
    if (shown.length === 1)
        return [`**Do now:** ${shown[0] ?? ''}`];
    return ['**Do now:**', ...shown.map((text) => `- ${text}`)];
}
function renderFix(fix) {
    switch (fix.kind) {
        case 'command':
            return `run ${(0,report_escape/* codeSpan */.SS)(fix.text, { max: 1_000 })}`;
        case 'edit':
            return `write ${(0,report_escape/* codeSpan */.SS)(fix.after.trim(), { max: 300 })} in ${(0,report_escape/* codeSpan */.SS)(`${fix.file}:${fix.line}`)}${fix.before.trim() === '' ? '' : ` instead of ${(0,report_escape/* codeSpan */.SS)(fix.before.trim(), { max: 300 })}`}`;
        default:
            return (0,report_escape/* forMarkdown */.Bm)(fix.text, { max: 1_000 });
    }
}
function renderFold(topic, fixes) {
    const edits = fixes.slice(0, MAX_FIXES).filter((fix) => fix.kind === 'edit');
    const picture = drawPath(topic);
    if (edits.length === 0 && picture === undefined)
        return [];
    const title = [
        ...(edits.length > 0 ? ['Patch, for patch -p1'] : []),
        ...(picture !== undefined ? ['How it gets in'] : []),
    ].join(' · ');
    return [
        '',
        `<details><summary>${title}</summary>`,
        '',
        ...edits.flatMap((fix) => [(0,report_escape/* codeBlock */.DV)(renderPatch(fix), 'diff'), '']),
        ...(picture !== undefined ? [picture, ''] : []),
        '</details>',
    ];
}
function renderPatch(fix) {
    const before = fix.before === '' ? [] : fix.before.split('\n');
    const after = fix.after === '' ? [] : fix.after.split('\n');
    return [
        `--- a/${fix.file}`,
        `+++ b/${fix.file}`,
        `@@ -${fix.line},${before.length} +${fix.line},${after.length} @@`,
        ...before.map((line) => `-${line}`),
        ...after.map((line) => `+${line}`),
    ];
}

;// CONCATENATED MODULE: ./build/report/summary-rule.js






const summary_rule_OPEN = 3;
const FOLDED = 100;
function renderRuleTopic(topic, { describeRule, now }) {
    const [first] = topic.findings;
    if (first === undefined)
        return '';
    const page = describeRule(topic.rule);
    const title = page?.title ?? topic.rule;
    const fixes = new Set(topic.findings.map(({ fix }) => (fix === undefined ? '' : renderFix(fix))));
    const rows = topic.findings.map((finding) => summary_rule_renderRow(finding, { topic, now, ownFix: fixes.size > 1 }));
    const hidden = rows.slice(summary_rule_OPEN, summary_rule_OPEN + FOLDED);
    const omitted = rows.length - summary_rule_OPEN - hidden.length;
    return [
        `**${severityMark(first)} ${(0,report_escape/* forMarkdown */.Bm)(title)}: ${countSubjects(topic)}**${topic.findings.length === topic.subjects ? '' : ` in ${(0,count_words/* countOf */.pq)(topic.findings.length, 'place')}`} (${(0,report_escape/* forTable */.UT)(topic.rule)})${topic.message === undefined ? '' : `: ${(0,report_escape/* forMarkdown */.Bm)(topic.message, { max: 300 })}`}`,
        '',
        ...rows.slice(0, summary_rule_OPEN).map((row) => `- ${row}`),
        ...(rows.length > summary_rule_OPEN ? [`- and ${(0,count_words/* formatNumber */.ZV)(rows.length - summary_rule_OPEN)} more`] : []),
        '',
        `**Do now:** ${adviceFor(fixes, page?.fix)}`,
        ...(hidden.length > 0
            ? [
                '',
                `<details><summary>${(0,report_escape/* forHtml */.B2)(title)}: the other ${(0,count_words/* formatNumber */.ZV)(rows.length - summary_rule_OPEN)}</summary>`,
                '',
                ...hidden.map((row) => `- ${row}`),
                ...(omitted > 0 ? [`- and ${(0,count_words/* formatNumber */.ZV)(omitted)} more in the JSON report`] : []),
                '',
                '</details>',
            ]
            : []),
    ].join('\n');
}
function summary_rule_renderRow({ subject, message, location, fix, until }, { topic, now, ownFix }) {
    const name = [subject.name, subject.version ?? ''].filter((part) => part !== '').join(' ');
    return [
        (0,report_escape/* codeSpan */.SS)(name, { max: 300 }),
        location === undefined ? '' : ` in ${(0,report_escape/* codeSpan */.SS)(`${location.file}:${location.line}`)}`,
        topic.message === undefined ? `: ${(0,report_escape/* forMarkdown */.Bm)(message, { max: 300 })}` : '',
        until === undefined ? '' : `, until ${(0,format_time/* formatUntil */.AE)(until, now)}`,
        ownFix && fix !== undefined && fix.kind !== 'advice' ? `. Do now: ${renderFix(fix)}` : '',
    ].join('');
}
function adviceFor(fixes, general) {
    const [only] = fixes;
    if (fixes.size === 1 && only !== undefined && only !== '')
        return only;
    return general === undefined ? 'see the rule in docs/rules.md' : (0,report_escape/* forMarkdown */.Bm)(general, { max: 1_000 });
}

;// CONCATENATED MODULE: ./build/report/summary-lists.js







const MAX_TOPICS = 60;
const MAX_EXCEPTED = 100;
const MAX_PAGES = 12;
function renderFolded(title, topics, context) {
    if (topics.length === 0)
        return '';
    const count = topics.reduce((sum, { findings }) => sum + findings.length, 0);
    const omitted = topics.length - MAX_TOPICS;
    return [
        `<details><summary>${title}: ${(0,count_words/* formatNumber */.ZV)(count)}</summary>`,
        '',
        ...topics
            .slice(0, MAX_TOPICS)
            .flatMap((topic) => [
            topic.kind === 'rule' ? renderRuleTopic(topic, context) : renderBrief(topic, context.describeRule),
            '',
        ]),
        ...(omitted > 0 ? [`and ${(0,count_words/* formatNumber */.ZV)(omitted)} more in the JSON report`, ''] : []),
        '</details>',
    ].join('\n');
}
function renderBrief(topic, describeRule) {
    const fixes = chooseFixes(topic.findings, describeRule).slice(0, 3);
    return [
        nameSubject(topic),
        '',
        ...topic.findings
            .slice(0, 8)
            .map((finding) => `- ${severityMark(finding)} ${(0,report_escape/* forMarkdown */.Bm)(finding.rule)}: ${(0,report_escape/* forMarkdown */.Bm)(finding.message)}`),
        ...(topic.findings.length > 8 ? [`- ${(0,count_words/* countOf */.pq)(topic.findings.length - 8, 'more finding')}`] : []),
        ...fixes.map((fix) => `- **Do now:** ${renderFix(fix)}`),
    ].join('\n');
}
function renderExcepted(excepted) {
    if (excepted.length === 0)
        return '';
    const omitted = excepted.length - MAX_EXCEPTED;
    return [
        `<details><summary>Accepted by exception: ${(0,count_words/* formatNumber */.ZV)(excepted.length)}</summary>`,
        '',
        '| rule | about | reason | owner | until the end of |',
        '|---|---|---|---|---|',
        ...excepted
            .slice(0, MAX_EXCEPTED)
            .map(({ rule, subject, exception }) => `| ${(0,report_escape/* forTable */.UT)(rule)} | ${(0,report_escape/* codeSpan */.SS)(`${subject.name} ${subject.version ?? ''}`.trim(), { max: 300 })} | ${(0,report_escape/* forTable */.UT)(exception?.reason ?? '')} | ${(0,report_escape/* forTable */.UT)(exception?.owner ?? '')} | ${(0,report_escape/* forTable */.UT)(exception?.expires ?? '')} |`),
        ...(omitted > 0 ? ['', `${(0,count_words/* formatNumber */.ZV)(omitted)} more in the JSON report.`] : []),
        '',
        '</details>',
    ].join('\n');
}
function renderRulePages(findings, describeRule) {
    const rules = [...new Set(findings.map(({ rule }) => rule))].slice(0, MAX_PAGES).sort(compare_text/* compareText */.n);
    const pages = rules.flatMap((rule) => {
        const page = describeRule(rule);
        if (page === undefined)
            return [];
        return [
            `**${(0,report_escape/* forMarkdown */.Bm)(page.title)}** (${(0,report_escape/* forMarkdown */.Bm)(rule)}). ${(0,report_escape/* forMarkdown */.Bm)(page.why, { max: 2_000 })}`,
            '',
            `*It happened:* ${(0,report_escape/* forMarkdown */.Bm)(page.incident, { max: 2_000 })}`,
            '',
            `*What to do:* ${(0,report_escape/* forMarkdown */.Bm)(page.fix, { max: 2_000 })}`,
            '',
        ];
    });
    if (pages.length === 0)
        return '';
    return ['<details><summary>Why these rules exist</summary>', '', ...pages, '</details>'].join('\n');
}

;// CONCATENATED MODULE: ./build/report/summary-unknowns.js



const MAX_CAUSES = 8;
const MAX_DETAILS = 4;
function renderUnknowns(report) {
    const causes = groupCauses(report.unknowns);
    if (causes.length === 0)
        return '';
    const omitted = causes.slice(MAX_CAUSES).reduce((sum, { checks }) => sum + checks, 0);
    return [
        `**Could not see (${(0,count_words/* countOf */.pq)(report.counts.unknown, 'check')}):**`,
        '',
        ...causes.slice(0, MAX_CAUSES).map(renderCause),
        ...(omitted > 0 ? [`- and ${(0,count_words/* countOf */.pq)(omitted, 'more check')} for other reasons, in the JSON report`] : []),
    ].join('\n');
}
function renderCause(cause) {
    const required = cause.required > 0 ? ` (${(0,count_words/* formatNumber */.ZV)(cause.required)} required by policy)` : '';
    const where = cause.ecosystem === undefined ? '' : `${(0,report_escape/* forMarkdown */.Bm)(cause.ecosystem)}: `;
    const details = cause.details.slice(0, MAX_DETAILS).map((detail) => renderDetail(detail));
    const more = cause.details.length - details.length;
    if (more > 0)
        details.push(`${(0,count_words/* countOf */.pq)(more, 'other cause')} like these`);
    const mend = `*Who can mend it:* ${cause.mend}`;
    if (details.length === 1) {
        return `- ${where}${details[0] ?? ''}${required}. ${mend}`;
    }
    return [
        `- ${where}${(0,count_words/* countOf */.pq)(cause.checks, 'check')}${required}: ${cause.text}. ${mend}`,
        ...details.map((detail) => `  - ${detail}`),
    ].join('\n');
}
function renderDetail(detail) {
    const rules = detail.rules.map((rule) => (0,report_escape/* forMarkdown */.Bm)(rule));
    const who = tellSubjects(detail);
    return `${(0,report_escape/* forMarkdown */.Bm)(detail.detail, { max: 300 })} (${(0,count_words/* countOf */.pq)(detail.checks, 'check')}${who}; ${(0,count_words/* listFew */.lE)(rules, 'rule')})`;
}
function tellSubjects({ subjects, examples }) {
    if (subjects === undefined)
        return '';
    if (subjects <= 2)
        return ` of ${(0,count_words/* listWords */.yh)(examples.map((id) => (0,report_escape/* codeSpan */.SS)(id, { max: 200 })))}`;
    return ` of ${(0,count_words/* formatNumber */.ZV)(subjects)} packages`;
}

;// CONCATENATED MODULE: ./build/report/summary.js













const MAX_BYTES = 1_000_000;
const HOLD_NOTE = 'Only time is missing: nothing else stops this, and it passes by itself after the wait.';
const OPEN_TOPICS = 3;
const FOLDED_TOPICS = 60;
function renderSummary(report, options) {
    const { describeRule } = options;
    const headline = writeHeadline(report);
    const story = tellStory(report);
    const now = Date.parse(report.run.asOf);
    const render = (topic) => topic.kind === 'rule'
        ? renderRuleTopic(topic, { describeRule, now })
        : summary_subject_renderSubject(topic, describeRule);
    const open = story.stopped.slice(0, OPEN_TOPICS);
    const maxBytes = options.maxBytes ?? MAX_BYTES;
    const blocks = [
        { text: `### ${headline.icon} ${headline.text}`, essential: true },
        ...open.map((topic) => ({ text: render(topic) })),
        { text: renderRest(story.stopped.slice(OPEN_TOPICS), { render, maxBytes: maxBytes / 2 }) },
        { text: renderProblems(report) },
        { text: headline.state === 'hold' ? HOLD_NOTE : '' },
        ...(headline.state === 'pass'
            ? [{ text: renderChanges(report, true) }, { text: renderUnknowns(report) }]
            : [{ text: renderUnknowns(report) }, { text: renderChanges(report, false) }]),
        { text: renderFolded('⚠️ Warnings that stop nothing', story.warned, { describeRule, now }) },
        { text: renderFolded('ℹ️ Recorded', story.recorded, { describeRule, now }) },
        { text: renderExcepted(story.excepted) },
        {
            text: renderRulePages(report.findings.filter((finding) => (0,severity/* stops */.Gb)(finding, report.policy.failOn)), describeRule),
        },
        { text: renderFiles(report) },
        { text: renderFooter(report, options.links ?? {}), essential: true },
    ];
    return (0,redact_secrets/* redactSecrets */.f)(fitBlocks(blocks, maxBytes, (omitted) => `**${(0,count_words/* formatNumber */.ZV)(omitted)} more parts did not fit here; the JSON report has everything.**`));
}
function renderRest(topics, { render, maxBytes }) {
    if (topics.length === 0)
        return '';
    const left = (0,count_words/* formatNumber */.ZV)(topics.length);
    const beyond = topics.length - FOLDED_TOPICS;
    return fitBlocks([
        {
            text: `<details><summary>${left} more that ${topics.length === 1 ? 'is' : 'are'} stopped</summary>`,
            essential: true,
        },
        ...topics.slice(0, FOLDED_TOPICS).map((topic) => ({ text: render(topic) })),
        ...(beyond > 0 ? [{ text: `${(0,count_words/* formatNumber */.ZV)(beyond)} more in the JSON report.`, essential: true }] : []),
        { text: '</details>', essential: true },
    ], maxBytes, (omitted) => `${(0,count_words/* formatNumber */.ZV)(omitted)} more did not fit here.`).trimEnd();
}

// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(78495);
;// CONCATENATED MODULE: ./build/report/terminal-lists.js






const terminal_lists_MAX_PROBLEMS = 20;
const terminal_lists_MAX_CAUSES = 8;
const terminal_lists_MAX_DETAILS = 3;
const MAX_CHANGES = 20;
function renderProblemLines(report, { width, paint }) {
    const { problems } = report;
    const entries = [
        ...problems.map(({ location, message, code, hint }) => ({
            text: `${location === undefined ? '' : `${(0,report_escape/* forTerminal */.Qf)(`${location.file}:${location.line}`, { max: 400 })}: `}${(0,report_escape/* forTerminal */.Qf)(message, { max: 600 })} [${code}]`,
            hint,
        })),
        ...foldUnread(report).map(({ paths, more, reason }) => ({
            text: `${paths.map((path) => (0,report_escape/* forTerminal */.Qf)(path, { max: 400 })).join(', ')}${more}: ${(0,report_escape/* forTerminal */.Qf)(reason, { max: 600 })}`,
            hint: undefined,
        })),
    ];
    if (entries.length === 0)
        return [];
    return [
        paint(`Not read, so not checked (${(0,count_words/* formatNumber */.ZV)(countUnread(report))}):`, 'bold', 'yellow'),
        ...entries
            .slice(0, terminal_lists_MAX_PROBLEMS)
            .flatMap(({ text, hint }) => [
            ...(0,wrap_text/* wrapText */.C)(text, { width, first: '  - ', rest: '    ' }),
            ...(hint === undefined ? [] : (0,wrap_text/* wrapText */.C)((0,report_escape/* forTerminal */.Qf)(hint, { max: 600 }), { width, first: '    ' })),
        ]),
        ...(entries.length > terminal_lists_MAX_PROBLEMS ? [`  - and ${(0,count_words/* formatNumber */.ZV)(entries.length - terminal_lists_MAX_PROBLEMS)} more`] : []),
    ];
}
function renderUnknownLines(report, { width, paint }) {
    const causes = groupCauses(report.unknowns);
    if (causes.length === 0)
        return [];
    const more = causes.slice(terminal_lists_MAX_CAUSES).reduce((sum, { checks }) => sum + checks, 0);
    return [
        paint(`Could not see (${(0,count_words/* countOf */.pq)(report.counts.unknown, 'check')}):`, 'bold'),
        ...causes.slice(0, terminal_lists_MAX_CAUSES).flatMap((cause) => {
            const where = cause.ecosystem === undefined ? '' : `${(0,report_escape/* forTerminal */.Qf)(cause.ecosystem, { max: 80 })}: `;
            const required = cause.required > 0 ? ` (${(0,count_words/* formatNumber */.ZV)(cause.required)} required by policy)` : '';
            const [only] = cause.details;
            const mend = (0,wrap_text/* wrapText */.C)(cause.mend, { width, first: '    ' }).map((line) => paint(line, 'dim'));
            if (cause.details.length === 1 && only !== undefined) {
                return [
                    ...(0,wrap_text/* wrapText */.C)(`${where}${describeDetail(only)}${required}`, { width, first: '  - ', rest: '    ' }),
                    ...mend,
                ];
            }
            const details = cause.details
                .slice(0, terminal_lists_MAX_DETAILS)
                .flatMap((detail) => (0,wrap_text/* wrapText */.C)(describeDetail(detail), { width, first: '    - ', rest: '      ' }));
            const hidden = cause.details.length - terminal_lists_MAX_DETAILS;
            return [
                ...(0,wrap_text/* wrapText */.C)(`${where}${(0,count_words/* countOf */.pq)(cause.checks, 'check')}${required}: ${cause.text}.`, {
                    width,
                    first: '  - ',
                    rest: '    ',
                }),
                ...details,
                ...(hidden > 0 ? [`    - and ${(0,count_words/* countOf */.pq)(hidden, 'other cause')} like these`] : []),
                ...mend,
            ];
        }),
        ...(more > 0 ? [`  - and ${(0,count_words/* countOf */.pq)(more, 'more check')} for other reasons`] : []),
    ];
}
function describeDetail({ detail, checks, subjects, rules }) {
    const who = subjects === undefined ? '' : ` of ${(0,count_words/* countOf */.pq)(subjects, 'package')}`;
    const names = (0,count_words/* listFew */.lE)(rules.map((rule) => (0,report_escape/* forTerminal */.Qf)(rule, { max: 80 })), 'rule');
    return `${(0,report_escape/* forTerminal */.Qf)(detail, { max: 300 })} (${(0,count_words/* countOf */.pq)(checks, 'check')}${who}; ${names})`;
}
function renderChangeLines(report, { width }) {
    const { changes } = report;
    if (changes.length === 0)
        return [];
    return [
        ...changes
            .slice(0, MAX_CHANGES)
            .flatMap((change) => (0,wrap_text/* wrapText */.C)(describeChange(change), { width, first: '  ', rest: '      ' })),
        ...(changes.length > MAX_CHANGES
            ? [`  … and ${(0,count_words/* formatNumber */.ZV)(changes.length - MAX_CHANGES)} more changes`]
            : []),
    ];
}
const terminal_lists_MARKS = { fail: '✗', unknown: '?', pass: '✓' };
function describeChange(change) {
    const version = (text) => (0,report_escape/* forTerminal */.Qf)(text ?? '', { max: 128 });
    const name = `${(0,report_escape/* forTerminal */.Qf)(change.name, { max: 214 })} (${(0,report_escape/* forTerminal */.Qf)(titleOf(change.ecosystem), { max: 40 })})`;
    if (change.kind === 'removed')
        return `- ${name} ${version(change.from)} removed`;
    const step = change.kind === 'added' || change.from === change.to
        ? `${version(change.to)}${change.kind === 'added' ? ', new' : change.kind === 'rehashed' ? ', other digest' : ', other source'}`
        : `${version(change.from)} → ${version(change.to)}`;
    const age = change.ageDays === undefined ? '' : `, ${(0,format_time/* formatAge */.nV)(change.ageDays)} old`;
    return `${terminal_lists_MARKS[change.verdict]} ${name} ${step}${age}`;
}

;// CONCATENATED MODULE: ./build/report/terminal.js










const STYLES = {
    blocked: 'red',
    hold: 'yellow',
    broken: 'red',
    empty: 'yellow',
    unknown: 'yellow',
    pass: 'green',
};
const MAX_STOPPED = 40;
const MAX_WARNED = 15;
const MAX_RECORDED = 5;
function renderTerminal(report, options) {
    const paint = (0,report_paint/* choosePaint */.i)(options.color);
    const context = { ...options, paint, now: Date.parse(report.run.asOf) };
    const headline = writeHeadline(report);
    const story = tellStory(report);
    const parts = [
        (0,wrap_text/* wrapText */.C)(`${headline.icon} ${headline.text}`, { width: options.width, first: '', rest: '   ' }).map((line) => paint(line, 'bold', STYLES[headline.state])),
        ...renderTopics(story.stopped, MAX_STOPPED, context),
        renderProblemLines(report, context),
        ...(headline.state === 'pass' ? [renderChangeLines(report, context)] : []),
        renderUnknownLines(report, context),
        ...titled('Warnings, which stop nothing', renderTopics(story.warned, MAX_WARNED, context), paint),
        ...titled('Recorded', renderTopics(story.recorded, MAX_RECORDED, context), paint),
        ...(story.excepted.length > 0
            ? [[paint(`${(0,count_words/* countOf */.pq)(story.excepted.length, 'finding')} accepted by exception of the policy`, 'dim')]]
            : []),
        renderFooterLines(report, context),
    ];
    return (0,report_escape/* forLog */.Ig)(`${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`);
}
function renderTopics(topics, max, context) {
    const parts = topics.slice(0, max).map((topic) => renderTopicLines(topic, context));
    if (topics.length > max) {
        parts.push([context.paint(`… and ${(0,count_words/* formatNumber */.ZV)(topics.length - max)} more: see --format json`, 'dim')]);
    }
    return parts;
}
function titled(title, parts, paint) {
    return parts.length === 0 ? [] : [[paint(`${title}:`, 'bold')], ...parts];
}
function renderFooterLines(report, { width, paint }) {
    const { counts, policy, run } = report;
    const trust = describeTrust(report);
    const text = [
        `${(0,count_words/* countOf */.pq)(counts.components, 'component')} in ${(0,count_words/* countOf */.pq)(counts.files, 'file')}`,
        `${(0,count_words/* countOf */.pq)(counts.judged, 'component')} judged`,
        `${(0,count_words/* countOf */.pq)(counts.passed, 'check')} passed`,
        `${(0,count_words/* formatNumber */.ZV)(counts.unknown)} unknown`,
        `policy ${(0,report_escape/* forTerminal */.Qf)(policy.source, { max: 200 })}${policy.mode === 'audit' ? ' (audit mode: nothing is stopped)' : ''}`,
        ...(trust !== undefined ? [trust] : []),
        `${(0,format_time/* formatMinute */.Yi)(run.asOf)}${run.offline ? ', offline' : ''}`,
    ].join(' · ');
    return (0,wrap_text/* wrapText */.C)(text, { width }).map((line) => paint(line, 'dim'));
}

// EXTERNAL MODULE: ./build/action/attest.js + 1 modules
var attest = __webpack_require__(85218);
// EXTERNAL MODULE: ./build/action/upload.js
var upload = __webpack_require__(16994);
// EXTERNAL MODULE: ./build/action/write-sboms.js
var write_sboms = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/inventory/read-inventory.js + 2 modules
var read_inventory = __webpack_require__(3121);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/result.js
var domain_result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/report/vsa.js



const UNEVALUATED = 'SLSA_BUILD_LEVEL_UNEVALUATED';
function buildVsa(report, options) {
    if (report.run.scope !== 'everything') {
        return (0,domain_result/* err */._)('only what changed was judged: a verification summary needs the scope everything');
    }
    const files = report.files.flatMap(({ path, sha256, status }) => sha256 === undefined || status !== 'read' ? [] : [{ name: path, digest: { sha256 } }]);
    if (files.length === 0)
        return (0,domain_result/* err */._)('no file was judged that the summary could be about');
    const { commit } = options;
    const passed = report.verdict === 'pass' && report.exitCode === 0 && report.policy.mode === 'enforce';
    return (0,domain_result.ok)({
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
    const committed = (0,read_inventory/* readInventory */.z)(world.git.tree(head.value), { exclude }).files;
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

;// CONCATENATED MODULE: ./build/action/write-vsa.js






const VSA_NAME = 'countersign.vsa.json';
function writeVsa(result, context) {
    const { inputs, world, outputDir } = context;
    const { verifier, resource } = inputs.verify;
    const text = summarizeVerification(result, {
        env: process.env,
        ...(verifier !== undefined ? { verifierId: verifier } : {}),
        ...(resource !== undefined ? { resourceUri: resource } : {}),
    }, world);
    if (!text.ok) {
        const hint = 'Use command: verify, or scope: everything, where there are lockfiles.';
        const sentence = `No verification summary: ${text.error}. ${hint}`;
        core/* error */.z3((0,report_escape/* forLog */.Ig)(sentence), { title: 'Countersign' });
        return (0,domain_result/* err */._)(sentence);
    }
    const path = (0,external_node_path_.join)(outputDir, VSA_NAME);
    (0,external_node_fs_.writeFileSync)(path, text.value);
    return (0,domain_result.ok)({ path, text: text.value });
}

;// CONCATENATED MODULE: ./build/action/report-run.js


















async function reportRun(result, context) {
    const { inputs, world, outputDir } = context;
    const { report } = result;
    const prefix = world.git?.prefix ?? '';
    const write = (name, text) => {
        const path = (0,external_node_path_.join)(outputDir, name);
        (0,external_node_fs_.writeFileSync)(path, text);
        return path;
    };
    const reportPath = write('report.json', (0,json/* renderJson */.h)(report));
    const sarifPath = write('countersign.sarif', renderSarif(report, { describeRule: describeRule, prefix }));
    const summaryPath = write('summary.md', renderSummary(report, { describeRule: describeRule }));
    const sboms = await (0,write_sboms/* writeSboms */.Q)(result, context);
    for (const line of renderTerminal(report, { color: false, width: 120, describeRule: describeRule }).split('\n'))
        core/* info */.pq((0,report_escape/* forLog */.Ig)(line));
    annotate(report, prefix);
    const wanted = inputs.verify.vsa || inputs.attest.vsa ? writeVsa(result, context) : undefined;
    const vsa = wanted?.ok === true ? wanted.value : undefined;
    const attested = await (0,attest/* attestRun */.FA)({ vsa, sboms, complete: (0,completeness/* completenessExitCode */.C)(result.inventory) === 0 }, context);
    const ownCode = wanted?.ok === false && report.exitCode !== 1 ? 2 : report.exitCode;
    const exitCode = (0,attest/* withAttestations */.Gn)(ownCode, attested);
    if (inputs.summary) {
        const text = renderSummary(report, { describeRule: describeRule, links: linkFiles(context) });
        const missing = wanted?.ok === false ? `\n\n- ⛔ ${(0,report_escape/* forMarkdown */.Bm)(wanted.error)}\n` : '';
        await writeSummary(`${text}${missing}${(0,attestation_lines/* renderAttestations */.k)(attested)}`);
    }
    for (const [name, value] of Object.entries({
        ...stepOutputs(report, { reportPath, sarifPath, sbomPath: sboms[0]?.path }),
        'exit-code': String(exitCode),
        'vsa-path': vsa?.path ?? '',
        ...(0,attest/* attestOutputs */.Mc)(attested),
    })) {
        core/* setOutput */.uH(name, value);
    }
    const more = [...sboms, ...(vsa === undefined ? [] : [vsa])].map(({ path }) => path);
    await (0,upload/* uploadFiles */.Z)([reportPath, sarifPath, summaryPath, ...more, ...(0,attest/* bundlePaths */.hX)(attested)], context);
    return exitCode;
}
function annotate(report, prefix) {
    for (const { level, message, title, file, line } of renderAnnotations(report, { describeRule: describeRule })) {
        const emit = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[level];
        emit(message, {
            title,
            ...(file !== undefined ? { file: (0,from_top/* fromTop */.k)(prefix, file) } : {}),
            ...(line !== undefined ? { startLine: line } : {}),
        });
    }
}
function linkFiles({ inputs }) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '', } = process.env;
    if (!inputs.upload || server === '' || repository === '' || run === '')
        return {};
    const page = `${server}/${repository}/actions/runs/${run}#artifacts`;
    return { report: page, ...(inputs.sbomFormat === 'none' ? {} : { sbom: page }) };
}
async function writeSummary(summary) {
    try {
        await core/* summary */.z.addRaw(summary).write();
    }
    catch {
        core/* info */.pq('No job summary can be written here; it is in summary.md of the artifact.');
    }
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

/***/ 41862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/domain/fingerprint.js

function createFingerprint(parts) {
    return (0,external_node_crypto_.hash)('sha256', parts.join('\u0000'), 'hex').slice(0, 32);
}

// EXTERNAL MODULE: ./build/domain/fact.js
var domain_fact = __webpack_require__(38223);
// EXTERNAL MODULE: ./build/domain/rule.js
var domain_rule = __webpack_require__(80075);
// EXTERNAL MODULE: ./build/domain/subject.js
var domain_subject = __webpack_require__(32233);
;// CONCATENATED MODULE: ./build/domain/engine.js




function judge(kind, subjects, options) {
    const { settings, factsOf } = options;
    const rules = options.rules.filter((rule) => rule.subject === kind && effectiveLevel(rule, settings) !== 'off');
    const findings = [];
    const passed = new Map();
    for (const subject of subjects) {
        let facts;
        let named;
        for (const rule of rules) {
            if (!rule.applies(subject, settings))
                continue;
            const proven = rule.provenAlone?.(subject, settings);
            if (proven === undefined)
                facts ??= factsOf(subject);
            const evidence = [];
            const decision = proven ?? decide(rule, subject, { facts: facts ?? {}, settings, evidence });
            if (decision.verdict === 'pass')
                passed.set(rule.meta.id, (passed.get(rule.meta.id) ?? 0) + 1);
            else {
                named ??= { ref: (0,domain_subject/* describeSubject */.q)(kind, subject), location: (0,domain_subject/* locateSubject */.h)(kind, subject) };
                findings.push(toFinding(rule, named, { decision, evidence, settings }));
            }
        }
    }
    return { findings, passed };
}
function effectiveLevel(rule, settings) {
    return settings.policy.rules.get(rule.meta.id)?.level ?? rule.meta.defaultLevel;
}
function listNeeds(rules, settings) {
    const active = rules.filter((rule) => effectiveLevel(rule, settings) !== 'off');
    return new Set(active.flatMap(({ needs, helps }) => [...needs, ...(helps ?? [])]));
}
function decide(rule, subject, context) {
    const { facts, settings, evidence } = context;
    const values = {};
    for (const name of rule.needs) {
        const fact = facts[name];
        if (fact === undefined || !fact.known) {
            const { reason, detail } = fact ?? (0,domain_fact/* unknown */.cr)('unsupported', 'what decides this cannot be had for this kind of component');
            return { verdict: 'unknown', reason, detail };
        }
        values[name] = fact.value;
        evidence.push(fact.evidence);
    }
    for (const name of rule.helps ?? []) {
        const fact = facts[name];
        if (fact?.known !== true)
            continue;
        values[name] = fact.value;
        evidence.push(fact.evidence);
    }
    return rule.decide(subject, values, settings);
}
const STRENGTH = { off: 0, record: 1, warn: 2, block: 3 };
function toFinding(rule, named, context) {
    const { decision, evidence, settings } = context;
    const { ref } = named;
    if (decision.verdict === 'unknown') {
        const finding = {
            rule: rule.meta.id,
            subject: ref,
            evidence: dedupe(evidence),
            verdict: 'unknown',
            level: (0,domain_rule/* unknownLevel */.P)(rule.meta, decision.reason, settings.policy),
            reason: decision.reason,
            message: decision.detail,
            fingerprint: `${unknownMark(rule.meta.id)}${(named.mark ??= subjectMark(ref))}`,
        };
        if (named.location !== undefined)
            finding.location = named.location;
        return finding;
    }
    const location = decision.location ?? named.location;
    const set = effectiveLevel(rule, settings);
    const level = decision.level !== undefined && STRENGTH[decision.level] < STRENGTH[set] ? decision.level : set;
    return {
        rule: rule.meta.id,
        subject: ref,
        evidence: dedupe(evidence),
        ...(location !== undefined ? { location } : {}),
        verdict: 'fail',
        level,
        message: decision.message,
        ...(decision.variant !== undefined ? { variant: decision.variant } : {}),
        ...(decision.fix !== undefined ? { fix: decision.fix } : {}),
        ...(decision.until !== undefined ? { until: decision.until } : {}),
        fingerprint: createFingerprint([
            rule.meta.id,
            decision.variant ?? '',
            ref.kind,
            ref.id,
            ref.lockfile ?? '',
        ]),
    };
}
const HALF = 16;
const unknownMarks = new Map();
function unknownMark(rule) {
    let mark = unknownMarks.get(rule);
    if (mark === undefined) {
        mark = createFingerprint([rule, 'unknown']).slice(0, HALF);
        unknownMarks.set(rule, mark);
    }
    return mark;
}
function subjectMark({ kind, id, lockfile }) {
    return createFingerprint([kind, id, lockfile ?? '']).slice(0, HALF);
}
function dedupe(evidence) {
    if (evidence.length < 2)
        return evidence;
    const seen = new Set();
    return evidence.filter((item) => {
        const key = JSON.stringify(item);
        return seen.has(key) ? false : seen.add(key) !== undefined;
    });
}

// EXTERNAL MODULE: ./build/domain/compare-text.js
var compare_text = __webpack_require__(26560);
// EXTERNAL MODULE: ./build/domain/version.js + 2 modules
var domain_version = __webpack_require__(51558);
;// CONCATENATED MODULE: ./build/inventory/pair-lockfiles.js

const MAX_CANDIDATES = 1000;
function pairLockfiles(base, head) {
    const gone = findOnly(base, head).slice(0, MAX_CANDIDATES);
    const fresh = findOnly(head, base).slice(0, MAX_CANDIDATES);
    const moved = new Map();
    if (gone.length === 0 || fresh.length === 0)
        return moved;
    const candidates = gone
        .flatMap((from) => fresh.map((to) => ({ from, to, likeness: compare(from, to) })))
        .filter(({ likeness }) => likeness >= 0.5)
        .sort((a, b) => b.likeness - a.likeness || (0,compare_text/* compareText */.n)(a.from.path, b.from.path) || (0,compare_text/* compareText */.n)(a.to.path, b.to.path));
    const taken = new Set();
    for (const { from, to } of candidates) {
        if (moved.has(from.path) || taken.has(to.path))
            continue;
        moved.set(from.path, to.path);
        taken.add(to.path);
    }
    return moved;
}
function findOnly(one, other) {
    const there = new Set(other.files.map((file) => file.path));
    const files = one.files.filter((file) => file.components > 0 && !there.has(file.path));
    if (files.length === 0)
        return [];
    const purls = new Map(files.map((file) => [file.path, new Set()]));
    for (const { lockfile, purl } of one.components)
        purls.get(lockfile)?.add(purl);
    return files.map(({ path, format, sha256 }) => ({
        path,
        format,
        sha256,
        purls: purls.get(path) ?? new Set(),
    }));
}
function compare(a, b) {
    if (a.format !== b.format)
        return 0;
    if (a.sha256 !== undefined && a.sha256 === b.sha256)
        return 1;
    let shared = 0;
    for (const purl of a.purls)
        if (b.purls.has(purl))
            shared++;
    return shared / Math.max(a.purls.size, b.purls.size, 1);
}

;// CONCATENATED MODULE: ./build/inventory/pair-versions.js


const MAX_PAIRS = 10_000;
const DISTANCE = { patch: 1, minor: 2, major: 3, unknown: 4 };
function pairVersions(olds, news) {
    const [old] = olds;
    const [fresh] = news;
    if (old === undefined || fresh === undefined)
        return { pairs: [], removed: olds, added: news };
    if (olds.length === 1 && news.length === 1) {
        return { pairs: [{ from: old, to: fresh }], removed: [], added: [] };
    }
    const left = olds.toSorted(orderVersions);
    const right = news.toSorted(orderVersions);
    const candidates = left.length * right.length > MAX_PAIRS
        ? left.slice(0, right.length).map((_, i) => ({ i, j: i, distance: 0 }))
        : left
            .flatMap((from, i) => right.map((to, j) => ({ i, j, distance: measure(from, to) })))
            .sort((a, b) => a.distance - b.distance || a.i - b.i || a.j - b.j);
    const pairs = [];
    const usedLeft = new Set();
    const usedRight = new Set();
    for (const { i, j } of candidates) {
        const from = left[i];
        const to = right[j];
        if (from === undefined || to === undefined || usedLeft.has(i) || usedRight.has(j))
            continue;
        usedLeft.add(i);
        usedRight.add(j);
        pairs.push({ from, to });
    }
    return {
        pairs,
        removed: left.filter((_, i) => !usedLeft.has(i)),
        added: right.filter((_, j) => !usedRight.has(j)),
    };
}
function measure(from, to) {
    return from.version === to.version ? 0 : DISTANCE[(0,domain_version/* updateSize */.ft)(to.ecosystem, from.version, to.version)];
}
function orderVersions(a, b) {
    return (0,domain_version/* compareVersions */.Zy)(a.ecosystem, a.version, b.version) || (0,compare_text/* compareText */.n)(a.purl, b.purl);
}

;// CONCATENATED MODULE: ./build/inventory/compare.js




function compareInventories(base, head) {
    const moved = pairLockfiles(base, head);
    const unreadable = new Set(head.files.filter((file) => file.status !== 'read').map((file) => `${file.path}\0${file.format}`));
    const before = groupPackages(base.components, (lockfile) => moved.get(lockfile) ?? lockfile);
    const after = groupPackages(head.components, (lockfile) => lockfile);
    const changes = [];
    for (const [key, news] of after)
        comparePackage(before.get(key) ?? [], news, changes);
    for (const [key, olds] of before) {
        if (after.has(key))
            continue;
        for (const from of olds) {
            const path = moved.get(from.lockfile) ?? from.lockfile;
            if (!unreadable.has(`${path}\0${from.format}`)) {
                changes.push({ kind: 'removed', from, size: 'unknown' });
            }
        }
    }
    return changes.sort(orderChanges);
}
function groupPackages(components, place) {
    const groups = new Map();
    for (const component of components) {
        const key = `${place(component.lockfile)}\0${component.ecosystem}\0${component.name}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [component]);
        else
            group.push(component);
    }
    return groups;
}
function comparePackage(olds, news, changes) {
    const byPurl = new Map(olds.map((component) => [component.purl, component]));
    const fresh = [];
    for (const to of news) {
        const from = byPurl.get(to.purl);
        if (from === undefined) {
            fresh.push(to);
            continue;
        }
        byPurl.delete(to.purl);
        const kind = describeSame(from, to);
        if (kind !== undefined)
            changes.push({ kind, from, to, size: 'unknown' });
    }
    const { pairs, removed, added } = pairVersions([...byPurl.values()], fresh);
    for (const { from, to } of pairs)
        changes.push(describePair(from, to));
    for (const from of removed)
        changes.push({ kind: 'removed', from, size: 'unknown' });
    for (const to of added)
        changes.push({ kind: 'added', to, size: 'unknown' });
}
function describeSame(from, to) {
    if (digestsOf(from) !== digestsOf(to))
        return 'rehashed';
    return sourceOf(from) === sourceOf(to) && pinOf(from) === pinOf(to) ? undefined : 'changed';
}
function pinOf({ pin }) {
    if (pin === undefined)
        return '';
    return JSON.stringify([pin.text, pin.comment, pin.otherComments]);
}
function describePair(from, to) {
    if (from.version === to.version) {
        return {
            kind: describeSame(from, to) === 'rehashed' ? 'rehashed' : 'changed',
            from,
            to,
            size: 'unknown',
        };
    }
    const order = (0,domain_version/* compareVersions */.Zy)(to.ecosystem, from.version, to.version);
    if (order === undefined || order === 0)
        return { kind: 'changed', from, to, size: 'unknown' };
    const size = (0,domain_version/* updateSize */.ft)(to.ecosystem, from.version, to.version);
    return { kind: order < 0 ? 'upgraded' : 'downgraded', from, to, size };
}
function digestsOf(component) {
    return component.integrity
        .map(({ algorithm, digest, raw, file }) => `${algorithm}:${digest === '' ? raw : digest} ${file ?? ''}`)
        .sort(compare_text/* compareText */.n)
        .join('\n');
}
function sourceOf({ source }) {
    switch (source.kind) {
        case 'registry':
            return `registry ${source.url ?? ''} ${source.index ?? ''} ${source.others?.join(' ') ?? ''}`;
        case 'git':
            return `git ${source.url} ${source.commit ?? ''}`;
        case 'url':
            return `url ${source.url}`;
        default:
            return `path ${source.path}`;
    }
}
function orderChanges(a, b) {
    const left = a.to ?? a.from;
    const right = b.to ?? b.from;
    return ((0,compare_text/* compareText */.n)(left?.purl ?? '', right?.purl ?? '') ||
        (0,compare_text/* compareText */.n)(left?.lockfile ?? '', right?.lockfile ?? '') ||
        (0,compare_text/* compareText */.n)(a.kind, b.kind) ||
        (0,compare_text/* compareText */.n)(a.from?.purl ?? '', b.from?.purl ?? ''));
}

// EXTERNAL MODULE: ./build/inventory/read-inventory.js + 2 modules
var read_inventory = __webpack_require__(3121);
// EXTERNAL MODULE: ./build/report/compare-text.js
var report_compare_text = __webpack_require__(5826);
;// CONCATENATED MODULE: ./build/report/decide-verdict.js
function decideVerdict(outcome) {
    const enforced = decideEnforced(outcome);
    if (outcome.mode === 'enforce')
        return enforced;
    return { verdict: enforced.verdict, exitCode: outcome.broken ? 2 : 0 };
}
function decideEnforced(outcome) {
    if (outcome.stopping > 0)
        return { verdict: 'fail', exitCode: 1 };
    if (outcome.broken)
        return { verdict: 'unknown', exitCode: 2 };
    if (outcome.unsupported || outcome.unknownRequired > 0 || outcome.nothing) {
        return { verdict: 'unknown', exitCode: 3 };
    }
    return { verdict: 'pass', exitCode: 0 };
}

;// CONCATENATED MODULE: ./build/report/model.js
const MAX_PATHS = 50;

;// CONCATENATED MODULE: ./build/report/find-paths.js

function findPaths(findings, inventory) {
    const wanted = new Map();
    for (const { subject } of findings) {
        if (wanted.size === MAX_PATHS)
            break;
        if (subject.kind !== 'component' || subject.lockfile === undefined)
            continue;
        wanted.set(`${subject.lockfile}\u0000${subject.id}`, { purl: subject.id, lockfile: subject.lockfile });
    }
    const searches = new Map();
    const paths = [];
    for (const { purl, lockfile } of wanted.values()) {
        let search = searches.get(lockfile);
        if (search === undefined) {
            search = searchLockfile(lockfile, inventory);
            searches.set(lockfile, search);
        }
        const path = trace(purl, search);
        if (path !== undefined)
            paths.push({ purl, lockfile, ...path });
    }
    return paths;
}
function searchLockfile(lockfile, inventory) {
    const components = new Map();
    for (const component of inventory.components) {
        if (component.lockfile === lockfile)
            components.set(component.purl, component);
    }
    const reachedFrom = new Map();
    const queue = [];
    for (const project of inventory.projects) {
        if (project.file !== lockfile)
            continue;
        for (const purl of project.dependsOn) {
            if (!components.has(purl) || reachedFrom.has(purl))
                continue;
            reachedFrom.set(purl, { project: project.name ?? project.dir });
            queue.push(purl);
        }
    }
    for (const purl of queue) {
        for (const next of components.get(purl)?.dependsOn ?? []) {
            if (!components.has(next) || reachedFrom.has(next))
                continue;
            reachedFrom.set(next, { purl });
            queue.push(next);
        }
    }
    return { components, reachedFrom };
}
function trace(purl, search) {
    const chain = [];
    let current = purl;
    for (;;) {
        const component = search.components.get(current);
        const from = search.reachedFrom.get(current);
        if (component === undefined || from === undefined)
            return undefined;
        chain.push(component.version === '' ? component.name : `${component.name}@${component.version}`);
        if ('project' in from)
            return { project: from.project, chain: chain.toReversed() };
        current = from.purl;
    }
}

;// CONCATENATED MODULE: ./build/report/fold-unknowns.js

const MAX_EXAMPLES = 10;
const LEVELS = ['block', 'warn', 'record'];
function foldUnknowns(findings) {
    const open = new Map();
    for (const finding of findings) {
        const key = `${finding.reason ?? ''}\u0000${finding.level}\u0000${finding.message}`;
        let group = open.get(key);
        if (group === undefined) {
            group = { first: finding, rules: new Set(), subjects: new Set(), ecosystems: new Set(), checks: 0 };
            open.set(key, group);
        }
        group.checks += 1;
        group.rules.add(finding.rule);
        group.subjects.add(finding.subject.id);
        group.ecosystems.add(finding.subject.ecosystem ?? '');
    }
    return [...open.values()]
        .map(fold_unknowns_close)
        .sort((a, b) => b.checks - a.checks ||
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        (0,report_compare_text/* compareText */.n)(a.reason, b.reason) ||
        (0,report_compare_text/* compareText */.n)(a.detail, b.detail));
}
function fold_unknowns_close(group) {
    const [ecosystem] = group.ecosystems;
    return {
        rules: [...group.rules].sort(report_compare_text/* compareText */.n),
        reason: group.first.reason ?? 'unsupported',
        detail: group.first.message,
        level: group.first.level,
        ...(group.ecosystems.size === 1 && ecosystem !== undefined && ecosystem !== '' ? { ecosystem } : {}),
        checks: group.checks,
        subjects: group.subjects.size,
        examples: [...group.subjects].sort(report_compare_text/* compareText */.n).slice(0, MAX_EXAMPLES),
    };
}

// EXTERNAL MODULE: ./build/report/severity.js
var severity = __webpack_require__(35440);
;// CONCATENATED MODULE: ./build/report/report-changes.js


const DAY = 86_400_000;
const ORDER = { fail: 0, unknown: 1, pass: 2 };
function reportChanges(changes, context) {
    const verdicts = worstVerdicts(context.findings, context.failOn);
    return changes
        .flatMap((change) => {
        const component = change.to ?? change.from;
        if (component === undefined)
            return [];
        const line = component.locations[0]?.line;
        return [
            {
                kind: change.kind,
                name: component.name,
                ecosystem: component.ecosystem,
                lockfile: component.lockfile,
                purl: component.purl,
                ...(change.from !== undefined ? { from: change.from.version } : {}),
                ...(change.to !== undefined ? { to: change.to.version } : {}),
                size: change.size,
                scope: component.scope,
                direct: component.direct,
                ...(line !== undefined ? { line } : {}),
                verdict: change.to === undefined
                    ? 'pass'
                    : (verdicts.get(keyOf(component.lockfile, component.purl)) ?? 'pass'),
                ...(change.to !== undefined ? tellFacts(context.factsOf(component.purl), context.now) : {}),
            },
        ];
    })
        .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] ||
        Number(a.kind === 'removed') - Number(b.kind === 'removed') ||
        (0,report_compare_text/* compareText */.n)(a.name, b.name) ||
        (0,report_compare_text/* compareText */.n)(a.purl, b.purl) ||
        (0,report_compare_text/* compareText */.n)(a.lockfile, b.lockfile) ||
        (0,report_compare_text/* compareText */.n)(a.from ?? '', b.from ?? ''));
}
function keyOf(lockfile, purl) {
    return `${lockfile}\u0000${purl}`;
}
function worstVerdicts(findings, failOn) {
    const verdicts = new Map();
    for (const finding of findings) {
        if (finding.subject.kind !== 'component' || finding.exception !== undefined)
            continue;
        const key = keyOf(finding.subject.lockfile ?? '', finding.subject.id);
        if ((0,severity/* stops */.Gb)(finding, failOn))
            verdicts.set(key, 'fail');
        else if (finding.verdict === 'unknown' && !verdicts.has(key))
            verdicts.set(key, 'unknown');
    }
    return verdicts;
}
function tellFacts(facts, now) {
    const published = facts?.publishedAt;
    const publisher = facts?.publisher;
    const attestations = facts?.attestations;
    return {
        ...(published?.known === true
            ? { ageDays: Math.max(0, Math.floor(((now - published.value) / DAY) * 10) / 10) }
            : {}),
        ...(publisher?.known === true ? { publisher: tellPublisher(publisher.value) } : {}),
        ...(attestations?.known === true
            ? { provenance: attestations.value.present ? 'published' : 'none' }
            : {}),
    };
}
function tellPublisher(publisher) {
    if (publisher.previous === undefined)
        return 'first-release';
    if (publisher.previous.value.name === publisher.current.name)
        return 'same';
    return publisher.seenBefore ? 'seen-before' : 'new';
}

;// CONCATENATED MODULE: ./build/report/sort-findings.js


function sortFindings(findings, isChanged) {
    const keyed = findings.map((finding) => ({ finding, changed: isChanged(finding) ? 0 : 1 }));
    keyed.sort((a, b) => {
        const left = a.finding;
        const right = b.finding;
        return ((0,severity/* severityRank */.qs)(left) - (0,severity/* severityRank */.qs)(right) ||
            a.changed - b.changed ||
            (0,severity/* dangerRank */.iq)(left.rule) - (0,severity/* dangerRank */.iq)(right.rule) ||
            (0,report_compare_text/* compareText */.n)(left.subject.name, right.subject.name) ||
            (0,report_compare_text/* compareText */.n)(left.subject.version ?? '', right.subject.version ?? '') ||
            (0,report_compare_text/* compareText */.n)(left.rule, right.rule) ||
            (0,report_compare_text/* compareText */.n)(left.subject.lockfile ?? '', right.subject.lockfile ?? '') ||
            (0,report_compare_text/* compareText */.n)(left.location?.file ?? '', right.location?.file ?? '') ||
            (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
            (0,report_compare_text/* compareText */.n)(left.fingerprint, right.fingerprint) ||
            (0,report_compare_text/* compareText */.n)(left.message, right.message));
    });
    return keyed.map(({ finding }) => finding);
}

;// CONCATENATED MODULE: ./build/report/build-report.js







function buildReport(input) {
    const { inventory, policy, findings: all } = input;
    const changedKeys = new Set((input.changes ?? []).flatMap(({ to }) => (to ? [`${to.lockfile}\u0000${to.purl}`] : [])));
    const findings = sortFindings(all.filter((finding) => finding.verdict === 'fail' || finding.exception !== undefined), ({ subject }) => changedKeys.has(`${subject.lockfile ?? ''}\u0000${subject.id}`));
    const unknown = all.filter((finding) => finding.verdict === 'unknown' && finding.exception === undefined);
    const stopping = findings.filter((finding) => (0,severity/* stops */.Gb)(finding, policy.failOn));
    const passed = sumPassed(input.passed);
    const counts = countAll(input, { findings, unknown, passed, stopping: stopping.length });
    const problems = sortProblems([...inventory.problems, ...input.problems]);
    return {
        schemaVersion: 1,
        tool: { name: 'countersign', version: input.toolVersion },
        run: {
            command: input.command ?? 'check',
            asOf: new Date(input.asOf).toISOString(),
            scope: input.changes === undefined ? 'everything' : 'changes',
            offline: input.offline,
            ...(input.head !== undefined ? { head: input.head } : {}),
            ...(input.base !== undefined ? { base: input.base } : {}),
        },
        ...decideVerdict({
            mode: policy.mode,
            stopping: stopping.length,
            broken: problems.some(({ severity }) => severity === 'broken') ||
                inventory.files.some(({ status }) => status === 'broken'),
            unsupported: problems.some(({ severity }) => severity === 'unsupported'),
            unknownRequired: counts.unknownRequired,
            nothing: (inventory.files.length === 0 ? !input.allowEmpty : counts.files === 0) ||
                (input.judged > 0 && counts.passed === 0 && all.length === 0),
        }),
        policy: { source: policy.source, mode: policy.mode, failOn: policy.failOn },
        counts,
        changes: reportChanges(input.changes ?? [], {
            findings: all,
            failOn: policy.failOn,
            factsOf: input.factsOf,
            now: input.asOf,
        }),
        findings,
        unknowns: foldUnknowns(unknown),
        problems,
        files: [...inventory.files].sort((a, b) => (0,report_compare_text/* compareText */.n)(a.path, b.path) || (0,report_compare_text/* compareText */.n)(a.format, b.format)),
        passed,
        registries: [...input.registries].sort((a, b) => (0,report_compare_text/* compareText */.n)(a.ecosystem, b.ecosystem)),
        ...(input.trust !== undefined ? { trust: input.trust } : {}),
        paths: findPaths(stopping, inventory),
    };
}
function countAll(input, outcome) {
    const { findings, unknown, stopping, passed } = outcome;
    const excepted = findings.filter(({ exception }) => exception !== undefined).length;
    const recorded = findings.filter((finding) => (0,severity/* severityRank */.qs)(finding) === 2).length;
    return {
        components: input.inventory.components.length,
        files: input.inventory.files.filter(({ status }) => status === 'read').length,
        judged: input.judged,
        blocked: stopping,
        warned: findings.length - stopping - recorded - excepted,
        recorded,
        excepted,
        unknown: unknown.length,
        unknownRequired: unknown.filter(({ level }) => level === 'block').length,
        passed: Object.values(passed).reduce((sum, count) => sum + count, 0),
    };
}
function sumPassed(maps) {
    const sums = new Map();
    for (const map of maps) {
        for (const [rule, count] of map)
            sums.set(rule, (sums.get(rule) ?? 0) + count);
    }
    return Object.fromEntries([...sums].sort(([a], [b]) => (0,report_compare_text/* compareText */.n)(a, b)));
}
function sortProblems(problems) {
    const unique = new Map(problems.map((problem) => [
        [
            problem.severity,
            problem.location?.file ?? '',
            String(problem.location?.line ?? 0).padStart(12, '0'),
            problem.code,
            problem.message,
        ].join('\u0000'),
        problem,
    ]));
    return [...unique].sort(([a], [b]) => (0,report_compare_text/* compareText */.n)(a, b)).map(([, problem]) => problem);
}

// EXTERNAL MODULE: ./build/rules/apply-exceptions.js
var apply_exceptions = __webpack_require__(25831);
// EXTERNAL MODULE: ./build/rules/checksum-db.js
var checksum_db = __webpack_require__(95096);
// EXTERNAL MODULE: ./build/rules/integrity-mismatch.js
var integrity_mismatch = __webpack_require__(6196);
// EXTERNAL MODULE: ./build/rules/index.js + 46 modules
var build_rules = __webpack_require__(79949);
// EXTERNAL MODULE: ./build/rules/project-subjects.js
var project_subjects = __webpack_require__(36895);
// EXTERNAL MODULE: ./build/app/actions-lock-files.js
var actions_lock_files = __webpack_require__(32137);
// EXTERNAL MODULE: ./build/app/actions-lock.js
var actions_lock = __webpack_require__(21119);
;// CONCATENATED MODULE: ./build/app/actions-lock-subjects.js



async function attachActionsLocks(components, context) {
    const { inventory, world, policy } = context;
    const { exclude } = policy;
    const checks = new Map();
    const files = (0,actions_lock_files/* findActionsLocks */.Fj)(inventory.files.map(({ path }) => path));
    if (files.length === 0)
        return { components, addFacts: (tables) => tables };
    const sources = await openSources(world, policy);
    for (const file of files) {
        const entries = components.filter(({ component }) => component.lockfile === file);
        const lines = new Set(entries.flatMap(({ component }) => component.locations.map(({ line }) => line)));
        const base = file.slice(0, -actions_lock_files/* ACTIONS_LOCK */.MU.length);
        checks.set(base, await (0,actions_lock/* verifyActionsLock */.wR)({ base, exclude, lines }, world.workTree, sources));
    }
    const bases = [...checks.keys()].sort((a, b) => b.length - a.length);
    const checkOf = ({ lockfile, ecosystem }) => {
        const base = ecosystem === 'github' ? bases.find((one) => lockfile.startsWith(one)) : undefined;
        const check = base === undefined ? undefined : checks.get(base);
        return check?.lock === undefined ? undefined : check;
    };
    const at = indexPlaces([...checks.values()]);
    return {
        components: components.map((subject) => {
            const { component } = subject;
            if (checkOf(component) === undefined)
                return subject;
            const lockDifferences = component.locations.flatMap((place) => at.get(placeKey(place)) ?? []);
            return { ...subject, lockDifferences };
        }),
        addFacts: (tables) => (subject) => {
            const check = checkOf(subject.component);
            if (check === undefined)
                return tables(subject);
            const lockedAction = sources === undefined
                ? (0,domain_fact/* unknown */.cr)('unsupported', 'nobody can be asked about locked actions here')
                : readJudgement(subject.component, check);
            return { ...tables(subject), lockedAction };
        },
    };
}
async function openSources(world, { registries }) {
    const opened = await world.remotes?.(registries);
    return opened === undefined ? undefined : { remote: opened.gitRemote, hosting: opened.hosting };
}
function readJudgement(component, check) {
    const own = component.lockfile === check.file;
    const judged = own ? component.locations.flatMap(({ line }) => check.judgements.get(line) ?? []) : [];
    const [place] = component.locations;
    return (0,domain_fact/* known */.eO)({
        differences: judged.flatMap(({ differences }) => differences),
        unknown: judged.flatMap((one) => one.unknown),
    }, { kind: 'file', file: check.file, ...(own && place !== undefined ? { line: place.line } : {}) });
}
function indexPlaces(checks) {
    const places = new Map();
    for (const difference of checks.flatMap(({ differences }) => differences)) {
        const key = placeKey(difference.location);
        const found = places.get(key);
        if (found === undefined)
            places.set(key, [difference]);
        else
            found.push(difference);
    }
    return places;
}
function placeKey({ file, line }) {
    return `${line} ${file}`;
}

// EXTERNAL MODULE: ./build/verify/compare-identity.js
var compare_identity = __webpack_require__(69042);
// EXTERNAL MODULE: ./build/verify/identities.js
var identities = __webpack_require__(50620);
// EXTERNAL MODULE: ./build/verify/write-identities.js
var write_identities = __webpack_require__(55910);
;// CONCATENATED MODULE: ./build/app/collect-identities.js



function collectIdentities(subjects, proofsOf, now) {
    const day = new Date(now).toISOString().slice(0, 10);
    const seen = new Map();
    for (const { component } of subjects) {
        const provenance = proofsOf(component)?.provenance;
        if (provenance?.known !== true || provenance.value.attestations.length === 0)
            continue;
        const key = (0,identities/* identityKey */.US)(component.ecosystem, component.name);
        for (const item of provenance.value.attestations) {
            if (item.outcome === 'verified' && item.claims === undefined)
                continue;
            const identity = item.outcome === 'verified' && item.claims !== undefined ? (0,compare_identity/* toIdentity */.uH)(item.claims, day) : undefined;
            seen.set(key, !seen.has(key) || isSame(seen.get(key), identity) ? identity : undefined);
        }
    }
    return new Map([...seen].flatMap(([key, identity]) => (identity === undefined ? [] : [[key, identity]])));
}
function isSame(a, b) {
    if (a === undefined || b === undefined)
        return false;
    return (0,write_identities/* renderIdentity */.c)(a).join('\n') === (0,write_identities/* renderIdentity */.c)(b).join('\n');
}

// EXTERNAL MODULE: ./build/app/gather-checksums.js + 12 modules
var gather_checksums = __webpack_require__(43525);
// EXTERNAL MODULE: ./build/app/gather-facts.js
var gather_facts = __webpack_require__(93775);
// EXTERNAL MODULE: ./build/domain/purl.js
var purl = __webpack_require__(17884);
// EXTERNAL MODULE: ./build/inventory/npm-path.js
var npm_path = __webpack_require__(23128);
;// CONCATENATED MODULE: ./build/verify/installed-record.js
const MAX_ENTRIES = 500_000;
function readRecord(text) {
    const entries = [];
    let broken = 0;
    for (const fields of readCsv(text)) {
        const [path = '', hash = ''] = fields;
        if (fields.length !== 3 || path === '' || entries.length >= MAX_ENTRIES) {
            broken += 1;
            continue;
        }
        const sha256 = readHash(hash);
        entries.push(sha256 === undefined ? { path } : { path, sha256 });
    }
    return { entries, broken };
}
function readHash(text) {
    const found = /^sha256=([A-Za-z0-9_-]{43})=?$/.exec(text);
    return found?.[1] === undefined ? undefined : Buffer.from(found[1], 'base64url').toString('hex');
}
function* readCsv(text) {
    let fields = [];
    let field = '';
    let quoted = false;
    for (let at = 0; at <= text.length; at += 1) {
        const char = text[at];
        if (quoted && char !== undefined) {
            if (char !== '"')
                field += char;
            else if (text[at + 1] === '"') {
                field += '"';
                at += 1;
            }
            else
                quoted = false;
        }
        else if (char === '"' && field === '')
            quoted = true;
        else if (char === ',') {
            fields.push(field);
            field = '';
        }
        else if (char === undefined || char === '\n') {
            fields.push(field.replace(/\r$/, ''));
            if (fields.length > 1 || fields[0] !== '')
                yield fields;
            fields = [];
            field = '';
        }
        else
            field += char;
    }
}

;// CONCATENATED MODULE: ./build/verify/start-up-hook.js
const CUSTOMIZE = /^(?:site|user)customize(?:\.py|\.pyc|\.so|\.pyd|\.[A-Za-z0-9_.-]+\.(?:so|pyd))?$/;
const LINE_END = /(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u;
function isStartUpHook(name) {
    return name.endsWith('.pth') || CUSTOMIZE.test(name);
}
function runsCode(name, bytes) {
    if (!name.endsWith('.pth'))
        return true;
    if (bytes.includes(0))
        return true;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return text
        .replace(/^\uFEFF/, '')
        .split(LINE_END)
        .some((line) => /^import[ \t]/.test(line));
}

;// CONCATENATED MODULE: ./build/verify/installed-environment.js



const MAX_METADATA = 16 * 1024 * 1024;
const MAX_RECORD = 64 * 1024 * 1024;
const EXCERPT = 120;
function readEnvironment(files, place) {
    const { home, sitePackages } = place;
    const subjects = [];
    const distributions = [];
    const listed = new Map();
    const say = (path, name, against, state) => {
        subjects.push({ ecosystem: 'pypi', path, name, against, state });
    };
    const top = files.list(sitePackages);
    if (!top.ok) {
        say(sitePackages, sitePackages, 'RECORD', notCompared(top.error));
        return { distributions, subjects };
    }
    for (const { name, kind } of top.value) {
        if (kind !== 'directory' || !name.endsWith('.dist-info'))
            continue;
        const found = readDistribution(`${sitePackages}/${name}`);
        distributions.push(found);
        compareRecord(found);
    }
    let compiled = false;
    const unlisted = new Map();
    walk(sitePackages, (path) => {
        if (!listed.has(path)) {
            const [first = ''] = path.slice(sitePackages.length + 1).split('/');
            unlisted.set(first, [...(unlisted.get(first) ?? []), path]);
        }
    });
    if (compiled) {
        say(sitePackages, sitePackages, 'RECORD', {
            kind: 'not-compared',
            reason: 'unsupported',
            detail: 'no RECORD has digests of compiled Python files, so that those in __pycache__ are not compared',
        });
    }
    for (const { name, kind } of top.value) {
        const path = `${sitePackages}/${name}`;
        if (isStartUpHook(name))
            sayHook(path, name, kind);
        else if (unlisted.has(name)) {
            const [first = '', ...more] = unlisted.get(name) ?? [];
            say(path, name, 'RECORD', { kind: 'unlisted', files: more.length + 1, first });
        }
    }
    return { distributions, subjects };
    function readDistribution(path) {
        const metadata = files.read(`${path}/METADATA`, MAX_METADATA);
        const text = metadata.ok ? Buffer.from(metadata.value).toString('utf8') : '';
        const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
        const [byName = '', byVersion = ''] = path
            .slice(path.lastIndexOf('/') + 1, -'.dist-info'.length)
            .split('-');
        const direct = files.read(`${path}/direct_url.json`, MAX_METADATA);
        return {
            path,
            name: (/^Name:[ \t]*(\S{1,256})/im.exec(head)?.[1] ?? byName).slice(0, 256),
            version: (/^Version:[ \t]*(\S{1,256})/im.exec(head)?.[1] ?? byVersion).slice(0, 256),
            editable: direct.ok && /"editable"\s*:\s*true/.test(Buffer.from(direct.value).toString('utf8')),
        };
    }
    function compareRecord({ path, name }) {
        const recordPath = `${path}/RECORD`;
        const read = files.read(recordPath, MAX_RECORD);
        if (!read.ok) {
            say(path, name, 'RECORD', notCompared(read.error));
            return;
        }
        const { entries, broken } = readRecord(Buffer.from(read.value).toString('utf8'));
        listed.set(recordPath, true);
        const changed = [];
        const missing = [];
        let failed;
        for (const entry of entries) {
            const file = resolveInside(home, sitePackages, entry.path);
            if (file === undefined) {
                say(path, name, recordPath, { kind: 'file-outside', file: entry.path });
                continue;
            }
            const digest = entry.sha256 === undefined ? undefined : files.digest(file);
            const right = digest === undefined || (digest.ok && digest.value === entry.sha256);
            listed.set(file, (listed.get(file) ?? true) && right && digest !== undefined);
            if (digest === undefined || right)
                continue;
            if (digest.ok)
                changed.push(file);
            else if (digest.error.kind === 'not-found')
                missing.push(file);
            else
                failed = digest.error;
        }
        if (changed.length > 0) {
            say(changed[0] ?? path, name, recordPath, { kind: 'file-changed', files: changed.length });
        }
        if (missing.length > 0) {
            say(missing[0] ?? path, name, recordPath, { kind: 'file-missing', files: missing.length });
        }
        if (failed !== undefined)
            say(path, name, recordPath, notCompared(failed));
        else if (broken > 0) {
            say(path, name, recordPath, {
                kind: 'not-compared',
                reason: 'malformed',
                detail: 'its RECORD has lines that cannot be read',
            });
        }
        else if (changed.length + missing.length === 0)
            say(recordPath, name, recordPath, { kind: 'same' });
    }
    function walk(dir, take) {
        const pending = [dir];
        for (const next of pending) {
            const entries = files.list(next);
            if (!entries.ok) {
                say(next, next.slice(sitePackages.length + 1), 'RECORD', notCompared(entries.error));
                continue;
            }
            for (const { name, kind } of entries.value) {
                const path = `${next}/${name}`;
                if (kind === 'directory') {
                    if (name === '__pycache__')
                        compiled = true;
                    else
                        pending.push(path);
                }
                else
                    take(path);
            }
        }
    }
    function sayHook(path, name, kind) {
        const read = kind === 'file' ? files.read(path, MAX_METADATA) : undefined;
        const right = listed.get(path) ?? false;
        say(path, name, 'RECORD', {
            kind: 'start-up',
            runsCode: read === undefined || !read.ok || runsCode(name, read.value),
            listed: right,
            excerpt: read?.ok === true ? Buffer.from(read.value.subarray(0, EXCERPT)).toString('latin1') : '',
        });
    }
}
function resolveInside(home, sitePackages, path) {
    if (/^(?:\/|[a-zA-Z]:)/.test(path) || path.includes('\0'))
        return undefined;
    const parts = sitePackages.split('/');
    for (const part of path.replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    const file = parts.join('/');
    return file.startsWith(`${home}/`) ? file : undefined;
}
function notCompared({ kind, message }) {
    return {
        kind: 'not-compared',
        reason: (0,domain_fact/* unknownReason */.$h)(kind),
        detail: `its files cannot be compared: ${message}`,
    };
}

;// CONCATENATED MODULE: ./build/verify/installed-node-modules.js
const MAX_MANIFEST = 4 * 1024 * 1024;
const MAX_DEPTH = 64;
function walkNodeModules(files, top) {
    const packages = [];
    const unread = new Map();
    const pending = [{ dir: top, depth: 0 }];
    for (const { dir, depth } of pending) {
        const listed = files.list(dir);
        if (!listed.ok) {
            unread.set(dir, listed.error);
            continue;
        }
        for (const entry of listed.value) {
            const path = `${dir}/${entry.name}`;
            if (entry.name === '.pnpm' && entry.kind === 'directory')
                enterStore(path, depth);
            else if (entry.name.startsWith('.') || (entry.kind !== 'directory' && entry.kind !== 'link'))
                continue;
            else if (entry.name.startsWith('@') && entry.kind === 'directory')
                enterScope(path, entry.name, depth);
            else
                take(path, entry.name, { entry, depth });
        }
    }
    return { packages, unread };
    function enterScope(path, scope, depth) {
        const listed = files.list(path);
        if (!listed.ok)
            unread.set(path, listed.error);
        for (const entry of listed.ok ? listed.value : []) {
            if (entry.kind === 'directory' || entry.kind === 'link') {
                take(`${path}/${entry.name}`, `${scope}/${entry.name}`, { entry, depth });
            }
        }
    }
    function enterStore(path, depth) {
        const listed = files.list(path);
        if (!listed.ok)
            unread.set(path, listed.error);
        for (const { name, kind } of listed.ok ? listed.value : []) {
            if (kind === 'directory' && name !== 'node_modules')
                later(`${path}/${name}`, depth);
        }
    }
    function take(path, installedAs, at) {
        const { kind, target = null } = at.entry;
        if (kind === 'link') {
            packages.push({ path, installedAs, name: '', version: '', link: target });
            return;
        }
        const manifest = files.read(`${path}/package.json`, MAX_MANIFEST);
        if (manifest.ok)
            packages.push({ path, installedAs, ...readIdentity(manifest.value) });
        else if (manifest.error.kind === 'not-found') {
            packages.push({ path, installedAs, name: '', version: '' });
        }
        else
            unread.set(path, manifest.error);
        later(path, at.depth);
    }
    function later(path, depth) {
        const listed = files.list(path);
        if (!listed.ok)
            unread.set(path, listed.error);
        else if (listed.value.some(({ name, kind }) => name === 'node_modules' && kind === 'directory')) {
            const dir = `${path}/node_modules`;
            if (depth < MAX_DEPTH)
                pending.push({ dir, depth: depth + 1 });
            else
                unread.set(dir, { kind: 'budget', message: `it is nested deeper than ${MAX_DEPTH} levels` });
        }
    }
}
function readIdentity(bytes) {
    try {
        const value = JSON.parse(Buffer.from(bytes)
            .toString('utf8')
            .replace(/^\uFEFF/, ''));
        const { name, version } = (typeof value === 'object' && value !== null ? value : {});
        return {
            name: typeof name === 'string' ? name.slice(0, 256) : '',
            version: typeof version === 'string' ? version.slice(0, 256) : '',
        };
    }
    catch {
        return { name: '', version: '' };
    }
}

// EXTERNAL MODULE: ./build/inventory/json.js
var json = __webpack_require__(91405);
// EXTERNAL MODULE: ./build/inventory/node.js
var inventory_node = __webpack_require__(43835);
// EXTERNAL MODULE: ./build/inventory/npm-lock-packages.js
var npm_lock_packages = __webpack_require__(11256);
// EXTERNAL MODULE: ./build/inventory/npm-tree.js
var npm_tree = __webpack_require__(32923);
;// CONCATENATED MODULE: ./build/verify/installed-npm-lock.js





function readLockedPaths(text, dir) {
    const parsed = (0,json/* parseJson */.q)(text.replace(/^\uFEFF/, ''));
    const packages = parsed.ok ? (0,inventory_node/* child */.jf)(parsed.value.root, 'packages') : undefined;
    if (packages?.kind !== 'map')
        return undefined;
    return (0,npm_lock_packages/* readNpmPackages */.x)(packages).flatMap((entry) => {
        const { key, kind, name, version, integrity, scope, resolved } = entry;
        const installedAs = (0,npm_tree/* installName */.t)(key);
        if (installedAs === undefined || key.split('/').some((part) => part === '..' || part === ''))
            return [];
        return [
            {
                path: (0,npm_path/* inDirectory */.zX)(dir, key),
                name: name ?? installedAs,
                version: version ?? '',
                ...(integrity !== undefined ? { integrity } : {}),
                ...(kind === 'link' ? { link: (0,npm_path/* inDirectory */.zX)(dir, resolved ?? '') } : {}),
                expected: scope === 'runtime',
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/verify/installed-npm.js

function compareByPath(lock, installed) {
    const onDisk = new Map(installed.found.map((item) => [item.path, item]));
    const noted = new Map((installed.hidden ?? []).map((item) => [item.path, item]));
    const known = new Set(lock.paths.map(({ path }) => path));
    const made = lock.paths.map((locked) => ({
        path: locked.path,
        name: locked.name,
        state: judgePath(locked, onDisk.get(locked.path), noted.get(locked.path)),
    }));
    const extra = installed.found
        .filter(({ path }) => !known.has(path))
        .map((item) => ({
        path: item.path,
        name: item.name === '' ? item.installedAs : item.name,
        state: { kind: 'extra', version: item.version, tolerated: false },
    }));
    return [...made, ...extra].map((item) => ({ ecosystem: 'npm', against: lock.file, ...item }));
}
function judgePath(locked, found, noted) {
    if (found === undefined) {
        return { kind: 'missing', version: locked.version, expected: locked.expected };
    }
    if (locked.link !== found.link) {
        return { kind: 'other-package', locked: sayPlace(locked.link), installed: sayPlace(found.link) };
    }
    if (locked.link !== undefined)
        return { kind: 'same' };
    if (found.name !== locked.name) {
        return { kind: 'other-package', locked: locked.name, installed: found.name };
    }
    if (!sameVersion(found.version, locked.version)) {
        return { kind: 'other-version', locked: locked.version, installed: found.version };
    }
    if (noted?.integrity === undefined || locked.integrity === undefined)
        return { kind: 'same' };
    const shared = sharesDigest(noted.integrity, locked.integrity);
    if (shared === undefined) {
        const detail = 'the lock and the note in node_modules state digests of different kinds';
        return { kind: 'not-compared', reason: 'unsupported', detail };
    }
    return shared
        ? { kind: 'same' }
        : { kind: 'other-archive', locked: locked.integrity, installed: noted.integrity };
}
function sayPlace(link) {
    if (link === undefined)
        return 'a package of its own';
    return link === null ? 'a link that leads outside' : `a link to ${link}`;
}
function sameVersion(a, b) {
    const plain = (text) => text
        .trim()
        .replace(/^[v=]+/, '')
        .split('+', 1)[0] ?? '';
    return a === b || plain(a) === plain(b);
}
function sharesDigest(a, b) {
    const split = (text) => text.trim().split(/\s+/);
    const algorithm = (one) => one.slice(0, one.indexOf('-'));
    const theirs = split(b);
    const common = split(a).filter((one) => theirs.some((other) => algorithm(other) === algorithm(one)));
    return common.length === 0 ? undefined : common.some((one) => theirs.includes(one));
}
function compareBySet(lock, found) {
    const subject = (item) => ({ ecosystem: 'npm', against: lock.file, ...item });
    const locked = new Map();
    for (const { name, version, alias } of lock.components) {
        for (const one of alias === undefined ? [name] : [name, alias]) {
            locked.set(one, (locked.get(one) ?? new Set()).add(version.split('+', 1)[0] ?? ''));
        }
    }
    const seen = new Set();
    const subjects = [];
    const byPath = new Map(found.map((item) => [item.path, item]));
    for (const { path, name, version, link, installedAs } of found) {
        if (link !== undefined) {
            const wrong = judgeLink(link, { installedAs, to: byPath.get(link ?? ''), lock });
            if (wrong !== undefined)
                subjects.push(subject({ path, name: installedAs, state: wrong }));
            continue;
        }
        const own = name === '' ? installedAs : name;
        const versions = locked.get(own);
        seen.add(`${own} ${version.split('+', 1)[0] ?? ''}`);
        const plain = version.split('+', 1)[0] ?? '';
        subjects.push(subject({
            path,
            name: own,
            state: versions?.has(plain) === true
                ? { kind: 'same' }
                : versions === undefined
                    ? { kind: 'extra', version, tolerated: lock.members.has(own) }
                    : { kind: 'other-version', locked: [...versions].sort().join(', '), installed: version },
        }));
    }
    for (const { name, version, source, bundled } of lock.components) {
        if (source.kind === 'path' || bundled === true)
            continue;
        if (seen.has(`${name} ${version.split('+', 1)[0] ?? ''}`))
            continue;
        subjects.push(subject({
            path: (0,npm_path/* inDirectory */.zX)(lock.dir, `node_modules/${name}`),
            name,
            state: { kind: 'missing', version, expected: false },
        }));
    }
    return subjects;
}
function judgeLink(link, context) {
    const { installedAs, to, lock } = context;
    const aliased = lock.components.some(({ alias, name }) => alias === installedAs && name === (to?.name ?? ''));
    const fits = to === undefined
        ? link !== null && !/(?:^|\/)node_modules(?:\/|$)/.test(link)
        : to.name === installedAs || aliased;
    return fits
        ? undefined
        : {
            kind: 'other-package',
            locked: installedAs,
            installed: to === undefined || to.name === '' ? sayPlace(link) : to.name,
        };
}

;// CONCATENATED MODULE: ./build/verify/installed-python.js


const SEEDS = new Set([
    'pip',
    'setuptools',
    'wheel',
    'uv',
    'distribute',
    'pkg-resources',
]);
function compareEnvironment(lock, environment) {
    const against = lock.files.join(', ');
    const locked = new Map();
    for (const { name, version } of lock.components) {
        locked.set((0,purl/* normalizePypiName */.Ty)(name), (locked.get((0,purl/* normalizePypiName */.Ty)(name)) ?? new Set()).add(version));
    }
    const subject = (path, name, state) => ({
        ecosystem: 'pypi',
        path,
        name,
        against,
        state,
    });
    const seen = new Set();
    const subjects = environment.found.map(({ path, name, version, editable }) => {
        const normal = (0,purl/* normalizePypiName */.Ty)(name);
        const versions = locked.get(normal);
        seen.add(normal);
        if (versions === undefined) {
            const tolerated = SEEDS.has(normal) || lock.own.has(normal) || editable;
            return subject(path, name, { kind: 'extra', version, tolerated });
        }
        const fits = [...versions].some((one) => one === '' || one === version || (0,domain_version/* compareVersions */.Zy)('pypi', one, version) === 0);
        return subject(path, name, fits
            ? { kind: 'same' }
            : { kind: 'other-version', locked: [...versions].sort().join(', '), installed: version });
    });
    for (const [name, versions] of locked) {
        if (seen.has(name))
            continue;
        const version = [...versions].sort().join(', ');
        subjects.push(subject(`${environment.path}/${name}`, name, { kind: 'missing', version, expected: false }));
    }
    return subjects;
}

;// CONCATENATED MODULE: ./build/app/gather-installed.js








const NOT_INSTALLED = {
    kind: 'not-compared',
    reason: 'unsupported',
    detail: 'nothing is installed beside the lock, so that there was nothing to compare',
};
const MAX_LOCK = 64 * 1024 * 1024;
function gatherInstalled(inventory, world) {
    const files = world.installedFiles;
    if (files === undefined)
        return [];
    const byLock = new Map();
    for (const component of inventory.components) {
        const own = byLock.get(component.lockfile) ?? [];
        byLock.set(component.lockfile, own);
        own.push(component);
    }
    const locks = inventory.files.filter(({ role, status }) => role === 'lock' && status === 'read');
    const npm = locks.filter(({ format }) => NPM_FORMATS.test(format));
    const ecosystems = new Map(inventory.components.map(({ lockfile, ecosystem }) => [lockfile, ecosystem]));
    const python = locks.filter(({ path }) => ecosystems.get(path) === 'pypi');
    const names = (dir) => new Set(inventory.projects.flatMap((project) => (project.dir === dir && project.name ? [project.name] : [])));
    const allNames = new Set(inventory.projects.flatMap(({ name }) => name ?? []));
    const subjects = npm.flatMap(({ path }) => compareNodeModules(files, { path, components: byLock.get(path) ?? [], members: allNames }));
    for (const dir of new Set(python.map(({ path }) => (0,npm_path/* directoryOf */.jt)(path)))) {
        const own = python.filter(({ path }) => (0,npm_path/* directoryOf */.jt)(path) === dir).map(({ path }) => path);
        const components = own.flatMap((path) => byLock.get(path) ?? []);
        const lock = { files: own, components, own: new Set([...names(dir)].map(purl/* normalizePypiName */.Ty)) };
        subjects.push(...compareEnvironments(files, dir, lock));
    }
    return subjects;
}
const NPM_FORMATS = /^(?:npm|pnpm|yarn|bun)/;
function compareNodeModules(files, lock) {
    const dir = (0,npm_path/* directoryOf */.jt)(lock.path);
    const text = files.read(lock.path, MAX_LOCK);
    const paths = text.ok ? readLockedPaths(Buffer.from(text.value).toString('utf8'), dir) : undefined;
    const tops = new Set([(0,npm_path/* inDirectory */.zX)(dir, 'node_modules'), ...(paths ?? []).map(topOf)]);
    const trees = [...tops].flatMap((top) => {
        const tree = walkNodeModules(files, top);
        return tree.unread.get(top)?.kind === 'not-found' ? [] : [{ top, tree }];
    });
    if (trees.length === 0) {
        const path = (0,npm_path/* inDirectory */.zX)(dir, 'node_modules');
        return [{ ecosystem: 'npm', path, name: path, against: lock.path, state: NOT_INSTALLED }];
    }
    const found = trees.flatMap(({ tree }) => tree.packages);
    const compared = paths === undefined
        ? compareBySet({ file: lock.path, dir, components: lock.components, members: lock.members }, found)
        : compareByPath({ file: lock.path, paths }, { found, hidden: readHidden(files, dir) });
    const say = (path, state) => ({
        ecosystem: 'npm',
        path,
        name: path,
        against: lock.path,
        state,
    });
    const unread = trees.flatMap(({ tree }) => [...tree.unread].map(([path, { kind, message }]) => say(path, {
        kind: 'not-compared',
        reason: (0,domain_fact/* unknownReason */.$h)(kind),
        detail: `it cannot be compared with the lock: ${message}`,
    })));
    const contents = trees.map(({ top }) => say(top, {
        kind: 'not-compared',
        reason: 'unsupported',
        detail: 'the contents of npm packages cannot be compared with the lock without their archives',
    }));
    return [...compared, ...unread, ...contents];
}
function topOf({ path }) {
    const end = path.indexOf('node_modules/') + 'node_modules'.length;
    return path.slice(0, end);
}
function readHidden(files, dir) {
    const hidden = files.read((0,npm_path/* inDirectory */.zX)(dir, 'node_modules/.package-lock.json'), MAX_LOCK);
    return (hidden.ok ? readLockedPaths(Buffer.from(hidden.value).toString('utf8'), dir) : undefined) ?? [];
}
function compareEnvironments(files, dir, lock) {
    const subjects = [];
    for (const home of listDirectories(files, dir)) {
        if (!files.read(`${home}/pyvenv.cfg`, 1024 * 1024).ok)
            continue;
        for (const sitePackages of findSitePackages(files, home)) {
            const { distributions, subjects: own } = readEnvironment(files, { home, sitePackages });
            subjects.push(...own, ...compareEnvironment(lock, { path: sitePackages, found: distributions }));
        }
    }
    if (subjects.length > 0)
        return subjects;
    return [{ ecosystem: 'pypi', path: dir, name: dir, against: lock.files.join(', '), state: NOT_INSTALLED }];
}
function findSitePackages(files, home) {
    const versions = listDirectories(files, `${home}/lib`).filter((path) => /\/(?:python|pypy)[\d.t]*$/.test(path));
    return [...versions, `${home}/Lib`]
        .map((path) => `${path}/site-packages`)
        .filter((path) => files.list(path).ok);
}
function listDirectories(files, dir) {
    const listed = files.list(dir);
    return listed.ok
        ? listed.value.filter(({ kind }) => kind === 'directory').map(({ name }) => (0,npm_path/* inDirectory */.zX)(dir, name))
        : [];
}

// EXTERNAL MODULE: ./build/pin/describe-pin.js
var describe_pin = __webpack_require__(66357);
// EXTERNAL MODULE: ./build/inventory/action-component.js
var action_component = __webpack_require__(89823);
;// CONCATENATED MODULE: ./build/pin/pin-line.js

function pinLine(line, pin) {
    const found = /^(\s*(?:-\s+)?(["']?)uses\2\s*:\s+)(["']?)([^\s"'#{}[\],&*|>]+)\3(?:(\s+)#(.*?))?\s*$/.exec(line);
    const [, before = '', , mark = '', text = '', space = ' ', remark] = found ?? [];
    if (found === null || text !== pin.text)
        return undefined;
    const path = text.slice(0, text.indexOf('@'));
    const rest = remark === undefined ? '' : keepRemark(remark.trim());
    return `${before}${mark}${path}@${pin.commit}${mark}${space}# ${pin.version}${rest}`;
}
function keepRemark(remark) {
    if (remark === '')
        return '';
    if ((0,action_component/* readVersionComment */.W)(remark) === undefined)
        return ` ${remark}`;
    const rest = /^\S+(\s.*)?$/.exec(remark)?.[1];
    return rest?.trimEnd() ?? '';
}

// EXTERNAL MODULE: ./build/pin/version-tag.js
var version_tag = __webpack_require__(34205);
// EXTERNAL MODULE: ./build/app/progress.js + 1 modules
var app_progress = __webpack_require__(57321);
// EXTERNAL MODULE: ./build/inventory/action-metadata.js
var action_metadata = __webpack_require__(98487);
// EXTERNAL MODULE: ./build/inventory/decode-text.js
var decode_text = __webpack_require__(87337);
// EXTERNAL MODULE: ./build/inventory/read-yaml.js
var read_yaml = __webpack_require__(87403);
;// CONCATENATED MODULE: ./build/inventory/own-references.js


function listOwnReferences(text) {
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    if (!yaml.ok)
        return [];
    const found = [];
    const add = (node, kind, marks) => {
        const path = (0,inventory_node/* text */.Qq)(node)?.trim() ?? '';
        if (marks.test(path))
            found.push({ kind, path: path.replace(marks, '').replace(/\/+$/, '') });
    };
    const steps = (node) => {
        for (const step of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(node, 'steps')))
            add((0,inventory_node/* child */.jf)(step, 'uses'), 'action', /^\$\//);
    };
    for (const document of yaml.value.documents) {
        steps((0,inventory_node/* child */.jf)(document, 'runs'));
        for (const [, { value: job }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(document, 'jobs'))) {
            add((0,inventory_node/* child */.jf)(job, 'uses'), 'workflow', /^[.$]\//);
            steps(job);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/inventory/workflow.js
var workflow = __webpack_require__(49206);
;// CONCATENATED MODULE: ./build/app/walk-uses.js






const walk_uses_MAX_DEPTH = 3;
const MAX_FILES = 50;
async function walkUses(component, git) {
    const walk = { git, loose: [], seen: new Set(), files: 0, gap: undefined };
    await visit(component, [component.pin?.text ?? component.name], walk);
    if (walk.loose.length === 0 && walk.gap !== undefined)
        return walk.gap;
    const commit = component.version.toLowerCase();
    const repository = git.urlOf((0,describe_pin/* repositoryOf */._M)(component) ?? '');
    return (0,domain_fact/* known */.eO)(walk.loose, { kind: 'git', repository, ref: '', commit });
}
async function visit(use, through, walk) {
    const key = `${use.name.toLowerCase()} ${use.version.toLowerCase()}`;
    if (walk.seen.has(key))
        return;
    walk.seen.add(key);
    if (walk.files >= MAX_FILES) {
        walk.gap ??= TOO_MANY;
        return;
    }
    walk.files++;
    const { uses, gap } = await readUses(use, walk.git);
    walk.gap ??= gap;
    for (const part of uses) {
        const { pin } = part;
        if (pin?.state === 'loose')
            walk.loose.push({ text: pin.text, through });
        else if (pin?.state === 'undecidable')
            walk.gap ??= DECIDED_LATE;
        else if (pin !== undefined && pin.kind !== 'image' && through.length < walk_uses_MAX_DEPTH) {
            await visit(part, [...through, pin.text], walk);
        }
    }
}
async function readUses(use, git) {
    const repository = (0,describe_pin/* repositoryOf */._M)(use);
    if (repository === undefined)
        return { uses: [], gap: NO_FILE };
    const path = use.name.split('/').slice(2).join('/');
    const isWorkflow = workflow/* workflow */.k.matches(path);
    const below = path === '' ? '' : `${path}/`;
    for (const file of isWorkflow ? [path] : [`${below}action.yml`, `${below}action.yaml`]) {
        const bytes = await git.file(git.urlOf(repository), use.version.toLowerCase(), file);
        if (!bytes.ok && bytes.error.kind === 'not-found')
            continue;
        if (!bytes.ok)
            return { uses: [], gap: missing(bytes.error) };
        const text = (0,decode_text/* decodeText */.g)(bytes.value);
        if (!text.ok)
            return { uses: [], gap: BROKEN };
        const { components, problems } = (isWorkflow ? workflow/* workflow */.k : action_metadata/* actionMetadata */.S).parse({
            path: file,
            bytes: bytes.value,
            text: text.value,
            read: () => undefined,
        });
        const own = listOwnReferences(text.value).map(({ kind, path: inner }) => {
            const name = inner === '' ? repository : `${repository}/${inner}`;
            return { name, version: use.version, pin: { state: 'exact', kind, text: `${name}@${use.version}` } };
        });
        return { uses: [...components, ...own], gap: problems.length > 0 ? BROKEN : undefined };
    }
    return { uses: [], gap: NO_FILE };
}
const TOO_MANY = (0,domain_fact/* unknown */.cr)('budget', `more than ${MAX_FILES} files of other repositories would have to be read`);
const DECIDED_LATE = (0,domain_fact/* unknown */.cr)('unsupported', 'an expression decides at run time what a pinned action or workflow uses');
const BROKEN = (0,domain_fact/* unknown */.cr)('malformed', 'the file of the pinned action or workflow cannot be read');
const NO_FILE = (0,domain_fact/* unknown */.cr)('not-published', 'the pinned commit has no file where the reference points');
function missing(error) {
    return (0,domain_fact/* unknown */.cr)((0,domain_fact/* unknownReason */.$h)(error.kind), `remote repositories: ${error.message}`);
}

;// CONCATENATED MODULE: ./build/app/gather-pins.js






const FROM_GIT = ['pinnedRefs', 'tagRecord', 'reach', 'pinAge', 'pinnedUses'];
const PIN_FACTS = [...FROM_GIT, 'hosting'];
async function gatherPins(components, options) {
    const { world, policy, inventory, wanted } = options;
    const repositories = new Map();
    for (const component of components) {
        const repository = (0,describe_pin/* repositoryOf */._M)(component)?.toLowerCase();
        if (repository === undefined)
            continue;
        const list = repositories.get(repository);
        if (list === undefined)
            repositories.set(repository, [component]);
        else
            list.push(component);
    }
    const facts = new Map();
    if (repositories.size === 0 || !PIN_FACTS.some((name) => wanted.has(name)))
        return facts;
    const { gitRemote: git, hosting } = await world.remotes(policy.registries);
    const memory = await world.tagMemory(policy.registries);
    const sources = { world, git, hosting, memory, wanted, locked: readLock(inventory) };
    const progress = (0,app_progress/* startProgress */.o)(world, 'Asking repositories', repositories.size);
    let done = 0;
    await Promise.all([...repositories.values()].map(async (group) => {
        for (const [component, own] of await askRepository(group, sources))
            facts.set(component, own);
        progress.advance(++done);
    }));
    progress.stop();
    return facts;
}
function readLock(inventory) {
    const locked = new Map();
    for (const { format, name, pin, version } of inventory) {
        if (format !== 'actions-lock' || pin?.comment === undefined)
            continue;
        for (const tag of [pin.comment, ...(pin.otherComments ?? [])]) {
            locked.set(lockKey(name, tag), version.toLowerCase());
        }
    }
    return locked;
}
function lockKey(name, tag) {
    return `${name.split('/', 2).join('/').toLowerCase()} ${tag}`;
}
async function askRepository(group, sources) {
    const [first] = group;
    const repository = first === undefined ? undefined : (0,describe_pin/* repositoryOf */._M)(first);
    if (repository === undefined)
        return [];
    const url = sources.git.urlOf(repository);
    const { git, hosting, wanted } = sources;
    const [refs, host] = await Promise.all([
        FROM_GIT.some((name) => wanted.has(name)) ? git.refs(url) : undefined,
        wanted.has('hosting') ? askHosting(repository, hosting) : undefined,
    ]);
    return Promise.all(group.map(async (component) => {
        const own = refs === undefined
            ? {}
            : refs.ok
                ? await askPin(component, { url, remote: refs.value, sources })
                : allUnknown(gather_pins_missing(refs.error));
        return [component, host === undefined ? own : { ...own, hosting: host }];
    }));
}
async function askPin(component, place) {
    const { remote, sources } = place;
    const described = (0,describe_pin/* describePin */.p5)(remote, component);
    const refs = addEdit(described, component, sources.world);
    const shared = {
        pinnedRefs: (0,domain_fact/* known */.eO)(refs, remote.evidence),
        tagRecord: await recallTag(component, place),
    };
    const commit = component.version.toLowerCase();
    if (component.pin?.state !== 'exact')
        return shared;
    const { git, wanted } = sources;
    const [reach, pinAge, pinnedUses] = await Promise.all([
        wanted.has('reach') ? askReach(commit, place) : undefined,
        wanted.has('pinAge') ? askAge(refs, place) : undefined,
        wanted.has('pinnedUses') ? walkUses({ ...component, version: refs.commit ?? commit }, git) : undefined,
    ]);
    return {
        ...shared,
        ...(reach !== undefined ? { reach } : {}),
        ...(pinAge !== undefined ? { pinAge } : {}),
        ...(pinnedUses !== undefined ? { pinnedUses } : {}),
    };
}
async function askReach(commit, { url, remote, sources }) {
    const answer = await sources.git.reach(url, [commit]);
    const reach = answer.ok ? answer.value.get(commit) : undefined;
    if (reach === undefined)
        return gather_pins_missing(answer.ok ? NO_ANSWER : answer.error);
    const ref = reach.state === 'tip' ? reach.refs[0] : reach.state === 'ancestor' ? reach.of : undefined;
    return (0,domain_fact/* known */.eO)(reach, { kind: 'git', repository: remote.url, ref: ref ?? '', commit });
}
function addEdit(refs, { pin, locations }, world) {
    const [place, another] = locations;
    if (another !== undefined)
        return refs;
    if (refs.replacement === undefined || pin === undefined || place === undefined)
        return refs;
    const bytes = world.workTree.read(place.file);
    if (!bytes.ok)
        return refs;
    const text = Buffer.from(bytes.value).toString('utf8');
    const before = text.split('\n', place.line)[place.line - 1]?.replace(/\r$/, '');
    if (before === undefined)
        return refs;
    const { commit, version } = refs.replacement;
    const after = pinLine(before, { text: pin.text, commit, version });
    if (after === undefined)
        return refs;
    return {
        ...refs,
        replacement: { commit, version, edit: { file: place.file, line: place.line, before, after } },
    };
}
async function recallTag(component, place) {
    const { url, remote, sources } = place;
    const exact = component.pin?.state === 'exact';
    const version = exact ? component.pin?.comment : component.version;
    if (version === undefined || version === '') {
        return (0,domain_fact/* unknown */.cr)('unsupported', 'the reference names no version whose tag could be followed');
    }
    const found = exact
        ? (0,describe_pin/* findTag */.IU)(remote, version)
        : remote.refs.find(({ name }) => name === `refs/tags/${version}`);
    const tag = found?.name.slice('refs/tags/'.length) ?? version;
    const parsed = (0,version_tag/* parseVersionTag */._Q)(tag);
    const full = parsed !== undefined && (0,version_tag/* isFullVersion */.kj)(parsed);
    const earlier = await sources.memory.recall(url, tag);
    const at = remote.evidence.kind === 'http' ? remote.evidence.fetchedAt : undefined;
    if (found !== undefined && at !== undefined && (earlier === undefined || !full)) {
        if (earlier?.commit !== found.commit)
            sources.memory.remember(url, tag, { commit: found.commit, at });
    }
    const locked = sources.locked.get(lockKey(component.name, version));
    return (0,domain_fact/* known */.eO)({
        tag,
        full,
        ...(found !== undefined ? { commit: found.commit } : {}),
        ...(earlier !== undefined ? { earlier } : {}),
        ...(locked !== undefined ? { locked } : {}),
    }, { kind: 'record', what: 'tags seen in earlier runs', firstSeen: earlier?.at ?? '' });
}
async function askAge(refs, { url, remote, sources }) {
    const { commit, newest, newestInLine } = refs;
    const other = newestInLine ?? newest;
    if (commit === undefined)
        return gather_pins_missing(NO_ANSWER);
    if (other === undefined || other.commit === commit)
        return (0,domain_fact/* known */.eO)({}, remote.evidence);
    const [pinned, at] = [
        await sources.git.commitTime(url, commit),
        await sources.git.commitTime(url, other.commit),
    ];
    if (!pinned.ok)
        return gather_pins_missing(pinned.error);
    if (!at.ok)
        return gather_pins_missing(at.error);
    return (0,domain_fact/* known */.eO)({ newest: { tag: other.tag, after: at.value - pinned.value } }, { kind: 'git', repository: remote.url, ref: `refs/tags/${other.tag}`, commit: other.commit });
}
async function askHosting(repository, hosting) {
    const answer = await hosting.repository(repository);
    if (!answer.ok)
        return (0,domain_fact/* unknown */.cr)((0,domain_fact/* unknownReason */.$h)(answer.error.kind), answer.error.message);
    const { fullName, archived, evidence } = answer.value;
    return (0,domain_fact/* known */.eO)({ asked: repository, fullName, archived }, evidence);
}
const NO_ANSWER = { kind: 'malformed', message: 'git gave no answer about the commit' };
function gather_pins_missing(error) {
    return (0,domain_fact/* unknown */.cr)((0,domain_fact/* unknownReason */.$h)(error.kind), `remote repositories: ${error.message}`);
}
function allUnknown(cause) {
    return { pinnedRefs: cause, reach: cause, tagRecord: cause, pinAge: cause, pinnedUses: cause };
}

// EXTERNAL MODULE: ./build/app/gather-proofs.js + 6 modules
var gather_proofs = __webpack_require__(80139);
// EXTERNAL MODULE: ./build/pin/find-references.js + 17 modules
var find_references = __webpack_require__(85861);
;// CONCATENATED MODULE: ./build/app/list-references.js



const FORMATS = ['workflow', 'action-metadata'];
const MAX_BYTES = 16 * 1024 * 1024;
const INSTALLS = /\b(?:npm|pnpm|bun|yarn)[ \t]+(?:ci|clean-install|install|i)(?![^\n]{0,200}[ \t](?:-g|--global)\b)(?:[ \t]+--?[a-z]|[ \t]*(?:$|[;&|"'#\r]))|(?:^|[;&]|\brun:)[ \t]*yarn(?:[ \t]+--[a-z][\w=-]*)*[ \t]*\r?$/m;
const ECOSYSTEMS = new Map([
    ['pip', 'pypi'],
    ['pipx', 'pypi'],
    ['uv', 'pypi'],
    ['uvx', 'pypi'],
    ['npm', 'npm'],
    ['npx', 'npm'],
    ['dlx', 'npm'],
    ['go', 'golang'],
    ['cargo', 'cargo'],
    ['gem', 'gem'],
    ['docker', 'docker'],
    ['podman', 'docker'],
]);
function listReferences(head, base) {
    const locked = listLocked(head);
    const before = new Map(base?.inventory.files.map(({ path, sha256 }) => [path, sha256]));
    const lockedBefore = base === undefined ? locked : listLocked(base);
    const sameLocks = lockedBefore.size === locked.size && [...lockedBefore].every((name) => locked.has(name));
    return head.inventory.files
        .filter(({ format, sha256 }) => FORMATS.includes(format) && sha256 !== undefined)
        .toSorted((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path))
        .flatMap(({ path, sha256 }) => {
        if (sameLocks && before.get(path) === sha256)
            return [];
        const subjects = readTools(path, head.tree, locked);
        const earlier = base !== undefined && before.has(path) ? readTools(path, base.tree, lockedBefore) : [];
        const known = new Set(earlier.map(list_references_keyOf));
        return subjects.filter((subject) => !known.has(list_references_keyOf(subject)));
    });
}
function listLocked({ inventory }) {
    return new Set(inventory.components.flatMap(({ ecosystem, name }) => (ecosystem === 'npm' ? [name] : [])));
}
function list_references_keyOf({ client, name, text, locked }) {
    return [client, name, text, locked ?? ''].join('\0');
}
function readTools(path, tree, locked) {
    const bytes = tree.read(path);
    if (!bytes.ok || bytes.value.length > MAX_BYTES)
        return [];
    const text = (0,decode_text/* decodeText */.g)(bytes.value);
    if (!text.ok)
        return [];
    const installs = INSTALLS.test(text.value);
    const subjects = new Map();
    for (const reference of (0,find_references/* findReferences */.y)(path, text.value)?.references ?? []) {
        const subject = toSubject(reference, { locked, installs });
        if (subject === undefined)
            continue;
        const known = subjects.get(list_references_keyOf(subject));
        if (known === undefined)
            subjects.set(list_references_keyOf(subject), { subject, locations: [] });
        else
            known.locations.push(reference.location);
    }
    return [...subjects.values()].map(({ subject, locations }) => ({
        ...subject,
        locations: [...subject.locations, ...locations],
    }));
}
function toSubject({ target, text, state, location }, project) {
    if (target.kind !== 'tool' || state === 'own')
        return undefined;
    const { client, name, version } = target;
    const ecosystem = ECOSYSTEMS.get(client);
    return {
        kind: 'tool',
        client,
        ...(ecosystem !== undefined ? { ecosystem } : {}),
        name,
        ...(version !== undefined ? { version } : {}),
        state,
        text,
        ...(client === 'npx' && version === undefined ? { locked: lookUp(name, project) } : {}),
        locations: [location],
    };
}
function lookUp(name, { locked, installs }) {
    if (locked.size === 0)
        return 'none';
    if (!locked.has(name))
        return 'other';
    return installs ? 'installed' : 'locked';
}

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/app/open-base.js

function openBase(request, world) {
    const { git } = world;
    const head = git?.resolve('HEAD');
    const headPart = head?.ok === true ? { head: head.value } : {};
    if (request.base === undefined) {
        return { ...headPart, problems: request.scope === 'changes' ? [missingBase('no base was given')] : [] };
    }
    if (git === undefined)
        return { problems: [missingBase('this directory is not in a git repository')] };
    const found = findBase(request.base, { git, request, head: headPart.head });
    if (!found.ok)
        return { ...headPart, problems: [missingBase(found.error.message)] };
    const { compared, tip } = found.value;
    const tree = git.tree(compared);
    const listing = tree.list();
    if (!listing.ok)
        return { ...headPart, problems: [missingBase(listing.error.message)] };
    return {
        base: { commit: compared, tree },
        ...(tip === compared ? {} : { tip: { commit: tip, tree: git.tree(tip) } }),
        ...headPart,
        problems: [],
    };
}
function findBase(base, context) {
    const { git, request, head } = context;
    if (request.pullRequestHead !== undefined && head !== undefined) {
        const merged = parentOfMerge(git, request.pullRequestHead, head);
        if (merged !== undefined)
            return (0,result.ok)({ compared: merged, tip: merged });
    }
    let resolved = git.resolve(base);
    if (resolved.ok) {
        const common = head === undefined ? undefined : git.mergeBase(resolved.value, head);
        return (0,result.ok)({ compared: common?.ok === true ? common.value : resolved.value, tip: resolved.value });
    }
    if (git.fetch?.(base, 1).ok === true)
        resolved = git.resolve(base);
    return resolved.ok ? (0,result.ok)({ compared: resolved.value, tip: resolved.value }) : resolved;
}
function parentOfMerge(git, pullRequestHead, head) {
    if (head === pullRequestHead)
        return undefined;
    const look = () => {
        const second = git.resolve('HEAD^2');
        const first = git.resolve('HEAD^1');
        return second.ok && second.value === pullRequestHead && first.ok ? first.value : undefined;
    };
    return look() ?? (git.fetch?.(head, 2).ok === true ? look() : undefined);
}
function missingBase(why) {
    return {
        code: 'git-failed',
        severity: 'broken',
        message: `The base to compare with cannot be read: ${why}. Everything was examined instead, by the default policy.`,
        hint: 'Check out with enough history (actions/checkout with fetch-depth: 2, or 0), or name a base that exists here.',
    };
}

// EXTERNAL MODULE: ./build/app/read-named.js
var read_named = __webpack_require__(23778);
;// CONCATENATED MODULE: ./build/app/read-identities.js


const NOBODY = { packages: new Map(), problems: [] };
function readIdentities(request, world, base) {
    if (request.base !== undefined && base === undefined)
        return NOBODY;
    for (const { tree, up } of (0,read_named/* listTrees */.U)(world, base)) {
        const bytes = tree.read(identities/* IDENTITIES_PATH */.Xi);
        if (bytes.ok)
            return (0,identities/* parseIdentities */.go)(decode(bytes.value), `${up}${identities/* IDENTITIES_PATH */.Xi}`);
        if (bytes.error.kind !== 'not-found')
            return unreadable(bytes.error.message);
    }
    return NOBODY;
}
function decode(bytes) {
    return new TextDecoder('utf-8').decode(bytes);
}
function unreadable(why) {
    return {
        packages: new Map(),
        problems: [
            {
                code: 'bad-policy',
                severity: 'broken',
                message: `${identities/* IDENTITIES_PATH */.Xi} cannot be read: ${why}. Nobody is expected.`,
                location: { file: identities/* IDENTITIES_PATH */.Xi, line: 1 },
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/app/read-policy.js + 6 modules
var read_policy = __webpack_require__(97103);
// EXTERNAL MODULE: ./build/verify/trusted-root.js
var trusted_root = __webpack_require__(91592);
;// CONCATENATED MODULE: ./build/verify/read-trusted-roots.js


const MAX_ROOTS = 32;
function readTrustedRoots(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    const whole = parse(text);
    const lines = text.split('\n', MAX_ROOTS + 1).filter((line) => line.trim() !== '');
    const documents = whole === undefined ? lines.map(parse) : [whole];
    if (documents.length > MAX_ROOTS)
        return (0,result/* err */._)(`the file holds more than ${MAX_ROOTS} trusted roots`);
    const roots = [];
    for (const document of documents) {
        const root = (0,trusted_root.readTrustedRoot)(document);
        if (!root.ok)
            return root;
        roots.push(root.value);
    }
    return roots.length === 0 ? (0,result/* err */._)('the file holds no trusted root') : (0,result.ok)(roots);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/app/read-trusted-root.js



const EMBEDDED = 'embedded';
function readTrustSetting(setting, world, base) {
    if (setting === undefined)
        return { options: {}, problems: [] };
    if (setting === EMBEDDED)
        return { options: { embeddedOnly: true }, problems: [] };
    const file = (0,read_named/* readNamed */.M)(setting, world, base);
    const roots = file.ok ? readTrustedRoots(file.bytes) : undefined;
    if (file.ok && roots?.ok === true) {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(file.bytes).digest('hex');
        return { options: { given: { roots: roots.value, sha256 } }, problems: [] };
    }
    const why = !file.ok ? file.why : roots?.ok === false ? roots.error : undefined;
    return {
        options: { given: read_trusted_root_NOBODY },
        problems: [
            {
                code: 'bad-trusted-root',
                severity: 'broken',
                message: `The trusted root ${setting} cannot be used: ${why ?? 'it cannot be read'}. Nothing signed is trusted.`,
                location: { file: setting, line: 1 },
                hint: 'Name a trusted_root.json (`gh attestation trusted-root` and `cosign trusted-root create` write one), or leave the setting out.',
            },
        ],
    };
}
const read_trusted_root_NOBODY = { roots: [], sha256: '' };

// EXTERNAL MODULE: ./build/app/read-update-files.js
var read_update_files = __webpack_require__(57572);
// EXTERNAL MODULE: ./build/inventory/go-sum.js
var go_sum = __webpack_require__(64219);
// EXTERNAL MODULE: ./build/inventory/go-component.js
var go_component = __webpack_require__(49267);
// EXTERNAL MODULE: ./build/inventory/merge-components.js
var merge_components = __webpack_require__(54572);
;// CONCATENATED MODULE: ./build/inventory/go-sum-rest.js



function listGoSumRest(sum, known) {
    const used = new Set(known.components.map(({ name, version }) => `${name} ${version}`));
    const rest = [...(0,go_sum/* readGoSum */.O)(sum.text, sum.path).entries]
        .filter(([key]) => !used.has(key))
        .flatMap(([, entry]) => {
        const made = (0,go_component/* makeGoComponent */.y)(entry.path, entry.version, {
            scope: 'unknown',
            direct: false,
            source: { kind: 'registry' },
            integrity: (0,go_sum/* goSumIntegrity */.r)(entry),
            locations: [{ file: sum.path, line: entry.line }],
        });
        return made.ok ? [made.value] : [];
    });
    return (0,merge_components/* mergeComponents */.Vh)(rest, { lockfile: sum.path, format: 'go-mod' });
}

;// CONCATENATED MODULE: ./build/app/rest-of-go-sums.js



function listRestOfGoSums(inventory, trees) {
    const left = new Set(inventory.files.flatMap(({ path, status }) => (status === 'unsupported' ? [path] : [])));
    const modules = inventory.files.filter(({ path, format }) => format === 'go-mod' && /(?:^|\/)go\.mod$/.test(path) && !left.has(path));
    return modules.flatMap(({ path }) => {
        const sumPath = path.replace(/go\.mod$/, 'go.sum');
        if (left.has(sumPath))
            return [];
        const text = readText(trees.head, sumPath);
        if (text === undefined)
            return [];
        const components = inventory.components.filter(({ lockfile }) => lockfile === path);
        const rest = listGoSumRest({ path: sumPath, text }, { components });
        const before = trees.base === undefined ? undefined : readText(trees.base, sumPath);
        if (before === undefined)
            return rest;
        const known = (0,go_sum/* readGoSum */.O)(before, sumPath).entries;
        return rest.filter(({ name, version, integrity }) => {
            const entry = known.get(`${name} ${version}`);
            const digests = new Set([entry?.zip?.raw, entry?.mod?.raw]);
            return integrity.some(({ raw }) => !digests.has(raw));
        });
    });
}
function readText(tree, path) {
    const bytes = tree.read(path);
    if (!bytes.ok)
        return undefined;
    const text = (0,decode_text/* decodeText */.g)(bytes.value);
    return text.ok ? text.value : undefined;
}

// EXTERNAL MODULE: ./build/inventory/gradle-verification-file.js + 1 modules
var gradle_verification_file = __webpack_require__(96451);
// EXTERNAL MODULE: ./build/inventory/maven-component.js
var maven_component = __webpack_require__(63478);
;// CONCATENATED MODULE: ./build/inventory/gradle-verification-rest.js



function listVerificationRest(metadata, locked) {
    const used = new Set(locked.components.map(({ purl }) => purl));
    const file = (0,gradle_verification_file/* readVerification */.C1)(metadata.text, metadata.path);
    const rest = [...file.components.values()].flatMap((entry) => {
        const location = { file: metadata.path, line: entry.line };
        const made = (0,maven_component/* makeMavenComponent */.d)(entry, { scope: 'unknown', locations: [location] });
        return 'why' in made || used.has(made.purl) ? [] : [{ ...made, ...(0,maven_component/* demandOf */.t)(entry, file) }];
    });
    return (0,merge_components/* mergeComponents */.Vh)(rest, { lockfile: metadata.path, format: 'gradle-verification' });
}

;// CONCATENATED MODULE: ./build/app/rest-of-verification.js


function listRestOfVerification(inventory, trees) {
    const files = inventory.files.filter(({ format, status, components }) => format === 'gradle-verification' && status === 'read' && components === 0);
    return files.flatMap(({ path }) => {
        const root = path.replace(/gradle\/[^/]*$/, '');
        const locked = inventory.components.filter(({ format, lockfile }) => format === 'gradle-lock' && lockfile.startsWith(root));
        const text = rest_of_verification_readText(trees.head, path);
        if (text === undefined)
            return [];
        const rest = listVerificationRest({ path, text }, { components: locked });
        const before = trees.base === undefined ? undefined : rest_of_verification_readText(trees.base, path);
        if (before === undefined)
            return rest;
        const known = new Map(listVerificationRest({ path, text: before }, { components: [] }).map((one) => [
            one.purl,
            rest_of_verification_digestsOf(one),
        ]));
        return rest.filter((one) => known.get(one.purl) !== rest_of_verification_digestsOf(one));
    });
}
function rest_of_verification_digestsOf({ integrity }) {
    return integrity
        .map(({ raw, file }) => `${file} ${raw}`)
        .sort()
        .join('\n');
}
function rest_of_verification_readText(tree, path) {
    const bytes = tree.read(path);
    if (!bytes.ok)
        return undefined;
    const text = (0,decode_text/* decodeText */.g)(bytes.value);
    return text.ok ? text.value : undefined;
}

;// CONCATENATED MODULE: ./build/app/review-identities.js




function reviewIdentities(subjects, context) {
    const looks = new Map();
    for (const { component } of subjects) {
        if (component.ecosystem !== 'npm' && component.ecosystem !== 'pypi')
            continue;
        const key = (0,identities/* identityKey */.US)(component.ecosystem, component.name);
        const look = looks.get(key) ?? { builders: new Map(), faults: [], unknown: [], releases: 0 };
        looks.set(key, look);
        lookAt(component, look, context);
    }
    return [...looks]
        .sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b))
        .flatMap(([key, look]) => toRow(key, look, context.recorded.get(key)) ?? []);
}
function lookAt(component, look, { recorded, proofsOf, now }) {
    const provenance = proofsOf(component)?.provenance;
    if (provenance === undefined)
        return;
    look.releases++;
    if (!provenance.known) {
        look.unknown.push(provenance.detail);
        return;
    }
    const day = new Date(now).toISOString().slice(0, 10);
    const expected = recorded.get((0,identities/* identityKey */.US)(component.ecosystem, component.name));
    for (const item of provenance.value.attestations) {
        if (item.outcome !== 'verified') {
            look.faults.push(`${component.version}: ${item.detail}`);
        }
        else if (item.claims !== undefined) {
            const identity = (0,compare_identity/* toIdentity */.uH)(item.claims, day);
            if (identity === undefined)
                look.faults.push(`${component.version}: its builder has no repository`);
            else {
                const changes = expected === undefined ? [] : (0,compare_identity/* compareIdentity */.G3)(expected, item.claims);
                look.builders.set((0,write_identities/* renderIdentity */.c)(identity).join('\n'), { identity, changes });
            }
        }
    }
}
function toRow(key, look, recorded) {
    const row = (state, rest = {}) => ({
        key,
        state,
        changes: [],
        recorded: recorded !== undefined,
        ...rest,
    });
    const [fault] = look.faults;
    if (fault !== undefined)
        return row('doubtful', { detail: fault });
    const [unseen] = look.unknown;
    const builders = [...look.builders.values()];
    const differing = builders.filter(({ changes }) => changes.length > 0);
    const [first] = recorded === undefined ? builders : differing;
    const chosen = recorded === undefined ? builders : differing;
    if (chosen.length > 1) {
        const detail = `its releases here have ${chosen.length} builders: ${chosen
            .map(({ identity }) => identity.repository ?? identity.repositoryId ?? '')
            .join(', ')}`;
        return row('doubtful', { detail, changes: first?.changes ?? [] });
    }
    if (first !== undefined) {
        return recorded === undefined
            ? row('new', { seen: first.identity })
            : row('changed', { seen: keepToRecorded(first.identity, recorded), changes: first.changes });
    }
    if (unseen !== undefined)
        return row('unknown', { detail: unseen });
    if (recorded === undefined || look.releases === 0)
        return undefined;
    return builders.length > 0 ? row('same') : row('gone', { detail: 'it has no provenance any more' });
}
function keepToRecorded(seen, recorded) {
    const kept = Object.entries(seen).filter(([name]) => name === 'firstSeen' || name in recorded);
    const identity = Object.fromEntries(kept);
    return identity.repository === undefined && identity.repositoryId === undefined ? seen : identity;
}

// EXTERNAL MODULE: ./build/app/trust.js + 1 modules
var app_trust = __webpack_require__(46332);
// EXTERNAL MODULE: ./build/app/version.js
var version = __webpack_require__(73912);
;// CONCATENATED MODULE: ./build/app/check.js



























async function check(request, world) {
    const opened = openBase(request, world);
    const { policy, problems: policyProblems } = (0,read_policy/* readPolicy */.T)(request, world, opened.tip ?? opened.base);
    const settings = { policy, now: world.clock.now() };
    const inventory = (0,read_inventory/* readInventory */.z)(world.workTree, { exclude: policy.exclude });
    const comparison = compareWithBase(inventory, request.scope === 'everything' ? undefined : opened.base, policy);
    const changes = comparison?.changes;
    const subjects = selectSubjects(inventory, comparison);
    const rules = request.only === undefined ? build_rules/* rules */.a : build_rules/* rules */.a.filter(request.only);
    const components = subjects.components.map((subject) => subject.component);
    const trees = {
        head: world.workTree,
        ...(comparison !== undefined && opened.base !== undefined ? { base: opened.base.tree } : {}),
    };
    const restOfSums = listRestOfGoSums(inventory, trees);
    const restOfVerification = listRestOfVerification(inventory, trees);
    const [gathered, pins, checksums] = await Promise.all([
        (0,gather_facts/* gatherFacts */.pc)([...components, ...restOfVerification], { world, policy }),
        gatherPins(components, {
            world,
            policy,
            inventory: inventory.components,
            wanted: listNeeds(rules, settings),
        }),
        (0,gather_checksums/* gatherChecksums */.Mq)([...components, ...restOfSums], { world, policy }),
    ]);
    const locks = await attachActionsLocks(subjects.components, { inventory, world, policy });
    const identities = readIdentities(request, world, opened.tip ?? opened.base);
    const trustSetting = readTrustSetting(request.trustedRoot, world, opened.tip ?? opened.base);
    const trust = (0,app_trust/* openTrust */.N)(world, { registries: policy.registries, ...trustSetting.options });
    const proofsOf = await (0,gather_proofs/* gatherProofs */.X)(subjects.components, {
        world,
        registries: policy.registries,
        releases: gathered.releases,
        identities,
        trust,
    });
    const tables = await (0,gather_facts/* prepareFactTables */.Xo)(subjects.components, {
        releases: gathered.releases,
        pins,
        checksums: checksums.facts,
        proofsOf,
    });
    const factTables = locks.addFacts(tables);
    const references = listReferences({ inventory, tree: world.workTree }, comparison?.before);
    const files = (0,read_update_files/* readUpdateFiles */.j)(world.workTree, {
        exclude: policy.exclude,
        ...(comparison !== undefined && opened.base !== undefined ? { base: opened.base.tree } : {}),
    });
    const judgedComponents = judge('component', locks.components, { rules, settings, factsOf: factTables });
    const judgedSums = judgeRest(restOfSums, settings, {
        rule: checksum_db/* checksumDb */.U,
        factsOf: ({ purl }) => tableOf('checksumRecord', checksums.facts.get(purl)),
    });
    const judgedVerification = judgeRest(restOfVerification, settings, {
        rule: integrity_mismatch/* integrityMismatch */.e,
        factsOf: ({ purl }) => tableOf('artifacts', gathered.releases.get(purl)?.artifacts),
    });
    const judgedProjects = judge('project', subjects.projects, { rules, settings, factsOf: () => ({}) });
    const judgedInstalled = judge('installed', request.installed === true ? gatherInstalled(inventory, world) : [], { rules, settings, factsOf: () => ({}) });
    const judgedReferences = judge('reference', references, {
        rules,
        settings,
        factsOf: () => ({}),
    });
    const judgedFiles = judge('file', files, { rules, settings, factsOf: () => ({}) });
    const excepted = (0,apply_exceptions/* applyExceptions */.F)([
        judgedComponents,
        judgedSums,
        judgedVerification,
        judgedProjects,
        judgedInstalled,
        judgedReferences,
        judgedFiles,
    ].flatMap(({ findings }) => findings), policy, settings.now);
    const exceptionSubjects = policy.exceptions.map((exception) => ({
        exception,
        used: changes !== undefined || excepted.used.has(exception),
    }));
    const judgedExceptions = judge('exception', exceptionSubjects, { rules, settings, factsOf: () => ({}) });
    const report = buildReport({
        toolVersion: version/* TOOL_VERSION */.w,
        ...(request.only !== undefined ? { command: 'verify' } : {}),
        asOf: settings.now,
        offline: request.offline,
        ...(opened.base !== undefined ? { base: opened.base.commit } : {}),
        ...(opened.head !== undefined ? { head: opened.head } : {}),
        policy,
        inventory,
        ...(changes !== undefined ? { changes } : {}),
        findings: [...excepted.findings, ...judgedExceptions.findings],
        passed: [
            judgedComponents,
            judgedSums,
            judgedVerification,
            judgedProjects,
            judgedInstalled,
            judgedReferences,
            judgedFiles,
            judgedExceptions,
        ].map(({ passed }) => passed),
        judged: subjects.components.length,
        problems: [...opened.problems, ...policyProblems, ...identities.problems, ...trustSetting.problems],
        trust: trust.used(),
        registries: (0,gather_checksums/* addCounts */.c5)(gathered.descriptions, checksums.counts),
        factsOf: (purl) => gathered.releases.get(purl),
        allowEmpty: request.allowEmpty,
    });
    return {
        report,
        inventory,
        policy,
        factsOf: (purl) => gathered.releases.get(purl),
        seenIdentities: () => collectIdentities(subjects.components, proofsOf, settings.now),
        reviewIdentities: () => reviewIdentities(subjects.components, {
            recorded: identities.packages,
            proofsOf,
            now: settings.now,
        }),
    };
}
function judgeRest(rest, settings, by) {
    return judge('component', rest.map((component) => ({ component })), { rules: [by.rule], settings, factsOf: ({ component }) => by.factsOf(component) });
}
function tableOf(name, fact) {
    return fact === undefined ? {} : { [name]: fact };
}
function compareWithBase(inventory, base, policy) {
    if (base === undefined)
        return undefined;
    const before = (0,read_inventory/* readInventory */.z)(base.tree, { exclude: policy.exclude });
    return {
        changes: compareInventories(before, inventory),
        before: { inventory: before, tree: base.tree },
    };
}
function selectSubjects(inventory, comparison) {
    const projects = (0,project_subjects/* buildProjectSubjects */.J)(inventory);
    if (comparison === undefined) {
        return { components: inventory.components.map((component) => ({ component })), projects };
    }
    const components = comparison.changes.flatMap((change) => change.to === undefined ? [] : [{ component: change.to, change }]);
    const before = new Map(comparison.before.inventory.files.map((file) => [file.path, file.sha256]));
    const changed = (file) => file.sha256 === undefined || before.get(file.path) !== file.sha256;
    const lost = new Set(before.keys());
    for (const file of inventory.files)
        lost.delete(file.path);
    const touched = ({ manifest, lockfiles, dir }) => [manifest, ...lockfiles].some(changed) || [...lost].some((path) => directoryOf(path) === dir);
    return { components, projects: projects.filter(touched) };
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
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


/***/ }),

/***/ 83340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ formatUntil),
/* harmony export */   Yi: () => (/* binding */ formatMinute),
/* harmony export */   nV: () => (/* binding */ formatAge)
/* harmony export */ });
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MINUTE = 60_000;
const WEEK = 6 * 86_400_000;
function formatUntil(until, now) {
    const date = new Date(Math.ceil(until / MINUTE) * MINUTE);
    const day = DAYS[date.getUTCDay()] ?? '';
    const iso = date.toISOString();
    const near = until - now < WEEK;
    return `${day} ${near ? '' : `${iso.slice(0, 10)} `}${iso.slice(11, 16)} UTC`;
}
function formatMinute(iso) {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function formatAge(days) {
    return `${days < 10 ? Math.floor(days * 10) / 10 : Math.floor(days)} d`;
}


/***/ }),

/***/ 1725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ fromTop)
/* harmony export */ });
function fromTop(prefix, file) {
    const parts = prefix.split('/').filter((part) => part !== '');
    let rest = file;
    while (rest.startsWith('../') && parts.length > 0) {
        parts.pop();
        rest = rest.slice(3);
    }
    return [...parts, rest].join('/');
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _redact_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52130);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);


function renderJson(report) {
    return `${JSON.stringify(report, (_key, value) => (typeof value === 'string' ? cleanText(value) : value), 2)}\n`;
}
const MAX_TEXT = 4_000;
function cleanText(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)((0,_redact_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .f)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, MAX_TEXT * 2)), MAX_TEXT).replace(/\p{Surrogate}/gu, '\ufffd');
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


/***/ }),

/***/ 35440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ isDanger),
/* harmony export */   Gb: () => (/* binding */ stops),
/* harmony export */   iq: () => (/* binding */ dangerRank),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
function stops(finding, failOn) {
    if (finding.verdict !== 'fail' || finding.exception !== undefined)
        return false;
    return finding.level === 'block' || (failOn === 'warn' && finding.level === 'warn');
}
const DANGERS = [
    'known-malicious',
    'quarantined',
    'integrity-mismatch',
    'immutable-drift',
    'version-vanished',
    'impostor-commit',
    'moved-tag',
];
function dangerRank(rule) {
    const index = DANGERS.indexOf(rule);
    return index === -1 ? DANGERS.length : index;
}
function isDanger(rule) {
    return DANGERS.includes(rule);
}
const LEVEL_RANK = { block: 0, warn: 1, record: 2 };
function severityRank(finding) {
    return (finding.exception === undefined ? 0 : 3) + LEVEL_RANK[finding.level];
}


/***/ }),

/***/ 91592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publicGoodRoot: () => (/* binding */ publicGoodRoot),
/* harmony export */   readTrustedRoot: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54187);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4424);
/* harmony import */ var _embedded_roots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18212);




const GITHUB = Buffer.from('GitHub, Inc.', 'latin1');
function readTrustedRoot(json) {
    try {
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON(json);
        if (!root.mediaType.startsWith('application/vnd.dev.sigstore.trustedroot')) {
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('the file is not a Sigstore trusted root');
        }
        const hasBeginning = ({ publicKey }) => publicKey?.validFor?.start !== undefined;
        const material = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toTrustMaterial */ .jO)({ ...root, tlogs: root.tlogs.filter(hasBeginning), ctlogs: root.ctlogs.filter(hasBeginning) }, noKey);
        if (material.certificateAuthorities.some(({ certChain }) => certChain.length === 0)) {
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('the trusted root has an authority without certificates');
        }
        const isGithub = root.tlogs.length === 0 &&
            root.ctlogs.length === 0 &&
            material.certificateAuthorities.length > 0 &&
            material.certificateAuthorities.every(({ certChain }) => certChain[0]?.subject.includes(GITHUB) === true);
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ material, profile: isGithub ? 'github' : 'sigstore', json });
    }
    catch {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('the trusted root cannot be read');
    }
}
let publicGood;
function publicGoodRoot() {
    if (publicGood === undefined) {
        const read = readTrustedRoot(_embedded_roots_js__WEBPACK_IMPORTED_MODULE_2__.PUBLIC_GOOD_ROOT);
        if (!read.ok)
            throw new Error(read.error);
        publicGood = read.value;
    }
    return publicGood;
}
function noKey() {
    throw new Error('no key is known by a hint');
}


/***/ })

};
