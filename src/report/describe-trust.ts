import type { Report } from './model.ts';

/** What the reader should know of the trusted roots: nothing when they are the public ones and up to date. */
export function describeTrust({ trust }: Pick<Report, 'trust'>): string | undefined {
  if (trust?.origin === 'given') return 'attestations under the trusted root that was given';
  return trust?.problem === undefined
    ? undefined
    : 'attestations under the trusted roots of this version, newer ones could not be had';
}
