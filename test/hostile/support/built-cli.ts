import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const STORE = join(ROOT, '.cache', 'hostile-cli');

let built: string | undefined;

/**
 * The command line compiled from the source as it stands, for tests that need a process of their own. Compiled once
 * for each state of the source, beside and then renamed, so that test files may ask at the same time.
 */
export function builtCli(): string {
  built ??= compile();
  return built;
}

function compile(): string {
  const place = join(STORE, stateOfSource());
  if (!existsSync(place)) {
    mkdirSync(STORE, { recursive: true });
    for (const old of readdirSync(STORE)) {
      if (Date.now() - statSync(join(STORE, old)).mtimeMs > 3_600_000) {
        rmSync(join(STORE, old), { recursive: true, force: true });
      }
    }
    const fresh = mkdtempSync(join(STORE, 'new-'));
    const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const done = spawnSync(process.execPath, [compiler, '-p', ROOT, '--outDir', fresh], { encoding: 'utf8' });
    if (!existsSync(join(fresh, 'cli', 'main.js')))
      throw new Error(`the source does not compile: ${done.stdout}`);
    try {
      renameSync(fresh, place);
    } catch {
      // Another test file was first.
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  return join(place, 'cli', 'main.js');
}

function stateOfSource(): string {
  const source = join(ROOT, 'src');
  const hash = createHash('sha256');
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()) {
    const { mtimeMs, size } = statSync(join(source, name));
    hash.update(`${name} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
