import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  verifyActionsLock,
  writeActionsLock,
  type ActionsLockCheck,
  type ActionsLockSources,
  type WriteActionsLockRequest,
} from '../../src/app/actions-lock.ts';
import { actionsLock } from '../../src/inventory/actions-lock.ts';
import { readActionsLock } from '../../src/inventory/read-actions-lock.ts';
import { overlayTree } from '../../src/app/overlay-tree.ts';
import { renderActionsLockText } from '../../src/pin/actions-lock-text.ts';
import { renderActionsLock, type WritableLock } from '../../src/pin/actions-lock-write.ts';
import { readUseTarget } from '../../src/pin/use-target.ts';
import { fakeTree } from '../inventory/fake-tree.ts';
import { parseText } from '../inventory/parse-text.ts';
import { serve, type ServedRepository } from './actions-lock-server.ts';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const CI = '.github/workflows/ci.yml';
const LOCK = '.github/workflows/actions.lock';

function workflow(...uses: string[]): string {
  return `on: push\njobs:\n  a:\n    steps:\n${uses.map((use) => `      - uses: ${use}\n`).join('')}`;
}

function composite(...uses: string[]): string {
  return `runs:\n  using: composite\n  steps:\n${uses.map((use) => `    - uses: ${use}\n`).join('')}`;
}

const NODE = 'runs:\n  using: node24\n  main: index.js\n';

interface Part {
  readonly commit?: string;
  readonly ref?: string;
  readonly uses?: readonly string[];
  readonly repoId?: string;
  readonly ownerId?: string;
}

function lockOf(
  workflows: Readonly<Record<string, string[]>>,
  actions: Readonly<Record<string, Part>>,
): string {
  const lock: WritableLock = {
    version: 'v0.0.2',
    workflows: Object.entries(workflows).map(([path, keys]) => ({ path, keys })),
    actions: Object.entries(actions).map(([key, part]) => ({
      key,
      ref: part.ref ?? key.slice(key.indexOf('@') + 1),
      commit: part.commit ?? A,
      ownerId: part.ownerId ?? '11',
      repoId: part.repoId ?? '12',
      uses: part.uses ?? [],
    })),
  };
  return renderActionsLock(lock);
}

const tool: ServedRepository = {
  refs: { 'refs/heads/main': D, 'refs/tags/v1': A, 'refs/tags/v1.2.3': A },
  behind: { [B]: 'refs/heads/main' },
  outside: [C],
  files: { [A]: { 'action.yml': NODE }, [B]: { 'action.yml': NODE } },
};

async function check(
  files: Readonly<Record<string, string>>,
  sources?: ActionsLockSources,
): Promise<ActionsLockCheck> {
  return verifyActionsLock({ exclude: [] }, fakeTree(files), sources);
}

/** `kind level file:line` of each difference between lock and tree. */
async function differences(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { differences: found } = await check(files);
  return found.map(({ kind, level, location }) => `${kind} ${level} ${location.file}:${location.line}`);
}

