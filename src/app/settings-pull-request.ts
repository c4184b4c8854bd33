import { JUDGING, type SettingSpec } from './setting-spec.ts';

/** Of `pin` in the action: the pull request that it opens. */
export const PULL_REQUEST_SETTINGS: readonly SettingSpec[] = [
  {
    name: 'pull-request',
    type: 'flag',
    description:
      'With command pin: bring the changes into a pull request. Otherwise, and where that is not allowed, they are uploaded as countersign-pin.patch.',
    commands: ['pin'],
    where: 'action',
  },
  {
    name: 'branch',
    type: 'text',
    value: 'NAME',
    default: 'countersign/pin',
    description: 'Branch of that pull request. It is overwritten only while all its commits were made here.',
    commands: ['pin'],
    where: 'action',
  },
  {
    name: 'token',
    type: 'text',
    value: 'TOKEN',
    default: '${{ github.token }}',
    description:
      'Token for the pull request; needs contents and pull-requests: write. For workflow files also workflows: write, which the default token can never have: give one of a GitHub App or a personal access token. With attest: the token that stores attestations; the default one does.',
    commands: ['pin', ...JUDGING],
    where: 'action',
  },
  {
    name: 'commit-message',
    type: 'text',
    value: 'TEXT',
    default: 'Pin references to exact versions',
    description: 'Message of its commit; the first line is also the title of the pull request.',
    commands: ['pin'],
    where: 'action',
  },
  {
    name: 'labels',
    type: 'text',
    value: 'NAME,…',
    description: 'Labels that the pull request gets when it is opened, separated by commas.',
    commands: ['pin'],
    where: 'action',
  },
];
