import fc from 'fast-check';
import { PackageURL } from 'packageurl-js';
import { describe, expect, it } from 'vitest';

import {
  makePurl,
  normalizePypiName,
  packageKey,
  parsePurl,
  splitPurl,
  type Purl,
} from '../../src/domain/purl.ts';

const parse = (text: string): string => {
  const parsed = parsePurl(text);
  return parsed.ok ? parsed.value : `refused: ${parsed.error}`;
};

describe('parsePurl', () => {
  it.each([
    ['pkg:npm/left-pad@1.3.0', 'pkg:npm/left-pad@1.3.0'],
    ['PKG:npm/x@1', 'refused: "PKG:npm/x@1" does not start with pkg:'],
    ['pkg:NPM/x@1', 'pkg:npm/x@1'],
    ['pkg://npm/x@1', 'pkg:npm/x@1'],
    ['pkg:pypi/Foo_Bar@1.0', 'pkg:pypi/foo-bar@1.0'],
    ['pkg:golang/github.com/a/b%21c@v1.0.0', 'pkg:golang/github.com/a/b%21c@v1.0.0'],
    ['pkg:github/Actions/Checkout@v4#sub/dir', 'pkg:github/actions/checkout@v4#sub/dir'],
    [
      'pkg:docker/alpine@sha256:ab?tag=3&repository_url=r.example',
      'pkg:docker/alpine@sha256:ab?repository_url=r.example&tag=3',
    ],
    ['pkg:npm/x@1.0.0%2Bbuild', 'pkg:npm/x@1.0.0%2Bbuild'],
  ])('%s', (text, expected) => {
    expect(parse(text)).toBe(expected);
  });

  it('N03: both spellings of a scope have one key', () => {
    expect(parse('pkg:npm/@a/b@1')).toBe('pkg:npm/%40a/b@1');
    expect(parse('pkg:npm/%40a/b@1')).toBe('pkg:npm/%40a/b@1');
  });

  it.each([
    ['N01 a command in the name', 'pkg:npm/a%0A::error::owned@1'],
    ['N01 a carriage return', 'pkg:npm/a%0D%0A::add-mask::x@1'],
    ['N02 a direction override', 'pkg:npm/%E2%80%AEevil@1'],
    ['N02 a zero-width space', 'pkg:npm/a%E2%80%8Bb@1'],
    ['N02 a name of 215 characters', `pkg:npm/${'a'.repeat(215)}@1`],
    ['N02 a name of 1 MB', `pkg:npm/${'a'.repeat(1_000_000)}@1`],
    ['N04 a slash inside a name', 'pkg:npm/a%2fb@1'],
    ['N05 dot segments', 'pkg:npm/../../etc@1'],
    ['N05 escaped dot segments', 'pkg:npm/%2e%2e/etc@1'],
    ['N05 a dot segment as version', 'pkg:npm/a@%2e%2e'],
    ['N06 two versions', 'pkg:npm/a@1@2'],
    ['N07 a control character in the version', 'pkg:npm/a@1%0A::error::x'],
    ['N08 a NUL', 'pkg:npm/%00a@1'],
    ['a lone surrogate', `pkg:npm/a\uD800@1`],
    ['a broken escape', 'pkg:npm/%zz@1'],
    ['no name', 'pkg:npm/'],
    ['no type', 'pkg:/x'],
    ['a repeated qualifier', 'pkg:npm/x@1?a=1&a=2'],
    ['a qualifier without a value', 'pkg:npm/x@1?a'],
    ['a backslash', 'pkg:npm/a%5Cb@1'],
    ['a version of 257 characters', `pkg:npm/a@${'1'.repeat(257)}`],
  ])('refuses %s', (_name, text) => {
    expect(parse(text)).toMatch(/^refused: /);
  });

  it('an error shows little of a hostile text, and nothing that a terminal would act on', () => {
    const parsed = parsePurl(`pkg:npm/\u001b[2J${'x'.repeat(2_000)}%zz`);
    if (parsed.ok) throw new Error('accepted');
    expect(parsed.error.length).toBeLessThan(200);
    // oxlint-disable-next-line no-control-regex
    expect(parsed.error).not.toMatch(/[\u0000-\u001f]/);
  });

  it('a confusable letter stays visible as an escape', () => {
    expect(parse('pkg:npm/%D0%B0xios@1')).toBe('pkg:npm/%D0%B0xios@1');
  });
});

