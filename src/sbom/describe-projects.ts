import { createHash } from 'node:crypto';

import type { Location, Project } from '../domain/component.ts';
import { compareText } from './compare-text.ts';
import { firstPartyUnknowns } from './describe-unknowns.ts';
import { sayUnknowns } from './fold-unknowns.ts';
import { isSafePurl } from './is-safe-purl.ts';
import type { MergedComponent } from './merge-components.ts';
import type { SbomField, SbomPackage, SbomSubject } from './model.ts';
import { safeText } from './safe-text.ts';
import { safeVcsUrl } from './safe-url.ts';

const MAX_NAME = 512;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

type ToRefs = (purls: readonly string[]) => string[];

/** Workspace members: one first-party package per directory and ecosystem. The root directory is the root itself. */
export function describeProjects(projects: readonly Project[], toRefs: ToRefs): SbomPackage[] {
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    if (project.dir === '.') continue;
    const key = `countersign:project:${project.ecosystem}:${project.dir}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [project]);
    else group.push(project);
  }
  return [...groups].map(([key, group]) => describeProject(key, group, toRefs));
}

function describeProject(key: string, group: readonly Project[], toRefs: ToRefs): SbomPackage {
  const dir = safeText(group[0]?.dir ?? '', 1024);
  const name = leastText(group.map((item) => item.name)) ?? dir;
  const version = leastText(group.map((item) => item.version));
  return withOwnUnknowns({
    ...firstParty(projectRef(key), safeText(name, MAX_NAME) || 'unnamed'),
    version: version && (safeText(version, 256) || undefined),
    lockfiles: [...new Set(group.map((item) => safeText(item.file, 1024)))].sort(compareText),
    occurrences: placesOf(group),
    dependsOn: toRefs([...new Set(group.flatMap((item) => item.dependsOn))]),
    properties: [
      { name: 'countersign:directory', value: dir },
      { name: 'countersign:first-party', value: 'true' },
    ],
  });
}

/** The key itself, or a digest of it where it holds something that a reference should not. */
function projectRef(key: string): string {
  if (safeText(key, 1024) === key) return key;
  return `countersign:project:${createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32)}`;
}

export interface RootContext {
  readonly projects: readonly Project[];
  readonly members: readonly SbomPackage[];
  readonly merged: readonly MergedComponent[];
  readonly refs: ReadonlyMap<string, string>;
  readonly toRefs: ToRefs;
}

/**
 * The subject. It depends on what the projects in the root directory ask for, on every workspace member, and on what
 * is asked for by name without a project that says so (workflow actions, images).
 */
export function describeRoot(subject: SbomSubject, context: RootContext): SbomPackage {
  const own = context.projects.filter((project) => project.dir === '.');
  const asked = new Set([
    ...own.flatMap((item) => context.toRefs(item.dependsOn)),
    ...context.members.map((m) => m.ref),
  ]);
  const askedByMember = new Set(context.members.flatMap((item) => item.dependsOn));
  for (const item of context.merged) {
    const ref = context.refs.get(item.purl) as string;
    if (item.direct === true && !askedByMember.has(ref)) asked.add(ref);
  }
  const taken = new Set([...context.refs.values(), ...context.members.map((member) => member.ref)]);
  const purl = subject.purl !== undefined && isSafePurl(subject.purl) ? subject.purl : undefined;
  const commit = subject.commit !== undefined && COMMIT.test(subject.commit) ? subject.commit : undefined;
  const version = leastText([subject.version]) ?? leastText(own.map((item) => item.version)) ?? commit;
  const vcs = subject.vcs === undefined ? undefined : safeVcsUrl(subject.vcs);
  const ref = purl !== undefined && !taken.has(purl) ? purl : 'countersign:root';
  asked.delete(ref);
  return withOwnUnknowns({
    ...firstParty(ref, safeText(subject.name, MAX_NAME) || 'unnamed'),
    purl,
    version: version && (safeText(version, 256) || undefined),
    vcs,
    supplier: ownerOf({ purl, vcs }),
    lockfiles: [...new Set(own.map((item) => safeText(item.file, 1024)))].sort(compareText),
    dependsOn: [...asked].sort(compareText),
    properties: [
      ...(commit !== undefined ? [{ name: 'countersign:commit', value: commit }] : []),
      { name: 'countersign:first-party', value: 'true' },
    ],
  });
}

/** The account that the repository belongs to. */
function ownerOf(subject: { purl: string | undefined; vcs: string | undefined }): string | undefined {
  const path =
    /^pkg:github\/([^/@?#]+)\//.exec(subject.purl ?? '') ??
    /^[a-z+]+:\/\/(?:git@)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/([^/]+)\/[^/]/.exec(
      subject.vcs ?? '',
    );
  return path?.[1];
}

/** Says on the package itself what nobody told us about it. */
function withOwnUnknowns(item: SbomPackage): SbomPackage {
  const fields: SbomField[] = ['license', 'hashes'];
  if (item.supplier === undefined) fields.push('supplier');
  if (item.purl === undefined) fields.unshift('identifier');
  if (item.version === undefined) fields.unshift('version');
  return sayUnknowns(item, firstPartyUnknowns(fields));
}

function firstParty(ref: string, name: string): SbomPackage {
  return {
    ref,
    kind: 'application',
    purl: undefined,
    group: undefined,
    name,
    fullName: name,
    version: undefined,
    scope: 'runtime',
    firstParty: true,
    description: undefined,
    license: undefined,
    supplier: undefined,
    publisher: undefined,
    author: undefined,
    hashes: [],
    distributions: [],
    downloadLocation: undefined,
    vcs: undefined,
    website: undefined,
    attestation: undefined,
    published: undefined,
    lockfiles: [],
    occurrences: [],
    confidence: 1,
    dependsOn: [],
    dependenciesKnown: true,
    properties: [],
    unknowns: [],
  };
}

function placesOf(group: readonly Project[]): Location[] {
  return [...new Set(group.map((item) => safeText(item.file, 1024)))]
    .sort(compareText)
    .map((file) => ({ file, line: 1 }));
}

function leastText(texts: readonly (string | undefined)[]): string | undefined {
  return texts.filter((text) => text !== undefined && text.trim() !== '').sort(compareText as never)[0];
}
