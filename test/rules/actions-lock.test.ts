import { describe, expect, it } from 'vitest';

import { attachActionsLocks } from '../../src/app/actions-lock-subjects.ts';
import { judge } from '../../src/domain/engine.ts';
import { readInventory } from '../../src/inventory/read-inventory.ts';
import { actionsLockMismatch } from '../../src/rules/actions-lock-mismatch.ts';
import { defaultPolicy } from '../../src/rules/default-policy.ts';
import { fakeTree } from '../inventory/fake-tree.ts';
import { serve, type ServedRepository } from '../pin/actions-lock-server.ts';
import { brief, NOW } from './helpers.ts';

const [OLD, STOLEN] = ['a'.repeat(40), 'b'.repeat(40)];
const CI = '.github/workflows/ci.yml';

function lock(commit: string, tag = '0.28.0'): string {
  return `version: 'v0.0.2'
workflows:
    '${CI}':
        - 'acme/scanner@${tag}'
dependencies:
    'acme/scanner@${tag}':
        ref: '${tag}'
        commit: 'sha1-${commit}'
        owner_id: 11
        repo_id: 12
`;
}

function ci(tag = '0.28.0'): string {
  return `jobs:\n  a:\n    steps:\n      - uses: acme/scanner@${tag}\n`;
}

const scanner: ServedRepository = {
  refs: { 'refs/tags/0.28.0': OLD, 'refs/heads/main': OLD },
  files: {
    [OLD]: { 'action.yml': 'runs:\n  using: docker\n' },
    [STOLEN]: { 'action.yml': 'runs:\n  using: docker\n' },
  },
};

/** `verdict level variant file` of every finding, and how many passed. */
async function run(files: Readonly<Record<string, string>>, sources?: ReturnType<typeof serve>) {
  const tree = fakeTree(files);
  const inventory = readInventory(tree);
  const world = {
    workTree: tree,
    ...(sources === undefined
      ? {}
      : { remotes: async () => ({ gitRemote: sources.remote, hosting: sources.hosting }) }),
  };
  const components = inventory.components.map((component) => ({ component }));
  const locks = await attachActionsLocks(components, { inventory, world, policy: defaultPolicy });
  const { findings, passed } = judge('component', locks.components, {
    rules: [actionsLockMismatch],
    settings: { policy: defaultPolicy, now: NOW },
    factsOf: locks.addFacts(() => ({})),
  });
  return {
    fixes: findings.map(({ fix }) => (fix?.kind === 'edit' ? fix.after : fix?.text)),
    findings: findings.map((one) => `${brief(one)} ${one.location?.file}`),
    passed: passed.get('actions-lock-mismatch') ?? 0,
  };
}

describe('actions-lock-mismatch', () => {
  it('says nothing where there is no lock', async () => {
    expect(await run({ [CI]: ci() })).toEqual({ fixes: [], findings: [], passed: 0 });
  });

  it('passes for the use and the entry when all agree', async () => {
    const files = { [CI]: ci(), '.github/workflows/actions.lock': lock(OLD) };
    expect(await run(files, serve({ 'acme/scanner': scanner }))).toEqual({
      fixes: [],
      findings: [],
      passed: 2,
    });
  });

  it('blocks when the tag was moved, as those of trivy-action were', async () => {
    const moved = { ...scanner, refs: { ...scanner.refs, 'refs/tags/0.28.0': STOLEN } };
    const files = { [CI]: ci(), '.github/workflows/actions.lock': lock(OLD) };
    expect(await run(files, serve({ 'acme/scanner': moved }))).toEqual({
      fixes: [expect.stringContaining('Keep the locked commit')],
      findings: ['fail block moved-tag .github/workflows/actions.lock'],
      passed: 1,
    });
  });

  it('blocks a locked commit that only a fork has', async () => {
    const files = { [CI]: ci('main'), '.github/workflows/actions.lock': lock(STOLEN, 'main') };
    const { findings } = await run(files, serve({ 'acme/scanner': { ...scanner, outside: [STOLEN] } }));
    expect(findings).toEqual(['fail block impostor-commit .github/workflows/actions.lock']);
  });

  it('warns without any network of a use that is not locked, at the line of the workflow', async () => {
    const files = { [CI]: ci('0.29.0'), '.github/workflows/actions.lock': lock(OLD) };
    const offline = serve({}, { down: { kind: 'offline', message: 'no network' } });
    expect((await run(files, offline)).findings.sort()).toEqual([
      `fail warn ref-changed ${CI}`,
      'unknown warn offline .github/workflows/actions.lock',
    ]);
  });

  it.each<[string, string, string]>([
    ['what a new lockfile mends', ci('0.29.0'), 'countersign pin --actions-lock --write'],
    ['what only a person can', ci(), 'Use another action, or a fork that you keep yourself.'],
  ])('names the command for %s', async (_, text, fix) => {
    const files = { [CI]: text, '.github/workflows/actions.lock': lock(OLD) };
    expect((await run(files, serve({}))).fixes).toContain(fix);
  });

  it('is unknown, not a pass, when nobody can be asked', async () => {
    const files = { [CI]: ci(), '.github/workflows/actions.lock': lock(OLD) };
    const { findings } = await run(files);
    expect(findings).toEqual([
      `unknown warn unsupported ${CI}`,
      'unknown warn unsupported .github/workflows/actions.lock',
    ]);
  });

  it('compares a repository inside the tree with its own lock', async () => {
    const files = { [`sub/${CI}`]: ci('1'), 'sub/.github/workflows/actions.lock': lock(OLD), [CI]: ci('2') };
    const { findings } = await run(files, serve({ 'acme/scanner': scanner }));
    expect(findings).toContain(`fail warn ref-changed sub/${CI}`);
    expect(findings.some((text) => text.endsWith(` ${CI}`))).toBe(false);
  });
});
