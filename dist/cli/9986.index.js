export const id = 9986;
export const ids = [9986];
export const modules = {

/***/ 37566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pinExitCode: () => (/* binding */ pinExitCode),
  planPins: () => (/* binding */ planPins)
});

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
        return reason === undefined ? [] : [describe(subject, reason)];
    });
}
function describe({ dir, ecosystem, manifest, lockfiles }, reason) {
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
// EXTERNAL MODULE: ./build/pin/name-reference.js
var name_reference = __webpack_require__(54893);
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
    return (reference) => matches(reference.location.file) || matches((0,name_reference/* nameReference */.Z)(reference));
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

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
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
    const inventory = (0,read_inventory.readInventory)(world.workTree, {
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


/***/ }),

/***/ 23778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   U: () => (/* binding */ listTrees)
/* harmony export */ });
function readNamed(named, world, base) {
    const suffix = base === undefined ? '' : `@${base.commit.slice(0, 12)}`;
    const path = named.replace(/^\.\//, '');
    for (const { tree, up } of listTrees(world, base)) {
        const bytes = tree.read(path);
        if (bytes.ok)
            return { ok: true, path: `${up}${path}`, source: `${path}${suffix}`, bytes: bytes.value };
    }
    const inside = base === undefined || !isOutside(named) ? undefined : world.locateInRepository(named);
    if (base !== undefined && inside !== undefined) {
        const bytes = (world.above?.tree(base.commit) ?? base.tree).read(inside);
        return bytes.ok
            ? { ok: true, path: inside, source: `${inside}${suffix}`, bytes: bytes.value }
            : { ok: false, why: 'the base commit has no such file' };
    }
    const own = isOutside(named) ? world.readNamedFile(named) : undefined;
    if (own !== undefined)
        return { ok: true, path: named, source: named, bytes: own };
    return {
        ok: false,
        why: base === undefined ? 'there is no such file' : 'the base commit has no such file',
    };
}
function listTrees(world, base) {
    const own = { tree: base?.tree ?? world.workTree, up: '' };
    if (world.above === undefined)
        return [own];
    const { workTree, tree, prefix } = world.above;
    return [
        own,
        { tree: base === undefined ? workTree : tree(base.commit), up: prefix.replace(/[^/]+/g, '..') },
    ];
}
function isOutside(path) {
    return path.startsWith('/') || path.startsWith('../') || /^[A-Za-z]:[\\/]/.test(path);
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

/***/ 54893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nameReference)
/* harmony export */ });
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
