// The peers that look at the references of workflows, how each is asked without a network, and how the references that it
// calls loose are counted in what it prints. None is needed.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const files = (directory) =>
  readdirSync(join(directory, '.github/workflows')).map((name) => join('.github/workflows', name));
const countLines = (text, pattern) => text.match(pattern)?.length ?? 0;

/** `done`: the exit codes of a run that looked at everything; with any other it failed. */
export const WORKFLOW_PEERS = [
  {
    name: 'zizmor',
    task: 'all its audits',
    probe: ['zizmor', '--version'],
    run: () => ['zizmor', ['--offline', '--no-progress', '--format', 'json', '.']],
    done: [0, 10, 11, 12, 13, 14],
    count: ({ stdout }) =>
      JSON.parse(stdout).filter(({ ident }) => ident === 'unpinned-uses' || ident === 'unpinned-images')
        .length,
  },
  {
    name: 'pinact',
    task: 'run --fix=false --no-api',
    probe: ['pinact', '--version'],
    run: () => ['pinact', ['run', '--fix=false', '--no-api']],
    done: [0, 1, 2],
    count: ({ stdout, stderr }) => countLines(stdout + stderr, /action can't be pinned/g),
  },
  {
    name: 'ratchet',
    task: 'lint',
    probe: ['ratchet', '--version'],
    run: (directory) => ['ratchet', ['lint', ...files(directory)]],
    done: [0, 1],
    count: ({ stdout, stderr }) => countLines(stdout + stderr, /Unpinned reference/g),
  },
  {
    name: 'actionlint',
    task: 'syntax and types; looks for no loose reference',
    probe: ['actionlint', '-version'],
    run: (directory) => ['actionlint', ['-shellcheck=', '-pyflakes=', ...files(directory)]],
    done: [0, 1],
  },
];
