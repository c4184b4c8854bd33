import { cleanText } from '../report/json.ts';
import { nameReference } from './name-reference.ts';
import type { PinPlan, WrittenFiles } from './plan.ts';
import type { Reference } from './reference.ts';

/**
 * The plan as JSON, described by schema/pin.schema.json: same plan, same bytes. Texts from outside are cut, without
 * secrets, and inert by JSON's own quoting; `##[` is written so that a runner's log does not obey it.
 */
export function renderPlanJson(
  plan: PinPlan,
  about: { readonly tool: string; readonly exitCode: number; readonly done?: WrittenFiles | undefined },
): string {
  const document = {
    schemaVersion: 1,
    tool: { name: 'countersign', version: about.tool },
    exitCode: about.exitCode,
    counts: plan.counts,
    files: plan.files.map(({ path, changes }) => ({ path, changes: changes.length })),
    changes: plan.changes.map(({ reference, from, to, version, publishedAt, why }) => ({
      ...describe(reference),
      from,
      to,
      ...(version !== undefined ? { version } : {}),
      ...(publishedAt !== undefined ? { publishedAt: new Date(publishedAt).toISOString() } : {}),
      why,
    })),
    left: plan.left.map(({ reference, kind, reason }) => ({ ...describe(reference), why: kind, reason })),
    locks: plan.locks,
    problems: plan.problems,
    ...about.done,
  };
  const text = JSON.stringify(
    document,
    (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value),
    2,
  );
  return `${text.replaceAll('##[', '#\\u0023[')}\n`;
}

function describe(reference: Reference): Record<string, unknown> {
  const { kind, location, text, state } = reference;
  return { kind, file: location.file, line: location.line, name: nameReference(reference), text, state };
}
