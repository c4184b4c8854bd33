import type { Problem } from '../domain/errors.ts';
import { splitDockerfile, type DockerfileInstruction, type DockerfileLines } from './dockerfile-lines.ts';
import { expandVariables } from './expand-variables.ts';
import type { InventoryFormat, Parsed, ParsedComponent, ParseInput } from './format.ts';
import { makeImageComponent } from './image-component.ts';
import { baseOf } from './relative-path.ts';
import { refuseFile } from './yaml-problem.ts';

/**
 * Dockerfiles and Containerfiles: the images of `FROM`, `COPY --from`, `RUN --mount=from=` and `# syntax=`. What
 * the last stage is built on is needed at run time, all else for building. Variables take the defaults of `ARG`
 * before the first stage; one without a default leaves the image undecided.
 */
export const dockerfile: InventoryFormat = {
  id: 'dockerfile',
  title: 'Dockerfile, Containerfile',
  ecosystem: 'docker',
  role: 'reference',
  files: [
    'Dockerfile',
    '*.Dockerfile',
    'Dockerfile.*',
    'Containerfile',
    '*.Containerfile',
    'Containerfile.*',
  ],
  matches: (path) => {
    const base = baseOf(path);
    return NAME.test(base) && !NOT_A_DOCKERFILE.test(base);
  },
  parse: parseDockerfile,
};

const NAME =
  /^(?:(?:Docker|Container)file(?:\..+)?|.+\.(?:[Dd]ocker|[Cc]ontainer)file|dockerfile|containerfile)$/;
/** Code and texts about Dockerfiles, and what the builder is to leave out. */
const NOT_A_DOCKERFILE =
  /\.(?:dockerignore|containerignore|md|rst|adoc|html?|py|js|mjs|cjs|ts|tsx|sh|bash|ps1|json|ya?ml|toml|lock|sum|sig|asc|patch|diff|snap|orig|rej|bak)$/i;

/** Every name is looked for among the stages before it, so their number bounds the cost; the largest real files have under 100. */
export const MAX_STAGES = 500;

function parseDockerfile({ path, text }: ParseInput): Parsed {
  const lines = splitDockerfile(text);
  const { components, problems, stages } = readStages(path, lines);
  if (lines.openHeredoc !== undefined) {
    problems.push({
      code: 'bad-syntax',
      severity: 'broken',
      message: 'A heredoc that begins here has no end: what follows was not read.',
      location: { file: path, line: lines.openHeredoc },
    });
  }
  if (stages > 0 || problems.length > 0) return { components, projects: [], declarations: [], problems };
  return refuseFile(path, {
    code: 'bad-structure',
    severity: 'unsupported',
    message: 'The file has no FROM: it is not a Dockerfile by itself.',
  });
}

interface Stage {
  readonly name?: string;
  /** The image it is built on, when that is not an earlier stage. */
  readonly image?: ImageText;
  readonly parent?: number;
}

interface ImageText {
  readonly text: string;
  readonly resolved: string;
  readonly undecidable: boolean;
  readonly line: number;
}

