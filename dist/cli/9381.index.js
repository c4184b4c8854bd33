export const id = 9381;
export const ids = [9381,7552];
export const modules = {

/***/ 26560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
const LATE = /[\ud800-\uffff]/;
function compareText(a, b) {
    if (a === b)
        return 0;
    if (!LATE.test(a) || !LATE.test(b))
        return a < b ? -1 : 1;
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return lift(left) - lift(right);
    }
    return a.length - b.length;
}
function lift(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}


/***/ }),

/***/ 87552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changedFiles: () => (/* binding */ changedFiles),
  changedLock: () => (/* binding */ changedLock),
  renderLockOutcome: () => (/* binding */ renderLockOutcome)
});

// EXTERNAL MODULE: ./build/domain/compare-text.js
var compare_text = __webpack_require__(26560);
// EXTERNAL MODULE: ./build/report/count-words.js
var count_words = __webpack_require__(14484);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/pin/actions-lock-text.js


const MAX_LINES = 50;
function renderActionsLockText(lock) {
    const { changes, left, notHeld, lostRemarks, problems } = lock;
    const rest = left.length === 0 ? '' : `, ${(0,count_words/* countOf */.pq)(left.length, 'workflow is', 'workflows are')} left out`;
    const headline = problems.length > 0
        ? `The Actions lockfile stays as it is: ${(0,count_words/* countOf */.pq)(problems.length, 'file')} could not be read`
        : lock.before === lock.after
            ? `Actions lockfile: nothing changes${rest}`
            : `Actions lockfile: ${(0,count_words/* countOf */.pq)(changes.length, 'entry changes', 'entries change')}${rest}`;
    const blocks = [
        [headline],
        cut(changes.map(({ key, from, to }) => `  ${(0,report_escape.forTerminal)(key)}  ${shorten(from)} → ${shorten(to)}`)),
        section('Left out, or as they were listed', left.map(({ why, location }) => `  ${place(location)}  ${(0,report_escape.forTerminal)(why)}`)),
        section('Runs besides, and no lockfile of actions holds it', notHeld.map(({ what, why, location }) => `  ${place(location)}  ${(0,report_escape.forTerminal)(what)}: ${(0,report_escape.forTerminal)(why)}`)),
        lostRemarks === 0
            ? []
            : [
                `${(0,count_words/* countOf */.pq)(lostRemarks, 'remark')} inside the file ${lostRemarks === 1 ? 'is' : 'are'} dropped: the format keeps only those at its top.`,
            ],
    ];
    const text = blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
    return (0,report_escape.forLog)(`${text}\n`);
}
function section(title, lines) {
    return lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...cut(lines)];
}
function cut(lines) {
    return lines.length <= MAX_LINES
        ? lines
        : [...lines.slice(0, MAX_LINES), `  and ${lines.length - MAX_LINES} more`];
}
function place({ file, line }) {
    return `${(0,report_escape.forTerminal)(file)}:${line}`;
}
function shorten(commit) {
    return commit === undefined ? 'new' : (0,report_escape.forTerminal)(commit.slice(0, 12));
}

;// CONCATENATED MODULE: ./build/pin/checked-lock-text.js


const checked_lock_text_MAX_LINES = 50;
function renderCheckedLockText(lock) {
    const { differences, unknown, left } = lock;
    const blocks = [
        [headline(lock)],
        list(differences.map(({ location, message }) => `  ${checked_lock_text_place(location)}  ${(0,report_escape.forTerminal)(message)}`)),
        list(unknown.map(({ reason, detail }) => `  ${reason}: ${(0,report_escape.forTerminal)(detail)}`)),
        left.length === 0
            ? []
            : [
                `Not listed, and no lockfile could (${left.length}):`,
                ...list(left.map(({ why, location }) => `  ${checked_lock_text_place(location)}  ${(0,report_escape.forTerminal)(why)}`)),
            ],
    ];
    const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return (0,report_escape.forLog)(`${text.join('\n\n')}\n`);
}
function headline({ exists, differences, unknown, problems }) {
    if (problems.length > 0)
        return `Actions lockfile: not compared, ${(0,count_words/* countOf */.pq)(problems.length, 'file')} could not be read`;
    if (differences.length > 0) {
        const what = exists ? 'out of date' : 'missing';
        return `Actions lockfile: ${what}, ${(0,count_words/* countOf */.pq)(differences.length, 'difference')}; countersign pin --actions-lock --write mends that`;
    }
    if (unknown.length > 0)
        return 'Actions lockfile: whether it is complete could not be told';
    return exists ? 'Actions lockfile: holds what the workflows use' : 'Actions lockfile: none is needed';
}
function list(lines) {
    return lines.length <= checked_lock_text_MAX_LINES
        ? lines
        : [...lines.slice(0, checked_lock_text_MAX_LINES), `  and ${lines.length - checked_lock_text_MAX_LINES} more`];
}
function checked_lock_text_place({ file, line }) {
    return `${(0,report_escape.forTerminal)(file)}:${line}`;
}

