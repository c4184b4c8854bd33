export const id = 8565;
export const ids = [8565];
export const modules = {

/***/ 18565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttp: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./build/domain/result.js
var domain_result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/platform/http-address.js
var http_address = __webpack_require__(969);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/platform/http-body.js



const SMALL = 64 * 1024;
async function collectBody(stream, limits) {
    const chunks = [];
    let total = 0;
    let inWindow = 0;
    let stalled = false;
    const timer = setInterval(() => {
        if (inWindow < limits.throughput.bytes) {
            stalled = true;
            stream.destroy(new Error('stalled'));
        }
        inWindow = 0;
    }, limits.throughput.window);
    try {
        for await (const chunk of stream) {
            total += chunk.length;
            inWindow += chunk.length;
            if (total > limits.maxBytes) {
                stream.destroy();
                return (0,domain_result/* err */._)(tooLarge(limits.maxBytes));
            }
            chunks.push(chunk);
        }
    }
    catch (error) {
        if (stalled)
            return (0,domain_result/* err */._)({ kind: 'timeout', message: 'the answer came in too slowly', retry: true });
        throw error;
    }
    finally {
        clearInterval(timer);
    }
    return (0,domain_result.ok)(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, total));
}
async function decodeBody(body, encoding, maxBytes) {
    const name = encoding?.trim().toLowerCase() ?? '';
    if (name === '' || name === 'identity')
        return (0,domain_result.ok)(body);
    if (!['gzip', 'x-gzip', 'deflate'].includes(name)) {
        return (0,domain_result/* err */._)({
            kind: 'malformed',
            message: 'the answer has an encoding that was not asked for',
            retry: false,
        });
    }
    const options = { maxOutputLength: maxBytes };
    try {
        if (name === 'deflate')
            return (0,domain_result.ok)(await inflateEither(body, options));
        if (body.length <= SMALL && maxBytes <= SMALL * 16)
            return (0,domain_result.ok)((0,external_node_zlib_.gunzipSync)(body, options));
        return (0,domain_result.ok)(await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(body, options));
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            return (0,domain_result/* err */._)(tooLarge(maxBytes));
        return (0,domain_result/* err */._)({ kind: 'malformed', message: 'the compressed answer is truncated or damaged', retry: true });
    }
}
function inflateEither(body, options) {
    const zlib = body.length > 1 && ((body[0] ?? 0) & 0x0f) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
    return (0,external_node_util_.promisify)(zlib ? external_node_zlib_.inflate : external_node_zlib_.inflateRaw)(body, options);
}
function tooLarge(maxBytes) {
    return {
        kind: 'too-large',
        message: `the answer is larger than ${Math.round(maxBytes / 1024)} KiB`,
        retry: false,
    };
}

// EXTERNAL MODULE: ./build/platform/redact.js
var redact = __webpack_require__(64173);
;// CONCATENATED MODULE: ./build/platform/http-fault.js

const INTERNAL = 'the name leads to an internal address, which only your own configuration may name';
const CERTIFICATE = /CERT|SIGNED|SIGNATURE|ALTNAME|ERR_TLS|ERR_SSL|EPROTO|ISSUER|CRL/;
function classifyFailure(error) {
    const code = codeOf(error);
    switch (code) {
        case 'UND_ERR_HEADERS_TIMEOUT':
        case 'UND_ERR_BODY_TIMEOUT':
        case 'UND_ERR_CONNECT_TIMEOUT':
        case 'ETIMEDOUT':
            return { kind: 'timeout', message: 'no answer in time', retry: true };
        case 'ENOTFOUND':
            return { kind: 'unreachable', message: 'the host name does not resolve', retry: false };
        case 'EAI_AGAIN':
            return { kind: 'unreachable', message: 'the name service did not answer', retry: true };
        case 'ECONNREFUSED':
            return { kind: 'unreachable', message: 'the connection was refused', retry: true };
        case 'EINTERNALADDRESS':
            return { kind: 'not-permitted', message: INTERNAL, retry: false };
        case 'UND_ERR_HEADERS_OVERFLOW':
        case 'HPE_HEADER_OVERFLOW':
            return { kind: 'malformed', message: 'the answer has too many headers', retry: false };
        default:
            if (code.startsWith('HPE_')) {
                return { kind: 'malformed', message: `the answer is not valid HTTP (${code})`, retry: true };
            }
            if (CERTIFICATE.test(code)) {
                return {
                    kind: 'unreachable',
                    message: `the certificate of the host is not trusted (${code}); see NODE_EXTRA_CA_CERTS`,
                    retry: false,
                };
            }
            return {
                kind: 'unreachable',
                message: `the connection failed (${(0,redact/* redactText */.R)(code === '' ? String(error) : code).slice(0, 80)})`,
                retry: true,
            };
    }
}
function classifyStatus(status) {
    if (status === 429)
        return { kind: 'rate-limited', message: 'the source asked to slow down (429)', retry: true };
    if (status === 401 || status === 403 || status === 407 || status === 451) {
        return { kind: 'not-permitted', message: `the source refused the request (${status})`, retry: false };
    }
    if (status === 408 || status === 425 || status >= 500) {
        return { kind: 'unreachable', message: `the source failed (${status})`, retry: status !== 501 };
    }
    return { kind: 'malformed', message: `the source answered with status ${status}`, retry: false };
}
function codeOf(error) {
    for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
        if (cause instanceof AggregateError && cause.errors.length > 0)
            return codeOf(cause.errors[0]);
        const code = cause.code;
        if (typeof code === 'string')
            return code;
    }
    return '';
}

