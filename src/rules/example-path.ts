const WORDS =
  'bench benches benchmark benchmarks demo demos e2e example examples fixture fixtures playground playgrounds sample samples spec specs template templates test test-data testdata tests testsuite';

const NAMES: ReadonlySet<string> = new Set(WORDS.split(' '));

/** `template-react`, `example-basic`; not `test-utils`, which is often a package. */
const PREFIXED = /^(?:demo|example|fixture|playground|sample|template)s?-/;

/**
 * Whether a directory lies in one that by its name holds tests, examples, templates or measurements, not what is
 * shipped. Dots and underscores around a name (`__tests__`, `.fixtures`) do not count.
 */
export function isExamplePath(dir: string): boolean {
  return dir.split('/').some((segment) => {
    const name = segment.toLowerCase().replace(/^[._]{1,3}|[._]{1,3}$/g, '');
    return NAMES.has(name) || PREFIXED.test(name);
  });
}
