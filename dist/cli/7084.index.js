export const id = 7084;
export const ids = [7084];
export const modules = {

/***/ 32137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ findActionsLocks),
/* harmony export */   MU: () => (/* binding */ ACTIONS_LOCK),
/* harmony export */   dr: () => (/* binding */ readActionsFiles)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4424);
/* harmony import */ var _inventory_decode_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87337);
/* harmony import */ var _inventory_list_uses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31108);
/* harmony import */ var _inventory_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41531);




const ACTIONS_LOCK = '.github/workflows/actions.lock';
const MAX_BYTES = 1024 * 1024;
const WANTED = /^(?:.*\/)?action\.ya?ml$|^\.github\/workflows\/[^/]+\.ya?ml$/;
function findActionsLocks(paths) {
    return paths.filter((path) => path === ACTIONS_LOCK || path.endsWith(`/${ACTIONS_LOCK}`));
}
function readActionsFiles(tree, options) {
    const { base } = options;
    const isExcluded = (0,_inventory_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .createPathMatcher */ .a)(options.exclude);
    const listing = tree.list();
    if (!listing.ok) {
        const problem = {
            code: 'file-not-readable',
            severity: 'broken',
            message: `The files cannot be listed: ${listing.error.message}.`,
        };
        return { base, uses: new Map(), excluded: new Set(), problems: [problem] };
    }
    const all = listing.value.entries.map(({ path }) => path).filter((path) => path.startsWith(base));
    const paths = all.filter((path) => !isExcluded(path));
    const isWanted = (path) => WANTED.test(path.slice(base.length));
    const wanted = paths.filter(isWanted);
    const excluded = new Set(all.filter((path) => isExcluded(path) && isWanted(path)).map((path) => path.slice(base.length)));
    const hasLock = paths.includes(`${base}${ACTIONS_LOCK}`);
    tree.prefetch?.(hasLock ? [...wanted, `${base}${ACTIONS_LOCK}`] : wanted);
    const problems = [];
    const uses = new Map();
    for (const path of wanted) {
        const text = readText(tree, path);
        if (!text.ok) {
            problems.push(text.error);
            continue;
        }
        const found = (0,_inventory_list_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .listUses */ .b)(path, text.value);
        problems.push(...found.problems);
        if (found.problems.length === 0)
            uses.set(path.slice(base.length), found);
    }
    const lock = hasLock ? readText(tree, `${base}${ACTIONS_LOCK}`) : undefined;
    if (lock !== undefined && !lock.ok)
        problems.push(lock.error);
    return { base, uses, excluded, problems, ...(lock?.ok === true ? { lock: lock.value } : {}) };
}
function readText(tree, path) {
    const bytes = tree.read(path);
    const refuse = (code, why) => (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code, severity: 'broken', message: `The file ${why}.`, location: { file: path, line: 1 } });
    if (!bytes.ok)
        return refuse('file-not-readable', `cannot be read: ${bytes.error.message}`);
    if (bytes.value.length > MAX_BYTES)
        return refuse('file-too-large', 'is larger than 1 MiB, which GitHub does not read either');
    const text = (0,_inventory_decode_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes.value);
    return text.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(text.value) : refuse('bad-encoding', text.error);
}


/***/ }),

/***/ 21119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eL: () => (/* binding */ followLocked),
/* harmony export */   wR: () => (/* binding */ verifyActionsLock),
/* harmony export */   x5: () => (/* binding */ isEnforced),
/* harmony export */   yS: () => (/* binding */ writeActionsLock)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4424);
/* harmony import */ var _inventory_read_actions_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36841);
/* harmony import */ var _pin_actions_lock_verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81605);
/* harmony import */ var _pin_actions_lock_write_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81677);
/* harmony import */ var _pin_expand_uses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85455);
/* harmony import */ var _pin_lock_actions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87379);
/* harmony import */ var _pin_locked_action_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63817);
/* harmony import */ var _pin_resolve_lock_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51463);
/* harmony import */ var _pin_workflow_needs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13779);
/* harmony import */ var _actions_lock_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32137);










async function verifyActionsLock(request, tree, sources) {
    const base = request.base ?? '';
    const file = `${base}${_actions_lock_files_js__WEBPACK_IMPORTED_MODULE_6__/* .ACTIONS_LOCK */ .MU}`;
    const files = (0,_actions_lock_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readActionsFiles */ .dr)(tree, { base, exclude: request.exclude });
    const none = { file, differences: [], judgements: new Map() };
    if (files.lock === undefined)
        return { ...none, problems: files.problems };
    const { lock, problems } = (0,_inventory_read_actions_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .readActionsLock */ .bq)(file, files.lock);
    if (lock === undefined)
        return { ...none, problems: [...files.problems, ...problems] };
    const workflows = (0,_pin_workflow_needs_js__WEBPACK_IMPORTED_MODULE_5__/* .collectNeeds */ .G)(files.uses);
    const differences = (0,_pin_actions_lock_verify_js__WEBPACK_IMPORTED_MODULE_7__/* .compareWithWorkflows */ .K)(lock, workflows, {
        file: _actions_lock_files_js__WEBPACK_IMPORTED_MODULE_6__/* .ACTIONS_LOCK */ .MU,
        excluded: files.excluded,
    }).map((one) => ({
        ...one,
        location: (0,_pin_actions_lock_verify_js__WEBPACK_IMPORTED_MODULE_7__/* .placeBelow */ .B)(base, one.location),
    }));
    const judgements = sources === undefined
        ? new Map()
        : await judgeEntries({ lock, workflows, file, lines: request.lines }, sources);
    return { file, lock, differences, judgements, problems: [...files.problems, ...problems] };
}
async function judgeEntries(subject, sources) {
    const { remote, hosting } = sources;
    const { lock, workflows, file, lines } = subject;
    const byKey = new Map(lock.actions.map((action) => [action.key, action]));
    const asked = lock.actions.filter(({ line }) => lines?.has(line) ?? true);
    if (asked.length === 0)
        return new Map();
    const [reaches, expanded] = await Promise.all([
        askReach(asked, remote),
        followLocked(workflows, { byKey, remote }),
    ]);
    const judged = await Promise.all(asked.map(async (action) => {
        const [refs, hosted] = await Promise.all([
            remote.refs((0,_pin_resolve_lock_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .urlOfEntry */ .t)(action, remote)),
            action.hostname === undefined ? hosting.repository((0,_pin_locked_action_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(action)) : Promise.resolve(ELSEWHERE),
        ]);
        const reach = reaches.get(action.key) ?? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)(NOT_ASKED);
        const uses = expanded.uses.get(action.key);
        const facts = { refs, reach, hosted, ...(uses !== undefined ? { uses } : {}) };
        return [action.line, (0,_pin_locked_action_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyLockedAction */ .Cc)(action, facts, file)];
    }));
    return new Map(judged);
}
const ELSEWHERE = (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)({
    kind: 'unsupported',
    message: 'those of another server are not asked for',
});
const NOT_ASKED = { kind: 'malformed', message: 'the answer leaves the commit out' };
async function askReach(actions, remote) {
    const byUrl = new Map();
    for (const action of actions) {
        const url = (0,_pin_resolve_lock_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .urlOfEntry */ .t)(action, remote);
        const group = byUrl.get(url);
        if (group === undefined)
            byUrl.set(url, [action]);
        else
            group.push(action);
    }
    const answers = await Promise.all([...byUrl].map(async ([url, group]) => {
        const commits = [...new Set(group.map(({ commit }) => commit))];
        const answer = await remote.reach(url, commits);
        return group.map((action) => {
            const reach = answer.ok ? answer.value.get(action.commit) : undefined;
            return [action.key, !answer.ok ? answer : reach === undefined ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)(NOT_ASKED) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(reach)];
        });
    }));
    return new Map(answers.flat());
}
function followLocked(workflows, context) {
    const { byKey, remote } = context;
    const needs = workflows.flatMap((workflow) => workflow.needs).filter(({ key }) => byKey.has(key));
    return (0,_pin_expand_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .expandUses */ .f)(needs, {
        remote,
        codeOf: (need) => {
            const action = byKey.get(need.key);
            return Promise.resolve(action === undefined ? undefined : { url: (0,_pin_resolve_lock_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .urlOfEntry */ .t)(action, remote), commit: action.commit });
        },
    });
}
async function writeActionsLock(request, tree, sources) {
    const base = request.base ?? '';
    const path = `${base}${_actions_lock_files_js__WEBPACK_IMPORTED_MODULE_6__/* .ACTIONS_LOCK */ .MU}`;
    const files = (0,_actions_lock_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readActionsFiles */ .dr)(tree, { base, exclude: request.exclude });
    const before = files.lock ?? '';
    const read = files.lock === undefined ? undefined : (0,_inventory_read_actions_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .readActionsLock */ .bq)(path, files.lock);
    const problems = [...files.problems, ...(read?.problems ?? [])];
    const same = { path, before, after: before, changes: [], left: [], notHeld: [], lostRemarks: 0, problems };
    if (problems.length > 0)
        return same;
    const workflows = (0,_pin_workflow_needs_js__WEBPACK_IMPORTED_MODULE_5__/* .collectNeeds */ .G)(files.uses);
    if (workflows.length === 0)
        return same;
    const plan = await (0,_pin_lock_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .lockActions */ .R)({
        workflows,
        excluded: files.excluded,
        relock: request.relock,
        enforced: request.enforced ?? isEnforced(sources.remote),
        ...(read?.lock !== undefined ? { existing: read.lock } : {}),
    }, sources);
    const after = (0,_pin_actions_lock_write_js__WEBPACK_IMPORTED_MODULE_9__/* .renderActionsLock */ .tr)(plan.lock, files.lock);
    return {
        ...same,
        after: plan.lock.workflows.length === 0 && before === '' ? '' : after,
        changes: plan.changes,
        left: plan.left,
        notHeld: plan.notHeld,
        lostRemarks: after === before ? 0 : (0,_pin_actions_lock_write_js__WEBPACK_IMPORTED_MODULE_9__/* .countLostRemarks */ .pB)(before),
    };
}
function isEnforced(remote) {
    const { hostname } = new URL(remote.urlOf('owner/name'));
    return hostname === 'github.com' || hostname.endsWith('.ghe.com');
}


