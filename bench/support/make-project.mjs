// Makes an npm project of N locked packages with digests, nesting and edges; the same N gives the same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names and versions of the packages of a made project, in lock order. */
export function packagesOf(count) {
  return Array.from({ length: count }, (_, index) => ({
    name: index % 7 === 0 ? `@made/part-${index}` : `made-part-${index}`,
    version: `${1 + (index % 9)}.${index % 13}.${index % 31}`,
    // A tree of fan-out four, with a cross edge each, as real graphs have.
    needs: [
      ...new Set([index * 4 + 1, index * 4 + 2, index * 4 + 3, index * 4 + 4, (index * 7 + 5) % count]),
    ].filter((target) => target < count && target !== index),
  }));
}

export function integrityOf(name, version) {
  return `sha512-${createHash('sha512').update(`${name}@${version}`).digest('base64')}`;
}

export function makeProject(directory, count, base) {
  const packages = packagesOf(count);
  const direct = packages.slice(0, Math.min(40, count));
  const asDependencies = (list) => Object.fromEntries(list.map(({ name, version }) => [name, `^${version}`]));
  const entries = { '': { name: 'made', version: '1.0.0', dependencies: asDependencies(direct) } };
  for (const { name, version, needs } of packages) {
    entries[`node_modules/${name}`] = {
      version,
      resolved: `${base}/${name}/-/${name.replace(/^@[^/]*\//, '')}-${version}.tgz`,
      integrity: integrityOf(name, version),
      license: 'MIT',
      dependencies: asDependencies(needs.map((target) => packages[target])),
    };
  }
  mkdirSync(directory, { recursive: true });
  const lock = { name: 'made', version: '1.0.0', lockfileVersion: 3, requires: true, packages: entries };
  writeFileSync(join(directory, 'package-lock.json'), `${JSON.stringify(lock, undefined, 2)}\n`);
  const manifest = { name: 'made', version: '1.0.0', dependencies: asDependencies(direct) };
  writeFileSync(join(directory, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}
