import { describe, expect, it } from 'vitest';

import type { FileSubject } from '../../src/domain/facts.ts';
import { readUpdateConfig } from '../../src/pin/update-config.ts';
import { missingCooldownConfig } from '../../src/rules/missing-cooldown-config.ts';
import { brief, policy, run } from './helpers.ts';

const BOT = '.github/dependabot.yml';

function subject(path: string, text: string, clients: Readonly<Record<string, string>> = {}): FileSubject {
  const updateConfig = readUpdateConfig(path, text);
  if (updateConfig === undefined) throw new Error('the file configures nothing');
  return {
    path,
    updateConfig,
    clients: Object.entries(clients).flatMap(([name, content]) => readUpdateConfig(name, content) ?? []),
  };
}

const judge = (path: string, text: string) => run(missingCooldownConfig, subject(path, text));
const entry = (...lines: readonly string[]) =>
  `updates:\n- package-ecosystem: npm\n  directory: /\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('missing-cooldown-config', () => {
  it.each([
    ['no cooldown', BOT, entry(), 'fail warn'],
    ['a cooldown', BOT, entry('cooldown: { default-days: 7 }'), 'pass'],
    ['a cooldown for some sizes', BOT, entry('cooldown: { semver-major-days: 7 }'), 'fail record partly'],
    ['a cooldown that is odd', BOT, entry('cooldown: 7'), 'unknown record unsupported'],
    ['a broken file', BOT, 'updates: [', 'unknown record malformed'],
    ['security updates only', BOT, entry('open-pull-requests-limit: 0'), 'not applied'],
    ['an empty list', BOT, 'updates: []\n', 'not applied'],
    ['no age', 'renovate.json', '{}', 'fail warn'],
    ['an age', 'renovate.json', '{"minimumReleaseAge":"7 days"}', 'pass'],
    ['a preset for npm', 'renovate.json', '{"extends":["config:best-practices"]}', 'fail record partly'],
    ['a preset elsewhere', 'renovate.json', '{"extends":["github>o/r"]}', 'unknown record unsupported'],
    ['being off', 'renovate.json', '{"enabled":false}', 'not applied'],
    ['a client that does not wait', 'pnpm-workspace.yaml', 'minimumReleaseAge: 0\n', 'not applied'],
  ])('%s', (_what, path, text, expected) => {
    expect(brief(judge(path, text))).toBe(expected);
  });

  it('one loose entry among good ones is named, placed and mended', () => {
    const text = `${entry('cooldown: { default-days: 7 }')}- package-ecosystem: pip\n  directory: /api\n`;
    expect(judge(BOT, text)).toMatchObject({
      subject: { kind: 'file', id: BOT, name: BOT },
      message: '“pip in /api” does not wait before new releases',
      location: { file: BOT, line: 5 },
      fix: {
        kind: 'edit',
        file: BOT,
        line: 5,
        before: '- package-ecosystem: pip',
        after: '- package-ecosystem: pip\n  cooldown:\n    default-days: 7',
      },
    });
  });

  it('several are counted', () => {
    const text = `${entry()}- package-ecosystem: pip\n- package-ecosystem: docker\n  cooldown: { default-days: 7 }\n`;
    expect(judge(BOT, text)).toMatchObject({
      message: '2 of 3 entries do not wait before new releases',
      fix: { kind: 'advice' },
    });
  });

  it('says which client waits by itself', () => {
    const given = subject(BOT, entry(), { '.npmrc': 'min-release-age=3\n', 'pnpm-workspace.yaml': 'a: b\n' });
    expect(run(missingCooldownConfig, given)).toMatchObject({
      message: '“npm in /” does not wait before new releases; the client itself is told to wait in “.npmrc”',
    });
  });

  it('an unknown blocks when the policy says so', () => {
    const rules = new Map([['missing-cooldown-config', { unknown: 'block' as const }]]);
    const given = subject('renovate.json', '{"extends":["local>o/r"]}');
    expect(brief(run(missingCooldownConfig, given, { policy: policy({ rules }) }))).toBe(
      'unknown block unsupported',
    );
  });

  it('the fingerprint survives a moved line', () => {
    const [first, second] = [judge(BOT, entry()), judge(BOT, `# a\n\n${entry()}`)];
    if (typeof first === 'string' || typeof second === 'string') throw new Error('not judged');
    expect(first.fingerprint).toBe(second.fingerprint);
    expect(first.location).not.toEqual(second.location);
  });
});
