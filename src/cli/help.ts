import type { CommandName, SettingSpec } from '../app/settings.ts';
import { settingsOf, valueWord } from './parse-args.ts';

const COMMANDS: Readonly<
  Record<
    CommandName,
    {
      readonly usage: string;
      /** A second way to call it. */
      readonly also?: string;
      readonly line: string;
      readonly text: string;
      readonly examples: readonly (readonly [string, string])[];
    }
  >
> = {
  check: {
    usage: 'check [DIR]',
    line: 'Judge the dependencies: what is wrong, what is unknown, what to do.',
    text: 'Reads every lockfile, manifest, workflow and Dockerfile below DIR (default: here), asks the registries that your package clients are configured for, applies the rules and your policy, and prints the verdict first. With --base only what changed since then is examined in depth.',
    examples: [
      ['countersign check', 'everything here'],
      ['countersign check services/api', 'everything in a directory'],
      ['countersign check --base origin/main', 'only what this branch changes'],
      ['countersign check --offline', 'without a network; what cannot be known is said'],
      ['countersign check --record evidence', 'keep every answer; --replay evidence repeats the run'],
      ['countersign check --format sarif --output countersign.sarif', 'for code scanning'],
    ],
  },
  pin: {
    usage: 'pin [DIR]',
    line: 'Make what is loose exact: actions, images, hooks, requirements. Prints a diff.',
    text: 'Finds every reference below DIR that names no single content (actions and reusable workflows, images, pre-commit hooks, Python requirements), finds the commit, digest or hashes it stands for now, and prints the change as a patch on standard output and a summary on standard error. Files are changed with --write only. Exit codes: 0 done, or with --check nothing loose; 1 with --check something is loose; 2 bad use, a file that cannot be read or written; 3 something could not be resolved.',
    examples: [
      ['countersign pin', 'the patch; git apply takes it'],
      ['countersign pin --write', 'change the files'],
      ['countersign pin --check', 'for CI, without a network'],
      ['countersign pin --only action --min-age 3', 'actions only, nothing younger than three days'],
      ['countersign pin --exclude my-org/*=released-by-us', 'leave some alone, and say why'],
      ['countersign pin --actions-lock --write', 'and write the lockfile of the workflows'],
      ['countersign pin --update', 'move pins to the newest release that is a week old'],
    ],
  },
  verify: {
    usage: 'verify [DIR]',
    also: 'verify FILE... --repo OWNER/NAME',
    line: 'Only prove: lock against registry, checksum database and, with --installed, disk.',
    text: 'Runs the rules that compare a claim with a proof over everything below DIR (default: here): digests of lockfiles against the registries, every line of go.sum against the checksum database that your go command trusts, and with --installed what is on disk against the lock. Reports like check. With --repo or --owner it verifies files instead: whether GitHub has an attestation that a workflow of that repository built them, offline with --bundle. Exit codes of that: 0 pass, 1 fail, 2 bad use, 3 could not be decided.',
    examples: [
      ['countersign verify', 'everything here'],
      ['countersign verify --installed', 'node_modules and virtual environments too'],
      ['countersign verify --vsa vsa.json', 'and a verification summary for a deploy gate'],
      [
        'countersign verify requirements.txt --repo owner/name --workflow release.yml',
        'was this file built there, by that workflow?',
      ],
    ],
  },
  'verify-vsa': {
    usage: 'verify-vsa FILE --subject ALGORITHM:HEX',
    line: 'A deploy gate: does this verification summary pass, and is it about what I deploy?',
    text: 'Reads a SLSA verification summary and exits 0 only when it says PASSED and everything that is demanded holds. FILE is a Sigstore bundle, as gh attestation download and the action write it (JSON, or JSON lines: one that holds is enough), or a DSSE envelope; then who signed it is checked too, and must be named. A bare statement, which nobody signed, is taken unless --require-signature or any option that names a signer is given.',
    examples: [
      [
        'countersign verify-vsa vsa.json --repo acme/app --ref refs/heads/main --subject gitCommit:5f2a0c4d9b1e7f8a6c3d2e1f0a9b8c7d6e5f4a3b',
        'did a workflow of this repository, on main, clear this commit?',
      ],
      [
        'countersign verify-vsa vsa.json --subject gitCommit:5f2a0c4d9b1e7f8a6c3d2e1f0a9b8c7d6e5f4a3b',
        'is this commit cleared?',
      ],
      [
        'countersign verify-vsa vsa.json --subject sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08=package-lock.json --max-age 7',
        'is this lockfile, and was it within a week?',
      ],
    ],
  },
  identities: {
    usage: 'identities [DIR]',
    line: 'Who builds the packages here, against who is recorded; --update after a look.',
    text: 'Verifies the provenance of every package below DIR (default: here) and compares its builder with .github/countersign/identities.yml: repository and owner by their ids, workflow, kind of ref, trigger. What changed is shown as old → new. Exit codes: 0 as recorded, or written; 1 something changed, is new, doubtful or gone; 2 bad use, or a file that cannot be read; 3 something could not be looked at.',
    examples: [
      ['countersign identities', 'what is new and what changed'],
      ['countersign identities --update', 'write all of it down, after a look'],
      ['countersign identities --update --package npm/nuxt', 'only this one'],
    ],
  },
  sbom: {
    usage: 'sbom [DIR]',
    also: 'sbom --check FILE [--format text|json]',
    line: 'Write an SBOM (CycloneDX or SPDX), or measure how complete one is.',
    text: 'Writes what is in the lockfiles below DIR as an SBOM with hashes, licences, edges, scope and the line each component was read from. Licences and missing hashes come from the registries unless --offline is given. The same input gives the same bytes.',
    examples: [
      ['countersign sbom --output bom.json', 'CycloneDX 1.6'],
      ['countersign sbom --format spdx-json', 'SPDX 2.3 on standard output'],
      ['countersign sbom --check bom.json', 'NTIA and CISA fields, counted'],
    ],
  },
  inventory: {
    usage: 'inventory [DIR]',
    line: 'List the components that the lockfiles state, without asking anyone.',
    text: 'Reads files only: no network, no policy. Every file that was recognised is reported as read, unsupported or broken; exit code 2 when one is broken, 3 when a lockfile is of a kind that cannot be read.',
    examples: [
      ['countersign inventory', 'a table to read'],
      ['countersign inventory --format json', 'for scripts'],
    ],
  },
  explain: {
    usage: 'explain [RULE]',
    line: 'The page of a rule: what, why, a real incident, how to mend, how to except.',
    text: 'The same words that the summary and docs/rules.md use. Without a rule it lists them all.',
    examples: [
      ['countersign explain', 'all rules with their levels'],
      ['countersign explain version-vanished', 'one rule'],
    ],
  },
  doctor: {
    usage: 'doctor [DIR]',
    line: 'What this machine can and cannot see: registries, mirrors, clock, git, hosts to allow.',
    text: 'Finds the registries that your clients are configured for, asks each one about a package of this project, and says what it does not pass on. Exit code 3 when one that this project needs does not answer.',
    examples: [['countersign doctor', 'before the first check']],
  },
};

