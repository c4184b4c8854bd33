import { defineRule } from '../domain/rule.ts';
import type { Fix } from '../domain/verdict.ts';
import type { Component } from '../domain/component.ts';
import type { IncidentMatch } from '../domain/facts.ts';
import { suggestVersion } from './suggest-version.ts';

export const knownMalicious = defineRule({
  meta: {
    id: 'known-malicious',
    title: 'Listed as compromised',
    what: 'Compares name and version with the embedded list of real incidents: hijacked releases, worm campaigns, look-alike packages, actions whose tags were moved. Versions are compared as exact text, or by the ecosystem’s own order where an advisory gives a range. A pinned action matches by its commit, and by a listed version in its remark or at its commit; where tags were moved, commits that the versions really name do not match. A listed name without a version that can be compared is unknown.',
    why: 'The release is known to harm whoever installs it. Nothing needs to be weighed any more.',
    incident:
      'litellm 1.82.7 and 1.82.8 (MAL-2026-2144, 2026-03-24) sent environment, SSH, cloud and cluster secrets away.',
    fix: 'Move to the version named as good. If the release was ever installed, rotate every secret that machine could read.',
    defaultLevel: 'block',
    unknown: 'warn',
    falseAlarms:
      'Lists exact versions wherever the reports name them, because open-ended ranges flagged clean replacements in the past.',
    references: [
      'https://github.com/ossf/malicious-packages',
      'https://github.com/Cobenian/shai-hulud-detect',
    ],
    since: '0.1.0',
    group: 'intel',
  },
  subject: 'component',
  needs: ['knownMalicious'],
  applies: () => true,
  decide: ({ component }, { knownMalicious }) => {
    const [first] = knownMalicious;
    if (first === undefined) return { verdict: 'pass' };
    const ids = [...new Set(knownMalicious.flatMap((match) => [match.id, ...match.aliases]))];
    return {
      verdict: 'fail',
      variant: first.id,
      message: `listed as compromised on ${first.date}: ${first.effect} (${ids.slice(0, 4).join(', ')})`,
      fix: mend(component, knownMalicious),
    };
  },
});

function mend(component: Component, matches: readonly IncidentMatch[]): Fix {
  const safe = matches.find((match) => match.safeVersion !== undefined)?.safeVersion;
  return safe === undefined
    ? { kind: 'advice', text: 'Remove it: no good version is known.' }
    : suggestVersion(component, safe);
}
