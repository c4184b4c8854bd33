import fc from 'fast-check';
import parseExpression from 'spdx-expression-parse';
import { expect, it } from 'vitest';

import { normalizeLicense } from '../../src/sbom/normalize-license.ts';

it.each([
  ['MIT', 'MIT'],
  ['mit', 'MIT'],
  ['(MIT OR Apache-2.0)', '(MIT OR Apache-2.0)'],
  ['mit or apache-2.0', 'MIT OR Apache-2.0'],
  ['MIT/Apache-2.0', 'MIT OR Apache-2.0'],
  ['Apache-2.0 / MIT', 'Apache-2.0 OR MIT'],
  ['Apache-2.0 WITH LLVM-exception', 'Apache-2.0 WITH LLVM-exception'],
  ['The MIT License (MIT)', 'MIT'],
  ['Apache License, Version 2.0', 'Apache-2.0'],
  ['Apache 2.0', 'Apache-2.0'],
  ['License :: OSI Approved :: MIT License', 'MIT'],
  ['License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)', 'MPL-2.0'],
  ['BSD 3-Clause License', 'BSD-3-Clause'],
  ['New BSD License', 'BSD-3-Clause'],
  ['GPL-3.0', 'GPL-3.0'],
])('%s is the expression %s', (raw, expression) => {
  expect(normalizeLicense(raw)).toEqual({
    kind: 'expression',
    expression,
    ...(raw === expression ? {} : { raw }),
  });
});

// Each could be several licences, or is no licence: guessing would be worse than the words themselves.
it.each([
  'BSD',
  'GPL',
  'GPLv3',
  'UNLICENSED',
  'SEE LICENSE IN LICENSE.md',
  'License :: OSI Approved :: Apache Software License',
  'Dual License',
  'DocumentRef-x:LicenseRef-y',
  'MIT, see file',
])('%s keeps its words', (raw) => {
  expect(normalizeLicense(raw)).toEqual({ kind: 'name', name: raw });
});

it.each(['', '   ', 'UNKNOWN', 'NOASSERTION'])('%j states nothing', (raw) => {
  expect(normalizeLicense(raw)).toBeUndefined();
});

it('what it calls an expression is one, whatever it is given', () => {
  const words = fc.constantFrom(
    'MIT',
    'or',
    'AND',
    'with',
    '(',
    ')',
    '/',
    'Apache-2.0',
    'bsd',
    'GPL-2.0+',
    'LicenseRef-a',
    ' ',
    ':',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((list) => list.join(' ')),
      ),
      (raw) => {
        const license = normalizeLicense(raw);
        if (license?.kind === 'expression') parseExpression(license.expression);
      },
    ),
  );
});

it('a whole licence text, or deep parentheses, are names at once', () => {
  expect(normalizeLicense('x'.repeat(1_000_000))?.kind).toBe('name');
  expect(normalizeLicense(`${'('.repeat(100_000)}MIT`)?.kind).toBe('name');
});
