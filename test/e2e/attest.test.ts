import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';

import { verifyBundle } from '../../src/verify/bundle.ts';
import { callers, templates } from '../kit/kit-files.ts';
import { SIGNER, startSigstore, type SigstoreServices } from '../support/sigstore-services.ts';
import { ISSUER } from '../verify/mint.ts';
import type { Loose } from '../verify/recorded.ts';
import { expectConsistent, expectJob, fileOf, reportOf } from './support/expect-run.ts';
import { pushCheckout } from './support/fixture-repo.ts';
import { moveKitFile } from './support/move-kit-file.ts';
import { npmProject } from './support/projects.ts';
import { digestOf, startRegistry, type LoopbackRegistry } from './support/registry.ts';
import { runAct, type ActRun } from './support/run-act.ts';
import { ROOT, TOOLS } from './support/tools.ts';
import { stepWorkflow, WORKFLOW } from './support/workflows.ts';

const snapshot = inject('snapshot');
const TIDY = { name: 'tidy-text', version: '2.1.0' };
const IMAGE = {
  'subject-name': 'ghcr.example/acme/app',
  'subject-digest': `sha256:${digestOf(TIDY, 'sha256').toString('hex')}`,
};
const TOKEN = 'ghs_e2eCanaryTokenThatMustNotShow0123456789';
const STAND_IN = pathToFileURL(join(import.meta.dirname, 'support', 'sigstore-stand-in.mjs')).href;

let registry: LoopbackRegistry;
let services: SigstoreServices;
beforeAll(async () => {
  registry = await startRegistry({ npm: [TIDY] });
  services = await startSigstore();
});
afterAll(async () => {
  await registry.close();
  await services.close();
});
beforeEach(() => {
  services.stored.length = 0;
  services.asked.length = 0;
});

async function push(
  workflow: string,
  options: {
    readonly visibility?: 'public' | 'private';
    readonly permitted?: boolean;
    readonly lock?: (text: string) => string;
  } = {},
): Promise<ActRun & { readonly head: string }> {
  const { visibility = 'public', permitted = true, lock = (text) => text } = options;
  const files = npmProject(registry, [TIDY]);
  const changed = { ...files, 'package-lock.json': lock(files['package-lock.json'] as string) };
  const checkout = pushCheckout({ ...changed, [WORKFLOW]: workflow }, { visibility });
  const run = await runAct({
    checkout,
    snapshot,
    workflow: WORKFLOW,
    token: TOKEN,
    env: {
      ...registry.env,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: services.api,
      NODE_OPTIONS: `--import=${STAND_IN}`,
      SIGSTORE_STAND_IN: services.api,
      ...(permitted ? services.env : {}),
    },
  });
  return { ...run, head: checkout.head };
}

/** The gate of the built command line; gives what it said, with its exit code in front. */
function gate(bundle: string, ...more: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-gate-'));
  writeFileSync(join(folder, 'vsa.json'), bundle);
  writeFileSync(join(folder, 'root.json'), JSON.stringify(services.instance.rootJson));
  const args = ['verify-vsa', 'vsa.json', '--trusted-root', 'root.json', ...more];
  try {
    return `0 ${execFileSync(TOOLS.node24, [join(ROOT, 'dist/cli/index.js'), ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })}`;
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return `${status} ${stdout}${stderr}`;
  }
}

const summaryOf = (run: ActRun): string => run.step('countersign').summary;

