export const id = 4887;
export const ids = [4887];
export const modules = {

/***/ 15320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ chooseFixes)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35440);

const AFTERWARDS = {
    kind: 'advice',
    text: 'If it was ever installed, rotate every secret that machine or job could read.',
};
function chooseFixes(findings, describeRule) {
    const lasting = findings.filter(({ level, until }) => level === 'block' && until === undefined);
    const harmful = lasting.filter(({ rule }) => rule === 'known-malicious');
    const relevant = harmful.length > 0
        ? lasting.filter(({ rule }) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isDanger */ .GV)(rule))
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

/***/ 11644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countSubjects)
/* harmony export */ });
/* harmony import */ var _count_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14484);

function countSubjects({ findings, subjects }) {
    const kinds = new Set(findings.map(({ subject }) => subject.kind));
    const [kind] = kinds;
    if (kinds.size !== 1 || kind === undefined)
        return (0,_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(subjects, 'subject');
    return kind === 'component' ? (0,_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(subjects, 'dependency', 'dependencies') : (0,_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(subjects, kind);
}


/***/ }),

/***/ 14484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   lE: () => (/* binding */ listFew),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
function countOf(count, one, many = `${one}s`) {
    return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
function formatNumber(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function listFew(names, noun) {
    return names.length > 4 ? countOf(names.length, noun) : listWords(names);
}
function listWords(words) {
    if (words.length <= 1)
        return words[0] ?? '';
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 85478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeEvidence)
/* harmony export */ });
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

/***/ 437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   Q: () => (/* binding */ groupCauses)
/* harmony export */ });
/* harmony import */ var _domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41657);
/* harmony import */ var _domain_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38223);
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5826);



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
                text: _domain_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_TEXT */ .L5[first.reason],
                ...(ecosystem !== undefined ? { ecosystem } : {}),
                checks: sum(groups),
                required: sum(groups.filter(({ level }) => level === 'block')),
                rules: [...new Set(groups.flatMap(({ rules }) => rules))].sort(_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n),
                details: mergeLevels(groups),
                mend: MEND[first.reason],
            },
        ];
    })
        .sort((a, b) => b.required - a.required ||
        b.checks - a.checks ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.reason, b.reason) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.ecosystem ?? '', b.ecosystem ?? ''));
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
                rules: [...new Set([...known.rules, ...rules])].sort(_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n),
                examples: [...new Set([...known.examples, ...examples])].sort(_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n).slice(0, 10),
            });
    }
    return [...merged.values()].sort((a, b) => b.checks - a.checks || (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.detail, b.detail));
}
function titleOf(ecosystem) {
    return Object.hasOwn(_domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__/* .ECOSYSTEM_TITLE */ .U, ecosystem) ? _domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__/* .ECOSYSTEM_TITLE */ .U[ecosystem] : ecosystem;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   mG: () => (/* binding */ writeHeadline),
/* harmony export */   x$: () => (/* binding */ stoppingFindings)
/* harmony export */ });
/* harmony import */ var _count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14484);
/* harmony import */ var _format_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83340);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35440);



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
        return `${audit ? 'Would wait' : 'Wait'} until ${(0,_format_time_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUntil */ .AE)(until, Date.parse(report.run.asOf))}: ${outOf(count, report)} ${young ? `${verb} younger than your cooldown` : `${verb} stopped only until then`}${alsoUnknown(report)}`;
    },
    broken: (report) => {
        const files = new Set(report.problems
            .filter(({ severity }) => severity === 'broken')
            .map(({ location, message }) => location?.file ?? message));
        for (const { path, status } of report.files)
            if (status === 'broken')
                files.add(path);
        return `Could not read ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(files.size, 'input')}: what is in ${files.size === 1 ? 'it' : 'them'} was not checked${alsoUnknown(report)}`;
    },
    empty: ({ exitCode }) => `Nothing recognised: 0 files that list dependencies were found, so nothing was checked${exitCode === 3 ? ' (allow-empty accepts that)' : ''}`,
    unknown: tellUndecided,
    pass: tellPass,
};
function tellStopped(report) {
    const stopping = stoppingFindings(report);
    const components = stopping.filter(({ subject }) => subject.kind === 'component');
    const all = subjectsOf(components).size;
    const dangerous = subjectsOf(components.filter(({ rule }) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isDanger */ .GV)(rule))).size;
    const others = stopping.length - components.length;
    const rest = all - dangerous;
    const parts = [];
    if (dangerous > 0)
        parts.push(`${outOf(dangerous, report)} must not be installed`);
    if (rest > 0) {
        const verb = rest === 1 ? 'breaks' : 'break';
        parts.push(dangerous > 0
            ? `${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(rest)} more ${verb} the policy`
            : `${outOf(rest, report)} ${verb} the policy`);
    }
    if (others > 0)
        parts.push(`${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(others, 'finding')} about the project or its policy`);
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
        parts.push(`${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(unsupported.size, 'input')} ${unsupported.size === 1 ? 'is' : 'are'} of a kind we cannot judge`);
    }
    if (unknownRequired > 0)
        parts.push(`${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(unknownRequired, 'required check')} could not be made`);
    if (parts.length === 0)
        parts.push(`no check was made on ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(judged, 'dependency', 'dependencies')}`);
    const optional = report.counts.unknown - unknownRequired;
    if (optional > 0)
        parts.push(`${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(optional, 'other check')} could not be made either`);
    return `Could not decide: ${parts.join(', ')}`;
}
function tellPass(report) {
    const { judged, components, warned, recorded, excepted, unknown } = report.counts;
    const changes = report.run.scope === 'changes';
    const noun = changes ? 'changed dependency' : 'dependency';
    const nouns = changes ? 'changed dependencies' : 'dependencies';
    const what = (0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(judged, noun, nouns);
    const unread = unreadFiles(report).length;
    const rest = [
        ...(warned > 0 ? [(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(warned, 'warning')] : []),
        ...(recorded > 0 ? [`${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(recorded)} recorded`] : []),
        ...(excepted > 0 ? [`${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(excepted)} accepted by exception`] : []),
        ...(unknown > 0 ? [`${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(unknown, 'check')} could not be made`] : []),
        ...(unread > 0 ? [`${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(unread, 'file')} not read`] : []),
    ];
    const tail = rest.map((part) => `; ${part}`).join('');
    if (report.files.length === 0)
        return `Nothing to stop: no file that lists dependencies was found${tail}`;
    if (changes && judged === 0)
        return `Nothing to stop: no dependency was added or updated${tail}`;
    if (!changes && components === 0)
        return `Nothing to stop: ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(report.counts.files, 'file')} read, no dependencies in them${tail}`;
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
    const required = counts.unknownRequired > 0 ? ` (${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(counts.unknownRequired)} of them required)` : '';
    return `, ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(counts.unknown, 'check')} could not be made${required}`;
}
function outOf(count, { counts, run }) {
    const changed = run.scope === 'changes' ? 'changed ' : '';
    if (count === counts.judged) {
        return count === 1
            ? `the only ${changed}dependency`
            : `${count === 2 ? 'both' : `all ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(count)}`} ${changed}dependencies`;
    }
    return `${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(count)} of ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(counts.judged)} ${changed}dependencies`;
}
function stoppingFindings(report) {
    return report.findings.filter((finding) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .stops */ .Gb)(finding, report.policy.failOn));
}
function subjectsOf(findings) {
    return new Set(findings.map(({ subject }) => `${subject.kind}\u0000${subject.lockfile ?? ''}\u0000${subject.id}`));
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

/***/ 52273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describeFix),
/* harmony export */   f: () => (/* binding */ renderTopicLines)
/* harmony export */ });
/* harmony import */ var _choose_fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15320);
/* harmony import */ var _count_subjects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11644);
/* harmony import */ var _count_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14484);
/* harmony import */ var _describe_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85478);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _format_time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83340);
/* harmony import */ var _group_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(437);
/* harmony import */ var _wrap_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86399);








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
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(topic.subject.name, { max: 214 });
    const title = `${name}${nameVersion(topic)} (${describePlace(topic)})`;
    const more = topic.findings.length - MAX_FINDINGS;
    return [
        ...(0,_wrap_text_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(title, { width, rest: '  ' }).map((line) => paint(line, 'bold')),
        ...topic.findings.slice(0, MAX_FINDINGS).flatMap((finding) => renderFinding(finding, context)),
        ...(more > 0 ? [`  … and ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(more, 'more finding')}`] : []),
        ...renderFixes((0,_choose_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseFixes */ .R)(topic.findings, context.describeRule), context),
    ];
}
const REMARKS = {
    added: ', new here,',
    rehashed: ', same version with another digest,',
    downgraded: ', a downgrade,',
};
function nameVersion({ subject, change }) {
    const version = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(subject.version ?? '', { max: 128 });
    const from = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(change?.from ?? '', { max: 128 });
    const arrow = from === '' || from === version ? '' : ` ${from} →`;
    return `${arrow}${version === '' ? '' : ` ${version}`}${change === undefined ? '' : (REMARKS[change.kind] ?? '')}`;
}
function describePlace({ subject, places, path }) {
    const [first] = places;
    const parent = path?.chain.at(-2);
    return [
        ...(subject.ecosystem === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)((0,_group_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .G)(subject.ecosystem))]),
        ...(subject.scope === undefined || subject.scope === 'unknown' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(subject.scope)]),
        ...(parent === undefined ? [] : [`needed by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(parent, { max: 120 })}`]),
        ...(first === undefined || first.file === subject.name
            ? [subject.kind]
            : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(`${first.file}:${first.line}`, { max: 400 })]),
        ...(places.length > 1 ? [(0,_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(places.length - 1, 'more place')] : []),
    ].join(', ');
}
function renderFinding(finding, { width, paint }) {
    const { mark, style } = MARKS[finding.level];
    const rule = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(finding.rule, { max: 80 });
    const lines = (0,_wrap_text_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(finding.message, { max: 600 }), {
        width,
        first: `  ${mark} ${rule}: `,
        rest: '    ',
    });
    const [head = '', ...tail] = lines;
    const evidence = finding.evidence
        .slice(0, 2)
        .flatMap((item) => (0,_wrap_text_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)((0,_describe_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .describeEvidence */ .R)(item), { max: 300 }), { width, first: '    ' }));
    return [
        head.replace(`${mark} ${rule}:`, () => paint(`${mark} ${rule}:`, style)),
        ...tail,
        ...evidence.map((line) => paint(line, 'dim')),
    ];
}
function renderFixes(fixes, { width, paint }) {
    return fixes.slice(0, 6).flatMap((fix) => {
        const [head = '', ...tail] = (0,_wrap_text_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(describeFix(fix), { width, first: '  Do now: ', rest: '    ' });
        return [head.replace('Do now:', paint('Do now:', 'cyan')), ...tail];
    });
}
function describeFix(fix) {
    switch (fix.kind) {
        case 'command':
            return `run  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(fix.text, { max: 1_000 })}`;
        case 'edit':
            return `in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(`${fix.file}:${fix.line}`)} write  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(fix.after, { max: 600 })}`;
        default:
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(fix.text, { max: 1_000 });
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
        ...(0,_wrap_text_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(`${mark} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(page?.title ?? topic.rule, { max: 200 })}: ${(0,_count_subjects_js__WEBPACK_IMPORTED_MODULE_6__/* .countSubjects */ .X)(topic)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(topic.rule, { max: 80 })})${topic.message === undefined ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(topic.message, { max: 300 })}`}`, { width, rest: '  ' }).map((line) => paint(line, 'bold', style)),
        ...topic.findings.slice(0, MAX_EXAMPLES).flatMap(({ subject, message, location, until }) => {
            const name = [subject.name, subject.version ?? ''].filter((part) => part !== '').join(' ');
            const place = location === undefined ? '' : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(`${location.file}:${location.line}`, { max: 400 })}`;
            const wait = until === undefined ? '' : `, until ${(0,_format_time_js__WEBPACK_IMPORTED_MODULE_7__/* .formatUntil */ .AE)(until, now)}`;
            return (0,_wrap_text_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(name, { max: 300 })}${place}${topic.message === undefined ? `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(message, { max: 300 })}` : ''}${wait}`, {
                width,
                first: '  - ',
                rest: '    ',
            });
        }),
        ...(more > 0 ? [`  - and ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(more)} more`] : []),
        ...(advice === undefined
            ? []
            : (0,_wrap_text_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.forTerminal)(advice, { max: 1_000 }), { width, first: '  Do now: ', rest: '    ' }).map((line, index) => (index === 0 ? line.replace('Do now:', paint('Do now:', 'cyan')) : line))),
    ];
}


/***/ }),

/***/ 86399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += widthOf(character.codePointAt(0) ?? 0);
    return columns;
}
function wrapText(text, { width, first = '', rest = first, }) {
    const room = Math.max(20, width);
    const lines = [];
    let line = first;
    let used = columnsOf(first);
    let empty = true;
    const flush = () => {
        lines.push(line.trimEnd());
        line = rest;
        used = columnsOf(rest);
        empty = true;
    };
    for (const word of text.split(' ')) {
        const columns = columnsOf(word);
        if (!empty && used + 1 + columns > room)
            flush();
        if (!empty) {
            line += ' ';
            used += 1;
        }
        if (used + columns <= room) {
            line += word;
            used += columns;
            empty = false;
            continue;
        }
        for (const character of word) {
            const wide = columnsOf(character);
            if (used + wide > room && !empty)
                flush();
            line += character;
            used += wide;
            empty = false;
        }
    }
    lines.push(line.trimEnd());
    return lines;
}
const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE = [
    [0x1100, 0x115f],
    [0x231a, 0x231b],
    [0x23e9, 0x23f3],
    [0x26d4, 0x26d4],
    [0x2705, 0x2705],
    [0x274c, 0x274c],
    [0x2753, 0x2755],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1f64f],
    [0x1f680, 0x1f9ff],
    [0x20000, 0x3fffd],
];
function widthOf(code) {
    if (code < 0x300)
        return 1;
    if (COMBINING.test(String.fromCodePoint(code)))
        return 0;
    return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}


/***/ })

};
