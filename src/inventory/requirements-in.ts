import type { Declaration } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import { parseRequirement } from './python-requirement.ts';
import { isAddress } from './python-source.ts';
import { quote } from './quote.ts';
import { dirOf } from './relative-path.ts';
import { readRequirementFiles } from './requirements-read.ts';
import { isConstraintsFile, isRequirementsFile, scopeOfRequirementsFile } from './requirements-scope.ts';

/** The sources of pip-compile: what a project asks for before it is resolved. */
export const requirementsIn: InventoryFormat = {
  id: 'requirements-in',
  title: 'pip-compile source',
  ecosystem: 'pypi',
  role: 'manifest',
  files: ['requirements*.in', '*requirements.in', 'requirements/*.in'],
  matches: (path) => isRequirementsFile(path, 'in') && !isConstraintsFile(path),
  parse: parseRequirementsIn,
};

/** Includes are reported by their own files; lines that name only a path or address declare no package. */
function parseRequirementsIn(input: ParseInput): Parsed {
  const { lines, problems: found } = readRequirementFiles({ ...input, read: () => undefined }, false);
  const problems: Problem[] = found.filter((it) => it.code !== 'file-not-readable');
  const declarations: Declaration[] = [];
  for (const { text, editable, line } of lines) {
    if (editable || isAddress(text) || /^[./]/.test(text)) continue;
    const location = { file: input.path, line };
    const parsed = parseRequirement(text);
    if (!parsed.ok) {
      const { code, message } = parsed.error;
      problems.push({ code, severity: 'broken', message: `${quote(text)} ${message}.`, location });
      continue;
    }
    const { name, specifier, url } = parsed.value;
    declarations.push({
      ecosystem: 'pypi',
      dir: dirOf(input.path),
      name,
      range: specifier,
      scope: scopeOfRequirementsFile(input.path),
      location,
      kind: url === undefined ? 'registry' : /^(?:git|hg|svn|bzr)\+/.test(url) ? 'git' : 'url',
    });
  }
  return { components: [], projects: [], declarations, problems: problems.slice(0, 50) };
}
