import type { Scope } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { normalizePypiName, type Purl } from '../domain/purl.ts';
import type { InventoryFormat, Parsed, ParsedComponent, ParseInput } from './format.ts';
import { sortPurls } from './lock-graph.ts';
import { applyConstraints } from './requirements-constraints.ts';
import { readRequirement } from './requirements-entry.ts';
import { readRequirementFiles, type RequirementFiles } from './requirements-read.ts';
import { isConstraintsFile, isRequirementsFile, scopeOfRequirementsFile } from './requirements-scope.ts';
import type { Via } from './requirements-via.ts';
import { dirOf, joinPath } from './relative-path.ts';
import { parseToml, tomlString, tomlTable } from './toml.ts';

/** A component with what its own line says beyond it. */
export interface Draft {
  readonly component: ParsedComponent;
  readonly constraint: boolean;
  readonly via?: Via;
}

const MAX_PROBLEMS = 100;

/**
 * pip's requirements files, hand-written or compiled, with everything that `-r` and `-c` name. A line that pins no
 * version is a component without a version and with a loose pin. An exact constraint that no line asks for is a
 * component too (it may be installed as somebody's dependency); a loose one is not. Whether the last line was cut
 * off cannot always be told: a version that lost its last digits still reads as a version.
 */
export const requirements: InventoryFormat = {
  id: 'requirements',
  title: 'pip requirements and constraints files',
  ecosystem: 'pypi',
  role: 'lock',
  files: ['requirements*.txt', '*requirements.txt', 'requirements/*.txt', 'constraints*.txt'],
  matches: (path) => isRequirementsFile(path, 'txt'),
  parse: parseRequirements,
};

function parseRequirements(input: ParseInput): Parsed {
  const files = readRequirementFiles(input, isConstraintsFile(input.path));
  const { drafts, problems } = readDrafts(files, input);
  const components = decideEdges(applyConstraints(decideDirect(drafts, input, projectName(input))));
  return {
    components,
    projects: [
      {
        dir: dirOf(input.path),
        ecosystem: 'pypi',
        dependsOn: sortPurls(components.filter((it) => it.direct !== false).map((it) => it.purl)),
      },
    ],
    declarations: [],
    problems: judge(problems, drafts, input.path),
    included: files.included,
    standing: files.constraining.filter((path) => !isConstraintsFile(path)),
  };
}

function readDrafts(
  files: RequirementFiles,
  input: ParseInput,
): { drafts: readonly Draft[]; problems: readonly Problem[] } {
  const drafts: Draft[] = [];
  const problems: Problem[] = [...files.problems];
  const index = files.indexes.join(' ');
  const rootScope = scopeOfRequirementsFile(input.path);
  const scopes = new Map<string, Scope>();
  for (const line of files.lines) {
    let scope = scopes.get(line.file);
    if (scope === undefined) {
      const own = scopeOfRequirementsFile(line.file);
      scope = own === 'unknown' ? rootScope : own;
      scopes.set(line.file, scope);
    }
    const entry = readRequirement(line, { input, scope, ...(index === '' ? {} : { index }) });
    if (!entry.ok) problems.push(entry.error);
    else if (entry.value.kind === 'component') {
      problems.push(...entry.value.problems);
      drafts.push({
        component: entry.value.component,
        constraint: line.constraint,
        ...(line.via === undefined ? {} : { via: line.via }),
      });
    }
  }
  return { drafts, problems };
}

/**
 * Direct is what a `# via -r file` annotation says. Without annotations a file in which some line is not pinned was
 * written by hand, so every line was asked for; a file of exact pins alone may be the output of `pip freeze`.
 */
function decideDirect(drafts: readonly Draft[], input: ParseInput, project: string | undefined): Draft[] {
  const annotated = new Set<string>();
  const written = new Set<string>();
  const names = new Set<string>();
  for (const { component, via } of drafts) {
    const file = component.locations[0]?.file ?? input.path;
    names.add(component.name);
    if (via !== undefined) annotated.add(file);
    if (component.pin?.state === 'loose') written.add(file);
  }
  return drafts.map((draft) => {
    const { component, via, constraint } = draft;
    const file = component.locations[0]?.file ?? input.path;
    let direct: boolean | null;
    if (via !== undefined) {
      if (via.direct || (project !== undefined && via.packages.includes(project))) direct = true;
      else direct = via.packages.every((name) => names.has(name)) ? false : null;
    } else if (constraint) direct = file === input.path ? null : false;
    else direct = annotated.has(file) || written.has(file) ? true : null;
    return { ...draft, component: { ...component, direct } };
  });
}

function decideEdges(drafts: readonly Draft[]): readonly ParsedComponent[] {
  const needs = new Map<string, Set<Purl>>();
  for (const { component, via } of drafts) {
    for (const parent of via?.packages ?? []) {
      const known = needs.get(parent);
      if (known === undefined) needs.set(parent, new Set([component.purl]));
      else known.add(component.purl);
    }
  }
  return drafts.map(({ component }) => {
    const wanted = needs.get(component.name);
    return wanted === undefined ? component : { ...component, dependsOn: sortPurls(wanted) };
  });
}

/** A text in which most lines are no requirements and nothing is pinned is somebody's prose, not a broken lock. */
function judge(problems: readonly Problem[], drafts: readonly Draft[], file: string): readonly Problem[] {
  const bad = problems.filter(({ code }) => code === 'bad-syntax' || code === 'bad-name');
  const pinned = drafts.some(({ component }) => component.version !== '' || component.integrity.length > 0);
  if (bad.length >= 2 && bad.length > drafts.length && !pinned && bad.length === problems.length) {
    return [
      {
        code: 'unsupported-feature',
        severity: 'unsupported',
        message: `The file does not look like a requirements file: ${bad.length} of its lines name no package.`,
        ...(bad[0]?.location === undefined ? {} : { location: bad[0].location }),
      },
    ];
  }
  if (problems.length <= MAX_PROBLEMS) return problems;
  const more = problems.length - MAX_PROBLEMS;
  return [
    ...problems.slice(0, MAX_PROBLEMS),
    {
      code: 'bad-syntax',
      severity: 'broken',
      message: `${more} more lines could not be read.`,
      location: { file, line: 1 },
    },
  ];
}

/** The name of the project beside the file: `# via name` then means that it was asked for. */
function projectName(input: ParseInput): string | undefined {
  const path = joinPath(dirOf(input.path), 'pyproject.toml');
  const file = path === undefined || !input.text.includes('via') ? undefined : input.read(path);
  const document = file === undefined ? undefined : parseToml(file.text, file.path);
  if (document?.ok !== true) return undefined;
  const name = tomlString(tomlTable(document.value.root['project'])?.['name']);
  return name === undefined ? undefined : normalizePypiName(name);
}
