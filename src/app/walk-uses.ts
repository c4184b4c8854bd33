import type { Component } from '../domain/component.ts';
import type { SourceError } from '../domain/errors.ts';
import { known, unknown, unknownReason, type Fact, type Unknown } from '../domain/fact.ts';
import type { LooseUse } from '../domain/pin-facts.ts';
import { actionMetadata } from '../inventory/action-metadata.ts';
import { decodeText } from '../inventory/decode-text.ts';
import { listOwnReferences } from '../inventory/own-references.ts';
import { workflow } from '../inventory/workflow.ts';
import { repositoryOf } from '../pin/describe-pin.ts';
import type { GitRemote } from '../ports.ts';

const MAX_DEPTH = 3;
const MAX_FILES = 50;

interface Walk {
  readonly git: GitRemote;
  readonly loose: LooseUse[];
  readonly seen: Set<string>;
  files: number;
  /** The first thing that could not be read: what is behind it is unknown. */
  gap: Unknown | undefined;
}

/**
 * Loose references inside a pinned action or reusable workflow, read at its commit: three levels deep, fifty files.
 * Known as soon as one is found; none is known only when everything within the depth could be read.
 */
export async function walkUses(component: Component, git: GitRemote): Promise<Fact<readonly LooseUse[]>> {
  const walk: Walk = { git, loose: [], seen: new Set(), files: 0, gap: undefined };
  await visit(component, [component.pin?.text ?? component.name], walk);
  if (walk.loose.length === 0 && walk.gap !== undefined) return walk.gap;
  const commit = component.version.toLowerCase();
  const repository = git.urlOf(repositoryOf(component) ?? '');
  return known(walk.loose, { kind: 'git', repository, ref: '', commit });
}

type Use = Pick<Component, 'name' | 'version' | 'pin'>;

async function visit(use: Use, through: readonly string[], walk: Walk): Promise<void> {
  const key = `${use.name.toLowerCase()} ${use.version.toLowerCase()}`;
  if (walk.seen.has(key)) return;
  walk.seen.add(key);
  if (walk.files >= MAX_FILES) {
    walk.gap ??= TOO_MANY;
    return;
  }
  walk.files++;
  const { uses, gap } = await readUses(use, walk.git);
  walk.gap ??= gap;
  for (const part of uses) {
    const { pin } = part;
    if (pin?.state === 'loose') walk.loose.push({ text: pin.text, through });
    else if (pin?.state === 'undecidable') walk.gap ??= DECIDED_LATE;
    else if (pin !== undefined && pin.kind !== 'image' && through.length < MAX_DEPTH) {
      await visit(part, [...through, pin.text], walk);
    }
  }
}

interface Uses {
  readonly uses: readonly Use[];
  readonly gap: Unknown | undefined;
}

async function readUses(use: Use, git: GitRemote): Promise<Uses> {
  const repository = repositoryOf(use);
  if (repository === undefined) return { uses: [], gap: NO_FILE };
  const path = use.name.split('/').slice(2).join('/');
  const isWorkflow = workflow.matches(path);
  const below = path === '' ? '' : `${path}/`;
  for (const file of isWorkflow ? [path] : [`${below}action.yml`, `${below}action.yaml`]) {
    const bytes = await git.file(git.urlOf(repository), use.version.toLowerCase(), file);
    if (!bytes.ok && bytes.error.kind === 'not-found') continue;
    if (!bytes.ok) return { uses: [], gap: missing(bytes.error) };
    const text = decodeText(bytes.value);
    if (!text.ok) return { uses: [], gap: BROKEN };
    const { components, problems } = (isWorkflow ? workflow : actionMetadata).parse({
      path: file,
      bytes: bytes.value,
      text: text.value,
      read: () => undefined,
    });
    const own = listOwnReferences(text.value).map(({ kind, path: inner }): Use => {
      const name = inner === '' ? repository : `${repository}/${inner}`;
      return { name, version: use.version, pin: { state: 'exact', kind, text: `${name}@${use.version}` } };
    });
    return { uses: [...components, ...own], gap: problems.length > 0 ? BROKEN : undefined };
  }
  return { uses: [], gap: NO_FILE };
}

const TOO_MANY = unknown(
  'budget',
  `more than ${MAX_FILES} files of other repositories would have to be read`,
);
const DECIDED_LATE = unknown(
  'unsupported',
  'an expression decides at run time what a pinned action or workflow uses',
);
const BROKEN = unknown('malformed', 'the file of the pinned action or workflow cannot be read');
const NO_FILE = unknown('not-published', 'the pinned commit has no file where the reference points');

function missing(error: SourceError): Unknown {
  return unknown(unknownReason(error.kind), `remote repositories: ${error.message}`);
}
