import type { Component, Source } from '../domain/component.ts';
import { isRegistryEcosystem } from '../domain/ecosystem.ts';
import { defineRule } from '../domain/rule.ts';
import type { Decision } from '../domain/verdict.ts';
import { inspectAddress } from './address.ts';
import { resolvePath } from './resolve-path.ts';

/** Levels that a relative path may go up before it certainly leaves the repository. */
const DEEPEST = 8;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

export const exoticDependency = defineRule({
  meta: {
    id: 'exotic-dependency',
    title: 'Dependency from outside any registry',
    what: 'Looks at dependencies that come from git, from an archive at an address, or from a path. Fails when git is named without a full commit, when a dependency of a dependency comes from git, when an archive is fetched from an address, and, blocking, when an archive has neither encryption nor a digest or a path leads out of the repository.',
    why: 'What comes around the registry comes around its controls too: no publication time, no owner, no removal when it turns bad. A branch or an archive at an address can be changed by its owner at any moment.',
    incident:
      'The releases hijacked in the TanStack packages on 2026-05-11 carried an optional dependency on a commit of a GitHub repository that belonged to no branch; installing it ran the worm.',
    fix: 'Use a registry release. Where git is needed, name the full 40-digit commit.',
    defaultLevel: 'block',
    unknown: 'warn',
    falseAlarms:
      'Direct git dependencies with a full commit and paths inside the repository pass. What remains is rare in lockfiles of published projects; only the two plainly dangerous forms block.',
    references: [
      'https://github.com/TanStack/tanstack.com/blob/main/src/blog/npm-supply-chain-compromise-postmortem.md',
      'https://github.com/lirantal/lockfile-lint',
    ],
    since: '0.1.0',
    group: 'project',
  },
  subject: 'component',
  needs: [],
  applies: ({ component }) =>
    isRegistryEcosystem(component.ecosystem) && component.source.kind !== 'registry',
  decide: ({ component }) => {
    const { source } = component;
    switch (source.kind) {
      case 'git':
        return judgeGit(component, source);
      case 'url':
        return judgeArchive(component, source.url);
      case 'path':
        return judgePath(component, source.path);
      default:
        return { verdict: 'pass' };
    }
  },
});

function judgeGit({ direct }: Component, source: Extract<Source, { kind: 'git' }>): Decision {
  if (source.commit === undefined || !COMMIT.test(source.commit)) {
    return {
      verdict: 'fail',
      variant: 'git-without-commit',
      level: 'warn',
      message: 'comes from git without a full commit, so that its owner can change it at any moment',
      fix: { kind: 'advice', text: 'Name the full 40-digit commit, or use a registry release.' },
    };
  }
  if (direct !== false) return { verdict: 'pass' };
  return {
    verdict: 'fail',
    variant: 'git-indirect',
    level: 'warn',
    message: 'a dependency of a dependency comes from a git commit instead of a registry',
    fix: {
      kind: 'advice',
      text: 'Find out which package asks for it, and why; published packages rarely need git.',
    },
  };
}

function judgeArchive({ integrity }: Component, url: string): Decision {
  const { host, problem } = inspectAddress(url);
  const from = host === '' ? 'an address' : host;
  const protectedByDigest = integrity.length > 0;
  if (problem === 'user-information' || problem === 'hidden-host') {
    return {
      verdict: 'fail',
      variant: 'hidden-address',
      message: `comes from an address that hides its real host, which is ${from}`,
      fix: { kind: 'advice', text: 'Use a registry release.' },
    };
  }
  if (problem !== undefined && !protectedByDigest) {
    return {
      verdict: 'fail',
      variant: 'archive-unprotected',
      message: `comes as an archive from ${from} with neither encryption nor a digest`,
      fix: {
        kind: 'advice',
        text: 'Use a registry release, or an https address with a digest in the lockfile.',
      },
    };
  }
  return {
    verdict: 'fail',
    variant: protectedByDigest ? 'archive' : 'archive-without-digest',
    level: 'warn',
    message: `comes as an archive from ${from}, outside any registry${protectedByDigest ? '' : ', and without a digest'}`,
    fix: { kind: 'advice', text: 'Use a registry release.' },
  };
}

/** Lockfiles that write a path relative to the workspace member that asks for it, which they do not name. */
const MEMBER_RELATIVE = /^(?:yarn|pnpm|bun)/;

function judgePath({ lockfile, format }: Component, path: string): Decision {
  if (resolvePath(lockfile, path) !== undefined) return { verdict: 'pass' };
  if (MEMBER_RELATIVE.test(format) && resolvePath(`${'x/'.repeat(DEEPEST)}x`, path) !== undefined) {
    return {
      verdict: 'unknown',
      reason: 'unsupported',
      detail: 'the lockfile does not say which directory its relative paths start from',
    };
  }
  return {
    verdict: 'fail',
    variant: 'path-outside',
    message: 'comes from a path outside the repository, where nobody reviews it',
    fix: { kind: 'advice', text: 'Move it into the repository, or use a registry release.' },
  };
}
