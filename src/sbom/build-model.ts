import { createHash } from 'node:crypto';

import type { Project } from '../domain/component.ts';
import { compareText } from './compare-text.ts';
import { describePackage } from './describe-package.ts';
import { describeProjects, describeRoot } from './describe-projects.ts';
import { findUnreached } from './find-unreached.ts';
import { foldUnknowns } from './fold-unknowns.ts';
import { formatTime } from './format-time.ts';
import { isSafePurl } from './is-safe-purl.ts';
import { listGaps } from './list-gaps.ts';
import { mergeComponents, type MergedComponent } from './merge-components.ts';
import type { SbomInput, SbomModel, SbomPackage } from './model.ts';
import { safeText } from './safe-text.ts';

/**
 * Joins inventory and registry facts to one description that does not depend on the order of anything in the input.
 * Throws a RangeError for a timestamp outside the years 0 to 9999.
 */
export function buildModel(input: SbomInput): SbomModel {
  const { inventory } = input;
  const merged = mergeComponents(inventory.components);
  const refs = new Map<string, string>(merged.map((item) => [item.purl, refOf(item)]));
  const recorded = lockfilesWithEdges(inventory.components);
  let dropped = 0;
  const toRefs = (purls: readonly string[]): string[] => {
    const found = new Set<string>();
    for (const purl of purls) {
      const ref = refs.get(purl);
      if (ref === undefined) dropped += 1;
      else found.add(ref);
    }
    return [...found].sort(compareText);
  };
  const packages: SbomPackage[] = merged.map((component) => {
    const dependsOn = toRefs(component.dependsOn.filter((purl) => purl !== component.purl));
    return describePackage(component, {
      ref: refs.get(component.purl) as string,
      validPurl: refs.get(component.purl) === component.purl,
      facts: input.factsOf(component.purl),
      dependsOn,
      dependenciesKnown: dependsOn.length > 0 || component.lockfiles.some((file) => recorded.has(file)),
    });
  });
  const projects: readonly Project[] = inventory.projects;
  const members = describeProjects(projects, toRefs);
  const root = describeRoot(input.subject, { projects, members, merged, refs, toRefs });
  const folded = foldUnknowns(packages);
  const properties = [...folded.properties];
  if (dropped > 0) properties.push({ name: 'countersign:edges-without-target', value: `${dropped}` });
  const all = [...folded.packages, ...members].sort((a, b) => compareText(a.ref, b.ref));
  const unreached = findUnreached(root, all);
  return {
    root: { ...root, dependenciesKnown: unreached.length === 0 },
    packages: all,
    unreached,
    timestamp: formatTime(input.timestamp),
    toolVersion: safeText(input.toolVersion, 64),
    author: input.author && { ...input.author, name: safeText(input.author.name, 256) },
    gaps: listGaps(inventory),
    properties: properties.sort((a, b) => compareText(a.name, b.name) || compareText(a.value, b.value)),
  };
}

/** Formats that state the dependencies of every entry, so that no edge means no dependency. */
const FORMATS_WITH_EDGES: ReadonlySet<string> = new Set([
  'npm-lock',
  'pnpm-lock',
  'yarn-classic-lock',
  'yarn-berry-lock',
  'bun-lock',
  'uv-lock',
  'poetry-lock',
  'pdm-lock',
  'cargo-lock',
  'gemfile-lock',
]);

/** Also files of other formats that state one edge at least; of the rest nobody can say whether they would. */
function lockfilesWithEdges(components: SbomInput['inventory']['components']): ReadonlySet<string> {
  const files = new Set<string>();
  for (const item of components) {
    if (item.dependsOn.length > 0 || FORMATS_WITH_EDGES.has(item.format)) files.add(item.lockfile);
  }
  return files;
}

function refOf(component: MergedComponent): string {
  if (isSafePurl(component.purl)) return component.purl;
  return `countersign:component:${createHash('sha256').update(JSON.stringify(component.purl)).digest('hex').slice(0, 32)}`;
}
