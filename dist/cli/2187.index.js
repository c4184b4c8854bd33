export const id = 2187;
export const ids = [2187];
export const modules = {

/***/ 92187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderInventoryText: () => (/* binding */ renderInventoryText)
/* harmony export */ });
/* harmony import */ var _report_count_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14484);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78495);
/* harmony import */ var _report_wrap_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86399);




const MAX_NAME = 60;
const MAX_VERSION = 40;
function renderInventoryText(inventory, options) {
    const paint = (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .choosePaint */ .i)(options.color);
    const { files, components } = inventory;
    if (files.length === 0) {
        return `${paint('Nothing was found to examine.', 'bold', 'yellow')}\nNo lockfile, manifest, workflow or Dockerfile that we know lies below this directory.\n`;
    }
    const lines = [
        paint(`${(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(components.length, 'component')} in ${(0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(files.length, 'file')}`, 'bold'),
        '',
        ...listFiles(files, paint),
    ];
    const byLockfile = groupBy(components);
    for (const { path } of files) {
        const own = byLockfile.get(path);
        if (own === undefined)
            continue;
        lines.push('', paint((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(path), 'bold'), ...listComponents(own, paint));
    }
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forLog)(`${lines.join('\n')}\n`);
}
function groupBy(components) {
    const groups = new Map();
    for (const component of components) {
        const group = groups.get(component.lockfile);
        if (group === undefined)
            groups.set(component.lockfile, [component]);
        else
            group.push(component);
    }
    return groups;
}
const ORDER = ['broken', 'unsupported', 'read'];
function listFiles(files, paint) {
    const sorted = files.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
    const rows = sorted.map(({ path, format, status, components, reason }) => [
        status,
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(path),
        format,
        status === 'read' && reason === undefined ? (0,_report_count_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(components, 'component') : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(reason ?? ''),
    ]);
    const color = { broken: 'red', unsupported: 'yellow', read: 'green' };
    return alignRows(rows).map((row, i) => {
        const status = sorted[i]?.status ?? 'read';
        return `  ${paint(row.slice(0, status.length), color[status])}${row.slice(status.length)}`;
    });
}
function listComponents(components, paint) {
    const rows = components.map((component) => [
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(component.name, { max: MAX_NAME }),
        component.version === '' ? '(none)' : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(component.version, { max: MAX_VERSION }),
        component.scope,
        component.direct === null ? '' : component.direct ? 'direct' : 'transitive',
        component.pin === undefined || component.pin.state === 'exact' ? '' : component.pin.state,
    ]);
    return alignRows(rows).map((row, i) => {
        const state = rows[i]?.[4] ?? '';
        const at = state === '' ? -1 : row.lastIndexOf(state);
        return at < 0 ? `  ${row}` : `  ${row.slice(0, at)}${paint(state, 'yellow')}`;
    });
}
function alignRows(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [i, cell] of row.entries())
            widths[i] = Math.max(widths[i] ?? 0, (0,_report_wrap_text_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .P)(cell));
    }
    return rows.map((row) => row
        .map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - (0,_report_wrap_text_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .P)(cell))))
        .join('  ')
        .trimEnd());
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
