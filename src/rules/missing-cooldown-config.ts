import type { FileSubject } from '../domain/facts.ts';
import { defineRule } from '../domain/rule.ts';
import type { UpdateConfig, UpdateEntry } from '../domain/update-config.ts';
import type { Decision, Fix } from '../domain/verdict.ts';
import { quote } from './quote.ts';

export const missingCooldownConfig = defineRule({
  meta: {
    id: 'missing-cooldown-config',
    title: 'Update service without a cooldown',
    what: 'Looks at the configuration of Dependabot and Renovate at the top of the repository. Warns when an entry that opens version updates sets no cooldown; records it when the cooldown covers only some packages. A Renovate preset in another repository is unknown. Without such a configuration there is nothing to judge.',
    why: 'These services propose a release within hours of its publication, while stolen releases are usually withdrawn within days. A cooldown lets others find out first; security updates do not wait for it.',
    incident:
      'The litellm releases published with a stolen token on 2026-03-24 were withdrawn 2 hours and 32 minutes later. A cooldown of one day would have kept them out of every proposed update.',
    fix: 'Give every entry of dependabot.yml a cooldown with default-days, or set minimumReleaseAge for Renovate.',
    defaultLevel: 'warn',
    unknown: 'record',
    falseAlarms:
      'None by construction for what stands in the file. A repository that means to take every release at once is warned about; an exception says so.',
    references: [
      'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference',
      'https://docs.renovatebot.com/key-concepts/minimum-release-age/',
    ],
    since: '0.2.0',
    group: 'project',
  },
  subject: 'file',
  needs: [],
  applies: ({ updateConfig: { tool, problem, entries } }) =>
    (tool === 'dependabot' || tool === 'renovate') &&
    (problem !== undefined || entries.some(({ waiting }) => waiting.state !== 'idle')),
  decide,
});

function decide({ updateConfig, clients }: FileSubject): Decision {
  const { problem } = updateConfig;
  if (problem !== undefined) return { verdict: 'unknown', reason: 'malformed', detail: problem.sentence };
  const entries = updateConfig.entries.filter(({ waiting }) => waiting.state !== 'idle');
  const loose = entries.filter(({ waiting }) => waiting.state === 'none');
  const [first] = loose;
  if (first !== undefined) {
    return {
      verdict: 'fail',
      message: `${describeLoose(loose, entries.length)} before new releases${describeClients(clients)}`,
      location: { file: updateConfig.path, line: first.line },
      fix: mend(updateConfig, loose),
    };
  }
  for (const { waiting } of entries) {
    if (waiting.state === 'undecidable') {
      return { verdict: 'unknown', reason: 'unsupported', detail: waiting.reason };
    }
  }
  for (const { name, waiting, line } of entries) {
    if (waiting.state !== 'partly') continue;
    return {
      verdict: 'fail',
      variant: 'partly',
      level: 'record',
      message: `${quote(name)} waits only for ${waiting.what}`,
      location: { file: updateConfig.path, line },
      fix: { kind: 'advice', text: ADVICE[updateConfig.tool === 'renovate' ? 'renovate' : 'dependabot'] },
    };
  }
  return { verdict: 'pass' };
}

function describeLoose(loose: readonly UpdateEntry[], all: number): string {
  const [first] = loose;
  if (loose.length === 1) return `${quote(first?.name ?? '')} does not wait`;
  return `${loose.length} of ${all} entries do not wait`;
}

/** Clients that wait themselves make the lack less grave; a reader should know. */
function describeClients(clients: readonly UpdateConfig[]): string {
  const waiting = clients.flatMap(({ path, entries: [entry] }) =>
    entry?.waiting.state === 'waits' ? [quote(path)] : [],
  );
  return waiting.length === 0 ? '' : `; the client itself is told to wait in ${waiting.join(', ')}`;
}

const ADVICE = {
  dependabot: 'Give every entry below updates a cooldown with default-days: 7.',
  renovate: 'Set minimumReleaseAge to 7 days at the top of the configuration.',
} as const;

function mend({ path, tool }: UpdateConfig, loose: readonly UpdateEntry[]): Fix {
  const insertion = loose.length === 1 ? loose[0]?.insertion : undefined;
  if (insertion === undefined) {
    return { kind: 'advice', text: ADVICE[tool === 'renovate' ? 'renovate' : 'dependabot'] };
  }
  const { line, before, after } = insertion;
  return { kind: 'edit', file: path, line, before, after };
}
