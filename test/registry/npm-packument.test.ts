import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Evidence } from '../../src/domain/evidence.ts';
import { parseObject, type JsonObject } from '../../src/registry/json.ts';
import { readPackument } from '../../src/registry/npm-packument.ts';
import { computeFacts } from '../../src/registry/release-facts.ts';

const evidence: Evidence = {
  kind: 'http',
  url: 'https://registry.example/a',
  fetchedAt: '2026-06-01T00:00:00.000Z',
  sha256: '0'.repeat(64),
};
const fetchedAt = Date.parse('2026-06-01T00:00:00Z');
const SRI = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

function factsOf(packument: unknown, version: string, asOf?: number) {
  const root = parseObject(Buffer.from(JSON.stringify(packument)));
  if (root === undefined) throw new Error('not an object');
  const record = readPackument(root, { name: 'a', evidence, fetchedAt });
  return computeFacts(record, version, {
    bases: ['https://registry.example/'],
    ...(asOf === undefined ? {} : { asOf }),
  });
}

interface Release {
  readonly at?: unknown;
  readonly manifest?: object;
  readonly by?: string;
}

function packument(releases: Readonly<Record<string, Release>>, extra: object = {}): object {
  const person = (name: string) => ({ name, email: `${name}@registry.example` });
  return {
    name: 'a',
    maintainers: [person('alice')],
    time: {
      created: '2020-01-01T00:00:00.000Z',
      ...Object.fromEntries(
        Object.entries(releases).flatMap(([v, { at }]) => (at === undefined ? [] : [[v, at]])),
      ),
    },
    versions: Object.fromEntries(
      Object.entries(releases).map(([version, { manifest, by = 'alice' }]) => [
        version,
        {
          _npmUser: person(by),
          maintainers: [person(by)],
          dist: { integrity: SRI, signatures: [{ keyid: 'k', sig: 's' }] },
          ...manifest,
        },
      ]),
    ),
    ...extra,
  };
}

const three = packument({
  '1.0.0': { at: '2024-01-01T00:00:00.000Z' },
  '2.0.0': { at: '2024-03-01T00:00:00.000Z', by: 'bob' },
  '1.0.1': { at: '2024-02-01T00:00:00.000Z' },
});

