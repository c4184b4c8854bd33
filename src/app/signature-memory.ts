import { createHash } from 'node:crypto';

import type { SignatureCheck } from '../domain/provenance.ts';
import type { Cache } from '../ports.ts';
import { NPM_KEYS } from '../verify/embedded-roots.ts';
import { embeddedNpmKeys } from '../verify/npm-keys.ts';
import { checkSignature, type SignedRelease } from '../verify/npm-signatures.ts';

/** Checks signatures with the keys of this version, each once over runs. */
export interface SignatureMemory {
  check(release: SignedRelease): ReturnType<typeof checkSignature>;
  flush(): Promise<void>;
}

const ENTRY = 'proofs/signatures';
/** Characters of base64: 132 bits. */
const MARK = 22;
const MAX_MARKS = 50_000;

/**
 * A verification costs a tenth of a millisecond, a mark in one entry of the store a hundredth: a warm run over
 * thousands of releases verifies nothing anew. Only what verified is kept, under everything that it rests on.
 */
export async function openSignatureMemory(kept: Cache | undefined): Promise<SignatureMemory> {
  const keys = embeddedNpmKeys();
  if (kept === undefined) {
    return { check: (release) => checkSignature(release, keys), flush: () => Promise.resolve() };
  }
  const trust = createHash('sha256').update(JSON.stringify(NPM_KEYS)).digest('base64');
  const known = readMarks(await kept.get(ENTRY));
  const fresh = new Set<string>();
  return {
    check: (release) => {
      const { name, version, signatures, publishedAt } = release;
      const raws = release.integrity.map(({ algorithm, raw }) => [algorithm, raw]);
      const rows = signatures.map(({ keyid, sig }) => [keyid, sig]);
      const mark = createHash('sha256')
        .update(JSON.stringify([trust, name, version, raws, rows, publishedAt ?? null]))
        .digest('base64')
        .slice(0, MARK);
      const signer = signatures.find(({ keyid }) => keys.some((key) => key.keyid === keyid));
      if (known.has(mark) && signer !== undefined) {
        return { outcome: 'verified', keyid: signer.keyid, vouchedBy: 'embedded' } satisfies SignatureCheck;
      }
      const result = checkSignature(release, keys);
      if ('outcome' in result && result.outcome === 'verified') fresh.add(mark);
      return result;
    },
    flush: async () => {
      if (fresh.size === 0) return;
      // Another run may have written meanwhile; the newest marks stay.
      const merged = [...readMarks(await kept.get(ENTRY)), ...fresh].slice(-MAX_MARKS);
      await kept.put(ENTRY, Buffer.from(merged.join('\n')));
    },
  };
}

function readMarks(bytes: Uint8Array | undefined): Set<string> {
  if (bytes === undefined) return new Set();
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  return new Set(lines.filter((line) => line.length === MARK));
}
