export const id = 8327;
export const ids = [8327,1592];
export const modules = {

/***/ 38327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/domain/fingerprint.js

function createFingerprint(parts) {
    return (0,external_node_crypto_.hash)('sha256', parts.join('\u0000'), 'hex').slice(0, 32);
}

// EXTERNAL MODULE: ./build/domain/fact.js
var domain_fact = __webpack_require__(38223);
// EXTERNAL MODULE: ./build/domain/rule.js
var domain_rule = __webpack_require__(80075);
// EXTERNAL MODULE: ./build/domain/subject.js
var domain_subject = __webpack_require__(32233);
;// CONCATENATED MODULE: ./build/domain/engine.js




function judge(kind, subjects, options) {
    const { settings, factsOf } = options;
    const rules = options.rules.filter((rule) => rule.subject === kind && effectiveLevel(rule, settings) !== 'off');
    const findings = [];
    const passed = new Map();
    for (const subject of subjects) {
        let facts;
        let named;
        for (const rule of rules) {
            if (!rule.applies(subject, settings))
                continue;
            const proven = rule.provenAlone?.(subject, settings);
            if (proven === undefined)
                facts ??= factsOf(subject);
            const evidence = [];
            const decision = proven ?? decide(rule, subject, { facts: facts ?? {}, settings, evidence });
            if (decision.verdict === 'pass')
                passed.set(rule.meta.id, (passed.get(rule.meta.id) ?? 0) + 1);
            else {
                named ??= { ref: (0,domain_subject/* describeSubject */.q)(kind, subject), location: (0,domain_subject/* locateSubject */.h)(kind, subject) };
                findings.push(toFinding(rule, named, { decision, evidence, settings }));
            }
        }
    }
    return { findings, passed };
}
function effectiveLevel(rule, settings) {
    return settings.policy.rules.get(rule.meta.id)?.level ?? rule.meta.defaultLevel;
}
function listNeeds(rules, settings) {
    const active = rules.filter((rule) => effectiveLevel(rule, settings) !== 'off');
    return new Set(active.flatMap(({ needs, helps }) => [...needs, ...(helps ?? [])]));
}
function decide(rule, subject, context) {
    const { facts, settings, evidence } = context;
    const values = {};
    for (const name of rule.needs) {
        const fact = facts[name];
        if (fact === undefined || !fact.known) {
            const { reason, detail } = fact ?? (0,domain_fact/* unknown */.cr)('unsupported', 'what decides this cannot be had for this kind of component');
            return { verdict: 'unknown', reason, detail };
        }
        values[name] = fact.value;
        evidence.push(fact.evidence);
    }
    for (const name of rule.helps ?? []) {
        const fact = facts[name];
        if (fact?.known !== true)
            continue;
        values[name] = fact.value;
        evidence.push(fact.evidence);
    }
    return rule.decide(subject, values, settings);
}
const STRENGTH = { off: 0, record: 1, warn: 2, block: 3 };
function toFinding(rule, named, context) {
    const { decision, evidence, settings } = context;
    const { ref } = named;
    if (decision.verdict === 'unknown') {
        const finding = {
            rule: rule.meta.id,
            subject: ref,
            evidence: dedupe(evidence),
            verdict: 'unknown',
            level: (0,domain_rule/* unknownLevel */.P)(rule.meta, decision.reason, settings.policy),
            reason: decision.reason,
            message: decision.detail,
            fingerprint: `${unknownMark(rule.meta.id)}${(named.mark ??= subjectMark(ref))}`,
        };
        if (named.location !== undefined)
            finding.location = named.location;
        return finding;
    }
    const location = decision.location ?? named.location;
    const set = effectiveLevel(rule, settings);
    const level = decision.level !== undefined && STRENGTH[decision.level] < STRENGTH[set] ? decision.level : set;
    return {
        rule: rule.meta.id,
        subject: ref,
        evidence: dedupe(evidence),
        ...(location !== undefined ? { location } : {}),
        verdict: 'fail',
        level,
        message: decision.message,
        ...(decision.variant !== undefined ? { variant: decision.variant } : {}),
        ...(decision.fix !== undefined ? { fix: decision.fix } : {}),
        ...(decision.until !== undefined ? { until: decision.until } : {}),
        fingerprint: createFingerprint([
            rule.meta.id,
            decision.variant ?? '',
            ref.kind,
            ref.id,
            ref.lockfile ?? '',
        ]),
    };
}
const HALF = 16;
const unknownMarks = new Map();
function unknownMark(rule) {
    let mark = unknownMarks.get(rule);
    if (mark === undefined) {
        mark = createFingerprint([rule, 'unknown']).slice(0, HALF);
        unknownMarks.set(rule, mark);
    }
    return mark;
}
function subjectMark({ kind, id, lockfile }) {
    return createFingerprint([kind, id, lockfile ?? '']).slice(0, HALF);
}
function dedupe(evidence) {
    if (evidence.length < 2)
        return evidence;
    const seen = new Set();
    return evidence.filter((item) => {
        const key = JSON.stringify(item);
        return seen.has(key) ? false : seen.add(key) !== undefined;
    });
}

// EXTERNAL MODULE: ./build/domain/compare-text.js
var compare_text = __webpack_require__(26560);
// EXTERNAL MODULE: ./build/domain/version.js + 2 modules
var domain_version = __webpack_require__(51558);
;// CONCATENATED MODULE: ./build/inventory/pair-lockfiles.js

const MAX_CANDIDATES = 1000;
function pairLockfiles(base, head) {
    const gone = findOnly(base, head).slice(0, MAX_CANDIDATES);
    const fresh = findOnly(head, base).slice(0, MAX_CANDIDATES);
    const moved = new Map();
    if (gone.length === 0 || fresh.length === 0)
        return moved;
    const candidates = gone
        .flatMap((from) => fresh.map((to) => ({ from, to, likeness: compare(from, to) })))
        .filter(({ likeness }) => likeness >= 0.5)
        .sort((a, b) => b.likeness - a.likeness || (0,compare_text/* compareText */.n)(a.from.path, b.from.path) || (0,compare_text/* compareText */.n)(a.to.path, b.to.path));
    const taken = new Set();
    for (const { from, to } of candidates) {
        if (moved.has(from.path) || taken.has(to.path))
            continue;
        moved.set(from.path, to.path);
        taken.add(to.path);
    }
    return moved;
}
function findOnly(one, other) {
    const there = new Set(other.files.map((file) => file.path));
    const files = one.files.filter((file) => file.components > 0 && !there.has(file.path));
    if (files.length === 0)
        return [];
    const purls = new Map(files.map((file) => [file.path, new Set()]));
    for (const { lockfile, purl } of one.components)
        purls.get(lockfile)?.add(purl);
    return files.map(({ path, format, sha256 }) => ({
        path,
        format,
        sha256,
        purls: purls.get(path) ?? new Set(),
    }));
}
function compare(a, b) {
    if (a.format !== b.format)
        return 0;
    if (a.sha256 !== undefined && a.sha256 === b.sha256)
        return 1;
    let shared = 0;
    for (const purl of a.purls)
        if (b.purls.has(purl))
            shared++;
    return shared / Math.max(a.purls.size, b.purls.size, 1);
}

;// CONCATENATED MODULE: ./build/inventory/pair-versions.js


const MAX_PAIRS = 10_000;
const DISTANCE = { patch: 1, minor: 2, major: 3, unknown: 4 };
function pairVersions(olds, news) {
    const [old] = olds;
    const [fresh] = news;
    if (old === undefined || fresh === undefined)
        return { pairs: [], removed: olds, added: news };
    if (olds.length === 1 && news.length === 1) {
        return { pairs: [{ from: old, to: fresh }], removed: [], added: [] };
    }
    const left = olds.toSorted(orderVersions);
    const right = news.toSorted(orderVersions);
    const candidates = left.length * right.length > MAX_PAIRS
        ? left.slice(0, right.length).map((_, i) => ({ i, j: i, distance: 0 }))
        : left
            .flatMap((from, i) => right.map((to, j) => ({ i, j, distance: measure(from, to) })))
            .sort((a, b) => a.distance - b.distance || a.i - b.i || a.j - b.j);
    const pairs = [];
    const usedLeft = new Set();
    const usedRight = new Set();
    for (const { i, j } of candidates) {
        const from = left[i];
        const to = right[j];
        if (from === undefined || to === undefined || usedLeft.has(i) || usedRight.has(j))
            continue;
        usedLeft.add(i);
        usedRight.add(j);
        pairs.push({ from, to });
    }
    return {
        pairs,
        removed: left.filter((_, i) => !usedLeft.has(i)),
        added: right.filter((_, j) => !usedRight.has(j)),
    };
}
function measure(from, to) {
    return from.version === to.version ? 0 : DISTANCE[(0,domain_version/* updateSize */.ft)(to.ecosystem, from.version, to.version)];
}
function orderVersions(a, b) {
    return (0,domain_version/* compareVersions */.Zy)(a.ecosystem, a.version, b.version) || (0,compare_text/* compareText */.n)(a.purl, b.purl);
}

;// CONCATENATED MODULE: ./build/inventory/compare.js




function compareInventories(base, head) {
    const moved = pairLockfiles(base, head);
    const unreadable = new Set(head.files.filter((file) => file.status !== 'read').map((file) => `${file.path}\0${file.format}`));
    const before = groupPackages(base.components, (lockfile) => moved.get(lockfile) ?? lockfile);
    const after = groupPackages(head.components, (lockfile) => lockfile);
    const changes = [];
    for (const [key, news] of after)
        comparePackage(before.get(key) ?? [], news, changes);
    for (const [key, olds] of before) {
        if (after.has(key))
            continue;
        for (const from of olds) {
            const path = moved.get(from.lockfile) ?? from.lockfile;
            if (!unreadable.has(`${path}\0${from.format}`)) {
                changes.push({ kind: 'removed', from, size: 'unknown' });
            }
        }
    }
    return changes.sort(orderChanges);
}
function groupPackages(components, place) {
    const groups = new Map();
    for (const component of components) {
        const key = `${place(component.lockfile)}\0${component.ecosystem}\0${component.name}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [component]);
        else
            group.push(component);
    }
    return groups;
}
function comparePackage(olds, news, changes) {
    const byPurl = new Map(olds.map((component) => [component.purl, component]));
    const fresh = [];
    for (const to of news) {
        const from = byPurl.get(to.purl);
        if (from === undefined) {
            fresh.push(to);
            continue;
        }
        byPurl.delete(to.purl);
        const kind = describeSame(from, to);
        if (kind !== undefined)
            changes.push({ kind, from, to, size: 'unknown' });
    }
    const { pairs, removed, added } = pairVersions([...byPurl.values()], fresh);
    for (const { from, to } of pairs)
        changes.push(describePair(from, to));
    for (const from of removed)
        changes.push({ kind: 'removed', from, size: 'unknown' });
    for (const to of added)
        changes.push({ kind: 'added', to, size: 'unknown' });
}
function describeSame(from, to) {
    if (digestsOf(from) !== digestsOf(to))
        return 'rehashed';
    return sourceOf(from) === sourceOf(to) && pinOf(from) === pinOf(to) ? undefined : 'changed';
}
function pinOf({ pin }) {
    if (pin === undefined)
        return '';
    return JSON.stringify([pin.text, pin.comment, pin.otherComments]);
}
function describePair(from, to) {
    if (from.version === to.version) {
        return {
            kind: describeSame(from, to) === 'rehashed' ? 'rehashed' : 'changed',
            from,
            to,
            size: 'unknown',
        };
    }
    const order = (0,domain_version/* compareVersions */.Zy)(to.ecosystem, from.version, to.version);
    if (order === undefined || order === 0)
        return { kind: 'changed', from, to, size: 'unknown' };
    const size = (0,domain_version/* updateSize */.ft)(to.ecosystem, from.version, to.version);
    return { kind: order < 0 ? 'upgraded' : 'downgraded', from, to, size };
}
function digestsOf(component) {
    return component.integrity
        .map(({ algorithm, digest, raw, file }) => `${algorithm}:${digest === '' ? raw : digest} ${file ?? ''}`)
        .sort(compare_text/* compareText */.n)
        .join('\n');
}
function sourceOf({ source }) {
    switch (source.kind) {
        case 'registry':
            return `registry ${source.url ?? ''} ${source.index ?? ''} ${source.others?.join(' ') ?? ''}`;
        case 'git':
            return `git ${source.url} ${source.commit ?? ''}`;
        case 'url':
            return `url ${source.url}`;
        default:
            return `path ${source.path}`;
    }
}
function orderChanges(a, b) {
    const left = a.to ?? a.from;
    const right = b.to ?? b.from;
    return ((0,compare_text/* compareText */.n)(left?.purl ?? '', right?.purl ?? '') ||
        (0,compare_text/* compareText */.n)(left?.lockfile ?? '', right?.lockfile ?? '') ||
        (0,compare_text/* compareText */.n)(a.kind, b.kind) ||
        (0,compare_text/* compareText */.n)(a.from?.purl ?? '', b.from?.purl ?? ''));
}

// EXTERNAL MODULE: ./build/inventory/read-inventory.js + 2 modules
var read_inventory = __webpack_require__(3121);
// EXTERNAL MODULE: ./build/report/compare-text.js
var report_compare_text = __webpack_require__(5826);
;// CONCATENATED MODULE: ./build/report/decide-verdict.js
function decideVerdict(outcome) {
    const enforced = decideEnforced(outcome);
    if (outcome.mode === 'enforce')
        return enforced;
    return { verdict: enforced.verdict, exitCode: outcome.broken ? 2 : 0 };
}
function decideEnforced(outcome) {
    if (outcome.stopping > 0)
        return { verdict: 'fail', exitCode: 1 };
    if (outcome.broken)
        return { verdict: 'unknown', exitCode: 2 };
    if (outcome.unsupported || outcome.unknownRequired > 0 || outcome.nothing) {
        return { verdict: 'unknown', exitCode: 3 };
    }
    return { verdict: 'pass', exitCode: 0 };
}

;// CONCATENATED MODULE: ./build/report/model.js
const MAX_PATHS = 50;

;// CONCATENATED MODULE: ./build/report/find-paths.js

function findPaths(findings, inventory) {
    const wanted = new Map();
    for (const { subject } of findings) {
        if (wanted.size === MAX_PATHS)
            break;
        if (subject.kind !== 'component' || subject.lockfile === undefined)
            continue;
        wanted.set(`${subject.lockfile}\u0000${subject.id}`, { purl: subject.id, lockfile: subject.lockfile });
    }
    const searches = new Map();
    const paths = [];
    for (const { purl, lockfile } of wanted.values()) {
        let search = searches.get(lockfile);
        if (search === undefined) {
            search = searchLockfile(lockfile, inventory);
            searches.set(lockfile, search);
        }
        const path = trace(purl, search);
        if (path !== undefined)
            paths.push({ purl, lockfile, ...path });
    }
    return paths;
}
function searchLockfile(lockfile, inventory) {
    const components = new Map();
    for (const component of inventory.components) {
        if (component.lockfile === lockfile)
            components.set(component.purl, component);
    }
    const reachedFrom = new Map();
    const queue = [];
    for (const project of inventory.projects) {
        if (project.file !== lockfile)
            continue;
        for (const purl of project.dependsOn) {
            if (!components.has(purl) || reachedFrom.has(purl))
                continue;
            reachedFrom.set(purl, { project: project.name ?? project.dir });
            queue.push(purl);
        }
    }
    for (const purl of queue) {
        for (const next of components.get(purl)?.dependsOn ?? []) {
            if (!components.has(next) || reachedFrom.has(next))
                continue;
            reachedFrom.set(next, { purl });
            queue.push(next);
        }
    }
    return { components, reachedFrom };
}
function trace(purl, search) {
    const chain = [];
    let current = purl;
    for (;;) {
        const component = search.components.get(current);
        const from = search.reachedFrom.get(current);
        if (component === undefined || from === undefined)
            return undefined;
        chain.push(component.version === '' ? component.name : `${component.name}@${component.version}`);
        if ('project' in from)
            return { project: from.project, chain: chain.toReversed() };
        current = from.purl;
    }
}

;// CONCATENATED MODULE: ./build/report/fold-unknowns.js

const MAX_EXAMPLES = 10;
const LEVELS = ['block', 'warn', 'record'];
function foldUnknowns(findings) {
    const open = new Map();
    for (const finding of findings) {
        const key = `${finding.reason ?? ''}\u0000${finding.level}\u0000${finding.message}`;
        let group = open.get(key);
        if (group === undefined) {
            group = { first: finding, rules: new Set(), subjects: new Set(), ecosystems: new Set(), checks: 0 };
            open.set(key, group);
        }
        group.checks += 1;
        group.rules.add(finding.rule);
        group.subjects.add(finding.subject.id);
        group.ecosystems.add(finding.subject.ecosystem ?? '');
    }
    return [...open.values()]
        .map(fold_unknowns_close)
        .sort((a, b) => b.checks - a.checks ||
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        (0,report_compare_text/* compareText */.n)(a.reason, b.reason) ||
        (0,report_compare_text/* compareText */.n)(a.detail, b.detail));
}
function fold_unknowns_close(group) {
    const [ecosystem] = group.ecosystems;
    return {
        rules: [...group.rules].sort(report_compare_text/* compareText */.n),
        reason: group.first.reason ?? 'unsupported',
        detail: group.first.message,
        level: group.first.level,
        ...(group.ecosystems.size === 1 && ecosystem !== undefined && ecosystem !== '' ? { ecosystem } : {}),
        checks: group.checks,
        subjects: group.subjects.size,
        examples: [...group.subjects].sort(report_compare_text/* compareText */.n).slice(0, MAX_EXAMPLES),
    };
}

// EXTERNAL MODULE: ./build/report/severity.js
var severity = __webpack_require__(35440);
;// CONCATENATED MODULE: ./build/report/report-changes.js


const DAY = 86_400_000;
const ORDER = { fail: 0, unknown: 1, pass: 2 };
function reportChanges(changes, context) {
    const verdicts = worstVerdicts(context.findings, context.failOn);
    return changes
        .flatMap((change) => {
        const component = change.to ?? change.from;
        if (component === undefined)
            return [];
        const line = component.locations[0]?.line;
        return [
            {
                kind: change.kind,
                name: component.name,
                ecosystem: component.ecosystem,
                lockfile: component.lockfile,
                purl: component.purl,
                ...(change.from !== undefined ? { from: change.from.version } : {}),
                ...(change.to !== undefined ? { to: change.to.version } : {}),
                size: change.size,
                scope: component.scope,
                direct: component.direct,
                ...(line !== undefined ? { line } : {}),
                verdict: change.to === undefined
                    ? 'pass'
                    : (verdicts.get(keyOf(component.lockfile, component.purl)) ?? 'pass'),
                ...(change.to !== undefined ? tellFacts(context.factsOf(component.purl), context.now) : {}),
            },
        ];
    })
        .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] ||
        Number(a.kind === 'removed') - Number(b.kind === 'removed') ||
        (0,report_compare_text/* compareText */.n)(a.name, b.name) ||
        (0,report_compare_text/* compareText */.n)(a.purl, b.purl) ||
        (0,report_compare_text/* compareText */.n)(a.lockfile, b.lockfile) ||
        (0,report_compare_text/* compareText */.n)(a.from ?? '', b.from ?? ''));
}
function keyOf(lockfile, purl) {
    return `${lockfile}\u0000${purl}`;
}
function worstVerdicts(findings, failOn) {
    const verdicts = new Map();
    for (const finding of findings) {
        if (finding.subject.kind !== 'component' || finding.exception !== undefined)
            continue;
        const key = keyOf(finding.subject.lockfile ?? '', finding.subject.id);
        if ((0,severity/* stops */.Gb)(finding, failOn))
            verdicts.set(key, 'fail');
        else if (finding.verdict === 'unknown' && !verdicts.has(key))
            verdicts.set(key, 'unknown');
    }
    return verdicts;
}
function tellFacts(facts, now) {
    const published = facts?.publishedAt;
    const publisher = facts?.publisher;
    const attestations = facts?.attestations;
    return {
        ...(published?.known === true
            ? { ageDays: Math.max(0, Math.floor(((now - published.value) / DAY) * 10) / 10) }
            : {}),
        ...(publisher?.known === true ? { publisher: tellPublisher(publisher.value) } : {}),
        ...(attestations?.known === true
            ? { provenance: attestations.value.present ? 'published' : 'none' }
            : {}),
    };
}
function tellPublisher(publisher) {
    if (publisher.previous === undefined)
        return 'first-release';
    if (publisher.previous.value.name === publisher.current.name)
        return 'same';
    return publisher.seenBefore ? 'seen-before' : 'new';
}

;// CONCATENATED MODULE: ./build/report/sort-findings.js


function sortFindings(findings, isChanged) {
    const keyed = findings.map((finding) => ({ finding, changed: isChanged(finding) ? 0 : 1 }));
    keyed.sort((a, b) => {
        const left = a.finding;
        const right = b.finding;
        return ((0,severity/* severityRank */.qs)(left) - (0,severity/* severityRank */.qs)(right) ||
            a.changed - b.changed ||
            (0,severity/* dangerRank */.iq)(left.rule) - (0,severity/* dangerRank */.iq)(right.rule) ||
            (0,report_compare_text/* compareText */.n)(left.subject.name, right.subject.name) ||
            (0,report_compare_text/* compareText */.n)(left.subject.version ?? '', right.subject.version ?? '') ||
            (0,report_compare_text/* compareText */.n)(left.rule, right.rule) ||
            (0,report_compare_text/* compareText */.n)(left.subject.lockfile ?? '', right.subject.lockfile ?? '') ||
            (0,report_compare_text/* compareText */.n)(left.location?.file ?? '', right.location?.file ?? '') ||
            (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
            (0,report_compare_text/* compareText */.n)(left.fingerprint, right.fingerprint) ||
            (0,report_compare_text/* compareText */.n)(left.message, right.message));
    });
    return keyed.map(({ finding }) => finding);
}

;// CONCATENATED MODULE: ./build/report/build-report.js







function buildReport(input) {
    const { inventory, policy, findings: all } = input;
    const changedKeys = new Set((input.changes ?? []).flatMap(({ to }) => (to ? [`${to.lockfile}\u0000${to.purl}`] : [])));
    const findings = sortFindings(all.filter((finding) => finding.verdict === 'fail' || finding.exception !== undefined), ({ subject }) => changedKeys.has(`${subject.lockfile ?? ''}\u0000${subject.id}`));
    const unknown = all.filter((finding) => finding.verdict === 'unknown' && finding.exception === undefined);
    const stopping = findings.filter((finding) => (0,severity/* stops */.Gb)(finding, policy.failOn));
    const passed = sumPassed(input.passed);
    const counts = countAll(input, { findings, unknown, passed, stopping: stopping.length });
    const problems = sortProblems([...inventory.problems, ...input.problems]);
    return {
        schemaVersion: 1,
        tool: { name: 'countersign', version: input.toolVersion },
        run: {
            command: input.command ?? 'check',
            asOf: new Date(input.asOf).toISOString(),
            scope: input.changes === undefined ? 'everything' : 'changes',
            offline: input.offline,
            ...(input.head !== undefined ? { head: input.head } : {}),
            ...(input.base !== undefined ? { base: input.base } : {}),
        },
        ...decideVerdict({
            mode: policy.mode,
            stopping: stopping.length,
            broken: problems.some(({ severity }) => severity === 'broken') ||
                inventory.files.some(({ status }) => status === 'broken'),
            unsupported: problems.some(({ severity }) => severity === 'unsupported'),
            unknownRequired: counts.unknownRequired,
            nothing: (inventory.files.length === 0 ? !input.allowEmpty : counts.files === 0) ||
                (input.judged > 0 && counts.passed === 0 && all.length === 0),
        }),
        policy: { source: policy.source, mode: policy.mode, failOn: policy.failOn },
        counts,
        changes: reportChanges(input.changes ?? [], {
            findings: all,
            failOn: policy.failOn,
            factsOf: input.factsOf,
            now: input.asOf,
        }),
        findings,
        unknowns: foldUnknowns(unknown),
        problems,
        files: [...inventory.files].sort((a, b) => (0,report_compare_text/* compareText */.n)(a.path, b.path) || (0,report_compare_text/* compareText */.n)(a.format, b.format)),
        passed,
        registries: [...input.registries].sort((a, b) => (0,report_compare_text/* compareText */.n)(a.ecosystem, b.ecosystem)),
        ...(input.trust !== undefined ? { trust: input.trust } : {}),
        paths: findPaths(stopping, inventory),
    };
}
function countAll(input, outcome) {
    const { findings, unknown, stopping, passed } = outcome;
    const excepted = findings.filter(({ exception }) => exception !== undefined).length;
    const recorded = findings.filter((finding) => (0,severity/* severityRank */.qs)(finding) === 2).length;
    return {
        components: input.inventory.components.length,
        files: input.inventory.files.filter(({ status }) => status === 'read').length,
        judged: input.judged,
        blocked: stopping,
        warned: findings.length - stopping - recorded - excepted,
        recorded,
        excepted,
        unknown: unknown.length,
        unknownRequired: unknown.filter(({ level }) => level === 'block').length,
        passed: Object.values(passed).reduce((sum, count) => sum + count, 0),
    };
}
function sumPassed(maps) {
    const sums = new Map();
    for (const map of maps) {
        for (const [rule, count] of map)
            sums.set(rule, (sums.get(rule) ?? 0) + count);
    }
    return Object.fromEntries([...sums].sort(([a], [b]) => (0,report_compare_text/* compareText */.n)(a, b)));
}
function sortProblems(problems) {
    const unique = new Map(problems.map((problem) => [
        [
            problem.severity,
            problem.location?.file ?? '',
            String(problem.location?.line ?? 0).padStart(12, '0'),
            problem.code,
            problem.message,
        ].join('\u0000'),
        problem,
    ]));
    return [...unique].sort(([a], [b]) => (0,report_compare_text/* compareText */.n)(a, b)).map(([, problem]) => problem);
}

// EXTERNAL MODULE: ./build/rules/apply-exceptions.js
var apply_exceptions = __webpack_require__(25831);
// EXTERNAL MODULE: ./build/rules/checksum-db.js
var checksum_db = __webpack_require__(95096);
// EXTERNAL MODULE: ./build/rules/integrity-mismatch.js
var integrity_mismatch = __webpack_require__(6196);
// EXTERNAL MODULE: ./build/rules/index.js + 45 modules
var build_rules = __webpack_require__(47523);
// EXTERNAL MODULE: ./build/rules/project-subjects.js
var project_subjects = __webpack_require__(36895);
// EXTERNAL MODULE: ./build/app/actions-lock-files.js
var actions_lock_files = __webpack_require__(32137);
// EXTERNAL MODULE: ./build/app/actions-lock.js
var actions_lock = __webpack_require__(21119);
;// CONCATENATED MODULE: ./build/app/actions-lock-subjects.js



async function attachActionsLocks(components, context) {
    const { inventory, world, policy } = context;
    const { exclude } = policy;
    const checks = new Map();
    const files = (0,actions_lock_files/* findActionsLocks */.Fj)(inventory.files.map(({ path }) => path));
    if (files.length === 0)
        return { components, addFacts: (tables) => tables };
    const sources = await openSources(world, policy);
    for (const file of files) {
        const entries = components.filter(({ component }) => component.lockfile === file);
        const lines = new Set(entries.flatMap(({ component }) => component.locations.map(({ line }) => line)));
        const base = file.slice(0, -actions_lock_files/* ACTIONS_LOCK */.MU.length);
        checks.set(base, await (0,actions_lock/* verifyActionsLock */.wR)({ base, exclude, lines }, world.workTree, sources));
    }
    const bases = [...checks.keys()].sort((a, b) => b.length - a.length);
    const checkOf = ({ lockfile, ecosystem }) => {
        const base = ecosystem === 'github' ? bases.find((one) => lockfile.startsWith(one)) : undefined;
        const check = base === undefined ? undefined : checks.get(base);
        return check?.lock === undefined ? undefined : check;
    };
    const at = indexPlaces([...checks.values()]);
    return {
        components: components.map((subject) => {
            const { component } = subject;
            if (checkOf(component) === undefined)
                return subject;
            const lockDifferences = component.locations.flatMap((place) => at.get(placeKey(place)) ?? []);
            return { ...subject, lockDifferences };
        }),
        addFacts: (tables) => (subject) => {
            const check = checkOf(subject.component);
            if (check === undefined)
                return tables(subject);
            const lockedAction = sources === undefined
                ? (0,domain_fact/* unknown */.cr)('unsupported', 'nobody can be asked about locked actions here')
                : readJudgement(subject.component, check);
            return { ...tables(subject), lockedAction };
        },
    };
}
async function openSources(world, { registries }) {
    const opened = await world.remotes?.(registries);
    return opened === undefined ? undefined : { remote: opened.gitRemote, hosting: opened.hosting };
}
function readJudgement(component, check) {
    const own = component.lockfile === check.file;
    const judged = own ? component.locations.flatMap(({ line }) => check.judgements.get(line) ?? []) : [];
    const [place] = component.locations;
    return (0,domain_fact/* known */.eO)({
        differences: judged.flatMap(({ differences }) => differences),
        unknown: judged.flatMap((one) => one.unknown),
    }, { kind: 'file', file: check.file, ...(own && place !== undefined ? { line: place.line } : {}) });
}
function indexPlaces(checks) {
    const places = new Map();
    for (const difference of checks.flatMap(({ differences }) => differences)) {
        const key = placeKey(difference.location);
        const found = places.get(key);
        if (found === undefined)
            places.set(key, [difference]);
        else
            found.push(difference);
    }
    return places;
}
function placeKey({ file, line }) {
    return `${line} ${file}`;
}

// EXTERNAL MODULE: ./build/verify/compare-identity.js
var compare_identity = __webpack_require__(69042);
// EXTERNAL MODULE: ./build/verify/identities.js
var identities = __webpack_require__(50620);
// EXTERNAL MODULE: ./build/verify/write-identities.js
var write_identities = __webpack_require__(55910);
;// CONCATENATED MODULE: ./build/app/collect-identities.js



function collectIdentities(subjects, proofsOf, now) {
    const day = new Date(now).toISOString().slice(0, 10);
    const seen = new Map();
    for (const { component } of subjects) {
        const provenance = proofsOf(component)?.provenance;
        if (provenance?.known !== true || provenance.value.attestations.length === 0)
            continue;
        const key = (0,identities/* identityKey */.US)(component.ecosystem, component.name);
        for (const item of provenance.value.attestations) {
            if (item.outcome === 'verified' && item.claims === undefined)
                continue;
            const identity = item.outcome === 'verified' && item.claims !== undefined ? (0,compare_identity/* toIdentity */.uH)(item.claims, day) : undefined;
            seen.set(key, !seen.has(key) || isSame(seen.get(key), identity) ? identity : undefined);
        }
    }
    return new Map([...seen].flatMap(([key, identity]) => (identity === undefined ? [] : [[key, identity]])));
}
function isSame(a, b) {
    if (a === undefined || b === undefined)
        return false;
    return (0,write_identities/* renderIdentity */.c)(a).join('\n') === (0,write_identities/* renderIdentity */.c)(b).join('\n');
}

// EXTERNAL MODULE: ./build/app/gather-checksums.js + 12 modules
var gather_checksums = __webpack_require__(43525);
// EXTERNAL MODULE: ./build/app/gather-facts.js
var gather_facts = __webpack_require__(93775);
// EXTERNAL MODULE: ./build/domain/purl.js
var purl = __webpack_require__(17884);
// EXTERNAL MODULE: ./build/inventory/npm-path.js
var npm_path = __webpack_require__(23128);
;// CONCATENATED MODULE: ./build/verify/installed-record.js
const MAX_ENTRIES = 500_000;
function readRecord(text) {
    const entries = [];
    let broken = 0;
    for (const fields of readCsv(text)) {
        const [path = '', hash = ''] = fields;
        if (fields.length !== 3 || path === '' || entries.length >= MAX_ENTRIES) {
            broken += 1;
            continue;
        }
        const sha256 = readHash(hash);
        entries.push(sha256 === undefined ? { path } : { path, sha256 });
    }
    return { entries, broken };
}
function readHash(text) {
    const found = /^sha256=([A-Za-z0-9_-]{43})=?$/.exec(text);
    return found?.[1] === undefined ? undefined : Buffer.from(found[1], 'base64url').toString('hex');
}
function* readCsv(text) {
    let fields = [];
    let field = '';
    let quoted = false;
    for (let at = 0; at <= text.length; at += 1) {
        const char = text[at];
        if (quoted && char !== undefined) {
            if (char !== '"')
                field += char;
            else if (text[at + 1] === '"') {
                field += '"';
                at += 1;
            }
            else
                quoted = false;
        }
        else if (char === '"' && field === '')
            quoted = true;
        else if (char === ',') {
            fields.push(field);
            field = '';
        }
        else if (char === undefined || char === '\n') {
            fields.push(field.replace(/\r$/, ''));
            if (fields.length > 1 || fields[0] !== '')
                yield fields;
            fields = [];
            field = '';
        }
        else
            field += char;
    }
}

;// CONCATENATED MODULE: ./build/verify/start-up-hook.js
const CUSTOMIZE = /^(?:site|user)customize(?:\.py|\.pyc|\.so|\.pyd|\.[A-Za-z0-9_.-]+\.(?:so|pyd))?$/;
const LINE_END = /(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u;
function isStartUpHook(name) {
    return name.endsWith('.pth') || CUSTOMIZE.test(name);
}
function runsCode(name, bytes) {
    if (!name.endsWith('.pth'))
        return true;
    if (bytes.includes(0))
        return true;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return text
        .replace(/^\uFEFF/, '')
        .split(LINE_END)
        .some((line) => /^import[ \t]/.test(line));
}

;// CONCATENATED MODULE: ./build/verify/installed-environment.js



const MAX_METADATA = 16 * 1024 * 1024;
const MAX_RECORD = 64 * 1024 * 1024;
const EXCERPT = 120;
function readEnvironment(files, place) {
    const { home, sitePackages } = place;
    const subjects = [];
    const distributions = [];
    const listed = new Map();
    const say = (path, name, against, state) => {
        subjects.push({ ecosystem: 'pypi', path, name, against, state });
    };
    const top = files.list(sitePackages);
    if (!top.ok) {
        say(sitePackages, sitePackages, 'RECORD', notCompared(top.error));
        return { distributions, subjects };
    }
    for (const { name, kind } of top.value) {
        if (kind !== 'directory' || !name.endsWith('.dist-info'))
            continue;
        const found = readDistribution(`${sitePackages}/${name}`);
        distributions.push(found);
        compareRecord(found);
    }
    let compiled = false;
    const unlisted = new Map();
    walk(sitePackages, (path) => {
        if (!listed.has(path)) {
            const [first = ''] = path.slice(sitePackages.length + 1).split('/');
            unlisted.set(first, [...(unlisted.get(first) ?? []), path]);
        }
    });
    if (compiled) {
        say(sitePackages, sitePackages, 'RECORD', {
            kind: 'not-compared',
            reason: 'unsupported',
            detail: 'no RECORD has digests of compiled Python files, so that those in __pycache__ are not compared',
        });
    }
    for (const { name, kind } of top.value) {
        const path = `${sitePackages}/${name}`;
        if (isStartUpHook(name))
            sayHook(path, name, kind);
        else if (unlisted.has(name)) {
            const [first = '', ...more] = unlisted.get(name) ?? [];
            say(path, name, 'RECORD', { kind: 'unlisted', files: more.length + 1, first });
        }
    }
    return { distributions, subjects };
    function readDistribution(path) {
        const metadata = files.read(`${path}/METADATA`, MAX_METADATA);
        const text = metadata.ok ? Buffer.from(metadata.value).toString('utf8') : '';
        const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
        const [byName = '', byVersion = ''] = path
            .slice(path.lastIndexOf('/') + 1, -'.dist-info'.length)
            .split('-');
        const direct = files.read(`${path}/direct_url.json`, MAX_METADATA);
        return {
            path,
            name: (/^Name:[ \t]*(\S{1,256})/im.exec(head)?.[1] ?? byName).slice(0, 256),
            version: (/^Version:[ \t]*(\S{1,256})/im.exec(head)?.[1] ?? byVersion).slice(0, 256),
            editable: direct.ok && /"editable"\s*:\s*true/.test(Buffer.from(direct.value).toString('utf8')),
        };
    }
    function compareRecord({ path, name }) {
        const recordPath = `${path}/RECORD`;
        const read = files.read(recordPath, MAX_RECORD);
        if (!read.ok) {
            say(path, name, 'RECORD', notCompared(read.error));
            return;
        }
        const { entries, broken } = readRecord(Buffer.from(read.value).toString('utf8'));
        listed.set(recordPath, true);
        const changed = [];
        const missing = [];
        let failed;
        for (const entry of entries) {
            const file = resolveInside(home, sitePackages, entry.path);
            if (file === undefined) {
                say(path, name, recordPath, { kind: 'file-outside', file: entry.path });
                continue;
            }
            const digest = entry.sha256 === undefined ? undefined : files.digest(file);
            const right = digest === undefined || (digest.ok && digest.value === entry.sha256);
            listed.set(file, (listed.get(file) ?? true) && right && digest !== undefined);
            if (digest === undefined || right)
                continue;
            if (digest.ok)
                changed.push(file);
            else if (digest.error.kind === 'not-found')
                missing.push(file);
            else
                failed = digest.error;
        }
        if (changed.length > 0) {
            say(changed[0] ?? path, name, recordPath, { kind: 'file-changed', files: changed.length });
        }
        if (missing.length > 0) {
            say(missing[0] ?? path, name, recordPath, { kind: 'file-missing', files: missing.length });
        }
        if (failed !== undefined)
            say(path, name, recordPath, notCompared(failed));
        else if (broken > 0) {
            say(path, name, recordPath, {
                kind: 'not-compared',
                reason: 'malformed',
                detail: 'its RECORD has lines that cannot be read',
            });
        }
        else if (changed.length + missing.length === 0)
            say(recordPath, name, recordPath, { kind: 'same' });
    }
    function walk(dir, take) {
        const pending = [dir];
        for (const next of pending) {
            const entries = files.list(next);
            if (!entries.ok) {
                say(next, next.slice(sitePackages.length + 1), 'RECORD', notCompared(entries.error));
                continue;
            }
            for (const { name, kind } of entries.value) {
                const path = `${next}/${name}`;
                if (kind === 'directory') {
                    if (name === '__pycache__')
                        compiled = true;
                    else
                        pending.push(path);
                }
                else
                    take(path);
            }
        }
    }
    function sayHook(path, name, kind) {
        const read = kind === 'file' ? files.read(path, MAX_METADATA) : undefined;
        const right = listed.get(path) ?? false;
        say(path, name, 'RECORD', {
            kind: 'start-up',
            runsCode: read === undefined || !read.ok || runsCode(name, read.value),
            listed: right,
            excerpt: read?.ok === true ? Buffer.from(read.value.subarray(0, EXCERPT)).toString('latin1') : '',
        });
    }
}
function resolveInside(home, sitePackages, path) {
    if (/^(?:\/|[a-zA-Z]:)/.test(path) || path.includes('\0'))
        return undefined;
    const parts = sitePackages.split('/');
    for (const part of path.replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    const file = parts.join('/');
    return file.startsWith(`${home}/`) ? file : undefined;
}
function notCompared({ kind, message }) {
    return {
        kind: 'not-compared',
        reason: (0,domain_fact/* unknownReason */.$h)(kind),
        detail: `its files cannot be compared: ${message}`,
    };
}

;// CONCATENATED MODULE: ./build/verify/installed-node-modules.js
const MAX_MANIFEST = 4 * 1024 * 1024;
const MAX_DEPTH = 64;
function walkNodeModules(files, top) {
    const packages = [];
    const unread = new Map();
    const pending = [{ dir: top, depth: 0 }];
    for (const { dir, depth } of pending) {
        const listed = files.list(dir);
        if (!listed.ok) {
            unread.set(dir, listed.error);
            continue;
        }
        for (const entry of listed.value) {
            const path = `${dir}/${entry.name}`;
            if (entry.name === '.pnpm' && entry.kind === 'directory')
                enterStore(path, depth);
            else if (entry.name.startsWith('.') || (entry.kind !== 'directory' && entry.kind !== 'link'))
                continue;
            else if (entry.name.startsWith('@') && entry.kind === 'directory')
                enterScope(path, entry.name, depth);
            else
                take(path, entry.name, { entry, depth });
        }
    }
    return { packages, unread };
    function enterScope(path, scope, depth) {
        const listed = files.list(path);
        if (!listed.ok)
            unread.set(path, listed.error);
        for (const entry of listed.ok ? listed.value : []) {
            if (entry.kind === 'directory' || entry.kind === 'link') {
                take(`${path}/${entry.name}`, `${scope}/${entry.name}`, { entry, depth });
            }
        }
    }
    function enterStore(path, depth) {
        const listed = files.list(path);
        if (!listed.ok)
            unread.set(path, listed.error);
        for (const { name, kind } of listed.ok ? listed.value : []) {
            if (kind === 'directory' && name !== 'node_modules')
                later(`${path}/${name}`, depth);
        }
    }
    function take(path, installedAs, at) {
        const { kind, target = null } = at.entry;
        if (kind === 'link') {
            packages.push({ path, installedAs, name: '', version: '', link: target });
            return;
        }
        const manifest = files.read(`${path}/package.json`, MAX_MANIFEST);
        if (manifest.ok)
            packages.push({ path, installedAs, ...readIdentity(manifest.value) });
        else if (manifest.error.kind === 'not-found') {
            packages.push({ path, installedAs, name: '', version: '' });
        }
        else
            unread.set(path, manifest.error);
        later(path, at.depth);
    }
    function later(path, depth) {
        const listed = files.list(path);
        if (!listed.ok)
            unread.set(path, listed.error);
        else if (listed.value.some(({ name, kind }) => name === 'node_modules' && kind === 'directory')) {
            const dir = `${path}/node_modules`;
            if (depth < MAX_DEPTH)
                pending.push({ dir, depth: depth + 1 });
            else
                unread.set(dir, { kind: 'budget', message: `it is nested deeper than ${MAX_DEPTH} levels` });
        }
    }
}
function readIdentity(bytes) {
    try {
        const value = JSON.parse(Buffer.from(bytes)
            .toString('utf8')
            .replace(/^\uFEFF/, ''));
        const { name, version } = (typeof value === 'object' && value !== null ? value : {});
        return {
            name: typeof name === 'string' ? name.slice(0, 256) : '',
            version: typeof version === 'string' ? version.slice(0, 256) : '',
        };
    }
    catch {
        return { name: '', version: '' };
    }
}

// EXTERNAL MODULE: ./build/inventory/json.js
var json = __webpack_require__(91405);
// EXTERNAL MODULE: ./build/inventory/node.js
var inventory_node = __webpack_require__(43835);
// EXTERNAL MODULE: ./build/inventory/npm-lock-packages.js
var npm_lock_packages = __webpack_require__(11256);
// EXTERNAL MODULE: ./build/inventory/npm-tree.js
var npm_tree = __webpack_require__(32923);
;// CONCATENATED MODULE: ./build/verify/installed-npm-lock.js





function readLockedPaths(text, dir) {
    const parsed = (0,json/* parseJson */.q)(text.replace(/^\uFEFF/, ''));
    const packages = parsed.ok ? (0,inventory_node/* child */.jf)(parsed.value.root, 'packages') : undefined;
    if (packages?.kind !== 'map')
        return undefined;
    return (0,npm_lock_packages/* readNpmPackages */.x)(packages).flatMap((entry) => {
        const { key, kind, name, version, integrity, scope, resolved } = entry;
        const installedAs = (0,npm_tree/* installName */.t)(key);
        if (installedAs === undefined || key.split('/').some((part) => part === '..' || part === ''))
            return [];
        return [
            {
                path: (0,npm_path/* inDirectory */.zX)(dir, key),
                name: name ?? installedAs,
                version: version ?? '',
                ...(integrity !== undefined ? { integrity } : {}),
                ...(kind === 'link' ? { link: (0,npm_path/* inDirectory */.zX)(dir, resolved ?? '') } : {}),
                expected: scope === 'runtime',
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/verify/installed-npm.js

function compareByPath(lock, installed) {
    const onDisk = new Map(installed.found.map((item) => [item.path, item]));
    const noted = new Map((installed.hidden ?? []).map((item) => [item.path, item]));
    const known = new Set(lock.paths.map(({ path }) => path));
    const made = lock.paths.map((locked) => ({
        path: locked.path,
        name: locked.name,
        state: judgePath(locked, onDisk.get(locked.path), noted.get(locked.path)),
    }));
    const extra = installed.found
        .filter(({ path }) => !known.has(path))
        .map((item) => ({
        path: item.path,
        name: item.name === '' ? item.installedAs : item.name,
        state: { kind: 'extra', version: item.version, tolerated: false },
    }));
    return [...made, ...extra].map((item) => ({ ecosystem: 'npm', against: lock.file, ...item }));
}
function judgePath(locked, found, noted) {
    if (found === undefined) {
        return { kind: 'missing', version: locked.version, expected: locked.expected };
    }
    if (locked.link !== found.link) {
        return { kind: 'other-package', locked: sayPlace(locked.link), installed: sayPlace(found.link) };
    }
    if (locked.link !== undefined)
        return { kind: 'same' };
    if (found.name !== locked.name) {
        return { kind: 'other-package', locked: locked.name, installed: found.name };
    }
    if (!sameVersion(found.version, locked.version)) {
        return { kind: 'other-version', locked: locked.version, installed: found.version };
    }
    if (noted?.integrity === undefined || locked.integrity === undefined)
        return { kind: 'same' };
    const shared = sharesDigest(noted.integrity, locked.integrity);
    if (shared === undefined) {
        const detail = 'the lock and the note in node_modules state digests of different kinds';
        return { kind: 'not-compared', reason: 'unsupported', detail };
    }
    return shared
        ? { kind: 'same' }
        : { kind: 'other-archive', locked: locked.integrity, installed: noted.integrity };
}
function sayPlace(link) {
    if (link === undefined)
        return 'a package of its own';
    return link === null ? 'a link that leads outside' : `a link to ${link}`;
}
function sameVersion(a, b) {
    const plain = (text) => text
        .trim()
        .replace(/^[v=]+/, '')
        .split('+', 1)[0] ?? '';
    return a === b || plain(a) === plain(b);
}
function sharesDigest(a, b) {
    const split = (text) => text.trim().split(/\s+/);
    const algorithm = (one) => one.slice(0, one.indexOf('-'));
    const theirs = split(b);
    const common = split(a).filter((one) => theirs.some((other) => algorithm(other) === algorithm(one)));
    return common.length === 0 ? undefined : common.some((one) => theirs.includes(one));
}
function compareBySet(lock, found) {
    const subject = (item) => ({ ecosystem: 'npm', against: lock.file, ...item });
    const locked = new Map();
    for (const { name, version, alias } of lock.components) {
        for (const one of alias === undefined ? [name] : [name, alias]) {
            locked.set(one, (locked.get(one) ?? new Set()).add(version.split('+', 1)[0] ?? ''));
        }
    }
    const seen = new Set();
    const subjects = [];
    const byPath = new Map(found.map((item) => [item.path, item]));
    for (const { path, name, version, link, installedAs } of found) {
        if (link !== undefined) {
            const wrong = judgeLink(link, { installedAs, to: byPath.get(link ?? ''), lock });
            if (wrong !== undefined)
                subjects.push(subject({ path, name: installedAs, state: wrong }));
            continue;
        }
        const own = name === '' ? installedAs : name;
        const versions = locked.get(own);
        seen.add(`${own} ${version.split('+', 1)[0] ?? ''}`);
        const plain = version.split('+', 1)[0] ?? '';
        subjects.push(subject({
            path,
            name: own,
            state: versions?.has(plain) === true
                ? { kind: 'same' }
                : versions === undefined
                    ? { kind: 'extra', version, tolerated: lock.members.has(own) }
                    : { kind: 'other-version', locked: [...versions].sort().join(', '), installed: version },
        }));
    }
    for (const { name, version, source, bundled } of lock.components) {
        if (source.kind === 'path' || bundled === true)
            continue;
        if (seen.has(`${name} ${version.split('+', 1)[0] ?? ''}`))
            continue;
        subjects.push(subject({
            path: (0,npm_path/* inDirectory */.zX)(lock.dir, `node_modules/${name}`),
            name,
            state: { kind: 'missing', version, expected: false },
        }));
    }
    return subjects;
}
function judgeLink(link, context) {
    const { installedAs, to, lock } = context;
    const aliased = lock.components.some(({ alias, name }) => alias === installedAs && name === (to?.name ?? ''));
    const fits = to === undefined
        ? link !== null && !/(?:^|\/)node_modules(?:\/|$)/.test(link)
        : to.name === installedAs || aliased;
    return fits
        ? undefined
        : {
            kind: 'other-package',
            locked: installedAs,
            installed: to === undefined || to.name === '' ? sayPlace(link) : to.name,
        };
}

;// CONCATENATED MODULE: ./build/verify/installed-python.js


const SEEDS = new Set([
    'pip',
    'setuptools',
    'wheel',
    'uv',
    'distribute',
    'pkg-resources',
]);
function compareEnvironment(lock, environment) {
    const against = lock.files.join(', ');
    const locked = new Map();
    for (const { name, version } of lock.components) {
        locked.set((0,purl/* normalizePypiName */.Ty)(name), (locked.get((0,purl/* normalizePypiName */.Ty)(name)) ?? new Set()).add(version));
    }
    const subject = (path, name, state) => ({
        ecosystem: 'pypi',
        path,
        name,
        against,
        state,
    });
    const seen = new Set();
    const subjects = environment.found.map(({ path, name, version, editable }) => {
        const normal = (0,purl/* normalizePypiName */.Ty)(name);
        const versions = locked.get(normal);
        seen.add(normal);
        if (versions === undefined) {
            const tolerated = SEEDS.has(normal) || lock.own.has(normal) || editable;
            return subject(path, name, { kind: 'extra', version, tolerated });
        }
        const fits = [...versions].some((one) => one === '' || one === version || (0,domain_version/* compareVersions */.Zy)('pypi', one, version) === 0);
        return subject(path, name, fits
            ? { kind: 'same' }
            : { kind: 'other-version', locked: [...versions].sort().join(', '), installed: version });
    });
    for (const [name, versions] of locked) {
        if (seen.has(name))
            continue;
        const version = [...versions].sort().join(', ');
        subjects.push(subject(`${environment.path}/${name}`, name, { kind: 'missing', version, expected: false }));
    }
    return subjects;
}

;// CONCATENATED MODULE: ./build/app/gather-installed.js








const NOT_INSTALLED = {
    kind: 'not-compared',
    reason: 'unsupported',
    detail: 'nothing is installed beside the lock, so that there was nothing to compare',
};
const MAX_LOCK = 64 * 1024 * 1024;
function gatherInstalled(inventory, world) {
    const files = world.installedFiles;
    if (files === undefined)
        return [];
    const byLock = new Map();
    for (const component of inventory.components) {
        const own = byLock.get(component.lockfile) ?? [];
        byLock.set(component.lockfile, own);
        own.push(component);
    }
    const locks = inventory.files.filter(({ role, status }) => role === 'lock' && status === 'read');
    const npm = locks.filter(({ format }) => NPM_FORMATS.test(format));
    const ecosystems = new Map(inventory.components.map(({ lockfile, ecosystem }) => [lockfile, ecosystem]));
    const python = locks.filter(({ path }) => ecosystems.get(path) === 'pypi');
    const names = (dir) => new Set(inventory.projects.flatMap((project) => (project.dir === dir && project.name ? [project.name] : [])));
    const allNames = new Set(inventory.projects.flatMap(({ name }) => name ?? []));
    const subjects = npm.flatMap(({ path }) => compareNodeModules(files, { path, components: byLock.get(path) ?? [], members: allNames }));
    for (const dir of new Set(python.map(({ path }) => (0,npm_path/* directoryOf */.jt)(path)))) {
        const own = python.filter(({ path }) => (0,npm_path/* directoryOf */.jt)(path) === dir).map(({ path }) => path);
        const components = own.flatMap((path) => byLock.get(path) ?? []);
        const lock = { files: own, components, own: new Set([...names(dir)].map(purl/* normalizePypiName */.Ty)) };
        subjects.push(...compareEnvironments(files, dir, lock));
    }
    return subjects;
}
const NPM_FORMATS = /^(?:npm|pnpm|yarn|bun)/;
function compareNodeModules(files, lock) {
    const dir = (0,npm_path/* directoryOf */.jt)(lock.path);
    const text = files.read(lock.path, MAX_LOCK);
    const paths = text.ok ? readLockedPaths(Buffer.from(text.value).toString('utf8'), dir) : undefined;
    const tops = new Set([(0,npm_path/* inDirectory */.zX)(dir, 'node_modules'), ...(paths ?? []).map(topOf)]);
    const trees = [...tops].flatMap((top) => {
        const tree = walkNodeModules(files, top);
        return tree.unread.get(top)?.kind === 'not-found' ? [] : [{ top, tree }];
    });
    if (trees.length === 0) {
        const path = (0,npm_path/* inDirectory */.zX)(dir, 'node_modules');
        return [{ ecosystem: 'npm', path, name: path, against: lock.path, state: NOT_INSTALLED }];
    }
    const found = trees.flatMap(({ tree }) => tree.packages);
    const compared = paths === undefined
        ? compareBySet({ file: lock.path, dir, components: lock.components, members: lock.members }, found)
        : compareByPath({ file: lock.path, paths }, { found, hidden: readHidden(files, dir) });
    const say = (path, state) => ({
        ecosystem: 'npm',
        path,
        name: path,
        against: lock.path,
        state,
    });
    const unread = trees.flatMap(({ tree }) => [...tree.unread].map(([path, { kind, message }]) => say(path, {
        kind: 'not-compared',
        reason: (0,domain_fact/* unknownReason */.$h)(kind),
        detail: `it cannot be compared with the lock: ${message}`,
    })));
    const contents = trees.map(({ top }) => say(top, {
        kind: 'not-compared',
        reason: 'unsupported',
        detail: 'the contents of npm packages cannot be compared with the lock without their archives',
    }));
    return [...compared, ...unread, ...contents];
}
function topOf({ path }) {
    const end = path.indexOf('node_modules/') + 'node_modules'.length;
    return path.slice(0, end);
}
function readHidden(files, dir) {
    const hidden = files.read((0,npm_path/* inDirectory */.zX)(dir, 'node_modules/.package-lock.json'), MAX_LOCK);
    return (hidden.ok ? readLockedPaths(Buffer.from(hidden.value).toString('utf8'), dir) : undefined) ?? [];
}
function compareEnvironments(files, dir, lock) {
    const subjects = [];
    for (const home of listDirectories(files, dir)) {
        if (!files.read(`${home}/pyvenv.cfg`, 1024 * 1024).ok)
            continue;
        for (const sitePackages of findSitePackages(files, home)) {
            const { distributions, subjects: own } = readEnvironment(files, { home, sitePackages });
            subjects.push(...own, ...compareEnvironment(lock, { path: sitePackages, found: distributions }));
        }
    }
    if (subjects.length > 0)
        return subjects;
    return [{ ecosystem: 'pypi', path: dir, name: dir, against: lock.files.join(', '), state: NOT_INSTALLED }];
}
function findSitePackages(files, home) {
    const versions = listDirectories(files, `${home}/lib`).filter((path) => /\/(?:python|pypy)[\d.t]*$/.test(path));
    return [...versions, `${home}/Lib`]
        .map((path) => `${path}/site-packages`)
        .filter((path) => files.list(path).ok);
}
function listDirectories(files, dir) {
    const listed = files.list(dir);
    return listed.ok
        ? listed.value.filter(({ kind }) => kind === 'directory').map(({ name }) => (0,npm_path/* inDirectory */.zX)(dir, name))
        : [];
}

// EXTERNAL MODULE: ./build/pin/describe-pin.js
var describe_pin = __webpack_require__(66357);
// EXTERNAL MODULE: ./build/inventory/action-component.js
var action_component = __webpack_require__(89823);
;// CONCATENATED MODULE: ./build/pin/pin-line.js

function pinLine(line, pin) {
    const found = /^(\s*(?:-\s+)?(["']?)uses\2\s*:\s+)(["']?)([^\s"'#{}[\],&*|>]+)\3(?:(\s+)#(.*?))?\s*$/.exec(line);
    const [, before = '', , mark = '', text = '', space = ' ', remark] = found ?? [];
    if (found === null || text !== pin.text)
        return undefined;
    const path = text.slice(0, text.indexOf('@'));
    const rest = remark === undefined ? '' : keepRemark(remark.trim());
    return `${before}${mark}${path}@${pin.commit}${mark}${space}# ${pin.version}${rest}`;
}
function keepRemark(remark) {
    if (remark === '')
        return '';
    if ((0,action_component/* readVersionComment */.W)(remark) === undefined)
        return ` ${remark}`;
    const rest = /^\S+(\s.*)?$/.exec(remark)?.[1];
    return rest?.trimEnd() ?? '';
}

// EXTERNAL MODULE: ./build/pin/version-tag.js
var version_tag = __webpack_require__(34205);
// EXTERNAL MODULE: ./build/app/progress.js + 1 modules
var app_progress = __webpack_require__(57321);
// EXTERNAL MODULE: ./build/inventory/action-metadata.js
var action_metadata = __webpack_require__(98487);
// EXTERNAL MODULE: ./build/inventory/decode-text.js
var decode_text = __webpack_require__(87337);
// EXTERNAL MODULE: ./build/inventory/read-yaml.js
var read_yaml = __webpack_require__(87403);
;// CONCATENATED MODULE: ./build/inventory/own-references.js


function listOwnReferences(text) {
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    if (!yaml.ok)
        return [];
    const found = [];
    const add = (node, kind, marks) => {
        const path = (0,inventory_node/* text */.Qq)(node)?.trim() ?? '';
        if (marks.test(path))
            found.push({ kind, path: path.replace(marks, '').replace(/\/+$/, '') });
    };
    const steps = (node) => {
        for (const step of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(node, 'steps')))
            add((0,inventory_node/* child */.jf)(step, 'uses'), 'action', /^\$\//);
    };
    for (const document of yaml.value.documents) {
        steps((0,inventory_node/* child */.jf)(document, 'runs'));
        for (const [, { value: job }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(document, 'jobs'))) {
            add((0,inventory_node/* child */.jf)(job, 'uses'), 'workflow', /^[.$]\//);
            steps(job);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/inventory/workflow.js
var workflow = __webpack_require__(49206);
;// CONCATENATED MODULE: ./build/app/walk-uses.js






const walk_uses_MAX_DEPTH = 3;
const MAX_FILES = 50;
async function walkUses(component, git) {
    const walk = { git, loose: [], seen: new Set(), files: 0, gap: undefined };
    await visit(component, [component.pin?.text ?? component.name], walk);
    if (walk.loose.length === 0 && walk.gap !== undefined)
        return walk.gap;
    const commit = component.version.toLowerCase();
    const repository = git.urlOf((0,describe_pin/* repositoryOf */._M)(component) ?? '');
    return (0,domain_fact/* known */.eO)(walk.loose, { kind: 'git', repository, ref: '', commit });
}
async function visit(use, through, walk) {
    const key = `${use.name.toLowerCase()} ${use.version.toLowerCase()}`;
    if (walk.seen.has(key))
        return;
    walk.seen.add(key);
    if (walk.files >= MAX_FILES) {
        walk.gap ??= TOO_MANY;
        return;
    }
    walk.files++;
    const { uses, gap } = await readUses(use, walk.git);
    walk.gap ??= gap;
    for (const part of uses) {
        const { pin } = part;
        if (pin?.state === 'loose')
            walk.loose.push({ text: pin.text, through });
        else if (pin?.state === 'undecidable')
            walk.gap ??= DECIDED_LATE;
        else if (pin !== undefined && pin.kind !== 'image' && through.length < walk_uses_MAX_DEPTH) {
            await visit(part, [...through, pin.text], walk);
        }
    }
}
async function readUses(use, git) {
    const repository = (0,describe_pin/* repositoryOf */._M)(use);
    if (repository === undefined)
        return { uses: [], gap: NO_FILE };
    const path = use.name.split('/').slice(2).join('/');
    const isWorkflow = workflow/* workflow */.k.matches(path);
    const below = path === '' ? '' : `${path}/`;
    for (const file of isWorkflow ? [path] : [`${below}action.yml`, `${below}action.yaml`]) {
        const bytes = await git.file(git.urlOf(repository), use.version.toLowerCase(), file);
        if (!bytes.ok && bytes.error.kind === 'not-found')
            continue;
        if (!bytes.ok)
            return { uses: [], gap: missing(bytes.error) };
        const text = (0,decode_text/* decodeText */.g)(bytes.value);
        if (!text.ok)
            return { uses: [], gap: BROKEN };
        const { components, problems } = (isWorkflow ? workflow/* workflow */.k : action_metadata/* actionMetadata */.S).parse({
            path: file,
            bytes: bytes.value,
            text: text.value,
            read: () => undefined,
        });
        const own = listOwnReferences(text.value).map(({ kind, path: inner }) => {
            const name = inner === '' ? repository : `${repository}/${inner}`;
            return { name, version: use.version, pin: { state: 'exact', kind, text: `${name}@${use.version}` } };
        });
        return { uses: [...components, ...own], gap: problems.length > 0 ? BROKEN : undefined };
    }
    return { uses: [], gap: NO_FILE };
}
const TOO_MANY = (0,domain_fact/* unknown */.cr)('budget', `more than ${MAX_FILES} files of other repositories would have to be read`);
const DECIDED_LATE = (0,domain_fact/* unknown */.cr)('unsupported', 'an expression decides at run time what a pinned action or workflow uses');
const BROKEN = (0,domain_fact/* unknown */.cr)('malformed', 'the file of the pinned action or workflow cannot be read');
const NO_FILE = (0,domain_fact/* unknown */.cr)('not-published', 'the pinned commit has no file where the reference points');
function missing(error) {
    return (0,domain_fact/* unknown */.cr)((0,domain_fact/* unknownReason */.$h)(error.kind), `remote repositories: ${error.message}`);
}

;// CONCATENATED MODULE: ./build/app/gather-pins.js






const FROM_GIT = ['pinnedRefs', 'tagRecord', 'reach', 'pinAge', 'pinnedUses'];
const PIN_FACTS = [...FROM_GIT, 'hosting'];
async function gatherPins(components, options) {
    const { world, policy, inventory, wanted } = options;
    const repositories = new Map();
    for (const component of components) {
        const repository = (0,describe_pin/* repositoryOf */._M)(component)?.toLowerCase();
        if (repository === undefined)
            continue;
        const list = repositories.get(repository);
        if (list === undefined)
            repositories.set(repository, [component]);
        else
            list.push(component);
    }
    const facts = new Map();
    if (repositories.size === 0 || !PIN_FACTS.some((name) => wanted.has(name)))
        return facts;
    const { gitRemote: git, hosting } = await world.remotes(policy.registries);
    const memory = await world.tagMemory(policy.registries);
    const sources = { world, git, hosting, memory, wanted, locked: readLock(inventory) };
    const progress = (0,app_progress/* startProgress */.o)(world, 'Asking repositories', repositories.size);
    let done = 0;
    await Promise.all([...repositories.values()].map(async (group) => {
        for (const [component, own] of await askRepository(group, sources))
            facts.set(component, own);
        progress.advance(++done);
    }));
    progress.stop();
    return facts;
}
function readLock(inventory) {
    const locked = new Map();
    for (const { format, name, pin, version } of inventory) {
        if (format !== 'actions-lock' || pin?.comment === undefined)
            continue;
        for (const tag of [pin.comment, ...(pin.otherComments ?? [])]) {
            locked.set(lockKey(name, tag), version.toLowerCase());
        }
    }
    return locked;
}
function lockKey(name, tag) {
    return `${name.split('/', 2).join('/').toLowerCase()} ${tag}`;
}
async function askRepository(group, sources) {
    const [first] = group;
    const repository = first === undefined ? undefined : (0,describe_pin/* repositoryOf */._M)(first);
    if (repository === undefined)
        return [];
    const url = sources.git.urlOf(repository);
    const { git, hosting, wanted } = sources;
    const [refs, host] = await Promise.all([
        FROM_GIT.some((name) => wanted.has(name)) ? git.refs(url) : undefined,
        wanted.has('hosting') ? askHosting(repository, hosting) : undefined,
    ]);
    return Promise.all(group.map(async (component) => {
        const own = refs === undefined
            ? {}
            : refs.ok
                ? await askPin(component, { url, remote: refs.value, sources })
                : allUnknown(gather_pins_missing(refs.error));
        return [component, host === undefined ? own : { ...own, hosting: host }];
    }));
}
async function askPin(component, place) {
    const { remote, sources } = place;
    const described = (0,describe_pin/* describePin */.p5)(remote, component);
    const refs = addEdit(described, component, sources.world);
    const shared = {
        pinnedRefs: (0,domain_fact/* known */.eO)(refs, remote.evidence),
        tagRecord: await recallTag(component, place),
    };
    const commit = component.version.toLowerCase();
    if (component.pin?.state !== 'exact')
        return shared;
    const { git, wanted } = sources;
    const [reach, pinAge, pinnedUses] = await Promise.all([
        wanted.has('reach') ? askReach(commit, place) : undefined,
        wanted.has('pinAge') ? askAge(refs, place) : undefined,
        wanted.has('pinnedUses') ? walkUses({ ...component, version: refs.commit ?? commit }, git) : undefined,
    ]);
    return {
        ...shared,
        ...(reach !== undefined ? { reach } : {}),
        ...(pinAge !== undefined ? { pinAge } : {}),
        ...(pinnedUses !== undefined ? { pinnedUses } : {}),
    };
}
async function askReach(commit, { url, remote, sources }) {
    const answer = await sources.git.reach(url, [commit]);
    const reach = answer.ok ? answer.value.get(commit) : undefined;
    if (reach === undefined)
        return gather_pins_missing(answer.ok ? NO_ANSWER : answer.error);
    const ref = reach.state === 'tip' ? reach.refs[0] : reach.state === 'ancestor' ? reach.of : undefined;
    return (0,domain_fact/* known */.eO)(reach, { kind: 'git', repository: remote.url, ref: ref ?? '', commit });
}
function addEdit(refs, { pin, locations }, world) {
    const [place, another] = locations;
    if (another !== undefined)
        return refs;
    if (refs.replacement === undefined || pin === undefined || place === undefined)
        return refs;
    const bytes = world.workTree.read(place.file);
    if (!bytes.ok)
        return refs;
    const text = Buffer.from(bytes.value).toString('utf8');
    const before = text.split('\n', place.line)[place.line - 1]?.replace(/\r$/, '');
    if (before === undefined)
        return refs;
    const { commit, version } = refs.replacement;
    const after = pinLine(before, { text: pin.text, commit, version });
    if (after === undefined)
        return refs;
    return {
        ...refs,
        replacement: { commit, version, edit: { file: place.file, line: place.line, before, after } },
    };
}
async function recallTag(component, place) {
    const { url, remote, sources } = place;
    const exact = component.pin?.state === 'exact';
    const version = exact ? component.pin?.comment : component.version;
    if (version === undefined || version === '') {
        return (0,domain_fact/* unknown */.cr)('unsupported', 'the reference names no version whose tag could be followed');
    }
    const found = exact
        ? (0,describe_pin/* findTag */.IU)(remote, version)
        : remote.refs.find(({ name }) => name === `refs/tags/${version}`);
    const tag = found?.name.slice('refs/tags/'.length) ?? version;
    const parsed = (0,version_tag/* parseVersionTag */._Q)(tag);
    const full = parsed !== undefined && (0,version_tag/* isFullVersion */.kj)(parsed);
    const earlier = await sources.memory.recall(url, tag);
    const at = remote.evidence.kind === 'http' ? remote.evidence.fetchedAt : undefined;
    if (found !== undefined && at !== undefined && (earlier === undefined || !full)) {
        if (earlier?.commit !== found.commit)
            sources.memory.remember(url, tag, { commit: found.commit, at });
    }
    const locked = sources.locked.get(lockKey(component.name, version));
    return (0,domain_fact/* known */.eO)({
        tag,
        full,
        ...(found !== undefined ? { commit: found.commit } : {}),
        ...(earlier !== undefined ? { earlier } : {}),
        ...(locked !== undefined ? { locked } : {}),
    }, { kind: 'record', what: 'tags seen in earlier runs', firstSeen: earlier?.at ?? '' });
}
async function askAge(refs, { url, remote, sources }) {
    const { commit, newest, newestInLine } = refs;
    const other = newestInLine ?? newest;
    if (commit === undefined)
        return gather_pins_missing(NO_ANSWER);
    if (other === undefined || other.commit === commit)
        return (0,domain_fact/* known */.eO)({}, remote.evidence);
    const [pinned, at] = [
        await sources.git.commitTime(url, commit),
        await sources.git.commitTime(url, other.commit),
    ];
    if (!pinned.ok)
        return gather_pins_missing(pinned.error);
    if (!at.ok)
        return gather_pins_missing(at.error);
    return (0,domain_fact/* known */.eO)({ newest: { tag: other.tag, after: at.value - pinned.value } }, { kind: 'git', repository: remote.url, ref: `refs/tags/${other.tag}`, commit: other.commit });
}
async function askHosting(repository, hosting) {
    const answer = await hosting.repository(repository);
    if (!answer.ok)
        return (0,domain_fact/* unknown */.cr)((0,domain_fact/* unknownReason */.$h)(answer.error.kind), answer.error.message);
    const { fullName, archived, evidence } = answer.value;
    return (0,domain_fact/* known */.eO)({ asked: repository, fullName, archived }, evidence);
}
const NO_ANSWER = { kind: 'malformed', message: 'git gave no answer about the commit' };
function gather_pins_missing(error) {
    return (0,domain_fact/* unknown */.cr)((0,domain_fact/* unknownReason */.$h)(error.kind), `remote repositories: ${error.message}`);
}
function allUnknown(cause) {
    return { pinnedRefs: cause, reach: cause, tagRecord: cause, pinAge: cause, pinnedUses: cause };
}

// EXTERNAL MODULE: ./build/app/gather-proofs.js + 6 modules
var gather_proofs = __webpack_require__(80139);
// EXTERNAL MODULE: ./build/pin/find-references.js + 17 modules
var find_references = __webpack_require__(85861);
;// CONCATENATED MODULE: ./build/app/list-references.js



const FORMATS = ['workflow', 'action-metadata'];
const MAX_BYTES = 16 * 1024 * 1024;
const INSTALLS = /\b(?:npm|pnpm|bun|yarn)[ \t]+(?:ci|clean-install|install|i)(?![^\n]{0,200}[ \t](?:-g|--global)\b)(?:[ \t]+--?[a-z]|[ \t]*(?:$|[;&|"'#\r]))|(?:^|[;&]|\brun:)[ \t]*yarn(?:[ \t]+--[a-z][\w=-]*)*[ \t]*\r?$/m;
const ECOSYSTEMS = new Map([
    ['pip', 'pypi'],
    ['pipx', 'pypi'],
    ['uv', 'pypi'],
    ['uvx', 'pypi'],
    ['npm', 'npm'],
    ['npx', 'npm'],
    ['dlx', 'npm'],
    ['go', 'golang'],
    ['cargo', 'cargo'],
    ['gem', 'gem'],
    ['docker', 'docker'],
    ['podman', 'docker'],
]);
function listReferences(head, base) {
    const locked = listLocked(head);
    const before = new Map(base?.inventory.files.map(({ path, sha256 }) => [path, sha256]));
    const lockedBefore = base === undefined ? locked : listLocked(base);
    const sameLocks = lockedBefore.size === locked.size && [...lockedBefore].every((name) => locked.has(name));
    return head.inventory.files
        .filter(({ format, sha256 }) => FORMATS.includes(format) && sha256 !== undefined)
        .toSorted((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path))
        .flatMap(({ path, sha256 }) => {
        if (sameLocks && before.get(path) === sha256)
            return [];
        const subjects = readTools(path, head.tree, locked);
        const earlier = base !== undefined && before.has(path) ? readTools(path, base.tree, lockedBefore) : [];
        const known = new Set(earlier.map(list_references_keyOf));
        return subjects.filter((subject) => !known.has(list_references_keyOf(subject)));
    });
}
function listLocked({ inventory }) {
    return new Set(inventory.components.flatMap(({ ecosystem, name }) => (ecosystem === 'npm' ? [name] : [])));
}
function list_references_keyOf({ client, name, text, locked }) {
    return [client, name, text, locked ?? ''].join('\0');
}
function readTools(path, tree, locked) {
    const bytes = tree.read(path);
    if (!bytes.ok || bytes.value.length > MAX_BYTES)
        return [];
    const text = (0,decode_text/* decodeText */.g)(bytes.value);
    if (!text.ok)
        return [];
    const installs = INSTALLS.test(text.value);
    const subjects = new Map();
    for (const reference of (0,find_references/* findReferences */.y)(path, text.value)?.references ?? []) {
        const subject = toSubject(reference, { locked, installs });
        if (subject === undefined)
            continue;
        const known = subjects.get(list_references_keyOf(subject));
        if (known === undefined)
            subjects.set(list_references_keyOf(subject), { subject, locations: [] });
        else
            known.locations.push(reference.location);
    }
    return [...subjects.values()].map(({ subject, locations }) => ({
        ...subject,
        locations: [...subject.locations, ...locations],
    }));
}
function toSubject({ target, text, state, location }, project) {
    if (target.kind !== 'tool' || state === 'own')
        return undefined;
    const { client, name, version } = target;
    const ecosystem = ECOSYSTEMS.get(client);
    return {
        kind: 'tool',
        client,
        ...(ecosystem !== undefined ? { ecosystem } : {}),
        name,
        ...(version !== undefined ? { version } : {}),
        state,
        text,
        ...(client === 'npx' && version === undefined ? { locked: lookUp(name, project) } : {}),
        locations: [location],
    };
}
function lookUp(name, { locked, installs }) {
    if (locked.size === 0)
        return 'none';
    if (!locked.has(name))
        return 'other';
    return installs ? 'installed' : 'locked';
}

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/app/open-base.js

function openBase(request, world) {
    const { git } = world;
    const head = git?.resolve('HEAD');
    const headPart = head?.ok === true ? { head: head.value } : {};
    if (request.base === undefined) {
        return { ...headPart, problems: request.scope === 'changes' ? [missingBase('no base was given')] : [] };
    }
    if (git === undefined)
        return { problems: [missingBase('this directory is not in a git repository')] };
    const found = findBase(request.base, { git, request, head: headPart.head });
    if (!found.ok)
        return { ...headPart, problems: [missingBase(found.error.message)] };
    const { compared, tip } = found.value;
    const tree = git.tree(compared);
    const listing = tree.list();
    if (!listing.ok)
        return { ...headPart, problems: [missingBase(listing.error.message)] };
    return {
        base: { commit: compared, tree },
        ...(tip === compared ? {} : { tip: { commit: tip, tree: git.tree(tip) } }),
        ...headPart,
        problems: [],
    };
}
function findBase(base, context) {
    const { git, request, head } = context;
    if (request.pullRequestHead !== undefined && head !== undefined) {
        const merged = parentOfMerge(git, request.pullRequestHead, head);
        if (merged !== undefined)
            return (0,result.ok)({ compared: merged, tip: merged });
    }
    let resolved = git.resolve(base);
    if (resolved.ok) {
        const common = head === undefined ? undefined : git.mergeBase(resolved.value, head);
        return (0,result.ok)({ compared: common?.ok === true ? common.value : resolved.value, tip: resolved.value });
    }
    if (git.fetch?.(base, 1).ok === true)
        resolved = git.resolve(base);
    return resolved.ok ? (0,result.ok)({ compared: resolved.value, tip: resolved.value }) : resolved;
}
function parentOfMerge(git, pullRequestHead, head) {
    if (head === pullRequestHead)
        return undefined;
    const look = () => {
        const second = git.resolve('HEAD^2');
        const first = git.resolve('HEAD^1');
        return second.ok && second.value === pullRequestHead && first.ok ? first.value : undefined;
    };
    return look() ?? (git.fetch?.(head, 2).ok === true ? look() : undefined);
}
function missingBase(why) {
    return {
        code: 'git-failed',
        severity: 'broken',
        message: `The base to compare with cannot be read: ${why}. Everything was examined instead, by the default policy.`,
        hint: 'Check out with enough history (actions/checkout with fetch-depth: 2, or 0), or name a base that exists here.',
    };
}

// EXTERNAL MODULE: ./build/app/read-named.js
var read_named = __webpack_require__(23778);
;// CONCATENATED MODULE: ./build/app/read-identities.js


const NOBODY = { packages: new Map(), problems: [] };
function readIdentities(request, world, base) {
    if (request.base !== undefined && base === undefined)
        return NOBODY;
    for (const { tree, up } of (0,read_named/* listTrees */.U)(world, base)) {
        const bytes = tree.read(identities/* IDENTITIES_PATH */.Xi);
        if (bytes.ok)
            return (0,identities/* parseIdentities */.go)(decode(bytes.value), `${up}${identities/* IDENTITIES_PATH */.Xi}`);
        if (bytes.error.kind !== 'not-found')
            return unreadable(bytes.error.message);
    }
    return NOBODY;
}
function decode(bytes) {
    return new TextDecoder('utf-8').decode(bytes);
}
function unreadable(why) {
    return {
        packages: new Map(),
        problems: [
            {
                code: 'bad-policy',
                severity: 'broken',
                message: `${identities/* IDENTITIES_PATH */.Xi} cannot be read: ${why}. Nobody is expected.`,
                location: { file: identities/* IDENTITIES_PATH */.Xi, line: 1 },
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/app/read-policy.js + 6 modules
var read_policy = __webpack_require__(97103);
// EXTERNAL MODULE: ./build/app/read-trusted-root.js + 1 modules
var read_trusted_root = __webpack_require__(3694);
// EXTERNAL MODULE: ./build/app/read-update-files.js
var read_update_files = __webpack_require__(57572);
// EXTERNAL MODULE: ./build/inventory/go-sum.js
var go_sum = __webpack_require__(64219);
// EXTERNAL MODULE: ./build/inventory/go-component.js
var go_component = __webpack_require__(49267);
// EXTERNAL MODULE: ./build/inventory/merge-components.js
var merge_components = __webpack_require__(54572);
;// CONCATENATED MODULE: ./build/inventory/go-sum-rest.js



function listGoSumRest(sum, known) {
    const used = new Set(known.components.map(({ name, version }) => `${name} ${version}`));
    const rest = [...(0,go_sum/* readGoSum */.O)(sum.text, sum.path).entries]
        .filter(([key]) => !used.has(key))
        .flatMap(([, entry]) => {
        const made = (0,go_component/* makeGoComponent */.y)(entry.path, entry.version, {
            scope: 'unknown',
            direct: false,
            source: { kind: 'registry' },
            integrity: (0,go_sum/* goSumIntegrity */.r)(entry),
            locations: [{ file: sum.path, line: entry.line }],
        });
        return made.ok ? [made.value] : [];
    });
    return (0,merge_components/* mergeComponents */.Vh)(rest, { lockfile: sum.path, format: 'go-mod' });
}

;// CONCATENATED MODULE: ./build/app/rest-of-go-sums.js



function listRestOfGoSums(inventory, trees) {
    const left = new Set(inventory.files.flatMap(({ path, status }) => (status === 'unsupported' ? [path] : [])));
    const modules = inventory.files.filter(({ path, format }) => format === 'go-mod' && /(?:^|\/)go\.mod$/.test(path) && !left.has(path));
    return modules.flatMap(({ path }) => {
        const sumPath = path.replace(/go\.mod$/, 'go.sum');
        if (left.has(sumPath))
            return [];
        const text = readText(trees.head, sumPath);
        if (text === undefined)
            return [];
        const components = inventory.components.filter(({ lockfile }) => lockfile === path);
        const rest = listGoSumRest({ path: sumPath, text }, { components });
        const before = trees.base === undefined ? undefined : readText(trees.base, sumPath);
        if (before === undefined)
            return rest;
        const known = (0,go_sum/* readGoSum */.O)(before, sumPath).entries;
        return rest.filter(({ name, version, integrity }) => {
            const entry = known.get(`${name} ${version}`);
            const digests = new Set([entry?.zip?.raw, entry?.mod?.raw]);
            return integrity.some(({ raw }) => !digests.has(raw));
        });
    });
}
function readText(tree, path) {
    const bytes = tree.read(path);
    if (!bytes.ok)
        return undefined;
    const text = (0,decode_text/* decodeText */.g)(bytes.value);
    return text.ok ? text.value : undefined;
}

// EXTERNAL MODULE: ./build/inventory/gradle-verification-file.js + 1 modules
var gradle_verification_file = __webpack_require__(96451);
// EXTERNAL MODULE: ./build/inventory/maven-component.js
var maven_component = __webpack_require__(63478);
;// CONCATENATED MODULE: ./build/inventory/gradle-verification-rest.js



function listVerificationRest(metadata, locked) {
    const used = new Set(locked.components.map(({ purl }) => purl));
    const file = (0,gradle_verification_file/* readVerification */.C1)(metadata.text, metadata.path);
    const rest = [...file.components.values()].flatMap((entry) => {
        const location = { file: metadata.path, line: entry.line };
        const made = (0,maven_component/* makeMavenComponent */.d)(entry, { scope: 'unknown', locations: [location] });
        return 'why' in made || used.has(made.purl) ? [] : [{ ...made, ...(0,maven_component/* demandOf */.t)(entry, file) }];
    });
    return (0,merge_components/* mergeComponents */.Vh)(rest, { lockfile: metadata.path, format: 'gradle-verification' });
}

;// CONCATENATED MODULE: ./build/app/rest-of-verification.js


function listRestOfVerification(inventory, trees) {
    const files = inventory.files.filter(({ format, status, components }) => format === 'gradle-verification' && status === 'read' && components === 0);
    return files.flatMap(({ path }) => {
        const root = path.replace(/gradle\/[^/]*$/, '');
        const locked = inventory.components.filter(({ format, lockfile }) => format === 'gradle-lock' && lockfile.startsWith(root));
        const text = rest_of_verification_readText(trees.head, path);
        if (text === undefined)
            return [];
        const rest = listVerificationRest({ path, text }, { components: locked });
        const before = trees.base === undefined ? undefined : rest_of_verification_readText(trees.base, path);
        if (before === undefined)
            return rest;
        const known = new Map(listVerificationRest({ path, text: before }, { components: [] }).map((one) => [
            one.purl,
            rest_of_verification_digestsOf(one),
        ]));
        return rest.filter((one) => known.get(one.purl) !== rest_of_verification_digestsOf(one));
    });
}
function rest_of_verification_digestsOf({ integrity }) {
    return integrity
        .map(({ raw, file }) => `${file} ${raw}`)
        .sort()
        .join('\n');
}
function rest_of_verification_readText(tree, path) {
    const bytes = tree.read(path);
    if (!bytes.ok)
        return undefined;
    const text = (0,decode_text/* decodeText */.g)(bytes.value);
    return text.ok ? text.value : undefined;
}

;// CONCATENATED MODULE: ./build/app/review-identities.js




function reviewIdentities(subjects, context) {
    const looks = new Map();
    for (const { component } of subjects) {
        if (component.ecosystem !== 'npm' && component.ecosystem !== 'pypi')
            continue;
        const key = (0,identities/* identityKey */.US)(component.ecosystem, component.name);
        const look = looks.get(key) ?? { builders: new Map(), faults: [], unknown: [], releases: 0 };
        looks.set(key, look);
        lookAt(component, look, context);
    }
    return [...looks]
        .sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b))
        .flatMap(([key, look]) => toRow(key, look, context.recorded.get(key)) ?? []);
}
function lookAt(component, look, { recorded, proofsOf, now }) {
    const provenance = proofsOf(component)?.provenance;
    if (provenance === undefined)
        return;
    look.releases++;
    if (!provenance.known) {
        look.unknown.push(provenance.detail);
        return;
    }
    const day = new Date(now).toISOString().slice(0, 10);
    const expected = recorded.get((0,identities/* identityKey */.US)(component.ecosystem, component.name));
    for (const item of provenance.value.attestations) {
        if (item.outcome !== 'verified') {
            look.faults.push(`${component.version}: ${item.detail}`);
        }
        else if (item.claims !== undefined) {
            const identity = (0,compare_identity/* toIdentity */.uH)(item.claims, day);
            if (identity === undefined)
                look.faults.push(`${component.version}: its builder has no repository`);
            else {
                const changes = expected === undefined ? [] : (0,compare_identity/* compareIdentity */.G3)(expected, item.claims);
                look.builders.set((0,write_identities/* renderIdentity */.c)(identity).join('\n'), { identity, changes });
            }
        }
    }
}
function toRow(key, look, recorded) {
    const row = (state, rest = {}) => ({
        key,
        state,
        changes: [],
        recorded: recorded !== undefined,
        ...rest,
    });
    const [fault] = look.faults;
    if (fault !== undefined)
        return row('doubtful', { detail: fault });
    const [unseen] = look.unknown;
    const builders = [...look.builders.values()];
    const differing = builders.filter(({ changes }) => changes.length > 0);
    const [first] = recorded === undefined ? builders : differing;
    const chosen = recorded === undefined ? builders : differing;
    if (chosen.length > 1) {
        const detail = `its releases here have ${chosen.length} builders: ${chosen
            .map(({ identity }) => identity.repository ?? identity.repositoryId ?? '')
            .join(', ')}`;
        return row('doubtful', { detail, changes: first?.changes ?? [] });
    }
    if (first !== undefined) {
        return recorded === undefined
            ? row('new', { seen: first.identity })
            : row('changed', { seen: keepToRecorded(first.identity, recorded), changes: first.changes });
    }
    if (unseen !== undefined)
        return row('unknown', { detail: unseen });
    if (recorded === undefined || look.releases === 0)
        return undefined;
    return builders.length > 0 ? row('same') : row('gone', { detail: 'it has no provenance any more' });
}
function keepToRecorded(seen, recorded) {
    const kept = Object.entries(seen).filter(([name]) => name === 'firstSeen' || name in recorded);
    const identity = Object.fromEntries(kept);
    return identity.repository === undefined && identity.repositoryId === undefined ? seen : identity;
}

// EXTERNAL MODULE: ./build/app/trust.js + 1 modules
var app_trust = __webpack_require__(46332);
// EXTERNAL MODULE: ./build/app/version.js
var version = __webpack_require__(73912);
;// CONCATENATED MODULE: ./build/app/check.js



























async function check(request, world) {
    const opened = openBase(request, world);
    const { policy, problems: policyProblems } = (0,read_policy/* readPolicy */.T)(request, world, opened.tip ?? opened.base);
    const settings = { policy, now: world.clock.now() };
    const inventory = (0,read_inventory.readInventory)(world.workTree, { exclude: policy.exclude });
    const comparison = compareWithBase(inventory, request.scope === 'everything' ? undefined : opened.base, policy);
    const changes = comparison?.changes;
    const subjects = selectSubjects(inventory, comparison);
    const rules = request.only === undefined ? build_rules/* rules */.a : build_rules/* rules */.a.filter(request.only);
    const components = subjects.components.map((subject) => subject.component);
    const trees = {
        head: world.workTree,
        ...(comparison !== undefined && opened.base !== undefined ? { base: opened.base.tree } : {}),
    };
    const restOfSums = listRestOfGoSums(inventory, trees);
    const restOfVerification = listRestOfVerification(inventory, trees);
    const [gathered, pins, checksums] = await Promise.all([
        (0,gather_facts/* gatherFacts */.pc)([...components, ...restOfVerification], { world, policy }),
        gatherPins(components, {
            world,
            policy,
            inventory: inventory.components,
            wanted: listNeeds(rules, settings),
        }),
        (0,gather_checksums/* gatherChecksums */.Mq)([...components, ...restOfSums], { world, policy }),
    ]);
    const locks = await attachActionsLocks(subjects.components, { inventory, world, policy });
    const identities = readIdentities(request, world, opened.tip ?? opened.base);
    const trustSetting = (0,read_trusted_root/* readTrustSetting */.h)(request.trustedRoot, world, opened.tip ?? opened.base);
    const trust = (0,app_trust/* openTrust */.N)(world, { registries: policy.registries, ...trustSetting.options });
    const proofsOf = await (0,gather_proofs/* gatherProofs */.X)(subjects.components, {
        world,
        registries: policy.registries,
        releases: gathered.releases,
        identities,
        trust,
    });
    const tables = await (0,gather_facts/* prepareFactTables */.Xo)(subjects.components, {
        releases: gathered.releases,
        pins,
        checksums: checksums.facts,
        proofsOf,
    });
    const factTables = locks.addFacts(tables);
    const references = listReferences({ inventory, tree: world.workTree }, comparison?.before);
    const files = (0,read_update_files/* readUpdateFiles */.j)(world.workTree, {
        exclude: policy.exclude,
        ...(comparison !== undefined && opened.base !== undefined ? { base: opened.base.tree } : {}),
    });
    const judgedComponents = judge('component', locks.components, { rules, settings, factsOf: factTables });
    const judgedSums = judgeRest(restOfSums, settings, {
        rule: checksum_db/* checksumDb */.U,
        factsOf: ({ purl }) => tableOf('checksumRecord', checksums.facts.get(purl)),
    });
    const judgedVerification = judgeRest(restOfVerification, settings, {
        rule: integrity_mismatch/* integrityMismatch */.e,
        factsOf: ({ purl }) => tableOf('artifacts', gathered.releases.get(purl)?.artifacts),
    });
    const judgedProjects = judge('project', subjects.projects, { rules, settings, factsOf: () => ({}) });
    const judgedInstalled = judge('installed', request.installed === true ? gatherInstalled(inventory, world) : [], { rules, settings, factsOf: () => ({}) });
    const judgedReferences = judge('reference', references, {
        rules,
        settings,
        factsOf: () => ({}),
    });
    const judgedFiles = judge('file', files, { rules, settings, factsOf: () => ({}) });
    const excepted = (0,apply_exceptions/* applyExceptions */.F)([
        judgedComponents,
        judgedSums,
        judgedVerification,
        judgedProjects,
        judgedInstalled,
        judgedReferences,
        judgedFiles,
    ].flatMap(({ findings }) => findings), policy, settings.now);
    const exceptionSubjects = policy.exceptions.map((exception) => ({
        exception,
        used: changes !== undefined || excepted.used.has(exception),
    }));
    const judgedExceptions = judge('exception', exceptionSubjects, { rules, settings, factsOf: () => ({}) });
    const report = buildReport({
        toolVersion: version.TOOL_VERSION,
        ...(request.only !== undefined ? { command: 'verify' } : {}),
        asOf: settings.now,
        offline: request.offline,
        ...(opened.base !== undefined ? { base: opened.base.commit } : {}),
        ...(opened.head !== undefined ? { head: opened.head } : {}),
        policy,
        inventory,
        ...(changes !== undefined ? { changes } : {}),
        findings: [...excepted.findings, ...judgedExceptions.findings],
        passed: [
            judgedComponents,
            judgedSums,
            judgedVerification,
            judgedProjects,
            judgedInstalled,
            judgedReferences,
            judgedFiles,
            judgedExceptions,
        ].map(({ passed }) => passed),
        judged: subjects.components.length,
        problems: [...opened.problems, ...policyProblems, ...identities.problems, ...trustSetting.problems],
        trust: trust.used(),
        registries: (0,gather_checksums/* addCounts */.c5)(gathered.descriptions, checksums.counts),
        factsOf: (purl) => gathered.releases.get(purl),
        allowEmpty: request.allowEmpty,
    });
    return {
        report,
        inventory,
        policy,
        factsOf: (purl) => gathered.releases.get(purl),
        seenIdentities: () => collectIdentities(subjects.components, proofsOf, settings.now),
        reviewIdentities: () => reviewIdentities(subjects.components, {
            recorded: identities.packages,
            proofsOf,
            now: settings.now,
        }),
    };
}
function judgeRest(rest, settings, by) {
    return judge('component', rest.map((component) => ({ component })), { rules: [by.rule], settings, factsOf: ({ component }) => by.factsOf(component) });
}
function tableOf(name, fact) {
    return fact === undefined ? {} : { [name]: fact };
}
function compareWithBase(inventory, base, policy) {
    if (base === undefined)
        return undefined;
    const before = (0,read_inventory.readInventory)(base.tree, { exclude: policy.exclude });
    return {
        changes: compareInventories(before, inventory),
        before: { inventory: before, tree: base.tree },
    };
}
function selectSubjects(inventory, comparison) {
    const projects = (0,project_subjects/* buildProjectSubjects */.J)(inventory);
    if (comparison === undefined) {
        return { components: inventory.components.map((component) => ({ component })), projects };
    }
    const components = comparison.changes.flatMap((change) => change.to === undefined ? [] : [{ component: change.to, change }]);
    const before = new Map(comparison.before.inventory.files.map((file) => [file.path, file.sha256]));
    const changed = (file) => file.sha256 === undefined || before.get(file.path) !== file.sha256;
    const lost = new Set(before.keys());
    for (const file of inventory.files)
        lost.delete(file.path);
    const touched = ({ manifest, lockfiles, dir }) => [manifest, ...lockfiles].some(changed) || [...lost].some((path) => directoryOf(path) === dir);
    return { components, projects: projects.filter(touched) };
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}


/***/ }),

/***/ 3694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readTrustSetting)
});

// UNUSED EXPORTS: EMBEDDED

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/verify/trusted-root.js
var trusted_root = __webpack_require__(91592);
;// CONCATENATED MODULE: ./build/verify/read-trusted-roots.js


const MAX_ROOTS = 32;
function readTrustedRoots(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    const whole = parse(text);
    const lines = text.split('\n', MAX_ROOTS + 1).filter((line) => line.trim() !== '');
    const documents = whole === undefined ? lines.map(parse) : [whole];
    if (documents.length > MAX_ROOTS)
        return (0,result/* err */._)(`the file holds more than ${MAX_ROOTS} trusted roots`);
    const roots = [];
    for (const document of documents) {
        const root = (0,trusted_root.readTrustedRoot)(document);
        if (!root.ok)
            return root;
        roots.push(root.value);
    }
    return roots.length === 0 ? (0,result/* err */._)('the file holds no trusted root') : (0,result.ok)(roots);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/app/read-named.js
var read_named = __webpack_require__(23778);
;// CONCATENATED MODULE: ./build/app/read-trusted-root.js



const EMBEDDED = 'embedded';
function readTrustSetting(setting, world, base) {
    if (setting === undefined)
        return { options: {}, problems: [] };
    if (setting === EMBEDDED)
        return { options: { embeddedOnly: true }, problems: [] };
    const file = (0,read_named/* readNamed */.M)(setting, world, base);
    const roots = file.ok ? readTrustedRoots(file.bytes) : undefined;
    if (file.ok && roots?.ok === true) {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(file.bytes).digest('hex');
        return { options: { given: { roots: roots.value, sha256 } }, problems: [] };
    }
    const why = !file.ok ? file.why : roots?.ok === false ? roots.error : undefined;
    return {
        options: { given: NOBODY },
        problems: [
            {
                code: 'bad-trusted-root',
                severity: 'broken',
                message: `The trusted root ${setting} cannot be used: ${why ?? 'it cannot be read'}. Nothing signed is trusted.`,
                location: { file: setting, line: 1 },
                hint: 'Name a trusted_root.json (`gh attestation trusted-root` and `cosign trusted-root create` write one), or leave the setting out.',
            },
        ],
    };
}
const NOBODY = { roots: [], sha256: '' };


/***/ }),

/***/ 5826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 35440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ isDanger),
/* harmony export */   Gb: () => (/* binding */ stops),
/* harmony export */   iq: () => (/* binding */ dangerRank),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
function stops(finding, failOn) {
    if (finding.verdict !== 'fail' || finding.exception !== undefined)
        return false;
    return finding.level === 'block' || (failOn === 'warn' && finding.level === 'warn');
}
const DANGERS = [
    'known-malicious',
    'quarantined',
    'integrity-mismatch',
    'immutable-drift',
    'version-vanished',
    'impostor-commit',
    'moved-tag',
];
function dangerRank(rule) {
    const index = DANGERS.indexOf(rule);
    return index === -1 ? DANGERS.length : index;
}
function isDanger(rule) {
    return DANGERS.includes(rule);
}
const LEVEL_RANK = { block: 0, warn: 1, record: 2 };
function severityRank(finding) {
    return (finding.exception === undefined ? 0 : 3) + LEVEL_RANK[finding.level];
}


/***/ }),

/***/ 91592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publicGoodRoot: () => (/* binding */ publicGoodRoot),
/* harmony export */   readTrustedRoot: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54187);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4424);
/* harmony import */ var _embedded_roots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18212);




