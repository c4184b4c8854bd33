import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ExpectedIdentity, RefClass, SignerClaims } from '../../src/domain/provenance.ts';
import { parseYaml } from '../../src/inventory/yaml.ts';
import type { DataNode } from '../../src/inventory/node.ts';
import { compareIdentity, refClassOf, toIdentity } from '../../src/verify/compare-identity.ts';
import { readLockIdentities } from '../../src/verify/forges.ts';
import { identityKey, parseIdentities } from '../../src/verify/identities.ts';
import { identitiesSchema } from '../../src/verify/identities-schema.ts';
import { workflowPath } from '../../src/verify/workflow-path.ts';
import { renderIdentities } from '../../src/verify/write-identities.ts';
import { component } from '../rules/helpers.ts';

const PATH = '.github/countersign/identities.yml';
const parse = (text: string) => parseIdentities(text, PATH);
const complaints = (text: string) =>
  parse(text).problems.map(({ message, location }) => `${location?.line}: ${message}`);

const CLAIMS: SignerClaims = {
  issuer: 'https://token.actions.githubusercontent.com',
  san: 'https://github.com/owner/name/.github/workflows/release.yml@refs/tags/v1.2.3',
  repository: 'https://github.com/owner/name',
  repositoryId: '1001',
  ownerId: '2002',
  buildConfig: 'https://github.com/owner/name/.github/workflows/release.yml@refs/tags/v1.2.3',
  ref: 'refs/tags/v1.2.3',
  trigger: 'push',
};

