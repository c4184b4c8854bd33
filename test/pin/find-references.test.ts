import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findReferences } from '../../src/pin/find-references.ts';
import type { Reference } from '../../src/pin/reference.ts';

const SHA = '8e8c483db84b4bee98b60c0593521ed34d9990e8';
const PATH = '.github/workflows/ci.yml';

function found(text: string, path = PATH): readonly Reference[] {
  const { references } = findReferences(path, text) ?? { references: [] };
  return references;
}

/** `text` of each reference, with `!` before those whose span does not read as it. */
function texts(text: string, path = PATH): readonly string[] {
  return found(text, path).map((one) =>
    text.slice(one.span.start, one.span.end) === one.text ? one.text : `!${one.text}`,
  );
}

function steps(...lines: readonly string[]): string {
  return ['jobs:', '  a:', '    runs-on: x', '    steps:', ...lines.map((line) => `      ${line}`), ''].join(
    '\n',
  );
}

describe('findReferences in workflows: what broke the peers', () => {
  it.each<[string, string, readonly string[]]>([
    ['a quoted value', steps('- uses: "a/b@v1"'), ['a/b@v1']],
    ['a value in single quotes', steps("- uses: 'a/b@v1'"), ['a/b@v1']],
    ['a quoted key', steps('- "uses": a/b@v1', "- 'uses': c/d@v1"), ['a/b@v1', 'c/d@v1']],
    [
      'a flow mapping',
      steps('- {uses: a/b@v1}', '- { name: x, uses: c/d@v2, with: {e: f} }'),
      ['a/b@v1', 'c/d@v2'],
    ],
    [
      'a flow sequence of steps',
      'jobs: {a: {steps: [{uses: a/b@v1}, {uses: "c/d@v2"}]}}',
      ['a/b@v1', 'c/d@v2'],
    ],
    ['a folded scalar', steps('- uses: >-', '    a/b@v1'), ['a/b@v1']],
    ['a literal scalar', steps('- uses: |', '    a/b@v1'), ['a/b@v1']],
    ['a space before the colon', steps('- uses : a/b@v1'), ['a/b@v1']],
    ['tabs after the value', steps('- uses: a/b@v1\t\t# v1'), ['a/b@v1']],
    ['CRLF', steps('- uses: a/b@v1 # v1', '- uses: c/d@v2').replaceAll('\n', '\r\n'), ['a/b@v1', 'c/d@v2']],
    ['no final newline', 'jobs:\n a:\n  steps:\n   - uses: a/b@v1', ['a/b@v1']],
    [
      'odd indentation',
      'jobs:\n a:\n     steps:\n     - name: x\n       uses: a/b@v1\n     -    uses: c/d@v1\n',
      ['a/b@v1', 'c/d@v1'],
    ],
    ['several documents', `${steps('- uses: a/b@v1')}---\n${steps('- uses: c/d@v1')}`, ['a/b@v1', 'c/d@v1']],
    ['subpaths', steps('- uses: a/b/c/d@v1'), ['a/b/c/d@v1']],
    [
      'tags with a slash',
      steps('- uses: a/b@name/v0.2.2', '- uses: c/d@release/v1'),
      ['a/b@name/v0.2.2', 'c/d@release/v1'],
    ],
    ['prereleases', steps('- uses: a/b@v4.0.0rc1'), ['a/b@v4.0.0rc1']],
    ['an action without a version', steps('- uses: a/b', '- uses: c/d@v1'), ['a/b', 'c/d@v1']],
    [
      'parallel steps',
      steps('- parallel:', '    - uses: a/b@v1', '    - uses: c/d@v1'),
      ['a/b@v1', 'c/d@v1'],
    ],
    [
      'reusable workflows',
      'jobs:\n  a:\n    uses: a/b/.github/workflows/c.yml@v1\n',
      ['a/b/.github/workflows/c.yml@v1'],
    ],
    ['a container as text', 'jobs:\n  a:\n    container: node:24\n', ['node:24']],
    ['a container as map', 'jobs:\n  a:\n    container:\n      image: node:24\n', ['node:24']],
    ['services', 'jobs:\n  a:\n    services:\n      db:\n        image: postgres:17\n', ['postgres:17']],
    ['docker://', steps('- uses: docker://alpine:3.22'), ['docker://alpine:3.22']],
  ])('%s', (_name, text, expected) => {
    const alone = texts(text);
    expect(alone).toEqual(expected);
  });

  it.each<[string, string]>([
    ['inside a script', steps('- run: |', '    cat <<EOF', '    - uses: a/b@v1', '    EOF')],
    [
      'inside an input',
      steps('- name: x', '  with:', '    uses: a/b@v1', '    text: |', '      uses: c/d@v1'),
    ],
    ['in a remark', steps('# - uses: a/b@v1', '- name: x # uses: c/d@v1')],
    ['in the environment', steps('- name: x', '  env: {uses: a/b@v1}')],
    ['at the top', 'uses: a/b@v1\nsteps:\n  - uses: c/d@v1\n'],
  ])('finds nothing %s', (_name, text) => {
    expect(texts(text)).toEqual([]);
  });

  it('takes an alias and a merged key for the place where the value is written', () => {
    const text = `x: &step\n  uses: a/b@v1\n${steps('- *step', '- <<: *step', '  name: y', '- uses: &ref c/d@v1', '- uses: *ref')}`;
    expect(texts(text)).toEqual(['a/b@v1', 'c/d@v1']);
  });

  it('refuses a key that stands twice, as GitHub does, with its line', () => {
    const result = findReferences(PATH, steps('- uses: a/b@v1', '  uses: c/d@v1'));
    expect(result?.references).toEqual([]);
    expect(result?.problems).toMatchObject([
      { code: 'duplicate-key', severity: 'broken', location: { file: PATH, line: 6 } },
    ]);
  });

  it('says of a broken part what is wrong, and finds the others', () => {
    const result = findReferences(
      PATH,
      steps('- uses:', '- uses: nothing', '- uses: docker://A b', '- uses: a/b@v1'),
    );
    expect(result?.references.map(({ text }) => text)).toEqual(['a/b@v1']);
    expect(result?.problems.map(({ location }) => location?.line)).toEqual([5, 6, 7]);
  });

  it('says of a file that cannot be read what is wrong', () => {
    const result = findReferences(PATH, 'jobs:\n  a: [\n');
    expect(result).toMatchObject({ references: [], problems: [{ code: 'bad-syntax', severity: 'broken' }] });
  });

  it.each<[string, Reference['state']]>([
    [`a/b@${SHA}`, 'exact'],
    [`a/b@${SHA.toUpperCase()}`, 'exact'],
    [`a/b@${SHA.slice(0, 7)}`, 'loose'],
    [`a/b@${SHA.slice(0, 39)}g`, 'loose'],
    ['a/b@v1', 'loose'],
    ['a/b@main', 'loose'],
    ['a/b', 'loose'],
    ['a/b@${{ matrix.ref }}', 'undecidable'],
    ['./.github/actions/x', 'own'],
    ['$/actions/x', 'own'],
    ['docker://alpine:3.22', 'loose'],
    [`docker://alpine@sha256:${'a'.repeat(64)}`, 'exact'],
    ['docker://alpine@sha256:abc', 'loose'],
  ])('%s is %s', (uses, state) => {
    expect(found(steps(`- uses: ${uses}`)).map((one) => one.state)).toEqual([state]);
  });

  it('leaves the image that a matrix decides undecided', () => {
    const [one] = found('jobs:\n  a:\n    container: node:${{ matrix.node }}\n');
    expect(one).toMatchObject({ state: 'undecidable', target: { kind: 'none' } });
    expect(one?.reason).toMatch(/matrix/);
  });
});