describe('a lock and the workflows beside it', () => {
  const plain = lockOf({ [CI]: ['acme/tool@v1'] }, { 'acme/tool@v1': {} });

  it('differ in nothing when each use has its entry', async () => {
    expect(await differences({ [CI]: workflow('acme/tool@v1'), [LOCK]: plain })).toEqual([]);
    // Names of repositories know no case, a path below one has no entry of its own, images and `$/` have none.
    const uses = ['Acme/Tool/sub/dir@v1', '"acme/tool@v1" # note', 'docker://a/b:1'];
    expect(await differences({ [CI]: workflow(...uses), [LOCK]: plain })).toEqual([]);
  });

  it.each<[string, string[], string, string[]]>([
    ['an action that is not there', ['acme/tool@v1', 'new/one@v1'], plain, [`not-locked warn ${CI}:6`]],
    [
      'another reference',
      ['acme/tool@v2'],
      plain,
      [`ref-changed warn ${CI}:5`, `unused-pin record ${LOCK}:7`],
    ],
    [
      'another case of a tag',
      ['acme/tool@V1'],
      plain,
      [`ref-changed warn ${CI}:5`, `unused-pin record ${LOCK}:7`],
    ],
    [
      'a full commit that is not there: nobody can move it',
      ['acme/tool@v1', `new/one@${B}`],
      plain,
      [`not-locked record ${CI}:6`],
    ],
    ['no workflow', [], lockOf({}, { 'acme/tool@v1': {} }), [`unused-entry record ${LOCK}:6`]],
    [
      'a workflow that is gone',
      ['acme/tool@v1'],
      lockOf({ [CI]: ['acme/tool@v1'], '.github/workflows/old.yml': [] }, { 'acme/tool@v1': {} }),
      [`workflow-gone record ${LOCK}:8`],
    ],
    [
      'a list of all that is reached',
      ['acme/tool@v1'],
      lockOf(
        { [CI]: ['acme/tool@v1', 'in/ner@v1'] },
        { 'acme/tool@v1': { uses: ['in/ner@v1'] }, 'in/ner@v1': {} },
      ),
      [],
    ],
  ])('differ by %s', async (_, uses, lock, expected) => {
    expect(await differences({ [CI]: workflow(...uses), [LOCK]: lock })).toEqual(expected);
  });

  it('see through the actions of the repository, by ./ and $/, with circles', async () => {
    const files = {
      [CI]: workflow('./.github/actions/one'),
      '.github/actions/one/action.yml': composite('$/two', 'acme/tool@v1'),
      'two/action.yaml': composite('./.github/actions/one', 'new/one@v1'),
      [LOCK]: plain,
    };
    const { differences: found } = await check(files);
    expect(found.map(({ kind, location }) => `${kind} ${location.file}`)).toEqual([
      'not-locked two/action.yaml',
    ]);
    expect(found[0]?.message).toContain('through "two/action.yaml"');
  });

  it('say of a workflow that is not listed only that', async () => {
    const files = { [CI]: workflow('acme/tool@v1'), '.github/workflows/b.yml': workflow('a/b@v1', 'c/d@v1') };
    expect(await differences({ ...files, [LOCK]: plain })).toEqual([
      'workflow-not-locked record .github/workflows/b.yml:5',
    ]);
  });

  it('are not compared with a lock that cannot be read: that is a problem', async () => {
    const { lock, problems } = await check({ [CI]: workflow('a/b@v1'), [LOCK]: 'version: v9\n' });
    expect(lock).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['unsupported-version']);
  });

  it('a reusable workflow needs an entry, and nothing of what it uses', async () => {
    const job = 'on: push\njobs:\n  a:\n    uses: acme/flows/.github/workflows/x.yml@v1\n';
    expect(await differences({ [CI]: job, [LOCK]: lockOf({ [CI]: [] }, {}) })).toEqual([
      `not-locked warn ${CI}:4`,
    ]);
    const lock = lockOf({ [CI]: ['acme/flows@v1'] }, { 'acme/flows@v1': {} });
    expect(await differences({ [CI]: job, [LOCK]: lock })).toEqual([]);
  });
});

