import type { Problem } from '../domain/errors.ts';
import { findMergeConflict } from './merge-conflict.ts';
import { quote } from './quote.ts';

/** One line of `specs:`: a gem that a source gives. */
export interface GemSpec {
  readonly name: string;
  readonly version: string;
  /** Absent for the one that fits every platform. */
  readonly platform?: string;
  /** Names only: the lock holds one version of each. */
  readonly needs: readonly string[];
  readonly line: number;
}

/** A section `GEM`, `GIT`, `PATH` or `PLUGIN SOURCE`. */
export interface GemSource {
  readonly kind: 'GEM' | 'GIT' | 'PATH' | 'PLUGIN SOURCE';
  readonly remotes: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly specs: readonly GemSpec[];
  readonly line: number;
}

export interface GemChecksum {
  readonly name: string;
  readonly version: string;
  readonly platform?: string;
  /** `sha256=…` as written; none for a gem that has none. */
  readonly digests: readonly string[];
  readonly line: number;
}

export interface GemfileLock {
  readonly sources: readonly GemSource[];
  /** Names that the Gemfile asks for. Absent where the section is missing. */
  readonly dependencies?: ReadonlySet<string>;
  readonly checksums?: readonly GemChecksum[];
  readonly problems: readonly Problem[];
}

const SOURCES: readonly string[] = ['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'];
const KNOWN: readonly string[] = [
  ...SOURCES,
  'PLATFORMS',
  'DEPENDENCIES',
  'CHECKSUMS',
  'RUBY VERSION',
  'BUNDLED WITH',
];
const MAX_PROBLEMS = 50;
const MAX_DIGESTS = 16;
/** `name`, `name (1.0)`, `name (1.0-java)`, `name (>= 1, < 2)`, with what stands behind it. */
const ENTRY = /^([^\s()!]+)(?: \(([^()]*)\))?(!)?(?: (\S+))?$/;
const ODD_INDENT = 'The line is indented as none of this format is.';

interface Draft {
  section: string;
  source: DraftSource | undefined;
  bundledWith: string | undefined;
  readonly sources: DraftSource[];
  readonly dependencies: Set<string>;
  readonly checksums: GemChecksum[];
  /** Titles of the sections met. */
  readonly met: Set<string>;
  readonly report: (message: string, line: number, code?: Problem['code']) => void;
}

interface DraftSource extends GemSource {
  readonly remotes: string[];
  readonly options: Map<string, string>;
  readonly specs: (GemSpec & { readonly needs: string[] })[];
  inSpecs: boolean;
}

/** Reads the lines of a Gemfile.lock by their indentation, as Bundler does. Linear; never throws. */
export function readGemfileLock(text: string, file: string): GemfileLock {
  const problems: Problem[] = [];
  const draft: Draft = {
    section: '',
    source: undefined,
    bundledWith: undefined,
    sources: [],
    dependencies: new Set(),
    checksums: [],
    met: new Set(),
    report: (message, line, code = 'bad-syntax') => {
      const severity = code === 'unsupported-feature' ? 'unsupported' : 'broken';
      if (problems.length < MAX_PROBLEMS)
        problems.push({ code, severity, message, location: { file, line } });
    },
  };
  const conflict = findMergeConflict(text);
  if (conflict !== undefined) {
    draft.report(`Line ${conflict} holds an unresolved merge conflict.`, conflict, 'merge-conflict');
    return { sources: [], problems };
  }
  const rows = text.split('\n');
  rows.forEach((raw, index) => takeRow(draft, raw.trimEnd(), index + 1));
  const cut = findCut(draft, text);
  if (cut !== undefined) draft.report(cut, rows.length, 'bad-structure');
  return {
    sources: draft.sources,
    ...(draft.met.has('DEPENDENCIES') ? { dependencies: draft.dependencies } : {}),
    ...(draft.met.has('CHECKSUMS') ? { checksums: draft.checksums } : {}),
    problems,
  };
}

