export const id = 5977;
export const ids = [5977];
export const modules = {

/***/ 2476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./build/rules/index.js + 45 modules
var build_rules = __webpack_require__(47523);
;// CONCATENATED MODULE: ./build/rules/wrap-text.js
function wrapText(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line === '')
            line = word;
        else if (line.length + 1 + word.length <= width)
            line += ` ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    lines.push(line);
    return lines;
}

;// CONCATENATED MODULE: ./build/rules/explain.js


const WIDTH = 80;
const LEVEL_TEXT = {
    block: 'block: the run fails',
    warn: 'warn: shown, the run goes on',
    record: 'record: kept in the report',
    off: 'off: not run',
};
const UNKNOWN_TEXT = {
    block: 'block: the answer is required',
    warn: 'warn: shown as not seen',
    record: 'record: kept in the report',
    'block-on-outage': 'block when a source fails to answer, warn when it never has the answer',
};
const GROUP_TITLE = {
    intel: 'Known incidents',
    registry: 'What the registry says',
    integrity: 'Digests',
    pinning: 'Pinning',
    anomaly: 'Oddities of a release',
    project: 'Projects and lockfiles',
    policy: 'The policy itself',
};
const GROUPS = Object.keys(GROUP_TITLE);
function factsOf({ meta, needs }) {
    return [...metaFacts(meta), ['Needs', needs.length === 0 ? 'nothing but the files' : needs.join(', ')]];
}
function metaFacts(meta) {
    return [
        ['Level', LEVEL_TEXT[meta.defaultLevel]],
        ['When not known', UNKNOWN_TEXT[meta.unknown]],
        ['Group', GROUP_TITLE[meta.group]],
        ['Since', meta.since],
    ];
}
function sectionsOf(meta) {
    return [
        ['What it looks at', meta.what],
        ['Why it matters', meta.why],
        ['A real incident', meta.incident],
        ['How to mend it', meta.fix],
        ['False alarms', meta.falseAlarms],
    ];
}
function exceptionExample(meta) {
    return [
        'exceptions:',
        `  - rule: ${meta.id}`,
        '    package: NAME',
        '    reason: why this is acceptable',
        '    owner: who answers for it',
        '    expires: YYYY-MM-DD',
    ].join('\n');
}
function renderRule(meta, setting) {
    const lines = [meta.id, meta.title, ''];
    for (const [name, value] of metaFacts(meta))
        lines.push(...wrapText(`${name}: ${value}`, WIDTH));
    if (setting?.level !== undefined && setting.level !== meta.defaultLevel) {
        lines.push(...wrapText(`Set by the policy: ${LEVEL_TEXT[setting.level]}`, WIDTH));
    }
    for (const [name, value] of sectionsOf(meta)) {
        lines.push('', name, ...wrapText(value, WIDTH - 2).map((line) => `  ${line}`));
    }
    lines.push('', 'How to except it (.github/countersign.yml)');
    lines.push(...exceptionExample(meta)
        .split('\n')
        .map((line) => `  ${line}`));
    lines.push('', 'References', ...meta.references.map((url) => `  ${url}`), '');
    return lines.join('\n');
}
function renderRuleList() {
    const width = Math.max(...build_rules/* rules */.a.map(({ meta }) => meta.id.length));
    const lines = [];
    for (const group of GROUPS) {
        const own = build_rules/* rules */.a.filter(({ meta }) => meta.group === group);
        if (own.length === 0)
            continue;
        lines.push(GROUP_TITLE[group]);
        for (const { meta } of own) {
            lines.push(`  ${meta.id.padEnd(width)}  ${meta.defaultLevel.padEnd(6)}  ${meta.title}`);
        }
        lines.push('');
    }
    lines.push('countersign explain RULE shows the page of one.', '');
    return lines.join('\n');
}
function renderRulesDocs() {
    const parts = [
        '# Rules',
        '',
        `Generated from the code. ${rules.length} rules; \`countersign explain RULE\` prints the same text.`,
        '',
        'A failed rule blocks, warns or is recorded, as the policy says. A rule that lacks a fact it needs answers *unknown*,',
        'never *pass*. How to set levels and exceptions: [policy.md](policy.md).',
        '',
        renderRulesTable('').trimEnd(),
        '',
    ];
    for (const rule of rules)
        parts.push(...renderSection(rule));
    return `${parts.join('\n').trimEnd()}\n`;
}
function renderSection(rule) {
    const { meta } = rule;
    const lines = [`## ${meta.id}`, '', `**${meta.title}**`, '', '| | |', '|---|---|'];
    for (const [name, value] of factsOf(rule))
        lines.push(`| ${name} | ${value} |`);
    for (const [name, value] of sectionsOf(meta))
        lines.push('', `**${name}.** ${value}`);
    lines.push('', '**How to except it**', '', '```yaml', exceptionExample(meta), '```', '');
    lines.push('**References**', '', ...meta.references.map((url) => `- <${url}>`), '');
    return lines;
}
function renderRulesTable(docs = 'docs/rules.md') {
    const rows = rules.map(({ meta }) => `| [\`${meta.id}\`](${docs}#${meta.id}) | ${meta.title} | ${meta.defaultLevel} |`);
    return ['| rule | finds | level |', '|---|---|---|', ...rows, ''].join('\n');
}

