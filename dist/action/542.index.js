export const id = 542;
export const ids = [542];
export const modules = {

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


/***/ }),

/***/ 49542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PATCH_NAME: () => (/* binding */ PATCH_NAME),
  runPinStep: () => (/* binding */ runPinStep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/from-top.js
var from_top = __webpack_require__(1725);
// EXTERNAL MODULE: ./build/report/count-words.js
var count_words = __webpack_require__(14484);
// EXTERNAL MODULE: ./build/report/format-time.js
var format_time = __webpack_require__(83340);
;// CONCATENATED MODULE: ./build/report/pin-proposal.js



const SHARE = 0.7;
function renderProposal(plan, options) {
    const { changes, left, locks, problems, counts } = plan;
    const head = `${(0,count_words/* countOf */.pq)(changes.length, 'reference')} ${changes.length === 1 ? 'becomes' : 'become'} exact; ${(0,count_words/* formatNumber */.ZV)(left.length)} stay as they are; ${(0,count_words/* formatNumber */.ZV)(counts.exact)} were exact already. ${besides(plan.actionsLock)}`;
    const foot = 'A commit or digest cannot be moved to other code, a tag can. Dependabot and Renovate update both, with the version beside it. Made by `countersign pin`.';
    let room = options.max - head.length - foot.length - 100;
    const sections = [];
    const add = (title, table, rows, share) => {
        if (rows.length === 0)
            return;
        const heading = `#### ${title} (${(0,count_words/* formatNumber */.ZV)(rows.length)})`;
        const whole = fit([heading, '', ...table], rows, room * share);
        const text = whole.length + 2 <= room ? whole : heading;
        if (text.length + 2 > room)
            return;
        room -= text.length + 2;
        sections.push(text);
    };
    const lock = plan.actionsLock;
    add('Changed', CHANGE_TABLE, changes.map((change) => renderChange(change, options.now)), left.length > 0 || lock !== undefined ? SHARE : 0.9);
    add('Entries of the Actions lockfile', ENTRY_TABLE, (lock?.changes ?? []).map(renderEntry), 0.5);
    add('Workflows that the lockfile does not hold', HELD_TABLE, (lock?.left ?? []).map(renderHeld), 0.5);
    add('Runs besides, and no lockfile of actions holds it', HELD_TABLE, (lock?.notHeld ?? []).map(renderHeld), 0.5);
    add('Left as they are', LEFT_TABLE, left.map(renderLeft), 0.8);
    add('Lockfiles to write with their own client', LOCK_TABLE, locks.map(renderLock), 0.8);
    add('Files that could not be read', PROBLEM_TABLE, problems.map(renderProblem), 0.9);
    return [head, ...sections, foot].filter((text) => text !== '').join('\n\n');
}
const CHANGE_TABLE = ['| where | reference | from → to | age | why |', '|---|---|---|---|---|'];
const ENTRY_TABLE = ['| entry | from → to |', '|---|---|'];
const HELD_TABLE = ['| where | what | why |', '|---|---|---|'];
const LEFT_TABLE = ['| where | reference | why |', '|---|---|---|'];
const LOCK_TABLE = ['| manifest | why | command |', '|---|---|---|'];
const PROBLEM_TABLE = ['| where | what |', '|---|---|'];
function fit(head, rows, max) {
    const lines = [...head];
    let length = head.reduce((sum, line) => sum + line.length + 1, 0);
    const kept = [];
    for (const row of rows) {
        if (length + row.length + 1 > max - 30)
            break;
        length += row.length + 1;
        kept.push(row);
    }
    const more = rows.length - kept.length;
    return [...lines, ...kept, ...(more > 0 ? ['', `and ${(0,count_words/* formatNumber */.ZV)(more)} more`] : [])].join('\n');
}
function renderChange(change, now) {
    const { reference, from, to, version, publishedAt, why } = change;
    const name = reference.text.split('@')[0] ?? '';
    const said = version === undefined || version === from ? '' : ` (${(0,report_escape/* codeSpan */.SS)(version, { max: 80 })})`;
    const age = publishedAt === undefined ? '–' : (0,format_time/* formatAge */.nV)((now - publishedAt) / 86_400_000);
    return `| ${place(reference)} | ${(0,report_escape/* codeSpan */.SS)(name, { max: 120 })} | ${(0,report_escape/* codeSpan */.SS)(shorten(from), { max: 80 })} → ${(0,report_escape/* codeSpan */.SS)(shorten(to), { max: 80 })}${said} | ${age} | ${(0,report_escape/* forTable */.UT)(why, { max: 200 })} |`;
}
function besides(lock) {
    return lock === undefined || lock.before === lock.after
        ? 'Nothing else changes.'
        : `Beside that only ${(0,report_escape/* codeSpan */.SS)(lock.path, { max: 160 })} changes.`;
}
function renderEntry({ key, from, to }) {
    const old = from === undefined ? 'new' : (0,report_escape/* codeSpan */.SS)(shorten(from), { max: 80 });
    return `| ${(0,report_escape/* codeSpan */.SS)(key, { max: 160 })} | ${old} → ${(0,report_escape/* codeSpan */.SS)(shorten(to), { max: 80 })} |`;
}
function renderHeld({ what, why, location }) {
    return `| ${place({ location })} | ${(0,report_escape/* codeSpan */.SS)(what, { max: 120 })} | ${(0,report_escape/* forTable */.UT)(why, { max: 240 })} |`;
}
function renderLeft({ reference, reason }) {
    return `| ${place(reference)} | ${(0,report_escape/* codeSpan */.SS)(reference.text, { max: 160 })} | ${(0,report_escape/* forTable */.UT)(reason, { max: 240 })} |`;
}
function renderLock({ manifest, reason, command }) {
    return `| ${(0,report_escape/* codeSpan */.SS)(manifest, { max: 160 })} | ${(0,report_escape/* forTable */.UT)(reason, { max: 200 })} | ${command === undefined ? '–' : (0,report_escape/* codeSpan */.SS)(command, { max: 200 })} |`;
}
function renderProblem({ message, location }) {
    const where = location === undefined ? '–' : (0,report_escape/* codeSpan */.SS)(`${location.file}:${location.line}`, { max: 160 });
    return `| ${where} | ${(0,report_escape/* forTable */.UT)(message, { max: 240 })} |`;
}
function place({ location }) {
    return (0,report_escape/* codeSpan */.SS)(`${location.file}:${location.line}`, { max: 160 });
}
function shorten(text) {
    const digest = /^(sha256:)?([0-9a-f]{12})[0-9a-f]{28,}$/.exec(text);
    return digest === null ? text : `${digest[1] ?? ''}${digest[2] ?? ''}`;
}

// EXTERNAL MODULE: ./build/action/github-host.js + 1 modules
var github_host = __webpack_require__(82684);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/action/branch-name.js
const FORBIDDEN = /[^A-Za-z0-9._/-]/;
function refuseBranch(name, base) {
    if (name === '')
        return 'it is empty';
    if (name.length > 200)
        return 'it is longer than 200 characters';
    if (FORBIDDEN.test(name))
        return 'it has other characters than letters, digits and . _ - /';
    if (name.startsWith('refs/') || /^[-./]|\/$|\.\.|\/\/|\/\.|\.$|\.lock(?:\/|$)/.test(name))
        return 'git does not allow it';
    if (name === base)
        return 'it is the branch that the pull request would go into';
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/action/git-tree-at.js



function openTree(host, root) {
    const folders = new Map();
    const list = (sha) => {
        const answer = folders.get(sha) ??
            host.get(`/repos/${host.owner}/${host.name}/git/trees/${sha}`, 'read the repository');
        folders.set(sha, answer);
        return answer;
    };
    return async (path) => {
        let sha = root;
        const parts = path.split('/');
        for (const [i, part] of parts.entries()) {
            const folder = await list(sha);
            if (!folder.ok)
                return folder;
            const entry = folder.value.tree?.find((one) => one.path === part);
            if (entry === undefined) {
                return folder.value.truncated === true
                    ? (0,result/* err */._)({ kind: 'refused', message: `The folder of ${path} has more entries than GitHub lists.` })
                    : (0,result.ok)(undefined);
            }
            const last = i === parts.length - 1;
            if (typeof entry.sha !== 'string' || entry.type !== (last ? 'blob' : 'tree'))
                return (0,result.ok)(undefined);
            if (last)
                return (0,result.ok)({ mode: (0,github_host/* textOf */.b6)(entry.mode), sha: entry.sha });
            sha = entry.sha;
        }
        return (0,result.ok)(undefined);
    };
}
function blobName(bytes, like) {
    const hash = (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/action/own-branch.js


const COMMIT_MARK = 'Made-by: countersign pin';
const PULL_MARK = '<!-- countersign: pin -->';
const MAX_FILES = 300;
async function readOwnBranch(host, options) {
    const { branch, base, who } = options;
    const repository = `/repos/${host.owner}/${host.name}`;
    const ref = await host.get(`${repository}/git/ref/heads/${(0,github_host/* encodeRef */.i)(branch)}`, 'read the branch');
    if (!ref.ok)
        return ref.error.status === 404 ? (0,result.ok)(undefined) : ref;
    const head = ref.value.object?.sha;
    if (typeof head !== 'string')
        return foreign(branch, 'GitHub does not say where it ends');
    const answer = await host.get(`${repository}/compare/${base}...${head}?per_page=100`, 'compare the branch with its base');
    if (!answer.ok)
        return answer;
    const { commits = [], files = [], total_commits: total } = answer.value;
    if (total !== commits.length)
        return foreign(branch, 'it has more commits than can be looked at');
    for (const { author, commit } of commits) {
        const lines = (0,github_host/* textOf */.b6)(commit?.message).trimEnd().split('\n');
        if (lines.at(-1) !== COMMIT_MARK)
            return foreign(branch, 'it holds a commit that was not made here');
        if (author?.login !== who.login)
            return foreign(branch, `it holds a commit of another account than ${who.login}`);
    }
    if (files.length >= MAX_FILES)
        return foreign(branch, `it changes ${files.length} files or more`);
    return (0,result.ok)({
        head,
        files: new Map(files.map(({ filename, sha, status }) => [
            (0,github_host/* textOf */.b6)(filename),
            (status === 'modified' || status === 'added') && typeof sha === 'string' ? sha : undefined,
        ])),
    });
}
function foreign(branch, why) {
    return (0,result/* err */._)({
        kind: 'refused',
        message: `The branch ${branch} is left alone: ${why}. Delete it, or name another branch.`,
    });
}
async function readOwnPull(host, options) {
    const { branch, baseBranch, who } = options;
    const head = encodeURIComponent(`${host.owner}:${branch}`);
    const answer = await host.get(`/repos/${host.owner}/${host.name}/pulls?state=open&head=${head}&per_page=100`, 'list pull requests');
    if (!answer.ok)
        return answer;
    for (const { number, user, body, base } of answer.value) {
        const mine = user?.login === who.login && (0,github_host/* textOf */.b6)(body).includes(PULL_MARK);
        if (mine && base?.ref === baseBranch)
            continue;
        const why = mine ? 'goes into another branch' : `was not opened here by ${who.login}`;
        return (0,result/* err */._)({
            kind: 'refused',
            message: `The open pull request ${typeof number === 'number' ? number : ''} of the branch ${branch} ${why}, and is left alone. Close it, or name another branch.`,
        });
    }
    const [pull] = answer.value;
    if (pull === undefined || typeof pull.number !== 'number')
        return (0,result.ok)(undefined);
    return (0,result.ok)({
        number: pull.number,
        url: (0,github_host/* textOf */.b6)(pull.html_url),
        title: (0,github_host/* textOf */.b6)(pull.title),
        body: (0,github_host/* textOf */.b6)(pull.body),
    });
}

;// CONCATENATED MODULE: ./build/action/write-rights.js

const RUNNER_LOGIN = 'github-actions[bot]';
const WORKFLOW_TOKENS = 'a token of a GitHub App with the permissions contents, pull requests and workflows (write), a fine-grained personal access token with the same three, or a classic one with the scopes repo and workflow';
async function identify(host) {
    const user = await host.get('/user', 'say who it belongs to');
    if (user.ok && typeof user.value.login === 'string')
        return (0,result.ok)({ login: user.value.login, runnerToken: user.value.login === RUNNER_LOGIN });
    if (!user.ok && user.error.kind !== 'not-permitted' && user.error.kind !== 'not-found')
        return user;
    if (!user.ok && user.error.status === 401)
        return user;
    const answer = await host.send({
        method: 'POST',
        path: host.graphql,
        body: { query: '{ viewer { login } }' },
        what: 'say who it belongs to',
        repeatable: true,
    });
    if (!answer.ok)
        return answer;
    const login = answer.value.data?.viewer?.login;
    return typeof login === 'string'
        ? (0,result.ok)({ login, runnerToken: login === RUNNER_LOGIN })
        : (0,result/* err */._)({ kind: 'not-permitted', message: 'GitHub does not say whom the token belongs to.' });
}
function refuseWorkflows(paths, who, scopes) {
    const workflows = paths.filter((path) => path.startsWith('.github/workflows/'));
    if (workflows.length === 0)
        return undefined;
    const count = `${workflows.length} workflow file${workflows.length === 1 ? '' : 's'}`;
    if (who.runnerToken) {
        return `${count} would change, and GITHUB_TOKEN can never be allowed to change those. Give as token ${WORKFLOW_TOKENS}.`;
    }
    if (scopes !== undefined && !scopes.includes('workflow')) {
        return `${count} would change, and the classic token lacks the scope workflow. Add it, or give as token ${WORKFLOW_TOKENS}.`;
    }
    return undefined;
}
async function mayOpenPulls(host, base) {
    const answer = await host.send({
        method: 'POST',
        path: `/repos/${host.owner}/${host.name}/pulls`,
        body: { title: 'Countersign: may a pull request be opened?', head: 'countersign..probe', base },
        what: 'open a pull request',
        repeatable: true,
    });
    if (answer.ok || answer.error.status === 422)
        return (0,result.ok)(undefined);
    return answer;
}

;// CONCATENATED MODULE: ./build/action/pull-request.js






async function proposeChanges(proposal, host) {
    const prepared = await prepare(proposal, host);
    if (!prepared.ok)
        return refuse(prepared.error);
    const { pull, own, target } = prepared.value;
    let created = false;
    let pushed = false;
    if (own === undefined || !isSame(own, target)) {
        const done = await push(proposal, { host, ...prepared.value });
        if (!done.ok)
            return refuse(done.error);
        pushed = true;
        created = own === undefined;
    }
    const settled = await settlePull(proposal, { host, pull, baseBranch: prepared.value.baseBranch });
    if (!settled.ok) {
        const after = created ? await withdraw(proposal.branch, host) : '';
        return refuse({ ...settled.error, message: `${settled.error.message}${after}` });
    }
    const notes = pull === undefined ? await label(proposal.labels, settled.value.number, host) : [];
    const state = pull === undefined ? 'opened' : pushed ? 'updated' : 'unchanged';
    return (0,result.ok)({ number: settled.value.number, url: settled.value.url, state, notes });
}
async function prepare(proposal, host) {
    const repository = `/repos/${host.owner}/${host.name}`;
    const about = await host.get(repository, 'see the repository');
    if (!about.ok)
        return about;
    if (about.value.archived === true)
        return no('The repository is archived.');
    if (about.value.permissions?.push === false)
        return no('The token may not write to this repository (contents: write is needed).');
    const baseBranch = proposal.baseBranch ?? (0,github_host/* textOf */.b6)(about.value.default_branch);
    const bad = refuseBranch(proposal.branch, baseBranch);
    if (bad !== undefined)
        return no(`The branch cannot be called ${JSON.stringify(proposal.branch)}: ${bad}.`);
    if (proposal.branch === about.value.default_branch)
        return no(`The branch ${proposal.branch} is the repository’s default branch.`);
    const who = await identify(host);
    if (!who.ok)
        return who;
    const paths = proposal.files.map(({ path }) => path);
    const workflows = refuseWorkflows(paths, who.value, host.scopes());
    if (workflows !== undefined)
        return no(workflows);
    const base = await readBase(baseBranch, host);
    if (!base.ok)
        return base;
    const target = await compareFiles(proposal.files, { host, tree: base.value.tree, baseBranch });
    if (!target.ok)
        return target;
    const options = { branch: proposal.branch, base: base.value.commit, baseBranch, who: who.value };
    const pull = await readOwnPull(host, options);
    if (!pull.ok)
        return pull;
    const own = await readOwnBranch(host, options);
    if (!own.ok)
        return own;
    if (pull.value === undefined) {
        const may = await mayOpenPulls(host, baseBranch);
        if (!may.ok)
            return withHint(may.error, 'The token needs pull-requests: write.');
    }
    return (0,result.ok)({ baseBranch, base: base.value, pull: pull.value, own: own.value, target: target.value });
}
async function readBase(branch, host) {
    const repository = `/repos/${host.owner}/${host.name}`;
    const ref = await host.get(`${repository}/git/ref/heads/${(0,github_host/* encodeRef */.i)(branch)}`, 'read the base branch');
    if (!ref.ok)
        return ref;
    const commit = (0,github_host/* textOf */.b6)(ref.value.object?.sha);
    const found = await host.get(`${repository}/git/commits/${commit}`, 'read the base branch');
    return found.ok ? (0,result.ok)({ commit, tree: (0,github_host/* textOf */.b6)(found.value.tree?.sha) }) : found;
}
const NOTHING = new Uint8Array();
async function compareFiles(files, context) {
    const { tree } = context;
    const at = openTree(context.host, tree);
    const target = new Map();
    for (const { path, before, after } of files) {
        const found = await at(path);
        if (!found.ok)
            return found;
        const there = found.value ?? (before === '' ? { mode: '100644', sha: blobName(NOTHING, tree) } : undefined);
        if (there === undefined || there.sha !== blobName(Buffer.from(before), there.sha)) {
            return no(`${path} is not on ${context.baseBranch} as it was read here: the branch has moved on, or another commit is checked out. Run again from its head.`);
        }
        target.set(path, { ...there, becomes: blobName(Buffer.from(after), there.sha) });
    }
    return (0,result.ok)(target);
}
function isSame(own, target) {
    if (own.files.size !== target.size)
        return false;
    return [...target].every(([path, { becomes }]) => own.files.get(path) === becomes);
}
async function push(proposal, context) {
    const { host, base, own, target } = context;
    const repository = `/repos/${host.owner}/${host.name}`;
    const post = (path, what, body) => host.send({
        method: 'POST',
        path: `${repository}${path}`,
        what,
        body,
        repeatable: true,
    });
    const entries = [];
    for (const { path, after } of proposal.files) {
        const content = Buffer.from(after).toString('base64');
        const blob = await post('/git/blobs', 'write contents', { content, encoding: 'base64' });
        if (!blob.ok)
            return withHint(blob.error, 'The token needs contents: write.');
        entries.push({ path, mode: target.get(path)?.mode ?? '100644', type: 'blob', sha: blob.value.sha });
    }
    const hint = workflowHint(proposal.files);
    const tree = await post('/git/trees', 'change these files', { base_tree: base.tree, tree: entries });
    if (!tree.ok)
        return withHint(tree.error, hint);
    const commit = await post('/git/commits', 'make a commit', {
        message: `${proposal.message.trimEnd()}\n\n${COMMIT_MARK}`,
        tree: tree.value.sha,
        parents: [base.commit],
    });
    if (!commit.ok)
        return withHint(commit.error, hint);
    const sha = commit.value.sha;
    const still = await host.get(`${repository}/git/ref/heads/${(0,github_host/* encodeRef */.i)(proposal.branch)}`, 'read the branch');
    if (!still.ok && still.error.status !== 404)
        return still;
    if ((still.ok ? still.value.object?.sha : undefined) !== own?.head)
        return no(`The branch ${proposal.branch} was moved meanwhile, and is left alone. Run again.`);
    const ref = own === undefined
        ? await post('/git/refs', 'make the branch', { ref: `refs/heads/${proposal.branch}`, sha })
        : await host.send({
            method: 'PATCH',
            path: `${repository}/git/refs/heads/${proposal.branch}`,
            what: 'move the branch',
            body: { sha, force: true },
            repeatable: true,
        });
    return ref.ok ? (0,result.ok)(undefined) : withHint(ref.error, hint);
}
function workflowHint(files) {
    return files.some(({ path }) => path.startsWith('.github/workflows/'))
        ? `To change workflow files, give as token ${WORKFLOW_TOKENS}.`
        : 'The token needs contents: write.';
}
async function settlePull(proposal, context) {
    const { host, pull, baseBranch } = context;
    const { title, branch } = proposal;
    const path = `/repos/${host.owner}/${host.name}/pulls`;
    const body = `${PULL_MARK}\n${proposal.body}`;
    if (pull !== undefined) {
        const same = pull.title === title && pull.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd();
        if (same)
            return (0,result.ok)(pull);
        const edited = await host.send({
            method: 'PATCH',
            path: `${path}/${pull.number}`,
            what: 'edit the pull request',
            body: { title, body },
            repeatable: true,
        });
        return edited.ok ? (0,result.ok)(pull) : edited;
    }
    const made = await host.send({
        method: 'POST',
        path,
        what: 'open a pull request',
        body: { title, body, head: branch, base: baseBranch, maintainer_can_modify: true },
        repeatable: false,
    });
    if (!made.ok)
        return withHint(made.error, 'The token needs pull-requests: write; for GITHUB_TOKEN the repository’s settings must also allow GitHub Actions to create pull requests.');
    return (0,result.ok)({ number: Number(made.value.number), url: (0,github_host/* textOf */.b6)(made.value.html_url), title, body });
}
async function withdraw(branch, host) {
    const gone = await host.send({
        method: 'DELETE',
        path: `/repos/${host.owner}/${host.name}/git/refs/heads/${branch}`,
        what: 'take the branch back',
        repeatable: true,
    });
    return gone.ok ? '' : ` The branch ${branch} was made and could not be taken back: ${gone.error.message}`;
}
async function label(labels, number, host) {
    if (labels.length === 0)
        return [];
    const done = await host.send({
        method: 'POST',
        path: `/repos/${host.owner}/${host.name}/issues/${number}/labels`,
        what: 'label the pull request',
        body: { labels },
        repeatable: true,
    });
    return done.ok ? [] : [done.error.message];
}
function no(message) {
    return (0,result/* err */._)({ kind: 'refused', message });
}
function withHint(fault, hint) {
    const help = fault.kind === 'not-permitted' || fault.kind === 'not-found' ? ` ${hint}` : '';
    return (0,result/* err */._)({ ...fault, message: `${fault.message}${help}` });
}
function refuse({ message }) {
    return (0,result/* err */._)({ message });
}

// EXTERNAL MODULE: ./build/action/upload.js
var upload = __webpack_require__(16994);
;// CONCATENATED MODULE: ./build/action/pin.js










const PATCH_NAME = 'countersign-pin.patch';
const MAX_BODY = 65_536 - 200;
const MAX_SUMMARY = 200_000;
async function runPinStep(context, engine) {
    const { inputs, world } = context;
    const planned = await engine.plan({ ...inputs.pin, ...(inputs.policy !== undefined ? { policyPath: inputs.policy } : {}) }, world);
    if (!planned.ok) {
        core/* error */.z3((0,report_escape/* forLog */.Ig)(planned.error), { title: 'Countersign' });
        core/* setOutput */.uH('verdict', 'unknown');
        return 2;
    }
    const { plan, text } = planned.value;
    for (const line of text.split('\n'))
        core/* info */.pq((0,report_escape/* forLog */.Ig)(line));
    const prefix = world.git?.prefix ?? '';
    const files = plan.files.map((file) => ({ ...file, path: (0,from_top/* fromTop */.k)(prefix, file.path) }));
    const patch = files.length === 0 ? undefined : writePatch(engine.renderDiff(files), context);
    const asked = inputs.pin.pullRequest;
    const outcome = asked && files.length > 0 ? await propose(files, plan, context) : undefined;
    const exitCode = outcome?.ok === false ? 2 : planned.value.exitCode;
    tell(outcome, asked);
    setOutputs({ plan, patch, outcome, exitCode });
    const uploaded = patch !== undefined && outcome?.ok !== true && (await (0,upload/* uploadFiles */.Z)([patch], context));
    if (inputs.summary)
        await writeSummary({ plan, outcome, asked, uploaded }, context);
    return exitCode;
}
function writePatch(diff, { outputDir }) {
    const path = (0,external_node_path_.join)(outputDir, PATCH_NAME);
    (0,external_node_fs_.writeFileSync)(path, diff);
    return path;
}
async function propose(files, plan, { inputs, world }) {
    const { token, branch, commitMessage, labels } = inputs.pin;
    const { GITHUB_API_URL, GITHUB_REPOSITORY: repository = '', GITHUB_REF: ref = '' } = process.env;
    if (token === undefined)
        return (0,result/* err */._)({ message: 'No token was given, which a pull request needs.' });
    core/* setSecret */.Pq(token);
    if (!/^[^/\s]+\/[^/\s]+$/.test(repository))
        return (0,result/* err */._)({ message: 'GITHUB_REPOSITORY does not name a repository.' });
    if (ref !== '' && !ref.startsWith('refs/heads/')) {
        return (0,result/* err */._)({
            message: `This run is about ${ref}, which is no branch that a pull request could go into. Run it on push, schedule or workflow_dispatch.`,
        });
    }
    const host = (0,github_host/* openGithubHost */.MJ)({
        token,
        repository,
        api: GITHUB_API_URL === undefined || GITHUB_API_URL === '' ? 'https://api.github.com' : GITHUB_API_URL,
        talk: (line) => core/* info */.pq((0,report_escape/* forLog */.Ig)(line)),
    });
    const [title = ''] = commitMessage.split('\n');
    return proposeChanges({
        files,
        branch,
        labels,
        message: commitMessage,
        title: title.slice(0, 200),
        body: renderProposal(plan, { now: world.clock.now(), max: MAX_BODY }),
        ...(ref !== '' ? { baseBranch: ref.slice('refs/heads/'.length) } : {}),
    }, host);
}
const STATES = {
    opened: 'was opened',
    updated: 'was updated',
    unchanged: 'holds these changes already',
};
function tell(outcome, asked) {
    if (outcome === undefined) {
        if (asked)
            core/* info */.pq('Nothing to change: no pull request is opened, and none is closed.');
        return;
    }
    if (!outcome.ok) {
        core/* error */.z3((0,report_escape/* forLog */.Ig)(`No pull request, and nothing was pushed: ${outcome.error.message}`), {
            title: 'Countersign',
        });
        return;
    }
    const { number, url, state, notes } = outcome.value;
    core/* info */.pq((0,report_escape/* forLog */.Ig)(`Pull request ${number} ${STATES[state]}: ${url}`));
    for (const note of notes)
        core/* warning */.$e((0,report_escape/* forLog */.Ig)(note), { title: 'Countersign' });
}
function setOutputs(done) {
    const { plan, patch, outcome, exitCode } = done;
    const pull = outcome?.ok === true ? outcome.value : undefined;
    for (const [name, value] of Object.entries({
        verdict: exitCode === 0 ? 'pass' : exitCode === 1 ? 'fail' : 'unknown',
        'exit-code': String(exitCode),
        changes: String(plan.changes.length),
        loose: String(plan.counts.loose),
        'patch-path': patch ?? '',
        'pull-request-number': pull === undefined ? '' : String(pull.number),
        'pull-request-url': pull?.url ?? '',
    })) {
        core/* setOutput */.uH(name, value);
    }
}
async function writeSummary(done, { world }) {
    const text = [
        `### ${headline(done)}`,
        ...(done.outcome?.ok === false ? [(0,report_escape/* forMarkdown */.Bm)(done.outcome.error.message, { max: 2_000 })] : []),
        ...(done.plan.files.length > 0 && done.outcome?.ok !== true ? [wherePatch(done.uploaded)] : []),
        renderProposal(done.plan, { now: world.clock.now(), max: MAX_SUMMARY }),
    ].join('\n\n');
    try {
        await core/* summary */.z.addRaw(`${text}\n`).write();
    }
    catch {
        core/* info */.pq('No job summary can be written here.');
    }
}
function wherePatch(uploaded) {
    return uploaded
        ? `The changes are in \`${PATCH_NAME}\` of this run’s artifact: \`git apply ${PATCH_NAME}\`.`
        : `The changes are in a file on the runner, which the output \`patch-path\` names; it was not uploaded.`;
}
function headline({ plan, outcome, asked, }) {
    const count = `${plan.changes.length} of ${plan.counts.loose} loose references`;
    const lock = plan.actionsLock;
    const locked = lock !== undefined && lock.before !== lock.after;
    if (plan.changes.length === 0 && !locked) {
        const open = plan.counts.loose === 0 ? '✅ Nothing is loose' : `⚠ ${count} can be pinned`;
        return asked ? `${open}: no pull request is opened, and none is closed` : open;
    }
    const what = plan.changes.length === 0 ? 'the Actions lockfile' : locked ? `${count} and the Actions lockfile` : count;
    const verb = plan.changes.length === 0 ? 'written' : 'pinned';
    const begin = what.replace(/^t/, 'T');
    if (outcome === undefined)
        return `${begin} can be ${verb}: see the patch`;
    if (!outcome.ok)
        return `⛔ No pull request for ${what}: nothing was pushed`;
    const { number, url, state } = outcome.value;
    const link = /^https?:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9._/-]+$/.test(url)
        ? `[#${number}](${url})`
        : `${number}`;
    return `📌 ${begin} ${verb}: pull request ${link} ${STATES[state]}`;
}


/***/ }),

/***/ 16994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ uploadFiles)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);


