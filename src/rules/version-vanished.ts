import { defineRule } from '../domain/rule.ts';
import { isRelease } from './release.ts';
import { suggestVersion } from './suggest-version.ts';

export const versionVanished = defineRule({
  meta: {
    id: 'version-vanished',
    title: 'Locked version is gone from the registry',
    what: 'Asks the registry for the exact version in the lockfile. Fails when this version is gone while others are served, when the whole package is gone, and when a security placeholder stands in its place. A registry that holds only a part of its upstream gives no answer: unknown. A package that is withheld during an investigation is the business of the rule quarantined.',
    why: 'Registries almost never delete a release, except when it was malicious or published by mistake. A lockfile that still names it may have brought the bad bytes to your machines already, and the next installation fails or, worse, gets them from a cache.',
    incident:
      'The litellm releases 1.82.7 and 1.82.8 of 2026-03-24 were removed while all others came back. 66 % of the hijacked releases we know of were removed later.',
    fix: 'Move to the nearest version that is still served, and find out why this one went. If it was ever installed, treat the secrets of those machines as read.',
    defaultLevel: 'block',
    unknown: 'block-on-outage',
    falseAlarms:
      'Cannot fire while the registry serves the version. A private package that is asked for at a public registry looks like a package that is gone: set the registry in the policy.',
    references: [
      'https://peps.python.org/pep-0792/',
      'https://github.com/pypi/warehouse/blob/main/docs/blog/posts/2026-04-02-incident-report-litellm-telnyx-supply-chain-attack.md',
    ],
    since: '0.1.0',
    group: 'registry',
  },
  subject: 'component',
  needs: ['registryState'],
  applies: ({ component }) => isRelease(component),
  decide: ({ component }, { registryState }) => {
    switch (registryState.state) {
      case 'present':
      case 'package-quarantined':
        return { verdict: 'pass' };
      case 'version-absent': {
        const { nearest, otherVersions } = registryState;
        const others = `${otherVersions} other version${otherVersions === 1 ? '' : 's'}`;
        const has = nearest === undefined ? others : `${others}, the nearest being ${nearest}`;
        return {
          verdict: 'fail',
          variant: 'version-absent',
          message: `the registry no longer has ${component.version}, but has ${has}`,
          fix:
            nearest === undefined
              ? { kind: 'advice', text: 'Choose a version that the registry still serves.' }
              : suggestVersion(component, nearest),
        };
      }
      case 'package-absent':
        return {
          verdict: 'fail',
          variant: 'package-absent',
          message:
            'the registry does not know this package at all, so anybody may be able to register its name',
          fix: {
            kind: 'advice',
            text: 'Remove it. If it is a private package, name its registry in the policy so that the right one is asked.',
          },
        };
      case 'security-holder':
        return {
          verdict: 'fail',
          variant: 'security-holder',
          message:
            'the registry replaced this package by a security placeholder, as it does with malicious ones',
          fix: {
            kind: 'advice',
            text: 'Remove it, and treat the secrets of machines that installed it as read.',
          },
        };
      default:
        // absent-from-partial-mirror
        return {
          verdict: 'unknown',
          reason: 'stripped-by-mirror',
          detail: 'the registry in use holds only a part of its upstream, so that absence says nothing',
        };
    }
  },
});
