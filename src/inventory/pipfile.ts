import type { Declaration, Scope } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { normalizePypiName } from '../domain/purl.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import { isPythonName } from './python-requirement.ts';
import { quote } from './quote.ts';
import { baseOf, dirOf } from './relative-path.ts';
import { parseToml, tomlString, tomlTable, type TomlTable } from './toml.ts';

/** Tables of a Pipfile that hold no packages. */
const SETTINGS: ReadonlySet<string> = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipenv-settings']);

/** Pipenv's manifest. Categories other than `packages` and `dev-packages` have no known scope. */
export const pipfile: InventoryFormat = {
  id: 'pipfile',
  title: 'Pipenv manifest',
  ecosystem: 'pypi',
  role: 'manifest',
  files: ['Pipfile'],
  matches: (path) => baseOf(path) === 'Pipfile',
  parse: parsePipfile,
};

function parsePipfile(input: ParseInput): Parsed {
  const document = parseToml(input.text, input.path);
  if (!document.ok) return { components: [], projects: [], declarations: [], problems: [document.error] };
  const dir = dirOf(input.path);
  const declarations: Declaration[] = [];
  const problems: Problem[] = [];
  for (const [category, value] of Object.entries(document.value.root)) {
    const packages = tomlTable(value);
    if (SETTINGS.has(category) || packages === undefined) continue;
    for (const [name, spec] of Object.entries(packages)) {
      const location = { file: input.path, line: document.value.lineOf(category, name) };
      if (!isPythonName(name)) {
        const message = `${quote(name)} is not a valid Python package name.`;
        problems.push({ code: 'bad-name', severity: 'broken', message, location });
        continue;
      }
      const table = tomlTable(spec);
      const range = tomlString(spec) ?? tomlString(table?.['version']) ?? '';
      declarations.push({
        ecosystem: 'pypi',
        dir,
        name: normalizePypiName(name),
        range: range === '*' ? '' : range,
        scope: scopeOfPipenvCategory(category === 'packages' ? 'default' : category),
        location,
        kind: kindOf(table),
      });
    }
  }
  return { components: [], projects: [], declarations, problems: problems.slice(0, 50) };
}

/** By the names of the lock (`default`, `develop`) or of the manifest (`dev-packages`). */
export function scopeOfPipenvCategory(category: string): Scope {
  if (category === 'default') return 'runtime';
  return category === 'develop' || category === 'dev-packages' ? 'dev' : 'unknown';
}

function kindOf(table: TomlTable | undefined): Declaration['kind'] {
  if (table?.['git'] !== undefined) return 'git';
  if (table?.['path'] !== undefined) return 'path';
  const file = tomlString(table?.['file']);
  if (file === undefined) return 'registry';
  return /^https?:/i.test(file) ? 'url' : 'path';
}
