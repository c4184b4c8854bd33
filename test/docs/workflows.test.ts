import { existsSync, readFileSync } from 'node:fs';

import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { SETTINGS } from '../../src/app/settings.ts';
import { blocksOf, listDocs, readDoc } from './read-docs.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
}
interface Job extends Step {
  readonly permissions?: unknown;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs?: Record<string, Job>;
}

const OURS = /^OWNER\/countersign(\/\.github\/workflows\/[\w.-]+)?@<commit>$/;
const snippets = blocksOf(readDoc('README.md'), 'yaml').map((text) => load(text) as Workflow);

it('has a whole workflow for the step and one for the reusable workflow, with no more permissions than needed', () => {
  const kinds = snippets.flatMap(({ jobs = {}, permissions }) =>
    Object.values(jobs).map((job) => {
      expect(job.permissions ?? permissions).toEqual({ contents: 'read' });
      return job.uses === undefined ? 'step' : 'reusable';
    }),
  );
  expect(kinds.sort()).toEqual(['reusable', 'step']);
});

describe.each(snippets)('a workflow of the README', ({ jobs = {} }) => {
  it('uses ours by a commit, with inputs that exist', () => {
    const uses = Object.values(jobs).flatMap((job) => [job, ...(job.steps ?? [])]);
    const ours = uses.filter((step) => step.uses?.startsWith('OWNER/') === true);
    expect(ours).toHaveLength(1);
    for (const step of ours) {
      const [, reusable] = OURS.exec(step.uses ?? '') ?? ['', 'not pinned'];
      const known = reusable === undefined ? actionInputs() : inputsOf(reusable);
      expect(known.length).toBeGreaterThan(5);
      for (const input of Object.keys(step.with ?? {})) expect(known).toContain(input);
    }
  });
});

it.each(listDocs())('%s: every YAML block parses', (path) => {
  for (const text of blocksOf(readDoc(path), 'yaml')) expect(() => load(text)).not.toThrow();
});

it('names an input for audit mode that both ways take', () => {
  expect(readDoc('README.md')).toContain('with: { mode: audit }');
  expect(actionInputs()).toContain('mode');
  expect(inputsOf('/.github/workflows/countersign-check.yml')).toContain('mode');
});

function actionInputs(): string[] {
  return SETTINGS.filter(({ where }) => where !== 'cli').map(({ name }) => name);
}

function inputsOf(reusable: string): string[] {
  const path = reusable.slice(1);
  expect(existsSync(path)).toBe(true);
  const { on } = load(readFileSync(path, 'utf8')) as {
    on: { workflow_call: { inputs: Record<string, unknown> } };
  };
  return Object.keys(on.workflow_call.inputs);
}
