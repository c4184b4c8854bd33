import { describe, expect, it } from 'vitest';

import type { Component } from '../../src/domain/component.ts';
import { makePurl } from '../../src/domain/purl.ts';
import { compareInventories } from '../../src/inventory/compare.ts';
import type { Inventory } from '../../src/inventory/format.ts';

interface Entry extends Partial<Omit<Component, 'integrity'>> {
  readonly name: string;
  readonly version: string;
  readonly digest?: string;
}

function component({ name, version, digest = version, ...rest }: Entry): Component {
  const ecosystem = rest.ecosystem ?? 'npm';
  const purl = makePurl({ type: ecosystem, name, version });
  if (!purl.ok) throw new Error(purl.error);
  return {
    purl: purl.value,
    ecosystem,
    name,
    version,
    scope: 'runtime',
    direct: true,
    integrity: [{ algorithm: 'sha256', digest, raw: `sha256:${digest}` }],
    source: { kind: 'registry' },
    lockfile: 'package-lock.json',
    locations: [{ file: rest.lockfile ?? 'package-lock.json', line: 1 }],
    dependsOn: [],
    format: 'npm-lock',
    ...rest,
  };
}

function inventory(entries: readonly Entry[], broken: readonly string[] = []): Inventory {
  const components = entries.map(component);
  const paths = [...new Set([...components.map(({ lockfile }) => lockfile), ...broken])];
  return {
    components,
    files: paths.map((path) => ({
      path,
      format: 'npm-lock',
      role: 'lock',
      status: broken.includes(path) ? 'broken' : 'read',
      components: components.filter(({ lockfile }) => lockfile === path).length,
    })),
    projects: [],
    declarations: [],
    problems: [],
  };
}

function changes(base: readonly Entry[], head: readonly Entry[], broken: readonly string[] = []): string[] {
  return compareInventories(inventory(base), inventory(head, broken)).map(
    ({ kind, from, to, size }) =>
      `${kind} ${to?.name ?? from?.name} ${from?.version ?? '-'} ${to?.version ?? '-'} ${size}`,
  );
}

const a = (version: string, more: Partial<Entry> = {}): Entry => ({ name: 'a', version, ...more });

