import { describe, expect, it } from 'vitest';

import type { Parsed } from '../../src/inventory/format.ts';
import { workflow } from '../../src/inventory/workflow.ts';
import { briefly, parseText } from './parse-text.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const parse = (text: string): Parsed => parseText(workflow, text, { path: '.github/workflows/ci.yml' });
const steps = (...lines: string[]): Parsed =>
  parse(['jobs:', '  build:', '    steps:', ...lines.map((line) => `      ${line}`)].join('\n'));
const found = (parsed: Parsed): string[] => {
  expect(parsed.problems).toEqual([]);
  return briefly(parsed.components);
};

describe('workflow references', () => {
  it('finds actions of steps with their line and version comment', () => {
    const parsed = steps(
      '- uses: actions/checkout@v4',
      `- uses: acme/tool/sub/dir@${SHA} # v4.2.2 keep this`,
    );
    expect(found(parsed)).toEqual([
      'pkg:github/actions/checkout@v4 loose 4',
      `pkg:github/acme/tool@${SHA}#sub/dir exact 5`,
    ]);
    const [first, second] = parsed.components;
    expect(first).toMatchObject({
      name: 'actions/checkout',
      version: 'v4',
      scope: 'build',
      direct: true,
      ecosystem: 'github',
      pin: { kind: 'action', text: 'actions/checkout@v4' },
    });
    expect(second).toMatchObject({
      name: 'acme/tool/sub/dir',
      version: SHA,
      source: { kind: 'git', url: 'https://github.com/acme/tool', commit: SHA },
      pin: { comment: 'v4.2.2' },
    });
    expect(first?.pin).not.toHaveProperty('comment');
  });

  it('finds reusable workflows of jobs', () => {
    const parsed = parse('jobs:\n  call:\n    uses: acme/ci/.github/workflows/build.yml@main\n');
    expect(found(parsed)).toEqual(['pkg:github/acme/ci@main#.github/workflows/build.yml loose 3']);
    expect(parsed.components[0]?.pin?.kind).toBe('workflow');
  });

  it.each([
    ['quoted value', '- uses: "actions/checkout@v4"', 4],
    ['single-quoted key', "- 'uses': actions/checkout@v4", 4],
    ['space before the colon', '- uses : actions/checkout@v4', 4],
    ['flow mapping', '- {uses: actions/checkout@v4}', 4],
    ['flow mapping with a quoted key', '- {"uses": "actions/checkout@v4", with: {a: b}}', 4],
    ['tab after the colon', '- uses:\tactions/checkout@v4', 4],
    ['trailing blanks', '- uses: actions/checkout@v4   ', 4],
    ['folded scalar', '- uses: >-\n          actions/checkout@v4', 5],
    ['literal scalar', '- uses: |\n          actions/checkout@v4\n', 5],
    ['value on the next line', '- uses:\n          actions/checkout@v4', 5],
    ['tagged as text', '- uses: !!str actions/checkout@v4', 4],
  ])('reads a %s', (_, step, line) => {
    expect(found(steps(step))).toEqual([`pkg:github/actions/checkout@v4 loose ${line}`]);
  });

  it('reads flow sequences, odd indentation and a missing final newline', () => {
    expect(found(parse('jobs: {a: {steps: [{uses: x/y@v1}, {run: echo}]}}'))).toEqual([
      'pkg:github/x/y@v1 loose 1',
    ]);
    expect(found(parse('jobs:\n         a:\n           steps:\n           -    uses: x/y@v1'))).toEqual([
      'pkg:github/x/y@v1 loose 4',
    ]);
  });

  it('counts lines with CRLF', () => {
    const parsed = parse(
      `jobs:\r\n  a:\r\n    steps:\r\n      - uses: x/y@${SHA} # v1.0.0\r\n      - uses: x/z@v2\r\n`,
    );
    expect(found(parsed)).toEqual([`pkg:github/x/y@${SHA} exact 4`, 'pkg:github/x/z@v2 loose 5']);
    expect(parsed.components[0]?.pin?.comment).toBe('v1.0.0');
  });

  it('follows anchors, aliases and merge keys to the place where the reference stands', () => {
    const parsed = parse(
      [
        'jobs:',
        '  a:',
        '    steps: &steps',
        '      - &checkout',
        '        uses: actions/checkout@v4',
        '      - uses: x/y@v1',
        '  b:',
        '    steps: *steps',
        '  c:',
        '    steps:',
        '      - *checkout',
        '      - <<: *checkout',
        '        name: again',
      ].join('\n'),
    );
    expect(new Set(found(parsed))).toEqual(
      new Set(['pkg:github/actions/checkout@v4 loose 5', 'pkg:github/x/y@v1 loose 6']),
    );
  });

  it('takes no uses out of scripts, inputs, comments, environment or outputs', () => {
    const parsed = steps(
      '- run: |',
      '    cat <<EOF',
      '    - uses: evil/heredoc@v1',
      '    EOF',
      '# - uses: evil/comment@v1',
      '- uses: good/one@v1',
      '  with:',
      '    uses: evil/input@v1',
      '    steps: [{uses: evil/nested@v1}]',
      '  env: {uses: evil/env@v1}',
    );
    expect(found(parsed)).toEqual(['pkg:github/good/one@v1 loose 9']);
  });

  it('leaves out the own repository', () => {
    expect(
      found(steps('- uses: ./', '- uses: ./.github/actions/x', '- uses: $/sub/dir', '- uses: x/y@v1')),
    ).toEqual(['pkg:github/x/y@v1 loose 7']);
  });

  it('keeps a reference without @ref as loose, and all others', () => {
    const parsed = steps('- uses: actions/checkout', '- uses: x/y@v1');
    expect(found(parsed)).toEqual(['pkg:github/actions/checkout loose 4', 'pkg:github/x/y@v1 loose 5']);
    expect(parsed.components[0]?.version).toBe('');
  });

  it('complains about what names no repository, and keeps all others', () => {
    const parsed = steps(
      '- uses: checkout@v4',
      '- uses:',
      '- uses: ../../etc@v1',
      '- uses: x/y@v1',
      '- uses: {a: b}',
    );
    expect(briefly(parsed.components)).toEqual(['pkg:github/x/y@v1 loose 7']);
    expect(parsed.problems.map(({ severity, location }) => [severity, location?.line])).toEqual([
      ['broken', 4],
      ['broken', 5],
      ['broken', 8],
    ]);
  });

  it.each([
    ['an upper-case commit', SHA.toUpperCase(), 'exact'],
    ['a SHA-256 commit', 'a'.repeat(64), 'exact'],
    ['a short commit', SHA.slice(0, 12), 'loose'],
    ['40 characters that are not hex', 'g'.repeat(40), 'loose'],
    ['41 hex digits', `${SHA}0`, 'loose'],
    ['39 hex digits', SHA.slice(1), 'loose'],
    ['a branch', 'main', 'loose'],
    ['a branch with a slash', 'release/v1', 'loose'],
    ['a tag with a directory', 'name/v0.2.2', 'loose'],
    ['a pre-release tag', 'v4.0.0rc1', 'loose'],
    ['a tag with an @', '@changesets/action@1.4.9', 'loose'],
  ])('calls %s what it is', (_, ref, state) => {
    const [component] = steps(`- uses: x/y@${ref}`).components;
    expect(component?.pin?.state).toBe(state);
    expect(component?.version).toBe(ref);
  });

  it.each([
    ['# v4', 'v4'],
    ['# tag=v4.2.2', 'v4.2.2'],
    ['# pin@v4.2', 'v4.2'],
    ['# ratchet:actions/checkout@v4', 'v4'],
    ['# 4.2.2, do not touch', '4.2.2'],
    ['# name/v0.2.2', 'name/v0.2.2'],
    ['# keep this', undefined],
    ['# main', undefined],
    ['#v4', undefined],
  ])('reads the version out of %j', (comment, version) => {
    expect(steps(`- uses: x/y@${SHA} ${comment}`).components[0]?.pin?.comment).toBe(
      comment === '#v4' ? 'v4' : version,
    );
  });

  it('does not take a # inside the value for a comment', () => {
    expect(steps(`- uses: x/y@${SHA}#v4`).components[0]?.pin).not.toHaveProperty('comment');
  });

  it('reads the comment behind a flow mapping', () => {
    expect(steps(`- {uses: x/y@${SHA}} # v4.1.0`).components[0]?.pin?.comment).toBe('v4.1.0');
  });

  it('finds images: docker://, container as text and as map, services', () => {
    const digest = `sha256:${'ab'.repeat(32)}`;
    const parsed = parse(
      [
        'jobs:',
        '  a:',
        '    container: node:20',
        '    services:',
        '      db:',
        `        image: ghcr.io/acme/db:1.2@${digest}`,
        '    steps:',
        '      - uses: docker://alpine:3.20',
        '  b:',
        '    container:',
        '      image: registry.example:5000/team/img',
        '      credentials: {image: not/this}',
        `  c: {container: "alpine@${digest}"}`,
      ].join('\n'),
    );
    expect(found(parsed)).toEqual([
      'pkg:docker/node@20 loose 3',
      `pkg:docker/acme/db@sha256:${'ab'.repeat(32)}?repository_url=ghcr.io&tag=1.2 exact 6`,
      'pkg:docker/alpine@3.20 loose 8',
      'pkg:docker/team/img?repository_url=registry.example:5000 loose 11',
      `pkg:docker/alpine@sha256:${'ab'.repeat(32)} exact 13`,
    ]);
    expect(parsed.components[1]).toMatchObject({
      name: 'ghcr.io/acme/db',
      version: digest,
      integrity: [{ algorithm: 'sha256', digest: 'ab'.repeat(32), raw: digest }],
      pin: { kind: 'image', comment: '1.2' },
    });
    expect(parsed.components[2]?.pin?.text).toBe('docker://alpine:3.20');
  });

  it('calls a digest of another length loose', () => {
    expect(found(parse('jobs: {a: {container: "alpine@sha256:abcdef"}}'))).toEqual([
      'pkg:docker/alpine@sha256:abcdef loose 1',
    ]);
  });

  it('leaves images that an expression decides undecided, with no version', () => {
    const parsed = parse(
      [
        'jobs:',
        '  a:',
        '    container: ${{ matrix.image }}',
        '    services:',
        '      db: {image: "postgres:${{ matrix.pg }}"}',
        '      own: {image: "ghcr.io/${{ github.repository }}:latest"}',
        "      none: {image: ''}",
        '    steps:',
        '      - uses: acme/${{ matrix.tool }}@v1',
      ].join('\n'),
    );
    expect(parsed.problems).toEqual([]);
    expect(parsed.components.map(({ name, version, pin }) => [name, version, pin?.state])).toEqual([
      ['${{matrix.image}}', '', 'undecidable'],
      ['postgres', '', 'undecidable'],
      ['ghcr.io_${{github.repository}}_latest', '', 'undecidable'],
      ['acme/${{matrix.tool}}', '', 'undecidable'],
    ]);
  });

  it('keeps an over-long expression from making the file broken', () => {
    const parsed = parse(`jobs: {a: {container: "\${{ ${'x'.repeat(5000)} }}"}}`);
    expect(parsed.problems).toEqual([]);
    expect(parsed.components).toHaveLength(1);
  });

  it('reads steps that run side by side, and every document', () => {
    expect(
      found(
        parse(
          'jobs: {a: {steps: [{parallel: [{uses: x/a@v1}, {uses: x/b@v1}]}]}}\n---\njobs: {b: {steps: [{uses: x/c@v1}]}}',
        ),
      ),
    ).toEqual(['pkg:github/x/a@v1 loose 1', 'pkg:github/x/b@v1 loose 1', 'pkg:github/x/c@v1 loose 3']);
  });

  it.each([
    ['no jobs', 'name: x\non: push\n'],
    ['an empty file', ''],
    ['null', 'null'],
    ['a list', '- a'],
    ['a text', '"string"'],
    ['jobs that are no map', 'jobs: [a]'],
  ])('P13: answers unsupported to %s', (_, text) => {
    expect(parse(text)).toMatchObject({ components: [], problems: [{ severity: 'unsupported' }] });
  });

  it.each([
    ['P08 duplicate keys', 'jobs:\n  a:\n    uses: x/y@v1\n    uses: x/z@v1\n', 'duplicate-key', 4],
    ['P11 unknown tags', 'jobs: !!python/object x\n', 'unsupported-feature', 1],
    ['P09 deep nesting', `jobs: ${'['.repeat(20_000)}`, 'too-deep', 1],
    ['P15 merge conflicts', 'jobs:\n<<<<<<< HEAD\n  a: 1\n=======\n  a: 2\n>>>>>>> b\n', 'merge-conflict', 2],
    ['a tab as indentation', 'jobs:\n\ta: {}\n', 'bad-syntax', 2],
  ])('%s make the file broken, with the line', (_, text, code, line) => {
    const [problem] = parse(text).problems;
    expect(problem).toMatchObject({ code, severity: 'broken', location: { line } });
  });

  it('matches only where GitHub looks', () => {
    const matches = ['.github/workflows/a.yml', 'sub/.github/workflows/a.yaml'];
    const others = [
      '.github/workflows/sub/a.yml',
      '.github/a.yml',
      'workflows/a.yml',
      '.github/workflows/a.json',
    ];
    expect(matches.every(workflow.matches)).toBe(true);
    expect(others.some(workflow.matches)).toBe(false);
  });
});
