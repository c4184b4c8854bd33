import { defineRule } from '../domain/rule.ts';
import { quote } from './quote.ts';
import { isRelease } from './release.ts';

export const yankedOrDeprecated = defineRule({
  meta: {
    id: 'yanked-or-deprecated',
    title: 'Release withdrawn or deprecated by its authors',
    what: 'Asks the registry whether the locked release was yanked (PyPI, Cargo) or retracted (Go), which warns, or marked as deprecated (npm), which is recorded.',
    why: 'Authors withdraw a release when it is broken or unsafe. Lockfiles keep it alive: installers still fetch a yanked release that is named exactly.',
    incident:
      'After the worm that was published through the TanStack packages on 2026-05-11, the 84 bad versions were first deprecated with a warning, before the registry removed them.',
    fix: 'Move to a release that its authors stand behind; the reason they gave is in the message.',
    defaultLevel: 'warn',
    unknown: 'warn',
    falseAlarms:
      'Fires only on the authors’ own mark. Deprecation is common for harmless reasons (a package was renamed), so it is recorded and does not warn.',
    references: [
      'https://peps.python.org/pep-0592/',
      'https://doc.rust-lang.org/cargo/commands/cargo-yank.html',
      'https://go.dev/ref/mod#go-mod-file-retract',
    ],
    since: '0.1.0',
    group: 'registry',
  },
  subject: 'component',
  needs: ['yanked', 'deprecated'],
  applies: ({ component }) => isRelease(component),
  decide: (_subject, { yanked, deprecated }) => {
    if (yanked.yanked) {
      return {
        verdict: 'fail',
        variant: 'yanked',
        message: `withdrawn by its authors${because(yanked.reason)}`,
        fix: { kind: 'advice', text: 'Update to a release that is not withdrawn.' },
      };
    }
    if (deprecated.deprecated) {
      return {
        verdict: 'fail',
        variant: 'deprecated',
        level: 'record',
        message: `deprecated by its authors${because(deprecated.message)}`,
        fix: { kind: 'advice', text: 'Look for the successor that the authors name.' },
      };
    }
    return { verdict: 'pass' };
  },
});

function because(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? ', without a reason' : `: ${quote(text)}`;
}
