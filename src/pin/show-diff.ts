import { redactSecrets } from '../report/redact-secrets.ts';
import { showInvisible, stripSequences } from '../report/visible-text.ts';

/**
 * A patch for eyes: what a terminal or a runner's log could obey is taken out or written out, and what looks like a
 * secret is masked; tabs and line ends stay.
 * Where this changes anything the text is no longer a patch that applies.
 */
export function showDiff(diff: string): string {
  return diff
    .split('\n')
    .map((line) => {
      const end = line.endsWith('\r') ? '\r' : '';
      const body = end === '' ? line : line.slice(0, -1);
      return stripSequences(redactSecrets(body)).split('\t').map(showInvisible).join('\t') + end;
    })
    .join('\n');
}