describe('the file of identities', () => {
  it('is read with the line of every package', () => {
    const { packages, problems } = parse(`version: 1
packages:
  npm/@scope/name:
    repository: https://github.com/owner/name
    repository-id: 1001
    owner-id: "2002"
    workflow: .github/workflows/release.yml
    ref: tag
    trigger: push
    issuer: https://token.actions.githubusercontent.com
    first-seen: 2026-11-26
  pypi/My.Project:
    repository: https://gitlab.com/group/project
`);
    expect(problems).toEqual([]);
    expect([...packages]).toEqual([
      [
        'npm/@scope/name',
        {
          repository: 'https://github.com/owner/name',
          repositoryId: '1001',
          ownerId: '2002',
          workflow: '.github/workflows/release.yml',
          refClass: 'tag',
          trigger: 'push',
          issuer: 'https://token.actions.githubusercontent.com',
          firstSeen: '2026-11-26',
          source: { file: PATH, line: 3 },
        },
      ],
      [
        'pypi/my-project',
        { repository: 'https://gitlab.com/group/project', source: { file: PATH, line: 12 } },
      ],
    ]);
  });

  const row = (line: string) => `packages:\n  npm/x:\n    repository-id: "1"\n    ${line}\n`;
  it.each<[string, string[]]>([
    ['', []],
    ['# nothing\n', []],
    ['packages:\n', []],
    ['version: 2\n', ['1: The version of the file must be 1.']],
    ['package: {}\n', ['1: The file of identities has no setting “package”.']],
    ['packages: []\n', ['1: packages must be a map from package to identity.']],
    ['packages:\n  left-pad: {}\n', ['2: “left-pad” is not a package.']],
    ['packages:\n  npm/x: {}\n', ['2: The identity of “npm/x” needs repository or repository-id.']],
    [row('owner: "2"'), ['4: The identity of “npm/x” has no setting “owner”.']],
    [row('ref: tags'), ['4: ref cannot be “tags”.']],
    [row('owner-id: two'), ['4: owner-id cannot be “two”.']],
    [row('repository: http://github.com/a/b'), ['4: repository cannot be “http://github.com/a/b”.']],
    [row('repository: https://github.com/a/b/'), ['4: repository cannot be “https://github.com/a/b/”.']],
    [row('first-seen: yesterday'), ['4: first-seen cannot be “yesterday”.']],
    [row('trigger: [push]'), ['4: trigger cannot be that.']],
    ['a: [', ['1: The file of identities']],
  ])('%j', (text, expected) => {
    const found = complaints(text);
    expect(found).toHaveLength(expected.length);
    for (const [index, start] of expected.entries()) expect(found[index]?.startsWith(start)).toBe(true);
    if (expected.length > 0) expect(parse(text).packages.size).toBe(0);
  });

  it.each<[string, number, string, string?]>([
    ['a: [', 1, 'The file of identities '],
    ['version: 2\n', 1, 'The version of the file must be 1.'],
    ['version: [1]\n', 1, 'The version of the file must be 1.'],
    ['version: 1\n---\nversion: 1\n', 3, 'Only one YAML document is read.'],
    ['- x\n', 1, 'The file of identities must be a map of settings.', 'Allowed: version, packages.'],
    ['\npackages: x\n', 2, 'packages must be a map from package to identity.'],
    ['packages:\n  left-pad: {}\n', 2, '“left-pad” is not a package.', 'Write npm/name or pypi/name.'],
    [
      'packages:\n  npm/x: text\n',
      2,
      'The identity of “npm/x” must be a map of settings.',
      'Allowed: repository, repository-id, owner-id, workflow, ref, trigger, issuer, first-seen.',
    ],
    ['packages:\n  npm/x:\n', 2, 'The identity of “npm/x” needs repository or repository-id.'],
    [row('ref: tags'), 4, 'ref cannot be “tags”.', 'Allowed: tag, branch, pr, other.'],
    [row('owner-id: two'), 4, 'owner-id cannot be “two”.'],
    [row('trigger: [push]'), 4, 'trigger cannot be that.'],
    [row('trigger:'), 4, 'trigger cannot be “”.'],
  ])('tells what is wrong, where and what to do: %j', (text, line, message, hint) => {
    const { packages, problems } = parse(text);
    expect(packages.size).toBe(0);
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem).toMatchObject({ code: 'bad-policy', severity: 'broken', location: { file: PATH, line } });
    expect(problem?.message.startsWith(message)).toBe(true);
    expect(problem?.hint).toBe(hint);
  });

  it('that cannot be read expects nobody, said in one sentence after the other', () => {
    const [message = ''] = parse('a: [').problems.map((problem) => problem.message);
    expect(message).toMatch(/^The file of identities .*[^.]\. Nobody is expected\.$/);
    expect(message).not.toContain('..');
  });

  it('says everything that is wrong, and keeps what is right', () => {
    const { packages, problems } = parse(
      'packages:\n  x: {}\n  npm/a: { ref: tags, trigger: "!" }\n  npm/b: { repository-id: "1" }\n  npm/c: { repository: https://git.example/x }\n',
    );
    expect(problems.map(({ message, location }) => `${location?.line}: ${message}`)).toEqual([
      '2: “x” is not a package.',
      '3: ref cannot be “tags”.',
      '3: trigger cannot be “!”.',
    ]);
    expect([...packages.keys()]).toEqual(['npm/b', 'npm/c']);
  });

  it('with a second document reads the first', () => {
    const { packages } = parse('packages:\n  npm/x: { repository-id: "1" }\n---\nx: y\n');
    expect([...packages.keys()]).toEqual(['npm/x']);
  });

  const value = (key: string, text: string) =>
    parse(`packages:\n  npm/x:\n    repository-id: "1"\n    ${key}: ${JSON.stringify(text)}\n`).problems
      .length === 0;
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'repository',
      ['https://git.example/o/r', 'https://x1'],
      [
        'https://',
        'https://x',
        'https://a b',
        'https://u@git.example/r',
        'https://a/b?c',
        'https://a/b#c',
        'xhttps://a/b',
      ],
    ],
    ['owner-id', ['0', '9'.repeat(20)], ['', '9'.repeat(21), '1x', 'x1', '-1']],
    ['workflow', ['a', 'a b/c.yml', 'x'.repeat(512)], ['', '/a', ' a', 'a\nb', 'a\u0000', 'x'.repeat(513)]],
    ['ref', ['tag', 'branch', 'pr', 'other'], ['tags', 'xtag', '']],
    ['trigger', ['push', 'workflow_dispatch'], ['Push', 'a-b', 'x'.repeat(65), '']],
    [
      'issuer',
      ['https://x', 'https://x/'],
      ['http://x', 'https://', 'https://x?y', 'https://u@x', 'xhttps://x'],
    ],
    ['first-seen', ['2026-11-26'], ['2026-1-1', 'x2026-11-26', '2026-11-26x']],
  ])('takes for %s what it can be, and nothing else', (key, right, wrong) => {
    expect(right.filter((text) => !value(key, text))).toEqual([]);
    expect(wrong.filter((text) => value(key, text))).toEqual([]);
  });

  it.each(['npm/x y', 'NPM/x', 'npm/', 'cargo/x', 'x npm/x', 'npm'])(
    'does not take %j for a package',
    (name) => {
      expect(complaints(`packages:\n  ${JSON.stringify(name)}: { repository-id: "1" }\n`)).toHaveLength(1);
    },
  );

  it('names a package as its ecosystem compares names', () => {
    expect(identityKey('pypi', 'My_Pkg.x')).toBe('pypi/my-pkg-x');
    expect(identityKey('npm', 'My_Pkg.x')).toBe('npm/My_Pkg.x');
  });

  it('is written so that it reads back the same, sorted', () => {
    const value = fc.record(
      {
        repository: fc.constantFrom('https://github.com/a/b', 'https://git.example/x'),
        repositoryId: fc.nat().map(String),
        ownerId: fc.nat().map(String),
        workflow: fc.constantFrom('release.yml', '.github/workflows/a b.yml', '.gitlab-ci.yml \'"#: é\u202e'),
        refClass: fc.constantFrom<RefClass>('tag', 'branch', 'pr', 'other'),
        trigger: fc.constantFrom('push', 'workflow_dispatch'),
        issuer: fc.constant('https://issuer.example'),
        firstSeen: fc.constant('2026-11-26'),
      },
      { requiredKeys: ['repositoryId'] },
    );
    const names = fc.constantFrom('npm/a', 'npm/@s/b', 'pypi/c', 'npm/__proto__', 'npm/constructor');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, value)), (rows) => {
        const packages = new Map(rows);
        const text = renderIdentities(packages);
        const read = parse(text);
        expect(read.problems).toEqual([]);
        const back = new Map([...read.packages].map(([name, found]) => [name, withoutSource(found)]));
        expect(back).toEqual(packages);
        expect(renderIdentities(new Map([...packages].toReversed()))).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parse(text).packages).toBeInstanceOf(Map);
        parse(`packages:\n  npm/x: ${text}\n`);
      }),
      { numRuns: 300 },
    );
  });

  it('has a schema that accepts and refuses the same', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(identitiesSchema);
    const texts = [
      'version: 1\npackages:\n  npm/x: { repository-id: "1", ref: tag }\n',
      row('ref: tag'),
      row('ref: tags'),
      row('owner: "2"'),
      row('repository: https://github.com/a/b/'),
      'packages:\n  npm/x: { ref: tag }\n',
      'packages:\n  x: { repository-id: "1" }\n',
      'other: 1\n',
    ];
    for (const text of texts) {
      const parsed = parseYaml(text);
      if (!parsed.ok || parsed.value.documents[0] === undefined) throw new Error(text);
      expect(validate(plain(parsed.value.documents[0])), text).toBe(parse(text).problems.length === 0);
    }
  });
});

