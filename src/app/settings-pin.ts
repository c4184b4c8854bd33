import { type SettingSpec } from './setting-spec.ts';

/** What only `pin` takes. */
export const PIN_SETTINGS: readonly SettingSpec[] = [
  {
    name: 'format',
    type: 'choice',
    choices: ['diff', 'text', 'json'],
    description: 'What to print. Default: diff; with --check or --write: text.',
    commands: ['pin'],
    where: 'cli',
  },
  {
    name: 'check',
    type: 'flag',
    description:
      'Change nothing and ask nobody, except with actions-lock what locked actions use; exit code 1 when something is loose.',
    commands: ['pin'],
    where: 'cli',
  },
  {
    name: 'write',
    type: 'flag',
    description: 'Write the changes into the files. Each is replaced in one step or left as it was.',
    commands: ['pin'],
    where: 'cli',
  },
  {
    name: 'lock',
    type: 'flag',
    description:
      'With write: also let npm, pnpm, uv and Cargo write the lockfiles that are missing or do not fit, on a copy of the manifests, with scripts and builds off.',
    commands: ['pin'],
    where: 'cli',
  },
  {
    name: 'actions-lock',
    type: 'flag',
    description:
      'Also write .github/workflows/actions.lock for the workflows as they will be; with check: compare it. With update, entries that it has move too.',
    commands: ['pin'],
    where: 'both',
  },
  {
    name: 'only',
    type: 'text',
    value: 'KIND|PATTERN',
    repeats: true,
    description:
      'Look only at references of a kind (action, workflow, image, feature, requirement, hook, submodule, tool), or whose file or name a pattern covers. May be repeated.',
    commands: ['pin'],
    where: 'both',
  },
  {
    name: 'exclude',
    type: 'text',
    value: 'PATTERN=REASON',
    repeats: true,
    description:
      'Leave alone the references whose file or name the pattern covers, and list them with the reason, which must be given. May be repeated.',
    commands: ['pin'],
    where: 'both',
  },
  {
    name: 'update',
    type: 'flag',
    description: 'Also move what is exact to the newest stable release of its major version.',
    commands: ['pin'],
    where: 'both',
  },
  {
    name: 'major',
    type: 'flag',
    description: 'With update: also to another major version.',
    commands: ['pin'],
    where: 'both',
  },
  {
    name: 'min-age',
    type: 'text',
    value: 'DAYS',
    description:
      'Pin no commit that is younger than this many days; an older release is taken where one is covered. Left out: 7 with update, else 0.',
    commands: ['pin'],
    where: 'both',
  },
];
