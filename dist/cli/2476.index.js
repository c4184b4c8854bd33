export const id = 2476;
export const ids = [2476];
export const modules = {

/***/ 2476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./build/rules/index.js + 47 modules
var build_rules = __webpack_require__(4905);
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
var closest = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/cli/run.js
var run = __webpack_require__(2720);
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


/***/ })

};
