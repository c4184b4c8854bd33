import { describe, expect, it } from 'vitest';

import type { ClaimedVersion, PinnedRefs } from '../../src/domain/pin-facts.ts';
import { loadIncidents } from '../../src/intel/index.ts';
import { isPinAffected } from '../../src/intel/match-pin.ts';
import { brief, component, run } from './helpers.ts';
import { knownMalicious } from '../../src/rules/known-malicious.ts';

const GOOD = 'a'.repeat(40);
const BAD = '0e58ed8671d6b60d0890c21b07f8835ace038e67';

async function judge(
  name: string,
  version: string,
  options: { readonly comment?: string; readonly claimed?: ClaimedVersion } = {},
) {
  const { comment, claimed } = options;
  const subject = component({
    ecosystem: 'github',
    name,
    version,
    pin: {
      state: /^[0-9a-f]{40}$/i.test(version) ? 'exact' : 'loose',
      kind: 'action',
      text: `${name}@${version}`,
      ...(comment === undefined ? {} : { comment }),
    },
  });
  const refs: PinnedRefs | undefined =
    claimed === undefined
      ? undefined
      : { repository: name, commit: version, tags: [], branches: [], written: 'neither', claimed };
  const incidents = await loadIncidents([subject]);
  const knownFact = incidents.fact(subject, refs);
  return brief(run(knownMalicious, { component: subject }, { facts: { knownMalicious: knownFact } }));
}

const TJ = 'tj-actions/changed-files';
const version = 'v45.0.7';

describe('actions that are listed as compromised, pinned', () => {
  it.each<[string, string, string, Parameters<typeof judge>[2], string]>([
    ['the listed commit', TJ, BAD, {}, 'fail block tj-actions-2025-03'],
    ['in capitals', TJ, BAD.toUpperCase(), {}, 'fail block tj-actions-2025-03'],
    [
      'the listed commit under a clean version',
      TJ,
      BAD,
      { comment: 'v46.0.1' },
      'fail block tj-actions-2025-03',
    ],
    ['a version of the range by tag', TJ, version, {}, 'fail block tj-actions-2025-03'],
    ['a clean commit without a remark', TJ, GOOD, {}, 'pass'],
    ['a clean commit of a clean version', TJ, GOOD, { comment: 'v46.0.1' }, 'pass'],
    // Whoever had pinned the genuine commit before the tags were moved was never hit.
    [
      'the genuine commit of a version in the range',
      TJ,
      GOOD,
      { comment: version, claimed: { version, state: 'here' } },
      'pass',
    ],
    [
      'a version in the range that leads elsewhere',
      TJ,
      GOOD,
      { comment: version, claimed: { version, state: 'elsewhere', commit: 'b'.repeat(40) } },
      'fail block tj-actions-2025-03',
    ],
    [
      'a version in the range that nobody could look up',
      TJ,
      GOOD,
      { comment: version },
      'unknown warn unsupported',
    ],
    [
      'a version in the range whose tag is gone',
      TJ,
      GOOD,
      { comment: version, claimed: { version, state: 'absent' } },
      'unknown warn unsupported',
    ],
    [
      'v45, which moves by custom',
      TJ,
      GOOD,
      { comment: 'v45', claimed: { version: 'v45', state: 'elsewhere', commit: 'b'.repeat(40) } },
      'unknown warn unsupported',
    ],
    [
      'a tag without v, as the attackers moved them',
      'aquasecurity/trivy-action',
      GOOD,
      {
        comment: '0.34.0',
        claimed: { version: '0.34.0', state: 'elsewhere', commit: 'b'.repeat(40) },
      },
      'fail block trivy-action-2026-03',
    ],
    ['another action', 'acme/do', BAD, { comment: version }, 'pass'],
  ])('%s', async (...[, name, commit, options, expected]) => {
    expect(await judge(name, commit, options)).toBe(expected);
  });

  it('matches a listed version by the remark, and by a tag at the commit', () => {
    const listed = { ecosystem: 'github', name: 'acme/do', versions: ['v1.2.3'] } as const;
    const pin = (comment?: string) => ({
      ecosystem: 'github' as const,
      version: GOOD,
      pin: {
        state: 'exact' as const,
        kind: 'action' as const,
        text: 'x',
        ...(comment === undefined ? {} : { comment }),
      },
    });
    const at = (tags: readonly string[]): PinnedRefs => ({
      repository: 'acme/do',
      tags,
      branches: [],
      written: 'neither',
    });
    expect(isPinAffected(pin('1.2.3'), listed, undefined)).toBe(true);
    expect(isPinAffected(pin(), listed, at(['v1', 'v1.2.3']))).toBe(true);
    expect(isPinAffected(pin('v1.2.4'), listed, at(['v1.2.4']))).toBe(false);
    expect(isPinAffected(pin(), { ...listed, versions: '*' }, undefined)).toBe(true);
  });
});
