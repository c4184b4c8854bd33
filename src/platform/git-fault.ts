import type { SourceError } from '../domain/errors.ts';
import type { GitFailure } from './git-command.ts';
import { redactText } from './redact.ts';

export type GitFault = SourceError & {
  /** Nothing answered at the host. */
  readonly away?: true;
  /** The server answered that it has no such object. */
  readonly absent?: true;
  /** Another attempt may succeed. */
  readonly passing?: true;
};

type Extra = Pick<GitFault, 'away' | 'absent' | 'passing'>;

const NOT_GIT = 'the server answered something that is not the git protocol';

/** What git says when it fails, from the most particular to the least. Sentences of git 2.25 to 2.5x in locale C. */
const MEANINGS: readonly (readonly [RegExp, SourceError['kind'], string, Extra?])[] = [
  [/^(?:error: unknown option|usage: git)/m, 'unsupported', 'this git is too old; 2.29 or later is needed'],
  [
    /not our ref|unadvertised object|no such remote ref|couldn't find remote ref/i,
    'not-found',
    'the repository does not have the commit',
    { absent: true },
  ],
  [
    /could not resolve (?:host|proxy|hostname)/i,
    'unreachable',
    'the host name does not resolve',
    { away: true },
  ],
  [
    /connection refused|couldn't connect to server|no route to host|network is unreachable|failed to connect to/i,
    'unreachable',
    'no connection could be made',
    { away: true },
  ],
  [/timed? ?out|too slow|less than 1 bytes\/sec/i, 'timeout', 'no answer in time', { away: true }],
  [
    /certificate|\bssl\b|gnutls|schannel|\btls\b/i,
    'unreachable',
    'the connection could not be secured: the certificate of the host is not trusted or TLS failed',
  ],
  [
    /host key verification failed|host key is known/i,
    'not-permitted',
    'the SSH key of the host is not known to this machine',
  ],
  [
    /terminal prompts disabled|could not read (?:username|password)|authentication failed|permission denied \(|returned error: 40[137]|access denied|401 unauthorized|403 forbidden/i,
    'not-permitted',
    'the repository is private or does not exist, or the git credentials of this machine may not read it',
  ],
  [
    /dubious ownership|is owned by/i,
    'not-permitted',
    'the directory of the repository belongs to another user; see safe.directory of git',
  ],
  [/returned error: 429/i, 'rate-limited', 'the server asked to slow down (429)'],
  [
    /repository .*not found|not found$|does not appear to be a git repository|returned error: 4(?:04|10)/im,
    'not-found',
    'there is no such repository, or it is private',
  ],
  [
    /unable to update url base from redirection|redirect|protocol \S+ (?:is )?(?:not supported|disabled)/i,
    'not-permitted',
    'the server sent git to another address',
  ],
  [/transport .* not allowed/i, 'unsupported', 'the address needs a transport that is not used here'],
  [/returned error: 5\d\d|internal server error/i, 'unreachable', 'the server failed', { passing: true }],
  [/no space left|disk quota/i, 'budget', 'there is no room left on this machine for the history'],
  [
    /bad line length|invalid pkt|protocol error|invalid server response|not valid: is this a git repository/i,
    'malformed',
    NOT_GIT,
  ],
  [
    /early eof|hung up|rpc failed|disconnect|connection (?:was )?(?:reset|closed)|empty reply|broken pipe/i,
    'unreachable',
    'the connection broke off',
    { away: true, passing: true },
  ],
  [
    /bad pack|corrupt|expected |invalid|malformed|mismatch|unknown object format|pack has|fatal: pack/i,
    'malformed',
    NOT_GIT,
  ],
];

export const OUT_OF_TIME: SourceError = { kind: 'budget', message: 'the time for this run is used up' };

/**
 * What a failed git means. Equal failures have equal sentences: the host is named, the repository and the commit are
 * not. What the server itself said is not repeated.
 */
export function classifyGit(failure: GitFailure, host: string): GitFault {
  switch (failure.how) {
    case 'start':
      return { kind: 'unreachable', message: `git could not be run (${failure.code})` };
    case 'timeout':
      return failure.growing
        ? { kind: 'budget', message: 'the history of the repository is more than may be fetched' }
        : { ...sentence(host, 'timeout', 'no answer in time'), away: true };
    case 'too-large':
      return { kind: 'too-large', message: 'git answered more than may be read' };
    case 'packs-too-large':
      return { kind: 'budget', message: 'the history of the repository is more than may be fetched' };
    default: {
      // Lines of the server may claim anything: git's own words decide first.
      const own = failure.stderr
        .split('\n')
        .filter((line) => !line.startsWith('remote:'))
        .join('\n');
      for (const [pattern, kind, message, extra] of MEANINGS) {
        if (pattern.test(own)) return { ...sentence(host, kind, message), ...extra };
      }
      return sentence(host, 'unreachable', 'git could not read the repository');
    }
  }
}

function sentence(host: string, kind: SourceError['kind'], message: string): SourceError {
  return { kind, message: host === '' ? message : `${redactText(host)}: ${message}` };
}
