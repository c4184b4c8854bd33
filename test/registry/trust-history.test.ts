import { describe, expect, it } from 'vitest';

import type { TrustMarks } from '../../src/domain/provenance.ts';
import type { PackageRecord, VersionRecord } from '../../src/registry/record.ts';
import { NO_SAMPLE } from '../../src/registry/record.ts';
import { compareMarks } from '../../src/registry/trust-history.ts';

const MARKS: Readonly<Record<string, TrustMarks>> = {
  n: { attested: false, trustedPublisher: false },
  a: { attested: true, trustedPublisher: false },
  t: { attested: true, trustedPublisher: true },
};

/** `1.0.0a 1.0.1n`: versions with their marks; `x` states none. */
function history(text: string, version: string) {
  const versions = text.split(' ').map((word): VersionRecord => {
    const marks = MARKS[word.slice(-1)];
    return { version: word.slice(0, -1), ...(marks !== undefined ? { marks } : {}) };
  });
  const record: PackageRecord = {
    ecosystem: 'npm',
    name: 'x',
    evidence: { kind: 'policy', source: 'test' },
    state: 'served',
    partial: false,
    versions,
    artifactBases: [],
    clock: NO_SAMPLE,
    missing: {},
  };
  const found = compareMarks(
    record,
    versions,
    versions.find((item) => item.version === version),
  );
  const name = (item?: { version: string; between?: number }) =>
    item === undefined ? '-' : [item.version, item.between].filter((part) => part !== undefined).join('+');
  return found === undefined ? 'unknown' : `${name(found.sameLine)} ${name(found.otherLine)}`;
}

describe('how releases are backed, over the versions of a package', () => {
  it.each([
    ['the first release', '1.0.0n', '1.0.0', '- -'],
    ['as before', '1.0.0a 1.0.1a', '1.0.1', '- -'],
    ['more than before', '1.0.0n 1.0.1t', '1.0.1', '- -'],
    ['less than the version before', '1.0.0a 1.0.1n', '1.0.1', '1.0.0+0 -'],
    ['less than a trusted publisher', '1.0.0t 1.0.1a', '1.0.1', '1.0.0+0 -'],
    ['less than an older one', '1.0.0a 1.1.0n 1.2.0n 1.3.0n', '1.3.0', '1.0.0+2 -'],
    ['less than the line before', '1.0.0a 2.0.0n', '2.0.0', '- 1.0.0'],
    ['a minor version below 1.0 is a line of its own', '0.1.0a 0.2.0n', '0.2.0', '- 0.1.0'],
    ['a backport below a newer line', '6.3.0n 7.5.0a 6.3.1n', '6.3.1', '- -'],
    ['nightly builds are published in other ways', '1.0.0n 1.1.0-beta.1a 1.1.0n', '1.1.0', '- -'],
    ['but are compared with each other', '1.1.0-beta.1a 1.1.0-beta.2n', '1.1.0-beta.2', '1.1.0-beta.1+0 -'],
    ['order of the answer does not matter', '1.0.1n 1.0.0a', '1.0.1', '1.0.0+0 -'],
    ['nothing stated', '1.0.0a 1.0.1x', '1.0.1', 'unknown'],
    ['no such version', '1.0.0a', '1.0.1', 'unknown'],
  ])('%s', (_, text, version, expected) => {
    expect(history(text, version)).toBe(expected);
  });
});
