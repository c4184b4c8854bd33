export const id = 437;
export const ids = [437];
export const modules = {

/***/ 4437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/domain/fingerprint.js

function createFingerprint(parts) {
    return (0,external_node_crypto_.hash)('sha256', parts.join('\u0000'), 'hex').slice(0, 32);
}

// EXTERNAL MODULE: ./build/domain/fact.js
var domain_fact = __webpack_require__(8223);
// EXTERNAL MODULE: ./build/domain/rule.js
var domain_rule = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/domain/subject.js
function describeSubject(kind, subject) {
    switch (kind) {
        case 'component': {
            const { component } = subject;
            return {
                kind: 'component',
                id: component.purl,
                name: component.name,
                version: component.version,
                ecosystem: component.ecosystem,
                scope: component.scope,
                direct: component.direct,
                lockfile: component.lockfile,
            };
        }
        case 'project': {
            const project = subject;
            return {
                kind: 'project',
                id: `${project.ecosystem}:${project.dir}`,
                name: project.manifest.path,
                ecosystem: project.ecosystem,
            };
        }
        default: {
            const { exception } = subject;
            return { kind: 'exception', id: `${exception.rule} ${exception.package}`, name: exception.package };
        }
    }
}
function locateSubject(kind, subject) {
    switch (kind) {
        case 'component':
            return subject.component.locations[0];
        case 'project':
            return { file: subject.manifest.path, line: 1 };
        default:
            return subject.exception.location;
    }
}

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
                named ??= { ref: describeSubject(kind, subject), location: locateSubject(kind, subject) };
                findings.push(toFinding(rule, named, { decision, evidence, settings }));
            }
        }
    }
    return { findings, passed };
}
function effectiveLevel(rule, settings) {
    return settings.policy.rules.get(rule.meta.id)?.level ?? rule.meta.defaultLevel;
}
function decide(rule, subject, context) {
    const { facts, settings, evidence } = context;
    const values = {};
    for (const name of rule.needs) {
        const fact = facts[name];
        if (fact === undefined || !fact.known) {
            const { reason, detail } = fact ?? (0,domain_fact/* unknown */.cr)('unsupported', `${name} cannot be had for this kind of component`);
            return { verdict: 'unknown', reason, detail };
        }
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
var compare_text = __webpack_require__(6560);
// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(8729);
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
    return from.version === to.version ? 0 : DISTANCE[(0,version/* updateSize */.ft)(to.ecosystem, from.version, to.version)];
}
function orderVersions(a, b) {
    return (0,version/* compareVersions */.Zy)(a.ecosystem, a.version, b.version) || (0,compare_text/* compareText */.n)(a.purl, b.purl);
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
    return sourceOf(from) === sourceOf(to) && from.pin?.text === to.pin?.text ? undefined : 'changed';
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
    const order = (0,version/* compareVersions */.Zy)(to.ecosystem, from.version, to.version);
    if (order === undefined || order === 0)
        return { kind: 'changed', from, to, size: 'unknown' };
    const size = (0,version/* updateSize */.ft)(to.ecosystem, from.version, to.version);
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

// EXTERNAL MODULE: ./build/inventory/read-inventory.js + 6 modules
var read_inventory = __webpack_require__(6765);
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
var severity = __webpack_require__(5440);
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
            command: 'check',
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
var apply_exceptions = __webpack_require__(5831);
// EXTERNAL MODULE: ./build/rules/index.js + 34 modules
var rules = __webpack_require__(7846);
// EXTERNAL MODULE: ./build/domain/ecosystem.js
var domain_ecosystem = __webpack_require__(1657);
// EXTERNAL MODULE: ./build/inventory/formats.js + 79 modules
var formats = __webpack_require__(9207);
// EXTERNAL MODULE: ./build/rules/lock-of-manifest.js
var lock_of_manifest = __webpack_require__(5029);
;// CONCATENATED MODULE: ./build/rules/project-subjects.js



function buildProjectSubjects(inventory) {
    const ecosystems = fileEcosystems(inventory);
    const locks = inventory.files.filter(({ path, role }) => role === 'lock' && ecosystems.has(path));
    const index = indexInventory(inventory, locks, ecosystems);
    const subjects = [];
    for (const manifest of inventory.files) {
        if (manifest.role !== 'manifest')
            continue;
        const ecosystem = ecosystems.get(manifest.path);
        if (ecosystem === undefined || !(0,domain_ecosystem/* isRegistryEcosystem */.q)(ecosystem))
            continue;
        subjects.push(buildSubject(manifest, ecosystem, index));
    }
    return subjects;
}
function buildSubject(manifest, ecosystem, index) {
    const dir = directoryOf(manifest.path);
    const own = index.projects.get(manifest.path)?.[0];
    const lockfiles = findLocks(ecosystem, { dir, name: own?.name }, index).filter(({ path }) => path !== manifest.path);
    const covered = lockfiles.flatMap(({ path }) => index.projects.get(path) ?? []);
    const made = lockfiles.filter(({ format }) => (0,lock_of_manifest/* isLockOf */.v)(format, manifest.format));
    const asked = askedBy(made.flatMap(({ path }) => index.projects.get(path) ?? []), { name: own?.name, dir });
    const roots = lockfiles.flatMap(({ path }) => index.projectsByDir.get(project_subjects_keyOf(ecosystem, directoryOf(path))) ?? []);
    const overrides = new Set(roots.flatMap((root) => root.overrides ?? []));
    const members = [{ ecosystem, dir }, ...covered].flatMap((project) => namesOf(project, index));
    return {
        dir,
        ecosystem,
        manifest,
        lockfiles,
        declarations: index.declarations.get(manifest.path) ?? [],
        components: lockfiles.flatMap(({ path }) => index.components.get(path) ?? []),
        ...(asked !== undefined ? { asked } : {}),
        members: [...new Set(members)].sort(),
        ...(own?.peers !== undefined ? { peers: own.peers } : {}),
        ...(overrides.size > 0 ? { overrides: [...overrides].sort() } : {}),
        ...(own?.dynamic === true ? { dynamic: true } : {}),
    };
}
function namesOf(project, index) {
    const names = index.projectNames.get(project_subjects_keyOf(project.ecosystem, project.dir)) ?? [];
    return names.length > 0 ? names : [project.dir.slice(project.dir.lastIndexOf('/') + 1)];
}
function findLocks(ecosystem, { dir, name }, index) {
    const beside = index.locksByDir.get(project_subjects_keyOf(ecosystem, dir)) ?? [];
    const member = index.locksByMember.get(project_subjects_keyOf(ecosystem, dir)) ?? [];
    if (beside.length > 0 || member.length > 0)
        return [...new Set([...beside, ...member])];
    if (ecosystem !== 'npm' && ecosystem !== 'cargo')
        return [];
    for (let above = parentOf(dir); above !== undefined; above = parentOf(above)) {
        const locks = index.locksByDir.get(project_subjects_keyOf(ecosystem, above)) ?? [];
        const open = locks.filter(({ path }) => mayCover(index.projects.get(path), { ecosystem, name }));
        if (open.length > 0 && index.manifestDirs.has(project_subjects_keyOf(ecosystem, above)))
            return open;
    }
    return [];
}
function mayCover(projects, { ecosystem, name }) {
    if (projects === undefined)
        return true;
    return ecosystem === 'cargo' && projects.some((project) => project.name === name);
}
function askedBy(covered, from) {
    const { name } = from;
    const own = covered.filter((project) => project.dir === from.dir && (name === undefined || project.name === undefined || project.name === name));
    return own.length === 0 ? undefined : [...new Set(own.flatMap(({ dependsOn }) => dependsOn))].sort();
}
function indexInventory(inventory, locks, ecosystems) {
    const byPath = new Map(locks.map((file) => [file.path, file]));
    const projectsByDir = group(inventory.projects, ({ ecosystem, dir }) => project_subjects_keyOf(ecosystem, dir));
    return {
        locksByDir: group(locks, ({ path }) => project_subjects_keyOf(ecosystems.get(path) ?? '', directoryOf(path))),
        locksByMember: new Map([...projectsByDir].map(([key, projects]) => [
            key,
            [...new Set(projects.flatMap(({ file }) => byPath.get(file) ?? []))],
        ])),
        manifestDirs: new Set(inventory.files
            .filter(({ role }) => role === 'manifest')
            .map(({ path }) => project_subjects_keyOf(ecosystems.get(path) ?? '', directoryOf(path)))),
        declarations: group(inventory.declarations, ({ location }) => location.file),
        components: group(inventory.components, ({ lockfile }) => lockfile),
        projects: group(inventory.projects, ({ file }) => file),
        projectsByDir,
        projectNames: new Map([...projectsByDir].map(([key, projects]) => [key, projects.flatMap(({ name }) => name ?? [])])),
    };
}
const UNREAD_LOCKS = new Map([
    ['bun-binary-lock', 'npm'],
    ['deno-lock', 'npm'],
    ['conda-lock', 'pypi'],
    ['pixi-lock', 'pypi'],
]);
function fileEcosystems(inventory) {
    const byFormat = new Map(UNREAD_LOCKS);
    for (const { id, ecosystem } of formats/* formats */.F)
        byFormat.set(id, ecosystem);
    return new Map(inventory.files.flatMap(({ path, format }) => {
        const ecosystem = byFormat.get(format);
        return ecosystem === undefined ? [] : [[path, ecosystem]];
    }));
}
function group(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const found = groups.get(key);
        if (found === undefined)
            groups.set(key, [item]);
        else
            found.push(item);
    }
    return groups;
}
function project_subjects_keyOf(ecosystem, dir) {
    return `${ecosystem}:${dir}`;
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
function parentOf(dir) {
    return dir === '.' ? undefined : directoryOf(dir);
}

// EXTERNAL MODULE: ./build/app/gather-facts.js + 2 modules
var gather_facts = __webpack_require__(8265);
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

// EXTERNAL MODULE: ./build/app/read-policy.js + 6 modules
var read_policy = __webpack_require__(8117);
// EXTERNAL MODULE: ./build/app/version.js
var app_version = __webpack_require__(3912);
;// CONCATENATED MODULE: ./build/app/check.js











async function check(request, world) {
    const opened = openBase(request, world);
    const { policy, problems: policyProblems } = (0,read_policy/* readPolicy */.T)(request, world, opened.tip ?? opened.base);
    const settings = { policy, now: world.clock.now() };
    const inventory = (0,read_inventory.readInventory)(world.workTree, { exclude: policy.exclude });
    const comparison = compareWithBase(inventory, request.scope === 'everything' ? undefined : opened.base, policy);
    const changes = comparison?.changes;
    const subjects = selectSubjects(inventory, comparison);
    const gathered = await (0,gather_facts/* gatherFacts */.pc)(subjects.components.map((subject) => subject.component), { world, policy });
    const factTables = await (0,gather_facts/* prepareFactTables */.Xo)(subjects.components, gathered.releases);
    const judgedComponents = judge('component', subjects.components, { rules: rules/* rules */.a, settings, factsOf: factTables });
    const judgedProjects = judge('project', subjects.projects, { rules: rules/* rules */.a, settings, factsOf: () => ({}) });
    const excepted = (0,apply_exceptions/* applyExceptions */.F)([...judgedComponents.findings, ...judgedProjects.findings], policy, settings.now);
    const exceptionSubjects = policy.exceptions.map((exception) => ({
        exception,
        used: changes !== undefined || excepted.used.has(exception),
    }));
    const judgedExceptions = judge('exception', exceptionSubjects, { rules: rules/* rules */.a, settings, factsOf: () => ({}) });
    const report = buildReport({
        toolVersion: app_version.TOOL_VERSION,
        asOf: settings.now,
        offline: request.offline,
        ...(opened.base !== undefined ? { base: opened.base.commit } : {}),
        ...(opened.head !== undefined ? { head: opened.head } : {}),
        policy,
        inventory,
        ...(changes !== undefined ? { changes } : {}),
        findings: [...excepted.findings, ...judgedExceptions.findings],
        passed: [judgedComponents.passed, judgedProjects.passed, judgedExceptions.passed],
        judged: subjects.components.length,
        problems: [...opened.problems, ...policyProblems],
        registries: gathered.descriptions,
        factsOf: (purl) => gathered.releases.get(purl),
        allowEmpty: request.allowEmpty,
    });
    return { report, inventory, policy, factsOf: (purl) => gathered.releases.get(purl) };
}
function compareWithBase(inventory, base, policy) {
    if (base === undefined)
        return undefined;
    const before = (0,read_inventory.readInventory)(base.tree, { exclude: policy.exclude });
    return { changes: compareInventories(before, inventory), base: before };
}
function selectSubjects(inventory, comparison) {
    const projects = buildProjectSubjects(inventory);
    if (comparison === undefined) {
        return { components: inventory.components.map((component) => ({ component })), projects };
    }
    const components = comparison.changes.flatMap((change) => change.to === undefined ? [] : [{ component: change.to, change }]);
    const before = new Map(comparison.base.files.map((file) => [file.path, file.sha256]));
    const changed = (file) => file.sha256 === undefined || before.get(file.path) !== file.sha256;
    const lost = new Set(before.keys());
    for (const file of inventory.files)
        lost.delete(file.path);
    const touched = ({ manifest, lockfiles, dir }) => [manifest, ...lockfiles].some(changed) || [...lost].some((path) => check_directoryOf(path) === dir);
    return { components, projects: projects.filter(touched) };
}
function check_directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}


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

/***/ 5440:
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


/***/ })

};
