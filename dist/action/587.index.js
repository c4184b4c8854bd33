export const id = 587;
export const ids = [587];
export const modules = {

/***/ 92587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGithubAttester: () => (/* binding */ openGithubAttester)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4424);
/* harmony import */ var _report_redact_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52130);
/* harmony import */ var _github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82684);




const SIGN_WITHIN = 180_000;
const FORK = 'a pull request from a fork can never have it';
function openGithubAttester(options) {
    return {
        attest: async (one) => {
            const refused = refuse(options);
            if (refused !== undefined)
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(refused);
            const signed = await sign(one, options);
            return signed.ok ? store(signed.value, options) : signed;
        },
    };
}
function refuse({ server, hasIdentity, token, repository }) {
    const host = URL.canParse(server) ? new URL(server).hostname : '';
    if (host !== 'github.com' && !/^[a-z0-9-]+\.ghe\.com$/.test(host)) {
        return {
            kind: 'unsupported',
            message: 'Only GitHub’s own service keeps attestations, and this run is on another.',
            hint: 'Leave out attest here; GitHub Enterprise Server has no attestations.',
        };
    }
    if (!hasIdentity) {
        return {
            kind: 'not-permitted',
            message: 'The job may not ask for an identity, which signing needs.',
            hint: `Add id-token: write and attestations: write to the permissions of the job, and of the job that calls it; ${FORK}.`,
        };
    }
    if (token === undefined || !/^[^/\s]+\/[^/\s]+$/.test(repository)) {
        return {
            kind: 'not-permitted',
            message: 'There is no token, or no repository, to store attestations with.',
            hint: 'Leave the input token out, so that the job’s own is used.',
        };
    }
    return undefined;
}
async function sign({ subjects, predicateType, predicate }, { token = '', signWithin = SIGN_WITHIN }) {
    const { attest } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(497), __webpack_require__.e(29), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 49842));
    const late = new AbortController();
    try {
        const signing = attest({
            subjects: subjects.map(({ name, digest }) => ({ name, digest: { ...digest } })),
            predicateType,
            predicate,
            token,
            skipWrite: true,
        });
        const limit = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(signWithin, undefined, { signal: late.signal, ref: false });
        const done = await Promise.race([signing, limit]);
        return done === undefined ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(explainSigning({ message: 'it took too long' }, token)) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(done.bundle);
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(explainSigning(error, token));
    }
    finally {
        late.abort();
    }
}
function explainSigning(error, token) {
    const { code, message } = error;
    if (code === 'IDENTITY_TOKEN_PARSE_ERROR' || code === 'IDENTITY_TOKEN_READ_ERROR') {
        return {
            kind: 'unreachable',
            message: 'The runner’s service gave no identity token, or one that cannot be read.',
            hint: 'Run the job again; if it stays so, look at the status of GitHub Actions.',
        };
    }
    const said = (0,_report_redact_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .redactSecrets */ .f)((typeof message === 'string' ? message : '').replaceAll(token, '***'));
    return {
        kind: 'unreachable',
        message: `Sigstore did not sign: ${said.slice(0, 300) || 'no reason was given'}.`,
        hint: 'Run the job again; the hosts that signing needs are in docs/verify.md.',
    };
}
async function store(bundle, options) {
    const { token = '', repository, api, server, patience, talk } = options;
    const host = (0,_github_host_js__WEBPACK_IMPORTED_MODULE_1__/* .openGithubHost */ .MJ)({
        token,
        repository,
        api,
        talk,
        ...(patience !== undefined ? { patience } : {}),
    });
    const answer = await host.send({
        method: 'POST',
        path: `/repos/${host.owner}/${host.name}/attestations`,
        body: { bundle },
        what: 'store the attestation',
        repeatable: true,
    });
    if (!answer.ok) {
        const { kind, message } = answer.error;
        const permission = kind === 'not-permitted' || kind === 'not-found';
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            kind: permission ? 'not-permitted' : kind === 'refused' ? 'refused' : 'unreachable',
            message,
            hint: permission
                ? 'Add attestations: write to the permissions of the job, and of the job that calls it; private repositories need a plan that has attestations.'
                : 'The signed bundle is among the files of this run. Run the job again.',
            bundle,
        });
    }
    const { id } = answer.value;
    if (typeof id !== 'number' && typeof id !== 'string') {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            kind: 'refused',
            message: 'GitHub’s answer names no attestation.',
            hint: 'The signed bundle is among the files of this run. Run the job again.',
            bundle,
        });
    }
    const url = `${server.replace(/\/+$/, '')}/${repository}/attestations/${encodeURIComponent(id)}`;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ bundle, id: String(id), url });
}


/***/ }),

/***/ 82684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ encodeRef),
  MJ: () => (/* binding */ openGithubHost),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/report/redact-secrets.js
