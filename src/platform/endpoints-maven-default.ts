import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

import { childOf, childrenOf, parseXml, textOf } from '../domain/xml.ts';

const ENTRY = 'org/apache/maven/model/pom-4.0.0.xml';
const MAX_ARCHIVE = 16 * 1024 * 1024;
const MAX_ENTRY = 1024 * 1024;

/** The repository that the installed Maven uses by itself: the one of its super POM, in its own library. */
export async function readMavenDefault(home: string | undefined): Promise<string | undefined> {
  if (home === undefined) return undefined;
  const text = readSuperPom(join(home, 'lib'));
  const document = text === undefined ? undefined : parseXml(text);
  if (document?.ok !== true) return undefined;
  const repositories = childrenOf(childOf(document.value, 'repositories'), 'repository');
  return textOf(
    repositories.find((repository) => textOf(repository, 'id') === 'central'),
    'url',
  );
}

function readSuperPom(directory: string): string | undefined {
  try {
    const names = readdirSync(directory).filter((name) =>
      /^maven-(?:model-builder|impl)-[^/]*\.jar$/.test(name),
    );
    for (const name of names.sort()) {
      const file = join(directory, name);
      const { size } = statSync(file);
      const bytes = size > MAX_ARCHIVE ? undefined : readEntry(readFileSync(file), ENTRY);
      if (bytes !== undefined) return bytes.toString('utf8');
    }
  } catch {
    // Not there, or no archive: as if Maven were not installed.
  }
  return undefined;
}

/** One entry of a zip archive (APPNOTE 4.3), stored or deflated. Throws on archives that are none. */
function readEntry(archive: Buffer, wanted: string): Buffer | undefined {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0) return undefined;
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== 0x02014b50) return undefined;
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (name === wanted) {
      const method = archive.readUInt16LE(at + 10);
      const size = archive.readUInt32LE(at + 20);
      const local = archive.readUInt32LE(at + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const bytes = archive.subarray(start, start + size);
      if (method === 0) return bytes.length > MAX_ENTRY ? undefined : bytes;
      return method === 8 ? inflateRawSync(bytes, { maxOutputLength: MAX_ENTRY }) : undefined;
    }
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return undefined;
}
