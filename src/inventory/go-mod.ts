import type { Scope, Source } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import type { Result } from '../domain/result.ts';
import type { InventoryFormat, Parsed, ParsedComponent, ParseInput } from './format.ts';
import { isModulePath, makeGoComponent } from './go-component.ts';
import { readGoMod, type GoModFile, type GoReplace, type GoRequire } from './go-mod-file.ts';
import { goSumIntegrity, readGoSum, type GoSum } from './go-sum.ts';
import { sortPurls } from './lock-graph.ts';
import { findMergeConflict } from './merge-conflict.ts';
import { quote } from './quote.ts';
import { baseOf, dirOf, joinPath } from './relative-path.ts';
import { mergeConflict } from './toml.ts';

const NO_SUM: GoSum = { entries: new Map(), problems: [] };
const MAX_PROBLEMS = 100;

/**
 * go.mod with the go.sum beside it. Components are the modules that are required; of a replaced module the
 * replacement, with the replaced module as alias and constraint. From Go 1.17 on a go.mod names every module that a
 * build uses. For an older one, modules of which go.sum has the zip's digest are added as indirect; modules of
 * which it has only the go.mod's digest were looked at but are not used, and are never listed. A go.sum alone is read
 * the same way. Neither file records edges or scopes; a module that a tool directive names is `build`.
 */
export const goMod: InventoryFormat = {
  id: 'go-mod',
  title: 'Go modules',
  ecosystem: 'golang',
  role: 'lock',
  files: ['go.mod', 'go.sum'],
  matches: (path) => baseOf(path) === 'go.mod' || baseOf(path) === 'go.sum',
  parse: (input) => (baseOf(input.path) === 'go.sum' ? parseGoSum(input) : parseGoMod(input)),
};

function parseGoMod(input: ParseInput): Parsed {
  const conflict = findMergeConflict(input.text);
  if (conflict !== undefined) {
    return {
      components: [],
      projects: [],
      declarations: [],
      problems: [mergeConflict(input.path, conflict)],
    };
  }
  const mod = readGoMod(input.text, input.path);
  const dir = dirOf(input.path);
  const sumPath = joinPath(dir, 'go.sum') ?? 'go.sum';
  const sumFile = input.read(sumPath);
  const sum = sumFile === undefined ? NO_SUM : readGoSum(sumFile.text, sumPath);
  const problems: Problem[] = [...mod.problems, ...sum.problems];
  const name = mod.module !== undefined && isModulePath(mod.module) ? mod.module : undefined;
  if (name === undefined) {
    problems.push({
      code: mod.module === undefined ? 'bad-structure' : 'bad-name',
      severity: 'broken',
      message:
        mod.module === undefined
          ? 'The file does not name its module.'
          : `${quote(mod.module)} is not a valid module path.`,
      location: { file: input.path, line: 1 },
    });
  }
  const components: ParsedComponent[] = [];
  const keep = (made: Result<ParsedComponent, Problem>): void => {
    if (made.ok) components.push(made.value);
    else problems.push(made.error);
  };
  const toolModules = findToolModules(mod);
  const replaces = indexReplaces(mod.replaces);
  for (const require of mod.requires) {
    if (mod.excludes.has(`${require.path} ${require.version}`)) {
      problems.push({
        code: 'unsupported-feature',
        severity: 'unsupported',
        message: `${quote(require.path)} ${quote(require.version)} is required and excluded: which version is used is not said here.`,
        location: { file: input.path, line: require.line },
      });
    }
    const replace = replaces.get(`${require.path} ${require.version}`) ?? replaces.get(require.path);
    keep(makeRequired(require, replace, { file: input.path, sum, tool: toolModules.has(require.path) }));
  }
  if (
    mod.requires.length === 0 &&
    listsEverything(mod.go) &&
    [...sum.entries.values()].some((it) => it.zip)
  ) {
    problems.push({
      code: 'bad-structure',
      severity: 'broken',
      message: 'The file requires no module, but go.sum beside it has digests of some: it is not complete.',
      location: { file: input.path, line: 1 },
      hint: 'Run "go mod tidy" and commit both files.',
    });
  }
  if (!listsEverything(mod.go)) keepIndirect(mod, { sum, sumPath, file: input.path }, keep);
  return {
    components,
    projects: [
      {
        dir,
        ecosystem: 'golang',
        ...(name === undefined ? {} : { name }),
        dependsOn: sortPurls(components.filter((it) => it.direct === true).map((it) => it.purl)),
      },
    ],
    declarations: [],
    problems: problems.slice(0, MAX_PROBLEMS),
    ...(sumFile === undefined ? {} : { included: [sumPath] }),
  };
}

