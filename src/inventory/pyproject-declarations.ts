import type { Declaration, Scope } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { normalizePypiName } from '../domain/purl.ts';
import { readPoetryDeclarations } from './pyproject-poetry.ts';
import { isPythonName, parseRequirement } from './python-requirement.ts';
import { quote } from './quote.ts';
import { tomlArray, tomlString, tomlStrings, tomlTable, type TomlDocument, type TomlTable } from './toml.ts';

/** A declaration with what locks need to know beyond it. */
interface PythonDeclaration extends Declaration {
  readonly extras: readonly string[];
  /** The dependency group or extra that it belongs to; `default` for the project's own dependencies. */
  readonly group: string;
}

export interface PyprojectContent {
  readonly name?: string;
  readonly version?: string;
  readonly declarations: readonly PythonDeclaration[];
  readonly problems: readonly Problem[];
  /** The build backend adds dependencies that are not written here (PEP 621). */
  readonly dynamic: boolean;
}

export type PythonDeclare = (
  text: { name: string; range: string; extras?: readonly string[]; kind?: Declaration['kind'] },
  where: { scope: Scope; group: string; path: readonly (string | number)[] },
) => void;

const MAX_PROBLEMS = 50;

/**
 * Everything that a pyproject.toml asks for by name: PEP 621 dependencies and extras, PEP 735 groups (with the groups
 * they include), the tables of Poetry, PDM and uv, and the build requirements of PEP 518.
 */
export function readPyproject(document: TomlDocument, file: string, dir: string): PyprojectContent {
  const { root, lineOf } = document;
  const project = tomlTable(root['project']);
  const tool = tomlTable(root['tool']);
  const poetry = tomlTable(tool?.['poetry']);
  const sources = tomlTable(tomlTable(tool?.['uv'])?.['sources']);
  const kinds = readSourceKinds(sources);
  const declarations: PythonDeclaration[] = [];
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
  };
  const declare: PythonDeclare = (text, { scope, group, path }) => {
    const location = { file, line: lineOf(...path) };
    if (!isPythonName(text.name)) {
      const message = `${quote(text.name)} is not a valid Python package name.`;
      return report({ code: 'bad-name', severity: 'broken', message, location });
    }
    const name = normalizePypiName(text.name);
    declarations.push({
      ecosystem: 'pypi',
      dir,
      name,
      range: text.range,
      scope,
      location,
      kind: text.kind ?? kinds.get(name) ?? 'registry',
      extras: text.extras ?? [],
      group,
    });
  };
  const readList = (
    value: unknown,
    scope: Scope,
    group: string,
    path: readonly (string | number)[],
  ): void => {
    if (value !== undefined && !Array.isArray(value)) {
      const location = { file, line: lineOf(...path) };
      const message = `${quote(path.join('.'))} is not a list of requirements.`;
      return report({ code: 'bad-structure', severity: 'broken', message, location });
    }
    tomlArray(value).forEach((item, index) => {
      // `{ include-group = … }` only repeats another group, which is read on its own.
      if (typeof item !== 'string') return;
      const where = { scope, group, path: [...path, index] };
      const text = item.replace(/^-e\s+/, '');
      const parsed = parseRequirement(text);
      if (parsed.ok) {
        const { name, specifier, extras, url } = parsed.value;
        declare(
          { name, range: specifier, extras, ...(url === undefined ? {} : { kind: kindOfUrl(url) }) },
          where,
        );
      } else if (text === item) {
        const { code, message } = parsed.error;
        const location = { file, line: lineOf(...where.path) };
        report({ code, severity: 'broken', message: `${quote(item)} ${message}.`, location });
      }
    });
  };
  const readLists = (table: TomlTable | undefined, scope: Scope, path: readonly string[]): void => {
    for (const [group, list] of Object.entries(table ?? {})) {
      readList(list, scope, normalizePypiName(group), [...path, group]);
    }
  };
  readList(project?.['dependencies'], 'runtime', 'default', ['project', 'dependencies']);
  readLists(tomlTable(project?.['optional-dependencies']), 'optional', ['project', 'optional-dependencies']);
  readLists(tomlTable(root['dependency-groups']), 'dev', ['dependency-groups']);
  readLists(tomlTable(tomlTable(tool?.['pdm'])?.['dev-dependencies']), 'dev', [
    'tool',
    'pdm',
    'dev-dependencies',
  ]);
  readList(tomlTable(tool?.['uv'])?.['dev-dependencies'], 'dev', 'dev', ['tool', 'uv', 'dev-dependencies']);
  if (poetry !== undefined) readPoetryDeclarations(poetry, declare);
  const build = tomlTable(root['build-system']);
  readList(build?.['requires'], 'build', 'build-system', ['build-system', 'requires']);

  const name = tomlString(project?.['name']) ?? tomlString(poetry?.['name']);
  const version = tomlString(project?.['version']) ?? tomlString(poetry?.['version']);
  return {
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    declarations,
    problems,
    dynamic: tomlStrings(project?.['dynamic']).some(
      (field) => field === 'dependencies' || field === 'optional-dependencies',
    ),
  };
}

/** What `tool.uv.sources` makes of a name that is otherwise asked for by version. */
function readSourceKinds(sources: TomlTable | undefined): ReadonlyMap<string, Declaration['kind']> {
  const kinds = new Map<string, Declaration['kind']>();
  for (const [name, value] of Object.entries(sources ?? {})) {
    const table = tomlTable(value) ?? tomlTable(tomlArray(value)[0]);
    const kind = (['git', 'url', 'path', 'workspace'] as const).find((it) => table?.[it] !== undefined);
    if (kind !== undefined) kinds.set(normalizePypiName(name), kind);
  }
  return kinds;
}

function kindOfUrl(url: string): Declaration['kind'] {
  if (/^(?:git|hg|svn|bzr)\+/.test(url)) return 'git';
  return /^(?:file:|[./])/i.test(url) ? 'path' : 'url';
}
