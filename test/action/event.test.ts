import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const BASE = 'b'.repeat(40);
const HEAD = 'c'.repeat(40);
const OWN = 'a'.repeat(40);
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-event-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

async function read(eventName: string, payload: unknown, checkedOut: string | undefined) {
  writeFileSync(join(directory, 'event.json'), JSON.stringify(payload));
  vi.stubEnv('GITHUB_EVENT_PATH', join(directory, 'event.json'));
  vi.stubEnv('GITHUB_EVENT_NAME', eventName);
  vi.stubEnv('GITHUB_SHA', OWN);
  vi.resetModules();
  const { readEvent } = await import('../../src/action/event.ts');
  return readEvent(checkedOut);
}

const pullRequest = { pull_request: { base: { sha: BASE }, head: { sha: HEAD } } };

describe('the event that started the run', () => {
  it('pull_request and merge_group name the base', async () => {
    expect(await read('pull_request', pullRequest, OWN)).toEqual({ base: BASE });
    expect(await read('merge_group', { merge_group: { base_sha: BASE } }, OWN)).toEqual({ base: BASE });
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])('%s has none: everything is examined', async (name) => {
    expect(await read(name, { before: BASE }, OWN)).toEqual({});
  });

  it('G01 refuses the pull request’s code under pull_request_target and workflow_run', async () => {
    expect((await read('pull_request_target', pullRequest, HEAD)).refusal).toContain('pull_request_target');
    const run = { workflow_run: { head_sha: HEAD, event: 'pull_request' } };
    expect((await read('workflow_run', run, HEAD)).refusal).toContain('workflow_run');
  });

  it('G01 refuses any other foreign commit there, such as the merge of the pull request', async () => {
    expect((await read('pull_request_target', pullRequest, 'd'.repeat(40))).refusal).toBeDefined();
  });

  it('allows pull_request_target with the base repository’s own code checked out', async () => {
    expect(await read('pull_request_target', pullRequest, OWN)).toEqual({ base: BASE });
  });

  it.each([
    {},
    { pull_request: null },
    { pull_request: { base: { sha: '--upload-pack=x' } } },
    { pull_request: { base: { sha: 7 } } },
  ])('takes nothing that is not a commit from a payload: %j', async (payload) => {
    expect((await read('pull_request', payload, OWN)).base).toBeUndefined();
  });
});