// EXTERNAL MODULE: ./build/platform/http-gate.js
var http_gate = __webpack_require__(89562);
// EXTERNAL MODULE: ./build/platform/http-proxy.js
var http_proxy = __webpack_require__(91077);
;// CONCATENATED MODULE: ./build/platform/http-rate-limit.js

const MAX_BYTES = 64 * 1024;
async function isRateLimit(wire, throughput) {
    const { headers } = wire;
    if (headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers) {
        wire.body.destroy();
        return true;
    }
    if (!/\bjson\b/i.test(headers['content-type'] ?? '')) {
        wire.body.destroy();
        return false;
    }
    try {
        const raw = await collectBody(wire.body, { maxBytes: MAX_BYTES, throughput });
        const body = raw.ok ? await decodeBody(raw.value, headers['content-encoding'], MAX_BYTES) : raw;
        return body.ok && /\brate limit\b/i.test(Buffer.from(body.value).toString('utf8'));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/platform/http-retry.js
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]);
const FIRST_DELAY = 250;
const MAX_DELAY = 5_000;
function isPassingStatus(status) {
    return PASSING.has(status);
}
function parseRetryAfter(header, now) {
    const text = header?.trim();
    if (text === undefined || text === '' || text.length > 64)
        return undefined;
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    if (!/^[A-Z][a-z]{2,8}, /.test(text))
        return undefined;
    const at = Date.parse(text);
    return Number.isFinite(at) ? Math.max(0, at - now) : undefined;
}
function backoff(attempt, random) {
    const ceiling = Math.min(MAX_DELAY, FIRST_DELAY * 2 ** attempt);
    return Math.round(ceiling / 2 + (ceiling / 2) * random);
}
function pause(milliseconds, signal) {
    if (signal.aborted)
        return Promise.resolve(false);
    return new Promise((resolve) => {
        const stop = () => {
            clearTimeout(timer);
            resolve(false);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve(true);
        }, milliseconds);
        signal.addEventListener('abort', stop, { once: true });
    });
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
;// CONCATENATED MODULE: ./build/platform/http-transport.js



