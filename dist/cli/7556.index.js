export const id = 7556;
export const ids = [7556];
export const modules = {

/***/ 7556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writePins: () => (/* binding */ writePins)
/* harmony export */ });
function writePins(files, world) {
    const written = [];
    const failed = [];
    for (const { path, before, after } of files) {
        const now = world.workTree.read(path);
        if (!now.ok || !Buffer.from(before).equals(now.value)) {
            failed.push({ path, reason: now.ok ? 'it changed meanwhile' : now.error.message });
            continue;
        }
        const done = world.writeFile(path, after);
        if (done.ok)
            written.push(path);
        else
            failed.push({ path, reason: done.error.message });
    }
    return { written, failed };
}


/***/ })

};