// EXTERNAL MODULE: ./build/domain/closest.js
var closest = __webpack_require__(95314);
// EXTERNAL MODULE: ./build/cli/run.js
var run = __webpack_require__(32720);
;// CONCATENATED MODULE: ./build/cli/explain.js




async function runExplain(args, io) {
    const id = args.positionals[0];
    if (id === undefined) {
        io.out(renderRuleList());
        return 0;
    }
    const rule = build_rules/* rules */.a.find((candidate) => candidate.meta.id === id);
    if (rule === undefined) {
        const near = (0,closest/* closest */.k)(id, build_rules/* rules */.a.map((candidate) => candidate.meta.id));
        return (0,run/* failUsage */.y)(io, {
            message: `there is no rule ${JSON.stringify(id)}`,
            hint: near === undefined
                ? 'See `countersign explain` for the list.'
                : `Did you mean \`countersign explain ${near}\`?`,
        });
    }
    io.out(renderRule(rule.meta));
    return 0;
}


/***/ }),

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

/***/ 30818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   K_: () => (/* binding */ createPolicyReader),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   l8: () => (/* binding */ readMap),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84932);
/* harmony import */ var _domain_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95314);


function createPolicyReader(path) {
    const problems = [];
    return {
        path,
        problems,
        reject: (line, message, hint) => {
            problems.push({
                code: 'bad-policy',
                severity: 'broken',
                message,
                location: { file: path, line },
                ...(hint !== undefined ? { hint } : {}),
            });
            return undefined;
        },
    };
}
function readMap(reader, entry, options) {
    const { value } = entry;
    if (value.kind !== 'map') {
        return isEmpty(value)
            ? new Map()
            : reader.reject(entry.line, `${options.what} must be a map of settings.`, allowed(options.keys));
    }
    for (const [key, { line }] of value.entries) {
        if (options.keys.includes(key))
            continue;
        const near = (0,_domain_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(key, options.keys);
        reader.reject(line, `${options.what} has no setting ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)}.`, near === undefined ? allowed(options.keys) : `Did you mean ${near}?`);
    }
    return value.entries;
}
function readWord(reader, entry, options) {
    if (entry === undefined)
        return undefined;
    const word = readText(entry.value);
    const found = options.words.find((candidate) => candidate === word);
    if (found !== undefined)
        return found;
    const near = word === undefined ? undefined : (0,_domain_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(word, options.words);
    return reader.reject(entry.line, `${options.what} cannot be ${word === undefined ? 'that' : (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(word)}.`, near === undefined ? allowed(options.words) : `Did you mean ${near}?`);
}
function readTexts(reader, entry, what) {
    if (entry === undefined || isEmpty(entry.value))
        return [];
    if (entry.value.kind !== 'seq') {
        reader.reject(entry.line, `${what} must be a list.`, 'Write one item a line, each after a dash.');
        return [];
    }
    return entry.value.items.flatMap((item) => {
        const text = readText(item)?.trim();
        if (text !== undefined && text !== '' && text.length <= MAX_TEXT)
            return [{ text, line: item.line }];
        reader.reject(item.line, `${what} holds an item that is not a text of 1 to ${MAX_TEXT} characters.`);
        return [];
    });
}
const MAX_TEXT = 512;
function readText(node) {
    if (node.kind !== 'scalar' || node.value === null)
        return undefined;
    return String(node.value);
}
function isEmpty(node) {
    return node.kind === 'scalar' && (node.value === null || node.value === '');
}
function allowed(words) {
    return `Allowed: ${words.join(', ')}.`;
}


/***/ }),

