import { describe, expect, it } from 'vitest';

import { renderIdentities, renderIdentity } from '../../src/verify/write-identities.ts';

const HEAD =
  '# Who was seen to build each package. Reviewed like code: a change here is a change of who is trusted.\nversion: 1\n';

describe('the file of identities, as it is written', () => {
  it('is a map even when it is empty', () => {
    expect(renderIdentities(new Map())).toBe(`${HEAD}packages: {}\n`);
  });

  it('has packages by name and settings in their order', () => {
    const text = renderIdentities(
      new Map([
        ['pypi/b', { repositoryId: '2' }],
        [
          'npm/@s/a',
          {
            firstSeen: '2026-11-26',
            issuer: 'https://issuer.example',
            trigger: 'push',
            refClass: 'tag' as const,
            workflow: '.github/workflows/release.yml',
            ownerId: '3',
            repositoryId: '1',
            repository: 'https://git.example/o/r',
          },
        ],
        ['npm/Z', {}],
      ]),
    );
    expect(text).toBe(`${HEAD}packages:
  "npm/@s/a":
    repository: "https://git.example/o/r"
    repository-id: "1"
    owner-id: "3"
    workflow: ".github/workflows/release.yml"
    ref: "tag"
    trigger: "push"
    issuer: "https://issuer.example"
    first-seen: "2026-11-26"
  "npm/Z":
  "pypi/b":
    repository-id: "2"
`);
  });

  it('has nothing in it that could be read as something else', () => {
    expect(renderIdentity({ workflow: 'a"b\\c\nd\u0007e\u0085f\u202eg\u200bh\ufeffi é' })).toEqual([
      'workflow: "a\\"b\\\\c\\nd\\u0007e\\u0085f\\u202eg\\u200bh\\ufeffi é"',
    ]);
    expect(renderIdentity({})).toEqual([]);
  });
});
