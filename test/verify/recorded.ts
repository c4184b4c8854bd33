import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Foreign JSON that a test takes apart as it likes. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any;

/** Real recorded data beside the project; not part of it. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/data');

export const recorded = {
  present: existsSync(folder),
  text: (path: string): string => readFileSync(join(folder, path), 'utf8'),
  json: (path: string): Loose => JSON.parse(readFileSync(join(folder, path), 'utf8')),
};

/** Says loudly that tests on recorded data do not run here. */
export function announce(what: string): void {
  if (!recorded.present)
    console.warn(`NOT RUN: ${what}: the folder of recorded data is not beside the project`);
}
