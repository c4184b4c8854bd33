import type { Change, ChangeKind } from '../domain/change.ts';
import { compareText } from '../domain/compare-text.ts';
import type { Component } from '../domain/component.ts';
import { compareVersions, updateSize } from '../domain/version.ts';
import type { Inventory } from './format.ts';
import { pairLockfiles } from './pair-lockfiles.ts';
import { pairVersions } from './pair-versions.ts';

/**
 * What differs between two states, package by package and lockfile by lockfile, in code point order of the purl.
 * A lockfile that moved is compared with itself. Where several versions of one package stand in a lockfile, those
 * that are the same on both sides say nothing and the rest are paired by nearness. A lockfile that can no longer
 * be read takes nothing away: that it is broken is told elsewhere.
 */
export function compareInventories(base: Inventory, head: Inventory): Change[] {
  const moved = pairLockfiles(base, head);
  const unreadable = new Set(
    head.files.filter((file) => file.status !== 'read').map((file) => `${file.path}\0${file.format}`),
  );
  const before = groupPackages(base.components, (lockfile) => moved.get(lockfile) ?? lockfile);
  const after = groupPackages(head.components, (lockfile) => lockfile);
  const changes: Change[] = [];
  for (const [key, news] of after) comparePackage(before.get(key) ?? [], news, changes);
  for (const [key, olds] of before) {
    if (after.has(key)) continue;
    for (const from of olds) {
      const path = moved.get(from.lockfile) ?? from.lockfile;
      if (!unreadable.has(`${path}\0${from.format}`)) {
        changes.push({ kind: 'removed', from, size: 'unknown' });
      }
    }
  }
  return changes.sort(orderChanges);
}

function groupPackages(
  components: readonly Component[],
  place: (lockfile: string) => string,
): Map<string, Component[]> {
  const groups = new Map<string, Component[]>();
  for (const component of components) {
    const key = `${place(component.lockfile)}\0${component.ecosystem}\0${component.name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [component]);
    else group.push(component);
  }
  return groups;
}

function comparePackage(olds: readonly Component[], news: readonly Component[], changes: Change[]): void {
  const byPurl = new Map(olds.map((component) => [component.purl, component]));
  const fresh: Component[] = [];
  for (const to of news) {
    const from = byPurl.get(to.purl);
    if (from === undefined) {
      fresh.push(to);
      continue;
    }
    byPurl.delete(to.purl);
    const kind = describeSame(from, to);
    if (kind !== undefined) changes.push({ kind, from, to, size: 'unknown' });
  }
  const { pairs, removed, added } = pairVersions([...byPurl.values()], fresh);
  for (const { from, to } of pairs) changes.push(describePair(from, to));
  for (const from of removed) changes.push({ kind: 'removed', from, size: 'unknown' });
  for (const to of added) changes.push({ kind: 'added', to, size: 'unknown' });
}

/** How two states of one release differ; undefined when they do not. */
function describeSame(from: Component, to: Component): ChangeKind | undefined {
  if (digestsOf(from) !== digestsOf(to)) return 'rehashed';
  return sourceOf(from) === sourceOf(to) && pinOf(from) === pinOf(to) ? undefined : 'changed';
}

/** With what comments claim: people and tools that update pins go by it. */
function pinOf({ pin }: Component): string {
  if (pin === undefined) return '';
  return JSON.stringify([pin.text, pin.comment, pin.otherComments]);
}

function describePair(from: Component, to: Component): Change {
  if (from.version === to.version) {
    return {
      kind: describeSame(from, to) === 'rehashed' ? 'rehashed' : 'changed',
      from,
      to,
      size: 'unknown',
    };
  }
  const order = compareVersions(to.ecosystem, from.version, to.version);
  if (order === undefined || order === 0) return { kind: 'changed', from, to, size: 'unknown' };
  const size = updateSize(to.ecosystem, from.version, to.version);
  return { kind: order < 0 ? 'upgraded' : 'downgraded', from, to, size };
}

function digestsOf(component: Component): string {
  return component.integrity
    .map(({ algorithm, digest, raw, file }) => `${algorithm}:${digest === '' ? raw : digest} ${file ?? ''}`)
    .sort(compareText)
    .join('\n');
}

function sourceOf({ source }: Component): string {
  switch (source.kind) {
    case 'registry':
      return `registry ${source.url ?? ''} ${source.index ?? ''} ${source.others?.join(' ') ?? ''}`;
    case 'git':
      return `git ${source.url} ${source.commit ?? ''}`;
    case 'url':
      return `url ${source.url}`;
    default:
      return `path ${source.path}`;
  }
}

function orderChanges(a: Change, b: Change): number {
  const left = a.to ?? a.from;
  const right = b.to ?? b.from;
  return (
    compareText(left?.purl ?? '', right?.purl ?? '') ||
    compareText(left?.lockfile ?? '', right?.lockfile ?? '') ||
    compareText(a.kind, b.kind) ||
    compareText(a.from?.purl ?? '', b.from?.purl ?? '')
  );
}