/***/ 84932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const LIMIT = 160;
function quote(text) {
    const line = text
        .slice(0, LIMIT * 4)
        .replace(/\s+/g, ' ')
        .trim();
    return `“${line.length > LIMIT ? `${line.slice(0, LIMIT)}…` : line}”`;
}


/***/ }),

/***/ 50620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ IDENTITY_KEYS),
/* harmony export */   US: () => (/* binding */ identityKey),
/* harmony export */   Xi: () => (/* binding */ IDENTITIES_PATH),
/* harmony export */   go: () => (/* binding */ parseIdentities)
/* harmony export */ });
/* unused harmony exports REF_CLASSES, IDENTITY_PATTERNS, PACKAGE_PATTERN */
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17884);
/* harmony import */ var _inventory_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54300);
/* harmony import */ var _rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30818);
/* harmony import */ var _rules_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84932);




const IDENTITIES_PATH = '.github/countersign/identities.yml';
const IDENTITY_KEYS = [
    'repository',
    'repository-id',
    'owner-id',
    'workflow',
    'ref',
    'trigger',
    'issuer',
    'first-seen',
];
const REF_CLASSES = ['tag', 'branch', 'pr', 'other'];
const IDENTITY_PATTERNS = {
    repository: '^https://[^\\s@?#]+[^\\s@?#/]$',
    'repository-id': '^[0-9]{1,20}$',
    'owner-id': '^[0-9]{1,20}$',
    workflow: '^[^\\s/][^\\u0000-\\u001f]*$',
    ref: `^(?:${REF_CLASSES.join('|')})$`,
    trigger: '^[a-z_]{1,64}$',
    issuer: '^https://[^\\s@?#]+$',
    'first-seen': '^\\d{4}-\\d{2}-\\d{2}$',
};
const PACKAGE_PATTERN = '^(?:npm|pypi)/[^\\s]+$';
const MAX_VALUE = 512;
function identityKey(ecosystem, name) {
    return `${ecosystem}/${ecosystem === 'pypi' ? (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePypiName */ .Ty)(name) : name}`;
}
function parseIdentities(text, path) {
    const reader = (0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .createPolicyReader */ .K_)(path);
    const packages = new Map();
    const parsed = (0,_inventory_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text);
    if (!parsed.ok) {
        const { message, line } = parsed.error;
        reader.reject(line, `The file of identities ${message.replace(/\.$/, '')}. Nobody is expected.`);
        return { packages, problems: reader.problems };
    }
    const [first, second] = parsed.value.documents;
    if (second !== undefined)
        reader.reject(second.line, 'Only one YAML document is read.');
    if (first === undefined || (0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(first))
        return { packages, problems: reader.problems };
    const root = (0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readMap */ .l8)(reader, { line: first.line, value: first }, { what: 'The file of identities', keys: ['version', 'packages'] });
    checkVersion(root?.get('version'), reader);
    const list = root?.get('packages');
    if (list !== undefined && !(0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(list.value))
        readPackages(list, { reader, packages });
    return { packages, problems: reader.problems };
}
function checkVersion(entry, reader) {
    if (entry !== undefined && (0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(entry.value) !== '1') {
        reader.reject(entry.line, 'The version of the file must be 1.');
    }
}
function readPackages(entry, context) {
    const { reader, packages } = context;
    if (entry.value.kind !== 'map') {
        reader.reject(entry.line, 'packages must be a map from package to identity.');
        return;
    }
    for (const [name, item] of entry.value.entries) {
        const slash = name.indexOf('/');
        if (!new RegExp(PACKAGE_PATTERN).test(name)) {
            reader.reject(item.line, `${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)} is not a package.`, 'Write npm/name or pypi/name.');
            continue;
        }
        const identity = readIdentity(name, item, reader);
        if (identity !== undefined)
            packages.set(identityKey(name.slice(0, slash), name.slice(slash + 1)), identity);
    }
}
function readIdentity(name, entry, reader) {
    const before = reader.problems.length;
    const map = (0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readMap */ .l8)(reader, entry, { what: `The identity of ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)}`, keys: IDENTITY_KEYS });
    if (map === undefined)
        return undefined;
    const value = (key) => {
        const setting = map.get(key);
        return setting === undefined ? undefined : readValue(key, setting.value, reader);
    };
    const identity = {
        ...some('repository', value('repository')),
        ...some('repositoryId', value('repository-id')),
        ...some('ownerId', value('owner-id')),
        ...some('workflow', value('workflow')),
        ...some('refClass', value('ref')),
        ...some('trigger', value('trigger')),
        ...some('issuer', value('issuer')),
        ...some('firstSeen', value('first-seen')),
    };
    if (reader.problems.length === before &&
        identity.repository === undefined &&
        identity.repositoryId === undefined) {
        reader.reject(entry.line, `The identity of ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)} needs repository or repository-id.`);
    }
    if (reader.problems.length > before)
        return undefined;
    return { ...identity, source: { file: reader.path, line: entry.line } };
}
function readValue(key, node, reader) {
    const text = (0,_rules_policy_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(node);
    if (text !== undefined && text.length <= MAX_VALUE && new RegExp(IDENTITY_PATTERNS[key], 'u').test(text))
        return text;
    return reader.reject(node.line, `${key} cannot be ${text === undefined ? 'that' : (0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)}.`, key === 'ref' ? `Allowed: ${REF_CLASSES.join(', ')}.` : undefined);
}
function some(key, value) {
    return value === undefined ? {} : { [key]: value };
}


/***/ }),

/***/ 55910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderIdentities),
/* harmony export */   c: () => (/* binding */ renderIdentity)
/* harmony export */ });
/* harmony import */ var _domain_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26560);
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50620);


function renderIdentities(packages) {
    const lines = [
        '# Who was seen to build each package. Reviewed like code: a change here is a change of who is trusted.',
        'version: 1',
        'packages:',
    ];
    if (packages.size === 0)
        lines[2] = 'packages: {}';
    for (const [name, identity] of [...packages].sort(([a], [b]) => (0,_domain_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b))) {
        lines.push(`  ${quoteYaml(name)}:`, ...renderIdentity(identity).map((line) => `    ${line}`));
    }
    return `${lines.join('\n')}\n`;
}
function renderIdentity(identity) {
    const values = {
        repository: identity.repository,
        'repository-id': identity.repositoryId,
        'owner-id': identity.ownerId,
        workflow: identity.workflow,
        ref: identity.refClass,
        trigger: identity.trigger,
        issuer: identity.issuer,
        'first-seen': identity.firstSeen,
    };
    return _identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY_KEYS */ .UF.flatMap((key) => {
        const value = values[key];
        return value === undefined ? [] : [`${key}: ${quoteYaml(value)}`];
    });
}
function quoteYaml(text) {
    return JSON.stringify(text).replace(/[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
