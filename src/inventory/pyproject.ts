import { normalizePypiName } from '../domain/purl.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import { readPyproject, type PyprojectContent } from './pyproject-declarations.ts';
import { baseOf, dirOf, joinPath } from './relative-path.ts';
import { parseToml } from './toml.ts';

/** The manifest of a Python project (PEP 518, 621, 735; tables of Poetry, PDM and uv). */
export const pyproject: InventoryFormat = {
  id: 'pyproject',
  title: 'Python project file',
  ecosystem: 'pypi',
  role: 'manifest',
  files: ['pyproject.toml'],
  matches: (path) => baseOf(path) === 'pyproject.toml',
  parse: parsePyproject,
};

/** The content of the pyproject.toml beside a lock, when it is there and can be read. */
export function readSiblingPyproject(input: ParseInput): PyprojectContent | undefined {
  const dir = dirOf(input.path);
  const file = input.read(joinPath(dir, 'pyproject.toml') ?? '');
  const document = file === undefined ? undefined : parseToml(file.text, file.path);
  return document?.ok === true ? readPyproject(document.value, file?.path ?? '', dir) : undefined;
}

function parsePyproject(input: ParseInput): Parsed {
  const document = parseToml(input.text, input.path);
  if (!document.ok) return { components: [], projects: [], declarations: [], problems: [document.error] };
  const dir = dirOf(input.path);
  const content = readPyproject(document.value, input.path, dir);
  return {
    components: [],
    projects:
      content.name === undefined
        ? []
        : [
            {
              dir,
              ecosystem: 'pypi',
              name: normalizePypiName(content.name),
              ...(content.version === undefined ? {} : { version: content.version }),
              dependsOn: [],
              ...(content.dynamic ? { dynamic: true as const } : {}),
            },
          ],
    declarations: content.declarations.map(({ ecosystem, name, range, scope, location, kind }) => {
      return { ecosystem, dir, name, range, scope, location, kind };
    }),
    problems: content.problems,
  };
}
