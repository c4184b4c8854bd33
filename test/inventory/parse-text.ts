import type { InventoryFormat, Parsed, ParsedComponent } from '../../src/inventory/format.ts';

/** Runs one format on a text, with siblings by path. */
export function parseText(
  format: InventoryFormat,
  text: string,
  options: { readonly path?: string; readonly siblings?: Readonly<Record<string, string>> } = {},
): Parsed {
  const { path = format.files[0] ?? 'file', siblings = {} } = options;
  return format.parse({
    path,
    text,
    bytes: Buffer.from(text),
    read: (other) => {
      const found = siblings[other];
      return found === undefined ? undefined : { path: other, text: found };
    },
  });
}

/** `purl state line,line` of each, in order. */
export function briefly(components: readonly ParsedComponent[]): string[] {
  return components.map(
    ({ purl, pin, locations }) =>
      `${purl} ${pin?.state ?? ''} ${locations.map(({ line }) => line).join(',')}`,
  );
}
