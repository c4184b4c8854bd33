import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly resolved?: string }>
  >;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

// `npm install --no-save` is used rather than `npm ci`, because registries that do not serve every platform's optional
// binaries leave gaps in a lockfile that `npm ci` refuses. What `npm ci` would have checked is checked here.
it('the lockfile locks exactly what the manifest names, every entry with a digest and none with an address', () => {
  for (const group of ['dependencies', 'devDependencies']) {
    for (const [name, version] of Object.entries(manifest[group] ?? {})) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  }
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '') continue;
    expect(entry.integrity, path).toMatch(/^sha512-/);
    expect(entry.resolved, path).toBeUndefined();
  }
});

it('what is installed is what is locked', () => {
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '' || entry.version === undefined) continue;
    let installed: { readonly version: string };
    try {
      installed = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as { version: string };
    } catch {
      continue; // An optional binary of another platform.
    }
    expect(installed.version, path).toBe(entry.version);
  }
});
