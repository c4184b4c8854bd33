import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Project {
  /** Holds everything of this test: the project, a home, a cache. */
  readonly base: string;
  readonly dir: string;
  /** A home without any configuration, and a cache of its own. */
  readonly env: Readonly<Record<string, string>>;
  add(files: Files): void;
  remove(): void;
}

export function makeProject(files: Files = {}): Project {
  const base = mkdtempSync(join(tmpdir(), 'countersign-hostile-'));
  const dir = join(base, 'project');
  mkdirSync(dir);
  mkdirSync(join(base, 'home'));
  const add = (more: Files): void => {
    for (const [path, content] of Object.entries(more)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), content);
    }
  };
  add(files);
  return {
    base,
    dir,
    env: {
      HOME: join(base, 'home'),
      COUNTERSIGN_CACHE_DIR: join(base, 'cache'),
      // Nothing listens there: no test asks a real host about an action.
      GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    },
    add,
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}
