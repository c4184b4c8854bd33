import type { Problem } from '../domain/errors.ts';
import { assembleBunLock } from './bun-packages.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import { parseJson } from './json.ts';
import { child } from './node.ts';

/** bun.lock, lockfileVersion 0 to 3. The binary bun.lockb is another format, which is not read. */
export const bunLock: InventoryFormat = {
  id: 'bun-lock',
  title: 'Bun lockfile (bun.lock)',
  ecosystem: 'npm',
  role: 'lock',
  files: ['bun.lock'],
  matches: (path) => /(?:^|\/)bun\.lock$/.test(path),
  parse: parseBunLock,
};

const MAX_VERSION = 3;

function parseBunLock(input: ParseInput): Parsed {
  const { path } = input;
  const parsed = parseJson(input.text, { jsonc: true });
  if (!parsed.ok) {
    const { line, ...problem } = parsed.error;
    return nothing([{ ...problem, severity: 'broken', location: { file: path, line } }]);
  }
  const { root, problems } = parsed.value;
  const duplicates = problems.map(
    ({ line, ...problem }): Problem => ({
      ...problem,
      severity: 'broken',
      location: { file: path, line },
    }),
  );
  const version = child(root, 'lockfileVersion');
  const number = version?.kind === 'scalar' ? version.value : undefined;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number > MAX_VERSION) {
    const shown = number === undefined ? 'none' : JSON.stringify(number).slice(0, 40);
    const message = `The lockfileVersion (${shown}) is none of 0 to ${MAX_VERSION}.`;
    const location = { file: path, line: version?.line ?? root.line };
    return nothing([
      ...duplicates,
      { code: 'unsupported-version', severity: 'unsupported', message, location },
    ]);
  }
  if (child(root, 'workspaces')?.kind !== 'map' || (child(root, 'packages') ?? NO_PACKAGES).kind !== 'map') {
    const message = 'The lockfile has no "workspaces" object, or its "packages" are not an object.';
    const location = { file: path, line: root.line };
    return nothing([...duplicates, { code: 'bad-structure', severity: 'broken', message, location }]);
  }
  const result = assembleBunLock(root, path);
  return { ...result, problems: [...duplicates, ...result.problems] };
}

const NO_PACKAGES = { kind: 'map' } as const;

function nothing(problems: readonly Problem[]): Parsed {
  return { components: [], projects: [], declarations: [], problems };
}