function withoutSource(identity: ExpectedIdentity): Omit<ExpectedIdentity, 'source'> {
  const { source: _source, ...rest } = identity;
  return rest;
}

/** Scalars as an editor's YAML would read them. */
function plain(node: DataNode): unknown {
  if (node.kind === 'map') {
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
  }
  if (node.kind === 'seq') return node.items.map(plain);
  return node.value === '1' && node.end - node.start === 1 ? 1 : node.value;
}

describe('comparing a signer with who is expected (I11)', () => {
  const expected = { ...toIdentity(CLAIMS, '2026-11-26'), source: { file: PATH, line: 3 } };

  it('finds nothing when it is the same', () => {
    expect(compareIdentity(expected, CLAIMS)).toEqual([]);
  });

  it.each<[string, Partial<SignerClaims>, string[]]>([
    [
      'another repository',
      { repositoryId: '1002', repository: 'https://github.com/owner/nam' },
      ['repository id', 'repository', 'workflow'],
    ],
    ['a transferred repository', { ownerId: '3' }, ['owner id']],
    [
      'another workflow',
      { buildConfig: `${CLAIMS.repository}/.github/workflows/x.yml@refs/tags/v1` },
      ['workflow'],
    ],
    ['a branch instead of a tag', { ref: 'refs/heads/main' }, ['kind of ref']],
    ['a pull request', { ref: 'refs/pull/1/merge' }, ['kind of ref']],
    ['another trigger', { trigger: 'workflow_dispatch' }, ['trigger']],
    ['another issuer', { issuer: 'https://issuer.example' }, ['issuer']],
  ])('%s', (_, change, what) => {
    const changes = compareIdentity(expected, { ...CLAIMS, ...change });
    expect(changes.map((item) => item.what)).toEqual(what);
    expect(changes.every(({ from, to }) => from !== to)).toBe(true);
    expect(changes.some(({ harmless }) => harmless === true)).toBe(false);
  });

  it('a repository that kept its id was renamed', () => {
    const repository = 'https://github.com/owner/renamed';
    const buildConfig = `${repository}/.github/workflows/release.yml@refs/tags/v2`;
    expect(compareIdentity(expected, { ...CLAIMS, repository, buildConfig })).toEqual([
      { what: 'repository', from: CLAIMS.repository, to: repository, harmless: true },
    ]);
  });

  it('a claim that is expected and not made differs', () => {
    const changes = compareIdentity(expected, { san: CLAIMS.san ?? '' });
    expect(changes.map(({ what, to }) => `${what}: ${to}`)).toEqual([
      'issuer: none',
      'repository id: none',
      'owner id: none',
      'trigger: none',
      'repository: none',
      'workflow: none',
      'kind of ref: none',
    ]);
  });

  it('sorts refs into kinds and finds the workflow’s path', () => {
    expect(['refs/tags/x', 'refs/heads/x', 'refs/pull/1/merge', 'x', undefined].map(refClassOf)).toEqual([
      'tag',
      'branch',
      'pr',
      'other',
      undefined,
    ]);
    const repository = 'https://github.com/owner/name';
    const path = (buildConfig: string) => workflowPath({ repository, buildConfig });
    expect(path(`${repository}/.github/workflows/a.yml@refs/tags/@scope/name@1.0.0`)).toBe(
      '.github/workflows/a.yml',
    );
    expect(path(`${repository}//.gitlab-ci.yml@refs/heads/main`)).toBe('.gitlab-ci.yml');
    expect(path(`${repository}x/.github/workflows/a.yml@refs/heads/main`)).toBeUndefined();
    expect(workflowPath({ repository })).toBeUndefined();
  });
});

describe('who a pylock.toml expects', () => {
  it('is read where its kind is known', () => {
    const locked = component({
      ecosystem: 'pypi',
      attestationIdentities: [
        { kind: 'GitHub', repository: 'owner/name', workflow: 'release.yml' },
        { kind: 'GitLab', repository: 'group/project', workflow_filepath: '.gitlab-ci.yml' },
        { kind: 'Unheard', repository: 'x' },
        { kind: 'constructor', repository: 'x' },
        { kind: 'GitHub' },
      ],
    });
    const [github, gitlab, ...rest] = readLockIdentities(locked);
    expect(rest).toEqual([]);
    expect(github).toMatchObject({ repository: 'https://github.com/owner/name', workflow: 'release.yml' });
    expect(gitlab).toMatchObject({ issuer: 'https://gitlab.com', workflow: '.gitlab-ci.yml' });
    if (github === undefined) throw new Error('nobody expected');
    expect(compareIdentity(github, CLAIMS)).toEqual([]);
    const other = {
      ...CLAIMS,
      buildConfig: `${CLAIMS.repository}/.github/workflows/x-release.yml@refs/heads/main`,
    };
    expect(compareIdentity(github, other).map(({ what }) => what)).toEqual(['workflow']);
  });
});
