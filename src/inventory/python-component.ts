import type { Source } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { makePurl, normalizePypiName, type Purl } from '../domain/purl.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ParsedComponent } from './format.ts';
import { isPythonName } from './python-requirement.ts';
import { quote } from './quote.ts';
import { sourceQualifiers } from './source-qualifiers.ts';

type Given = Pick<ParsedComponent, 'version' | 'source' | 'locations'> &
  Partial<Pick<ParsedComponent, 'scope' | 'direct' | 'integrity' | 'constraint' | 'pin'>>;

/** A PyPI component from its written name; scope `unknown`, direct `null` and no edges unless given. */
export function makePythonComponent(name: string, given: Given): Result<ParsedComponent, Problem> {
  const purl = makePythonPurl(name, given.version, given.source);
  if (!purl.ok) {
    const [location] = given.locations;
    return err({ ...purl.error, severity: 'broken', ...(location === undefined ? {} : { location }) });
  }
  return ok({
    purl: purl.value,
    ecosystem: 'pypi',
    name: normalizePypiName(name),
    scope: 'unknown',
    direct: null,
    integrity: [],
    dependsOn: [],
    ...given,
  });
}

function makePythonPurl(
  name: string,
  version: string,
  source: Source,
): Result<Purl, Pick<Problem, 'code' | 'message'>> {
  if (!isPythonName(name)) {
    return err({ code: 'bad-name', message: `${quote(name)} is not a valid Python package name.` });
  }
  const plain = makePurl({ type: 'pypi', name, version });
  if (!plain.ok) {
    return err({ code: 'bad-version', message: `The package ${quote(name)}: ${plain.error}.` });
  }
  const purl = makePurl({ type: 'pypi', name, version, qualifiers: sourceQualifiers(source) });
  return purl.ok
    ? purl
    : err({ code: 'bad-structure', message: `The source of ${quote(name)} is not usable: ${purl.error}.` });
}
