import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createActionsCache, type ActionsCacheClient } from '../../src/platform/cache-actions.ts';

/** The service as far as it matters: entries by key that never change, found by the longest matching prefix. */
function service(): ActionsCacheClient & { readonly keys: string[] } {
  const root = mkdtempSync(join(tmpdir(), 'service-'));
  const keys: string[] = [];
  return {
    keys,
    isFeatureAvailable: () => true,
    restoreCache: ([path = ''], primary, restoreKeys = []) => {
      const found =
        keys.find((key) => key === primary) ??
        keys.findLast((key) => restoreKeys.some((prefix) => key.startsWith(prefix)));
      if (found !== undefined) cpSync(join(root, found), path, { recursive: true });
      return Promise.resolve(found);
    },
    saveCache: ([path = ''], key) => {
      if (keys.includes(key)) return Promise.reject(new Error('exists'));
      keys.push(key);
      cpSync(path, join(root, key), { recursive: true });
      return Promise.resolve(keys.length);
    },
  };
}

function open(client: ActionsCacheClient, run: string, scope = 'main') {
  const directory = join(mkdtempSync(join(tmpdir(), 'runner-')), 'store');
  const troubles: string[] = [];
  const store = createActionsCache({
    directory,
    scope,
    run,
    client: () => Promise.resolve(client),
    onTrouble: (text) => troubles.push(text),
  });
  return { ...store, directory, troubles };
}

const text = (bytes: Uint8Array | undefined) =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString();

describe('the store between workflow runs', () => {
  it('is carried from one run to the next', async () => {
    const client = service();
    const first = open(client, '1');
    expect(await first.restore()).toBe(false);
    await first.cache.put('key', Buffer.from('value'));
    expect(await first.save()).toBe(true);
    rmSync(first.directory, { recursive: true });
    const second = open(client, '2');
    expect(await second.restore()).toBe(true);
    expect(text(await second.cache.get('key'))).toBe('value');
    await second.cache.put('other', Buffer.from('more'));
    expect(await second.save()).toBe(true);
    expect(client.keys).toHaveLength(2);
  });

  it('G03 scopes do not meet', async () => {
    const client = service();
    const pull = open(client, '1', 'pull/7');
    await pull.cache.put('key', Buffer.from('forged'));
    await pull.save();
    const main = open(client, '2', 'main');
    expect(await main.restore()).toBe(false);
    expect(await main.cache.get('key')).toBeUndefined();
  });

  it.each([
    ['is not there', { isFeatureAvailable: () => false }],
    [
      'fails',
      {
        restoreCache: () => Promise.reject(new Error('npm_canarycanarycanary')),
        saveCache: () => Promise.reject(new Error('read only')),
      },
    ],
    ['refuses to save', { saveCache: () => Promise.resolve(-1) }],
  ])('a service that %s changes nothing', async (_title, fault) => {
    const store = open({ ...service(), ...fault }, '1');
    expect(await store.restore()).toBe(false);
    await store.cache.put('key', Buffer.from('value'));
    expect(await store.save()).toBe(false);
    expect(text(await store.cache.get('key'))).toBe('value');
    expect(store.troubles.join()).not.toContain('canary');
  });
});
