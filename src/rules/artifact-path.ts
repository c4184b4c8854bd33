import type { Component } from '../domain/component.ts';
import { normalizePypiName } from '../domain/purl.ts';
import { compareVersions } from '../domain/version.ts';
import { parseAddress } from './address.ts';
import { quote } from './quote.ts';

/**
 * What is wrong with an artifact's address, as the end of a sentence that begins with it, when it is not for the
 * component's own name and version; undefined when it fits or when the address has no form that tells. npm: the
 * segments before `/-/` and the archive's name. PyPI: the file name of a wheel (PEP 427) or source archive (PEP 625).
 */
export function namesOtherPackage(component: Component, address: string): string | undefined {
  const segments = pathSegments(address);
  if (segments === undefined) return 'has a path that cannot be read';
  const file = segments.at(-1) ?? '';
  if (component.ecosystem === 'npm') return judgeNpm(component, segments, file);
  if (component.ecosystem === 'pypi') return judgePypi(component, file);
  return undefined;
}

function pathSegments(address: string): readonly string[] | undefined {
  const url = parseAddress(address);
  if (url === undefined) return undefined;
  try {
    // Some registries escape the slash of a scope.
    return decodeURIComponent(url.pathname)
      .split('/')
      .filter((segment) => segment !== '');
  } catch {
    return undefined;
  }
}

function judgeNpm(component: Component, segments: readonly string[], file: string): string | undefined {
  const wanted = component.name.split('/');
  const dash = segments.lastIndexOf('-');
  if (dash < 0) {
    // Without the usual form the name must at least be in the path.
    const path = `/${segments.join('/')}/`;
    return path.includes(`/${component.name}/`) || path.includes(`/${component.name.replace('/', '__')}/`)
      ? undefined
      : `does not name ${quote(component.name)}`;
  }
  const own = segments.slice(Math.max(0, dash - wanted.length), dash);
  if (own.join('/') !== component.name) return `is for ${quote(own.join('/'))}`;
  // A scope in front that the name does not have makes it another package.
  const before = segments[dash - wanted.length - 1];
  if (wanted.length === 1 && before?.startsWith('@') === true)
    return `is for ${quote(`${before}/${component.name}`)}`;
  // A lockfile that states no version says nothing that the file could contradict.
  if (component.version === '') return undefined;
  const base = wanted.at(-1) ?? '';
  const version = component.version.split('+', 1)[0] ?? '';
  const tail = segments.slice(dash + 1).join('/');
  const fits = [`${base}-${version}.tgz`, `${base}-${component.version}.tgz`].some(
    (name) => file === name || tail === `${component.name}-${version}.tgz`,
  );
  return fits ? undefined : `is for the file ${quote(file)}`;
}

const ARCHIVE = /\.(?:tar\.gz|zip|tar\.bz2|tgz|tar\.xz|egg)$/i;

function judgePypi(component: Component, file: string): string | undefined {
  if (file.toLowerCase().endsWith('.whl')) {
    const [name, version] = file.split('-');
    return name !== undefined && version !== undefined && fitsPypi(component, name, version)
      ? undefined
      : `is for the file ${quote(file)}`;
  }
  if (!ARCHIVE.test(file)) return undefined;
  const stem = file.replace(ARCHIVE, '');
  for (let dash = stem.indexOf('-'); dash >= 0; dash = stem.indexOf('-', dash + 1)) {
    if (fitsPypi(component, stem.slice(0, dash), stem.slice(dash + 1))) return undefined;
  }
  return `is for the file ${quote(file)}`;
}

function fitsPypi(component: Component, name: string, version: string): boolean {
  if (normalizePypiName(name) !== normalizePypiName(component.name)) return false;
  // A wheel writes `_` where a local version has another separator.
  const written = version.replace('_', '+');
  return (
    version === component.version ||
    compareVersions('pypi', version, component.version) === 0 ||
    compareVersions('pypi', written, component.version) === 0
  );
}
