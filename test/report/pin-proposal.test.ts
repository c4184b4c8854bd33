import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { renderProposal, type ProposalPlan } from '../../src/report/pin-proposal.ts';
import { HOSTILE_TEXTS } from './hostile-text.ts';
import { renderGithub, tagsOf } from './render-github.ts';

const NOW = Date.UTC(2026, 2, 24);
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

function change(over: Partial<ProposalPlan['changes'][number]> = {}): ProposalPlan['changes'][number] {
  return {
    reference: {
      kind: 'action',
      text: 'acme/tool@v1',
      location: { file: '.github/workflows/ci.yml', line: 7 },
    },
    from: 'v1',
    to: COMMIT,
    version: 'v1.2.3',
    publishedAt: NOW - 21 * 86_400_000,
    why: 'the tag v1 points to it',
    ...over,
  };
}

function plan(over: Partial<ProposalPlan> = {}): ProposalPlan {
  return {
    changes: [change()],
    left: [],
    locks: [],
    problems: [],
    counts: { exact: 4, loose: 1, undecidable: 0 },
    ...over,
  };
}

function lockWith(text: string, count: number): NonNullable<ProposalPlan['actionsLock']> {
  const held = { kind: 'open', what: text, why: text, location: { file: text, line: 1 } } as const;
  const many = Array.from({ length: count }, () => held);
  return {
    path: '.github/workflows/actions.lock',
    before: '',
    after: 'x',
    changes: many.map(() => ({ key: text, from: text, to: text })),
    left: many,
    notHeld: many,
    lostRemarks: 0,
    problems: [],
  };
}

describe('the text of a pull request', () => {
  it('says every change with its version, age and reason', () => {
    expect(renderProposal(plan(), { now: NOW, max: 10_000 })).toBe(
      `1 reference becomes exact; 0 stay as they are; 4 were exact already. Nothing else changes.

#### Changed (1)

| where | reference | from → to | age | why |
|---|---|---|---|---|
| \`.github/workflows/ci.yml:7\` | \`acme/tool\` | \`v1\` → \`0123456789ab\` (\`v1.2.3\`) | 21 d | the tag v1 points to it |

A commit or digest cannot be moved to other code, a tag can. Dependabot and Renovate update both, with the version beside it. Made by \`countersign pin\`.`,
    );
  });

  it('says what is left and why, what lockfiles need, and what could not be read', () => {
    const { reference } = change();
    const text = renderProposal(
      plan({
        left: [{ reference, kind: 'unresolved', reason: 'there is no such tag' }],
        locks: [
          { manifest: 'package.json', reason: 'has no lockfile', command: 'npm install --package-lock-only' },
        ],
        problems: [
          {
            code: 'bad-syntax',
            severity: 'broken',
            message: 'It is no YAML.',
            location: { file: 'x.yml', line: 3 },
          },
        ],
      }),
      { now: NOW, max: 10_000 },
    );
    expect(text).toContain('| `.github/workflows/ci.yml:7` | `acme/tool@v1` | there is no such tag |');
    expect(text).toContain('| `package.json` | has no lockfile | `npm install --package-lock-only` |');
    expect(text).toContain('| `x.yml:3` | It is no YAML. |');
  });

  it('counts what does not fit (O08)', () => {
    const many = Array.from({ length: 5_000 }, (_, i) =>
      change({ reference: { ...change().reference, location: { file: `f${i}.yml`, line: 1 } } }),
    );
    const left = many.map(({ reference }) => ({ reference, kind: 'unresolved', reason: 'gone' }));
    for (const max of [65_336, 5_000, 1_500]) {
      const text = renderProposal(plan({ changes: many, left }), { now: NOW, max });
      expect(text.length).toBeLessThanOrEqual(max);
      const shown = text.match(/→ `0123456789ab`/g)?.length ?? 0;
      expect(text).toContain(`and ${(5_000 - shown).toLocaleString('en')} more`);
      expect(text).toContain('#### Left as they are (5,000)');
      expect(text.endsWith('Made by `countersign pin`.')).toBe(true);
    }
  });

  it('stays within any bound above its first and last lines, and is the same every time', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.integer({ min: 900, max: 8_000 }), (changes, left, max) => {
        const made = plan({
          ...(left % 2 === 0 ? {} : { actionsLock: lockWith('x'.repeat(changes * 9), left) }),
          changes: Array.from({ length: changes }, () => change()),
          left: Array.from({ length: left }, () => ({
            ...change(),
            kind: 'held',
            reason: 'x'.repeat(left * 9),
          })),
        });
        const text = renderProposal(made, { now: NOW, max });
        expect(text.length).toBeLessThanOrEqual(max);
        expect(renderProposal(made, { now: NOW, max })).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text]))(
    'shows %j and does nothing with it (O05, O06)',
    (_, text = '') => {
      const reference = { kind: 'action' as const, text, location: { file: text, line: 1 } };
      const html = renderGithub(
        renderProposal(
          plan({
            changes: [change({ reference, from: text, to: text, version: text, why: text })],
            left: [{ reference, kind: 'left', reason: text }],
            locks: [{ manifest: text, reason: text, command: text }],
            actionsLock: lockWith(text, 1),
            problems: [
              { code: 'bad-name', severity: 'broken', message: text, location: { file: text, line: 1 } },
            ],
          }),
          { now: NOW, max: 60_000 },
        ),
      );
      const own = ['h4', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'span'];
      expect([...tagsOf(html)].filter((tag) => !own.includes(tag))).toEqual([]);
    },
  );
});
