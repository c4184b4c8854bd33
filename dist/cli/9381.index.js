export const id = 9381;
export const ids = [9381];
export const modules = {

/***/ 4893:
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

/***/ 9381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPlanText: () => (/* binding */ renderPlanText)
/* harmony export */ });
/* harmony import */ var _report_count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4484);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8495);
/* harmony import */ var _name_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4893);




const MAX_NAME = 120;
const TITLES = [
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
        plan.changes.map((change) => describeChange(change, paint)),
        ...TITLES.map(([kind, title]) => describeLeft(plan.left, { kind, title, paint })),
        options.done?.unlocked === undefined ? describeLocks(plan.locks, paint) : [],
        describeFailed(options.done, paint),
        describeUnlocked(options.done?.unlocked ?? [], paint),
    ];
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forLog)(`${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`);
}
function headline(plan, { check, done }) {
    const { exact, loose, undecidable, excluded } = plan.counts;
    if (exact + loose + undecidable + excluded === 0 && plan.problems.length === 0) {
        return 'No reference to anything outside was found.';
    }
    const rest = [
        ...(undecidable > 0 ? [`${undecidable} undecidable`] : []),
        ...(excluded > 0 ? [`${excluded} excluded`] : []),
        ...(plan.problems.length > 0 ? [(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(plan.problems.length, 'problem')] : []),
    ];
    const tail = rest.length === 0 ? '' : `, ${rest.join(', ')}`;
    if (check) {
        return loose === 0
            ? `Nothing loose: ${(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(exact, 'reference')} exact${tail}`
            : `${(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(loose, 'reference')} loose, ${exact} exact${tail}`;
    }
    const left = plan.left.filter(({ kind }) => kind !== 'excluded').length;
    const verb = done === undefined ? 'would change' : 'changed';
    const files = done === undefined ? plan.files.length : done.written.length;
    const failed = new Set(done?.failed.map(({ path }) => path));
    const changed = plan.changes.filter(({ reference }) => !failed.has(reference.location.file)).length;
    return `${(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(changed, 'reference')} in ${(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(files, 'file')} ${verb}, ${left} left, ${excluded} excluded${plan.problems.length > 0 ? `, ${(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(plan.problems.length, 'problem')}` : ''}`;
}
function describeChange({ reference, from, to, version, why }, paint) {
    const written = reference.target.kind === 'image' ? (version ?? '') : from;
    const said = version === undefined || version === written ? '' : ` (${safe(version)})`;
    return `  ${place(reference)}  ${safe((0,_name_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .nameReference */ .Z)(reference))}  ${safe(shorten(written))} → ${paint(safe(shorten(to)), 'green')}${said}  ${paint((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(why), 'dim')}`;
}
function shorten(text) {
    const digest = /^(sha256:)?([0-9a-f]{12})[0-9a-f]{28,}$/.exec(text);
    return digest === null ? text : `${digest[1] ?? ''}${digest[2] ?? ''}`;
}
function describeLeft(left, { kind, title, paint }) {
    const own = left.filter((one) => one.kind === kind);
    if (own.length === 0)
        return [];
    return [
        paint(`${title} (${own.length}):`, 'bold'),
        ...own.map(({ reference, reason }) => `  ${place(reference)}  ${safe(reference.text)}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(reason)}`),
    ];
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

/***/ 4484:
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

/***/ 8495:
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
