import type { Problem } from '../domain/errors.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import { parseJson } from './json.ts';
import { child, entries as entriesOf, text, type DataNode, type MapNode } from './node.ts';
import { readNpmPackages } from './npm-lock-packages.ts';
import { readNpmDependencies } from './npm-lock-v1.ts';
import { assembleTree, installName, type TreeEntry } from './npm-tree.ts';
import { quote } from './quote.ts';

/** package-lock.json and npm-shrinkwrap.json, lockfileVersion 1 to 3 (npm 5 to 11) and shrinkwraps before npm 5. */
export const npmLock: InventoryFormat = {
  id: 'npm-lock',
  title: 'npm lockfile (package-lock.json, npm-shrinkwrap.json)',
  ecosystem: 'npm',
  role: 'lock',
  files: ['package-lock.json', 'npm-shrinkwrap.json'],
  matches: (path) => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(path),
  parse: parseNpmLock,
};

function parseNpmLock(input: ParseInput): Parsed {
  const parsed = parseJson(input.text);
  if (!parsed.ok) return failed(input.path, { ...parsed.error, severity: 'broken' });
  const { root, problems } = parsed.value;
  const duplicates = problems.map(
    ({ line, ...problem }): Problem => ({
      ...problem,
      severity: 'broken',
      location: { file: input.path, line },
    }),
  );
  const entries = readEntries(root, input);
  if (!Array.isArray(entries)) return failed(input.path, entries, duplicates);
  const result = assembleTree(input.path, entries);
  const second = findUnshared(child(root, 'packages'), child(root, 'dependencies'));
  const disagreement: Problem[] =
    second === undefined ? [] : [{ ...second.problem, location: { file: input.path, line: second.line } }];
  return { ...result, problems: [...duplicates, ...disagreement, ...result.problems] };
}

/**
 * Versions 2 and 3 may say everything twice: npm 7 and later read `packages`, earlier ones `dependencies`. The first
 * package of which only the second half knows the digest, the address or the release: what is judged must be what
 * anyone installs.
 */
function findUnshared(
  packages: DataNode | undefined,
  dependencies: DataNode | undefined,
): { readonly problem: Omit<Problem, 'location'>; readonly line: number } | undefined {
  if (packages?.kind !== 'map' || dependencies?.kind !== 'map') return undefined;
  const known = new Set<string | undefined>();
  for (const [key, { value }] of packages.entries) {
    known.add(text(child(value, 'integrity'))).add(text(child(value, 'resolved')));
    known.add(`${installName(key) ?? ''}@${text(child(value, 'version')) ?? ''}`);
  }
  const pending: (DataNode | undefined)[] = [dependencies];
  for (const map of pending) {
    for (const [name, { line, value }] of entriesOf(map)) {
      const version = text(child(value, 'version')) ?? '';
      const source =
        text(child(value, 'integrity')) ??
        text(child(value, 'resolved')) ??
        (version.includes(':') ? version : `${name}@${version}`);
      if (!known.has(source) && !/^(?:file|npm):/.test(source) && version !== '') {
        return {
          problem: {
            code: 'bad-structure',
            severity: 'broken',
            message: `What "dependencies", which npm 6 reads, says of ${quote(name)} is not in "packages", which was examined.`,
            hint: 'Lock anew with npm 7 or later.',
          },
          line,
        };
      }
      pending.push(child(value, 'dependencies'));
    }
  }
  return undefined;
}

type Refusal = Omit<Problem, 'location'> & { readonly line: number };

function readEntries(root: DataNode, input: ParseInput): TreeEntry[] | Refusal {
  if (root.kind !== 'map') return refuse('bad-structure', 'The file holds no object.', root.line);
  const version = child(root, 'lockfileVersion');
  const packages = child(root, 'packages');
  const dependencies = child(root, 'dependencies');
  const number = version?.kind === 'scalar' ? version.value : undefined;
  if (version === undefined && dependencies?.kind === 'map') return readV1(root, dependencies, input);
  switch (number) {
    case 1:
      return dependencies === undefined || dependencies.kind === 'map'
        ? readV1(root, dependencies, input)
        : refuse('bad-structure', 'The value of "dependencies" is not an object.', dependencies.line);
    case 2:
    case 3:
      return packages?.kind === 'map'
        ? readNpmPackages(packages)
        : {
            ...refuse('bad-structure', 'The lockfile has no "packages" object.', root.line),
            severity: 'broken',
          };
    default:
      return refuse('unsupported-version', describeVersion(version), version?.line ?? root.line);
  }
}

function readV1(root: MapNode, dependencies: MapNode | undefined, input: ParseInput): TreeEntry[] {
  return readNpmDependencies(dependencies, {
    path: input.path,
    read: input.read,
    line: root.line,
    name: text(child(root, 'name')),
    version: text(child(root, 'version')),
  });
}

function describeVersion(version: DataNode | undefined): string {
  if (version === undefined) return 'The file states no lockfileVersion.';
  const shown = version.kind === 'scalar' ? JSON.stringify(version.value) : `a ${version.kind}`;
  return `The lockfileVersion ${shown.length > 40 ? quote(shown) : shown} is none of 1, 2 and 3.`;
}

function refuse(code: Problem['code'], message: string, line: number): Refusal {
  return { code, severity: 'unsupported', message, line };
}

function failed(path: string, refusal: Refusal, earlier: readonly Problem[] = []): Parsed {
  const { line, ...problem } = refusal;
  return {
    components: [],
    projects: [],
    declarations: [],
    problems: [...earlier, { ...problem, location: { file: path, line } }],
  };
}
