import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { takeSnapshot, type Snapshot } from './action-snapshot.ts';
import { requireTools } from './tools.ts';

declare module 'vitest' {
  interface ProvidedContext {
    snapshot: Snapshot;
  }
}

/** One temporary folder for everything of a test run, so that nothing of it stays behind. */
export function setup(project: TestProject): () => void {
  requireTools();
  const scratch = mkdtempSync(join(tmpdir(), 'countersign-e2e-'));
  process.env['TMPDIR'] = scratch;
  project.provide('snapshot', takeSnapshot());
  return () => rmSync(scratch, { recursive: true, force: true });
}