/***/ }),

/***/ 57572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readUpdateFiles)
/* harmony export */ });
/* harmony import */ var _inventory_decode_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87337);
/* harmony import */ var _inventory_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41531);
/* harmony import */ var _pin_update_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22331);



const MAX_BYTES = 1024 * 1024;
function readUpdateFiles(tree, options) {
    const listing = tree.list();
    if (!listing.ok)
        return [];
    const present = new Map(listing.value.entries.map(({ path, size }) => [path, size]));
    const isExcluded = (0,_inventory_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .createPathMatcher */ .a)(options.exclude);
    const services = [];
    const clients = [];
    for (const path of _pin_update_config_js__WEBPACK_IMPORTED_MODULE_1__/* .UPDATE_FILES */ .yA) {
        const size = present.get(path);
        if (size === undefined || isExcluded(path))
            continue;
        const config = read(tree, { path, size });
        if (config === undefined)
            continue;
        if (config.tool === 'dependabot')
            services.push(config);
        else if (config.tool !== 'renovate')
            clients.push(config);
        else if (!services.some(({ tool }) => tool === 'renovate'))
            services.push(config);
    }
    return services
        .filter(({ path }) => options.base === undefined || !sameBytes(tree, options.base, path))
        .map((updateConfig) => ({ path: updateConfig.path, updateConfig, clients }));
}
function read(tree, file) {
    const { path, size } = file;
    const bytes = size > MAX_BYTES ? undefined : tree.read(path);
    const text = bytes?.ok === true ? (0,_inventory_decode_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes.value) : undefined;
    if (text?.ok === true)
        return (0,_pin_update_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readUpdateConfig */ .kk)(path, text.value);
    if (path.includes('dependabot'))
        return unreadable(path, 'dependabot');
    return path !== 'package.json' && _pin_update_config_js__WEBPACK_IMPORTED_MODULE_1__/* .RENOVATE_FILES */ .rr.includes(path) ? unreadable(path, 'renovate') : undefined;
}
function unreadable(path, tool) {
    return { path, tool, entries: [], problem: { sentence: 'the file is not text that can be read', line: 1 } };
}
function sameBytes(tree, base, path) {
    const [now, before] = [tree.read(path), base.read(path)];
    return now.ok && before.ok && Buffer.from(now.value).equals(before.value);
}


/***/ }),

/***/ 31108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listUses)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43835);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87403);


function listUses(file, text) {
    const yaml = (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text);
    if (!yaml.ok) {
        const { code, message, line } = yaml.error;
        const problem = {
            code,
            severity: 'broken',
            message: `The file ${message}.`,
            location: { file, line },
        };
        return { uses: [], images: [], scripts: 0, problems: [problem] };
    }
    const uses = [];
    const images = [];
    let scripts = 0;
    const add = (node, kind) => {
        const text = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(node)?.trim() ?? '';
        if (node === undefined || text === '')
            return;
        if (text.startsWith('docker://'))
            images.push({ text: text.slice(9), line: node.line });
        else
            uses.push({ text, kind, line: node.line });
    };
    const addImage = (node) => {
        const scalar = node?.kind === 'map' ? (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(node, 'image') : node;
        const text = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(scalar)?.trim() ?? '';
        if (scalar !== undefined && text !== '')
            images.push({ text, line: scalar.line });
    };
    const addStep = (step) => {
        add((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(step, 'uses'), 'action');
        if ((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(step, 'run')) !== undefined)
            scripts++;
        for (const inner of (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(step, 'parallel')))
            addStep(inner);
    };
    for (const document of yaml.value.documents) {
        for (const [, { value: job }] of (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(document, 'jobs'))) {
            add((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(job, 'uses'), 'workflow');
            addImage((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(job, 'container'));
            for (const [, { value: service }] of (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(job, 'services')))
                addImage(service);
            for (const step of (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(job, 'steps')))
                addStep(step);
        }
        const runs = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(document, 'runs');
        for (const step of (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(runs, 'steps')))
            addStep(step);
        if ((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(runs, 'image'))?.trim().startsWith('docker://') === true)
            add((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(runs, 'image'), 'action');
    }
    return { uses, images, scripts, problems: [] };
}


/***/ }),

/***/ 81605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeBelow),
/* harmony export */   K: () => (/* binding */ compareWithWorkflows)
/* harmony export */ });
/* harmony import */ var _inventory_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30715);

