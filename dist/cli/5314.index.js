export const id = 5314;
export const ids = [5314,3912];
export const modules = {

/***/ 43525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c5: () => (/* binding */ addCounts),
  Mq: () => (/* binding */ gatherChecksums),
  fu: () => (/* binding */ isInGoSum)
});

// EXTERNAL MODULE: ./build/domain/fact.js
var fact = __webpack_require__(38223);
// EXTERNAL MODULE: ./build/rules/release.js
var release = __webpack_require__(30537);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/verify/checksum-db/error.js
function refuse(kind, message) {
    return { kind, message };
}
const SHRUNK = refuse('shrunk', 'the database shows fewer records than before, and not the same ones');

;// CONCATENATED MODULE: ./build/verify/checksum-db/lookup.js


const MAX_BYTES = 1_000_000;
function parseLookup(body) {
    const bad = (message) => (0,result/* err */._)(refuse('bad-record', message));
    if (body.length > MAX_BYTES)
        return bad(`the record is larger than ${MAX_BYTES} bytes`);
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const first = bytes.indexOf('\n');
    const end = bytes.indexOf('\n\n', first + 1);
    if (first < 0 || end < 0)
        return bad('the answer is not a record of a checksum database');
    const id = bytes.toString('latin1', 0, first);
    if (!/^(?:0|[1-9]\d{0,15})$/.test(id) || !Number.isSafeInteger(Number(id))) {
        return bad('the record does not begin with its number');
    }
    const text = bytes.toString('utf8', first + 1, end + 1);
    if (!Buffer.from(text, 'utf8').equals(bytes.subarray(first + 1, end + 1)) ||
        !/^(?:[^\p{Cc}]+\n)+$/u.test(text)) {
        return bad('the text of the record is not plain UTF-8');
    }
    return (0,result.ok)({ record: { id: Number(id), text }, note: bytes.subarray(end + 2) });
}
function digestsOf(record, release) {
    const digests = { zip: [], mod: [] };
    for (const line of record.text.split('\n')) {
        const [path, version, digest, ...rest] = line.split(' ');
        if (path !== release.path || digest === undefined || rest.length > 0)
            continue;
        if (version === release.version)
            digests.zip.push(digest);
        if (version === `${release.version}/go.mod`)
            digests.mod.push(digest);
    }
    return digests;
}

