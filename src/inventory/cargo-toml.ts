import type { Problem } from '../domain/errors.ts';
import { isCrateName } from './cargo-lock.ts';
import { readCargoManifest } from './cargo-manifest.ts';
import { readCargoWorkspace } from './cargo-workspace.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import { quote } from './quote.ts';
import { baseOf, dirOf } from './relative-path.ts';
import { parseToml, tomlTable } from './toml.ts';

/** Cargo's manifest, with what its dependencies inherit from the workspace root above it. */
export const cargoToml: InventoryFormat = {
  id: 'cargo-toml',
  title: 'Cargo manifest',
  ecosystem: 'cargo',
  role: 'manifest',
  files: ['Cargo.toml'],
  matches: (path) => baseOf(path) === 'Cargo.toml',
  parse: parseCargoToml,
};

function parseCargoToml(input: ParseInput): Parsed {
  const document = parseToml(input.text, input.path);
  if (!document.ok) return { components: [], projects: [], declarations: [], problems: [document.error] };
  const { root } = document.value;
  const isRoot = tomlTable(root['workspace']) !== undefined;
  const manifest = readCargoManifest(document.value, isRoot ? undefined : readCargoWorkspace(input));
  const dir = dirOf(input.path);
  const problems: Problem[] = [];
  if (!isRoot && manifest.name === undefined) {
    problems.push({
      code: 'bad-structure',
      severity: 'broken',
      message: 'The manifest describes neither a package nor a workspace.',
      location: { file: input.path, line: 1 },
    });
  }
  const declarations = manifest.dependencies.flatMap(({ name, range, kind, scope, at }) => {
    const location = { file: input.path, line: document.value.lineOf(...at) };
    if (!isCrateName(name)) {
      const message = `${quote(name)} is not a valid crate name.`;
      problems.push({ code: 'bad-name', severity: 'broken', message, location });
      return [];
    }
    return [{ ecosystem: 'cargo' as const, dir, name, range, scope, location, kind }];
  });
  return {
    components: [],
    projects:
      manifest.name === undefined
        ? []
        : [
            {
              dir,
              ecosystem: 'cargo',
              name: manifest.name,
              ...(manifest.version === undefined ? {} : { version: manifest.version }),
              dependsOn: [],
            },
          ],
    declarations,
    problems: problems.slice(0, 100),
  };
}