describe('an entry and the servers', () => {
  async function judge(
    part: Part,
    options: {
      readonly key?: string;
      readonly served?: ServedRepository;
      readonly sources?: ActionsLockSources;
    } = {},
  ): Promise<{ found: string[]; unknown: string[] }> {
    const key = options.key ?? 'acme/tool@v1';
    const files = { [CI]: workflow(key), [LOCK]: lockOf({ [CI]: [key] }, { [key]: part }) };
    const sources = options.sources ?? serve({ 'acme/tool': options.served ?? tool });
    const judgement = [...(await check(files, sources)).judgements.values()][0];
    return {
      found: (judgement?.differences ?? []).map(({ kind, level }) => `${kind} ${level}`),
      unknown: (judgement?.unknown ?? []).map(({ reason, detail }) => `${reason}: ${detail}`),
    };
  }
  const clean = { found: [], unknown: [] };

  it('agree', async () => {
    expect(await judge({})).toEqual(clean);
    expect(await judge({ ref: 'v1.2.3' })).toEqual(clean);
  });

  it('v4 and branches may move, as long as the commit stays in the history', async () => {
    expect(await judge({ commit: B })).toEqual(clean);
    expect(await judge({ commit: B }, { key: 'acme/tool@main' })).toEqual(clean);
  });

  it.each<[string, string, { part?: Part; key?: string; served?: ServedRepository }]>([
    ['a version that points elsewhere', 'moved-tag block', { part: { commit: B }, key: 'acme/tool@v1.2.3' }],
    ['a version beside v1 that points elsewhere', 'moved-tag block', { part: { commit: B, ref: 'v1.2.3' } }],
    ['a commit of a fork', 'impostor-commit block', { part: { commit: C } }],
    ['a commit that is gone', 'commit-absent block', { part: { commit: 'e'.repeat(40) } }],
    ['a tag that is deleted', 'ref-gone warn', { part: { ref: 'v9' } }],
    ['another repository under the name', 'repository-replaced block', { served: { ...tool, id: 99 } }],
    ['another owner', 'owner-changed warn', { served: { ...tool, ownerId: 99 } }],
    ['a new name', 'renamed record', { served: { ...tool, fullName: 'acme/other' } }],
    [
      'a use that is not listed',
      'uses-differ warn',
      { served: { ...tool, files: { [A]: { 'action.yml': composite('in/ner@v1') } } } },
    ],
  ])('differ by %s', async (name, expected, { part = {}, key, served }) => {
    const { found, unknown } = await judge(part, {
      ...(key === undefined ? {} : { key }),
      ...(served === undefined ? {} : { served }),
    });
    expect(found).toEqual([expected]);
    // A commit that cannot be had has no metadata either.
    if (!/fork|gone$/.test(name)) expect(unknown).toEqual([]);
  });

  it('differ by a use that is listed and not there', async () => {
    const lock = lockOf(
      { [CI]: ['acme/tool@v1'] },
      { 'acme/tool@v1': { uses: ['in/ner@v1'] }, 'in/ner@v1': {} },
    );
    const sources = serve({ 'acme/tool': tool, 'in/ner': tool });
    const { judgements } = await check({ [CI]: workflow('acme/tool@v1'), [LOCK]: lock }, sources);
    const [first] = judgements.values();
    expect(first?.differences.map(({ kind, level }) => `${kind} ${level}`)).toEqual(['uses-differ record']);
  });

  it('a repository that is gone blocks', async () => {
    expect((await judge({}, { sources: serve({}) })).found).toEqual(['repository-gone block']);
  });

  it('nothing that failed to come is a pass', async () => {
    const offline = serve({ 'acme/tool': tool }, { down: { kind: 'offline', message: 'no network' } });
    const { found, unknown } = await judge({}, { sources: offline });
    expect(found).toEqual([]);
    expect(unknown.map((text) => text.split(' ')[0])).toEqual(Array(4).fill('offline:'));
    const anonymous = serve({ 'acme/tool': tool }, { token: false });
    expect(await judge({}, { sources: anonymous })).toEqual({
      found: [],
      unknown: ['not-permitted: the numbers of locked actions: there is no token'],
    });
    const empty = { ...tool, files: {} };
    expect((await judge({}, { served: empty })).unknown).toHaveLength(1);
    const broken = { ...tool, files: { [A]: { 'action.yml': 'runs: [' } } };
    expect((await judge({}, { served: broken })).unknown[0]).toContain('malformed');
  });
});

