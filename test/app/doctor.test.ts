import { describe, expect, it } from 'vitest';

import { diagnose, renderDiagnosis } from '../../src/app/doctor.ts';
import type { HostingApi } from '../../src/ports.ts';
import { createFakeGitRemote } from '../support/fake-git-remote.ts';
import { fakeHosting, noHosting } from '../support/fake-pins.ts';
import { noRemote, pinWorld, workflowOf, type Remotes } from '../support/pin-world.ts';

const GIT = createFakeGitRemote({ 'acme/do': { defaultBranch: 'refs/heads/main', refs: {}, commits: {} } });
const SERVER = new URL(GIT.urlOf('acme/do')).host;
const withToken: HostingApi = { ...fakeHosting({}), address: 'https://api.github.example/v3' };

async function doctor(uses: readonly string[], remotes: Remotes) {
  const diagnosis = await diagnose({ offline: false }, pinWorld(workflowOf(...uses), remotes));
  return { diagnosis, text: renderDiagnosis(diagnosis) };
}

describe('doctor about the repositories of actions', () => {
  it('names both hosts to allow and what is seen there', async () => {
    const { diagnosis, text } = await doctor(['acme/do/sub@v1'], { git: GIT, hosting: withToken });
    expect(diagnosis.repositories).toEqual({
      asked: 'acme/do',
      server: SERVER,
      refs: 'known',
      api: 'api.github.example',
      hosting: 'known',
    });
    expect(diagnosis.egress).toEqual(['api.github.example', SERVER].sort());
    expect(text).toContain('  branches and tags: seen\n  archived or renamed: seen\n');
  });

  it('says which variable is missing where there is no token, and lists no host that is not asked', async () => {
    const { diagnosis, text } = await doctor(['acme/do@v1'], { git: GIT, hosting: noHosting });
    expect(diagnosis.egress).toEqual([SERVER]);
    expect(diagnosis.repositories?.hosting).toBe('not-permitted');
    expect(text).toContain('no API without a token in GITHUB_TOKEN or GH_TOKEN');
    // What no rule requires by default does not make a machine unready.
    expect(diagnosis.ready).toBe(true);
  });

  it('says when the server does not answer', async () => {
    const { diagnosis, text } = await doctor(['acme/do@v1'], { git: noRemote('unreachable') });
    expect(diagnosis.repositories?.refs).toBe('unreachable');
    expect(text).toContain('branches and tags: not seen (the source did not answer in time)');
  });

  it('asks nobody where no action of a repository is used', async () => {
    const { diagnosis, text } = await doctor(['./local'], { git: GIT, hosting: withToken });
    expect(diagnosis.repositories).toBeUndefined();
    expect(diagnosis.egress).toEqual([]);
    expect(text).not.toContain('Repositories of actions');
  });
});
