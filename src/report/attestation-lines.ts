import { forMarkdown } from './escape.ts';
import { redactSecrets } from './redact-secrets.ts';
import { toSafeUrl } from './safe-url.ts';

/** What came of attesting one thing. */
export type AttestOutcome = {
  /** In plain words, ours: `verification summary`, `SBOM (CycloneDX)`. */
  readonly what: string;
} & (
  | { readonly state: 'attested'; readonly id: string; readonly url: string; readonly bundlePath: string }
  /** Nothing of it may be signed: said, and no failure of its own. */
  | { readonly state: 'skipped'; readonly why: string }
  | {
      readonly state: 'failed';
      readonly why: string;
      readonly hint: string;
      /** It was signed and could not be stored. */
      readonly bundlePath?: string;
    }
);

/** A sentence without Markdown, for logs and annotations. */
export function describeOutcome(outcome: AttestOutcome): string {
  switch (outcome.state) {
    case 'attested':
      return `Attested the ${outcome.what}: ${outcome.url}`;
    case 'skipped':
      return `The ${outcome.what} is not attested: ${outcome.why}.`;
    default:
      return `The ${outcome.what} could not be attested: ${outcome.why} ${outcome.hint}`;
  }
}

/** Lines for the end of the job summary; empty when nothing was to be attested. */
export function renderAttestations(outcomes: readonly AttestOutcome[]): string {
  const lines = outcomes.map((outcome) => {
    if (outcome.state !== 'attested') {
      const mark = outcome.state === 'failed' ? '⛔' : 'ℹ️';
      return `- ${mark} ${forMarkdown(describeOutcome(outcome), { max: 1_000 })}`;
    }
    const url = toSafeUrl(outcome.url);
    const id = forMarkdown(outcome.id, { max: 64 });
    return `- 🔏 Attested the ${outcome.what}: ${url === undefined ? id : `[${id}](<${url}>)`}`;
  });
  return lines.length === 0 ? '' : redactSecrets(`\n\n${lines.join('\n')}\n`);
}
