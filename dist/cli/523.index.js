export const id = 523;
export const ids = [523,3912];
export const modules = {

/***/ 73912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TOOL_VERSION: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
const TOOL_VERSION = '0.1.0';


/***/ }),

/***/ 80523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWorld: () => (/* binding */ createWorld)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/platform/digest-file.js




async function digestFile(path) {
    try {
        if (!(await (0,promises_.stat)(path)).isFile())
            return (0,result/* err */._)({ kind: 'unsupported', message: 'it is not a regular file' });
        const [short, long] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('sha512')];
        for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
            short.update(chunk);
            long.update(chunk);
        }
        return (0,result.ok)({ sha256: short.digest('hex'), sha512: long.digest('hex') });
    }
    catch (error) {
        const { code } = error;
        return (0,result/* err */._)(code === 'ENOENT'
            ? { kind: 'not-found', message: 'there is no such file' }
            : { kind: 'not-permitted', message: `it cannot be read: ${code ?? 'unknown error'}` });
    }
}

// EXTERNAL MODULE: ./build/platform/clock.js
var platform_clock = __webpack_require__(20152);
// EXTERNAL MODULE: ./build/platform/redact.js
var redact = __webpack_require__(64173);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/platform/run-git.js
var run_git = __webpack_require__(48966);
;// CONCATENATED MODULE: ./build/platform/fetch-commit.js




