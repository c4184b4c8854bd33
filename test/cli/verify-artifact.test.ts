import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { runCli } from '../../src/cli/run.ts';
import { announce, recorded } from '../verify/recorded.ts';
import { createInstance, statementOf, WORKFLOW, workflowClaims } from '../verify/mint.ts';

const FILE = Buffer.from('the artifact');
const SHA256 = createHash('sha256').update(FILE).digest('hex');
const instance = await createInstance();

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly raw?: Buffer;
  readonly link?: string;
}

let server: Server;
let api: string;
let answers: Map<string, Answer>;
let asked: { url: string; token: string | undefined }[];
let directory: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push({ url, token: request.headers.authorization });
    const answer = answers.get(url) ?? { status: 404, body: { message: 'Not Found' } };
    response.writeHead(answer.status ?? 200, {
      'content-type': 'application/json',
      ...(answer.link !== undefined ? { link: answer.link } : {}),
    });
    response.end(answer.raw ?? JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-artifact-'));
  writeFileSync(join(directory, 'tool.tgz'), FILE);
  writeFileSync(join(directory, 'root.json'), JSON.stringify(instance.rootJson));
  answers = new Map([['/repos/owner/name', { body: repository(1001, 2002) }]]);
  asked = [];
  return () => rmSync(directory, { recursive: true, force: true });
});

function repository(id: number, owner: number) {
  return {
    full_name: 'owner/name',
    id,
    owner: { id: owner },
    archived: false,
    default_branch: 'main',
  };
}

