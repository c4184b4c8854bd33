import type { Component } from '../domain/component.ts';
import { isRegistryEcosystem } from '../domain/ecosystem.ts';
import type { ComponentSubject } from '../domain/facts.ts';
import { defineRule, type Failure } from '../domain/rule.ts';
import { inspectAddress, isBelow } from './address.ts';
import { namesOtherPackage } from './artifact-path.ts';
import { quote } from './quote.ts';

export const registryMismatch = defineRule({
  meta: {
    id: 'registry-mismatch',
    title: 'Lock entry points at another registry or another package',
    what: 'Looks at the address in a lock entry. Blocks when it belongs to another package or version, holds user information, hides its host behind escapes or number forms, is fetched with neither encryption nor a digest, when one file of a release comes from elsewhere and the others do not, or when a change moves an entry to a host that is not the configured registry. Warns when only the encryption is missing or a new entry comes from another registry than the configured one, and records it for entries that were there before. For Cargo and Go only the form of the address is judged.',
    why: 'Installers fetch what the lockfile’s address says, not what the name says. An edited address is one line among thousands, and the list of packages still reads as harmless.',
    incident:
      'The malicious torchtriton of 2022-12-25 was installed because the name was found at another index than the intended one. Lockfile injection, shown in 2019, does the same with an edited address.',
    fix: 'Write the entry anew from the configured registry. If several registries are intended, name yours in the policy under registries or in the client’s configuration.',
    defaultLevel: 'block',
    unknown: 'warn',
    falseAlarms:
      'Once in 86,000 entries of 695 real lockfiles: Yarn had written a release whose archive holds the manifest of another version. The other blocking cases do not occur in lockfiles that package managers write. Another registry alone does not block, because teams mix a mirror and the public registry.',
    references: [
      'https://github.com/lirantal/lockfile-lint',
      'https://pytorch.org/blog/compromised-nightly-dependency/',
    ],
    since: '0.1.0',
    group: 'registry',
  },
  subject: 'component',
  needs: ['registryAddress'],
  applies: ({ component }) =>
    isRegistryEcosystem(component.ecosystem) &&
    component.bundled !== true &&
    addressesOf(component).length > 0,
  provenAlone: ({ component }) => judgeForm(component) ?? judgePath(component),
  decide: (subject, { registryAddress: { bases } }) => {
    const { component } = subject;
    const addresses = addressesOf(component);
    const plain = addresses.find(
      (address) =>
        inspectAddress(address).problem === 'not-encrypted' && !bases.some((base) => isBelow(address, base)),
    );
    if (plain !== undefined) {
      const decision = fail('not-encrypted', `fetched from ${hostOf(plain)} without encryption`);
      // Lockfiles of old clients have such addresses by the hundred; a digest still protects the bytes.
      return component.integrity.length === 0 ? decision : { ...decision, level: 'warn' };
    }
    if (component.ecosystem === 'golang' || component.ecosystem === 'cargo') return { verdict: 'pass' };
    if (bases.length === 0) {
      return {
        verdict: 'unknown',
        reason: 'unsupported',
        detail: 'no registry address is configured to compare with',
      };
    }
    const isForeign = (address: string): boolean => !bases.some((base) => isBelow(address, base));
    const foreign = addresses.filter(isForeign);
    return foreign.length === 0
      ? { verdict: 'pass' }
      : (judgeMixed(component, isForeign) ?? judgeForeign(subject, foreign));
  },
});

function addressesOf({ source }: Component): readonly string[] {
  if (source.kind !== 'registry') return [];
  const { index } = source;
  if (index === undefined) return filesOf(source);
  // A requirements file may name several indexes.
  return [...filesOf(source), ...index.split(' ').filter((address) => address !== '')];
}

/** Addresses of archives, not of indexes. */
function filesOf({
  url,
  others = [],
}: Extract<Component['source'], { kind: 'registry' }>): readonly string[] {
  return url === undefined || url === '' ? others : [url, ...others];
}

function judgeForm(component: Component): Failure | undefined {
  for (const address of addressesOf(component)) {
    const { problem, host } = inspectAddress(address);
    if (problem === 'user-information') {
      return fail(problem, `the address holds a user name or password; its real host is ${host}`);
    }
    if (problem === 'hidden-host') return fail(problem, `the address hides its real host, which is ${host}`);
    if (problem === 'not-an-address') return fail(problem, `${quote(address)} is not an address`);
  }
  return undefined;
}

function judgePath(component: Component): Failure | undefined {
  const { source } = component;
  if (source.kind !== 'registry') return undefined;
  for (const address of filesOf(source)) {
    const other = namesOtherPackage(component, address);
    if (other !== undefined) return fail('other-package', `the address ${quote(address)} ${other}`);
  }
  return undefined;
}

/** One file from elsewhere among files of the configured registry: no lock writer makes that. */
function judgeMixed({ source }: Component, isForeign: (address: string) => boolean): Failure | undefined {
  const files = source.kind === 'registry' ? filesOf(source) : [];
  const foreign = files.find(isForeign);
  return foreign === undefined || files.every(isForeign)
    ? undefined
    : fail(
        'mixed-registry',
        `one of its files is fetched from ${hostOf(foreign)}, the others from the configured registry`,
      );
}

/** An entry that a change moved to a foreign host is an alarm; one that was always there is the user's choice. */
function judgeForeign({ component, change }: ComponentSubject, foreign: readonly string[]): Failure {
  const before = change?.from === undefined ? [] : addressesOf(change.from).map(hostOf);
  const hosts = foreign.map(hostOf);
  const fresh = hosts.find((host) => !before.includes(host));
  const host = fresh ?? hosts[0] ?? '';
  const decision = fail('other-registry', `fetched from ${host}, which is not the configured registry`);
  if (change === undefined || fresh === undefined) return { ...decision, level: 'record' };
  if (change.from === undefined) return { ...decision, level: 'warn' };
  const from = before.length === 0 ? 'the configured registry' : before.join(', ');
  const switched = fail(
    'registry-switched',
    `the change moves it from ${from} to ${host}, which is not the configured registry`,
  );
  // Where no address stood before, a lock may just have been written in full; a digest then still holds it.
  return before.length === 0 && component.integrity.length > 0 ? { ...switched, level: 'warn' } : switched;
}

function fail(variant: string, message: string): Failure {
  return {
    verdict: 'fail',
    variant,
    message,
    fix: { kind: 'advice', text: 'Remove the entry and lock it anew from the configured registry.' },
  };
}

function hostOf(address: string): string {
  const { host } = inspectAddress(address);
  return host === '' ? 'a local path' : host;
}