describe('remarks', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['- uses: a/b@v1 # v4.2.2', '# v4.2.2', 'v4.2.2'],
    ['- uses: a/b@v1   #v4', '#v4', 'v4'],
    ['- uses: a/b@v1 # tag=v4.1.0  ', '# tag=v4.1.0', 'v4.1.0'],
    ['- uses: a/b@v1\t# pin@v2 keep this\t', '# pin@v2 keep this', 'v2'],
    ['- uses: "a/b@v1" # ratchet:a/b@v3', '# ratchet:a/b@v3', 'v3'],
    ['- {uses: a/b@v1} # v1.0.0', '# v1.0.0', 'v1.0.0'],
    ['- uses: a/b@v1 # frozen: v1.2.3', '# frozen: v1.2.3', 'v1.2.3'],
    ['- uses: a/b@v1 # keep this', '# keep this', undefined],
    ['- uses: a/b@v1', undefined, undefined],
  ])('%s', (line, comment, claimed) => {
    for (const end of ['\n', '\r\n']) {
      const text = steps(line).replaceAll('\n', end);
      const [one] = found(text);
      const span = one?.comment?.span;
      expect(span === undefined ? undefined : text.slice(span.start, span.end)).toBe(comment);
      expect(one?.claimed).toBe(claimed);
    }
  });

  it('are none behind a folded scalar, and a # without a blank belongs to the value', () => {
    expect(found(steps('- uses: >- # v1', '    a/b@v1'))[0]).toMatchObject({
      style: 'block',
      text: 'a/b@v1',
    });
    expect(found(steps('- uses: >- # v1', '    a/b@v1'))[0]?.comment).toBeUndefined();
    expect(texts(steps('- uses: a/b@v1#x'))).toEqual(['a/b@v1#x']);
  });
});

