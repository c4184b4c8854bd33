import { parseArgs } from 'node:util';

import { SETTINGS, type CommandName, type SettingSpec } from '../app/settings.ts';
import { closest } from '../domain/closest.ts';
import { err, ok, type Result } from '../domain/result.ts';

export interface UsageError {
  readonly message: string;
  readonly hint: string;
}

export interface ParsedArgs {
  readonly positionals: readonly string[];
  /** The last one, where a setting is given more than once. */
  readonly values: ReadonlyMap<string, string>;
  /** All values of the settings that repeat, in their order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
  readonly help: boolean;
}

/** The settings that one command takes on the command line. */
export function settingsOf(command: CommandName): readonly SettingSpec[] {
  return SETTINGS.filter((setting) => setting.where !== 'action' && setting.commands.includes(command));
}

/** Reads one command's arguments. Unknown flags and values that are not among the choices are usage errors. */
export function parseCommandArgs(
  command: CommandName,
  args: readonly string[],
): Result<ParsedArgs, UsageError> {
  const settings = settingsOf(command);
  const known = new Map(settings.map((setting) => [setting.name, setting]));
  const seeHelp = `See \`countersign ${command} --help\`.`;
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        settings.map((setting) => [
          setting.name,
          { type: setting.type === 'flag' ? 'boolean' : 'string' } as const,
        ]),
      ),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const flags = new Set<string>();
  const positionals: string[] = [];
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help' || token.name === 'h') {
      help = true;
      continue;
    }
    const setting = known.get(token.name);
    if (setting === undefined) {
      const near = closest(token.name, [...known.keys()]);
      return err({
        message: `\`${command}\` has no option ${token.rawName}`,
        hint: near === undefined ? seeHelp : `Did you mean --${near}? ${seeHelp}`,
      });
    }
    if (setting.type === 'flag') {
      if (token.value !== undefined) return err({ message: `--${token.name} takes no value`, hint: seeHelp });
      flags.add(token.name);
      continue;
    }
    const value = token.value;
    if (value === undefined || value === '' || (value.startsWith('--') && !token.inlineValue)) {
      return err({ message: `--${token.name} needs a value (${valueWord(setting)})`, hint: seeHelp });
    }
    if (setting.choices !== undefined && !setting.choices.includes(value)) {
      return err({
        message: `--${token.name} is ${JSON.stringify(value)}; it must be one of ${setting.choices.join(', ')}`,
        hint: seeHelp,
      });
    }
    values.set(token.name, value);
    if (setting.repeats === true) lists.set(token.name, [...(lists.get(token.name) ?? []), value]);
  }
  return ok({ positionals, values, lists, flags, help });
}

/** The word that stands for a setting's value in help texts. */
export function valueWord(setting: SettingSpec): string {
  return setting.value ?? setting.choices?.join('|') ?? 'VALUE';
}
