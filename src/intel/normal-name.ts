import type { Ecosystem } from '../domain/ecosystem.ts';
import { normalizePypiName } from '../domain/purl.ts';

/**
 * The form in which names are compared, so that no spelling hides a package: PEP 503 for PyPI; `_` and `-` are one
 * for Cargo; letter case never counts, since npm has old names with capitals and hosts of Go modules ignore it;
 * actions are their repository; Docker Hub's own prefixes are left out.
 */
export function normalName(ecosystem: Ecosystem, name: string): string {
  const lower = name.toLowerCase();
  switch (ecosystem) {
    case 'pypi':
      return normalizePypiName(name);
    case 'cargo':
      return lower.replaceAll('_', '-');
    case 'github':
      return lower.split('/', 2).join('/');
    case 'docker':
      return lower.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '');
    default:
      return lower;
  }
}
