import { err, ok, type Result } from '../domain/result.ts';
import type { Exclusion } from './select-references.ts';

const MAX_DAYS = 3650;

/** Reads `PATTERN=REASON`; the error is which of the two is missing. */
export function readExclusion(text: string): Result<Exclusion, 'pattern' | 'reason'> {
  const at = text.indexOf('=');
  const pattern = (at < 0 ? text : text.slice(0, at)).trim();
  const reason = at < 0 ? '' : text.slice(at + 1).trim();
  if (pattern === '') return err('pattern');
  return reason === '' ? err('reason') : ok({ pattern, reason });
}

/** Days from 0 to 3650, with up to three decimals; undefined for everything else. */
export function readDays(text: string): number | undefined {
  const days = /^\d{1,4}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  return days <= MAX_DAYS ? days : undefined;
}