async function attest(
  change: {
    readonly claims?: Readonly<Record<number, string>>;
    readonly san?: string;
    readonly sha256?: string;
    readonly predicateType?: string;
  } = {},
) {
  const subjects = [{ name: 'anything', digest: { sha256: change.sha256 ?? SHA256 } }];
  const { predicateType } = change;
  return instance.attest(
    statementOf({ subjects, ...(predicateType !== undefined ? { predicateType } : {}) }),
    { san: change.san ?? WORKFLOW, extensions: workflowClaims(change.claims) },
  );
}

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let out = '';
  let err = '';
  const code = await runCli([...args, '--trusted-root', 'root.json'], {
    env: {
      HOME: directory,
      PATH: process.env['PATH'],
      XDG_CACHE_HOME: join(directory, 'cache'),
      GITHUB_API_URL: api,
      GITHUB_TOKEN: 'token',
      ...env,
    },
    cwd: directory,
    isTerminal: false,
    columns: undefined,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

const PATH = `/repos/owner/name/attestations/sha256:${SHA256}?per_page=100&predicate_type=https%3A%2F%2Fslsa.dev%2Fprovenance%2Fv1`;
const online = (...more: string[]) => run(['verify', 'tool.tgz', '--repo', 'owner/name', ...more]);
async function offline(bundle: unknown, ...more: string[]) {
  writeFileSync(join(directory, 'bundle.json'), typeof bundle === 'string' ? bundle : JSON.stringify(bundle));
  const who =
    more.includes('--owner') || more.includes('--certificate-oidc-issuer') ? [] : ['--repo', 'owner/name'];
  return run(['verify', 'tool.tgz', ...who, '--bundle', 'bundle.json', ...more]);
}

describe('verify FILE --repo, asking the service', () => {
  it('passes with who built it, by the number of the repository', async () => {
    answers.set(PATH, { body: { attestations: [{ bundle: await attest() }] } });
    const done = await online();
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toBe(
      [
        'pass  tool.tgz',
        `  sha256:${SHA256}`,
        '  statement: https://slsa.dev/provenance/v1',
        '  source:    https://github.com/owner/name',
        `  commit:    ${'a'.repeat(40)}`,
        '  ref:       refs/tags/v1.2.3',
        `  signed by: ${WORKFLOW}`,
        '  trigger:   push',
        '  runner:    github-hosted',
        '  run:       https://github.com/owner/name/actions/runs/1/attempts/1',
        '',
      ].join('\n'),
    );
    expect(asked.every(({ token }) => token === 'Bearer token')).toBe(true);
  });

  it('fails when the name belongs to another repository than the one that built it', async () => {
    answers.set(PATH, { body: { attestations: [{ bundle: await attest() }] } });
    answers.set('/repos/owner/name', { body: repository(6666, 2002) });
    expect(await online()).toMatchObject({
      code: 1,
      out: expect.stringContaining('its repository id is “1001”, not “6666”'),
    });
  });

  it('needs no token, and says what it then cannot compare', async () => {
    answers.set(PATH, { body: { attestations: [{ bundle: await attest() }] } });
    const done = await run(['verify', 'tool.tgz', '--repo', 'owner/name'], { GITHUB_TOKEN: '' });
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('Not compared: the number') });
  });

  it('fails when there is none', async () => {
    expect(await online()).toMatchObject({
      code: 1,
      out: expect.stringContaining('has no attestation of it'),
    });
    answers.set(PATH, { body: { attestations: [] } });
    expect((await online()).code).toBe(1);
  });

  it('is unknown when the service does not answer', async () => {
    answers.set(PATH, { status: 401, body: { message: 'Bad credentials' } });
    expect(await online()).toMatchObject({ code: 3, out: expect.stringMatching(/^unknown {2}tool\.tgz/) });
    expect((await online('--offline')).code).toBe(3);
    answers.set(PATH, { raw: Buffer.from('[') });
    expect((await online()).code).toBe(3);
  });

  it('reads all pages, and only on the service’s own host', async () => {
    const second = `${PATH}&after=x`;
    answers.set(PATH, { body: { attestations: [{ bundle: {} }] }, link: `<${api}${second}>; rel="next"` });
    answers.set(second, { body: { attestations: [{ bundle: await attest() }] } });
    expect((await online()).code).toBe(0);
    answers.set(PATH, {
      body: { attestations: [] },
      link: `<http://127.0.0.1:9/elsewhere>; rel="next"`,
    });
    expect((await online('--no-cache')).code).toBe(1);
  });

  it('fetches large bundles elsewhere, packed, without the token', async () => {
    const json = Buffer.from(JSON.stringify(await attest()));
    answers.set(PATH, {
      body: { attestations: [{ bundle: null, bundle_url: `${api}/blob`.replace('127.0.0.1', 'localhost') }] },
    });
    answers.set('/blob', { raw: snappy(json) });
    expect((await online()).code).toBe(0);
    expect(asked.find(({ url }) => url === '/blob')?.token).toBeUndefined();
    answers.set('/blob', { raw: snappy(json).subarray(0, 40) });
    expect(await online('--no-cache')).toMatchObject({ code: 3, out: expect.stringContaining('damaged') });
    for (const url of ['ftp://x.example/a', 'https://user@x.example/a', 'nonsense']) {
      answers.set(PATH, { body: { attestations: [{ bundle: null, bundle_url: url }] } });
      expect((await online('--no-cache')).code).toBe(3);
    }
  });

  it('asks for an owner as an organisation, then as a person', async () => {
    const path = PATH.replace('/repos/owner/name', '/users/owner');
    answers.set(path, { body: { attestations: [{ bundle: await attest() }] } });
    expect((await run(['verify', 'tool.tgz', '--owner', 'owner'])).code).toBe(0);
    expect(asked.map(({ url }) => url.split('/')[1])).toEqual(['orgs', 'users']);
    expect((await run(['verify', 'tool.tgz', '--owner', 'own'])).code).toBe(1);
  });

  it('is recorded and replayed to the same bytes', async () => {
    const second = `${PATH}&after=x`;
    answers.set(PATH, { body: { attestations: [{ bundle: {} }] }, link: `<${api}${second}>; rel="next"` });
    answers.set(second, { body: { attestations: [{ bundle: await attest() }] } });
    const first = await online('--record', 'rec');
    answers.clear();
    const before = asked.length;
    expect(await online('--replay', 'rec')).toEqual(first);
    expect(asked).toHaveLength(before);
  });

  it('judges each of several files, and digests', async () => {
    writeFileSync(join(directory, 'other'), 'other');
    answers.set(PATH, { body: { attestations: [{ bundle: await attest() }] } });
    const done = await run(['verify', `sha256:${SHA256.toUpperCase()}`, 'other', '--repo', 'owner/name']);
    expect(done.code).toBe(1);
    expect(done.out).toMatch(/^pass {2}sha256:[\s\S]*\nfail {2}other\n/);
  });
});

