import { existsSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Ecosystem } from '../../src/domain/ecosystem.ts';
import { CAMPAIGNS } from '../../src/intel/campaigns.ts';
import { findListed } from '../../src/intel/find-listed.ts';
import { loadIncidents } from '../../src/intel/index.ts';
import { INCIDENTS, matchIncidents } from '../../src/intel/match-incidents.ts';
import { GO_RELEASES, NPM_RELEASES, PYPI_RELEASES } from '../../src/intel/release-list.ts';

const ids = (ecosystem: Ecosystem, name: string, version: string): string => {
  const { matches, undecided } = matchIncidents({ ecosystem, name, version });
  return undecided ? 'undecided' : matches.map(({ id }) => id).join(' ') || 'clean';
};

describe('litellm, the case this exists for', () => {
  it.each(['1.82.7', '1.82.8'])('%s is listed with its ids and the good version', (version) => {
    const [match] = matchIncidents({ ecosystem: 'pypi', name: 'litellm', version }).matches;
    expect(match).toMatchObject({ id: 'litellm-2026-03', date: '2026-03-24', safeVersion: '1.82.6' });
    expect(match?.aliases).toContain('MAL-2026-2144');
  });
  it.each(['1.82.6', '1.82.9', '1.82.70', '1.82', '11.82.7'])('%s is not', (version) => {
    expect(ids('pypi', 'litellm', version)).toBe('clean');
  });
  it('without a version it cannot be told', () => {
    expect(ids('pypi', 'litellm', '')).toBe('undecided');
    expect(ids('pypi', 'requests', '')).toBe('clean');
  });
});

describe('names (N09)', () => {
  it.each([
    ['pypi', 'LiteLLM', '1.82.7', 'litellm-2026-03'],
    ['pypi', 'guardrails.ai', '0.10.1', 'mistralai-guardrails-2026-05'],
    ['pypi', 'Guardrails__AI', '0.10.1', 'mistralai-guardrails-2026-05'],
    ['npm', 'Keyv', '6.0.0', 'keyv-2026-08'],
    ['npm', '@CTRL/tinycolor', '4.1.1', 'npm-worm-2025'],
    ['npm', 'litellm', '1.82.7', 'clean'],
    ['cargo', 'faster-log', '1.0.0', 'faster-log-2025-05'],
    ['cargo', 'Faster_Log', '9.9.9', 'faster-log-2025-05'],
    ['golang', 'github.com/BoltDB-Go/bolt', 'v1.3.1', 'boltdb-go-2021-11'],
    ['github', 'TJ-Actions/Changed-Files', '0e58ed8671d6b60d0890c21b07f8835ace038e67', 'tj-actions-2025-03'],
    ['docker', 'docker.io/aquasec/trivy', '0.69.5', 'trivy-image-2026-03'],
    ['docker', 'aquasec/trivy', '0.69.3', 'clean'],
    ['npm', '@nx/devkit', '21.5.0', 'nx-2025-08'],
    ['npm', '@nx/devkit', '21.6.0', 'clean'],
    ['npm', '__proto__', '1.0.0', 'clean'],
    ['npm', 'constructor', '', 'clean'],
  ] as const)('%s %s %s: %s', (ecosystem, name, version, expected) => {
    expect(ids(ecosystem, name, version)).toBe(expected);
  });
});

describe('versions (N10)', () => {
  it.each([
    ['pypi', 'litellm', '1.82.8.0', 'litellm-2026-03'],
    ['pypi', 'litellm', 'v1.82.8', 'litellm-2026-03'],
    ['pypi', 'litellm', '1.82.8+local', 'clean'],
    ['pypi', 'torchtriton', '2.0.0+0d7e753227', 'torchtriton-2022-12'],
    ['pypi', 'torchtriton', '2.0.0', 'clean'],
    ['npm', 'axios', '1.14.1', 'axios-2026-03'],
    ['npm', 'axios', 'v1.14.1', 'axios-2026-03'],
    ['npm', 'axios', '1.14.1+build', 'axios-2026-03'],
    ['npm', 'axios', '01.14.1', 'axios-2026-03'],
    ['npm', 'axios', `1.14.${'9'.repeat(300)}`, 'clean'],
    ['npm', 'node-ipc', '9.2.2', 'node-ipc-2022-03'],
    ['npm', 'node-ipc', '9.2.3', 'node-ipc-2026-05'],
    ['npm', 'plain-crypto-js', 'anything', 'axios-2026-03'],
    ['npm', 'plain-crypto-js', '', 'axios-2026-03'],
  ] as const)('%s %s %s: %s', (ecosystem, name, version, expected) => {
    expect(ids(ecosystem, name, version)).toBe(expected);
  });
});