describe('an npm release', () => {
  it('I08 compares with the release before it in time, not in order of keys or versions', () => {
    const facts = factsOf(three, '2.0.0');
    expect(facts.timeline).toMatchObject({
      value: { previous: { version: '1.0.1' }, inLastDay: 1, releases: 3 },
    });
    expect(facts.publisher).toMatchObject({
      value: {
        current: { name: 'bob' },
        previous: { version: '1.0.1', value: { name: 'alice' } },
        seenBefore: false,
      },
    });
    expect(facts.maintainers).toMatchObject({ value: { previous: { version: '1.0.1' } } });
  });

  it('the first release has no previous one', () => {
    const facts = factsOf(three, '1.0.0');
    expect(facts.publisher).toMatchObject({ known: true, value: { seenBefore: false } });
    expect(facts.publisher.known && facts.publisher.value.previous).toBeUndefined();
    expect(facts.timeline.known && facts.timeline.value.previous).toBeUndefined();
  });

  it('releases after the moment judged from are as if not there', () => {
    const facts = factsOf(three, '9.9.9', Date.parse('2024-02-15T00:00:00Z'));
    expect(facts.registryState).toMatchObject({
      value: { state: 'version-absent', otherVersions: 2, nearest: '1.0.1' },
    });
  });

  it('of a release after the moment judged from, only its time is known', () => {
    const facts = factsOf(three, '2.0.0', Date.parse('2024-02-15T00:00:00Z'));
    expect(
      Object.entries(facts)
        .filter(([, fact]) => fact.known)
        .map(([name]) => name),
    ).toEqual(['publishedAt']);
    expect(facts.registryState).toMatchObject({
      reason: 'not-published',
      detail: 'the release was published only after the moment judged from',
    });
    expect(factsOf(three, '2.0.0', Date.parse('2030-01-01T00:00:00Z')).registryState.known).toBe(true);
  });

  it('a mirror’s own times hide nothing', () => {
    const times = Array.from(
      { length: 12 },
      (_, i) => [`1.0.${i}`, { at: '2026-05-01T00:00:00.000Z' }] as const,
    );
    const facts = factsOf(packument(Object.fromEntries(times)), '1.0.3', Date.parse('2024-02-15T00:00:00Z'));
    expect(facts.registryState).toMatchObject({ value: { state: 'present' } });
  });

  it('counts the 24 hours that end with the release, and majors in them', () => {
    const burst = packument({
      '1.0.0': { at: '2024-01-01T00:00:00.000Z' },
      '1.0.1': { at: '2024-05-01T00:00:00.000Z' },
      '2.0.1': { at: '2024-05-01T06:00:00.000Z' },
      '3.0.1': { at: '2024-05-01T23:59:59.000Z' },
      '3.0.2': { at: '2024-05-03T00:00:00.000Z' },
    });
    expect(factsOf(burst, '3.0.1').timeline).toMatchObject({ value: { inLastDay: 3, majorsInLastDay: 3 } });
    expect(factsOf(burst, '3.0.2').timeline).toMatchObject({ value: { inLastDay: 1, majorsInLastDay: 1 } });
  });

  it.each([
    [{ scripts: { preinstall: 'x', test: 'y', postinstall: 'z' } }, ['preinstall', 'postinstall']],
    [{ gypfile: true }, ['gypfile']],
    [{ gypfile: true, scripts: { install: 'node-gyp rebuild' } }, ['install']],
    [{ scripts: { prepare: 'x' } }, []],
    [{ scripts: 'postinstall' }, []],
    [{ scripts: { postinstall: 7, install: '' } }, []],
  ])('install hooks of %j are %j', (manifest, hooks) => {
    const facts = factsOf(packument({ '1.0.0': { at: '2024-01-01T00:00:00.000Z', manifest } }), '1.0.0');
    expect(facts.installHooks).toMatchObject({ known: true, value: { current: hooks } });
  });

  it.each([
    [undefined, 'not-published'],
    ['1970-01-01T00:00:00.000Z', 'malformed'],
    ['2099-01-01T00:00:00.000Z', 'malformed'],
    ['yesterday', 'malformed'],
    [1704067200000, 'malformed'],
    ['2024-01-01', 'malformed'],
  ])('I09 the time %j is unknown as %s', (at, reason) => {
    const facts = factsOf(
      packument({ '1.0.0': { at: '2024-01-01T00:00:00.000Z' }, '1.0.1': { at } }),
      '1.0.1',
    );
    expect(facts.publishedAt).toMatchObject({ known: false, reason });
    expect(facts.timeline).toMatchObject({ known: false });
  });

  it('deprecation, provenance and signatures are facts of the release', () => {
    const facts = factsOf(
      packument({
        '1.0.0': {
          at: '2024-01-01T00:00:00.000Z',
          manifest: {
            deprecated: 'use b',
            dist: {
              signatures: [{ keyid: 'k', sig: 's' }],
              attestations: { url: 'https://registry.example/att' },
            },
          },
        },
      }),
      '1.0.0',
    );
    expect(facts.deprecated).toMatchObject({ value: { deprecated: true, message: 'use b' } });
    expect(facts.attestations).toMatchObject({
      value: { present: true, url: 'https://registry.example/att' },
    });
    expect(facts.signatures).toMatchObject({ value: [{ keyid: 'k', sig: 's' }] });
  });

  it.each([
    ['MIT', 'MIT'],
    [{ type: 'ISC' }, 'ISC'],
  ])('the licence %j is %s', (license, expected) => {
    const facts = factsOf(
      packument({ '1.0.0': { at: '2024-01-01T00:00:00.000Z', manifest: { license } } }),
      '1.0.0',
    );
    expect(facts.metadata).toMatchObject({ value: { license: expected } });
  });

  it('I10 the security placeholder is a state of its own', () => {
    const holder = packument(
      { '0.0.1-security': { at: '2024-01-01T00:00:00.000Z' } },
      { 'dist-tags': { latest: '0.0.1-security' } },
    );
    expect(factsOf(holder, '1.2.3').registryState).toMatchObject({ value: { state: 'security-holder' } });
  });

  it('a tag that points nowhere shows a partial mirror', () => {
    const partial = packument(
      { '1.0.0': { at: '2024-01-01T00:00:00.000Z' } },
      { 'dist-tags': { latest: '1.5.0' } },
    );
    expect(factsOf(partial, '1.4.0').registryState).toMatchObject({
      value: { state: 'absent-from-partial-mirror' },
    });
    expect(factsOf(partial, '1.0.0').registryState).toMatchObject({ value: { state: 'present' } });
  });
});