describe('verify FILE with a bundle at hand', () => {
  it('asks nobody', async () => {
    const done = await offline(await attest());
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('nobody was asked for it') });
    expect(asked).toEqual([]);
  });

  it('takes bundles one a line, in an array, as the API answers, and the one that satisfies it', async () => {
    const [good, bad] = [await attest(), await attest({ claims: { 12: 'https://github.com/other/name' } })];
    for (const form of [
      `${JSON.stringify(bad)}\n${JSON.stringify(good)}\n`,
      [bad, good],
      { attestations: [{ bundle: bad }, { bundle: good }] },
    ]) {
      expect((await offline(form)).code).toBe(0);
    }
    expect((await offline([bad])).code).toBe(1);
  });

  const REUSABLE = 'https://github.com/Org/Shared/.github/workflows/build.yml@refs/heads/main';
  const cases: readonly (readonly [string, Parameters<typeof attest>[0], readonly string[], string | 0])[] = [
    ['the case of names', { claims: { 12: 'https://github.com/OWNER/Name' } }, [], 0],
    ['a longer name', { claims: { 12: 'https://github.com/owner/name2' } }, [], 'not from'],
    ['another host', { claims: { 12: 'https://github.example/owner/name' } }, [], 'not from'],
    ['no repository', { claims: { 12: '' } }, [], 'not from'],
    [
      'another issuer',
      { claims: { 8: 'https://token.actions.githubusercontent.com/x' } },
      [],
      'its issuer is',
    ],
    ['another digest', { sha256: 'ab'.repeat(32) }, [], 'none of its subjects'],
    ['another predicate', { predicateType: 'https://cyclonedx.org/bom' }, [], 'its predicate is'],
    [
      'the predicate that is asked for',
      { predicateType: 'https://cyclonedx.org/bom' },
      ['--predicate-type', 'https://cyclonedx.org/bom'],
      0,
    ],
    ['a foreign workflow', { san: REUSABLE }, [], 'not of “owner/name”'],
    ['no workflow', { san: 'somebody@mail.example' }, [], 'which is no workflow'],
    [
      'a foreign workflow, named',
      { san: REUSABLE },
      ['--workflow', 'org/shared/.github/workflows/build.yml'],
      0,
    ],
    [
      'a foreign workflow, named with its host and ref',
      { san: REUSABLE },
      ['--workflow', 'github.com/org/shared/.github/workflows/build.yml@refs/heads/main'],
      0,
    ],
    [
      'a foreign workflow of another ref',
      { san: REUSABLE },
      ['--workflow', 'org/shared/.github/workflows/build.yml@refs/heads/dev'],
      'at “refs/heads/main”, not at “refs/heads/dev”',
    ],
    ['a foreign repository, named', { san: REUSABLE }, ['--signer-repo', 'org/shared'], 0],
    ['its own workflow', {}, ['--workflow', 'release.yml'], 0],
    ['its own workflow by its path', {}, ['--workflow', '.github/workflows/release.yml'], 0],
    ['another of its workflows', {}, ['--workflow', 'build.yml'], 'by the workflow'],
    ['a workflow with a longer name', {}, ['--workflow', 'elease.yml'], 'by the workflow'],
    ['the ref', {}, ['--source-ref', 'refs/tags/v1.2.3'], 0],
    ['another ref', {}, ['--source-ref', 'refs/tags/v1.2'], 'its ref is'],
    ['the commit', {}, ['--source-digest', 'A'.repeat(40)], 0],
    ['another commit', {}, ['--source-digest', 'b'.repeat(40)], 'its commit is'],
    ['the trigger', {}, ['--trigger', 'push'], 0],
    ['another trigger', {}, ['--trigger', 'release'], 'its trigger is'],
    ['a hosted runner', {}, ['--deny-self-hosted'], 0],
    ['a runner of one’s own', { claims: { 11: 'self-hosted' } }, ['--deny-self-hosted'], 'it was built on'],
    ['the whole identity', {}, ['--certificate-identity', WORKFLOW], 0],
    ['a part of the identity', {}, ['--certificate-identity', WORKFLOW.slice(0, -1)], 'it was signed by'],
    ['the owner', {}, ['--owner', 'owner'], 0],
    [
      'a longer owner',
      { claims: { 12: 'https://github.com/owner2/name' } },
      ['--owner', 'owner'],
      'not from one',
    ],
    ['an owner with a foreign workflow', { san: REUSABLE }, ['--owner', 'owner'], 'not of “owner”'],
    [
      'a signer who is no workflow',
      { san: 'a@mail.example', claims: { 8: 'https://login.example' } },
      ['--certificate-identity', 'a@mail.example', '--certificate-oidc-issuer', 'https://login.example'],
      0,
    ],
  ];
  it.each(cases)('%s', async (_, change, options, expected) => {
    const done = await offline(await attest(change), ...options);
    expect(done.code, done.out + done.err).toBe(expected === 0 ? 0 : 1);
    if (expected !== 0) expect(done.out).toContain(expected);
  });

  it('takes a signature over the file itself, as Maven and cosign make them', async () => {
    const signing = { san: WORKFLOW, extensions: workflowClaims() };
    expect((await offline(await instance.signBlob(FILE, signing))).code).toBe(0);
    const other = await offline(await instance.signBlob(Buffer.from('another'), signing));
    expect(other).toMatchObject({ code: 1, out: expect.stringContaining('another artifact') });
  });

  it('is unknown, never a pass, under a root that is newer than ours', async () => {
    const elsewhere = await createInstance();
    const subjects = [{ name: 'x', digest: { sha256: SHA256 } }];
    const bundle = await elsewhere.attest(statementOf({ subjects }), {
      san: WORKFLOW,
      extensions: workflowClaims(),
    });
    expect(await offline(bundle)).toMatchObject({ code: 3, out: expect.stringContaining('trusted root') });
  });

  it('fails for a tampered envelope', async () => {
    const bundle = await attest();
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64')
      .toString()
      .replace('anything', 'anybody');
    const forged = {
      ...bundle,
      dsseEnvelope: { ...bundle.dsseEnvelope, payload: Buffer.from(payload).toString('base64') },
    };
    expect((await offline(forged)).code).toBe(1);
  });

  it.each([
    [['verify', 'tool.tgz', '--repo', 'owner'], '--repo is'],
    [['verify', 'tool.tgz', '--repo', 'a/b', '--owner', 'a'], 'give either'],
    [['verify', 'tool.tgz', '--bundle', 'x'], 'give either'],
    [['verify', 'tool.tgz', '--owner', 'a/b'], '--owner is'],
    [['verify', '--repo', 'a/b'], 'no file'],
    [['verify', 'missing', '--repo', 'a/b'], 'missing: there is no such file'],
    [['verify', '.', '--repo', 'a/b'], '.: it is not a regular file'],
    [['verify', 'tool.tgz', '--repo', 'a/b', '--workflow', 'x'], '--workflow is'],
    [['verify', 'tool.tgz', '--repo', 'a/b', '--signer-repo', 'x'], '--signer-repo is'],
    [
      ['verify', 'tool.tgz', '--repo', 'a/b', '--workflow', 'x.yml', '--certificate-identity', 'y'],
      'whole identity',
    ],
    [['verify', 'tool.tgz', '--repo', 'a/b', '--bundle', 'missing'], '--bundle missing'],
    [['verify', 'tool.tgz', '--repo', 'a/b', '--bundle', 'tool.tgz'], 'no bundle'],
    [['verify', 'tool.tgz', '--owner', 'a', '--release', 'v1'], '--release needs --repo'],
    [['verify', 'tool.tgz', '--repo', 'a/b', '--format', 'sarif'], 'cannot print'],
  ] as const)('%s is bad use', async (args, message) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) });
  });

  it('prints JSON for programs', async () => {
    const done = await offline(await attest(), '--format', 'json');
    expect(JSON.parse(done.out)).toMatchObject({
      schemaVersion: 1,
      artifacts: [
        {
          artifact: { name: 'tool.tgz', sha256: SHA256 },
          verdict: 'pass',
          attestations: [{ verdict: 'pass', problems: [] }],
        },
      ],
      trust: { origin: 'given' },
    });
  });
});

