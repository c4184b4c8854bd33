export const id = 403;
export const ids = [403];
export const modules = {

/***/ 3403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTufTarget: () => (/* binding */ readTufTarget)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./node_modules/@tufjs/models/dist/index.js
var dist = __webpack_require__(68908);
;// CONCATENATED MODULE: ./build/verify/tuf/metadata.js

class TufFault extends Error {
    kind;
    constructor(message, kind = 'malformed') {
        super(message);
        this.kind = kind;
    }
}
function parseMetadata(kind, bytes) {
    return guard(`its ${kind} metadata cannot be read`, () => readMetadata(kind, JSON.parse(Buffer.from(bytes).toString('utf8'))));
}
function readMetadata(kind, json) {
    const kinds = MetadataKindByName;
    return dist/* Metadata */.OS.fromJSON(kinds[kind], json);
}
const MetadataKindByName = {
    root: dist/* MetadataKind */.mV.Root,
    timestamp: dist/* MetadataKind */.mV.Timestamp,
    snapshot: dist/* MetadataKind */.mV.Snapshot,
    targets: dist/* MetadataKind */.mV.Targets,
};
function demandSignatures(delegator, role, metadata) {
    guard(`its ${role} metadata does not have the signatures that it must have`, () => delegator.verifyDelegate(role, metadata));
}
function demand(holds, problem) {
    if (!holds)
        throw new TufFault(problem);
}
function guard(problem, act) {
    try {
        return act();
    }
    catch {
        throw new TufFault(problem);
    }
}

;// CONCATENATED MODULE: ./build/verify/tuf/read-target.js



const MAX_ROTATIONS = 64;
const MAX_ROOT = 512_000;
const MAX_TIMESTAMP = 16_384;
const MAX_SNAPSHOT = 2_000_000;
const MAX_TARGETS = 5_000_000;
const MAX_TARGET = 4 * 1024 * 1024;
const MAX_DELEGATIONS = 8;
async function readTufTarget(request) {
    try {
        return (0,result.ok)(await runWorkflow(request));
    }
    catch (error) {
        if (error instanceof TufFault)
            return (0,result/* err */._)({ kind: error.kind, message: error.message });
        throw error;
    }
}
async function runWorkflow(request) {
    const { now, seen, isWanted } = request;
    const root = await loadRoot(request);
    const { roles, consistentSnapshot } = root.signed;
    demand(consistentSnapshot, 'its files have no versions in their names');
    const online = JSON.stringify([roles['timestamp']?.keyIDs, roles['snapshot']?.keyIDs]);
    const before = seen?.online === online ? seen : undefined;
    const timestamp = parseMetadata('timestamp', await need(request, 'timestamp.json', { maxBytes: MAX_TIMESTAMP, immutable: false }));
    demandSignatures(root, 'timestamp', timestamp);
    demand(timestamp.signed.version >= (before?.timestamp ?? 0), 'its timestamp is older than one seen before');
    demandFresh(timestamp, 'timestamp', now);
    const { snapshotMeta } = timestamp.signed;
    demand(snapshotMeta.version >= (before?.snapshot ?? 0), 'its snapshot is older than one seen before');
    const snapshotBytes = await need(request, `${snapshotMeta.version}.snapshot.json`, {
        maxBytes: Math.min(snapshotMeta.length ?? MAX_SNAPSHOT, MAX_SNAPSHOT),
        immutable: true,
    });
    guard('its snapshot is not the one that its timestamp names', () => snapshotMeta.verify(Buffer.from(snapshotBytes)));
    const snapshot = parseMetadata('snapshot', snapshotBytes);
    demandSignatures(root, 'snapshot', snapshot);
    demand(snapshot.signed.version === snapshotMeta.version, 'its snapshot has another version than stated');
    demandFresh(snapshot, 'snapshot', now);
    const load = async (role, delegator) => {
        const meta = snapshot.signed.meta[`${role}.json`];
        if (meta === undefined)
            throw new TufFault('its snapshot does not name its targets');
        const bytes = await need(request, `${meta.version}.${encodeURIComponent(role)}.json`, {
            maxBytes: Math.min(meta.length ?? MAX_TARGETS, MAX_TARGETS),
            immutable: true,
        });
        guard('its targets are not those that its snapshot names', () => meta.verify(Buffer.from(bytes)));
        const targets = parseMetadata('targets', bytes);
        demandSignatures(delegator, role, targets);
        demand(targets.signed.version === meta.version, 'its targets have another version than stated');
        demandFresh(targets, 'targets', now);
        return targets;
    };
    const targets = await load('targets', root);
    demand(targets.signed.version >= (before?.targets ?? 0), 'its targets are older than those seen before');
    const target = (await findTarget(targets, isWanted, load)) ?? fail('it has no such target');
    const bytes = await download(request, target);
    const versions = {
        root: root.signed.version,
        timestamp: timestamp.signed.version,
        snapshot: snapshot.signed.version,
        targets: targets.signed.version,
        online,
    };
    return { bytes, versions };
}
async function loadRoot({ root: trusted, repository, now, seen }) {
    let root = guard('the root to begin with cannot be read', () => readMetadata('root', trusted));
    demandSignatures(root, 'root', root);
    for (let rotations = 0;; rotations++) {
        demand(rotations < MAX_ROTATIONS, 'its root was replaced too many times');
        const version = root.signed.version + 1;
        const answer = await repository.get(`${version}.root.json`, { maxBytes: MAX_ROOT, immutable: true });
        if (!answer.ok)
            throw new TufFault(answer.error.message, answer.error.kind);
        if (answer.value === undefined)
            break;
        const next = parseMetadata('root', answer.value);
        demandSignatures(root, 'root', next);
        demand(next.signed.version === version, 'its root has another version than its file is named after');
        demandSignatures(next, 'root', next);
        root = next;
    }
    demand(root.signed.version >= (seen?.root ?? 0), 'its root is older than one seen before');
    demandFresh(root, 'root', now);
    return root;
}
async function findTarget(targets, isWanted, load) {
    const own = only(Object.values(targets.signed.targets).filter(({ path }) => isWanted(path)));
    if (own !== undefined)
        return own;
    const roles = Object.values(targets.signed.delegations?.roles ?? {});
    demand(roles.length <= MAX_DELEGATIONS, 'it delegates to too many roles');
    const found = [];
    for (const role of roles) {
        const delegated = await load(role.name, targets);
        found.push(...Object.values(delegated.signed.targets).filter(({ path }) => isWanted(path) && role.isDelegatedPath(path)));
    }
    return only(found);
}
function only(found) {
    demand(found.length <= 1, 'it has several such targets');
    return found[0];
}
async function download(request, target) {
    const [prefix] = Object.values(target.hashes);
    demand(/^[0-9a-f]{64,128}$/.test(prefix ?? ''), 'its target has no digest');
    demand(target.length <= MAX_TARGET, 'its target is too large');
    const folder = target.path.lastIndexOf('/') + 1;
    const path = target.path.split('/').map(encodeURIComponent).join('/');
    demand(!/(?:^|\/)\.{1,2}(?:\/|$)/.test(path), 'its target has no usable name');
    const name = path.slice(path.lastIndexOf('/') + 1);
    const place = folder === 0 ? '' : `${path.slice(0, path.lastIndexOf('/'))}/`;
    const bytes = await need(request, `targets/${place}${prefix}.${name}`, {
        maxBytes: target.length,
        immutable: true,
    });
    const known = Object.entries(target.hashes).filter(([name]) => name === 'sha256' || name === 'sha512');
    const isSame = known.every(([name, digest]) => (0,external_node_crypto_.createHash)(name).update(bytes).digest('hex') === digest);
    demand(bytes.length === target.length && known.length > 0 && isSame, 'its target is not the one that its targets name');
    return bytes;
}
async function need({ repository }, path, options) {
    const answer = await repository.get(path, options);
    if (!answer.ok)
        throw new TufFault(answer.error.message, answer.error.kind);
    return answer.value ?? fail(`it has no ${path}`);
}
function demandFresh({ signed }, role, now) {
    demand(!signed.isExpired(new Date(now)), `its ${role} metadata has expired`);
}
function fail(message) {
    throw new TufFault(message);
}


/***/ })

};
