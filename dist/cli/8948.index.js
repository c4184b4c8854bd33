export const id = 8948;
export const ids = [8948];
export const modules = {

/***/ 26560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
const LATE = /[\ud800-\uffff]/;
function compareText(a, b) {
    if (a === b)
        return 0;
    if (!LATE.test(a) || !LATE.test(b))
        return a < b ? -1 : 1;
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left !== right)
            return lift(left) - lift(right);
    }
    return a.length - b.length;
}
function lift(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}


/***/ }),

/***/ 38729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ft: () => (/* binding */ updateSize),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   uE: () => (/* binding */ releaseNumbers),
/* harmony export */   vn: () => (/* binding */ intrinsicSize)
/* harmony export */ });
/* unused harmony export isVersion */
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);


const MAX_VERSION = 256;
const PLAIN_SEMVER = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
function compareVersions(ecosystem, a, b) {
    if (a.length > MAX_VERSION || b.length > MAX_VERSION)
        return undefined;
    if (ecosystem === 'pypi') {
        if (!isPep440(a) || !isPep440(b))
            return undefined;
        return _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare(a, b);
    }
    const left = parseSemver(ecosystem, a);
    const right = parseSemver(ecosystem, b);
    return left === undefined || right === undefined ? undefined : left.compare(right);
}
function isVersion(ecosystem, text) {
    if (text.length > MAX_VERSION)
        return false;
    return ecosystem === 'pypi' ? isPep440(text) : parseSemver(ecosystem, text) !== undefined;
}
function releaseNumbers(ecosystem, text) {
    if (text.length > MAX_VERSION)
        return undefined;
    if (ecosystem === 'pypi')
        return isPep440(text) ? (_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain(text)?.release ?? undefined) : undefined;
    const plain = PLAIN_SEMVER.exec(text);
    if (plain !== null)
        return [Number(plain[1]), Number(plain[2]), Number(plain[3])];
    const version = parseSemver(ecosystem, text);
    return version === undefined ? undefined : [version.major, version.minor, version.patch];
}
function isPrerelease(ecosystem, text) {
    if (ecosystem === 'pypi')
        return isPep440(text) && _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain(text)?.is_prerelease === true;
    return (parseSemver(ecosystem, text)?.prerelease.length ?? 0) > 0;
}
function updateSize(ecosystem, from, to) {
    const left = releaseNumbers(ecosystem, from);
    const right = releaseNumbers(ecosystem, to);
    if (left === undefined || right === undefined)
        return 'unknown';
    if ((left[0] ?? 0) !== (right[0] ?? 0))
        return 'major';
    if ((left[1] ?? 0) !== (right[1] ?? 0))
        return 'minor';
    return 'patch';
}
function intrinsicSize(ecosystem, version) {
    const numbers = releaseNumbers(ecosystem, version);
    if (numbers === undefined)
        return 'unknown';
    if ((numbers[2] ?? 0) !== 0)
        return 'patch';
    return (numbers[1] ?? 0) !== 0 ? 'minor' : 'major';
}
function satisfies(ecosystem, version, range) {
    if (range.length > MAX_VERSION || !isVersion(ecosystem, version))
        return undefined;
    switch (ecosystem) {
        case 'pypi':
            return satisfiesPep440(version, range);
        case 'npm':
            return semver__WEBPACK_IMPORTED_MODULE_1__.validRange(range) === null
                ? undefined
                : semver__WEBPACK_IMPORTED_MODULE_1__.satisfies(version, range, { includePrerelease: true });
        case 'cargo': {
            const npmRange = cargoRange(range);
            return semver__WEBPACK_IMPORTED_MODULE_1__.validRange(npmRange) === null
                ? undefined
                : semver__WEBPACK_IMPORTED_MODULE_1__.satisfies(version, npmRange, { includePrerelease: true });
        }
        case 'golang': {
            const order = compareVersions('golang', version, range);
            return order === undefined ? undefined : order >= 0;
        }
        default:
            return undefined;
    }
}
function satisfiesPep440(version, range) {
    const text = range.trim();
    if (text === '' || text === '*')
        return true;
    if (!_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.validRange(text))
        return undefined;
    return _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, text, { prereleases: true });
}
function cargoRange(range) {
    return range
        .split(',')
        .map((part) => part.trim())
        .map((part) => (/^\d/.test(part) ? `^${part}` : part))
        .join(' ');
}
function isPep440(text) {
    return _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid(text) !== null;
}
function parseSemver(ecosystem, text) {
    const strict = ecosystem === 'npm' || ecosystem === 'cargo';
    const parsed = strict ? semver__WEBPACK_IMPORTED_MODULE_1__.parse(text) : semver__WEBPACK_IMPORTED_MODULE_1__.parse(text.replace(/^v/, ''));
    return parsed ?? undefined;
}


/***/ })

};
