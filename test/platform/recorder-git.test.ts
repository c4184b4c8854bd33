import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterEach, describe, expect, it } from 'vitest';

import type { GitRemote } from '../../src/ports.ts';
import { createRegistries, type Registries, type RegistriesOptions } from '../../src/registry/index.ts';
import { makeRepository } from '../support/git-fixture.ts';
import { reply, startFaultServer } from '../support/fault-server.ts';
import { makeDirectory, removeDirectories } from '../support/open-git-remote.ts';
import { ACTION } from './git-remote.contract.ts';

afterEach(removeDirectories);

interface Session {
  readonly root: string;
  readonly id: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

function makeSession(env: Readonly<Record<string, string>> = {}): Session {
  const root = makeDirectory();
  const id = makeRepository(join(root, 'owner', 'name'), ACTION);
  const HOME = makeDirectory();
  const given = {
    PATH: process.env['PATH'],
    HOME,
    GIT_CONFIG_NOSYSTEM: '1',
    GITHUB_SERVER_URL: `file://${root}`,
  };
  return { root, id, env: { ...given, ...env } };
}

function open(options: Partial<RegistriesOptions>): Registries {
  const created = createRegistries({
    env: {},
    homeDir: '/nonexistent',
    cacheDir: false,
    offline: false,
    policyRegistries: {},
    ...options,
  });
  if (!created.ok) throw new Error(created.error.message);
  return created.value;
}

/** Every kind of question with every kind of answer. */
async function ask(remote: GitRemote, { id }: Session): Promise<string> {
  const url = remote.urlOf('owner/name');
  const gone = remote.urlOf('owner/gone');
  const name = (key: string) => id[key] ?? '';
  const reach = await remote.reach(url, [...['tip', 'third', 'impostor', 'outer'].map(name), 'f'.repeat(40)]);
  return JSON.stringify([
    url,
    await remote.refs(url),
    reach.ok ? [...reach.value] : reach,
    await remote.refs(gone),
    await remote.reach(gone, [name('tip')]),
    await remote.reach(url, ['main']),
    await remote.commitTime(url, name('tip')),
    await remote.commitTime(url, 'f'.repeat(40)),
    await remote.file(url, name('root'), 'dist/sub/x.js'),
    await remote.file(url, name('root'), 'none'),
    await remote.refs('ext::owned'),
  ]);
}

async function record(session = makeSession()) {
  const target = makeDirectory();
  const live = open({ env: session.env, record: target });
  const text = await ask(live.gitRemote, session);
  expect(await live.finish()).toEqual({ ok: true, value: undefined });
  return { target, text, session };
}

type Index = { git?: { answers: Record<string, unknown>[] }; hosting?: unknown } & Record<string, unknown>;
const indexOf = (target: string) => JSON.parse(readFileSync(join(target, 'recording.json'), 'utf8')) as Index;
const writeIndex = (target: string, index: unknown) =>
  writeFileSync(join(target, 'recording.json'), JSON.stringify(index));

function problemsOf(index: unknown): unknown {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  addFormats.default(ajv);
  const schema = new URL('../../schema/recording.schema.json', import.meta.url);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
  return validate(index) ? [] : validate.errors;
}

describe('a recording of remote repositories', () => {
  it('is what its schema says, sorted, and the same twice', async () => {
    const { target, session } = await record();
    const index = indexOf(target);
    expect(problemsOf(index)).toEqual([]);
    expect(index.git?.answers).toHaveLength(14);
    const again = await record(session);
    const neutral = (text: string) =>
      text.replace(/"fetchedAt": ?"[^"]+"|"sha256": ?"[^"]+"|"asOf": ?"[^"]+"/g, '');
    expect(neutral(JSON.stringify(indexOf(again.target)))).toBe(neutral(JSON.stringify(index)));
  });

  it('replays to the byte, with nobody at the address, no git and another server', async () => {
    const { target, text, session } = await record();
    const elsewhere = makeDirectory();
    cpSync(target, elsewhere, { recursive: true });
    const replay = open({ replay: elsewhere, env: { GITHUB_SERVER_URL: 'https://other.example' } });
    expect(await ask(replay.gitRemote, session)).toBe(text);
    expect(text).toContain('"ancestor"');
    expect(text).toContain('"outside"');
  });

  it('knows no answer to another question', async () => {
    const { target, session } = await record();
    const { gitRemote } = open({ replay: target });
    const url = gitRemote.urlOf('owner/name');
    const offline = { ok: false, error: { kind: 'offline' } };
    expect(await gitRemote.refs(gitRemote.urlOf('owner/else'))).toMatchObject(offline);
    expect(await gitRemote.reach(url, [session.id['tip'] ?? '', 'e'.repeat(40)])).toMatchObject(offline);
    expect(await gitRemote.commitTime(url, 'e'.repeat(40))).toMatchObject(offline);
    expect(await gitRemote.file(url, session.id['root'] ?? '', 'other')).toMatchObject(offline);
  });

  it('of before there was such a section replays, and knows nothing', async () => {
    const { target, session } = await record();
    const { git: _git, ...older } = indexOf(target);
    writeIndex(target, older);
    const { gitRemote, hosting } = open({ replay: target });
    expect(gitRemote.urlOf('a/b')).toBe('https://github.com/a/b');
    expect(await gitRemote.refs(`file://${session.root}/owner/name`)).toMatchObject({
      error: { kind: 'offline' },
    });
    expect(await hosting.repository('a/b')).toMatchObject({ error: { kind: 'offline' } });
  });

  it('of a run that asked nothing has no such section', async () => {
    const target = makeDirectory();
    const live = open({ env: makeSession().env, record: target });
    await live.finish();
    expect(Object.keys(indexOf(target))).not.toContain('git');
    expect(Object.keys(indexOf(target))).not.toContain('hosting');
  });

  it.each<[string, (index: Index) => unknown]>([
    ['is no object', (index) => ({ ...index, git: [] })],
    [
      'has an answer of no kind',
      (index) => ({ ...index, git: { server: 'x', answers: [{ ask: 'refs', url: 'x' }] } }),
    ],
    [
      'has a state that is none',
      (index) => ({
        ...index,
        git: { server: 'x', answers: [{ ask: 'reach', url: 'x', commit: 'y', reach: { state: 'fine' } }] },
      }),
    ],
    ['has a host that is none', (index) => ({ ...index, hosting: 1 })],
  ])('whose section %s does not open', async (_title, damage) => {
    const { target } = await record();
    writeIndex(target, damage(indexOf(target)));
    expect(
      createRegistries({ env: {}, homeDir: '/', offline: false, policyRegistries: {}, replay: target }),
    ).toMatchObject({
      ok: false,
      error: { kind: 'unsupported' },
    });
  });

  it('with a changed body decides nothing', async () => {
    const { target } = await record();
    const index = indexOf(target);
    const refs = index.git?.answers.find(({ ask, body }) => ask === 'refs' && body !== undefined);
    const sha256 = (refs?.['body'] as { sha256: string } | undefined)?.sha256 ?? 'none';
    writeFileSync(join(target, 'bodies', sha256), '{"url":"x","refs":[],"evidence":{"kind":"http"}}');
    const { gitRemote } = open({ replay: target });
    expect(await gitRemote.refs(gitRemote.urlOf('owner/name'))).toMatchObject({
      error: { kind: 'malformed' },
    });
  });
});

describe('a recording of the hosting service', () => {
  const body = JSON.stringify({
    full_name: 'new/name',
    id: 1,
    owner: { id: 2 },
    archived: true,
    default_branch: 'main',
  });
  const canary = 'ghp_canarycanarycanary1234';

  it('replays to the byte and holds no token', async () => {
    const server = await startFaultServer({
      '/repos/old/name': reply(301, '', { location: '/repositories/1' }),
      '/repositories/1': reply(200, body, { 'content-type': 'application/json' }),
    });
    const target = makeDirectory();
    const live = open({
      env: { ...makeSession().env, GITHUB_API_URL: server.url, GITHUB_TOKEN: canary },
      record: target,
    });
    const answer = await live.hosting.repository('old/name');
    const gone = await live.hosting.repository('old/gone');
    await live.finish();
    await server.close();
    expect(answer).toMatchObject({
      value: { fullName: 'new/name', id: 1, ownerId: 2, archived: true, defaultBranch: 'main' },
    });
    expect(gone).toMatchObject({ error: { kind: 'not-found' } });
    expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual(
      Array.from({ length: 3 }, () => `Bearer ${canary}`),
    );
    const index = indexOf(target);
    expect(problemsOf(index)).toEqual([]);
    expect(JSON.stringify(index)).not.toContain('canary');
    const replay = open({ replay: target });
    expect(await replay.hosting.repository('old/name')).toEqual(answer);
    expect(await replay.hosting.repository('old/gone')).toEqual(gone);
  });

  it('says that there was no token', async () => {
    const target = makeDirectory();
    const live = open({ env: makeSession().env, record: target });
    const answer = await live.hosting.repository('a/b');
    await live.finish();
    expect(answer).toMatchObject({ error: { kind: 'not-permitted' } });
    expect(await open({ replay: target, env: { GITHUB_TOKEN: 'x' } }).hosting.repository('a/b')).toEqual(
      answer,
    );
  });
});
