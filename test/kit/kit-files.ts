import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { load } from 'js-yaml';

export const ROOT = join(import.meta.dirname, '..', '..');
/** Stands for whoever keeps Countersign; `.ci/repin.mjs` puts the real name there. */
export const OWN = 'OWNER/countersign';

type Permissions = Readonly<Record<string, string>> | string;

interface CallInput {
  readonly description?: string;
  readonly type: 'string' | 'boolean' | 'number';
  readonly default?: unknown;
  readonly required?: boolean;
}

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly id?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly secrets?: unknown;
  readonly steps?: readonly Step[];
  readonly 'timeout-minutes'?: number;
  readonly concurrency?: unknown;
}

export interface Workflow {
  readonly name: string;
  readonly on: {
    readonly workflow_call?: {
      readonly inputs?: Readonly<Record<string, CallInput>>;
      readonly secrets?: Readonly<
        Record<string, { readonly description?: string; readonly required?: boolean }>
      >;
      readonly outputs?: Readonly<Record<string, { readonly description?: string; readonly value: string }>>;
    };
  };
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface KitFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
  readonly workflow: Workflow;
}

/** The reusable workflows. */
export const reusable = listWorkflows('.github/workflows').filter(
  ({ workflow }) => 'workflow_call' in workflow.on,
);
/** The project's own. */
export const own = listWorkflows('.github/workflows').filter(
  ({ workflow }) => !('workflow_call' in workflow.on),
);
/** Starter templates. */
export const templates = listWorkflows('workflows');
/** Callers to copy. */
export const callers = listWorkflows('workflows/callers');

function listWorkflows(folder: string): readonly KitFile[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, workflow: load(text) as Workflow };
    });
}

/** The placeholders of organisation templates, filled in as GitHub does it. */
export function fillPlaceholders(text: string): string {
  return text.replaceAll('$default-branch', 'main').replaceAll('$cron-daily', "'23 4 * * *'");
}

/** Every `uses` of a workflow, of jobs and of steps. */
export function usesOf(workflow: Workflow): readonly string[] {
  return Object.values(workflow.jobs).flatMap((job) => [
    ...(job.uses === undefined ? [] : [job.uses]),
    ...(job.steps ?? []).flatMap((step) => (step.uses === undefined ? [] : [step.uses])),
  ]);
}
