export const id = 9460;
export const ids = [9460,9665];
export const modules = {

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

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPlanJson: () => (/* binding */ renderPlanJson)
/* harmony export */ });
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9665);
/* harmony import */ var _name_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54893);


function renderPlanJson(plan, about) {
    const document = {
        schemaVersion: 1,
        tool: { name: 'countersign', version: about.tool },
        exitCode: about.exitCode,
        counts: plan.counts,
        files: plan.files.map(({ path, changes }) => ({ path, changes: changes.length })),
        changes: plan.changes.map(({ reference, from, to, version, publishedAt, why }) => ({
            ...describe(reference),
            from,
            to,
            ...(version !== undefined ? { version } : {}),
            ...(publishedAt !== undefined ? { publishedAt: new Date(publishedAt).toISOString() } : {}),
            why,
        })),
        left: plan.left.map(({ reference, kind, reason }) => ({ ...describe(reference), why: kind, reason })),
        locks: plan.locks,
        ...(plan.actionsLock === undefined ? {} : { actionsLock: describeLock(plan.actionsLock) }),
        problems: plan.problems,
        ...about.done,
    };
    const text = JSON.stringify(document, (_key, value) => (typeof value === 'string' ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__.cleanText)(value) : value), 2);
    return `${text.replaceAll('##[', '#\\u0023[')}\n`;
}
function describeLock(lock) {
    const tell = ({ kind, what, why, location }) => ({ kind, what, reason: why, ...location });
    const { path, left } = lock;
    if (lock.kind === 'check') {
        const { exists, differences, unknown } = lock;
        return {
            path,
            exists,
            differences: differences.map(({ kind, message, location }) => ({ kind, message, ...location })),
            unknown: unknown.map(({ reason, detail }) => ({ reason, detail })),
            left: left.map(tell),
        };
    }
    return {
        path,
        state: lock.created === true ? 'new' : lock.before === lock.after ? 'same' : 'changed',
        changes: lock.changes,
        left: left.map(tell),
        notHeld: lock.notHeld.map(tell),
        lostRemarks: lock.lostRemarks,
    };
}
function describe(reference) {
    const { kind, location, text, state } = reference;
    return { kind, file: location.file, line: location.line, name: (0,_name_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .nameReference */ .Z)(reference), text, state };
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanText: () => (/* binding */ cleanText),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
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


/***/ })

};
