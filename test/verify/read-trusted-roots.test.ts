import { describe, expect, it } from 'vitest';

import { githubRoot } from '../../src/verify/github-root.ts';
import { readTrustedRoots } from '../../src/verify/read-trusted-roots.ts';
import { publicGoodRoot } from '../../src/verify/trusted-root.ts';

const line = JSON.stringify(githubRoot().json);
const read = (text: string) => {
  const roots = readTrustedRoots(Buffer.from(text));
  return roots.ok ? roots.value.map(({ profile }) => profile) : roots.error;
};

describe('the trusted roots of a file', () => {
  it('are one over several lines, or one a line', () => {
    expect(read(JSON.stringify(githubRoot().json, null, 2))).toEqual(['github']);
    expect(read(`${line}\n  \n${JSON.stringify(publicGoodRoot().json)}\n`)).toEqual(['github', 'sigstore']);
  });

  it('are none in a file without lines', () => {
    expect(read(' \n\n')).toBe('the file holds no trusted root');
  });

  it('are all refused with one that is wrong', () => {
    expect(read(`${line}\nnonsense\n`)).toBe('the trusted root cannot be read');
    expect(read(`${line}\n{"mediaType":"x"}\n`)).toBe('the file is not a Sigstore trusted root');
  });

  it('are at most 32', () => {
    expect(read(`${line}\n`.repeat(32))).toHaveLength(32);
    expect(read(`${line}\n`.repeat(33))).toBe('the file holds more than 32 trusted roots');
  });
});
