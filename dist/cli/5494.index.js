export const id = 5494;
export const ids = [5494];
export const modules = {

/***/ 45494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderIdentities: () => (/* binding */ renderIdentities)
/* harmony export */ });
/* harmony import */ var _report_count_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14484);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _verify_identities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50620);
/* harmony import */ var _verify_write_identities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55910);




const TITLES = [
    ['changed', 'Built by somebody else than recorded'],
    ['doubtful', 'Doubtful, and never recorded'],
    ['gone', 'Recorded, and now without provenance'],
    ['new', 'Not recorded yet'],
    ['unknown', 'Recorded, and could not be looked at'],
];
function renderIdentities(rows, written) {
    const count = (state) => rows.filter((row) => row.state === state).length;
    const lines = [
        [
            `${count('same')} as recorded`,
            `${count('changed')} changed`,
            `${count('new')} new`,
            `${count('doubtful')} doubtful`,
            `${count('gone')} gone`,
            `${count('unknown')} unknown`,
        ].join(' · '),
    ];
    for (const [state, title] of TITLES) {
        const chosen = rows.filter((row) => row.state === state && (state !== 'unknown' || row.recorded));
        if (chosen.length === 0)
            continue;
        lines.push('', `${title}:`);
        for (const row of chosen)
            lines.push(...renderRow(row, written));
    }
    lines.push(...foldUnknown(rows));
    if (written !== undefined) {
        lines.push('', `${_verify_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .IDENTITIES_PATH */ .Xi}: ${written.length === 0 ? 'unchanged' : `${written.length} written`}`);
    }
    else if (count('changed') + count('new') > 0) {
        lines.push('', 'Look at the runs and repositories above. `countersign identities --update` then writes them down.');
    }
    return `${lines.join('\n')}\n`;
}
function foldUnknown(rows) {
    const causes = new Map();
    for (const { state, recorded, detail = '' } of rows) {
        if (state === 'unknown' && !recorded)
            causes.set(detail, (causes.get(detail) ?? 0) + 1);
    }
    if (causes.size === 0)
        return [];
    const lines = [...causes].map(([detail, count]) => `  ${(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(count, 'package')}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(detail)}`);
    return ['', 'Not recorded, and could not be looked at:', ...lines.sort()];
}
function renderRow(row, written) {
    const mark = written?.includes(row.key) === true ? ' (written)' : '';
    const lines = [`  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(row.key)}${mark}`];
    for (const { what, from, to, harmless } of row.changes) {
        const note = harmless === true ? ' (the same repository under another name)' : '';
        lines.push(`    ${what}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(from)} → ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(to)}${note}`);
    }
    if (row.state === 'new' && row.seen !== undefined) {
        lines.push(...(0,_verify_write_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .renderIdentity */ .c)(row.seen).map((line) => `    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(line)}`));
    }
    if (row.detail !== undefined)
        lines.push(`    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(row.detail)}`);
    return lines;
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