const plain = fc.stringMatching(/^[a-z0-9][a-z0-9._~-]{0,20}$/).filter((text) => !/^\.+$/.test(text));
const parts = fc.record(
  {
    type: fc.constantFrom('npm', 'cargo', 'golang', 'generic', 'docker'),
    name: plain,
    namespace: fc.array(plain, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/')),
    version: fc.stringMatching(/^[0-9A-Za-z][0-9A-Za-z.+!:_-]{0,19}$/),
    qualifiers: fc.dictionary(
      fc.stringMatching(/^[a-z][a-z0-9._]{0,8}$/),
      fc.stringMatching(/^[!-~]{1,12}$/).filter((text) => !text.includes('\\')),
      { maxKeys: 3 },
    ),
    subpath: fc.array(plain, { minLength: 1, maxLength: 2 }).map((segments) => segments.join('/')),
  },
  { requiredKeys: ['type', 'name'] },
);

describe('a purl (properties)', () => {
  it('is canonical: parsing gives itself back', () => {
    fc.assert(
      fc.property(parts, (it) => {
        const made = makePurl(it);
        if (!made.ok) throw new Error(made.error);
        expect(parse(made.value)).toBe(made.value);
      }),
    );
  });

  it('splits into what it was made of', () => {
    fc.assert(
      fc.property(parts, (it) => {
        const made = makePurl(it);
        if (!made.ok) throw new Error(made.error);
        const split = splitPurl(made.value);
        if (!split.ok) throw new Error(split.error);
        const { qualifiers, ...rest } = split.value;
        const { qualifiers: given, ...wanted } = it;
        expect(rest).toEqual(wanted);
        expect({ ...qualifiers }).toEqual({ ...given });
      }),
    );
  });

  it('reads as the same parts by the reference library', () => {
    fc.assert(
      fc.property(
        parts.filter(({ type, version }) => type !== 'docker' && type !== 'golang' && version !== undefined),
        (it) => {
          const made = makePurl({ ...it, qualifiers: {} });
          if (!made.ok) throw new Error(made.error);
          const other = PackageURL.fromString(made.value);
          expect({
            type: other.type,
            name: other.name,
            namespace: other.namespace ?? undefined,
            version: other.version ?? undefined,
          }).toEqual({
            type: it.type,
            name: it.name,
            namespace: it.namespace,
            version: it.version,
          });
        },
      ),
    );
  });

  it('never throws and never lets a control character or a dot segment through', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('%00', '%0A', '..', '%2e%2e', '@', '?', '#', '%2f', '/'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const parsed = parsePurl(`pkg:npm/${pieces.join('')}`);
        if (!parsed.ok) return;
        expect(decodeURIComponent(parsed.value)).not.toMatch(
          // oxlint-disable-next-line no-control-regex
          /[\u0000-\u0020\u007f-\u009f\u202a-\u202e\u200b]/,
        );
        expect(parsed.value.split(/[/@?#]/)).not.toContain('..');
        expect(parse(parsed.value)).toBe(parsed.value);
      }),
      { numRuns: 500 },
    );
  });
});

describe('names', () => {
  it.each([
    ['Foo_Bar', 'foo-bar'],
    ['foo.bar', 'foo-bar'],
    ['foo--_.bar', 'foo-bar'],
  ])('N09: %s is %s', (name, expected) => expect(normalizePypiName(name)).toBe(expected));

  it('is the same in every locale', () => {
    // Turkish lower-cases I to a letter without a dot where a locale is used.
    expect(normalizePypiName('PILLOW-SIMD')).toBe('pillow-simd');
  });

  it.each([
    ['pkg:npm/%40a/b@1?x=y#z', 'pkg:npm/%40a/b'],
    ['pkg:npm/a', 'pkg:npm/a'],
    ['pkg:npm/a#x', 'pkg:npm/a'],
  ])('the key of %s is %s', (purl, key) => expect(packageKey(purl as Purl)).toBe(key));
});