describe('actions by commit and by the range of an advisory', () => {
  it.each([
    ['tj-actions/changed-files', 'v45.0.7', 'tj-actions-2025-03'],
    ['tj-actions/changed-files', 'v45', 'tj-actions-2025-03'],
    ['tj-actions/changed-files', 'v1', 'tj-actions-2025-03'],
    ['tj-actions/changed-files', 'v46', 'clean'],
    ['tj-actions/changed-files', 'v46.0.1', 'clean'],
    ['tj-actions/changed-files', 'd6e91a2266cdb9d62096cebf1e8546899c6aa18f', 'clean'],
    ['tj-actions/changed-files', 'main', 'undecided'],
    ['tj-actions/changed-files/sub', 'v45', 'tj-actions-2025-03'],
    ['reviewdog/action-setup', 'f0d342d24037bb11d26b9bd8496e0808ba32e9ec', 'reviewdog-2025-03'],
    ['reviewdog/action-setup', 'v1', 'clean'],
    ['aquasecurity/trivy-action', '0.28.0', 'trivy-action-2026-03'],
    ['aquasecurity/trivy-action', '0.35.0', 'clean'],
    // These were made anew, with another name, at the commits they had before.
    ['aquasecurity/trivy-action', 'v0.28.0', 'clean'],
    ['aquasecurity/setup-trivy', 'v0.2.5', 'trivy-action-2026-03'],
    ['aquasecurity/setup-trivy', 'v0.2.6', 'clean'],
  ] as const)('%s@%s: %s', (name, version, expected) => {
    expect(ids('github', name, version)).toBe(expected);
  });
});