const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const TIMEOUT = 120_000;
function fetchCommit(root, commit, options) {
    const { environment, depth } = options;
    if (!COMMIT.test(commit))
        return (0,result/* err */._)({ kind: 'malformed', message: 'only a full commit can be fetched' });
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    const program = (0,run_git/* findProgram */.K)('git', environment, realRoot);
    if (program === undefined)
        return (0,result/* err */._)({ kind: 'not-found', message: 'git was not found in PATH' });
    const run = (...args) => (0,external_node_child_process_.spawnSync)(program, ['-c', 'core.fsmonitor=', '-c', 'core.hooksPath=/dev/null', '-C', realRoot, ...args], {
        env: { ...environment, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        encoding: 'utf8',
        timeout: TIMEOUT,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (run('rev-parse', '--is-shallow-repository').stdout?.trim() !== 'true') {
        return (0,result/* err */._)({ kind: 'not-found', message: 'the commit is not in this clone, which is a whole one' });
    }
    const done = run('fetch', '--quiet', '--no-tags', '--no-recurse-submodules', `--depth=${depth}`, 'origin', commit);
    return done.status === 0
        ? (0,result.ok)(undefined)
        : (0,result/* err */._)({ kind: 'unreachable', message: 'the commit could not be fetched from origin' });
}

// EXTERNAL MODULE: ./build/domain/compare-text.js
var compare_text = __webpack_require__(26560);
// EXTERNAL MODULE: ./build/platform/pruned-directories.js
var pruned_directories = __webpack_require__(69542);
;// CONCATENATED MODULE: ./build/platform/file-tree.js





function createWorkTree(root, options = {}) {
    const maxBytes = options.maxBytes ?? 64 * 1024 * 1024;
    let listing;
    return {
        id: 'worktree',
        list: () => (listing ??= walk(root, options)),
        read: (path) => readInside(root, path, maxBytes),
    };
}
class DiskEntry {
    path;
    root;
    constructor(root, path) {
        this.root = root;
        this.path = path;
    }
    get size() {
        return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(this.root, this.path), { throwIfNoEntry: false })?.size ?? 0;
    }
}
function walk(root, options) {
    const maxEntries = options.maxEntries ?? 200_000;
    const maxDepth = options.maxDepth ?? 100;
    let realRoot;
    try {
        realRoot = (0,external_node_fs_.realpathSync)(root);
        if (!(0,external_node_fs_.statSync)(realRoot).isDirectory())
            return (0,result/* err */._)({ kind: 'not-found', message: 'it is not a directory' });
    }
    catch (error) {
        return (0,result/* err */._)(describeFault(error, 'the directory'));
    }
    const entries = [];
    const skipped = [];
    let seen = 0;
    let truncated = false;
    const pending = [{ path: '', depth: 0 }];
    for (const next of pending) {
        if (next.depth > maxDepth) {
            skip(next.path, 'walk-truncated', `lies deeper than ${maxDepth} levels`);
            continue;
        }
        enter(next.path, next.depth);
        if (truncated) {
            skip(next.path, 'walk-truncated', `the walk ended after ${maxEntries} files and directories`);
            break;
        }
    }
    entries.sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path));
    skipped.sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path));
    return (0,result.ok)({ entries, skipped });
    function enter(path, depth) {
        let found;
        try {
            found = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(realRoot, path), { withFileTypes: true });
        }
        catch (error) {
            skip(path, 'walk-truncated', describeFault(error, 'the directory').message);
            return;
        }
        found.sort((a, b) => (0,compare_text/* compareText */.n)(a.name, b.name));
        if (found.length === 0 && path !== '')
            skip(path, 'file-not-regular', 'is an empty directory');
        let siblings;
        const sibling = (name) => (siblings ??= new Set(found.map((entry) => entry.name))).has(name);
        for (const entry of found) {
            if (seen >= maxEntries) {
                truncated = true;
                return;
            }
            seen++;
            const child = path === '' ? entry.name : `${path}/${entry.name}`;
            classify(entry, child, { depth, sibling });
        }
    }
    function classify(entry, path, place) {
        const full = (0,external_node_path_.join)(realRoot, path);
        let kind = entry;
        if (entry.name.includes('\ufffd') || isUnclassified(entry)) {
            const stats = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
            if (stats === undefined) {
                const code = entry.isDirectory() ? 'walk-truncated' : 'file-not-readable';
                skip(path, code, 'has a name that is not valid UTF-8');
                return;
            }
            kind = stats;
        }
        if (kind.isFile()) {
            entries.push(new DiskEntry(realRoot, path));
        }
        else if (kind.isDirectory()) {
            if (!(0,pruned_directories/* isPrunedDirectory */.w)(entry.name, { sibling: place.sibling })) {
                pending.push({ path, depth: place.depth + 1 });
            }
        }
        else if (kind.isSymbolicLink()) {
            skipped.push(describeLink(realRoot, path));
        }
        else {
            skip(path, 'file-not-regular', 'is a pipe, a socket or a device');
        }
    }
    function skip(path, code, reason) {
        skipped.push({ path: path === '' ? '.' : path, code, reason });
    }
}
function isUnclassified(entry) {
    return !(entry.isFile() ||
        entry.isDirectory() ||
        entry.isSymbolicLink() ||
        entry.isFIFO() ||
        entry.isSocket() ||
        entry.isCharacterDevice() ||
        entry.isBlockDevice());
}
function describeLink(realRoot, path) {
    try {
        const target = toRelative(realRoot, (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(realRoot, path)));
        return target === undefined
            ? { path, code: 'file-outside-root', reason: 'is a symbolic link that leads outside the root' }
            : { path, code: 'file-not-regular', reason: 'is a symbolic link', target };
    }
    catch {
        return { path, code: 'file-not-regular', reason: 'is a symbolic link that leads nowhere' };
    }
}
function toRelative(realRoot, real) {
    if (real === realRoot)
        return '.';
    const prefix = realRoot.endsWith(external_node_path_.sep) ? realRoot : realRoot + external_node_path_.sep;
    return real.startsWith(prefix) ? real.slice(prefix.length).split(external_node_path_.sep).join('/') : undefined;
}
function readInside(root, path, maxBytes) {
    if (path.includes('\0') || path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
        return (0,result/* err */._)({ kind: 'not-permitted', message: 'the path is not a plain path below the root' });
    }
    let handle;
    try {
        const realRoot = external_node_fs_.realpathSync.native(root);
        const full = (0,external_node_path_.join)(realRoot, path);
        if (toRelative(realRoot, external_node_fs_.realpathSync.native(full)) !== path) {
            return (0,result/* err */._)({ kind: 'not-permitted', message: 'the path leads through a symbolic link' });
        }
        handle = (0,external_node_fs_.openSync)(full, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(handle);
        if (!stats.isFile())
            return (0,result/* err */._)({ kind: 'not-permitted', message: 'it is not a regular file' });
        if (stats.size > maxBytes)
            return (0,result/* err */._)(tooLarge(maxBytes));
        return readAll(handle, stats.size, maxBytes);
    }
    catch (error) {
        return (0,result/* err */._)(describeFault(error, 'the file'));
    }
    finally {
        if (handle !== undefined)
            (0,external_node_fs_.closeSync)(handle);
    }
}
function readAll(handle, size, maxBytes) {
    let bytes = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const count = (0,external_node_fs_.readSync)(handle, bytes, length, bytes.length - length, null);
        if (count === 0)
            return (0,result.ok)(bytes.subarray(0, length));
        length += count;
        if (length > maxBytes)
            return (0,result/* err */._)(tooLarge(maxBytes));
        if (length === bytes.length) {
            const larger = Buffer.allocUnsafe(Math.min(bytes.length * 2 + 65_536, maxBytes + 1));
            bytes.copy(larger, 0, 0, length);
            bytes = larger;
        }
    }
}
function tooLarge(maxBytes) {
    return { kind: 'too-large', message: `it is larger than ${maxBytes} bytes` };
}
function describeFault(error, what) {
    const code = error?.code ?? 'unknown';
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { kind: 'not-found', message: `${what} does not exist` };
        case 'EACCES':
        case 'EPERM':
            return { kind: 'not-permitted', message: `${what} may not be read` };
        case 'ELOOP':
            return { kind: 'not-permitted', message: `${what} is a symbolic link` };
        default:
            return { kind: 'unreachable', message: `${what} cannot be read (${code})` };
    }
}

;// CONCATENATED MODULE: ./build/platform/installed-files.js






