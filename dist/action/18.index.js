export const id = 18;
export const ids = [18];
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
    const { loadIncidents } = await __webpack_require__.e(/* import() */ 835).then(__webpack_require__.bind(__webpack_require__, 72835));
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
            const { runVerifyJob } = await Promise.all(/* import() */[__webpack_require__.e(187), __webpack_require__.e(616)]).then(__webpack_require__.bind(__webpack_require__, 42616));
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

/***/ 46332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openTrust)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
// EXTERNAL MODULE: ./build/verify/embedded-roots.js
var embedded_roots = __webpack_require__(18212);
// EXTERNAL MODULE: ./build/verify/npm-keys.js
var npm_keys = __webpack_require__(90058);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/app/refresh-root.js

const DAY = 24 * 3_600_000;
async function refreshRoot(file, repository, options) {
    const { now } = options;
    const kept = readKept(await repository.recall());
    const { readTufTarget } = await Promise.all(/* import() */[__webpack_require__.e(908), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 3403));
    const root = options.root ?? (await loadRoot(options.instance));
    const read = async (anew) => {
        const isRecent = !anew && kept !== undefined && Math.abs(now - kept.at) < DAY;
        const source = openSource(repository, { anew, newestRoot: isRecent ? kept.versions.root : undefined });
        const target = await readTufTarget({
            root,
            repository: source,
            now,
            isWanted: file === 'npm-keys' ? isNpmKeys : isTrustedRoot,
            ...(kept !== undefined ? { seen: kept.versions } : {}),
        });
        return { target, source, isRecent };
    };
    let answer = await read(false);
    if (!answer.target.ok && answer.source.usedStore)
        answer = await read(true);
    const { target, isRecent } = answer;
    if (!target.ok)
        return target;
    repository.remember({ at: isRecent ? kept?.at : now, versions: target.value.versions });
    return (0,result.ok)(target.value.bytes);
}
function isTrustedRoot(path) {
    return path === 'trusted_root.json';
}
function isNpmKeys(path) {
    return path.endsWith('/keys.json');
}
function openSource(repository, options) {
    let usedStore = false;
    return {
        get: async (path, { maxBytes, immutable }) => {
            const version = /^(\d+)\.root\.json$/.exec(path)?.[1];
            if (options.newestRoot !== undefined && Number(version) > options.newestRoot)
                return (0,result.ok)(undefined);
            const answer = await repository.get(path, { maxBytes, immutable, anew: options.anew });
            if (!answer.ok)
                return answer;
            const { body, evidence } = answer.value;
            usedStore ||= !immutable && evidence.kind === 'http' && evidence.fromCache === true;
            return (0,result.ok)(body);
        },
        get usedStore() {
            return usedStore;
        },
    };
}
async function loadRoot(instance) {
    return instance === 'github'
        ? (await __webpack_require__.e(/* import() */ 730).then(__webpack_require__.bind(__webpack_require__, 13730))).GITHUB_TUF_ROOT
        : (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18212))).PUBLIC_GOOD_TUF_ROOT;
}
function readKept(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { at, versions } = value;
    if (!Number.isFinite(at) || typeof versions !== 'object' || versions === null)
        return undefined;
    const { root, timestamp, snapshot, targets, online } = versions;
    const isWhole = [root, timestamp, snapshot, targets].every((version) => Number.isSafeInteger(version));
    return isWhole && typeof online === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/app/trust.js





function openTrust(world, options) {
    const { given } = options;
    let used;
    const note = (roots) => {
        used ??= pickOrigin(roots);
        return roots;
    };
    const once = new Map();
    const load = (key, make) => {
        const found = once.get(key) ?? make().then(note);
        once.set(key, found);
        return found;
    };
    const refresh = async (instance, file) => {
        if (options.embeddedOnly === true || world.trustRoots === undefined)
            return undefined;
        const opened = (await world.trustRoots(options.registries)).open(instance);
        if (!opened.ok)
            return opened;
        const root = options.tufRoots?.[instance];
        return refreshRoot(file, opened.value, {
            instance,
            now: world.clock.now(),
            ...(root !== undefined ? { root } : {}),
        });
    };
    let keys;
    const npmKeys = () => (keys ??= loadNpmKeys(refresh));
    const publicGood = () => load('public-good', () => openInstance('public-good', refresh));
    if (given !== undefined) {
        const own = {
            origin: 'given',
            sha256: given.sha256,
            roots: given.roots,
            digest: digestOf([given.sha256, embedded_roots.NPM_KEYS]),
        };
        const give = () => Promise.resolve(note(own));
        return {
            packages: give,
            artifacts: give,
            npmKeys,
            used: () => used,
        };
    }
    return {
        packages: publicGood,
        artifacts: () => load('artifacts', async () => {
            const [first, second] = await Promise.all([publicGood(), openInstance('github', refresh)]);
            const { problem } = first.problem === undefined ? second : first;
            return {
                origin: first.origin === second.origin ? first.origin : 'embedded',
                roots: [...first.roots, ...second.roots],
                digest: digestOf([first.digest, second.digest]),
                ...(problem !== undefined ? { problem } : {}),
            };
        }),
        npmKeys,
        used: () => used,
    };
}
async function openInstance(what, refresh) {
    const [answer, { readTrustedRoot, publicGoodRoot }] = await Promise.all([
        refresh(what, 'trusted-root'),
        Promise.all(/* import() */[__webpack_require__.e(187), __webpack_require__.e(592)]).then(__webpack_require__.bind(__webpack_require__, 91592)),
    ]);
    const newer = answer?.ok === true ? readTrustedRoot((0,json/* parseObject */.lj)(answer.value)) : undefined;
    const isUsable = newer?.ok === true && (newer.value.profile === 'github') === (what === 'github');
    if (isUsable && answer?.ok === true) {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(answer.value).digest('hex');
        return {
            origin: 'refreshed',
            sha256,
            roots: [newer.value],
            digest: digestOf(['refreshed', sha256, embedded_roots.NPM_KEYS]),
        };
    }
    const problem = answer === undefined
        ? undefined
        : answer.ok
            ? 'the newer trusted root is of a form that this version does not know'
            : answer.error.message;
    const embedded = what === 'github' ? await loadGithub() : publicGoodRoot();
    return {
        origin: 'embedded',
        roots: [embedded],
        digest: what === 'github' ? digestOf(['github', embedded.profile]) : digestOf([embedded_roots.PUBLIC_GOOD_ROOT, embedded_roots.NPM_KEYS]),
        ...(problem !== undefined ? { problem } : {}),
    };
}
async function loadGithub() {
    return (await Promise.all(/* import() */[__webpack_require__.e(187), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 86394))).githubRoot();
}
async function loadNpmKeys(refresh) {
    const answer = await refresh('public-good', 'npm-keys');
    const newer = answer?.ok === true ? (0,npm_keys/* readKeysTarget */.mE)(keysOf(answer.value)) : [];
    const known = new Set((0,npm_keys/* embeddedNpmKeys */.wJ)().map(({ keyid, use }) => `${use} ${keyid}`));
    return [...(0,npm_keys/* embeddedNpmKeys */.wJ)(), ...newer.filter(({ keyid, use }) => !known.has(`${use} ${keyid}`))];
}
function keysOf(bytes) {
    return (0,json/* member */.Dc)((0,json/* parseObject */.lj)(bytes), 'keys');
}
function pickOrigin({ origin, sha256, problem }) {
    return {
        origin,
        ...(sha256 !== undefined ? { sha256 } : {}),
        ...(problem !== undefined ? { problem } : {}),
    };
}
function digestOf(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}


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

/***/ 18212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NPM_KEYS: () => (/* binding */ NPM_KEYS),
/* harmony export */   PUBLIC_GOOD_ROOT: () => (/* binding */ PUBLIC_GOOD_ROOT),
/* harmony export */   PUBLIC_GOOD_TUF_ROOT: () => (/* binding */ PUBLIC_GOOD_TUF_ROOT)
/* harmony export */ });
const PUBLIC_GOOD_ROOT = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
        {
            baseUrl: 'https://rekor.sigstore.dev',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: { start: '2021-01-12T11:53:27Z' },
            },
            logId: { keyId: 'wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=' },
        },
        {
            baseUrl: 'https://log2025-1.rekor.sigstore.dev',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=',
                keyDetails: 'PKIX_ED25519',
                validFor: { start: '2025-09-23T00:00:00Z' },
            },
            logId: { keyId: 'zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A=' },
        },
    ],
    certificateAuthorities: [
        {
            subject: { organization: 'sigstore.dev', commonName: 'sigstore' },
            uri: 'https://fulcio.sigstore.dev',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ==',
                    },
                ],
            },
            validFor: { start: '2021-03-07T03:20:29Z', end: '2022-12-31T23:59:59.999Z' },
        },
        {
            subject: { organization: 'sigstore.dev', commonName: 'sigstore' },
            uri: 'https://fulcio.sigstore.dev',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow=',
                    },
                    {
                        rawBytes: 'MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ',
                    },
                ],
            },
            validFor: { start: '2022-04-13T20:06:15Z' },
        },
    ],
    ctlogs: [
        {
            baseUrl: 'https://ctfe.sigstore.dev/test',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: { start: '2021-03-14T00:00:00Z', end: '2022-10-31T23:59:59.999Z' },
            },
            logId: { keyId: 'CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I=' },
        },
        {
            baseUrl: 'https://ctfe.sigstore.dev/2022',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: { start: '2022-10-20T00:00:00Z' },
            },
            logId: { keyId: '3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4=' },
        },
    ],
    timestampAuthorities: [
        {
            subject: { organization: 'sigstore.dev', commonName: 'sigstore-tsa-selfsigned' },
            uri: 'https://timestamp.sigstore.dev/api/v1/timestamp',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw==',
                    },
                    {
                        rawBytes: 'MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E',
                    },
                ],
            },
            validFor: { start: '2025-07-04T00:00:00Z' },
        },
    ],
};
const NPM_KEYS = [
    {
        keyId: 'SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA',
        keyUsage: 'npm:signatures',
        publicKey: {
            rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==',
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            validFor: { start: '1999-01-01T00:00:00.000Z', end: '2025-01-29T00:00:00.000Z' },
        },
    },
    {
        keyId: 'SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA',
        keyUsage: 'npm:attestations',
        publicKey: {
            rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==',
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            validFor: { start: '2022-12-01T00:00:00.000Z', end: '2025-01-29T00:00:00.000Z' },
        },
    },
    {
        keyId: 'SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U',
        keyUsage: 'npm:signatures',
        publicKey: {
            rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY6Ya7W++7aUPzvMTrezH6Ycx3c+HOKYCcNGybJZSCJq/fd7Qa8uuAKtdIkUQtQiEKERhAmE5lMMJhP8OkDOa2g==',
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            validFor: { start: '2025-01-13T00:00:00.000Z' },
        },
    },
    {
        keyId: 'SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U',
        keyUsage: 'npm:attestations',
        publicKey: {
            rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY6Ya7W++7aUPzvMTrezH6Ycx3c+HOKYCcNGybJZSCJq/fd7Qa8uuAKtdIkUQtQiEKERhAmE5lMMJhP8OkDOa2g==',
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            validFor: { start: '2025-01-13T00:00:00.000Z' },
        },
    },
];
const PUBLIC_GOOD_TUF_ROOT = {
    signatures: [
        {
            keyid: 'e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2',
            sig: '3045022065c68f28ebe44d0a4e047a6e287f9669c8e3b31e08536396c67a1483326be8c6022100e7524a889e40de0df84231dd40e1fcc57fbbbf62055c17076568307dbc509046',
        },
        {
            keyid: '22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06',
            sig: '304502206fedc4a382a0c5155e812c9b7461fe388ef704fef9e093c5c236e20abbf8e6620221008bbec36b63bf9baebc03a83c770cf9387efc90907eb83070b7a875129512d687',
        },
        {
            keyid: '61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222',
            sig: '30450220468f4219db51c7e815e1e3d33d9987878aa12aeaf331604d5180dd60b19dfb350221009f778ef5e96647c08bd23d63f69c0cce6fc353d747b9d51f35dc0f8678de9fef',
        },
        {
            keyid: 'a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70',
            sig: '3045022029e2518a7bcac05ec0b227809ce0c969406743412f90dc5255401afb13363f4602210087a64182249e41dd11de91c9f385a33659bd60147a93d13c86b7a64e447f9826',
        },
        {
            keyid: '183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632',
            sig: '30450221008051c456ed2bf48aa5fc5742928ab0904266c1d6bdde5fc75ae20f12d098a95502203cc683bd86793808e6c9f89e2ca93f80b00c6ea64880ac4e37db69e2e86b24e3',
        },
    ],
    signed: {
        _type: 'root',
        consistent_snapshot: true,
        expires: '2027-04-22T19:27:31Z',
        keys: {
            '0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5': {
                keyid_hash_algorithms: ['sha256', 'sha512'],
                keytype: 'ecdsa',
                keyval: {
                    public: '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n',
                },
                scheme: 'ecdsa-sha2-nistp256',
                'x-tuf-on-ci-online-uri': 'gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1',
            },
            '183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632': {
                keytype: 'ecdsa',
                keyval: {
                    public: '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\n-----END PUBLIC KEY-----\n',
                },
                scheme: 'ecdsa-sha2-nistp256',
                'x-tuf-on-ci-keyowner': '@lance',
            },
            '22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06': {
                keyid_hash_algorithms: ['sha256', 'sha512'],
                keytype: 'ecdsa',
                keyval: {
                    public: '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n',
                },
                scheme: 'ecdsa-sha2-nistp256',
                'x-tuf-on-ci-keyowner': '@santiagotorres',
            },
            '61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222': {
                keyid_hash_algorithms: ['sha256', 'sha512'],
                keytype: 'ecdsa',
                keyval: {
                    public: '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n',
                },
                scheme: 'ecdsa-sha2-nistp256',
                'x-tuf-on-ci-keyowner': '@bobcallaway',
            },
            a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70: {
                keyid_hash_algorithms: ['sha256', 'sha512'],
                keytype: 'ecdsa',
                keyval: {
                    public: '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n',
                },
                scheme: 'ecdsa-sha2-nistp256',
                'x-tuf-on-ci-keyowner': '@joshuagl',
            },
            e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2: {
                keyid_hash_algorithms: ['sha256', 'sha512'],
                keytype: 'ecdsa',
                keyval: {
                    public: '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n',
                },
                scheme: 'ecdsa-sha2-nistp256',
                'x-tuf-on-ci-keyowner': '@mnm678',
            },
        },
        roles: {
            root: {
                keyids: [
                    'e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2',
                    '22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06',
                    '61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222',
                    'a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70',
                    '183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632',
                ],
                threshold: 3,
            },
            snapshot: {
                keyids: ['0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5'],
                threshold: 1,
                'x-tuf-on-ci-expiry-period': 3650,
                'x-tuf-on-ci-signing-period': 365,
            },
            targets: {
                keyids: [
                    'e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2',
                    '22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06',
                    '61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222',
                    'a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70',
                    '183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632',
                ],
                threshold: 3,
            },
            timestamp: {
                keyids: ['0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5'],
                threshold: 1,
                'x-tuf-on-ci-expiry-period': 7,
                'x-tuf-on-ci-signing-period': 6,
            },
        },
        spec_version: '1.0',
        version: 16,
        'x-tuf-on-ci-expiry-period': 197,
        'x-tuf-on-ci-signing-period': 46,
    },
};


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


