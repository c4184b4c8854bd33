import { describe, expect, it } from 'vitest';

import type { Component, Integrity } from '../../src/domain/component.ts';
import { immutableDrift } from '../../src/rules/immutable-drift.ts';
import { integrityMismatch } from '../../src/rules/integrity-mismatch.ts';
import { missingIntegrity } from '../../src/rules/missing-integrity.ts';
import { weakIntegrity } from '../../src/rules/weak-integrity.ts';
import { brief, change, component, digest, facts, run } from './helpers.ts';

const WHEEL = 'requests-2.32.3-py3-none-any.whl';
const SDIST = 'requests-2.32.3.tar.gz';
const python = (integrity: readonly Integrity[]): Component =>
  component({ ecosystem: 'pypi', name: 'requests', version: '2.32.3', format: 'uv-lock', integrity });

describe('missing-integrity (I01, P16)', () => {
  it.each<[string, Partial<Component>, string]>([
    ['a digest', { integrity: [digest('sha512', 'a')] }, 'pass'],
    ['none', {}, 'fail warn'],
    ['an empty text', { integrity: [{ algorithm: 'unknown', digest: '', raw: ' ' }] }, 'fail warn'],
    [
      'an archive at an address',
      { source: { kind: 'url', url: 'https://files.example/x.tgz' } },
      'fail warn',
    ],
    ['bundled', { bundled: true }, 'fail record bundled'],
    ['trusted by a Gradle build', { unchecked: 'trusted' }, 'fail record trusted'],
    ['checked by its signature', { unchecked: 'signed' }, 'fail record signed'],
    ['of a build that checks nothing', { unchecked: 'off' }, 'fail record not-verified'],
    ['not fetched by yarn', { format: 'yarn-berry-lock' }, 'fail record not-fetched'],
    ['git', { source: { kind: 'git', url: 'https://git.example/x' } }, 'not applied'],
    ['a path', { source: { kind: 'path', path: 'x' } }, 'not applied'],
    ['no version', { version: '' }, 'not applied'],
    [
      'a requirement',
      { ecosystem: 'pypi', pin: { state: 'exact', kind: 'requirement', text: 'x==1' } },
      'not applied',
    ],
    ['an image', { ecosystem: 'docker', name: 'alpine' }, 'not applied'],
  ])('%s', (_name, over, expected) => {
    expect(brief(run(missingIntegrity, { component: component(over) }))).toBe(expected);
  });
});

describe('weak-integrity (I01, I02)', () => {
  const good = digest('sha512', 'a');
  it.each<[string, readonly Integrity[], string]>([
    ['sha512', [good], 'pass'],
    ['sha1 only', [digest('sha1', 'a')], 'fail warn weak'],
    ['md5 only', [digest('md5', 'a')], 'fail warn weak'],
    ['sha1 beside sha512', [digest('sha1', 'a'), good], 'pass'],
    ['unknown algorithm', [{ algorithm: 'unknown', digest: '', raw: 'sha9-AAAA' }], 'fail block malformed'],
    ['hex in place of base64', [{ ...good, raw: `sha512-${good.digest}` }], 'fail block malformed'],
    ['blank in base64', [{ ...good, raw: good.raw.replace('sha512-', 'sha512- ') }], 'fail block malformed'],
    ['no padding', [{ ...good, raw: good.raw.replace(/=+$/, '') }], 'fail block malformed'],
    ['too short', [{ ...good, digest: good.digest.slice(2) }], 'fail block malformed'],
    ['capitals', [{ ...good, digest: `${good.digest.slice(0, -1)}F` }], 'fail block malformed'],
    [
      'a bad one beside a good one',
      [good, { algorithm: 'sha512', digest: '00', raw: 'sha512-AA==' }],
      'fail block malformed',
    ],
    ['options after ?', [{ ...good, raw: `${good.raw}?x` }], 'pass'],
  ])('%s', (_name, integrity, expected) => {
    expect(brief(run(weakIntegrity, { component: component({ integrity }) }))).toBe(expected);
  });

  it.each([
    ['h1 canonical', 'yFAPZ2mBGKIDhR7VvLnuRGDPPZqgyTzLKwbYRjRZlvc=', 'pass'],
    ['h1 not canonical', 'yFAPZ2mBGKIDhR7VvLnuRGDPPZqgyTzLKwbYRjRZlvd=', 'fail block malformed'],
  ])('Go: %s', (_name, text, expected) => {
    const integrity: Integrity[] = [{ algorithm: 'h1', digest: text, raw: `h1:${text}` }];
    expect(
      brief(
        run(weakIntegrity, {
          component: component({ ecosystem: 'golang', name: 'example.org/x', version: 'v1.0.0', integrity }),
        }),
      ),
    ).toBe(expected);
  });

  it('judges every Python file by itself, named or not', () => {
    expect(
      brief(
        run(weakIntegrity, { component: python([digest('sha256', 'a', WHEEL), digest('md5', 'b', SDIST)]) }),
      ),
    ).toBe('fail warn weak');
    expect(
      brief(run(weakIntegrity, { component: python([digest('sha256', 'a'), digest('md5', 'b')]) })),
    ).toBe('fail warn weak');
  });
});

