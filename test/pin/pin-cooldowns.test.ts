import { describe, expect, it } from 'vitest';

import { findLooseUpdates, writeCooldowns } from '../../src/app/pin-cooldowns.ts';
import { fakeTree } from '../inventory/fake-tree.ts';

const DEPENDABOT = `version: 2
updates:
  - package-ecosystem: npm # ours
    directory: /
    schedule:
      interval: weekly
  - package-ecosystem: github-actions
    directory: /
    schedule: {interval: weekly}
    cooldown:
      default-days: 3
`;

describe('pinning the configuration of updates', () => {
  it('writes seven days into what waits for nothing, and changes nothing else', () => {
    for (const text of [DEPENDABOT, DEPENDABOT.replaceAll('\n', '\r\n')]) {
      const tree = fakeTree({ '.github/dependabot.yml': text });
      const loose = findLooseUpdates(tree, []);
      expect(loose.map(({ reference }) => `${reference.location.line} ${reference.text}`)).toEqual([
        '3 npm in /',
      ]);
      const [file] = writeCooldowns(loose, tree);
      expect(file?.before).toBe(text);
      const [before, after] = [text.split('\n'), file?.after.split('\n') ?? []];
      const first = after.findIndex((line, index) => line !== before[index]);
      const added = after.splice(first, 2);
      expect(after).toEqual(before);
      expect(added.map((line) => line.trim())).toEqual(['cooldown:', 'default-days: 7']);
      const again = fakeTree({ '.github/dependabot.yml': file?.after ?? '' });
      expect(findLooseUpdates(again, [])).toEqual([]);
    }
  });

  it('leaves what the policy excludes, and writes only what it is given', () => {
    const tree = fakeTree({ '.github/dependabot.yml': DEPENDABOT });
    expect(findLooseUpdates(tree, ['.github/**'])).toEqual([]);
    expect(writeCooldowns([], tree)).toEqual([]);
  });
});
