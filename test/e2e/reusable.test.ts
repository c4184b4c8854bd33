import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { callers, templates } from '../kit/kit-files.ts';
import { pullCheckout, pushCheckout } from './support/fixture-repo.ts';
import type { Files } from './support/git.ts';
import { expectConsistent, expectJob, fileOf, reportOf } from './support/expect-run.ts';
import { moveKitFile } from './support/move-kit-file.ts';
import { npmProject, uvProject } from './support/projects.ts';
import { startRegistry, type LoopbackRegistry } from './support/registry.ts';
import { ACTION, runAct, type ActRun } from './support/run-act.ts';
import { ROOT } from './support/tools.ts';

const snapshot = inject('snapshot');
const OLD = { name: 'tidy-text', version: '2.0.0' };
const NEW = { name: 'tidy-text', version: '2.1.0' };
const BAD = { name: 'litellm', version: '1.82.8' };

let registry: LoopbackRegistry;
beforeAll(async () => {
  registry = await startRegistry({ npm: [OLD, NEW], python: [{ ...BAD, version: '1.82.6' }] });
});
afterAll(async () => await registry.close());

const CALLER = '.github/workflows/caller.yml';
const OWN_COMMIT = { 'countersign-repository': ACTION, 'countersign-ref': snapshot.sha };

function caller(which: 'check' | 'sbom', inputs: Readonly<Record<string, string | boolean>>): string {
  const given = Object.entries(inputs).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}\n`);
  return `name: Caller
on: [push, pull_request]
permissions: {}
jobs:
  countersign:
    permissions:
      contents: read
    uses: ${ACTION}/.github/workflows/countersign-${which}.yml@${snapshot.sha} # v0.1.0
    with:
${given.join('')}  after:
    needs: countersign
    runs-on: ubuntu-latest
    steps:
      - id: after
        env:
          OUTPUTS: \${{ toJSON(needs.countersign.outputs) }}
        run: echo "$OUTPUTS"
