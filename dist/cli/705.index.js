export const id = 705;
export const ids = [705];
export const modules = {

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

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ choosePaint)
/* harmony export */ });
const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32, cyan: 36 };
function choosePaint(color) {
    if (!color)
        return (text) => text;
    return (text, ...styles) => text === '' || styles.length === 0
        ? text
        : `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m`;
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


/***/ }),

/***/ 30705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/report/count-words.js
var count_words = __webpack_require__(14484);
// EXTERNAL MODULE: ./build/report/describe-trust.js
var describe_trust = __webpack_require__(50685);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/format-time.js
var format_time = __webpack_require__(83340);
// EXTERNAL MODULE: ./build/report/headline.js
var report_headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(78495);
// EXTERNAL MODULE: ./build/report/terminal-topic.js
var terminal_topic = __webpack_require__(52273);
// EXTERNAL MODULE: ./build/report/fold-unread.js
var fold_unread = __webpack_require__(40914);
// EXTERNAL MODULE: ./build/report/group-causes.js
var group_causes = __webpack_require__(437);
// EXTERNAL MODULE: ./build/report/wrap-text.js
var wrap_text = __webpack_require__(86399);
;// CONCATENATED MODULE: ./build/report/terminal-lists.js






const MAX_PROBLEMS = 20;
const MAX_CAUSES = 8;
const MAX_DETAILS = 3;
const MAX_CHANGES = 20;
function renderProblemLines(report, { width, paint }) {
    const { problems } = report;
    const entries = [
        ...problems.map(({ location, message, code, hint }) => ({
            text: `${location === undefined ? '' : `${(0,report_escape.forTerminal)(`${location.file}:${location.line}`, { max: 400 })}: `}${(0,report_escape.forTerminal)(message, { max: 600 })} [${code}]`,
            hint,
        })),
        ...(0,fold_unread/* foldUnread */.n)(report).map(({ paths, more, reason }) => ({
            text: `${paths.map((path) => (0,report_escape.forTerminal)(path, { max: 400 })).join(', ')}${more}: ${(0,report_escape.forTerminal)(reason, { max: 600 })}`,
            hint: undefined,
        })),
    ];
    if (entries.length === 0)
        return [];
    return [
        paint(`Not read, so not checked (${(0,count_words/* formatNumber */.ZV)((0,fold_unread/* countUnread */.R)(report))}):`, 'bold', 'yellow'),
        ...entries
            .slice(0, MAX_PROBLEMS)
            .flatMap(({ text, hint }) => [
            ...(0,wrap_text/* wrapText */.C)(text, { width, first: '  - ', rest: '    ' }),
            ...(hint === undefined ? [] : (0,wrap_text/* wrapText */.C)((0,report_escape.forTerminal)(hint, { max: 600 }), { width, first: '    ' })),
        ]),
        ...(entries.length > MAX_PROBLEMS ? [`  - and ${(0,count_words/* formatNumber */.ZV)(entries.length - MAX_PROBLEMS)} more`] : []),
    ];
}
function renderUnknownLines(report, { width, paint }) {
    const causes = (0,group_causes/* groupCauses */.Q)(report.unknowns);
    if (causes.length === 0)
        return [];
    const more = causes.slice(MAX_CAUSES).reduce((sum, { checks }) => sum + checks, 0);
    return [
        paint(`Could not see (${(0,count_words/* countOf */.pq)(report.counts.unknown, 'check')}):`, 'bold'),
        ...causes.slice(0, MAX_CAUSES).flatMap((cause) => {
            const where = cause.ecosystem === undefined ? '' : `${(0,report_escape.forTerminal)(cause.ecosystem, { max: 80 })}: `;
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
                .slice(0, MAX_DETAILS)
                .flatMap((detail) => (0,wrap_text/* wrapText */.C)(describeDetail(detail), { width, first: '    - ', rest: '      ' }));
            const hidden = cause.details.length - MAX_DETAILS;
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
    const names = (0,count_words/* listFew */.lE)(rules.map((rule) => (0,report_escape.forTerminal)(rule, { max: 80 })), 'rule');
    return `${(0,report_escape.forTerminal)(detail, { max: 300 })} (${(0,count_words/* countOf */.pq)(checks, 'check')}${who}; ${names})`;
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
const MARKS = { fail: '✗', unknown: '?', pass: '✓' };
function describeChange(change) {
    const version = (text) => (0,report_escape.forTerminal)(text ?? '', { max: 128 });
    const name = `${(0,report_escape.forTerminal)(change.name, { max: 214 })} (${(0,report_escape.forTerminal)((0,group_causes/* titleOf */.G)(change.ecosystem), { max: 40 })})`;
    if (change.kind === 'removed')
        return `- ${name} ${version(change.from)} removed`;
    const step = change.kind === 'added' || change.from === change.to
        ? `${version(change.to)}${change.kind === 'added' ? ', new' : change.kind === 'rehashed' ? ', other digest' : ', other source'}`
        : `${version(change.from)} → ${version(change.to)}`;
    const age = change.ageDays === undefined ? '' : `, ${(0,format_time/* formatAge */.nV)(change.ageDays)} old`;
    return `${MARKS[change.verdict]} ${name} ${step}${age}`;
}

// EXTERNAL MODULE: ./build/report/tell-story.js
var tell_story = __webpack_require__(39040);
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
    const headline = (0,report_headline/* writeHeadline */.mG)(report);
    const story = (0,tell_story/* tellStory */.F)(report);
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
    return (0,report_escape.forLog)(`${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`);
}
function renderTopics(topics, max, context) {
    const parts = topics.slice(0, max).map((topic) => (0,terminal_topic/* renderTopicLines */.f)(topic, context));
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
    const trust = (0,describe_trust/* describeTrust */.o)(report);
    const text = [
        `${(0,count_words/* countOf */.pq)(counts.components, 'component')} in ${(0,count_words/* countOf */.pq)(counts.files, 'file')}`,
        `${(0,count_words/* countOf */.pq)(counts.judged, 'component')} judged`,
        `${(0,count_words/* countOf */.pq)(counts.passed, 'check')} passed`,
        `${(0,count_words/* formatNumber */.ZV)(counts.unknown)} unknown`,
        `policy ${(0,report_escape.forTerminal)(policy.source, { max: 200 })}${policy.mode === 'audit' ? ' (audit mode: nothing is stopped)' : ''}`,
        ...(trust !== undefined ? [trust] : []),
        `${(0,format_time/* formatMinute */.Yi)(run.asOf)}${run.offline ? ', offline' : ''}`,
    ].join(' · ');
    return (0,wrap_text/* wrapText */.C)(text, { width }).map((line) => paint(line, 'dim'));
}


/***/ })

};
