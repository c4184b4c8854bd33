import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { git } from './git.ts';
import { ROOT } from './tools.ts';

export interface Snapshot {
  /** A repository whose only commit is this work tree, uncommitted changes and built files included. */
  readonly dir: string;
  readonly sha: string;
}

const PARTS = ['action.yml', 'dist', '.github/workflows', 'workflows', 'package.json'];

/** The parts of this work tree that others use by `countersign/countersign@commit`, as one commit. */
export function takeSnapshot(): Snapshot {
  const dir = mkdtempSync(join(tmpdir(), 'countersign-action-'));
  git(dir, 'init', '-q');
  for (const part of PARTS) {
    const from = join(ROOT, part);
    if (!existsSync(from)) throw new Error(`${part} is not there: build first (npm run build)`);
    mkdirSync(dirname(join(dir, part)), { recursive: true });
    cpSync(from, join(dir, part), { recursive: true });
  }
  git(dir, 'add', '-A', '-f');
  git(dir, 'commit', '-q', '-m', 'Snapshot');
  git(dir, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  return { dir, sha: git(dir, 'rev-parse', 'HEAD') };
}
