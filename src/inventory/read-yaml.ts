import { ok } from '../domain/result.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { parseYaml, type YamlOptions } from './yaml.ts';

/** What `parseYaml` gives, by the faster reader where the text is within its subset. */
export function readYaml(text: string, options: YamlOptions = {}): ReturnType<typeof parseYaml> {
  const documents = readPlainYaml(text);
  return documents !== undefined && documents.length <= (options.maxDocuments ?? documents.length)
    ? ok({ documents })
    : parseYaml(text, options);
}
