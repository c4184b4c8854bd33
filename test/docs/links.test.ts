import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { describe, expect, it } from 'vitest';

import { codeSpansOf, listDocs, proseOf, readDoc } from './read-docs.ts';

/** GitHub's anchors: lower case, punctuation out, spaces to hyphens, the second of a name numbered. */
function anchorsOf(text: string): Set<string> {
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, title = ''] of proseOf(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const slug = title
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return anchors;
}

const TOP = /^(?:\.ci|\.github|bench|dist|docs|schema|scripts|src|test|workflows)\/[\w./-]+$/;

describe.each(listDocs())('%s', (path) => {
  const text = readDoc(path);
  const links = [...proseOf(text).matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map((match) => match[1] ?? '');

  it('links only to files and headings that exist', () => {
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return !URL.canParse(link);
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : normalize(join(dirname(path), file));
      if (!existsSync(target)) return true;
      return (
        anchor !== undefined && (statSync(target).isDirectory() || !anchorsOf(readDoc(target)).has(anchor))
      );
    });
    expect(broken).toEqual([]);
  });

  it('names only files of the repository that exist', () => {
    const named = codeSpansOf(text).filter((span) => TOP.test(span) && !/…|X\b/.test(span));
    // Files of the reader's own repository.
    const others = new Set([
      '.github/countersign/identities.yml',
      '.github/workflows/countersign.yml',
      '.github/workflows/countersign-pin.yml',
      '.github/workflows/actions.lock',
    ]);
    expect(named.filter((span) => !others.has(span) && !existsSync(span))).toEqual([]);
  });
});

it('finds something to check', () => {
  expect(listDocs().length).toBeGreaterThan(8);
  expect(anchorsOf('# A b\n## A b\n## `c-d`: e\n')).toEqual(new Set(['a-b', 'a-b-1', 'c-d-e']));
});

it('shows a picture that is small enough and says in words what it shows', () => {
  const [, alt = '', file = ''] = /!\[([^\]]+)\]\((docs\/[^)]+\.png)\)/.exec(readDoc('README.md')) ?? [];
  expect(alt.length).toBeGreaterThan(80);
  expect(statSync(file).size).toBeLessThan(300 * 1024);
});
