export const id = 440;
export const ids = [440];
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

/***/ 55245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ chooseVersion),
  D: () => (/* binding */ coveredReleases)
});

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/pin/ref-name.js
const PLAIN = /^\w[\w.+/@-]{0,199}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
function isPlainRefName(name) {
    return PLAIN.test(name) && !COMMIT.test(name);
}
function isCommitName(name) {
    return COMMIT.test(name);
}

// EXTERNAL MODULE: ./build/pin/releases.js
var releases = __webpack_require__(11128);
// EXTERNAL MODULE: ./build/pin/version-tag.js
var version_tag = __webpack_require__(34205);
;// CONCATENATED MODULE: ./build/pin/choose-version.js




function chooseVersion(refs, written) {
    if (written === '')
        return (0,result/* err */._)({ kind: 'unresolved', reason: 'it names no version' });
    const tag = findRef(refs, 'refs/tags/', written);
    const branch = findRef(refs, 'refs/heads/', written);
    if (tag !== undefined && branch !== undefined) {
        return (0,result/* err */._)({ kind: 'ambiguous', reason: `${written} is the name of a branch and of a tag there` });
    }
    const named = tag ?? branch;
    if (isCommitName(written)) {
        return named === undefined
            ? (0,result.ok)(describeCommit(refs, commitBehind(refs, written.toLowerCase())))
            : (0,result/* err */._)({
                kind: 'ambiguous',
                reason: `${written} is a commit's name and that of a ${tag === undefined ? 'branch' : 'tag'} there`,
            });
    }
    if (named !== undefined)
        return (0,result.ok)(describeNamed(refs, named, tag === undefined ? 'branch' : 'tag'));
    if (/^[0-9a-f]{7,63}$/i.test(written))
        return expandShort(refs, written.toLowerCase());
    return (0,result/* err */._)({ kind: 'unresolved', reason: `there is no branch and no tag ${written}` });
}
function findRef({ refs }, prefix, written) {
    return refs.find(({ name }) => name === prefix + written || (name === written && name.startsWith(prefix)));
}
function describeNamed(refs, ref, from) {
    const name = shortName(ref.name);
    const family = from === 'tag' ? (0,version_tag/* parseVersionTag */._Q)(name)?.family : undefined;
    const release = (0,releases/* bestRelease */.IZ)((0,releases/* listReleases */.tH)(refs), {
        commit: ref.commit,
        name,
        ...(family !== undefined ? { family } : {}),
    });
    const version = release?.tag.name ?? (name !== 'latest' && isPlainRefName(name) ? name : undefined);
    return { commit: ref.commit, from, ...(version !== undefined ? { version } : {}) };
}
function shortName(name) {
    return name.replace(/^refs\/(?:tags|heads)\//, '');
}
function describeCommit(refs, commit) {
    const version = (0,releases/* bestRelease */.IZ)((0,releases/* listReleases */.tH)(refs), { commit })?.tag.name;
    return { commit, from: 'commit', ...(version !== undefined ? { version } : {}) };
}
function commitBehind({ refs }, object) {
    return refs.find((ref) => ref.object === object)?.commit ?? object;
}
function expandShort(refs, prefix) {
    const commits = new Set(refs.refs.flatMap(({ object, commit }) => object.startsWith(prefix) || commit.startsWith(prefix) ? [commit] : []));
    const [commit] = commits;
    if (commit !== undefined && commits.size === 1)
        return (0,result.ok)(describeCommit(refs, commit));
    return (0,result/* err */._)(commits.size === 0
        ? {
            kind: 'unresolved',
            reason: `no branch or tag has the name ${prefix} or ends at a commit that begins so`,
        }
        : { kind: 'ambiguous', reason: `${commits.size} commits there begin with ${prefix}` });
}
function coveredReleases(refs, written, choice) {
    const wide = (0,version_tag/* parseVersionTag */._Q)(shortName(written));
    if (wide === undefined || (0,version_tag/* isFullVersion */.kj)(wide) || wide.prerelease !== '')
        return [];
    const now = choice.version === undefined ? undefined : (0,version_tag/* parseVersionTag */._Q)(choice.version);
    return (0,releases/* stableReleases */._S)((0,releases/* listReleases */.tH)(refs), wide.family).filter(({ tag, commit }) => commit !== choice.commit &&
        (0,version_tag/* coversRelease */.qT)(wide, tag) &&
        (now === undefined || !(0,version_tag/* isFullVersion */.kj)(now) || (0,version_tag/* compareVersionTags */.Vw)(tag, now) <= 0));
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

/***/ 85861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ findReferences)
});

// EXTERNAL MODULE: ./build/inventory/compose.js
var compose = __webpack_require__(26467);
// EXTERNAL MODULE: ./build/inventory/action-metadata.js
var action_metadata = __webpack_require__(98487);
// EXTERNAL MODULE: ./build/inventory/actions-lock.js
var actions_lock = __webpack_require__(39030);
// EXTERNAL MODULE: ./build/inventory/dockerfile.js
var dockerfile = __webpack_require__(18509);
// EXTERNAL MODULE: ./build/inventory/relative-path.js
var relative_path = __webpack_require__(71967);
// EXTERNAL MODULE: ./build/inventory/requirements.js + 2 modules
var requirements = __webpack_require__(77836);
// EXTERNAL MODULE: ./build/inventory/workflow.js
var workflow = __webpack_require__(49206);
// EXTERNAL MODULE: ./build/inventory/node.js
var inventory_node = __webpack_require__(43835);
// EXTERNAL MODULE: ./build/inventory/read-yaml.js
var read_yaml = __webpack_require__(87403);
;// CONCATENATED MODULE: ./build/pin/finding.js
function createFinding(file) {
    const references = new Map();
    const problems = [];
    const add = (reference) => {
        const { start, end } = reference.span;
        const key = `${start}:${end}`;
        if (!references.has(key))
            references.set(key, reference);
    };
    return {
        add,
        addResult: (result) => {
            if (result.ok)
                add(result.value);
            else
                problems.push(result.error);
        },
        complain: (code, message, line) => {
            problems.push({ code, severity: 'broken', message, location: { file, line } });
        },
        found: () => ({
            references: [...references.values()].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
            problems,
        }),
    };
}
function refuse(file, error) {
    const { code, message, line } = error;
    return {
        references: [],
        problems: [{ code, severity: 'broken', message: `The file ${message}.`, location: { file, line } }],
    };
}

