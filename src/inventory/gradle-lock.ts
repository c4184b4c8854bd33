import type { Scope } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import type { InventoryFormat, Parsed, ParsedComponent, ParseInput } from './format.ts';
import { findVerification } from './gradle-verification-file.ts';
import { demandOf, makeMavenComponent } from './maven-component.ts';
import { findMergeConflict } from './merge-conflict.ts';
import { quote } from './quote.ts';
import { baseOf, dirOf } from './relative-path.ts';

const NAMES = ['gradle.lockfile', 'buildscript-gradle.lockfile', 'settings-gradle.lockfile'];
const LEGACY = /^(?:.*\/)?gradle\/dependency-locks\/[^/]+\.lockfile$/;
const MAX_PROBLEMS = 100;

/**
 * Gradle's dependency locks: one file per project, and one per configuration before Gradle 7. They state no digests;
 * those of the build's verification metadata stand for them. Neither says who asks for what.
 */
export const gradleLock: InventoryFormat = {
  id: 'gradle-lock',
  title: 'Gradle lockfile',
  ecosystem: 'maven',
  role: 'lock',
  files: [...NAMES, 'gradle/dependency-locks/*.lockfile'],
  matches: isGradleLock,
  parse: parseGradleLock,
};

export function isGradleLock(path: string): boolean {
  return path.endsWith('.lockfile') && (NAMES.includes(baseOf(path)) || LEGACY.test(path));
}

function parseGradleLock({ text, path, read }: ParseInput): Parsed {
  const problems: Problem[] = [];
  const report = (code: Problem['code'], message: string, line: number): void => {
    problems.push({ code, severity: 'broken', message, location: { file: path, line } });
  };
  const conflict = findMergeConflict(text);
  if (conflict !== undefined)
    report('merge-conflict', `Line ${conflict} holds an unresolved merge conflict.`, conflict);
  const rows = conflict === undefined ? readRows(text, report) : [];
  const perConfiguration =
    LEGACY.test(path) && !rows.some(({ configurations }) => configurations !== undefined);
  const verification = rows.length === 0 ? undefined : findVerification(dirOf(path), read)?.file;
  const components: ParsedComponent[] = [];
  let ended = perConfiguration;
  for (const { key, configurations, line } of rows) {
    if (key === 'empty') {
      ended = true;
      continue;
    }
    const [group = '', name = '', version = '', ...rest] = key.split(':');
    if (version === '' || rest.length > 0 || (configurations === undefined && !perConfiguration)) {
      report('bad-syntax', `${quote(key)} is not "group:name:version" with its configurations.`, line);
      continue;
    }
    const coordinates = { group, name, version };
    const made = makeMavenComponent(coordinates, {
      scope: scopeOf(baseOf(path), configurations ?? [baseOf(path).replace(/\.lockfile$/, '')]),
      locations: [{ file: path, line }],
    });
    if ('why' in made) report(made.code, `${quote(key)}: ${made.why}.`, line);
    else components.push({ ...made, ...demandOf(coordinates, verification) });
  }
  if (conflict === undefined && !(ended && text.endsWith('\n'))) {
    report(
      'bad-structure',
      ended
        ? 'The last line has no line end, so the file may be cut.'
        : 'The file does not end with the line of empty configurations: it is not complete.',
      text.split('\n').length,
    );
  }
  return {
    components,
    // A project without what it asks for would read as one that asks for nothing.
    projects: [],
    declarations: [],
    problems: problems.slice(0, MAX_PROBLEMS),
  };
}

interface Row {
  readonly key: string;
  /** Absent where the line has no equals sign. */
  readonly configurations?: readonly string[];
  readonly line: number;
}

function readRows(
  text: string,
  report: (code: Problem['code'], message: string, line: number) => void,
): Row[] {
  const rows: Row[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = index + 1;
    const row = raw.replace(/\r$/, '');
    if (row.trim() === '' || row.startsWith('#')) return;
    if (/\s/.test(row)) {
      report('bad-syntax', 'The line has blanks, which no line of this format has.', line);
      return;
    }
    const equals = row.indexOf('=');
    if (equals < 0) rows.push({ key: row, line });
    else {
      const configurations = row
        .slice(equals + 1)
        .split(',')
        .filter((name) => name !== '');
      rows.push({ key: row.slice(0, equals), configurations, line });
    }
  });
  return rows;
}

/** Of the kinds of all configurations the one that reaches furthest; a name that tells nothing could be any. */
function scopeOf(file: string, configurations: readonly string[]): Scope {
  if (file.startsWith('buildscript-') || file.startsWith('settings-')) return 'build';
  const kinds = new Set(configurations.map(kindOf));
  const order: readonly Scope[] = ['runtime', 'unknown', 'build', 'dev'];
  return order.find((scope) => kinds.has(scope)) ?? 'unknown';
}

const BUILD =
  /^(?:buildscript-|.*(?:compileClasspath|annotationProcessor|compilerClasspath|compilerPluginClasspath)$|kapt|ksp|checkstyle|pmd|spotbugs|findbugs|jacoco|detekt|ktlint|errorprone|lint|zinc|kotlin(?:Compiler|Build|Native|Klib|InternalAbi)|classpath$)/i;

/** By the names that Gradle and its usual plugins give to configurations. */
function kindOf(configuration: string): Scope {
  if (/^test(?![a-z])|[a-z0-9]Tests?(?![a-z])|TestFixtures/.test(configuration)) return 'dev';
  // What is compiled against and not run with is not shipped.
  if (BUILD.test(configuration)) return 'build';
  if (/(?:^|[a-z0-9])runtimeClasspath$/i.test(configuration)) return 'runtime';
  return configuration === 'default' || configuration === 'runtime' ? 'runtime' : 'unknown';
}
