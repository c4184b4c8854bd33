import type { SourceError } from '../domain/errors.ts';
import { err, type Result } from '../domain/result.ts';
import type { LockStep } from '../pin/plan.ts';
import type { LockClient } from '../ports.ts';
import type { World } from './world.ts';

export interface WrittenLocks {
  readonly written: readonly string[];
  readonly unlocked: readonly { readonly manifest: string; readonly reason: string }[];
}

interface Client {
  readonly name: LockClient;
  readonly lockfile: string;
  /** Names of the files that it locks from. Its settings are not among them. */
  readonly inputs: readonly string[];
}

const CLIENTS: readonly Client[] = [
  { name: 'npm', lockfile: 'package-lock.json', inputs: ['package.json', 'package-lock.json'] },
  {
    name: 'pnpm',
    lockfile: 'pnpm-lock.yaml',
    inputs: ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'],
  },
  { name: 'cargo', lockfile: 'Cargo.lock', inputs: ['Cargo.toml', 'Cargo.lock'] },
  { name: 'uv', lockfile: 'uv.lock', inputs: ['pyproject.toml', 'uv.lock'] },
];
const MAX_FILES = 2_000;

/**
 * Has the lockfiles of a plan written, one after the other. Those clients only that can lock from manifests alone
 * without running code: Go needs the sources, Poetry and PDM may build packages to learn what they need, and Yarn runs
 * the release of itself that the project brings along.
 */
export async function writeLocks(steps: readonly LockStep[], world: World): Promise<WrittenLocks> {
  const written: string[] = [];
  const unlocked: { manifest: string; reason: string }[] = [];
  const done = new Map<string, Result<void, SourceError>>();
  for (const step of steps) {
    const client = CLIENTS.find(({ name }) => step.command?.startsWith(`${name} `) === true);
    if (client === undefined) {
      const reason =
        step.command === undefined ? 'no client is known for it' : `run ${step.command} in ${step.dir}`;
      unlocked.push({ manifest: step.manifest, reason });
      continue;
    }
    const path = below(step.dir, client.lockfile);
    // Members of one workspace share its lockfile.
    const result = done.get(path) ?? (await writeLock(client, step.dir, world));
    if (!result.ok)
      unlocked.push({ manifest: step.manifest, reason: `${result.error.kind}: ${result.error.message}` });
    else if (!done.has(path)) written.push(path);
    done.set(path, result);
  }
  return { written, unlocked };
}

async function writeLock(client: Client, dir: string, world: World): Promise<Result<void, SourceError>> {
  const listing = world.workTree.list();
  if (!listing.ok) return listing;
  const prefix = dir === '.' ? '' : `${dir}/`;
  const paths = listing.value.entries
    .map(({ path }) => path)
    .filter(
      (path) => path.startsWith(prefix) && client.inputs.includes(path.slice(path.lastIndexOf('/') + 1)),
    );
  if (paths.length > MAX_FILES)
    return err({ kind: 'budget', message: `there are more than ${MAX_FILES} manifests` });
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const bytes = world.workTree.read(path);
    if (!bytes.ok) return bytes;
    files.set(path.slice(prefix.length), bytes.value);
  }
  const made = await world.runLockClient(client.name, files);
  if (!made.ok) return made;
  const text = Buffer.from(made.value).toString('utf8');
  return world.writeFile(below(dir, client.lockfile), text, { create: true });
}

function below(dir: string, name: string): string {
  return dir === '.' ? name : `${dir}/${name}`;
}
