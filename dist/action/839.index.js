export const id = 839;
export const ids = [839];
export const modules = {

/***/ 42220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLockClient: () => (/* binding */ runLockClient)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4424);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64173);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48966);







const CLIENTS = {
    npm: {
        args: [
            'install',
            '--package-lock-only',
            '--ignore-scripts',
            '--no-audit',
            '--no-fund',
            '--no-update-notifier',
        ],
        lockfile: 'package-lock.json',
        env: {
            npm_config_ignore_scripts: 'true',
            npm_config_allow_git: 'none',
            npm_config_git: 'git-is-refused',
        },
    },
    pnpm: {
        args: [
            'install',
            '--lockfile-only',
            '--no-frozen-lockfile',
            '--ignore-scripts',
            '--ignore-pnpmfile',
            '--config.manage-package-manager-versions=false',
            '--config.package-manager-strict=false',
        ],
        lockfile: 'pnpm-lock.yaml',
        env: {
            npm_config_ignore_scripts: 'true',
            npm_config_manage_package_manager_versions: 'false',
            COREPACK_ENABLE_PROJECT_SPEC: '0',
            COREPACK_ENABLE_STRICT: '0',
        },
    },
    cargo: {
        args: ['generate-lockfile', '--color', 'never'],
        again: ['update', '--workspace', '--color', 'never'],
        lockfile: 'Cargo.lock',
        env: {},
        stub: { manifest: 'Cargo.toml', path: 'src/lib.rs' },
    },
    uv: {
        args: ['lock', '--no-build', '--no-progress', '--color', 'never'],
        lockfile: 'uv.lock',
        env: { UV_PYTHON_DOWNLOADS: 'never', UV_NO_BUILD: '1' },
    },
};
const TIMEOUT = 300_000;
const MAX_LOCKFILE = 64 * 1024 * 1024;
const REFUSED = /^(?:NODE_(?:OPTIONS|PATH)$|PYTHON|LD_|DYLD_|GIT_|INPUT_|ACTIONS_|GITHUB_TOKEN$|npm_config_(?:ignore_scripts|script_shell|prefix|global|node_options|git|workspace)|npm_lifecycle|INIT_CWD$|UV_(?:NO_BUILD|PYTHON|PROJECT|WORKING)|RUSTC|CARGO_(?:BUILD|TARGET|ALIAS)|pnpm_config_)/i;
async function runLockClient(request, options) {
    const { args, again = args, lockfile, env, stub } = CLIENTS[request.client];
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(options.root);
    const program = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .K)(request.client, options.env, realRoot);
    if (program === undefined) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({
            kind: 'not-found',
            message: `${request.client} was not found in an absolute directory of PATH`,
        });
    }
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'countersign-lock-')));
    try {
        for (const [path, bytes] of request.files) {
            if (path.includes('\0') || path.split('/').some((part) => part === '' || part === '.' || part === '..'))
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({ kind: 'not-permitted', message: 'a path of the copy is not a plain one' });
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, ...path.split('/'));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(target, bytes);
            if (stub !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target) === stub.manifest) {
                const empty = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), stub.path);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(empty), { recursive: true });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(empty, '');
            }
        }
        const failure = await run(program, request.files.has(lockfile) ? again : args, {
            cwd: directory,
            env: { ...clean(options.env, realRoot), ...env },
        });
        if (failure !== undefined)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(failure);
        const made = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, lockfile);
        if (!((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(made, { throwIfNoEntry: false })?.isFile() ?? false))
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({ kind: 'malformed', message: `${request.client} wrote no ${lockfile}` });
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(made).size > MAX_LOCKFILE)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({ kind: 'too-large', message: 'the lockfile is above 64 MiB' });
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(made));
    }
    catch (error) {
        const code = error?.code ?? 'unknown';
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({ kind: 'unreachable', message: `the copy of the manifests could not be used (${code})` });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(directory, { recursive: true, force: true });
    }
}
function clean(env, realRoot) {
    const path = (env['PATH'] ?? '')
        .split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter)
        .filter((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(one) && one !== realRoot && !one.startsWith(realRoot + node_path__WEBPACK_IMPORTED_MODULE_3__.sep))
        .join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
    return { ...Object.fromEntries(Object.entries(env).filter(([name]) => !REFUSED.test(name))), PATH: path };
}
async function run(program, args, options) {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], { ...options, timeout: TIMEOUT, maxBuffer: 8 * 1024 * 1024, windowsHide: true }, (error, _stdout, stderr) => {
            if (error === null)
                return resolve(undefined);
            if (error.killed === true)
                return resolve({ kind: 'timeout', message: 'the client did not end in time' });
            const line = stderr.split('\n').find((one) => /\S/.test(one)) ?? 'it failed without a message';
            return resolve({ kind: 'unreachable', message: (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactText */ .R)(line.trim().slice(0, 300)) });
        });
    });
}


/***/ })

};
