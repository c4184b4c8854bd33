import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as core from '@actions/core';

import { err, ok, type Result } from '../domain/result.ts';
import { describeOutcome, type AttestOutcome } from '../report/attestation-lines.ts';
import { forLog } from '../report/escape.ts';
import { sizeProblem, type Attestable, type AttestSubject } from './attester.ts';
import { hashSubjects } from './hash-subjects.ts';
import type { ActionContext } from './run-action.ts';
import type { WrittenSbom } from './write-sboms.ts';
import type { WrittenVsa } from './write-vsa.ts';

/** What the run made that could be attested. */
export interface Attestables {
  readonly vsa?: WrittenVsa | undefined;
  readonly sboms: readonly WrittenSbom[];
  /** Whether every recognised file was read: an SBOM that lacks one is not signed. */
  readonly complete: boolean;
}

interface Candidate {
  readonly what: string;
  /** File name of its bundle. */
  readonly file: string;
  readonly prepared: Result<Attestable, { readonly why: string; readonly hint?: string }>;
}

/**
 * Attests what the inputs ask for, the verification summary first, says what came of each, and writes the bundles into
 * the output directory. A verification summary is signed only when it says PASSED: who checks no more than its
 * signature must not be let through by one that says FAILED.
 */
export async function attestRun(
  made: Attestables,
  context: ActionContext,
): Promise<readonly AttestOutcome[]> {
  const outcomes: AttestOutcome[] = [];
  for (const candidate of await listCandidates(made, context)) {
    const outcome = await attestOne(candidate, context);
    outcomes.push(outcome);
    const text = forLog(describeOutcome(outcome));
    if (outcome.state === 'attested') core.info(text);
    else if (outcome.state === 'skipped') core.warning(text, { title: 'Countersign' });
    else core.error(text, { title: 'Countersign' });
  }
  return outcomes;
}

/** The step outputs that name what was attested. */
export function attestOutputs(outcomes: readonly AttestOutcome[]): Readonly<Record<string, string>> {
  const done = outcomes.filter((outcome) => outcome.state === 'attested');
  return {
    'attestation-id': done.map(({ id }) => id).join('\n'),
    'attestation-url': done.map(({ url }) => url).join('\n'),
    'bundle-path': bundlePaths(outcomes).join('\n'),
  };
}

export function bundlePaths(outcomes: readonly AttestOutcome[]): readonly string[] {
  return outcomes.flatMap((outcome) =>
    'bundlePath' in outcome && outcome.bundlePath !== undefined ? [outcome.bundlePath] : [],
  );
}

/** The exit code with what could not be attested, which was asked for: 2, unless the run is blocked anyway. */
export function withAttestations(exitCode: number, outcomes: readonly AttestOutcome[]): number {
  return exitCode !== 1 && outcomes.some(({ state }) => state === 'failed') ? 2 : exitCode;
}

async function listCandidates(made: Attestables, context: ActionContext): Promise<readonly Candidate[]> {
  const { attest } = context.inputs;
  const vsa = attest.vsa && made.vsa !== undefined ? [prepareVsa(made.vsa)] : [];
  if (!attest.sbom || made.sboms.length === 0) return vsa;
  const subjects = await findSubjects(context);
  return [...vsa, ...made.sboms.map((sbom) => prepareSbom(sbom, { subjects, complete: made.complete }))];
}

function prepareVsa({ text }: WrittenVsa): Candidate {
  const candidate = { what: 'verification summary', file: 'countersign.vsa.sigstore.json' };
  const { subject, predicateType, predicate } = JSON.parse(text) as {
    readonly subject: readonly AttestSubject[];
    readonly predicateType: string;
    readonly predicate: { readonly verificationResult: string };
  };
  return predicate.verificationResult === 'PASSED'
    ? { ...candidate, prepared: ok({ subjects: subject, predicateType, predicate }) }
    : { ...candidate, prepared: err({ why: 'it says FAILED, and only a pass is signed' }) };
}

const NAMES = { 'cyclonedx-json': ['CycloneDX', 'bom.cdx'], 'spdx-json': ['SPDX', 'bom.spdx'] } as const;

function prepareSbom(
  { format, text }: WrittenSbom,
  about: { readonly subjects: Result<readonly AttestSubject[], string>; readonly complete: boolean },
): Candidate {
  const [name, stem] = NAMES[format];
  const candidate = { what: `SBOM (${name})`, file: `${stem}.sigstore.json` };
  if (!about.complete) {
    return {
      ...candidate,
      prepared: err({ why: 'files of the project could not be read, so that it lacks what they hold' }),
    };
  }
  if (!about.subjects.ok) {
    const hint = 'Name built files that are there, relative to the workspace, in subject-path.';
    return { ...candidate, prepared: err({ why: `${about.subjects.error}.`, hint }) };
  }
  const predicate = JSON.parse(text) as { readonly spdxVersion?: string };
  const predicateType =
    format === 'cyclonedx-json'
      ? 'https://cyclonedx.org/bom'
      : `https://spdx.dev/Document/v${(predicate.spdxVersion ?? '').replace('SPDX-', '')}`;
  return { ...candidate, prepared: ok({ subjects: about.subjects.value, predicateType, predicate }) };
}

async function findSubjects({
  inputs,
  world,
}: ActionContext): Promise<Result<readonly AttestSubject[], string>> {
  const { subject } = inputs.attest;
  if (subject === undefined) return err('nothing is named that it is about');
  if (!('paths' in subject)) return ok([subject]);
  return hashSubjects(subject.paths, world);
}

async function attestOne(candidate: Candidate, context: ActionContext): Promise<AttestOutcome> {
  const { what, file, prepared } = candidate;
  if (!prepared.ok) {
    const { why, hint } = prepared.error;
    return hint === undefined ? { what, state: 'skipped', why } : { what, state: 'failed', why, hint };
  }
  const tooLarge = sizeProblem(prepared.value);
  if (tooLarge !== undefined) {
    const hint = 'Attest smaller parts: one run for each directory, with path.';
    return { what, state: 'failed', why: `${tooLarge}.`, hint };
  }
  const attester = await context.openAttester();
  const done = await attester.attest(prepared.value);
  const bundle = done.ok ? done.value.bundle : done.error.bundle;
  const bundlePath = bundle === undefined ? undefined : join(context.outputDir, file);
  if (bundlePath !== undefined) writeFileSync(bundlePath, `${JSON.stringify(bundle)}\n`);
  if (done.ok) {
    return { what, state: 'attested', id: done.value.id, url: done.value.url, bundlePath: bundlePath ?? '' };
  }
  const { message, hint } = done.error;
  return { what, state: 'failed', why: message, hint, ...(bundlePath !== undefined ? { bundlePath } : {}) };
}
