import { resolve } from 'node:path';

import { err, ok, type Result } from '../domain/result.ts';
import { forLog, forTerminal } from '../report/escape.ts';
import { checkVsaForm, type VsaCheck } from '../verify/check-signed-vsa.ts';
import type { SubjectDemand, VsaDemand } from '../verify/check-vsa.ts';
import { readVsaFile } from '../verify/read-vsa-file.ts';
import type { TrustRoot } from '../verify/trusted-root.ts';
import { openWorld } from './open-world.ts';
import type { ParsedArgs, UsageError } from './parse-args.ts';
import { readBytes } from './read-input.ts';
import { failUsage } from './run.ts';
import { readSignerDemand, SIGNER_HINT } from './signer-demand.ts';
import type { TerminalIo } from './terminal-io.ts';
import { readTrust } from './trusted-roots.ts';

const DAY = 86_400_000;
const MAX_BYTES = 16 * 1024 * 1024;
/** Lines of a file whose problems are told. */
const MAX_TOLD = 10;
const SUBJECT = /^(sha256|sha512|gitCommit|gitTag):([0-9a-fA-F]{40,128})(?:=(.+))?$/;
const HINT = 'Write: countersign verify-vsa FILE --subject sha256:HEX, or gitCommit:HEX.';

/**
 * `countersign verify-vsa FILE`: 0 when a summary in the file may open the gate, 1 when none may, 2 for bad use. Of
 * several, on lines of their own, one that holds in everything is enough.
 */
export async function runVerifyVsa(args: ParsedArgs, io: TerminalIo): Promise<number> {
  const read = await readRequest(args, io);
  if (!read.ok) return failUsage(io, read.error);
  const checks = read.value;
  const say = (line: string): void => io.out(`${forLog(forTerminal(line))}\n`);
  const passed = checks.find(({ problems }) => problems.length === 0);
  if (passed !== undefined) {
    const by = passed.signer === undefined ? '' : `, signed by ${passed.signer}`;
    say(`pass: the verification summary says PASSED and is about what was demanded${by}.`);
    if (passed.signer === undefined && !args.flags.has('quiet')) {
      io.err(
        'It was not signed: whoever could write the file could say this. --require-signature refuses it.\n',
      );
    }
    return 0;
  }
  if (checks.length === 1) {
    say('fail: the verification summary does not open the gate:');
    for (const problem of checks[0]?.problems ?? []) say(`  - ${problem}`);
    return 1;
  }
  say(`fail: none of the ${checks.length} verification summaries opens the gate:`);
  for (const [index, { problems }] of checks.slice(0, MAX_TOLD).entries()) {
    say(`  - ${index + 1}: ${problems.join('; ')}`);
  }
  if (checks.length > MAX_TOLD) say(`  and ${checks.length - MAX_TOLD} more`);
  return 1;
}

async function readRequest(
  args: ParsedArgs,
  io: TerminalIo,
): Promise<Result<readonly VsaCheck[], UsageError>> {
  const { cwd } = io;
  const [file, ...more] = args.positionals;
  if (file === undefined || more.length > 0) {
    return err({ message: 'one file with a verification summary', hint: HINT });
  }
  const demand = readDemand(args);
  if (!demand.ok) return demand;
  const signer = readSignerDemand(args, cwd);
  if (!signer.ok) return signer;
  const rootPath = args.values.get('trusted-root');
  const bytes = readBytes(resolve(cwd, file), MAX_BYTES);
  if (bytes === undefined) {
    return err({
      message: `${file} cannot be read`,
      hint: 'Name an in-toto statement, a DSSE envelope or a Sigstore bundle (JSON) of at most 16 MiB.',
    });
  }
  const forms = readVsaFile(bytes);
  if (forms === undefined) {
    return err({ message: `${file} has too many lines`, hint: 'Give those that are about the subject.' });
  }
  if (signer.value === undefined && forms.some(({ kind }) => kind !== 'statement')) {
    return err({
      message: `${file} is signed, and nobody is named who must have signed it`,
      hint: SIGNER_HINT,
    });
  }
  // Nobody is asked for newer roots for the sake of a statement that nobody signed.
  const needsRoots = rootPath !== undefined || forms.some(({ kind }) => kind !== 'statement');
  const roots = needsRoots ? await loadRoots(args, io) : ok([]);
  if (!roots.ok) return roots;
  const signed = args.flags.has('require-signature') || rootPath !== undefined;
  return ok(
    forms.map((form) => {
      const check = checkVsaForm(form, demand.value, { signer: signer.value, roots: roots.value });
      return signed && form.kind === 'statement' && signer.value === undefined
        ? { problems: ['it is a bare statement, which nobody signed', ...check.problems] }
        : check;
    }),
  );
}

async function loadRoots(
  args: ParsedArgs,
  io: TerminalIo,
): Promise<Result<readonly TrustRoot[], UsageError>> {
  const opened = await openWorld({ ...args, positionals: [] }, io);
  if (!opened.ok) return opened;
  const trust = readTrust(args, opened.value);
  if (!trust.ok) return trust;
  const { roots } = await trust.value.artifacts();
  await opened.value.finish();
  return ok(roots);
}

function readDemand(args: ParsedArgs): Result<VsaDemand, UsageError> {
  const subjects = (args.values.get('subject') ?? '').split(',').map(readSubject);
  if (subjects.includes(undefined)) {
    return err({ message: '--subject must say what is deployed', hint: HINT });
  }
  const days = args.values.get('max-age');
  if (days !== undefined && !(Number(days) > 0 && Number(days) <= 36_500)) {
    return err({ message: `--max-age is ${JSON.stringify(days)}`, hint: 'Give days, for example 7.' });
  }
  const now = Date.now();
  return ok({
    subjects: subjects.filter((subject) => subject !== undefined),
    now,
    ...(days !== undefined ? { notBefore: now - Number(days) * DAY } : {}),
    ...given(args, 'verifier', 'verifierId'),
    ...given(args, 'resource', 'resourceUri'),
    ...given(args, 'policy-uri', 'policyUri'),
  });
}

function readSubject(text: string): SubjectDemand | undefined {
  const found = SUBJECT.exec(text.trim());
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  return {
    algorithm: found[1],
    digest: found[2].toLowerCase(),
    ...(found[3] !== undefined ? { name: found[3] } : {}),
  };
}

function given<K extends keyof VsaDemand>(
  args: ParsedArgs,
  name: string,
  key: K,
): { readonly [P in K]?: NonNullable<VsaDemand[P]> } {
  const value = args.values.get(name);
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: NonNullable<VsaDemand[P]> });
}
