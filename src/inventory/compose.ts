import type { Problem } from '../domain/errors.ts';
import { dockerfile } from './dockerfile.ts';
import { expandVariables } from './expand-variables.ts';
import type { InventoryFormat, Parsed, ParsedComponent, ParseInput } from './format.ts';
import { makeImageComponent } from './image-component.ts';
import { child, entries, text as textOf, type DataNode } from './node.ts';
import { refuseFile, refuseYaml } from './yaml-problem.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Compose files: the image of every service that is not built here, and the images of Dockerfiles written inline.
 * Variables take the default that stands beside them; one without leaves the image undecided (`.env` files are not
 * read: they differ from machine to machine).
 */
export const compose: InventoryFormat = {
  id: 'compose',
  title: 'Compose file',
  ecosystem: 'docker',
  role: 'reference',
  files: ['compose.yml', 'compose.yaml', 'compose.*.yml', 'docker-compose.yml', 'docker-compose*.yaml'],
  matches: (path) => /(?:^|\/)(?:compose(?:\.[^/]+)?|docker-compose[^/]*)\.ya?ml$/.test(path),
  parse: parseCompose,
};

const ROOT_KEYS: readonly string[] = [
  'services',
  'include',
  'volumes',
  'networks',
  'configs',
  'secrets',
  'models',
];

function parseCompose(input: ParseInput): Parsed {
  const { path, text } = input;
  const yaml = readYaml(text, { tags: ['!reset', '!override'] });
  if (!yaml.ok) return refuseYaml(path, yaml.error);
  const components: ParsedComponent[] = [];
  const problems: Problem[] = [];
  let known = false;
  for (const document of yaml.value.documents) {
    const services = child(document, 'services') ?? oldServices(document);
    known ||= services !== undefined || ROOT_KEYS.some((key) => child(document, key) !== undefined);
    for (const [, { value: service }] of entries(services)) {
      const build = child(service, 'build');
      if (build === undefined) readImage(child(service, 'image'), { path, components, problems });
      else readInline(child(build, 'dockerfile_inline'), { input, components, problems });
    }
  }
  if (known) return { components, projects: [], declarations: [], problems };
  return refuseFile(path, {
    code: 'bad-structure',
    severity: 'unsupported',
    message: 'The file has no services: it is not a Compose file that we know.',
  });
}

/** The first version of the format had its services at the top. */
function oldServices(document: DataNode): DataNode | undefined {
  for (const [, { value }] of entries(document)) {
    if (child(value, 'image') !== undefined || child(value, 'build') !== undefined) return document;
  }
  return undefined;
}

function readImage(
  node: DataNode | undefined,
  to: { readonly path: string; readonly components: ParsedComponent[]; readonly problems: Problem[] },
): void {
  const text = textOf(node)?.trim();
  if (node === undefined || text === undefined || text === '' || text === 'null') return;
  const { text: resolved, complete } = expandVariables(text, () => undefined);
  if (complete && resolved === '') return;
  const made = makeImageComponent({
    text,
    resolved,
    undecidable: !complete || /\{\{|<%/.test(text),
    location: { file: to.path, line: node.line },
    scope: 'runtime',
  });
  if (made.ok) to.components.push(made.value);
  else to.problems.push(made.error);
}

/** A Dockerfile inside the file; its places are all at the line where it begins, for folding may have moved its lines. */
function readInline(
  node: DataNode | undefined,
  to: { readonly input: ParseInput; readonly components: ParsedComponent[]; readonly problems: Problem[] },
): void {
  const text = textOf(node);
  if (node === undefined || text === undefined) return;
  const location = { file: to.input.path, line: node.line };
  const inner = dockerfile.parse({ ...to.input, text });
  for (const component of inner.components) to.components.push({ ...component, locations: [location] });
  for (const problem of inner.problems) to.problems.push({ ...problem, location });
}
