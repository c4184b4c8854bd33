import { expect, it } from 'vitest';

import { fromTop } from '../../src/report/from-top.ts';

it.each([
  ['', 'uv.lock', 'uv.lock'],
  ['api/', 'uv.lock', 'api/uv.lock'],
  ['a/b/', '../../.github/countersign.yml', '.github/countersign.yml'],
  ['a/b/', '../c/x', 'a/c/x'],
  ['a/', '../../x', '../x'],
])('from %j, %j is %j', (prefix, file, expected) => {
  expect(fromTop(prefix, file)).toBe(expected);
});
