import { unknown } from '../domain/fact.ts';
import { defineRule } from '../domain/rule.ts';
import type { Fix } from '../domain/verdict.ts';
import { chooseCooldown, type Cooldown } from './cooldown.ts';
import { formatDuration, formatMoment } from './format-duration.ts';
import { isRelease } from './release.ts';

const DAY = 86_400_000;
/** Clocks of registries and runners differ by this much without anything being wrong. */
const SKEW = 5 * 60_000;
/** No package registry is older than this (1995-01-01). */
const OLDEST = 788_918_400_000;

export const releaseAge = defineRule({
  meta: {
    id: 'release-age',
    title: 'Release younger than the cooldown',
    what: 'Compares the time a release was published with the number of days the policy asks for, which depends on the ecosystem and on whether the update is a major, minor or patch one. Fails while the release is younger. A publication time that lies in the future or before 1995 counts as unknown.',
    why: 'Most hijacked releases are found and removed within hours. Who waits a few days never installs them. Nothing else stops as many attacks for as little effort.',
    incident:
      'litellm 1.82.8 was published on 2026-03-24 at 10:52 UTC and withdrawn 2 hours and 32 minutes after the first bad release. A wait of one day would have kept it out.',
    fix: 'Wait until the time shown, or stay on the earlier version meanwhile. For your own packages, list their names under cooldown.exempt in the policy.',
    defaultLevel: 'block',
    unknown: 'block-on-outage',
    falseAlarms:
      'It holds, it does not accuse: the newest stable release of a package is less than a week old 34 % of the time, so new updates wait. Releases that have aged pass for ever.',
    references: [
      'https://github.com/pypi/warehouse/blob/main/docs/blog/posts/2026-04-02-incident-report-litellm-telnyx-supply-chain-attack.md',
      'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown-',
    ],
    since: '0.1.0',
    group: 'registry',
  },
  subject: 'component',
  needs: ['publishedAt'],
  applies: (subject, settings) =>
    isRelease(subject.component) && chooseCooldown(subject, settings.policy).days > 0,
  decide: (subject, { publishedAt }, { now, policy }) => {
    if (!Number.isFinite(publishedAt) || publishedAt < OLDEST) {
      const { reason, detail } = unknown(
        'malformed',
        'the registry states a publication time that cannot be true',
      );
      return { verdict: 'unknown', reason, detail };
    }
    const age = now - publishedAt;
    if (age < -SKEW) {
      const { reason, detail } = unknown(
        'malformed',
        'the registry dates the release later than the moment judged from: a later --as-of, or clocks that agree, would tell its age',
      );
      return { verdict: 'unknown', reason, detail };
    }
    const cooldown = chooseCooldown(subject, policy);
    const until = publishedAt + cooldown.days * DAY;
    if (now >= until) return { verdict: 'pass' };
    return {
      verdict: 'fail',
      message: `published ${age < 60_000 ? 'less than a minute' : formatDuration(age)} ago; ${describe(cooldown)}`,
      fix: wait(until, subject.change?.from?.version),
      until,
    };
  },
});

function describe({ days, size }: Cooldown): string {
  const span = `${days} day${days === 1 ? '' : 's'}`;
  return size === 'unknown'
    ? `the policy asks for ${span}`
    : `the policy asks for ${span} for a ${size} release`;
}

function wait(until: number, earlier: string | undefined): Fix {
  const meanwhile = earlier === undefined || earlier === '' ? '' : `, and stay on ${earlier} meanwhile`;
  return { kind: 'advice', text: `Wait until ${formatMoment(until)}${meanwhile}.` };
}
