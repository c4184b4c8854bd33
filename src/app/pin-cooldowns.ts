import type { UpdateConfig, UpdateEntry } from '../domain/update-config.ts';
import { decodeText } from '../inventory/decode-text.ts';
import type { PinFile } from '../pin/plan.ts';
import type { Reference } from '../pin/reference.ts';
import { addCooldown } from '../pin/update-config.ts';
import type { FileTree } from '../ports.ts';
import { readUpdateFiles } from './read-update-files.ts';

/** A part of an update configuration that proposes releases as soon as they appear. */
export interface LooseUpdate {
  readonly reference: Reference;
  readonly config: UpdateConfig;
  readonly entry: UpdateEntry;
}

/** The parts of the configuration of Dependabot and Renovate that do not wait, as far as waiting can be written in. */
export function findLooseUpdates(tree: FileTree, exclude: readonly string[]): readonly LooseUpdate[] {
  return readUpdateFiles(tree, { exclude }).flatMap(({ updateConfig: config }) =>
    config.entries.flatMap((entry) => {
      const { insertion, name, line } = entry;
      if (insertion === undefined) return [];
      const reference: Reference = {
        kind: 'cooldown',
        location: { file: config.path, line },
        text: name,
        span: { start: insertion.offset, end: insertion.offset },
        style: 'plain',
        state: 'loose',
        target: { kind: 'none' },
      };
      return [{ reference, config, entry }];
    }),
  );
}

/** Those files with seven days to wait in every part given. */
export function writeCooldowns(loose: readonly LooseUpdate[], tree: FileTree): readonly PinFile[] {
  const configs = new Map(loose.map(({ config }) => [config.path, config]));
  return [...configs.values()].flatMap((config) => {
    const bytes = tree.read(config.path);
    const text = bytes.ok ? decodeText(bytes.value) : undefined;
    if (!bytes.ok || text?.ok !== true) return [];
    const mark = bytes.value[0] === 0xef ? '\ufeff' : '';
    const own = loose.filter((one) => one.config === config);
    const after = addCooldown(text.value, { ...config, entries: own.map(({ entry }) => entry) });
    const changes = own.map(({ reference }) => ({
      reference,
      from: 'no cooldown',
      to: '7 days',
      why: 'releases wait a week before they are proposed',
    }));
    return [{ path: config.path, before: mark + text.value, after: mark + after, changes }];
  });
}