;// CONCATENATED MODULE: ./build/verify/checksum-db/module-escape.js
function lookupPath(release) {
    const { path, version } = release;
    if (!isPlain(path) || path.split('/').some(isDots) || path.startsWith('-'))
        return undefined;
    if (!isPlain(version) || version.includes('/') || isDots(version))
        return undefined;
    return `lookup/${escapeCase(path)}@${escapeCase(version)}`;
}
function isPlain(text) {
    return text.length <= 1024 && /^[A-Za-z0-9._~+/-]+$/.test(text);
}
function isDots(element) {
    return element === '' || element === '.' || element === '..';
}
function escapeCase(text) {
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/verify/checksum-db/tree-hash.js

const HASH_BYTES = 32;
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
function hashLeaf(record) {
    return (0,external_node_crypto_.hash)('sha256', Buffer.concat([LEAF, record]), 'buffer');
}
function hashNode(left, right) {
    return (0,external_node_crypto_.hash)('sha256', Buffer.concat([NODE, left, right]), 'buffer');
}
function splitPoint(size) {
    let split = 1;
    while (split * 2 < size)
        split *= 2;
    return split;
}
function sameHash(a, b) {
    return Buffer.compare(a, b) === 0;
}

;// CONCATENATED MODULE: ./build/verify/checksum-db/tile.js

const TILE_HEIGHT = 8;
const TILE_WIDTH = 256;
function tileOf(node, size) {
    const level = Math.floor(node.level / TILE_HEIGHT);
    const first = node.index * 2 ** (node.level - level * TILE_HEIGHT);
    const index = Math.floor(first / TILE_WIDTH);
    const hashes = Math.floor(size / TILE_WIDTH ** level);
    return { level, index, width: Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH) };
}
function tilePath({ level, index, width }) {
    const groups = [];
    for (let rest = index, last = true; last || rest > 0; rest = Math.floor(rest / 1000), last = false) {
        groups.unshift(`${last ? '' : 'x'}${String(rest % 1000).padStart(3, '0')}`);
    }
    return `tile/${TILE_HEIGHT}/${level}/${groups.join('/')}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}
function tileBytes(tile) {
    return tile.width * HASH_BYTES;
}

;// CONCATENATED MODULE: ./build/verify/checksum-db/ranges.js


function inclusionRanges(index, size) {
    const ranges = [];
    for (let start = 0, end = size; end - start > 1;) {
        const middle = start + splitPoint(end - start);
        if (index < middle) {
            ranges.unshift({ start: middle, end });
            end = middle;
        }
        else {
            ranges.unshift({ start, end: middle });
            start = middle;
        }
    }
    return ranges;
}
function consistencyRanges(earlier, size) {
    const ranges = [];
    if (earlier === 0 || earlier >= size)
        return ranges;
    let start = 0;
    let end = size;
    let whole = true;
    while (earlier !== end) {
        const middle = start + splitPoint(end - start);
        if (earlier <= middle) {
            ranges.unshift({ start: middle, end });
            end = middle;
        }
        else {
            ranges.unshift({ start, end: middle });
            start = middle;
            whole = false;
        }
    }
    if (!whole)
        ranges.unshift({ start, end });
    return ranges;
}
function tilesOf(ranges, size) {
    const tiles = new Map();
    for (const range of ranges) {
        for (const node of completeNodes(range)) {
            const tile = tileOf(node, size);
            tiles.set(tilePath(tile), tile);
        }
    }
    return [...tiles.values()];
}
function completeNodes(range) {
    const nodes = [];
    for (let { start } = range; start < range.end;) {
        let records = 1;
        let level = 0;
        while (records * 2 <= range.end - start) {
            records *= 2;
            level += 1;
        }
        nodes.push({ level, index: start / records, records });
        start += records;
    }
    return nodes;
}

;// CONCATENATED MODULE: ./build/verify/checksum-db/prove.js




function proveRecord(record, head, tree) {
    if (record.id >= head.size) {
        return (0,result/* err */._)(refuse('not-included', 'the record lies beyond the end of the signed tree'));
    }
    const path = hashRanges(inclusionRanges(record.id, head.size), tree);
    if (!path.ok)
        return path;
    const root = foldInclusion(hashLeaf(Buffer.from(record.text, 'utf8')), {
        index: record.id,
        size: head.size,
        path: path.value,
    });
    return root !== undefined && sameHash(root, head.root)
        ? (0,result.ok)(undefined)
        : (0,result/* err */._)(refuse('not-included', 'the record is not in the signed tree'));
}
function proveContinuation(earlier, later, tree) {
    const [small, large] = earlier.size <= later.size ? [earlier, later] : [later, earlier];
    const ranges = consistencyRanges(small.size, large.size);
    const proof = hashRanges(ranges, tree);
    if (!proof.ok)
        return proof;
    if (isBeginning(small, large, proof.value))
        return (0,result.ok)(undefined);
    return earlier.size <= later.size
        ? (0,result/* err */._)(refuse('forked', 'the database shows another history than before: the tree seen last is no beginning of its tree now'))
        : (0,result/* err */._)(SHRUNK);
}
function hashRanges(ranges, tree) {
    const hashes = [];
    for (const range of ranges) {
        const hashed = tree.rangeHash(range);
        if (!hashed.ok)
            return hashed;
        hashes.push(hashed.value);
    }
    return (0,result.ok)(hashes);
}
function foldInclusion(leaf, place) {
    const { index, size, path } = place;
    if (size <= 1)
        return size === 1 && index === 0 && path.length === 0 ? leaf : undefined;
    const last = path.at(-1);
    if (last === undefined)
        return undefined;
    const split = splitPoint(size);
    const rest = path.slice(0, -1);
    if (index < split) {
        const left = foldInclusion(leaf, { index, size: split, path: rest });
        return left && hashNode(left, last);
    }
    const right = foldInclusion(leaf, { index: index - split, size: size - split, path: rest });
    return right && hashNode(last, right);
}
function isBeginning(small, large, proof) {
    if (small.size === large.size)
        return proof.length === 0 && sameHash(small.root, large.root);
    if (small.size === 0)
        return proof.length === 0;
    const roots = foldConsistency(small.size, { size: large.size, whole: true, proof, root: small.root });
    return roots !== undefined && sameHash(roots.small, small.root) && sameHash(roots.large, large.root);
}
function foldConsistency(earlier, part) {
    const { size, whole, proof, root } = part;
    if (earlier === size) {
        const [own = root] = proof;
        return proof.length === (whole ? 0 : 1) ? { small: own, large: own } : undefined;
    }
    const last = proof.at(-1);
    if (last === undefined || earlier <= 0)
        return undefined;
    const split = splitPoint(size);
    const rest = proof.slice(0, -1);
    if (earlier <= split) {
        const left = foldConsistency(earlier, { size: split, whole, proof: rest, root });
        return left && { small: left.small, large: hashNode(left.large, last) };
    }
    const right = foldConsistency(earlier - split, { size: size - split, whole: false, proof: rest, root });
    return right && { small: hashNode(last, right.small), large: hashNode(last, right.large) };
}

;// CONCATENATED MODULE: ./build/verify/checksum-db/tile-tree.js





function createTileTree(size, tiles) {
    const known = new Map();
    return {
        size,
        rangeHash: (range) => {
            const hashes = [];
            for (const node of completeNodes(range)) {
                const tile = tileOf(node, size);
                const path = tilePath(tile);
                const bytes = tiles.get(path);
                if (bytes?.length !== tileBytes(tile)) {
                    return (0,result/* err */._)(refuse('bad-tile', 'a part of the tree is missing or of another length'));
                }
                const levels = node.level % TILE_HEIGHT;
                const first = node.index * 2 ** levels - tile.index * 2 ** TILE_HEIGHT;
                hashes.push(subtreeHash(tile.level === 0 ? undefined : path, { bytes, first, levels }));
            }
            return (0,result.ok)(hashes.reduceRight((right, left) => hashNode(left, right)));
        },
    };
    function subtreeHash(path, part) {
        const { bytes, first, levels } = part;
        if (levels === 0)
            return bytes.subarray(first * HASH_BYTES, (first + 1) * HASH_BYTES);
        const key = path === undefined ? undefined : `${path} ${first} ${levels}`;
        const kept = key === undefined ? undefined : known.get(key);
        if (kept !== undefined)
            return kept;
        const half = 2 ** (levels - 1);
        const value = hashNode(subtreeHash(path, { bytes, first, levels: levels - 1 }), subtreeHash(path, { bytes, first: first + half, levels: levels - 1 }));
        if (key !== undefined)
            known.set(key, value);
        return value;
    }
}

;// CONCATENATED MODULE: ./build/verify/checksum-db/verifier-key.js



const ED25519 = 1;
const KEY_BYTES = 32;
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');
function parseVerifierKey(text) {
    const bad = (message) => (0,result/* err */._)(refuse('bad-key', message));
    const first = text.indexOf('+');
    const second = text.indexOf('+', first + 1);
    if (first < 0 || second < 0)
        return bad('the verifier key does not have the form name+id+key');
    const name = text.slice(0, first);
    const id = text.slice(first + 1, second);
    const encoded = text.slice(second + 1);
    if (!isSignerName(name))
        return bad('the verifier key has a name that no signer can have');
    if (!/^[0-9a-f]{8}$/.test(id))
        return bad('the id in the verifier key is not eight hex digits');
    const bytes = Buffer.from(encoded, 'base64');
    if (bytes.toString('base64') !== encoded || bytes.length !== 1 + KEY_BYTES || bytes[0] !== ED25519) {
        return bad('the verifier key is not an Ed25519 key');
    }
    const expected = (0,external_node_crypto_.hash)('sha256', Buffer.concat([Buffer.from(`${name}\n`), bytes]), 'buffer').readUInt32BE(0);
    if (Number.parseInt(id, 16) !== expected)
        return bad('the id in the verifier key does not fit its key');
    const publicKey = (0,external_node_crypto_.createPublicKey)({
        key: Buffer.concat([SPKI_HEAD, bytes.subarray(1)]),
        format: 'der',
        type: 'spki',
    });
    return (0,result.ok)({ name, id: expected, publicKey });
}
function isSignerName(name) {
    return name !== '' && name.length <= 256 && !/[\s+\u0085]/u.test(name);
}

;// CONCATENATED MODULE: ./build/verify/checksum-db/signed-note.js




const signed_note_MAX_BYTES = 1_000_000;
const MAX_SIGNATURES = 100;
const SIGNATURE = '\u2014 ';
function openNote(note, key) {
    const bad = (message) => (0,result/* err */._)(refuse('bad-note', message));
    if (note.length > signed_note_MAX_BYTES)
        return bad(`the signed note is larger than ${signed_note_MAX_BYTES} bytes`);
    const whole = decode(note);
    if (whole === undefined)
        return bad('the signed note is not plain UTF-8 text');
    const split = whole.lastIndexOf('\n\n');
    if (split < 0)
        return bad('the signed note has no signatures');
    const text = whole.slice(0, split + 1);
    const block = whole.slice(split + 2);
    if (block === '' || !block.endsWith('\n'))
        return bad('the signatures of the note are cut off');
    const lines = block.slice(0, -1).split('\n');
    if (lines.length > MAX_SIGNATURES)
        return bad(`the note has more than ${MAX_SIGNATURES} signatures`);
    let signed = false;
    for (const line of lines) {
        const signature = readSignature(line);
        if (signature === undefined)
            return bad('a signature of the note cannot be read');
        if (signature.name !== key.name || signature.id !== key.id)
            continue;
        if (signed)
            continue;
        if (!(0,external_node_crypto_.verify)(null, Buffer.from(text, 'utf8'), key.publicKey, signature.bytes)) {
            return (0,result/* err */._)(refuse('bad-signature', 'the signature of the note is wrong'));
        }
        signed = true;
    }
    return signed ? (0,result.ok)(text) : (0,result/* err */._)(refuse('unsigned', 'the note is not signed by the key of the database'));
}
function readSignature(line) {
    if (!line.startsWith(SIGNATURE))
        return undefined;
    const space = line.indexOf(' ', SIGNATURE.length);
    if (space < 0)
        return undefined;
    const name = line.slice(SIGNATURE.length, space);
    const encoded = line.slice(space + 1);
    const bytes = Buffer.from(encoded, 'base64');
    if (!isSignerName(name) || bytes.toString('base64') !== encoded || bytes.length < 5)
        return undefined;
    return { name, id: bytes.readUInt32BE(0), bytes: bytes.subarray(4) };
}
function decode(bytes) {
    for (const byte of bytes)
        if (byte < 0x20 && byte !== 0x0a)
            return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/verify/checksum-db/tree-head.js




const TITLE = 'go.sum database tree';
function openTreeHead(note, key) {
    const opened = openNote(note, key);
    if (!opened.ok)
        return opened;
    const bad = (message) => (0,result/* err */._)(refuse('bad-head', message));
    const [title, size, root, rest] = opened.value.split('\n', 4);
    if (title !== TITLE || size === undefined || root === undefined || rest === undefined) {
        return bad('the signed text is not a tree head of a checksum database');
    }
    if (!/^(?:0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) {
        return bad('the size in the tree head is not a number');
    }
    const bytes = Buffer.from(root, 'base64');
    if (bytes.length !== HASH_BYTES || bytes.toString('base64') !== root) {
        return bad('the root in the tree head is not a hash');
    }
    return (0,result.ok)({ size: Number(size), root: bytes });
}

;// CONCATENATED MODULE: ./build/verify/checksum-db/log-session.js










const AT_ONCE = 24;
function openLogSession(database, { key, anew }) {
    let largest;
    let forked;
    return {
        lookup: async (release) => {
            const path = lookupPath(release);
            if (path === undefined) {
                return (0,fact/* unknown */.cr)('unsupported', 'the name or version is not one that a lookup can carry');
            }
            const answer = await database.get(path, {
                validate: (body) => messageOf(readLookup(body)),
                anew,
            });
            if (!answer.ok)
                return (0,fact/* unknown */.cr)((0,fact/* unknownReason */.$h)(answer.error.kind), answer.error.message);
            if (answer.value.body === undefined) {
                return (0,fact/* unknown */.cr)('not-published', 'the checksum database does not have this version; modules that are not public belong in GOPRIVATE');
            }
            const read = readLookup(answer.value.body);
            if (!read.ok)
                return refused(read.error);
            see(read.value.signed);
            return { record: read.value.record, evidence: answer.value.evidence };
        },
        prove: async (records) => {
            const all = (why) => new Map(records.map((record) => [record, why]));
            if (forked !== undefined)
                return all(forked);
            const seen = largest;
            if (seen === undefined)
                return all((0,fact/* unknown */.cr)('malformed', 'the database gave no signed tree head'));
            const earlier = (await recallHead()) ?? seen;
            const current = seen.head.size >= earlier.head.size ? seen : earlier;
            const { size } = current.head;
            const provable = records.filter(({ id }) => id < size);
            const steps = consistencyRanges(Math.min(earlier.head.size, seen.head.size), size);
            const wanted = tilesOf([...steps, ...provable.flatMap(({ id }) => inclusionRanges(id, size))], size);
            const { tiles, failed } = await fetchTiles(wanted, { database, anew });
            const tree = createTileTree(size, tiles);
            const missing = (ranges) => tilesOf(ranges, size)
                .map((tile) => failed.get(tilePath(tile)))
                .find((why) => why !== undefined);
            const lost = missing(steps);
            const shrunk = lost?.reason === 'not-published' && seen.head.size < earlier.head.size;
            if (lost !== undefined && !shrunk)
                return all(lost);
            const continued = shrunk ? (0,result/* err */._)(SHRUNK) : proveContinuation(earlier.head, seen.head, tree);
            if (!continued.ok)
                return all(refused(continued.error));
            if (current === seen)
                await database.rememberHead(current.note);
            return new Map(records.map((record) => {
                const lost = record.id < size ? missing(inclusionRanges(record.id, size)) : undefined;
                if (lost !== undefined)
                    return [record, lost];
                const proven = proveRecord(record, current.head, tree);
                return [record, proven.ok ? undefined : refused(proven.error)];
            }));
        },
    };
    function readLookup(body) {
        const parsed = parseLookup(body);
        if (!parsed.ok)
            return parsed;
        const { record, note } = parsed.value;
        const head = openTreeHead(note, key);
        if (!head.ok)
            return head;
        return (0,result.ok)({ record, signed: { head: head.value, note: Buffer.from(note).toString('utf8') } });
    }
    async function recallHead() {
        const note = await database.recallHead();
        if (note === undefined)
            return undefined;
        const head = openTreeHead(Buffer.from(note, 'utf8'), key);
        return head.ok ? { head: head.value, note } : undefined;
    }
    function see(signed) {
        if (largest === undefined || signed.head.size > largest.head.size)
            largest = signed;
        else if (signed.head.size === largest.head.size &&
            Buffer.compare(signed.head.root, largest.head.root) !== 0) {
            forked = (0,fact/* unknown */.cr)('malformed', 'the database signed two different trees with the same number of records: it shows different histories');
        }
    }
}
async function fetchTiles(wanted, from) {
    const tiles = new Map();
    const failed = new Map();
    let next = 0;
    const worker = async () => {
        for (let tile = wanted[next++]; tile !== undefined; tile = wanted[next++]) {
            const fetched = await fetchTile(tile, from);
            if (fetched.ok)
                tiles.set(tilePath(tile), fetched.value);
            else
                failed.set(tilePath(tile), fetched.error);
        }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, wanted.length) }, worker));
    return { tiles, failed };
}
async function fetchTile(tile, { database, anew }) {
    const full = { ...tile, width: TILE_WIDTH };
    let failed = (0,fact/* unknown */.cr)('not-published', 'the checksum database does not have a part of its tree');
    for (const one of tile.width === TILE_WIDTH ? [tile] : [tile, full]) {
        const length = tileBytes(one);
        const answer = await database.get(tilePath(one), {
            validate: (body) => (body.length === length ? undefined : 'a part of the tree has another length'),
            anew,
        });
        if (answer.ok) {
            const { body } = answer.value;
            if (body !== undefined)
                return (0,result.ok)(body.subarray(0, tileBytes(tile)));
        }
        else {
            failed = (0,fact/* unknown */.cr)((0,fact/* unknownReason */.$h)(answer.error.kind), answer.error.message);
            if (answer.error.kind !== 'offline')
                break;
        }
    }
    return (0,result/* err */._)(failed);
}
function messageOf(result) {
    return result.ok ? undefined : result.error.message;
}
function refused({ message }) {
    return (0,fact/* unknown */.cr)('malformed', `the checksum database is not believed: ${message}`);
}

// EXTERNAL MODULE: ./build/app/progress.js + 1 modules
var app_progress = __webpack_require__(57321);
;// CONCATENATED MODULE: ./build/app/gather-checksums.js






const NOTHING = { facts: new Map(), counts: { requests: 0, fromCache: 0 } };
const gather_checksums_AT_ONCE = 24;
const AT_MOST = 20_000;
const TOO_MANY = (0,fact/* unknown */.cr)('budget', `a run asks the checksum database about at most ${AT_MOST} releases`);
async function gatherChecksums(components, context) {
    const { world, policy } = context;
    const asked = new Map(components.filter(isInGoSum).map((component) => [component.purl, component]));
    if (asked.size === 0 || world.checksumDatabase === undefined)
        return NOTHING;
    const database = await world.checksumDatabase(policy);
    const facts = new Map();
    const open = [];
    for (const [purl, component] of asked) {
        const refusal = (await database.refuses(component.name)) ?? (open.length < AT_MOST ? undefined : TOO_MANY);
        if (refusal === undefined)
            open.push(component);
        else
            facts.set(purl, refusal);
    }
    const key = await readKey(database);
    if (!('id' in key)) {
        for (const { purl } of open)
            facts.set(purl, key);
        return { facts, counts: database.describe() };
    }
    const progress = (0,app_progress/* startProgress */.o)(world, 'Asking the checksum database', open.length);
    const attempt = async (some, anew) => {
        const session = openLogSession(database, { key, anew });
        for (const [purl, fact] of await proveAll(some, session, progress))
            facts.set(purl, fact);
    };
    await attempt(open, false);
    const doubted = open.filter(({ purl }) => isDoubted(facts.get(purl)));
    if (doubted.length > 0 && database.describe().fromCache > 0)
        await attempt(doubted, true);
    progress.stop();
    return { facts, counts: database.describe() };
}
async function proveAll(components, session, progress) {
    const found = await lookUp(components, session, (done) => progress.advance(done));
    const records = [...found.values()].flatMap((item) => ('known' in item ? [] : [item.record]));
    const proven = await session.prove(records);
    const facts = new Map();
    for (const component of components) {
        const item = found.get(component.purl);
        if (item === undefined)
            continue;
        facts.set(component.purl, 'known' in item ? item : (proven.get(item.record) ?? readDigests(component, item)));
    }
    return facts;
}
function isDoubted(fact) {
    return fact?.known === false && fact.reason === 'malformed';
}
function addCounts(descriptions, { requests, fromCache }) {
    return descriptions.map((one) => one.ecosystem === 'golang'
        ? { ...one, requests: one.requests + requests, fromCache: one.fromCache + fromCache }
        : one);
}
function isInGoSum(component) {
    return (component.ecosystem === 'golang' &&
        (0,release/* isRelease */.M)(component) &&
        component.integrity.some(({ algorithm }) => algorithm === 'h1'));
}
async function readKey(database) {
    const text = await database.key();
    if (typeof text !== 'string')
        return text;
    const key = parseVerifierKey(text);
    return key.ok ? key.value : (0,fact/* unknown */.cr)('unsupported', `GOSUMDB cannot be used: ${key.error.message}`);
}
async function lookUp(components, session, progress) {
    const found = new Map();
    let next = 0;
    const worker = async () => {
        for (let item = components[next++]; item !== undefined; item = components[next++]) {
            found.set(item.purl, await session.lookup({ path: item.name, version: item.version }));
            progress(found.size);
        }
    };
    await Promise.all(Array.from({ length: Math.min(gather_checksums_AT_ONCE, components.length) }, worker));
    return found;
}
function readDigests({ name, version }, { record, evidence }) {
    const digests = digestsOf(record, { path: name, version });
    return digests.zip.length + digests.mod.length > 0
        ? (0,fact/* known */.eO)(digests, evidence)
        : (0,fact/* unknown */.cr)('malformed', 'the checksum database answered with the record of another release');
}


/***/ }),

/***/ 93775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ prepareFactTables),
/* harmony export */   cy: () => (/* binding */ isAskable),
/* harmony export */   pc: () => (/* binding */ gatherFacts)
/* harmony export */ });
/* harmony import */ var _domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41657);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57321);


async function gatherFacts(components, options) {
    const { world, policy } = options;
    const asked = components.filter(isAskable);
    if (asked.length === 0)
        return { releases: new Map(), descriptions: [] };
    const registries = await world.registries(policy.registries);
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .startProgress */ .o)(world, 'Asking registries', new Set(asked.map((component) => component.purl)).size);
    const done = new Map();
    const answers = await Promise.all(registries.map(async (registry) => {
        const own = asked.filter((component) => component.ecosystem === registry.ecosystem);
        if (own.length === 0)
            return undefined;
        const answer = await registry.releases(own, (count) => {
            done.set(registry.ecosystem, count);
            progress.advance([...done.values()].reduce((sum, value) => sum + value, 0));
        });
        return { answer, description: registry.describe() };
    }));
    progress.stop();
    const releases = new Map();
    const descriptions = [];
    for (const item of answers) {
        if (item === undefined)
            continue;
        descriptions.push(item.description);
        for (const [purl, facts] of item.answer)
            releases.set(purl, facts);
    }
    return { releases, descriptions };
}
function isAskable(component) {
    return ((0,_domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryEcosystem */ .q)(component.ecosystem) &&
        component.source.kind === 'registry' &&
        component.version !== '');
}
async function prepareFactTables(subjects, answers) {
    const { loadIncidents } = await __webpack_require__.e(/* import() */ 2835).then(__webpack_require__.bind(__webpack_require__, 72835));
    const incidents = await loadIncidents(subjects.map((subject) => subject.component));
    return ({ component }) => {
        const pin = answers.pins.get(component);
        const refs = pin?.pinnedRefs;
        const knownMalicious = incidents.fact(component, refs?.known === true ? refs.value : undefined);
        const facts = answers.releases.get(component.purl);
        const table = facts === undefined
            ? { ...pin, knownMalicious }
            : joinFacts(facts, { ...answers.proofsOf(component), knownMalicious });
        const checksumRecord = answers.checksums.get(component.purl);
        return checksumRecord === undefined ? table : { ...table, checksumRecord };
    };
}
function joinFacts(facts, own) {
    return {
        registryState: facts.registryState,
        publishedAt: facts.publishedAt,
        artifacts: facts.artifacts,
        yanked: facts.yanked,
        deprecated: facts.deprecated,
        projectStatus: facts.projectStatus,
        publisher: facts.publisher,
        maintainers: facts.maintainers,
        ownership: facts.ownership,
        installHooks: facts.installHooks,
        timeline: facts.timeline,
        earlierRecord: facts.earlierRecord,
        registryAddress: facts.registryAddress,
        metadata: facts.metadata,
        signatures: facts.signatures,
        attestations: facts.attestations,
        provenanceHistory: facts.provenanceHistory,
        signatureCheck: own.signatureCheck,
        provenance: own.provenance,
        expectedIdentity: own.expectedIdentity,
        knownMalicious: own.knownMalicious,
    };
}


/***/ }),

/***/ 80139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ gatherProofs),
  Q: () => (/* binding */ isProvable)
});

// EXTERNAL MODULE: ./build/domain/fact.js
var fact = __webpack_require__(38223);
// EXTERNAL MODULE: ./build/app/gather-facts.js
var gather_facts = __webpack_require__(93775);
// EXTERNAL MODULE: ./build/verify/npm-keys.js
var npm_keys = __webpack_require__(90058);
;// CONCATENATED MODULE: ./build/verify/select-files.js
function selectFiles(locked, artifacts, limit) {
    const wanted = new Map(locked.map((digest) => [`${digest.algorithm}:${digest.digest}`, digest]));
    const found = artifacts.flatMap(({ file, integrity, provenance }) => {
        const own = integrity.flatMap(({ algorithm, digest }) => wanted.get(`${algorithm}:${digest}`) ?? []);
        return file === undefined || own.length === 0 ? [] : [{ file, address: provenance, integrity: own }];
    });
    const attested = found
        .filter((item) => item.address !== undefined)
        .sort((a, b) => Number(a.file.endsWith('.whl')) - Number(b.file.endsWith('.whl')));
    return {
        ask: attested.slice(0, limit),
        without: found.filter(({ address }) => address === undefined).map(({ file }) => file),
        unchecked: Math.max(0, attested.length - limit),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/app/verify-once.js

const LAYOUT = 1;
const KINDS = ['publish', 'provenance', 'other'];
async function verifyOnce(key, kept, verify) {
    if (kept === undefined || key.evidence.kind !== 'http')
        return (await verify()).checked;
    const parts = [String(LAYOUT), key.trust, key.evidence.sha256, ...key.about];
    const name = `proofs/${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex')}`;
    const found = readVerdicts(await kept.get(name));
    if (found !== undefined)
        return found;
    const { checked, keep } = await verify();
    if (keep && checked !== undefined && checked.length > 0 && checked.every(isVerified)) {
        await kept.put(name, Buffer.from(JSON.stringify(checked)));
    }
    return checked;
}
function isVerified({ outcome }) {
    return outcome === 'verified';
}
function readVerdicts(bytes) {
    if (bytes === undefined)
        return undefined;
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return Array.isArray(value) && value.length > 0 && value.every(isVerdict)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
function isVerdict(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { outcome, kind, predicateType, claims } = value;
    if (outcome !== 'verified' || !KINDS.includes(kind) || typeof predicateType !== 'string')
        return false;
    if (claims === undefined)
        return true;
    return (typeof claims === 'object' &&
        claims !== null &&
        Object.values(claims).every((claim) => typeof claim === 'string'));
}

;// CONCATENATED MODULE: ./build/app/gather-provenance.js




const FILES_OF_CHANGED = 128;
const FILES_OF_OTHERS = 4;
const STRONG = ['sha256', 'sha384', 'sha512'];
const NOT_ATTESTED = { attestations: [], without: [], unchecked: 0 };
const BROKEN = (0,fact/* unknown */.cr)('malformed', 'the answer about attestations is not what its protocol says');
const WITHHELD = (0,fact/* unknown */.cr)('stripped-by-mirror', 'the registry names attestations and does not hand them out');
const NO_DIGEST = (0,fact/* unknown */.cr)('unsupported', 'the lockfile states no digest that an attestation could be about');
async function gatherProvenance(subject, context) {
    const { attestations } = context.facts;
    if (!attestations.known)
        return attestations;
    if (!attestations.value.present)
        return (0,fact/* known */.eO)(NOT_ATTESTED, attestations.evidence);
    if (context.source === undefined)
        return (0,fact/* unknown */.cr)('unsupported', 'attestations cannot be asked for here');
    if (!subject.component.integrity.some(({ algorithm }) => STRONG.includes(algorithm)))
        return NO_DIGEST;
    return subject.component.ecosystem === 'npm'
        ? proveNpm(subject, { ...context, source: context.source })
        : provePypi(subject, { ...context, source: context.source });
}
async function proveNpm({ component }, { source, keysOf, trust, verifier }) {
    const answer = await source.attestations(component);
    if (!answer.ok)
        return explain(answer.error);
    const { body, evidence } = answer.value;
    const about = [component.purl, ...component.integrity.map(({ raw }) => raw)];
    const { roots, digest } = await trust.packages();
    const checked = await verifyOnce({ evidence, trust: digest, about }, source.kept, async () => {
        const { purl, name, version, integrity } = component;
        const release = { purl, name, version, integrity };
        const check = (keys) => verifier.run({ kind: 'npm', body, release, keys }, roots);
        const first = await check((0,npm_keys/* embeddedNpmKeys */.wJ)());
        const isUnknownKey = first?.some(({ kind, outcome }) => kind === 'publish' && outcome === 'unknown-root');
        const more = isUnknownKey === true ? await keysOf() : undefined;
        return more === undefined || 'known' in more
            ? { checked: first, keep: true }
            : { checked: await check(more.keys), keep: false };
    });
    return checked === undefined
        ? BROKEN
        : (0,fact/* known */.eO)({ attestations: checked, without: [], unchecked: 0 }, evidence);
}
async function provePypi({ component, change }, { facts, source, trust, verifier }) {
    const { artifacts } = facts;
    if (!artifacts.known)
        return artifacts;
    const limit = change === undefined ? FILES_OF_OTHERS : FILES_OF_CHANGED;
    const { ask, without, unchecked } = selectFiles(component.integrity, artifacts.value, limit);
    if (ask.length === 0 && without.length === 0) {
        return (0,fact/* unknown */.cr)('not-published', 'the index lists none of the locked files');
    }
    const attestations = [];
    let evidence = artifacts.evidence;
    for (const item of ask) {
        const answer = await source.attestations(component, item.address);
        if (!answer.ok)
            return explain(answer.error);
        ({ evidence } = answer.value);
        const { body } = answer.value;
        const about = [item.file, ...item.integrity.map(({ raw }) => raw)];
        const { roots, digest } = await trust.packages();
        const checked = await verifyOnce({ evidence, trust: digest, about }, source.kept, async () => {
            const file = { file: item.file, integrity: item.integrity };
            return { checked: await verifier.run({ kind: 'pypi', body, file }, roots), keep: true };
        });
        if (checked === undefined)
            return BROKEN;
        attestations.push(...checked);
    }
    return (0,fact/* known */.eO)({ attestations, without, unchecked }, evidence);
}
function explain({ kind, message }) {
    return kind === 'not-found' ? WITHHELD : (0,fact/* unknown */.cr)((0,fact/* unknownReason */.$h)(kind), message);
}

// EXTERNAL MODULE: ./build/app/progress.js + 1 modules
var app_progress = __webpack_require__(57321);
// EXTERNAL MODULE: ./build/verify/embedded-roots.js
var embedded_roots = __webpack_require__(18212);
// EXTERNAL MODULE: ./build/rules/quote.js
var quote = __webpack_require__(84932);
;// CONCATENATED MODULE: ./build/verify/npm-signatures.js



const MAX_SIGNATURES = 16;
const MAX_SIGNATURE_BYTES = 72;
function checkSignature(release, keys) {
    const { name, version, signatures } = release;
    const signed = release.integrity.filter(({ algorithm, raw }) => algorithm === 'sha512' && raw.startsWith('sha512-'));
    if (signatures.length === 0)
        return (0,fact/* unknown */.cr)('not-published', 'the registry has no signature for the release');
    if (signed.length === 0) {
        return (0,fact/* unknown */.cr)('unsupported', 'the lockfile states no sha512 digest, which is what registries sign');
    }
    if (signatures.length > MAX_SIGNATURES) {
        return { outcome: 'invalid', detail: `the registry states ${signatures.length} signatures` };
    }
    let good;
    let undatable;
    for (const { keyid, sig } of signatures) {
        const key = keys.find((candidate) => candidate.keyid === keyid && candidate.use !== 'attestations');
        if (key === undefined)
            continue;
        const { publishedAt } = release;
        if (publishedAt !== undefined) {
            const expired = describeValidity(key, publishedAt);
            if (expired !== undefined)
                return { outcome: 'invalid', detail: expired };
        }
        else if (Number.isFinite(key.until)) {
            undatable = UNDATABLE;
            continue;
        }
        const unsigned = signed.find(({ raw }) => !holds(`${name}@${version}:${raw.split('?', 1)[0] ?? ''}`, sig, key));
        if (unsigned !== undefined) {
            return {
                outcome: 'invalid',
                detail: `the signature by ${(0,quote/* quote */.h)(keyid)} does not fit the name, the version and the digest ${(0,quote/* quote */.h)(`${unsigned.raw.slice(0, 24)}…`)} of the lockfile`,
            };
        }
        good = { outcome: 'verified', keyid, vouchedBy: key.vouchedBy };
    }
    return good ?? undatable ?? UNKNOWN_KEY;
}
const UNKNOWN_KEY = (0,fact/* unknown */.cr)('unsupported', 'the release is signed by a key that neither this version nor the registry knows');
const UNDATABLE = (0,fact/* unknown */.cr)('stripped-by-mirror', 'its signing key has an end, and without a publication time it cannot be told whether it came before or after');
function describeValidity(key, publishedAt) {
    if (publishedAt >= key.until) {
        return `it was published after its signing key ${key.keyid} had expired (${day(key.until)})`;
    }
    return publishedAt < key.from
        ? `it was published before its signing key ${key.keyid} was in use (${day(key.from)})`
        : undefined;
}
function day(at) {
    return new Date(at).toISOString().slice(0, 10);
}
function holds(text, sig, key) {
    const signature = Buffer.from(sig, 'base64');
    if (signature.length > MAX_SIGNATURE_BYTES || signature.toString('base64') !== sig)
        return false;
    return (0,external_node_crypto_.verify)('sha256', Buffer.from(text), key.key, signature);
}

;// CONCATENATED MODULE: ./build/app/signature-memory.js




const ENTRY = 'proofs/signatures';
const MARK = 22;
const MAX_MARKS = 50_000;
async function openSignatureMemory(kept) {
    const keys = (0,npm_keys/* embeddedNpmKeys */.wJ)();
    if (kept === undefined) {
        return { check: (release) => checkSignature(release, keys), flush: () => Promise.resolve() };
    }
    const trust = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(embedded_roots.NPM_KEYS)).digest('base64');
    const known = readMarks(await kept.get(ENTRY));
    const fresh = new Set();
    return {
        check: (release) => {
            const { name, version, signatures, publishedAt } = release;
            const raws = release.integrity.map(({ algorithm, raw }) => [algorithm, raw]);
            const rows = signatures.map(({ keyid, sig }) => [keyid, sig]);
            const mark = (0,external_node_crypto_.createHash)('sha256')
                .update(JSON.stringify([trust, name, version, raws, rows, publishedAt ?? null]))
                .digest('base64')
                .slice(0, MARK);
            const signer = signatures.find(({ keyid }) => keys.some((key) => key.keyid === keyid));
            if (known.has(mark) && signer !== undefined) {
                return { outcome: 'verified', keyid: signer.keyid, vouchedBy: 'embedded' };
            }
            const result = checkSignature(release, keys);
            if ('outcome' in result && result.outcome === 'verified')
                fresh.add(mark);
            return result;
        },
        flush: async () => {
            if (fresh.size === 0)
                return;
            const merged = [...readMarks(await kept.get(ENTRY)), ...fresh].slice(-MAX_MARKS);
            await kept.put(ENTRY, Buffer.from(merged.join('\n')));
        },
    };
}
function readMarks(bytes) {
    if (bytes === undefined)
        return new Set();
    const lines = Buffer.from(bytes).toString('latin1').split('\n');
    return new Set(lines.filter((line) => line.length === MARK));
}

// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
// EXTERNAL MODULE: ./build/verify/forges.js
var forges = __webpack_require__(14366);
// EXTERNAL MODULE: ./build/verify/identities.js
var verify_identities = __webpack_require__(50620);
;// CONCATENATED MODULE: ./build/app/verify-bundles.js
const WORTH_THREADS = 24;
function openVerifier(world, expected) {
    let pool;
    return {
        run: async (job, roots) => {
            pool ??= { roots, threads: expected < WORTH_THREADS ? undefined : startThreads(world, roots) };
            if (pool.threads !== undefined && pool.roots === roots) {
                const answer = await pool.threads.run(job);
                if (answer.ok)
                    return answer.value;
            }
            const { runVerifyJob } = await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(8879), __webpack_require__.e(5343)]).then(__webpack_require__.bind(__webpack_require__, 45343));
            return runVerifyJob(job, roots);
        },
        close: async () => {
            await pool?.threads?.close();
        },
    };
}
function startThreads(world, roots) {
    const texts = roots.map(({ json }) => json);
    return texts.includes(undefined) ? undefined : world.workers?.({ roots: texts });
}

