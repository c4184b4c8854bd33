import { describe, expect, it } from 'vitest';

import { readEvent } from '../../src/action/event.ts';

const BASE = 'b'.repeat(40);
const HEAD = 'c'.repeat(40);
const OWN = 'a'.repeat(40);
function read(eventName: string, payload: object, checkedOut: string | undefined) {
  return readEvent(checkedOut, { eventName, payload, sha: OWN });
}

const pullRequest = { pull_request: { base: { sha: BASE }, head: { sha: HEAD } } };

describe('the event that started the run', () => {
  it('pull_request and merge_group name the base', () => {
    expect(read('pull_request', pullRequest, OWN)).toEqual({ base: BASE, pullRequestHead: HEAD });
    expect(read('merge_group', { merge_group: { base_sha: BASE } }, OWN)).toEqual({ base: BASE });
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])('%s has none: everything is examined', (name) => {
    expect(read(name, { before: BASE }, OWN)).toEqual({});
  });

  it('G01 refuses the pull request’s code under pull_request_target and workflow_run', () => {
    expect(read('pull_request_target', pullRequest, HEAD).refusal).toContain('pull_request_target');
    const run = { workflow_run: { head_sha: HEAD, event: 'pull_request' } };
    expect(read('workflow_run', run, HEAD).refusal).toContain('workflow_run');
  });

  it('G01 refuses any other foreign commit there, such as the merge of the pull request', () => {
    expect(read('pull_request_target', pullRequest, 'd'.repeat(40)).refusal).toBeDefined();
  });

  it('G01 refuses it under a comment on a pull request too, and nothing under one on an issue', () => {
    const comment = { issue: { pull_request: { url: 'https://api.example/pulls/1' } } };
    expect(read('issue_comment', comment, HEAD).refusal).toContain('issue_comment');
    expect(read('issue_comment', comment, OWN)).toEqual({});
    expect(read('issue_comment', { issue: {} }, HEAD)).toEqual({});
  });

  it.each(['pull_request_review', 'pull_request_review_comment'])('F03 %s is judged by the base', (name) => {
    expect(read(name, pullRequest, OWN)).toEqual({ base: BASE, pullRequestHead: HEAD });
    expect(
      read('workflow_run', { workflow_run: { head_sha: HEAD, event: name } }, HEAD).refusal,
    ).toBeDefined();
  });

  it('F03 trusts the parents of no commit but the one that GitHub made for the event', () => {
    // A branch checked out by name may have moved on: to a merge of which the author chose both parents.
    expect(read('pull_request', pullRequest, 'd'.repeat(40))).toEqual({ base: BASE });
    expect(read('pull_request', pullRequest, undefined)).toEqual({ base: BASE });
  });

  it('allows pull_request_target with the base repository’s own code checked out', () => {
    expect(read('pull_request_target', pullRequest, OWN)).toMatchObject({ base: BASE });
    expect(read('pull_request_target', pullRequest, OWN).refusal).toBeUndefined();
  });

  it.each([
    {},
    { pull_request: null },
    { pull_request: { base: { sha: '--upload-pack=x' } } },
    { pull_request: { base: { sha: 7 } } },
  ])('takes nothing that is not a commit from a payload: %j', (payload) => {
    expect(read('pull_request', payload, OWN).base).toBeUndefined();
  });
});
