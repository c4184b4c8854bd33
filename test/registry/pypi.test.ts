import { afterEach, describe, expect, it } from 'vitest';

import type { ReleaseFacts } from '../../src/ports.ts';
import { createRegistries } from '../../src/registry/index.ts';
import { readSimpleHtml } from '../../src/registry/pypi-html.ts';
import { versionOf } from '../../src/registry/pypi-simple.ts';
import { reply, startFaultServer, type FaultServer, type RawHandler } from '../support/fault-server.ts';
import { lockedComponent } from '../support/shelf.ts';

const SIMPLE = { 'content-type': 'application/vnd.pypi.simple.v1+json' };
const DIGEST = 'ab'.repeat(32);
const open: FaultServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function ask(
  handlers: Readonly<Record<string, RawHandler>>,
  releases: readonly (readonly [string, string])[],
) {
  const server = await startFaultServer(handlers);
  open.push(server);
  const created = createRegistries({
    env: {},
    homeDir: '/nonexistent',
    cacheDir: false,
    offline: false,
    policyRegistries: { pypi: `${server.url}/simple` },
  });
  if (!created.ok) throw new Error(created.error.message);
  const registry = created.value.registries.find((item) => item.ecosystem === 'pypi');
  const components = releases.map(([name, version]) => lockedComponent('pypi', name, version));
  const facts = await registry?.releases(components);
  await created.value.finish();
  return {
    server,
    facts: components.map(({ purl }) => facts?.get(purl) as ReleaseFacts),
    description: registry?.describe(),
  };
}

const file = (version: string, extra: object = {}) => ({
  filename: `demo_pkg-${version}-py3-none-any.whl`,
  url: `../../files/demo_pkg-${version}-py3-none-any.whl`,
  hashes: { sha256: DIGEST },
  size: 5,
  'upload-time': '2024-01-01T00:00:00.123456Z',
  yanked: false,
  ...extra,
});
const project = (files: readonly object[], extra: object = {}) =>
  reply(200, JSON.stringify({ meta: { 'api-version': '1.4' }, name: 'demo-pkg', files, ...extra }), SIMPLE);
const page = (body: string) =>
  reply(200, `<!DOCTYPE html><html><body>${body}</body></html>`, { 'content-type': 'text/html' });

describe('I10 the four states of a Python release', () => {
  it.each([
    ['present', project([file('1.0.0')]), { state: 'present' }],
    [
      'another version only',
      project([file('2.0.0')]),
      { state: 'version-absent', otherVersions: 1, nearest: '2.0.0' },
    ],
    ['no such project', reply(404, ''), { state: 'package-absent' }],
    [
      'quarantined by status',
      project([], { 'project-status': { status: 'quarantined' } }),
      { state: 'package-quarantined' },
    ],
    ['all files hidden', project([]), { state: 'package-quarantined' }],
    [
      'all files hidden, versions listed',
      project([], { versions: ['1.0.0'] }),
      { state: 'package-quarantined' },
    ],
  ])('%s', async (_title, handler, state) => {
    const { facts } = await ask({ '/simple/demo-pkg/': handler }, [['demo-pkg', '1.0.0']]);
    expect(facts[0]?.registryState).toMatchObject({ known: true, value: state });
  });

  it('a page that is no project is neither of them', async () => {
    const handlers = [
      page('<form><a href="/login">log in</a></form>'),
      reply(200, '{"error":"no"}'),
      reply(200, '[]'),
      reply(200, ''),
    ];
    // Each is asked for again, with pauses, before it is believed: all at once.
    const answers = await Promise.all(
      handlers.map((handler) => ask({ '/simple/demo-pkg/': handler }, [['demo-pkg', '1.0.0']])),
    );
    for (const { facts } of answers) {
      expect(facts[0]?.registryState).toMatchObject({ known: false, reason: 'malformed' });
    }
  });
});