;// CONCATENATED MODULE: ./build/pin/lock-outcome.js



function renderLockOutcome(outcome) {
    return outcome.kind === 'check' ? renderCheckedLockText(outcome) : renderActionsLockText(outcome);
}
function changedLock(outcome) {
    if (outcome?.kind !== 'proposal' || outcome.before === outcome.after)
        return undefined;
    const { path, before, after, created } = outcome;
    return { path, before, after, ...(created === true ? { created } : {}) };
}
function changedFiles(plan) {
    const lock = changedLock(plan.actionsLock);
    if (lock === undefined)
        return plan.files;
    return [...plan.files, lock].toSorted((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path));
}


/***/ }),

/***/ 54893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nameReference)
/* harmony export */ });
function nameReference(reference) {
    const { target } = reference;
    switch (target.kind) {
        case 'action':
            return target.path === '' ? target.repository : `${target.repository}/${target.path}`;
        case 'git':
            return target.url.replace(/^[a-z+]+:\/\/(?:[^/@]*@)?/i, '').replace(/\.git$/, '');
        case 'image':
            return [target.image.registry, target.image.path].filter((part) => part !== undefined).join('/');
        case 'python':
        case 'tool':
            return target.name;
        default:
            return reference.text;
    }
}


/***/ }),

/***/ 69381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPlanText: () => (/* binding */ renderPlanText)
/* harmony export */ });
/* harmony import */ var _report_count_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14484);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78495);
/* harmony import */ var _lock_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87552);
/* harmony import */ var _name_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54893);





