import type { Component, FileReport } from '../domain/component.ts';
import { countOf } from '../report/count-words.ts';
import { forLog, forTerminal } from '../report/escape.ts';
import { choosePaint, type Paint } from '../report/paint.ts';
import { columnsOf } from '../report/wrap-text.ts';
import type { Inventory } from './format.ts';

const MAX_NAME = 60;
const MAX_VERSION = 40;

/** The inventory for a terminal: what became of each file, those with trouble first, then what each one names. */
export function renderInventoryText(inventory: Inventory, options: { readonly color: boolean }): string {
  const paint = choosePaint(options.color);
  const { files, components } = inventory;
  if (files.length === 0) {
    return `${paint('Nothing was found to examine.', 'bold', 'yellow')}\nNo lockfile, manifest, workflow or Dockerfile that we know lies below this directory.\n`;
  }
  const lines = [
    paint(`${countOf(components.length, 'component')} in ${countOf(files.length, 'file')}`, 'bold'),
    '',
    ...listFiles(files, paint),
  ];
  const byLockfile = groupBy(components);
  for (const { path } of files) {
    const own = byLockfile.get(path);
    if (own === undefined) continue;
    lines.push('', paint(forTerminal(path), 'bold'), ...listComponents(own, paint));
  }
  return forLog(`${lines.join('\n')}\n`);
}

function groupBy(components: readonly Component[]): Map<string, Component[]> {
  const groups = new Map<string, Component[]>();
  for (const component of components) {
    const group = groups.get(component.lockfile);
    if (group === undefined) groups.set(component.lockfile, [component]);
    else group.push(component);
  }
  return groups;
}

const ORDER: readonly FileReport['status'][] = ['broken', 'unsupported', 'read'];

function listFiles(files: readonly FileReport[], paint: Paint): string[] {
  const sorted = files.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const rows = sorted.map(({ path, format, status, components, reason }) => [
    status,
    forTerminal(path),
    format,
    status === 'read' && reason === undefined ? countOf(components, 'component') : forTerminal(reason ?? ''),
  ]);
  const color = { broken: 'red', unsupported: 'yellow', read: 'green' } as const;
  return alignRows(rows).map((row, i) => {
    const status = sorted[i]?.status ?? 'read';
    return `  ${paint(row.slice(0, status.length), color[status])}${row.slice(status.length)}`;
  });
}

function listComponents(components: readonly Component[], paint: Paint): string[] {
  const rows = components.map((component) => [
    forTerminal(component.name, { max: MAX_NAME }),
    component.version === '' ? '(none)' : forTerminal(component.version, { max: MAX_VERSION }),
    component.scope,
    component.direct === null ? '' : component.direct ? 'direct' : 'transitive',
    component.pin === undefined || component.pin.state === 'exact' ? '' : component.pin.state,
  ]);
  return alignRows(rows).map((row, i) => {
    const state = rows[i]?.[4] ?? '';
    const at = state === '' ? -1 : row.lastIndexOf(state);
    return at < 0 ? `  ${row}` : `  ${row.slice(0, at)}${paint(state, 'yellow')}`;
  });
}

/** Pads every column but the last to its widest cell. */
function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - columnsOf(cell))))
      .join('  ')
      .trimEnd(),
  );
}
