import type { Problem } from '../domain/errors.ts';
import { makePurl } from '../domain/purl.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ParsedComponent } from './format.ts';
import { quote } from './quote.ts';

const ELEMENT = /^[A-Za-z0-9\-._~]+$/;
const VERSION = /^v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

type Given = Pick<ParsedComponent, 'scope' | 'direct' | 'source' | 'locations'> &
  Partial<Pick<ParsedComponent, 'integrity' | 'alias' | 'constraint'>>;

/** Whether a text is a module path: slash-separated elements of ASCII letters, digits and `-._~`. */
export function isModulePath(path: string): boolean {
  return (
    path.length <= 1024 &&
    path
      .split('/')
      .every((element) => ELEMENT.test(element) && !element.startsWith('.') && !element.endsWith('.'))
  );
}

/** A Go module. Its purl keeps the case of the path, because module paths are case-sensitive. */
export function makeGoComponent(
  path: string,
  version: string,
  given: Given,
): Result<ParsedComponent, Problem> {
  const refuse = (code: 'bad-name' | 'bad-version', message: string): Result<ParsedComponent, Problem> => {
    const [location] = given.locations;
    return err({ code, severity: 'broken', message, ...(location === undefined ? {} : { location }) });
  };
  if (!isModulePath(path)) return refuse('bad-name', `${quote(path)} is not a valid module path.`);
  if (!VERSION.test(version)) {
    return refuse('bad-version', `${quote(version)} of ${quote(path)} is not a version of a module.`);
  }
  const slash = path.lastIndexOf('/');
  const purl = makePurl({
    type: 'golang',
    ...(slash < 0 ? {} : { namespace: path.slice(0, slash) }),
    name: path.slice(slash + 1),
    version,
  });
  if (!purl.ok) return refuse('bad-name', `${quote(path)}: ${purl.error}.`);
  return ok({
    purl: purl.value,
    ecosystem: 'golang',
    name: path,
    version,
    integrity: [],
    dependsOn: [],
    ...given,
  });
}
