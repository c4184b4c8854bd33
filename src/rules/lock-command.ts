import type { Ecosystem } from '../domain/ecosystem.ts';

/** The command that writes a lockfile anew from its manifest, for the client that the file's format belongs to. */
export function lockCommand(options: {
  readonly ecosystem: Ecosystem;
  readonly manifest: string;
  /** Format id of the lockfile, when there is one. */
  readonly format?: string;
}): string | undefined {
  const { ecosystem, manifest, format = '' } = options;
  switch (ecosystem) {
    case 'npm':
      if (format.startsWith('pnpm')) return 'pnpm install --lockfile-only';
      if (format.startsWith('yarn')) return 'yarn install';
      if (format.startsWith('bun')) return 'bun install --lockfile-only';
      return 'npm install --package-lock-only';
    case 'pypi':
      if (format.startsWith('poetry')) return 'poetry lock';
      if (format.startsWith('pdm')) return 'pdm lock';
      if (format.startsWith('pipfile') || manifest.endsWith('Pipfile')) return 'pipenv lock';
      if (manifest.endsWith('pyproject.toml')) return 'uv lock';
      return undefined;
    case 'cargo':
      return 'cargo generate-lockfile';
    case 'gem':
      return 'bundle lock';
    case 'golang':
      return 'go mod tidy';
    default:
      return undefined;
  }
}