/** Why the file cannot be whole. Every Bundler that writes checksums ends the file with its own version. */
function findCut({ met, bundledWith }: Draft, text: string): string | undefined {
  if (!met.has('DEPENDENCIES')) return 'The file has no section DEPENDENCIES: it is not complete.';
  if ((met.has('CHECKSUMS') || met.has('BUNDLED WITH')) && bundledWith === undefined)
    return 'The file does not end with the version of Bundler: it is not complete.';
  return text.endsWith('\n') ? undefined : 'The last line has no line end, so the file may be cut.';
}

function takeRow(draft: Draft, row: string, line: number): void {
  if (row === '') return;
  if (!/^\s/.test(row)) openSection(draft, row, line);
  else if (draft.section === '') draft.report('The line belongs to no section.', line);
  else if (!KNOWN.includes(draft.section)) return;
  else if (!/^ {2,6}\S/.test(row)) draft.report(ODD_INDENT, line);
  else if (draft.source !== undefined) takeSourceRow(draft, draft.source, { row, line });
  else if (draft.section === 'DEPENDENCIES') takeDependency(draft, row, line);
  else if (draft.section === 'CHECKSUMS') takeChecksum(draft, row, line);
  else if (draft.section === 'BUNDLED WITH') draft.bundledWith = row.trim();
}

function openSection(draft: Draft, title: string, line: number): void {
  draft.section = title;
  draft.source = undefined;
  draft.met.add(title);
  if (SOURCES.includes(title)) {
    const kind = title as GemSource['kind'];
    draft.source = { kind, remotes: [], options: new Map(), specs: [], line, inSpecs: false };
    draft.sources.push(draft.source);
  } else if (!KNOWN.includes(title)) {
    draft.report(`The section ${quote(title)} is not known.`, line, 'unsupported-feature');
  }
}

function takeSourceRow(
  draft: Draft,
  source: DraftSource,
  { row, line }: { readonly row: string; readonly line: number },
): void {
  const text = row.trimStart();
  const indent = row.length - text.length;
  if (indent === 2) {
    const colon = text.indexOf(':');
    if (text === 'specs:') source.inSpecs = true;
    else if (colon < 1) draft.report('The line is not an option of its source.', line);
    else if (text.startsWith('remote: ')) source.remotes.push(text.slice('remote: '.length).trim());
    else source.options.set(text.slice(0, colon), text.slice(colon + 1).trim());
    return;
  }
  const [, name, inside = ''] = ENTRY.exec(text) ?? [];
  const spec = source.specs.at(-1);
  if (!source.inSpecs || name === undefined) draft.report('The line is not a gem.', line);
  else if (indent === 4) {
    const { version, platform } = splitVersion(inside);
    if (version === '') draft.report(`The gem ${quote(name)} has no version.`, line, 'bad-version');
    else source.specs.push({ name, version, ...(platform === '' ? {} : { platform }), needs: [], line });
  } else if (indent === 6 && spec !== undefined) spec.needs.push(name);
  else draft.report(ODD_INDENT, line);
}

function takeDependency(draft: Draft, row: string, line: number): void {
  const name = ENTRY.exec(row.trimStart())?.[1];
  if (name === undefined || !/^ {2}\S/.test(row)) draft.report('The line is not a dependency.', line);
  else draft.dependencies.add(name);
}

function takeChecksum(draft: Draft, row: string, line: number): void {
  const [, name, inside = '', , digests] = ENTRY.exec(row.trimStart()) ?? [];
  const { version, platform } = splitVersion(inside);
  if (name === undefined || version === '' || !/^ {2}\S/.test(row)) {
    draft.report('The line is not a checksum.', line);
    return;
  }
  draft.checksums.push({
    name,
    version,
    ...(platform === '' ? {} : { platform }),
    digests: digests === undefined ? [] : digests.split(',').slice(0, MAX_DIGESTS),
    line,
  });
}

/** A version holds no hyphen in this file, so that everything behind the first one is the platform. */
function splitVersion(text: string): { readonly version: string; readonly platform: string } {
  const dash = text.indexOf('-');
  if (dash < 0) return { version: text, platform: '' };
  const platform = text.slice(dash + 1);
  return { version: text.slice(0, dash), platform: platform === 'ruby' ? '' : platform };
}
