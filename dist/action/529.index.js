export const id = 529;
export const ids = [529];
export const modules = {

/***/ 8529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pinEngine: () => (/* binding */ pinEngine)
});

// EXTERNAL MODULE: ./build/pin/find-references.js + 17 modules
var find_references = __webpack_require__(85861);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/domain/purl.js
var domain_purl = __webpack_require__(17884);
;// CONCATENATED MODULE: ./build/pin/resolve-python.js


async function resolvePythonHashes(releases, registry) {
    const asked = releases.map((release) => ({ release, component: describe(release) }));
    const facts = await registry.releases(asked.flatMap(({ component }) => component ?? []));
    return new Map(asked.map(({ release, component }) => {
        const found = component === undefined ? undefined : facts.get(component.purl);
        return [release, found === undefined ? (0,result/* err */._)(NOT_A_RELEASE) : readHashes(found)];
    }));
}
const NOT_A_RELEASE = {
    kind: 'unsupported',
    message: 'this is not the name and version of a Python release',
};
function describe({ name, version }) {
    if (version === '' || version.includes('*'))
        return undefined;
    const normal = (0,domain_purl/* normalizePypiName */.Ty)(name);
    const purl = (0,domain_purl/* makePurl */.k0)({ type: 'pypi', name: normal, version });
    if (!purl.ok)
        return undefined;
    return {
        purl: purl.value,
        ecosystem: 'pypi',
        name: normal,
        version,
        scope: 'unknown',
        direct: true,
        integrity: [],
        source: { kind: 'registry' },
        lockfile: '',
        locations: [],
        dependsOn: [],
        format: 'requirements',
    };
}
function readHashes(facts) {
    const { registryState, artifacts, yanked } = facts;
    if (!registryState.known)
        return (0,result/* err */._)(failed(registryState));
    const absent = ABSENT[registryState.value.state];
    if (absent !== undefined)
        return (0,result/* err */._)({ kind: 'not-found', message: absent });
    if (!artifacts.known)
        return (0,result/* err */._)(failed(artifacts));
    const hashes = readDigests(artifacts.value);
    if (!hashes.ok)
        return hashes;
    const withdrawn = yanked.known && yanked.value.yanked ? { yanked: yanked.value.reason ?? '' } : {};
    return (0,result.ok)({
        hashes: hashes.value,
        files: artifacts.value.length,
        ...withdrawn,
        evidence: artifacts.evidence,
    });
}
const ABSENT = {
    present: undefined,
    'version-absent': 'the index has the project, but not this version',
    'package-absent': 'the index does not have the project',
    'package-quarantined': 'the index withholds the project while it is examined',
    'security-holder': 'the index replaced the project by a placeholder',
    'absent-from-partial-mirror': 'the index, which holds only a part of its upstream, does not have this release',
};
function readDigests(artifacts) {
    const malformed = (message) => (0,result/* err */._)({ kind: 'malformed', message });
    if (artifacts.length === 0)
        return malformed('the index names no file of this release');
    const byFile = new Map();
    const hashes = new Set();
    for (const { file, integrity } of artifacts) {
        const own = new Set(integrity.flatMap(({ algorithm, digest }) => (algorithm === 'sha256' ? [`sha256:${digest}`] : [])));
        const [hash] = own;
        if (hash === undefined)
            return malformed('the index gives no sha256 for a file of this release');
        if (own.size > 1 || (file !== undefined && (byFile.get(file) ?? hash) !== hash)) {
            return malformed('the index gives two digests for one file of this release');
        }
        if (file !== undefined)
            byFile.set(file, hash);
        hashes.add(hash);
    }
    return (0,result.ok)([...hashes].sort());
}
function failed({ reason, detail }) {
    return { kind: KIND[reason], message: detail };
}
const KIND = {
    offline: 'offline',
    unreachable: 'unreachable',
    'rate-limited': 'rate-limited',
    malformed: 'malformed',
    unsupported: 'unsupported',
    'stripped-by-mirror': 'unsupported',
    'not-published': 'not-found',
    'not-permitted': 'not-permitted',
    budget: 'budget',
};

;// CONCATENATED MODULE: ./build/app/python-hashes.js


function openPythonHashes(world) {
    return async (name, version) => {
        const registries = await world.registries({});
        const index = registries.find(({ ecosystem }) => ecosystem === 'pypi');
        if (index === undefined)
            return (0,result/* err */._)({ kind: 'unsupported', message: 'no index of Python packages is known' });
        const release = { name, version };
        const found = (await resolvePythonHashes([release], index)).get(release);
        if (found === undefined)
            return (0,result/* err */._)({ kind: 'unsupported', message: 'the index did not answer' });
        return found.ok ? (0,result.ok)(found.value.hashes) : found;
    };
}

;// CONCATENATED MODULE: ./build/app/pin-parts.js


function openPinParts(world) {
    return { find: find_references/* findReferences */.y, pythonHashes: openPythonHashes(world) };
}

