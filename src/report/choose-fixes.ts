import type { Finding, Fix } from '../domain/verdict.ts';
import type { DescribeRule } from './describe-rule.ts';
import { isDanger } from './severity.ts';

/** Said of every release that is known to harm: taking it out does not take back what it read. */
const AFTERWARDS: Fix = {
  kind: 'advice',
  text: 'If it was ever installed, rotate every secret that machine or job could read.',
};

/**
 * What to do about one package, most severe first, each once. Advice to wait is left out when waiting alone does not
 * mend it: nobody should wait for a malicious release to grow old. Without a fix of its own, a rule's general one.
 */
export function chooseFixes(findings: readonly Finding[], describeRule: DescribeRule): Fix[] {
  const lasting = findings.filter(({ level, until }) => level === 'block' && until === undefined);
  // Nothing else may be advised about a release that harms: to pin it, say, would only keep it.
  const harmful = lasting.filter(({ rule }) => rule === 'known-malicious');
  const relevant =
    harmful.length > 0
      ? lasting.filter(({ rule }) => isDanger(rule))
      : lasting.length > 0
        ? findings.filter(({ until }) => until === undefined)
        : findings;
  const fixes = new Map<string, Fix>();
  for (const { fix } of relevant) if (fix !== undefined) fixes.set(JSON.stringify(fix), fix);
  const [first] = relevant;
  if (fixes.size === 0 && first !== undefined) {
    const general = describeRule(first.rule)?.fix;
    if (general !== undefined) return [{ kind: 'advice', text: general }];
  }
  return [...fixes.values(), ...(harmful.length > 0 ? [AFTERWARDS] : [])];
}