function compareWithWorkflows(lock, workflows, { file, excluded }) {
    const differences = [];
    const actions = new Map(lock.actions.map((action) => [action.key, action]));
    const byPath = new Map(workflows.map((workflow) => [workflow.path, workflow]));
    const listed = new Map(lock.workflows.map((workflow) => [workflow.path, workflow]));
    for (const workflow of workflows) {
        const held = listed.get(workflow.path);
        const [first] = workflow.needs;
        if (held !== undefined)
            differences.push(...findMissing(workflow, held.pins));
        else if (first !== undefined && lock.workflows.length > 0)
            differences.push(notListed(workflow.path, first));
    }
    for (const { path, line, pins } of lock.workflows) {
        const workflow = byPath.get(path);
        if (workflow === undefined && excluded.has(path))
            continue;
        if (workflow === undefined) {
            differences.push({
                kind: 'workflow-gone',
                level: 'record',
                message: `the lockfile lists the workflow ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(path)}, which is not there`,
                location: { file, line },
            });
            continue;
        }
        const needed = reach(workflow.needs.map(({ key }) => key), actions);
        for (const pin of pins) {
            if (needed.has(pin.key))
                continue;
            differences.push({
                kind: 'unused-pin',
                level: 'record',
                message: `the lockfile lists ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(pin.key)} for ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(path)}, which does not use it`,
                location: { file, line: pin.line },
            });
        }
    }
    const used = reach(lock.workflows.flatMap(({ pins }) => pins.map(({ key }) => key)), actions);
    for (const { key, line } of lock.actions) {
        if (used.has(key))
            continue;
        const message = `no workflow of the lockfile uses the entry ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(key)}`;
        differences.push({ kind: 'unused-entry', level: 'record', message, location: { file, line } });
    }
    return differences;
}
function findMissing({ path, needs }, pins) {
    const keys = new Set(pins.map(({ key }) => key));
    return needs.flatMap(({ key, text, exact, kind, location }) => {
        if (keys.has(key))
            return [];
        const repository = key.slice(0, key.indexOf('@') + 1);
        const others = pins.filter((pin) => pin.key.startsWith(repository)).map((pin) => pin.key);
        const through = location.file === path ? '' : ` through ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(location.file)}`;
        const level = exact ? 'record' : 'warn';
        if (others.length > 0) {
            const message = `${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(path)} uses ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)}${through}, and the lockfile has ${others.map((other) => (0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(other)).join(', ')} for it`;
            return [{ kind: 'ref-changed', level, message, location }];
        }
        const what = kind === 'workflow' ? 'reusable workflow' : 'action';
        const message = `${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(path)} uses the ${what} ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)}${through}, which the lockfile does not list for it`;
        return [{ kind: 'not-locked', level, message, location }];
    });
}
function notListed(path, { location }) {
    return {
        kind: 'workflow-not-locked',
        level: 'record',
        message: `the lockfile does not list the workflow ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(path)}: GitHub resolves its tags and branches at every run`,
        location: location.file === path ? location : { file: path, line: 1 },
    };
}
function reach(keys, actions) {
    const reached = new Set(keys);
    for (const key of reached)
        for (const used of actions.get(key)?.uses ?? [])
            reached.add(used.key);
    return reached;
}
function placeBelow(base, location) {
    return base === '' ? location : { ...location, file: `${base}${location.file}` };
}


/***/ }),

/***/ 81677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ NEWEST_LOCK_VERSION),
/* harmony export */   pB: () => (/* binding */ countLostRemarks),
/* harmony export */   tr: () => (/* binding */ renderActionsLock)
/* harmony export */ });
/* harmony import */ var _domain_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26560);

const NEWEST_LOCK_VERSION = 'v0.0.3';
const HEAD = [
    '# Made by `countersign pin --actions-lock`, in the format of `gh actions-lock`.',
    '# Do not edit by hand; run either of them to update.',
    '# Docs: https://gh.io/actions-lockfile',
];
function renderActionsLock(lock, before) {
    const head = before === undefined ? HEAD : readHead(before);
    const lines = [...head, `version: ${quoteYaml(lock.version)}`];
    if (lock.workflows.length > 0) {
        lines.push('workflows:');
        for (const { path, keys } of lock.workflows.toSorted((a, b) => (0,_domain_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.path, b.path))) {
            const sorted = [...new Set(keys)].sort(_domain_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n);
            lines.push(`    ${quoteYaml(path)}:${sorted.length === 0 ? ' []' : ''}`);
            for (const key of sorted)
                lines.push(`        - ${quoteYaml(key)}`);
        }
    }
    if (lock.actions.length > 0) {
        lines.push('dependencies:');
        for (const action of lock.actions.toSorted((a, b) => (0,_domain_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.key, b.key)))
            lines.push(...renderAction(action));
    }
    return `${lines.join('\n')}\n`;
}
function renderAction({ key, hostname, ref, commit, ownerId, repoId, uses }) {
    const sorted = [...new Set(uses)].sort(_domain_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n);
    return [
        `    ${quoteYaml(key)}:`,
        ...(hostname === undefined ? [] : [`        hostname: ${quoteYaml(hostname)}`]),
        `        ref: ${quoteYaml(ref)}`,
        `        commit: ${quoteYaml(`${commit.length === 64 ? 'sha256' : 'sha1'}-${commit}`)}`,
        `        owner_id: ${ownerId}`,
        `        repo_id: ${repoId}`,
        ...(sorted.length === 0 ? [] : ['        uses:']),
        ...sorted.map((used) => `            - ${quoteYaml(used)}`),
    ];
}
function readHead(text) {
    const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
    const end = lines.findIndex((line) => !/^\s*(?:#.*)?$/.test(line));
    return lines.slice(0, Math.max(0, end));
}
function countLostRemarks(text) {
    const lines = text.split(/\r?\n/);
    const end = lines.findIndex((line) => !/^\s*(?:#.*)?$/.test(line));
    return lines.slice(Math.max(0, end)).filter((line) => /^\s*#|\s#\s/.test(line)).length;
}
function quoteYaml(text) {
    return `'${text.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 85455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expandUses)
/* harmony export */ });
/* harmony import */ var _domain_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38223);
/* harmony import */ var _inventory_decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87337);
/* harmony import */ var _inventory_list_uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31108);
/* harmony import */ var _use_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25197);




const MAX_ACTIONS = 2_000;
const AT_ONCE = 8;
async function expandUses(start, options) {
    const needs = new Map(start.map((need) => [`${need.key} ${need.path}`, need]));
    const uses = new Map();
    const notHeld = [];
    let wave = start.filter(({ kind }) => kind === 'action');
    while (wave.length > 0) {
        const next = [];
        for (let i = 0; i < wave.length; i += AT_ONCE) {
            const part = wave.slice(i, i + AT_ONCE);
            const read = await Promise.all(part.map(async (need) => ({ need, found: await follow(need, options) })));
            for (const { need, found } of read) {
                uses.set(need.key, merge(uses.get(need.key), found.uses));
                notHeld.push(...found.notHeld);
                for (const inner of found.needs) {
                    const name = `${inner.key} ${inner.path}`;
                    if (needs.has(name))
                        continue;
                    if (needs.size >= MAX_ACTIONS) {
                        const detail = `only the first ${MAX_ACTIONS} actions are followed`;
                        uses.set(need.key, { known: false, unknown: (0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .cr)('budget', detail) });
                        continue;
                    }
                    needs.set(name, inner);
                    if (inner.kind === 'action')
                        next.push(inner);
                }
            }
        }
        wave = next;
    }
    return { uses, needs: [...needs.values()], notHeld };
}
async function follow(need, options) {
    const code = await options.codeOf(need);
    if (code === undefined)
        return lost((0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .cr)('not-published', 'the commits of some locked actions are not known'));
    for (const name of ['action.yml', 'action.yaml']) {
        const path = need.path === '' ? name : `${need.path}/${name}`;
        const bytes = await options.remote.file(code.url, code.commit, path);
        if (!bytes.ok && bytes.error.kind === 'not-found')
            continue;
        if (!bytes.ok)
            return lost((0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .cr)((0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownReason */ .$h)(bytes.error.kind), `the metadata of locked actions: ${bytes.error.message}`));
        return readMetadata(need, `${need.key}/${path}`, bytes.value);
    }
    return lost((0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .cr)('not-published', 'the commits of some locked actions hold no metadata of an action'));
}
function readMetadata(need, file, bytes) {
    const text = (0,_inventory_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes);
    const found = text.ok ? (0,_inventory_list_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .listUses */ .b)(file, text.value) : undefined;
    if (found === undefined || found.problems.length > 0)
        return lost((0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .cr)('malformed', 'the metadata of some locked actions cannot be read'));
    const keys = new Set();
    const needs = [];
    const notHeld = [];
    for (const use of found.uses) {
        const target = (0,_use_target_js__WEBPACK_IMPORTED_MODULE_3__/* .readUseTarget */ .J)(use.text);
        const location = { file, line: use.line };
        if (target.kind === 'remote') {
            const { kind: _, ...rest } = target;
            keys.add(target.key);
            needs.push({ ...rest, text: use.text, kind: use.kind, location });
        }
        else if (target.kind === 'own' && use.text.startsWith('$')) {
            needs.push({ ...need, path: target.path, text: use.text, location });
        }
        else {
            const why = target.kind === 'own' ? 'it is taken from the work space of whoever runs it' : target.why;
            notHeld.push({ kind: 'open', what: use.text, why, location });
        }
    }
    for (const image of found.images) {
        const location = { file, line: image.line };
        notHeld.push({
            kind: 'image',
            what: `docker://${image.text}`,
            why: 'the lockfile holds no images',
            location,
        });
    }
    return { uses: { known: true, keys }, needs, notHeld };
}
function lost(cause) {
    return { uses: { known: false, unknown: cause }, needs: [], notHeld: [] };
}
function merge(a, b) {
    if (a === undefined || !b.known)
        return b;
    return a.known ? { known: true, keys: new Set([...a.keys, ...b.keys]) } : a;
}


/***/ }),

