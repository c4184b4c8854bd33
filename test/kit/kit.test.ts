import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { SETTINGS } from '../../src/app/settings.ts';
import {
  callers,
  OWN,
  own,
  reusable,
  ROOT,
  templates,
  usesOf,
  type Job,
  type Workflow,
} from './kit-files.ts';

const everything = [...reusable, ...own, ...templates, ...callers];
const calling = [...templates, ...callers];
const OWN_WORKFLOW = new RegExp(`^${OWN}/(\\.github/workflows/[\\w-]+\\.yml)@`);

function calls(): readonly {
  readonly path: string;
  readonly job: Job;
  readonly called: Workflow;
  readonly workflow: Workflow;
}[] {
  return calling.flatMap(({ path, workflow }) =>
    Object.values(workflow.jobs).flatMap((job) => {
      const target = OWN_WORKFLOW.exec(job.uses ?? '')?.[1];
      if (target === undefined) return [];
      const found = reusable.find((one) => one.path === target);
      if (found === undefined) throw new Error(`${path} calls ${target}, which is not there`);
      return [{ path, job, called: found.workflow, workflow }];
    }),
  );
}

describe('the reusable workflows', () => {
  it('are the three of this release', () => {
    expect(reusable.map(({ path }) => path)).toEqual([
      '.github/workflows/countersign-check.yml',
      '.github/workflows/countersign-sbom.yml',
      '.github/workflows/countersign-verify.yml',
    ]);
  });

  it.each(reusable)(
    '$path types and describes every input, secret and output, and requires none',
    ({ workflow }) => {
      const { inputs = {}, secrets = {}, outputs = {} } = workflow.on.workflow_call ?? {};
      expect(Object.keys(inputs).length).toBeGreaterThan(5);
      for (const [name, input] of Object.entries(inputs)) {
        expect(['string', 'boolean', 'number'], name).toContain(input.type);
        expect(typeof input.default, name).toBe(input.type);
        expect(input.required ?? false, name).toBe(false);
        expect(input.description, name).toMatch(/\.$/);
      }
      for (const [name, secret] of Object.entries(secrets)) expect(secret.required, name).toBe(false);
      for (const [name, output] of Object.entries(outputs)) expect(output.description, name).toMatch(/\.$/);
    },
  );

  it.each(reusable)(
    '$path passes every input on, and only what the action has for that command',
    ({ workflow }) => {
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
      const step = steps.find((one) => one.uses === './countersign');
      const passed = step?.with ?? {};
      const known = new Map(SETTINGS.filter((one) => one.where !== 'cli').map((one) => [one.name, one]));
      for (const [name, value] of Object.entries(passed)) {
        const setting = known.get(name);
        expect(setting, name).toBeDefined();
        if (name === 'command') expect(setting?.choices).toContain(value);
        else if (name === 'vsa') expect(value).toBe(true);
        else {
          const where = name === 'path' ? 'source/${{ github.event.repository.name }}/' : '';
          expect(value).toBe(`${where}\${{ inputs.${name} }}`);
          expect(setting?.commands, name).toContain(passed['command']);
        }
      }
      const text = JSON.stringify(workflow.jobs);
      for (const name of Object.keys(workflow.on.workflow_call?.inputs ?? {}))
        expect(text).toContain(`inputs.${name}`);
    },
  );

  it.each(reusable)(
    '$path gives its inputs the defaults of the action, and none that the policy file sets',
    ({ workflow }) => {
      const inputs = workflow.on.workflow_call?.inputs ?? {};
      for (const setting of SETTINGS) {
        const input = inputs[setting.name];
        if (input === undefined || setting.where === 'cli') continue;
        const left = String(input.default);
        const differs =
          (workflow.name.includes('SBOM') && ['sbom-format', 'artifact-name'].includes(setting.name)) ||
          (workflow.name.includes('verify') && ['attest', 'artifact-name'].includes(setting.name));
        if (!differs)
          expect(left, setting.name).toBe(setting.default ?? (setting.type === 'flag' ? 'false' : ''));
        if (setting.choices !== undefined && left !== '')
          expect(setting.choices, setting.name).toContain(left);
      }
    },
  );

  it.each(reusable)(
    '$path reads contents and, but for signing, nothing else, ends by itself and leaves no credentials',
    ({ path, workflow }) => {
      const signs = path.endsWith('/countersign-verify.yml');
      const signing = { 'id-token': 'write', attestations: 'write' };
      expect(workflow.permissions).toEqual({});
      for (const job of Object.values(workflow.jobs)) {
        expect(job.permissions).toEqual({ contents: 'read', ...(signs ? signing : {}) });
        expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
        expect(job.concurrency).toBeDefined();
      }
    },
  );

  it('agree on how they find their own commit', () => {
    const [first, ...others] = reusable.map(({ workflow }) => {
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
      return steps.slice(1, 3);
    });
    expect(first?.map((step) => step.name)).toEqual([
      'Find the commit this workflow runs at',
      'Check out Countersign at that commit',
    ]);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('every workflow here', () => {
  it.each(everything)(
    '$path pins what it uses by commit with the version beside it',
    ({ workflow, text }) => {
      for (const uses of usesOf(workflow)) {
        if (uses.startsWith('./')) continue;
        expect(uses).toMatch(/@[0-9a-f]{40}$/);
        expect(text).toMatch(
          new RegExp(`uses: ${uses.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} # v\\d+\\.\\d+\\.\\d+\n`),
        );
      }
    },
  );

  it('uses one commit of each action, with one version', () => {
    const pins = new Map<string, Set<string>>();
    for (const { text } of everything) {
      for (const [, repository = '', rest = ''] of text.matchAll(
        /uses: ([\w-]+\/[\w-]+)\S*@([0-9a-f]{40} # v\S+)/g,
      )) {
        pins.set(repository, (pins.get(repository) ?? new Set()).add(rest));
      }
    }
    expect(pins.size).toBeGreaterThan(3);
    for (const [repository, seen] of pins) expect([...seen], repository).toHaveLength(1);
  });

  it.each(everything)(
    '$path starts from no permissions and ends every job of its own by itself',
    ({ workflow }) => {
      expect(workflow.permissions).toEqual({});
      for (const job of Object.values(workflow.jobs)) {
        if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0);
      }
    },
  );

  it.each(everything)('$path never puts text of an event into a script (G02)', ({ workflow }) => {
    for (const job of Object.values(workflow.jobs)) {
      for (const step of job.steps ?? []) expect(step.run ?? '').not.toContain('${{');
    }
  });

  it.each(everything)('$path checks out without keeping the credentials', ({ workflow }) => {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
    for (const step of steps.filter((one) => one.uses?.startsWith('actions/checkout@') === true)) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  it.each(calling)(
    '$path does not run on pull_request_target and hands over no secrets (G01, G08)',
    ({ workflow }) => {
      expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
      for (const job of Object.values(workflow.jobs)) expect(job.secrets).toBeUndefined();
    },
  );
});

describe('what calls them', () => {
  it('is at least one template and one caller of each', () => {
    for (const { workflow } of reusable) {
      const by = calls().filter(({ called }) => called === workflow);
      expect(by.some(({ path }) => path.startsWith('workflows/callers/'))).toBe(true);
      expect(by.some(({ path }) => !path.startsWith('workflows/callers/'))).toBe(true);
    }
  });

  it.each(calls())('$path gives only inputs that exist, of the right type', ({ job, called }) => {
    for (const [name, value] of Object.entries(job.with ?? {})) {
      const input = called.on.workflow_call?.inputs?.[name];
      expect(input, name).toBeDefined();
      if (typeof value === 'string' && value.includes('${{')) continue;
      expect(typeof value, name).toBe(input?.type);
      const choices = SETTINGS.find((setting) => setting.name === name)?.choices;
      if (choices !== undefined) expect(choices, name).toContain(value);
    }
  });

  it.each(calls())('$path grants exactly what the called workflow needs', ({ job, called }) => {
    const needed = Object.assign({}, ...Object.values(called.jobs).map((one) => one.permissions));
    expect(job.permissions).toEqual(needed);
  });

  it('points to one commit of this repository, which has the workflows and the built action', (context) => {
    const pins = calling.flatMap(({ text }) => [
      ...[...text.matchAll(/OWNER\/countersign\S*@([0-9a-f]{40})/g)].map((match) => match[1] ?? ''),
      ...[...text.matchAll(/countersign-ref: ([0-9a-f]{40})/g)].map((match) => match[1] ?? ''),
    ]);
    expect(new Set(pins).size).toBe(1);
    const [pin = ''] = pins;
    if (!hasWholeHistory()) {
      console.warn('The history is not here in full: whether the pinned commit exists was not checked.');
      context.skip();
    }
    for (const file of [...reusable.map(({ path }) => path), 'action.yml', 'dist/action/index.js']) {
      expect(git('cat-file', '-t', `${pin}:${file}`), file).toBe('blob');
    }
    expect(git('merge-base', '--is-ancestor', pin, 'HEAD')).toBe('');
  });
});

describe('the templates', () => {
  it.each(templates)('$path has properties that GitHub reads', ({ path, workflow }) => {
    const file = join(ROOT, path.replace(/\.yml$/, '.properties.json'));
    const properties = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(Object.keys(properties).sort()).toEqual([
      'categories',
      'description',
      'filePatterns',
      'iconName',
      'name',
    ]);
    expect(properties['name']).toBe(workflow.name);
    expect(properties['description']).toMatch(/^.{40,200}\.$/);
    expect(properties['iconName']).toMatch(/^octicon [a-z-]+$/);
    expect(properties['categories']).toContain('Dependency Management');
    const patterns = properties['filePatterns'] as string[];
    expect(patterns.some((pattern) => new RegExp(pattern).test('uv.lock'))).toBe(true);
    for (const pattern of patterns) expect(pattern).toMatch(/^\^.*\$$/);
  });

  it.each(templates)('$path leaves the default branch to GitHub', ({ text }) => {
    expect(text).toContain('[$default-branch]');
    expect(text).not.toMatch(/\bmain\b/);
  });
});

describe('the README of the kit', () => {
  const readme = readFileSync(join(ROOT, 'workflows', 'README.md'), 'utf8');

  it('has the tables of the workflows as they are', () => {
    execFileSync(process.execPath, [join(ROOT, '.ci', 'kit-readme.mjs'), '--check'], { stdio: 'pipe' });
  });

  it('names every file of the kit and no other', () => {
    const names = calling.map(({ path }) => path.replace(/^workflows\//, ''));
    for (const name of names) expect(readme).toContain(`\`${name}\``);
    for (const [, name = ''] of readme.matchAll(/`((?:callers|policy)\/[\w-]+\.yml)`/g)) {
      expect(existsSync(join(ROOT, 'workflows', name)), name).toBe(true);
    }
  });

  it('states the permissions of each reusable workflow', () => {
    for (const { path, workflow } of reusable) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${path.split('/').at(-1)}\` | \``));
      const needed = Object.values(workflow.jobs).flatMap((job) => Object.entries(job.permissions ?? {}));
      for (const [name, right] of needed) expect(row).toContain(`\`${name}: ${right}\``);
    }
  });
});

function hasWholeHistory(): boolean {
  return git('rev-parse', '--is-shallow-repository') === 'false';
}

/** Trimmed output, or the word `failed`. */
function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'failed';
  }
}
