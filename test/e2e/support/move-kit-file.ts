import { fillPlaceholders, OWN } from '../../kit/kit-files.ts';
import type { Snapshot } from './action-snapshot.ts';
import { ACTION } from './run-act.ts';

/** A file of the kit with the pin moved to the commit under test, and the two inputs that act needs as it does not tell that commit. */
export function moveKitFile(text: string, snapshot: Snapshot): string {
  const own = { 'countersign-repository': ACTION, 'countersign-ref': snapshot.sha };
  const here = fillPlaceholders(text)
    .replaceAll(new RegExp(`${OWN}(\\S*)@[0-9a-f]{40}`, 'g'), `${ACTION}$1@${snapshot.sha}`)
    .replaceAll(/ {6}countersign-(repository|ref): .*\n/g, '');
  const inputs = Object.entries(own)
    .map(([name, value]) => `      ${name}: ${value}\n`)
    .join('');
  return here.replaceAll(/( {4}uses: .*\n)( {4}with:\n)?/g, (whole, uses: string) =>
    uses.includes('/.github/workflows/') ? `${uses}    with:\n${inputs}` : whole,
  );
}
