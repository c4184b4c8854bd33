import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { readInventory } from '../../src/inventory/read-inventory.ts';
import type { Report } from '../../src/report/model.ts';
import { fakeTree } from '../inventory/fake-tree.ts';
import { makeProject, type Project } from './support/project.ts';
import { render } from './support/sinks.ts';

/**
 * P14: every lockfile fixture, cut at the end of every line and at every 1/64 of its length, with its manifests
 * beside it. A cut either is a problem of the file, or loses nothing, or the check of the project says more than that
 * of the whole one did.
 */

const FIXTURES = join(import.meta.dirname, '..', 'inventory', 'fixtures');
/**
 * Yarn 1 ends an entry after any of its lines and has no edge from the project: behind the last package that
 * package.json names, a cut at a line end is a valid file of fewer packages. Only the registry could tell.
 */
const LAST_NAMED: Readonly<Record<string, string>> = { 'npm/yarn-classic': '\ntester@' };

const LOCK =
  /(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|go\.sum|[a-z]+\.lock|Pipfile\.lock|pylock\.toml|Cargo\.lock|Gemfile\.lock|gems\.locked|[a-z-]*gradle\.lockfile|verification-metadata\.xml)$/;

/** What a project of these fixtures has beside its lockfile: in these formats only that shows an early end. */
const MANIFESTS: Readonly<Record<string, Record<string, string>>> = {
  'python/pylock': {
    'pyproject.toml':
      '[project]\nname = "app"\nversion = "1"\ndependencies = ["alpha", "shared"]\n[dependency-groups]\ndev = ["testtool"]\n',
  },
  'cargo/v1': {
    'Cargo.toml': '[package]\nname = "old-app"\nversion = "0.1.0"\n\n[dependencies]\nalpha = "1"\n',
  },
};

function readFixture(dir: string): Record<string, string> {
  const files: Record<string, string> = { ...MANIFESTS[dir] };
  for (const name of readdirSync(join(FIXTURES, dir), { recursive: true, encoding: 'utf8' }).sort()) {
    try {
      files[name] = readFileSync(join(FIXTURES, dir, name), 'utf8');
    } catch {
      // A directory.
    }
  }
  return files;
}

const DIRECTORIES = ['npm', 'python', 'cargo', 'go', 'ruby', 'gradle'].flatMap((family) =>
  readdirSync(join(FIXTURES, family)).map((name) => join(family, name)),
);

let project: Project | undefined;
afterEach(() => {
  project?.remove();
  project = undefined;
});

describe('P14 a cut lockfile', () => {
  const withLock = DIRECTORIES.filter((dir) => Object.keys(readFixture(dir)).some((path) => LOCK.test(path)));

  it('the fixtures hold every lock format there is', () => {
    expect(withLock.length).toBeGreaterThan(15);
  });

  it.each(withLock)('of %s never passes for a whole one', async (dir) => {
    const files = readFixture(dir);
    const path = Object.keys(files).find((name) => LOCK.test(name)) ?? '';
    const silent = findSilentCuts(files, path);
    project = makeProject(files);
    const whole = await check(project);
    // Neighbours of the same kind tell the same story: a few of them are enough.
    const last = LAST_NAMED[dir] === undefined ? Infinity : (files[path]?.indexOf(LAST_NAMED[dir]) ?? 0);
    const seen = silent.filter((length) => length <= last);
    const some = seen.filter((_, index) => index % Math.ceil(seen.length / 8) === 0);
    for (const length of some) {
      project.add({ [path]: files[path]?.slice(0, length) ?? '' });
      const cut = await check(project);
      const at = `${relative(FIXTURES, join(FIXTURES, dir, path))} cut after ${length}`;
      expect(
        said(cut).filter((line) => !said(whole).includes(line)),
        at,
      ).not.toEqual([]);
    }
  });
});

/** Lengths at which something was lost and the file itself shows nothing. */
function findSilentCuts(files: Readonly<Record<string, string>>, path: string): readonly number[] {
  const text = files[path] ?? '';
  const whole = describeInventory(files);
  const lengths = new Set(Array.from({ length: 64 }, (_, i) => Math.floor((text.length * i) / 64)));
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lengths.add(at).add(at + 1);
  return [...lengths]
    .sort((a, b) => a - b)
    .filter((length) => {
      const cut = describeInventory({ ...files, [path]: text.slice(0, length) });
      return cut.problems === whole.problems && [...whole.parts].some((part) => !cut.parts.has(part));
    });
}

/** Every component, and whether it has a digest. A version beside a commit or one of several digests is no loss. */
function describeInventory(files: Readonly<Record<string, string>>): {
  readonly problems: number;
  readonly parts: ReadonlySet<string>;
} {
  const { components, problems } = readInventory(fakeTree(files));
  return {
    problems: problems.length,
    parts: new Set(
      components.flatMap(({ name, integrity }) => (integrity.length > 0 ? [name, `${name} #`] : [name])),
    ),
  };
}

async function check(of: Project): Promise<Report> {
  const view = await render(of, ['check', '--format', 'json']);
  return JSON.parse(view.out) as Report;
}

/** What counts against a run, one line each; records do not. */
function said(report: Report): readonly string[] {
  return [
    ...report.findings
      .filter(({ level }) => level !== 'record')
      .map(({ rule, subject, variant, message }) => `${rule} ${subject.id} ${variant ?? ''} ${message}`),
    ...report.problems.map(({ code, message }) => `${code} ${message}`),
  ];
}