describe('the list', () => {
  const lists = { npm: NPM_RELEASES, pypi: PYPI_RELEASES, golang: GO_RELEASES };

  it.each(Object.entries(lists))(
    '%s is sorted, in normal form, and names known campaigns only',
    (_ecosystem, list) => {
      const known = new Set(CAMPAIGNS.map(({ id }) => id));
      const names = list.split('\n').map((line) => line.split(' ', 1)[0] ?? '');
      expect(names).toEqual([...new Set(names)].sort((a, b) => (a < b ? -1 : 1)));
      for (const line of list.split('\n')) {
        expect(line).toMatch(/^\S+( [a-z0-9-]+:[A-Za-z0-9.+-]+(,[A-Za-z0-9.+-]+)*)+$/);
        for (const group of line.split(' ').slice(1))
          expect(known.has(group.split(':', 1)[0] ?? '')).toBe(true);
      }
      expect(names.every((name) => name === name.toLowerCase())).toBe(true);
    },
  );

  it('every name is found, and nothing beside them (property)', () => {
    for (const list of Object.values(lists)) {
      const names = list.split('\n').map((line) => line.split(' ', 1)[0] ?? '');
      const all = new Set(names);
      for (const name of names) expect(findListed(list, name).length).toBeGreaterThan(0);
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string(),
            fc.constantFrom(...names).map((name) => `${name}x`),
            fc.constantFrom(...names).map((name) => name.slice(0, -1)),
          ),
          (name) => {
            expect(findListed(list, name).length > 0).toBe(all.has(name));
          },
        ),
      );
    }
    expect(findListed('', 'a')).toEqual([]);
  });

  it('has unique ids, plain texts, dates and references everywhere', () => {
    const all = [...INCIDENTS, ...CAMPAIGNS];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, title, effect, date, references, aliases } of all) {
      expect(id).toMatch(/^[a-z0-9-]+-20\d\d(-\d\d)?$/);
      expect(date).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
      for (const text of [title, effect]) expect(text).toMatch(/^[A-Za-z@][^`*<>[\]|#]+[^.]$/u);
      expect(references.length).toBeGreaterThan(0);
      for (const url of references) expect(URL.canParse(url)).toBe(true);
      for (const alias of aliases) expect(alias).toMatch(/^(MAL|GHSA|CVE|PYSEC|RUSTSEC)-[\w-]+$/);
    }
  });

  it('every release of the hand-written part matches its own incident, and no good version does', () => {
    for (const incident of INCIDENTS) {
      for (const { ecosystem, name, versions, safe } of incident.affected) {
        for (const version of versions === '*' || versions === undefined ? [] : versions) {
          expect(ids(ecosystem, name, version), `${name} ${version}`).toContain(incident.id);
        }
        if (safe !== undefined) expect(ids(ecosystem, name, safe), `${name} ${safe}`).toBe('clean');
      }
    }
  });

  it('never throws, whatever it is asked (property)', () => {
    const ecosystem = fc.constantFrom<Ecosystem>(
      'npm',
      'pypi',
      'golang',
      'cargo',
      'github',
      'docker',
      'generic',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('litellm', 'tj-actions/changed-files', 'axios', 'x'.repeat(100_000)),
    );
    fc.assert(
      fc.property(ecosystem, text, text, (kind, name, version) => {
        expect(Array.isArray(matchIncidents({ ecosystem: kind, name, version }).matches)).toBe(true);
      }),
    );
  });
});

describe('as a fact', () => {
  it('names the list with its digest, and the reports where something is found', async () => {
    const bad = { ecosystem: 'pypi', name: 'litellm', version: '1.82.7' } as const;
    const list = await loadIncidents([bad]);
    const fact = list.fact(bad);
    if (!fact.known || fact.evidence.kind !== 'intel') throw new Error('not known');
    expect(fact.evidence.id).toMatch(
      /^litellm-2026-03 in the list of 20\d\d-\d\d-\d\d, sha256 [0-9a-f]{16}$/,
    );
    expect(fact.evidence.references).toContain('https://github.com/BerriAI/litellm/issues/24512');
    expect(list.match(bad)).toEqual(fact.value);
    expect(list.fact({ ...bad, version: '' })).toMatchObject({ known: false, reason: 'unsupported' });
    expect(list.fact({ ...bad, version: '1.82.6' })).toEqual({
      known: true,
      value: [],
      evidence: list.evidence,
    });
  });

  it('loads nothing when there is nothing to compare', async () => {
    expect(
      (await loadIncidents([])).match({ ecosystem: 'pypi', name: 'litellm', version: '1.82.7' }),
    ).toEqual([]);
  });
});

const shared = new URL('../../../shared/data/', import.meta.url);
const rows = new URL('npm-malicious/compromised-packages.txt', shared);
if (!existsSync(rows))
  console.warn(`skipped: ${rows.pathname} is not here, so the list is not compared with its source`);

describe.skipIf(!existsSync(rows))('compared with the recorded public list', () => {
  it('every row of an ecosystem that we read is found', () => {
    const missed: string[] = [];
    let count = 0;
    for (const row of readFileSync(rows, 'utf8').split('\n')) {
      if (row.startsWith('#') || row.trim() === '' || row.startsWith('composer:')) continue;
      const [, prefix = 'npm', name = '', version = ''] =
        /^(?:(npm|pypi|go):)?(.+):([^:]+)$/.exec(row.trim()) ?? [];
      count += 1;
      const ecosystem = prefix === 'go' ? 'golang' : (prefix as Ecosystem);
      if (matchIncidents({ ecosystem, name, version }).matches.length === 0) missed.push(row);
    }
    expect(missed).toEqual([]);
    expect(count).toBeGreaterThan(5_000);
  });
});