describe('findReferences in other files', () => {
  it('reads the metadata of composite actions and of those that run in a container', () => {
    expect(texts('runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n', 'x/action.yml')).toEqual([
      'a/b@v1',
    ]);
    expect(texts('runs:\n  using: docker\n  image: docker://alpine:3\n', 'action.yaml')).toEqual([
      'docker://alpine:3',
    ]);
    expect(texts('runs:\n  using: docker\n  image: Dockerfile\n', 'action.yaml')).toEqual([]);
  });

  it('reads Dockerfiles: stages are no images, an argument stands for its default', () => {
    const text = [
      '# syntax=docker/dockerfile:1',
      'ARG BASE=python:3.13-slim',
      "ARG TAG='24'",
      'FROM --platform=linux/amd64 node:24 AS build',
      'RUN --mount=type=bind,from=golang:1.25,target=/x true',
      'FROM ${BASE} AS base',
      'FROM base',
      'COPY --from=build /a /b',
      'COPY --from=busybox:1 /a /b',
      'COPY --from=0 /a /b',
      'FROM node:$TAG',
      'FROM scratch',
      'RUN echo "FROM evil:1"',
      '',
    ].join('\n');
    expect(texts(text, 'Dockerfile')).toEqual([
      'docker/dockerfile:1',
      'python:3.13-slim',
      'node:24',
      'golang:1.25',
      'busybox:1',
      'node:$TAG',
    ]);
    expect(found(text, 'Dockerfile').map(({ state, location }) => `${location.line} ${state}`)).toEqual([
      '1 loose',
      '2 loose',
      '4 loose',
      '5 loose',
      '9 loose',
      '11 undecidable',
    ]);
  });

  it('reads compose files; with variables an image is undecided unless their defaults name a digest', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const text = [
      'services:',
      '  a: {image: "postgres:17"}',
      '  b:',
      '    image: redis:8 # cache',
      '  c:',
      '    image: ${IMAGE:-nginx:1}',
      '  d:',
      '    build: .',
      '    image: own:latest',
      '  e:',
      `    image: \${IMAGE:-nginx@${digest}}`,
      '',
    ].join('\n');
    expect(found(text, 'compose.yml').map(({ text: name, state }) => `${name} ${state}`)).toEqual([
      'postgres:17 loose',
      'redis:8 loose',
      '${IMAGE:-nginx:1} undecidable',
      `\${IMAGE:-nginx@${digest}} exact`,
    ]);
  });

  it('reads requirements with continuations, extras, markers and hashes', () => {
    const hash = `sha256:${'b'.repeat(64)}`;
    const text = [
      '# requirements',
      '-r other.txt',
      '--index-url https://registry.example/simple',
      'Foo_Bar[x]==1.2 ; python_version > "3" # why',
      `baz==2.0 \\`,
      `    --hash=${hash} \\`,
      `    --hash=sha256:${'c'.repeat(64)}`,
      'qux>=1',
      './local',
      '-e .',
      'name @ https://registry.example/x.whl',
      '',
    ].join('\n');
    for (const end of ['\n', '\r\n']) {
      const whole = text.replaceAll('\n', end);
      expect(texts(whole, 'requirements.txt')).toEqual([
        'Foo_Bar[x]==1.2 ; python_version > "3"',
        'baz==2.0',
        'qux>=1',
      ]);
      expect(
        found(whole, 'requirements.txt').map(({ state, target, location }) => [location.line, state, target]),
      ).toEqual([
        [4, 'loose', { kind: 'python', name: 'foo-bar', version: '1.2', hashes: [] }],
        [
          5,
          'exact',
          { kind: 'python', name: 'baz', version: '2.0', hashes: [hash, `sha256:${'c'.repeat(64)}`] },
        ],
        [8, 'loose', { kind: 'python', name: 'qux', hashes: [] }],
      ]);
    }
  });

  it('reads the hooks of pre-commit, and gives git no address that is not one', () => {
    const text = [
      'repos:',
      '  - repo: https://github.com/a/b',
      '    rev: v1.0.0 # keep',
      '  - repo: local',
      '    hooks: []',
      '  - repo: --upload-pack=evil',
      '    rev: v1',
      '  - repo: ext::sh -c evil',
      '    rev: v1',
      `  - repo: git@github.com:a/c.git`,
      `    rev: "${SHA}"`,
      '  - repo: https://github.com/a/d',
      '',
    ].join('\n');
    const result = findReferences('.pre-commit-config.yaml', text);
    expect(result?.references.map(({ state, target }) => [state, target])).toEqual([
      ['loose', { kind: 'git', url: 'https://github.com/a/b', ref: 'v1.0.0' }],
      ['undecidable', { kind: 'none' }],
      ['undecidable', { kind: 'none' }],
      ['exact', { kind: 'git', url: 'git@github.com:a/c.git', ref: SHA }],
    ]);
    expect(result?.problems).toHaveLength(1);
  });

  it('reads submodules, dev containers and the Actions lockfile', () => {
    expect(
      found(
        '[submodule "x"]\n\tpath = x\n\turl = https://github.com/a/b\n\tbranch = main\n[other]\n\turl = y\n',
        '.gitmodules',
      ),
    ).toMatchObject([{ text: 'https://github.com/a/b', state: 'exact', location: { line: 3 } }]);
    const devcontainer =
      '{\n  // image\n  "image": "mcr.example/base:1",\n  "features": {\n    "ghcr.io/a/b:2": {"image": "ghcr.io/a/b:2"},\n    "./local": {},\n  },\n}\n';
    expect(
      found(devcontainer, '.devcontainer/devcontainer.json').map(
        ({ text, state, kind }) => `${kind} ${text} ${state}`,
      ),
    ).toEqual(['image mcr.example/base:1 loose', 'feature ghcr.io/a/b:2 loose', 'feature ./local own']);
    expect(texts(devcontainer, '.devcontainer/devcontainer.json')).toEqual([
      'mcr.example/base:1',
      'ghcr.io/a/b:2',
      './local',
    ]);
    const lock = `version: v0.0.2\nworkflows: {}\ndependencies:\n  a/b@v1:\n    ref: v1\n    commit: sha1-${SHA}\n    owner_id: 1\n    repo_id: 2\n`;
    expect(found(lock, '.github/workflows/actions.lock')).toMatchObject([
      {
        kind: 'lock-entry',
        state: 'exact',
        claimed: 'v1',
        target: { kind: 'action', repository: 'a/b', ref: SHA },
      },
    ]);
  });

  it('answers nothing for other files', () => {
    for (const path of ['README.md', 'src/a.ts', 'package-lock.json', 'ci.yml'])
      expect(findReferences(path, 'x')).toBeUndefined();
  });
});