// EXTERNAL MODULE: ./build/domain/compare-text.js
var compare_text = __webpack_require__(26560);
// EXTERNAL MODULE: ./build/inventory/formats.js + 44 modules
var formats = __webpack_require__(19839);
// EXTERNAL MODULE: ./build/inventory/read-inventory.js + 2 modules
var read_inventory = __webpack_require__(3121);
;// CONCATENATED MODULE: ./build/pin/one-per-place.js
function onePerPlace(references) {
    const seen = new Set();
    return references
        .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
        .filter(({ span, text }) => {
        const key = `${span.start}:${span.end}:${text}`;
        if (span.start >= span.end)
            return true;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}

// EXTERNAL MODULE: ./build/pin/version-tag.js
var version_tag = __webpack_require__(34205);
;// CONCATENATED MODULE: ./build/pin/place-comment.js

const WORD = /^(#[ \t]*)((?:(?:renovate[ \t]*:[ \t]*)?(?:tag[ \t]*=[ \t]*|version=)|frozen:[ \t]*|pin@|ratchet:[^\s@]+@|@)?)([^\s,;]+)/;
const MAX_LINE = 10_000;
function readCommentStyle(text, references) {
    const forms = new Map();
    let [one, more] = [0, 0];
    for (const { comment, span } of references) {
        if (comment === undefined)
            continue;
        const word = WORD.exec(text.slice(comment.span.start, comment.span.end));
        if (word !== null && (0,version_tag/* parseVersionTag */._Q)(word[3] ?? '') !== undefined)
            add(forms, formOf(word[2] ?? ''));
        const gap = /[ \t]*$/.exec(text.slice(span.end, comment.span.start))?.[0] ?? '';
        if (gap === ' ')
            one++;
        else if (gap.length > 1)
            more++;
    }
    if (one + more === 0) {
        for (const line of text.split('\n')) {
            if (line.length > MAX_LINE)
                continue;
            const gap = /[^\s#]([ \t]+)#[ \t]/.exec(line)?.[1];
            if (gap === ' ')
                one++;
            else if (gap !== undefined)
                more++;
        }
    }
    const [form] = [...forms].toSorted((a, b) => b[1] - a[1])[0] ?? ['plain'];
    return { gap: more > one ? '  ' : ' ', form };
}
function formOf(prefix) {
    if (prefix.startsWith('ratchet:'))
        return 'ratchet';
    if (prefix.startsWith('pin@'))
        return 'pin@';
    return /tag[ \t]*=/.test(prefix) ? 'tag=' : 'plain';
}
function add(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function placeComment(text, reference, wanted) {
    const { version, style, oldRef } = wanted;
    if (reference.style === 'block')
        return undefined;
    if (reference.comment === undefined)
        return appendComment(text, reference, wanted);
    const { start, end } = reference.comment.span;
    const remark = text.slice(start, end);
    const found = WORD.exec(remark);
    if (found !== null) {
        const [whole, lead = '', prefix = '', word = ''] = found;
        if (word === version)
            return undefined;
        const rest = remark.slice(whole.length);
        const alone = /^[,;]?[ \t]*(?:#|$)/.test(rest);
        if (word === oldRef || ((0,version_tag/* parseVersionTag */._Q)(word) !== undefined && (reference.state === 'exact' || alone))) {
            const from = start + lead.length + prefix.length;
            return { start: from, end: from + word.length, text: version };
        }
    }
    return { start, end: start, text: `${writeRemark(reference, version, style)} ` };
}
function appendComment(text, reference, { version, style }) {
    const quote = reference.style === 'single' ? "'" : reference.style === 'double' ? '"' : '';
    const at = reference.span.end + quote.length;
    if (text.slice(reference.span.end, at) !== quote)
        return undefined;
    const lineEnd = text.indexOf('\n', at);
    const rest = text.slice(at, lineEnd < 0 ? text.length : lineEnd);
    if (rest.trim() !== '')
        return undefined;
    return { start: at, end: at, text: style.gap + writeRemark(reference, version, style) };
}
function writeRemark(reference, version, { form }) {
    if (reference.kind === 'hook')
        return `# frozen: ${version}`;
    switch (form) {
        case 'tag=':
        case 'pin@':
            return `# ${form}${version}`;
        case 'ratchet': {
            const at = reference.text.indexOf('@');
            return at > 0 ? `# ratchet:${reference.text.slice(0, at)}@${version}` : `# ${version}`;
        }
        default:
            return `# ${version}`;
    }
}

;// CONCATENATED MODULE: ./build/pin/rewrite.js

function whyNotRewritable(text, reference) {
    const { start, end } = reference.span;
    if (!(start >= 0 && start < end && end <= text.length))
        return 'its place in the file is not known';
    if (text.slice(start, end) === reference.text && !/[\r\n]/.test(reference.text))
        return undefined;
    return 'it is written over several lines or with escapes; write it plainly on one line';
}
function rewrite(text, rewrites, references) {
    return createRewriter(text, references).apply(rewrites);
}
function createRewriter(text, references) {
    const style = readCommentStyle(text, references);
    return {
        changes: (one) => patchesOf(text, one, style).length > 0,
        apply: (rewrites) => applyPatches(text, rewrites.flatMap((one) => patchesOf(text, one, style))),
    };
}
function patchesOf(text, one, style) {
    const { reference, value, version, hashes } = one;
    if (whyNotRewritable(text, reference) !== undefined)
        return [];
    const patches = value === reference.text ? [] : [{ ...reference.span, text: value }];
    if (version !== undefined) {
        const comment = placeComment(text, reference, { version, style, oldRef: one.oldRef ?? '' });
        if (comment !== undefined)
            patches.push(comment);
    }
    if (hashes !== undefined && hashes.length > 0) {
        const at = endOfRequirement(text, reference);
        if (at !== undefined)
            patches.push({ start: at, end: at, text: writeHashes(text, at, hashes) });
    }
    return patches;
}
function applyPatches(text, patches) {
    const sorted = patches.toSorted((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let at = 0;
    let last;
    for (const patch of sorted) {
        if (patch.start < at || (last?.start === patch.start && last.end === patch.end))
            continue;
        result += text.slice(at, patch.start) + patch.text;
        at = patch.end;
        last = patch;
    }
    return result + text.slice(at);
}
function endOfRequirement(text, { span }) {
    const lineEnd = text.indexOf('\n', span.end);
    const line = text.slice(span.end, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, '');
    const remark = /(?:^|\s)#/.exec(line);
    const content = (remark === null ? line : line.slice(0, remark.index)).trimEnd();
    return content.endsWith('\\') || line.trimEnd().endsWith('\\') ? undefined : span.end + content.length;
}
function writeHashes(text, at, hashes) {
    const lineEnd = text.indexOf('\n', at);
    const newline = text[(lineEnd < 0 ? text.indexOf('\n') : lineEnd) - 1] === '\r' ? '\r\n' : '\n';
    return hashes.map((hash) => ` \\${newline}    --hash=${hash}`).join('');
}

;// CONCATENATED MODULE: ./build/pin/change-file.js


function changeFile(file, settled, find) {
    const left = settled.flatMap(({ reference, resolution }) => resolution.ok ? [] : [{ reference, kind: resolution.error.kind, reason: resolution.error.reason }]);
    const hasRemarks = /\.ya?ml$/i.test(file.path) || /(?:^|\/)actions\.lock$/.test(file.path);
    const rewriter = createRewriter(file.text, file.references);
    const steps = settled.flatMap(({ reference, resolution }) => {
        if (!resolution.ok || resolution.value === undefined)
            return [];
        const resolved = resolution.value;
        const step = {
            reference,
            value: resolved.value,
            oldRef: resolved.from,
            ...(resolved.remark && hasRemarks && resolved.version !== undefined
                ? { version: resolved.version }
                : {}),
            ...(resolved.hashes !== undefined ? { hashes: resolved.hashes } : {}),
        };
        return rewriter.changes(step) ? [{ step, resolved }] : [];
    });
    if (steps.length === 0)
        return { left };
    const after = rewriter.apply(steps.map(({ step }) => step));
    if (!isUnderstood(file, after, { changed: steps.map(({ step }) => step.reference), find })) {
        const reason = 'the changed file would not read as it should, so nothing of it is changed';
        return {
            left: [
                ...left,
                ...steps.map(({ step }) => ({ reference: step.reference, kind: 'undecidable', reason })),
            ],
        };
    }
    const changes = steps.map(({ step, resolved }) => ({
        reference: step.reference,
        from: resolved.from,
        to: resolved.to,
        why: resolved.why,
        ...(resolved.version !== undefined ? { version: resolved.version } : {}),
        ...(resolved.publishedAt !== undefined ? { publishedAt: resolved.publishedAt } : {}),
    }));
    return {
        file: { path: file.path, before: file.mark + file.text, after: file.mark + after, changes },
        left,
    };
}
function isUnderstood(file, after, { changed, find }) {
    const found = find(file.path, after);
    if (found === undefined)
        return false;
    const now = onePerPlace(found.references);
    if (now.length !== file.references.length)
        return false;
    return file.references.every((reference, i) => {
        const fresh = now[i];
        if (fresh === undefined || fresh.kind !== reference.kind)
            return false;
        return changed.includes(reference) ? fresh.state === 'exact' : fresh.text === reference.text;
    });
}

// EXTERNAL MODULE: ./build/rules/example-path.js
var example_path = __webpack_require__(69392);
// EXTERNAL MODULE: ./build/rules/lock-command.js
var lock_command = __webpack_require__(75333);
// EXTERNAL MODULE: ./build/rules/lock-drift.js
var lock_drift = __webpack_require__(10363);
// EXTERNAL MODULE: ./build/rules/missing-lockfile.js
var missing_lockfile = __webpack_require__(45836);
// EXTERNAL MODULE: ./build/rules/project-subjects.js
var project_subjects = __webpack_require__(36895);
;// CONCATENATED MODULE: ./build/pin/lock-steps.js





function findLockSteps(inventory, settings) {
    return (0,project_subjects/* buildProjectSubjects */.J)(inventory)
        .filter(({ dir }) => !(0,example_path/* isExamplePath */.E)(dir))
        .flatMap((subject) => {
        const failed = [missing_lockfile/* missingLockfile */.O, lock_drift/* lockDrift */.H].flatMap((rule) => {
            if (!rule.applies(subject, settings))
                return [];
            const decision = rule.decide(subject, {}, settings);
            return decision.verdict === 'fail' && decision.variant !== 'undeclared' ? [decision.message] : [];
        });
        const [reason] = failed;
        return reason === undefined ? [] : [lock_steps_describe(subject, reason)];
    });
}
function lock_steps_describe({ dir, ecosystem, manifest, lockfiles }, reason) {
    const [lock] = lockfiles;
    const command = (0,lock_command/* lockCommand */.L)({
        ecosystem,
        manifest: manifest.path,
        ...(lock !== undefined ? { format: lock.format } : {}),
    });
    return {
        dir: lock === undefined ? dir : directoryOf(lock.path),
        manifest: manifest.path,
        ...(lock !== undefined ? { lockfile: lock.path } : {}),
        reason,
        ...(command !== undefined ? { command: withoutScripts(command, lock?.format) } : {}),
    };
}
function withoutScripts(command, format) {
    if (/^(?:npm|pnpm|bun) /.test(command))
        return `${command} --ignore-scripts`;
    if (command !== 'yarn install')
        return command;
    return format === 'yarn-classic-lock' ? `${command} --ignore-scripts` : `${command} --mode=update-lockfile`;
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}

// EXTERNAL MODULE: ./build/inventory/path-pattern.js
var path_pattern = __webpack_require__(41531);
;// CONCATENATED MODULE: ./build/pin/name-reference.js
function nameReference(reference) {
    const { target } = reference;
    switch (target.kind) {
        case 'action':
            return target.path === '' ? target.repository : `${target.repository}/${target.path}`;
        case 'git':
            return target.url.replace(/^[a-z+]+:\/\/(?:[^/@]*@)?/i, '').replace(/\.git$/, '');
        case 'image':
            return [target.image.registry, target.image.path].filter((part) => part !== undefined).join('/');
        case 'python':
        case 'tool':
            return target.name;
        default:
            return reference.text;
    }
}

;// CONCATENATED MODULE: ./build/pin/select-references.js


const KINDS = {
    action: true,
    workflow: true,
    image: true,
    feature: true,
    requirement: true,
    hook: true,
    submodule: true,
    tool: true,
    'lock-entry': true,
    cooldown: true,
};
const REFERENCE_KINDS = Object.keys(KINDS);
function createSelector(only) {
    if (only.length === 0)
        return () => true;
    const kinds = new Set(only.filter((word) => Object.hasOwn(KINDS, word)));
    const matches = createMatcher(only.filter((word) => !Object.hasOwn(KINDS, word)));
    return (reference) => kinds.has(reference.kind) || matches(reference);
}
function findIdleWords(only, references) {
    return only.filter((word) => {
        if (Object.hasOwn(KINDS, word))
            return false;
        const matches = createMatcher([word]);
        return !references.some(matches);
    });
}
function createExcluder(exclusions) {
    const compiled = exclusions.map((exclusion) => ({
        exclusion,
        matches: createMatcher([exclusion.pattern]),
    }));
    return (reference) => compiled.find(({ matches }) => matches(reference))?.exclusion;
}
function createMatcher(patterns) {
    const matches = (0,path_pattern/* createPathMatcher */.a)(patterns);
    return (reference) => matches(reference.location.file) || matches(nameReference(reference));
}

// EXTERNAL MODULE: ./build/inventory/decode-text.js
var decode_text = __webpack_require__(87337);
// EXTERNAL MODULE: ./build/pin/update-config.js + 4 modules
var update_config = __webpack_require__(22331);
// EXTERNAL MODULE: ./build/app/read-update-files.js
var read_update_files = __webpack_require__(57572);
;// CONCATENATED MODULE: ./build/app/pin-cooldowns.js



function findLooseUpdates(tree, exclude) {
    return (0,read_update_files/* readUpdateFiles */.j)(tree, { exclude }).flatMap(({ updateConfig: config }) => config.entries.flatMap((entry) => {
        const { insertion, name, line } = entry;
        if (insertion === undefined)
            return [];
        const reference = {
            kind: 'cooldown',
            location: { file: config.path, line },
            text: name,
            span: { start: insertion.offset, end: insertion.offset },
            style: 'plain',
            state: 'loose',
            target: { kind: 'none' },
        };
        return [{ reference, config, entry }];
    }));
}
function writeCooldowns(loose, tree) {
    const configs = new Map(loose.map(({ config }) => [config.path, config]));
    return [...configs.values()].flatMap((config) => {
        const bytes = tree.read(config.path);
        const text = bytes.ok ? (0,decode_text/* decodeText */.g)(bytes.value) : undefined;
        if (!bytes.ok || text?.ok !== true)
            return [];
        const mark = bytes.value[0] === 0xef ? '\ufeff' : '';
        const own = loose.filter((one) => one.config === config);
        const after = (0,update_config/* addCooldown */.vd)(text.value, { ...config, entries: own.map(({ entry }) => entry) });
        const changes = own.map(({ reference }) => ({
            reference,
            from: 'no cooldown',
            to: '7 days',
            why: 'releases wait a week before they are proposed',
        }));
        return [{ path: config.path, before: mark + text.value, after: mark + after, changes }];
    });
}

// EXTERNAL MODULE: ./build/app/actions-lock.js
var actions_lock = __webpack_require__(21119);
// EXTERNAL MODULE: ./build/inventory/quote.js
var quote = __webpack_require__(30715);
// EXTERNAL MODULE: ./build/inventory/read-actions-lock.js
var read_actions_lock = __webpack_require__(36841);
// EXTERNAL MODULE: ./build/pin/actions-lock-verify.js
var actions_lock_verify = __webpack_require__(81605);
// EXTERNAL MODULE: ./build/pin/lock-actions.js + 1 modules
var lock_actions = __webpack_require__(87379);
// EXTERNAL MODULE: ./build/pin/locked-action-verify.js
var locked_action_verify = __webpack_require__(63817);
// EXTERNAL MODULE: ./build/pin/workflow-needs.js
var workflow_needs = __webpack_require__(13779);
// EXTERNAL MODULE: ./build/app/actions-lock-files.js
var actions_lock_files = __webpack_require__(32137);
;// CONCATENATED MODULE: ./build/app/check-actions-lock.js








async function checkActionsLock({ exclude }, tree, remote) {
    const files = (0,actions_lock_files/* readActionsFiles */.dr)(tree, { base: '', exclude });
    const read = files.lock === undefined ? undefined : (0,read_actions_lock/* readActionsLock */.bq)(actions_lock_files/* ACTIONS_LOCK */.MU, files.lock);
    const problems = [...files.problems, ...(read?.problems ?? [])];
    const none = { path: actions_lock_files/* ACTIONS_LOCK */.MU, exists: files.lock !== undefined, problems };
    if (problems.length > 0)
        return { ...none, differences: [], unknown: [], left: [] };
    const workflows = (0,workflow_needs/* collectNeeds */.G)(files.uses);
    const { missing, left } = findUnlisted(read?.lock, workflows, (0,actions_lock/* isEnforced */.x5)(remote));
    const compared = read?.lock === undefined
        ? []
        : (0,actions_lock_verify/* compareWithWorkflows */.K)(read.lock, workflows, { file: actions_lock_files/* ACTIONS_LOCK */.MU, excluded: files.excluded });
    const differences = [...missing, ...compared.filter(({ kind }) => kind !== 'workflow-not-locked')];
    const inner = differences.length > 0 || read?.lock === undefined
        ? { differences: [], unknown: [] }
        : await compareInnerUses(read.lock, workflows, remote);
    return { ...none, differences: [...differences, ...inner.differences], unknown: inner.unknown, left };
}
function findUnlisted(lock, workflows, enforced) {
    const listed = new Set(lock?.workflows.map(({ path }) => path));
    const missing = [];
    const left = [];
    for (const workflow of workflows) {
        if (listed.has(workflow.path))
            continue;
        const obstacle = (0,lock_actions/* findOwnObstacle */.j)(workflow, { enforced });
        if (obstacle !== undefined)
            left.push(obstacle);
        else if (workflow.needs.length > 0) {
            missing.push({
                kind: 'workflow-not-locked',
                level: 'record',
                message: `the workflow ${(0,quote/* quote */.h)(workflow.path)} is not listed`,
                location: { file: workflow.path, line: 1 },
            });
        }
    }
    return { missing, left };
}
async function compareInnerUses(lock, workflows, remote) {
    const byKey = new Map(lock.actions.map((action) => [action.key, action]));
    const listed = new Set(lock.workflows.map(({ path }) => path));
    const { uses } = await (0,actions_lock/* followLocked */.eL)(workflows.filter(({ path }) => listed.has(path)), { byKey, remote });
    const differences = [];
    const unknown = new Map();
    for (const [key, found] of uses) {
        const action = byKey.get(key);
        if (!found.known) {
            unknown.set(`${found.unknown.reason} ${found.unknown.detail}`, found.unknown);
            continue;
        }
        const message = action === undefined ? undefined : (0,locked_action_verify/* describeMissingUses */.kD)(action, found.keys);
        if (action === undefined || message === undefined)
            continue;
        const location = { file: actions_lock_files/* ACTIONS_LOCK */.MU, line: action.line };
        differences.push({ kind: 'uses-differ', level: 'warn', message, location });
    }
    return { differences, unknown: [...unknown.values()] };
}

;// CONCATENATED MODULE: ./build/app/overlay-tree.js


function overlayTree(tree, files) {
    const texts = new Map(files.map(({ path, after }) => [path, new Uint8Array(Buffer.from(after))]));
    return {
        id: tree.id,
        list: () => {
            const listing = tree.list();
            if (!listing.ok)
                return listing;
            const others = listing.value.entries.filter(({ path }) => !texts.has(path));
            const own = [...texts].map(([path, { length }]) => ({ path, size: length }));
            return (0,result.ok)({
                ...listing.value,
                entries: [...others, ...own].toSorted((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path)),
            });
        },
        read: (path) => {
            const text = texts.get(path);
            return text === undefined ? tree.read(path) : (0,result.ok)(text);
        },
        prefetch: (paths) => tree.prefetch?.(paths.filter((path) => !texts.has(path))),
    };
}

;// CONCATENATED MODULE: ./build/app/plan-actions-lock.js



async function planActionsLock(request, context) {
    const { world, policy, files } = context;
    const { gitRemote: remote, hosting } = await world.remotes(policy.registries);
    const { exclude } = policy;
    if (request.checkOnly)
        return { kind: 'check', ...(await checkActionsLock({ exclude }, world.workTree, remote)) };
    const tree = overlayTree(world.workTree, files);
    const made = await (0,actions_lock/* writeActionsLock */.yS)({ exclude, relock: request.update }, tree, { remote, hosting });
    const bytes = tree.read(made.path);
    const before = bytes.ok ? Buffer.from(bytes.value).toString('utf8') : '';
    const changes = made.after !== made.before;
    return {
        kind: 'proposal',
        ...made,
        before,
        after: changes ? made.after : before,
        ...(changes && !bytes.ok ? { created: true } : {}),
    };
}

// EXTERNAL MODULE: ./build/app/read-policy.js + 6 modules
var read_policy = __webpack_require__(97103);
// EXTERNAL MODULE: ./build/inventory/known-files.js
var known_files = __webpack_require__(79034);
;// CONCATENATED MODULE: ./build/app/read-references.js





const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PROBLEMS = 100;
function readReferences(tree, options) {
    const listing = tree.list();
    if (!listing.ok) {
        return {
            files: [],
            problems: [
                {
                    code: 'file-not-readable',
                    severity: 'broken',
                    message: `The files cannot be listed: ${listing.error.message}.`,
                },
            ],
        };
    }
    const isExcluded = (0,path_pattern/* createPathMatcher */.a)(options.exclude);
    const isWanted = (path) => mayHoldReferences(path) && !isExcluded(path);
    const paths = listing.value.entries.map(({ path }) => path).filter(isWanted);
    tree.prefetch?.(paths);
    const problems = listing.value.skipped.flatMap((entry) => describeSkipped(entry, isWanted));
    const files = [];
    for (const path of paths) {
        const read = readOne(tree, path, options.find);
        if (read.file !== undefined)
            files.push(read.file);
        problems.push(...read.problems);
    }
    return { files, problems: limit(problems) };
}
function readOne(tree, path, find) {
    const broken = (code, message) => ({
        problems: [{ code, severity: 'broken', message, location: { file: path, line: 1 } }],
    });
    const bytes = tree.read(path);
    if (!bytes.ok) {
        const code = bytes.error.kind === 'too-large' ? 'file-too-large' : 'file-not-readable';
        return broken(code, `It cannot be read: ${bytes.error.message}.`);
    }
    if (bytes.value.length > MAX_BYTES)
        return broken('file-too-large', 'It is larger than 16 MiB.');
    const text = (0,decode_text/* decodeText */.g)(bytes.value);
    if (!text.ok)
        return broken('bad-encoding', `It ${text.error}.`);
    const found = find(path, text.value);
    if (found === undefined)
        return { problems: [] };
    const mark = bytes.value[0] === 0xef && bytes.value[1] === 0xbb && bytes.value[2] === 0xbf ? '\ufeff' : '';
    return {
        file: { path, mark, text: text.value, references: onePerPlace(found.references) },
        problems: found.problems,
    };
}
function mayHoldReferences(path) {
    const format = formats/* formats */.F.find((one) => one.matches(path));
    if (format !== undefined)
        return format.role !== 'lock' || format.id === 'actions-lock' || format.id === 'requirements';
    return (0,known_files/* findKnownFile */.b)(path)?.role === 'reference';
}
function describeSkipped({ path, code, reason, target }, isWanted) {
    if (target !== undefined && isWanted(target))
        return [];
    if (code !== 'walk-truncated' && !isWanted(path))
        return [];
    const severity = code === 'file-outside-root' ? 'broken' : 'unsupported';
    return [{ code, severity, message: `It is left out: it ${reason}.`, location: { file: path, line: 1 } }];
}
function limit(problems) {
    if (problems.length <= MAX_PROBLEMS)
        return problems;
    const more = problems.length - MAX_PROBLEMS;
    const severity = problems.some((problem) => problem.severity === 'broken') ? 'broken' : 'unsupported';
    return [
        ...problems.slice(0, MAX_PROBLEMS),
        { code: 'file-not-readable', severity, message: `${more} more problems are not listed.` },
    ];
}

// EXTERNAL MODULE: ./build/domain/fact.js
var fact = __webpack_require__(38223);
// EXTERNAL MODULE: ./build/pin/choose-version.js + 1 modules
var choose_version = __webpack_require__(55245);
// EXTERNAL MODULE: ./build/pin/releases.js
var pin_releases = __webpack_require__(11128);
;// CONCATENATED MODULE: ./build/pin/choose-update.js




function chooseUpdate(refs, pin) {
    const chosen = (0,choose_version/* chooseVersion */.E)(refs, pin.commit);
    if (!chosen.ok)
        return chosen;
    const releases = (0,pin_releases/* listReleases */.tH)(refs);
    const claimed = pin.claimed === undefined ? undefined : (0,version_tag/* parseVersionTag */._Q)(pin.claimed);
    const here = (0,pin_releases/* bestRelease */.IZ)(releases, {
        commit: chosen.value.commit,
        ...(claimed !== undefined ? { family: claimed.family, name: claimed.name } : {}),
    });
    const current = here === undefined ? chosen.value : { ...chosen.value, version: here.tag.name };
    const version = here?.tag ?? claimed;
    if (version === undefined) {
        return (0,result/* err */._)({
            kind: 'undecidable',
            reason: 'no version stands at this commit and the remark names none, so which release is newer cannot be told',
        });
    }
    if (here === undefined && (0,version_tag/* isFullVersion */.kj)(version))
        return refuseMismatch(releases, version);
    return (0,result.ok)({
        current,
        byTime: here === undefined,
        newer: (0,pin_releases/* stableReleases */._S)(releases, version.family).filter(({ tag, commit }) => commit !== current.commit &&
            (pin.major || tag.numbers[0] === version.numbers[0]) &&
            (0,version_tag/* compareVersionTags */.Vw)(tag, version) > 0),
    });
}
function refuseMismatch(releases, claimed) {
    const exists = releases.some(({ tag }) => tag.name === claimed.name);
    return (0,result/* err */._)({
        kind: 'ambiguous',
        reason: exists
            ? `the remark says ${claimed.name}, and that tag leads to another commit`
            : `the remark says ${claimed.name}, and there is no such tag`,
    });
}

;// CONCATENATED MODULE: ./build/pin/resolve-git.js




const MAX_AGES = 20;
const DAY = 86_400_000;
async function resolveGit(reference, target, options) {
    const { remote, settings } = options;
    if (reference.state === 'exact' && settings.update === false)
        return (0,result.ok)(undefined);
    if (!reference.text.endsWith(target.ref)) {
        return (0,result/* err */._)({
            kind: 'undecidable',
            reason: 'the version does not end the value, so it cannot be replaced',
        });
    }
    const url = target.kind === 'action' ? remote.urlOf(target.repository) : target.url;
    const refs = await remote.refs(url);
    if (!refs.ok)
        return (0,result/* err */._)(unresolved(refs.error));
    const place = { remote, url, refs: refs.value, reference, target, settings };
    return reference.state === 'exact' && settings.update !== false
        ? updatePin(place, settings.update)
        : pinLoose(place);
}
function unresolved(error) {
    const detail = error.message === '' ? fact/* UNKNOWN_TEXT */.L5[(0,fact/* unknownReason */.$h)(error.kind)] : error.message;
    return { kind: 'unresolved', reason: `${error.kind}: ${detail}` };
}
async function pinLoose(place) {
    const { target, refs, settings } = place;
    const chosen = (0,choose_version/* chooseVersion */.E)(refs, target.ref);
    if (!chosen.ok)
        return chosen;
    const choice = chosen.value;
    const why = WHY[choice.from];
    if (settings.minAge === 0)
        return (0,result.ok)(toResolved(place, choice, { why }));
    const time = await timeOf(place, choice.commit);
    if (!time.ok)
        return time;
    if (isOld(time.value, settings))
        return (0,result.ok)(toResolved(place, choice, { why, publishedAt: time.value }));
    const covered = (0,choose_version/* coveredReleases */.D)(refs, target.ref, choice);
    const older = await firstOld(place, covered);
    if (!older.ok)
        return older;
    if (older.value === undefined) {
        const instead = covered.length === 0 ? 'nothing older is covered by it' : 'no release that it covers is older';
        return (0,result/* err */._)({ kind: 'held', reason: `its commit is ${younger(settings)}, and ${instead}` });
    }
    const { release, publishedAt } = older.value;
    return (0,result.ok)(toResolved(place, { commit: release.commit, version: release.tag.name, from: 'tag' }, {
        why: `the newest release that ${target.ref} covers and that is old enough; ${target.ref} itself is ${younger(settings)}`,
        publishedAt,
    }));
}
const WHY = {
    tag: 'the commit of its tag',
    branch: 'the tip of its branch now',
    commit: 'the one commit that begins so',
};
async function updatePin(place, { major }) {
    const { target, refs, reference, settings } = place;
    const { claimed } = reference;
    const found = chooseUpdate(refs, {
        commit: target.ref,
        major,
        ...(claimed !== undefined ? { claimed } : {}),
    });
    if (!found.ok)
        return found;
    const { current } = found.value;
    const newer = await newerByTime(place, found.value);
    if (!newer.ok)
        return newer;
    const old = await firstOld(place, newer.value);
    if (!old.ok)
        return old;
    if (old.value !== undefined) {
        const { release, publishedAt } = old.value;
        return (0,result.ok)(toResolved(place, { commit: release.commit, version: release.tag.name, from: 'tag' }, {
            why: `the newest stable release${major ? '' : ' of its major version'}${settings.minAge > 0 ? ' that is old enough' : ''}`,
            ...(publishedAt !== undefined ? { publishedAt } : {}),
        }));
    }
    const mended = mend(place, current);
    if (mended !== undefined)
        return (0,result.ok)(mended);
    const [first] = newer.value;
    return first === undefined
        ? (0,result.ok)(undefined)
        : (0,result/* err */._)({ kind: 'held', reason: `${first.tag.name} is ${younger(settings)}` });
}
function mend(place, current) {
    const { target, reference } = place;
    const same = current.commit === target.ref;
    if (same && (reference.claimed !== undefined || current.version === undefined))
        return undefined;
    if (same && reference.comment?.text.trim().split(/\s/, 1)[0] === current.version)
        return undefined;
    const why = same
        ? 'the version of its commit'
        : current.commit === target.ref.toLowerCase()
            ? 'the same commit in lower case'
            : 'the commit that the tag object leads to';
    return toResolved(place, current, { why });
}
async function newerByTime(place, update) {
    const candidates = update.newer.slice(0, MAX_AGES);
    if (!update.byTime || candidates.length === 0)
        return (0,result.ok)(candidates);
    const own = await timeOf(place, update.current.commit);
    if (!own.ok)
        return own;
    const newer = [];
    for (const release of candidates) {
        const time = await timeOf(place, release.commit);
        if (!time.ok)
            return time;
        if (time.value <= own.value)
            break;
        newer.push(release);
    }
    return (0,result.ok)(newer);
}
async function firstOld(place, releases) {
    const { settings } = place;
    for (const release of releases.slice(0, MAX_AGES)) {
        if (settings.minAge === 0)
            return (0,result.ok)({ release });
        const time = await timeOf(place, release.commit);
        if (!time.ok)
            return time;
        if (isOld(time.value, settings))
            return (0,result.ok)({ release, publishedAt: time.value });
    }
    return (0,result.ok)(undefined);
}
async function timeOf({ remote, url }, commit) {
    const time = await remote.commitTime(url, commit);
    return time.ok
        ? time
        : (0,result/* err */._)({ kind: 'unresolved', reason: `how old its commit is cannot be told (${time.error.message})` });
}
function isOld(time, { now, minAge }) {
    return Number.isFinite(time) && now - time >= minAge * DAY;
}
function younger({ minAge }) {
    return `younger than ${minAge} ${minAge === 1 ? 'day' : 'days'}`;
}
function toResolved({ reference, target }, choice, about) {
    const { text } = reference;
    return {
        value: text.slice(0, text.length - target.ref.length) + choice.commit,
        from: target.ref,
        to: choice.commit,
        remark: true,
        why: about.why,
        ...(choice.version !== undefined ? { version: choice.version } : {}),
        ...(about.publishedAt !== undefined ? { publishedAt: about.publishedAt } : {}),
    };
}

// EXTERNAL MODULE: ./build/inventory/image-reference.js
var image_reference = __webpack_require__(16718);
;// CONCATENATED MODULE: ./build/pin/resolve-image.js


async function resolveImage(reference, image, options) {
    if (reference.state === 'exact')
        return (0,result.ok)(undefined);
    if (options.settings.minAge > 0) {
        return (0,result/* err */._)({
            kind: 'held',
            reason: 'registries do not say when a tag was moved; without a cooldown it is pinned as it is now',
        });
    }
    const { digest: _written, ...name } = image;
    const resolved = await options.images.resolve(name);
    if (!resolved.ok) {
        return (0,result/* err */._)({ kind: 'unresolved', reason: `${resolved.error.kind}: ${resolved.error.message}` });
    }
    const { digest } = resolved.value;
    if (!(0,image_reference/* isFullDigest */.I)(digest))
        return (0,result/* err */._)({ kind: 'unresolved', reason: 'the registry names no full digest' });
    const at = reference.text.indexOf('@');
    const base = at < 0 ? reference.text : reference.text.slice(0, at);
    const feature = reference.kind === 'feature';
    const colon = image.tag === undefined ? -1 : base.lastIndexOf(`:${image.tag}`);
    const named = feature ? (colon < 0 ? base : base.slice(0, colon)) : colon < 0 ? `${base}:latest` : base;
    return (0,result.ok)({
        value: `${named}@${digest}`,
        from: reference.text,
        to: digest,
        remark: false,
        why: 'what the tag points at now',
        version: image.tag ?? 'latest',
    });
}

;// CONCATENATED MODULE: ./build/pin/resolve-requirement.js

const HASH = /^sha256:[0-9a-f]{64}$/;
async function resolveRequirement(reference, target, pythonHashes) {
    if (reference.state === 'exact' || target.hashes.length > 0)
        return (0,result.ok)(undefined);
    const { name, version } = target;
    if (version === undefined) {
        return (0,result/* err */._)({
            kind: 'undecidable',
            reason: 'it names no single version; let a resolver choose one: uv pip compile --generate-hashes, or pip-compile --generate-hashes',
        });
    }
    if (pythonHashes === undefined) {
        return (0,result/* err */._)({ kind: 'unresolved', reason: 'no package index is configured that could be asked' });
    }
    const hashes = await pythonHashes(name, version);
    if (!hashes.ok)
        return (0,result/* err */._)({ kind: 'unresolved', reason: `${hashes.error.kind}: ${hashes.error.message}` });
    const unique = [...new Set(hashes.value)].sort();
    if (unique.length === 0 || !unique.every((hash) => HASH.test(hash))) {
        return (0,result/* err */._)({
            kind: 'unresolved',
            reason: 'the index does not state a sha256 for every file of the release',
        });
    }
    return (0,result.ok)({
        value: reference.text,
        from: version,
        to: `${unique.length} ${unique.length === 1 ? 'hash' : 'hashes'}`,
        version,
        remark: false,
        hashes: unique,
        why: 'the hashes of every file of the release',
    });
}

;// CONCATENATED MODULE: ./build/app/map-bounded.js
async function mapBounded(items, limit, work) {
    const results = [];
    let next = 0;
    const run = async () => {
        while (next < items.length) {
            const index = next++;
            const item = items[index];
            if (item !== undefined)
                results[index] = await work(item);
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, run));
    return results;
}

// EXTERNAL MODULE: ./build/app/progress.js + 1 modules
var app_progress = __webpack_require__(57321);
;// CONCATENATED MODULE: ./build/app/resolve-pins.js







const AT_ONCE = 8;
async function resolvePins(wanted, options) {
    if (wanted.length === 0)
        return [];
    const { world } = options;
    const remote = once(async () => rememberRemote((await world.remotes({})).gitRemote));
    const images = once(() => world.images());
    const progress = (0,app_progress/* startProgress */.o)(world, 'Resolving references', wanted.length);
    let done = 0;
    const answers = new Map();
    const settled = await mapBounded(wanted, AT_ONCE, async ({ file, reference }) => {
        const key = JSON.stringify([
            reference.target,
            reference.text,
            reference.state,
            reference.kind,
            reference.claimed,
        ]);
        const known = answers.get(key);
        const resolution = whyNot(file, reference) ?? (await (known ?? start(key, reference)));
        progress.advance(++done);
        return { reference, resolution };
    });
    progress.stop();
    return agreeOnHashes(settled, wanted);
    function start(key, reference) {
        const answer = resolveOne(reference);
        answers.set(key, answer);
        return answer;
    }
    async function resolveOne(reference) {
        const { settings, parts } = options;
        const { target } = reference;
        switch (target.kind) {
            case 'action':
            case 'git':
                if (reference.state === 'exact' && settings.update === false)
                    return (0,result.ok)(undefined);
                return resolveGit(reference, target, { remote: await remote(), settings });
            case 'image':
                if (reference.state === 'exact')
                    return (0,result.ok)(undefined);
                return resolveImage(reference, target.image, { images: await images(), settings });
            case 'python':
                return resolveRequirement(reference, target, parts.pythonHashes);
            default:
                return reference.state === 'exact'
                    ? (0,result.ok)(undefined)
                    : (0,result/* err */._)({ kind: 'undecidable', reason: 'what a script installs is written by hand' });
        }
    }
}
function whyNot(file, reference) {
    if (reference.state === 'exact') {
        return reference.reason !== undefined || reference.kind === 'lock-entry' ? (0,result.ok)(undefined) : undefined;
    }
    if (reference.reason !== undefined)
        return (0,result/* err */._)({ kind: 'undecidable', reason: withoutStop(reference.reason) });
    if (reference.kind === 'lock-entry')
        return (0,result/* err */._)({ kind: 'undecidable', reason: 'the lockfile of Actions is written by gh actions-lock' });
    if (reference.target.kind === 'python' && !/\.(?:txt|in)$/i.test(file.path)) {
        return (0,result/* err */._)({
            kind: 'undecidable',
            reason: 'hashes are written in requirements files only; this file wants a lockfile',
        });
    }
    if (reference.target.kind === 'python' && endOfRequirement(file.text, reference) === undefined) {
        return (0,result/* err */._)({ kind: 'undecidable', reason: 'its line is continued with options of its own' });
    }
    const reason = whyNotRewritable(file.text, reference);
    return reason === undefined ? undefined : (0,result/* err */._)({ kind: 'undecidable', reason });
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
}
function agreeOnHashes(settled, wanted) {
    const bare = new Set();
    const fileOf = new Map(wanted.map(({ file, reference }) => [reference, file]));
    for (const file of new Set(fileOf.values())) {
        const chosen = new Map(settled.map(({ reference, resolution }) => [reference, resolution]));
        const incomplete = file.references.some((reference) => {
            if (reference.target.kind !== 'python')
                return false;
            const resolution = chosen.get(reference);
            const hashed = resolution?.ok === true && resolution.value?.hashes !== undefined;
            return !hashed && reference.target.hashes.length === 0;
        });
        if (incomplete)
            bare.add(file);
    }
    return settled.map((one) => {
        const file = fileOf.get(one.reference);
        if (file === undefined ||
            !bare.has(file) ||
            !one.resolution.ok ||
            one.resolution.value?.hashes === undefined) {
            return one;
        }
        const reason = 'another requirement of this file cannot be given hashes, and pip takes all or none';
        return { reference: one.reference, resolution: (0,result/* err */._)({ kind: 'undecidable', reason }) };
    });
}
function rememberRemote(remote) {
    const refs = new Map();
    const times = new Map();
    return {
        urlOf: (repository) => remote.urlOf(repository),
        reach: (url, commits) => remote.reach(url, commits),
        file: (url, commit, path) => remote.file(url, commit, path),
        refs: (url) => remember(refs, url, () => remote.refs(url)),
        commitTime: (url, commit) => remember(times, `${commit} ${url}`, () => remote.commitTime(url, commit)),
    };
}
function remember(known, key, make) {
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    known.set(key, made);
    return made;
}
function once(make) {
    let made;
    return () => (made ??= make());
}

;// CONCATENATED MODULE: ./build/app/pin.js











const UPDATE_MIN_AGE = 7;
async function planPins(request, world, parts) {
    const { policy, problems: policyProblems } = (0,read_policy/* readPolicy */.T)(request, world, undefined);
    const read = readReferences(world.workTree, { find: parts.find, exclude: policy.exclude });
    const updates = findLooseUpdates(world.workTree, policy.exclude);
    const all = [
        ...read.files.flatMap(({ references }) => references),
        ...updates.map(({ reference }) => reference),
    ];
    const sorted = sortReferences(read.files, request);
    const waiting = sortReferences([{ references: updates.map(({ reference }) => reference) }], request);
    if (!request.checkOnly && sorted.wanted.length > 0)
        await world.registries(policy.registries);
    const settled = request.checkOnly
        ? []
        : await resolvePins(sorted.wanted, {
            world,
            parts,
            settings: {
                now: world.clock.now(),
                minAge: request.minAge ?? (request.update ? UPDATE_MIN_AGE : 0),
                update: request.update ? { major: request.major } : false,
            },
        });
    const byReference = new Map(settled.map((one) => [one.reference, one]));
    const files = [];
    const left = [...sorted.left, ...waiting.left];
    for (const file of read.files) {
        const own = file.references.flatMap((reference) => byReference.get(reference) ?? []);
        const done = changeFile(file, own, parts.find);
        if (done.file !== undefined)
            files.push(done.file);
        left.push(...done.left);
    }
    const hasty = new Set(waiting.wanted.map(({ reference }) => reference));
    const loose = updates.filter(({ reference }) => hasty.has(reference));
    if (!request.checkOnly)
        files.push(...writeCooldowns(loose, world.workTree));
    files.sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path));
    const order = new Map(read.files.flatMap((file) => file.references).map((one, i) => [one, i]));
    const actionsLock = request.actionsLock === true ? await planActionsLock(request, { world, policy, files }) : undefined;
    const plan = {
        files,
        changes: files.flatMap(({ changes }) => changes),
        left: left.toSorted((a, b) => (order.get(a.reference) ?? 0) - (order.get(b.reference) ?? 0)),
        locks: request.only.length === 0 && !request.checkOnly ? lockSteps(policy, world) : [],
        problems: joinProblems([...policyProblems, ...read.problems, ...describeIdle(request.only, all)], actionsLock?.problems ?? []),
        counts: addCounts(sorted.counts, waiting.counts),
        ...(actionsLock !== undefined ? { actionsLock } : {}),
    };
    return { plan, policy };
}
function describeIdle(only, references) {
    return findIdleWords(only, references).map((word) => ({
        code: 'bad-usage',
        severity: 'unsupported',
        message: `The pattern ${JSON.stringify(word)} of only fits no file and no name of a reference.`,
        hint: `Kinds are ${REFERENCE_KINDS.join(', ')}.`,
    }));
}
function joinProblems(first, second) {
    const keyOf = ({ code, location, message }) => `${code} ${location?.file ?? message}`;
    const known = new Set(first.map(keyOf));
    return [...first, ...second.filter((problem) => !known.has(keyOf(problem)))];
}
function addCounts(a, b) {
    return {
        exact: a.exact + b.exact,
        loose: a.loose + b.loose,
        undecidable: a.undecidable + b.undecidable,
        excluded: a.excluded + b.excluded,
    };
}
function sortReferences(files, request) {
    const isWanted = createSelector(request.only);
    const exclusionOf = createExcluder(request.exclude);
    const wanted = [];
    const left = [];
    const counts = { exact: 0, loose: 0, undecidable: 0, excluded: 0 };
    for (const file of files) {
        for (const reference of file.references) {
            if (reference.state === 'own' || !isWanted(reference))
                continue;
            const idle = reference.state === 'exact' && !request.update;
            const exclusion = idle ? undefined : exclusionOf(reference);
            if (exclusion !== undefined) {
                counts.excluded++;
                left.push({ reference, kind: 'excluded', reason: exclusion.reason });
                continue;
            }
            counts[reference.state]++;
            if (reference.state === 'undecidable') {
                const reason = pin_withoutStop(reference.reason ?? 'it is decided at run time');
                left.push({ reference, kind: 'undecidable', reason });
            }
            else if (request.checkOnly && reference.state === 'loose') {
                left.push({ reference, kind: 'loose', reason: 'what it leads to can change' });
            }
            else if (!idle) {
                wanted.push({ file, reference });
            }
        }
    }
    return { wanted, left, counts };
}
function pin_withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
}
function lockSteps(policy, world) {
    const inventory = (0,read_inventory/* readInventory */.z)(world.workTree, {
        exclude: policy.exclude,
        formats: formats/* formats */.F.filter(({ role }) => role !== 'reference'),
    });
    return findLockSteps(inventory, { policy, now: world.clock.now() });
}
function pinExitCode(plan, options) {
    const { check, policy, done } = options;
    const lock = plan.actionsLock;
    if (check && plan.counts.loose > 0)
        return 1;
    if (lock?.kind === 'check' && lock.differences.length > 0)
        return 1;
    if ((done?.failed.length ?? 0) > 0 || plan.problems.some(({ severity }) => severity === 'broken'))
        return 2;
    if (plan.problems.length > 0 || (done?.unlocked?.length ?? 0) > 0)
        return 3;
    if (lock?.kind === 'check' && lock.unknown.length > 0)
        return 3;
    if (lock?.kind === 'proposal' && lock.left.some(({ kind }) => kind === 'unresolved'))
        return 3;
    if (check)
        return plan.counts.undecidable > 0 && policy.unknown === 'block' ? 3 : 0;
    return plan.left.some(({ kind }) => kind === 'unresolved' || kind === 'ambiguous') ? 3 : 0;
}

;// CONCATENATED MODULE: ./build/pin/diff-lines.js
const MAX_EDITS = 1_000;
function diffLines(old, fresh) {
    let head = 0;
    while (head < old.length && head < fresh.length && old[head] === fresh[head])
        head++;
    let tail = 0;
    while (tail < old.length - head &&
        tail < fresh.length - head &&
        old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail])
        tail++;
    const middle = walk(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
    const same = (from, offset, count) => Array.from({ length: count }, (_, i) => ({ kind: 'same', old: from + i, fresh: from + i + offset }));
    return [
        ...same(0, 0, head),
        ...middle.map((step) => ({ ...step, old: step.old + head, fresh: step.fresh + head })),
        ...same(old.length - tail, fresh.length - old.length, tail),
    ];
}
function walk(old, fresh) {
    const [n, m] = [old.length, fresh.length];
    const max = Math.min(n + m, MAX_EDITS);
    const trail = [];
    let reached = new Map([[1, 0]]);
    for (let edits = 0; edits <= max; edits++) {
        const next = new Map(reached);
        for (let k = -edits; k <= edits; k += 2) {
            const down = k === -edits || (k !== edits && at(reached, k - 1) < at(reached, k + 1));
            let x = down ? at(reached, k + 1) : at(reached, k - 1) + 1;
            while (x < n && x - k < m && old[x] === fresh[x - k])
                x++;
            next.set(k, x);
            if (x >= n && x - k >= m)
                return retrace([...trail, reached], { n, m });
        }
        trail.push(reached);
        reached = next;
    }
    return replaceAll(n, m);
}
function at(reached, k) {
    return reached.get(k) ?? -1;
}
function retrace(trail, { n, m }) {
    const steps = [];
    let [x, y] = [n, m];
    for (let edits = trail.length - 1; edits >= 0; edits--) {
        const reached = trail[edits] ?? new Map();
        const k = x - y;
        const down = k === -edits || (k !== edits && at(reached, k - 1) < at(reached, k + 1));
        const from = down ? k + 1 : k - 1;
        const fromX = edits === 0 ? 0 : at(reached, from);
        const fromY = edits === 0 ? 0 : fromX - from;
        const editEnd = edits === 0 || down ? fromX : fromX + 1;
        while (x > editEnd) {
            x--;
            y--;
            steps.push({ kind: 'same', old: x, fresh: y });
        }
        if (edits === 0)
            break;
        steps.push(down ? { kind: 'add', old: fromX, fresh: fromY } : { kind: 'remove', old: fromX, fresh: fromY });
        [x, y] = [fromX, fromY];
    }
    return steps.toReversed();
}
function replaceAll(n, m) {
    return [
        ...Array.from({ length: n }, (_, i) => ({ kind: 'remove', old: i, fresh: 0 })),
        ...Array.from({ length: m }, (_, i) => ({ kind: 'add', old: n, fresh: i })),
    ];
}

;// CONCATENATED MODULE: ./build/pin/diff.js

const CONTEXT = 3;
const NEW_FILE = 'new file mode 100644\n';
function renderDiff(files) {
    return files.map(renderFile).join('');
}
function renderFile({ path, before, after, created }) {
    if (before === after && created !== true)
        return '';
    const [old, fresh] = [splitLines(before), splitLines(after)];
    const hunks = groupHunks(diffLines(old, fresh)).map((hunk) => renderHunk(hunk, old, fresh));
    const [a, b] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
    const head = created === true ? NEW_FILE : '';
    const from = created === true ? '/dev/null' : `${a}${endMark(a)}`;
    const names = hunks.length === 0 ? '' : `--- ${from}\n+++ ${b}${endMark(b)}\n`;
    return `diff --git ${a} ${b}\n${head}${names}${hunks.join('')}`;
}
function splitLines(text) {
    const lines = text.split('\n').map((line) => `${line}\n`);
    const last = (lines.pop() ?? '').slice(0, -1);
    return last === '' ? lines : [...lines, last];
}
function groupHunks(steps) {
    const hunks = [];
    let current;
    let lastChange = -1;
    for (const [i, step] of steps.entries()) {
        if (step.kind === 'same')
            continue;
        if (current === undefined || i - lastChange - 1 > 2 * CONTEXT) {
            if (current !== undefined)
                current.push(...steps.slice(lastChange + 1, lastChange + 1 + CONTEXT));
            current = steps.slice(Math.max(0, i - CONTEXT), i);
            hunks.push(current);
        }
        else {
            current.push(...steps.slice(lastChange + 1, i));
        }
        current.push(step);
        lastChange = i;
    }
    current?.push(...steps.slice(lastChange + 1, lastChange + 1 + CONTEXT));
    return hunks;
}
function renderHunk(steps, old, fresh) {
    const [first] = steps;
    const removed = steps.filter(({ kind }) => kind !== 'add').length;
    const added = steps.filter(({ kind }) => kind !== 'remove').length;
    const range = (start, count) => count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;
    const lines = steps.map(({ kind, old: i, fresh: j }) => {
        const line = (kind === 'add' ? fresh[j] : old[i]) ?? '';
        const mark = kind === 'same' ? ' ' : kind === 'add' ? '+' : '-';
        return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
    });
    return `@@ -${range(first?.old ?? 0, removed)} +${range(first?.fresh ?? 0, added)} @@\n${lines.join('')}`;
}
const NEEDS_QUOTES = /[^ !#-[\]-~]/;
const ESCAPES = {
    7: '\\a',
    8: '\\b',
    9: '\\t',
    10: '\\n',
    11: '\\v',
    12: '\\f',
    13: '\\r',
    34: '\\"',
    92: '\\\\',
};
function quotePath(path) {
    if (!NEEDS_QUOTES.test(path))
        return path;
    let quoted = '';
    for (const byte of Buffer.from(path)) {
        quoted +=
            ESCAPES[byte] ??
                (byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte));
    }
    return `"${quoted}"`;
}
function endMark(name) {
    return name.includes(' ') && !name.startsWith('"') ? '\t' : '';
}

// EXTERNAL MODULE: ./build/report/count-words.js
var count_words = __webpack_require__(14484);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/pin/actions-lock-text.js


const MAX_LINES = 50;
function renderActionsLockText(lock) {
    const { changes, left, notHeld, lostRemarks, problems } = lock;
    const rest = left.length === 0 ? '' : `, ${(0,count_words/* countOf */.pq)(left.length, 'workflow is', 'workflows are')} left out`;
    const headline = problems.length > 0
        ? `The Actions lockfile stays as it is: ${(0,count_words/* countOf */.pq)(problems.length, 'file')} could not be read`
        : lock.before === lock.after
            ? `Actions lockfile: nothing changes${rest}`
            : `Actions lockfile: ${(0,count_words/* countOf */.pq)(changes.length, 'entry changes', 'entries change')}${rest}`;
    const blocks = [
        [headline],
        cut(changes.map(({ key, from, to }) => `  ${(0,report_escape/* forTerminal */.Qf)(key)}  ${shorten(from)} → ${shorten(to)}`)),
        section('Left out, or as they were listed', left.map(({ why, location }) => `  ${place(location)}  ${(0,report_escape/* forTerminal */.Qf)(why)}`)),
        section('Runs besides, and no lockfile of actions holds it', notHeld.map(({ what, why, location }) => `  ${place(location)}  ${(0,report_escape/* forTerminal */.Qf)(what)}: ${(0,report_escape/* forTerminal */.Qf)(why)}`)),
        lostRemarks === 0
            ? []
            : [
                `${(0,count_words/* countOf */.pq)(lostRemarks, 'remark')} inside the file ${lostRemarks === 1 ? 'is' : 'are'} dropped: the format keeps only those at its top.`,
            ],
    ];
    const text = blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
    return (0,report_escape/* forLog */.Ig)(`${text}\n`);
}
function section(title, lines) {
    return lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...cut(lines)];
}
function cut(lines) {
    return lines.length <= MAX_LINES
        ? lines
        : [...lines.slice(0, MAX_LINES), `  and ${lines.length - MAX_LINES} more`];
}
function place({ file, line }) {
    return `${(0,report_escape/* forTerminal */.Qf)(file)}:${line}`;
}
function shorten(commit) {
    return commit === undefined ? 'new' : (0,report_escape/* forTerminal */.Qf)(commit.slice(0, 12));
}

;// CONCATENATED MODULE: ./build/pin/checked-lock-text.js


const checked_lock_text_MAX_LINES = 50;
function renderCheckedLockText(lock) {
    const { differences, unknown, left } = lock;
    const blocks = [
        [headline(lock)],
        list(differences.map(({ location, message }) => `  ${checked_lock_text_place(location)}  ${(0,report_escape/* forTerminal */.Qf)(message)}`)),
        list(unknown.map(({ reason, detail }) => `  ${reason}: ${(0,report_escape/* forTerminal */.Qf)(detail)}`)),
        left.length === 0
            ? []
            : [
                `Not listed, and no lockfile could (${left.length}):`,
                ...list(left.map(({ why, location }) => `  ${checked_lock_text_place(location)}  ${(0,report_escape/* forTerminal */.Qf)(why)}`)),
            ],
    ];
    const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return (0,report_escape/* forLog */.Ig)(`${text.join('\n\n')}\n`);
}
function headline({ exists, differences, unknown, problems }) {
    if (problems.length > 0)
        return `Actions lockfile: not compared, ${(0,count_words/* countOf */.pq)(problems.length, 'file')} could not be read`;
    if (differences.length > 0) {
        const what = exists ? 'out of date' : 'missing';
        return `Actions lockfile: ${what}, ${(0,count_words/* countOf */.pq)(differences.length, 'difference')}; countersign pin --actions-lock --write mends that`;
    }
    if (unknown.length > 0)
        return 'Actions lockfile: whether it is complete could not be told';
    return exists ? 'Actions lockfile: holds what the workflows use' : 'Actions lockfile: none is needed';
}
function list(lines) {
    return lines.length <= checked_lock_text_MAX_LINES
        ? lines
        : [...lines.slice(0, checked_lock_text_MAX_LINES), `  and ${lines.length - checked_lock_text_MAX_LINES} more`];
}
function checked_lock_text_place({ file, line }) {
    return `${(0,report_escape/* forTerminal */.Qf)(file)}:${line}`;
}

;// CONCATENATED MODULE: ./build/pin/lock-outcome.js



function renderLockOutcome(outcome) {
    return outcome.kind === 'check' ? renderCheckedLockText(outcome) : renderActionsLockText(outcome);
}
function changedLock(outcome) {
    if (outcome?.kind !== 'proposal' || outcome.before === outcome.after)
        return undefined;
    const { path, before, after, created } = outcome;
    return { path, before, after, ...(created === true ? { created } : {}) };
}
function changedFiles(plan) {
    const lock = changedLock(plan.actionsLock);
    if (lock === undefined)
        return plan.files;
    return [...plan.files, lock].toSorted((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path));
}

// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(78495);
;// CONCATENATED MODULE: ./build/pin/plan-text.js





const MAX_NAME = 120;
const MAX_ALIKE = 10;
const TITLES = [
    ['loose', 'Loose: what they lead to can change'],
    ['unresolved', 'Could not be resolved'],
    ['ambiguous', 'Has two meanings'],
    ['undecidable', 'Cannot be pinned by a tool'],
    ['held', 'Too young'],
    ['excluded', 'Excluded, for the reason given'],
];
function renderPlanText(plan, options) {
    const paint = (0,report_paint/* choosePaint */.i)(options.color);
    const blocks = [
        [paint(plan_text_headline(plan, options), 'bold', plan.counts.loose > 0 && options.check ? 'red' : 'green')],
        plan.changes
            .filter(({ reference }) => !isFailed(reference, options.done))
            .map((change) => describeChange(change, paint)),
        ...TITLES.map(([kind, title]) => describeLeft(plan.left, { kind, title, paint })),
        options.done?.unlocked === undefined ? describeLocks(plan.locks, paint) : [],
        describeFailed(options.done, paint),
        describeUnlocked(options.done?.unlocked ?? [], paint),
    ];
    return (0,report_escape/* forLog */.Ig)(`${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n${plan.actionsLock === undefined ? '' : `\n${renderLockOutcome(plan.actionsLock)}`}`);
}
function plan_text_headline(plan, { check, done }) {
    const { exact, loose, undecidable, excluded } = plan.counts;
    if (exact + loose + undecidable + excluded === 0 && plan.problems.length === 0) {
        return 'No reference to anything outside was found.';
    }
    const rest = [
        ...(undecidable > 0 ? [`${undecidable} undecidable`] : []),
        ...(excluded > 0 ? [`${excluded} excluded`] : []),
        ...(plan.problems.length > 0 ? [(0,count_words/* countOf */.pq)(plan.problems.length, 'problem')] : []),
    ];
    const tail = rest.length === 0 ? '' : `, ${rest.join(', ')}`;
    if (check) {
        return loose === 0
            ? `Nothing loose: ${(0,count_words/* countOf */.pq)(exact, 'reference')} exact${tail}`
            : `${(0,count_words/* countOf */.pq)(loose, 'reference')} loose, ${exact} exact${tail}`;
    }
    const left = plan.left.filter(({ kind }) => kind !== 'excluded').length;
    const verb = done === undefined ? 'would change' : 'changed';
    const failed = new Set(done?.failed.map(({ path }) => path));
    const files = plan.files.filter(({ path }) => !failed.has(path)).length;
    const changed = plan.changes.filter(({ reference }) => !isFailed(reference, done)).length;
    return `${(0,count_words/* countOf */.pq)(changed, 'reference')} in ${(0,count_words/* countOf */.pq)(files, 'file')} ${verb}, ${left} left, ${excluded} excluded${plan.problems.length > 0 ? `, ${(0,count_words/* countOf */.pq)(plan.problems.length, 'problem')}` : ''}`;
}
function isFailed({ location }, done) {
    return done?.failed.some(({ path }) => path === location.file) ?? false;
}
function describeChange({ reference, from, to, version, why }, paint) {
    const written = reference.target.kind === 'image' ? (version ?? '') : from;
    const said = version === undefined || version === written ? '' : ` (${safe(version)})`;
    return `  ${plan_text_place(reference)}  ${safe(nameReference(reference))}  ${safe(plan_text_shorten(written))} → ${paint(safe(plan_text_shorten(to)), 'green')}${said}  ${paint((0,report_escape/* forTerminal */.Qf)(why), 'dim')}`;
}
function plan_text_shorten(text) {
    const digest = /^(sha256:)?([0-9a-f]{12})[0-9a-f]{28,}$/.exec(text);
    return digest === null ? text : `${digest[1] ?? ''}${digest[2] ?? ''}`;
}
function describeLeft(left, { kind, title, paint }) {
    const own = left.filter((one) => one.kind === kind);
    if (own.length === 0)
        return [];
    const heading = paint(`${title} (${own.length}):`, 'bold');
    if (kind === 'loose') {
        return [heading, ...own.map(({ reference }) => `  ${plan_text_place(reference)}  ${safe(reference.text)}`)];
    }
    const lines = [];
    const met = new Map();
    for (const { reference, reason } of own) {
        const count = (met.get(reason) ?? 0) + 1;
        met.set(reason, count);
        if (count > MAX_ALIKE && kind === 'unresolved')
            continue;
        lines.push(`  ${plan_text_place(reference)}  ${safe(reference.text)}: ${(0,report_escape/* forTerminal */.Qf)(reason)}`);
    }
    return [heading, ...lines, ...(kind === 'unresolved' ? describeFolded(met) : [])];
}
function describeFolded(met) {
    return [...met].flatMap(([reason, count]) => count > MAX_ALIKE ? [`  and ${count - MAX_ALIKE} more: ${(0,report_escape/* forTerminal */.Qf)(reason)}`] : []);
}
function describeLocks(locks, paint) {
    if (locks.length === 0)
        return [];
    return [
        paint(`Lockfiles to write with their own client (${locks.length}):`, 'bold'),
        ...locks.map(({ dir, manifest, reason, command }) => `  ${(0,report_escape/* forTerminal */.Qf)(manifest)} ${(0,report_escape/* forTerminal */.Qf)(reason)}\n      ${command === undefined ? 'use your package manager' : `${(0,report_escape/* forTerminal */.Qf)(command)}${dir === '.' ? '' : `   in ${(0,report_escape/* forTerminal */.Qf)(dir)}`}`}`),
    ];
}
function describeFailed(done, paint) {
    if (done === undefined || done.failed.length === 0)
        return [];
    return [
        paint(`Not written, as they were (${done.failed.length}):`, 'bold', 'red'),
        ...done.failed.map(({ path, reason }) => `  ${(0,report_escape/* forTerminal */.Qf)(path)}: ${(0,report_escape/* forTerminal */.Qf)(reason)}`),
    ];
}
function describeUnlocked(unlocked, paint) {
    if (unlocked.length === 0)
        return [];
    return [
        paint(`Lockfiles still to be written (${unlocked.length}):`, 'bold'),
        ...unlocked.map(({ manifest, reason }) => `  ${(0,report_escape/* forTerminal */.Qf)(manifest)}: ${(0,report_escape/* forTerminal */.Qf)(reason)}`),
    ];
}
function plan_text_place({ location }) {
    return `${(0,report_escape/* forTerminal */.Qf)(location.file)}:${location.line}`;
}
function safe(text) {
    return (0,report_escape/* forTerminal */.Qf)(text, { max: MAX_NAME });
}

;// CONCATENATED MODULE: ./build/pin/read-settings.js

const MAX_DAYS = 3650;
function readExclusion(text) {
    const at = text.indexOf('=');
    const pattern = (at < 0 ? text : text.slice(0, at)).trim();
    const reason = at < 0 ? '' : text.slice(at + 1).trim();
    if (pattern === '')
        return (0,result/* err */._)('pattern');
    return reason === '' ? (0,result/* err */._)('reason') : (0,result.ok)({ pattern, reason });
}
function readDays(text) {
    const days = /^\d{1,4}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
    return days <= MAX_DAYS ? days : undefined;
}

;// CONCATENATED MODULE: ./build/action/pin-engine.js







const pinEngine = {
    plan: async (inputs, world) => {
        if (inputs.major && !inputs.update)
            return (0,result/* err */._)('The input major needs update: true; only an update moves to another version.');
        if (inputs.actionsLock && world.above !== undefined) {
            return (0,result/* err */._)('The input actions-lock needs the top of the repository as path: GitHub reads the lockfile only there.');
        }
        const exclude = [];
        for (const line of inputs.exclude) {
            const read = readExclusion(line);
            if (!read.ok)
                return (0,result/* err */._)(`The input exclude has the line ${JSON.stringify(line)}, which gives no ${read.error}.`);
            exclude.push(read.value);
        }
        const minAge = inputs.minAge === undefined ? undefined : readDays(inputs.minAge);
        if (inputs.minAge !== undefined && minAge === undefined) {
            return (0,result/* err */._)(`The input min-age is ${JSON.stringify(inputs.minAge)}; give days between 0 and 3650.`);
        }
        const request = {
            only: inputs.only,
            exclude,
            update: inputs.update,
            major: inputs.major,
            checkOnly: false,
            actionsLock: inputs.actionsLock,
            ...(inputs.policyPath !== undefined ? { policyPath: inputs.policyPath } : {}),
            ...(minAge !== undefined ? { minAge } : {}),
        };
        const { plan, policy } = await planPins(request, world, openPinParts(world));
        const exitCode = pinExitCode(plan, { check: false, policy });
        const text = renderPlanText(plan, { color: false, check: false });
        const { actionsLock, ...rest } = plan;
        const lock = actionsLock?.kind === 'proposal' ? { actionsLock } : {};
        return (0,result.ok)({ plan: { ...rest, ...lock, files: changedFiles(plan) }, exitCode, text });
    },
    renderDiff: renderDiff,
};


/***/ })

};