/***/ 87379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ findOwnObstacle),
  R: () => (/* binding */ lockActions)
});

// EXTERNAL MODULE: ./build/inventory/quote.js
var quote = __webpack_require__(30715);
// EXTERNAL MODULE: ./build/pin/actions-lock-write.js
var actions_lock_write = __webpack_require__(81677);
// EXTERNAL MODULE: ./build/inventory/decode-text.js
var decode_text = __webpack_require__(87337);
// EXTERNAL MODULE: ./build/inventory/read-actions-lock.js
var read_actions_lock = __webpack_require__(36841);
;// CONCATENATED MODULE: ./build/pin/callee-lock.js


const LOCK = '.github/workflows/actions.lock';
async function findUnlockedCallee(need, code, remote) {
    const say = (why) => ({ kind: 'workflow', what: need.text, why, location: need.location });
    const bytes = await remote.file(code.url, code.commit, LOCK);
    if (!bytes.ok) {
        return bytes.error.kind === 'not-found'
            ? say('its repository has no Actions lockfile at that commit, so that what it uses is not locked')
            : say(`whether its repository locks what it uses is not known: ${bytes.error.message}`);
    }
    const text = (0,decode_text/* decodeText */.g)(bytes.value);
    const lock = text.ok ? (0,read_actions_lock/* readActionsLock */.bq)(LOCK, text.value).lock : undefined;
    if (lock === undefined)
        return say('the Actions lockfile of its repository cannot be read');
    return lock.workflows.some(({ path }) => path === need.path)
        ? undefined
        : say('the Actions lockfile of its repository does not list it, so that what it uses is not locked');
}

// EXTERNAL MODULE: ./build/pin/expand-uses.js
var expand_uses = __webpack_require__(85455);
// EXTERNAL MODULE: ./build/pin/resolve-lock-entry.js
var resolve_lock_entry = __webpack_require__(51463);
;// CONCATENATED MODULE: ./build/pin/lock-actions.js





async function lockActions(request, sources) {
    const { existing, workflows } = request;
    const resolve = (0,resolve_lock_entry/* createEntryResolver */.d)({ existing, relock: request.relock }, sources);
    const expanded = await (0,expand_uses/* expandUses */.f)(workflows.flatMap(({ needs }) => needs), {
        remote: sources.remote,
        codeOf: async (need) => {
            const entry = await resolve(need);
            return entry.ok ? { url: entry.url, commit: entry.commit } : undefined;
        },
    });
    const entries = new Map();
    for (const need of expanded.needs) {
        if (!entries.has(need.key))
            entries.set(need.key, await resolve(need));
    }
    const before = new Map(existing?.actions.map((action) => [action.key, action]));
    const usesOf = (key) => {
        const uses = expanded.uses.get(key);
        if (uses === undefined)
            return [];
        return uses.known ? [...uses.keys] : before.get(key)?.uses.map((pin) => pin.key);
    };
    const listed = new Map();
    const left = [];
    const notHeld = [];
    const existingLists = new Map(existing?.workflows.map(({ path, pins }) => [path, pins.map(({ key }) => key)]));
    const kept = new Set();
    const keep = (path) => {
        const own = existingLists.get(path);
        if (own === undefined)
            return;
        listed.set(path, own);
        for (const key of own)
            kept.add(key);
    };
    for (const workflow of workflows) {
        const obstacle = findObstacle(workflow, { request, entries, usesOf, known: expanded.needs });
        if (obstacle === undefined) {
            listed.set(workflow.path, workflow.needs.map(({ key }) => key));
            notHeld.push(...workflow.notHeld);
            continue;
        }
        left.push(obstacle);
        keep(workflow.path);
    }
    for (const path of request.excluded)
        keep(path);
    const actions = gather([...listed.values()].flat(), (key) => {
        const old = before.get(key);
        const entry = entries.get(key);
        const uses = usesOf(key);
        if (entry?.ok === true && uses !== undefined && !(kept.has(key) && old !== undefined))
            return toWritable(key, entry, uses);
        return old === undefined ? undefined : { ...old, uses: old.uses.map((pin) => pin.key) };
    });
    notHeld.push(...expanded.notHeld);
    for (const need of expanded.needs) {
        const entry = entries.get(need.key);
        if (need.kind !== 'workflow' || entry?.ok !== true)
            continue;
        const open = await findUnlockedCallee(need, entry, sources.remote);
        if (open !== undefined)
            notHeld.push(open);
    }
    return {
        lock: {
            version: existing?.version ?? actions_lock_write/* NEWEST_LOCK_VERSION */.IX,
            workflows: [...listed].map(([path, keys]) => ({ path, keys })),
            actions,
        },
        changes: actions.flatMap(({ key, commit }) => {
            const from = before.get(key)?.commit;
            return from === commit ? [] : [{ key, ...(from !== undefined ? { from } : {}), to: commit }];
        }),
        left,
        notHeld,
    };
}
function toWritable(key, entry, uses) {
    const { ref, commit, ownerId, repoId, hostname } = entry;
    return { key, ref, commit, ownerId, repoId, uses, ...(hostname !== undefined ? { hostname } : {}) };
}
function findObstacle(workflow, context) {
    const { request, entries, usesOf } = context;
    const own = findOwnObstacle(workflow, request);
    if (own !== undefined)
        return own;
    const obstacle = (why, location) => ({
        kind: 'unresolved',
        what: workflow.path,
        why,
        location,
    });
    const reached = new Map(workflow.needs.map((need) => [need.key, need.location]));
    for (const [key, location] of reached) {
        const entry = entries.get(key);
        if (entry === undefined || !entry.ok) {
            const why = `${(0,quote/* quote */.h)(key)}: ${entry === undefined ? 'it could not be followed' : entry.why}`;
            return obstacle(why, location);
        }
        const uses = usesOf(key);
        if (uses === undefined)
            return obstacle(`what ${(0,quote/* quote */.h)(key)} uses itself is not known`, location);
        for (const used of uses)
            if (!reached.has(used))
                reached.set(used, location);
    }
    return undefined;
}
function findOwnObstacle(workflow, { enforced }) {
    const obstacle = (why, location = { file: workflow.path, line: 1 }) => ({
        kind: 'workflow',
        what: workflow.path,
        why,
        location,
    });
    if (/[\u0000-\u001f\u007f\\:]/.test(workflow.path))
        return obstacle('the format allows no such name of a file');
    const open = workflow.notHeld.find(({ kind }) => kind === 'open');
    if (open !== undefined)
        return obstacle(`${(0,quote/* quote */.h)(open.what)}: ${open.why}`, open.location);
    if (enforced && workflow.local)
        return obstacle('GitHub refuses a listed workflow with actions of `./`; write them as `$/`');
    return undefined;
}
function gather(keys, actionOf) {
    const actions = new Map();
    const wanted = new Set(keys);
    for (const key of wanted) {
        const action = actionOf(key);
        if (action === undefined)
            continue;
        actions.set(key, action);
        for (const used of action.uses)
            wanted.add(used);
    }
    return [...actions.values()];
}


/***/ }),

/***/ 63817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ verifyLockedAction),
/* harmony export */   DQ: () => (/* binding */ findRef),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   kD: () => (/* binding */ describeMissingUses)
/* harmony export */ });
/* harmony import */ var _domain_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26560);
/* harmony import */ var _domain_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38223);
/* harmony import */ var _inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30715);



