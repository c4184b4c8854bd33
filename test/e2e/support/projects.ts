import type { Files } from './git.ts';
import { digestOf, sriOf, tarballOf, wheelOf, type LoopbackRegistry, type Release } from './registry.ts';

/** An npm project that asks for the releases and has them locked from the registry. */
export function npmProject(registry: LoopbackRegistry, releases: readonly Release[]): Files {
  const dependencies = Object.fromEntries(releases.map(({ name, version }) => [name, `^${version}`]));
  const root = { name: 'app', version: '1.0.0', dependencies };
  const locked = releases.map((release) => [
    `node_modules/${release.name}`,
    {
      version: release.version,
      resolved: tarballOf(release, registry.npm),
      integrity: sriOf(release),
      license: 'MIT',
    },
  ]);
  return {
    'package.json': json({ ...root, private: true }),
    'package-lock.json': json({
      name: 'app',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: { '': root, ...Object.fromEntries(locked) },
    }),
  };
}

/** A uv project that asks for the releases and has them locked from the index. */
export function uvProject(registry: LoopbackRegistry, releases: readonly Release[]): Files {
  const wanted = releases.map(({ name, version }) => `"${name}>=${version}"`).join(', ');
  const index = registry.python.replace(/\/$/, '');
  const packages = releases.map(
    (release) => `
[[package]]
name = "${release.name}"
version = "${release.version}"
source = { registry = "${index}" }
wheels = [
    { url = "${index.replace('/simple', '/files')}/${wheelOf(release)}", hash = "sha256:${digestOf(release, 'sha256').toString('hex')}", size = 1000 },
]
`,
  );
  return {
    'pyproject.toml': `[project]\nname = "app"\nversion = "1.0.0"\nrequires-python = ">=3.12"\ndependencies = [${wanted}]\n`,
    'uv.lock': `version = 1
revision = 3
requires-python = ">=3.12"

[[package]]
name = "app"
version = "1.0.0"
source = { virtual = "." }
dependencies = [
${releases.map(({ name }) => `    { name = "${name}" },`).join('\n')}
]

[package.metadata]
requires-dist = [${releases.map(({ name, version }) => `{ name = "${name}", specifier = ">=${version}" }`).join(', ')}]
${packages.join('')}`,
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The first line that a pattern matches, from 1. */
export function lineOf(files: Files, path: string, pattern: RegExp): number {
  const content = files[path];
  if (typeof content !== 'string') throw new Error(`${path} is not a text`);
  const index = content.split('\n').findIndex((line) => pattern.test(line));
  if (index < 0) throw new Error(`${path} has no line like ${pattern.source}`);
  return index + 1;
}