const MAX_NAME = 120;
const MAX_ALIKE = 10;
const TITLES = [
    ['loose', 'Loose: what they lead to can change'],
    ['unresolved', 'Could not be resolved'],
    ['ambiguous', 'Has two meanings'],
    ['undecidable', 'Cannot be pinned by a tool'],
    ['held', 'Too young'],
    ['excluded', 'Excluded, for the reason given'],
];
function renderPlanText(plan, options) {
    const paint = (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .choosePaint */ .i)(options.color);
    const blocks = [
        [paint(headline(plan, options), 'bold', plan.counts.loose > 0 && options.check ? 'red' : 'green')],
        plan.changes
            .filter(({ reference }) => !isFailed(reference, options.done))
            .map((change) => describeChange(change, paint)),
        ...TITLES.map(([kind, title]) => describeLeft(plan.left, { kind, title, paint })),
        options.done?.unlocked === undefined ? describeLocks(plan.locks, paint) : [],
        describeFailed(options.done, paint),
        describeUnlocked(options.done?.unlocked ?? [], paint),
    ];
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forLog)(`${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n${plan.actionsLock === undefined ? '' : `\n${(0,_lock_outcome_js__WEBPACK_IMPORTED_MODULE_2__.renderLockOutcome)(plan.actionsLock)}`}`);
}
function headline(plan, { check, done }) {
    const { exact, loose, undecidable, excluded } = plan.counts;
    if (exact + loose + undecidable + excluded === 0 && plan.problems.length === 0) {
        return 'No reference to anything outside was found.';
    }
    const rest = [
        ...(undecidable > 0 ? [`${undecidable} undecidable`] : []),
        ...(excluded > 0 ? [`${excluded} excluded`] : []),
        ...(plan.problems.length > 0 ? [(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(plan.problems.length, 'problem')] : []),
    ];
    const tail = rest.length === 0 ? '' : `, ${rest.join(', ')}`;
    if (check) {
        return loose === 0
            ? `Nothing loose: ${(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(exact, 'reference')} exact${tail}`
            : `${(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(loose, 'reference')} loose, ${exact} exact${tail}`;
    }
    const left = plan.left.filter(({ kind }) => kind !== 'excluded').length;
    const verb = done === undefined ? 'would change' : 'changed';
    const failed = new Set(done?.failed.map(({ path }) => path));
    const files = plan.files.filter(({ path }) => !failed.has(path)).length;
    const changed = plan.changes.filter(({ reference }) => !isFailed(reference, done)).length;
    return `${(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(changed, 'reference')} in ${(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(files, 'file')} ${verb}, ${left} left, ${excluded} excluded${plan.problems.length > 0 ? `, ${(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(plan.problems.length, 'problem')}` : ''}`;
}
function isFailed({ location }, done) {
    return done?.failed.some(({ path }) => path === location.file) ?? false;
}
function describeChange({ reference, from, to, version, why }, paint) {
    const written = reference.target.kind === 'image' ? (version ?? '') : from;
    const said = version === undefined || version === written ? '' : ` (${safe(version)})`;
    return `  ${place(reference)}  ${safe((0,_name_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .nameReference */ .Z)(reference))}  ${safe(shorten(written))} → ${paint(safe(shorten(to)), 'green')}${said}  ${paint((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(why), 'dim')}`;
}
function shorten(text) {
    const digest = /^(sha256:)?([0-9a-f]{12})[0-9a-f]{28,}$/.exec(text);
    return digest === null ? text : `${digest[1] ?? ''}${digest[2] ?? ''}`;
}
function describeLeft(left, { kind, title, paint }) {
    const own = left.filter((one) => one.kind === kind);
    if (own.length === 0)
        return [];
    const heading = paint(`${title} (${own.length}):`, 'bold');
    if (kind === 'loose') {
        return [heading, ...own.map(({ reference }) => `  ${place(reference)}  ${safe(reference.text)}`)];
    }
    const lines = [];
    const met = new Map();
    for (const { reference, reason } of own) {
        const count = (met.get(reason) ?? 0) + 1;
        met.set(reason, count);
        if (count > MAX_ALIKE && kind === 'unresolved')
            continue;
        lines.push(`  ${place(reference)}  ${safe(reference.text)}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(reason)}`);
    }
    return [heading, ...lines, ...(kind === 'unresolved' ? describeFolded(met) : [])];
}
function describeFolded(met) {
    return [...met].flatMap(([reason, count]) => count > MAX_ALIKE ? [`  and ${count - MAX_ALIKE} more: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(reason)}`] : []);
}
function describeLocks(locks, paint) {
    if (locks.length === 0)
        return [];
    return [
        paint(`Lockfiles to write with their own client (${locks.length}):`, 'bold'),
        ...locks.map(({ dir, manifest, reason, command }) => `  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(manifest)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(reason)}\n      ${command === undefined ? 'use your package manager' : `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(command)}${dir === '.' ? '' : `   in ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(dir)}`}`}`),
    ];
}
function describeFailed(done, paint) {
    if (done === undefined || done.failed.length === 0)
        return [];
    return [
        paint(`Not written, as they were (${done.failed.length}):`, 'bold', 'red'),
        ...done.failed.map(({ path, reason }) => `  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(path)}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(reason)}`),
    ];
}
function describeUnlocked(unlocked, paint) {
    if (unlocked.length === 0)
        return [];
    return [
        paint(`Lockfiles still to be written (${unlocked.length}):`, 'bold'),
        ...unlocked.map(({ manifest, reason }) => `  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(manifest)}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(reason)}`),
    ];
}
function place({ location }) {
    return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(location.file)}:${location.line}`;
}
function safe(text) {
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(text, { max: MAX_NAME });
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


/***/ })

};
