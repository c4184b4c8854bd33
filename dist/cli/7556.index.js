export const id = 7556;
export const ids = [7556];
export const modules = {

/***/ 17556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writePins: () => (/* binding */ writePins)
/* harmony export */ });
function writePins(files, world, lock) {
    const done = writeFiles(files, world);
    if (lock === undefined)
        return done;
    if (done.failed.length > 0) {
        const reason = 'it was made for files that could not be written';
        return { ...done, failed: [...done.failed, { path: lock.path, reason }] };
    }
    const locked = writeFiles([lock], world);
    return { written: [...done.written, ...locked.written], failed: locked.failed };
}
function writeFiles(files, world) {
    const written = [];
    const failed = [];
    for (const { path, before, after, created } of files) {
        const now = world.workTree.read(path);
        const isSame = now.ok
            ? created !== true && Buffer.from(before).equals(now.value)
            : created === true && now.error.kind === 'not-found';
        if (!isSame) {
            failed.push({ path, reason: now.ok ? 'it changed meanwhile' : now.error.message });
            continue;
        }
        const done = world.writeFile(path, after, created === true ? { create: true } : {});
        if (done.ok)
            written.push(path);
        else
            failed.push({ path, reason: done.error.message });
    }
    return { written, failed };
}


/***/ })

};
