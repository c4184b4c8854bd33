export const id = 253;
export const ids = [253];
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

/***/ 51558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  vn: () => (/* binding */ intrinsicSize),
  V1: () => (/* binding */ isPrerelease),
  lF: () => (/* binding */ isVersion),
  uE: () => (/* binding */ releaseNumbers),
  ib: () => (/* binding */ satisfies),
  ft: () => (/* binding */ updateSize)
});

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/domain/version-gem.js
const FORM = /^[0-9]+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function isGemVersion(text) {
    return FORM.test(text);
}
function compareGemVersions(a, b) {
    const left = canonical(a);
    const right = canonical(b);
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
        const order = compareSegments(left[at] ?? 0n, right[at] ?? 0n);
        if (order !== 0)
            return order;
    }
    return 0;
}
function gemNumbers(text) {
    const numbers = [];
    for (const segment of segmentsOf(text)) {
        if (typeof segment === 'string')
            break;
        numbers.push(Number(segment));
    }
    return numbers;
}
function isGemPrerelease(text) {
    return /[A-Za-z-]/.test(text);
}
function compareSegments(a, b) {
    if (typeof a !== typeof b)
        return typeof a === 'string' ? -1 : 1;
    return a === b ? 0 : a < b ? -1 : 1;
}
function canonical(text) {
    const all = segmentsOf(text);
    const first = all.findIndex((segment) => typeof segment === 'string');
    const end = first < 0 ? all.length : first;
    return [...withoutZeros(all.slice(0, end)), ...withoutZeros(all.slice(end))];
}
function withoutZeros(segments) {
    return segments.slice(0, segments.findLastIndex((segment) => segment !== 0n) + 1);
}
function segmentsOf(text) {
    const found = text.replaceAll('-', '.pre.').match(/[0-9]+|[A-Za-z]+/g) ?? [];
    return found.map((part) => (/^[0-9]/.test(part) ? BigInt(part) : part));
}