function verifyLockedAction(action, facts, file) {
    const differences = [];
    const unknowns = [];
    const location = { file, line: action.line };
    const differ = (kind, level, message) => {
        differences.push({ kind, level, message, location });
    };
    const leave = (error, what) => {
        unknowns.push((0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .cr)((0,_domain_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownReason */ .$h)(error.kind), `${what} of locked actions: ${error.message}`));
    };
    const { refs, reach, hosted, uses } = facts;
    const commit = action.commit.slice(0, 12);
    if (!refs.ok && refs.error.kind === 'not-found') {
        differ('repository-gone', 'block', `the repository ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(action.name)} is gone, or may not be seen`);
        return { differences, unknown: unknowns };
    }
    if (!reach.ok)
        leave(reach.error, 'the histories');
    else if (reach.value.state === 'absent')
        differ('commit-absent', 'block', `${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(action.name)} has no commit ${commit}`);
    else if (reach.value.state === 'outside') {
        const message = `no branch or tag of ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(action.name)} contains the commit ${commit}: it may come from a fork`;
        differ('impostor-commit', 'block', message);
    }
    if (!refs.ok)
        leave(refs.error, 'the tags and branches');
    else
        for (const name of claimedRefs(action))
            checkRef(name, action, { refs: refs.value.refs, differ });
    if (!hosted.ok)
        leave(hosted.error, 'the numbers');
    else
        checkIdentity(action, hosted.value, differ);
    if (uses !== undefined) {
        if (uses.known)
            checkUses(action, uses.keys, differ);
        else
            unknowns.push(uses.unknown);
    }
    return { differences, unknown: unknowns };
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const WHOLE_VERSION = /(?:^|[^0-9.])\d+\.\d+\.\d+(?:[-+.][\w.+-]*)?$/;
function claimedRefs({ written, ref }) {
    return [...new Set([ref, ...(COMMIT.test(written) ? [] : [written])])];
}
function findRef(refs, name) {
    const names = name.startsWith('refs/') ? [name] : [`refs/tags/${name}`, `refs/heads/${name}`];
    for (const wanted of names) {
        const found = refs.find((ref) => ref.name === wanted);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function checkRef(name, action, { refs, differ }) {
    const found = findRef(refs, name);
    if (found === undefined) {
        differ('ref-gone', 'warn', `${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(action.name)} has no tag or branch ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} any more`);
        return;
    }
    const isWhole = found.name.startsWith('refs/tags/') && WHOLE_VERSION.test(name);
    if (!isWhole || found.commit === action.commit)
        return;
    const message = `the tag ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} of ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(action.name)} points to ${found.commit.slice(0, 12)}, the lockfile has ${action.commit.slice(0, 12)} for it`;
    differ('moved-tag', 'block', message);
}
function checkIdentity(action, hosted, differ) {
    if (String(hosted.id) !== action.repoId) {
        const message = `${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(action.name)} is another repository now (number ${hosted.id}) than the one that was locked (${action.repoId})`;
        differ('repository-replaced', 'block', message);
    }
    else if (String(hosted.ownerId) !== action.ownerId) {
        const message = `${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(action.name)} has another owner now (number ${hosted.ownerId}) than when it was locked (${action.ownerId})`;
        differ('owner-changed', 'warn', message);
    }
    else if (hosted.fullName.toLowerCase() !== repositoryOf(action)) {
        differ('renamed', 'record', `${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(action.name)} is called ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(hosted.fullName)} now`);
    }
}
function repositoryOf({ key }) {
    return key.slice(0, key.indexOf('@')).split('/').slice(0, 2).join('/');
}
function describeMissingUses(action, keys) {
    const held = new Set(action.uses.map(({ key }) => key));
    const missing = [...keys].filter((key) => !held.has(key)).sort(_domain_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n);
    return missing.length === 0
        ? undefined
        : `${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(action.name)} at ${action.commit.slice(0, 12)} uses ${list(missing)}, which its entry does not list`;
}
function checkUses(action, keys, differ) {
    const missing = describeMissingUses(action, keys);
    if (missing !== undefined)
        differ('uses-differ', 'warn', missing);
    const extra = [...new Set(action.uses.map(({ key }) => key))]
        .filter((key) => !keys.has(key))
        .sort(_domain_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n);
    if (extra.length > 0) {
        const message = `the entry of ${(0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(action.name)} lists ${list(extra)}, which nothing used here needs`;
        differ('uses-differ', 'record', message);
    }
}
function list(keys) {
    const shown = keys
        .slice(0, 3)
        .map((key) => (0,_inventory_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key))
        .join(', ');
    return keys.length > 3 ? `${shown} and ${keys.length - 3} more` : shown;
}


/***/ }),

/***/ 51463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createEntryResolver),
/* harmony export */   t: () => (/* binding */ urlOfEntry)
/* harmony export */ });
/* harmony import */ var _locked_action_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63817);

function createEntryResolver(known, sources) {
    const locked = new Map(known.existing?.actions.map((action) => [action.key, action]));
    const numbers = new Map(known.existing?.actions.map((action) => [(0,_locked_action_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(action), action]));
    const asked = new Map();
    return async (need) => {
        const old = locked.get(need.key);
        if (old !== undefined && !known.relock)
            return keep(old, sources);
        const answer = asked.get(need.key) ?? ask(need, numbers, sources);
        asked.set(need.key, answer);
        return answer;
    };
}
function keep(action, { remote }) {
    const { ref, commit, ownerId, repoId, hostname } = action;
    const url = urlOfEntry(action, remote);
    return { ok: true, url, ref, commit, ownerId, repoId, ...(hostname !== undefined ? { hostname } : {}) };
}
function urlOfEntry(action, remote) {
    const repository = (0,_locked_action_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(action);
    return action.hostname === undefined
        ? remote.urlOf(repository)
        : `https://${action.hostname}/${repository}`;
}
async function ask(need, numbers, { remote, hosting }) {
    const url = remote.urlOf(need.repository);
    const refs = await remote.refs(url);
    if (!refs.ok)
        return { ok: false, why: refs.error.message };
    const found = await find(need, { refs: refs.value, remote, url });
    if (!found.ok)
        return found;
    const old = numbers.get(need.repository.toLowerCase());
    if (old !== undefined && old.hostname === undefined)
        return { ...found, url, ownerId: old.ownerId, repoId: old.repoId };
    const hosted = await hosting.repository(need.repository);
    if (!hosted.ok)
        return { ok: false, why: `the numbers of owner and repository: ${hosted.error.message}` };
    const { fullName, id, ownerId } = hosted.value;
    if (fullName.toLowerCase() !== need.repository.toLowerCase())
        return { ok: false, why: `the repository is called ${fullName} now; write that name` };
    return { ...found, url, ownerId: String(ownerId), repoId: String(id) };
}
async function find(need, { refs, remote, url }) {
    if (!need.exact) {
        const ref = (0,_locked_action_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .findRef */ .DQ)(refs.refs, need.ref);
        return ref === undefined
            ? { ok: false, why: 'there is no such tag or branch' }
            : { ok: true, ref: need.ref, commit: ref.commit };
    }
    const commit = need.ref.toLowerCase();
    const named = nameCommit(refs, commit);
    if (named !== undefined)
        return { ok: true, ref: named, commit };
    const reach = await remote.reach(url, [commit]);
    if (!reach.ok)
        return { ok: false, why: reach.error.message };
    const state = reach.value.get(commit);
    if (state?.state === 'ancestor')
        return { ok: true, ref: shorten(state.of), commit };
    if (state?.state === 'tip')
        return { ok: false, why: 'this is no commit but a tag object' };
    return {
        ok: false,
        why: state?.state === 'absent'
            ? 'the repository has no such commit'
            : 'no branch or tag of the repository contains the commit',
    };
}
const WHOLE_VERSION = /^v?\d+\.\d+\.\d+$/;
function nameCommit({ refs, defaultBranch }, commit) {
    const rank = (name) => {
        if (name.startsWith('refs/tags/'))
            return WHOLE_VERSION.test(shorten(name)) ? 0 : 1;
        return name === defaultBranch ? 2 : 3;
    };
    const names = refs.filter((ref) => ref.commit === commit).map(({ name }) => name);
    const [best] = names.sort((a, b) => rank(a) - rank(b));
    return best === undefined ? undefined : shorten(best);
}
function shorten(name) {
    return name.replace(/^refs\/(?:heads|tags)\//, '');
}


/***/ }),

/***/ 22331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rr: () => (/* binding */ RENOVATE_FILES),
  yA: () => (/* binding */ UPDATE_FILES),
  vd: () => (/* binding */ addCooldown),
  kk: () => (/* binding */ readUpdateConfig)
});

