import type { Snapshot } from './action-snapshot.ts';
import { ACTION } from './run-act.ts';

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

export const WORKFLOW = '.github/workflows/e2e.yml';

/** A workflow of one job that uses the action as a step with the id `countersign`, then prints its outputs. */
export function stepWorkflow(snapshot: Snapshot, inputs: Readonly<Record<string, string>> = {}): string {
  const given = Object.entries(inputs).map(
    ([name, value]) => `          ${name}: ${JSON.stringify(value)}\n`,
  );
  return `name: Countersign
on: [push, pull_request, pull_request_target, merge_group]
permissions: {}
jobs:
  check:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: ${CHECKOUT} # v7.0.1
        with:
          persist-credentials: false
      - id: countersign
        uses: ${ACTION}@${snapshot.sha} # v0.1.0
${given.length === 0 ? '' : `        with:\n${given.join('')}`}      - id: after
        if: always()
        env:
          VERDICT: \${{ steps.countersign.outputs.verdict }}
          OUTCOME: \${{ steps.countersign.outcome }}
        run: echo "the step was a $OUTCOME, the verdict is $VERDICT"
`;
}
