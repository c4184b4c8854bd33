import type { SourceError } from '../domain/errors.ts';
import { unknownReason } from '../domain/fact.ts';
import type { InstalledState, InstalledSubject } from '../domain/facts.ts';
import type { InstalledFiles } from '../ports.ts';
import { readRecord } from './installed-record.ts';
import { isStartUpHook, runsCode } from './start-up-hook.ts';

/** One distribution of an environment, from its `.dist-info`. */
export interface FoundDistribution {
  /** Of the `.dist-info`, relative to the root. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** Installed from a directory that stays where it is (PEP 610 `editable`): the project's own work. */
  readonly editable: boolean;
}

export interface FoundEnvironment {
  readonly distributions: readonly FoundDistribution[];
  /** What its files are against the RECORDs, and its start-up hooks. */
  readonly subjects: readonly InstalledSubject[];
}

const MAX_METADATA = 16 * 1024 * 1024;
const MAX_RECORD = 64 * 1024 * 1024;
const EXCERPT = 120;

/**
 * Compares every file of a `site-packages` with the sha256 that the RECORD of its distribution states, and lists what no
 * RECORD names and what runs at every start. `home`: the environment's own directory, which RECORD paths must not leave.
 * Compiled files in `__pycache__` have no digest in a RECORD and are not compared; others are modules like any.
 */
export function readEnvironment(
  files: InstalledFiles,
  place: { readonly home: string; readonly sitePackages: string },
): FoundEnvironment {
  const { home, sitePackages } = place;
  const subjects: InstalledSubject[] = [];
  const distributions: FoundDistribution[] = [];
  /** Paths that a RECORD names, and whether its digest shows that the file is the one meant. */
  const listed = new Map<string, boolean>();
  const say = (path: string, name: string, against: string, state: InstalledState): void => {
    subjects.push({ ecosystem: 'pypi', path, name, against, state });
  };
  const top = files.list(sitePackages);
  if (!top.ok) {
    say(sitePackages, sitePackages, 'RECORD', notCompared(top.error));
    return { distributions, subjects };
  }
  for (const { name, kind } of top.value) {
    if (kind !== 'directory' || !name.endsWith('.dist-info')) continue;
    const found = readDistribution(`${sitePackages}/${name}`);
    distributions.push(found);
    compareRecord(found);
  }
  let compiled = false;
  const unlisted = new Map<string, string[]>();
  walk(sitePackages, (path) => {
    if (!listed.has(path)) {
      const [first = ''] = path.slice(sitePackages.length + 1).split('/');
      unlisted.set(first, [...(unlisted.get(first) ?? []), path]);
    }
  });
  if (compiled) {
    say(sitePackages, sitePackages, 'RECORD', {
      kind: 'not-compared',
      reason: 'unsupported',
      detail: 'no RECORD has digests of compiled Python files, so that those in __pycache__ are not compared',
    });
  }
  for (const { name, kind } of top.value) {
    const path = `${sitePackages}/${name}`;
    if (isStartUpHook(name)) sayHook(path, name, kind);
    else if (unlisted.has(name)) {
      const [first = '', ...more] = unlisted.get(name) ?? [];
      say(path, name, 'RECORD', { kind: 'unlisted', files: more.length + 1, first });
    }
  }
  return { distributions, subjects };

  function readDistribution(path: string): FoundDistribution {
    const metadata = files.read(`${path}/METADATA`, MAX_METADATA);
    const text = metadata.ok ? Buffer.from(metadata.value).toString('utf8') : '';
    const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
    const [byName = '', byVersion = ''] = path
      .slice(path.lastIndexOf('/') + 1, -'.dist-info'.length)
      .split('-');
    const direct = files.read(`${path}/direct_url.json`, MAX_METADATA);
    return {
      path,
      name: (/^Name:[ \t]*(\S{1,256})/im.exec(head)?.[1] ?? byName).slice(0, 256),
      version: (/^Version:[ \t]*(\S{1,256})/im.exec(head)?.[1] ?? byVersion).slice(0, 256),
      editable: direct.ok && /"editable"\s*:\s*true/.test(Buffer.from(direct.value).toString('utf8')),
    };
  }

  function compareRecord({ path, name }: FoundDistribution): void {
    const recordPath = `${path}/RECORD`;
    const read = files.read(recordPath, MAX_RECORD);
    if (!read.ok) {
      say(path, name, 'RECORD', notCompared(read.error));
      return;
    }
    const { entries, broken } = readRecord(Buffer.from(read.value).toString('utf8'));
    listed.set(recordPath, true);
    const changed: string[] = [];
    const missing: string[] = [];
    let failed: SourceError | undefined;
    for (const entry of entries) {
      const file = resolveInside(home, sitePackages, entry.path);
      if (file === undefined) {
        say(path, name, recordPath, { kind: 'file-outside', file: entry.path });
        continue;
      }
      const digest = entry.sha256 === undefined ? undefined : files.digest(file);
      const right = digest === undefined || (digest.ok && digest.value === entry.sha256);
      // A line without a digest names a file and vouches for nothing.
      listed.set(file, (listed.get(file) ?? true) && right && digest !== undefined);
      if (digest === undefined || right) continue;
      if (digest.ok) changed.push(file);
      else if (digest.error.kind === 'not-found') missing.push(file);
      else failed = digest.error;
    }
    if (changed.length > 0) {
      say(changed[0] ?? path, name, recordPath, { kind: 'file-changed', files: changed.length });
    }
    if (missing.length > 0) {
      say(missing[0] ?? path, name, recordPath, { kind: 'file-missing', files: missing.length });
    }
    if (failed !== undefined) say(path, name, recordPath, notCompared(failed));
    else if (broken > 0) {
      say(path, name, recordPath, {
        kind: 'not-compared',
        reason: 'malformed',
        detail: 'its RECORD has lines that cannot be read',
      });
    } else if (changed.length + missing.length === 0) say(recordPath, name, recordPath, { kind: 'same' });
  }

  /** Every file that RECORD is expected to name: those in `__pycache__` are made on the spot. */
  function walk(dir: string, take: (path: string) => void): void {
    const pending = [dir];
    for (const next of pending) {
      const entries = files.list(next);
      if (!entries.ok) {
        say(next, next.slice(sitePackages.length + 1), 'RECORD', notCompared(entries.error));
        continue;
      }
      for (const { name, kind } of entries.value) {
        const path = `${next}/${name}`;
        if (kind === 'directory') {
          if (name === '__pycache__') compiled = true;
          else pending.push(path);
        } else take(path);
      }
    }
  }

  function sayHook(path: string, name: string, kind: string): void {
    const read = kind === 'file' ? files.read(path, MAX_METADATA) : undefined;
    const right = listed.get(path) ?? false;
    say(path, name, 'RECORD', {
      kind: 'start-up',
      runsCode: read === undefined || !read.ok || runsCode(name, read.value),
      listed: right,
      excerpt: read?.ok === true ? Buffer.from(read.value.subarray(0, EXCERPT)).toString('latin1') : '',
    });
  }
}

/** A RECORD path below the environment's directory; undefined when it leaves it or is absolute. */
function resolveInside(home: string, sitePackages: string, path: string): string | undefined {
  if (/^(?:\/|[a-zA-Z]:)/.test(path) || path.includes('\0')) return undefined;
  const parts = sitePackages.split('/');
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  const file = parts.join('/');
  return file.startsWith(`${home}/`) ? file : undefined;
}

function notCompared({ kind, message }: SourceError): InstalledState {
  return {
    kind: 'not-compared',
    reason: unknownReason(kind),
    detail: `its files cannot be compared: ${message}`,
  };
}