// EXTERNAL MODULE: ./build/inventory/node.js
var inventory_node = __webpack_require__(43835);
// EXTERNAL MODULE: ./build/inventory/toml.js + 1 modules
var toml = __webpack_require__(95762);
// EXTERNAL MODULE: ./build/inventory/yaml.js + 2 modules
var yaml = __webpack_require__(54300);
;// CONCATENATED MODULE: ./build/pin/update-clients.js



const MINUTES = 1_440;
const SECONDS = 86_400;
function readClient(path, text) {
    switch (path) {
        case '.npmrc':
            return config('npm', path, fromLine(text, /^[ \t]*min-release-age[ \t]*=[ \t]*"?(\d{1,6})"?[ \t]*$/m, 1));
        case 'pnpm-workspace.yaml':
            return config('pnpm', path, fromYaml(text, 'minimumReleaseAge'));
        case '.yarnrc.yml':
            return config('yarn', path, fromYaml(text, 'npmMinimalAgeGate'));
        case 'bunfig.toml':
            return config('bun', path, fromBun(text));
        case 'uv.toml':
        case 'pyproject.toml':
            return readUv(path, text);
        default:
            return undefined;
    }
}
function config(tool, path, found) {
    if (found === undefined)
        return undefined;
    const waiting = found.days > 0 ? { state: 'waits', days: found.days } : { state: 'none' };
    return { path, tool, entries: [{ name: 'every package', line: found.line, waiting }] };
}
function fromLine(text, pattern, perDay) {
    const match = pattern.exec(text);
    return match === null
        ? undefined
        : { days: Number(match[1]) / perDay, line: text.slice(0, match.index).split('\n').length };
}
function fromYaml(text, key) {
    const parsed = (0,yaml/* parseYaml */.h)(text);
    const node = parsed.ok ? (0,inventory_node/* child */.jf)(parsed.value.documents[0], key) : undefined;
    const match = /^(\d{1,9})(m|h|d|w)?$/.exec((0,inventory_node/* text */.Qq)(node) ?? '');
    if (node === undefined || match === null)
        return undefined;
    const per = { m: MINUTES, h: 24, d: 1, w: 1 / 7 }[match[2] ?? 'm'] ?? MINUTES;
    return { days: Number(match[1]) / per, line: node.line };
}
function fromBun(text) {
    const parsed = (0,toml/* parseToml */.MT)(text, 'bunfig.toml');
    if (!parsed.ok)
        return undefined;
    const age = (0,toml/* tomlTable */.lR)(parsed.value.root['install'])?.['minimumReleaseAge'];
    return typeof age === 'number'
        ? { days: age / SECONDS, line: parsed.value.lineOf('install', 'minimumReleaseAge') }
        : undefined;
}
function readUv(path, text) {
    const parsed = (0,toml/* parseToml */.MT)(text, path);
    if (!parsed.ok)
        return undefined;
    const { root, lineOf } = parsed.value;
    const inProject = path === 'pyproject.toml';
    const table = inProject ? (0,toml/* tomlTable */.lR)((0,toml/* tomlTable */.lR)(root['tool'])?.['uv']) : root;
    const value = table?.['exclude-newer'];
    if (value === undefined)
        return undefined;
    const line = inProject ? lineOf('tool', 'uv', 'exclude-newer') : lineOf('exclude-newer');
    const span = /^(\d{1,4}) (day|week)s?$/.exec(typeof value === 'string' ? value : '');
    const days = Number(span?.[1]) * (span?.[2] === 'week' ? 7 : 1);
    const waiting = Number.isNaN(days)
        ? { state: 'partly', what: 'releases after a fixed moment' }
        : { state: 'waits', days };
    return { path, tool: 'uv', entries: [{ name: 'every package', line, waiting }] };
}

