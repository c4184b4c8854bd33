import type { HashAlgorithm, Integrity } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { childOf, childrenOf, parseXml, textOf, type XmlElement } from '../domain/xml.ts';
import type { ParseInput, ParseInputFile } from './format.ts';
import { parseHex } from './integrity.ts';
import { compileJavaPattern } from './java-pattern.ts';
import { findMergeConflict } from './merge-conflict.ts';
import { quote } from './quote.ts';

/** What a build demands of one component (Gradle, dependency verification). */
export interface VerifiedComponent {
  readonly group: string;
  readonly name: string;
  readonly version: string;
  readonly line: number;
  /** Of every file of it, those beside the main one (`also-trust`) included. */
  readonly integrity: readonly Integrity[];
  /** Whether one of its files names a PGP key. */
  readonly signed: boolean;
}

export interface VerificationFile {
  /** By `group:name:version`. */
  readonly components: ReadonlyMap<string, VerifiedComponent>;
  /** Why no digest of a component without an entry is demanded. */
  readonly excuse: (component: Coordinates) => 'trusted' | 'signed' | undefined;
  readonly problems: readonly Problem[];
}

export interface Coordinates {
  readonly group: string;
  readonly name: string;
  readonly version: string;
}

const ALGORITHMS: readonly HashAlgorithm[] = ['md5', 'sha1', 'sha256', 'sha512'];
const MAX_DIGESTS = 500;
const MAX_PROBLEMS = 50;
const known = new WeakMap<ParseInputFile, VerificationFile>();

export const VERIFICATION_PATH = 'gradle/verification-metadata.xml';

/**
 * The verification metadata of the build that a directory belongs to: the nearest one above it. Gradle reads only that
 * of the build's root, also for builds that are part of it.
 */
export function findVerification(
  dir: string,
  read: ParseInput['read'],
): { readonly path: string; readonly file: VerificationFile } | undefined {
  for (let above: string | undefined = dir; above !== undefined; above = parentOf(above)) {
    const path = above === '.' ? VERIFICATION_PATH : `${above}/${VERIFICATION_PATH}`;
    const found = read(path);
    if (found === undefined) continue;
    const file = known.get(found) ?? readVerification(found.text, path);
    // Every project of a build has a lockfile, and all of them share this one.
    known.set(found, file);
    return { path, file };
  }
  return undefined;
}

function parentOf(dir: string): string | undefined {
  if (dir === '.') return undefined;
  const slash = dir.lastIndexOf('/');
  return slash < 0 ? '.' : dir.slice(0, slash);
}

/** Reads the text of a verification-metadata.xml. Never throws; with a mistake in its XML it holds nothing. */
export function readVerification(text: string, path: string): VerificationFile {
  const problems: Problem[] = [];
  const report = (code: Problem['code'], message: string, line: number): void => {
    const severity = code === 'unsupported-feature' ? 'unsupported' : 'broken';
    if (problems.length < MAX_PROBLEMS)
      problems.push({ code, severity, message, location: { file: path, line } });
  };
  const nothing: VerificationFile = { components: new Map(), excuse: () => undefined, problems };
  const conflict = findMergeConflict(text);
  if (conflict !== undefined) {
    report('merge-conflict', `Line ${conflict} holds an unresolved merge conflict.`, conflict);
    return nothing;
  }
  const document = parseXml(text);
  if (!document.ok) {
    const { code, message, line } = document.error;
    report(code === 'unsupported-feature' ? 'bad-syntax' : code, message, line);
    return nothing;
  }
  const root = document.value;
  if (root.name !== 'verification-metadata') {
    report('bad-structure', 'The root element is not "verification-metadata".', root.line);
    return nothing;
  }
  const configuration = childOf(root, 'configuration');
  const components = new Map<string, VerifiedComponent>();
  for (const element of childrenOf(childOf(root, 'components'), 'component')) {
    const component = readComponent(element, { path, report });
    if (component === undefined) continue;
    const key = keyOf(component);
    const before = components.get(key);
    components.set(key, before === undefined ? component : join(before, component, report));
  }
  return { components, excuse: readExcuses(configuration), problems };
}