;// CONCATENATED MODULE: ./build/domain/version-maven.js
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const RELEASE = rankOf('');
const ALIASES = new Map([
    ['ga', ''],
    ['final', ''],
    ['release', ''],
    ['cr', 'rc'],
]);
const SHORT = new Map([
    ['a', 'alpha'],
    ['b', 'beta'],
    ['m', 'milestone'],
]);
const version_maven_FORM = /^[0-9A-Za-z][0-9A-Za-z._+-]*$/;
function isMavenVersion(text) {
    return version_maven_FORM.test(text) && /[0-9]/.test(text);
}
function compareMavenVersions(a, b) {
    return compareLists(parse(a), parse(b));
}
function mavenNumbers(text) {
    const start = /^[0-9]+(?:\.[0-9]+)*/.exec(text)?.[0];
    return start === undefined ? [] : start.split('.').map(Number);
}
function isMavenPrerelease(text) {
    return /(?:^|[^a-z])(?:alpha|beta|milestone|rc|cr|snapshot|[abm](?=[0-9]))(?:[^a-z]|$)/i.test(text);
}
function parse(text) {
    const lower = text.toLowerCase();
    const lists = [];
    let list = [];
    lists.push(list);
    const open = () => {
        const next = [];
        list.push(next);
        list = next;
        lists.push(next);
    };
    let start = 0;
    let digits = false;
    const take = (end, beforeDigit) => {
        const part = lower.slice(start, end);
        if (end === start)
            list.push(0n);
        else
            list.push(digits ? BigInt(part) : qualifierOf(part, beforeDigit));
    };
    for (let at = 0; at < lower.length; at += 1) {
        const char = lower.charAt(at);
        if (char === '.') {
            take(at, false);
            start = at + 1;
        }
        else if (char === '-') {
            take(at, false);
            start = at + 1;
            open();
        }
        else if (/[0-9]/.test(char)) {
            if (!digits && at > start) {
                if (list.length > 0)
                    open();
                take(at, true);
                start = at;
                open();
            }
            digits = true;
        }
        else {
            if (digits && at > start) {
                take(at, false);
                start = at;
                open();
            }
            digits = false;
        }
    }
    if (lower.length > start) {
        if (!digits && list.length > 0)
            open();
        take(lower.length, false);
    }
    for (const one of lists.toReversed())
        normalize(one);
    return lists[0] ?? [];
}
function qualifierOf(part, beforeDigit) {
    const full = beforeDigit ? (SHORT.get(part) ?? part) : part;
    return ALIASES.get(full) ?? full;
}
function normalize(list) {
    for (let at = list.length - 1; at >= 0; at -= 1) {
        const item = list[at];
        if (isNull(item))
            list.splice(at, 1);
        else if (!Array.isArray(item))
            break;
    }
}
function isNull(item) {
    if (typeof item === 'bigint')
        return item === 0n;
    return typeof item === 'string' ? rankOf(item) === RELEASE : item.length === 0;
}
function compareLists(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const order = compareItems(a[at], b[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareItems(a, b) {
    if (a === undefined)
        return b === undefined ? 0 : -compareItems(b, undefined);
    if (b === undefined) {
        if (typeof a === 'bigint')
            return a === 0n ? 0 : 1;
        if (typeof a === 'string')
            return compareText(rankOf(a), RELEASE);
        return a.map((item) => compareItems(item, undefined)).find((order) => order !== 0) ?? 0;
    }
    const kinds = kindOf(a) - kindOf(b);
    if (kinds !== 0)
        return kinds;
    if (typeof a === 'string')
        return compareText(rankOf(a), rankOf(b));
    if (typeof a === 'bigint')
        return a === b ? 0 : a < b ? -1 : 1;
    return compareLists(a, b);
}
function kindOf(item) {
    if (typeof item === 'string')
        return 0;
    return typeof item === 'bigint' ? 2 : 1;
}
function rankOf(qualifier) {
    const at = QUALIFIERS.indexOf(qualifier);
    return at < 0 ? `${QUALIFIERS.length}-${qualifier}` : String(at);
}
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/domain/version.js




const MAX_VERSION = 256;
const PLAIN_SEMVER = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
const OWN_ORDERS = {
    gem: {
        is: isGemVersion,
        compare: compareGemVersions,
        numbers: gemNumbers,
        isPrerelease: isGemPrerelease,
    },
    maven: {
        is: isMavenVersion,
        compare: compareMavenVersions,
        numbers: mavenNumbers,
        isPrerelease: isMavenPrerelease,
    },
};
function compareVersions(ecosystem, a, b) {
    if (a.length > MAX_VERSION || b.length > MAX_VERSION)
        return undefined;
    if (ecosystem === 'pypi') {
        if (!isPep440(a) || !isPep440(b))
            return undefined;
        return pep440.compare(a, b);
    }
    const own = OWN_ORDERS[ecosystem];
    if (own !== undefined)
        return own.is(a) && own.is(b) ? own.compare(a, b) : undefined;
    const left = parseSemver(ecosystem, a);
    const right = parseSemver(ecosystem, b);
    return left === undefined || right === undefined ? undefined : left.compare(right);
}
function isVersion(ecosystem, text) {
    if (text.length > MAX_VERSION)
        return false;
    const own = OWN_ORDERS[ecosystem];
    if (own !== undefined)
        return own.is(text);
    return ecosystem === 'pypi' ? isPep440(text) : parseSemver(ecosystem, text) !== undefined;
}
function releaseNumbers(ecosystem, text) {
    if (text.length > MAX_VERSION)
        return undefined;
    if (ecosystem === 'pypi')
        return isPep440(text) ? (pep440.explain(text)?.release ?? undefined) : undefined;
    const own = OWN_ORDERS[ecosystem];
    if (own !== undefined)
        return own.is(text) ? own.numbers(text) : undefined;
    const plain = PLAIN_SEMVER.exec(text);
    if (plain !== null)
        return [Number(plain[1]), Number(plain[2]), Number(plain[3])];
    const version = parseSemver(ecosystem, text);
    return version === undefined ? undefined : [version.major, version.minor, version.patch];
}
function isPrerelease(ecosystem, text) {
    const own = OWN_ORDERS[ecosystem];
    if (own !== undefined)
        return isVersion(ecosystem, text) && own.isPrerelease(text);
    if (ecosystem === 'pypi')
        return isPep440(text) && pep440.explain(text)?.is_prerelease === true;
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
            return semver.validRange(range) === null
                ? undefined
                : semver.satisfies(version, range, { includePrerelease: true });
        case 'cargo': {
            const npmRange = cargoRange(range);
            return semver.validRange(npmRange) === null
                ? undefined
                : semver.satisfies(version, npmRange, { includePrerelease: true });
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
    if (!pep440.validRange(text))
        return undefined;
    return pep440.satisfies(version, text, { prereleases: true });
}
function cargoRange(range) {
    return range
        .split(',')
        .map((part) => part.trim())
        .map((part) => (/^\d/.test(part) ? `^${part}` : part))
        .join(' ');
}
function isPep440(text) {
    return pep440.valid(text) !== null;
}
function parseSemver(ecosystem, text) {
    const strict = ecosystem === 'npm' || ecosystem === 'cargo';
    const parsed = strict ? semver.parse(text) : semver.parse(text.replace(/^v/, ''));
    return parsed ?? undefined;
}


/***/ })

};
