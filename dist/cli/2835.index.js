export const id = 2835;
export const ids = [2835];
export const modules = {

/***/ 72835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadIncidents: () => (/* binding */ loadIncidents)
/* harmony export */ });
/* harmony import */ var _domain_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38223);

async function loadIncidents(components) {
    if (components.length === 0)
        return EMPTY;
    const [{ matchIncidents }, { describeList }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1315).then(__webpack_require__.bind(__webpack_require__, 51315)),
        Promise.all(/* import() */[__webpack_require__.e(1315), __webpack_require__.e(3907)]).then(__webpack_require__.bind(__webpack_require__, 93907)),
    ]);
    const list = describeList();
    const evidence = { kind: 'intel', id: list, references: [] };
    return {
        match: (component) => matchIncidents(component).matches,
        fact: (component, refs) => {
            const { matches, undecided } = matchIncidents(component, refs);
            if (undecided)
                return component.pin?.state === 'exact' ? UNDECIDED_PIN : UNDECIDED;
            const references = [...new Set(matches.flatMap((match) => match.references))];
            if (matches.length === 0)
                return (0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(matches, evidence);
            const ids = matches.map(({ id }) => id).join(', ');
            return (0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(matches, { kind: 'intel', id: `${ids} in the ${list}`, references });
        },
        evidence,
    };
}
const UNDECIDED = (0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .cr)('unsupported', 'some releases of it are listed as compromised, and the file does not state a version that can be compared');
const UNDECIDED_PIN = (0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .cr)('unsupported', 'the version in the remark is one whose tag was moved, and whether the pinned commit is the genuine one could not be seen');
const NOTHING = { kind: 'intel', id: 'list of incidents', references: [] };
const EMPTY = {
    match: () => [],
    fact: () => (0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)([], NOTHING),
    evidence: NOTHING,
};


/***/ })

};
