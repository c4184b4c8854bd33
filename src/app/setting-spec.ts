/**
 * Every setting that a user can give, once: action.yml, the command line's flags and help, docs/inputs.md and the
 * reusable workflows' tables are made from this list. A setting that the policy file also has carries no default
 * here, so that leaving it out never overwrites the file.
 */
export interface SettingSpec {
  /**
   * The action's input and, with `--` in front, the command line's flag. A flag that means something else in another
   * command has an entry for each.
   */
  readonly name: string;
  readonly type: 'text' | 'flag' | 'choice';
  readonly choices?: readonly string[];
  /** The word that stands for the value in help texts. */
  readonly value?: string;
  readonly default?: string;
  readonly description: string;
  readonly commands: readonly CommandName[];
  /** May be given more than once; an input of the action has one value a line. */
  readonly repeats?: true;
  /** Where it exists. */
  readonly where: 'both' | 'action' | 'cli';
}

export type CommandName =
  | 'check'
  | 'verify'
  | 'verify-vsa'
  | 'identities'
  | 'pin'
  | 'sbom'
  | 'inventory'
  | 'explain'
  | 'doctor';

export const ALL: readonly CommandName[] = [
  'check',
  'verify',
  'identities',
  'pin',
  'sbom',
  'inventory',
  'doctor',
];
export const JUDGING: readonly CommandName[] = ['check', 'verify', 'sbom'];
export const ASKING: readonly CommandName[] = ['check', 'verify', 'identities', 'pin', 'sbom'];