describe('a Python release', () => {
  it('has time, artifacts with digests, yanked and status', async () => {
    const { facts } = await ask(
      {
        '/simple/demo-pkg/': project(
          [
            file('1.0.0', { yanked: 'broken build' }),
            file('0.9.0'),
            {
              ...file('1.0.0'),
              filename: 'demo-pkg-1.0.0.tar.gz',
              yanked: true,
              'upload-time': '2024-01-02T00:00:00Z',
            },
          ],
          { 'project-status': { status: 'archived' } },
        ),
      },
      [['demo-pkg', '1.0.0']],
    );
    const [release] = facts;
    expect(release?.publishedAt).toMatchObject({ value: Date.parse('2024-01-01T00:00:00.123Z') });
    expect(release?.artifacts.known && release.artifacts.value).toHaveLength(2);
    expect(release?.artifacts).toMatchObject({
      value: [
        {
          size: 5,
          integrity: [{ algorithm: 'sha256', digest: DIGEST, file: 'demo_pkg-1.0.0-py3-none-any.whl' }],
        },
        {},
      ],
    });
    expect(release?.yanked).toMatchObject({ value: { yanked: true, reason: 'broken build' } });
    expect(release?.projectStatus).toMatchObject({ value: 'archived' });
    expect(release?.timeline).toMatchObject({ known: true });
  });

  it('is yanked only when all its files are', async () => {
    const { facts } = await ask(
      {
        '/simple/demo-pkg/': project([
          file('1.0.0', { yanked: true }),
          { ...file('1.0.0'), filename: 'demo-pkg-1.0.0.zip' },
        ]),
      },
      [['demo-pkg', '1.0.0']],
    );
    expect(facts[0]?.yanked).toMatchObject({ value: { yanked: false } });
  });

  it('N09 N10 is found whichever way its version is written', async () => {
    const { facts } = await ask({ '/simple/demo-pkg/': project([file('1.0')]) }, [
      ['demo-pkg', '1.0.0'],
      ['demo-pkg', '1.0.1'],
    ]);
    expect(facts[0]?.registryState).toMatchObject({ value: { state: 'present' } });
    expect(facts[1]?.registryState).toMatchObject({ value: { state: 'version-absent' } });
  });

  it('I09 one impossible upload time makes the age unknown', async () => {
    const { facts } = await ask(
      {
        '/simple/demo-pkg/': project([
          file('1.0.0', { 'upload-time': '1970-01-01T00:00:00Z' }),
          file('0.9.0'),
        ]),
      },
      [['demo-pkg', '1.0.0']],
    );
    expect(facts[0]?.publishedAt).toMatchObject({ known: false, reason: 'malformed' });
  });

  it('of an index without PEP 700 and PEP 792 has no age and no status, and says so', async () => {
    const { facts } = await ask(
      {
        '/simple/demo-pkg/': page(
          `<a href="../../f/demo_pkg-1.0.0-py3-none-any.whl#sha256=${DIGEST}" data-yanked="why">x</a>`,
        ),
      },
      [['demo-pkg', '1.0.0']],
    );
    expect(facts[0]?.registryState).toMatchObject({ value: { state: 'present' } });
    expect(facts[0]?.yanked).toMatchObject({ value: { yanked: true, reason: 'why' } });
    expect(facts[0]?.artifacts).toMatchObject({ value: [{ integrity: [{ digest: DIGEST }] }] });
    expect(facts[0]?.publishedAt).toMatchObject({ known: false, reason: 'stripped-by-mirror' });
    expect(facts[0]?.projectStatus).toMatchObject({ known: false, reason: 'stripped-by-mirror' });
  });
});

describe('the project API beside the index', () => {
  const info = (version: string) => ({
    info: {
      version,
      license_expression: 'MIT',
      summary: 'A demo',
      project_urls: { Source: 'https://git.example/demo' },
    },
  });

  it('gives owner and metadata by release where it can', async () => {
    const { facts, server } = await ask(
      {
        '/simple/demo-pkg/': project([file('1.0.0')]),
        '/pypi/demo-pkg/1.0.0/json': reply(
          200,
          JSON.stringify({ ...info('1.0.0'), ownership: { organization: 'Demo', roles: [] } }),
        ),
      },
      [['demo-pkg', '1.0.0']],
    );
    expect(facts[0]?.metadata).toMatchObject({
      value: { license: 'MIT', description: 'A demo', repository: 'https://git.example/demo' },
    });
    expect(facts[0]?.metadata.known && facts[0].metadata.evidence).toMatchObject({
      url: `${server.url}/pypi/demo-pkg/1.0.0/json`,
    });
    expect(facts[0]?.ownership).toMatchObject({ value: { current: 'organization Demo' } });
  });

  it('says when it knows the latest release only, and never lends its licence to another', async () => {
    const { facts } = await ask(
      {
        '/simple/demo-pkg/': project([file('1.0.0'), file('2.0.0')]),
        '/pypi/demo-pkg/json': reply(
          200,
          JSON.stringify({
            ...info('2.0.0'),
            ownership: {
              organization: null,
              roles: [
                { role: 'Owner', user: 'zoe' },
                { role: 'Owner', user: 'adam' },
              ],
            },
          }),
        ),
      },
      [
        ['demo-pkg', '1.0.0'],
        ['demo-pkg', '2.0.0'],
      ],
    );
    expect(facts[0]?.metadata).toMatchObject({ known: false, reason: 'not-published' });
    expect(facts[1]?.metadata).toMatchObject({ known: true });
    expect(facts[0]?.ownership).toMatchObject({ value: { current: 'adam, zoe' } });
  });

  it('is not asked any more after three packages without it', async () => {
    const names = ['a1', 'b1', 'c1', 'd1', 'e1', 'f1'];
    const handlers = Object.fromEntries(
      names.map((name) => [
        `/simple/${name}/`,
        reply(
          200,
          JSON.stringify({ meta: {}, name, files: [{ filename: `${name}-1.0.0.tar.gz`, hashes: {} }] }),
          SIMPLE,
        ),
      ]),
    );
    const { facts, server } = await ask(
      handlers,
      names.map((name) => [name, '1.0.0'] as const),
    );
    expect(
      facts.every((item) => item.registryState.known && item.registryState.value.state === 'present'),
    ).toBe(true);
    expect(
      server.requests
        .filter(({ path }) => path.startsWith('/pypi/'))
        .map(({ path }) => path)
        .sort(),
    ).toEqual(
      ['a1', 'b1', 'c1'].flatMap((name) => [`/pypi/${name}/1.0.0/json`, `/pypi/${name}/json`]).sort(),
    );
    expect(facts[5]?.metadata).toMatchObject({ known: false, reason: 'stripped-by-mirror' });
  });
});

