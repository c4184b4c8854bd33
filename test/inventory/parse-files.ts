import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import type { InventoryFormat, Parsed, ParsedComponent } from '../../src/inventory/format.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** The text of a fixture, by its path under fixtures/. */
export function fixture(path: string): string {
  return readFileSync(join(FIXTURES, path), 'utf8');
}

/** Parses the first of some files as the inventory would; the others are what it can read beside it. */
export function parseFiles(format: InventoryFormat, files: Readonly<Record<string, string>>): Parsed {
  const [path, text] = Object.entries(files)[0] ?? ['', ''];
  return format.parse({
    path,
    text,
    bytes: Buffer.from(text),
    read: (wanted) => {
      const found = files[wanted];
      return found === undefined ? undefined : { path: wanted, text: found };
    },
  });
}

/** Parses a fixture with its whole directory readable beside it. */
export function parseFixture(format: InventoryFormat, path: string): Parsed {
  const dir = dirname(path);
  const name = path.slice(dir.length + 1);
  const read = (wanted: string): string | undefined => {
    try {
      return fixture(normalize(join(dir, wanted)));
    } catch {
      return undefined;
    }
  };
  const text = fixture(path);
  return format.parse({
    path: name,
    text,
    bytes: Buffer.from(text),
    read: (wanted) => {
      const found = read(wanted);
      return found === undefined ? undefined : { path: wanted, text: found };
    },
  });
}

/** `name@version` to what matters most, one line each, so that a whole lock reads as a table. */
export function table(parsed: Parsed): string[] {
  return parsed.components.map((it) => {
    const place = it.locations.map((location) => location.line).join(',');
    const direct = it.direct === null ? '?' : it.direct ? 'direct' : 'transitive';
    return `${it.name}@${it.version} ${it.scope} ${direct} ${it.integrity.length}# :${place}`;
  });
}

export function find(parsed: Parsed, name: string, version?: string): ParsedComponent {
  const found = parsed.components.filter(
    (it) => it.name === name && (version === undefined || it.version === version),
  );
  const [first] = found;
  if (first === undefined || found.length !== 1) {
    throw new Error(`${found.length} components are named ${name}@${version ?? '*'}`);
  }
  return first;
}

/** Code and line of every problem. */
export function problems(parsed: Parsed): string[] {
  return parsed.problems.map((it) => `${it.severity} ${it.code} :${it.location?.line ?? '-'}`);
}

/**
 * Cuts a text at every 1/64 of its length, parses each part, and returns those cuts at which components were lost and
 * nothing said so.
 */
export function silentCuts(
  format: InventoryFormat,
  files: Readonly<Record<string, string>>,
  parts = 64,
): string[] {
  const [path, whole] = Object.entries(files)[0] ?? ['', ''];
  const full = new Set(parseFiles(format, files).components.map((it) => it.purl));
  const silent: string[] = [];
  for (let part = 0; part < parts; part++) {
    const text = whole.slice(0, Math.floor((whole.length * part) / parts));
    const parsed = parseFiles(format, { ...files, [path]: text });
    const kept = new Set(parsed.components.map((it) => it.purl));
    const lost = [...full].some((purl) => !kept.has(purl));
    if (lost && parsed.problems.length === 0)
      silent.push(`${part}/${parts}: ${JSON.stringify(text.slice(-100))}`);
  }
  return silent;
}
