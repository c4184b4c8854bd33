export const id = 270;
export const ids = [270];
export const modules = {

/***/ 93326:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var scan = __webpack_require__(86849)
var parse = __webpack_require__(25501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 25501:
/***/ ((module) => {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 86849:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var licenses = []
  .concat(__webpack_require__(75204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(53988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 31270:
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

;// CONCATENATED MODULE: ./build/sbom/redact-tokens.js
const TOKEN = /(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_[A-Za-z0-9]{20,}|pypi-[\w-]{32,}|xox[abprs]-[\w-]{10,}|A(?:KIA|SIA)[A-Z0-9]{16}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,})/g;
const SHORTEST = 15;
function redactTokens(text) {
    return text.length < SHORTEST ? text : text.replace(TOKEN, 'REDACTED');
}

;// CONCATENATED MODULE: ./build/sbom/safe-text.js

const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u;
const UNSAFE_ALL = new RegExp(UNSAFE.source, 'gu');
const PLAIN = /^[!-~]*$/;
const SPACES = /[\t\n\r]+/g;
const MAX_TEXT = 1024;
function cleanText(text) {
    if (PLAIN.test(text))
        return text;
    if (!UNSAFE.test(text))
        return text.trim();
    return text.replace(SPACES, ' ').replace(UNSAFE_ALL, '\ufffd').trim();
}
function safeText(text, max) {
    if (text.length <= max)
        return redactTokens(cleanText(text));
    const cut = redactTokens(cleanText(text.slice(0, max + 256)));
    return `${cleanText(cut.slice(0, max - 1))}…`;
}

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
const safe_url_PLAIN = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*(?::\d{1,5})?\/[A-Za-z0-9\-_~/@+.]*$/;
function safeUrl(text) {
    if (text.length > MAX_URL)
        return undefined;
    if (safe_url_PLAIN.test(text) && !text.includes('/.'))
        return redactTokens(text);
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
    return redactTokens(`${url.protocol}//${user}${url.host}${path}`).replace(NOT_IN_URI, encodeChar);
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
        return { name: 'countersign:integrity-unreadable', value: safeText(item.raw, 256) };
    }
    const file = item.file === undefined ? '' : ` ${item.file}`;
    return { name: 'countersign:go-h1', value: safeText(`${item.raw}${file}`, 256) };
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
        file: name === undefined ? undefined : safeText(name, 256),
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
        return { owner: safeText(owner, 256) };
    }
    return {};
}
function forgeOrigin(host, segments) {
    const [owner, repository] = segments.map((segment) => safeText(segment, 256));
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
        const text = safeText(value, MAX_VALUE);
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

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
;// CONCATENATED MODULE: ./build/sbom/normalize-license.js

const MAX_EXPRESSION = 512;
const NAMES = new Map([
    ['mit', 'MIT'],
    ['mit mit', 'MIT'],
    ['mit expat', 'MIT'],
    ['expat', 'MIT'],
    ['isc', 'ISC'],
    ['apache 2', 'Apache-2.0'],
    ['apache 2.0', 'Apache-2.0'],
    ['apache software 2.0', 'Apache-2.0'],
    ['apache version 2.0', 'Apache-2.0'],
    ['asl 2.0', 'Apache-2.0'],
    ['bsd 2 clause', 'BSD-2-Clause'],
    ['2 clause bsd', 'BSD-2-Clause'],
    ['simplified bsd', 'BSD-2-Clause'],
    ['bsd 3 clause', 'BSD-3-Clause'],
    ['3 clause bsd', 'BSD-3-Clause'],
    ['new bsd', 'BSD-3-Clause'],
    ['modified bsd', 'BSD-3-Clause'],
    ['mpl 2.0', 'MPL-2.0'],
    ['mozilla public 2.0', 'MPL-2.0'],
    ['mozilla public 2.0 mpl 2.0', 'MPL-2.0'],
    ['unlicense', 'Unlicense'],
    ['unlicense unlicense', 'Unlicense'],
    ['cc0 1.0', 'CC0-1.0'],
    ['boost software 1.0', 'BSL-1.0'],
]);
const cache = new Map();
const MAX_CACHE = 4096;
function normalizeLicense(raw) {
    const known = cache.get(raw);
    if (known !== undefined || cache.has(raw))
        return known;
    const license = readLicense(raw);
    if (cache.size >= MAX_CACHE)
        cache.clear();
    if (raw.length <= MAX_EXPRESSION)
        cache.set(raw, license);
    return license;
}
function readLicense(raw) {
    const text = raw.trim();
    if (text === '' || text === 'UNKNOWN' || text === 'NOASSERTION')
        return undefined;
    const name = { kind: 'name', name: text };
    if (text.length > MAX_EXPRESSION || text === 'UNLICENSED' || text === 'NONE')
        return name;
    const found = isExpression(text) ? text : (fixExpression(text) ?? NAMES.get(simplify(text)));
    if (found === undefined)
        return name;
    return { kind: 'expression', expression: found, ...(found !== text ? { raw: text } : {}) };
}
function fixExpression(text) {
    if (!/^[\w.+\-()/ :]+$/.test(text))
        return undefined;
    const spaced = text.replaceAll('/', ' OR ').replace(/ {2,}/g, ' ');
    const fixed = spaced
        .split(/([ ()])/)
        .map((word) => (/^(?:and|or|with)$/i.test(word) ? word.toUpperCase() : properCase(word)))
        .join('');
    return isExpression(fixed) ? fixed : undefined;
}
let identifiers;
function properCase(word) {
    if (word === '' || /[ ():]/.test(word))
        return word;
    identifiers ??= new Map(COMMON.map((id) => [id.toLowerCase(), id]));
    return identifiers.get(word.toLowerCase()) ?? word;
}
const COMMON = [
    '0BSD AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 Artistic-2.0',
    'BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause BSD-4-Clause BSL-1.0 BUSL-1.1 CC-BY-3.0 CC-BY-4.0 CC0-1.0',
    'CDDL-1.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.2 GPL-2.0 GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0-only',
    'GPL-3.0-or-later HPND ISC LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only',
    'LGPL-3.0-or-later MIT MIT-0 MPL-1.1 MPL-2.0 MS-PL NCSA OFL-1.1 OpenSSL PSF-2.0 Python-2.0',
    'Unicode-3.0 Unicode-DFS-2016 Unlicense UPL-1.0 WTFPL Zlib ZPL-2.1',
].flatMap((line) => line.split(' '));
function isExpression(text) {
    try {
        spdx_expression_parse(text);
        return !text.includes('DocumentRef-');
    }
    catch {
        return false;
    }
}
const CLASSIFIER = /^License :: (?:OSI Approved :: )?/;
function simplify(text) {
    return text
        .replace(CLASSIFIER, '')
        .toLowerCase()
        .replace(/[(),"'\-_]+/g, ' ')
        .replace(/\b(?:the|licen[cs]ed?)\b/g, ' ')
        .replace(/\bv(?=\d)/g, '')
        .replace(/ +/g, ' ')
        .trim();
}

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
        const cleaned = safeText(text, max);
        return cleaned === '' ? undefined : cleaned;
    };
    const unknowns = listUnknowns();
    const metadata = describe_package_valueOf(facts?.metadata);
    const collected = collectHashes(component.integrity, describe_package_valueOf(facts?.artifacts));
    const origin = readOrigin(component);
    const license = describe_package_readLicense(metadata?.license, clip);
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
        description: clip('description', metadata?.description, MAX_TEXT),
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
function describe_package_readLicense(raw, clip) {
    if (raw === undefined)
        return undefined;
    const license = normalizeLicense(raw);
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
    return safeText(path, MAX_TEXT);
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
        return redactTokens(text) === text;
    return ASCII.test(text) && (0,purl/* parsePurl */.$l)(text).ok && !CREDENTIAL.test(text) && redactTokens(text) === text;
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
    const dir = safeText(group[0]?.dir ?? '', 1024);
    const name = leastText(group.map((item) => item.name)) ?? dir;
    const version = leastText(group.map((item) => item.version));
    return withOwnUnknowns({
        ...firstParty(projectRef(key), safeText(name, describe_projects_MAX_NAME) || 'unnamed'),
        version: version && (safeText(version, 256) || undefined),
        lockfiles: [...new Set(group.map((item) => safeText(item.file, 1024)))].sort(compareText),
        occurrences: placesOf(group),
        dependsOn: toRefs([...new Set(group.flatMap((item) => item.dependsOn))]),
        properties: [
            { name: 'countersign:directory', value: dir },
            { name: 'countersign:first-party', value: 'true' },
        ],
    });
}
function projectRef(key) {
    if (safeText(key, 1024) === key)
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
        ...firstParty(ref, safeText(subject.name, describe_projects_MAX_NAME) || 'unnamed'),
        purl,
        version: version && (safeText(version, 256) || undefined),
        vcs,
        supplier: ownerOf({ purl, vcs }),
        lockfiles: [...new Set(own.map((item) => safeText(item.file, 1024)))].sort(compareText),
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
    return [...new Set(group.map((item) => safeText(item.file, 1024)))]
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
    const sorted = [...new Set([...gaps].map((gap) => safeText(gap, 512)))].sort(compareText);
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
        toolVersion: safeText(input.toolVersion, 64),
        author: input.author && { ...input.author, name: safeText(input.author.name, 256) },
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
        licenseComments: raw === undefined ? undefined : `Written by the registry as: ${safeText(raw, 512)}`,
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


/***/ }),

/***/ 53988:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