;// CONCATENATED MODULE: ./build/pin/insert-line.js
function insertAfterLine(text, node, lines) {
    if (/[\r\n]/.test(text.slice(node.start, node.end)))
        return undefined;
    const start = text.lastIndexOf('\n', node.start - 1) + 1;
    const feed = text.indexOf('\n', node.end);
    const stop = feed < 0 ? text.length : feed;
    const offset = feed > 0 && text[feed - 1] === '\r' ? feed - 1 : stop;
    const before = text.slice(start, offset);
    if (before.includes('\r'))
        return undefined;
    const end = endOfLine(text, feed);
    return {
        offset,
        text: lines.map((line) => end + line).join(''),
        line: node.line,
        before,
        after: [before, ...lines].join('\n'),
    };
}
function endOfLine(text, feed) {
    const at = feed < 0 ? text.indexOf('\n') : feed;
    return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./build/pin/update-dependabot.js



const MEND_DAYS = 7;
const SIZES = ['semver-major-days', 'semver-minor-days', 'semver-patch-days'];
function readDependabot(path, text) {
    const tool = 'dependabot';
    const parsed = (0,yaml/* parseYaml */.h)(text);
    if (!parsed.ok) {
        const { line } = parsed.error;
        return { path, tool, entries: [], problem: { sentence: 'the file is not YAML that can be read', line } };
    }
    const [root] = parsed.value.documents;
    const updates = (0,inventory_node/* child */.jf)(root, 'updates');
    if (updates?.kind !== 'seq') {
        const problem = { sentence: 'the file has no list of updates', line: root?.line ?? 1 };
        return { path, tool, entries: [], problem };
    }
    return { path, tool, entries: (0,inventory_node/* items */.ld)(updates).map((item) => readEntry(item, text)) };
}
function readEntry(entry, text) {
    const ecosystem = (0,inventory_node/* child */.jf)(entry, 'package-ecosystem');
    const name = (0,inventory_node/* text */.Qq)(ecosystem) ?? 'unnamed';
    const directory = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(entry, 'directory'));
    const waiting = readWaiting(entry);
    const mend = waiting.state === 'none' && (0,inventory_node/* child */.jf)(entry, 'cooldown') === undefined && ecosystem?.kind === 'scalar'
        ? insertCooldown(entry, { text, after: ecosystem })
        : undefined;
    return {
        name: directory === undefined ? name : `${name} in ${directory}`,
        line: ecosystem?.line ?? entry.line,
        waiting,
        ...(mend === undefined ? {} : { insertion: mend }),
    };
}
function readWaiting(entry) {
    if ((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(entry, 'open-pull-requests-limit')) === '0')
        return { state: 'idle' };
    const cooldown = (0,inventory_node/* child */.jf)(entry, 'cooldown');
    if (cooldown === undefined)
        return { state: 'none' };
    if (cooldown.kind !== 'map') {
        return (0,inventory_node/* text */.Qq)(cooldown) === '' ? { state: 'none' } : { state: 'undecidable', reason: ODD };
    }
    const fallback = readDays((0,inventory_node/* child */.jf)(cooldown, 'default-days'));
    const sizes = SIZES.map((size) => readDays((0,inventory_node/* child */.jf)(cooldown, size)) ?? fallback);
    const all = [fallback, ...sizes];
    if (all.includes(Number.NaN))
        return { state: 'undecidable', reason: ODD };
    const days = sizes.flatMap((value) => value ?? []);
    if (days.every((value) => value === 0))
        return { state: 'none' };
    const include = (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(cooldown, 'include')).map(inventory_node/* text */.Qq);
    if (include.length > 0 && !include.includes('*')) {
        return { state: 'partly', what: 'the packages that its cooldown includes' };
    }
    return days.length === SIZES.length && days.every((value) => value > 0)
        ? { state: 'waits', days: Math.min(...days) }
        : { state: 'partly', what: 'some sizes of update' };
}
const ODD = 'the cooldown in the file is not written as Dependabot reads it';
function readDays(node) {
    if (node === undefined)
        return undefined;
    const written = (0,inventory_node/* text */.Qq)(node) ?? '';
    return /^\d{1,4}$/.test(written) ? Number(written) : Number.NaN;
}
function insertCooldown(entry, place) {
    const { text, after } = place;
    const lineStart = text.lastIndexOf('\n', after.start - 1) + 1;
    const lead = /^(\s*(?:-[ ]+)?)(["']?)package-ecosystem\2[ ]*:[ ]+$/.exec(text.slice(lineStart, after.start))?.[1];
    if (lead === undefined || lead.includes('\t'))
        return undefined;
    const own = ' '.repeat(lead.length);
    const inner = own + ' '.repeat(findStep(entry, { text, column: lead.length }));
    return insertAfterLine(text, after, [`${own}cooldown:`, `${inner}default-days: ${MEND_DAYS}`]);
}
function findStep(entry, place) {
    const interval = (0,inventory_node/* child */.jf)((0,inventory_node/* child */.jf)(entry, 'schedule'), 'interval');
    if (interval?.kind !== 'scalar')
        return 2;
    const lineStart = place.text.lastIndexOf('\n', interval.start - 1) + 1;
    const lead = /^( *)["']?interval["']?[ ]*:/.exec(place.text.slice(lineStart, interval.start))?.[1];
    const step = (lead?.length ?? 0) - place.column;
    return step >= 1 && step <= 8 ? step : 2;
}

// EXTERNAL MODULE: ./build/inventory/json.js
var json = __webpack_require__(91405);
;// CONCATENATED MODULE: ./build/pin/update-renovate.js




const WAITING_PRESETS = new Map([
    ['security:minimumReleaseAgeNpm', 'npm packages'],
    ['config:best-practices', 'npm packages'],
    ['npm:unpublishSafe', 'npm packages'],
    ['security:minimumReleaseAgePypi', 'Python packages'],
]);
const IDLE_PRESET = 'security:only-security-updates';
const BUILT_IN = /^(?:config|default|docker|group|helpers|mergeConfidence|monorepo|npm|packages|preview|replacements|schedule|security|workarounds|abandonments|customManagers|regexManagers)?:[\w-]+(?:\([^()]*\))?$/;
function readRenovate(path, text) {
    const tool = 'renovate';
    const inPackage = path.endsWith('package.json');
    const parsed = (0,json/* parseJson */.q)(text, { jsonc: !inPackage });
    if (!parsed.ok) {
        if (inPackage)
            return undefined;
        const sentence = 'the file is not JSON that can be read';
        return { path, tool, entries: [], problem: { sentence, line: parsed.error.line } };
    }
    const { root } = parsed.value;
    const config = inPackage ? (0,inventory_node/* child */.jf)(root, 'renovate') : root;
    if (config === undefined)
        return undefined;
    if (config.kind !== 'map') {
        const sentence = 'the configuration of Renovate is not a map';
        return { path, tool, entries: [], problem: { sentence, line: config.line } };
    }
    const waiting = update_renovate_readWaiting(config);
    const insertion = waiting.state === 'none' && !inPackage && !config.entries.has('minimumReleaseAge')
        ? insertAge(text, config.entries.size === 0)
        : undefined;
    const line = config.entries.get('minimumReleaseAge')?.line ?? config.line;
    return {
        path,
        tool,
        entries: [{ name: 'every package', line, waiting, ...(insertion === undefined ? {} : { insertion }) }],
    };
}
function update_renovate_readWaiting(config) {
    const enabled = (0,inventory_node/* child */.jf)(config, 'enabled');
    if (enabled?.kind === 'scalar' && enabled.value === false)
        return { state: 'idle' };
    const ignored = new Set((0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(config, 'ignorePresets')).flatMap((item) => (0,inventory_node/* text */.Qq)(item) ?? []));
    const listed = (0,inventory_node/* child */.jf)(config, 'extends');
    const presets = (listed?.kind === 'scalar' ? [listed] : (0,inventory_node/* items */.ld)(listed))
        .flatMap((item) => (0,inventory_node/* text */.Qq)(item) ?? [])
        .filter((preset) => !ignored.has(preset));
    if (presets.includes(IDLE_PRESET))
        return { state: 'idle' };
    const own = (0,inventory_node/* child */.jf)(config, 'minimumReleaseAge');
    const rules = (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(config, 'packageRules')).filter((rule) => (0,inventory_node/* child */.jf)(rule, 'minimumReleaseAge'));
    const general = rules.filter((rule) => ![...(0,inventory_node/* entries */.jO)(rule)].some(([key]) => /^(?:match|exclude)/.test(key)));
    const days = [...general.map((rule) => (0,inventory_node/* child */.jf)(rule, 'minimumReleaseAge')), own]
        .map(readAge)
        .find((age) => age !== 0);
    if (days !== undefined) {
        return Number.isNaN(days) ? { state: 'undecidable', reason: update_renovate_ODD } : { state: 'waits', days };
    }
    if (presets.some((preset) => !BUILT_IN.test(preset)))
        return { state: 'undecidable', reason: ELSEWHERE };
    const some = presets.flatMap((preset) => WAITING_PRESETS.get(preset) ?? []);
    if (rules.some((rule) => readAge((0,inventory_node/* child */.jf)(rule, 'minimumReleaseAge')) !== 0))
        some.push('some packages');
    return some.length === 0 ? { state: 'none' } : { state: 'partly', what: [...new Set(some)].join(' and ') };
}
const update_renovate_ODD = 'the age in the file is not written as Renovate reads it';
const ELSEWHERE = 'a preset from another repository decides, which is not read here';
const UNITS = {
    s: 1 / 86_400,
    second: 1 / 86_400,
    m: 1 / 1_440,
    minute: 1 / 1_440,
    h: 1 / 24,
    hour: 1 / 24,
    d: 1,
    day: 1,
    w: 7,
    week: 7,
    month: 30,
    y: 365,
    year: 365,
};
function readAge(node) {
    if (node === undefined || (node.kind === 'scalar' && node.value === null))
        return 0;
    const match = /^\s*(\d{1,6})\s*([a-z]+?)s?\s*$/i.exec((0,inventory_node/* text */.Qq)(node) ?? '');
    const unit = match?.[2]?.toLowerCase() ?? '';
    return Number(match?.[1]) * (Object.hasOwn(UNITS, unit) ? (UNITS[unit] ?? Number.NaN) : Number.NaN);
}
function insertAge(text, empty) {
    const lead = /^(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*\{/.exec(text)?.[0];
    if (lead === undefined || /\r(?!\n)/.test(text))
        return undefined;
    const offset = lead.length;
    const gap = /^[ \t]*(?:\r?\n)?[ \t]*/.exec(text.slice(offset))?.[0] ?? '';
    const member = `"minimumReleaseAge": "${MEND_DAYS} days"`;
    const multi = gap.includes('\n');
    const indent = gap.slice(gap.lastIndexOf('\n') + 1) || (empty ? '  ' : '');
    const inserted = multi
        ? `${endOfLine(text, -1)}${indent}${member}${empty ? '' : ','}`
        : `${empty ? ' ' : gap === '' ? '' : ' '}${member}${empty ? ' ' : gap === '' ? ', ' : ','}`;
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const feed = text.indexOf('\n', offset);
    const rest = text.slice(offset, feed < 0 ? text.length : feed).replace(/\r$/, '');
    const before = text.slice(start, offset) + rest;
    return {
        offset,
        text: inserted,
        line: text.slice(0, offset).split('\n').length,
        before,
        after: text.slice(start, offset) + inserted.replaceAll('\r\n', '\n') + rest,
    };
}

;// CONCATENATED MODULE: ./build/pin/update-config.js



const DEPENDABOT = ['.github/dependabot.yml', '.github/dependabot.yaml'];
const RENOVATE_FILES = [
    'renovate.json',
    'renovate.json5',
    '.github/renovate.json',
    '.github/renovate.json5',
    '.gitlab/renovate.json',
    '.gitlab/renovate.json5',
    '.renovaterc',
    '.renovaterc.json',
    '.renovaterc.json5',
    'package.json',
];
const CLIENTS = [
    '.npmrc',
    'pnpm-workspace.yaml',
    '.yarnrc.yml',
    'bunfig.toml',
    'uv.toml',
    'pyproject.toml',
];
const UPDATE_FILES = [...DEPENDABOT, ...RENOVATE_FILES, ...CLIENTS];
function readUpdateConfig(path, text) {
    const config = readEither(path, text);
    if (config === undefined || config.entries.every(({ insertion }) => insertion === undefined))
        return config;
    const mended = readEither(path, addCooldown(text, config));
    const sound = config.entries.every(({ insertion, waiting }, index) => (mended?.entries[index]?.waiting.state ?? 'none') ===
        (insertion === undefined ? waiting.state : 'waits'));
    return sound
        ? config
        : { ...config, entries: config.entries.map(({ name, line, waiting }) => ({ name, line, waiting })) };
}
function readEither(path, text) {
    if (DEPENDABOT.includes(path))
        return readDependabot(path, text);
    if (RENOVATE_FILES.includes(path))
        return readRenovate(path, text);
    return readClient(path, text);
}
function addCooldown(text, config) {
    const insertions = new Map(config.entries.flatMap(({ insertion }) => insertion === undefined ? [] : [[insertion.offset, insertion]]));
    return [...insertions.values()]
        .sort((a, b) => b.offset - a.offset)
        .reduce((result, { offset, text: added }) => result.slice(0, offset) + added + result.slice(offset), text);
}


/***/ }),

/***/ 25197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readUseTarget)
/* harmony export */ });
/* harmony import */ var _inventory_read_actions_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36841);

