import type { Integrity } from '../domain/component.ts';
import { defineRule } from '../domain/rule.ts';
import { groupByFile, isMalformed, isWeak, strongestAlgorithm } from './digests.ts';
import { quote } from './quote.ts';

export const weakIntegrity = defineRule({
  meta: {
    id: 'weak-integrity',
    title: 'Digest that proves little or nothing',
    what: 'Looks at the digests of a lock entry. Warns when an artifact has only MD5 or SHA-1 digests. Fails hard when a digest cannot be one: wrong length, wrong alphabet, base64 that is not canonical, an unknown algorithm.',
    why: 'Two different files with one MD5 or SHA-1 digest can be made today. A digest that cannot be one is worse: some clients skip it in silence, and the entry only looks protected.',
    incident:
      'In February 2017 researchers published two different PDF files with the same SHA-1 digest; since 2020 such pairs can be made with chosen contents.',
    fix: 'Let your package manager write the entry anew; current clients use SHA-256 or SHA-512.',
    defaultLevel: 'block',
    unknown: 'warn',
    falseAlarms:
      'None by construction. Lockfiles of npm before 5 and yarn before 1.10 carry SHA-1 only, which warns and does not block.',
    references: ['https://shattered.io/', 'https://sha-mbles.github.io/', 'https://www.w3.org/TR/SRI/'],
    since: '0.1.0',
    group: 'integrity',
  },
  subject: 'component',
  needs: [],
  applies: ({ component }) => component.integrity.some(({ raw }) => raw.trim() !== ''),
  decide: ({ component }) => {
    const bad = component.integrity.find(isMalformed);
    if (bad !== undefined) {
      return {
        verdict: 'fail',
        variant: 'malformed',
        message: `${quote(bad.raw)} is not a digest: its algorithm, length or alphabet is wrong`,
        fix: { kind: 'advice', text: 'Remove the entry and let your package manager write it anew.' },
      };
    }
    const weak = artifacts(component.ecosystem, component.integrity).filter((group) =>
      isWeak(strongestAlgorithm(group)),
    );
    const [first] = weak;
    if (first === undefined) return { verdict: 'pass' };
    const algorithm = strongestAlgorithm(first);
    return {
      verdict: 'fail',
      variant: 'weak',
      level: 'warn',
      message: `only ${algorithm.toUpperCase()} protects ${weak.length === 1 ? 'its artifact' : `${weak.length} of its artifacts`}`,
      fix: {
        kind: 'advice',
        text: 'Write the lockfile anew with a current version of your package manager.',
      },
    };
  },
});

/** Digests of one artifact each. Python requirements list one per file without naming the file. */
function artifacts(ecosystem: string, digests: readonly Integrity[]): readonly (readonly Integrity[])[] {
  const groups = groupByFile(digests);
  const unnamed = groups.get('');
  if (ecosystem !== 'pypi' || unnamed === undefined) return [...groups.values()];
  return [
    ...[...groups].filter(([file]) => file !== '').map(([, group]) => group),
    ...unnamed.map((digest) => [digest]),
  ];
}