const CHUNK = 1024 * 1024;
const BUDGET = {
    kind: 'budget',
    message: 'the installation is larger than this run may read',
};
function createInstalledFiles(root, options = {}) {
    let steps = options.maxSteps ?? 1_000_000;
    let bytes = options.maxBytes ?? 32 * 1024 ** 3;
    let realRoot;
    const open = (path) => {
        realRoot ??= (0,external_node_fs_.realpathSync)(root);
        const full = (0,external_node_path_.join)(realRoot, path);
        return toRelative(realRoot, (0,external_node_fs_.realpathSync)(full)) === path ? full : undefined;
    };
    const targetOf = (full) => {
        try {
            return realRoot === undefined ? undefined : toRelative(realRoot, (0,external_node_fs_.realpathSync)(full));
        }
        catch {
            return undefined;
        }
    };
    return {
        list: (path) => guarded(path, 'the directory', (full) => {
            const found = (0,external_node_fs_.readdirSync)(full, { withFileTypes: true });
            steps -= found.length;
            if (steps < 0)
                return (0,result/* err */._)(BUDGET);
            const entries = found.map((entry) => {
                const { name } = entry;
                if (!entry.isSymbolicLink()) {
                    return { name, kind: entry.isDirectory() ? 'directory' : entry.isFile() ? 'file' : 'other' };
                }
                const target = targetOf((0,external_node_path_.join)(full, name));
                return { name, kind: 'link', ...(target !== undefined ? { target } : {}) };
            });
            return (0,result.ok)(entries.sort((a, b) => (0,compare_text/* compareText */.n)(a.name, b.name)));
        }),
        read: (path, maxBytes) => guarded(path, 'the file', (full) => {
            const parts = [];
            const done = readRegular(full, maxBytes, (part) => parts.push(Buffer.from(part)));
            return done.ok ? (0,result.ok)(Buffer.concat(parts)) : done;
        }),
        digest: (path) => guarded(path, 'the file', (full) => {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            const done = readRegular(full, Infinity, (part) => hash.update(part));
            return done.ok ? (0,result.ok)(hash.digest('hex')) : done;
        }),
    };
    function guarded(path, what, use) {
        if (steps-- <= 0)
            return (0,result/* err */._)(BUDGET);
        const plain = path === '.' ||
            path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\0'));
        if (!plain)
            return (0,result/* err */._)({ kind: 'not-permitted', message: 'the path is not a plain path below the root' });
        try {
            const full = open(path);
            return full === undefined
                ? (0,result/* err */._)({ kind: 'not-permitted', message: 'the path leads through a symbolic link' })
                : use(full);
        }
        catch (error) {
            return (0,result/* err */._)(describeFault(error, what));
        }
    }
    function readRegular(full, limit, take) {
        const handle = (0,external_node_fs_.openSync)(full, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            if (!(0,external_node_fs_.fstatSync)(handle).isFile())
                return (0,result/* err */._)({ kind: 'not-permitted', message: 'it is not a regular file' });
            const buffer = Buffer.allocUnsafe(CHUNK);
            for (let length = 0;;) {
                const count = (0,external_node_fs_.readSync)(handle, buffer, 0, CHUNK, null);
                if (count === 0)
                    return (0,result.ok)(undefined);
                length += count;
                bytes -= count;
                if (length > limit)
                    return (0,result/* err */._)({ kind: 'too-large', message: `it is larger than ${limit} bytes` });
                if (bytes < 0)
                    return (0,result/* err */._)(BUDGET);
                take(buffer.subarray(0, count));
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
}

// EXTERNAL MODULE: ./build/platform/git.js + 1 modules
var platform_git = __webpack_require__(35376);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/platform/worker-pool.js


const HEAP = 512;
function createWorkerPool({ file, size, data }) {
    const waiting = [];
    const idle = [];
    const busy = new Map();
    let failures = 0;
    const start = () => {
        if (failures >= size)
            return undefined;
        try {
            const worker = new external_node_worker_threads_.Worker(file, {
                workerData: data,
                argv: [],
                stdout: true,
                stderr: true,
                resourceLimits: { maxOldGenerationSizeMb: HEAP },
            });
            worker.on('message', (answer) => finish(worker, (0,result.ok)(answer)));
            worker.on('error', () => drop(worker));
            worker.on('exit', () => drop(worker));
            return worker;
        }
        catch {
            failures++;
            return undefined;
        }
    };
    const finish = (worker, result) => {
        const done = busy.get(worker);
        if (done === undefined)
            return;
        busy.delete(worker);
        if (result.ok)
            idle.push(worker);
        done.settle(result);
        advance();
    };
    const drop = (worker) => {
        const at = idle.indexOf(worker);
        if (at >= 0)
            idle.splice(at, 1);
        if (busy.has(worker)) {
            failures++;
            finish(worker, (0,result/* err */._)(FAILED));
        }
    };
    const advance = () => {
        while (waiting.length > 0) {
            const worker = idle.pop() ?? (busy.size < size ? start() : undefined);
            if (worker === undefined)
                break;
            const next = waiting.shift();
            if (next === undefined)
                break;
            busy.set(worker, next);
            worker.ref();
            worker.postMessage(next.job);
        }
        for (const worker of idle)
            worker.unref();
        if (busy.size === 0)
            for (const { settle } of waiting.splice(0))
                settle((0,result/* err */._)(FAILED));
    };
    return {
        run: (job) => new Promise((settle) => {
            waiting.push({ job, settle });
            advance();
        }),
        close: async () => {
            const all = [...idle.splice(0), ...busy.keys()];
            await Promise.all(all.map((worker) => worker.terminate()));
        },
    };
}
const FAILED = { kind: 'unsupported', message: 'the thread ended' };

;// CONCATENATED MODULE: ./build/platform/write-file.js




function writeInside(root, path, text, options = {}) {
    if (path.includes('\0') || path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
        return (0,result/* err */._)({ kind: 'not-permitted', message: 'the path is not a plain path below the root' });
    }
    let temporary;
    try {
        const realRoot = (0,external_node_fs_.realpathSync)(root);
        const full = (0,external_node_path_.join)(realRoot, ...path.split('/'));
        if (options.directories === true)
            makeDirectories(realRoot, path.split('/').slice(0, -1));
        const stats = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: options.create !== true });
        if (stats?.isSymbolicLink() ||
            (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(full)) !== (0,external_node_path_.dirname)(full) ||
            !full.startsWith(below(realRoot))) {
            return (0,result/* err */._)({ kind: 'not-permitted', message: 'the path leads through a symbolic link' });
        }
        if (stats !== undefined && !stats.isFile())
            return (0,result/* err */._)({ kind: 'not-permitted', message: 'it is not a regular file' });
        if (stats !== undefined && (stats.mode & 0o222) === 0)
            return (0,result/* err */._)({ kind: 'not-permitted', message: 'the file is read-only' });
        temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(full), `.countersign-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
        writeNew(temporary, text, stats === undefined ? 0o644 : stats.mode & 0o7777);
        (0,external_node_fs_.renameSync)(temporary, full);
        temporary = undefined;
        return (0,result.ok)(undefined);
    }
    catch (error) {
        return (0,result/* err */._)(describe(error));
    }
    finally {
        if (temporary !== undefined)
            (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
function makeDirectories(realRoot, parts) {
    let place = realRoot;
    for (const part of parts) {
        place = (0,external_node_path_.join)(place, part);
        const stats = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
        if (stats === undefined)
            (0,external_node_fs_.mkdirSync)(place);
        else if (!stats.isDirectory())
            return;
    }
}
function below(realRoot) {
    return realRoot.endsWith(external_node_path_.sep) ? realRoot : realRoot + external_node_path_.sep;
}
function writeNew(path, text, mode) {
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
    const handle = (0,external_node_fs_.openSync)(path, flags, 0o600);
    try {
        const bytes = Buffer.from(text);
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(handle, bytes, done);
        (0,external_node_fs_.fchmodSync)(handle, mode);
        (0,external_node_fs_.fsyncSync)(handle);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function describe(error) {
    const code = error?.code ?? 'unknown';
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { kind: 'not-found', message: 'the file does not exist' };
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return { kind: 'not-permitted', message: `it may not be written (${code})` };
        default:
            return { kind: 'unreachable', message: `it cannot be written (${code})` };
    }
}

// EXTERNAL MODULE: ./build/app/version.js
var version = __webpack_require__(73912);
;// CONCATENATED MODULE: ./build/app/wiring.js














const MAX_NAMED_FILE = 64 * 1024 * 1024;
async function createWorld(options) {
    const { root, env } = options;
    if (!(0,external_node_fs_.existsSync)(root))
        return (0,result/* err */._)({ message: `${root} does not exist`, hint: 'Name a directory that exists.' });
    if (!(0,external_node_fs_.statSync)(root).isDirectory()) {
        return (0,result/* err */._)({
            message: `${root} is not a directory`,
            hint: 'Name the directory that holds the file; every lockfile below it is read. `verify FILE --repo OWNER/NAME` verifies a file.',
        });
    }
    let session;
    const startedAt = platform_clock/* systemClock */.m.now();
    let clock = (0,platform_clock/* fixedClock */.N)(options.asOf ?? startedAt);
    if (options.replay !== undefined) {
        const opened = await openRegistries(options, { policyRegistries: {}, startedAt });
        if (!opened.ok) {
            return (0,result/* err */._)({
                message: `the recording ${options.replay} cannot be replayed: ${opened.error.message}`,
                hint: 'Make one with --record DIR.',
            });
        }
        session = opened.value;
        if (options.asOf === undefined && session.recordedAsOf !== undefined)
            clock = (0,platform_clock/* fixedClock */.N)(session.recordedAsOf);
    }
    const repository = lazy(() => openRepository(options));
    let opening;
    const open = async (policyRegistries) => {
        if (session !== undefined)
            return session;
        const opened = await openRegistries(options, { policyRegistries, startedAt });
        if (!opened.ok)
            throw new Error(opened.error.message);
        session = opened.value;
        return session;
    };
    const openOnce = (policyRegistries) => (opening ??= open(policyRegistries));
    return (0,result.ok)({
        clock,
        workTree: createWorkTree(root),
        installedFiles: createInstalledFiles(root),
        get git() {
            return repository().git;
        },
        get above() {
            return repository().above;
        },
        registries: async (policyRegistries) => (await openOnce(policyRegistries)).registries,
        remotes: async (policyRegistries) => {
            const { gitRemote, hosting } = await openOnce(policyRegistries);
            return { gitRemote, hosting };
        },
        tagMemory: async (policyRegistries) => (await openOnce(policyRegistries)).tagMemory,
        checksumDatabase: async (policy) => (await openOnce(policy.registries)).checksumDatabase(policy.checksumDatabase),
        proofs: async (policyRegistries) => (await openOnce(policyRegistries)).proofs,
        artifactAttestations: async () => (await openOnce({})).artifactAttestations,
        trustRoots: async (policyRegistries) => (await openOnce(policyRegistries)).trustRoots,
        ...(options.program !== undefined ? { workers: openWorkers(options.program) } : {}),
        endpoints: async (policyRegistries, ecosystems) => (await (await openOnce(policyRegistries)).endpoints(ecosystems)).map((endpoint) => ({
            ecosystem: endpoint.ecosystem,
            bases: endpoint.bases.map((base) => (0,redact/* redactUrl */.B)(base.url)),
            origin: endpoint.origin,
            ...(endpoint.problem !== undefined ? { problem: endpoint.problem } : {}),
        })),
        images: async () => (await openOnce({})).images,
        writeFile: (path, text, how) => writeInside(root, path, text, how),
        runLockClient: async (client, files) => {
            if (options.offline)
                return (0,result/* err */._)({ kind: 'offline', message: 'the run may not use the network' });
            const { runLockClient } = await __webpack_require__.e(/* import() */ 9839).then(__webpack_require__.bind(__webpack_require__, 42220));
            return runLockClient({ client, files }, { root, env });
        },
        readNamedFile: (path) => {
            try {
                const file = (0,external_node_path_.resolve)(options.cwd, path);
                return (0,external_node_fs_.statSync)(file).size > MAX_NAMED_FILE ? undefined : (0,external_node_fs_.readFileSync)(file);
            }
            catch {
                return undefined;
            }
        },
        digestNamedFile: (path) => digestFile((0,external_node_path_.resolve)(options.cwd, path)),
        locateInRepository: (path) => {
            const { git } = repository();
            return git === undefined ? undefined : locate((0,external_node_path_.resolve)(options.cwd, path), topOf(root, git.prefix));
        },
        talk: options.talk,
        rootName: (0,external_node_path_.basename)(root),
        owner: env['GITHUB_REPOSITORY_OWNER'] === '' ? undefined : env['GITHUB_REPOSITORY_OWNER'],
        sourceDateEpoch: readEpoch(env['SOURCE_DATE_EPOCH']),
        finish: async () => (session === undefined ? (0,result.ok)(undefined) : session.finish()),
    });
}
async function openRegistries(options, run) {
    const { createRegistries } = await Promise.all(/* import() */[__webpack_require__.e(6167), __webpack_require__.e(9061)]).then(__webpack_require__.bind(__webpack_require__, 99061));
    return createRegistries({
        env: options.env,
        homeDir: options.env['HOME'] ?? (0,external_node_os_.homedir)(),
        offline: options.offline,
        policyRegistries: run.policyRegistries,
        startedAt: run.startedAt,
        deadlineMs: options.deadlineMs,
        project: options.root,
        userAgent: `countersign/${version.TOOL_VERSION}`,
        onTalk: options.talk,
        ...(options.cacheDir !== undefined ? { cacheDir: options.cacheDir } : {}),
        ...(options.asOf !== undefined ? { asOf: options.asOf } : {}),
        ...(options.record !== undefined ? { record: options.record } : {}),
        ...(options.replay !== undefined ? { replay: options.replay } : {}),
    });
}
function openRepository(options) {
    const opened = (0,platform_git/* openGit */.z)(options.root, { environment: options.env });
    if (!opened.ok)
        return { git: undefined, above: undefined };
    const { prefix } = opened.value;
    const git = withFetch(opened.value, options);
    if (prefix === '')
        return { git, above: undefined };
    const top = topOf(options.root, prefix);
    const openedTop = (0,platform_git/* openGit */.z)(top, { environment: options.env });
    if (!openedTop.ok)
        return { git, above: undefined };
    const repository = openedTop.value;
    return { git, above: { prefix, workTree: createWorkTree(top), tree: (commit) => repository.tree(commit) } };
}
function topOf(root, prefix) {
    const up = prefix.split('/').filter((part) => part !== '');
    return (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(root), ...up.map(() => '..'));
}
function locate(file, top) {
    try {
        const path = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(top), (0,external_node_fs_.realpathSync)(file));
        return path === '' || path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.resolve)(top, path) === path
            ? undefined
            : path.split(external_node_path_.sep).join('/');
    }
    catch {
        return undefined;
    }
}
function withFetch(git, options) {
    if (options.fetchBase !== true || options.offline || options.replay !== undefined)
        return git;
    return {
        ...git,
        fetch: (commit, depth) => fetchCommit(options.root, commit, { environment: options.env, depth }),
    };
}
function openWorkers(file) {
    const size = Math.max(1, Math.min(4, (0,external_node_os_.availableParallelism)() - 1));
    return (data) => createWorkerPool({ file, size, data });
}
function lazy(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function readEpoch(text) {
    return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) * 1000 : undefined;
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

/***/ 20152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ fixedClock),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = { now: () => Date.now() };
function fixedClock(at) {
    const moment = typeof at === 'number' ? at : Date.parse(at);
    if (!Number.isFinite(moment))
        throw new TypeError('a fixed clock needs a moment');
    return { now: () => moment };
}


/***/ }),

/***/ 35376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit),
  C: () => (/* binding */ readCommitterTime)
});

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/domain/compare-text.js
var compare_text = __webpack_require__(26560);
// EXTERNAL MODULE: ./build/platform/pruned-directories.js
var pruned_directories = __webpack_require__(69542);
;// CONCATENATED MODULE: ./build/platform/git-tree.js



const BATCH = 128 * 1024 * 1024;
const MAX_ENTRIES = 200_000;
function createCommitTree(git, commit, maxBytes) {
    const contents = new Map();
    let sizes;
    let blobs;
    let listing;
    class CommitEntry {
        path;
        constructor(path) {
            this.path = path;
        }
        get size() {
            sizes ??= readSizes(git, [...(blobs?.values() ?? [])]);
            return sizes.get(blobs?.get(this.path) ?? '') ?? 0;
        }
    }
    function list() {
        if (listing !== undefined)
            return listing;
        const found = listBlobs(git, commit);
        if (!found.ok)
            return (listing = found);
        blobs = new Map(found.value.blobs.map((blob) => [blob.path, blob.id]));
        const skipped = [...found.value.skipped, ...describeLinks(git, found.value.links, blobs)];
        listing = (0,result.ok)({
            entries: found.value.blobs.map((blob) => new CommitEntry(blob.path)),
            skipped: skipped.sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path)),
        });
        return listing;
    }
    function prefetch(paths) {
        if (!list().ok)
            return;
        const wanted = paths.flatMap((path) => {
            const id = blobs?.get(path);
            return id === undefined || contents.has(id) ? [] : [id];
        });
        for (const [id, content] of readBlobs(git, [...new Set(wanted)], maxBytes))
            contents.set(id, content);
    }
    return {
        id: commit,
        list,
        prefetch,
        read: (path) => {
            const listed = list();
            if (!listed.ok)
                return listed;
            const id = blobs?.get(path);
            if (id === undefined)
                return (0,result/* err */._)({ kind: 'not-found', message: 'the commit has no such file' });
            if (!contents.has(id))
                prefetch([path]);
            return contents.get(id) ?? (0,result/* err */._)({ kind: 'not-found', message: 'git did not answer' });
        },
    };
}
function listBlobs(git, commit) {
    if (!/^[0-9a-f]{40,64}$/.test(commit)) {
        return (0,result/* err */._)({ kind: 'malformed', message: 'a tree is read from a full commit only' });
    }
    const answer = git(['ls-tree', '-r', '-z', commit]);
    if (!answer.ok) {
        return answer.error.kind === 'not-found'
            ? (0,result/* err */._)({
                kind: 'not-found',
                message: `${commit} is not in this clone; check out with more history (fetch-depth: 0) or fetch it first`,
            })
            : answer;
    }
    const blobs = [];
    const links = [];
    const skipped = [];
    for (const { mode, blob } of splitListing(answer.value)) {
        if (blobs.length + links.length >= MAX_ENTRIES) {
            skipped.push({
                path: '.',
                code: 'walk-truncated',
                reason: `the walk ended after ${MAX_ENTRIES} files`,
            });
            break;
        }
        if (blob.path.includes('\ufffd')) {
            skipped.push({
                path: blob.path,
                code: /\ufffd.*\//.test(blob.path) ? 'walk-truncated' : 'file-not-readable',
                reason: 'has a name that is not valid UTF-8',
            });
        }
        else if (mode === '120000') {
            links.push(blob);
        }
        else if (mode.startsWith('100')) {
            blobs.push(blob);
        }
    }
    const kept = prune(blobs);
    return (0,result.ok)({ blobs: kept.sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path)), links: prune(links, blobs), skipped });
}
function* splitListing(output) {
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        if (end < 0)
            return;
        const tab = output.indexOf(9, start);
        if (tab > start && tab < end) {
            const [mode = '', , id = ''] = output.toString('latin1', start, tab).split(' ');
            yield { mode, blob: { path: output.toString('utf8', tab + 1, end), id } };
        }
        start = end + 1;
    }
}
function prune(files, all = files) {
    const paths = new Set(all.map((blob) => blob.path));
    const verdicts = new Map([['', false]]);
    const isPruned = (directory) => {
        const known = verdicts.get(directory);
        if (known !== undefined)
            return known;
        const slash = directory.lastIndexOf('/');
        const parent = slash < 0 ? '' : directory.slice(0, slash);
        const verdict = isPruned(parent) ||
            (0,pruned_directories/* isPrunedDirectory */.w)(directory.slice(slash + 1), {
                sibling: (name) => paths.has(parent === '' ? name : `${parent}/${name}`),
            });
        verdicts.set(directory, verdict);
        return verdict;
    };
    return files.filter(({ path }) => {
        const slash = path.lastIndexOf('/');
        return !(slash >= 0 && countSlashes(path) <= 1000 && isPruned(path.slice(0, slash)));
    });
}
function countSlashes(path) {
    let count = 0;
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
        count++;
    return count;
}
function describeLinks(git, links, blobs) {
    if (links.length === 0)
        return [];
    const targets = readBlobs(git, [...new Set(links.map((link) => link.id))], 4096);
    return links.map(({ path, id }) => {
        const content = targets.get(id);
        const target = content?.ok === true ? resolveLink(path, Buffer.from(content.value).toString('utf8')) : '';
        if (target === undefined) {
            return { path, code: 'file-outside-root', reason: 'is a symbolic link that leads outside the root' };
        }
        return {
            path,
            code: 'file-not-regular',
            reason: blobs.has(target) ? 'is a symbolic link' : 'is a symbolic link to something that is not a file',
            ...(blobs.has(target) ? { target } : {}),
        };
    });
}
function resolveLink(path, text) {
    if (text.startsWith('/'))
        return undefined;
    const parts = path.split('/').slice(0, -1);
    for (const part of text.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.') {
            parts.push(part);
        }
    }
    return parts.join('/');
}
function readSizes(git, ids) {
    const sizes = new Map();
    if (ids.length === 0)
        return sizes;
    const answer = git(['cat-file', '--batch-check'], { input: `${ids.join('\n')}\n` });
    if (!answer.ok)
        return sizes;
    for (const line of answer.value.toString('latin1').split('\n')) {
        const [id, type, size] = line.split(' ');
        if (id !== undefined && type === 'blob' && size !== undefined)
            sizes.set(id, Number(size));
    }
    return sizes;
}
function readBlobs(git, ids, maxBytes) {
    const contents = new Map();
    const sizes = readSizes(git, ids);
    let batch = [];
    let total = 0;
    const flush = () => {
        if (batch.length > 0)
            readBatch(git, batch, contents);
        batch = [];
        total = 0;
    };
    for (const id of ids) {
        const size = sizes.get(id);
        if (size === undefined) {
            contents.set(id, (0,result/* err */._)({
                kind: 'not-found',
                message: 'its content is not in this clone; check out with more history (fetch-depth: 0)',
            }));
        }
        else if (size > maxBytes) {
            contents.set(id, (0,result/* err */._)({ kind: 'too-large', message: `it is larger than ${maxBytes} bytes` }));
        }
        else {
            if (total + size > BATCH)
                flush();
            batch.push(id);
            total += size;
        }
    }
    flush();
    return contents;
}
function readBatch(git, ids, contents) {
    const answer = git(['cat-file', '--batch'], { input: `${ids.join('\n')}\n`, maxBytes: 2 * BATCH });
    let at = 0;
    for (const id of ids) {
        if (!answer.ok) {
            contents.set(id, answer);
            continue;
        }
        const end = answer.value.indexOf(10, at);
        const [found, type, size] = answer.value.toString('latin1', at, end < 0 ? at : end).split(' ');
        const length = Number(size);
        if (end < 0 || found !== id || type !== 'blob' || !Number.isSafeInteger(length)) {
            contents.set(id, (0,result/* err */._)({ kind: 'malformed', message: 'git answered something else than the file' }));
            return;
        }
        contents.set(id, (0,result.ok)(answer.value.subarray(end + 1, end + 1 + length)));
        at = end + 1 + length + 1;
    }
}

// EXTERNAL MODULE: ./build/platform/run-git.js
var run_git = __webpack_require__(48966);
;// CONCATENATED MODULE: ./build/platform/git.js



const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function openGit(root, options) {
    const found = (0,run_git/* createRunGit */.e)(root, options.environment);
    if (!found.ok)
        return found;
    const git = found.value;
    const inside = git(['rev-parse', '--git-dir', '--show-prefix']);
    if (!inside.ok)
        return inside;
    const prefix = inside.value.toString('utf8').split('\n')[1] ?? '';
    const maxBytes = options.maxBytes ?? 64 * 1024 * 1024;
    return (0,result.ok)({
        prefix,
        resolve: (ref) => {
            const problem = checkRef(ref);
            if (problem !== undefined)
                return (0,result/* err */._)(problem);
            const answer = git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
            return answer.ok ? toCommit(answer.value) : (0,result/* err */._)(missing(ref));
        },
        mergeBase: (a, b) => {
            const problem = checkRef(a) ?? checkRef(b);
            if (problem !== undefined)
                return (0,result/* err */._)(problem);
            const answer = git(['merge-base', a, b]);
            return answer.ok ? toCommit(answer.value) : (0,result/* err */._)(missing(`a common ancestor of ${a} and ${b}`));
        },
        origin: () => {
            const answer = git(['config', '--local', '--get', 'remote.origin.url']);
            return answer.ok ? (0,result.ok)(answer.value.toString('utf8').trim()) : answer;
        },
        tree: (commit) => createCommitTree(git, commit, maxBytes),
        commitTime: (commit) => {
            const problem = checkRef(commit);
            if (problem !== undefined)
                return (0,result/* err */._)(problem);
            const answer = git(['cat-file', 'commit', commit]);
            return answer.ok ? readCommitterTime(answer.value) : (0,result/* err */._)(missing(commit));
        },
    });
}
function checkRef(ref) {
    return ref === '' || ref.length > 1024 || /^-|[\u0000-\u0020\u007f]|\.\.|:/.test(ref)
        ? { kind: 'malformed', message: `${JSON.stringify(ref.slice(0, 80))} is not a git reference` }
        : undefined;
}
function toCommit(output) {
    const commit = output.toString('latin1').split('\n', 1)[0]?.trim() ?? '';
    return COMMIT.test(commit)
        ? (0,result.ok)(commit)
        : (0,result/* err */._)({ kind: 'malformed', message: 'git answered something that is not a commit' });
}
function missing(what) {
    return {
        kind: 'not-found',
        message: `${what} is not in this clone; check out with more history (fetch-depth: 0) or fetch it first`,
    };
}
function readCommitterTime(object) {
    const header = object.toString('utf8').split('\n\n', 1)[0] ?? '';
    const seconds = /^committer .* (\d{1,12}) [+-]\d{4}$/m.exec(header)?.[1];
    return seconds === undefined
        ? (0,result/* err */._)({ kind: 'malformed', message: 'the commit names no committer time' })
        : (0,result.ok)(Number(seconds) * 1000);
}


/***/ }),

/***/ 69542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isPrunedDirectory)
/* harmony export */ });
const ALWAYS = new Set([
    '.git',
    '.hg',
    '.svn',
    '.jj',
    'node_modules',
    '.venv',
    '__pycache__',
    '.tox',
    '.nox',
    'site-packages',
    'dist-packages',
    'labextensions',
]);
function isPrunedDirectory(name, has) {
    if (ALWAYS.has(name))
        return true;
    return name === 'target' && (has.sibling('Cargo.toml') || has.sibling('pom.xml'));
}


/***/ }),

/***/ 64173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ redactUrl),
/* harmony export */   R: () => (/* binding */ redactText)
/* harmony export */ });
const REDACTED = '***';
const SECRET_PARAMETER = /(?:token|secret|passw|auth|key|sig|credential|session|code|jwt)/i;
const MAX_TEXT = 65_536;
const PATTERNS = [
    [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/?#@'"<>]{1,2048}@/gi, '$1'],
    [/\b(bearer|basic|token)\s+[a-z0-9._~+/=:-]{6,4096}/gi, `$1 ${REDACTED}`],
    [
        /\b(npm|gh[pousr]|glpat|github_pat|pypi|xox[abeprs]|sk|hf|dckr_pat)([_-])[a-z0-9_=-]{10,1024}/gi,
        `$1$2${REDACTED}`,
    ],
    [/\b(AKIA|ASIA)[A-Z0-9]{12,20}\b/g, `$1${REDACTED}`],
    [/\beyJ[a-z0-9_-]{8,4096}\.[a-z0-9_-]{1,4096}(?:\.[a-z0-9_-]{0,4096})?/gi, REDACTED],
    [
        /((?:_auth(?:token)?|_password|password|passwd|access_token|api[_-]?key|secret|token)["']?\s{0,3}[=:]\s{0,3}["']?)[^\s"'&;,]{3,4096}/gi,
        `$1${REDACTED}`,
    ],
];
function redactText(text) {
    let result = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
    for (const [pattern, replacement] of PATTERNS)
        result = result.replace(pattern, replacement);
    return result;
}
function redactUrl(url) {
    let parsed;
    try {
        parsed = new URL(url);
    }
    catch {
        return redactText(url);
    }
    if (!url.includes('@') && parsed.search === '' && parsed.hash === '')
        return redactText(parsed.href);
    parsed.username = '';
    parsed.password = '';
    parsed.hash = '';
    for (const name of new Set(parsed.searchParams.keys())) {
        if (SECRET_PARAMETER.test(name))
            parsed.searchParams.set(name, REDACTED);
    }
    return redactText(parsed.href);
}


/***/ }),

/***/ 48966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   e: () => (/* binding */ createRunGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4424);




const TIMEOUT = 60_000;
function createRunGit(root, environment) {
    let realRoot;
    try {
        realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root);
    }
    catch {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ kind: 'not-found', message: 'the directory does not exist' });
    }
    const program = findProgram('git', environment, realRoot);
    if (program === undefined) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ kind: 'not-found', message: 'git was not found in an absolute directory of PATH' });
    }
    const env = safeEnvironment(environment);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)((args, options = {}) => {
        const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, [...SAFE_CONFIGURATION, '-C', realRoot, ...args], {
            env,
            cwd: realRoot,
            ...(options.input !== undefined ? { input: options.input } : {}),
            maxBuffer: options.maxBytes ?? 256 * 1024 * 1024,
            timeout: TIMEOUT,
            windowsHide: true,
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        if (result.error !== undefined)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(describe(result.error));
        if (result.status !== 0)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ kind: 'not-found', message: firstLine(result.stderr) });
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(result.stdout);
    });
}
const SAFE_CONFIGURATION = [
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...[
        'core.fsmonitor=',
        'core.hooksPath=/dev/null',
        'core.quotePath=off',
        'core.pager=cat',
        'core.askPass=',
        'credential.helper=',
        'log.showSignature=false',
        'protocol.allow=never',
        'safe.directory=*',
    ].flatMap((setting) => ['-c', setting]),
];
function safeEnvironment(environment) {
    const kept = {};
    for (const name of ['SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP']) {
        if (environment[name] !== undefined)
            kept[name] = environment[name];
    }
    return {
        ...kept,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_PAGER: 'cat',
    };
}
function findProgram(name, environment, realRoot) {
    const windows = process.platform === 'win32';
    const path = environment['PATH'] ?? environment['Path'] ?? '';
    for (const directory of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(directory))
            continue;
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, windows ? `${name}.exe` : name);
        try {
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(candidate);
            if (isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(directory), realRoot) || isInside(real, realRoot))
                continue;
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(real).isFile())
                continue;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            return candidate;
        }
        catch {
            continue;
        }
    }
    return undefined;
}
function isInside(path, root) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
function describe(error) {
    if (error.code === 'ETIMEDOUT')
        return { kind: 'timeout', message: 'git did not answer in time' };
    if (error.code === 'ENOBUFS')
        return { kind: 'too-large', message: 'git answered more than may be read' };
    return { kind: 'unreachable', message: `git could not be run (${error.code ?? 'unknown'})` };
}
function firstLine(stderr) {
    const line = stderr.toString('utf8').split('\n', 1)[0]?.trim() ?? '';
    return line === '' ? 'git failed without a message' : `git: ${line.replace(/^fatal: /, '').slice(0, 300)}`;
}


/***/ })

};
