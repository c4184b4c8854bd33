import { describe, expect, it } from 'vitest';

import { err, ok } from '../../src/domain/result.ts';
import type { Endpoint } from '../../src/platform/endpoints.ts';
import type { Http } from '../../src/ports.ts';
import { createProofSource } from '../../src/registry/proofs.ts';
import { component } from '../rules/helpers.ts';

const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  npm: {
    ecosystem: 'npm',
    origin: 'test',
    bases: [
      { url: 'https://registry.example/npm/' },
      { url: 'https://scoped.registry.example/', scope: '@scope' },
    ],
  },
  pypi: { ecosystem: 'pypi', origin: 'test', bases: [{ url: 'https://registry.example/simple/' }] },
};

function source(answers: Readonly<Record<string, string | number>>, endpoints = ENDPOINTS) {
  const asked: string[] = [];
  const http: Http = {
    get: ({ url, validate }) => {
      asked.push(url);
      const answer = answers[url];
      if (answer === undefined) return Promise.resolve(err({ kind: 'unreachable', message: 'no answer' }));
      const body = Buffer.from(typeof answer === 'string' ? answer : '');
      const problem = typeof answer === 'string' ? validate?.(body) : undefined;
      if (problem !== undefined) return Promise.resolve(err({ kind: 'malformed', message: problem }));
      return Promise.resolve(
        ok({
          status: typeof answer === 'number' ? answer : 200,
          url,
          headers: {},
          body,
          fetchedAt: '2026-06-30T12:00:00.000Z',
          fromCache: false,
        }),
      );
    },
  };
  const made = createProofSource({
    http,
    endpointOf: (ecosystem) =>
      Promise.resolve(endpoints[ecosystem] ?? { ecosystem, bases: [], origin: '', problem: 'none is set' }),
  });
  return { made, asked };
}

const npm = component({ name: 'left-pad', version: '1.0.0+build' });
const scoped = component({ name: '@scope/name', version: '2.0.0' });
const pypi = component({ ecosystem: 'pypi', name: 'my.project', version: '1.0' });
const FILE = 'https://registry.example/integrity/my-project/1.0/my_project-1.0.tar.gz/provenance';

describe('where proofs are asked for', () => {
  it('npm: at the registry that serves the package', async () => {
    const { made, asked } = source({});
    await made.attestations(npm);
    await made.attestations(scoped);
    await made.keys(npm);
    await made.keys(scoped);
    expect(asked).toEqual([
      'https://registry.example/npm/-/npm/v1/attestations/left-pad@1.0.0%2Bbuild',
      'https://scoped.registry.example/-/npm/v1/attestations/@scope%2fname@2.0.0',
      'https://registry.example/npm/-/npm/v1/keys',
      'https://scoped.registry.example/-/npm/v1/keys',
    ]);
  });

  it('asks once for each address, whoever waits for it', async () => {
    const { made, asked } = source({});
    await Promise.all([made.keys(npm), made.keys(npm), made.keys(component({ name: 'other' }))]);
    expect(asked).toHaveLength(1);
  });

  it('PyPI: at the address that the index names, on its own host only', async () => {
    const { made, asked } = source({ [FILE]: '{}' });
    expect(await made.attestations(pypi, FILE)).toMatchObject({ ok: true });
    expect(
      await made.attestations(pypi, '/integrity/my-project/1.0/my_project-1.0.tar.gz/provenance'),
    ).toMatchObject({ ok: true });
    expect(asked).toEqual([FILE]);
    for (const address of [
      'https://other.example/x',
      'http://registry.example/x',
      'https://user:pass@registry.example/x',
      'https://registry.example:8443/x',
      'http://127.0.0.1/x',
      'file:///etc/passwd',
      'https://',
    ]) {
      expect(await made.attestations(pypi, address)).toMatchObject({ ok: false });
    }
    expect(asked).toEqual([FILE]);
  });

  it('says what is not there apart from what cannot be had', async () => {
    const url = 'https://registry.example/npm/-/npm/v1/keys';
    const kindOf = async (answers: Readonly<Record<string, string | number>>) => {
      const answer = await source(answers).made.keys(npm);
      return answer.ok ? 'ok' : answer.error.kind;
    };
    expect(await kindOf({ [url]: '{"keys":[]}' })).toBe('ok');
    expect(await kindOf({ [url]: 404 })).toBe('not-found');
    expect(await kindOf({ [url]: 410 })).toBe('not-found');
    expect(await kindOf({ [url]: '<html>' })).toBe('malformed');
    expect(await kindOf({})).toBe('unreachable');
  });

  it('knows where nothing can be asked', async () => {
    const { made } = source({}, {});
    for (const answer of [
      await made.keys(npm),
      await made.attestations(npm),
      await made.attestations(pypi, '/x'),
      await made.attestations(pypi),
      await made.attestations(component({ ecosystem: 'cargo' })),
      await made.attestations(component({ name: '.hidden' })),
    ]) {
      expect(answer).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
    }
  });
});
