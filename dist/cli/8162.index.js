export const id = 8162;
export const ids = [8162];
export const modules = {

/***/ 18162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeLocks: () => (/* binding */ writeLocks)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4424);

const CLIENTS = [
    { name: 'npm', lockfile: 'package-lock.json', inputs: ['package.json', 'package-lock.json'] },
    {
        name: 'pnpm',
        lockfile: 'pnpm-lock.yaml',
        inputs: ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'],
    },
    { name: 'cargo', lockfile: 'Cargo.lock', inputs: ['Cargo.toml', 'Cargo.lock'] },
    { name: 'uv', lockfile: 'uv.lock', inputs: ['pyproject.toml', 'uv.lock'] },
];
const MAX_FILES = 2_000;
async function writeLocks(steps, world) {
    const written = [];
    const unlocked = [];
    const done = new Map();
    for (const step of steps) {
        const client = CLIENTS.find(({ name }) => step.command?.startsWith(`${name} `) === true);
        if (client === undefined) {
            const reason = step.command === undefined ? 'no client is known for it' : `run ${step.command} in ${step.dir}`;
            unlocked.push({ manifest: step.manifest, reason });
            continue;
        }
        const path = below(step.dir, client.lockfile);
        const result = done.get(path) ?? (await writeLock(client, step.dir, world));
        if (!result.ok)
            unlocked.push({ manifest: step.manifest, reason: `${result.error.kind}: ${result.error.message}` });
        else if (!done.has(path))
            written.push(path);
        done.set(path, result);
    }
    return { written, unlocked };
}
async function writeLock(client, dir, world) {
    const listing = world.workTree.list();
    if (!listing.ok)
        return listing;
    const prefix = dir === '.' ? '' : `${dir}/`;
    const paths = listing.value.entries
        .map(({ path }) => path)
        .filter((path) => path.startsWith(prefix) && client.inputs.includes(path.slice(path.lastIndexOf('/') + 1)));
    if (paths.length > MAX_FILES)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ kind: 'budget', message: `there are more than ${MAX_FILES} manifests` });
    const files = new Map();
    for (const path of paths) {
        const bytes = world.workTree.read(path);
        if (!bytes.ok)
            return bytes;
        files.set(path.slice(prefix.length), bytes.value);
    }
    const made = await world.runLockClient(client.name, files);
    if (!made.ok)
        return made;
    const text = Buffer.from(made.value).toString('utf8');
    return world.writeFile(below(dir, client.lockfile), text, { create: true });
}
function below(dir, name) {
    return dir === '.' ? name : `${dir}/${name}`;
}


/***/ })

};
