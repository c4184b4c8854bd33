import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

import { takeSnapshot, type Snapshot } from './action-snapshot.ts';
import { requireTools } from './tools.ts';

declare module 'vitest' {
  interface ProvidedContext {
    snapshot: Snapshot;
  }
}

export function setup(project: TestProject): () => void {
  requireTools();
  const snapshot = takeSnapshot();
  project.provide('snapshot', snapshot);
  return () => rmSync(snapshot.dir, { recursive: true, force: true });
}
