export const id = 121;
export const ids = [121];
export const modules = {

/***/ 89823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readVersionComment),
/* harmony export */   w: () => (/* binding */ makeActionComponent)
/* harmony export */ });
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17884);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4424);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30715);



const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/;
const REPOSITORY = /^[A-Za-z0-9._-]{1,100}$/;
function makeActionComponent(use) {
    const at = use.text.indexOf('@');
    const path = at < 0 ? use.text : use.text.slice(0, at);
    const undecidable = use.text.includes('${{');
    const ref = at < 0 || undecidable ? '' : use.text.slice(at + 1);
    const [owner = '', repository = '', ...subpath] = path.split('/');
    if (!undecidable && (!OWNER.test(owner) || !REPOSITORY.test(repository) || /^\.{1,2}$/.test(repository))) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(refuse(use, 'names no repository'));
    }
    const name = undecidable
        ? path
            .replace(/\s+/g, '')
            .replace(/[^A-Za-z0-9._${}/-]+/g, '_')
            .slice(0, 200)
        : path;
    const purl = undecidable
        ? (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .makePurl */ .k0)({ type: 'github', name: name.replaceAll('/', '_') })
        : (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .makePurl */ .k0)({
            type: 'github',
            namespace: owner,
            name: repository,
            version: ref,
            subpath: subpath.join('/'),
        });
    if (!purl.ok)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(refuse(use, `cannot be named: ${purl.error}`));
    const claimed = use.comment === undefined ? undefined : readVersionComment(use.comment);
    const pin = {
        state: undecidable ? 'undecidable' : COMMIT.test(ref) ? 'exact' : 'loose',
        kind: use.kind,
        text: use.text,
        ...(claimed !== undefined ? { comment: claimed } : {}),
    };
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        purl: purl.value,
        ecosystem: 'github',
        name,
        version: ref,
        scope: 'build',
        direct: true,
        integrity: [],
        source: undecidable
            ? { kind: 'registry' }
            : {
                kind: 'git',
                url: `https://github.com/${owner}/${repository}`,
                ...(pin.state === 'exact' ? { commit: ref.toLowerCase() } : {}),
            },
        locations: [use.location],
        dependsOn: [],
        pin,
    });
}
function readVersionComment(comment) {
    const word = comment
        .trim()
        .replace(/^frozen:\s*/, '')
        .split(/\s/, 1)[0] ?? '';
    if (word.length > 200)
        return undefined;
    const version = word.replace(/^(?:tag=|version=|pin@|@|ratchet:[^@]*@)/, '').replace(/[,;]$/, '');
    return /^(?:[A-Za-z][\w.-]*[/@-])?v?\d[\w.+-]*$/.test(version) ? version : undefined;
}
function refuse(use, why) {
    return {
        code: 'bad-name',
        severity: 'broken',
        message: `The reference ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(use.text)} ${why}.`,
        location: use.location,
    };
}


/***/ }),

/***/ 98487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ actionMetadata)
/* harmony export */ });
/* harmony import */ var _collect_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71696);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43835);
/* harmony import */ var _yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83390);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87403);




const actionMetadata = {
    id: 'action-metadata',
    title: 'GitHub action metadata',
    ecosystem: 'github',
    role: 'reference',
    files: ['action.yml', 'action.yaml'],
    matches: (path) => /(?:^|\/)action\.ya?ml$/.test(path),
    parse: parseActionMetadata,
};
function parseActionMetadata({ path, text }) {
    const yaml = (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text);
    if (!yaml.ok)
        return (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseYaml */ .k)(path, yaml.error);
    const collector = (0,_collect_references_js__WEBPACK_IMPORTED_MODULE_0__/* .createReferenceCollector */ .X)(path);
    let found = false;
    for (const document of yaml.value.documents) {
        const runs = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(document, 'runs');
        if (runs?.kind !== 'map')
            continue;
        found = true;
        for (const step of (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(runs, 'steps')))
            collector.step(step);
        if ((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(runs, 'image'))?.trim().startsWith('docker://') === true) {
            collector.image((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(runs, 'image'));
        }
    }
    if (found)
        return collector.result();
    return (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseFile */ .l)(path, {
        code: 'bad-structure',
        severity: 'unsupported',
        message: 'The file has no `runs`: it is not the metadata of a GitHub action.',
    });
}


/***/ }),

/***/ 39030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ actionsLock)
/* harmony export */ });
/* harmony import */ var _action_component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89823);
/* harmony import */ var _read_actions_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36841);


const actionsLock = {
    id: 'actions-lock',
    title: 'GitHub Actions lockfile (gh actions-lock)',
    ecosystem: 'github',
    role: 'lock',
    files: ['.github/workflows/actions.lock'],
    matches: (path) => /(?:^|\/)\.github\/workflows\/actions\.lock$/.test(path),
    parse: parseActionsLock,
};
function parseActionsLock({ path, text }) {
    const { lock, problems } = (0,_read_actions_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .readActionsLock */ .bq)(path, text);
    if (lock === undefined)
        return { components: [], projects: [], declarations: [], problems };
    const refused = [];
    const made = new Map();
    for (const action of lock.actions) {
        const component = makeComponent(action, path);
        if (component.ok)
            made.set(action.key, component.value);
        else
            refused.push(component.error);
    }
    const purlsOf = (pins) => pins.flatMap(({ key }) => made.get(key)?.purl ?? []);
    const direct = new Set(lock.workflows.flatMap(({ pins }) => purlsOf(pins)));
    const components = lock.actions.flatMap(({ key, uses }) => {
        const component = made.get(key);
        if (component === undefined)
            return [];
        return [{ ...component, direct: direct.has(component.purl), dependsOn: purlsOf(uses) }];
    });
    return { components, projects: [], declarations: [], problems: [...problems, ...refused] };
}
function makeComponent(action, file) {
    const { name, commit, ref, written, hostname, line } = action;
    const made = (0,_action_component_js__WEBPACK_IMPORTED_MODULE_0__/* .makeActionComponent */ .w)({
        text: `${name}@${commit}`,
        kind: 'action',
        location: { file, line },
        comment: ref,
    });
    if (!made.ok)
        return made;
    const { source } = made.value;
    const elsewhere = hostname !== undefined && hostname !== 'github.com' && source.kind === 'git';
    return {
        ok: true,
        value: {
            ...made.value,
            constraint: written,
            ...(elsewhere
                ? { source: { ...source, url: source.url.replace('//github.com/', `//${hostname}/`) } }
                : {}),
        },
    };
}


/***/ }),

/***/ 71696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createReferenceCollector)
/* harmony export */ });
/* harmony import */ var _action_component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89823);
/* harmony import */ var _image_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43444);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43835);



function createReferenceCollector(file) {
    const components = [];
    const problems = [];
    function add(result) {
        if (result.ok)
            components.push(result.value);
        else
            problems.push(result.error);
    }
    function complain(code, message, line) {
        problems.push({ code, severity: 'broken', message, location: { file, line } });
    }
    function step(node) {
        if (node.kind !== 'map')
            return;
        if (node.entries.has('uses'))
            uses((0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(node, 'uses'), 'action');
        for (const inner of (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(node, 'parallel')))
            step(inner);
    }
    function uses(node, kind) {
        const scalar = readText(node);
        if (scalar === undefined) {
            if (node !== undefined)
                complain('bad-structure', 'A `uses` names nothing.', node.line);
            return;
        }
        const { text, line, comment } = scalar;
        if (/^(?:\.{1,2}|\$)(?:\/|$)/.test(text))
            return;
        if (text.startsWith('docker://')) {
            addImage(text, line);
            return;
        }
        add((0,_action_component_js__WEBPACK_IMPORTED_MODULE_0__/* .makeActionComponent */ .w)({
            text,
            kind,
            location: { file, line },
            ...(comment !== undefined ? { comment } : {}),
        }));
    }
    function image(node) {
        const scalar = readText(node?.kind === 'map' ? (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(node, 'image') : node);
        if (scalar !== undefined)
            addImage(scalar.text, scalar.line);
    }
    function addImage(text, line) {
        add((0,_image_component_js__WEBPACK_IMPORTED_MODULE_1__/* .makeImageComponent */ .V)({
            text,
            undecidable: text.includes('${{'),
            location: { file, line },
            scope: 'build',
        }));
    }
    return {
        step,
        uses,
        image,
        complain,
        result: () => ({ components, projects: [], declarations: [], problems }),
    };
}
function readText(node) {
    if (node?.kind !== 'scalar')
        return undefined;
    const text = String(node.value).trim();
    return text === '' || text === 'null' || text === '~'
        ? undefined
        : { text, line: node.line, ...(node.comment !== undefined ? { comment: node.comment } : {}) };
}


/***/ }),

/***/ 26467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compose)
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18509);
/* harmony import */ var _expand_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79903);
/* harmony import */ var _image_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43444);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43835);
/* harmony import */ var _yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83390);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87403);






const compose = {
    id: 'compose',
    title: 'Compose file',
    ecosystem: 'docker',
    role: 'reference',
    files: ['compose.yml', 'compose.yaml', 'compose.*.yml', 'docker-compose.yml', 'docker-compose*.yaml'],
    matches: (path) => /(?:^|\/)(?:compose(?:\.[^/]+)?|docker-compose[^/]*)\.ya?ml$/.test(path),
    parse: parseCompose,
};
const ROOT_KEYS = [
    'services',
    'include',
    'volumes',
    'networks',
    'configs',
    'secrets',
    'models',
];
function parseCompose(input) {
    const { path, text } = input;
    const yaml = (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, { tags: ['!reset', '!override'] });
    if (!yaml.ok)
        return (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseYaml */ .k)(path, yaml.error);
    const components = [];
    const problems = [];
    let known = false;
    for (const document of yaml.value.documents) {
        const services = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(document, 'services') ?? oldServices(document);
        known ||= services !== undefined || ROOT_KEYS.some((key) => (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(document, key) !== undefined);
        for (const [, { value: service }] of (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .entries */ .jO)(services)) {
            const build = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(service, 'build');
            if (build === undefined)
                readImage((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(service, 'image'), { path, components, problems });
            else
                readInline((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(build, 'dockerfile_inline'), { input, components, problems });
        }
    }
    if (known)
        return { components, projects: [], declarations: [], problems };
    return (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseFile */ .l)(path, {
        code: 'bad-structure',
        severity: 'unsupported',
        message: 'The file has no services: it is not a Compose file that we know.',
    });
}
function oldServices(document) {
    for (const [, { value }] of (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .entries */ .jO)(document)) {
        if ((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(value, 'image') !== undefined || (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(value, 'build') !== undefined)
            return document;
    }
    return undefined;
}
function readImage(node, to) {
    const text = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(node)?.trim();
    if (node === undefined || text === undefined || text === '' || text === 'null')
        return;
    const { text: resolved, complete } = (0,_expand_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .expandVariables */ .i)(text, () => undefined);
    if (complete && resolved === '')
        return;
    const made = (0,_image_component_js__WEBPACK_IMPORTED_MODULE_1__/* .makeImageComponent */ .V)({
        text,
        resolved,
        undecidable: !complete || /\{\{|<%/.test(text),
        location: { file: to.path, line: node.line },
        scope: 'runtime',
    });
    if (made.ok)
        to.components.push(made.value);
    else
        to.problems.push(made.error);
}
function readInline(node, to) {
    const text = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(node);
    if (node === undefined || text === undefined)
        return;
    const location = { file: to.input.path, line: node.line };
    const inner = _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerfile */ .T.parse({ ...to.input, text });
    for (const component of inner.components)
        to.components.push({ ...component, locations: [location] });
    for (const problem of inner.problems)
        to.problems.push({ ...problem, location });
}


/***/ }),

/***/ 87337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4424);


function decodeText(bytes) {
    const [first, second, third] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('is encoded in UTF-16; only UTF-8 is read');
    }
    if (bytes.includes(0))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('has NUL bytes: it is not a text in UTF-8');
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('is not valid UTF-8');
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(buffer.toString('utf8', first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0));
}


/***/ }),

/***/ 76851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ splitDockerfile)
/* harmony export */ });
const DIRECTIVE = /^#[ \t]*([A-Za-z][A-Za-z0-9]*)[ \t]*=[ \t]*(.*)$/;
const HEREDOC_KEYWORDS = new Set(['RUN', 'COPY', 'ADD']);
const MAX_INSTRUCTION = 1_000_000;
function splitDockerfile(text) {
    const lines = text.split(/\r\n|\n|\r/);
    const directives = readDirectives(lines);
    const escape = directives.get('escape')?.value === '`' ? '`' : '\\';
    const instructions = [];
    let openHeredoc;
    for (let i = 0; i < lines.length; i++) {
        const start = i;
        const parts = [];
        let size = 0;
        let continued = true;
        for (; continued && i < lines.length; i++) {
            const raw = lines[i] ?? '';
            const trimmed = raw.trim();
            if (trimmed === '' || trimmed.startsWith('#')) {
                if (parts.length === 0)
                    break;
                continue;
            }
            const end = raw.trimEnd();
            continued = end.endsWith(escape);
            size += end.length;
            if (size <= MAX_INSTRUCTION)
                parts.push(continued ? end.slice(0, -1) : raw);
        }
        if (parts.length === 0)
            continue;
        i--;
        const instruction = readInstruction(parts.join('').trim(), start + 1);
        if (instruction === undefined)
            continue;
        instructions.push(instruction);
        for (const { word, tabs } of findHeredocs(instruction)) {
            const opened = i;
            do
                i++;
            while (i < lines.length && (tabs ? (lines[i] ?? '').replace(/^\t+/, '') : lines[i]) !== word);
            if (i >= lines.length)
                openHeredoc ??= opened + 1;
        }
    }
    return { instructions, directives, ...(openHeredoc !== undefined ? { openHeredoc } : {}) };
}
function readDirectives(lines) {
    const found = new Map();
    for (const [i, raw] of lines.entries()) {
        const match = raw.length > 1000 ? null : DIRECTIVE.exec(raw.trim());
        if (match === null)
            break;
        const name = (match[1] ?? '').toLowerCase();
        if (!found.has(name))
            found.set(name, { value: (match[2] ?? '').trim(), line: i + 1 });
    }
    return found;
}
function readInstruction(text, line) {
    const match = /^([A-Za-z]+)(?:\s+|$)/.exec(text);
    if (match === null)
        return undefined;
    const keyword = (match[1] ?? '').toUpperCase();
    const rest = text.slice(match[0].length).trimStart();
    return keyword === 'ONBUILD' ? readInstruction(rest, line) : { keyword, rest, line };
}
function findHeredocs({ keyword, rest }) {
    if (!HEREDOC_KEYWORDS.has(keyword) || !rest.includes('<<'))
        return [];
    const found = [];
    for (const match of rest.matchAll(/(?:^|[\s;&|(\d])<<(-?)(["']?)([A-Za-z_][\w.-]{0,200})\2(?=[\s;&|)<>]|$)/g)) {
        found.push({ word: match[3] ?? '', tabs: match[1] === '-' });
    }
    return found;
}


/***/ }),

/***/ 18509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MAX_STAGES),
/* harmony export */   T: () => (/* binding */ dockerfile)
/* harmony export */ });
/* harmony import */ var _dockerfile_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76851);
/* harmony import */ var _expand_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79903);
/* harmony import */ var _image_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43444);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71967);
/* harmony import */ var _yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83390);





const dockerfile = {
    id: 'dockerfile',
    title: 'Dockerfile, Containerfile',
    ecosystem: 'docker',
    role: 'reference',
    files: [
        'Dockerfile',
        '*.Dockerfile',
        'Dockerfile.*',
        'Containerfile',
        '*.Containerfile',
        'Containerfile.*',
    ],
    matches: (path) => {
        const base = (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOf */ .bx)(path);
        return NAME.test(base) && !NOT_A_DOCKERFILE.test(base);
    },
    parse: parseDockerfile,
};
const NAME = /^(?:(?:Docker|Container)file(?:\..+)?|.+\.(?:[Dd]ocker|[Cc]ontainer)file|dockerfile|containerfile)$/;
const NOT_A_DOCKERFILE = /\.(?:dockerignore|containerignore|md|rst|adoc|html?|py|js|mjs|cjs|ts|tsx|sh|bash|ps1|json|ya?ml|toml|lock|sum|sig|asc|patch|diff|snap|orig|rej|bak)$/i;
const MAX_STAGES = 500;
function parseDockerfile({ path, text }) {
    const lines = (0,_dockerfile_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitDockerfile */ .T)(text);
    const { components, problems, stages } = readStages(path, lines);
    if (lines.openHeredoc !== undefined) {
        problems.push({
            code: 'bad-syntax',
            severity: 'broken',
            message: 'A heredoc that begins here has no end: what follows was not read.',
            location: { file: path, line: lines.openHeredoc },
        });
    }
    if (stages > 0 || problems.length > 0)
        return { components, projects: [], declarations: [], problems };
    return (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseFile */ .l)(path, {
        code: 'bad-structure',
        severity: 'unsupported',
        message: 'The file has no FROM: it is not a Dockerfile by itself.',
    });
}
function readStages(file, lines) {
    const args = new Map();
    const stages = [];
    const others = [];
    const problems = [];
    const resolve = (text, line) => {
        const { text: resolved, complete } = (0,_expand_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .expandVariables */ .i)(text, (name) => args.get(name));
        return { text, resolved, undecidable: !complete || /\{\{|<%/.test(text), line };
    };
    const syntax = lines.directives.get('syntax');
    if (syntax !== undefined && syntax.value !== '')
        others.push(resolve(syntax.value, syntax.line));
    for (const { keyword, rest, line } of lines.instructions) {
        if (keyword === 'ARG' && stages.length === 0) {
            readArgs(rest, args);
        }
        else if (keyword === 'FROM') {
            if (stages.length >= MAX_STAGES) {
                problems.push({
                    code: 'unsupported-feature',
                    severity: 'unsupported',
                    message: `The file has more than ${MAX_STAGES} stages: what follows was not read.`,
                    location: { file, line },
                });
                break;
            }
            const stage = readFrom(rest, (text) => resolve(text, line), stages);
            if (stage !== undefined)
                stages.push(stage);
            else {
                problems.push({
                    code: 'bad-structure',
                    severity: 'broken',
                    message: 'A FROM names no image.',
                    location: { file, line },
                });
            }
        }
        else {
            for (const text of findSources({ keyword, rest, line })) {
                const image = resolve(text, line);
                if (!/^\d+$/.test(image.resolved) && findStage(image, stages) === undefined)
                    others.push(image);
            }
        }
    }
    const runtime = findFinalBase(stages);
    const components = [];
    const uses = [...others, ...stages.flatMap(({ image }) => (image === undefined ? [] : [image]))];
    for (const image of uses) {
        if (image.resolved.toLowerCase() === 'scratch')
            continue;
        const made = (0,_image_component_js__WEBPACK_IMPORTED_MODULE_1__/* .makeImageComponent */ .V)({
            text: image.text,
            resolved: image.resolved,
            undecidable: image.undecidable,
            location: { file, line: image.line },
            scope: image === runtime ? 'runtime' : 'build',
        });
        if (made.ok)
            components.push(made.value);
        else
            problems.push(made.error);
    }
    return { components, problems, stages: stages.length };
}
function readArgs(rest, args) {
    for (const match of rest.matchAll(/([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|[^\s"']*))?(?=\s|$)/g)) {
        const [, name = '', quoted] = match;
        if (quoted === undefined)
            continue;
        const value = quoted.replace(/^(["'])(.*)\1$/, '$2');
        const { text, complete } = (0,_expand_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .expandVariables */ .i)(value, (other) => args.get(other));
        if (complete)
            args.set(name, text);
        else
            args.delete(name);
    }
}
function readFrom(rest, resolve, stages) {
    const joined = rest.replace(/\{\{[^{}]{0,500}\}\}/g, (found) => found.replace(/\s+/g, ''));
    const words = joined.split(/\s+/).filter((word) => word !== '' && !word.startsWith('--'));
    const [text, as, name] = words;
    if (text === undefined)
        return undefined;
    const image = resolve(text.replace(/^(["'])(.*)\1$/, '$2'));
    const parent = findStage(image, stages);
    return {
        ...(as?.toLowerCase() === 'as' && name !== undefined ? { name: name.toLowerCase() } : {}),
        ...(parent === undefined ? { image } : { parent }),
    };
}
function findStage(image, stages) {
    const wanted = image.resolved.toLowerCase();
    if (!image.undecidable) {
        const index = stages.findLastIndex(({ name }) => name === wanted);
        return index < 0 ? undefined : index;
    }
    const variable = wanted.search(/\$|\{\{|<%/);
    const after = Math.max(wanted.lastIndexOf('}'), wanted.lastIndexOf('>'));
    const head = wanted.slice(0, Math.max(variable, 0));
    const tail = after < 0 ? '' : wanted.slice(after + 1);
    if (head === '' && tail === '')
        return undefined;
    const index = stages.findLastIndex(({ name }) => name !== undefined &&
        name.length > head.length + tail.length &&
        name.startsWith(head) &&
        name.endsWith(tail));
    return index < 0 ? undefined : index;
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
    return found.map((text) => text.replace(/^(["'])(.*)\1$/, '$2')).filter((text) => text !== '');
}
function findFinalBase(stages) {
    let stage = stages.at(-1);
    while (stage?.parent !== undefined)
        stage = stages[stage.parent];
    return stage?.image;
}


/***/ }),

/***/ 79903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ expandVariables)
/* harmony export */ });
function expandVariables(text, valueOf, depth = 0) {
    if (!text.includes('$'))
        return { text, complete: true };
    let out = '';
    let complete = true;
    for (let i = 0; i < text.length;) {
        if (text[i] !== '$') {
            out += text[i++];
            continue;
        }
        if (text[i + 1] === '$') {
            out += '$';
            i += 2;
            continue;
        }
        const { end, name, operator, word } = readVariable(text, i);
        const value = name === undefined || depth > 10 ? undefined : choose(valueOf(name), operator, word);
        if (value === undefined) {
            complete = false;
            out += text.slice(i, end);
        }
        else {
            const inner = value.literal
                ? { text: value.text, complete: true }
                : expandVariables(value.text, valueOf, depth + 1);
            complete &&= inner.complete;
            out += inner.text;
        }
        i = end;
        if (out.length > 4096)
            return { text: out, complete: false };
    }
    return { text: out, complete };
}
const NAME = /[A-Za-z_]\w*/y;
function readVariable(text, start) {
    const braced = text[start + 1] === '{';
    NAME.lastIndex = start + (braced ? 2 : 1);
    const name = NAME.exec(text)?.[0];
    if (!braced) {
        return name === undefined
            ? { end: start + 1, operator: '', word: '' }
            : { end: start + 1 + name.length, name, operator: '', word: '' };
    }
    const close = findClose(text, start + 2);
    if (name === undefined || close < 0)
        return { end: close < 0 ? text.length : close + 1, operator: '', word: '' };
    const rest = text.slice(start + 2 + name.length, close);
    const operator = /^:?[-+?]|^/.exec(rest)?.[0] ?? '';
    if (operator === '' && rest !== '')
        return { end: close + 1, operator: '', word: '' };
    return { end: close + 1, name, operator, word: rest.slice(operator.length) };
}
function findClose(text, from) {
    let open = 1;
    for (let i = from; i < text.length; i++) {
        if (text[i] === '{')
            open++;
        else if (text[i] === '}' && --open === 0)
            return i;
    }
    return -1;
}
function choose(value, operator, word) {
    const set = value !== undefined && (value !== '' || !operator.startsWith(':'));
    switch (operator.at(-1)) {
        case '-':
            return set ? { text: value, literal: true } : { text: word, literal: false };
        case '+':
            return set ? { text: word, literal: false } : { text: '', literal: true };
        default:
            return value === undefined ? undefined : { text: value, literal: true };
    }
}


/***/ }),

/***/ 19839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./build/inventory/action-metadata.js
var action_metadata = __webpack_require__(98487);
// EXTERNAL MODULE: ./build/inventory/actions-lock.js
var actions_lock = __webpack_require__(39030);
// EXTERNAL MODULE: ./build/inventory/integrity.js
var integrity = __webpack_require__(43124);
// EXTERNAL MODULE: ./build/inventory/node.js
var inventory_node = __webpack_require__(43835);
// EXTERNAL MODULE: ./build/inventory/npm-graph.js + 1 modules
var npm_graph = __webpack_require__(96966);
// EXTERNAL MODULE: ./build/inventory/npm-path.js
var npm_path = __webpack_require__(23128);
// EXTERNAL MODULE: ./build/inventory/npm-spec.js
var npm_spec = __webpack_require__(80564);
// EXTERNAL MODULE: ./build/inventory/quote.js
var quote = __webpack_require__(30715);
;// CONCATENATED MODULE: ./build/inventory/bun-packages.js






function assembleBunLock(root, path) {
    const graph = (0,npm_graph/* createNpmGraph */.E)(path);
    const projects = addProjects(root, path, graph);
    const found = new Map();
    const packages = [];
    for (const [key, { line, value }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(root, 'packages'))) {
        const entry = addEntry(key, value, { graph, path, projects, line });
        if (entry === undefined)
            continue;
        found.set(key, entry.node);
        packages.push(entry);
    }
    const addEdges = (from, base, info) => {
        const optionalPeers = new Set((0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(info, 'optionalPeers')).map(inventory_node/* text */.Qq));
        for (const [section, kind] of SECTIONS) {
            for (const [name, { line, value }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(info, section))) {
                const to = resolve(found, base, name);
                const optional = section === 'peerDependencies' && optionalPeers.has(name);
                if (to !== undefined)
                    graph.addEdge(from, to, optional ? 'optional' : kind, name);
                else if (section === 'dependencies' && isRequired((0,inventory_node/* text */.Qq)(value) ?? ''))
                    reportLost(graph, name, line);
            }
        }
    };
    for (const entry of packages)
        addEdges(entry.node, splitKey(entry.key), entry.info);
    for (const [id, { value }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(root, 'workspaces'))) {
        const node = projects.get(id);
        const name = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'name'));
        if (node !== undefined)
            addEdges(node, id === '' || name === undefined ? [] : [name], value);
    }
    return graph.finish();
}
const SECTIONS = [
    ['dependencies', 'runtime'],
    ['devDependencies', 'dev'],
    ['optionalDependencies', 'optional'],
    ['peerDependencies', 'runtime'],
];
function isRequired(range) {
    return !/^(?:workspace|link|file):/.test(range);
}
function addProjects(root, path, graph) {
    const projects = new Map();
    for (const [id, { line, value }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(root, 'workspaces'))) {
        const dir = (0,npm_path/* joinInside */.lG)((0,npm_path/* directoryOf */.jt)(path), id);
        if (dir === undefined) {
            reportOutside(graph, id, line);
            continue;
        }
        const name = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'name'));
        const version = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'version'));
        const project = {
            dir,
            ...(name === undefined ? {} : { name }),
            ...(version === undefined ? {} : { version }),
        };
        projects.set(id, graph.addProject(project));
    }
    return projects;
}
function splitKey(key) {
    const names = [];
    let scope;
    for (const part of key.split('/')) {
        if (scope === undefined && part.startsWith('@'))
            scope = part;
        else {
            names.push(scope === undefined ? part : `${scope}/${part}`);
            scope = undefined;
        }
    }
    return names;
}
const MAX_LEVELS = 100;
function resolve(found, base, name) {
    for (let depth = Math.min(base.length, MAX_LEVELS); depth > 0; depth -= 1) {
        const node = found.get(`${base.slice(0, depth).join('/')}/${name}`);
        if (node !== undefined)
            return node;
    }
    return found.get(name);
}
function addEntry(key, value, place) {
    const { graph, path, projects, line } = place;
    const parts = (0,inventory_node/* items */.ld)(value);
    const id = (0,inventory_node/* text */.Qq)(parts[0]) ?? '';
    const at = id.indexOf('@', 1);
    if (at < 0) {
        const message = `The package ${(0,quote/* quote */.h)(key)} does not say what it is.`;
        graph.addProblem({ code: 'bad-structure', severity: 'broken', message, line });
        return undefined;
    }
    const name = id.slice(0, at);
    const reference = id.slice(at + 1);
    const info = parts.find((part) => part.kind === 'map');
    if (reference === 'root:' || reference.startsWith('workspace:')) {
        const node = projects.get(reference === 'root:' ? '' : reference.slice('workspace:'.length));
        return node === undefined ? undefined : { key, node, info: undefined };
    }
    const source = sourceOf(reference, (0,inventory_node/* text */.Qq)(parts[1]) ?? '');
    if (source.kind === 'path' && (0,npm_path/* joinInside */.lG)((0,npm_path/* directoryOf */.jt)(path), source.path) === undefined) {
        reportOutside(graph, source.path, line);
        return undefined;
    }
    const node = graph.addPackage({
        name,
        version: source.kind === 'registry' ? reference : '',
        source,
        integrity: integrityOf(parts),
        line,
        bundled: (0,inventory_node/* isTrue */.Hn)((0,inventory_node/* child */.jf)(info, 'bundled')),
    });
    return { key, node, info };
}
function sourceOf(reference, registry) {
    if (/^(?:github:|git\+|git:|git@|ssh:)/.test(reference))
        return (0,npm_spec/* gitSource */.Ym)(reference);
    if (/^(?:https?:|file:|link:|\.{0,2}\/)/.test(reference) || /\.t(?:ar\.)?gz$/.test(reference)) {
        return (0,npm_spec/* addressSource */.at)(reference) ?? { kind: 'url', url: reference };
    }
    return registry === '' ? { kind: 'registry' } : { kind: 'registry', url: registry };
}
function integrityOf(parts) {
    const last = parts.length > 1 ? (0,inventory_node/* text */.Qq)(parts.at(-1)) : undefined;
    return last !== undefined && /^[a-z0-9]+-[A-Za-z0-9+/=]{20,}/.test(last) ? (0,integrity/* parseSri */.U)(last) : [];
}
function reportLost(graph, name, line) {
    const message = `The dependency ${(0,quote/* quote */.h)(name)} has no entry in the lockfile.`;
    graph.addProblem({ code: 'bad-structure', severity: 'broken', message, line });
}
function reportOutside(graph, path, line) {
    const message = `${(0,quote/* quote */.h)(path)} leads outside the scanned directory.`;
    graph.addProblem({ code: 'file-outside-root', severity: 'broken', message, line });
}

// EXTERNAL MODULE: ./build/inventory/json.js
var inventory_json = __webpack_require__(91405);
;// CONCATENATED MODULE: ./build/inventory/bun-lock.js



const bunLock = {
    id: 'bun-lock',
    title: 'Bun lockfile (bun.lock)',
    ecosystem: 'npm',
    role: 'lock',
    files: ['bun.lock'],
    matches: (path) => /(?:^|\/)bun\.lock$/.test(path),
    parse: parseBunLock,
};
const MAX_VERSION = 3;
function parseBunLock(input) {
    const { path } = input;
    const parsed = (0,inventory_json/* parseJson */.q)(input.text, { jsonc: true });
    if (!parsed.ok) {
        const { line, ...problem } = parsed.error;
        return nothing([{ ...problem, severity: 'broken', location: { file: path, line } }]);
    }
    const { root, problems } = parsed.value;
    const duplicates = problems.map(({ line, ...problem }) => ({
        ...problem,
        severity: 'broken',
        location: { file: path, line },
    }));
    const version = (0,inventory_node/* child */.jf)(root, 'lockfileVersion');
    const number = version?.kind === 'scalar' ? version.value : undefined;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number > MAX_VERSION) {
        const shown = number === undefined ? 'none' : JSON.stringify(number).slice(0, 40);
        const message = `The lockfileVersion (${shown}) is none of 0 to ${MAX_VERSION}.`;
        const location = { file: path, line: version?.line ?? root.line };
        return nothing([
            ...duplicates,
            { code: 'unsupported-version', severity: 'unsupported', message, location },
        ]);
    }
    if ((0,inventory_node/* child */.jf)(root, 'workspaces')?.kind !== 'map' || ((0,inventory_node/* child */.jf)(root, 'packages') ?? NO_PACKAGES).kind !== 'map') {
        const message = 'The lockfile has no "workspaces" object, or its "packages" are not an object.';
        const location = { file: path, line: root.line };
        return nothing([...duplicates, { code: 'bad-structure', severity: 'broken', message, location }]);
    }
    const result = assembleBunLock(root, path);
    return { ...result, problems: [...duplicates, ...result.problems] };
}
const NO_PACKAGES = { kind: 'map' };
function nothing(problems) {
    return { components: [], projects: [], declarations: [], problems };
}

// EXTERNAL MODULE: ./build/domain/purl.js
var domain_purl = __webpack_require__(17884);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/inventory/toml.js + 1 modules
var toml = __webpack_require__(95762);
;// CONCATENATED MODULE: ./build/inventory/cargo-lock-package.js



function readCargoPackage(value, checksums, location) {
    const table = (0,toml/* tomlTable */.lR)(value);
    const name = (0,toml/* tomlString */.Ge)(table?.['name']);
    const version = (0,toml/* tomlString */.Ge)(table?.['version']);
    if (table === undefined || name === undefined || version === undefined) {
        const what = name === undefined ? 'A package has no name' : `The package ${(0,quote/* quote */.h)(name)} has no version`;
        return (0,result/* err */._)({ code: 'bad-structure', severity: 'broken', message: `${what}.`, location });
    }
    const source = (0,toml/* tomlString */.Ge)(table['source']);
    const checksum = (0,toml/* tomlString */.Ge)(table['checksum']) ?? (0,toml/* tomlString */.Ge)(checksums?.[`checksum ${name} ${version} (${source})`]);
    const stated = checksum === undefined || checksum === '<none>' ? [] : [readChecksum(checksum)];
    return (0,result.ok)({
        name,
        version,
        ...(source === undefined ? {} : { source }),
        integrity: stated,
        dependencies: (0,toml/* tomlStrings */.NI)(table['dependencies']),
        line: location.line,
    });
}
function readCargoSource(source) {
    if (source.startsWith('git+')) {
        const hash = source.indexOf('#');
        const url = (hash < 0 ? source.slice(4) : source.slice(4, hash)).split('?', 1)[0] ?? '';
        return { kind: 'git', url, ...(hash < 0 ? {} : { commit: source.slice(hash + 1) }) };
    }
    if (source.startsWith('path+'))
        return { kind: 'path', path: source.slice(5) };
    return { kind: 'registry', index: source };
}
function readChecksum(text) {
    const valid = /^[0-9a-fA-F]{64}$/.test(text);
    return valid
        ? { algorithm: 'sha256', digest: text.toLowerCase(), raw: text }
        : { algorithm: 'unknown', digest: '', raw: text.slice(0, 256) };
}

;// CONCATENATED MODULE: ./build/inventory/cargo-manifest.js

const cargo_manifest_SECTIONS = [
    ['dependencies', 'runtime'],
    ['dev-dependencies', 'dev'],
    ['dev_dependencies', 'dev'],
    ['build-dependencies', 'build'],
    ['build_dependencies', 'build'],
];
function readCargoManifest(document, inherited) {
    const { root } = document;
    const workspaceTable = (0,toml/* tomlTable */.lR)(root['workspace']);
    const workspaceVersion = (0,toml/* tomlString */.Ge)((0,toml/* tomlTable */.lR)(workspaceTable?.['package'])?.['version']);
    const workspace = workspaceTable === undefined
        ? undefined
        : {
            members: (0,toml/* tomlStrings */.NI)(workspaceTable['members']),
            dependencies: (0,toml/* tomlTable */.lR)(workspaceTable['dependencies']) ?? {},
            ...(workspaceVersion === undefined ? {} : { version: workspaceVersion }),
        };
    const base = (workspace ?? inherited)?.dependencies;
    const dependencies = [];
    const read = (holder, path) => {
        for (const [section, scope] of cargo_manifest_SECTIONS) {
            for (const [key, spec] of Object.entries((0,toml/* tomlTable */.lR)(holder[section]) ?? {})) {
                dependencies.push(readDependency(key, spec, base, { scope, at: [...path, section, key] }));
            }
        }
    };
    read(root, []);
    for (const [target, table] of Object.entries((0,toml/* tomlTable */.lR)(root['target']) ?? {})) {
        read((0,toml/* tomlTable */.lR)(table) ?? {}, ['target', target]);
    }
    const own = (0,toml/* tomlTable */.lR)(root['package']) ?? (0,toml/* tomlTable */.lR)(root['project']);
    const name = (0,toml/* tomlString */.Ge)(own?.['name']);
    const stated = (0,toml/* tomlString */.Ge)(own?.['version']);
    const inherits = (0,toml/* tomlTable */.lR)(own?.['version'])?.['workspace'] === true;
    const version = stated ?? (inherits ? (workspace ?? inherited)?.version : undefined);
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        dependencies,
        patches: readPatches(root),
        ...(workspace === undefined ? {} : { workspace }),
    };
}
function readPatches(root) {
    const tables = [...Object.values((0,toml/* tomlTable */.lR)(root['patch']) ?? {}), root['replace']];
    return tables
        .flatMap((table) => Object.values((0,toml/* tomlTable */.lR)(table) ?? {}))
        .flatMap((spec) => (0,toml/* tomlString */.Ge)((0,toml/* tomlTable */.lR)(spec)?.['path']) ?? []);
}
function readDependency(key, spec, base, { scope, at }) {
    const own = (0,toml/* tomlTable */.lR)(spec);
    const inherits = own?.['workspace'] === true;
    const source = inherits ? base?.[key] : spec;
    const table = (0,toml/* tomlTable */.lR)(source);
    const path = (0,toml/* tomlString */.Ge)(table?.['path']);
    const optional = own?.['optional'] === true || table?.['optional'] === true;
    return {
        name: (0,toml/* tomlString */.Ge)(table?.['package']) ?? key,
        key,
        range: (0,toml/* tomlString */.Ge)(source) ?? (0,toml/* tomlString */.Ge)(table?.['version']) ?? '',
        kind: kindOf(table, inherits && source === undefined),
        scope: optional && scope === 'runtime' ? 'optional' : scope,
        ...(path === undefined || inherits ? {} : { path }),
        at,
    };
}
function kindOf(table, unresolved) {
    if (unresolved)
        return 'workspace';
    if (table?.['git'] !== undefined)
        return 'git';
    return table?.['path'] !== undefined ? 'path' : 'registry';
}

// EXTERNAL MODULE: ./build/inventory/relative-path.js
var relative_path = __webpack_require__(71967);
;// CONCATENATED MODULE: ./build/inventory/cargo-workspace.js



const MAX_MANIFESTS = 1000;
const MAX_ANCESTORS = 32;
function readCargoMembers(input, names) {
    const members = new Map();
    const tried = new Set();
    const rootDir = (0,relative_path/* dirOf */.Rw)(input.path);
    let workspace;
    let rootName;
    const queue = [rootDir];
    const wanted = new Set(names);
    const visit = (dir) => {
        if (tried.has(dir) || tried.size >= MAX_MANIFESTS * 4)
            return;
        tried.add(dir);
        const manifest = readManifest(input, dir, workspace);
        if (manifest === undefined)
            return;
        if (dir === rootDir) {
            workspace = manifest.workspace;
            rootName = manifest.name;
            for (const path of manifest.patches)
                push(path, dir);
        }
        if (manifest.name !== undefined && wanted.has(manifest.name) && !members.has(manifest.name)) {
            members.set(manifest.name, { dir, manifest });
        }
        for (const { path } of manifest.dependencies)
            push(path, dir);
        if (dir !== rootDir || manifest.workspace === undefined)
            return;
        for (const spec of Object.values(manifest.workspace.dependencies)) {
            push((0,toml/* tomlString */.Ge)((0,toml/* tomlTable */.lR)(spec)?.['path']), dir);
        }
        for (const member of manifest.workspace.members) {
            for (const candidate of expandMember(member, names))
                push(candidate, dir);
        }
    };
    const push = (path, from) => {
        const dir = path === undefined ? undefined : (0,relative_path/* joinPath */.uJ)(from, path);
        if (dir !== undefined && !tried.has(dir) && queue.length < MAX_MANIFESTS * 8)
            queue.push(dir);
    };
    for (const dir of queue) {
        if (members.size >= Math.min(wanted.size, MAX_MANIFESTS))
            break;
        visit(dir);
    }
    return { byName: members, ...(rootName === undefined ? {} : { rootName }) };
}
function readCargoWorkspace(input) {
    let dir = (0,relative_path/* dirOf */.Rw)(input.path);
    for (let steps = 0; dir !== '.' && steps < MAX_ANCESTORS; steps++) {
        dir = (0,relative_path/* dirOf */.Rw)(dir);
        const workspace = readManifest(input, dir)?.workspace;
        if (workspace !== undefined)
            return workspace;
    }
    return undefined;
}
function readManifest(input, dir, inherited) {
    const file = input.read((0,relative_path/* joinPath */.uJ)(dir, 'Cargo.toml') ?? '');
    const document = file === undefined ? undefined : (0,toml/* parseToml */.MT)(file.text, file.path);
    return document?.ok === true ? readCargoManifest(document.value, inherited) : undefined;
}
function expandMember(pattern, names) {
    if (!pattern.includes('*'))
        return [pattern];
    if (!pattern.endsWith('/*') && pattern !== '*')
        return [];
    const parent = pattern.slice(0, -1);
    if (parent.includes('*'))
        return [];
    return names.flatMap((name) => {
        const dash = name.search(/[-_]/);
        const short = dash < 0 ? [] : [name.slice(dash + 1)];
        return [name, name.replaceAll('_', '-'), name.replaceAll('-', '_'), ...short].map((it) => parent + it);
    });
}

// EXTERNAL MODULE: ./build/inventory/lock-graph.js
var lock_graph = __webpack_require__(54169);
// EXTERNAL MODULE: ./build/inventory/source-qualifiers.js
var source_qualifiers = __webpack_require__(54910);
;// CONCATENATED MODULE: ./build/inventory/cargo-lock.js








const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const MAX_CANDIDATES = 20;
const MAX_PROBLEMS = 100;
const cargoLock = {
    id: 'cargo-lock',
    title: 'Cargo lockfile',
    ecosystem: 'cargo',
    role: 'lock',
    files: ['Cargo.lock'],
    matches: (path) => (0,relative_path/* baseOf */.bx)(path) === 'Cargo.lock',
    parse: parseCargoLock,
};
function isCrateName(name) {
    return name.length <= 214 && NAME.test(name);
}
function parseCargoLock(input) {
    const empty = { components: [], projects: [], declarations: [] };
    const document = (0,toml/* parseToml */.MT)(input.text, input.path);
    if (!document.ok)
        return { ...empty, problems: [document.error] };
    const { root, headerLines } = document.value;
    const version = root['version'] ?? 1;
    if (version !== 1 && version !== 2 && version !== 3 && version !== 4) {
        return { ...empty, problems: [refuse(version, input.path)] };
    }
    const checksums = (0,toml/* tomlTable */.lR)(root['metadata']);
    const lines = headerLines('package');
    const packages = [];
    const problems = [];
    const add = (value, line) => {
        const read = readCargoPackage(value, checksums, { file: input.path, line });
        if (read.ok)
            packages.push(read.value);
        else
            problems.push(read.error);
    };
    if (root['root'] !== undefined)
        add(root['root'], 1);
    (0,toml/* tomlArray */.Wl)(root['package']).forEach((value, index) => add(value, lines[index] ?? 1));
    const memberIndexes = packages.flatMap((it, index) => (it.source === undefined ? [index] : []));
    if (memberIndexes.length === 0) {
        problems.push({
            code: 'bad-structure',
            severity: 'broken',
            message: 'The file has no entry for the project that it locks: it is not complete.',
            location: { file: input.path, line: 1 },
        });
    }
    const graph = resolveEdges(packages, input.path);
    const members = readCargoMembers(input, memberIndexes.flatMap((index) => packages[index]?.name ?? []));
    problems.push(...findCut(packages, graph.edges, members, input.path));
    const built = build(packages, graph.edges, members, input.path);
    return {
        ...built,
        declarations: [],
        problems: [...problems, ...graph.problems, ...built.problems].slice(0, MAX_PROBLEMS),
    };
}
function findCut(packages, edges, members, file) {
    const broken = (message, line) => [
        { code: 'bad-structure', severity: 'broken', message, location: { file, line } },
    ];
    const { byName, rootName } = members;
    if (rootName !== undefined && !byName.has(rootName)) {
        return broken(`The file has no entry for ${(0,quote/* quote */.h)(rootName)}, the project beside it.`, 1);
    }
    const at = packages.length - 1;
    const last = packages[at];
    if (last === undefined || last.source !== undefined || byName.has(last.name))
        return [];
    const isExternal = packages.some(({ name }, index) => edges[index]?.includes(at) === true &&
        byName
            .get(name)
            ?.manifest.dependencies.some((it) => it.name === last.name && (it.kind === 'registry' || it.kind === 'git')));
    return isExternal
        ? broken(`The last package, ${(0,quote/* quote */.h)(last.name)}, has no source: the file seems to be cut.`, last.line)
        : [];
}
function resolveEdges(packages, file) {
    const index = new Map();
    const note = (key, at) => {
        const known = index.get(key);
        if (known === undefined)
            index.set(key, [at]);
        else if (known.length < MAX_CANDIDATES)
            known.push(at);
    };
    packages.forEach(({ name, version, source }, at) => {
        note(name, at);
        note(`${name} ${version}`, at);
        if (source !== undefined)
            note(`${name} ${version} (${source})`, at);
        if (source?.includes('#') === true)
            note(`${name} ${version} (${source.slice(0, source.indexOf('#'))})`, at);
    });
    const problems = [];
    const edges = packages.map(({ name, dependencies, line }) => [...new Set(dependencies)].flatMap((dependency) => {
        const found = index.get(dependency) ?? [];
        if (found.length === 0) {
            problems.push({
                code: 'bad-structure',
                severity: 'broken',
                message: `The package ${(0,quote/* quote */.h)(name)} needs ${(0,quote/* quote */.h)(dependency)}, for which the file has no entry.`,
                location: { file, line },
                hint: 'Run "cargo generate-lockfile" or any cargo build, and commit the result.',
            });
        }
        return narrow(found, packages);
    }));
    return { edges, problems: problems.slice(0, 20) };
}
function narrow(found, packages) {
    if (found.length < 2)
        return found;
    const members = found.filter((at) => packages[at]?.source === undefined);
    return members.length === 0 ? found : members;
}
function build(packages, edges, members, file) {
    const starts = { runtime: [], unknown: [], build: [], optional: [], dev: [] };
    const direct = new Set();
    const isMember = (index) => packages[index]?.source === undefined;
    packages.forEach((it, index) => {
        if (it.source !== undefined)
            return;
        const scopes = memberScopes(members, it.name);
        for (const target of edges[index] ?? []) {
            if (isMember(target))
                continue;
            direct.add(target);
            for (const scope of scopes?.get(packages[target]?.name ?? '') ?? ['unknown'])
                starts[scope].push(target);
        }
    });
    const outward = edges.map((targets) => targets.filter((target) => !isMember(target)));
    const reached = (0,lock_graph/* reachScopes */.T)(outward, [
        ['runtime', starts.runtime],
        ['unknown', starts.unknown],
        ['build', starts.build],
        ['optional', starts.optional],
        ['dev', starts.dev],
    ]);
    const problems = [];
    const purls = new Map();
    const components = [];
    packages.forEach((it, index) => {
        if (it.source === undefined)
            return;
        const location = { file, line: it.line };
        const source = readCargoSource(it.source);
        const purl = (0,domain_purl/* makePurl */.k0)({
            type: 'cargo',
            name: it.name,
            version: it.version,
            qualifiers: (0,source_qualifiers/* sourceQualifiers */.j)(source),
        });
        if (!isCrateName(it.name) || !purl.ok) {
            const why = isCrateName(it.name) && !purl.ok ? `: ${purl.error}` : ' is not a valid crate name';
            problems.push({
                code: isCrateName(it.name) ? 'bad-version' : 'bad-name',
                severity: 'broken',
                message: `${(0,quote/* quote */.h)(it.name)}${why}.`,
                location,
            });
            return;
        }
        if (reached[index] === undefined) {
            problems.push({
                code: 'bad-structure',
                severity: 'broken',
                message: `Nothing in the file asks for the package ${(0,quote/* quote */.h)(it.name)}: the file is not complete.`,
                location,
            });
        }
        purls.set(index, purl.value);
        components.push({
            index,
            component: {
                purl: purl.value,
                ecosystem: 'cargo',
                name: it.name,
                version: it.version,
                scope: reached[index] ?? 'unknown',
                direct: direct.has(index),
                integrity: it.integrity,
                source,
                locations: [location],
                dependsOn: [],
            },
        });
    });
    const purlsOf = (index) => (0,lock_graph/* sortPurls */.F)((edges[index] ?? []).flatMap((target) => purls.get(target) ?? []));
    return {
        components: components.map(({ index, component }) => ({ ...component, dependsOn: purlsOf(index) })),
        projects: packages.flatMap((it, index) => it.source !== undefined
            ? []
            : [
                {
                    dir: members.byName.get(it.name)?.dir ?? (0,relative_path/* dirOf */.Rw)(file),
                    ecosystem: 'cargo',
                    name: it.name,
                    version: it.version,
                    dependsOn: purlsOf(index),
                },
            ]),
        problems,
    };
}
function memberScopes(members, member) {
    const manifest = members.byName.get(member)?.manifest;
    if (manifest === undefined)
        return undefined;
    const scopes = new Map();
    for (const { name, scope } of manifest.dependencies) {
        const known = scopes.get(name);
        if (known === undefined)
            scopes.set(name, new Set([scope]));
        else
            known.add(scope);
    }
    return scopes;
}
function refuse(version, file) {
    const stated = typeof version === 'number' || typeof version === 'string' ? String(version) : 'of another kind';
    return {
        code: 'unsupported-version',
        severity: 'unsupported',
        message: `This is version ${(0,quote/* quote */.h)(stated)} of the format; 1 to 4 are known.`,
        location: { file, line: 1 },
    };
}

;// CONCATENATED MODULE: ./build/inventory/cargo-toml.js






const cargoToml = {
    id: 'cargo-toml',
    title: 'Cargo manifest',
    ecosystem: 'cargo',
    role: 'manifest',
    files: ['Cargo.toml'],
    matches: (path) => (0,relative_path/* baseOf */.bx)(path) === 'Cargo.toml',
    parse: parseCargoToml,
};
function parseCargoToml(input) {
    const document = (0,toml/* parseToml */.MT)(input.text, input.path);
    if (!document.ok)
        return { components: [], projects: [], declarations: [], problems: [document.error] };
    const { root } = document.value;
    const isRoot = (0,toml/* tomlTable */.lR)(root['workspace']) !== undefined;
    const manifest = readCargoManifest(document.value, isRoot ? undefined : readCargoWorkspace(input));
    const dir = (0,relative_path/* dirOf */.Rw)(input.path);
    const problems = [];
    if (!isRoot && manifest.name === undefined) {
        problems.push({
            code: 'bad-structure',
            severity: 'broken',
            message: 'The manifest describes neither a package nor a workspace.',
            location: { file: input.path, line: 1 },
        });
    }
    const declarations = manifest.dependencies.flatMap(({ name, range, kind, scope, at }) => {
        const location = { file: input.path, line: document.value.lineOf(...at) };
        if (!isCrateName(name)) {
            const message = `${(0,quote/* quote */.h)(name)} is not a valid crate name.`;
            problems.push({ code: 'bad-name', severity: 'broken', message, location });
            return [];
        }
        return [{ ecosystem: 'cargo', dir, name, range, scope, location, kind }];
    });
    return {
        components: [],
        projects: manifest.name === undefined
            ? []
            : [
                {
                    dir,
                    ecosystem: 'cargo',
                    name: manifest.name,
                    ...(manifest.version === undefined ? {} : { version: manifest.version }),
                    dependsOn: [],
                },
            ],
        declarations,
        problems: problems.slice(0, 100),
    };
}

// EXTERNAL MODULE: ./build/inventory/compose.js
var compose = __webpack_require__(26467);
// EXTERNAL MODULE: ./build/inventory/dockerfile.js
var dockerfile = __webpack_require__(18509);
// EXTERNAL MODULE: ./build/domain/version.js + 2 modules
var domain_version = __webpack_require__(51558);
// EXTERNAL MODULE: ./build/inventory/merge-conflict.js
var merge_conflict = __webpack_require__(91594);
;// CONCATENATED MODULE: ./build/inventory/gemfile-lock-reader.js


const SOURCES = ['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'];
const KNOWN = [
    ...SOURCES,
    'PLATFORMS',
    'DEPENDENCIES',
    'CHECKSUMS',
    'RUBY VERSION',
    'BUNDLED WITH',
];
const gemfile_lock_reader_MAX_PROBLEMS = 50;
const MAX_DIGESTS = 16;
const ENTRY = /^([^\s()!]+)(?: \(([^()]*)\))?(!)?(?: (\S+))?$/;
const ODD_INDENT = 'The line is indented as none of this format is.';
function readGemfileLock(text, file) {
    const problems = [];
    const draft = {
        section: '',
        source: undefined,
        bundledWith: undefined,
        sources: [],
        dependencies: new Set(),
        checksums: [],
        met: new Set(),
        report: (message, line, code = 'bad-syntax') => {
            const severity = code === 'unsupported-feature' ? 'unsupported' : 'broken';
            if (problems.length < gemfile_lock_reader_MAX_PROBLEMS)
                problems.push({ code, severity, message, location: { file, line } });
        },
    };
    const conflict = (0,merge_conflict/* findMergeConflict */.m)(text);
    if (conflict !== undefined) {
        draft.report(`Line ${conflict} holds an unresolved merge conflict.`, conflict, 'merge-conflict');
        return { sources: [], problems };
    }
    const rows = text.split('\n');
    rows.forEach((raw, index) => takeRow(draft, raw.trimEnd(), index + 1));
    const cut = gemfile_lock_reader_findCut(draft, text);
    if (cut !== undefined)
        draft.report(cut, rows.length, 'bad-structure');
    return {
        sources: draft.sources,
        ...(draft.met.has('DEPENDENCIES') ? { dependencies: draft.dependencies } : {}),
        ...(draft.met.has('CHECKSUMS') ? { checksums: draft.checksums } : {}),
        problems,
    };
}
function gemfile_lock_reader_findCut({ met, bundledWith }, text) {
    if (!met.has('DEPENDENCIES'))
        return 'The file has no section DEPENDENCIES: it is not complete.';
    if ((met.has('CHECKSUMS') || met.has('BUNDLED WITH')) && bundledWith === undefined)
        return 'The file does not end with the version of Bundler: it is not complete.';
    return text.endsWith('\n') ? undefined : 'The last line has no line end, so the file may be cut.';
}
function takeRow(draft, row, line) {
    if (row === '')
        return;
    if (!/^\s/.test(row))
        openSection(draft, row, line);
    else if (draft.section === '')
        draft.report('The line belongs to no section.', line);
    else if (!KNOWN.includes(draft.section))
        return;
    else if (!/^ {2,6}\S/.test(row))
        draft.report(ODD_INDENT, line);
    else if (draft.source !== undefined)
        takeSourceRow(draft, draft.source, { row, line });
    else if (draft.section === 'DEPENDENCIES')
        takeDependency(draft, row, line);
    else if (draft.section === 'CHECKSUMS')
        takeChecksum(draft, row, line);
    else if (draft.section === 'BUNDLED WITH')
        draft.bundledWith = row.trim();
}
function openSection(draft, title, line) {
    draft.section = title;
    draft.source = undefined;
    draft.met.add(title);
    if (SOURCES.includes(title)) {
        const kind = title;
        draft.source = { kind, remotes: [], options: new Map(), specs: [], line, inSpecs: false };
        draft.sources.push(draft.source);
    }
    else if (!KNOWN.includes(title)) {
        draft.report(`The section ${(0,quote/* quote */.h)(title)} is not known.`, line, 'unsupported-feature');
    }
}
function takeSourceRow(draft, source, { row, line }) {
    const text = row.trimStart();
    const indent = row.length - text.length;
    if (indent === 2) {
        const colon = text.indexOf(':');
        if (text === 'specs:')
            source.inSpecs = true;
        else if (colon < 1)
            draft.report('The line is not an option of its source.', line);
        else if (text.startsWith('remote: '))
            source.remotes.push(text.slice('remote: '.length).trim());
        else
            source.options.set(text.slice(0, colon), text.slice(colon + 1).trim());
        return;
    }
    const [, name, inside = ''] = ENTRY.exec(text) ?? [];
    const spec = source.specs.at(-1);
    if (!source.inSpecs || name === undefined)
        draft.report('The line is not a gem.', line);
    else if (indent === 4) {
        const { version, platform } = splitVersion(inside);
        if (version === '')
            draft.report(`The gem ${(0,quote/* quote */.h)(name)} has no version.`, line, 'bad-version');
        else
            source.specs.push({ name, version, ...(platform === '' ? {} : { platform }), needs: [], line });
    }
    else if (indent === 6 && spec !== undefined)
        spec.needs.push(name);
    else
        draft.report(ODD_INDENT, line);
}
function takeDependency(draft, row, line) {
    const name = ENTRY.exec(row.trimStart())?.[1];
    if (name === undefined || !/^ {2}\S/.test(row))
        draft.report('The line is not a dependency.', line);
    else
        draft.dependencies.add(name);
}
function takeChecksum(draft, row, line) {
    const [, name, inside = '', , digests] = ENTRY.exec(row.trimStart()) ?? [];
    const { version, platform } = splitVersion(inside);
    if (name === undefined || version === '' || !/^ {2}\S/.test(row)) {
        draft.report('The line is not a checksum.', line);
        return;
    }
    draft.checksums.push({
        name,
        version,
        ...(platform === '' ? {} : { platform }),
        digests: digests === undefined ? [] : digests.split(',').slice(0, MAX_DIGESTS),
        line,
    });
}
function splitVersion(text) {
    const dash = text.indexOf('-');
    if (dash < 0)
        return { version: text, platform: '' };
    const platform = text.slice(dash + 1);
    return { version: text.slice(0, dash), platform: platform === 'ruby' ? '' : platform };
}

;// CONCATENATED MODULE: ./build/inventory/gemfile-lock.js








const NAMES = ['Gemfile.lock', 'gems.locked'];
const GEM_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
const PLATFORM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'];
const gemfile_lock_MAX_PROBLEMS = 100;
const gemfileLock = {
    id: 'gemfile-lock',
    title: 'Bundler lockfile',
    ecosystem: 'gem',
    role: 'lock',
    files: NAMES,
    matches: (path) => NAMES.includes((0,relative_path/* baseOf */.bx)(path)),
    parse: parseGemfileLock,
};
function parseGemfileLock(input) {
    const lock = readGemfileLock(input.text, input.path);
    const problems = [...lock.problems];
    const dir = (0,relative_path/* dirOf */.Rw)(input.path);
    const locked = lock.sources.flatMap((source) => source.specs.map((spec) => {
        const place = gemfile_lock_sourceOf(source, dir);
        return { spec, source: place, own: place.kind === 'path' && place.path === '.' };
    }));
    const checksums = indexChecksums(lock, input.path, problems);
    const purls = new Map();
    const made = [];
    const report = (code, message, line) => {
        problems.push({ code, severity: 'broken', message, location: { file: input.path, line } });
    };
    for (const one of locked) {
        if (one.own)
            continue;
        const { name, version, platform, line } = one.spec;
        const component = makeComponent(one, { file: input.path, checksums, direct: lock.dependencies });
        if (typeof component === 'string') {
            const code = GEM_NAME.test(name) ? 'bad-version' : 'bad-name';
            report(code, `${(0,quote/* quote */.h)(`${name} ${version}${platform === undefined ? '' : `-${platform}`}`)}: ${component}.`, line);
            continue;
        }
        made.push({ component, needs: one.spec.needs });
        const known = purls.get(name);
        if (known === undefined)
            purls.set(name, [component.purl]);
        else
            known.push(component.purl);
    }
    const own = new Set(locked.filter((one) => one.own).map(({ spec }) => spec.name));
    const isThere = (name) => purls.has(name) || own.has(name) || name === 'bundler';
    for (const { spec } of locked) {
        const missing = spec.needs.find((name) => !isThere(name));
        if (missing === undefined)
            continue;
        report('bad-structure', `The gem ${(0,quote/* quote */.h)(spec.name)} needs ${(0,quote/* quote */.h)(missing)}, for which the file has no entry.`, spec.line);
    }
    const resolve = (names) => (0,lock_graph/* sortPurls */.F)([...names].flatMap((name) => purls.get(name) ?? []));
    return {
        components: made.map(({ component, needs }) => ({ ...component, dependsOn: resolve(needs) })),
        projects: projectsOf(locked, { dir, asked: lock.dependencies, resolve }),
        declarations: [],
        problems: problems.slice(0, gemfile_lock_MAX_PROBLEMS),
    };
}
function projectsOf(locked, context) {
    const { dir, asked, resolve } = context;
    if (asked === undefined)
        return [];
    const root = { dir, ecosystem: 'gem' };
    const own = locked.filter((one) => one.own);
    if (own.length === 0)
        return [{ ...root, dependsOn: resolve(asked) }];
    return own.map(({ spec: { name, version, needs } }) => ({
        ...root,
        name,
        version,
        dependsOn: resolve([...needs, ...asked]),
    }));
}
function makeComponent({ spec, source }, context) {
    const { name, version, platform, line } = spec;
    if (!GEM_NAME.test(name))
        return 'this is not a name that a gem can have';
    if (!(0,domain_version/* isVersion */.lF)('gem', version))
        return 'this is not a version that a gem can have';
    if (platform !== undefined && !PLATFORM.test(platform))
        return 'this is not a platform that a gem can have';
    const purl = (0,domain_purl/* makePurl */.k0)({
        type: 'gem',
        name,
        version,
        qualifiers: { ...(platform === undefined ? {} : { platform }), ...(0,source_qualifiers/* sourceQualifiers */.j)(source) },
    });
    if (!purl.ok)
        return purl.error;
    const integrity = source.kind === 'registry' ? (context.checksums.get(fileOf(spec)) ?? []) : [];
    return {
        purl: purl.value,
        ecosystem: 'gem',
        name,
        version,
        scope: 'unknown',
        direct: context.direct?.has(name) ?? null,
        integrity,
        source,
        locations: [{ file: context.file, line }],
        dependsOn: [],
    };
}
function indexChecksums({ checksums = [] }, file, problems) {
    const index = new Map();
    for (const checksum of checksums) {
        const name = fileOf(checksum);
        const location = { file, line: checksum.line };
        const own = checksum.digests.map((raw) => readDigest(raw, { file: name, location }));
        const before = index.get(name);
        if (before === undefined) {
            index.set(name, own);
            continue;
        }
        const fresh = own.filter(({ raw }) => !before.some((one) => one.raw === raw));
        if (fresh.length === 0)
            continue;
        index.set(name, [...before, ...fresh]);
        problems.push({
            code: 'duplicate-key',
            severity: 'broken',
            message: `The file states two different checksums of ${(0,quote/* quote */.h)(name)}.`,
            location,
            hint: 'Run "bundle lock --add-checksums" on a state that has one of them.',
        });
    }
    return index;
}
function readDigest(raw, place) {
    const equals = raw.indexOf('=');
    const algorithm = raw.slice(0, Math.max(equals, 0));
    const known = (ALGORITHMS.includes(algorithm) ? algorithm : 'unknown');
    return { ...(0,integrity/* parseHex */.j)(known, raw.slice(equals + 1), { raw, file: place.file }), ...place };
}
function fileOf({ name, version, platform }) {
    return `${name}-${version}${platform === undefined ? '' : `-${platform}`}.gem`;
}
function gemfile_lock_sourceOf({ kind, remotes, options }, dir) {
    const [first = ''] = remotes;
    switch (kind) {
        case 'GEM':
            return { kind: 'registry', ...(remotes.length === 0 ? {} : { index: remotes.join(' ') }) };
        case 'PATH':
            return { kind: 'path', path: (0,relative_path/* joinPath */.uJ)(dir, first) === dir ? '.' : first };
        case 'PLUGIN SOURCE':
            return { kind: 'url', url: first };
        default: {
            const commit = options.get('revision');
            return { kind: 'git', url: first, ...(commit === undefined ? {} : { commit }) };
        }
    }
}

// EXTERNAL MODULE: ./build/inventory/go-component.js
var go_component = __webpack_require__(49267);
;// CONCATENATED MODULE: ./build/inventory/go-mod-file.js

const SILENT = new Set(['toolchain', 'retract', 'godebug', 'ignore']);
const go_mod_file_MAX_PROBLEMS = 50;
function readGoMod(text, file) {
    let module;
    let go;
    const requires = [];
    const replaces = [];
    const excludes = new Set();
    const tools = [];
    const problems = [];
    let block;
    const report = (message, line, code = 'bad-syntax') => {
        const severity = code === 'unsupported-feature' ? 'unsupported' : 'broken';
        if (problems.length < go_mod_file_MAX_PROBLEMS)
            problems.push({ code, severity, message, location: { file, line } });
    };
    const apply = (verb, words, { line, comment }) => {
        const [a, b] = words;
        if (SILENT.has(verb))
            return;
        if (verb === 'module' && a !== undefined)
            module = a;
        else if (verb === 'go' && a !== undefined)
            go = a;
        else if (verb === 'tool' && a !== undefined)
            tools.push(a);
        else if (verb === 'require' && a !== undefined && b !== undefined && words.length === 2) {
            requires.push({ path: a, version: b, indirect: /^indirect(?:;|\s|$)/.test(comment), line });
        }
        else if (verb === 'exclude' && a !== undefined && b !== undefined)
            excludes.add(`${a} ${b}`);
        else if (verb === 'replace') {
            const replace = readReplace(words, line);
            if (replace === undefined)
                report('A replace line does not have the form "old [version] => new [version]".', line);
            else
                replaces.push(replace);
        }
        else if (['module', 'go', 'tool', 'require', 'exclude'].includes(verb)) {
            report(`A ${verb} line does not have the parts that it needs.`, line);
        }
        else
            report(`The directive ${(0,quote/* quote */.h)(verb)} is not known.`, line, 'unsupported-feature');
    };
    text.split('\n').forEach((raw, index) => {
        const line = index + 1;
        const { words, comment, open } = splitWords(raw);
        if (open)
            report('A quoted text is not closed.', line);
        const [first] = words;
        if (first === undefined)
            return;
        if (block !== undefined) {
            if (first === ')')
                block = undefined;
            else
                apply(block.verb, words, { line, comment });
        }
        else if (words[1] === '(' && words.length === 2)
            block = { verb: first, line };
        else if (words[1] === '(' && words.at(-1) === ')')
            return;
        else
            apply(first, words.slice(1), { line, comment });
    });
    if (block !== undefined) {
        report(`The ${(0,quote/* quote */.h)(block.verb)} block is not closed: the file is not complete.`, block.line);
    }
    return {
        ...(module === undefined ? {} : { module }),
        ...(go === undefined ? {} : { go }),
        requires,
        replaces,
        excludes,
        tools,
        problems,
    };
}
function readReplace(words, line) {
    const arrow = words.indexOf('=>');
    const left = words.slice(0, arrow);
    const right = words.slice(arrow + 1);
    const [path, version] = left;
    const [newPath, newVersion] = right;
    if (arrow < 1 || left.length > 2 || right.length > 2 || path === undefined || newPath === undefined)
        return undefined;
    return {
        path,
        ...(version === undefined ? {} : { version }),
        newPath,
        ...(newVersion === undefined ? {} : { newVersion }),
        line,
    };
}
function splitWords(raw) {
    const words = [];
    let at = 0;
    while (at < raw.length) {
        const char = raw.charAt(at);
        if (char === ' ' || char === '\t' || char === '\r')
            at++;
        else if (char === '/' && raw.charAt(at + 1) === '/') {
            return { words, comment: raw.slice(at + 2).trim(), open: false };
        }
        else if (char === '(' || char === ')') {
            words.push(char);
            at++;
        }
        else if (char === '"' || char === '`') {
            const end = raw.indexOf(char, at + 1);
            if (end < 0)
                return { words, comment: '', open: true };
            words.push(raw.slice(at + 1, end));
            at = end + 1;
        }
        else {
            const from = at++;
            while (at < raw.length && !' \t\r()"`'.includes(raw.charAt(at)) && !raw.startsWith('//', at))
                at++;
            words.push(raw.slice(from, at));
        }
    }
    return { words, comment: '', open: false };
}

// EXTERNAL MODULE: ./build/inventory/go-sum.js
var go_sum = __webpack_require__(64219);
;// CONCATENATED MODULE: ./build/inventory/go-mod.js








const NO_SUM = { entries: new Map(), problems: [] };
const go_mod_MAX_PROBLEMS = 100;
const goMod = {
    id: 'go-mod',
    title: 'Go modules',
    ecosystem: 'golang',
    role: 'lock',
    files: ['go.mod', 'go.sum'],
    matches: (path) => (0,relative_path/* baseOf */.bx)(path) === 'go.mod' || (0,relative_path/* baseOf */.bx)(path) === 'go.sum',
    parse: (input) => ((0,relative_path/* baseOf */.bx)(input.path) === 'go.sum' ? parseGoSum(input) : parseGoMod(input)),
};
function parseGoMod(input) {
    const conflict = (0,merge_conflict/* findMergeConflict */.m)(input.text);
    if (conflict !== undefined) {
        return {
            components: [],
            projects: [],
            declarations: [],
            problems: [(0,toml/* mergeConflict */.Tt)(input.path, conflict)],
        };
    }
    const mod = readGoMod(input.text, input.path);
    const dir = (0,relative_path/* dirOf */.Rw)(input.path);
    const sumPath = (0,relative_path/* joinPath */.uJ)(dir, 'go.sum') ?? 'go.sum';
    const sumFile = input.read(sumPath);
    const sum = sumFile === undefined ? NO_SUM : (0,go_sum/* readGoSum */.O)(sumFile.text, sumPath);
    const problems = [...mod.problems, ...sum.problems];
    const name = mod.module !== undefined && (0,go_component/* isModulePath */.W)(mod.module) ? mod.module : undefined;
    if (name === undefined) {
        problems.push({
            code: mod.module === undefined ? 'bad-structure' : 'bad-name',
            severity: 'broken',
            message: mod.module === undefined
                ? 'The file does not name its module.'
                : `${(0,quote/* quote */.h)(mod.module)} is not a valid module path.`,
            location: { file: input.path, line: 1 },
        });
    }
    const components = [];
    const keep = (made) => {
        if (made.ok)
            components.push(made.value);
        else
            problems.push(made.error);
    };
    const toolModules = findToolModules(mod);
    const replaces = indexReplaces(mod.replaces);
    for (const require of mod.requires) {
        if (mod.excludes.has(`${require.path} ${require.version}`)) {
            problems.push({
                code: 'unsupported-feature',
                severity: 'unsupported',
                message: `${(0,quote/* quote */.h)(require.path)} ${(0,quote/* quote */.h)(require.version)} is required and excluded: which version is used is not said here.`,
                location: { file: input.path, line: require.line },
            });
        }
        const replace = replaces.get(`${require.path} ${require.version}`) ?? replaces.get(require.path);
        keep(makeRequired(require, replace, { file: input.path, sum, tool: toolModules.has(require.path) }));
    }
    if (mod.requires.length === 0 &&
        listsEverything(mod.go) &&
        [...sum.entries.values()].some((it) => it.zip)) {
        problems.push({
            code: 'bad-structure',
            severity: 'broken',
            message: 'The file requires no module, but go.sum beside it has digests of some: it is not complete.',
            location: { file: input.path, line: 1 },
            hint: 'Run "go mod tidy" and commit both files.',
        });
    }
    if (!listsEverything(mod.go))
        keepIndirect(mod, { sum, sumPath, file: input.path }, keep);
    return {
        components,
        projects: [
            {
                dir,
                ecosystem: 'golang',
                ...(name === undefined ? {} : { name }),
                dependsOn: (0,lock_graph/* sortPurls */.F)(components.filter((it) => it.direct === true).map((it) => it.purl)),
            },
        ],
        declarations: [],
        problems: problems.slice(0, go_mod_MAX_PROBLEMS),
        ...(sumFile === undefined ? {} : { included: [sumPath] }),
    };
}
function parseGoSum(input) {
    const empty = { components: [], projects: [], declarations: [], problems: [] };
    if (input.read((0,relative_path/* joinPath */.uJ)((0,relative_path/* dirOf */.Rw)(input.path), 'go.mod') ?? 'go.mod') !== undefined)
        return empty;
    const sum = (0,go_sum/* readGoSum */.O)(input.text, input.path);
    const components = [];
    const problems = [...sum.problems];
    for (const entry of sum.entries.values()) {
        if (entry.zip === undefined)
            continue;
        const made = (0,go_component/* makeGoComponent */.y)(entry.path, entry.version, {
            scope: 'unknown',
            direct: null,
            source: { kind: 'registry' },
            integrity: (0,go_sum/* goSumIntegrity */.r)(entry),
            locations: [{ file: input.path, line: entry.line }],
        });
        if (made.ok)
            components.push(made.value);
        else
            problems.push(made.error);
    }
    return { ...empty, components, problems: problems.slice(0, go_mod_MAX_PROBLEMS) };
}
function makeRequired(require, replace, { file, sum, tool }) {
    const scope = tool && require.indirect ? 'build' : 'unknown';
    const common = { scope, direct: tool || !require.indirect };
    const own = { file, line: require.line };
    if (replace === undefined) {
        return (0,go_component/* makeGoComponent */.y)(require.path, require.version, {
            ...common,
            source: { kind: 'registry' },
            integrity: (0,go_sum/* goSumIntegrity */.r)(sum.entries.get(`${require.path} ${require.version}`)),
            locations: [own],
        });
    }
    const locations = [own, { file, line: replace.line }];
    const constraint = `${require.path}@${require.version}`;
    if (replace.newVersion === undefined) {
        const source = { kind: 'path', path: replace.newPath };
        return (0,go_component/* makeGoComponent */.y)(require.path, require.version, { ...common, source, locations, constraint });
    }
    return (0,go_component/* makeGoComponent */.y)(replace.newPath, replace.newVersion, {
        ...common,
        source: { kind: 'registry' },
        integrity: (0,go_sum/* goSumIntegrity */.r)(sum.entries.get(`${replace.newPath} ${replace.newVersion}`)),
        locations,
        constraint,
        ...(replace.newPath === require.path ? {} : { alias: require.path }),
    });
}
function keepIndirect(mod, { sum, sumPath, file }, keep) {
    const required = new Set(mod.requires.map((it) => it.path));
    const replacements = new Map();
    for (const it of mod.replaces)
        if (it.newVersion !== undefined)
            replacements.set(`${it.newPath} ${it.newVersion}`, it);
    const replaced = new Set(mod.replaces.filter((it) => it.version === undefined).map((it) => it.path));
    for (const [key, entry] of sum.entries) {
        if (entry.zip === undefined)
            continue;
        const replace = replacements.get(key);
        const known = replace === undefined ? entry.path : replace.path;
        if (required.has(known) || (replace === undefined && replaced.has(entry.path)))
            continue;
        keep((0,go_component/* makeGoComponent */.y)(entry.path, entry.version, {
            scope: 'unknown',
            direct: false,
            source: { kind: 'registry' },
            integrity: (0,go_sum/* goSumIntegrity */.r)(entry),
            locations: [
                { file: sumPath, line: entry.line },
                ...(replace === undefined ? [] : [{ file, line: replace.line }]),
            ],
            ...(replace === undefined || replace.path === entry.path ? {} : { alias: replace.path }),
        }));
    }
}
function indexReplaces(replaces) {
    return new Map(replaces.map((it) => [it.version === undefined ? it.path : `${it.path} ${it.version}`, it]));
}
function findToolModules(mod) {
    const required = new Set(mod.requires.map((it) => it.path));
    const modules = new Set();
    for (const tool of mod.tools) {
        for (let path = tool; path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('/'), 0))) {
            if (!required.has(path))
                continue;
            modules.add(path);
            break;
        }
    }
    return modules;
}
function listsEverything(go) {
    const [major = 0, minor = 0] = (go ?? '1.16').split('.').map((part) => Number.parseInt(part, 10));
    return major > 1 || (major === 1 && minor >= 17);
}

// EXTERNAL MODULE: ./build/inventory/gradle-verification-file.js + 1 modules
var gradle_verification_file = __webpack_require__(96451);
// EXTERNAL MODULE: ./build/inventory/maven-component.js
var maven_component = __webpack_require__(63478);
;// CONCATENATED MODULE: ./build/inventory/gradle-lock.js





const gradle_lock_NAMES = ['gradle.lockfile', 'buildscript-gradle.lockfile', 'settings-gradle.lockfile'];
const LEGACY = /^(?:.*\/)?gradle\/dependency-locks\/[^/]+\.lockfile$/;
const gradle_lock_MAX_PROBLEMS = 100;
const gradleLock = {
    id: 'gradle-lock',
    title: 'Gradle lockfile',
    ecosystem: 'maven',
    role: 'lock',
    files: [...gradle_lock_NAMES, 'gradle/dependency-locks/*.lockfile'],
    matches: isGradleLock,
    parse: parseGradleLock,
};
function isGradleLock(path) {
    return path.endsWith('.lockfile') && (gradle_lock_NAMES.includes((0,relative_path/* baseOf */.bx)(path)) || LEGACY.test(path));
}
function parseGradleLock({ text, path, read }) {
    const problems = [];
    const report = (code, message, line) => {
        problems.push({ code, severity: 'broken', message, location: { file: path, line } });
    };
    const conflict = (0,merge_conflict/* findMergeConflict */.m)(text);
    if (conflict !== undefined)
        report('merge-conflict', `Line ${conflict} holds an unresolved merge conflict.`, conflict);
    const rows = conflict === undefined ? readRows(text, report) : [];
    const perConfiguration = LEGACY.test(path) && !rows.some(({ configurations }) => configurations !== undefined);
    const verification = rows.length === 0 ? undefined : (0,gradle_verification_file/* findVerification */.hG)((0,relative_path/* dirOf */.Rw)(path), read)?.file;
    const components = [];
    let ended = perConfiguration;
    for (const { key, configurations, line } of rows) {
        if (key === 'empty') {
            ended = true;
            continue;
        }
        const [group = '', name = '', version = '', ...rest] = key.split(':');
        if (version === '' || rest.length > 0 || (configurations === undefined && !perConfiguration)) {
            report('bad-syntax', `${(0,quote/* quote */.h)(key)} is not "group:name:version" with its configurations.`, line);
            continue;
        }
        const coordinates = { group, name, version };
        const made = (0,maven_component/* makeMavenComponent */.d)(coordinates, {
            scope: scopeOf((0,relative_path/* baseOf */.bx)(path), configurations ?? [(0,relative_path/* baseOf */.bx)(path).replace(/\.lockfile$/, '')]),
            locations: [{ file: path, line }],
        });
        if ('why' in made)
            report(made.code, `${(0,quote/* quote */.h)(key)}: ${made.why}.`, line);
        else
            components.push({ ...made, ...(0,maven_component/* demandOf */.t)(coordinates, verification) });
    }
    if (conflict === undefined && !(ended && text.endsWith('\n'))) {
        report('bad-structure', ended
            ? 'The last line has no line end, so the file may be cut.'
            : 'The file does not end with the line of empty configurations: it is not complete.', text.split('\n').length);
    }
    return {
        components,
        projects: [],
        declarations: [],
        problems: problems.slice(0, gradle_lock_MAX_PROBLEMS),
    };
}
function readRows(text, report) {
    const rows = [];
    text.split('\n').forEach((raw, index) => {
        const line = index + 1;
        const row = raw.replace(/\r$/, '');
        if (row.trim() === '' || row.startsWith('#'))
            return;
        if (/\s/.test(row)) {
            report('bad-syntax', 'The line has blanks, which no line of this format has.', line);
            return;
        }
        const equals = row.indexOf('=');
        if (equals < 0)
            rows.push({ key: row, line });
        else {
            const configurations = row
                .slice(equals + 1)
                .split(',')
                .filter((name) => name !== '');
            rows.push({ key: row.slice(0, equals), configurations, line });
        }
    });
    return rows;
}
function scopeOf(file, configurations) {
    if (file.startsWith('buildscript-') || file.startsWith('settings-'))
        return 'build';
    const kinds = new Set(configurations.map(gradle_lock_kindOf));
    const order = ['runtime', 'unknown', 'build', 'dev'];
    return order.find((scope) => kinds.has(scope)) ?? 'unknown';
}
const BUILD = /^(?:buildscript-|.*(?:compileClasspath|annotationProcessor|compilerClasspath|compilerPluginClasspath)$|kapt|ksp|checkstyle|pmd|spotbugs|findbugs|jacoco|detekt|ktlint|errorprone|lint|zinc|kotlin(?:Compiler|Build|Native|Klib|InternalAbi)|classpath$)/i;
function gradle_lock_kindOf(configuration) {
    if (/^test(?![a-z])|[a-z0-9]Tests?(?![a-z])|TestFixtures/.test(configuration))
        return 'dev';
    if (BUILD.test(configuration))
        return 'build';
    if (/(?:^|[a-z0-9])runtimeClasspath$/i.test(configuration))
        return 'runtime';
    return configuration === 'default' || configuration === 'runtime' ? 'runtime' : 'unknown';
}

;// CONCATENATED MODULE: ./build/inventory/gradle-verification.js





const gradle_verification_MAX_PROBLEMS = 100;
const gradleVerification = {
    id: 'gradle-verification',
    title: 'Gradle verification metadata',
    ecosystem: 'maven',
    role: 'lock',
    files: [gradle_verification_file/* VERIFICATION_PATH */.IV],
    matches: (path) => path === gradle_verification_file/* VERIFICATION_PATH */.IV || path.endsWith(`/${gradle_verification_file/* VERIFICATION_PATH */.IV}`),
    parse: parseVerification,
};
function parseVerification({ text, path, paths }) {
    const file = (0,gradle_verification_file/* readVerification */.C1)(text, path);
    const problems = [...file.problems];
    const dir = (0,relative_path/* dirOf */.Rw)((0,relative_path/* dirOf */.Rw)(path));
    const prefix = dir === '.' ? '' : `${dir}/`;
    const locked = paths?.().some((other) => other.startsWith(prefix) && isGradleLock(other)) === true;
    const components = [];
    for (const entry of locked ? [] : file.components.values()) {
        const location = { file: path, line: entry.line };
        const made = (0,maven_component/* makeMavenComponent */.d)(entry, { scope: 'unknown', locations: [location] });
        if ('why' in made) {
            const message = `${(0,quote/* quote */.h)((0,gradle_verification_file/* keyOf */.TN)(entry))}: ${made.why}.`;
            problems.push({ code: made.code, severity: 'broken', message, location });
        }
        else
            components.push({ ...made, ...(0,maven_component/* demandOf */.t)(entry, file) });
    }
    return {
        components,
        projects: [],
        declarations: [],
        problems: problems.slice(0, gradle_verification_MAX_PROBLEMS),
    };
}

// EXTERNAL MODULE: ./build/inventory/npm-lock-packages.js
var npm_lock_packages = __webpack_require__(11256);
;// CONCATENATED MODULE: ./build/inventory/npm-manifest.js

const npm_manifest_SECTIONS = [
    ['optionalDependencies', 'optional'],
    ['dependencies', 'runtime'],
    ['devDependencies', 'dev'],
];
function readManifestRequests(manifest) {
    const found = [];
    const optional = new Set();
    for (const [section, kind] of npm_manifest_SECTIONS) {
        for (const [name, entry] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(manifest, section))) {
            if (name === '//')
                continue;
            if (kind === 'optional')
                optional.add(name);
            else if (kind === 'runtime' && optional.has(name))
                continue;
            found.push({ name, spec: (0,inventory_node/* text */.Qq)(entry.value) ?? '', kind, line: entry.line });
        }
    }
    return found;
}
function readWorkspacePatterns(manifest) {
    const workspaces = (0,inventory_node/* child */.jf)(manifest, 'workspaces');
    const list = workspaces?.kind === 'map' ? (0,inventory_node/* child */.jf)(workspaces, 'packages') : workspaces;
    return (0,inventory_node/* items */.ld)(list).flatMap((item) => (0,inventory_node/* text */.Qq)(item) ?? []);
}

// EXTERNAL MODULE: ./build/inventory/npm-tree.js
var npm_tree = __webpack_require__(32923);
;// CONCATENATED MODULE: ./build/inventory/npm-lock-v1.js






function readNpmDependencies(dependencies, project) {
    const found = [];
    const manifest = project.read((0,npm_path/* inDirectory */.zX)((0,npm_path/* directoryOf */.jt)(project.path), 'package.json'));
    const parsed = manifest === undefined ? undefined : (0,inventory_json/* parseJson */.q)(manifest.text);
    if (parsed?.ok === true) {
        found.push({
            key: '',
            line: project.line,
            kind: 'project',
            name: project.name,
            version: project.version,
            requests: readManifestRequests(parsed.value.root),
        });
    }
    const pending = [
        { base: '', map: dependencies },
    ];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const [name, { line, value }] of (0,inventory_node/* entries */.jO)(next.map)) {
            const key = `${next.base}node_modules/${name}`;
            found.push(readEntry(key, line, value));
            pending.push({ base: `${key}/`, map: (0,inventory_node/* child */.jf)(value, 'dependencies') });
        }
    }
    return found;
}
function readEntry(key, line, value) {
    const stated = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'version')) ?? '';
    const kind = (0,npm_spec/* classifySpec */.ug)(stated);
    const alias = (0,npm_spec/* splitAlias */.f7)(stated);
    const release = kind === 'url' ? releaseOf(stated, (0,npm_tree/* installName */.t)(key) ?? '') : undefined;
    const elsewhere = kind === 'git' || kind === 'url' || kind === 'path';
    return {
        key,
        line,
        kind: 'package',
        name: alias?.name,
        version: alias?.range ?? release ?? (elsewhere ? '' : stated),
        resolved: elsewhere ? stated : (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'resolved')),
        integrity: (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'integrity')),
        scope: readScope(value),
        bundled: (0,inventory_node/* isTrue */.Hn)((0,inventory_node/* child */.jf)(value, 'bundled')),
        requests: readRequires(value),
    };
}
function releaseOf(address, name) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    const start = `/${name}/-/${base}-`;
    const at = address.lastIndexOf(start);
    if (at < 0 || !address.endsWith('.tgz'))
        return undefined;
    const version = address.slice(at + start.length, -'.tgz'.length);
    return /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(version) ? version : undefined;
}
function readScope(value) {
    if ((0,inventory_node/* isTrue */.Hn)((0,inventory_node/* child */.jf)(value, 'dev')))
        return 'dev';
    return (0,inventory_node/* isTrue */.Hn)((0,inventory_node/* child */.jf)(value, 'optional')) ? 'optional' : 'runtime';
}
function readRequires(value) {
    const requests = [];
    for (const [name, entry] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(value, 'requires'))) {
        requests.push({ name, spec: (0,inventory_node/* text */.Qq)(entry.value) ?? '', kind: 'runtime' });
    }
    return requests;
}

;// CONCATENATED MODULE: ./build/inventory/npm-lock.js






const npmLock = {
    id: 'npm-lock',
    title: 'npm lockfile (package-lock.json, npm-shrinkwrap.json)',
    ecosystem: 'npm',
    role: 'lock',
    files: ['package-lock.json', 'npm-shrinkwrap.json'],
    matches: (path) => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(path),
    parse: parseNpmLock,
};
function parseNpmLock(input) {
    const parsed = (0,inventory_json/* parseJson */.q)(input.text);
    if (!parsed.ok)
        return failed(input.path, { ...parsed.error, severity: 'broken' });
    const { root, problems } = parsed.value;
    const duplicates = problems.map(({ line, ...problem }) => ({
        ...problem,
        severity: 'broken',
        location: { file: input.path, line },
    }));
    const entries = readEntries(root, input);
    if (!Array.isArray(entries))
        return failed(input.path, entries, duplicates);
    const result = (0,npm_tree/* assembleTree */.L)(input.path, entries);
    const second = findUnshared((0,inventory_node/* child */.jf)(root, 'packages'), (0,inventory_node/* child */.jf)(root, 'dependencies'));
    const disagreement = second === undefined ? [] : [{ ...second.problem, location: { file: input.path, line: second.line } }];
    return { ...result, problems: [...duplicates, ...disagreement, ...result.problems] };
}
function findUnshared(packages, dependencies) {
    if (packages?.kind !== 'map' || dependencies?.kind !== 'map')
        return undefined;
    const known = new Set();
    for (const [key, { value }] of packages.entries) {
        known.add((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'integrity'))).add((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'resolved')));
        known.add(`${(0,npm_tree/* installName */.t)(key) ?? ''}@${(0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'version')) ?? ''}`);
    }
    const pending = [dependencies];
    for (const map of pending) {
        for (const [name, { line, value }] of (0,inventory_node/* entries */.jO)(map)) {
            const version = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'version')) ?? '';
            const source = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'integrity')) ??
                (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'resolved')) ??
                (version.includes(':') ? version : `${name}@${version}`);
            if (!known.has(source) && !/^(?:file|npm):/.test(source) && version !== '') {
                return {
                    problem: {
                        code: 'bad-structure',
                        severity: 'broken',
                        message: `What "dependencies", which npm 6 reads, says of ${(0,quote/* quote */.h)(name)} is not in "packages", which was examined.`,
                        hint: 'Lock anew with npm 7 or later.',
                    },
                    line,
                };
            }
            pending.push((0,inventory_node/* child */.jf)(value, 'dependencies'));
        }
    }
    return undefined;
}
function readEntries(root, input) {
    if (root.kind !== 'map')
        return npm_lock_refuse('bad-structure', 'The file holds no object.', root.line);
    const version = (0,inventory_node/* child */.jf)(root, 'lockfileVersion');
    const packages = (0,inventory_node/* child */.jf)(root, 'packages');
    const dependencies = (0,inventory_node/* child */.jf)(root, 'dependencies');
    const number = version?.kind === 'scalar' ? version.value : undefined;
    if (version === undefined && dependencies?.kind === 'map')
        return readV1(root, dependencies, input);
    switch (number) {
        case 1:
            return dependencies === undefined || dependencies.kind === 'map'
                ? readV1(root, dependencies, input)
                : npm_lock_refuse('bad-structure', 'The value of "dependencies" is not an object.', dependencies.line);
        case 2:
        case 3:
            return packages?.kind === 'map'
                ? (0,npm_lock_packages/* readNpmPackages */.x)(packages)
                : {
                    ...npm_lock_refuse('bad-structure', 'The lockfile has no "packages" object.', root.line),
                    severity: 'broken',
                };
        default:
            return npm_lock_refuse('unsupported-version', describeVersion(version), version?.line ?? root.line);
    }
}
function readV1(root, dependencies, input) {
    return readNpmDependencies(dependencies, {
        path: input.path,
        read: input.read,
        line: root.line,
        name: (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(root, 'name')),
        version: (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(root, 'version')),
    });
}
function describeVersion(version) {
    if (version === undefined)
        return 'The file states no lockfileVersion.';
    const shown = version.kind === 'scalar' ? JSON.stringify(version.value) : `a ${version.kind}`;
    return `The lockfileVersion ${shown.length > 40 ? (0,quote/* quote */.h)(shown) : shown} is none of 1, 2 and 3.`;
}
function npm_lock_refuse(code, message, line) {
    return { code, severity: 'unsupported', message, line };
}
function failed(path, refusal, earlier = []) {
    const { line, ...problem } = refusal;
    return {
        components: [],
        projects: [],
        declarations: [],
        problems: [...earlier, { ...problem, location: { file: path, line } }],
    };
}

// EXTERNAL MODULE: ./build/inventory/npm-name.js
var npm_name = __webpack_require__(63964);
;// CONCATENATED MODULE: ./build/inventory/npm-overrides.js

const MAX_DEPTH = 10;
function readOverrides(manifest) {
    const names = new Set();
    collect((0,inventory_node/* child */.jf)(manifest, 'overrides'), names, 0);
    collect((0,inventory_node/* child */.jf)(manifest, 'resolutions'), names, 0);
    collect((0,inventory_node/* child */.jf)((0,inventory_node/* child */.jf)(manifest, 'pnpm'), 'overrides'), names, 0);
    return [...names];
}
function collect(node, names, depth) {
    if (depth > MAX_DEPTH)
        return;
    for (const [key, { value }] of (0,inventory_node/* entries */.jO)(node)) {
        const name = overriddenName(key);
        if (name !== '' && name !== '.')
            names.add(name);
        collect(value, names, depth + 1);
    }
}
function overriddenName(selector) {
    const last = selector.slice(selector.lastIndexOf('>') + 1);
    const at = last.indexOf('@', last.lastIndexOf('/@') + 2);
    const plain = at > 0 ? last.slice(0, at) : last;
    const segments = plain.split('/');
    const name = segments.at(-1) ?? '';
    const scope = segments.at(-2);
    return scope?.startsWith('@') === true ? `${scope}/${name}` : name;
}

;// CONCATENATED MODULE: ./build/inventory/package-json.js








const packageJson = {
    id: 'package-json',
    title: 'npm manifest (package.json)',
    ecosystem: 'npm',
    role: 'manifest',
    files: ['package.json'],
    matches: (path) => /(?:^|\/)package\.json$/.test(path),
    parse: parsePackageJson,
};
const SCOPES = {
    runtime: 'runtime',
    optional: 'optional',
    dev: 'dev',
    build: 'build',
    unknown: 'unknown',
};
function parsePackageJson(input) {
    const { path } = input;
    const parsed = (0,inventory_json/* parseJson */.q)(input.text);
    if (!parsed.ok) {
        const { line, ...problem } = parsed.error;
        return package_json_nothing([{ ...problem, severity: 'broken', location: { file: path, line } }]);
    }
    const { root, problems } = parsed.value;
    const found = problems.map(({ line, ...problem }) => ({
        ...problem,
        severity: 'broken',
        location: { file: path, line },
    }));
    if (root.kind !== 'map') {
        const location = { file: path, line: root.line };
        return package_json_nothing([
            { code: 'bad-structure', severity: 'unsupported', message: 'The file holds no object.', location },
        ]);
    }
    const declarations = [];
    for (const request of readManifestRequests(root)) {
        const location = { file: path, line: request.line };
        const kind = (0,npm_spec/* classifySpec */.ug)(request.spec);
        if (!(kind === 'path' || kind === 'workspace' ? (0,npm_name/* isLocalName */.Hy)(request.name) : (0,npm_name/* isNpmName */.JO)(request.name))) {
            const message = `${(0,quote/* quote */.h)(request.name)} is not an npm package name.`;
            found.push({ code: 'bad-name', severity: 'broken', message, location });
            continue;
        }
        declarations.push({
            ecosystem: 'npm',
            dir: (0,npm_path/* directoryOf */.jt)(path),
            name: request.name,
            range: request.spec,
            scope: SCOPES[request.kind],
            location,
            kind,
        });
    }
    found.push(...checkSections(root, path));
    const name = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(root, 'name'));
    const version = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(root, 'version'));
    const project = {
        dir: (0,npm_path/* directoryOf */.jt)(path),
        ecosystem: 'npm',
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        dependsOn: [],
        ...listed('peers', readPeers(root)),
        ...listed('overrides', readOverrides(root)),
    };
    return { components: [], projects: [project], declarations, problems: found };
}
function listed(key, names) {
    return names.length === 0 ? {} : { [key]: names };
}
function readPeers(root) {
    return [...(0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(root, 'peerDependencies'))].map(([name]) => name);
}
function checkSections(root, file) {
    const found = [];
    for (const section of ['dependencies', 'devDependencies', 'optionalDependencies']) {
        const node = (0,inventory_node/* child */.jf)(root, section);
        if (node === undefined)
            continue;
        if (node.kind !== 'map') {
            const message = `The value of ${(0,quote/* quote */.h)(section)} is not an object.`;
            found.push({ code: 'bad-structure', severity: 'broken', message, location: { file, line: node.line } });
            continue;
        }
        for (const [name, { line, value }] of node.entries) {
            if ((0,inventory_node/* text */.Qq)(value) !== undefined)
                continue;
            const message = `The range of ${(0,quote/* quote */.h)(name)} is not text.`;
            found.push({ code: 'bad-structure', severity: 'broken', message, location: { file, line } });
        }
    }
    return found;
}
function package_json_nothing(problems) {
    return { components: [], projects: [], declarations: [], problems };
}

;// CONCATENATED MODULE: ./build/inventory/poetry-range.js
function translatePoetryRange(range) {
    const text = range.trim();
    if (text === '*' || text === '')
        return '';
    if (text.includes('|') || text.length > 256)
        return text;
    return text
        .split(',')
        .map((part) => translateClause(part.trim()))
        .join(',');
}
function translateClause(clause) {
    const caret = /^\^\s*v?(\d[\w.+!-]*)$/.exec(clause)?.[1];
    if (caret !== undefined) {
        const numbers = poetry_range_releaseOf(caret);
        const first = numbers.findIndex((part) => part !== 0);
        return bounded(caret, numbers, first < 0 ? numbers.length - 1 : first);
    }
    const tilde = /^~\s*v?(\d[\w.+!-]*)$/.exec(clause)?.[1];
    if (tilde !== undefined) {
        const numbers = poetry_range_releaseOf(tilde);
        return bounded(tilde, numbers, Math.min(1, numbers.length - 1));
    }
    if (/^v?\d/.test(clause))
        return `==${clause.replace(/^v/, '')}`;
    return /^=\s*\d/.test(clause) ? `=${clause}` : clause;
}
function bounded(version, numbers, index) {
    const upper = numbers.slice(0, index + 1);
    upper[index] = (upper[index] ?? 0) + 1;
    return `>=${version},<${upper.join('.')}`;
}
function poetry_range_releaseOf(version) {
    return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);
}

;// CONCATENATED MODULE: ./build/inventory/pyproject-poetry.js


function readPoetryDeclarations(poetry, declare) {
    const read = (value, scope, group, path) => {
        for (const [name, spec] of Object.entries((0,toml/* tomlTable */.lR)(value) ?? {})) {
            if (name.toLowerCase() === 'python')
                continue;
            for (const one of Array.isArray(spec) ? (0,toml/* tomlArray */.Wl)(spec) : [spec]) {
                const table = (0,toml/* tomlTable */.lR)(one);
                const optional = table?.['optional'] === true;
                declare({
                    name,
                    range: translatePoetryRange((0,toml/* tomlString */.Ge)(one) ?? (0,toml/* tomlString */.Ge)(table?.['version']) ?? ''),
                    extras: (0,toml/* tomlStrings */.NI)(table?.['extras']),
                    ...pyproject_poetry_kindOf(table),
                }, { scope: optional && scope === 'runtime' ? 'optional' : scope, group, path: [...path, name] });
            }
        }
    };
    read(poetry['dependencies'], 'runtime', 'default', ['tool', 'poetry', 'dependencies']);
    read(poetry['dev-dependencies'], 'dev', 'dev', ['tool', 'poetry', 'dev-dependencies']);
    for (const [group, value] of Object.entries((0,toml/* tomlTable */.lR)(poetry['group']) ?? {})) {
        const path = ['tool', 'poetry', 'group', group, 'dependencies'];
        read((0,toml/* tomlTable */.lR)(value)?.['dependencies'], group === 'main' ? 'runtime' : 'dev', group, path);
    }
}
function pyproject_poetry_kindOf(table) {
    if (table?.['git'] !== undefined)
        return { kind: 'git' };
    if (table?.['url'] !== undefined)
        return { kind: 'url' };
    return table?.['path'] !== undefined || table?.['file'] !== undefined ? { kind: 'path' } : {};
}

// EXTERNAL MODULE: ./build/inventory/python-requirement.js
var python_requirement = __webpack_require__(58871);
;// CONCATENATED MODULE: ./build/inventory/pyproject-declarations.js





const pyproject_declarations_MAX_PROBLEMS = 50;
function readPyproject(document, file, dir) {
    const { root, lineOf } = document;
    const project = (0,toml/* tomlTable */.lR)(root['project']);
    const tool = (0,toml/* tomlTable */.lR)(root['tool']);
    const poetry = (0,toml/* tomlTable */.lR)(tool?.['poetry']);
    const sources = (0,toml/* tomlTable */.lR)((0,toml/* tomlTable */.lR)(tool?.['uv'])?.['sources']);
    const kinds = readSourceKinds(sources);
    const declarations = [];
    const problems = [];
    const report = (problem) => {
        if (problems.length < pyproject_declarations_MAX_PROBLEMS)
            problems.push(problem);
    };
    const declare = (text, { scope, group, path }) => {
        const location = { file, line: lineOf(...path) };
        if (!(0,python_requirement/* isPythonName */.MH)(text.name)) {
            const message = `${(0,quote/* quote */.h)(text.name)} is not a valid Python package name.`;
            return report({ code: 'bad-name', severity: 'broken', message, location });
        }
        const name = (0,domain_purl/* normalizePypiName */.Ty)(text.name);
        declarations.push({
            ecosystem: 'pypi',
            dir,
            name,
            range: text.range,
            scope,
            location,
            kind: text.kind ?? kinds.get(name) ?? 'registry',
            extras: text.extras ?? [],
            group,
        });
    };
    const readList = (value, scope, group, path) => {
        if (value !== undefined && !Array.isArray(value)) {
            const location = { file, line: lineOf(...path) };
            const message = `${(0,quote/* quote */.h)(path.join('.'))} is not a list of requirements.`;
            return report({ code: 'bad-structure', severity: 'broken', message, location });
        }
        (0,toml/* tomlArray */.Wl)(value).forEach((item, index) => {
            if (typeof item !== 'string')
                return;
            const where = { scope, group, path: [...path, index] };
            const text = item.replace(/^-e\s+/, '');
            const parsed = (0,python_requirement/* parseRequirement */.pP)(text);
            if (parsed.ok) {
                const { name, specifier, extras, url } = parsed.value;
                declare({ name, range: specifier, extras, ...(url === undefined ? {} : { kind: kindOfUrl(url) }) }, where);
            }
            else if (text === item) {
                const { code, message } = parsed.error;
                const location = { file, line: lineOf(...where.path) };
                report({ code, severity: 'broken', message: `${(0,quote/* quote */.h)(item)} ${message}.`, location });
            }
        });
    };
    const readLists = (table, scope, path) => {
        for (const [group, list] of Object.entries(table ?? {})) {
            readList(list, scope, (0,domain_purl/* normalizePypiName */.Ty)(group), [...path, group]);
        }
    };
    readList(project?.['dependencies'], 'runtime', 'default', ['project', 'dependencies']);
    readLists((0,toml/* tomlTable */.lR)(project?.['optional-dependencies']), 'optional', ['project', 'optional-dependencies']);
    readLists((0,toml/* tomlTable */.lR)(root['dependency-groups']), 'dev', ['dependency-groups']);
    readLists((0,toml/* tomlTable */.lR)((0,toml/* tomlTable */.lR)(tool?.['pdm'])?.['dev-dependencies']), 'dev', [
        'tool',
        'pdm',
        'dev-dependencies',
    ]);
    readList((0,toml/* tomlTable */.lR)(tool?.['uv'])?.['dev-dependencies'], 'dev', 'dev', ['tool', 'uv', 'dev-dependencies']);
    if (poetry !== undefined)
        readPoetryDeclarations(poetry, declare);
    const build = (0,toml/* tomlTable */.lR)(root['build-system']);
    readList(build?.['requires'], 'build', 'build-system', ['build-system', 'requires']);
    const name = (0,toml/* tomlString */.Ge)(project?.['name']) ?? (0,toml/* tomlString */.Ge)(poetry?.['name']);
    const version = (0,toml/* tomlString */.Ge)(project?.['version']) ?? (0,toml/* tomlString */.Ge)(poetry?.['version']);
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        declarations,
        problems,
        dynamic: (0,toml/* tomlStrings */.NI)(project?.['dynamic']).some((field) => field === 'dependencies' || field === 'optional-dependencies'),
    };
}
function readSourceKinds(sources) {
    const kinds = new Map();
    for (const [name, value] of Object.entries(sources ?? {})) {
        const table = (0,toml/* tomlTable */.lR)(value) ?? (0,toml/* tomlTable */.lR)((0,toml/* tomlArray */.Wl)(value)[0]);
        const kind = ['git', 'url', 'path', 'workspace'].find((it) => table?.[it] !== undefined);
        if (kind !== undefined)
            kinds.set((0,domain_purl/* normalizePypiName */.Ty)(name), kind);
    }
    return kinds;
}
function kindOfUrl(url) {
    if (/^(?:git|hg|svn|bzr)\+/.test(url))
        return 'git';
    return /^(?:file:|[./])/i.test(url) ? 'path' : 'url';
}

;// CONCATENATED MODULE: ./build/inventory/pyproject.js




const pyproject = {
    id: 'pyproject',
    title: 'Python project file',
    ecosystem: 'pypi',
    role: 'manifest',
    files: ['pyproject.toml'],
    matches: (path) => (0,relative_path/* baseOf */.bx)(path) === 'pyproject.toml',
    parse: parsePyproject,
};
function readSiblingPyproject(input) {
    const dir = (0,relative_path/* dirOf */.Rw)(input.path);
    const file = input.read((0,relative_path/* joinPath */.uJ)(dir, 'pyproject.toml') ?? '');
    const document = file === undefined ? undefined : (0,toml/* parseToml */.MT)(file.text, file.path);
    return document?.ok === true ? readPyproject(document.value, file?.path ?? '', dir) : undefined;
}
function parsePyproject(input) {
    const document = (0,toml/* parseToml */.MT)(input.text, input.path);
    if (!document.ok)
        return { components: [], projects: [], declarations: [], problems: [document.error] };
    const dir = (0,relative_path/* dirOf */.Rw)(input.path);
    const content = readPyproject(document.value, input.path, dir);
    return {
        components: [],
        projects: content.name === undefined
            ? []
            : [
                {
                    dir,
                    ecosystem: 'pypi',
                    name: (0,domain_purl/* normalizePypiName */.Ty)(content.name),
                    ...(content.version === undefined ? {} : { version: content.version }),
                    dependsOn: [],
                    ...(content.dynamic ? { dynamic: true } : {}),
                },
            ],
        declarations: content.declarations.map(({ ecosystem, name, range, scope, location, kind }) => {
            return { ecosystem, dir, name, range, scope, location, kind };
        }),
        problems: content.problems,
    };
}

// EXTERNAL MODULE: ./build/inventory/python-integrity.js
var python_integrity = __webpack_require__(611);
// EXTERNAL MODULE: ./build/inventory/python-source.js
var python_source = __webpack_require__(111);
;// CONCATENATED MODULE: ./build/inventory/python-artifacts.js



function readArtifacts(values) {
    const integrity = [];
    const urls = [];
    let malformed = 0;
    for (const value of values) {
        const table = (0,toml/* tomlTable */.lR)(value);
        if (table === undefined) {
            malformed++;
            continue;
        }
        const url = (0,toml/* tomlString */.Ge)(table['url']);
        const place = (0,toml/* tomlString */.Ge)(table['file']) ??
            (0,toml/* tomlString */.Ge)(table['filename']) ??
            (0,toml/* tomlString */.Ge)(table['name']) ??
            url ??
            (0,toml/* tomlString */.Ge)(table['path']);
        if (url !== undefined)
            urls.push(url);
        const file = place === undefined ? undefined : (0,python_source/* fileName */.Md)(place);
        const hash = (0,toml/* tomlString */.Ge)(table['hash']);
        const hashes = (0,toml/* tomlTable */.lR)(table['hashes']);
        if (hash !== undefined)
            integrity.push((0,python_integrity/* parsePythonHash */.m)(hash, file));
        if (hashes !== undefined) {
            for (const [algorithm, digest] of Object.entries(hashes)) {
                integrity.push((0,python_integrity/* parsePythonHash */.m)(`${algorithm}:${(0,toml/* tomlString */.Ge)(digest) ?? ''}`, file));
            }
        }
        if (place === undefined && hash === undefined && hashes === undefined)
            malformed++;
    }
    return { integrity, urls, malformed };
}

// EXTERNAL MODULE: ./build/inventory/python-component.js
var python_component = __webpack_require__(18831);
;// CONCATENATED MODULE: ./build/inventory/python-lock-graph.js




const python_lock_graph_MAX_CANDIDATES = 20;
const python_lock_graph_MAX_PROBLEMS = 20;
function linkPythonLock(entries, project, place) {
    const byName = new Map();
    entries.forEach(({ component }, index) => {
        const known = byName.get(component.name);
        if (known === undefined)
            byName.set(component.name, [index]);
        else
            known.push(index);
    });
    const resolve = (name, range) => {
        const named = byName.get(name) ?? [];
        if (named.length < 2 || range === '')
            return named.slice(0, python_lock_graph_MAX_CANDIDATES);
        return named
            .slice(0, python_lock_graph_MAX_CANDIDATES)
            .filter((index) => (0,domain_version/* satisfies */.ib)('pypi', entries[index]?.component.version ?? '', range) !== false);
    };
    const problems = [];
    const edges = entries.map(({ component, needs }) => needs.flatMap(({ name, range, required }) => {
        const found = resolve(name, range);
        if (found.length === 0 && required && place.complete && problems.length < python_lock_graph_MAX_PROBLEMS) {
            problems.push({
                code: 'bad-structure',
                severity: 'broken',
                message: `The package ${(0,quote/* quote */.h)(component.name)} needs ${(0,quote/* quote */.h)(name)}, for which the file has no entry.`,
                location: component.locations[0] ?? { file: place.file, line: 1 },
            });
        }
        return [...found];
    }));
    const declared = (project?.declarations ?? []).filter((it) => it.scope !== 'build');
    const direct = new Set();
    const starts = new Map([
        ['runtime', new Set()],
        ['optional', new Set()],
        ['dev', new Set()],
    ]);
    for (const declaration of declared) {
        for (const index of resolve(declaration.name, declaration.kind === 'registry' ? declaration.range : '')) {
            direct.add(index);
            starts.get(declaration.scope)?.add(index);
        }
    }
    const reached = (0,lock_graph/* reachScopes */.T)(edges, [...starts]);
    const purls = entries.map(({ component }) => component.purl);
    const components = entries.map(({ component }, index) => ({
        ...component,
        scope: component.scope === 'unknown' ? (reached[index] ?? 'unknown') : component.scope,
        direct: project === undefined ? null : direct.has(index),
        dependsOn: (0,lock_graph/* sortPurls */.F)((edges[index] ?? []).flatMap((target) => purls[target] ?? [])),
    }));
    const name = project?.name;
    return {
        components,
        projects: [
            {
                dir: place.dir,
                ecosystem: 'pypi',
                ...(name === undefined ? {} : { name: (0,domain_purl/* normalizePypiName */.Ty)(name) }),
                ...(project?.version === undefined ? {} : { version: project.version }),
                dependsOn: (0,lock_graph/* sortPurls */.F)([...direct].flatMap((index) => purls[index] ?? [])),
            },
        ],
        problems,
    };
}
function needsPackages(project) {
    return project.declarations.some(({ kind, scope }) => kind === 'registry' && scope === 'runtime');
}

;// CONCATENATED MODULE: ./build/inventory/pdm-lock.js










const pdmLock = {
    id: 'pdm-lock',
    title: 'PDM lockfile',
    ecosystem: 'pypi',
    role: 'lock',
    files: ['pdm.lock', 'pdm.*.lock'],
    matches: (path) => /^pdm(?:\.[^./]+)?\.lock$/.test((0,relative_path/* baseOf */.bx)(path)),
    parse: parsePdmLock,
};
const SOURCE_KEYS = ['files', 'git', 'url', 'path'];
const STRENGTH = ['runtime', 'optional', 'dev', 'unknown'];
function parsePdmLock(input) {
    const empty = { components: [], projects: [], declarations: [] };
    const document = (0,toml/* parseToml */.MT)(input.text, input.path);
    if (!document.ok)
        return { ...empty, problems: [document.error] };
    const { root, headerLines } = document.value;
    const metadata = (0,toml/* tomlTable */.lR)(root['metadata']);
    const version = (0,toml/* tomlString */.Ge)(metadata?.['lock_version']);
    if (version === undefined || !/^[34](?:\.\d+)*$/.test(version)) {
        return { ...empty, problems: [pdm_lock_refuse(version, input.path)] };
    }
    const project = readSiblingPyproject(input);
    const extras = extraNames(project);
    const files = indexFiles((0,toml/* tomlTable */.lR)(metadata?.['files']));
    const lines = headerLines('package');
    const entries = new Map();
    const problems = [];
    (0,toml/* tomlArray */.Wl)(root['package']).forEach((value, index) => {
        const location = { file: input.path, line: lines[index] ?? 1 };
        const table = (0,toml/* tomlTable */.lR)(value);
        const name = (0,toml/* tomlString */.Ge)(table?.['name']);
        if (table === undefined || name === undefined) {
            problems.push({
                code: 'bad-structure',
                severity: 'broken',
                message: 'A package has no name.',
                location,
            });
            return;
        }
        if (/^\.?\/?$/.test((0,toml/* tomlString */.Ge)(table['path']) ?? '-'))
            return;
        const stated = (0,toml/* tomlString */.Ge)(table['version']) ?? '';
        const listed = Array.isArray(table['files'])
            ? table['files']
            : files?.get(`${(0,domain_purl/* normalizePypiName */.Ty)(name)} ${stated}`);
        const { integrity, urls } = readArtifacts((0,toml/* tomlArray */.Wl)(listed));
        const made = (0,python_component/* makePythonComponent */.k)(name, {
            version: stated,
            scope: pdm_lock_scopeOf((0,toml/* tomlStrings */.NI)(table['groups']), extras),
            source: readSource(table, (0,python_source/* pickArtifactUrls */.e6)(urls, (0,domain_purl/* normalizePypiName */.Ty)(name))),
            integrity,
            locations: [location],
        });
        if (!made.ok)
            problems.push(made.error);
        else {
            const entry = { component: made.value, needs: readNeeds(table['dependencies']) };
            const known = entries.get(made.value.purl);
            entries.set(made.value.purl, known === undefined ? entry : merge(known, entry));
        }
    });
    const last = (0,toml/* tomlTable */.lR)((0,toml/* tomlArray */.Wl)(root['package']).at(-1));
    if (last !== undefined && files === undefined && SOURCE_KEYS.every((key) => last[key] === undefined)) {
        problems.push({
            code: 'bad-structure',
            severity: 'broken',
            message: 'The last package has no files: the file seems to be cut.',
            location: { file: input.path, line: lines.at(-1) ?? 1 },
        });
    }
    if (last === undefined && project !== undefined && needsPackages(project)) {
        problems.push({
            code: 'bad-structure',
            severity: 'broken',
            message: 'The file holds no package, and the pyproject.toml beside it asks for some.',
            location: { file: input.path, line: 1 },
        });
    }
    const place = { file: input.path, dir: (0,relative_path/* dirOf */.Rw)(input.path), complete: true };
    const linked = linkPythonLock([...entries.values()], project, place);
    return { ...linked, declarations: [], problems: [...problems.slice(0, 100), ...linked.problems] };
}
function indexFiles(files) {
    if (files === undefined)
        return undefined;
    return new Map(Object.entries(files).map(([key, listed]) => {
        const space = key.indexOf(' ');
        return [space < 0 ? key : (0,domain_purl/* normalizePypiName */.Ty)(key.slice(0, space)) + key.slice(space), listed];
    }));
}
function readNeeds(value) {
    return (0,toml/* tomlStrings */.NI)(value).flatMap((text) => {
        const parsed = (0,python_requirement/* parseRequirement */.pP)(text);
        if (!parsed.ok)
            return [];
        const { name, specifier, marker } = parsed.value;
        return [{ name, range: specifier, required: marker === undefined }];
    });
}
function merge(a, b) {
    const seen = new Set();
    const integrity = [];
    for (const entry of [...a.component.integrity, ...b.component.integrity]) {
        const key = `${entry.raw} ${entry.file ?? ''}`;
        if (!seen.has(key))
            integrity.push(entry);
        seen.add(key);
    }
    const scopes = [a.component.scope, b.component.scope];
    return {
        component: {
            ...a.component,
            integrity,
            scope: STRENGTH.find((scope) => scopes.includes(scope)) ?? 'unknown',
            locations: [...a.component.locations, ...b.component.locations],
        },
        needs: [...a.needs, ...b.needs].filter((need) => need.name !== a.component.name),
    };
}
function pdm_lock_scopeOf(groups, extras) {
    if (groups.includes('default'))
        return 'runtime';
    if (groups.length === 0)
        return 'unknown';
    if (groups.some((group) => extras?.has((0,domain_purl/* normalizePypiName */.Ty)(group))))
        return 'optional';
    return extras !== undefined || groups.includes('dev') ? 'dev' : 'unknown';
}
function extraNames(project) {
    return (project && new Set(project.declarations.filter((it) => it.scope === 'optional').map((it) => it.group)));
}
function readSource(table, addresses) {
    const git = (0,toml/* tomlString */.Ge)(table['git']);
    const commit = (0,toml/* tomlString */.Ge)(table['revision']) ?? (0,toml/* tomlString */.Ge)(table['ref']);
    if (git !== undefined)
        return { kind: 'git', url: git, ...(commit === undefined ? {} : { commit }) };
    const url = (0,toml/* tomlString */.Ge)(table['url']);
    if (url !== undefined)
        return { kind: 'url', url };
    const path = (0,toml/* tomlString */.Ge)(table['path']);
    if (path !== undefined)
        return { kind: 'path', path };
    return { kind: 'registry', ...addresses };
}
function pdm_lock_refuse(version, file) {
    const stated = version === undefined ? 'no version of its format' : `version ${(0,quote/* quote */.h)(version)} of its format`;
    return {
        code: 'unsupported-version',
        severity: 'unsupported',
        message: `The file states ${stated}; 3.x and 4.x are known.`,
        location: { file, line: 1 },
    };
}

;// CONCATENATED MODULE: ./build/inventory/pipfile.js





const SETTINGS = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipenv-settings']);
const pipfile = {
    id: 'pipfile',
    title: 'Pipenv manifest',
    ecosystem: 'pypi',
    role: 'manifest',
    files: ['Pipfile'],
    matches: (path) => (0,relative_path/* baseOf */.bx)(path) === 'Pipfile',
    parse: parsePipfile,
};
function parsePipfile(input) {
    const document = (0,toml/* parseToml */.MT)(input.text, input.path);
    if (!document.ok)
        return { components: [], projects: [], declarations: [], problems: [document.error] };
    const dir = (0,relative_path/* dirOf */.Rw)(input.path);
    const declarations = [];
    const problems = [];
    for (const [category, value] of Object.entries(document.value.root)) {
        const packages = (0,toml/* tomlTable */.lR)(value);
        if (SETTINGS.has(category) || packages === undefined)
            continue;
        for (const [name, spec] of Object.entries(packages)) {
            const location = { file: input.path, line: document.value.lineOf(category, name) };
            if (!(0,python_requirement/* isPythonName */.MH)(name)) {
                const message = `${(0,quote/* quote */.h)(name)} is not a valid Python package name.`;
                problems.push({ code: 'bad-name', severity: 'broken', message, location });
                continue;
            }
            const table = (0,toml/* tomlTable */.lR)(spec);
            const range = (0,toml/* tomlString */.Ge)(spec) ?? (0,toml/* tomlString */.Ge)(table?.['version']) ?? '';
            declarations.push({
                ecosystem: 'pypi',
                dir,
                name: (0,domain_purl/* normalizePypiName */.Ty)(name),
                range: range === '*' ? '' : range,
                scope: scopeOfPipenvCategory(category === 'packages' ? 'default' : category),
                location,
                kind: pipfile_kindOf(table),
            });
        }
    }
    return { components: [], projects: [], declarations, problems: problems.slice(0, 50) };
}
function scopeOfPipenvCategory(category) {
    if (category === 'default')
        return 'runtime';
    return category === 'develop' || category === 'dev-packages' ? 'dev' : 'unknown';
}
function pipfile_kindOf(table) {
    if (table?.['git'] !== undefined)
        return 'git';
    if (table?.['path'] !== undefined)
        return 'path';
    const file = (0,toml/* tomlString */.Ge)(table?.['file']);
    if (file === undefined)
        return 'registry';
    return /^https?:/i.test(file) ? 'url' : 'path';
}

;// CONCATENATED MODULE: ./build/inventory/pipfile-lock.js










const pipfile_lock_MAX_PROBLEMS = 100;
const pipfile_lock_STRENGTH = ['runtime', 'unknown', 'dev'];
const pipfileLock = {
    id: 'pipfile-lock',
    title: 'Pipenv lockfile',
    ecosystem: 'pypi',
    role: 'lock',
    files: ['Pipfile.lock'],
    matches: (path) => (0,relative_path/* baseOf */.bx)(path) === 'Pipfile.lock',
    parse: parsePipfileLock,
};
function parsePipfileLock(input) {
    const empty = { components: [], projects: [], declarations: [] };
    const json = (0,inventory_json/* parseJson */.q)(input.text);
    const locate = (code, message, line) => ({
        code,
        severity: code.startsWith('unsupported') ? 'unsupported' : 'broken',
        message,
        location: { file: input.path, line },
    });
    if (!json.ok) {
        const { code, message, line } = json.error;
        return { ...empty, problems: [locate(code, `The file ${message}.`.replace(/\.\.$/, '.'), line)] };
    }
    const problems = json.value.problems.map((it) => locate(it.code, it.message, it.line));
    const { root } = json.value;
    const meta = (0,inventory_node/* child */.jf)(root, '_meta');
    const spec = (0,inventory_node/* child */.jf)(meta, 'pipfile-spec');
    const version = spec?.kind === 'scalar' ? spec.value : undefined;
    if (version !== 6) {
        const stated = version === undefined ? 'no version of its format' : `version ${(0,quote/* quote */.h)(String(version))}`;
        return {
            ...empty,
            problems: [locate('unsupported-version', `The file states ${stated}; 6 is known.`, spec?.line ?? 1)],
        };
    }
    const direct = readDirect(input);
    const indexes = readIndexes(meta);
    const merged = new Map();
    for (const [category, { value, line }] of (0,inventory_node/* entries */.jO)(root)) {
        if (category === '_meta')
            continue;
        if (value.kind !== 'map') {
            problems.push(locate('bad-structure', `The category ${(0,quote/* quote */.h)(category)} is not a table of packages.`, line));
            continue;
        }
        for (const [name, entry] of value.entries) {
            const read = pipfile_lock_readEntry(name, entry.value, {
                location: { file: input.path, line: entry.line },
                scope: scopeOfPipenvCategory(category),
                indexes,
            });
            if (!read.ok)
                problems.push(read.error);
            else if (read.value !== undefined)
                keep(merged, { ...read.value, direct: direct?.has(read.value.name) ?? null });
        }
    }
    const components = [...merged.values()];
    return {
        components,
        projects: [
            {
                dir: (0,relative_path/* dirOf */.Rw)(input.path),
                ecosystem: 'pypi',
                dependsOn: (0,lock_graph/* sortPurls */.F)(components.filter((it) => it.direct === true).map((it) => it.purl)),
            },
        ],
        declarations: [],
        problems: problems.slice(0, pipfile_lock_MAX_PROBLEMS),
    };
}
function pipfile_lock_readEntry(name, node, context) {
    const { location, scope, indexes } = context;
    const path = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'path'));
    if (path !== undefined && /^\.?\/?$/.test(path))
        return (0,result.ok)(undefined);
    const source = pipfile_lock_readSource(node, indexes);
    const version = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'version')) ?? '';
    if (node.kind !== 'map' || (source.kind === 'registry' && !version.startsWith('=='))) {
        const message = `The package ${(0,quote/* quote */.h)(name)} has no exact version.`;
        return (0,result/* err */._)({ code: 'bad-structure', severity: 'broken', message, location });
    }
    return (0,python_component/* makePythonComponent */.k)(name, {
        version: version.replace(/^={2,3}\s*/, ''),
        scope,
        source,
        integrity: (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(node, 'hashes')).map((hash) => (0,python_integrity/* parsePythonHash */.m)((0,inventory_node/* text */.Qq)(hash) ?? '')),
        locations: [location],
    });
}
function pipfile_lock_readSource(node, indexes) {
    const git = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'git'));
    const ref = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'ref'));
    if (git !== undefined) {
        return { kind: 'git', url: git.replace(/^git\+/, ''), ...(ref === undefined ? {} : { commit: ref }) };
    }
    const file = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'file'));
    if (file !== undefined) {
        return /^https?:/i.test(file) ? { kind: 'url', url: file } : { kind: 'path', path: file };
    }
    const path = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'path'));
    if (path !== undefined)
        return { kind: 'path', path };
    const index = indexes.get((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(node, 'index')) ?? '');
    return { kind: 'registry', ...(index === undefined ? {} : { index }) };
}
function keep(merged, component) {
    const known = merged.get(component.purl);
    if (known === undefined) {
        merged.set(component.purl, component);
        return;
    }
    const seen = new Set(known.integrity.map((it) => it.raw));
    const scopes = [known.scope, component.scope];
    merged.set(component.purl, {
        ...known,
        scope: pipfile_lock_STRENGTH.find((scope) => scopes.includes(scope)) ?? 'unknown',
        integrity: [...known.integrity, ...component.integrity.filter((it) => !seen.has(it.raw))],
        locations: [...known.locations, ...component.locations],
    });
}
function readIndexes(meta) {
    return new Map((0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(meta, 'sources')).flatMap((source) => {
        const name = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(source, 'name'));
        const url = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(source, 'url'));
        return name === undefined || url === undefined ? [] : [[name, url]];
    }));
}
function readDirect(input) {
    const path = (0,relative_path/* joinPath */.uJ)((0,relative_path/* dirOf */.Rw)(input.path), 'Pipfile') ?? 'Pipfile';
    const file = input.read(path);
    if (file === undefined)
        return undefined;
    const { declarations, problems } = pipfile.parse({
        ...input,
        path,
        text: file.text,
        bytes: new Uint8Array(),
    });
    if (problems.length > 0)
        return undefined;
    return new Set(declarations.map((it) => (0,domain_purl/* normalizePypiName */.Ty)(it.name)));
}

;// CONCATENATED MODULE: ./build/inventory/npm-workspaces.js




function npm_workspaces_readManifest(dir, read) {
    const file = read((0,npm_path/* inDirectory */.zX)(dir, 'package.json'));
    const parsed = file === undefined ? undefined : (0,inventory_json/* parseJson */.q)(file.text);
    if (parsed?.ok !== true)
        return undefined;
    const { root } = parsed.value;
    return { dir, root, name: (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(root, 'name')) };
}
function readWorkspaces(path, input) {
    const root = npm_workspaces_readManifest((0,npm_path/* directoryOf */.jt)(path), input.read);
    if (root === undefined)
        return { manifests: [], complete: false };
    const patterns = readWorkspacePatterns(root.root);
    const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
    const refused = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const dirs = new Set();
    let complete = true;
    const tests = [];
    for (const pattern of wanted) {
        const test = toRegExp(root.dir, pattern);
        if (test === undefined)
            complete = false;
        else if (!/[*?{[]/.test(pattern))
            dirs.add((0,npm_path/* joinInside */.lG)(root.dir, pattern) ?? root.dir);
        else
            tests.push(test);
    }
    if (tests.length > 0) {
        const paths = input.paths?.();
        if (paths === undefined)
            complete = false;
        for (const file of paths ?? []) {
            if (!file.endsWith('/package.json'))
                continue;
            const dir = (0,npm_path/* directoryOf */.jt)(file);
            if (tests.some((test) => test.test(dir)))
                dirs.add(dir);
        }
    }
    const barred = refused.flatMap((pattern) => toRegExp(root.dir, pattern) ?? []);
    dirs.delete(root.dir);
    const members = [...dirs]
        .filter((dir) => !barred.some((test) => test.test(dir)))
        .sort()
        .flatMap((dir) => npm_workspaces_readManifest(dir, input.read) ?? []);
    return { manifests: [root, ...members], complete };
}
function toRegExp(dir, pattern) {
    if (/[?{}[\]()!]/.test(pattern) || pattern.length > 200 || (pattern.match(/\*/g)?.length ?? 0) > 4)
        return undefined;
    const joined = (0,npm_path/* joinInside */.lG)(dir, pattern);
    if (joined === undefined)
        return undefined;
    const body = joined
        .split('/')
        .map((part) => (part === '**' ? '.*' : part.replace(/[.+^$|\\]/g, '\\$&').replaceAll('*', '[^/]*')))
        .join('/')
        .replaceAll('/.*/', '/(?:.*/)?');
    return new RegExp(`^${body}$`);
}

// EXTERNAL MODULE: ./build/inventory/plain-yaml.js
var plain_yaml = __webpack_require__(97875);
;// CONCATENATED MODULE: ./build/inventory/pnpm-key.js
function withoutSuffix(key) {
    if (!key.endsWith(')'))
        return key;
    let open = 0;
    for (let at = key.length - 1; at >= 0; at -= 1) {
        const code = key.charCodeAt(at);
        if (code === 41)
            open += 1;
        else if (code === 40)
            open -= 1;
        else if (open === 0)
            return key.slice(0, at + 1);
    }
    return key;
}
function splitPnpmKey(key, major) {
    if (major >= 6) {
        const plain = withoutSuffix(key);
        if (major < 9 && !plain.startsWith('/'))
            return { name: undefined, version: undefined };
        const text = major < 9 ? plain.slice(1) : plain;
        const at = text.indexOf('@', 1);
        if (at < 0)
            return { name: undefined, version: undefined };
        return { name: text.slice(0, at), version: text.slice(at + 1) };
    }
    if (!key.startsWith('/'))
        return { name: undefined, version: undefined };
    const suffix = key.indexOf('_', nameEnd(key));
    const slash = key.lastIndexOf('/', suffix < 0 ? key.length : suffix);
    const suffixed = key.slice(slash + 1);
    const underscore = suffixed.indexOf('_');
    return {
        name: key.slice(1, slash),
        version: underscore < 0 ? suffixed : suffixed.slice(0, underscore),
    };
}
function nameEnd(key) {
    const first = key.indexOf('/', 1);
    if (first < 0)
        return 0;
    const end = key.startsWith('/@') ? key.indexOf('/', first + 1) : first;
    return end < 0 ? 0 : end;
}
function resolvePnpmReference(name, reference, major) {
    if (reference.startsWith('link:'))
        return undefined;
    if (major >= 9) {
        if (reference.startsWith('@'))
            return reference;
        const at = reference.indexOf('@');
        if (at < 0)
            return `${name}@${reference}`;
        const colon = reference.indexOf(':');
        const bracket = reference.indexOf('(');
        const own = (colon < 0 || at < colon) && (bracket < 0 || at < bracket);
        return own ? reference : `${name}@${reference}`;
    }
    if (reference.startsWith('file:') || withoutSuffix(reference).includes('/'))
        return reference;
    return major >= 6 ? `/${name}@${reference}` : `/${name}/${reference}`;
}

;// CONCATENATED MODULE: ./build/inventory/pnpm-source.js



function readPnpmSource(resolution, registry) {
    const type = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(resolution, 'type'));
    const directory = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(resolution, 'directory'));
    if (directory !== undefined)
        return { kind: 'path', path: directory };
    const repo = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(resolution, 'repo'));
    if (repo !== undefined) {
        const commit = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(resolution, 'commit'));
        return commit === undefined ? { kind: 'git', url: repo } : { kind: 'git', url: repo, commit };
    }
    const tarball = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(resolution, 'tarball')) ?? (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(resolution, 'url'));
    if (tarball !== undefined) {
        const source = (0,npm_spec/* addressSource */.at)(tarball);
        return source ?? { kind: registry ? 'registry' : 'url', url: tarball };
    }
    if (type !== undefined)
        return { kind: 'url', url: type };
    return { kind: 'registry' };
}
function readPnpmIntegrity(resolution) {
    const own = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(resolution, 'integrity'));
    if (own !== undefined)
        return (0,integrity/* parseSri */.U)(own);
    return (0,inventory_node/* items */.ld)((0,inventory_node/* child */.jf)(resolution, 'variants')).flatMap((variant) => {
        const one = (0,inventory_node/* child */.jf)(variant, 'resolution');
        const file = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(one, 'url'))?.split('/').pop();
        return (0,integrity/* parseSri */.U)((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(one, 'integrity')) ?? '', file);
    });
}

;// CONCATENATED MODULE: ./build/inventory/pnpm-document.js





function addPnpmDocument(document, context) {
    const { graph, major } = context;
    const index = { ...context, document, nodes: new Map(), projects: new Map(), links: new Map() };
    const packages = (0,inventory_node/* child */.jf)(document, 'packages');
    const snapshots = major >= 9 ? (0,inventory_node/* child */.jf)(document, 'snapshots') : packages;
    for (const node of [packages, snapshots, (0,inventory_node/* child */.jf)(document, 'importers')]) {
        if (node !== undefined && node.kind !== 'map')
            problem(graph, 'A section holds no map.', node.line);
    }
    const used = new Set();
    for (const [key, entry] of (0,inventory_node/* entries */.jO)(snapshots)) {
        const id = major >= 9 ? withoutSuffix(key) : key;
        const described = major >= 9 ? entryOf(packages, id) : entry;
        used.add(id);
        if (described === undefined) {
            problem(graph, `The snapshot ${(0,quote/* quote */.h)(key)} has no entry in "packages".`, entry.line);
            continue;
        }
        if (entry.value.kind !== 'map')
            problem(graph, `The entry ${(0,quote/* quote */.h)(key)} holds no map.`, entry.line);
        const node = pnpm_document_addEntry(key, described, index);
        if (node !== undefined)
            index.nodes.set(key, node);
    }
    if (major >= 9) {
        for (const [key, { line }] of (0,inventory_node/* entries */.jO)(packages)) {
            if (!used.has(key))
                problem(graph, `The package ${(0,quote/* quote */.h)(key)} has no entry in "snapshots".`, line);
        }
    }
    const importers = pnpm_document_addProjects(index);
    for (const [key, { value }] of (0,inventory_node/* entries */.jO)(snapshots)) {
        const from = index.nodes.get(key);
        if (from === undefined)
            continue;
        for (const [section, kind] of PACKAGE_SECTIONS)
            addReferences(from, (0,inventory_node/* child */.jf)(value, section), { index, kind });
    }
    for (const { node, dir, value } of importers) {
        for (const [section, kind] of IMPORTER_SECTIONS) {
            addReferences(node, (0,inventory_node/* child */.jf)(value, section), { index, kind, dir });
        }
    }
}
const PACKAGE_SECTIONS = [
    ['dependencies', 'runtime'],
    ['optionalDependencies', 'optional'],
];
const IMPORTER_SECTIONS = [
    ['dependencies', 'runtime'],
    ['devDependencies', 'dev'],
    ['optionalDependencies', 'optional'],
    ['configDependencies', 'build'],
    ['packageManagerDependencies', 'build'],
];
function entryOf(map, key) {
    return map?.kind === 'map' ? map.entries.get(key) : undefined;
}
function pnpm_document_addEntry(key, entry, index) {
    const { graph, path, major } = index;
    const { line, value } = entry;
    const parts = splitPnpmKey(key, major);
    const resolution = (0,inventory_node/* child */.jf)(value, 'resolution');
    const stated = parts.version ?? '';
    const runtime = stated.startsWith('runtime:');
    const release = parts.name !== undefined && !/[:/]/.test(stated);
    const elsewhere = parts.name === undefined && lastSegments(key).version !== '';
    const source = readPnpmSource(resolution, release || elsewhere);
    if (resolution === undefined) {
        problem(graph, `The package ${(0,quote/* quote */.h)(key)} has no resolution.`, line);
    }
    if ((0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(resolution, 'type'))?.startsWith('custom:') === true) {
        const message = `The package ${(0,quote/* quote */.h)(key)} comes from a custom resolver.`;
        graph.addProblem({ code: 'unsupported-feature', severity: 'unsupported', message, line });
    }
    if (source.kind === 'path' && (0,npm_path/* joinInside */.lG)((0,npm_path/* directoryOf */.jt)(path), source.path) === undefined) {
        outside(graph, source.path, line);
        return undefined;
    }
    const { name, version } = identify(key, value, { parts, release, runtime });
    const integrity = readPnpmIntegrity(resolution);
    const hasInstallScript = (0,inventory_node/* isTrue */.Hn)((0,inventory_node/* child */.jf)(value, 'requiresBuild'));
    const shared = { name, version, source, integrity, line, hasInstallScript, generic: runtime };
    const scope = pnpm_document_readScope(value, major);
    return graph.addPackage(scope === undefined ? shared : { ...shared, scope });
}
function identify(key, value, how) {
    const { parts, release, runtime } = how;
    const version = parts.version ?? '';
    if (runtime)
        return { name: parts.name ?? '', version: version.slice('runtime:'.length) };
    if (release)
        return { name: parts.name ?? '', version };
    return {
        name: (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'name')) ?? parts.name ?? lastSegments(key).name,
        version: (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'version')) ?? (parts.name === undefined ? lastSegments(key).version : ''),
    };
}
function lastSegments(key) {
    const match = /^[^/:]+\.[^/:]+\/((?:@[^/]+\/)?[^/]+)\/(\d+\.[^/_]*)(?:_[^/]*)?$/.exec(key);
    return { name: match?.[1] ?? key, version: match?.[2] ?? '' };
}
function pnpm_document_readScope(value, major) {
    if (major >= 9)
        return undefined;
    if ((0,inventory_node/* isTrue */.Hn)((0,inventory_node/* child */.jf)(value, 'dev')))
        return 'dev';
    return (0,inventory_node/* isTrue */.Hn)((0,inventory_node/* child */.jf)(value, 'optional')) ? 'optional' : 'runtime';
}
function isEnvironmentDocument(document) {
    const importer = (0,inventory_node/* child */.jf)((0,inventory_node/* child */.jf)(document, 'importers'), '.');
    const has = (kinds) => IMPORTER_SECTIONS.some(([section, kind]) => kinds.includes(kind) && (0,inventory_node/* child */.jf)(importer, section) !== undefined);
    return has(['build']) && !has(['runtime', 'dev', 'optional']);
}
function checkImporter(importer, index) {
    const { graph } = index;
    const sections = IMPORTER_SECTIONS.map(([section]) => (0,inventory_node/* child */.jf)(importer, section));
    const specifiers = (0,inventory_node/* child */.jf)(importer, 'specifiers');
    for (const node of [importer, specifiers, ...sections]) {
        if (node !== undefined && node.kind !== 'map')
            problem(graph, 'A section holds no map.', node.line);
    }
    for (const [name, { line }] of (0,inventory_node/* entries */.jO)(specifiers)) {
        if (sections.some((section) => entryOf(section, name) !== undefined))
            continue;
        problem(graph, `The dependency ${(0,quote/* quote */.h)(name)} has a specifier and no version.`, line);
    }
}
function pnpm_document_addProjects(index) {
    const { graph, path, document } = index;
    const importers = (0,inventory_node/* child */.jf)(document, 'importers');
    const list = importers === undefined ? [['.', { line: document.line, value: document }]] : [...(0,inventory_node/* entries */.jO)(importers)];
    return list.flatMap(([id, { line, value }]) => {
        checkImporter(value, index);
        const dir = (0,npm_path/* joinInside */.lG)((0,npm_path/* directoryOf */.jt)(path), id);
        if (dir === undefined) {
            outside(graph, id, line);
            return [];
        }
        const node = graph.addProject({ dir });
        index.projects.set(dir, node);
        return [{ node, dir, value }];
    });
}
function addReferences(from, section, context) {
    const { index, kind } = context;
    for (const [name, { line, value }] of (0,inventory_node/* entries */.jO)(section)) {
        const reference = (0,inventory_node/* text */.Qq)(value.kind === 'map' ? (0,inventory_node/* child */.jf)(value, 'version') : value);
        if (reference === undefined) {
            problem(index.graph, `The dependency ${(0,quote/* quote */.h)(name)} has no version.`, line);
            continue;
        }
        const key = resolvePnpmReference(name, reference, index.major);
        const to = key === undefined
            ? linkTo({ name, path: reference.slice('link:'.length), line }, context.dir ?? '.', index)
            : index.nodes.get(key);
        if (to !== undefined)
            index.graph.addEdge(from, to, kind, name);
        else if (key !== undefined && entryOf(packagesOf(index), key) === undefined) {
            const message = `The dependency ${(0,quote/* quote */.h)(name)} leads to ${(0,quote/* quote */.h)(key)}, which the lockfile does not hold.`;
            problem(index.graph, message, line);
        }
    }
}
function packagesOf(index) {
    return (0,inventory_node/* child */.jf)(index.document, index.major >= 9 ? 'snapshots' : 'packages');
}
function linkTo(link, from, index) {
    const { graph, path } = index;
    const base = from === '.' ? (0,npm_path/* directoryOf */.jt)(path) : from;
    const dir = (0,npm_path/* joinInside */.lG)(base, link.path);
    if (dir === undefined) {
        outside(graph, link.path, link.line);
        return undefined;
    }
    const known = index.projects.get(dir) ?? index.links.get(dir);
    if (known !== undefined)
        return known;
    const source = { kind: 'path', path: (0,npm_path/* inDirectory */.zX)('.', dir) };
    const node = graph.addPackage({ name: link.name, version: '', source, integrity: [], line: link.line });
    index.links.set(dir, node);
    return node;
}
function problem(graph, message, line) {
    const hint = 'The file may have been cut or merged by hand: run pnpm install.';
    graph.addProblem({ code: 'bad-structure', severity: 'broken', message, line, hint });
}
function outside(graph, path, line) {
    const message = `${(0,quote/* quote */.h)(path)} leads outside the scanned directory.`;
    graph.addProblem({ code: 'file-outside-root', severity: 'broken', message, line });
}

// EXTERNAL MODULE: ./build/inventory/yaml.js + 2 modules
var yaml = __webpack_require__(54300);
;// CONCATENATED MODULE: ./build/inventory/pnpm-lock.js










const pnpmLock = {
    id: 'pnpm-lock',
    title: 'pnpm lockfile (pnpm-lock.yaml)',
    ecosystem: 'npm',
    role: 'lock',
    files: ['pnpm-lock.yaml', 'pnpm-lock.BRANCH.yaml'],
    matches: (path) => /(?:^|\/)pnpm-lock(?:\.[^/]+)?\.yaml$/.test(path),
    parse: parsePnpmLock,
};
const MAX_DOCUMENTS = 10;
function parsePnpmLock(input) {
    const graph = (0,npm_graph/* createNpmGraph */.E)(input.path);
    const documents = readDocuments(input.text);
    if (!Array.isArray(documents)) {
        graph.addProblem(documents);
        return graph.finish();
    }
    if (documents.length === 0) {
        graph.addProblem(unsupported('bad-structure', 'The file is empty.', 1));
    }
    for (const document of documents) {
        const major = readMajor(document);
        if (typeof major !== 'number')
            graph.addProblem(major);
        else {
            addPnpmDocument(document, { graph, path: input.path, major });
            if (isSuspiciouslyEmpty(document, major, input)) {
                graph.addProblem({
                    code: 'bad-structure',
                    severity: 'broken',
                    message: 'A document holds no dependencies, and the package.json beside it does not say the same.',
                    line: document.line,
                    hint: 'The file may have been cut: run pnpm install.',
                });
            }
        }
    }
    if (documents.length > 0 && !input.text.endsWith('\n')) {
        const line = input.text.split('\n').length;
        const message = 'The last line has no line end, so the file may be cut.';
        graph.addProblem({ code: 'bad-syntax', severity: 'broken', message, line, hint: 'Run pnpm install.' });
    }
    const last = documents.at(-1);
    if (last !== undefined && isEnvironmentDocument(last)) {
        graph.addProblem({
            code: 'bad-structure',
            severity: 'broken',
            message: 'The file locks pnpm itself and ends before the document of the project.',
            line: last.line,
            hint: 'The file may have been cut: run pnpm install.',
        });
    }
    const parsed = graph.finish();
    const overrides = documents.flatMap((document) => [...(0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(document, 'overrides'))].map(([selector]) => overriddenName(selector)));
    if (overrides.length === 0)
        return parsed;
    const dir = (0,npm_path/* directoryOf */.jt)(input.path);
    const projects = parsed.projects.map((project) => project.dir === dir ? { ...project, overrides } : project);
    return { ...parsed, projects };
}
const pnpm_lock_SECTIONS = ['importers', 'specifiers', 'dependencies', 'devDependencies', 'optionalDependencies'];
function isSuspiciouslyEmpty(document, major, input) {
    if (pnpm_lock_SECTIONS.some((section) => (0,inventory_node/* child */.jf)(document, section) !== undefined))
        return false;
    if (major !== 6)
        return true;
    const manifest = npm_workspaces_readManifest((0,npm_path/* directoryOf */.jt)(input.path), input.read);
    return manifest === undefined || readManifestRequests(manifest.root).length > 0;
}
function readDocuments(content) {
    const plain = (0,plain_yaml/* readPlainYaml */.g)(content);
    if (plain !== undefined)
        return [...plain];
    const parsed = (0,yaml/* parseYaml */.h)(content, { maxDocuments: MAX_DOCUMENTS });
    if (parsed.ok)
        return [...parsed.value.documents];
    const { code, message, line } = parsed.error;
    return { code, message: `The file ${message}.`, line, severity: 'broken' };
}
const MAJORS = [5, 6, 9];
function readMajor(document) {
    if (document.kind !== 'map')
        return unsupported('bad-structure', 'A document holds no map.', document.line);
    const node = (0,inventory_node/* child */.jf)(document, 'lockfileVersion');
    const version = (0,inventory_node/* text */.Qq)(node);
    if (version === undefined) {
        return unsupported('unsupported-version', 'A document states no lockfileVersion.', document.line);
    }
    const major = /^\d{1,3}(?:\.\d{1,3})?(?:-inlineSpecifiers)?$/.test(version)
        ? Number.parseInt(version, 10)
        : 0;
    return MAJORS.includes(major)
        ? major
        : unsupported('unsupported-version', `The lockfileVersion ${(0,quote/* quote */.h)(version)} is none of 5, 6 and 9.`, node?.line ?? document.line);
}
function unsupported(code, message, line) {
    return { code, severity: 'unsupported', message, line };
}

;// CONCATENATED MODULE: ./build/inventory/poetry-lock.js











const poetryLock = {
    id: 'poetry-lock',
    title: 'Poetry lockfile',
    ecosystem: 'pypi',
    role: 'lock',
    files: ['poetry.lock'],
    matches: (path) => (0,relative_path/* baseOf */.bx)(path) === 'poetry.lock',
    parse: parsePoetryLock,
};
function parsePoetryLock(input) {
    const empty = { components: [], projects: [], declarations: [] };
    const document = (0,toml/* parseToml */.MT)(input.text, input.path);
    if (!document.ok)
        return { ...empty, problems: [document.error] };
    const { root, headerLines } = document.value;
    const metadata = (0,toml/* tomlTable */.lR)(root['metadata']);
    const version = (0,toml/* tomlString */.Ge)(metadata?.['lock-version']) ?? impliedVersion(metadata);
    if (version === undefined || !/^[12]\.\d+$/.test(version)) {
        return { ...empty, problems: [poetry_lock_refuse(version, metadata !== undefined, input.path)] };
    }
    const tables = (0,toml/* tomlArray */.Wl)(root['package']);
    const project = readSiblingPyproject(input);
    const wanted = collectExtras(tables);
    for (const { name, extras } of project?.declarations ?? [])
        for (const it of extras)
            wanted.add(`${name} ${it}`);
    const context = {
        file: input.path,
        files: (0,toml/* tomlTable */.lR)(metadata?.['files']),
        isExtraWanted: (name, extra) => project === undefined || wanted.has(`${name} ${extra}`),
    };
    const lines = headerLines('package');
    const entries = [];
    const problems = [];
    tables.forEach((value, index) => {
        const entry = readPackage(value, lines[index] ?? 1, context);
        if (entry.ok)
            entries.push(entry.value);
        else
            problems.push(entry.error);
    });
    const place = { file: input.path, dir: (0,relative_path/* dirOf */.Rw)(input.path), complete: false };
    const linked = linkPythonLock(entries, project, place);
    const cut = poetry_lock_findCut(metadata, { oldFormat: version.startsWith('1.'), names: tables.map(nameOf), project });
    if (cut !== undefined) {
        const location = { file: input.path, line: lines.at(-1) ?? 1 };
        problems.unshift({ code: 'bad-structure', severity: 'broken', message: cut, location });
    }
    return { ...linked, declarations: [], problems: problems.slice(0, 100) };
}
function impliedVersion(metadata) {
    const isWhole = (0,toml/* tomlString */.Ge)(metadata?.['content-hash']) !== undefined;
    return isWhole && (0,toml/* tomlTable */.lR)(metadata?.['files']) !== undefined ? '1.0' : undefined;
}
function poetry_lock_findCut(metadata, lock) {
    if ((0,toml/* tomlString */.Ge)(metadata?.['content-hash']) === undefined) {
        return 'The metadata at the end of the file has no content hash: the file is not complete.';
    }
    const files = lock.oldFormat ? (0,toml/* tomlTable */.lR)(metadata?.['files']) : undefined;
    const listed = new Set(Object.keys(files ?? {}).map(domain_purl/* normalizePypiName */.Ty));
    const lost = lock.oldFormat ? lock.names.find((name) => !listed.has((0,domain_purl/* normalizePypiName */.Ty)(name))) : undefined;
    if (lost !== undefined)
        return `The files of the package ${(0,quote/* quote */.h)(lost)} are not listed: the file is not complete.`;
    return lock.names.length === 0 && lock.project !== undefined && needsPackages(lock.project)
        ? 'The file holds no package, and the pyproject.toml beside it asks for some.'
        : undefined;
}
function nameOf(table) {
    return (0,toml/* tomlString */.Ge)((0,toml/* tomlTable */.lR)(table)?.['name']) ?? '';
}
function readPackage(value, line, context) {
    const table = (0,toml/* tomlTable */.lR)(value);
    const written = (0,toml/* tomlString */.Ge)(table?.['name']);
    const version = (0,toml/* tomlString */.Ge)(table?.['version']);
    const location = { file: context.file, line };
    if (table === undefined || written === undefined || version === undefined) {
        const what = written === undefined ? 'A package has no name' : `The package ${(0,quote/* quote */.h)(written)} has no version`;
        return (0,result/* err */._)({ code: 'bad-structure', severity: 'broken', message: `${what}.`, location });
    }
    const name = (0,domain_purl/* normalizePypiName */.Ty)(written);
    const listed = Array.isArray(table['files'])
        ? (0,toml/* tomlArray */.Wl)(table['files'])
        : filesOfVersion(context.files?.[written] ?? context.files?.[name], version);
    const { integrity, urls } = readArtifacts(listed);
    const made = (0,python_component/* makePythonComponent */.k)(written, {
        version,
        scope: poetry_lock_scopeOf(table),
        source: poetry_lock_readSource((0,toml/* tomlTable */.lR)(table['source']), (0,python_source/* pickArtifactUrls */.e6)(urls, name)),
        integrity,
        locations: [location],
    });
    return made.ok ? (0,result.ok)({ component: made.value, needs: poetry_lock_readNeeds(table, name, context) }) : made;
}
function poetry_lock_readNeeds(table, name, { isExtraWanted }) {
    let extraOf;
    const needs = [];
    for (const [written, spec] of Object.entries((0,toml/* tomlTable */.lR)(table['dependencies']) ?? {})) {
        const needed = (0,domain_purl/* normalizePypiName */.Ty)(written);
        for (const one of Array.isArray(spec) ? (0,toml/* tomlArray */.Wl)(spec) : [spec]) {
            const options = (0,toml/* tomlTable */.lR)(one);
            if (options?.['optional'] === true) {
                extraOf ??= invertExtras((0,toml/* tomlTable */.lR)(table['extras']));
                if (!(extraOf.get(needed) ?? []).some((extra) => isExtraWanted(name, extra)))
                    continue;
            }
            const range = (0,toml/* tomlString */.Ge)(one) ?? (0,toml/* tomlString */.Ge)(options?.['version']) ?? '';
            needs.push({ name: needed, range: translatePoetryRange(range), required: false });
        }
    }
    return needs;
}
function invertExtras(extras) {
    const inverted = new Map();
    for (const [extra, list] of Object.entries(extras ?? {})) {
        for (const item of (0,toml/* tomlStrings */.NI)(list)) {
            const name = (0,domain_purl/* normalizePypiName */.Ty)(/^[A-Za-z0-9._-]+/.exec(item)?.[0] ?? '');
            const known = inverted.get(name);
            if (known === undefined)
                inverted.set(name, [(0,domain_purl/* normalizePypiName */.Ty)(extra)]);
            else
                known.push((0,domain_purl/* normalizePypiName */.Ty)(extra));
        }
    }
    return inverted;
}
function collectExtras(tables) {
    const wanted = new Set();
    for (const value of tables) {
        for (const [name, spec] of Object.entries((0,toml/* tomlTable */.lR)((0,toml/* tomlTable */.lR)(value)?.['dependencies']) ?? {})) {
            for (const one of Array.isArray(spec) ? (0,toml/* tomlArray */.Wl)(spec) : [spec]) {
                for (const extra of (0,toml/* tomlStrings */.NI)((0,toml/* tomlTable */.lR)(one)?.['extras'])) {
                    wanted.add(`${(0,domain_purl/* normalizePypiName */.Ty)(name)} ${(0,domain_purl/* normalizePypiName */.Ty)(extra)}`);
                }
            }
        }
    }
    return wanted;
}
function poetry_lock_scopeOf(table) {
    const groups = (0,toml/* tomlStrings */.NI)(table['groups']);
    const category = (0,toml/* tomlString */.Ge)(table['category']);
    if (groups.length === 0 && category === undefined)
        return 'unknown';
    if (!groups.includes('main') && category !== 'main')
        return 'dev';
    return table['optional'] === true ? 'optional' : 'runtime';
}
function poetry_lock_readSource(table, addresses) {
    const place = (0,toml/* tomlString */.Ge)(table?.['url']) ?? '';
    const commit = (0,toml/* tomlString */.Ge)(table?.['resolved_reference']) ?? (0,toml/* tomlString */.Ge)(table?.['reference']);
    switch ((0,toml/* tomlString */.Ge)(table?.['type'])) {
        case 'git':
            return { kind: 'git', url: place, ...(commit === undefined ? {} : { commit }) };
        case 'url':
            return { kind: 'url', url: place };
        case 'file':
        case 'directory':
            return { kind: 'path', path: place };
        default:
            return {
                kind: 'registry',
                ...addresses,
                ...(place === '' ? {} : { index: place }),
            };
    }
}
function filesOfVersion(value, version) {
    const all = (0,toml/* tomlArray */.Wl)(value);
    const own = all.filter((item) => ((0,toml/* tomlString */.Ge)((0,toml/* tomlTable */.lR)(item)?.['file']) ?? '').includes(`-${version}`));
    return own.length > 0 ? own : all;
}
function poetry_lock_refuse(version, hasMetadata, file) {
    const location = { file, line: 1 };
    if (!hasMetadata) {
        const message = 'The file has no metadata at its end: it is not complete.';
        return { code: 'bad-structure', severity: 'broken', message, location };
    }
    const stated = version === undefined ? 'no version of its format' : `version ${(0,quote/* quote */.h)(version)} of its format`;
    return {
        code: 'unsupported-version',
        severity: 'unsupported',
        message: `The file states ${stated}; 1.x and 2.x are known.`,
        location,
    };
}

;// CONCATENATED MODULE: ./build/inventory/pylock.js










const MAX_IDENTITIES = 16;
const pylock = {
    id: 'pylock',
    title: 'Python standard lockfile (PEP 751)',
    ecosystem: 'pypi',
    role: 'lock',
    files: ['pylock.toml', 'pylock.*.toml'],
    matches: (path) => /^pylock(?:\.[^./]+)?\.toml$/.test((0,relative_path/* baseOf */.bx)(path)),
    parse: parsePylock,
};
function parsePylock(input) {
    const empty = { components: [], projects: [], declarations: [] };
    const document = (0,toml/* parseToml */.MT)(input.text, input.path);
    if (!document.ok)
        return { ...empty, problems: [document.error] };
    const { root, headerLines } = document.value;
    const version = (0,toml/* tomlString */.Ge)(root['lock-version']);
    if (version === undefined || !/^1\.\d+$/.test(version)) {
        return { ...empty, problems: [pylock_refuse(version, input.path)] };
    }
    const problems = [];
    if (!Array.isArray(root['packages'])) {
        const location = { file: input.path, line: 1 };
        const message = 'The file has no list of packages: it is not complete.';
        problems.push({ code: 'bad-structure', severity: 'broken', message, location });
    }
    const project = readSiblingPyproject(input);
    const direct = project && new Set(project.declarations.filter((it) => it.scope !== 'build').map((it) => it.name));
    const lines = headerLines('packages');
    const defaults = new Set((0,toml/* tomlStrings */.NI)(root['default-groups']));
    const entries = [];
    (0,toml/* tomlArray */.Wl)(root['packages']).forEach((value, index) => {
        const read = pylock_readPackage(value, { file: input.path, line: lines[index] ?? 1 }, defaults);
        if (!read.ok)
            problems.push(read.error);
        else if (read.value !== undefined)
            entries.push(read.value);
    });
    const linked = pylock_link(entries, input.path);
    problems.push(...linked.problems);
    const components = linked.components.map((component) => ({
        ...component,
        direct: direct === undefined ? null : direct.has(component.name),
    }));
    return {
        components,
        projects: [
            {
                dir: (0,relative_path/* dirOf */.Rw)(input.path),
                ecosystem: 'pypi',
                ...(project?.name === undefined ? {} : { name: (0,domain_purl/* normalizePypiName */.Ty)(project.name) }),
                dependsOn: (0,lock_graph/* sortPurls */.F)(components.filter((it) => it.direct === true).map((it) => it.purl)),
            },
        ],
        declarations: [],
        problems: problems.slice(0, 100),
    };
}
function pylock_readPackage(value, location, defaults) {
    const table = (0,toml/* tomlTable */.lR)(value);
    const written = (0,toml/* tomlString */.Ge)(table?.['name']);
    const fail = (message) => (0,result/* err */._)({ code: 'bad-structure', severity: 'broken', message, location });
    if (table === undefined || written === undefined)
        return fail('A package has no name.');
    const directory = (0,toml/* tomlString */.Ge)((0,toml/* tomlTable */.lR)(table['directory'])?.['path']);
    if (directory !== undefined && /^\.?\/?$/.test(directory))
        return (0,result.ok)(undefined);
    const name = (0,domain_purl/* normalizePypiName */.Ty)(written);
    const archive = (0,toml/* tomlTable */.lR)(table['archive']);
    const listed = [
        ...(0,toml/* tomlArray */.Wl)(table['wheels']),
        ...[table['sdist'], archive].filter((it) => it !== undefined),
    ];
    const { integrity, urls, malformed } = readArtifacts(listed);
    const source = pylock_readSource(table, (0,python_source/* pickArtifactUrls */.e6)(urls, name));
    const plain = source.kind === 'registry';
    if (malformed > 0 || (plain && listed.length === 0)) {
        return fail(`The package ${(0,quote/* quote */.h)(written)} names no artifact, or a malformed one.`);
    }
    const made = (0,python_component/* makePythonComponent */.k)(written, {
        version: (0,toml/* tomlString */.Ge)(table['version']) ?? '',
        scope: pylock_scopeOf((0,toml/* tomlString */.Ge)(table['marker']) ?? '', defaults),
        source,
        integrity,
        locations: [location],
    });
    if (!made.ok)
        return made;
    const identities = readIdentities(table['attestation-identities']);
    const component = identities.length === 0 ? made.value : { ...made.value, attestationIdentities: identities };
    return (0,result.ok)({ component, table });
}
function readIdentities(value) {
    return (0,toml/* tomlArray */.Wl)(value)
        .slice(0, MAX_IDENTITIES)
        .flatMap((item) => {
        const table = (0,toml/* tomlTable */.lR)(item);
        if ((0,toml/* tomlString */.Ge)(table?.['kind']) === undefined)
            return [];
        const texts = Object.entries(table ?? {}).flatMap(([key, text]) => {
            const read = (0,toml/* tomlString */.Ge)(text);
            return read === undefined ? [] : [[key, read]];
        });
        return [Object.fromEntries(texts)];
    });
}
function pylock_link(entries, file) {
    const byName = new Map();
    for (const entry of entries) {
        const known = byName.get(entry.component.name);
        if (known === undefined)
            byName.set(entry.component.name, [entry]);
        else
            known.push(entry);
    }
    const problems = [];
    const components = entries.map(({ component, table }) => {
        const targets = [];
        for (const item of (0,toml/* tomlArray */.Wl)(table['dependencies'])) {
            const wanted = (0,toml/* tomlTable */.lR)(item);
            const name = (0,domain_purl/* normalizePypiName */.Ty)((0,toml/* tomlString */.Ge)(wanted?.['name']) ?? '');
            const version = (0,toml/* tomlString */.Ge)(wanted?.['version']);
            const found = (byName.get(name) ?? []).slice(0, 20);
            if (found.length === 0 && name !== '') {
                const message = `The package ${(0,quote/* quote */.h)(component.name)} needs ${(0,quote/* quote */.h)(name)}, for which the file has no entry.`;
                const location = component.locations[0] ?? { file, line: 1 };
                problems.push({ code: 'bad-structure', severity: 'broken', message, location });
            }
            for (const entry of found) {
                if (version === undefined || entry.component.version === version)
                    targets.push(entry.component.purl);
            }
        }
        return { ...component, dependsOn: (0,lock_graph/* sortPurls */.F)(targets) };
    });
    return { components, problems };
}
function pylock_scopeOf(marker, defaults) {
    const groups = [...marker.matchAll(/["']([^"']+)["']\s+in\s+dependency_groups\b/g)].map((it) => it[1] ?? '');
    if (groups.some((group) => defaults.has(group)))
        return 'runtime';
    if (/\bextras\b/.test(marker))
        return 'optional';
    return /\bdependency_groups\b/.test(marker) ? 'dev' : 'runtime';
}
function pylock_readSource(table, addresses) {
    const vcs = (0,toml/* tomlTable */.lR)(table['vcs']);
    if (vcs !== undefined) {
        const commit = (0,toml/* tomlString */.Ge)(vcs['commit-id']) ?? (0,toml/* tomlString */.Ge)(vcs['requested-revision']);
        const place = (0,toml/* tomlString */.Ge)(vcs['url']) ?? (0,toml/* tomlString */.Ge)(vcs['path']) ?? '';
        const type = (0,toml/* tomlString */.Ge)(vcs['type']) ?? 'git';
        const url = type === 'git' ? place : `${type}+${place}`;
        return { kind: 'git', url, ...(commit === undefined ? {} : { commit }) };
    }
    const path = (0,toml/* tomlString */.Ge)((0,toml/* tomlTable */.lR)(table['directory'])?.['path']);
    if (path !== undefined)
        return { kind: 'path', path };
    const archive = (0,toml/* tomlTable */.lR)(table['archive']);
    const url = (0,toml/* tomlString */.Ge)(archive?.['url']);
    if (url !== undefined)
        return { kind: 'url', url };
    const file = (0,toml/* tomlString */.Ge)(archive?.['path']);
    if (file !== undefined)
        return { kind: 'path', path: file };
    const index = (0,toml/* tomlString */.Ge)(table['index']);
    return {
        kind: 'registry',
        ...addresses,
        ...(index === undefined ? {} : { index }),
    };
}
function pylock_refuse(version, file) {
    const stated = version === undefined ? 'no version of its format' : `version ${(0,quote/* quote */.h)(version)} of its format`;
    return {
        code: 'unsupported-version',
        severity: 'unsupported',
        message: `The file states ${stated}; 1.x is known.`,
        location: { file, line: 1 },
    };
}

// EXTERNAL MODULE: ./build/inventory/requirements.js + 2 modules
var requirements = __webpack_require__(77836);
// EXTERNAL MODULE: ./build/inventory/requirements-read.js + 2 modules
var requirements_read = __webpack_require__(72830);
// EXTERNAL MODULE: ./build/inventory/requirements-scope.js
var requirements_scope = __webpack_require__(78086);
;// CONCATENATED MODULE: ./build/inventory/requirements-in.js






const requirementsIn = {
    id: 'requirements-in',
    title: 'pip-compile source',
    ecosystem: 'pypi',
    role: 'manifest',
    files: ['requirements*.in', '*requirements.in', 'requirements/*.in'],
    matches: (path) => (0,requirements_scope/* isRequirementsFile */.Nn)(path, 'in') && !(0,requirements_scope/* isConstraintsFile */.tY)(path),
    parse: parseRequirementsIn,
};
function parseRequirementsIn(input) {
    const { lines, problems: found } = (0,requirements_read/* readRequirementFiles */.B)({ ...input, read: () => undefined }, false);
    const problems = found.filter((it) => it.code !== 'file-not-readable');
    const declarations = [];
    for (const { text, editable, line } of lines) {
        if (editable || (0,python_source/* isAddress */.PW)(text) || /^[./]/.test(text))
            continue;
        const location = { file: input.path, line };
        const parsed = (0,python_requirement/* parseRequirement */.pP)(text);
        if (!parsed.ok) {
            const { code, message } = parsed.error;
            problems.push({ code, severity: 'broken', message: `${(0,quote/* quote */.h)(text)} ${message}.`, location });
            continue;
        }
        const { name, specifier, url } = parsed.value;
        declarations.push({
            ecosystem: 'pypi',
            dir: (0,relative_path/* dirOf */.Rw)(input.path),
            name,
            range: specifier,
            scope: (0,requirements_scope/* scopeOfRequirementsFile */._Q)(input.path),
            location,
            kind: url === undefined ? 'registry' : /^(?:git|hg|svn|bzr)\+/.test(url) ? 'git' : 'url',
        });
    }
    return { components: [], projects: [], declarations, problems: problems.slice(0, 50) };
}

;// CONCATENATED MODULE: ./build/inventory/uv-lock-graph.js

const ORDER = ['runtime', 'optional', 'dev'];
const uv_lock_graph_MAX_PROBLEMS = 20;
const uv_lock_graph_MAX_CANDIDATES = 20;
function createUvGraph(packages, file) {
    const byName = new Map();
    const byRelease = new Map();
    const extraNodes = new Map();
    const extrasOf = new Map();
    let count = packages.length;
    packages.forEach((it, index) => {
        note(byName, it.name, index);
        note(byRelease, `${it.name} ${it.version}`, index);
        const own = [];
        for (const extra of it.extras.keys()) {
            extraNodes.set(`${index} ${extra}`, count);
            own.push(count);
            count++;
        }
        extrasOf.set(index, own);
    });
    const resolve = (dependency) => {
        const { name, version, source } = dependency;
        const candidates = (version === undefined ? byName.get(name) : byRelease.get(`${name} ${version}`)) ?? [];
        if (candidates.length < 2)
            return candidates;
        return candidates
            .slice(0, uv_lock_graph_MAX_CANDIDATES)
            .filter((index) => source === undefined || packages[index]?.sourceKey === source);
    };
    const nodes = (dependency) => resolve(dependency).flatMap((index) => [
        index,
        ...dependency.extras.flatMap((extra) => extraNodes.get(`${index} ${extra}`) ?? []),
    ]);
    const problems = [];
    const groupNodes = [];
    const edges = Array.from({ length: count }, () => []);
    const link = (it, dependencies) => dependencies.flatMap((dependency) => {
        const found = nodes(dependency);
        if (found.length === 0 && problems.length < uv_lock_graph_MAX_PROBLEMS) {
            problems.push({
                code: 'bad-structure',
                severity: 'broken',
                message: `The package ${(0,quote/* quote */.h)(it.written)} needs ${(0,quote/* quote */.h)(dependency.name)}, for which the file has no entry.`,
                location: { file, line: it.line },
                hint: 'Run "uv lock" and commit the result.',
            });
        }
        if (!dependency.groupOnly)
            return [...found];
        groupNodes.push(...found);
        return [];
    });
    packages.forEach((it, index) => {
        edges[index] = link(it, it.dependencies);
        for (const [extra, dependencies] of it.extras) {
            const node = extraNodes.get(`${index} ${extra}`);
            if (node !== undefined)
                edges[node] = [index, ...link(it, dependencies)];
        }
        for (const dependencies of it.groups.values())
            link(it, dependencies);
    });
    return {
        file,
        edges,
        resolve,
        nodes,
        strongest: (index, scopes) => {
            const own = [index, ...(extrasOf.get(index) ?? [])].map((node) => scopes[node]);
            return ORDER.find((scope) => own.includes(scope));
        },
        groupNodes,
        problems,
    };
}
function note(map, key, index) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [index]);
    else
        known.push(index);
}

;// CONCATENATED MODULE: ./build/inventory/uv-lock-package.js






const uv_lock_package_SOURCES = ['registry', 'git', 'url', 'path', 'directory', 'editable', 'virtual'];
function readUvPackage(value, file, line) {
    const table = (0,toml/* tomlTable */.lR)(value);
    const written = (0,toml/* tomlString */.Ge)(table?.['name']);
    const sourceTable = (0,toml/* tomlTable */.lR)(table?.['source']);
    const kind = uv_lock_package_SOURCES.find((it) => (0,toml/* tomlString */.Ge)(sourceTable?.[it]) !== undefined);
    const fail = (message) => (0,result/* err */._)({ code: 'bad-structure', severity: 'broken', message, location: { file, line } });
    if (table === undefined || written === undefined)
        return fail('A package has no name.');
    if (sourceTable === undefined || kind === undefined) {
        return fail(`The package ${(0,quote/* quote */.h)(written)} has no source that is known.`);
    }
    const version = (0,toml/* tomlString */.Ge)(table['version']);
    if (version === undefined && kind === 'registry')
        return fail(`The package ${(0,quote/* quote */.h)(written)} has no version.`);
    const wheels = (0,toml/* tomlArray */.Wl)(table['wheels']);
    const artifacts = readArtifacts(table['sdist'] === undefined ? wheels : [table['sdist'], ...wheels]);
    if (artifacts.malformed > 0)
        return fail(`The package ${(0,quote/* quote */.h)(written)} has a malformed file entry.`);
    const name = (0,domain_purl/* normalizePypiName */.Ty)(written);
    const place = (0,toml/* tomlString */.Ge)(sourceTable[kind]) ?? '';
    const isLocal = kind === 'directory' || kind === 'editable' || kind === 'virtual';
    return (0,result.ok)({
        written,
        name,
        version: version ?? '',
        source: makeSource(kind, place, (0,python_source/* pickArtifactUrls */.e6)(artifacts.urls, name)),
        sourceKey: `${kind} ${place}`,
        ...(isLocal ? { local: { kind, path: place } } : {}),
        artifacts,
        line,
        dependencies: readUvDependencies(table['dependencies']),
        extras: readGroups(table['optional-dependencies']),
        groups: readGroups(table['dev-dependencies']),
    });
}
function readUvDependencies(value) {
    return (0,toml/* tomlArray */.Wl)(value).flatMap((item) => {
        const table = (0,toml/* tomlTable */.lR)(item);
        const name = (0,toml/* tomlString */.Ge)(table?.['name']);
        if (table === undefined || name === undefined)
            return [];
        const version = (0,toml/* tomlString */.Ge)(table['version']);
        const source = sourceKey((0,toml/* tomlTable */.lR)(table['source']));
        const extras = (0,toml/* tomlArray */.Wl)(table['extra'] ?? table['extras']).filter((it) => typeof it === 'string');
        return [
            {
                name: (0,domain_purl/* normalizePypiName */.Ty)(name),
                ...(version === undefined ? {} : { version }),
                ...(source === undefined ? {} : { source }),
                extras: extras.map(domain_purl/* normalizePypiName */.Ty),
                groupOnly: isGroupOnly((0,toml/* tomlString */.Ge)(table['marker']) ?? ''),
            },
        ];
    });
}
function isGroupOnly(marker) {
    return marker.includes("extra == 'group-") && !/\bor\b/.test(marker);
}
function readGroups(value) {
    return new Map(Object.entries((0,toml/* tomlTable */.lR)(value) ?? {}).map(([name, list]) => [
        (0,domain_purl/* normalizePypiName */.Ty)(name),
        readUvDependencies(list),
    ]));
}
function sourceKey(table) {
    const kind = uv_lock_package_SOURCES.find((it) => (0,toml/* tomlString */.Ge)(table?.[it]) !== undefined);
    return kind === undefined ? undefined : `${kind} ${(0,toml/* tomlString */.Ge)(table?.[kind])}`;
}
function makeSource(kind, place, addresses) {
    if (kind === 'registry')
        return { kind: 'registry', index: place, ...addresses };
    if (kind === 'url')
        return { kind: 'url', url: place };
    if (kind !== 'git')
        return { kind: 'path', path: place };
    const hash = place.indexOf('#');
    if (hash < 0)
        return { kind: 'git', url: place };
    return { kind: 'git', url: place.slice(0, hash).split('?', 1)[0] ?? '', commit: place.slice(hash + 1) };
}

;// CONCATENATED MODULE: ./build/inventory/uv-lock.js








const uv_lock_MAX_PROBLEMS = 100;
const uvLock = {
    id: 'uv-lock',
    title: 'uv lockfile',
    ecosystem: 'pypi',
    role: 'lock',
    files: ['uv.lock', '*.py.lock'],
    matches: (path) => (0,relative_path/* baseOf */.bx)(path) === 'uv.lock' || path.endsWith('.py.lock'),
    parse: parseUvLock,
};
function parseUvLock(input) {
    const empty = { components: [], projects: [], declarations: [] };
    const document = (0,toml/* parseToml */.MT)(input.text, input.path);
    if (!document.ok)
        return { ...empty, problems: [document.error] };
    const { root, headerLines } = document.value;
    if (root['version'] !== 1)
        return { ...empty, problems: [uv_lock_unsupported(root['version'], input.path)] };
    const problems = [];
    const lines = headerLines('package');
    const packages = [];
    (0,toml/* tomlArray */.Wl)(root['package']).forEach((value, index) => {
        const read = readUvPackage(value, input.path, lines[index] ?? 1);
        if (read.ok)
            packages.push(read.value);
        else
            problems.push(read.error);
    });
    const manifest = (0,toml/* tomlTable */.lR)(root['manifest']);
    const members = new Set((0,toml/* tomlStrings */.NI)(manifest?.['members']).map(domain_purl/* normalizePypiName */.Ty));
    const isMember = (it) => it.local !== undefined && (members.size > 0 ? members.has(it.name) : it.local.path === '.');
    const graph = createUvGraph(packages, input.path);
    const asked = [
        ...readUvDependencies(manifest?.['requirements']),
        ...Object.values((0,toml/* tomlTable */.lR)(manifest?.['dependency-groups']) ?? {}).flatMap(readUvDependencies),
    ];
    problems.push(...graph.problems, ...checkRoots(packages, members, { isMember, asked: asked.length > 0 }, input.path));
    const built = uv_lock_build(packages, graph, { isMember, asked });
    problems.push(...built.problems);
    const dir = (0,relative_path/* dirOf */.Rw)(input.path);
    const projects = packages.filter(isMember).map((it) => ({
        dir: (0,relative_path/* joinPath */.uJ)(dir, it.local?.path ?? '.') ?? dir,
        ecosystem: 'pypi',
        name: it.name,
        ...(it.version === '' ? {} : { version: it.version }),
        dependsOn: built.edgesOf(it),
    }));
    if (projects.length === 0 && asked.length > 0) {
        projects.push({
            dir,
            ecosystem: 'pypi',
            dependsOn: built.purlsOf(asked.flatMap((it) => graph.resolve(it))),
        });
    }
    return {
        components: built.components,
        projects,
        declarations: [],
        problems: problems.slice(0, uv_lock_MAX_PROBLEMS),
    };
}
function uv_lock_build(packages, graph, { isMember, asked }) {
    const starts = { runtime: [], optional: [], dev: [] };
    const direct = new Set(asked.flatMap((it) => graph.resolve(it)));
    starts.runtime.push(...asked.flatMap((it) => graph.nodes(it)));
    for (const it of packages) {
        if (!isMember(it))
            continue;
        const groups = [
            ['runtime', [it.dependencies]],
            ['optional', it.extras.values()],
            ['dev', it.groups.values()],
        ];
        for (const [scope, lists] of groups) {
            for (const dependency of [...lists].flat()) {
                starts[dependency.groupOnly ? 'dev' : scope].push(...graph.nodes(dependency));
                for (const index of graph.resolve(dependency))
                    direct.add(index);
            }
        }
    }
    starts.dev.push(...graph.groupNodes);
    const scopes = (0,lock_graph/* reachScopes */.T)(graph.edges, [
        ['runtime', starts.runtime],
        ['optional', starts.optional],
        ['dev', starts.dev],
    ]);
    const problems = [];
    const purls = new Map();
    const made = [];
    packages.forEach((it, index) => {
        if (isMember(it))
            return;
        const scope = graph.strongest(index, scopes);
        const { file } = graph;
        if (scope === undefined) {
            problems.push({
                code: 'bad-structure',
                severity: 'broken',
                message: `Nothing in the file asks for the package ${(0,quote/* quote */.h)(it.written)}: the file is not complete.`,
                location: { file, line: it.line },
                hint: 'Run "uv lock" and commit the result.',
            });
        }
        const component = (0,python_component/* makePythonComponent */.k)(it.written, {
            version: it.version,
            scope: scope ?? 'unknown',
            direct: direct.has(index),
            source: it.source,
            integrity: it.artifacts.integrity,
            locations: [{ file, line: it.line }],
        });
        if (!component.ok)
            problems.push(component.error);
        else {
            purls.set(index, component.value.purl);
            made.push({ component: component.value, it });
        }
    });
    const purlsOf = (indexes) => (0,lock_graph/* sortPurls */.F)([...indexes].flatMap((index) => purls.get(index) ?? []));
    const edgesOf = (it) => purlsOf([it.dependencies, ...it.extras.values(), ...it.groups.values()].flat().flatMap((d) => graph.resolve(d)));
    return {
        components: made.map(({ component, it }) => ({ ...component, dependsOn: edgesOf(it) })),
        problems,
        edgesOf,
        purlsOf,
    };
}
function checkRoots(packages, members, roots, file) {
    const problem = (message) => ({
        code: 'bad-structure',
        severity: 'broken',
        message,
        location: { file, line: 1 },
    });
    const found = new Set(packages.filter(roots.isMember).map((it) => it.name));
    const missing = [...members].filter((name) => !found.has(name));
    if (missing.length > 0) {
        return [
            problem(`The file names the workspace member ${(0,quote/* quote */.h)(missing[0] ?? '')} but has no entry for it.`),
        ];
    }
    if (found.size === 0 && !roots.asked && !file.endsWith('.py.lock')) {
        return [problem('The file has no entry for the project that it locks: it is not complete.')];
    }
    const last = packages.at(-1);
    if (last?.source.kind === 'registry' &&
        last.artifacts.urls.length + last.artifacts.integrity.length === 0) {
        return [
            {
                ...problem(`The last package, ${(0,quote/* quote */.h)(last.written)}, has no files: the file seems to be cut.`),
                location: { file, line: last.line },
            },
        ];
    }
    return [];
}
function uv_lock_unsupported(version, file) {
    const known = typeof version === 'number' || typeof version === 'string';
    return {
        code: 'unsupported-version',
        severity: 'unsupported',
        message: known
            ? `This is version ${(0,quote/* quote */.h)(String(version))} of the format; version 1 is known.`
            : 'The file states no version of its format.',
        location: { file, line: 1 },
    };
}

// EXTERNAL MODULE: ./build/inventory/workflow.js
var workflow = __webpack_require__(49206);
;// CONCATENATED MODULE: ./build/inventory/yarn-descriptors.js



function indexDescriptors(root, catalogs) {
    const byDescriptor = new Map();
    const byName = new Map();
    const moved = new Set();
    for (const [pattern] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(root?.root, 'resolutions')))
        moved.add(lastName(pattern));
    return {
        add(descriptor, node) {
            byDescriptor.set(descriptor, node);
            const at = descriptor.indexOf('@', 1);
            const name = at < 0 ? descriptor : descriptor.slice(0, at);
            byName.set(name, (byName.get(name) ?? new Set()).add(node));
        },
        resolve(name, asked, locator) {
            const range = asked.startsWith('catalog:') ? (catalogs?.get(`${asked} ${name}`) ?? asked) : asked;
            const exact = byDescriptor.get(`${name}@${range}`) ??
                byDescriptor.get(`${name}@npm:${range}`) ??
                byDescriptor.get(`${name}@${range}::locator=${encode(locator)}`);
            if (exact !== undefined)
                return exact;
            const named = byName.get(name);
            return named?.size === 1 ? [...named][0] : undefined;
        },
        isLost(name, range) {
            if (!byName.has(name))
                return true;
            return (root !== undefined && !moved.has(name) && (catalogs !== undefined || !range.startsWith('catalog:')));
        },
    };
}
function readCatalogs(dir, read) {
    const file = read((0,npm_path/* inDirectory */.zX)(dir, '.yarnrc.yml'));
    const parsed = file === undefined ? undefined : (0,yaml/* parseYaml */.h)(file.text, { maxDocuments: 1 });
    if (parsed?.ok !== true)
        return undefined;
    const [root] = parsed.value.documents;
    const found = new Map();
    const add = (catalog, node) => {
        for (const [name, { value }] of (0,inventory_node/* entries */.jO)(node))
            found.set(`catalog:${catalog} ${name}`, (0,inventory_node/* text */.Qq)(value) ?? '');
    };
    add('', (0,inventory_node/* child */.jf)(root, 'catalog'));
    for (const [name, { value }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(root, 'catalogs')))
        add(name, value);
    return found;
}
function encode(text) {
    try {
        return encodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function lastName(pattern) {
    const match = /((?:@[^/@]+\/)?[^/@]+)(?:@[^/].*)?$/.exec(pattern.slice(0, 500));
    return match?.[1] ?? pattern;
}

;// CONCATENATED MODULE: ./build/inventory/yarn-locator.js

const MAX_NESTING = 5;
function parseYarnLocator(text, nesting = 0) {
    const at = text.indexOf('@', 1);
    if (at < 0 || nesting > MAX_NESTING)
        return undefined;
    const name = text.slice(0, at);
    const { reference, params } = splitParams(text.slice(at + 1));
    const colon = reference.indexOf(':');
    const protocol = colon < 0 ? '' : reference.slice(0, colon + 1);
    const rest = reference.slice(colon + 1);
    switch (protocol) {
        case 'npm:': {
            const archive = params.get('__archiveUrl');
            const source = archive === undefined ? { kind: 'registry' } : { kind: 'registry', url: archive };
            return { kind: 'package', name, source, version: rest, patched: false };
        }
        case 'workspace:':
            return { kind: 'workspace', name, path: rest };
        case 'virtual:': {
            const hash = reference.indexOf('#');
            return hash < 0 ? undefined : parseYarnLocator(`${name}@${reference.slice(hash + 1)}`, nesting + 1);
        }
        case 'patch:': {
            const end = rest.indexOf('#');
            const inner = parseYarnLocator(decode(end < 0 ? rest : rest.slice(0, end)), nesting + 1);
            return inner?.kind === 'package' ? { ...inner, patched: true } : inner;
        }
        case 'file:':
        case 'link:':
        case 'portal:':
        case 'exec:': {
            const hash = rest.indexOf('#');
            const base = workspaceOf(params.get('locator'));
            const path = hash < 0 ? rest : rest.slice(0, hash);
            const source = { kind: 'path', path };
            return { kind: 'package', name, source, patched: false, ...(base === undefined ? {} : { base }) };
        }
        default: {
            if (colon < 0)
                return undefined;
            const source = (0,npm_spec/* addressSource */.at)(reference) ?? gitOrUrl(reference);
            return { kind: 'package', name, source, patched: false };
        }
    }
}
function gitOrUrl(reference) {
    return { kind: 'url', url: reference };
}
function splitParams(text) {
    const at = text.indexOf('::');
    if (at < 0)
        return { reference: text, params: new Map() };
    const params = new Map();
    for (const pair of text.slice(at + 2).split('&')) {
        const equals = pair.indexOf('=');
        if (equals > 0)
            params.set(pair.slice(0, equals), decode(pair.slice(equals + 1)));
    }
    return { reference: text.slice(0, at), params };
}
function workspaceOf(locator) {
    const at = locator?.indexOf('@workspace:') ?? -1;
    return at < 0 ? undefined : locator?.slice(at + '@workspace:'.length);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/inventory/yarn-workspace.js



const yarn_workspace_STRENGTH = ['runtime', 'optional', 'dev', 'unknown'];
function addWorkspaceEdges(from, entry, context) {
    const { graph, index, manifest } = context;
    const kinds = manifest === undefined ? undefined : readKinds(manifest);
    const meta = (0,inventory_node/* child */.jf)(entry, 'dependenciesMeta');
    const locator = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(entry, 'resolution')) ?? '';
    let complete = true;
    for (const [name, { line, value }] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(entry, 'dependencies'))) {
        const range = (0,inventory_node/* text */.Qq)(value) ?? '';
        const to = index.resolve(name, range, locator);
        complete &&= to !== undefined;
        const optional = (0,inventory_node/* isTrue */.Hn)((0,inventory_node/* child */.jf)((0,inventory_node/* child */.jf)(meta, name), 'optional'));
        const kind = kinds?.get(name) ?? (optional ? 'optional' : 'unknown');
        if (to !== undefined)
            graph.addEdge(from, to, kind, name);
        else if (index.isLost(name, range)) {
            const message = `The dependency ${(0,quote/* quote */.h)(name)} of a workspace has no entry in the lockfile.`;
            graph.addProblem({ code: 'bad-structure', severity: 'broken', message, line });
        }
    }
    return complete;
}
function readKinds(manifest) {
    const kinds = new Map();
    for (const { name, kind } of readManifestRequests(manifest.root)) {
        const known = kinds.get(name);
        if (known === undefined || yarn_workspace_STRENGTH.indexOf(kind) < yarn_workspace_STRENGTH.indexOf(known))
            kinds.set(name, kind);
    }
    return kinds;
}

;// CONCATENATED MODULE: ./build/inventory/yarn-berry-lock.js











const yarnBerryLock = {
    id: 'yarn-berry-lock',
    title: 'Yarn 2+ lockfile (yarn.lock)',
    ecosystem: 'npm',
    role: 'lock',
    files: ['yarn.lock'],
    matches: (path) => /(?:^|\/)yarn\.lock$/.test(path),
    accepts: isYarnBerry,
    parse: parseYarnBerryLock,
};
function isYarnBerry(content) {
    return /^"?__metadata"?:/m.test(content) || /^\s*\{/.test(content);
}
const MIN_VERSION = 4;
const yarn_berry_lock_MAX_VERSION = 10;
function parseYarnBerryLock(input) {
    const graph = (0,npm_graph/* createNpmGraph */.E)(input.path);
    const root = readRoot(input.text);
    if ('severity' in root)
        graph.addProblem(root);
    const allKnown = 'severity' in root || yarn_berry_lock_readEntries(root, input, graph);
    return graph.finish({ allKnown });
}
function readRoot(content) {
    if (content.trimStart().startsWith('{')) {
        const message = 'This form of yarn.lock (JSON) is not known.';
        return { code: 'unsupported-version', severity: 'unsupported', message, line: 1 };
    }
    const plain = (0,plain_yaml/* readPlainYaml */.g)(content);
    const parsed = plain === undefined ? (0,yaml/* parseYaml */.h)(content, { maxDocuments: 1 }) : undefined;
    if (parsed?.ok === false) {
        const { code, message, line } = parsed.error;
        return { code, severity: 'broken', message: `The file ${message}.`, line };
    }
    const [root] = plain ?? parsed?.value.documents ?? [];
    const metadata = (0,inventory_node/* child */.jf)(root, '__metadata');
    const stated = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(metadata, 'version')) ?? '';
    const version = /^\d{1,3}$/.test(stated) ? Number(stated) : 0;
    if (root === undefined || version < MIN_VERSION || version > yarn_berry_lock_MAX_VERSION) {
        const message = `The metadata version ${(0,quote/* quote */.h)(stated)} is none of ${MIN_VERSION} to ${yarn_berry_lock_MAX_VERSION}.`;
        return { code: 'unsupported-version', severity: 'unsupported', message, line: metadata?.line ?? 1 };
    }
    return root;
}
function yarn_berry_lock_readEntries(root, input, graph) {
    const read = [];
    const home = (0,npm_path/* directoryOf */.jt)(input.path);
    const index = indexDescriptors(npm_workspaces_readManifest(home, input.read), readCatalogs(home, input.read));
    for (const [key, { line, value }] of (0,inventory_node/* entries */.jO)(root)) {
        if (key === '__metadata')
            continue;
        const entry = yarn_berry_lock_readEntry(line, value, { input, graph });
        if (entry === undefined)
            continue;
        read.push(entry);
        for (const descriptor of key.split(/,\s*/))
            index.add(descriptor, entry.node);
    }
    const end = read.at(-1)?.line ?? 1;
    if (!input.text.endsWith('\n'))
        reportCut(graph, 'The last line has no line end', end);
    const last = read.at(-1)?.value;
    if (last !== undefined && (0,inventory_node/* child */.jf)(last, 'linkType') === undefined) {
        reportCut(graph, 'The last entry has no "linkType"', end);
    }
    if (!read.some(({ dir }) => dir === home))
        reportCut(graph, 'The project has no entry of its own', end);
    let allKnown = true;
    for (const { value, node, dir } of read) {
        if (dir !== undefined) {
            const known = addWorkspaceEdges(node, value, { graph, index, manifest: npm_workspaces_readManifest(dir, input.read) });
            allKnown &&= known;
            continue;
        }
        const meta = (0,inventory_node/* child */.jf)(value, 'dependenciesMeta');
        const locator = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'resolution')) ?? '';
        for (const [name, dependency] of (0,inventory_node/* entries */.jO)((0,inventory_node/* child */.jf)(value, 'dependencies'))) {
            const range = (0,inventory_node/* text */.Qq)(dependency.value) ?? '';
            const to = index.resolve(name, range, locator);
            const optional = (0,inventory_node/* isTrue */.Hn)((0,inventory_node/* child */.jf)((0,inventory_node/* child */.jf)(meta, name), 'optional'));
            if (to !== undefined)
                graph.addEdge(node, to, optional ? 'optional' : 'runtime', name);
            else if (index.isLost(name, range))
                yarn_berry_lock_reportLost(graph, name, dependency.line);
        }
    }
    return allKnown;
}
function yarn_berry_lock_readEntry(line, value, context) {
    const { graph, input } = context;
    const resolution = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'resolution'));
    const locator = resolution === undefined ? undefined : parseYarnLocator(resolution);
    if (locator === undefined) {
        const message = resolution === undefined
            ? `The entry on line ${line} has no resolution.`
            : `The resolution ${(0,quote/* quote */.h)(resolution)} is of no known kind.`;
        graph.addProblem({ code: 'bad-structure', severity: 'broken', message, line });
        return undefined;
    }
    const home = (0,npm_path/* directoryOf */.jt)(input.path);
    if (locator.kind === 'workspace') {
        const dir = (0,npm_path/* joinInside */.lG)(home, locator.path);
        if (dir === undefined) {
            yarn_berry_lock_reportOutside(graph, locator.path, line);
            return undefined;
        }
        return { line, value, dir, node: graph.addProject({ dir, name: locator.name }) };
    }
    const { name, source } = locator;
    const stated = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'version')) ?? '';
    if (source.kind === 'path' && !isInside(home, locator.base, source.path)) {
        yarn_berry_lock_reportOutside(graph, source.path, line);
        return undefined;
    }
    const version = locator.version ?? (stated === '0.0.0-use.local' ? '' : stated);
    const checksum = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(value, 'checksum'));
    const integrity = checksum === undefined || locator.patched ? [] : [yarn_berry_lock_readChecksum(checksum, { name, version })];
    const node = graph.addPackage({ name, version, source, integrity, line });
    return { line, value, node, dir: undefined };
}
function isInside(home, base, path) {
    const from = (0,npm_path/* joinInside */.lG)(home, base ?? '.');
    return from !== undefined && (0,npm_path/* joinInside */.lG)(from, path) !== undefined;
}
function yarn_berry_lock_readChecksum(raw, of) {
    const file = `${of.name.replace('/', '-')}-${of.version}.zip`;
    return (0,integrity/* parseHex */.j)('sha512', raw.slice(raw.lastIndexOf('/') + 1), { raw, file });
}
function yarn_berry_lock_reportOutside(graph, path, line) {
    const message = `${(0,quote/* quote */.h)(path)} leads outside the scanned directory.`;
    graph.addProblem({ code: 'file-outside-root', severity: 'broken', message, line });
}
function reportCut(graph, sign, line) {
    const message = `${sign}, so the file may be cut.`;
    graph.addProblem({ code: 'bad-syntax', severity: 'broken', message, line, hint: 'Run yarn install.' });
}
function yarn_berry_lock_reportLost(graph, name, line) {
    graph.addProblem({
        code: 'bad-structure',
        severity: 'broken',
        message: `The dependency ${(0,quote/* quote */.h)(name)} has no entry in the lockfile.`,
        line,
        hint: 'The file may have been cut or merged by hand: run yarn install.',
    });
}

;// CONCATENATED MODULE: ./build/inventory/yarn-classic-reader.js

function readYarnClassic(text) {
    const conflict = (0,merge_conflict/* findMergeConflict */.m)(text);
    if (conflict !== undefined) {
        const message = `Line ${conflict} holds an unresolved merge conflict.`;
        return { entries: [], problem: { code: 'merge-conflict', message, line: conflict } };
    }
    const found = [];
    const problem = yarn_classic_reader_readRows(text.split('\n'), found);
    const entries = found.filter((entry) => entry.fields.has('version'));
    const unfinished = found.find((entry) => !entry.fields.has('version'));
    const open = found.find((entry) => entry.openLine !== undefined)?.openLine;
    if (problem !== undefined)
        return { entries, problem: { code: 'bad-syntax', ...problem } };
    if (open !== undefined) {
        const message = `The block on line ${open} is empty, so the file may be cut.`;
        return { entries, problem: { code: 'bad-syntax', message, line: open } };
    }
    if (unfinished === undefined)
        return { entries };
    const { line } = unfinished;
    return {
        entries,
        problem: { code: 'bad-syntax', message: `The entry on line ${line} has no version.`, line },
    };
}
function yarn_classic_reader_readRows(rows, found) {
    for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index].replace(/\r$/, '');
        const line = index + 1;
        if (row.trim() !== '' && !row.trimStart().startsWith('#')) {
            const problem = readRow(row, line, found);
            if (problem !== undefined)
                return { message: `${problem} (line ${line}).`, line };
        }
        if (line === rows.length && row !== '') {
            return { message: 'The last line has no line end, so the file may be cut.', line };
        }
    }
    return undefined;
}
function readRow(row, line, found) {
    const indent = row.length - row.trimStart().length;
    const tokens = tokenize(row.slice(indent));
    if (tokens === undefined)
        return 'The line has a string that does not end or a malformed escape';
    const opens = tokens.at(-1) === ':';
    if (indent === 0) {
        const patterns = readPatterns(tokens);
        if (patterns === undefined)
            return 'The line is not a list of patterns that ends with a colon';
        found.push({
            line,
            patterns,
            fields: new Map(),
            dependencies: [],
            block: undefined,
            openLine: undefined,
        });
        return undefined;
    }
    const entry = found.at(-1);
    if (entry === undefined)
        return 'The line belongs to no entry';
    const [key, value] = tokens.map((token) => (typeof token === 'string' ? undefined : token.text));
    if (key === undefined)
        return 'The line has no key';
    if (indent === 2) {
        if (opens && tokens.length === 2) {
            entry.block = key;
            entry.openLine = line;
            return undefined;
        }
        if (tokens.length !== 2 || value === undefined)
            return 'The line is not a key and a value';
        if (entry.fields.has(key))
            return `The field ${JSON.stringify(key.slice(0, 80))} stands twice in one entry`;
        entry.fields.set(key, value);
        entry.block = undefined;
        return undefined;
    }
    if (indent !== 4 || entry.block === undefined)
        return 'The line is indented as none of this format is';
    if (tokens.length > 2 || opens || (tokens.length === 2 && value === undefined))
        return 'The line is not a name and a range';
    entry.openLine = undefined;
    if (entry.block === 'dependencies' || entry.block === 'optionalDependencies') {
        entry.dependencies.push({
            name: key,
            range: value ?? '',
            optional: entry.block === 'optionalDependencies',
            line,
        });
    }
    return undefined;
}
function tokenize(row) {
    const tokens = [];
    const length = row.trimEnd().length;
    for (let at = 0; at < length;) {
        const char = row[at];
        if (char === ' ')
            at += 1;
        else if (char === ',') {
            tokens.push(',');
            at += 1;
        }
        else if (char === ':' && at === length - 1) {
            tokens.push(':');
            at += 1;
        }
        else if (char === '"') {
            const close = closeString(row, at);
            if (close < 0)
                return undefined;
            const value = unquote(row.slice(at, close));
            if (value === undefined)
                return undefined;
            tokens.push({ text: value });
            at = close;
        }
        else {
            let stop = at;
            while (stop < length &&
                row[stop] !== ' ' &&
                row[stop] !== ',' &&
                !(row[stop] === ':' && stop === length - 1))
                stop += 1;
            tokens.push({ text: row.slice(at, stop) });
            at = stop;
        }
    }
    return tokens;
}
function closeString(row, open) {
    for (let at = open + 1; at < row.length; at += 1) {
        if (row[at] === '\\')
            at += 1;
        else if (row[at] === '"')
            return at + 1;
    }
    return -1;
}
function unquote(quoted) {
    if (!quoted.includes('\\'))
        return quoted.slice(1, -1);
    try {
        return JSON.parse(quoted);
    }
    catch {
        return undefined;
    }
}
function readPatterns(tokens) {
    if (tokens.length < 2 || tokens.length % 2 !== 0 || tokens.at(-1) !== ':')
        return undefined;
    const patterns = [];
    for (let at = 0; at < tokens.length; at += 2) {
        const token = tokens[at];
        const mark = tokens[at + 1];
        if (token === undefined || typeof token === 'string')
            return undefined;
        if (mark !== (at + 2 === tokens.length ? ':' : ','))
            return undefined;
        patterns.push(token.text);
    }
    return patterns;
}

;// CONCATENATED MODULE: ./build/inventory/yarn-classic-lock.js










const yarnClassicLock = {
    id: 'yarn-classic-lock',
    title: 'Yarn 1 lockfile (yarn.lock)',
    ecosystem: 'npm',
    role: 'lock',
    files: ['yarn.lock'],
    matches: (path) => /(?:^|\/)yarn\.lock$/.test(path),
    accepts: (content) => !isYarnBerry(content),
    parse: parseYarnClassicLock,
};
const HEADER = /^#\s*yarn lockfile v(\d{1,9})\s*$/m;
function parseYarnClassicLock(input) {
    if (isYarnBerry(input.text))
        return yarnBerryLock.parse(input);
    const graph = (0,npm_graph/* createNpmGraph */.E)(input.path);
    const { entries, problem } = readYarnClassic(input.text);
    const header = HEADER.exec(input.text.slice(0, 1000))?.[1];
    if (header !== undefined && header !== '1') {
        const message = `The lockfile version ${(0,quote/* quote */.h)(header)} is not 1.`;
        graph.addProblem({ code: 'unsupported-version', severity: 'unsupported', message });
        return graph.finish();
    }
    if (problem !== undefined)
        graph.addProblem({ ...problem, severity: 'broken' });
    else if (entries.length === 0 && header === undefined) {
        const message = 'The file holds neither an entry nor the first lines that Yarn writes.';
        graph.addProblem({ code: 'bad-structure', severity: 'unsupported', message });
        return graph.finish();
    }
    return assemble(entries, input, graph);
}
function assemble(entries, input, graph) {
    const byPattern = new Map();
    const byName = new Map();
    const nodes = entries.map((entry) => {
        const node = yarn_classic_lock_addEntry(entry, input.path, graph);
        for (const pattern of entry.patterns) {
            if (node === undefined)
                continue;
            if (byPattern.has(pattern)) {
                const message = `The pattern ${(0,quote/* quote */.h)(pattern)} stands in two entries.`;
                graph.addProblem({ code: 'duplicate-key', severity: 'broken', message, line: entry.line });
            }
            byPattern.set(pattern, node);
            const name = splitPattern(pattern).name;
            byName.set(name, (byName.get(name) ?? new Set()).add(node));
        }
        return node;
    });
    const { manifests, complete } = readWorkspaces(input.path, input);
    const members = new Set(manifests.map(({ name }) => name));
    const resolve = (name, range) => {
        const exact = byPattern.get(`${name}@${range}`);
        if (exact !== undefined)
            return exact;
        const named = byName.get(name);
        return named?.size === 1 ? [...named][0] : undefined;
    };
    const lost = (dependency) => complete && !byName.has(dependency.name) && !members.has(dependency.name);
    entries.forEach((entry, index) => {
        const from = nodes[index];
        if (from === undefined)
            return;
        for (const dependency of entry.dependencies) {
            const { name, range, optional, line } = dependency;
            const to = resolve(name, range);
            if (to !== undefined)
                graph.addEdge(from, to, optional ? 'optional' : 'runtime', name);
            else if (lost(dependency))
                yarn_classic_lock_reportLost(graph, name, line);
        }
    });
    let allKnown = complete;
    for (const manifest of manifests) {
        const name = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(manifest.root, 'name'));
        const version = (0,inventory_node/* text */.Qq)((0,inventory_node/* child */.jf)(manifest.root, 'version'));
        const from = graph.addProject({
            dir: manifest.dir,
            ...(name === undefined ? {} : { name }),
            ...(version === undefined ? {} : { version }),
        });
        for (const request of readManifestRequests(manifest.root)) {
            const to = resolve(request.name, request.spec);
            if (to !== undefined)
                graph.addEdge(from, to, request.kind, request.name);
            else if (entries.length === 0 &&
                (0,npm_spec/* classifySpec */.ug)(request.spec) === 'registry' &&
                !members.has(request.name)) {
                yarn_classic_lock_reportLost(graph, request.name, 1);
            }
        }
    }
    return graph.finish({ allKnown });
}
function yarn_classic_lock_reportLost(graph, name, line) {
    graph.addProblem({
        code: 'bad-structure',
        severity: 'broken',
        message: `The dependency ${(0,quote/* quote */.h)(name)} has no entry in the lockfile.`,
        line,
        hint: 'The file may have been cut or merged by hand: run yarn install.',
    });
}
function yarn_classic_lock_addEntry(entry, path, graph) {
    const patterns = entry.patterns.map(splitPattern);
    const [first] = patterns;
    const name = entry.fields.get('name') ?? first?.real ?? '';
    const source = yarn_classic_lock_sourceOf(entry.fields.get('resolved'), patterns.map(({ range }) => range));
    if (source.kind === 'path' && (0,npm_path/* joinInside */.lG)((0,npm_path/* directoryOf */.jt)(path), source.path) === undefined) {
        const message = `${(0,quote/* quote */.h)(source.path)} leads outside the scanned directory.`;
        graph.addProblem({ code: 'file-outside-root', severity: 'broken', message, line: entry.line });
        return undefined;
    }
    return graph.addPackage({
        name,
        version: entry.fields.get('version') ?? '',
        source,
        integrity: yarn_classic_lock_integrityOf(entry),
        line: entry.line,
    });
}
function splitPattern(pattern) {
    const at = pattern.indexOf('@', 1);
    if (at < 0)
        return { name: pattern, real: pattern, range: '' };
    const name = pattern.slice(0, at);
    const range = pattern.slice(at + 1);
    if (!range.startsWith('npm:'))
        return { name, real: name, range };
    const target = range.slice(4);
    const end = target.indexOf('@', 1);
    return { name, real: end < 0 ? target : target.slice(0, end), range };
}
function yarn_classic_lock_sourceOf(resolved, ranges) {
    const kinds = new Set(ranges.map(npm_spec/* classifySpec */.ug));
    const path = ranges.find((range) => (0,npm_spec/* classifySpec */.ug)(range) === 'path');
    const address = resolved ?? path;
    if (address === undefined)
        return { kind: 'registry' };
    const source = (0,npm_spec/* addressSource */.at)(address);
    if (source === undefined) {
        const url = address.replace(/#[^#]*$/, '');
        return { kind: kinds.has('url') ? 'url' : 'registry', url };
    }
    return source.kind === 'path' && path === undefined ? { kind: 'registry' } : source;
}
function yarn_classic_lock_integrityOf(entry) {
    const stated = (0,integrity/* parseSri */.U)(entry.fields.get('integrity') ?? '');
    const resolved = entry.fields.get('resolved') ?? '';
    const fragment = /\.tgz#([0-9a-f]{40})$/.exec(resolved)?.[1];
    return fragment === undefined ? stated : [...stated, (0,integrity/* parseHex */.j)('sha1', fragment)];
}

;// CONCATENATED MODULE: ./build/inventory/formats.js


























const formats = [
    npmLock,
    pnpmLock,
    yarnClassicLock,
    yarnBerryLock,
    bunLock,
    packageJson,
    uvLock,
    poetryLock,
    pdmLock,
    pipfileLock,
    pylock,
    requirements/* requirements */.L,
    requirementsIn,
    pyproject,
    pipfile,
    cargoLock,
    cargoToml,
    goMod,
    gemfileLock,
    gradleLock,
    gradleVerification,
    actions_lock/* actionsLock */.D,
    workflow/* workflow */.k,
    action_metadata/* actionMetadata */.S,
    dockerfile/* dockerfile */.T,
    compose/* compose */.Z,
];


/***/ }),

/***/ 49267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isModulePath),
/* harmony export */   y: () => (/* binding */ makeGoComponent)
/* harmony export */ });
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17884);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4424);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30715);



const ELEMENT = /^[A-Za-z0-9\-._~]+$/;
const VERSION = /^v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
function isModulePath(path) {
    return (path.length <= 1024 &&
        path
            .split('/')
            .every((element) => ELEMENT.test(element) && !element.startsWith('.') && !element.endsWith('.')));
}
function makeGoComponent(path, version, given) {
    const refuse = (code, message) => {
        const [location] = given.locations;
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({ code, severity: 'broken', message, ...(location === undefined ? {} : { location }) });
    };
    if (!isModulePath(path))
        return refuse('bad-name', `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(path)} is not a valid module path.`);
    if (!VERSION.test(version)) {
        return refuse('bad-version', `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(version)} of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(path)} is not a version of a module.`);
    }
    const slash = path.lastIndexOf('/');
    const purl = (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .makePurl */ .k0)({
        type: 'golang',
        ...(slash < 0 ? {} : { namespace: path.slice(0, slash) }),
        name: path.slice(slash + 1),
        version,
    });
    if (!purl.ok)
        return refuse('bad-name', `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(path)}: ${purl.error}.`);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        purl: purl.value,
        ecosystem: 'golang',
        name: path,
        version,
        integrity: [],
        dependsOn: [],
        ...given,
    });
}


/***/ }),

/***/ 64219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readGoSum),
/* harmony export */   r: () => (/* binding */ goSumIntegrity)
/* harmony export */ });
/* harmony import */ var _merge_conflict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91594);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30715);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95762);



const H1 = /^[A-Za-z0-9+/]{43}=$/;
const MAX_PROBLEMS = 50;
function readGoSum(text, file) {
    const conflict = (0,_merge_conflict_js__WEBPACK_IMPORTED_MODULE_1__/* .findMergeConflict */ .m)(text);
    if (conflict !== undefined)
        return { entries: new Map(), problems: [(0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeConflict */ .Tt)(file, conflict)] };
    const entries = new Map();
    const problems = [];
    text.split('\n').forEach((raw, index) => {
        const words = raw.trim().split(/\s+/);
        if (words.length === 1 && words[0] === '')
            return;
        const line = index + 1;
        const report = (code, message) => {
            if (problems.length < MAX_PROBLEMS) {
                problems.push({ code, severity: 'broken', message, location: { file, line } });
            }
        };
        const [path, stated, hash] = words;
        if (words.length !== 3 || path === undefined || stated === undefined || hash === undefined) {
            return report('bad-syntax', `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(raw)} does not have a module, a version and a hash.`);
        }
        const isMod = stated.endsWith('/go.mod');
        const version = isMod ? stated.slice(0, -7) : stated;
        const digest = readH1(hash, isMod ? 'go.mod' : 'zip');
        if (digest.algorithm === 'unknown') {
            report('bad-structure', `The hash ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(digest.raw)} of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(path)} is not an h1 digest.`);
        }
        const key = `${path} ${version}`;
        const known = entries.get(key);
        const before = isMod ? known?.mod : known?.zip;
        if (before !== undefined && before.raw !== digest.raw) {
            report('duplicate-key', `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(path)} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(stated)} has two different hashes.`);
            return;
        }
        const base = known ?? { path, version, line };
        entries.set(key, isMod ? { ...base, mod: digest } : { ...base, line, zip: digest });
    });
    return { entries, problems };
}
function goSumIntegrity(entry) {
    return [entry?.zip, entry?.mod].filter((it) => it !== undefined);
}
function readH1(raw, file) {
    const digest = raw.startsWith('h1:') ? raw.slice(3) : '';
    return H1.test(digest)
        ? { algorithm: 'h1', digest, raw, file }
        : { algorithm: 'unknown', digest: '', raw: raw.slice(0, 256), file };
}


/***/ }),

/***/ 96451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IV: () => (/* binding */ VERIFICATION_PATH),
  hG: () => (/* binding */ findVerification),
  TN: () => (/* binding */ keyOf),
  C1: () => (/* binding */ readVerification)
});

// EXTERNAL MODULE: ./build/domain/xml.js
var xml = __webpack_require__(88748);
// EXTERNAL MODULE: ./build/inventory/integrity.js
var inventory_integrity = __webpack_require__(43124);
;// CONCATENATED MODULE: ./build/inventory/java-pattern.js
const MAX_PATTERN = 500;
const MAX_STEPS = 4_000;
const MAX_TEXT = 1_000;
const MAX_DEPTH = 20;
const MAX_REPEAT = 50;
const CLASSES = new Map([
    ['d', (char) => /[0-9]/.test(char)],
    ['w', (char) => /[A-Za-z0-9_]/.test(char)],
    ['s', (char) => /[ \t\n\v\f\r]/.test(char)],
    ['D', (char) => !/[0-9]/.test(char)],
    ['W', (char) => !/[A-Za-z0-9_]/.test(char)],
    ['S', (char) => !/[ \t\n\v\f\r]/.test(char)],
]);
function compileJavaPattern(pattern) {
    if (pattern.length > MAX_PATTERN)
        return undefined;
    const reader = { pattern, at: 0, depth: 0 };
    const root = readChoice(reader);
    if (root === undefined || reader.at < pattern.length)
        return undefined;
    const steps = [{ next: [] }];
    const first = build(root, 0, steps);
    return first === undefined ? undefined : (text) => runs(steps, first, text);
}
function readChoice(reader) {
    const parts = [];
    do {
        const part = readSequence(reader);
        if (part === undefined)
            return undefined;
        parts.push(part);
    } while (take(reader, '|'));
    return { kind: 'choice', parts };
}
function readSequence(reader) {
    const parts = [];
    while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern.charAt(reader.at))) {
        const atom = readAtom(reader);
        const part = atom === undefined ? undefined : readRepeat(reader, atom);
        if (part === undefined)
            return undefined;
        parts.push(part);
    }
    return { kind: 'sequence', parts };
}
function readRepeat(reader, part) {
    const [whole, sign, least, comma, most] = /^(?:([*+?])|\{([0-9]{1,2})(?:(,)([0-9]{0,2}))?\})/.exec(reader.pattern.slice(reader.at, reader.at + 8)) ?? [];
    if (whole === undefined)
        return reader.pattern.charAt(reader.at) === '{' ? undefined : part;
    reader.at += whole.length;
    take(reader, '?');
    if (/[*+?{]/.test(reader.pattern.charAt(reader.at)))
        return undefined;
    if (sign !== undefined)
        return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    const from = Number(least);
    const to = comma === undefined ? from : most === '' ? Infinity : Number(most);
    return to < from || from > MAX_REPEAT || (to > MAX_REPEAT && to !== Infinity)
        ? undefined
        : { kind: 'repeat', part, least: from, most: to };
}
function readAtom(reader) {
    const char = reader.pattern.charAt(reader.at);
    reader.at += 1;
    switch (char) {
        case '(':
            return readGroup(reader);
        case '[':
            return readClass(reader);
        case '.':
            return { kind: 'character', is: (one) => one !== '\n' && one !== '\r' };
        case '^':
        case '$':
            return { kind: 'edge', end: char === '$' };
        case '\\':
            return character(readEscape(reader));
        default:
            return '*+?{'.includes(char) ? undefined : character((one) => one === char);
    }
}
function character(is) {
    return is === undefined ? undefined : { kind: 'character', is };
}
function readGroup(reader) {
    if (reader.pattern.startsWith('?:', reader.at))
        reader.at += 2;
    else if (reader.pattern.charAt(reader.at) === '?')
        return undefined;
    if ((reader.depth += 1) > MAX_DEPTH)
        return undefined;
    const inside = readChoice(reader);
    reader.depth -= 1;
    return take(reader, ')') ? inside : undefined;
}
function readEscape(reader) {
    const char = reader.pattern.charAt(reader.at);
    reader.at += 1;
    if (char === '')
        return undefined;
    return CLASSES.get(char) ?? (/[A-Za-z0-9]/.test(char) ? undefined : (one) => one === char);
}
function readClass(reader) {
    const negated = take(reader, '^');
    const tests = [];
    for (let first = true; first || reader.pattern.charAt(reader.at) !== ']'; first = false) {
        const char = reader.pattern.charAt(reader.at);
        reader.at += 1;
        if (char === '' || char === '[' || (char === '&' && reader.pattern.charAt(reader.at) === '&'))
            return undefined;
        const [, to] = /^-([^\]\\[])/.exec(reader.pattern.slice(reader.at, reader.at + 2)) ?? [];
        if (char === '\\') {
            const test = readEscape(reader);
            if (test === undefined)
                return undefined;
            tests.push(test);
        }
        else if (to === undefined)
            tests.push((one) => one === char);
        else {
            reader.at += 2;
            tests.push((one) => one >= char && one <= to);
        }
    }
    reader.at += 1;
    return { kind: 'character', is: (one) => tests.some((test) => test(one)) !== negated };
}
function take(reader, char) {
    if (reader.pattern.charAt(reader.at) !== char)
        return false;
    reader.at += 1;
    return true;
}
function build(node, next, steps) {
    if (steps.length > MAX_STEPS)
        return undefined;
    switch (node.kind) {
        case 'character':
            return steps.push({ is: node.is, next: [next] }) - 1;
        case 'edge':
            return steps.push({ edge: node.end ? 'end' : 'start', next: [next] }) - 1;
        case 'sequence':
            return node.parts.reduceRight((after, part) => (after === undefined ? undefined : build(part, after, steps)), next);
        case 'choice': {
            const starts = node.parts.map((part) => build(part, next, steps));
            const known = starts.filter((start) => start !== undefined);
            return known.length < starts.length ? undefined : steps.push({ next: known }) - 1;
        }
        default:
            return buildRepeat(node, next, steps);
    }
}
function buildRepeat({ part, least, most }, next, steps) {
    let after = next;
    if (most === Infinity) {
        const loop = { next: [next] };
        after = steps.push(loop) - 1;
        const inside = build(part, after, steps);
        if (inside === undefined)
            return undefined;
        loop.next.push(inside);
    }
    else {
        for (let count = least; count < most && after !== undefined; count += 1) {
            const inside = build(part, after, steps);
            after = inside === undefined ? undefined : steps.push({ next: [next, inside] }) - 1;
        }
    }
    for (let count = 0; count < least && after !== undefined; count += 1)
        after = build(part, after, steps);
    return after;
}
function runs(steps, first, text) {
    if (text.length > MAX_TEXT)
        return false;
    let current = spread(steps, [first], { start: true, end: text === '' });
    for (let at = 0; at < text.length; at += 1) {
        const reached = [...current].flatMap((place) => {
            const step = steps[place];
            return step?.is?.(text.charAt(at)) === true ? step.next : [];
        });
        current = spread(steps, reached, { start: false, end: at + 1 === text.length });
        if (current.size === 0)
            return false;
    }
    return current.has(0);
}
function spread(steps, from, edges) {
    const reached = new Set();
    const open = [...from];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
        const step = steps[place];
        if (step === undefined || reached.has(place))
            continue;
        reached.add(place);
        if (step.is === undefined && (step.edge === undefined || edges[step.edge]))
            open.push(...step.next);
    }
    return reached;
}

// EXTERNAL MODULE: ./build/inventory/merge-conflict.js
var merge_conflict = __webpack_require__(91594);
// EXTERNAL MODULE: ./build/inventory/quote.js
var quote = __webpack_require__(30715);
;// CONCATENATED MODULE: ./build/inventory/gradle-verification-file.js





const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'];
const MAX_DIGESTS = 500;
const MAX_PROBLEMS = 50;
const known = new WeakMap();
const VERIFICATION_PATH = 'gradle/verification-metadata.xml';
function findVerification(dir, read) {
    for (let above = dir; above !== undefined; above = parentOf(above)) {
        const path = above === '.' ? VERIFICATION_PATH : `${above}/${VERIFICATION_PATH}`;
        const found = read(path);
        if (found === undefined)
            continue;
        const file = known.get(found) ?? readVerification(found.text, path);
        known.set(found, file);
        return { path, file };
    }
    return undefined;
}
function parentOf(dir) {
    if (dir === '.')
        return undefined;
    const slash = dir.lastIndexOf('/');
    return slash < 0 ? '.' : dir.slice(0, slash);
}
function readVerification(text, path) {
    const problems = [];
    const report = (code, message, line) => {
        const severity = code === 'unsupported-feature' ? 'unsupported' : 'broken';
        if (problems.length < MAX_PROBLEMS)
            problems.push({ code, severity, message, location: { file: path, line } });
    };
    const nothing = { components: new Map(), excuse: () => undefined, problems };
    const conflict = (0,merge_conflict/* findMergeConflict */.m)(text);
    if (conflict !== undefined) {
        report('merge-conflict', `Line ${conflict} holds an unresolved merge conflict.`, conflict);
        return nothing;
    }
    const document = (0,xml/* parseXml */.NO)(text);
    if (!document.ok) {
        const { code, message, line } = document.error;
        report(code === 'unsupported-feature' ? 'bad-syntax' : code, message, line);
        return nothing;
    }
    const root = document.value;
    if (root.name !== 'verification-metadata') {
        report('bad-structure', 'The root element is not "verification-metadata".', root.line);
        return nothing;
    }
    const configuration = (0,xml/* childOf */.GG)(root, 'configuration');
    const components = new Map();
    for (const element of (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(root, 'components'), 'component')) {
        const component = readComponent(element, { path, report });
        if (component === undefined)
            continue;
        const key = keyOf(component);
        const before = components.get(key);
        components.set(key, before === undefined ? component : join(before, component, report));
    }
    return { components, excuse: readExcuses(configuration), problems };
}
function keyOf({ group, name, version }) {
    return `${group}:${name}:${version}`;
}
function readComponent(element, { path, report }) {
    const [group, name, version] = ['group', 'name', 'version'].map((key) => element.attributes.get(key));
    if (group === undefined || name === undefined || version === undefined) {
        report('bad-structure', 'A component does not state its group, name and version.', element.line);
        return undefined;
    }
    const integrity = [];
    let signed = false;
    for (const artifact of (0,xml/* childrenOf */.LU)(element, 'artifact')) {
        const file = artifact.attributes.get('name');
        if (file === undefined)
            report('bad-structure', 'An artifact has no name.', artifact.line);
        for (const child of file === undefined ? [] : artifact.children) {
            signed ||= child.name === 'pgp';
            const algorithm = ALGORITHMS.find((one) => one === child.name);
            if (algorithm === undefined)
                continue;
            for (const stated of [child, ...(0,xml/* childrenOf */.LU)(child, 'also-trust')]) {
                const value = stated.attributes.get('value') ?? '';
                const location = { file: path, line: stated.line };
                const options = { raw: `${algorithm}:${value}`, ...(file === undefined ? {} : { file }) };
                if (integrity.length < MAX_DIGESTS)
                    integrity.push({ ...(0,inventory_integrity/* parseHex */.j)(algorithm, value, options), location });
            }
        }
    }
    return { group, name, version, line: element.line, integrity, signed };
}
function join(before, after, report) {
    const slots = new Set(before.integrity.map(slotOf));
    const raws = new Set(before.integrity.map(({ raw, file }) => `${raw} ${file}`));
    const fresh = after.integrity.filter(({ raw, file }) => !raws.has(`${raw} ${file}`));
    if (fresh.some((one) => slots.has(slotOf(one)))) {
        const message = `The file states two different digests of a file of ${(0,quote/* quote */.h)(keyOf(after))}, in two entries.`;
        report('duplicate-key', message, after.line);
    }
    return {
        ...before,
        integrity: [...before.integrity, ...fresh].slice(0, MAX_DIGESTS),
        signed: before.signed || after.signed,
    };
}
function slotOf({ algorithm, file }) {
    return `${algorithm} ${file}`;
}
function readExcuses(configuration) {
    const trusted = (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(configuration, 'trusted-artifacts'), 'trust').map(readRule);
    const signatures = (0,xml/* textOf */.b6)(configuration, 'verify-signatures') === 'true';
    const keys = (0,xml/* childrenOf */.LU)((0,xml/* childOf */.GG)(configuration, 'trusted-keys'), 'trusted-key');
    const signed = signatures ? keys.flatMap((key) => [key, ...(0,xml/* childrenOf */.LU)(key, 'trusting')]).map(readRule) : [];
    return (component) => {
        if (trusted.some((rule) => rule(component)))
            return 'trusted';
        return signed.some((rule) => rule(component)) ? 'signed' : undefined;
    };
}
function readRule({ attributes }) {
    const regex = attributes.get('regex') === 'true';
    const tests = ['group', 'name', 'version', 'file'].flatMap((key) => {
        const expected = attributes.get(key);
        if (expected === undefined)
            return [];
        const fits = regex ? compileJavaPattern(expected) : (text) => text === expected;
        return [{ key, fits: fits ?? (() => false) }];
    });
    return (component) => {
        const { name, version } = component;
        const files = [`${name}-${version}.jar`, `${name}-${version}.aar`];
        const textsOf = (key) => key === 'file' ? files : [component[key]];
        return tests.length > 0 && tests.every(({ key, fits }) => textsOf(key).some(fits));
    };
}


/***/ }),

/***/ 43444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ makeImageComponent)
/* harmony export */ });
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17884);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4424);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16718);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30715);




function makeImageComponent(use) {
    const resolved = (use.resolved ?? use.text).replace(/^docker:\/\//, '');
    const image = use.undecidable ? guessImage(resolved) : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o)(resolved);
    if (image === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(refuse(use, 'is not an image reference'));
    const { registry, path } = image;
    const tag = use.undecidable ? undefined : image.tag;
    const digest = use.undecidable ? undefined : image.digest;
    const version = digest ?? tag ?? '';
    const slash = path.lastIndexOf('/');
    const purl = (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .makePurl */ .k0)({
        type: 'docker',
        ...(slash > 0 ? { namespace: path.slice(0, slash) } : {}),
        name: path.slice(slash + 1),
        version,
        qualifiers: {
            ...(registry !== undefined ? { repository_url: registry } : {}),
            ...(digest !== undefined && tag !== undefined ? { tag } : {}),
        },
    });
    if (!purl.ok)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(refuse(use, `cannot be named: ${purl.error}`));
    const exact = digest !== undefined && (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullDigest */ .I)(digest);
    const pin = {
        state: use.undecidable ? 'undecidable' : exact ? 'exact' : 'loose',
        kind: 'image',
        text: use.text,
        ...(exact && tag !== undefined ? { comment: tag } : {}),
    };
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        purl: purl.value,
        ecosystem: 'docker',
        name: registry === undefined ? path : `${registry}/${path}`,
        version,
        scope: use.scope,
        direct: true,
        integrity: exact ? [toIntegrity(digest)] : [],
        source: registry === undefined ? { kind: 'registry' } : { kind: 'registry', index: registry },
        locations: [use.location],
        dependsOn: [],
        pin,
    });
}
function toIntegrity(digest) {
    const colon = digest.indexOf(':');
    return {
        algorithm: digest.slice(0, colon) === 'sha512' ? 'sha512' : 'sha256',
        digest: digest.slice(colon + 1),
        raw: digest,
    };
}
function guessImage(text) {
    const variable = text.search(/[$<]|\{\{/);
    const colon = text.indexOf(':', text.lastIndexOf('/', variable) + 1);
    const at = text.indexOf('@');
    const end = [colon, at].filter((place) => place > 0 && place < variable).toSorted((a, b) => a - b)[0];
    const fixed = end === undefined ? undefined : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o)(text.slice(0, end));
    if (fixed !== undefined)
        return fixed;
    const path = text
        .replace(/\s+/g, '')
        .replace(/[^A-Za-z0-9._${}-]+/g, '_')
        .slice(0, 200);
    return path === '' ? undefined : { path };
}
function refuse(use, why) {
    return {
        code: 'bad-name',
        severity: 'broken',
        message: `The image ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(use.text)} ${why}.`,
        location: use.location,
    };
}


/***/ }),

/***/ 16718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isFullDigest),
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
const HOST = /^(?:localhost|[^/]*[.:][^/]*)$/;
const HOST_NAME = /^[A-Za-z0-9](?:-*[A-Za-z0-9])*(?:\.[A-Za-z0-9](?:-*[A-Za-z0-9])*)*(?::\d{1,5})?$/;
const PATH = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DOCKER_HUB = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
function parseImageReference(text) {
    if (text.length > 1024)
        return undefined;
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    let rest = at < 0 ? text : text.slice(0, at);
    if (digest !== undefined && !/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]+$/.test(digest))
        return undefined;
    const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (tag !== undefined && !TAG.test(tag))
        return undefined;
    if (colon >= 0)
        rest = rest.slice(0, colon);
    const slash = rest.indexOf('/');
    const host = slash < 0 ? '' : rest.slice(0, slash);
    const isHost = HOST.test(host);
    if (isHost && !HOST_NAME.test(host))
        return undefined;
    const isHub = DOCKER_HUB.includes(host.toLowerCase());
    let path = isHost ? rest.slice(slash + 1) : rest;
    if ((isHub || !isHost) && path.startsWith('library/'))
        path = path.slice('library/'.length);
    if (path.length > 255 || !PATH.test(path))
        return undefined;
    return {
        ...(isHost && !isHub ? { registry: host.toLowerCase() } : {}),
        path,
        ...(tag !== undefined ? { tag } : {}),
        ...(digest !== undefined ? { digest } : {}),
    };
}
function isFullDigest(digest) {
    return /^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/.test(digest);
}


/***/ }),

/***/ 43124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseSri),
/* harmony export */   j: () => (/* binding */ parseHex)
/* harmony export */ });
const BYTES = new Map([
    ['md5', 16],
    ['sha1', 20],
    ['sha224', 28],
    ['sha256', 32],
    ['sha384', 48],
    ['sha512', 64],
]);
const BASE64 = new Map([...BYTES].map(([algorithm, bytes]) => {
    const rest = bytes % 3;
    const full = `[A-Za-z0-9+/]{${Math.floor(bytes / 3) * 4}}`;
    const tail = rest === 0 ? '' : rest === 1 ? '[A-Za-z0-9+/][AQgw]==' : '[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=';
    return [algorithm, new RegExp(`^${full}${tail}$`)];
}));
const HEX = /^[0-9a-fA-F]+$/;
const MAX_HASHES = 16;
const MAX_RAW = 256;
function parseSri(text, file) {
    return text
        .slice(0, MAX_HASHES * MAX_RAW)
        .split(/\s+/)
        .filter((part) => part !== '')
        .slice(0, MAX_HASHES)
        .map((part) => parseSriPart(part, file));
}
function parseSriPart(raw, file) {
    const dash = raw.indexOf('-');
    const question = raw.indexOf('?');
    const algorithm = raw.slice(0, Math.max(dash, 0)).toLowerCase();
    const base64 = raw.slice(dash + 1, question < 0 ? undefined : question);
    if (BASE64.get(algorithm)?.test(base64) !== true)
        return malformed(raw, file);
    return stated(algorithm, Buffer.from(base64, 'base64').toString('hex'), { raw, file });
}
function parseHex(algorithm, hex, options = {}) {
    const raw = options.raw ?? hex;
    const bytes = BYTES.get(algorithm);
    if (bytes === undefined || hex.length !== bytes * 2 || !HEX.test(hex))
        return malformed(raw, options.file);
    return stated(algorithm, hex.toLowerCase(), { raw, file: options.file });
}
function stated(algorithm, digest, from) {
    const { raw, file } = from;
    const named = algorithm;
    return file === undefined ? { algorithm: named, digest, raw } : { algorithm: named, digest, raw, file };
}
function malformed(raw, file) {
    return {
        algorithm: 'unknown',
        digest: '',
        raw: raw.slice(0, MAX_RAW),
        ...(file === undefined ? {} : { file }),
    };
}


/***/ }),

/***/ 91405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4424);
/* harmony import */ var _merge_conflict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91594);


const MAX_DEPTH = 100;
const MAX_DUPLICATES = 20;
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const STAR = 42;
const COMMA = 44;
const MINUS = 45;
const SLASH = 47;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
function parseJson(text, options = {}) {
    const jsonc = options.jsonc === true;
    const length = text.length;
    const problems = [];
    let failure;
    let at = 0;
    let line = 1;
    let lineStart = 0;
    const root = readDocument();
    if (root !== undefined && failure === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ root, problems });
    const conflict = (0,_merge_conflict_js__WEBPACK_IMPORTED_MODULE_1__/* .findMergeConflict */ .m)(text);
    if (conflict !== undefined) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({
            code: 'merge-conflict',
            message: `line ${conflict} holds an unresolved merge conflict`,
            line: conflict,
        });
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(failure ?? { code: 'bad-syntax', message: 'the text is not JSON', line });
    function readDocument() {
        const node = readValue(0);
        if (node === undefined)
            return undefined;
        skipSpace();
        return at < length ? fail('text after the end of the value') : node;
    }
    function readValue(depth) {
        skipSpace();
        if (at >= length)
            return fail(depth === 0 ? 'the file is empty' : 'the text ends too early');
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            const start = at;
            const value = readString();
            if (value === undefined)
                return undefined;
            return { kind: 'scalar', value, line, start, end: at };
        }
        if (code === OPEN_BRACE || code === OPEN_BRACKET) {
            if (depth >= MAX_DEPTH) {
                failure ??= { code: 'too-deep', message: `nesting is deeper than ${MAX_DEPTH} levels`, line };
                return undefined;
            }
            return code === OPEN_BRACE ? readMap(depth + 1) : readSeq(depth + 1);
        }
        return code === MINUS || (code >= 48 && code <= 57) ? readNumber() : readWord();
    }
    function readMap(depth) {
        const entries = new Map();
        const node = { kind: 'map', line, entries };
        at += 1;
        for (;;) {
            skipSpace();
            let code = text.charCodeAt(at);
            if (code === CLOSE_BRACE && (jsonc || entries.size === 0))
                break;
            if (code !== QUOTE)
                return fail('a key in double quotes was expected');
            const keyLine = line;
            const key = readString();
            if (key === undefined)
                return undefined;
            skipSpace();
            if (text.charCodeAt(at) !== COLON)
                return fail('a colon was expected after the key');
            at += 1;
            const value = readValue(depth);
            if (value === undefined)
                return undefined;
            const earlier = entries.get(key);
            if (earlier !== undefined && !sameScalar(earlier.value, value))
                noteDuplicate(key, earlier.line, keyLine);
            entries.set(key, { line: keyLine, value });
            skipSpace();
            code = text.charCodeAt(at);
            if (code === CLOSE_BRACE)
                break;
            if (code !== COMMA)
                return fail('a comma or a closing brace was expected');
            at += 1;
        }
        at += 1;
        return node;
    }
    function readSeq(depth) {
        const items = [];
        const node = { kind: 'seq', line, items };
        at += 1;
        for (;;) {
            skipSpace();
            if (text.charCodeAt(at) === CLOSE_BRACKET && (jsonc || items.length === 0))
                break;
            const value = readValue(depth);
            if (value === undefined)
                return undefined;
            items.push(value);
            skipSpace();
            const code = text.charCodeAt(at);
            if (code === CLOSE_BRACKET)
                break;
            if (code !== COMMA)
                return fail('a comma or a closing bracket was expected');
            at += 1;
        }
        at += 1;
        return node;
    }
    function readString() {
        const start = at;
        let end = at + 1;
        let escaped = false;
        for (; end < length; end += 1) {
            const code = text.charCodeAt(end);
            if (code === QUOTE) {
                at = end + 1;
                return escaped ? unescape(start) : text.slice(start + 1, end);
            }
            if (code === BACKSLASH) {
                escaped = true;
                end += 1;
            }
            else if (code < SPACE) {
                at = end;
                return fail('a control character or a line end stands inside a string');
            }
        }
        return fail('a string does not end');
    }
    function unescape(start) {
        try {
            return JSON.parse(text.slice(start, at));
        }
        catch {
            at = start;
            return fail('a string has a malformed escape');
        }
    }
    function readNumber() {
        const start = at;
        NUMBER.lastIndex = at;
        const match = NUMBER.exec(text);
        if (match === null)
            return fail('a number is malformed');
        at += match[0].length;
        return { kind: 'scalar', value: Number(match[0]), line, start, end: at };
    }
    function readWord() {
        const start = at;
        for (const [word, value] of WORDS) {
            if (!text.startsWith(word, at))
                continue;
            at += word.length;
            return { kind: 'scalar', value, line, start, end: at };
        }
        return fail('a value was expected');
    }
    function skipSpace() {
        let here = at;
        for (; here < length; here += 1) {
            const code = text.charCodeAt(here);
            if (code === LF) {
                line += 1;
                lineStart = here + 1;
            }
            else if (code === SLASH && jsonc) {
                const end = skipComment(here);
                if (end === here)
                    break;
                here = end - 1;
            }
            else if (code !== SPACE && code !== CR && code !== TAB)
                break;
        }
        at = here;
    }
    function skipComment(start) {
        const next = text.charCodeAt(start + 1);
        if (next === SLASH) {
            const end = text.indexOf('\n', start);
            return end < 0 ? length : end;
        }
        if (next !== STAR)
            return start;
        const close = text.indexOf('*/', start + 2);
        if (close < 0)
            return start;
        for (let lf = text.indexOf('\n', start); lf >= 0 && lf < close; lf = text.indexOf('\n', lf + 1)) {
            line += 1;
            lineStart = lf + 1;
        }
        return close + 2;
    }
    function noteDuplicate(key, first, second) {
        if (problems.length >= MAX_DUPLICATES)
            return;
        problems.push({
            code: 'duplicate-key',
            message: `the key ${showKey(key)} stands twice in one object, on line ${first} and on line ${second}`,
            line: second,
        });
    }
    function fail(what) {
        failure ??= {
            code: 'bad-syntax',
            message: `${what} (line ${line}, column ${Math.max(1, at - lineStart + 1)})`,
            line,
        };
        return undefined;
    }
}
function showKey(key) {
    return JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key);
}
function sameScalar(a, b) {
    return a.kind === 'scalar' && b.kind === 'scalar' && a.value === b.value;
}


/***/ }),

/***/ 79034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ findKnownFile)
/* harmony export */ });
/* unused harmony export KNOWN_FILES */
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);

const KNOWN_FILES = [
    named('deno-lock', 'Deno', 'lock', ['deno.lock']),
    named('bun-binary-lock', 'Bun (binary lockfile)', 'lock', ['bun.lockb']),
    named('conda-lock', 'conda-lock', 'lock', ['conda-lock.yml', 'conda-lock.yaml']),
    named('rye-lock', 'Rye', 'lock', ['requirements.lock', 'requirements-dev.lock']),
    named('vlt-lock', 'vlt', 'lock', ['vlt-lock.json']),
    named('pixi-lock', 'pixi', 'lock', ['pixi.lock']),
    named('composer-lock', 'Composer', 'lock', ['composer.lock']),
    named('nuget-lock', 'NuGet', 'lock', ['packages.lock.json']),
    named('paket-lock', 'Paket', 'lock', ['paket.lock']),
    named('mix-lock', 'Mix', 'lock', ['mix.lock']),
    named('rebar-lock', 'Rebar3', 'lock', ['rebar.lock']),
    named('pubspec-lock', 'Dart pub', 'lock', ['pubspec.lock']),
    named('swift-resolved', 'Swift Package Manager', 'lock', ['Package.resolved']),
    named('podfile-lock', 'CocoaPods', 'lock', ['Podfile.lock']),
    named('cartfile-resolved', 'Carthage', 'lock', ['Cartfile.resolved']),
    named('terraform-lock', 'Terraform', 'lock', ['.terraform.lock.hcl']),
    named('helm-lock', 'Helm', 'lock', ['Chart.lock']),
    named('nix-lock', 'Nix flakes', 'lock', ['flake.lock']),
    named('conan-lock', 'Conan', 'lock', ['conan.lock']),
    named('cabal-freeze', 'Cabal', 'lock', ['cabal.project.freeze']),
    named('stack-lock', 'Stack', 'lock', ['stack.yaml.lock']),
    named('julia-manifest', 'Julia', 'lock', ['Manifest.toml', 'JuliaManifest.toml']),
    named('renv-lock', 'renv', 'lock', ['renv.lock']),
    named('bazel-lock', 'Bazel', 'lock', ['MODULE.bazel.lock', 'maven_install.json']),
    named('go-work', 'Go workspace', 'reference', ['go.work', 'go.work.sum']),
    named('maven-pom', 'Maven', 'manifest', ['pom.xml']),
    named('gradle-build', 'Gradle', 'manifest', ['build.gradle', 'build.gradle.kts', 'libs.versions.toml']),
    named('gemfile', 'Bundler', 'manifest', ['Gemfile', 'gems.rb']),
    named('composer-json', 'Composer', 'manifest', ['composer.json']),
    named('mix-exs', 'Mix', 'manifest', ['mix.exs']),
    named('pubspec', 'Dart pub', 'manifest', ['pubspec.yaml']),
    named('swift-package', 'Swift Package Manager', 'manifest', ['Package.swift']),
    named('podfile', 'CocoaPods', 'manifest', ['Podfile']),
    named('helm-chart', 'Helm', 'manifest', ['Chart.yaml']),
    named('setup-py', 'setuptools', 'manifest', ['setup.py', 'setup.cfg']),
    named('conda-environment', 'conda', 'manifest', ['environment.yml', 'environment.yaml']),
    named('deno-json', 'Deno', 'manifest', ['deno.json', 'deno.jsonc']),
    named('conanfile', 'Conan', 'manifest', ['conanfile.txt', 'conanfile.py']),
    named('pre-commit-config', 'pre-commit', 'reference', [
        '.pre-commit-config.yaml',
        '.pre-commit-config.yml',
    ]),
    named('git-modules', 'git submodules', 'reference', ['.gitmodules']),
    named('devcontainer', 'dev container', 'reference', ['devcontainer.json', '.devcontainer.json']),
    named('gitlab-ci', 'GitLab CI', 'reference', ['.gitlab-ci.yml']),
];
const NAMES = new Map(KNOWN_FILES.flatMap((known) => known.files.map((file) => [file, known])));
function findKnownFile(path) {
    return NAMES.get((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(path));
}
function named(id, title, role, files) {
    const names = new Set(files);
    return { id, title, role, files, matches: (path) => names.has((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(path)) };
}


/***/ }),

/***/ 54169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sortPurls),
/* harmony export */   T: () => (/* binding */ reachScopes)
/* harmony export */ });
function reachScopes(edges, starts) {
    const scopes = Array.from({ length: edges.length });
    const stack = [];
    for (const [scope, from] of starts) {
        for (const node of from)
            stack.push(node);
        for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
            if (scopes[node] !== undefined)
                continue;
            scopes[node] = scope;
            for (const next of edges[node] ?? [])
                if (scopes[next] === undefined)
                    stack.push(next);
        }
    }
    return scopes;
}
function sortPurls(purls) {
    const unique = [...new Set(purls)];
    return unique.length < 2 ? unique : unique.sort();
}


/***/ }),

/***/ 63478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ makeMavenComponent),
/* harmony export */   t: () => (/* binding */ demandOf)
/* harmony export */ });
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17884);
/* harmony import */ var _gradle_verification_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96451);


const PART = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9_.+~-]{0,199}$/;
function makeMavenComponent(coordinates, given) {
    const { group, name, version } = coordinates;
    if (!PART.test(group) || group.includes('..') || !PART.test(name) || name.includes('..'))
        return { code: 'bad-name', why: 'these are no group and name that a component can have' };
    if (!VERSION.test(version))
        return { code: 'bad-version', why: 'this is not a version that a component can have' };
    const purl = (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .makePurl */ .k0)({ type: 'maven', namespace: group, name, version });
    if (!purl.ok)
        return { code: 'bad-name', why: purl.error };
    return {
        purl: purl.value,
        ecosystem: 'maven',
        name: `${group}:${name}`,
        version,
        direct: null,
        integrity: [],
        source: { kind: 'registry' },
        dependsOn: [],
        ...given,
    };
}
function demandOf(coordinates, verification) {
    if (verification === undefined)
        return { integrity: [], unchecked: 'off' };
    const entry = verification.components.get((0,_gradle_verification_file_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(coordinates));
    const integrity = entry?.integrity ?? [];
    if (integrity.length > 0)
        return { integrity };
    const unchecked = entry?.signed === true ? 'signed' : verification.excuse(coordinates);
    return { integrity, ...(unchecked === undefined ? {} : { unchecked }) };
}


/***/ }),

/***/ 54572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ uniquePurls),
/* harmony export */   Vh: () => (/* binding */ mergeComponents),
/* harmony export */   om: () => (/* binding */ comparePurls)
/* harmony export */ });
/* harmony import */ var _domain_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26560);

function mergeComponents(parsed, origin) {
    const groups = new Map();
    for (const component of parsed) {
        const group = groups.get(component.purl);
        if (group === undefined)
            groups.set(component.purl, [component]);
        else
            group.push(component);
    }
    const isKnown = (purl) => groups.has(purl);
    const components = [];
    for (const group of groups.values()) {
        const joined = join(group);
        components.push({
            ...joined,
            locations: uniqueLocations(joined.locations),
            dependsOn: uniquePurls(joined.dependsOn, isKnown),
            lockfile: origin.lockfile,
            format: origin.format,
        });
    }
    return components.sort((a, b) => comparePurls(a.purl, b.purl));
}
function comparePurls(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function uniquePurls(purls, isKnown) {
    if (isAscending(purls))
        return purls.every(isKnown) ? purls : purls.filter(isKnown);
    return [...new Set(purls)].filter(isKnown).sort(comparePurls);
}
function isAscending(purls) {
    for (let at = 1; at < purls.length; at += 1) {
        if (purls[at - 1] >= purls[at])
            return false;
    }
    return true;
}
const SCOPES = ['runtime', 'build', 'optional', 'dev', 'unknown'];
const PINS = ['undecidable', 'loose', 'exact'];
function join(group) {
    const [first, ...others] = group;
    if (others.length === 0)
        return first;
    const pin = joinPins(group.flatMap((one) => (one.pin === undefined ? [] : [one.pin])));
    const { bundled: _, ...rest } = first;
    return {
        ...rest,
        scope: SCOPES.find((scope) => group.some((one) => one.scope === scope)) ?? 'unknown',
        direct: joinDirect(group),
        integrity: uniqueIntegrity(group.flatMap((one) => one.integrity)),
        locations: group.flatMap((one) => one.locations),
        dependsOn: group.flatMap((one) => one.dependsOn),
        ...(group.every((one) => one.bundled === true) ? { bundled: true } : {}),
        ...(group.some((one) => one.hasInstallScript === true) ? { hasInstallScript: true } : {}),
        ...(pin !== undefined ? { pin } : {}),
    };
}
function joinPins(pins) {
    const [loosest] = pins.toSorted((a, b) => PINS.indexOf(a.state) - PINS.indexOf(b.state));
    const all = pins.flatMap(({ comment, otherComments = [] }) => [comment ?? [], otherComments].flat());
    const [comment, ...otherComments] = new Set(all);
    if (loosest === undefined || comment === undefined)
        return loosest;
    return { ...loosest, comment, ...(otherComments.length > 0 ? { otherComments } : {}) };
}
function joinDirect(group) {
    if (group.some((one) => one.direct === true))
        return true;
    return group.some((one) => one.direct === null) ? null : false;
}
function uniqueIntegrity(all) {
    const seen = new Set();
    return all.filter(({ raw, file }) => {
        const key = `${raw}\0${file ?? ''}`;
        return seen.has(key) ? false : seen.add(key) !== undefined;
    });
}
function uniqueLocations(all) {
    if (all.length < 2)
        return all;
    const sorted = all.toSorted((a, b) => (0,_domain_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.file, b.file) || a.line - b.line);
    return sorted.filter((one, i) => one.file !== sorted[i - 1]?.file || one.line !== sorted[i - 1]?.line);
}


/***/ }),

/***/ 91594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ findMergeConflict)
/* harmony export */ });
function findMergeConflict(text) {
    let at = text.startsWith(OURS) ? 0 : lineWith(text, OURS, 0);
    if (at < 0) {
        const divider = lineWith(text, '=======', 0);
        if (divider < 0 || lineWith(text, THEIRS, divider) < 0)
            return undefined;
        at = divider;
    }
    else if (lineWith(text, '=======', at) < 0) {
        return undefined;
    }
    let line = 1;
    for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1))
        line++;
    return line;
}
const OURS = '<<<<<<< ';
const THEIRS = '>>>>>>> ';
function lineWith(text, marker, from) {
    const at = text.indexOf(`\n${marker}`, from);
    return at < 0 ? -1 : at + 1;
}


/***/ }),

/***/ 43835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items)
/* harmony export */ });
function child(node, key) {
    return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}
function text(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
function entries(node) {
    return node?.kind === 'map' ? node.entries : [];
}
function items(node) {
    return node?.kind === 'seq' ? node.items : [];
}
function isTrue(node) {
    return node?.kind === 'scalar' && (node.value === true || node.value === 'true');
}


/***/ }),

/***/ 96966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createNpmGraph)
});

// EXTERNAL MODULE: ./build/domain/purl.js
var purl = __webpack_require__(17884);
// EXTERNAL MODULE: ./build/inventory/lock-graph.js
var lock_graph = __webpack_require__(54169);
// EXTERNAL MODULE: ./build/inventory/npm-name.js
var npm_name = __webpack_require__(63964);
;// CONCATENATED MODULE: ./build/inventory/npm-scope.js
const RUNTIME = 1;
const OPTIONAL = 2;
const BUILD = 4;
const DEV = 8;
const UNKNOWN = 16;
function reachNpmScopes(nodes) {
    const reached = new Map();
    const pending = [];
    const mark = (node, flags) => {
        if (node.project)
            return;
        const before = reached.get(node) ?? 0;
        if ((before | flags) === before)
            return;
        reached.set(node, before | flags);
        pending.push(node);
    };
    for (const node of nodes) {
        if (!node.project)
            continue;
        node.targets.forEach((to, at) => mark(to, START[node.kinds[at] ?? 'unknown']));
    }
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        const flags = reached.get(node) ?? 0;
        const weakened = (flags & RUNTIME) === 0 ? flags : (flags & ~RUNTIME) | OPTIONAL;
        const { targets, kinds } = node;
        for (let at = 0; at < targets.length; at += 1) {
            mark(targets[at], kinds[at] === 'optional' ? weakened : flags);
        }
    }
    const scopes = new Map();
    for (const [node, flags] of reached)
        scopes.set(node, nameScope(flags));
    return scopes;
}
const START = { runtime: RUNTIME, optional: OPTIONAL, build: BUILD, dev: DEV, unknown: UNKNOWN };
function nameScope(flags) {
    if ((flags & RUNTIME) !== 0)
        return 'runtime';
    if ((flags & UNKNOWN) !== 0)
        return 'unknown';
    if ((flags & OPTIONAL) !== 0)
        return 'optional';
    return (flags & BUILD) !== 0 ? 'build' : 'dev';
}

// EXTERNAL MODULE: ./build/inventory/quote.js
var quote = __webpack_require__(30715);
;// CONCATENATED MODULE: ./build/inventory/npm-graph.js





const MAX_PROBLEMS = 100;
const SCOPE_ORDER = ['runtime', 'unknown', 'optional', 'build', 'dev'];
function createNpmGraph(path) {
    const drafts = [];
    const byPurl = new Map();
    const byDir = new Map();
    const nodes = [];
    const projects = [];
    const problems = [];
    function addPackage(entry) {
        const made = entry.generic === true ? makeGenericPurl(entry) : (0,npm_name/* makeNpmPurl */.nV)(entry.name, entry.version, entry.source);
        if (!made.ok) {
            addProblem({ ...made.error, severity: 'broken', line: entry.line });
            return addNode(-1, false, entry.scope);
        }
        let index = find(made.value, entry);
        if (index === undefined) {
            index = drafts.length;
            const purl = byPurl.has(made.value) ? apart(made.value, entry) : made.value;
            byPurl.set(purl, index);
            drafts.push({
                purl,
                entry,
                integrity: [],
                raws: undefined,
                lines: [],
                nodes: [],
                ownName: false,
                alias: undefined,
                bundled: true,
                hasInstallScript: false,
            });
        }
        const draft = drafts[index];
        for (const one of entry.integrity)
            noteIntegrity(draft, one);
        draft.lines.push(entry.line);
        if (entry.installed !== undefined)
            noteName(draft, entry.installed);
        draft.bundled &&= entry.bundled === true;
        draft.hasInstallScript ||= entry.hasInstallScript === true;
        const node = addNode(index, false, entry.scope);
        draft.nodes.push(node);
        return node;
    }
    function find(purl, entry) {
        const index = byPurl.get(purl);
        if (index === undefined)
            return undefined;
        const url = registryUrl(entry.source);
        const known = registryUrl(drafts[index].entry.source);
        if (url === undefined || known === undefined || url === known)
            return index;
        const other = apart(purl, entry);
        if (other !== purl)
            return byPurl.get(other);
        const message = `${(0,quote/* quote */.h)(entry.name)} ${entry.version} comes from two addresses, one of which is not usable.`;
        addProblem({ code: 'bad-structure', severity: 'broken', message, line: entry.line });
        return index;
    }
    function addNode(component, project, scope) {
        const node = { component, project, targets: [], kinds: [], scope };
        nodes.push(node);
        return node;
    }
    function addProject(project) {
        const known = byDir.get(project.dir);
        if (known !== undefined)
            return known;
        const node = addNode(-1, true, undefined);
        byDir.set(project.dir, node);
        projects.push({ node, ...project });
        return node;
    }
    function addEdge(from, to, kind, name) {
        from.targets.push(to);
        from.kinds.push(kind);
        if (name !== undefined && to.component >= 0)
            noteName(drafts[to.component], name);
    }
    function addProblem(problem) {
        if (problems.length >= MAX_PROBLEMS)
            return;
        const { line, ...rest } = problem;
        problems.push({ ...rest, location: { file: path, line: line ?? 1 } });
    }
    function finish(options = {}) {
        const scopes = reachNpmScopes(nodes);
        const direct = new Set();
        for (const { node } of projects)
            for (const { component } of node.targets)
                direct.add(component);
        const purlsOf = (from) => {
            const purls = [];
            for (const { targets } of from) {
                for (const { component } of targets)
                    if (component >= 0)
                        purls.push(drafts[component].purl);
            }
            return purls.length < 2 ? purls : (0,lock_graph/* sortPurls */.F)(purls);
        };
        const components = drafts.map((draft, index) => {
            const { entry } = draft;
            const component = {
                purl: draft.purl,
                ecosystem: entry.generic === true ? 'generic' : 'npm',
                name: entry.name,
                version: entry.version,
                scope: strongest(draft.nodes, scopes),
                direct: direct.has(index) || (options.allKnown === false ? null : false),
                integrity: draft.integrity,
                source: entry.source,
                locations: locate(path, draft.lines),
                dependsOn: purlsOf(draft.nodes),
            };
            const alias = aliasOf(draft);
            if (alias !== undefined)
                component.alias = alias;
            if (draft.bundled)
                component.bundled = true;
            if (draft.hasInstallScript)
                component.hasInstallScript = true;
            return component;
        });
        const found = projects.map(({ node, dir, name, version }) => ({
            dir,
            ecosystem: 'npm',
            ...(name === undefined ? {} : { name }),
            ...(version === undefined ? {} : { version }),
            dependsOn: purlsOf([node]),
        }));
        return { components, projects: found, declarations: [], problems };
    }
    return { addPackage, addProject, addEdge, addProblem, finish };
}
const FEW = 8;
function noteIntegrity(draft, one) {
    if (draft.integrity.length < FEW) {
        if (!draft.integrity.some(({ raw }) => raw === one.raw))
            draft.integrity.push(one);
        return;
    }
    draft.raws ??= new Set(draft.integrity.map(({ raw }) => raw));
    if (draft.raws.has(one.raw))
        return;
    draft.raws.add(one.raw);
    draft.integrity.push(one);
}
function noteName(draft, name) {
    if (name === draft.entry.name)
        draft.ownName = true;
    else if (draft.alias === undefined || name < draft.alias)
        draft.alias = name;
}
function aliasOf({ ownName, alias }) {
    return ownName ? undefined : alias;
}
function strongest(nodes, scopes) {
    let best = SCOPE_ORDER.length;
    for (const node of nodes) {
        const rank = SCOPE_ORDER.indexOf(node.scope ?? scopes.get(node) ?? 'unknown');
        if (rank < best)
            best = rank;
    }
    return SCOPE_ORDER[best] ?? 'unknown';
}
function locate(file, lines) {
    const sorted = lines.length === 1 ? lines : [...new Set(lines)].sort((a, b) => a - b);
    return sorted.map((line) => ({ file, line }));
}
function registryUrl(source) {
    return source.kind === 'registry' ? source.url : undefined;
}
function apart(purl, entry) {
    const url = registryUrl(entry.source) ?? '';
    const made = (0,npm_name/* makeNpmPurl */.nV)(entry.name, entry.version, { kind: 'url', url });
    return made.ok ? made.value : purl;
}
function makeGenericPurl(entry) {
    const made = (0,purl/* makePurl */.k0)({ type: 'generic', name: entry.name, version: entry.version });
    return made.ok
        ? made
        : { ok: false, error: { code: 'bad-name', message: `A toolchain entry is not usable: ${made.error}.` } };
}


/***/ }),

/***/ 11256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readNpmPackages)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43835);
/* harmony import */ var _npm_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32923);


function readNpmPackages(packages) {
    const found = [];
    for (const [key, { line, value }] of packages.entries) {
        const link = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, 'link'));
        const installed = (0,_npm_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .installName */ .t)(key) !== undefined;
        found.push({
            key,
            line,
            kind: link ? 'link' : installed ? 'package' : 'project',
            name: (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, 'name')),
            version: (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, 'version')),
            resolved: (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, 'resolved')),
            integrity: (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, 'integrity')),
            scope: readScope(value),
            bundled: (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, 'inBundle')) && isShipped(key, value),
            hasInstallScript: (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, 'hasInstallScript')),
            requests: readRequests(value),
        });
    }
    return found;
}
function isShipped(key, value) {
    const fetched = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, 'resolved')) ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, 'integrity'));
    return fetched === undefined && key.indexOf('node_modules/') < key.lastIndexOf('node_modules/');
}
function readScope(value) {
    if ((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, 'dev')))
        return 'dev';
    if ((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, 'optional')) || (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, 'devOptional')))
        return 'optional';
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, 'extraneous')) ? 'unknown' : 'runtime';
}
const SECTIONS = [
    ['dependencies', 'runtime'],
    ['devDependencies', 'dev'],
    ['optionalDependencies', 'optional'],
    ['peerDependencies', 'runtime'],
];
function readRequests(value) {
    const requests = [];
    for (const [section, kind] of SECTIONS) {
        for (const [name, entry] of (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(value, section))) {
            requests.push({ name, spec: (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(entry.value) ?? '', kind });
        }
    }
    return requests;
}


/***/ }),

/***/ 63964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ isLocalName),
/* harmony export */   JO: () => (/* binding */ isNpmName),
/* harmony export */   nV: () => (/* binding */ makeNpmPurl)
/* harmony export */ });
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17884);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4424);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30715);
/* harmony import */ var _source_qualifiers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54910);




const PART = /^[A-Za-z0-9_~!'()*-][A-Za-z0-9._~!'()*-]*$/;
const MAX_NAME = 214;
function isNpmName(name) {
    if (name.length > MAX_NAME)
        return false;
    if (!name.startsWith('@'))
        return PART.test(name) && name !== 'node_modules';
    const slash = name.indexOf('/');
    return slash > 1 && PART.test(name.slice(1, slash)) && PART.test(name.slice(slash + 1));
}
function isLocalName(name) {
    return (name.length <= MAX_NAME && /^(?:@[!-.0-~]+\/)?[!-.0-~]+$/.test(name) && !/(?:^|\/)\.{0,2}$/.test(name));
}
function makeNpmPurl(name, version, source) {
    const named = isNpmName(name) || (source.kind === 'path' && isLocalName(name));
    if (!named)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({ code: 'bad-name', message: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)} is not an npm package name.` });
    const slash = name.indexOf('/');
    const parts = {
        type: 'npm',
        namespace: slash < 0 ? '' : name.slice(0, slash),
        name: name.slice(slash + 1),
        version,
    };
    if (source.kind !== 'registry') {
        const qualifiers = source.kind === 'path' ? { download_url: `file:${source.path}` } : (0,_source_qualifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceQualifiers */ .j)(source);
        const qualified = (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .makePurl */ .k0)({ ...parts, qualifiers });
        if (qualified.ok)
            return qualified;
    }
    const plain = (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .makePurl */ .k0)(parts);
    return plain.ok
        ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(plain.value)
        : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({ code: 'bad-version', message: `The package ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)}: ${plain.error}.` });
}


/***/ }),

/***/ 23128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   zX: () => (/* binding */ inDirectory)
/* harmony export */ });
function joinInside(dir, path) {
    const text = path.replaceAll('\\', '/');
    if (/^(?:\/|~|[a-zA-Z]:)/.test(text) || text.includes('\0'))
        return undefined;
    const segments = [];
    for (const segment of `${dir}/${text}`.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (segments.pop() === undefined)
                return undefined;
        }
        else
            segments.push(segment);
    }
    return segments.length === 0 ? '.' : segments.join('/');
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
function inDirectory(dir, name) {
    return dir === '.' ? name : `${dir}/${name}`;
}


/***/ }),

/***/ 80564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ gitSource),
/* harmony export */   at: () => (/* binding */ addressSource),
/* harmony export */   f7: () => (/* binding */ splitAlias),
/* harmony export */   ug: () => (/* binding */ classifySpec)
/* harmony export */ });
function classifySpec(spec) {
    const text = spec.trim();
    if (/^npm:(?:@[^/@]+\/[^@/]+|[^@/]+@)/.test(text))
        return 'alias';
    if (text.startsWith('npm:'))
        return 'registry';
    if (text.startsWith('jsr:'))
        return 'alias';
    if (text.startsWith('workspace:') || text.startsWith('catalog:'))
        return 'workspace';
    if (/^(?:file|link|portal|patch|exec):/.test(text) ||
        /^(?:\.{1,2}\/|\.{1,2}$|~\/|\/|[a-zA-Z]:[\\/])/.test(text))
        return 'path';
    if (/^(?:git\+|git:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)/.test(text))
        return 'git';
    if (/^https?:\/\//.test(text))
        return /\.git(?:#|$)/.test(text) ? 'git' : 'url';
    if (text.startsWith('runtime:'))
        return 'url';
    return /^[^@\s/:]+\/[^\s/:]+$/.test(text) ? 'git' : 'registry';
}
function splitAlias(spec) {
    if (!spec.startsWith('npm:') || classifySpec(spec) !== 'alias')
        return undefined;
    const rest = spec.slice(4);
    const at = rest.indexOf('@', 1);
    return at < 0 ? { name: rest, range: '' } : { name: rest.slice(0, at), range: rest.slice(at + 1) };
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
function gitSource(address) {
    const hash = address.indexOf('#');
    const url = hash < 0 ? address : address.slice(0, hash);
    const fragment = hash < 0 ? '' : address.slice(hash + 1);
    const commit = new Map(fragment.split('&').map((part) => {
        const equals = part.indexOf('=');
        return equals < 0 ? ['commit', part] : [part.slice(0, equals), part.slice(equals + 1)];
    })).get('commit');
    return commit !== undefined && COMMIT.test(commit)
        ? { kind: 'git', url, commit: commit.toLowerCase() }
        : { kind: 'git', url };
}
const ARCHIVE = /^https:\/\/codeload\.github\.com\/[^/]+\/[^/]+\/(?:tar\.gz|zip|legacy\.tar\.gz)\/(.+)$/;
function addressSource(address) {
    if (/^(?:git\+|git:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)/.test(address))
        return gitSource(address);
    if (/^https?:\/\//i.test(address)) {
        const ref = ARCHIVE.exec(address)?.[1];
        if (ref === undefined) {
            return /\.git#/.test(address) ? gitSource(address) : undefined;
        }
        return COMMIT.test(ref)
            ? { kind: 'git', url: address, commit: ref.toLowerCase() }
            : { kind: 'git', url: address };
    }
    const path = /^(?:file|link|portal):(.*)$/s.exec(address)?.[1] ?? address;
    return { kind: 'path', path };
}


/***/ }),

/***/ 32923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ assembleTree),
/* harmony export */   t: () => (/* binding */ installName)
/* harmony export */ });
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43124);
/* harmony import */ var _npm_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96966);
/* harmony import */ var _npm_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63964);
/* harmony import */ var _npm_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23128);
/* harmony import */ var _npm_spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80564);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30715);






const MODULES = 'node_modules/';
const MAX_KEY = 1024;
const MAX_SEGMENTS = 100;
function installName(key) {
    const at = key.lastIndexOf(MODULES);
    return at < 0 ? undefined : key.slice(at + MODULES.length);
}
function assembleTree(path, entries) {
    const graph = (0,_npm_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .createNpmGraph */ .E)(path);
    const kept = entries.filter((entry) => checkKey(entry, graph));
    const tree = indexTree(kept);
    const targets = kept.map((entry) => entry.requests.map((request) => tree.resolve(entry, request.name)));
    const specs = collectSpecs(kept, targets);
    const linked = new Set(kept.flatMap((entry) => (entry.kind === 'link' ? [entry.resolved ?? ''] : [])));
    const nodes = new Map();
    for (const entry of kept) {
        const node = addEntry(entry, { graph, dir: (0,_npm_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(path), linked, spec: specs.get(entry) });
        if (node !== undefined)
            nodes.set(entry, node);
    }
    for (const entry of kept) {
        if (entry.kind === 'link')
            followLink(entry, { tree, nodes, graph, dir: (0,_npm_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(path) });
    }
    kept.forEach((entry, index) => {
        const from = nodes.get(entry);
        if (from === undefined || entry.kind === 'link')
            return;
        entry.requests.forEach((request, at) => {
            const to = targets[index]?.[at];
            const node = to === undefined ? undefined : nodes.get(to);
            if (node !== undefined)
                graph.addEdge(from, node, request.kind);
        });
    });
    return graph.finish({ allKnown: kept.some((entry) => entry.kind === 'project') });
}
function checkKey(entry, graph) {
    const { key } = entry;
    if (entry.kind === 'project' && (entry.integrity !== undefined || key.includes('\\'))) {
        const message = `The path ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(key)} is not one that npm writes for ${entry.integrity === undefined ? 'a directory' : 'a package with a digest'}.`;
        graph.addProblem({ code: 'bad-structure', severity: 'broken', message, line: entry.line });
        return false;
    }
    if (key.length <= MAX_KEY && key.split('/').length <= MAX_SEGMENTS)
        return true;
    const message = `The path ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(key)} is longer than ${MAX_KEY} characters or ${MAX_SEGMENTS} levels.`;
    graph.addProblem({ code: 'bad-name', severity: 'broken', message, line: entry.line });
    return false;
}
function indexTree(entries) {
    const byKey = new Map();
    const inside = new Map();
    for (const entry of entries) {
        byKey.set(entry.key, entry);
        const name = installName(entry.key);
        if (name === undefined)
            continue;
        const base = entry.key.slice(0, -(MODULES.length + name.length)).replace(/\/$/, '');
        const names = inside.get(base);
        if (names === undefined)
            inside.set(base, new Map([[name, entry]]));
        else
            names.set(name, entry);
    }
    const chains = new Map();
    function chainOf(entry) {
        let chain = chains.get(entry);
        if (chain === undefined) {
            chain = directoriesUp(entry.key).flatMap((base) => inside.get(base) ?? []);
            chains.set(entry, chain);
        }
        return chain;
    }
    return {
        get: (key) => byKey.get(key),
        resolve: (from, name) => {
            for (const names of chainOf(from)) {
                const found = names.get(name);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        },
    };
}
function directoriesUp(key) {
    const found = [key];
    for (let base = key; base !== '';) {
        const slash = base.lastIndexOf('/');
        base = slash < 0 ? '' : base.slice(0, slash);
        if (base === '..' || base.endsWith('/..'))
            break;
        found.push(base);
    }
    return found;
}
function collectSpecs(entries, targets) {
    const specs = new Map();
    entries.forEach((entry, index) => {
        entry.requests.forEach((request, at) => {
            const target = targets[index]?.[at];
            if (target === undefined || specs.has(target))
                return;
            if ((0,_npm_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .classifySpec */ .ug)(request.spec) !== 'registry')
                specs.set(target, request.spec);
        });
    });
    return specs;
}
function addEntry(entry, place) {
    const { graph, dir, spec } = place;
    if (entry.kind === 'link')
        return undefined;
    if (entry.kind === 'project') {
        const at = inside(entry.key, { graph, dir, line: entry.line });
        if (at === undefined)
            return undefined;
        return graph.addProject({
            dir: at,
            ...(entry.name === undefined ? {} : { name: entry.name }),
            ...(entry.version === undefined ? {} : { version: entry.version }),
        });
    }
    const installed = installName(entry.key) ?? entry.key;
    const shipped = place.linked.has(entry.key) && !(0,_npm_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isNpmName */ .JO)(installed);
    const alias = spec === undefined ? undefined : (0,_npm_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .splitAlias */ .f7)(spec);
    const name = entry.name ?? (shipped ? (installed.split('/').pop() ?? installed) : (alias?.name ?? installed));
    const source = shipped ? { kind: 'path', path: entry.key } : sourceOf(entry, spec);
    if (source.kind === 'path' && inside(source.path, { graph, dir, line: entry.line }) === undefined)
        return undefined;
    if (source.kind === 'registry' && (entry.version ?? '') === '') {
        const message = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)} has no version.`;
        graph.addProblem({ code: 'bad-version', severity: 'broken', message, line: entry.line });
    }
    return graph.addPackage({
        name,
        version: entry.version ?? '',
        source,
        integrity: entry.integrity === undefined ? [] : (0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSri */ .U)(entry.integrity),
        line: entry.line,
        ...(entry.scope === undefined ? {} : { scope: entry.scope }),
        ...(shipped ? {} : { installed }),
        bundled: entry.bundled === true || shipped,
        hasInstallScript: entry.hasInstallScript === true,
    });
}
function sourceOf(entry, spec) {
    const kind = spec === undefined ? 'registry' : (0,_npm_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .classifySpec */ .ug)(spec);
    const { resolved } = entry;
    if (resolved !== undefined && resolved !== '') {
        return ((0,_npm_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .addressSource */ .at)(resolved) ?? {
            kind: kind === 'url' || kind === 'git' ? 'url' : 'registry',
            url: resolved,
        });
    }
    if (spec === undefined || entry.bundled === true)
        return { kind: 'registry' };
    if (kind === 'git')
        return (0,_npm_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .addressSource */ .at)(spec) ?? { kind: 'git', url: spec };
    if (kind === 'url')
        return (0,_npm_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .addressSource */ .at)(spec) ?? { kind: 'url', url: spec };
    return kind === 'path' ? ((0,_npm_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .addressSource */ .at)(spec) ?? { kind: 'path', path: spec }) : { kind: 'registry' };
}
function followLink(entry, context) {
    const { tree, nodes, graph, dir } = context;
    const path = entry.resolved ?? '';
    const target = tree.get(path);
    if (target !== undefined && target.kind !== 'link') {
        const node = nodes.get(target);
        if (node !== undefined)
            nodes.set(entry, node);
        return;
    }
    if (inside(path, { graph, dir, line: entry.line }) === undefined)
        return;
    const installed = installName(entry.key) ?? entry.key;
    const node = graph.addPackage({
        name: entry.name ?? installed,
        version: entry.version ?? '',
        source: { kind: 'path', path },
        integrity: [],
        line: entry.line,
        ...(entry.scope === undefined ? {} : { scope: entry.scope }),
    });
    nodes.set(entry, node);
}
function inside(path, at) {
    const joined = (0,_npm_path_js__WEBPACK_IMPORTED_MODULE_3__/* .joinInside */ .lG)(at.dir, path);
    if (joined === undefined) {
        at.graph.addProblem({
            code: 'file-outside-root',
            severity: 'broken',
            message: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)} leads outside the scanned directory.`,
            line: at.line,
            hint: 'Scan the directory that holds both, or take the link out of the lockfile.',
        });
    }
    return joined;
}


/***/ }),

/***/ 41531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createPathMatcher)
/* harmony export */ });
function createPathMatcher(patterns) {
    const compiled = patterns.flatMap((text) => {
        const pattern = compile(text);
        return pattern === undefined ? [] : [pattern];
    });
    if (compiled.length === 0)
        return () => false;
    return (path) => {
        const segments = path.split('/');
        let covered = false;
        for (const pattern of compiled) {
            if (pattern.negated === covered && matchesUpTo(pattern, segments))
                covered = !pattern.negated;
        }
        return covered;
    };
}
function compile(text) {
    let rest = text.trim();
    const negated = rest.startsWith('!');
    if (negated)
        rest = rest.slice(1);
    const directoryOnly = rest.endsWith('/');
    rest = rest.replace(/^(?:\.\/)+/, '');
    const anchored = rest.slice(0, -1).includes('/');
    const segments = rest.split('/').filter((segment) => segment !== '');
    if (segments.length === 0)
        return undefined;
    return { segments: anchored ? segments : ['**', ...segments], negated, directoryOnly };
}
function matchesUpTo(pattern, path) {
    const { segments } = pattern;
    let states = new Set(close([0], segments));
    for (const [index, name] of path.entries()) {
        const next = new Set();
        for (const state of states) {
            const segment = segments[state];
            if (segment === undefined)
                continue;
            if (segment === '**')
                next.add(state).add(state === segments.length - 1 ? state + 1 : state);
            else if (matchesName(segment, name))
                next.add(state + 1);
        }
        states = new Set(close(next, segments));
        if (states.has(segments.length) && (index < path.length - 1 || !pattern.directoryOnly))
            return true;
        if (states.size === 0)
            return false;
    }
    return false;
}
function* close(states, segments) {
    for (const state of states) {
        let at = state;
        yield at;
        while (segments[at] === '**' && at < segments.length - 1)
            yield ++at;
    }
}
function matchesName(pattern, name) {
    let p = 0;
    let n = 0;
    let star = -1;
    let mark = 0;
    while (n < name.length) {
        if (p < pattern.length && pattern[p] !== '*' && (pattern[p] === '?' || pattern[p] === name[n])) {
            p++;
            n++;
        }
        else if (pattern[p] === '*') {
            star = p++;
            mark = n;
        }
        else if (star >= 0) {
            p = star + 1;
            n = ++mark;
        }
        else {
            return false;
        }
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}


/***/ }),

/***/ 97875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readPlainYaml)
/* harmony export */ });
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65649);

const UNUSUAL = /[^\n\u0020-\u007e\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const MAX_DEPTH = 20;
const MAX_DOCUMENTS = 10;
const MAX_LENGTH = 4_000_000;
const MAX_KEY = 1000;
const LF = 10;
const SPACE = 32;
const DOUBLE = 34;
const HASH = 35;
const SINGLE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const GREATER = 62;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const PIPE = 124;
const CLOSE_BRACE = 125;
const INDICATORS = new Set(',[]{}#&*!|>\'"%@`?-:'.split('').map((char) => char.charCodeAt(0)));
function readPlainYaml(text) {
    if (text.length > MAX_LENGTH || text.includes('\n=======') || UNUSUAL.test(text))
        return undefined;
    const length = text.length;
    let line = 0;
    let indent = -1;
    let start = 0;
    let end = -1;
    let remark = -1;
    const documents = [];
    advance();
    if (indent < 0)
        return undefined;
    while (indent >= 0) {
        if (isMarker())
            advance();
        if (indent !== 0 || isMarker() || documents.length >= MAX_DOCUMENTS)
            return undefined;
        const document = readMap(0, 1);
        if (document === undefined)
            return undefined;
        documents.push(document);
        if (indent >= 0 && !isMarker())
            return undefined;
    }
    return documents;
    function advance() {
        for (let at = end + 1; at <= length; at = end + 1) {
            line += 1;
            const next = text.indexOf('\n', at);
            end = next < 0 ? length : next;
            start = at;
            while (start < end && text.charCodeAt(start) === SPACE)
                start += 1;
            if (start < end && text.charCodeAt(start) !== HASH) {
                indent = start - at;
                return;
            }
        }
        indent = -1;
    }
    function isMarker() {
        return indent === 0 && end - start === 3 && text.startsWith('---', start);
    }
    function readMap(column, depth) {
        if (depth > MAX_DEPTH)
            return undefined;
        const entries = new Map();
        const node = { kind: 'map', line, entries };
        for (;;) {
            if (indent !== column || isMarker())
                break;
            if (column === 0 && text.startsWith('...', start))
                return undefined;
            const keyLine = line;
            const first = text.charCodeAt(start);
            const quoted = first === SINGLE || first === DOUBLE;
            const keyEnd = findKeyEnd(quoted);
            if (keyEnd < 0)
                return undefined;
            const key = quoted ? text.slice(start + 1, keyEnd - 1) : text.slice(start, keyEnd);
            if (first === SINGLE && key.includes("'"))
                return undefined;
            if (key.length > MAX_KEY || key === '' || key === '<<' || entries.has(key))
                return undefined;
            const at = skipSpaces(keyEnd + 1);
            const value = at === end || text.charCodeAt(at) === HASH
                ? readNested(column, depth, keyEnd)
                : readInline(at, column);
            if (value === undefined || indent > column)
                return undefined;
            entries.set(key, { line: keyLine, value });
        }
        return entries.size === 0 ? undefined : node;
    }
    function findKeyEnd(quoted) {
        if (!quoted)
            return plainKeyEnd();
        const at = closeQuote(start, end);
        if (at < 0 || at >= end || text.charCodeAt(at) !== COLON)
            return -1;
        return at + 1 === end || text.charCodeAt(at + 1) === SPACE ? at : -1;
    }
    function plainKeyEnd() {
        if (INDICATORS.has(text.charCodeAt(start)))
            return -1;
        for (let at = start + 1; at < end; at += 1) {
            const code = text.charCodeAt(at);
            if (code === COLON && (at + 1 === end || text.charCodeAt(at + 1) === SPACE)) {
                return text.charCodeAt(at - 1) === SPACE ? -1 : at;
            }
            if (code === HASH && text.charCodeAt(at - 1) === SPACE)
                return -1;
        }
        return -1;
    }
    function closeQuote(open, limit) {
        if (text.charCodeAt(open) === DOUBLE) {
            const close = text.indexOf('"', open + 1);
            return close < 0 || close >= limit || text.slice(open, close).includes('\\') ? -1 : close + 1;
        }
        for (let close = open + 1;; close += 2) {
            close = text.indexOf("'", close);
            if (close < 0 || close >= limit)
                return -1;
            if (text.charCodeAt(close + 1) !== SINGLE)
                return close + 1;
        }
    }
    function skipSpaces(from) {
        let at = from;
        while (at < end && text.charCodeAt(at) === SPACE)
            at += 1;
        return at;
    }
    function isOver(from) {
        const at = skipSpaces(from);
        return at === end || (at > from && text.charCodeAt(at) === HASH);
    }
    function readNested(column, depth, keyEnd) {
        const empty = { kind: 'scalar', value: '', line, start: keyEnd, end: keyEnd };
        advance();
        if (indent === column && isItem())
            return readList(column, depth + 1);
        if (indent <= column)
            return empty;
        return text.charCodeAt(start) === DASH ? readList(indent, depth + 1) : readMap(indent, depth + 1);
    }
    function isItem() {
        return text.charCodeAt(start) === DASH && text.charCodeAt(start + 1) === SPACE;
    }
    function readList(column, depth) {
        if (depth > MAX_DEPTH)
            return undefined;
        const items = [];
        const node = { kind: 'seq', line, items };
        while (indent === column && isItem()) {
            const at = skipSpaces(start + 2);
            if (at === end)
                return undefined;
            indent = at - start + column;
            start = at;
            const first = text.charCodeAt(at);
            const isMap = findKeyEnd(first === SINGLE || first === DOUBLE) >= 0;
            const value = isMap ? readMap(indent, depth + 1) : readInline(at, column);
            if (value === undefined || indent > column)
                return undefined;
            items.push(value);
        }
        return items.length === 0 ? undefined : node;
    }
    function readInline(at, column) {
        const first = text.charCodeAt(at);
        let value;
        if (first === PIPE || first === GREATER)
            return readBlock(at, column);
        if (first === OPEN_BRACE || first === OPEN_BRACKET)
            value = readFlow(at);
        else
            value = readScalar(at, lineScalarEnd(at));
        if (value === undefined)
            return undefined;
        advance();
        return value;
    }
    function lineScalarEnd(at) {
        const first = text.charCodeAt(at);
        let stop = end;
        if (first === SINGLE || first === DOUBLE) {
            stop = closeQuote(at, end);
            return stop >= 0 && isOver(stop) ? stop : -1;
        }
        if (remark < at) {
            const next = text.indexOf(' #', at);
            remark = next < 0 ? length : next;
        }
        if (remark < end)
            stop = remark;
        while (stop > at && text.charCodeAt(stop - 1) === SPACE)
            stop -= 1;
        return stop;
    }
    function readScalar(at, stop) {
        const first = text.charCodeAt(at);
        if (first === SINGLE || first === DOUBLE) {
            const close = closeQuote(at, end);
            if (close < 0 || close !== stop)
                return undefined;
            const inner = text.slice(at + 1, close - 1);
            return withComment(first === SINGLE ? inner.replaceAll("''", "'") : inner, at, close);
        }
        if (at >= stop || first === SPACE)
            return undefined;
        if (INDICATORS.has(first) && !(first === DASH && isWord(at + 1, stop)))
            return undefined;
        const last = text.charCodeAt(stop - 1);
        if (last === SPACE || last === COLON)
            return undefined;
        const value = text.slice(at, stop);
        if (value.includes(': ') || value.includes(' #'))
            return undefined;
        return withComment(value, at, stop);
    }
    function isWord(from, stop) {
        let at = from;
        while (at < stop && text.charCodeAt(at) === DASH)
            at += 1;
        const code = text.charCodeAt(at);
        return at < stop && code !== SPACE && !INDICATORS.has(code);
    }
    function withComment(value, from, to) {
        const comment = (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_0__/* .findComment */ .h)(text, to);
        return comment === undefined
            ? { kind: 'scalar', value, line, start: from, end: to }
            : { kind: 'scalar', value, line, start: from, end: to, comment };
    }
    function readFlow(open) {
        const map = text.charCodeAt(open) === OPEN_BRACE;
        const closing = map ? CLOSE_BRACE : CLOSE_BRACKET;
        const entries = new Map();
        const items = [];
        const node = map ? { kind: 'map', line, entries } : { kind: 'seq', line, items };
        if (text.charCodeAt(open + 1) === closing)
            return isOver(open + 2) ? node : undefined;
        for (let at = skipSpaces(open + 1);; at += 1) {
            let key;
            if (map) {
                const quoted = text.charCodeAt(at) === SINGLE;
                const colon = quoted ? closeQuote(at, end) : text.indexOf(': ', at);
                if (colon < 0 || colon >= end || !text.startsWith(': ', colon))
                    return undefined;
                key = quoted ? text.slice(at + 1, colon - 1) : text.slice(at, colon);
                if (entries.has(key) || !(quoted ? /^[^\\{}[\],]{1,100}$/ : /^[A-Za-z0-9_][A-Za-z0-9_-]*$/).test(key))
                    return undefined;
                if (key === '<<')
                    return undefined;
                at = colon + 2;
            }
            const mark = flowStop(at);
            let stop = mark;
            while (stop > at && text.charCodeAt(stop - 1) === SPACE)
                stop -= 1;
            const value = stop < 0 ? undefined : readScalar(at, stop);
            if (value === undefined)
                return undefined;
            if (key === undefined)
                items.push(value);
            else
                entries.set(key, { line, value });
            if (text.charCodeAt(mark) === closing)
                return isOver(mark + 1) ? node : undefined;
            if (text.charCodeAt(mark) !== COMMA || text.charCodeAt(mark + 1) !== SPACE)
                return undefined;
            at = skipSpaces(mark + 1) - 1;
        }
    }
    function flowStop(at) {
        const first = text.charCodeAt(at);
        if (first === SINGLE || first === DOUBLE) {
            const close = closeQuote(at, end);
            return close < 0 ? -1 : skipSpaces(close);
        }
        for (let stop = at; stop < end; stop += 1) {
            const code = text.charCodeAt(stop);
            if (code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET)
                return stop;
            if (code === OPEN_BRACE || code === OPEN_BRACKET || code === LF)
                return -1;
        }
        return -1;
    }
    function readBlock(at, column) {
        const folded = text.charCodeAt(at) === GREATER;
        const strip = text.charCodeAt(at + 1) === DASH;
        if (skipSpaces(strip ? at + 2 : at + 1) !== end)
            return undefined;
        const from = end + 1;
        const firstLine = line + 1;
        const lines = [];
        let width = -1;
        for (;;) {
            const next = end + 1;
            if (next > length)
                break;
            const stop = text.indexOf('\n', next);
            const lineEnd = stop < 0 ? length : stop;
            let content = next;
            while (content < lineEnd && text.charCodeAt(content) === SPACE)
                content += 1;
            if (content === lineEnd) {
                if (width < 0 || (content !== next && stop < 0))
                    return undefined;
            }
            else {
                if (content - next <= column)
                    break;
                if (width < 0)
                    width = content - next;
                if (content - next < width)
                    return undefined;
            }
            const part = text.slice(Math.min(next + width, lineEnd), lineEnd);
            if (folded && part.charCodeAt(0) === SPACE)
                return undefined;
            lines.push(part);
            line += 1;
            end = lineEnd;
        }
        if (width < 0)
            return undefined;
        while (lines.at(-1) === '')
            lines.pop();
        const after = Math.min(end + 1, length);
        advance();
        const value = (folded ? fold(lines) : lines.join('\n')) + (strip ? '' : '\n');
        return { kind: 'scalar', value, line: firstLine, start: from, end: after };
    }
}
function fold(lines) {
    let value = '';
    let empty = -1;
    for (const part of lines) {
        if (part === '') {
            empty += 1;
            continue;
        }
        if (value !== '')
            value += empty > 0 ? '\n'.repeat(empty) : ' ';
        value += part;
        empty = 0;
    }
    return value;
}


/***/ }),

/***/ 18831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ makePythonComponent)
/* harmony export */ });
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17884);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4424);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58871);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30715);
/* harmony import */ var _source_qualifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54910);





function makePythonComponent(name, given) {
    const purl = makePythonPurl(name, given.version, given.source);
    if (!purl.ok) {
        const [location] = given.locations;
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ ...purl.error, severity: 'broken', ...(location === undefined ? {} : { location }) });
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        purl: purl.value,
        ecosystem: 'pypi',
        name: (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePypiName */ .Ty)(name),
        scope: 'unknown',
        direct: null,
        integrity: [],
        dependsOn: [],
        ...given,
    });
}
function makePythonPurl(name, version, source) {
    if (!(0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .isPythonName */ .MH)(name)) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'bad-name', message: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)} is not a valid Python package name.` });
    }
    const plain = (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .makePurl */ .k0)({ type: 'pypi', name, version });
    if (!plain.ok) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'bad-version', message: `The package ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)}: ${plain.error}.` });
    }
    const purl = (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .makePurl */ .k0)({ type: 'pypi', name, version, qualifiers: (0,_source_qualifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceQualifiers */ .j)(source) });
    return purl.ok
        ? purl
        : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'bad-structure', message: `The source of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)} is not usable: ${purl.error}.` });
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parsePythonHash)
/* harmony export */ });
const HEX_LENGTH = new Map([
    ['md5', 32],
    ['sha1', 40],
    ['sha224', 56],
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
function parsePythonHash(raw, file) {
    const colon = raw.indexOf(':');
    const algorithm = raw.slice(0, Math.max(colon, 0)).toLowerCase();
    const digest = raw.slice(colon + 1);
    const named = file === undefined ? {} : { file };
    if (colon > 0 && digest.length === HEX_LENGTH.get(algorithm) && /^[0-9a-fA-F]+$/.test(digest)) {
        return { algorithm: algorithm, digest: digest.toLowerCase(), raw, ...named };
    }
    return { algorithm: 'unknown', digest: '', raw: raw.slice(0, 256), ...named };
}


/***/ }),

/***/ 58871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ isPythonName),
/* harmony export */   pP: () => (/* binding */ parseRequirement),
/* harmony export */   y: () => (/* binding */ exactVersion)
/* harmony export */ });
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17884);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4424);


const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*)/;
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)\s*(\S+)$/;
const MAX_NAME = 214;
function isPythonName(name) {
    return name.length <= MAX_NAME && NAME.exec(name)?.[0] === name && /[A-Za-z0-9]$/.test(name);
}
function parseRequirement(text) {
    const source = text.trim();
    const written = NAME.exec(source)?.[0] ?? '';
    const after = source.slice(written.length);
    if (!isPythonName(written) || (after !== '' && !/^[\s[(<>=!~;@]/.test(after))) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({ code: 'bad-name', message: 'does not start with a valid package name' });
    }
    let rest = after.trimStart();
    let extras = [];
    if (rest.startsWith('[')) {
        const close = rest.indexOf(']');
        if (close < 0)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(syntax('has an unclosed list of extras'));
        extras = splitList(rest.slice(1, close));
        if (!extras.every(isPythonName))
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(syntax('has an extra that is not a name'));
        rest = rest.slice(close + 1).trimStart();
    }
    const base = { name: (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePypiName */ .Ty)(written), extras: extras.map(_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePypiName */ .Ty) };
    if (rest.startsWith('@')) {
        const target = rest.slice(1).trimStart();
        const end = target.search(/\s/);
        const url = end < 0 ? target : target.slice(0, end);
        const tail = end < 0 ? '' : target.slice(end).trimStart();
        if (url === '' || (tail !== '' && !tail.startsWith(';')))
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(syntax('has a malformed address'));
        if (!isBalanced(tail))
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(syntax('has an unclosed marker'));
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...base, specifier: '', clauses: [], url, ...marker(tail) });
    }
    const semicolon = rest.indexOf(';');
    if (semicolon >= 0 && !isBalanced(rest.slice(semicolon)))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(syntax('has an unclosed marker'));
    let specifier = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim();
    if (specifier.startsWith('(') && specifier.endsWith(')'))
        specifier = specifier.slice(1, -1).trim();
    const clauses = [];
    for (const part of splitList(specifier)) {
        const match = CLAUSE.exec(part);
        if (match === null)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(syntax('has a malformed version specifier'));
        clauses.push({ operator: match[1] ?? '', version: match[2] ?? '' });
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...base, specifier, clauses, ...marker(semicolon < 0 ? '' : rest.slice(semicolon)) });
}
function exactVersion(clauses) {
    const versions = new Set(clauses
        .filter(({ operator, version }) => operator === '===' || (operator === '==' && !version.endsWith('.*')))
        .map(({ version }) => version));
    return versions.size === 1 ? [...versions][0] : undefined;
}
function splitList(text) {
    return text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function isBalanced(tail) {
    return tail.replace(/"[^"]*"|'[^']*'/g, '').search(/["']/) < 0;
}
function marker(tail) {
    const text = tail.replace(/^;/, '').trim();
    return text === '' ? {} : { marker: text };
}
function syntax(message) {
    return { code: 'bad-syntax', message };
}


/***/ }),

/***/ 111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ parseArchiveName),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   e6: () => (/* binding */ pickArtifactUrls),
/* harmony export */   o2: () => (/* binding */ parsePythonAddress)
/* harmony export */ });
/* harmony import */ var _domain_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17884);
/* harmony import */ var _python_integrity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(611);


const VCS = /^(?:git|hg|svn|bzr)\+/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const ARCHIVE = /\.(?:whl|tar\.gz|tar\.bz2|tar\.xz|tgz|zip)$/i;
function isAddress(text) {
    return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text) && !/^[A-Za-z]:[\\/]/.test(text);
}
function parsePythonAddress(text) {
    const hash = text.indexOf('#');
    const address = hash < 0 ? text : text.slice(0, hash);
    const fragment = new Map((hash < 0 ? '' : text.slice(hash + 1)).split('&').map((pair) => {
        const equals = pair.indexOf('=');
        return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    }));
    const egg = (fragment.get('egg') ?? '').split('[', 1)[0] ?? '';
    const named = egg === '' ? {} : { name: egg };
    if (VCS.test(address)) {
        const { url, ref } = splitRef(address.slice(address.indexOf('+') + 1));
        const exact = ref !== undefined && COMMIT.test(ref);
        const plain = address.startsWith('git+') ? url : address.slice(0, address.indexOf('+') + 1) + url;
        return {
            source: { kind: 'git', url: plain, ...(ref === undefined ? {} : { commit: ref }) },
            ...named,
            integrity: [],
            exact,
        };
    }
    const file = fileName(address);
    const integrity = ['sha256', 'sha384', 'sha512', 'sha224', 'sha1', 'md5']
        .filter((algorithm) => fragment.has(algorithm))
        .map((algorithm) => (0,_python_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePythonHash */ .m)(`${algorithm}:${fragment.get(algorithm)}`, file));
    const local = /^file:/i.test(address);
    return {
        source: local
            ? { kind: 'path', path: address.replace(/^file:(?:\/\/(?:localhost(?=\/))?)?/i, '') }
            : { kind: 'url', url: address },
        ...parseArchiveName(file),
        ...named,
        integrity,
        exact: integrity.some((entry) => entry.algorithm !== 'unknown'),
    };
}
function parseArchiveName(file) {
    if (!ARCHIVE.test(file))
        return {};
    const stem = file.replace(ARCHIVE, '');
    if (/\.whl$/i.test(file)) {
        const [name = '', version = ''] = stem.split('-');
        return name !== '' && version !== '' ? { name, version } : {};
    }
    const dash = stem.lastIndexOf('-');
    return dash > 0 && /^\d/.test(stem.slice(dash + 1))
        ? { name: stem.slice(0, dash), version: stem.slice(dash + 1) }
        : {};
}
function fileName(address) {
    const mark = address.search(/[?#]/);
    const path = mark < 0 ? address : address.slice(0, mark);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!name.includes('%'))
        return name;
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
const MAX_OTHERS = 20;
function pickArtifactUrls(urls, name) {
    const [first, ...rest] = urls;
    if (first === undefined)
        return {};
    const usual = `/${name.replaceAll('-', '_')}-`;
    const isStray = (url) => {
        if (url.includes(usual, url.lastIndexOf('/')))
            return false;
        const stated = parseArchiveName(fileName(url)).name;
        return stated !== undefined && (0,_domain_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePypiName */ .Ty)(stated) !== name;
    };
    const hosts = new Set([hostPart(first)]);
    const others = [];
    for (const url of rest) {
        const host = hostPart(url);
        if (!hosts.has(host) || (others.length < MAX_OTHERS && isStray(url)))
            others.push(url);
        hosts.add(host);
    }
    return { url: first, ...(others.length === 0 ? {} : { others }) };
}
function hostPart(url) {
    return url.split('/', 3).join('/');
}
function splitRef(address) {
    const scheme = address.indexOf('://');
    const path = scheme < 0 ? 0 : address.indexOf('/', scheme + 3);
    const at = address.lastIndexOf('@');
    return path >= 0 && at > path
        ? { url: address.slice(0, at), ref: address.slice(at + 1) }
        : { url: address };
}


/***/ }),

/***/ 30715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ }),

/***/ 36841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ lockKey),
/* harmony export */   bq: () => (/* binding */ readActionsLock)
/* harmony export */ });
/* unused harmony export ACTIONS_LOCK_VERSIONS */
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43835);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30715);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54300);



const ACTIONS_LOCK_VERSIONS = ['v0.0.2', 'v0.0.3'];
const COMMIT = /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/;
const FULL_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const ID = /^[1-9]\d{0,18}$/;
const HOST = /^(?:github\.com|[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.ghe\.com)$/;
const TOP_KEYS = ['version', 'workflows', 'dependencies'];
const ENTRY_KEYS = ['ref', 'commit', 'owner_id', 'repo_id', 'uses'];
function readActionsLock(file, text) {
    const yaml = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, { maxDocuments: 1 });
    if (!yaml.ok) {
        const { code, message, line } = yaml.error;
        return {
            problems: [{ code, severity: 'broken', message: `The file ${message}.`, location: { file, line } }],
        };
    }
    const [root] = yaml.value.documents;
    const version = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'version'));
    if (root?.kind !== 'map' || version === undefined || !ACTIONS_LOCK_VERSIONS.includes(version)) {
        return { problems: [refuseVersion(file, version, (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'version')?.line ?? 1)] };
    }
    const problems = [];
    const complain = (message, line, severity = 'broken') => {
        const code = severity === 'broken' ? 'bad-structure' : 'unsupported-feature';
        problems.push({ code, severity, message, location: { file, line } });
    };
    for (const [key, { line }] of root.entries) {
        if (!TOP_KEYS.includes(key))
            complain(`The part ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)} of an Actions lockfile is not known.`, line, 'unsupported');
    }
    const actions = new Map();
    for (const [key, { line, value }] of (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'dependencies'))) {
        const action = readAction(key, value, { line, version, complain });
        if (action === undefined)
            continue;
        if (actions.has(action.key))
            complain(`The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)} stands there twice.`, line);
        else
            actions.set(action.key, action);
    }
    const workflows = [...(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'workflows'))].map(([path, { line, value }]) => ({ path, line, pins: readPins(value, complain) }));
    const lock = { version, workflows, actions: [...actions.values()] };
    for (const { key, line } of [...workflows.flatMap(({ pins }) => pins), ...lock.actions.flatMap(usesOf)]) {
        if (!actions.has(key))
            complain(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)} is used and has no entry of its own.`, line);
    }
    for (const action of findCycle(actions))
        complain(`The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(action.key)} uses itself, over others or at once.`, action.line);
    return { lock, problems };
}
function refuseVersion(file, version, line) {
    return {
        code: 'unsupported-version',
        severity: 'unsupported',
        message: version === undefined
            ? 'The file states no version of the Actions lockfile.'
            : `The version ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(version)} of the Actions lockfile is not known; ${ACTIONS_LOCK_VERSIONS.join(' and ')} are.`,
        location: { file, line },
    };
}
function readAction(key, node, context) {
    const { line, version, complain } = context;
    const known = version === 'v0.0.2' ? ENTRY_KEYS : [...ENTRY_KEYS, 'hostname'];
    for (const [name, entry] of (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)(node)) {
        if (!known.includes(name))
            complain(`The key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)} of an entry is not known.`, entry.line, 'unsupported');
    }
    const ref = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(node, 'ref')) ?? '';
    const commit = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(node, 'commit')) ?? '';
    const [ownerId = '', repoId = ''] = ['owner_id', 'repo_id'].map((name) => (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(node, name)) ?? '');
    if (ref === '' || !COMMIT.test(commit) || !ID.test(ownerId) || !ID.test(repoId)) {
        complain(`The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)} has no valid ref, commit, owner_id and repo_id.`, line);
        return undefined;
    }
    const host = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(node, 'hostname');
    const hostname = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(host);
    if (host !== undefined && (hostname === undefined || !HOST.test(hostname))) {
        complain(`The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)} has no valid hostname.`, host.line);
        return undefined;
    }
    const at = key.indexOf('@');
    const written = at < 0 ? '' : key.slice(at + 1);
    const sha = commit.slice(commit.indexOf('-') + 1);
    if (at < 0 || (FULL_COMMIT.test(written) && written.toLowerCase() !== sha)) {
        complain(`The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)} does not agree with its commit.`, line);
        return undefined;
    }
    return {
        key: lockKey(key),
        name: key.slice(0, at),
        written,
        ref,
        commit: sha,
        ownerId,
        repoId,
        ...(hostname !== undefined ? { hostname } : {}),
        uses: readPins((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(node, 'uses'), complain),
        line,
    };
}
function readPins(node, complain) {
    if (node !== undefined && node.kind !== 'seq' && !(node.kind === 'scalar' && (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(node) === ''))
        complain('A list of what is used is no list.', node.line);
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(node).flatMap((item) => {
        const key = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(item);
        if (key === undefined)
            complain('What is used is no text.', item.line);
        return key === undefined ? [] : [{ key: lockKey(key), line: item.line }];
    });
}
function lockKey(pin) {
    const at = pin.indexOf('@');
    if (at < 0 || FULL_COMMIT.test(pin.slice(at + 1)))
        return pin.toLowerCase();
    return pin.slice(0, at).toLowerCase() + pin.slice(at);
}
function usesOf({ uses }) {
    return uses;
}
function findCycle(actions) {
    const done = new Set();
    for (const start of actions.values()) {
        const open = new Set();
        const path = [{ action: start, next: 0 }];
        open.add(start.key);
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const key = top.action.uses[top.next++]?.key;
            if (key === undefined) {
                done.add(top.action.key);
                open.delete(top.action.key);
                path.pop();
                continue;
            }
            const used = actions.get(key);
            if (used === undefined || done.has(key))
                continue;
            if (open.has(key))
                return [used];
            open.add(key);
            path.push({ action: used, next: 0 });
        }
    }
    return [];
}


/***/ }),

/***/ 3121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readInventory)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/compare-text.js
var compare_text = __webpack_require__(26560);
// EXTERNAL MODULE: ./build/inventory/decode-text.js
var decode_text = __webpack_require__(87337);
// EXTERNAL MODULE: ./build/inventory/formats.js + 44 modules
var formats = __webpack_require__(19839);
// EXTERNAL MODULE: ./build/inventory/merge-components.js
var merge_components = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/inventory/path-pattern.js
var path_pattern = __webpack_require__(41531);
// EXTERNAL MODULE: ./build/inventory/known-files.js
var known_files = __webpack_require__(79034);
;// CONCATENATED MODULE: ./build/inventory/recognise-files.js

function recogniseFiles(listing, options) {
    const readable = [];
    const reports = [];
    const problems = [];
    const isVendored = findVendored(listing);
    const report = (path, known, reason) => {
        reports.push({
            path,
            format: known.id,
            role: known.role,
            status: 'unsupported',
            reason,
            components: 0,
        });
    };
    for (const { path } of listing.entries) {
        const [format, ...others] = options.formats.filter((one) => one.matches(path));
        const known = format ?? (0,known_files/* findKnownFile */.b)(path);
        if (known === undefined || options.isWanted?.(path) === false)
            continue;
        if (options.isExcluded(path))
            report(path, known, 'left out by the policy (exclude)');
        else if (isVendored(path))
            report(path, known, 'belongs to third-party code in a vendor directory');
        else if (format !== undefined)
            readable.push({ path, candidates: [format, ...others] });
        else {
            report(path, known, `${known.title} files are not read yet`);
            if (known.role === 'lock')
                problems.push(describeUnreadLock(path, known.title));
        }
    }
    for (const skipped of [...listing.skipped, ...findDirectories(listing, options.formats)]) {
        addSkipped(skipped, { options, readable, reports, problems, report });
    }
    return { readable, reports, problems };
}
function describeUnreadLock(path, title) {
    return {
        code: 'unsupported-feature',
        severity: 'unsupported',
        message: `The lockfile of ${title} is not read yet: what it locks was not examined.`,
        location: { file: path, line: 1 },
        hint: 'If this is acceptable, list the path under exclude in the policy.',
    };
}
function addSkipped(skipped, context) {
    const { options, reports, problems, report } = context;
    const { path, code, reason, target } = skipped;
    if (code === 'walk-truncated') {
        if (options.isExcluded(path))
            return;
        problems.push({
            code,
            severity: 'unsupported',
            message: `Not everything was looked at: the directory ${reason}.`,
            location: { file: path, line: 1 },
        });
        return;
    }
    const known = options.formats.find((one) => one.matches(path)) ?? (0,known_files/* findKnownFile */.b)(path);
    if (known === undefined || options.isWanted?.(path) === false)
        return;
    if (options.isExcluded(path)) {
        report(path, known, 'left out by the policy (exclude)');
        return;
    }
    if (target !== undefined && context.readable.some((file) => file.path === target)) {
        report(path, known, `is a symbolic link to ${target}, which is read under its own path`);
        return;
    }
    reports.push({
        path,
        format: known.id,
        role: known.role,
        status: 'broken',
        reason: `The path ${reason}.`,
        components: 0,
    });
    problems.push({
        code,
        severity: 'broken',
        message: `The path ${reason}, not a regular file, and was not read.`,
        location: { file: path, line: 1 },
        hint: 'Replace it with a regular file, or list the path under exclude in the policy.',
    });
}
function findDirectories(listing, formats) {
    const seen = new Set();
    const found = [];
    for (const { path } of listing.entries) {
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            const directory = path.slice(0, at);
            if (seen.has(directory))
                break;
            seen.add(directory);
            if (/\.(?:lock|locked|lockfile|json|ya?ml|toml|txt|mod|xml)$/.test(directory) &&
                formats.some((one) => one.matches(directory))) {
                found.push({ path: directory, code: 'file-not-regular', reason: 'is a directory' });
            }
        }
    }
    return found;
}
function findVendored(listing) {
    const roots = new Set();
    for (const { path } of listing.entries) {
        const match = /^(?:.*\/)?vendor\/(?:modules\.txt$|autoload\.php$|bundle\/|[^/]+\/\.cargo-checksum\.json$)/.exec(path.includes('vendor/') ? path : '');
        if (match !== null)
            roots.add(path.slice(0, path.lastIndexOf('vendor/', match[0].length) + 'vendor/'.length));
    }
    if (roots.size === 0)
        return () => false;
    return (path) => {
        for (let at = path.indexOf('vendor/'); at >= 0; at = path.indexOf('vendor/', at + 1)) {
            if (roots.has(path.slice(0, at + 'vendor/'.length)))
                return true;
        }
        return false;
    };
}

;// CONCATENATED MODULE: ./build/inventory/settle-includes.js
function settleIncludes(read) {
    if (!read.some((file) => (file.parsed.included?.length ?? 0) > 0))
        return { files: read, reports: [] };
    const byPath = new Map(read.map((file) => [file.path, file]));
    const partsOf = ({ parsed, format }) => (parsed.included ?? []).filter((path) => {
        const own = byPath.get(path);
        return own === undefined || own.format.id === format.id;
    });
    const kept = [];
    const owners = new Map();
    const claim = (file) => {
        const ceded = new Set();
        const parts = partsOf(file);
        const standing = new Set(file.parsed.standing);
        for (const path of parts) {
            const own = byPath.get(path);
            if (own === undefined || !(standing.has(path) || isForDevelopment(file, own)))
                continue;
            for (const part of [path, ...partsOf(own)])
                ceded.add(part);
        }
        for (const path of parts) {
            if (!ceded.has(path) && !owners.has(path))
                owners.set(path, file);
        }
        kept.push(ceded.size === 0 ? file : withoutParts(file, ceded));
    };
    const included = new Set(read.flatMap(partsOf));
    for (const file of read)
        if (!included.has(file.path))
            claim(file);
    for (const file of read)
        if (included.has(file.path) && !owners.has(file.path))
            claim(file);
    const reports = [...owners].map(([path, owner]) => {
        const own = byPath.get(path);
        return {
            path,
            format: owner.format.id,
            role: owner.format.role,
            status: 'read',
            reason: `read as part of ${owner.path}`,
            ...(own?.sha256 !== undefined ? { sha256: own.sha256 } : {}),
            components: 0,
        };
    });
    return { files: kept, reports };
}
function isForDevelopment(file, part) {
    const isDev = (component) => component.scope === 'dev';
    return file.parsed.components.some(isDev) && !part.parsed.components.some(isDev);
}
function withoutParts(file, parts) {
    const { parsed } = file;
    return {
        ...file,
        parsed: {
            ...parsed,
            components: parsed.components.filter((one) => !one.locations.every(({ file: path }) => parts.has(path))),
            declarations: parsed.declarations.filter((one) => !parts.has(one.location.file)),
            problems: parsed.problems.filter((one) => one.location === undefined || !parts.has(one.location.file)),
        },
    };
}

;// CONCATENATED MODULE: ./build/inventory/read-inventory.js








const MIB = 1024 * 1024;
const MAX_PROBLEMS = 100;
function readInventory(tree, options = {}) {
    const listing = tree.list();
    if (!listing.ok) {
        const problem = {
            code: 'file-not-readable',
            severity: 'broken',
            message: `The files cannot be listed: ${listing.error.message}.`,
        };
        return { files: [], components: [], projects: [], declarations: [], problems: [problem] };
    }
    const found = recogniseFiles(listing.value, {
        formats: options.formats ?? formats/* formats */.F,
        isExcluded: (0,path_pattern/* createPathMatcher */.a)(options.exclude ?? []),
        ...(options.only !== undefined ? { isWanted: (0,path_pattern/* createPathMatcher */.a)(options.only) } : {}),
    });
    tree.prefetch?.(found.readable.map(({ path }) => path));
    const all = listing.value.entries.map(({ path }) => path);
    const context = { tree, options, paths: () => all, read: createReader(tree, new Set(all)) };
    const parsed = settleIncludes(found.readable.map((file) => readFile(file, context)));
    return assemble(parsed.files, {
        files: [...found.reports, ...parsed.reports],
        problems: [...found.problems],
    });
}
function createReader(tree, listed) {
    const known = new Map();
    return (path) => {
        if (known.has(path))
            return known.get(path);
        let file;
        if (listed.has(path)) {
            const bytes = tree.read(path);
            const text = bytes.ok ? (0,decode_text/* decodeText */.g)(bytes.value) : undefined;
            if (text?.ok === true)
                file = { path, text: text.value };
        }
        known.set(path, file);
        return file;
    };
}
function readFile({ path, candidates }, context) {
    const [first] = candidates;
    const limits = context.options.limits ?? {};
    const maxBytes = /\.ya?ml$/.test(path)
        ? (limits.maxYamlBytes ?? 16 * MIB)
        : (limits.maxFileBytes ?? 64 * MIB);
    const bytes = context.tree.read(path);
    if (!bytes.ok) {
        const code = bytes.error.kind === 'too-large' ? 'file-too-large' : 'file-not-readable';
        const parsed = refuse(path, code, `cannot be read: ${bytes.error.message}`);
        return { path, format: first, parsed };
    }
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes.value).digest('hex');
    if (bytes.value.length > maxBytes) {
        const parsed = refuse(path, 'file-too-large', `is larger than ${maxBytes} bytes`);
        return { path, format: first, sha256, parsed };
    }
    const text = (0,decode_text/* decodeText */.g)(bytes.value);
    if (!text.ok) {
        return { path, format: first, sha256, parsed: refuse(path, 'bad-encoding', text.error) };
    }
    const { read, paths } = context;
    const input = { path, bytes: bytes.value, text: text.value, read, paths };
    const format = candidates.find(({ accepts }) => accepts === undefined || accepts(text.value)) ?? first;
    try {
        return { path, format, sha256, parsed: format.parse(input) };
    }
    catch (error) {
        const name = error instanceof Error ? error.name : 'unknown';
        const parsed = refuse(path, 'internal', `could not be read because of a bug in its reader (${name})`);
        return { path, format, sha256, parsed };
    }
}
function refuse(path, code, why) {
    const problem = {
        code,
        severity: 'broken',
        message: `The file ${why}.`,
        location: { file: path, line: 1 },
    };
    return { components: [], projects: [], declarations: [], problems: [problem] };
}
function assemble(files, start) {
    const components = [];
    const projects = [];
    const declarations = [];
    const { files: reports, problems } = start;
    for (const { path, format, sha256, parsed } of files) {
        const own = (0,merge_components/* mergeComponents */.Vh)(parsed.components, { lockfile: path, format: format.id });
        for (const component of own)
            components.push(component);
        const known = new Set(own.map((component) => component.purl));
        for (const project of parsed.projects) {
            const dependsOn = (0,merge_components/* uniquePurls */.AL)(project.dependsOn, (purl) => known.has(purl));
            projects.push({ ...project, file: path, dependsOn });
        }
        for (const declaration of parsed.declarations)
            declarations.push(declaration);
        for (const problem of boundProblems(parsed.problems, path))
            problems.push(problem);
        reports.push({
            path,
            format: format.id,
            role: format.role,
            ...describeStatus(parsed.problems),
            ...(sha256 !== undefined ? { sha256 } : {}),
            components: own.length,
        });
    }
    return {
        files: reports.sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path) || (0,compare_text/* compareText */.n)(a.format, b.format)),
        components: components.sort((a, b) => (0,merge_components/* comparePurls */.om)(a.purl, b.purl) || (0,compare_text/* compareText */.n)(a.lockfile, b.lockfile)),
        projects: projects.sort((a, b) => (0,compare_text/* compareText */.n)(a.dir, b.dir) || (0,compare_text/* compareText */.n)(a.file, b.file)),
        declarations: declarations.sort((a, b) => (0,compare_text/* compareText */.n)(a.location.file, b.location.file) ||
            a.location.line - b.location.line ||
            (0,compare_text/* compareText */.n)(a.name, b.name)),
        problems: problems.sort((a, b) => (0,compare_text/* compareText */.n)(a.location?.file ?? '', b.location?.file ?? '') ||
            (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
            (0,compare_text/* compareText */.n)(a.message, b.message)),
    };
}
function describeStatus(problems) {
    const worst = problems.find((problem) => problem.severity === 'broken') ??
        problems.find((problem) => problem.severity === 'unsupported');
    return worst === undefined ? { status: 'read' } : { status: worst.severity, reason: worst.message };
}
function boundProblems(problems, path) {
    if (problems.length <= MAX_PROBLEMS)
        return problems;
    const rest = problems.slice(MAX_PROBLEMS);
    const last = {
        code: rest[0]?.code ?? 'bad-structure',
        severity: rest.some((problem) => problem.severity === 'broken') ? 'broken' : 'unsupported',
        message: `The file has ${rest.length} further problems.`,
        location: { file: path, line: rest[0]?.location?.line ?? 1 },
    };
    return [...problems.slice(0, MAX_PROBLEMS), last];
}


/***/ }),

/***/ 87403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4424);
/* harmony import */ var _plain_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97875);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54300);



function readYaml(text, options = {}) {
    const documents = (0,_plain_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainYaml */ .g)(text);
    return documents !== undefined && documents.length <= (options.maxDocuments ?? documents.length)
        ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ documents })
        : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, options);
}


/***/ }),

/***/ 71967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ dirOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
function dirOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function joinPath(dir, path) {
    if (path.startsWith('/') || /^[A-Za-z]:[\\/]|^\\|[\u0000-\u001f\u007f]/.test(path) || path.length > 4096) {
        return undefined;
    }
    const out = [];
    for (const part of `${dir}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            out.push(part);
        else if (out.pop() === undefined)
            return undefined;
    }
    return out.length === 0 ? '.' : out.join('/');
}


/***/ }),

/***/ 58264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseRequirementOptions)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30715);

const OPTIONS = new Map([
    ['-i', true],
    ['--index-url', true],
    ['--pypi-url', true],
    ['--extra-index-url', true],
    ['--no-index', false],
    ['-f', true],
    ['--find-links', true],
    ['-r', true],
    ['--requirement', true],
    ['-c', true],
    ['--constraint', true],
    ['-e', true],
    ['--editable', true],
    ['--no-binary', true],
    ['--only-binary', true],
    ['--prefer-binary', false],
    ['--require-hashes', false],
    ['--pre', false],
    ['--all-releases', true],
    ['--only-final', true],
    ['--trusted-host', true],
    ['--use-feature', true],
    ['--hash', true],
    ['--config-settings', true],
    ['--config-setting', true],
    ['-C', true],
    ['--global-option', true],
    ['--install-option', true],
    ['--build-option', true],
    ['--no-build-isolation', false],
    ['--use-pep517', false],
    ['--no-use-wheel', false],
    ['--always-unzip', false],
    ['--process-dependency-links', false],
    ['-Z', false],
]);
function parseRequirementOptions(line) {
    const start = line.startsWith('-') ? 0 : line.search(/\s-{1,2}[A-Za-z]/);
    let text = (start < 0 ? line : line.slice(0, start)).trim();
    let editable = false;
    let indexUrl;
    const hashes = [];
    const files = [];
    const extraIndexUrls = [];
    const problems = [];
    const words = start < 0 ? [] : splitWords(line.slice(start));
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        const { option, attached } = splitOption(word);
        const takesValue = OPTIONS.get(option);
        if (takesValue === undefined) {
            const known = word.startsWith('-');
            problems.push({
                code: 'bad-syntax',
                message: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(word)} is not ${known ? 'an option' : 'expected in a line'} of a requirements file.`,
            });
            continue;
        }
        if (!takesValue)
            continue;
        const value = attached ?? words[++at];
        if (value === undefined || value === '') {
            problems.push({ code: 'bad-syntax', message: `The option ${option} lacks its value.` });
            continue;
        }
        if (option === '--hash')
            hashes.push(value);
        else if (option === '-r' || option === '--requirement')
            files.push({ path: value, constraint: false });
        else if (option === '-c' || option === '--constraint')
            files.push({ path: value, constraint: true });
        else if (option === '-i' || option === '--index-url' || option === '--pypi-url')
            indexUrl = value;
        else if (option === '--extra-index-url' || option === '-f' || option === '--find-links')
            extraIndexUrls.push(value);
        else if (option === '-e' || option === '--editable') {
            editable = true;
            text = value;
            while (words[at + 1] !== undefined && !(words[at + 1] ?? '').startsWith('-'))
                text += ` ${words[++at]}`;
        }
    }
    return {
        text,
        editable,
        hashes,
        files,
        ...(indexUrl === undefined ? {} : { indexUrl }),
        extraIndexUrls,
        problems,
    };
}
function splitOption(word) {
    if (word.startsWith('--')) {
        const equals = word.indexOf('=');
        return equals < 0
            ? { option: word }
            : { option: word.slice(0, equals), attached: word.slice(equals + 1) };
    }
    return word.length > 2
        ? { option: word.slice(0, 2), attached: word.slice(word[2] === '=' ? 3 : 2) }
        : { option: word };
}
function splitWords(text) {
    if (!/["']/.test(text))
        return text.trim().split(/\s+/);
    const words = [];
    let word;
    let mark = '';
    for (const char of text) {
        if (mark !== '') {
            if (char === mark)
                mark = '';
            else
                word?.push(char);
        }
        else if (char === '"' || char === "'") {
            mark = char;
            word ??= [];
        }
        else if (/\s/.test(char)) {
            if (word !== undefined)
                words.push(word.join(''));
            word = undefined;
        }
        else
            (word ??= []).push(char);
    }
    if (word !== undefined)
        words.push(word.join(''));
    return words;
}


/***/ }),

/***/ 72830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readRequirementFiles)
});

// EXTERNAL MODULE: ./build/inventory/merge-conflict.js
var merge_conflict = __webpack_require__(91594);
// EXTERNAL MODULE: ./build/inventory/quote.js
var quote = __webpack_require__(30715);
// EXTERNAL MODULE: ./build/inventory/relative-path.js
var relative_path = __webpack_require__(71967);
;// CONCATENATED MODULE: ./build/inventory/requirements-lines.js
function splitRequirementLines(text) {
    const lines = [];
    let parts = [];
    let start = 0;
    const physical = text.split(/\r\n|\r|\n/);
    physical.forEach((raw, index) => {
        const commentOnly = raw.trimStart().startsWith('#');
        if (parts.length === 0)
            start = index + 1;
        const isEnd = raw.trim() === '' && index === physical.length - 1;
        if (raw.endsWith('\\') && !commentOnly) {
            parts.push(raw.slice(0, -1));
            return;
        }
        if (isEnd)
            return;
        parts.push(commentOnly ? ` ${raw}` : raw);
        pushLine(lines, start, parts.join(''));
        parts = [];
    });
    if (parts.length > 0)
        pushLine(lines, start, parts.join(''), true);
    return lines;
}
function pushLine(lines, line, joined, cut = false) {
    const at = findComment(joined);
    const text = (at < 0 ? joined : joined.slice(0, at)).trim();
    const comment = at < 0 ? undefined : joined.slice(at + 1).trim();
    if (text === '' && comment === undefined && !cut)
        return;
    lines.push({
        line,
        text,
        ...(comment === undefined ? {} : { comment }),
        ...(cut ? { cut } : {}),
    });
}
function findComment(text) {
    for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
        if (at === 0 || /\s/.test(text.charAt(at - 1)))
            return at;
    }
    return -1;
}

// EXTERNAL MODULE: ./build/inventory/requirements-options.js
var requirements_options = __webpack_require__(58264);
// EXTERNAL MODULE: ./build/domain/purl.js
var purl = __webpack_require__(17884);
// EXTERNAL MODULE: ./build/inventory/python-requirement.js
var python_requirement = __webpack_require__(58871);
;// CONCATENATED MODULE: ./build/inventory/requirements-via.js


const MAX_ENTRIES = 10_000;
function createViaReader() {
    let open = false;
    let seen = false;
    let packages = [];
    let direct = false;
    const add = (entry) => {
        if (packages.length >= MAX_ENTRIES)
            return true;
        if (/^(?:-r|--requirement)[ =]/.test(entry) || / \([^()]*\)$/.test(entry))
            direct = true;
        else if (/^(?:-c|--constraint)[ =]/.test(entry))
            return true;
        else if ((0,python_requirement/* isPythonName */.MH)(entry))
            packages.push((0,purl/* normalizePypiName */.Ty)(entry));
        else
            return false;
        return true;
    };
    return {
        start: () => {
            open = false;
            seen = false;
            packages = [];
            direct = false;
        },
        read: (comment) => {
            if (comment === 'via' || comment.startsWith('via ')) {
                seen = true;
                const rest = comment.slice(4).trim();
                open = rest === '';
                for (const entry of rest.split(','))
                    if (entry.trim() !== '')
                        add(entry.trim());
                return true;
            }
            open = open && add(comment);
            return open;
        },
        result: () => (seen ? { packages, direct } : undefined),
    };
}

// EXTERNAL MODULE: ./build/inventory/toml.js + 1 modules
var toml = __webpack_require__(95762);
;// CONCATENATED MODULE: ./build/inventory/requirements-read.js







const MAX_FILES = 200;
const MAX_PROBLEMS = 50;
function readRequirementFiles(input, constraint) {
    const lines = [];
    const problems = [];
    const seen = new Set([input.path]);
    const installing = new Set();
    let mainIndex;
    const extraIndexes = [];
    const queue = [{ file: input, constraint }];
    const include = (from, line, target, asConstraint) => {
        const refuse = (code, severity, why) => {
            problems.push({
                code,
                severity,
                message: `The included file ${(0,quote/* quote */.h)(target)} ${why}.`,
                location: { file: from, line },
            });
        };
        if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(target))
            return refuse('unsupported-feature', 'unsupported', 'is on the network and was not read');
        if (target.includes('${'))
            return refuse('unsupported-feature', 'unsupported', 'is named by a variable of the environment');
        const path = (0,relative_path/* joinPath */.uJ)((0,relative_path/* dirOf */.Rw)(from), target);
        if (path === undefined)
            return refuse('file-outside-root', 'unsupported', 'lies outside the tree and was not read');
        if (!asConstraint)
            installing.add(path);
        if (seen.has(path))
            return;
        if (seen.size >= MAX_FILES)
            return refuse('walk-truncated', 'unsupported', `is one of more than ${MAX_FILES} files`);
        seen.add(path);
        const file = input.read(path);
        if (file === undefined)
            return refuse('file-not-readable', 'broken', 'is not there or could not be read');
        queue.push({ file: { path, text: file.text }, constraint: asConstraint });
    };
    for (const { file, constraint: constrains } of queue) {
        const path = file.path;
        const conflict = (0,merge_conflict/* findMergeConflict */.m)(file.text);
        if (conflict !== undefined) {
            problems.push((0,toml/* mergeConflict */.Tt)(path, conflict));
            continue;
        }
        const viaReader = createViaReader();
        let open;
        const close = () => {
            if (open === undefined)
                return;
            const via = viaReader.result();
            lines.push({ ...open, ...(via === undefined ? {} : { via }) });
            open = undefined;
        };
        for (const { line, text, comment, cut } of splitRequirementLines(file.text)) {
            if (cut === true) {
                problems.push({
                    code: 'bad-syntax',
                    severity: 'broken',
                    message: 'The file ends inside a continued line: something is missing.',
                    location: { file: path, line },
                });
            }
            if (text !== '') {
                close();
                viaReader.start();
                const options = (0,requirements_options/* parseRequirementOptions */.J)(text);
                for (const option of options.files)
                    include(path, line, option.path, option.constraint);
                mainIndex ??= options.indexUrl;
                extraIndexes.push(...options.extraIndexUrls);
                for (const { code, message } of options.problems) {
                    if (problems.length < MAX_PROBLEMS) {
                        const severity = code === 'unsupported-feature' ? 'unsupported' : 'broken';
                        problems.push({ code, severity, message, location: { file: path, line } });
                    }
                }
                const { text: requirement, editable, hashes } = options;
                if (requirement !== '') {
                    open = { file: path, line, text: requirement, editable, hashes, constraint: constrains };
                }
            }
            if (comment !== undefined && open !== undefined)
                viaReader.read(comment);
        }
        close();
    }
    return {
        lines,
        included: [...seen].filter((path) => path !== input.path),
        constraining: [...seen].filter((path) => path !== input.path && !installing.has(path)),
        indexes: [...(mainIndex === undefined ? [] : [mainIndex]), ...new Set(extraIndexes)],
        problems,
    };
}


/***/ }),

/***/ 78086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ isRequirementsFile),
/* harmony export */   _Q: () => (/* binding */ scopeOfRequirementsFile),
/* harmony export */   tY: () => (/* binding */ isConstraintsFile)
/* harmony export */ });
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71967);

const WORDS = new Map(Object.entries({
    runtime: 'runtime base prod production main common core app install',
    dev: 'dev develop development test tests testing lint linting docs doc documentation ci typing types mypy style bench benchmark coverage local',
    build: 'build',
    optional: 'optional extra extras',
}).flatMap(([scope, words]) => words.split(' ').map((word) => [word, scope])));
function scopeOfRequirementsFile(path) {
    const words = (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(path)
        .replace(/\.(?:txt|in)$/, '')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '' && !/^(?:requirements?|constraints?|reqs?|pip|lock|py\d*)$/.test(word));
    if (words.length === 0)
        return /(?:^|\/)constraints?\b/i.test(path) ? 'unknown' : 'runtime';
    for (const word of words) {
        const scope = WORDS.get(word);
        if (scope !== undefined)
            return scope;
    }
    return 'unknown';
}
function isRequirementsFile(path, extension) {
    const name = (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(path).toLowerCase();
    if (!name.endsWith(`.${extension}`))
        return false;
    const stem = name.slice(0, -extension.length - 1);
    return (stem.startsWith('requirements') ||
        stem.endsWith('requirements') ||
        stem.startsWith('constraints') ||
        (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .dirOf */ .Rw)(path)).toLowerCase() === 'requirements');
}
function isConstraintsFile(path) {
    return (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(path).toLowerCase().startsWith('constraints');
}


/***/ }),

/***/ 77836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ requirements)
});

// EXTERNAL MODULE: ./build/domain/purl.js
var domain_purl = __webpack_require__(17884);
// EXTERNAL MODULE: ./build/inventory/lock-graph.js
var lock_graph = __webpack_require__(54169);
;// CONCATENATED MODULE: ./build/inventory/requirements-constraints.js

function applyConstraints(drafts) {
    if (!drafts.some((draft) => draft.constraint))
        return drafts;
    const exact = new Map();
    for (const draft of drafts) {
        if (!draft.constraint || draft.component.version === '')
            continue;
        const known = exact.get(draft.component.name);
        if (known === undefined)
            exact.set(draft.component.name, [draft]);
        else
            known.push(draft);
    }
    const used = new Set();
    const applied = [];
    for (const draft of drafts) {
        if (draft.constraint)
            continue;
        const { component } = draft;
        const narrowing = exact.get(component.name) ?? [];
        for (const constraint of narrowing) {
            if (component.version === '' || component.version === constraint.component.version)
                used.add(constraint);
        }
        if (component.version !== '' || component.source.kind !== 'registry' || narrowing.length === 0) {
            applied.push(draft);
            continue;
        }
        for (const constraint of narrowing) {
            const narrowed = narrow(component, constraint.component);
            applied.push(narrowed === undefined ? draft : { ...draft, component: narrowed });
        }
    }
    for (const draft of drafts) {
        if (!draft.constraint || draft.component.version === '' || used.has(draft))
            continue;
        const { pin: _, ...component } = draft.component;
        applied.push({ ...draft, component: { ...component, scope: 'unknown' } });
    }
    return applied;
}
function narrow(component, constraint) {
    const purl = (0,domain_purl/* makePurl */.k0)({ type: 'pypi', name: component.name, version: constraint.version });
    if (!purl.ok)
        return undefined;
    return {
        ...component,
        purl: purl.value,
        version: constraint.version,
        source: constraint.source.kind === 'registry' ? component.source : constraint.source,
        integrity: [...component.integrity, ...constraint.integrity],
        locations: [...component.locations, ...constraint.locations],
        ...(constraint.pin === undefined ? {} : { pin: constraint.pin }),
    };
}

// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/inventory/python-component.js
var python_component = __webpack_require__(18831);
// EXTERNAL MODULE: ./build/inventory/python-integrity.js
var python_integrity = __webpack_require__(611);
// EXTERNAL MODULE: ./build/inventory/python-requirement.js
var python_requirement = __webpack_require__(58871);
// EXTERNAL MODULE: ./build/inventory/python-source.js
var python_source = __webpack_require__(111);
// EXTERNAL MODULE: ./build/inventory/quote.js
var quote = __webpack_require__(30715);
// EXTERNAL MODULE: ./build/inventory/relative-path.js
var relative_path = __webpack_require__(71967);
// EXTERNAL MODULE: ./build/inventory/toml.js + 1 modules
var toml = __webpack_require__(95762);
;// CONCATENATED MODULE: ./build/inventory/requirements-entry.js








const MAX_TEXT = 256;
function readRequirement(line, context) {
    const location = { file: line.file, line: line.line };
    const target = splitMarker(line.text);
    if ((0,python_source/* isAddress */.PW)(target))
        return readAddress(line, target, undefined, context);
    if (line.editable || isLocalPath(target))
        return readPath(line, target, context);
    const parsed = (0,python_requirement/* parseRequirement */.pP)(line.text);
    if (!parsed.ok) {
        const { code, message } = parsed.error;
        return (0,result/* err */._)({ code, severity: 'broken', message: `${(0,quote/* quote */.h)(line.text)} ${message}.`, location });
    }
    const requirement = parsed.value;
    if (requirement.url !== undefined) {
        return readAddress(line, requirement.url, requirement.name, context);
    }
    const exact = (0,python_requirement/* exactVersion */.y)(requirement.clauses);
    const variable = line.text.includes('${');
    const { hashes, problems } = readHashes(line);
    const made = (0,python_component/* makePythonComponent */.k)(requirement.name, {
        version: variable ? '' : (exact ?? ''),
        scope: context.scope,
        source: { kind: 'registry', ...(context.index === undefined ? {} : { index: context.index }) },
        locations: [location],
        integrity: hashes,
        ...(exact === undefined && requirement.specifier !== '' ? { constraint: requirement.specifier } : {}),
        pin: makePin(target, variable ? 'undecidable' : exact === undefined ? 'loose' : 'exact'),
    });
    return made.ok ? (0,result.ok)({ kind: 'component', component: made.value, problems }) : made;
}
function readAddress(line, target, name, { scope }) {
    const location = { file: line.file, line: line.line };
    const address = (0,python_source/* parsePythonAddress */.o2)(target);
    const { hashes, problems } = readHashes(line);
    const known = name ?? address.name;
    if (known === undefined) {
        return (0,result/* err */._)({
            code: 'bad-name',
            severity: 'unsupported',
            message: `${(0,quote/* quote */.h)(target)} does not say which package it holds.`,
            location,
            hint: 'Write it as "name @ address".',
        });
    }
    const variable = target.includes('${');
    const exact = address.exact || hashes.some((entry) => entry.algorithm !== 'unknown');
    const made = (0,python_component/* makePythonComponent */.k)(known, {
        version: address.version ?? '',
        scope,
        source: address.source,
        locations: [location],
        integrity: [...address.integrity, ...hashes],
        ...(address.source.kind === 'path'
            ? {}
            : { pin: makePin(target, variable ? 'undecidable' : exact ? 'exact' : 'loose') }),
    });
    return made.ok ? (0,result.ok)({ kind: 'component', component: made.value, problems }) : made;
}
function readPath(line, target, { input, scope }) {
    const location = { file: line.file, line: line.line };
    const hash = target.indexOf('#');
    const path = (hash < 0 ? target : target.slice(0, hash)).replace(/\[[^\][]*\]$/, '').trim();
    const dir = (0,relative_path/* dirOf */.Rw)(line.file);
    const resolved = (0,relative_path/* joinPath */.uJ)(dir, path);
    if (resolved !== undefined && (resolved === '.' || resolved === dir || dir.startsWith(`${resolved}/`))) {
        return (0,result.ok)({ kind: 'self' });
    }
    const address = (0,python_source/* parsePythonAddress */.o2)(target);
    const { hashes, problems } = readHashes(line);
    const archive = (0,python_source/* parseArchiveName */.Lz)((0,relative_path/* baseOf */.bx)(path));
    const name = address.name ??
        archive.name ??
        (resolved === undefined ? undefined : readProjectName(input, resolved)) ??
        (0,relative_path/* baseOf */.bx)(path.replace(/\/+$/, ''));
    const made = (0,python_component/* makePythonComponent */.k)(name, {
        version: archive.version ?? '',
        scope,
        source: { kind: 'path', path },
        locations: [location],
        integrity: [...address.integrity, ...hashes],
    });
    if (!made.ok)
        return made;
    const outside = resolved !== undefined
        ? []
        : [
            {
                code: 'file-outside-root',
                severity: 'unsupported',
                message: `The requirement ${(0,quote/* quote */.h)(path)} lies outside the tree and was not read.`,
                location,
            },
        ];
    return (0,result.ok)({ kind: 'component', component: made.value, problems: [...problems, ...outside] });
}
function readHashes(line) {
    const hashes = line.hashes.map((raw) => (0,python_integrity/* parsePythonHash */.m)(raw));
    const bad = hashes.find((entry) => entry.algorithm === 'unknown');
    return {
        hashes,
        problems: bad === undefined
            ? []
            : [
                {
                    code: 'bad-structure',
                    severity: 'broken',
                    message: `The hash ${(0,quote/* quote */.h)(bad.raw)} is not a digest of a known algorithm and its length.`,
                    location: { file: line.file, line: line.line },
                },
            ],
    };
}
function makePin(text, state) {
    return { state, kind: 'requirement', text: text.slice(0, MAX_TEXT) };
}
function splitMarker(text) {
    const at = (0,python_source/* isAddress */.PW)(text) || isLocalPath(text) ? text.search(/\s;/) : text.indexOf(';');
    return (at < 0 ? text : text.slice(0, at)).trim();
}
function isLocalPath(text) {
    if (text.startsWith('.') || text.startsWith('/'))
        return true;
    const word = text.split(/[\s;<>=!~@]/, 1)[0] ?? '';
    return ((word.includes('/') || /\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)$/i.test(word)) &&
        !/^\s*@/.test(text.slice(word.length)));
}
function readProjectName(input, dir) {
    const file = input.read((0,relative_path/* joinPath */.uJ)(dir, 'pyproject.toml') ?? '');
    const document = file === undefined ? undefined : (0,toml/* parseToml */.MT)(file.text, file.path);
    if (document?.ok !== true)
        return undefined;
    const { project, tool } = document.value.root;
    return ((0,toml/* tomlString */.Ge)((0,toml/* tomlTable */.lR)(project)?.['name']) ?? (0,toml/* tomlString */.Ge)((0,toml/* tomlTable */.lR)((0,toml/* tomlTable */.lR)(tool)?.['poetry'])?.['name']));
}

// EXTERNAL MODULE: ./build/inventory/requirements-read.js + 2 modules
var requirements_read = __webpack_require__(72830);
// EXTERNAL MODULE: ./build/inventory/requirements-scope.js
var requirements_scope = __webpack_require__(78086);
;// CONCATENATED MODULE: ./build/inventory/requirements.js








const MAX_PROBLEMS = 100;
const requirements = {
    id: 'requirements',
    title: 'pip requirements and constraints files',
    ecosystem: 'pypi',
    role: 'lock',
    files: ['requirements*.txt', '*requirements.txt', 'requirements/*.txt', 'constraints*.txt'],
    matches: (path) => (0,requirements_scope/* isRequirementsFile */.Nn)(path, 'txt'),
    parse: parseRequirements,
};
function parseRequirements(input) {
    const files = (0,requirements_read/* readRequirementFiles */.B)(input, (0,requirements_scope/* isConstraintsFile */.tY)(input.path));
    const { drafts, problems } = readDrafts(files, input);
    const components = decideEdges(applyConstraints(decideDirect(drafts, input, projectName(input))));
    return {
        components,
        projects: [
            {
                dir: (0,relative_path/* dirOf */.Rw)(input.path),
                ecosystem: 'pypi',
                dependsOn: (0,lock_graph/* sortPurls */.F)(components.filter((it) => it.direct !== false).map((it) => it.purl)),
            },
        ],
        declarations: [],
        problems: judge(problems, drafts, input.path),
        included: files.included,
        standing: files.constraining.filter((path) => !(0,requirements_scope/* isConstraintsFile */.tY)(path)),
    };
}
function readDrafts(files, input) {
    const drafts = [];
    const problems = [...files.problems];
    const index = files.indexes.join(' ');
    const rootScope = (0,requirements_scope/* scopeOfRequirementsFile */._Q)(input.path);
    const scopes = new Map();
    for (const line of files.lines) {
        let scope = scopes.get(line.file);
        if (scope === undefined) {
            const own = (0,requirements_scope/* scopeOfRequirementsFile */._Q)(line.file);
            scope = own === 'unknown' ? rootScope : own;
            scopes.set(line.file, scope);
        }
        const entry = readRequirement(line, { input, scope, ...(index === '' ? {} : { index }) });
        if (!entry.ok)
            problems.push(entry.error);
        else if (entry.value.kind === 'component') {
            problems.push(...entry.value.problems);
            drafts.push({
                component: entry.value.component,
                constraint: line.constraint,
                ...(line.via === undefined ? {} : { via: line.via }),
            });
        }
    }
    return { drafts, problems };
}
function decideDirect(drafts, input, project) {
    const annotated = new Set();
    const written = new Set();
    const names = new Set();
    for (const { component, via } of drafts) {
        const file = component.locations[0]?.file ?? input.path;
        names.add(component.name);
        if (via !== undefined)
            annotated.add(file);
        if (component.pin?.state === 'loose')
            written.add(file);
    }
    return drafts.map((draft) => {
        const { component, via, constraint } = draft;
        const file = component.locations[0]?.file ?? input.path;
        let direct;
        if (via !== undefined) {
            if (via.direct || (project !== undefined && via.packages.includes(project)))
                direct = true;
            else
                direct = via.packages.every((name) => names.has(name)) ? false : null;
        }
        else if (constraint)
            direct = file === input.path ? null : false;
        else
            direct = annotated.has(file) || written.has(file) ? true : null;
        return { ...draft, component: { ...component, direct } };
    });
}
function decideEdges(drafts) {
    const needs = new Map();
    for (const { component, via } of drafts) {
        for (const parent of via?.packages ?? []) {
            const known = needs.get(parent);
            if (known === undefined)
                needs.set(parent, new Set([component.purl]));
            else
                known.add(component.purl);
        }
    }
    return drafts.map(({ component }) => {
        const wanted = needs.get(component.name);
        return wanted === undefined ? component : { ...component, dependsOn: (0,lock_graph/* sortPurls */.F)(wanted) };
    });
}
function judge(problems, drafts, file) {
    const bad = problems.filter(({ code }) => code === 'bad-syntax' || code === 'bad-name');
    const pinned = drafts.some(({ component }) => component.version !== '' || component.integrity.length > 0);
    if (bad.length >= 2 && bad.length > drafts.length && !pinned && bad.length === problems.length) {
        return [
            {
                code: 'unsupported-feature',
                severity: 'unsupported',
                message: `The file does not look like a requirements file: ${bad.length} of its lines name no package.`,
                ...(bad[0]?.location === undefined ? {} : { location: bad[0].location }),
            },
        ];
    }
    if (problems.length <= MAX_PROBLEMS)
        return problems;
    const more = problems.length - MAX_PROBLEMS;
    return [
        ...problems.slice(0, MAX_PROBLEMS),
        {
            code: 'bad-syntax',
            severity: 'broken',
            message: `${more} more lines could not be read.`,
            location: { file, line: 1 },
        },
    ];
}
function projectName(input) {
    const path = (0,relative_path/* joinPath */.uJ)((0,relative_path/* dirOf */.Rw)(input.path), 'pyproject.toml');
    const file = path === undefined || !input.text.includes('via') ? undefined : input.read(path);
    const document = file === undefined ? undefined : (0,toml/* parseToml */.MT)(file.text, file.path);
    if (document?.ok !== true)
        return undefined;
    const name = (0,toml/* tomlString */.Ge)((0,toml/* tomlTable */.lR)(document.value.root['project'])?.['name']);
    return name === undefined ? undefined : (0,domain_purl/* normalizePypiName */.Ty)(name);
}


/***/ }),

/***/ 54910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ sourceQualifiers)
/* harmony export */ });
function sourceQualifiers(source) {
    if (source.kind === 'git') {
        const commit = source.commit === undefined || source.commit === '' ? '' : `@${source.commit}`;
        const url = withoutUser(source.url);
        const prefixed = /^(?:git|hg|svn|bzr)\+/.test(url) ? url : `git+${url}`;
        return { vcs_url: prefixed + commit };
    }
    return source.kind === 'url' ? { download_url: withoutUser(source.url) } : {};
}
function withoutUser(url) {
    const scheme = url.indexOf('://');
    if (scheme < 0)
        return url;
    const start = scheme + 3;
    const end = url.slice(start).search(/[/?#]/);
    const authority = end < 0 ? url.slice(start) : url.slice(start, start + end);
    const at = authority.lastIndexOf('@');
    if (at < 0 || authority.slice(0, at) === 'git')
        return url;
    return url.slice(0, start) + authority.slice(at + 1) + (end < 0 ? '' : url.slice(start + end));
}


/***/ }),

/***/ 95762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tt: () => (/* binding */ mergeConflict),
  MT: () => (/* binding */ parseToml),
  Wl: () => (/* binding */ tomlArray),
  Ge: () => (/* binding */ tomlString),
  NI: () => (/* binding */ tomlStrings),
  lR: () => (/* binding */ tomlTable)
});

// UNUSED EXPORTS: MAX_TOML_DEPTH, MAX_TOML_LENGTH

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
// EXTERNAL MODULE: ./build/inventory/merge-conflict.js
var merge_conflict = __webpack_require__(91594);
;// CONCATENATED MODULE: ./build/inventory/toml-lines.js
const NEWLINE = 10;
const TAB = 9;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const DOUBLE = 34;
const HASH = 35;
const SINGLE = 39;
const COMMA = 44;
const DOT = 46;
const EQUALS = 61;
const OPEN = 91;
const BACKSLASH = 92;
const CLOSE = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
function scanToml(text, visitor) {
    const length = text.length;
    let at = 0;
    let line = 1;
    const skipString = () => {
        const mark = text.charCodeAt(at);
        const triple = text.charCodeAt(at + 1) === mark && text.charCodeAt(at + 2) === mark;
        if (!triple) {
            const end = text.indexOf(mark === DOUBLE ? '"' : "'", at + 1);
            if (end > 0 && (mark === SINGLE || text.charCodeAt(end - 1) !== BACKSLASH)) {
                at = end + 1;
                return;
            }
        }
        at += triple ? 3 : 1;
        while (at < length) {
            const code = text.charCodeAt(at);
            if (code === NEWLINE)
                line++;
            if (code === BACKSLASH && mark === DOUBLE) {
                if (text.charCodeAt(at + 1) === NEWLINE)
                    line++;
                at += 2;
            }
            else if (code !== mark)
                at++;
            else if (!triple) {
                at++;
                return;
            }
            else if (text.charCodeAt(at + 1) === mark && text.charCodeAt(at + 2) === mark) {
                at += 3;
                while (text.charCodeAt(at) === mark)
                    at++;
                return;
            }
            else
                at++;
        }
    };
    const readKey = (end) => {
        const path = [];
        let start = at;
        const push = (to) => {
            const bare = text.slice(start, to).trim();
            if (bare !== '')
                path.push(bare);
        };
        while (at < length) {
            const code = text.charCodeAt(at);
            if (code === end || code === NEWLINE)
                break;
            if (code === DOUBLE || code === SINGLE) {
                const from = at;
                skipString();
                path.push(unquoteKey(text.slice(from, at)));
                start = at;
            }
            else if (code === DOT) {
                push(at);
                at++;
                start = at;
            }
            else
                at++;
        }
        push(at);
        at++;
        return path;
    };
    const skipValue = () => {
        let depth = 0;
        let index = 0;
        let expectItem = false;
        while (at < length) {
            const code = text.charCodeAt(at);
            if (code === NEWLINE) {
                if (depth === 0)
                    return;
                line++;
                at++;
                continue;
            }
            if (code === HASH) {
                at = endOfLine(text, at);
                continue;
            }
            const blank = code === SPACE || code === TAB || code === CARRIAGE_RETURN;
            if (expectItem && depth === 1 && !blank && code !== CLOSE && code !== COMMA) {
                visitor.item?.(index++, line);
                expectItem = false;
            }
            if (code === DOUBLE || code === SINGLE) {
                skipString();
                continue;
            }
            if (code === OPEN || code === OPEN_BRACE) {
                if (depth === 0)
                    expectItem = code === OPEN;
                depth++;
            }
            else if (code === CLOSE || code === CLOSE_BRACE)
                depth--;
            else if (code === COMMA && depth === 1)
                expectItem = true;
            at++;
        }
    };
    while (at < length) {
        const code = text.charCodeAt(at);
        if (code === NEWLINE) {
            line++;
            at++;
        }
        else if (code === SPACE || code === TAB || code === CARRIAGE_RETURN || code === 0xfeff)
            at++;
        else if (code === HASH)
            at = endOfLine(text, at);
        else if (code === OPEN) {
            const array = text.charCodeAt(at + 1) === OPEN;
            at += array ? 2 : 1;
            const path = readKey(CLOSE);
            if (array)
                at++;
            visitor.header(path, array, line);
            at = endOfLine(text, at);
        }
        else if (visitor.key === undefined) {
            skipValue();
        }
        else {
            visitor.key(readKey(EQUALS), line);
            skipValue();
        }
    }
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
function unquoteKey(raw) {
    if (raw.startsWith("'") || !raw.includes('\\'))
        return raw.slice(1, -1);
    try {
        return String(JSON.parse(raw));
    }
    catch {
        return raw.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./build/inventory/toml.js




const MAX_TOML_LENGTH = 64 * 1024 * 1024;
const MAX_TOML_DEPTH = 100;
function parseToml(text, file) {
    if (text.length > MAX_TOML_LENGTH) {
        return (0,result/* err */._)({
            code: 'file-too-large',
            severity: 'broken',
            message: `The file has ${text.length} characters; the limit is ${MAX_TOML_LENGTH}.`,
            location: { file, line: 1 },
        });
    }
    try {
        const root = (0,dist.parse)(text, { integersAsBigInt: 'asNeeded', maxDepth: MAX_TOML_DEPTH });
        return (0,result.ok)({ root, ...positions(text) });
    }
    catch (error) {
        return (0,result/* err */._)(explain(error, file, (0,merge_conflict/* findMergeConflict */.m)(text)));
    }
}
function mergeConflict(file, line) {
    return {
        code: 'merge-conflict',
        severity: 'broken',
        message: 'The file holds an unresolved merge conflict.',
        location: { file, line },
        hint: 'Resolve the conflict, or let the package manager write the file anew.',
    };
}
function tomlTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
        ? value
        : undefined;
}
function tomlString(value) {
    return typeof value === 'string' ? value : undefined;
}
function tomlArray(value) {
    return Array.isArray(value) ? value : [];
}
function tomlStrings(value) {
    return tomlArray(value).filter((item) => typeof item === 'string');
}
function positions(text) {
    let headers;
    let lines;
    return {
        headerLines: (name) => {
            headers ??= scanHeaders(text);
            return headers.get(name) ?? [];
        },
        lineOf: (...path) => {
            lines ??= scanLines(text);
            for (let length = path.length; length > 0; length--) {
                const line = lines.get(path.slice(0, length).join('\0'));
                if (line !== undefined)
                    return line;
            }
            return 1;
        },
    };
}
function scanHeaders(text) {
    const headers = new Map();
    scanToml(text, {
        header: (path, array, line) => {
            if (!array || path.length !== 1)
                return;
            const name = path[0] ?? '';
            const known = headers.get(name);
            if (known === undefined)
                headers.set(name, [line]);
            else
                known.push(line);
        },
    });
    return headers;
}
function scanLines(text) {
    const lines = new Map();
    const counts = new Map();
    let prefix = '';
    let key = '';
    const note = (path, line) => {
        if (!lines.has(path))
            lines.set(path, line);
    };
    scanToml(text, {
        header: (path, array, line) => {
            let joined = '';
            path.forEach((part, depth) => {
                joined = depth === 0 ? part : `${joined}\0${part}`;
                note(joined, line);
                const last = depth === path.length - 1;
                const count = counts.get(joined);
                if (last && array) {
                    counts.set(joined, (count ?? 0) + 1);
                    joined = `${joined}\0${count ?? 0}`;
                    note(joined, line);
                }
                else if (count !== undefined)
                    joined = `${joined}\0${count - 1}`;
            });
            prefix = `${joined}\0`;
        },
        key: (path, line) => {
            key = prefix + path.join('\0');
            for (let length = 1; length < Math.min(path.length, MAX_TOML_DEPTH); length++) {
                note(prefix + path.slice(0, length).join('\0'), line);
            }
            note(key, line);
        },
        item: (index, line) => note(`${key}\0${index}`, line),
    });
    return lines;
}
function explain(error, file, conflict) {
    if (conflict !== undefined)
        return mergeConflict(file, conflict);
    const { message, line } = error;
    const first = typeof message === 'string' ? (message.split('\n', 1)[0] ?? '') : '';
    const deep = error instanceof RangeError || first.includes('excessively nested');
    const reason = first.replace(/^Invalid TOML document: /, '');
    return {
        code: deep ? 'too-deep' : reason.includes('redefine') ? 'duplicate-key' : 'bad-syntax',
        severity: 'broken',
        message: deep
            ? `The file nests values more than ${MAX_TOML_DEPTH} deep.`
            : `The file is not valid TOML: ${reason}.`,
        location: { file, line: typeof line === 'number' ? line : 1 },
    };
}


/***/ }),

/***/ 49206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ workflow)
/* harmony export */ });
/* harmony import */ var _collect_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71696);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43835);
/* harmony import */ var _yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83390);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87403);




const workflow = {
    id: 'workflow',
    title: 'GitHub Actions workflow',
    ecosystem: 'github',
    role: 'reference',
    files: ['.github/workflows/*.yml', '.github/workflows/*.yaml'],
    matches: (path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path),
    parse: parseWorkflow,
};
function parseWorkflow({ path, text }) {
    const yaml = (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text);
    if (!yaml.ok)
        return (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseYaml */ .k)(path, yaml.error);
    const collector = (0,_collect_references_js__WEBPACK_IMPORTED_MODULE_0__/* .createReferenceCollector */ .X)(path);
    let jobs = 0;
    for (const document of yaml.value.documents) {
        for (const [, { value: job }] of (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(document, 'jobs'))) {
            jobs++;
            if (job.kind === 'map' && job.entries.has('uses'))
                collector.uses((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(job, 'uses'), 'workflow');
            collector.image((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(job, 'container'));
            for (const [, { value: service }] of (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(job, 'services')))
                collector.image(service);
            for (const step of (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(job, 'steps')))
                collector.step(step);
        }
    }
    if (jobs > 0)
        return collector.result();
    return (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseFile */ .l)(path, {
        code: 'bad-structure',
        severity: 'unsupported',
        message: 'The file has no jobs: it is not a workflow that GitHub runs.',
    });
}


/***/ }),

/***/ 65649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createLineFinder),
/* harmony export */   h: () => (/* binding */ findComment)
/* harmony export */ });
function createLineFinder(text) {
    const starts = findLineStarts(text);
    let index = 0;
    return (offset) => {
        while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= offset)
            index++;
        while (index > 0 && (starts[index] ?? 0) > offset)
            index--;
        return index + 1;
    };
}
function findLineStarts(text) {
    const starts = [0];
    if (!text.includes('\r')) {
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        return starts;
    }
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}
function findComment(text, end) {
    let i = end;
    let c = text.charCodeAt(i);
    while (c === 32 || c === 9 || c === 44 || c === 93 || c === 125)
        c = text.charCodeAt(++i);
    if (c !== 35 || i === end)
        return undefined;
    const before = text.charCodeAt(i - 1);
    if (before !== 32 && before !== 9)
        return undefined;
    let stop = i + 1;
    for (c = text.charCodeAt(stop); stop < text.length && c !== 10 && c !== 13;)
        c = text.charCodeAt(++stop);
    return text.slice(i + 1, stop).trim();
}


/***/ }),

/***/ 83390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ refuseYaml),
/* harmony export */   l: () => (/* binding */ refuseFile)
/* harmony export */ });
function refuseYaml(file, error) {
    return refuseFile(file, {
        code: error.code,
        severity: 'broken',
        message: `The file ${error.message}.`,
        line: error.line,
    });
}
function refuseFile(file, problem) {
    const { line = 1, ...rest } = problem;
    return {
        components: [],
        projects: [],
        declarations: [],
        problems: [{ ...rest, location: { file, line } }],
    };
}


/***/ }),

/***/ 54300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/inventory/join-flow-lines.js
const MAX_JOINED = 30;
function joinFlowLine(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    if (lineStart === 0 || text.slice(lineStart, offset).trim() !== '')
        return undefined;
    const before = text.lastIndexOf('\n', lineStart - 2) + 1;
    const line = text.slice(before, lineStart);
    const remark = /(?:^|[ \t])#/.exec(line);
    if (remark !== null && /["']/.test(line.slice(0, remark.index)))
        return undefined;
    const kept = remark === null ? line.trimEnd() : line.slice(0, remark.index);
    const joined = kept + ' '.repeat(line.length - kept.length);
    return { text: text.slice(0, before) + joined + text.slice(lineStart), at: lineStart - 1 };
}

// EXTERNAL MODULE: ./build/inventory/merge-conflict.js
var merge_conflict = __webpack_require__(91594);
// EXTERNAL MODULE: ./build/inventory/quote.js
var quote = __webpack_require__(30715);
// EXTERNAL MODULE: ./build/inventory/yaml-places.js
var yaml_places = __webpack_require__(65649);
;// CONCATENATED MODULE: ./build/inventory/yaml-nodes.js




const MAX_YAML_DEPTH = 100;
const MAX_ALIASED_NODES = 100_000;
const MAX_MERGED = 10_000;
const CORE_TAGS = ['str', 'map', 'seq', 'int', 'float', 'bool', 'null', 'binary', 'timestamp', 'set', 'omap'];
const KNOWN_TAGS = ['!', ...CORE_TAGS.flatMap((tag) => [`!!${tag}`, `!<tag:yaml.org,2002:${tag}>`])];
const NO_ENTRIES = new Map();
const NO_ITEMS = [];
function buildYamlNodes(text, events, options) {
    const tags = new Set([...KNOWN_TAGS, ...options.tags]);
    const lineAt = (0,yaml_places/* createLineFinder */.N)(text);
    const frames = [];
    const documents = [];
    let anchors = new Map();
    let position = 0;
    let nodes = 0;
    let aliases = 0;
    let aliasedNodes = 0;
    let merged = 0;
    let failure;
    for (const event of events) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                anchors = new Map();
                open('document', position, undefined);
                break;
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                open('map', event.start, event);
                break;
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                open('seq', event.start, event);
                break;
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                addScalar(event);
                break;
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                addAlias(text.slice(event.anchorStart, event.anchorEnd), event.anchorStart);
                break;
            default:
                close();
        }
        if (failure !== undefined)
            return (0,result/* err */._)(failure);
    }
    return (0,result.ok)(documents);
    function fail(code, message, line) {
        failure ??= { code, message, line };
    }
    function awaitsKey() {
        const frame = frames.at(-1);
        return frame?.kind === 'map' && frame.key === undefined;
    }
    function open(kind, start, event) {
        const line = lineAt(start);
        if (awaitsKey())
            fail('bad-structure', 'has a key that is not text', line);
        if (kind !== 'document')
            nodes++;
        frames.push({
            kind,
            line,
            entries: kind === 'map' ? new Map() : NO_ENTRIES,
            items: kind === 'seq' ? [] : NO_ITEMS,
            nodesBefore: nodes - 1,
            anchor: event === undefined ? undefined : readProperties(event),
            height: 0,
            key: undefined,
            keyLine: 0,
            merging: false,
            merges: undefined,
        });
    }
    function close() {
        const frame = frames.pop();
        if (frame === undefined || frame.kind === 'document')
            return;
        const { line, anchor, height } = frame;
        if (frame.merges !== undefined)
            merge(frame.entries, frame.merges, line);
        const node = frame.kind === 'seq'
            ? { kind: 'seq', line, items: frame.items }
            : { kind: 'map', line, entries: frame.entries };
        if (anchor !== undefined) {
            anchor.node = node;
            anchor.size = nodes - frame.nodesBefore;
            anchor.height = height;
        }
        add(node, height, false);
    }
    function add(node, height, isMergeKey) {
        const frame = frames.at(-1);
        if (frame === undefined)
            return;
        if (height >= frame.height)
            frame.height = height + 1;
        if (frame.kind === 'document') {
            documents.push(node);
        }
        else if (frame.kind === 'seq') {
            frame.items.push(node);
        }
        else if (frame.key === undefined) {
            const key = node.kind === 'scalar' ? String(node.value) : '';
            if (frame.entries.has(key) || (isMergeKey && frame.merges !== undefined)) {
                fail('duplicate-key', `has the key ${(0,quote/* quote */.h)(key)} twice in one map`, lineAt(position));
            }
            frame.key = key;
            frame.keyLine = node.line;
            frame.merging = isMergeKey;
        }
        else {
            const sources = frame.merging ? mergeSources(node) : undefined;
            if (sources !== undefined)
                frame.merges = sources;
            else
                frame.entries.set(frame.key, { line: frame.keyLine, value: node });
            frame.key = undefined;
        }
    }
    function merge(entries, sources, line) {
        for (const source of sources) {
            if (source.kind !== 'map')
                continue;
            for (const [key, entry] of source.entries) {
                if (++merged > MAX_MERGED)
                    return fail('too-many-aliases', `merges more than ${MAX_MERGED} keys`, line);
                if (!entries.has(key))
                    entries.set(key, entry);
            }
        }
    }
    function addAlias(name, start) {
        const line = lineAt(start);
        const anchor = anchors.get(name);
        if (anchor === undefined)
            return fail('bad-structure', 'uses an alias that no anchor before it names', line);
        const { node, size, height } = anchor;
        if (node === undefined)
            return fail('too-many-aliases', 'has an alias inside its own anchor', line);
        if (++aliases > options.maxAliases) {
            return fail('too-many-aliases', `uses more than ${options.maxAliases} aliases`, line);
        }
        aliasedNodes += size;
        nodes += size;
        if (aliasedNodes > MAX_ALIASED_NODES) {
            return fail('too-many-aliases', `expands to more than ${MAX_ALIASED_NODES} values`, line);
        }
        if (frames.length + height > MAX_YAML_DEPTH) {
            return fail('too-deep', `is nested deeper than ${MAX_YAML_DEPTH} levels`, line);
        }
        if (awaitsKey() && node.kind !== 'scalar')
            return fail('bad-structure', 'has a key that is not text', line);
        position = start + name.length;
        add(node, height, false);
    }
    function readProperties(event) {
        if (event.tagStart >= 0) {
            const tag = text.slice(event.tagStart, event.tagEnd);
            if (!tags.has(tag))
                fail('unsupported-feature', `uses the unknown tag ${(0,quote/* quote */.h)(tag)}`, lineAt(event.tagStart));
        }
        if (event.anchorStart < 0)
            return undefined;
        const anchor = { node: undefined, size: 0, height: 0 };
        anchors.set(text.slice(event.anchorStart, event.anchorEnd), anchor);
        return anchor;
    }
    function addScalar(event) {
        nodes++;
        const anchor = readProperties(event);
        const isKey = awaitsKey();
        const node = readScalar(event, isKey);
        if (anchor !== undefined) {
            anchor.node = node;
            anchor.size = 1;
        }
        const plain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && event.tagStart < 0;
        add(node, 0, isKey && plain && node.value === '<<');
    }
    function readScalar(event, isKey) {
        if (event.valueStart < 0) {
            const at = Math.max(position, event.tagEnd, event.anchorEnd);
            return { kind: 'scalar', value: '', line: lineAt(at), start: at, end: at };
        }
        const { style } = event;
        const quoted = style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
        const start = quoted ? event.valueStart - 1 : event.valueStart;
        const end = quoted ? event.valueEnd + 1 : event.valueEnd;
        const value = event.fast ? text.slice(event.valueStart, event.valueEnd) : (0,js_yaml/* getScalarValue */.KE)(text, event);
        const line = lineAt(start);
        position = end;
        const block = style === js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK || style === js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK;
        const comment = isKey || block ? undefined : (0,yaml_places/* findComment */.h)(text, end);
        return comment === undefined
            ? { kind: 'scalar', value, line, start, end }
            : { kind: 'scalar', value, line, start, end, comment };
    }
}
function mergeSources(node) {
    if (node.kind === 'map')
        return [node];
    return node.kind === 'seq' && node.items.every((item) => item.kind === 'map') ? node.items : undefined;
}

;// CONCATENATED MODULE: ./build/inventory/yaml.js





const MAX_NODES = 2_000_000;
function parseYaml(text, options = {}) {
    const conflict = (0,merge_conflict/* findMergeConflict */.m)(text);
    if (conflict !== undefined) {
        return (0,result/* err */._)({ code: 'merge-conflict', message: 'holds an unresolved merge conflict', line: conflict });
    }
    const maxDocuments = options.maxDocuments ?? 100;
    const excess = findExcess(text, maxDocuments);
    if (excess !== undefined)
        return (0,result/* err */._)(excess);
    const events = readEvents(text);
    if (!events.ok)
        return events;
    const built = buildYamlNodes(text, events.value, {
        maxAliases: options.maxAliases ?? 100,
        tags: options.tags ?? [],
    });
    if (!built.ok)
        return built;
    return built.value.length > maxDocuments ? (0,result/* err */._)(tooMany(maxDocuments)) : (0,result.ok)({ documents: built.value });
}
function readEvents(text) {
    const joined = [];
    let current = text;
    let first;
    for (;;) {
        try {
            const events = (0,js_yaml/* parseEvents */.PH)(current, { maxDepth: MAX_YAML_DEPTH });
            return first === undefined || joined.every((at) => !isInScalar(events, at)) ? (0,result.ok)(events) : (0,result/* err */._)(first);
        }
        catch (error) {
            first ??= describe(error);
            const offset = error instanceof js_yaml/* YAMLException */.tB && error.reason === 'deficient indentation'
                ? error.mark?.position
                : undefined;
            const next = offset === undefined || joined.length >= MAX_JOINED ? undefined : joinFlowLine(current, offset);
            if (next === undefined)
                return (0,result/* err */._)(first);
            joined.push(next.at);
            current = next.text;
        }
    }
}
function isInScalar(events, at) {
    return events.some((event) => event.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart <= at && at < event.valueEnd);
}
function describe(error) {
    if (error instanceof js_yaml/* YAMLException */.tB) {
        const line = (error.mark?.line ?? 0) + 1;
        return error.reason.startsWith('nesting exceeded')
            ? { code: 'too-deep', message: `is nested deeper than ${MAX_YAML_DEPTH} levels`, line }
            : { code: 'bad-syntax', message: `is not valid YAML: ${error.reason.slice(0, 200)}`, line };
    }
    return { code: 'bad-syntax', message: 'is not valid YAML: it could not be parsed', line: 1 };
}
function tooMany(limit) {
    return { code: 'bad-structure', message: `holds more than ${limit} YAML documents`, line: 1 };
}
function findExcess(text, maxDocuments) {
    let markers = 0;
    for (const marker of ['\n---', '\n...']) {
        for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 4)) {
            if (++markers > 2 * maxDocuments + 2)
                return tooMany(maxDocuments);
        }
    }
    if (text.length <= 2 * MAX_NODES)
        return undefined;
    let marks = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === 10 || c === 13 || c === 44 || c === 91 || c === 123)
            marks++;
    }
    return marks > MAX_NODES
        ? { code: 'file-too-large', message: `holds more than ${MAX_NODES} values`, line: 1 }
        : undefined;
}


/***/ })

};
