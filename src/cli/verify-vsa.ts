import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

import { forLog, forTerminal } from '../report/escape.ts';
import { checkVsa, type SubjectDemand, type VsaDemand } from '../verify/check-vsa.ts';
import type { ParsedArgs } from './parse-args.ts';
import { failUsage } from './run.ts';
import type { TerminalIo } from './terminal-io.ts';

const DAY = 86_400_000;
const MAX_BYTES = 16 * 1024 * 1024;
const SUBJECT = /^(sha256|sha512|gitCommit|gitTag):([0-9a-fA-F]{40,128})(?:=(.+))?$/;

/** `countersign verify-vsa FILE`: 0 when the summary may open the gate, 1 when it may not, 2 for bad use. */
export async function runVerifyVsa(args: ParsedArgs, io: TerminalIo): Promise<number> {
  const [file, ...more] = args.positionals;
  if (file === undefined || more.length > 0) {
    return failUsage(io, { message: 'one file with a verification summary', hint: HINT });
  }
  const subjects = (args.values.get('subject') ?? '').split(',').map(readSubject);
  if (subjects.includes(undefined)) {
    return failUsage(io, { message: '--subject must say what is deployed', hint: HINT });
  }
  const days = args.values.get('max-age');
  if (days !== undefined && !(Number(days) > 0 && Number(days) <= 36_500)) {
    return failUsage(io, {
      message: `--max-age is ${JSON.stringify(days)}`,
      hint: 'Give days, for example 7.',
    });
  }
  const bytes = readSmall(resolve(io.cwd, file));
  if (bytes === undefined) {
    return failUsage(io, { message: `${file} cannot be read`, hint: 'Name an in-toto statement (JSON).' });
  }
  const now = Date.now();
  const demand: VsaDemand = {
    subjects: subjects.filter((subject) => subject !== undefined),
    now,
    ...(days !== undefined ? { notBefore: now - Number(days) * DAY } : {}),
    ...given(args, 'verifier', 'verifierId'),
    ...given(args, 'resource', 'resourceUri'),
    ...given(args, 'policy-uri', 'policyUri'),
  };
  const problems = checkVsa(bytes, demand);
  const say = (line: string): void => io.out(`${forLog(forTerminal(line))}\n`);
  if (problems.length === 0) {
    say('pass: the verification summary says PASSED and is about what was demanded.');
    if (!args.flags.has('quiet')) {
      io.err('A statement has no signature of its own: check the one of its attestation as well.\n');
    }
    return 0;
  }
  say('fail: the verification summary does not open the gate:');
  for (const problem of problems) say(`  - ${problem}`);
  return 1;
}

const HINT = 'Write: countersign verify-vsa FILE --subject sha256:HEX, or gitCommit:HEX.';

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

function readSmall(path: string): Uint8Array | undefined {
  try {
    const info = statSync(path);
    return info.isFile() && info.size <= MAX_BYTES ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