describe('integrity-mismatch (I03)', () => {
  const npm = (integrity: readonly Integrity[], stated: readonly Integrity[]) =>
    brief(
      run(
        integrityMismatch,
        { component: component({ integrity }) },
        { facts: facts({ artifacts: [{ integrity: stated }] }) },
      ),
    );

  it.each<[string, Integrity[], Integrity[], string]>([
    ['equal', [digest('sha512', 'a')], [digest('sha512', 'a')], 'pass'],
    ['different', [digest('sha512', 'a')], [digest('sha512', 'b')], 'fail block'],
    [
      'strong differs, weak agrees',
      [digest('sha512', 'a'), digest('sha1', 'x')],
      [digest('sha512', 'b'), digest('sha1', 'x')],
      'fail block',
    ],
    [
      'strong agrees, weak differs',
      [digest('sha512', 'a'), digest('sha1', 'x')],
      [digest('sha512', 'a'), digest('sha1', 'y')],
      'pass',
    ],
    [
      'only the weak one can be compared and agrees',
      [digest('sha512', 'a'), digest('sha1', 'x')],
      [digest('sha1', 'x')],
      'unknown warn not-published',
    ],
    [
      'only the weak one can be compared and differs',
      [digest('sha512', 'a'), digest('sha1', 'x')],
      [digest('sha1', 'y')],
      'fail block',
    ],
    ['sha1 is all the lock has', [digest('sha1', 'x')], [digest('sha512', 'a'), digest('sha1', 'x')], 'pass'],
    ['nothing in common', [digest('sha512', 'a')], [digest('sha1', 'x')], 'unknown warn not-published'],
    ['the registry states none', [digest('sha512', 'a')], [], 'unknown warn not-published'],
    [
      'several of one algorithm, of which clients accept any, and one fits',
      [digest('sha512', 'a'), digest('sha512', 'b')],
      [digest('sha512', 'b')],
      'fail block surplus',
    ],
    [
      'a second weak one beside the strong one',
      [digest('sha512', 'a'), digest('sha1', 'x'), digest('sha1', 'y')],
      [digest('sha512', 'a'), digest('sha1', 'x')],
      'pass',
    ],
  ])('npm: %s', (_name, locked, stated, expected) => {
    expect(npm(locked, stated)).toBe(expected);
  });

  it('prints both values', () => {
    const finding = run(
      integrityMismatch,
      { component: component({ integrity: [digest('sha512', 'a')] }) },
      { facts: facts({ artifacts: [{ integrity: [digest('sha512', 'b')] }] }) },
    );
    expect(finding).toMatchObject({
      message: 'the lockfile says sha512 6100000000000000…, the registry says sha512 6200000000000000…',
    });
  });

  const release = [
    { file: WHEEL, integrity: [digest('sha256', 'w', WHEEL)] },
    { file: SDIST, integrity: [digest('sha256', 's', SDIST)] },
  ];
  it.each<[string, Integrity[], string]>([
    ['all files', [digest('sha256', 'w', WHEEL), digest('sha256', 's', SDIST)], 'pass'],
    ['some files', [digest('sha256', 'w', WHEEL)], 'pass'],
    ['hashes without names', [digest('sha256', 's'), digest('sha256', 'w')], 'pass'],
    [
      'one foreign hash among good ones',
      [digest('sha256', 's'), digest('sha256', 'evil')],
      'fail block unlisted',
    ],
    ['another digest for a file', [digest('sha256', 'evil', WHEEL)], 'fail block different'],
    ['the digest of the other file', [digest('sha256', 's', WHEEL)], 'fail warn other-file'],
    [
      'the digest of the other file, and one of none',
      [digest('sha256', 's', WHEEL), digest('sha256', 'evil', SDIST)],
      'fail block different',
    ],
    [
      'a file the release does not have',
      [digest('sha256', 'x', 'requests-2.32.3-cp313-win.whl')],
      'fail block unlisted',
    ],
    [
      'a file that is no longer served, among good ones',
      [digest('sha256', 'x', 'requests-2.32.3-cp313-win.whl'), digest('sha256', 's', SDIST)],
      'fail warn file-gone',
    ],
    [
      'a file that is no longer served, and a changed one',
      [
        digest('sha256', 'x', 'requests-2.32.3-cp313-win.whl'),
        digest('sha256', 's', SDIST),
        digest('sha256', 'evil', WHEEL),
      ],
      'fail block different',
    ],
    [
      'a file that is no longer served, and a digest without a name that fits none',
      [
        digest('sha256', 'x', 'requests-2.32.3-cp313-win.whl'),
        digest('sha256', 's', SDIST),
        digest('sha256', 'evil'),
      ],
      'fail block unlisted',
    ],
    ['an algorithm the registry does not state', [digest('sha512', 'w')], 'unknown warn not-published'],
  ])('PyPI: %s', (_name, locked, expected) => {
    expect(
      brief(run(integrityMismatch, { component: python(locked) }, { facts: facts({ artifacts: release }) })),
    ).toBe(expected);
  });

  it.each<[string, Integrity[], string]>([
    ['equal', [digest('sha256', 'a')], 'pass'],
    ['different', [digest('sha256', 'b')], 'fail block'],
    [
      'a second one beside the true one',
      [digest('sha256', 'a'), digest('sha256', 'b')],
      'fail block surplus',
    ],
  ])('Cargo: %s', (_name, integrity, expected) => {
    const crate = component({ ecosystem: 'cargo', name: 'serde', format: 'cargo-lock', integrity });
    const artifacts = [{ integrity: [digest('sha256', 'a')] }];
    expect(brief(run(integrityMismatch, { component: crate }, { facts: facts({ artifacts }) }))).toBe(
      expected,
    );
  });

  const RUBY = 'native-1.0.0.gem';
  const JAVA = 'native-1.0.0-java.gem';
  it.each<[string, Integrity[], string]>([
    ['equal', [digest('sha256', 'j', JAVA)], 'pass'],
    ['different', [digest('sha256', 'evil', JAVA)], 'fail block different'],
    ['that of another platform', [digest('sha256', 'r', JAVA)], 'fail warn other-file'],
    ['of a file that is gone', [digest('sha256', 'm', 'native-1.0.0-mingw.gem')], 'fail block unlisted'],
    [
      'two, of which one is true',
      [digest('sha256', 'j', JAVA), digest('sha256', 'x', JAVA)],
      'fail block different',
    ],
  ])('RubyGems: %s', (_name, integrity, expected) => {
    const gem = component({ ecosystem: 'gem', name: 'native', format: 'gemfile-lock', integrity });
    const artifacts = [
      { file: RUBY, integrity: [digest('sha256', 'r', RUBY)] },
      { file: JAVA, integrity: [digest('sha256', 'j', JAVA)] },
    ];
    expect(brief(run(integrityMismatch, { component: gem }, { facts: facts({ artifacts }) }))).toBe(expected);
  });

  it.each<[string, Integrity[], readonly [string, Integrity[]][], string]>([
    [
      'all files',
      [digest('sha256', 'j', 'a.jar'), digest('sha512', 'p', 'a.pom')],
      [
        ['a.jar', [digest('sha256', 'j')]],
        ['a.pom', [digest('sha512', 'p')]],
      ],
      'pass',
    ],
    [
      'one file differs',
      [digest('sha256', 'j', 'a.jar'), digest('sha256', 'evil', 'a.pom')],
      [
        ['a.jar', [digest('sha256', 'j')]],
        ['a.pom', [digest('sha256', 'p')]],
      ],
      'fail block different',
    ],
    [
      'the digest of the other file',
      [digest('sha256', 'p', 'a.jar')],
      [
        ['a.jar', [digest('sha256', 'j')]],
        ['a.pom', [digest('sha256', 'p')]],
      ],
      'fail block different',
    ],
    [
      'only SHA-1 is stated, and agrees',
      [digest('sha256', 'j', 'a.jar'), digest('sha1', 'j', 'a.jar')],
      [['a.jar', [digest('sha1', 'j')]]],
      'unknown warn not-published',
    ],
    [
      'only SHA-1 is stated, and differs',
      [digest('sha256', 'j', 'a.jar'), digest('sha1', 'j', 'a.jar')],
      [['a.jar', [digest('sha1', 'evil')]]],
      'fail block different',
    ],
    ['only SHA-1 is demanded', [digest('sha1', 'j', 'a.jar')], [['a.jar', [digest('sha1', 'j')]]], 'pass'],
    [
      'another one is accepted too',
      [digest('sha256', 'j', 'a.jar'), digest('sha256', 'k', 'a.jar')],
      [['a.jar', [digest('sha256', 'j')]]],
      'fail warn also-accepted',
    ],
    [
      'a file that is not there',
      [digest('sha256', 'j', 'a.jar'), digest('sha256', 'o', 'odd.jar')],
      [
        ['a.jar', [digest('sha256', 'j')]],
        ['odd.jar', []],
      ],
      'unknown warn not-published',
    ],
    [
      'a file that is not there beside one that differs',
      [digest('sha256', 'o', 'odd.jar'), digest('sha256', 'j', 'a.jar')],
      [['a.jar', [digest('sha256', 'evil')]]],
      'fail block different',
    ],
  ])('Maven: %s', (_name, integrity, stated, expected) => {
    const jar = component({ ecosystem: 'maven', name: 'org.example:a', format: 'gradle-lock', integrity });
    const artifacts = stated.map(([file, all]) => ({
      file,
      integrity: all.map((one) => ({ ...one, file })),
    }));
    expect(brief(run(integrityMismatch, { component: jar }, { facts: facts({ artifacts }) }))).toBe(expected);
  });

  it('points to the line of the digest where it has one', () => {
    const location = { file: 'Gemfile.lock', line: 99 };
    const integrity = [{ ...digest('sha256', 'evil', JAVA), location }];
    const gem = component({ ecosystem: 'gem', name: 'native', format: 'gemfile-lock', integrity });
    const artifacts = [{ file: JAVA, integrity: [digest('sha256', 'j', JAVA)] }];
    expect(run(integrityMismatch, { component: gem }, { facts: facts({ artifacts }) })).toMatchObject({
      location,
    });
  });

  it('is not applied where nothing can be compared', () => {
    for (const over of [
      { ecosystem: 'golang', name: 'example.org/x', version: 'v1.0.0', integrity: [digest('sha256', 'a')] },
      { format: 'yarn-berry-lock', integrity: [digest('sha512', 'a')] },
      { integrity: [] },
      { integrity: [{ algorithm: 'unknown', digest: '', raw: 'x' }] },
    ] as const) {
      expect(run(integrityMismatch, { component: component(over as never) })).toBe('not applied');
    }
  });
});

