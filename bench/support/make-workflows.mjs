// Makes N workflow files as projects write them: pinned and loose actions, a reusable workflow, a container, services,
// a matrix, scripts that install tools. The same N gives the same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ACTIONS = ['checkout', 'setup-node', 'setup-python', 'setup-go', 'cache', 'upload-artifact', 'labeler'];
const SCRIPTS = [
  ['npm ci', 'npm run build --if-present', 'npm test -- --coverage'],
  ['python -m pip install --upgrade pip', 'pip install -r requirements.txt', 'pytest "tests/unit" -q'],
  ['go build ./...', 'go vet ./... && go test -race ./...', 'echo "commit: $GITHUB_SHA" >> "$GITHUB_OUTPUT"'],
  ['set -euo pipefail', 'for file in dist/*.tgz; do', '  sha256sum "$file" | tee -a sums.txt', 'done'],
];

/** `directory` becomes the root of a project whose only files are its workflows. */
export function makeWorkflows(directory, count) {
  const folder = join(directory, '.github/workflows');
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(folder, `made-${index}.yml`), writeWorkflow(index));
  }
}

function writeWorkflow(index) {
  const jobs = Array.from({ length: 1 + (index % 4) }, (_, job) => writeJob(index, job));
  const reusable =
    index % 5 === 0 ? [`  release:\n    uses: made/shared/${folderOf(index)}@v${1 + (index % 3)}\n`] : [];
  return `# Made for measuring.
name: "Made ${index}"
on:
  push:
    branches: [main, 'releases/**']
  pull_request:
permissions:
  contents: read
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true

jobs:
${[...jobs, ...reusable].join('\n')}`;
}

function folderOf(index) {
  return `.github/workflows/part-${index % 7}.yml`;
}

function writeJob(index, job) {
  const seed = index * 4 + job;
  const container = seed % 6 === 0 ? `    container: node:${18 + (seed % 3) * 2}-bookworm\n` : '';
  const services =
    seed % 4 === 1
      ? "    services:\n      database:\n        image: postgres:16\n        ports: ['5432:5432']\n        env:\n          POSTGRES_PASSWORD: made\n"
      : '';
  const steps = Array.from({ length: 3 + (seed % 4) }, (_, step) => writeStep(seed + step * 3, step));
  return `  job-${job}:
    name: Job ${job} on \${{ matrix.os }}
    runs-on: \${{ matrix.os }}
    timeout-minutes: ${10 + (seed % 20)}
    strategy:
      fail-fast: false
      matrix:
        os: [ubuntu-24.04, macos-15]
        include:
          - os: windows-2025
            extra: true
${container}${services}    steps:
${steps.join('')}`;
}

function writeStep(seed, step) {
  const action = ACTIONS[seed % ACTIONS.length];
  const version = `v${1 + (seed % 5)}`;
  const commit = createHash('sha1').update(`${action}@${version}`).digest('hex');
  const used =
    seed % 3 === 0
      ? `actions/${action}@${commit} # ${version}.${seed % 9}.0`
      : `actions/${action}@${version}`;
  const script = SCRIPTS[seed % SCRIPTS.length].map((line) => `          ${line}\n`).join('');
  return `      - name: Step ${step}
        uses: ${used}
        with:
          token: \${{ secrets.GITHUB_TOKEN }}
          path: |
            ~/.cache
            build
      # What the step before made.
      - name: Run ${step}
        if: github.event_name == 'push' || matrix.extra
        run: |
${script}`;
}
