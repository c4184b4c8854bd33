import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { unknown, type UnknownReason } from '../../src/domain/fact.ts';
import type { FactName, FactTypes, Subjects } from '../../src/domain/facts.ts';
import type { AnyRule, FactTable } from '../../src/domain/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { brief, change, component, digest, facts, NOW, policy, run } from './helpers.ts';

const folder = new URL('../../src/rules/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const ruleFiles = files.filter((name) =>
  readFileSync(new URL(name, folder), 'utf8').includes('= defineRule('),
);

const H1 = `h1:${'A'.repeat(43)}=`;

/** Facts with which nothing is wrong. */
const GOOD: { readonly [K in FactName]: FactTypes[K] } = {
  registryState: { state: 'present' },
  publishedAt: NOW - 1_000 * 86_400_000,
  artifacts: [{ integrity: [digest('sha512', 'a')] }],
  yanked: { yanked: false },
  deprecated: { deprecated: false },
  projectStatus: 'active',
  publisher: {
    current: { name: 'ann' },
    previous: { version: '1.2.0', value: { name: 'ann' } },
    seenBefore: true,
  },
  maintainers: { current: [{ name: 'ann' }], previous: { version: '1.2.0', value: [{ name: 'ann' }] } },
  ownership: { current: 'ann', recorded: { owner: 'ann', at: '2026-01-01' } },
  installHooks: { current: [], previous: { version: '1.2.0', value: [] } },
  timeline: {
    previous: { version: '1.2.0', publishedAt: NOW - 1_010 * 86_400_000 },
    inLastDay: 1,
    majorsInLastDay: 1,
    releases: 9,
  },
  earlierRecord: { seen: false },
  registryAddress: { bases: ['https://registry.example/'] },
  metadata: {},
  signatures: [],
  attestations: { present: false },
  provenanceHistory: { current: { attested: false, trustedPublisher: false } },
  signatureCheck: { outcome: 'verified', keyid: 'SHA256:x', vouchedBy: 'embedded' },
  provenance: {
    attestations: [
      {
        predicateType: 'https://slsa.dev/provenance/v1',
        kind: 'provenance',
        outcome: 'verified',
        claims: { repository: 'https://github.com/owner/name' },
      },
    ],
    without: [],
    unchecked: 0,
  },
  expectedIdentity: [
    { repository: 'https://github.com/owner/name', source: { file: 'identities.yml', line: 1 } },
  ],
  knownMalicious: [],
  lockedBy: { lockfiles: [] },
  pinnedRefs: {
    repository: 'acme/do',
    commit: 'a'.repeat(40),
    tags: ['v1.0.0'],
    branches: [],
    written: 'neither',
    claimed: { version: 'v1.0.0', state: 'here' },
    newest: { tag: 'v1.0.0', commit: 'a'.repeat(40) },
    newestInLine: { tag: 'v1.0.0', commit: 'a'.repeat(40) },
  },
  reach: { state: 'tip', refs: ['refs/tags/v1.0.0'] },
  tagRecord: { tag: 'v1.0.0', commit: 'a'.repeat(40), full: true },
  pinAge: {},
  hosting: { asked: 'acme/do', fullName: 'acme/do', archived: false },
  pinnedUses: [],
  checksumRecord: { zip: [H1], mod: [] },
  lockedAction: { differences: [], unknown: [] },
};

/** Every package must have provenance. */
const ALL = policy({ provenance: { required: ['*'] } });

/** A subject that every component rule with needs has something to say about. */
const npm = {
  component: component({
    integrity: [digest('sha512', 'a')],
    source: { kind: 'registry', url: 'https://registry.example/left-pad/-/left-pad-1.3.0.tgz' },
  }),
};
const pypi = {
  component: component({
    ecosystem: 'pypi',
    name: 'requests',
    version: '2.32.3',
    format: 'uv-lock',
    integrity: [digest('sha512', 'a')],
    source: { kind: 'registry', index: 'https://registry.example/simple' },
  }),
};
const golang = {
  component: component({
    ecosystem: 'golang',
    name: 'host.example/mod',
    version: 'v1.0.0',
    format: 'go-mod',
    integrity: [{ algorithm: 'h1', digest: H1.slice(3), raw: H1, file: 'zip' }],
  }),
};

const action = {
  component: component({
    ecosystem: 'github',
    name: 'acme/do',
    version: 'a'.repeat(40),
    format: 'workflow',
    source: { kind: 'git', url: 'https://github.com/acme/do', commit: 'a'.repeat(40) },
    pin: { state: 'exact', kind: 'action', text: `acme/do@${'a'.repeat(40)}`, comment: 'v1.0.0' },
  }),
};

const locked = { component: component({ ecosystem: 'github', name: 'acme/tool' }), lockDifferences: [] };

