export const id = 1984;
export const ids = [1984];
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

/***/ 50685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ describeTrust)
/* harmony export */ });
function describeTrust({ trust }) {
    if (trust?.origin === 'given')
        return 'attestations under the trusted root that was given';
    return trust?.problem === undefined
        ? undefined
        : 'attestations under the trusted roots of this version, newer ones could not be had';
}


/***/ }),

/***/ 40914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ countUnread),
/* harmony export */   n: () => (/* binding */ foldUnread)
/* harmony export */ });
/* harmony import */ var _count_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14484);

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
                more: left > 0 ? ` and ${(0,_count_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(left, 'more file')}` : '',
                reason: first.reason ?? `the file is ${first.status}`,
            },
        ];
    });
}
function countUnread({ files, problems }) {
    const told = new Set(problems.map(({ location }) => location?.file));
    return problems.length + files.filter(({ status, path }) => status !== 'read' && !told.has(path)).length;
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

/***/ 51984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/report/count-words.js
var count_words = __webpack_require__(14484);
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

// EXTERNAL MODULE: ./build/report/headline.js
var report_headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/redact-secrets.js
var redact_secrets = __webpack_require__(52130);
// EXTERNAL MODULE: ./build/report/severity.js
var severity = __webpack_require__(35440);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/format-time.js
var format_time = __webpack_require__(83340);
// EXTERNAL MODULE: ./build/report/group-causes.js
var group_causes = __webpack_require__(437);
;// CONCATENATED MODULE: ./build/report/summary-changes.js




const OPEN = 10;
const MAX_ROWS = 300;
const MARKS = { fail: '⛔', unknown: '❔', pass: '✓' };
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
        gone ? '' : MARKS[change.verdict],
        `${(0,report_escape/* codeSpan */.SS)(change.name, { max: 214 })} (${(0,report_escape/* forTable */.UT)((0,group_causes/* titleOf */.G)(change.ecosystem))})`,
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

// EXTERNAL MODULE: ./build/report/fold-unread.js
var fold_unread = __webpack_require__(40914);
;// CONCATENATED MODULE: ./build/report/summary-files.js



const OPEN_PROBLEMS = 10;
const MAX_PROBLEMS = 200;
const MAX_FILES = 200;
function renderProblems(report) {
    const { problems } = report;
    const lines = [...problems.map(renderProblem), ...(0,fold_unread/* foldUnread */.n)(report).map(renderUnread)];
    if (lines.length === 0)
        return '';
    const hidden = lines.slice(OPEN_PROBLEMS, MAX_PROBLEMS);
    const omitted = lines.length - OPEN_PROBLEMS - hidden.length;
    return [
        `**Not read, so not checked (${(0,count_words/* formatNumber */.ZV)((0,fold_unread/* countUnread */.R)(report))}):**`,
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

// EXTERNAL MODULE: ./build/report/describe-trust.js
var describe_trust = __webpack_require__(50685);
;// CONCATENATED MODULE: ./build/report/safe-url.js
function toSafeUrl(address) {
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    return url.protocol === 'https:' && url.username === '' && url.password === ''
        ? url.href.replace(/[<>\\\s]/g, '')
        : undefined;
}

;// CONCATENATED MODULE: ./build/report/summary-footer.js






function renderFooter(report, links) {
    const { counts, policy, run } = report;
    const stopped = (0,report_headline/* subjectsOf */.Z6)((0,report_headline/* stoppingFindings */.x$)(report).filter(({ subject }) => subject.kind === 'component')).size;
    const parts = [];
    const others = counts.judged - stopped;
    if (stopped > 0 && others > 0) {
        parts.push(`**${(0,count_words/* countOf */.pq)(others, 'other')}: nothing stops ${others === 1 ? 'it' : 'them'}**`);
    }
    const trust = (0,describe_trust/* describeTrust */.o)(report);
    parts.push(`**${(0,count_words/* formatNumber */.ZV)(counts.unknown)} unknown**`, `${(0,count_words/* countOf */.pq)(counts.components, 'component')}, ${(0,count_words/* countOf */.pq)(counts.files, 'file')} read`, `${(0,count_words/* countOf */.pq)(counts.passed, 'check')} passed`, ...(run.scope === 'changes' ? ['only what changed was judged'] : []), `policy ${(0,report_escape/* codeSpan */.SS)(policy.source, { max: 200 })}${policy.mode === 'audit' ? ', audit mode: nothing is stopped' : ''}`, ...(trust !== undefined ? [trust] : []), `judged at ${(0,format_time/* formatMinute */.Yi)(run.asOf)}${run.offline ? ', offline' : ''}`, `Countersign ${(0,report_escape/* forMarkdown */.Bm)(report.tool.version, { max: 64 })}`);
    for (const [text, address] of [
        ['report', links.report],
        ['SBOM', links.sbom],
    ]) {
        const url = address === undefined ? undefined : toSafeUrl(address);
        if (url !== undefined)
            parts.push(`[${text}](<${url}>)`);
    }
    return parts.join(' · ');
}

// EXTERNAL MODULE: ./build/report/compare-text.js
var compare_text = __webpack_require__(5826);
// EXTERNAL MODULE: ./build/report/count-subjects.js
var count_subjects = __webpack_require__(11644);
;// CONCATENATED MODULE: ./build/report/severity-mark.js
function severityMark(finding) {
    if (finding.verdict === 'unknown')
        return '❔';
    if (finding.level === 'block')
        return '⛔';
    return finding.level === 'warn' ? '⚠️' : 'ℹ️';
}

// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
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

// EXTERNAL MODULE: ./build/report/choose-fixes.js
var choose_fixes = __webpack_require__(15320);
// EXTERNAL MODULE: ./build/report/describe-evidence.js
var describe_evidence = __webpack_require__(85478);
;// CONCATENATED MODULE: ./build/report/summary-evidence.js


const ADVISORY = /^(?:MAL|GHSA|CVE|PYSEC|RUSTSEC|GO)-[A-Za-z0-9-]{4,40}$/;
function renderEvidence(evidence) {
    switch (evidence.kind) {
        case 'http':
            return `${(0,report_escape/* codeSpan */.SS)(evidence.url, { max: 200 })} ${(0,report_escape/* forTable */.UT)((0,describe_evidence/* describeEvidence */.R)(evidence).slice(evidence.url.length), { max: 200 })}`;
        case 'intel': {
            const links = evidence.references
                .filter((id) => ADVISORY.test(id))
                .slice(0, 3)
                .map((id) => `[${id}](https://osv.dev/vulnerability/${id})`);
            return [(0,report_escape/* forTable */.UT)((0,describe_evidence/* describeEvidence */.R)(evidence), { max: 200 }), ...links].join(', ');
        }
        default:
            return (0,report_escape/* forTable */.UT)((0,describe_evidence/* describeEvidence */.R)(evidence), { max: 200 });
    }
}

;// CONCATENATED MODULE: ./build/report/summary-subject.js







const summary_subject_MAX_ROWS = 12;
const MAX_FIXES = 6;
function renderSubject(topic, describeRule) {
    const fixes = (0,choose_fixes/* chooseFixes */.R)(topic.findings, describeRule);
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
        ...renderFixes(fixes),
        ...renderFold(topic, fixes),
    ].join('\n');
}
function nameSubject(topic) {
    const { subject, places, path } = topic;
    const facts = [];
    if (subject.kind === 'component') {
        if (subject.ecosystem !== undefined)
            facts.push((0,report_escape/* forMarkdown */.Bm)((0,group_causes/* titleOf */.G)(subject.ecosystem)));
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
    return `**${(0,report_escape/* codeSpan */.SS)(subject.name, { max: 214 })}${nameVersion(topic)}** (${facts.join(', ')})`;
}
function nameVersion({ subject, change }) {
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
function renderFixes(fixes) {
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
        `**${severityMark(first)} ${(0,report_escape/* forMarkdown */.Bm)(title)}: ${(0,count_subjects/* countSubjects */.X)(topic)}**${topic.findings.length === topic.subjects ? '' : ` in ${(0,count_words/* countOf */.pq)(topic.findings.length, 'place')}`} (${(0,report_escape/* forTable */.UT)(topic.rule)})${topic.message === undefined ? '' : `: ${(0,report_escape/* forMarkdown */.Bm)(topic.message, { max: 300 })}`}`,
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
    const fixes = (0,choose_fixes/* chooseFixes */.R)(topic.findings, describeRule).slice(0, 3);
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
    const causes = (0,group_causes/* groupCauses */.Q)(report.unknowns);
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

// EXTERNAL MODULE: ./build/report/tell-story.js
var tell_story = __webpack_require__(39040);
;// CONCATENATED MODULE: ./build/report/summary.js













const MAX_BYTES = 1_000_000;
const HOLD_NOTE = 'Only time is missing: nothing else stops this, and it passes by itself after the wait.';
const OPEN_TOPICS = 3;
const FOLDED_TOPICS = 60;
function renderSummary(report, options) {
    const { describeRule } = options;
    const headline = (0,report_headline/* writeHeadline */.mG)(report);
    const story = (0,tell_story/* tellStory */.F)(report);
    const now = Date.parse(report.run.asOf);
    const render = (topic) => topic.kind === 'rule'
        ? renderRuleTopic(topic, { describeRule, now })
        : renderSubject(topic, describeRule);
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


/***/ }),

/***/ 39040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tellStory)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35440);

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
        else if ((0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .stops */ .Gb)(finding, report.policy.failOn))
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
        if (keys.size > ((0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isDanger */ .GV)(rule) ? APART_IN_DANGER : APART))
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


/***/ })

};
