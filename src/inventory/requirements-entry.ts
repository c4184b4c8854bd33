import type { Pin, Scope } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ParsedComponent, ParseInput } from './format.ts';
import { makePythonComponent } from './python-component.ts';
import { parsePythonHash } from './python-integrity.ts';
import { exactVersion, parseRequirement } from './python-requirement.ts';
import { isAddress, parseArchiveName, parsePythonAddress } from './python-source.ts';
import { quote } from './quote.ts';
import { baseOf, dirOf, joinPath } from './relative-path.ts';
import type { RequirementLine } from './requirements-read.ts';
import { parseToml, tomlString, tomlTable } from './toml.ts';

/** What a requirement line stands for. `self`: the project that the file belongs to. */
export type RequirementEntry =
  | { readonly kind: 'self' }
  | {
      readonly kind: 'component';
      readonly component: ParsedComponent;
      readonly problems: readonly Problem[];
    };

interface Context {
  readonly input: ParseInput;
  readonly scope: Scope;
  readonly index?: string;
}

const MAX_TEXT = 256;

/** Turns one requirement line into a component. Direct and edges are decided later, from all lines together. */
export function readRequirement(line: RequirementLine, context: Context): Result<RequirementEntry, Problem> {
  const location = { file: line.file, line: line.line };
  const target = splitMarker(line.text);
  if (isAddress(target)) return readAddress(line, target, undefined, context);
  if (line.editable || isLocalPath(target)) return readPath(line, target, context);
  const parsed = parseRequirement(line.text);
  if (!parsed.ok) {
    const { code, message } = parsed.error;
    return err({ code, severity: 'broken', message: `${quote(line.text)} ${message}.`, location });
  }
  const requirement = parsed.value;
  if (requirement.url !== undefined) {
    return readAddress(line, requirement.url, requirement.name, context);
  }
  const exact = exactVersion(requirement.clauses);
  const variable = line.text.includes('${');
  const { hashes, problems } = readHashes(line);
  const made = makePythonComponent(requirement.name, {
    version: variable ? '' : (exact ?? ''),
    scope: context.scope,
    source: { kind: 'registry', ...(context.index === undefined ? {} : { index: context.index }) },
    locations: [location],
    integrity: hashes,
    ...(exact === undefined && requirement.specifier !== '' ? { constraint: requirement.specifier } : {}),
    pin: makePin(target, variable ? 'undecidable' : exact === undefined ? 'loose' : 'exact'),
  });
  return made.ok ? ok({ kind: 'component', component: made.value, problems }) : made;
}

function readAddress(
  line: RequirementLine,
  target: string,
  name: string | undefined,
  { scope }: Context,
): Result<RequirementEntry, Problem> {
  const location = { file: line.file, line: line.line };
  const address = parsePythonAddress(target);
  const { hashes, problems } = readHashes(line);
  const known = name ?? address.name;
  if (known === undefined) {
    return err({
      code: 'bad-name',
      severity: 'unsupported',
      message: `${quote(target)} does not say which package it holds.`,
      location,
      hint: 'Write it as "name @ address".',
    });
  }
  const variable = target.includes('${');
  const exact = address.exact || hashes.some((entry) => entry.algorithm !== 'unknown');
  const made = makePythonComponent(known, {
    version: address.version ?? '',
    scope,
    source: address.source,
    locations: [location],
    integrity: [...address.integrity, ...hashes],
    ...(address.source.kind === 'path'
      ? {}
      : { pin: makePin(target, variable ? 'undecidable' : exact ? 'exact' : 'loose') }),
  });
  return made.ok ? ok({ kind: 'component', component: made.value, problems }) : made;
}

function readPath(
  line: RequirementLine,
  target: string,
  { input, scope }: Context,
): Result<RequirementEntry, Problem> {
  const location = { file: line.file, line: line.line };
  const hash = target.indexOf('#');
  const path = (hash < 0 ? target : target.slice(0, hash)).replace(/\[[^\][]*\]$/, '').trim();
  const dir = dirOf(line.file);
  const resolved = joinPath(dir, path);
  if (resolved !== undefined && (resolved === '.' || resolved === dir || dir.startsWith(`${resolved}/`))) {
    return ok({ kind: 'self' });
  }
  const address = parsePythonAddress(target);
  const { hashes, problems } = readHashes(line);
  const archive = parseArchiveName(baseOf(path));
  const name =
    address.name ??
    archive.name ??
    (resolved === undefined ? undefined : readProjectName(input, resolved)) ??
    baseOf(path.replace(/\/+$/, ''));
  const made = makePythonComponent(name, {
    version: archive.version ?? '',
    scope,
    source: { kind: 'path', path },
    locations: [location],
    integrity: [...address.integrity, ...hashes],
  });
  if (!made.ok) return made;
  const outside: Problem[] =
    resolved !== undefined
      ? []
      : [
          {
            code: 'file-outside-root',
            severity: 'unsupported',
            message: `The requirement ${quote(path)} lies outside the tree and was not read.`,
            location,
          },
        ];
  return ok({ kind: 'component', component: made.value, problems: [...problems, ...outside] });
}

function readHashes(line: RequirementLine): {
  hashes: ReturnType<typeof parsePythonHash>[];
  problems: Problem[];
} {
  const hashes = line.hashes.map((raw) => parsePythonHash(raw));
  const bad = hashes.find((entry) => entry.algorithm === 'unknown');
  return {
    hashes,
    problems:
      bad === undefined
        ? []
        : [
            {
              code: 'bad-structure',
              severity: 'broken',
              message: `The hash ${quote(bad.raw)} is not a digest of a known algorithm and its length.`,
              location: { file: line.file, line: line.line },
            },
          ],
  };
}

function makePin(text: string, state: Pin['state']): Pin {
  return { state, kind: 'requirement', text: text.slice(0, MAX_TEXT) };
}

/** The part before the marker. In an address, only a semicolon after a blank opens a marker. */
function splitMarker(text: string): string {
  const at = isAddress(text) || isLocalPath(text) ? text.search(/\s;/) : text.indexOf(';');
  return (at < 0 ? text : text.slice(0, at)).trim();
}

/** As pip decides it: a path has a slash or starts with a dot, and no `@` that makes it a direct reference. */
function isLocalPath(text: string): boolean {
  if (text.startsWith('.') || text.startsWith('/')) return true;
  const word = text.split(/[\s;<>=!~@]/, 1)[0] ?? '';
  return (
    (word.includes('/') || /\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)$/i.test(word)) &&
    !/^\s*@/.test(text.slice(word.length))
  );
}

function readProjectName(input: ParseInput, dir: string): string | undefined {
  const file = input.read(joinPath(dir, 'pyproject.toml') ?? '');
  const document = file === undefined ? undefined : parseToml(file.text, file.path);
  if (document?.ok !== true) return undefined;
  const { project, tool } = document.value.root;
  return (
    tomlString(tomlTable(project)?.['name']) ?? tomlString(tomlTable(tomlTable(tool)?.['poetry'])?.['name'])
  );
}