describe('comparing inventories', () => {
  it('finds nothing between equal states', () => {
    expect(changes([a('1.0.0')], [a('1.0.0')])).toEqual([]);
    expect(changes([], [])).toEqual([]);
  });

  it.each([
    [[], [a('1.0.0')], 'added a - 1.0.0 unknown'],
    [[a('1.0.0')], [], 'removed a 1.0.0 - unknown'],
    [[a('1.0.0')], [a('2.0.0')], 'upgraded a 1.0.0 2.0.0 major'],
    [[a('1.0.0')], [a('1.1.0')], 'upgraded a 1.0.0 1.1.0 minor'],
    [[a('1.0.0')], [a('1.0.1')], 'upgraded a 1.0.0 1.0.1 patch'],
    [[a('1.10.0')], [a('1.9.0')], 'downgraded a 1.10.0 1.9.0 minor'],
    [[a('1.0.0')], [a('1.0.0', { digest: 'x' })], 'rehashed a 1.0.0 1.0.0 unknown'],
    [[a('1.0.0')], [a('1.0.0', { source: { kind: 'git', url: 'u' } })], 'changed a 1.0.0 1.0.0 unknown'],
    [
      [a('1.0.0', { source: { kind: 'registry', url: 'https://registry.example/a' } })],
      [a('1.0.0', { source: { kind: 'registry', url: 'https://evil.example/a' } })],
      'changed a 1.0.0 1.0.0 unknown',
    ],
    [[a('main')], [a('v2')], 'changed a main v2 unknown'],
    [[a('1.0.0+a')], [a('1.0.0+b')], 'changed a 1.0.0+a 1.0.0+b unknown'],
  ])('%#: %j to %j', (base, head, expected) => {
    expect(changes(base, head)).toEqual([expected]);
  });

  it('does not care for the order of digests, scope or place', () => {
    const [one, two] = ['1', '2'].map((digest) => ({ algorithm: 'sha256' as const, digest, raw: digest }));
    if (one === undefined || two === undefined) throw new Error('unreachable');
    const base = inventory([a('1.0.0')]);
    const head = inventory([a('1.0.0', { scope: 'dev', locations: [{ file: 'x', line: 9 }] })]);
    const withDigests = (state: Inventory, integrity: Component['integrity']): Inventory => ({
      ...state,
      components: state.components.map((each) => ({ ...each, integrity })),
    });
    expect(compareInventories(withDigests(base, [one, two]), withDigests(head, [two, one]))).toEqual([]);
    expect(compareInventories(withDigests(base, [one, two]), withDigests(head, [one]))).toMatchObject([
      { kind: 'rehashed' },
    ]);
  });

  it('pairs several versions of one name by nearness and leaves the rest alone', () => {
    expect(changes([a('1.0.0'), a('2.0.0'), a('3.0.0')], [a('1.0.0'), a('2.0.1'), a('3.0.0')])).toEqual([
      'upgraded a 2.0.0 2.0.1 patch',
    ]);
    expect(changes([a('1.0.0'), a('2.0.0')], [a('2.0.1'), a('1.1.0')])).toEqual([
      'upgraded a 1.0.0 1.1.0 minor',
      'upgraded a 2.0.0 2.0.1 patch',
    ]);
    expect(changes([a('1.0.0')], [a('1.0.0'), a('2.0.0')])).toEqual(['added a - 2.0.0 unknown']);
    expect(changes([a('1.0.0'), a('2.0.0')], [a('2.0.5')])).toEqual([
      'removed a 1.0.0 - unknown',
      'upgraded a 2.0.0 2.0.5 patch',
    ]);
  });

  it('keeps lockfiles and ecosystems apart', () => {
    expect(
      changes(
        [a('1.0.0', { lockfile: 'x/package-lock.json' }), a('1.0.0', { lockfile: 'y/package-lock.json' })],
        [a('1.0.0', { lockfile: 'x/package-lock.json' }), a('2.0.0', { lockfile: 'y/package-lock.json' })],
      ),
    ).toEqual(['upgraded a 1.0.0 2.0.0 major']);
    expect(changes([a('1.0.0')], [a('2.0.0', { ecosystem: 'cargo' })])).toEqual([
      'added a - 2.0.0 unknown',
      'removed a 1.0.0 - unknown',
    ]);
  });

  it('compares a lockfile that moved with itself', () => {
    const many = (lockfile: string): Entry[] =>
      ['b', 'c', 'd', 'e'].map((name) => ({ name, version: '1.0.0', lockfile }));
    const [from, to] = ['old/package-lock.json', 'new/package-lock.json'];
    if (from === undefined || to === undefined) throw new Error('unreachable');
    expect(
      changes([...many(from), a('1.0.0', { lockfile: from })], [...many(to), a('1.0.1', { lockfile: to })]),
    ).toEqual(['upgraded a 1.0.0 1.0.1 patch']);
    expect(
      changes([a('1.0.0', { lockfile: from })], [{ name: 'z', version: '1.0.0', lockfile: to }]),
    ).toEqual(['removed a 1.0.0 - unknown', 'added z - 1.0.0 unknown']);
  });

  it('takes nothing away because a lockfile became unreadable', () => {
    expect(changes([a('1.0.0')], [], ['package-lock.json'])).toEqual([]);
  });

  it('sees what a remark beside a pin claims now, of one use or of a further one', () => {
    const pin = (comment?: string, otherComments?: readonly string[]): Partial<Entry> => ({
      pin: {
        state: 'exact',
        kind: 'action',
        text: 'a@1',
        ...(comment === undefined ? {} : { comment }),
        ...(otherComments === undefined ? {} : { otherComments }),
      },
    });
    for (const [from, to, kinds] of [
      [pin('v1'), pin('v1'), []],
      [pin('v1'), pin('v2'), ['changed']],
      [pin('v1'), pin(), ['changed']],
      [pin('v1'), pin('v1', ['v2']), ['changed']],
    ] as const) {
      const all = compareInventories(inventory([a('1.0.0', from)]), inventory([a('1.0.0', to)]));
      expect(all.map(({ kind }) => kind)).toEqual(kinds);
    }
  });

  it('sees a pin that became loose or another one', () => {
    const pin = (text: string): Partial<Entry> => ({ pin: { state: 'loose', kind: 'image', text } });
    expect(changes([a('1.0.0', pin('a:1'))], [a('1.0.0', pin('docker://a:1'))])).toEqual([
      'changed a 1.0.0 1.0.0 unknown',
    ]);
  });

  it('stays quick with thousands of versions of one name', () => {
    const versions = (minor: number): Entry[] => Array.from({ length: 3000 }, (_, i) => a(`${i}.${minor}.0`));
    const started = performance.now();
    expect(changes(versions(0), versions(1))).toHaveLength(3000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
