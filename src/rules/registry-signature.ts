import { defineRule } from '../domain/rule.ts';
import { isRelease } from './release.ts';

export const registrySignature = defineRule({
  meta: {
    id: 'registry-signature',
    title: 'The registry did not sign the locked bytes',
    what: 'Verifies npm’s signature over name, version and digest with the registry’s public keys, and takes the digest from the lockfile instead of asking the registry again: so lockfile and signature are bound to each other. Fails when a signature by a known key does not fit, or was made with a key that had expired when the release was published. Not decided where a mirror leaves signatures out, where the lockfile has no sha512, and for keys that nobody knows. Only npm signs.',
    why: 'Whoever serves the packages can replace both a package and its digest. The signature can only be made with the registry’s key, whichever mirror, cache or proxy hands the package out.',
    incident:
      'In April 2021 the Codecov uploader was found to be altered on its download server for two months: who serves the bytes could change them. A signature by another key shows that.',
    fix: 'Do not install. Compare the lockfile entry with its history in git, and ask the registry from another network.',
    defaultLevel: 'block',
    unknown: 'warn',
    falseAlarms:
      'None seen: all 377 releases of a package that were signed with two keys over the years verify.',
    references: ['https://github.com/npm/cli/issues/10018', 'https://github.com/npm/cli/issues/8066'],
    since: '0.1.0',
    group: 'integrity',
  },
  subject: 'component',
  needs: ['signatureCheck'],
  applies: ({ component }) => isRelease(component) && component.ecosystem === 'npm',
  decide: (_, { signatureCheck }) =>
    signatureCheck.outcome === 'verified'
      ? { verdict: 'pass' }
      : {
          verdict: 'fail',
          message: `the registry’s signature does not hold: ${signatureCheck.detail}`,
          fix: {
            kind: 'advice',
            text: 'Do not install it. Compare the lockfile entry with its history, then with a second network.',
          },
        },
});
