import type { Declaration } from '../domain/component.ts';
import { defineRule } from '../domain/rule.ts';
import { isExamplePath } from './example-path.ts';
import { lockCommand } from './lock-command.ts';

export const missingLockfile = defineRule({
  meta: {
    id: 'missing-lockfile',
    title: 'Dependencies without a lockfile',
    what: 'Looks at every manifest that asks for packages from a registry. Fails when no lockfile beside it, or at the root of its workspace, covers it. Recorded only below directories that by their name hold tests, fixtures, examples or benchmarks.',
    why: 'Without a lockfile each installation takes the newest version that fits, including one published a minute ago by somebody who stole a token.',
    incident:
      'Between 40 and 50 % of the installations of the hijacked litellm releases on 2026-03-24 were not pinned to a version at all.',
    fix: 'Create the lockfile with your package manager’s own command and commit it.',
    defaultLevel: 'warn',
    unknown: 'warn',
    falseAlarms:
      'Libraries that leave the lockfile out on purpose are warned about; their own tests and releases still install something. Large repositories keep hundreds of manifests as test data that nobody installs, so those are recorded and not warned about.',
    references: [
      'https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-lock-json.md',
      'https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html',
    ],
    since: '0.1.0',
    group: 'project',
  },
  subject: 'project',
  needs: [],
  applies: ({ declarations }) => declarations.some(needsLock),
  decide: ({ dir, ecosystem, manifest, lockfiles, declarations }) => {
    if (lockfiles.length > 0) return { verdict: 'pass' };
    const asked = declarations.filter(needsLock).length;
    const command = lockCommand({ ecosystem, manifest: manifest.path });
    return {
      verdict: 'fail',
      ...(isExamplePath(dir) ? { variant: 'example', level: 'record' as const } : {}),
      message: `asks for ${asked} package${asked === 1 ? '' : 's'} and has no lockfile`,
      fix:
        command === undefined
          ? { kind: 'advice', text: 'Create a lockfile with your package manager and commit it.' }
          : { kind: 'command', text: command },
    };
  },
});

/** Build requirements of a Python project are installed apart and are in no lockfile. */
function needsLock({ kind, ecosystem, scope }: Declaration): boolean {
  return (kind === 'registry' || kind === 'alias') && !(ecosystem === 'pypi' && scope === 'build');
}
