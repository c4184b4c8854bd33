import type { UpdateConfig } from '../domain/update-config.ts';
import { readClient } from './update-clients.ts';
import { readDependabot } from './update-dependabot.ts';
import { readRenovate } from './update-renovate.ts';

const DEPENDABOT: readonly string[] = ['.github/dependabot.yml', '.github/dependabot.yaml'];

/** In the order in which Renovate looks: the first that is there counts. */
export const RENOVATE_FILES: readonly string[] = [
  'renovate.json',
  'renovate.json5',
  '.github/renovate.json',
  '.github/renovate.json5',
  '.gitlab/renovate.json',
  '.gitlab/renovate.json5',
  '.renovaterc',
  '.renovaterc.json',
  '.renovaterc.json5',
  'package.json',
];

const CLIENTS: readonly string[] = [
  '.npmrc',
  'pnpm-workspace.yaml',
  '.yarnrc.yml',
  'bunfig.toml',
  'uv.toml',
  'pyproject.toml',
];

/** Paths, relative to the top of a repository, that {@link readUpdateConfig} reads. */
export const UPDATE_FILES: readonly string[] = [...DEPENDABOT, ...RENOVATE_FILES, ...CLIENTS];

/**
 * What a file says about waiting before new releases are taken up. Nothing for a file that configures none of the
 * tools. `text` is without its byte order mark. Never throws.
 */
export function readUpdateConfig(path: string, text: string): UpdateConfig | undefined {
  const config = readEither(path, text);
  if (config === undefined || config.entries.every(({ insertion }) => insertion === undefined)) return config;
  // Anchors and flow style can make an insertion mean something else: what does not lead to waiting is not offered.
  const mended = readEither(path, addCooldown(text, config));
  const sound = config.entries.every(
    ({ insertion, waiting }, index) =>
      (mended?.entries[index]?.waiting.state ?? 'none') ===
      (insertion === undefined ? waiting.state : 'waits'),
  );
  return sound
    ? config
    : { ...config, entries: config.entries.map(({ name, line, waiting }) => ({ name, line, waiting })) };
}

function readEither(path: string, text: string): UpdateConfig | undefined {
  if (DEPENDABOT.includes(path)) return readDependabot(path, text);
  if (RENOVATE_FILES.includes(path)) return readRenovate(path, text);
  return readClient(path, text);
}

/**
 * The text with every part that does not wait made to wait, by insertions alone: everything else stays byte for byte.
 * The very same text when there is nothing to do, so doing it twice changes nothing.
 */
export function addCooldown(text: string, config: UpdateConfig): string {
  const insertions = new Map(
    config.entries.flatMap(({ insertion }) =>
      insertion === undefined ? [] : [[insertion.offset, insertion]],
    ),
  );
  return [...insertions.values()]
    .sort((a, b) => b.offset - a.offset)
    .reduce(
      (result, { offset, text: added }) => result.slice(0, offset) + added + result.slice(offset),
      text,
    );
}
