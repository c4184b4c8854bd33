import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Real recorded data beside the project; not part of it. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/data');

export const recorded = {
  present: existsSync(folder),
  text: (path: string): string => readFileSync(join(folder, path), 'utf8'),
  json: (path: string): any => JSON.parse(readFileSync(join(folder, path), 'utf8')),
};

/** Says loudly that tests on recorded data do not run here. */
export function announce(what: string): void {
  if (!recorded.present)
    console.warn(`NOT RUN: ${what}: the folder of recorded data is not beside the project`);
}
