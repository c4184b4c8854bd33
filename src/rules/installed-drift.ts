import type { InstalledState } from '../domain/facts.ts';
import { defineRule } from '../domain/rule.ts';
import type { Decision, Fix } from '../domain/verdict.ts';
import { quote } from './quote.ts';

export const installedDrift = defineRule({
  meta: {
    id: 'installed-drift',
    title: 'What is installed is not what is locked',
    what: 'Asked for with verify --installed. Compares installed npm packages with the lockfile: the name and version in every package.json, for npm by path and with npm’s own note of the archives it used. Compares virtual environments with the lock, every file with the digest in its distribution’s RECORD, and lists what no RECORD names and what runs at every start of Python. Missing development and optional packages are recorded only. The contents of npm packages cannot be compared without their archives, nor compiled Python files with anything: both are unknown. A RECORD lies beside the files it lists, so that whoever changes both is not seen here.',
    why: 'A clean lockfile says nothing about a directory that was already there: restored from a cache, changed by an install script, or edited by whoever was on the machine. What is imported is what is on disk.',
    incident:
      'The PyPI release litellm 1.82.8 of 2026-03-24 put a start-up file of 34,628 bytes into site-packages, which ran at every start of Python in that environment, whether or not litellm was imported.',
    fix: 'Delete the directory and install anew from the lock (npm ci, uv sync, pip-sync); then look for what had changed it.',
    defaultLevel: 'block',
    unknown: 'warn',
    falseAlarms:
      'A package that rewrites its own files after installation, and files that a tool writes into site-packages without listing them, are told as changed or unlisted. Unlisted files warn only.',
    references: [
      'https://packaging.python.org/en/latest/specifications/recording-installed-packages/',
      'https://docs.python.org/3/library/site.html',
    ],
    since: '0.1.0',
    group: 'integrity',
  },
  subject: 'installed',
  needs: [],
  applies: () => true,
  decide: ({ state, against, ecosystem }) => {
    if (state.kind === 'same') return { verdict: 'pass' };
    if (state.kind === 'not-compared')
      return { verdict: 'unknown', reason: state.reason, detail: state.detail };
    return {
      verdict: 'fail',
      variant: state.kind,
      fix: fixOf(state, ecosystem),
      ...describe(state, quote(against)),
    };
  },
});

type Told = Pick<Extract<Decision, { verdict: 'fail' }>, 'message' | 'level'>;

function describe(state: Exclude<InstalledState, { kind: 'same' | 'not-compared' }>, against: string): Told {
  switch (state.kind) {
    case 'other-version':
      return {
        message: `version ${quote(state.installed)} is installed, ${against} has ${quote(state.locked)}`,
      };
    case 'other-package':
      return {
        message: `${quote(state.installed)} is installed there, ${against} has ${quote(state.locked)}`,
      };
    case 'other-archive':
      return {
        message: `npm notes that it installed ${quote(state.installed)}, ${against} has ${quote(state.locked)}`,
      };
    case 'missing':
      return {
        message: `${against} has ${quote(state.version)}, which is not installed`,
        level: state.expected ? 'warn' : 'record',
      };
    case 'extra':
      return {
        message: `version ${quote(state.version)} is installed, ${against} does not have the package`,
        level: state.tolerated ? 'record' : 'block',
      };
    case 'file-changed':
      return { message: `${countFiles(state.files)} not what ${against} says` };
    case 'file-missing':
      return { message: `${countFiles(state.files)} missing that ${against} names`, level: 'warn' };
    case 'file-outside':
      return { message: `${against} names ${quote(state.file)}, which lies outside the environment` };
    case 'unlisted':
      return {
        message: `${countFiles(state.files)} in no RECORD, the first ${quote(state.first)}`,
        level: 'warn',
      };
    default:
      return {
        message: `${state.runsCode ? 'runs' : 'is read'} at every start of Python${state.listed ? '' : ', and no RECORD vouches for it'}: ${quote(state.excerpt)}`,
        level: state.runsCode ? (state.listed ? 'warn' : 'block') : 'record',
      };
  }
}

function countFiles(count: number): string {
  return count === 1 ? '1 file is' : `${count} files are`;
}

function fixOf(state: InstalledState, ecosystem: 'npm' | 'pypi'): Fix {
  if (state.kind === 'start-up') {
    return {
      kind: 'advice',
      text: 'Read the file. Keep it only if you know which package needs it, and then write an exception.',
    };
  }
  return {
    kind: 'advice',
    text:
      ecosystem === 'npm'
        ? 'Delete node_modules and install anew from the lock, for example with npm ci.'
        : 'Delete the environment and install anew from the lock, for example with uv sync.',
  };
}