async function uploadFiles(files, context) {
    const { inputs, outputDir } = context;
    if (!inputs.upload || files.length === 0)
        return false;
    if ((process.env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '') {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq('No artifact service here; the files stay in the output directory.');
        return false;
    }
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(110), __webpack_require__.e(29), __webpack_require__.e(518)]).then(__webpack_require__.bind(__webpack_require__, 56518));
        const done = await new DefaultArtifactClient().uploadArtifact(inputs.artifactName, [...files], outputDir);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Uploaded ${files.length} files as artifact ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(inputs.artifactName)} (${done.size ?? 0} bytes).`);
        return true;
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(`The artifact could not be uploaded: ${error instanceof Error ? error.message : String(error)}`), {
            title: 'Countersign',
        });
        return false;
    }
}


/***/ }),

/***/ 14484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   lE: () => (/* binding */ listFew),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
function countOf(count, one, many = `${one}s`) {
    return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
function formatNumber(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function listFew(names, noun) {
    return names.length > 4 ? countOf(names.length, noun) : listWords(names);
}
function listWords(words) {
    if (words.length <= 1)
        return words[0] ?? '';
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 83340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ formatUntil),
/* harmony export */   Yi: () => (/* binding */ formatMinute),
/* harmony export */   nV: () => (/* binding */ formatAge)
/* harmony export */ });
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MINUTE = 60_000;
const WEEK = 6 * 86_400_000;
function formatUntil(until, now) {
    const date = new Date(Math.ceil(until / MINUTE) * MINUTE);
    const day = DAYS[date.getUTCDay()] ?? '';
    const iso = date.toISOString();
    const near = until - now < WEEK;
    return `${day} ${near ? '' : `${iso.slice(0, 10)} `}${iso.slice(11, 16)} UTC`;
}
function formatMinute(iso) {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function formatAge(days) {
    return `${days < 10 ? Math.floor(days * 10) / 10 : Math.floor(days)} d`;
}


/***/ }),

/***/ 1725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ fromTop)
/* harmony export */ });
function fromTop(prefix, file) {
    const parts = prefix.split('/').filter((part) => part !== '');
    let rest = file;
    while (rest.startsWith('../') && parts.length > 0) {
        parts.pop();
        rest = rest.slice(3);
    }
    return [...parts, rest].join('/');
}


/***/ })

};
