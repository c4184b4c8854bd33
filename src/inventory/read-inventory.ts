import { createHash } from 'node:crypto';

import { compareText } from '../domain/compare-text.ts';
import type { Component, Declaration, FileReport, Project } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import type { FileTree } from '../ports.ts';
import { decodeText } from './decode-text.ts';
import type { Inventory, InventoryFormat, Parsed, ParseInputFile } from './format.ts';
import { formats as allFormats } from './formats.ts';
import { comparePurls, mergeComponents, uniquePurls } from './merge-components.ts';
import { createPathMatcher } from './path-pattern.ts';
import { recogniseFiles, type Recognised } from './recognise-files.ts';
import { settleIncludes, type ReadFile } from './settle-includes.ts';

export interface InventoryOptions {
  /** Patterns of paths that the policy leaves out; what they cover is listed as left out. */
  readonly exclude?: readonly string[];
  /** When given, only paths that these patterns cover are looked at. */
  readonly only?: readonly string[];
  readonly limits?: {
    /** Bytes of any one file; 64 MiB unless told. */
    readonly maxFileBytes?: number;
    /** Bytes of a YAML file; 16 MiB unless told. */
    readonly maxYamlBytes?: number;
  };
  /** The formats to read; all of them unless told. */
  readonly formats?: readonly InventoryFormat[];
}

const MIB = 1024 * 1024;
const MAX_PROBLEMS = 100;

/**
 * Reads every lock, manifest and reference file of a tree into components. Each file that was recognised is in
 * `files` with what became of it; a file that cannot be read never hides the others. Everything is sorted in code
 * point order: the same tree gives the same inventory. Never throws.
 */
export function readInventory(tree: FileTree, options: InventoryOptions = {}): Inventory {
  const listing = tree.list();
  if (!listing.ok) {
    const problem: Problem = {
      code: 'file-not-readable',
      severity: 'broken',
      message: `The files cannot be listed: ${listing.error.message}.`,
    };
    return { files: [], components: [], projects: [], declarations: [], problems: [problem] };
  }
  const found = recogniseFiles(listing.value, {
    formats: options.formats ?? allFormats,
    isExcluded: createPathMatcher(options.exclude ?? []),
    ...(options.only !== undefined ? { isWanted: createPathMatcher(options.only) } : {}),
  });
  tree.prefetch?.(found.readable.map(({ path }) => path));
  const all = listing.value.entries.map(({ path }) => path);
  const context = { tree, options, paths: () => all, read: createReader(tree, new Set(all)) };
  const parsed = settleIncludes(found.readable.map((file) => readFile(file, context)));
  return assemble(parsed.files, {
    files: [...found.reports, ...parsed.reports],
    problems: [...found.problems],
  });
}

type ReadText = (path: string) => ParseInputFile | undefined;

/** Reads files that another one names; each once, only files of the listing. */
function createReader(tree: FileTree, listed: ReadonlySet<string>): ReadText {
  const known = new Map<string, ParseInputFile | undefined>();
  return (path) => {
    if (known.has(path)) return known.get(path);
    let file: ParseInputFile | undefined;
    if (listed.has(path)) {
      const bytes = tree.read(path);
      const text = bytes.ok ? decodeText(bytes.value) : undefined;
      if (text?.ok === true) file = { path, text: text.value };
    }
    known.set(path, file);
    return file;
  };
}

