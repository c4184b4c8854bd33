import { rules } from '../rules/index.ts';
import { renderRule, renderRuleList } from '../rules/explain.ts';
import { closest } from '../domain/closest.ts';
import type { ParsedArgs } from './parse-args.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';

/** `countersign explain [RULE]`. */
export async function runExplain(args: ParsedArgs, io: TerminalIo): Promise<number> {
  const id = args.positionals[0];
  if (id === undefined) {
    io.out(renderRuleList());
    return 0;
  }
  const rule = rules.find((candidate) => candidate.meta.id === id);
  if (rule === undefined) {
    const near = closest(
      id,
      rules.map((candidate) => candidate.meta.id),
    );
    return failUsage(io, {
      message: `there is no rule ${JSON.stringify(id)}`,
      hint:
        near === undefined
          ? 'See `countersign explain` for the list.'
          : `Did you mean \`countersign explain ${near}\`?`,
    });
  }
  io.out(renderRule(rule.meta));
  return 0;
}
