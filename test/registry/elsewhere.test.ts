import { expect, it } from 'vitest';

import { createFakeRegistry } from '../support/fake-registry.ts';
import { lockedComponent, type Shelf } from '../support/shelf.ts';

const shelf: Shelf = {
  ecosystem: 'npm',
  packages: [{ name: 'left', versions: [{ version: '1.0.0', at: '2024-01-01T00:00:00Z' }] }],
};

async function stateOf(name: string, version: string, url?: string) {
  const component = lockedComponent('npm', name, version, {
    source: { kind: 'registry', ...(url === undefined ? {} : { url }) },
  });
  const facts = await createFakeRegistry(shelf).releases([component]);
  const state = facts.get(component.purl)?.registryState;
  return state?.known === true ? state.value.state : state?.reason;
}

it('a private package of another registry is not a vanished one', async () => {
  expect(await stateOf('@acme/x', '1.0.0', 'https://npm.acme.example/@acme/x/-/x-1.0.0.tgz')).toBe(
    'unsupported',
  );
});

it('a package that the configured registry should have is', async () => {
  expect(await stateOf('gone', '1.0.0', 'https://npm.registry.example/gone/-/gone-1.0.0.tgz')).toBe(
    'package-absent',
  );
  expect(await stateOf('gone', '1.0.0')).toBe('package-absent');
});

it('a version that is gone is, wherever the lock takes it from', async () => {
  expect(await stateOf('left', '9.9.9', 'https://npm.acme.example/left/-/left-9.9.9.tgz')).toBe(
    'version-absent',
  );
  expect(await stateOf('left', '1.0.0', 'https://npm.acme.example/left/-/left-1.0.0.tgz')).toBe('present');
});