describe('findReferences on texts made to be slow', () => {
  const script = (body: string): string => `jobs:\n  a:\n    steps:\n      - run: |\n          ${body}\n`;
  it.each<[string, string, string]>([
    ['substitutions inside quotes, 100,000 deep', PATH, script('"$('.repeat(100_000))],
    ['closed ones', PATH, script(`${'"$('.repeat(20_000)}${')"'.repeat(20_000)}`)],
    ['substitutions, 100,000 deep', PATH, script('$('.repeat(100_000))],
    ['backquotes', PATH, script('`a '.repeat(100_000))],
    ['quotes that nothing closes', PATH, script(`echo ${'" '.repeat(99_999)}`)],
    ['expressions that nothing closes', PATH, script('${{ '.repeat(100_000))],
    ['here-documents that nothing ends', PATH, script('cat <<EOF '.repeat(50_000))],
    ['one line of commands', PATH, script('pip install a; '.repeat(50_000))],
    ['words over continued lines', 'Dockerfile', 'FROM a\\\nb\n'.repeat(30_000)],
    ['stages', 'Dockerfile', Array.from({ length: 100_000 }, (_, i) => `FROM a$X AS s${i}\n`).join('')],
    ['arguments', 'Dockerfile', `${'ARG A=b\n'.repeat(30_000)}FROM $A\n`],
    ['continued requirements', 'requirements.txt', 'a==1 \\\n'.repeat(50_000)],
    ['submodules', '.gitmodules', '[submodule "a"]\nurl = b\n'.repeat(50_000)],
  ])('%s', (_name, path, text) => {
    // What grows with the square of the text does not end within a test's time or memory.
    expect(findReferences(path, text)).toBeDefined();
  });
});