function readFile(
  { path, candidates }: Recognised,
  context: {
    readonly tree: FileTree;
    readonly options: InventoryOptions;
    readonly paths: () => readonly string[];
    readonly read: ReadText;
  },
): ReadFile {
  const [first] = candidates;
  const limits = context.options.limits ?? {};
  const maxBytes = /\.ya?ml$/.test(path)
    ? (limits.maxYamlBytes ?? 16 * MIB)
    : (limits.maxFileBytes ?? 64 * MIB);
  const bytes = context.tree.read(path);
  if (!bytes.ok) {
    const code = bytes.error.kind === 'too-large' ? 'file-too-large' : 'file-not-readable';
    const parsed = refuse(path, code, `cannot be read: ${bytes.error.message}`);
    return { path, format: first, parsed };
  }
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  if (bytes.value.length > maxBytes) {
    const parsed = refuse(path, 'file-too-large', `is larger than ${maxBytes} bytes`);
    return { path, format: first, sha256, parsed };
  }
  const text = decodeText(bytes.value);
  if (!text.ok) {
    return { path, format: first, sha256, parsed: refuse(path, 'bad-encoding', text.error) };
  }
  const { read, paths } = context;
  const input = { path, bytes: bytes.value, text: text.value, read, paths };
  const format = candidates.find(({ accepts }) => accepts === undefined || accepts(text.value)) ?? first;
  try {
    return { path, format, sha256, parsed: format.parse(input) };
  } catch (error) {
    // A bug of ours; it must neither end the run nor look like an empty file.
    const name = error instanceof Error ? error.name : 'unknown';
    const parsed = refuse(path, 'internal', `could not be read because of a bug in its reader (${name})`);
    return { path, format, sha256, parsed };
  }
}

function refuse(path: string, code: Problem['code'], why: string): Parsed {
  const problem: Problem = {
    code,
    severity: 'broken',
    message: `The file ${why}.`,
    location: { file: path, line: 1 },
  };
  return { components: [], projects: [], declarations: [], problems: [problem] };
}

function assemble(
  files: readonly ReadFile[],
  start: { readonly files: FileReport[]; readonly problems: Problem[] },
): Inventory {
  const components: Component[] = [];
  const projects: Project[] = [];
  const declarations: Declaration[] = [];
  const { files: reports, problems } = start;
  for (const { path, format, sha256, parsed } of files) {
    const own = mergeComponents(parsed.components, { lockfile: path, format: format.id });
    for (const component of own) components.push(component);
    const known = new Set(own.map((component) => component.purl));
    for (const project of parsed.projects) {
      const dependsOn = uniquePurls(project.dependsOn, (purl) => known.has(purl));
      projects.push({ ...project, file: path, dependsOn });
    }
    for (const declaration of parsed.declarations) declarations.push(declaration);
    for (const problem of boundProblems(parsed.problems, path)) problems.push(problem);
    reports.push({
      path,
      format: format.id,
      role: format.role,
      ...describeStatus(parsed.problems),
      ...(sha256 !== undefined ? { sha256 } : {}),
      components: own.length,
    });
  }
  return {
    files: reports.sort((a, b) => compareText(a.path, b.path) || compareText(a.format, b.format)),
    components: components.sort(
      (a, b) => comparePurls(a.purl, b.purl) || compareText(a.lockfile, b.lockfile),
    ),
    projects: projects.sort((a, b) => compareText(a.dir, b.dir) || compareText(a.file, b.file)),
    declarations: declarations.sort(
      (a, b) =>
        compareText(a.location.file, b.location.file) ||
        a.location.line - b.location.line ||
        compareText(a.name, b.name),
    ),
    problems: problems.sort(
      (a, b) =>
        compareText(a.location?.file ?? '', b.location?.file ?? '') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        compareText(a.message, b.message),
    ),
  };
}

function describeStatus(problems: readonly Problem[]): Pick<FileReport, 'status' | 'reason'> {
  const worst =
    problems.find((problem) => problem.severity === 'broken') ??
    problems.find((problem) => problem.severity === 'unsupported');
  return worst === undefined ? { status: 'read' } : { status: worst.severity, reason: worst.message };
}

/** A hostile file can hold any number of mistakes; a reader needs the first ones and their number. */
function boundProblems(problems: readonly Problem[], path: string): readonly Problem[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  const rest = problems.slice(MAX_PROBLEMS);
  const last: Problem = {
    code: rest[0]?.code ?? 'bad-structure',
    severity: rest.some((problem) => problem.severity === 'broken') ? 'broken' : 'unsupported',
    message: `The file has ${rest.length} further problems.`,
    location: { file: path, line: rest[0]?.location?.line ?? 1 },
  };
  return [...problems.slice(0, MAX_PROBLEMS), last];
}
