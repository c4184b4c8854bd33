export const id = 1311;
export const ids = [1311];
export const modules = {

/***/ 1311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSbom: () => (/* binding */ renderSbom)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/sbom/compare-text.js
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/sbom/safe-text.js
var safe_text = __webpack_require__(56823);
// EXTERNAL MODULE: ./build/sbom/redact-tokens.js
var redact_tokens = __webpack_require__(48166);
;// CONCATENATED MODULE: ./build/sbom/safe-url.js

const MAX_URL = 2048;
const SCHEMES = new Set(['https:', 'http:', 'git:', 'ssh:']);
const SCP = /^(?:([A-Za-z0-9._-]+)@)?([A-Za-z0-9.-]+):(?!\/\/)([^\s]+)$/;
const SHORT = /^(?:(github|gitlab|bitbucket):)?([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/;
const FORGE = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const NOT_IN_URI = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%[\]]|%(?![0-9A-Fa-f]{2})/gu;
const PLAIN = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*(?::\d{1,5})?\/[A-Za-z0-9\-_~/@+.]*$/;
function safeUrl(text) {
    if (text.length > MAX_URL)
        return undefined;
    if (PLAIN.test(text) && !text.includes('/.'))
        return (0,redact_tokens/* redactTokens */.O)(text);
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return undefined;
    }
    if (!SCHEMES.has(url.protocol) || url.hostname === '')
        return undefined;
    const user = url.protocol === 'ssh:' && url.username === 'git' ? 'git@' : '';
    const path = url.pathname.replace(/[[\]]/g, encodeURIComponent);
    return (0,redact_tokens/* redactTokens */.O)(`${url.protocol}//${user}${url.host}${path}`).replace(NOT_IN_URI, encodeChar);
}
function safeVcsUrl(text) {
    const short = SHORT.exec(text);
    if (short !== null)
        return safeUrl(`https://${FORGE[short[1] ?? 'github']}/${short[2]}/${short[3]}`);
    const plain = text.startsWith('git+') ? text.slice(4) : text;
    const direct = safeUrl(plain);
    if (direct !== undefined)
        return direct;
    const scp = SCP.exec(plain);
    if (scp === null || plain.length > MAX_URL || (scp[1] === undefined && !scp[2]?.includes('.')))
        return undefined;
    return safeUrl(`ssh://${scp[1] === undefined ? '' : `${scp[1]}@`}${scp[2]}/${scp[3]}`);
}
function safeGitLocation(url, commit) {
    const base = safeVcsUrl(url);
    if (base === undefined)
        return undefined;
    const prefixed = base.startsWith('git:') ? base : `git+${base}`;
    return commit !== undefined && COMMIT.test(commit) ? `${prefixed}@${commit}` : prefixed;
}
function encodeChar(char) {
    return /\p{Surrogate}/u.test(char) ? '%EF%BF%BD' : char === '%' ? '%25' : encodeURIComponent(char);
}

;// CONCATENATED MODULE: ./build/sbom/collect-hashes.js



const HEX_LENGTH = {
    md5: 32,
    sha1: 40,
    sha256: 64,
    sha384: 96,
    sha512: 128,
};
const HEX = /^[0-9a-f]+$/;
function collectHashes(integrity, artifacts) {
    const properties = [];
    const locked = groupByFile(integrity, properties);
    if (artifacts === undefined)
        return finish(locked, properties);
    const stated = artifacts.map(toFile);
    if (locked.length === 0) {
        const usable = stated.filter((file) => file.hashes.length > 0 || file.url !== undefined);
        if (usable.some((file) => file.hashes.length > 0)) {
            properties.push({ name: 'countersign:hashes-from', value: 'registry' });
        }
        return finish(usable, properties);
    }
    const joined = joinFiles(locked, stated);
    if (joined.contradicted)
        properties.push({ name: 'countersign:registry-hash-differs', value: 'true' });
    return finish(joined.files, properties);
}
function groupByFile(integrity, properties) {
    const files = new Map();
    const seen = new Set();
    for (const item of integrity) {
        const hash = toHash(item);
        if (hash === undefined) {
            properties.push(describeOther(item));
            continue;
        }
        const key = item.file ?? '';
        const place = `${hash.digest} ${key}`;
        if (seen.has(place))
            continue;
        seen.add(place);
        const file = files.get(key);
        if (file === undefined)
            files.set(key, { name: item.file, url: undefined, hashes: [hash] });
        else
            file.hashes.push(hash);
    }
    return [...files.values()];
}
function describeOther(item) {
    if (item.algorithm !== 'h1') {
        return { name: 'countersign:integrity-unreadable', value: (0,safe_text/* safeText */.Hk)(item.raw, 256) };
    }
    const file = item.file === undefined ? '' : ` ${item.file}`;
    return { name: 'countersign:go-h1', value: (0,safe_text/* safeText */.Hk)(`${item.raw}${file}`, 256) };
}
function joinFiles(locked, stated) {
    const byDigest = new Map();
    for (const file of stated)
        for (const hash of file.hashes)
            byDigest.set(hash.digest, file);
    const byName = new Map(stated.map((file) => [file.name, file]));
    const files = [];
    let contradicted = false;
    for (const file of locked) {
        const alone = locked.length === 1 && stated.length === 1 && isOneArtifact(file);
        if (file.name === undefined && !isOneArtifact(file))
            files.push(...splitAnonymous(file, byDigest));
        else {
            const namesake = alone ? stated[0] : file.name === undefined ? undefined : byName.get(file.name);
            const match = findMatch(file, byDigest) ?? namesake;
            const differs = match !== undefined && contradicts(file, match);
            contradicted ||= differs;
            files.push(match === undefined || differs || !sharesHash(file, match) ? file : unite(file, match));
        }
    }
    return { files, contradicted };
}
function splitAnonymous(file, byDigest) {
    const found = new Set();
    const rest = [];
    for (const hash of file.hashes) {
        const match = byDigest.get(hash.digest);
        if (match === undefined)
            rest.push(hash);
        else
            found.add(match);
    }
    return rest.length === 0 ? [...found] : [...found, { name: undefined, url: undefined, hashes: rest }];
}
function findMatch(file, byDigest) {
    for (const hash of file.hashes) {
        const match = byDigest.get(hash.digest);
        if (match !== undefined)
            return match;
    }
    return undefined;
}
function unite(locked, stated) {
    const hashes = [...locked.hashes, ...stated.hashes.filter((hash) => !has(locked, hash))];
    return { name: locked.name ?? stated.name, url: stated.url, hashes };
}
function contradicts(locked, stated) {
    return locked.hashes.some((hash) => !has(stated, hash) && stated.hashes.some((other) => other.algorithm === hash.algorithm));
}
function sharesHash(a, b) {
    return a.hashes.some((hash) => has(b, hash));
}
function has(file, hash) {
    return file.hashes.some((other) => other.digest === hash.digest);
}
function isOneArtifact({ hashes }) {
    if (hashes.length > 5)
        return false;
    return hashes.every((hash, index) => hashes.findIndex((item) => item.algorithm === hash.algorithm) === index);
}
function finish(files, properties) {
    const [only] = files;
    if (files.length === 1 && only !== undefined && isOneArtifact(only)) {
        return { hashes: only.hashes.sort(compareHashes), distributions: [], url: only.url, properties };
    }
    const distributions = files.map(toDistribution).sort(compareDistributions);
    return { hashes: [], distributions, url: undefined, properties };
}
function toDistribution({ name, url, hashes }) {
    return {
        file: name === undefined ? undefined : (0,safe_text/* safeText */.Hk)(name, 256),
        url,
        hashes: hashes.sort(compareHashes),
    };
}
function compareHashes(a, b) {
    return a.digest.length - b.digest.length || compareText(a.digest, b.digest);
}
function compareDistributions(a, b) {
    return (compareText(a.file ?? '', b.file ?? '') ||
        compareText(a.hashes[0]?.digest ?? '', b.hashes[0]?.digest ?? '') ||
        compareText(a.url ?? '', b.url ?? ''));
}
function toFile(artifact) {
    const hashes = [];
    for (const item of artifact.integrity) {
        const hash = toHash(item);
        if (hash !== undefined)
            hashes.push(hash);
    }
    return {
        name: artifact.file,
        url: artifact.url === undefined ? undefined : safeUrl(artifact.url),
        hashes,
    };
}
function toHash({ algorithm, digest }) {
    if (algorithm === 'h1' || algorithm === 'unknown' || algorithm === 'sha224')
        return undefined;
    return digest.length === HEX_LENGTH[algorithm] && HEX.test(digest) ? { algorithm, digest } : undefined;
}

;// CONCATENATED MODULE: ./build/sbom/describe-source.js


const describe_source_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const FORGES = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org']);
function readOrigin(component) {
    const segments = component.name.split('/');
    if (component.ecosystem === 'github')
        return forgeOrigin('github.com', segments);
    if (component.ecosystem === 'golang' && FORGES.has(segments[0] ?? '')) {
        return forgeOrigin(segments[0] ?? '', segments.slice(1));
    }
    if (component.ecosystem === 'docker') {
        const owner = segments.length > 1 ? segments.at(-2) : undefined;
        if (owner === undefined || owner === '' || owner === 'library' || /[.:]/.test(owner))
            return {};
        return { owner: (0,safe_text/* safeText */.Hk)(owner, 256) };
    }
    return {};
}
function forgeOrigin(host, segments) {
    const [owner, repository] = segments.map((segment) => (0,safe_text/* safeText */.Hk)(segment, 256));
    if (owner === undefined || owner === '' || repository === undefined || repository === '')
        return {};
    const vcs = safeUrl(`https://${host}/${owner}/${repository}`);
    return { owner, ...(vcs !== undefined ? { vcs } : {}) };
}
function lockedLocation(component, origin) {
    const { source } = component;
    switch (source.kind) {
        case 'git':
            return safeGitLocation(source.url, source.commit);
        case 'url':
            return safeUrl(source.url);
        case 'registry':
            if (source.url !== undefined)
                return safeUrl(source.url);
            break;
        case 'path':
            return undefined;
    }
    if (component.ecosystem !== 'github' || origin.vcs === undefined)
        return undefined;
    return safeGitLocation(origin.vcs, describe_source_COMMIT.test(component.version) ? component.version : undefined);
}
function lockedVcs(component, origin) {
    return component.source.kind === 'git' ? safeVcsUrl(component.source.url) : origin.vcs;
}

// EXTERNAL MODULE: ./build/domain/ecosystem.js
var ecosystem = __webpack_require__(41657);
// EXTERNAL MODULE: ./build/domain/fact.js
var fact = __webpack_require__(38223);
;// CONCATENATED MODULE: ./build/sbom/describe-unknowns.js


const NOT_STATED = (0,fact/* unknown */.cr)('not-published', 'the registry does not state it');
const NOT_ASKED = (0,fact/* unknown */.cr)('offline', 'no registry was asked about it');
const NO_REGISTRY = (0,fact/* unknown */.cr)('unsupported', 'no package registry answers for this kind of component');
const NOT_FROM_REGISTRY = (0,fact/* unknown */.cr)('unsupported', 'it does not come from a package registry');
const BUNDLED = (0,fact/* unknown */.cr)('not-published', 'it is shipped inside another package and has no artifact of its own');
const TREE_DIGEST = (0,fact/* unknown */.cr)('unsupported', 'Go states a digest of the source tree (h1), not of a file');
const COMMIT_ONLY = (0,fact/* unknown */.cr)('unsupported', 'a commit names it, not the digest of a file');
const LOCAL = (0,fact/* unknown */.cr)('unsupported', 'it is a path beside the project and is not downloaded');
const UNSAFE_ADDRESS = (0,fact/* unknown */.cr)('malformed', 'its address is not one that may be written down');
const NO_EDGES = (0,fact/* unknown */.cr)('unsupported', 'its file does not record what it depends on');
const NO_VERSION = (0,fact/* unknown */.cr)('not-published', 'its file names no exact version');
const OWN = (0,fact/* unknown */.cr)('unsupported', 'it is the project itself, of which only the dependencies were read');
const BAD_PURL = (0,fact/* unknown */.cr)('malformed', 'its package URL is not valid');
function listUnknowns() {
    const list = [];
    const add = (field, cause) => {
        list.push({ field, reason: cause.reason, detail: cause.detail });
    };
    return { add, list };
}
function missingFact(component, fact) {
    if (fact !== undefined)
        return fact.known ? NOT_STATED : fact;
    if (!(0,ecosystem/* isRegistryEcosystem */.q)(component.ecosystem))
        return NO_REGISTRY;
    return component.source.kind === 'registry' ? NOT_ASKED : NOT_FROM_REGISTRY;
}
function missingHashes(component, facts) {
    if (component.bundled)
        return BUNDLED;
    if (component.source.kind === 'git' || component.ecosystem === 'github')
        return COMMIT_ONLY;
    if (component.source.kind === 'path')
        return LOCAL;
    if (component.integrity.some((item) => item.algorithm === 'h1'))
        return TREE_DIGEST;
    return missingFact(component, facts?.artifacts);
}
function missingLocation(component, facts) {
    if (component.bundled)
        return BUNDLED;
    if (component.source.kind === 'path')
        return LOCAL;
    if (component.source.kind !== 'registry' || component.source.url !== undefined)
        return UNSAFE_ADDRESS;
    return missingFact(component, facts?.metadata);
}
function firstPartyUnknowns(fields) {
    return fields.map((field) => ({ field, reason: OWN.reason, detail: OWN.detail }));
}


;// CONCATENATED MODULE: ./build/sbom/format-time.js
function formatTime(milliseconds) {
    const text = new Date(milliseconds).toISOString();
    if (text.length !== 24)
        throw new RangeError('the time is outside the years 0 to 9999');
    return `${text.slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./build/sbom/list-properties.js

const MAX_VALUE = 512;
const MAX_LIST = 20;
function listProperties(component, context) {
    const { facts, license, validPurl } = context;
    const properties = [];
    const add = (name, value) => {
        const text = (0,safe_text/* safeText */.Hk)(value, MAX_VALUE);
        if (text !== '')
            properties.push({ name: `countersign:${name}`, value: text });
    };
    const addAll = (name, values) => {
        for (const value of values.slice(0, MAX_LIST))
            add(name, value);
        if (values.length > MAX_LIST)
            add(`${name}-left-out`, `${values.length - MAX_LIST}`);
    };
    add('scope', component.scope);
    add('direct', component.direct === null ? 'unknown' : String(component.direct));
    addAll('alias', component.aliases);
    addAll('pin', component.pins);
    if (component.version === '')
        addAll('constraint', component.constraints);
    if (component.source.kind !== 'registry')
        add('source', component.source.kind);
    if (component.bundled)
        add('bundled', 'true');
    if (component.hasInstallScript)
        add('install-script', 'true');
    if (!validPurl)
        add('bad-purl', component.purl.split('?')[0] ?? '');
    if (license?.kind === 'expression' && license.raw !== undefined)
        add('license-as-written', license.raw);
    if (facts !== undefined)
        addReleaseState(facts, add);
    return properties;
}
function addReleaseState(facts, add) {
    const { registryState, yanked, deprecated, publishedAt, attestations } = facts;
    if (registryState?.known && registryState.value.state !== 'present') {
        add('registry-state', registryState.value.state);
    }
    if (yanked?.known && yanked.value.yanked)
        add('yanked', yanked.value.reason || 'true');
    if (deprecated?.known && deprecated.value.deprecated)
        add('deprecated', deprecated.value.message || 'true');
    if (publishedAt?.known && publishedAt.value >= 0 && publishedAt.value < 253_402_300_800_000) {
        add('published', new Date(publishedAt.value).toISOString());
    }
    if (attestations?.known)
        add('provenance', attestations.value.present ? 'published' : 'none published');
}

// EXTERNAL MODULE: ./build/sbom/normalize-license.js
var normalize_license = __webpack_require__(7381);
;// CONCATENATED MODULE: ./build/sbom/describe-package.js









const MAX_NAME = 512;
const MAX_VERSION = 256;
const MAX_LICENSE = 512;
const MAX_OCCURRENCES = 100;
function describePackage(component, context) {
    const { facts } = context;
    const clipped = [];
    const clip = (field, text, max) => {
        if (text === undefined)
            return undefined;
        if (text.length > max)
            clipped.push(field);
        const cleaned = (0,safe_text/* safeText */.Hk)(text, max);
        return cleaned === '' ? undefined : cleaned;
    };
    const unknowns = listUnknowns();
    const metadata = describe_package_valueOf(facts?.metadata);
    const collected = collectHashes(component.integrity, describe_package_valueOf(facts?.artifacts));
    const origin = readOrigin(component);
    const license = readLicense(metadata?.license, clip);
    const publisher = clip('publisher', describe_package_valueOf(facts?.publisher)?.current.name, MAX_NAME);
    const supplier = clip('supplier', metadata?.supplier, MAX_NAME) ?? publisher ?? origin.owner;
    const version = clip('version', component.version, MAX_VERSION);
    const downloadLocation = findLocation(component, { collected, stated: metadata?.downloadUrl });
    const vcs = (metadata?.repository && safeVcsUrl(metadata.repository)) || lockedVcs(component, origin);
    const website = metadata?.homepage === undefined ? undefined : safeWebsite(metadata.homepage);
    const fullName = clip('name', component.name, MAX_NAME) ?? 'unnamed';
    const published = describe_package_valueOf(facts?.publishedAt);
    if (!context.validPurl)
        unknowns.add('identifier', BAD_PURL);
    if (version === undefined)
        unknowns.add('version', NO_VERSION);
    if (license === undefined)
        unknowns.add('license', missingFact(component, facts?.metadata));
    if (!hasHash(collected))
        unknowns.add('hashes', missingHashes(component, facts));
    if (supplier === undefined)
        unknowns.add('supplier', missingFact(component, facts?.publisher));
    if (downloadLocation === undefined && !collected.distributions.some((item) => item.url !== undefined)) {
        unknowns.add('download-location', missingLocation(component, facts));
    }
    if (vcs === undefined)
        unknowns.add('vcs', missingFact(component, facts?.metadata));
    if (!context.dependenciesKnown)
        unknowns.add('dependencies', NO_EDGES);
    if (!facts?.attestations?.known)
        unknowns.add('provenance', missingFact(component, facts?.attestations));
    const { group, name } = splitName(component, fullName);
    const properties = listProperties(component, { facts, license, validPurl: context.validPurl });
    properties.push(...collected.properties);
    const left = component.locations.length - MAX_OCCURRENCES;
    if (left > 0)
        properties.push({ name: 'countersign:occurrences-left-out', value: `${left}` });
    const described = {
        ref: context.ref,
        kind: kindOf(component),
        purl: context.validPurl ? component.purl : undefined,
        group,
        name,
        fullName,
        version,
        scope: component.scope,
        firstParty: false,
        description: clip('description', metadata?.description, safe_text/* MAX_TEXT */.lG),
        license,
        supplier,
        publisher,
        author: clip('author', metadata?.author && dropAddress(metadata.author), MAX_NAME),
        hashes: collected.hashes,
        distributions: collected.distributions,
        downloadLocation,
        vcs,
        website,
        attestation: readAttestation(facts),
        published: published !== undefined && isTime(published) ? formatTime(published) : undefined,
        lockfiles: component.lockfiles.map(cleanPath),
        occurrences: component.locations.slice(0, MAX_OCCURRENCES).map(cleanLocation),
        confidence: version === undefined ? 0.5 : 1,
        dependsOn: context.dependsOn,
        dependenciesKnown: context.dependenciesKnown,
        properties,
        unknowns: unknowns.list,
    };
    if (clipped.length > 0) {
        properties.push({ name: 'countersign:clipped', value: [...new Set(clipped)].sort().join(', ') });
    }
    properties.sort(compareProperties);
    return described;
}
function describe_package_valueOf(fact) {
    return fact?.known === true ? fact.value : undefined;
}
function readLicense(raw, clip) {
    if (raw === undefined)
        return undefined;
    const license = (0,normalize_license/* normalizeLicense */.f)(raw);
    if (license === undefined || license.kind === 'expression')
        return license;
    const name = clip('license', license.name, MAX_LICENSE);
    return name === undefined ? undefined : { kind: 'name', name };
}
function findLocation(component, registry) {
    if (component.bundled)
        return undefined;
    const locked = lockedLocation(component, readOrigin(component));
    if (locked !== undefined || component.source.kind !== 'registry')
        return locked;
    if (registry.collected.url !== undefined)
        return registry.collected.url;
    if (registry.collected.distributions.length > 1 || registry.stated === undefined)
        return undefined;
    return safeUrl(registry.stated);
}
function splitName(component, fullName) {
    if (component.ecosystem === 'maven') {
        const [group, name] = fullName.split(':');
        return name === undefined ? { group: undefined, name: fullName } : { group, name };
    }
    const slash = fullName.indexOf('/');
    if (component.ecosystem !== 'npm' ||
        !fullName.startsWith('@') ||
        slash < 2 ||
        slash === fullName.length - 1) {
        return { group: undefined, name: fullName };
    }
    return { group: fullName.slice(0, slash), name: fullName.slice(slash + 1) };
}
function readAttestation(facts) {
    const value = describe_package_valueOf(facts?.attestations);
    return value?.present === true && value.url !== undefined ? safeUrl(value.url) : undefined;
}
function safeWebsite(text) {
    const url = safeUrl(text);
    return url?.startsWith('http') === true ? url : undefined;
}
function dropAddress(text) {
    return text.replace(/<[^<>]*>/g, '').replace(/ {2,}/g, ' ');
}
function hasHash(collected) {
    return collected.hashes.length > 0 || collected.distributions.some((item) => item.hashes.length > 0);
}
function cleanPath(path) {
    return (0,safe_text/* safeText */.Hk)(path, safe_text/* MAX_TEXT */.lG);
}
function isTime(milliseconds) {
    return milliseconds >= 0 && milliseconds < 253_402_300_800_000;
}
function cleanLocation(item) {
    return { file: cleanPath(item.file), line: Math.max(0, Math.trunc(item.line) || 0) };
}
function kindOf({ ecosystem }) {
    if (ecosystem === 'docker')
        return 'container';
    return ecosystem === 'github' ? 'application' : 'library';
}
function compareProperties(a, b) {
    return compareText(a.name, b.name) || compareText(a.value, b.value);
}

;// CONCATENATED MODULE: ./build/sbom/fold-unknowns.js
function foldUnknowns(packages) {
    const causes = new Map();
    for (const { unknowns } of packages) {
        for (const cause of unknowns) {
            const ofField = causes.get(cause.field);
            if (ofField === undefined)
                causes.set(cause.field, [{ cause, count: 1 }]);
            else
                count(ofField, cause);
        }
    }
    const properties = [...causes].flatMap(([field, ofField]) => ofField.map(({ cause, count }) => ({
        name: `countersign:unknown:${field}`,
        value: `${count} of ${packages.length} components: ${cause.reason}, ${cause.detail}`,
    })));
    return { packages: packages.map((item) => withCauses(item, causes)), properties };
}
function count(ofField, cause) {
    const seen = ofField.find((one) => one.cause.detail === cause.detail && one.cause.reason === cause.reason);
    if (seen === undefined)
        ofField.push({ cause, count: 1 });
    else
        seen.count += 1;
}
function withCauses(item, causes) {
    return sayUnknowns(item, item.unknowns.filter((cause) => (causes.get(cause.field)?.length ?? 0) > 1));
}
function sayUnknowns(item, own) {
    if (own.length === 0)
        return item;
    const value = own.map((cause) => `${cause.field}=${cause.reason}`).join(', ');
    return { ...item, properties: [...item.properties, { name: 'countersign:unknown', value }] };
}

// EXTERNAL MODULE: ./build/domain/purl.js
var purl = __webpack_require__(17884);
;// CONCATENATED MODULE: ./build/sbom/is-safe-purl.js


const ASCII = /^[!-~]+$/;
const CREDENTIAL = /:\/\/(?!git(?:@|%40))[^/?&]*(?:@|%40)/i;
const is_safe_purl_PLAIN = /^pkg:[a-z]{1,20}\/(?:%40[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\/)?[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}@[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,98}$/;
function isSafePurl(text) {
    if (is_safe_purl_PLAIN.test(text))
        return (0,redact_tokens/* redactTokens */.O)(text) === text;
    return ASCII.test(text) && (0,purl/* parsePurl */.$l)(text).ok && !CREDENTIAL.test(text) && (0,redact_tokens/* redactTokens */.O)(text) === text;
}

;// CONCATENATED MODULE: ./build/sbom/describe-projects.js







const describe_projects_MAX_NAME = 512;
const describe_projects_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function describeProjects(projects, toRefs) {
    const groups = new Map();
    for (const project of projects) {
        if (project.dir === '.')
            continue;
        const key = `countersign:project:${project.ecosystem}:${project.dir}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [project]);
        else
            group.push(project);
    }
    return [...groups].map(([key, group]) => describeProject(key, group, toRefs));
}
function describeProject(key, group, toRefs) {
    const dir = (0,safe_text/* safeText */.Hk)(group[0]?.dir ?? '', 1024);
    const name = leastText(group.map((item) => item.name)) ?? dir;
    const version = leastText(group.map((item) => item.version));
    return withOwnUnknowns({
        ...firstParty(projectRef(key), (0,safe_text/* safeText */.Hk)(name, describe_projects_MAX_NAME) || 'unnamed'),
        version: version && ((0,safe_text/* safeText */.Hk)(version, 256) || undefined),
        lockfiles: [...new Set(group.map((item) => (0,safe_text/* safeText */.Hk)(item.file, 1024)))].sort(compareText),
        occurrences: placesOf(group),
        dependsOn: toRefs([...new Set(group.flatMap((item) => item.dependsOn))]),
        properties: [
            { name: 'countersign:directory', value: dir },
            { name: 'countersign:first-party', value: 'true' },
        ],
    });
}
function projectRef(key) {
    if ((0,safe_text/* safeText */.Hk)(key, 1024) === key)
        return key;
    return `countersign:project:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32)}`;
}
function describeRoot(subject, context) {
    const own = context.projects.filter((project) => project.dir === '.');
    const asked = new Set([
        ...own.flatMap((item) => context.toRefs(item.dependsOn)),
        ...context.members.map((m) => m.ref),
    ]);
    const askedByMember = new Set(context.members.flatMap((item) => item.dependsOn));
    for (const item of context.merged) {
        const ref = context.refs.get(item.purl);
        if (item.direct === true && !askedByMember.has(ref))
            asked.add(ref);
    }
    const taken = new Set([...context.refs.values(), ...context.members.map((member) => member.ref)]);
    const purl = subject.purl !== undefined && isSafePurl(subject.purl) ? subject.purl : undefined;
    const commit = subject.commit !== undefined && describe_projects_COMMIT.test(subject.commit) ? subject.commit : undefined;
    const version = leastText([subject.version]) ?? leastText(own.map((item) => item.version)) ?? commit;
    const vcs = subject.vcs === undefined ? undefined : safeVcsUrl(subject.vcs);
    const ref = purl !== undefined && !taken.has(purl) ? purl : 'countersign:root';
    asked.delete(ref);
    return withOwnUnknowns({
        ...firstParty(ref, (0,safe_text/* safeText */.Hk)(subject.name, describe_projects_MAX_NAME) || 'unnamed'),
        purl,
        version: version && ((0,safe_text/* safeText */.Hk)(version, 256) || undefined),
        vcs,
        supplier: ownerOf({ purl, vcs }),
        lockfiles: [...new Set(own.map((item) => (0,safe_text/* safeText */.Hk)(item.file, 1024)))].sort(compareText),
        dependsOn: [...asked].sort(compareText),
        properties: [
            ...(commit !== undefined ? [{ name: 'countersign:commit', value: commit }] : []),
            { name: 'countersign:first-party', value: 'true' },
        ],
    });
}
function ownerOf(subject) {
    const path = /^pkg:github\/([^/@?#]+)\//.exec(subject.purl ?? '') ??
        /^[a-z+]+:\/\/(?:git@)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/([^/]+)\/[^/]/.exec(subject.vcs ?? '');
    return path?.[1];
}
function withOwnUnknowns(item) {
    const fields = ['license', 'hashes'];
    if (item.supplier === undefined)
        fields.push('supplier');
    if (item.purl === undefined)
        fields.unshift('identifier');
    if (item.version === undefined)
        fields.unshift('version');
    return sayUnknowns(item, firstPartyUnknowns(fields));
}
function firstParty(ref, name) {
    return {
        ref,
        kind: 'application',
        purl: undefined,
        group: undefined,
        name,
        fullName: name,
        version: undefined,
        scope: 'runtime',
        firstParty: true,
        description: undefined,
        license: undefined,
        supplier: undefined,
        publisher: undefined,
        author: undefined,
        hashes: [],
        distributions: [],
        downloadLocation: undefined,
        vcs: undefined,
        website: undefined,
        attestation: undefined,
        published: undefined,
        lockfiles: [],
        occurrences: [],
        confidence: 1,
        dependsOn: [],
        dependenciesKnown: true,
        properties: [],
        unknowns: [],
    };
}
function placesOf(group) {
    return [...new Set(group.map((item) => (0,safe_text/* safeText */.Hk)(item.file, 1024)))]
        .sort(compareText)
        .map((file) => ({ file, line: 1 }));
}
function leastText(texts) {
    return texts.filter((text) => text !== undefined && text.trim() !== '').sort(compareText)[0];
}

;// CONCATENATED MODULE: ./build/sbom/find-unreached.js
function findUnreached(root, packages) {
    const byRef = new Map(packages.map((item) => [item.ref, item]));
    const reached = new Set([root.ref]);
    const walk = (start) => {
        const waiting = [start];
        for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
            for (const ref of item.dependsOn) {
                const target = byRef.get(ref);
                if (target === undefined || reached.has(ref))
                    continue;
                reached.add(ref);
                waiting.push(target);
            }
        }
    };
    walk(root);
    const asked = new Set(packages.flatMap((item) => item.dependsOn));
    const unreached = [];
    for (const item of [...packages.filter((each) => !asked.has(each.ref)), ...packages]) {
        if (reached.has(item.ref))
            continue;
        reached.add(item.ref);
        unreached.push(item.ref);
        walk(item);
    }
    return unreached.sort();
}

;// CONCATENATED MODULE: ./build/sbom/list-gaps.js


const MAX_GAPS = 100;
function listGaps(inventory) {
    const gaps = new Set();
    for (const file of inventory.files) {
        if (file.status !== 'read')
            gaps.add(`${file.path}: ${file.status}: ${file.reason ?? 'no reason is known'}`);
        else if (file.reason !== undefined)
            gaps.add(`${file.path}: read in part: ${file.reason}`);
    }
    for (const problem of inventory.problems) {
        const place = problem.location === undefined ? '' : `${problem.location.file}:${problem.location.line}: `;
        gaps.add(`${place}${problem.severity}: ${problem.message}`);
    }
    if (inventory.files.length === 0)
        gaps.add('no lockfile, manifest or other file with dependencies was recognised');
    const sorted = [...new Set([...gaps].map((gap) => (0,safe_text/* safeText */.Hk)(gap, 512)))].sort(compareText);
    const left = sorted.length - MAX_GAPS;
    return left > 0 ? [...sorted.slice(0, MAX_GAPS), `${left} more`] : sorted;
}

;// CONCATENATED MODULE: ./build/sbom/merge-components.js

const STRENGTH = ['runtime', 'unknown', 'optional', 'build', 'dev'];
function mergeComponents(components) {
    const groups = new Map();
    for (const component of components) {
        const group = groups.get(component.purl);
        if (group === undefined)
            groups.set(component.purl, [component]);
        else
            group.push(component);
    }
    return [...groups.values()].map(mergeGroup).sort((a, b) => compareText(a.purl, b.purl));
}
function mergeGroup(group) {
    const [first] = group;
    if (group.length === 1)
        return fromOne(first);
    return {
        purl: first.purl,
        ecosystem: least(group, (item) => item.ecosystem),
        name: least(group, (item) => item.name),
        version: least(group, (item) => item.version),
        scope: STRENGTH.find((scope) => group.some((item) => item.scope === scope)) ?? 'unknown',
        direct: mergeDirect(group),
        integrity: uniqueBy(group.flatMap((item) => item.integrity), integrityKey),
        source: uniqueBy(group.map((item) => item.source), sourceKey)[0],
        lockfiles: sortedUnique(group.map((item) => item.lockfile)),
        locations: uniqueBy(group.flatMap((item) => item.locations), placeKey),
        dependsOn: sortedUnique(group.flatMap((item) => item.dependsOn)),
        aliases: sortedUnique(group.flatMap((item) => item.alias ?? [])),
        constraints: sortedUnique(group.flatMap((item) => item.constraint ?? [])),
        pins: sortedUnique(group.flatMap((item) => item.pin?.state ?? [])),
        bundled: group.every((item) => item.bundled === true),
        hasInstallScript: group.some((item) => item.hasInstallScript === true),
    };
}
function fromOne(item) {
    return {
        purl: item.purl,
        ecosystem: item.ecosystem,
        name: item.name,
        version: item.version,
        scope: item.scope,
        direct: item.direct,
        integrity: uniqueBy(item.integrity, integrityKey),
        source: item.source,
        lockfiles: [item.lockfile],
        locations: uniqueBy(item.locations, placeKey),
        dependsOn: sortedUnique(item.dependsOn),
        aliases: item.alias === undefined ? [] : [item.alias],
        constraints: item.constraint === undefined ? [] : [item.constraint],
        pins: item.pin === undefined ? [] : [item.pin.state],
        bundled: item.bundled === true,
        hasInstallScript: item.hasInstallScript === true,
    };
}
function mergeDirect(group) {
    if (group.some((item) => item.direct === true))
        return true;
    return group.some((item) => item.direct === false) ? false : null;
}
function integrityKey(item) {
    return `${item.algorithm} ${item.digest} ${item.file ?? ''} ${item.raw}`;
}
function placeKey(place) {
    return `${place.file}\u0000${String(place.line).padStart(12, '0')}`;
}
function sourceKey(source) {
    const bare = source.kind === 'registry' && source.url === undefined;
    return `${bare ? 1 : 0} ${JSON.stringify(source, Object.keys(source).sort())}`;
}
function least(group, read) {
    let found = read(group[0]);
    for (const item of group)
        if (read(item) < found)
            found = read(item);
    return found;
}
function uniqueBy(items, key) {
    if (items.length < 2)
        return [...items];
    const unique = new Map(items.map((item) => [key(item), item]));
    return [...unique].sort((a, b) => compareText(a[0], b[0])).map((entry) => entry[1]);
}
function sortedUnique(items) {
    return items.length < 2 ? [...items] : [...new Set(items)].sort(compareText);
}

;// CONCATENATED MODULE: ./build/sbom/build-model.js











function buildModel(input) {
    const { inventory } = input;
    const merged = mergeComponents(inventory.components);
    const refs = new Map(merged.map((item) => [item.purl, refOf(item)]));
    const recorded = lockfilesWithEdges(inventory.components);
    let dropped = 0;
    const toRefs = (purls) => {
        const found = new Set();
        for (const purl of purls) {
            const ref = refs.get(purl);
            if (ref === undefined)
                dropped += 1;
            else
                found.add(ref);
        }
        return [...found].sort(compareText);
    };
    const packages = merged.map((component) => {
        const dependsOn = toRefs(component.dependsOn.filter((purl) => purl !== component.purl));
        return describePackage(component, {
            ref: refs.get(component.purl),
            validPurl: refs.get(component.purl) === component.purl,
            facts: input.factsOf(component.purl),
            dependsOn,
            dependenciesKnown: dependsOn.length > 0 || component.lockfiles.some((file) => recorded.has(file)),
        });
    });
    const projects = inventory.projects;
    const members = describeProjects(projects, toRefs);
    const root = describeRoot(input.subject, { projects, members, merged, refs, toRefs });
    const folded = foldUnknowns(packages);
    const properties = [...folded.properties];
    if (dropped > 0)
        properties.push({ name: 'countersign:edges-without-target', value: `${dropped}` });
    const all = [...folded.packages, ...members].sort((a, b) => compareText(a.ref, b.ref));
    const unreached = findUnreached(root, all);
    return {
        root: { ...root, dependenciesKnown: unreached.length === 0 },
        packages: all,
        unreached,
        timestamp: formatTime(input.timestamp),
        toolVersion: (0,safe_text/* safeText */.Hk)(input.toolVersion, 64),
        author: input.author && { ...input.author, name: (0,safe_text/* safeText */.Hk)(input.author.name, 256) },
        gaps: listGaps(inventory),
        properties: properties.sort((a, b) => compareText(a.name, b.name) || compareText(a.value, b.value)),
    };
}
const FORMATS_WITH_EDGES = new Set([
    'npm-lock',
    'pnpm-lock',
    'yarn-classic-lock',
    'yarn-berry-lock',
    'bun-lock',
    'uv-lock',
    'poetry-lock',
    'pdm-lock',
    'cargo-lock',
    'gemfile-lock',
]);
function lockfilesWithEdges(components) {
    const files = new Set();
    for (const item of components) {
        if (item.dependsOn.length > 0 || FORMATS_WITH_EDGES.has(item.format))
            files.add(item.lockfile);
    }
    return files;
}
function refOf(component) {
    if (isSafePurl(component.purl))
        return component.purl;
    return `countersign:component:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(component.purl)).digest('hex').slice(0, 32)}`;
}

;// CONCATENATED MODULE: ./build/sbom/model.js
const SBOM_SPEC_VERSIONS = {
    'cyclonedx-json': ['1.6', '1.7'],
    'spdx-json': ['2.3'],
};

;// CONCATENATED MODULE: ./build/sbom/file-reference.js
function fileReference(purl, distribution) {
    const hash = strongestHash(distribution.hashes);
    const extra = [
        ...(hash !== undefined ? [`checksum=${hash.algorithm}:${hash.digest}`] : []),
        ...(distribution.file !== undefined ? [`file_name=${encodeURIComponent(distribution.file)}`] : []),
    ];
    const [base = purl, subpath] = purl.split('#', 2);
    const [path = base, query] = base.split('?', 2);
    const qualifiers = [...(query === undefined ? [] : query.split('&')), ...extra].sort();
    const tail = subpath === undefined ? '' : `#${subpath}`;
    return qualifiers.length === 0 ? purl : `${path}?${qualifiers.join('&')}${tail}`;
}
const ORDER = ['sha512', 'sha384', 'sha256', 'sha1', 'md5'];
function strongestHash(hashes) {
    return ORDER.map((algorithm) => hashes.find((hash) => hash.algorithm === algorithm)).find(Boolean);
}

;// CONCATENATED MODULE: ./build/sbom/cyclonedx-component.js

const ALGORITHM = {
    md5: 'MD5',
    sha1: 'SHA-1',
    sha256: 'SHA-256',
    sha384: 'SHA-384',
    sha512: 'SHA-512',
};
const SCOPE = {
    runtime: 'required',
    unknown: undefined,
    optional: 'optional',
    build: 'excluded',
    dev: 'excluded',
};
const MAX_METHODS = 20;
function cyclonedxComponent(item) {
    const { supplier, author, hashes, license, properties } = item;
    const references = listReferences(item);
    return {
        type: item.kind,
        'bom-ref': item.ref,
        supplier: supplier === undefined ? undefined : { name: supplier },
        authors: author === undefined ? undefined : [{ name: author }],
        publisher: item.publisher,
        group: item.group,
        name: item.name,
        version: item.version,
        description: item.description,
        scope: item.firstParty ? undefined : SCOPE[item.scope],
        hashes: hashes.length > 0 ? hashes.map(cyclonedx_component_toHash) : undefined,
        licenses: license === undefined ? undefined : [toLicense(license)],
        purl: item.purl,
        externalReferences: references.length > 0 ? references : undefined,
        evidence: item.lockfiles.length > 0 ? toEvidence(item) : undefined,
        properties: properties.length > 0 ? properties : undefined,
    };
}
function cyclonedx_component_toHash(hash) {
    return { alg: ALGORITHM[hash.algorithm], content: hash.digest };
}
function toLicense(license) {
    return license.kind === 'expression'
        ? { expression: license.expression, acknowledgement: 'declared' }
        : { license: { name: license.name, acknowledgement: 'declared' } };
}
function listReferences(item) {
    const references = [];
    const seen = new Set();
    for (const file of item.distributions) {
        const url = file.url ?? fileReference(item.purl ?? item.ref, file);
        seen.add(url);
        references.push({
            type: 'distribution',
            url,
            comment: file.file,
            hashes: file.hashes.length > 0 ? file.hashes.map(cyclonedx_component_toHash) : undefined,
        });
    }
    const add = (type, url) => {
        if (url !== undefined && !(type === 'distribution' && seen.has(url)))
            references.push({ type, url });
    };
    add('distribution', item.downloadLocation);
    add('vcs', item.vcs);
    add('website', item.website);
    add('attestation', item.attestation);
    return references;
}
function toEvidence({ purl, fullName, confidence, lockfiles, occurrences }) {
    const methods = lockfiles
        .slice(0, MAX_METHODS)
        .map((value) => ({ technique: 'manifest-analysis', confidence, value }));
    const field = purl === undefined ? 'name' : 'purl';
    return {
        identity: [{ field, confidence, concludedValue: purl ?? fullName, methods }],
        occurrences: occurrences.length > 0 ? occurrences.map(({ file, line }) => ({ location: file, line })) : undefined,
    };
}

;// CONCATENATED MODULE: ./build/sbom/derive-uuid.js

const NAMESPACE = Buffer.from('8f6acfff92895301a3632e6f9df4e1fa', 'hex');
function deriveUuid(content) {
    const hash = (0,external_node_crypto_.createHash)('sha1').update(NAMESPACE).update(content).digest();
    hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
    hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
    const hex = hash.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

;// CONCATENATED MODULE: ./build/sbom/write-document.js

const OWN_UUID = '00000000-0000-0000-0000-000000000000';
function writeDocument(head, lists) {
    let text = JSON.stringify(head, undefined, 2).slice(0, -2);
    for (const { key, items, always } of lists) {
        let separator = `,\n  ${JSON.stringify(key)}: [\n    `;
        let empty = true;
        for (const item of items) {
            text += separator + JSON.stringify(item);
            separator = ',\n    ';
            empty = false;
        }
        if (!empty)
            text += '\n  ]';
        else if (always === true)
            text += `,\n  ${JSON.stringify(key)}: []`;
    }
    text += '\n}\n';
    return text.replace(OWN_UUID, deriveUuid(text));
}
function* mapLazily(items, make) {
    for (const item of items)
        yield make(item);
}

;// CONCATENATED MODULE: ./build/sbom/write-cyclonedx.js


function writeCyclonedx(model, specVersion) {
    const everything = [model.root, ...model.packages];
    const unknownEdges = everything.filter((item) => !item.dependenciesKnown).map((item) => item.ref);
    const properties = [
        ...model.gaps.map((value) => ({ name: 'countersign:gap', value })),
        ...model.properties,
    ];
    const head = {
        $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
        bomFormat: 'CycloneDX',
        specVersion,
        serialNumber: `urn:uuid:${OWN_UUID}`,
        version: 1,
        metadata: {
            timestamp: model.timestamp,
            lifecycles: [{ phase: 'pre-build' }],
            tools: { components: [{ type: 'application', name: 'countersign', version: model.toolVersion }] },
            ...authorOf(model),
            component: cyclonedxComponent(model.root),
            properties: properties.length > 0 ? properties : undefined,
        },
    };
    const withEdges = everything.filter((item) => item.dependenciesKnown || item.dependsOn.length > 0);
    const compositions = [
        { aggregate: model.gaps.length > 0 ? 'incomplete' : 'complete', assemblies: [model.root.ref] },
        ...(unknownEdges.length > 0 ? [{ aggregate: 'unknown', dependencies: unknownEdges }] : []),
    ];
    return writeDocument(head, [
        { key: 'components', items: mapLazily(model.packages, cyclonedxComponent), always: true },
        { key: 'dependencies', items: mapLazily(withEdges, toDependency) },
        { key: 'compositions', items: compositions },
    ]);
}
function toDependency(item) {
    return { ref: item.ref, dependsOn: item.dependsOn.length > 0 ? item.dependsOn : undefined };
}
function authorOf({ author }) {
    if (author === undefined)
        return {};
    return author.kind === 'person'
        ? { authors: [{ name: author.name }] }
        : { manufacturer: { name: author.name } };
}

;// CONCATENATED MODULE: ./build/sbom/spdx-id.js

const MAX_ID = 160;
function assignSpdxIds(packages) {
    const byId = new Map();
    for (const item of packages) {
        const id = readableId(item.ref);
        const refs = byId.get(id);
        if (refs === undefined)
            byId.set(id, [item.ref]);
        else
            refs.push(item.ref);
    }
    const ids = new Map();
    for (const [id, refs] of byId) {
        for (const ref of refs)
            ids.set(ref, refs.length === 1 && id.length < MAX_ID ? id : digestId(id, ref));
    }
    return ids;
}
function readableId(ref) {
    const text = ref.replace(/^pkg:/, '').replace(/[^A-Za-z0-9.]+/g, '-');
    return `SPDXRef-${text}`.slice(0, MAX_ID);
}
function digestId(id, ref) {
    return `${id}-${(0,external_node_crypto_.createHash)('sha256').update(ref).digest('hex').slice(0, 16)}`;
}

;// CONCATENATED MODULE: ./build/sbom/spdx-license.js


const REFERENCE = /LicenseRef-[A-Za-z0-9.-]+/g;
function spdxLicense(license) {
    if (license === undefined)
        return 'NOASSERTION';
    return license.kind === 'expression' ? license.expression : referenceOf(license.name);
}
function collectLicenses(packages) {
    const found = new Map();
    for (const { license } of packages) {
        if (license?.kind === 'name')
            found.set(referenceOf(license.name), { text: license.name, name: license.name });
        else if (license?.expression.includes('LicenseRef-')) {
            for (const id of license.expression.match(REFERENCE) ?? []) {
                found.set(id, { text: `The package names its own licence ${id}; the text was not read.`, name: id });
            }
        }
    }
    return [...found]
        .sort((a, b) => compareText(a[0], b[0]))
        .map(([licenseId, { text, name }]) => ({ licenseId, extractedText: text, name }));
}
function referenceOf(name) {
    return `LicenseRef-countersign-${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 16)}`;
}

;// CONCATENATED MODULE: ./build/sbom/spdx-package.js



const spdx_package_ALGORITHM = {
    md5: 'MD5',
    sha1: 'SHA1',
    sha256: 'SHA256',
    sha384: 'SHA384',
    sha512: 'SHA512',
};
function spdxPackage(item, context) {
    const { license } = item;
    const references = spdx_package_listReferences(item);
    const source = describeSource(item);
    const raw = license?.kind === 'expression' ? license.raw : undefined;
    return {
        SPDXID: context.id,
        name: item.fullName,
        versionInfo: item.version,
        supplier: supplierOf(item),
        originator: item.author === undefined ? undefined : spdxActor('Person', item.author),
        downloadLocation: item.downloadLocation ?? 'NOASSERTION',
        filesAnalyzed: false,
        checksums: item.hashes.length > 0 ? item.hashes.map(toChecksum) : undefined,
        homepage: item.website,
        sourceInfo: source === '' ? undefined : source,
        licenseConcluded: 'NOASSERTION',
        licenseDeclared: spdxLicense(license),
        licenseComments: raw === undefined ? undefined : `Written by the registry as: ${(0,safe_text/* safeText */.Hk)(raw, 512)}`,
        copyrightText: 'NOASSERTION',
        description: item.description,
        externalRefs: references.length > 0 ? references : undefined,
        primaryPackagePurpose: item.kind.toUpperCase(),
        releaseDate: item.published,
        annotations: item.properties.length > 0 ? [annotate(item, context)] : undefined,
    };
}
function spdxActor(kind, name) {
    return `${kind}: ${name.replaceAll('(', '[').replaceAll(')', ']')}`;
}
function supplierOf(item) {
    if (item.supplier === undefined)
        return 'NOASSERTION';
    return spdxActor(item.supplier === item.publisher ? 'Person' : 'Organization', item.supplier);
}
function toChecksum(hash) {
    return { algorithm: spdx_package_ALGORITHM[hash.algorithm], checksumValue: hash.digest };
}
function describeSource(item) {
    const places = item.occurrences.map(({ file, line }) => `${file}:${line}`);
    const files = places.length > 0 ? places : item.lockfiles;
    return files.length === 0 ? '' : `Read from ${files.join(', ')}`;
}
function spdx_package_listReferences(item) {
    const { purl } = item;
    const references = [];
    if (purl !== undefined) {
        references.push({
            referenceCategory: 'PACKAGE-MANAGER',
            referenceType: 'purl',
            referenceLocator: purl,
        });
    }
    for (const file of item.distributions) {
        references.push({
            referenceCategory: 'OTHER',
            referenceType: 'distribution',
            referenceLocator: fileReference(purl ?? item.ref, file),
            comment: file.url,
        });
    }
    if (item.vcs !== undefined) {
        references.push({ referenceCategory: 'OTHER', referenceType: 'vcs', referenceLocator: item.vcs });
    }
    if (item.attestation !== undefined) {
        references.push({
            referenceCategory: 'OTHER',
            referenceType: 'attestation',
            referenceLocator: item.attestation,
        });
    }
    return references;
}
function annotate(item, context) {
    return {
        annotationDate: context.date,
        annotationType: 'OTHER',
        annotator: context.annotator,
        comment: item.properties.map(({ name, value }) => `${name}=${value}`).join('\n'),
    };
}

;// CONCATENATED MODULE: ./build/sbom/write-spdx.js




const DOCUMENT = 'SPDXRef-DOCUMENT';
function writeSpdx(model) {
    const everything = [model.root, ...model.packages];
    const ids = assignSpdxIds(everything);
    const tool = `Tool: countersign-${model.toolVersion}`;
    const comment = documentComment(model);
    const head = {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: DOCUMENT,
        documentNamespace: `https://spdx.org/spdxdocs/${OWN_UUID}/${slug(model.root.fullName)}`,
        name: model.root.fullName,
        comment: comment === '' ? undefined : comment,
        creationInfo: {
            comment: 'Source: read from lockfiles, manifests and other files of the repository before a build.',
            created: model.timestamp,
            creators: [...(model.author !== undefined ? [write_spdx_authorOf(model.author)] : []), tool],
        },
    };
    const toPackage = (item) => spdxPackage(item, { id: ids.get(item.ref), annotator: tool, date: model.timestamp });
    return writeDocument(head, [
        { key: 'packages', items: mapLazily(everything, toPackage) },
        { key: 'hasExtractedLicensingInfos', items: collectLicenses(everything) },
        { key: 'relationships', items: listRelationships(model, ids) },
    ]);
}
function documentComment(model) {
    const gaps = model.gaps.map((gap) => `Components may be missing: ${gap}`);
    return [...gaps, ...model.properties.map((item) => `${item.name}: ${item.value}`)].join('\n');
}
function write_spdx_authorOf(author) {
    return spdxActor(author.kind === 'person' ? 'Person' : 'Organization', author.name);
}
const OF_SCOPE = {
    dev: 'DEV_DEPENDENCY_OF',
    optional: 'OPTIONAL_DEPENDENCY_OF',
    build: 'BUILD_DEPENDENCY_OF',
};
function* listRelationships(model, ids) {
    const packages = [model.root, ...model.packages];
    const byRef = new Map(packages.map((item) => [item.ref, item]));
    yield relate(DOCUMENT, 'DESCRIBES', ids.get(model.root.ref));
    for (const item of packages) {
        const id = ids.get(item.ref);
        const targets = item === model.root ? [...item.dependsOn, ...model.unreached] : item.dependsOn;
        for (const ref of targets) {
            const target = byRef.get(ref);
            if (target === undefined)
                continue;
            const other = ids.get(ref);
            yield relate(id, target.firstParty ? 'CONTAINS' : 'DEPENDS_ON', other);
            const ofScope = item.firstParty ? OF_SCOPE[target.scope] : undefined;
            if (ofScope !== undefined)
                yield relate(other, ofScope, id);
        }
        if (!item.dependenciesKnown)
            yield relate(id, 'DEPENDS_ON', 'NOASSERTION');
        else if (targets.length === 0)
            yield relate(id, 'DEPENDS_ON', 'NONE');
    }
}
function relate(from, relationshipType, to) {
    return { spdxElementId: from, relationshipType, relatedSpdxElement: to };
}
function slug(name) {
    return name.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 64) || 'sbom';
}

;// CONCATENATED MODULE: ./build/sbom/render-sbom.js




function renderSbom(input) {
    const versions = SBOM_SPEC_VERSIONS[input.format];
    if (!versions.includes(input.specVersion)) {
        throw new RangeError(`${input.format} is written in ${versions.join(' or ')}, not in ${input.specVersion}`);
    }
    const model = buildModel(input);
    return input.format === 'spdx-json'
        ? writeSpdx(model)
        : writeCyclonedx(model, input.specVersion);
}


/***/ })

};
