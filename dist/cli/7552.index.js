export const id = 7552;
export const ids = [7552];
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


/***/ })

};
