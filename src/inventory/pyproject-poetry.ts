import type { Declaration, Scope } from '../domain/component.ts';
import { translatePoetryRange } from './poetry-range.ts';
import type { PythonDeclare } from './pyproject-declarations.ts';
import { tomlArray, tomlString, tomlStrings, tomlTable, type TomlTable } from './toml.ts';

/**
 * Poetry's dependency tables: `dependencies`, `group.NAME.dependencies` and the older `dev-dependencies`. Ranges are
 * given in PEP 440. `python` itself is not a package.
 */
export function readPoetryDeclarations(poetry: TomlTable, declare: PythonDeclare): void {
  const read = (value: unknown, scope: Scope, group: string, path: readonly string[]): void => {
    for (const [name, spec] of Object.entries(tomlTable(value) ?? {})) {
      if (name.toLowerCase() === 'python') continue;
      // Several constraints for one name, each with its own markers.
      for (const one of Array.isArray(spec) ? tomlArray(spec) : [spec]) {
        const table = tomlTable(one);
        const optional = table?.['optional'] === true;
        declare(
          {
            name,
            range: translatePoetryRange(tomlString(one) ?? tomlString(table?.['version']) ?? ''),
            extras: tomlStrings(table?.['extras']),
            ...kindOf(table),
          },
          { scope: optional && scope === 'runtime' ? 'optional' : scope, group, path: [...path, name] },
        );
      }
    }
  };
  read(poetry['dependencies'], 'runtime', 'default', ['tool', 'poetry', 'dependencies']);
  read(poetry['dev-dependencies'], 'dev', 'dev', ['tool', 'poetry', 'dev-dependencies']);
  for (const [group, value] of Object.entries(tomlTable(poetry['group']) ?? {})) {
    const path = ['tool', 'poetry', 'group', group, 'dependencies'];
    read(tomlTable(value)?.['dependencies'], group === 'main' ? 'runtime' : 'dev', group, path);
  }
}

function kindOf(table: TomlTable | undefined): { kind?: Declaration['kind'] } {
  if (table?.['git'] !== undefined) return { kind: 'git' };
  if (table?.['url'] !== undefined) return { kind: 'url' };
  return table?.['path'] !== undefined || table?.['file'] !== undefined ? { kind: 'path' } : {};
}