`;
}

async function push(files: Files, workflow: string): Promise<ActRun> {
  const checkout = pushCheckout({ ...files, [CALLER]: workflow });
  return await runAct({ checkout, snapshot, workflow: CALLER, env: registry.env });
}

describe('countersign-check.yml', () => {
  it('gives its caller the outputs of the action at its own commit', async () => {
    const run = await push(npmProject(registry, [NEW]), caller('check', OWN_COMMIT));
    expectJob(run, 'check', 'success');
    expectConsistent(run);
    expect(JSON.parse(run.step('after').output)).toMatchObject({ verdict: 'pass', blocked: '0' });
    expect(run.step('self').outputs).toEqual({ repository: ACTION, commit: snapshot.sha });
  });

  it('keeps its own files out of what it judges', async () => {
    const run = await push(npmProject(registry, [NEW]), caller('check', OWN_COMMIT));
    const paths = reportOf(run).files.map(({ path }) => path);
    expect(paths).toEqual([CALLER, 'package-lock.json', 'package.json']);
  });

  it('stops its caller, and passes its inputs on', async () => {
    const inputs = {
      ...OWN_COMMIT,
      path: 'api',
      'artifact-name': 'api-report',
      'sbom-format': 'spdx-json',
      cache: false,
    };
    const files = Object.entries(uvProject(registry, [BAD])).map(
      ([path, text]) => [`api/${path}`, text] as const,
    );
    const run = await push(Object.fromEntries(files), caller('check', inputs));
    expectJob(run, 'check', 'failure');
    expect([...run.artifacts.keys()]).toEqual(['api-report']);
    expect([...(run.artifacts.get('api-report')?.keys() ?? [])]).toContain('bom.spdx.json');
    expect(run.step('countersign').outputs['verdict']).toBe('fail');
  });

  it('audits when it is told to', async () => {
    const run = await push(uvProject(registry, [BAD]), caller('check', { ...OWN_COMMIT, mode: 'audit' }));
    expectJob(run, 'check', 'success');
    expect(reportOf(run).findings.map(({ rule }) => rule)).toContain('known-malicious');
  });

  it('compares a pull request with its base', async () => {
    const checkout = pullCheckout({
      base: { ...npmProject(registry, [OLD]), [CALLER]: caller('check', OWN_COMMIT) },
      head: npmProject(registry, [NEW]),
    });
    const run = await runAct({ checkout, snapshot, workflow: CALLER, env: registry.env });
    expectJob(run, 'check', 'success');
    expect(reportOf(run).changes.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['tidy-text upgraded']);
  });

  it('stops before anything is checked where nobody tells its commit', async () => {
    for (const inputs of [{ path: '.' }, { ...OWN_COMMIT, 'countersign-ref': 'main' }]) {
      const run = await push(npmProject(registry, [NEW]), caller('check', inputs));
      expectJob(run, 'check', 'failure');
      expect(run.step('self').annotations[0]?.message).toContain('countersign-ref');
      expect(run.artifacts.size).toBe(0);
    }
  });

  it('runs itself, whatever the repository puts under its name', async () => {
    const planted: Files = {
      'countersign/action.yml': 'name: planted\nruns:\n  using: node24\n  main: main.js\n',
      'countersign/main.js': 'console.log("planted ran");\n',
    };
    for (const extra of [planted, { countersign: { link: '/tmp' } }]) {
      const run = await push({ ...npmProject(registry, [NEW]), ...extra }, caller('check', OWN_COMMIT));
      expectJob(run, 'check', 'success');
      expect(run.text).not.toContain('planted ran');
      expectConsistent(run);
    }
  });
});

describe('countersign-sbom.yml', () => {
  it('writes both formats and tells its caller where', async () => {
    const run = await push(
      { ...npmProject(registry, [NEW]), ...uvProject(registry, [BAD]) },
      caller('sbom', OWN_COMMIT),
    );
    expectJob(run, 'sbom', 'success');
    expect(JSON.parse(run.step('after').output)).toEqual({ 'artifact-name': 'countersign-sbom' });
    const cdx = fileOf(run, 'countersign-sbom', 'bom.cdx.json');
    const spdx = fileOf(run, 'countersign-sbom', 'bom.spdx.json');
    expect(JSON.parse(cdx)).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(JSON.parse(spdx)).toMatchObject({ spdxVersion: 'SPDX-2.3' });
    for (const text of [cdx, spdx]) {
      expect(text).toContain('pkg:npm/tidy-text@2.1.0');
      expect(text).toContain('pkg:pypi/litellm@1.82.8');
      expect(text).not.toContain('action.yml');
    }
  });
});

describe('the files to copy, run as they are', () => {
  // Two kinds need more around them: what pins a host for its pull request (pin.test.ts), what signs somebody who signs
  // (attest.test.ts).
  const runnable = [...templates, ...callers].filter(
    ({ text }) =>
      !text.includes('codeql-action') && !text.includes('command: pin') && !text.includes('id-token'),
  );

  it.each(runnable)('$path', async ({ path, text }) => {
    const files = path.includes('monorepo')
      ? {
          ...below('services/api', npmProject(registry, [NEW])),
          ...below('services/web', npmProject(registry, [OLD])),
        }
      : npmProject(registry, [NEW]);
    const run = await push(files, moveKitFile(text, snapshot));
    expect(run.exit, run.text).toBe(0);
    expect(Object.values(run.jobs)).toContain('success');
    expect(run.artifacts.size).toBeGreaterThan(0);
  });

  function below(folder: string, files: Files): Files {
    return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
  }
});

it('the example policy changes nothing', async () => {
  const policy = readFileSync(join(ROOT, 'workflows', 'policy', 'countersign.yml'), 'utf8');
  const plain = await push(npmProject(registry, [NEW]), caller('check', OWN_COMMIT));
  const run = await push(
    { ...npmProject(registry, [NEW]), '.github/countersign.yml': policy },
    caller('check', OWN_COMMIT),
  );
  expectJob(run, 'check', 'success');
  expect(reportOf(run).counts).toEqual(reportOf(plain).counts);
});