export function keyOf({ group, name, version }: Coordinates): string {
  return `${group}:${name}:${version}`;
}

type Report = (code: Problem['code'], message: string, line: number) => void;

function readComponent(
  element: XmlElement,
  { path, report }: { readonly path: string; readonly report: Report },
): VerifiedComponent | undefined {
  const [group, name, version] = ['group', 'name', 'version'].map((key) => element.attributes.get(key));
  if (group === undefined || name === undefined || version === undefined) {
    report('bad-structure', 'A component does not state its group, name and version.', element.line);
    return undefined;
  }
  const integrity: Integrity[] = [];
  let signed = false;
  for (const artifact of childrenOf(element, 'artifact')) {
    const file = artifact.attributes.get('name');
    if (file === undefined) report('bad-structure', 'An artifact has no name.', artifact.line);
    for (const child of file === undefined ? [] : artifact.children) {
      signed ||= child.name === 'pgp';
      const algorithm = ALGORITHMS.find((one) => one === child.name);
      if (algorithm === undefined) continue;
      for (const stated of [child, ...childrenOf(child, 'also-trust')]) {
        const value = stated.attributes.get('value') ?? '';
        const location = { file: path, line: stated.line };
        const options = { raw: `${algorithm}:${value}`, ...(file === undefined ? {} : { file }) };
        if (integrity.length < MAX_DIGESTS)
          integrity.push({ ...parseHex(algorithm, value, options), location });
      }
    }
  }
  return { group, name, version, line: element.line, integrity, signed };
}

/** Two entries of one component: both count. Two digests of one file then accept two files. */
function join(before: VerifiedComponent, after: VerifiedComponent, report: Report): VerifiedComponent {
  const slots = new Set(before.integrity.map(slotOf));
  const raws = new Set(before.integrity.map(({ raw, file }) => `${raw} ${file}`));
  const fresh = after.integrity.filter(({ raw, file }) => !raws.has(`${raw} ${file}`));
  if (fresh.some((one) => slots.has(slotOf(one)))) {
    const message = `The file states two different digests of a file of ${quote(keyOf(after))}, in two entries.`;
    report('duplicate-key', message, after.line);
  }
  return {
    ...before,
    integrity: [...before.integrity, ...fresh].slice(0, MAX_DIGESTS),
    signed: before.signed || after.signed,
  };
}

function slotOf({ algorithm, file }: Integrity): string {
  return `${algorithm} ${file}`;
}

/** `trusted-artifacts`, and `trusted-keys` where signatures are verified. */
function readExcuses(configuration: XmlElement | undefined): VerificationFile['excuse'] {
  const trusted = childrenOf(childOf(configuration, 'trusted-artifacts'), 'trust').map(readRule);
  const signatures = textOf(configuration, 'verify-signatures') === 'true';
  const keys = childrenOf(childOf(configuration, 'trusted-keys'), 'trusted-key');
  const signed = signatures ? keys.flatMap((key) => [key, ...childrenOf(key, 'trusting')]).map(readRule) : [];
  return (component) => {
    if (trusted.some((rule) => rule(component))) return 'trusted';
    return signed.some((rule) => rule(component)) ? 'signed' : undefined;
  };
}

/**
 * A rule of group, name, version and file, each a text or a regular expression. One without any covers nothing here; one
 * about files covers a component when it covers its main file; an expression that is not understood covers nothing.
 */
function readRule({ attributes }: XmlElement): (component: Coordinates) => boolean {
  const regex = attributes.get('regex') === 'true';
  const tests = ['group', 'name', 'version', 'file'].flatMap((key) => {
    const expected = attributes.get(key);
    if (expected === undefined) return [];
    const fits = regex ? compileJavaPattern(expected) : (text: string) => text === expected;
    return [{ key, fits: fits ?? (() => false) }];
  });
  return (component) => {
    const { name, version } = component;
    const files = [`${name}-${version}.jar`, `${name}-${version}.aar`];
    const textsOf = (key: string): readonly string[] =>
      key === 'file' ? files : [component[key as keyof Coordinates]];
    return tests.length > 0 && tests.every(({ key, fits }) => textsOf(key).some(fits));
  };
}