function readStages(
  file: string,
  lines: DockerfileLines,
): { components: ParsedComponent[]; problems: Problem[]; stages: number } {
  const args = new Map<string, string>();
  const stages: Stage[] = [];
  const others: ImageText[] = [];
  const problems: Problem[] = [];
  const resolve = (text: string, line: number): ImageText => {
    const { text: resolved, complete } = expandVariables(text, (name) => args.get(name));
    return { text, resolved, undecidable: !complete || /\{\{|<%/.test(text), line };
  };
  const syntax = lines.directives.get('syntax');
  if (syntax !== undefined && syntax.value !== '') others.push(resolve(syntax.value, syntax.line));

  for (const { keyword, rest, line } of lines.instructions) {
    if (keyword === 'ARG' && stages.length === 0) {
      readArgs(rest, args);
    } else if (keyword === 'FROM') {
      if (stages.length >= MAX_STAGES) {
        problems.push({
          code: 'unsupported-feature',
          severity: 'unsupported',
          message: `The file has more than ${MAX_STAGES} stages: what follows was not read.`,
          location: { file, line },
        });
        break;
      }
      const stage = readFrom(rest, (text) => resolve(text, line), stages);
      if (stage !== undefined) stages.push(stage);
      else {
        problems.push({
          code: 'bad-structure',
          severity: 'broken',
          message: 'A FROM names no image.',
          location: { file, line },
        });
      }
    } else {
      for (const text of findSources({ keyword, rest, line })) {
        const image = resolve(text, line);
        if (!/^\d+$/.test(image.resolved) && findStage(image, stages) === undefined) others.push(image);
      }
    }
  }
  const runtime = findFinalBase(stages);
  const components: ParsedComponent[] = [];
  const uses = [...others, ...stages.flatMap(({ image }) => (image === undefined ? [] : [image]))];
  for (const image of uses) {
    if (image.resolved.toLowerCase() === 'scratch') continue;
    const made = makeImageComponent({
      text: image.text,
      resolved: image.resolved,
      undecidable: image.undecidable,
      location: { file, line: image.line },
      scope: image === runtime ? 'runtime' : 'build',
    });
    if (made.ok) components.push(made.value);
    else problems.push(made.error);
  }
  return { components, problems, stages: stages.length };
}

/** `ARG name=value other="value"`; a default may use the arguments before it. One without a default has no value. */
function readArgs(rest: string, args: Map<string, string>): void {
  for (const match of rest.matchAll(/([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|[^\s"']*))?(?=\s|$)/g)) {
    const [, name = '', quoted] = match;
    if (quoted === undefined) continue;
    const value = quoted.replace(/^(["'])(.*)\1$/, '$2');
    const { text, complete } = expandVariables(value, (other) => args.get(other));
    if (complete) args.set(name, text);
    else args.delete(name);
  }
}

function readFrom(
  rest: string,
  resolve: (text: string) => ImageText,
  stages: readonly Stage[],
): Stage | undefined {
  // A template's expression is one word, with blanks or without.
  const joined = rest.replace(/\{\{[^{}]{0,500}\}\}/g, (found) => found.replace(/\s+/g, ''));
  const words = joined.split(/\s+/).filter((word) => word !== '' && !word.startsWith('--'));
  const [text, as, name] = words;
  if (text === undefined) return undefined;
  const image = resolve(text.replace(/^(["'])(.*)\1$/, '$2'));
  const parent = findStage(image, stages);
  return {
    ...(as?.toLowerCase() === 'as' && name !== undefined ? { name: name.toLowerCase() } : {}),
    ...(parent === undefined ? { image } : { parent }),
  };
}

/** The earlier stage that a name means; where variables are left in it, any stage that it can mean. */
function findStage(image: ImageText, stages: readonly Stage[]): number | undefined {
  const wanted = image.resolved.toLowerCase();
  if (!image.undecidable) {
    const index = stages.findLastIndex(({ name }) => name === wanted);
    return index < 0 ? undefined : index;
  }
  const variable = wanted.search(/\$|\{\{|<%/);
  const after = Math.max(wanted.lastIndexOf('}'), wanted.lastIndexOf('>'));
  const head = wanted.slice(0, Math.max(variable, 0));
  const tail = after < 0 ? '' : wanted.slice(after + 1);
  // Without any fixed part every name would fit.
  if (head === '' && tail === '') return undefined;
  const index = stages.findLastIndex(
    ({ name }) =>
      name !== undefined &&
      name.length > head.length + tail.length &&
      name.startsWith(head) &&
      name.endsWith(tail),
  );
  return index < 0 ? undefined : index;
}

/** What `COPY --from=` and `RUN --mount=…,from=` name. */
function findSources({ keyword, rest }: DockerfileInstruction): string[] {
  if (keyword !== 'COPY' && keyword !== 'ADD' && keyword !== 'RUN') return [];
  const found: string[] = [];
  for (const word of rest.split(/\s+/, 50)) {
    if (!word.startsWith('--')) break;
    if (keyword !== 'RUN' && word.startsWith('--from=')) found.push(word.slice('--from='.length));
    if (keyword === 'RUN' && word.startsWith('--mount=')) {
      const from = word
        .slice('--mount='.length)
        .split(',')
        .find((part) => part.startsWith('from='));
      if (from !== undefined) found.push(from.slice('from='.length));
    }
  }
  return found.map((text) => text.replace(/^(["'])(.*)\1$/, '$2')).filter((text) => text !== '');
}

/** The image below the last stage, through the stages it is built on. */
function findFinalBase(stages: readonly Stage[]): ImageText | undefined {
  let stage = stages.at(-1);
  while (stage?.parent !== undefined) stage = stages[stage.parent];
  return stage?.image;
}
