import { makePurl } from '../domain/purl.ts';
import type { ParsedComponent } from './format.ts';
import type { Draft } from './requirements.ts';

/**
 * Applies `-c` files: a requirement without an exact version takes the version and the hashes of the exact constraint
 * on its name (one component per version when markers give several). Exact constraints that nothing asked for stay as
 * components without a pin; loose ones go.
 */
export function applyConstraints(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => draft.constraint)) return drafts;
  const exact = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!draft.constraint || draft.component.version === '') continue;
    const known = exact.get(draft.component.name);
    if (known === undefined) exact.set(draft.component.name, [draft]);
    else known.push(draft);
  }
  const used = new Set<Draft>();
  const applied: Draft[] = [];
  for (const draft of drafts) {
    if (draft.constraint) continue;
    const { component } = draft;
    const narrowing = exact.get(component.name) ?? [];
    for (const constraint of narrowing) {
      if (component.version === '' || component.version === constraint.component.version)
        used.add(constraint);
    }
    if (component.version !== '' || component.source.kind !== 'registry' || narrowing.length === 0) {
      applied.push(draft);
      continue;
    }
    for (const constraint of narrowing) {
      const narrowed = narrow(component, constraint.component);
      applied.push(narrowed === undefined ? draft : { ...draft, component: narrowed });
    }
  }
  for (const draft of drafts) {
    if (!draft.constraint || draft.component.version === '' || used.has(draft)) continue;
    const { pin: _, ...component } = draft.component;
    applied.push({ ...draft, component: { ...component, scope: 'unknown' } });
  }
  return applied;
}

function narrow(component: ParsedComponent, constraint: ParsedComponent): ParsedComponent | undefined {
  const purl = makePurl({ type: 'pypi', name: component.name, version: constraint.version });
  if (!purl.ok) return undefined;
  return {
    ...component,
    purl: purl.value,
    version: constraint.version,
    source: constraint.source.kind === 'registry' ? component.source : constraint.source,
    integrity: [...component.integrity, ...constraint.integrity],
    locations: [...component.locations, ...constraint.locations],
    ...(constraint.pin === undefined ? {} : { pin: constraint.pin }),
  };
}
