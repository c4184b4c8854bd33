export const id = 3151;
export const ids = [3151];
export const modules = {

/***/ 89478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openIdentitiesFile)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4424);
/* harmony import */ var _verify_identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50620);
/* harmony import */ var _verify_write_identities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55910);



function openIdentitiesFile(world) {
    const bytes = world.workTree.read(_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi);
    if (!bytes.ok && bytes.error.kind !== 'not-found') {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            message: `${_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi} cannot be read: ${bytes.error.message}`,
            hint: 'Mend it first; nothing was recorded.',
        });
    }
    const text = bytes.ok ? Buffer.from(bytes.value).toString('utf8') : '';
    const { packages, problems } = (0,_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIdentities */ .go)(text, _verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi);
    const [mistake] = problems;
    if (mistake !== undefined) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            message: `${_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi} line ${mistake.location?.line ?? 1}: ${mistake.message}`,
            hint: 'Mend it first; nothing was recorded.',
        });
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        recorded: packages,
        write: (changed) => {
            if (changed.size === 0)
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
            const after = (0,_verify_write_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .renderIdentities */ .L)(new Map([...packages, ...changed]));
            const done = world.writeFile(_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi, after, { create: true, directories: true });
            return done.ok
                ? done
                : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
                    message: `${_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi} cannot be written: ${done.error.message}`,
                    hint: 'Run it where the work tree may be written, and the path is no link.',
                });
        },
    });
}


/***/ }),

/***/ 13151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordIdentities: () => (/* binding */ recordIdentities)
/* harmony export */ });
/* harmony import */ var _verify_identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50620);
/* harmony import */ var _identities_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89478);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32720);



async function recordIdentities(seen, context) {
    const { world, io } = context;
    const file = (0,_identities_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openIdentitiesFile */ .d)(world);
    if (!file.ok)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failUsage */ .y)(io, file.error);
    const { recorded } = file.value;
    const added = new Map([...seen].filter(([key]) => !recorded.has(key)));
    const done = file.value.write(added);
    if (!done.ok)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failUsage */ .y)(io, done.error);
    io.err(`${_verify_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES_PATH */ .Xi}: ${added.size} added, ${recorded.size} recorded before\n`);
    return 0;
}


/***/ })

};
