import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { attestRun, withAttestations } from '../../src/action/attest.ts';
import { MAX_SUBJECTS } from '../../src/action/attester.ts';
import { runSbomStep } from '../../src/action/sbom.ts';
import { runVerifyStep } from '../../src/action/verify.ts';
import type { ActionContext } from '../../src/action/run-action.ts';
import { describeOutcome, type AttestOutcome } from '../../src/report/attestation-lines.ts';
import { verifyBundle } from '../../src/verify/bundle.ts';
import { createFakeAttester, type FakeAttester, type Trouble } from '../support/fake-attester.ts';
import { createGoProject, type GoProject } from '../support/go-project.ts';
import { createRunner, type StepDone } from '../support/runner.ts';
import { createInstance, type Instance } from '../verify/mint.ts';
import type { Loose } from '../verify/recorded.ts';
import { statementOf } from './attester.contract.ts';

const runner = createRunner();
let instance: Instance;
beforeAll(async () => {
  instance = await createInstance();
});
afterAll(() => runner.end());

let project: GoProject;
let attester: FakeAttester;
beforeEach(async () => {
  project = await createGoProject();
  attester = createFakeAttester(instance);
  for (const name of ['countersign.vsa.sigstore.json', 'bom.cdx.sigstore.json', 'bom.spdx.sigstore.json'])
    rmSync(join(runner.folder, name), { force: true });
  runner.begin({ GITHUB_WORKSPACE: project.directory });
  return () => project.close();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function step(
  inputs: Readonly<Record<string, string>>,
  options: { readonly trouble?: Trouble; readonly run?: (context: ActionContext) => Promise<number> } = {},
): Promise<StepDone> {
  attester.trouble = options.trouble ?? 'none';
  const world = await project.open();
  const context = {
    inputs: runner.inputs(inputs),
    world,
    outputDir: runner.folder,
    openAttester: async () => attester,
  };
  const done = await runner.run(() => (options.run ?? runVerifyStep)(context));
  await world.finish();
  return done;
}

const readJson = (path: string | undefined): Loose => JSON.parse(readFileSync(path ?? '', 'utf8'));
const DIGEST = { 'subject-digest': `sha256:${'AB'.repeat(32)}`, 'subject-name': 'ghcr.example/acme/app' };

describe('attest: vsa', () => {
  it('attests the very summary that is written, and says where it is', async () => {
    const done = await step({ attest: 'vsa' });
    expect(done.code).toBe(0);
    expect(done.outputs).toMatchObject({
      'exit-code': '0',
      'attestation-id': '1',
      'attestation-url': 'https://github.com/acme/app/attestations/1',
      'bundle-path': join(runner.folder, 'countersign.vsa.sigstore.json'),
    });
    const bundle = readJson(done.outputs['bundle-path']);
    expect(statementOf(bundle)).toEqual(readJson(done.outputs['vsa-path']));
    expect(verifyBundle(bundle, { roots: [instance.root] })).toMatchObject({ outcome: 'verified' });
    expect(done.summary).toContain(
      '- 🔏 Attested the verification summary: [1](<https://github.com/acme/app/attestations/1>)',
    );
    // The file of the artifact is the same in every replay of the run.
    expect(readFileSync(join(runner.folder, 'summary.md'), 'utf8')).not.toContain('Attested');
  });

  it('never signs a summary that says FAILED', async () => {
    project.breakSum();
    const done = await step({ attest: 'vsa' });
    expect(done.code).toBe(1);
    expect(attester.asked).toEqual([]);
    expect(done.outputs).toMatchObject({ 'attestation-id': '', 'attestation-url': '', 'bundle-path': '' });
    expect(readJson(done.outputs['vsa-path']).predicate.verificationResult).toBe('FAILED');
    expect(done.log).toMatch(
      /::warning title=Countersign::The verification summary is not attested: it says FAILED/,
    );
    expect(done.summary).toContain('The verification summary is not attested');
  });

  it('signs nothing in audit mode, whatever the verdict, and is no failure there', async () => {
    const done = await step({ attest: 'vsa', mode: 'audit' });
    expect(done.code).toBe(0);
    expect(done.outputs['verdict']).toBe('pass');
    expect(attester.asked).toEqual([]);
    expect(done.log).toContain('is not attested');
  });

  it.each<[Trouble, string]>([
    ['no-identity', 'id-token: write'],
    ['forbidden', 'attestations: write'],
    ['no-signature', 'Run the job again'],
  ])('%s: fails with a hint, and the verdict and everything else is reported', async (trouble, hint) => {
    const done = await step({ attest: 'vsa' }, { trouble });
    expect(done.code).toBe(2);
    expect(done.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '2', 'attestation-id': '' });
    expect(readJson(done.outputs['report-path']).verdict).toBe('pass');
    expect(readJson(done.outputs['vsa-path']).predicate.verificationResult).toBe('PASSED');
    expect(done.log).toMatch(
      new RegExp(`::error title=Countersign::The verification summary could not be attested: .*${hint}`),
    );
    expect(done.summary).toMatch(/⛔ The verification summary could not be attested/);
    const kept = trouble === 'forbidden';
    expect(done.outputs['bundle-path'] !== '').toBe(kept);
    expect(existsSync(join(runner.folder, 'countersign.vsa.sigstore.json'))).toBe(kept);
  });

  it('a blocked run stays 1 when attesting fails besides', async () => {
    project.breakSum();
    const done = await step({ attest: 'both', ...DIGEST }, { trouble: 'down' });
    expect(done.code).toBe(1);
    expect(done.log).toMatch(/::error title=Countersign::The SBOM \(CycloneDX\) could not be attested/);
  });

  it('refuses more subjects than GitHub takes, with a hint', async () => {
    for (let index = 0; index < MAX_SUBJECTS; index++)
      project.write(`p/${index}/requirements.txt`, `# ${index}\n`);
    const done = await step({ attest: 'vsa' });
    expect(done.code).toBe(2);
    expect(attester.asked).toEqual([]);
    expect(done.log).toMatch(/could not be attested: it would be about 1\d\d\d subjects.*with path/);
  });

  it('text of the service reaches neither the log nor the summary as markup', async () => {
    attester.attest = async () => ({
      ok: false,
      error: {
        kind: 'refused',
        message: 'no\n::error::spoofed ##[error]x <img src=x> @everyone',
        hint: 'None.',
      },
    });
    const done = await step({ attest: 'vsa' });
    expect(done.log).not.toMatch(/^\s*::error::spoofed|##\[/m);
    expect(done.summary).not.toMatch(/<img|(?<![\\\u2060\u200b&])@everyone/);
  });
});

describe('attest: sbom', () => {
  it('is about the digest that is named', async () => {
    const done = await step({ attest: 'sbom', 'sbom-format': 'both', ...DIGEST });
    expect(done.code).toBe(0);
    const bundles = (done.outputs['bundle-path'] ?? '').split('\n').map(readJson);
    const subject = [{ name: 'ghcr.example/acme/app', digest: { sha256: 'ab'.repeat(32) } }];
    expect(bundles.map(statementOf)).toEqual([
      {
        _type: 'https://in-toto.io/Statement/v1',
        subject,
        predicateType: 'https://cyclonedx.org/bom',
        predicate: readJson(join(runner.folder, 'bom.cdx.json')),
      },
      {
        _type: 'https://in-toto.io/Statement/v1',
        subject,
        predicateType: 'https://spdx.dev/Document/v2.3',
        predicate: readJson(join(runner.folder, 'bom.spdx.json')),
      },
    ]);
    expect(done.outputs['attestation-id']).toBe('1\n2');
    // Nobody asked for a verification summary.
    expect(done.outputs['vsa-path']).toBe('');
  });

  it('is about built files, by their own digests', async () => {
    project.write('dist/app', 'binary');
    project.write('dist/app.zip', 'archive');
    const done = await step(
      { attest: 'sbom', 'subject-path': 'dist/app\n\n dist/app.zip \ndist/app' },
      { run: runSbomStep },
    );
    expect(done.code).toBe(0);
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(attester.asked.map(({ subjects }) => subjects)).toEqual([
      [
        { name: 'app', digest: { sha256: sha256('binary') } },
        { name: 'app.zip', digest: { sha256: sha256('archive') } },
      ],
    ]);
    expect(done.outputs).toMatchObject({ verdict: 'pass', 'attestation-id': '1' });
    expect(done.summary).toContain('Attested the SBOM (CycloneDX)');
  });

  it.each([
    ['dist/missing', 'dist/missing: there is no such file'],
    ['.git', '.git: it is not a regular file'],
  ])('about %s is a failure that says so, and the SBOM is still there', async (path, why) => {
    const done = await step({ attest: 'sbom', 'subject-path': path }, { run: runSbomStep });
    expect(done.code).toBe(2);
    expect(done.log).toContain(why);
    expect(attester.asked).toEqual([]);
    expect(readJson(done.outputs['sbom-path']).bomFormat).toBe('CycloneDX');
    expect(done.outputs['exit-code']).toBe('2');
  });

  it('that lacks a file which could not be read is not signed', async () => {
    project.write('web/package-lock.json', '{"lockfileVersion": 3, "pack');
    for (const run of [runSbomStep, runVerifyStep]) {
      const done = await step({ attest: 'sbom', ...DIGEST }, { run });
      expect(done.code).toBe(2);
      expect(done.log).toContain('could not be read, so that it lacks what they hold');
    }
    expect(attester.asked).toEqual([]);
  });

  it('above GitHub’s limit fails with a hint', async () => {
    const world = await project.open();
    const text = JSON.stringify({ bomFormat: 'CycloneDX', text: 'x'.repeat(17 * 1024 * 1024) });
    const context = {
      inputs: runner.inputs({ attest: 'sbom', ...DIGEST }),
      world,
      outputDir: runner.folder,
      openAttester: async () => attester,
    };
    let outcomes: readonly AttestOutcome[] = [];
    const done = await runner.run(async () => {
      const sboms = [{ format: 'cyclonedx-json' as const, path: 'bom.cdx.json', text }];
      outcomes = await attestRun({ sboms, complete: true }, context);
      return withAttestations(0, outcomes);
    });
    expect(done.code).toBe(2);
    expect(outcomes.map(describeOutcome)).toEqual([
      'The SBOM (CycloneDX) could not be attested: it has 17.0 MiB, and GitHub takes at most 16 MiB. Attest smaller parts: one run for each directory, with path.',
    ]);
    expect(attester.asked).toEqual([]);
  });
});
