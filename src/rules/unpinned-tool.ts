import type { ReferenceSubject } from '../domain/facts.ts';
import { defineRule, type Failure } from '../domain/rule.ts';
import { quote } from './quote.ts';
import { mendTool } from './tool-fix.ts';

/** What a client is made of or installed with: who can change it can change the client. Also the Go team's modules. */
const FIRST_PARTY: ReadonlyMap<string, RegExp> = new Map([
  ['pip', /^(?:pip|setuptools|wheel)$/],
  ['npm', /^(?:npm|corepack)$/],
  ['gem', /^(?:bundler|rubygems-update)$/],
  ['go', /^golang\.org\/x\//],
]);

export const unpinnedTool = defineRule({
  meta: {
    id: 'unpinned-tool',
    title: 'Tool that a script installs without an exact version',
    what: 'Looks at what the scripts of workflows and composite actions install or run from outside: with pip, uv, pipx, npm, npx, pnpm, yarn, bun, go, cargo and gem, images of docker run, and scripts that curl or wget feed to a shell. Warns when no exact version is written, when an image has no tag, and when a downloaded script is run whose address does not hold a commit or digest, or whose way is not encrypted. Records an exact version without a digest, the clients themselves and their parts, and what npx may find among the installed packages. A version that a variable decides is unknown.',
    why: 'No lockfile covers such a line. Whoever takes over the package, or the server of the script, runs code in your build at its next start, with all the secrets of the job.',
    incident:
      'From 2021-01-31 to 2021-04-01 the script that thousands of workflows ran with curl and bash from codecov.io sent the variables of every build away, keys and tokens among them.',
    fix: 'Name the version you tested, better with its digest: a requirements file with hashes, a package in the lockfile, an image with its digest, a script that is downloaded, compared with its sha256 and only then run.',
    defaultLevel: 'warn',
    unknown: 'warn',
    falseAlarms:
      'None by construction: it repeats what the script says. In 553 workflow and action files of 27 public repositories it found 44 tools and warned of 23 of them, in 8 of the repositories; the lockfiles cleared 5 uses of npx.',
    references: [
      'https://github.com/cncf/tag-security/blob/main/community/catalog/compromises/2021/codecov.md',
      'https://docs.github.com/en/actions/reference/security/secure-use',
      'https://pip.pypa.io/en/stable/topics/secure-installs/',
    ],
    since: '0.1.0',
    group: 'pinning',
  },
  subject: 'reference',
  needs: [],
  applies: ({ kind }) => kind === 'tool',
  decide: (tool) => {
    const open = findUnencrypted(tool);
    if (open !== undefined) return open;
    if (tool.state === 'undecidable') {
      return {
        verdict: 'unknown',
        reason: 'unsupported',
        detail: 'a variable decides when the script runs which version of a tool is installed',
      };
    }
    const found = tool.state === 'loose' ? judgeLoose(tool) : judgeExact(tool);
    return found ?? { verdict: 'pass' };
  },
});

function judgeLoose(tool: ReferenceSubject): Failure | undefined {
  const { client, name, version } = tool;
  if (client === 'curl') {
    return fail(tool, {
      variant: 'remote-script',
      message:
        'a script from the network is run as it comes: whoever holds that address decides what it does',
    });
  }
  if (client === 'docker' || client === 'podman') return judgeImage(tool);
  if (tool.locked === 'installed') return undefined;
  if (tool.locked === 'locked' || tool.locked === 'other') {
    return fail(tool, {
      variant: 'maybe-installed',
      level: 'record',
      message:
        tool.locked === 'locked'
          ? 'a lockfile has this package, but no command of this file installs from it: without it the newest release is run'
          : 'no lockfile has a package of this name: unless an installed one brings this command, the newest release is run',
    });
  }
  if (FIRST_PARTY.get(client)?.test(name) === true) {
    return fail(tool, {
      variant: 'first-party',
      level: 'record',
      message: 'no exact version is written; it comes from those who make the client itself',
    });
  }
  return fail(tool, {
    message:
      version === undefined
        ? 'no exact version is written: every run takes the newest release that fits'
        : `${quote(version)} is no exact version: every run takes the newest release that fits`,
  });
}

function judgeImage(tool: ReferenceSubject): Failure {
  const { version, text } = tool;
  return version === undefined || version === 'latest'
    ? fail(tool, { variant: 'image', message: `${quote(text)} means whatever was pushed last` })
    : fail(tool, {
        variant: 'image-tag',
        level: 'record',
        message: `${quote(text)} names a tag, which can be pushed again with other content`,
      });
}

/** Go compares every module with its checksum database; a commit or digest is its own proof. */
function judgeExact(tool: ReferenceSubject): Failure | undefined {
  const { client, version } = tool;
  if (client === 'go' || client === 'curl' || client === 'docker' || client === 'podman') return undefined;
  if (version !== undefined && /^[0-9a-f]{40}$/.test(version)) return undefined;
  return fail(tool, {
    variant: 'without-digest',
    level: 'record',
    message: 'an exact version, and nothing that ties it to its content',
  });
}

function findUnencrypted(tool: ReferenceSubject): Failure | undefined {
  if (tool.client !== 'curl' || !/^(?:http|ftp):\/\//i.test(tool.text) || LOCAL.test(tool.text))
    return undefined;
  return fail(tool, {
    variant: 'unencrypted',
    message: 'a script is run that comes without encryption: anyone on the way can change it',
  });
}

const LOCAL = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i;

function fail(tool: ReferenceSubject, failure: Pick<Failure, 'message' | 'variant' | 'level'>): Failure {
  const { length } = tool.locations;
  const places = length > 1 ? ` (${length} times in this file)` : '';
  return { verdict: 'fail', ...failure, message: `${failure.message}${places}`, fix: mendTool(tool) };
}