/** A raw snappy block of literals alone. */
function snappy(bytes: Buffer): Buffer {
  const length: number[] = [];
  for (let rest = bytes.length; ; rest = Math.floor(rest / 128)) {
    length.push(rest < 128 ? rest : (rest % 128) + 128);
    if (rest < 128) break;
  }
  const parts: Buffer[] = [Buffer.from(length)];
  for (let at = 0; at < bytes.length; at += 60) {
    const piece = bytes.subarray(at, at + 60);
    parts.push(Buffer.from([(piece.length - 1) << 2]), piece);
  }
  return Buffer.concat(parts);
}

announce('attestations recorded at GitHub and in Maven repositories');
describe.skipIf(!recorded.present)('recorded artifacts, under the roots of this version', () => {
  const digests = recorded.present ? recorded.json('attestations/artifact-digests.json') : {};
  const verify = async (artifact: string, bundle: string, ...more: string[]) => {
    const path = join(directory, 'recorded.json');
    writeFileSync(path, recorded.text(`attestations/${bundle}`));
    let out = '';
    const [name, algorithm = 'sha256'] = artifact.split(' by ');
    const digest = `${algorithm}:${digests[name ?? ''][algorithm]}`;
    const args = ['verify', digest, '--bundle', path, '--trusted-root', 'embedded', ...more];
    const code = await runCli(args, {
      env: { HOME: directory },
      cwd: directory,
      isTerminal: false,
      columns: undefined,
      out: (text) => (out += text),
      err: (text) => (out += text),
    });
    return `${code} ${out}`;
  };
  const DEMO = 'github_provenance_demo-0.0.12-py3-none-any';
  const demo = ['--repo', 'actions/attest-demo'];
  const reusable = ['--repo', 'malancas/attest-demo'];
  const called = ['--workflow', 'github/artifact-attestations-workflows/.github/workflows/attest.yml'];
  const js = ['--repo', 'sigstore/sigstore-js'];
  const java = ['--repo', 'sigstore/sigstore-java'];
  const cases: readonly (readonly [string, string, readonly string[], RegExp])[] = [
    [`${DEMO}.whl`, `github/${DEMO}-bundle.jsonl`, demo, /^0 pass/],
    [`${DEMO}.whl`, `github/${DEMO}-bundle.jsonl`, ['--owner', 'actions'], /^0 pass/],
    [`${DEMO}.whl`, `github/${DEMO}-bundle.jsonl`, [...demo, '--workflow', 'build-python.yml'], /^0 pass/],
    [`${DEMO}.whl`, `github/${DEMO}-bundle.jsonl`, ['--repo', 'actions/attest-dem'], /^1 fail[^]*not from/],
    ['sigstore-js-2.1.0.tgz', `github/${DEMO}-bundle.jsonl`, demo, /^1 fail[^]*subjects/],
    [`${DEMO}.whl`, `github/${DEMO}-bundle-missing-cert.jsonl`, demo, /^1 fail[^]*not a Sigstore bundle/],
    [
      `${DEMO}.whl`,
      `github/${DEMO}-bundle-missing-verification-material.jsonl`,
      demo,
      /^1 fail[^]*not a Sigstore bundle/,
    ],
    [`${DEMO}.whl`, 'github/sigstoreBundle-invalid-signature.json', demo, /^1 fail[^]*no in-toto statement/],
    [
      'reusable-workflow-artifact',
      'github/reusable-workflow-attestation.sigstore.json',
      [...reusable, ...called],
      /^0 pass/,
    ],
    [
      'reusable-workflow-artifact',
      'github/reusable-workflow-attestation.sigstore.json',
      reusable,
      /^1 fail[^]*signed by a workflow of/,
    ],
    ['sigstore-js-2.1.0.tgz by sha512', 'github/sigstore-js-2.1.0-bundle.json', js, /^0 pass/],
    ['sigstore-js-2.1.0.tgz by sha512', 'github/sigstore-js-2.1.0-bundle-v0.1.json', js, /^0 pass/],
    ['sigstore-js-2.1.0.tgz', 'github/sigstore-js-2.1.0-bundle.json', js, /^1 fail[^]*subjects/],
    ...['1.0.0', '1.3.0', '2.0.0'].flatMap((version) => {
      const bundle = `maven/sigstore-java-${version}.pom.sigstore.json`;
      const other = version === '1.0.0' ? '1.3.0' : '1.0.0';
      return [
        [`sigstore-java-${version}.pom`, bundle, java, /^0 pass/],
        [`sigstore-java-${other}.pom`, bundle, java, /^1 fail[^]*another artifact/],
        [`sigstore-java-${version}.pom`, bundle, js, /^1 fail[^]*not from/],
      ] as const;
    }),
  ];
  it.each(cases)('%s with %s %j', async (artifact, bundle, more, expected) => {
    expect(await verify(artifact, bundle, ...more)).toMatch(expected);
  });
});
