export const id = 706;
export const ids = [706];
export const modules = {

/***/ 3706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pinEngine: () => (/* binding */ pinEngine)
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
// EXTERNAL MODULE: ./build/inventory/yaml.js + 2 modules
var inventory_yaml = __webpack_require__(49084);
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
function splitShell(text, range, options = { folded: false }) {
    const { start, end } = range;
    const commands = [];
    const stack = [{ words: [], closes: '' }];
    const heredocs = [];
    const stop = Math.min(end, start + MAX_SCRIPT);
    let at = start;
    let word;
    while (at < stop) {
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
    function wordsSoFar() {
        return (stack.at(-1)?.words ?? []).map((one) => one.text);
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
        if (stack.length > MAX_DEPTH)
            return;
        const within = wordsSoFar();
        for (const inner of splitShell(text, { start: from, end: Math.min(to, stop) }, options)) {
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
        calls: [['npx', 'bunx', 'pnpx']],
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
        calls: [['pnpm', 'yarn'], ['dlx']],
        client: 'npx',
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
    return (offset) => {
        if (offset < at)
            [at, line] = [node.start, node.line];
        for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
            at = next + 1;
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
    const image = (0,image_reference/* parseImageReference */.o)(name);
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
    const yaml = (0,inventory_yaml/* parseYaml */.h)(text);
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
    const yaml = (0,inventory_yaml/* parseYaml */.h)(text, { tags: ['!reset', '!override'] });
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
    const digest = complete ? (0,image_reference/* parseImageReference */.o)(resolved)?.digest : undefined;
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
            stages++;
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
function findWord(word, range, { text, starts }) {
    const end = starts[range.next - 1] ?? text.length;
    for (let at = text.indexOf(word, starts[range.line - 1] ?? 0); at >= 0 && at < end; at = text.indexOf(word, at + 1)) {
        const stop = at + word.length;
        if (/[\s"'=,]|^$/.test(text.charAt(at - 1)) && /[\s"',\\]|^$/.test(text.charAt(stop)))
            return { start: at, end: stop };
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
    const yaml = (0,inventory_yaml/* parseYaml */.h)(text);
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
    const yaml = (0,inventory_yaml/* parseYaml */.h)(text);
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

// EXTERNAL MODULE: ./build/domain/purl.js
var domain_purl = __webpack_require__(17884);
;// CONCATENATED MODULE: ./build/pin/resolve-python.js


async function resolvePythonHashes(releases, registry) {
    const asked = releases.map((release) => ({ release, component: describe(release) }));
    const facts = await registry.releases(asked.flatMap(({ component }) => component ?? []));
    return new Map(asked.map(({ release, component }) => {
        const found = component === undefined ? undefined : facts.get(component.purl);
        return [release, found === undefined ? (0,result/* err */._)(NOT_A_RELEASE) : readHashes(found)];
    }));
}
const NOT_A_RELEASE = {
    kind: 'unsupported',
    message: 'this is not the name and version of a Python release',
};
function describe({ name, version }) {
    if (version === '' || version.includes('*'))
        return undefined;
    const normal = (0,domain_purl/* normalizePypiName */.Ty)(name);
    const purl = (0,domain_purl/* makePurl */.k0)({ type: 'pypi', name: normal, version });
    if (!purl.ok)
        return undefined;
    return {
        purl: purl.value,
        ecosystem: 'pypi',
        name: normal,
        version,
        scope: 'unknown',
        direct: true,
        integrity: [],
        source: { kind: 'registry' },
        lockfile: '',
        locations: [],
        dependsOn: [],
        format: 'requirements',
    };
}
function readHashes(facts) {
    const { registryState, artifacts, yanked } = facts;
    if (!registryState.known)
        return (0,result/* err */._)(failed(registryState));
    const absent = ABSENT[registryState.value.state];
    if (absent !== undefined)
        return (0,result/* err */._)({ kind: 'not-found', message: absent });
    if (!artifacts.known)
        return (0,result/* err */._)(failed(artifacts));
    const hashes = readDigests(artifacts.value);
    if (!hashes.ok)
        return hashes;
    const withdrawn = yanked.known && yanked.value.yanked ? { yanked: yanked.value.reason ?? '' } : {};
    return (0,result.ok)({
        hashes: hashes.value,
        files: artifacts.value.length,
        ...withdrawn,
        evidence: artifacts.evidence,
    });
}
const ABSENT = {
    present: undefined,
    'version-absent': 'the index has the project, but not this version',
    'package-absent': 'the index does not have the project',
    'package-quarantined': 'the index withholds the project while it is examined',
    'security-holder': 'the index replaced the project by a placeholder',
    'absent-from-partial-mirror': 'the index, which holds only a part of its upstream, does not have this release',
};
function readDigests(artifacts) {
    const malformed = (message) => (0,result/* err */._)({ kind: 'malformed', message });
    if (artifacts.length === 0)
        return malformed('the index names no file of this release');
    const byFile = new Map();
    const hashes = new Set();
    for (const { file, integrity } of artifacts) {
        const own = new Set(integrity.flatMap(({ algorithm, digest }) => (algorithm === 'sha256' ? [`sha256:${digest}`] : [])));
        const [hash] = own;
        if (hash === undefined)
            return malformed('the index gives no sha256 for a file of this release');
        if (own.size > 1 || (file !== undefined && (byFile.get(file) ?? hash) !== hash)) {
            return malformed('the index gives two digests for one file of this release');
        }
        if (file !== undefined)
            byFile.set(file, hash);
        hashes.add(hash);
    }
    return (0,result.ok)([...hashes].sort());
}
function failed({ reason, detail }) {
    return { kind: KIND[reason], message: detail };
}
const KIND = {
    offline: 'offline',
    unreachable: 'unreachable',
    'rate-limited': 'rate-limited',
    malformed: 'malformed',
    unsupported: 'unsupported',
    'stripped-by-mirror': 'unsupported',
    'not-published': 'not-found',
    'not-permitted': 'not-permitted',
    budget: 'budget',
};

;// CONCATENATED MODULE: ./build/app/python-hashes.js


function openPythonHashes(world) {
    return async (name, version) => {
        const registries = await world.registries({});
        const index = registries.find(({ ecosystem }) => ecosystem === 'pypi');
        if (index === undefined)
            return (0,result/* err */._)({ kind: 'unsupported', message: 'no index of Python packages is known' });
        const release = { name, version };
        const found = (await resolvePythonHashes([release], index)).get(release);
        if (found === undefined)
            return (0,result/* err */._)({ kind: 'unsupported', message: 'the index did not answer' });
        return found.ok ? (0,result.ok)(found.value.hashes) : found;
    };
}

;// CONCATENATED MODULE: ./build/app/pin-parts.js


function openPinParts(world) {
    return { find: findReferences, pythonHashes: openPythonHashes(world) };
}

// EXTERNAL MODULE: ./build/inventory/formats.js + 41 modules
var formats = __webpack_require__(32310);
// EXTERNAL MODULE: ./build/inventory/read-inventory.js + 2 modules
var read_inventory = __webpack_require__(3121);
;// CONCATENATED MODULE: ./build/pin/one-per-place.js
function onePerPlace(references) {
    const seen = new Set();
    return references
        .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
        .filter(({ span, text }) => {
        const key = `${span.start}:${span.end}:${text}`;
        if (span.start >= span.end)
            return true;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}

// EXTERNAL MODULE: ./build/pin/version-tag.js
var version_tag = __webpack_require__(34205);
;// CONCATENATED MODULE: ./build/pin/place-comment.js

const WORD = /^(#[ \t]*)((?:(?:renovate[ \t]*:[ \t]*)?(?:tag[ \t]*=[ \t]*|version=)|frozen:[ \t]*|pin@|ratchet:[^\s@]+@|@)?)([^\s,;]+)/;
const MAX_LINE = 10_000;
function readCommentStyle(text, references) {
    const forms = new Map();
    let [one, more] = [0, 0];
    for (const { comment, span } of references) {
        if (comment === undefined)
            continue;
        const word = WORD.exec(text.slice(comment.span.start, comment.span.end));
        if (word !== null && (0,version_tag/* parseVersionTag */._Q)(word[3] ?? '') !== undefined)
            add(forms, formOf(word[2] ?? ''));
        const gap = /[ \t]*$/.exec(text.slice(span.end, comment.span.start))?.[0] ?? '';
        if (gap === ' ')
            one++;
        else if (gap.length > 1)
            more++;
    }
    if (one + more === 0) {
        for (const line of text.split('\n')) {
            if (line.length > MAX_LINE)
                continue;
            const gap = /[^\s#]([ \t]+)#[ \t]/.exec(line)?.[1];
            if (gap === ' ')
                one++;
            else if (gap !== undefined)
                more++;
        }
    }
    const [form] = [...forms].toSorted((a, b) => b[1] - a[1])[0] ?? ['plain'];
    return { gap: more > one ? '  ' : ' ', form };
}
function formOf(prefix) {
    if (prefix.startsWith('ratchet:'))
        return 'ratchet';
    if (prefix.startsWith('pin@'))
        return 'pin@';
    return /tag[ \t]*=/.test(prefix) ? 'tag=' : 'plain';
}
function add(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function placeComment(text, reference, wanted) {
    const { version, style, oldRef } = wanted;
    if (reference.style === 'block')
        return undefined;
    if (reference.comment === undefined)
        return appendComment(text, reference, wanted);
    const { start, end } = reference.comment.span;
    const remark = text.slice(start, end);
    const found = WORD.exec(remark);
    if (found !== null) {
        const [whole, lead = '', prefix = '', word = ''] = found;
        if (word === version)
            return undefined;
        const rest = remark.slice(whole.length);
        const alone = /^[,;]?[ \t]*(?:#|$)/.test(rest);
        if (word === oldRef || ((0,version_tag/* parseVersionTag */._Q)(word) !== undefined && (reference.state === 'exact' || alone))) {
            const from = start + lead.length + prefix.length;
            return { start: from, end: from + word.length, text: version };
        }
    }
    return { start, end: start, text: `${writeRemark(reference, version, style)} ` };
}
function appendComment(text, reference, { version, style }) {
    const quote = reference.style === 'single' ? "'" : reference.style === 'double' ? '"' : '';
    const at = reference.span.end + quote.length;
    if (text.slice(reference.span.end, at) !== quote)
        return undefined;
    const lineEnd = text.indexOf('\n', at);
    const rest = text.slice(at, lineEnd < 0 ? text.length : lineEnd);
    if (rest.trim() !== '')
        return undefined;
    return { start: at, end: at, text: style.gap + writeRemark(reference, version, style) };
}
function writeRemark(reference, version, { form }) {
    if (reference.kind === 'hook')
        return `# frozen: ${version}`;
    switch (form) {
        case 'tag=':
        case 'pin@':
            return `# ${form}${version}`;
        case 'ratchet': {
            const at = reference.text.indexOf('@');
            return at > 0 ? `# ratchet:${reference.text.slice(0, at)}@${version}` : `# ${version}`;
        }
        default:
            return `# ${version}`;
    }
}

;// CONCATENATED MODULE: ./build/pin/rewrite.js

function whyNotRewritable(text, reference) {
    const { start, end } = reference.span;
    if (!(start >= 0 && start < end && end <= text.length))
        return 'its place in the file is not known';
    if (text.slice(start, end) === reference.text && !/[\r\n]/.test(reference.text))
        return undefined;
    return 'it is written over several lines or with escapes; write it plainly on one line';
}
function rewrite(text, rewrites, references) {
    return createRewriter(text, references).apply(rewrites);
}
function createRewriter(text, references) {
    const style = readCommentStyle(text, references);
    return {
        changes: (one) => patchesOf(text, one, style).length > 0,
        apply: (rewrites) => applyPatches(text, rewrites.flatMap((one) => patchesOf(text, one, style))),
    };
}
function patchesOf(text, one, style) {
    const { reference, value, version, hashes } = one;
    if (whyNotRewritable(text, reference) !== undefined)
        return [];
    const patches = value === reference.text ? [] : [{ ...reference.span, text: value }];
    if (version !== undefined) {
        const comment = placeComment(text, reference, { version, style, oldRef: one.oldRef ?? '' });
        if (comment !== undefined)
            patches.push(comment);
    }
    if (hashes !== undefined && hashes.length > 0) {
        const at = endOfRequirement(text, reference);
        if (at !== undefined)
            patches.push({ start: at, end: at, text: writeHashes(text, at, hashes) });
    }
    return patches;
}
function applyPatches(text, patches) {
    const sorted = patches.toSorted((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let at = 0;
    let last;
    for (const patch of sorted) {
        if (patch.start < at || (last?.start === patch.start && last.end === patch.end))
            continue;
        result += text.slice(at, patch.start) + patch.text;
        at = patch.end;
        last = patch;
    }
    return result + text.slice(at);
}
function endOfRequirement(text, { span }) {
    const lineEnd = text.indexOf('\n', span.end);
    const line = text.slice(span.end, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, '');
    const remark = /(?:^|\s)#/.exec(line);
    const content = (remark === null ? line : line.slice(0, remark.index)).trimEnd();
    return content.endsWith('\\') || line.trimEnd().endsWith('\\') ? undefined : span.end + content.length;
}
function writeHashes(text, at, hashes) {
    const lineEnd = text.indexOf('\n', at);
    const newline = text[(lineEnd < 0 ? text.indexOf('\n') : lineEnd) - 1] === '\r' ? '\r\n' : '\n';
    return hashes.map((hash) => ` \\${newline}    --hash=${hash}`).join('');
}

;// CONCATENATED MODULE: ./build/pin/change-file.js


function changeFile(file, settled, find) {
    const left = settled.flatMap(({ reference, resolution }) => resolution.ok ? [] : [{ reference, kind: resolution.error.kind, reason: resolution.error.reason }]);
    const hasRemarks = /\.ya?ml$/i.test(file.path) || /(?:^|\/)actions\.lock$/.test(file.path);
    const rewriter = createRewriter(file.text, file.references);
    const steps = settled.flatMap(({ reference, resolution }) => {
        if (!resolution.ok || resolution.value === undefined)
            return [];
        const resolved = resolution.value;
        const step = {
            reference,
            value: resolved.value,
            oldRef: resolved.from,
            ...(resolved.remark && hasRemarks && resolved.version !== undefined
                ? { version: resolved.version }
                : {}),
            ...(resolved.hashes !== undefined ? { hashes: resolved.hashes } : {}),
        };
        return rewriter.changes(step) ? [{ step, resolved }] : [];
    });
    if (steps.length === 0)
        return { left };
    const after = rewriter.apply(steps.map(({ step }) => step));
    if (!isUnderstood(file, after, { changed: steps.map(({ step }) => step.reference), find })) {
        const reason = 'the changed file would not read as it should, so nothing of it is changed';
        return {
            left: [
                ...left,
                ...steps.map(({ step }) => ({ reference: step.reference, kind: 'undecidable', reason })),
            ],
        };
    }
    const changes = steps.map(({ step, resolved }) => ({
        reference: step.reference,
        from: resolved.from,
        to: resolved.to,
        why: resolved.why,
        ...(resolved.version !== undefined ? { version: resolved.version } : {}),
        ...(resolved.publishedAt !== undefined ? { publishedAt: resolved.publishedAt } : {}),
    }));
    return {
        file: { path: file.path, before: file.mark + file.text, after: file.mark + after, changes },
        left,
    };
}
function isUnderstood(file, after, { changed, find }) {
    const found = find(file.path, after);
    if (found === undefined)
        return false;
    const now = onePerPlace(found.references);
    if (now.length !== file.references.length)
        return false;
    return file.references.every((reference, i) => {
        const fresh = now[i];
        if (fresh === undefined || fresh.kind !== reference.kind)
            return false;
        return changed.includes(reference) ? fresh.state === 'exact' : fresh.text === reference.text;
    });
}

// EXTERNAL MODULE: ./build/rules/example-path.js
var example_path = __webpack_require__(69392);
// EXTERNAL MODULE: ./build/rules/lock-command.js
var lock_command = __webpack_require__(75333);
// EXTERNAL MODULE: ./build/rules/lock-drift.js
var lock_drift = __webpack_require__(10363);
// EXTERNAL MODULE: ./build/rules/missing-lockfile.js
var missing_lockfile = __webpack_require__(45836);
// EXTERNAL MODULE: ./build/rules/project-subjects.js
var project_subjects = __webpack_require__(36895);
;// CONCATENATED MODULE: ./build/pin/lock-steps.js





function findLockSteps(inventory, settings) {
    return (0,project_subjects/* buildProjectSubjects */.J)(inventory)
        .filter(({ dir }) => !(0,example_path/* isExamplePath */.E)(dir))
        .flatMap((subject) => {
        const failed = [missing_lockfile/* missingLockfile */.O, lock_drift/* lockDrift */.H].flatMap((rule) => {
            if (!rule.applies(subject, settings))
                return [];
            const decision = rule.decide(subject, {}, settings);
            return decision.verdict === 'fail' && decision.variant !== 'undeclared' ? [decision.message] : [];
        });
        const [reason] = failed;
        return reason === undefined ? [] : [lock_steps_describe(subject, reason)];
    });
}
function lock_steps_describe({ dir, ecosystem, manifest, lockfiles }, reason) {
    const [lock] = lockfiles;
    const command = (0,lock_command/* lockCommand */.L)({
        ecosystem,
        manifest: manifest.path,
        ...(lock !== undefined ? { format: lock.format } : {}),
    });
    return {
        dir: lock === undefined ? dir : directoryOf(lock.path),
        manifest: manifest.path,
        ...(lock !== undefined ? { lockfile: lock.path } : {}),
        reason,
        ...(command !== undefined ? { command: withoutScripts(command, lock?.format) } : {}),
    };
}
function withoutScripts(command, format) {
    if (/^(?:npm|pnpm|bun) /.test(command))
        return `${command} --ignore-scripts`;
    if (command !== 'yarn install')
        return command;
    return format === 'yarn-classic-lock' ? `${command} --ignore-scripts` : `${command} --mode=update-lockfile`;
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}

// EXTERNAL MODULE: ./build/inventory/path-pattern.js
var path_pattern = __webpack_require__(41531);
;// CONCATENATED MODULE: ./build/pin/name-reference.js
function nameReference(reference) {
    const { target } = reference;
    switch (target.kind) {
        case 'action':
            return target.path === '' ? target.repository : `${target.repository}/${target.path}`;
        case 'git':
            return target.url.replace(/^[a-z+]+:\/\/(?:[^/@]*@)?/i, '').replace(/\.git$/, '');
        case 'image':
            return [target.image.registry, target.image.path].filter((part) => part !== undefined).join('/');
        case 'python':
        case 'tool':
            return target.name;
        default:
            return reference.text;
    }
}

;// CONCATENATED MODULE: ./build/pin/select-references.js


const KINDS = {
    action: true,
    workflow: true,
    image: true,
    feature: true,
    requirement: true,
    hook: true,
    submodule: true,
    tool: true,
    'lock-entry': true,
};
const REFERENCE_KINDS = Object.keys(KINDS);
function createSelector(only) {
    if (only.length === 0)
        return () => true;
    const kinds = new Set(only.filter((word) => Object.hasOwn(KINDS, word)));
    const matches = createMatcher(only.filter((word) => !Object.hasOwn(KINDS, word)));
    return (reference) => kinds.has(reference.kind) || matches(reference);
}
function createExcluder(exclusions) {
    const compiled = exclusions.map((exclusion) => ({
        exclusion,
        matches: createMatcher([exclusion.pattern]),
    }));
    return (reference) => compiled.find(({ matches }) => matches(reference))?.exclusion;
}
function createMatcher(patterns) {
    const matches = (0,path_pattern/* createPathMatcher */.a)(patterns);
    return (reference) => matches(reference.location.file) || matches(nameReference(reference));
}

// EXTERNAL MODULE: ./build/app/read-policy.js + 7 modules
var read_policy = __webpack_require__(1314);
// EXTERNAL MODULE: ./build/inventory/decode-text.js
var decode_text = __webpack_require__(87337);
// EXTERNAL MODULE: ./build/inventory/known-files.js
var known_files = __webpack_require__(79034);
;// CONCATENATED MODULE: ./build/app/read-references.js





const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PROBLEMS = 100;
function readReferences(tree, options) {
    const listing = tree.list();
    if (!listing.ok) {
        return {
            files: [],
            problems: [
                {
                    code: 'file-not-readable',
                    severity: 'broken',
                    message: `The files cannot be listed: ${listing.error.message}.`,
                },
            ],
        };
    }
    const isExcluded = (0,path_pattern/* createPathMatcher */.a)(options.exclude);
    const isWanted = (path) => mayHoldReferences(path) && !isExcluded(path);
    const paths = listing.value.entries.map(({ path }) => path).filter(isWanted);
    tree.prefetch?.(paths);
    const problems = listing.value.skipped.flatMap((entry) => describeSkipped(entry, isWanted));
    const files = [];
    for (const path of paths) {
        const read = readOne(tree, path, options.find);
        if (read.file !== undefined)
            files.push(read.file);
        problems.push(...read.problems);
    }
    return { files, problems: limit(problems) };
}
function readOne(tree, path, find) {
    const broken = (code, message) => ({
        problems: [{ code, severity: 'broken', message, location: { file: path, line: 1 } }],
    });
    const bytes = tree.read(path);
    if (!bytes.ok) {
        const code = bytes.error.kind === 'too-large' ? 'file-too-large' : 'file-not-readable';
        return broken(code, `It cannot be read: ${bytes.error.message}.`);
    }
    if (bytes.value.length > MAX_BYTES)
        return broken('file-too-large', 'It is larger than 16 MiB.');
    const text = (0,decode_text/* decodeText */.g)(bytes.value);
    if (!text.ok)
        return broken('bad-encoding', `It ${text.error}.`);
    const found = find(path, text.value);
    if (found === undefined)
        return { problems: [] };
    const mark = bytes.value[0] === 0xef && bytes.value[1] === 0xbb && bytes.value[2] === 0xbf ? '\ufeff' : '';
    return {
        file: { path, mark, text: text.value, references: onePerPlace(found.references) },
        problems: found.problems,
    };
}
function mayHoldReferences(path) {
    const format = formats/* formats */.F.find((one) => one.matches(path));
    if (format !== undefined)
        return format.role !== 'lock' || format.id === 'actions-lock' || format.id === 'requirements';
    return (0,known_files/* findKnownFile */.b)(path)?.role === 'reference';
}
function describeSkipped({ path, code, reason, target }, isWanted) {
    if (target !== undefined && isWanted(target))
        return [];
    if (code !== 'walk-truncated' && !isWanted(path))
        return [];
    const severity = code === 'file-outside-root' ? 'broken' : 'unsupported';
    return [{ code, severity, message: `It is left out: it ${reason}.`, location: { file: path, line: 1 } }];
}
function limit(problems) {
    if (problems.length <= MAX_PROBLEMS)
        return problems;
    const more = problems.length - MAX_PROBLEMS;
    const severity = problems.some((problem) => problem.severity === 'broken') ? 'broken' : 'unsupported';
    return [
        ...problems.slice(0, MAX_PROBLEMS),
        { code: 'file-not-readable', severity, message: `${more} more problems are not listed.` },
    ];
}

// EXTERNAL MODULE: ./build/domain/fact.js
var fact = __webpack_require__(38223);
// EXTERNAL MODULE: ./build/pin/choose-version.js + 1 modules
var choose_version = __webpack_require__(55245);
// EXTERNAL MODULE: ./build/pin/releases.js
var pin_releases = __webpack_require__(11128);
;// CONCATENATED MODULE: ./build/pin/choose-update.js




function chooseUpdate(refs, pin) {
    const chosen = (0,choose_version/* chooseVersion */.E)(refs, pin.commit);
    if (!chosen.ok)
        return chosen;
    const releases = (0,pin_releases/* listReleases */.tH)(refs);
    const claimed = pin.claimed === undefined ? undefined : (0,version_tag/* parseVersionTag */._Q)(pin.claimed);
    const here = (0,pin_releases/* bestRelease */.IZ)(releases, {
        commit: chosen.value.commit,
        ...(claimed !== undefined ? { family: claimed.family, name: claimed.name } : {}),
    });
    const current = here === undefined ? chosen.value : { ...chosen.value, version: here.tag.name };
    const version = here?.tag ?? claimed;
    if (version === undefined) {
        return (0,result/* err */._)({
            kind: 'undecidable',
            reason: 'no version stands at this commit and the remark names none, so which release is newer cannot be told',
        });
    }
    if (here === undefined && (0,version_tag/* isFullVersion */.kj)(version))
        return refuseMismatch(releases, version);
    return (0,result.ok)({
        current,
        byTime: here === undefined,
        newer: (0,pin_releases/* stableReleases */._S)(releases, version.family).filter(({ tag, commit }) => commit !== current.commit &&
            (pin.major || tag.numbers[0] === version.numbers[0]) &&
            (0,version_tag/* compareVersionTags */.Vw)(tag, version) > 0),
    });
}
function refuseMismatch(releases, claimed) {
    const exists = releases.some(({ tag }) => tag.name === claimed.name);
    return (0,result/* err */._)({
        kind: 'ambiguous',
        reason: exists
            ? `the remark says ${claimed.name}, and that tag leads to another commit`
            : `the remark says ${claimed.name}, and there is no such tag`,
    });
}

;// CONCATENATED MODULE: ./build/pin/resolve-git.js




const MAX_AGES = 20;
const DAY = 86_400_000;
async function resolveGit(reference, target, options) {
    const { remote, settings } = options;
    if (reference.state === 'exact' && settings.update === false)
        return (0,result.ok)(undefined);
    if (!reference.text.endsWith(target.ref)) {
        return (0,result/* err */._)({
            kind: 'undecidable',
            reason: 'the version does not end the value, so it cannot be replaced',
        });
    }
    const url = target.kind === 'action' ? remote.urlOf(target.repository) : target.url;
    const refs = await remote.refs(url);
    if (!refs.ok)
        return (0,result/* err */._)(unresolved(refs.error));
    const place = { remote, url, refs: refs.value, reference, target, settings };
    return reference.state === 'exact' && settings.update !== false
        ? updatePin(place, settings.update)
        : pinLoose(place);
}
function unresolved(error) {
    const detail = error.message === '' ? fact/* UNKNOWN_TEXT */.L5[(0,fact/* unknownReason */.$h)(error.kind)] : error.message;
    return { kind: 'unresolved', reason: `${error.kind}: ${detail}` };
}
async function pinLoose(place) {
    const { target, refs, settings } = place;
    const chosen = (0,choose_version/* chooseVersion */.E)(refs, target.ref);
    if (!chosen.ok)
        return chosen;
    const choice = chosen.value;
    const why = WHY[choice.from];
    if (settings.minAge === 0)
        return (0,result.ok)(toResolved(place, choice, { why }));
    const time = await timeOf(place, choice.commit);
    if (!time.ok)
        return time;
    if (isOld(time.value, settings))
        return (0,result.ok)(toResolved(place, choice, { why, publishedAt: time.value }));
    const covered = (0,choose_version/* coveredReleases */.D)(refs, target.ref, choice);
    const older = await firstOld(place, covered);
    if (!older.ok)
        return older;
    if (older.value === undefined) {
        const instead = covered.length === 0 ? 'nothing older is covered by it' : 'no release that it covers is older';
        return (0,result/* err */._)({ kind: 'held', reason: `its commit is ${younger(settings)}, and ${instead}` });
    }
    const { release, publishedAt } = older.value;
    return (0,result.ok)(toResolved(place, { commit: release.commit, version: release.tag.name, from: 'tag' }, {
        why: `the newest release that ${target.ref} covers and that is old enough; ${target.ref} itself is ${younger(settings)}`,
        publishedAt,
    }));
}
const WHY = {
    tag: 'the commit of its tag',
    branch: 'the tip of its branch now',
    commit: 'the one commit that begins so',
};
async function updatePin(place, { major }) {
    const { target, refs, reference, settings } = place;
    const { claimed } = reference;
    const found = chooseUpdate(refs, {
        commit: target.ref,
        major,
        ...(claimed !== undefined ? { claimed } : {}),
    });
    if (!found.ok)
        return found;
    const { current } = found.value;
    const newer = await newerByTime(place, found.value);
    if (!newer.ok)
        return newer;
    const old = await firstOld(place, newer.value);
    if (!old.ok)
        return old;
    if (old.value !== undefined) {
        const { release, publishedAt } = old.value;
        return (0,result.ok)(toResolved(place, { commit: release.commit, version: release.tag.name, from: 'tag' }, {
            why: `the newest stable release${major ? '' : ' of its major version'}${settings.minAge > 0 ? ' that is old enough' : ''}`,
            ...(publishedAt !== undefined ? { publishedAt } : {}),
        }));
    }
    const mended = mend(place, current);
    if (mended !== undefined)
        return (0,result.ok)(mended);
    const [first] = newer.value;
    return first === undefined
        ? (0,result.ok)(undefined)
        : (0,result/* err */._)({ kind: 'held', reason: `${first.tag.name} is ${younger(settings)}` });
}
function mend(place, current) {
    const { target, reference } = place;
    const same = current.commit === target.ref;
    if (same && (reference.claimed !== undefined || current.version === undefined))
        return undefined;
    if (same && reference.comment?.text.trim().split(/\s/, 1)[0] === current.version)
        return undefined;
    const why = same
        ? 'the version of its commit'
        : current.commit === target.ref.toLowerCase()
            ? 'the same commit in lower case'
            : 'the commit that the tag object leads to';
    return toResolved(place, current, { why });
}
async function newerByTime(place, update) {
    const candidates = update.newer.slice(0, MAX_AGES);
    if (!update.byTime || candidates.length === 0)
        return (0,result.ok)(candidates);
    const own = await timeOf(place, update.current.commit);
    if (!own.ok)
        return own;
    const newer = [];
    for (const release of candidates) {
        const time = await timeOf(place, release.commit);
        if (!time.ok)
            return time;
        if (time.value <= own.value)
            break;
        newer.push(release);
    }
    return (0,result.ok)(newer);
}
async function firstOld(place, releases) {
    const { settings } = place;
    for (const release of releases.slice(0, MAX_AGES)) {
        if (settings.minAge === 0)
            return (0,result.ok)({ release });
        const time = await timeOf(place, release.commit);
        if (!time.ok)
            return time;
        if (isOld(time.value, settings))
            return (0,result.ok)({ release, publishedAt: time.value });
    }
    return (0,result.ok)(undefined);
}
async function timeOf({ remote, url }, commit) {
    const time = await remote.commitTime(url, commit);
    return time.ok
        ? time
        : (0,result/* err */._)({ kind: 'unresolved', reason: `how old its commit is cannot be told (${time.error.message})` });
}
function isOld(time, { now, minAge }) {
    return Number.isFinite(time) && now - time >= minAge * DAY;
}
function younger({ minAge }) {
    return `younger than ${minAge} ${minAge === 1 ? 'day' : 'days'}`;
}
function toResolved({ reference, target }, choice, about) {
    const { text } = reference;
    return {
        value: text.slice(0, text.length - target.ref.length) + choice.commit,
        from: target.ref,
        to: choice.commit,
        remark: true,
        why: about.why,
        ...(choice.version !== undefined ? { version: choice.version } : {}),
        ...(about.publishedAt !== undefined ? { publishedAt: about.publishedAt } : {}),
    };
}

;// CONCATENATED MODULE: ./build/pin/resolve-image.js


async function resolveImage(reference, image, options) {
    if (reference.state === 'exact')
        return (0,result.ok)(undefined);
    if (options.settings.minAge > 0) {
        return (0,result/* err */._)({
            kind: 'held',
            reason: 'registries do not say when a tag was moved; without a cooldown it is pinned as it is now',
        });
    }
    const { digest: _written, ...name } = image;
    const resolved = await options.images.resolve(name);
    if (!resolved.ok) {
        return (0,result/* err */._)({ kind: 'unresolved', reason: `${resolved.error.kind}: ${resolved.error.message}` });
    }
    const { digest } = resolved.value;
    if (!(0,image_reference/* isFullDigest */.I)(digest))
        return (0,result/* err */._)({ kind: 'unresolved', reason: 'the registry names no full digest' });
    const at = reference.text.indexOf('@');
    const base = at < 0 ? reference.text : reference.text.slice(0, at);
    const feature = reference.kind === 'feature';
    const colon = image.tag === undefined ? -1 : base.lastIndexOf(`:${image.tag}`);
    const named = feature ? (colon < 0 ? base : base.slice(0, colon)) : colon < 0 ? `${base}:latest` : base;
    return (0,result.ok)({
        value: `${named}@${digest}`,
        from: reference.text,
        to: digest,
        remark: false,
        why: 'what the tag points at now',
        version: image.tag ?? 'latest',
    });
}

;// CONCATENATED MODULE: ./build/pin/resolve-requirement.js

const HASH = /^sha256:[0-9a-f]{64}$/;
async function resolveRequirement(reference, target, pythonHashes) {
    if (reference.state === 'exact' || target.hashes.length > 0)
        return (0,result.ok)(undefined);
    const { name, version } = target;
    if (version === undefined) {
        return (0,result/* err */._)({
            kind: 'undecidable',
            reason: 'it names no single version; let a resolver choose one: uv pip compile --generate-hashes, or pip-compile --generate-hashes',
        });
    }
    if (pythonHashes === undefined) {
        return (0,result/* err */._)({ kind: 'unresolved', reason: 'no package index is configured that could be asked' });
    }
    const hashes = await pythonHashes(name, version);
    if (!hashes.ok)
        return (0,result/* err */._)({ kind: 'unresolved', reason: `${hashes.error.kind}: ${hashes.error.message}` });
    const unique = [...new Set(hashes.value)].sort();
    if (unique.length === 0 || !unique.every((hash) => HASH.test(hash))) {
        return (0,result/* err */._)({
            kind: 'unresolved',
            reason: 'the index does not state a sha256 for every file of the release',
        });
    }
    return (0,result.ok)({
        value: reference.text,
        from: version,
        to: `${unique.length} ${unique.length === 1 ? 'hash' : 'hashes'}`,
        version,
        remark: false,
        hashes: unique,
        why: 'the hashes of every file of the release',
    });
}

;// CONCATENATED MODULE: ./build/app/map-bounded.js
async function mapBounded(items, limit, work) {
    const results = [];
    let next = 0;
    const run = async () => {
        while (next < items.length) {
            const index = next++;
            const item = items[index];
            if (item !== undefined)
                results[index] = await work(item);
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, run));
    return results;
}

// EXTERNAL MODULE: ./build/app/progress.js + 1 modules
var app_progress = __webpack_require__(57321);
;// CONCATENATED MODULE: ./build/app/resolve-pins.js







const AT_ONCE = 8;
async function resolvePins(wanted, options) {
    if (wanted.length === 0)
        return [];
    const { world } = options;
    const remote = once(async () => rememberRemote((await world.remotes({})).gitRemote));
    const images = once(() => world.images());
    const progress = (0,app_progress/* startProgress */.o)(world, 'Resolving references', wanted.length);
    let done = 0;
    const answers = new Map();
    const settled = await mapBounded(wanted, AT_ONCE, async ({ file, reference }) => {
        const key = JSON.stringify([
            reference.target,
            reference.text,
            reference.state,
            reference.kind,
            reference.claimed,
        ]);
        const known = answers.get(key);
        const resolution = whyNot(file, reference) ?? (await (known ?? start(key, reference)));
        progress.advance(++done);
        return { reference, resolution };
    });
    progress.stop();
    return agreeOnHashes(settled, wanted);
    function start(key, reference) {
        const answer = resolveOne(reference);
        answers.set(key, answer);
        return answer;
    }
    async function resolveOne(reference) {
        const { settings, parts } = options;
        const { target } = reference;
        switch (target.kind) {
            case 'action':
            case 'git':
                if (reference.state === 'exact' && settings.update === false)
                    return (0,result.ok)(undefined);
                return resolveGit(reference, target, { remote: await remote(), settings });
            case 'image':
                if (reference.state === 'exact')
                    return (0,result.ok)(undefined);
                return resolveImage(reference, target.image, { images: await images(), settings });
            case 'python':
                return resolveRequirement(reference, target, parts.pythonHashes);
            default:
                return reference.state === 'exact'
                    ? (0,result.ok)(undefined)
                    : (0,result/* err */._)({ kind: 'undecidable', reason: 'what a script installs is written by hand' });
        }
    }
}
function whyNot(file, reference) {
    if (reference.state === 'exact') {
        return reference.reason !== undefined || reference.kind === 'lock-entry' ? (0,result.ok)(undefined) : undefined;
    }
    if (reference.reason !== undefined)
        return (0,result/* err */._)({ kind: 'undecidable', reason: withoutStop(reference.reason) });
    if (reference.kind === 'lock-entry')
        return (0,result/* err */._)({ kind: 'undecidable', reason: 'the lockfile of Actions is written by gh actions-lock' });
    if (reference.target.kind === 'python' && !/\.(?:txt|in)$/i.test(file.path)) {
        return (0,result/* err */._)({
            kind: 'undecidable',
            reason: 'hashes are written in requirements files only; this file wants a lockfile',
        });
    }
    if (reference.target.kind === 'python' && endOfRequirement(file.text, reference) === undefined) {
        return (0,result/* err */._)({ kind: 'undecidable', reason: 'its line is continued with options of its own' });
    }
    const reason = whyNotRewritable(file.text, reference);
    return reason === undefined ? undefined : (0,result/* err */._)({ kind: 'undecidable', reason });
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
}
function agreeOnHashes(settled, wanted) {
    const bare = new Set();
    const fileOf = new Map(wanted.map(({ file, reference }) => [reference, file]));
    for (const file of new Set(fileOf.values())) {
        const chosen = new Map(settled.map(({ reference, resolution }) => [reference, resolution]));
        const incomplete = file.references.some((reference) => {
            if (reference.target.kind !== 'python')
                return false;
            const resolution = chosen.get(reference);
            const hashed = resolution?.ok === true && resolution.value?.hashes !== undefined;
            return !hashed && reference.target.hashes.length === 0;
        });
        if (incomplete)
            bare.add(file);
    }
    return settled.map((one) => {
        const file = fileOf.get(one.reference);
        if (file === undefined ||
            !bare.has(file) ||
            !one.resolution.ok ||
            one.resolution.value?.hashes === undefined) {
            return one;
        }
        const reason = 'another requirement of this file cannot be given hashes, and pip takes all or none';
        return { reference: one.reference, resolution: (0,result/* err */._)({ kind: 'undecidable', reason }) };
    });
}
function rememberRemote(remote) {
    const refs = new Map();
    const times = new Map();
    return {
        urlOf: (repository) => remote.urlOf(repository),
        reach: (url, commits) => remote.reach(url, commits),
        file: (url, commit, path) => remote.file(url, commit, path),
        refs: (url) => remember(refs, url, () => remote.refs(url)),
        commitTime: (url, commit) => remember(times, `${commit} ${url}`, () => remote.commitTime(url, commit)),
    };
}
function remember(known, key, make) {
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    known.set(key, made);
    return made;
}
function once(make) {
    let made;
    return () => (made ??= make());
}

;// CONCATENATED MODULE: ./build/app/pin.js








const UPDATE_MIN_AGE = 7;
async function planPins(request, world, parts) {
    const { policy, problems: policyProblems } = (0,read_policy/* readPolicy */.T)(request, world, undefined);
    const read = readReferences(world.workTree, { find: parts.find, exclude: policy.exclude });
    const sorted = sortReferences(read.files, request);
    if (!request.checkOnly && sorted.wanted.length > 0)
        await world.registries(policy.registries);
    const settled = request.checkOnly
        ? []
        : await resolvePins(sorted.wanted, {
            world,
            parts,
            settings: {
                now: world.clock.now(),
                minAge: request.minAge ?? (request.update ? UPDATE_MIN_AGE : 0),
                update: request.update ? { major: request.major } : false,
            },
        });
    const byReference = new Map(settled.map((one) => [one.reference, one]));
    const files = [];
    const left = [...sorted.left];
    for (const file of read.files) {
        const own = file.references.flatMap((reference) => byReference.get(reference) ?? []);
        const done = changeFile(file, own, parts.find);
        if (done.file !== undefined)
            files.push(done.file);
        left.push(...done.left);
    }
    const order = new Map(read.files.flatMap((file) => file.references).map((one, i) => [one, i]));
    const plan = {
        files,
        changes: files.flatMap(({ changes }) => changes),
        left: left.toSorted((a, b) => (order.get(a.reference) ?? 0) - (order.get(b.reference) ?? 0)),
        locks: request.only.length === 0 && !request.checkOnly ? lockSteps(policy, world) : [],
        problems: [...policyProblems, ...read.problems],
        counts: sorted.counts,
    };
    return { plan, policy };
}
function sortReferences(files, request) {
    const isWanted = createSelector(request.only);
    const exclusionOf = createExcluder(request.exclude);
    const wanted = [];
    const left = [];
    const counts = { exact: 0, loose: 0, undecidable: 0, excluded: 0 };
    for (const file of files) {
        for (const reference of file.references) {
            if (reference.state === 'own' || !isWanted(reference))
                continue;
            const idle = reference.state === 'exact' && !request.update;
            const exclusion = idle ? undefined : exclusionOf(reference);
            if (exclusion !== undefined) {
                counts.excluded++;
                left.push({ reference, kind: 'excluded', reason: exclusion.reason });
                continue;
            }
            counts[reference.state]++;
            if (reference.state === 'undecidable') {
                const reason = pin_withoutStop(reference.reason ?? 'it is decided at run time');
                left.push({ reference, kind: 'undecidable', reason });
            }
            else if (!idle) {
                wanted.push({ file, reference });
            }
        }
    }
    return { wanted, left, counts };
}
function pin_withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
}
function lockSteps(policy, world) {
    const inventory = (0,read_inventory/* readInventory */.z)(world.workTree, {
        exclude: policy.exclude,
        formats: formats/* formats */.F.filter(({ role }) => role !== 'reference'),
    });
    return findLockSteps(inventory, { policy, now: world.clock.now() });
}
function pinExitCode(plan, options) {
    const { check, policy, done } = options;
    if (check && plan.counts.loose > 0)
        return 1;
    if ((done?.failed.length ?? 0) > 0 || plan.problems.some(({ severity }) => severity === 'broken'))
        return 2;
    if (plan.problems.length > 0 || (done?.unlocked?.length ?? 0) > 0)
        return 3;
    if (check)
        return plan.counts.undecidable > 0 && policy.unknown === 'block' ? 3 : 0;
    return plan.left.some(({ kind }) => kind === 'unresolved' || kind === 'ambiguous') ? 3 : 0;
}

;// CONCATENATED MODULE: ./build/pin/diff-lines.js
const MAX_EDITS = 1_000;
function diffLines(old, fresh) {
    let head = 0;
    while (head < old.length && head < fresh.length && old[head] === fresh[head])
        head++;
    let tail = 0;
    while (tail < old.length - head &&
        tail < fresh.length - head &&
        old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail])
        tail++;
    const middle = walk(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
    const same = (from, offset, count) => Array.from({ length: count }, (_, i) => ({ kind: 'same', old: from + i, fresh: from + i + offset }));
    return [
        ...same(0, 0, head),
        ...middle.map((step) => ({ ...step, old: step.old + head, fresh: step.fresh + head })),
        ...same(old.length - tail, fresh.length - old.length, tail),
    ];
}
function walk(old, fresh) {
    const [n, m] = [old.length, fresh.length];
    const max = Math.min(n + m, MAX_EDITS);
    const trail = [];
    let reached = new Map([[1, 0]]);
    for (let edits = 0; edits <= max; edits++) {
        const next = new Map(reached);
        for (let k = -edits; k <= edits; k += 2) {
            const down = k === -edits || (k !== edits && at(reached, k - 1) < at(reached, k + 1));
            let x = down ? at(reached, k + 1) : at(reached, k - 1) + 1;
            while (x < n && x - k < m && old[x] === fresh[x - k])
                x++;
            next.set(k, x);
            if (x >= n && x - k >= m)
                return retrace([...trail, reached], { n, m });
        }
        trail.push(reached);
        reached = next;
    }
    return replaceAll(n, m);
}
function at(reached, k) {
    return reached.get(k) ?? -1;
}
function retrace(trail, { n, m }) {
    const steps = [];
    let [x, y] = [n, m];
    for (let edits = trail.length - 1; edits >= 0; edits--) {
        const reached = trail[edits] ?? new Map();
        const k = x - y;
        const down = k === -edits || (k !== edits && at(reached, k - 1) < at(reached, k + 1));
        const from = down ? k + 1 : k - 1;
        const fromX = edits === 0 ? 0 : at(reached, from);
        const fromY = edits === 0 ? 0 : fromX - from;
        const editEnd = edits === 0 || down ? fromX : fromX + 1;
        while (x > editEnd) {
            x--;
            y--;
            steps.push({ kind: 'same', old: x, fresh: y });
        }
        if (edits === 0)
            break;
        steps.push(down ? { kind: 'add', old: fromX, fresh: fromY } : { kind: 'remove', old: fromX, fresh: fromY });
        [x, y] = [fromX, fromY];
    }
    return steps.toReversed();
}
function replaceAll(n, m) {
    return [
        ...Array.from({ length: n }, (_, i) => ({ kind: 'remove', old: i, fresh: 0 })),
        ...Array.from({ length: m }, (_, i) => ({ kind: 'add', old: n, fresh: i })),
    ];
}

;// CONCATENATED MODULE: ./build/pin/diff.js

const CONTEXT = 3;
function renderDiff(files) {
    return files.map(renderFile).join('');
}
function renderFile({ path, before, after }) {
    if (before === after)
        return '';
    const [old, fresh] = [splitLines(before), splitLines(after)];
    const hunks = groupHunks(diffLines(old, fresh)).map((hunk) => renderHunk(hunk, old, fresh));
    const [a, b] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
    return `diff --git ${a} ${b}\n--- ${a}${endMark(a)}\n+++ ${b}${endMark(b)}\n${hunks.join('')}`;
}
function splitLines(text) {
    const lines = text.split('\n').map((line) => `${line}\n`);
    const last = (lines.pop() ?? '').slice(0, -1);
    return last === '' ? lines : [...lines, last];
}
function groupHunks(steps) {
    const hunks = [];
    let current;
    let lastChange = -1;
    for (const [i, step] of steps.entries()) {
        if (step.kind === 'same')
            continue;
        if (current === undefined || i - lastChange - 1 > 2 * CONTEXT) {
            if (current !== undefined)
                current.push(...steps.slice(lastChange + 1, lastChange + 1 + CONTEXT));
            current = steps.slice(Math.max(0, i - CONTEXT), i);
            hunks.push(current);
        }
        else {
            current.push(...steps.slice(lastChange + 1, i));
        }
        current.push(step);
        lastChange = i;
    }
    current?.push(...steps.slice(lastChange + 1, lastChange + 1 + CONTEXT));
    return hunks;
}
function renderHunk(steps, old, fresh) {
    const [first] = steps;
    const removed = steps.filter(({ kind }) => kind !== 'add').length;
    const added = steps.filter(({ kind }) => kind !== 'remove').length;
    const range = (start, count) => count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;
    const lines = steps.map(({ kind, old: i, fresh: j }) => {
        const line = (kind === 'add' ? fresh[j] : old[i]) ?? '';
        const mark = kind === 'same' ? ' ' : kind === 'add' ? '+' : '-';
        return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
    });
    return `@@ -${range(first?.old ?? 0, removed)} +${range(first?.fresh ?? 0, added)} @@\n${lines.join('')}`;
}
const NEEDS_QUOTES = /[^ !#-[\]-~]/;
const ESCAPES = {
    7: '\\a',
    8: '\\b',
    9: '\\t',
    10: '\\n',
    11: '\\v',
    12: '\\f',
    13: '\\r',
    34: '\\"',
    92: '\\\\',
};
function quotePath(path) {
    if (!NEEDS_QUOTES.test(path))
        return path;
    let quoted = '';
    for (const byte of Buffer.from(path)) {
        quoted +=
            ESCAPES[byte] ??
                (byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte));
    }
    return `"${quoted}"`;
}
function endMark(name) {
    return name.includes(' ') && !name.startsWith('"') ? '\t' : '';
}

// EXTERNAL MODULE: ./build/report/count-words.js
var count_words = __webpack_require__(14484);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(78495);
;// CONCATENATED MODULE: ./build/pin/plan-text.js




const MAX_NAME = 120;
const TITLES = [
    ['unresolved', 'Could not be resolved'],
    ['ambiguous', 'Has two meanings'],
    ['undecidable', 'Cannot be pinned by a tool'],
    ['held', 'Too young'],
    ['excluded', 'Excluded, for the reason given'],
];
function renderPlanText(plan, options) {
    const paint = (0,report_paint/* choosePaint */.i)(options.color);
    const blocks = [
        [paint(headline(plan, options), 'bold', plan.counts.loose > 0 && options.check ? 'red' : 'green')],
        plan.changes.map((change) => describeChange(change, paint)),
        ...TITLES.map(([kind, title]) => describeLeft(plan.left, { kind, title, paint })),
        options.done?.unlocked === undefined ? describeLocks(plan.locks, paint) : [],
        describeFailed(options.done, paint),
        describeUnlocked(options.done?.unlocked ?? [], paint),
    ];
    return (0,report_escape/* forLog */.Ig)(`${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`);
}
function headline(plan, { check, done }) {
    const { exact, loose, undecidable, excluded } = plan.counts;
    if (exact + loose + undecidable + excluded === 0 && plan.problems.length === 0) {
        return 'No reference to anything outside was found.';
    }
    const rest = [
        ...(undecidable > 0 ? [`${undecidable} undecidable`] : []),
        ...(excluded > 0 ? [`${excluded} excluded`] : []),
        ...(plan.problems.length > 0 ? [(0,count_words/* countOf */.pq)(plan.problems.length, 'problem')] : []),
    ];
    const tail = rest.length === 0 ? '' : `, ${rest.join(', ')}`;
    if (check) {
        return loose === 0
            ? `Nothing loose: ${(0,count_words/* countOf */.pq)(exact, 'reference')} exact${tail}`
            : `${(0,count_words/* countOf */.pq)(loose, 'reference')} loose, ${exact} exact${tail}`;
    }
    const left = plan.left.filter(({ kind }) => kind !== 'excluded').length;
    const verb = done === undefined ? 'would change' : 'changed';
    const files = done === undefined ? plan.files.length : done.written.length;
    const failed = new Set(done?.failed.map(({ path }) => path));
    const changed = plan.changes.filter(({ reference }) => !failed.has(reference.location.file)).length;
    return `${(0,count_words/* countOf */.pq)(changed, 'reference')} in ${(0,count_words/* countOf */.pq)(files, 'file')} ${verb}, ${left} left, ${excluded} excluded${plan.problems.length > 0 ? `, ${(0,count_words/* countOf */.pq)(plan.problems.length, 'problem')}` : ''}`;
}
function describeChange({ reference, from, to, version, why }, paint) {
    const written = reference.target.kind === 'image' ? (version ?? '') : from;
    const said = version === undefined || version === written ? '' : ` (${safe(version)})`;
    return `  ${plan_text_place(reference)}  ${safe(nameReference(reference))}  ${safe(shorten(written))} → ${paint(safe(shorten(to)), 'green')}${said}  ${paint((0,report_escape/* forTerminal */.Qf)(why), 'dim')}`;
}
function shorten(text) {
    const digest = /^(sha256:)?([0-9a-f]{12})[0-9a-f]{28,}$/.exec(text);
    return digest === null ? text : `${digest[1] ?? ''}${digest[2] ?? ''}`;
}
function describeLeft(left, { kind, title, paint }) {
    const own = left.filter((one) => one.kind === kind);
    if (own.length === 0)
        return [];
    return [
        paint(`${title} (${own.length}):`, 'bold'),
        ...own.map(({ reference, reason }) => `  ${plan_text_place(reference)}  ${safe(reference.text)}: ${(0,report_escape/* forTerminal */.Qf)(reason)}`),
    ];
}
function describeLocks(locks, paint) {
    if (locks.length === 0)
        return [];
    return [
        paint(`Lockfiles to write with their own client (${locks.length}):`, 'bold'),
        ...locks.map(({ dir, manifest, reason, command }) => `  ${(0,report_escape/* forTerminal */.Qf)(manifest)} ${(0,report_escape/* forTerminal */.Qf)(reason)}\n      ${command === undefined ? 'use your package manager' : `${(0,report_escape/* forTerminal */.Qf)(command)}${dir === '.' ? '' : `   in ${(0,report_escape/* forTerminal */.Qf)(dir)}`}`}`),
    ];
}
function describeFailed(done, paint) {
    if (done === undefined || done.failed.length === 0)
        return [];
    return [
        paint(`Not written, as they were (${done.failed.length}):`, 'bold', 'red'),
        ...done.failed.map(({ path, reason }) => `  ${(0,report_escape/* forTerminal */.Qf)(path)}: ${(0,report_escape/* forTerminal */.Qf)(reason)}`),
    ];
}
function describeUnlocked(unlocked, paint) {
    if (unlocked.length === 0)
        return [];
    return [
        paint(`Lockfiles still to be written (${unlocked.length}):`, 'bold'),
        ...unlocked.map(({ manifest, reason }) => `  ${(0,report_escape/* forTerminal */.Qf)(manifest)}: ${(0,report_escape/* forTerminal */.Qf)(reason)}`),
    ];
}
function plan_text_place({ location }) {
    return `${(0,report_escape/* forTerminal */.Qf)(location.file)}:${location.line}`;
}
function safe(text) {
    return (0,report_escape/* forTerminal */.Qf)(text, { max: MAX_NAME });
}

;// CONCATENATED MODULE: ./build/pin/read-settings.js

const MAX_DAYS = 3650;
function readExclusion(text) {
    const at = text.indexOf('=');
    const pattern = (at < 0 ? text : text.slice(0, at)).trim();
    const reason = at < 0 ? '' : text.slice(at + 1).trim();
    if (pattern === '')
        return (0,result/* err */._)('pattern');
    return reason === '' ? (0,result/* err */._)('reason') : (0,result.ok)({ pattern, reason });
}
function readDays(text) {
    const days = /^\d{1,4}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
    return days <= MAX_DAYS ? days : undefined;
}

;// CONCATENATED MODULE: ./build/action/pin-engine.js






const pinEngine = {
    plan: async (inputs, world) => {
        const exclude = [];
        for (const line of inputs.exclude) {
            const read = readExclusion(line);
            if (!read.ok)
                return (0,result/* err */._)(`The input exclude has the line ${JSON.stringify(line)}, which gives no ${read.error}.`);
            exclude.push(read.value);
        }
        const minAge = inputs.minAge === undefined ? undefined : readDays(inputs.minAge);
        if (inputs.minAge !== undefined && minAge === undefined) {
            return (0,result/* err */._)(`The input min-age is ${JSON.stringify(inputs.minAge)}; give days between 0 and 3650.`);
        }
        const request = {
            only: inputs.only,
            exclude,
            update: inputs.update,
            major: inputs.major,
            checkOnly: false,
            ...(inputs.policyPath !== undefined ? { policyPath: inputs.policyPath } : {}),
            ...(minAge !== undefined ? { minAge } : {}),
        };
        const { plan, policy } = await planPins(request, world, openPinParts(world));
        const exitCode = pinExitCode(plan, { check: false, policy });
        return (0,result.ok)({ plan, exitCode, text: renderPlanText(plan, { color: false, check: false }) });
    },
    renderDiff: renderDiff,
};


/***/ }),

/***/ 55245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ chooseVersion),
  D: () => (/* binding */ coveredReleases)
});

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/pin/ref-name.js
const PLAIN = /^\w[\w.+/@-]{0,199}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
function isPlainRefName(name) {
    return PLAIN.test(name) && !COMMIT.test(name);
}
function isCommitName(name) {
    return COMMIT.test(name);
}

// EXTERNAL MODULE: ./build/pin/releases.js
var releases = __webpack_require__(11128);
// EXTERNAL MODULE: ./build/pin/version-tag.js
var version_tag = __webpack_require__(34205);
;// CONCATENATED MODULE: ./build/pin/choose-version.js




function chooseVersion(refs, written) {
    if (written === '')
        return (0,result/* err */._)({ kind: 'unresolved', reason: 'it names no version' });
    const tag = findRef(refs, 'refs/tags/', written);
    const branch = findRef(refs, 'refs/heads/', written);
    if (tag !== undefined && branch !== undefined) {
        return (0,result/* err */._)({ kind: 'ambiguous', reason: `${written} is the name of a branch and of a tag there` });
    }
    const named = tag ?? branch;
    if (isCommitName(written)) {
        return named === undefined
            ? (0,result.ok)(describeCommit(refs, commitBehind(refs, written.toLowerCase())))
            : (0,result/* err */._)({
                kind: 'ambiguous',
                reason: `${written} is a commit's name and that of a ${tag === undefined ? 'branch' : 'tag'} there`,
            });
    }
    if (named !== undefined)
        return (0,result.ok)(describeNamed(refs, named, tag === undefined ? 'branch' : 'tag'));
    if (/^[0-9a-f]{7,63}$/i.test(written))
        return expandShort(refs, written.toLowerCase());
    return (0,result/* err */._)({ kind: 'unresolved', reason: `there is no branch and no tag ${written}` });
}
function findRef({ refs }, prefix, written) {
    return refs.find(({ name }) => name === prefix + written || (name === written && name.startsWith(prefix)));
}
function describeNamed(refs, ref, from) {
    const name = shortName(ref.name);
    const family = from === 'tag' ? (0,version_tag/* parseVersionTag */._Q)(name)?.family : undefined;
    const release = (0,releases/* bestRelease */.IZ)((0,releases/* listReleases */.tH)(refs), {
        commit: ref.commit,
        name,
        ...(family !== undefined ? { family } : {}),
    });
    const version = release?.tag.name ?? (name !== 'latest' && isPlainRefName(name) ? name : undefined);
    return { commit: ref.commit, from, ...(version !== undefined ? { version } : {}) };
}
function shortName(name) {
    return name.replace(/^refs\/(?:tags|heads)\//, '');
}
function describeCommit(refs, commit) {
    const version = (0,releases/* bestRelease */.IZ)((0,releases/* listReleases */.tH)(refs), { commit })?.tag.name;
    return { commit, from: 'commit', ...(version !== undefined ? { version } : {}) };
}
function commitBehind({ refs }, object) {
    return refs.find((ref) => ref.object === object)?.commit ?? object;
}
function expandShort(refs, prefix) {
    const commits = new Set(refs.refs.flatMap(({ object, commit }) => object.startsWith(prefix) || commit.startsWith(prefix) ? [commit] : []));
    const [commit] = commits;
    if (commit !== undefined && commits.size === 1)
        return (0,result.ok)(describeCommit(refs, commit));
    return (0,result/* err */._)(commits.size === 0
        ? {
            kind: 'unresolved',
            reason: `no branch or tag has the name ${prefix} or ends at a commit that begins so`,
        }
        : { kind: 'ambiguous', reason: `${commits.size} commits there begin with ${prefix}` });
}
function coveredReleases(refs, written, choice) {
    const wide = (0,version_tag/* parseVersionTag */._Q)(shortName(written));
    if (wide === undefined || (0,version_tag/* isFullVersion */.kj)(wide) || wide.prerelease !== '')
        return [];
    const now = choice.version === undefined ? undefined : (0,version_tag/* parseVersionTag */._Q)(choice.version);
    return (0,releases/* stableReleases */._S)((0,releases/* listReleases */.tH)(refs), wide.family).filter(({ tag, commit }) => commit !== choice.commit &&
        (0,version_tag/* coversRelease */.qT)(wide, tag) &&
        (now === undefined || !(0,version_tag/* isFullVersion */.kj)(now) || (0,version_tag/* compareVersionTags */.Vw)(tag, now) <= 0));
}


/***/ }),

/***/ 11128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ bestRelease),
/* harmony export */   _S: () => (/* binding */ stableReleases),
/* harmony export */   tH: () => (/* binding */ listReleases)
/* harmony export */ });
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34205);

const TAGS = 'refs/tags/';
const HEADS = 'refs/heads/';
const listed = new WeakMap();
function listReleases(refs) {
    const known = listed.get(refs);
    if (known !== undefined)
        return known;
    const releases = readReleases(refs);
    listed.set(refs, releases);
    return releases;
}
function readReleases({ refs }) {
    const branches = new Set(refs.flatMap(({ name }) => (name.startsWith(HEADS) ? [name.slice(HEADS.length)] : [])));
    return refs.flatMap(({ name, commit }) => {
        if (!name.startsWith(TAGS))
            return [];
        const tag = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionTag */ ._Q)(name.slice(TAGS.length));
        return tag === undefined || branches.has(tag.name) ? [] : [{ tag, commit }];
    });
}
function bestRelease(releases, wanted) {
    const here = releases.filter(({ commit }) => commit === wanted.commit);
    const families = [...new Set(here.map(({ tag }) => tag.family))];
    const family = wanted.family !== undefined && families.includes(wanted.family)
        ? wanted.family
        : wanted.family !== undefined && wanted.family !== ''
            ? undefined
            : families.includes('')
                ? ''
                : families.length === 1
                    ? families[0]
                    : undefined;
    return here
        .filter(({ tag }) => tag.family === family)
        .toSorted((a, b) => rank(b.tag, wanted.name) - rank(a.tag, wanted.name) || (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersionTags */ .Vw)(b.tag, a.tag))[0];
}
function rank(tag, name) {
    const numbers = Math.min(tag.numbers.length, 3);
    return ((tag.prerelease === '' ? 100 : 0) +
        numbers * 10 +
        (tag.name === name ? 2 : 0) +
        (tag.name.startsWith('v') ? 1 : 0));
}
function stableReleases(releases, family) {
    const stable = releases.filter(({ tag }) => tag.family === family && tag.prerelease === '');
    const lines = new Set(stable.filter(({ tag }) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullVersion */ .kj)(tag)).map(({ tag }) => tag.numbers[0]));
    return stable
        .filter(({ tag }) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullVersion */ .kj)(tag) || !lines.has(tag.numbers[0]))
        .toSorted((a, b) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersionTags */ .Vw)(b.tag, a.tag) || (a.tag.name < b.tag.name ? 1 : a.tag.name > b.tag.name ? -1 : 0));
}


/***/ }),

/***/ 34205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ compareVersionTags),
/* harmony export */   _Q: () => (/* binding */ parseVersionTag),
/* harmony export */   kj: () => (/* binding */ isFullVersion),
/* harmony export */   qT: () => (/* binding */ coversRelease)
/* harmony export */ });
const MAX_NAME = 200;
const FAMILY = /^[A-Za-z][\w.-]*(?:\/[A-Za-z][\w.-]*)*[/@-](?=v?\d)/;
const VERSION = /^[vV]?(\d{1,9}(?:\.\d{1,9}){0,3})(?:[-.]?([A-Za-z][0-9A-Za-z.-]*)|-(\d[0-9A-Za-z.-]*))?(?:\+[0-9A-Za-z.-]+)?$/;
function parseVersionTag(name) {
    if (name.length > MAX_NAME)
        return undefined;
    const whole = read(name, '');
    if (whole !== undefined)
        return whole;
    const family = FAMILY.exec(name)?.[0];
    return family === undefined ? undefined : read(name, family);
}
function read(name, family) {
    const found = VERSION.exec(name.slice(family.length));
    if (found === null)
        return undefined;
    const numbers = (found[1] ?? '').split('.').map(Number);
    return { name, family, numbers, prerelease: found[2] ?? found[3] ?? '' };
}
function compareVersionTags(a, b) {
    for (let i = 0; i < 4; i++) {
        const step = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
        if (step !== 0)
            return step;
    }
    if (a.prerelease === b.prerelease)
        return 0;
    if (a.prerelease === '' || b.prerelease === '')
        return a.prerelease === '' ? 1 : -1;
    return comparePrereleases(a.prerelease, b.prerelease);
}
function comparePrereleases(a, b) {
    const left = a.match(/\d+|[A-Za-z]+/g) ?? [];
    const right = b.match(/\d+|[A-Za-z]+/g) ?? [];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const [x = '', y = ''] = [left[i], right[i]];
        if (x === y)
            continue;
        const numeric = /^\d/.test(x) && /^\d/.test(y);
        if (numeric && Number(x) !== Number(y))
            return Number(x) - Number(y);
        if (!numeric)
            return x < y ? -1 : 1;
    }
    return left.length - right.length;
}
function coversRelease(wide, release) {
    return (wide.family === release.family &&
        wide.prerelease === '' &&
        release.prerelease === '' &&
        wide.numbers.length < 3 &&
        release.numbers.length > wide.numbers.length &&
        wide.numbers.every((number, i) => number === release.numbers[i]));
}
function isFullVersion(tag) {
    return tag.numbers.length >= 3;
}