/** A go.sum with a go.mod beside it is read with that; without one it is all there is. */
function parseGoSum(input: ParseInput): Parsed {
  const empty = { components: [], projects: [], declarations: [], problems: [] };
  if (input.read(joinPath(dirOf(input.path), 'go.mod') ?? 'go.mod') !== undefined) return empty;
  const sum = readGoSum(input.text, input.path);
  const components: ParsedComponent[] = [];
  const problems: Problem[] = [...sum.problems];
  for (const entry of sum.entries.values()) {
    if (entry.zip === undefined) continue;
    const made = makeGoComponent(entry.path, entry.version, {
      scope: 'unknown',
      direct: null,
      source: { kind: 'registry' },
      integrity: goSumIntegrity(entry),
      locations: [{ file: input.path, line: entry.line }],
    });
    if (made.ok) components.push(made.value);
    else problems.push(made.error);
  }
  return { ...empty, components, problems: problems.slice(0, MAX_PROBLEMS) };
}

function makeRequired(
  require: GoRequire,
  replace: GoReplace | undefined,
  { file, sum, tool }: { file: string; sum: GoSum; tool: boolean },
): Result<ParsedComponent, Problem> {
  const scope: Scope = tool && require.indirect ? 'build' : 'unknown';
  const common = { scope, direct: tool || !require.indirect };
  const own = { file, line: require.line };
  if (replace === undefined) {
    return makeGoComponent(require.path, require.version, {
      ...common,
      source: { kind: 'registry' },
      integrity: goSumIntegrity(sum.entries.get(`${require.path} ${require.version}`)),
      locations: [own],
    });
  }
  const locations = [own, { file, line: replace.line }];
  const constraint = `${require.path}@${require.version}`;
  if (replace.newVersion === undefined) {
    const source: Source = { kind: 'path', path: replace.newPath };
    return makeGoComponent(require.path, require.version, { ...common, source, locations, constraint });
  }
  return makeGoComponent(replace.newPath, replace.newVersion, {
    ...common,
    source: { kind: 'registry' },
    integrity: goSumIntegrity(sum.entries.get(`${replace.newPath} ${replace.newVersion}`)),
    locations,
    constraint,
    ...(replace.newPath === require.path ? {} : { alias: require.path }),
  });
}

/** Modules that only go.sum names; their path is not among the required or replaced ones. */
function keepIndirect(
  mod: GoModFile,
  { sum, sumPath, file }: { sum: GoSum; sumPath: string; file: string },
  keep: (made: Result<ParsedComponent, Problem>) => void,
): void {
  const required = new Set(mod.requires.map((it) => it.path));
  const replacements = new Map<string, GoReplace>();
  for (const it of mod.replaces)
    if (it.newVersion !== undefined) replacements.set(`${it.newPath} ${it.newVersion}`, it);
  const replaced = new Set(mod.replaces.filter((it) => it.version === undefined).map((it) => it.path));
  for (const [key, entry] of sum.entries) {
    if (entry.zip === undefined) continue;
    const replace = replacements.get(key);
    const known = replace === undefined ? entry.path : replace.path;
    if (required.has(known) || (replace === undefined && replaced.has(entry.path))) continue;
    keep(
      makeGoComponent(entry.path, entry.version, {
        scope: 'unknown',
        direct: false,
        source: { kind: 'registry' },
        integrity: goSumIntegrity(entry),
        locations: [
          { file: sumPath, line: entry.line },
          ...(replace === undefined ? [] : [{ file, line: replace.line }]),
        ],
        ...(replace === undefined || replace.path === entry.path ? {} : { alias: replace.path }),
      }),
    );
  }
}

/** By `path version` where a version is replaced, by path where every version is. */
function indexReplaces(replaces: readonly GoReplace[]): ReadonlyMap<string, GoReplace> {
  return new Map(
    replaces.map((it) => [it.version === undefined ? it.path : `${it.path} ${it.version}`, it] as const),
  );
}

/** The required modules that hold the packages of tool directives: the longest path that is a prefix. */
function findToolModules(mod: GoModFile): ReadonlySet<string> {
  const required = new Set(mod.requires.map((it) => it.path));
  const modules = new Set<string>();
  for (const tool of mod.tools) {
    for (let path = tool; path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('/'), 0))) {
      if (!required.has(path)) continue;
      modules.add(path);
      break;
    }
  }
  return modules;
}

/** From go 1.17 on, go.mod lists the modules of the whole build. Without a go line the language is 1.16. */
function listsEverything(go: string | undefined): boolean {
  const [major = 0, minor = 0] = (go ?? '1.16').split('.').map((part) => Number.parseInt(part, 10));
  return major > 1 || (major === 1 && minor >= 17);
}
