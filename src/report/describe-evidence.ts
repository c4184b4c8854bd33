import type { Evidence } from '../domain/evidence.ts';

/** One piece of evidence in a few words: what was read, when, and the start of its digest. May hold text from outside. */
export function describeEvidence(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'file': {
      const place = evidence.line === undefined ? evidence.file : `${evidence.file}:${evidence.line}`;
      return evidence.sha256 === undefined ? place : `${place}, sha256 ${shorten(evidence.sha256)}`;
    }
    case 'http': {
      const when = evidence.fetchedAt.slice(0, 19).replace('T', ' ');
      return `${evidence.url} read ${when}Z${evidence.fromCache === true ? ' (cached)' : ''}, sha256 ${shorten(evidence.sha256)}`;
    }
    case 'git': {
      const place = evidence.ref === '' ? 'commit' : `${evidence.ref} at`;
      return `git ${evidence.repository} ${place} ${shorten(evidence.commit)}`;
    }
    case 'intel':
      return `incident ${evidence.id}`;
    case 'record':
      return evidence.firstSeen === ''
        ? `${evidence.what}: none`
        : `${evidence.what}, first seen ${evidence.firstSeen.slice(0, 10)}`;
    default:
      return `policy ${evidence.source}`;
  }
}

function shorten(digest: string): string {
  return digest.length > 12 ? `${digest.slice(0, 8)}…` : digest;
}