const GITHUB = Buffer.from('GitHub, Inc.', 'latin1');
function readTrustedRoot(json) {
    try {
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON(json);
        if (!root.mediaType.startsWith('application/vnd.dev.sigstore.trustedroot')) {
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('the file is not a Sigstore trusted root');
        }
        const hasBeginning = ({ publicKey }) => publicKey?.validFor?.start !== undefined;
        const material = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toTrustMaterial */ .jO)({ ...root, tlogs: root.tlogs.filter(hasBeginning), ctlogs: root.ctlogs.filter(hasBeginning) }, noKey);
        if (material.certificateAuthorities.some(({ certChain }) => certChain.length === 0)) {
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('the trusted root has an authority without certificates');
        }
        const isGithub = root.tlogs.length === 0 &&
            root.ctlogs.length === 0 &&
            material.certificateAuthorities.length > 0 &&
            material.certificateAuthorities.every(({ certChain }) => certChain[0]?.subject.includes(GITHUB) === true);
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ material, profile: isGithub ? 'github' : 'sigstore', json });
    }
    catch {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('the trusted root cannot be read');
    }
}
let publicGood;
function publicGoodRoot() {
    if (publicGood === undefined) {
        const read = readTrustedRoot(_embedded_roots_js__WEBPACK_IMPORTED_MODULE_2__.PUBLIC_GOOD_ROOT);
        if (!read.ok)
            throw new Error(read.error);
        publicGood = read.value;
    }
    return publicGood;
}
function noKey() {
    throw new Error('no key is known by a hint');
}


/***/ })

};
