import type { Problem } from '../domain/errors.ts';
import type { InventoryFormat, Parsed, ParsedComponent, ParseInput } from './format.ts';
import { isGradleLock } from './gradle-lock.ts';
import { keyOf, readVerification, VERIFICATION_PATH } from './gradle-verification-file.ts';
import { demandOf, makeMavenComponent } from './maven-component.ts';
import { quote } from './quote.ts';
import { dirOf } from './relative-path.ts';

const MAX_PROBLEMS = 100;

/**
 * Gradle's verification metadata. Where the build has lockfiles, they say what it uses, and this file only what is
 * demanded of it (what they do not name is told by `listVerificationRest`); without any, its own entries are all that is
 * known, those of earlier times included.
 */
export const gradleVerification: InventoryFormat = {
  id: 'gradle-verification',
  title: 'Gradle verification metadata',
  ecosystem: 'maven',
  role: 'lock',
  files: [VERIFICATION_PATH],
  matches: (path) => path === VERIFICATION_PATH || path.endsWith(`/${VERIFICATION_PATH}`),
  parse: parseVerification,
};

function parseVerification({ text, path, paths }: ParseInput): Parsed {
  const file = readVerification(text, path);
  const problems: Problem[] = [...file.problems];
  const dir = dirOf(dirOf(path));
  const prefix = dir === '.' ? '' : `${dir}/`;
  const locked = paths?.().some((other) => other.startsWith(prefix) && isGradleLock(other)) === true;
  const components: ParsedComponent[] = [];
  for (const entry of locked ? [] : file.components.values()) {
    const location = { file: path, line: entry.line };
    const made = makeMavenComponent(entry, { scope: 'unknown', locations: [location] });
    if ('why' in made) {
      const message = `${quote(keyOf(entry))}: ${made.why}.`;
      problems.push({ code: made.code, severity: 'broken', message, location });
    } else components.push({ ...made, ...demandOf(entry, file) });
  }
  return {
    components,
    projects: [],
    declarations: [],
    problems: problems.slice(0, MAX_PROBLEMS),
  };
}
