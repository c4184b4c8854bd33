import type { SbomPackage } from './model.ts';

/**
 * Packages that cannot be reached from the root: somebody asks for them, and the files do not say who. Of those that
 * depend on each other only the first is named. In the order of the packages.
 */
export function findUnreached(root: SbomPackage, packages: readonly SbomPackage[]): string[] {
  const byRef = new Map(packages.map((item) => [item.ref, item]));
  const reached = new Set<string>([root.ref]);
  const walk = (start: SbomPackage): void => {
    const waiting = [start];
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      for (const ref of item.dependsOn) {
        const target = byRef.get(ref);
        if (target === undefined || reached.has(ref)) continue;
        reached.add(ref);
        waiting.push(target);
      }
    }
  };
  walk(root);
  const asked = new Set(packages.flatMap((item) => item.dependsOn));
  const unreached: string[] = [];
  // Those that nobody asks for come first: they lead to the others.
  for (const item of [...packages.filter((each) => !asked.has(each.ref)), ...packages]) {
    if (reached.has(item.ref)) continue;
    reached.add(item.ref);
    unreached.push(item.ref);
    walk(item);
  }
  return unreached.sort();
}