;// CONCATENATED MODULE: ./build/app/gather-proofs.js











const AT_ONCE = 16;
const NO_SOURCE = (0,fact/* unknown */.cr)('unsupported', 'proofs cannot be asked for here');
async function gatherProofs(subjects, options) {
    const pending = new Map();
    for (const subject of subjects) {
        if (isProvable(subject.component) && options.releases.has(subject.component.purl)) {
            const key = keyOf(subject.component);
            if (pending.get(key)?.change === undefined)
                pending.set(key, subject);
        }
    }
    const found = new Map();
    if (pending.size > 0) {
        const source = await options.world.proofs?.(options.registries);
        const memory = await openSignatureMemory(source?.kept);
        const progress = (0,app_progress/* startProgress */.o)(options.world, 'Verifying proofs', pending.size);
        const attested = [...pending.values()].filter(({ component }) => isAttested(options.releases.get(component.purl)));
        const verifier = openVerifier(options.world, attested.length);
        const queue = [...pending];
        const worker = async () => {
            for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
                found.set(next[0], await proveOne(next[1], { ...options, source, memory, verifier }));
                progress.advance(found.size);
            }
        };
        await Promise.all(Array.from({ length: Math.min(AT_ONCE, pending.size) }, worker));
        progress.stop();
        await Promise.all([memory.flush(), verifier.close()]);
    }
    return (component) => found.get(keyOf(component));
}
function isProvable(component) {
    const { ecosystem } = component;
    return (0,gather_facts/* isAskable */.cy)(component) && component.bundled !== true && (ecosystem === 'npm' || ecosystem === 'pypi');
}
function isAttested(facts) {
    return facts?.attestations.known === true && facts.attestations.value.present;
}
function keyOf({ purl, integrity, attestationIdentities }) {
    const identities = attestationIdentities === undefined ? '' : JSON.stringify(attestationIdentities);
    return [purl, ...integrity.map(({ raw }) => raw), identities].join(' ');
}
async function proveOne(subject, context) {
    const component = withArchiveDigests(subject.component);
    const facts = context.releases.get(component.purl);
    if (facts === undefined)
        return { signatureCheck: NO_SOURCE, provenance: NO_SOURCE, expectedIdentity: NO_SOURCE };
    const { source, identities, memory } = context;
    return {
        signatureCheck: await gatherSignature(component, { facts, source, memory, trust: context.trust }),
        provenance: await gatherProvenance({ ...subject, component }, {
            facts,
            source,
            trust: context.trust,
            verifier: context.verifier,
            keysOf: () => loadKeys(component, context),
        }),
        expectedIdentity: findExpected(component, identities),
    };
}
function withArchiveDigests(component) {
    return component.format.includes('berry') ? { ...component, integrity: [] } : component;
}
function findExpected(component, identities) {
    const recorded = identities.packages.get((0,verify_identities/* identityKey */.US)(component.ecosystem, component.name));
    const expected = recorded === undefined ? (0,forges/* readLockIdentities */.y)(component) : [recorded];
    const { file, line } = expected[0]?.source ?? { file: verify_identities/* IDENTITIES_PATH */.Xi, line: 1 };
    return (0,fact/* known */.eO)(expected, { kind: 'file', file, line });
}
async function gatherSignature(component, context) {
    const { signatures, publishedAt } = context.facts;
    if (!signatures.known)
        return signatures;
    const release = {
        name: component.name,
        version: component.version,
        integrity: component.integrity,
        signatures: signatures.value,
        ...(publishedAt.known ? { publishedAt: publishedAt.value } : {}),
    };
    let result = context.memory.check(release);
    if (result === UNKNOWN_KEY) {
        const keys = await loadKeys(component, context);
        result = 'known' in keys ? keys : checkSignature(release, keys.keys);
    }
    return 'known' in result ? result : (0,fact/* known */.eO)(result, signatures.evidence);
}
async function loadKeys(component, { source, trust }) {
    if (source === undefined)
        return NO_SOURCE;
    const [vouched, answer] = await Promise.all([trust.npmKeys(), source.keys(component)]);
    if (answer.ok)
        return { keys: [...vouched, ...(0,npm_keys/* readKeysEndpoint */.uS)((0,json/* parseObject */.lj)(answer.value.body))] };
    return vouched.length > (0,npm_keys/* embeddedNpmKeys */.wJ)().length ? { keys: vouched } : gather_proofs_explain(answer.error);
}
function gather_proofs_explain({ kind, message }) {
    return (0,fact/* unknown */.cr)((0,fact/* unknownReason */.$h)(kind), message);
}


