import type { Component, FileReport } from '../domain/component.ts';
import { cleanText } from '../report/json.ts';
import type { Inventory } from './format.ts';

/** The documented JSON of `inventory --format json`. Keys stand in this order; nothing else is added. */
export interface InventoryJson {
  readonly files: readonly {
    readonly path: string;
    readonly format: string;
    readonly status: FileReport['status'];
    readonly reason?: string;
  }[];
  readonly components: readonly {
    readonly purl: string;
    readonly name: string;
    readonly version: string;
    readonly scope: Component['scope'];
    readonly direct: boolean | null;
    /** As the lockfile writes them. */
    readonly integrity: readonly string[];
    readonly locations: Component['locations'];
    readonly dependsOn: readonly string[];
  }[];
}

/** The inventory as data, in its own order: by path, and by purl and lockfile. */
export function toInventoryJson(inventory: Inventory): InventoryJson {
  return {
    files: inventory.files.map(({ path, format, status, reason }) => ({
      path,
      format,
      status,
      ...(reason !== undefined ? { reason: cleanText(reason) } : {}),
    })),
    components: inventory.components.map((component) => ({
      purl: component.purl,
      name: component.name,
      version: component.version,
      scope: component.scope,
      direct: component.direct,
      integrity: component.integrity.map(({ algorithm, raw }) =>
        algorithm === 'unknown' ? cleanText(raw) : raw,
      ),
      locations: component.locations.map(({ file, line }) => ({ file, line })),
      dependsOn: component.dependsOn,
    })),
  };
}

/** The same as text: one file and one component a line, so that two inventories can be compared line by line. */
export function printInventoryJson(inventory: Inventory): string {
  const { files, components } = toInventoryJson(inventory);
  return `{\n"files": ${printList(files)},\n"components": ${printList(components)}\n}\n`;
}

function printList(items: readonly unknown[]): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
