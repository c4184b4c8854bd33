import type { FileReport } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import type { TreeListing } from '../ports.ts';
import type { InventoryFormat } from './format.ts';
import { findKnownFile, type KnownFile } from './known-files.ts';

export interface Recognised {
  readonly path: string;
  /** The formats that match the path; of several, the text decides. */
  readonly candidates: readonly [InventoryFormat, ...InventoryFormat[]];
}

export interface RecognisedFiles {
  readonly readable: readonly Recognised[];
  /** Of files that are not read. */
  readonly reports: readonly FileReport[];
  readonly problems: readonly Problem[];
}

interface Options {
  readonly formats: readonly InventoryFormat[];
  readonly isExcluded: (path: string) => boolean;
  readonly isWanted?: (path: string) => boolean;
}

/** Sorts a listing into what will be read, what is known and cannot be, and what the walk could not give. */
export function recogniseFiles(listing: TreeListing, options: Options): RecognisedFiles {
  const readable: Recognised[] = [];
  const reports: FileReport[] = [];
  const problems: Problem[] = [];
  const isVendored = findVendored(listing);
  const report = (path: string, known: InventoryFormat | KnownFile, reason: string): void => {
    reports.push({
      path,
      format: known.id,
      role: known.role,
      status: 'unsupported',
      reason,
      components: 0,
    });
  };

  for (const { path } of listing.entries) {
    const [format, ...others] = options.formats.filter((one) => one.matches(path));
    const known = format ?? findKnownFile(path);
    if (known === undefined || options.isWanted?.(path) === false) continue;
    if (options.isExcluded(path)) report(path, known, 'left out by the policy (exclude)');
    else if (isVendored(path)) report(path, known, 'belongs to third-party code in a vendor directory');
    else if (format !== undefined) readable.push({ path, candidates: [format, ...others] });
    else {
      report(path, known, `${known.title} files are not read yet`);
      if (known.role === 'lock') problems.push(describeUnreadLock(path, known.title));
    }
  }
  for (const skipped of [...listing.skipped, ...findDirectories(listing, options.formats)]) {
    addSkipped(skipped, { options, readable, reports, problems, report });
  }
  return { readable, reports, problems };
}

function describeUnreadLock(path: string, title: string): Problem {
  return {
    code: 'unsupported-feature',
    severity: 'unsupported',
    message: `The lockfile of ${title} is not read yet: what it locks was not examined.`,
    location: { file: path, line: 1 },
    hint: 'If this is acceptable, list the path under exclude in the policy.',
  };
}

function addSkipped(
  skipped: TreeListing['skipped'][number],
  context: {
    readonly options: Options;
    readonly readable: readonly Recognised[];
    readonly reports: FileReport[];
    readonly problems: Problem[];
    readonly report: (path: string, known: InventoryFormat | KnownFile, reason: string) => void;
  },
): void {
  const { options, reports, problems, report } = context;
  const { path, code, reason, target } = skipped;
  if (code === 'walk-truncated') {
    if (options.isExcluded(path)) return;
    problems.push({
      code,
      severity: 'unsupported',
      message: `Not everything was looked at: the directory ${reason}.`,
      location: { file: path, line: 1 },
    });
    return;
  }
  const known = options.formats.find((one) => one.matches(path)) ?? findKnownFile(path);
  if (known === undefined || options.isWanted?.(path) === false) return;
  if (options.isExcluded(path)) {
    report(path, known, 'left out by the policy (exclude)');
    return;
  }
  if (target !== undefined && context.readable.some((file) => file.path === target)) {
    report(path, known, `is a symbolic link to ${target}, which is read under its own path`);
    return;
  }
  reports.push({
    path,
    format: known.id,
    role: known.role,
    status: 'broken',
    reason: `The path ${reason}.`,
    components: 0,
  });
  problems.push({
    code,
    severity: 'broken',
    message: `The path ${reason}, not a regular file, and was not read.`,
    location: { file: path, line: 1 },
    hint: 'Replace it with a regular file, or list the path under exclude in the policy.',
  });
}

/** Directories that stand where a file is expected. Empty ones are told by the tree itself. */
function findDirectories(listing: TreeListing, formats: readonly InventoryFormat[]): TreeListing['skipped'] {
  const seen = new Set<string>();
  const found: { path: string; code: 'file-not-regular'; reason: string }[] = [];
  for (const { path } of listing.entries) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const directory = path.slice(0, at);
      if (seen.has(directory)) break;
      seen.add(directory);
      // Only names that look like a file's: `workflows` and the like are directories by right.
      if (
        /\.(?:lock|locked|lockfile|json|ya?ml|toml|txt|mod|xml)$/.test(directory) &&
        formats.some((one) => one.matches(directory))
      ) {
        found.push({ path: directory, code: 'file-not-regular', reason: 'is a directory' });
      }
    }
  }
  return found;
}

/**
 * `vendor` directories that a tool filled: Go (`modules.txt`), Composer (`autoload.php`), Bundler (`bundle/`) and
 * Cargo (a `.cargo-checksum.json` in each package). Others may be the project's own.
 */
function findVendored(listing: TreeListing): (path: string) => boolean {
  const roots = new Set<string>();
  for (const { path } of listing.entries) {
    const match =
      /^(?:.*\/)?vendor\/(?:modules\.txt$|autoload\.php$|bundle\/|[^/]+\/\.cargo-checksum\.json$)/.exec(
        path.includes('vendor/') ? path : '',
      );
    if (match !== null)
      roots.add(path.slice(0, path.lastIndexOf('vendor/', match[0].length) + 'vendor/'.length));
  }
  if (roots.size === 0) return () => false;
  return (path) => {
    for (let at = path.indexOf('vendor/'); at >= 0; at = path.indexOf('vendor/', at + 1)) {
      if (roots.has(path.slice(0, at + 'vendor/'.length))) return true;
    }
    return false;
  };
}
