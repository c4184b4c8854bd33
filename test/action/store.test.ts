import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { ActionInputs } from '../../src/action/inputs.ts';
import { openStore } from '../../src/action/store.ts';

const WORKSPACE = join(tmpdir(), 'countersign-workspace');

function directoryOf(cacheDir: string | undefined): string {
  const inputs = { cache: false, offline: false, ...(cacheDir === undefined ? {} : { cacheDir }) };
  return openStore(inputs as ActionInputs, WORKSPACE).directory;
}

describe('the directory of the cache', () => {
  it.each([
    '.',
    '.cache',
    './a/../b',
    WORKSPACE,
    join(WORKSPACE, 'x'),
    join(WORKSPACE, '..', 'countersign-workspace'),
  ])(
    'G03: is never among the checked-out files, where a pull request could bring its own answers: %s',
    (cacheDir) => {
      expect(directoryOf(cacheDir)).toBe(directoryOf(undefined));
      expect(directoryOf(cacheDir).startsWith(WORKSPACE)).toBe(false);
    },
  );

  it('is the one asked for elsewhere', () => {
    expect(directoryOf(join(tmpdir(), 'elsewhere'))).toBe(join(tmpdir(), 'elsewhere'));
    expect(directoryOf(`${WORKSPACE}-2`)).toBe(`${WORKSPACE}-2`);
  });
});
