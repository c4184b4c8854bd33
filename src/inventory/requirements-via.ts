import { normalizePypiName } from '../domain/purl.ts';
import { isPythonName } from './python-requirement.ts';

/** Who asks for a requirement, as the comments of pip-compile and `uv pip compile` say it. */
export interface Via {
  /** Normal forms of the packages that need it. */
  readonly packages: readonly string[];
  /** Whether a requirements file or project file asks for it by name. */
  readonly direct: boolean;
}

const MAX_ENTRIES = 10_000;

/**
 * Collects the entries of a `# via` annotation that follow a requirement: all on one line (`# via a, -r x.in`), or one
 * per comment line. Answers whether the comment belonged to the annotation.
 */
export function createViaReader(): {
  readonly start: () => void;
  readonly read: (comment: string) => boolean;
  readonly result: () => Via | undefined;
} {
  let open = false;
  let seen = false;
  let packages: string[] = [];
  let direct = false;
  const add = (entry: string): boolean => {
    if (packages.length >= MAX_ENTRIES) return true;
    if (/^(?:-r|--requirement)[ =]/.test(entry) || / \([^()]*\)$/.test(entry)) direct = true;
    // A constraint narrows what others ask for.
    else if (/^(?:-c|--constraint)[ =]/.test(entry)) return true;
    else if (isPythonName(entry)) packages.push(normalizePypiName(entry));
    else return false;
    return true;
  };
  return {
    start: () => {
      open = false;
      seen = false;
      packages = [];
      direct = false;
    },
    read: (comment) => {
      if (comment === 'via' || comment.startsWith('via ')) {
        seen = true;
        const rest = comment.slice(4).trim();
        open = rest === '';
        for (const entry of rest.split(',')) if (entry.trim() !== '') add(entry.trim());
        return true;
      }
      open = open && add(comment);
      return open;
    },
    result: () => (seen ? { packages, direct } : undefined),
  };
}
