export const id = 5264;
export const ids = [5264,9665];
export const modules = {

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanText: () => (/* binding */ cleanText),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
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


/***/ }),

/***/ 5264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./build/report/terminal-topic.js
var terminal_topic = __webpack_require__(52273);
// EXTERNAL MODULE: ./build/report/group-causes.js
var group_causes = __webpack_require__(437);
;// CONCATENATED MODULE: ./build/report/from-top.js
function fromTop(prefix, file) {
    const parts = prefix.split('/').filter((part) => part !== '');
    let rest = file;
    while (rest.startsWith('../') && parts.length > 0) {
        parts.pop();
        rest = rest.slice(3);
    }
    return [...parts, rest].join('/');
}

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/compare-text.js
var compare_text = __webpack_require__(5826);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/severity.js
var severity = __webpack_require__(35440);
;// CONCATENATED MODULE: ./build/report/sarif-rules.js




const SARIF_LEVELS = { block: 'error', warn: 'warning', record: 'note', off: 'none' };
function describeSarifRules(ids, describeRule) {
    return [...new Set(ids)].sort(compare_text/* compareText */.n).map((id) => toRule(id, describeRule(id)));
}
function toRule(id, page) {
    const level = page?.defaultLevel ?? 'warn';
    const title = page?.title ?? id;
    const what = page?.what ?? title;
    const reference = page?.references?.find((url) => url.startsWith('https://'));
    return {
        id,
        name: toPascalCase(id),
        shortDescription: { text: (0,json.cleanText)(title).slice(0, 1_024) },
        fullDescription: { text: (0,json.cleanText)(what).slice(0, 1_024) },
        help: {
            text: (0,json.cleanText)([what, page?.why ?? '', page?.fix ?? ''].filter((text) => text !== '').join(' ')),
            markdown: [
                (0,report_escape/* forMarkdown */.Bm)(what, { max: 2_000 }),
                ...(page === undefined
                    ? []
                    : [
                        `**Why it matters.** ${(0,report_escape/* forMarkdown */.Bm)(page.why, { max: 2_000 })}`,
                        `**It happened.** ${(0,report_escape/* forMarkdown */.Bm)(page.incident, { max: 2_000 })}`,
                        `**What to do.** ${(0,report_escape/* forMarkdown */.Bm)(page.fix, { max: 2_000 })}`,
                    ]),
            ].join('\n\n'),
        },
        ...(reference === undefined ? {} : { helpUri: reference }),
        defaultConfiguration: { level: SARIF_LEVELS[level] },
        properties: {
            tags: ['security', 'supply-chain', ...(page?.group === undefined ? [] : [page.group])],
            precision: (0,severity/* isDanger */.GV)(id) ? 'very-high' : page?.group === 'anomaly' ? 'medium' : 'high',
            'security-severity': (0,severity/* isDanger */.GV)(id) ? '9.5' : SEVERITY[level],
        },
    };
}
const SEVERITY = { block: '7.5', warn: '5.0', record: '2.0', off: '0.0' };
function toPascalCase(id) {
    return id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_match, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
;// CONCATENATED MODULE: ./build/report/sarif.js







const MAX_RESULTS = 5_000;
const MAX_NOTIFICATIONS = 500;
function renderSarif(report, options) {
    const prefix = options.prefix ?? '';
    const wanted = report.findings.filter(({ verdict, exception }) => verdict === 'fail' && (exception === undefined || options.excepted === 'suppressed'));
    const placed = wanted.flatMap((finding) => {
        const place = placeOf(finding, report);
        return place === undefined ? [] : [{ finding, place }];
    });
    const kept = placed.slice(0, MAX_RESULTS);
    const rules = describeSarifRules(kept.map(({ finding }) => finding.rule), options.describeRule);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: 'Countersign', semanticVersion: report.tool.version, rules },
                },
                automationDetails: { id: 'countersign/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checked repository.' } } },
                invocations: [
                    {
                        executionSuccessful: report.exitCode !== 2,
                        toolExecutionNotifications: listNotifications(report, wanted.length - kept.length, prefix),
                    },
                ],
                results: kept.map(({ finding, place }) => toResult(finding, place, { ruleIndex: indexes.get(finding.rule) ?? 0, prefix })),
                properties: {
                    verdict: report.verdict,
                    exitCode: report.exitCode,
                    headline: (0,headline/* writeHeadline */.mG)(report).text,
                    mode: report.policy.mode,
                    omittedResults: wanted.length - kept.length,
                    exceptedFindings: report.counts.excepted,
                    unknownChecks: report.counts.unknown,
                },
            },
        ],
    };
    return `${JSON.stringify(log, null, 1)}\n`;
}
function toResult(finding, place, { ruleIndex, prefix }) {
    const { subject, exception } = finding;
    const name = [subject.name, subject.version ?? ''].filter((part) => part !== '').join(' ');
    const fix = finding.fix === undefined ? '' : ` Do now: ${(0,terminal_topic/* describeFix */.D)(finding.fix)}`;
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: SARIF_LEVELS[finding.level],
        kind: 'fail',
        message: { text: toMessage(`${name}: ${finding.message}.${fix}`) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: toUri(fromTop(prefix, place.file)), uriBaseId: '%SRCROOT%' },
                    region: { startLine: Math.max(1, place.line) },
                },
            },
        ],
        partialFingerprints: {
            primaryLocationLineHash: `${finding.fingerprint}:1`,
            'countersign/v1': finding.fingerprint,
        },
        ...(exception === undefined
            ? {}
            : {
                suppressions: [
                    {
                        kind: 'external',
                        status: 'accepted',
                        justification: toMessage(`${exception.reason} (${exception.owner}, until the end of ${exception.expires})`),
                    },
                ],
            }),
        properties: {
            ...(subject.kind === 'component' ? { purl: (0,json.cleanText)(subject.id) } : {}),
            ...(finding.variant === undefined ? {} : { variant: (0,json.cleanText)(finding.variant) }),
        },
    };
}
function listNotifications(report, omitted, prefix) {
    const problems = report.problems
        .slice(0, MAX_NOTIFICATIONS)
        .map(({ code, severity, message, location, hint }) => ({
        level: severity === 'broken' ? 'error' : 'warning',
        descriptor: { id: code },
        message: { text: toMessage([message, hint ?? ''].filter((part) => part !== '').join('. ')) },
        ...(location === undefined
            ? {}
            : {
                locations: [
                    {
                        physicalLocation: {
                            artifactLocation: { uri: toUri(fromTop(prefix, location.file)), uriBaseId: '%SRCROOT%' },
                            region: { startLine: Math.max(1, location.line) },
                        },
                    },
                ],
            }),
    }));
    const unknowns = (0,group_causes/* groupCauses */.Q)(report.unknowns)
        .slice(0, MAX_NOTIFICATIONS)
        .map(({ reason, required, checks, text, ecosystem, details, mend }) => ({
        level: required > 0 ? 'error' : 'note',
        descriptor: { id: `unknown/${reason}` },
        message: {
            text: toMessage(`${checks} checks could not be made${ecosystem === undefined ? '' : ` (${ecosystem})`}, ${required} of them required: ${text}. ${details
                .slice(0, 3)
                .map(({ detail }) => detail)
                .join('; ')}. ${mend}`),
        },
    }));
    const notice = omitted > 0
        ? [
            {
                level: 'warning',
                descriptor: { id: 'results-omitted' },
                message: { text: `${omitted} results were left out here; the JSON report has them.` },
            },
        ]
        : [];
    return [...problems, ...unknowns, ...notice];
}
function placeOf(finding, report) {
    if (finding.location !== undefined)
        return finding.location;
    const { subject } = finding;
    const file = subject.lockfile ?? (subject.kind === 'project' ? subject.name : undefined) ?? report.files[0]?.path;
    return file === undefined ? undefined : { file, line: 1 };
}
function toMessage(text) {
    const line = (0,visible_text/* showInvisible */.jQ)((0,visible_text/* stripSequences */.Xj)((0,json.cleanText)((0,visible_text/* cutText */.IN)(text, 4_000))));
    return (0,visible_text/* cutText */.IN)(line.replace(/\](?=\()/g, '] '), 1_000);
}
function toUri(path) {
    return (0,json.cleanText)(path)
        .slice(0, 2_048)
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}


/***/ })

};
