import type { Report } from './model.ts';
import { redactSecrets } from './redact-secrets.ts';
import { cutText } from './visible-text.ts';

/**
 * The report as JSON, described by schema/report.schema.json. Keys stand in the order the report was built in, so
 * equal reports give equal bytes; lone surrogates become U+FFFD, secrets are masked; ends with a line break.
 */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value), 2)}\n`;
}

const MAX_TEXT = 4_000;

/** Valid Unicode without secrets, at most 4,000 UTF-16 units; the format's own quoting makes the rest inert. */
export function cleanText(text: string): string {
  return cutText(redactSecrets(cutText(text, MAX_TEXT * 2)), MAX_TEXT).replace(/\p{Surrogate}/gu, '\ufffd');
}
