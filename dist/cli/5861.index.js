export const id = 5861;
export const ids = [5861];
export const modules = {

/***/ 85861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ findReferences)
});

// EXTERNAL MODULE: ./build/inventory/compose.js
var compose = __webpack_require__(26467);
// EXTERNAL MODULE: ./build/inventory/action-metadata.js
var action_metadata = __webpack_require__(98487);
// EXTERNAL MODULE: ./build/inventory/actions-lock.js
var actions_lock = __webpack_require__(39030);
// EXTERNAL MODULE: ./build/inventory/dockerfile.js
var dockerfile = __webpack_require__(18509);
// EXTERNAL MODULE: ./build/inventory/relative-path.js
var relative_path = __webpack_require__(71967);
// EXTERNAL MODULE: ./build/inventory/requirements.js + 2 modules
var requirements = __webpack_require__(77836);
// EXTERNAL MODULE: ./build/inventory/workflow.js
var workflow = __webpack_require__(49206);
// EXTERNAL MODULE: ./build/inventory/node.js
var inventory_node = __webpack_require__(43835);
// EXTERNAL MODULE: ./build/inventory/read-yaml.js
var read_yaml = __webpack_require__(87403);
;// CONCATENATED MODULE: ./build/pin/finding.js
function createFinding(file) {
    const references = new Map();
    const problems = [];
    const add = (reference) => {
        const { start, end } = reference.span;
        const key = `${start}:${end}`;
        if (!references.has(key))
            references.set(key, reference);
    };
    return {
        add,
        addResult: (result) => {
            if (result.ok)
                add(result.value);
            else
                problems.push(result.error);
        },
        complain: (code, message, line) => {
            problems.push({ code, severity: 'broken', message, location: { file, line } });
        },
        found: () => ({
            references: [...references.values()].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
            problems,
        }),
    };
}
function refuse(file, error) {
    const { code, message, line } = error;
    return {
        references: [],
        problems: [{ code, severity: 'broken', message: `The file ${message}.`, location: { file, line } }],
    };
}