/** The first page: what the tool is for and where to begin. */
export function renderHelp(): string {
  const width = Math.max(
    ...Object.values(COMMANDS).map((command) => command.usage.split(' ')[0]?.length ?? 0),
  );
  const lines = Object.entries(COMMANDS).map(([name, command]) => `  ${name.padEnd(width)}  ${command.line}`);
  return `countersign stands between "somebody published something" and "it runs in our build".

Usage: countersign COMMAND [DIR] [OPTIONS]

${lines.join('\n')}

Begin with:
  countersign doctor             see what this machine can see
  countersign check              judge the project in this directory
  countersign pin                show how to make loose references exact
  countersign explain RULE       what a rule looks at, and how to mend what it found

Exit codes: 0 pass · 1 blocked by policy · 2 bad use, or input that cannot be read · 3 required evidence unknown
Without an installation, \`countersign\` is \`node dist/cli/index.js\`.
Results go to standard output, talk to standard error. \`countersign COMMAND --help\` has the options.
`;
}

/** One command's page. */
export function renderCommandHelp(name: CommandName): string {
  const command = COMMANDS[name];
  const settings = settingsOf(name);
  const flags = settings.map((setting) => [flagOf(setting), describe(setting)] as const);
  const all = [...flags, ['-h, --help', 'This page.'] as const];
  const options = all.map(([flag, text]) => `  ${flag}\n${wrap(text, 76, '      ')}`).join('\n');
  const examples = command.examples.map(([line, text]) => `  ${line}\n      ${text}`).join('\n');
  return `Usage: countersign ${command.usage} [OPTIONS]${command.also === undefined ? '' : `\n       countersign ${command.also}`}

${wrap(command.text, 80, '')}

Options:
${options}

Examples:
${examples}
`;
}

function flagOf(setting: SettingSpec): string {
  return setting.type === 'flag' ? `--${setting.name}` : `--${setting.name} ${valueWord(setting)}`;
}

function describe(setting: SettingSpec): string {
  return setting.default === undefined
    ? setting.description
    : `${setting.description} Default: ${setting.default}.`;
}

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length + indent.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}
