import { cleanText } from '../report/json.ts';
import { nameReference } from './name-reference.ts';
import type { LockOutcome } from './lock-outcome.ts';
import type { PinPlan, WrittenFiles } from './plan.ts';
import type { Reference } from './reference.ts';
import type { NotHeld } from './workflow-needs.ts';

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
    ...(plan.actionsLock === undefined ? {} : { actionsLock: describeLock(plan.actionsLock) }),
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

function describeLock(lock: LockOutcome): Record<string, unknown> {
  const tell = ({ kind, what, why, location }: NotHeld) => ({ kind, what, reason: why, ...location });
  const { path, left } = lock;
  if (lock.kind === 'check') {
    const { exists, differences, unknown } = lock;
    return {
      path,
      exists,
      differences: differences.map(({ kind, message, location }) => ({ kind, message, ...location })),
      unknown: unknown.map(({ reason, detail }) => ({ reason, detail })),
      left: left.map(tell),
    };
  }
  return {
    path,
    state: lock.created === true ? 'new' : lock.before === lock.after ? 'same' : 'changed',
    changes: lock.changes,
    left: left.map(tell),
    notHeld: lock.notHeld.map(tell),
    lostRemarks: lock.lostRemarks,
  };
}

function describe(reference: Reference): Record<string, unknown> {
  const { kind, location, text, state } = reference;
  return { kind, file: location.file, line: location.line, name: nameReference(reference), text, state };
}