/***/ }),

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ choosePaint)
/* harmony export */ });
const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32, cyan: 36 };
function choosePaint(color) {
    if (!color)
        return (text) => text;
    return (text, ...styles) => text === '' || styles.length === 0
        ? text
        : `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m`;
}


/***/ }),

/***/ 36895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ buildProjectSubjects)
/* harmony export */ });
/* harmony import */ var _domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41657);
/* harmony import */ var _inventory_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32310);
/* harmony import */ var _lock_of_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75029);



function buildProjectSubjects(inventory) {
    const ecosystems = fileEcosystems(inventory);
    const locks = inventory.files.filter(({ path, role }) => role === 'lock' && ecosystems.has(path));
    const index = indexInventory(inventory, locks, ecosystems);
    const subjects = [];
    for (const manifest of inventory.files) {
        if (manifest.role !== 'manifest')
            continue;
        const ecosystem = ecosystems.get(manifest.path);
        if (ecosystem === undefined || !(0,_domain_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryEcosystem */ .q)(ecosystem))
            continue;
        subjects.push(buildSubject(manifest, ecosystem, index));
    }
    return subjects;
}
function buildSubject(manifest, ecosystem, index) {
    const dir = directoryOf(manifest.path);
    const own = index.projects.get(manifest.path)?.[0];
    const lockfiles = findLocks(ecosystem, { dir, name: own?.name }, index).filter(({ path }) => path !== manifest.path);
    const covered = lockfiles.flatMap(({ path }) => index.projects.get(path) ?? []);
    const made = lockfiles.filter(({ format }) => (0,_lock_of_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .isLockOf */ .v)(format, manifest.format));
    const asked = askedBy(made.flatMap(({ path }) => index.projects.get(path) ?? []), { name: own?.name, dir });
    const roots = lockfiles.flatMap(({ path }) => index.projectsByDir.get(keyOf(ecosystem, directoryOf(path))) ?? []);
    const overrides = new Set(roots.flatMap((root) => root.overrides ?? []));
    const members = [{ ecosystem, dir }, ...covered].flatMap((project) => namesOf(project, index));
    return {
        dir,
        ecosystem,
        manifest,
        lockfiles,
        declarations: index.declarations.get(manifest.path) ?? [],
        components: lockfiles.flatMap(({ path }) => index.components.get(path) ?? []),
        ...(asked !== undefined ? { asked } : {}),
        members: [...new Set(members)].sort(),
        ...(own?.peers !== undefined ? { peers: own.peers } : {}),
        ...(overrides.size > 0 ? { overrides: [...overrides].sort() } : {}),
        ...(own?.dynamic === true ? { dynamic: true } : {}),
    };
}
function namesOf(project, index) {
    const names = index.projectNames.get(keyOf(project.ecosystem, project.dir)) ?? [];
    return names.length > 0 ? names : [project.dir.slice(project.dir.lastIndexOf('/') + 1)];
}
function findLocks(ecosystem, { dir, name }, index) {
    const beside = index.locksByDir.get(keyOf(ecosystem, dir)) ?? [];
    const member = index.locksByMember.get(keyOf(ecosystem, dir)) ?? [];
    if (beside.length > 0 || member.length > 0)
        return [...new Set([...beside, ...member])];
    if (ecosystem !== 'npm' && ecosystem !== 'cargo')
        return [];
    for (let above = parentOf(dir); above !== undefined; above = parentOf(above)) {
        const locks = index.locksByDir.get(keyOf(ecosystem, above)) ?? [];
        const open = locks.filter(({ path }) => mayCover(index.projects.get(path), { ecosystem, name }));
        if (open.length > 0 && index.manifestDirs.has(keyOf(ecosystem, above)))
            return open;
    }
    return [];
}
function mayCover(projects, { ecosystem, name }) {
    if (projects === undefined)
        return true;
    return ecosystem === 'cargo' && projects.some((project) => project.name === name);
}
function askedBy(covered, from) {
    const { name } = from;
    const own = covered.filter((project) => project.dir === from.dir && (name === undefined || project.name === undefined || project.name === name));
    return own.length === 0 ? undefined : [...new Set(own.flatMap(({ dependsOn }) => dependsOn))].sort();
}
function indexInventory(inventory, locks, ecosystems) {
    const byPath = new Map(locks.map((file) => [file.path, file]));
    const projectsByDir = group(inventory.projects, ({ ecosystem, dir }) => keyOf(ecosystem, dir));
    return {
        locksByDir: group(locks, ({ path }) => keyOf(ecosystems.get(path) ?? '', directoryOf(path))),
        locksByMember: new Map([...projectsByDir].map(([key, projects]) => [
            key,
            [...new Set(projects.flatMap(({ file }) => byPath.get(file) ?? []))],
        ])),
        manifestDirs: new Set(inventory.files
            .filter(({ role }) => role === 'manifest')
            .map(({ path }) => keyOf(ecosystems.get(path) ?? '', directoryOf(path)))),
        declarations: group(inventory.declarations, ({ location }) => location.file),
        components: group(inventory.components, ({ lockfile }) => lockfile),
        projects: group(inventory.projects, ({ file }) => file),
        projectsByDir,
        projectNames: new Map([...projectsByDir].map(([key, projects]) => [key, projects.flatMap(({ name }) => name ?? [])])),
    };
}
const UNREAD_LOCKS = new Map([
    ['bun-binary-lock', 'npm'],
    ['deno-lock', 'npm'],
    ['conda-lock', 'pypi'],
    ['pixi-lock', 'pypi'],
]);
function fileEcosystems(inventory) {
    const byFormat = new Map(UNREAD_LOCKS);
    for (const { id, ecosystem } of _inventory_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .F)
        byFormat.set(id, ecosystem);
    return new Map(inventory.files.flatMap(({ path, format }) => {
        const ecosystem = byFormat.get(format);
        return ecosystem === undefined ? [] : [[path, ecosystem]];
    }));
}
function group(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const found = groups.get(key);
        if (found === undefined)
            groups.set(key, [item]);
        else
            found.push(item);
    }
    return groups;
}
function keyOf(ecosystem, dir) {
    return `${ecosystem}:${dir}`;
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
function parentOf(dir) {
    return dir === '.' ? undefined : directoryOf(dir);
}


/***/ })

};
