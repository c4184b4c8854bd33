export const id = 432;
export const ids = [432];
export const modules = {

/***/ 10432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInventoryStep: () => (/* binding */ runInventoryStep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/app/completeness.js
var completeness = __webpack_require__(7110);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/inventory/inventory-json.js

function toInventoryJson(inventory) {
    return {
        files: inventory.files.map(({ path, format, status, reason }) => ({
            path,
            format,
            status,
            ...(reason !== undefined ? { reason: (0,json/* cleanText */.X)(reason) } : {}),
        })),
        components: inventory.components.map((component) => ({
            purl: component.purl,
            name: component.name,
            version: component.version,
            scope: component.scope,
            direct: component.direct,
            integrity: component.integrity.map(({ algorithm, raw }) => algorithm === 'unknown' ? (0,json/* cleanText */.X)(raw) : raw),
            locations: component.locations.map(({ file, line }) => ({ file, line })),
            dependsOn: component.dependsOn,
        })),
    };
}
function printInventoryJson(inventory) {
    const { files, components } = toInventoryJson(inventory);
    return `{\n"files": ${printList(files)},\n"components": ${printList(components)}\n}\n`;
}
function printList(items) {
    if (items.length === 0)
        return '[]';
    return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

// EXTERNAL MODULE: ./build/inventory/read-inventory.js + 2 modules
var read_inventory = __webpack_require__(3121);
// EXTERNAL MODULE: ./build/action/upload.js
var upload = __webpack_require__(16994);
;// CONCATENATED MODULE: ./build/action/inventory.js







async function runInventoryStep(context) {
    const inventory = (0,read_inventory/* readInventory */.z)(context.world.workTree);
    (0,completeness/* talkProblems */.f)(inventory.problems, (line) => core/* info */.pq(line));
    const path = (0,external_node_path_.join)(context.outputDir, 'inventory.json');
    (0,external_node_fs_.writeFileSync)(path, printInventoryJson(inventory));
    core/* info */.pq(`${inventory.components.length} components in ${inventory.files.length} files: ${path}`);
    const exitCode = (0,completeness/* completenessExitCode */.C)(inventory);
    core/* setOutput */.uH('verdict', exitCode === 0 ? 'pass' : 'unknown');
    core/* setOutput */.uH('report-path', path);
    await (0,upload/* uploadFiles */.Z)([path], context);
    return exitCode;
}


/***/ }),

/***/ 16994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ uploadFiles)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);


async function uploadFiles(files, context) {
    const { inputs, outputDir } = context;
    if (!inputs.upload || files.length === 0)
        return false;
    if ((process.env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '') {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq('No artifact service here; the files stay in the output directory.');
        return false;
    }
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(110), __webpack_require__.e(29), __webpack_require__.e(518)]).then(__webpack_require__.bind(__webpack_require__, 56518));
        const done = await new DefaultArtifactClient().uploadArtifact(inputs.artifactName, [...files], outputDir);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Uploaded ${files.length} files as artifact ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(inputs.artifactName)} (${done.size ?? 0} bytes).`);
        return true;
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(`The artifact could not be uploaded: ${error instanceof Error ? error.message : String(error)}`), {
            title: 'Countersign',
        });
        return false;
    }
}


/***/ }),

/***/ 7110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ completenessExitCode),
/* harmony export */   f: () => (/* binding */ talkProblems)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

function completenessExitCode(inventory) {
    if (inventory.problems.some((problem) => problem.severity === 'broken'))
        return 2;
    return inventory.problems.length > 0 ? 3 : 0;
}
function talkProblems(problems, talk) {
    for (const problem of problems) {
        const place = problem.location === undefined ? '' : `${problem.location.file}:${problem.location.line}: `;
        talk((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(`${place}${problem.message} [${problem.code}]`)));
        if (problem.hint !== undefined)
            talk((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(`  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(problem.hint)}`));
    }
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText),
/* harmony export */   h: () => (/* binding */ renderJson)
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
