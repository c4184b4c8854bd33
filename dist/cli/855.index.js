export const id = 855;
export const ids = [855];
export const modules = {

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printInventoryJson: () => (/* binding */ printInventoryJson),
/* harmony export */   toInventoryJson: () => (/* binding */ toInventoryJson)
/* harmony export */ });
function toInventoryJson(inventory) {
    return {
        files: inventory.files.map(({ path, format, status, reason }) => ({
            path,
            format,
            status,
            ...(reason !== undefined ? { reason } : {}),
        })),
        components: inventory.components.map((component) => ({
            purl: component.purl,
            name: component.name,
            version: component.version,
            scope: component.scope,
            direct: component.direct,
            integrity: component.integrity.map(({ raw }) => raw),
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


/***/ })

};