var redact_secrets = __webpack_require__(52130);
;// CONCATENATED MODULE: ./build/action/github-fault.js
function explainFault(failed, what) {
    const { status, headers } = failed;
    const said = failed.message.slice(0, 300);
    if (status === undefined) {
        return { kind: 'unreachable', message: `GitHub could not be reached to ${what}: ${said}` };
    }
    if (isRateLimited(failed))
        return {
            kind: 'rate-limited',
            status,
            message: `GitHub asks to slow down for longer than this run may last.`,
        };
    const sso = String(headers['x-github-sso'] ?? '');
    if (status === 403 && sso !== '') {
        const message = `The token is not authorised for the organisation’s single sign-on, which is needed to ${what}. Authorise it in its settings, or use a token of a GitHub App.`;
        return { kind: 'not-permitted', status, message };
    }
    if (status === 401) {
        return {
            kind: 'not-permitted',
            status,
            message: 'GitHub does not accept the token: it is wrong or has expired.',
        };
    }
    if (status === 403) {
        const needed = String(headers['x-accepted-github-permissions'] ?? '');
        const hint = /^[a-z_=,; ]{1,200}$/.test(needed) ? ` It would need ${needed}.` : '';
        return { kind: 'not-permitted', status, message: `The token may not ${what} (${said}).${hint}` };
    }
    if (status === 404) {
        return {
            kind: 'not-found',
            status,
            message: `To ${what} is refused as not found: it is not there, or the token may not see or do it.`,
        };
    }
    if (status >= 500)
        return { kind: 'unreachable', status, message: `GitHub failed to ${what} (status ${status}).` };
    return { kind: 'refused', status, message: `GitHub refused to ${what} (status ${status}: ${said}).` };
}
function waitFor(failed, attempt, now) {
    const { status, headers } = failed;
    const after = Number(headers['retry-after']);
    if (isRateLimited(failed)) {
        if (after >= 0)
            return after * 1000;
        const reset = Number(headers['x-ratelimit-reset']);
        if (headers['x-ratelimit-remaining'] === '0' && reset > 0)
            return Math.max(1000, reset * 1000 - now);
        return 60_000;
    }
    if (status === undefined || status === 502 || status === 503 || status === 504)
        return 1000 * 2 ** attempt;
    return undefined;
}
function isRateLimited({ status, headers, body }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return headers['x-ratelimit-remaining'] === '0' || /secondary rate limit|abuse detection/i.test(body);
}

;// CONCATENATED MODULE: ./build/action/github-host.js





const ONE_REQUEST_MS = 30_000;
const MAX_ATTEMPTS = 4;
function openGithubHost(options) {
    const api = options.api.replace(/\/+$/, '');
    const octokit = (0,github/* getOctokit */.Q)(options.token, { baseUrl: api });
    const [owner = '', name = ''] = options.repository.split('/');
    let patience = options.patience ?? 120_000;
    let scopes;
    async function ask(request) {
        for (let attempt = 0;; attempt++) {
            try {
                const { data, headers } = await octokit.request(`${request.method} ${request.path}`, {
                    ...request.body,
                    headers: { 'x-github-api-version': '2022-11-28' },
                    request: { signal: AbortSignal.timeout(ONE_REQUEST_MS) },
                });
                const stated = headers['x-oauth-scopes'];
                if (typeof stated === 'string')
                    scopes = splitScopes(stated);
                return (0,result.ok)(data);
            }
            catch (error) {
                const failed = readFailure(error, options.token);
                const wait = request.repeatable || failed.status !== undefined
                    ? waitFor(failed, attempt, Date.now())
                    : undefined;
                if (wait === undefined || wait > patience || attempt + 1 >= MAX_ATTEMPTS) {
                    return (0,result/* err */._)(explainFault(failed, request.what));
                }
                patience -= wait;
                options.talk(`GitHub asks to wait ${Math.ceil(wait / 1000)} s before it may ${request.what}.`);
                await (0,promises_.setTimeout)(wait);
            }
        }
    }
    return {
        owner,
        name,
        graphql: `${api.replace(/\/api\/v3$/, '/api')}/graphql`,
        scopes: () => scopes,
        get: (path, what) => ask({ method: 'GET', path, what, repeatable: true }),
        send: (request) => ask(request),
    };
}
function splitScopes(text) {
    const scopes = text.split(',').map((scope) => scope.trim());
    return scopes.every((scope) => scope === '') ? undefined : scopes;
}
function readFailure(error, token) {
    const { status, response, message } = error;
    const data = response?.data;
    const said = data?.message;
    const clean = (text) => (0,redact_secrets/* redactSecrets */.f)(text.replaceAll(token, '***'));
    return {
        ...(typeof status === 'number' && response !== undefined ? { status } : {}),
        message: clean(describe(textOf(said) || textOf(message), data)),
        headers: response?.headers ?? {},
        body: clean(typeof data === 'string' ? data : JSON.stringify(data ?? '')),
    };
}
function describe(message, data) {
    const errors = data?.errors;
    if (!Array.isArray(errors))
        return message;
    const words = errors.slice(0, 3).map((item) => {
        if (typeof item === 'string')
            return item;
        const { message: own, field, code } = (item ?? {});
        return textOf(own) || `${textOf(field)} ${textOf(code)}`;
    });
    return `${message}: ${words.join('; ')}`;
}
function encodeRef(name) {
    return name.split('/').map(encodeURIComponent).join('/');
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ })

};
