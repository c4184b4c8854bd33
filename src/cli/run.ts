import type { CommandName } from '../app/settings.ts';
import { closest } from '../domain/closest.ts';
import { parseCommandArgs, type ParsedArgs, type UsageError } from './parse-args.ts';
import type { TerminalIo } from './terminal-io.ts';

type Command = (args: ParsedArgs, io: TerminalIo) => Promise<number>;

// Each command's code is loaded when it is asked for: `--help` stays as fast as an empty program.
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).runCheck,
  verify: async () => (await import('./verify.ts')).runVerify,
  'verify-vsa': async () => (await import('./verify-vsa.ts')).runVerifyVsa,
  identities: async () => (await import('./identities.ts')).runIdentities,
  pin: async () => (await import('./pin.ts')).runPin,
  sbom: async () => (await import('./sbom.ts')).runSbom,
  inventory: async () => (await import('./inventory.ts')).runInventory,
  explain: async () => (await import('./explain.ts')).runExplain,
  doctor: async () => (await import('./doctor.ts')).runDoctor,
};

/** Runs one command line; the result is the exit code (0 pass, 1 blocked, 2 bad use or input, 3 required evidence unknown). */
export async function runCli(argv: readonly string[], io: TerminalIo): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    // A bug of ours. It must never look like a pass, and its text may hold anything that was read.
    const { forLog, forTerminal } = await import('../report/escape.ts');
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.err(
      `countersign: internal error. This is a bug; the run is not a pass.\n${text
        .split('\n')
        .slice(0, 12)
        .map((line) => forLog(forTerminal(line)))
        .join('\n')}\n`,
    );
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: TerminalIo): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const { renderHelp, renderCommandHelp } = await import('./help.ts');
    const topic = rest[0];
    io.out(topic !== undefined && isCommand(topic) ? renderCommandHelp(topic) : renderHelp());
    return first === undefined ? 2 : 0;
  }
  if (first === '--version' || first === '-V' || first === 'version') {
    const { TOOL_VERSION } = await import('../app/version.ts');
    io.out(`countersign ${TOOL_VERSION}\n`);
    return 0;
  }
  if (first === 'verify-bundle') {
    // For conformance tests and for looking into one bundle; it takes none of the settings of the other commands.
    const { runVerifyBundle } = await import('./verify-bundle.ts');
    return runVerifyBundle(rest, io);
  }
  if (!isCommand(first)) {
    const near = closest(first, Object.keys(COMMANDS));
    return failUsage(io, {
      message: first.startsWith('-')
        ? `the command comes first, before ${first}`
        : `there is no command ${JSON.stringify(first)}`,
      hint: near === undefined ? 'See `countersign --help`.' : `Did you mean \`countersign ${near}\`?`,
    });
  }
  const parsed = parseCommandArgs(first, rest);
  if (!parsed.ok) return failUsage(io, parsed.error);
  if (parsed.value.help) {
    const { renderCommandHelp } = await import('./help.ts');
    io.out(renderCommandHelp(first));
    return 0;
  }
  const command = await COMMANDS[first]();
  return command(parsed.value, io);
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

/** Bad use: one line what, one line what to do, exit code 2. */
export async function failUsage(io: TerminalIo, error: UsageError): Promise<number> {
  const { forLog, forTerminal } = await import('../report/escape.ts');
  io.err(forLog(`countersign: ${forTerminal(error.message)} [bad-usage]\n${forTerminal(error.hint)}\n`));
  return 2;
}
