import type { Report } from './model.ts';
import { redactSecrets } from './redact-secrets.ts';

/**
 * The report as JSON, described by schema/report.schema.json. Keys stand in the order the report was built in, so
 * equal reports give equal bytes; lone surrogates become U+FFFD, secrets are masked; ends with a line break.
 */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value), 2)}\n`;
}

/** Valid Unicode without secrets; everything else is kept, the format's own quoting makes it inert. */
export function cleanText(text: string): string {
  return redactSecrets(text).replace(/\p{Surrogate}/gu, '\ufffd');
}
