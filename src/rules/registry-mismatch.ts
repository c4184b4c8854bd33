import { isRegistryEcosystem } from '../domain/ecosystem.ts';
import { defineRule } from '../domain/rule.ts';
import type { Decision } from '../domain/verdict.ts';
import { inspectAddress, isBelow } from './address.ts';
import { namesOtherPackage } from './artifact-path.ts';
import { quote } from './quote.ts';

export const registryMismatch = defineRule({
  meta: {
    id: 'registry-mismatch',
    title: 'Lock entry points at another registry or another package',
    what: 'Compares the address in a lock entry with the registry that is configured, and with the entry’s own name and version. Blocks when the address belongs to another package or version, holds user information, hides its host behind escapes or number forms, or is not encrypted. Warns when it is simply another registry. For Cargo and Go only the form of the address is judged.',
    why: 'Installers fetch what the lockfile’s address says, not what the name says. An edited address looks like one line among thousands, and the package list still reads as harmless.',
    incident:
      'Lockfile injection was shown in 2019: a changed address in a lockfile installs the attacker’s archive under a trusted name. The malicious wheel of torchtriton (2022-12-25) came in because it was found at another index than the intended one.',
    fix: 'Write the lockfile anew from the configured registry. If several registries are intended, name them in the policy under registries or in the client’s configuration.',
    defaultLevel: 'block',
    unknown: 'warn',
    falseAlarms:
      'Another registry only warns, because teams mix a mirror and the public registry. The blocking cases were not seen in lockfiles written by package managers.',
    references: [
      'https://github.com/lirantal/lockfile-lint',
      'https://pytorch.org/blog/compromised-nightly-dependency/',
    ],
    since: '0.1.0',
    group: 'registry',
  },
  subject: 'component',
  needs: ['registryAddress'],
  applies: ({ component: { ecosystem, source, bundled } }) =>
    isRegistryEcosystem(ecosystem) &&
    bundled !== true &&
    source.kind === 'registry' &&
    (source.url !== undefined || source.index !== undefined),
  decide: ({ component }, { registryAddress }) => {
    const { source } = component;
    if (source.kind !== 'registry') return { verdict: 'pass' };
    const { bases } = registryAddress;
    for (const address of [source.url, source.index]) {
      if (address === undefined) continue;
      const problem = judgeForm(address, bases);
      if (problem !== undefined) return problem;
    }
    if (component.ecosystem === 'golang' || component.ecosystem === 'cargo') return { verdict: 'pass' };
    if (source.url !== undefined) {
      const other = namesOtherPackage(component, source.url);
      if (other !== undefined) {
        return fail('other-package', `the address ${quote(source.url)} is for ${other}`);
      }
    }
    if (bases.length === 0) {
      return {
        verdict: 'unknown',
        reason: 'unsupported',
        detail: 'no registry address is configured to compare with',
      };
    }
    const address = source.url ?? source.index ?? '';
    if (bases.some((base) => isBelow(address, base))) return { verdict: 'pass' };
    return {
      ...fail('other-registry', `fetched from ${hostOf(address)}, which is not the configured registry`),
      level: 'warn',
    };
  },
});

function judgeForm(address: string, bases: readonly string[]): Decision | undefined {
  const inspected = inspectAddress(address);
  switch (inspected.problem) {
    case 'not-an-address':
      return fail('malformed-address', `${quote(address)} is not an address`);
    case 'user-information':
      return fail(
        'user-information',
        `the address holds a user name or password; its real host is ${inspected.host}`,
      );
    case 'hidden-host':
      return fail('hidden-host', `the address hides its real host, which is ${inspected.host}`);
    case 'not-encrypted':
      // A registry that the user configured without encryption (a loopback mirror) is the user's decision.
      return bases.some((base) => isBelow(address, base))
        ? undefined
        : fail('not-encrypted', `fetched from ${inspected.host} without encryption`);
    default:
      return undefined;
  }
}

function fail(variant: string, message: string): Extract<Decision, { verdict: 'fail' }> {
  return {
    verdict: 'fail',
    variant,
    message,
    fix: { kind: 'advice', text: 'Remove the entry and lock it anew from the configured registry.' },
  };
}

function hostOf(address: string): string {
  return inspectAddress(address).host;
}
