import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { ImageRegistry } from '../../src/ports.ts';
import { createRegistries, type RegistriesOptions } from '../../src/registry/index.ts';

export interface OpenedImages {
  readonly registry: ImageRegistry;
  readonly home: string;
  readonly close: () => Promise<void>;
}

/**
 * The real adapter with all of its layers, in a home and system of its own. `files` are written below the home
 * (`.docker/config.json`) or, with a leading slash, below the system's configuration (`/docker/daemon.json`).
 */
export function openImages(
  options: Partial<RegistriesOptions> & { readonly files?: Readonly<Record<string, object | string>> } = {},
): OpenedImages {
  const { files = {}, ...rest } = options;
  const home = mkdtempSync(join(tmpdir(), 'images-home-'));
  for (const [name, content] of Object.entries(files)) {
    const file = name.startsWith('/') ? join(home, 'system', name) : join(home, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content), { mode: 0o755 });
  }
  const created = createRegistries({
    env: {},
    homeDir: home,
    systemDir: join(home, 'system'),
    cacheDir: false,
    offline: false,
    policyRegistries: {},
    ask: () => Promise.resolve(undefined),
    ...rest,
  });
  if (!created.ok) throw new Error(created.error.message);
  return {
    registry: created.value.images,
    home,
    close: async () => {
      const finished = await created.value.finish();
      if (!finished.ok) throw new Error(finished.error.message);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