/***/ }),

/***/ 90058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mE: () => (/* binding */ readKeysTarget),
/* harmony export */   uS: () => (/* binding */ readKeysEndpoint),
/* harmony export */   wJ: () => (/* binding */ embeddedNpmKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97803);
/* harmony import */ var _embedded_roots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18212);



const MAX_KEYS = 100;
const SCHEME = 'ecdsa-sha2-nistp256';
const P256_PREFIX = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex');
const POINT = 65;
function readKeysEndpoint(answer) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(answer, 'keys'))
        .slice(0, MAX_KEYS)
        .flatMap((item) => {
        const scheme = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'scheme')) ?? (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'keytype'));
        const until = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMoment */ .mI)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'expires')) ?? Number.POSITIVE_INFINITY;
        if (scheme !== SCHEME || Number.isNaN(until))
            return [];
        return makeKey((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'keyid')), (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'key')), {
            use: 'both',
            from: Number.NEGATIVE_INFINITY,
            until,
            vouchedBy: 'registry',
        });
    });
}
let embedded;
function embeddedNpmKeys() {
    embedded ??= readKeysTarget(_embedded_roots_js__WEBPACK_IMPORTED_MODULE_1__.NPM_KEYS);
    return embedded;
}
function readKeysTarget(keys) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(keys).flatMap((item) => {
        const publicKey = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'publicKey');
        const use = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'keyUsage'));
        const from = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMoment */ .mI)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(publicKey, 'validFor'), 'start'));
        const until = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMoment */ .mI)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(publicKey, 'validFor'), 'end')) ?? Number.POSITIVE_INFINITY;
        if (use !== 'npm:signatures' && use !== 'npm:attestations')
            return [];
        if (from === undefined || Number.isNaN(from) || Number.isNaN(until))
            return [];
        return makeKey((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(item, 'keyId')), (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(publicKey, 'rawBytes')), {
            use: use === 'npm:signatures' ? 'signatures' : 'attestations',
            from,
            until,
            vouchedBy: 'embedded',
        });
    });
}
function makeKey(keyid, base64, rest) {
    if (base64 === undefined)
        return [];
    const der = Buffer.from(base64, 'base64');
    if (der.toString('base64') !== base64 || der.length !== P256_PREFIX.length + POINT)
        return [];
    if (!der.subarray(0, P256_PREFIX.length).equals(P256_PREFIX) || keyid !== fingerprint(der))
        return [];
    try {
        return [{ keyid, key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' }), ...rest }];
    }
    catch {
        return [];
    }
}
function fingerprint(der) {
    const parts = [Buffer.from(SCHEME), Buffer.from('nistp256'), der.subarray(-POINT)];
    const encoded = parts.flatMap((part) => {
        const length = Buffer.alloc(4);
        length.writeUInt32BE(part.length);
        return [length, part];
    });
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.concat(encoded)).digest('base64');
    return `SHA256:${digest.replace('=', '')}`;
}


/***/ })

};
