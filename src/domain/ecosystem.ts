/** Where a component comes from, named by its purl type. */
export type Ecosystem =
  | 'npm'
  | 'pypi'
  | 'golang'
  | 'cargo'
  | 'gem'
  | 'maven'
  | 'github'
  | 'docker'
  | 'generic';

/** The ecosystems whose releases a package registry answers for. */
export type RegistryEcosystem = 'npm' | 'pypi' | 'golang' | 'cargo' | 'gem' | 'maven';

const REGISTRY_ECOSYSTEMS: readonly string[] = ['npm', 'pypi', 'golang', 'cargo', 'gem', 'maven'];

export function isRegistryEcosystem(ecosystem: string): ecosystem is RegistryEcosystem {
  return REGISTRY_ECOSYSTEMS.includes(ecosystem);
}

/** The name people use for it, for text that is read. */
export const ECOSYSTEM_TITLE: Readonly<Record<Ecosystem, string>> = {
  npm: 'npm',
  pypi: 'PyPI',
  golang: 'Go',
  cargo: 'Cargo',
  gem: 'RubyGems',
  maven: 'Maven',
  github: 'GitHub Actions',
  docker: 'container image',
  generic: 'other',
};