const REMOTE = /^([A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100})((?:\/[^/@\s]+)*)@([^\s:]+)$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
function readUseTarget(text) {
    if (text.includes('${{'))
        return { kind: 'none', why: 'an expression decides at run time what is used' };
    const own = /^(?:\.|\$)\/(.*)$/.exec(text);
    if (own !== null) {
        const path = (own[1] ?? '').replace(/\/+$/, '');
        return path.split('/').includes('..') || (text.startsWith('$') && path.includes('@'))
            ? { kind: 'none', why: 'it names no place in the repository' }
            : { kind: 'own', path: path === '.' ? '' : path };
    }
    const match = REMOTE.exec(text);
    const [, repository = '', path = '', ref = ''] = match ?? [];
    if (match === null || /\/\.{1,2}(?:\/|$)/.test(`${repository}${path}`))
        return { kind: 'none', why: 'it names no repository and reference' };
    return {
        kind: 'remote',
        repository,
        path: path.slice(1),
        ref,
        key: (0,_inventory_read_actions_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockKey */ .TL)(`${repository}@${ref}`),
        exact: COMMIT.test(ref),
    };
}


/***/ }),

/***/ 13779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ collectNeeds)
/* harmony export */ });
/* harmony import */ var _domain_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26560);
/* harmony import */ var _use_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25197);


const MISSING = 'the action is not among the files read here';
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
function collectNeeds(files) {
    return [...files.keys()]
        .filter((path) => WORKFLOW.test(path))
        .sort(_domain_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)
        .map((path) => needsOf(path, files));
}
function needsOf(workflow, files) {
    const needs = new Map();
    const notHeld = [];
    const seen = new Set([workflow]);
    let local = false;
    for (const file of seen) {
        const found = files.get(file);
        if (found === undefined)
            continue;
        for (const use of found.uses) {
            const location = { file, line: use.line };
            const target = (0,_use_target_js__WEBPACK_IMPORTED_MODULE_0__/* .readUseTarget */ .J)(use.text);
            if (target.kind === 'none') {
                notHeld.push({ kind: 'open', what: use.text, why: target.why, location });
            }
            else if (target.kind === 'remote') {
                const { kind: _, ...rest } = target;
                const key = `${target.key} ${target.path}`;
                if (!needs.has(key))
                    needs.set(key, { ...rest, text: use.text, kind: use.kind, location });
            }
            else if (use.kind === 'action') {
                local ||= use.text.startsWith('.');
                const metadata = ['action.yml', 'action.yaml']
                    .map((name) => (target.path === '' ? name : `${target.path}/${name}`))
                    .find((path) => files.has(path));
                if (metadata !== undefined)
                    seen.add(metadata);
                else
                    notHeld.push({ kind: 'open', what: use.text, why: MISSING, location });
            }
        }
        for (const image of found.images) {
            notHeld.push({
                kind: 'image',
                what: `docker://${image.text}`,
                why: 'the lockfile holds no images',
                location: { file, line: image.line },
            });
        }
        if (found.scripts > 0) {
            notHeld.push({
                kind: 'script',
                what: `${found.scripts} script${found.scripts === 1 ? '' : 's'}`,
                why: 'the lockfile does not know what a script installs',
                location: { file, line: 1 },
            });
        }
    }
    return { path: workflow, needs: [...needs.values()], notHeld, local };
}


/***/ }),

/***/ 36895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ buildProjectSubjects)
/* harmony export */ });
/* harmony import */ var _domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41657);
/* harmony import */ var _inventory_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19839);
/* harmony import */ var _lock_of_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75029);



function buildProjectSubjects(inventory) {
    const ecosystems = fileEcosystems(inventory);
    const locks = inventory.files.filter(({ path, role }) => role === 'lock' && ecosystems.has(path));
    const index = indexInventory(inventory, locks, ecosystems);
    const subjects = [];
    for (const manifest of inventory.files) {
        if (manifest.role !== 'manifest')
            continue;
        const ecosystem = ecosystems.get(manifest.path);
        if (ecosystem === undefined || !(0,_domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryEcosystem */ .q)(ecosystem))
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
    const made = lockfiles.filter(({ format }) => (0,_lock_of_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .isLockOf */ .v)(format, manifest.format));
    const asked = askedBy(made.flatMap(({ path }) => index.projects.get(path) ?? []), { name: own?.name, dir });
    const roots = lockfiles.flatMap(({ path }) => index.projectsByDir.get(keyOf(ecosystem, directoryOf(path))) ?? []);
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
    const names = index.projectNames.get(keyOf(project.ecosystem, project.dir)) ?? [];
    return names.length > 0 ? names : [project.dir.slice(project.dir.lastIndexOf('/') + 1)];
}
function findLocks(ecosystem, { dir, name }, index) {
    const beside = index.locksByDir.get(keyOf(ecosystem, dir)) ?? [];
    const member = index.locksByMember.get(keyOf(ecosystem, dir)) ?? [];
    if (beside.length > 0 || member.length > 0)
        return [...new Set([...beside, ...member])];
    if (ecosystem !== 'npm' && ecosystem !== 'cargo')
        return [];
    for (let above = parentOf(dir); above !== undefined; above = parentOf(above)) {
        const locks = index.locksByDir.get(keyOf(ecosystem, above)) ?? [];
        const open = locks.filter(({ path }) => mayCover(index.projects.get(path), { ecosystem, name }));
        if (open.length > 0 && index.manifestDirs.has(keyOf(ecosystem, above)))
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
    const projectsByDir = group(inventory.projects, ({ ecosystem, dir }) => keyOf(ecosystem, dir));
    return {
        locksByDir: group(locks, ({ path }) => keyOf(ecosystems.get(path) ?? '', directoryOf(path))),
        locksByMember: new Map([...projectsByDir].map(([key, projects]) => [
            key,
            [...new Set(projects.flatMap(({ file }) => byPath.get(file) ?? []))],
        ])),
        manifestDirs: new Set(inventory.files
            .filter(({ role }) => role === 'manifest')
            .map(({ path }) => keyOf(ecosystems.get(path) ?? '', directoryOf(path)))),
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
    for (const { id, ecosystem } of _inventory_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .F)
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
function keyOf(ecosystem, dir) {
    return `${ecosystem}:${dir}`;
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
function parentOf(dir) {
    return dir === '.' ? undefined : directoryOf(dir);
}


/***/ })

};
