// The second floor: a Node program that reads the files of a directory, digests them and parses what is JSON.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [directory] = process.argv.slice(2);
for (const entry of readdirSync(directory, { withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const bytes = readFileSync(join(directory, entry.name));
  createHash('sha256').update(bytes).digest('hex');
  if (entry.name.endsWith('.json')) JSON.parse(bytes.toString('utf8'));
}
