import { context } from '@actions/github';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { MAX_PREDICATE, MAX_SUBJECTS, sizeProblem } from '../../src/action/attester.ts';
import { openGithubAttester } from '../../src/action/github-attester.ts';
import { createFakeAttester, type Trouble } from '../support/fake-attester.ts';
import {
  interceptSigstore,
  REPOSITORY,
  startSigstore,
  type SigstoreServices,
} from '../support/sigstore-services.ts';
import { createInstance } from '../verify/mint.ts';
import { describeAttester, ONE, type AttesterBench } from './attester.contract.ts';

const TOKEN = 'ghs_attesterTestToken0123456789';

let services: SigstoreServices;
beforeAll(async () => {
  services = await startSigstore();
  const restore = interceptSigstore(services);
  return async () => {
    restore();
    await services.close();
  };
});

const payload = context.payload;
beforeEach(() => {
  for (const [name, value] of Object.entries(services.env)) vi.stubEnv(name, value);
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  Object.assign(services, { signing: 201, storing: { status: 201, body: { id: 4711 } } });
  services.stored.length = 0;
  services.asked.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  context.payload = payload;
});

function open(over: Partial<Parameters<typeof openGithubAttester>[0]> = {}) {
  return openGithubAttester({
    token: TOKEN,
    repository: REPOSITORY,
    api: services.api,
    server: 'https://github.com',
    hasIdentity: true,
    patience: 0,
    talk: () => {},
    ...over,
  });
}

const ANSWERS: Readonly<Partial<Record<Trouble, number>>> = { forbidden: 403, hidden: 404, down: 500 };

async function bench(trouble: Trouble, visibility: 'public' | 'private'): Promise<AttesterBench> {
  context.payload = { repository: { visibility, name: 'app', owner: { login: 'acme' } } };
  const status = ANSWERS[trouble];
  if (status !== undefined)
    services.storing = { status, body: { message: 'Resource not accessible by integration' } };
  if (trouble === 'no-signature') services.signing = 400;
  return {
    attester: open({
      hasIdentity: trouble !== 'no-identity',
      ...(trouble === 'elsewhere' ? { server: 'https://github.example' } : {}),
    }),
    root: { ...services.instance.root, profile: visibility === 'public' ? 'sigstore' : 'github' },
    stored: () => services.stored.map(({ bundle }) => bundle as unknown),
  };
}

describeAttester('the attester of GitHub, for a public repository', (trouble) => bench(trouble, 'public'));
describeAttester('the attester of GitHub, for a private repository', (trouble) => bench(trouble, 'private'));
describeAttester('the fake', async (trouble) => {
  const instance = await createInstance();
  const attester = createFakeAttester(instance);
  attester.trouble = trouble;
  return { attester, root: instance.root, stored: () => attester.stored };
});

describe('the attester of GitHub', () => {
  it('asks the public instance for public repositories alone', async () => {
    await (await bench('none', 'public')).attester.attest(ONE);
    expect(services.asked).toEqual(['fulcio.sigstore.dev', 'rekor.sigstore.dev']);
    services.asked.length = 0;
    await (await bench('none', 'private')).attester.attest(ONE);
    expect(services.asked).toEqual(['fulcio.githubapp.com', 'timestamp.githubapp.com']);
    services.asked.length = 0;
    // Where the event does not say, nothing may become public.
    context.payload = {};
    await open().attest(ONE);
    expect(services.asked).toEqual(['fulcio.githubapp.com', 'timestamp.githubapp.com']);
  });

  it('stores with the token that it was given', async () => {
    await (await bench('none', 'public')).attester.attest(ONE);
    expect(services.stored.map(({ token }) => token)).toEqual([TOKEN]);
  });

  it('needs a token and a repository', async () => {
    const common = { api: services.api, server: 'https://github.com', hasIdentity: true, talk: () => {} };
    for (const options of [{ repository: REPOSITORY }, { repository: 'nothing', token: TOKEN }]) {
      const done = await openGithubAttester({ ...common, ...options }).attest(ONE);
      expect(done).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
    }
    expect(services.asked).toEqual([]);
  });

  it('takes tenants of GitHub with a name of their own, and no host that only looks like one', async () => {
    for (const server of [
      'https://ghe.com.example',
      'https://evilghe.com',
      'https://a.b.ghe.com',
      'nothing',
    ]) {
      expect(await open({ server }).attest(ONE)).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
    }
  });

  it('never repeats an identity token that cannot be read', async () => {
    const before = services.identityToken;
    services.identityToken = 'not.a-token-but-secret.x';
    const done = await (await bench('none', 'public')).attester.attest(ONE);
    services.identityToken = before;
    expect(done).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
    expect(JSON.stringify(done)).not.toContain('secret');
  });

  it('does not wait for ever for an identity', async () => {
    const before = services.identityToken;
    services.identityToken = undefined;
    const done = await open({ signWithin: 200 }).attest(ONE);
    services.identityToken = before;
    expect(done).toMatchObject({
      ok: false,
      error: { kind: 'unreachable', message: expect.stringContaining('too long') as string },
    });
  });

  it('does not take an answer without an id for success', async () => {
    services.storing = { status: 201, body: {} };
    const done = await (await bench('none', 'public')).attester.attest(ONE);
    expect(done).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });
});

describe('what GitHub takes', () => {
  it('is bounded in subjects and in bytes', () => {
    expect(sizeProblem(ONE)).toBeUndefined();
    const subjects = Array.from({ length: MAX_SUBJECTS + 1 }, () => ({ name: 'a', digest: { sha256: '' } }));
    expect(sizeProblem({ ...ONE, subjects: subjects.slice(1) })).toBeUndefined();
    expect(sizeProblem({ ...ONE, subjects })).toContain('1025 subjects');
    const text = 'ü'.repeat((MAX_PREDICATE - 8) / 2);
    expect(sizeProblem({ ...ONE, predicate: { a: text } })).toBeUndefined();
    expect(sizeProblem({ ...ONE, predicate: { a: `${text}xx` } })).toContain('16 MiB');
  });
});