describe('writing a lock', () => {
  const servers = {
    'acme/tool': {
      ...tool,
      files: {
        [A]: {
          'action.yml': composite('in/ner/sub@v2', '$/helper'),
          'helper/action.yml': composite(`deep/er@${B}`),
        },
      },
      id: 1001,
      ownerId: 1000,
    },
    'in/ner': {
      refs: { 'refs/tags/v2': B, 'refs/heads/v2': C },
      files: { [B]: { 'sub/action.yaml': NODE } },
      id: 2001,
      ownerId: 2000,
    },
    'deep/er': {
      refs: { 'refs/tags/v3': B, 'refs/tags/v3.0.0': B },
      files: { [B]: { 'action.yml': 'runs:\n  using: docker\n  image: docker://x/y:1\n' } },
      id: 3001,
      ownerId: 3000,
    },
  };

  async function write(
    files: Readonly<Record<string, string>>,
    options: Partial<WriteActionsLockRequest> & { readonly sources?: ActionsLockSources } = {},
  ) {
    const { sources = serve(servers), ...request } = options;
    return writeActionsLock(
      { exclude: [], relock: false, enforced: true, ...request },
      fakeTree(files),
      sources,
    );
  }

  it('writes the platform’s own format, with all that is reached', async () => {
    const files = { [CI]: workflow('acme/tool@v1'), '.github/workflows/b.yml': 'on: push\njobs: {}\n' };
    const { after, changes, left, notHeld, problems } = await write(files);
    expect(after).toBe(`# Made by \`countersign pin --actions-lock\`, in the format of \`gh actions-lock\`.
# Do not edit by hand; run either of them to update.
# Docs: https://gh.io/actions-lockfile
version: 'v0.0.3'
workflows:
    '.github/workflows/b.yml': []
    '.github/workflows/ci.yml':
        - 'acme/tool@v1'
dependencies:
    'acme/tool@v1':
        ref: 'v1'
        commit: 'sha1-${A}'
        owner_id: 1000
        repo_id: 1001
        uses:
            - 'deep/er@${B}'
            - 'in/ner@v2'
    'deep/er@${B}':
        ref: 'v3.0.0'
        commit: 'sha1-${B}'
        owner_id: 3000
        repo_id: 3001
    'in/ner@v2':
        ref: 'v2'
        commit: 'sha1-${B}'
        owner_id: 2000
        repo_id: 2001
`);
    expect(parseText(actionsLock, after).problems).toEqual([]);
    expect(changes).toHaveLength(3);
    expect([left, problems]).toEqual([[], []]);
    expect(notHeld.map(({ what }) => what)).toEqual(['docker://x/y:1']);
    // What was written passes its own check, and nothing is written twice.
    const again = { ...files, [LOCK]: after };
    const checked = await check(again, serve(servers));
    expect(checked.differences).toEqual([]);
    expect([...checked.judgements.values()].flatMap((one) => [...one.differences, ...one.unknown])).toEqual(
      [],
    );
    expect((await write(again)).after).toBe(after);
  });

  it('keeps locked commits until it is told to ask again, and needs no token for them', async () => {
    const before = `# SPDX-License-Identifier: MIT\n\n${lockOf({ [CI]: ['acme/tool@v1'] }, { 'acme/tool@v1': { commit: B, ownerId: '1000', repoId: '1001' } })}`;
    const served = { 'acme/tool': { ...tool, id: 1001, ownerId: 1000 } };
    const files = { [CI]: workflow('acme/tool@v1', 'acme/tool@main'), [LOCK]: before };
    const sources = serve(
      { 'acme/tool': { ...tool, files: { [B]: { 'action.yml': NODE }, [D]: { 'action.yml': NODE } } } },
      { token: false },
    );
    const kept = await write(files, { sources });
    expect(kept.after).toContain('# SPDX-License-Identifier: MIT\n\n');
    expect(kept.after).toContain(`sha1-${B}`);
    expect(kept.changes).toEqual([{ key: 'acme/tool@main', to: D }]);
    expect(kept.after).toContain("version: 'v0.0.2'");
    const moved = await write(
      { ...files, [CI]: workflow('acme/tool@v1') },
      { relock: true, sources: serve(served) },
    );
    expect(moved.changes).toEqual([{ key: 'acme/tool@v1', from: B, to: A }]);
  });

  it('keeps what it has for a workflow that the policy leaves out', async () => {
    const legacy = '.github/workflows/legacy.yml';
    const before = lockOf(
      { [CI]: ['acme/tool@v1'], [legacy]: ['old/one@v1'] },
      { 'acme/tool@v1': {}, 'old/one@v1': {} },
    );
    const files = { [CI]: workflow('acme/tool@v1'), [legacy]: workflow('not/this@v1'), [LOCK]: before };
    const exclude = [legacy];
    const { after, left } = await write(files, {
      exclude,
      relock: true,
      sources: serve({ 'acme/tool': tool }),
    });
    expect([after, left]).toEqual([before, []]);
    expect((await verifyActionsLock({ exclude }, fakeTree(files))).differences).toEqual([]);
  });

  it('drops what nothing uses any more', async () => {
    const before = lockOf(
      { [CI]: ['acme/tool@v1', 'old/one@v1'], '.github/workflows/gone.yml': ['old/one@v1'] },
      { 'acme/tool@v1': {}, 'old/one@v1': {} },
    );
    const files = { [CI]: workflow('acme/tool@v1'), [LOCK]: before };
    const { after } = await write(files, { sources: serve({ 'acme/tool': tool }) });
    expect(after).not.toContain('old/one');
    expect(after).not.toContain('gone.yml');
  });

  it.each<[string, Readonly<Record<string, string>>, ActionsLockSources, RegExp]>([
    [
      'no token',
      { [CI]: workflow('acme/tool@v1') },
      serve(servers, { token: false }),
      /numbers of owner and repository: there is no token/,
    ],
    ['no such tag', { [CI]: workflow('acme/tool@v8') }, serve(servers), /no such tag or branch/],
    [
      'a commit of a fork',
      { [CI]: workflow(`acme/tool@${C}`) },
      serve(servers),
      /no branch or tag of the repository contains/,
    ],
    [
      'a commit that is gone',
      { [CI]: workflow(`acme/tool@${'e'.repeat(40)}`) },
      serve(servers),
      /no such commit/,
    ],
    [
      'a renamed repository',
      { [CI]: workflow('acme/tool@v1') },
      serve({ 'acme/tool': { ...tool, fullName: 'acme/new' } }),
      /called acme\/new now/,
    ],
    ['an expression', { [CI]: workflow("'acme/${{ matrix.x }}@v1'") }, serve(servers), /expression/],
    ['an action that is not here', { [CI]: workflow('./made-later') }, serve(servers), /not among the files/],
    [
      './ where the platform refuses it',
      { [CI]: workflow('./x'), 'x/action.yml': composite('acme/tool@v1') },
      serve(servers),
      /write them as `\$\/`/,
    ],
    [
      'no metadata',
      { [CI]: workflow('acme/tool@v1') },
      serve({ 'acme/tool': { ...tool, files: {} } }),
      /what "acme\/tool@v1" uses itself is not known/,
    ],
  ])('lists no workflow with %s, and says why', async (_, files, sources, why) => {
    const { after, left } = await write(files, { sources });
    expect(after).toBe('');
    expect(left).toHaveLength(1);
    expect(left[0]?.why).toMatch(why);
  });

  it('keeps a listed workflow as it was when it cannot be followed any more', async () => {
    const before = lockOf({ [CI]: ['acme/tool@v1'] }, { 'acme/tool@v1': {} });
    const files = { [CI]: workflow('acme/tool@v1', 'new/one@v1'), [LOCK]: before };
    const { after, left } = await write(files, { sources: serve({ 'acme/tool': tool }) });
    expect(after).toBe(before);
    expect(left.map(({ why }) => why)).toEqual(['"new/one@v1": there is no such repository']);
  });

  it('on Enterprise Server lists workflows with ./ and what their actions use', async () => {
    const files = { [CI]: workflow('./x'), 'x/action.yml': composite('in/ner/sub@v2') };
    // The server of these tests is neither GitHub nor one of its tenants.
    const { after, notHeld } = await writeActionsLock(
      { exclude: [], relock: false },
      fakeTree(files),
      serve(servers),
    );
    expect(parseText(actionsLock, after).components.map(({ name }) => name)).toEqual(['in/ner']);
    expect(after).toContain(`'${CI}':\n        - 'in/ner@v2'`);
    expect(notHeld).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['lists it', { [LOCK]: lockOf({ '.github/workflows/x.yml': [] }, {}) }, undefined],
    ['lists another', { [LOCK]: lockOf({ '.github/workflows/y.yml': [] }, {}) }, 'does not list it'],
    ['cannot be read', { [LOCK]: 'version: v9' }, 'cannot be read'],
    ['is not there', {}, 'has no Actions lockfile at that commit'],
  ])('locks a reusable workflow, and looks whether the lock of its repository %s', async (_, files, why) => {
    const job = 'jobs:\n  a:\n    uses: acme/tool/.github/workflows/x.yml@v1\n';
    const sources = serve({ 'acme/tool': { ...tool, files: { [A]: files } } });
    const { after, notHeld } = await write({ [CI]: job }, { sources });
    expect(after).toContain(`'${CI}':\n        - 'acme/tool@v1'`);
    expect(after).not.toContain('uses:');
    expect(notHeld.map((one) => one.why)).toEqual(why === undefined ? [] : [expect.stringContaining(why)]);
  });

  it('names images and scripts that the format has no place for', async () => {
    const text =
      'on: push\njobs:\n  a:\n    container: node:24\n    steps:\n      - run: pip install x\n      - uses: docker://a/b:1\n';
    const { after, notHeld } = await write({ [CI]: text });
    expect(after).toContain(`'${CI}': []`);
    expect(notHeld.map(({ what }) => what)).toEqual(['docker://node:24', 'docker://a/b:1', '1 script']);
  });

  it('never replaces a lock, nor leaves out a workflow, that it could not read', async () => {
    const broken = await write({ [CI]: workflow('acme/tool@v1'), [LOCK]: 'version: v9\n' });
    expect(broken.after).toBe(broken.before);
    expect(broken.problems).toHaveLength(1);
    const bad = await write({ [CI]: workflow('acme/tool@v1'), '.github/workflows/bad.yml': 'jobs: [' });
    expect(bad.after).toBe('');
    expect(bad.problems).toHaveLength(1);
  });
});