function createTransport(options) {
    const dispatchers = new Map();
    const dispatcherFor = (url, publicOnly) => {
        const proxy = (0,http_proxy/* proxyFor */.i)(url, options.proxies);
        const tunnel = url.protocol === 'https:';
        const key = `${publicOnly} ${tunnel} ${proxy ?? ''}`;
        let dispatcher = dispatchers.get(key);
        if (dispatcher === undefined) {
            dispatcher = createDispatcher(options, { proxy, publicOnly, tunnel });
            dispatchers.set(key, dispatcher);
        }
        return dispatcher;
    };
    return {
        async send(url, request) {
            const { request: send } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
            const dispatcher = await dispatcherFor(url, request.publicOnly);
            const { form } = request;
            const answer = await send(url, {
                ...(form === undefined
                    ? { method: 'GET', headers: { ...request.headers } }
                    : {
                        method: 'POST',
                        headers: { ...request.headers, 'content-type': 'application/x-www-form-urlencoded' },
                        body: new URLSearchParams({ ...form }).toString(),
                    }),
                signal: request.signal,
                dispatcher,
                headersTimeout: options.headersTimeout,
                bodyTimeout: 0,
            });
            answer.body.on('error', () => { });
            return { status: answer.statusCode, headers: flatten(answer.headers), body: answer.body };
        },
        async close() {
            await Promise.all([...dispatchers.values()].map(async (item) => (await item).destroy()));
            dispatchers.clear();
        },
    };
}
async function createDispatcher(options, way) {
    const { proxy, publicOnly, tunnel } = way;
    const { Agent, ProxyAgent } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const tls = options.extraCa.length > 0
        ? { ca: [...(await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19))).rootCertificates, ...options.extraCa] }
        : {};
    const connect = {
        ...tls,
        timeout: options.connectTimeout,
        autoSelectFamily: true,
        ...(publicOnly ? { lookup: lookupPublic } : {}),
    };
    const shared = { connections: options.connections, pipelining: 1, keepAliveTimeout: 10_000 };
    if (proxy === undefined)
        return new Agent({ ...shared, connect });
    const url = new URL(proxy);
    const token = url.username === ''
        ? {}
        : {
            token: `Basic ${Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString('base64')}`,
        };
    url.username = '';
    url.password = '';
    return new ProxyAgent({
        ...shared,
        ...token,
        uri: url.href,
        requestTls: tls,
        proxyTls: tls,
        proxyTunnel: tunnel,
    });
}
const lookupPublic = (hostname, options, callback) => {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null)
            return callback(error, '', 0);
        const internal = addresses.some((item) => (0,http_address/* isInternalAddress */.Kk)(item.address));
        const first = addresses[0];
        if (internal || first === undefined) {
            const refused = new Error('the name resolves to an internal address');
            refused.code = 'EINTERNALADDRESS';
            return callback(refused, '', 0);
        }
        return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
    });
};
function flatten(headers) {
    const result = Object.create(null);
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            result[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/platform/http.js










const MAX_REDIRECTS = 3;
const DEFAULTS = {
    concurrency: 24,
    deadline: 30_000,
    attempts: 4,
    maxBytes: 128 * 1024 * 1024,
    connectTimeout: 5_000,
    headersTimeout: 15_000,
    throughput: { bytes: 2_048, window: 5_000 },
    userAgent: 'countersign',
    random: Math.random,
};
function createHttp(options) {
    const settings = { ...DEFAULTS, ...options };
    const proxies = options.proxies ?? (0,http_proxy/* readProxySettings */.u)({});
    const transport = createTransport({
        proxies,
        extraCa: options.extraCa ?? [],
        connections: settings.concurrency,
        connectTimeout: settings.connectTimeout,
        headersTimeout: settings.headersTimeout,
    });
    const gates = new Map();
    const whole = (0,http_gate/* createGate */.q)(settings.concurrency);
    const runEnds = performance.now() + (options.runBudget ?? Number.POSITIVE_INFINITY);
    const closeAll = () => {
        for (const gate of [whole, ...gates.values()])
            gate.close();
    };
    const runTimer = options.runBudget === undefined ? undefined : setTimeout(closeAll, options.runBudget);
    runTimer?.unref();
    let skew = 0;
    const onDate = (seen) => {
        const difference = seen - settings.clock.now();
        if (Math.abs(difference) >= 60_000 && Math.abs(difference) > Math.abs(skew))
            skew = difference;
    };
    return {
        get: async (request) => {
            if (performance.now() >= runEnds)
                return (0,domain_result/* err */._)(OUT_OF_TIME);
            if (proxies.problem !== undefined)
                return (0,domain_result/* err */._)({ kind: 'unsupported', message: proxies.problem });
            const url = parseUrl(request.url);
            if (url === undefined)
                return (0,domain_result/* err */._)({ kind: 'unsupported', message: 'not an http or https address' });
            const gate = gates.get(url.host) ?? (0,http_gate/* createGate */.q)(settings.concurrency);
            gates.set(url.host, gate);
            if (!(await gate.enter()))
                return (0,domain_result/* err */._)(OUT_OF_TIME);
            if (!(await whole.enter())) {
                gate.leave();
                return (0,domain_result/* err */._)(OUT_OF_TIME);
            }
            const left = runEnds - performance.now();
            const deadline = Math.max(0, Math.min(request.deadline ?? settings.deadline, left));
            const controller = new AbortController();
            const timer = setTimeout(() => controller.abort(), deadline);
            try {
                return await exchange(url, request, {
                    transport,
                    settings,
                    gate,
                    signal: controller.signal,
                    ends: performance.now() + deadline,
                    endsRun: deadline === left,
                    onDate,
                });
            }
            finally {
                clearTimeout(timer);
                whole.leave();
                gate.leave();
            }
        },
        close: async () => {
            clearTimeout(runTimer);
            await transport.close();
        },
        get clockSkew() {
            return skew;
        },
    };
}
const OUT_OF_TIME = { kind: 'budget', message: 'the time for this run is used up' };
async function exchange(url, request, context) {
    const { settings, gate, signal, ends } = context;
    let last = { kind: 'timeout', message: 'no answer in time', retry: false };
    for (let attempt = 0; attempt < settings.attempts; attempt++) {
        let result;
        try {
            result = await attemptOnce(url, request, context);
        }
        catch (error) {
            if (signal.aborted)
                return (0,domain_result/* err */._)(context.endsRun ? OUT_OF_TIME : LATE);
            result = (0,domain_result/* err */._)(classifyFailure(error));
        }
        if (result.ok) {
            gate.speedUp();
            return result;
        }
        last = result.error;
        if (last.kind === 'rate-limited')
            gate.slowDown();
        if (!last.retry || attempt + 1 >= settings.attempts)
            break;
        const wait = last.retryAfter ?? backoff(attempt, settings.random());
        if (performance.now() + wait >= ends || !(await pause(wait, signal)))
            break;
    }
    return (0,domain_result/* err */._)({ kind: last.kind, message: last.message });
}
const LATE = { kind: 'timeout', message: 'no answer in time' };
async function attemptOnce(first, request, context) {
    const { settings, transport, signal } = context;
    if (request.publicOnly === true && (0,http_address/* isInternalHost */.AQ)(first.hostname)) {
        return (0,domain_result/* err */._)({ kind: 'not-permitted', message: INTERNAL, retry: false });
    }
    let url = first;
    for (let hop = 0;; hop++) {
        const sameHost = url.host === first.host && url.protocol === first.protocol;
        const wire = await transport.send(url, {
            headers: headersFor(url, request, { settings, sameHost }),
            signal,
            publicOnly: request.publicOnly === true || (!sameHost && !(0,http_address/* isInternalHost */.AQ)(first.hostname)),
            ...(request.form !== undefined ? { form: request.form } : {}),
        });
        const date = Date.parse(wire.headers.date ?? '');
        if (Number.isFinite(date) && wire.headers.age === undefined)
            context.onDate(date);
        if (![301, 302, 303, 307, 308].includes(wire.status))
            return finish(url, request, { wire, settings });
        wire.body.destroy();
        if (request.form !== undefined) {
            return (0,domain_result/* err */._)({ kind: 'not-permitted', message: 'a redirect of a form', retry: false });
        }
        if (hop === MAX_REDIRECTS)
            return (0,domain_result/* err */._)({ kind: 'malformed', message: 'too many redirects', retry: false });
        const next = (0,http_address/* followRedirect */.AT)(url, wire.headers.location);
        if ('refused' in next)
            return (0,domain_result/* err */._)({ kind: 'not-permitted', message: next.refused, retry: false });
        url = next.url;
    }
}
function headersFor(url, request, context) {
    const headers = {
        'user-agent': context.settings.userAgent,
        accept: '*/*',
        'accept-encoding': 'gzip, deflate',
        ...request.headers,
    };
    if (!context.sameHost) {
        for (const name of Object.keys(headers)) {
            if (/^(?:authorization|cookie|proxy-authorization)$/i.test(name))
                delete headers[name];
        }
        return headers;
    }
    const authorization = context.settings.authorize?.(url);
    return authorization === undefined ? headers : { authorization, ...headers };
}
async function finish(url, request, context) {
    const { wire, settings } = context;
    const { status, headers } = wire;
    const hasAnswer = (status >= 200 && status < 300) ||
        [304, 404, 410].includes(status) ||
        (status === 401 && request.answers401 === true);
    if (!hasAnswer) {
        const limited = status === 403 && (await isRateLimit(wire, settings.throughput));
        wire.body.destroy();
        const retryAfter = isPassingStatus(limited ? 429 : status)
            ? parseRetryAfter(headers['retry-after'], settings.clock.now())
            : undefined;
        const fault = limited ? { ...RATE_LIMIT, retry: retryAfter !== undefined } : classifyStatus(status);
        return (0,domain_result/* err */._)({ ...fault, ...(retryAfter !== undefined ? { retryAfter } : {}) });
    }
    const maxBytes = request.maxBytes ?? settings.maxBytes;
    const raw = await collectBody(wire.body, { maxBytes, throughput: settings.throughput });
    if (!raw.ok)
        return raw;
    const body = await decodeBody(raw.value, headers['content-encoding'], maxBytes);
    if (!body.ok)
        return body;
    if (status >= 200 && status < 300) {
        if (expectsJson(request) && /^text\/html\b/i.test(headers['content-type'] ?? '')) {
            return (0,domain_result/* err */._)({
                kind: 'malformed',
                message: 'a web page came instead of data, perhaps from a login or a captive portal',
                retry: false,
            });
        }
        const problem = request.validate?.(body.value);
        if (problem !== undefined)
            return (0,domain_result/* err */._)({ kind: 'malformed', message: problem, retry: true });
    }
    return (0,domain_result.ok)({
        status,
        url: (0,redact/* redactUrl */.B)(url.href),
        headers,
        body: body.value,
        ...(/^(?:x-)?gzip$/i.test(headers['content-encoding'] ?? '') ? { gzip: raw.value } : {}),
        fetchedAt: new Date(settings.clock.now()).toISOString(),
        fromCache: false,
    });
}
const RATE_LIMIT = { kind: 'rate-limited', message: 'the source asked to slow down (403)' };
function expectsJson(request) {
    const accept = request.headers?.accept ?? '';
    return accept.includes('json') && !accept.includes('html');
}
function parseUrl(text) {
    try {
        const url = new URL(text);
        return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