;// CONCATENATED MODULE: ./build/pin/shell-words.js
const MAX_SCRIPT = 1_000_000;
const MAX_DEPTH = 20;
const MAX_WITHIN = 10;
const ORDINARY = /[\w./:=@,+%~^*?[\]-]+/y;
const QUOTED = /[^"\\$`]+/y;
function splitShell(text, range, options = { folded: false }) {
    const { start, end } = range;
    const commands = [];
    const stack = [{ words: [], closes: '' }];
    const heredocs = [];
    const stop = Math.min(end, start + MAX_SCRIPT);
    let at = start;
    let word;
    while (at < stop) {
        const run = matchAt(ORDINARY);
        if (run !== '') {
            push(run, false);
            at += run.length;
            continue;
        }
        const char = text.charAt(at);
        const next = text.charAt(at + 1);
        if (char === '\\') {
            const newline = /^\\\r?\n/.exec(text.slice(at, at + 3));
            if (newline !== null)
                at += newline[0].length;
            else {
                push(next, false);
                at += 2;
            }
        }
        else if (char === "'")
            readSingle();
        else if (char === '"')
            readDouble();
        else if (char === '$' && next === '{' && text.charAt(at + 2) === '{')
            readExpression();
        else if (char === '$' && next === '(')
            openSubstitution(2, ')');
        else if ((char === '<' || char === '>') && next === '(')
            openSubstitution(2, ')');
        else if (char === '`') {
            if (stack.at(-1)?.closes === '`')
                closeSubstitution();
            else
                openSubstitution(1, '`');
        }
        else if (char === '$') {
            const name = /^\$(?:\{[^}\n]{0,500}\}|\w+|[@*#?$!-])?/.exec(text.slice(at, at + 520))?.[0] ?? '$';
            push(name, true);
            at += name.length;
        }
        else if (char === '#' && word === undefined) {
            while (at < stop && text.charAt(at) !== '\n')
                at++;
        }
        else if (char === '<' && next === '<' && text.charAt(at + 2) !== '<')
            readHeredoc();
        else if (char === ' ' || char === '\t' || char === '\r') {
            endWord();
            at++;
        }
        else if (char === '\n' && options.folded && !/^[ \t]*\r?\n/.test(text.slice(at + 1, at + 200))) {
            endWord();
            at++;
        }
        else if (char === '\n') {
            endCommand(false);
            at++;
            if (heredocs.length > 0)
                skipHeredocs();
        }
        else if (char === ')' && stack.length > 1 && stack.at(-1)?.closes === ')')
            closeSubstitution();
        else if (';&|(){}'.includes(char) && !(word !== undefined && (char === '{' || char === '}')))
            readOperator(char, next);
        else {
            push(char, false);
            at++;
        }
    }
    while (stack.length > 1)
        closeSubstitution();
    endCommand(false);
    return commands;
    function matchAt(signs) {
        signs.lastIndex = at;
        return signs.test(text) ? text.slice(at, Math.min(signs.lastIndex, stop)) : '';
    }
    function wordsSoFar() {
        return (stack.at(-1)?.words ?? []).slice(0, MAX_WITHIN).map((one) => one.text);
    }
    function push(value, open) {
        word ??= { value: '', start: at, open: false };
        word.value += value;
        word.open ||= open;
    }
    function endWord() {
        if (word === undefined)
            return;
        stack.at(-1)?.words.push({ text: word.value, start: word.start, end: at, open: word.open });
        word = undefined;
    }
    function endCommand(piped) {
        endWord();
        const frame = stack.at(-1);
        if (frame === undefined || frame.words.length === 0)
            return;
        commands.push({
            words: frame.words,
            piped,
            ...(frame.within !== undefined ? { within: frame.within } : {}),
        });
        frame.words = [];
    }
    function readSingle() {
        const close = text.indexOf("'", at + 1);
        const last = close < 0 || close > stop ? stop : close;
        push(text.slice(at + 1, last), false);
        at = last + 1;
    }
    function readDouble() {
        push('', false);
        at++;
        while (at < stop && text.charAt(at) !== '"') {
            const run = matchAt(QUOTED);
            if (run !== '') {
                push(run, false);
                at += run.length;
                continue;
            }
            const char = text.charAt(at);
            const next = text.charAt(at + 1);
            if (char === '\\') {
                push(next, false);
                at += 2;
            }
            else if (char === '$' && next === '(') {
                const close = skipSubstitution(at + 2);
                readInner(at + 2, close);
                push(text.slice(at, close + 1), true);
                at = close + 1;
            }
            else {
                push(char, char === '$' || char === '`');
                at++;
            }
        }
        at++;
    }
    function readInner(from, to) {
        const depth = (options.depth ?? 0) + 1;
        if (depth > MAX_DEPTH)
            return;
        const within = wordsSoFar();
        const range = { start: from, end: Math.min(to, stop) };
        for (const inner of splitShell(text, range, { folded: options.folded, depth })) {
            commands.push({ ...inner, within: inner.within ?? within });
        }
    }
    function skipSubstitution(from) {
        let open = 1;
        for (let i = from; i < stop; i++) {
            const char = text.charAt(i);
            if (char === '(')
                open++;
            else if (char === ')' && --open === 0)
                return i;
        }
        return stop;
    }
    function readExpression() {
        const close = text.indexOf('}}', at);
        const last = close < 0 || close > stop ? stop : close + 2;
        push(text.slice(at, last), true);
        at = last;
    }
    function openSubstitution(length, closes) {
        if (stack.length > MAX_DEPTH) {
            push(text.slice(at, at + length), true);
            at += length;
            return;
        }
        push(text.slice(at, at + length), true);
        at += length;
        const within = wordsSoFar();
        endWord();
        stack.push({ words: [], closes, within });
    }
    function closeSubstitution() {
        endCommand(false);
        stack.pop();
        if (at < stop)
            at++;
    }
    function readOperator(char, next) {
        const piped = char === '|' && next !== '|';
        endCommand(piped);
        at += (char === '|' || char === '&') && (next === char || (char === '|' && next === '&')) ? 2 : 1;
    }
    function readHeredoc() {
        const match = /^<<(-?)[ \t]*(["'\\]?)([A-Za-z_][\w.-]{0,100})["']?/.exec(text.slice(at, at + 120));
        endWord();
        if (match === null)
            at += 2;
        else {
            heredocs.push({ word: match[3] ?? '', tabs: match[1] === '-' });
            at += match[0].length;
        }
    }
    function skipHeredocs() {
        for (const { word: last } of heredocs.splice(0)) {
            while (at < stop) {
                const newline = text.indexOf('\n', at);
                const lineEnd = newline < 0 || newline > stop ? stop : newline;
                const line = text.slice(at, lineEnd).trim();
                at = lineEnd + 1;
                if (line === last)
                    break;
            }
        }
    }
}

// EXTERNAL MODULE: ./build/inventory/python-requirement.js
var python_requirement = __webpack_require__(58871);
;// CONCATENATED MODULE: ./build/pin/tool-clients.js

const PIP_VALUED = '-r --requirement -c --constraint -e --editable -i --index-url --extra-index-url -f --find-links -t --target --prefix --root --only-binary --no-binary --trusted-host --upgrade-strategy --python-version --platform --implementation --abi --config-settings -C --cache-dir --src --progress-bar --report --proxy --timeout --retries --log --cert --python -p --group --index --default-index --with-requirements --overrides --build-constraint --use-feature --global-option --exists-action --no-build-isolation-package --prerelease --resolution --index-strategy --keyring-provider --link-mode --exclude-newer'.split(' ');
const NPM_VALUED = '--registry --prefix -C --tag -w --workspace --cache --userconfig --loglevel --omit --include --cwd -c --call --filter --dir'.split(' ');
const PIP = ['pip', 'pip3', 'pip2'];
const PYTHON = ['python', 'python3', 'py', 'python2'];
const CLIENTS = [
    ...[
        [PIP, ['install', 'download']],
        [PYTHON, ['-m'], PIP, ['install', 'download']],
        [['uv'], ['pip'], ['install']],
    ].map((calls) => ({ calls, client: 'pip', valued: PIP_VALUED, read: readPython })),
    {
        calls: [['uv'], ['tool'], ['install']],
        client: 'uv',
        valued: [...PIP_VALUED, '--with'],
        runs: true,
        read: readPython,
    },
    {
        calls: [['uvx']],
        client: 'uvx',
        valued: [...PIP_VALUED, '--with', '-w'],
        runs: true,
        from: ['--from'],
        read: readPython,
    },
    {
        calls: [['uv'], ['tool'], ['run']],
        client: 'uvx',
        valued: [...PIP_VALUED, '--with'],
        runs: true,
        from: ['--from'],
        read: readPython,
    },
    {
        calls: [['pipx'], ['install', 'upgrade']],
        client: 'pipx',
        valued: [...PIP_VALUED, '--pip-args', '--suffix'],
        read: readPython,
    },
    {
        calls: [['pipx'], ['run']],
        client: 'pipx',
        valued: [...PIP_VALUED, '--pip-args'],
        runs: true,
        from: ['--spec'],
        read: readPython,
    },
    { calls: [['npm'], ['install', 'i', 'add']], client: 'npm', valued: NPM_VALUED, read: readNpm },
    {
        calls: [
            ['pnpm', 'bun'],
            ['add', 'install', 'i'],
        ],
        client: 'npm',
        valued: NPM_VALUED,
        read: readNpm,
    },
    { calls: [['yarn'], ['add']], client: 'npm', valued: NPM_VALUED, read: readNpm },
    { calls: [['yarn'], ['global'], ['add']], client: 'npm', valued: NPM_VALUED, read: readNpm },
    {
        calls: [['npx', 'bunx']],
        client: 'npx',
        valued: NPM_VALUED,
        runs: true,
        from: ['--package', '-p'],
        read: readNpm,
    },
    {
        calls: [['npm'], ['exec', 'x']],
        client: 'npx',
        valued: NPM_VALUED,
        runs: true,
        from: ['--package', '-p'],
        read: readNpm,
    },
    {
        calls: [['pnpx']],
        client: 'dlx',
        valued: NPM_VALUED,
        runs: true,
        from: ['--package', '-p'],
        read: readNpm,
    },
    {
        calls: [['pnpm', 'yarn'], ['dlx']],
        client: 'dlx',
        valued: NPM_VALUED,
        runs: true,
        from: ['--package', '-p'],
        read: readNpm,
    },
    {
        calls: [['go'], ['install', 'run']],
        client: 'go',
        valued: ['-tags', '-ldflags', '-gcflags', '-mod', '-modfile', '-C', '-p', '-o', '-exec'],
        read: readGo,
        runs: true,
    },
    {
        calls: [['cargo'], ['install', 'binstall']],
        client: 'cargo',
        valued: [
            '--root',
            '--target',
            '--profile',
            '-j',
            '--jobs',
            '--features',
            '-F',
            '--index',
            '--registry',
            '--bin',
            '--config',
            '--branch',
            '--tag',
            '--rev',
            '--path',
            '--git',
            '--target-dir',
            '--strategies',
            '--disable-strategies',
            '--install-path',
            '--pkg-url',
            '--pkg-fmt',
            '--bin-dir',
            '--log-level',
        ],
        versionOption: ['--version', '--vers'],
        read: readCargo,
    },
    {
        calls: [['gem'], ['install']],
        client: 'gem',
        valued: ['-i', '-n', '--install-dir', '--bindir', '-s', '--source', '-P', '-p'],
        versionOption: ['-v', '--version'],
        read: readGem,
    },
];
function readTools(words) {
    const [first, ...rest] = words;
    if (first === undefined)
        return [];
    const program = first.text
        .slice(first.text.lastIndexOf('/') + 1)
        .replace(/\.exe$/, '')
        .replace(/^(pip|python)3?\.\d+$/, '$1');
    const named = [{ ...first, text: program }, ...rest];
    for (const client of CLIENTS) {
        if (!client.calls.every((choices, index) => choices.includes(named[index]?.text ?? '')))
            continue;
        return readArguments(client, named.slice(client.calls.length));
    }
    return [];
}
function readArguments(client, words) {
    const tools = [];
    let version;
    let replaced = false;
    let names = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (word === undefined)
            break;
        const { text } = word;
        if (/^\d*[<>]/.test(text)) {
            if (/^\d*[<>]+&?$/.test(text))
                at++;
            continue;
        }
        if (!text.startsWith('-')) {
            names.push(word);
            if (client.runs === true)
                break;
            continue;
        }
        if (text === '--')
            continue;
        const equals = text.indexOf('=');
        const option = equals < 0 ? text : text.slice(0, equals);
        const value = () => equals < 0 ? words[++at] : { ...word, text: text.slice(equals + 1), start: word.start + equals + 1 };
        if (client.versionOption?.includes(option) === true)
            version = value();
        else if (client.from?.includes(option) === true) {
            const given = value();
            if (given !== undefined)
                tools.push(...readName(client, given));
            replaced = true;
        }
        else if (option === '--path' || option === '--git' || isConstraint(client, option)) {
            return [];
        }
        else if (equals < 0 && client.valued.includes(option))
            at++;
    }
    if (replaced)
        names = [];
    for (const word of names)
        tools.push(...readName(client, word, version));
    return tools;
}
function isConstraint({ read }, option) {
    return read === readPython && ['-c', '--constraint', '--constraints', '--require-hashes'].includes(option);
}
function readName(client, word, version) {
    const read = client.read(word.text);
    if (read === undefined)
        return [];
    const base = { client: client.client, word };
    if (version !== undefined) {
        const state = version.open
            ? 'undecidable'
            : /^=?\d+\.\d+(?:\.\d+)?[\w.+-]*$/.test(version.text)
                ? 'exact'
                : 'loose';
        return [{ ...base, name: read.name, version: version.text, state }];
    }
    return [{ ...base, ...read, ...(word.open ? { state: 'undecidable' } : {}) }];
}
function readPython(text) {
    if (isPath(text) || /^(?:https?|file):/.test(text))
        return undefined;
    const git = /^git\+(\S+?)(?:@([^@/#]+))?(?:#.*)?$/.exec(text);
    if (git !== null)
        return fromGit(git[1] ?? '', git[2]);
    const at = /^([A-Za-z0-9][\w.-]*)@([\w.]+)$/.exec(text);
    if (at !== null) {
        const [, name = '', version = ''] = at;
        return { name, version, state: /^\d/.test(version) ? 'exact' : 'loose' };
    }
    const parsed = (0,python_requirement/* parseRequirement */.pP)(text);
    if (!parsed.ok) {
        const name = /^[A-Za-z0-9][\w.-]*/.exec(text)?.[0];
        return name === undefined || !text.includes('$') ? undefined : { name, state: 'undecidable' };
    }
    if (parsed.value.url !== undefined)
        return undefined;
    const version = (0,python_requirement/* exactVersion */.y)(parsed.value.clauses);
    return version === undefined
        ? { name: parsed.value.name, state: 'loose' }
        : { name: parsed.value.name, version, state: 'exact' };
}
function readNpm(text) {
    if (isPath(text.replace(/^@[\w.-]+\//, '')) || /^(?:https?|file|link|workspace):/.test(text))
        return undefined;
    const match = /^(?:npm:)?(@[\w.-]+\/[\w.-]+|[A-Za-z0-9_][\w.-]*)(?:@(.*))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, name = '', version] = match;
    if (version === undefined || version === '')
        return { name, state: 'loose' };
    return { name, version, state: /^=?v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version) ? 'exact' : 'loose' };
}
function readGo(text) {
    const at = text.indexOf('@');
    const path = at < 0 ? '' : text.slice(0, at);
    if (at < 0 || !/^[\w.-]+\.[A-Za-z]+\//.test(path))
        return undefined;
    const version = text.slice(at + 1);
    return { name: path, version, state: /^v\d+\.\d+\.\d+|^[0-9a-f]{40}$/.test(version) ? 'exact' : 'loose' };
}
function readCargo(text) {
    const match = /^([A-Za-z][\w-]*)(?:@(.+))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, name = '', version] = match;
    if (version === undefined)
        return { name, state: 'loose' };
    return { name, version, state: /^=?\d+\.\d+\.\d+/.test(version) ? 'exact' : 'loose' };
}
function readGem(text) {
    const match = /^([A-Za-z][\w.-]*)(?::(.+))?$/.exec(text);
    if (match === null || text.endsWith('.gem'))
        return undefined;
    const [, name = '', version] = match;
    if (version === undefined)
        return { name, state: 'loose' };
    return { name, version, state: /^\d+(?:\.\d+)+/.test(version) ? 'exact' : 'loose' };
}
function fromGit(url, ref) {
    const name = url.replace(/^[a-z+]+:\/\/(?:[^/@]*@)?/, '');
    if (ref === undefined)
        return { name, state: 'loose' };
    return { name, version: ref, state: /^[0-9a-f]{40}$/.test(ref) ? 'exact' : 'loose' };
}
function isPath(text) {
    return /^[./~]|^\$[^@=]*$|\//.test(text) && !text.startsWith('git+')
        ? true
        : /\.(?:whl|tar\.gz|tgz|zip|txt)$/i.test(text);
}

;// CONCATENATED MODULE: ./build/pin/find-tools.js


const SHELLS = new Set([
    'sh',
    'bash',
    'zsh',
    'dash',
    'ksh',
    'python',
    'python3',
    'node',
    'perl',
    'ruby',
    'source',
    '.',
    'eval',
]);
const BEFORE = new Set([
    'sudo',
    'env',
    'time',
    'exec',
    'command',
    'nohup',
    'then',
    'do',
    'else',
    'if',
    'while',
    'until',
    '!',
    'retry',
    'elif',
]);
const TIED_TO_CONTENT = /(?:^|[/=@])(?:[0-9a-f]{40}|[0-9a-f]{64})(?:[/.?&]|$)/;
const NOT_REWRITTEN = 'a tool that a script installs is not rewritten: a version alone would not tie it to its content';
function findTools(run, { file, text }) {
    if (run?.kind !== 'scalar' || typeof run.value !== 'string')
        return [];
    const quoted = /["']/.test(text.charAt(run.start));
    const start = quoted ? run.start + 1 : run.start;
    const end = quoted ? run.end - 1 : run.end;
    const header = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(start - 1, 0));
    const folded = !quoted && /(?:^|[\s:])>[-+\d]{0,2}[ \t]*(?:#.*)?\r?$/.test(header);
    const commands = splitShell(text, { start, end }, { folded });
    const lines = createLineCounter(text, run);
    return commands
        .flatMap((command, index) => readCommand(command, commands[index + 1]))
        .map((tool) => ({
        kind: 'tool',
        location: { file, line: lines(tool.word.start) },
        text: tool.word.text,
        span: { start: tool.word.start, end: tool.word.end },
        style: 'block',
        state: tool.state,
        reason: tool.state === 'undecidable' ? 'a variable decides which version is installed' : NOT_REWRITTEN,
        target: {
            kind: 'tool',
            client: tool.client,
            name: tool.name,
            ...(tool.version !== undefined ? { version: tool.version } : {}),
        },
    }));
}
function readCommand(command, next) {
    const words = stripBefore(command.words);
    const program = words[0]?.text ?? '';
    if (program === 'curl' || program === 'wget') {
        const fed = command.piped ? stripBefore(next?.words ?? []) : [];
        const runner = fed[0]?.text ?? stripTexts(command.within ?? [])[0] ?? '';
        return SHELLS.has(runner.slice(runner.lastIndexOf('/') + 1)) && !isFilter(fed) ? readDownload(words) : [];
    }
    if (program === 'docker' || program === 'podman')
        return readContainer(program, words);
    return readTools(words);
}
function isFilter(words) {
    return (/^(?:python3?|node|perl|ruby)$/.test(words[0]?.text ?? '') &&
        /^-(?:c|e|m|n|p|pe|ne)$/.test(words[1]?.text ?? ''));
}
function readDownload(words) {
    const word = words.find(({ text }) => /^(?:https?|ftp):\/\//i.test(text));
    if (word === undefined)
        return [];
    const name = word.text.replace(/^[a-z]+:\/\/(?:[^/@]*@)?/i, '').replace(/[?#].*$/s, '');
    const state = TIED_TO_CONTENT.test(word.text) ? 'exact' : word.open ? 'undecidable' : 'loose';
    return [{ client: 'curl', word, name, state }];
}
const CONTAINER_FLAGS = /^(?:-(?:[itdPq]|it|ti|dit|itd)|--(?:rm|init|interactive|tty|detach|privileged|read-only|no-healthcheck|quiet|all-tags|disable-content-trust|publish-all|oom-kill-disable|sig-proxy))$/;
function readContainer(client, words) {
    const verb = words[1]?.text;
    if (verb !== 'pull' && verb !== 'run' && verb !== 'create')
        return [];
    for (let at = 2; at < words.length; at++) {
        const word = words[at];
        if (word === undefined)
            break;
        if (word.text.startsWith('-')) {
            if (!word.text.includes('=') && !CONTAINER_FLAGS.test(word.text))
                at++;
            continue;
        }
        if (!/^[a-z0-9$]/.test(word.text))
            return [];
        const digest = /@sha256:[0-9a-f]{64}$/.test(word.text);
        const name = word.text.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
        const version = word.text.slice(name.length).replace(/^[:@]/, '');
        const state = digest ? 'exact' : word.open ? 'undecidable' : 'loose';
        return [{ client, word, name, state, ...(version === '' ? {} : { version }) }];
    }
    return [];
}
function stripBefore(words) {
    return words.slice(countBefore(words.map(({ text }) => text)));
}
function stripTexts(words) {
    return words.slice(countBefore(words));
}
function countBefore(words) {
    let at = 0;
    for (; at < words.length; at++) {
        const word = words[at] ?? '';
        if (/^[A-Za-z_]\w*\+?=/.test(word) || BEFORE.has(word))
            continue;
        if (at > 0 && words[at - 1] === 'sudo' && /^-[EHnS]+$/.test(word))
            continue;
        break;
    }
    return at;
}
function createLineCounter(text, node) {
    let at = node.start;
    let line = node.line;
    let end = text.indexOf('\n', at);
    return (offset) => {
        if (offset < at) {
            [at, line] = [node.start, node.line];
            end = text.indexOf('\n', at);
        }
        while (end >= 0 && end < offset) {
            at = end + 1;
            end = text.indexOf('\n', at);
            line++;
        }
        return line;
    };
}

// EXTERNAL MODULE: ./build/inventory/action-component.js
var action_component = __webpack_require__(89823);
// EXTERNAL MODULE: ./build/inventory/image-reference.js
var image_reference = __webpack_require__(16718);
// EXTERNAL MODULE: ./build/inventory/quote.js
var quote = __webpack_require__(30715);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/pin/make-reference.js




const OWN = /^(?:\.{1,2}|\$)(?:\/|$)/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
function makeUsesReference(placed, kind, location) {
    const { text } = placed;
    if (OWN.test(text))
        return (0,result.ok)({ ...placed, kind, location, state: 'own', target: { kind: 'none' } });
    if (text.startsWith('docker://'))
        return makeImageReference(placed, location);
    const made = (0,action_component/* makeActionComponent */.w)({ text, kind: kind === 'workflow' ? 'workflow' : 'action', location });
    if (!made.ok)
        return made;
    if (made.value.pin?.state === 'undecidable') {
        return (0,result.ok)(undecidable(placed, { kind, location }, 'an expression decides at run time what is used'));
    }
    const at = text.indexOf('@');
    const path = at < 0 ? text : text.slice(0, at);
    const [owner = '', name = '', ...below] = path.split('/');
    const ref = at < 0 ? '' : text.slice(at + 1);
    return (0,result.ok)({
        ...placed,
        kind,
        location,
        state: COMMIT.test(ref) ? 'exact' : 'loose',
        ...(ref === '' ? { reason: 'it names no version, so that none can be chosen for it' } : {}),
        target: { kind: 'action', repository: `${owner}/${name}`, path: below.join('/'), ref },
    });
}
function makeImageReference(placed, location, options = {}) {
    const kind = options.kind ?? 'image';
    const name = placed.text.replace(/^docker:\/\//, '');
    if (options.open === true || name.includes('${{')) {
        return (0,result.ok)(undecidable(placed, { kind, location }, 'a variable or matrix decides at run time which image is used'));
    }
    const image = (0,image_reference/* parseImageReference */.o)(name);
    if (image === undefined) {
        return (0,result/* err */._)({
            code: 'bad-name',
            severity: 'broken',
            message: `The reference ${(0,quote/* quote */.h)(placed.text)} is not an image reference.`,
            location,
        });
    }
    const exact = image.digest !== undefined && (0,image_reference/* isFullDigest */.I)(image.digest);
    return (0,result.ok)({
        ...placed,
        kind,
        location,
        state: exact ? 'exact' : 'loose',
        target: { kind: 'image', image },
    });
}
function undecidable(placed, { kind, location }, reason) {
    return { ...placed, kind, location, state: 'undecidable', reason, target: { kind: 'none' } };
}
function makeGitReference(placed, about) {
    const { kind, location, url } = about;
    return {
        ...placed,
        kind,
        location,
        state: COMMIT.test(placed.text) ? 'exact' : 'loose',
        target: { kind: 'git', url, ref: placed.text },
    };
}

;// CONCATENATED MODULE: ./build/pin/place-scalar.js


const NOTHING = new Set(['', 'null', '~']);
function placeScalar(text, node, options = { comments: true }) {
    const value = (0,inventory_node/* text */.Qq)(node)?.trim();
    if (node?.kind !== 'scalar' || value === undefined || NOTHING.has(value))
        return undefined;
    const raw = text.slice(node.start, node.end);
    const mark = raw.charAt(0);
    const quoted = (mark === '"' || mark === "'") && raw.length >= 2 && raw.endsWith(mark);
    const inner = quoted ? raw.slice(1, -1) : raw;
    const at = inner.indexOf(value);
    const alone = at >= 0 && inner.trim() === value;
    const block = !alone || (!quoted && (at > 0 || raw.length > value.length));
    const start = node.start + (quoted ? 1 : 0) + Math.max(at, 0);
    const span = alone ? { start, end: start + value.length } : { start: node.start, end: node.end };
    const style = block ? 'block' : mark === "'" && quoted ? 'single' : quoted ? 'double' : 'plain';
    const comment = block || !options.comments ? undefined : findComment(text, node.end);
    const claimed = comment === undefined ? undefined : (0,action_component/* readVersionComment */.W)(comment.text);
    return {
        text: value,
        span,
        style,
        ...(comment !== undefined ? { comment } : {}),
        ...(claimed !== undefined ? { claimed } : {}),
    };
}
function findComment(text, end) {
    let start = end;
    while (start < text.length && ' \t,]}'.includes(text.charAt(start)))
        start++;
    if (start === end || text.charAt(start) !== '#' || !' \t'.includes(text.charAt(start - 1)))
        return undefined;
    let stop = start;
    while (stop < text.length && text.charAt(stop) !== '\n' && text.charAt(stop) !== '\r')
        stop++;
    while (' \t'.includes(text.charAt(stop - 1)))
        stop--;
    return { text: text.slice(start + 1, stop).trim(), span: { start, end: stop } };
}

;// CONCATENATED MODULE: ./build/pin/find-steps.js




function findInSteps(steps, context) {
    for (const step of (0,inventory_node/* items */.ld)(steps)) {
        if (step.kind !== 'map')
            continue;
        if (step.entries.has('uses'))
            findUses((0,inventory_node/* child */.jf)(step, 'uses'), 'action', context);
        for (const tool of findTools((0,inventory_node/* child */.jf)(step, 'run'), context))
            context.finding.add(tool);
        findInSteps((0,inventory_node/* child */.jf)(step, 'parallel'), context);
    }
}
function findUses(node, kind, { file, text, finding }) {
    const placed = placeScalar(text, node);
    if (placed !== undefined) {
        finding.addResult(makeUsesReference(placed, kind, { file, line: node?.line ?? 1 }));
    }
    else if (node !== undefined)
        finding.complain('bad-structure', 'A `uses` names nothing.', node.line);
}
function findImage(node, { file, text, finding }) {
    const value = node?.kind === 'map' ? (0,inventory_node/* child */.jf)(node, 'image') : node;
    const placed = placeScalar(text, value);
    if (placed !== undefined) {
        finding.addResult(makeImageReference(placed, { file, line: value?.line ?? 1 }));
    }
}

;// CONCATENATED MODULE: ./build/pin/find-in-action.js




function findInAction(file, text) {
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    if (!yaml.ok)
        return refuse(file, yaml.error);
    const context = { file, text, finding: createFinding(file) };
    for (const document of yaml.value.documents) {
        const runs = (0,inventory_node/* child */.jf)(document, 'runs');
        findInSteps((0,inventory_node/* child */.jf)(runs, 'steps'), context);
        const image = (0,inventory_node/* child */.jf)(runs, 'image');
        if ((0,inventory_node/* text */.Qq)(image)?.trim().startsWith('docker://') === true)
            findImage(image, context);
    }
    return context.finding.found();
}

// EXTERNAL MODULE: ./build/inventory/yaml.js + 2 modules
var inventory_yaml = __webpack_require__(54300);
;// CONCATENATED MODULE: ./build/pin/find-in-actions-lock.js





const find_in_actions_lock_COMMIT = /^sha(?:1-[0-9a-f]{40}|256-[0-9a-f]{64})$/;
function findInActionsLock(file, text) {
    const yaml = (0,inventory_yaml/* parseYaml */.h)(text, { maxDocuments: 1 });
    if (!yaml.ok)
        return refuse(file, yaml.error);
    const finding = createFinding(file);
    for (const [key, { line, value }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(yaml.value.documents[0], 'dependencies'))) {
        const commit = (0,inventory_node/* child */.jf)(value, 'commit');
        const placed = placeScalar(text, commit);
        const sha = (0,inventory_node/* text */.Qq)(commit) ?? '';
        if (placed === undefined || !find_in_actions_lock_COMMIT.test(sha)) {
            finding.complain('bad-structure', 'An entry of the lockfile names no full commit.', line);
            continue;
        }
        const at = key.indexOf('@');
        const named = `${at < 0 ? key : key.slice(0, at)}@${sha.slice(sha.indexOf('-') + 1)}`;
        const ref = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'ref'));
        const made = makeUsesReference({ ...placed, text: named }, 'lock-entry', { file, line });
        finding.addResult(made.ok
            ? {
                ok: true,
                value: {
                    ...made.value,
                    text: placed.text,
                    ...(ref !== undefined ? { claimed: ref } : {}),
                    reason: 'an entry of the lockfile is written by the tool that made it',
                },
            }
            : made);
    }
    return finding.found();
}

// EXTERNAL MODULE: ./build/inventory/expand-variables.js
var expand_variables = __webpack_require__(79903);
;// CONCATENATED MODULE: ./build/pin/find-in-compose.js







function findInCompose(file, text) {
    const yaml = (0,read_yaml/* readYaml */.g)(text, { tags: ['!reset', '!override'] });
    if (!yaml.ok)
        return refuse(file, yaml.error);
    const finding = createFinding(file);
    for (const document of yaml.value.documents) {
        for (const [, { value: service }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(document, 'services'))) {
            const image = (0,inventory_node/* child */.jf)(service, 'image');
            const placed = placeScalar(text, image);
            if (placed === undefined || (0,inventory_node/* child */.jf)(service, 'build') !== undefined)
                continue;
            const location = { file, line: image?.line ?? 1 };
            if (!placed.text.includes('$'))
                finding.addResult(makeImageReference(placed, location));
            else if (!isExactByDefault(placed.text)) {
                finding.add(undecidable(placed, { kind: 'image', location }, 'a variable decides which image is used'));
            }
            else
                finding.add({ ...placed, kind: 'image', location, state: 'exact', target: { kind: 'none' } });
        }
    }
    return finding.found();
}
function isExactByDefault(text) {
    const { text: resolved, complete } = (0,expand_variables/* expandVariables */.i)(text, () => undefined);
    const digest = complete ? (0,image_reference/* parseImageReference */.o)(resolved)?.digest : undefined;
    return digest !== undefined && (0,image_reference/* isFullDigest */.I)(digest);
}

// EXTERNAL MODULE: ./build/inventory/json.js
var inventory_json = __webpack_require__(91405);
;// CONCATENATED MODULE: ./build/pin/find-in-devcontainer.js





function findInDevcontainer(file, text) {
    const json = (0,inventory_json/* parseJson */.q)(text, { jsonc: true });
    if (!json.ok)
        return refuse(file, json.error);
    const finding = createFinding(file);
    const { root } = json.value;
    const image = (0,inventory_node/* child */.jf)(root, 'image');
    const placed = placeScalar(text, image, { comments: false });
    if (placed !== undefined) {
        finding.addResult(makeImageReference(placed, { file, line: image?.line ?? 1 }, { open: placed.text.includes('${') }));
    }
    const features = (0,inventory_node/* child */.jf)(root, 'features');
    let from = features === undefined ? 0 : startOf(text, features);
    for (const [key, { line, value }] of (0,inventory_node/* entries */.jO)(features)) {
        const name = placeKey(text, key, from);
        if (name === undefined) {
            finding.complain('bad-structure', 'A feature is written with escapes and was not read.', line);
            continue;
        }
        from = value.kind === 'scalar' ? value.end : name.span.end;
        const location = { file, line };
        const own = /^\.{0,2}\//.test(key);
        if (own)
            finding.add({ ...name, kind: 'feature', location, state: 'own', target: { kind: 'none' } });
        else if (/^https?:/.test(key)) {
            finding.add({
                ...name,
                kind: 'feature',
                location,
                state: 'loose',
                reason: 'an archive at an address has no digest that could be written here',
                target: { kind: 'none' },
            });
        }
        else
            finding.addResult(makeImageReference(name, location, { kind: 'feature', open: key.includes('${') }));
    }
    return finding.found();
}
function startOf(text, node) {
    let start = 0;
    for (let line = 1; line < node.line; line++) {
        const next = text.indexOf('\n', start);
        if (next < 0)
            break;
        start = next + 1;
    }
    return start;
}
function placeKey(text, key, from) {
    const written = JSON.stringify(key);
    for (let at = text.indexOf(written, from); at >= 0; at = text.indexOf(written, at + 1)) {
        const after = /^\s*:/.test(text.slice(at + written.length, at + written.length + 200));
        const span = { start: at + 1, end: at + written.length - 1 };
        if (after)
            return text.slice(span.start, span.end) === key ? { text: key, span, style: 'double' } : undefined;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/inventory/dockerfile-lines.js
var dockerfile_lines = __webpack_require__(76851);
;// CONCATENATED MODULE: ./build/pin/find-in-dockerfile.js




function findInDockerfile(file, text) {
    const { instructions, directives, openHeredoc } = (0,dockerfile_lines/* splitDockerfile */.T)(text);
    const context = {
        file,
        text,
        starts: lineStarts(text),
        finding: createFinding(file),
        args: new Map(),
        stages: new Set(),
    };
    const syntax = directives.get('syntax');
    if (syntax !== undefined && syntax.value !== '')
        addImage(syntax.value, { line: syntax.line, next: syntax.line + 1 }, context);
    let stages = 0;
    for (const [index, instruction] of instructions.entries()) {
        const range = { line: instruction.line, next: instructions[index + 1]?.line ?? context.starts.length };
        if (instruction.keyword === 'ARG' && stages === 0)
            find_in_dockerfile_readArguments(instruction, range, context);
        else if (instruction.keyword === 'FROM') {
            if (stages++ >= dockerfile/* MAX_STAGES */.N) {
                const message = `The file has more than ${dockerfile/* MAX_STAGES */.N} stages: what follows was not read.`;
                context.finding.complain('unsupported-feature', message, instruction.line);
                break;
            }
            readFrom(instruction, range, context);
        }
        else
            for (const name of findSources(instruction))
                addImage(name, range, context);
    }
    if (openHeredoc !== undefined) {
        context.finding.complain('bad-syntax', 'A heredoc that begins here has no end: what follows was not read.', openHeredoc);
    }
    return context.finding.found();
}
function readFrom({ rest, line }, range, context) {
    const words = rest.split(/\s+/).filter((word) => word !== '' && !word.startsWith('--'));
    const [image, as, name] = words;
    if (image === undefined)
        context.finding.complain('bad-structure', 'A FROM names no image.', line);
    else
        addImage(unquote(image), range, context);
    if (as?.toLowerCase() === 'as' && name !== undefined)
        context.stages.add(name.toLowerCase());
}
function addImage(name, range, context) {
    const { file, finding, args, stages } = context;
    const lower = name.toLowerCase();
    if (stages.has(lower) || lower === 'scratch' || /^\d+$/.test(name))
        return;
    const location = { file, line: range.line };
    const variable = /^\$(?:\{(\w+)\}|(\w+))$/.exec(name);
    const argument = variable === null ? undefined : args.get(variable[1] ?? variable[2] ?? '');
    if (argument?.span !== undefined && !/\$/.test(argument.value)) {
        if (stages.has(argument.value.toLowerCase()) || argument.value.toLowerCase() === 'scratch')
            return;
        const placed = { text: argument.value, span: argument.span, style: 'plain' };
        finding.addResult(makeImageReference(placed, { file, line: argument.line }));
        return;
    }
    const span = findWord(name, range, context);
    const placed = {
        text: name,
        span: span ?? rangeSpan(range, context),
        style: span === undefined ? 'block' : 'plain',
    };
    if (/\$|\{\{|<%/.test(name)) {
        if (mayBeStage(lower, stages))
            return;
        finding.add(undecidable(placed, { kind: 'image', location }, 'a build argument decides which image is used'));
    }
    else
        finding.addResult(makeImageReference(placed, location));
}
function mayBeStage(name, stages) {
    const head = name.slice(0, name.search(/\$|\{\{|<%/));
    const tail = name.slice(Math.max(name.lastIndexOf('}'), name.lastIndexOf('>')) + 1);
    if (head === '' && (tail === '' || tail === name))
        return false;
    const end = tail === name ? '' : tail;
    return [...stages].some((stage) => stage.startsWith(head) && stage.endsWith(end));
}
function find_in_dockerfile_readArguments({ rest }, range, context) {
    for (const match of rest.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|[^\s"']*)(?=\s|$)/g)) {
        const [, name = '', written = ''] = match;
        const value = unquote(written);
        const whole = findWord(`${name}=${written}`, range, context);
        const start = whole === undefined ? 0 : whole.start + name.length + 1 + (written === value ? 0 : 1);
        const span = whole === undefined ? undefined : { start, end: start + value.length };
        const line = span === undefined ? range.line : lineOf(span.start, range, context);
        context.args.set(name, { value, span: value === '' ? undefined : span, line });
    }
}
function findSources({ keyword, rest }) {
    if (keyword !== 'COPY' && keyword !== 'ADD' && keyword !== 'RUN')
        return [];
    const found = [];
    for (const word of rest.split(/\s+/, 50)) {
        if (!word.startsWith('--'))
            break;
        if (keyword !== 'RUN' && word.startsWith('--from='))
            found.push(word.slice('--from='.length));
        if (keyword === 'RUN' && word.startsWith('--mount=')) {
            const from = word
                .slice('--mount='.length)
                .split(',')
                .find((part) => part.startsWith('from='));
            if (from !== undefined)
                found.push(from.slice('from='.length));
        }
    }
    return found.map(unquote).filter((name) => name !== '');
}
function findWord(word, { line, next }, { text, starts }) {
    const start = starts[line - 1] ?? 0;
    const own = text.slice(start, starts[next - 1] ?? text.length);
    for (let at = own.indexOf(word); at >= 0; at = own.indexOf(word, at + 1)) {
        const stop = at + word.length;
        if (/[\s"'=,]|^$/.test(own.charAt(at - 1)) && /[\s"',\\]|^$/.test(own.charAt(stop))) {
            return { start: start + at, end: start + stop };
        }
    }
    return undefined;
}
function rangeSpan({ line, next }, { text, starts }) {
    return { start: starts[line - 1] ?? 0, end: starts[next - 1] ?? text.length };
}
function lineOf(offset, { line, next }, { starts }) {
    let at = line;
    while (at < next && (starts[at] ?? Infinity) <= offset)
        at++;
    return at;
}
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    starts.push(text.length);
    return starts;
}
function unquote(word) {
    return word.replace(/^(["'])(.*)\1$/, '$2');
}

;// CONCATENATED MODULE: ./build/pin/git-address.js
const HOST = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/;
const PATH = /^[A-Za-z0-9._~/+-]+$/;
function isGitAddress(url) {
    if (url.length > 1000)
        return false;
    const match = /^(?:https:\/\/|ssh:\/\/(?:git@)?)([^/@]+)\/(.+)$/.exec(url) ?? /^git@([^/:@]+):(?!\/)(.+)$/.exec(url);
    const [, host = '', path = ''] = match ?? [];
    return HOST.test(host) && PATH.test(path) && !path.split('/').includes('..');
}

;// CONCATENATED MODULE: ./build/pin/find-in-pre-commit.js







function findInPreCommit(file, text) {
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    if (!yaml.ok)
        return refuse(file, yaml.error);
    const finding = createFinding(file);
    for (const document of yaml.value.documents) {
        for (const entry of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(document, 'repos'))) {
            const url = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(entry, 'repo'))?.trim() ?? '';
            if (url === 'local' || url === 'meta')
                continue;
            const rev = (0,inventory_node/* child */.jf)(entry, 'rev');
            const placed = placeScalar(text, rev);
            const location = { file, line: rev?.line ?? entry.line };
            if (placed === undefined)
                finding.complain('bad-structure', `The hooks of ${(0,quote/* quote */.h)(url)} name no rev.`, entry.line);
            else if (isGitAddress(url))
                finding.add(makeGitReference(placed, { kind: 'hook', location, url }));
            else
                finding.add(undecidable(placed, { kind: 'hook', location }, 'its repository is not at an https or ssh address'));
        }
    }
    return finding.found();
}

// EXTERNAL MODULE: ./build/inventory/python-source.js
var python_source = __webpack_require__(111);
// EXTERNAL MODULE: ./build/inventory/requirements-options.js
var requirements_options = __webpack_require__(58264);
;// CONCATENATED MODULE: ./build/pin/find-in-requirements.js





function findInRequirements(file, text) {
    const finding = createFinding(file);
    for (const statement of splitStatements(text)) {
        if (statement.text === '')
            continue;
        const options = (0,requirements_options/* parseRequirementOptions */.J)(statement.text);
        if (options.text === '' ||
            options.editable ||
            (0,python_source/* isAddress */.PW)(options.text) ||
            /^[./]|^\S*\//.test(options.text))
            continue;
        const parsed = (0,python_requirement/* parseRequirement */.pP)(options.text);
        if (!parsed.ok) {
            finding.complain(parsed.error.code, `A requirement ${parsed.error.message}.`, statement.line);
            continue;
        }
        if (parsed.value.url !== undefined)
            continue;
        const version = (0,python_requirement/* exactVersion */.y)(parsed.value.clauses);
        const { name } = parsed.value;
        const exact = version !== undefined && options.hashes.length > 0;
        const open = options.text.includes('${');
        finding.add({
            ...place(text, statement, options.text),
            kind: 'requirement',
            location: { file, line: statement.line },
            state: open ? 'undecidable' : exact ? 'exact' : 'loose',
            ...(open ? { reason: 'a variable of the environment decides what is required' } : {}),
            target: {
                kind: 'python',
                name,
                ...(version !== undefined && !open ? { version } : {}),
                hashes: options.hashes,
            },
        });
    }
    return finding.found();
}
function place(text, { start, lines }, requirement) {
    const at = text.indexOf(requirement, start);
    const lineEnd = text.indexOf('\n', start);
    const alone = at >= 0 && (lineEnd < 0 || at + requirement.length <= lineEnd);
    const span = alone ? { start: at, end: at + requirement.length } : { start, end: start };
    const comment = alone && lines === 1 ? findComment(text, span.end) : undefined;
    return {
        text: requirement,
        span,
        style: alone ? 'plain' : 'block',
        ...(comment !== undefined ? { comment } : {}),
    };
}
function splitStatements(text) {
    const statements = [];
    let parts = [];
    let first = { start: 0, line: 1 };
    let line = 0;
    const push = () => {
        const joined = parts.join('');
        const remark = /(?:^|\s)#/.exec(joined);
        const own = (remark === null ? joined : joined.slice(0, remark.index)).trim();
        statements.push({ text: own, ...first, lines: parts.length });
        parts = [];
    };
    for (const match of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
        const [, raw = '', end = ''] = match;
        line++;
        if (raw !== '' || parts.length > 0) {
            const remarkOnly = raw.trimStart().startsWith('#');
            if (parts.length === 0)
                first = { start: match.index, line };
            const continued = raw.endsWith('\\') && !remarkOnly;
            parts.push(continued ? raw.slice(0, -1) : remarkOnly ? ` ${raw}` : raw);
            if (!continued)
                push();
        }
        if (end === '')
            break;
    }
    if (parts.length > 0)
        push();
    return statements;
}

;// CONCATENATED MODULE: ./build/pin/find-in-submodules.js

const SECTION = /^[ \t]*\[submodule[ \t]+"((?:[^"\\]|\\.){1,1000})"\]/;
const SETTING = /^([ \t]*(url|branch|path)[ \t]*=[ \t]*)(.*?)[ \t]*$/i;
function findInSubmodules(file, text) {
    const finding = createFinding(file);
    let inside = false;
    let offset = 0;
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
        const at = offset;
        offset += raw.length + 1;
        if (/^[ \t]*\[/.test(line))
            inside = SECTION.test(line);
        const setting = inside && line.length < 2000 ? SETTING.exec(line) : null;
        const [, lead = '', name = '', value = ''] = setting ?? [];
        if (name.toLowerCase() !== 'url' || value === '')
            continue;
        const start = at + lead.length;
        const own = /^\.{1,2}\//.test(value);
        finding.add({
            kind: 'submodule',
            location: { file, line: index + 1 },
            text: value,
            span: { start, end: start + value.length },
            style: 'plain',
            state: 'exact',
            reason: 'its commit stands in the tree of the repository',
            target: own ? { kind: 'none' } : { kind: 'git', url: value, ref: '' },
        });
    }
    return finding.found();
}

;// CONCATENATED MODULE: ./build/pin/find-in-workflow.js




function findInWorkflow(file, text) {
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    if (!yaml.ok)
        return refuse(file, yaml.error);
    const context = { file, text, finding: createFinding(file) };
    for (const document of yaml.value.documents) {
        for (const [, { value: job }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(document, 'jobs'))) {
            if (job.kind === 'map' && job.entries.has('uses'))
                findUses((0,inventory_node/* child */.jf)(job, 'uses'), 'workflow', context);
            findImage((0,inventory_node/* child */.jf)(job, 'container'), context);
            for (const [, { value: service }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(job, 'services')))
                findImage(service, context);
            findInSteps((0,inventory_node/* child */.jf)(job, 'steps'), context);
        }
    }
    return context.finding.found();
}

;// CONCATENATED MODULE: ./build/pin/find-references.js
















const FINDERS = [
    { matches: workflow/* workflow */.k.matches, find: findInWorkflow },
    { matches: actions_lock/* actionsLock */.D.matches, find: findInActionsLock },
    { matches: action_metadata/* actionMetadata */.S.matches, find: findInAction },
    { matches: dockerfile/* dockerfile */.T.matches, find: findInDockerfile },
    { matches: compose/* compose */.Z.matches, find: findInCompose },
    { matches: requirements/* requirements */.L.matches, find: findInRequirements },
    { matches: named('.pre-commit-config.yaml', '.pre-commit-config.yml'), find: findInPreCommit },
    { matches: named('.gitmodules'), find: findInSubmodules },
    { matches: (path) => /(?:^|\/)\.?devcontainer\.json$/.test(path), find: findInDevcontainer },
];
function findReferences(path, text) {
    return FINDERS.find(({ matches }) => matches(path))?.find(path, text);
}
function named(...names) {
    return (path) => names.includes((0,relative_path/* baseOf */.bx)(path));
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

/***/ 11128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ bestRelease),
/* harmony export */   _S: () => (/* binding */ stableReleases),
/* harmony export */   tH: () => (/* binding */ listReleases)
/* harmony export */ });
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34205);

const TAGS = 'refs/tags/';
const HEADS = 'refs/heads/';
const listed = new WeakMap();
function listReleases(refs) {
    const known = listed.get(refs);
    if (known !== undefined)
        return known;
    const releases = readReleases(refs);
    listed.set(refs, releases);
    return releases;
}
function readReleases({ refs }) {
    const branches = new Set(refs.flatMap(({ name }) => (name.startsWith(HEADS) ? [name.slice(HEADS.length)] : [])));
    return refs.flatMap(({ name, commit }) => {
        if (!name.startsWith(TAGS))
            return [];
        const tag = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionTag */ ._Q)(name.slice(TAGS.length));
        return tag === undefined || branches.has(tag.name) ? [] : [{ tag, commit }];
    });
}
function bestRelease(releases, wanted) {
    const here = releases.filter(({ commit }) => commit === wanted.commit);
    const families = [...new Set(here.map(({ tag }) => tag.family))];
    const family = wanted.family !== undefined && families.includes(wanted.family)
        ? wanted.family
        : wanted.family !== undefined && wanted.family !== ''
            ? undefined
            : families.includes('')
                ? ''
                : families.length === 1
                    ? families[0]
                    : undefined;
    return here
        .filter(({ tag }) => tag.family === family)
        .toSorted((a, b) => rank(b.tag, wanted.name) - rank(a.tag, wanted.name) || (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersionTags */ .Vw)(b.tag, a.tag))[0];
}
function rank(tag, name) {
    const numbers = Math.min(tag.numbers.length, 3);
    return ((tag.prerelease === '' ? 100 : 0) +
        numbers * 10 +
        (tag.name === name ? 2 : 0) +
        (tag.name.startsWith('v') ? 1 : 0));
}
function stableReleases(releases, family) {
    const stable = releases.filter(({ tag }) => tag.family === family && tag.prerelease === '');
    const lines = new Set(stable.filter(({ tag }) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullVersion */ .kj)(tag)).map(({ tag }) => tag.numbers[0]));
    return stable
        .filter(({ tag }) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullVersion */ .kj)(tag) || !lines.has(tag.numbers[0]))
        .toSorted((a, b) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersionTags */ .Vw)(b.tag, a.tag) || (a.tag.name < b.tag.name ? 1 : a.tag.name > b.tag.name ? -1 : 0));
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

/***/ 34205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ compareVersionTags),
/* harmony export */   _Q: () => (/* binding */ parseVersionTag),
/* harmony export */   kj: () => (/* binding */ isFullVersion),
/* harmony export */   qT: () => (/* binding */ coversRelease)
/* harmony export */ });
const MAX_NAME = 200;
const FAMILY = /^[A-Za-z][\w.-]*(?:\/[A-Za-z][\w.-]*)*[/@-](?=v?\d)/;
const VERSION = /^[vV]?(\d{1,9}(?:\.\d{1,9}){0,3})(?:[-.]?([A-Za-z][0-9A-Za-z.-]*)|-(\d[0-9A-Za-z.-]*))?(?:\+[0-9A-Za-z.-]+)?$/;
function parseVersionTag(name) {
    if (name.length > MAX_NAME)
        return undefined;
    const whole = read(name, '');
    if (whole !== undefined)
        return whole;
    const family = FAMILY.exec(name)?.[0];
    return family === undefined ? undefined : read(name, family);
}
function read(name, family) {
    const found = VERSION.exec(name.slice(family.length));
    if (found === null)
        return undefined;
    const numbers = (found[1] ?? '').split('.').map(Number);
    return { name, family, numbers, prerelease: found[2] ?? found[3] ?? '' };
}
function compareVersionTags(a, b) {
    for (let i = 0; i < 4; i++) {
        const step = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
        if (step !== 0)
            return step;
    }
    if (a.prerelease === b.prerelease)
        return 0;
    if (a.prerelease === '' || b.prerelease === '')
        return a.prerelease === '' ? 1 : -1;
    return comparePrereleases(a.prerelease, b.prerelease);
}
function comparePrereleases(a, b) {
    const left = a.match(/\d+|[A-Za-z]+/g) ?? [];
    const right = b.match(/\d+|[A-Za-z]+/g) ?? [];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const [x = '', y = ''] = [left[i], right[i]];
        if (x === y)
            continue;
        const numeric = /^\d/.test(x) && /^\d/.test(y);
        if (numeric && Number(x) !== Number(y))
            return Number(x) - Number(y);
        if (!numeric)
            return x < y ? -1 : 1;
    }
    return left.length - right.length;
}
function coversRelease(wide, release) {
    return (wide.family === release.family &&
        wide.prerelease === '' &&
        release.prerelease === '' &&
        wide.numbers.length < 3 &&
        release.numbers.length > wide.numbers.length &&
        wide.numbers.every((number, i) => number === release.numbers[i]));
}
function isFullVersion(tag) {
    return tag.numbers.length >= 3;
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

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ choosePaint)
/* harmony export */ });
const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32, cyan: 36 };
function choosePaint(color) {
    if (!color)
        return (text) => text;
    return (text, ...styles) => text === '' || styles.length === 0
        ? text
        : `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m`;
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
