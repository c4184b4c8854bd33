import type { Problem } from '../domain/errors.ts';
import type { Parsed } from './format.ts';
import type { YamlError } from './yaml.ts';

/** What a format answers when its YAML cannot be read. */
export function refuseYaml(file: string, error: YamlError): Parsed {
  return refuseFile(file, {
    code: error.code,
    severity: 'broken',
    message: `The file ${error.message}.`,
    line: error.line,
  });
}

/** What a format answers when a file holds nothing that it knows. */
export function refuseFile(
  file: string,
  problem: Pick<Problem, 'code' | 'severity' | 'message' | 'hint'> & { readonly line?: number },
): Parsed {
  const { line = 1, ...rest } = problem;
  return {
    components: [],
    projects: [],
    declarations: [],
    problems: [{ ...rest, location: { file, line } }],
  };
}
