import type { Integrity, Source } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { makePurl, type Purl } from '../domain/purl.ts';
import { isVersion } from '../domain/version.ts';
import type { InventoryFormat, Parsed, ParsedComponent, ParseInput } from './format.ts';
import {
  readGemfileLock,
  type GemChecksum,
  type GemfileLock,
  type GemSource,
  type GemSpec,
} from './gemfile-lock-reader.ts';
import { parseHex } from './integrity.ts';
import { sortPurls } from './lock-graph.ts';
import { quote } from './quote.ts';
import { baseOf, dirOf, joinPath } from './relative-path.ts';
import { sourceQualifiers } from './source-qualifiers.ts';

const NAMES = ['Gemfile.lock', 'gems.locked'];
const GEM_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
const PLATFORM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const ALGORITHMS: readonly string[] = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'];
const MAX_PROBLEMS = 100;

/**
 * Bundler's lock. Groups stand in the Gemfile only, which is a program, so that scopes are unknown. Gems of the path
 * `.` are the project itself. A gem built for a platform is a component of its own.
 */
export const gemfileLock: InventoryFormat = {
  id: 'gemfile-lock',
  title: 'Bundler lockfile',
  ecosystem: 'gem',
  role: 'lock',
  files: NAMES,
  matches: (path) => NAMES.includes(baseOf(path)),
  parse: parseGemfileLock,
};

interface Locked {
  readonly spec: GemSpec;
  readonly source: Source;
  readonly own: boolean;
}

function parseGemfileLock(input: ParseInput): Parsed {
  const lock = readGemfileLock(input.text, input.path);
  const problems: Problem[] = [...lock.problems];
  const dir = dirOf(input.path);
  const locked = lock.sources.flatMap((source) =>
    source.specs.map((spec): Locked => {
      const place = sourceOf(source, dir);
      return { spec, source: place, own: place.kind === 'path' && place.path === '.' };
    }),
  );
  const checksums = indexChecksums(lock, input.path, problems);
  const purls = new Map<string, Purl[]>();
  const made: { component: ParsedComponent; needs: readonly string[] }[] = [];
  const report = (code: Problem['code'], message: string, line: number): void => {
    problems.push({ code, severity: 'broken', message, location: { file: input.path, line } });
  };
  for (const one of locked) {
    if (one.own) continue;
    const { name, version, platform, line } = one.spec;
    const component = makeComponent(one, { file: input.path, checksums, direct: lock.dependencies });
    if (typeof component === 'string') {
      const code = GEM_NAME.test(name) ? 'bad-version' : 'bad-name';
      report(
        code,
        `${quote(`${name} ${version}${platform === undefined ? '' : `-${platform}`}`)}: ${component}.`,
        line,
      );
      continue;
    }
    made.push({ component, needs: one.spec.needs });
    const known = purls.get(name);
    if (known === undefined) purls.set(name, [component.purl]);
    else known.push(component.purl);
  }
  const own = new Set(locked.filter((one) => one.own).map(({ spec }) => spec.name));
  const isThere = (name: string): boolean => purls.has(name) || own.has(name) || name === 'bundler';
  for (const { spec } of locked) {
    const missing = spec.needs.find((name) => !isThere(name));
    if (missing === undefined) continue;
    report(
      'bad-structure',
      `The gem ${quote(spec.name)} needs ${quote(missing)}, for which the file has no entry.`,
      spec.line,
    );
  }
  const resolve = (names: Iterable<string>): readonly Purl[] =>
    sortPurls([...names].flatMap((name) => purls.get(name) ?? []));
  return {
    components: made.map(({ component, needs }) => ({ ...component, dependsOn: resolve(needs) })),
    projects: projectsOf(locked, { dir, asked: lock.dependencies, resolve }),
    declarations: [],
    problems: problems.slice(0, MAX_PROBLEMS),
  };
}

