import { describe, expect, it } from 'vitest';

import {
  describeOutcome,
  renderAttestations,
  type AttestOutcome,
} from '../../src/report/attestation-lines.ts';

const WHAT = 'verification summary';
const done = (url: string): AttestOutcome => ({
  what: WHAT,
  state: 'attested',
  id: '7',
  url,
  bundlePath: 'x',
});

describe('the lines about attestations', () => {
  it('are none when nothing was to be attested', () => {
    expect(renderAttestations([])).toBe('');
  });

  it('link what was attested, and only by https', () => {
    expect(renderAttestations([done('https://github.com/o/r/attestations/7')])).toBe(
      `\n\n- 🔏 Attested the ${WHAT}: [7](<https://github.com/o/r/attestations/7>)\n`,
    );
    for (const url of ['javascript:alert(1)', 'http://github.com/7', 'https://a:b@github.com/7', 'nothing'])
      expect(renderAttestations([done(url)])).toBe(`\n\n- 🔏 Attested the ${WHAT}: 7\n`);
    expect(renderAttestations([done('https://github.com/>)[x](https://x.example')])).not.toContain('>)[');
  });

  it('say what was not signed, and what could not be, with what to do', () => {
    const skipped: AttestOutcome = { what: WHAT, state: 'skipped', why: 'it says FAILED' };
    const failed: AttestOutcome = {
      what: WHAT,
      state: 'failed',
      why: 'No right <b>to</b> ask | token=abcdef0123456789.',
      hint: 'Add id-token: write.',
    };
    expect(describeOutcome(skipped)).toBe(`The ${WHAT} is not attested: it says FAILED.`);
    expect(describeOutcome(failed)).toMatch(/could not be attested: No right .* Add id-token: write\.$/);
    const text = renderAttestations([skipped, failed]);
    expect(text.trim().split('\n')).toHaveLength(2);
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('abcdef0123456789');
  });
});