;// CONCATENATED MODULE: ./build/pin/shell-words.js
const MAX_SCRIPT = 1_000_000;
const MAX_DEPTH = 20;
const MAX_WITHIN = 10;
const ORDINARY = /[\w./:=@,+%~^*?[\]-]+/y;
const QUOTED = /[^"\\$`]+/y;
function splitShell(text, range, options = { folded: false }) {
    const { start, end } = range;
    const commands = [];
    const stack = [{ words: [], closes: '' }];
    const heredocs = [];
    const stop = Math.min(end, start + MAX_SCRIPT);
    let at = start;
    let word;
    while (at < stop) {
        const run = matchAt(ORDINARY);
        if (run !== '') {
            push(run, false);
            at += run.length;
            continue;
        }
        const char = text.charAt(at);
        const next = text.charAt(at + 1);
        if (char === '\\') {
            const newline = /^\\\r?\n/.exec(text.slice(at, at + 3));
            if (newline !== null)
                at += newline[0].length;
            else {
                push(next, false);
                at += 2;
            }
        }
        else if (char === "'")
            readSingle();
        else if (char === '"')
            readDouble();
        else if (char === '$' && next === '{' && text.charAt(at + 2) === '{')
            readExpression();
        else if (char === '$' && next === '(')
            openSubstitution(2, ')');
        else if ((char === '<' || char === '>') && next === '(')
            openSubstitution(2, ')');
        else if (char === '`') {
            if (stack.at(-1)?.closes === '`')
                closeSubstitution();
            else
                openSubstitution(1, '`');
        }
        else if (char === '$') {
            const name = /^\$(?:\{[^}\n]{0,500}\}|\w+|[@*#?$!-])?/.exec(text.slice(at, at + 520))?.[0] ?? '$';
            push(name, true);
            at += name.length;
        }
        else if (char === '#' && word === undefined) {
            while (at < stop && text.charAt(at) !== '\n')
                at++;
        }
        else if (char === '<' && next === '<' && text.charAt(at + 2) !== '<')
            readHeredoc();
        else if (char === ' ' || char === '\t' || char === '\r') {
            endWord();
            at++;
        }
        else if (char === '\n' && options.folded && !/^[ \t]*\r?\n/.test(text.slice(at + 1, at + 200))) {
            endWord();
            at++;
        }
        else if (char === '\n') {
            endCommand(false);
            at++;
            if (heredocs.length > 0)
                skipHeredocs();
        }
        else if (char === ')' && stack.length > 1 && stack.at(-1)?.closes === ')')
            closeSubstitution();
        else if (';&|(){}'.includes(char) && !(word !== undefined && (char === '{' || char === '}')))
            readOperator(char, next);
        else {
            push(char, false);
            at++;
        }
    }
    while (stack.length > 1)
        closeSubstitution();
    endCommand(false);
    return commands;
    function matchAt(signs) {
        signs.lastIndex = at;
        return signs.test(text) ? text.slice(at, Math.min(signs.lastIndex, stop)) : '';
    }
    function wordsSoFar() {
        return (stack.at(-1)?.words ?? []).slice(0, MAX_WITHIN).map((one) => one.text);
    }
    function push(value, open) {
        word ??= { value: '', start: at, open: false };
        word.value += value;
        word.open ||= open;
    }
    function endWord() {
        if (word === undefined)
            return;
        stack.at(-1)?.words.push({ text: word.value, start: word.start, end: at, open: word.open });
        word = undefined;
    }
    function endCommand(piped) {
        endWord();
        const frame = stack.at(-1);
        if (frame === undefined || frame.words.length === 0)
            return;
        commands.push({
            words: frame.words,
            piped,
            ...(frame.within !== undefined ? { within: frame.within } : {}),
        });
        frame.words = [];
    }
    function readSingle() {
        const close = text.indexOf("'", at + 1);
        const last = close < 0 || close > stop ? stop : close;
        push(text.slice(at + 1, last), false);
        at = last + 1;
    }
    function readDouble() {
        push('', false);
        at++;
        while (at < stop && text.charAt(at) !== '"') {
            const run = matchAt(QUOTED);
            if (run !== '') {
                push(run, false);
                at += run.length;
                continue;
            }
            const char = text.charAt(at);
            const next = text.charAt(at + 1);
            if (char === '\\') {
                push(next, false);
                at += 2;
            }
            else if (char === '$' && next === '(') {
                const close = skipSubstitution(at + 2);
                readInner(at + 2, close);
                push(text.slice(at, close + 1), true);
                at = close + 1;
            }
            else {
                push(char, char === '$' || char === '`');
                at++;
            }
        }
        at++;
    }
    function readInner(from, to) {
        const depth = (options.depth ?? 0) + 1;
        if (depth > MAX_DEPTH)
            return;
        const within = wordsSoFar();
        const range = { start: from, end: Math.min(to, stop) };
        for (const inner of splitShell(text, range, { folded: options.folded, depth })) {
            commands.push({ ...inner, within: inner.within ?? within });
        }
    }
    function skipSubstitution(from) {
        let open = 1;
        for (let i = from; i < stop; i++) {
            const char = text.charAt(i);
            if (char === '(')
                open++;
            else if (char === ')' && --open === 0)
                return i;
        }
        return stop;
    }
    function readExpression() {
        const close = text.indexOf('}}', at);
        const last = close < 0 || close > stop ? stop : close + 2;
        push(text.slice(at, last), true);
        at = last;
    }
    function openSubstitution(length, closes) {
        if (stack.length > MAX_DEPTH) {
            push(text.slice(at, at + length), true);
            at += length;
            return;
        }
        push(text.slice(at, at + length), true);
        at += length;
        const within = wordsSoFar();
        endWord();
        stack.push({ words: [], closes, within });
    }
    function closeSubstitution() {
        endCommand(false);
        stack.pop();
        if (at < stop)
            at++;
    }
    function readOperator(char, next) {
        const piped = char === '|' && next !== '|';
        endCommand(piped);
        at += (char === '|' || char === '&') && (next === char || (char === '|' && next === '&')) ? 2 : 1;
    }
    function readHeredoc() {
        const match = /^<<(-?)[ \t]*(["'\\]?)([A-Za-z_][\w.-]{0,100})["']?/.exec(text.slice(at, at + 120));
        endWord();
        if (match === null)
            at += 2;
        else {
            heredocs.push({ word: match[3] ?? '', tabs: match[1] === '-' });
            at += match[0].length;
        }
    }
    function skipHeredocs() {
        for (const { word: last } of heredocs.splice(0)) {
            while (at < stop) {
                const newline = text.indexOf('\n', at);
                const lineEnd = newline < 0 || newline > stop ? stop : newline;
                const line = text.slice(at, lineEnd).trim();
                at = lineEnd + 1;
                if (line === last)
                    break;
            }
        }
    }
}

// EXTERNAL MODULE: ./build/inventory/python-requirement.js
var python_requirement = __webpack_require__(58871);
;// CONCATENATED MODULE: ./build/pin/tool-clients.js

const PIP_VALUED = '-r --requirement -c --constraint -e --editable -i --index-url --extra-index-url -f --find-links -t --target --prefix --root --only-binary --no-binary --trusted-host --upgrade-strategy --python-version --platform --implementation --abi --config-settings -C --cache-dir --src --progress-bar --report --proxy --timeout --retries --log --cert --python -p --group --index --default-index --with-requirements --overrides --build-constraint --use-feature --global-option --exists-action --no-build-isolation-package --prerelease --resolution --index-strategy --keyring-provider --link-mode --exclude-newer'.split(' ');
const NPM_VALUED = '--registry --prefix -C --tag -w --workspace --cache --userconfig --loglevel --omit --include --cwd -c --call --filter --dir'.split(' ');
const PIP = ['pip', 'pip3', 'pip2'];
const PYTHON = ['python', 'python3', 'py', 'python2'];
const CLIENTS = [
    ...[
        [PIP, ['install', 'download']],
        [PYTHON, ['-m'], PIP, ['install', 'download']],
        [['uv'], ['pip'], ['install']],
    ].map((calls) => ({ calls, client: 'pip', valued: PIP_VALUED, read: readPython })),
    {
        calls: [['uv'], ['tool'], ['install']],
        client: 'uv',
        valued: [...PIP_VALUED, '--with'],
        runs: true,
        read: readPython,
    },
    {
        calls: [['uvx']],
        client: 'uvx',
        valued: [...PIP_VALUED, '--with', '-w'],
        runs: true,
        from: ['--from'],
        read: readPython,
    },
    {
        calls: [['uv'], ['tool'], ['run']],
        client: 'uvx',
        valued: [...PIP_VALUED, '--with'],
        runs: true,
        from: ['--from'],
        read: readPython,
    },
    {
        calls: [['pipx'], ['install', 'upgrade']],
        client: 'pipx',
        valued: [...PIP_VALUED, '--pip-args', '--suffix'],
        read: readPython,
    },
    {
        calls: [['pipx'], ['run']],
        client: 'pipx',
        valued: [...PIP_VALUED, '--pip-args'],
        runs: true,
        from: ['--spec'],
        read: readPython,
    },
    { calls: [['npm'], ['install', 'i', 'add']], client: 'npm', valued: NPM_VALUED, read: readNpm },
    {
        calls: [
            ['pnpm', 'bun'],
            ['add', 'install', 'i'],
        ],
        client: 'npm',
        valued: NPM_VALUED,
        read: readNpm,
    },
    { calls: [['yarn'], ['add']], client: 'npm', valued: NPM_VALUED, read: readNpm },
    { calls: [['yarn'], ['global'], ['add']], client: 'npm', valued: NPM_VALUED, read: readNpm },
    {
        calls: [['npx', 'bunx']],
        client: 'npx',
        valued: NPM_VALUED,
        runs: true,
        from: ['--package', '-p'],
        read: readNpm,
    },
    {
        calls: [['npm'], ['exec', 'x']],
        client: 'npx',
        valued: NPM_VALUED,
        runs: true,
        from: ['--package', '-p'],
        read: readNpm,
    },
    {
        calls: [['pnpx']],
        client: 'dlx',
        valued: NPM_VALUED,
        runs: true,
        from: ['--package', '-p'],
        read: readNpm,
    },
    {
        calls: [['pnpm', 'yarn'], ['dlx']],
        client: 'dlx',
        valued: NPM_VALUED,
        runs: true,
        from: ['--package', '-p'],
        read: readNpm,
    },
    {
        calls: [['go'], ['install', 'run']],
        client: 'go',
        valued: ['-tags', '-ldflags', '-gcflags', '-mod', '-modfile', '-C', '-p', '-o', '-exec'],
        read: readGo,
        runs: true,
    },
    {
        calls: [['cargo'], ['install', 'binstall']],
        client: 'cargo',
        valued: [
            '--root',
            '--target',
            '--profile',
            '-j',
            '--jobs',
            '--features',
            '-F',
            '--index',
            '--registry',
            '--bin',
            '--config',
            '--branch',
            '--tag',
            '--rev',
            '--path',
            '--git',
            '--target-dir',
            '--strategies',
            '--disable-strategies',
            '--install-path',
            '--pkg-url',
            '--pkg-fmt',
            '--bin-dir',
            '--log-level',
        ],
        versionOption: ['--version', '--vers'],
        read: readCargo,
    },
    {
        calls: [['gem'], ['install']],
        client: 'gem',
        valued: ['-i', '-n', '--install-dir', '--bindir', '-s', '--source', '-P', '-p'],
        versionOption: ['-v', '--version'],
        read: readGem,
    },
];
function readTools(words) {
    const [first, ...rest] = words;
    if (first === undefined)
        return [];
    const program = first.text
        .slice(first.text.lastIndexOf('/') + 1)
        .replace(/\.exe$/, '')
        .replace(/^(pip|python)3?\.\d+$/, '$1');
    const named = [{ ...first, text: program }, ...rest];
    for (const client of CLIENTS) {
        if (!client.calls.every((choices, index) => choices.includes(named[index]?.text ?? '')))
            continue;
        return readArguments(client, named.slice(client.calls.length));
    }
    return [];
}
function readArguments(client, words) {
    const tools = [];
    let version;
    let replaced = false;
    let names = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (word === undefined)
            break;
        const { text } = word;
        if (/^\d*[<>]/.test(text)) {
            if (/^\d*[<>]+&?$/.test(text))
                at++;
            continue;
        }
        if (!text.startsWith('-')) {
            names.push(word);
            if (client.runs === true)
                break;
            continue;
        }
        if (text === '--')
            continue;
        const equals = text.indexOf('=');
        const option = equals < 0 ? text : text.slice(0, equals);
        const value = () => equals < 0 ? words[++at] : { ...word, text: text.slice(equals + 1), start: word.start + equals + 1 };
        if (client.versionOption?.includes(option) === true)
            version = value();
        else if (client.from?.includes(option) === true) {
            const given = value();
            if (given !== undefined)
                tools.push(...readName(client, given));
            replaced = true;
        }
        else if (option === '--path' || option === '--git' || isConstraint(client, option)) {
            return [];
        }
        else if (equals < 0 && client.valued.includes(option))
            at++;
    }
    if (replaced)
        names = [];
    for (const word of names)
        tools.push(...readName(client, word, version));
    return tools;
}
function isConstraint({ read }, option) {
    return read === readPython && ['-c', '--constraint', '--constraints', '--require-hashes'].includes(option);
}
function readName(client, word, version) {
    const read = client.read(word.text);
    if (read === undefined)
        return [];
    const base = { client: client.client, word };
    if (version !== undefined) {
        const state = version.open
            ? 'undecidable'
            : /^=?\d+\.\d+(?:\.\d+)?[\w.+-]*$/.test(version.text)
                ? 'exact'
                : 'loose';
        return [{ ...base, name: read.name, version: version.text, state }];
    }
    return [{ ...base, ...read, ...(word.open ? { state: 'undecidable' } : {}) }];
}
function readPython(text) {
    if (isPath(text) || /^(?:https?|file):/.test(text))
        return undefined;
    const git = /^git\+(\S+?)(?:@([^@/#]+))?(?:#.*)?$/.exec(text);
    if (git !== null)
        return fromGit(git[1] ?? '', git[2]);
    const at = /^([A-Za-z0-9][\w.-]*)@([\w.]+)$/.exec(text);
    if (at !== null) {
        const [, name = '', version = ''] = at;
        return { name, version, state: /^\d/.test(version) ? 'exact' : 'loose' };
    }
    const parsed = (0,python_requirement/* parseRequirement */.pP)(text);
    if (!parsed.ok) {
        const name = /^[A-Za-z0-9][\w.-]*/.exec(text)?.[0];
        return name === undefined || !text.includes('$') ? undefined : { name, state: 'undecidable' };
    }
    if (parsed.value.url !== undefined)
        return undefined;
    const version = (0,python_requirement/* exactVersion */.y)(parsed.value.clauses);
    return version === undefined
        ? { name: parsed.value.name, state: 'loose' }
        : { name: parsed.value.name, version, state: 'exact' };
}
function readNpm(text) {
    if (isPath(text.replace(/^@[\w.-]+\//, '')) || /^(?:https?|file|link|workspace):/.test(text))
        return undefined;
    const match = /^(?:npm:)?(@[\w.-]+\/[\w.-]+|[A-Za-z0-9_][\w.-]*)(?:@(.*))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, name = '', version] = match;
    if (version === undefined || version === '')
        return { name, state: 'loose' };
    return { name, version, state: /^=?v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version) ? 'exact' : 'loose' };
}
function readGo(text) {
    const at = text.indexOf('@');
    const path = at < 0 ? '' : text.slice(0, at);
    if (at < 0 || !/^[\w.-]+\.[A-Za-z]+\//.test(path))
        return undefined;
    const version = text.slice(at + 1);
    return { name: path, version, state: /^v\d+\.\d+\.\d+|^[0-9a-f]{40}$/.test(version) ? 'exact' : 'loose' };
}
function readCargo(text) {
    const match = /^([A-Za-z][\w-]*)(?:@(.+))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, name = '', version] = match;
    if (version === undefined)
        return { name, state: 'loose' };
    return { name, version, state: /^=?\d+\.\d+\.\d+/.test(version) ? 'exact' : 'loose' };
}
function readGem(text) {
    const match = /^([A-Za-z][\w.-]*)(?::(.+))?$/.exec(text);
    if (match === null || text.endsWith('.gem'))
        return undefined;
    const [, name = '', version] = match;
    if (version === undefined)
        return { name, state: 'loose' };
    return { name, version, state: /^\d+(?:\.\d+)+/.test(version) ? 'exact' : 'loose' };
}
function fromGit(url, ref) {
    const name = url.replace(/^[a-z+]+:\/\/(?:[^/@]*@)?/, '');
    if (ref === undefined)
        return { name, state: 'loose' };
    return { name, version: ref, state: /^[0-9a-f]{40}$/.test(ref) ? 'exact' : 'loose' };
}
function isPath(text) {
    return /^[./~]|^\$[^@=]*$|\//.test(text) && !text.startsWith('git+')
        ? true
        : /\.(?:whl|tar\.gz|tgz|zip|txt)$/i.test(text);
}

;// CONCATENATED MODULE: ./build/pin/find-tools.js


const SHELLS = new Set([
    'sh',
    'bash',
    'zsh',
    'dash',
    'ksh',
    'python',
    'python3',
    'node',
    'perl',
    'ruby',
    'source',
    '.',
    'eval',
]);
const BEFORE = new Set([
    'sudo',
    'env',
    'time',
    'exec',
    'command',
    'nohup',
    'then',
    'do',
    'else',
    'if',
    'while',
    'until',
    '!',
    'retry',
    'elif',
]);
const TIED_TO_CONTENT = /(?:^|[/=@])(?:[0-9a-f]{40}|[0-9a-f]{64})(?:[/.?&]|$)/;
const NOT_REWRITTEN = 'a tool that a script installs is not rewritten: a version alone would not tie it to its content';
function findTools(run, { file, text }) {
    if (run?.kind !== 'scalar' || typeof run.value !== 'string')
        return [];
    const quoted = /["']/.test(text.charAt(run.start));
    const start = quoted ? run.start + 1 : run.start;
    const end = quoted ? run.end - 1 : run.end;
    const header = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(start - 1, 0));
    const folded = !quoted && /(?:^|[\s:])>[-+\d]{0,2}[ \t]*(?:#.*)?\r?$/.test(header);
    const commands = splitShell(text, { start, end }, { folded });
    const lines = createLineCounter(text, run);
    return commands
        .flatMap((command, index) => readCommand(command, commands[index + 1]))
        .map((tool) => ({
        kind: 'tool',
        location: { file, line: lines(tool.word.start) },
        text: tool.word.text,
        span: { start: tool.word.start, end: tool.word.end },
        style: 'block',
        state: tool.state,
        reason: tool.state === 'undecidable' ? 'a variable decides which version is installed' : NOT_REWRITTEN,
        target: {
            kind: 'tool',
            client: tool.client,
            name: tool.name,
            ...(tool.version !== undefined ? { version: tool.version } : {}),
        },
    }));
}
function readCommand(command, next) {
    const words = stripBefore(command.words);
    const program = words[0]?.text ?? '';
    if (program === 'curl' || program === 'wget') {
        const fed = command.piped ? stripBefore(next?.words ?? []) : [];
        const runner = fed[0]?.text ?? stripTexts(command.within ?? [])[0] ?? '';
        return SHELLS.has(runner.slice(runner.lastIndexOf('/') + 1)) && !isFilter(fed) ? readDownload(words) : [];
    }
    if (program === 'docker' || program === 'podman')
        return readContainer(program, words);
    return readTools(words);
}
function isFilter(words) {
    return (/^(?:python3?|node|perl|ruby)$/.test(words[0]?.text ?? '') &&
        /^-(?:c|e|m|n|p|pe|ne)$/.test(words[1]?.text ?? ''));
}
function readDownload(words) {
    const word = words.find(({ text }) => /^(?:https?|ftp):\/\//i.test(text));
    if (word === undefined)
        return [];
    const name = word.text.replace(/^[a-z]+:\/\/(?:[^/@]*@)?/i, '').replace(/[?#].*$/s, '');
    const state = TIED_TO_CONTENT.test(word.text) ? 'exact' : word.open ? 'undecidable' : 'loose';
    return [{ client: 'curl', word, name, state }];
}
const CONTAINER_FLAGS = /^(?:-(?:[itdPq]|it|ti|dit|itd)|--(?:rm|init|interactive|tty|detach|privileged|read-only|no-healthcheck|quiet|all-tags|disable-content-trust|publish-all|oom-kill-disable|sig-proxy))$/;
function readContainer(client, words) {
    const verb = words[1]?.text;
    if (verb !== 'pull' && verb !== 'run' && verb !== 'create')
        return [];
    for (let at = 2; at < words.length; at++) {
        const word = words[at];
        if (word === undefined)
            break;
        if (word.text.startsWith('-')) {
            if (!word.text.includes('=') && !CONTAINER_FLAGS.test(word.text))
                at++;
            continue;
        }
        if (!/^[a-z0-9$]/.test(word.text))
            return [];
        const digest = /@sha256:[0-9a-f]{64}$/.test(word.text);
        const name = word.text.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
        const version = word.text.slice(name.length).replace(/^[:@]/, '');
        const state = digest ? 'exact' : word.open ? 'undecidable' : 'loose';
        return [{ client, word, name, state, ...(version === '' ? {} : { version }) }];
    }
    return [];
}
function stripBefore(words) {
    return words.slice(countBefore(words.map(({ text }) => text)));
}
function stripTexts(words) {
    return words.slice(countBefore(words));
}
function countBefore(words) {
    let at = 0;
    for (; at < words.length; at++) {
        const word = words[at] ?? '';
        if (/^[A-Za-z_]\w*\+?=/.test(word) || BEFORE.has(word))
            continue;
        if (at > 0 && words[at - 1] === 'sudo' && /^-[EHnS]+$/.test(word))
            continue;
        break;
    }
    return at;
}
function createLineCounter(text, node) {
    let at = node.start;
    let line = node.line;
    let end = text.indexOf('\n', at);
    return (offset) => {
        if (offset < at) {
            [at, line] = [node.start, node.line];
            end = text.indexOf('\n', at);
        }
        while (end >= 0 && end < offset) {
            at = end + 1;
            end = text.indexOf('\n', at);
            line++;
        }
        return line;
    };
}

// EXTERNAL MODULE: ./build/inventory/action-component.js
var action_component = __webpack_require__(89823);
// EXTERNAL MODULE: ./build/inventory/image-reference.js
var image_reference = __webpack_require__(16718);
// EXTERNAL MODULE: ./build/inventory/quote.js
var quote = __webpack_require__(30715);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/pin/make-reference.js




const OWN = /^(?:\.{1,2}|\$)(?:\/|$)/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
function makeUsesReference(placed, kind, location) {
    const { text } = placed;
    if (OWN.test(text))
        return (0,result.ok)({ ...placed, kind, location, state: 'own', target: { kind: 'none' } });
    if (text.startsWith('docker://'))
        return makeImageReference(placed, location);
    const made = (0,action_component/* makeActionComponent */.w)({ text, kind: kind === 'workflow' ? 'workflow' : 'action', location });
    if (!made.ok)
        return made;
    if (made.value.pin?.state === 'undecidable') {
        return (0,result.ok)(undecidable(placed, { kind, location }, 'an expression decides at run time what is used'));
    }
    const at = text.indexOf('@');
    const path = at < 0 ? text : text.slice(0, at);
    const [owner = '', name = '', ...below] = path.split('/');
    const ref = at < 0 ? '' : text.slice(at + 1);
    return (0,result.ok)({
        ...placed,
        kind,
        location,
        state: COMMIT.test(ref) ? 'exact' : 'loose',
        ...(ref === '' ? { reason: 'it names no version, so that none can be chosen for it' } : {}),
        target: { kind: 'action', repository: `${owner}/${name}`, path: below.join('/'), ref },
    });
}
function makeImageReference(placed, location, options = {}) {
    const kind = options.kind ?? 'image';
    const name = placed.text.replace(/^docker:\/\//, '');
    if (options.open === true || name.includes('${{')) {
        return (0,result.ok)(undecidable(placed, { kind, location }, 'a variable or matrix decides at run time which image is used'));
    }
    const image = (0,image_reference.parseImageReference)(name);
    if (image === undefined) {
        return (0,result/* err */._)({
            code: 'bad-name',
            severity: 'broken',
            message: `The reference ${(0,quote/* quote */.h)(placed.text)} is not an image reference.`,
            location,
        });
    }
    const exact = image.digest !== undefined && (0,image_reference/* isFullDigest */.I)(image.digest);
    return (0,result.ok)({
        ...placed,
        kind,
        location,
        state: exact ? 'exact' : 'loose',
        target: { kind: 'image', image },
    });
}
function undecidable(placed, { kind, location }, reason) {
    return { ...placed, kind, location, state: 'undecidable', reason, target: { kind: 'none' } };
}
function makeGitReference(placed, about) {
    const { kind, location, url } = about;
    return {
        ...placed,
        kind,
        location,
        state: COMMIT.test(placed.text) ? 'exact' : 'loose',
        target: { kind: 'git', url, ref: placed.text },
    };
}

;// CONCATENATED MODULE: ./build/pin/place-scalar.js


const NOTHING = new Set(['', 'null', '~']);
function placeScalar(text, node, options = { comments: true }) {
    const value = (0,inventory_node/* text */.Qq)(node)?.trim();
    if (node?.kind !== 'scalar' || value === undefined || NOTHING.has(value))
        return undefined;
    const raw = text.slice(node.start, node.end);
    const mark = raw.charAt(0);
    const quoted = (mark === '"' || mark === "'") && raw.length >= 2 && raw.endsWith(mark);
    const inner = quoted ? raw.slice(1, -1) : raw;
    const at = inner.indexOf(value);
    const alone = at >= 0 && inner.trim() === value;
    const block = !alone || (!quoted && (at > 0 || raw.length > value.length));
    const start = node.start + (quoted ? 1 : 0) + Math.max(at, 0);
    const span = alone ? { start, end: start + value.length } : { start: node.start, end: node.end };
    const style = block ? 'block' : mark === "'" && quoted ? 'single' : quoted ? 'double' : 'plain';
    const comment = block || !options.comments ? undefined : findComment(text, node.end);
    const claimed = comment === undefined ? undefined : (0,action_component/* readVersionComment */.W)(comment.text);
    return {
        text: value,
        span,
        style,
        ...(comment !== undefined ? { comment } : {}),
        ...(claimed !== undefined ? { claimed } : {}),
    };
}
function findComment(text, end) {
    let start = end;
    while (start < text.length && ' \t,]}'.includes(text.charAt(start)))
        start++;
    if (start === end || text.charAt(start) !== '#' || !' \t'.includes(text.charAt(start - 1)))
        return undefined;
    let stop = start;
    while (stop < text.length && text.charAt(stop) !== '\n' && text.charAt(stop) !== '\r')
        stop++;
    while (' \t'.includes(text.charAt(stop - 1)))
        stop--;
    return { text: text.slice(start + 1, stop).trim(), span: { start, end: stop } };
}

;// CONCATENATED MODULE: ./build/pin/find-steps.js




function findInSteps(steps, context) {
    for (const step of (0,inventory_node/* items */.ld)(steps)) {
        if (step.kind !== 'map')
            continue;
        if (step.entries.has('uses'))
            findUses((0,inventory_node/* child */.jf)(step, 'uses'), 'action', context);
        for (const tool of findTools((0,inventory_node/* child */.jf)(step, 'run'), context))
            context.finding.add(tool);
        findInSteps((0,inventory_node/* child */.jf)(step, 'parallel'), context);
    }
}
function findUses(node, kind, { file, text, finding }) {
    const placed = placeScalar(text, node);
    if (placed !== undefined) {
        finding.addResult(makeUsesReference(placed, kind, { file, line: node?.line ?? 1 }));
    }
    else if (node !== undefined)
        finding.complain('bad-structure', 'A `uses` names nothing.', node.line);
}
function findImage(node, { file, text, finding }) {
    const value = node?.kind === 'map' ? (0,inventory_node/* child */.jf)(node, 'image') : node;
    const placed = placeScalar(text, value);
    if (placed !== undefined) {
        finding.addResult(makeImageReference(placed, { file, line: value?.line ?? 1 }));
    }
}

;// CONCATENATED MODULE: ./build/pin/find-in-action.js




function findInAction(file, text) {
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    if (!yaml.ok)
        return refuse(file, yaml.error);
    const context = { file, text, finding: createFinding(file) };
    for (const document of yaml.value.documents) {
        const runs = (0,inventory_node/* child */.jf)(document, 'runs');
        findInSteps((0,inventory_node/* child */.jf)(runs, 'steps'), context);
        const image = (0,inventory_node/* child */.jf)(runs, 'image');
        if ((0,inventory_node/* text */.Qq)(image)?.trim().startsWith('docker://') === true)
            findImage(image, context);
    }
    return context.finding.found();
}

// EXTERNAL MODULE: ./build/inventory/yaml.js + 2 modules
var inventory_yaml = __webpack_require__(54300);
;// CONCATENATED MODULE: ./build/pin/find-in-actions-lock.js





const find_in_actions_lock_COMMIT = /^sha(?:1-[0-9a-f]{40}|256-[0-9a-f]{64})$/;
function findInActionsLock(file, text) {
    const yaml = (0,inventory_yaml/* parseYaml */.h)(text, { maxDocuments: 1 });
    if (!yaml.ok)
        return refuse(file, yaml.error);
    const finding = createFinding(file);
    for (const [key, { line, value }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(yaml.value.documents[0], 'dependencies'))) {
        const commit = (0,inventory_node/* child */.jf)(value, 'commit');
        const placed = placeScalar(text, commit);
        const sha = (0,inventory_node/* text */.Qq)(commit) ?? '';
        if (placed === undefined || !find_in_actions_lock_COMMIT.test(sha)) {
            finding.complain('bad-structure', 'An entry of the lockfile names no full commit.', line);
            continue;
        }
        const at = key.indexOf('@');
        const named = `${at < 0 ? key : key.slice(0, at)}@${sha.slice(sha.indexOf('-') + 1)}`;
        const ref = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'ref'));
        const made = makeUsesReference({ ...placed, text: named }, 'lock-entry', { file, line });
        finding.addResult(made.ok
            ? {
                ok: true,
                value: {
                    ...made.value,
                    text: placed.text,
                    ...(ref !== undefined ? { claimed: ref } : {}),
                    reason: 'an entry of the lockfile is written by the tool that made it',
                },
            }
            : made);
    }
    return finding.found();
}

// EXTERNAL MODULE: ./build/inventory/expand-variables.js
var expand_variables = __webpack_require__(79903);
;// CONCATENATED MODULE: ./build/pin/find-in-compose.js







function findInCompose(file, text) {
    const yaml = (0,read_yaml/* readYaml */.g)(text, { tags: ['!reset', '!override'] });
    if (!yaml.ok)
        return refuse(file, yaml.error);
    const finding = createFinding(file);
    for (const document of yaml.value.documents) {
        for (const [, { value: service }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(document, 'services'))) {
            const image = (0,inventory_node/* child */.jf)(service, 'image');
            const placed = placeScalar(text, image);
            if (placed === undefined || (0,inventory_node/* child */.jf)(service, 'build') !== undefined)
                continue;
            const location = { file, line: image?.line ?? 1 };
            if (!placed.text.includes('$'))
                finding.addResult(makeImageReference(placed, location));
            else if (!isExactByDefault(placed.text)) {
                finding.add(undecidable(placed, { kind: 'image', location }, 'a variable decides which image is used'));
            }
            else
                finding.add({ ...placed, kind: 'image', location, state: 'exact', target: { kind: 'none' } });
        }
    }
    return finding.found();
}
function isExactByDefault(text) {
    const { text: resolved, complete } = (0,expand_variables/* expandVariables */.i)(text, () => undefined);
    const digest = complete ? (0,image_reference.parseImageReference)(resolved)?.digest : undefined;
    return digest !== undefined && (0,image_reference/* isFullDigest */.I)(digest);
}

// EXTERNAL MODULE: ./build/inventory/json.js
var inventory_json = __webpack_require__(91405);
;// CONCATENATED MODULE: ./build/pin/find-in-devcontainer.js





function findInDevcontainer(file, text) {
    const json = (0,inventory_json/* parseJson */.q)(text, { jsonc: true });
    if (!json.ok)
        return refuse(file, json.error);
    const finding = createFinding(file);
    const { root } = json.value;
    const image = (0,inventory_node/* child */.jf)(root, 'image');
    const placed = placeScalar(text, image, { comments: false });
    if (placed !== undefined) {
        finding.addResult(makeImageReference(placed, { file, line: image?.line ?? 1 }, { open: placed.text.includes('${') }));
    }
    const features = (0,inventory_node/* child */.jf)(root, 'features');
    let from = features === undefined ? 0 : startOf(text, features);
    for (const [key, { line, value }] of (0,inventory_node/* entries */.jO)(features)) {
        const name = placeKey(text, key, from);
        if (name === undefined) {
            finding.complain('bad-structure', 'A feature is written with escapes and was not read.', line);
            continue;
        }
        from = value.kind === 'scalar' ? value.end : name.span.end;
        const location = { file, line };
        const own = /^\.{0,2}\//.test(key);
        if (own)
            finding.add({ ...name, kind: 'feature', location, state: 'own', target: { kind: 'none' } });
        else if (/^https?:/.test(key)) {
            finding.add({
                ...name,
                kind: 'feature',
                location,
                state: 'loose',
                reason: 'an archive at an address has no digest that could be written here',
                target: { kind: 'none' },
            });
        }
        else
            finding.addResult(makeImageReference(name, location, { kind: 'feature', open: key.includes('${') }));
    }
    return finding.found();
}
function startOf(text, node) {
    let start = 0;
    for (let line = 1; line < node.line; line++) {
        const next = text.indexOf('\n', start);
        if (next < 0)
            break;
        start = next + 1;
    }
    return start;
}
function placeKey(text, key, from) {
    const written = JSON.stringify(key);
    for (let at = text.indexOf(written, from); at >= 0; at = text.indexOf(written, at + 1)) {
        const after = /^\s*:/.test(text.slice(at + written.length, at + written.length + 200));
        const span = { start: at + 1, end: at + written.length - 1 };
        if (after)
            return text.slice(span.start, span.end) === key ? { text: key, span, style: 'double' } : undefined;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/inventory/dockerfile-lines.js
var dockerfile_lines = __webpack_require__(76851);
;// CONCATENATED MODULE: ./build/pin/find-in-dockerfile.js




function findInDockerfile(file, text) {
    const { instructions, directives, openHeredoc } = (0,dockerfile_lines/* splitDockerfile */.T)(text);
    const context = {
        file,
        text,
        starts: lineStarts(text),
        finding: createFinding(file),
        args: new Map(),
        stages: new Set(),
    };
    const syntax = directives.get('syntax');
    if (syntax !== undefined && syntax.value !== '')
        addImage(syntax.value, { line: syntax.line, next: syntax.line + 1 }, context);
    let stages = 0;
    for (const [index, instruction] of instructions.entries()) {
        const range = { line: instruction.line, next: instructions[index + 1]?.line ?? context.starts.length };
        if (instruction.keyword === 'ARG' && stages === 0)
            find_in_dockerfile_readArguments(instruction, range, context);
        else if (instruction.keyword === 'FROM') {
            if (stages++ >= dockerfile/* MAX_STAGES */.N) {
                const message = `The file has more than ${dockerfile/* MAX_STAGES */.N} stages: what follows was not read.`;
                context.finding.complain('unsupported-feature', message, instruction.line);
                break;
            }
            readFrom(instruction, range, context);
        }
        else
            for (const name of findSources(instruction))
                addImage(name, range, context);
    }
    if (openHeredoc !== undefined) {
        context.finding.complain('bad-syntax', 'A heredoc that begins here has no end: what follows was not read.', openHeredoc);
    }
    return context.finding.found();
}
function readFrom({ rest, line }, range, context) {
    const words = rest.split(/\s+/).filter((word) => word !== '' && !word.startsWith('--'));
    const [image, as, name] = words;
    if (image === undefined)
        context.finding.complain('bad-structure', 'A FROM names no image.', line);
    else
        addImage(unquote(image), range, context);
    if (as?.toLowerCase() === 'as' && name !== undefined)
        context.stages.add(name.toLowerCase());
}
function addImage(name, range, context) {
    const { file, finding, args, stages } = context;
    const lower = name.toLowerCase();
    if (stages.has(lower) || lower === 'scratch' || /^\d+$/.test(name))
        return;
    const location = { file, line: range.line };
    const variable = /^\$(?:\{(\w+)\}|(\w+))$/.exec(name);
    const argument = variable === null ? undefined : args.get(variable[1] ?? variable[2] ?? '');
    if (argument?.span !== undefined && !/\$/.test(argument.value)) {
        if (stages.has(argument.value.toLowerCase()) || argument.value.toLowerCase() === 'scratch')
            return;
        const placed = { text: argument.value, span: argument.span, style: 'plain' };
        finding.addResult(makeImageReference(placed, { file, line: argument.line }));
        return;
    }
    const span = findWord(name, range, context);
    const placed = {
        text: name,
        span: span ?? rangeSpan(range, context),
        style: span === undefined ? 'block' : 'plain',
    };
    if (/\$|\{\{|<%/.test(name)) {
        if (mayBeStage(lower, stages))
            return;
        finding.add(undecidable(placed, { kind: 'image', location }, 'a build argument decides which image is used'));
    }
    else
        finding.addResult(makeImageReference(placed, location));
}
function mayBeStage(name, stages) {
    const head = name.slice(0, name.search(/\$|\{\{|<%/));
    const tail = name.slice(Math.max(name.lastIndexOf('}'), name.lastIndexOf('>')) + 1);
    if (head === '' && (tail === '' || tail === name))
        return false;
    const end = tail === name ? '' : tail;
    return [...stages].some((stage) => stage.startsWith(head) && stage.endsWith(end));
}
function find_in_dockerfile_readArguments({ rest }, range, context) {
    for (const match of rest.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|[^\s"']*)(?=\s|$)/g)) {
        const [, name = '', written = ''] = match;
        const value = unquote(written);
        const whole = findWord(`${name}=${written}`, range, context);
        const start = whole === undefined ? 0 : whole.start + name.length + 1 + (written === value ? 0 : 1);
        const span = whole === undefined ? undefined : { start, end: start + value.length };
        const line = span === undefined ? range.line : lineOf(span.start, range, context);
        context.args.set(name, { value, span: value === '' ? undefined : span, line });
    }
}
function findSources({ keyword, rest }) {
    if (keyword !== 'COPY' && keyword !== 'ADD' && keyword !== 'RUN')
        return [];
    const found = [];
    for (const word of rest.split(/\s+/, 50)) {
        if (!word.startsWith('--'))
            break;
        if (keyword !== 'RUN' && word.startsWith('--from='))
            found.push(word.slice('--from='.length));
        if (keyword === 'RUN' && word.startsWith('--mount=')) {
            const from = word
                .slice('--mount='.length)
                .split(',')
                .find((part) => part.startsWith('from='));
            if (from !== undefined)
                found.push(from.slice('from='.length));
        }
    }
    return found.map(unquote).filter((name) => name !== '');
}
function findWord(word, { line, next }, { text, starts }) {
    const start = starts[line - 1] ?? 0;
    const own = text.slice(start, starts[next - 1] ?? text.length);
    for (let at = own.indexOf(word); at >= 0; at = own.indexOf(word, at + 1)) {
        const stop = at + word.length;
        if (/[\s"'=,]|^$/.test(own.charAt(at - 1)) && /[\s"',\\]|^$/.test(own.charAt(stop))) {
            return { start: start + at, end: start + stop };
        }
    }
    return undefined;
}
function rangeSpan({ line, next }, { text, starts }) {
    return { start: starts[line - 1] ?? 0, end: starts[next - 1] ?? text.length };
}
function lineOf(offset, { line, next }, { starts }) {
    let at = line;
    while (at < next && (starts[at] ?? Infinity) <= offset)
        at++;
    return at;
}
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    starts.push(text.length);
    return starts;
}
function unquote(word) {
    return word.replace(/^(["'])(.*)\1$/, '$2');
}

;// CONCATENATED MODULE: ./build/pin/git-address.js
const HOST = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/;
const PATH = /^[A-Za-z0-9._~/+-]+$/;
function isGitAddress(url) {
    if (url.length > 1000)
        return false;
    const match = /^(?:https:\/\/|ssh:\/\/(?:git@)?)([^/@]+)\/(.+)$/.exec(url) ?? /^git@([^/:@]+):(?!\/)(.+)$/.exec(url);
    const [, host = '', path = ''] = match ?? [];
    return HOST.test(host) && PATH.test(path) && !path.split('/').includes('..');
}

;// CONCATENATED MODULE: ./build/pin/find-in-pre-commit.js







function findInPreCommit(file, text) {
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    if (!yaml.ok)
        return refuse(file, yaml.error);
    const finding = createFinding(file);
    for (const document of yaml.value.documents) {
        for (const entry of (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(document, 'repos'))) {
            const url = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(entry, 'repo'))?.trim() ?? '';
            if (url === 'local' || url === 'meta')
                continue;
            const rev = (0,inventory_node/* child */.jf)(entry, 'rev');
            const placed = placeScalar(text, rev);
            const location = { file, line: rev?.line ?? entry.line };
            if (placed === undefined)
                finding.complain('bad-structure', `The hooks of ${(0,quote/* quote */.h)(url)} name no rev.`, entry.line);
            else if (isGitAddress(url))
                finding.add(makeGitReference(placed, { kind: 'hook', location, url }));
            else
                finding.add(undecidable(placed, { kind: 'hook', location }, 'its repository is not at an https or ssh address'));
        }
    }
    return finding.found();
}

// EXTERNAL MODULE: ./build/inventory/python-source.js
var python_source = __webpack_require__(111);
// EXTERNAL MODULE: ./build/inventory/requirements-options.js
var requirements_options = __webpack_require__(58264);
;// CONCATENATED MODULE: ./build/pin/find-in-requirements.js





function findInRequirements(file, text) {
    const finding = createFinding(file);
    for (const statement of splitStatements(text)) {
        if (statement.text === '')
            continue;
        const options = (0,requirements_options/* parseRequirementOptions */.J)(statement.text);
        if (options.text === '' ||
            options.editable ||
            (0,python_source/* isAddress */.PW)(options.text) ||
            /^[./]|^\S*\//.test(options.text))
            continue;
        const parsed = (0,python_requirement/* parseRequirement */.pP)(options.text);
        if (!parsed.ok) {
            finding.complain(parsed.error.code, `A requirement ${parsed.error.message}.`, statement.line);
            continue;
        }
        if (parsed.value.url !== undefined)
            continue;
        const version = (0,python_requirement/* exactVersion */.y)(parsed.value.clauses);
        const { name } = parsed.value;
        const exact = version !== undefined && options.hashes.length > 0;
        const open = options.text.includes('${');
        finding.add({
            ...place(text, statement, options.text),
            kind: 'requirement',
            location: { file, line: statement.line },
            state: open ? 'undecidable' : exact ? 'exact' : 'loose',
            ...(open ? { reason: 'a variable of the environment decides what is required' } : {}),
            target: {
                kind: 'python',
                name,
                ...(version !== undefined && !open ? { version } : {}),
                hashes: options.hashes,
            },
        });
    }
    return finding.found();
}
function place(text, { start, lines }, requirement) {
    const at = text.indexOf(requirement, start);
    const lineEnd = text.indexOf('\n', start);
    const alone = at >= 0 && (lineEnd < 0 || at + requirement.length <= lineEnd);
    const span = alone ? { start: at, end: at + requirement.length } : { start, end: start };
    const comment = alone && lines === 1 ? findComment(text, span.end) : undefined;
    return {
        text: requirement,
        span,
        style: alone ? 'plain' : 'block',
        ...(comment !== undefined ? { comment } : {}),
    };
}
function splitStatements(text) {
    const statements = [];
    let parts = [];
    let first = { start: 0, line: 1 };
    let line = 0;
    const push = () => {
        const joined = parts.join('');
        const remark = /(?:^|\s)#/.exec(joined);
        const own = (remark === null ? joined : joined.slice(0, remark.index)).trim();
        statements.push({ text: own, ...first, lines: parts.length });
        parts = [];
    };
    for (const match of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
        const [, raw = '', end = ''] = match;
        line++;
        if (raw !== '' || parts.length > 0) {
            const remarkOnly = raw.trimStart().startsWith('#');
            if (parts.length === 0)
                first = { start: match.index, line };
            const continued = raw.endsWith('\\') && !remarkOnly;
            parts.push(continued ? raw.slice(0, -1) : remarkOnly ? ` ${raw}` : raw);
            if (!continued)
                push();
        }
        if (end === '')
            break;
    }
    if (parts.length > 0)
        push();
    return statements;
}

;// CONCATENATED MODULE: ./build/pin/find-in-submodules.js

const SECTION = /^[ \t]*\[submodule[ \t]+"((?:[^"\\]|\\.){1,1000})"\]/;
const SETTING = /^([ \t]*(url|branch|path)[ \t]*=[ \t]*)(.*?)[ \t]*$/i;
function findInSubmodules(file, text) {
    const finding = createFinding(file);
    let inside = false;
    let offset = 0;
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
        const at = offset;
        offset += raw.length + 1;
        if (/^[ \t]*\[/.test(line))
            inside = SECTION.test(line);
        const setting = inside && line.length < 2000 ? SETTING.exec(line) : null;
        const [, lead = '', name = '', value = ''] = setting ?? [];
        if (name.toLowerCase() !== 'url' || value === '')
            continue;
        const start = at + lead.length;
        const own = /^\.{1,2}\//.test(value);
        finding.add({
            kind: 'submodule',
            location: { file, line: index + 1 },
            text: value,
            span: { start, end: start + value.length },
            style: 'plain',
            state: 'exact',
            reason: 'its commit stands in the tree of the repository',
            target: own ? { kind: 'none' } : { kind: 'git', url: value, ref: '' },
        });
    }
    return finding.found();
}

;// CONCATENATED MODULE: ./build/pin/find-in-workflow.js




function findInWorkflow(file, text) {
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    if (!yaml.ok)
        return refuse(file, yaml.error);
    const context = { file, text, finding: createFinding(file) };
    for (const document of yaml.value.documents) {
        for (const [, { value: job }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(document, 'jobs'))) {
            if (job.kind === 'map' && job.entries.has('uses'))
                findUses((0,inventory_node/* child */.jf)(job, 'uses'), 'workflow', context);
            findImage((0,inventory_node/* child */.jf)(job, 'container'), context);
            for (const [, { value: service }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(job, 'services')))
                findImage(service, context);
            findInSteps((0,inventory_node/* child */.jf)(job, 'steps'), context);
        }
    }
    return context.finding.found();
}

;// CONCATENATED MODULE: ./build/pin/find-references.js
















const FINDERS = [
    { matches: workflow/* workflow */.k.matches, find: findInWorkflow },
    { matches: actions_lock/* actionsLock */.D.matches, find: findInActionsLock },
    { matches: action_metadata/* actionMetadata */.S.matches, find: findInAction },
    { matches: dockerfile/* dockerfile */.T.matches, find: findInDockerfile },
    { matches: compose/* compose */.Z.matches, find: findInCompose },
    { matches: requirements/* requirements */.L.matches, find: findInRequirements },
    { matches: named('.pre-commit-config.yaml', '.pre-commit-config.yml'), find: findInPreCommit },
    { matches: named('.gitmodules'), find: findInSubmodules },
    { matches: (path) => /(?:^|\/)\.?devcontainer\.json$/.test(path), find: findInDevcontainer },
];
function findReferences(path, text) {
    return FINDERS.find(({ matches }) => matches(path))?.find(path, text);
}
function named(...names) {
    return (path) => names.includes((0,relative_path/* baseOf */.bx)(path));
}


/***/ })

};
