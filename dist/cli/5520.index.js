export const id = 5520;
export const ids = [5520,6718];
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
    const image = use.undecidable ? guessImage(resolved) : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseImageReference)(resolved);
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
    const fixed = end === undefined ? undefined : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseImageReference)(text.slice(0, end));
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
/* harmony export */   parseImageReference: () => (/* binding */ parseImageReference)
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


/***/ })

};
