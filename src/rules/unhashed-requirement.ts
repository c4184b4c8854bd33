import { defineRule } from '../domain/rule.ts';

export const unhashedRequirement = defineRule({
  meta: {
    id: 'unhashed-requirement',
    title: 'Python requirement that is not exact or has no hash',
    what: 'Looks at the entries of requirements files. Warns when an entry names no exact version; records it when the version is exact but no hash of its files is given.',
    why: 'A requirements file without exact versions is no lockfile: pip takes the newest release that fits. With versions but without hashes, the index can still hand out other bytes.',
    incident:
      'Between 40 and 50 % of the installations of the hijacked litellm releases on 2026-03-24 came from requirements without an exact version.',
    fix: 'Write the file with pip-compile or uv and let it add hashes.',
    defaultLevel: 'warn',
    unknown: 'warn',
    falseAlarms:
      'None by construction. Most public requirements files have no hashes, so that alone is only recorded.',
    references: [
      'https://pip.pypa.io/en/stable/topics/secure-installs/',
      'https://github.com/jazzband/pip-tools',
    ],
    since: '0.1.0',
    group: 'pinning',
  },
  subject: 'component',
  needs: [],
  applies: ({ component: { ecosystem, pin, source } }) =>
    ecosystem === 'pypi' && pin?.kind === 'requirement' && source.kind === 'registry',
  decide: ({ component: { version, integrity, pin, lockfile } }) => {
    if (pin?.state === 'undecidable') {
      return {
        verdict: 'unknown',
        reason: 'unsupported',
        detail: 'a variable decides at installation time which version is used',
      };
    }
    if (version === '') {
      return {
        verdict: 'fail',
        message: 'no exact version: every installation takes the newest release that fits',
        fix: compileCommand(lockfile),
      };
    }
    if (integrity.length === 0) {
      return {
        verdict: 'fail',
        variant: 'without-hash',
        level: 'record',
        message: 'an exact version without a hash of its files',
        fix: compileCommand(lockfile),
      };
    }
    return { verdict: 'pass' };
  },
});

function compileCommand(file: string): { readonly kind: 'advice'; readonly text: string } {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const advice = 'Keep the names you ask for in a .in file and let a tool write this one';
  if (!/^[A-Za-z0-9_][A-Za-z0-9._-]*\.txt$/.test(name))
    return { kind: 'advice', text: `${advice}, with hashes.` };
  const input = `${name.slice(0, -4)}.in`;
  return { kind: 'advice', text: `${advice}: uv pip compile --generate-hashes ${input} -o ${name}` };
}
