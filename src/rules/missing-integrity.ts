import { isRegistryEcosystem } from '../domain/ecosystem.ts';
import { defineRule, type Failure } from '../domain/rule.ts';
import type { Component } from '../domain/component.ts';
import type { Fix } from '../domain/verdict.ts';

export const missingIntegrity = defineRule({
  meta: {
    id: 'missing-integrity',
    title: 'Lock entry without a digest',
    what: 'Looks at every lock entry whose bytes come from a registry or an address, in formats that have a place for a digest. Fails when none is there. Packages shipped inside another package have no artifact of their own and are recorded only, and so are entries of yarn’s newer lockfile, which leaves the digest out for platforms it did not fetch, components that a Gradle build trusts or checks by signature, and Gradle builds without verification metadata. Git, local and workspace sources are not looked at.',
    why: 'Without a digest the lockfile names a version but not its bytes: whoever controls the registry, a mirror or the connection can hand out something else under the same version.',
    incident:
      'The PyPI release ctx 0.1.2, unchanged since 2014, was replaced under its own version on 2022-05-14 after its owner’s e-mail domain was taken over. A locked digest would have refused the new file.',
    fix: 'Let your package manager write the lockfile anew with digests (Gradle: the verification metadata), and look at the difference before you commit it.',
    defaultLevel: 'warn',
    unknown: 'warn',
    falseAlarms:
      'None by construction: the digest is there or not. Lockfiles written by old clients can miss hundreds; one regeneration mends them all.',
    references: [
      'https://www.w3.org/TR/SRI/',
      'https://pip.pypa.io/en/stable/topics/secure-installs/',
      'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2022/ctx-and-phpass.md',
    ],
    since: '0.1.0',
    group: 'integrity',
  },
  subject: 'component',
  needs: [],
  applies: ({ component }) =>
    isRegistryEcosystem(component.ecosystem) &&
    component.version !== '' &&
    component.pin === undefined &&
    (component.source.kind === 'registry' || component.source.kind === 'url'),
  decide: ({ component }) => {
    if (component.integrity.some(({ raw }) => raw.trim() !== '')) return { verdict: 'pass' };
    if (component.bundled === true) {
      return {
        verdict: 'fail',
        variant: 'bundled',
        level: 'record',
        message: 'shipped inside another package’s archive: only the digest of that archive covers it',
      };
    }
    if (component.unchecked !== undefined) return UNCHECKED[component.unchecked];
    if (component.format.includes('berry')) {
      return {
        verdict: 'fail',
        variant: 'not-fetched',
        level: 'record',
        message:
          'the lock entry has no checksum; yarn writes one only for packages it fetched on that machine',
        fix: { kind: 'command', text: 'yarn install --check-cache' },
      };
    }
    return {
      verdict: 'fail',
      message: 'the lock entry has no digest, so that any bytes with this version are accepted',
      fix: regenerate(component),
    };
  },
});

const WRITE_METADATA = { kind: 'command', text: 'gradle --write-verification-metadata sha256 help' } as const;

/** What the build itself says about components of which it asks no digest. */
const UNCHECKED: Readonly<Record<NonNullable<Component['unchecked']>, Failure>> = {
  trusted: {
    verdict: 'fail',
    variant: 'trusted',
    level: 'record',
    message: 'the build trusts it without a digest, by its list of trusted artifacts',
  },
  signed: {
    verdict: 'fail',
    variant: 'signed',
    level: 'record',
    message:
      'the build asks for a signature of a key and for no digest; signatures of files are not checked here',
  },
  off: {
    verdict: 'fail',
    variant: 'not-verified',
    level: 'record',
    message: 'the build has no verification metadata, so that it compares no file with a digest',
    fix: WRITE_METADATA,
  },
};

function regenerate({ ecosystem, format }: Component): Fix {
  if (ecosystem === 'golang') return { kind: 'command', text: 'go mod tidy' };
  if (ecosystem === 'cargo') return { kind: 'command', text: 'cargo generate-lockfile' };
  if (ecosystem === 'maven') return WRITE_METADATA;
  if (ecosystem === 'gem') return { kind: 'command', text: 'bundle lock --add-checksums' };
  if (format === 'npm-lock') return { kind: 'command', text: 'npm install --package-lock-only' };
  if (format.startsWith('pnpm')) return { kind: 'command', text: 'pnpm install --lockfile-only' };
  if (format.startsWith('poetry')) return { kind: 'command', text: 'poetry lock' };
  if (format.startsWith('uv')) return { kind: 'command', text: 'uv lock' };
  return { kind: 'advice', text: 'Let your package manager write this entry anew.' };
}
