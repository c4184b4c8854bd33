import { existsSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { err, ok } from '../../src/domain/result.ts';
import { changeFile } from '../../src/pin/change-file.ts';
import { onePerPlace } from '../../src/pin/one-per-place.ts';
import type { FindReferences } from '../../src/pin/read-file.ts';
import { resolveGit } from '../../src/pin/resolve-git.ts';
import { resolveImage } from '../../src/pin/resolve-image.ts';
import type { Resolution, Settled } from '../../src/pin/resolved.ts';
import { commit, digestOf, standInImages, standInRemote } from './stand-in.ts';

/** What peers of ours got wrong, with the real finder: from a file's text to its text. */
const finder = new URL('../../src/pin/find-references.ts', import.meta.url);
const hasFinder = existsSync(finder);
if (!hasFinder)
  console.warn('NOT TESTED: there is no finder yet, so the cases that broke the peers are not run.');

const A = commit('aaaa');
const B = commit('bbbb');
const D = digestOf('dd');
const remote = standInRemote({
  'a/b': {
    v1: A,
    'v1.0.0': A,
    v4: B,
    'v4.2.2': B,
    'v4.0.0rc1': commit('cccc'),
    latest: A,
    'name/v0.2.2': B,
    'refs/heads/release/v1': B,
    'refs/heads/main': commit('cccc'),
  },
});
const images = standInImages({ 'alpine:3': D, 'node:22': D });
const settings = { now: 0, minAge: 0, update: false } as const;

async function pin(text: string, path: string): Promise<string> {
  const { findReferences: find } = (await import(finder.href)) as { findReferences: FindReferences };
  const references = onePerPlace(find(path, text)?.references ?? []);
  const settled: Settled[] = [];
  for (const reference of references) {
    const { target, state, reason } = reference;
    let resolution: Resolution = ok(undefined);
    if (state === 'loose' && reason !== undefined) resolution = err({ kind: 'undecidable', reason });
    else if (state === 'loose' && target.kind === 'action')
      resolution = await resolveGit(reference, target, { remote, settings });
    else if (state === 'loose' && target.kind === 'image')
      resolution = await resolveImage(reference, target.image, { images, settings });
    settled.push({ reference, resolution });
  }
  return changeFile({ path, mark: '', text, references }, settled, find).file?.after ?? text;
}

/** One step of a workflow. */
function step(line: string): string {
  return `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${line}\n`;
}

describe.skipIf(!hasFinder)('a step', () => {
  it.each([
    ['plain', 'uses: a/b@v1', `uses: a/b@${A} # v1.0.0`],
    ['a quoted key', '"uses": a/b@v1', `"uses": a/b@${A} # v1.0.0`],
    ['a quoted value', "uses: 'a/b@v1'", `uses: 'a/b@${A}' # v1.0.0`],
    ['a flow mapping', '{uses: a/b@v1}', `{uses: a/b@${A}}`],
    ['a flow mapping with a remark', '{uses: a/b@v1} # why', `{uses: a/b@${A}} # v1.0.0 # why`],
    ['a flow mapping with more', '{uses: a/b@v1, with: {x: 1}}', `{uses: a/b@${A}, with: {x: 1}}`],
    ['a space before the colon', 'uses : a/b@v1', `uses : a/b@${A} # v1.0.0`],
    ['tabs after', 'uses: a/b@v1\t', `uses: a/b@${A} # v1.0.0\t`],
    ['an anchor', 'uses: &x a/b@v1', `uses: &x a/b@${A} # v1.0.0`],
    ['a subpath', 'uses: a/b/c/d@v4', `uses: a/b/c/d@${B} # v4.2.2`],
    ['a tag of a family', 'uses: a/b@name/v0.2.2', `uses: a/b@${B} # name/v0.2.2`],
    ['a branch like a version', 'uses: a/b@release/v1', `uses: a/b@${B} # v4.2.2`],
    ['a prerelease', 'uses: a/b@v4.0.0rc1', `uses: a/b@${commit('cccc')} # v4.0.0rc1`],
    ['latest beside a version', 'uses: a/b@latest', `uses: a/b@${A} # v1.0.0`],
    ['an image', 'uses: docker://alpine:3', `uses: docker://alpine:3@${D}`],
    ['an image with its digest', `uses: docker://alpine@${D}`, `uses: docker://alpine@${D}`],
    ['no ref', 'uses: a/b', 'uses: a/b'],
    ['its own', 'uses: ./local', 'uses: ./local'],
    ['itself', 'uses: $/self', 'uses: $/self'],
    ['upper case', `uses: a/b@${A.toUpperCase()}`, `uses: a/b@${A.toUpperCase()}`],
    ['forty letters', `uses: a/b@${'g'.repeat(40)}`, `uses: a/b@${'g'.repeat(40)}`],
    ['an expression', 'uses: a/b@${{ matrix.x }}', 'uses: a/b@${{ matrix.x }}'],
    [
      'a heredoc',
      'run: |\n          cat <<X\n          uses: a/b@v1\n          X',
      'run: |\n          cat <<X\n          uses: a/b@v1\n          X',
    ],
    ['a remark', 'run: x\n      # - uses: a/b@v1', 'run: x\n      # - uses: a/b@v1'],
    [
      'a with block',
      `uses: a/b@${A}\n        with:\n          uses: a/b@v1`,
      `uses: a/b@${A}\n        with:\n          uses: a/b@v1`,
    ],
  ])('%s', async (_name, before, after) => {
    const path = '.github/workflows/ci.yml';
    for (const change of [
      (text: string) => text,
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => text.trimEnd(),
      (text: string) => `---\nname: x\n---\n${text}`,
    ]) {
      // Blanks at the very end are the trimmed case's own.
      if (before.endsWith('\t') && !change(step(before)).includes(before)) continue;
      expect(await pin(change(step(before)), path)).toBe(change(step(after)));
    }
  });

  it('folded: the value alone, or left', async () => {
    const text = step('uses: >-\n          a/b@v1');
    expect([text, text.replace('@v1', `@${A}`)]).toContain(await pin(text, '.github/workflows/ci.yml'));
  });

  it('an alias: its anchor once', async () => {
    const text = `${step('uses: &x a/b@v1')}      - uses: *x\n`;
    expect(await pin(text, '.github/workflows/ci.yml')).toBe(text.replace('@v1', `@${A} # v1.0.0`));
  });
});

describe.skipIf(!hasFinder)('other files', () => {
  it.each([
    [
      '.github/workflows/a.yml',
      'jobs:\n  a:\n    uses: a/b/.github/workflows/w.yml@v1\n',
      `jobs:\n  a:\n    uses: a/b/.github/workflows/w.yml@${A} # v1.0.0\n`,
    ],
    [
      '.github/workflows/a.yml',
      'jobs:\n  a:\n    container: node:22\n    steps: []\n',
      `jobs:\n  a:\n    container: node:22@${D}\n    steps: []\n`,
    ],
    [
      '.github/workflows/a.yml',
      'jobs:\n  a:\n    container:\n      image: "node:22"\n    services:\n      x:\n        image: alpine:3 # db\n',
      `jobs:\n  a:\n    container:\n      image: "node:22@${D}"\n    services:\n      x:\n        image: alpine:3@${D} # db\n`,
    ],
    [
      'action.yml',
      'runs:\n  using: composite\n  steps:\n  - uses: a/b@v1\n',
      `runs:\n  using: composite\n  steps:\n  - uses: a/b@${A} # v1.0.0\n`,
    ],
    [
      'Dockerfile',
      'FROM node:22 AS x\nRUN y\nFROM alpine:3\nCOPY --from=x /a /b\n',
      `FROM node:22@${D} AS x\nRUN y\nFROM alpine:3@${D}\nCOPY --from=x /a /b\n`,
    ],
    ['compose.yaml', 'services:\n  a:\n    image: alpine:3\n', `services:\n  a:\n    image: alpine:3@${D}\n`],
  ])('%s %j', async (path, before, after) => expect(await pin(before, path)).toBe(after));
});