describe('the words for it', () => {
  it('name what is locked, what is left and what the format cannot hold', async () => {
    const made = await writeActionsLock(
      { exclude: [], relock: false },
      fakeTree({
        [CI]: workflow('acme/tool@v1', 'docker://a/b:1'),
        '.github/workflows/x.yml': workflow('gone/one@v1'),
      }),
      serve({ 'acme/tool': tool }),
    );
    expect(
      renderActionsLockText({ ...made, lostRemarks: 2 }),
    ).toBe(`Actions lockfile: 1 entry changes, 1 workflow is left out

  acme/tool@v1  new → aaaaaaaaaaaa

Left out, or as they were listed (1):
  .github/workflows/x.yml:5  "gone/one@v1": there is no such repository

Runs besides, and no lockfile of actions holds it (1):
  .github/workflows/ci.yml:6  docker://a/b:1: the lockfile holds no images

2 remarks inside the file are dropped: the format keeps only those at its top.
`);
  });

  it('give nothing that a terminal or a runner obeys', () => {
    const text = 'x\u001b[2J\n::error::owned';
    const rendered = renderActionsLockText({
      path: LOCK,
      before: '',
      after: 'x',
      changes: [{ key: text, to: text }],
      left: [{ kind: 'open', what: text, why: text, location: { file: text, line: 1 } }],
      notHeld: [],
      lostRemarks: 0,
      problems: [],
    });
    expect(rendered).not.toContain('\u001b');
    expect(rendered).not.toMatch(/^\s*::/m);
  });
});