describe('I06 a mirror', () => {
  const strip = (releases: Readonly<Record<string, string>>, created = false) => ({
    name: 'a',
    'dist-tags': {},
    time: { ...(created ? { created: '2020-01-01T00:00:00.000Z' } : {}), ...releases },
    versions: Object.fromEntries(
      Object.keys(releases).map((v) => [
        v,
        { dist: { integrity: SRI }, maintainers: [{ name: 'from package.json' }] },
      ]),
    ),
  });

  it('that strips everything is said to, field by field', () => {
    const facts = factsOf(strip({ '1.0.0': '2024-01-01T00:00:00.000Z' }), '1.0.0');
    for (const name of [
      'publisher',
      'maintainers',
      'signatures',
      'attestations',
      'deprecated',
      'publishedAt',
      'timeline',
    ] as const) {
      expect(facts[name]).toMatchObject({ known: false, reason: 'stripped-by-mirror' });
    }
    expect(facts.registryState).toMatchObject({ value: { state: 'present' } });
    expect(facts.artifacts).toMatchObject({ known: true });
    expect(facts.installHooks).toMatchObject({ known: true });
  });

  it('that dates releases by its cache is not believed, even where it has creation times', () => {
    const times = ['2025-03-04', '2024-12-02', '2025-01-07', '2024-12-01', '2026-01-01', '2025-06-01'];
    const facts = factsOf(
      strip(Object.fromEntries(times.map((day, i) => [`1.0.${i}`, `${day}T00:00:00.000Z`])), true),
      '1.0.5',
    );
    expect(facts.publishedAt).toMatchObject({ known: false, reason: 'stripped-by-mirror' });
    expect(facts.publishedAt.known ? '' : facts.publishedAt.detail).toContain('stamps its own times');
  });

  it('that was filled within minutes is not believed', () => {
    const times = Array.from({ length: 12 }, (_, i) => [`1.${i}.0`, `2024-01-01T00:0${i % 9}:00.000Z`]);
    const sorted = times
      .sort(([, a], [, b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
      .map(([, at], i) => [`1.${i}.0`, at]);
    const facts = factsOf(strip(Object.fromEntries(sorted), true), '1.3.0');
    expect(facts.publishedAt).toMatchObject({ known: false, reason: 'stripped-by-mirror' });
  });

  it('a private registry without signatures but with creation times and a sound order is believed', () => {
    const facts = factsOf(
      strip({ '1.0.0': '2024-01-01T00:00:00.000Z', '1.0.1': '2024-02-01T00:00:00.000Z' }, true),
      '1.0.1',
    );
    expect(facts.publishedAt).toMatchObject({ known: true });
  });

  it('maintained old lines and one late patch are no mirror', () => {
    const facts = factsOf(
      packument({
        '1.0.0': { at: '2020-01-01T00:00:00.000Z' },
        '2.0.0': { at: '2021-01-01T00:00:00.000Z' },
        '1.0.1': { at: '2021-02-01T00:00:00.000Z' },
        '3.0.0': { at: '2022-01-01T00:00:00.000Z' },
        '2.0.1': { at: '2022-02-01T00:00:00.000Z' },
        '1.0.2': { at: '2022-03-01T00:00:00.000Z' },
        '2.0.2': { at: '2022-01-15T00:00:00.000Z' },
      }),
      '1.0.2',
    );
    expect(facts.publishedAt).toMatchObject({ known: true });
  });
});

describe('what stands beside signatures', () => {
  const attestations = { url: 'https://registry.example/att' };
  const backed = packument({
    '1.0.0': {
      at: '2024-01-01T00:00:00.000Z',
      manifest: { dist: { integrity: SRI, signatures: [{ keyid: 'k', sig: 's' }], attestations } },
    },
    '1.0.1': { at: '2024-02-01T00:00:00.000Z' },
  });

  it('is compared over the versions of a package', () => {
    expect(factsOf(backed, '1.0.1').provenanceHistory).toMatchObject({
      value: {
        current: { attested: false, trustedPublisher: false },
        sameLine: { version: '1.0.0', between: 0, marks: { attested: true } },
      },
    });
    const trusted = packument({
      '1.0.0': {
        at: '2024-01-01T00:00:00.000Z',
        manifest: { _npmUser: { name: 'ci', trustedPublisher: { id: 'github' } } },
      },
    });
    expect(factsOf(trusted, '1.0.0').provenanceHistory).toMatchObject({
      value: { current: { attested: false, trustedPublisher: true } },
    });
  });

  it('I06 was left out with them where no version at all is signed: unknown, never none', () => {
    const stripped = packument({
      '1.0.0': { at: '2024-01-01T00:00:00.000Z', manifest: { dist: { integrity: SRI } } },
    });
    const facts = factsOf(stripped, '1.0.0');
    for (const fact of [facts.signatures, facts.attestations, facts.provenanceHistory]) {
      expect(fact).toMatchObject({ known: false, reason: 'stripped-by-mirror' });
    }
    // The maintainers were passed on, so that the rest is believed.
    expect(facts.publisher).toMatchObject({ known: true });
  });

  it('a single version that is not signed is told apart from a mirror that strips', () => {
    const one = packument({
      '1.0.0': { at: '2024-01-01T00:00:00.000Z' },
      '1.0.1': { at: '2024-02-01T00:00:00.000Z', manifest: { dist: { integrity: SRI } } },
    });
    expect(factsOf(one, '1.0.1').signatures).toMatchObject({ known: true, value: [] });
  });
});

describe('P02 P03 hostile packuments', () => {
  it('keys that are names of prototypes are ordinary', () => {
    const text = JSON.stringify(three).replace(
      '"versions":{',
      '"versions":{"__proto__":{"polluted":1},"constructor":{},',
    );
    const facts = factsOf(JSON.parse(text), '__proto__');
    expect(facts.registryState).toMatchObject({ value: { state: 'present' } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(factsOf(three, 'toString').registryState).toMatchObject({ value: { state: 'version-absent' } });
  });

  it('any JSON gives every fact without throwing', () => {
    fc.assert(
      fc.property(
        fc.object({
          maxDepth: 4,
          key: fc.constantFrom(
            'versions',
            'time',
            'dist',
            '1.0.0',
            'scripts',
            'maintainers',
            '_npmUser',
            'dist-tags',
            'latest',
            'signatures',
            '__proto__',
          ),
        }),
        (root) => {
          const record = readPackument(root as JsonObject, { name: 'a', evidence, fetchedAt });
          expect(Object.keys(computeFacts(record, '1.0.0', { bases: [] }))).toHaveLength(17);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('50,000 versions take linear time', () => {
    const releases = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, i) => [
        `${i % 100}.${Math.floor(i / 100)}.0`,
        { at: new Date(1.6e12 + i * 1e6).toISOString() },
      ]),
    );
    const started = performance.now();
    factsOf(packument(releases), '7.7.0');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

const recorded = fileURLToPath(new URL('../../../shared/data/npm-packument/nuxt.json', import.meta.url));
const present = existsSync(recorded);
if (!present) console.warn('the recorded packument of nuxt is not here: its tests do not run');

describe.skipIf(!present)('the recorded packument of nuxt', () => {
  const root = present ? parseObject(readFileSync(recorded)) : undefined;
  const record = readPackument(root ?? {}, { name: 'nuxt', evidence, fetchedAt });

  it('keeps times, publishers, signatures and provenance of 377 versions', () => {
    expect(record.versions).toHaveLength(377);
    expect(record.clockProblem).toBeUndefined();
    expect(record.clock.inversions).toBe(0);
    expect(record.clock.pairs).toBeGreaterThan(150);
    expect(record.versions.every((item) => (item.publishedAt ?? 0) > 0)).toBe(true);
    expect(record.versions.filter((item) => (item.signatures?.length ?? 0) > 0)).toHaveLength(377);
    expect(record.versions.filter((item) => item.attestations?.present === true)).toHaveLength(42);
    expect(record.versions.filter((item) => item.publisher !== undefined).length).toBeGreaterThan(370);
  });

  it('gives the facts of one release', () => {
    const facts = computeFacts(record, '4.1.2', { bases: ['https://registry.example/'] });
    expect(facts.publisher).toMatchObject({ value: { current: { name: 'GitHub Actions' } } });
    expect(facts.signatures).toMatchObject({ known: true });
    expect(facts.attestations).toMatchObject({ value: { present: true } });
    expect(facts.maintainers).toMatchObject({ known: true });
    expect(facts.timeline).toMatchObject({ known: true });
  });
});
