import { createHash } from 'node:crypto';

import type { Project } from '../domain/component.ts';
import { compareText } from './compare-text.ts';
import { describePackage } from './describe-package.ts';
import { describeProjects, describeRoot } from './describe-projects.ts';
import { foldUnknowns } from './fold-unknowns.ts';
import { formatTime } from './format-time.ts';
import { listGaps } from './list-gaps.ts';
import { mergeComponents, type MergedComponent } from './merge-components.ts';
import type { SbomInput, SbomModel, SbomPackage } from './model.ts';
import { clipText } from './safe-text.ts';

// What every canonical purl is: printable ASCII with a type and a name. A broken one must not become a reference.
const PURL = /^pkg:[a-z][a-z0-9.+-]*\/[!-~]+$/;
const MAX_PURL = 2048;

/**
 * Joins inventory and registry facts to one description that does not depend on the order of anything in the input.
 * Throws a RangeError for a timestamp outside the years 0 to 9999.
 */
export function buildModel(input: SbomInput): SbomModel {
  const { inventory } = input;
  const merged = mergeComponents(inventory.components);
  const refs = new Map<string, string>(merged.map((item) => [item.purl, refOf(item)]));
  const recorded = lockfilesWithEdges(merged, inventory.components);
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
      validPurl: isPurl(component.purl),
      facts: input.factsOf(component.purl),
      dependsOn,
      dependenciesKnown: dependsOn.length > 0 || component.lockfiles.some((file) => recorded.has(file)),
    });
  });
  const projects: readonly Project[] = inventory.projects;
  const members = describeProjects(projects, toRefs);
  const root = describeRoot(input.subject, { projects, members, packages, merged, refs, toRefs });
  const folded = foldUnknowns(packages);
  const properties = [...folded.properties];
  if (dropped > 0) properties.push({ name: 'countersign:edges-without-target', value: `${dropped}` });
  return {
    root,
    packages: [...folded.packages, ...members].sort((a, b) => compareText(a.ref, b.ref)),
    timestamp: formatTime(input.timestamp),
    toolVersion: clipText(input.toolVersion, 64),
    ...(input.author !== undefined
      ? { author: { ...input.author, name: clipText(input.author.name, 256) } }
      : {}),
    gaps: listGaps(inventory),
    properties: properties.sort((a, b) => compareText(a.name, b.name) || compareText(a.value, b.value)),
  };
}

/** Files of which one component at least has an edge. Of the others nobody can say whether they would record any. */
function lockfilesWithEdges(
  merged: readonly MergedComponent[],
  components: SbomInput['inventory']['components'],
): ReadonlySet<string> {
  if (merged.length === 0) return new Set();
  return new Set(components.filter((item) => item.dependsOn.length > 0).map((item) => item.lockfile));
}

function refOf(component: MergedComponent): string {
  if (isPurl(component.purl)) return component.purl;
  return `countersign:component:${createHash('sha256').update(JSON.stringify(component.purl)).digest('hex').slice(0, 32)}`;
}

function isPurl(text: string): boolean {
  return text.length <= MAX_PURL && PURL.test(text);
}