it.each([
  ['demo_pkg-1.0.0-py3-none-any.whl', '1.0.0'],
  ['demo_pkg-1.0.0-1-py3-none-any.whl', '1.0.0'],
  ['demo-pkg-1.0.0.tar.gz', '1.0.0'],
  ['Demo.Pkg-1.0.post1.tar.gz', '1.0.post1'],
  ['demo_pkg-1.0.0rc1.zip', '1.0.0rc1'],
  ['demo-pkg-1.0.0-py3.8.egg', '1.0.0'],
  ['demo-pkg-extra-1.0.0.tar.gz', 'extra-1.0.0'],
  ['other-1.0.0.tar.gz', undefined],
  ['demo-pkg.tar.gz', undefined],
  ['', undefined],
])('the version in %j is %j', (filename, version) => {
  expect(versionOf(filename, 'demo-pkg')).toBe(version);
});

it('HTML pages: hostile ones are read in linear time', () => {
  const started = performance.now();
  readSimpleHtml('<a '.repeat(200_000));
  readSimpleHtml(`<a ${'x='.repeat(200_000)}>`);
  readSimpleHtml(`<a href="${'&'.repeat(500_000)}.whl">x</a>`);
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(readSimpleHtml('<html><body></body></html>')?.files).toEqual([]);
  expect(readSimpleHtml('')).toBeUndefined();
});

describe('provenance in the simple API (PEP 740)', () => {
  const address = '/integrity/demo-pkg/1.0.0/demo_pkg-1.0.0-py3-none-any.whl/provenance';

  it.each([
    ['an address', [{ provenance: address }], { known: true, value: { present: true } }],
    [
      'null: the index says that there is none',
      [{ provenance: null }],
      { known: true, value: { present: false } },
    ],
    ['nothing: the index does not say', [{}], { known: false, reason: 'stripped-by-mirror' }],
  ])('%s', async (_, extras, expected) => {
    const files = extras.map((extra) => file('1.0.0', extra));
    const { facts } = await ask({ '/simple/demo-pkg/': project(files) }, [['demo-pkg', '1.0.0']]);
    expect(facts[0]?.attestations).toMatchObject(expected);
  });

  it('a release without it after one with it is visible in its history', async () => {
    const files = [file('1.0.0', { provenance: address }), file('1.0.1', { provenance: null })];
    const { facts } = await ask({ '/simple/demo-pkg/': project(files) }, [['demo-pkg', '1.0.1']]);
    expect(facts[0]?.provenanceHistory).toMatchObject({
      value: { current: { attested: false }, sameLine: { version: '1.0.0', between: 0 } },
    });
  });

  it('is fetched from the address that stands at the file', async () => {
    const server = await startFaultServer({
      '/simple/demo-pkg/': project([file('1.0.0', { provenance: address })]),
      [address]: reply(200, '{"version":1,"attestation_bundles":[]}', {}),
    });
    open.push(server);
    const created = createRegistries({
      env: {},
      homeDir: '/nonexistent',
      cacheDir: false,
      offline: false,
      policyRegistries: { pypi: `${server.url}/simple` },
    });
    if (!created.ok) throw new Error(created.error.message);
    const registry = created.value.registries.find((item) => item.ecosystem === 'pypi');
    const component = lockedComponent('pypi', 'demo-pkg', '1.0.0');
    const facts = (await registry?.releases([component]))?.get(component.purl);
    const [artifact] = facts?.artifacts.known === true ? facts.artifacts.value : [];
    expect(artifact?.provenance).toBe(address);
    const proof = await created.value.proofs.attestations(component, artifact?.provenance);
    expect(proof.ok && Buffer.from(proof.value.body).toString()).toContain('attestation_bundles');
    await created.value.finish();
  });
});
