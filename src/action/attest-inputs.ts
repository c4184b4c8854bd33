import { err, ok, type Result } from '../domain/result.ts';
import { MAX_SUBJECTS, type AttestSubject } from './attester.ts';

/** What of its own output the step is to attest, and what an attested SBOM is about. */
export interface AttestInputs {
  readonly vsa: boolean;
  readonly sbom: boolean;
  /** Present when the SBOM is to be attested: files to hash, relative to the workspace, or one subject as it is. */
  readonly subject?: { readonly paths: readonly string[] } | AttestSubject;
  /** Absent: nothing can be stored. */
  readonly token?: string;
}

const MAX_NAME = 1024;
// oxlint-disable-next-line no-control-regex
const NOT_IN_NAMES = /[\u0000-\u001f\u007f-\u009f]/;

/** From inputs that were checked against their choices; what does not fit together is the error. */
export function readAttestInputs(values: ReadonlyMap<string, string>): Result<AttestInputs, string> {
  const what = values.get('attest') ?? 'none';
  const token = values.get('token');
  const common = {
    vsa: what === 'vsa' || what === 'both',
    sbom: what === 'sbom' || what === 'both',
    ...(token !== undefined ? { token } : {}),
  };
  if (what === 'none') return ok(common);
  const clash = findClash(values, common);
  if (clash !== undefined) return err(clash);
  if (!common.sbom) return ok(common);
  const subject = readSubject(values);
  return subject.ok ? ok({ ...common, subject: subject.value }) : subject;
}

function findClash(
  values: ReadonlyMap<string, string>,
  asked: { readonly vsa: boolean; readonly sbom: boolean },
): string | undefined {
  const command = values.get('command') ?? 'check';
  if (!['check', 'verify', 'sbom'].includes(command)) {
    return `The input attest needs command check, verify or sbom; ${command} makes nothing to attest.`;
  }
  if (asked.vsa && command === 'sbom') {
    return 'The input attest asks for a verification summary, which command sbom does not make. Use attest: sbom, or command: verify.';
  }
  if (asked.sbom && values.get('sbom-format') === 'none') {
    return 'The input attest asks for the SBOM, and sbom-format is none. Choose a format.';
  }
  // What is signed as of now must have been found out now.
  for (const name of ['replay', 'as-of']) {
    if (values.has(name))
      return `The inputs attest and ${name} exclude each other: only a run of now is attested.`;
  }
  return values.get('offline') === 'true'
    ? 'The inputs attest and offline exclude each other: signing needs the network.'
    : undefined;
}

const NEEDS_SUBJECT =
  'An SBOM is attested about something that was built: name it with subject-path (files), or with subject-digest and subject-name (for example of an image).';

function readSubject(
  values: ReadonlyMap<string, string>,
): Result<NonNullable<AttestInputs['subject']>, string> {
  const paths = [
    ...new Set((values.get('subject-path') ?? '').split('\n').map((line) => line.trim())),
  ].filter((line) => line !== '');
  const digest = values.get('subject-digest');
  const name = values.get('subject-name');
  if (paths.length > 0) {
    if (digest !== undefined || name !== undefined)
      return err(
        'The input subject-path excludes subject-digest and subject-name: a file has both by itself.',
      );
    if (paths.length > MAX_SUBJECTS)
      return err(`The input subject-path names ${paths.length} files; GitHub takes at most ${MAX_SUBJECTS}.`);
    return ok({ paths });
  }
  if (digest === undefined && name === undefined) return err(NEEDS_SUBJECT);
  const hex = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1];
  if (hex === undefined)
    return err(
      `The input subject-digest is ${JSON.stringify(digest ?? '')}; it must be sha256: and 64 hexadecimal digits.`,
    );
  if (name === undefined || name.length > MAX_NAME || NOT_IN_NAMES.test(name))
    return err(
      `The input subject-digest needs a subject-name of one line and at most ${MAX_NAME} characters.`,
    );
  return ok({ name, digest: { sha256: hex.toLowerCase() } });
}
