import { openWorld } from './open-world.ts';
import type { ParsedArgs } from './parse-args.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';
import { wantsColor, writeResult } from './write-result.ts';

/** `countersign inventory`: reads files only; no network, no policy. */
export async function runInventory(args: ParsedArgs, io: TerminalIo): Promise<number> {
  const format = args.values.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json') {
    return failUsage(io, { message: `inventory cannot print ${format}`, hint: 'Use text or json.' });
  }
  const [opened, { readInventory }] = await Promise.all([
    openWorld(args, io),
    import('../inventory/read-inventory.ts'),
  ]);
  if (!opened.ok) return failUsage(io, opened.error);
  const inventory = readInventory(opened.value.workTree);
  const text =
    format === 'json'
      ? (await import('../inventory/inventory-json.ts')).printInventoryJson(inventory)
      : (await import('../inventory/inventory-text.ts')).renderInventoryText(inventory, {
          color: wantsColor(args, io),
        });
  const { completenessExitCode, talkProblems } = await import('../app/completeness.ts');
  talkProblems(inventory.problems, (line) => io.err(`${line}\n`));
  return writeResult(text, completenessExitCode(inventory), { args, io });
}