/***/ }),

/***/ 73912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TOOL_VERSION: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
const TOOL_VERSION = '0.1.0';


/***/ }),

/***/ 66357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ findTag),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   p5: () => (/* binding */ describePin)
/* harmony export */ });
/* harmony import */ var _choose_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55245);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11128);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34205);



const TAGS = 'refs/tags/';
const HEADS = 'refs/heads/';
function repositoryOf({ name, pin }) {
    if ((pin?.kind !== 'action' && pin?.kind !== 'workflow') || pin.state === 'undecidable')
        return undefined;
    return name.split('/', 2).join('/');
}
function describePin(remote, component) {
    const exact = component.pin?.state === 'exact';
    const written = component.version;
    const tag = find(remote, TAGS, written);
    const branch = find(remote, HEADS, written);
    const chosen = exact ? undefined : (0,_choose_version_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseVersion */ .E)(remote, written);
    const commit = exact
        ? peel(remote, written.toLowerCase())
        : chosen?.ok === true
            ? chosen.value.commit
            : undefined;
    const releases = (0,_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .listReleases */ .tH)(remote);
    const claim = component.pin?.comment;
    const here = commit === undefined ? undefined : (0,_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .bestRelease */ .IZ)(releases, { commit });
    const version = here?.tag ?? (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersionTag */ ._Q)(claim ?? written);
    const stable = (0,_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .stableReleases */ ._S)(releases, version?.family ?? '');
    const [newest] = stable;
    const newestInLine = stable.find((release) => release.tag.numbers[0] === version?.numbers[0]);
    return {
        repository: component.name.split('/', 2).join('/'),
        ...(commit !== undefined ? { commit } : {}),
        tags: namesAt(remote, TAGS, commit),
        branches: namesAt(remote, HEADS, commit),
        written: tag === undefined
            ? branch === undefined
                ? 'neither'
                : 'branch'
            : branch === undefined
                ? 'tag'
                : 'both',
        ...(exact && claim !== undefined && commit !== undefined
            ? { claimed: compareClaims(remote, [claim, ...(component.pin?.otherComments ?? [])], commit) }
            : {}),
        ...(newest !== undefined ? { newest: toTagged(newest) } : {}),
        ...(newestInLine !== undefined ? { newestInLine: toTagged(newestInLine) } : {}),
        ...(!exact && commit !== undefined && here !== undefined
            ? { replacement: { commit, version: here.tag.name } }
            : {}),
    };
}
function findTag(remote, version) {
    const bare = version.replace(/^v(?=\d)/, '');
    for (const name of [version, `v${bare}`, bare]) {
        const tag = find(remote, TAGS, name);
        if (tag !== undefined)
            return tag;
    }
    const same = sameVersion(remote, version);
    return same.length === 1 ? same[0] : undefined;
}
function compareClaim(remote, version, commit) {
    const tag = findTag(remote, version);
    if (tag?.commit === commit || sameVersion(remote, version).some((ref) => ref.commit === commit)) {
        return { version, state: 'here' };
    }
    const wide = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersionTag */ ._Q)(version);
    const release = wide === undefined
        ? undefined
        : (0,_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .listReleases */ .tH)(remote).find((one) => one.commit === commit && (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .coversRelease */ .qT)({ ...wide, family: one.tag.family }, one.tag));
    if (release !== undefined)
        return { version, state: 'drifted', release: release.tag.name };
    if (tag !== undefined)
        return { version, state: 'elsewhere', commit: tag.commit };
    const branch = find(remote, HEADS, version);
    if (branch === undefined)
        return { version, state: 'absent' };
    return branch.commit === commit
        ? { version, state: 'here' }
        : { version, state: 'elsewhere', commit: branch.commit };
}
function compareClaims(remote, [first, ...others], commit) {
    let worst = compareClaim(remote, first, commit);
    for (const version of others) {
        const claimed = compareClaim(remote, version, commit);
        if (falseness(claimed) > falseness(worst))
            worst = claimed;
    }
    return worst;
}
function falseness({ state, version }) {
    const order = ['here', 'drifted', 'elsewhere', 'absent'];
    const parsed = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersionTag */ ._Q)(version);
    const full = parsed !== undefined && (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isFullVersion */ .kj)(parsed);
    return state === 'elsewhere' && full ? order.length : order.indexOf(state);
}
function sameVersion(remote, version) {
    const wanted = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersionTag */ ._Q)(version);
    if (wanted === undefined)
        return [];
    const names = new Set((0,_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .listReleases */ .tH)(remote).flatMap(({ tag }) => (isSame(tag, wanted) ? [`${TAGS}${tag.name}`] : [])));
    return remote.refs.filter(({ name }) => names.has(name));
}
function isSame(tag, wanted) {
    return ((wanted.family === '' || tag.family === wanted.family) &&
        tag.numbers.length === wanted.numbers.length &&
        (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersionTags */ .Vw)(tag, wanted) === 0);
}
function find({ refs }, prefix, name) {
    return name === '' ? undefined : refs.find((ref) => ref.name === prefix + name);
}
function peel({ refs }, object) {
    return refs.find((ref) => ref.object === object)?.commit ?? object;
}
function namesAt({ refs }, prefix, commit) {
    return refs.flatMap((ref) => ref.commit === commit && ref.name.startsWith(prefix) ? [ref.name.slice(prefix.length)] : []);
}
function toTagged({ tag, commit }) {
    return { tag: tag.name, commit };
}


/***/ }),

/***/ 14366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ FORGES),
/* harmony export */   y: () => (/* binding */ readLockIdentities)
/* harmony export */ });
const FORGES = {
    GitHub: { host: 'https://github.com', issuer: 'https://token.actions.githubusercontent.com' },
    GitLab: { host: 'https://gitlab.com', issuer: 'https://gitlab.com' },
};
function readLockIdentities(component) {
    return (component.attestationIdentities ?? []).flatMap((row) => {
        const kind = row['kind'] ?? '';
        const forge = Object.hasOwn(FORGES, kind) ? FORGES[kind] : undefined;
        const repository = row['repository'];
        const workflow = row['workflow'] ?? row['workflow_filepath'];
        if (forge === undefined || repository === undefined)
            return [];
        const { file, line } = component.locations[0] ?? { file: component.lockfile, line: 1 };
        return [
            {
                issuer: forge.issuer,
                repository: `${forge.host}/${repository}`,
                ...(workflow !== undefined ? { workflow } : {}),
                source: { file, line },
            },
        ];
    });
}


/***/ })

};