describe('every rule', () => {
  it('is in the index, once, under its file’s name', () => {
    expect(ruleFiles.map((name) => name.slice(0, -3)).sort()).toEqual(
      rules.map(({ meta }) => meta.id).sort(),
    );
    expect(new Set(rules.map(({ meta }) => meta.id)).size).toBe(rules.length);
  });

  it.each(rules.map((rule) => [rule.meta.id, rule.meta] as const))(
    '%s: has a full page in plain words',
    (_id, meta) => {
      for (const text of [meta.title, meta.what, meta.why, meta.incident, meta.fix, meta.falseAlarms]) {
        expect(text.length).toBeGreaterThan(10);
        // No markup: these texts are printed into terminals, Markdown and HTML alike.
        expect(text).not.toMatch(/[`*_<>[\]|#]|https?:/u);
        expect(text.trim()).toBe(text);
      }
      expect(meta.title).not.toMatch(/\.$/);
      for (const text of [meta.what, meta.why, meta.incident, meta.fix]) expect(text).toMatch(/[.]$/);
      expect(meta.incident).toMatch(/\b20\d\d\b/);
      expect(meta.references.length).toBeGreaterThan(0);
      for (const url of meta.references) {
        expect(URL.canParse(url)).toBe(true);
        expect(url.startsWith('https://')).toBe(true);
      }
      expect(meta.since).toMatch(/^\d+\.\d+\.\d+$/);
    },
  );
});

const withNeeds = rules.filter((rule) => rule.needs.length > 0);

describe('a rule that lacks a fact answers unknown, never pass', () => {
  it('there is something to test', () => expect(withNeeds.length).toBeGreaterThan(12));

  for (const rule of withNeeds) {
    it(`${rule.meta.id}: passes when all is well`, () => {
      const subject = subjectFor(rule);
      expect(brief(run(rule, subject, { facts: facts(GOOD), policy: ALL }))).toBe('pass');
    });
    for (const need of rule.needs) {
      it(`${rule.meta.id}: without ${need}`, () => {
        const subject = subjectFor(rule);
        const { [need]: _gone, ...rest } = facts(GOOD);
        expect(brief(run(rule, subject, { facts: rest, policy: ALL }))).toMatch(/^unknown .* unsupported$/);
        for (const reason of [
          'offline',
          'stripped-by-mirror',
          'unreachable',
          'malformed',
        ] as UnknownReason[]) {
          const table: FactTable = { ...rest, [need]: unknown(reason, 'because') };
          expect(brief(run(rule, subject, { facts: table, policy: ALL }))).toMatch(
            new RegExp(`^unknown \\w+ ${reason}$`),
          );
        }
      });
    }
  }
});

describe('facts that only help', () => {
  const helped = rules.filter(({ helps }) => helps !== undefined);
  const loose = {
    component: component({
      ...action.component,
      version: 'v1',
      pin: { state: 'loose', kind: 'action', text: 'acme/do@v1' },
    }),
  };

  it('there is something to test', () => expect(helped.length).toBeGreaterThan(0));

  it.each(helped.map((rule) => [rule.meta.id, rule] as const))(
    '%s: decides the same without them, and names them as evidence where they are known',
    (_id, rule) => {
      for (const subject of [action, loose]) {
        const helps = Object.fromEntries((rule.helps ?? []).map((name) => [name, unknown('offline', 'x')]));
        const without = run(rule, subject, { facts: { ...facts(GOOD), ...helps } });
        const known = run(rule, subject, { facts: facts(GOOD) });
        expect(brief(known)).toBe(brief(without));
        if (typeof known === 'string' || typeof without === 'string') continue;
        expect(without.evidence).toEqual([]);
        expect(known.evidence).not.toEqual([]);
      }
    },
  );
});

function subjectFor(rule: AnyRule): Subjects['component'] {
  for (const subject of [npm, pypi, golang, action, locked]) {
    if (run(rule, subject, { facts: facts(GOOD), policy: ALL }) !== 'not applied') return subject;
  }
  throw new Error(`${rule.meta.id} applies to none of the subjects`);
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'a\n::error::owned',
    '\u202eevil',
    'аxios',
    '..',
    '',
    'x'.repeat(5000),
  ),
);
const hostile = fc.record({
  name: text,
  version: text,
  url: fc.option(
    fc.oneof(
      text,
      text.map((part) => `https://registry.example/${part}`),
    ),
    { nil: undefined },
  ),
  kind: fc.constantFrom('registry', 'git', 'url', 'path'),
  ecosystem: fc.constantFrom('npm', 'pypi', 'golang', 'cargo', 'github', 'docker', 'generic'),
  pin: fc.option(fc.constantFrom('action', 'workflow', 'image', 'requirement'), { nil: undefined }),
  raw: text,
});

describe('hostile subjects (N01, N02, N05, N07, N08)', () => {
  it('never throw, give the same answer twice, and never break a command', () => {
    fc.assert(
      fc.property(hostile, (it) => {
        const source =
          it.kind === 'git' || it.kind === 'url'
            ? { kind: it.kind, url: it.url ?? '' }
            : it.kind === 'path'
              ? { kind: 'path' as const, path: it.url ?? '' }
              : { kind: 'registry' as const, ...(it.url === undefined ? {} : { url: it.url }) };
        const subject = {
          component: component({
            purl: 'pkg:npm/x@1' as never,
            name: it.name,
            version: it.version,
            ecosystem: it.ecosystem as 'npm',
            source: source as never,
            integrity: [{ algorithm: 'unknown', digest: '', raw: it.raw }],
            ...(it.pin === undefined
              ? {}
              : {
                  pin: {
                    state: 'loose' as const,
                    kind: it.pin as 'action',
                    text: `${it.name}@${it.version}`,
                  },
                }),
          }),
          change: change({ kind: 'rehashed', from: npm.component }),
        };
        for (const rule of rules.filter(({ subject: kind }) => kind === 'component')) {
          const first = run(rule, subject, { facts: facts(GOOD), policy: ALL });
          expect(run(rule, subject, { facts: facts(GOOD), policy: ALL })).toEqual(first);
          if (typeof first === 'string' || first.fix?.kind !== 'command') continue;
          expect(first.fix.text).toMatch(/^[A-Za-z0-9@/._ '"=+!:^{}~-]+$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