describe('findReferences on any text', () => {
  const PATHS = [
    PATH,
    'action.yml',
    'Dockerfile',
    'compose.yml',
    'requirements.txt',
    '.pre-commit-config.yaml',
    '.gitmodules',
    'devcontainer.json',
    '.github/workflows/actions.lock',
  ];
  const line = fc.oneof(
    fc.constantFrom(
      '- uses: a/b@v1 # v1',
      '- {uses: "c/d@v2"}',
      "- run: 'pip install x'",
      '- run: |',
      '    curl https://x.example | sh \\',
      'FROM ${A} AS b',
      'ARG A="b:1"',
      'a==1 \\',
      '  --hash=sha256:0',
      '{"features": {"a:1": {}}}',
      '[submodule "a"]',
      'url = https://github.com/a/b',
      'jobs:',
      '  a: {steps: [{uses: a/b@v1}]}',
      'services: {a: {image: b}}',
    ),
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );

  it('never throws, and its places are in order, within the text and do not overlap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), fc.array(line, { maxLength: 20 }), (path, lines) => {
        const text = lines.join('\n');
        let last = 0;
        for (const { span, style, text: value } of found(text, path)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(text.length);
          if (style !== 'block' && !/[\\']/.test(value)) expect(text.slice(span.start, span.end)).toBe(value);
          last = span.end;
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
