import { describe, expect, it } from 'vitest';

import type { Evidence } from '../../src/domain/evidence.ts';
import { describeEvidence } from '../../src/report/describe-evidence.ts';

const commit = 'a'.repeat(40);
const repository = 'https://github.com/acme/do';

describe('evidence in a few words', () => {
  it.each<[Evidence, string]>([
    [{ kind: 'git', repository, ref: 'refs/tags/v1', commit }, `git ${repository} refs/tags/v1 at aaaaaaaa…`],
    [{ kind: 'git', repository, ref: '', commit }, `git ${repository} commit aaaaaaaa…`],
    [{ kind: 'record', what: 'tags', firstSeen: '2026-03-24T10:39:00.000Z' }, 'tags, first seen 2026-03-24'],
    [{ kind: 'record', what: 'tags', firstSeen: '' }, 'tags: none'],
    [{ kind: 'intel', id: 'litellm-2026-03', references: [] }, 'incident litellm-2026-03'],
    [{ kind: 'file', file: 'a', line: 3, sha256: commit }, 'a:3, sha256 aaaaaaaa…'],
  ])('%j', (evidence, text) => {
    expect(describeEvidence(evidence)).toBe(text);
  });
});