describe('command: verify', () => {
  it('verifies, and attests nothing by itself', async () => {
    const run = await push(stepWorkflow(snapshot, { command: 'verify', vsa: 'true' }));
    expectJob(run, 'check', 'success');
    expectConsistent(run);
    expect(reportOf(run).run).toMatchObject({ command: 'verify', scope: 'everything' });
    expect(JSON.parse(fileOf(run, 'countersign', 'countersign.vsa.json'))).toMatchObject({
      predicate: { verificationResult: 'PASSED' },
    });
    expect(services.asked).toEqual([]);
  });

  it('attests summary and SBOM in the public instance, and the gate opens for it alone', async () => {
    const run = await push(stepWorkflow(snapshot, { command: 'verify', attest: 'both', ...IMAGE }));
    expectJob(run, 'check', 'success');
    const { outputs } = run.step('countersign');
    expect(outputs['attestation-id']).toBe('4711\n4711');
    expect(services.asked).toEqual([
      'fulcio.sigstore.dev',
      'rekor.sigstore.dev',
      'fulcio.sigstore.dev',
      'rekor.sigstore.dev',
    ]);
    expect(services.stored.map(({ token }) => token)).toEqual([TOKEN, TOKEN]);
    expect(summaryOf(run)).toContain('https://github.com/acme/app/attestations/4711');

    const vsa = fileOf(run, 'countersign', 'countersign.vsa.sigstore.json');
    const sbom = JSON.parse(fileOf(run, 'countersign', 'bom.cdx.sigstore.json'));
    expect(services.stored.map(({ bundle }) => bundle as unknown)).toEqual([JSON.parse(vsa), sbom]);
    expect(
      verifyBundle(sbom, { roots: [services.instance.root], identity: { issuer: ISSUER, san: SIGNER } }),
    ).toMatchObject({
      outcome: 'verified',
      statement: {
        predicateType: 'https://cyclonedx.org/bom',
        predicate: JSON.parse(fileOf(run, 'countersign', 'bom.cdx.json')),
      },
    });

    const lock = reportOf(run).files.find(({ path }) => path === 'package-lock.json')?.sha256 ?? '';
    const right = [
      '--repo',
      'acme/app',
      '--workflow',
      'ci.yml',
      '--ref',
      'refs/heads/main',
      '--max-age',
      '1',
    ];
    const subject = ['--subject', `sha256:${lock}=package-lock.json`];
    expect(gate(vsa, ...right, ...subject)).toMatch(/^0 pass: .*signed by https:\/\/github\.com\/acme\/app/);
    expect(gate(vsa, ...right, '--subject', `sha256:${'0'.repeat(64)}`)).toMatch(/^1 fail/);
    expect(gate(vsa, '--repo', 'acme/ap', ...subject)).toMatch(/^1 fail/);
    const tampered: Loose = JSON.parse(vsa);
    const payload = Buffer.from(tampered.dsseEnvelope.payload, 'base64').toString('utf8');
    tampered.dsseEnvelope.payload = Buffer.from(payload.replace(lock, '0'.repeat(64))).toString('base64');
    expect(gate(JSON.stringify(tampered), ...right, '--subject', `sha256:${'0'.repeat(64)}`)).toMatch(
      /^1 fail[^]*signature/,
    );
  });

  it('asks GitHub’s own instance for a private repository', async () => {
    const run = await push(stepWorkflow(snapshot, { command: 'verify', attest: 'vsa' }), {
      visibility: 'private',
    });
    expectJob(run, 'check', 'success');
    expect(services.asked).toEqual(['fulcio.githubapp.com', 'timestamp.githubapp.com']);
    const bundle = JSON.parse(fileOf(run, 'countersign', 'countersign.vsa.sigstore.json'));
    const root = { ...services.instance.root, profile: 'github' as const };
    expect(verifyBundle(bundle, { roots: [root] })).toMatchObject({ outcome: 'verified' });
  });

  it('without the permission fails, names it, and loses nothing', async () => {
    const run = await push(stepWorkflow(snapshot, { command: 'verify', attest: 'vsa' }), {
      permitted: false,
    });
    expectJob(run, 'check', 'failure');
    const { annotations, outputs } = run.step('countersign');
    expect(annotations.map(({ message }) => message).join('\n')).toContain('id-token: write');
    expect(outputs).toMatchObject({ verdict: 'pass', 'exit-code': '2', 'attestation-id': '' });
    expect(reportOf(run).verdict).toBe('pass');
    expect([...(run.artifacts.get('countersign')?.keys() ?? [])].sort()).toEqual([
      'bom.cdx.json',
      'countersign.sarif',
      'countersign.vsa.json',
      'report.json',
      'summary.md',
    ]);
    expect(services.asked).toEqual([]);
  });

  it('signs nothing about a lockfile that does not fit its registry', async () => {
    const right = digestOf(TIDY, 'sha512').toString('base64');
    const run = await push(stepWorkflow(snapshot, { command: 'verify', attest: 'vsa' }), {
      lock: (text) => text.replace(right, Buffer.alloc(64, 1).toString('base64')),
    });
    expectJob(run, 'check', 'failure');
    expect(run.step('countersign').outputs['verdict']).toBe('fail');
    expect(services.asked).toEqual([]);
    expect(run.text).not.toContain('e2eCanaryToken');
  });
});

describe('countersign-verify.yml', () => {
  const copies = [...templates, ...callers].filter(({ text }) => text.includes('/countersign-verify.yml@'));
  it('has a template and a caller', () => {
    expect(copies).toHaveLength(2);
  });

  it.each(copies)('$path, run as it is, attests', async ({ text }) => {
    const run = await push(moveKitFile(text, snapshot));
    expectJob(run, 'verify', 'success');
    expect(run.step('countersign').outputs['attestation-id']).toBe('4711');
    const statement: Loose = JSON.parse(fileOf(run, 'countersign-verify', 'countersign.vsa.json'));
    expect(statement.predicate.verificationResult).toBe('PASSED');
    const names = statement.subject.map(({ name }: { name: string }) => name) as string[];
    // The checked-out Countersign beside it is no part of what was judged.
    expect(names.filter((name) => name.includes('countersign/'))).toEqual([]);
    expect(names).toContain('package-lock.json');
    // Nothing was built there: the commit has the very files, so that a gate can ask for it.
    expect(statement.subject[0].digest).toEqual({ gitCommit: run.head });
    expect(services.stored).toHaveLength(1);
  });
});
