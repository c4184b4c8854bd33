import { defineRule } from '../domain/rule.ts';
import { findDrift } from './immutable-drift.ts';

export const lockDigestChanged = defineRule({
  meta: {
    id: 'lock-digest-changed',
    title: 'A change gives the same version another digest',
    what: 'When two states of a repository are compared: fails when a lock entry keeps its version but its digest for the same artifact in the same algorithm is another one. A digest in a stronger algorithm or for further files is no change.',
    why: 'No package manager changes the digest of a version by itself. Somebody edited the lockfile by hand, or the registry that wrote it served other bytes.',
    incident:
      'Lockfile injection was shown in 2019: a pull request changes a digest and an address in a lockfile of thousands of lines, where no reviewer looks, and the next installation runs the attacker’s code.',
    fix: 'Restore the digest of the base branch. If it was wrong there, find out why before you accept the new one.',
    defaultLevel: 'block',
    unknown: 'warn',
    falseAlarms:
      'None by construction at registries that never change a release. Moving between registries that pack archives anew changes every digest at once.',
    references: ['https://github.com/lirantal/lockfile-lint'],
    since: '0.1.0',
    group: 'integrity',
  },
  subject: 'component',
  needs: [],
  applies: ({ change }) => change?.kind === 'rehashed' && change.from !== undefined,
  decide: ({ component, change }) => {
    const before = change?.from?.integrity ?? [];
    const drift = findDrift(before, component.integrity);
    if (drift === undefined) return { verdict: 'pass' };
    if (drift !== 'incomparable') {
      return {
        verdict: 'fail',
        message: `the version stayed, but its digest changed from ${drift.before} to ${drift.after}`,
        fix: { kind: 'advice', text: 'Restore the digest of the base branch.' },
      };
    }
    if (before.length > 0 && component.integrity.length === 0) {
      return {
        verdict: 'fail',
        variant: 'removed',
        message: 'the version stayed, but the change removes its digest',
        fix: { kind: 'advice', text: 'Restore the digest of the base branch.' },
      };
    }
    if (before.length === 0) return { verdict: 'pass' };
    return {
      verdict: 'unknown',
      reason: 'unsupported',
      detail: 'the digests before and after the change use other algorithms or name other files',
    };
  },
});
