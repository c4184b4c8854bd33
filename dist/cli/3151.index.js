export const id = 3151;
export const ids = [3151];
export const modules = {

/***/ 89478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openIdentitiesFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4424);
/* harmony import */ var _verify_identities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50620);
/* harmony import */ var _verify_write_identities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55910);





function openIdentitiesFile(args, io) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, args.positionals[0] ?? '.', _verify_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITIES_PATH */ .Xi);
    const { packages, problems } = (0,_verify_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIdentities */ .go)(readIfThere(path), _verify_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITIES_PATH */ .Xi);
    const [mistake] = problems;
    if (mistake !== undefined) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)({
            message: `${_verify_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITIES_PATH */ .Xi} line ${mistake.location?.line ?? 1}: ${mistake.message}`,
            hint: 'Mend it first; nothing was recorded.',
        });
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
        recorded: packages,
        write: (changed) => {
            if (changed.size === 0)
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined);
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, (0,_verify_write_identities_js__WEBPACK_IMPORTED_MODULE_3__/* .renderIdentities */ .L)(new Map([...packages, ...changed])));
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined);
            }
            catch (error) {
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)({
                    message: `${_verify_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITIES_PATH */ .Xi} cannot be written: ${error.code ?? 'unknown error'}`,
                    hint: 'Run it where the work tree may be written.',
                });
            }
        },
    });
}
function readIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        return error.code === 'ENOENT' ? '' : 'unreadable: true';
    }
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
    const { args, io } = context;
    const file = (0,_identities_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openIdentitiesFile */ .d)(args, io);
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