/** The directory's own gems, or the directory itself where it holds none. */
function projectsOf(
  locked: readonly Locked[],
  context: {
    readonly dir: string;
    readonly asked: ReadonlySet<string> | undefined;
    readonly resolve: (names: Iterable<string>) => readonly Purl[];
  },
): Parsed['projects'] {
  const { dir, asked, resolve } = context;
  if (asked === undefined) return [];
  const root = { dir, ecosystem: 'gem' as const };
  const own = locked.filter((one) => one.own);
  if (own.length === 0) return [{ ...root, dependsOn: resolve(asked) }];
  return own.map(({ spec: { name, version, needs } }) => ({
    ...root,
    name,
    version,
    dependsOn: resolve([...needs, ...asked]),
  }));
}

function makeComponent(
  { spec, source }: Locked,
  context: {
    readonly file: string;
    readonly checksums: ReadonlyMap<string, readonly Integrity[]>;
    readonly direct: ReadonlySet<string> | undefined;
  },
): ParsedComponent | string {
  const { name, version, platform, line } = spec;
  if (!GEM_NAME.test(name)) return 'this is not a name that a gem can have';
  if (!isVersion('gem', version)) return 'this is not a version that a gem can have';
  if (platform !== undefined && !PLATFORM.test(platform)) return 'this is not a platform that a gem can have';
  const purl = makePurl({
    type: 'gem',
    name,
    version,
    qualifiers: { ...(platform === undefined ? {} : { platform }), ...sourceQualifiers(source) },
  });
  if (!purl.ok) return purl.error;
  const integrity = source.kind === 'registry' ? (context.checksums.get(fileOf(spec)) ?? []) : [];
  return {
    purl: purl.value,
    ecosystem: 'gem',
    name,
    version,
    scope: 'unknown',
    direct: context.direct?.has(name) ?? null,
    integrity,
    source,
    locations: [{ file: context.file, line }],
    dependsOn: [],
  };
}

/** Digests by file name. Two lines about one gem that differ are a mistake, and both count. */
function indexChecksums(
  { checksums = [] }: GemfileLock,
  file: string,
  problems: Problem[],
): ReadonlyMap<string, readonly Integrity[]> {
  const index = new Map<string, readonly Integrity[]>();
  for (const checksum of checksums) {
    const name = fileOf(checksum);
    const location = { file, line: checksum.line };
    const own = checksum.digests.map((raw) => readDigest(raw, { file: name, location }));
    const before = index.get(name);
    if (before === undefined) {
      index.set(name, own);
      continue;
    }
    const fresh = own.filter(({ raw }) => !before.some((one) => one.raw === raw));
    if (fresh.length === 0) continue;
    index.set(name, [...before, ...fresh]);
    problems.push({
      code: 'duplicate-key',
      severity: 'broken',
      message: `The file states two different checksums of ${quote(name)}.`,
      location,
      hint: 'Run "bundle lock --add-checksums" on a state that has one of them.',
    });
  }
  return index;
}

function readDigest(raw: string, place: Pick<Integrity, 'location'> & { readonly file: string }): Integrity {
  const equals = raw.indexOf('=');
  const algorithm = raw.slice(0, Math.max(equals, 0));
  const known = (ALGORITHMS.includes(algorithm) ? algorithm : 'unknown') as Integrity['algorithm'];
  return { ...parseHex(known, raw.slice(equals + 1), { raw, file: place.file }), ...place };
}

/** The name of the file that a server gives for it. */
function fileOf({ name, version, platform }: GemSpec | GemChecksum): string {
  return `${name}-${version}${platform === undefined ? '' : `-${platform}`}.gem`;
}

function sourceOf({ kind, remotes, options }: GemSource, dir: string): Source {
  const [first = ''] = remotes;
  switch (kind) {
    case 'GEM':
      return { kind: 'registry', ...(remotes.length === 0 ? {} : { index: remotes.join(' ') }) };
    case 'PATH':
      return { kind: 'path', path: joinPath(dir, first) === dir ? '.' : first };
    case 'PLUGIN SOURCE':
      return { kind: 'url', url: first };
    default: {
      const commit = options.get('revision');
      return { kind: 'git', url: first, ...(commit === undefined ? {} : { commit }) };
    }
  }
}
