import { expect, it } from 'vitest';

import type { Json } from '../../src/domain/json.ts';
import { known, unknown } from '../../src/domain/fact.ts';
import { createCauseTable, packFacts, unpackFacts } from '../../src/registry/facts-line.ts';
import { NO_SAMPLE } from '../../src/registry/record.ts';
import { unknownFacts } from '../../src/registry/release-facts.ts';
import { digest, EVIDENCE } from '../rules/helpers.ts';

it('keeps where the provenance of each file lies, and the history of proofs', () => {
  const facts = {
    ...unknownFacts(unknown('unsupported', 'nothing was remembered')),
    artifacts: known(
      [
        { file: 'a.whl', integrity: [digest('sha512', 'a', 'a.whl')], provenance: '/p/a.whl' },
        { file: 'b.whl', size: 3, integrity: [digest('sha512', 'b', 'b.whl')] },
      ],
      EVIDENCE,
    ),
    provenanceHistory: known(
      {
        current: { attested: false, trustedPublisher: false },
        sameLine: { version: '1.0.0', marks: { attested: true, trustedPublisher: false }, between: 2 },
      },
      EVIDENCE,
    ),
  };
  const table = createCauseTable(undefined);
  const line = JSON.parse(JSON.stringify(packFacts({ facts, clock: NO_SAMPLE }, table))) as Json;
  const back = unpackFacts(line, table)?.facts;
  expect(back?.artifacts).toMatchObject({ value: facts.artifacts.value });
  expect(back?.provenanceHistory).toMatchObject({ value: facts.provenanceHistory.value });
});
