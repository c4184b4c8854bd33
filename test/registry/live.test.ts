import { homedir } from 'node:os';

import { describe, expect, it } from 'vitest';

import type { ReleaseFacts } from '../../src/ports.ts';
import { createRegistries } from '../../src/registry/index.ts';
import { lockedComponent } from '../support/shelf.ts';

/**
 * A few packages from the registries this machine is configured with: whether the adapters speak to what is really out
 * there. Without a network the tests say so and do not run; a mirror's unknown is an answer, a wrong state is not.
 */
const SLF4J = '44508fd1576500688c790b190acdd16fec4f8c79a3e0b900afd70503cf055f55';
const components = [
  lockedComponent('pypi', 'litellm', '1.82.8'),
  lockedComponent('pypi', 'litellm', '1.82.6'),
  lockedComponent('npm', 'left-pad', '1.3.0'),
  lockedComponent('golang', 'github.com/google/uuid', 'v1.6.0'),
  lockedComponent('cargo', 'itoa', '1.0.11'),
  lockedComponent('maven', 'org.slf4j:slf4j-api', '2.0.18', {
    integrity: [{ algorithm: 'sha256', digest: SLF4J, raw: `sha256:${SLF4J}`, file: 'slf4j-api-2.0.18.jar' }],
  }),
];

const answers = new Map<string, ReleaseFacts>();
if (process.env.COUNTERSIGN_LIVE !== '0') {
  const created = createRegistries({
    env: process.env,
    homeDir: homedir(),
    cacheDir: false,
    offline: false,
    policyRegistries: {},
    deadlineMs: 60_000,
  });
  if (created.ok) {
    const all = await Promise.all(
      created.value.registries.map((registry) =>
        registry.releases(components.filter((item) => item.ecosystem === registry.ecosystem)),
      ),
    );
    for (const facts of all) for (const [purl, release] of facts) answers.set(purl, release);
    await created.value.finish();
  }
}

const OUTAGES = ['unreachable', 'rate-limited', 'unsupported', 'not-permitted', 'budget'];

function reachable(purl: string): boolean {
  const state = answers.get(purl)?.registryState;
  const down = state === undefined || (!state.known && OUTAGES.includes(state.reason));
  if (down)
    console.warn(
      `${purl}: no registry to ask here (${state?.known === false ? state.detail : 'not asked'}); its live test does not run`,
    );
  return !down;
}

describe('the registries this machine is configured with', () => {
  it.skipIf(!reachable('pkg:pypi/litellm@1.82.8'))('no longer have litellm 1.82.8, and have 1.82.6', () => {
    expect(answers.get('pkg:pypi/litellm@1.82.8')?.registryState).toMatchObject({
      known: true,
      value: { state: 'version-absent' },
    });
    const good = answers.get('pkg:pypi/litellm@1.82.6');
    expect(good?.registryState).toMatchObject({ known: true, value: { state: 'present' } });
    expect(good?.artifacts.known && good.artifacts.value.every((item) => item.integrity.length > 0)).toBe(
      true,
    );
  });

  it.skipIf(!reachable('pkg:npm/left-pad@1.3.0'))('have left-pad 1.3.0 with its digest', () => {
    const facts = answers.get('pkg:npm/left-pad@1.3.0');
    expect(facts?.registryState).toMatchObject({ known: true, value: { state: 'present' } });
    expect(facts?.artifacts).toMatchObject({
      known: true,
      value: [{ integrity: [{ algorithm: 'sha512' }, { algorithm: 'sha1' }] }],
    });
    // Published in April 2018: any other time would be a mirror's own and has to be unknown.
    if (facts?.publishedAt.known === true)
      expect(new Date(facts.publishedAt.value).toISOString()).toMatch(/^2018-04/);
  });

  it.skipIf(!reachable('pkg:golang/github.com/google/uuid@v1.6.0'))(
    'have google/uuid v1.6.0 with its time',
    () => {
      const facts = answers.get('pkg:golang/github.com/google/uuid@v1.6.0');
      expect(facts?.registryState).toMatchObject({ known: true, value: { state: 'present' } });
      expect(facts?.publishedAt).toMatchObject({ known: true, value: Date.parse('2024-01-23T18:54:04Z') });
    },
  );

  it.skipIf(!reachable('pkg:cargo/itoa@1.0.11'))('have itoa 1.0.11 with its digest', () => {
    const facts = answers.get('pkg:cargo/itoa@1.0.11');
    expect(facts?.registryState).toMatchObject({ known: true, value: { state: 'present' } });
    expect(facts?.artifacts).toMatchObject({
      value: [
        {
          integrity: [
            {
              algorithm: 'sha256',
              digest: '49f1f14873335454500d59611f1cf4a4b0f786f9ac11f4312a78e4cf2566695b',
            },
          ],
        },
      ],
    });
  });

  it.skipIf(!reachable('pkg:maven/org.slf4j/slf4j-api@2.0.18'))(
    'have slf4j 2.0.18 with the digest of its jar',
    () => {
      const facts = answers.get('pkg:maven/org.slf4j/slf4j-api@2.0.18');
      expect(facts?.registryState).toMatchObject({ known: true, value: { state: 'present' } });
      expect(facts?.artifacts).toMatchObject({
        value: [{ file: 'slf4j-api-2.0.18.jar', integrity: [{ algorithm: 'sha256', digest: SLF4J }] }],
      });
    },
  );
});
