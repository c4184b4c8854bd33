export const id = 3151;
export const ids = [3151];
export const modules = {

/***/ 3151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordIdentities: () => (/* binding */ recordIdentities)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _verify_identities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(620);
/* harmony import */ var _verify_write_identities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5910);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2720);





async function recordIdentities(seen, context) {
    const { args, io } = context;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, args.positionals[0] ?? '.', _verify_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITIES_PATH */ .Xi);
    const before = (0,_verify_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIdentities */ .go)(readIfThere(path), _verify_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITIES_PATH */ .Xi);
    const [mistake] = before.problems;
    if (mistake !== undefined) {
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .failUsage */ .y)(io, {
            message: `${_verify_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITIES_PATH */ .Xi} line ${mistake.location?.line ?? 1}: ${mistake.message}`,
            hint: 'Mend it first; nothing was recorded.',
        });
    }
    const after = (0,_verify_write_identities_js__WEBPACK_IMPORTED_MODULE_3__/* .addFirstSights */ .SO)(before.packages, seen);
    const added = after.size - before.packages.size;
    if (added > 0) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, (0,_verify_write_identities_js__WEBPACK_IMPORTED_MODULE_3__/* .renderIdentities */ .Lw)(after));
        }
        catch (error) {
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .failUsage */ .y)(io, {
                message: `${_verify_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITIES_PATH */ .Xi} cannot be written: ${error.code ?? 'unknown error'}`,
                hint: 'Run it where the work tree may be written.',
            });
        }
    }
    io.err(`${_verify_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITIES_PATH */ .Xi}: ${added} added, ${before.packages.size} recorded before\n`);
    return 0;
}
function readIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        return error.code === 'ENOENT' ? '' : 'unreadable: true';
    }
}


/***/ })

};