describe('immutable-drift (I04)', () => {
  const after = (record: Integrity[], locked: Integrity[]) =>
    brief(
      run(
        immutableDrift,
        { component: component({ integrity: locked }) },
        { facts: facts({ earlierRecord: { seen: true, at: '2026-01-02T03:04:05Z', integrity: record } }) },
      ),
    );
  it.each<[string, Integrity[], Integrity[], string]>([
    ['same', [digest('sha512', 'a')], [digest('sha512', 'a')], 'pass'],
    ['changed', [digest('sha512', 'a')], [digest('sha512', 'b')], 'fail block'],
    ['stronger algorithm only', [digest('sha1', 'a')], [digest('sha512', 'b')], 'unknown record unsupported'],
    [
      'a file more',
      [digest('sha256', 'w', WHEEL)],
      [digest('sha256', 'w', WHEEL), digest('sha256', 's', SDIST)],
      'pass',
    ],
    [
      'a file replaced',
      [digest('sha256', 'w', WHEEL), digest('sha256', 's', SDIST)],
      [digest('sha256', 'w', WHEEL), digest('sha256', 'evil', SDIST)],
      'fail block',
    ],
    [
      'a digest that stood beside another name',
      [digest('sha256', 'w', WHEEL), digest('sha256', 's', SDIST)],
      [digest('sha256', 's', WHEEL)],
      'pass',
    ],
    [
      'a digest that stood beside another name, and a new one',
      [digest('sha256', 'w', WHEEL), digest('sha256', 's', SDIST)],
      [digest('sha256', 's', WHEEL), digest('sha256', 'evil', SDIST)],
      'fail block',
    ],
    [
      'only other files',
      [digest('sha256', 'w', WHEEL)],
      [digest('sha256', 's', SDIST)],
      'unknown record unsupported',
    ],
    ['names on one side only, same bytes', [digest('sha256', 'w', WHEEL)], [digest('sha256', 'w')], 'pass'],
    ['nothing recorded', [], [digest('sha512', 'a')], 'pass'],
  ])('against the record: %s', (_name, record, locked, expected) => {
    expect(after(record, locked)).toBe(expected);
  });

  it('first sight passes', () => {
    expect(
      run(
        immutableDrift,
        { component: component({ integrity: [digest('sha512', 'a')] }) },
        { facts: facts({ earlierRecord: { seen: false } }) },
      ),
    ).toBe('pass');
  });

  const rehashed = (before: Integrity[], now: Integrity[]) =>
    brief(
      run(immutableDrift, {
        component: component({ integrity: now }),
        change: change({ kind: 'rehashed', from: component({ integrity: before }) }),
      }),
    );

  it('against the base branch fails without any source', () => {
    expect(rehashed([digest('sha512', 'a')], [digest('sha512', 'b')])).toBe('fail block changed');
    expect(rehashed([digest('sha512', 'a')], [])).toBe('fail block removed');
    expect(rehashed([digest('sha1', 'a')], [digest('sha1', 'a'), digest('sha512', 'b')])).toBe(
      'unknown record unsupported',
    );
  });

  it('fails when a change adds a second digest that clients would accept too', () => {
    expect(rehashed([digest('sha512', 'a')], [digest('sha512', 'a'), digest('sha512', 'evil')])).toBe(
      'fail block added',
    );
    expect(rehashed([digest('sha512', 'a'), digest('sha512', 'b')], [digest('sha512', 'b')])).not.toContain(
      'fail',
    );
  });

  it('does not compare archives that yarn packed in another way', () => {
    const packed = (seed: string, way: string): Integrity => ({
      ...digest('sha512', seed),
      raw: `${way}/${digest('sha512', seed).digest}`,
    });
    expect(rehashed([packed('a', '8')], [packed('b', '10c0')])).toBe('unknown record unsupported');
    expect(rehashed([packed('a', '10c0')], [packed('b', '10c0')])).toBe('fail block changed');
  });
});