describe('a tree with other texts in it', () => {
  it('is locked as it will be', async () => {
    const tree = fakeTree({ [CI]: workflow('acme/tool@v1') });
    const later = overlayTree(tree, [{ path: CI, after: workflow(`acme/tool@${A} # v1`) }]);
    const { after } = await writeActionsLock(
      { exclude: [], relock: false },
      later,
      serve({ 'acme/tool': tool }),
    );
    expect(after).toContain(`- 'acme/tool@${A}'`);
    expect(after).toContain("ref: 'v1.2.3'");
    expect(later.read('nothing').ok).toBe(false);
  });
});

describe('what was written is what is read', () => {
  const name = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}\/[a-z0-9._-]{0,8}[a-z0-9]$/);
  const ref = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9'"#&*!%@_./-]{1,12}$/),
    fc.constantFrom('1.0', 'yes', 'null', '0x10', '~', 'release@2024', 'a b: c'.replace(/[ :]/g, '-')),
  );
  const hex = fc.stringMatching(/^[0-9a-f]{40}$/);
  const action = fc.record({
    key: fc.tuple(name, ref).map(([repository, tag]) => `${repository}@${tag}`),
    ref,
    commit: hex,
    ownerId: fc.stringMatching(/^[1-9]\d{0,18}$/),
    repoId: fc.stringMatching(/^[1-9]\d{0,18}$/),
  });

  it('read(write(x)) = x, whatever the tags are called', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(action, { selector: ({ key }) => key, maxLength: 12 }),
        fc.uniqueArray(fc.stringMatching(/^[a-z '"#-]{1,10}$/), { maxLength: 4 }),
        fc.constantFrom('v0.0.2', 'v0.0.3'),
        (made, files, version) => {
          const keys = made.map(({ key }) => key);
          // Each uses those after it: no circle.
          const actions = made.map((one, i) => ({ ...one, uses: keys.slice(i + 1, i + 3) }));
          const workflows = files.map((file, i) => ({
            path: `.github/workflows/${file}.yml`,
            keys: keys.slice(i, i + 3),
          }));
          const text = renderActionsLock({ version, workflows, actions });
          const { lock, problems } = readActionsLock(LOCK, text);
          expect(problems).toEqual([]);
          const read: WritableLock = {
            version: lock?.version ?? '',
            workflows: (lock?.workflows ?? []).map(({ path, pins }) => ({
              path,
              keys: pins.map(({ key }) => key),
            })),
            actions: (lock?.actions ?? []).map((one) => ({ ...one, uses: one.uses.map(({ key }) => key) })),
          };
          expect(renderActionsLock(read)).toBe(text);
          expect(new Set(read.actions.map(({ key }) => key))).toEqual(new Set(keys));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('no text of a use makes anything but an answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[./$@a-z0-9-]{0,30}$/)),
        (text) => {
          const target = readUseTarget(text);
          if (target.kind !== 'remote') return;
          expect(target.key).not.toMatch(/[\s:]/);
          expect(`${target.repository}/${target.path}`.split('/')).not.toContain('..');
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
